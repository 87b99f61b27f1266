import { describe, expect, test } from 'vitest'
import { clipOf, isClipText, readClip } from '../clip.ts'
import { branch, chain, picture, policy, remind, stop, wait } from '../testing/policies.ts'
import { after, problemOf, run } from '../testing/run.ts'

const text = (ids: readonly string[]) => JSON.stringify(clipOf(chain, ids))
const other = policy({ wait: wait('end'), end: stop })
const afterWait = { kind: 'after', step: 'wait' } as const

describe('pasting', () => {
  test('puts copied steps in the flow, with their text and without what was not copied', () => {
    const now = after(other, 'paste-steps', {
      clip: text(['letter', 'over']),
      where: afterWait,
    })
    expect(picture(now)).toEqual([
      'end ■',
      'letter → over',
      'over → end',
      'start → wait',
      'wait → letter',
    ])
    expect(now.templates['reminder']).toEqual(chain.templates['reminder'])
  })

  test('gives ids that are taken anew and connects by them', () => {
    const now = after(chain, 'paste-steps', {
      clip: text(['letter', 'over', 'end']),
      where: { kind: 'exit', step: 'small', exit: 'cases.0' },
    })
    expect(picture(now)).toEqual(
      expect.arrayContaining([
        'small.0 → letter-2',
        'letter-2 → over-2',
        'over-2 → end-2',
        'small.otherwise → letter',
        'tiny ■',
      ]),
    )
  })

  test('counts on from ids that were counted before', () => {
    const counted = policy({ 'letter-2': remind('end'), letter: remind('end'), end: stop })
    const clip = clipOf(counted, ['letter-2'])
    const now = after(counted, 'paste-steps', { clip, where: { kind: 'loose' } })
    expect(Object.keys(now.steps)).toContain('letter-3')
  })

  test('leaves exits empty that led to steps which were not copied, also where such a step is', () => {
    const now = after(other, 'paste-steps', { clip: text(['small']), where: afterWait })
    expect(picture(now)).toEqual(
      expect.arrayContaining(['wait → small', 'small.0 → –', 'small.otherwise → end']),
    )
  })

  test('lets steps that were not connected follow one another', () => {
    const now = after(other, 'paste-steps', { clip: text(['grace', 'over']), where: afterWait })
    expect(picture(now)).toEqual(
      expect.arrayContaining(['wait → grace', 'grace → over', 'over → end']),
    )
  })

  test('makes no loop of two chains that meet', () => {
    const meeting = policy({
      fork: branch(['one'], 'two'),
      one: wait('both'),
      two: wait('both'),
      both: wait('end'),
      end: stop,
    })
    const clip = clipOf(meeting, ['one', 'two', 'both'])
    const now = after(other, 'paste-steps', { clip, where: afterWait })
    expect(picture(now)).toEqual(
      expect.arrayContaining(['wait → one', 'one → both', 'two → both', 'both → end']),
    )
  })

  test('keeps a text of the same id with other words beside its own', () => {
    const mine = policy(
      { wait: wait('end'), end: stop },
      { templates: { reminder: { en: { subject: 'Mine', body: 'Mine.' } } } },
    )
    const now = after(mine, 'paste-steps', { clip: text(['letter']), where: afterWait })
    expect(now.steps['letter']).toMatchObject({ template: 'reminder-2' })
    expect(now.templates['reminder']?.en?.subject).toBe('Mine')
    expect(now.templates['reminder-2']).toEqual(chain.templates['reminder'])
  })

  test.each([
    ['hello', 'not-a-clip'],
    ['{"kind":"forfall-steps","format":2}', 'clip-format-not-known'],
    [JSON.stringify({ ...clipOf(chain, ['letter']), steps: {} }), 'not-a-clip'],
    [JSON.stringify({ ...clipOf(chain, ['letter']), extra: 1 }), 'not-a-clip'],
  ])('of %s is refused', (clip, code) => {
    expect(problemOf(other, 'paste-steps', { clip, where: afterWait })).toMatchObject({ code })
  })

  test('is refused at a place that is not there', () => {
    const where = { kind: 'after', step: 'nobody' } as const
    expect(problemOf(other, 'paste-steps', { clip: text(['letter']), where })).toMatchObject({
      code: 'step-missing',
    })
  })
})

test('what was copied is read as it was', () => {
  expect(isClipText(text(['letter']))).toBe(true)
  expect(readClip(text(['letter', 'over']))).toEqual({
    ok: true,
    value: clipOf(chain, ['letter', 'over']),
  })
})

describe('duplicating', () => {
  test('puts the copy behind the steps', () => {
    const done = run(chain, 'duplicate-steps', { steps: ['over', 'letter'] })
    expect(done).toMatchObject({ value: { focus: { steps: ['letter-2', 'over-2'] } } })
    const now = after(chain, 'duplicate-steps', { steps: ['over', 'letter'] })
    expect(picture(now)).toEqual(
      expect.arrayContaining(['over → letter-2', 'letter-2 → over-2', 'over-2 → end']),
    )
    expect(now.templates).toEqual(chain.templates)
  })

  test('of a stop is led to by nothing', () => {
    const now = after(chain, 'duplicate-steps', { steps: ['end'] })
    expect(picture(now)).toEqual([...picture(chain), 'end-2 ■'].toSorted())
  })
})

test('cutting heals the flow, and pasting at the same place brings it back', () => {
  const clip = text(['letter', 'over'])
  const cut = after(chain, 'cut-steps', { steps: ['letter', 'over'] })
  const where = { kind: 'exit', step: 'small', exit: 'otherwise' } as const
  expect(picture(after(cut, 'paste-steps', { clip, where }))).toEqual(picture(chain))
})
