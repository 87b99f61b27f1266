import { policyProblemText } from '@forfall/rules'
import { policyRefusalText } from './policies.ts'
import type { BookProblem } from './problems.ts'

type Texts = {
  readonly [Code in BookProblem['code']]: (problem: Extract<BookProblem, { code: Code }>) => string
}

const texts: Texts = {
  'claim-unknown': ({ claimId }) => `There is no claim ${claimId} in the book.`,
  'action-unknown': ({ actionId }) => `There is no action ${actionId} in the outbox.`,
  'action-not-waiting': ({ actionId, status }) =>
    `Action ${actionId} is ${status}; only a pending action can be released or dropped.`,
  'action-not-released': ({ actionId, kind }) =>
    `Action ${actionId} is a ${kind}; it needs no release.`,
  'review-not-open': ({ actionId }) => `Action ${actionId} is not a review that is open.`,
  'decision-unknown': ({ decisionId }) => `There is no decision ${decisionId} in the book.`,
  'decision-not-replayable': ({ decisionId, missing }) =>
    `Decision ${decisionId} cannot be made again: ${missing} is not in the book.`,
  'run-unknown': ({ runId }) => `There is no run ${runId}.`,
  'run-in-progress': ({ runId, startedAt }) =>
    `Run ${runId} has been going on since ${startedAt}; wait until it ends.`,
  'country-unknown': ({ country }) => `This release has no law for ${country}.`,
  'law-in-use': ({ claimId, country, decisionCount, asked }) =>
    `Claim ${claimId} is under the law of ${country}, and ${decidedText(decisionCount)} under it; ` +
    'expected a claim on which nothing was decided. Withdraw it, and import the invoice under a ' +
    `number of its own to claim it under the law of ${asked}.`,
  'policy-not-found': ({ policyId, version }) =>
    `There is no policy ${policyId}${version === null ? '' : `, version ${version},`} in the book.`,
  'policy-refused': ({ problems }) => problems.map(policyProblemText).join(' '),
  'idempotency-key-reused': ({ key }) =>
    `Key ${key} was used for something else; a new request needs a key of its own.`,
  'day-in-future': ({ day, today }) => `${day} lies after ${today}; expected a day that has come.`,
  'claim-unplaced': ({ why }) => why,
  'claim-not-readable': ({ place, expected }) => `${place}: expected ${expected}.`,
  'policy-unknown': policyRefusalText,
  'policy-tampered': policyRefusalText,
  'no-law': policyRefusalText,
  'policy-broken': policyRefusalText,
}

const decidedText = (count: number): string =>
  count === 1 ? 'one decision was made' : `${count} decisions were made`

/** A refusal of the book in one English sentence: what was found, what was expected. */
export function bookProblemText(problem: BookProblem): string {
  const text = texts[problem.code] as (problem: BookProblem) => string
  return text(problem)
}
