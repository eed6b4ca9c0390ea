import '@remix-run/node'
import type { Kysely } from 'kysely'
import type { Database } from '#db/schema.ts'
import type { IsoDay } from '#rules/calendar/day.ts'
import type { RegisterLookup } from './company-register.ts'
import type { Mode } from './env.server.ts'
import type { UploadLimits } from './files/upload-limits.ts'
import type { Log } from './log.ts'

/** The part of the configuration that loaders and actions may know. */
export type PortalConfig = {
  readonly mode: Mode
  readonly publicOrigin: string
  /** Whether a company register is configured. */
  readonly hasRegister: boolean
  /** Sign and check: the first signs, all are accepted. Never sent to a page. */
  readonly secrets: readonly string[]
}

/** What the server gives to every loader and action with the request. */
export type PortalContext = {
  readonly db: Kysely<Database>
  readonly config: PortalConfig
  /** The instant, ISO in UTC with milliseconds. */
  readonly now: () => string
  /** The day in Beijing. */
  readonly today: () => IsoDay
  readonly requestId: string
  /** The one value that makes an inline script of this response run. */
  readonly nonce: string
  readonly log: Log
  /** Where the request came from, as far as the configured proxies are believed. */
  readonly clientAddress: string
  readonly registerLookup: RegisterLookup
  /** How long the mail of a decision waits, so that the decision can be taken back. */
  readonly takeBackSeconds: number
  /** The virus scanner's address; null where none is configured. */
  readonly clamdUrl: string | null
  /** How much may be handed in. */
  readonly uploadLimits: UploadLimits
  /** Evidence files lie under this folder. */
  readonly filesFolder: string
  /** The demonstration's mails, or null when mails are really sent. */
  readonly mailboxFolder: string | null
}

declare module '@remix-run/node' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface AppLoadContext extends PortalContext {}
}
