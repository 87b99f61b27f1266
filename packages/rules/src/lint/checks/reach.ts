import { flowProblems, reachable } from '../../policy/check.ts'
import { isResting, leadsTo, type PolicyDocument, type StepOf } from '../../policy/document.ts'
import { type Finding, finding } from '../finding.ts'
import { withoutCase } from '../fix/links.ts'
import type { Flow } from '../flow.ts'
import { reachOf } from '../reach.ts'
import { allOf, type Region, regionOf } from '../region/region.ts'

/** What can never happen in a policy: steps nothing leads to, or nobody comes to; cases never taken. */
export function reachFindings(document: PolicyDocument, flow: Flow): readonly Finding[] {
  if (flow.base.length === 0)
    return [finding('warning', { kind: 'applies-to-nobody' }, { field: 'appliesTo' })]
  const { arriving, fires } = reachOf(flow)
  const linked = new Set([document.start, ...reachable(document, document.start, () => true)])
  return Object.entries(document.steps).flatMap(([id, step]) => {
    if (!linked.has(id)) return [unreachableFinding(id, document)]
    if (isResting(step))
      return fires.has(id) ? [] : [finding('warning', { kind: 'step-never-fires' }, { step: id })]
    const region = arriving.get(id)
    return step.kind === 'branch' && region !== undefined
      ? exitFindings(id, step, { document, flow, region })
      : []
  })
}

const unreachableFinding = (id: string, document: PolicyDocument): Finding =>
  finding(
    'warning',
    { kind: 'unreachable-step' },
    { step: id, fix: { kind: 'remove-steps', steps: comingTo(id, document) } },
  )

/** A step with all the steps from which it can be reached. */
function comingTo(id: string, { steps }: PolicyDocument): readonly string[] {
  const found = new Set([id])
  for (const to of found)
    for (const [from, step] of Object.entries(steps))
      if (leadsTo(step).includes(to)) found.add(from)
  return [...found]
}

type At = { readonly document: PolicyDocument; readonly flow: Flow; readonly region: Region }

function exitFindings(id: string, step: StepOf<'branch'>, at: At): readonly Finding[] {
  const exits = at.flow.steps.get(id)?.exits ?? []
  return exits.flatMap((exit, index) => {
    if (allOf([at.region, exit.region]).length > 0) return []
    if (index === step.cases.length)
      return [finding('info', { kind: 'otherwise-never-taken' }, { step: id, field: 'otherwise' })]
    const fix = { kind: 'remove-case', step: id, case: index } as const
    return [
      finding(
        'error',
        { kind: 'case-never-taken', case: index, coveredBy: coveredBy(index, step, at) },
        {
          step: id,
          field: `cases.${index}.when`,
          fix: endsWithout(at.document, id, index) ? fix : null,
        },
      ),
    ]
  })
}

/** Whether a policy still comes to an end without a case: one that is never taken may be the only way. */
function endsWithout(document: PolicyDocument, id: string, index: number): boolean {
  const left = withoutCase(document, id, index)
  return left !== null && flowProblems(left).length === 0
}

/** The earlier cases that a case shares claims with: together they take all of them. */
function coveredBy(
  index: number,
  { cases }: StepOf<'branch'>,
  { flow, region }: At,
): readonly number[] {
  const regions = cases.map(({ when }) => allOf([region, regionOf(when, flow.space)]))
  const own = regions[index] ?? []
  return regions
    .slice(0, index)
    .flatMap((earlier, place) => (allOf([own, earlier]).length > 0 ? [place] : []))
}
