import type { LetterStep, PolicyDocument, Step, StepKind, StepOf } from '@forfall/rules'
import { type FactContext, reasonName } from './fact-words.ts'
import type { Words } from './use-words.ts'

/** What a card says of a step. */
export type StepWords = {
  /** The kind in words: "Reminder". */
  readonly kind: string
  readonly title: string
  /** One short phrase, or nothing. */
  readonly summary: string
  /** Numbers and conditions that matter most: fee, deadline, days. */
  readonly chips: readonly string[]
}

/** The kind of a step in words. */
export const kindWord = (kind: StepKind | 'start', words: Words): string =>
  words.say(`kind.${kind}`)

/** A step in words. */
export function stepWords(step: Step, context: FactContext, words: Words): StepWords {
  const kind = kindWord(step.kind, words)
  const said = detailsOf(step, context, words)
  return {
    kind,
    title: step.title === undefined ? said.title : words.text(step.title),
    ...said.rest,
  }
}

/** The end of the policy, where a step leads nowhere and is not itself an end. */
export const endsThere = (step: Step): boolean =>
  step.kind !== 'branch' && step.kind !== 'stop' && step.next === undefined

/** What ends dunning at once, whatever step a claim stands on: one line for each `always` entry. */
export function alwaysWords(document: PolicyDocument, words: Words): readonly string[] {
  return document.always.map(({ id, title, do: does }) =>
    words.say(`always.${does.kind}`, {
      what: title === undefined ? id : words.text(title),
      reason: reasonName(does.reason, words),
    }),
  )
}

type Details = { readonly title: string; readonly rest: Pick<StepWords, 'summary' | 'chips'> }

function detailsOf(step: Step, context: FactContext, words: Words): Details {
  switch (step.kind) {
    case 'wait':
      return waitDetails(step, words)
    case 'branch':
      return details(words.say('kind.branch'), branchSummary(step, words), [])
    case 'remind':
    case 'notice':
    case 'demand':
      return letterDetails(step, context, words)
    case 'hand-over':
      return handOverDetails(step, words)
    case 'message':
      return details(words.say('kind.message'), step.channel, modeChips(step, words))
    default:
      return reasonDetails(step, words)
  }
}

const details = (title: string, summary: string, chips: readonly string[]): Details => ({
  title,
  rest: { summary, chips },
})

function waitDetails(step: StepOf<'wait'>, words: Words): Details {
  const days = words.say('value.days', { days: step.days })
  const working = step.on === 'working-day' ? [words.say('chip.working-day')] : []
  const title = words.say('step.wait', { days: step.days })
  return details(title, words.say(`since.${step.since}`), [days, ...working])
}

const branchSummary = (step: StepOf<'branch'>, words: Words): string =>
  words.say('step.branch-ways', { count: step.cases.length + 1 })

function letterDetails(step: LetterStep, context: FactContext, words: Words): Details {
  const added = [
    ...(step.interest === 'none' ? [] : [words.say('step.with-interest')]),
    ...(step.compensation === 'none' ? [] : [words.say('step.with-compensation')]),
  ]
  const chips = [
    feeChip(step, context, words),
    words.say('chip.pay-within', { days: step.payWithinDays }),
    ...modeChips(step, words),
  ]
  const summary =
    added.length === 0 ? '' : words.say('step.with', { added: words.list(added, 'and') })
  return details(words.say(`kind.${step.kind}`), summary, chips)
}

function feeChip(step: LetterStep, context: FactContext, words: Words): string {
  if (typeof step.fee === 'string') return words.say(`chip.fee-${step.fee}`)
  return words.say('chip.fee-fixed', {
    amount: words.amount(step.fee.fixedMinor, context.currency),
  })
}

function handOverDetails(step: StepOf<'hand-over'>, words: Words): Details {
  const together = step.consolidate ? [words.say('chip.consolidate')] : []
  const chips = [...modeChips(step, words), ...together]
  return details(words.say('kind.hand-over'), words.say(`service.${step.service}`), chips)
}

function reasonDetails(step: StepOf<'hold' | 'review' | 'stop'>, words: Words): Details {
  const days =
    step.kind === 'hold' && step.days !== undefined
      ? [words.say('value.days', { days: step.days })]
      : []
  return details(words.say(`kind.${step.kind}`), reasonName(step.reason, words), days)
}

/** How an action goes out, where that is worth a word: only what waits for a person, or for a day. */
function modeChips(
  step: { readonly mode: 'create' | 'send'; readonly on: 'any-day' | 'working-day' },
  words: Words,
): readonly string[] {
  return [
    ...(step.mode === 'create' ? [words.say('chip.mode-create')] : []),
    ...(step.on === 'working-day' ? [words.say('chip.working-day')] : []),
  ]
}
