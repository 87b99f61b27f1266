import { ok, type Result, refused } from '../domain/result.ts'
import type { Jurisdiction } from '../law/jurisdiction.ts'
import type { Finding } from '../lint/finding.ts'
import { type LintMeans, lintPolicy } from '../lint/lint.ts'
import type { LetterStep, PolicyDocument } from '../policy/document.ts'
import type { PolicyProblem } from '../policy/problem.ts'
import { readPolicy } from '../policy/read.ts'
import type { Localized } from '../schemas/scalars.ts'
import { joined, type SetupAdjustment } from './adjustment.ts'
import { lettersOf, modelsFor } from './model.ts'
import { type Held, type Settled, settle } from './settle.ts'
import type { Setup, SetupLetter } from './setup.ts'
import { type Named, noticeKind, reminderId, wishedPolicy } from './wished.ts'

/** Why a set-up makes no policy. The code is stable. */
export type SetupProblem =
  /** It asks for no letter and for nothing after them. */
  | { readonly code: 'setup-empty' }
  /** The law refuses it for something that no figure mends, such as a value that nobody has verified. */
  | { readonly code: 'setup-not-lawful'; readonly findings: readonly Finding[] }
  | { readonly code: 'policy-refused'; readonly problems: readonly PolicyProblem[] }

/** A policy made of a set-up, and where it says otherwise than was asked for. */
export type PolicyFromSetup = Settled

/**
 * The policy that a set-up asks for, raised to what the law of a day asks wherever it asks for less:
 * waits, time to pay, fees, the letter before a hand-over, what letters have to say.
 *
 * Its letters are those of the policies the country brings.
 *
 * @problem setup-empty, setup-not-lawful
 * @problem policy-refused the id or the title is none
 */
export function policyFromSetup(
  setup: Setup,
  jurisdiction: Jurisdiction,
  { day, readText, id, title }: Named & LintMeans,
): Result<PolicyFromSetup, SetupProblem> {
  if (setup.reminders.length === 0 && setup.notice === null && setup.handOver.kind === 'none')
    return refused({ code: 'setup-empty' })
  const held = { jurisdiction, day, readText }
  const named = { id, title }
  const read = complete({ setup, document: wished(setup, named, held) }, named, held)
  if (!read.document.ok) return refused({ code: 'policy-refused', problems: read.document.problem })
  const settled = settle(read.document.value, held)
  if (!settled.ok) return refused({ code: 'setup-not-lawful', findings: settled.problem })
  const { document, adjustments } = settled.value
  return ok({ document, adjustments: joined([...read.adjustments, ...adjustments]) })
}

type Read = Result<PolicyDocument, readonly PolicyProblem[]>
type Wish = { readonly setup: Setup; readonly document: Read }

const wished = (setup: Setup, named: Named, { jurisdiction }: Held): Read =>
  readPolicy(wishedPolicy(setup, jurisdiction, named))

/** A wish with the letters without which the law forbids what comes after them. */
function complete(
  { setup, document }: Wish,
  named: Named,
  held: Held,
): Wish & { readonly adjustments: readonly SetupAdjustment[] } {
  const forbidden = document.ok ? forbiddenIn(document.value, held)[0] : undefined
  for (const { letter, step, raised } of forbidden === undefined ? [] : withLetter(setup, held)) {
    const wish = { setup: raised, document: wished(raised, named, held) }
    if (!wish.document.ok || forbidden === undefined) continue
    const left = forbiddenIn(wish.document.value, held)
    if (left.some((one) => isSame(one, forbidden))) continue
    const { title, citation } = forbidden
    const added = {
      step,
      change: { field: 'letter', letter },
      rule: title,
      citation,
    } as const
    const more = complete(wish, named, held)
    return { ...more, adjustments: [added, ...more.adjustments] }
  }
  return { setup, document, adjustments: [] }
}

type Forbidden = Pick<SetupAdjustment, 'step' | 'citation'> & {
  readonly rule: string
  readonly title: Localized
}

const isSame = (one: Forbidden, other: Forbidden): boolean =>
  one.rule === other.rule && one.step === other.step

/** What the law forbids on a day on which no later one is lawful. */
const forbiddenIn = (document: PolicyDocument, held: Held): readonly Forbidden[] =>
  lintPolicy(document, held.jurisdiction, held).flatMap(({ data, step, citation }) =>
    (data.kind === 'forbidden' || data.kind === 'hand-over-without-notice') &&
    step !== null &&
    citation !== null
      ? [{ step, citation, rule: data.limit, title: data.title }]
      : [],
  )

type WithLetter = {
  readonly letter: LetterStep['kind']
  readonly step: string
  readonly raised: Setup
}

/** The set-up with each kind of letter it lacks. One nobody asked for costs nothing. */
function withLetter(setup: Setup, { jurisdiction }: Held): readonly WithLetter[] {
  const kind = noticeKind(jurisdiction, setup)
  const [model] = modelsFor(jurisdiction, setup.debtorKinds)
  const like = (wanted: LetterStep['kind']): SetupLetter => {
    const same = model && lettersOf(model).find((letter) => letter.kind === wanted)
    return { afterDays: 1, payWithinDays: same?.payWithinDays ?? 0, fee: 'none' }
  }
  return [
    ...(setup.notice === null
      ? [{ letter: kind, step: kind, raised: { ...setup, notice: like(kind) } }]
      : []),
    ...(setup.reminders.length === 0
      ? [
          {
            letter: 'remind' as const,
            step: reminderId(1),
            raised: { ...setup, reminders: [like('remind')] },
          },
        ]
      : []),
  ]
}
