import { useEffect, useState } from 'react'
import { decisionWords } from '#app/words/decisions.ts'
import { useWords } from '#app/words/use-words.ts'

/** How long a decision can still be taken back; counts down where scripts run. */
export function TakeBackTime(props: { seconds: number }) {
  const words = useWords(decisionWords)
  const [left, setLeft] = useState(props.seconds)
  useEffect(() => {
    const until = Date.now() + props.seconds * 1000
    const timer = setInterval(() => {
      setLeft(Math.max(0, Math.ceil((until - Date.now()) / 1000)))
    }, 1000)
    return () => clearInterval(timer)
  }, [props.seconds])
  return (
    <p className="mb-3 rounded bg-due-soft px-3 py-2">
      {left === 0 ? words.takeBackOver : words.takeBack(left)}
    </p>
  )
}
