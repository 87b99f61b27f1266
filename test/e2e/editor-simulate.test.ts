import { expect as expectPage, type Locator, type Page } from '@playwright/test'
import { test } from 'vitest'
import { demoWorld } from './browser-world.ts'
import { openDraft } from './editor-draft.ts'

/*
 * A claim simulated by the keyboard alone: nothing in this file calls a mouse.
 */

const world = demoWorld()

const policyId = 'by-simulation'

function openPolicy(): Promise<Page> {
  const origin = { kind: 'version', policyId: 'no-consumer' } as const
  return openDraft(world, { policyId, origin })
}

test('a claim is changed, paid in part, followed to its reminder and saved as a scenario', async () => {
  const page = await openPolicy()
  await command(page, 'Simulate a claim')
  const line = page.getByRole('slider', { name: 'Days on which something happens' })
  await expectPage(line).toHaveAttribute('aria-valuemax', '5')
  const ledger = page.getByRole('table', { name: 'Ledger' })
  await expectPage(ledger).toContainText('NOK 1,000.00')

  await fill(page, page.getByRole('textbox', { name: 'Amount' }), '5000')
  await expectPage(ledger).toContainText('NOK 5,000.00')
  await expectPage(ledger).not.toContainText('NOK 1,000.00')

  await tabTo(page, line)
  const told = () => line.getAttribute('aria-valuetext')
  await pressUntil(page, 'ArrowRight', async () => /Falls due/.test((await told()) ?? ''))
  await pay(page, '500')
  await expectPage(line).toHaveAttribute('aria-valuetext', /NOK\s500.00 paid/)
  await expectPage(ledger).toContainText('NOK 4,500.00')

  await page.keyboard.press(']')
  await expectPage(line).toHaveAttribute('aria-valuetext', /Reminder sent, fee NOK\s38.00/)
  await expectPage(ledger.locator('[aria-current="step"]')).toContainText('Reminder sent')
  const why = page.locator('[data-region="why"]')
  await regionTo(page, 'why')
  await expectPage(why).toContainText('No fee on a letter sent before the 14th day')
  // What the rule that decided had seen stands open.
  await expectPage(why.getByText('(seen: 14 days)').filter({ visible: true })).not.toHaveCount(0)
  await expectPage(
    page.locator('[data-region="diagram"] [aria-label*="Reminder"]'),
  ).not.toHaveCount(0)
  await expectPage(page).toHaveURL(/mode=simulate.*on=\d{4}-\d\d-\d\d/)

  await tabTo(page, page.getByRole('button', { name: 'Save as scenario…' }))
  await page.keyboard.press('Enter')
  const name = page.getByRole('textbox', { name: 'Name' })
  await expectPage(name).toBeFocused()
  await page.keyboard.type('Pays a tenth on the due day')
  await page.keyboard.press('Enter')
  await expectPage(page.getByRole('dialog')).toHaveCount(0)
  const saved = page.getByRole('button', { name: 'Pays a tenth on the due day', exact: true })
  await expectPage(saved).toHaveAttribute('aria-pressed', 'true')
  await expectPage(page).toHaveURL(/sim=Pays/)
  await expectPage(page.locator('.save-text')).toHaveText(/^(Saved|All changes)/, {
    timeout: 10_000,
  })

  await page.reload()
  await expectPage(ledger).toContainText('NOK 4,500.00')
  await expectPage(line).toHaveAttribute('aria-valuetext', /Reminder sent/)
  await expectPage(saved).toHaveAttribute('aria-pressed', 'true')
})

/** Lets a payment happen on the day that is looked at. */
async function pay(page: Page, amount: string): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: 'Let something happen…' }))
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await expectPage(dialog.getByLabel('What happens')).toBeFocused()
  await fill(page, dialog.getByRole('textbox', { name: 'Amount' }), amount)
  await page.keyboard.press('Enter')
  await expectPage(dialog).toHaveCount(0)
}

/** Runs a command by its words. */
async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await expectPage(page.getByRole('textbox', { name: 'Search and commands' })).toBeFocused()
  await page.keyboard.type(words)
  await page.keyboard.press('Enter')
}

/** Writes into a field that Tab leads to. */
async function fill(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field)
  await page.keyboard.press('Control+a')
  await page.keyboard.type(text)
}

/** Presses Tab until something has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expectPage(target).toHaveCount(1)
  const isThere = () => target.evaluate((element) => element === document.activeElement)
  await pressUntil(page, 'Tab', isThere, 150)
}

/** Presses F6 until a region has the focus. */
const regionTo = (page: Page, region: string): Promise<void> =>
  pressUntil(page, 'F6', () =>
    page
      .locator(`[data-region="${region}"]`)
      .evaluate((element) => element.matches(':focus-within')),
  )

async function pressUntil(
  page: Page,
  key: string,
  isThere: () => Promise<boolean>,
  most = 12,
): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    if (await isThere()) return
    await page.keyboard.press(key)
  }
  throw new Error(`${key} never came there`)
}
