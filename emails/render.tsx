import { renderToStaticMarkup } from 'react-dom/server'
import { inLanguage, type Language } from '#rules/words.ts'
import { Layout } from './layout.tsx'
import type { Letter } from './letter.ts'
import type { Message, MessageKind } from './message.ts'
import { plainText } from './plain-text.ts'
import { isSafeLine } from './safe-text.ts'
import { templates } from './templates/index.ts'

export type RenderedMail = { subject: string; html: string; text: string }

const sender = {
  zh: '鞍山市科学技术局项目申报门户。本邮件由系统发出，请勿直接回复。',
  en: 'The portal of the Anshan science and technology bureau. Sent by the system; please do not reply.',
}

const offLabel = { zh: '不再接收这类邮件', en: 'Stop mails of this kind' }

export type RenderOptions = {
  language: Language
  origin: string
  /** The full address at which its kind is switched off; none for what cannot be. */
  unsubscribe?: string | null
}

/**
 * A message as a mail. Links lead to `origin` only.
 *
 * @throws {RangeError} if the subject would hold a line break or a mark that turns the text.
 */
export function renderMessage(
  message: Message,
  { language, origin, unsubscribe = null }: RenderOptions,
): RenderedMail {
  const letter = letterOf(message, language)
  if (!isSafeLine(letter.subject)) throw new RangeError('a subject is one line of plain text')
  const url = `${origin}${letter.action.path}`
  const signed = inLanguage(sender, language)
  const off =
    unsubscribe === null ? null : { url: unsubscribe, label: inLanguage(offLabel, language) }
  return {
    subject: letter.subject,
    html: `<!doctype html>${renderToStaticMarkup(
      <Layout letter={letter} language={language} url={url} sender={signed} off={off} />,
    )}`,
    text: plainText(letter, { language, url, sender: signed, off }),
  }
}

/** The one line that a message is told by in a list. */
export function subjectOf(message: Message, language: Language): string {
  return letterOf(message, language).subject
}

/** What happened, in the first sentences of the message. */
export function gistOf(message: Message, language: Language): string {
  return letterOf(message, language).paragraphs[0] ?? ''
}

function letterOf<Kind extends MessageKind>(message: Message<Kind>, language: Language): Letter {
  const template = templates[message.kind]
  return template(message.data, words => inLanguage(words, language), language)
}
