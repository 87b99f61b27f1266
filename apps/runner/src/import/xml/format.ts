import type { ImportFormat } from '../record.ts'
import type { XmlVisitor } from './read-xml.ts'

/** A format of XML documents, at work on one document. */
export type XmlFormat = {
  readonly visitor: XmlVisitor
  /** Known once the document has been read. */
  readonly format: () => ImportFormat
}
