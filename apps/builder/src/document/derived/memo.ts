/** A function of an object that is worked out once for each object, for as long as the object lives. */
export function once<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, { readonly value: Value }>()
  return (key) => {
    const found = made.get(key)
    if (found !== undefined) return found.value
    const value = make(key)
    made.set(key, { value })
    return value
  }
}
