import { type PolicyDocument, policyDocumentSchema, renameStep } from '@forfall/rules'
import fc from 'fast-check'
import { anyCondition } from './conditions.ts'
import { anyPolicy } from './policies.ts'

type Edit = (document: PolicyDocument) => PolicyDocument

const at = <Item>(items: readonly Item[], place: number): Item | undefined =>
  items[place % Math.max(1, items.length)]

const withStep = (document: PolicyDocument, place: number, change: object): PolicyDocument => {
  const id = at(Object.keys(document.steps), place)
  const step = id === undefined ? undefined : document.steps[id]
  if (id === undefined || step === undefined) return document
  return { ...document, steps: { ...document.steps, [id]: { ...step, ...change } as never } }
}

const titles = fc.record(
  { en: fc.constantFrom('One', 'Two'), nb: fc.constantFrom('En', 'To') },
  { requiredKeys: ['en'] },
)

const place = fc.nat({ max: 30 })

const textEdit = fc.tuple(place, titles).map(
  ([where, title]): Edit =>
    (document) =>
      withStep(document, where, { title }),
)

const noteEdit = fc.tuple(place, fc.constantFrom('a', 'b')).map(
  ([where, note]): Edit =>
    (document) =>
      withStep(document, where, { note }),
)

const kindEdit = place.map(
  (where): Edit =>
    (document) => {
      const id = at(Object.keys(document.steps), where)
      if (id === undefined || id === 'end') return document
      const review = { kind: 'review', reason: 'look', next: 'end' } as const
      return { ...document, steps: { ...document.steps, [id]: review } }
    },
)

/** Puts a wait before the start, or takes the first wait out of the flow. */
const insertEdit = fc.tuple(fc.constantFrom('extra', 'other'), fc.nat({ max: 9 })).map(
  ([id, days]): Edit =>
    (document) =>
      id in document.steps
        ? document
        : {
            ...document,
            start: id,
            steps: {
              ...document.steps,
              [id]: { kind: 'wait', days, since: 'due-day', on: 'any-day', next: document.start },
            },
          },
)

const removeEdit = place.map(
  (where): Edit =>
    (document) => {
      const waits = Object.entries(document.steps).filter(([, { kind }]) => kind === 'wait')
      const [id, wait] = at(waits, where) ?? []
      if (id === undefined || wait?.kind !== 'wait') return document
      const text = JSON.stringify({ ...document, steps: without(document.steps, id) })
      const bypassed = text
        .replaceAll(`"next":"${id}"`, `"next":"${wait.next}"`)
        .replaceAll(`"otherwise":"${id}"`, `"otherwise":"${wait.next}"`)
        .replaceAll(`"start":"${id}"`, `"start":"${wait.next}"`)
      return policyDocumentSchema.parse(JSON.parse(bypassed))
    },
)

const without = <Value>(record: Readonly<Record<string, Value>>, id: string) =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== id))

const renameEdit = place.map(
  (where): Edit =>
    (document) => {
      const id = at(Object.keys(document.steps), where)
      const renamed = id === undefined ? null : renameStep(document, id, `${id}-renamed`)
      return renamed?.ok === true ? renamed.value : document
    },
)

const caseEdit = fc.tuple(place, anyCondition).map(
  ([where, when]): Edit =>
    (document) => {
      const branches = Object.entries(document.steps).filter(([, { kind }]) => kind === 'branch')
      const [id, branch] = at(branches, where) ?? []
      if (id === undefined || branch?.kind !== 'branch') return document
      const cases = [...branch.cases, { when, next: branch.otherwise }].slice(where % 2)
      return { ...document, steps: { ...document.steps, [id]: { ...branch, cases } } }
    },
)

const alwaysEdit = fc.tuple(fc.constantFrom('new-one', 'new-two', 'watched-0'), anyCondition).map(
  ([id, when]): Edit =>
    (document) => ({
      ...document,
      always: [
        ...document.always.filter((entry) => entry.id !== id),
        { id, when, do: { kind: 'hold', reason: 'watched' } },
      ],
    }),
)

const templateEdit = fc
  .tuple(fc.constantFrom('letter', 'short'), fc.constantFrom('a', 'b'), fc.constantFrom('c', 'd'))
  .map(
    ([id, subject, body]): Edit =>
      (document) => ({
        ...document,
        templates: { ...document.templates, [id]: { en: { subject, body } } },
      }),
  )

const waiverEdit = fc
  .tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('2027-01-01', '2027-06-01'))
  .map(
    ([code, until]): Edit =>
      (document) =>
        policyDocumentSchema.parse({
          ...document,
          waivers: [
            { code, step: 'end', field: null, reason: 'Known', until },
            ...document.waivers.filter((waiver) => waiver.code !== code),
          ],
        }),
  )

const policyEdit = titles.map(
  (title): Edit =>
    (document) => ({ ...document, title }),
)

const layoutEdit = place.map(
  (x): Edit =>
    (document) => ({ ...document, layout: { end: { x, y: 0 } } }),
)

const anyEdit = fc.oneof(
  textEdit,
  noteEdit,
  kindEdit,
  insertEdit,
  removeEdit,
  renameEdit,
  caseEdit,
  alwaysEdit,
  templateEdit,
  waiverEdit,
  policyEdit,
  layoutEdit,
)

const edited = (document: PolicyDocument, edits: readonly Edit[]): PolicyDocument =>
  edits.reduce((so, edit) => edit(so), document)

/** A policy, as two people have it after a few edits each; now and then one that is quite another. */
export const anyTwoCopies = fc
  .record({
    base: anyPolicy,
    mine: fc.array(anyEdit, { maxLength: 4 }),
    theirs: fc.array(anyEdit, { maxLength: 4 }),
    another: fc.option(anyPolicy, { nil: null, freq: 8 }),
  })
  .map(({ base, mine, theirs, another }) => ({
    base,
    mine: edited(base, mine),
    theirs: edited(another ?? base, theirs),
  }))
