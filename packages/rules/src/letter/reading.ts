/**
 * How LiquidJS reads the texts of letters, wherever they are read. Policies are written by users: their
 * templates read nothing but what they are given, and end.
 */
export const letterReading = {
  strictVariables: true,
  strictFilters: true,
  ownPropertyOnly: true,
  // Partials come from here and not from a disk.
  templates: {},
  parseLimit: 100_000,
  renderLimit: 1_000,
  memoryLimit: 10_000_000,
}
