import type { FrozenAnswers, FrozenEvidence } from './frozen.ts'

type Content = { answers: FrozenAnswers; evidence: FrozenEvidence }

/**
 * The name of what a correction can ask for: `profile.people.staff2025`, `application.plan.goal`,
 * `document.audit-report`; or a whole section, `profile.people`.
 */
export type CorrectionField = string

/** Whether one of the fields asked for is `path`, or a section that holds it. */
export function isAskedFor(asked: readonly CorrectionField[], path: string): boolean {
  return asked.some(field => path === field || path.startsWith(`${field}.`))
}

/** Whether something within `section` (`profile.people`) was asked for. */
export function touchesSection(asked: readonly CorrectionField[], section: string): boolean {
  return isAskedFor(asked, section) || asked.some(field => field.startsWith(`${section}.`))
}

/**
 * The last submission with only what was asked for taken from what stands now: everything else
 * stays as it was submitted, whatever happened to the profile since.
 */
export function corrected(
  { before, now }: { before: Content; now: Content },
  asked: readonly CorrectionField[],
): Content {
  return {
    answers: {
      profile: merged(before.answers.profile, now.answers.profile, p =>
        isAskedFor(asked, `profile.${p}`),
      ),
      application: merged(before.answers.application, now.answers.application, p =>
        isAskedFor(asked, `application.${p}`),
      ),
    },
    evidence: [
      ...before.evidence.filter(file => !isAskedFor(asked, `document.${file.document}`)),
      ...now.evidence.filter(file => isAskedFor(asked, `document.${file.document}`)),
    ],
  }
}

type Sections = Record<string, Record<string, string>>

function merged(before: Sections, now: Sections, isOpen: (path: string) => boolean): Sections {
  const names = new Set([...Object.keys(before), ...Object.keys(now)])
  return Object.fromEntries(
    [...names].map(name => {
      const kept = Object.entries(before[name] ?? {}).filter(([key]) => !isOpen(`${name}.${key}`))
      const taken = Object.entries(now[name] ?? {}).filter(([key]) => isOpen(`${name}.${key}`))
      return [name, Object.fromEntries([...kept, ...taken])]
    }),
  )
}

/** The paths that differ between two versions, sorted; the ground for a later correction. */
export function changedPaths(before: Content, now: Content): string[] {
  const old = flat(before)
  const fresh = flat(now)
  const paths = new Set([...old.keys(), ...fresh.keys()])
  return [...paths].filter(path => old.get(path) !== fresh.get(path)).sort()
}

function flat({ answers, evidence }: Content): Map<string, string> {
  const paths = new Map<string, string>()
  for (const [room, sections] of Object.entries(answers))
    for (const [name, entries] of Object.entries(sections))
      for (const [key, value] of Object.entries(entries)) paths.set(`${room}.${name}.${key}`, value)
  for (const file of evidence) {
    const path = `document.${file.document}`
    paths.set(path, `${paths.get(path) ?? ''}${file.sha256};`)
  }
  return paths
}
