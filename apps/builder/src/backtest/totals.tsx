import type { Both } from '@forfall/rules'
import { Table } from '@mantine/core'
import type { BackTest } from '../app/api.ts'
import { useWords } from '../messages/use-words.ts'

type TotalsProps = { readonly summary: BackTest['summary']; readonly names: Both<string> }

type Line = {
  readonly name: string
  readonly sides: Both<number | null>
  readonly write: (value: number) => string
}

/** The sums of a back-test, side by side. */
export function Totals({ summary, names }: TotalsProps) {
  const words = useWords()
  const lines = useLines(summary)
  return (
    <div className="panel backtest-totals">
      <h3 id="backtest-totals">{words.say('backtest.totals')}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: only what has the focus is scrolled by keys */}
      <section className="table-scroll" aria-labelledby="backtest-totals" tabIndex={0}>
        <Table aria-labelledby="backtest-totals" verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Td />
              {[names.before, names.after, words.say('backtest.difference')].map((name) => (
                <Table.Th key={name} scope="col" ta="right">
                  {name}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.map((line) => (
              <TotalsRow key={line.name} line={line} />
            ))}
          </Table.Tbody>
        </Table>
      </section>
      <p>{words.say('backtest.actions', actionsIn(summary, words.number))}</p>
      {summary.money
        .filter(({ unknownInterest }) => unknownInterest > 0)
        .map(({ currency, unknownInterest }) => (
          <p key={currency} className="secondary small">
            {words.say('backtest.interest-unknown', { count: unknownInterest, currency })}
          </p>
        ))}
    </div>
  )
}

const actionsIn = ({ actions }: BackTest['summary'], write: (value: number) => string) =>
  Object.fromEntries(Object.entries(actions).map(([change, count]) => [change, write(count)]))

function useLines(summary: BackTest['summary']): readonly Line[] {
  const words = useWords()
  const { contacts, handOvers, money } = summary
  const mean = (side: keyof Both<number>): number | null =>
    handOvers.claims[side] === 0 ? null : handOvers.days[side] / handOvers.claims[side]
  const counts = { write: words.number }
  return [
    { name: words.say('backtest.contacts'), sides: contacts, ...counts },
    { name: words.say('backtest.hand-overs'), sides: handOvers.claims, ...counts },
    {
      name: words.say('backtest.days-mean'),
      sides: { before: mean('before'), after: mean('after') },
      write: (days) => words.number(Math.round(days * 10) / 10),
    },
    ...money.flatMap(({ currency, feesMinor, compensationMinor, interestMinor }): Line[] => {
      const write = (minor: number) => words.amount(minor, currency)
      return [
        { name: words.say('backtest.fees-in', { currency }), sides: feesMinor, write },
        {
          name: words.say('backtest.compensation-in', { currency }),
          sides: compensationMinor,
          write,
        },
        { name: words.say('backtest.interest-in', { currency }), sides: interestMinor, write },
      ]
    }),
  ]
}

function TotalsRow({ line: { name, sides, write } }: { readonly line: Line }) {
  const { before, after } = sides
  const cells = [
    ['before', before],
    ['after', after],
    ['difference', before === null || after === null ? null : after - before],
  ] as const
  return (
    <Table.Tr>
      <Table.Th scope="row">{name}</Table.Th>
      {cells.map(([cell, value]) => (
        <Table.Td key={cell} ta="right" className="numbers nowrap">
          {value === null ? '–' : `${cell === 'difference' && value > 0 ? '+' : ''}${write(value)}`}
        </Table.Td>
      ))}
    </Table.Tr>
  )
}
