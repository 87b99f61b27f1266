import type { Collector } from './collector.ts'
import { decodeWhole } from './decode.ts'
import { type OpenSource, readWhole } from './source.ts'

/**
 * The whole text of a file that is not too large; `null` when it is, or is no text.
 *
 * @problem encoding-invalid, or as `readWhole`
 */
export async function readText(source: OpenSource, collector: Collector): Promise<string | null> {
  const bytes = await readWhole(source, collector)
  if (bytes === null) return null
  const text = decodeWhole(bytes)
  if (text === null)
    collector.problem(
      'encoding-invalid',
      {},
      { found: 'bytes that fit no character', expected: 'text as its mark tells' },
    )
  return text
}
