import { describe, expect, test } from 'vitest'
import { type Chord, chordText, isPressed, type Pressed } from './chord.ts'

const pressed = (key: string, so: Partial<Pressed> = {}): Pressed => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...so,
})

const save: Chord = { key: 's', mod: true }

describe('a chord is pressed', () => {
  test('with Ctrl, and on a Mac with Cmd', () => {
    expect(isPressed(save, pressed('s', { ctrlKey: true }), false)).toBe(true)
    expect(isPressed(save, pressed('s', { metaKey: true }), false)).toBe(false)
    expect(isPressed(save, pressed('s', { metaKey: true }), true)).toBe(true)
    expect(isPressed(save, pressed('s', { ctrlKey: true }), true)).toBe(false)
  })

  test('with all that it holds and nothing else', () => {
    expect(isPressed(save, pressed('s'), false)).toBe(false)
    expect(isPressed(save, pressed('S', { ctrlKey: true, shiftKey: true }), false)).toBe(false)
    expect(isPressed(save, pressed('s', { ctrlKey: true, altKey: true }), false)).toBe(false)
  })

  test('by the place of the key where the keyboard writes no Latin letters', () => {
    expect(isPressed(save, pressed('ы', { ctrlKey: true, code: 'KeyS' }), false)).toBe(true)
    expect(isPressed(save, pressed('o', { ctrlKey: true, code: 'KeyS' }), false)).toBe(false)
  })
})

test.each([
  [save, 'Ctrl+S', '⌘S'],
  [{ key: 'ArrowUp', alt: true }, 'Alt+↑', '⌥↑'],
  [{ key: 'Delete', shift: true }, 'Shift+Delete', '⇧Delete'],
] as const)('%o is written %s, on a Mac %s', (chord, elsewhere, mac) => {
  expect(chordText(chord, false)).toBe(elsewhere)
  expect(chordText(chord, true)).toBe(mac)
})
