import type { Fact, FactType, FactUnit } from '../facts/fact.ts'

/** What a comparison would have to be for its fact to be asked so. */
export type Wants =
  /** A fact of the catalogue; this one is none. */
  | { readonly kind: 'known-fact'; readonly fact: string }
  /** Another fact that counts in the same as this one. */
  | { readonly kind: 'fact-like'; readonly fact: string; readonly measure: FactUnit | FactType }
  /** A written list, not the value of another fact. */
  | { readonly kind: 'written-list' }
  | { readonly kind: 'equality' }
  | { readonly kind: 'ordering' }
  | {
      readonly kind: 'value'
      readonly isList: boolean
      readonly type: FactType
      readonly unit: FactUnit | null
      readonly values: readonly string[]
    }

/** That a comparison wants a value, or a list of values, that a fact can have. */
export const wantsValueOf = ({ type, unit, values }: Fact, isList: boolean): Wants => ({
  kind: 'value',
  isList,
  type,
  unit,
  values: values ?? [],
})

/** What was expected, in English. */
export function wantsText(wants: Wants): string {
  switch (wants.kind) {
    case 'known-fact':
      return 'a fact of the catalogue'
    case 'fact-like':
      return `a fact in ${wants.measure}, as "${wants.fact}" is`
    case 'written-list':
      return 'a list, or a comparison with one fact'
    case 'equality':
      return 'equal, notEqual, in or notIn'
    case 'ordering':
      return 'a comparison by less or greater: a missed day would be missed for ever'
    case 'value':
      return wants.isList ? `a list of ${valueText(wants)}` : valueText(wants)
  }
}

function valueText({ type, unit, values }: Extract<Wants, { kind: 'value' }>): string {
  if (type === 'boolean') return 'true or false'
  if (type === 'enum') return `one of ${values.join(', ')}`
  return `a whole number${unit === null ? '' : ` of ${unit.replace('-', ' ')}`}`
}
