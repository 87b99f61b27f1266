import type { ReactNode } from 'react'

/** What makes an input one of so many of a unit. */
export type UnitProps = {
  readonly label: ReactNode
  readonly rightSection?: ReactNode
  readonly rightSectionWidth?: string
  readonly rightSectionPointerEvents?: 'none'
}

type InUnitProps = {
  /** Written inside the field, and said with its name; `null` for a number of nothing. */
  readonly unit: string | null
  readonly label: string
  readonly input: (more: UnitProps) => ReactNode
}

/** An input with what it counts in inside of it. */
export function InUnit({ unit, label, input }: InUnitProps) {
  if (unit === null) return input({ label })
  return input({
    label: (
      <>
        {label}
        <span className="visually-hidden"> ({unit})</span>
      </>
    ),
    rightSection: (
      <span className="in-unit" aria-hidden="true">
        {unit}
      </span>
    ),
    rightSectionWidth: `${unit.length + 3}ch`,
    rightSectionPointerEvents: 'none',
  })
}
