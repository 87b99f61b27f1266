import type { PolicyDocument } from '@forfall/rules'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent } from 'storybook/test'
import { countryPolicy, StoryEditor } from '../../testing/story-editor.tsx'
import { stepFields } from './descriptors.ts'
import { AnyField } from './field.tsx'
import type { Target } from './target.ts'

const number = { is: 'number', min: 0, max: 365 } as const

const meta = {
  title: 'Inspector/Fields',
  component: AnyField,
  args: {
    target: { of: 'policy' },
    field: { path: 'payWithinDays', type: number, isOptional: false },
  },
} satisfies Meta<typeof AnyField>

export default meta

type Story = StoryObj<typeof meta>

const norway = countryPolicy('no-consumer')

const holding: PolicyDocument = {
  ...norway,
  steps: { ...norway.steps, hold: { kind: 'hold', reason: 'payment-plan' } },
}

const of = (id: string, path: string): Story => {
  const kind = holding.steps[id]?.kind ?? 'stop'
  const field = stepFields[kind].get(path)
  const target: Target = { of: 'step', id }
  return {
    render: () => (
      <StoryEditor policy={holding}>
        <main className="inspector" style={{ width: 328, maxWidth: '100%' }}>
          {field !== undefined && <AnyField target={target} field={field} />}
        </main>
      </StoryEditor>
    ),
  }
}

export const WholeNumber: Story = of('notice', 'payWithinDays')

export const OptionalNumber: Story = {
  ...of('hold', 'days'),
  play: async ({ canvas }) => {
    const field = canvas.getByRole('textbox', { name: /^Length/ })
    await expect(field).toHaveValue('')
    await userEvent.type(field, '1')
    await expect(canvas.getByText('day')).toBeVisible()
    await userEvent.clear(field)
    await expect(field).toBeValid()
  },
}

export const Choice: Story = of('wait-2', 'since')

export const Flag: Story = of('agency', 'consolidate')

export const Amount: Story = {
  ...of('reminder', 'fee'),
  play: async ({ canvas }) => {
    await canvas.findByText(/^At most NOK/)
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Fee' }), 'A fixed amount')
    const amount = canvas.getByRole('textbox', { name: 'Amount (NOK)' })
    await expect(amount).toHaveValue('38')
    await userEvent.clear(amount)
    await userEvent.type(amount, '50,5')
    await userEvent.tab()
    await expect(amount).toHaveValue('50.50')
    await canvas.findByText(/the fee would come down from 50.50 NOK to 38.00 NOK/)
  },
}

export const Reason: Story = {
  ...of('hold', 'reason'),
  play: async ({ canvas }) => {
    const select = canvas.getByRole('combobox', { name: 'Reason' })
    await userEvent.selectOptions(select, 'A reason of its own')
    const field = canvas.getByRole('textbox', { name: 'Reason' })
    await userEvent.clear(field)
    await userEvent.type(field, 'waiting for the court')
    await expect(field).toHaveValue('waiting for the court')
    await userEvent.selectOptions(canvas.getByRole('combobox'), 'Late')
    await expect(canvas.getByRole('combobox', { name: 'Reason' })).toHaveValue('late')
  },
}

export const Text: Story = of('notice', 'note')

export const TextInLanguages: Story = {
  ...of('notice', 'title'),
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: /^Other languages/ }))
    const field = canvas.getByRole('textbox', { name: 'Title: Finnish' })
    await userEvent.clear(field)
    await expect(field).toHaveAttribute('placeholder', 'Notice of collection')
  },
}

export const LetterText: Story = of('notice', 'template')
