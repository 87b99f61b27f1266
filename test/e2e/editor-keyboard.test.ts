import { expect as expectPage, type Locator, type Page } from '@playwright/test'
import { describe, expect, test } from 'vitest'
import { demoWorld } from './browser-world.ts'
import { type EditedDocument, openDraft, savedDocument } from './editor-draft.ts'

/*
 * A policy of ten steps drawn, broken, mended, undone and done again by the keyboard alone: nothing in
 * this file calls a mouse.
 */

const world = demoWorld()

/** Opens a new draft that only waits a day and then has a person look. */
function openBlank(policyId: string): Promise<Page> {
  const origin = { kind: 'blank', jurisdiction: 'NO' } as const
  return openDraft(world, { policyId, origin })
}

const saved = (page: Page, policyId: string): Promise<EditedDocument> =>
  savedDocument(world, page, policyId)

type Surface = {
  readonly name: string
  /** Puts the focus on the beginning of the policy. */
  readonly enter: (page: Page) => Promise<void>
  /** What is in focus, if it is a step. */
  readonly idOf: (focused: Locator) => Promise<string | null>
}

const surfaces: readonly Surface[] = [
  {
    name: 'diagram',
    async enter(page) {
      await expectPage(page.locator('[data-step="review"]')).toBeVisible()
      await regionTo(page, 'diagram')
      await page.keyboard.press('Home')
    },
    idOf: (focused) => focused.getAttribute('data-step'),
  },
  {
    name: 'outline',
    async enter(page) {
      await command(page, 'Show the outline')
      await expectPage(page.getByRole('tree')).toBeVisible()
      await regionTo(page, 'left')
      await tabTo(page, page.locator('[role="treeitem"][tabindex="0"]'))
      await page.keyboard.press('Home')
    },
    idOf: (focused) => focused.getAttribute('data-row'),
  },
]

const added = [
  'Reminder',
  'Wait',
  'Notice of collection',
  'Wait',
  'Message',
  'Hold',
  'Wait',
  'Hand-over',
] as const

describe.each(surfaces)('in the $name, by the keyboard alone', ({ name, enter, idOf }) => {
  test('a policy of ten steps is drawn, broken, mended, undone and done again', async () => {
    const policyId = `by-${name}`
    const page = await openBlank(policyId)
    const before = await saved(page, policyId)
    await enter(page)
    await goTo(page, 'wait', idOf)

    for (const kind of added) {
      await page.keyboard.press('a')
      await choose(page, kind)
      await expectPage(page.getByRole('menu')).toHaveCount(0)
      await expectPage
        .poll(() => idOf(page.locator(':focus')), `the new step has the focus after "${kind}"`)
        .toMatch(new RegExp(`^${idsOf[kind]}`))
    }
    const drawn = await saved(page, policyId)
    expect(Object.keys(drawn.steps)).toHaveLength(10)

    await goTo(page, 'notice', idOf)
    await page.keyboard.press('Enter')
    await fillFocused(page, /^Time to pay/, '3')
    await expectPage(page.getByRole('button', { name: /^[1-9] errors?/ })).toBeVisible()
    const broken = await saved(page, policyId)
    expect(broken.steps['notice']).toMatchObject({ payWithinDays: 3 })

    await page.keyboard.press('Escape')
    await page.keyboard.press('F8')
    await expectPage(page.locator(':focus')).toHaveValue('3')
    await page.keyboard.press('Control+a')
    await page.keyboard.type('14')
    await page.keyboard.press('Enter')
    await expect
      .poll(async () => (await saved(page, policyId)).steps['notice'], { timeout: 20_000 })
      .toMatchObject({
        payWithinDays: 14,
      })
    const mended = await saved(page, policyId)

    await page.keyboard.press('Escape')
    await pressWhile(page, 'Control+z', 'Undo')
    expect(await saved(page, policyId)).toEqual(before)
    await pressWhile(page, 'Control+Shift+z', 'Redo')
    expect(await saved(page, policyId)).toEqual(mended)
    expect(await page.evaluate('document.activeElement !== document.body')).toBe(true)
  })
})

/** The ids that new steps of a kind begin with. */
const idsOf: Readonly<Record<(typeof added)[number], string>> = {
  Reminder: 'remind',
  Wait: 'wait',
  'Notice of collection': 'notice',
  Message: 'message',
  Hold: 'hold',
  'Hand-over': 'hand-over',
}

/** Presses F6 until a region has the focus. */
async function regionTo(page: Page, region: string): Promise<void> {
  const target = page.locator(`[data-region="${region}"]`)
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press('F6')
    if (await target.evaluate((element) => element.matches(':focus-within'))) return
  }
  throw new Error(`F6 never came to ${region}`)
}

/** Runs a command by its words. */
async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await expectPage(page.getByRole('textbox', { name: 'Search and commands' })).toBeFocused()
  await page.keyboard.type(words)
  await page.keyboard.press('Enter')
}

/** Follows the flow down until a step has the focus. */
async function goTo(page: Page, step: string, idOf: Surface['idOf']): Promise<void> {
  await page.keyboard.press('Home')
  for (let presses = 0; presses < 40; presses += 1) {
    if ((await idOf(page.locator(':focus'))) === step) return
    await page.keyboard.press('ArrowDown')
  }
  throw new Error(`the arrows never came to ${step}`)
}

/** Chooses an item of the open menu with the arrows. */
async function choose(page: Page, item: string): Promise<void> {
  const focused = page.locator('[role="menuitem"]:focus')
  await expectPage(focused).toHaveCount(1)
  for (let presses = 0; presses < 20; presses += 1) {
    if ((await focused.innerText()).trim() === item) return page.keyboard.press('Enter')
    await page.keyboard.press('ArrowDown')
  }
  throw new Error(`the menu has no "${item}"`)
}

/** Writes into a field that Tab leads to, and commits it. */
async function fillFocused(page: Page, label: RegExp, text: string): Promise<void> {
  await tabTo(page, page.getByLabel(label))
  await page.keyboard.press('Control+a')
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
}

/** Presses a key for as long as a button in the header names something to do. */
async function pressWhile(page: Page, key: string, what: 'Undo' | 'Redo'): Promise<void> {
  const button = page.getByRole('button', { name: new RegExp(`^${what}: `) })
  for (let presses = 0; presses < 60 && (await button.count()) > 0; presses += 1)
    await page.keyboard.press(key)
  await expectPage(button).toHaveCount(0)
}

/** Presses Tab until an element has the focus; never more often than a page has stops. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stops = 0; stops < 200; stops += 1) {
    if (await target.evaluate((element) => element.matches(':focus'))) return
    await page.keyboard.press('Tab')
  }
  throw new Error('Tab never came to the element')
}
