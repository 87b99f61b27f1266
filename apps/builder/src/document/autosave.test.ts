import type { PolicyDocument } from '@forfall/rules'
import { describe, expect, test } from 'vitest'
import { type Autosave, startAutosave } from './autosave.ts'
import type { DraftContent } from './content.ts'
import { conflictsOf } from './draft-state.ts'
import { historyLines } from './history.ts'
import { keptCopyOf } from './kept-copy.ts'
import { type DraftStore, openDraft } from './store.ts'
import { clock } from './testing/clock.ts'
import { chain } from './testing/policies.ts'
import { storage } from './testing/storage.ts'

type Saved = { readonly revision: number; readonly content: DraftContent }

/** A draft that is open here, on a server that somebody else may save to as well. */
function session(options: { readonly answers?: boolean } = {}) {
  const time = clock()
  const kept = storage()
  const saves: Saved[] = []
  const server = {
    revision: 1,
    content: { document: chain, scenarios: [] } as DraftContent,
    answers: options.answers ?? true,
  }
  const open = (): { store: DraftStore; autosave: Autosave } => {
    const draft = { revision: server.revision, content: server.content, savedBy: 'bo' }
    const copy = keptCopyOf(kept, 'test')
    const store = openDraft({ draft, kept: copy, now: time.now })
    const save = async (revision: number, content: DraftContent) => {
      if (!server.answers) throw new TypeError('Failed to fetch')
      if (revision !== server.revision) throw stale(server)
      saves.push({ revision, content })
      server.revision += 1
      server.content = content
      return { revision: server.revision }
    }
    return { store, autosave: startAutosave(store, { save, storage: kept, ...time }) }
  }
  /** Somebody else saves. */
  const saveElsewhere = (change: (document: PolicyDocument) => PolicyDocument) => {
    server.content = { ...server.content, document: change(server.content.document) }
    server.revision += 1
  }
  return { ...open(), open, server, saves, time, kept, saveElsewhere }
}

const stale = ({ revision, content }: Saved) =>
  Object.assign(new Error('stale'), {
    data: {
      code: 'CONFLICT',
      problem: { code: 'draft-stale', revision, savedBy: 'bo', theirs: content, changes: [] },
    },
  })

const setDays = (store: DraftStore, days: number, step = 'grace') =>
  store.getState().dispatch('set-field', { step, field: 'days', value: days })

const withDays = (document: PolicyDocument, id: string, days: number): PolicyDocument => ({
  ...document,
  steps: { ...document.steps, [id]: { ...document.steps[id], days } as never },
})

const daysIn = ({ document }: DraftContent, id: string) => {
  const step = document.steps[id]
  return step?.kind === 'wait' ? step.days : null
}

describe('a changed draft', () => {
  test('is saved a second after the last change', async () => {
    const { store, saves, time } = session()
    setDays(store, 2)
    await time.pass(900)
    setDays(store, 3)
    await time.pass(999)
    expect(saves).toEqual([])
    expect(store.getState().save).toBe('unsaved')
    await time.pass(1)
    expect(saves.map(({ content }) => daysIn(content, 'grace'))).toEqual([3])
    expect(store.getState()).toMatchObject({ save: 'saved', base: { revision: 2 }, savedAt: 1900 })
  })

  test('is saved after five seconds, however busy a person is', async () => {
    const { store, saves, time } = session()
    for (let count = 0; count < 10; count += 1) {
      setDays(store, 2 + count)
      await time.pass(600)
    }
    expect(saves).toHaveLength(1)
  })

  test('keeps its history when it is saved', async () => {
    const { store, time } = session()
    setDays(store, 2)
    await time.pass(1000)
    store.getState().undo()
    expect(store.getState().save).toBe('unsaved')
    expect(store.getState().content.document).toEqual(chain)
  })

  test('that is not changed is not saved', async () => {
    const { saves, time } = session()
    await time.pass(60_000)
    expect(saves).toEqual([])
  })

  test('is saved at once when it is asked for', async () => {
    const { store, autosave, saves } = session()
    setDays(store, 2)
    await autosave.flush()
    expect(saves).toHaveLength(1)
    await autosave.flush()
    expect(saves).toHaveLength(1)
  })

  test('is saved no more when it is closed', async () => {
    const { store, autosave, saves, time } = session()
    setDays(store, 2)
    autosave.stop()
    await time.pass(60_000)
    expect(saves).toEqual([])
  })
})

test('a change during a save is saved after it', async () => {
  const time = clock()
  const answers: (() => void)[] = []
  const saved: (number | null)[] = []
  const draft = { revision: 1, content: { document: chain, scenarios: [] }, savedBy: 'bo' }
  const store = openDraft({ draft, now: time.now })
  const save = (revision: number, content: DraftContent) => {
    saved.push(daysIn(content, 'grace'))
    return new Promise<{ revision: number }>((answer) =>
      answers.push(() => answer({ revision: revision + 1 })),
    )
  }
  startAutosave(store, { save, storage: storage(), ...time })
  setDays(store, 2)
  await time.pass(1000)
  expect(store.getState().save).toBe('saving')
  setDays(store, 3)
  await time.pass(10_000)
  expect(saved).toEqual([2])
  answers[0]?.()
  await time.pass(0)
  expect(store.getState().save).toBe('unsaved')
  await time.pass(1000)
  answers[1]?.()
  await time.pass(0)
  expect(saved).toEqual([2, 3])
  expect(store.getState()).toMatchObject({ save: 'saved', base: { revision: 3 } })
})

