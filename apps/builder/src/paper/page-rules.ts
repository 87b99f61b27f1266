/** What stands in the margins of every page. */
type Margins = { readonly title: string; readonly hash: string }

const marks = { page: '\u{e000}', pages: '\u{e001}' } as const

/**
 * The style rules of the printed pages: A4, with title, hash and page number in the margins. The first
 * page is the cover, which says the first two itself.
 *
 * @param numbered says the number of a page and how many there are
 */
export function pageRules(
  { title, hash }: Margins,
  numbered: (page: string, pages: string) => string,
): string {
  const number = numbered(marks.page, marks.pages)
    .split(/([\u{e000}\u{e001}])/u)
    .filter((part) => part !== '')
    .map(numberPart)
    .join(' ')
  const look = 'font: 7.5pt "Inter Variable", sans-serif; color: #000;'
  return `@page {
  size: A4;
  margin: 20mm 18mm 18mm;
  @top-left { content: ${quoted(title)}; ${look} white-space: nowrap; }
  @bottom-left { content: ${quoted(hash)}; ${look} font-family: monospace; white-space: nowrap; }
  @bottom-right { content: ${number}; ${look} white-space: nowrap; }
}
@page :first {
  @top-left { content: none; }
}`
}

function numberPart(part: string): string {
  if (part === marks.page) return 'counter(page)'
  return part === marks.pages ? 'counter(pages)' : quoted(part)
}

/** A text as a string of a style sheet. */
const quoted = (text: string): string =>
  `"${text.replaceAll(/["\\\n\r\f]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`
