import express, { type RequestHandler } from 'express'

/** Files with a fingerprint in their name, for a year; a missing one is 404 and not a page. */
export function fingerprintedAssets(folder: string): RequestHandler[] {
  return [
    express.static(folder, { immutable: true, maxAge: '1y', index: false, redirect: false }),
    (_request, response) => {
      response.status(404).type('text').send('Not found')
    },
  ]
}

export function publicFiles(folder: string): RequestHandler {
  return express.static(folder, { maxAge: '1h', index: false, redirect: false })
}
