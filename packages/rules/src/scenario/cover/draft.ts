import type { PlainDate } from '../../domain/plain-date.ts'
import { journeyOf } from '../run.ts'
import { type Walk, walkAtOnce } from '../walker.ts'
import type { TriedClaim } from './claims.ts'
import type { TriedHappening } from './happenings.ts'
import type { CoverWorld } from './world.ts'

/** A claim and what happens to it, before anybody has written down what comes of it. */
export type Draft = {
  readonly claim: TriedClaim
  /** In order of their days. */
  readonly happenings: readonly DraftHappening[]
}

/** Something that happens on a day, with the place of that day in the course in words. */
export type DraftHappening = TriedHappening & { readonly on: PlainDate; readonly when: string }

/** A draft with what comes of it. */
export type WalkedDraft = { readonly draft: Draft; readonly walk: Walk }

/** Walks a draft as a scenario with the same days is walked. */
export function walkDraft(draft: Draft, world: CoverWorld): WalkedDraft {
  const { claim, happenings } = draft
  const timeline = happenings.map(({ on, happens }) => ({ on, happens }))
  return { draft, walk: walkAtOnce(journeyOf({ ...claim, timeline }, world, world.through)) }
}
