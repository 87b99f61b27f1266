import { type KeyboardEvent, useMemo } from 'react'
import type { StoreApi } from 'zustand/vanilla'
import { exitText } from '../document/derived/exit-text.ts'
import { useEditor } from '../editor/editor-context.ts'
import { type Do, useDo } from '../editor-parts/use-do.ts'
import { useWording } from '../editor-parts/use-wording.ts'
import { useWords } from '../messages/use-words.ts'
import type { CanvasState } from './canvas-store.ts'
import { titleOf } from './card-view.ts'
import { type Connecting, connectingFrom, nextExit, nextTarget } from './connecting.ts'
import type { Reveal } from './view.ts'

/** Leading an exit to another step: by keys, or by pressing the card it is to lead to. */
export type ConnectMode = {
  readonly start: (step: string) => void
  /** Takes a key while a line is being led; false while none is. */
  readonly onKey: (event: KeyboardEvent) => boolean
  /** Leads the line to a card that was pressed; false while none is being led. */
  readonly onCard: (id: string) => boolean
  readonly otherExit: () => void
  readonly nextTarget: (by: 1 | -1) => void
  readonly commit: () => void
  readonly empty: () => void
  readonly cancel: () => void
}

/** What the banner takes at the foot of the diagram. */
const bannerHeight = 150

/** What leading a line works with. */
type Means = {
  readonly state: StoreApi<CanvasState>
  readonly document: () => Parameters<typeof connectingFrom>[0]
  readonly act: Do
  /** Says and shows what would happen. */
  readonly show: (connecting: Connecting) => void
  /** Called when it is over, with the step whose exit it was. */
  readonly ended: (step: string) => void
  readonly cancelled: () => void
}

/** How an exit is led elsewhere. What would happen is said at each turn. */
export function useConnectMode(
  state: StoreApi<CanvasState>,
  { reveal, focusCard }: { readonly reveal: Reveal; readonly focusCard: (id: string) => void },
): ConnectMode {
  const { draft, announce } = useEditor()
  const words = useWords()
  const wording = useWording()
  const act = useDo()
  return useMemo(() => {
    const document = () => draft.getState().content.document
    return connectMode({
      state,
      document,
      act,
      show: ({ exit, to }) => {
        reveal(to, { below: bannerHeight })
        const text = exitText(document(), exit, wording)
        const target = titleOf(to, document(), { wording, words })
        const named = { exit: text ?? '', hasExit: text === null ? 'no' : 'yes', to: target }
        announce(words.say('canvas.connect-now', named))
      },
      ended: focusCard,
      cancelled: () => announce(words.say('canvas.connect-cancelled')),
    })
  }, [state, reveal, focusCard, draft, announce, words, wording, act])
}

function connectMode({ state, document, act, show, ended, cancelled }: Means): ConnectMode {
  const turn = (to: (now: Connecting) => Connecting | null) => {
    const now = state.getState().connecting
    const connecting = now === null ? null : to(now)
    state.setState({ connecting })
    if (connecting !== null) show(connecting)
  }
  const end = (run: (connecting: Connecting) => void) => {
    const { connecting } = state.getState()
    state.setState({ connecting: null })
    if (connecting === null) return
    run(connecting)
    ended(connecting.exit.step)
  }
  const mode = {
    start: (step: string) => {
      state.setState({ connecting: connectingFrom(document(), step) })
      turn((now) => now)
    },
    otherExit: () => turn((now) => nextExit(document(), now)),
    nextTarget: (by: 1 | -1) => turn((now) => nextTarget(document(), now, by)),
    commit: () => end(({ exit: { step, exit }, to }) => act('connect', { step, exit, to })),
    empty: () => end(({ exit: { step, exit } }) => act('disconnect', { step, exit })),
    cancel: () => end(cancelled),
  }
  return {
    ...mode,
    onKey: (event) => {
      const run = state.getState().connecting === null ? undefined : runOf(event, mode)
      if (run === undefined) return false
      event.preventDefault()
      event.stopPropagation()
      run()
      return true
    },
    onCard: (id) => {
      const { connecting } = state.getState()
      if (connecting === null) return false
      state.setState({ connecting: { ...connecting, to: id } })
      mode.commit()
      return true
    },
  }
}

/** What a key does while a line is being led. Keys on a button of the banner are the button's. */
function runOf(
  { key, target }: KeyboardEvent,
  mode: Omit<ConnectMode, 'onKey' | 'onCard'>,
): (() => void) | undefined {
  const isOnCard = target instanceof Element && target.hasAttribute('data-step')
  if (key === 'Enter') return isOnCard ? mode.commit : undefined
  const runs: Readonly<Record<string, () => void>> = {
    ArrowDown: () => mode.nextTarget(1),
    ArrowRight: () => mode.nextTarget(1),
    ArrowUp: () => mode.nextTarget(-1),
    ArrowLeft: () => mode.nextTarget(-1),
    c: mode.otherExit,
    Delete: mode.empty,
    Escape: mode.cancel,
  }
  return runs[key]
}
