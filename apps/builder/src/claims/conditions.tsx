import type { ConditionTrace } from '@forfall/rules'
import { IconCheck, IconX } from '@tabler/icons-react'
import { comparisonWords, type FactContext, factValue } from '../messages/fact-words.ts'
import { useWords } from '../messages/use-words.ts'

type ConditionsProps = { readonly trace: ConditionTrace; readonly context: FactContext }

/** A condition with what was wanted and what was seen, part by part, each marked met or not. */
export function Conditions({ trace, context }: ConditionsProps) {
  return <ul className="plain-list conditions">{partsOf(trace, context)}</ul>
}

/** The outermost "all of" needs no heading of its own. */
function partsOf(trace: ConditionTrace, context: FactContext) {
  const parts = 'all' in trace ? trace.all : [trace]
  // biome-ignore lint/suspicious/noArrayIndexKey: a trace never changes, and its parts have no names
  return parts.map((part, index) => <Part key={index} trace={part} context={context} />)
}

function Part({ trace, context }: ConditionsProps) {
  const words = useWords()
  if ('fact' in trace) return <Comparison trace={trace} context={context} />
  const parts = 'all' in trace ? trace.all : 'any' in trace ? trace.any : [trace.not]
  const heading = 'all' in trace ? 'trace.all' : 'any' in trace ? 'trace.any' : 'trace.not'
  return (
    <li>
      <Mark isMet={trace.met} /> {words.say(heading)}
      <ul className="plain-list conditions">
        {parts.map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <Part key={index} trace={part} context={context} />
        ))}
      </ul>
    </li>
  )
}

type ComparisonProps = {
  readonly trace: Extract<ConditionTrace, { readonly fact: string }>
  readonly context: FactContext
}

function Comparison({ trace, context }: ComparisonProps) {
  const words = useWords()
  const { fact, operator, seen, wanted } = trace
  return (
    <li>
      <Mark isMet={trace.met} />{' '}
      {comparisonWords({ fact, operator, value: wanted }, context, words)}{' '}
      <span className="secondary">
        {words.say('trace.seen', { value: factValue({ id: fact, value: seen }, context, words) })}
      </span>
    </li>
  )
}

/** Met or not, by shape and word as well as by colour. */
export function Mark({ isMet }: { readonly isMet: boolean }) {
  const label = useWords().say(isMet ? 'trace.met' : 'trace.not-met')
  const Icon = isMet ? IconCheck : IconX
  return (
    <span className={`mark ${isMet ? 'mark-met' : 'mark-not-met'}`} title={label}>
      <Icon size={14} stroke={2.5} aria-hidden />
      <span className="visually-hidden">{label}:</span>
    </span>
  )
}
