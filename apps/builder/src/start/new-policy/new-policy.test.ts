import { policyFileOf } from '@forfall/rules'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { chain } from '../../document/testing/policies.ts'
import type { PolicyEntry } from '../overview.ts'
import type { Origin } from './origin.ts'
import { idProblemOf, policyIdFor } from './policy-id.ts'
import { readFile } from './read-file.ts'
import { titleFor } from './title-for.ts'

const file = policyFileOf(chain, [], null)

describe('a file', () => {
  test.each([
    ['JSON', JSON.stringify(file)],
    ['YAML', stringify(file)],
    ['YAML without its scenarios', stringify(chain)],
  ])('is read as %s', async (_, text) => {
    expect(await readFile(text)).toMatchObject({ ok: true, value: { document: { id: 'test' } } })
  })

  test('that is neither says where it breaks off', async () => {
    expect(await readFile('format: 1\nid: [unclosed\n')).toMatchObject({
      ok: false,
      problem: { code: 'not-readable', line: 3 },
    })
  })

  test('that is no policy says place, found and expected', async () => {
    const read = await readFile(stringify({ ...chain, id: 'Not An Id' }))
    expect(read).toMatchObject({
      ok: false,
      problem: { code: 'no-policy', problems: [{ field: 'id', found: '"Not An Id"' }] },
    })
  })

  test('that is far too large is not read at all', async () => {
    expect(await readFile(' '.repeat(2_000_001))).toMatchObject({
      ok: false,
      problem: { code: 'too-large' },
    })
  })

  test('that calls itself over and over is refused', async () => {
    const layers = Array.from(
      { length: 12 },
      (_, index) => `a${index + 1}: &a${index + 1} [${Array(10).fill(`*a${index}`).join(', ')}]`,
    )
    const read = await readFile(['a0: &a0 [x]', ...layers].join('\n'))
    expect(read.ok).toBe(false)
  })
})

describe('the id of a new policy', () => {
  test('follows from its title', () => {
    expect(policyIdFor('Fakturaer til øvrige', [])).toBe('fakturaer-til-ovrige')
  })

  test('gets a number where another policy has it, and stays an id', () => {
    const long = 'a'.repeat(64)
    expect(policyIdFor('Mine', [{ id: 'mine' }, { id: 'mine-2' }])).toBe('mine-3')
    const id = policyIdFor(long, [{ id: long }])
    expect(idProblemOf(id, [])).toBeNull()
    expect(id).toHaveLength(64)
  })

  test('is refused where it is none, or taken', () => {
    expect(idProblemOf('Not An Id', [])).toBe('id-invalid')
    expect(idProblemOf('mine', [{ id: 'mine' }])).toBe('id-taken')
  })
})

describe('the title of a new policy', () => {
  const origin: Origin = {
    kind: 'template',
    document: { ...chain, title: { en: 'Consumers', nb: 'Forbrukere' } },
  }
  const entries: readonly PolicyEntry[] = []

  test('stays in every language where nobody changed it', () => {
    const title = titleFor(origin, { entries, typed: 'Forbrukere', language: 'nb' })
    expect(title).toEqual({ en: 'Consumers', nb: 'Forbrukere' })
  })

  test('is only what was typed where somebody did', () => {
    const title = titleFor(origin, { entries, typed: 'Kunder i Bergen', language: 'nb' })
    expect(title).toEqual({ nb: 'Kunder i Bergen' })
  })
})
