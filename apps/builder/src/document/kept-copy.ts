import { policyDocumentSchema, type ScenarioInput } from '@forfall/rules'
import { z } from 'zod'
import type { DraftContent } from './content.ts'
import type { ServerDraft } from './server-draft.ts'

/** Where changes are kept that are not saved yet; `sessionStorage` is one. */
export type KeptStorage = {
  readonly getItem: (key: string) => string | null
  readonly setItem: (key: string, text: string) => void
  readonly removeItem: (key: string) => void
}

/** Changes that were not saved: what they began from, and what the draft says with them. */
export type KeptCopy = { readonly base: ServerDraft; readonly content: DraftContent }

const copyFormat = 1

const contentSchema = z.strictObject({
  document: policyDocumentSchema,
  scenarios: z.array(z.unknown()).transform((list) => list as readonly ScenarioInput[]),
})

const copySchema = z.strictObject({
  format: z.literal(copyFormat),
  base: z.strictObject({ revision: z.int(), content: contentSchema }),
  content: contentSchema,
})

/** Keeps a copy of a draft. Where there is no room for it, it is not kept, and nothing else happens. */
export function keepCopy(storage: KeptStorage, { base, content }: KeptCopy): void {
  const { revision } = base
  const copy = { format: copyFormat, base: { revision, content: base.content }, content }
  try {
    storage.setItem(keyOf(content.document.id), JSON.stringify(copy))
  } catch {
    storage.removeItem(keyOf(content.document.id))
  }
}

/** The copy that was kept of a draft; `null` where there is none that can be read. */
export function keptCopyOf(storage: KeptStorage, policyId: string): KeptCopy | null {
  const text = storage.getItem(keyOf(policyId))
  if (text === null) return null
  try {
    const read = copySchema.safeParse(JSON.parse(text))
    return read.success ? { base: read.data.base, content: read.data.content } : null
  } catch {
    return null
  }
}

/** Forgets the copy of a draft: everything is saved. */
export const dropCopy = (storage: KeptStorage, policyId: string): void =>
  storage.removeItem(keyOf(policyId))

const keyOf = (policyId: string): string => `forfall.draft.${policyId}`
