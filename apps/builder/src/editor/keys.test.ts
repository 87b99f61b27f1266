import { expect, test } from 'vitest'
import { globalKeyOf } from './keys.ts'

const pressed = (
  key: string,
  held: readonly ('ctrl' | 'meta' | 'shift' | 'alt')[] = [],
  code = '',
) => ({
  key,
  code,
  ctrlKey: held.includes('ctrl'),
  metaKey: held.includes('meta'),
  shiftKey: held.includes('shift'),
  altKey: held.includes('alt'),
})

const outside = { isInText: false, mac: false }
const inText = { isInText: true, mac: false }
const onMac = { isInText: false, mac: true }

test.each([
  [pressed('z', ['ctrl']), outside, 'undo'],
  [pressed('Z', ['ctrl', 'shift']), outside, 'redo'],
  [pressed('y', ['ctrl']), outside, 'redo'],
  [pressed('k', ['ctrl']), outside, 'search'],
  [pressed('k', ['ctrl']), inText, 'search'],
  [pressed('F8'), inText, 'next-problem'],
  [pressed('F8', ['shift']), outside, 'previous-problem'],
  [pressed('F6'), outside, 'next-region'],
  [pressed('?', ['shift']), outside, 'sheet'],
  [pressed('?'), outside, 'sheet'],
  [pressed('s', ['ctrl']), inText, 'save'],
  [pressed('z', ['meta']), onMac, 'undo'],
  [pressed('я', ['ctrl'], 'KeyZ'), outside, 'undo'],
] as const)('%j with %j is %s', (event, so, id) => {
  expect(globalKeyOf(event, so)).toBe(id)
})

test.each([
  ['undo in a text is the field’s own', pressed('z', ['ctrl']), inText],
  ['a question mark in a text is a character', pressed('?', ['shift']), inText],
  ['Ctrl is not Cmd on a Mac', pressed('z', ['ctrl']), onMac],
  ['a letter alone', pressed('z'), outside],
  ['the keys of browsers', pressed('f', ['ctrl']), outside],
  ['Tab', pressed('Tab'), outside],
] as const)('%s', (_, event, so) => {
  expect(globalKeyOf(event, so)).toBeNull()
})
