import { unstable_usePrompt as usePrompt, useBeforeUnload } from '@remix-run/react'
import { useCallback, useEffect } from 'react'
import { savingWords } from '#app/words/saving.ts'
import { useWords } from '#app/words/use-words.ts'

type Leaving = {
  /** Something was typed that is not saved yet. */
  isUnsaved: boolean
  /** The last try did not save. */
  isRefused: boolean
  /** It can be saved now. */
  isDue: boolean
  save: () => void
}

/**
 * Lets nobody leave what they typed behind: it is saved as soon as a link is followed, the network
 * is back or the window is looked at again; where that is not possible, the browser asks first.
 */
export function useLeaving({ isUnsaved, isRefused, isDue, save }: Leaving): void {
  const words = useWords(savingWords)
  useEffect(() => {
    if (!isDue) return
    const onClick = ({ target }: MouseEvent) => {
      if (target instanceof Element && target.closest('a[href]') !== null) save()
    }
    document.addEventListener('click', onClick, true)
    document.addEventListener('visibilitychange', save)
    window.addEventListener('online', save)
    return () => {
      document.removeEventListener('click', onClick, true)
      document.removeEventListener('visibilitychange', save)
      window.removeEventListener('online', save)
    }
  }, [isDue, save])
  useBeforeUnload(
    useCallback(
      event => {
        if (isUnsaved) event.preventDefault()
      },
      [isUnsaved],
    ),
  )
  usePrompt({
    message: words.leave,
    when: ({ currentLocation, nextLocation }) =>
      isUnsaved && isRefused && currentLocation.pathname !== nextLocation.pathname,
  })
}
