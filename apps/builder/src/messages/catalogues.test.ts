import { describe, expect, test } from 'vitest'
import { catalogues, type MessageId, uiLanguageOf, uiLanguages } from './catalogues.ts'
import { en } from './en.ts'

const ids = Object.keys(en) as readonly MessageId[]

/** The names of the places that values are put into, nested ones too. */
const placesIn = (message: string): readonly string[] =>
  [...new Set([...message.matchAll(/\{(\w+)\s*[,}]/g)].map(([, name]) => name ?? ''))].toSorted()

describe.each(uiLanguages)('the catalogue %s', (language) => {
  const { messages } = catalogues[language]

  test('has every message and no other', () => {
    expect(Object.keys(messages).toSorted()).toEqual([...ids].toSorted())
  })

  test('leaves no message blank and ends none with two stops', () => {
    const bad = ids.filter((id) => messages[id].trim() === '' || messages[id].endsWith('..'))
    expect(bad).toEqual([])
  })

  test('puts the same values into a message as English does', () => {
    const differing = ids.filter((id) => placesIn(messages[id]).join() !== placesIn(en[id]).join())
    expect(differing).toEqual([])
  })
})

test.each([
  ['nb-NO', 'nb'],
  ['no', 'nb'],
  ['nn-NO', 'nb'],
  ['en-US', 'en'],
  ['fr', 'en'],
  ['', 'en'],
])('a reader of "%s" gets %s', (locale, language) => {
  expect(uiLanguageOf(locale)).toBe(language)
})
