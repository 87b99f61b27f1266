import {
  type Confidence,
  comparisonsIn,
  type FindingData,
  isInForce,
  type Jurisdiction,
  type Limit,
  type PassedCheck,
  type PlainDate,
  type WaivedFinding,
} from '@forfall/rules'

/** A rule of law over a kind of step, and how a step stands to it. */
export type LimitHere = {
  readonly limit: Limit
  /** Since when it reads as it does: the rule, or the newest value it asks for. */
  readonly from: PlainDate
  /** How well the values it asks for are supported; `null` where it asks for none. */
  readonly confidence: Confidence | null
  /**
   * `broken`: not met on some way to the step. `elsewhere`: not met at another step. `met`: nothing to
   * object to. `silent`: it does not speak of the claims of this policy.
   */
  readonly is: 'broken' | 'elsewhere' | 'met' | 'silent'
  /** The ways on which it is not met, as ids of steps. */
  readonly ways: readonly (readonly string[])[]
}

type Checked = {
  readonly findings: readonly WaivedFinding[]
  readonly passed: readonly PassedCheck[]
}

/** Broken rules first. */
const order: readonly LimitHere['is'][] = ['broken', 'elsewhere', 'met', 'silent']

/** The rules of law that can speak on a step of a kind on a day. */
export function limitsOn(
  { jurisdiction, day }: { readonly jurisdiction: Jurisdiction; readonly day: PlainDate },
  step: { readonly id: string; readonly kind: string },
  checked: Checked,
): readonly LimitHere[] {
  return jurisdiction.limits
    .filter((limit) => limit.on === step.kind && isInForce(limit, day))
    .map((limit) => ({
      limit,
      ...standing(limit, step.id, checked),
      ...valuesOf(limit, jurisdiction, day),
    }))
    .toSorted((a, b) => order.indexOf(a.is) - order.indexOf(b.is))
}

function standing(limit: Limit, step: string, { findings, passed }: Checked) {
  const about = findings.filter(({ data }) => limitIn(data) === limit.id)
  const here = about.filter((one) => one.step === step)
  const ways = here.flatMap(({ data }) =>
    'ways' in data && Array.isArray(data.ways) ? data.ways : [],
  )
  if (here.length > 0) return { is: 'broken', ways } as const
  if (about.length > 0) return { is: 'elsewhere', ways } as const
  const isMet = passed.some(({ code }) => code === limit.id)
  return { is: isMet ? 'met' : 'silent', ways } as const
}

/** The limit a finding is about. */
const limitIn = (data: FindingData): string | null => ('limit' in data ? data.limit : null)

/** The least support among the values a limit asks for, and the day of the newest. */
function valuesOf(limit: Limit, { parameters }: Jurisdiction, day: PlainDate) {
  const asked = comparisonsIn(limit.requires).flatMap(({ value }) =>
    typeof value === 'object' && value !== null && 'parameter' in value ? [value.parameter] : [],
  )
  const entries = parameters
    .filter(({ id }) => asked.includes(id))
    .flatMap(({ values }) => values.findLast(({ from }) => from <= day) ?? [])
  const weakest = support.find((one) => entries.some(({ confidence }) => confidence === one))
  const from = entries.reduce((last, entry) => (entry.from > last ? entry.from : last), limit.from)
  return { confidence: weakest ?? null, from }
}

/** The weakest support first. */
const support: readonly Confidence[] = ['unknown', 'single', 'derived', 'confirmed']
