import { formatMinor } from '@forfall/rules'
import type { UnfitReason } from './happening.ts'
import type { BookProblem } from './problems.ts'

type Code =
  | 'happening-unfit'
  | 'day-before-invoice'
  | 'fee-above-decided'
  | 'time-below-decided'
  | 'day-not-later'
  | 'not-a-letter'
  | 'letter-not-sent'
  | 'letter-lost'
  | 'cursor-unfit'
  | 'selection-changed'
  | 'selection-too-large'
  | 'upload-too-large'
  | 'upload-not-base64'

type Texts = {
  readonly [Of in Code]: (problem: Extract<BookProblem, { readonly code: Of }>) => string
}

/** Refusals of what people do with claims, actions and files day by day. */
export const operateTexts: Texts = {
  'happening-unfit': ({ claimId, happening, why }) =>
    `${happening} cannot be recorded of claim ${claimId}: ${unfitTexts[why]}.`,
  'day-before-invoice': ({ claimId, day, issuedOn }) =>
    `${day} lies before the invoice of claim ${claimId}; expected ${issuedOn} or a later day.`,
  'fee-above-decided': ({ found, bound }) =>
    `A fee can only be lowered: found ${formatMinor(found)}, expected at most ${formatMinor(bound)}.`,
  'time-below-decided': ({ found, bound }) =>
    `The time to pay can only be longer: found ${found} days, expected at least ${bound}.`,
  'day-not-later': ({ found, bound }) =>
    `An action can only be put off: found ${found}, expected a day after ${bound}.`,
  'not-a-letter': ({ actionId, kind }) =>
    `Action ${actionId} is a ${kind}; only a letter has a fee, a deadline and an address.`,
  'letter-not-sent': ({ actionId }) => `Nothing went out under ${actionId}.`,
  'letter-lost': ({ actionId }) =>
    `What went out under ${actionId} is no longer kept, and cannot be written anew as it was.`,
  'cursor-unfit': () => 'The cursor is none of this list; begin again with its first page.',
  'selection-changed': ({ found, expected }) =>
    `The filter finds ${found} by now; expected ${expected}. Look at them again first.`,
  'selection-too-large': ({ countMax }) =>
    `The filter finds more than ${countMax}; narrow it down.`,
  'upload-too-large': ({ bytes, bytesMax }) =>
    `The file has ${megabytes(bytes)} MB; expected at most ${megabytes(bytesMax)} MB. ` +
    'Split it, or read it in by the command line.',
  'upload-not-base64': () => 'The content of the file is not in base64.',
}

const unfitTexts: { readonly [why in UnfitReason]: string } = {
  'no-hold': 'no hold was placed on it',
  'no-dispute': 'it is not disputed',
  'no-plan': 'it has no payment plan that is kept',
  'not-insolvent': 'nobody has said that its debtor is insolvent',
  'not-deceased': 'nobody has said that its debtor is deceased',
  'nothing-owed': 'nothing is owed on it any more',
}

const megabytes = (bytes: number): string => (bytes / (1024 * 1024)).toFixed(1)
