import type { PlainDate } from '@forfall/rules'
import type { Command } from 'commander'
import { decideDescribed } from '../../book/evaluate.ts'
import { answered, badInput } from '../answer.ts'
import { readAsked } from '../described-claim.ts'
import { dayOption } from '../option-types.ts'
import { addWork, type CommonOptions, type Shell } from '../shell.ts'
import { decisionText } from '../text/decision.ts'

type Options = CommonOptions & {
  readonly claim: string
  readonly policy?: string
  readonly asOf: PlainDate
}

/** `decide`: one decision with its explanation; needs no book. */
export function addDecide(program: Command, shell: Shell): void {
  const command = program
    .command('decide')
    .description('one decision with its explanation; needs no book')
    .requiredOption('--claim <file>', 'the claim: YAML or JSON, as scenarios give it')
    .option('--policy <id>', 'id of a policy, or its file; else the one the claim names')
    .requiredOption('--as-of <day>', 'the day', dayOption)
  addWork<Options>(command, shell, async (options) => {
    const asked = readAsked(shell, options)
    if (!asked.ok) return badInput(asked.problem)
    const { claim, policy } = asked.value
    const decision = await decideDescribed(claim, policy, options.asOf)
    return answered(decision, decisionText(decision, policy.document))
  })
}
