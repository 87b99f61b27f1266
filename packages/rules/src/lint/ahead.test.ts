import { expect, test } from 'vitest'
import { plainDate } from '../domain/plain-date.ts'
import { cite } from '../law/citation.ts'
import type { Jurisdiction, PendingRegime } from '../law/jurisdiction.ts'
import { policyDocumentSchema } from '../policy/document.ts'
import { is, limit, zz } from '../testing/fixture.ts'
import { readText } from '../testing/texts.ts'
import { findingsAhead } from './ahead.ts'

const policy = policyDocumentSchema.parse({
  format: 1,
  id: 'one-letter',
  title: { en: 'One letter' },
  jurisdiction: 'ZZ',
  start: 'grace',
  steps: {
    grace: { kind: 'wait', days: 20, since: 'due-day', next: 'first' },
    first: { kind: 'remind', fee: 'none', payWithinDays: 14, template: 'first' },
  },
  templates: { first: { en: { subject: 'Reminder', body: 'Please pay.' } } },
})

const never = is('lettersSent', 'lessThan', 0)
const today = plainDate('2026-02-02')
const through = plainDate('2026-12-31')

const ahead = (law: Jurisdiction, more = {}) =>
  findingsAhead(policy, law, { today, through, readText, ...more }).map(({ code, step, from }) => ({
    code,
    step,
    from,
  }))

test('nothing breaks while the law stays as it is', () => {
  expect(ahead({ ...zz, parameters: [], limits: [] })).toEqual([])
})

test('a limit that begins later is told with its first day', () => {
  const from = plainDate('2026-05-01')
  const stop = limit('zz.no-reminders', 'remind', { requires: never, otherwise: 'forbid', from })
  expect(ahead({ ...zz, parameters: [], limits: [stop] })).toEqual([
    { code: 'zz.no-reminders', step: 'first', from },
  ])
  expect(
    ahead({ ...zz, parameters: [], limits: [stop] }, { through: plainDate('2026-04-30') }),
  ).toEqual([])
})

test('what is wrong today is not a coming change', () => {
  const stop = limit('zz.no-reminders', 'remind', { requires: never, otherwise: 'forbid' })
  expect(ahead({ ...zz, parameters: [], limits: [stop] })).toEqual([])
})

test('law that was passed is taken as in force from the day it is given', () => {
  const regime: PendingRegime = {
    id: 'zz.act',
    title: { en: 'Act' },
    source: cite('Act'),
    passedOn: plainDate('2026-01-10'),
    from: null,
    signalledFrom: null,
    lastCheckedOn: today,
    changes: [],
    limits: [limit('zz.agency-only', 'remind', { requires: never, otherwise: 'forbid' })],
  }
  const from = plainDate('2026-07-01')
  expect(ahead({ ...zz, parameters: [], limits: [] }, { pending: { regime, from } })).toEqual([
    { code: 'zz.agency-only', step: 'first', from },
  ])
})
