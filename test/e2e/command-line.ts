import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const cli = fileURLToPath(new URL('../../apps/runner/src/cli/main.ts', import.meta.url))

/** What a command came to. */
export type Ended = {
  readonly exit: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Starts the real command line as a process of its own, in a folder. */
export const startForfall = (folder: string, ...typed: readonly string[]): ChildProcess => {
  const { npm_lifecycle_event: _, FORFALL_DB: __, ...env } = process.env
  return spawn(process.execPath, [cli, ...typed], {
    cwd: folder,
    env: { ...env, FORFALL_TODAY: '2026-03-20' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

/** Runs the real command line to its end. */
export const forfall = (folder: string, ...typed: readonly string[]): Promise<Ended> =>
  endOf(startForfall(folder, ...typed))

/** Waits for a process to end. */
export function endOf(child: ChildProcess): Promise<Ended> {
  return new Promise((resolve, reject) => {
    let [stdout, stderr] = ['', '']
    child.stdout?.on('data', (chunk: Buffer) => {
      stdout += chunk.toString()
    })
    child.stderr?.on('data', (chunk: Buffer) => {
      stderr += chunk.toString()
    })
    child.on('error', reject)
    child.on('close', (exit) => resolve({ exit, stdout, stderr }))
  })
}
