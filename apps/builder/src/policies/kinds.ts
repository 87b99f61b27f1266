import type { StepKind } from '@forfall/rules'
import {
  IconArrowsSplit2,
  IconClock,
  IconFileInvoice,
  IconFlag,
  IconMail,
  IconMailExclamation,
  IconMessage,
  IconPlayerPause,
  IconSquare,
  IconTransferOut,
  IconUserQuestion,
  type TablerIcon,
} from '@tabler/icons-react'

/** The group a kind belongs to: one colour each. */
export type Family = 'ends' | 'logic' | 'time' | 'contact' | 'escalation'

/** How a kind is shown, besides its name in words. */
export type KindLook = { readonly family: Family; readonly icon: TablerIcon }

/** The looks of every kind of step, and of the beginning. */
export const kindLooks: Readonly<Record<StepKind | 'start', KindLook>> = {
  start: { family: 'ends', icon: IconFlag },
  stop: { family: 'ends', icon: IconSquare },
  branch: { family: 'logic', icon: IconArrowsSplit2 },
  wait: { family: 'time', icon: IconClock },
  remind: { family: 'contact', icon: IconMail },
  notice: { family: 'contact', icon: IconMailExclamation },
  demand: { family: 'contact', icon: IconFileInvoice },
  message: { family: 'contact', icon: IconMessage },
  'hand-over': { family: 'escalation', icon: IconTransferOut },
  hold: { family: 'escalation', icon: IconPlayerPause },
  review: { family: 'escalation', icon: IconUserQuestion },
}

/** Whether a text is a kind of step; every action is also one. */
export const isKind = (text: string): text is StepKind => text in kindLooks && text !== 'start'
