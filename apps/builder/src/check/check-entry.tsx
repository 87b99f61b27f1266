import { findingText } from '@forfall/rules'
import { useId, useState } from 'react'
import { useWords } from '../messages/use-words.ts'
import { CheckDetail } from './check-detail.tsx'
import type { CheckItem } from './checks-by-statute.ts'
import { type Mark, SeverityMark } from './severity-mark.tsx'

/** One check, which opens to show the rule, where it stands, and where the policy fails it. */
export function CheckEntry({ item }: { readonly item: CheckItem }) {
  const words = useWords()
  const [isOpen, setIsOpen] = useState(false)
  const [first] = item.findings
  const mark = markOf(item)
  const title =
    item.title === null
      ? first === undefined
        ? item.code
        : findingText(first, words.language)
      : words.text(item.title)
  const id = useId()
  return (
    <li className="check">
      <button
        type="button"
        className="check-button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        <SeverityMark mark={mark} />
        <span>
          <span className="visually-hidden">{words.say(`check.mark-${mark}`)} </span>
          {title}
          <span className="problem-place">
            {item.citation?.text}
            {item.findings.length > 1 &&
              ` · ${words.say('check.places', { count: item.findings.length })}`}
          </span>
        </span>
      </button>
      <div id={id} hidden={!isOpen}>
        {isOpen && <CheckDetail item={item} />}
      </div>
    </li>
  )
}

/** The gravest of what it found. */
function markOf({ findings }: CheckItem): Mark {
  if (findings.length === 0) return 'passed'
  const open = findings.filter(({ waiver }) => waiver === null)
  if (open.length === 0) return 'waived'
  return open.some(({ severity }) => severity === 'error') ? 'error' : 'warning'
}
