import { useNavigate } from '@remix-run/react'
import { useState, type ChangeEvent, type FormEvent } from 'react'
import { formatBytes } from '#app/words/bytes.ts'
import { filesWords } from '#app/words/files.ts'
import { useWords } from '#app/words/use-words.ts'
import { sendWithProgress } from './send-with-progress.ts'

export type UploadState =
  | { kind: 'idle' }
  | { kind: 'sending'; percent: number }
  /** Nothing was kept; the form still holds what was chosen and typed. */
  | { kind: 'refused'; message: string; entry: string | null; isFinal: boolean }

/**
 * A form that hands in one file, sent by a script so that its progress shows and a refusal loses
 * nothing. Without JavaScript it posts as it is.
 */
export function useUpload(mostBytes: number) {
  const words = useWords(filesWords)
  const navigate = useNavigate()
  const [state, setState] = useState<UploadState>({ kind: 'idle' })

  function onChoose({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    const file = currentTarget.files?.[0]
    const isTooLarge = file !== undefined && file.size > mostBytes
    setState(isTooLarge ? tooLarge(file) : { kind: 'idle' })
  }

  function tooLarge(file: File): UploadState {
    const message = words.tooLargeChosen(file.name, formatBytes(file.size), formatBytes(mostBytes))
    return { kind: 'refused', message, entry: null, isFinal: true }
  }

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    if (state.kind === 'sending' || (state.kind === 'refused' && state.isFinal)) return
    setState({ kind: 'sending', percent: 0 })
    sendWithProgress(form, percent => setState({ kind: 'sending', percent })).then(
      answer => {
        if (!('to' in answer)) {
          setState({ kind: 'refused', ...answer, isFinal: false })
          return
        }
        form.reset()
        setState({ kind: 'idle' })
        navigate(answer.to, { preventScrollReset: true })
      },
      () => {
        setState({ kind: 'refused', message: words.uploadBroken, entry: null, isFinal: false })
      },
    )
  }

  return { state, onChoose, onSubmit }
}
