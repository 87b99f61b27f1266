import { expect as expectPage, type Page } from '@playwright/test'
import { describe, expect, test } from 'vitest'
import { demoWorld, excess, screenshot } from './browser-world.ts'

const { open, served } = demoWorld()

const csv = (amount: string): Buffer =>
  Buffer.from(
    [
      'number;issued;due;amount;currency;creditor_name;debtor_name;debtor_kind;debtor_country',
      'OP-1;2026-01-05;2026-01-20;1500.00;NOK;Fjord Strøm AS;Kari Nordmann;consumer;NO',
      `OP-2;2026-01-05;2026-01-20;${amount};NOK;Fjord Strøm AS;Ola Nordmann;consumer;NO`,
    ].join('\n'),
  )

const choose = (page: Page, amount: string): Promise<void> =>
  page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'march.csv', mimeType: 'text/csv', buffer: csv(amount) })

describe('the daily work', () => {
  test('takes a file in after its bad record is mended', async () => {
    const page = await open('/import')
    await choose(page, 'a lot')
    const problems = page.getByRole('table', { name: 'Problems' })
    await expectPage(problems.getByRole('row', { name: /OP-2|line 3/ })).toBeVisible()
    await expectPage(page.getByRole('button', { name: 'Take it in' })).toBeDisabled()
    await screenshot(page, 'import-problem.png')
    await choose(page, '900.00')
    await expectPage(page.getByText(/^2 records read/)).toBeVisible()
    await page.getByRole('button', { name: 'Take it in' }).click()
    await expectPage(page.getByText('march.csv was taken in.')).toBeVisible()
    await page.goto(`${served().url}/claims?search=OP-2`)
    await expectPage(page.getByRole('link', { name: 'OP-2', exact: true })).toBeVisible()
  })

  test('looks ahead at a run, starts it and watches it to its end', async () => {
    const page = await open('/runs')
    await page.getByRole('button', { name: 'Look ahead' }).click()
    await expectPage(page.getByText(/claims? would be looked at for/)).toBeVisible()
    await page.getByRole('button', { name: 'Start run' }).click()
    await expectPage(page).toHaveURL(/run=/)
    const run = page.getByRole('region', { name: /^Run for/ })
    await expectPage(run.getByText('Finished')).toBeVisible({ timeout: 60_000 })
    await screenshot(page, 'run.png')
  })

  test('releases one letter that waits, and drops another with a reason', async () => {
    const page = await open('/actions')
    const boxes = page.getByRole('checkbox', { name: /^Choose invoice/ })
    await expectPage(boxes.nth(1)).toBeVisible()
    const before = await boxes.count()
    await page
      .getByRole('button', { name: /^Look at invoice/ })
      .first()
      .click()
    const drawer = page.getByRole('dialog')
    await drawer.getByRole('button', { name: 'Release' }).click()
    const release = page.getByRole('dialog', { name: 'Release 1 action' })
    await release.getByRole('button', { name: 'Release' }).click()
    await expectPage(page.getByText('1 action released.')).toBeVisible()
    await expectPage(boxes).toHaveCount(before - 1)
    await boxes.first().check()
    await page.getByRole('button', { name: 'Drop' }).click()
    const drop = page.getByRole('dialog', { name: 'Drop 1 action' })
    await drop.getByLabel(/^Reason/).fill('The debtor has moved.')
    await drop.getByRole('button', { name: 'Drop' }).click()
    await expectPage(page.getByText('1 action dropped.')).toBeVisible()
    await screenshot(page, 'actions.png')
  })

  test('takes a part payment and a hold with an end', async () => {
    const page = await open('/claims?search=OP-1')
    await page.getByRole('link', { name: 'OP-1', exact: true }).click()
    await page.getByRole('button', { name: 'Enter payment' }).click()
    const payment = page.getByRole('dialog', { name: 'Enter payment' })
    await payment.getByLabel(/^Amount/).fill('500')
    await payment.getByRole('button', { name: 'Record' }).click()
    const history = page.getByRole('region', { name: 'What happened' })
    await expectPage(history.getByText('NOK 500.00 paid')).toBeVisible()
    await page.getByRole('button', { name: 'Place on hold' }).click()
    const hold = page.getByRole('dialog', { name: 'Place on hold' })
    await hold.getByLabel(/^First day/).fill('2099-01-31')
    await hold.getByLabel(/^Reason/).fill('Asked for time')
    await hold.getByRole('button', { name: 'Record' }).click()
    await expectPage(page.getByText('On hold until 31 Jan 2099')).toBeVisible()
    await expectPage(history.getByText(/Asked for time/)).toBeVisible()
    await expectPage(history.getByText(/Anna/).first()).toBeVisible()
    await page.goto(`${served().url}/claims?isOnHold=true`)
    await expectPage(page.getByRole('link', { name: 'OP-1', exact: true })).toBeVisible()
  })

  test('fits narrow screens and other languages', async () => {
    const pages = ['/claims?isDisputed=true', await claimPath(), '/actions', '/runs', '/import']
    for (const [locale, scheme, width] of [
      ['nb-NO', 'dark', 1440],
      ['fi-FI', 'light', 1024],
      ['da-DK', 'light', 320],
    ] as const)
      for (const path of pages) {
        const page = await open(path, { locale, scheme, width })
        await expectPage(page.getByRole('heading', { level: 1 })).toBeVisible()
        await page.waitForLoadState('networkidle')
        const name = path.replaceAll(/\W+/g, '-').slice(1)
        await screenshot(page, `operate-${name}-${locale}-${scheme}-${width}.png`)
        expect(await page.evaluate<number>(excess), path).toBeLessThanOrEqual(0)
        await page.context().close()
      }
  })
})

/** The page of a claim that letters have gone out about. */
async function claimPath(): Promise<string> {
  const page = await open('/actions?show=sent')
  const path = await page.locator('tbody').getByRole('link').first().getAttribute('href')
  return path ?? '/claims'
}
