import {
  addDays,
  type ClaimEvent,
  earlierOf,
  type Happening,
  type PlainDate,
  type Walk,
  type WalkedDay,
  walk,
} from '@forfall/rules'
import type { Command } from 'commander'
import { answered, badInput } from '../answer.ts'
import { type Asked, readAsked } from '../described-claim.ts'
import { dayOption } from '../option-types.ts'
import { addWork, type CommonOptions, type Shell } from '../shell.ts'
import { simulationText } from '../text/simulation.ts'

type Options = CommonOptions & {
  readonly claim: string
  readonly policy?: string
  readonly until: PlainDate
}

/** `simulate`: the whole future of a claim. */
export function addSimulate(program: Command, shell: Shell): void {
  const command = program
    .command('simulate')
    .description('the whole future of a claim, if nothing happens but what its file says')
    .requiredOption('--claim <file>', 'the claim: YAML or JSON, as scenarios give it')
    .option('--policy <id>', 'id of a policy, or its file; else the one the claim names')
    .requiredOption('--until <day>', 'the last day, inclusive', dayOption)
  addWork<Options>(command, shell, async (options) => {
    const asked = readAsked(shell, options)
    if (!asked.ok) return badInput(asked.problem)
    const walked = await simulate(asked.value, options.until)
    const days = walked.days.filter(isWorthTelling)
    return answered(documentOf(walked, days), simulationText(days, walked, asked.value))
  })
}

/** Walks the claim as the nightly run would; an action that waits for release goes out at once. */
function simulate({ claim, policy }: Asked, until: PlainDate): Promise<Walk> {
  const { opening, timeline, id } = claim
  const last = (opening.at(-1) as ClaimEvent).on
  const first = timeline[0]?.on ?? addDays(last, 1)
  return walk({
    claimId: id,
    events: opening,
    ruleSet: policy.ruleSet,
    jurisdiction: policy.jurisdiction,
    happenings: new Map<PlainDate, readonly Happening[]>(
      timeline.flatMap(({ on, happens }) =>
        happens === undefined ? [] : [[on, [happens].flat()] as const],
      ),
    ),
    alsoOn: new Set([until]),
    from: earlierOf(first, addDays(last, 1)),
    through: until,
  })
}

/** Days with an action, and the last day with what stands then. */
const isWorthTelling = (
  { decision }: WalkedDay,
  index: number,
  all: readonly WalkedDay[],
): boolean => decision.action.kind !== 'none' || index === all.length - 1

const documentOf = ({ events, state }: Walk, days: readonly WalkedDay[]): object => ({
  days: days.map(({ day, decision }) => ({ day, decision })),
  events,
  ending: state.ending,
  endedOn: state.endedOn,
})
