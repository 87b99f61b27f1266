import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { allMessages } from '../testing/all-messages.ts'
import {
  type Catalogue,
  catalogues,
  type MessageId,
  uiLanguageOf,
  uiLanguages,
} from './catalogues.ts'
import { en as base } from './en.ts'

const { en } = allMessages
const ids = Object.keys(en) as readonly MessageId[]

/** The names of the places that values are put into, nested ones too. */
const placesIn = (message: string): readonly string[] =>
  [...new Set([...message.matchAll(/\{(\w+)\s*[,}]/g)].map(([, name]) => name ?? ''))].toSorted()

describe.each(uiLanguages)('the catalogue %s', (language) => {
  const messages = allMessages[language]

  test('has every message and no other', () => {
    expect(Object.keys(messages).toSorted()).toEqual([...ids].toSorted())
  })

  test('is what is fetched for its readers', async () => {
    expect(await catalogues[language].load()).toEqual(messages)
  })

  test('leaves no message blank and ends none with two stops', () => {
    const bad = ids.filter((id) => messages[id].trim() === '' || messages[id].includes('..'))
    expect(bad).toEqual([])
  })

  test('puts the same values into a message as English does', () => {
    const differing = ids.filter((id) => placesIn(messages[id]).join() !== placesIn(en[id]).join())
    expect(differing).toEqual([])
  })
})

describe.each(uiLanguages.filter((language) => language !== 'en'))('in %s', (language) => {
  test('no sentence is left in English', () => {
    const messages: Catalogue = allMessages[language]
    const left = ids.filter((id) => messages[id] === en[id] && /\p{L}+ \p{L}+ \p{L}+/u.test(en[id]))
    expect(left).toEqual([])
  })

  test('no message keeps the little words of English', () => {
    const english = /\b(the|of|and|with|is|are|this|that|which|from|cannot|your|you)\b/i
    const left = ids.filter((id) =>
      english.test(allMessages[language][id].replace(/\{.*?[,}]/g, '')),
    )
    expect(left).toEqual([])
  })
})

test('an id stands in one area only', async () => {
  const areas = readdirSync(new URL('areas', import.meta.url)).map(
    async (area): Promise<object> => (await import(`./areas/${area}/en.ts`)).en,
  )
  const all = [base, ...(await Promise.all(areas))].flatMap((messages) => Object.keys(messages))
  expect(all.length, 'every area is in the catalogue').toBe(ids.length)
  expect(new Set(all).size).toBe(all.length)
})

test.each([
  ['nb-NO', 'nb'],
  ['no', 'nb'],
  ['nn-NO', 'nb'],
  ['da', 'da'],
  ['fi-FI', 'fi'],
  ['sv-FI', 'sv'],
  ['en-US', 'en'],
  ['fr', 'en'],
  ['', 'en'],
])('a reader of "%s" gets %s', (locale, language) => {
  expect(uiLanguageOf(locale)).toBe(language)
})
