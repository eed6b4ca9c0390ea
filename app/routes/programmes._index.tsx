import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { EmptyState } from '#app/components/empty-state.tsx'
import { PageHead } from '#app/components/page-head.tsx'
import { levels, subjects } from '#app/components/programme-kinds.ts'
import { ForceTag, LevelTag, SubjectWords } from '#app/components/programme-tags.tsx'
import { WindowTag } from '#app/components/rounds/window-tag.tsx'
import { titleOf } from '#app/forms/page-title.ts'
import { paths } from '#app/paths.ts'
import { catalogue } from '#app/programmes/catalogue.server.ts'
import { windowsOf } from '#app/rounds/window-view.server.ts'
import { languageOf } from '#app/words/language.ts'
import { programmeKindWords } from '#app/words/programme-kinds.ts'
import { programmesWords } from '#app/words/programmes.ts'
import { useWords } from '#app/words/use-words.ts'
import { windowsWords } from '#app/words/windows.ts'
import { programmeById } from '#rules/programmes/index.ts'

/** Longer texts find nothing that a shorter one does not. */
const MAX_TEXT = 100

export async function loader({ request, context }: LoaderFunctionArgs) {
  const language = languageOf(request)
  const search = new URL(request.url).searchParams
  const windowOf = await windowsOf(context.db, { now: context.now(), language })
  const filter = {
    text: (search.get('q') ?? '').trim().slice(0, MAX_TEXT),
    level: search.get('level') ?? '',
    subject: search.get('subject') ?? '',
  }
  return {
    title: programmesWords[language].title,
    filter,
    isFiltered: Object.values(filter).some(value => value !== ''),
    rows: catalogue(filter, { day: context.today(), language }).map(row => {
      const programme = programmeById(row.id)
      const isTaken = programme?.procedure.receivedHere === true && row.force.force === 'current'
      return { ...row, window: isTaken ? { view: windowOf(programme.family) } : null }
    }),
  }
}

export default function Programmes() {
  const words = useWords(programmesWords)
  const { rows, isFiltered } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <Filter />
      <p className="hint mb-2" role="status">
        {words.found(rows.length)}
        {isFiltered && (
          <Link className="link ms-3" to={paths.programmes()}>
            {words.clear}
          </Link>
        )}
      </p>
      {rows.length === 0 ? <EmptyState title={words.none}>{words.noneText}</EmptyState> : <List />}
    </>
  )
}

function Filter() {
  const words = useWords(programmesWords)
  const kinds = useWords(programmeKindWords)
  const { filter } = useLoaderData<typeof loader>()
  return (
    <Form
      key={`${filter.text} ${filter.level} ${filter.subject}`}
      method="get"
      role="search"
      className="card mb-6 grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-[1fr_11rem_11rem_auto]"
    >
      <label className="block sm:col-span-2 lg:col-span-1">
        <span className="label">{words.search}</span>
        <input
          name="q"
          type="search"
          className="input mt-1.5"
          defaultValue={filter.text}
          placeholder={words.searchHint}
          maxLength={MAX_TEXT}
        />
      </label>
      <Choice
        name="level"
        label={words.level}
        options={levels.map(each => [each, kinds.levels[each]])}
        value={filter.level}
      />
      <Choice
        name="subject"
        label={words.subject}
        options={subjects.map(each => [each, kinds.subjects[each]])}
        value={filter.subject}
      />
      <button className="btn sm:justify-self-start">{words.filter}</button>
    </Form>
  )
}

function Choice(props: {
  name: string
  label: string
  value: string
  options: [string, string][]
}) {
  const words = useWords(programmesWords)
  return (
    <label className="block">
      <span className="label">{props.label}</span>
      <select name={props.name} className="input mt-1.5" defaultValue={props.value}>
        <option value="">{words.all}</option>
        {props.options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  )
}

function List() {
  const words = useWords(programmesWords)
  const windows = useWords(windowsWords)
  const { rows } = useLoaderData<typeof loader>()
  return (
    <ul className="space-y-4">
      {rows.map(row => (
        <li key={row.id} className="card">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <h2>
              <Link className="link" to={paths.programme(row.id)}>
                {row.name}
              </Link>
            </h2>
            <LevelTag level={row.level} />
            <ForceTag force={row.force.force} words={row.force.words} />
            {row.force.since !== null && <span className="hint">{row.force.since}</span>}
          </div>
          <p className="mt-1">{row.summary}</p>
          <div className="mt-4 flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
            <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-[0.9375rem]">
              <dt className="text-muted">{words.decides}</dt>
              <dd>{row.authority}</dd>
              <dt className="text-muted">{words.forWhom}</dt>
              <dd>
                <SubjectWords subject={row.subject} />
              </dd>
              <dt className="text-muted">{words.validity}</dt>
              <dd>{row.validity}</dd>
              {row.window !== null && (
                <>
                  <dt className="text-muted">{windows.heading}</dt>
                  <dd>
                    <WindowTag window={row.window.view} />
                  </dd>
                </>
              )}
            </dl>
            <Link className="btn btn-small" to={paths.selfCheck(row.id)}>
              {words.check}
            </Link>
          </div>
        </li>
      ))}
    </ul>
  )
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) => titleOf(data?.title, page)
