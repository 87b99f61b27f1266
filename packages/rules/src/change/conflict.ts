import { type Clash, type Sides, type Tree, withValueAt } from './three-way.ts'

/** Where in a policy document, in the way of `PolicyProblem`. */
export type ConflictPlace = {
  /** Id of the step or `always` entry; `null` when it is about the document. */
  readonly step: string | null
  /** Path inside it, such as `title.en`; `null` when it is about the whole of it. */
  readonly field: string | null
}

/** Something that two people changed, and not alike. `undefined` is "not there". */
export type Conflict<Place = ConflictPlace> = Sides<unknown> & {
  /** By what a choice names it. The same for the same place. */
  readonly id: string
  readonly place: Place
}

/** Whose version to take, by id of the conflict. */
export type Choices = { readonly [conflict: string]: 'base' | 'mine' | 'theirs' }

/** A clash in the tree of a document as a conflict. */
export const documentConflict = (clash: Clash): Conflict => conflictAt(placeOf(clash.path), clash)

/** A clash as a conflict at a place. */
export const conflictAt = <Place>(
  place: Place,
  { path, base, mine, theirs }: Clash,
): Conflict<Place> => ({ id: path.map(escaped).join('/'), place, base, mine, theirs })

/** A tree in which those conflicts are settled that somebody chose about. */
export const settledTree = <Place>(
  tree: Tree,
  conflicts: readonly Conflict<Place>[],
  choices: Choices,
): Tree =>
  conflicts.reduce((settled, conflict) => {
    const choice = choices[conflict.id]
    return choice === undefined
      ? settled
      : withValueAt(settled, pathOf(conflict.id), conflict[choice])
  }, tree)

/** The conflicts that nobody chose about. */
export const unsettled = <Place>(
  conflicts: readonly Conflict<Place>[],
  choices: Choices,
): readonly Conflict<Place>[] => conflicts.filter(({ id }) => choices[id] === undefined)

const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1')
const pathOf = (id: string): readonly string[] =>
  id.split('/').map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))

function placeOf(path: readonly string[]): ConflictPlace {
  const [area, key, ...rest] = path
  if (area === 'steps' && key !== undefined) return { step: key, field: fieldOf(rest) }
  if (area === 'waivers') return { step: null, field: fieldOf([area, ...rest]) }
  if (area !== 'always') return { step: null, field: fieldOf(path) }
  const [entry, ...inside] = rest
  return entry === undefined ? { step: null, field: area } : { step: entry, field: fieldOf(inside) }
}

const fieldOf = (path: readonly string[]): string | null => path.join('.') || null
