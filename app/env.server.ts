import { z } from 'zod'
import { usualLimits, type UploadLimits } from './files/upload-limits.ts'

/** `demonstration` has a default for everything; `production` must be told. */
export type Mode = 'demonstration' | 'production'

/** Known to everybody who reads this file, so production refuses it. */
const DEMONSTRATION_SECRET = 'demonstration-only-secret-which-keeps-nothing-secret'

const MIN_SECRET_BYTES = 32

const MB = 1024 * 1024

const origin = z.string().transform((text, check) => {
  const url = URL.canParse(text) ? new URL(text) : null
  const isOrigin = url !== null && /^https?:$/.test(url.protocol) && url.pathname === '/'
  if (isOrigin && url.search === '' && url.hash === '') return url.origin
  check.addIssue('must be an origin such as https://portal.example.gov.cn')
  return z.NEVER
})

const secrets = z
  .string()
  .transform(text => text.split(',').map(secret => secret.trim()))
  .refine(list => list.every(secret => Buffer.byteLength(secret) >= MIN_SECRET_BYTES), {
    message: `each secret must have at least ${MIN_SECRET_BYTES} bytes`,
  })

const databaseUrl = z.string().regex(/^(sqlite:|mysql:\/\/)/, 'must begin with sqlite: or mysql://')
const smtpUrl = z.string().regex(/^smtps?:\/\//, 'must begin with smtp:// or smtps://')
const clamdUrl = z
  .string()
  .regex(/^(tcp:\/\/[^/:]+:\d+|unix:\/.+)$/, 'must be tcp://host:port or unix:/path')
const httpUrl = z.url({ protocol: /^https?$/, error: 'must be an http or https address' })

const megabytes = (least: number, most: number) => z.coerce.number().int().min(least).max(most)

const optionalInBoth = {
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: z.string().default('./data'),
  COMPANY_REGISTER_URL: httpUrl.optional(),
  /** Addresses of the proxies whose X-Forwarded-For is believed, with commas; none by default. */
  TRUST_PROXY: z.string().optional(),
  /** Where clamd listens: `tcp://host:port` or `unix:/path`; without it files are not scanned. */
  CLAMD_URL: clamdUrl.optional(),
  /** How much may be handed in: a file, an application, a company; whole MB of 1,048,576 bytes. */
  UPLOAD_FILE_MB: megabytes(1, 100).default(usualLimits.fileBytes / MB),
  UPLOAD_APPLICATION_FILES: z.coerce
    .number()
    .int()
    .min(1)
    .max(1_000)
    .default(usualLimits.filesPerApplication),
  UPLOAD_APPLICATION_MB: megabytes(1, 10_240).default(usualLimits.bytesPerApplication / MB),
  UPLOAD_COMPANY_MB: megabytes(1, 102_400).default(usualLimits.bytesPerCompany / MB),
  /** How long the mail of a decision waits, so that the decision can be taken back. */
  TAKE_BACK_SECONDS: z.coerce.number().int().min(0).max(3600).default(60),
}

const levels = z.enum(['debug', 'info', 'warn', 'error', 'silent'])

const demonstration = z
  .object({
    ...optionalInBoth,
    DATABASE_URL: databaseUrl.optional(),
    PUBLIC_ORIGIN: origin.optional(),
    SESSION_SECRET: secrets.default([DEMONSTRATION_SECRET]),
    SMTP_URL: smtpUrl.optional(),
    MAIL_FROM: z.string().default('noreply@portal.invalid'),
    LOG_LEVEL: levels.default('warn'),
  })
  .transform(read => ({
    ...read,
    DATABASE_URL: read.DATABASE_URL ?? `sqlite:${read.DATA_DIR}/portal.sqlite`,
    PUBLIC_ORIGIN: read.PUBLIC_ORIGIN ?? `http://localhost:${read.PORT}`,
  }))

const production = z.object({
  ...optionalInBoth,
  DATABASE_URL: databaseUrl,
  PUBLIC_ORIGIN: origin,
  SESSION_SECRET: secrets.refine(list => !list.includes(DEMONSTRATION_SECRET), {
    message: 'must not be the secret of the demonstration',
  }),
  SMTP_URL: smtpUrl,
  MAIL_FROM: z.string(),
  LOG_LEVEL: levels.default('info'),
})

/** Everything that the portal is told from outside, read and checked. */
export type Environment = {
  mode: Mode
  port: number
  host: string
  dataFolder: string
  databaseUrl: string
  /** Scheme, host and port, without a slash at the end. */
  publicOrigin: string
  /** The first signs; all are accepted, so that one can be replaced. */
  secrets: readonly string[]
  smtpUrl: string | null
  mailFrom: string
  companyRegisterUrl: string | null
  trustedProxies: readonly string[]
  takeBackSeconds: number
  clamdUrl: string | null
  uploadLimits: UploadLimits
  logLevel: z.infer<typeof levels>
}

export type EnvironmentProblem = { name: string; problem: string }

/**
 * Reads the variables for `mode`, or names each one that is missing or wrong. An empty variable
 * counts as missing. Values are never part of a problem's text, since some are secrets.
 */
export function readEnvironment(
  mode: Mode,
  source: Readonly<Record<string, string | undefined>> = process.env,
): { ok: true; environment: Environment } | { ok: false; problems: EnvironmentProblem[] } {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const read = (mode === 'production' ? production : demonstration).safeParse(given)
  if (!read.success) return { ok: false, problems: problemsOf(read.error.issues, given) }
  const { data } = read
  return {
    ok: true,
    environment: {
      mode,
      port: data.PORT,
      host: data.HOST,
      dataFolder: data.DATA_DIR,
      databaseUrl: data.DATABASE_URL,
      publicOrigin: data.PUBLIC_ORIGIN,
      secrets: data.SESSION_SECRET,
      smtpUrl: data.SMTP_URL ?? null,
      mailFrom: data.MAIL_FROM,
      companyRegisterUrl: data.COMPANY_REGISTER_URL ?? null,
      trustedProxies: (data.TRUST_PROXY ?? '').split(',').filter(part => part.trim() !== ''),
      takeBackSeconds: data.TAKE_BACK_SECONDS,
      clamdUrl: data.CLAMD_URL ?? null,
      uploadLimits: {
        ...usualLimits,
        fileBytes: data.UPLOAD_FILE_MB * MB,
        filesPerApplication: data.UPLOAD_APPLICATION_FILES,
        bytesPerApplication: data.UPLOAD_APPLICATION_MB * MB,
        bytesPerCompany: data.UPLOAD_COMPANY_MB * MB,
      },
      logLevel: data.LOG_LEVEL,
    },
  }
}

function problemsOf(
  issues: readonly { path: PropertyKey[]; message: string }[],
  given: Readonly<Record<string, unknown>>,
): EnvironmentProblem[] {
  return issues.map(issue => {
    const name = String(issue.path[0] ?? '')
    return { name, problem: given[name] === undefined ? 'is missing' : issue.message }
  })
}

/** Where npm or the shell keeps nothing of ours: the variables as they are, for child processes. */
export function inheritedEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, NODE_ENV: 'production' }
}
