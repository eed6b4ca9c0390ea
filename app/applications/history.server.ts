import type { NamedEvent } from '#db/events.ts'
import { roleWords } from '#rules/procedure/role-words.ts'
import type { Role } from '#rules/procedure/roles.ts'
import { isEnded, type State } from '#rules/procedure/states.ts'
import { transitionOf } from '#rules/procedure/transitions.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import { applicationWords } from '../words/application.ts'
import { formatInstant } from '../words/format.ts'
import type { Standing } from './standing.server.ts'

export type HistoryStep = {
  key: string
  title: string
  when: string | null
  /** The reason that the company is told, or null. */
  reason: string | null
  standing: 'done' | 'current' | 'next'
}

type Told = {
  state: State
  standing: Standing
  /** When a decision is to be expected, in words; null where nothing can be said. */
  expected: string | null
  language: Language
}

/** What happened, by office and never by person; where it stands; and what comes next. */
export function historyOf(
  events: readonly NamedEvent[],
  { state, standing, expected, language }: Told,
): HistoryStep[] {
  const past = events.map(event => pastStep(event, language))
  if (isEnded(state)) return past
  const due = standing.due === null ? null : `${standing.due.day} · ${standing.due.left}`
  return [
    ...past,
    {
      key: 'current',
      title: `${standing.state} · ${standing.holder}`,
      when: [standing.used, due, standing.due?.provisional].filter(Boolean).join(' · '),
      reason: null,
      standing: 'current',
    },
    { key: 'next', title: standing.next, when: expected, reason: null, standing: 'next' },
  ]
}

function pastStep(event: NamedEvent, language: Language): HistoryStep {
  const words = applicationWords[language]
  return {
    key: event.id,
    title:
      event.event === 'begin'
        ? words.history.begin
        : inLanguage(transitionOf(event.event).happened, language),
    when: `${formatInstant(event.at)} · ${officeOf(event.actor_role, language)}`,
    reason: isTold(event) ? event.note : null,
    standing: 'done',
  }
}

/** Opinions on the way stay in the house; the reasons of what the company is written about do not. */
export function isTold(event: NamedEvent): boolean {
  if (event.event === 'begin') return false
  const { mail } = transitionOf(event.event)
  return mail === 'decision' || mail === 'withdrawn' || mail === 'recommended'
}

function officeOf(role: Role, language: Language): string {
  const { holders } = applicationWords[language]
  switch (role) {
    case 'owner':
    case 'member':
      return holders.company
    case 'district_officer':
      return holders.district
    case 'case_officer':
    case 'chief':
    case 'head':
      return holders.bureau
    default:
      return inLanguage(roleWords[role], language)
  }
}
