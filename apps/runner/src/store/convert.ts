/**
 * What a JSON column holds. The store wrote it, so its type is the one that was put in. The parser's own
 * error would quote the text, which may be about a person.
 */
export function fromJson<Value>(text: string): Value {
  try {
    return JSON.parse(text) as Value
  } catch {
    throw new Error('Bug: a column that holds JSON holds something else')
  }
}

/** A value for a JSON column. */
export const toJson = (value: unknown): string => JSON.stringify(value)
