/** What a member of an organisation may be; one member may be several. */
export const roles = ['author', 'reviewer', 'operator', 'integrator', 'auditor', 'admin'] as const

/** What a member of an organisation may be. */
export type Role = (typeof roles)[number]

/** What can be permitted: a part of the book and what is done to it. */
export const scopes = [
  'book:read',
  'claims:import',
  'claims:write',
  'actions:release',
  'runs:start',
  'decisions:evaluate',
  'policies:write',
  'policies:comment',
  'policies:review',
  'policies:publish',
  'policies:assign',
  'backtests:start',
  'audit:read',
  'debtors:erase',
  /** One's own keys. */
  'keys:make',
  /** Everybody's keys. */
  'keys:manage',
  'members:manage',
] as const

/** What can be permitted. */
export type Scope = (typeof scopes)[number]

const scopesByRole: { readonly [role in Role]: readonly Scope[] } = {
  author: [
    'book:read',
    'policies:write',
    'policies:comment',
    'decisions:evaluate',
    'backtests:start',
  ],
  reviewer: [
    'book:read',
    'policies:comment',
    'policies:review',
    'policies:publish',
    'backtests:start',
  ],
  operator: [
    'book:read',
    'claims:import',
    'claims:write',
    'actions:release',
    'runs:start',
    'policies:assign',
    'backtests:start',
  ],
  integrator: ['book:read', 'claims:import', 'claims:write', 'decisions:evaluate', 'keys:make'],
  auditor: ['book:read', 'audit:read'],
  admin: [
    'book:read',
    'audit:read',
    'policies:publish',
    'policies:assign',
    'backtests:start',
    'debtors:erase',
    'keys:make',
    'keys:manage',
    'members:manage',
  ],
}

/** A policy is reviewed by a person, and so is who may come in. */
const personalScopes = ['policies:review', 'keys:make', 'keys:manage', 'members:manage'] as const

/** What a key can be given. */
export type KeyScope = Exclude<Scope, (typeof personalScopes)[number]>

/** What a key can be given. */
export const keyScopes = scopes.filter((scope): scope is KeyScope =>
  personalScopes.every((personal) => personal !== scope),
)

/** What roles permit together, each once, in the order of `scopes`. */
export const scopesOf = (held: readonly Role[]): readonly Scope[] =>
  scopes.filter((scope) => held.some((role) => scopesByRole[role].includes(scope)))

/** The roles in a text with commas between them; a name that is none of ours is passed over. */
export const rolesIn = (text: string): readonly Role[] =>
  roles.filter((role) => text.split(',').includes(role))

/** Roles as text, the way the database keeps them. */
export const rolesText = (held: readonly Role[]): string =>
  roles.filter((role) => held.includes(role)).join(',')
