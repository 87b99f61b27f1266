import { jurisdictions } from '@forfall/jurisdictions'
import { oracleSchema, policyDocumentSchema, scenarioSchema } from '@forfall/rules'
import { lawPage } from './law-page.ts'

/** A file that is written from code; `path` is relative to the root of the project. */
type GeneratedFile = { readonly path: string; readonly text: string }

/** Editors know JSON Schema of this draft. */
const form = { io: 'input', target: 'draft-7' } as const

/** Every file that `npm run docs` writes, as it should be now. */
export const generatedFiles = (): readonly GeneratedFile[] => [
  { path: 'docs/law.md', text: lawPage(jurisdictions) },
  {
    path: 'docs/policy.schema.json',
    text: asJson({ title: 'Forfall policy', ...policyDocumentSchema.toJSONSchema(form) }),
  },
  {
    path: 'test/scenario.schema.json',
    text: asJson({
      title: 'Forfall scenario or oracle',
      ...scenarioSchema.or(oracleSchema).toJSONSchema(form),
    }),
  },
]

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
