import { assert, type PlainDate } from '@forfall/rules'
import { createContext, use } from 'react'
import type { Announcer } from './announcer.ts'
import type { Opened } from './use-opened.ts'

/** What the frame knows of the policy besides what its regions do. */
export type OpenedPolicy = {
  readonly opened: Opened
  readonly mayWrite: boolean
  readonly today: PlainDate
  readonly said: Announcer['said']
  /** Saves at once. */
  readonly saveNow: () => void
}

/** Gives the frame its policy. */
export const OpenedContext = createContext<OpenedPolicy | null>(null)

/** The policy as it was opened. */
export function useOpenedPolicy(): OpenedPolicy {
  const opened = use(OpenedContext)
  assert(opened !== null, 'the frame stands outside of a policy')
  return opened
}
