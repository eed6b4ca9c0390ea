import type { ReactNode } from 'react'
import { Link } from '@remix-run/react'
import type { CasePage, FrozenVersion } from '#app/applications/case-page.server.ts'
import { paths } from '#app/paths.ts'
import { applicationWords } from '#app/words/application.ts'
import { noticeWords } from '#app/words/notices.ts'
import { messagesWords } from '#app/words/messages.ts'
import { remarksWords } from '#app/words/remarks.ts'
import { useWords } from '#app/words/use-words.ts'
import { AnswersSection } from './answers-view.tsx'
import { CompanyRemarks } from './field-remarks.tsx'
import { FactsList } from './facts-list.tsx'
import { Notice } from './notice.tsx'
import { Tag } from './tag.tsx'
import { Timeline } from './timeline.tsx'

/**
 * A submitted application: where it stands, its papers (the children), what happened, what was sent
 * and what was submitted.
 */
export function CaseView(props: { id: string; page: CasePage; children: ReactNode }) {
  const words = useWords(applicationWords)
  const notices = useWords(noticeWords).answer
  const remarks = useWords(remarksWords)
  const { page, id } = props
  return (
    <>
      {page.correction !== null && (
        <Notice tone="due" title={words.correctionAsked}>
          <p>{words.correctionLead(page.correction.day, page.correction.left)}</p>
          <Link className="btn btn-primary mt-3" to={paths.correction(id)}>
            {words.toCorrection}
          </Link>
        </Notice>
      )}
      {page.mayAnswer && (
        <Notice tone="due" title={notices.waits}>
          <p>{notices.waitsText}</p>
          <Link className="btn btn-primary mt-3" to={paths.answerObjection(id)}>
            {notices.go}
          </Link>
        </Notice>
      )}
      <div className="grid items-start gap-6 lg:grid-cols-[3fr_2fr]">
        <div className="space-y-6">
          <StandingCard page={page} id={id} />
          {props.children}
          <Mails page={page} />
        </div>
        <section aria-labelledby="history" className="card">
          <h2 id="history" className="mb-4">
            {words.timeline}
          </h2>
          <Timeline
            steps={page.history.map(({ reason, ...step }) => ({
              ...step,
              note: reason !== null && (
                <p className="mt-1 rounded bg-raised px-3 py-2 whitespace-pre-line">{reason}</p>
              ),
            }))}
          />
        </section>
      </div>
      {page.versions.length > 0 && (
        <section aria-labelledby="submissions" className="mt-8">
          <h2 id="submissions" className="mb-3">
            {words.submissions}
          </h2>
          {page.remarkCount > 0 && (
            <Notice tone="quiet" title={remarks.count(page.remarkCount)}>
              <p>{remarks.notARequest}</p>
            </Notice>
          )}
          {page.versions.map((version, index) => (
            <Version key={version.ordinal} version={version} isLatest={index === 0} />
          ))}
        </section>
      )}
      {page.mayWithdraw && (
        <p className="mt-8 no-print">
          <Link className="btn btn-danger" to={paths.withdraw(id)}>
            {words.withdraw}
          </Link>
        </p>
      )}
    </>
  )
}

function StandingCard({ page: { standing }, id }: { page: CasePage; id: string }) {
  const words = useWords(applicationWords)
  const { thread } = useWords(messagesWords)
  return (
    <section aria-labelledby="standing" className="card">
      <h2 id="standing" className="mb-2">
        {words.standing}
      </h2>
      <FactsList
        rows={[
          { label: words.standing, value: <Tag tone={standing.tone}>{standing.state}</Tag> },
          { label: words.holder, value: standing.holder },
          {
            label: words.since,
            value: [words.beijing(standing.since), standing.used ?? []].flat().join(' · '),
          },
          {
            label: words.due,
            value:
              standing.due === null ? (
                words.noDue
              ) : (
                <>
                  <span className="font-semibold">{standing.due.day}</span> · {standing.due.left}
                  {standing.due.provisional !== null && (
                    <span className="hint"> {standing.due.provisional}</span>
                  )}
                </>
              ),
          },
          { label: words.next, value: standing.next },
        ]}
      />
      <p className="mt-3">
        <Link className="link" to={paths.caseMessages(id)}>
          {thread.title}
        </Link>
      </p>
    </section>
  )
}

const mailTones = {
  pending: 'quiet',
  sent: 'good',
  dead: 'bad',
  bounced: 'bad',
  cancelled: 'quiet',
} as const

function Mails({ page: { mails } }: { page: CasePage }) {
  const words = useWords(applicationWords)
  return (
    <section aria-labelledby="mails" className="card">
      <h2 id="mails" className="mb-2">
        {words.mails}
      </h2>
      {mails.length === 0 && <p className="hint">{words.noMails}</p>}
      <ul className="divide-y divide-line">
        {mails.map(mail => (
          <li key={mail.id} className="py-2.5">
            <details lang={mail.language}>
              <summary className="font-semibold">{mail.subject}</summary>
              <p className="mt-2 text-[0.9375rem] break-words whitespace-pre-line">{mail.text}</p>
            </details>
            <p className="hint mt-1 flex flex-wrap items-center gap-x-3 text-sm">
              <span>{mail.at}</span>
              <span className="break-all">{mail.recipient}</span>
              <Tag tone={mailTones[mail.status]}>{words.mailStatus[mail.status]}</Tag>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Version({ version, isLatest }: { version: FrozenVersion; isLatest: boolean }) {
  const words = useWords(applicationWords)
  return (
    <details className="mb-3" open={isLatest}>
      <summary className="mb-2 font-semibold">
        {words.submission(version.ordinal)}
        <span className="hint ms-3 font-normal">{words.frozenAt(version.at)}</span>
      </summary>
      <p className="hint mb-3 text-sm">{words.frozenBasis(version.ruleBook, version.day)}</p>
      {version.answers.map(part => (
        <AnswersSection
          key={part.name}
          remarks={version.remarks}
          part={{ ...part, name: `${part.name}-${version.ordinal}` }}
        />
      ))}
      <section className="card mb-5">
        <h2>{words.frozenPapers}</h2>
        <ul className="mt-2 divide-y divide-line">
          {version.papers.map(file => (
            <li key={file.id} className="grid gap-x-6 py-2 sm:grid-cols-[20rem_1fr]">
              <span className="text-muted">{file.paper}</span>
              <a className="link break-all" href={paths.file(file.id)} download>
                {file.name} ({file.size})
              </a>
            </li>
          ))}
        </ul>
        {version.paperRemarks.map(each => (
          <div key={each.paper} className="py-2">
            <p className="text-muted">{each.paper}</p>
            <CompanyRemarks remarks={each.remarks} />
          </div>
        ))}
      </section>
    </details>
  )
}
