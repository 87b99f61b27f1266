import type { Both, EffectSummary } from '@forfall/rules'
import { useWords, type Words } from '../messages/use-words.ts'

/** What a change does to many claims together: before, after, and the difference. */
export function EffectFigures({ summary }: { readonly summary: EffectSummary }) {
  const words = useWords()
  const unknown = summary.money.reduce((count, money) => count + money.unknownInterest, 0)
  return (
    <>
      <dl className="compare-counts numbers">
        {countsOf(summary, words).map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <table className="compare-table numbers">
        <thead>
          <tr>
            <th scope="col">{words.say('compare.figure')}</th>
            <th scope="col">{words.say('compare.before')}</th>
            <th scope="col">{words.say('compare.after')}</th>
            <th scope="col">{words.say('compare.difference')}</th>
          </tr>
        </thead>
        <tbody>
          {figuresOf(summary, words).map((figure) => (
            <FigureRow key={figure.name} figure={figure} />
          ))}
        </tbody>
      </table>
      {unknown > 0 && (
        <p className="secondary small">
          {words.say('compare.unknown-interest', { count: unknown })}
        </p>
      )}
    </>
  )
}

function countsOf({ changedClaims, otherEndings, actions }: EffectSummary, words: Words) {
  const kinds = ['gained', 'lost', 'earlier', 'later', 'altered'] as const
  const told = kinds
    .filter((kind) => actions[kind] > 0)
    .map((kind) => words.say(`compare.${kind}`, { count: actions[kind] }))
  return [
    { name: words.say('compare.changed-claims'), text: words.number(changedClaims) },
    { name: words.say('compare.other-endings'), text: words.number(otherEndings) },
    {
      name: words.say('compare.actions'),
      text: told.length === 0 ? words.say('compare.no-effect') : words.list(told, 'and'),
    },
  ]
}

type Figure = {
  readonly name: string
  readonly sides: Both<number | null>
  readonly write: (value: number) => string
}

function FigureRow({ figure: { name, sides, write } }: { readonly figure: Figure }) {
  const { before, after } = sides
  const difference = before === null || after === null ? null : after - before
  const written = (value: number | null) => (value === null ? '–' : write(value))
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{written(before)}</td>
      <td>{written(after)}</td>
      <td>{difference === null ? '–' : signed(difference, write)}</td>
    </tr>
  )
}

const signed = (value: number, write: Figure['write']): string => {
  if (value === 0) return write(0)
  return `${value > 0 ? '+' : '−'}${write(Math.abs(value))}`
}

function figuresOf({ contacts, handOvers, money }: EffectSummary, words: Words): readonly Figure[] {
  const count = (value: number) => words.number(value)
  return [
    { name: words.say('compare.contacts'), sides: contacts, write: count },
    { name: words.say('compare.hand-overs'), sides: handOvers.claims, write: count },
    {
      name: words.say('compare.days-to-hand-over'),
      sides: { before: averageDays(handOvers, 'before'), after: averageDays(handOvers, 'after') },
      write: count,
    },
    ...money.flatMap(({ currency, feesMinor, compensationMinor, interestMinor }) => {
      const write = (minor: number) => words.amount(minor, currency)
      return [
        { name: `${words.say('compare.fees')} (${currency})`, sides: feesMinor, write },
        {
          name: `${words.say('compare.compensation')} (${currency})`,
          sides: compensationMinor,
          write,
        },
        { name: `${words.say('compare.interest')} (${currency})`, sides: interestMinor, write },
      ]
    }),
  ]
}

/** To one place behind the point; `null` where nothing is handed over. */
const averageDays = (
  { claims, days }: EffectSummary['handOvers'],
  side: keyof Both<number>,
): number | null => (claims[side] === 0 ? null : Math.round((10 * days[side]) / claims[side]) / 10)
