import { expect, test } from 'vitest'
import { policyHash } from '../policy/compile.ts'
import { on, policy } from '../testing/claims.ts'
import { type Finding, finding } from './finding.ts'
import { type Waiver, withWaivers } from './waivers.ts'

const warning = finding('warning', { kind: 'step-never-fires' }, { step: 'agency' })
const error = finding('error', { kind: 'never-ends' }, { step: 'agency' })

const waiver: Waiver = {
  code: 'step-never-fires',
  step: 'agency',
  field: null,
  reason: 'The agency begins in spring.',
  until: on('2026-07-01'),
}

const waived = (found: readonly Finding[], waivers: readonly Waiver[], day = '2026-06-30') =>
  withWaivers(found, waivers, on(day)).map(({ code, severity, step, field, waiver: by }) => ({
    code,
    severity,
    step,
    field,
    by: by?.reason ?? null,
  }))

test('a warning carries the waiver of its code, step and field', () => {
  expect(waived([warning, error], [waiver])).toMatchObject([
    { code: 'step-never-fires', by: 'The agency begins in spring.' },
    { code: 'never-ends', by: null },
  ])
})

test.each([{ step: 'notice' }, { field: 'fee' }, { code: 'template-missing' }])(
  'one for something else is for nothing: %j',
  (change) => {
    expect(waived([warning], [{ ...waiver, ...change }])).toMatchObject([
      { code: 'step-never-fires', by: null },
      { code: 'waiver-unused', severity: 'info', field: 'waivers.0' },
    ])
  },
)

test('an error stays, and its waiver is one as well', () => {
  expect(waived([error], [{ ...waiver, code: 'never-ends' }])).toEqual([
    { code: 'never-ends', severity: 'error', step: 'agency', field: null, by: null },
    { code: 'waiver-not-allowed', severity: 'error', step: 'agency', field: 'waivers.0', by: null },
  ])
})

test('it holds until its day and not on it', () => {
  expect(waived([warning], [waiver], '2026-07-01')).toMatchObject([
    { code: 'step-never-fires', by: null },
    { code: 'waiver-expired', severity: 'warning', field: 'waivers.0' },
  ])
})

test('what is said of a waiver can be done away with', () => {
  const [, remark] = withWaivers([warning], [{ ...waiver, step: null }], on('2026-06-30'))
  expect(remark?.fix).toEqual({ kind: 'remove-waiver', waiver: 0 })
})

test('waivers belong to the policy and count for its hash', () => {
  expect(policy().waivers).toEqual([])
  expect(policyHash(policy({ waivers: [waiver] }))).not.toBe(policyHash(policy()))
})
