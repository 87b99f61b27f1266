import { expect, test } from 'vitest'
import { findingAt, lineFindings, projectFiles, type TextFile } from './tools/files.ts'
import { takeApart } from './tools/source.ts'

/*
 * House rules that no linter knows. A failure lists `file:line: what is wrong and what to do`.
 */

const files = projectFiles(process.cwd())
const sources = files
  .filter(({ path }) => /\.tsx?$/.test(path))
  .map((file) => ({ ...file, source: takeApart(file.text) }))
const isTest = ({ path }: { path: string }) =>
  /\.test\.tsx?$/.test(path) || path.startsWith('test/')

type SourceFile = (typeof sources)[number]

/** Findings in one part of each source; `messageOf` gets that part of a line. */
const findingsIn = (
  part: 'code' | 'string' | 'comment',
  among: readonly SourceFile[],
  messageOf: (line: string) => string | null,
) => among.flatMap(({ path, source }) => lineFindings({ path, text: source[part] }, messageOf))

const matches = (pattern: RegExp, message: string) => (line: string) => {
  const found = pattern.exec(line)
  return found === null ? null : `"${found[0].trim()}": ${message}`
}

test('there is something to look at', () => {
  expect(sources.length).toBeGreaterThan(30)
})

test('the engine knows no country', () => {
  const engine = sources.filter(
    (file) => file.path.startsWith('packages/rules/src/') && !isTest(file),
  )
  const advice = 'the engine knows no country; make it a general concept that countries fill in'
  const code = /(['"`])(?:NO|DK|FI|SE|DE|NL)\1/
  const id = /['"`](?:no|dk|fi|se|de|nl)\.[a-z]/
  const name =
    /\b(?:norw|norge|norsk|denmark|danmark|danish|dansk|finland|finnish|suomi|sweden|sverige|swedish|svensk|german|deutsch|netherlands|dutch)\w*/i
  expect([
    ...findingsIn('string', engine, matches(code, advice)),
    ...findingsIn('string', engine, matches(id, advice)),
    ...findingsIn('string', engine, matches(name, advice)),
    ...findingsIn('code', engine, matches(name, advice)),
  ]).toEqual([])
})

test('nothing is typed away', () => {
  const advice = 'say what it is, or take unknown and check it'
  const any = /\bas any\b|<any[>,]|:\s*any(?:\[\]|\s*[;,)=|])/
  expect([
    ...findingsIn('code', sources, matches(any, advice)),
    ...findingsIn('comment', sources, matches(/@ts-(?:ignore|nocheck)/, advice)),
  ]).toEqual([])
})

test('nothing is left to chance or to the clock', () => {
  const packages = sources.filter((file) => file.path.startsWith('packages/') && !isTest(file))
  const random = /\bMath\s*\.\s*random\b/
  const clock = /\b(?:globalThis\s*\.\s*(?:Date|process)|Temporal\s*\.\s*Now)\b/
  expect([
    ...findingsIn('code', sources, matches(random, 'take a seeded generator')),
    ...findingsIn('code', packages, matches(clock, 'the caller hands in the day')),
  ]).toEqual([])
})

test('nothing is put off in a comment', () => {
  const mark = /\b(?:TODO|FIXME|XXX|HACK)\b/
  const advice = 'do it, or leave it out and say so in the docs'
  const others = files.filter(({ path }) => !/\.tsx?$/.test(path))
  expect([
    ...findingsIn('comment', sources, matches(mark, advice)),
    ...others.flatMap((file) => lineFindings(file, matches(mark, advice))),
  ]).toEqual([])
})

test('no path of one machine', () => {
  const path = /(?:^|[\s'"`(=])(?:\/(?:home|root|work|tmp|Users|private|mnt)\/[\w.]|[A-Z]:\\\w)/
  const advice = 'give it relative to the file, or take the temporary folder of the system'
  expect(files.flatMap((file) => lineFindings(file, matches(path, advice)))).toEqual([])
})

test('a file fits in the head', () => {
  const isData = (path: string) =>
    /(?:^|\/)(?:parameters|limits|policies|catalogue|pending|index)(?:-[a-z-]+)?\.ts$/.test(path) ||
    path.includes('/messages/')
  const tooLong = sources.filter(
    ({ path, text }) => !isData(path) && text.trimEnd().split('\n').length > 300,
  )
  expect(
    tooLong.map(({ path }) => findingAt(path, 301, 'over 300 lines; split it by concept')),
  ).toEqual([])
})

test('every export of a package says what it is', () => {
  const packages = sources.filter((file) => file.path.startsWith('packages/') && !isTest(file))
  expect(packages.flatMap(undocumentedExports)).toEqual([])
})

function undocumentedExports({ path, text }: TextFile): readonly string[] {
  const lines = text.split('\n')
  const documented = new Set<string>()
  return lines.flatMap((line, index) => {
    const name = exported.exec(line)?.[1]
    if (name === undefined || documented.has(name)) return []
    if (hasDocstring(lines.slice(0, index))) {
      documented.add(name)
      return []
    }
    return [findingAt(path, index + 1, `"${name}" has no docstring`)]
  })
}

const exported =
  /^export (?:declare )?(?:abstract )?(?:async )?(?:const|let|function\*?|type|interface|class) (\w+)/

function hasDocstring(before: readonly string[]): boolean {
  if (before.at(-1)?.trimEnd().endsWith('*/') !== true) return false
  const opening = before.findLast((line) => line.trimStart().startsWith('/*'))
  return opening?.trimStart().startsWith('/**') === true
}

/** Words that say something the glossary has another word for, and that word. */
const bannedWords: ReadonlyMap<string, string> = new Map([
  ['merchant', 'creditor'],
  ['vendor', 'creditor'],
  ['customer', 'debtor'],
  ['bill', 'invoice'],
  ['bills', 'invoices'],
  ['debt', 'claim'],
  ['debts', 'claims'],
  ['penalty', 'late-payment interest, or fee'],
  ['penalties', 'late-payment interest, or fees'],
  ['nudge', 'reminder'],
  ['paused', 'hold'],
  ['snooze', 'hold'],
  ['ticket', 'case'],
  ['escalate', 'hand-over'],
  ['escalated', 'handed over'],
  ['escalation', 'hand-over'],
  ['commission', 'collection fee'],
  ['complaint', 'dispute'],
  ['golden', 'oracle'],
  ['b2b', 'debtorKind'],
  ['b2c', 'debtorKind'],
  ['workflow', 'policy'],
  ['cron', 'run'],
])

/** The customer stop is a word of the trade, and a debtor has a customer number in the creditor's books. */
const acceptedWords = new RegExp(['customer-?stop', 'customer-?number'].join('|'), 'i')

test('one word per concept, the word of the glossary', () => {
  const own = sources.filter(({ path }) => !path.startsWith('apps/runner/src/import/'))
  const found = own.flatMap(({ path, text, source }) => {
    const whole = text.split('\n')
    return lineFindings({ path, text: source.code }, (line, index) =>
      foreignWord(line, acceptedWords.test(whole[index] ?? '')),
    )
  })
  expect(found).toEqual([])
})

function foreignWord(line: string, isAccepted: boolean): string | null {
  const foreign = [...line.matchAll(/(?<![.\w$])(?!Icon[A-Z])[A-Za-z_$][\w$]*/g)]
    .flatMap(([identifier]) => wordsOf(identifier).map((word) => ({ identifier, word })))
    .find(({ word }) => bannedWords.has(word) && !(word === 'customer' && isAccepted))
  if (foreign === undefined) return null
  const { identifier, word } = foreign
  return `"${identifier}": say "${bannedWords.get(word)}" for "${word}" (docs/glossary.md)`
}

/** The words in a name: `dueOnOf` is due, on, of. */
const wordsOf = (identifier: string): readonly string[] =>
  identifier
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/_/g, ' ')
    .toLowerCase()
    .split(' ')

test('the core names what it gives, not that it gets it', () => {
  const packages = sources.filter((file) => file.path.startsWith('packages/') && !isTest(file))
  const getter = /\b(?:function|const)\s+get[A-Z]\w*/
  expect(findingsIn('code', packages, matches(getter, 'name what it gives: factsOf'))).toEqual([])
})
