import {
  newStepId,
  type PolicyDocument,
  policyDocumentSchema,
  policyHash,
  readingOrder,
} from '@forfall/rules'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clipOf } from '../../apps/builder/src/document/clip.ts'
import type { Command } from '../../apps/builder/src/document/commands/commands.ts'
import { numbersOf } from '../../apps/builder/src/document/derived/outline.ts'
import { allExits } from '../../apps/builder/src/document/exits.ts'
import { palette } from '../../apps/builder/src/document/palette.ts'
import { withBranch } from '../../apps/builder/src/document/reach.ts'
import { type DraftStore, openDraft } from '../../apps/builder/src/document/store.ts'
import type { Where } from '../../apps/builder/src/document/where.ts'
import { anyCondition } from './support/conditions.ts'
import { anyPolicy } from './support/policies.ts'
import { patience, runs } from './support/runs.ts'

/** A command that is made for the document it meets; numbers choose among what is there. */
type Move = (document: PolicyDocument) => Command

const kinds = palette.flatMap((family) => family.kinds.map(({ kind }) => kind))
const anyKind = fc.constantFrom(...kinds)
const number = fc.nat({ max: 50 })

const at = <Item>(items: readonly Item[], place: number, other: Item): Item =>
  items[place % Math.max(1, items.length)] ?? other

const stepIn = (document: PolicyDocument, place: number): string =>
  at(Object.keys(document.steps), place, 'nobody')

const whereIn = (document: PolicyDocument, place: number): Where => {
  const { step, exit } = at(allExits(document), place, { step: 'start', exit: 'next', to: null })
  const chosen = stepIn(document, place)
  return at<Where>(
    [
      { kind: 'exit', step, exit },
      { kind: 'before', step: chosen },
      { kind: 'after', step: chosen },
      { kind: 'loose' },
    ],
    place,
    { kind: 'loose' },
  )
}

const branchIn = (document: PolicyDocument, place: number): string => {
  const branches = Object.keys(document.steps).filter((id) => document.steps[id]?.kind === 'branch')
  return at(branches, place, 'nobody')
}

const anyMove: fc.Arbitrary<Move> = fc.oneof(
  fc.tuple(anyKind, number).map(
    ([kind, place]): Move =>
      (document) => ({ name: 'add-step', args: { kind, where: whereIn(document, place) } }),
  ),
  fc.tuple(number, number, fc.constantFrom('delete-steps', 'delete-branch', 'cut-steps')).map(
    ([one, other, name]): Move =>
      (document) => ({
        name,
        args: { steps: [stepIn(document, one), stepIn(document, other)] },
      }),
  ),
  fc.tuple(number, number, fc.boolean()).map(
    ([step, place, withBranch]): Move =>
      (document) => ({
        name: 'move-step',
        args: { step: stepIn(document, step), where: whereIn(document, place), withBranch },
      }),
  ),
  fc.tuple(number, fc.constantFrom('move-earlier', 'move-later')).map(
    ([step, name]): Move =>
      (document) => ({ name, args: { step: stepIn(document, step) } }),
  ),
  fc.tuple(number, anyKind).map(
    ([step, kind]): Move =>
      (document) => ({ name: 'replace-kind', args: { step: stepIn(document, step), kind } }),
  ),
  fc.tuple(number, number).map(
    ([exit, to]): Move =>
      (document) => {
        const from = at(allExits(document), exit, { step: 'start', exit: 'next', to: null })
        return {
          name: 'connect',
          args: { step: from.step, exit: from.exit, to: stepIn(document, to) },
        }
      },
  ),
  number.map(
    (exit): Move =>
      (document) => {
        const from = at(allExits(document), exit, { step: 'start', exit: 'next', to: null })
        return { name: 'disconnect', args: { step: from.step, exit: from.exit } }
      },
  ),
  fc.tuple(number, number, number).map(
    ([one, other, place]): Move =>
      (document) => ({
        name: 'paste-steps',
        args: {
          clip: JSON.stringify(clipOf(document, [stepIn(document, one), stepIn(document, other)])),
          where: whereIn(document, place),
        },
      }),
  ),
  fc.tuple(number, number).map(
    ([one, other]): Move =>
      (document) => ({
        name: 'duplicate-steps',
        args: { steps: [stepIn(document, one), stepIn(document, other)] },
      }),
  ),
  fc
    .tuple(
      number,
      fc.constantFrom('title.en', 'note', 'days', 'fee', 'payWithinDays', 'reason', 'consolidate'),
      fc.constantFrom<unknown[]>('', 'Some text', 3, -1, { fixedMinor: 10 }, true, undefined),
    )
    .map(
      ([step, field, value]): Move =>
        (document) => ({
          name: 'set-field',
          args: { step: stepIn(document, step), field, value },
        }),
    ),
  fc.tuple(number, number, anyCondition).map(
    ([branch, index, when]): Move =>
      (document) => ({
        name: 'set-condition',
        args: { of: 'case', step: branchIn(document, branch), case: index % 3, when },
      }),
  ),
  fc.tuple(number, anyCondition).map(
    ([branch, when]): Move =>
      (document) => ({ name: 'add-case', args: { step: branchIn(document, branch), when } }),
  ),
  fc.tuple(number, number, fc.boolean()).map(
    ([branch, index, withBranch]): Move =>
      (document) => ({
        name: 'remove-case',
        args: { step: branchIn(document, branch), case: index % 3, withBranch },
      }),
  ),
  anyCondition.map(
    (when): Move =>
      () => ({
        name: 'add-entry',
        args: { entry: { when, do: { kind: 'hold', reason: 'watched' } } },
      }),
  ),
  fc.tuple(number, number).map(
    ([entry, to]): Move =>
      ({ always }) => ({
        name: 'move-entry',
        args: { entry: at(always, entry, always[0])?.id ?? 'nobody', to },
      }),
  ),
  number.map(
    (step): Move =>
      (document) => ({
        name: 'rename-step',
        args: { step: stepIn(document, step), to: newStepId(document, 'renamed') },
      }),
  ),
  fc.constantFrom('letter', 'short', 'reminder').map(
    (template): Move =>
      () => ({
        name: 'set-template-text',
        args: { template, language: 'nb', text: { subject: template, body: template } },
      }),
  ),
)

