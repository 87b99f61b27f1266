import { type LetterKind, type Limit, plainDate } from '@forfall/rules'
import { all, atLeast, hasFee, is, onEach } from '../eu/limit-words.ts'
import {
  disputeGuide,
  feeDecision,
  feeGuide,
  feeSection,
  insolvencyRule,
  noticeSection,
} from './citations.ts'
import {
  feeLettersMax,
  letterEarliestDays,
  noticeDeadlineMin,
  reminderFee,
} from './parameters-letters.ts'

/** The rules on fees have covered every debtor since then. */
const since2002 = plainDate('2002-08-01')

/** Inkassoloven came into force. */
const since1997 = plainDate('1997-10-01')

const letters: readonly LetterKind[] = ['remind', 'notice', 'demand']

const timing: readonly Limit[] = [
  ...onEach(letters, {
    id: 'dk.letter.after-due',
    title: {
      en: 'No reminder, notice or demand before the day after the due day',
      da: 'Ingen rykker, påkravsskrivelse eller betalingsopfordring før dagen efter forfald',
    },
    source: feeGuide,
    from: since1997,
    requires: atLeast('daysSinceDue', letterEarliestDays),
    otherwise: 'postpone',
  }),
  {
    id: 'dk.notice.deadline',
    title: {
      en: 'A notice of collection gives at least 10 days from sending',
      da: 'En påkravsskrivelse giver mindst 10 dages frist fra afsendelsen',
    },
    on: 'notice',
    source: noticeSection,
    from: since1997,
    requires: atLeast('proposal.payWithinDays', noticeDeadlineMin),
    otherwise: 'raise',
  },
  {
    id: 'dk.notice.deadline',
    title: {
      en: "No hand-over before a notice's deadline of at least 10 days has passed unpaid",
      da: 'Ingen overdragelse til inkasso, før fristen på mindst 10 dage i en påkravsskrivelse er udløbet',
    },
    on: 'hand-over',
    source: noticeSection,
    from: since1997,
    requires: all(
      is('daysSinceNoticePayBy', 'greaterThanInclusive', 1),
      // A notice that gave less was none.
      is('law.noticePeriodDays', 'greaterThanInclusive', { parameter: noticeDeadlineMin.id }),
    ),
    otherwise: 'postpone',
  },
]

const fees: readonly Limit[] = [
  ...onEach(letters, {
    id: 'dk.fee.cap',
    title: {
      en: 'The fee for a letter is at most 100 kroner',
      da: 'Gebyret for et brev er højst 100 kr.',
    },
    source: feeSection,
    from: since2002,
    when: all(hasFee),
    requires: all(is('proposal.feeMinor', 'lessThanInclusive', { parameter: reminderFee.id })),
    otherwise: 'cap',
  }),
  ...onEach(letters, {
    id: 'dk.fee.count',
    title: {
      en: 'At most three letters on a claim cost a fee',
      da: 'Højst tre breve i samme sag koster gebyr',
    },
    source: feeDecision,
    from: since2002,
    when: all(hasFee),
    requires: all(is('feeLettersSent', 'lessThan', { parameter: feeLettersMax.id })),
    otherwise: 'waive',
  }),
  ...onEach(letters, {
    id: 'dk.fee.apart',
    title: {
      en: 'At least ten days between two letters with a fee',
      da: 'Mindst ti dage mellem to breve med gebyr',
    },
    source: feeDecision,
    from: since2002,
    when: all(hasFee, is('feeLettersSent', 'greaterThanInclusive', 1)),
    requires: all(is('law.feeLettersApart', 'equal', true)),
    otherwise: 'waive',
    isOnlyEarly: true,
  }),
]

const stops: readonly Limit[] = [
  ...onEach(letters, {
    id: 'dk.dispute.fee',
    title: {
      en: 'No fee on a disputed claim',
      da: 'Intet gebyr når kravet er bestridt',
    },
    source: { ...feeGuide, text: 'renteloven § 9 b, stk. 2: rimelig grund' },
    from: since2002,
    when: all(hasFee),
    requires: all(is('isDisputed', 'equal', false)),
    otherwise: 'waive',
  }),
  {
    id: 'dk.dispute.stop',
    title: {
      en: 'A disputed claim is not handed over',
      da: 'Et bestridt krav overdrages ikke til inkasso',
    },
    on: 'hand-over',
    source: disputeGuide,
    from: since1997,
    requires: all(is('isDisputed', 'equal', false)),
    otherwise: 'forbid',
  },
  ...onEach([...letters, 'hand-over'], {
    id: 'dk.insolvency.stop',
    title: {
      en: 'Nothing is demanded of a debtor in insolvency proceedings',
      da: 'Ingen krav rettes mod en skyldner under konkurs eller gældssanering',
    },
    source: insolvencyRule,
    from: since1997,
    requires: all(is('isInsolvent', 'equal', false)),
    otherwise: 'forbid',
  }),
]

/** What Danish law asks of the creditor's letters and of handing a claim over. */
export const limits: readonly Limit[] = [...timing, ...fees, ...stops]
