import { plainDate } from '@forfall/rules'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent } from 'storybook/test'
import { StorySimulation } from '../testing/story-simulation.tsx'
import { Ledger } from './ledger.tsx'
import { movedTo, withEntry } from './run.ts'
import { Scrubber } from './scrubber.tsx'

const meta = { title: 'Simulate/Days' } satisfies Meta

export default meta

type Story = StoryObj<typeof meta>

const days = (
  <>
    <Scrubber />
    <Ledger />
  </>
)

const slow = { timeout: 15_000 }

export const NobodyPays: Story = {
  render: () => <StorySimulation>{days}</StorySimulation>,
  play: async ({ canvas }) => {
    const line = await canvas.findByRole('slider', {}, slow)
    await expect(line).toHaveAttribute('aria-valuetext', expect.stringMatching(/^12 May 2026/))
    line.focus()
    await userEvent.keyboard('{End}{ArrowLeft}')
    await expect(line).toHaveAttribute('aria-valuenow', '4')
    await expect(line).toHaveAttribute('aria-valuetext', expect.stringMatching(/^24 Jun 2026/))
    await userEvent.keyboard('{PageUp}')
    await expect(line).toHaveAttribute('aria-valuetext', expect.stringMatching(/^12 May 2026/))
    await expect(canvas.getByRole('row', { current: 'step' })).toHaveTextContent(/You are here/)
  },
}

export const HowAmountsComeAbout: Story = {
  render: () => <StorySimulation on={plainDate('2026-07-09')}>{days}</StorySimulation>,
  play: async ({ canvas }) => {
    await userEvent.click(
      await canvas.findByRole('button', { name: /^How the amounts of 9 Jul 2026/ }, slow),
    )
    await expect(await canvas.findByText(/^Interest, 12.00\s?% over \d+ days/)).toBeVisible()
    await expect(canvas.getByText('Values of the law that were used')).toBeVisible()
    await expect(canvas.getAllByRole('link')[0]).toBeVisible()
  },
}

const on = plainDate

/** Much on few days: marks lie on each other, labels in two rows. */
export const MuchHappens: Story = {
  render: () => (
    <StorySimulation
      changed={(run) =>
        [
          {
            on: on('2026-06-10'),
            happens: { payment: { minor: 10_000, currency: 'NOK' } },
          } as const,
          { on: on('2026-06-10'), happens: { dispute: 'broken' } } as const,
          { on: on('2026-06-11'), happens: { 'dispute-resolved': true } } as const,
          { on: on('2026-06-12'), happens: { hold: { reason: 'call', until: null } } } as const,
          { on: on('2026-06-15'), happens: { 'hold-lifted': true } } as const,
        ].reduce(withEntry, run)
      }
      on={on('2026-06-11')}
    >
      {days}
    </StorySimulation>
  ),
  play: async ({ canvas }) => {
    const ledger = await canvas.findByRole('table', { name: 'Ledger' }, slow)
    await expect(ledger).toHaveTextContent(/NOK\s100.00 paid/)
    await expect(ledger).toHaveTextContent('The debtor objected')
  },
}

export const DueOnAHoliday: Story = {
  render: () => (
    <StorySimulation changed={(run) => movedTo(run, on('2026-05-25'))}>{days}</StorySimulation>
  ),
}
