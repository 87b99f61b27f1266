import { useChecks } from '../editor/editor-context.ts'
import { useWords } from '../messages/use-words.ts'
import { AheadList } from './ahead-list.tsx'
import { CheckEntry } from './check-entry.tsx'
import { checksByStatute } from './checks-by-statute.ts'
import { LawAskedFields } from './law-asked-fields.tsx'
import './check-view.css'

/** Every check of the open policy by the act it comes from, passed ones too, and what lies ahead. */
export function CheckView() {
  const words = useWords()
  const findings = useChecks((state) => state.findings)
  const passed = useChecks((state) => state.passed)
  const isChecking = useChecks(({ awaited }) => awaited.length > 0)
  const groups = checksByStatute(findings, passed)
  const items = groups.flatMap((group) => group.items)
  const failed = items.filter((item) => item.findings.length > 0).length
  return (
    <section className="check-view" aria-label={words.say('check.title')}>
      <LawAskedFields />
      <p className="secondary" role="status">
        {isChecking
          ? words.say('check.checking')
          : words.say('check.summary', { failed, count: items.length })}
      </p>
      {groups.map(({ statute, items: checks }) => (
        <section key={statute ?? ''} className="check-group">
          <h3>{statute ?? words.say('check.of-policy')}</h3>
          <ul className="plain-list">
            {checks.map((item) => (
              <CheckEntry key={item.key} item={item} />
            ))}
          </ul>
        </section>
      ))}
      <AheadList />
    </section>
  )
}
