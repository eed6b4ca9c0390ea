import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { certificateView } from '#app/certificates/certificate-view.server.ts'
import { lookUp } from '#app/certificates/look-up.server.ts'
import { CertificateCard } from '#app/components/certificate-card.tsx'
import { Notice } from '#app/components/notice.tsx'
import { PageHead } from '#app/components/page-head.tsx'
import { pageTitle } from '#app/forms/page-title.ts'
import { paths } from '#app/paths.ts'
import { certificatesWords } from '#app/words/certificates.ts'
import { formatInstant } from '#app/words/format.ts'
import { languageOf } from '#app/words/language.ts'
import { useWords } from '#app/words/use-words.ts'

export const meta = pageTitle(certificatesWords, words => words.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const typed = (new URL(request.url).searchParams.get('number') ?? '').trim().slice(0, 100)
  const page = { typed, at: formatInstant(context.now()) }
  if (typed === '') return data({ ...page, result: 'nothing' as const, view: null })
  const found = await lookUp(context, 'number', typed)
  if (found.kind === 'too many')
    return data(
      { ...page, result: found.kind, view: null },
      { status: 429, headers: { 'Retry-After': String(found.seconds) } },
    )
  if (found.kind === 'unknown') return data({ ...page, result: found.kind, view: null })
  const reader = { language: languageOf(request), today: context.today() }
  return data({ ...page, result: found.kind, view: certificateView(found.certificate, reader) })
}

export default function VerifyCertificate() {
  const words = useWords(certificatesWords)
  const { typed, at, result, view } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <Form
        key={typed}
        method="get"
        action={paths.verifyCertificate()}
        className="card mb-6 flex flex-wrap items-end gap-4"
      >
        <label className="block grow sm:max-w-96">
          <span className="label">{words.number}</span>
          <span className="hint block" id="number-hint">
            {words.numberHint}
          </span>
          <input
            name="number"
            className="input mt-1.5"
            defaultValue={typed}
            aria-describedby="number-hint"
            autoComplete="off"
            maxLength={100}
            required
          />
        </label>
        <button className="btn btn-primary">{words.check}</button>
      </Form>
      <div role="status">
        {result === 'unknown' && (
          <Notice tone="bad" title={words.unknown}>
            <p>{words.unknownText}</p>
          </Notice>
        )}
        {result === 'too many' && <Notice tone="due">{words.tooMany}</Notice>}
      </div>
      {view !== null && <CertificateCard view={view} at={at} />}
    </>
  )
}
