import { type FieldBound, findingText, type WaivedFinding } from '@forfall/rules'
import type { ReactNode } from 'react'
import { findingsAt } from '../../document/checks/findings-at.ts'
import { useChecks, useEditor } from '../../editor/editor-context.ts'
import { useWording } from '../../editor-parts/use-wording.ts'
import { useWords } from '../../messages/use-words.ts'
import { BoundNote } from '../law/bound-note.tsx'
import { useBounds } from '../law/use-bounds.ts'
import { fieldLabel } from './field-words.ts'
import { FindingNotes } from './finding-notes.tsx'
import { idOf, type Target } from './target.ts'
import './form.css'

/** What an input of the form is given, whatever it takes. */
export type Framed = {
  readonly label: string
  /** What is wrong with the value, and what the checks say of it; `undefined` where nothing is. */
  readonly error: ReactNode
  readonly isReadOnly: boolean
}

type FieldFrameProps = {
  readonly target: Target
  readonly path: string
  /** What is wrong with what was typed. */
  readonly problem?: string | null
  /** Whether what the law says at the field is left out: it says nothing of the value that is set. */
  readonly isLawIdle?: boolean
  readonly children: (framed: Framed) => ReactNode
}

/** What is around each input: its label, what the law takes, what the checks found and how to fix it. */
export function FieldFrame({
  target,
  path,
  problem = null,
  isLawIdle = false,
  children,
}: FieldFrameProps) {
  const { readOnlyWhy } = useEditor()
  const wording = useWording()
  const findings = useFindingsAt(target, path)
  const bounds = useBounds(target.of === 'step' ? target.id : null)
  const bound = isLawIdle ? undefined : bounds.find(({ field }) => field === path)
  return (
    <div className="inspector-field" data-field={path}>
      {children({
        label: fieldLabel(target, path, wording),
        error: <FieldError problem={problem} findings={findings} />,
        isReadOnly: readOnlyWhy !== null,
        ...(problem === null && findings.every(isQuiet) ? { error: undefined } : {}),
      })}
      <LawNote bound={bound} />
      <FindingNotes findings={findings} cited={bound?.citation.text ?? null} />
    </div>
  )
}

/** What the checks found at a field. */
function useFindingsAt(target: Target, path: string): readonly WaivedFinding[] {
  const findings = useChecks((checks) => checks.findings)
  return findingsAt(findings, { step: idOf(target), field: path })
}

/** Whether a finding asks for nothing: it is for information, or somebody took it upon themselves. */
const isQuiet = ({ severity, waiver }: WaivedFinding): boolean =>
  severity === 'info' || waiver !== null

type FieldErrorProps = {
  readonly problem: string | null
  readonly findings: readonly WaivedFinding[]
}

function FieldError({ problem, findings }: FieldErrorProps) {
  const { language } = useWords()
  const sentences = findings.filter((one) => !isQuiet(one)).map((one) => findingText(one, language))
  return [...(problem === null ? [] : [problem]), ...new Set(sentences)].map((text) => (
    <span key={text} className="field-error">
      {text}
    </span>
  ))
}

const LawNote = ({ bound }: { readonly bound: FieldBound | undefined }) =>
  bound === undefined ? null : <BoundNote bound={bound} />
