import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

type Entry = { readonly gypfile?: boolean }

const root = join(import.meta.dirname, '..')

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

const { packages } = readJson(join(root, 'package-lock.json')) as {
  readonly packages: { readonly [folder: string]: Entry }
}

/*
 * npm 10 takes a package with a `binding.gyp` for one to be compiled, unless its entry in the lock file
 * says `"gypfile": false`; what the package itself says is not read. npm leaves the line out whenever it
 * writes the file anew. Without it, installing fails on a machine without a compiler.
 */
test('packages that bring their binaries are not compiled at install', () => {
  const prebuilt = Object.keys(packages).filter((folder) => {
    const at = join(root, folder)
    if (!existsSync(join(at, 'binding.gyp'))) return false
    return (readJson(join(at, 'package.json')) as Entry).gypfile === false
  })
  const compiled = prebuilt.filter((folder) => packages[folder]?.gypfile !== false)
  expect(prebuilt).toContain('node_modules/better-sqlite3')
  expect(compiled.map((folder) => `package-lock.json, ${folder}: add "gypfile": false`)).toEqual([])
})
