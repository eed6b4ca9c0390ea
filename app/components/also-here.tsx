import { useEffect, useState } from 'react'
import { paths } from '#app/paths.ts'
import { presenceWords } from '#app/words/presence.ts'
import { useWords } from '#app/words/use-words.ts'

const AT_MOST_EVERY_MS = 20_000
const signs = ['input', 'keydown', 'pointerdown', 'scroll'] as const

/**
 * Who else is at work here. It is asked, and oneself noted, as the page opens and then while one
 * works, never by a page that was only left open: that would keep the session alive. Without
 * scripts nothing is shown.
 */
export function AlsoHere({ place, kind }: { place: string; kind: 'form' | 'case' }) {
  const words = useWords(presenceWords)
  const others = useOthers(place)
  return (
    <p role="status" className={others.length === 0 ? 'sr-only' : 'hint mb-3'}>
      {others.length > 0 && words[kind](others.join(words.and))}
    </p>
  )
}

function useOthers(place: string): string[] {
  const [others, setOthers] = useState<string[]>([])
  useEffect(() => {
    const last = { at: 0 }
    const leaving = new AbortController()
    const note = () => {
      if (document.hidden || Date.now() - last.at < AT_MOST_EVERY_MS) return
      last.at = Date.now()
      void ask(place, leaving.signal).then(names => {
        if (names !== null) setOthers(names)
      })
    }
    note()
    for (const sign of signs)
      document.addEventListener(sign, note, { passive: true, signal: leaving.signal })
    return () => leaving.abort()
  }, [place])
  return others
}

/** Null where nobody answers: who else is here is then not known. */
async function ask(place: string, signal: AbortSignal): Promise<string[] | null> {
  try {
    const body = new URLSearchParams({ place })
    const answer = await fetch(paths.presence(), { method: 'POST', body, signal })
    return answer.ok ? namesIn(await answer.json()) : null
  } catch {
    return null
  }
}

function namesIn(answer: unknown): string[] {
  if (typeof answer !== 'object' || answer === null || !('others' in answer)) return []
  const { others } = answer
  return Array.isArray(others) ? others.filter(each => typeof each === 'string') : []
}
