import fc from 'fast-check'
import { expect, test } from 'vitest'
import { draftDecision } from '#app/use-cases/draft-decision.ts'
import { moveApplication } from '#app/use-cases/move-application.ts'
import { applicationById } from '#db/applications.ts'
import { eventsOf } from '#db/events.ts'
import { companyRoles, staffRoles, type Role } from '#rules/procedure/roles.ts'
import type { State } from '#rules/procedure/states.ts'
import { allEvents, transitionOf, type ApplicationEvent } from '#rules/procedure/transitions.ts'
import { aCaseIn, aContext, actorAs, aProgramme, handedFor } from '../../support/cases.ts'
import { onEachDatabase } from '../../support/database-suite.ts'
import { aCompany, anAccount } from '../../support/people.ts'

const roles: readonly Role[] = [...companyRoles, ...staffRoles, 'system']

const step = fc.record({
  /** Anything at all, or something that the table has for the state. */
  isWild: fc.boolean(),
  event: fc.constantFrom(...allEvents),
  role: fc.constantFrom(...roles),
  choice: fc.nat(1000),
  /** Sometimes the mover looks at an old page. */
  behind: fc.constantFrom(0, 0, 0, 1),
})

type Step = { isWild: boolean; event: ApplicationEvent; role: Role; choice: number }

function clickOf({ isWild, event, role, choice }: Step, state: State): [ApplicationEvent, Role] {
  const fromHere = allEvents.filter(one => transitionOf(one).from.includes(state))
  const onward = fromHere.filter(one => one !== 'discard' && one !== 'withdraw')
  const possible = choice % 10 === 0 ? fromHere : onward
  const picked = possible[choice % possible.length]
  if (isWild || picked === undefined) return [event, role]
  const { by } = transitionOf(picked)
  return [picked, by[choice % by.length] ?? role]
}

onEachDatabase(open => {
  test('however people click, each state has its event, its audit row, and its mails', async () => {
    const db = open()
    const company = await aCompany(db)
    const drafter = await anAccount(db)
    let moves = 0
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 10, maxLength: 40 }),
        fc.boolean(),
        async (steps, districtStep) => {
          const id = await aCaseIn(db, 'draft', { company })
          const scope = { kind: 'everything' } as const
          const context = aContext(db, { programme: aProgramme({ settings: { districtStep } }) })
          let version = 0
          let state: State = 'draft'
          for (const one of steps) {
            const [event, role] = clickOf(one, state)
            const { draftedBy, from } = transitionOf(event)
            if (draftedBy !== null && from.includes(state))
              await draftDecision(context, {
                applicationId: id,
                event,
                expectedVersion: version,
                actor: { ...actorAs('chief', drafter.id), id: drafter.id },
                scope,
                handed: handedFor(event),
              })
            const result = await moveApplication(context, {
              applicationId: id,
              event,
              expectedVersion: version - one.behind,
              actor: actorAs(role, company.owner.id),
              scope,
              handed: handedFor(event),
            })
            if (result.kind === 'moved') {
              version = result.version
              state = result.state
              moves += 1
            }
            if (one.behind > 0) expect(result.kind).toBe('lost')
          }
          const application = await applicationById(db, { id, scope })
          const events = await eventsOf(db, id)
          expect(events.map(event => event.ordinal)).toEqual(events.map((_, index) => index))
          expect(events.at(-1)).toMatchObject({
            ordinal: application?.version,
            to_state: application?.state,
          })
          for (const [index, event] of events.entries())
            if (index > 0) expect(event.from_state).toBe(events[index - 1]?.to_state)
          const audit = await db
            .selectFrom('audit')
            .select('action')
            .where('object_id', '=', id)
            .where('action', '!=', 'application.draft')
            .orderBy('id')
            .execute()
          expect(audit.map(row => row.action)).toEqual(
            events.slice(1).map(event => `application.${event.event}`),
          )
        },
      ),
      { numRuns: 25 },
    )
    expect(moves).toBeGreaterThan(50)
  })
})
