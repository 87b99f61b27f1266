import { describe, expect, test } from 'vitest'
import { cite } from '../law/citation.ts'
import { finding } from '../lint/finding.ts'
import { type PolicyDocument, policyDocumentSchema } from '../policy/document.ts'
import type { Language } from '../schemas/scalars.ts'
import { is, zz } from '../testing/fixture.ts'
import { wordingOf } from '../words/wording.ts'
import { type AboutPolicy, policyClauses } from './policy-clauses.ts'

const stop = { kind: 'stop', reason: 'below-minimum' }
const wait = (next: string, more: object = {}) =>
  ({ kind: 'wait', days: 14, since: 'due-day', next, ...more }) as const
const remind = (more: object = {}) => ({
  kind: 'remind',
  payWithinDays: 10,
  template: 'first',
  ...more,
})

/** A policy whose first step is where it begins, unless it says so. */
const policy = (
  steps: Readonly<Record<string, unknown>>,
  more: Readonly<Record<string, unknown>> = {},
): PolicyDocument =>
  policyDocumentSchema.parse({
    format: 1,
    id: 'test',
    title: { en: 'Test' },
    jurisdiction: 'ZZ',
    start: Object.keys(steps)[0],
    steps,
    ...more,
  })

const wording = (language: Language = 'en') => wordingOf(language, zz)

/** The clauses of the steps, as number and text. */
const stepLines = (
  document: PolicyDocument,
  { language = 'en' as Language, about = {} as AboutPolicy } = {},
) =>
  policyClauses(document, wording(language), about)
    .filter(({ kind }) => kind === 'step' || kind === 'exit')
    .map(({ number, text }) => `${number}. ${text}`.replaceAll(/\s/g, ' '))

/** What a policy of one step says of it. */
const said = (step: unknown, language: Language = 'en') =>
  stepLines(policy({ only: step }), { language })[0]?.slice('1. '.length)

describe('a wait', () => {
  test.each([
    ['due-day', 0, 'the due day has come and the invoice is unpaid'],
    ['due-day', 14, 'the invoice has been unpaid for 14 days after its due day'],
    ['issue-day', 0, 'the invoice has been issued'],
    ['issue-day', 1, 'it has been 1 day since the day of the invoice'],
    ['pay-by-day', 0, 'the last day to pay of the letter has come'],
    ['pay-by-day', 1, 'the last day to pay of the letter has passed'],
    ['pay-by-day', 3, 'it has been 3 days since the last day to pay of the letter'],
    ['last-letter', 0, 'the last letter has gone out'],
    ['last-letter', 7, 'it has been 7 days since the last letter'],
    ['step', 0, 'the step before is done'],
    ['step', 2, 'it has been 2 days since the step before'],
  ])('since %s of %i days', (since, days, until) => {
    const document = policy({ w: wait('end', { since, days }), end: stop })
    expect(stepLines(document)[0]).toBe(`1. When ${until}, the next step follows.`)
  })

  test.each([
    [
      'en',
      'When the invoice has been unpaid for 14 days after its due day and it is a working day, the next step follows.',
    ],
    [
      'nb',
      'Når fakturaen har vært ubetalt i 14 dager etter forfall og det er virkedag, følger neste steg.',
    ],
    [
      'da',
      'Når fakturaen har været ubetalt i 14 dage efter forfald, og det er hverdag, følger næste trin.',
    ],
    [
      'fi',
      'Kun lasku on ollut maksamatta 14 päivää eräpäivän jälkeen ja on arkipäivä, siirrytään seuraavaan vaiheeseen.',
    ],
    [
      'sv',
      'När fakturan har varit obetald i 14 dagar efter förfallodagen och det är vardag följer nästa steg.',
    ],
  ] as const)('that ends on a working day, in %s', (language, text) => {
    const document = policy({ w: wait('end', { on: 'working-day' }), end: stop })
    expect(stepLines(document, { language })[0]).toBe(`1. ${text}`)
  })
})

