import { claimsToTry } from './claims.ts'
import { type Draft, type WalkedDraft, walkDraft } from './draft.ts'
import { type Goal, goalsOf, goalsReached } from './goal.ts'
import { goesOn, happeningsToTry } from './happenings.ts'
import { isAtStart, positionOf, type Standing, standingsOn } from './standing.ts'
import type { CoverWorld } from './world.ts'

/** At most so many things happen to a claim. */
const happeningsMax = 3

/** At most so many drafts with the same number of happenings are walked. */
const walksMax = 100

/** At most so many days are decided for them, since a claim in a loop is decided on many. */
const daysMax = 500

/** A draft, and the goals that it is walked for. */
type Attempt = { readonly draft: Draft; readonly aims: readonly string[] }

type Missing = Map<string, Goal>

/**
 * Drafts that reach each goal that can be found to be reachable, the plainest first: claims to which
 * nothing happens, then one thing more at a time. Each reaches something that none before it does.
 */
export function searchCover(world: CoverWorld): readonly WalkedDraft[] {
  const { document, jurisdiction, dueOn } = world
  const missing: Missing = new Map(goalsOf(world).map((goal) => [goal.id, goal]))
  const kept: WalkedDraft[] = []
  let attempts: readonly Attempt[] = claimsToTry(document, jurisdiction, dueOn).map((claim) => ({
    draft: { claim, happenings: [] },
    aims: [...missing.keys()],
  }))
  for (let count = 0; count <= happeningsMax; count += 1) {
    const { found, others } = tried(attempts, missing, world)
    kept.push(...found)
    if (missing.size === 0) break
    attempts = distinct([...found, ...others]).flatMap((one) => longer(one, missing, world))
  }
  return kept
}

type Walked = { readonly found: readonly WalkedDraft[]; readonly others: readonly WalkedDraft[] }

/** Walks drafts in turn; those that reach something new are found, and it is missing no more. */
function tried(attempts: readonly Attempt[], missing: Missing, world: CoverWorld): Walked {
  const found: WalkedDraft[] = []
  const others: WalkedDraft[] = []
  let daysLeft = daysMax
  for (const { draft, aims } of attempts) {
    if (found.length + others.length >= walksMax || daysLeft <= 0) break
    if (!aims.some((aim) => missing.has(aim))) continue
    const walked = walkDraft(draft, world)
    daysLeft -= walked.walk.days.length
    const reached = [...goalsReached(walked.walk, world)].filter((goal) => missing.delete(goal))
    const list = reached.length > 0 ? found : others
    list.push(walked)
  }
  return { found, others }
}

/** One of those that go the same course with the same things happening to the same kind of debtor. */
function distinct(walked: readonly WalkedDraft[]): readonly WalkedDraft[] {
  const byCourse = new Map<string, WalkedDraft>()
  for (const one of walked) {
    const { claim, happenings } = one.draft
    const course = one.walk.days.map(({ decision: { action } }) =>
      action.kind === 'none' ? '' : action.step,
    )
    const words = happenings.map(({ words }) => words)
    const key = JSON.stringify([claim.given.debtor.kind, words, course])
    if (!byCourse.has(key)) byCourse.set(key, one)
  }
  return [...byCourse.values()]
}

/** The same claim with one thing more happening to it, that could lead to what is missing. */
function longer(walked: WalkedDraft, missing: Missing, world: CoverWorld): readonly Attempt[] {
  const standings = standingsOn(walked, world)
  return [...standings.filter((one) => !isAtStart(one)), ...standings.filter(isAtStart)].flatMap(
    (standing) => attemptsAt(standing, walked.draft, missing),
  )
}

function attemptsAt(standing: Standing, draft: Draft, missing: Missing): readonly Attempt[] {
  const { day: on, when } = standing
  const goals = [...missing.values()].filter((goal) => isNear(goal, standing))
  const answers = standing.state.pending === null ? [] : [{ ...goesOn, aims: [...missing.keys()] }]
  const tries = goals.flatMap(({ id, asks }) =>
    happeningsToTry(standing, asks).map((one) => ({ ...one, aims: [id] })),
  )
  return [...answers, ...tries].map(({ aims, ...one }) => ({
    draft: { ...draft, happenings: [...draft.happenings, { ...one, on, when }] },
    aims,
  }))
}

/** Whether a goal is watched everywhere, or a way to it begins where a claim stands. */
const isNear = ({ ways }: Goal, standing: Standing): boolean =>
  ways.length === 0 || ways.some(({ from }) => from === positionOf(standing))
