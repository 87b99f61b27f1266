import { jurisdictions } from '@forfall/jurisdictions'
import { checkContents, type Language, letterVariables } from '@forfall/rules'
import { describe, expect, test } from 'vitest'

/*
 * What every country says of the contents of letters, and that the letters it brings keep to it.
 */

const languages: readonly Language[] = ['en', 'nb', 'da', 'fi', 'sv']

describe.each(jurisdictions.map((one) => [one.country, one] as const))('%s', (country, law) => {
  const { letterContents, policies } = law

  test('says each thing once, in every language of the interface, with its source', () => {
    const ids = letterContents.map(({ id, on }) => `${id} on ${on}`)
    expect(ids).toEqual([...new Set(ids)])
    for (const { id, text, source } of letterContents) {
      expect(id.startsWith(`${country.toLowerCase()}.letter.`)).toBe(true)
      expect(languages.filter((language) => text[language] === undefined)).toEqual([])
      expect(source.text.length).toBeGreaterThan(3)
    }
  })

  const letters = policies.flatMap(({ id, steps, templates }) =>
    Object.values(steps).flatMap((step) =>
      'fee' in step
        ? Object.entries(templates[step.template] ?? {}).map(
            ([language, text]) => [id, step.kind, language, text] as const,
          )
        : [],
    ),
  )

  test.each(letters)('%s: its %s in %s says what it has to', (_, kind, __, { subject, body }) => {
    const text = `${subject}\n${body}`
    const used = letterVariables.map(({ name }) => name).filter((name) => text.includes(name))
    const wanted = letterContents.filter(({ on }) => on === kind)
    const lacking = checkContents(wanted, new Set(used)).filter(({ is }) => is === 'missing')
    expect(lacking.map(({ content, missing }) => [content.id, ...missing])).toEqual([])
  })
})
