import {
  type DayWindow,
  type PolicyDocument,
  type Step,
  type StepKind,
  startPosition,
  type Wording,
} from '@forfall/rules'
import { useShallow } from 'zustand/react/shallow'
import { countsOf, type FindingCounts, findingsOf } from '../document/checks/findings-at.ts'
import { stepOf } from '../document/content.ts'
import { changedSince } from '../document/derived/changed-steps.ts'
import { exitText } from '../document/derived/exit-text.ts'
import { orderOf } from '../document/derived/flow.ts'
import { exitsOf } from '../document/exits.ts'
import { useChecks, useDraft, useEditor } from '../editor/editor-context.ts'
import { type Overlay, useOverlay } from '../editor-parts/overlay.ts'
import { stepTitle } from '../editor-parts/step-title.ts'
import { useWording } from '../editor-parts/use-wording.ts'
import { kindName } from '../messages/kind-name.ts'
import { useWords, type Words } from '../messages/use-words.ts'
import { exitMark, type Mark } from './marks.ts'
import { useStepMark } from './use-mark.ts'

/** The step of a card; `undefined` for that of the beginning. */
export const useStep = (id: string): Step | undefined =>
  useDraft(({ content }) => stepOf(content.document, id))

/** The kind of a card: that of its step, or `start`. */
export const kindAt = (document: PolicyDocument, id: string): StepKind | 'start' =>
  stepOf(document, id)?.kind ?? 'start'

/** All that is looked up about a card. */
export type CardView = {
  readonly kind: StepKind | 'start'
  readonly kindName: string
  readonly title: string
  readonly window: DayWindow | null
  readonly counts: FindingCounts
  readonly isChanged: boolean
  /** What is painted over it; `null` without an overlay. */
  readonly mark: Mark | null
  readonly place: string
}

/** Looks up what is said about a card; it is told of nothing else that changes. */
export function useCardView(id: string): CardView {
  const kind = useDraft(({ content }) => kindAt(content.document, id))
  return {
    kind,
    kindName: kindName(kind, useWording()),
    title: useTitle(id),
    window: useWindow(id),
    counts: useCounts([id]),
    isChanged: useIsChanged(id),
    mark: useStepMark(id),
    place: usePlaceText(id),
  }
}

/** What a card is called. */
export function useTitle(id: string): string {
  const words = useWords()
  const wording = useWording()
  return useDraft(({ content }) => titleOf(id, content.document, { wording, words }))
}

/** What a step is called, and the beginning. */
export const titleOf = (id: string, document: PolicyDocument, { wording, words }: Said): string =>
  id === startPosition ? words.say('step.start') : stepTitle(document, id, wording)

type Said = { readonly wording: Wording; readonly words: Words }

/** When a step comes, in days after the due day; `null` for one that no claim can come to. */
export const useWindow = (id: string): DayWindow | null =>
  useChecks(
    useShallow(({ windows }) => (Object.hasOwn(windows, id) ? (windows[id] ?? null) : null)),
  )

/** How many findings there are about some steps; those about the whole policy are at the beginning. */
export const useCounts = (ids: readonly string[]): FindingCounts =>
  useChecks(
    useShallow(({ findings }) =>
      countsOf(ids.flatMap((id) => findingsOf(findings, id === startPosition ? null : id))),
    ),
  )

/** Whether a step says something else than in the version the draft was begun from. */
export function useIsChanged(id: string): boolean {
  const { origin = null } = useEditor()
  return useDraft(
    ({ content }) => origin !== null && changedSince(origin)(content.document).has(id),
  )
}

/** Where a card stands and leads to: "step 5 of 23, leads to: not paid, paid". */
function usePlaceText(id: string): string {
  const words = useWords()
  const wording = useWording()
  const overlay = useOverlay()
  return useDraft(({ content: { document } }) =>
    placeText({ document, id, overlay }, { wording, words }),
  )
}

type Place = {
  readonly document: PolicyDocument
  readonly id: string
  readonly overlay: Overlay | null
}

function placeText(place: Place, said: Said): string {
  const { words } = said
  const order = orderOf(place.document)
  const at = order.indexOf(place.id) + 1
  const exits = exitNames(place, said)
  const former = formerNames(place, said)
  return [
    ...(at === 0 ? [] : [words.say('canvas.step-place', { place: at, count: order.length })]),
    ...(exits.length === 0 ? [] : [words.say('canvas.leads-to', { names: exits.join(', ') })]),
    ...(former.length === 0
      ? []
      : [words.say('canvas.leads-no-more', { names: former.join(', ') })]),
  ].join(', ')
}

/** The exits of a card by their names, or by what they lead to, with what the overlay says of each. */
const exitNames = ({ document, id, overlay }: Place, said: Said): readonly string[] =>
  exitsOf(document, id).flatMap((exit) => {
    const text = exitText(document, exit, said.wording)
    if (text === null && exit.to === null) return []
    const name = text ?? titleOf(exit.to ?? '', document, said)
    const mark = overlay === null ? '' : exitMark(overlay, exit, said.words).said
    return [mark === '' ? name : `${name} (${mark})`]
  })

/** What a card led to before and no longer does. */
const formerNames = ({ document, id, overlay }: Place, said: Said): readonly string[] =>
  overlay?.kind !== 'change'
    ? []
    : (overlay.gone ?? []).flatMap(({ step, to }) =>
        step === id && to !== null ? [titleOf(to, document, said)] : [],
      )
