import { expect, test } from 'vitest'
import { keyStateOf } from './key-state.ts'

const now = '2026-11-24T08:00:00.000Z'

test.each([
  [{ revokedAt: null, expiresAt: null }, 'active'],
  [{ revokedAt: null, expiresAt: '2026-11-24T08:00:00.001Z' }, 'active'],
  [{ revokedAt: null, expiresAt: now }, 'expired'],
  [{ revokedAt: '2026-01-01T00:00:00.000Z', expiresAt: '2026-02-01T00:00:00.000Z' }, 'revoked'],
])('a key with %j is %s', (key, state) => {
  expect(keyStateOf(key, now)).toBe(state)
})
