import type { Jurisdiction } from '../../law/jurisdiction.ts'
import {
  type ContentCheck,
  checkContents,
  contentsIn,
  type LetterContent,
} from '../../letter/contents.ts'
import type { TextProblem, TextReader } from '../../letter/read-text.ts'
import { isLetterStep, type PolicyDocument } from '../../policy/document.ts'
import type { Language } from '../../schemas/scalars.ts'
import { type Finding, finding } from '../finding.ts'
import { missingLines } from '../fix/missing-lines.ts'

/** What the law says of the contents of the letters of a policy. */
export type LettersLooked = {
  readonly findings: readonly Finding[]
  /** What the law wants letters to say, and every text of theirs says. */
  readonly said: readonly LetterContent[]
}

/** A policy, the law and what reads the texts of letters. */
export type Letters = {
  readonly document: PolicyDocument
  readonly jurisdiction: Jurisdiction
  readonly readText: TextReader
}

/**
 * Texts that nobody can write out, and texts that lack what the law wants in the letters they are for; by
 * step and language, and by the variables that stand in them. What only a person can see is not asked.
 */
export function lookAtLetters(letters: Letters): LettersLooked {
  const { document, jurisdiction } = letters
  const contentsOf = contentsIn(document, jurisdiction.letterContents)
  const textsOf = textsBy(letters)
  const looked = Object.entries(document.steps).flatMap(([id, step]) => {
    const contents = isLetterStep(step) ? contentsOf(step) : []
    const texts = 'template' in step ? textsOf(step.template) : []
    return texts.map((text) => ({ id, text, checks: checksOf(text, contents) }))
  })
  return { findings: looked.flatMap(findingsOf), said: saidIn(looked.flatMap((one) => one.checks)) }
}

/** The text of a letter in one language, as it was read. */
type Text = {
  readonly template: string
  readonly language: Language
  readonly used: ReadonlySet<string>
  /** The first thing that is wrong with it. */
  readonly problem: (TextProblem & { readonly part: 'subject' | 'body' }) | null
}

/** The texts of each template, one for each language it is written in. */
function textsBy({ document, readText }: Letters): (template: string) => readonly Text[] {
  const read = Object.entries(document.templates).map(([template, texts]) => {
    const inLanguages = Object.entries(texts).map(([language, { subject, body }]) => {
      const parts = { subject: readText(subject), body: readText(body) }
      const problems = (['subject', 'body'] as const).flatMap((part) =>
        parts[part].problems.map((problem) => ({ ...problem, part })),
      )
      const used = parts.subject.used.union(parts.body.used)
      return { template, language: language as Language, used, problem: problems[0] ?? null }
    })
    return [template, inLanguages] as const
  })
  const byTemplate = new Map(read)
  return (template) => byTemplate.get(template) ?? []
}

/** Nothing is asked of a text that cannot be read. */
const checksOf = ({ problem, used }: Text, contents: readonly LetterContent[]) =>
  problem === null ? checkContents(contents, used) : []

/** What is said wherever it is asked. */
function saidIn(checks: readonly ContentCheck[]): readonly LetterContent[] {
  const asked = (is: ContentCheck['is']) => checks.filter((check) => check.is === is)
  const lacking = new Set(asked('missing').map(({ content }) => content.id))
  const said = asked('said').filter(({ content }) => !lacking.has(content.id))
  return [...new Map(said.map(({ content }) => [`${content.id} ${content.on}`, content])).values()]
}

type OfStep = { readonly id: string; readonly text: Text; readonly checks: readonly ContentCheck[] }

function findingsOf({ id, text, checks }: OfStep): readonly Finding[] {
  if (text.problem !== null) return [brokenFinding(id, text, text.problem)]
  return checks.filter(({ is }) => is === 'missing').map((check) => lackingFinding(id, text, check))
}

const fieldOf = ({ language }: Text): string => `template.${language}`

function brokenFinding(id: string, text: Text, problem: NonNullable<Text['problem']>): Finding {
  const { template, language } = text
  const data = { kind: 'template-broken', template, language, problem } as const
  return finding('error', data, { step: id, field: fieldOf(text) })
}

function lackingFinding(id: string, text: Text, { content, missing }: ContentCheck): Finding {
  const { template, language } = text
  const { on, isVital = false } = content
  const data = {
    kind: 'letter-lacks',
    template,
    language,
    letter: on,
    content: content.text,
    missing,
    isVital,
  } as const
  const lines = missingLines(missing, language)
  return finding(isVital ? 'error' : 'warning', data, {
    code: content.id,
    step: id,
    field: fieldOf(text),
    citation: content.source,
    fix: lines === null ? null : { kind: 'add-to-text', template, language, text: lines },
  })
}
