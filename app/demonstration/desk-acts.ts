import { newId } from '#db/id.ts'
import { officersOf } from '#db/officers.ts'
import { latestSubmission } from '#db/submissions.ts'
import { assignCases } from '../use-cases/assign-cases.ts'
import { releaseCase } from '../use-cases/release-case.ts'
import { remarkOnField } from '../use-cases/remark-on-field.ts'
import type { UseCaseContext } from '../use-cases/use-case-context.ts'
import type { SampleHistory } from './histories.ts'
import { sampleStaff } from './people.ts'
import { caseOn, done, everything, type Stage } from './stage.ts'

/** The officer remarks on figures, for the house and for the company. */
export async function remarkOnCase(
  context: UseCaseContext,
  stage: Stage,
  history: SampleHistory,
): Promise<void> {
  const application = await caseOn(context, stage, history)
  const submission = await latestSubmission(context.db, application.id)
  const officer = named(stage, keyOf(stage, application.assigned_to))
  const remarks = [
    ['profile.people.staffAverage', 'house', '与社保平均人数接近，暂不需要另行核对。（样例）'],
    ['profile.people.staffAverage', 'company', '此处按全年月平均数填写，下一年度请沿用。（样例）'],
    ['application.statement.note', 'house', '补充说明与去年相同。（样例）'],
  ] as const
  for (const [field, audience, text] of remarks) {
    const isWritten = await remarkOnField(context, {
      id: newId(),
      applicationId: application.id,
      ordinal: submission?.ordinal ?? 0,
      field,
      audience,
      text,
      actor: officer,
      scope: everything,
    })
    if (!isWritten) throw new Error('nothing to remark on')
  }
}

/** The chief gives the case to the other officer. */
export async function giveToAnother(
  context: UseCaseContext,
  stage: Stage,
  history: SampleHistory,
): Promise<void> {
  const { id, version, assigned_to: from } = await caseOn(context, stage, history)
  const officers = await officersOf(context.db)
  const to = officers.find(each => each.role === 'case_officer' && each.accountId !== from)
  const rows = [{ applicationId: id, version, from }]
  const reason = '原经办人参加培训，由另一名经办人办理。（样例）'
  const actor = named(stage, 'chief')
  const given = { rows, to: to?.accountId ?? '', reason, actor, scope: everything }
  for (const { problem } of await assignCases(context, given))
    if (problem !== null) throw new Error(`not given: ${problem.kind}`)
}

/** The officer hands the case back; a chief has yet to assign it. */
export async function handBack(
  context: UseCaseContext,
  stage: Stage,
  history: SampleHistory,
): Promise<void> {
  const { id, version, assigned_to: holder } = await caseOn(context, stage, history)
  const released = await releaseCase(context, {
    applicationId: id,
    version,
    reason: '近期外出调研，请另行安排。（样例）',
    isTie: false,
    actor: named(stage, keyOf(stage, holder)),
    scope: everything,
  })
  done(released, 'released')
}

function keyOf({ city }: Stage, accountId: string | null): string {
  return [...city.staff].find(([, person]) => person.accountId === accountId)?.[0] ?? ''
}

/** @throws {Error} if the sample city has nobody of that key. */
function named({ city }: Stage, key: string) {
  const person = city.staff.get(key)
  const name = sampleStaff.find(each => each.key === key)?.name
  if (person === undefined || name === undefined) throw new Error(`nobody is ${key}`)
  return { id: person.accountId, role: person.role, districtCode: person.districtCode, name }
}
