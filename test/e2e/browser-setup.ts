import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from '@playwright/test'
import packaged from '@sparticuz/chromium'

/** A running server on a book of its own. */
export type Served = { readonly url: string; readonly stop: () => Promise<void> }

const serverFile = fileURLToPath(new URL('../../apps/runner/src/server/main.ts', import.meta.url))
const startMs = 100_000

/** Starts the real server on a free port, with an empty book that it fills with the demo. */
export async function startServer(): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'forfall-browser-'))
  const server = spawn(process.execPath, [serverFile], {
    env: { ...process.env, PORT: '0', FORFALL_DB: join(folder, 'book.db') },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const stop = async () => {
    await stopped(server)
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    return { url: await urlOf(server), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/**
 * Starts a browser: on Linux the one inside an npm package, which needs nothing installed; elsewhere
 * Playwright's own.
 */
export async function startBrowser(): Promise<Browser> {
  if (process.platform !== 'linux') return chromium.launch()
  // In a single process the browser ends with the first context that is closed.
  const args = packaged.args.filter((arg) => arg !== '--single-process')
  return chromium.launch({
    executablePath: await packaged.executablePath(),
    args: [...args, '--disable-background-networking', '--disable-component-update'],
  })
}

/** The address the server prints once it listens. */
function urlOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = ''
    const fail = (what: string) => reject(new Error(`${what}. It printed:\n${printed}`))
    const timer = setTimeout(() => fail(`The server did not listen in ${startMs} ms`), startMs)
    const read = (chunk: Buffer) => {
      printed += chunk.toString()
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)
      if (found === null) return
      clearTimeout(timer)
      resolve(found[0])
    }
    server.stdout?.on('data', read)
    server.stderr?.on('data', read)
    server.on('exit', (code) => {
      clearTimeout(timer)
      fail(`The server ended with ${code}`)
    })
  })
}

function stopped(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    server.once('exit', () => resolve())
    server.kill('SIGTERM')
  })
}
