import { ok, type Result, refused } from '../../domain/result.ts'
import type { Fact } from '../../facts/fact.ts'
import type { RuleSet } from '../rule-set.ts'
import { runByClosures } from './closures.ts'
import { runGenerated } from './generated.ts'
import { elsewhere, positionSlot, type Rows } from './layout.ts'
import { type FastProblem, fastProblems } from './problem.ts'
import { type FastProgram, programOf, type Runnable } from './program.ts'

/**
 * A rule set compiled once, to be asked about many claims. Rules are told by their index in the rule
 * set, claims by where their row begins. All questions come out as every other reader's do.
 */
export type FastReader = Runnable & {
  readonly program: FastProgram
  /** The rules besides the first that hold as well, in order. */
  readonly also: (rows: Rows, at: number) => readonly number[]
  /** The first rule that holds of those that are not left out; −1 when none does. */
  readonly firstBut: (leftOut: ReadonlySet<number>, rows: Rows, at: number) => number
}

/** How to compile. */
export type FastOptions = {
  /** The country's own facts, besides the catalogue. */
  readonly facts: readonly Fact[]
  /** `generated` is the faster; `closures` also works where `eval` is forbidden. */
  readonly mode: 'generated' | 'closures'
}

/**
 * Compiles a rule set to a reader of rows, for many claims at a time. It gives no traces.
 *
 * @problem everything `fastProblems` finds; nothing is left to another reader in silence
 */
export function compileFast(
  ruleSet: RuleSet,
  { facts, mode }: FastOptions,
): Result<FastReader, readonly FastProblem[]> {
  const problems = fastProblems(ruleSet, facts)
  if (problems.length > 0) return refused(problems)
  const program = programOf(ruleSet, facts)
  return ok(
    readerOf(program, mode === 'generated' ? runGenerated(program) : runByClosures(program)),
  )
}

function readerOf(program: FastProgram, runnable: Runnable): FastReader {
  const { first, tests } = runnable
  const holding = (rows: Rows, at: number) =>
    rulesInRow(program, rows, at).filter((rule) => tests[rule]?.(rows, at))
  return {
    ...runnable,
    program,
    also: (rows, at) => holding(rows, at).slice(1),
    firstBut: (leftOut, rows, at) => {
      const found = first(rows, at)
      if (!leftOut.has(found)) return found
      return holding(rows, at).find((rule) => !leftOut.has(rule)) ?? -1
    },
  }
}

/** The rules that can hold where the claim of a row stands, first to last. */
export const rulesInRow = ({ positions }: FastProgram, rows: Rows, at: number): readonly number[] =>
  (positions[rows[at + positionSlot] ?? elsewhere] ?? positions[elsewhere])?.rules ?? []
