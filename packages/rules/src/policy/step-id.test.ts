import { describe, expect, test } from 'vitest'
import { plainSteps, policy } from '../testing/claims.ts'
import { is } from '../testing/fixture.ts'
import type { PolicyInput } from './document.ts'
import { newStepId, renameStep, slugOf } from './step-id.ts'

describe('a text as an id', () => {
  test.each([
    ['Første purring', 'forste-purring'],
    ['Særlig tvangsgrunnlag!', 'saerlig-tvangsgrunnlag'],
    ['Päivää eräpäivästä', 'paivaa-erapaivasta'],
    ['Återstår – öre', 'aterstar-ore'],
    ['Mahnung gemäß § 286', 'mahnung-gemass-286'],
    ['14 days', 'step-14-days'],
    ['???', 'step'],
    ['Start', 'start'],
  ])('%s is %s', (text, id) => expect(slugOf(text)).toBe(id))

  test('has at most 64 letters and no hyphen at its end', () => {
    expect(slugOf('abcdefg '.repeat(20))).toHaveLength(63)
  })
})

describe('a new id', () => {
  test('is the kind in words, counted where it is taken', () => {
    expect(newStepId(policy(), 'demand')).toBe('demand')
    expect(newStepId(policy(), 'remind')).toBe('reminder-2')
    expect(newStepId(policy(), 'wait')).toBe('wait')
  })

  test('is none of an entry, of the beginning, or of a step that is missing', () => {
    const entry = { id: 'hold', when: is('isDisputed', 'equal', true) }
    const always = [{ ...entry, do: { kind: 'hold', reason: 'dispute' } } as const]
    const steps = { ...plainSteps, agency: { ...plainSteps.agency, next: 'review' } }
    const document = policy({ always, steps })
    expect(newStepId(document, 'hold')).toBe('hold-2')
    expect(newStepId(document, 'Start')).toBe('start-2')
    expect(newStepId(document, 'review')).toBe('review-2')
  })

  test('leaves room for its count', () => {
    const long = 'a'.repeat(64)
    const steps = { ...plainSteps, [long]: plainSteps.agency }
    expect(newStepId(policy({ steps }), long)).toBe(`${'a'.repeat(62)}-2`)
  })
})

describe('renaming a step', () => {
  const branch: PolicyInput['steps'][string] = {
    kind: 'branch',
    cases: [{ when: is('isDisputed', 'equal', true), next: 'notice' }],
    otherwise: 'notice',
  }
  const document = policy({
    start: 'notice',
    steps: { ...plainSteps, fork: branch },
    layout: { notice: { x: 1, y: 2 } },
    waivers: [{ code: 'c', step: 'notice', field: null, reason: 'r', until: '2027-01-01' }],
  })

  test('reaches every place that names it', () => {
    const renamed = renameStep(document, 'notice', 'warning')
    const written = JSON.stringify(document).replaceAll('"notice":', '"warning":')
    const expected = JSON.parse(
      written.replaceAll(/"(start|next|otherwise|step)":"notice"/g, '"$1":"warning"'),
    )
    expect(renamed).toEqual({ ok: true, value: expected })
  })

  test('keeps the steps in their order', () => {
    const renamed = renameStep(document, 'notice', 'warning')
    expect(renamed.ok && Object.keys(renamed.value.steps).indexOf('warning')).toBe(3)
  })

  test.each([
    ['nowhere', 'warning', 'step-missing'],
    ['notice', 'agency', 'id-taken-twice'],
    ['notice', 'start', 'invalid-value'],
    ['notice', 'No id', 'invalid-value'],
  ])('%s to %s is refused: %s', (from, to, code) => {
    expect(renameStep(document, from, to)).toMatchObject({ ok: false, problem: { code } })
  })

  test('to the same changes nothing', () => {
    expect(renameStep(document, 'notice', 'notice')).toEqual({ ok: true, value: document })
  })
})
