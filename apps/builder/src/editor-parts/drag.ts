import type { StepKind } from '@forfall/rules'
import { isKind } from '../policies/kinds.ts'

const kindType = 'application/x-forfall-kind'
const stepType = 'application/x-forfall-step'

/** Something that is dragged over a policy: a kind of step to add, or a step to move. */
export type Dragged =
  | { readonly what: 'kind'; readonly kind: StepKind }
  | { readonly what: 'step'; readonly step: string }

/** Begins to drag a kind of step, to be added where it is dropped. */
export function dragKind(data: DataTransfer, kind: StepKind): void {
  data.setData(kindType, kind)
  data.effectAllowed = 'copy'
}

/** Begins to drag a step, to be moved to where it is dropped. */
export function dragStep(data: DataTransfer, step: string): void {
  data.setData(stepType, step)
  data.effectAllowed = 'move'
}

/** Whether what is dragged is for a policy. What it is, is only known when it is dropped. */
export const isDragged = ({ types }: DataTransfer): boolean =>
  types.includes(kindType) || types.includes(stepType)

/** What was dropped; `null` where it is not for a policy. */
export function droppedIn(data: DataTransfer): Dragged | null {
  const kind = data.getData(kindType)
  if (isKind(kind)) return { what: 'kind', kind }
  const step = data.getData(stepType)
  return step === '' ? null : { what: 'step', step }
}
