import type { Jurisdiction } from '../../law/jurisdiction.ts'
import type { PolicyDocument } from '../../policy/document.ts'
import { stepName } from '../../words/step-words.ts'
import { wordingOf } from '../../words/wording.ts'

/** What a scenario's name calls a step: "the reminder" where there is one only, else its title. */
export function called(
  id: string,
  policy: { readonly document: PolicyDocument; readonly jurisdiction: Jurisdiction },
): string {
  const { document, jurisdiction } = policy
  const wording = wordingOf('en', jurisdiction)
  const kind = document.steps[id]?.kind
  const alike = Object.values(document.steps).filter((step) => step.kind === kind)
  return kind !== undefined && alike.length === 1
    ? `the ${wording.words.kinds[kind]}`
    : stepName(id, document, wording)
}
