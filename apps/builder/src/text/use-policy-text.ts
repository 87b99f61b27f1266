import { jurisdictionOf } from '@forfall/jurisdictions'
import { type Clause, policyClauses, type Wording, wordingOf } from '@forfall/rules'
import { useMemo } from 'react'
import { useChecks, useDraft } from '../editor/editor-context.ts'
import type { UiLanguage } from '../messages/catalogues.ts'

/** The open policy as clauses, and the wording they are in. */
export type PolicyTextOf = { readonly clauses: readonly Clause[]; readonly wording: Wording }

/**
 * The open policy in a language; anew whenever it changes.
 *
 * @param isWithLaw whether it also says when the steps come and what the checks say of the law
 */
export function usePolicyText(language: UiLanguage, isWithLaw: boolean): PolicyTextOf {
  const document = useDraft(({ content }) => content.document)
  const findings = useChecks((checks) => checks.findings)
  const passed = useChecks((checks) => checks.passed)
  const windows = useChecks((checks) => checks.windows)
  const wording = useMemo(
    () => wordingOf(language, jurisdictionOf(document.jurisdiction)),
    [language, document.jurisdiction],
  )
  const clauses = useMemo(
    () => policyClauses(document, wording, isWithLaw ? { findings, passed, windows } : {}),
    [document, wording, isWithLaw, findings, passed, windows],
  )
  return { clauses, wording }
}
