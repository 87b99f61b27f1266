import type { Scope } from './permissions.ts'

/** Why nobody is known to ask. */
export type CallerProblem =
  | { readonly code: 'not-signed-in' }
  | { readonly code: 'key-unknown' }
  | { readonly code: 'key-revoked' }
  | { readonly code: 'key-expired' }
  /** Whoever made the key is no longer a member of its organisation. */
  | { readonly code: 'key-maker-gone' }

/** Why somebody who is known may not do what they ask for. */
export type AccessProblem =
  | CallerProblem
  | { readonly code: 'no-organisation' }
  | { readonly code: 'not-permitted'; readonly scope: Scope }
  | { readonly code: 'only-for-people' }

/** Why the members of an organisation stay as they are. */
export type MemberProblem =
  | { readonly code: 'member-unknown'; readonly userId: string }
  | { readonly code: 'last-admin' }
  | { readonly code: 'organisation-unknown'; readonly organisationId: string }

/** Why an invitation is not made or does not let anybody in. */
export type InvitationProblem =
  | { readonly code: 'link-invalid' }
  | { readonly code: 'invitation-unknown'; readonly invitationId: string }
  | { readonly code: 'invitation-used' }
  | { readonly code: 'invitation-expired' }
  /** The link is of nobody in particular, and the answer does not say who it is from. */
  | { readonly code: 'email-missing' }
  | { readonly code: 'already-member' }
  | { readonly code: 'password-wrong' }

/** Why a key is not made or taken out of use. */
export type KeyProblem =
  | { readonly code: 'key-not-found'; readonly keyId: string }
  | { readonly code: 'key-already-expired'; readonly expiresAt: string }
  /** Whoever asks may not do it themselves. */
  | { readonly code: 'key-exceeds-maker'; readonly scopes: readonly Scope[] }

/** Why nobody gets in by the link of the first admin. */
export type FirstAdminProblem =
  | { readonly code: 'link-invalid' }
  | { readonly code: 'first-admin-exists' }

/** Why there is no other password. */
export type NewPasswordProblem =
  | { readonly code: 'user-unknown' }
  | { readonly code: 'link-invalid' }
  | { readonly code: 'link-expired' }

/** Why something about people and keys is refused. Codes are stable. */
export type AuthProblem =
  | AccessProblem
  | MemberProblem
  | FirstAdminProblem
  | InvitationProblem
  | NewPasswordProblem
  | KeyProblem
