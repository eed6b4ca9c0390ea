import { uploadMessage, type UploadReader } from './upload-message.server.ts'
import { isRefusal, isTaken, statusOf, type UploadOutcome } from './upload-outcome.ts'

/** What a page says of the upload that led to it; `status` is the page's. */
export type UploadNotice = { text: string; tone: 'good' | 'due' | 'bad'; status: number }

const NAME_LENGTH = 120

/** What the address says became of an upload; null where it says nothing that is known. */
export function uploadNotice(search: URLSearchParams, reader: UploadReader): UploadNotice | null {
  const result = search.get('result') ?? ''
  if (!isTaken(result) && !isRefusal(result)) return null
  const outcome: UploadOutcome = {
    result,
    file: (search.get('file') ?? '').slice(0, NAME_LENGTH),
    same: (search.get('same') ?? '').slice(0, NAME_LENGTH),
  }
  return {
    text: uploadMessage(outcome, reader),
    tone: toneOf(result),
    status: statusOf(result),
  }
}

function toneOf(result: UploadOutcome['result']): UploadNotice['tone'] {
  if (result === 'received') return 'good'
  return result === 'waiting' ? 'due' : 'bad'
}
