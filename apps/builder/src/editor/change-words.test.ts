import { jurisdictionOf } from '@forfall/jurisdictions'
import { wordingOf } from '@forfall/rules'
import { describe, expect, test } from 'vitest'
import { documentCommands, scenarioCommands } from '../document/commands/commands.ts'
import { labelled } from '../document/commands/outcome.ts'
import type { Label } from '../document/commands/run-command.ts'
import { uiLanguages } from '../messages/catalogues.ts'
import { wordsIn } from '../testing/all-messages.ts'
import { changeWords } from './change-words.ts'

const people = new Map([['user-1', 'Anna Berg']])

const codes = [
  ...Object.keys({ ...documentCommands, ...scenarioCommands }),
  'merge',
  'restore',
] as readonly Label['code'][]

const reminder = { step: 'reminder', kind: 'remind', title: { en: 'Second' } } as const

const say = (label: Label, language: (typeof uiLanguages)[number] = 'en'): string =>
  changeWords(label, {
    words: wordsIn(language),
    wording: wordingOf(language, jurisdictionOf('NO')),
    people,
  })

describe.each(uiLanguages)('in %s', (language) => {
  test.each(codes)('%s has words', (code) => {
    const data = labelled({ subject: reminder, field: 'payWithinDays', name: 'notice' })
    const said = say({ code, ...data }, language)
    expect(said).toMatch(/^\p{Lu}[^{}]+$/u)
    expect(said).not.toMatch(/ {2}|\(\)/)
  })

  test.each(['set-condition', 'apply-fix', 'waive', 'unwaive'] as const)(
    '%s has words where it is about the policy itself',
    (code) => {
      const said = say({ code, ...labelled({ field: 'appliesTo', name: 'notice' }) }, language)
      expect(said).not.toMatch(/ {2}|\(\)|[:,] *$/)
    },
  )
})

test.each([
  [{ code: 'add-step', ...labelled({ subject: reminder }) }, 'Add reminder “Second”'],
  [{ code: 'delete-steps', ...labelled({ subject: reminder, count: 3 }) }, 'Delete 3 steps'],
  [
    { code: 'set-field', ...labelled({ subject: reminder, field: 'payWithinDays' }) },
    'Change time to pay of reminder “Second”',
  ],
  [{ code: 'set-policy-field', ...labelled({ field: 'title' }) }, 'Change title of the policy'],
  [{ code: 'set-condition', ...labelled({ field: 'appliesTo' }) }, 'Change applies to'],
  [
    { code: 'set-condition', ...labelled({ subject: reminder, field: 'cases.0.when' }) },
    'Change condition of reminder “Second”',
  ],
  [{ code: 'merge', ...labelled({ name: 'user-1' }) }, 'Merge the changes of Anna Berg'],
  [
    { code: 'replace-kind', ...labelled({ name: 'notice' }) },
    'Change the kind to notice of collection',
  ],
] as const)('%j is called “%s”', (label, words) => {
  expect(say(label)).toBe(words)
})
