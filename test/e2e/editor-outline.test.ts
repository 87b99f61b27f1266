import { expect as expectPage, type Locator, type Page } from '@playwright/test'
import { describe, expect, test } from 'vitest'
import { demoWorld } from './browser-world.ts'
import { type EditedDocument, openDraft, savedDocument } from './editor-draft.ts'

/*
 * What the outline does that is its own, by the keyboard alone: nothing in this file calls a mouse. That
 * a whole policy can be drawn in it is shown with the diagram.
 */

const world = demoWorld()

/** Opens a copy of the Norwegian policy for consumers with the focus on a step in its outline. */
async function openOutline(
  policyId: string,
  step: string,
  { width = 1440 }: { readonly width?: number } = {},
): Promise<Page> {
  const page = await openDraft(world, {
    policyId,
    origin: { kind: 'version', policyId: 'no-consumer' },
    address: `?node=${step}`,
    width,
  })
  if (width >= 768) {
    await page.keyboard.press('Control+k')
    await expectPage(page.getByRole('textbox', { name: 'Search and commands' })).toBeFocused()
    await page.keyboard.type('Show the outline')
    await page.keyboard.press('Enter')
  }
  await expectPage(page.getByRole('tree')).toBeVisible()
  await tabTo(page, page.locator('[role="treeitem"][tabindex="0"]'))
  await expectPage(page.locator(':focus')).toHaveAttribute('data-row', step)
  return page
}

/** Presses Tab until an element has the focus; never more often than a page has stops. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stops = 0; stops < 200; stops += 1) {
    if (await target.evaluate((element) => element.matches(':focus'))) return
    await page.keyboard.press('Tab')
  }
  throw new Error('Tab never came to the element')
}

const saved = (page: Page, policyId: string): Promise<EditedDocument> =>
  savedDocument(world, page, policyId)

const expectFocus = (page: Page, row: string) =>
  expectPage(page.locator(':focus')).toHaveAttribute('data-row', row)

describe('in the outline, by the keyboard alone', () => {
  test('a step is renamed, doubled, moved, pasted and deleted, and the focus is never lost', async () => {
    const page = await openOutline('outline-steps', 'reminder')
    await page.keyboard.press('F2')
    await page.keyboard.type('Friendly letter')
    await page.keyboard.press('Enter')
    await expectFocus(page, 'reminder')
    await page.keyboard.press('Control+d')
    await expectFocus(page, 'reminder-2')
    await page.keyboard.press('Alt+ArrowDown')
    await expectFocus(page, 'reminder-2')
    await page.keyboard.press('Shift+ArrowUp')
    await page.keyboard.press('Delete')
    await expectPage(page.locator('[data-row="reminder-2"]')).toHaveCount(0)
    await expectPage(page.locator(':focus')).toHaveAttribute('role', 'treeitem')
    await page.keyboard.press('Control+z')
    await expectPage(page.locator('[data-row="reminder-2"]')).toBeVisible()
    await expectPage(page.locator(':focus')).toHaveAttribute('role', 'treeitem')
    await page.keyboard.press('Home')
    await page.keyboard.type('wait 14')
    await expectFocus(page, 'wait-grace')
    await page.keyboard.press('Control+c')
    await page.keyboard.press('End')
    await page.keyboard.press('Control+v')
    await expectFocus(page, 'wait-grace-2')
    const { steps } = await saved(page, 'outline-steps')
    expect(steps['agency']).toMatchObject({ next: 'wait-grace-2' })
    expect(steps['reminder']).toMatchObject({ title: { en: 'Friendly letter', nb: 'Purring' } })
    expect(steps['reminder-2']).toMatchObject({ title: { en: 'Friendly letter' } })
  })

  test('a step goes to a place that is chosen from a list, with what follows it', async () => {
    const page = await openOutline('outline-moves', 'notice')
    await page.keyboard.press('m')
    const dialog = page.getByRole('dialog')
    await expectPage(dialog.getByRole('textbox', { name: 'Search for a place' })).toBeFocused()
    await page.keyboard.type('beginning')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await expectPage(dialog).toHaveCount(0)
    await expectFocus(page, 'notice')
    await expectPage(page.locator(':focus')).toContainText('1')
    const { start, steps } = await saved(page, 'outline-moves')
    expect(start).toBe('notice')
    expect(steps['notice']).toMatchObject({ next: 'wait-grace' })
    expect(steps['wait-1']).toMatchObject({ next: 'wait-2' })
  })

  test('an exit is led elsewhere, its case is removed, and an entry is watched for later', async () => {
    const page = await openOutline('outline-rows', 'small')
    await page.keyboard.press('ArrowRight')
    await expectFocus(page, 'small cases.0')
    await page.keyboard.press('c')
    const dialog = page.getByRole('dialog')
    await expectPage(dialog.getByRole('textbox', { name: 'Search for a step' })).toBeFocused()
    await page.keyboard.type('hand over')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await expectPage(dialog).toHaveCount(0)
    await expectFocus(page, 'small cases.0')
    await expectPage(page.locator('[data-row="too-small"]')).toContainText('no way leads here')
    await page.keyboard.press('Delete')
    await expectPage(page.locator('[data-row="small"]')).toHaveCount(0)
    await expectPage(page.locator(':focus')).toHaveAttribute('role', 'treeitem')
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Alt+ArrowDown')
    await expectFocus(page, 'deceased')
    const { steps, always } = await saved(page, 'outline-rows')
    expect(steps['wait-grace']).toMatchObject({ next: 'reminder' })
    expect(always.map(({ id }) => id).slice(0, 2)).toEqual(['insolvent', 'deceased'])
  })

  test('on the narrowest screen it takes the place of the diagram, and nothing sticks out', async () => {
    const page = await openOutline('outline-narrow', 'reminder', { width: 320 })
    await page.keyboard.press('Delete')
    await expectPage(page.locator('[data-row="reminder"]')).toHaveCount(0)
    await expectPage(page.locator(':focus')).toHaveAttribute('role', 'treeitem')
    const overhang = () =>
      page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
    await expect.poll(overhang).toBe(0)
    expect((await saved(page, 'outline-narrow')).steps['reminder']).toBeUndefined()
  })
})
