import { expect as expectPage, type Locator, type Page } from '@playwright/test'
import { describe, expect, test } from 'vitest'
import { demoWorld, screenshot } from './browser-world.ts'

const { open } = demoWorld()

const rowsOf = (page: Page): Locator =>
  page.getByRole('table', { name: 'Claims' }).locator('tbody tr')

/**
 * A claim the policy is going to act on, so that its decision looked at rules and at the law. The
 * oldest come first, so it may stand on a later page.
 */
async function waitingRow(page: Page): Promise<Locator> {
  const waiting = rowsOf(page).filter({ hasText: 'The policy waits' }).first()
  const more = page.getByRole('button', { name: 'Show more' })
  await expectPage(rowsOf(page).first()).toBeVisible()
  while ((await waiting.count()) === 0) {
    const shown = await rowsOf(page).count()
    await more.click()
    await expectPage.poll(() => rowsOf(page).count()).toBeGreaterThan(shown)
  }
  return waiting
}

describe('the book of claims', () => {
  test('lists claims with their next action, its day and why', async () => {
    const page = await open('/')
    await expectPage(page.getByRole('heading', { name: 'Claims', level: 1 })).toBeVisible()
    await expectPage(rowsOf(page).nth(5)).toBeVisible()
    const cells = (await waitingRow(page)).getByRole('cell')
    await expectPage(cells.nth(3)).toHaveText(/\S/)
    await expectPage(cells.nth(4).locator('time')).toHaveAttribute('datetime', /^\d{4}-\d\d-\d\d$/)
    await expectPage(cells.nth(5)).toHaveText(/The policy waits .* until \d+ \w+ \d{4}/)
    await screenshot(page, 'claims.png')
  })

  test('opens a row to show what stands in the way', async () => {
    const page = await open('/claims')
    const opener = (await waitingRow(page)).getByRole('button', { name: /stands? in the way/ })
    await opener.click()
    await expectPage(opener).toHaveAttribute('aria-expanded', 'true')
    await expectPage(page.locator('.blockers li').first()).toHaveText(/\S/)
  })

  test('finds a claim by its invoice number and keeps the search in the address', async () => {
    const page = await open('/claims')
    const invoice = await (await waitingRow(page)).getByRole('link').innerText()
    const before = await countOf(page)
    await page.getByRole('searchbox', { name: 'Search' }).fill(invoice)
    await expectPage(page).toHaveURL(/search=/)
    await expectPage(page.getByRole('link', { name: invoice, exact: true })).toBeVisible()
    await expectPage.poll(() => countOf(page)).toBeLessThan(before)
    await page.reload()
    await expectPage(page.getByRole('searchbox', { name: 'Search' })).toHaveValue(invoice)
    await expectPage(page.getByRole('link', { name: invoice, exact: true })).toBeVisible()
  })

  test('says so when nothing fits', async () => {
    const page = await open('/claims?search=there-is-no-such-claim')
    await expectPage(page.getByRole('status')).toHaveText('No claims')
    await expectPage(page.getByText('No claim fits.')).toBeVisible()
  })
})

describe('a claim', () => {
  test('shows its amounts, its history, and why it was decided so', async () => {
    const page = await open('/claims')
    const link = (await waitingRow(page)).getByRole('link')
    const invoice = await link.innerText()
    await link.click()
    await expectPage(page.getByRole('heading', { name: `Invoice ${invoice}` })).toBeFocused()
    await expectPage(page.getByRole('table', { name: 'Amounts' })).toContainText('Total')
    const history = page.getByRole('region', { name: 'What happened' })
    await expectPage(history).toContainText(`Invoice ${invoice} over`)
    const rules = page.getByRole('region', { name: 'Rules of the policy' })
    await expectPage(rules.getByText('did not hold').first()).toBeVisible()
    const limits = page.getByRole('region', { name: 'Limits of the law' })
    await expectPage(limits.getByText('§').first()).toBeVisible()
    await screenshot(page, 'claim.png')
  })

  test('opens a rule to show what was wanted and what was seen', async () => {
    const page = await open('/claims')
    await (await waitingRow(page)).getByRole('link').click()
    const rules = page.getByRole('region', { name: 'Rules of the policy' })
    await rules.getByText('did not hold').first().click()
    await expectPage(rules.getByText(/\(seen: .+\)/).first()).toBeVisible()
    await expectPage(rules.getByText('Not met:').first()).toBeAttached()
  })

  test('is decided anew for another day, without changing anything', async () => {
    const page = await open('/claims')
    const row = await waitingRow(page)
    const day = (await row.locator('time').nth(1).getAttribute('datetime')) ?? ''
    await row.getByRole('link').click()
    const decision = page.getByRole('region', { name: /^Decision for/ })
    await expectPage(decision.getByText('No action')).toBeVisible()
    await page.getByLabel('Decide as of').fill(day)
    await expectPage(decision.getByText('No action')).toBeHidden()
    await page.getByRole('link', { name: 'Claims' }).click()
    const again = (await waitingRow(page)).locator('time').nth(1)
    await expectPage(again).toHaveAttribute('datetime', day)
  })
})

