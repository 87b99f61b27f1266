import type { Point, Route, Size } from './layout.ts'

/** The room a "+" takes to be hit, in pixels. */
const plusSize = 24

/**
 * Where the "+" of each line stands, by edge id: in the middle of its longest stretch on which it lies
 * on no label and on no other "+"; in the middle of the longest one where there is none such.
 */
export function plusPlaces(
  routes: ReadonlyMap<string, Route>,
  labels: ReadonlyMap<string, Size>,
): ReadonlyMap<string, Point> {
  const taken = [...routes].flatMap(([id, { label }]): readonly Box[] => {
    const size = labels.get(id)
    return label === null || size === undefined ? [] : [{ ...label, ...size }]
  })
  const places = new Map<string, Point>()
  for (const [id, { points }] of routes) {
    const middles = middlesOf(points)
    const place = middles.find((at) => taken.every((box) => !overlaps(boxAt(at), box)))
    const at = place ?? middles[0]
    if (at === undefined) continue
    places.set(id, at)
    taken.push(boxAt(at))
  }
  return places
}

type Box = Point & Size

/** Places on a line, those on its longest stretches first, in the middle of a stretch before its ends. */
function middlesOf(points: readonly Point[]): readonly Point[] {
  const stretches = points.slice(1).map((to, index) => ({ from: points[index] ?? to, to }))
  const byLength = stretches
    .map((stretch) => ({ ...stretch, length: lengthOf(stretch) }))
    .toSorted((one, other) => other.length - one.length)
  return byLength.flatMap(({ from, to, length }) =>
    shares
      .filter((share) => length * Math.min(share, 1 - share) >= plusSize / 2 || share === 0.5)
      .map((share) => ({
        x: from.x + (to.x - from.x) * share,
        y: from.y + (to.y - from.y) * share,
      })),
  )
}

const shares = [0.5, 0.7, 0.3, 0.85, 0.15]

const lengthOf = ({ from, to }: { readonly from: Point; readonly to: Point }): number =>
  Math.hypot(to.x - from.x, to.y - from.y)

const boxAt = ({ x, y }: Point): Box => ({
  x: x - plusSize / 2,
  y: y - plusSize / 2,
  width: plusSize,
  height: plusSize,
})

const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
