import type { Jurisdiction, PendingRegime, PlainDate } from '@forfall/rules'
import { useWords } from '../messages/use-words.ts'
import { joinedRules } from './limit-rules.ts'
import { LimitList } from './limits-section.tsx'
import { Source } from './source.tsx'
import './law.css'

type PendingSectionProps = { readonly law: Jurisdiction; readonly day: PlainDate }

/** Law that was passed and is not in force: since when it is known, what it changes, its limits. */
export function PendingSection({ law, day }: PendingSectionProps) {
  const words = useWords()
  return (
    <section id="pending" aria-labelledby="pending-title" className="panel law-section">
      <h2 id="pending-title">{words.say('law.pending')}</h2>
      {law.pending.length === 0 && <p>{words.say('law.pending-none')}</p>}
      {law.pending.map((regime) => (
        <Regime key={regime.id} regime={regime} law={law} day={day} />
      ))}
    </section>
  )
}

function Regime({ regime, law, day }: PendingSectionProps & { readonly regime: PendingRegime }) {
  const words = useWords()
  const { title, source, passedOn, lastCheckedOn, changes, limits } = regime
  return (
    <section>
      <h3>{words.text(title)}</h3>
      <p className="secondary">
        {words.say('law.pending-facts', {
          passedOn: words.day(passedOn),
          begins: beginsText(regime, words),
          checkedOn: words.day(lastCheckedOn),
        })}{' '}
        <Source citation={source} />
      </p>
      <ul className="law-changes">
        {changes.map((change) => (
          <li key={change.text.en ?? change.source.text}>
            {words.text(change.text)} <Source citation={change.source} />
          </li>
        ))}
      </ul>
      {limits.length > 0 && (
        <details className="law-details">
          <summary>{words.say('law.pending-limits', { count: limits.length })}</summary>
          <LimitList rules={joinedRules(limits, law)} law={law} day={day} />
        </details>
      )}
    </section>
  )
}

function beginsText(
  { from, signalledFrom }: PendingRegime,
  words: ReturnType<typeof useWords>,
): string {
  if (from !== null) return words.say('law.pending-from', { day: words.day(from) })
  if (signalledFrom !== null)
    return words.say('law.pending-signalled', { day: words.day(signalledFrom) })
  return words.say('law.pending-open')
}
