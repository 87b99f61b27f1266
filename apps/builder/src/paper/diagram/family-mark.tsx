import type { Family } from '../../policies/kinds.ts'

/** The groups of kinds, in the order of their explanation. */
export const families = [
  'ends',
  'logic',
  'time',
  'contact',
  'escalation',
] as const satisfies readonly Family[]

type FamilyMarkProps = {
  readonly family: Family
  readonly width: number
  readonly height: number
}

/** A bar by which the groups are told apart without a colour: each has a hatching of its own. */
export const FamilyMark = ({ family, width, height }: FamilyMarkProps) => (
  <>
    <rect
      {...{ width, height }}
      fill={family === 'ends' ? '#000' : '#fff'}
      stroke="#000"
      strokeWidth="0.75"
    />
    <path d={hatched(family, width, height)} stroke="#000" strokeWidth="1.25" />
  </>
)

/** How far apart the parts of a hatching are. */
const pitch = 6

/** One part of the hatching of a group. */
function part(family: Family, at: number, width: number): string {
  const [top, middle, bottom] = [at, at + pitch / 2, at + pitch]
  switch (family) {
    case 'ends':
      return ''
    case 'logic':
      return `M0 ${bottom}L${width} ${top}`
    case 'time':
      return `M${width / 2 - 1} ${middle}h2`
    case 'contact':
      return `M0 ${middle}H${width}`
    default:
      return `M0 ${bottom}L${width} ${top}M0 ${top}L${width} ${bottom}`
  }
}

/** A hatching from top to bottom; what would reach over the edge is left out. */
const hatched = (family: Family, width: number, height: number): string =>
  Array.from({ length: Math.floor(height / pitch) }, (_, index) =>
    part(family, index * pitch, width),
  ).join('')
