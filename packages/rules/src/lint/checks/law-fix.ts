import { daysBetween } from '../../domain/plain-date.ts'
import { legalClaimOf } from '../../law/legal-claim.ts'
import type { Place } from '../claim-on-course.ts'
import type { Fix } from '../fix/fix.ts'
import type { Objection } from './objection.ts'

/** What brings a fee within the law: its day, its highest amount, or none. */
export function feeFix(objections: readonly Objection[]): Fix | null {
  const [first] = objections
  if (first === undefined) return null
  const set = (field: string, value: Extract<Fix, { kind: 'set-field' }>['value']): Fix => ({
    kind: 'set-field',
    step: first.id,
    field,
    value,
  })
  if (first.remedy.kind === 'waive') {
    const canWait = objections.every(
      ({ limit, remedy }) => limit.isOnlyEarly === true && remedy.lawfulFrom !== null,
    )
    return canWait ? set('feeTooEarly', 'wait') : set('fee', 'none')
  }
  const bound = Math.min(...objections.map(({ remedy }) => remedy.to ?? 0))
  if (bound === 0) return set('fee', 'none')
  const isMaximum = objections.every((one) => maximumOf(one) <= bound)
  return set('fee', isMaximum ? 'statutory-maximum' : { fixedMinor: bound })
}

function maximumOf({ proposal, claim }: Objection): number {
  const { letter } = proposal
  if (letter === null) return 0
  const { calendar, feeMax } = claim.jurisdiction
  const found = feeMax({
    kind: letter.kind,
    sentOn: claim.day,
    claim: legalClaimOf(claim.state, calendar),
  })
  return found.ok ? found.value.minor : Infinity
}

/** The wait before a step that has to be longer; `null` where no wait, or not one alone, is before it. */
export function waitFix(objections: readonly Objection[], { document }: Place): Fix | null {
  const wanted = objections.map(({ course, remedy, claim }) => {
    const { steps = [] } = course.at(-1) ?? {}
    const wait = steps.findLast((id) => document.steps[id]?.kind === 'wait') ?? null
    const step = wait === null ? undefined : document.steps[wait]
    const early = remedy.lawfulFrom === null ? 0 : daysBetween(claim.day, remedy.lawfulFrom)
    return { wait, days: step?.kind === 'wait' ? step.days + early : 0 }
  })
  const waits = new Set(wanted.map(({ wait }) => wait))
  const [wait] = waits
  if (waits.size !== 1 || wait === null || wait === undefined) return null
  const value = Math.max(...wanted.map(({ days }) => days))
  return { kind: 'set-field', step: wait, field: 'days', value }
}
