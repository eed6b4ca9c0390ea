import type { Mail } from '#db/outbox.ts'
import { readMessage } from '#emails/message.ts'
import { renderMessage } from '#emails/render.tsx'

export type WordsOfMail = {
  subject: string
  text: string
  /** Whether they were kept when the mail left; else its template says them again from its data. */
  isKept: boolean
}

/** What a mail says: as it left, or as it would leave now. */
export function wordsOfMail(mail: Mail, origin: string): WordsOfMail {
  if (mail.sent_subject !== null && mail.sent_text !== null)
    return { subject: mail.sent_subject, text: mail.sent_text, isKept: true }
  const read = readMessage(mail.kind, JSON.parse(mail.payload))
  const { subject, text } = read.ok
    ? renderMessage(read.message, { language: mail.language, origin })
    : { subject: mail.kind, text: '' }
  return { subject, text, isKept: false }
}
