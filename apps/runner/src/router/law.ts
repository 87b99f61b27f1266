import {
  actionKinds,
  addDays,
  countrySchema,
  daysInYear,
  interestFor,
  type Jurisdiction,
  letterKinds,
  plainDate,
  plainDateSchema,
} from '@forfall/rules'
import { z } from 'zod'
import type { Book } from '../book/book.ts'
import { countryViews, lawView } from '../book/law-views.ts'
import { claimInput, claimOf } from './law-questions.ts'
import { parsed, procedureFor, refuse, router, valueOf } from './trpc.ts'

const onInput = z.strictObject({ country: countrySchema, day: plainDateSchema.optional() })

const historyInput = z.strictObject({ country: countrySchema, parameter: z.string().max(128) })

const limitsInput = onInput.extend({ action: z.enum(actionKinds).optional() })

const calendarInput = z.strictObject({
  country: countrySchema,
  year: z.int().min(1900).max(2998),
})

const feeInput = claimInput.extend({ kind: z.enum(letterKinds), sentOn: plainDateSchema })

const dayInput = claimInput.extend({ on: plainDateSchema })

const costInput = dayInput.extend({
  stage: z.string().max(64),
  creditorDeductsVat: z.boolean().default(true),
})

const interestInput = claimInput.extend({
  paidOn: plainDateSchema,
  payments: z
    .array(z.strictObject({ on: plainDateSchema, minor: z.int().positive() }))
    .max(1000)
    .default([]),
})

function lawOf({ book }: { readonly book: Book }, country: string): Jurisdiction {
  const law = book.jurisdictions.find((one) => one.country === country)
  return law ?? refuse({ code: 'country-unknown', country })
}

/** The law this release knows, and what it says about a claim that is described in the question. */
export const lawRouter = router({
  countries: procedureFor('book:read').query(({ ctx }) => countryViews(ctx.book.jurisdictions)),

  on: procedureFor('book:read')
    .input(parsed(onInput))
    .query(({ ctx, input }) =>
      valueOf(lawView(ctx.book.jurisdictions, input.country, input.day ?? ctx.clock.today())),
    ),

  /** Every dated value of one parameter; `null` where the country has no such parameter. */
  history: procedureFor('book:read')
    .input(parsed(historyInput))
    .query(
      ({ ctx, input }) =>
        lawOf(ctx, input.country).parameters.find(({ id }) => id === input.parameter) ?? null,
    ),

  /** The limits in force on a day, of one kind of action or of all. */
  limits: procedureFor('book:read')
    .input(parsed(limitsInput))
    .query(({ ctx, input }) => {
      const day = input.day ?? ctx.clock.today()
      return lawOf(ctx, input.country).limits.filter(
        ({ on, from, until }) =>
          from <= day &&
          (until === undefined || day < until) &&
          (input.action === undefined || on === input.action),
      )
    }),

  /** The days of a year on which nobody works though they are no Saturday or Sunday, by name. */
  calendar: procedureFor('book:read')
    .input(parsed(calendarInput))
    .query(({ ctx, input }) => {
      const { calendar } = lawOf(ctx, input.country)
      const first = plainDate(`${input.year}-01-01`)
      const holidays = Array.from({ length: daysInYear(input.year) }, (_, index) =>
        addDays(first, index),
      ).flatMap((day) => {
        const name = calendar.holidayOn(day)
        return name === null ? [] : [{ day, name }]
      })
      return { rollOver: calendar.rollOver, source: calendar.source, holidays }
    }),

  /** Late-payment interest on a claim paid on a day. */
  interest: procedureFor('book:read')
    .input(parsed(interestInput))
    .query(({ ctx, input }) => {
      const law = lawOf(ctx, input.country)
      const claim = claimOf(input, law)
      return interestFor(
        {
          debtorKind: claim.debtorKind,
          principalMinor: input.principalMinor,
          days: { dueOn: input.dueOn, paidOn: input.paidOn, rollsOver: true },
          payments: input.payments,
          terms: claim,
        },
        law,
      )
    }),

  /** The highest fee for a letter sent on a day; whether one may be charged is for the limits. */
  feeMax: procedureFor('book:read')
    .input(parsed(feeInput))
    .query(({ ctx, input }) => {
      const law = lawOf(ctx, input.country)
      return law.feeMax({ kind: input.kind, sentOn: input.sentOn, claim: claimOf(input, law) })
    }),

  /** The fixed sum for late commercial payment. */
  compensation: procedureFor('book:read')
    .input(parsed(dayInput))
    .query(({ ctx, input }) => {
      const law = lawOf(ctx, input.country)
      return law.compensation(claimOf(input, law), input.on)
    }),

  /** What collection out of court may cost the debtor at a stage. */
  collectionCost: procedureFor('book:read')
    .input(parsed(costInput))
    .query(({ ctx, input }) => {
      const law = lawOf(ctx, input.country)
      const { principalMinor, on, stage, creditorDeductsVat } = input
      const claim = claimOf(input, law)
      return law.collectionCost({ principalMinor, claim, on, stage, creditorDeductsVat })
    }),

  /** The most all letters and collection may cost; a value of `null` where there is no such sum. */
  totalCostCap: procedureFor('book:read')
    .input(parsed(dayInput))
    .query(({ ctx, input }) => {
      const law = lawOf(ctx, input.country)
      return law.totalCostCap(claimOf(input, law), input.on)
    }),

  /** First day on which a claim is time-barred. */
  limitation: procedureFor('book:read')
    .input(parsed(claimInput))
    .query(({ ctx, input }) => {
      const law = lawOf(ctx, input.country)
      return law.limitation(claimOf(input, law))
    }),
})
