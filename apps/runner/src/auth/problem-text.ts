import type { AuthProblem } from './problem.ts'

type Texts = {
  readonly [Code in AuthProblem['code']]: (problem: Extract<AuthProblem, { code: Code }>) => string
}

const texts: Texts = {
  'not-signed-in': () => 'Nobody is signed in; sign in, or show a key.',
  'key-unknown': () => 'There is no such key.',
  'key-revoked': () => 'The key was taken out of use.',
  'key-expired': () => 'The time of the key is over.',
  'key-maker-gone': () => 'Whoever made the key has left the organisation.',
  'no-organisation': () => 'You belong to no organisation here; choose one, or ask to be invited.',
  'not-permitted': ({ scope }) => `This needs the permission ${scope}.`,
  'only-for-people': () => 'This is for a person who is signed in; found a key.',
  'member-unknown': ({ userId }) => `There is no member ${userId}.`,
  'last-admin': () => 'An organisation needs an admin; make somebody else one first.',
  'organisation-unknown': ({ organisationId }) => `There is no organisation ${organisationId}.`,
  'link-invalid': () => 'The link does not work.',
  'link-expired': () => 'The time of the link is over.',
  'first-admin-exists': () => 'Somebody can sign in already.',
  'user-unknown': () => 'Nobody with that e-mail address can sign in.',
  'invitation-unknown': ({ invitationId }) => `There is no open invitation ${invitationId}.`,
  'invitation-used': () => 'The invitation was used or taken back.',
  'invitation-expired': () => 'The time of the invitation is over.',
  'email-missing': () => 'The invitation names no e-mail address; say yours.',
  'already-member': () => 'That person belongs to the organisation already.',
  'password-wrong': () => 'That is not the password of the person with that e-mail address.',
  'key-not-found': ({ keyId }) => `There is no key ${keyId} in use.`,
  'key-already-expired': ({ expiresAt }) => `A key that ends at ${expiresAt} would never work.`,
  'key-exceeds-maker': ({ scopes }) =>
    `A key cannot do more than who makes it; found ${scopes.join(', ')}.`,
}

/** Whether a problem is one about people and keys. */
export const isAuthProblem = (problem: { readonly code: string }): problem is AuthProblem =>
  Object.hasOwn(texts, problem.code)

/** Why something about people and keys is refused, in one English sentence. */
export function authProblemText(problem: AuthProblem): string {
  const text = texts[problem.code] as (problem: AuthProblem) => string
  return text(problem)
}
