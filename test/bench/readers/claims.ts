import type { FactValues } from '@forfall/rules'

/** The facts of the bench's policy, as a person who writes the rules by hand would have them. */
export type ClaimFacts = {
  readonly position: string
  readonly debtorKind: 'consumer' | 'business' | 'public' | null
  readonly outstandingMinor: number
  readonly feesMinor: number
  readonly daysSinceDue: number
  readonly daysSincePayBy: number | null
  readonly daysSinceLastPayment: number | null
  readonly daysAtPosition: number | null
  readonly remindersSent: number
  readonly isDeceased: boolean | null
  readonly isInsolvent: boolean | null
  readonly isDisputed: boolean | null
  readonly isInPaymentPlan: boolean
  readonly isForeignCurrency: boolean
  readonly isWorkingDay: boolean
} & FactValues

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** What is drawn for a claim. */
type Draw = {
  /** A whole number, both ends included. */
  readonly whole: (min: number, max: number) => number
  readonly chance: (share: number) => boolean
  readonly one: <Item>(items: readonly [Item, ...Item[]]) => Item
}

function drawing(seed: number): Draw {
  const number = seeded(seed)
  const whole = (min: number, max: number) => min + Math.floor(number() * (max - min + 1))
  return {
    whole,
    chance: (share) => number() < share,
    one: (items) => items[whole(0, items.length - 1)] ?? items[0],
  }
}

/** Where claims of a living book stand: most of them wait for their first letter or its deadline. */
const positions = [
  'start',
  ...Array<string>(7).fill('start'),
  ...Array<string>(4).fill('reminder'),
  ...Array<string>(3).fill('trader-reminder'),
  ...Array<string>(3).fill('second-reminder'),
  ...Array<string>(3).fill('notice'),
  'look-at-large',
  'patience',
  'call',
  'look-again',
  'agency',
] as const

/** So many claims, the same every time. */
export function someClaims(count: number): readonly ClaimFacts[] {
  const draw = drawing(20_261_124)
  return Array.from({ length: count }, () => oneClaim(draw))
}

function oneClaim(draw: Draw): ClaimFacts {
  const position = draw.one<string>(positions)
  return { position, ...sinceThen(position === 'start', draw), ...aside(draw) }
}

/** What comes of the letters: a claim at the start has had none. */
const sinceThen = (isStart: boolean, { whole, chance }: Draw) => ({
  feesMinor: isStart ? 0 : whole(0, 4) * 3_800,
  daysSinceDue: isStart ? whole(-10, 30) : whole(20, 120),
  daysSincePayBy: isStart ? null : whole(-14, 20),
  daysSinceLastPayment: chance(0.3) ? whole(0, 60) : null,
  daysAtPosition: isStart ? null : whole(0, 40),
  remindersSent: isStart ? 0 : whole(1, 4),
})

/** What does not: few claims are small, large, disputed or unknown in some way. */
function aside({ whole, chance, one }: Draw) {
  const unsure = (share: number) => (chance(0.02) ? null : chance(share))
  const outstandingMax = one([12_000, 500_000, 500_000, 500_000, 500_000, 9_000_000])
  return {
    debtorKind: one(['consumer', 'business', 'public', 'consumer', 'business', null] as const),
    outstandingMinor: whole(1, outstandingMax),
    isDeceased: unsure(0.005),
    isInsolvent: unsure(0.01),
    isDisputed: unsure(0.03),
    isInPaymentPlan: chance(0.03),
    isForeignCurrency: chance(0.03),
    isWorkingDay: chance(0.7),
  }
}
