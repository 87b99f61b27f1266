import { type AlwaysEntry, newStepId, type PolicyDocument, refused } from '@forfall/rules'
import { moved } from './moved.ts'
import { type Answer, aboutDocument, aboutStep, labelled, subjectOf } from './outcome.ts'
import { withValue } from './value-at.ts'

/** An `always` entry to add; its id is made. */
export type AddEntry = {
  readonly entry: Omit<AlwaysEntry, 'id'>
  /** What its id is made from; what it does, when absent. */
  readonly called?: string
  /** Before which entry it is watched; after all others, when absent. */
  readonly at?: number
}

/** The entry to add where nobody says which: a claim that is objected to is held. */
export const usualEntry: AddEntry = {
  entry: {
    when: { all: [{ fact: 'isDisputed', operator: 'equal', value: true }] },
    do: { kind: 'hold', reason: 'dispute' },
  },
}

/**
 * Adds an `always` entry.
 *
 * @problem invalid-value, also for more entries than a policy can have
 */
export function addEntry(document: PolicyDocument, { entry, called, at }: AddEntry): Answer {
  const id = newStepId(document, called ?? `always-${entry.do.kind}`)
  const place = at ?? document.always.length
  const always = document.always.toSpliced(place, 0, { id, ...entry })
  return aboutStep({ ...document, always }, id)
}

/** A value for one field of an `always` entry: `title.nb`, `do.kind`, `do.reason`, `note`. */
export type SetEntryField = {
  readonly entry: string
  readonly field: string
  /** `undefined`, or an empty text, takes the field away. */
  readonly value: unknown
}

/**
 * Sets a field of an `always` entry.
 *
 * @problem entry-missing, field-not-settable, invalid-value
 */
export function setEntryField(
  document: PolicyDocument,
  { entry: id, field, value }: SetEntryField,
): Answer {
  if (indexOf(document, id) < 0) return refused({ code: 'entry-missing', entry: id })
  if (field === 'id') return refused({ code: 'field-not-settable', field })
  // What comes of it is checked as any document is, once the command is done.
  const always = document.always.map((entry) =>
    entry.id === id ? (withValue(entry, field.split('.'), value) as AlwaysEntry) : entry,
  )
  return aboutStep({ ...document, always }, id, { field })
}

/** An `always` entry that a command is about. */
export type OneEntry = { readonly entry: string }

/**
 * Removes an `always` entry, and what was waived of it.
 *
 * @problem entry-missing
 */
export function removeEntry(document: PolicyDocument, { entry }: OneEntry): Answer {
  if (indexOf(document, entry) < 0) return refused({ code: 'entry-missing', entry })
  const left = {
    ...document,
    always: document.always.filter(({ id }) => id !== entry),
    waivers: document.waivers.filter(({ step }) => step !== entry),
  }
  return aboutDocument(left, 'always', labelled({ subject: subjectOf(document, entry) }))
}

/** An `always` entry to watch for earlier or later. */
export type MoveEntry = OneEntry & { readonly to: number }

/**
 * Moves an `always` entry to another place among them.
 *
 * @problem entry-missing
 */
export function moveEntry(document: PolicyDocument, { entry, to }: MoveEntry): Answer {
  const from = indexOf(document, entry)
  if (from < 0) return refused({ code: 'entry-missing', entry })
  return aboutStep({ ...document, always: moved(document.always, from, to) }, entry)
}

const indexOf = ({ always }: PolicyDocument, entry: string): number =>
  always.findIndex(({ id }) => id === entry)
