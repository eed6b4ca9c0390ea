import { createReadStream } from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { create as contentDisposition } from 'content-disposition'
import type { Response } from 'express'
import { digestOf } from './digest.ts'
import { shownAs } from './shown-as.ts'

export type StoredFile = {
  file_name: string
  media_type: string
  size_bytes: number
  sha256: string
  storage_path: string
}

/** Nothing in a file may run, load or send. What is shown may stand in a frame of our own pages. */
const CLOSED = "sandbox; default-src 'none'"
const SHOWN = `${CLOSED}; frame-ancestors 'self'`

/**
 * Sends a stored file after its content was found to be what was received. On `lost` or
 * `changed` nothing has been sent; a connection that breaks counts as sent.
 */
export async function sendFile(
  response: Response,
  { folder, file, inPlace }: { folder: string; file: StoredFile; inPlace: boolean },
): Promise<'sent' | 'lost' | 'changed'> {
  const place = path.join(folder, file.storage_path)
  const digest = await digestOf(place)
  if (digest === null) return 'lost'
  if (digest !== file.sha256) return 'changed'
  const isShown = inPlace && shownAs(file.media_type) !== null
  const type = isShown ? 'inline' : 'attachment'
  response.setHeader('Content-Type', file.media_type)
  response.setHeader('Content-Length', String(file.size_bytes))
  response.setHeader('Content-Disposition', contentDisposition(file.file_name, { type }))
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('Content-Security-Policy', isShown ? SHOWN : CLOSED)
  response.setHeader('X-Frame-Options', isShown ? 'SAMEORIGIN' : 'DENY')
  response.setHeader('Cache-Control', 'no-store')
  await pipeline(createReadStream(place), response).catch(() => response.destroy())
  return 'sent'
}