test('the keyboard alone leads from the claims to a step of a policy', async () => {
  const page = await open('/claims')
  await expectPage(rowsOf(page).first()).toBeVisible()
  await tabTo(page, page.getByRole('link', { name: 'Policies' }))
  await page.keyboard.press('Enter')
  await expectPage(page.getByRole('heading', { name: 'Policies' })).toBeFocused()
  await tabTo(page, page.getByRole('table').getByRole('link').first())
  await page.keyboard.press('Enter')
  await expectPage(page.locator('.canvas[data-arranged="true"]')).toBeVisible()
  await tabTo(page, page.locator('[data-step="start"]'))
  const visited = new Set<string | null>()
  for (let key = 0; key < 3; key += 1) {
    await page.keyboard.press('ArrowDown')
    visited.add(await page.locator(':focus').getAttribute('data-step'))
  }
  expect(visited.size, 'three arrows lead to three cards').toBe(3)
  await expectPage(page.locator(':focus')).toBeInViewport()
  await expectPage(page.locator(':focus')).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('Enter')
  await expectPage(page.locator('[data-region="inspector"] :focus')).toHaveCount(1)
  await page.keyboard.press('Escape')
  expect([...visited].at(-1)).toBe(await page.locator(':focus').getAttribute('data-step'))
  await page.keyboard.press('Tab')
  expect(
    await page.locator(':focus').getAttribute('data-step'),
    'one stop for all cards',
  ).toBeNull()
})

test('the law of a day names value, source and the last day it was verified for', async () => {
  const page = await open('/law?country=NO&day=2026-11-24')
  const row = page.getByRole('row', { name: /no\.inkassosats / })
  await expectPage(row).toContainText('NOK 750.00')
  await expectPage(row).toContainText('inkassoforskriften § 1-1')
  await expectPage(row).toContainText('31 Dec 2026')
})

test('a Norwegian reader gets Norwegian, and may choose English', async () => {
  const page = await open('/claims', { locale: 'nb-NO' })
  await expectPage(page.getByRole('heading', { name: 'Krav' })).toBeVisible()
  await expectPage(page.locator('html')).toHaveAttribute('lang', 'nb')
  await page.getByLabel('Språk').selectOption('en')
  await expectPage(page.getByRole('heading', { name: 'Claims' })).toBeVisible()
  await page.reload()
  await expectPage(page.getByRole('heading', { name: 'Claims' })).toBeVisible()
})

test('an address that leads nowhere says so', async () => {
  const page = await open('/nowhere')
  await expectPage(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible()
})

/** How many claims the page says there are. */
async function countOf(page: Page): Promise<number> {
  const text = await page
    .getByRole('status')
    .filter({ hasText: /claims?$/ })
    .innerText()
  return Number.parseInt(text.replaceAll(',', ''), 10)
}

/** Presses Tab until an element has the focus; never more often than a page has stops. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stops = 0; stops < 200; stops += 1) {
    await page.keyboard.press('Tab')
    if (await target.evaluate((element) => element.matches(':focus'))) return
  }
  throw new Error('Tab never came to the element')
}
