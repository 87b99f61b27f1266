import type { PlainDate, PolicyDocument } from '@forfall/rules'
import { type Autosave, type AutosaveMeans, startAutosave } from '../document/autosave.ts'
import { askWorker } from '../document/checks/ask-worker.ts'
import { type Ask, startChecks } from '../document/checks/checks-store.ts'
import { keptCopyOf } from '../document/kept-copy.ts'
import type { ServerDraft } from '../document/server-draft.ts'
import { openDraft } from '../document/store.ts'
import { createViewStore } from '../document/view-store.ts'
import { type Announcer, createAnnouncer } from './announcer.ts'
import type { Editor } from './editor-context.ts'

/** A policy as it came from the server, to be opened. */
export type Opening = {
  readonly draft: ServerDraft & { readonly savedBy: string }
  readonly lawDay: PlainDate
  /** Why nothing can be changed here, as the id of a message; `null` for a draft that can be. */
  readonly readOnlyWhy: string | null
  readonly save: AutosaveMeans['save']
  /** What the version said that the draft began from; `null` where it began from none. */
  readonly origin: PolicyDocument | null
}

/** An open policy with what goes on behind it. */
export type OpenEditor = {
  readonly editor: Editor
  readonly said: Announcer['said']
  /** Saves at once; does nothing where nothing can be changed. */
  readonly saveNow: () => void
  /** Saves what is left to save, and ends what goes on. */
  readonly close: () => void
}

/** Opens a policy: its draft, the view of it, its checks, and saving where it can be changed. */
export function openEditor({ draft, lawDay, readOnlyWhy, save, origin }: Opening): OpenEditor {
  const policyId = draft.content.document.id
  const kept = readOnlyWhy === null ? keptCopyOf(sessionStorage, policyId) : null
  const store = openDraft({ draft, kept, now: Date.now })
  const view = createViewStore(lawDay, localStorage)
  const { checks, stop } = startChecks({ draft: store, view, ask: ask(), after })
  const { announce, said } = createAnnouncer(after)
  const autosave =
    readOnlyWhy === null
      ? startAutosave(store, { save, storage: sessionStorage, now: Date.now, after })
      : null
  return {
    editor: { draft: store, view, checks, readOnlyWhy, announce, origin },
    said,
    saveNow: () => void autosave?.flush(),
    close() {
      stop()
      if (autosave !== null) void closed(autosave)
    },
  }
}

async function closed({ flush, stop }: Autosave): Promise<void> {
  await flush()
  stop()
}

let worker: Ask | null = null

/** One worker serves whichever policy is open. */
function ask(): Ask {
  worker ??= askWorker()
  return worker
}

const after: AutosaveMeans['after'] = (ms, run) => {
  const timer = setTimeout(run, ms)
  return () => clearTimeout(timer)
}
