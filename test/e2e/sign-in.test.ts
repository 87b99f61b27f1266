import { type Browser, expect as expectPage, type Page } from '@playwright/test'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type Served, startBrowser, startServer } from './browser-setup.ts'
import { forfall } from './command-line.ts'

/*
 * From a new book that nobody can sign in to, to several people who can.
 */

const ada = { email: 'ada@example.com', password: 'correct horse battery' }
const rita = { email: 'rita@example.com', password: 'staple battery horse' }

let served: Served
let browser: Browser
let complaints: string[] = []

beforeAll(async () => {
  served = await startServer('empty')
  browser = await startBrowser()
})

afterAll(async () => {
  await browser?.close()
  await served?.stop()
})

afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()))
  const heard = complaints
  complaints = []
  expect(heard, 'the browser complained').toEqual([])
})

/** A page of somebody who is not signed in. A refusal of what they type is no complaint. */
async function open(url: string, locale = 'en-GB'): Promise<Page> {
  const context = await browser.newContext({ locale, viewport: { width: 400, height: 800 } })
  const page = await context.newPage()
  page.on('pageerror', ({ message }) => complaints.push(message))
  page.on('console', (message) => {
    const isRefusal = /status of (401|409|400)/.test(message.text())
    if (message.type() === 'error' && !isRefusal) complaints.push(message.text())
  })
  await page.goto(url)
  return page
}

const signInAs = async (page: Page, { email, password }: typeof ada): Promise<void> => {
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

const isInside = (page: Page): Promise<void> =>
  expectPage(page.getByRole('heading', { name: 'Claims' })).toBeVisible()

const linkOf = async (...typed: readonly string[]): Promise<string> => {
  const { stdout } = await forfall('.', ...typed, '--json', '--db', served.databaseFile)
  const { link } = JSON.parse(stdout) as { readonly link: string }
  return link.replace(/^http:\/\/[^/]+/, served.url)
}

test('the first admin comes in by the link that the server printed, once', async () => {
  const link = /at (http\S+first-admin\S+)/.exec(served.said)?.[1] ?? ''
  const page = await open(link)
  await page.getByLabel('Name').fill('Ada Admin')
  await page.getByLabel('E-mail address').fill(ada.email)
  await page.getByLabel('New password').fill(ada.password)
  await page.getByRole('button', { name: 'Come in' }).click()
  await isInside(page)
  await expectPage(page.getByText('Ada Admin')).toBeVisible()
  await expectPage(page.getByText('Default')).toBeVisible()
  const second = await open(link)
  await second.getByLabel('Name').fill('Eve')
  await second.getByLabel('E-mail address').fill('eve@example.com')
  await second.getByLabel('New password').fill(ada.password)
  await second.getByRole('button', { name: 'Come in' }).click()
  await expectPage(second.getByRole('alert')).toContainText('Somebody can sign in already')
})

test('who is not signed in is led to sign in, and back to where they wanted', async () => {
  const page = await open(`${served.url}/law?country=NO&day=2026-11-24`)
  await expectPage(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await expectPage(page.getByRole('navigation')).toHaveCount(0)
  await signInAs(page, { ...ada, password: 'wrong password' })
  await expectPage(page.getByRole('alert')).toContainText('is wrong')
  await signInAs(page, ada)
  await expectPage(page).toHaveURL(`${served.url}/law?country=NO&day=2026-11-24`)
  await expectPage(page.getByText('no.inkassosats').first()).toBeVisible()
})

test('nobody is led to another site after signing in', async () => {
  for (const to of ['//evil.example/', 'https://evil.example/', '/\\evil.example']) {
    const page = await open(`${served.url}/sign-in?to=${encodeURIComponent(to)}`)
    await signInAs(page, ada)
    await isInside(page)
    expect(new URL(page.url()).origin).toBe(served.url)
  }
})

test('who goes out is out, on every page', async () => {
  const page = await open(`${served.url}/policies`)
  await signInAs(page, ada)
  await expectPage(page.getByRole('heading', { name: 'Policies' })).toBeVisible()
  await page.getByRole('button', { name: 'Ada Admin' }).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expectPage(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await page.goBack()
  await expectPage(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await expectPage(page.getByRole('table')).toHaveCount(0)
})

test('a session that ends elsewhere leads to sign in from where one is', async () => {
  const page = await open(`${served.url}/policies`)
  await signInAs(page, ada)
  await expectPage(page.getByRole('heading', { name: 'Policies' })).toBeVisible()
  // Whatever the page still asks for would be refused, and lead to sign in by itself.
  await page.waitForLoadState('networkidle')
  await page.context().clearCookies()
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('link', { name: 'Law' }).click()
  await expectPage(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await signInAs(page, ada)
  await expectPage(page.getByRole('heading', { name: 'Law', level: 1, exact: true })).toBeVisible()
})

test('an invited person comes in by the link and works in the organisation', async () => {
  const link = await linkOf('people', 'invite', rita.email, '--roles', 'author,reviewer')
  const page = await open(link)
  await expectPage(page.getByText('Default invites you as author and reviewer.')).toBeVisible()
  await expectPage(page.getByLabel('E-mail address')).toHaveValue(rita.email)
  await page.getByLabel('Name').fill('Rita Reviewer')
  await page.getByLabel('New password').fill(rita.password)
  await page.getByRole('button', { name: 'Come in' }).click()
  await isInside(page)
  await expectPage(page.getByText('Rita Reviewer')).toBeVisible()
  const again = await open(link, 'nb-NO')
  await expectPage(again.getByRole('alert')).toHaveText(
    'Invitasjonen er brukt eller trukket tilbake.',
  )
})

test('a person of two organisations chooses where to work', async () => {
  const page = await open(await linkOf('organisations', 'add', 'Fjord'))
  await page.getByLabel('Name').fill('Ada')
  await page.getByLabel('E-mail address').fill(ada.email)
  await page.getByLabel('New password').fill(ada.password)
  await page.getByRole('button', { name: 'Come in' }).click()
  await isInside(page)
  const place = page.getByRole('button', { name: 'Ada Admin' })
  await expectPage(place).toContainText('Default')
  await place.click()
  await page.getByRole('button', { name: 'Fjord' }).click()
  await expectPage(place).toContainText('Fjord')
  await page.reload()
  await expectPage(place).toContainText('Fjord')
})

test('a forgotten password is replaced by a link', async () => {
  const page = await open(await linkOf('people', 'reset', rita.email))
  await page.getByLabel('New password').fill('another password')
  await page.getByRole('button', { name: 'Change password' }).click()
  await expectPage(page.getByRole('status')).toContainText('The password is changed')
  await page.getByRole('link', { name: 'Sign in' }).click()
  await signInAs(page, { ...rita, password: 'another password' })
  await isInside(page)
})
