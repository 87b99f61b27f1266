import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent, within } from 'storybook/test'
import type { Review } from '../app/api.ts'
import { type StoryAnswers, StoryServer } from '../testing/story-server.tsx'
import { OpenReview } from './review-page.tsx'
import { reviewAnswers, storyGates, storyReview } from './testing.ts'

const meta = { title: 'Review/ReviewPage', component: OpenReview } satisfies Meta<typeof OpenReview>

export default meta

type Story = StoryObj<typeof meta>

const args = { review: storyReview() }

const page = (review: Review, answers: StoryAnswers) => (
  <StoryServer answers={answers} route="/reviews/$submissionId" at="/reviews/1">
    <OpenReview review={review} />
  </StoryServer>
)

const reviewer = ['book:read', 'policies:review', 'policies:comment', 'policies:publish']
const author = ['book:read', 'policies:write', 'policies:comment']
const verdict = fn()
const comment = fn()

const answering = (heard: (asked: unknown) => void) => (asked: unknown) => {
  heard(asked)
  return {}
}

export const ForItsAuthor: Story = {
  args,
  render: ({ review }) => page(review, reviewAnswers('anna', author)),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/You changed part of it/)).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Approve and sign' })).toBeDisabled()
    await expect(canvas.getByRole('button', { name: 'Withdraw' })).toBeEnabled()
    await expect(await canvas.findByRole('heading', { name: 'Money' })).toBeVisible()
  },
}

export const Signed: Story = {
  args,
  render: ({ review }) =>
    page(review, reviewAnswers('bjorn', reviewer, { 'reviews.giveVerdict': answering(verdict) })),
  play: async ({ canvas }) => {
    verdict.mockClear()
    await userEvent.click(await canvas.findByRole('button', { name: 'Approve and sign' }))
    await expect(canvas.getByText('Confirm that you have read it.')).toBeVisible()
    await userEvent.click(canvas.getByRole('checkbox'))
    await userEvent.click(canvas.getByRole('button', { name: 'Approve and sign' }))
    await expect(verdict).toHaveBeenCalledWith(
      expect.objectContaining({ verdict: 'approve', hash: 'ab'.repeat(32) }),
    )
  },
}

export const SentBackWithoutAWord: Story = {
  args,
  render: ({ review }) => page(review, reviewAnswers('bjorn', reviewer)),
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Send back' }))
    await expect(canvas.getByText(/or why you send it back/)).toBeVisible()
  },
}

export const Commented: Story = {
  args,
  render: ({ review }) =>
    page(review, reviewAnswers('bjorn', reviewer, { 'reviews.comment': answering(comment) })),
  play: async ({ canvas }) => {
    comment.mockClear()
    const [clause] = await canvas.findAllByRole('button', { name: /^1 / })
    if (clause !== undefined) await userEvent.click(clause)
    await userEvent.type(await canvas.findByRole('textbox', { name: 'Comment' }), 'Why?')
    await userEvent.click(canvas.getByRole('button', { name: 'Add comment' }))
    await expect(comment).toHaveBeenCalledWith(expect.objectContaining({ text: 'Why?' }))
    await expect(comment.mock.calls[0]?.[0]).toHaveProperty('step')
  },
}

export const ThatCannotBePublished: Story = {
  args: { review: storyReview({ status: 'approved', gates: storyGates }) },
  render: ({ review }) => page(review, reviewAnswers('bjorn', reviewer)),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Publish…' })).toBeDisabled()
    await expect(canvas.getByText(/cannot be published while/)).toBeVisible()
    const gates = within(canvas.getByRole('list', { name: 'What has to hold' }))
    await expect(gates.getByText('Scenario “Nobody pays” comes out otherwise.')).toBeVisible()
  },
}

const publish = fn()

export const Published: Story = {
  args: { review: storyReview({ status: 'approved' }) },
  render: ({ review }) =>
    page(
      review,
      reviewAnswers('bjorn', reviewer, {
        'reviews.moveAhead': {
          counts: [],
          claims: [
            {
              ...{ claimId: 'c1', invoiceNumber: '1001', from: null, fromPosition: 'start' },
              ...{ toPosition: 'start', why: null, subject: null, on: null },
            },
          ],
        },
        'reviews.publish': (asked: { effectiveFrom: string; running: string }) => {
          publish(asked)
          return { policyId: 'no-consumer', version: 13, hash: '', ...asked }
        },
      }),
    ),
  play: async ({ canvas, canvasElement }) => {
    publish.mockClear()
    await userEvent.click(await canvas.findByRole('button', { name: 'Publish…' }))
    const dialog = within(
      await within(canvasElement.ownerDocument.body).findByRole('dialog', {
        name: /^Publish/,
      }),
    )
    await expect(await dialog.findByLabelText(/Takes new claims from/)).toHaveValue('2026-11-23')
    await expect(dialog.getByText('40 open claims are on older versions.')).toBeVisible()
    await userEvent.click(dialog.getByRole('radio', { name: /^Move to this version/ }))
    await expect(await dialog.findByText('1 moves, none is left.')).toBeVisible()
    await userEvent.click(dialog.getByRole('button', { name: 'Publish' }))
    await expect(await dialog.findByText(/Version 13 is published/)).toBeVisible()
    await expect(publish).toHaveBeenCalledWith(expect.objectContaining({ running: 'move' }))
  },
}
