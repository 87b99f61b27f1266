import type { PolicyDocument } from '@forfall/rules'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent, waitFor, within } from 'storybook/test'
import { countryPolicy, StoryEditor } from '../testing/story-editor.tsx'
import { Problems } from './problems.tsx'

const meta = { title: 'Check/Problems', component: Problems } satisfies Meta<typeof Problems>

export default meta

type Story = StoryObj<typeof meta>

/** A policy whose notice leaves too little time, and whose reminder asks for too much. */
function unlawful(): PolicyDocument {
  const document = countryPolicy('no-consumer')
  const steps = Object.entries(document.steps).map(([id, step]) => {
    if (step.kind === 'notice') return [id, { ...step, payWithinDays: 5 }] as const
    if (step.kind === 'remind') return [id, { ...step, fee: { fixedMinor: 90_000 } }] as const
    return [id, step] as const
  })
  return { ...document, steps: Object.fromEntries(steps) }
}

const document = countryPolicy('no-consumer')
const { 'wait-grace': grace } = document.steps

/** Its reminder comes before a fee is lawful. */
const early: PolicyDocument =
  grace?.kind === 'wait'
    ? { ...document, steps: { ...document.steps, 'wait-grace': { ...grace, days: 5 } } }
    : document

export const Nothing: Story = {
  render: () => (
    <StoryEditor>
      <Problems />
    </StoryEditor>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/^No problems against the law of/)).toBeVisible()
  },
}

const announce = fn()

export const Errors: Story = {
  render: () => (
    <StoryEditor policy={unlawful()} announce={announce}>
      <Problems />
    </StoryEditor>
  ),
  play: async ({ canvas, canvasElement }) => {
    announce.mockClear()
    await canvas.findByRole('heading', { name: 'Errors: 3' })
    const row = canvas.getByRole('button', { name: /^Error: .*at least 14 days/ })
    await userEvent.click(row)
    await expect(row).toHaveAttribute('aria-current', 'location')
    const fix = canvas.getByRole('button', { name: /^Fix… .*at least 14 days/ })
    await userEvent.click(fix)
    const dialog = within(canvasElement.ownerDocument.body).getByRole('dialog')
    await expect(within(dialog).getByText(/5.*→.*14 days/)).toBeVisible()
    await userEvent.click(within(dialog).getByRole('button', { name: 'Make this change' }))
    await canvas.findByRole('heading', { name: 'Errors: 1' })
    await expect(canvas.getByRole('region', { name: 'Problems' })).toHaveFocus()
    await waitFor(() => expect(announce).toHaveBeenCalledWith('1 error, no warnings'))
  },
}

/** A policy whose notice does not say until when to pay, and whose reminder cannot be written out. */
function wordless(): PolicyDocument {
  const { templates } = document
  const { notice, 'reminder-1': reminder } = templates
  const [first, second] = [notice?.nb, reminder?.en]
  if (first === undefined || second === undefined) throw new Error('the letters are gone')
  const body = first.body.replace('{{ payBy }}', 'snart')
  return {
    ...document,
    templates: {
      ...templates,
      notice: { ...notice, nb: { ...first, body } },
      'reminder-1': { ...reminder, en: { ...second, body: '{{ kid }}' } },
    },
  }
}

export const Letters: Story = {
  render: () => (
    <StoryEditor policy={wordless()}>
      <Problems />
    </StoryEditor>
  ),
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByRole('heading', { name: 'Errors: 2' })
    await expect(canvas.getByText(/Line 1: no letter knows "kid"/)).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: /^Fix… .*Until when to pay/ }))
    const dialog = within(within(canvasElement.ownerDocument.body).getByRole('dialog'))
    const added = dialog.getByText('Siste dag å betale: {{ payBy }}')
    await expect(added).toHaveAttribute('lang', 'nb')
    await userEvent.click(dialog.getByRole('button', { name: 'Make this change' }))
    await canvas.findByRole('heading', { name: 'Errors: 1' })
  },
}

export const Filtered: Story = {
  render: () => (
    <StoryEditor policy={unlawful()}>
      <Problems />
    </StoryEditor>
  ),
  play: async ({ canvas }) => {
    await canvas.findByRole('heading', { name: 'Errors: 3' })
    await userEvent.click(canvas.getByRole('checkbox', { name: 'Errors: 3' }))
    await expect(canvas.queryByRole('heading', { name: 'Errors: 3' })).toBeNull()
  },
}

export const Waiving: Story = {
  render: () => (
    <StoryEditor policy={early}>
      <Problems />
    </StoryEditor>
  ),
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Waive…/ }))
    const dialog = within(within(canvasElement.ownerDocument.body).getByRole('dialog'))
    const waive = dialog.getByRole('button', { name: 'Waive' })
    await userEvent.click(waive)
    await expect(dialog.getByText('Write a reason.')).toBeVisible()
    await userEvent.type(dialog.getByLabelText(/^Why this may stay/), 'Agreed with the creditor')
    await userEvent.click(waive)
    await canvas.findByRole('heading', { name: 'Waived: 1' })
    await expect(canvas.getByText(/until 22 Feb 2027: Agreed with the creditor/)).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: 'Take back' }))
    await canvas.findByRole('heading', { name: 'Warnings: 1' })
  },
}

export const ReadOnly: Story = {
  render: () => (
    <StoryEditor policy={unlawful()} readOnlyWhy="start.may-not-write">
      <Problems />
    </StoryEditor>
  ),
  play: async ({ canvas, canvasElement }) => {
    const [fix] = await canvas.findAllByRole('button', { name: /^Fix…/ })
    if (fix !== undefined) await userEvent.click(fix)
    const dialog = within(within(canvasElement.ownerDocument.body).getByRole('dialog'))
    await expect(dialog.getByRole('button', { name: 'Make this change' })).toBeDisabled()
    await expect(dialog.getByText('Only authors can begin a policy.')).toBeVisible()
  },
}
