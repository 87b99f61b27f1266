import { expect as expectPage, type Page } from '@playwright/test'
import { beforeAll, describe, expect, test } from 'vitest'
import { type SignedIn, signedIn } from './browser-setup.ts'
import { demoWorld, excess, screenshot } from './browser-world.ts'

const world = demoWorld()
const { open, served } = world

let bjorn: SignedIn

beforeAll(async () => {
  bjorn = await signedIn(served(), 'bjorn')
})

type Answer<Data> = { readonly result: { readonly data: Data } }

/** Asks the server as whoever a page belongs to. */
async function ask<Data>(page: Page, procedure: string, input: unknown): Promise<Data> {
  const asked = encodeURIComponent(JSON.stringify(input))
  const answer = await page.request.get(`${served().url}/trpc/${procedure}?input=${asked}`)
  return ((await answer.json()) as Answer<Data>).result.data
}

const tell = (page: Page, procedure: string, input: unknown) =>
  page.request.post(`${served().url}/trpc/${procedure}`, {
    headers: { origin: served().url },
    data: input,
  })

type Draft = {
  readonly revision: number
  readonly document: { readonly steps: Record<string, { kind: string; days?: number }> }
}

const policyId = 'no-consumer'

/** A draft of the policy that waits a week longer first, with scenarios that say so. */
async function longerWait(page: Page): Promise<void> {
  await tell(page, 'drafts.begin', { policyId, origin: { kind: 'version', policyId } })
  const { document, revision } = await ask<Draft>(page, 'drafts.get', { policyId })
  const [wait] = Object.entries(document.steps).find(([, { kind }]) => kind === 'wait') ?? []
  const changed = {
    ...document,
    steps: Object.fromEntries(
      Object.entries(document.steps).map(([id, step]) =>
        id === wait ? [id, { ...step, days: (step.days ?? 0) + 7 }] : [id, step],
      ),
    ),
  }
  const save = (expectedRevision: number, scenarios: readonly unknown[]) =>
    tell(page, 'drafts.save', {
      ...{ policyId, expectedRevision, content: { document: changed, scenarios } },
    })
  await save(revision, [])
  const { scenarios } = await ask<{ scenarios: readonly unknown[] }>(
    page,
    'drafts.suggestScenarios',
    { policyId },
  )
  const saved = await save(revision + 1, scenarios)
  expect(saved.ok(), await saved.text()).toBe(true)
}

/** How many open claims are on each version of the policy. */
async function openByVersion(page: Page): Promise<ReadonlyMap<number, number>> {
  const { versions } = await ask<{
    versions: readonly { version: number; openCount: number }[]
  }>(page, 'policies.history', { policyId })
  return new Map(versions.map(({ version, openCount }) => [version, openCount]))
}

