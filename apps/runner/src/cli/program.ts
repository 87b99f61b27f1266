import { Command, CommanderError } from 'commander'
import { type Answer, badInput } from './answer.ts'
import { addActions } from './commands/actions.ts'
import { addAudit } from './commands/audit.ts'
import { addBackTest } from './commands/backtest.ts'
import { addBackup } from './commands/backup.ts'
import { addClaims } from './commands/claims.ts'
import { addDebtors } from './commands/debtors.ts'
import { addDecide } from './commands/decide.ts'
import { addImport } from './commands/import.ts'
import { addInterest } from './commands/interest.ts'
import { addLaw } from './commands/law.ts'
import { addLawDue } from './commands/law-due.ts'
import { addLint } from './commands/lint.ts'
import { addOrganisations } from './commands/organisations.ts'
import { addPeople } from './commands/people.ts'
import { addPolicies } from './commands/policies/index.ts'
import { addReplay } from './commands/replay.ts'
import { addRun } from './commands/run.ts'
import { addSimulate } from './commands/simulate.ts'
import { addTest } from './commands/test.ts'
import { processShell, type Shell } from './shell.ts'

/** What an exit code of a bug is; none of the three that answers have. */
const bugExit = 3

/** Runs the command line and gives the exit code. Standard output holds the answer and nothing else. */
export async function runCommandLine(typed: readonly string[]): Promise<number> {
  const isJson = typed.includes('--json')
  let exit = 0
  const shell = processShell((answer, json) => {
    exit = answer.exit
    print(answer, json)
  })
  const program = programFor(shell)
  try {
    if (typed.length === 0) program.outputHelp()
    else await program.parseAsync([...typed], { from: 'user' })
    return exit
  } catch (error) {
    if (!(error instanceof CommanderError)) return bug(error, isJson)
    if (error.exitCode === 0) return 0
    const message = error.message.replace(/^error: /, '')
    print(badInput([{ code: codeOf(error), message, place: null }]), isJson)
    return 2
  }
}

/** The commands, each from a file of its own. */
function programFor(shell: Shell): Command {
  const program = new Command('forfall')
    .description('Dunning policies held to the law of their country, evaluated against invoices.')
    .option('--json', 'print one JSON document and nothing else')
    .option('--db <file>', 'the book (default: FORFALL_DB, else .forfall/forfall.db)')
    .option('--organisation <id>', 'whose book (default: the organisation every book begins with)')
    .configureHelp({ showGlobalOptions: true })
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({ writeErr: () => undefined })
  const adders = [
    ...[
      addImport,
      addRun,
      addDecide,
      addSimulate,
      addTest,
      addLint,
      addInterest,
      addLaw,
      addLawDue,
    ],
    ...[
      addPolicies,
      addBackTest,
      addClaims,
      addActions,
      addReplay,
      addAudit,
      addDebtors,
      addPeople,
      addOrganisations,
      addBackup,
    ],
  ]
  for (const add of adders) add(program, shell)
  return program
}

function print({ exit, document, text }: Answer, isJson: boolean): void {
  if (isJson) process.stdout.write(`${JSON.stringify(document, null, 2)}\n`)
  if (exit === 2) process.stderr.write(`${text}\n`)
  else if (!isJson) process.stdout.write(`${text}\n`)
}

const codeOf = ({ code }: CommanderError): string =>
  code.replace(/^commander\./, '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** Something that cannot be happened. Its message helps those who mend it; a stack trace, nobody here. */
function bug(error: unknown, isJson: boolean): number {
  const message = error instanceof Error ? error.message : String(error)
  const document = { error: { code: 'internal', message, place: null } }
  if (isJson) process.stdout.write(`${JSON.stringify(document, null, 2)}\n`)
  process.stderr.write(`Something went wrong inside Forfall: ${message}\n`)
  return bugExit
}
