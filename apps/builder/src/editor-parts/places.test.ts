import { describe, expect, test } from 'vitest'
import { branch, chain, policy, remind, stop, wait } from '../document/testing/policies.ts'
import { after } from '../document/testing/run.ts'
import { movedWith, placeKey, placesFor } from './places.ts'

const alone = { withBranch: false }

const keysFor = (document: typeof chain, step: string, so = alone) =>
  placesFor(document, step, movedWith(document, step, so)).map((where) => placeKey(where).trim())

describe('the places for a step', () => {
  test('are all exits but its own and the one it stands on, and apart from the flow', () => {
    expect(keysFor(chain, 'letter')).toEqual([
      'start next',
      'grace next',
      'small cases.0',
      'over next',
      'loose',
    ])
  })

  test('are none inside of what is moved with it', () => {
    expect([...movedWith(chain, 'small', { withBranch: true })]).toEqual(
      expect.arrayContaining(['small', 'tiny', 'letter', 'over', 'end']),
    )
    expect(keysFor(chain, 'small', { withBranch: true })).toEqual(['start next', 'loose'])
  })

  test('are before a step as well where exits meet', () => {
    const joined = policy({
      fork: branch(['left'], 'both'),
      left: wait('both'),
      both: remind('end'),
      end: stop,
    })
    expect(keysFor(joined, 'end')).toContain('before both')
    expect(keysFor(joined, 'left')).not.toContain('before both')
  })

  test('are not apart from the flow for a step that stands there', () => {
    const lost = policy({ begin: remind(), lost: wait('begin') })
    expect(keysFor(lost, 'lost')).toEqual(['start next', 'begin next'])
  })

  test('can all be moved to', () => {
    for (const step of Object.keys(chain.steps))
      for (const withBranch of [false, true])
        for (const where of placesFor(chain, step, movedWith(chain, step, { withBranch })))
          expect(after(chain, 'move-step', { step, where, withBranch }).steps[step]).toBeDefined()
  })
})
