import { createHash } from 'node:crypto'
import type { Mail } from '#db/outbox.ts'
import { isMessageKind } from '#emails/message.ts'
import { wordsOfMail } from '../outbox/words-of-mail.ts'
import { adminWords } from '../words/admin.ts'
import { formatInstant } from '../words/format.ts'
import { servedWords } from '../words/served-mails.ts'
import type { CaseGround } from './case-ground.ts'
import { caseFacts, finishedPaper } from './finished-paper.ts'
import type { Block, Paper } from './paper.ts'

/** What was served on whom by mail, when and with which answer, word for word: 送达记录. */
export function servicePaper(ground: CaseGround): Paper {
  const { language, mails, now } = ground
  const words = servedWords[language]
  return finishedPaper(ground, {
    title: words.title,
    blocks: [
      { kind: 'paragraph', text: ground.reader === 'company' ? words.leadCompany : words.lead },
      {
        kind: 'facts',
        rows: [
          ...caseFacts(ground),
          { label: words.madeAt, value: words.beijing(formatInstant(now)) },
          { label: words.count, value: words.mails(mails.length) },
        ],
      },
      {
        kind: 'table',
        head: [words.subject, words.recipient, words.posted, words.result],
        rows: mails.map((mail, index) => [
          `${String(index + 1)}. ${subjectOf(ground, mail)}`,
          mail.recipient,
          formatInstant(mail.created_at),
          words.results[resultOf(mail)],
        ]),
      },
      ...mails.flatMap((mail, index) => mailBlocks(ground, { mail, at: index + 1 })),
      { kind: 'paragraph', text: words.end },
    ],
  })
}

/** SHA-256 in hex of the subject, a line break and the text, UTF-8. */
export function mailHash({ subject, text }: { subject: string; text: string }): string {
  return createHash('sha256').update(`${subject}\n${text}`).digest('hex')
}

function mailBlocks(ground: CaseGround, { mail, at }: { mail: Mail; at: number }): Block[] {
  const { language, origin } = ground
  const words = servedWords[language]
  const said = wordsOfMail(mail, origin)
  const kinds = adminWords[language].mail.kinds
  return [
    { kind: 'heading', text: `${String(at)}. ${said.subject}` },
    {
      kind: 'facts',
      rows: [
        { label: words.kind, value: isMessageKind(mail.kind) ? kinds[mail.kind] : mail.kind },
        { label: words.recipient, value: mail.recipient },
        { label: words.posted, value: words.beijing(formatInstant(mail.created_at)) },
        { label: words.tried, value: words.times(mail.attempts) },
        { label: words.result, value: resultWords(ground, mail) },
        ...answerFact(ground, mail),
        { label: words.hash, value: mailHash(said) },
        ...(said.isKept
          ? []
          : [
              { label: words.text, value: words[mail.status === 'sent' ? 'madeAgain' : 'notSent'] },
            ]),
      ],
    },
    { kind: 'paragraph', text: said.text },
  ]
}

function subjectOf({ origin }: CaseGround, mail: Mail): string {
  return wordsOfMail(mail, origin).subject
}

function resultOf(mail: Mail): 'pending' | 'sent' | 'dead' | 'bounced' | 'cancelled' {
  return mail.bounced_at === null ? mail.status : 'bounced'
}

function resultWords({ language }: CaseGround, mail: Mail): string {
  const words = servedWords[language]
  const at = mail.sent_at ?? mail.bounced_at
  const result = words.results[resultOf(mail)]
  return at === null ? result : `${result} · ${words.beijing(formatInstant(at))}`
}

/** What the mail server said when it took the mail, or why it did not. */
function answerFact({ language }: CaseGround, mail: Mail) {
  const words = servedWords[language]
  const said = mail.status === 'sent' ? mail.server_answer : mail.last_error
  return said === null ? [] : [{ label: words.answer, value: said }]
}
