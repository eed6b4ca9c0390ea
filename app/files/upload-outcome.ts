/**
 * Why a file is not kept: a fault of the file itself, a limit, or its place; `wrong-entry` = what
 * was typed beside it cannot be taken.
 */
export const uploadRefusals = [
  'ending',
  'content',
  'cut',
  'encrypted',
  'macros',
  'script',
  'page',
  'bomb',
  'empty',
  'no-file',
  'unreadable',
  'too-large',
  'paper-full',
  'application-files',
  'application-bytes',
  'company-bytes',
  'library-full',
  'duplicate',
  'not-open',
  'unknown-paper',
  'unusable',
  'wrong-entry',
] as const

export type UploadRefusal = (typeof uploadRefusals)[number]

/** What became of a file that is kept; `held` and `waiting` are the scanner's. */
export type UploadTaken = 'received' | 'held' | 'waiting'

/** What is said of one upload. */
export type UploadOutcome = {
  result: UploadRefusal | UploadTaken
  /** The file's name; empty where no file came. */
  file: string
  /** The file that it equals. */
  same?: string
  /** The entry that cannot be taken, and why: a key of the page's words. */
  entry?: { name: string; code: string }
}

const taken: readonly string[] = ['received', 'held', 'waiting'] satisfies UploadTaken[]

/** Whether the file was kept. */
export function isTaken(result: string): result is UploadTaken {
  return taken.includes(result)
}

export function isRefusal(result: string): result is UploadRefusal {
  return uploadRefusals.some(each => each === result)
}

const overLimit: readonly string[] = [
  'too-large',
  'application-bytes',
  'company-bytes',
] satisfies UploadRefusal[]

/** The status of the page that says it: 413 where a limit of bytes was passed. */
export function statusOf(result: string): 200 | 400 | 413 {
  if (isTaken(result)) return 200
  return overLimit.includes(result) ? 413 : 400
}
