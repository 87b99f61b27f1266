import { z } from 'zod'
import { fromJson, toJson } from './convert.ts'

/** The place of a row in a list: what the list is sorted by, and its id where others are equal. */
export type KeysetPlace = {
  /** The sort it is a place in; under another it means nothing. */
  readonly sort: string
  readonly value: string | number
  readonly id: string
}

const placeSchema = z.strictObject({
  sort: z.string(),
  value: z.union([z.string(), z.number()]),
  id: z.string(),
})

/** A place as text that clients hand back. */
export const cursorOf = (place: KeysetPlace): string =>
  Buffer.from(toJson([place.sort, place.value, place.id])).toString('base64url')

/** The place in a cursor; `null` where the text is none, or one of another sort. */
export function placeIn(cursor: string, sort: string): KeysetPlace | null {
  try {
    const [of, value, id] = fromJson<readonly unknown[]>(
      Buffer.from(cursor, 'base64url').toString(),
    )
    const read = placeSchema.safeParse({ sort: of, value, id })
    return read.success && read.data.sort === sort ? read.data : null
  } catch {
    return null
  }
}
