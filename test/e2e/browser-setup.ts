import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from '@playwright/test'
import { browserStart } from '../tools/chromium.ts'

/** A running server on a book of its own. */
export type Served = {
  readonly url: string
  /** What it said when it started. */
  readonly said: string
  /** The book, for the command line. */
  readonly databaseFile: string
  readonly stop: () => Promise<void>
}

const serverFile = fileURLToPath(new URL('../../apps/runner/src/server/main.ts', import.meta.url))
const startMs = 100_000

/** Starts the real server on a free port, with an empty book; `demo` has it make a demonstration. */
export async function startServer(book: 'demo' | 'empty' = 'demo'): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'forfall-browser-'))
  const databaseFile = join(folder, 'book.db')
  const demo = book === 'demo' ? {} : { FORFALL_DEMO: 'no' }
  const server = spawn(process.execPath, [serverFile], {
    env: { ...process.env, PORT: '0', FORFALL_DB: databaseFile, ...demo },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const stop = async () => {
    await stopped(server)
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    const said = await saidBy(server)
    const url = urlIn(said) ?? ''
    return { url, said, databaseFile, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Starts a browser that needs nothing installed. */
export const startBrowser = async (): Promise<Browser> => chromium.launch(await browserStart())

const urlIn = (said: string): string | undefined => /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0]

/** The last line of a start says how to come in. */
const lastLine = /^(Demo: bjorn|Nobody can sign in yet).*$/m

/** What the server prints until it can be come into. */
function saidBy(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = ''
    const fail = (what: string) => reject(new Error(`${what}. It printed:\n${printed}`))
    const timer = setTimeout(() => fail(`The server did not listen in ${startMs} ms`), startMs)
    const read = (chunk: Buffer) => {
      printed += chunk.toString()
      if (!lastLine.test(printed) || !printed.endsWith('\n')) return
      clearTimeout(timer)
      resolve(printed)
    }
    server.stdout?.on('data', read)
    server.stderr?.on('data', read)
    server.on('exit', (code) => {
      clearTimeout(timer)
      fail(`The server ended with ${code}`)
    })
  })
}

/** What a browser keeps of somebody who is signed in. */
export type SignedIn = NonNullable<Parameters<Browser['newContext']>[0]>['storageState']

/** Signs somebody of the demonstration in, as the server said they can, without a page. */
export async function signedIn({ url, said }: Served, who: 'anna' | 'bjorn'): Promise<SignedIn> {
  const [, email, password] = new RegExp(`Demo: (${who}\\S*) .*password (\\S+)`).exec(said) ?? []
  const answer = await fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ email, password }),
  })
  if (!answer.ok) throw new Error(`${who} cannot sign in: ${answer.status}`)
  const cookies = answer.headers.getSetCookie().map((cookie) => {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
    const where = { domain: '127.0.0.1', path: '/', expires: -1 }
    return { name, value, ...where, httpOnly: true, secure: false, sameSite: 'Lax' as const }
  })
  return { cookies, origins: [] }
}

function stopped(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    server.once('exit', () => resolve())
    server.kill('SIGTERM')
  })
}
