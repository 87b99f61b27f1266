import { norway } from '@forfall/jurisdictions'
import {
  type Condition,
  type PolicyDocument,
  type PolicyInput,
  policyDocumentSchema,
} from '@forfall/rules'

type Steps = PolicyInput['steps']

const letter = {
  fee: 'statutory-maximum',
  interest: 'statutory',
  payWithinDays: 14,
} as const

const below = (minor: number): Condition => ({
  fact: 'outstandingMinor',
  operator: 'lessThan',
  value: minor,
})

/** How many steps a course of `courseAfter` has, with the branch that leads to it. */
const courseSteps = 25

/** The ways a policy is drawn in: courses beside one another by amount, or one of forks that join. */
export const shapes = ['beside', 'joined'] as const

/** The way in which a policy is drawn. */
export type Shape = (typeof shapes)[number]

/** A policy for consumers in Norway with so many steps. */
export function policyOf(steps: number, shape: Shape): PolicyDocument {
  const [base] = norway.policies
  const drawn = shape === 'beside' ? coursesBeside(steps) : forksJoined(steps)
  const { layout: _, ...rest } = { layout: null, ...base }
  return policyDocumentSchema.parse({ ...rest, ...drawn })
}

/** Courses of dunning beside one another, one for each band of amounts. */
function coursesBeside(steps: number): { readonly start: string; readonly steps: Steps } {
  const courses = Math.max(1, Math.round(steps / courseSteps))
  const all = Array.from({ length: courses }, (_, index) => courseFor(index, courses))
  return { start: 'sort-0', steps: Object.assign({}, ...all) }
}

function courseFor(index: number, courses: number): Steps {
  const id = (name: string): string => `${name}-${index}`
  const isLast = index === courses - 1
  const middle = Array.from({ length: 5 }, (_, round) => roundOf(id, round))
  return {
    [id('sort')]: {
      kind: 'branch',
      cases: [{ when: below(10_000 * (index + 1)), next: id('grace') }],
      otherwise: isLast ? id('grace') : `sort-${index + 1}`,
    },
    [id('grace')]: { kind: 'wait', days: 14, since: 'due-day', next: id('send-0') },
    ...Object.assign({}, ...middle),
    [id('notice')]: { kind: 'notice', ...letter, template: 'notice', next: id('deadline') },
    [id('deadline')]: { kind: 'wait', days: 1, since: 'pay-by-day', next: id('agency') },
    [id('agency')]: { kind: 'hand-over' },
  }
}

/** A reminder, its deadline, and a branch that ends dunning where only fees are left. */
function roundOf(id: (name: string) => string, round: number): Steps {
  const next = round === 4 ? id('notice') : id(`send-${round + 1}`)
  return {
    [id(`send-${round}`)]: {
      kind: 'remind',
      ...letter,
      fee: round < 2 ? letter.fee : 'none',
      template: 'reminder',
      next: id(`wait-${round}`),
    },
    [id(`wait-${round}`)]: {
      kind: 'wait',
      days: 1,
      since: 'pay-by-day',
      next: id(`left-${round}`),
    },
    [id(`left-${round}`)]: {
      kind: 'branch',
      cases: [
        {
          when: {
            fact: 'outstandingMinor',
            operator: 'lessThanInclusive',
            value: { fact: 'feesMinor' },
          },
          next: id(`fees-${round}`),
        },
      ],
      otherwise: next,
    },
    [id(`fees-${round}`)]: { kind: 'stop', reason: 'only-fees-left' },
  }
}

/** One course of forks whose ways come together again: more ways than are followed one by one. */
function forksJoined(steps: number): { readonly start: string; readonly steps: Steps } {
  const rounds = Math.max(1, Math.round(steps / 4))
  const all = Array.from({ length: rounds }, (_, index) => forkFor(index, rounds))
  const over = { over: { kind: 'stop', reason: 'over' } } as const
  return { start: 'wait-0', steps: Object.assign(over, ...all) }
}

function forkFor(index: number, rounds: number): Steps {
  const next = index === rounds - 1 ? 'over' : `wait-${index + 1}`
  const since = index === 0 ? 'due-day' : 'step'
  return {
    [`wait-${index}`]: { kind: 'wait', days: 14, since, next: `fork-${index}` },
    [`fork-${index}`]: {
      kind: 'branch',
      cases: [{ when: below(100_000 + index), next: `send-${index}` }],
      otherwise: `call-${index}`,
    },
    [`send-${index}`]: { kind: 'remind', ...letter, fee: 'none', template: 'reminder', next },
    [`call-${index}`]: { kind: 'message', channel: 'phone', template: 'reminder', next },
  }
}
