import { resolve } from 'node:path'
import { ok, type Result, refused } from '@forfall/rules'
import type { Command } from 'commander'
import {
  type Address,
  type AddressProblem,
  addressIn,
  addressProblemText,
} from '../auth/address.ts'
import { linksOf } from '../auth/auth.ts'
import type { Links } from '../auth/links.ts'
import type { AuthProblem } from '../auth/problem.ts'
import { type Book, bookFor, closeBook, openBook } from '../book/book.ts'
import { type Clock, clockOf } from '../clock.ts'
import { databaseFileOf } from '../database-file.ts'
import { secretOf } from '../secret.ts'
import type { Actor } from '../store/audit.ts'
import { organisationById } from '../store/organisations.ts'
import { storeProblemText } from '../store/problem-text.ts'
import { storageProblem, storageProblemText } from '../store/storage-problem.ts'
import { type Answer, badInput } from './answer.ts'
import { refusal } from './refusal.ts'

/** Where a command runs: what it reads besides its arguments, and where its answer goes. */
export type Shell = {
  readonly clock: Clock
  /** A path somebody typed, as an absolute one. */
  readonly pathOf: (typed: string) => string
  readonly databaseFile: string
  /** Who types, as the audit log names them. */
  readonly actor: Actor
  /** Where the server of the book is found. */
  readonly address: Result<Address, AddressProblem>
  /** The secret of the book in a database file. */
  readonly secretOf: (databaseFile: string) => string
  /** Has something done when the user interrupts for the first time; what it gives takes that back. */
  readonly onInterrupt: (work: () => void) => () => void
  /** Whether progress can be drawn. */
  readonly isTerminal: boolean
  readonly answer: (answer: Answer, isJson: boolean) => void
}

/**
 * The shell of the running process.
 *
 * npm runs its scripts in the folder of the package; paths are still meant from where the user typed
 * them. The book lies in the working folder unless `FORFALL_DB` says otherwise.
 */
export function processShell(answer: Shell['answer']): Shell {
  const { env } = process
  const isNpmScript = env['npm_lifecycle_event'] !== undefined && env['INIT_CWD'] !== undefined
  const typedIn = isNpmScript ? (env['INIT_CWD'] ?? process.cwd()) : process.cwd()
  return {
    clock: clockOf(env),
    pathOf: (typed) => resolve(typedIn, typed),
    databaseFile: databaseFileOf(env),
    actor: { kind: 'system', id: `cli:${env['USER'] ?? env['LOGNAME'] ?? 'somebody'}` },
    address: addressIn(env),
    secretOf: (file) => secretOf(env, file),
    onInterrupt: (work) => {
      process.once('SIGINT', work)
      return () => process.off('SIGINT', work)
    },
    isTerminal: process.stderr.isTTY === true,
    answer,
  }
}

/** Options every command has. */
export type CommonOptions = {
  readonly json?: boolean
  readonly db?: string
  readonly organisation?: string
}

/** Gives a command its work, and its answer a way out. */
export function addWork<Options extends CommonOptions>(
  command: Command,
  shell: Shell,
  work: (options: Options, typed: readonly string[]) => Promise<Answer> | Answer,
): void {
  command.action(async () => {
    const options = command.optsWithGlobals<Options>()
    shell.answer(await work(options, command.args), options.json === true)
  })
}

/** Lets a command work on the book of an organisation, and closes it afterwards whatever happens. */
export async function withBook(
  shell: Shell,
  options: CommonOptions,
  work: (book: Book) => Promise<Answer>,
): Promise<Answer> {
  const file = options.db === undefined ? shell.databaseFile : shell.pathOf(options.db)
  const { now, today } = shell.clock
  const secret = shell.secretOf(file)
  const opened = openBook({ file, now, today: today(), secret, actor: shell.actor })
  if (!opened.ok)
    return badInput([
      { code: opened.problem.code, message: storeProblemText(opened.problem), place: file },
    ])
  try {
    const book = bookOf(opened.value, options.organisation)
    return book.ok ? await work(book.value) : refusal(book.problem)
  } catch (error) {
    const problem = storageProblem(error)
    if (problem === null) throw error
    return badInput([{ code: problem.code, message: storageProblemText(problem), place: file }])
  } finally {
    await closeBook(opened.value)
  }
}

function bookOf(book: Book, organisationId: string | undefined): Result<Book, AuthProblem> {
  if (organisationId === undefined) return ok(book)
  if (organisationById(book.store, organisationId) === undefined)
    return refused({ code: 'organisation-unknown', organisationId })
  return ok(bookFor(book, { actor: book.store.actor, organisationId }))
}

/** Lets a command work on the book and make links that lead to its server. */
export async function withLinks(
  shell: Shell,
  options: CommonOptions,
  work: (book: Book, links: Links) => Promise<Answer>,
): Promise<Answer> {
  const { address } = shell
  if (!address.ok) {
    const { problem } = address
    const message = addressProblemText(problem)
    return badInput([{ code: problem.code, message, place: 'FORFALL_URL' }])
  }
  return withBook(shell, options, (book) => {
    const secret = shell.secretOf(book.store.file)
    return work(book, linksOf(address.value, secret))
  })
}
