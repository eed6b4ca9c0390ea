/** How a file can be shown in a page or a window of its own. */
export type Shown = 'image' | 'pdf'

const shown: Readonly<Record<string, Shown>> = {
  'application/pdf': 'pdf',
  'image/png': 'image',
  'image/jpeg': 'image',
}

/** How a media type of ours can be shown; null for what only leaves as a download. */
export function shownAs(mediaType: string): Shown | null {
  return shown[mediaType] ?? null
}
