import type { FileImport } from '../../book/import-file.ts'

/** At most this many sentences are printed for a file; `--json` has them all. */
const shownMax = 30

/** What became of a file, in a few lines. */
export function importText(file: FileImport): string {
  if (file.status === 'refused') {
    const count = file.problems.length
    const heading = `${file.file}: refused, nothing of it was read in (${count} problem${count === 1 ? '' : 's'})`
    return [heading, ...shortened(file.problems.map(({ text }) => text))].join('\n')
  }
  const { newClaims, knownClaims, completedClaims, newEvents, knownEvents } = file.counts
  const parts = [
    `${newClaims} new`,
    `${knownClaims} already in the book`,
    ...(completedClaims === 0 ? [] : [`${completedClaims} of them completed`]),
    `${newEvents} events`,
    ...(knownEvents === 0 ? [] : [`${knownEvents} events already known`]),
  ]
  const heading = `${file.file}: ${file.format}, ${parts.join(', ')}`
  return [heading, ...shortened(file.remarks.map(({ text }) => text))].join('\n')
}

function shortened(sentences: readonly string[]): readonly string[] {
  const shown = sentences.slice(0, shownMax).map((sentence) => `  ${sentence}`)
  const hidden = sentences.length - shown.length
  return hidden === 0 ? shown : [...shown, `  … and ${hidden} more`]
}
