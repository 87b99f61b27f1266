import {
  type Condition,
  type PolicyDocument,
  type PolicyInput,
  policyDocumentSchema,
} from '@forfall/rules'
import fc from 'fast-check'
import { anyCondition } from './conditions.ts'

type StepInput = PolicyInput['steps'][string]
type AlwaysInput = NonNullable<PolicyInput['always']>[number]

/** A part of a chain: what leads to a resting step, and the step itself. */
type Link = {
  readonly wait: Pick<Extract<StepInput, { kind: 'wait' }>, 'days' | 'since' | 'on'> | null
  readonly branch: readonly { readonly when: Condition; readonly to: number }[] | null
  readonly step: Record<string, unknown>
}

/** In one case of six; `null` in the others. */
function seldom<Value>(some: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> {
  return fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: some })
}

const on = fc.constantFrom('any-day' as const, 'working-day' as const)
const mode = fc.constantFrom('create' as const, 'send' as const)

const wait = fc.record({
  days: fc.integer({ min: 0, max: 30 }),
  since: fc.constantFrom(
    'due-day' as const,
    'due-day' as const,
    'issue-day' as const,
    'pay-by-day' as const,
    'last-letter' as const,
    'step' as const,
  ),
  on,
})

const letter = fc.record({
  kind: fc.constantFrom('remind', 'notice', 'demand'),
  fee: fc.oneof(
    fc.constantFrom('none', 'statutory-maximum'),
    fc.record({ fixedMinor: fc.integer({ min: 0, max: 20_000 }) }),
  ),
  feeTooEarly: fc.constantFrom('waive', 'wait'),
  interest: fc.constantFrom('none', 'statutory'),
  compensation: fc.constantFrom('none', 'statutory'),
  payWithinDays: fc.integer({ min: 0, max: 30 }),
  template: fc.constant('letter'),
  mode,
  on,
})

const handOver = fc.record({ kind: fc.constant('hand-over'), mode, on })

const others = [
  fc.record({
    kind: fc.constant('hold'),
    reason: fc.constant('patience'),
    days: fc.integer({ min: 0, max: 20 }),
  }),
  fc.record({ kind: fc.constant('hold'), reason: fc.constant('patience') }),
  fc.record({ kind: fc.constant('review'), reason: fc.constant('look') }),
  fc.record({
    kind: fc.constant('message'),
    channel: fc.constant('sms'),
    template: fc.constant('short'),
    mode,
    on,
  }),
]

const link: fc.Arbitrary<Link> = fc.record({
  wait: fc.option(wait, { nil: null, freq: 3 }),
  branch: seldom(
    fc.array(fc.record({ when: anyCondition, to: fc.nat({ max: 4 }) }), {
      minLength: 1,
      maxLength: 3,
    }),
  ),
  step: fc.oneof(
    { weight: 9, arbitrary: letter as fc.Arbitrary<Record<string, unknown>> },
    { weight: 1, arbitrary: handOver },
    ...others,
  ),
})

/** What policies commonly watch for. */
const common = fc.constantFrom<Condition[]>(
  { fact: 'isDisputed', operator: 'equal', value: true },
  { fact: 'isInPaymentPlan', operator: 'equal', value: true },
  { fact: 'isInsolvent', operator: 'equal', value: true },
  { fact: 'outstandingMinor', operator: 'lessThan', value: 10_000 },
  { fact: 'daysSinceLastPayment', operator: 'lessThan', value: 10 },
)

const alwaysEntry = fc.record({
  when: fc.oneof({ weight: 4, arbitrary: common }, { weight: 1, arbitrary: anyCondition }),
  do: fc.constantFrom<AlwaysInput['do'][]>(
    { kind: 'hold', reason: 'watched' },
    { kind: 'hold', reason: 'watched' },
    { kind: 'review', reason: 'watched' },
    { kind: 'stop', reason: 'watched' },
  ),
})

const entryTo = (index: number, links: readonly Link[]): string => {
  const link = links[index]
  if (link === undefined) return 'end'
  if (link.wait !== null) return `wait-${index}`
  return link.branch === null ? `step-${index}` : `branch-${index}`
}

