import { policyDocumentSchema, type StepKind } from '@forfall/rules'
import { z } from 'zod'

/** What a field takes. */
export type FieldType =
  | { readonly is: 'number'; readonly min: number; readonly max: number }
  | { readonly is: 'choice'; readonly values: readonly string[] }
  | { readonly is: 'flag' }
  | { readonly is: 'text'; readonly max: number; readonly isId: boolean }
  /** The same text in several languages. */
  | { readonly is: 'texts'; readonly languages: readonly string[]; readonly max: number }
  /** One of a few words, or an amount under a key of its own. */
  | { readonly is: 'amount'; readonly values: readonly string[]; readonly key: string }

/** A field as the schema has it. */
export type Field = {
  /** Path inside the step, the entry or the document. */
  readonly path: string
  readonly type: FieldType
  /** Whether it can be left out. One with a default goes back to that when it is. */
  readonly isOptional: boolean
}

/** The fields of something, by their path. */
export type Fields = ReadonlyMap<string, Field>

type Json = {
  readonly type?: string
  readonly const?: string
  readonly enum?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
  readonly maxLength?: number
  readonly pattern?: string
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Json>>
  readonly propertyNames?: Json
  readonly additionalProperties?: Json
  readonly items?: Json
  readonly anyOf?: readonly Json[]
  readonly oneOf?: readonly Json[]
}

/** Ids and links to steps are not fields: commands of their own change them. */
const notFields = new Set(['$schema', 'id', 'jurisdiction', 'start', 'next', 'otherwise', 'kind'])

const documentJson = z.toJSONSchema(policyDocumentSchema, { io: 'input' }) as Json
const stepsJson = documentJson.properties?.['steps']?.additionalProperties?.oneOf ?? []

/** The fields of each kind of step. Exits and conditions are no fields: they have editors of their own. */
export const stepFields: Readonly<Record<StepKind, Fields>> = Object.fromEntries(
  stepsJson.map((json) => [json.properties?.['kind']?.const ?? '', fieldsIn(json)]),
) as Record<StepKind, Fields>

/** The fields of an `always` entry. */
export const entryFields: Fields = fieldsIn(documentJson.properties?.['always']?.items ?? {})

/** The fields of the document itself that people set. */
export const policyFields: Fields = fieldsIn(documentJson)

function fieldsIn(json: Json, prefix = ''): Fields {
  const { properties = {}, required = [] } = json
  const fields = Object.entries(properties).flatMap(([key, property]): readonly Field[] => {
    const path = `${prefix}${key}`
    const type = typeOf(path, property)
    if (type !== null) return [{ path, type, isOptional: !required.includes(key) }]
    return [...fieldsIn(formsAsOne(property), `${path}.`).values()]
  })
  return new Map(fields.map((field) => [field.path, field]))
}

/** Where something has several forms by their kind: the fields of all of them, and the kind as a choice. */
function formsAsOne({ oneOf, ...json }: Json): Json {
  const [first] = oneOf ?? []
  if (oneOf === undefined || first === undefined) return json
  const kinds = oneOf.flatMap((form) => form.properties?.['kind']?.const ?? [])
  return { ...first, properties: { ...first.properties, kind: { type: 'string', enum: kinds } } }
}

function typeOf(path: string, json: Json): FieldType | null {
  if (notFields.has(path) || json.const !== undefined) return null
  const { min, max } = { min: json.minimum ?? 0, max: json.maximum ?? Number.MAX_SAFE_INTEGER }
  if (json.enum !== undefined) return { is: 'choice', values: json.enum }
  if (json.type === 'integer') return { is: 'number', min, max }
  if (json.type === 'boolean') return { is: 'flag' }
  if (json.type === 'string')
    return { is: 'text', max: json.maxLength ?? 4000, isId: json.pattern !== undefined }
  return textsOf(json) ?? amountOf(json)
}

function textsOf({ propertyNames, additionalProperties }: Json): FieldType | null {
  if (propertyNames?.enum === undefined || !additionalProperties) return null
  const { type, maxLength = 4000 } = additionalProperties
  return type === 'string' ? { is: 'texts', languages: propertyNames.enum, max: maxLength } : null
}

function amountOf({ anyOf = [] }: Json): FieldType | null {
  const values = anyOf.find((form) => form.enum !== undefined)?.enum
  const [key] = Object.keys(anyOf.find((form) => form.type === 'object')?.properties ?? {})
  return values === undefined || key === undefined ? null : { is: 'amount', values, key }
}
