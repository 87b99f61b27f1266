import { plainDate, type ScenarioInput } from '@forfall/rules'
import { describe, expect, test } from 'vitest'
import { chain, policy, remind, stop } from '../testing/policies.ts'
import { after, problemOf, run } from '../testing/run.ts'
import { runCommand } from './run-command.ts'

describe('letter texts', () => {
  const text = { subject: 'Betal', body: 'Vennligst betal.' }

  test('are set language by language, and taken away', () => {
    const set = { template: 'reminder', language: 'nb', text } as const
    const both = after(chain, 'set-template-text', set)
    expect(both.templates['reminder']).toMatchObject({ nb: text, en: { subject: 'Reminder' } })
    expect(after(both, 'set-template-text', { ...set, text: null })).toEqual(chain)
  })

  test('are never without a subject', () => {
    const set = { template: 'reminder', language: 'nb', text: { ...text, subject: '' } } as const
    expect(problemOf(chain, 'set-template-text', set)).toMatchObject({
      code: 'invalid-value',
      field: 'templates.reminder.nb.subject',
    })
  })

  test('that steps ask for and that are missing are made', () => {
    const bare = policy({ letter: remind('end'), end: stop }, { templates: {} })
    const set = { template: 'reminder', language: 'nb', text } as const
    expect(after(bare, 'set-template-text', set).templates).toEqual({ reminder: { nb: text } })
    expect(problemOf(bare, 'set-template-text', { ...set, template: 'other' })).toEqual({
      code: 'template-missing',
      template: 'other',
    })
  })

  test('are added bare, as those of a kind of letter, or as another', () => {
    const bare = after(chain, 'add-template', { template: 'second' }).templates['second']
    expect(Object.keys(bare ?? {})).toEqual(['nb', 'en'])
    const like = { template: 'second', from: { template: 'reminder' } }
    expect(after(chain, 'add-template', like).templates['second']).toEqual(
      chain.templates['reminder'],
    )
    const ofKind = { template: 'second', from: { kind: 'notice' } } as const
    expect(after(chain, 'add-template', ofKind).templates['second']?.nb?.subject).toContain(
      'varsel',
    )
  })

  test('are renamed in every step', () => {
    const now = after(chain, 'rename-template', { template: 'reminder', to: 'first-letter' })
    expect(Object.keys(now.templates)).toEqual(['first-letter'])
    expect(now.steps['letter']).toMatchObject({ template: 'first-letter' })
  })

  test('are removed when no step uses them', () => {
    expect(problemOf(chain, 'remove-template', { template: 'reminder' })).toEqual({
      code: 'template-in-use',
      template: 'reminder',
      steps: ['letter'],
    })
    const unused = after(chain, 'add-template', { template: 'second' })
    expect(after(unused, 'remove-template', { template: 'second' })).toEqual(chain)
  })

  test.each([
    ['add-template', { template: 'reminder' }, 'template-taken'],
    ['add-template', { template: 'Not an id' }, 'not-an-id'],
  ] as const)('%s of %j is refused', (name, args, code) => {
    expect(problemOf(chain, name, args)).toMatchObject({ code })
  })
})

describe('the id of a step', () => {
  test('is changed wherever it is named', () => {
    const now = after(chain, 'rename-step', { step: 'letter', to: 'first-letter' })
    expect(now.steps['small']).toMatchObject({ otherwise: 'first-letter' })
  })

  test.each([
    ['end', 'id-taken'],
    ['Not an id', 'not-an-id'],
    ['start', 'not-an-id'],
  ])('is not changed to %s', (to, code) => {
    expect(problemOf(chain, 'rename-step', { step: 'letter', to })).toMatchObject({ code })
  })
})

