import { plainDate } from '@forfall/rules'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fireEvent, fn } from 'storybook/test'
import { DayInput } from './day-input.tsx'

const meta = { title: 'App/Day', component: DayInput } satisfies Meta<typeof DayInput>

export default meta

type Story = StoryObj<typeof meta>

export const Asked: Story = {
  args: {
    label: 'Decide as of',
    description: 'Asks what would be decided on that day; changes nothing',
    asked: undefined,
    answered: plainDate('2026-11-22'),
    onAsk: fn(),
  },
  play: async ({ canvas, args }) => {
    const field = canvas.getByLabelText('Decide as of')
    await expect(field).toHaveValue('2026-11-22')
    await fireEvent.change(field, { target: { value: '2026-12-01' } })
    await expect(args.onAsk).toHaveBeenLastCalledWith('2026-12-01')
    await fireEvent.change(field, { target: { value: '' } })
    await expect(args.onAsk).toHaveBeenLastCalledWith(undefined)
  },
}
