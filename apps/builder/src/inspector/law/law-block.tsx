import { useId, useState } from 'react'
import { SeverityMark } from '../../check/severity-mark.tsx'
import { Ways } from '../../check/ways.tsx'
import { useChecks, useView } from '../../editor/editor-context.ts'
import { Source } from '../../law/source.tsx'
import { useWords } from '../../messages/use-words.ts'
import { Section } from '../form/section.tsx'
import { type LimitHere, limitsOn } from './limits-on.ts'
import { useLaw } from './use-law.ts'

type LawBlockProps = { readonly step: { readonly id: string; readonly kind: string } }

/** Each rule of law that can speak on a step, and whether it is met. */
export function LawBlock({ step }: LawBlockProps) {
  const words = useWords()
  const law = useLaw()
  const day = useView((view) => view.lawDay)
  const findings = useChecks((checks) => checks.findings)
  const passed = useChecks((checks) => checks.passed)
  if (law === null) return null
  const limits = limitsOn({ jurisdiction: law, day }, step, { findings, passed })
  if (limits.length === 0) return null
  const [broken, others] = [
    limits.filter(({ is }) => is === 'broken'),
    limits.filter(({ is }) => is !== 'broken'),
  ]
  return (
    <Section title={words.say('inspector.law', { day: words.day(day) })}>
      {broken.length > 0 && <LimitList limits={broken} />}
      {others.length > 0 && <OtherLimits limits={others} isOpenAtFirst={others.length < 4} />}
    </Section>
  )
}

type OtherLimitsProps = { readonly limits: readonly LimitHere[]; readonly isOpenAtFirst: boolean }

function OtherLimits({ limits, isOpenAtFirst }: OtherLimitsProps) {
  const words = useWords()
  const id = useId()
  const [isOpen, setIsOpen] = useState(isOpenAtFirst)
  const met = limits.filter(({ is }) => is === 'met').length
  return (
    <>
      <button
        type="button"
        className="law-more"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        {words.say('inspector.law-met', { met, others: limits.length - met })}
      </button>
      <div id={id} hidden={!isOpen}>
        {isOpen && <LimitList limits={limits} />}
      </div>
    </>
  )
}

const LimitList = ({ limits }: { readonly limits: readonly LimitHere[] }) => (
  <ul className="plain-list">
    {limits.map((one) => (
      <LimitLine key={`${one.limit.id} ${one.limit.on}`} one={one} />
    ))}
  </ul>
)

const marks = { broken: 'error', elsewhere: 'info', met: 'passed', silent: 'waived' } as const

function LimitLine({ one }: { readonly one: LimitHere }) {
  const words = useWords()
  const { limit, is, from, confidence, ways } = one
  return (
    <li className="limit-line">
      <SeverityMark mark={marks[is]} />
      <div>
        <p>
          <span className="visually-hidden">{words.say(`inspector.limit-${is}`)}: </span>
          {words.text(limit.title)}
        </p>
        <p className="limit-source small">
          <Source citation={limit.source} />{' '}
          <span className="secondary">
            {words.say('inspector.law-since', { day: words.day(from) })}
            {confidence !== null && ` · ${words.say(`law.confidence-${confidence}`)}`}
            {is !== 'met' && ` · ${words.say(`inspector.limit-${is}`)}`}
          </span>
        </p>
        <Ways ways={ways} />
      </div>
    </li>
  )
}
