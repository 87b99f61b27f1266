import { startPosition } from '@forfall/rules'
import type { Overlay, TraceMark } from '../editor-parts/overlay.ts'
import type { Stop } from './stops.ts'

/** The way of a claim on the diagram as far as a stop: what was walked, where it stands, what is to come. */
export function traceOf(
  stops: readonly Pick<Stop, 'passage'>[],
  at: number,
): Extract<Overlay, { readonly kind: 'trace' }> {
  const walked = stops.slice(0, at + 1).flatMap(({ passage }) => passage ?? [])
  const ahead = stops.slice(at + 1).flatMap(({ passage }) => passage ?? [])
  const path = [startPosition, ...walked.flatMap(({ steps }) => steps)]
  const here = standsOn(stops, at)
  const numbers = Map.groupBy(
    path.map((step, index) => ({ step, place: index + 1 })),
    ({ step }) => step,
  )
  const steps = new Map<string, TraceMark>(
    ahead.flatMap((one) => one.steps).map((step) => [step, planned]),
  )
  for (const [step, places] of numbers)
    steps.set(step, {
      numbers: places.map(({ place }) => place),
      isHere: step === here,
      isPlanned: false,
    })
  const exits = new Map<string, 'walked' | 'planned'>([
    ...ahead.flatMap((one) => one.exits.map((exit) => [exit, 'planned'] as const)),
    ...walked.flatMap((one) => one.exits.map((exit) => [exit, 'walked'] as const)),
  ])
  return { kind: 'trace', steps, exits }
}

/** The step a claim stands on at a stop; the beginning before it has come to any. */
export const standsOn = (stops: readonly Pick<Stop, 'passage'>[], at: number): string =>
  stops
    .slice(0, at + 1)
    .findLast(({ passage }) => passage !== null)
    ?.passage?.steps.at(-1) ?? startPosition

const planned: TraceMark = { numbers: [], isHere: false, isPlanned: true }
