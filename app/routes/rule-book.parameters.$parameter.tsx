import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { accountNames } from '#db/accounts.ts'
import { parameterSettings } from '#db/parameter-settings.ts'
import { parameterById } from '#rules/basis/parameters.ts'
import { formatParameter, readParameter } from '#rules/basis/parameter-text.ts'
import { can } from '../access/policy.ts'
import { notFound, requireMay } from '../access/require.ts'
import { ErrorSummary, type FieldIssue } from '../components/error-summary.tsx'
import { TextAreaField, TextField } from '../components/field.tsx'
import { issueOf } from '../components/form-issues.ts'
import { Notice } from '../components/notice.tsx'
import { PageHead } from '../components/page-head.tsx'
import { ParameterValue } from '../components/rule-parameter.tsx'
import { SettingHistory } from '../components/setting-history.tsx'
import { pageTitle } from '../forms/page-title.ts'
import { keptOf, type FormIssue } from '../forms/read-form.ts'
import { refused } from '../forms/refused.ts'
import { paths } from '../paths.ts'
import { requireReviewer } from '../review/reviewer.ts'
import { parameterLine } from '../rule-book/book.server.ts'
import { setParameter } from '../use-cases/set-parameter.ts'
import { formatInstant } from '../words/format.ts'
import { languageOf } from '../words/language.ts'
import { ruleBookWords } from '../words/rule-book.ts'
import { useWords } from '../words/use-words.ts'

export const meta = pageTitle(ruleBookWords, words => words.setTitle)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = await requireReviewer(request, context)
  requireMay(actor, 'rule-book.read')
  const series = parameterById(params['parameter'] ?? '')
  if (series === null) throw notFound()
  const settings = await parameterSettings(context.db)
  const own = settings.filter(each => each.parameterId === series.id)
  const names = await accountNames(
    context.db,
    own.map(each => each.setBy),
  )
  return {
    line: parameterLine(series, { language: languageOf(request), day: context.today(), settings }),
    maySet: can(actor, 'rule-book.set'),
    history: own.map(each => ({
      id: each.id,
      value: each.value === null ? null : formatParameter(series, each.value),
      inForceFrom: each.inForceFrom,
      document: each.document,
      note: each.note,
      by: names.get(each.setBy) ?? '',
      at: formatInstant(each.setAt),
    })),
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = await requireReviewer(request, context)
  requireMay(actor, 'rule-book.set')
  const series = parameterById(params['parameter'] ?? '')
  if (series === null) throw notFound()
  const kept = keptOf(await request.formData())
  const typed = (kept['value'] ?? '').trim()
  const read = typed === '' ? null : readParameter(series, typed)
  const issues: FormIssue[] = []
  if (read?.ok === false) issues.push({ name: 'value', code: 'unreadable' })
  if (!/^\d{4}-\d{2}-\d{2}$/.test(kept['inForceFrom'] ?? ''))
    issues.push({ name: 'inForceFrom', code: 'dayWrong' })
  if ((kept['document'] ?? '').trim() === '')
    issues.push({ name: 'document', code: 'documentMissing' })
  if (issues.length > 0) return refused(issues, kept)
  await setParameter(context, {
    series,
    value: read?.ok === true ? read.value : null,
    inForceFrom: kept['inForceFrom'] ?? '',
    document: (kept['document'] ?? '').trim().slice(0, 200),
    note: (kept['note'] ?? '').trim(),
    actor: { id: actor.account.id, role: actor.role },
  })
  return redirect(`${paths.ruleBookParameter(series.id)}?saved=1`, 303)
}

export default function RuleBookParameter() {
  const words = useWords(ruleBookWords)
  const { line, maySet, history } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  const says: Record<string, string> = {
    unreadable: words.unreadable,
    dayWrong: words.dayWrong,
    documentMissing: words.documentMissing,
  }
  const issues: FieldIssue[] = (answer?.issues ?? []).map(each => ({
    name: each.name,
    message: says[each.code] ?? each.code,
  }))
  const kept = answer?.kept ?? {}
  return (
    <>
      <PageHead
        title={line.name}
        crumbs={[{ label: words.title, to: paths.ruleBook() }]}
        lead={line.suggestion === null ? undefined : words.suggestion(line.suggestion)}
      />
      {search.has('saved') && answer === undefined && (
        <Notice tone="good" live>
          {words.saved}
        </Notice>
      )}
      <p className="mb-6">
        {words.value}: <ParameterValue line={line} />
      </p>
      <ErrorSummary issues={issues} />
      {maySet ? (
        <Form method="post" className="card mb-8 max-w-3xl">
          <h2>{words.setTitle}</h2>
          <p className="hint mb-4">{words.setLead}</p>
          <TextField
            name="value"
            label={words.newValue}
            hint={words.newValueHint(line.unit)}
            narrow
            defaultValue={kept['value']}
            error={issueOf(issues, 'value')}
          />
          <TextField
            name="inForceFrom"
            type="date"
            narrow
            label={words.inForceFrom}
            defaultValue={kept['inForceFrom']}
            error={issueOf(issues, 'inForceFrom')}
          />
          <TextField
            name="document"
            label={words.document}
            defaultValue={kept['document']}
            error={issueOf(issues, 'document')}
          />
          <TextAreaField name="note" label={words.note} optional defaultValue={kept['note']} />
          <button className="btn btn-primary">{words.submit}</button>
        </Form>
      ) : (
        <Notice tone="quiet">{words.onlyChief}</Notice>
      )}
      <SettingHistory rows={history} />
    </>
  )
}

export { FormErrorBoundary as ErrorBoundary } from '../components/form-error-boundary.tsx'
