import type { Jurisdiction } from '@forfall/rules'
import { useMemo } from 'react'
import { useWords } from '../messages/use-words.ts'
import {
  compensationSeries,
  exampleDaysLate,
  examplePrincipalMinor,
  feeSeries,
} from './plots/fees.ts'
import { PlotFigure } from './plots/plot-figure.tsx'
import { rateSeries } from './plots/rates.ts'
import './law.css'

/** How the rates and the highest fees of a country came to be what they are. */
export function HistorySection({ law }: { readonly law: Jurisdiction }) {
  const words = useWords()
  const lines = useMemo(
    () => ({
      rates: rateSeries(law),
      fees: feeSeries(law),
      compensation: compensationSeries(law),
    }),
    [law],
  )
  const amount = (minor: number) => words.amount(minor, law.currency)
  const example = { amount: amount(examplePrincipalMinor), days: exampleDaysLate }
  return (
    <section id="history" aria-labelledby="history-title" className="panel law-section">
      <h2 id="history-title">{words.say('law.history')}</h2>
      <PlotFigure
        title={words.say('law.rates')}
        note={words.say('law.rates-note')}
        lines={lines.rates}
        unit={words.say('law.percent')}
        write={words.percent}
        writeTick={words.number}
      />
      <PlotFigure
        title={words.say('law.fees')}
        note={words.say('law.fees-note', example)}
        lines={lines.fees}
        unit={law.currency}
        write={amount}
        writeTick={(minor) => words.number(minor / 100)}
      />
      <PlotFigure
        title={words.say('law.compensation')}
        note={words.say('law.compensation-note', example)}
        lines={lines.compensation}
        unit={law.currency}
        write={amount}
        writeTick={(minor) => words.number(minor / 100)}
      />
    </section>
  )
}
