/** What an upload's door answers to a script: where to go on, or why the file is not kept. */
export type UploadAnswer = { to: string } | { message: string; entry: string | null }

/**
 * Sends a form as the browser would, and says how much of it has left, from 0 to 100.
 *
 * @throws {Error} if the connection broke off or the answer is none of ours.
 */
export function sendWithProgress(
  form: HTMLFormElement,
  onProgress: (percent: number) => void,
): Promise<UploadAnswer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', form.action)
    request.setRequestHeader('Accept', 'application/json')
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      if (total > 0) onProgress(Math.floor((loaded / total) * 100))
    })
    request.addEventListener('error', () => reject(new Error('The connection broke off.')))
    request.addEventListener('load', () => {
      const answer = answerIn(request.responseText)
      if (answer === null) reject(new Error(`Answered ${request.status}.`))
      else resolve(answer)
    })
    request.send(new FormData(form))
  })
}

function answerIn(text: string): UploadAnswer | null {
  const read = parsed(text)
  if (typeof read !== 'object' || read === null) return null
  if ('to' in read && typeof read.to === 'string') return { to: read.to }
  if (!('message' in read) || typeof read.message !== 'string') return null
  const entry = 'entry' in read && typeof read.entry === 'string' ? read.entry : null
  return { message: read.message, entry }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
