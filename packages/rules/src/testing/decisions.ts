import type { ClaimEvent } from '../claim/event.ts'
import type { DecisionInput } from '../decide/context.ts'
import { decide } from '../decide.ts'
import type { Decision } from '../decision.ts'
import type { PolicyInput } from '../policy/document.ts'
import { claimAfter, imported, on, ruleSet } from './claims.ts'
import { zz } from './fixture.ts'

/** What a test says otherwise about the claim, the policy or the law. */
export type Otherwise = {
  readonly events?: readonly ClaimEvent[]
  readonly first?: ClaimEvent
  readonly policy?: Partial<PolicyInput>
  readonly law?: Partial<DecisionInput['jurisdiction']>
}

/** The claim of `imported` under the plain policy of the made-up country, on a day. */
export const inputOn = (day: string, so: Otherwise = {}): DecisionInput => ({
  state: claimAfter(so.events ?? [], { first: so.first ?? imported() }),
  ruleSet: ruleSet(so.policy ?? {}),
  jurisdiction: { ...zz, ...so.law },
  day: on(day),
})

/** The decision about it. */
export const decideOn = (day: string, so: Otherwise = {}): Promise<Decision> =>
  decide(inputOn(day, so))

/** The codes of what stands in the way, and what each is about. */
export const reasonsOf = ({ blockers }: Decision): readonly string[] =>
  blockers.map(({ code, subject }) => (subject === null ? code : `${code} ${subject}`))
