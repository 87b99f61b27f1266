import type { Condition } from '../policy/condition.ts'
import { conditionPhrase, conditionText } from '../words/condition-text.ts'
import { doesText, stepName, stepText } from '../words/step-words.ts'
import type { Vocabulary } from '../words/vocabulary.ts'
import { languageName, listText, sentence, type Wording } from '../words/wording.ts'
import type { BranchCase, Change, ChangeOf } from './change.ts'
import { isStepField } from './groups.ts'
import { type ChangedDocuments, goneIn, isWait, type Means, named } from './names.ts'
import { own } from './own.ts'
import { arrow, textArrow, valueArrow } from './value-words.ts'

/** A change in one sentence without a full stop: "Wait before notice: 10 → 14 days". */
export const changeText = (change: Change, documents: ChangedDocuments, wording: Wording): string =>
  sentence(textOf(change, { ...documents, wording }))

function textOf(change: Change, means: Means): string {
  switch (change.kind) {
    case 'step-added':
    case 'step-removed':
      return addedOrRemoved(change, means)
    case 'reconnected':
      return reconnected(change, means)
    case 'case-added':
    case 'case-removed':
    case 'case-changed':
      return caseChanged(change, means)
    case 'entry-added':
    case 'entry-removed':
      return entryAddedOrRemoved(change, means)
    case 'waiver-added':
    case 'waiver-removed':
    case 'waiver-changed':
      return waiverChanged(change, means)
    case 'text-changed':
      return textChanged(change, means)
    case 'template-changed':
      return templateChanged(change, means)
    case 'step-field-changed':
    case 'entry-field-changed':
    case 'policy-field-changed':
      return fieldChanged(change, means)
    default:
      return otherChange(change, means)
  }
}

function otherChange(
  change: ChangeOf<
    | 'step-renamed'
    | 'entry-renamed'
    | 'step-kind-changed'
    | 'cases-reordered'
    | 'entries-reordered'
    | 'waivers-reordered'
  >,
  means: Means,
): string {
  const { words } = means.wording
  if (change.kind === 'cases-reordered') return words.sentences.casesReordered(named(change, means))
  if (change.kind === 'entries-reordered') return words.sentences.entriesReordered
  if (change.kind === 'waivers-reordered') return words.sentences.waiversReordered
  if (change.kind === 'step-kind-changed')
    return `${named(change, means)}: ${arrow(change, words, (step) => stepText(step, means.wording))}`
  const say =
    change.kind === 'step-renamed' ? words.sentences.stepRenamed : words.sentences.entryRenamed
  return say(words.quoted(change.before ?? ''), words.quoted(change.after ?? ''))
}

function addedOrRemoved(
  { kind, before, after, from, to }: ChangeOf<'step-added' | 'step-removed'>,
  means: Means,
): string {
  const step = after ?? before
  if (step === null) return ''
  const document = kind === 'step-added' ? means.after : means.before
  const { wording } = means
  const names = (ids: readonly string[]) =>
    ids.length === 0
      ? null
      : listText(
          ids.map((id) => stepName(id, document, wording)),
          'and',
          wording,
        )
  const { stepAdded, stepRemoved } = wording.words.sentences
  const say = kind === 'step-added' ? stepAdded : stepRemoved
  return say(stepText(step, wording), { from: names(from), to: names(to) })
}

function reconnected(change: ChangeOf<'reconnected'>, means: Means): string {
  const { wording } = means
  const { step, field, when, before, after } = change
  const way = field === 'otherwise' ? wording.words.otherwise : wayText(when, wording)
  return wording.words.sentences.leads(stepName(step, means.after, wording), way, {
    before: stepName(before, goneIn(before, means), wording),
    after: stepName(after, means.after, wording),
  })
}

const wayText = (when: Condition | null, wording: Wording): string =>
  when === null ? '' : conditionPhrase(when, wording)

function caseChanged(
  change: ChangeOf<'case-added' | 'case-removed' | 'case-changed'>,
  means: Means,
): string {
  const { wording } = means
  const { sentences } = wording.words
  const branch = named(change, means)
  if (change.kind === 'case-changed')
    return `${branch}: ${arrow(change, wording.words, ({ when }) => conditionText(when, wording))}`
  const document = change.kind === 'case-added' ? means.after : means.before
  const wayOf = ({ when, next }: BranchCase) =>
    sentences.if(conditionPhrase(when, wording), stepName(next, document, wording))
  const way = change.after ?? change.before
  const say = change.kind === 'case-added' ? sentences.caseAdded : sentences.caseRemoved
  return say(branch, way === null ? '' : wayOf(way))
}

function entryAddedOrRemoved(
  change: ChangeOf<'entry-added' | 'entry-removed'>,
  means: Means,
): string {
  const { sentences } = means.wording.words
  const { after } = change
  if (after === null) return sentences.entryRemoved(named(change, means))
  const when = conditionPhrase(after.when, means.wording)
  const does = sentences.if(when, doesText(after.do, means.wording))
  return sentences.entryAdded(named(change, means), does)
}

function waiverChanged(
  change: ChangeOf<'waiver-added' | 'waiver-removed' | 'waiver-changed'>,
  means: Means,
): string {
  const { words } = means.wording
  const { before, after } = change
  const code = words.quoted((after ?? before)?.code ?? '')
  const finding = change.step === null ? code : `${code} (${named(change, means)})`
  if (after === null) return words.sentences.waiverRemoved(finding)
  if (before === null) return words.sentences.waiverAdded(finding, after.until)
  const what = words.sentences.waiverChanged(finding)
  if (before.until !== after.until) return `${what}: ${before.until} → ${after.until}`
  return `${what}: ${textArrow({ before: before.reason, after: after.reason }, words)}`
}

function textChanged(change: ChangeOf<'text-changed'>, means: Means): string {
  const { words } = means.wording
  const isDescription = change.step === null && change.field === 'description'
  const field = words.policyFields[isDescription ? 'description' : 'title']
  const what =
    change.step === null ? field : words.sentences.fieldOf(words.fields.title, named(change, means))
  return `${what} (${languageName(change.language, means.wording)}): ${textArrow(change, words)}`
}

function templateChanged(change: ChangeOf<'template-changed'>, means: Means): string {
  const { words } = means.wording
  const { field, language, template } = change
  const inLanguage = language === null ? '' : ` (${languageName(language, means.wording)})`
  const what = `${words.sentences.letterText(words.quoted(template))}${inLanguage}`
  if (field === 'subject')
    return `${what}, ${words.templateFields.subject}: ${textArrow(change, words)}`
  if (field === 'body') return `${what}: ${words.changed}`
  return `${what}: ${change.after === null ? words.removed : words.added}`
}

function fieldChanged(
  change: ChangeOf<'step-field-changed' | 'entry-field-changed' | 'policy-field-changed'>,
  means: Means,
): string {
  const { words } = means.wording
  const field = change.field ?? ''
  if (change.kind === 'policy-field-changed')
    return `${policyFieldName(field, words)}: ${valueArrow(field, change, means.wording)}`
  const what = own(words.fields as Readonly<Record<string, string>>, field) ?? field
  const name = named(change, means)
  const isOfWait = isStepField(field) && field !== 'note' && isWait(change.step, means)
  const subject = isOfWait ? name : words.sentences.fieldOf(what, name)
  return `${subject}: ${valueArrow(field, change, means.wording)}`
}

const policyFieldName = (field: string, words: Vocabulary): string =>
  own(words.policyFields as Readonly<Record<string, string>>, field) ??
  own(words.settings as Readonly<Record<string, string>>, field.replace('settings.', '')) ??
  field
