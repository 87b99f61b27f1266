import type { StepKind } from '@forfall/rules'

/** Fields that belong together; the heading is the message `inspector.group-<name>`. */
export type FieldGroup = {
  readonly name: 'timing' | 'money' | 'letter' | 'sending' | 'does' | 'settings'
  readonly fields: readonly string[]
}

const letter: readonly FieldGroup[] = [
  { name: 'letter', fields: ['template'] },
  { name: 'timing', fields: ['payWithinDays'] },
  { name: 'money', fields: ['fee', 'feeTooEarly', 'interest', 'compensation'] },
  { name: 'sending', fields: ['mode', 'on'] },
]

/** The fields of each kind of step in the order people fill them in. Title and note stand apart. */
export const stepLayout: Readonly<Record<StepKind, readonly FieldGroup[]>> = {
  wait: [{ name: 'timing', fields: ['days', 'since', 'on'] }],
  branch: [],
  remind: letter,
  notice: letter,
  demand: letter,
  'hand-over': [
    { name: 'does', fields: ['service', 'consolidate'] },
    { name: 'sending', fields: ['mode', 'on'] },
  ],
  hold: [{ name: 'does', fields: ['reason', 'days'] }],
  review: [{ name: 'does', fields: ['reason'] }],
  message: [
    { name: 'letter', fields: ['template', 'channel'] },
    { name: 'sending', fields: ['mode', 'on'] },
  ],
  stop: [{ name: 'does', fields: ['reason'] }],
}

/** The fields of an `always` entry besides its condition. */
export const entryLayout: readonly FieldGroup[] = [
  { name: 'does', fields: ['do.kind', 'do.reason'] },
]

/** The fields of the policy besides its texts and for which claims it is. */
export const policyLayout: readonly FieldGroup[] = [
  { name: 'settings', fields: ['settings.acceptPaymentWithoutFees'] },
]

/** Fields that say nothing while another field has a value. */
const idleWhile: Readonly<Record<string, { readonly field: string; readonly is: unknown }>> = {
  feeTooEarly: { field: 'fee', is: 'none' },
}

/** Whether a field says nothing, given the values beside it. */
export const isIdle = (field: string, valueOf: (field: string) => unknown): boolean => {
  const by = idleWhile[field]
  return by !== undefined && valueOf(by.field) === by.is
}
