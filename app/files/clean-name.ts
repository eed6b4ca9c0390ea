const MAX_LENGTH = 120

/**
 * A file's name as it is kept and shown: in NFC, without folders, control characters, or marks that
 * turn the direction of text; at most 120 characters, its ending kept. Only shown, never a path.
 */
export function cleanFileName(typed: string): string {
  const last = typed.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const safe = last
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029<>:"|?*]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
  const characters = Array.from(safe)
  if (characters.length <= MAX_LENGTH) return safe === '' ? 'file' : safe
  const ending = /\.[A-Za-z0-9]{1,5}$/.exec(safe)?.[0] ?? ''
  return characters.slice(0, MAX_LENGTH - ending.length).join('') + ending
}
