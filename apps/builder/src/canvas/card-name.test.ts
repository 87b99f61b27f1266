import { expect, test } from 'vitest'
import { wordsIn } from '../testing/all-messages.ts'
import { cardName } from './card-name.ts'

const words = wordsIn('en')
const notice = {
  kindName: 'Notice of collection',
  title: 'Last warning',
  window: { earliest: 14, latest: 17 },
  counts: { error: 1, warning: 0, info: 2, waived: 3 },
  isChanged: true,
  mark: null,
  place: 'step 5 of 23, leads to: not paid, paid',
}

test('the name of a card says all that is to be seen on it', () => {
  expect(cardName(notice, { lid: null, words })).toBe(
    'Last warning, Notice of collection, day 14 to 17, 1 error, 2 remarks, changed, step 5 of 23, leads to: not paid, paid',
  )
})

test('what is painted over a card is said right behind its title', () => {
  const mark = { looks: 'here', signs: ['3', 'here'], said: 'place 3 on the way, here' } as const
  expect(cardName({ ...notice, mark }, { lid: null, words })).toMatch(
    /^Last warning, place 3 on the way, here, Notice of collection,/,
  )
})

test('a closed branch says what it hides', () => {
  const branch = { ...notice, kindName: 'Branch', title: 'Branch', window: null, isChanged: false }
  const counts = { error: 0, warning: 0, info: 0, waived: 0 }
  expect(cardName({ ...branch, counts }, { lid: '6 steps, 1 error', words })).toBe(
    'Branch, closed over 6 steps, 1 error, step 5 of 23, leads to: not paid, paid',
  )
})

test('a step that comes on one day, or on any day from one on, says so', () => {
  const bare = {
    ...notice,
    isChanged: false,
    place: '',
    counts: { ...notice.counts, error: 0, info: 0 },
  }
  const days = (earliest: number, latest: number | null) =>
    cardName({ ...bare, window: { earliest, latest } }, { lid: null, words })
  expect(days(14, 14)).toBe('Last warning, Notice of collection, day 14')
  expect(days(14, null)).toBe('Last warning, Notice of collection, day 14 or later')
})