describe('findings', () => {
  const finding = { code: 'branch-gap', step: 'small', field: null }
  const until = plainDate('2027-01-01')

  test('are waived once, however often', () => {
    const once = after(chain, 'waive', { ...finding, reason: 'Known', until })
    const again = after(once, 'waive', { ...finding, reason: 'Well known', until })
    expect(again.waivers).toEqual([{ ...finding, reason: 'Well known', until }])
    expect(after(again, 'unwaive', finding)).toEqual(chain)
    expect(problemOf(chain, 'unwaive', finding)).toMatchObject({ code: 'waiver-missing' })
  })

  test('are not waived without a reason', () => {
    expect(problemOf(chain, 'waive', { ...finding, reason: '', until })).toMatchObject({
      code: 'invalid-value',
      field: 'waivers.0.reason',
    })
  })

  test('are fixed as the linter proposes, while that fits', () => {
    const fix = { kind: 'set-field', step: 'letter', field: 'payWithinDays', value: 20 } as const
    const args = {
      fix,
      place: { step: 'letter', field: 'payWithinDays' },
      finding: 'deadline-raised',
    }
    expect(run(chain, 'apply-fix', args)).toMatchObject({
      value: {
        content: { document: { steps: { letter: { payWithinDays: 20 } } } },
        focus: { steps: ['letter'], field: 'payWithinDays' },
        label: { code: 'apply-fix', name: 'deadline-raised' },
      },
    })
    const gone = after(chain, 'delete-steps', { steps: ['letter'] })
    expect(problemOf(gone, 'apply-fix', args)).toEqual({ code: 'fix-does-not-fit' })
  })
})

describe('scenarios', () => {
  const scenario: ScenarioInput = {
    scenario: 'Nobody pays',
    jurisdiction: 'NO',
    policy: 'test',
    given: { invoice: { amount: '1000.00 NOK', due: '2026-02-16' } },
    timeline: [{ on: '2026-03-02', expect: { action: 'remind' } }],
  }
  const content = { document: chain, scenarios: [scenario] }
  const scenariosAfter = (command: Parameters<typeof runCommand>[1]) => {
    const done = runCommand(content, command)
    return done.ok ? done.value.content.scenarios : done.problem
  }

  test('are added, replaced and removed by name, and stay as they are written', () => {
    const other = { ...scenario, scenario: 'Somebody pays' }
    expect(scenariosAfter({ name: 'add-scenario', args: { scenario: other } })).toEqual([
      scenario,
      other,
    ])
    const args = { name: 'Nobody pays', scenario: other }
    expect(scenariosAfter({ name: 'replace-scenario', args })).toEqual([other])
    expect(scenariosAfter({ name: 'remove-scenario', args: { name: 'Nobody pays' } })).toEqual([])
  })

  test('are put in together: in the place of those of their names, or after all others', () => {
    const dearer = { ...scenario, labels: ['fee'] }
    const other = { ...scenario, scenario: 'Somebody pays' }
    const done = runCommand(content, { name: 'put-scenarios', args: { put: [other, dearer] } })
    expect(done).toMatchObject({
      value: {
        content: { document: chain, scenarios: [dearer, other] },
        label: { code: 'put-scenarios', count: 2, name: 'Somebody pays' },
      },
    })
  })

  test('that are put in together have names of their own and are scenarios', () => {
    const put = (...some: readonly ScenarioInput[]) =>
      scenariosAfter({ name: 'put-scenarios', args: { put: some } })
    const other = { ...scenario, scenario: 'Somebody pays' }
    expect(put()).toMatchObject({ code: 'nothing-chosen' })
    expect(put(other, other)).toMatchObject({ code: 'scenario-taken', scenario: 'Somebody pays' })
    expect(put(other, { ...scenario, jurisdiction: 'Norway' })).toMatchObject({
      code: 'invalid-value',
      field: 'scenarios.jurisdiction',
    })
  })

  test('of one name are refused, and what is no scenario', () => {
    expect(scenariosAfter({ name: 'add-scenario', args: { scenario } })).toMatchObject({
      code: 'scenario-taken',
    })
    const bad = { ...scenario, scenario: 'Bad', jurisdiction: 'Norway' }
    expect(scenariosAfter({ name: 'add-scenario', args: { scenario: bad } })).toMatchObject({
      code: 'invalid-value',
      field: 'scenarios.jurisdiction',
    })
  })
})
