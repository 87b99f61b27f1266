import { type PlainDate, parsePlainDate } from '@forfall/rules'
import type { ActionChange } from '../../app/api.ts'
import { readAmount, readWhole } from '../../inspector/form/written.ts'
import type { MessageId } from '../../messages/catalogues.ts'

/** What stands in the fields of a change, as it was typed; an empty field leaves it as decided. */
export type ChangeDraft = {
  readonly fee: string
  readonly days: string
  readonly notBefore: string
  readonly email: string
  readonly street: string
  readonly postalCode: string
  readonly city: string
}

/** A change of nothing. */
export const emptyChange: ChangeDraft = {
  fee: '',
  days: '',
  notBefore: '',
  email: '',
  street: '',
  postalCode: '',
  city: '',
}

/** What is wrong with fields, by their names. */
export type ChangeProblems = Partial<Record<keyof ChangeDraft, MessageId>>

type Read = { readonly change: ActionChange } | { readonly problems: ChangeProblems }

/** Reads a change; what is wrong with it instead, where something is. */
export function readChange(draft: ChangeDraft): Read {
  const problems: ChangeProblems = {}
  const feeMaxMinor = filled(draft.fee, readAmount)
  const payWithinDaysMin = filled(draft.days, readWhole)
  const notBefore: PlainDate | null = filled(draft.notBefore, parsePlainDate).value
  if (!feeMaxMinor.isGood || (feeMaxMinor.value ?? 0) < 0) problems.fee = 'operate.fee-needed'
  if (!payWithinDaysMin.isGood || !isDays(payWithinDaysMin.value))
    problems.days = 'operate.days-needed'
  if (draft.email.trim() !== '' && !/^\S+@\S+\.\S+$/.test(draft.email.trim()))
    problems.email = 'people.email-missing'
  if (Object.keys(problems).length > 0) return { problems }
  return {
    change: {
      feeMaxMinor: feeMaxMinor.value,
      payWithinDaysMin: payWithinDaysMin.value,
      notBefore,
      sendTo: addressOf(draft),
    },
  }
}

/** Longer than a year is a slip of the pen. */
const isDays = (days: number | null): boolean => days === null || (days >= 0 && days <= 366)

function filled<Value>(text: string, read: (text: string) => Value | null) {
  if (text.trim() === '') return { isGood: true, value: null }
  const value = read(text)
  return { isGood: value !== null, value }
}

function addressOf({ email, street, postalCode, city }: ChangeDraft) {
  const orNull = (text: string) => text.trim() || null
  const to = {
    email: orNull(email),
    street: orNull(street),
    postalCode: orNull(postalCode),
    city: orNull(city),
  }
  return Object.values(to).every((part) => part === null) ? null : to
}
