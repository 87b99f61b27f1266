const regionMark = 'data-region'

const focusable =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex="0"]'

/** Where the focus was last inside each region. */
const lastIn = new WeakMap<Element, HTMLElement>()

/** Remembers where in its region the focus is, so that F6 leads back there. */
export function rememberFocus(target: EventTarget | null): void {
  if (!(target instanceof HTMLElement)) return
  const region = target.closest(`[${regionMark}]`)
  if (region !== null) lastIn.set(region, target)
}

/** A region by its name; `null` where it is not shown. */
export function regionNamed(name: string): HTMLElement | null {
  const region = document.querySelector<HTMLElement>(`[${regionMark}="${name}"]`)
  return region !== null && isShown(region) ? region : null
}

/** Puts the focus into the next region of an element, or the one before, around its ends. */
export function focusRegion(within: HTMLElement, by: 1 | -1): void {
  const regions = [...within.querySelectorAll<HTMLElement>(`[${regionMark}]`)].filter(isShown)
  const at = regions.findIndex((region) => region.contains(document.activeElement))
  const next = at < 0 && by < 0 ? -1 : at + by
  const region = regions.at(next % Math.max(1, regions.length))
  if (region !== undefined) focusIn(region)
}

/** Puts the focus into a region: where it was last, or on the first thing that takes it. */
export function focusIn(region: HTMLElement): void {
  const last = lastIn.get(region)
  const isThere = last !== undefined && region.contains(last) && isShown(last)
  const target = isThere ? last : [...region.querySelectorAll<HTMLElement>(focusable)].find(isShown)
  const found = target ?? region
  found.focus()
}

/**
 * Puts the focus on a step where it is shown: on its card, or on its row in the outline, whichever of the
 * two had the focus last.
 *
 * @returns whether it is shown anywhere
 */
export function focusStep(id: string, prefers: 'diagram' | 'outline' = 'diagram'): boolean {
  const card = shownAt(`[${regionMark}="diagram"] [data-step="${CSS.escape(id)}"]`)
  const row = shownAt(`[role="treeitem"][data-row="${CSS.escape(id)}"]`)
  const found = prefers === 'outline' ? (row ?? card) : (card ?? row)
  found?.focus({ preventScroll: found === card })
  return found !== null
}

function shownAt(selector: string): HTMLElement | null {
  const found = document.querySelector<HTMLElement>(selector)
  return found !== null && isShown(found) ? found : null
}

const isShown = (element: HTMLElement): boolean => element.getClientRects().length > 0
