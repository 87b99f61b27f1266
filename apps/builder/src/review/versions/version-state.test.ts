import { plainDate } from '@forfall/rules'
import { expect, test } from 'vitest'
import type { VersionRow } from '../../app/api.ts'
import { versionState } from './version-state.ts'

const today = plainDate('2026-11-24')

const version = (so: Partial<VersionRow>): VersionRow =>
  ({ effectiveFrom: plainDate('2026-01-01'), until: null, isRetired: false, ...so }) as VersionRow

test.each([
  ['in-force', {}],
  ['in-force', { effectiveFrom: today }],
  ['in-force', { until: plainDate('2026-11-25') }],
  ['scheduled', { effectiveFrom: plainDate('2026-11-25') }],
  ['superseded', { until: today }],
  ['retired', { until: today, isRetired: true }],
] as const)('is %s with %o', (state, so) => {
  expect(versionState(version(so), today)).toBe(state)
})
