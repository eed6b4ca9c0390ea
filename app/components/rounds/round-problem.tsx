import type { Choice } from '#app/rounds/round-form.server.ts'
import type { RoundAnswer } from '#app/rounds/round-steps.server.ts'
import { roundsWords } from '#app/words/rounds.ts'
import { useWords } from '#app/words/use-words.ts'
import { Notice } from '../notice.tsx'

/** Why nothing was done, with what was typed where the form now shows another's. */
export function RoundProblem(props: {
  answer: RoundAnswer | undefined
  officers: readonly Choice[]
}) {
  const words = useWords(roundsWords)
  const { answer, officers } = props
  if (answer?.problem == null) return null
  if (answer.problem === 'clash') return <Notice tone="bad" live title={words.clash(answer.with)} />
  const names: Record<string, string> = {
    nameZh: words.nameZh,
    nameEn: words.nameEn,
    opens: words.opens,
    closes: words.closes,
    grace: words.graceMinutes,
    minutes: words.extendMinutes,
    reason: words.extendReason,
    noticeDays: words.noticeDays,
    expertsNumber: words.expertsNumber,
    validity: words.validityYears,
  }
  for (const [name, label] of Object.entries(words.days)) names[`days.${name}`] = label
  for (const [name, label] of Object.entries(words.extensions)) names[`more.${name}`] = label
  const typed = Object.entries(answer.kept).flatMap(([name, value]) => {
    const label = names[name]
    return label === undefined || value === '' ? [] : [{ name, label, value }]
  })
  for (const { value, label } of officers)
    if (answer.kept[`officer.${value}`] === 'yes')
      typed.push({ name: value, label: words.officersPart, value: label })
  return (
    <Notice tone="due" live title={words.lost}>
      <p>{words.lostText}</p>
      <ul className="mt-2">
        {typed.map(({ name, label, value }) => (
          <li key={name}>
            <span className="text-muted">{label}</span> <span>{value}</span>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
