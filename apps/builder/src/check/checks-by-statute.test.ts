import { jurisdictionOf } from '@forfall/jurisdictions'
import {
  checkedPolicy,
  type Jurisdiction,
  type PolicyDocument,
  plainDate,
  withWaivers,
} from '@forfall/rules'
import { expect, test } from 'vitest'
import { readText } from '../document/read-text.ts'
import { countryPolicy } from '../testing/story-editor.tsx'
import { checksByStatute } from './checks-by-statute.ts'

const day = plainDate('2026-11-22')
const norway = jurisdictionOf('NO') as Jurisdiction
const lawful = countryPolicy('no-consumer')

function checksOf(document: PolicyDocument) {
  const { findings, passed } = checkedPolicy(document, norway, { day, readText })
  return checksByStatute(withWaivers(findings, document.waivers, day), passed)
}

const hasty: PolicyDocument = {
  ...lawful,
  steps: Object.fromEntries(
    Object.entries(lawful.steps).map(([id, step]) => [
      id,
      step.kind === 'notice' ? { ...step, payWithinDays: 5 } : step,
    ]),
  ),
}

test('every check of a lawful policy passed, those of the policy itself first', () => {
  const groups = checksOf(lawful)
  expect(groups[0]?.statute).toBeNull()
  expect(groups.map(({ statute }) => statute)).toContain('inkassoloven')
  expect(groups.flatMap(({ items }) => items).every(({ findings }) => findings.length === 0)).toBe(
    true,
  )
})

test('what fails stands in the group of its act, before what passed there', () => {
  const act = checksOf(hasty).find(({ statute }) => statute === 'inkassoloven')
  const [first] = act?.items ?? []
  expect(first?.findings.map(({ step }) => step)).toEqual(['notice'])
  expect(act?.items.at(-1)?.findings).toEqual([])
})

test('a check is not listed as passed and as failed at once', () => {
  const keys = checksOf(hasty).flatMap(({ items }) => items.map(({ key }) => key))
  expect(new Set(keys).size).toBe(keys.length)
})
