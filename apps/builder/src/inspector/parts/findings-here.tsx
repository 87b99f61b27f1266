import type { WaivedFinding } from '@forfall/rules'
import { findingsOf } from '../../document/checks/findings-at.ts'
import { useChecks } from '../../editor/editor-context.ts'
import { useWords } from '../../messages/use-words.ts'
import { FindingNotes } from '../form/finding-notes.tsx'
import { Section } from '../form/section.tsx'

type FindingsHereProps = {
  /** The step or entry; `null` for the policy. */
  readonly step: string | null
  /** The fields that tell their findings themselves. */
  readonly fields: readonly string[]
}

/** What the checks found about the whole of a step, or at a place that has no field. */
export function FindingsHere({ step, fields }: FindingsHereProps) {
  const words = useWords()
  const all = useChecks((checks) => checks.findings)
  const findings = findingsOf(all, step).filter((one) => !isAtField(one, fields))
  if (findings.length === 0) return null
  return (
    <Section title={words.say('inspector.findings')}>
      <FindingNotes findings={findings} isWhole />
    </Section>
  )
}

const isAtField = ({ field }: WaivedFinding, fields: readonly string[]): boolean =>
  field !== null && fields.some((path) => field === path || field.startsWith(`${path}.`))
