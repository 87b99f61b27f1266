import type { Command } from 'commander'
import { bookProblemText } from '../../../book/problem-text.ts'
import { draftGates } from '../../../policy-life/draft-gates.ts'
import type { Gate } from '../../../policy-life/gates.ts'
import { answered, answeredNo, badInput } from '../../answer.ts'
import { addWork, type CommonOptions, type Shell, withBook } from '../../shell.ts'

/** `policies gates`: what keeps a draft from being published. */
export function addGates(policies: Command, shell: Shell): void {
  const command = policies
    .command('gates')
    .description('what a draft lacks before it can be published')
    .argument('<policy>', 'id of the policy')
  addWork<CommonOptions>(command, shell, (common, [policyId = '']) =>
    withBook(shell, common, async (book) => {
      const gates = await draftGates(book, policyId, shell.clock.today())
      if (!gates.ok) {
        const { problem } = gates
        return badInput([{ code: problem.code, message: bookProblemText(problem), place: null }])
      }
      const answer = gates.value.every(({ isOpen }) => isOpen) ? answered : answeredNo
      return answer({ gates: gates.value }, gatesText(gates.value))
    }),
  )
}

const gatesText = (gates: readonly Gate[]): string =>
  gates
    .flatMap(({ id, isOpen, problems }) => [
      `${id}: ${isOpen ? 'holds' : 'does not hold'}`,
      ...problems.map(({ step, scenario, text }) => `  ${step ?? scenario ?? 'policy'}: ${text}`),
    ])
    .join('\n')
