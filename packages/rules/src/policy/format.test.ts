import { describe, expect, test } from 'vitest'
import type { ScenarioInput } from '../scenario/schema.ts'
import { policy } from '../testing/claims.ts'
import { type Migration, policyFileOf, readPolicyFile } from './format.ts'

const scenario: ScenarioInput = {
  scenario: 'Nothing before the due day',
  jurisdiction: 'ZZ',
  policy: 'zz-plain',
  given: { invoice: { amount: '1000.00 EUR', due: '2026-02-02' } },
  timeline: [{ on: '2026-02-02', expect: { action: 'none' } }],
}

const file = policyFileOf(policy(), [scenario], { version: 3, hash: 'abc' })
const codes = (value: unknown) => {
  const read = readPolicyFile(value)
  return read.ok ? [] : read.problem.map(({ code, field }) => [code, field])
}

describe('a policy file', () => {
  test('gives back what was exported, from text as well', () => {
    const content = { ok: true, value: { document: policy(), scenarios: [scenario] } }
    expect(readPolicyFile(file)).toEqual(content)
    expect(readPolicyFile(JSON.parse(JSON.stringify(file)))).toEqual(content)
  })

  test('says where it comes from only if it was published', () => {
    expect(file.exportedFrom).toEqual({ version: 3, hash: 'abc' })
    expect(policyFileOf(policy(), [], null)).not.toHaveProperty('exportedFrom')
  })

  test('may be a bare document', () => {
    expect(readPolicyFile(policy())).toEqual({
      ok: true,
      value: { document: policy(), scenarios: [] },
    })
  })

  test('is refused with the place of what is wrong', () => {
    expect(codes({ ...file, kind: 'something' })).toEqual([['invalid-value', 'kind']])
    expect(codes({ ...file, extra: 1 })).toEqual([['unknown-key', null]])
    expect(codes({ ...file, document: 7 })).toEqual([['not-a-document', null]])
    expect(codes({ ...file, scenarios: [{ ...scenario, policy: 7 }] })).toEqual([
      ['invalid-value', 'scenarios.0.policy'],
    ])
    expect(codes([])).toEqual([['not-a-document', null]])
  })

  test('of a newer program is refused, as is a newer document', () => {
    expect(readPolicyFile({ ...file, format: 9 })).toMatchObject({
      problem: [{ code: 'format-not-known', field: 'format', found: 'format 9' }],
    })
    const [problem] = ((r) => (r.ok ? [] : r.problem))(readPolicyFile({ ...policy(), format: 2 }))
    expect(problem).toEqual({
      code: 'format-not-known',
      step: null,
      field: 'format',
      found: 'format 2',
      expected: 'format 1 or older; the file was written by a newer version',
      wants: { kind: 'format', found: 2, known: 1 },
    })
  })
})

describe('an older document', () => {
  const named: Migration = {
    from: -1,
    to: 0,
    migrate: ({ name, ...rest }) => ({ ...rest, title: name }),
  }
  const titled: Migration = {
    from: 0,
    to: 1,
    migrate: ({ title, ...rest }) => ({ ...rest, title: { en: title } }),
  }
  const { title: _title, ...content } = policy()
  const old = { ...content, format: -1, name: 'Plain' }

  test('is carried forward one format at a time', () => {
    for (const value of [old, { ...file, document: old, scenarios: [] }])
      expect(readPolicyFile(value, [titled, named])).toEqual({
        ok: true,
        value: { document: policy(), scenarios: [] },
      })
  })

  test('is refused where a way is missing', () => {
    for (const steps of [[], [named], [titled]])
      expect(readPolicyFile(old, steps)).toMatchObject({
        ok: false,
        problem: [{ code: 'format-not-known' }],
      })
  })

  test('is a wrong value where its format is none', () => {
    expect(codes({ ...policy(), format: 'one' })).toEqual([['invalid-value', 'format']])
  })
})
