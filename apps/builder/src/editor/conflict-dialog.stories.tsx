import type { PolicyDocument } from '@forfall/rules'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, fn, screen, userEvent, within } from 'storybook/test'
import { countryPolicy } from '../testing/story-editor.tsx'
import { StoryPolicy } from '../testing/story-policy.tsx'
import { ConflictDialog } from './conflict-dialog.tsx'
import { useDraft, useEditor } from './editor-context.ts'

const meta = { title: 'Editor/Conflicts' } satisfies Meta

export default meta

type Story = StoryObj<typeof meta>

const changed = (days: number, title: string): PolicyDocument => {
  const policy = countryPolicy('no-consumer')
  const { notice, ...steps } = policy.steps
  return {
    ...policy,
    title: { ...policy.title, en: title },
    steps: { ...steps, notice: { ...notice, payWithinDays: days } },
  } as PolicyDocument
}

const onClose = fn()

/** Two people changed the title and a deadline. */
function InConflict() {
  const { draft } = useEditor()
  useState(() => {
    const { dispatch } = draft.getState()
    dispatch('set-field', { step: 'notice', field: 'payWithinDays', value: 21 })
    dispatch('set-policy-field', { field: 'title.en', value: 'Norway, patient' })
    const content = { document: changed(30, 'Norway, strict'), scenarios: [] }
    const theirs = { revision: 14, savedBy: 'bjorn', content, changes: null }
    draft.setState({ save: 'stale', theirs })
  })
  const days = useDraft(({ content }) => {
    const { notice } = content.document.steps
    return notice?.kind === 'notice' ? notice.payWithinDays : 0
  })
  const save = useDraft((state) => state.save)
  return (
    <>
      <ConflictDialog onClose={onClose} />
      <output aria-label="result">{`${days} ${save}`}</output>
    </>
  )
}

export const TwoChangedTheSame: Story = {
  render: () => (
    <StoryPolicy>
      <InConflict />
    </StoryPolicy>
  ),
  play: async ({ canvas }) => {
    const dialog = within(
      await screen.findByRole('dialog', { name: 'Bjørn Dahl changed the same' }),
    )
    await expect(dialog.getByText('2 left to choose')).toBeVisible()
    const take = dialog.getByRole('button', { name: 'Take what was chosen' })
    await expect(take).toBeDisabled()
    await expect(dialog.getByText(/14 → 21 days/)).toBeVisible()
    await expect(dialog.getByText(/14 → 30 days/)).toBeVisible()
    await userEvent.click(dialog.getByRole('button', { name: 'Take all of mine' }))
    const deadline = dialog.getByRole('radiogroup', { name: /time to pay/ })
    await userEvent.click(within(deadline).getByRole('radio', { name: /Bjørn Dahl/ }))
    await userEvent.click(take)
    await expect(onClose).toHaveBeenCalled()
    await expect(canvas.getByLabelText('result')).toHaveTextContent('30 unsaved')
  },
}
