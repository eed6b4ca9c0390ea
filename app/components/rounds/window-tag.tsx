import type { WindowView } from '#app/rounds/window.ts'
import { windowsWords } from '#app/words/windows.ts'
import { useWords } from '#app/words/use-words.ts'
import { Tag } from '../tag.tsx'

/** Whether a programme takes applications now, in a line of a list; null = all year. */
export function WindowTag(props: { window: WindowView | null }) {
  const words = useWords(windowsWords)
  const { window } = props
  if (window === null) return <Tag tone="quiet">{words.allYear}</Tag>
  return (
    <>
      <Tag tone={window.tone}>{window.tag}</Tag> <span>{window.text}</span>
    </>
  )
}
