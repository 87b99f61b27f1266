import type { LetterKind } from '../../claim/event.ts'
import type { ClaimState, SentLetter } from '../../claim/state.ts'
import { addDays, daysBetween } from '../../domain/plain-date.ts'
import { deadlineOn } from '../../law/calendar.ts'
import { constrain } from '../../law/constrain.ts'
import { stepsOn } from '../course.ts'
import type { Fix } from '../fix/fix.ts'
import type { Objection } from './objection.ts'

/** Letters that can be lacking before a hand-over, the likeliest first. */
const candidates: readonly LetterKind[] = ['notice', 'demand', 'remind']

/** How long ago the letter is taken to have been sent, and how long it gave: beyond any doubt. */
const longAgo = { sentDays: 120, payWithinDays: 60 }

/**
 * The letter for want of which the law forbids a hand-over: with it, sent in good time, it would be
 * lawful. `null` when no letter would help, or the step is something else.
 */
export function missingLetter(objections: readonly Objection[]): LetterKind | null {
  const [first] = objections
  if (first === undefined || first.step.kind !== 'hand-over') return null
  const found = candidates.find((kind) =>
    objections.every((one) => isLawfulWith(one, letterLongAgo(one, kind), 0)),
  )
  return found ?? null
}

function letterLongAgo({ claim }: Objection, kind: LetterKind): SentLetter {
  const sentOn = addDays(claim.day, -longAgo.sentDays)
  const { payWithinDays } = longAgo
  const payBy = addDays(sentOn, payWithinDays)
  return { kind, step: kind, sentOn, feeMinor: 0, payWithinDays, payBy }
}

/** Whether a limit would hold so many days later, had a letter been sent. */
function isLawfulWith(
  { claim, proposal, limit }: Objection,
  letter: SentLetter,
  daysLater: number,
): boolean {
  const state: ClaimState = { ...claim.state, letters: [...claim.state.letters, letter] }
  const { limits } = constrain(proposal, {
    ...claim,
    state,
    day: addDays(claim.day, daysLater),
  })
  return limits.some((trace) => trace.limit === limit.id && trace.met)
}

/**
 * The letter put in before the hand-over, with the shortest deadline the law takes; `null` where one
 * of its kind is sent already, or it could not be sent on that day.
 */
export function noticeFix(objections: readonly Objection[], letter: LetterKind): Fix | null {
  const deadlines = objections.map((one) => deadlineFor(one, letter))
  const known = deadlines.filter((days) => days !== null)
  const after = objections.flatMap(({ course }) => stepsOn(course).at(-2) ?? [])
  const [first] = objections
  if (first === undefined || known.length < deadlines.length) return null
  if (after.length < objections.length) return null
  return {
    kind: 'insert-letter',
    before: first.id,
    after: [...new Set(after)],
    letter,
    payWithinDays: Math.max(...known),
  }
}

function deadlineFor(objection: Objection, kind: LetterKind): number | null {
  const { claim } = objection
  if (claim.state.letters.some((letter) => letter.kind === kind)) return null
  const proposal = { kind, feeMinor: 0, payWithinDays: 0 }
  const ruling = constrain({ kind, letter: proposal, feeTooEarly: 'waive' }, claim)
  if (ruling.verdict !== 'allow' || ruling.letter === null) return null
  const { payWithinDays } = ruling.letter
  const payBy = deadlineOn(claim.jurisdiction.calendar, addDays(claim.day, payWithinDays))
  const sent = { kind, step: kind, sentOn: claim.day, feeMinor: 0, payWithinDays, payBy }
  return isLawfulWith(objection, sent, daysBetween(claim.day, payBy) + 1) ? payWithinDays : null
}
