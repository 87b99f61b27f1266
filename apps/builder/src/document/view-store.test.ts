import { plainDate, policyHash } from '@forfall/rules'
import { expect, test } from 'vitest'
import { openDraft } from './store.ts'
import { chain } from './testing/policies.ts'
import { storage } from './testing/storage.ts'
import { createViewStore } from './view-store.ts'

const day = plainDate('2026-11-22')

test('selecting, zooming and opening panels change neither document nor history', () => {
  const content = { document: chain, scenarios: [] }
  const draft = openDraft({ draft: { revision: 1, content, savedBy: 'bo' }, now: () => 0 })
  const hash = policyHash(draft.getState().content.document)
  const before = draft.getState()
  const view = createViewStore(day, storage()).getState()
  view.select(['letter'], 'fee')
  view.toggle('over')
  view.setZoom(0.5)
  view.setPanels({ bottom: 'history' })
  view.toggleCollapsed('small')
  expect(draft.getState()).toBe(before)
  expect(policyHash(draft.getState().content.document)).toBe(hash)
})

test('a step is selected once, and not any more when it is chosen again', () => {
  const view = createViewStore(day, storage())
  view.getState().select(['letter', 'over', 'letter'], 'fee')
  expect(view.getState()).toMatchObject({ selection: ['letter', 'over'], field: 'fee' })
  view.getState().toggle('letter')
  view.getState().toggle('end')
  expect(view.getState()).toMatchObject({ selection: ['over', 'end'], field: null })
})

test('panels are as they were left; what cannot be is not taken', () => {
  const kept = storage()
  const view = createViewStore(day, kept)
  view.getState().setPanels({ left: 'outline', inspectorWidth: 400 })
  view.getState().setPanels({ inspectorWidth: 4 })
  view.getState().select(['letter'])
  const again = createViewStore(day, kept).getState()
  expect(again.panels).toMatchObject({ left: 'outline', inspectorWidth: 400 })
  expect(again.selection).toEqual([])
  kept.setItem('forfall.view', 'no JSON')
  expect(createViewStore(day, kept).getState().panels.left).toBe('palette')
})

test('the zoom has ends', () => {
  const view = createViewStore(day, storage())
  view.getState().setZoom(40)
  expect(view.getState().zoom).toBe(2)
  view.getState().setZoom(0)
  expect(view.getState().zoom).toBe(0.1)
})
