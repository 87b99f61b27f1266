import { createStore, type StoreApi } from 'zustand/vanilla'
import type { AutosaveMeans } from '../document/autosave.ts'

/** What is said to those who listen instead of looking. */
export type Announcer = {
  /** Says something, together with what else is said at nearly the same time. */
  readonly announce: (text: string) => void
  /** What is being said; empty in between, so that the same words twice are heard twice. */
  readonly said: StoreApi<{ readonly text: string }>
}

/** Waits so many milliseconds for more, so that one act is spoken of once. */
const gatherMs = 300

/** Gathers what there is to say, and says it once and politely. */
export function createAnnouncer(after: AutosaveMeans['after']): Announcer {
  const said = createStore(() => ({ text: '' }))
  let gathered: readonly string[] = []
  let callOff: () => void = () => undefined
  const say = (): void => {
    said.setState({ text: [...new Set(gathered)].join(' ') })
    gathered = []
  }
  return {
    said,
    announce(text) {
      gathered = [...gathered, text]
      said.setState({ text: '' })
      callOff()
      callOff = after(gatherMs, say)
    },
  }
}
