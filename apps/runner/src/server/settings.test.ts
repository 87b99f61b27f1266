import { expect, test } from 'vitest'
import { settingsIn, settingsProblemText } from './settings.ts'

const saidOf = async (env: NodeJS.ProcessEnv): Promise<unknown> => {
  const read = await settingsIn(env)
  return read.ok ? read.value : settingsProblemText(read.problem)
}

test('where nothing is said, a server is there for its own machine', async () => {
  expect(await saidOf({})).toMatchObject({
    host: '127.0.0.1',
    port: 4400,
    address: { origin: 'http://127.0.0.1:4400', isSecure: false },
    trustedProxies: [],
  })
})

test('a server for others has to be known by an https address', async () => {
  expect(await saidOf({ HOST: '0.0.0.0' })).toMatch(/unencrypted; set FORFALL_URL/)
  const FORFALL_URL = 'https://forfall.example'
  expect(await saidOf({ HOST: '0.0.0.0', FORFALL_URL })).toMatchObject({
    host: '0.0.0.0',
    address: { origin: FORFALL_URL, isSecure: true },
  })
  expect(await saidOf({ FORFALL_URL: 'forfall.example' })).toMatch(/expected an address like/)
})

test('any free port will do, and is named', async () => {
  const read = await settingsIn({ PORT: '0' })
  expect(read.ok && read.value.port).toBeGreaterThan(0)
  expect(read.ok && read.value.address.origin).toBe(
    `http://127.0.0.1:${read.ok && read.value.port}`,
  )
})

test('a secret that can be guessed and a proxy that is anybody are not taken', async () => {
  expect(await saidOf({ FORFALL_SECRET: 'secret' })).toMatch(/32 characters or more/)
  expect(await saidOf({ FORFALL_TRUST_PROXY: 'yes' })).toMatch(/FORFALL_TRUST_PROXY is "yes"/)
})
