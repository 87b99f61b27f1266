import { type DebtorKind, debtorKinds } from '../../claim/event.ts'
import { foldClaim } from '../../claim/fold.ts'
import { money } from '../../domain/money.ts'
import { addDays, type PlainDate } from '../../domain/plain-date.ts'
import type { Jurisdiction } from '../../law/jurisdiction.ts'
import { knownFacts } from '../../law/legal-facts.ts'
import { balanceRulesOf } from '../../policy/balance-rules.ts'
import { type Comparison, comparisonsIn, holds } from '../../policy/condition.ts'
import type { PolicyDocument } from '../../policy/document.ts'
import { openingEvents } from '../happening.ts'
import type { Given } from '../schema.ts'
import { type Oddity, oddities } from './oddity.ts'

/** A claim to try, with what is unusual about it in words. */
export type TriedClaim = {
  readonly given: Given
  readonly kind: DebtorKind
  readonly words: readonly string[]
}

/** At most so many claims are tried. */
const claimsMax = 60

/** Besides the kind of debtor, a claim differs from the usual one in so many ways at most. */
const odditiesMax = 2

/**
 * Claims that a policy is for, the plainest first: of each kind of debtor, for the usual amount and on
 * either side of each amount the policy compares with, and otherwise as far as its conditions ask.
 *
 * @param dueOn a working day
 */
export function claimsToTry(
  document: PolicyDocument,
  jurisdiction: Jurisdiction,
  dueOn: PlainDate,
): readonly TriedClaim[] {
  const asked = conditionsOf(document)
  const drafts = combined(oddities(asked, jurisdiction, dueOn)).flatMap((chosen) =>
    debtorKinds.map((kind) => draftOf(kind, chosen, { jurisdiction, dueOn })),
  )
  return drafts.filter(({ given }) => isFor(document, given, jurisdiction)).slice(0, claimsMax)
}

/** Every comparison in the conditions of a policy. */
const conditionsOf = ({ appliesTo, steps, always }: PolicyDocument): readonly Comparison[] =>
  [
    ...(appliesTo === undefined ? [] : [appliesTo]),
    ...Object.values(steps).flatMap((step) =>
      step.kind === 'branch' ? step.cases.map(({ when }) => when) : [],
    ),
    ...always.map(({ when }) => when),
  ].flatMap(comparisonsIn)

/** Nothing odd, each oddity alone, then two of them together. */
function combined(all: readonly Oddity[]): readonly (readonly Oddity[])[] {
  let last: readonly (readonly Oddity[])[] = [[]]
  const found = [...last]
  for (let count = 1; count <= odditiesMax; count += 1) {
    last = last.flatMap((chosen) =>
      all
        .slice(all.findIndex(({ words }) => words === chosen.at(-1)?.words) + 1)
        .filter(({ of }) => chosen.every((other) => other.of !== of))
        .map((one) => [...chosen, one]),
    )
    found.push(...last)
  }
  return found
}

/** What a claim is for when nothing says otherwise: 1 000.00. */
const usualMinor = 100_000

function draftOf(
  kind: DebtorKind,
  odd: readonly Oddity[],
  { jurisdiction, dueOn }: { readonly jurisdiction: Jurisdiction; readonly dueOn: PlainDate },
): TriedClaim {
  const usual: Given = {
    debtor: { kind, country: jurisdiction.country },
    invoice: {
      number: '1',
      amount: money(usualMinor, jurisdiction.currency),
      issued: addDays(dueOn, -30),
      due: dueOn,
    },
    ...(kind === 'consumer' ? {} : { commercial: true }),
  }
  const given = odd.reduce((claim, { change }) => change(claim), usual)
  return { given, kind, words: odd.map(({ words }) => words) }
}

/** Whether a policy is for a claim when it has become overdue. */
function isFor(document: PolicyDocument, given: Given, jurisdiction: Jurisdiction): boolean {
  if (document.appliesTo === undefined) return true
  const state = foldClaim('1', openingEvents(given), balanceRulesOf(document, jurisdiction))
  const facts = knownFacts({ state, day: addDays(given.invoice.due, 1) }, jurisdiction)
  return holds(document.appliesTo, facts.values)
}
