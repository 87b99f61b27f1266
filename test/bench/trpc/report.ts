import type { Machine } from '../frame/machine.ts'
import { type Report, reportOf, reportText } from '../frame/report.ts'
import type { Latency, ProceduresMeasured } from './measure.ts'

/** All that was measured of procedures, as plain data. */
export type ProceduresReport = Report & Pick<ProceduresMeasured, 'claims' | 'latencies'>

/** Sums up what was measured. */
export const proceduresReport = (
  { measurement, claims, latencies }: ProceduresMeasured,
  machine: Machine,
): ProceduresReport => ({ ...reportOf(measurement, machine), claims, latencies })

/** A report for people. */
export function proceduresReportText(report: ProceduresReport): string {
  const { health, evaluate, firstStreamed, duringRun } = report.latencies
  const run = `one evaluation, during a run over ${report.claims.toLocaleString('en')} claims`
  return [
    reportText(report).trimEnd(),
    '',
    latencyLine('empty procedure', health),
    latencyLine('one evaluation', evaluate),
    latencyLine('first answer of a stream', firstStreamed),
    latencyLine(run, duringRun),
  ].join('\n')
}

const latencyLine = (what: string, { requests, medianMs, p99Ms, mostMs }: Latency): string =>
  `${what}: median ${medianMs.toFixed(1)} ms, p99 ${p99Ms.toFixed(1)} ms, most ${mostMs.toFixed(1)} ms, of ${requests}`
