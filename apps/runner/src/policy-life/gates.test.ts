import { norway } from '@forfall/jurisdictions'
import { plainDate } from '@forfall/rules'
import { expect, test } from 'vitest'
import { smallPolicy, smallScenario } from '../testing/policies.ts'
import { gatesOf } from './gates.ts'

const day = plainDate('2026-03-20')
const charging = (body: string) =>
  smallPolicy({
    steps: {
      ...smallPolicy().steps,
      reminder: {
        ...{ kind: 'remind', payWithinDays: 14, template: 'reminder', next: 'patience' },
        fee: 'statutory-maximum',
      },
    },
    templates: { reminder: { nb: { subject: 'Purring {{ invoice.number }}', body } } },
  })

const closed = async (body: string) => {
  const document = charging(body)
  const gates = await gatesOf({ document, scenarios: [smallScenario] }, norway, day)
  return gates
    .filter(({ isOpen }) => !isOpen)
    .map(({ id, problems }) => [id, problems.map(({ code, step, field }) => [code, step, field])])
}

test('a reminder with a fee that does not say how much is owed is not published', async () => {
  expect(await closed('Vennligst betal.')).toEqual([
    ['lawful', [['no.letter.amount', 'reminder', 'template.nb']]],
  ])
  expect(await closed('Vennligst betal {{ amounts.total }}.')).toEqual([])
})

test('nor is a letter that nobody can write out', async () => {
  expect(await closed('Vennligst betal {{ amounts.total }}.{% if payBy %}')).toEqual([
    ['checked', [['template-broken', 'reminder', 'template.nb']]],
  ])
})
