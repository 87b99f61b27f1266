import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect as expectPage, type Page } from '@playwright/test'
import { describe, expect, test } from 'vitest'
import { demoWorld, excess, screenshot } from './browser-world.ts'

const { open } = demoWorld()
const results = fileURLToPath(new URL('../../test-results/', import.meta.url))
const address = '/policies/no-consumer/print'

/** The dossier, once it is put together. */
async function paperOn(page: Page) {
  const paper = page.locator('article.paper')
  await expectPage(paper).toBeVisible({ timeout: 60_000 })
  return paper
}

/** How many pages a PDF has: each is an object that says it is one. */
const pagesIn = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0

/** Everything of a colour that is neither black, white nor grey, as seen on paper; runs in the page. */
const coloured = `[...document.querySelectorAll('article.paper, article.paper *')].flatMap((part) => {
  const { color, backgroundColor, fill, stroke } = getComputedStyle(part)
  return [color, backgroundColor, fill, stroke].filter((one) => {
    const [red, green, blue] = one.match(/\\d+/g) ?? []
    return one.startsWith('rgb') && !(red === green && green === blue)
  })
})`

/** The title and the hash at the edge of every page, as the style rules of the pages say them. */
const margins = `document.adoptedStyleSheets
  .flatMap((sheet) => [...sheet.cssRules]).map((rule) => rule.cssText).join('')`

describe('the dossier of a policy', () => {
  test('is printed with all its parts, in black on white, in either theme', async () => {
    const page = await open(`${address}?v=1&language=en`, { scheme: 'dark' })
    const paper = await paperOn(page)
    await page.emulateMedia({ media: 'print' })
    await expectPage(page.getByRole('button', { name: 'Print or save as PDF' })).toBeHidden()
    await expectPage(page.locator('.shell-header')).toBeHidden()
    for (const part of [
      'Signatures',
      'Contents',
      '1 Diagram',
      '2 The policy in words',
      '3 The law it rests on',
      '4 Letter texts',
      '5 Scenarios and coverage',
      '6 Findings and waivers',
      '7 Changes',
      '8 Audit trail',
    ])
      await expectPage(paper.getByRole('heading', { name: part, exact: true })).toBeVisible()
    const hash = (await paper.locator('.paper-facts code').first().textContent()) ?? ''
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
    const rules = String(await page.evaluate(margins))
    expect(rules).toContain(hash)
    expect(rules).toContain('counter(pages)')
    expect(await page.evaluate(coloured)).toEqual([])
    expect(await page.evaluate('getComputedStyle(document.documentElement).colorScheme')).toBe(
      'light',
    )

    const sheets = await paper.getByRole('img', { name: /^Sheet \d+ of \d+$/ }).count()
    expect(sheets).toBeGreaterThan(1)
    await expectPage(paper.getByText('Below: sheet 2')).toBeVisible()
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true })
    writeFileSync(`${results}paper.pdf`, pdf)
    // Cover, contents, each sheet, and the five parts that begin on a page of their own.
    expect(pagesIn(pdf)).toBeGreaterThanOrEqual(2 + sheets + 4)
  })

  test('is in any language, whatever the reader speaks, and can be read on any screen', async () => {
    for (const [language, title] of [
      ['nb', 'Regelverket i ord'],
      ['da', 'Regelsættet i ord'],
      ['fi', 'Säännöstö sanoin'],
      ['sv', 'Regelverket i ord'],
    ] as const) {
      const page = await open(`${address}?language=${language}`, { width: 320 })
      const paper = await paperOn(page)
      await expectPage(paper.getByRole('heading', { name: `2 ${title}` })).toBeVisible()
      expect(await page.evaluate('document.documentElement.lang')).toBe(language)
      expect(await page.evaluate(excess)).toBeLessThanOrEqual(0)
      await screenshot(page, `paper-${language}.png`)
      await page.context().close()
    }
  })

  test('is reached from the versions and from the open policy, by keyboard', async () => {
    const page = await open('/policies/no-consumer/versions')
    await page.getByRole('link', { name: 'Print version 1', exact: true }).press('Enter')
    await paperOn(page)
    expect(page.url()).toContain('/policies/no-consumer/print?v=1')
    await page.getByRole('link', { name: 'Back to the policy' }).press('Enter')
    await page.getByRole('link', { name: 'Print the dossier' }).press('Enter')
    await paperOn(page)
    expect(page.url()).toContain('/policies/no-consumer/print?v=1')
  })
})
