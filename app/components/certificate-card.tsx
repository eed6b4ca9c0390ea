import type { CertificateView } from '#app/certificates/certificate-view.server.ts'
import { certificatesWords } from '#app/words/certificates.ts'
import { useWords } from '#app/words/use-words.ts'
import { FactsList } from './facts-list.tsx'
import { Notice } from './notice.tsx'

const tones = {
  valid: 'good',
  renewing: 'due',
  expired: 'due',
  revoked: 'bad',
  ended: 'bad',
} as const

export const standingTones: Readonly<Record<CertificateView['standing'], 'good' | 'due' | 'bad'>> =
  tones

/** How a certificate stands now, and what it says. */
export function CertificateCard({ view, at }: { view: CertificateView; at: string }) {
  const words = useWords(certificatesWords)
  return (
    <section aria-labelledby="result">
      <Notice tone={tones[view.standing]}>
        <h2 id="result" className="text-2xl">
          {words.standing[view.standing]}
        </h2>
        <p className="mt-1">{words.standingText[view.standing]}</p>
        {view.standing === 'renewing' && view.until !== null && (
          <p className="mt-1">{words.renewing(view.until)}</p>
        )}
        {view.kind === 'record' && <p className="mt-1">{words.recordText}</p>}
      </Notice>
      <div className="card mb-4">
        <FactsList
          rows={[
            { label: words.number, value: view.number },
            { label: words.kind, value: words.kinds[view.kind] },
            { label: words.holder, value: view.holder },
            { label: words.creditCode, value: view.creditCode },
            { label: words.programme, value: view.programme },
            { label: words.version, value: view.version },
            ...(view.document === null ? [] : [{ label: words.document, value: view.document }]),
            { label: words.issuedOn, value: view.issuedOn },
            { label: words.validity, value: view.validity },
            { label: words.hash, value: <code className="break-all">{view.hash}</code> },
          ]}
        />
      </div>
      <p className="hint mb-6">{words.checkedAt(at)}</p>
    </section>
  )
}
