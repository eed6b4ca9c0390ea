import type { ScanView } from '#app/applications/papers.server.ts'
import { paths } from '#app/paths.ts'
import { filesWords } from '#app/words/files.ts'
import { useWords } from '#app/words/use-words.ts'
import { Tag } from './tag.tsx'

const scanTones = {
  clean: 'good',
  waiting: 'due',
  quarantined: 'bad',
  refused: 'bad',
  off: 'quiet',
} as const

/** A file's name, to download where it may be opened, and what the virus check said of it. */
export function FileName(props: { file: { id: string; name: string; scan: ScanView } }) {
  const words = useWords(filesWords)
  const { id, name, scan } = props.file
  const isOpen = scan === 'clean' || scan === 'off'
  return (
    <>
      {isOpen ? (
        <a className="link break-all" href={paths.file(id)} download>
          {name}
        </a>
      ) : (
        <span className="break-all">{name}</span>
      )}{' '}
      <Tag tone={scanTones[scan]}>{words.states[scan]}</Tag>
      {!isOpen && <span className="hint block text-sm">{words.stateHints[scan]}</span>}
    </>
  )
}
