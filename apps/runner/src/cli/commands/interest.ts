import { jurisdictionOf } from '@forfall/jurisdictions'
import {
  type AskedTerms,
  type DayCount,
  type DebtorKind,
  formatMinor,
  formatRate,
  type InterestAnswer,
  type InterestAsked,
  type InterestLine,
  interestFor,
  ok,
  type PlainDate,
  type RatePpm,
  type Result,
  refused,
} from '@forfall/rules'
import type { Command } from 'commander'
import { problemText } from '../../book/law-views.ts'
import { type Answer, answered, badInput, type InputError } from '../answer.ts'
import {
  amountOption,
  countryOption,
  dayCountOption,
  dayOption,
  debtorKindOption,
  rateOption,
} from '../option-types.ts'
import { noLaw } from '../policy-source.ts'
import { addWork, type CommonOptions, type Shell } from '../shell.ts'
import { table } from '../text/table.ts'

type Options = CommonOptions & {
  readonly jurisdiction: string
  readonly debtor: DebtorKind
  readonly principal: number
  readonly due?: PlainDate
  readonly paid?: PlainDate
  readonly first?: PlainDate
  readonly last?: PlainDate
  readonly rate?: RatePpm
  readonly dayCount?: DayCount
  readonly rollOver: boolean
  readonly invoiced?: PlainDate
  readonly arose?: PlainDate
  readonly dueDayAgreed: boolean
  readonly interestWarning: boolean
  readonly commercial: boolean
}

/** `interest`: late-payment interest, a line for each rate. */
export function addInterest(program: Command, shell: Shell): void {
  const command = program
    .command('interest')
    .description('late-payment interest, a line per rate period, with citations')
    .requiredOption('--jurisdiction <cc>', 'whose law', countryOption)
    .requiredOption('--debtor <kind>', 'consumer, business or public', debtorKindOption)
    .requiredOption('--principal <amount>', 'what is unpaid, such as 1000.00', amountOption)
    .option('--due <day>', 'agreed last day to pay', dayOption)
    .option('--paid <day>', 'day of payment', dayOption)
    .option('--first <day>', 'first interest-bearing day, in the place of --due', dayOption)
    .option('--last <day>', 'last interest-bearing day, inclusive', dayOption)
    .option('--rate <percent>', "a flat yearly rate in the place of the law's", rateOption)
    .option('--no-roll-over', 'leave a due day on a day nobody can pay on where it is')
    .option('--invoiced <day>', 'day the invoice was sent (default: the due day)', dayOption)
    .option('--arose <day>', 'day the claim came to be (default: day of the invoice)', dayOption)
    .option('--no-due-day-agreed', 'the due day was not agreed before the invoice')
    .option('--no-interest-warning', 'the invoice did not say that interest runs')
    .option('--no-commercial', 'a business or public debtor owes it, but not commercially')
    .option('--day-count <convention>', 'another day-count convention', dayCountOption)
  addWork<Options>(command, shell, interest)
}

function interest(options: Options): Answer {
  const law = jurisdictionOf(options.jurisdiction)
  if (law === null) return badInput([noLaw(options.jurisdiction, '--jurisdiction')])
  const days = daysAsked(options)
  if (!days.ok) return badInput([days.problem])
  const { debtor, principal, rate, dayCount } = options
  const answer = interestFor(
    {
      debtorKind: debtor,
      principalMinor: principal,
      days: days.value,
      terms: termsOf(options),
      ...(rate === undefined ? {} : { rate }),
      ...(dayCount === undefined ? {} : { dayCount }),
    },
    law,
  )
  if (answer.ok) {
    const source = law.interest.source
    const document = { ...documentOf(answer.value), currency: law.currency, citation: source }
    return answered(document, interestText(answer.value, law.currency, options.due))
  }
  const { code, parameter, day } = answer.problem
  const message = `${parameter} has no value for ${day}: ${problemText(answer.problem)}`
  return badInput([{ code, message, place: null }])
}

/** What the options say of the claim; the plain case where they say nothing. */
function termsOf(options: Options): AskedTerms {
  const { invoiced, arose, dueDayAgreed, interestWarning, commercial } = options
  return {
    isDueDayAgreed: dueDayAgreed,
    hasInterestWarning: interestWarning,
    ...(commercial ? {} : { isCommercial: false }),
    ...(invoiced === undefined ? {} : { invoiceSentOn: invoiced }),
    ...(arose === undefined ? {} : { aroseOn: arose }),
  }
}

/** Either due and paid, or first and last. */
function daysAsked(options: Options): Result<InterestAsked['days'], InputError> {
  const { due, paid, first, last } = options
  const given = [due, paid, first, last].filter((day) => day !== undefined).length
  if (given === 2 && due !== undefined && paid !== undefined)
    return ok({ dueOn: due, paidOn: paid, rollsOver: options.rollOver })
  if (given === 2 && first !== undefined && last !== undefined)
    return first > last ? refused(reversed(last, first)) : ok({ first, last })
  return refused({
    code: 'days-missing',
    message: 'Expected --due and --paid, or --first and --last.',
    place: null,
  })
}

const reversed = (last: PlainDate, first: PlainDate): InputError => ({
  code: 'days-reversed',
  message: `Found ${last}, which lies before ${first}; expected that day or a later one.`,
  place: '--last',
})

const documentOf = ({ lines, totalMinor, dueOn }: InterestAnswer): object => ({
  dueOn,
  lines: lines.map((line) => ({
    ...line,
    rate: formatRate(line.ratePpm),
    amount: formatMinor(line.amountMinor),
  })),
  totalMinor,
  total: formatMinor(totalMinor),
})

function interestText(
  { lines, totalMinor, dueOn }: InterestAnswer,
  currency: string,
  agreed: PlainDate | undefined,
): string {
  const isMoved = dueOn !== null && dueOn !== agreed
  const due = isMoved ? `Due ${agreed}, a day nobody can pay on: moved to ${dueOn}.\n` : ''
  if (lines.length === 0) return `${due}No interest.`
  const rows = lines.map((line: InterestLine) => [
    line.first,
    line.last,
    line.days,
    formatMinor(line.principalMinor),
    formatRate(line.ratePpm),
    formatMinor(line.amountMinor),
    line.sources.map(({ text }) => text).join('; '),
  ])
  const heading = ['first', 'last', 'days', 'principal', '% a year', 'interest', 'source']
  return `${due}${table(heading, rows)}\n\nTotal ${formatMinor(totalMinor)} ${currency}`
}
