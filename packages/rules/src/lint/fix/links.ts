import { leadsTo, type PolicyDocument, type Step } from '../../policy/document.ts'

/** The document without some steps; `null` where one is not there or another step leads to it. */
export function withoutSteps(
  document: PolicyDocument,
  ids: readonly string[],
): PolicyDocument | null {
  const left = Object.entries(document.steps).filter(([id]) => !ids.includes(id))
  const isLedTo = left.some(([, step]) => leadsTo(step).some((next) => ids.includes(next)))
  const areThere = ids.every((id) => Object.hasOwn(document.steps, id))
  if (isLedTo || !areThere || ids.includes(document.start)) return null
  return { ...document, steps: Object.fromEntries(left), ...layoutWithout(document, ids) }
}

/**
 * The document without a case of a branch; without the branch where that was its only one, and what
 * led to it leads to its `otherwise`. `null` where there is no such case.
 */
export function withoutCase(
  document: PolicyDocument,
  id: string,
  index: number,
): PolicyDocument | null {
  const step: Step | undefined = document.steps[id]
  if (step?.kind !== 'branch' || step.cases[index] === undefined) return null
  const cases = step.cases.filter((_, place) => place !== index)
  if (cases.length > 0)
    return { ...document, steps: { ...document.steps, [id]: { ...step, cases } } }
  return relinked(document, id, step.otherwise)
}

/** The document without a step, with all that led to it led to another. */
function relinked(document: PolicyDocument, id: string, to: string): PolicyDocument {
  const { [id]: _, ...others } = document.steps
  const steps = Object.entries(others).map(([other, step]) => [other, ledTo(step, id, to)] as const)
  const start = document.start === id ? to : document.start
  return { ...document, start, steps: Object.fromEntries(steps), ...layoutWithout(document, [id]) }
}

/** A step with its ways to one step led to another. */
export function ledTo(step: Step, from: string, to: string): Step {
  const moved = (id: string): string => (id === from ? to : id)
  if (step.kind === 'branch')
    return {
      ...step,
      cases: step.cases.map((one) => ({ ...one, next: moved(one.next) })),
      otherwise: moved(step.otherwise),
    }
  if (step.kind === 'stop' || step.next === undefined) return step
  return { ...step, next: moved(step.next) }
}

function layoutWithout(
  { layout }: PolicyDocument,
  ids: readonly string[],
): Pick<PolicyDocument, 'layout'> {
  if (layout === undefined) return {}
  const places = Object.entries(layout).filter(([id]) => !ids.includes(id))
  return { layout: Object.fromEntries(places) }
}
