import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core'

/** Blue whose seventh tint is the focus colour: white on it and it on white both pass 4.5:1. */
const ink: MantineColorsTuple = [
  '#eff6ff',
  '#dbe8fd',
  '#b9d2fa',
  '#8fb5f5',
  '#5f93ec',
  '#3a77e2',
  '#1b5fd9',
  '#164fb6',
  '#123f92',
  '#0d2f6d',
]

/** Mantine's own sizes and colours, brought in line with the tokens of `tokens.css`. */
export const theme = createTheme({
  primaryColor: 'ink',
  primaryShade: { light: 6, dark: 6 },
  colors: { ink },
  fontFamily: 'var(--font-text)',
  defaultRadius: 'var(--radius-field)',
  focusRing: 'auto',
  respectReducedMotion: true,
  fontSizes: { xs: '12px', sm: '14px', md: '14px', lg: '16px', xl: '18px' },
  headings: { fontFamily: 'var(--font-text)', fontWeight: '600' },
})

const shared = {
  '--mantine-color-body': 'var(--page)',
  '--mantine-color-text': 'var(--text)',
  '--mantine-color-dimmed': 'var(--text-muted)',
  '--mantine-color-placeholder': 'var(--text-muted)',
  '--mantine-color-anchor': 'var(--link)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-color': 'var(--text)',
  '--mantine-color-default-border': 'var(--border)',
}

/** Points Mantine's variables at the tokens, in both colour schemes. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: shared,
  dark: shared,
})