describe('a failed save', () => {
  test('is tried again, less and less often, until it succeeds', async () => {
    const { store, server, saves, time } = session({ answers: false })
    setDays(store, 2)
    await time.pass(1000)
    expect(store.getState()).toMatchObject({ save: 'failed', failure: null })
    setDays(store, 3)
    expect(store.getState().save).toBe('failed')
    await time.pass(2000 + 4000)
    server.answers = true
    await time.pass(7999)
    expect(saves).toEqual([])
    await time.pass(1)
    expect(saves.map(({ content }) => daysIn(content, 'grace'))).toEqual([3])
    expect(store.getState()).toMatchObject({ save: 'saved', failure: null })
  })

  test('loses nothing over a reload', async () => {
    const { store, autosave, server, open, time, kept } = session({ answers: false })
    setDays(store, 2)
    await time.pass(1000)
    autosave.stop()
    server.answers = true
    const again = open()
    expect(daysIn(again.store.getState().content, 'grace')).toBe(2)
    expect(historyLines(again.store.getState().history)).toMatchObject([
      { label: { code: 'restore' } },
    ])
    await time.pass(1000)
    expect(daysIn(server.content, 'grace')).toBe(2)
    expect(kept.items.size).toBe(0)
  })
})

describe('a draft that somebody else saved', () => {
  test('is merged as one step where nothing is in conflict, and saved', async () => {
    const { store, server, saveElsewhere, time } = session()
    setDays(store, 2)
    saveElsewhere((document) => withDays(document, 'over', 9))
    await time.pass(1000)
    expect(store.getState().save).toBe('unsaved')
    expect(historyLines(store.getState().history).at(-1)).toMatchObject({
      label: { code: 'merge', name: 'bo' },
    })
    await time.pass(1000)
    expect(store.getState().save).toBe('saved')
    expect([daysIn(server.content, 'grace'), daysIn(server.content, 'over')]).toEqual([2, 9])
  })

  test('waits for a choice where both changed the same, and keeps what is changed meanwhile', async () => {
    const { store, server, saveElsewhere, time } = session()
    setDays(store, 2)
    saveElsewhere((document) => withDays(withDays(document, 'grace', 7), 'over', 9))
    await time.pass(1000)
    expect(store.getState().save).toBe('stale')
    expect(conflictsOf(store.getState())?.document.map(({ id }) => id)).toEqual([
      'steps/grace/days',
    ])
    setDays(store, 4)
    await time.pass(60_000)
    expect(daysIn(server.content, 'grace')).toBe(7)
    store.getState().resolve({ document: {}, scenarios: {} })
    expect(store.getState().save).toBe('stale')
    store.getState().resolve({ document: { 'steps/grace/days': 'mine' }, scenarios: {} })
    expect(conflictsOf(store.getState())).toBeNull()
    await time.pass(1000)
    expect([daysIn(server.content, 'grace'), daysIn(server.content, 'over')]).toEqual([4, 9])
    expect(store.getState().save).toBe('saved')
  })

  test('after a reload is merged with what was kept', async () => {
    const { store, autosave, saveElsewhere, open, server, time } = session({ answers: false })
    setDays(store, 2)
    await time.pass(1000)
    autosave.stop()
    saveElsewhere((document) => withDays(document, 'over', 9))
    server.answers = true
    open()
    await time.pass(1000)
    expect([daysIn(server.content, 'grace'), daysIn(server.content, 'over')]).toEqual([2, 9])
  })

  test('after a reload is stale where both changed the same', async () => {
    const { store, autosave, saveElsewhere, open, server, time } = session({ answers: false })
    setDays(store, 2)
    await time.pass(1000)
    autosave.stop()
    saveElsewhere((document) => withDays(document, 'grace', 7))
    server.answers = true
    const again = open().store
    expect(again.getState()).toMatchObject({ save: 'stale', theirs: { savedBy: 'bo' } })
    expect(daysIn(again.getState().content, 'grace')).toBe(2)
    again.getState().resolve({ document: { 'steps/grace/days': 'theirs' }, scenarios: {} })
    await time.pass(1000)
    expect(daysIn(server.content, 'grace')).toBe(7)
    expect(again.getState().save).toBe('saved')
  })
})

test('what was kept and cannot be read is as good as nothing', () => {
  const { kept, open } = session()
  kept.setItem('forfall.draft.test', '{"format":1')
  expect(open().store.getState().content.document).toEqual(chain)
})

test('a storage without room stops nobody', async () => {
  const time = clock()
  const full = {
    ...storage(),
    setItem: () => {
      throw new Error('QuotaExceededError')
    },
  }
  const draft = { revision: 1, content: { document: chain, scenarios: [] }, savedBy: 'bo' }
  const store = openDraft({ draft, now: time.now })
  startAutosave(store, { save: async () => ({ revision: 2 }), storage: full, ...time })
  setDays(store, 2)
  await time.pass(1000)
  expect(store.getState().save).toBe('saved')
})
