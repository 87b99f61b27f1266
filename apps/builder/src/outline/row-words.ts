import { doesText, type PolicyDocument, sentence, type Wording } from '@forfall/rules'
import { kindAt, titleOf } from '../canvas/card-view.ts'
import { stepOf } from '../document/content.ts'
import { exitText } from '../document/derived/exit-text.ts'
import { numberedStep, stepTitle } from '../editor-parts/step-title.ts'
import { kindName } from '../messages/kind-name.ts'
import type { Words } from '../messages/use-words.ts'
import type { TreeRow } from './rows.ts'

/** What is needed to put rows into words. */
export type Said = {
  readonly document: PolicyDocument
  readonly wording: Wording
  readonly words: Words
}

/** What a row is called. */
export function rowTitle(row: TreeRow, { document, wording, words }: Said): string {
  if (row.kind === 'exit') return sentence(exitText(document, row.exit, wording) ?? '')
  return row.kind === 'start'
    ? titleOf(row.id, document, { wording, words })
    : stepTitle(document, row.id, wording)
}

/** The number of a row, as the text of the policy has it; `null` for the beginning. */
export function rowNumber(row: TreeRow): string | null {
  if (row.kind === 'step') return row.item.number
  if (row.kind === 'exit') return row.exit.number
  return row.kind === 'entry' ? `A${row.index + 1}` : null
}

/** What a row is, besides its title: the kind of a step, or what an `always` entry does. */
export function rowKind(row: TreeRow, { document, wording }: Said): string | null {
  if (row.kind === 'exit' || row.kind === 'start') return null
  if (row.kind === 'entry') {
    const entry = document.always.find(({ id }) => id === row.id)
    return entry === undefined ? null : sentence(doesText(entry.do, wording))
  }
  return kindName(kindAt(document, row.id), wording)
}

/** Where a row leads, when that is not the row behind it: to another step, nowhere yet, or to the end. */
export function rowLeads(row: TreeRow, said: Said): string | null {
  const { document, wording, words } = said
  if (row.kind === 'exit') return exitLeads(row.exit, said)
  if (row.kind !== 'step') return null
  const step = stepOf(document, row.id)
  if (step === undefined || step.kind === 'branch' || step.kind === 'stop') return null
  if (step.next === undefined) return words.say('outline.ends')
  const [exit] = row.item.exits
  if (exit === undefined || exit.goes === 'on') return null
  return exit.to === null
    ? words.say('outline.goes-nowhere')
    : words.say('outline.goes-to', { step: numberedStep(document, exit.to, wording) })
}

function exitLeads(
  { goes, to }: (TreeRow & { readonly kind: 'exit' })['exit'],
  { document, wording, words }: Said,
): string | null {
  if (goes === 'inside') return null
  return to === null
    ? words.say('outline.goes-nowhere')
    : words.say('outline.goes-to', { step: numberedStep(document, to, wording) })
}
