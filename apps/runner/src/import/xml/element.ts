/** An element on its way in, before its content is known. */
export type XmlHead = {
  /** Name without prefix. */
  readonly name: string
  /** Namespace; empty when it has none. */
  readonly uri: string
  /** Names from the root to here, with the prefixes of the file: `/Invoice/cbc:DueDate`. */
  readonly path: string
  /** Counted from 1. */
  readonly line: number
  readonly attributes: ReadonlyMap<string, string>
  /** Names without prefix of the elements around it, root first. */
  readonly parents: readonly string[]
}

/** A whole element. Mixed content is not kept apart: `text` is all text directly in it, trimmed. */
export type XmlElement = XmlHead & {
  readonly text: string
  readonly children: readonly XmlElement[]
}

/** All elements at a path of names below an element. */
export function elementsAt(element: XmlElement, ...names: readonly string[]): XmlElement[] {
  let found: XmlElement[] = [element]
  for (const name of names) {
    found = found.flatMap(({ children }) => children.filter((child) => child.name === name))
  }
  return found
}

/** The first element at a path of names that has text or children, or `null`. */
export function elementAt(element: XmlElement, ...names: readonly string[]): XmlElement | null {
  const filled = ({ text, children }: XmlElement): boolean => text !== '' || children.length > 0
  return elementsAt(element, ...names).find(filled) ?? null
}

/** The text of the first element at a path of names that has one, or `null`. */
export const textAt = (element: XmlElement, ...names: readonly string[]): string | null =>
  elementsAt(element, ...names).find(({ text }) => text !== '')?.text ?? null
