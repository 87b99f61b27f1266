import type { Decision } from '@forfall/rules'
import { blockerWords } from '../messages/blocker-words.ts'
import type { FactContext } from '../messages/fact-words.ts'
import { factValue, reasonName, stepName } from '../messages/fact-words.ts'
import { kindName } from '../messages/kind-name.ts'
import { useWords, type Words } from '../messages/use-words.ts'
import { BlockerLine } from './blockers.tsx'
import { Day } from './day.tsx'
import { Limits } from './limits.tsx'
import { Rules } from './rules.tsx'

type DecisionPanelProps = { readonly decision: Decision; readonly context: FactContext }

/** A decision and everything it rests on. */
export function DecisionPanel({ decision, context }: DecisionPanelProps) {
  const words = useWords()
  const { action, explanation, reviewOn } = decision
  return (
    <>
      <section className="panel" aria-labelledby="decision-title">
        <h2 id="decision-title">{words.say('decision.title', { day: words.day(decision.day) })}</h2>
        <p className="decision-action">{actionWords(action, context, words)}</p>
        {explanation.wanted !== null && (
          <p className="secondary">
            {words.say('decision.wanted', {
              step: stepName(explanation.wanted.step, context, words),
              day: words.day(explanation.wanted.on),
            })}
          </p>
        )}
        {reviewOn !== null && (
          <p className="secondary">
            {words.say('decision.review-on')} <Day day={reviewOn} />
          </p>
        )}
        <DecisionBlockers decision={decision} context={context} />
      </section>
      <Limits limits={explanation.limits} context={context} />
      <Rules rules={explanation.rules} context={context} />
      <ReceiptOf decision={decision} context={context} />
    </>
  )
}

/** Everything that stands in the way, in the reader's language. */
function DecisionBlockers({ decision, context }: DecisionPanelProps) {
  const words = useWords()
  const { blockers, explanation } = decision
  if (blockers.length === 0) return null
  return (
    <>
      <h3>{words.say('decision.blockers')}</h3>
      <ul className="plain-list blockers">
        {blockers.map((blocker) => (
          <BlockerLine key={`${blocker.code} ${blocker.subject}`} {...blocker}>
            {blockerWords(blocker, explanation.limits, { context, words })}
          </BlockerLine>
        ))}
      </ul>
    </>
  )
}

/** An action in one sentence. */
function actionWords(action: Decision['action'], context: FactContext, words: Words): string {
  if (action.kind === 'none') return words.say('decision.none')
  const said = {
    kind: kindName(action.kind, context.wording),
    step: stepName(action.step, context, words),
  }
  switch (action.kind) {
    case 'remind':
    case 'notice':
    case 'demand':
      return words.say('decision.letter', {
        ...said,
        fee: words.amount(action.feeMinor + action.compensationMinor, context.currency),
        payBy: words.day(action.payBy),
      })
    case 'hold':
    case 'review':
    case 'stop':
      return words.say('decision.because', {
        ...said,
        reason: reasonName(action.reason, context, words),
      })
    default:
      return words.say('decision.action', said)
  }
}

/** What is needed to decide the same again years later. */
function ReceiptOf({ decision, context }: DecisionPanelProps) {
  const words = useWords()
  const { receipt } = decision
  return (
    <details className="panel receipt">
      <summary>{words.say('receipt.title')}</summary>
      <dl className="claim-facts">
        <Entry
          name={words.say('receipt.policy')}
          value={`${receipt.policyId} ${receipt.policyHash}`}
        />
        <Entry name={words.say('receipt.law')} value={receipt.lawRelease} />
        <Entry name={words.say('receipt.engine')} value={receipt.engineVersion} />
        <Entry name={words.say('receipt.facts-hash')} value={receipt.factsHash} />
      </dl>
      <h3>{words.say('receipt.facts')}</h3>
      <dl className="receipt-facts">
        {Object.entries(receipt.facts).map(([id, value]) => (
          <Entry key={id} name={id} value={factValue({ id, value }, context, words)} />
        ))}
      </dl>
    </details>
  )
}

function Entry({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="receipt-value">{value}</dd>
    </div>
  )
}
