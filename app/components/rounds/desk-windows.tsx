import { Link } from '@remix-run/react'
import type { DeskWindow } from '#app/rounds/desk-windows.server.ts'
import { windowsWords } from '#app/words/windows.ts'
import { useWords } from '#app/words/use-words.ts'
import { WindowTag } from './window-tag.tsx'

/** The windows that a company can use now or soon. */
export function DeskWindows(props: { windows: readonly DeskWindow[] }) {
  const words = useWords(windowsWords)
  if (props.windows.length === 0) return null
  return (
    <section aria-labelledby="windows" className="mb-10">
      <h2 id="windows">{words.deskTitle}</h2>
      <p className="hint mb-3">{words.deskText}</p>
      <ul className="card divide-y divide-line py-1!">
        {props.windows.map(each => (
          <li key={each.id} className="py-3">
            <Link className="link font-semibold" to={each.to}>
              {each.programme}
            </Link>
            <p className="mt-1">
              <WindowTag window={each.window} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
