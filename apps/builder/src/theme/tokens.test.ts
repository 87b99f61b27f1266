import { describe, expect, test } from 'vitest'
import { colours } from './tokens.ts'

/** How bright a colour is, as WCAG has it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const tokens = colours[theme]
  const grounds = ['page', 'surface', 'surface-sunk'] as const

  test.each(['text', 'text-secondary', 'text-muted', 'link', 'error'] as const)(
    '%s can be read on every ground',
    (text) => {
      for (const ground of grounds)
        expect(contrast(tokens[text], tokens[ground]), ground).toBeGreaterThanOrEqual(4.5)
    },
  )

  test.each(['error', 'warning', 'info', 'ok'] as const)('%s can be read on its tint', (tone) => {
    expect(contrast(tokens[tone], tokens[`${tone}-tint`])).toBeGreaterThanOrEqual(4.5)
  })

  test.each(['added', 'removed', 'changed'] as const)('%s can be read on a card', (change) => {
    expect(contrast(tokens[change], tokens.surface)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(['border', 'edge', 'focus'] as const)('%s stands out from what is around', (line) => {
    for (const ground of ['page', 'surface'] as const)
      expect(contrast(tokens[line], tokens[ground]), ground).toBeGreaterThanOrEqual(3)
  })

  test.each(['ends', 'logic', 'time', 'contact', 'escalation'] as const)(
    'the colour of %s stands out on a card',
    (family) => {
      expect(contrast(tokens[`family-${family}`], tokens.surface)).toBeGreaterThanOrEqual(4.5)
    },
  )
})

test('both themes have the same tokens', () => {
  expect(Object.keys(colours.dark)).toEqual(Object.keys(colours.light))
})
