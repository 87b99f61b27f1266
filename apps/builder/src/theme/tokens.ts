/**
 * Colours of the product by theme, under the names of their variables in style sheets: `--page` and so
 * on. `tokens.test.ts` holds their contrasts.
 */
export const colours = {
  light: {
    page: '#f8f9fa',
    surface: '#ffffff',
    'surface-sunk': '#f1f3f5',
    text: '#1a1d21',
    'text-secondary': '#495057',
    /** The lightest text there is. */
    'text-muted': '#5c6370',
    /** Of cards and fields; what shows that they are ones. */
    border: '#868e96',
    /** Only to look at. */
    hairline: '#dee2e6',
    edge: '#6b7280',
    focus: '#1b5fd9',
    link: '#1b5fd9',

    'family-ends': '#212529',
    'family-logic': '#6741d9',
    'family-time': '#5c6370',
    'family-contact': '#0b7285',
    'family-escalation': '#a61e4d',

    /** What became of a part of a policy between two versions. */
    added: '#0b6e4f',
    removed: '#b42318',
    changed: '#6741d9',

    error: '#b42318',
    'error-tint': '#fef3f2',
    warning: '#8f4700',
    'warning-tint': '#fff7e6',
    info: '#175cd3',
    'info-tint': '#eff6ff',
    ok: '#2b6e3f',
    'ok-tint': '#ecfdf3',
  },
  dark: {
    page: '#14171a',
    surface: '#1f2329',
    'surface-sunk': '#191c21',
    text: '#e9ecef',
    'text-secondary': '#adb5bd',
    'text-muted': '#adb5bd',
    border: '#868e96',
    hairline: '#343a40',
    edge: '#868e96',
    focus: '#84b9ff',
    link: '#84b9ff',

    'family-ends': '#f1f3f5',
    'family-logic': '#b197fc',
    'family-time': '#ced4da',
    'family-contact': '#66d9e8',
    'family-escalation': '#faa2c1',

    added: '#7dd99a',
    removed: '#ff8a80',
    changed: '#b197fc',

    error: '#ff8a80',
    'error-tint': '#2c1d1d',
    warning: '#ffc069',
    'warning-tint': '#2b2418',
    info: '#84b9ff',
    'info-tint': '#1a2433',
    ok: '#7dd99a',
    'ok-tint': '#182820',
  },
} as const

/** Steps between things, on a grid of four pixels. */
export const space = { xs: 4, sm: 8, md: 12, lg: 16, xl: 24 } as const

/** Corners of fields, cards and dialogs, in pixels. */
export const radius = { field: 6, card: 8, dialog: 12 } as const

/** Sizes of text over the height of their line, in pixels; there is none below the first. */
export const type = {
  small: [12, 16],
  detail: [13, 18],
  body: [14, 20],
  section: [16, 24],
  dialog: [18, 26],
  page: [24, 32],
} as const

/** What text is set in. */
export const font = '"Inter Variable", system-ui, sans-serif'
