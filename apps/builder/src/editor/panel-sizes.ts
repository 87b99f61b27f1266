/** What a panel may measure, in pixels, and what it measures when nobody has moved its edge. */
export const panelSizes = {
  left: { min: 160, max: 480, usual: 232 },
  inspector: { min: 240, max: 640, usual: 360 },
  bottom: { min: 120, max: 600, usual: 240 },
} as const
