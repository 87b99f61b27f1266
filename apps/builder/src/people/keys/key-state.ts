import type { KeyRow } from '../../app/api.ts'

/** Whether a key still works. */
export type KeyState = 'active' | 'expired' | 'revoked'

/** Whether a key still works at an instant in ISO 8601 with `Z`. */
export function keyStateOf(key: Pick<KeyRow, 'revokedAt' | 'expiresAt'>, now: string): KeyState {
  if (key.revokedAt !== null) return 'revoked'
  return key.expiresAt !== null && key.expiresAt <= now ? 'expired' : 'active'
}
