import { jurisdictions } from '@forfall/jurisdictions'
import {
  type PolicyDocument,
  type PolicyFileContent,
  policyFileOf,
  type Setup,
} from '@forfall/rules'
import type { NewDraft } from '../../app/api.ts'

/** What a new policy can begin from. */
export const originKinds = ['template', 'setup', 'copy', 'blank', 'file'] as const

/** What a new policy can begin from. */
export type OriginKind = (typeof originKinds)[number]

/** What a new policy begins from, once somebody has chosen. */
export type Origin =
  | { readonly kind: 'template'; readonly document: PolicyDocument }
  /** Answers to the questions of a set-up. */
  | { readonly kind: 'setup'; readonly country: string; readonly setup: Setup }
  /** The newest version, or the draft of a policy that was never published. */
  | { readonly kind: 'copy'; readonly policyId: string; readonly of: 'version' | 'draft' }
  | { readonly kind: 'blank'; readonly country: string }
  | { readonly kind: 'file'; readonly content: PolicyFileContent }

/** The policies that the countries bring. */
export const templates: readonly PolicyDocument[] = jurisdictions.flatMap(
  ({ policies }) => policies,
)

/** An origin as the server is asked for it. */
export function askedOrigin(origin: Origin): NewDraft['origin'] {
  switch (origin.kind) {
    case 'template':
      return { kind: 'template', policyId: origin.document.id }
    case 'copy':
      return { kind: origin.of, policyId: origin.policyId }
    case 'setup':
      return { kind: 'setup', jurisdiction: origin.country, setup: origin.setup }
    case 'blank':
      return { kind: 'blank', jurisdiction: origin.country }
    case 'file': {
      const { document, scenarios } = origin.content
      return { kind: 'file', file: policyFileOf(document, scenarios, null) }
    }
  }
}
