import type { Citation } from '../law/citation.ts'
import type { Finding } from '../lint/finding.ts'
import { findingText } from '../lint/finding-text.ts'
import type { PassedCheck } from '../lint/passed.ts'
import type { Step } from '../policy/document.ts'
import type { Wording } from '../words/wording.ts'
import type { Clause } from './clause.ts'
import { proseOf } from './prose.ts'

/** What the checks said of a policy. */
export type Checked = {
  readonly passed: readonly PassedCheck[]
  readonly findings: readonly Finding[]
}

/** How a step stands to the law: the limits its action keeps to, and what was found against it. */
export function lawOfStep(
  { id, step }: { readonly id: string; readonly step: Step },
  { passed, findings }: Checked,
  wording: Wording,
): Pick<Clause, 'law' | 'citations'> {
  const prose = proseOf(wording.language)
  const kept = unique(keptBy(step, passed, wording))
  const broken = findings.flatMap((finding) =>
    finding.step === id && finding.citation !== null
      ? [{ finding, citation: finding.citation }]
      : [],
  )
  // A citation may be a list itself, so that commas would not tell one from the next.
  const keeps = kept.map(({ text }) => text).join('; ')
  const sentences = [
    ...(kept.length === 0 ? [] : [prose.keepsTo(keeps)]),
    ...broken.map(({ finding, citation }) =>
      prose.breaks(citation.text, findingText(finding, wording.language)),
    ),
  ]
  return {
    law: sentences.length === 0 ? null : sentences.join(' '),
    citations: unique([...kept, ...broken.map(({ citation }) => citation)]),
  }
}

/** The laws on the action of a step that spoke and had nothing to object to. */
const keptBy = (
  step: Step,
  passed: readonly PassedCheck[],
  { jurisdiction }: Wording,
): readonly Citation[] =>
  passed.flatMap(({ code, citation }) => {
    const isOn = jurisdiction?.limits.some(({ id, on }) => id === code && on === step.kind)
    return isOn === true && citation !== null ? [citation] : []
  })

const unique = (citations: readonly Citation[]): readonly Citation[] => [
  ...new Map(citations.map((citation) => [citation.text, citation])).values(),
]
