import {
  type Condition,
  type Localized,
  type PolicyDocument,
  type PolicyInput,
  policyDocumentSchema,
} from '@forfall/rules'
import { always } from './always.ts'

type Content = Pick<PolicyInput, 'steps' | 'templates'> & {
  readonly title: Localized
  readonly description: Localized
}

/** The two policies a country comes with. */
export type DefaultPolicies = {
  readonly consumer: PolicyDocument
  /** For businesses and public bodies. */
  readonly business: PolicyDocument
}

const debtors: { readonly [Name in keyof DefaultPolicies]: Condition } = {
  consumer: { all: [{ fact: 'debtorKind', operator: 'equal', value: 'consumer' }] },
  business: { all: [{ fact: 'debtorKind', operator: 'in', value: ['business', 'public'] }] },
}

/** The default policies of a country; both begin with the step `wait-grace`. */
export function defaultPolicies(
  country: string,
  contents: { readonly [Name in keyof DefaultPolicies]: Content },
): DefaultPolicies {
  const policy = (name: keyof DefaultPolicies): PolicyDocument =>
    policyDocumentSchema.parse({
      format: 1,
      id: `${country.toLowerCase()}-${name}`,
      jurisdiction: country,
      appliesTo: debtors[name],
      start: 'wait-grace',
      always,
      ...contents[name],
    } satisfies PolicyInput)
  return { consumer: policy('consumer'), business: policy('business') }
}
