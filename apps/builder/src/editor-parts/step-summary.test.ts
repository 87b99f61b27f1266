import { jurisdictions } from '@forfall/jurisdictions'
import { type Step, stepSchema, wordingOf } from '@forfall/rules'
import { expect, test } from 'vitest'
import { uiLanguages } from '../messages/catalogues.ts'
import { wordsIn } from '../testing/all-messages.ts'
import { stepSummary } from './step-summary.ts'

const norway = jurisdictions.find(({ country }) => country === 'NO') ?? null
const english = { wording: wordingOf('en', norway), words: wordsIn('en') }
const summary = (step: unknown) => stepSummary(stepSchema.parse(step), english)

test('a letter says what it adds, its fee, the days it gives, and what it waits for', () => {
  const letter = {
    kind: 'remind',
    fee: { fixedMinor: 3500 },
    interest: 'statutory',
    payWithinDays: 14,
    template: 'reminder',
    mode: 'create',
    on: 'working-day',
  }
  expect(summary(letter)).toEqual({
    line: 'late-payment interest',
    chips: [
      'NOK\u00a035.00',
      '14 days to pay',
      'waits for a person to release it',
      'working days only',
    ],
  })
})

test('a wait says from when it counts, and how long', () => {
  const wait = { kind: 'wait', days: 1, since: 'pay-by-day', next: 'end' }
  expect(summary(wait)).toEqual({ line: 'after the letter’s last day to pay', chips: ['1 day'] })
})

test('a hold without an end has no days', () => {
  expect(summary({ kind: 'hold', reason: 'dispute' })).toEqual({ line: 'disputed', chips: [] })
})

const steps = jurisdictions
  .flatMap(({ policies }) => policies)
  .flatMap((policy): readonly Step[] => Object.values(policy.steps))

test.each(uiLanguages)('in %s no step of a country’s policies has an empty chip', (language) => {
  const said = { wording: wordingOf(language, norway), words: wordsIn(language) }
  for (const step of steps) expect(stepSummary(step, said).chips).not.toContain('')
})
