import {
  type Currency,
  formatMinor,
  type Jurisdiction,
  type Language,
  type Parameter,
  type ParameterEntry,
  type ParameterUnit,
  type PendingRegime,
  textIn,
} from '@forfall/rules'
import { type Vocabulary, vocabularyOf } from './condition-words.ts'
import { limitSections } from './limit-sections.ts'
import { cell, cited, code, table } from './markdown.ts'

/** The law of every country as one page, for people who do not read code. */
export function lawPage(jurisdictions: readonly Jurisdiction[]): string {
  const parts = [introduction, deadlines(jurisdictions), ...jurisdictions.map(countryChapter)]
  return `${parts.join('\n\n')}\n`
}

const introduction = `# The law

Every value and every rule of law that decisions rest on, with the source of each. It is here to be checked by
people who know the law. **Written by \`npm run docs\` from \`packages/jurisdictions\`; do not edit it here.**

How well a value is supported: *confirmed* was read on an official page or in two sources that are independent
of one another, *single* rests on one source, *derived* was computed by a confirmed rule from confirmed figures,
*unknown* was looked for and not found. Where a value is unknown,
or a day lies past the last day a value is verified for, nothing is guessed: a person decides.`

function deadlines(jurisdictions: readonly Jurisdiction[]): string {
  const parameters = jurisdictions.flatMap((jurisdiction) => jurisdiction.parameters)
  const byDay = Map.groupBy(parameters, ({ verifiedThrough }) => verifiedThrough)
  const rows = [...byDay]
    .toSorted(([a], [b]) => compare(a, b))
    .map(([day, of]) => [day, of.map(({ id }) => code(id)).join(', ')])
  return `## To be looked at again

Past these days the values are not used until somebody has looked at the law again.

${table(['verified through', 'parameters'], rows)}`
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

function countryChapter(jurisdiction: Jurisdiction): string {
  const { country, name, parameters, limits, facts, currency, pending, languages } = jurisdiction
  const vocabulary = vocabularyOf(facts, currency)
  const local = languages[0] ?? 'en'
  return [
    `## ${textIn(name, 'en')} (${country})`,
    conventions(jurisdiction),
    '### Parameters',
    ...parameters.map((parameter) => parameterSection(parameter, currency)),
    '### Limits',
    ...limitSections(limits, vocabulary, local),
    ...contentsSection(jurisdiction, local),
    ...ownFacts(jurisdiction),
    ...pending.map((regime) => pendingSection(regime, vocabulary, local)),
  ].join('\n\n')
}

function conventions(jurisdiction: Jurisdiction): string {
  const { calendar, interest, allocation, currency, release, compensationOffsetsFees } =
    jurisdiction
  const { rollOver } = calendar
  const { dayCount, rounding } = interest.convention
  const choice = allocation.isCreditorsChoice ? '; the creditor may choose another order' : ''
  return table(
    ['question', 'answer', 'source'],
    [
      ['state of the data', release, ''],
      ['currency', currency, ''],
      ['holidays and working days', 'computed for any year', cited(calendar.source)],
      ['a due day moves to the next working day', yesNo(rollOver.dueDay), cited(rollOver.source)],
      ["a letter's deadline moves to the next working day", yesNo(rollOver.deadline), ''],
      ['interest: days in the year', dayCount, cited(interest.source)],
      ['interest: rounding of a line', rounding, ''],
      ['interest: first day', textIn(interest.startRule, 'en'), ''],
      ['interest: the day of payment bears it', yesNo(interest.includesPaymentDay), ''],
      [
        'a payment covers first',
        `${allocation.order.join(', ')}${choice}`,
        cited(allocation.source),
      ],
      ['compensation is set off against fees', yesNo(compensationOffsetsFees), ''],
    ],
  )
}

function contentsSection({ letterContents }: Jurisdiction, local: Language): readonly string[] {
  if (letterContents.length === 0) return []
  const rows = letterContents.map(({ on, text, isOnlyWithFee, isVital, source, confidence }) => [
    isOnlyWithFee === true ? `${on}, with a fee` : on,
    textIn(text, 'en'),
    textIn(text, local),
    isVital === true ? 'the letter, or its fee, does not count' : '',
    cited(source),
    confidence,
  ])
  return [
    '### What letters have to say',
    table(
      [
        'letter',
        'it says',
        'in the language of the country',
        'without it',
        'source',
        'supported by',
      ],
      rows,
    ),
  ]
}

const yesNo = (is: boolean): string => (is ? 'yes' : 'no')

function parameterSection(parameter: Parameter, currency: Currency): string {
  const rows = parameter.values.map((entry) => [
    entry.from,
    valueInWords(entry, parameter.unit, currency),
    cited(entry.source),
    entry.confidence,
    cell(entry.note ?? ''),
  ])
  return `#### ${textIn(parameter.label, 'en')}

${code(parameter.id)} · ${parameter.unit} · verified through ${parameter.verifiedThrough}

Looked up by: ${parameter.lookedUpBy}

${table(['from', 'value', 'source', 'supported by', 'note'], rows)}`
}

type Entry = ParameterEntry<number | string>

function valueInWords(entry: Entry, unit: ParameterUnit, currency: Currency): string {
  const { value, confidence } = entry
  if (value === null) return confidence === 'unknown' ? 'not known' : 'none'
  if (unit === 'minor-units') return `${formatMinor(Number(value))} ${currency}`
  if (unit === 'percent-per-year') return `${value} %`
  if (unit === 'ratio' || unit === 'count') return String(value)
  return `${value} ${Number(value) === 1 ? unit.slice(0, -1) : unit}`
}

function ownFacts({ facts }: Jurisdiction): readonly string[] {
  if (facts.length === 0) return []
  const rows = facts.map(({ id, label, unit, type, description }) => [
    code(id),
    cell(textIn(label, 'en')),
    unit ?? type,
    cell(description),
  ])
  return [
    '### Facts that only this law asks for',
    table(['fact', 'label', 'unit', 'meaning'], rows),
  ]
}

function pendingSection(regime: PendingRegime, vocabulary: Vocabulary, local: Language): string {
  const { id, title, source, passedOn, from, signalledFrom, lastCheckedOn, changes } = regime
  const start =
    from ?? `not decided${signalledFrom === null ? '' : `, signalled for ${signalledFrom}`}`
  const rows = changes.map((change) => [cell(textIn(change.text, 'en')), cited(change.source)])
  return [
    `### Passed, not in force: ${textIn(title, 'en')}`,
    `${code(id)} · passed ${passedOn} · in force from: ${start} · last checked ${lastCheckedOn} · ${cited(source)}`,
    table(['change', 'source'], rows),
    ...limitSections(regime.limits, vocabulary, local),
  ].join('\n\n')
}
