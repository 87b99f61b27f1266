import { policyProblemText } from '@forfall/rules'
import { backTestTexts } from '../backtest/problem.ts'
import { placingTexts } from '../placing/problem.ts'
import { operateTexts } from './operate-texts.ts'
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
  'setup-empty': () =>
    'The set-up asks for no letter and for nothing after it; expected at least one of them.',
  'setup-not-lawful': ({ findings }) =>
    `The law does not take this set-up, whatever its figures: ${findings.map(({ code }) => code).join(', ')}.`,
  'idempotency-key-reused': ({ key }) =>
    `Key ${key} was used for something else; a new request needs a key of its own.`,
  'day-in-future': ({ day, today }) => `${day} lies after ${today}; expected a day that has come.`,
  'claim-unplaced': ({ why }) => why,
  'claim-not-readable': ({ place, expected }) => `${place}: expected ${expected}.`,
  'draft-stale': ({ policyId, revision, expectedRevision }) =>
    `The draft of ${policyId} is at revision ${revision}; found a save that expects ` +
    `${expectedRevision}. Look at what was changed, and save on top of it.`,
  'draft-unknown': ({ policyId }) => `Policy ${policyId} has no draft.`,
  'draft-exists': ({ policyId }) => `Policy ${policyId} has a draft already; go on with that one.`,
  'title-missing': ({ policyId }) => `Policy ${policyId} needs a title in at least one language.`,
  'policy-id-differs': ({ found, expected }) =>
    `Found a document of policy ${found}; expected one of ${expected}.`,
  'draft-moved-on': ({ policyId, revision, expected }) =>
    `The draft of ${policyId} is at revision ${revision}; found ${expected}. Look at it again first.`,
  'submission-unknown': ({ submissionId }) => `There is no submission ${submissionId}.`,
  'submission-open': ({ submissionId }) =>
    `Submission ${submissionId} is still under review or waits to be published; withdraw it first.`,
  'submission-tampered': ({ submissionId }) =>
    `Submission ${submissionId} is not what was handed in: the database was changed by hand.`,
  'reviewer-is-author': ({ submissionId }) =>
    `Whoever changed a policy cannot review it; submission ${submissionId} needs another person.`,
  'verdict-given': ({ submissionId }) =>
    `You have said what you think of submission ${submissionId}; it needs another person.`,
  'not-approved': ({ submissionId }) =>
    `Nobody but its authors has approved exactly what submission ${submissionId} says.`,
  'law-moved-on': ({ submissionId }) =>
    `The law data changed since submission ${submissionId} was handed in; hand it in again.`,
  'submission-closed': ({ submissionId, status, expected }) =>
    `Submission ${submissionId} is ${status}; expected one that is ${expected.join(' or ')}.`,
  'not-a-person': ({ submissionId }) =>
    `Submission ${submissionId} is reviewed by a person who is signed in, not by a key or a program.`,
  'hash-differs': ({ found, expected }) =>
    `Found the hash ${found}; expected ${expected}. What was looked at is not what was handed in.`,
  'gates-closed': ({ gates }) =>
    gates.flatMap(({ problems }) => problems.map(({ text }) => text)).join(' '),
  'day-in-past': ({ day, today }) => `${day} lies before ${today}; expected today or a later day.`,
  'effective-before-published': ({ policyId, version, from, day }) =>
    `Version ${version} of ${policyId} takes claims from ${from}; found ${day}, expected that day or a ` +
    'later one.',
  'other-country': ({ found, expected }) =>
    `Found a version under the law of ${found}; expected one of ${expected}.`,
  'comment-unknown': ({ commentId }) => `There is no comment ${commentId}.`,
  'debtor-unknown': ({ debtorId }) => `There is no debtor ${debtorId} in the book.`,
  'claim-open': ({ debtorId, claimId, why }) =>
    `Debtor ${debtorId} cannot be erased: claim ${claimId} ` +
    `${why === 'open' ? 'is open' : 'has an action that may still go out'}; ` +
    'expected every claim to have ended.',
  'retention-not-over': ({ debtorId, claimId, lawfulFrom }) =>
    `Debtor ${debtorId} cannot be erased before ${lawfulFrom}: claim ${claimId} has not ended long ` +
    'enough ago.',
  'retention-too-short': ({ days, daysMin }) =>
    `Data cannot be kept for ${days} days; expected at least ${daysMin}.`,
  'decision-not-readable': ({ claimId, reason }) =>
    `A decision about claim ${claimId} cannot be given in full: ${reason}`,
  'letter-not-readable': ({ actionId, reason }) =>
    `What went out under ${actionId} cannot be read: ${reason}`,
  'import-unknown': ({ importId }) => `There is no file ${importId} in the history of imports.`,
  ...operateTexts,
  ...backTestTexts,
  ...placingTexts,
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
