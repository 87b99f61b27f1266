import { addDays, type PolicyDocument, plainDate, type ScenarioInput } from '@forfall/rules'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Command } from '../../apps/builder/src/document/commands/commands.ts'
import { type DraftStore, openDraft } from '../../apps/builder/src/document/store.ts'
import { anyPolicy } from './support/policies.ts'
import { patience, runs } from './support/runs.ts'

const opened = (document: PolicyDocument): DraftStore =>
  openDraft({
    draft: { revision: 1, content: { document, scenarios: [] }, savedBy: 'test' },
    now: () => 0,
  })

const scenarioNamed = (name: string, day: number): ScenarioInput => ({
  scenario: name,
  jurisdiction: 'NO',
  policy: 'any',
  given: { invoice: { amount: '1000.00 NOK', due: '2026-02-16' } },
  timeline: [{ on: addDays(plainDate('2026-03-01'), day), expect: { action: 'none' } }],
})

const anyScenario = fc
  .tuple(fc.constantFrom('One', 'Two', 'Three', 'Four'), fc.nat({ max: 30 }))
  .map(([name, day]) => scenarioNamed(name, day))

const anyScenarioCommand: fc.Arbitrary<Command> = fc.oneof(
  anyScenario.map((scenario): Command => ({ name: 'add-scenario', args: { scenario } })),
  fc
    .array(anyScenario, { maxLength: 4 })
    .map((put): Command => ({ name: 'put-scenarios', args: { put } })),
  fc
    .tuple(fc.constantFrom('One', 'Two', 'Five'), anyScenario)
    .map(([name, scenario]): Command => ({ name: 'replace-scenario', args: { name, scenario } })),
  fc
    .constantFrom('One', 'Two', 'Three', 'Five')
    .map((name): Command => ({ name: 'remove-scenario', args: { name } })),
)

test(
  'what is undone of the scenarios is as it was, and no two have the same name',
  patience,
  () => {
    fc.assert(
      fc.property(
        anyPolicy,
        fc.array(anyScenarioCommand, { maxLength: 12 }),
        (document, commands) => {
          const store = opened(document)
          const contents = [store.getState().content]
          for (const { name, args } of commands) {
            const before = store.getState().content
            store.getState().dispatch(name, args)
            const { content } = store.getState()
            const names = content.scenarios.map(({ scenario }) => scenario)
            expect(new Set(names).size).toBe(names.length)
            expect(content.document).toBe(before.document)
            if (content !== before) contents.push(content)
          }
          for (const content of contents.toReversed().slice(1)) {
            store.getState().undo()
            expect(store.getState().content).toEqual(content)
          }
          for (const content of contents.slice(1)) {
            store.getState().redo()
            expect(store.getState().content).toEqual(content)
          }
        },
      ),
      runs(200),
    )
  },
)
