import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, userEvent, within } from 'storybook/test'
import { StoryPolicy } from '../testing/story-policy.tsx'
import { EditorFrame } from './editor-frame.tsx'

const meta = { title: 'Editor/Frame', parameters: { layout: 'fullscreen' } } satisfies Meta

export default meta

type Story = StoryObj<typeof meta>

const frame = (search: string) => (
  <StoryPolicy search={search} selection={['reminder']}>
    <main style={{ display: 'flex', height: 800 }}>
      <EditorFrame />
    </main>
  </StoryPolicy>
)

const slow = { timeout: 15_000 }

export const Edit: Story = {
  render: () => frame(''),
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: /^Reminder, .*step/ }, slow)
    await userEvent.keyboard('{Control>}k{/Control}')
    const search = await screen.findByRole('textbox', { name: 'Search and commands' }, slow)
    await userEvent.type(search, 'hand over')
    await userEvent.keyboard('{Enter}')
    const heading = { name: 'Hand over to the collection agency' }
    await expect((await canvas.findAllByRole('heading', heading, slow))[0]).toBeVisible()
  },
}

export const Keys: Story = {
  render: () => frame(''),
  play: async () => {
    await screen.findByRole('tab', { name: 'History' }, slow)
    await userEvent.keyboard('{F1}')
    const sheet = within(await screen.findByRole('dialog', { name: 'Keys' }, slow))
    await expect(sheet.getByText('Ctrl+Z')).toBeVisible()
    await expect(sheet.getByText('Delete, and join what is around')).toBeVisible()
  },
}

export const Check: Story = {
  render: () => frame('?mode=check'),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('inkassoloven', {}, slow)).toBeVisible()
    await expect(canvas.queryByRole('tab', { name: 'History' })).toBeNull()
  },
}

export const Deleted: Story = {
  render: () => frame(''),
  play: async ({ canvas }) => {
    const card = await canvas.findByRole('button', { name: /^Reminder, .*step/ }, slow)
    card.focus()
    await userEvent.keyboard('{Delete}')
    const note = within(
      (await canvas.findByText('Done: Delete reminder “Reminder”.')).closest('div') ?? card,
    )
    await userEvent.click(note.getByRole('button', { name: 'Undo' }))
    await expect(
      await canvas.findByRole('button', { name: /^Reminder, .*step/ }, slow),
    ).toBeVisible()
  },
}
