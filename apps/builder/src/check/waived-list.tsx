import type { WaivedFinding } from '@forfall/rules'
import { Button } from '@mantine/core'
import { useChecks, useDraft, useEditor } from '../editor/editor-context.ts'
import { useWords } from '../messages/use-words.ts'
import { findingKey } from './problem-order.ts'
import { FindingButton } from './problem-row.tsx'

type WaivedListProps = {
  readonly onChange: (finding: WaivedFinding) => void
  readonly onTakenBack: () => void
}

/** The findings that somebody took upon themselves, with why and until when. */
export function WaivedList({ onChange, onTakenBack }: WaivedListProps) {
  const words = useWords()
  const waived = useChecks((state) => state.findings).filter(({ waiver }) => waiver !== null)
  if (waived.length === 0) return null
  return (
    <section aria-labelledby="problems-waived">
      <h3 id="problems-waived" className="problems-heading">
        {words.say('check.heading-waived', { count: waived.length })}
      </h3>
      <ul className="plain-list">
        {waived.map((finding) => (
          <li key={findingKey(finding)} className="problem">
            <FindingButton finding={finding} />
            <WaiverLine
              finding={finding}
              onChange={() => onChange(finding)}
              onTakenBack={onTakenBack}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

type WaiverLineProps = {
  readonly finding: WaivedFinding
  readonly onChange: () => void
  readonly onTakenBack: () => void
}

function WaiverLine({ finding, onChange, onTakenBack }: WaiverLineProps) {
  const words = useWords()
  const { readOnlyWhy, announce } = useEditor()
  const dispatch = useDraft((state) => state.dispatch)
  const { waiver, code, step, field } = finding
  if (waiver === null) return null
  const takeBack = () => {
    if (!dispatch('unwaive', { code, step, field }).ok) return
    announce(words.say('check.taken-back'))
    onTakenBack()
  }
  return (
    <div className="problem-side">
      <span className="problem-waiver">
        {words.say('check.waived-until', { until: words.day(waiver.until), reason: waiver.reason })}
      </span>
      {readOnlyWhy === null && (
        <>
          <Button variant="default" size="compact-sm" onClick={onChange}>
            {words.say('check.waiver-change')}
          </Button>
          <Button variant="default" size="compact-sm" onClick={takeBack}>
            {words.say('check.waiver-take-back')}
          </Button>
        </>
      )}
    </div>
  )
}
