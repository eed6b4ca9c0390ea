import { Form } from '@remix-run/react'
import type { LibraryChoices } from '#app/library/reuse.server.ts'
import { commonWords } from '#app/words/common.ts'
import { filesWords } from '#app/words/files.ts'
import { useWords } from '#app/words/use-words.ts'

/** Hands in a paper of the library, without another upload; nothing where none would fit. */
export function LibraryChoice(props: {
  paper: { id: string; name: string }
  choice: LibraryChoices | undefined
}) {
  const { reuse: words } = useWords(filesWords)
  const { choose } = useWords(commonWords)
  const { paper, choice } = props
  if (choice === undefined || choice.options.length === 0) return null
  const { options, suggested } = choice
  return (
    <Form method="post" preventScrollReset className="mt-3 flex flex-wrap items-end gap-3">
      <input type="hidden" name="document" value={paper.id} />
      <label className="min-w-0 flex-1 basis-64">
        <span className="hint block text-sm">
          {words.choose}
          <span className="sr-only"> {paper.name}</span>
        </span>
        <select name="paper" className="input mt-1" defaultValue={suggested} required>
          <option value="">{choose}</option>
          {options.map(option => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </label>
      <button name="intent" value="use" className="btn" aria-label={words.useFor(paper.name)}>
        {words.use}
      </button>
    </Form>
  )
}
