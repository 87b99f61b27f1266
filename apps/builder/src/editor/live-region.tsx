import { useStore } from 'zustand'
import { useOpenedPolicy } from './opened-context.ts'

/** What is said to those who listen instead of looking. */
export function LiveRegion() {
  const { said } = useOpenedPolicy()
  const text = useStore(said, (state) => state.text)
  return (
    <div role="status" aria-live="polite" className="visually-hidden">
      {text}
    </div>
  )
}
