import type { PolicyDocument, Step } from '@forfall/rules'
import { useEffect, useMemo, useRef } from 'react'
import { readingOrder } from '../canvas/graph.ts'
import { type FactContext, factContextOf } from '../messages/fact-words.ts'
import { alwaysWords, stepWords } from '../messages/step-words.ts'
import { useWords } from '../messages/use-words.ts'
import { kindLooks } from '../policies/kinds.ts'
import { StepFields } from './step-fields.tsx'
import './outline.css'

type OutlineProps = {
  readonly document: PolicyDocument
  readonly selected: string | null
  readonly onSelect: (step: string | null) => void
}

/** The same policy as the diagram, as a list to read: everything is here that is there. */
export function Outline({ document, selected, onSelect }: OutlineProps) {
  const words = useWords()
  const context = useMemo(() => factContextOf(document.jurisdiction, document), [document])
  return (
    <section className="outline panel" aria-labelledby="outline-title">
      <h2 id="outline-title">{words.say('outline.title')}</h2>
      <div className="outline-always" data-selected={selected === 'start'}>
        <h3>{words.say('always.title')}</h3>
        <ul>
          {[words.say('always.engine'), ...alwaysWords(document, words)].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      <ol className="plain-list outline-steps">
        {readingOrder(document).flatMap((id, index) => {
          const step = document.steps[id]
          if (step === undefined) return []
          const isOpen = selected === id
          const toggle = () => onSelect(isOpen ? null : id)
          const item = { id, step, place: index + 1, isOpen, toggle, context }
          return [<OutlineStep key={id} {...item} onFollow={onSelect} />]
        })}
      </ol>
    </section>
  )
}

type OutlineStepProps = {
  readonly id: string
  readonly step: Step
  readonly place: number
  readonly isOpen: boolean
  readonly toggle: () => void
  readonly context: FactContext
  readonly onFollow: (step: string) => void
}

function OutlineStep({ id, step, place, isOpen, toggle, context, onFollow }: OutlineStepProps) {
  const words = useWords()
  const item = useRef<HTMLLIElement>(null)
  const { family, icon: Icon } = kindLooks[step.kind]
  const { kind, title, summary, chips } = stepWords(step, context, words)
  useEffect(() => {
    if (isOpen) item.current?.scrollIntoView({ block: 'nearest' })
  }, [isOpen])
  return (
    <li ref={item} className={`outline-step family-${family}`} data-selected={isOpen}>
      <button
        type="button"
        className="outline-button"
        aria-expanded={isOpen}
        aria-controls={`outline-${id}`}
        onClick={toggle}
      >
        <span className="outline-place numbers">{place}</span>
        <Icon className="outline-icon" size={16} stroke={1.75} aria-hidden />
        <span className="outline-words">
          <span className="outline-name">{title}</span>
          <span className="outline-line">
            {[kind === title ? '' : kind, summary, ...chips]
              .filter((part) => part !== '')
              .join(' · ')}
          </span>
        </span>
      </button>
      <div id={`outline-${id}`} hidden={!isOpen}>
        {isOpen && <StepFields step={step} context={context} onFollow={onFollow} />}
      </div>
    </li>
  )
}
