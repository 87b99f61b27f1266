import { norway } from '@forfall/jurisdictions'
import { addDays, addYears, movedDueOn, type WalkedDay, walk } from '@forfall/rules'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyHistory, anyWorld, dayBetween, journeyOf } from './support/histories.ts'
import { anyPolicy } from './support/policies.ts'
import { patience, runs } from './support/runs.ts'

const acted = ({ decision }: WalkedDay): boolean => decision.action.kind !== 'none'

const asksDebtor = ({ decision: { action } }: WalkedDay): boolean =>
  'payBy' in action || action.kind === 'hand-over'

test('nothing is done about a claim that is paid, credited or withdrawn', patience, async () => {
  await fc.assert(
    fc.asyncProperty(anyWorld, async ({ policy, history }) => {
      const { days } = await walk({ ...journeyOf(history, policy), everyDay: true })
      const over = days.filter(({ state: { ending } }) =>
        ['paid', 'credited', 'withdrawn'].includes(ending ?? ''),
      )
      expect(over.filter(acted)).toEqual([])
    }),
    runs(100),
  )
})

test(
  'whoever paid the invoice and more before its due day is left in peace',
  patience,
  async () => {
    await fc.assert(
      fc.asyncProperty(anyWorld, fc.boolean(), async ({ policy, history }, isCredit) => {
        const { amount } = history.given.invoice
        const settling = isCredit ? { credit: amount } : { payment: amount }
        const settled = [{ after: -1, happening: settling }, ...history.happenings]
        const given = {
          ...history.given,
          invoice: { ...history.given.invoice, issued: addDays(history.given.invoice.due, -5) },
        }
        const journey = journeyOf({ given, happenings: settled }, policy)
        const { days } = await walk({ ...journey, everyDay: true })
        const since = addDays(history.given.invoice.due, -1)
        expect(days.filter(({ day }) => day >= since).filter(acted)).toEqual([])
      }),
      runs(60),
    )
  },
)

test('nothing is done about a time-barred claim', patience, async () => {
  const due = dayBetween('2021-03-01', '2023-06-01')
  const old = fc.record({ policy: anyPolicy, history: anyHistory, due })
  await fc.assert(
    fc.asyncProperty(old, async ({ policy, history, due }) => {
      const given = { ...history.given, invoice: { ...history.given.invoice, due, issued: due } }
      const journey = journeyOf({ given, happenings: [] }, policy)
      const lastDay = addYears(norwegianDueOn(due), 3)
      const { days } = await walk({
        ...journey,
        everyDay: true,
        from: addDays(lastDay, -5),
        through: addDays(lastDay, 30),
      })
      const barred = days.filter(({ day }) => day > lastDay)
      expect(barred).toHaveLength(30)
      expect(barred.filter(acted)).toEqual([])
    }),
    runs(60),
  )
})

/** The due day moved off weekends and holidays, found without the engine's own roll-over. */
function norwegianDueOn(due: ReturnType<typeof addDays>) {
  let day = due
  while (!norway.calendar.isWorkingDay(day)) day = addDays(day, 1)
  return day
}

test('what is not known is never taken for a no', patience, async () => {
  const unknown = fc.constantFrom(
    { debtorKind: null },
    { isDisputed: null },
    { isInsolvent: null },
    { isDeceased: null },
    { isCustomerStopped: null },
  )
  await fc.assert(
    fc.asyncProperty(anyWorld, unknown, async ({ policy, history }, facts) => {
      const given = { ...history.given, facts }
      const happenings = history.happenings.filter(({ happening }) => saysNothing(happening))
      const { days } = await walk({
        ...journeyOf({ given, happenings }, policy),
        everyDay: true,
      })
      expect(days.filter(asksDebtor)).toEqual([])
      const due = movedDueOn(days[0]?.state ?? fail(), norway.calendar)
      const overdue = days.filter(({ day, state }) => day > due && state.ending === null)
      const silent = overdue.filter(({ decision }) => decision.blockers.length === 0)
      expect(silent).toEqual([])
    }),
    runs(100),
  )
})

/** Whether a happening leaves what the law must know as unknown as it was. */
const saysNothing = (happening: object): boolean =>
  !['fact', 'dispute', 'dispute-resolved', 'insolvency', 'deceased', 'customer-stop'].some(
    (key) => key in happening,
  )

const fail = (): never => {
  throw new Error('a walk decides at least once')
}
