import { contentHash, type PolicyDocument, policyHash, type ScenarioInput } from '@forfall/rules'

/** Everything that decides what a version does: the document with its texts, its scenarios, the law. */
export type VersionContent = {
  readonly document: PolicyDocument
  readonly scenarios: readonly ScenarioInput[]
  readonly lawHash: string
}

/** The content hash that a review approves and a version is published under. */
export const versionHash = ({ document, scenarios, lawHash }: VersionContent): string =>
  contentHash({ policy: policyHash(document), scenarios, law: lawHash })
