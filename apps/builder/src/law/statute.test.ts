import { jurisdictions } from '@forfall/jurisdictions'
import { cite } from '@forfall/rules'
import { expect, test } from 'vitest'
import { statuteOf } from './statute.ts'

test.each([
  ['inkassoloven § 9 første ledd', 'inkassoloven'],
  ['inkassoloven §§ 1 og 17 annet ledd', 'inkassoloven'],
  ['inkassoforskriften § 1-3; Altinn: purring og inkasso', 'inkassoforskriften'],
  ['inkassoloven 22. mai 2026 nr. 19 § 20', 'inkassoloven 22. mai 2026 nr. 19'],
  [
    'lag (1981:739) om ersättning för inkassokostnader 5 § första stycket',
    'lag (1981:739) om ersättning för inkassokostnader',
  ],
  ['IMY: tid för att betala eller bestrida ett inkassokrav; inkassolagen 5 §', 'inkassolagen'],
  ['skuldsaneringslagen 42 och 47 §§', 'skuldsaneringslagen'],
  ['perintälaki 4 ja 5 §', 'perintälaki'],
  ['perintälaki 5 § 1 mom.', 'perintälaki'],
  ['perintälaki 10 a ja 10 e §', 'perintälaki'],
  ['god inkassoskik (inkassoloven § 9); Forbrugerombudsmanden: inkasso', 'inkassoloven'],
  ['renteloven § 9 b, stk. 2: rimelig grund', 'renteloven'],
  ['BGB § 280 Abs. 2, § 286', 'BGB'],
  ['konkursloven; gældssanering', 'konkursloven'],
])('"%s" stands in %s', (text, statute) => {
  expect(statuteOf(cite(text))).toBe(statute)
})

test('no limit of any country is left without the name of its act', () => {
  const names = jurisdictions.flatMap(({ limits }) => limits.map(({ source }) => statuteOf(source)))
  expect(names.filter((name) => name.trim() === '' || /§|^\d/.test(name))).toEqual([])
})
