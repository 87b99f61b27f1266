import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, userEvent } from 'storybook/test'
import { StoryPolicy } from '../testing/story-policy.tsx'
import { useDraft, useEditor } from './editor-context.ts'
import { HistoryList } from './history-list.tsx'

const meta = { title: 'Editor/History' } satisfies Meta

export default meta

type Story = StoryObj<typeof meta>

/** A draft in which something was done. */
function Changed() {
  const { draft } = useEditor()
  useState(() => {
    const { dispatch } = draft.getState()
    dispatch('add-step', { kind: 'hold', where: { kind: 'after', step: 'reminder' } })
    dispatch('set-field', { step: 'reminder', field: 'payWithinDays', value: 20 })
    dispatch('delete-steps', { steps: ['notice', 'wait-2'] })
  })
  const count = useDraft(({ content }) => Object.keys(content.document.steps).length)
  return (
    <>
      <HistoryList />
      <output aria-label="count">{count}</output>
    </>
  )
}

export const Empty: Story = {
  render: () => (
    <StoryPolicy>
      <HistoryList />
    </StoryPolicy>
  ),
}

export const SeveralSteps: Story = {
  render: () => (
    <StoryPolicy>
      <Changed />
    </StoryPolicy>
  ),
  play: async ({ canvas }) => {
    const last = await canvas.findByRole('button', { name: /Delete 2 steps$/ })
    await expect(last).toHaveAttribute('aria-current', 'step')
    await expect(canvas.getByLabelText('count')).toHaveTextContent('7')
    await userEvent.click(canvas.getByRole('button', { name: 'As it was opened' }))
    await expect(canvas.getByLabelText('count')).toHaveTextContent('8')
    await expect(canvas.getByRole('button', { name: /Delete 2 steps.*undone$/ })).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: /Change time to pay of reminder/ }))
    await expect(canvas.getByLabelText('count')).toHaveTextContent('9')
  },
}
