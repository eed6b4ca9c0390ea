import { randomBytes } from 'node:crypto'
import type { RequestHandler } from 'express'
import helmet from 'helmet'

export type HeaderSettings = {
  /** Tell browsers to insist on TLS; only when the public origin is https. */
  isHttps: boolean
  /** The development server injects styles and opens a socket. */
  isDevelopment: boolean
}

const PERMISSIONS =
  'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()'

/** Puts a fresh nonce into `res.locals` and the security headers on every answer. */
export function securityHeaders({ isHttps, isDevelopment }: HeaderSettings): RequestHandler {
  const fixed = helmet({
    contentSecurityPolicy: false,
    originAgentCluster: false,
    strictTransportSecurity: isHttps && { maxAge: 31_536_000, includeSubDomains: true },
    // `no-referrer` would make a browser's Origin `null` and close our own forms.
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
  })
  return (request, response, next) => {
    const nonce = randomBytes(16).toString('base64')
    response.locals['nonce'] = nonce
    response.setHeader('Content-Security-Policy', contentPolicy(nonce, isDevelopment))
    response.setHeader('Permissions-Policy', PERMISSIONS)
    fixed(request, response, next)
  }
}

/**
 * `'self'` beside the nonce lets the page's preloads of its own modules run; nothing that people
 * upload is served with a type that a browser takes for a script.
 */
function contentPolicy(nonce: string, isDevelopment: boolean): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self'${isDevelopment ? " 'unsafe-inline'" : ''}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
    "frame-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}
