import { expect, test } from 'vitest'
import { decide } from '../decide.ts'
import { lawHash, lawSnapshotOf } from '../law/snapshot.ts'
import { inputOn } from '../testing/decisions.ts'
import { zz } from '../testing/fixture.ts'
import { replayDecision } from './replay.ts'

const input = inputOn('2026-03-10')

/** The law as a later release might have it: each amount and rate another, and no limits left. */
const later = {
  ...zz,
  release: 'zz-later',
  limits: [],
  parameters: zz.parameters.map((parameter) => ({
    ...parameter,
    values: parameter.values.map((entry) => ({ ...entry, value: null })),
  })),
}

const asText = (value: unknown): string => JSON.stringify(value)

test('gives the same bytes', async () => {
  expect(asText(replayDecision(input, lawSnapshotOf(zz)))).toBe(asText(await decide(input)))
})

test('gives the same bytes after the law moved on', async () => {
  const kept = JSON.parse(asText(lawSnapshotOf(zz)))
  const replayed = replayDecision({ ...input, jurisdiction: later }, kept)
  expect(asText(replayed)).toBe(asText(await decide(input)))
})

test('follows the values that were recorded, not those of today', async () => {
  const law = lawSnapshotOf(zz)
  const doubled = law.parameters.map((parameter) => ({
    ...parameter,
    values: parameter.values.map((entry) =>
      typeof entry.value === 'number' ? { ...entry, value: entry.value * 2 } : entry,
    ),
  }))
  const replayed = replayDecision(input, { ...law, parameters: doubled })
  expect(asText(replayed)).not.toBe(asText(await decide(input)))
  expect(asText(await decide(input))).toBe(asText(replayDecision(input, law)))
})

test('the hash of a law tells any change of it', () => {
  expect(lawHash(zz)).toBe(lawHash({ ...zz }))
  expect(lawHash(later)).not.toBe(lawHash(zz))
  const [first, ...rest] = zz.parameters
  const verified = { ...first, verifiedThrough: '2999-01-01' } as typeof first
  expect(lawHash({ ...zz, parameters: [verified, ...rest] as typeof zz.parameters })).not.toBe(
    lawHash(zz),
  )
})
