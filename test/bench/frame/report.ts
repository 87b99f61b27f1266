import type { Machine } from './machine.ts'
import { type Measured, median, type Ratio, ratioOf } from './rounds.ts'

/** A figure that a subject has to reach. */
export type Target = {
  readonly of: string
  readonly against: string
  readonly wanted: number
}

/** What a subject measured. */
export type Measurement = {
  readonly subject: string
  /** What was done, on what, and how it was made sure that all did the same. */
  readonly method: readonly string[]
  readonly unit: string
  readonly measured: readonly Measured[]
  /** Name of the contender that the column of ratios is against. */
  readonly base: string
  readonly targets: readonly Target[]
}

/** One contender's line: the middle of its rounds, and its ratio against the base. */
export type Line = {
  readonly name: string
  readonly perSecond: number
  readonly ratio: Ratio
  readonly note: string | null
}

/** A target and what was found. */
export type Verdict = Target & { readonly found: Ratio; readonly isMet: boolean }

/** A measurement as plain data. */
export type Report = {
  readonly subject: string
  readonly machine: Machine
  readonly method: readonly string[]
  readonly unit: string
  readonly rounds: number
  readonly base: string
  readonly lines: readonly Line[]
  readonly verdicts: readonly Verdict[]
}

/** Sums a measurement up. */
export function reportOf(measurement: Measurement, machine: Machine): Report {
  const { subject, method, unit, measured, base, targets } = measurement
  const named = (name: string): Measured => {
    const found = measured.find(({ contender }) => contender.name === name)
    if (found === undefined) throw new Error(`nobody is called "${name}"`)
    return found
  }
  return {
    subject,
    machine,
    method,
    unit,
    rounds: Math.max(0, ...measured.map(({ perSecond }) => perSecond.length)),
    base,
    lines: measured.map((one) => ({
      name: one.contender.name,
      perSecond: median(one.perSecond),
      ratio: ratioOf(one, named(base)),
      note: one.contender.note ?? null,
    })),
    verdicts: targets.map((target) => {
      const found = ratioOf(named(target.of), named(target.against))
      return { ...target, found, isMet: found.median >= target.wanted }
    }),
  }
}

/** A report for people. */
export function reportText(report: Report): string {
  const { machine, lines, verdicts } = report
  const width = Math.max(...lines.map(({ name }) => name.length))
  return [
    report.subject,
    `${machine.cpu}, ${machine.cores} cores, ${machine.memoryGib} GiB, Node ${machine.node}, ${machine.system}`,
    ...report.method,
    '',
    `${''.padEnd(width)}  ${`${report.unit}/s`.padStart(14)}  × ${report.base} (least–most of ${report.rounds} rounds)`,
    ...lines.map(
      ({ name, perSecond, ratio, note }) =>
        `${name.padEnd(width)}  ${Math.round(perSecond).toLocaleString('en').padStart(14)}  ${ratioText(ratio)}${note === null ? '' : `  ${note}`}`,
    ),
    '',
    ...verdicts.map(
      ({ of, against, wanted, found, isMet }) =>
        `${isMet ? 'met    ' : 'MISSED '} ${of} × ${against}: ${ratioText(found)}, wanted ${wanted}`,
    ),
  ].join('\n')
}

const ratioText = ({ median: middle, least, most }: Ratio): string =>
  `${short(middle)} (${short(least)}–${short(most)})`

const short = (ratio: number): string =>
  ratio >= 100 ? Math.round(ratio).toLocaleString('en') : ratio.toPrecision(3)
