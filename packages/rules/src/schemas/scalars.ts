import { z } from 'zod'
import { currencies } from '../domain/money.ts'
import { type PlainDate, parsePlainDate } from '../domain/plain-date.ts'
import { ruleTexts } from './own-rules.ts'

/** A calendar day at an edge: text `YYYY-MM-DD` that names a day which exists. */
export const plainDateSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, ruleTexts.day)
  .refine((text) => parsePlainDate(text) !== null, ruleTexts['existing-day'])
  .transform((text) => text as PlainDate)

/** Whole minor units, within what a double holds exactly. */
export const minorSchema = z.int()

/** Whole minor units that are not negative. */
export const amountMinorSchema = z.int().nonnegative()

/** ISO 4217 code of a currency the product knows. */
export const currencySchema = z.enum(currencies)

/** An amount with its currency. */
export const moneySchema = z.strictObject({ minor: minorSchema, currency: currencySchema })

/** ISO 3166 alpha-2 code of a country. */
export const countrySchema = z.string().regex(/^[A-Z]{2}$/, ruleTexts.country)

/** A readable id: lower case words joined by hyphens. */
export const idSchema = z
  .string()
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, ruleTexts.id)
  .max(64)

/** The languages texts are written in. */
export const languages = ['en', 'nb', 'da', 'fi', 'sv', 'de'] as const

/** A language code. */
export type Language = (typeof languages)[number]

/** The same text in one or more languages. */
export type Localized = { readonly [language in Language]?: string }

/** A text in at least one language. */
export const localizedSchema = z
  .partialRecord(z.enum(languages), z.string().min(1).max(4000))
  .refine((texts) => Object.keys(texts).length > 0, ruleTexts['some-language'])

/** The text in a language, else in English, else in whichever there is. */
export function textIn(texts: Localized, language: Language): string {
  return texts[language] ?? texts.en ?? Object.values(texts)[0] ?? ''
}
