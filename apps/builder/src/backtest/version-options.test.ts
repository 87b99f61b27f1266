import { expect, test } from 'vitest'
import { firstChoice, versionOptions } from './version-options.ts'

const title = { en: 'Norway' }
const policy = (id: string, jurisdiction = 'NO') => ({
  ...{ id, jurisdiction, title, version: 1, hash: '', stepCount: 1, claimCount: 0 },
})

const known = {
  ...{ policyId: 'own', title, country: 'NO', drafts: [{ policyId: 'own' }] },
  policies: [policy('own'), policy('other'), policy('dane', 'DK')],
  versions: [{ version: 2 }, { version: 1 }],
}

test('its draft, its versions, and other policies of the country', () => {
  expect(versionOptions(known).map(({ key }) => key)).toEqual([
    ...['own@draft', 'own@2', 'own@1', 'other@1'],
  ])
})

test('what is drawn is looked at beside what is in force', () => {
  const choice = firstChoice(versionOptions(known))
  expect([choice?.before.key, choice?.after.key]).toEqual(['own@2', 'own@draft'])
})

test('a policy with one version is looked at beside another policy', () => {
  const choice = firstChoice(versionOptions({ ...known, drafts: [], versions: [{ version: 1 }] }))
  expect([choice?.before.key, choice?.after.key]).toEqual(['own@1', 'other@1'])
  const alone = { ...known, drafts: [], policies: [policy('own')], versions: [{ version: 1 }] }
  expect(firstChoice(versionOptions(alone))).toBeNull()
})
