import { type Jurisdiction, type PlainDate, textIn, wordingOf } from '@forfall/rules'
import { useMemo } from 'react'
import { useWords } from '../messages/use-words.ts'
import { type LimitRule, rulesOn } from './limit-rules.ts'
import { LimitText } from './limit-text.tsx'
import { statuteOf } from './statute.ts'
import './law.css'

type LimitsSectionProps = { readonly law: Jurisdiction; readonly day: PlainDate }

/** The limits in force on a day as sentences, by the act they stand in. */
export function LimitsSection({ law, day }: LimitsSectionProps) {
  const words = useWords()
  const groups = useMemo(
    () => [...Map.groupBy(rulesOn(law, day), ({ limit }) => statuteOf(limit.source))],
    [law, day],
  )
  return (
    <section id="limits" aria-labelledby="limits-title" className="panel law-section">
      <h2 id="limits-title">{words.say('law.limits', { day: words.day(day) })}</h2>
      {groups.map(([statute, rules]) => (
        <section key={statute}>
          <h3>{statute}</h3>
          <LimitList rules={rules} law={law} day={day} />
        </section>
      ))}
    </section>
  )
}

type LimitListProps = LimitsSectionProps & { readonly rules: readonly LimitRule[] }

/** Limits, each by its title, in the language of its country as well, and what it says. */
export function LimitList({ rules, law, day }: LimitListProps) {
  const words = useWords()
  const wording = useMemo(() => wordingOf(words.language, law), [words.language, law])
  const [local] = law.languages
  return (
    <ul className="plain-list">
      {rules.map((rule) => {
        const title = words.text(rule.limit.title)
        const localTitle = local === undefined ? title : textIn(rule.limit.title, local)
        return (
          <li key={`${rule.limit.id} ${rule.on.join()}`} className="law-limit">
            <p className="law-limit-title">{title}</p>
            {localTitle !== title && (
              <p className="secondary" lang={local}>
                {localTitle}
              </p>
            )}
            <LimitText rule={rule} wording={wording} day={day} />
          </li>
        )
      })}
    </ul>
  )
}
