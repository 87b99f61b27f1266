import type { CommandProblem } from '../document/commands/problem.ts'
import type { Words } from '../messages/use-words.ts'

/** Why a command was not done, in one sentence of the reader's language. */
export function refusalText(problem: CommandProblem, words: Words): string {
  const { found, expected } = { found: '', expected: '', ...problem }
  return words.say(`refusal.${problem.code}`, { name: nameIn(problem), found, expected })
}

/** What a problem is about, where it is something with a name of its own. */
function nameIn(problem: CommandProblem): string {
  if ('template' in problem) return problem.template
  if ('scenario' in problem) return problem.scenario
  return 'id' in problem ? problem.id : ''
}