describe('a letter', () => {
  test.each([
    [
      remind(),
      'A reminder is sent. It adds nothing to the claim and gives 10 days to pay. Its text is “first”. The policy ends here.',
    ],
    [
      remind({
        kind: 'notice',
        fee: { fixedMinor: 500 },
        feeTooEarly: 'wait',
        payWithinDays: 0,
        mode: 'create',
      }),
      'A notice of collection is made ready and sent once a person has released it. It charges a fee of EUR 5.00 and is to be paid at once. Where it is too early for the fee, it waits for the first lawful day. Its text is “first”. The policy ends here.',
    ],
    [
      remind({
        kind: 'demand',
        fee: 'statutory-maximum',
        interest: 'statutory',
        compensation: 'statutory',
        on: 'working-day',
      }),
      'A payment demand is sent on a working day. It charges the highest lawful fee, late-payment interest and the statutory compensation and gives 10 days to pay. Where it is too early for the fee, it goes out without it. Its text is “first”. The policy ends here.',
    ],
  ])('says what it asks for', (step, text) => expect(said(step)).toBe(text))

  test.each([
    [
      'nb',
      'Et inkassovarsel forberedes og sendes på en virkedag når en person frigir utsendingen. Brevet legger ikke noe til kravet og gir 10 dager til å betale. Teksten er «first». Regelverket slutter her.',
    ],
    [
      'da',
      'Et inkassovarsel forberedes og sendes på en hverdag, når en person frigiver udsendelsen. Brevet lægger intet til fordringen og giver 10 dage til at betale. Teksten er »first«. Regelsættet slutter her.',
    ],
    [
      'fi',
      'Perintäilmoitus valmistellaan ja lähetetään arkipäivänä, kun ihminen vapauttaa lähetyksen. Siinä ei vaadita lisää mitään, ja maksuaikaa on 10 päivää. Sen teksti on ”first”. Säännöstö päättyy tähän.',
    ],
    [
      'sv',
      'Ett inkassovarsel förbereds och skickas på en vardag när en person frigör utskicket. Brevet lägger inget till fordran och ger 10 dagar att betala. Texten är ”first”. Regelverket slutar här.',
    ],
  ] as const)('waits for a person, in %s', (language, text) => {
    expect(said(remind({ kind: 'notice', mode: 'create', on: 'working-day' }), language)).toBe(text)
  })
})

describe('another step', () => {
  test.each([
    [
      { kind: 'message', channel: 'sms', template: 'first' },
      'A message by “sms” is sent. Its text is “first”. The policy ends here.',
    ],
    [
      { kind: 'hold', reason: 'payment-plan', days: 1 },
      'Dunning is on hold for 1 day. Reason: payment plan. The policy ends here.',
    ],
    [
      { kind: 'hold', reason: 'odd' },
      'Dunning is on hold until the next step comes. Reason: odd. The policy ends here.',
    ],
    [
      { kind: 'review', reason: 'late' },
      'A person decides how to go on. Reason: late. The policy ends here.',
    ],
    [stop, 'Dunning stops. Reason: amount too small.'],
    [
      { kind: 'hand-over', service: 'reminder-and-collection', consolidate: false, mode: 'send' },
      'The claim is handed over to an agency for reminders and debt collection. The policy ends here.',
    ],
  ])('%j', (step, text) => expect(said(step)).toBe(text))
})

describe('the flow', () => {
  const branch = (cases: readonly string[], otherwise: string) => ({
    kind: 'branch' as const,
    cases: cases.map((next) => ({ when: is('isDisputed', 'equal', true), next })),
    otherwise,
  })

  test('names what follows only where it does not stand right behind', () => {
    const document = policy({
      fork: branch(['left'], 'both'),
      left: wait('both'),
      both: remind({ next: 'fork', title: { en: 'Again' } }),
    })
    expect(stepLines(document)).toEqual([
      '1. Here the ways part: the first that fits is taken.',
      '1a. If the claim is disputed, the next step follows.',
      '1a.1. When the invoice has been unpaid for 14 days after its due day, step 2 “Again” follows.',
      '1b. Otherwise step 2 “Again” follows.',
      '2. A reminder is sent. It adds nothing to the claim and gives 10 days to pay. Its text is “first”. Then step 1 “Branch” follows.',
    ])
  })

  test('says of an unfinished way that nothing follows yet', () => {
    const document = policy({ fork: branch(['nowhere'], 'letter'), letter: remind({ next: 'no' }) })
    expect(stepLines(document)).toEqual([
      '1. Here the ways part: the first that fits is taken.',
      '1a. If the claim is disputed, nothing follows yet.',
      '1b. Otherwise the next step follows.',
      '1b.1. A reminder is sent. It adds nothing to the claim and gives 10 days to pay. Its text is “first”. Then nothing follows yet.',
    ])
  })

  test('has what nothing leads to under a heading of its own', () => {
    const clauses = policyClauses(policy({ end: stop, lost: stop }), wording())
    expect(clauses.map(({ key }) => key)).toEqual([
      'title',
      'scope',
      'heading always',
      'heading steps',
      'step end',
      'heading loose',
      'step lost',
    ])
  })
})

