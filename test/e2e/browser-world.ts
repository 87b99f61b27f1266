import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from '@playwright/test'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { type Served, type SignedIn, signedIn, startBrowser, startServer } from './browser-setup.ts'

const results = fileURLToPath(new URL('../../test-results/', import.meta.url))

/** How a page is opened; by Anna of the demonstration, in English, on a wide screen, unless it says so. */
type Look = {
  readonly locale?: string
  readonly width?: number
  readonly scheme?: 'light' | 'dark'
  readonly person?: SignedIn
}

/** How many pixels of a page do not fit into the window's width; runs in the page. */
export const excess = 'document.documentElement.scrollWidth - window.innerWidth'

/** Keeps what a page looks like, for people to look at. */
export const screenshot = (page: Page, name: string): Promise<Buffer> =>
  page.screenshot({ path: join(results, name) })

/** A browser on the demonstration, for the tests of a file. No page may complain. */
export type World = {
  readonly open: (path: string, look?: Look) => Promise<Page>
  /** A page that is nowhere yet. */
  readonly blank: (look?: Look) => Promise<Page>
  readonly served: () => Served
}

/** Starts server and browser before the tests of a file, and stops them after. */
export function demoWorld(): World {
  let served: Served
  let anna: SignedIn
  let browser: Browser
  let complaints: string[] = []

  beforeAll(async () => {
    mkdirSync(results, { recursive: true })
    served = await startServer()
    anna = await signedIn(served, 'anna')
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

  /** A page that listens for errors, a breach of the content security policy among them. */
  async function blank(look: Look = {}): Promise<Page> {
    const { locale = 'en-GB', width = 1440, scheme = 'light', person = anna } = look
    const viewport = { width, height: 900 }
    const state = person === undefined ? {} : { storageState: person }
    const context = await browser.newContext({ viewport, locale, colorScheme: scheme, ...state })
    const page = await context.newPage()
    page.on('pageerror', ({ message }) => complaints.push(message))
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    return page
  }

  return {
    served: () => served,
    blank,
    open: async (path, look) => {
      const page = await blank(look)
      await page.goto(`${served.url}${path}`)
      return page
    },
  }
}
