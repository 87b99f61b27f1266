import type { AlwaysEntry } from '../policy/document.ts'
import type { Change, ChangeGroup } from './change.ts'
import { compareTexts } from './compare-texts.ts'
import { keyed } from './keyed.ts'
import { entryRenames, type Renames } from './renames.ts'
import { sameContent } from './same.ts'

type Entries = readonly AlwaysEntry[]

/** The `always` entries of two documents compared by id. */
export function compareAlways(before: Entries, after: Entries): readonly Change[] {
  const renames = entryRenames(byId(before).items, byId(after).items)
  const old = byId(before.map((entry) => ({ ...entry, id: renames.get(entry.id) ?? entry.id })))
  const now = byId(after)
  const gone = old.order.filter((id) => !Object.hasOwn(now.items, id))
  const added = now.order.filter((id) => !Object.hasOwn(old.items, id))
  const kept = now.order.filter((id) => Object.hasOwn(old.items, id))
  return [
    ...renamed(renames),
    ...gone.map((id) => changeOf('entry-removed', id, { before: old.items[id], after: null })),
    ...added.map((id) => changeOf('entry-added', id, { before: null, after: now.items[id] })),
    ...kept.flatMap((id) => compareEntry(id, old.items[id], now.items[id])),
    ...compareOrder(
      old.order.filter((id) => kept.includes(id)),
      kept,
    ),
  ]
}

const byId = (entries: Entries) => keyed(entries, ({ id }) => id)

const renamed = (renames: Renames): readonly Change[] =>
  [...renames].map(([before, after]) => ({
    kind: 'entry-renamed',
    group: 'structure',
    step: after,
    field: 'id',
    before,
    after,
  }))

const changeOf = (
  kind: 'entry-added' | 'entry-removed',
  step: string,
  sides: {
    readonly before: AlwaysEntry | null | undefined
    readonly after: AlwaysEntry | null | undefined
  },
): Change => ({
  kind,
  group: 'conditions',
  step,
  field: null,
  before: sides.before ?? null,
  after: sides.after ?? null,
})

const groups: { readonly [field in 'when' | 'do' | 'note']: ChangeGroup } = {
  when: 'conditions',
  do: 'structure',
  note: 'texts',
}

function compareEntry(
  id: string,
  before: AlwaysEntry | undefined,
  after: AlwaysEntry | undefined,
): readonly Change[] {
  if (before === undefined || after === undefined) return []
  const fields = (['when', 'do', 'note'] as const).flatMap((field): readonly Change[] =>
    sameContent(before[field], after[field])
      ? []
      : [
          {
            kind: 'entry-field-changed',
            group: groups[field],
            step: id,
            field,
            before: before[field] ?? null,
            after: after[field] ?? null,
          },
        ],
  )
  return [...fields, ...compareTexts({ step: id, field: 'title' }, before.title, after.title)]
}

const compareOrder = (before: readonly string[], after: readonly string[]): readonly Change[] =>
  sameContent(before, after)
    ? []
    : [
        {
          kind: 'entries-reordered',
          group: 'conditions',
          step: null,
          field: 'always',
          before,
          after,
        },
      ]
