import { jurisdictionOf } from '@forfall/jurisdictions'
import { checkedPolicy, type Jurisdiction, plainDate, withWaivers } from '@forfall/rules'
import { describe, expect, test } from 'vitest'
import { readText } from '../../document/read-text.ts'
import { limitsOn } from './limits-on.ts'

const day = plainDate('2026-11-22')
const norway = jurisdictionOf('NO') as Jurisdiction
const [lawful] = norway.policies
if (lawful === undefined) throw new Error('Norway brings no policy')

const limitsIn = (payWithinDays: number, id: string, kind: string) => {
  const notice = { ...lawful.steps['notice'], payWithinDays } as (typeof lawful.steps)[string]
  const document = { ...lawful, steps: { ...lawful.steps, notice } }
  const checked = checkedPolicy(document, norway, { day, readText })
  const { passed } = checked
  const findings = withWaivers(checked.findings, [], day)
  return limitsOn({ jurisdiction: norway, day }, { id, kind }, { findings, passed })
}

describe('the rules of law over a step', () => {
  test('are those of its kind, met where nothing is objected to', () => {
    const limits = limitsIn(14, 'notice', 'notice')
    expect(limits.every(({ limit }) => limit.on === 'notice')).toBe(true)
    expect(limits.find(({ limit }) => limit.id === 'no.notice.deadline')).toMatchObject({
      is: 'met',
      confidence: 'confirmed',
      ways: [],
    })
  })

  test('come with the ways on which they are not met, first', () => {
    expect(limitsIn(5, 'notice', 'notice')[0]).toMatchObject({
      is: 'broken',
      limit: { id: 'no.notice.deadline' },
      ways: [expect.arrayContaining(['reminder', 'notice'])],
    })
  })

  test('say where the same rule is not met at another step', () => {
    const handOver = limitsIn(5, 'agency', 'hand-over')
    const other = limitsIn(5, 'elsewhere', 'hand-over')
    expect(handOver[0]?.is).toBe('broken')
    expect(other.find(({ limit }) => limit.id === handOver[0]?.limit.id)?.is).toBe('elsewhere')
  })

  test('there are none over a wait', () => {
    expect(limitsIn(14, 'wait-1', 'wait')).toEqual([])
  })
})
