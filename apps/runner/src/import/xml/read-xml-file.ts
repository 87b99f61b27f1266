import type { Collector } from '../collector.ts'
import { createTextReader, type TextReader, xmlEncodingOf } from '../decode.ts'
import type { ImportOptions } from '../options.ts'
import type { ImportFormat } from '../record.ts'
import { type OpenSource, reportTooLarge } from '../source.ts'
import { createDocuments, knownRoots } from './documents.ts'
import { createXmlReader, type XmlReader } from './read-xml.ts'

/** The largest XML file that is read. Memory does not grow with it: only taken parts are kept. */
const xmlFileMax = 256 * 1024 * 1024

/**
 * Reads an XML file of any known format, told apart by its root element and namespace.
 *
 * @returns the format, or `null` when no document of a known format was found
 */
export async function readXmlFile(
  source: OpenSource,
  options: ImportOptions,
  collector: Collector,
): Promise<ImportFormat | null> {
  const encoding = xmlEncodingOf(source.head)
  if (!encoding.ok) {
    collector.problem('encoding-unsupported', { line: 1 }, encoding.problem)
    return null
  }
  const documents = createDocuments(options, collector)
  const reader = createXmlReader(documents.visitor, collector)
  await pump({ source, reader, text: createTextReader(encoding.value) }, collector)
  const format = documents.format()
  if (format === null && !collector.hasProblems()) {
    collector.problem('format-unknown', {}, { found: 'no invoice', expected: knownRoots })
  }
  return format
}

type Pump = {
  readonly source: OpenSource
  readonly reader: XmlReader
  readonly text: TextReader
}

/** Feeds a file to the reader until it ends or is found to be wrong. */
async function pump({ source, reader, text }: Pump, collector: Collector): Promise<void> {
  let isTooLarge = false
  const onOver = (): void => {
    isTooLarge = true
  }
  for await (const bytes of source.chunks(xmlFileMax, onOver)) {
    write(text.push(bytes), reader)
    if (reader.hasStopped() || collector.isFull()) return
  }
  if (isTooLarge) {
    reportTooLarge(xmlFileMax, collector)
    return
  }
  write(text.end(), reader)
  reader.end()
}

function write(piece: string | null, reader: XmlReader): void {
  if (piece === null) reader.refuse('encoding-invalid', invalidBytes)
  else reader.write(piece)
}

const invalidBytes = {
  found: 'bytes that stand for no character in it',
  expected: 'text in the declared encoding, or in UTF-8 where none is declared',
}
