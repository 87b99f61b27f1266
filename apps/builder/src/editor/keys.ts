import { type Chord, isPressed, type Pressed } from '../editor-parts/chord.ts'

/** What a key does anywhere in the editor, by id; its name is the message `editor.key-<id>`. */
export type GlobalKeyId =
  | 'undo'
  | 'redo'
  | 'search'
  | 'next-problem'
  | 'previous-problem'
  | 'next-region'
  | 'previous-region'
  | 'sheet'
  | 'save'

/** A key that means the same wherever the focus is. */
export type GlobalKey = {
  readonly id: GlobalKeyId
  /** The first one is the one that is shown. */
  readonly chords: readonly Chord[]
  /** Whether a text field keeps it for itself: its own undo, a character. */
  readonly isForText: boolean
}

/** The keys of the whole editor, in the order of the sheet. Those of a region are its own. */
export const globalKeys: readonly GlobalKey[] = [
  { id: 'undo', chords: [{ key: 'z', mod: true }], isForText: true },
  {
    id: 'redo',
    chords: [
      { key: 'z', mod: true, shift: true },
      { key: 'y', mod: true },
    ],
    isForText: true,
  },
  { id: 'search', chords: [{ key: 'k', mod: true }], isForText: false },
  { id: 'next-problem', chords: [{ key: 'F8' }], isForText: false },
  { id: 'previous-problem', chords: [{ key: 'F8', shift: true }], isForText: false },
  { id: 'next-region', chords: [{ key: 'F6' }], isForText: false },
  { id: 'previous-region', chords: [{ key: 'F6', shift: true }], isForText: false },
  { id: 'sheet', chords: [{ key: 'F1' }], isForText: false },
  // A question mark is typed with Shift on most keyboards, and without it on some.
  { id: 'sheet', chords: [{ key: '?', shift: true }, { key: '?' }], isForText: true },
  { id: 'save', chords: [{ key: 's', mod: true }], isForText: false },
]

/**
 * What a pressed key means in the whole editor; `null` for nothing.
 *
 * @param isInText whether the focus is in a field for text, which has keys of its own
 */
export const globalKeyOf = (
  event: Pressed,
  so: { readonly isInText: boolean; readonly mac?: boolean },
): GlobalKeyId | null =>
  globalKeys.find(
    ({ chords, isForText }) =>
      !(isForText && so.isInText) && chords.some((chord) => isPressed(chord, event, so.mac)),
  )?.id ?? null

/** Whether an element takes text, so that letters and undo are its own. */
export const takesText = (element: EventTarget | null): boolean =>
  element instanceof HTMLTextAreaElement ||
  element instanceof HTMLSelectElement ||
  (element instanceof HTMLElement && element.isContentEditable) ||
  (element instanceof HTMLInputElement && !textless.has(element.type))

const textless: ReadonlySet<string> = new Set(['button', 'checkbox', 'radio', 'range', 'submit'])
