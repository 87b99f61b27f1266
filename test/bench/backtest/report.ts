import type { Machine } from '../frame/machine.ts'
import { median } from '../frame/rounds.ts'
import type { BackTestAttempt, BackTestMeasured } from './measure.ts'

/** What a back-test of 100,000 claims has to reach on two cores. */
const wanted = { seconds: 60, ofOneThread: 0.75 } as const

type Figures = {
  readonly seconds: number
  readonly cpuSeconds: number
  readonly perSecond: number
  readonly peakMib: number
}

/** All that was measured of back-tests, as plain data. */
export type BackTestReport = {
  readonly subject: string
  readonly machine: Machine
  readonly method: readonly string[]
  readonly claims: number
  readonly changedClaims: number
  readonly rounds: number
  readonly two: Figures
  readonly one: Figures
  /** The time of two threads against that of one; by round. */
  readonly ofOneThread: number
  /** Whether all attempts came to the same. */
  readonly isSameResult: boolean
}

const method = [
  'Two versions over every claim of a book in SQLite, each walked from its beginning to 270 days on,',
  'from reading the logs to the rows, their sums and their hash. Each attempt is on a fresh copy and in',
  'a process of its own; ratios are taken round by round.',
]

/** Sums up what was measured. */
export function backTestReport(
  { claims, two, one }: BackTestMeasured,
  machine: Machine,
): BackTestReport {
  const ratios = two.map(({ ms }, round) => ms / (one[round]?.ms ?? Number.NaN))
  return {
    ...{ subject: 'A back-test', machine, method, claims, rounds: two.length },
    changedClaims: two[0]?.changedClaims ?? 0,
    two: figuresOf(two),
    one: figuresOf(one),
    ofOneThread: median(ratios),
    isSameResult: new Set([...two, ...one].map(({ resultHash }) => resultHash)).size === 1,
  }
}

function figuresOf(attempts: readonly BackTestAttempt[]): Figures {
  const middle = (of: (attempt: BackTestAttempt) => number): number => median(attempts.map(of))
  return {
    seconds: middle(({ ms }) => ms) / 1_000,
    cpuSeconds: middle(({ cpuMs }) => cpuMs) / 1_000,
    perSecond: middle(({ claims, ms }) => (claims * 1_000) / ms),
    peakMib: Math.max(...attempts.map(({ peakMib }) => peakMib)),
  }
}

/** A report for people. */
export function backTestReportText(report: BackTestReport): string {
  const { subject, machine, method: how, claims, changedClaims, rounds } = report
  const { cpu, cores, memoryGib, node, system } = machine
  const count = claims.toLocaleString('en')
  return [
    subject,
    `${cpu}, ${cores} cores, ${memoryGib} GiB, Node ${node}, ${system}`,
    ...how,
    '',
    `${count} claims, ${changedClaims.toLocaleString('en')} of them treated otherwise; middle of ${rounds} rounds`,
    lineOf('two threads', report.two),
    lineOf('one thread', report.one),
    '',
    verdict(`seconds of ${count} claims`, report.two.seconds, wanted.seconds),
    verdict('time of two threads against one', report.ofOneThread, wanted.ofOneThread),
    `${report.isSameResult ? 'met    ' : 'MISSED '} the same result every time`,
  ].join('\n')
}

const lineOf = (what: string, { seconds, cpuSeconds, perSecond, peakMib }: Figures): string =>
  `${what.padEnd(12)} ${seconds.toFixed(1)} s, CPU ${cpuSeconds.toFixed(1)} s, ${Math.round(perSecond).toLocaleString('en')} claims a second, peak ${peakMib.toFixed(0)} MiB`

const verdict = (what: string, found: number, most: number): string =>
  `${found <= most ? 'met    ' : 'MISSED '} ${what}: ${found.toPrecision(3)}, at most ${most}`
