import { createHash, randomBytes } from 'node:crypto'
import { type ClaimEvent, contentHash } from '@forfall/rules'

/** The events for which a person can have given a reason, and that have no other free text. */
const everyReason = {
  'dispute-raised': ['reason'],
  'dispute-resolved': ['reason'],
  'hold-placed': ['reason'],
  'hold-lifted': ['reason'],
  'insolvency-opened': ['reason'],
  'debtor-deceased': ['reason'],
  'payment-plan-agreed': ['reason'],
  'payment-plan-broken': ['reason'],
  'claim-withdrawn': ['reason'],
  'limitation-interrupted': ['reason'],
  'facts-stated': ['reason'],
  'claim-placed': ['reason'],
  'action-withdrawn': ['reason'],
} as const

/** The free texts of events, in which somebody may have written about a person. */
const erasable: { readonly [type in ClaimEvent['type']]?: readonly string[] } = {
  ...everyReason,
  'action-changed': ['reason', 'email', 'street', 'postalCode', 'city'],
  'payment-received': ['reference'],
  'credit-applied': ['reason', 'reference'],
}

/** What an event says besides its type and day. */
type Data = { readonly [field: string]: unknown }

/** What stands in the place of an erased text. Nobody's own words look like it. */
const erasedText = /^erased:[0-9a-f]{64}$/

/** A salt for an event with free texts; `null` for one that has none, or whose texts are erased. */
export const saltFor = (type: ClaimEvent['type'], data: Data): string | null =>
  textsIn(type, data).some(([, text]) => !erasedText.test(text))
    ? randomBytes(16).toString('hex')
    : null

/**
 * An event's data with a salted hash in the place of each free text. This is what the audit log covers,
 * and all that stays of the texts when they are erased: the log still fits then.
 */
export const committed = (type: ClaimEvent['type'], data: Data, salt: string | null): Data =>
  replaced(type, data, (text) =>
    erasedText.test(text) ? text : `erased:${commitment(salt, text)}`,
  )

/** Whether any of an event's free texts is erased. */
export const hasErasedText = (type: ClaimEvent['type'], data: Data): boolean =>
  textsIn(type, data).some(([, text]) => erasedText.test(text))

/** An event with its free texts erased, as it goes into the log of somebody who was erased already. */
export function withoutTexts(event: ClaimEvent): ClaimEvent {
  const { type, on, ...data } = event
  return { type, on, ...committed(type, data, saltFor(type, data)) } as ClaimEvent
}

/** Whether an event that comes in again says what is kept of it. What an erased text said is unknown. */
export function saysTheSame(kept: ClaimEvent, said: ClaimEvent): boolean {
  const { type, on, ...data } = kept
  const erased = textsIn(type, data).filter(([, text]) => erasedText.test(text))
  const blank = Object.fromEntries(erased.map(([field]) => [field, null]))
  return contentHash({ type, on, ...data, ...blank }) === contentHash({ ...said, ...blank })
}

function replaced(type: ClaimEvent['type'], data: Data, by: (text: string) => string): Data {
  const texts = textsIn(type, data).map(([field, text]) => [field, by(text)])
  return { ...data, ...Object.fromEntries(texts) }
}

const textsIn = (type: ClaimEvent['type'], data: Data): readonly (readonly [string, string])[] =>
  (erasable[type] ?? []).flatMap((field) => {
    const text = data[field]
    return typeof text === 'string' ? [[field, text] as const] : []
  })

const commitment = (salt: string | null, text: string): string =>
  createHash('sha256').update(`${salt}\n${text}`).digest('hex')
