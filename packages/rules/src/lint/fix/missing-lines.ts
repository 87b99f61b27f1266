import { type LetterVariable, letterVariables } from '../../letter/variables.ts'
import type { Language, Localized } from '../../schemas/scalars.ts'

/** Variables that can be empty: without interest there is no rate of it. */
const mayBeEmpty: ReadonlySet<LetterVariable> = new Set(['interest.rate', 'interest.from'])

/**
 * Lines that say what a letter lacks, each what it is and its value; `null` in a language in which the
 * variables have no names.
 */
export function missingLines(
  missing: readonly LetterVariable[],
  language: Language,
): string | null {
  const lines = letterVariables
    .filter(({ name }) => missing.includes(name))
    .map(({ name, label }) => lineFor(name, label, language))
  return lines.every((line) => line !== null) ? lines.join('\n') : null
}

function lineFor(name: LetterVariable, label: Localized, language: Language): string | null {
  const called = label[language]
  if (called === undefined) return null
  const line = `${called}: {{ ${name} }}`
  return mayBeEmpty.has(name) ? `{% if ${name} != blank %}${line}{% endif %}` : line
}
