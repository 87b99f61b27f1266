import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent } from 'storybook/test'
import { countryPolicy, StoryEditor } from '../testing/story-editor.tsx'
import { useDraft } from './editor-context.ts'
import { Palette } from './palette.tsx'

const meta = { title: 'Editor/Palette' } satisfies Meta

export default meta

type Story = StoryObj<typeof meta>

/** What the policy says by now. */
function Steps() {
  const ids = useDraft(({ content }) => Object.keys(content.document.steps).join(' '))
  return <output aria-label="steps">{ids}</output>
}

const behindReminder = (
  <StoryEditor selection={['reminder']}>
    <div style={{ width: 232 }}>
      <Palette />
    </div>
    <Steps />
  </StoryEditor>
)

export const BehindAStep: Story = {
  render: () => behindReminder,
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^Will stand here: After .*Reminder/)).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: /^Hold/ }))
    await expect(canvas.getByLabelText('steps')).toHaveTextContent('hold')
  },
}

export const Searched: Story = {
  render: () => behindReminder,
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole('searchbox'), 'agency')
    await expect(canvas.getByRole('button', { name: /^Hand-over/ })).toBeVisible()
    await expect(canvas.queryByRole('button', { name: /^Wait/ })).toBeNull()
    await userEvent.type(canvas.getByRole('searchbox'), 'zzz')
    await expect(canvas.getByText('No kind fits.')).toBeVisible()
  },
}

export const ReadOnly: Story = {
  render: () => (
    <StoryEditor readOnlyWhy="editor.why-role">
      <Palette />
      <Steps />
    </StoryEditor>
  ),
  play: async ({ canvas }) => {
    const before = canvas.getByLabelText('steps').textContent ?? ''
    await userEvent.click(canvas.getByRole('button', { name: /^Hold/ }))
    await expect(canvas.getByLabelText('steps')).toHaveTextContent(before)
  },
}

export const OtherCountry: Story = {
  render: () => (
    <StoryEditor policy={countryPolicy('fi-consumer')}>
      <Palette />
    </StoryEditor>
  ),
}
