import {
  boundsFor,
  type FieldBound,
  type Jurisdiction,
  type PlainDate,
  type PolicyDocument,
} from '@forfall/rules'

/** The law a step is held to, on a day. */
export type LawOfDay = { readonly law: Jurisdiction; readonly lawDay: PlainDate }

const known = new WeakMap<PolicyDocument, Map<string, readonly FieldBound[]>>()

/** The bounds of a step. Each of its fields asks for the same: the answer is kept as long as the document is. */
export function boundsIn(
  document: PolicyDocument,
  step: string,
  { law, lawDay }: LawOfDay,
): readonly FieldBound[] {
  const answers = known.get(document) ?? new Map<string, readonly FieldBound[]>()
  known.set(document, answers)
  const question = `${step} ${lawDay} ${law.release} ${law.limits.length}`
  const found = answers.get(question)
  if (found !== undefined) return found
  const made = boundsFor(document, step, { jurisdiction: law, day: lawDay })
  answers.set(question, made)
  return made
}
