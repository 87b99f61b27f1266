import type { PlainDate } from '@forfall/rules'

/** Why a claim cannot be placed, or a version not retired. */
export type PlacingProblem =
  | { readonly code: 'creditor-unknown'; readonly creditorId: string }
  | { readonly code: 'move-unknown'; readonly moveId: string }
  | { readonly code: 'move-undone'; readonly moveId: string; readonly undoneAt: string }
  | { readonly code: 'nothing-to-move' }
  | {
      readonly code: 'version-retired' | 'version-not-begun'
      readonly policyId: string
      readonly version: number
      /** First day on which it takes, or no longer takes, claims. */
      readonly from: PlainDate
    }

type Texts = {
  readonly [Code in PlacingProblem['code']]: (
    problem: Extract<PlacingProblem, { code: Code }>,
  ) => string
}

/** Each of them in one English sentence. */
export const placingTexts: Texts = {
  'creditor-unknown': ({ creditorId }) => `There is no creditor ${creditorId} in the book.`,
  'move-unknown': ({ moveId }) => `There is no move ${moveId}.`,
  'move-undone': ({ moveId, undoneAt }) => `Move ${moveId} was taken back at ${undoneAt}.`,
  'nothing-to-move': () => 'No open claim is on a version that was named.',
  'version-retired': ({ policyId, version, from }) =>
    `Version ${version} of ${policyId} is retired from ${from}; expected one that is not.`,
  'version-not-begun': ({ policyId, version, from }) =>
    `Version ${version} of ${policyId} takes claims from ${from}; expected one that does so already.`,
}
