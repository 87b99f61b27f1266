import packaged from '@sparticuz/chromium'

/** How a browser is started: where its program is, and with which switches. Empty for Playwright's own. */
export type BrowserStart = { readonly executablePath?: string; readonly args?: string[] }

/**
 * How to start a browser: on Linux the one inside an npm package, which needs nothing installed;
 * elsewhere Playwright's own.
 */
export async function browserStart(): Promise<BrowserStart> {
  if (process.platform !== 'linux') return {}
  // In a single process the browser ends with the first context that is closed.
  const args = packaged.args.filter((arg) => arg !== '--single-process')
  return {
    executablePath: await packaged.executablePath(),
    args: [...args, '--disable-background-networking', '--disable-component-update'],
  }
}
