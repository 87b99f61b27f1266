import { expect as expectPage, type Locator, type Page } from '@playwright/test'
import { describe, expect, test } from 'vitest'
import { signedIn } from './browser-setup.ts'
import { demoWorld, excess, screenshot } from './browser-world.ts'

const { open, served } = demoWorld()

describe('a policy', () => {
  test('is drawn with a card for the beginning and one for each step', async () => {
    const page = await open('/policies')
    await page.getByRole('table', { name: 'Policies' }).getByRole('link').first().click()
    await expectPage(page.locator('.canvas[data-arranged="true"]')).toBeVisible()
    const cards = page.locator('.step-card')
    const steps = await stepCountOf(page)
    expect(steps).toBeGreaterThan(3)
    await expectPage(cards).toHaveCount(steps + 1)
    await expectPage(page.locator('.lines .line')).not.toHaveCount(0)
    await page.getByRole('button', { name: 'Show everything' }).click()
    expect(await overlapping(cards)).toEqual([])
    await screenshot(page, 'policy.png')
  })

  test('names its exits, and says what stops it at once', async () => {
    const page = await open('/policies/no-consumer')
    await expectPage(page.locator('.exit-label', { hasText: 'otherwise' })).toBeVisible()
    const start = page.locator('.step-card.kind-start')
    await expectPage(start).toContainText('Stops at once when…')
    await expectPage(start.getByRole('listitem')).not.toHaveCount(0)
  })

  test('shows the same step in diagram, fields and outline, and keeps it in the address', async () => {
    const page = await open('/policies/no-consumer?node=notice', { scheme: 'dark' })
    const card = page.locator('.step-card-button[data-step="notice"]')
    await expectPage(card).toHaveAttribute('aria-pressed', 'true')
    await expectPage(card).toBeInViewport()
    const fields = page.locator('[data-region="inspector"]')
    await expectPage(
      fields.getByRole('heading', { name: 'Notice of collection' }).first(),
    ).toBeVisible()
    await page.getByRole('tab', { name: 'Outline' }).click()
    const row = page.getByRole('treeitem', { selected: true })
    await expectPage(row).toContainText('Notice of collection')
    await page.locator('[role="treeitem"][data-row="agency"]').click()
    await expectPage(row).toContainText('Hand over')
    await expectPage(page.locator('.step-card-button[data-step="agency"]')).toBeInViewport()
    await expectPage(page).toHaveURL(/node=agency/)
    await screenshot(page, 'policy-dark.png')
  })

  test('is a tree instead of a diagram on a narrow screen, and nothing sticks out', async () => {
    for (const path of ['/policies/no-consumer', '/claims', '/law']) {
      const page = await open(path, { width: 400 })
      await expectPage(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expectPage(
        page.locator('[role="treeitem"], .claims-cards li, .law-cards li').first(),
      ).toBeVisible()
      await expectPage(page.locator('.canvas')).toHaveCount(0)
      expect(await page.evaluate<number>(excess), path).toBeLessThanOrEqual(0)
      await screenshot(page, `narrow-${path.split('/')[1]}.png`)
    }
  })

  test('is published as it is; who may, begins a draft from it, which saves itself', async () => {
    const page = await open('/policies/no-business')
    const banner = page.getByText('This is a version as it was published.').first()
    await expectPage(banner).toBeVisible()
    await page.getByRole('button', { name: 'Change', exact: true }).click()
    await expectPage(page.getByText('Draft, begun from version 1')).toBeVisible()
    await expectPage(banner).toHaveCount(0)
    await page.getByRole('button', { name: /^Review by a person/ }).click()
    await expectPage(page.getByText(/^Saved \d/)).toBeVisible()
    await page.getByRole('button', { name: /^Undo: Add/ }).click()
    await page.getByRole('tab', { name: 'History' }).click()
    await expectPage(page.getByRole('button', { name: /^\d.*Add .*undone/ })).toBeVisible()
  })

  test('is for looking at, for whoever may not write', async () => {
    const bjorn = await signedIn(served(), 'bjorn')
    const page = await open('/policies/se-consumer', { person: bjorn })
    await expectPage(page.getByText('This is a version as it was published.').first()).toBeVisible()
    await expectPage(page.getByRole('button', { name: 'Change', exact: true })).toHaveCount(0)
    await expectPage(page.getByRole('button', { name: /^Undo|undo$/ })).toHaveCount(0)
  })
})

/** How many steps the editor says a policy has. */
async function stepCountOf(page: Page): Promise<number> {
  const text = await page.getByText(/^\d+ steps$/).innerText()
  return Number.parseInt(text, 10)
}

/** The pairs of elements that lie on one another. */
async function overlapping(elements: Locator): Promise<readonly string[]> {
  return elements.evaluateAll((cards) => {
    const boxes = cards.map((card) => [card.textContent, card.getBoundingClientRect()] as const)
    return boxes.flatMap(([name, a], index) =>
      boxes
        .slice(index + 1)
        .filter(
          ([, b]) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
        )
        .map(([other]) => `${name} and ${other}`),
    )
  })
}
