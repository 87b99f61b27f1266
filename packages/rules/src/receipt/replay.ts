import type { DecisionInput } from '../decide/context.ts'
import { decideAtOnce } from '../decide.ts'
import type { Decision } from '../decision.ts'
import { underRecorded } from '../law/recorded.ts'
import { asOfSnapshot, type LawSnapshot } from '../law/snapshot.ts'

/**
 * Decides again as it was decided then: the claim as its log left it, the policy version it was on,
 * and the law as it read.
 *
 * The same bytes come out as long as `engineVersion` is the same; a newer engine may decide otherwise.
 */
export const replayDecision = (input: DecisionInput, law: LawSnapshot): Decision =>
  underRecorded(law.parameters, () =>
    decideAtOnce({ ...input, jurisdiction: asOfSnapshot(input.jurisdiction, law) }),
  )
