import { conditionText, type PlainDate, type Wording } from '@forfall/rules'
import { useWords } from '../messages/use-words.ts'
import type { LimitRule } from './limit-rules.ts'
import { LimitValue } from './limit-value.tsx'
import { Source } from './source.tsx'
import './limit-text.css'

type LimitTextProps = {
  readonly rule: LimitRule
  /** The law's own facts and currency, in the reader's language. */
  readonly wording: Wording
  readonly day: PlainDate
}

/** A limit of the law in sentences: what it speaks on, what has to hold, what becomes of the rest. */
export function LimitText({ rule: { limit, on, parameters }, wording, day }: LimitTextProps) {
  const words = useWords()
  const from = words.day(limit.from)
  const actions = words.list(
    on.map((kind) => wording.words.kinds[kind]),
    'and',
  )
  return (
    <div className="limit-text">
      <p>{words.say('law.rule', { on: actions, rule: conditionText(limit.requires, wording) })}</p>
      {limit.when !== undefined && (
        <p>{words.say('law.rule-when', { when: conditionText(limit.when, wording) })}</p>
      )}
      <p>{words.say(`law.otherwise-${limit.otherwise}`)}</p>
      <p className="secondary small">
        {limit.until === undefined
          ? words.say('law.valid-from', { from })
          : words.say('law.valid-until', { from, until: words.day(limit.until) })}{' '}
        <Source citation={limit.source} />
      </p>
      {parameters.length > 0 && (
        <ul className="limit-values">
          {parameters.map((parameter) => (
            <LimitValue
              key={parameter.id}
              parameter={parameter}
              day={day}
              currency={wording.jurisdiction?.currency ?? ''}
            />
          ))}
        </ul>
      )}
    </div>
  )
}
