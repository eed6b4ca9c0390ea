const KB = 1024
const MB = KB * 1024
const GB = MB * 1024

/** A size of a file or a limit: `812 B`, `34 KB`, `2.3 MB`, `20 MB`, `1 GB`. */
export function formatBytes(bytes: number): string {
  if (bytes < KB) return `${bytes} B`
  if (bytes < MB) return `${Math.round(bytes / KB)} KB`
  return bytes < 1000 * MB ? `${inTenths(bytes / MB)} MB` : `${inTenths(bytes / GB)} GB`
}

function inTenths(amount: number): string {
  return amount.toFixed(1).replace(/\.0$/, '')
}
