import { describe, expect, test } from 'vitest'
import { plainDate } from '../domain/plain-date.ts'
import { cite } from './citation.ts'
import { inForceOn, type Parameter, type ParameterEntry, segmentsOf } from './parameter.ts'

const entry = (
  from: string,
  value: number | null,
  confidence: ParameterEntry<number>['confidence'] = 'confirmed',
): ParameterEntry<number> => ({
  from: plainDate(from),
  value,
  confidence,
  source: cite(`Act of ${from}`),
})

const fee: Parameter<number> = {
  id: 'zz.fee',
  label: { en: 'Fee' },
  unit: 'minor-units',
  lookedUpBy: 'The day of sending.',
  verifiedThrough: plainDate('2026-12-31'),
  values: [
    entry('2023-01-01', 100),
    entry('2024-01-01', 110),
    entry('2025-01-01', null),
    entry('2025-07-01', null, 'unknown'),
    entry('2026-01-01', 120),
  ],
}

const on = (day: string) => inForceOn(fee, plainDate(day))

describe('on a day', () => {
  test.each([
    ['2023-01-01', 100, '2023-01-01'],
    ['2023-12-31', 100, '2023-01-01'],
    ['2024-01-01', 110, '2024-01-01'],
    ['2024-01-02', 110, '2024-01-01'],
    ['2024-12-31', 110, '2024-01-01'],
    ['2026-01-01', 120, '2026-01-01'],
    ['2026-12-31', 120, '2026-01-01'],
  ])('%s it is %i', (day, value, from) => {
    expect(on(day)).toEqual({
      ok: true,
      value: { value, use: { parameter: 'zz.fee', from, value, source: cite(`Act of ${from}`) } },
    })
  })

  test.each([
    ['2022-12-31', 'parameter-before-first-value', '2023-01-01'],
    ['2025-01-01', 'parameter-gives-none', '2025-01-01'],
    ['2025-06-30', 'parameter-gives-none', '2025-01-01'],
    ['2025-07-01', 'parameter-unknown', '2025-07-01'],
    ['2025-12-31', 'parameter-unknown', '2025-07-01'],
    ['2027-01-01', 'parameter-not-verified', '2026-12-31'],
  ])('%s there is none: %s', (day, code, bound) => {
    expect(on(day)).toEqual({ ok: false, problem: { code, parameter: 'zz.fee', day, bound } })
  })

  test('an empty parameter has no first value', () => {
    const found = inForceOn({ ...fee, values: [] }, plainDate('2026-01-01'))
    expect(found).toMatchObject({ problem: { code: 'parameter-before-first-value' } })
  })
})

describe('over a period', () => {
  const over = (from: string, until: string) =>
    segmentsOf(fee, { from: plainDate(from), until: plainDate(until) })

  const stretches = (from: string, until: string) => {
    const cut = over(from, until)
    return cut.ok
      ? cut.value.map(({ period, value }) => [period.from, period.until, value])
      : cut.problem
  }

  test('it is cut where it changes', () => {
    expect(stretches('2023-11-01', '2024-02-01')).toEqual([
      ['2023-11-01', '2024-01-01', 100],
      ['2024-01-01', '2024-02-01', 110],
    ])
  })

  test('a change on the end day does not count', () => {
    expect(stretches('2023-11-01', '2024-01-01')).toEqual([['2023-11-01', '2024-01-01', 100]])
  })

  test('an equal value of another regulation is a stretch of its own', () => {
    const same = { ...fee, values: [entry('2023-01-01', 100), entry('2024-01-01', 100)] }
    const cut = segmentsOf(same, { from: plainDate('2023-12-01'), until: plainDate('2024-02-01') })
    expect(cut.ok && cut.value.map(({ use }) => use.from)).toEqual(['2023-01-01', '2024-01-01'])
  })

  test('no day, no stretch', () => {
    expect(stretches('2023-11-01', '2023-11-01')).toEqual([])
  })

  test('the last verified day is still covered, the next is not', () => {
    expect(stretches('2026-12-01', '2027-01-01')).toEqual([['2026-12-01', '2027-01-01', 120]])
    expect(stretches('2026-12-01', '2027-01-02')).toMatchObject({
      code: 'parameter-not-verified',
      day: '2027-01-01',
      bound: '2026-12-31',
    })
  })

  test('a gap in the middle is named by its first day', () => {
    expect(stretches('2024-12-01', '2026-02-01')).toMatchObject({
      code: 'parameter-gives-none',
      day: '2025-01-01',
    })
    expect(stretches('2022-12-01', '2023-02-01')).toMatchObject({
      code: 'parameter-before-first-value',
      day: '2022-12-01',
    })
  })
})
