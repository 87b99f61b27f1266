import type { Condition } from '@forfall/rules'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, userEvent, within } from 'storybook/test'
import { StoryEditor } from '../../testing/story-editor.tsx'
import { ConditionEditor } from './condition-editor.tsx'

const meta = {
  title: 'Inspector/Conditions',
  component: ConditionEditor,
  args: {
    condition: { fact: 'isDisputed', operator: 'equal', value: true },
    label: 'When',
    place: 'story',
    onChange: () => undefined,
  },
} satisfies Meta<typeof ConditionEditor>

export default meta

type Story = StoryObj<typeof meta>

type EditedProps = { readonly condition: Condition; readonly readOnlyWhy?: string }

/** A condition as it is edited, and what has become of it. */
function Edited({ condition, readOnlyWhy }: EditedProps) {
  const [now, setNow] = useState(condition)
  return (
    <StoryEditor readOnlyWhy={readOnlyWhy ?? null}>
      <main style={{ width: 328, maxWidth: '100%' }}>
        <ConditionEditor condition={now} label="When" place="story" onChange={setNow} />
        <output hidden>{JSON.stringify(now)}</output>
      </main>
    </StoryEditor>
  )
}

const of = (condition: Condition): Story => ({ render: () => <Edited condition={condition} /> })

export const OneRow: Story = of({ fact: 'isDisputed', operator: 'equal', value: true })

export const EveryKindOfValue: Story = of({
  all: [
    { fact: 'debtorKind', operator: 'in', value: ['business', 'public'] },
    { fact: 'outstandingMinor', operator: 'lessThan', value: 10_050 },
    { fact: 'daysSinceDue', operator: 'greaterThanInclusive', value: 1 },
    { fact: 'remindersSent', operator: 'in', value: [1, 2] },
    { fact: 'principalMinor', operator: 'lessThan', value: { fact: 'originalMinor' } },
    { not: { fact: 'isCommercial', operator: 'notEqual', value: null } },
    { not: { fact: 'isDisputed', operator: 'equal', value: true } },
  ],
})

export const Lists: Story = {
  ...of({
    all: [
      { fact: 'debtorKind', operator: 'equal', value: 'business' },
      { fact: 'remindersSent', operator: 'in', value: [1] },
    ],
  }),
  play: async ({ canvas, canvasElement }) => {
    const held = canvasElement.querySelector('output')
    const first = within(canvas.getByRole('group', { name: 'Condition 1' }))
    await userEvent.selectOptions(first.getByRole('combobox', { name: 'Comparison' }), 'is one of')
    await userEvent.click(first.getByRole('checkbox', { name: 'Public authority' }))
    await expect(held).toHaveTextContent('"value":["business","public"]')
    const second = within(canvas.getByRole('group', { name: 'Condition 2' }))
    const numbers = second.getByRole('textbox', { name: /^Values/ })
    await userEvent.type(numbers, '; 3')
    await expect(held).toHaveTextContent('"value":[1,3]')
    await userEvent.type(numbers, '; many')
    await expect(numbers).toBeInvalid()
    await expect(numbers).toHaveValue('1; 3; many')
    await expect(held).toHaveTextContent('"value":[1,3]')
  },
}

export const Groups: Story = of({
  any: [
    { fact: 'isDisputed', operator: 'equal', value: true },
    {
      all: [
        { fact: 'outstandingMinor', operator: 'greaterThan', value: 1_000_00 },
        { not: { any: [{ fact: 'debtorKind', operator: 'equal', value: 'consumer' }] } },
      ],
    },
  ],
})

export const UnknownFact: Story = of({ fact: 'moonPhase', operator: 'equal', value: 3 })

export const ReadOnly: Story = {
  render: () => (
    <Edited
      condition={{ any: [{ fact: 'outstandingMinor', operator: 'lessThan', value: 10_000 }] }}
      readOnlyWhy="always.title"
    />
  ),
}

export const Editing: Story = {
  ...of({ fact: 'outstandingMinor', operator: 'lessThan', value: 10_000 }),
  play: async ({ canvas, canvasElement }) => {
    const held = canvasElement.querySelector('output')
    const first = within(canvas.getByRole('group', { name: 'Condition 1' }))
    await userEvent.clear(first.getByRole('textbox', { name: /^Value/ }))
    await userEvent.type(first.getByRole('textbox', { name: /^Value/ }), '250.5')
    await expect(held).toHaveTextContent('"value":25050')
    await userEvent.selectOptions(first.getByRole('combobox', { name: 'Comparison' }), 'at least')
    await expect(held).toHaveTextContent('"operator":"greaterThanInclusive","value":25050')
    await userEvent.click(canvas.getByRole('button', { name: 'Add a condition' }))
    const second = within(canvas.getByRole('group', { name: 'Condition 2' }))
    await expect(second.getByRole('combobox', { name: 'Fact' })).toHaveFocus()
    await userEvent.selectOptions(
      second.getByRole('combobox', { name: 'Fact' }),
      'Days since the due day',
    )
    await expect(held).toHaveTextContent(
      '{"all":[{"fact":"outstandingMinor","operator":"greaterThanInclusive","value":25050},{"fact":"daysSinceDue","operator":"greaterThanInclusive","value":0}]}',
    )
  },
}

export const ByKeyboard: Story = {
  ...of({
    all: [
      { fact: 'isDisputed', operator: 'equal', value: false },
      { fact: 'isInsolvent', operator: 'equal', value: false },
    ],
  }),
  play: async ({ canvas, canvasElement }) => {
    const held = canvasElement.querySelector('output')
    const fact = within(canvas.getByRole('group', { name: 'Condition 1' })).getByRole('combobox', {
      name: 'Fact',
    })
    fact.focus()
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}')
    await expect(held).toHaveTextContent(/isInsolvent.*isDisputed/)
    const moved = within(canvas.getByRole('group', { name: 'Condition 2' }))
    await expect(moved.getByRole('combobox', { name: 'Fact' })).toHaveFocus()
    const menu = moved.getByRole('button', { name: 'What to do with: Condition 2' })
    menu.focus()
    await userEvent.keyboard('{Enter}')
    const items = within(canvasElement.ownerDocument.body)
    await userEvent.click(await items.findByRole('menuitem', { name: 'Put into a group' }))
    await expect(held).toHaveTextContent('{"any":[{"fact":"isDisputed"')
  },
}
