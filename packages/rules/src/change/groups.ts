import type { PolicyDocument, Step } from '../policy/document.ts'
import type { ChangeGroup } from './change.ts'

type KeysOf<Some> = Some extends unknown ? keyof Some : never

/** A field of a step that is compared as a value. */
export type StepField = Exclude<KeysOf<Step>, 'kind' | 'title' | 'cases' | 'next' | 'otherwise'>

/** What a change of a field of a step touches. */
export const groupsOfFields: { readonly [field in StepField]: ChangeGroup } = {
  days: 'timing',
  since: 'timing',
  on: 'timing',
  payWithinDays: 'timing',
  fee: 'money',
  feeTooEarly: 'money',
  interest: 'money',
  compensation: 'money',
  template: 'contacts',
  channel: 'contacts',
  mode: 'contacts',
  service: 'contacts',
  consolidate: 'contacts',
  reason: 'structure',
  note: 'texts',
}

/** The fields of steps in the order in which their changes are told. */
export const stepFields = Object.keys(groupsOfFields) as readonly StepField[]

/** Whether a key of a step is one of its fields. */
export const isStepField = (key: string): key is StepField => Object.hasOwn(groupsOfFields, key)

/** What a change of a field of a document touches, for those that are compared as values. */
export const groupsOfPolicyFields = {
  format: 'structure',
  id: 'structure',
  jurisdiction: 'structure',
  appliesTo: 'conditions',
} as const satisfies { readonly [field in keyof PolicyDocument]?: ChangeGroup }

/** A field of a document that is compared as a value. */
export type PolicyField = keyof typeof groupsOfPolicyFields

/** What a change of a setting of a policy touches. */
export const groupsOfSettings: {
  readonly [setting in keyof PolicyDocument['settings']]: ChangeGroup
} = { acceptPaymentWithoutFees: 'money' }
