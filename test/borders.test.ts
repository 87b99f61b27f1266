import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'

/** A file, what it may import and what it may not. The rules stand in `biome.json`. */
type Border = {
  readonly file: string
  readonly may: readonly string[]
  readonly mayNot: readonly string[]
}

const borders: readonly Border[] = [
  {
    file: 'packages/rules/src/domain/some.ts',
    may: ['./result.ts'],
    mayNot: ['zod', '../schemas/scalars.ts', 'node:fs', '@forfall/jurisdictions'],
  },
  {
    file: 'packages/rules/src/policy/some.ts',
    may: ['./other.ts', '../law/limit.ts', 'zod', '@noble/hashes/sha2.js'],
    mayNot: [
      'json-rules-engine',
      'node:fs',
      'fs',
      'react',
      '@prisma/client',
      '@forfall/jurisdictions',
      '../../../jurisdictions/src/no/index.ts',
      '../../../../apps/runner/src/clock.ts',
    ],
  },
  {
    file: 'packages/rules/src/policy/reference-reader.ts',
    may: ['json-rules-engine', './condition.ts', '../law/limit.ts'],
    mayNot: ['node:fs', '@prisma/client', '@forfall/jurisdictions'],
  },
  {
    file: 'packages/rules/src/law/some.test.ts',
    may: ['vitest', 'fast-check', './limit.ts', 'node:fs'],
    mayNot: ['@forfall/jurisdictions'],
  },
  {
    file: 'packages/jurisdictions/src/no/some.ts',
    may: ['@forfall/rules', './parameters.ts', '../eu/holidays.ts'],
    mayNot: ['../dk/parameters.ts', '../dk/index.ts', '../index.ts', 'zod', 'node:fs'],
  },
  {
    file: 'packages/jurisdictions/src/eu/some.ts',
    may: ['@forfall/rules', './holidays.ts'],
    mayNot: ['../no/parameters.ts', 'node:fs'],
  },
  {
    file: 'packages/jurisdictions/src/some.ts',
    may: ['@forfall/rules', './no/index.ts'],
    mayNot: ['node:fs', 'zod', '@prisma/client'],
  },
  {
    file: 'apps/runner/src/store/some.ts',
    may: ['better-sqlite3', '@prisma/client', './generated/client.ts', '@forfall/rules'],
    mayNot: ['@forfall/builder', '../../../builder/src/main.tsx'],
  },
  {
    file: 'apps/runner/src/run/some.ts',
    may: ['../store/claims.ts', '@forfall/rules', '@forfall/jurisdictions', 'node:fs'],
    mayNot: [
      '@prisma/client',
      '@prisma/adapter-better-sqlite3',
      'better-sqlite3',
      '../store/generated/client.ts',
      'json-rules-engine',
      '@forfall/builder',
    ],
  },
  {
    file: 'apps/builder/src/canvas/some.ts',
    may: ['@xyflow/react', 'react', '@forfall/rules'],
    mayNot: ['@prisma/client', '@forfall/runner', 'json-rules-engine'],
  },
  {
    file: 'apps/builder/src/app/some.ts',
    may: ['react', '@forfall/rules', '../canvas/diagram.tsx'],
    mayNot: [
      '@xyflow/react',
      '@xyflow/react/dist/style.css',
      '@forfall/runner',
      '@forfall/runner/router',
      '../../../runner/src/router/index.ts',
    ],
  },
  {
    file: 'test/some.test.ts',
    may: ['@prisma/client', '@forfall/jurisdictions', 'node:fs', 'json-rules-engine'],
    mayNot: [],
  },
]

const impurities = {
  file: 'packages/rules/src/law/impure.ts',
  lines: [
    'export const a = new Date()',
    'export const b = process.cwd()',
    "export const c = fetch('x')",
    'export const d = setTimeout(() => 1, 1)',
  ],
}

type Finding = { readonly file: string; readonly line: number; readonly rule: string }

let folder = ''
let findings: readonly Finding[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'forfall-borders-'))
  const config = JSON.parse(await readFile('biome.json', 'utf8'))
  await put('biome.json', JSON.stringify({ ...config, vcs: { enabled: false } }))
  await put(impurities.file, impurities.lines.join('\n'))
  for (const border of borders) {
    const imports = [...border.may, ...border.mayNot]
    await put(border.file, imports.map((from, at) => `import { x${at} } from '${from}'`).join('\n'))
  }
  findings = await lint()
})

afterAll(() => rm(folder, { recursive: true, force: true }))

test.each(borders)('$file imports only what it may', ({ file, may, mayNot }) => {
  const imports = [...may, ...mayNot]
  const refused = findings
    .filter((finding) => finding.file === file && finding.rule === 'noRestrictedImports')
    .map(({ line }) => imports[line - 1])
  expect(refused.sort()).toEqual([...mayNot].sort())
})

test('the builder takes the type of the router and nothing else of the runner', async () => {
  await put(
    'apps/builder/src/app/some.ts',
    "import type { AppRouter } from '@forfall/runner/router'",
  )
  const refused = (await lint()).filter(({ file }) => file === 'apps/builder/src/app/some.ts')
  expect(refused.filter(({ rule }) => rule === 'noRestrictedImports')).toEqual([])
})

test('packages have no clock, no environment and no network', () => {
  const lines = findings
    .filter(({ file, rule }) => file === impurities.file && rule === 'noRestrictedGlobals')
    .map(({ line }) => line)
  expect(lines.sort()).toEqual([1, 2, 3, 4])
})

async function put(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, file)), { recursive: true })
  await writeFile(join(folder, file), `${text}\n`)
}

type Diagnostic = {
  readonly category: string
  readonly location: { readonly path: string; readonly start: { readonly line: number } }
}

/** What Biome finds in the folder. It ends with an error, since there is something to find. */
async function lint(): Promise<readonly Finding[]> {
  const biome = join(process.cwd(), 'node_modules/@biomejs/biome/bin/biome')
  const args = [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '.']
  const output = await promisify(execFile)(process.execPath, args, { cwd: folder }).then(
    ({ stdout }) => stdout,
    (failure: { readonly stdout: string }) => failure.stdout,
  )
  const { diagnostics } = JSON.parse(output) as { readonly diagnostics: readonly Diagnostic[] }
  return diagnostics.map(({ category, location }) => ({
    file: location.path,
    line: location.start.line,
    rule: category.split('/').at(-1) ?? '',
  }))
}
