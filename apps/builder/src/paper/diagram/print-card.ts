import {
  conditionText,
  type PolicyDocument,
  type Step,
  type StepKind,
  sentence,
  startPosition,
  type Wording,
} from '@forfall/rules'
import { kindBeside } from '../../canvas/card-name.ts'
import { kindAt } from '../../canvas/card-view.ts'
import { dayChip } from '../../canvas/days.ts'
import { brokenLines, type Measure } from '../../canvas/labels.ts'
import type { Size } from '../../canvas/layout.ts'
import { entryLine } from '../../canvas/start-details.tsx'
import type { WholeCheck } from '../../check/lint/questions.ts'
import { stepOf } from '../../document/content.ts'
import { numbersOf } from '../../document/derived/outline.ts'
import { stepSummary } from '../../editor-parts/step-summary.ts'
import { stepTitle } from '../../editor-parts/step-title.ts'
import { kindName } from '../../messages/kind-name.ts'
import type { Words } from '../../messages/use-words.ts'

/** A card as it is printed: its lines are broken, so that it can be drawn without being measured. */
export type PrintCard = {
  readonly kind: StepKind | 'start'
  readonly title: readonly string[]
  readonly details: readonly string[]
  readonly size: Size
}

/** What cards are made with. */
export type CardMeans = {
  readonly document: PolicyDocument
  readonly windows: WholeCheck['windows']
  readonly wording: Wording
  readonly words: Words
  /** How wide texts are in the font of titles and in that of details. */
  readonly measures: { readonly title: Measure; readonly detail: Measure }
}

/** How a printed card is laid out, in the pixels of the diagram. */
export const cardLook = {
  width: 260,
  /** The mark of its kind, on the left. */
  bar: 14,
  padding: 10,
  /** What the icon takes beside the first line. */
  icon: 24,
  line: 16,
  title: { size: 13, font: '600 13px "Inter Variable"' },
  detail: { size: 12, font: '500 12px "Inter Variable"' },
} as const

/** The card of a step, or of the beginning. */
export function printCard(id: string, means: CardMeans): PrintCard {
  const { document, measures } = means
  const { width, bar, padding, icon, line } = cardLook
  const room = width - bar - 2 * padding
  const title = brokenLines(titleText(id, means), measures.title, room - icon)
  const details = detailTexts(id, means).flatMap((text) => brokenLines(text, measures.detail, room))
  const height = 2 * padding + (title.length + details.length) * line
  return { kind: kindAt(document, id), title, details, size: { width, height } }
}

/** What a card is called, with the number of its clause. */
function titleText(id: string, { document, wording, words }: CardMeans): string {
  if (id === startPosition) return words.say('step.start')
  const number = numbersOf(document).get(id)
  const title = stepTitle(document, id, wording)
  return number === undefined ? title : `${number} ${title}`
}

function detailTexts(id: string, means: CardMeans): readonly string[] {
  const step = stepOf(means.document, id)
  return step === undefined ? startTexts(means) : stepTexts(id, step, means)
}

/** For which claims the policy is, and what ends dunning at once. */
function startTexts({ document, wording, words }: CardMeans): readonly string[] {
  const { appliesTo, always } = document
  return [
    appliesTo === undefined
      ? sentence(wording.words.allClaims)
      : words.say('start.applies', { condition: conditionText(appliesTo, wording) }),
    words.say('always.title'),
    `• ${words.say('always.engine')}`,
    ...always.map((entry) => `• ${entryLine(entry, wording)}`),
  ]
}

function stepTexts(
  id: string,
  step: Step,
  { document, windows, wording, words }: CardMeans,
): readonly string[] {
  const { line, chips } = stepSummary(step, { wording, words })
  const kind = kindBeside(stepTitle(document, id, wording), kindName(step.kind, wording))
  const window = Object.hasOwn(windows, id) ? windows[id] : undefined
  const ends = step.kind !== 'stop' && step.kind !== 'branch' && step.next === undefined
  const shown = [
    ...(window === undefined ? [] : [dayChip(window)]),
    ...chips,
    ...(ends ? [words.say('chip.ends')] : []),
  ]
  return [[kind, line].filter((part) => part !== '').join(' · '), shown.join(' · ')].filter(
    (text) => text !== '',
  )
}
