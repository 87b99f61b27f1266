import { own } from '../change/own.ts'
import type { DayWindow } from '../lint/windows.ts'
import { flatOutline, type OutlineExit, type OutlineItem, outlineOf } from '../outline/outline.ts'
import type { AlwaysEntry, PolicyDocument, Step, StepOf } from '../policy/document.ts'
import { type Localized, textIn } from '../schemas/scalars.ts'
import { reasonText, stepText } from '../words/step-words.ts'
import { daysText, sentence, type Wording } from '../words/wording.ts'
import { type Clause, clauseOf } from './clause.ts'
import { conditionClause } from './condition-clause.ts'
import { type Checked, lawOfStep } from './law-sentences.ts'
import { type Prose, proseOf } from './prose.ts'
import { stepSentences } from './step-sentences.ts'

/** What is said of a policy besides what it says itself. */
export type AboutPolicy = Partial<Checked> & {
  /** When the steps come, by id. */
  readonly windows?: { readonly [step: string]: DayWindow }
}

type Means = {
  readonly document: PolicyDocument
  readonly wording: Wording
  readonly prose: Prose
  readonly items: ReadonlyMap<string, OutlineItem>
  readonly about: AboutPolicy
}

/**
 * A policy as numbered clauses in the language of a wording: whom it is for, what is watched at every
 * step, then its steps, numbered as in the outline.
 *
 * The same policy has the same text; `text` and `title` of its clauses depend on nothing else. What is
 * handed in `about` it goes into `comes`, `law` and `citations` alone.
 */
export function policyClauses(
  document: PolicyDocument,
  wording: Wording,
  about: AboutPolicy = {},
): readonly Clause[] {
  const prose = proseOf(wording.language)
  const outline = outlineOf(document)
  const items = new Map(flatOutline(outline).map((item) => [item.id, item]))
  const means: Means = { document, wording, prose, items, about }
  const flow = outline.filter(({ isLoose }) => !isLoose)
  const loose = outline.filter(({ isLoose }) => isLoose)
  return [
    ...opening(means),
    heading('always', prose.guards, prose),
    ...document.always.map((entry, index) => entryClause(entry, index, means)),
    heading('steps', about.windows === undefined ? '' : prose.counted, prose),
    ...listClauses(flow, means),
    ...(loose.length === 0 ? [] : [heading('loose', '', prose), ...listClauses(loose, means)]),
  ]
}

function opening({ document, wording, prose }: Means): readonly Clause[] {
  const { title, description, appliesTo, settings } = document
  const scope = [
    appliesTo === undefined
      ? prose.appliesToAll
      : prose.appliesTo(conditionClause(appliesTo, wording)),
    ...(settings.acceptPaymentWithoutFees ? [prose.paidWithoutFees] : []),
  ]
  const about = description?.[wording.language] ?? ''
  return [
    clauseOf({ key: 'title', kind: 'title', title: textIn(title, wording.language), text: about }),
    clauseOf({ key: 'scope', kind: 'scope', text: scope.join(' ') }),
  ]
}

const heading = (key: keyof Prose['headings'], text: string, { headings }: Prose): Clause =>
  clauseOf({ key: `heading ${key}`, kind: 'heading', title: headings[key], text })

function entryClause(entry: AlwaysEntry, index: number, { wording, prose }: Means): Clause {
  const { kind, reason } = entry.do
  const text = [
    prose.entries[kind](conditionClause(entry.when, wording)),
    prose.reason(reasonText(reason, wording)),
  ].join(' ')
  return clauseOf({
    key: `entry ${entry.id}`,
    kind: 'entry',
    step: entry.id,
    number: `A${index + 1}`,
    level: 1,
    title: titleIn(entry.title, wording),
    text,
    note: entry.note ?? null,
  })
}

const titleIn = (title: Localized | undefined, { language }: Wording): string | null =>
  title === undefined ? null : textIn(title, language)

function listClauses(items: readonly OutlineItem[], means: Means): readonly Clause[] {
  return items.flatMap((item, index) => {
    const step = own(means.document.steps, item.id)
    if (step === undefined) return []
    const next = items[index + 1]?.id ?? null
    const clause = stepClause({ item, step, next }, means)
    if (step.kind !== 'branch') return [clause]
    return [clause, ...item.exits.flatMap((exit) => exitClauses(exit, { item, step }, means))]
  })
}

type Placed = { readonly item: OutlineItem; readonly step: Step; readonly next: string | null }

function stepClause({ item, step, next }: Placed, means: Means): Clause {
  const { wording, prose, about } = means
  const window = about.windows?.[item.id]
  const { passed = [], findings = [] } = about
  return clauseOf({
    key: `step ${item.id}`,
    kind: 'step',
    step: item.id,
    number: item.number,
    level: item.level,
    title: titleIn(step.title, wording),
    text: sentencesOf({ item, step, next }, means).join(' '),
    comes: window === undefined ? null : prose.comes(window),
    ...lawOfStep({ id: item.id, step }, { passed, findings }, wording),
    note: step.note ?? null,
  })
}

function sentencesOf({ item, step, next }: Placed, means: Means): readonly string[] {
  const { prose, wording } = means
  if (step.kind === 'branch') return [prose.branch]
  const to = item.exits[0]?.to ?? null
  if (step.kind === 'wait') return [waitSentence(step, follows(to, next, means), means)]
  const said = stepSentences(step, wording)
  if (step.kind === 'stop') return said
  if (step.next === undefined) return [...said, prose.ends]
  return to !== null && to === next ? said : [...said, prose.afterwards(follows(to, next, means))]
}

function waitSentence(step: StepOf<'wait'>, then: string, { prose, wording }: Means): string {
  const until = prose.until[step.since](step.days, daysText(step.days, wording))
  return prose.when(step.on === 'working-day' ? `${until}${prose.andOnWorkingDay}` : until, then)
}

/** What comes after: "the next step follows" for the clause right behind, else its number and name. */
function follows(to: string | null, next: string | null, means: Means): string {
  const { prose, wording, document } = means
  if (to === null) return prose.nothingFollows
  if (to === next) return prose.nextFollows
  const step = own(document.steps, to)
  if (step === undefined) return prose.nothingFollows
  const name = titleIn(step.title, wording) ?? sentence(stepText(step, wording))
  const number = means.items.get(to)?.number ?? ''
  return prose.follows(`${number} ${wording.words.quoted(name)}`)
}

function exitClauses(
  exit: OutlineExit,
  { item, step }: { readonly item: OutlineItem; readonly step: StepOf<'branch'> },
  means: Means,
): readonly Clause[] {
  const { prose, wording } = means
  const way = step.cases.find((_, index) => exit.exit === `cases.${index}`)
  const then = follows(exit.to, exit.items[0]?.id ?? null, means)
  const clause = clauseOf({
    key: `exit ${item.id} ${exit.exit}`,
    kind: 'exit',
    step: item.id,
    number: exit.number,
    level: item.level,
    title: titleIn(way?.title, wording),
    text:
      way === undefined
        ? prose.otherwise(then)
        : prose.if(conditionClause(way.when, wording), then),
  })
  return [clause, ...listClauses(exit.items, means)]
}
