import { useWords } from '../../messages/use-words.ts'
import { useCountryName } from '../../start/country-name.ts'
import { BarsAcross } from './bars-across.tsx'
import { Figure } from './figure.tsx'
import { type Plotted, sides } from './plotted.ts'

type Fees = Plotted['figures']['fees'][number]

/** What debtors are charged for letters, by country and currency. */
export function FeesPlot({ figures, names, claims }: Plotted) {
  const words = useWords()
  const countryName = useCountryName()
  const { fees } = figures
  const nameOf = ({ country, currency }: Fees) =>
    `${country === null ? words.say('backtest.country-unknown') : countryName(country)}, ${currency}`
  return (
    <Figure
      title={words.say('backtest.plot-fees')}
      unit={words.say('backtest.plot-fees-unit')}
      claims={claims}
      legend={{ marks: 'bars', names }}
      columns={[
        words.say('backtest.column-country'),
        words.say('backtest.column-claims'),
        names.before,
        names.after,
      ]}
      rows={fees.map((one) => ({
        key: nameOf(one),
        cells: [
          nameOf(one),
          words.number(one.claims),
          ...sides.map((side) => words.amount(one.feesMinor[side], one.currency)),
        ],
      }))}
      draw={(label) => (
        <BarsAcross
          label={label}
          bars={fees.flatMap((one) =>
            sides.map((mark, index) => ({
              key: `${nameOf(one)} ${mark}`,
              name: index === 0 ? nameOf(one) : null,
              mark,
              part: one.feesMinor[mark] / Math.max(1, mostIn(one.currency, fees)),
              value: words.amount(one.feesMinor[mark], one.currency),
            })),
          )}
        />
      )}
    />
  )
}

/** Bars of one currency are drawn to one scale; those of two cannot be. */
const mostIn = (currency: Fees['currency'], fees: readonly Fees[]): number =>
  Math.max(
    ...fees
      .filter((one) => one.currency === currency)
      .flatMap(({ feesMinor }) => [feesMinor.before, feesMinor.after]),
  )