/** The steps of one link. Its branch may lead anywhere in the chain, back included. */
function stepsOf(link: Link, index: number, links: readonly Link[]): [string, unknown][] {
  const { wait, branch, step } = link
  const afterWait = branch === null ? `step-${index}` : `branch-${index}`
  return [
    ...(wait === null
      ? []
      : [[`wait-${index}`, { kind: 'wait', ...wait, next: afterWait }] as [string, unknown]]),
    ...(branch === null ? [] : [branchOf(branch, index, links)]),
    [`step-${index}`, { ...step, next: entryTo(index + 1, links) }],
  ]
}

/** A branch leads on past other links, or back to a resting step; never to a loop without rest. */
function branchOf(
  exits: NonNullable<Link['branch']>,
  index: number,
  links: readonly Link[],
): [string, unknown] {
  const cases = exits.map(({ when, to }) => {
    const target = to % (links.length + 1)
    return { when, next: target > index ? entryTo(target, links) : `step-${target}` }
  })
  return [`branch-${index}`, { kind: 'branch', cases, otherwise: `step-${index}` }]
}

const ending = fc.oneof(
  fc.constant({ kind: 'stop', reason: 'done' }),
  handOver.map((step) => ({ ...step, mode: 'send' as const })),
)

const appliesTo = seldom(anyCondition)

/** A small policy for Norway that a person could have drawn: waits, branches, letters, watched entries. */
export const anyPolicy: fc.Arbitrary<PolicyDocument> = fc
  .record({
    links: fc.array(link, { minLength: 1, maxLength: 5 }),
    always: fc.array(alwaysEntry, { maxLength: 2 }),
    end: ending,
    appliesTo,
    acceptPaymentWithoutFees: fc.boolean(),
  })
  .map(({ links, always, end, appliesTo: when, acceptPaymentWithoutFees }) =>
    policyDocumentSchema.parse({
      format: 1,
      id: 'drawn',
      title: { en: 'Drawn at random' },
      jurisdiction: 'NO',
      ...(when === null ? {} : { appliesTo: when }),
      settings: { acceptPaymentWithoutFees },
      start: entryTo(0, links),
      steps: Object.fromEntries([...links.flatMap(stepsOf), ['end', end]]),
      always: always.map((entry, index) => ({ id: `watched-${index}`, ...entry })),
    }),
  )

const greedyLetter = fc.record({
  days: fc.integer({ min: 0, max: 20 }),
  since: fc.constantFrom('due-day', 'last-letter', 'pay-by-day', 'step'),
  kind: fc.constantFrom('remind', 'notice', 'demand'),
  fee: fc.oneof(
    fc.constant('statutory-maximum'),
    fc.record({ fixedMinor: fc.integer({ min: 1, max: 50_000 }) }),
  ),
  feeTooEarly: fc.constantFrom('waive', 'wait'),
  compensation: fc.constantFrom('none', 'statutory'),
  payWithinDays: fc.integer({ min: 0, max: 21 }),
  mode,
  on,
})

/** A policy that watches for nothing and asks for much and soon, so that the law has to speak. */
export const anyGreedyPolicy: fc.Arbitrary<PolicyDocument> = fc
  .array(greedyLetter, { minLength: 1, maxLength: 6 })
  .map((letters) =>
    policyDocumentSchema.parse({
      format: 1,
      id: 'greedy',
      title: { en: 'Greedy at random' },
      jurisdiction: 'NO',
      start: 'wait-0',
      steps: Object.fromEntries([
        ...letters.flatMap(({ days, since, ...letter }, index) => [
          [`wait-${index}`, { kind: 'wait', days, since, next: `letter-${index}` }],
          [
            `letter-${index}`,
            {
              ...letter,
              interest: 'statutory',
              template: 'letter',
              next: index + 1 < letters.length ? `wait-${index + 1}` : 'agency',
            },
          ],
        ]),
        ['agency', { kind: 'hand-over', mode: 'send' }],
      ]),
    }),
  )
