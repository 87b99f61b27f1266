import { useWords } from '../../messages/use-words.ts'
import type { TextProblem } from './scenarios-file.ts'

/** More places than these are not shown; who mends them looks again. */
const shownMax = 20

/** Where a text is no scenario, line by line. */
export function TextProblems({ problems }: { readonly problems: readonly TextProblem[] }) {
  const words = useWords()
  if (problems.length === 0) return null
  return (
    <div role="alert" className="text-problems tone-error">
      <p>{words.say('scenarios.text-problems', { count: problems.length })}</p>
      <ul>
        {problems.slice(0, shownMax).map((problem) => (
          <li key={keyOf(problem)}>
            <OneProblem problem={problem} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function OneProblem({ problem }: { readonly problem: TextProblem }) {
  const words = useWords()
  const { line } = problem
  if (problem.code === 'no-yaml') return words.say('scenarios.no-yaml', { line })
  const { path, found, expected } = problem.problem
  return (
    <>
      {words.say('scenarios.line', { line, place: path.join(' › ') || '–', found })}{' '}
      <span lang="en">{expected}</span>
    </>
  )
}

const keyOf = (problem: TextProblem): string =>
  problem.code === 'no-yaml'
    ? `${problem.line}`
    : `${problem.line} ${problem.problem.path.join('.')} ${problem.problem.expected}`
