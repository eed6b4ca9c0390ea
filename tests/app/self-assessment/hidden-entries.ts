/** The hidden entries of the pages' forms, by name, as a browser would send them again. */
export function hiddenEntries(html: string): Record<string, string> {
  const entries: Record<string, string> = {}
  for (const [tag] of html.matchAll(/<input\b[^>]*type="hidden"[^>]*>/g)) {
    const name = attribute(tag, 'name')
    if (name !== null) entries[name] = attribute(tag, 'value') ?? ''
  }
  return entries
}

function attribute(tag: string, name: string): string | null {
  const [, value] = new RegExp(`\\b${name}="([^"]*)"`).exec(tag) ?? []
  return value === undefined ? null : plain(value)
}

function plain(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
