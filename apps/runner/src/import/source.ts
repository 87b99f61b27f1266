import { createReadStream } from 'node:fs'
import type { Collector } from './collector.ts'

/** A file on disk by its path, or one that is already open or in memory, with the name to show. */
export type InvoiceSource =
  | string
  | { readonly name: string; readonly content: Uint8Array }
  | { readonly name: string; readonly stream: AsyncIterable<Uint8Array> }

/** A source whose first bytes have been looked at. `chunks` gives all of it, those bytes too. */
export type OpenSource = {
  readonly name: string
  readonly head: Buffer
  /** Yields at most `maxBytes`; `onOver` is told when there are more. */
  readonly chunks: (maxBytes: number, onOver: () => void) => AsyncGenerator<Buffer>
  /** Lets go of a source that is not read further. */
  readonly close: () => Promise<void>
}

const headBytes = 4_096

/** Reads the first bytes of a source and keeps the rest for later. */
export async function openSource(source: InvoiceSource): Promise<OpenSource> {
  const reader = bytesOf(source)[Symbol.asyncIterator]()
  const first: Buffer[] = []
  let size = 0
  let isAtEnd = false
  while (size < headBytes && !isAtEnd) {
    const next = await reader.next()
    isAtEnd = next.done === true
    if (next.done !== true) {
      first.push(Buffer.from(next.value))
      size += next.value.byteLength
    }
  }
  const head = Buffer.concat(first)
  return {
    name: nameOf(source),
    head,
    chunks: (maxBytes, onOver) => metered({ head, rest: reader }, maxBytes, onOver),
    close: async () => {
      await reader.return?.()
    },
  }
}

/** The name to show for a source. */
export const nameOf = (source: InvoiceSource): string =>
  typeof source === 'string' ? source : source.name

type Opened = { readonly head: Buffer; readonly rest: AsyncIterator<Uint8Array> }

async function* metered(
  { head, rest }: Opened,
  maxBytes: number,
  onOver: () => void,
): AsyncGenerator<Buffer> {
  let size = 0
  try {
    for (let chunk: Uint8Array | null = head; chunk !== null; chunk = await nextOf(rest)) {
      size += chunk.byteLength
      if (size > maxBytes) {
        onOver()
        return
      }
      yield Buffer.from(chunk)
    }
  } finally {
    await rest.return?.()
  }
}

async function nextOf(reader: AsyncIterator<Uint8Array>): Promise<Uint8Array | null> {
  const next = await reader.next()
  return next.done === true ? null : next.value
}

function bytesOf(source: InvoiceSource): AsyncIterable<Uint8Array> {
  if (typeof source === 'string') return createReadStream(source)
  return 'stream' in source ? source.stream : once(source.content)
}

async function* once(content: Uint8Array): AsyncGenerator<Uint8Array> {
  yield content
}

/** The largest CSV or JSON file that is read, since such a file is held in memory. */
const textFileMax = 64 * 1024 * 1024

/**
 * A whole source in memory.
 *
 * @returns `null` after the problem file-too-large was reported
 */
export async function readWhole(source: OpenSource, collector: Collector): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let isTooLarge = false
  const onOver = (): void => {
    isTooLarge = true
  }
  for await (const chunk of source.chunks(textFileMax, onOver)) chunks.push(chunk)
  if (!isTooLarge) return Buffer.concat(chunks)
  reportTooLarge(textFileMax, collector)
  return null
}

/** Reports that a file has more bytes than are read. */
export function reportTooLarge(maxBytes: number, collector: Collector): void {
  const megabytes = `${maxBytes / (1024 * 1024)} MB`
  collector.problem(
    'file-too-large',
    {},
    { found: `more than ${megabytes}`, expected: `at most ${megabytes}; split the file` },
  )
}
