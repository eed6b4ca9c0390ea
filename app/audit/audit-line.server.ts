import type { AuditRow } from '#db/audit.ts'
import { roleWords } from '#rules/procedure/role-words.ts'
import { isApplicationEvent, transitions } from '#rules/procedure/transitions.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import { adminWords } from '../words/admin.ts'
import { formatInstant } from '../words/format.ts'

/** A row of the trail as a person reads it; what has no words is shown as it is kept. */
export type AuditLine = {
  id: string
  seq: number | null
  at: string
  action: string
  object: string
  objectId: string
  role: string
  actor: string
}

/** `names` are the names of the accounts that acted, by their ids. */
export function auditLine(
  row: AuditRow,
  names: ReadonlyMap<string, string>,
  language: Language,
): AuditLine {
  const { audit: words } = adminWords[language]
  return {
    id: row.id,
    seq: row.seq,
    at: formatInstant(row.at),
    action: sayAction(row.action, language),
    object: said(words.objects, row.object_type),
    objectId: row.object_id,
    role: sayRole(row.actor_role, language),
    actor:
      row.actor_id === null
        ? nobody(row.actor_role, words)
        : (names.get(row.actor_id) ?? row.actor_id),
  }
}

function sayAction(action: string, language: Language): string {
  const event = action.replace(/^application\./, '')
  if (event !== action && isApplicationEvent(event))
    return inLanguage(transitions[event].happened, language)
  return said(adminWords[language].audit.actions, action)
}

/** Who acted where no account did. */
function nobody(role: string, words: { system: string; public: string }): string {
  return role === 'public' ? words.public : words.system
}

function sayRole(role: string, language: Language): string {
  if (role === 'public') return adminWords[language].audit.public
  const words = Object.entries(roleWords).find(([known]) => known === role)?.[1]
  return words === undefined ? role : inLanguage(words, language)
}

function said(words: Readonly<Record<string, string>>, key: string): string {
  return Object.hasOwn(words, key) ? (words[key] ?? key) : key
}
