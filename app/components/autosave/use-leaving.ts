import { useEffect } from 'react'
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
  const { leave } = useWords(savingWords)
  useEffect(() => {
    if (!isUnsaved) return
    const onClick = (event: MouseEvent) => {
      if (!isFollowed(event)) return
      if (isDue) save()
      if (isRefused && !window.confirm(leave)) {
        event.preventDefault()
        event.stopPropagation()
      }
    }
    const onUnload = (event: Event) => event.preventDefault()
    document.addEventListener('click', onClick, true)
    window.addEventListener('beforeunload', onUnload)
    return () => {
      document.removeEventListener('click', onClick, true)
      window.removeEventListener('beforeunload', onUnload)
    }
  }, [isUnsaved, isDue, isRefused, save, leave])
  useEffect(() => {
    if (!isDue) return
    document.addEventListener('visibilitychange', save)
    window.addEventListener('online', save)
    return () => {
      document.removeEventListener('visibilitychange', save)
      window.removeEventListener('online', save)
    }
  }, [isDue, save])
}

/** Whether a click leads to another page in this window. */
function isFollowed({ target }: MouseEvent): boolean {
  const link = target instanceof Element ? target.closest('a') : null
  return link !== null && link.target !== '_blank' && link.pathname !== window.location.pathname
}
