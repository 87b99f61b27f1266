import {
  daysText,
  feeText,
  type LetterStep,
  reasonText,
  type Step,
  type StepOf,
  type Wording,
} from '@forfall/rules'
import type { Words } from '../messages/use-words.ts'

/** What a card or a line of a list says of a step besides its title. */
export type StepSummary = {
  /** One short phrase, or nothing. */
  readonly line: string
  /** Numbers and settings that matter most: days, fee, deadline. */
  readonly chips: readonly string[]
}

type Means = { readonly wording: Wording; readonly words: Words }

/** The settings of a step in few words. */
export function stepSummary(step: Step, { wording, words }: Means): StepSummary {
  switch (step.kind) {
    case 'wait':
      return waitSummary(step, wording)
    case 'branch':
      return { line: words.say('canvas.ways', { count: step.cases.length + 1 }), chips: [] }
    case 'remind':
    case 'notice':
    case 'demand':
      return letterSummary(step, { wording, words })
    case 'hand-over':
      return {
        line: wording.words.service[step.service],
        chips: [
          ...(step.consolidate ? [wording.words.fields.consolidate] : []),
          ...sendChips(step, wording),
        ],
      }
    case 'message':
      return { line: step.channel, chips: sendChips(step, wording) }
    default:
      return reasonSummary(step, wording)
  }
}

const waitSummary = (step: StepOf<'wait'>, wording: Wording): StepSummary => ({
  line: wording.words.since[step.since],
  chips: [daysText(step.days, wording), ...onChips(step, wording)],
})

function letterSummary(step: LetterStep, { wording, words }: Means): StepSummary {
  const added = [
    ...(step.interest === 'none' ? [] : [wording.words.interest[step.interest]]),
    ...(step.compensation === 'none' ? [] : [wording.words.compensation[step.compensation]]),
  ]
  return {
    line: words.list(added, 'and'),
    chips: [
      feeText(step.fee, wording),
      words.say('canvas.pay-within', { days: step.payWithinDays }),
      ...sendChips(step, wording),
    ],
  }
}

const reasonSummary = (
  step: StepOf<'hold' | 'review' | 'stop'>,
  wording: Wording,
): StepSummary => ({
  line: reasonText(step.reason, wording),
  chips: step.kind === 'hold' && step.days !== undefined ? [daysText(step.days, wording)] : [],
})

/** How an action goes out, where that is worth a word: what waits for a person, or for a day. */
const sendChips = (
  step: { readonly mode: 'create' | 'send'; readonly on: 'any-day' | 'working-day' },
  wording: Wording,
): readonly string[] => [
  ...(step.mode === 'create' ? [wording.words.mode.create] : []),
  ...onChips(step, wording),
]

const onChips = (
  { on }: { readonly on: 'any-day' | 'working-day' },
  { words }: Wording,
): readonly string[] => (on === 'working-day' ? [words.on[on]] : [])
