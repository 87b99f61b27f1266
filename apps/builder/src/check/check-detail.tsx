import { findingText, type WaivedFinding } from '@forfall/rules'
import { lawOf } from '../document/checks/law.ts'
import { useChecks } from '../editor/editor-context.ts'
import { useWording } from '../editor-parts/use-wording.ts'
import { limitRules } from '../law/limit-rules.ts'
import { LimitText } from '../law/limit-text.tsx'
import { Source } from '../law/source.tsx'
import { useWords } from '../messages/use-words.ts'
import type { CheckItem } from './checks-by-statute.ts'
import { findingKey } from './problem-order.ts'
import { useFindingPlace } from './use-finding-place.ts'
import { Ways } from './ways.tsx'

/** The rule behind a check, and each place at which the policy fails it. */
export function CheckDetail({ item }: { readonly item: CheckItem }) {
  const of = useChecks((state) => state.of)
  const wording = useWording()
  const law = of === null ? null : lawOf(of.document.jurisdiction, of)
  const rules = of === null || law === null ? [] : limitRules(law, item, of.lawDay)
  return (
    <div className="check-detail">
      {of !== null &&
        rules.map((rule) => (
          <LimitText key={rule.on.join()} rule={rule} wording={wording} day={of.lawDay} />
        ))}
      {rules.length === 0 && item.citation !== null && (
        <p>
          <Source citation={item.citation} />
        </p>
      )}
      {item.findings.length > 0 && (
        <ul className="plain-list">
          {item.findings.map((finding) => (
            <FoundPlace key={findingKey(finding)} finding={finding} />
          ))}
        </ul>
      )}
    </div>
  )
}

function FoundPlace({ finding }: { readonly finding: WaivedFinding }) {
  const words = useWords()
  const { nameOf, goTo } = useFindingPlace()
  const { data, waiver } = finding
  return (
    <li className="check-place">
      <button type="button" className="step-link" onClick={() => goTo(finding)}>
        {nameOf(finding.step)}
      </button>
      <p>{findingText(finding, words.language)}</p>
      {waiver !== null && (
        <p className="secondary small">
          {words.say('check.waived-until', {
            until: words.day(waiver.until),
            reason: waiver.reason,
          })}
        </p>
      )}
      {'ways' in data && typeof data.ways === 'object' && <Ways ways={data.ways} />}
    </li>
  )
}
