import { formatMinor } from '@forfall/rules'
import type { RunPreview } from '../../run/preview.ts'
import type { RunRecord } from '../../store/read-runs.ts'
import type { RunNote } from '../../store/runs.ts'
import { table } from './table.ts'

/** At most this many notes are printed; `--json` has them all. */
const notesShown = 20

/** A run in a few lines. */
export function runText({ id, asOf, status, counters, notes, perSecond }: RunRecord): string {
  const kinds = Object.entries(counters.byKind).map(([kind, count]) => `${count} ${kind}`)
  const pace = perSecond === null ? '' : ` ${perSecond} claims a second.`
  const undone = status === 'finished' ? '' : ' What it left undone is still due.'
  const lines = [
    `Run ${id} for ${asOf} ${status}.${pace}${undone}`,
    `${counters.looked} claims decided, ${counters.emitted} actions${kinds.length === 0 ? '' : `: ${kinds.join(', ')}`}.`,
    `${counters.sent} sent, ${counters.announced} announced, ${counters.withdrawn} taken back, ` +
      `${counters.kept} kept for later, ${counters.failed} failed, ${counters.skipped} left alone.`,
  ]
  return [...lines, ...notesText(notes)].join('\n')
}

/** What a run would do, in a table. */
export function previewText({ asOf, looked, actions, notes }: RunPreview): string {
  const rows = actions.map((action) => [
    action.invoiceNumber,
    action.effect,
    action.kind,
    action.step,
    formatMinor(action.totalMinor),
    action.currency,
    action.why,
  ])
  const heading = ['invoice', 'would', 'kind', 'step', 'total', '', 'why']
  const found = `${looked} claims looked at for ${asOf}; ${actions.length} actions. Nothing was written.`
  return [table(heading, rows), '', found, ...notesText(notes)].join('\n')
}

function notesText(notes: readonly RunNote[]): readonly string[] {
  const shown = notes.slice(0, notesShown).map((note) => `${note.claimId}: ${note.text}`)
  const hidden = notes.length - shown.length
  return hidden === 0 ? shown : [...shown, `… and ${hidden} more`]
}
