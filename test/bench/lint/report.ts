import type { Machine } from '../frame/machine.ts'
import { type Measured, median } from '../frame/rounds.ts'
import type { CheckMeasured } from './measure.ts'
import type { Shape } from './policies.ts'

/** What checks have to reach: all of one policy, and a step of a large one against one of a small one. */
const wanted = { of: 200, milliseconds: 50, growth: 1.25, from: 100, to: 400 } as const

/** The middle of the rounds for one policy. */
type Line = {
  readonly shape: Shape
  readonly steps: number
  readonly findingsMs: number
  readonly windowsMs: number
  readonly togetherMs: number
  readonly microsecondsAStep: number
}

/** A target and what was found. */
type Verdict = {
  readonly what: string
  readonly found: number
  readonly wanted: number
  readonly isMet: boolean
}

/** All that was measured of checks, as plain data. */
export type LintReport = {
  readonly subject: string
  readonly machine: Machine
  readonly method: readonly string[]
  readonly lines: readonly Line[]
  readonly verdicts: readonly Verdict[]
}

const method = [
  'Everything a policy is checked for after a change: what was found and passed, then when steps come.',
  'beside: courses of dunning next to one another, one for each band of amounts.',
  'joined: one course of forks that come together again, with more ways than are followed one by one.',
]

/** Sums up what was measured. */
export function lintReport(measured: readonly CheckMeasured[], machine: Machine): LintReport {
  const shapes = Map.groupBy(measured, ({ shape }) => shape)
  return {
    ...{ subject: 'Checking a policy', machine, method },
    lines: measured.map(lineOf),
    verdicts: [...shapes].flatMap(([shape, ofShape]) => verdictsOn(shape, ofShape)),
  }
}

const millisecondsIn = ({ perSecond }: Measured): readonly number[] =>
  perSecond.map((rate) => 1_000 / rate)

/** Round by round, so that a slow round slows all of it. */
function togetherIn({ of }: CheckMeasured): readonly number[] {
  const windows = millisecondsIn(of.windows)
  return millisecondsIn(of.findings).map((ms, round) => ms + (windows[round] ?? Number.NaN))
}

function lineOf(measured: CheckMeasured): Line {
  const { shape, steps, of } = measured
  const togetherMs = median(togetherIn(measured))
  return {
    ...{ shape, steps, togetherMs },
    findingsMs: median(millisecondsIn(of.findings)),
    windowsMs: median(millisecondsIn(of.windows)),
    microsecondsAStep: (togetherMs * 1_000) / steps,
  }
}

function verdictsOn(shape: Shape, measured: readonly CheckMeasured[]): readonly Verdict[] {
  const of = (size: number): CheckMeasured => {
    const found = measured.find(({ steps }) => Math.abs(steps - size) <= 2)
    if (found === undefined) throw new Error(`no policy of ${size} steps was measured`)
    return found
  }
  const [small, large] = [of(wanted.from), of(wanted.to)]
  const before = togetherIn(small)
  const growth = togetherIn(large).map(
    (ms, round) => ms / large.steps / ((before[round] ?? Number.NaN) / small.steps),
  )
  const { milliseconds, growth: mostGrowth } = wanted
  return [
    verdict(
      `milliseconds of ${wanted.of} steps, ${shape}`,
      median(togetherIn(of(wanted.of))),
      milliseconds,
    ),
    verdict(
      `a step of ${wanted.to} against one of ${wanted.from}, ${shape}`,
      median(growth),
      mostGrowth,
    ),
  ]
}

const verdict = (what: string, found: number, atMost: number): Verdict => ({
  what,
  found,
  wanted: atMost,
  isMet: found <= atMost,
})

/** A report for people. */
export function lintReportText({
  subject,
  machine,
  method: how,
  lines,
  verdicts,
}: LintReport): string {
  const { cpu, cores, memoryGib, node, system } = machine
  return [
    subject,
    `${cpu}, ${cores} cores, ${memoryGib} GiB, Node ${node}, ${system}`,
    ...how,
    '',
    row(['', 'steps', 'findings ms', 'windows ms', 'together ms', 'µs a step']),
    ...lines.map((line) =>
      row([
        line.shape,
        String(line.steps),
        ...[line.findingsMs, line.windowsMs, line.togetherMs].map((ms) => ms.toFixed(1)),
        line.microsecondsAStep.toFixed(0),
      ]),
    ),
    '',
    ...verdicts.map(
      ({ what, found, wanted: most, isMet }) =>
        `${isMet ? 'met    ' : 'MISSED '} ${what}: ${found.toPrecision(3)}, wanted at most ${most}`,
    ),
  ].join('\n')
}

const row = ([name = '', ...figures]: readonly string[]): string =>
  [name.padEnd(8), ...figures.map((figure) => figure.padStart(12))].join('')
