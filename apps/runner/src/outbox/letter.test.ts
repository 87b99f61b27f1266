import {
  type LetterAction,
  type LetterFacts,
  letterVariables,
  plainDate,
  rate,
} from '@forfall/rules'
import { describe, expect, test } from 'vitest'
import { writeLetter } from './letter.ts'

const action: LetterAction = {
  ...{ kind: 'notice', step: 'notice', mode: 'send', template: 'notice' },
  ...{ feeMinor: 3_800, compensationMinor: 46_000, payWithinDays: 14 },
  payBy: plainDate('2026-03-31'),
}

const content: LetterFacts & { readonly template: string } = {
  action,
  amounts: {
    ...{ currency: 'NOK', principalMinor: 123_456_789, totalMinor: 123_510_000 },
    interest: {
      lines: [
        {
          first: plainDate('2026-02-17'),
          last: plainDate('2026-03-17'),
          days: 29,
          principalMinor: 123_456_789,
          ratePpm: rate('12.25'),
          amountMinor: 3_411,
          sources: [],
        },
      ],
      ...{ accruedMinor: 3_411, paidMinor: 0, dueMinor: 3_411 },
    },
    fees: {
      ...{ chargedMinor: 0, compensationMinor: 0, paidMinor: 0 },
      ...{ newMinor: 49_800, dueMinor: 49_800 },
    },
  },
  claim: {
    ...{ invoiceNumber: '1001', paymentReference: '10017' },
    ...{ issuedOn: plainDate('2026-02-01'), dueOn: plainDate('2026-02-16') },
  },
  creditor: { name: 'Fjord Strøm AS' },
  debtor: { name: 'Kari' },
  day: plainDate('2026-03-17'),
  template: 'notice',
}

const templates = (body: string, subject = 'Faktura {{ invoice.number }}') => ({
  templates: { notice: { nb: { subject, body } } },
})

const bodyOf = (body: string): string => {
  const letter = writeLetter(templates(body), content, ['nb'])
  if (!letter.ok) throw new Error(letter.problem.code)
  return letter.value.body.replaceAll('\u00a0', ' ')
}

describe('writeLetter', () => {
  test.each([
    { text: '{{ amounts.principal }}', written: '1 234 567,89 NOK' },
    { text: '{{ amounts.fees }}, {{ amounts.compensation }}', written: '38,00 NOK, 460,00 NOK' },
    { text: '{{ interest.rate }} % fra {{ interest.from }}', written: '12,25 % fra 17.02.2026' },
    {
      text: 'Innen {{ payBy }}, KID {{ paymentReference }}',
      written: 'Innen 31.03.2026, KID 10017',
    },
  ])('$text is written as $written', ({ text, written }) => {
    expect(bodyOf(text)).toBe(written)
  })

  test('every variable that a letter can ask for is filled', () => {
    const asked = letterVariables.map(({ name }) => `{{ ${name} }}`)
    expect(bodyOf(asked.join('\n')).split('\n').filter(Boolean)).toHaveLength(asked.length)
  })

  test('the debtor reads the first language there is a text in', () => {
    const texts = { nb: { subject: 'nb', body: 'nb' }, en: { subject: 'en', body: '{{ day }}' } }
    const document = { templates: { notice: texts } }
    expect(writeLetter(document, content, ['nb'])).toMatchObject({ value: { language: 'nb' } })
    expect(writeLetter(document, content, ['sv'])).toMatchObject({
      value: { language: 'en', body: '17 March 2026' },
    })
  })

  test('a template that is not there is refused', () => {
    expect(writeLetter({ templates: {} }, content, ['nb'])).toEqual({
      ok: false,
      problem: { code: 'template-missing', template: 'notice' },
    })
  })

  test.each([
    { body: '{{ amounts.tax }}', why: 'something no letter knows' },
    { body: '{% if %}', why: 'a broken tag' },
    { body: '{% for i in (1..100000000) %}x{% endfor %}', why: 'a loop without end' },
    { body: '{{ invoice.constructor.name }}', why: 'the inside of the program' },
    { body: "{% include '/etc/passwd' %}", why: 'a file of the machine' },
    { body: "{% render 'package.json' %}", why: 'a file of the working folder' },
  ])('a template with $why is refused', ({ body }) => {
    expect(writeLetter(templates(body), content, ['nb'])).toMatchObject({
      problem: { code: 'template-broken' },
    })
  })
})
