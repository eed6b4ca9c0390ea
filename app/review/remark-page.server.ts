import type { AppLoadContext } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import type { Application } from '#db/applications.ts'
import { newId } from '#db/id.ts'
import { submissionsOf } from '#db/submissions.ts'
import type { Programme } from '#rules/engine/programme.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import { partsOf, STATEMENT } from '../applications/parts.server.ts'
import { statementEntries } from '../applications/part-status.server.ts'
import { notFound, requireMay } from '../access/require.ts'
import { readForm, type FormIssue, type Kept } from '../forms/read-form.ts'
import { remarkForm } from '../forms/remark-form.ts'
import { paths } from '../paths.ts'
import { remarkOnField } from '../use-cases/remark-on-field.ts'
import { caseUnderReview } from './case.server.ts'
import { fieldAnchor } from './field-anchor.ts'
import { fieldWords } from './field-words.server.ts'
import type { Reviewer } from './reviewer.ts'

type Asked = { id: string | undefined; language: Language }

/** The form for a remark, with the fields to choose from. */
export async function remarkPage(
  context: AppLoadContext,
  reviewer: Reviewer,
  { id, field, language }: Asked & { field: string | null },
) {
  const { application, programme } = await remarkable(context, reviewer, id)
  const submissions = await submissionsOf(context.db, application.id)
  const fields = fieldsOf(programme)
  return {
    key: newId(),
    id: application.id,
    company: application.organisation_name,
    number: application.number ?? '',
    programme: inLanguage(programme.names, language),
    version: submissions.at(-1)?.ordinal ?? null,
    field: fields.find(each => each === field) ?? '',
    fields: fields.map(value => ({
      value,
      label: inLanguage(fieldWords(programme, value), language),
    })),
  }
}

type Answer = { issues: FormIssue[]; kept: Kept }

/** Keeps a remark: 303 to the field on the case's page, or 400 with what is missing. */
export async function takeRemark(
  context: AppLoadContext,
  reviewer: Reviewer,
  { id, form }: { id: string | undefined; form: FormData },
) {
  const { application, programme } = await remarkable(context, reviewer, id)
  const read = readForm(remarkForm, form)
  if (!read.ok) return refuse({ issues: read.issues, kept: read.kept })
  const { key, field, text, audience, version } = read.value
  if (!fieldsOf(programme).includes(field))
    return refuse({ issues: [{ name: 'field', code: 'field-missing' }], kept: { text, audience } })
  const isWritten = await remarkOnField(context, {
    id: key,
    applicationId: application.id,
    ordinal: Number(version),
    field,
    audience,
    text,
    actor: { id: reviewer.account.id, role: reviewer.role },
    scope: reviewer.scope,
  })
  if (!isWritten) throw notFound()
  return redirect(`${paths.reviewCase(application.id)}#${fieldAnchor(field)}`, { status: 303 })
}

/** @throws {Response} 404 for a case out of sight; 403 for who may not remark on it. */
async function remarkable(
  context: AppLoadContext,
  reviewer: Reviewer,
  id: string | undefined,
): Promise<{ application: Application; programme: Programme }> {
  const found = await caseUnderReview(context, reviewer, id)
  const { district_code: districtCode, state } = found.application
  requireMay(reviewer, 'remark.write', { districtCode, state })
  return found
}

/** Every field that can be remarked on, in the order of the page. */
function fieldsOf(programme: Programme): string[] {
  return [
    ...partsOf(programme).flatMap(part =>
      part.name === STATEMENT
        ? statementEntries.map(name => `application.${STATEMENT}.${name}`)
        : part.facts.map(fact => `${part.home}.${part.name}.${fact.key}`),
    ),
    ...programme.papers
      .filter(paper => paper.form !== 'online')
      .map(paper => `document.${paper.id}`),
  ]
}

function refuse(answer: Answer) {
  return data(answer, { status: 400 })
}
