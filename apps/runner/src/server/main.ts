import { fileURLToPath } from 'node:url'
import type { FastifyInstance } from 'fastify'
import { createAuth, firstAdminLink } from '../auth/auth.ts'
import { type Book, closeBook, openBook } from '../book/book.ts'
import { clockOf } from '../clock.ts'
import { databaseFileOf } from '../database-file.ts'
import { fileSink, outboxFolder } from '../outbox/file-sink.ts'
import { secretOf } from '../secret.ts'
import { storeProblemText } from '../store/problem-text.ts'
import { buildApp } from './app.ts'
import { fillIfEmpty } from './demo.ts'
import { type Settings, settingsIn, settingsProblemText } from './settings.ts'

const webFolder = fileURLToPath(new URL('../../../builder/dist', import.meta.url))

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const fail = (line: string): void => {
  process.stderr.write(`${line}\n`)
  process.exitCode = 2
}

const clock = clockOf(process.env)
const settings = await settingsIn(process.env)
if (settings.ok) await open(settings.value)
else fail(settingsProblemText(settings.problem))

async function open(wanted: Settings): Promise<void> {
  const file = databaseFileOf(process.env)
  const secret = secretOf(process.env, file)
  const opened = openBook({ file, now: clock.now, today: clock.today(), secret })
  if (opened.ok) await serve(opened.value, wanted, secret)
  else fail(`${file}: ${storeProblemText(opened.problem)}`)
}

async function serve(book: Book, wanted: Settings, secret: string): Promise<void> {
  const { host, port, address, trustedProxies } = wanted
  const sink = fileSink(outboxFolder(book.store.file))
  const greeting = await fillIfEmpty({ root: book, clock, sink }, process.env, say)
  const onFailure = (path: string, error: Error): void => {
    process.stderr.write(`${path}: ${error.stack ?? error.message}\n`)
  }
  const auth = createAuth(book.store, {
    address,
    secret,
    onFailure: (error) => onFailure('sign-in', error),
  })
  const services = { root: book, clock, sink }
  const app = await buildApp({ services, auth, webFolder, host, onFailure, trustedProxies })
  await app.listen({ host, port })
  say(`The book is ${book.store.file}`)
  say(`Forfall is at ${address.origin}`)
  for (const line of greeting) say(line)
  const link = firstAdminLink(auth)
  if (link !== null) say(`Nobody can sign in yet. The first admin comes in once, at ${link}`)
  stopOnSignal(app, book)
}

function stopOnSignal(app: FastifyInstance, book: Book): void {
  const stop = async (): Promise<void> => {
    await app.close()
    await closeBook(book)
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}
