/** Rows as aligned columns under a heading; numbers typed as numbers align to the right. */
export function table(
  heading: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): string {
  const cells = [heading, ...rows.map((row) => row.map((cell) => String(cell ?? '–')))]
  const widths = heading.map((_, column) =>
    Math.max(...cells.map((row) => (row[column] ?? '').length)),
  )
  const isNumber = heading.map((_, column) =>
    rows.some((row) => typeof row[column] === 'number' || isAmount(row[column])),
  )
  return cells
    .map((row) =>
      row
        .map((cell, column) =>
          isNumber[column] === true
            ? cell.padStart(widths[column] ?? 0)
            : cell.padEnd(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

const isAmount = (cell: string | number | null | undefined): boolean =>
  typeof cell === 'string' && /^-?\d+\.\d{2}$/.test(cell)
