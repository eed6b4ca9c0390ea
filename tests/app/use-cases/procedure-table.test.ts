import { expect, test } from 'vitest'
import { draftDecision } from '#app/use-cases/draft-decision.ts'
import { moveApplication } from '#app/use-cases/move-application.ts'
import { applicationById } from '#db/applications.ts'
import { companyRoles, staffRoles, type Role } from '#rules/procedure/roles.ts'
import { needsTwo } from '#rules/procedure/second-signature.ts'
import { allStates } from '#rules/procedure/states.ts'
import {
  allEvents,
  stateAfter,
  transitionOf,
  type ApplicationEvent,
} from '#rules/procedure/transitions.ts'
import { aCaseIn, aContext, actorAs, aProgramme, DISTRICT, handedFor } from '../../support/cases.ts'
import { onEachDatabase } from '../../support/database-suite.ts'
import { aCompany, anAccount } from '../../support/people.ts'

const everyRole: readonly Role[] = [...companyRoles, ...staffRoles, 'system']

/** What nothing has been done for in this test: no panel, notice, objection, certificate, appeal. */
const notProvided: readonly ApplicationEvent[] = [
  'close',
  'ask_extension',
  'grant_extension',
  'start_experts',
  'close_panel',
  'publish_notice',
  'take_back',
  'conclude_notice',
  'accept_objection',
  'dismiss_objection',
  'dismiss_objection_late',
  'revoke',
  'expire',
  'uphold_appeal',
  'restore',
]
/** Made once in the life of a case. */
const onceOnly: readonly ApplicationEvent[] = ['extend_decision', 'ask_clarification']

/** What each programme's settings shut out, written out by hand. */
const settings = [
  {
    programme: aProgramme({ level: 'city', settings: { districtStep: false } }),
    shut: ['refer_to_district', 'recommend'],
  },
  {
    programme: aProgramme({ level: 'nation', settings: { districtStep: true } }),
    shut: ['accept', 'recognise'],
  },
] satisfies { programme: ReturnType<typeof aProgramme>; shut: ApplicationEvent[] }[]

onEachDatabase(open => {
  for (const { programme, shut } of settings) {
    test(
      `only the table's moves are made, each state × event × role, decided by the ${programme.level}`,
      { timeout: 120_000 },
      async () => {
        const db = open()
        const company = await aCompany(db, { districtCode: DISTRICT })
        const person = await anAccount(db)
        const drafter = await anAccount(db)
        const context = aContext(db, { programme })
        const scope = { kind: 'everything' } as const
        const wrong: string[] = []
        let made = 0
        for (const state of allStates) {
          const id = await aCaseIn(db, state, { company, dueOn: '2026-11-20' })
          let version = 0
          const done: ApplicationEvent[] = []
          for (const event of allEvents) {
            for (const role of everyRole) {
              const row = transitionOf(event)
              const isAllowed =
                row.from.includes(state) &&
                row.by.includes(role) &&
                ![...shut, ...notProvided, ...done].some(one => one === event)
              if (isAllowed && row.draftedBy !== null && needsTwo(event, programme.settings)) {
                const draft = await draftDecision(context, {
                  applicationId: id,
                  event,
                  expectedVersion: version,
                  actor: { ...actorAs(row.draftedBy[0] ?? 'chief', drafter.id), id: drafter.id },
                  scope,
                  handed: handedFor(event),
                })
                expect(draft.kind).toBe('drafted')
              }
              const result = await moveApplication(context, {
                applicationId: id,
                event,
                expectedVersion: version,
                actor: actorAs(role, person.id),
                scope,
                handed: handedFor(event),
              })
              const triple = `${state} × ${event} × ${role}: ${result.kind}`
              if (result.kind !== (isAllowed ? 'moved' : 'refused')) wrong.push(triple)
              if (result.kind !== 'moved') continue
              made += 1
              version = result.version
              if (onceOnly.includes(event)) done.push(event)
              if (result.state !== stateAfter(event, state))
                wrong.push(`${triple} to ${result.state}`)
              await db
                .updateTable('applications')
                .set({ state, due_on: '2026-11-20' })
                .where('id', '=', id)
                .execute()
            }
          }
          const last = await applicationById(db, { id, scope })
          if (last?.version !== version)
            wrong.push(`${state} ended at ${last?.version ?? 'nothing'}`)
        }
        expect(wrong).toEqual([])
        const expected = allEvents
          .filter(event => ![...shut, ...notProvided].some(one => one === event))
          .map(event => {
            const { from, by } = transitionOf(event)
            return from.length * (onceOnly.includes(event) ? 1 : by.length)
          })
          .reduce((sum, count) => sum + count, 0)
        expect(made).toBe(expected)
      },
    )
  }

  test('an officer of another district moves nothing, and sees nothing', async () => {
    const db = open()
    const company = await aCompany(db, { districtCode: DISTRICT })
    const id = await aCaseIn(db, 'district_review', { company })
    const context = aContext(db, { programme: aProgramme({ settings: { districtStep: true } }) })
    const officer = { id: null, role: 'district_officer', districtCode: '210381' } as const
    const move = {
      applicationId: id,
      event: 'recommend_by_district',
      expectedVersion: 0,
      actor: officer,
      handed: handedFor('recommend_by_district'),
    } as const
    expect(
      await moveApplication(context, {
        ...move,
        scope: { kind: 'district', districtCode: '210381' },
      }),
    ).toEqual({ kind: 'not found' })
    expect(await moveApplication(context, { ...move, scope: { kind: 'city' } })).toMatchObject({
      kind: 'refused',
      reason: { guard: 'the actor works for the district of the case' },
    })
  })

  test('a refusal without a reason is not made, nor one handed in as a note', async () => {
    const db = open()
    const company = await aCompany(db)
    const id = await aCaseIn(db, 'pending_decision', { company })
    const move = {
      applicationId: id,
      event: 'reject',
      expectedVersion: 0,
      actor: actorAs('head', null),
      scope: { kind: 'city' },
    } as const
    const context = aContext(db, {
      programme: aProgramme({ settings: { secondSignature: false } }),
    })
    expect(
      await moveApplication(context, {
        ...move,
        handed: { kind: 'grounds', grounds: ['other'], text: ' \n' },
      }),
    ).toEqual({ kind: 'refused', reason: { kind: 'missing', field: 'reason' } })
    expect(
      await moveApplication(context, { ...move, handed: { kind: 'note', text: '因为' } }),
    ).toMatchObject({ kind: 'refused', reason: { kind: 'handed in something else' } })
  })
})
