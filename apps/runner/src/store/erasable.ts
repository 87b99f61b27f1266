import { createHash, randomBytes } from 'node:crypto'
import type { ClaimEvent } from '@forfall/rules'

/** The free texts of events, in which somebody may have written about a person. */
const erasable: { readonly [type in ClaimEvent['type']]?: readonly string[] } = {
  'dispute-raised': ['reason'],
  'hold-placed': ['reason'],
  'claim-placed': ['reason'],
  'action-withdrawn': ['reason'],
  'payment-received': ['reference'],
  'credit-applied': ['reference'],
}

/** What an event says besides its type and day. */
type Data = { readonly [field: string]: unknown }

const erasedMark = 'erased:'

/** A salt for an event with free texts; `null` for one that has none. */
export const saltFor = (type: ClaimEvent['type'], data: Data): string | null =>
  textsIn(type, data).length === 0 ? null : randomBytes(16).toString('hex')

/**
 * An event's data with a salted hash in the place of each free text. This is what the audit log covers,
 * and all that stays of the texts when they are erased: the log still fits then.
 */
export const committed = (type: ClaimEvent['type'], data: Data, salt: string | null): Data =>
  replaced(type, data, (text) =>
    text.startsWith(erasedMark) ? text : `${erasedMark}${commitment(salt, text)}`,
  )

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
