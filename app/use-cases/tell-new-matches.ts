import { createHash } from 'node:crypto'
import { companyMailPeople } from '#db/mail-people.ts'
import {
  companiesNotLookedAt,
  insertLook,
  lastLook,
  replaceLook,
  type CompanyToLookAt,
  type MatchLook,
} from '#db/match-looks.ts'
import { parametersOn } from '#db/parameter-settings.ts'
import { inTransaction, type Trx } from '#db/transaction.ts'
import { oneLine } from '#emails/safe-text.ts'
import type { ParameterOverrides } from '#rules/basis/parameters.ts'
import { dayInBeijing } from '#rules/calendar/day.ts'
import { assess, type Outcome } from '#rules/engine/evaluate.ts'
import type { Programme } from '#rules/engine/programme.ts'
import { programmesOn } from '#rules/programmes/index.ts'
import { ruleBookVersion } from '#rules/rule-book.ts'
import { postMail } from '../outbox/post-mail.ts'
import { paths } from '../paths.ts'
import { readProfile } from '../profile/profile-view.server.ts'
import { eightInBeijing } from './send-digests.ts'
import type { UseCaseContext } from './use-case-context.ts'

const BATCH = 100

/**
 * Looks at each company once a day and tells it of programmes that it may apply for now and could
 * not at the last look; says how many were told. The first look at a company tells nothing: it is
 * what later ones are compared with.
 */
export async function tellNewMatches(context: UseCaseContext): Promise<number> {
  const { db, now } = context
  const day = dayInBeijing(now())
  const since = eightInBeijing(day)
  const overrides = await parametersOn(db, day)
  let told = 0
  for (const company of await companiesNotLookedAt(db, { since, limit: BATCH }))
    told += await lookAt(context, company, { day, overrides })
  return told
}

type Reading = { day: string; overrides: ParameterOverrides }

async function lookAt(
  { db, now }: UseCaseContext,
  company: CompanyToLookAt,
  { day, overrides }: Reading,
): Promise<number> {
  const before = await lastLook(db, company.id)
  const { sections, read } = await readProfile(db, company.id, day)
  const open = programmesOn(day).filter(
    programme =>
      programme.subject === 'company' &&
      isOpen(assess(programme, read.facts, { day, overrides }).outcome),
  )
  const versions = sections.map(({ section, version }) => `${section}:${version}`)
  const look: MatchLook = {
    organisation_id: company.id,
    seen: createHash('sha256')
      .update(JSON.stringify([ruleBookVersion(), overrides, versions]))
      .digest('hex'),
    mayApply: open.map(({ family }) => family),
    looked_at: now(),
  }
  return inTransaction(db, async trx => {
    if (before === null) {
      await insertLook(trx, look)
      return 0
    }
    if (!(await replaceLook(trx, look, before))) return 0
    const fresh = open.filter(({ family }) => !before.mayApply.includes(family))
    for (const programme of fresh) await tell(trx, company, { programme, look })
    return fresh.length
  })
}

/** Nothing that can be computed stands against it; what the authority judges stays open. */
function isOpen(outcome: Outcome): boolean {
  return outcome === 'may_apply' || outcome === 'bureau_decides'
}

async function tell(
  trx: Trx,
  company: CompanyToLookAt,
  { programme, look }: { programme: Programme; look: MatchLook },
): Promise<void> {
  const data = {
    companyName: oneLine(company.name),
    programme: programme.names,
    path: paths.match(programme.id),
  }
  for (const to of await companyMailPeople(trx, company.id))
    await postMail(trx, {
      message: { kind: 'new-match', data },
      to,
      subject: `${company.id}:${programme.family}:${look.seen.slice(0, 16)}`,
      at: look.looked_at,
    })
}
