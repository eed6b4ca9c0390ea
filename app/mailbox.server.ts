import type { Mail } from '#db/outbox.ts'
import { readMessage } from '#emails/message.ts'
import { renderMessage, type RenderedMail } from '#emails/render.tsx'
import { notFound } from './access/require.ts'
import type { PortalConfig } from './context.ts'

/** @throws {Response} 404 in production, where nobody reads other people's mails. */
export function requireDemonstration({ mode }: PortalConfig): void {
  if (mode !== 'demonstration') throw notFound()
}

/** What a mail of the outbox says, or null if its data cannot be read. */
export function saidBy(mail: Mail, origin: string): RenderedMail | null {
  const read = readMessage(mail.kind, parsed(mail.payload))
  return read.ok ? renderMessage(read.message, { language: mail.language, origin }) : null
}

function parsed(json: string): unknown {
  try {
    const value: unknown = JSON.parse(json)
    return value
  } catch {
    return null
  }
}
