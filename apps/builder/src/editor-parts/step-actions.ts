import { type PolicyDocument, startPosition } from '@forfall/rules'
import { stepOf } from '../document/content.ts'
import { exitsOf } from '../document/exits.ts'
import type { Chord } from './chord.ts'

/** What can be done with chosen steps, by id; its name is the message `action.<id>`. */
export type StepActionId =
  | 'add-after'
  | 'add-before'
  | 'connect'
  | 'add-always'
  | 'replace-kind'
  | 'move-earlier'
  | 'move-later'
  | 'move-to'
  | 'cut'
  | 'copy'
  | 'paste'
  | 'duplicate'
  | 'select-all'
  | 'select-upstream'
  | 'select-downstream'
  | 'toggle-branch'
  | 'delete'
  | 'delete-branch'

/** One thing that can be done with chosen steps. */
export type StepAction = {
  readonly id: StepActionId
  readonly chord: Chord | null
  /** Whether the policy is another one afterwards. */
  readonly changes: boolean
  /** Whether it can be done with steps, the one in focus last. */
  readonly isFor: (document: PolicyDocument, steps: readonly string[]) => boolean
}

/** What can be done with chosen steps, in the groups of a menu. */
export const stepActions: readonly (readonly StepAction[])[] = [
  [
    change('add-after', { key: 'a' }, (document, ids) => leadsOn(document, ids)),
    change('add-before', { key: 'a', shift: true }, oneStep),
    change('connect', { key: 'c' }, leadsOn),
    change('add-always', { key: 'r' }, isStart),
  ],
  [
    change('replace-kind', null, oneStep),
    change('move-earlier', { key: 'ArrowUp', alt: true }, oneStep),
    change('move-later', { key: 'ArrowDown', alt: true }, oneStep),
    change('move-to', { key: 'm' }, oneStep),
  ],
  [
    change('cut', { key: 'x', mod: true }, someSteps),
    look('copy', { key: 'c', mod: true }, someSteps),
    change('paste', { key: 'v', mod: true }, () => true),
    change('duplicate', { key: 'd', mod: true }, someSteps),
  ],
  [
    look('select-all', { key: 'a', mod: true }, () => true),
    look('select-upstream', null, one),
    look('select-downstream', null, one),
    look('toggle-branch', { key: 'b' }, isBranch),
  ],
  [
    change('delete', { key: 'Delete' }, someSteps),
    change('delete-branch', { key: 'Delete', shift: true }, someSteps),
  ],
]

function change(id: StepActionId, chord: Chord | null, isFor: StepAction['isFor']): StepAction {
  return { id, chord, changes: true, isFor }
}

function look(id: StepActionId, chord: Chord | null, isFor: StepAction['isFor']): StepAction {
  return { id, chord, changes: false, isFor }
}

function one(_: PolicyDocument, ids: readonly string[]): boolean {
  return ids.length === 1
}

function oneStep(document: PolicyDocument, ids: readonly string[]): boolean {
  return ids.length === 1 && someSteps(document, ids)
}

function someSteps(document: PolicyDocument, ids: readonly string[]): boolean {
  return ids.some((id) => stepOf(document, id) !== undefined)
}

function isStart(_: PolicyDocument, ids: readonly string[]): boolean {
  return ids.length === 1 && ids[0] === startPosition
}

function leadsOn(document: PolicyDocument, ids: readonly string[]): boolean {
  const [id = startPosition] = ids
  return ids.length === 1 && exitsOf(document, id).length > 0
}

function isBranch(document: PolicyDocument, ids: readonly string[]): boolean {
  return ids.length === 1 && stepOf(document, ids[0] ?? '')?.kind === 'branch'
}
