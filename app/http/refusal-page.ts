import type { IncomingMessage } from 'node:http'
import type { Response } from 'express'
import type { Words } from '#rules/words.ts'
import { languageOf } from '../words/language.ts'
import { refusalWords, type RefusalKind } from './refusal-words.ts'
import { requestIdOf } from './request-id.ts'

/**
 * Answers with a small page of its own, for refusals that come before Remix; the interface's
 * readers get it as JSON.
 */
export function sendRefusal(
  request: IncomingMessage,
  response: Response,
  {
    status,
    kind,
    what,
  }: {
    status: number
    kind: RefusalKind
    /** Instead of what the kind says. */
    what?: Words
  },
): void {
  const isEnglish = languageOf(readerOf(request)) === 'en'
  const said = isEnglish ? refusalWords[kind].en : refusalWords[kind].zh
  const text = { ...said, ...(what === undefined ? {} : { what: isEnglish ? what.en : what.zh }) }
  response.status(status).setHeader('Cache-Control', 'no-store')
  if (request.url?.startsWith('/api/') === true) {
    const { zh, en } = refusalWords[kind]
    const issues = [{ path: '', message: { zh: zh.what, en: en.what } }]
    response.type('application/problem+json')
    response.send(JSON.stringify({ type: 'about:blank', title: en.title, status, issues }))
    return
  }
  response.type('html')
  response.send(
    `<!doctype html><html lang="${isEnglish ? 'en' : 'zh-CN'}"><head><meta charset="utf-8">` +
      `<meta name="viewport" content="width=device-width"><title>${text.title}</title></head>` +
      `<body><main><h1>${text.title}</h1><p>${text.what}</p>` +
      `<p><a href="/">${isEnglish ? 'To the start page' : '返回首页'}</a></p>` +
      `<p><small>${isEnglish ? 'Reference' : '问题编号'}: ${requestIdOf(response)}</small></p>` +
      '</main></body></html>',
  )
}

/** The two headers that say which language the reader wants. */
export function readerOf({ headers }: IncomingMessage): Request {
  const kept = new Headers()
  if (headers.cookie !== undefined) kept.set('Cookie', headers.cookie)
  const wishes = headers['accept-language']
  if (wishes !== undefined) kept.set('Accept-Language', wishes)
  return new Request('http://localhost/', { headers: kept })
}
