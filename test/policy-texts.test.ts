import { readFileSync } from 'node:fs'
import { jurisdictionOf } from '@forfall/jurisdictions'
import { assert, clausesAsText, policyClauses, wordingOf } from '@forfall/rules'
import { expect, test } from 'vitest'

/*
 * A whole policy as its readers get it. The files in `texts` were read sentence by sentence: change
 * one only with somebody who writes the language.
 */

test.each(['en', 'nb', 'da', 'fi', 'sv'] as const)('no-consumer reads well in %s', (language) => {
  const jurisdiction = jurisdictionOf('NO')
  const policy = jurisdiction?.policies.find(({ id }) => id === 'no-consumer')
  assert(jurisdiction !== null && policy !== undefined, 'the policy comes with its country')
  const wording = wordingOf(language, jurisdiction)
  const text = clausesAsText(policyClauses(policy, wording), wording).replaceAll('\u00a0', ' ')
  const read = readFileSync(new URL(`texts/no-consumer.${language}.txt`, import.meta.url), 'utf8')
  expect(text).toBe(read)
})
