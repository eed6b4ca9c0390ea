import { z } from 'zod'
import type { CorrectionNotice } from '#db/correction-notices.ts'
import type { NamedEvent } from '#db/events.ts'
import type { Mail } from '#db/outbox.ts'
import { correctionReasonWords } from '#rules/procedure/correction-reasons.ts'
import { roleWords } from '#rules/procedure/role-words.ts'
import { companyRoles } from '#rules/procedure/roles.ts'
import { transitionOf } from '#rules/procedure/transitions.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import { wordsOfMail } from '../outbox/words-of-mail.ts'
import { formatDay, formatInstant } from '../words/format.ts'
import { reviewWords } from '../words/review.ts'

export type StoryLine = {
  id: string
  title: string
  at: string
  who: string
  note: string | null
  document: { number: string; on: string } | null
}

export type NoticeView = {
  ordinal: number
  sent: string
  answered: string | null
  due: string
  items: { field: string; label: string; reason: string; text: string; said: string | null }[]
}

export type MailView = {
  id: string
  recipient: string
  at: string
  /** `bounced` = a mail server refused it for good. */
  status: Mail['status'] | 'bounced'
  /** Of the subject and the text. */
  language: Language
  subject: string
  text: string
}

const detailShape = z.looseObject({
  document: z.object({ number: z.string(), on: z.string() }).optional(),
})

/** What happened since the submission, the first event first; what a company did as a draft is not here. */
export function storyOf(events: readonly NamedEvent[], language: Language): StoryLine[] {
  return events.flatMap(event => {
    if (event.event === 'begin') return []
    const document = detailShape.safeParse(JSON.parse(event.detail)).data?.document
    return [
      {
        id: event.id,
        title: inLanguage(transitionOf(event.event).happened, language),
        at: formatInstant(event.at),
        who: whoDid(event, language),
        note: event.note,
        document:
          document === undefined
            ? null
            : { number: document.number, on: formatDay(document.on, language) },
      },
    ]
  })
}

/** Office and name of who acted; of a company only its standing. */
export function whoDid(
  { actor_role, actor_name }: Pick<NamedEvent, 'actor_role' | 'actor_name'>,
  language: Language,
): string {
  const role = inLanguage(roleWords[actor_role], language)
  const ofCompany = companyRoles.some(each => each === actor_role)
  return actor_name === null || ofCompany ? role : `${role} ${actor_name}`
}

/** The correction notices with what the company said to each item. */
export function noticeViews(
  notices: readonly CorrectionNotice[],
  { names, language }: { names: ReadonlyMap<string, string>; language: Language },
): NoticeView[] {
  const words = reviewWords[language].case
  return notices.map(notice => ({
    ordinal: notice.ordinal,
    sent: words.correctionSent(formatInstant(notice.sent_at), names.get(notice.sent_by) ?? ''),
    answered:
      notice.answered_at === null
        ? null
        : words.correctionAnswered(formatInstant(notice.answered_at)),
    due: formatDay(notice.due_on, language),
    items: notice.items.map(item => ({
      ...item,
      label: inLanguage(item.label, language),
      reason: inLanguage(correctionReasonWords(item.reason), language),
      said: notice.answers?.[item.field] ?? null,
    })),
  }))
}

/** The mails about the case as they were written, each in its recipient's language. */
export function mailViews(mails: readonly Mail[], origin: string): MailView[] {
  return mails.map(mail => {
    const { id, recipient, language } = mail
    const status = mail.bounced_at === null ? mail.status : 'bounced'
    const { subject, text } = wordsOfMail(mail, origin)
    const at = formatInstant(mail.sent_at ?? mail.created_at)
    return { id, recipient, status, language, at, subject, text }
  })
}
