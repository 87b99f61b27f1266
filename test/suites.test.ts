import { readdirSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { jurisdictionOf } from '@forfall/jurisdictions'
import { type Failure, runOracle, runScenario } from '@forfall/rules'
import { describe, expect, test } from 'vitest'
import { readSuiteFile, type SuiteCase } from './suites/read-suite-file.ts'
import { ruleSetFrom } from './suites/rule-set-from.ts'

/*
 * Runs every scenario and every oracle under `test`, one test each. A failure says what was expected
 * on which day and what came out, with the file and the line on which the case begins.
 */

const root = import.meta.dirname

const files = ['scenarios', 'oracles']
  .flatMap((folder) => filesUnder(join(root, folder)))
  .filter((path) => /\.ya?ml$/.test(path))
  .sort()
  .map(readSuiteFile)

const cases = files.flatMap((file) => file.cases)

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
    join(folder, name),
  )
}

const shortened = (path: string): string => relative(dirname(root), path).split(sep).join('/')

describe.each(files.map((file) => ({ ...file, name: shortened(file.path) })))('$name', (file) => {
  test('is a suite file that can be read', () => {
    expect(file.problems.map((problem) => `${file.name}:${problem}`)).toEqual([])
    expect(file.cases).not.toEqual([])
  })

  test('names the schema that editors check it by', () => {
    const wanted = join(root, 'scenario.schema.json')
    expect(file.schema === null ? null : resolve(dirname(file.path), file.schema)).toBe(wanted)
  })

  for (const one of file.cases) {
    test(nameOf(one), async () => {
      expect(textsOf(await failuresOf(one), one)).toEqual([])
    })
  }
})

test('there are enough Norwegian scenarios and oracles', () => {
  const norwegian = cases.filter(({ content }) => jurisdictionIdOf(content) === 'NO')
  const scenarios = norwegian.filter(({ content }) => content.kind === 'scenario')
  expect(scenarios.length).toBeGreaterThanOrEqual(25)
  expect(norwegian.length).toBeGreaterThan(scenarios.length)
})

test('every case says who vouches for its numbers', () => {
  const silent = cases.filter(({ content }) => sourceOf(content).trim() === '')
  expect(silent.map((one) => `${placeOf(one)}: no source`)).toEqual([])
})

test('no two cases have the same name', () => {
  const names = cases.map(({ content }) => `${jurisdictionIdOf(content)} ${caseName(content)}`)
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})

test('every policy file is used by a scenario', () => {
  const named = new Set(cases.flatMap((one) => policyPathOf(one)))
  const unused = filesUnder(join(root, 'policies'))
    .filter((path) => /\.(?:json|ya?ml)$/.test(path) && !named.has(path))
    .map(shortened)
  expect(unused).toEqual([])
})

type Content = SuiteCase['content']

const caseName = (content: Content): string =>
  content.kind === 'scenario' ? content.scenario.scenario : content.oracle.oracle

const sourceOf = (content: Content): string =>
  (content.kind === 'scenario' ? content.scenario.source : content.oracle.source) ?? ''

const jurisdictionIdOf = (content: Content): string =>
  content.kind === 'scenario' ? content.scenario.jurisdiction : content.oracle.jurisdiction

const nameOf = ({ content }: SuiteCase): string => `${content.kind}: ${caseName(content)}`

const placeOf = ({ path, line }: SuiteCase): string => `${shortened(path)}:${line}`

function policyPathOf({ path, content }: SuiteCase): readonly string[] {
  return content.kind === 'scenario' ? [resolve(dirname(path), content.scenario.policy)] : []
}

const textsOf = (failures: readonly Failure[], one: SuiteCase): readonly string[] =>
  failures.map(({ text }) => `${placeOf(one)}: ${text}`)

async function failuresOf({ path, content }: SuiteCase): Promise<readonly Failure[]> {
  const jurisdiction = jurisdictionOf(jurisdictionIdOf(content))
  if (jurisdiction === null) return [failure(`no law of "${jurisdictionIdOf(content)}"`)]
  if (content.kind === 'oracle') return runOracle(content.oracle, jurisdiction).failures
  const { scenario } = content
  const ruleSet = ruleSetFrom(scenario.policy, { jurisdiction, beside: dirname(path) })
  if (!ruleSet.ok) return ruleSet.problem.map(failure)
  return (await runScenario(scenario, { ruleSet: ruleSet.value, jurisdiction })).failures
}

function failure(text: string): Failure {
  return { day: null, text }
}
