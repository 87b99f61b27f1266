import { existsSync, readdirSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'
import { findingAt, lineFindings, projectFiles } from './tools/files.ts'

const documents = projectFiles(process.cwd()).filter(({ path }) => path.endsWith('.md'))

/** A document without its code, line for line. */
function withoutCode(text: string): string {
  const blank = (code: string) => code.replace(/[^\n]/g, ' ')
  return text.replace(/^(`{3,})[\s\S]*?^\1/gm, blank).replace(/`[^`\n]*`/g, blank)
}

test('links between files lead somewhere', () => {
  const findings = documents.flatMap(({ path, text }) =>
    lineFindings({ path, text: withoutCode(text) }, (line) => brokenLinkIn(line, path)),
  )
  expect(findings).toEqual([])
})

function brokenLinkIn(line: string, path: string): string | null {
  const targets = [...line.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target ?? '')
  const broken = targets.find((target) => !/^[a-z]+:/.test(target) && !leadsSomewhere(target, path))
  return broken === undefined ? null : `link "${broken}" leads nowhere`
}

function leadsSomewhere(target: string, from: string): boolean {
  const [file = '', anchor] = target.split('#')
  const path = file === '' ? from : normalize(join(dirname(from), decodeURIComponent(file)))
  if (!existsSync(path)) return false
  const document = documents.find((candidate) => candidate.path === path)
  return anchor === undefined || document === undefined || anchorsOf(document.text).includes(anchor)
}

/** The anchors a forge makes of headings. */
const anchorsOf = (text: string): readonly string[] =>
  [...withoutCodeFences(text).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) =>
    heading
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  )

const withoutCodeFences = (text: string): string => text.replace(/^(`{3,})[\s\S]*?^\1/gm, '')

test('scenarios and oracles name the schema that editors check them by', () => {
  const findings = projectFiles(process.cwd())
    .filter(({ path }) => /^test\/(?:scenarios|oracles)\/.*\.ya?ml$/.test(path))
    .flatMap(({ path, text }) => {
      const named = /^# yaml-language-server: \$schema=(\S+)/m.exec(text)?.[1]
      const schema = normalize(join(dirname(path), named ?? ''))
      return schema === normalize('test/scenario.schema.json')
        ? []
        : [findingAt(path, 1, 'say # yaml-language-server: $schema=…/scenario.schema.json')]
    })
  expect(findings).toEqual([])
})

const decisions = documents.filter(({ path }) => path.startsWith('docs/adr/'))

test('decisions are numbered without a gap', () => {
  const numbers = decisions.map(({ path }) => /^docs\/adr\/(\d{4})-[a-z0-9-]+\.md$/.exec(path)?.[1])
  expect(numbers).toEqual(decisions.map((_, index) => String(index + 1).padStart(4, '0')))
})

test('a decision has its number, context, decision and consequences on one page', () => {
  const findings = decisions.flatMap(({ path, text }, index) => {
    const lines = text.trimEnd().split('\n')
    const headings = lines.filter((line) => line.startsWith('## ')).map((line) => line.slice(3))
    return [
      lines[0]?.startsWith(`# ${index + 1}. `) === true
        ? []
        : [`title "# ${index + 1}. …" is missing`],
      ['Context', 'Decision', 'Consequences']
        .filter((heading) => !headings.includes(heading))
        .map((heading) => `section "${heading}" is missing`),
      lines.length > 60 ? ['longer than a page of 60 lines'] : [],
    ]
      .flat()
      .map((message) => findingAt(path, 1, message))
  })
  expect(findings).toEqual([])
})

test('every country says what its data rests on', () => {
  const folder = 'packages/jurisdictions/src'
  const countries = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'eu')
    .map(({ name }) => `${folder}/${name}`)
  expect(countries).not.toEqual([])
  expect(countries.filter((country) => !existsSync(`${country}/README.md`))).toEqual([])
})

test('the map stays a map', () => {
  const map = documents.find(({ path }) => path === 'ARCHITECTURE.md')
  expect(map).toBeDefined()
  expect(map?.text.trimEnd().split('\n').length).toBeLessThan(150)
})
