import {
  coveringScenarios,
  type PolicyDocument,
  type ScenarioInput,
  writtenScenario,
} from '@forfall/rules'
import { lawOf } from '../../document/checks/law.ts'
import { countryPolicy, storyDay } from '../../testing/story-editor.tsx'

/** The scenarios that a search finds for a policy, as it acts on the day of the stories. */
export function foundScenarios(
  document: PolicyDocument = countryPolicy('no-consumer'),
): readonly ScenarioInput[] {
  const law = lawOf(document.jurisdiction, { pending: null })
  const found = law === null ? null : coveringScenarios(document, law, storyDay)
  if (found === null || !found.ok) throw new Error('the policy of a story is not in order')
  return found.value.map(writtenScenario)
}

/** Some of them, one that expects another fee and one that nobody can read. */
export function someScenarios(): readonly ScenarioInput[] {
  const [first, second, third] = foundScenarios()
  if (first === undefined || second === undefined || third === undefined)
    throw new Error('the policy of a story has too few scenarios')
  const [day, ...days] = second.timeline
  if (day === undefined) throw new Error('a scenario has days')
  const dearer = { ...day, expect: { ...day.expect, fee: '99.00 NOK' } }
  return [
    { ...first, labels: ['reminder', 'hand-over'], source: 'worked by hand' },
    { ...second, scenario: 'Expects another fee', timeline: [dearer, ...days] },
    { ...third, scenario: 'Cannot be read', jurisdiction: 'Norway' },
  ]
}
