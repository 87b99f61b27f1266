import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ok, type Result, refused } from '@forfall/rules'
import type { InputError } from '../answer.ts'

/** A suite file: where it lies, and what messages call it. */
export type SuiteFile = { readonly path: string; readonly shown: string }

/**
 * The suite files under paths, in the order of their names. A file is taken whatever it is called.
 *
 * @problem path-unknown a path does not exist
 * @problem no-suites there is nothing to run: an empty run never passes
 */
export function suiteFiles(
  paths: readonly string[],
  pathOf: (typed: string) => string,
): Result<readonly SuiteFile[], InputError> {
  const found: SuiteFile[] = []
  for (const typed of paths) {
    const path = pathOf(typed)
    const stats = statSync(path, { throwIfNoEntry: false })
    if (stats === undefined) return refused(unknownPath(typed))
    if (stats.isDirectory()) found.push(...filesIn(path, typed))
    else found.push({ path, shown: typed })
  }
  if (found.length > 0) return ok(found)
  return refused({
    code: 'no-suites',
    message: 'Found no .yaml or .yml file; expected at least one.',
    place: paths.join(', '),
  })
}

const filesIn = (folder: string, shown: string): readonly SuiteFile[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name) && !name.split(/[\\/]/).includes('node_modules'))
    .sort()
    .map((name) => ({ path: join(folder, name), shown: join(shown, name) }))

const unknownPath = (typed: string): InputError => ({
  code: 'path-unknown',
  message: 'Found no such file or folder; expected one that exists.',
  place: typed,
})
