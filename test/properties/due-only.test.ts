import { type Decision, type Walk, walk } from '@forfall/rules'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyWorld, journeyOf } from './support/histories.ts'
import { patience, runs } from './support/runs.ts'

const actionsOf = ({ days }: Walk) =>
  days
    .filter(({ decision }) => decision.action.kind !== 'none')
    .map(({ day, decision: { id, action, amounts } }: { day: string; decision: Decision }) => ({
      day,
      id,
      action,
      amounts,
    }))

test('looking only on due days decides the same as looking every day', patience, async () => {
  await fc.assert(
    fc.asyncProperty(anyWorld, async ({ policy, history }) => {
      const journey = journeyOf(history, policy)
      const full = await walk({ ...journey, everyDay: true })
      const due = await walk(journey)
      expect(actionsOf(due)).toEqual(actionsOf(full))
    }),
    runs(150),
  )
})
