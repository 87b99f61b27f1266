import { useState } from 'react'
import { useEditor } from '../../editor/editor-context.ts'
import { unfinishedIn } from './unfinished.ts'

/** What is made of a text: a value, or what is wrong with it. */
export type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: string }

type TypedSo<Value> = {
  /** Tells the field from every other one of the policy. */
  readonly place: string
  readonly value: Value
  readonly write: (value: Value) => string
  readonly read: (text: string) => Read<Value>
  /** Takes a value; answers why it is not taken, or `null`. */
  readonly take: (value: Value) => string | null
}

/** A text field over a value. */
export type Typed = {
  readonly text: string
  /** What is wrong with the text; `null` while it is what the document holds. */
  readonly problem: string | null
  readonly type: (text: string) => void
  /** The field is left: what was taken is written as it is written. */
  readonly leave: () => void
}

type Draft = { readonly text: string; readonly at: unknown; readonly problem: string | null }

/**
 * A field people type into. What can be read goes into the document at once; what cannot stays in the
 * field with the reason, until it is put right or the value changes from elsewhere.
 */
export function useTyped<Value>({ place, value, write, read, take }: TypedSo<Value>): Typed {
  const { draft } = useEditor()
  const unfinished = unfinishedIn(draft)
  const [typed, setTyped] = useState<Draft | null>(() => unfinished.get(place) ?? null)
  const isOpen = typed !== null && isSame(typed.at, value)
  const type = (text: string): void => {
    const found = read(text)
    const problem = found.ok ? take(found.value) : found.problem
    if (found.ok && problem === null) {
      unfinished.delete(place)
      setTyped({ text, at: found.value, problem: null })
      return
    }
    const open = { text, at: value, problem: problem ?? '' }
    unfinished.set(place, open)
    setTyped(open)
  }
  return {
    text: isOpen ? typed.text : write(value),
    problem: isOpen ? typed.problem : null,
    type,
    leave: () => {
      if (isOpen && typed.problem === null) setTyped(null)
    },
  }
}

const isSame = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other)
