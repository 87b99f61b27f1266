import { describe, expect, test } from 'vitest'
import { branch, chain, picture, policy, remind, stop, wait } from '../testing/policies.ts'
import { after, problemOf, run } from '../testing/run.ts'

describe('deleting', () => {
  test('heals the flow', () => {
    expect(picture(after(chain, 'delete-steps', { steps: ['letter'] }))).toContain(
      'small.otherwise → over',
    )
  })

  test('of several steps in a row heals over all of them', () => {
    const now = after(chain, 'delete-steps', { steps: ['over', 'letter', 'grace'] })
    expect(picture(now)).toEqual([
      'end ■',
      'small.0 → tiny',
      'small.otherwise → end',
      'start → small',
      'tiny ■',
    ])
  })

  test('of a branch goes on with "otherwise" and keeps what its cases led to', () => {
    const now = after(chain, 'delete-steps', { steps: ['small'] })
    expect(picture(now)).toEqual(expect.arrayContaining(['grace → letter', 'tiny ■']))
  })

  test('of an end leaves an empty exit', () => {
    const now = after(chain, 'delete-steps', { steps: ['end'] })
    expect(picture(now)).toContain('over → –')
  })

  test('of a step in a loop of its own leaves nothing that leads to it', () => {
    const looped = policy({ letter: remind('letter') })
    expect(picture(after(looped, 'delete-steps', { steps: ['letter'] }))).toEqual(['start → –'])
  })

  test('with its branch takes what is only reached through it, and nothing that is shared', () => {
    const shared = policy({
      fork: branch(['letter'], 'other'),
      letter: remind('over'),
      over: wait('end'),
      other: wait('end'),
      end: stop,
    })
    expect(picture(after(shared, 'delete-branch', { steps: ['letter'] }))).toEqual([
      'end ■',
      'fork.0 → –',
      'fork.otherwise → other',
      'other → end',
      'start → fork',
    ])
  })

  test('with its branch keeps an earlier step that it led back to', () => {
    const looped = policy({ one: remind('two'), two: remind('three'), three: remind('one') })
    expect(picture(after(looped, 'delete-branch', { steps: ['two'] }))).toEqual([
      'one → –',
      'start → one',
    ])
  })

  test('takes the waivers of a step with it', () => {
    const waived = policy(
      { letter: remind('end'), end: stop },
      {
        waivers: ['letter', 'end'].map((step) => ({
          ...{ code: 'some', step, field: null, reason: 'known', until: '2027-01-01' },
        })),
      },
    )
    const now = after(waived, 'delete-steps', { steps: ['letter'] })
    expect(now.waivers.map(({ step }) => step)).toEqual(['end'])
  })

  test('leads to the step before', () => {
    const done = run(chain, 'delete-steps', { steps: ['letter'] })
    expect(done).toMatchObject({
      value: {
        focus: { steps: ['small'] },
        label: { code: 'delete-steps', subject: { step: 'letter', kind: 'remind' } },
      },
    })
  })
})

describe('moving', () => {
  test('a step closes the gap and opens another', () => {
    const where = { kind: 'after', step: 'over' } as const
    const now = after(chain, 'move-step', { step: 'letter', where, withBranch: false })
    expect(picture(now)).toEqual(
      expect.arrayContaining(['small.otherwise → over', 'over → letter', 'letter → end']),
    )
  })

  test('a branch takes along what only it leads to; what stood there follows on "otherwise"', () => {
    const where = { kind: 'after', step: 'over' } as const
    const now = after(chain, 'move-step', {
      step: 'small',
      where: { kind: 'after', step: 'over' },
      withBranch: false,
    })
    expect(picture(now)).toEqual(
      expect.arrayContaining([
        'grace → letter',
        'over → small',
        'small.0 → tiny',
        'small.otherwise → end',
      ]),
    )
    expect(problemOf(chain, 'move-step', { step: 'small', where, withBranch: true })).toEqual({
      code: 'place-inside',
      step: 'over',
    })
  })

  test('a whole branch to an exit', () => {
    const forked = policy({
      fork: branch(['letter', 'other'], 'end'),
      letter: remind('over'),
      over: wait('end'),
      other: wait('end'),
      end: stop,
    })
    const where = { kind: 'exit', step: 'fork', exit: 'cases.1' } as const
    const now = after(forked, 'move-step', { step: 'letter', where, withBranch: true })
    expect(picture(now)).toEqual(
      expect.arrayContaining([
        'fork.0 → end',
        'fork.1 → letter',
        'letter → over',
        'over → other',
        'other → end',
      ]),
    )
  })

  test('a step to where it stands changes nothing', () => {
    const where = { kind: 'exit', step: 'small', exit: 'otherwise' } as const
    const now = after(chain, 'move-step', { step: 'letter', where, withBranch: false })
    expect(now).toEqual(chain)
  })

  test('earlier and later changes places with the neighbour', () => {
    const earlier = after(chain, 'move-earlier', { step: 'over' })
    expect(picture(earlier)).toEqual(
      expect.arrayContaining(['small.otherwise → over', 'over → letter', 'letter → end']),
    )
    expect(picture(after(earlier, 'move-later', { step: 'over' }))).toEqual(picture(chain))
  })

  test.each([
    ['move-earlier', 'grace', 'already-first'],
    ['move-later', 'over', 'already-last'],
  ] as const)('%s of %s is refused', (name, step, code) => {
    expect(problemOf(chain, name, { step })).toEqual({ code, step })
  })
})

describe('exits', () => {
  test('can be led to any step and emptied again', () => {
    const at = { step: 'small', exit: 'cases.0' } as const
    const connected = after(chain, 'connect', { ...at, to: 'over' })
    expect(picture(connected)).toContain('small.0 → over')
    const empty = after(connected, 'disconnect', at)
    expect(picture(empty)).toContain('small.0 → –')
    expect(problemOf(empty, 'disconnect', at)).toMatchObject({ code: 'exit-empty' })
  })

  test('of an action are gone when they are emptied', () => {
    const now = after(chain, 'disconnect', { step: 'letter', exit: 'next' })
    expect(now.steps['letter']).not.toHaveProperty('next')
  })

  test('cannot be led to a step that is not there', () => {
    const problem = problemOf(chain, 'connect', { step: 'over', exit: 'next', to: 'constructor' })
    expect(problem).toEqual({ code: 'step-missing', step: 'constructor' })
  })
})
