import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent } from 'storybook/test'
import { StoryServer } from '../testing/story-server.tsx'
import { Failed, NotFoundPage, Waiting } from './answers.tsx'

const meta = { title: 'App/Answers' } satisfies Meta

export default meta

type Story = StoryObj<typeof meta>

export const StillWaiting: Story = { render: () => <Waiting /> }

const retry = fn()

export const NobodyAnswered: Story = {
  render: () => <Failed error={new Error('fetch failed')} retry={retry} />,
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }))
    await expect(retry).toHaveBeenCalledOnce()
  },
}

export const NotFound: Story = {
  render: () => (
    <StoryServer>
      <NotFoundPage />
    </StoryServer>
  ),
}
