import type { Machine } from '../frame/machine.ts'
import { median } from '../frame/rounds.ts'
import type { Attempt } from './attempt.ts'
import type { Compared } from './compare.ts'
import type { SizeMeasured } from './measure.ts'

/** What runs have to reach. */
const wanted = { timesFloor: 2, nightOfFull: 0.06, peakMib: 400, growth: 1.25 } as const

/** The middle of some rounds of one kind. */
type Figures = {
  readonly claims: number
  readonly emitted: number
  readonly seconds: number
  readonly cpuSeconds: number
  readonly perSecond: number
  readonly microsecondsEach: number
  readonly peakMib: number
}

/** A book of one size. */
type SizeReport = {
  readonly claims: number
  readonly rounds: number
  readonly full: Figures
  readonly floor: Figures
  readonly night: Figures
  /** The time of the full run against the floor's, and the night's against the full run's; by round. */
  readonly timesFloor: number
  readonly cpuTimesFloor: number
  readonly nightOfFull: number
  readonly compared: Compared
}

/** A target and what was found. */
type Verdict = {
  readonly what: string
  readonly found: number
  readonly wanted: number
  readonly isMet: boolean
}

/** All that was measured of runs, as plain data. */
export type RunReport = {
  readonly subject: string
  readonly machine: Machine
  readonly method: readonly string[]
  readonly sizes: readonly SizeReport[]
  readonly verdicts: readonly Verdict[]
}

const method = [
  'A dunning run over a book in SQLite, each attempt on a fresh copy and in a process of its own.',
  'Three of ten due claims get a letter or a hand-over that waits for release; nothing is sent.',
  'Floor: the same claims read and as many rows of the same sizes written, in the same transactions',
  'and under the same settings, by better-sqlite3 alone, which decides nothing.',
  'Night: three of a hundred claims are due, spread over the book. Ratios are taken round by round.',
  'Some decisions of the run are made again with their explanation, from the log, and compared by bytes.',
]

/** Sums up what was measured. */
export function runReport(measured: readonly SizeMeasured[], machine: Machine): RunReport {
  const sizes = measured.map(sizeReport)
  return { subject: 'A night of dunning', machine, method, sizes, verdicts: verdictsOn(sizes) }
}

function sizeReport({ claims, full, floor, night, compared }: SizeMeasured): SizeReport {
  const ratio = (one: readonly Attempt[], other: readonly Attempt[], of: 'ms' | 'cpuMs'): number =>
    median(one.map((attempt, round) => attempt[of] / (other[round]?.[of] ?? Number.NaN)))
  return {
    claims,
    rounds: full.length,
    full: figuresOf(full),
    floor: figuresOf(floor),
    night: figuresOf(night),
    timesFloor: ratio(full, floor, 'ms'),
    cpuTimesFloor: ratio(full, floor, 'cpuMs'),
    nightOfFull: ratio(night, full, 'ms'),
    compared,
  }
}

function figuresOf(attempts: readonly Attempt[]): Figures {
  const middle = (of: (attempt: Attempt) => number): number => median(attempts.map(of))
  const [claims, ms] = [middle((one) => one.claims), middle((one) => one.ms)]
  return {
    claims,
    emitted: middle((one) => one.emitted),
    seconds: ms / 1_000,
    cpuSeconds: middle((one) => one.cpuMs) / 1_000,
    perSecond: (claims * 1_000) / ms,
    microsecondsEach: (ms * 1_000) / claims,
    peakMib: Math.max(...attempts.map((one) => one.peakMib)),
  }
}

function verdictsOn(sizes: readonly SizeReport[]): readonly Verdict[] {
  const [smallest, largest] = [sizes[0], sizes.at(-1)]
  if (smallest === undefined || largest === undefined) return []
  const atMost = (what: string, found: number, most: number): Verdict => ({
    ...{ what, found, wanted: most, isMet: found <= most },
  })
  const count = largest.claims.toLocaleString('en')
  const peak = Math.max(...sizes.flatMap(({ full, night }) => [full.peakMib, night.peakMib]))
  const made = sizes.reduce((sum, { compared }) => sum + compared.decisions, 0)
  const otherwise = sizes.reduce((sum, { compared }) => sum + compared.differing, 0)
  const each = largest.full.microsecondsEach / smallest.full.microsecondsEach
  return [
    atMost(`full run of ${count}, in times of the floor`, largest.timesFloor, wanted.timesFloor),
    atMost(`night of ${count}, of the full run's time`, largest.nightOfFull, wanted.nightOfFull),
    atMost('peak memory at any size, MiB', peak, wanted.peakMib),
    atMost(`of ${made} decisions made again in full, otherwise`, otherwise, 0),
    atMost('cost of a claim, largest book against smallest', each, wanted.growth),
  ]
}

/** A report for people. */
export function runReportText({
  subject,
  machine,
  method: how,
  sizes,
  verdicts,
}: RunReport): string {
  const { cpu, cores, memoryGib, node, system } = machine
  return [
    subject,
    `${cpu}, ${cores} cores, ${memoryGib} GiB, Node ${node}, ${system}`,
    ...how,
    '',
    columns('book', 'kind', 'claims', 'seconds', 'CPU s', 'claims/s', 'µs each', 'peak MiB'),
    ...sizes.flatMap(linesOf),
    '',
    ...verdicts.map(
      ({ what, found, wanted: most, isMet }) =>
        `${isMet ? 'met    ' : 'MISSED '} ${what}: ${found.toPrecision(3)}, at most ${most}`,
    ),
  ].join('\n')
}

const columns = (...cells: readonly string[]): string =>
  cells.map((cell, index) => (index === 1 ? cell.padEnd(8) : cell.padStart(10))).join('  ')

function linesOf(size: SizeReport): readonly string[] {
  const kinds = [
    ['full', size.full],
    ['floor', size.floor],
    ['night', size.night],
  ] as const
  return [
    ...kinds.map(([kind, figures]) => lineOf(size.claims, kind, figures)),
    `${''.padStart(10)}  full ${size.timesFloor.toFixed(2)} × floor (CPU ${size.cpuTimesFloor.toFixed(2)}), night ${(size.nightOfFull * 100).toFixed(1)} % of full, middle of ${size.rounds} rounds`,
  ]
}

const lineOf = (book: number, kind: string, figures: Figures): string =>
  columns(
    ...[book.toLocaleString('en'), kind, figures.claims.toLocaleString('en')],
    ...[figures.seconds.toFixed(2), figures.cpuSeconds.toFixed(2)],
    ...[Math.round(figures.perSecond).toLocaleString('en'), figures.microsecondsEach.toFixed(1)],
    figures.peakMib.toFixed(0),
  )
