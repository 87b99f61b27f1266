import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, waitFor } from 'storybook/test'
import { StoryServer } from '../testing/story-server.tsx'
import { ReviewsPage } from './reviews-page.tsx'
import { reviewAnswers, storyReview } from './testing.ts'

const meta = { title: 'Review/ReviewsPage', component: ReviewsPage } satisfies Meta<
  typeof ReviewsPage
>

export default meta

type Story = StoryObj<typeof meta>

const page = (submissions: readonly unknown[]) => (
  <StoryServer
    answers={reviewAnswers('bjorn', [], { 'reviews.list': { submissions } })}
    route="/reviews"
    at="/reviews?show=open"
  >
    <ReviewsPage />
  </StoryServer>
)

export const Several: Story = {
  render: () =>
    page([storyReview(), storyReview({ id: 'org/no-consumer/0', status: 'sent-back' })]),
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByText('Waits for review')).toBeVisible())
    await expect(canvas.queryByText('Sent back')).toBeNull()
    await userEvent.click(canvas.getByRole('radio', { name: 'All' }))
    await expect(await canvas.findByText('Sent back')).toBeVisible()
  },
}

export const Nothing: Story = {
  render: () => page([]),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Nothing waits for a review.')).toBeVisible()
  },
}
