import { expect, test } from 'vitest'
import { on } from '../testing/claims.ts'
import { zz } from '../testing/fixture.ts'
import { lawChangesIn } from './change.ts'

const changes = (from: string, until: string) =>
  lawChangesIn(zz, { from: on(from), until: on(until) })

test('limits that end, parameters that change, and the end of what is verified, once each', () => {
  expect(changes('2025-01-01', '2028-01-01')).toEqual([
    '2025-07-01',
    '2026-01-01',
    '2026-03-01',
    '2027-01-01',
  ])
})

test('a limit that begins', () => {
  expect(changes('2023-01-01', '2025-01-01')).toEqual(['2024-01-01'])
})

test('the first day of the period counts, its end does not', () => {
  expect(changes('2026-03-01', '2026-03-02')).toEqual(['2026-03-01'])
  expect(changes('2026-02-01', '2026-03-01')).toEqual([])
})
