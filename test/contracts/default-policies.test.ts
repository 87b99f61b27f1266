import { jurisdictions } from '@forfall/jurisdictions'
import type { Localized, PolicyDocument } from '@forfall/rules'
import { describe, expect, test } from 'vitest'

/** The languages of the screens: whoever reads one of them reads every policy in it. */
const read = ['en', 'nb', 'da', 'fi', 'sv'] as const

/** Everything a policy says of itself, by where it stands; letters are in the languages of their country. */
const saidIn = ({ title, description, steps }: PolicyDocument): readonly [string, Localized][] => [
  ['title', title],
  ...(description === undefined ? [] : [['description', description] as [string, Localized]]),
  ...Object.entries(steps).flatMap(([id, step]): [string, Localized][] => [
    ...(step.title === undefined ? [] : [[id, step.title] as [string, Localized]]),
    ...(step.kind === 'branch' ? step.cases : []).flatMap(({ title: case_ }, index) =>
      case_ === undefined ? [] : [[`${id}.cases.${index}`, case_] as [string, Localized]],
    ),
  ]),
]

const policies = jurisdictions.flatMap((law) => law.policies.map((one) => [one.id, one] as const))

describe.each(policies)('%s', (_, document) => {
  test('is told in every language of the screens', () => {
    const missing = saidIn(document).flatMap(([place, texts]) =>
      read.filter((language) => texts[language] === undefined).map((one) => `${place} in ${one}`),
    )
    expect(missing).toEqual([])
  })
})
