import type { RoundPage } from '#app/rounds/round-page.server.ts'
import { roundsWords } from '#app/words/rounds.ts'
import { useWords } from '#app/words/use-words.ts'
import { FactsList, type FactRow } from '../facts-list.tsx'

/** What a round sets, to be read only. */
export function RoundSummary(props: { page: RoundPage; basis: Readonly<Record<string, string>> }) {
  const words = useWords(roundsWords)
  const { settings, window, graceMinutes, officers } = props.page
  const { days, extensions, experts, notice, validityYears } = settings
  const said = (is: boolean) => (is ? words.yes : words.no)
  const inDays = (count: number, name: string) => (
    <>
      {count} {words.workingDays}
      <span className="hint block text-sm">{words.basis(props.basis[name] ?? '')}</span>
    </>
  )
  const rows: FactRow[] = [
    { label: words.window, value: window },
    {
      label: words.officersPart,
      value: officers.length === 0 ? words.everybody : <Lines lines={officers} />,
    },
    { label: words.graceMinutes, value: `${graceMinutes} ${words.minutes}` },
    { label: words.days.receive, value: inDays(days.receive, 'days.receive') },
    { label: words.days.company, value: inDays(days.company, 'days.company') },
    { label: words.days.district, value: inDays(days.district, 'days.district') },
    { label: words.days.decide, value: inDays(days.decide, 'days.decide') },
    { label: words.days.experts, value: inDays(days.experts, 'days.experts') },
    { label: words.days.objection, value: inDays(days.objection, 'days.objection') },
    { label: words.extensions.company, value: inDays(extensions.company, 'more.company') },
    { label: words.extensions.decide, value: inDays(extensions.decide, 'more.decide') },
    { label: words.districtStep, value: said(settings.districtStep) },
    ...(settings.districtStep
      ? [
          {
            label: words.districtSecondSignature,
            value: said(settings.districtSecondSignature),
          },
        ]
      : []),
    ...(props.page.places.length === 0
      ? []
      : [{ label: words.quotas, value: <Lines lines={props.page.places} /> }]),
    { label: words.secondSignature, value: said(settings.secondSignature) },
    {
      label: words.expertsPart,
      value:
        experts === null
          ? words.no
          : `${experts.asked} ${words.people} · ${words.aggregations[experts.aggregation]}`,
    },
    ...(experts === null ? [] : [{ label: words.blind, value: said(experts.blind) }]),
    {
      label: words.noticePart,
      value: notice === null ? words.no : words.noticeOf[notice.counted](notice.days),
    },
    {
      label: words.validityYears,
      value: validityYears === null ? words.validityOpen : `${validityYears} ${words.years}`,
    },
  ]
  return (
    <div className="card mb-8 max-w-3xl">
      <FactsList rows={rows} />
    </div>
  )
}

/** One below the other; what belongs to a line stands after it, quieter. */
function Lines(props: { lines: RoundPage['places'] }) {
  return (
    <ul>
      {props.lines.map(({ name, text }) => (
        <li key={name}>
          {name} <span className="text-muted">{text}</span>
        </li>
      ))}
    </ul>
  )
}
