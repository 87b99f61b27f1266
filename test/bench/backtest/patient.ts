import type { PolicyDocument } from '@forfall/rules'
import { benchPolicy } from '../run/templates.ts'

/** The policy of the bench, with waits that are five days longer. */
export const patient: PolicyDocument = {
  ...benchPolicy,
  id: 'patient',
  steps: Object.fromEntries(
    Object.entries(benchPolicy.steps).map(([id, step]) => [
      id,
      step.kind === 'wait' ? { ...step, days: step.days + 5 } : step,
    ]),
  ),
}
