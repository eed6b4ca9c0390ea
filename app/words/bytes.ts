const KB = 1024
const MB = KB * 1024

/** A size of a file: `812 B`, `34 KB`, `2.3 MB`. */
export function formatBytes(bytes: number): string {
  if (bytes < KB) return `${bytes} B`
  if (bytes < MB) return `${Math.round(bytes / KB)} KB`
  return `${(bytes / MB).toFixed(1)} MB`
}
