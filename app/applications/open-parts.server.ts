import { redirect } from '@remix-run/node'
import type { FactKey } from '#rules/facts/dictionary.ts'
import type { Fact } from '#rules/facts/fact.ts'
import { paths } from '../paths.ts'
import { namedEntries } from '../profile/entry-text.server.ts'
import { isAskedFor } from '../use-cases/corrected.ts'
import type { CaseFile } from './case-file.server.ts'
import { STATEMENT, type Part } from './parts.server.ts'
import { statementEntries } from './part-status.server.ts'

/** What of a part may be changed now. */
export type OpenPart = {
  readonly facts: readonly Fact<FactKey>[]
  /** Entries of the statement. */
  readonly entries: readonly string[]
  /** While correcting, only what was asked for is open, and nothing is ticked. */
  readonly correcting: boolean
}

/**
 * What the company may change of a part, for its page.
 *
 * @throws {Response} 302 to the case when nothing of it is open.
 */
export function openPart(file: CaseFile, part: Part): OpenPart {
  const open = openOf(file, part)
  if (open === null) throw redirect(paths.application(file.application.id))
  return open
}

/**
 * What the company may change of a part: all of it in a draft, what the notice lists while
 * correcting; null when nothing is open.
 */
export function openOf(file: CaseFile, part: Part): OpenPart | null {
  const entries = part.name === STATEMENT ? statementEntries : []
  if (file.application.state === 'draft') return { facts: part.facts, entries, correcting: false }
  const asked = (file.notice?.items ?? []).map(item => item.field)
  const isOpen = (name: string) => {
    const path = `${part.home}.${part.name}.${name}`
    return isAskedFor(asked, path) || asked.some(field => field.startsWith(`${path}.`))
  }
  const open = {
    facts: part.facts.filter(fact => isOpen(fact.key)),
    entries: entries.filter(isOpen),
    correcting: true,
  }
  return open.facts.length + open.entries.length > 0 ? open : null
}

/** The names of the entries that the form of a part shows. */
export function openNames({ facts, entries }: OpenPart, day: string): readonly string[] {
  return [...namedEntries(facts, day).map(({ name }) => name), ...entries]
}

/** Whether files may be handed in or removed for a paper. */
export function isPaperOpen(file: CaseFile, paper: string): boolean {
  if (file.application.state === 'draft') return true
  if (file.application.state !== 'correction_requested') return false
  const asked = (file.notice?.items ?? []).map(item => item.field)
  return isAskedFor(asked, `document.${paper}`)
}
