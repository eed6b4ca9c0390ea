import type { CasePage } from '#app/review/case.server.ts'
import { assessmentWords } from '#app/words/assessment.ts'
import { reviewWords } from '#app/words/review.ts'
import { useWords } from '#app/words/use-words.ts'
import { groupTones } from './clause-row.tsx'
import { Tag } from './tag.tsx'

type Version = NonNullable<CasePage['version']>

/** The left of a case: the conditions with their counts, the sections, the rest of the page. */
export function ReviewOutline(props: { version: Version }) {
  const words = useWords(reviewWords).case
  const { groups } = useWords(assessmentWords)
  const { sections, result } = props.version
  const missing = props.version.papers.filter(paper => paper.required && paper.files.length === 0)
  return (
    <nav
      aria-label={words.checklist}
      className="grid gap-6 text-[0.9375rem] sm:grid-cols-3 lg:sticky lg:top-4 lg:row-span-2 lg:grid-cols-1 no-print"
    >
      <Part title={words.clauses}>
        {result.explanation.groups.map(({ group, items }) => (
          <Line key={group} to={`#group-${group}`} label={groups[group]}>
            <Tag tone={groupTones[group]}>{items.length}</Tag>
          </Line>
        ))}
      </Part>
      <Part title={words.answers}>
        {sections.map(section => (
          <Line key={section.name} to={`#answers-${section.name}`} label={section.title}>
            {section.changed > 0 && <Tag tone="due">{section.changed}</Tag>}
          </Line>
        ))}
      </Part>
      <Part title={words.more}>
        <Line to="#evidence" label={words.evidence}>
          {missing.length > 0 && <Tag tone="bad">{missing.length}</Tag>}
        </Line>
        <Line to="#story" label={words.timeline} />
        <Line to="#mails" label={words.mails} />
      </Part>
    </nav>
  )
}

function Part(props: { title: string; children: React.ReactNode }) {
  return (
    <div>
      <p className="mb-1 font-semibold">{props.title}</p>
      <ul>{props.children}</ul>
    </div>
  )
}

function Line(props: { to: string; label: string; children?: React.ReactNode }) {
  return (
    <li>
      <a href={props.to} className="flex min-h-9 items-center justify-between gap-2 py-1">
        <span className="link no-underline hover:underline">{props.label}</span>
        {props.children}
      </a>
    </li>
  )
}
