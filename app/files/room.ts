import type { UploadLimits } from './upload-limits.ts'

/** How many bytes may still come, and which limit is passed by the next one. */
export type Room = { bytes: number; limit: 'too-large' | 'application-bytes' | 'company-bytes' }

/** The least of what is left of each limit; `application` is null where a file is for none. */
export function roomLeft(
  limits: UploadLimits,
  used: { application: number | null; company: number },
): Room {
  const rooms: Room[] = [
    { bytes: limits.fileBytes, limit: 'too-large' },
    { bytes: limits.bytesPerCompany - used.company, limit: 'company-bytes' },
  ]
  if (used.application !== null)
    rooms.push({ bytes: limits.bytesPerApplication - used.application, limit: 'application-bytes' })
  const least = rooms.reduce((least, each) => (each.bytes < least.bytes ? each : least))
  return { ...least, bytes: Math.max(0, least.bytes) }
}
