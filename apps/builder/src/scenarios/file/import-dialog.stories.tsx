import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent, waitFor, within } from 'storybook/test'
import { StoryPolicy } from '../../testing/story-policy.tsx'
import { foundScenarios } from '../testing/story-scenarios.ts'
import { ImportDialog } from './import-dialog.tsx'
import { scenariosFile } from './scenarios-file.ts'

const meta = {
  title: 'Scenarios/Import',
  component: ImportDialog,
  args: { onClose: fn() },
} satisfies Meta<typeof ImportDialog>

export default meta

type Story = StoryObj<typeof meta>

export const Read: Story = {
  render: (args) => (
    <StoryPolicy scenarios={foundScenarios().slice(0, 1)}>
      <ImportDialog {...args} />
    </StoryPolicy>
  ),
  play: async ({ args, canvasElement }) => {
    const body = canvasElement.ownerDocument.body
    await waitFor(() => within(body).getByRole('dialog'))
    const dialog = within(within(body).getByRole('dialog'))
    const good = await scenariosFile(foundScenarios().slice(0, 2))
    const others = 'oracle: One\n---\nscenario: Bad\njurisdiction: Norway\n'
    const field = body.querySelector('input[type=file]')
    if (!(field instanceof HTMLInputElement)) throw new Error('there is a field for a file')
    await userEvent.upload(field, new File([`${good}---\n${others}`], 'mine.yaml'))
    const read = await dialog.findByText(/^mine\.yaml: 2 scenarios, 1 takes the place/)
    await expect(read).toBeVisible()
    await expect(dialog.getByText(/^1 oracle tests the law/)).toBeVisible()
    await expect(dialog.getByRole('alert')).toHaveTextContent(/Line \d+, jurisdiction/)
    await userEvent.click(dialog.getByRole('button', { name: 'Put in 2 scenarios' }))
    await expect(args.onClose).toHaveBeenCalled()
  },
}
