import type { ReactNode } from 'react'
import { programmesWords } from '#app/words/programmes.ts'
import { useWords } from '#app/words/use-words.ts'

/** The parts of a service guide, in their fixed order. */
export const guideSections = [
  'basis',
  'who',
  'conditions',
  'score',
  'papers',
  'steps',
  'time',
  'fee',
  'result',
  'duties',
  'benefits',
  'links',
  'contact',
  'history',
] as const

export type GuideSection = (typeof guideSections)[number]

/** One part of a service guide. */
export function ProgrammeSection(props: { section: GuideSection; children: ReactNode }) {
  const words = useWords(programmesWords)
  const { section } = props
  return (
    <section
      aria-labelledby={section}
      className="border-t border-line py-6 first:border-0 first:pt-0"
    >
      <h2 id={section} className="mb-3 scroll-mt-4">
        {words.sections[section]}
      </h2>
      {props.children}
    </section>
  )
}

/** The parts of this guide as links. */
export function ProgrammeContents(props: { sections: readonly GuideSection[] }) {
  const words = useWords(programmesWords)
  return (
    <nav aria-label={words.contents} className="no-print lg:sticky lg:top-4 lg:self-start">
      <p className="mb-2 text-sm font-semibold text-muted">{words.contents}</p>
      <ul className="flex flex-wrap gap-x-4 gap-y-1 lg:block lg:space-y-1.5">
        {props.sections.map(section => (
          <li key={section}>
            <a className="link text-[0.9375rem]" href={`#${section}`}>
              {words.sections[section]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
