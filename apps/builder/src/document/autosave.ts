import type { DraftContent } from './content.ts'
import { type DraftState, taken } from './draft-state.ts'
import { dropCopy, type KeptStorage, keepCopy } from './kept-copy.ts'
import { refusalCodeOf, theirDraftIn } from './server-draft.ts'
import type { DraftStore } from './store.ts'

/** What autosave is given from outside. */
export type AutosaveMeans = {
  /** Saves over a revision and answers with the new one. Rejects as tRPC does. */
  readonly save: (revision: number, content: DraftContent) => Promise<{ readonly revision: number }>
  /** Where changes are kept until they are saved; `sessionStorage`, so that a reload loses none. */
  readonly storage: KeptStorage
  /** The time in milliseconds. */
  readonly now: () => number
  /** Runs something once, later; answers with what calls it off. */
  readonly after: (ms: number, run: () => void) => () => void
}

/** Saving of one open draft. */
export type Autosave = {
  /** Saves at once what is not saved, after the save that is on its way. */
  readonly flush: () => Promise<void>
  /** Saves no more. What is not saved stays in the storage. */
  readonly stop: () => void
}

/** A change is saved after so many milliseconds without another. */
const idleMs = 1000

/** A change is saved after so many milliseconds at the latest. */
const longestMs = 5000

/** A failed save is tried again after so many milliseconds, twice as many each time, up to the second. */
const retryMs = [2000, 60_000] as const

/** Saves a draft whenever it has changed, for as long as nobody stops it. */
export function startAutosave(store: DraftStore, means: AutosaveMeans): Autosave {
  let callOff: (() => void) | null = null
  let firstChangeAt: number | null = null
  let failures = 0
  let running: Promise<void> | null = null

  const schedule = (ms: number): void => {
    callOff?.()
    callOff = means.after(ms, () => {
      callOff = null
      void flush()
    })
  }

  const scheduleNext = (): void => {
    const { save } = store.getState()
    if (save === 'failed') schedule(Math.min(retryMs[0] * 2 ** (failures - 1), retryMs[1]))
    if (save !== 'unsaved') return
    firstChangeAt ??= means.now()
    schedule(Math.max(0, Math.min(idleMs, firstChangeAt + longestMs - means.now())))
  }

  const saveOnce = async (): Promise<void> => {
    callOff?.()
    callOff = null
    firstChangeAt = null
    const { content, base } = store.getState()
    store.setState({ save: 'saving' })
    try {
      const { revision } = await means.save(base.revision, content)
      failures = 0
      store.setState((state) => saved(state, { revision, content }, means.now()))
    } catch (error) {
      failures += 1
      store.setState((state) => notSaved(state, error, means.now()))
    }
  }

  const flush = async (): Promise<void> => {
    while (running !== null) await running
    if (!isWaiting(store.getState())) return
    running = saveOnce()
    await running
    running = null
    scheduleNext()
  }

  const unsubscribe = store.subscribe((state, before) => {
    if (state.content === before.content && state.base === before.base) return
    keepOrDrop(state, means.storage)
    if (running === null && state.save !== 'failed') scheduleNext()
  })

  keepOrDrop(store.getState(), means.storage)
  scheduleNext()
  return {
    flush,
    stop() {
      callOff?.()
      unsubscribe()
    },
  }
}

const isWaiting = ({ save }: DraftState): boolean => save === 'unsaved' || save === 'failed'

/** The draft after a save: saved, unless it was changed meanwhile. */
function saved(state: DraftState, base: DraftState['base'], now: number): Partial<DraftState> {
  const isAll = state.content === base.content
  return { base, save: isAll ? 'saved' : 'unsaved', savedAt: now, failure: null }
}

/** The draft after a save that was refused, or that nobody answered. */
function notSaved(state: DraftState, error: unknown, now: number): Partial<DraftState> {
  const theirs = theirDraftIn(error)
  if (theirs !== null) return taken(state, theirs, { at: now })
  return { save: 'failed', failure: refusalCodeOf(error) }
}

function keepOrDrop({ base, content }: DraftState, storage: KeptStorage): void {
  if (content === base.content) dropCopy(storage, content.document.id)
  else keepCopy(storage, { base, content })
}
