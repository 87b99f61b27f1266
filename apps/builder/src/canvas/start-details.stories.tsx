import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, waitFor, within } from 'storybook/test'
import { StoryEditor } from '../testing/story-editor.tsx'
import { EditorCanvas } from './editor-canvas.tsx'

type Shown = Omit<Parameters<typeof StoryEditor>[0], 'children'>

const meta = {
  title: 'Diagram/Card of the beginning',
  component: EditorCanvas,
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof EditorCanvas>

export default meta

type Story = StoryObj<typeof meta>

const showing = (so: Shown): Pick<Story, 'render'> => ({
  render: () => (
    <StoryEditor {...so}>
      <main style={{ height: 760 }}>
        <EditorCanvas />
      </main>
    </StoryEditor>
  ),
})

const start = /^A claim comes in,/
const add = 'Add a rule that always holds'

/** The lines on the card of the beginning: what the engine watches, then a line for each rule. */
const rulesIn = async (canvas: ReturnType<typeof within>) => {
  const button = await canvas.findByRole('button', { name: start })
  const card = button.closest('.step-card')
  return within(card as HTMLElement).getAllByRole('listitem').length
}

export const AddRuleByPointer: Story = {
  ...showing({}),
  play: async ({ canvas }) => {
    const before = await rulesIn(canvas)
    await userEvent.click(await canvas.findByRole('button', { name: add }))
    await waitFor(async () => expect(await rulesIn(canvas)).toBe(before + 1))
  },
}

export const AddRuleByKeyboard: Story = {
  ...showing({}),
  play: async ({ canvas }) => {
    const before = await rulesIn(canvas)
    const card = await canvas.findByRole('button', { name: start })
    card.focus()
    await userEvent.keyboard('r')
    await waitFor(async () => expect(await rulesIn(canvas)).toBe(before + 1))
    card.focus()
    await userEvent.keyboard('{Shift>}{F10}{/Shift}')
    const menu = await within(document.body).findByRole('menu')
    await userEvent.click(within(menu).getByRole('menuitem', { name: new RegExp(add) }))
    await waitFor(async () => expect(await rulesIn(canvas)).toBe(before + 2))
  },
}

export const NothingToAdd: Story = {
  ...showing({ readOnlyWhy: 'editor.why-role' }),
  play: async ({ canvas }) => {
    await rulesIn(canvas)
    await expect(canvas.queryByRole('button', { name: add })).toBeNull()
  },
}
