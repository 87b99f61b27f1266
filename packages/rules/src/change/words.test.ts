import { describe, expect, test } from 'vitest'
import type { PolicyDocument, PolicyInput } from '../policy/document.ts'
import type { Language } from '../schemas/scalars.ts'
import { plainSteps, policy } from '../testing/claims.ts'
import { is, zz } from '../testing/fixture.ts'
import { wordingOf } from '../words/wording.ts'
import { changesBetween } from './diff.ts'
import { changeText } from './words.ts'

const { reminder, notice, agency } = plainSteps
const withSteps = (changes: object, so: Partial<PolicyInput> = {}) =>
  policy({ ...so, steps: { ...plainSteps, ...changes } })

/** Spaces of all kinds as plain ones. */
const said = (after: PolicyDocument, language: Language = 'en', before = policy()) =>
  changesBetween(before, after).map((change) =>
    changeText(change, { before, after }, wordingOf(language, zz)).replaceAll(/\s/g, ' '),
  )

test.each([
  ['en', 'Wait before notice of collection: 1 → 14 days'],
  ['nb', 'Ventetid før inkassovarsel: 1 → 14 dager'],
  ['da', 'Ventetid før inkassovarsel: 1 → 14 dage'],
  ['fi', 'Odotusaika ennen vaihetta perintäilmoitus: 1 → 14 päivää'],
  ['sv', 'Väntetid före inkassovarsel: 1 → 14 dagar'],
  ['de', 'Wait before notice of collection: 1 → 14 days'],
] as const)('a wait, in %s', (language, text) => {
  const after = withSteps({ 'wait-1': { ...plainSteps['wait-1'], days: 14 } })
  expect(said(after, language)).toEqual([text])
})

test.each([
  ['en', 'Fee, notice of collection: no fee → EUR 5.00'],
  ['nb', 'Gebyr for inkassovarsel: uten gebyr → 5,00 EUR'],
  ['da', 'Gebyr for inkassovarsel: uden gebyr → 5,00 EUR'],
  ['fi', 'Vaihe perintäilmoitus, kulu: ei kulua → 5,00 EUR'],
  ['sv', 'Avgift för inkassovarsel: ingen avgift → 5,00 EUR'],
] as const)('a fee, in %s', (language, text) => {
  const after = withSteps({ notice: { ...notice, fee: { fixedMinor: 500 } } })
  expect(said(after, language)).toEqual([text])
})

test.each([
  ['en', 'Wait (14 days) inserted between reminder and wait (wait-1)'],
  ['nb', 'Nytt steg mellom purring og ventetid (wait-1): ventetid (14 dager)'],
  ['da', 'Nyt trin mellem rykker og ventetid (wait-1): ventetid (14 dage)'],
  ['fi', 'Uusi vaihe vaiheiden maksumuistutus ja odotus (wait-1) välissä: odotus (14 päivää)'],
  ['sv', 'Nytt steg mellan påminnelse och väntetid (wait-1): väntetid (14 dagar)'],
] as const)('a step put in, in %s', (language, text) => {
  const more = { kind: 'wait', days: 14, since: 'step', next: 'wait-1' }
  const after = withSteps({ more, reminder: { ...reminder, next: 'more' } })
  expect(said(after, language)).toEqual([text])
})

