import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core'
import { colours, font, radius, space, type } from './tokens.ts'

/** Blue whose seventh tint is the focus colour: white on it and it on white both pass 4.5:1. */
const ink: MantineColorsTuple = [
  '#eff6ff',
  '#dbe8fd',
  '#b9d2fa',
  '#8fb5f5',
  '#5f93ec',
  '#3a77e2',
  colours.light.focus,
  '#164fb6',
  '#123f92',
  '#0d2f6d',
]

const px = (size: number): string => `${size}px`

/** Mantine's own sizes and colours, brought in line with the tokens. */
export const theme = createTheme({
  primaryColor: 'ink',
  primaryShade: { light: 6, dark: 6 },
  colors: { ink },
  fontFamily: 'var(--font-text)',
  defaultRadius: 'var(--radius-field)',
  focusRing: 'auto',
  respectReducedMotion: true,
  spacing: {
    xs: px(space.xs),
    sm: px(space.sm),
    md: px(space.md),
    lg: px(space.lg),
    xl: px(space.xl),
  },
  fontSizes: {
    xs: px(type.small[0]),
    sm: px(type.body[0]),
    md: px(type.body[0]),
    lg: px(type.section[0]),
    xl: px(type.dialog[0]),
  },
  headings: { fontFamily: 'var(--font-text)', fontWeight: '600' },
  components: {
    Modal: { defaultProps: { radius: radius.dialog } },
    Tooltip: {
      defaultProps: { openDelay: 300, events: { hover: true, focus: true, touch: false } },
    },
  },
})

const mantine = {
  '--mantine-color-body': 'var(--page)',
  '--mantine-color-text': 'var(--text)',
  '--mantine-color-dimmed': 'var(--text-muted)',
  '--mantine-color-placeholder': 'var(--text-muted)',
  '--mantine-color-anchor': 'var(--link)',
  '--mantine-color-error': 'var(--error)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-color': 'var(--text)',
  '--mantine-color-default-border': 'var(--border)',
}

const asVariables = (tokens: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(tokens).map(([name, value]) => [`--${name}`, value]))

/** The tokens as variables of style sheets, and Mantine's own pointed at them, in both themes. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {
    '--font-text': font,
    '--radius-field': px(radius.field),
    '--radius-card': px(radius.card),
    '--radius-dialog': px(radius.dialog),
  },
  light: { ...mantine, ...asVariables(colours.light) },
  dark: { ...mantine, ...asVariables(colours.dark) },
})
