import { Link } from '@remix-run/react'
import type { MailView, NoticeView, StoryLine } from '#app/review/case-story.server.ts'
import { paths } from '#app/paths.ts'
import { messagesWords } from '#app/words/messages.ts'
import { reviewWords } from '#app/words/review.ts'
import { useWords } from '#app/words/use-words.ts'
import { Tag } from './tag.tsx'
import type { Tone } from './notice.tsx'
import { Timeline } from './timeline.tsx'

/** What happened, who did it, and what was written down with it. */
export function ReviewStory(props: { story: readonly StoryLine[]; ended: boolean }) {
  const words = useWords(reviewWords).case
  const last = props.story.length - 1
  return (
    <section id="story" aria-labelledby="story-title" className="card">
      <h2 id="story-title" className="mb-4">
        {words.timeline}
      </h2>
      <Timeline
        steps={props.story.map((line, index) => ({
          key: line.id,
          title: line.title,
          when: `${line.at} · ${line.who}`,
          standing: index === last && !props.ended ? 'current' : 'done',
          note: <StoryNote line={line} />,
        }))}
      />
    </section>
  )
}

function StoryNote(props: { line: StoryLine }) {
  const words = useWords(reviewWords).case
  const { note, document } = props.line
  return (
    <>
      {document !== null && (
        <p className="mt-1">
          {words.document} {document.number} ({document.on})
        </p>
      )}
      {note !== null && (
        <p className="mt-1 border-s-2 border-line ps-3 whitespace-pre-line">{note}</p>
      )}
    </>
  )
}

/** The correction notices, each with its items and what the company said to them. */
export function ReviewNotices(props: { notices: readonly NoticeView[] }) {
  const words = useWords(reviewWords).case
  if (props.notices.length === 0) return null
  return (
    <section id="notices" aria-labelledby="notices-title" className="card">
      <h2 id="notices-title" className="mb-2">
        {words.corrections}
      </h2>
      {props.notices.map(notice => (
        <div key={notice.ordinal} className="border-t border-line py-4 first-of-type:border-0">
          <h3>{words.correctionNo(notice.ordinal)}</h3>
          <p className="hint">
            {notice.sent} · {notice.answered ?? words.correctionWaiting}
          </p>
          <ul className="mt-2 space-y-3">
            {notice.items.map(item => (
              <li key={item.field} className="border-s-2 border-line ps-3">
                <p className="font-medium">
                  {item.label} <span className="tag tag-due">{item.reason}</span>
                </p>
                <p className="whitespace-pre-line">{item.text}</p>
                {item.said !== null && item.said !== '' && (
                  <p className="text-muted">
                    {words.correctionSaid}: {item.said}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

const tones: Record<MailView['status'], Tone> = {
  pending: 'action',
  sent: 'good',
  dead: 'bad',
  bounced: 'bad',
  cancelled: 'quiet',
}

/** The mails about the case exactly as they were written, the latest first. */
export function ReviewMails(props: { id: string; mails: readonly MailView[] }) {
  const { thread } = useWords(messagesWords)
  const words = useWords(reviewWords).case
  return (
    <section id="mails" aria-labelledby="mails-title" className="card">
      <h2 id="mails-title" className="mb-2">
        {words.mails}
      </h2>
      <p>
        <Link className="link" to={paths.reviewMessages(props.id)}>
          {thread.title}
        </Link>
      </p>
      {props.mails.length === 0 && <p className="text-muted">{words.mailsNone}</p>}
      <ul className="divide-y divide-line">
        {props.mails.map(mail => (
          <li key={mail.id} className="py-3">
            <details>
              <summary>
                <span className="font-medium" lang={mail.language}>
                  {mail.subject}
                </span>{' '}
                <Tag tone={tones[mail.status]}>{words.mailStatus[mail.status]}</Tag>
                <span className="hint block ps-4">
                  {mail.at} · {words.mailTo(mail.recipient)}
                </span>
              </summary>
              <p
                lang={mail.language}
                className="mt-2 rounded bg-raised p-4 break-words whitespace-pre-line"
              >
                {mail.text}
              </p>
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}
