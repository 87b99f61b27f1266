import type { PolicyDocument } from '../policy/document.ts'
import { withStepIds } from '../policy/step-id.ts'
import { type Change, type ChangeGroup, changeGroups } from './change.ts'
import { compareAlways } from './compare-always.ts'
import { compareSteps } from './compare-steps.ts'
import { compareTemplates } from './compare-templates.ts'
import { compareTexts } from './compare-texts.ts'
import { compareWaivers } from './compare-waivers.ts'
import { flowOrder } from './flow-order.ts'
import { groupsOfPolicyFields, groupsOfSettings, type PolicyField } from './groups.ts'
import { type Renames, stepRenames } from './renames.ts'
import { sameContent } from './same.ts'

/**
 * What is different between two policy documents, in the terms of whoever draws them.
 *
 * By group, and within one in the order of the new document's flow. Layout is no difference; two
 * documents of one hash have none, and of two hashes at least one.
 */
export function changesBetween(before: PolicyDocument, after: PolicyDocument): readonly Change[] {
  const renames = stepRenames(before, after)
  const old = withStepIds(before, renames)
  const changes = [
    ...comparePolicy(before, after),
    ...renamed(renames),
    ...compareSteps(old, after),
    ...compareAlways(before.always, after.always),
    ...compareWaivers(old.waivers, after.waivers),
    ...compareTemplates(before.templates, after.templates),
  ]
  return inReadingOrder(changes, flowOrder(old, after))
}

function inReadingOrder(changes: readonly Change[], flow: readonly string[]): readonly Change[] {
  const places = new Map(['start', ...flow].map((id, index) => [id, index]))
  const groupOf = ({ group }: Change) => changeGroups.indexOf(group)
  const placeOf = ({ step }: Change) => (step === null ? -1 : (places.get(step) ?? places.size))
  return changes.toSorted((a, b) => groupOf(a) - groupOf(b) || placeOf(a) - placeOf(b))
}

const renamed = (renames: Renames): readonly Change[] =>
  [...renames].map(([before, after]) => ({
    kind: 'step-renamed',
    group: 'structure',
    step: after,
    field: 'id',
    before,
    after,
  }))

const comparePolicy = (before: PolicyDocument, after: PolicyDocument): readonly Change[] => [
  ...policyFields.flatMap((field) =>
    compareField(field, groupsOfPolicyFields[field], [before[field], after[field]]),
  ),
  ...settings.flatMap((setting) =>
    compareField(`settings.${setting}`, groupsOfSettings[setting], [
      before.settings[setting],
      after.settings[setting],
    ]),
  ),
  ...compareTexts({ step: null, field: 'title' }, before.title, after.title),
  ...compareTexts({ step: null, field: 'description' }, before.description, after.description),
]

const policyFields = Object.keys(groupsOfPolicyFields) as PolicyField[]
const settings = Object.keys(groupsOfSettings) as (keyof PolicyDocument['settings'])[]

const compareField = (
  field: string,
  group: ChangeGroup,
  [before = null, after = null]: readonly unknown[],
): readonly Change[] =>
  sameContent(before, after)
    ? []
    : [{ kind: 'policy-field-changed', group, step: null, field, before, after }]
