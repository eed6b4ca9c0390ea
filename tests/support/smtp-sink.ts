import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer } from 'smtp-server'

/** What the server answers to the next recipient: a code to refuse with, or null to take the mail. */
export type Answer = 451 | 550 | null

export type SmtpSink = {
  url: string
  mails: readonly ParsedMail[]
  close: () => Promise<void>
}

/** A real SMTP server that answers recipients as it is told, and keeps what it took. */
export async function openSmtpSink(answer: (recipient: string) => Answer): Promise<SmtpSink> {
  const mails: ParsedMail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo(address, _session, done) {
      const code = answer(address.address)
      if (code === null) done()
      else done(Object.assign(new Error('refused'), { responseCode: code }))
    },
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
  if (address === null || typeof address === 'string') throw new Error('no port for the sink')
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    mails,
    close: () => new Promise(resolve => server.close(() => resolve())),
  }
}
