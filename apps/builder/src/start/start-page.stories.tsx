import { jurisdictions } from '@forfall/jurisdictions'
import { plainDate } from '@forfall/rules'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent, within } from 'storybook/test'
import { countryPolicy, storyDay } from '../testing/story-editor.tsx'
import { type StoryAnswers, StoryServer } from '../testing/story-server.tsx'
import { StartPage } from './start-page.tsx'

const meta = { title: 'Start/StartPage', component: StartPage } satisfies Meta<typeof StartPage>

export default meta

type Story = StoryObj<typeof meta>

const version = (number: number, effectiveFrom: string, until: string | null = null) => ({
  version: number,
  hash: 'f'.repeat(64),
  effectiveFrom: plainDate(effectiveFrom),
  until,
  isRetired: false,
  publishedAt: '2026-01-01T08:00:00Z',
  publishedBy: 'berg',
  authors: ['berg'],
  approvedBy: 'lind',
  supersedes: null,
  submissionId: null,
  claimCount: 0,
})

const row = (id: string, number: number, claimCount: number) => {
  const { title, jurisdiction, steps } = countryPolicy(id)
  const stepCount = Object.keys(steps).length
  return { id, title, jurisdiction, version: number, hash: 'f'.repeat(64), stepCount, claimCount }
}

const histories: Readonly<Record<string, readonly ReturnType<typeof version>[]>> = {
  'no-consumer': [version(4, '2027-01-01'), version(3, '2026-01-01', '2027-01-01')],
  'se-consumer': [version(1, '2026-03-01')],
  'fi-business': [{ ...version(2, '2025-01-01', '2026-06-01'), isRetired: true }],
}

const draft = (policyId: string, basedOn: number | null) => ({
  policyId,
  revision: 7,
  basedOn,
  authors: ['berg', 'lind'],
  createdBy: 'berg',
  createdAt: '2026-11-20T08:00:00Z',
})

const begin = fn()

const answers: StoryAnswers = {
  health: { status: 'ok', today: storyDay },
  'people.me': { kind: 'person', id: 'berg', name: 'Anna Berg', scopes: ['policies:write'] },
  'people.names': {
    people: [
      { userId: 'berg', name: 'Anna Berg' },
      { userId: 'lind', name: 'Ola Lind' },
    ],
  },
  'policies.list': [
    row('no-consumer', 4, 1250),
    row('se-consumer', 1, 87),
    row('fi-business', 2, 3),
  ],
  'policies.history': ({ policyId }: { readonly policyId: string }) => ({
    versions: histories[policyId] ?? [],
  }),
  'policies.get': ({ id }: { readonly id: string }) => ({ document: countryPolicy(id) }),
  'drafts.list': { drafts: [draft('dk-consumer', null), draft('no-consumer', 3)] },
  'drafts.get': ({ policyId }: { readonly policyId: string }) => ({
    document: countryPolicy(policyId),
  }),
  'drafts.begin': (asked: unknown) => {
    begin(asked)
    return asked
  },
  'reviews.list': {
    submissions: [{ policyId: 'no-consumer', status: 'open', submittedBy: 'berg' }],
  },
}

const page = (more: StoryAnswers = {}) => (
  <StoryServer answers={{ ...answers, ...more }} route="/policies">
    <StartPage />
  </StoryServer>
)

export const Several: Story = {
  render: () => page(),
  play: async ({ canvas }) => {
    const table = within(await canvas.findByRole('table', { name: 'Policies' }))
    await expect(await table.findByText('Scheduled')).toBeVisible()
    await expect(table.getByText('version 3, since 1 Jan 2026')).toBeVisible()
    await expect((await table.findAllByText('None', {}, { timeout: 5000 })).length).toBeGreaterThan(
      0,
    )
    await userEvent.click(canvas.getByRole('checkbox', { name: 'Retired (1)' }))
    await expect(await canvas.findByText('1 policy')).toBeVisible()
  },
}

export const FromATemplate: Story = {
  render: () => page(),
  play: async ({ canvas, canvasElement }) => {
    begin.mockClear()
    await userEvent.click(await canvas.findByRole('button', { name: 'New policy' }))
    const dialog = within(within(canvasElement.ownerDocument.body).getByRole('dialog'))
    await userEvent.click(dialog.getByRole('button', { name: 'Begin draft' }))
    await expect(dialog.getByText('Choose one.')).toBeVisible()
    await userEvent.selectOptions(dialog.getByLabelText(/^Template/), 'no-business')
    const title = dialog.getByLabelText(/^Title/)
    await userEvent.clear(title)
    await userEvent.type(title, 'Fakturaer til øvrige')
    await expect(dialog.getByLabelText(/^Id/)).toHaveValue('fakturaer-til-ovrige')
    await userEvent.click(dialog.getByRole('button', { name: 'Begin draft' }))
    await expect(await canvas.findByText('/policies')).toBeVisible()
    await expect(begin.mock.calls[0]?.[0]).toMatchObject({
      policyId: 'fakturaer-til-ovrige',
      title: { en: 'Fakturaer til øvrige' },
      origin: { kind: 'template', policyId: 'no-business' },
    })
  },
}

export const AFileThatIsNone: Story = {
  render: () => page(),
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'New policy' }))
    const body = canvasElement.ownerDocument.body
    const dialog = within(within(body).getByRole('dialog'))
    await userEvent.click(dialog.getByRole('radio', { name: 'A file' }))
    const input = body.querySelector<HTMLInputElement>('input[type="file"]')
    const file = new File(['format: 1\nid: Not An Id\nsteps: 3\n'], 'mine.yaml')
    if (input !== null) await userEvent.upload(input, file)
    const alert = await dialog.findByRole('alert')
    await expect(alert).toHaveTextContent('mine.yaml is no policy')
    await expect(alert).toHaveTextContent('"Not An Id"')
  },
}

export const ForReadersOnly: Story = {
  render: () => page({ 'people.me': { scopes: ['book:read'] } }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'New policy' })).toBeDisabled()
    await expect(canvas.getByText('Only authors can begin a policy.')).toBeVisible()
  },
}

export const Empty: Story = {
  render: () =>
    page({
      'policies.list': [],
      'drafts.list': { drafts: [] },
      'law.countries': jurisdictions.map(({ country, name }) => ({ country, name })),
    }),
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'A blank policy' }))
    const dialog = within(within(canvasElement.ownerDocument.body).getByRole('dialog'))
    await expect(dialog.getByRole('radio', { name: 'A blank policy' })).toBeChecked()
    await expect(dialog.getByRole('radio', { name: 'A copy' })).toBeDisabled()
  },
}
