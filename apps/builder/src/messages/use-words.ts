import { type Language, type Localized, textIn } from '@forfall/rules'
import { useMemo } from 'react'
import { type IntlShape, useIntl } from 'react-intl'
import { type MessageId, type UiLanguage, uiLanguageOf } from './catalogues.ts'

/** Values that fill the places in a message. */
export type MessageValues = Readonly<Record<string, string | number | boolean | null>>

/** Everything a screen needs to put things into words of the reader's language. */
export type Words = {
  readonly language: UiLanguage
  readonly say: (id: MessageId, values?: MessageValues) => string
  /** A text of a document or of the law, in the reader's language if it is there. */
  readonly text: (texts: Localized) => string
  /** Minor units as an amount with its currency. */
  readonly amount: (minor: number, currency: string) => string
  /** A calendar day, written out. */
  readonly day: (day: string) => string
  readonly number: (value: number) => string
  /** Percent, as a yearly rate is written: 12.25 is "12.25 %". */
  readonly percent: (value: number) => string
  /** Several things in one phrase: "a, b and c". */
  readonly list: (parts: readonly string[], join: 'and' | 'or') => string
}

/** The words of a language. Outside of React, for tests; components call `useWords`. */
export function wordsOf(intl: IntlShape): Words {
  const language = uiLanguageOf(intl.locale)
  return {
    language,
    say: (id, values) => intl.formatMessage({ id }, values),
    text: (texts) => textIn(texts, language satisfies Language),
    amount: (minor, currency) =>
      intl.formatNumber(minor / 100, { style: 'currency', currency, currencyDisplay: 'code' }),
    day: (day) => intl.formatDate(`${day}T00:00:00Z`, { dateStyle: 'medium', timeZone: 'UTC' }),
    number: (value) => intl.formatNumber(value),
    percent: (value) =>
      intl.formatNumber(value / 100, {
        style: 'percent',
        minimumFractionDigits: 2,
        maximumFractionDigits: 4,
      }),
    list: (parts, join) =>
      intl.formatList([...parts], { type: join === 'and' ? 'conjunction' : 'disjunction' }),
  }
}

/** The words of the language the reader has chosen. */
export function useWords(): Words {
  const intl = useIntl()
  return useMemo(() => wordsOf(intl), [intl])
}
