import type { Machine } from '../frame/machine.ts'
import { median } from '../frame/rounds.ts'
import type { FilesMeasured, ImportAttempt } from './measure.ts'

type Figures = {
  readonly perSecond: number
  readonly mibPerSecond: number
  readonly peakMib: number
}

/** All that was measured of imports, as plain data. */
export type ImportReport = {
  readonly subject: string
  readonly machine: Machine
  readonly method: readonly string[]
  readonly files: readonly {
    readonly format: string
    readonly invoices: number
    readonly mib: number
    readonly rounds: number
    readonly read: Figures
    readonly taken: Figures
  }[]
}

const method = [
  'Invoice files of each format, each attempt in a process of its own; the middle of the rounds.',
  'read: the invoices are read and checked, and nothing is kept. import: they become claims in a new book',
  'in SQLite, one transaction a file. Formats of one invoice have a file for each.',
]

const mib = 2 ** 20

/** Sums up what was measured. */
export const importReport = (
  measured: readonly FilesMeasured[],
  machine: Machine,
): ImportReport => ({
  ...{ subject: 'Reading invoices', machine, method },
  files: measured.map(({ format, bytes, read, taken }) => ({
    format,
    invoices: read[0]?.invoices ?? 0,
    mib: bytes / mib,
    rounds: read.length,
    read: figuresOf(read, bytes),
    taken: figuresOf(taken, bytes),
  })),
})

function figuresOf(attempts: readonly ImportAttempt[], bytes: number): Figures {
  return {
    perSecond: median(attempts.map(({ invoices, ms }) => (invoices * 1_000) / ms)),
    mibPerSecond: median(attempts.map(({ ms }) => (bytes / mib / ms) * 1_000)),
    peakMib: Math.max(...attempts.map(({ peakMib }) => peakMib)),
  }
}

/** A report for people. */
export function importReportText({ subject, machine, method: how, files }: ImportReport): string {
  const { cpu, cores, memoryGib, node, system } = machine
  return [
    subject,
    `${cpu}, ${cores} cores, ${memoryGib} GiB, Node ${node}, ${system}`,
    ...how,
    '',
    columns('format', 'invoices', 'MiB', 'what', 'invoices/s', 'MiB/s', 'peak MiB'),
    ...files.flatMap((file) => [lineOf(file, 'read'), lineOf(file, 'taken')]),
  ].join('\n')
}

function lineOf(file: ImportReport['files'][number], what: 'read' | 'taken'): string {
  const { perSecond, mibPerSecond, peakMib } = file[what]
  return columns(
    ...[file.format, file.invoices.toLocaleString('en'), file.mib.toFixed(1)],
    ...[what === 'read' ? 'read' : 'import', Math.round(perSecond).toLocaleString('en')],
    ...[mibPerSecond.toFixed(1), peakMib.toFixed(0)],
  )
}

const columns = (...cells: readonly string[]): string =>
  cells.map((cell) => cell.padStart(10)).join('  ')
