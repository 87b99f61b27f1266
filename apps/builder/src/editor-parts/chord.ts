/** A key, with what is held down. `mod` is Ctrl, or Cmd on a Mac; Shift and Alt count as well. */
export type Chord = {
  /** As `KeyboardEvent.key` names it. */
  readonly key: string
  readonly mod?: true
  readonly shift?: true
  readonly alt?: true
}

/** What of a pressed key is compared. */
export type Pressed = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'
>

/** Whether the reader sits at a Mac, where commands go with Cmd. */
const isMac = (): boolean =>
  typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent)

/**
 * Whether a chord was pressed. A letter counts by its name where the keyboard writes Latin letters, else
 * by its place, so that the keys work in every script.
 */
export function isPressed(chord: Chord, event: Pressed, mac = isMac()): boolean {
  const [mod, other] = mac ? [event.metaKey, event.ctrlKey] : [event.ctrlKey, event.metaKey]
  return (
    mod === (chord.mod ?? false) &&
    !other &&
    event.altKey === (chord.alt ?? false) &&
    event.shiftKey === (chord.shift ?? false) &&
    isKey(chord.key, event)
  )
}

/** A chord as it is written beside a command: "Shift+A", "⇧A". */
export function chordText(chord: Chord, mac = isMac()): string {
  const signs = mac
    ? { mod: '⌘', alt: '⌥', shift: '⇧', between: '' }
    : { mod: 'Ctrl', alt: 'Alt', shift: 'Shift', between: '+' }
  const held = (['mod', 'alt', 'shift'] as const).filter((one) => chord[one] === true)
  const name = arrows[chord.key] ?? (chord.key.length === 1 ? chord.key.toUpperCase() : chord.key)
  return [...held.map((one) => signs[one]), name].join(signs.between)
}

const arrows: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
}

function isKey(key: string, event: Pressed): boolean {
  if (event.key.toLowerCase() === key.toLowerCase()) return true
  const isLetter = /^[a-z]$/i.test(key)
  return isLetter && !/^[a-z]$/i.test(event.key) && event.code === `Key${key.toUpperCase()}`
}
