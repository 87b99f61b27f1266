import type { Action, Blocker } from '../decision.ts'
import { ok, type Result, refused } from '../domain/result.ts'
import { blocker, lawNotKnown } from '../explain/blocker.ts'
import {
  type Additions,
  amountsOn,
  type ComputedAmounts,
  chargedAmounts,
  noAdditions,
} from '../law/amounts.ts'
import { constrain, type Ruling } from '../law/constrain.ts'
import type { LetterStep, StepOf } from '../policy/document.ts'
import { changedCharges } from './change.ts'
import type { DecisionInput } from './context.ts'
import { chargesOf, letterAction, type WantedLetter, wantedLetter } from './letter.ts'
import { type Outcome, outcome } from './outcome.ts'

type OutwardStep = LetterStep | StepOf<'hand-over'> | StepOf<'message'>

/** What becomes of a step that leaves the house, once the law has spoken. */
export function lawfulOutcome(id: string, step: OutwardStep, input: DecisionInput): Outcome {
  if (step.kind === 'hand-over' || step.kind === 'message') {
    const ruling = constrain({ kind: step.kind, letter: null, feeTooEarly: 'waive' }, input)
    if (ruling.verdict !== 'allow') return stopped(id, ruling)
    return priced(input, ruling, {
      action: actionOf(id, step),
      additions: noAdditions,
      interest: true,
    })
  }
  const wanted = wantedLetter(step, input)
  return wanted.ok
    ? lawfulLetter(id, step, { wanted: wanted.value, input })
    : toPerson(id, [wanted.problem])
}

function actionOf(id: string, step: StepOf<'hand-over'> | StepOf<'message'>): Action {
  if (step.kind === 'message') {
    const { mode, channel, template } = step
    return { kind: 'message', step: id, mode, channel, template }
  }
  const { mode, service, consolidate, next } = step
  return { kind: 'hand-over', step: id, mode, service, consolidate, ends: next === undefined }
}

function lawfulLetter(
  id: string,
  step: LetterStep,
  { wanted, input }: { readonly wanted: WantedLetter; readonly input: DecisionInput },
): Outcome {
  const proposal = { kind: step.kind, letter: wanted.letter, feeTooEarly: step.feeTooEarly }
  const ruling = constrain(proposal, input)
  if (ruling.verdict !== 'allow') return stopped(id, ruling)
  const letter = ruling.letter ?? wanted.letter
  const asked = chargesOf(step, letter.feeMinor, input)
  if (!asked.ok) return toPerson(id, [asked.problem])
  const charges = changedCharges(asked.value, input.change)
  const found = priced(input, ruling, {
    action: letterAction(id, step, { letter, charges, input }),
    additions: charges,
    interest: step.interest === 'statutory',
  })
  return {
    ...found,
    blockers: [...wanted.remarks, ...assumptions(charges.assumed), ...found.blockers],
    uses: [...wanted.uses, ...charges.uses, ...found.uses],
  }
}

/** What was taken in the debtor's favour because nobody has said otherwise. */
const assumptions = (facts: readonly string[]): readonly Blocker[] =>
  facts.map((subject) => blocker('taken-for-debtor', { subject }))

type Priced = {
  readonly action: Action
  readonly additions: Additions
  readonly interest: boolean
}

/** An action that the law allows, with the claim's amounts of that day. */
function priced(input: DecisionInput, ruling: Ruling, what: Priced): Outcome {
  const computed = amountsFor(input, what)
  if (!computed.ok) return toPerson(stepOf(what.action), [computed.problem])
  return outcome({
    action: what.action,
    amounts: computed.value.amounts,
    limits: ruling.limits,
    blockers: [...assumptions(computed.value.assumed), ...ruling.blockers],
    uses: [...ruling.uses, ...computed.value.uses],
  })
}

function amountsFor(
  input: DecisionInput,
  { additions, interest }: Priced,
): Result<ComputedAmounts, Blocker> {
  if (!interest) return ok({ amounts: chargedAmounts(input, additions), uses: [], assumed: [] })
  const computed = amountsOn(input, additions)
  return computed.ok
    ? computed
    : refused(lawNotKnown(computed.problem, input.jurisdiction.interest.source))
}

const stepOf = (action: Action): string => (action.kind === 'none' ? 'none' : action.step)

/** The law lets the step wait, or wants a person to decide. */
function stopped(id: string, ruling: Ruling): Outcome {
  const { limits, blockers, uses } = ruling
  if (ruling.verdict === 'refer') return { ...toPerson(id, blockers), limits, uses }
  const { lawfulFrom } = ruling
  return outcome({ limits, blockers, uses, reviewOn: lawfulFrom, lawfulFrom })
}

function toPerson(id: string, blockers: readonly Blocker[]): Outcome {
  const isUnknown = blockers.every(({ code }) => code === 'law-not-known')
  const reason = isUnknown ? 'law-not-known' : 'forbidden-by-law'
  return outcome({ action: { kind: 'review', step: id, source: 'law', reason }, blockers })
}
