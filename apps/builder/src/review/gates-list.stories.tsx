import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent } from 'storybook/test'
import { GatesList } from './gates-list.tsx'
import { storyGates } from './testing.ts'

const meta = { title: 'Review/GatesList', component: GatesList } satisfies Meta<typeof GatesList>

export default meta

type Story = StoryObj<typeof meta>

export const SomeClosed: Story = {
  args: { gates: storyGates, nameOf: (step) => step, onGo: fn() },
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: /“Nobody pays”/ }))
    await expect(args.onGo).toHaveBeenCalledWith(
      expect.objectContaining({ scenario: 'Nobody pays' }),
    )
  },
}

export const AllOpen: Story = {
  args: {
    gates: storyGates.map((gate) => ({ ...gate, isOpen: true, problems: [] })),
    nameOf: (step) => step,
    onGo: null,
  },
  play: async ({ canvas }) => {
    await expect(canvas.queryByText('Does not hold:')).toBeNull()
  },
}
