/** Around a drawing, in pixels: room for what is written along its sides. */
export const margin = { top: 8, right: 16, bottom: 28, left: 56 } as const

/** How high a drawing is. */
export const height = 240

/** The width while nobody has measured it, as on paper. */
export const widthAtFirst = 480

/** The room inside the margins. */
export const insideOf = (width: number): { readonly width: number; readonly height: number } => ({
  width: Math.max(0, width - margin.left - margin.right),
  height: height - margin.top - margin.bottom,
})

/** How the numbers up the side are written. */
export const leftTicks = {
  numTicks: 5,
  axisClassName: 'plot-axis',
  hideAxisLine: true,
  hideTicks: true,
  tickLabelProps: { className: 'plot-tick', dx: -4, dy: 4, textAnchor: 'end' },
} as const

/** How the numbers along the bottom are written. */
export const bottomTicks = {
  axisClassName: 'plot-axis',
  tickLabelProps: { className: 'plot-tick', textAnchor: 'middle', dy: 4 },
} as const
