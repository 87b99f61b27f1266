import { measureBackTests } from './backtest/measure.ts'
import { backTestReport, backTestReportText } from './backtest/report.ts'
import { type Machine, thisMachine } from './frame/machine.ts'
import { reportOf, reportText } from './frame/report.ts'
import { measureImports } from './import/measure.ts'
import { importReport, importReportText } from './import/report.ts'
import { measureLint } from './lint/measure.ts'
import { lintReport, lintReportText } from './lint/report.ts'
import { measureReaders } from './readers/readers.ts'
import { measureRuns } from './run/measure.ts'
import { runReport, runReportText } from './run/report.ts'
import { measureProcedures } from './trpc/measure.ts'
import { proceduresReport, proceduresReportText } from './trpc/report.ts'

/** A report as data and for people. */
type Answer = { readonly document: unknown; readonly text: string }

/** Claims of the books to measure; `undefined` for the usual ones. */
type Sizes = readonly number[] | undefined

/** The largest book where one is enough, within what is asked for. */
const oneSize = (sizes: Sizes): number => Math.min(100_000, Math.max(...(sizes ?? [100_000])))

/** What can be measured, by the word that asks for it. */
const subjects: {
  readonly [subject: string]: (machine: Machine, sizes: Sizes) => Promise<Answer>
} = {
  readers: async (machine) => {
    const report = reportOf(await measureReaders(), machine)
    return { document: report, text: reportText(report) }
  },
  run: async (machine, sizes) => {
    const report = runReport(await measureRuns(sizes), machine)
    return { document: report, text: runReportText(report) }
  },
  lint: async (machine) => {
    const report = lintReport(await measureLint(), machine)
    return { document: report, text: lintReportText(report) }
  },
  trpc: async (machine, sizes) => {
    const report = proceduresReport(await measureProcedures(oneSize(sizes)), machine)
    return { document: report, text: proceduresReportText(report) }
  },
  import: async (machine) => {
    const report = importReport(measureImports(), machine)
    return { document: report, text: importReportText(report) }
  },
  backtest: async (machine, sizes) => {
    const report = backTestReport(await measureBackTests(oneSize(sizes)), machine)
    return { document: report, text: backTestReportText(report) }
  },
}

type Asked = {
  readonly subjects: readonly string[]
  readonly sizes: Sizes
  readonly isJson: boolean
}

const sizesPattern = /^[1-9]\d*(,[1-9]\d*)*$/

/** What the command line asks for; `null` where it cannot be read. */
function askedBy(typed: readonly string[]): Asked | null {
  const isJson = typed.includes('--json')
  const at = typed.indexOf('--sizes')
  const written = at === -1 ? null : (typed[at + 1] ?? '')
  if (written !== null && !sizesPattern.test(written)) return null
  const named = typed.filter(
    (word, index) => word !== '--json' && (at === -1 || (index !== at && index !== at + 1)),
  )
  if (!named.every((word) => Object.hasOwn(subjects, word))) return null
  const sizes = written?.split(',').map(Number)
  return { subjects: named.length === 0 ? Object.keys(subjects) : named, sizes, isJson }
}

async function answer({ subjects: named, sizes, isJson }: Asked): Promise<void> {
  const machine = thisMachine()
  const documents: { [subject: string]: unknown } = {}
  for (const subject of named) {
    const found = await subjects[subject]?.(machine, sizes)
    documents[subject] = found?.document
    if (!isJson) process.stdout.write(`${found?.text}\n\n`)
  }
  if (isJson) process.stdout.write(`${JSON.stringify(documents, null, 2)}\n`)
}

const asked = askedBy(process.argv.slice(2))
if (asked === null) {
  const words = Object.keys(subjects).join('|')
  process.stderr.write(`npm run bench -- [${words}]… [--sizes CLAIMS,…] [--json]\n`)
  process.exitCode = 2
} else await answer(asked)
