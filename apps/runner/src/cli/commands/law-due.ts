import { jurisdictions } from '@forfall/jurisdictions'
import { daysBetween, type Localized, type PlainDate, textIn } from '@forfall/rules'
import type { Command } from 'commander'
import { type Answer, answered } from '../answer.ts'
import { dayOption, daysOption } from '../option-types.ts'
import { addWork, type CommonOptions, type Shell } from '../shell.ts'
import { table } from '../text/table.ts'

type Options = CommonOptions & { readonly on?: PlainDate; readonly within: number }

type Due = {
  readonly parameter: string
  readonly label: Localized
  readonly verifiedThrough: PlainDate
  /** Days on which the value may still be relied on; negative when they are over. */
  readonly daysLeft: number
}

/** `law-due`: parameters whose verification runs out soon, or has. */
export function addLawDue(program: Command, shell: Shell): void {
  const command = program
    .command('law-due')
    .description('parameters of all countries whose verification runs out, soonest first')
    .option('--within <days>', 'how many days ahead to look', daysOption, 60)
    .option('--on <day>', 'as of which day (default: today)', dayOption)
  addWork<Options>(command, shell, ({ on, within }) => answer(on ?? shell.clock.today(), within))
}

function answer(day: PlainDate, within: number): Answer {
  const due = dueWithin(day, within)
  const rows = due.map(({ parameter, label, verifiedThrough, daysLeft }) => [
    verifiedThrough,
    String(daysLeft),
    parameter,
    textIn(label, 'en'),
  ])
  const heading = ['verified through', 'days left', 'parameter', 'what it is']
  const text =
    due.length === 0
      ? `Nothing runs out within ${within} days of ${day}.`
      : `To be looked at again within ${within} days of ${day}:\n\n${table(heading, rows)}`
  return answered({ day, within, parameters: due }, text)
}

function dueWithin(day: PlainDate, within: number): readonly Due[] {
  return jurisdictions
    .flatMap(({ parameters }) => parameters)
    .map(({ id, label, verifiedThrough }) => ({
      parameter: id,
      label,
      verifiedThrough,
      daysLeft: daysBetween(day, verifiedThrough),
    }))
    .filter(({ daysLeft }) => daysLeft <= within)
    .toSorted((a, b) => a.daysLeft - b.daysLeft)
}
