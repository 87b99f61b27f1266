import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent, within } from 'storybook/test'
import { StoryEditor } from '../testing/story-editor.tsx'
import { MoveDialog } from './move-dialog.tsx'

const meta: Meta<typeof MoveDialog> = {
  title: 'Editor parts/Move dialog',
  component: MoveDialog,
  args: { step: 'notice', onClose: fn(), onMove: fn() },
  render: (args) => (
    <StoryEditor>
      <MoveDialog {...args} />
    </StoryEditor>
  ),
}

export default meta

type Story = StoryObj<typeof MoveDialog>

const dialogIn = async () => within(await within(document.body).findByRole('dialog'))

export const WithItsBranch: Story = {
  play: async ({ args }) => {
    const dialog = await dialogIn()
    await userEvent.click(dialog.getByRole('checkbox', { name: /the 2 steps/ }))
    await expect(dialog.queryByRole('radio', { name: /^After 2b\.4/ })).toBeNull()
    await userEvent.click(dialog.getByRole('radio', { name: /^At the beginning/ }))
    await userEvent.click(dialog.getByRole('button', { name: 'Move here' }))
    await expect(args.onMove).toHaveBeenCalledWith(
      { kind: 'exit', step: 'start', exit: 'next' },
      { withBranch: true },
    )
    await expect(args.onClose).toHaveBeenCalledOnce()
  },
}

export const NothingFits: Story = {
  play: async ({ args }) => {
    const dialog = await dialogIn()
    await userEvent.type(dialog.getByRole('textbox'), 'no such place')
    await dialog.findByText('No place fits the search.')
    await expect(dialog.getByRole('button', { name: 'Move here' })).toBeDisabled()
    await userEvent.click(
      within(dialog.getByRole('textbox').closest('form') ?? document.body).getByRole('button', {
        name: 'Cancel',
      }),
    )
    await expect(args.onMove).not.toHaveBeenCalled()
    await expect(args.onClose).toHaveBeenCalledOnce()
  },
}
