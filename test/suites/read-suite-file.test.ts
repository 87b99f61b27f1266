import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readSuiteFile } from './read-suite-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'suite-file-'))

afterAll(() => rmSync(folder, { recursive: true }))

const oracle = `oracle: A rate
source: somebody
jurisdiction: NO
rate: { on: 2026-01-01, debtor: consumer }
expect: { rate: "12.00" }
`

function read(text: string) {
  const path = join(folder, 'case.yaml')
  writeFileSync(path, text)
  return readSuiteFile(path)
}

test('each document is a case, with the line it begins on', () => {
  const { cases, problems } = read(`${oracle}---\n${oracle}`)
  expect(problems).toEqual([])
  expect(cases.map(({ line }) => line)).toEqual([1, 7])
})

test('the schema is the one the first comment names', () => {
  expect(read(oracle).schema).toBeNull()
  const named = read(`# yaml-language-server: $schema=../some.json\n${oracle}`)
  expect(named.schema).toBe('../some.json')
})

test('a key nobody knows is a problem of its line, and the other cases stay', () => {
  const { cases, problems } = read(`${oracle}---\n${oracle.replace('source', 'sauce')}`)
  expect(cases).toHaveLength(1)
  expect(problems).toContain('7: document: found "sauce", expected no such key')
})

test('a key written twice is no YAML', () => {
  expect(read(`${oracle}oracle: Another\n`)).toMatchObject({
    cases: [],
    problems: ['6: Map keys must be unique'],
  })
})
