import { createHash } from 'node:crypto'
import { halfWidth } from '#rules/identifiers/half-width.ts'
import { readTelephone } from '#rules/identifiers/telephone.ts'

/** SHA-256 of a text, UTF-8, in lower-case hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** Where anybody has an address: the same provider says nothing. */
const publicProviders = new Set([
  '126.com',
  '139.com',
  '163.com',
  '189.cn',
  'aliyun.com',
  'foxmail.com',
  'gmail.com',
  'hotmail.com',
  'icloud.com',
  'outlook.com',
  'qq.com',
  'sina.cn',
  'sina.com',
  'sohu.com',
  'vip.163.com',
  'vip.qq.com',
  'yeah.net',
])

/** What is typed of a telephone, as a hash that only tells the same number; null if it is none. */
export function phoneMark(typed: string): string | null {
  const read = readTelephone(typed)
  return read.ok ? sha256(`telephone:${read.number}`) : null
}

/** The domain of an address where it is a body's own, else the whole address. */
export function mailMark(email: string): string {
  const whole = email.trim().toLowerCase()
  const domain = whole.slice(whole.lastIndexOf('@') + 1)
  const isPublic = publicProviders.has(domain) || isReserved(domain)
  return sha256(`mail:${isPublic ? whole : domain}`)
}

export function addressMark(typed: string): string | null {
  const plain = halfWidth(typed).replace(/[\s,.，。、-]/g, '')
  return plain === '' ? null : sha256(`address:${plain}`)
}

/** Domains that are kept for examples belong to nobody. */
function isReserved(domain: string): boolean {
  return domain.endsWith('.example') || /^example\.[a-z.]+$/.test(domain)
}
