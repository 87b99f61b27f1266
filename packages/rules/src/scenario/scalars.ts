import { z } from 'zod'
import { isCurrency, type Money, money, parseMinor } from '../domain/money.ts'
import { parseRate, type RatePpm } from '../domain/rate.ts'
import { ruleTexts } from '../schemas/own-rules.ts'

/** An amount as people write it in a scenario: `1000.00 NOK`. */
export const amountText = z
  .string()
  .regex(/^-?\d{1,12}(?:\.\d{1,2})? [A-Z]{3}$/, ruleTexts.amount)
  .transform((text, context): Money => {
    const [digits = '', currency = ''] = text.split(' ')
    const minor = parseMinor(digits)
    if (minor !== null && isCurrency(currency)) return money(minor, currency)
    context.addIssue({ code: 'custom', message: `no currency "${currency}" is known` })
    return z.NEVER
  })

/** A yearly rate in percent as people write it in a scenario: `"12.50"`. */
export const rateText = z.union([z.string(), z.number()]).transform((value, context): RatePpm => {
  const ppm = parseRate(String(value))
  if (ppm !== null) return ppm
  context.addIssue({ code: 'custom', message: ruleTexts.rate })
  return z.NEVER
})
