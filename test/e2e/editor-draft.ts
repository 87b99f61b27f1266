import type { PolicyDocument } from '@forfall/rules'
import { expect as expectPage, type Page } from '@playwright/test'
import type { World } from './browser-world.ts'

/** A policy as the server holds it while it is edited. */
export type EditedDocument = Pick<PolicyDocument, 'start' | 'steps' | 'always'>

/** What a new draft is made from, and how the editor is opened on it. */
export type NewDraft = {
  readonly policyId: string
  readonly origin:
    | { readonly kind: 'blank'; readonly jurisdiction: string }
    | { readonly kind: 'version'; readonly policyId: string }
  readonly title?: string
  /** What is added to the address of the policy. */
  readonly address?: string
  readonly width?: number
}

/** Begins a draft and opens it in the editor, in English. */
export async function openDraft(
  { served, blank }: World,
  { policyId, origin, title = policyId, address = '', width = 1440 }: NewDraft,
): Promise<Page> {
  const { url } = served()
  const page = await blank({ width })
  const begun = await page.request.post(`${url}/trpc/drafts.begin`, {
    headers: { origin: url },
    data: { policyId, title: { en: title }, origin },
  })
  if (!begun.ok()) throw new Error(`The draft was not begun: ${await begun.text()}`)
  await page.goto(`${url}/policies/${policyId}${address}`)
  await expectPage(page.getByRole('heading', { level: 1 })).toBeVisible()
  return page
}

/** What the server holds once everything is saved. */
export async function savedDocument(
  { served }: World,
  page: Page,
  policyId: string,
): Promise<EditedDocument> {
  await expectPage(page.locator('.save-text')).toHaveText(/^(Saved|All changes)/, {
    timeout: 10_000,
  })
  const input = encodeURIComponent(JSON.stringify({ policyId }))
  const answer = await page.request.get(`${served().url}/trpc/drafts.get?input=${input}`)
  const { result } = (await answer.json()) as {
    result: { data: { document: EditedDocument } }
  }
  return result.data.document
}
