import { expect, test } from 'vitest'
import { linkedPieces } from './linked.ts'

const act = { text: 'Act § 9', url: 'https://law.invalid/9' }

test('a sentence is cut where it names a law', () => {
  expect(linkedPieces('Keeps to Act § 9; Rules § 1.', [act, { text: 'Rules § 1' }])).toEqual([
    { text: 'Keeps to ', url: null },
    { text: 'Act § 9', url: act.url },
    { text: '; ', url: null },
    { text: 'Rules § 1', url: null },
    { text: '.', url: null },
  ])
})

test('a law that begins like another is not taken for it', () => {
  const longer = { text: 'Act § 9 and 10', url: 'https://law.invalid/10' }
  expect(linkedPieces('Act § 9 and 10; Act § 9', [act, longer])).toEqual([
    { text: longer.text, url: longer.url },
    { text: '; ', url: null },
    { text: act.text, url: act.url },
  ])
})

test('what is not named is not linked', () => {
  expect(linkedPieces('Nothing.', [act])).toEqual([{ text: 'Nothing.', url: null }])
  expect(linkedPieces('', [act])).toEqual([])
})
