import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent, within } from 'storybook/test'
import { StoryPolicy } from '../testing/story-policy.tsx'
import { CommentsHere } from './comments-here.tsx'
import { HandInButton } from './hand-in-button.tsx'
import { ReviewBanner } from './review-banner.tsx'
import { reviewAnswers, storyGates, storyReview } from './testing.ts'

const meta = { title: 'Review/HandIn' } satisfies Meta

export default meta

type Story = StoryObj<typeof meta>

const author = ['book:read', 'policies:write', 'policies:comment']
const submit = fn()

const answers = (submissions: readonly unknown[]) =>
  reviewAnswers('anna', author, {
    'reviews.list': { submissions },
    'drafts.gates': storyGates,
    'drafts.submit': (asked: unknown) => {
      submit(asked)
      return { id: 'org/no-consumer/1', hash: '', status: 'open' }
    },
    'reviews.comments': {
      comments: [
        {
          ...{ id: 'c1', policyId: 'no-consumer', submissionId: null, step: null, field: null },
          ...{ text: 'Why so late?', writtenBy: 'bjorn', writtenAt: '2026-11-20T09:00:00Z' },
          ...{ resolvedBy: null, resolvedAt: null },
        },
      ],
    },
  })

export const ADraft: Story = {
  render: () => (
    <StoryPolicy answers={answers([])}>
      <HandInButton />
    </StoryPolicy>
  ),
  play: async ({ canvas, canvasElement }) => {
    submit.mockClear()
    await userEvent.click(await canvas.findByRole('button', { name: 'Hand in for review…' }))
    const dialog = within(await within(canvasElement.ownerDocument.body).findByRole('dialog'))
    await userEvent.type(await dialog.findByLabelText(/Note to the reviewer/), 'Look here.')
    await expect(dialog.getByText(/cannot be published until/)).toBeVisible()
    await userEvent.click(dialog.getByRole('button', { name: 'Hand in' }))
    await expect(submit).toHaveBeenCalledWith(
      expect.objectContaining({ policyId: 'no-consumer', note: 'Look here.' }),
    )
  },
}

export const UnderReview: Story = {
  render: () => (
    <StoryPolicy answers={answers([storyReview()])}>
      <ReviewBanner />
      <HandInButton />
    </StoryPolicy>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/waits for a second person/)).toBeVisible()
    await expect(canvas.queryByRole('button', { name: 'Hand in for review…' })).toBeNull()
    await expect(await canvas.findByRole('button', { name: 'Withdraw' })).toBeVisible()
  },
}

export const Comments: Story = {
  render: () => (
    <StoryPolicy answers={answers([])}>
      <CommentsHere />
    </StoryPolicy>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Why so late?')).toBeVisible()
    await expect(
      await canvas.findByRole('button', { name: 'Mark as dealt with: Why so late?' }),
    ).toBeVisible()
  },
}
