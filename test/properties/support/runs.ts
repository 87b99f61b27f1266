/** How many times the everyday number of tries; `FORFALL_RUNS=10` tries ten times as often. */
const asked = Number(process.env['FORFALL_RUNS'] ?? '1')
const factor = asked > 0 ? asked : 1

/**
 * How often a property is tried. A failure prints the seed and the smallest example, whatever the
 * number.
 */
export const runs = (everyday: number): { readonly numRuns: number } => ({
  numRuns: Math.max(1, Math.round(everyday * factor)),
})

/** How long a property may take, in milliseconds. */
export const patience = { timeout: 60_000 * Math.max(1, factor) }