describe('a sentence', () => {
  test('calls a step by its title, and waits before the same step by their ids', () => {
    const titled = { notice: { ...notice, title: { en: 'Last letter', nb: 'Siste brev' } } }
    const more = { kind: 'wait', days: 3, since: 'step', next: 'notice' }
    const before = withSteps({ ...titled, more })
    const after = withSteps({ ...titled, more: { ...more, days: 4 } })
    expect(said(after, 'en', before)).toEqual(['Wait before “Last letter” (more): 3 → 4 days'])
    expect(said(after, 'nb', before)).toEqual(['Ventetid før «Siste brev» (more): 3 → 4 dager'])
  })

  test('tells of ways that lead elsewhere, to the end as well', () => {
    expect(said(withSteps({ reminder: { ...reminder, next: 'notice' } }))).toEqual([
      'Reminder leads to notice of collection instead of wait (wait-1)',
    ])
    expect(said(withSteps({ agency: { ...agency, next: 'notice' } }))).toEqual([
      'Hand-over leads to notice of collection instead of the end',
    ])
    expect(said(policy({ start: 'reminder' }))).toEqual([
      'The start leads to reminder instead of wait (grace)',
    ])
  })

  test('tells of kinds, ids and what nothing leads to', () => {
    expect(said(withSteps({ notice: { ...notice, kind: 'demand' } }))).toEqual([
      'Payment demand: notice of collection → payment demand',
    ])
    const { agency: gone, ...rest } = plainSteps
    const steps = { ...rest, bureau: gone, 'wait-2': { ...plainSteps['wait-2'], next: 'bureau' } }
    expect(said(policy({ steps }))).toEqual(['Step id “agency” is now “bureau”'])
    const lost = { kind: 'stop', reason: 'late', title: { en: 'Lost' } }
    expect(said(withSteps({ lost }))).toEqual(['Stop “Lost” added'])
    expect(said(policy(), 'nb', withSteps({ lost }))).toEqual(['Fjernet steg: stans «Lost»'])
  })

  test('tells of cases with their conditions', () => {
    const disputed = { when: is('isDisputed', 'equal', true), next: 'agency' }
    const small = { when: is('outstandingMinor', 'lessThan', 10_000), next: 'notice' }
    const fork = (cases: readonly object[], otherwise = 'reminder') =>
      withSteps({ fork: { kind: 'branch', cases, otherwise } }, { start: 'fork' })
    const before = fork([disputed])
    expect(said(fork([disputed, small]), 'en', before)).toEqual([
      'New case of branch: if outstanding less than EUR 100.00: notice of collection',
    ])
    expect(said(before, 'nb', fork([disputed, small]))).toEqual([
      'Fjernet vei fra forgrening: hvis utestående under 100,00 EUR: inkassovarsel',
    ])
    expect(said(fork([small, disputed]), 'en', fork([disputed, small]))).toEqual([
      'The cases of branch are asked in another order',
    ])
    expect(said(fork([{ ...small, next: 'agency' }], 'notice'), 'en', before)).toEqual([
      'Branch: Disputed: yes → Outstanding less than EUR 100.00',
      'Branch (otherwise) leads to notice of collection instead of reminder',
    ])
  })

  test('tells of what is watched', () => {
    const entry = { id: 'disputed', when: is('isDisputed', 'equal', true) }
    const always = [{ ...entry, do: { kind: 'hold', reason: 'dispute' } }] as const
    const watching = policy({ always: [...always] })
    expect(said(watching)).toEqual([
      'New always entry “disputed”: if disputed: yes: hold (disputed)',
    ])
    expect(said(policy(), 'fi', watching)).toEqual(['Aina-sääntö ”disputed” on poistettu'])
    const stopping = policy({ always: [{ ...entry, do: { kind: 'stop', reason: 'Enough' } }] })
    expect(said(stopping, 'en', watching)).toEqual([
      'What happens, “disputed”: hold (disputed) → stop (Enough)',
    ])
  })

  test('tells of the policy itself', () => {
    const after = policy({
      appliesTo: is('debtorKind', 'in', ['business', 'public']),
      settings: { acceptPaymentWithoutFees: true },
      title: { en: 'Other', da: 'Anden' },
    })
    expect(said(after)).toEqual([
      'Payment without the fees is enough: no → yes',
      'Applies to: all claims → Kind of debtor: business or public authority',
      'Title of the policy (English): “Plain” → “Other”',
      'Title of the policy (Danish): nothing → “Anden”',
    ])
  })

  test('says of long texts only that they changed', () => {
    const templates = { letter: { en: { subject: 'Pay now', body: 'Now.' } }, more: {} }
    const after = withSteps({ notice: { ...notice, note: 'n'.repeat(200) } }, { templates })
    expect(said(after)).toEqual([
      'Letter text “letter” (English), subject: “Please pay” → “Pay now”',
      'Letter text “letter” (English): changed',
      'Letter text “more”: added',
      'Note, notice of collection: added',
    ])
  })

  test('tells of waivers', () => {
    const waiver = { code: 'no-fee', step: 'notice', field: null, reason: 'Known' }
    const taken = policy({ waivers: [{ ...waiver, until: '2027-01-01' }] })
    const longer = policy({ waivers: [{ ...waiver, until: '2027-03-01' }] })
    const why = policy({ waivers: [{ ...waiver, until: '2027-01-01', reason: 'Asked' }] })
    expect(said(taken)).toEqual([
      'Finding “no-fee” (notice of collection) is waived until 2027-01-01',
    ])
    expect(said(longer, 'nb', taken)).toEqual([
      'Unntak for «no-fee» (inkassovarsel): 2027-01-01 → 2027-03-01',
    ])
    expect(said(why, 'da', taken)).toEqual([
      'Undtagelse for »no-fee« (inkassovarsel): »Known« → »Asked«',
    ])
    expect(said(policy(), 'sv', taken)).toEqual([
      'Undantaget för ”no-fee” (inkassovarsel) är borttaget',
    ])
  })

  test('tells of every field of a letter and of a hand-over', () => {
    const after = withSteps({
      notice: {
        ...notice,
        fee: 'statutory-maximum',
        feeTooEarly: 'wait',
        interest: 'none',
        compensation: 'statutory',
        template: 'other',
        mode: 'create',
        on: 'working-day',
        payWithinDays: 1,
      },
      agency: { ...agency, consolidate: false, service: 'reminder-and-collection' },
    })
    expect(said(after, 'nb')).toEqual([
      'Dager for inkassovarsel: alle dager → bare virkedager',
      'Betalingsfrist for inkassovarsel: 14 → 1 dag',
      'Gebyr for inkassovarsel: uten gebyr → høyeste lovlige gebyr',
      'Når det er for tidlig for gebyr for inkassovarsel: send uten gebyr → vent til gebyret er lovlig',
      'Renter for inkassovarsel: forsinkelsesrente → uten renter',
      'Kompensasjon for inkassovarsel: uten kompensasjon → standardkompensasjon',
      'Brevtekst for inkassovarsel: «letter» → «other»',
      'Utsending for inkassovarsel: sendes av seg selv → venter på at en person frigir',
      'Tjeneste for oversendelse til inkasso: inkasso → purring og inkasso',
      'Skyldnerens krav samlet for oversendelse til inkasso: ja → nei',
    ])
  })
})
