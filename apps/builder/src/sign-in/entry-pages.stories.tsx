import type { Meta, StoryObj } from '@storybook/react-vite'
import type { ReactNode } from 'react'
import { expect, fn, userEvent } from 'storybook/test'
import { answerAuth, type StoryAuthAnswers } from '../testing/story-auth.ts'
import { type StoryAnswers, StoryServer } from '../testing/story-server.tsx'
import { ChooseOrganisation } from './choose-organisation.tsx'
import { FirstAdminPage } from './first-admin-page.tsx'
import { InvitationPage } from './invitation-page.tsx'
import { NewPasswordPage } from './new-password-page.tsx'
import { SignInPage } from './sign-in-page.tsx'

const meta = { title: 'SignIn/EntryPages' } satisfies Meta

export default meta

type Story = StoryObj<typeof meta>

const password = 'correct horse battery'

/** A page at its address, where the server lets in whom the story says. */
const entry = (
  { route, at = route, auth = {}, answers = {} }: EntryOptions,
  page: ReactNode,
): Pick<Story, 'render' | 'beforeEach'> => ({
  beforeEach: () => answerAuth(auth),
  render: () => (
    <StoryServer route={route} at={at} answers={answers}>
      {page}
    </StoryServer>
  ),
})

type EntryOptions = {
  readonly route: string
  readonly at?: string
  readonly auth?: StoryAuthAnswers
  readonly answers?: StoryAnswers
}

export const SignIn: Story = {
  ...entry({ route: '/sign-in', auth: { 'sign-in/email': {} } }, <SignInPage />),
  play: async ({ canvas }) => {
    await userEvent.type(await canvas.findByLabelText(/^E-mail address/), 'ada@example.com')
    await userEvent.type(canvas.getByLabelText(/^Password/), password)
    await userEvent.click(canvas.getByRole('button', { name: 'Sign in' }))
    await expect(await canvas.findByText('/sign-in')).toBeVisible()
    await expect(canvas.queryByRole('button')).toBeNull()
  },
}

export const WrongPassword: Story = {
  ...entry(
    { route: '/sign-in', auth: { 'sign-in/email': { refused: 'invalid-email-or-password' } } },
    <SignInPage />,
  ),
  play: async ({ canvas }) => {
    await userEvent.type(await canvas.findByLabelText(/^E-mail address/), 'ada@example.com')
    await userEvent.type(canvas.getByLabelText(/^Password/), 'guess')
    await userEvent.click(canvas.getByRole('button', { name: 'Sign in' }))
    await expect(await canvas.findByRole('alert')).toHaveTextContent('is wrong')
    await expect(canvas.getByLabelText(/^E-mail address/)).toHaveValue('ada@example.com')
  },
}

export const FirstAdmin: Story = {
  ...entry(
    {
      route: '/first-admin',
      at: '/first-admin#token',
      auth: { 'first-admin': { refused: 'first-admin-exists' } },
    },
    <FirstAdminPage />,
  ),
  play: async ({ canvas }) => {
    await userEvent.type(await canvas.findByLabelText(/^Name/), 'Ada')
    await userEvent.type(canvas.getByLabelText(/^E-mail address/), 'ada@example.com')
    await userEvent.type(canvas.getByLabelText(/^New password/), password)
    await userEvent.click(canvas.getByRole('button', { name: 'Come in' }))
    await expect(await canvas.findByRole('alert')).toHaveTextContent('Somebody can sign in already')
  },
}

const invitation = {
  organisationName: 'Fjord Strøm AS',
  email: 'rita@example.com',
  roles: ['author', 'reviewer'],
  isKnown: false,
}

const invited = (more: Partial<typeof invitation>, answer: StoryAuthAnswers = {}) =>
  entry(
    {
      route: '/invitation',
      at: '/invitation#token',
      auth: { invitation: { ...invitation, ...more }, ...answer },
    },
    <InvitationPage />,
  )

export const Invited: Story = {
  ...invited({}, { 'invitation/accept': {}, 'sign-in/email': {} }),
  play: async ({ canvas }) => {
    await expect(
      await canvas.findByText('Fjord Strøm AS invites you as author and reviewer.'),
    ).toBeVisible()
    await expect(canvas.getByLabelText(/^E-mail address/)).toHaveAttribute('readonly')
    await userEvent.type(canvas.getByLabelText(/^Name/), 'Rita')
    await userEvent.type(canvas.getByLabelText(/^New password/), password)
    await userEvent.click(canvas.getByRole('button', { name: 'Come in' }))
    await expect(await canvas.findByText('/invitation#token')).toBeVisible()
  },
}

export const InvitedAndKnown: Story = {
  ...invited({ isKnown: true }, { 'invitation/accept': { refused: 'password-wrong' } }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByLabelText(/^Password/)).toBeVisible()
    await expect(canvas.queryByLabelText(/^Name/)).toBeNull()
    await userEvent.type(canvas.getByLabelText(/^Password/), 'guess')
    await userEvent.click(canvas.getByRole('button', { name: 'Come in' }))
    await expect(await canvas.findByRole('alert')).toHaveTextContent('not the password')
  },
}

export const InvitationUsed: Story = {
  ...entry(
    {
      route: '/invitation',
      at: '/invitation#used',
      auth: { invitation: { refused: 'invitation-used' } },
    },
    <InvitationPage />,
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('alert')).toHaveTextContent('used or taken back')
    await expect(canvas.queryByRole('button')).toBeNull()
  },
}

export const NewPassword: Story = {
  ...entry(
    { route: '/new-password', at: '/new-password#token', auth: { 'new-password': {} } },
    <NewPasswordPage />,
  ),
  play: async ({ canvas }) => {
    await userEvent.type(await canvas.findByLabelText(/^New password/), password)
    await userEvent.click(canvas.getByRole('button', { name: 'Change password' }))
    await expect(await canvas.findByRole('status')).toHaveTextContent('The password is changed')
    await expect(canvas.getByRole('link', { name: 'Sign in' })).toBeVisible()
  },
}

const choose = fn()

export const TwoOrganisations: Story = {
  ...entry(
    {
      route: '/claims',
      answers: {
        'people.organisations': {
          organisations: [
            { id: 'fjord', name: 'Fjord Strøm AS' },
            { id: 'dal', name: 'Dal Kraft AS' },
          ],
        },
        'people.chooseOrganisation': (asked: unknown) => {
          choose(asked)
          return asked
        },
      },
    },
    <ChooseOrganisation />,
  ),
  play: async ({ canvas }) => {
    choose.mockClear()
    await userEvent.click(await canvas.findByRole('button', { name: 'Dal Kraft AS' }))
    await expect(choose).toHaveBeenCalledWith({ organisationId: 'dal' })
  },
}

export const NoOrganisation: Story = {
  ...entry(
    { route: '/claims', answers: { 'people.organisations': { organisations: [] } } },
    <ChooseOrganisation />,
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/Ask an admin to invite you/)).toBeVisible()
  },
}
