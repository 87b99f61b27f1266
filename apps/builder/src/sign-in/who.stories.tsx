import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent } from 'storybook/test'
import { answerAuth } from '../testing/story-auth.ts'
import { StoryServer } from '../testing/story-server.tsx'
import { Who } from './who.tsx'

const meta = { title: 'SignIn/Who', component: Who } satisfies Meta<typeof Who>

export default meta

type Story = StoryObj<typeof meta>

const choose = fn()

const me = {
  kind: 'person',
  id: 'berg',
  name: 'Anna Berg',
  organisation: { id: 'fjord', name: 'Fjord Strøm AS' },
  scopes: [],
}

const organisations = [
  { id: 'fjord', name: 'Fjord Strøm AS' },
  { id: 'dal', name: 'Dal Kraft AS' },
]

const who = (belongsTo: typeof organisations) => (
  <StoryServer
    answers={{
      'people.me': me,
      'people.organisations': { organisations: belongsTo },
      'people.chooseOrganisation': (asked: unknown) => {
        choose(asked)
        return asked
      },
    }}
  >
    <Who />
  </StoryServer>
)

const beforeEach = () => answerAuth({ 'get-session': { isSignedIn: true } })

export const OfOneOrganisation: Story = {
  beforeEach,
  render: () => who(organisations.slice(0, 1)),
  play: async ({ canvas }) => {
    const button = await canvas.findByRole('button', { name: 'Anna Berg Fjord Strøm AS' })
    await userEvent.click(button)
    await expect(await canvas.findByRole('button', { name: 'Sign out' })).toBeVisible()
    await expect(canvas.queryByRole('list')).toBeNull()
  },
}

export const OfSeveral: Story = {
  beforeEach,
  render: () => who(organisations),
  play: async ({ canvas }) => {
    choose.mockClear()
    await userEvent.click(await canvas.findByRole('button', { name: /^Anna Berg/ }))
    const here = await canvas.findByRole('button', { name: 'Fjord Strøm AS' })
    await expect(here).toHaveAttribute('aria-pressed', 'true')
    await userEvent.click(canvas.getByRole('button', { name: 'Dal Kraft AS' }))
    await expect(choose).toHaveBeenCalledWith({ organisationId: 'dal' })
  },
}
