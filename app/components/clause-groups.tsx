import type { ExplanationView, ItemView } from '#app/assessments/explanation.ts'
import { assessmentWords } from '#app/words/assessment.ts'
import { useWords } from '#app/words/use-words.ts'
import { ClauseRow, groupTones, type SectionHref } from './clause-row.tsx'
import { Tag } from './tag.tsx'

/** Every condition under its state; what stands in the way comes first. */
export function ClauseGroups(props: {
  groups: ExplanationView['groups']
  sectionHref: SectionHref
}) {
  const words = useWords(assessmentWords)
  return (
    <div className="space-y-8">
      {props.groups.map(({ group, items }) => (
        <section key={group} aria-labelledby={`group-${group}`}>
          <h3 id={`group-${group}`} className="mb-2 text-lg">
            {words.groups[group]}
            <span className="ms-2 font-normal text-muted">{words.groupCount(items.length)}</span>
          </h3>
          <ul className="card divide-y divide-line py-0! sm:py-0!">
            {items.map(item => (
              <li key={item.id} className="py-4">
                <Item item={item} sectionHref={props.sectionHref} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function Item(props: { item: ItemView; sectionHref: SectionHref }) {
  const words = useWords(assessmentWords)
  const { item, sectionHref } = props
  if (item.kind === 'clause') return <ClauseRow clause={item.clause} sectionHref={sectionHref} />
  return (
    <div>
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <Tag tone={groupTones[item.group]}>{words.statuses[item.group]}</Tag>
        <p className="min-w-0 flex-1 basis-64 font-medium">{item.sentence}</p>
      </div>
      <p className="hint mt-1">{words.routes}</p>
      <ul className="mt-3 space-y-4 border-s-2 border-line ps-4">
        {item.options.map(clauses => (
          <li key={clauses[0]?.id} className="space-y-3">
            {clauses.map(clause => (
              <ClauseRow key={clause.id} clause={clause} sectionHref={sectionHref} />
            ))}
          </li>
        ))}
      </ul>
    </div>
  )
}
