import type { ClaimEvent } from '@forfall/rules'
import {
  IconArrowUpRight,
  IconCalendarDue,
  IconClock,
  IconCoin,
  IconFileInvoice,
  IconHandStop,
  IconInfoCircle,
  IconMail,
  IconSquare,
  IconUser,
} from '@tabler/icons-react'
import { toldEvents } from './stop-words.ts'
import type { Stop } from './stops.ts'

type Shape = 'square' | 'circle' | 'diamond' | 'pill' | 'hexagon'

type Look = { readonly shape: Shape; readonly icon: typeof IconCoin }

const looks = {
  invoice: { shape: 'square', icon: IconFileInvoice },
  due: { shape: 'square', icon: IconCalendarDue },
  money: { shape: 'circle', icon: IconCoin },
  halt: { shape: 'diamond', icon: IconHandStop },
  told: { shape: 'diamond', icon: IconInfoCircle },
  letter: { shape: 'pill', icon: IconMail },
  person: { shape: 'pill', icon: IconUser },
  waits: { shape: 'diamond', icon: IconClock },
  handover: { shape: 'hexagon', icon: IconArrowUpRight },
  end: { shape: 'hexagon', icon: IconSquare },
} as const satisfies Record<string, Look>

type MarkName = keyof typeof looks

const ofEvent: Partial<Readonly<Record<ClaimEvent['type'], MarkName>>> = {
  'invoice-imported': 'invoice',
  'payment-received': 'money',
  'credit-applied': 'money',
  'dispute-raised': 'halt',
  'hold-placed': 'halt',
  'insolvency-opened': 'halt',
  'debtor-deceased': 'halt',
  'payment-plan-agreed': 'halt',
  'claim-withdrawn': 'end',
  'reminder-sent': 'letter',
  'notice-sent': 'letter',
  'demand-sent': 'letter',
  'message-sent': 'letter',
  'handed-over': 'handover',
  'review-closed': 'person',
}

function nameOf(event: ClaimEvent): MarkName {
  if (event.type !== 'decision-made') return ofEvent[event.type] ?? 'told'
  if (event.action === 'stop') return 'end'
  return event.action === 'review' ? 'person' : 'halt'
}

/** The most marks that are drawn on one day. */
const marksMax = 3

/** Which marks a stop has, each once. */
export function marksOf({ events, isDue }: Stop): readonly MarkName[] {
  const names = [...(isDue ? (['due'] as const) : []), ...toldEvents(events).map(nameOf)]
  return names.length === 0 ? ['waits'] : [...new Set(names)].slice(0, marksMax)
}

/** Outlines in a square of 28 pixels. */
const outlines: { readonly [shape in Shape]: string } = {
  square: 'M5 4h18a1 1 0 0 1 1 1v18a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1z',
  circle: 'M14 3a11 11 0 1 1 0 22a11 11 0 0 1 0-22z',
  diamond: 'M14 1L27 14L14 27L1 14z',
  pill: 'M8 5h12a8 9 0 0 1 0 18H8a8 9 0 0 1 0-18z',
  hexagon: 'M8 3h12l6 11l-6 11H8L2 14z',
}

/** A kind of event: its shape and its icon. For the eye; words stand beside it. */
export function StopMark({ name }: { readonly name: MarkName }) {
  const { shape, icon: Icon } = looks[name]
  return (
    <svg className="stop-mark" width="28" height="28" viewBox="0 0 28 28" aria-hidden="true">
      <path d={outlines[shape]} />
      <Icon x={7} y={7} width={14} height={14} stroke={2} />
    </svg>
  )
}
