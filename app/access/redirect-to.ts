/**
 * A path of our own to go on to, or `fallback`. Only what a browser reads as a path on this very
 * origin passes: no second slash or backslash in front, no control character, nothing encoded there.
 */
export function safeRedirectTo(
  wanted: FormDataEntryValue | null | undefined,
  publicOrigin: string,
  fallback: string,
): string {
  if (typeof wanted !== 'string' || wanted.length > 2_000) return fallback
  if (!/^\/(?![/\\]|%2f|%5c)/i.test(wanted)) return fallback
  if (/\p{Cc}|\\/u.test(wanted)) return fallback
  if (!URL.canParse(wanted, publicOrigin)) return fallback
  const url = new URL(wanted, publicOrigin)
  if (url.origin !== new URL(publicOrigin).origin || url.pathname.startsWith('//')) return fallback
  return `${url.pathname}${url.search}${url.hash}`
}
