import type { PolicyCoverage, PolicyDocument } from '@forfall/rules'
import { exitText } from '../../document/derived/exit-text.ts'
import { comparisonWords, type FactContext } from '../../messages/fact-words.ts'
import type { Words } from '../../messages/use-words.ts'

/** Something that no scenario comes through, and the step or entry to go to. */
export type Missing = {
  readonly key: string
  /** `null` for the policy itself. */
  readonly step: string | null
  readonly field: string | null
  /** What of it; empty for all of it. */
  readonly what: string
}

type Means = {
  readonly document: PolicyDocument
  readonly context: FactContext
  readonly words: Words
}

/** What no scenario comes through, in the order of the document. */
export function missingIn(
  part: keyof PolicyCoverage,
  coverage: PolicyCoverage,
  means: Means,
): readonly Missing[] {
  switch (part) {
    case 'steps':
      return coverage.steps
        .filter(({ count }) => count === 0)
        .map(({ step }) => ({ key: step, step, field: null, what: '' }))
    case 'exits':
      return coverage.exits
        .filter(({ count }) => count === 0)
        .map(({ step, exit }) => ({
          ...{ key: `${step} ${exit}`, step, field: exit.startsWith('cases.') ? exit : null },
          what: exitText(means.document, { step, exit }, means.context.wording) ?? '',
        }))
    case 'conditions':
      return missingSides(coverage, means)
    default:
      return missingDays(coverage, means)
  }
}

const missingSides = (
  { conditions }: PolicyCoverage,
  { context, words }: Means,
): readonly Missing[] =>
  conditions
    .filter(({ count }) => count === 0)
    .map(({ step, field, index, met, comparison }) => ({
      ...{ key: `${step} ${field} ${index} ${met}`, step, field },
      what: words.say(met ? 'scenarios.never-met' : 'scenarios.always-met', {
        condition: comparisonWords(comparison, context, words),
      }),
    }))

function missingDays({ boundaries }: PolicyCoverage, { words }: Means): readonly Missing[] {
  const missing = boundaries.filter(({ count }) => count === 0)
  return [...Map.groupBy(missing, ({ step }) => step)].map(([step, days]) => ({
    ...{ key: step, step, field: null },
    what: words.list(
      days.map(({ days: after }) => words.say(`scenarios.boundary-${dayNames[after]}`)),
      'and',
    ),
  }))
}

const dayNames = { [-1]: 'before', 0: 'on', 1: 'after' } as const
