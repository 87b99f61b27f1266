import { norway } from '@forfall/jurisdictions'
import { checkedPolicy, dayWindows, type PolicyDocument, plainDate } from '@forfall/rules'
import { readText } from '../../../apps/runner/src/policy-life/read-text.ts'
import { interleaved, type Measured } from '../frame/rounds.ts'
import { policyOf, type Shape, shapes } from './policies.ts'

/** How many steps the policies have that are measured. */
const sizes = [25, 100, 200, 400] as const

/** The day whose law they are held to. */
const day = plainDate('2026-03-02')

const pace = { rounds: 9, atLeastMs: 100, warmUpMs: 300 } as const

/** What is waited for after a change: what was found and passed, then when each step comes. */
const parts = {
  findings: (document: PolicyDocument) => checkedPolicy(document, norway, { day, readText }),
  windows: (document: PolicyDocument) => dayWindows(document, norway, day),
} as const

/** A part of what is waited for. */
export type Part = keyof typeof parts

/** Checks a second, of one policy. */
export type CheckMeasured = {
  readonly shape: Shape
  /** As they were drawn, which is near to as many as were asked for. */
  readonly steps: number
  readonly of: { readonly [part in Part]: Measured }
}

/** Measures how long it takes to check policies of several sizes and shapes. */
export async function measureLint(): Promise<readonly CheckMeasured[]> {
  const policies = shapes.flatMap((shape) =>
    sizes.map((size) => ({ shape, document: policyOf(size, shape) })),
  )
  const contenders = policies.flatMap(({ shape, document }) =>
    Object.entries(parts).map(([part, work]) => ({
      name: `${shape} ${Object.keys(document.steps).length} ${part}`,
      items: 1,
      work: () => work(document),
    })),
  )
  const measured = await interleaved(contenders, pace)
  return policies.map(({ shape, document }, index) => {
    const [findings, windows] = measured.slice(2 * index)
    if (findings === undefined || windows === undefined) throw new Error('a part is missing')
    return { shape, steps: Object.keys(document.steps).length, of: { findings, windows } }
  })
}
