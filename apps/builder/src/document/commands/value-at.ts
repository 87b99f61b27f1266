/**
 * A JSON value with another value at a path. What is not there yet is made, as a record.
 *
 * `undefined` and the empty text take the key away, and with it the record it leaves empty. An item that
 * a list does not have comes at its end.
 */
export function withValue(value: unknown, path: readonly string[], to: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return to
  const below = rest.length === 0 ? to : withValue(partOf(value, key), rest, to)
  const isGone = below === undefined || below === '' || (rest.length > 0 && isEmpty(below))
  if (Array.isArray(value)) return withItem(value, key, below)
  const record = isRecord(value) ? value : {}
  if (!isGone) return { ...record, [key]: below }
  return Object.fromEntries(Object.entries(record).filter(([other]) => other !== key))
}

const withItem = (list: readonly unknown[], key: string, item: unknown): readonly unknown[] =>
  Object.hasOwn(list, key)
    ? list.map((one, place) => (String(place) === key ? item : one))
    : [...list, item]

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isEmpty = (value: unknown): boolean => isRecord(value) && Object.keys(value).length === 0

function partOf(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value[Number(key)]
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined
}
