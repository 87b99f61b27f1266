/** What a text or value that the schemas have a rule of their own for is refused with, in English. */
export const ruleTexts = {
  day: 'expected a day written YYYY-MM-DD',
  'existing-day': 'expected a day that exists, between the years 1900 and 2999',
  country: 'expected a country code such as NO',
  id: 'expected lower case words joined by hyphens',
  'some-language': 'expected a text in at least one language',
  'not-start': 'the id "start" is taken by the beginning',
  amount: 'expected an amount such as "1000.00 NOK"',
  'amount-not-negative': 'expected an amount not below zero',
  'amount-positive': 'expected an amount above zero',
  rate: 'expected a rate in percent such as "12.50"',
  'issued-before-due': 'expected a day on or before the due day',
  'days-in-order': 'expected the days in order',
} as const

/** A rule of the schemas, by id. Stable. */
export type RuleId = keyof typeof ruleTexts

const idsByText = new Map(Object.entries(ruleTexts).map(([id, text]) => [text as string, id]))

/** The rule that speaks in a message of a schema; `null` where none of ours does. */
export const ruleOf = (message: string): RuleId | null =>
  (idsByText.get(message) as RuleId | undefined) ?? null
