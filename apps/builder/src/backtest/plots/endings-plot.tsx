import { useWords } from '../../messages/use-words.ts'
import { useEndingWord } from '../use-ending-word.ts'
import { BarsAcross } from './bars-across.tsx'
import { Figure } from './figure.tsx'
import type { Plotted } from './plotted.ts'

/** Claims that come to another ending, by what they came to before. */
export function EndingsPlot({ figures, names, claims }: Plotted) {
  const words = useWords()
  const endingWord = useEndingWord()
  const changed = figures.endings.filter(({ before, after }) => before !== after)
  const most = Math.max(1, ...changed.map((group) => group.claims))
  const nameOf = ({ before, after }: (typeof changed)[number]) =>
    words.say('backtest.arrow', { before: endingWord(before), after: endingWord(after) })
  return (
    <Figure
      title={words.say('backtest.plot-endings')}
      unit={words.say('backtest.plot-endings-unit')}
      claims={claims}
      legend={null}
      columns={[names.before, names.after, words.say('backtest.column-claims')]}
      rows={figures.endings.map((group) => ({
        key: nameOf(group),
        cells: [endingWord(group.before), endingWord(group.after), words.number(group.claims)],
      }))}
      draw={(label) =>
        changed.length === 0 ? (
          <p>{words.say('backtest.plot-endings-none')}</p>
        ) : (
          <BarsAcross
            label={label}
            bars={changed.map((group) => ({
              key: nameOf(group),
              name: nameOf(group),
              mark: 'after',
              part: group.claims / most,
              value: words.number(group.claims),
            }))}
          />
        )
      }
    />
  )
}
