import type { PlainDate } from '@forfall/rules'
import { z } from 'zod'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { KeptStorage } from './kept-copy.ts'

const panelsSchema = z.object({
  /** The tab on the left; `null` is closed. */
  left: z.enum(['palette', 'outline']).nullable(),
  /** The tab at the bottom; `null` is closed. */
  bottom: z.enum(['problems', 'tests', 'text', 'history']).nullable(),
  hasInspector: z.boolean(),
  leftWidth: z.number().min(160).max(480),
  inspectorWidth: z.number().min(240).max(640),
  bottomHeight: z.number().min(120).max(800),
})

/** Which panels are open, and how large, in pixels. */
export type Panels = Readonly<z.infer<typeof panelsSchema>>

/** How one person looks at a policy. None of it is in the document, its hash or its history. */
export type ViewState = {
  /** Ids of steps or `always` entries, the one in focus last; `start` for the beginning. */
  readonly selection: readonly string[]
  /** The field to put the focus on, inside the step in focus. */
  readonly field: string | null
  readonly panels: Panels
  readonly zoom: number
  /** Branches that are drawn closed. */
  readonly collapsed: ReadonlySet<string>
  /** The day whose law the policy is checked against. */
  readonly lawDay: PlainDate
  /** Id of a regime that was passed and is to be taken as in force; `null` for the law as it is. */
  readonly pending: string | null
  readonly select: (ids: readonly string[], field?: string | null) => void
  /** Adds a step to the selection, or takes it out. */
  readonly toggle: (id: string) => void
  readonly setPanels: (some: Partial<Panels>) => void
  readonly setZoom: (zoom: number) => void
  readonly toggleCollapsed: (id: string) => void
  readonly setLaw: (law: { readonly lawDay?: PlainDate; readonly pending?: string | null }) => void
}

/** The store of one person's view. */
export type ViewStore = StoreApi<ViewState>

const panelsAtFirst: Panels = {
  left: 'palette',
  bottom: 'problems',
  hasInspector: true,
  leftWidth: 232,
  inspectorWidth: 360,
  bottomHeight: 240,
}

const zooms = { min: 0.1, max: 2 } as const
const storageKey = 'forfall.view'

/**
 * A view of a policy. Its panels are kept from one visit to the next, the rest is not.
 *
 * @param lawDay usually today; the caller knows the day
 */
export function createViewStore(lawDay: PlainDate, storage: KeptStorage): ViewStore {
  const store = createStore<ViewState>((set) => ({
    selection: [],
    field: null,
    panels: keptPanels(storage),
    zoom: 1,
    collapsed: new Set(),
    lawDay,
    pending: null,
    select: (ids, field = null) => set({ selection: [...new Set(ids)], field }),
    toggle: (id) => set(({ selection }) => ({ selection: toggled(selection, id), field: null })),
    setPanels: (some) =>
      set(({ panels }) => {
        const read = panelsSchema.safeParse({ ...panels, ...some })
        return read.success ? { panels: read.data } : {}
      }),
    setZoom: (zoom) => set({ zoom: Math.min(zooms.max, Math.max(zooms.min, zoom)) }),
    toggleCollapsed: (id) =>
      set(({ collapsed }) => ({ collapsed: new Set(toggled([...collapsed], id)) })),
    setLaw: (law) => set(law),
  }))
  store.subscribe(({ panels }, before) => {
    if (panels !== before.panels) keepPanels(storage, panels)
  })
  return store
}

const toggled = (ids: readonly string[], id: string): readonly string[] =>
  ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]

function keptPanels(storage: KeptStorage): Panels {
  try {
    const read = panelsSchema.safeParse(JSON.parse(storage.getItem(storageKey) ?? 'null'))
    return read.success ? read.data : panelsAtFirst
  } catch {
    return panelsAtFirst
  }
}

function keepPanels(storage: KeptStorage, panels: Panels): void {
  try {
    storage.setItem(storageKey, JSON.stringify(panels))
  } catch {
    storage.removeItem(storageKey)
  }
}
