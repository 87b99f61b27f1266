import { skipToken, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { type ClaimRow, useTRPC } from '../app/api.ts'
import { type FactContext, factContextOf } from '../messages/fact-words.ts'
import { useWords } from '../messages/use-words.ts'

/**
 * Names of facts and steps for a claim's country and policy. Many rows may ask for the same policy:
 * it is fetched once.
 */
export function useClaimContext(claim: ClaimRow): FactContext {
  const { policyId, policyVersion, jurisdiction, currency } = claim
  const { language } = useWords()
  const { policies } = useTRPC()
  const question =
    policyId === null || policyVersion === null
      ? skipToken
      : { id: policyId, version: policyVersion }
  const { data } = useQuery(policies.get.queryOptions(question, { staleTime: Infinity }))
  return useMemo(
    () => ({ ...factContextOf(language, jurisdiction, data?.document ?? null), currency }),
    [language, jurisdiction, currency, data],
  )
}
