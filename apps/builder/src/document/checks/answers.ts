import type { DayWindow, PassedCheck, WaivedFinding } from '@forfall/rules'
import { type CheckQuestion, foundFor, windowsFor } from './checks.ts'

/** A part of what there is to say about a policy, as plain JSON. */
export type CheckAnswer =
  | { readonly part: 'findings'; readonly value: readonly WaivedFinding[] }
  | { readonly part: 'windows'; readonly value: { readonly [step: string]: DayWindow } }
  | { readonly part: 'passed'; readonly value: readonly PassedCheck[] }

/** The answers to a question, what people wait for first. Each is worked out when it is taken. */
export function* answersTo(question: CheckQuestion): Generator<CheckAnswer> {
  const { findings, passed } = foundFor(question)
  yield { part: 'findings', value: findings }
  yield { part: 'passed', value: passed }
  yield { part: 'windows', value: windowsFor(question) }
}
