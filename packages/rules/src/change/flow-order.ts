import { leadsTo, type PolicyDocument } from '../policy/document.ts'
import { own } from './own.ts'

/**
 * The ids of the steps of two documents as a reader of the new one comes past them: along its flow,
 * then what nothing leads to. A step that is gone stands behind the one it followed.
 */
export function flowOrder(before: PolicyDocument, after: PolicyDocument): readonly string[] {
  const order = [...flowOf(after)]
  const earlier = flowOf(before)
  for (const [index, id] of earlier.entries()) {
    if (order.includes(id)) continue
    const previous = earlier[index - 1]
    order.splice(previous === undefined ? 0 : order.indexOf(previous) + 1, 0, id)
  }
  return order
}

/** The ids along the flow, the first way of each branch first; then what nothing leads to. */
function flowOf(document: PolicyDocument): readonly string[] {
  const found = new Set<string>()
  const stack = [document.start]
  for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
    const step = own(document.steps, id)
    if (step === undefined || found.has(id)) continue
    found.add(id)
    stack.push(...leadsTo(step).toReversed())
  }
  return [...found, ...Object.keys(document.steps).filter((id) => !found.has(id))]
}
