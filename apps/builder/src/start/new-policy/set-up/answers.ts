import { jurisdictions } from '@forfall/jurisdictions'
import {
  type DebtorKind,
  type Jurisdiction,
  type PlainDate,
  type Setup,
  type SetupPlan,
  setupPlan,
} from '@forfall/rules'
import { readText } from '../../../document/read-text.ts'

/** The ways to answer: with a plan that is ready, or question by question. */
export type Way = SetupPlan | 'custom'

/** What somebody has answered so far. */
export type Answers = {
  readonly law: Jurisdiction
  readonly debtorKinds: readonly DebtorKind[]
  readonly way: Way
  /** What is wanted; made by the plan unless the way is `custom`. */
  readonly setup: Setup
}

type Chosen = Pick<Answers, 'law' | 'debtorKinds' | 'way'>

/** A ready plan for what was chosen; that of a custom set-up is where one begins. */
export const planFor = ({ law, debtorKinds, way }: Chosen, day: PlainDate): Setup =>
  setupPlan(way === 'custom' ? 'standard' : way, { jurisdiction: law, debtorKinds, day, readText })

/** The answers to begin with. */
export function firstAnswers(day: PlainDate): Answers | null {
  const [law] = jurisdictions
  if (law === undefined) return null
  const chosen = { law, debtorKinds: ['consumer'], way: 'standard' } as const
  return { ...chosen, setup: planFor(chosen, day) }
}

/**
 * Answers with another country, other debtors or another way. Going on to custom keeps what the plan
 * says; another country begins anew.
 */
export function withChosen(answers: Answers, change: Partial<Chosen>, day: PlainDate): Answers {
  const chosen = { ...answers, ...change }
  const isOtherLaw = chosen.law !== answers.law
  if (chosen.way === 'custom' && !isOtherLaw)
    return { ...chosen, setup: { ...answers.setup, debtorKinds: [...chosen.debtorKinds] } }
  return { ...chosen, setup: planFor(chosen, day) }
}
