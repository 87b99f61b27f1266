import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent, waitFor, within } from 'storybook/test'
import { HistoryList } from '../../editor/history-list.tsx'
import { StoryPolicy } from '../../testing/story-policy.tsx'
import type { AskSuggestions } from './ask-suggestions.ts'
import { SuggestDialog } from './suggest-dialog.tsx'
import { suggestionsFor } from './suggestions.ts'

const meta = {
  title: 'Scenarios/Find',
  component: SuggestDialog,
  args: { onClose: fn() },
} satisfies Meta<typeof SuggestDialog>

export default meta

type Story = StoryObj<typeof meta>

const atOnce: AskSuggestions = (question) => ({
  found: Promise.resolve(suggestionsFor(question)),
  cancel: () => undefined,
})

const never: AskSuggestions = () => ({ found: new Promise(() => undefined), cancel: fn() })

const dialogIn = (canvasElement: HTMLElement) =>
  within(within(canvasElement.ownerDocument.body).getByRole('dialog'))

export const Found: Story = {
  args: { ask: atOnce },
  render: (args) => (
    <StoryPolicy>
      <HistoryList />
      <SuggestDialog {...args} />
    </StoryPolicy>
  ),
  play: async ({ args, canvasElement }) => {
    await waitFor(() => dialogIn(canvasElement))
    const dialog = dialogIn(canvasElement)
    await userEvent.click(dialog.getByRole('checkbox', { name: 'Public holidays' }))
    await userEvent.click(dialog.getByRole('button', { name: 'Search' }))
    const put = await dialog.findByRole('button', { name: /^Put in \d+ scenarios$/ })
    await userEvent.click(dialog.getByRole('checkbox', { name: 'Days around waits and deadlines' }))
    await userEvent.click(dialog.getByRole('checkbox', { name: 'Nobody pays' }))
    const chosen = put.textContent
    await userEvent.click(put)
    await expect(args.onClose).toHaveBeenCalled()
    const canvas = within(canvasElement)
    await expect(canvas.getByText(chosen ?? '')).toBeInTheDocument()
  },
}

export const Searching: Story = {
  args: { ask: never },
  render: (args) => (
    <StoryPolicy>
      <SuggestDialog {...args} />
    </StoryPolicy>
  ),
  play: async ({ canvasElement }) => {
    await waitFor(() => dialogIn(canvasElement))
    const dialog = dialogIn(canvasElement)
    await userEvent.click(dialog.getByRole('button', { name: 'Search' }))
    await expect(await dialog.findByText('Searching…')).toBeVisible()
    await userEvent.click(dialog.getByRole('button', { name: 'Stop' }))
    await expect(dialog.queryByText('Searching…')).toBeNull()
  },
}
