import { expect, test } from 'vitest'
import { list } from './list.ts'

const merged = (base: string, mine: string, theirs: string) => {
  const sides = { base: [...base], mine: [...mine], theirs: [...theirs] }
  const { value, clashes } = list(sides, ['cases'])
  return clashes.length === 0 ? (value as string[]).join('') : null
}

test.each([
  ['abc', 'xbc', 'aby', 'xby', 'each replaces another'],
  ['ab', 'xb', 'ay', 'xy', 'each replaces a neighbour'],
  ['abc', 'bc', 'abcd', 'bcd', 'one takes out, one puts in'],
  ['abc', 'ac', 'ac', 'ac', 'both do the same'],
  ['abc', 'abxc', 'abxc', 'abxc', 'both put in the same'],
  ['abc', 'bac', 'abcd', 'bacd', 'one moves, one puts in'],
  ['abcd', 'bd', 'abc', 'b', 'each takes out others'],
])('%s: %s and %s make %s (%s)', (base, mine, theirs, expected) => {
  expect(merged(base, mine, theirs)).toBe(expected)
  expect(merged(base, theirs, mine)).toBe(expected)
})

test.each([
  ['abc', 'axc', 'ayc', 'both replace the same'],
  ['abc', 'abx', 'aby', 'both replace the last'],
  ['ab', 'abx', 'aby', 'both put something in at one place'],
  ['abc', 'bca', 'bc', 'one moves what the other takes out'],
  ['abcd', 'bcda', 'bacd', 'both move the same'],
  ['ab', 'b', 'xb', 'one takes out what the other replaces'],
])('%s: %s and %s clash (%s)', (base, mine, theirs) => {
  expect(merged(base, mine, theirs)).toBeNull()
  expect(merged(base, theirs, mine)).toBeNull()
})
