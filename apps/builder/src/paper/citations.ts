import type { Citation } from '@forfall/rules'
import type { LimitRule } from '../law/limit-rules.ts'
import type { Dossier } from './dossier.ts'

type Sources = { readonly dossier: Dossier; readonly rules: readonly LimitRule[] }

/**
 * The places in the law that a dossier names: those of the limits, of the findings and of the checks that
 * found nothing. Each once, in the order of its text.
 */
export function citationsIn({ dossier: { checked }, rules }: Sources): readonly Citation[] {
  const named = [
    ...rules.map(({ limit }) => limit.source),
    ...[...checked.findings, ...checked.passed].flatMap(({ citation }) => citation ?? []),
  ]
  const byText = new Map(named.map((one) => [`${one.text} ${one.url ?? ''}`, one]))
  return [...byText.values()].toSorted((one, other) => one.text.localeCompare(other.text))
}
