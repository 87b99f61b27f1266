import type { ClaimFacts } from './claims.ts'

/*
 * The rules of the bench's policy as a person would write them out. The numbers are the rules' places
 * in the compiled rule set; every run first checks that they are the right ones.
 */

const nothing = -1

/** Index of the first rule that holds, or −1. */
export function firstByHand(claim: ClaimFacts): number {
  if (claim.isDeceased === true) return 0
  if (claim.isInsolvent === true) return 1
  if (claim.isDisputed === true) return 2
  if (claim.isInPaymentPlan) return 3
  switch (claim.position) {
    case 'start':
      return atStart(claim)
    case 'look-at-large':
      return 8
    case 'reminder':
      return afterReminder(claim)
    case 'patience':
      return afterPatience(claim)
    case 'second-reminder':
      return afterSecond(claim)
    case 'trader-reminder':
      return afterTrader(claim)
    case 'call':
      return hasPassed(claim.daysAtPosition, 5) ? 20 : nothing
    case 'notice':
      return afterNotice(claim)
    case 'look-again':
      return 24
    default:
      return nothing
  }
}

const hasPassed = (days: number | null, wanted: number): boolean => days !== null && days >= wanted

const onlyFeesLeft = (claim: ClaimFacts): boolean => claim.outstandingMinor <= claim.feesMinor

const paidLately = ({ daysSinceLastPayment: days }: ClaimFacts): boolean =>
  days !== null && days < 10

function atStart(claim: ClaimFacts): number {
  if (claim.daysSinceDue < 14) return nothing
  if (claim.outstandingMinor < 10_000 && !claim.isForeignCurrency) return 4
  const isTrader = claim.debtorKind === 'business' || claim.debtorKind === 'public'
  if (isTrader) return 6
  if (claim.outstandingMinor >= 5_000_000) return 5
  return claim.isWorkingDay ? 7 : nothing
}

function afterReminder(claim: ClaimFacts): number {
  if (!hasPassed(claim.daysSincePayBy, 1)) return nothing
  if (onlyFeesLeft(claim)) return 9
  if (claim.feesMinor === 0 || paidLately(claim)) return 10
  return claim.isWorkingDay ? 11 : nothing
}

function afterPatience(claim: ClaimFacts): number {
  if (!hasPassed(claim.daysAtPosition, 10)) return nothing
  if (onlyFeesLeft(claim)) return 12
  return claim.isWorkingDay ? 13 : nothing
}

function afterSecond(claim: ClaimFacts): number {
  if (!hasPassed(claim.daysSincePayBy, 7)) return nothing
  if (onlyFeesLeft(claim)) return 14
  if (claim.remindersSent >= 4 || !paidLately(claim)) return 16
  return claim.isWorkingDay ? 15 : nothing
}

function afterTrader(claim: ClaimFacts): number {
  if (!hasPassed(claim.daysSincePayBy, 3)) return nothing
  if (onlyFeesLeft(claim)) return 17
  return claim.debtorKind === 'public' ? 18 : 19
}

function afterNotice(claim: ClaimFacts): number {
  if (!hasPassed(claim.daysSincePayBy, 1)) return nothing
  if (onlyFeesLeft(claim)) return 21
  return claim.outstandingMinor >= 5_000_000 ? 22 : 23
}
