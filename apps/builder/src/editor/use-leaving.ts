import { useEffect } from 'react'
import { useEditor } from './editor-context.ts'
import { useOpenedPolicy } from './opened-context.ts'

/** Saves when the window is put away, and has the browser ask before what is not saved is lost. */
export function useLeaving(): void {
  const { draft } = useEditor()
  const { saveNow } = useOpenedPolicy()
  useEffect(() => {
    const onHidden = () => {
      if (document.visibilityState === 'hidden') saveNow()
    }
    const onLeave = (event: BeforeUnloadEvent) => {
      if (draft.getState().save !== 'saved') event.preventDefault()
    }
    document.addEventListener('visibilitychange', onHidden)
    window.addEventListener('beforeunload', onLeave)
    return () => {
      document.removeEventListener('visibilitychange', onHidden)
      window.removeEventListener('beforeunload', onLeave)
    }
  }, [draft, saveNow])
}
