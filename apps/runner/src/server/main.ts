import { fileURLToPath } from 'node:url'
import type { FastifyInstance } from 'fastify'
import { type Book, closeBook, openBook } from '../book/book.ts'
import { clockOf } from '../clock.ts'
import { databaseFileOf } from '../database-file.ts'
import { fileSink, outboxFolder } from '../outbox/file-sink.ts'
import { secretOf } from '../secret.ts'
import { storeProblemText } from '../store/problem-text.ts'
import { readClaims } from '../store/read-claims.ts'
import { buildApp } from './app.ts'
import { buildDemoBook } from './demo-book.ts'

const webFolder = fileURLToPath(new URL('../../../builder/dist', import.meta.url))
const host = process.env['HOST'] || '127.0.0.1'
const port = Number(process.env['PORT'] || '4400')

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const clock = clockOf(process.env)
const file = databaseFileOf(process.env)
const secret = secretOf(process.env, file)
const opened = openBook({ file, now: clock.now, today: clock.today(), secret })
if (opened.ok) await serve(opened.value)
else {
  process.stderr.write(`${file}: ${storeProblemText(opened.problem)}\n`)
  process.exitCode = 2
}

async function serve(book: Book): Promise<void> {
  const sink = fileSink(outboxFolder(book.store.file))
  await fillIfEmpty(book)
  const context = { book, clock, sink }
  const onFailure = (path: string, error: Error): void => {
    process.stderr.write(`${path}: ${error.stack ?? error.message}\n`)
  }
  const app = await buildApp({ context, webFolder, host, onFailure })
  const address = await app.listen({ host, port })
  say(`The book is ${book.store.file}`)
  say(`Forfall is at ${address}`)
  stopOnSignal(app, book)
}

async function fillIfEmpty(book: Book): Promise<void> {
  const { total } = await readClaims(book.store, { state: 'all', limit: 1 })
  if (total > 0) return
  say('The book is empty; making one to look at …')
  const sink = fileSink(outboxFolder(book.store.file))
  const { files, claims, runs, actions, sent } = await buildDemoBook(book, sink, clock.today())
  for (const one of files)
    if (one.status === 'refused') for (const { text } of one.problems) say(`  ${text}`)
  say(
    `${claims} claims and ${files.length} invoice files, ${runs} daily runs, ${actions} actions, ${sent} sent`,
  )
}

function stopOnSignal(app: FastifyInstance, book: Book): void {
  const stop = async (): Promise<void> => {
    await app.close()
    await closeBook(book)
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}
