import { plainDate } from '@forfall/rules'
import { describe, expect, test } from 'vitest'
import { countryPolicy } from '../../testing/story-editor.tsx'
import { aheadOf } from './ahead.ts'
import { lintAnswer } from './questions.ts'

const day = plainDate('2026-11-22')
const document = countryPolicy('no-consumer')

describe('looking ahead', () => {
  const ahead = aheadOf(document, day)

  test('tells of values that nobody has verified any further', () => {
    expect(ahead.through).toBe('2027-11-22')
    const unknown = ahead.set.filter(({ code }) => code === 'law-not-known')
    expect(unknown.length).toBeGreaterThan(0)
    expect(unknown.map(({ from }) => from).toSorted()[0]).toBe('2027-01-01')
  })

  test('tells apart what law that was passed would break, from the day that was signalled', () => {
    const [regime] = ahead.passed
    expect(regime).toMatchObject({ from: '2027-01-01', isSignalled: true })
    expect(regime?.findings.map(({ code }) => code)).toContain('no.notice.agency-only')
  })

  test('knows nothing of a country nobody knows', () => {
    expect(aheadOf({ ...document, jurisdiction: 'XX' }, day)).toMatchObject({ set: [], passed: [] })
  })
})

test('a policy of a country has no problems on the day', () => {
  expect(lintAnswer({ about: 'counts', document, day })).toEqual({
    error: 0,
    warning: 0,
    info: 0,
    waived: 0,
  })
})
