import { norway } from '@forfall/jurisdictions'
import { wordingOf } from '@forfall/rules'
import { expect, test } from 'vitest'
import { policy, remind, stop, wait } from '../testing/policies.ts'
import { found, searchIndex } from './search.ts'

const document = policy(
  {
    letter: { ...remind('over'), title: { nb: 'Første påminnelse', en: 'First reminder' } },
    over: { ...wait('end'), note: 'Agreed with the bank' },
    end: stop,
  },
  {
    always: [
      {
        id: 'disputed',
        when: { fact: 'isDisputed', operator: 'equal', value: true },
        do: { kind: 'hold', reason: 'dispute' },
      },
    ],
  },
)

const ids = (query: string, language: 'en' | 'nb' = 'en') =>
  found(searchIndex(document, wordingOf(language, norway)), query).map(({ id }) => id)

test.each([
  ['first', ['letter']],
  ['PAMINNELSE', ['letter']],
  ['bank agreed', ['over']],
  ['wait', ['over']],
  ['hold', ['disputed']],
  ['please pay', ['reminder']],
  ['nothing of the kind', []],
])('"%s" finds %j', (query, expected) => {
  expect(ids(query)).toEqual(expected)
})

test('kinds are found in the language of the reader', () => {
  expect(ids('vent', 'nb')).toContain('over')
})

test('a title that begins so comes first, and nothing asked for is everything', () => {
  expect(ids('reminder')).toEqual(['reminder', 'letter'])
  expect(ids(' ')).toEqual(['letter', 'over', 'end', 'disputed', 'reminder'])
})
