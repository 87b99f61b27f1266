import { expect as expectPage, type Page } from '@playwright/test'
import { expect, test } from 'vitest'
import { demoWorld } from './browser-world.ts'

/*
 * Where there is not room for diagram and fields side by side, the fields lie over the diagram.
 */

const { open } = demoWorld()

const fields = (page: Page) => page.locator('[data-region="inspector"]')
const inFocus = (page: Page) => page.locator('[data-step]:focus')

async function openNarrow(): Promise<Page> {
  const page = await open('/policies/no-consumer', { width: 1024 })
  await expectPage(page.locator('.canvas[data-arranged="true"]')).toBeVisible()
  await expectPage(fields(page)).toHaveCount(0)
  return page
}

/** Waits until the whole card in focus stands beside the fields, below nothing. */
const isBeside = (page: Page): Promise<void> =>
  expectPage
    .poll(async () => {
      const [card, over] = await Promise.all([
        inFocus(page).boundingBox(),
        fields(page).boundingBox(),
      ])
      return card !== null && over !== null && card.x + card.width <= over.x
    })
    .toBe(true)

test('a card that is clicked opens its fields and stays to be seen beside them', async () => {
  const page = await openNarrow()
  const size = await page.locator('.canvas').boundingBox()
  await page.locator('[data-step="reminder"]').click()
  await expectPage(fields(page)).toBeVisible()
  await isBeside(page)
  expect(await page.locator('.canvas').boundingBox()).toEqual(size)
  for (let step = 0; step < 3; step += 1) {
    await page.keyboard.press('ArrowDown')
    await isBeside(page)
  }
})

test('Escape closes them from the card and from inside, and the card has the focus', async () => {
  const page = await openNarrow()
  await page.locator('[data-step="reminder"]').click()
  await expectPage(fields(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expectPage(fields(page)).toHaveCount(0)
  await expectPage(inFocus(page)).toHaveAttribute('data-step', 'reminder')
  await page.keyboard.press('Enter')
  await expectPage(fields(page).locator(':focus')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expectPage(fields(page)).toHaveCount(0)
  await expectPage(inFocus(page)).toHaveAttribute('data-step', 'reminder')
})

test('the button closes them, and the card has the focus', async () => {
  const page = await openNarrow()
  await page.locator('[data-step="reminder"]').click()
  await fields(page)
    .getByRole('button', { name: /^Close/ })
    .click()
  await expectPage(fields(page)).toHaveCount(0)
  await expectPage(inFocus(page)).toHaveAttribute('data-step', 'reminder')
})

test('a link to a field of a step shows both', async () => {
  const page = await open('/policies/no-consumer?node=reminder&field=payWithinDays', {
    width: 1024,
  })
  await expectPage(fields(page).locator(':focus')).toHaveCount(1)
  const card = page.locator('[data-step="reminder"]')
  await expectPage
    .poll(async () => {
      const [box, over] = await Promise.all([card.boundingBox(), fields(page).boundingBox()])
      return box !== null && over !== null && box.x + box.width <= over.x
    })
    .toBe(true)
})
