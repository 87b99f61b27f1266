import {
  inForceOn,
  type Jurisdiction,
  ok,
  type Parameter,
  type ParameterProblem,
  type PlainDate,
  type Result,
  refused,
} from '@forfall/rules'
import type { BookProblem } from './problems.ts'
import type { CountryView, LawView, ParameterView } from './views.ts'

/** The countries whose law there is. */
export const countryViews = (jurisdictions: readonly Jurisdiction[]): readonly CountryView[] =>
  jurisdictions.map(({ country, name, currency, release, policies }) => ({
    country,
    name,
    currency,
    release,
    policyIds: policies.map(({ id }) => id),
  }))

/**
 * Every parameter of a country as it is on a day. One without a value says why.
 *
 * @problem country-unknown
 */
export function lawView(
  jurisdictions: readonly Jurisdiction[],
  country: string,
  day: PlainDate,
): Result<LawView, BookProblem> {
  const law = jurisdictions.find((one) => one.country === country)
  if (law === undefined) return refused({ code: 'country-unknown', country })
  const { name, currency, release, parameters, pending } = law
  return ok({
    country,
    name,
    currency,
    release,
    day,
    parameters: parameters.map((parameter) => parameterView(parameter, day)),
    pending: pending.map(({ id, title, source, passedOn, from, signalledFrom, lastCheckedOn }) => ({
      id,
      title,
      source,
      passedOn,
      from,
      signalledFrom,
      lastCheckedOn,
    })),
  })
}

function parameterView(parameter: Parameter, day: PlainDate): ParameterView {
  const { id, label, unit, lookedUpBy, verifiedThrough } = parameter
  const found = inForceOn(parameter, day)
  const entry = parameter.values.findLast(({ from }) => from <= day)
  return {
    id,
    label,
    unit,
    lookedUpBy,
    verifiedThrough,
    value: found.ok ? found.value.value : null,
    from: entry?.from ?? null,
    citation: entry?.source ?? null,
    confidence: entry?.confidence ?? null,
    note: entry?.note ?? null,
    problem: found.ok ? null : { code: found.problem.code, text: problemText(found.problem) },
  }
}

const problemTexts: { readonly [code in ParameterProblem['code']]: (bound: PlainDate) => string } =
  {
    'parameter-before-first-value': (bound) => `The first value is known from ${bound} on.`,
    'parameter-not-verified': (bound) => `The value is verified through ${bound} only.`,
    'parameter-unknown': (bound) => `The value that holds from ${bound} on was not found.`,
    'parameter-gives-none': (bound) => `The law gives no such value from ${bound} on.`,
  }

/** Why a parameter has no value on a day, in one sentence. */
export const problemText = ({ code, bound }: ParameterProblem): string => problemTexts[code](bound)
