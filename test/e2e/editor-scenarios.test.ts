import { expect as expectPage, type Page } from '@playwright/test'
import { expect, test } from 'vitest'
import { demoWorld } from './browser-world.ts'
import { openDraft } from './editor-draft.ts'

const world = demoWorld()

function openTab(policyId: string, address = ''): Promise<Page> {
  const origin = { kind: 'version', policyId: 'no-consumer' } as const
  return openDraft(world, { policyId, origin, address: `?tab=tests${address}` })
}

const tab = (page: Page) => page.getByRole('tab', { name: /^Scenarios/ })

/** What is said of all scenarios together, once none is under way. */
const summary = (page: Page) => page.locator('.scenarios-summary [role=status]')

test('scenarios are found, run, fail when the policy changes, and pass when that is undone', async () => {
  const page = await openTab('by-scenario', '&node=wait-grace&field=days')
  await expectPage(summary(page)).toHaveText(/^All \d+ scenarios come out as expected$/)
  const percent = async () =>
    Number(/\d+/.exec(await page.getByRole('button', { name: /^Coverage/ }).innerText())?.[0])
  const before = await percent()

  await page.getByRole('button', { name: 'Find scenarios…' }).click()
  await page.getByRole('button', { name: 'Search', exact: true }).click()
  const put = page.getByRole('button', { name: /^Put in \d+ scenarios$/ })
  await put.click()
  await expectPage(summary(page)).toHaveText(/^All (1\d|2\d) scenarios come out as expected$/)
  expect(await percent()).toBeGreaterThan(before)
  const whole = await tab(page).innerText()
  expect(whole).toMatch(/^Scenarios (\d+)\/\1$/)

  const days = page.getByRole('textbox', { name: 'Length' })
  await days.fill('30')
  await days.press('Enter')
  await expectPage(summary(page)).toHaveText(/scenarios come out otherwise$/)
  await page.getByRole('button', { name: 'Nobody pays', exact: true }).click()
  const detail = page.getByRole('region', { name: 'Nobody pays' })
  await expectPage(detail.getByRole('row', { name: /Expected|Reminder/ }).first()).toBeVisible()
  await expectPage(detail.getByText('Otherwise').first()).toBeVisible()

  await page.getByRole('button', { name: /^Undo/ }).first().click()
  await expectPage(tab(page)).toHaveText(whole)
  await expectPage(detail.getByText('Otherwise')).toHaveCount(0)

  // All that was put in is one step back.
  await page.getByRole('button', { name: /^Undo/ }).first().click()
  await expectPage(tab(page)).toHaveText(/^Scenarios \d\/\d$/)
})

test('what is covered is painted over the diagram, and a scenario opens in the simulation', async () => {
  const page = await openTab('by-coverage')
  await expectPage(summary(page)).toHaveText(/^All \d+ scenarios/)
  await page.getByText('Coverage', { exact: true }).click()
  await page.getByRole('switch', { name: 'Show on the diagram' }).press('Space')
  await expectPage(
    page.getByRole('button', { name: /scenarios? comes? through/ }).first(),
  ).toBeVisible()

  await page.getByText('List', { exact: true }).click()
  await page.getByRole('button', { name: 'What to do with “Nobody pays”' }).click()
  await page.getByRole('menuitem', { name: 'Open in the simulation' }).click()
  await expectPage(page).toHaveURL(/mode=simulate/)
  await expectPage(page).toHaveURL(/sim=Nobody/)
  await expectPage(page.getByRole('table', { name: 'Ledger' })).toContainText('NOK 1,000.00')
})
