import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'

/** Folders that hold nothing a person wrote here. */
const skippedFolders = [
  'node_modules',
  'dist',
  'coverage',
  'generated',
  'fixtures',
  'invoices',
  'test-results',
]
const texts = ['.ts', '.tsx', '.md', '.json', '.yaml', '.yml', '.sql', '.prisma', '.css', '.html']

/** A text file of the project. `path` is relative to its root and has forward slashes. */
export type TextFile = { readonly path: string; readonly text: string }

/** Every text file that people wrote, by path. Fixtures and what is generated are left out. */
export function projectFiles(root: string): readonly TextFile[] {
  return pathsUnder(root)
    .map((path) => relative(root, path).split(sep).join('/'))
    .filter((path) => path === '.ci/run' || texts.includes(extname(path)))
    .filter((path) => path !== 'package-lock.json')
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

/** A place in a file and what is wrong there, in the form terminals make clickable. */
export const findingAt = (path: string, line: number, message: string): string =>
  `${path}:${line}: ${message}`

/**
 * What a check finds wrong in the lines of a text.
 *
 * @param messageOf what is wrong with a line, or `null`
 */
export const lineFindings = (
  { path, text }: TextFile,
  messageOf: (line: string, index: number) => string | null,
): readonly string[] =>
  text.split('\n').flatMap((line, index) => {
    const message = messageOf(line, index)
    return message === null ? [] : [findingAt(path, index + 1, message)]
  })

function pathsUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (!entry.isDirectory()) return [path]
    const isSkipped = skippedFolders.includes(entry.name) || isHidden(entry.name)
    return isSkipped ? [] : pathsUnder(path)
  })
}

const isHidden = (name: string): boolean => name.startsWith('.') && name !== '.ci'
