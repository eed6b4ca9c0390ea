import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
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

export const meta = pageTitle(certificatesWords, words => words.resultTitle)

/** Where the QR code of a certificate leads. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = { at: formatInstant(context.now()) }
  const found = await lookUp(context, 'code', params['code'] ?? '')
  if (found.kind === 'too many')
    return data(
      { ...page, result: found.kind, view: null },
      { status: 429, headers: { 'Retry-After': String(found.seconds) } },
    )
  if (found.kind === 'unknown')
    return data({ ...page, result: found.kind, view: null }, { status: 404 })
  const reader = { language: languageOf(request), today: context.today() }
  return data({ ...page, result: found.kind, view: certificateView(found.certificate, reader) })
}

export default function Certificate() {
  const words = useWords(certificatesWords)
  const { result, view, at } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead title={words.resultTitle} />
      {result === 'unknown' && (
        <Notice tone="bad" title={words.unknownCode}>
          <p>{words.unknownCodeText}</p>
        </Notice>
      )}
      {result === 'too many' && <Notice tone="due">{words.tooMany}</Notice>}
      {view !== null && <CertificateCard view={view} at={at} />}
      <p>
        <Link className="btn" to={paths.verifyCertificate()}>
          {words.another}
        </Link>
      </p>
    </>
  )
}
