import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent, waitFor, within } from 'storybook/test'
import { storyDay } from '../../testing/story-editor.tsx'
import { type StoryAnswers, StoryServer } from '../../testing/story-server.tsx'
import { KeysPage } from './keys-page.tsx'

const meta = { title: 'People/KeysPage', component: KeysPage } satisfies Meta<typeof KeysPage>

export default meta

type Story = StoryObj<typeof meta>

const key = {
  id: 'k1',
  userId: 'berg',
  name: 'Accounting',
  start: 'forfall_ab12',
  scopes: ['book:read', 'claims:import'],
  createdAt: '2026-11-01T08:00:00Z',
  expiresAt: null,
  revokedAt: null,
  lastUsedAt: '2026-11-21T13:00:00Z',
}

const asked = fn()

const noting = (answer: unknown) => (input: unknown) => {
  asked(input)
  return answer
}

const answers: StoryAnswers = {
  health: { status: 'ok', today: storyDay },
  'people.me': {
    kind: 'person',
    id: 'berg',
    scopes: ['book:read', 'claims:import', 'keys:make'],
  },
  'people.names': { people: [{ userId: 'berg', name: 'Anna Berg' }] },
  'keys.list': {
    keys: [key, { ...key, id: 'k2', name: 'Old import', revokedAt: '2026-10-01T08:00:00Z' }],
  },
  'keys.create': noting({ id: 'k3', key: 'forfall_shown-this-once' }),
  'keys.revoke': noting({ id: 'k1' }),
}

const page = (more: StoryAnswers = {}) => (
  <StoryServer answers={{ ...answers, ...more }} route="/keys">
    <KeysPage />
  </StoryServer>
)

const dialogIn = (element: HTMLElement) =>
  within(within(element.ownerDocument.body).getByRole('dialog'))

export const Several: Story = {
  render: () => page(),
  play: async ({ canvas, canvasElement }) => {
    asked.mockClear()
    await expect(await canvas.findByText('Accounting')).toBeVisible()
    await expect(canvas.queryByText('Old import')).toBeNull()
    await userEvent.click(canvas.getByRole('checkbox', { name: /no longer work/ }))
    await expect(canvas.getByText('Old import')).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: 'Take out of use: Accounting' }))
    await userEvent.click(dialogIn(canvasElement).getByRole('button', { name: 'Take out of use' }))
    await waitFor(() => expect(asked).toHaveBeenCalledWith({ id: 'k1' }))
  },
}

export const MakingOne: Story = {
  render: () => page(),
  play: async ({ canvas, canvasElement }) => {
    asked.mockClear()
    const make = await canvas.findByRole('button', { name: 'New key' })
    await waitFor(() => expect(make).toBeEnabled())
    await userEvent.click(make)
    const dialog = dialogIn(canvasElement)
    await expect(dialog.getByRole('checkbox', { name: 'Read the audit log' })).toBeDisabled()
    await userEvent.type(dialog.getByLabelText(/^Name/), 'Webshop')
    await userEvent.click(dialog.getByRole('checkbox', { name: 'Import invoices' }))
    await userEvent.click(dialog.getByRole('button', { name: 'Make the key' }))
    await expect(await dialog.findByLabelText('Key')).toHaveValue('forfall_shown-this-once')
    await expect(asked).toHaveBeenCalledWith({
      name: 'Webshop',
      scopes: ['claims:import'],
      expiresAt: null,
    })
  },
}

export const ForReadersOnly: Story = {
  render: () => page({ 'people.me': { kind: 'person', id: 'dahl', scopes: ['book:read'] } }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/^Only integrators and admins/)).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'New key' })).toBeDisabled()
  },
}
