import { assert } from '@forfall/rules'
import { createContext, use } from 'react'
import type { GlobalKeyId } from './keys.ts'
import type { Room } from './use-room.ts'

/** What the frame does for its header, its panels and the keys; `conflicts` opens the choice between two. */
export type FrameAct = GlobalKeyId | 'conflicts'

/** What is shared inside the frame. */
export type Frame = {
  readonly room: Room
  readonly act: (what: FrameAct) => void
}

/** Gives the parts of the frame what they share. */
export const FrameContext = createContext<Frame | null>(null)

/** What is shared inside the frame. */
export function useFrame(): Frame {
  const frame = use(FrameContext)
  assert(frame !== null, 'a part of the frame stands outside of it')
  return frame
}
