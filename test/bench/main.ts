import { thisMachine } from './frame/machine.ts'
import { type Measurement, reportOf, reportText } from './frame/report.ts'
import { measureReaders } from './readers/readers.ts'

/** What can be measured, by the word that asks for it. */
const subjects: { readonly [subject: string]: () => Promise<Measurement> } = {
  readers: measureReaders,
}

const [subject = '', ...options] = process.argv.slice(2)
const measure = Object.hasOwn(subjects, subject) ? subjects[subject] : undefined
if (measure === undefined || options.some((option) => option !== '--json')) {
  process.stderr.write(`npm run bench -- ${Object.keys(subjects).join('|')} [--json]\n`)
  process.exitCode = 2
} else {
  const report = reportOf(await measure(), thisMachine())
  const text = options.includes('--json') ? JSON.stringify(report, null, 2) : reportText(report)
  process.stdout.write(`${text}\n`)
}
