import {
  applyFix,
  changesBetween,
  changeText,
  type Fix,
  type FixProblem,
  ok,
  type PolicyDocument,
  type Result,
  type Wording,
} from '@forfall/rules'

/**
 * What a fix would change in a policy, as sentences.
 *
 * @problem fix-does-not-fit what it would change is not there any more
 */
export function fixPreview(
  document: PolicyDocument,
  fix: Fix,
  wording: Wording,
): Result<readonly string[], FixProblem> {
  const fixed = applyFix(document, fix)
  if (!fixed.ok) return fixed
  const documents = { before: document, after: fixed.value }
  return ok(
    changesBetween(document, fixed.value).map((change) => changeText(change, documents, wording)),
  )
}
