import type { KeyScope } from '../../app/api.ts'

/** What keys can be given, in the order in which it is asked. */
const asked = {
  'book:read': true,
  'claims:import': true,
  'claims:write': true,
  'actions:release': true,
  'runs:start': true,
  'decisions:evaluate': true,
  'policies:write': true,
  'policies:comment': true,
  'policies:publish': true,
  'policies:assign': true,
  'backtests:start': true,
  'audit:read': true,
  'debtors:erase': true,
} as const satisfies Readonly<Record<KeyScope, true>>

/** What keys can be given. */
export const keyScopes = Object.keys(asked) as readonly KeyScope[]

/** Whether a scope is one that keys can have. */
export const isKeyScope = (scope: string): scope is KeyScope => Object.hasOwn(asked, scope)
