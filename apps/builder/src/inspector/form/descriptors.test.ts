import { describe, expect, test } from 'vitest'
import { commonChoices } from './common-choices.ts'
import { entryFields, policyFields, stepFields } from './descriptors.ts'
import { entryLayout, isIdle, policyLayout, stepLayout } from './layout.ts'

const kinds = Object.keys(stepLayout) as readonly (keyof typeof stepLayout)[]
const apart = ['title', 'note']

describe('the fields of the schema', () => {
  test.each(kinds)('each field of a %s has its place, once', (kind) => {
    const placed = stepLayout[kind].flatMap(({ fields }) => fields)
    const wanted = [...stepFields[kind].keys()].filter((path) => !apart.includes(path))
    expect(placed.toSorted()).toEqual(wanted.toSorted())
  })

  test('so have those of always entries and of the policy', () => {
    const placed = [...entryLayout, ...policyLayout].flatMap(({ fields }) => fields)
    expect(placed.every((path) => entryFields.has(path) || policyFields.has(path))).toBe(true)
    expect([...entryFields.keys()].filter((path) => !placed.includes(path))).toEqual([
      'title',
      'note',
    ])
  })

  test('take what the schema says', () => {
    const remind = stepFields.remind
    expect(remind.get('payWithinDays')).toEqual({
      path: 'payWithinDays',
      type: { is: 'number', min: 0, max: 365 },
      isOptional: false,
    })
    expect(remind.get('fee')?.type).toEqual({
      is: 'amount',
      values: ['none', 'statutory-maximum'],
      key: 'fixedMinor',
    })
    expect(remind.get('template')?.type).toMatchObject({ is: 'text', isId: true })
    expect(remind.get('title')?.type).toMatchObject({ is: 'texts' })
    expect(stepFields.hold.get('days')?.isOptional).toBe(true)
    expect(stepFields['hand-over'].get('consolidate')?.type).toEqual({ is: 'flag' })
    expect(entryFields.get('do.kind')?.type).toEqual({
      is: 'choice',
      values: ['hold', 'review', 'stop'],
    })
    expect(policyFields.get('settings.acceptPaymentWithoutFees')?.type).toEqual({ is: 'flag' })
  })

  test('what to do about an early fee says nothing where there is none', () => {
    expect(isIdle('feeTooEarly', () => 'none')).toBe(true)
    expect(isIdle('feeTooEarly', () => 'statutory-maximum')).toBe(false)
    expect(isIdle('interest', () => 'none')).toBe(false)
  })
})

describe('several steps', () => {
  test('have the choices in common that all their kinds have', () => {
    const common = (kinds: Parameters<typeof commonChoices>[0]) =>
      commonChoices(kinds).map(({ path }) => path)
    expect(common(['remind', 'notice'])).toContain('interest')
    expect(common(['remind', 'hand-over'])).toEqual(['mode', 'on'])
    expect(common(['remind', 'stop'])).toEqual([])
    expect(common([])).toEqual([])
  })
})
