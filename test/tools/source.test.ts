import { expect, test } from 'vitest'
import { takeApart } from './source.ts'

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim()

test('tells code from texts and comments, place for place', () => {
  const text = "const a = 'it // is' // no 'text'\n/* b */ const c = 1"
  const source = takeApart(text)
  expect(squeezed(source.code)).toBe('const a = const c = 1')
  expect(squeezed(source.string)).toBe("'it // is'")
  expect(squeezed(source.comment)).toBe("// no 'text' /* b */")
  expect(source.code).toHaveLength(text.length)
  expect(source.code.indexOf('const c')).toBe(text.indexOf('const c'))
})

test('goes into templates and comes out again', () => {
  const open = '$' + '{'
  const source = takeApart(`f(\`a ${open}b({ c: \`d ${open}e}\` })} f\`, g)`)
  expect(squeezed(source.code)).toBe(`f( ${open}b({ c: ${open}e} })} , g)`)
  expect(squeezed(source.string)).toBe('`a `d ` f`')
})

test('takes a regular expression for code and a division for a division', () => {
  expect(takeApart("x.match(/'[/\"]/g) + 'y'").string.trim()).toBe("'y'")
  expect(takeApart("a / b + 'y' / c").string.trim()).toBe("'y'")
})

test('a stray quote ends with its line', () => {
  expect(squeezed(takeApart("<p>don't</p>\nconst a = 1").code)).toBe('<p>don const a = 1')
})
