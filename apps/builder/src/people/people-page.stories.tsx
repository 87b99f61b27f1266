import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent, waitFor, within } from 'storybook/test'
import { type StoryAnswers, StoryRefusal, StoryServer } from '../testing/story-server.tsx'
import { PeoplePage } from './people-page.tsx'

const meta = { title: 'People/PeoplePage', component: PeoplePage } satisfies Meta<typeof PeoplePage>

export default meta

type Story = StoryObj<typeof meta>

const berg = { userId: 'berg', name: 'Anna Berg', email: 'anna@example.com' }
const dahl = { userId: 'dahl', name: 'Bjørn Dahl', email: 'bjorn@example.com' }

const asked = fn()

const noting = (answer: unknown) => (input: unknown) => {
  asked(input)
  return answer
}

const answers: StoryAnswers = {
  'people.me': { kind: 'person', id: 'berg', name: 'Anna Berg', scopes: ['members:manage'] },
  'people.names': { people: [berg, dahl].map(({ userId, name }) => ({ userId, name })) },
  'people.list': {
    people: [
      { ...berg, roles: ['author', 'admin'] },
      { ...dahl, roles: ['reviewer'] },
    ],
    invitations: [
      {
        id: 'i1',
        email: 'rita@example.com',
        roles: ['author'],
        createdAt: '2026-11-20T08:00:00Z',
        expiresAt: '2026-11-27T08:00:00Z',
      },
    ],
  },
  'people.invite': noting({
    id: 'i2',
    link: 'https://forfall.example/invitation#i2.signature',
    expiresAt: '2026-12-01T08:00:00Z',
  }),
  'people.changeRoles': noting({ userId: 'dahl', roles: [] }),
  'people.remove': noting(new StoryRefusal({ code: 'last-admin' })),
  'people.withdrawInvitation': noting({ id: 'i1' }),
}

const page = (more: StoryAnswers = {}) => (
  <StoryServer answers={{ ...answers, ...more }} route="/people">
    <PeoplePage />
  </StoryServer>
)

const dialogIn = (element: HTMLElement) =>
  within(within(element.ownerDocument.body).getByRole('dialog'))

export const Inviting: Story = {
  render: () => page(),
  play: async ({ canvas, canvasElement }) => {
    asked.mockClear()
    const invite = await canvas.findByRole('button', { name: 'Invite' })
    await waitFor(() => expect(invite).toBeEnabled())
    await userEvent.click(invite)
    const dialog = dialogIn(canvasElement)
    await userEvent.click(dialog.getByRole('button', { name: 'Make the link' }))
    await expect(dialog.getByText('Write a whole e-mail address.')).toBeVisible()
    await expect(dialog.getByText('Choose at least one role.')).toBeVisible()
    await userEvent.type(dialog.getByLabelText(/^E-mail address/), 'ny@example.com')
    await userEvent.click(dialog.getByRole('checkbox', { name: 'reviewer' }))
    await userEvent.click(dialog.getByRole('button', { name: 'Make the link' }))
    const link = await dialog.findByLabelText('Link')
    await expect(link).toHaveValue('https://forfall.example/invitation#i2.signature')
    await expect(asked).toHaveBeenCalledWith({ email: 'ny@example.com', roles: ['reviewer'] })
    await userEvent.click(dialog.getByRole('button', { name: 'Done' }))
    await waitFor(() => expect(invite).toHaveFocus())
  },
}

export const ChangingRoles: Story = {
  render: () => page(),
  play: async ({ canvas, canvasElement }) => {
    asked.mockClear()
    const change = await canvas.findByRole('button', { name: 'Change roles: Bjørn Dahl' })
    await userEvent.click(change)
    const dialog = dialogIn(canvasElement)
    await expect(dialog.getByRole('checkbox', { name: 'reviewer' })).toBeChecked()
    await userEvent.click(dialog.getByRole('checkbox', { name: 'auditor' }))
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }))
    await waitFor(() => expect(change).toHaveFocus())
    await expect(asked).toHaveBeenCalledWith({ userId: 'dahl', roles: ['reviewer', 'auditor'] })
  },
}

export const TheLastAdmin: Story = {
  render: () => page(),
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Remove: Anna Berg' }))
    const dialog = dialogIn(canvasElement)
    await userEvent.click(dialog.getByRole('button', { name: 'Remove' }))
    await expect(await dialog.findByRole('alert')).toHaveTextContent('needs an admin')
  },
}

export const TakingAnInvitationBack: Story = {
  render: () => page(),
  play: async ({ canvas, canvasElement }) => {
    asked.mockClear()
    const back = await canvas.findByRole('button', {
      name: 'Take back: rita@example.com',
    })
    await userEvent.click(back)
    await userEvent.click(dialogIn(canvasElement).getByRole('button', { name: 'Take back' }))
    await waitFor(() => expect(asked).toHaveBeenCalledWith({ id: 'i1' }))
  },
}

export const ForReadersOnly: Story = {
  render: () => page({ 'people.me': { kind: 'person', id: 'dahl', scopes: ['book:read'] } }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Bjørn Dahl')).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Invite' })).toBeDisabled()
    await expect(canvas.getByText(/^Only admins can let people in/)).toBeVisible()
  },
}