test('whom it is for, what is watched, notes and titles', () => {
  const document = policy(
    { end: { ...stop, note: 'Why it ends' } },
    {
      description: { en: 'All of it.' },
      appliesTo: is('debtorKind', 'equal', 'business'),
      settings: { acceptPaymentWithoutFees: true },
      always: [
        {
          id: 'dead',
          when: is('isDeceased', 'equal', true),
          do: { kind: 'stop', reason: 'deceased' },
        },
      ],
    },
  )
  const clauses = policyClauses(document, wording())
  expect(clauses.slice(0, 2).map(({ title, text }) => [title, text])).toEqual([
    ['Test', 'All of it.'],
    [
      null,
      'This policy is for claims where the debtor is a business. A claim counts as paid when only its fees are left.',
    ],
  ])
  expect(clauses.find(({ kind }) => kind === 'entry')).toMatchObject({
    step: 'dead',
    number: 'A1',
    text: 'If the debtor has died, dunning stops. Reason: debtor deceased.',
  })
  expect(clauses.at(-1)).toMatchObject({ step: 'end', note: 'Why it ends', level: 1 })
})

describe('what is said besides', () => {
  const document = policy({ letter: remind({ next: 'over' }), over: { kind: 'hand-over' } })

  test.each([
    [{ earliest: 0, latest: 0 }, 'This step comes on the due day.'],
    [{ earliest: 1, latest: 1 }, 'This step comes 1 day after the due day.'],
    [{ earliest: 14, latest: 17 }, 'This step comes 14 to 17 days after the due day.'],
    [{ earliest: 14, latest: null }, 'This step comes 14 days after the due day at the earliest.'],
  ])('when a step comes: %j', (window, comes) => {
    const clauses = policyClauses(document, wording(), { windows: { letter: window } })
    expect(clauses.find(({ step }) => step === 'letter')?.comes).toBe(comes)
    expect(clauses.find(({ step }) => step === 'over')?.comes).toBeNull()
  })

  test('how it stands to the law, and nothing of it in the text', () => {
    const passed = ['zz.fee-cap', 'zz.fee-early', 'step-missing'].map((code) => ({
      code,
      title: { en: code },
      citation: code.startsWith('zz.') ? cite(`Act on ${code}`) : null,
    }))
    const found = finding(
      'error',
      { kind: 'unreachable-step' },
      { step: 'over', citation: cite('Other act § 1') },
    )
    const about = { passed, findings: [found, finding('info', { kind: 'unreachable-step' })] }
    const clauses = policyClauses(document, wording(), about)
    const [letter, over] = clauses.filter(({ kind }) => kind === 'step')
    expect(letter?.law).toBe('This step keeps to Act on zz.fee-cap; Act on zz.fee-early.')
    expect(letter?.citations.map(({ text }) => text)).toEqual([
      'Act on zz.fee-cap',
      'Act on zz.fee-early',
    ])
    expect(over?.law).toBe(
      'This step does not keep to Other act § 1. No way leads from the start to this step.',
    )
    expect(clauses.map(({ text }) => text)).toEqual(
      policyClauses(document, wording()).map(({ text }) => text),
    )
  })
})

test('a language nobody has written in gets the English sentences', () => {
  expect(said(stop, 'de')).toBe('Dunning stops. Reason: amount too small.')
})
