import { join } from 'node:path'
import { vi } from 'vitest'
import { runCommandLine } from '../cli/program.ts'

/** Runs a command on the book in a folder; gives its exit code and the document it printed. */
export async function typedIn(folder: string, ...typed: readonly string[]) {
  let printed = ''
  const silent = [process.stdout, process.stderr].map((stream, at) =>
    vi.spyOn(stream, 'write').mockImplementation((chunk) => {
      if (at === 0) printed += String(chunk)
      return true
    }),
  )
  const exit = await runCommandLine([...typed, '--json', '--db', join(folder, 'forfall.db')])
  for (const one of silent) one.mockRestore()
  return { exit, document: JSON.parse(printed) }
}
