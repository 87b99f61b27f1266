import { type ClaimState, startPosition } from '../../claim/state.ts'
import type { Action } from '../../decision.ts'
import { addDays, earlierOf, type PlainDate } from '../../domain/plain-date.ts'
import { vocabularyOf } from '../../words/vocabulary.ts'
import { called } from './called.ts'
import type { WalkedDraft } from './draft.ts'
import type { CoverWorld } from './world.ts'

/** A claim on the day after it came to stand somewhere. */
export type Standing = {
  readonly day: PlainDate
  /** At the beginning of the day. */
  readonly state: ClaimState
  /** "after the reminder" */
  readonly when: string
}

/**
 * Where a claim stands and something more could happen: at the start, after each action, and a day after
 * what happened to it last.
 */
export function standingsOn(
  { draft, walk: { days } }: WalkedDraft,
  world: CoverWorld,
): readonly Standing[] {
  const acted = days.filter(({ decision }) => decision.action.kind !== 'none')
  const dayOne = addDays(world.dueOn, 1)
  const firstDay = earlierOf(acted[0]?.day ?? dayOne, dayOne)
  const begun = days.findLast(({ day }) => day < firstDay)
  const start = begun === undefined ? [] : [{ state: begun.state, day: firstDay, when: atStart }]
  const after = acted.map(({ day, state, decision: { action } }) => ({
    day: addDays(day, 1),
    state,
    when: whenText(action, world),
  }))
  const last = draft.happenings.at(-1)?.on
  const later = days
    .filter(({ day, decision }) => day === last && decision.action.kind === 'none')
    .map(({ day, state }) => ({ day: addDays(day, 1), state, when: 'a day later' }))
  return [...start, ...after, ...later]
    .filter(({ day }) => last === undefined || day >= last)
    .filter(({ state }) => state.ending === null)
}

const atStart = 'before anything is done'

function whenText(action: Action, world: CoverWorld): string {
  if (action.kind === 'none') return atStart
  const isOfFlow = world.document.steps[action.step] !== undefined
  return isOfFlow
    ? `after ${called(action.step, world)}`
    : `after the ${vocabularyOf('en').kinds[action.kind]}`
}

/** Where the flow goes on from a standing; `null` while a person has to decide. */
export const positionOf = ({ state }: Standing): string | null =>
  state.pending === null ? state.position : null

/** Whether nothing was done yet. */
export const isAtStart = ({ state }: Standing): boolean => state.position === startPosition
