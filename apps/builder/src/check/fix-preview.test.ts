import { wordingOf } from '@forfall/rules'
import { expect, test } from 'vitest'
import { chain } from '../document/testing/policies.ts'
import { fixPreview } from './fix-preview.ts'

const wording = wordingOf('en', null)

test('says what a fix would change, and changes nothing', () => {
  const before = JSON.stringify(chain)
  const preview = fixPreview(
    chain,
    { kind: 'set-field', step: 'letter', field: 'payWithinDays', value: 21 },
    wording,
  )
  expect(preview).toMatchObject({ ok: true, value: [expect.stringContaining('14 → 21 days')] })
  expect(JSON.stringify(chain)).toBe(before)
})

test('refuses a fix for something that is not there any more', () => {
  const preview = fixPreview(chain, { kind: 'remove-entry', entry: 'gone' }, wording)
  expect(preview).toMatchObject({ ok: false, problem: { code: 'fix-does-not-fit' } })
})
