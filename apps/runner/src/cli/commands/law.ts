import { jurisdictions } from '@forfall/jurisdictions'
import { formatMinor, type PlainDate, textIn } from '@forfall/rules'
import type { Command } from 'commander'
import { lawView } from '../../book/law-views.ts'
import type { LawView, ParameterView, PendingView } from '../../book/views.ts'
import { type Answer, answered, badInput } from '../answer.ts'
import { countryOption, dayOption } from '../option-types.ts'
import { noLaw } from '../policy-source.ts'
import { addWork, type CommonOptions, type Shell } from '../shell.ts'
import { table } from '../text/table.ts'

type Options = CommonOptions & { readonly on?: PlainDate }

/** `law CC --on DAY`: the parameters in force. */
export function addLaw(program: Command, shell: Shell): void {
  const command = program
    .command('law')
    .description('every parameter of a country in force on a day, with value, unit and citation')
    .argument('<country>', 'country code such as NO')
    .option('--on <day>', 'the day (default: today)', dayOption)
  addWork<Options>(command, shell, ({ on }, [typed = '']) => law(typed, on ?? shell.clock.today()))
}

function law(typed: string, day: PlainDate): Answer {
  const view = lawView(jurisdictions, countryOption(typed), day)
  return view.ok ? answered(view.value, lawText(view.value)) : badInput([noLaw(typed, 'country')])
}

function lawText({ country, release, day, currency, parameters, pending }: LawView): string {
  const rows = parameters.map((parameter) => [
    parameter.id,
    valueText(parameter, currency),
    parameter.from,
    parameter.verifiedThrough,
    parameter.problem?.text ?? parameter.citation?.text ?? null,
  ])
  const heading = ['parameter', 'value', 'since', 'verified through', 'source']
  const coming = pending.map(pendingText).join('')
  return `${country} on ${day}, law release ${release}\n\n${table(heading, rows)}${coming}`
}

function pendingText({ id, title, from, signalledFrom, lastCheckedOn }: PendingView): string {
  const known = from === null ? 'no first day set' : `from ${from}`
  const signalled = signalledFrom === null ? '' : `, ${signalledFrom} signalled`
  const name = textIn(title, 'en')
  return `\n\nPassed, not in force: ${id}, ${name}; ${known}${signalled} (last checked ${lastCheckedOn})`
}

const units: { readonly [unit: string]: string } = {
  'percent-per-year': '% a year',
  days: 'days',
  months: 'months',
  years: 'years',
  count: '',
  ratio: '',
}

function valueText({ value, unit, label }: ParameterView, currency: string): string {
  if (value === null) return `no value (${textIn(label, 'en')})`
  if (unit === 'minor-units') return `${formatMinor(Number(value))} ${currency}`
  return `${value} ${units[unit] ?? unit}`.trim()
}