const opened = (document: PolicyDocument): DraftStore =>
  openDraft({
    draft: { revision: 1, content: { document, scenarios: [] }, savedBy: 'test' },
    now: () => 0,
  })

const documentOf = (store: DraftStore): PolicyDocument => store.getState().content.document

/** Does commands one after the other; calls back after each that was not refused. */
function play(
  store: DraftStore,
  moves: readonly Move[],
  then: (now: PolicyDocument, before: PolicyDocument, command: Command) => void,
): void {
  for (const move of moves) {
    const before = documentOf(store)
    const command = move(before)
    const done = store.getState().dispatch(command.name, command.args)
    if (done.ok) then(documentOf(store), before, command)
    else expect(documentOf(store)).toBe(before)
  }
}

const someMoves = fc.array(anyMove, { minLength: 1, maxLength: 12 })

test('every document that commands lead to is a policy document', patience, () => {
  fc.assert(
    fc.property(anyPolicy, someMoves, (document, moves) => {
      play(opened(document), moves, (now) => {
        expect(policyDocumentSchema.safeParse(now).error).toBeUndefined()
      })
    }),
    runs(200),
  )
})

test('what is undone is as it was, what is done again as it became', patience, () => {
  fc.assert(
    fc.property(anyPolicy, someMoves, (document, moves) => {
      const store = opened(document)
      play(store, moves, () => undefined)
      const end = policyHash(documentOf(store))
      const steps = store.getState().history.past.length
      for (let count = 0; count < steps; count += 1) store.getState().undo()
      expect(policyHash(documentOf(store))).toBe(policyHash(document))
      for (let count = 0; count < steps; count += 1) store.getState().redo()
      expect(policyHash(documentOf(store))).toBe(end)
      store.getState().jumpTo(null)
      expect(policyHash(documentOf(store))).toBe(policyHash(document))
    }),
    runs(200),
  )
})

/** The commands after which steps may be gone, and those after which some may have come. */
const removing = new Set([
  'delete-steps',
  'delete-branch',
  'cut-steps',
  'remove-case',
  'rename-step',
])

test('no step is lost but by what says that it deletes', patience, () => {
  fc.assert(
    fc.property(anyPolicy, someMoves, (document, moves) => {
      play(opened(document), moves, (now, before, { name }) => {
        const lost = Object.keys(before.steps).filter((id) => !Object.hasOwn(now.steps, id))
        if (!removing.has(name)) expect([name, lost]).toEqual([name, []])
      })
    }),
    runs(200),
  )
})

test('every step stands once in the outline, with a number of its own', patience, () => {
  fc.assert(
    fc.property(anyPolicy, someMoves, (document, moves) => {
      const store = opened(document)
      play(store, moves, () => undefined)
      const now = documentOf(store)
      const numbers = numbersOf(now)
      expect([...numbers.keys()].toSorted()).toEqual(Object.keys(now.steps).toSorted())
      expect(new Set(numbers.values()).size).toBe(numbers.size)
      expect(readingOrder(now)).toHaveLength(numbers.size)
    }),
    runs(200),
  )
})

test('a branch is what cannot be reached any more without its first step', patience, () => {
  fc.assert(
    fc.property(anyPolicy, number, (document, place) => {
      const chosen = stepIn(document, place)
      const store = opened(document)
      const branch = withBranch(document, [chosen])
      store.getState().dispatch('delete-branch', { steps: [chosen] })
      const left = documentOf(store)
      expect(Object.keys(left.steps).length).toBe(Object.keys(document.steps).length - branch.size)
      const leading = allExits(left).filter(({ to }) => to !== null && branch.has(to))
      expect(leading).toEqual([])
    }),
    runs(300),
  )
})
