import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { versionOn } from '#rules/programmes/index.ts'
import { requireMay } from '../access/require.ts'
import { ErrorSummary } from '../components/error-summary.tsx'
import { SelectField } from '../components/field.tsx'
import { saidIssues } from '../components/form-issues.ts'
import { PageHead } from '../components/page-head.tsx'
import { RoundFields } from '../components/rounds/round-fields.tsx'
import { pageTitle } from '../forms/page-title.ts'
import { keptOf } from '../forms/read-form.ts'
import { refused } from '../forms/refused.ts'
import { paths } from '../paths.ts'
import { requireReviewer } from '../review/reviewer.ts'
import { readRound } from '../rounds/read-round.server.ts'
import {
  clonedEntries,
  clonedRound,
  firstEntries,
  programmeChoices,
  versionChoices,
} from '../rounds/round-form.server.ts'
import { entriesOfOfficers, officerChoices, readOfficers } from '../rounds/round-officers.server.ts'
import { programmeName } from '../rounds/round-list.server.ts'
import { settingsBasis } from '../rounds/settings-basis.server.ts'
import { nameOf } from '../rounds/window-view.server.ts'
import { planRound } from '../use-cases/save-round.ts'
import { languageOf } from '../words/language.ts'
import { roundsWords } from '../words/rounds.ts'
import { useWords } from '../words/use-words.ts'

export const meta = pageTitle(roundsWords, words => words.newTitle)

export async function loader({ request, context }: LoaderFunctionArgs) {
  requireMay(await requireReviewer(request, context), 'rounds.manage')
  const language = languageOf(request)
  const search = new URL(request.url).searchParams
  const clone = await clonedRound(context.db, search.get('clone'))
  const programmes = programmeChoices(context.today(), language)
  const family =
    clone?.programme_id ??
    programmes.find(each => each.value === search.get('programme'))?.value ??
    null
  const governing = family === null ? null : versionOn(family, context.today())
  if (family === null || governing === null) return { programmes, form: null }
  const entries =
    clone === null
      ? firstEntries(governing)
      : { ...clonedEntries(clone), ...(await entriesOfOfficers(context.db, clone.id)) }
  return {
    programmes,
    form: {
      family,
      clone: clone?.id ?? '',
      cloneName: clone === null ? null : nameOf(clone, language),
      programme: programmeName(governing.id, language),
      versions: versionChoices(family, language),
      officers: await officerChoices(context.db, language),
      entries,
      basis: settingsBasis(governing.id, language),
    },
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireReviewer(request, context)
  requireMay(actor, 'rounds.manage')
  const kept = keptOf(await request.formData())
  const family = kept['programme'] ?? ''
  const known = programmeChoices(context.today(), 'zh-CN').some(each => each.value === family)
  if (!known) return refused([{ name: 'programme', code: 'programme' }], kept)
  const read = readRound(kept, family)
  const { officers, issues } = await readOfficers(context.db, kept)
  if (!read.ok) return refused([...read.issues, ...issues], kept)
  if (issues.length > 0) return refused(issues, kept)
  const clone = await clonedRound(context.db, kept['clone'] ?? null)
  const id = await planRound(context, {
    edit: read.edit,
    officers,
    clonedFrom: clone?.id ?? null,
    actor: { id: actor.account.id, role: actor.role },
  })
  return redirect(`${paths.round(id)}?done=planned`, 303)
}

export default function NewRound() {
  const words = useWords(roundsWords)
  const { programmes, form } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const issues = saidIssues(answer?.issues, { ...words.issues, programme: words.chooseMissing })
  const crumbs = [{ label: words.title, to: paths.rounds() }]
  if (form === null)
    return (
      <>
        <PageHead title={words.newTitle} crumbs={crumbs} lead={words.newLead} />
        <ErrorSummary issues={issues} />
        <Form method="get" className="card max-w-3xl">
          <SelectField name="programme" label={words.choose} options={programmes} />
          <button className="btn btn-primary">{words.next}</button>
        </Form>
      </>
    )
  return (
    <>
      <PageHead
        title={`${words.newTitle} · ${form.programme}`}
        crumbs={crumbs}
        lead={form.cloneName === null ? words.newLead : words.cloneLead(form.cloneName)}
      />
      <ErrorSummary issues={issues} />
      <Form method="post" noValidate className="card max-w-3xl">
        <input type="hidden" name="programme" value={form.family} />
        <input type="hidden" name="clone" value={form.clone} />
        <RoundFields
          entries={answer?.kept ?? form.entries}
          issues={issues}
          versions={form.versions}
          officers={form.officers}
          basis={form.basis}
        />
        <button className="btn btn-primary">{words.save}</button>
      </Form>
    </>
  )
}

export { FormErrorBoundary as ErrorBoundary } from '../components/form-error-boundary.tsx'
