import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fireEvent, fn, userEvent, waitFor, within } from 'storybook/test'
import { countryPolicy, StoryEditor } from '../../testing/story-editor.tsx'
import { TemplateDialog } from './template-dialog.tsx'

const meta = {
  title: 'Inspector/Letter text',
  component: TemplateDialog,
  args: { template: 'notice', onClose: fn() },
} satisfies Meta<typeof TemplateDialog>

export default meta

type Story = StoryObj<typeof meta>

const dialogIn = async (canvasElement: HTMLElement) =>
  within(await within(canvasElement.ownerDocument.body).findByRole('dialog'))

export const Notice: Story = {
  render: (args) => (
    <StoryEditor>
      <TemplateDialog {...args} />
    </StoryEditor>
  ),
}

export const DemandOfFinland: Story = {
  render: (args) => (
    <StoryEditor policy="fi-consumer">
      <TemplateDialog {...args} template="demand" />
    </StoryEditor>
  ),
}

export const ReadOnly: Story = {
  render: (args) => (
    <StoryEditor readOnlyWhy="always.title">
      <TemplateDialog {...args} />
    </StoryEditor>
  ),
}

const norway = countryPolicy('no-consumer')
const broken = 'Pay {{ amounts.total }} by tomorrow.\n{{ kid }}'

export const Broken: Story = {
  render: (args) => (
    <StoryEditor
      policy={{
        ...norway,
        templates: { ...norway.templates, notice: { nb: { subject: 'Notice', body: broken } } },
      }}
    >
      <TemplateDialog {...args} />
    </StoryEditor>
  ),
  play: async ({ canvasElement }) => {
    const dialog = await dialogIn(canvasElement)
    const text = dialog.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text' })
    await expect(text).toBeInvalid()
    await userEvent.click(dialog.getByRole('button', { name: 'Line 2: no letter knows "kid".' }))
    await expect(text).toHaveFocus()
    await expect(text.value.slice(text.selectionStart, text.selectionEnd)).toBe('kid')
    await expect(dialog.getByText('Missing in the text: Last day to pay')).toBeVisible()
  },
}

export const Writing: Story = {
  render: (args) => (
    <StoryEditor>
      <TemplateDialog {...args} />
    </StoryEditor>
  ),
  play: async ({ canvasElement }) => {
    const dialog = await dialogIn(canvasElement)
    const text = dialog.getByRole('textbox', { name: 'Text' })
    await fireEvent.change(text, { target: { value: 'Pay by ' } })
    await userEvent.click(text)
    await userEvent.click(dialog.getByRole('button', { name: 'Insert' }))
    const body = within(canvasElement.ownerDocument.body)
    await userEvent.click(await body.findByRole('menuitem', { name: /^Last day to pay/ }))
    await waitFor(() => expect(text).toHaveValue('Pay by {{ payBy }}'))
    await expect(await dialog.findByText(/^Pay by \d\d\.\d\d\.2026$/)).toBeVisible()
    await userEvent.click(dialog.getByRole('button', { name: 'Add a language' }))
    await userEvent.click(await body.findByRole('menuitem', { name: 'Finnish' }))
    await waitFor(() =>
      expect(dialog.getByRole('tab', { name: 'Finnish' })).toHaveAttribute('aria-selected', 'true'),
    )
  },
}

export const Renaming: Story = {
  render: (args) => (
    <StoryEditor>
      <TemplateDialog {...args} />
    </StoryEditor>
  ),
  play: async ({ canvasElement }) => {
    const dialog = await dialogIn(canvasElement)
    const name = dialog.getByRole('textbox', { name: 'Name' })
    await userEvent.clear(name)
    await userEvent.type(name, 'reminder-1{Enter}')
    await expect(dialog.getByText('There is a letter text “reminder-1” already.')).toBeVisible()
    await userEvent.clear(name)
    await userEvent.type(name, 'last-notice{Enter}')
    await expect(await dialog.findByText('Letter text “last-notice”')).toBeVisible()
  },
}
