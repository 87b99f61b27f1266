import type { InputProblem } from '@forfall/rules'
import { actionName, differenceWords, type ValueMeans } from '../detail/value-words.ts'
import type { FailedDay, ScenarioRun } from '../runs/run.ts'

/** The first thing that is otherwise than a scenario expects, in one sentence; `null` where nothing is. */
export function firstDifference(run: ScenarioRun, means: ValueMeans): string | null {
  if (run.outcome === 'passed') return null
  if (run.outcome === 'unreadable') {
    const [problem] = run.problems
    return problem === undefined ? null : problemText(problem, means)
  }
  const [day] = run.failed
  return day === undefined ? null : failedDayText(day, means)
}

/** Where a scenario does not fit its form, and what stands there. */
export const problemText = ({ path, found }: InputProblem, { words }: ValueMeans): string =>
  words.say('scenarios.problem', { place: path.length === 0 ? '–' : path.join(' › '), found })

function failedDayText(failed: FailedDay, means: ValueMeans): string {
  const { words } = means
  const day = words.day(failed.day)
  const [first] = failed.differences
  if (failed.outcome === 'not-decided') return words.say('scenarios.not-decided-on', { day })
  if (failed.outcome === 'unexpected' || first === undefined)
    return words.say('scenarios.unexpected-on', { day, action: actionName(failed.action, means) })
  return words.say('scenarios.on-day', { day, what: differenceWords(first, means) })
}

/** How many more things are otherwise than the first one. */
export const moreDifferences = (run: ScenarioRun): number => {
  if (run.outcome === 'passed') return 0
  if (run.outcome === 'unreadable') return run.problems.length - 1
  return run.failed.reduce((sum, day) => sum + Math.max(1, day.differences.length), 0) - 1
}
