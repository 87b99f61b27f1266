import { describe, expect, test } from 'vitest'
import type { ClaimEvent, DebtorKind } from '../claim/event.ts'
import { type LetterStep, stepSchema } from '../policy/document.ts'
import { claimAfter, imported, on, sent } from '../testing/claims.ts'
import { zz } from '../testing/fixture.ts'
import { chargesOf, letterAction, wantedLetter } from './letter.ts'

const step = (so: object = {}): LetterStep =>
  stepSchema.parse({ kind: 'remind', payWithinDays: 14, template: 'letter', ...so }) as LetterStep

const about = (so: {
  readonly events?: readonly ClaimEvent[]
  readonly kind?: DebtorKind | null
  readonly offsets?: boolean
  readonly day?: string
}) => ({
  state: claimAfter(so.events ?? [], { first: imported({ kind: so.kind ?? 'business' }) }),
  day: on(so.day ?? '2026-02-16'),
  jurisdiction: { ...zz, compensationOffsetsFees: so.offsets ?? true },
})

const abroad = () => {
  const input = about({})
  const amount = { minor: 100_000, currency: 'SEK' } as const
  return { ...input, state: { ...input.state, invoice: { ...input.state.invoice, amount } } }
}

describe('the letter a step asks for', () => {
  test.each([
    ['none', 0],
    ['statutory-maximum', 600],
    [{ fixedMinor: 250 }, 250],
  ] as const)('with the fee %o', (fee, feeMinor) => {
    expect(wantedLetter(step({ fee }), about({}))).toMatchObject({
      ok: true,
      value: { letter: { kind: 'remind', payWithinDays: 14, feeMinor }, remarks: [] },
    })
  })

  test('rests on the law only where it asks for the highest fee', () => {
    const uses = (fee: object | string) => {
      const wanted = wantedLetter(step({ fee }), about({}))
      return wanted.ok ? wanted.value.uses.map(({ parameter }) => parameter) : []
    }
    expect(uses('statutory-maximum')).toEqual(['zz.fee-max'])
    expect(uses({ fixedMinor: 250 })).toEqual([])
  })

  test.each(['statutory-maximum', { fixedMinor: 250 }])(
    'adds no fee to a claim in another currency: %o',
    (fee) => {
      expect(wantedLetter(step({ fee }), abroad())).toMatchObject({
        ok: true,
        value: {
          letter: { feeMinor: 0 },
          remarks: [{ code: 'fee-in-other-currency', subject: 'EUR' }],
        },
      })
    },
  )

  test('has nothing to remark on where no fee was asked for', () => {
    expect(wantedLetter(step(), abroad())).toMatchObject({ value: { remarks: [] } })
  })

  test('is refused where the highest fee is not known', () => {
    const wanted = wantedLetter(step({ fee: 'statutory-maximum' }), about({ day: '2027-01-04' }))
    expect(wanted).toMatchObject({ ok: false, problem: { code: 'law-not-known' } })
  })
})

describe('the compensation', () => {
  const asking = step({ compensation: 'statutory' })

  const charged = (feeMinor: number, input = about({}), of = asking) => {
    const charges = chargesOf(of, feeMinor, input)
    return charges.ok ? [charges.value.feeMinor, charges.value.compensationMinor] : []
  }

  test('is charged on top where fees are not set off', () => {
    expect(charged(600, about({ offsets: false }))).toEqual([600, 4000])
  })

  test('takes the fee of its own letter into account', () => {
    expect(charged(600)).toEqual([600, 3400])
  })

  test('takes the fees of earlier letters into account', () => {
    const events = [sent('reminder-sent', '2026-02-16', { fee: 600 })]
    expect(charged(600, about({ events, day: '2026-03-03' }))).toEqual([600, 2800])
  })

  test('comes to nothing where the fees are larger', () => {
    expect(charged(5000)).toEqual([5000, 0])
  })

  test('leaves later fees only what goes beyond it', () => {
    const events = [sent('reminder-sent', '2026-02-16', { compensation: 4000 })]
    expect(charged(600, about({ events, day: '2026-03-03' }))).toEqual([0, 0])
    expect(charged(4500, about({ events, day: '2026-03-03' }))).toEqual([500, 0])
  })

  test('covers fees up to its sum and no further, however many letters there are', () => {
    const events = [
      sent('reminder-sent', '2026-02-16', { compensation: 4000 }),
      sent('reminder-sent', '2026-03-03', { fee: 0, setOff: 3800 }),
    ]
    expect(charged(600, about({ events, day: '2026-03-20' }))).toEqual([400, 0])
  })

  test('is charged once', () => {
    const events = [sent('reminder-sent', '2026-02-16', { compensation: 4000 })]
    expect(charged(0, about({ events, offsets: false }))).toEqual([0, 0])
  })

  test.each(['consumer', null] as const)('is not asked of a debtor of kind %s', (kind) => {
    const input = about({})
    expect(charged(600, { ...input, state: { ...input.state, debtorKind: kind } })).toEqual([
      600, 0,
    ])
  })

  test('is neither asked for in another currency nor by a step that does not ask', () => {
    expect(charged(0, abroad())).toEqual([0, 0])
    expect(charged(600, about({}), step())).toEqual([600, 0])
  })
})

describe('the letter as it goes out', () => {
  const made = (day: string, payWithinDays: number) =>
    letterAction('first', step({ mode: 'create' }), {
      letter: { kind: 'remind', feeMinor: 600, payWithinDays },
      charges: { feeMinor: 600, compensationMinor: 0, setOffMinor: 0, uses: [], assumed: [] },
      input: about({ day }),
    })

  test('counts its deadline from the day it goes out', () => {
    expect(made('2026-02-16', 14)).toMatchObject({
      step: 'first',
      mode: 'create',
      payBy: '2026-03-02',
    })
  })

  test('lets its deadline end on a working day', () => {
    expect(made('2026-02-16', 12).payBy).toBe('2026-03-02')
    // The last day is 1 May, a holiday on a Friday.
    expect(made('2026-04-17', 14).payBy).toBe('2026-05-04')
  })
})

test('a debtor whom nobody has described is treated as a consumer', () => {
  const asked: string[] = []
  const input = about({})
  const jurisdiction = {
    ...input.jurisdiction,
    feeMax: (context: Parameters<typeof zz.feeMax>[0]) => {
      asked.push(context.claim.debtorKind)
      return zz.feeMax(context)
    },
  }
  wantedLetter(step({ fee: 'statutory-maximum' }), {
    ...input,
    jurisdiction,
    state: { ...input.state, debtorKind: null },
  })
  expect(asked).toEqual(['consumer'])
})
