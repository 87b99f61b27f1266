import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'

/*
 * What the built pages weigh, in bytes as they are sent. Workers are apart: they block nothing.
 */

const dist = fileURLToPath(new URL('../apps/builder/dist/', import.meta.url))
const manifestFile = `${dist}.vite/manifest.json`

/** What the build writes of each file: where it is, and what it brings along. */
type Manifest = {
  readonly [source: string]: {
    readonly file: string
    readonly imports?: readonly string[]
    readonly css?: readonly string[]
  }
}

/** What a visitor fetches to see anything at all. */
const shellMax = 220_000

/** What opening a policy adds before its frame stands. */
const editorMax = 120_000

/** A region that is fetched when it is first shown, on top of the frame. */
const regionMax = 120_000

/** The law of all countries: fetched once, by all pages that speak of it. It grows with them. */
const lawMax = 60_000

/** Everything that is said in one language. */
const messagesMax = 60_000

/** Style sheets come beside the scripts. */
const stylesMax = 60_000

const page = 'src/editor/editor-page.tsx'
const regions = [
  'src/canvas/editor-canvas.tsx',
  'src/inspector/inspector.tsx',
  'src/outline/outline-tree.tsx',
  'src/text/policy-text.tsx',
  'src/check/problems.tsx',
  'src/check/check-view.tsx',
  'src/compare/compare-view.tsx',
  'src/simulate/simulate-view.tsx',
  'src/scenarios/scenarios.tsx',
]

describe('what the builder makes a visitor fetch', () => {
  if (!existsSync(manifestFile)) throw new Error(`${manifestFile} is not there: npm run build`)
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Manifest

  /** Entries with everything they import before they run. */
  function withImports(entries: readonly string[]): ReadonlySet<string> {
    const found = new Set(entries)
    for (const entry of found) for (const one of manifest[entry]?.imports ?? []) found.add(one)
    return found
  }

  const sizeOf = (files: Iterable<string>): number =>
    [...files].reduce((sum, file) => sum + gzipSync(readFileSync(`${dist}${file}`)).length, 0)

  const scriptsOf = (entries: Iterable<string>): readonly string[] =>
    [...entries].flatMap((entry) => manifest[entry]?.file ?? [])

  const isLaw = (file: string): boolean => file.startsWith('assets/law-data-')

  const shell = withImports(['index.html'])
  const opened = withImports(['index.html', page])

  test('every entry that is measured is there', () => {
    expect(['index.html', page, ...regions].filter((entry) => !(entry in manifest))).toEqual([])
  })

  test('the shell', () => {
    expect(sizeOf(scriptsOf(shell))).toBeLessThan(shellMax)
  })

  test('the frame of the editor, on top of the shell', () => {
    const added = scriptsOf([...opened].filter((entry) => !shell.has(entry)))
    expect(sizeOf(added.filter((file) => !isLaw(file)))).toBeLessThan(editorMax)
  })

  test('the law of all countries, which the shell does without', () => {
    const law = scriptsOf(opened).filter(isLaw)
    expect(law).toHaveLength(1)
    expect(scriptsOf(shell).filter(isLaw)).toEqual([])
    expect(sizeOf(law)).toBeLessThan(lawMax)
  })

  test.each(regions)('%s, on top of the frame', (region) => {
    const added = [...withImports([region])].filter((entry) => !opened.has(entry))
    expect(sizeOf(scriptsOf(added))).toBeLessThan(regionMax)
  })

  test.each(['en', 'nb', 'da', 'fi', 'sv'])('the messages in %s, apart', (language) => {
    const entry = `src/messages/whole/${language}.ts`
    expect(shell.has(entry)).toBe(false)
    expect(scriptsOf([entry])).toHaveLength(1)
    expect(sizeOf(scriptsOf([entry]))).toBeLessThan(messagesMax)
  })

  test('style sheets', () => {
    const entries = withImports(['index.html', page, ...regions])
    const sheets = new Set([...entries].flatMap((entry) => manifest[entry]?.css ?? []))
    expect(sizeOf(sheets)).toBeLessThan(stylesMax)
  })
})
