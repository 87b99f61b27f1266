import type { WaivedFinding } from '@forfall/rules'
import { useRef, useState } from 'react'
import { countsOf } from '../document/checks/findings-at.ts'
import { useChecks, useDraft } from '../editor/editor-context.ts'
import { useWords } from '../messages/use-words.ts'
import { FixDialog } from './fix-dialog.tsx'
import { NoProblems } from './no-problems.tsx'
import { type FilterKey, filterKeys, ProblemFilter } from './problem-filter.tsx'
import { findingKey, problemOrder, severities } from './problem-order.ts'
import { ProblemRow } from './problem-row.tsx'
import { useAnnouncedProblems } from './use-announced-problems.ts'
import { WaiveDialog } from './waive-dialog.tsx'
import { WaivedList } from './waived-list.tsx'
import './problems.css'

/** What is being done about a finding. */
type Doing = { readonly what: 'fix' | 'waive'; readonly finding: WaivedFinding }

/** Everything that is wrong with the open policy, the gravest first, and what can be done about it. */
export function Problems() {
  const words = useWords()
  useAnnouncedProblems()
  const findings = useChecks((state) => state.findings)
  const isChecking = useChecks(({ awaited }) => awaited.includes('findings'))
  const [shown, setShown] = useState<readonly FilterKey[]>(filterKeys)
  const [doing, setDoing] = useState<Doing | null>(null)
  const list = useRef<HTMLElement>(null)
  const opener = useRef<Element | null>(null)
  const begin = (wanted: Doing) => {
    opener.current = window.document.activeElement
    setDoing(wanted)
  }
  // The row of what was done about goes away a moment later, and the focus must not go with it.
  const close = (isDone: boolean) => {
    setDoing(null)
    if (isDone) list.current?.focus()
    else if (opener.current instanceof HTMLElement) opener.current.focus()
  }
  const finding = (what: Doing['what']) => (doing?.what === what ? doing.finding : null)
  return (
    <section ref={list} tabIndex={-1} className="problems" aria-label={words.say('check.problems')}>
      <div className="problems-head">
        <ProblemFilter counts={countsOf(findings)} shown={shown} show={setShown} />
        {isChecking && <span className="secondary small">{words.say('check.checking')}</span>}
      </div>
      <NoProblems />
      <ProblemGroups shown={shown} onDo={begin} />
      {shown.includes('waived') && (
        <WaivedList
          onChange={(one) => begin({ what: 'waive', finding: one })}
          onTakenBack={() => close(true)}
        />
      )}
      <FixDialog finding={finding('fix')} onClose={close} />
      <WaiveDialog finding={finding('waive')} onClose={close} />
    </section>
  )
}

type ProblemGroupsProps = {
  readonly shown: readonly FilterKey[]
  readonly onDo: (doing: Doing) => void
}

function ProblemGroups({ shown, onDo }: ProblemGroupsProps) {
  const words = useWords()
  const document = useDraft(({ content }) => content.document)
  const findings = useChecks((state) => state.findings)
  const ordered = problemOrder(document, findings)
  const groups = severities
    .filter((severity) => shown.includes(severity))
    .map((severity) => ({ severity, rows: ordered.filter((one) => one.severity === severity) }))
    .filter(({ rows }) => rows.length > 0)
  return groups.map(({ severity, rows }) => (
    <section key={severity} aria-labelledby={`problems-${severity}`}>
      <h3 id={`problems-${severity}`} className="problems-heading">
        {words.say(`check.heading-${severity}`, { count: rows.length })}
      </h3>
      <ul className="plain-list">
        {rows.map((finding) => (
          <ProblemRow
            key={findingKey(finding)}
            finding={finding}
            onFix={() => onDo({ what: 'fix', finding })}
            onWaive={() => onDo({ what: 'waive', finding })}
          />
        ))}
      </ul>
    </section>
  ))
}
