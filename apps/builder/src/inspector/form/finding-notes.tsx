import { findingText, type WaivedFinding } from '@forfall/rules'
import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import { FixDialog } from '../../check/fix-dialog.tsx'
import { SeverityMark } from '../../check/severity-mark.tsx'
import { WaiveDialog } from '../../check/waive-dialog.tsx'
import { Source } from '../../law/source.tsx'
import { useWords } from '../../messages/use-words.ts'
import './form.css'

type FindingNotesProps = {
  readonly findings: readonly WaivedFinding[]
  /** Whether the sentences are told here; at a field they stand in its own message. */
  readonly isWhole?: boolean
  /** A place in the law that is named beside them already. */
  readonly cited?: string | null
}

type Asked = { readonly how: 'fix' | 'waive'; readonly finding: WaivedFinding }

/** What can be done about findings: where in the law they come from, their fix, a waiver. */
export function FindingNotes({ findings, isWhole = false, cited = null }: FindingNotesProps) {
  const [asked, setAsked] = useState<Asked | null>(null)
  const list = useRef<HTMLUListElement>(null)
  const close = () => {
    setAsked(null)
    // A finding that is gone takes its buttons along; the focus stays at the field.
    const home = list.current?.closest<HTMLElement>('[data-field], section')
    home?.querySelector<HTMLElement>('input, select, textarea, button')?.focus()
  }
  const of = (how: Asked['how']) => (asked?.how === how ? asked.finding : null)
  return (
    <>
      <ul className="plain-list finding-notes" ref={list}>
        {findings.map((finding) => (
          <FindingNote
            key={`${finding.field} ${JSON.stringify(finding.data)}`}
            finding={finding}
            isWhole={isWhole || finding.severity === 'info' || finding.waiver !== null}
            cited={cited}
            onAsk={setAsked}
          />
        ))}
      </ul>
      <FixDialog finding={of('fix')} onClose={close} />
      <WaiveDialog finding={of('waive')} onClose={close} />
    </>
  )
}

type FindingNoteProps = {
  readonly finding: WaivedFinding
  readonly isWhole: boolean
  readonly cited: string | null
  readonly onAsk: (asked: Asked) => void
}

function FindingNote({ finding, isWhole, cited, onAsk }: FindingNoteProps) {
  const words = useWords()
  const { severity, waiver, citation, fix } = finding
  const sentence = findingText(finding, words.language)
  return (
    <li className="finding-note">
      <SeverityMark mark={waiver === null ? severity : 'waived'} />
      <div>
        {isWhole && <span className="finding-sentence">{sentence}</span>}
        {waiver !== null && (
          <span className="secondary">
            {words.say('inspector.waived-until', { day: words.day(waiver.until) })}
          </span>
        )}
        <span className="finding-actions">
          {citation !== null && citation.text !== cited && <Source citation={citation} />}
          {fix !== null && (
            <Button
              variant="default"
              size="compact-sm"
              aria-label={words.say('check.fix-this', { sentence })}
              onClick={() => onAsk({ how: 'fix', finding })}
            >
              {words.say('check.fix')}
            </Button>
          )}
          {severity === 'warning' && (
            <Button
              variant="default"
              size="compact-sm"
              aria-label={
                waiver === null
                  ? words.say('check.waive-this', { sentence })
                  : `${words.say('inspector.change-waiver')} ${sentence}`
              }
              onClick={() => onAsk({ how: 'waive', finding })}
            >
              {words.say(waiver === null ? 'check.waive' : 'inspector.change-waiver')}
            </Button>
          )}
        </span>
      </div>
    </li>
  )
}
