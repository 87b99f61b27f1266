import type { PolicyDocument, Step } from '@forfall/rules'
import { Handle, type Node, type NodeProps, Position } from '@xyflow/react'
import { conditionWords } from '../messages/condition-words.ts'
import { alwaysWords, endsThere, kindWord, stepWords } from '../messages/step-words.ts'
import { useWords } from '../messages/use-words.ts'
import { kindLooks } from '../policies/kinds.ts'
import { useDiagram } from './diagram-context.ts'

/** A card as React Flow holds it. `step` is `null` on the card of the beginning. */
export type CardNode = Node<{ readonly step: Step | null; readonly name: string }, 'card'>

/** A step on the canvas. Its title is the button; the rest of the card belongs to it. */
export function StepCard({ id, data }: NodeProps<CardNode>) {
  const { selected, tabStop, select } = useDiagram()
  const kind = data.step?.kind ?? 'start'
  const { family, icon: Icon } = kindLooks[kind]
  const isSelected = selected === id
  return (
    <div className={`step-card kind-${kind} family-${family}`} data-selected={isSelected}>
      <Handle type="target" position={Position.Top} isConnectable={false} />
      <button
        type="button"
        className="step-card-button"
        data-step={id}
        aria-label={data.name}
        aria-pressed={isSelected}
        tabIndex={tabStop === id ? 0 : -1}
        onClick={() => select(id)}
      >
        <span className="step-card-face">
          <Icon className="step-card-icon" size={20} stroke={1.75} aria-hidden />
          <CardTitle step={data.step} />
        </span>
        <span className="step-card-far">
          <Icon className="step-card-icon" size={28} stroke={1.75} aria-hidden />
          <CardTitle step={data.step} />
        </span>
      </button>
      {data.step === null ? <StartDetails /> : <StepDetails step={data.step} />}
      <Handle type="source" position={Position.Bottom} isConnectable={false} />
    </div>
  )
}

function CardTitle({ step }: { readonly step: Step | null }) {
  const words = useWords()
  const { context } = useDiagram()
  const title = step === null ? words.say('step.start') : stepWords(step, context, words).title
  return <span className="step-card-title">{title}</span>
}

function StepDetails({ step }: { readonly step: Step }) {
  const words = useWords()
  const { context } = useDiagram()
  const { kind, title, summary, chips } = stepWords(step, context, words)
  const line = [kind === title ? '' : kind, summary].filter((part) => part !== '').join(' · ')
  const shown = endsThere(step) ? [...chips, words.say('chip.ends')] : chips
  return (
    <div className="step-card-details">
      <p className="step-card-summary">{line}</p>
      {shown.length > 0 && (
        <ul className="plain-list step-card-chips">
          {shown.map((chip) => (
            <li key={chip} className="chip numbers">
              {chip}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function StartDetails() {
  const words = useWords()
  const { context, document } = useDiagram()
  const applies = document.appliesTo
  return (
    <div className="step-card-details">
      <p className="step-card-summary">{kindWord('start', words)}</p>
      {applies !== undefined && (
        <p className="step-card-line">
          {words.say('start.applies', { condition: conditionWords(applies, context, words) })}
        </p>
      )}
      <StopsAtOnce document={document} />
    </div>
  )
}

function StopsAtOnce({ document }: { readonly document: PolicyDocument }) {
  const words = useWords()
  return (
    <>
      <p className="step-card-line">{words.say('always.title')}</p>
      <ul className="step-card-list">
        {[words.say('always.engine'), ...alwaysWords(document, words)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}