describe('a change of a policy', () => {
  test('is handed in, sent back, handed in again, signed by another and acts from its day', async () => {
    const author = await open(`/policies`)
    await longerWait(author)
    await author.goto(`${served().url}/policies/${policyId}`)
    await author.getByRole('button', { name: 'Hand in for review…' }).click()
    const dialog = author.getByRole('dialog', { name: 'Hand in for review' })
    await expectPage(dialog.getByText('Its scenarios come out as expected')).toBeVisible({
      timeout: 20_000,
    })
    await expectPage(dialog.getByText('Does not hold:')).toHaveCount(0)
    await dialog.getByRole('textbox', { name: 'Note to the reviewer' }).fill('A week more.')
    await dialog.getByRole('button', { name: 'Hand in' }).click()
    await expectPage(author.getByText(/It waits for a second person/)).toBeVisible()
    await author.getByRole('link', { name: 'Open the review' }).click()

    // The author alone cannot: neither on the page nor past it.
    await expectPage(author.getByText('You changed part of it.')).toBeVisible()
    await expectPage(author.getByRole('button', { name: 'Approve and sign' })).toBeDisabled()
    const submissionId = decodeURIComponent(author.url().split('/reviews/')[1] ?? '')
    const { hash } = await ask<{ hash: string }>(author, 'reviews.get', { submissionId })
    const verdict = { submissionId, hash, verdict: 'approve', statement: 'I approve of myself.' }
    const refused = await tell(author, 'reviews.giveVerdict', verdict)
    expect(refused.status()).toBe(403)
    const early = { submissionId, effectiveFrom: '2099-01-01' }
    expect((await tell(author, 'reviews.publish', early)).ok()).toBe(false)

    const reviewer = await open('/reviews', { person: bjorn })
    await reviewer.getByRole('link', { name: /Norway/ }).click()
    await expectPage(reviewer.getByRole('heading', { name: 'What it changes' })).toBeVisible()
    await expectPage(reviewer.getByText(/14 → 21 days|: .* → .* days/).first()).toBeVisible()
    await screenshot(reviewer, 'review.png')
    await reviewer.getByRole('textbox', { name: 'Comment' }).fill('Why a week?')
    await reviewer.getByRole('button', { name: 'Add comment' }).click()
    await expectPage(reviewer.getByText('Why a week?').first()).toBeVisible()
    await reviewer.getByRole('button', { name: 'Send back' }).click()
    await expectPage(reviewer.getByText(/Write what you sign/)).toBeVisible()
    await reviewer.getByRole('textbox', { name: 'Statement' }).fill('Say why.')
    await reviewer.getByRole('button', { name: 'Send back' }).click()
    await expectPage(reviewer.getByText('This review is closed.')).toBeVisible()

    await author.goto(`${served().url}/policies/${policyId}`)
    await author.getByRole('button', { name: 'Hand in for review…' }).click()
    await dialog.getByRole('textbox', { name: 'Note to the reviewer' }).fill('Post is slow.')
    await dialog.getByRole('button', { name: 'Hand in' }).click()
    await expectPage(author.getByText(/It waits for a second person/)).toBeVisible()

    await reviewer.goto(`${served().url}/reviews`)
    await reviewer.getByRole('link', { name: /Norway/ }).click()
    await reviewer.getByRole('button', { name: 'Approve and sign' }).click()
    await expectPage(reviewer.getByText('Confirm that you have read it.')).toBeVisible()
    await reviewer.getByRole('checkbox', { name: /I have read/ }).check()
    await reviewer.getByRole('button', { name: 'Approve and sign' }).click()
    await reviewer.getByRole('button', { name: 'Publish…' }).click()
    const publish = reviewer.getByRole('dialog')
    await publish.getByRole('radio', { name: /^Move to this version/ }).check()
    await expectPage(publish.getByText(/^[0-9]+ move, /)).toBeVisible({ timeout: 20_000 })
    const tomorrow = await publish.getByLabel(/Takes new claims from/).inputValue()
    await publish.getByRole('button', { name: 'Publish', exact: true }).click()
    await expectPage(publish.getByText(/^Version 2 is published/)).toBeVisible()
    await publish.getByRole('link', { name: 'See all versions' }).click()
    await expectPage(reviewer.getByText('Scheduled', { exact: true }).first()).toBeVisible()
    await screenshot(reviewer, 'versions.png')

    const before = await openByVersion(author)
    expect(before.get(2)).toBe(0)
    expect(before.get(1)).toBeGreaterThan(0)
    await run(author, dayBefore(tomorrow))
    expect((await openByVersion(author)).get(2)).toBe(0)
    await run(author, tomorrow)
    const after = await openByVersion(author)
    expect(after.get(2)).toBeGreaterThan(0)
    expect((after.get(1) ?? 0) + (after.get(2) ?? 0)).toBeLessThanOrEqual(before.get(1) ?? 0)
  })

  test('comes from a template of the country and is published without anything in between', async () => {
    const author = await open('/policies')
    await author.getByRole('button', { name: 'New policy' }).click()
    const begin = author.getByRole('dialog', { name: 'New policy' })
    await begin.getByLabel(/^Template/).selectOption('no-consumer')
    await begin.getByLabel(/^Title/).fill('Our consumers')
    await begin.getByRole('button', { name: 'Begin draft' }).click()
    await expectPage(author.getByRole('heading', { level: 1, name: 'Our consumers' })).toBeVisible()
    await author.getByRole('button', { name: 'Hand in for review…' }).click()
    const dialog = author.getByRole('dialog', { name: 'Hand in for review' })
    await expectPage(dialog.getByText('Its scenarios come out as expected')).toBeVisible({
      timeout: 20_000,
    })
    await expectPage(dialog.getByText('Does not hold:')).toHaveCount(0)
    await dialog.getByRole('button', { name: 'Hand in' }).click()
    await author.getByRole('link', { name: 'Open the review' }).click()
    const reviewer = await open(new URL(author.url()).pathname, { person: bjorn })
    await reviewer.getByRole('checkbox', { name: /I have read/ }).check()
    await reviewer.getByRole('button', { name: 'Approve and sign' }).click()
    await reviewer.getByRole('button', { name: 'Publish…' }).click()
    const publish = reviewer.getByRole('dialog')
    await publish.getByRole('button', { name: 'Publish', exact: true }).click()
    await expectPage(publish.getByText(/^Version 1 is published/)).toBeVisible()
  })

  test('is told of on narrow screens and in other languages', async () => {
    for (const [path, name] of [
      ['/reviews?show=all', 'reviews'],
      [`/policies/${policyId}/versions`, 'versions'],
    ] as const)
      for (const [locale, scheme, width] of [
        ['nb-NO', 'dark', 1440],
        ['fi-FI', 'light', 1024],
        ['da-DK', 'light', 320],
      ] as const) {
        const page = await open(path, { locale, scheme, width, person: bjorn })
        await expectPage(page.getByRole('heading', { level: 1 })).toBeVisible()
        await page.waitForLoadState('networkidle')
        await screenshot(page, `${name}-${locale}-${scheme}-${width}.png`)
        expect(await page.evaluate<number>(excess), name).toBeLessThanOrEqual(0)
        await page.context().close()
      }
  })
})

const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)

/** The dunning run of a day, to its end. */
async function run(page: Page, asOf: string): Promise<void> {
  const begun = await tell(page, 'runs.start', { asOf })
  expect(begun.ok(), await begun.text()).toBe(true)
  const { id } = ((await begun.json()) as Answer<{ id: string }>).result.data
  const statusOf = async () => (await ask<{ status: string }>(page, 'runs.get', { id })).status
  await expectPage.poll(statusOf, { timeout: 60_000 }).toBe('finished')
}
