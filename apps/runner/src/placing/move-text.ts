import type { StayCode } from '@forfall/rules'
import type { LeftBecause } from './move-outcome.ts'

const texts: { readonly [why in LeftBecause | StayCode]: string } = {
  'already-there': 'it is on this version already',
  'other-country': 'it is not under the law of the policy',
  'event-after-day': 'its log has an event after this day',
  ended: 'it has ended',
  'action-pending': 'an action on it waits to go out, or a review is open',
  'position-gone': 'the version lacks the step it stands on',
  'kind-changed': 'the step it stands on is another kind of letter in the version',
  'would-end': 'nothing would be left to pay under the version',
  'not-for-it': 'the version is not for such a claim',
  'deadline-would-shorten': 'something would go out while the debtor still has time to pay',
  'fee-would-repeat': 'a step that charged its fee would charge it again',
  'placed-since': 'it was placed elsewhere since',
  'acted-since': 'something was decided or sent on it since',
}

/** Why a claim was left, or stayed, in a few English words. */
export const moveText = (why: LeftBecause | StayCode): string => texts[why]
