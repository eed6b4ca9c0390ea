import { finished } from 'node:stream/promises'
import type { Request, Response } from 'express'
import type { PortalContext } from '../context.ts'
import { readerOf, sendRefusal } from '../http/refusal-page.ts'
import { paths } from '../paths.ts'
import { languageOf } from '../words/language.ts'
import { DRAINED_BYTES, type TypedEntries } from './receive-file.ts'
import type { Room } from './room.ts'
import { uploadMessage } from './upload-message.server.ts'
import { isTaken, statusOf, type UploadOutcome } from './upload-outcome.ts'

export type Visit = {
  request: Request
  response: Response
  context: PortalContext
  /** The page on which the form stands. */
  page: string
}

/** What the page is told with the outcome. */
export type Told = {
  /** Such as which paper the file was for. */
  about: Readonly<Record<string, string>>
  endings: readonly string[]
}

/**
 * Leads back to the page, which says what became of the file; a script that sent it, and so shows
 * its progress, gets the same as JSON and stays where it is if the file is not kept.
 */
export function tell(
  { request, response, context, page }: Visit,
  { about, endings }: Told,
  { typed, ...outcome }: UploadOutcome & { typed: TypedEntries },
): void {
  const isKept = isTaken(outcome.result)
  const query = new URLSearchParams({ ...about, ...(isKept ? {} : typed), ...inAddress(outcome) })
  const to = `${page}?${query.toString()}`
  if (!wantsJson(request)) {
    response.redirect(303, to)
    return
  }
  const reader = {
    language: languageOf(readerOf(request)),
    limits: context.uploadLimits,
    endings,
  }
  const message = uploadMessage(outcome, reader)
  response
    .status(statusOf(outcome.result))
    .json(isKept ? { to } : { message, entry: outcome.entry?.name ?? null })
}

/** An outcome as it stands in an address. */
function inAddress({ result, file, same, entry }: UploadOutcome): Record<string, string> {
  return {
    result,
    file,
    ...(same === undefined ? {} : { same }),
    ...(entry === undefined ? {} : { entry: entry.name, code: entry.code }),
  }
}

/** A body that is not read to its end: a page of its own, since the form may not be led back. */
export function sendLimit({ request, response, context }: Visit, { limit }: Room): void {
  const say = (language: 'zh-CN' | 'en') =>
    uploadMessage(
      { result: limit, file: '' },
      { language, limits: context.uploadLimits, endings: [] },
    )
  response.setHeader('Connection', 'close')
  if (wantsJson(request)) {
    response.status(413).json({ message: say(languageOf(readerOf(request))), entry: null })
    return
  }
  const what = { zh: say('zh-CN'), en: say('en') }
  sendRefusal(request, response, { status: 413, kind: 'too large', what })
}

export function refuse({ request, response }: Visit, kind: 'not found' | 'forbidden'): void {
  sendRefusal(request, response, { status: kind === 'forbidden' ? 403 : 404, kind })
}

export function toLogin({ request, response, page }: Visit): void {
  const to = `${paths.login()}?redirectTo=${page}`
  if (wantsJson(request)) response.status(401).json({ to })
  else response.redirect(303, to)
}

/** Reads a body that is not wanted, as far as that is reasonable, so that the refusal is seen. */
export async function drained(request: Request): Promise<void> {
  const declared = Number(request.headers['content-length'] ?? DRAINED_BYTES)
  if (declared >= DRAINED_BYTES || request.complete) return
  request.resume()
  await finished(request).catch(() => undefined)
}

function wantsJson({ headers }: Request): boolean {
  return headers.accept === 'application/json'
}
