import type { WaivedFinding } from '@forfall/rules'
import { findingsAt } from '../../document/checks/findings-at.ts'
import { useChecks } from '../../editor/editor-context.ts'

/** What the checks found at a place that has an editor of its own. */
export const useFindingsOn = (step: string | null, field: string): readonly WaivedFinding[] =>
  findingsAt(
    useChecks((checks) => checks.findings),
    { step, field },
  )
