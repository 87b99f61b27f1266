import type { PolicyDocument } from '@forfall/rules'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, waitFor, within } from 'storybook/test'
import { useDraft } from '../editor/editor-context.ts'
import { countryPolicy, StoryEditor } from '../testing/story-editor.tsx'
import { Inspector } from './inspector.tsx'

const meta = {
  title: 'Inspector/Inspector',
  component: Inspector,
  decorators: [
    (Story) => (
      <main style={{ width: 360, maxWidth: '100%', background: 'var(--surface)' }}>
        <Story />
      </main>
    ),
  ],
} satisfies Meta<typeof Inspector>

export default meta

type Story = StoryObj<typeof meta>

const norway = countryPolicy('no-consumer')

/** A policy with every kind of step, and with what the law and the checks object to. */
const everything: PolicyDocument = {
  ...norway,
  steps: {
    ...norway.steps,
    notice: { ...norway.steps['notice'], payWithinDays: 5, fee: { fixedMinor: 9_000 } } as never,
    demand: {
      ...norway.steps['notice'],
      kind: 'demand',
      template: 'demand',
      next: 'hold',
    } as never,
    hold: { kind: 'hold', reason: 'waiting for the court', days: 14, next: 'review' },
    review: { kind: 'review', reason: 'late', next: 'message' },
    message: {
      kind: 'message',
      channel: 'text-message',
      template: 'reminder-1',
      mode: 'send',
      on: 'working-day',
      next: 'too-small',
    },
  },
  waivers: [
    {
      code: 'unreachable-step',
      step: 'message',
      field: null,
      reason: 'Kept for the winter.',
      until: '2027-03-01' as never,
    },
  ],
}

const of = (...selection: readonly string[]): Pick<Story, 'render'> => ({
  render: () => (
    <StoryEditor policy={everything} selection={selection}>
      <Inspector />
    </StoryEditor>
  ),
})

export const Nothing: Story = of()

export const Start: Story = of('start')

export const Wait: Story = of('wait-2')

export const Branch: Story = of('small')

export const Reminder: Story = of('reminder')

export const Notice: Story = of('notice')

export const Demand: Story = of('demand')

export const HandOver: Story = of('agency')

export const Hold: Story = of('hold')

export const Review: Story = of('review')

export const Message: Story = of('message')

export const Stop: Story = of('too-small')

export const Entry: Story = of('disputed')

export const Several: Story = {
  ...of('reminder', 'notice', 'agency'),
  play: async ({ canvas }) => {
    const days = canvas.getByRole('combobox', { name: 'Days' })
    await userEvent.selectOptions(days, 'Working days only')
    await expect(days).toHaveValue('working-day')
  },
}

export const ReadOnly: Story = {
  render: () => (
    <StoryEditor selection={['notice']} readOnlyWhy="always.title">
      <Inspector />
    </StoryEditor>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('textbox', { name: /^Time to pay/ })).toHaveAttribute('readonly')
    await expect(canvas.getByRole('combobox', { name: 'Interest' })).toBeDisabled()
  },
}

/** What the draft holds of a step, to look whether it arrived there. */
function Held({ step }: { readonly step: string }) {
  const held = useDraft(({ content }) => content.document.steps[step])
  return <output hidden>{JSON.stringify(held)}</output>
}

export const Typing: Story = {
  render: () => (
    <StoryEditor selection={['notice']}>
      <Inspector />
      <Held step="notice" />
    </StoryEditor>
  ),
  play: async ({ canvas, canvasElement }) => {
    const field = canvas.getByRole('textbox', { name: 'Time to pay (days)' })
    await expect(await canvas.findByText('At least 14 days')).toBeVisible()
    await userEvent.clear(field)
    await expect(field).toBeInvalid()
    await userEvent.type(field, '5')
    const held = canvasElement.querySelector('output')
    await expect(held).toHaveTextContent('"payWithinDays":5')
    await canvas.findByText(/the deadline would go up from 5 to 14 days/)
    await userEvent.type(field, ' days')
    await expect(field).toHaveValue('5 days')
    await expect(canvas.getByText('Type a whole number from 0 to 365.')).toBeVisible()
    await expect(held).toHaveTextContent('"payWithinDays":5')
  },
}

export const Fixing: Story = {
  render: () => (
    <StoryEditor policy={everything} selection={['notice']} field="payWithinDays">
      <Inspector />
    </StoryEditor>
  ),
  play: async ({ canvas, canvasElement }) => {
    const field = canvas.getByRole('textbox', { name: 'Time to pay (days)' })
    await waitFor(() => expect(field).toHaveFocus())
    await userEvent.click(canvas.getByRole('button', { name: /^Fix… .*14 days/ }))
    const dialog = within(canvasElement.ownerDocument.body).getByRole('dialog')
    await userEvent.click(within(dialog).getByRole('button', { name: 'Make this change' }))
    await waitFor(() => expect(field).toHaveValue('14'))
  },
}

export const Renaming: Story = {
  ...of('hold'),
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Rename' }))
    const field = canvas.getByRole('textbox', { name: 'Id' })
    await userEvent.clear(field)
    await userEvent.type(field, 'reminder{Enter}')
    await expect(canvas.getByText('The id “reminder” is taken.')).toBeVisible()
    await userEvent.clear(field)
    await userEvent.type(field, 'court{Enter}')
    await expect(await canvas.findByText('court')).toBeVisible()
  },
}
