import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer } from 'smtp-server'

/** A real SMTP server of the tests' own, and the mails that reached it. */
export type PostOffice = {
  url: string
  mails: readonly ParsedMail[]
  /** The newest mail to `address` with `words` in its subject or text; waits for it. */
  mailTo: (address: string, words: string) => Promise<ParsedMail>
  close: () => Promise<void>
}

const PATIENCE_MS = 30_000

export async function openPostOffice(): Promise<PostOffice> {
  const mails: ParsedMail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, _session, done) {
      simpleParser(stream).then(
        mail => {
          mails.push(mail)
          done()
        },
        (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
      )
    },
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.server.address()
  if (address === null || typeof address === 'string')
    throw new Error('no port for the post office')
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    mails,
    mailTo: (to, words) => waitFor(mails, to, words),
    close: () => new Promise(resolve => server.close(() => resolve())),
  }
}

async function waitFor(mails: readonly ParsedMail[], to: string, words: string) {
  const until = performance.now() + PATIENCE_MS
  for (;;) {
    const found = mails.findLast(
      mail =>
        recipients(mail).includes(to) &&
        `${mail.subject ?? ''}\n${mail.text ?? ''}`.includes(words),
    )
    if (found !== undefined) return found
    if (performance.now() > until) {
      const seen = mails.map(mail => `${recipients(mail).join()} «${mail.subject ?? ''}»`)
      throw new Error(`no mail to ${to} about «${words}» came; there were: ${seen.join('; ')}`)
    }
    await new Promise(resolve => setTimeout(resolve, 100))
  }
}

function recipients(mail: ParsedMail): string[] {
  const to = mail.to === undefined ? [] : Array.isArray(mail.to) ? mail.to : [mail.to]
  return to.flatMap(list => list.value.map(one => one.address ?? ''))
}
