import { daysBetween, laterOf } from '../../domain/plain-date.ts'
import type { Place } from '../claim-on-course.ts'
import { stepsOn } from '../course.ts'
import { type Finding, type FindingData, finding } from '../finding.ts'
import { feeFix, waitFix } from './law-fix.ts'
import { missingLetter, noticeFix } from './notice.ts'
import type { Objection } from './objection.ts'

/** The objections of one limit to one step as one finding, by the way on which they weigh most. */
export function limitFinding(objections: readonly Objection[], place: Place): Finding {
  const [first] = objections
  if (first === undefined) throw new Error('Bug: a finding of the law without an objection')
  const { id, limit, remedy } = first
  const at = { step: id, code: limit.id, citation: limit.source }
  switch (remedy.kind) {
    case 'raise':
      return raised(objections, at)
    case 'cap':
    case 'waive':
      return finding(severityOf(first), feeData(objections), {
        ...at,
        field: 'fee',
        fix: feeFix(objections),
      })
    case 'postpone':
      return finding(
        'error',
        { kind: 'too-early', days: Math.max(...objections.map(daysEarly)), ...about(objections) },
        { ...at, fix: waitFix(objections, place) },
      )
    case 'forbid':
      return forbidden(objections, at)
  }
}

type At = { readonly step: string; readonly code: string; readonly citation: Finding['citation'] }

/** The highest fee of the law is dropped without harm while it is early; a sum was meant to be charged. */
const severityOf = ({ remedy, step }: Objection): Finding['severity'] =>
  remedy.kind === 'waive' && 'fee' in step && step.fee === 'statutory-maximum' ? 'warning' : 'error'

function raised(objections: readonly Objection[], at: At): Finding {
  const to = Math.max(...objections.map(({ remedy }) => remedy.to ?? 0))
  const from = objections[0]?.remedy.from ?? 0
  return finding(
    'error',
    { kind: 'deadline-raised', from, to, ...about(objections) },
    {
      ...at,
      field: 'payWithinDays',
      fix: { kind: 'set-field', step: at.step, field: 'payWithinDays', value: to },
    },
  )
}

function feeData(objections: readonly Objection[]): FindingData {
  const { remedy, claim, limit } = objections[0] as Objection
  const from = remedy.from ?? 0
  const shared = { from, currency: claim.jurisdiction.currency, ...about(objections) }
  if (remedy.kind === 'waive')
    return { kind: 'fee-dropped', isOnlyEarly: limit.isOnlyEarly === true, ...shared }
  const to = Math.min(...objections.map((one) => one.remedy.to ?? 0))
  return { kind: 'fee-capped', to, ...shared }
}

const daysEarly = ({ remedy, claim }: Objection): number =>
  daysBetween(claim.day, laterOf(remedy.lawfulFrom ?? claim.day, claim.day))

/** Forbidden for want of a letter, which a policy can send; or for another reason. */
function forbidden(objections: readonly Objection[], at: At): Finding {
  const letter = missingLetter(objections)
  if (letter === null) return finding('error', { kind: 'forbidden', ...about(objections) }, at)
  return finding(
    'error',
    { kind: 'hand-over-without-notice', letter, ...about(objections) },
    { ...at, code: 'hand-over-without-notice', fix: noticeFix(objections, letter) },
  )
}

/** More ways than this are not named. */
const waysMax = 10

function about(objections: readonly Objection[]) {
  const { limit } = objections[0] as Objection
  const ways = new Map(
    objections.map(({ course }) => [stepsOn(course).join(' '), stepsOn(course)] as const),
  )
  return {
    limit: limit.id,
    title: limit.title,
    ways: [...ways.values()].slice(0, waysMax),
    debtorKinds: [...new Set(objections.map(({ kind }) => kind))],
  }
}
