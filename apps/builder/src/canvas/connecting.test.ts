import { expect, test } from 'vitest'
import { branch, chain, policy, stop } from '../document/testing/policies.ts'
import { type Connecting, connectingFrom, nextExit, nextTarget } from './connecting.ts'

const told = (connecting: Connecting | null) =>
  connecting === null ? null : `${connecting.exit.step}.${connecting.exit.exit} → ${connecting.to}`

const from = (step: string): Connecting => {
  const connecting = connectingFrom(chain, step)
  if (connecting === null) throw new Error(`${step} leads nowhere`)
  return connecting
}

test('a line is led to the steps behind it first, and never to where it leads already', () => {
  expect(told(from('grace'))).toBe('grace.next → tiny')
  expect(told(nextTarget(chain, from('grace'), 1))).toBe('grace.next → letter')
  expect(told(nextTarget(chain, from('grace'), -1))).toBe('grace.next → grace')
})

test('the targets go round', () => {
  const count = Object.keys(chain.steps).length - 1
  const round = Array.from({ length: count }).reduce<Connecting>(
    (now) => nextTarget(chain, now, 1),
    from('letter'),
  )
  expect(round).toEqual(from('letter'))
})

test('a branch begins with its first exit and goes on to the next', () => {
  expect(told(from('small'))).toBe('small.cases.0 → letter')
  expect(told(nextExit(chain, from('small')))).toBe('small.otherwise → tiny')
})

test('an exit that leads nowhere comes first', () => {
  const open = policy({ fork: branch(['end'], 'nowhere'), end: stop })
  expect(told(connectingFrom(open, 'fork'))).toBe('fork.otherwise → end')
})

test('from a stop nothing leads anywhere', () => {
  expect(connectingFrom(chain, 'end')).toBeNull()
})
