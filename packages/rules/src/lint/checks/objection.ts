import type { DebtorKind } from '../../claim/event.ts'
import type { LimitTrace } from '../../decision.ts'
import type { Proposal } from '../../law/constrain.ts'
import type { Limit } from '../../law/limit.ts'
import type { RestingStep } from '../../policy/document.ts'
import type { OnCourse } from '../claim-on-course.ts'
import type { Course } from '../course.ts'

/** That the law does not let a step pass as it is, on one way and for one kind of debtor. */
export type Objection = {
  readonly id: string
  readonly step: RestingStep
  readonly course: Course
  readonly kind: DebtorKind
  readonly claim: OnCourse
  readonly proposal: Proposal
  readonly limit: Limit
  readonly trace: LimitTrace
  readonly remedy: NonNullable<LimitTrace['remedy']>
}
