import type { LetterStep, Step, StepOf } from '../policy/document.ts'
import { reasonText } from '../words/step-words.ts'
import { amountText, daysText, listText, type Wording } from '../words/wording.ts'
import { type GoingOut, type Prose, proseOf } from './prose.ts'

/** A step that does something: any but a wait or a branch. */
type Acting = Exclude<Step, { kind: 'wait' | 'branch' }>

/** What a step does, as sentences. Where it leads is not among them. */
export function stepSentences(step: Acting, wording: Wording): readonly string[] {
  const prose = proseOf(wording.language)
  switch (step.kind) {
    case 'remind':
    case 'notice':
    case 'demand':
      return letterSentences(step, prose, wording)
    case 'message':
      return [
        prose.sendsMessage(wording.words.quoted(step.channel), goingOut(step)),
        prose.hasText(wording.words.quoted(step.template)),
      ]
    case 'hand-over':
      return [
        prose.handsOver(step.service, goingOut(step)),
        ...(step.consolidate ? [prose.together] : []),
      ]
    default:
      return [effectSentence(step, prose, wording), prose.reason(reasonText(step.reason, wording))]
  }
}

function effectSentence(
  step: StepOf<'hold' | 'review' | 'stop'>,
  prose: Prose,
  wording: Wording,
): string {
  if (step.kind === 'review') return prose.reviews
  if (step.kind === 'stop') return prose.stops
  return prose.holds(step.days === undefined ? null : daysText(step.days, wording))
}

function letterSentences(step: LetterStep, prose: Prose, wording: Wording): readonly string[] {
  const { payWithinDays, fee, feeTooEarly, template } = step
  const days = payWithinDays === 0 ? null : daysText(payWithinDays, wording)
  return [
    prose.sends(step.kind, goingOut(step)),
    prose.asks(chargesOf(step, prose, wording), days),
    ...(fee === 'none' ? [] : [prose.feeTooEarly[feeTooEarly]]),
    prose.hasText(wording.words.quoted(template)),
  ]
}

/** What a letter charges, as one phrase; `null` for nothing. */
function chargesOf(step: LetterStep, { charges }: Prose, wording: Wording): string | null {
  const parts = [
    ...feeOf(step.fee, charges, wording),
    ...(step.interest === 'none' ? [] : [charges.interest]),
    ...(step.compensation === 'none' ? [] : [charges.compensation]),
  ]
  return parts.length === 0 ? null : listText(parts, 'and', wording)
}

function feeOf(
  fee: LetterStep['fee'],
  charges: Prose['charges'],
  wording: Wording,
): readonly string[] {
  if (fee === 'none') return []
  return fee === 'statutory-maximum'
    ? [charges.feeMax]
    : [charges.fee(amountText(fee.fixedMinor, wording))]
}

const goingOut = ({ mode, on }: Pick<LetterStep, 'mode' | 'on'>): GoingOut => ({
  isReleased: mode === 'create',
  isOnWorkingDay: on === 'working-day',
})
