import type { Action, Amounts, Blocker, Explanation } from '../decision.ts'
import { formatMinor } from '../domain/money.ts'
import type { PlainDate } from '../domain/plain-date.ts'
import { assert } from '../domain/result.ts'

/** One sentence that says what happens and why. */
export function summaryOf(
  action: Action,
  about: {
    /** Of a letter; other actions name none. */
    readonly amounts: Pick<Amounts, 'currency' | 'totalMinor'> | null
    readonly blockers: readonly Blocker[]
    readonly wanted: Explanation['wanted']
    readonly reviewOn: PlainDate | null
  },
): string {
  const reasons = about.blockers
    .filter((one) => !isOverByThen(one, about.reviewOn))
    .map(({ text }) => text)
    .join(' ')
  switch (action.kind) {
    case 'none':
      return `Nothing today. ${reasons}`.trim()
    case 'remind':
    case 'notice':
    case 'demand': {
      assert(about.amounts !== null, 'a letter asks for an amount')
      const { currency, totalMinor } = about.amounts
      const fee = action.feeMinor === 0 ? 'without a fee' : `fee ${formatMinor(action.feeMinor)}`
      const total = `${formatMinor(totalMinor)} ${currency}`
      return `Send the ${letterNames[action.kind]}, ${fee}, ${total} in all, to pay by ${action.payBy}. ${reasons}`.trim()
    }
    case 'hand-over':
      return `Hand the claim over for ${action.service}. ${reasons}`.trim()
    case 'hold':
      return `Hold dunning back (${action.reason})${action.until === null ? '' : ` until ${action.until}`}. ${reasons}`.trim()
    case 'review':
      return `A person decides (${action.reason}). ${reasons}`.trim()
    case 'message':
      return `Send a message by ${action.channel}.`
    case 'stop':
      return `Stop dunning (${action.reason}).`
  }
}

const letterNames = {
  remind: 'reminder',
  notice: 'notice of collection',
  demand: 'payment demand',
} as const

/** A limit that no longer stands in the way on the day the policy itself comes to the step. */
const isOverByThen = (one: Blocker, reviewOn: PlainDate | null): boolean =>
  one.code === 'limit' && one.lawfulFrom !== null && reviewOn !== null && one.lawfulFrom < reviewOn
