import type { Result } from '@forfall/rules'
import { type Collector, createCollector } from './collector.ts'
import { readCsvFile } from './csv/read-csv.ts'
import { detectKind } from './detect.ts'
import { readJsonFile } from './json/read-json.ts'
import type { ImportOptions } from './options.ts'
import type { ImportProblem } from './problems.ts'
import type { ImportedFile, ImportFormat } from './record.ts'
import { type InvoiceSource, nameOf, type OpenSource, openSource } from './source.ts'
import { readXmlFile } from './xml/read-xml-file.ts'

/**
 * Reads a file of invoices in any known format, told by its content and not by its name.
 *
 * All or nothing: one problem refuses the file, and all problems are told, up to 1,000. What the
 * file does not say is never guessed; above all a due date is never computed.
 *
 * @param source a path, or a name with bytes or a stream of bytes
 * @problem every `ImportProblemCode`
 */
export async function readInvoiceFile(
  source: InvoiceSource,
  options: ImportOptions = {},
): Promise<Result<ImportedFile, readonly ImportProblem[]>> {
  const collector = createCollector(nameOf(source))
  try {
    const opened = await openSource(source)
    const format = await readOpened(opened, options, collector)
    await opened.close()
    return collector.outcome(format)
  } catch (error) {
    if (!isOutsideFailure(error)) throw error
    const expected = 'a file that can be read'
    collector.problem('file-not-readable', {}, { found: `the error ${error.code}`, expected })
    return collector.outcome(null)
  }
}

function readOpened(
  source: OpenSource,
  options: ImportOptions,
  collector: Collector,
): Promise<ImportFormat | null> | null {
  const kind = detectKind(source.head)
  switch (kind) {
    case 'xml':
      return readXmlFile(source, options, collector)
    case 'json':
      return readJsonFile(source, options, collector)
    case 'csv':
      return readCsvFile(source, options, collector)
    case 'empty': {
      const expected = 'a file of invoices'
      collector.problem('file-empty', {}, { found: null, expected })
      return null
    }
    default: {
      const expected = 'XML, JSON or CSV'
      collector.problem('format-unknown', {}, { found: kind.found, expected })
      return null
    }
  }
}

/** Failures of the file system and of streams carry a code such as ENOENT. */
const isOutsideFailure = (error: unknown): error is Error & { code: string } =>
  error instanceof Error && 'code' in error && /^E[A-Z]+$/.test(String(error.code))
