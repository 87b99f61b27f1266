import { type Both, formatMinor } from '@forfall/rules'
import type { TestedVersionView, WholeBackTest } from '../../backtest/views.ts'
import type { ListedClaim } from '../../store/backtest-claims.ts'
import { table } from './table.ts'

/** A back-test in tables. */
export function backTestText(test: WholeBackTest, rows: readonly ListedClaim[]): string {
  const { id, status, looked, total, perSecond, problem } = test
  const pace = perSecond === null ? '' : `, ${perSecond} a second`
  const head = `Back-test ${id} ${status}: ${looked} of ${total} claims${pace}.`
  if (status !== 'finished') return [head, ...(problem === null ? [] : [problem.text])].join('\n')
  return [
    ...[head, versionsText(test), '', totalsTable(test), '', endingsTable(test)],
    ...(rows.length === 0 ? [] : ['', rowsTable(rows)]),
    ...['', caveat],
  ].join('\n')
}

const caveat =
  'Debtors are taken to do what they did; how they would have answered other letters nobody knows.'

const versionName = ({ policyId, version }: TestedVersionView): string =>
  `${policyId}@${version ?? 'draft'}`

const versionsText = ({ before, after, question }: WholeBackTest): string =>
  `${versionName(before)} against ${versionName(after)}, ${question.claims === 'all' ? 'all' : question.claims} claims, through ${question.through}`

type Line = readonly [string, string | number, string | number]

function totalsTable({ summary }: WholeBackTest): string {
  const { actions, contacts, handOvers, money } = summary
  const mean = (side: keyof Both<number>): string =>
    handOvers.claims[side] === 0 ? '–' : (handOvers.days[side] / handOvers.claims[side]).toFixed(1)
  const lines: readonly Line[] = [
    ['letters and messages', contacts.before, contacts.after],
    ['claims handed over', handOvers.claims.before, handOvers.claims.after],
    ['days to hand-over, on average', mean('before'), mean('after')],
    ...money.flatMap(({ currency, feesMinor, compensationMinor, interestMinor }): Line[] => [
      amounts(`fees, ${currency}`, feesMinor),
      amounts(`compensation, ${currency}`, compensationMinor),
      amounts(`interest, ${currency}`, interestMinor),
    ]),
  ]
  const changes = Object.entries(actions).map(([change, count]) => `${count} ${change}`)
  return [
    table(['', 'before', 'after'], lines),
    `${summary.changedClaims} claims treated otherwise; actions: ${changes.join(', ')}`,
  ].join('\n')
}

const amounts = (what: string, { before, after }: Both<number>): Line => [
  what,
  formatMinor(before),
  formatMinor(after),
]

const endingsTable = ({ figures }: WholeBackTest): string =>
  table(
    ['ends before', 'ends after', 'claims'],
    (figures?.endings ?? []).map(({ before, after, claims }) => [
      before ?? 'goes on',
      after ?? 'goes on',
      claims,
    ]),
  )

const rowsTable = (rows: readonly ListedClaim[]): string =>
  table(
    ['invoice', 'gained', 'lost', 'earlier', 'later', 'days', 'fees', 'currency', 'ends'],
    rows.map((row) => [
      ...[row.invoiceNumber, row.gained, row.lost, row.earlier, row.later],
      daysArrow(row),
      formatMinor(row.feesAfterMinor - row.feesBeforeMinor),
      row.currency,
      `${row.endingBefore ?? 'goes on'} → ${row.endingAfter ?? 'goes on'}`,
    ]),
  )

const daysArrow = ({ handOverBeforeDays, handOverAfterDays }: ListedClaim): string =>
  `${handOverBeforeDays ?? '–'} → ${handOverAfterDays ?? '–'}`
