import { Form } from '@remix-run/react'
import type { AvoidanceView, PoolChoice } from '#app/experts/avoidance-views.server.ts'
import { avoidanceWords } from '#app/words/avoidance.ts'
import { useWords } from '#app/words/use-words.ts'
import { avoidanceTones } from '../avoidance-table.tsx'
import type { FieldIssue } from '../error-summary.tsx'
import { FactsList } from '../facts-list.tsx'
import { CheckField, RadioField, TextAreaField } from '../field.tsx'
import { issueOf } from '../form-issues.ts'
import { Notice } from '../notice.tsx'
import { Tag } from '../tag.tsx'

type Typed = { kept: Readonly<Record<string, string>>; issues: readonly FieldIssue[] }

/** Whom the company asked to be kept away, each with its judgement or the form for it. */
export function PanelAvoidance(
  props: Typed & { requests: readonly AvoidanceView[]; mayJudge: boolean },
) {
  const words = useWords(avoidanceWords)
  const { requests, mayJudge, ...typed } = props
  if (requests.length === 0) return null
  const waiting = requests.filter(({ standing }) => standing === 'waiting').length
  return (
    <section aria-labelledby="avoidance-title" className="mb-8">
      <h2 id="avoidance-title" className="mb-3">
        {words.office.title}
      </h2>
      {waiting > 0 && <Notice tone="due">{words.office.waiting(waiting)}</Notice>}
      {requests.map(request => (
        <article key={request.id} className="card mb-4" aria-labelledby={`avoid-${request.id}`}>
          <h3 id={`avoid-${request.id}`} className="mb-2">
            {words.office.of(request.named)}{' '}
            <Tag tone={avoidanceTones[request.standing]}>{words.standings[request.standing]}</Tag>
          </h3>
          <Said request={request} />
          {request.standing === 'waiting' && mayJudge && <JudgeForm request={request} {...typed} />}
        </article>
      ))}
    </section>
  )
}

function Said({ request }: { request: AvoidanceView }) {
  const { office, ...words } = useWords(avoidanceWords)
  const { judged } = request
  const long = (text: string) => <span className="whitespace-pre-line">{text}</span>
  return (
    <FactsList
      rows={[
        { label: words.employer, value: request.employer },
        { label: words.reason, value: long(request.reason) },
        { label: words.askedAt, value: request.askedAt },
        ...(judged === null
          ? []
          : [{ label: words.standing, value: office.judged(judged.by, judged.at) }]),
        ...(judged === null || request.standing !== 'upheld'
          ? []
          : [{ label: office.matched, value: judged.matched.join(' · ') || office.nobody }]),
        ...(judged === null || judged.reason === ''
          ? []
          : [{ label: office.reason, value: long(judged.reason) }]),
      ]}
    />
  )
}

function JudgeForm({ request, kept: sent, issues }: Typed & { request: AvoidanceView }) {
  const { office: words, standings } = useWords(avoidanceWords)
  const isSent = sent['intent'] === 'avoidance' && sent['request'] === request.id
  const kept = isSent ? sent : {}
  const verdict = `avoidance.${request.id}`
  const reason = `avoidanceReason.${request.id}`
  const namesakes = request.choices.filter(({ isNamesake }) => isNamesake)
  const others = request.choices.filter(({ isNamesake }) => !isNamesake)
  const isOtherTicked = others.some(({ id }) => kept[`match.${request.id}.${id}`] === 'yes')
  return (
    <details className="mt-3" open>
      <summary className="link inline-block min-h-8">{words.judge}</summary>
      <Form method="post" noValidate className="mt-2 max-w-3xl">
        <input type="hidden" name="request" value={request.id} />
        <RadioField
          name={verdict}
          label={words.verdict}
          options={[
            { value: 'upheld', label: standings.upheld },
            { value: 'dismissed', label: standings.dismissed },
          ]}
          defaultValue={kept[verdict]}
          error={issueOf(issues, verdict)}
        />
        <fieldset className="mb-5">
          <legend className="label">{words.matches}</legend>
          <p className="hint mb-2">{words.matchesHint}</p>
          <Choices choices={namesakes} kept={kept} request={request.id} />
          {others.length > 0 && (
            <details open={isOtherTicked}>
              <summary className="link inline-block min-h-8">{words.others(others.length)}</summary>
              <Choices choices={others} kept={kept} request={request.id} />
            </details>
          )}
        </fieldset>
        <TextAreaField
          name={reason}
          label={words.reason}
          hint={words.reasonHint}
          rows={2}
          defaultValue={kept[reason]}
          error={issueOf(issues, reason)}
        />
        <button className="btn btn-primary" name="intent" value="avoidance">
          {words.send}
        </button>
      </Form>
    </details>
  )
}

function Choices(props: {
  choices: readonly PoolChoice[]
  kept: Readonly<Record<string, string>>
  request: string
}) {
  const { sameName } = useWords(avoidanceWords).office
  return (
    <>
      {props.choices.map(({ id, name, about, isNamesake }) => (
        <CheckField
          key={id}
          name={`match.${props.request}.${id}`}
          label={isNamesake ? `${name} · ${sameName}` : name}
          hint={<span lang="zh-CN">{about}</span>}
          defaultChecked={props.kept[`match.${props.request}.${id}`] === 'yes'}
        />
      ))}
    </>
  )
}
