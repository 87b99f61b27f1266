import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent, waitFor, within } from 'storybook/test'
import { type StoryAnswers, StoryServer } from '../../testing/story-server.tsx'
import { AuditPage } from './audit-page.tsx'

const meta = { title: 'People/AuditPage', component: AuditPage } satisfies Meta<typeof AuditPage>

export default meta

type Story = StoryObj<typeof meta>

const entry = (seq: number, more: object) => ({
  organisationId: 'default',
  seq,
  at: '2026-11-22T09:30:00.000Z',
  actorKind: 'person',
  actorId: 'berg',
  kind: 'draft-saved',
  subject: 'no-consumer',
  data: { revision: 4 },
  coveredCount: 1,
  coveredHash: 'c'.repeat(64),
  previousHash: 'b'.repeat(64),
  hash: 'a'.repeat(64),
  ...more,
})

const entries = [
  entry(3, {}),
  entry(2, { kind: 'roles-changed', subject: 'dahl', data: { from: ['author'], to: ['auditor'] } }),
  entry(1, { actorKind: 'system', actorId: 'forfall', kind: 'policies-shipped', subject: null }),
]

const asked = fn()

const answers: StoryAnswers = {
  'people.me': { kind: 'person', id: 'berg', scopes: ['audit:read'] },
  'people.names': {
    people: [
      { userId: 'berg', name: 'Anna Berg' },
      { userId: 'dahl', name: 'Bjørn Dahl' },
    ],
  },
  'audit.list': (question: unknown) => {
    asked(question)
    return { entries }
  },
  'audit.verify': {
    entries: 3,
    rows: 12,
    head: { seq: 3, hash: 'a'.repeat(64) },
    findings: [],
  },
}

const page = (more: StoryAnswers = {}) => (
  <StoryServer answers={{ ...answers, ...more }} route="/audit">
    <AuditPage />
  </StoryServer>
)

export const Several: Story = {
  render: () => page(),
  play: async ({ canvas }) => {
    const table = within(await canvas.findByRole('table', { name: 'Audit log' }))
    await expect(table.getByRole('link', { name: 'Bjørn Dahl' })).toBeVisible()
    await userEvent.click(table.getByRole('button', { name: 'Details of entry 2' }))
    await expect(table.getByText('["auditor"]')).toBeVisible()
    asked.mockClear()
    await userEvent.selectOptions(canvas.getByLabelText('Who'), 'Anna Berg')
    await userEvent.selectOptions(canvas.getByLabelText('What'), 'Draft saved')
    await waitFor(() =>
      expect(asked).toHaveBeenLastCalledWith({ kind: 'draft-saved', actorId: 'berg', limit: 50 }),
    )
    await userEvent.click(canvas.getByRole('button', { name: 'Show all' }))
    await expect(canvas.getByLabelText('Who')).toHaveValue('')
  },
}

export const Verified: Story = {
  render: () => page(),
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Verify the log' }))
    await expect(
      await canvas.findByText('Everything is as it was written: 3 entries, 12 rows.'),
    ).toBeVisible()
  },
}

export const Tampered: Story = {
  render: () =>
    page({
      'audit.verify': {
        entries: 3,
        rows: 12,
        head: null,
        findings: [
          { code: 'entry-changed', entry: 2, text: 'Its seal does not fit what it says.' },
          { code: 'head-missing', entry: null, text: 'The end of the log is gone.' },
        ],
      },
    }),
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByText('Compare with an end noted earlier'))
    await userEvent.type(canvas.getByLabelText('Number of the entry'), '3')
    await userEvent.click(canvas.getByRole('button', { name: 'Verify the log' }))
    await expect(await canvas.findByRole('alert')).toHaveTextContent('64 letters and digits')
    await userEvent.type(canvas.getByLabelText('Its hash'), 'A'.repeat(64))
    await userEvent.click(canvas.getByRole('button', { name: 'Verify the log' }))
    await expect(await canvas.findByText('2 things are not as they were written')).toBeVisible()
    await expect(canvas.getByText(/An entry was changed · Entry 2/)).toBeVisible()
  },
}

export const ForAuditorsOnly: Story = {
  render: () => page({ 'people.me': { kind: 'person', id: 'dahl', scopes: ['book:read'] } }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/^Only auditors and admins/)).toBeVisible()
    await expect(canvas.queryByRole('button')).toBeNull()
  },
}
