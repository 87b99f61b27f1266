import type { BackTest } from '../app/api.ts'
import { useWords } from '../messages/use-words.ts'
import { ContactsPlot } from './plots/contacts-plot.tsx'
import { EndingsPlot } from './plots/endings-plot.tsx'
import { FeesPlot } from './plots/fees-plot.tsx'
import { HandOverPlot } from './plots/hand-over-plot.tsx'
import { Rows } from './rows/rows.tsx'
import { Totals } from './totals.tsx'
import { useDueWords } from './use-due-words.ts'
import { versionName } from './version-name.ts'

/** What is plotted of a back-test. */
export type Figures = NonNullable<BackTest['figures']>

type ResultProps = { readonly test: BackTest; readonly figures: Figures }

/** What a back-test found: its sums, its plots, and its claims. */
export function Result({ test, figures }: ResultProps) {
  const words = useWords()
  const { summary, question } = test
  const due = useDueWords()(question)
  const names = {
    before: versionName(test.before, words),
    after: versionName(test.after, words),
  }
  const plotted = { figures, names, claims: summary.claims }
  return (
    <>
      <p>
        {words.say('backtest.result-note', {
          ...{ claims: words.number(summary.claims), due, through: words.day(question.through) },
          changed: words.number(summary.changedClaims),
          endings: words.number(summary.otherEndings),
        })}
      </p>
      <Totals summary={summary} names={names} />
      <div className="backtest-plots">
        <HandOverPlot {...plotted} />
        <ContactsPlot {...plotted} />
        <FeesPlot {...plotted} />
        <EndingsPlot {...plotted} />
      </div>
      <Rows test={test} names={names} />
      <p className="secondary small backtest-hash">
        {words.say('backtest.hash')} <code>{test.resultHash}</code>
      </p>
    </>
  )
}
