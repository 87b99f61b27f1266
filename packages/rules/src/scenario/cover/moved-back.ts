import { addDays, type PlainDate } from '../../domain/plain-date.ts'
import type { Happening } from '../schema.ts'
import { type WalkedDraft, walkDraft } from './draft.ts'
import { dueWords } from './oddity.ts'
import type { CoverWorld } from './world.ts'

type Move = (day: PlainDate) => PlainDate

/** The same course so many days earlier, walked again: its weekends and its law are others. */
export function movedBack({ draft }: WalkedDraft, days: number, world: CoverWorld): WalkedDraft {
  const earlier: Move = (day) => addDays(day, -days)
  const { claim, happenings } = draft
  const { due, issued } = claim.given.invoice
  const invoice = {
    ...claim.given.invoice,
    ...(issued === undefined ? {} : { issued: earlier(issued) }),
    due: earlier(due),
  }
  const words = claim.words.map((one) => (one === dueWords(due) ? dueWords(invoice.due) : one))
  return walkDraft(
    {
      claim: { ...claim, words, given: { ...claim.given, invoice } },
      happenings: happenings.map(({ happens, on, ...rest }) => ({
        ...rest,
        happens: movedHappening(happens, earlier),
        on: earlier(on),
      })),
    },
    { ...world, through: earlier(world.through) },
  )
}

/** What happens, with the days it ends on moved as well. */
function movedHappening(happens: Happening, move: Move): Happening {
  const { hold, 'payment-plan': plan } = happens
  return {
    ...happens,
    ...(endsOnDay(hold) ? { hold: { ...hold, until: move(hold.until) } } : {}),
    ...(endsOnDay(plan) ? { 'payment-plan': { ...plan, until: move(plan.until) } } : {}),
  }
}

const endsOnDay = <Value>(value: Value): value is Value & object & { until: PlainDate } =>
  typeof value === 'object' && value !== null && 'until' in value && Boolean(value.until)
