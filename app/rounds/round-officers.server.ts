import { accountNames } from '#db/accounts.ts'
import { officersOf } from '#db/officers.ts'
import { officersOfRound } from '#db/round-officers.ts'
import type { Db } from '#db/transaction.ts'
import { roleWords } from '#rules/procedure/role-words.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import type { FormIssue, Kept } from '../forms/read-form.ts'
import { roundsWords } from '../words/rounds.ts'
import type { Choice } from './round-form.server.ts'

const PREFIX = 'officer.'

/** Whom a round may name: officers and chiefs whose accounts are in use. */
export async function officerChoices(db: Db, language: Language): Promise<Choice[]> {
  return (await officersOf(db)).map(({ accountId: value, name, role }) => ({
    value,
    label: `${name} · ${inLanguage(roleWords[role], language)}`,
  }))
}

/** The officers whom a round names, as entries of its form. */
export async function entriesOfOfficers(db: Db, roundId: string): Promise<Kept> {
  const officers = await officersOfRound(db, roundId)
  return Object.fromEntries(officers.map(id => [`${PREFIX}${id}`, 'yes']))
}

type OfficersRead = { officers: string[]; issues: FormIssue[] }

/** The ticked officers; an issue where somebody ticked cannot be named any more. */
export async function readOfficers(db: Db, entries: Kept): Promise<OfficersRead> {
  const officers = Object.entries(entries).flatMap(([name, value]) =>
    name.startsWith(PREFIX) && value === 'yes' ? name.slice(PREFIX.length) : [],
  )
  const known = (await officersOf(db)).map(each => each.accountId)
  const isKnown = officers.every(id => known.includes(id))
  return { officers, issues: isKnown ? [] : [{ name: 'officers', code: 'officers' }] }
}

/** The names of those whom a round names; an account that is not in use any more is marked. */
export async function namesOfOfficers(
  db: Db,
  roundId: string,
  language: Language,
): Promise<{ name: string; text: string }[]> {
  const officers = await officersOfRound(db, roundId)
  const names = await accountNames(db, officers)
  const inUse = (await officersOf(db)).map(each => each.accountId)
  return officers.map(id => ({
    name: names.get(id) ?? '',
    text: inUse.includes(id) ? '' : roundsWords[language].notInUse,
  }))
}
