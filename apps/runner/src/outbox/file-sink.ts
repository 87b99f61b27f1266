import { createHash } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { OutgoingAction, Sink } from './sink.ts'

/** The folder of outgoing actions that belongs to a database file. */
export const outboxFolder = (databaseFile: string): string => join(dirname(databaseFile), 'outbox')

/**
 * A folder with one JSON file for each action. A file appears whole or not at all: it is written
 * beside and then renamed. Nothing but the action decides name and content.
 */
export function fileSink(folder: string): Sink {
  return {
    channel: 'file',
    delivered: (id) => readIfThere(join(folder, fileNameOf(id))),
    deliver: async (outgoing) => {
      await mkdir(folder, { recursive: true })
      await writeWhole(
        join(folder, fileNameOf(outgoing.id)),
        `${JSON.stringify(outgoing, null, 2)}\n`,
      )
    },
    erase: async (ids) => {
      for (const id of ids) await removeWhole(join(folder, fileNameOf(id)))
    },
  }
}

/** A file name for an id: readable, safe on any file system, and different for different ids. */
export function fileNameOf(id: string): string {
  const readable = id.replace(/[^A-Za-z0-9._-]+/g, '_').replace(/^[._]+/, '')
  const mark = createHash('sha256').update(id).digest('hex').slice(0, 12)
  return `${readable.slice(0, 120)}-${mark}.json`
}

async function readIfThere(file: string): Promise<OutgoingAction | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as OutgoingAction
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    // The parser quotes what it cannot read, and that is somebody's letter.
    if (error instanceof SyntaxError) throw new Error(`${basename(file)} is not a whole action.`)
    throw error
  }
}

const besideOf = (file: string): string => `${file}.tmp`

/** Removes a file, and what a process that ended while writing it left. */
async function removeWhole(file: string): Promise<void> {
  await rm(file, { force: true })
  await rm(besideOf(file), { force: true })
}

async function writeWhole(file: string, content: string): Promise<void> {
  const beside = besideOf(file)
  const handle = await open(beside, 'w', 0o600)
  try {
    await handle.writeFile(content)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(beside, file)
}
