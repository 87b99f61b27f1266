import type { KeptStorage } from '../kept-copy.ts'

/** A storage that forgets when the test is over. */
export function storage(): KeptStorage & { readonly items: ReadonlyMap<string, string> } {
  const items = new Map<string, string>()
  return {
    items,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, text) => items.set(key, text),
    removeItem: (key) => items.delete(key),
  }
}
