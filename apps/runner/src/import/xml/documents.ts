import type { Collector } from '../collector.ts'
import { createFinvoiceFormat, isFinvoice } from '../finvoice/finvoice.ts'
import type { ImportOptions } from '../options.ts'
import { quoted } from '../problems.ts'
import type { ImportFormat } from '../record.ts'
import { createSaftFormat, isSaft } from '../saft/saft.ts'
import { createUblFormat, isUblDocument } from '../ubl/ubl.ts'
import type { XmlHead } from './element.ts'
import type { XmlFormat } from './format.ts'
import { whereOf } from './found.ts'
import type { Visit, XmlVisitor } from './read-xml.ts'

/** The documents of one XML file, each read by the format that its root element tells. */
export type Documents = {
  readonly visitor: XmlVisitor
  /** Format of the first document; `null` when there was none of a known format. */
  readonly format: () => ImportFormat | null
}

type Open = { readonly root: XmlHead; readonly format: XmlFormat }

/**
 * Finds the documents of a file: its root, or what a `StandardBusinessDocument` envelope wraps.
 *
 * @problem format-unknown for another root, naming it
 */
export function createDocuments(options: ImportOptions, collector: Collector): Documents {
  let open: Open | null = null
  let first: ImportFormat | null = null

  function visit(head: XmlHead): Visit {
    if (open !== null) return open.format.visitor.visit(head)
    const visited = visitOutside(head)
    if (visited !== null) return visited
    const format = formatOf(head, options, collector)
    if (format === null) {
      collector.problem('format-unknown', whereOf(head, null), unknownRoot(head))
      return 'skip'
    }
    open = { root: head, format }
    return format.visitor.visit(head)
  }

  function left(head: XmlHead): void {
    if (open === null) return
    open.format.visitor.left(head)
    if (head.path !== open.root.path) return
    first ??= open.format.format()
    open = null
  }

  return {
    visitor: { visit, left, taken: (element) => open?.format.visitor.taken(element) },
    format: () => first,
  }
}

/** What to do with an element of the envelope; `null` when it should be a document. */
function visitOutside({ name, parents }: XmlHead): Visit | null {
  if (parents.length === 0) return name === 'StandardBusinessDocument' ? 'enter' : null
  return name === 'StandardBusinessDocumentHeader' ? 'skip' : null
}

function formatOf(head: XmlHead, options: ImportOptions, collector: Collector): XmlFormat | null {
  if (isUblDocument(head)) return createUblFormat(head, options, collector)
  if (isFinvoice(head)) return createFinvoiceFormat(head, options, collector)
  if (isSaft(head)) return createSaftFormat(head, options, collector)
  return null
}

/** The formats that are read, by the roots of their documents. */
export const knownRoots =
  'Invoice or CreditNote of UBL 2 (Peppol, EHF, OIOUBL), Finvoice, or AuditFile of SAF-T Financial'

const unknownRoot = ({ name, uri }: XmlHead): { found: string; expected: string } => ({
  found: `the root ${quoted(name)} ${uri === '' ? 'without namespace' : `of ${quoted(uri)}`}`,
  expected: knownRoots,
})
