import type { ReactNode } from 'react'
import { useDraft, useView } from '../../editor/editor-context.ts'
import { numberedStep } from '../../editor-parts/step-title.ts'
import { useWording } from '../../editor-parts/use-wording.ts'

type StepLinkProps = {
  readonly id: string
  /** What is written instead of the step's own name. */
  readonly children?: ReactNode
}

/** A step or `always` entry by its name; goes to it. */
export function StepLink({ id, children }: StepLinkProps) {
  const wording = useWording()
  const document = useDraft(({ content }) => content.document)
  const select = useView((view) => view.select)
  return (
    <button type="button" className="step-link" onClick={() => select([id])}>
      {children ?? numberedStep(document, id, wording)}
    </button>
  )
}
