import { plainDate } from '@forfall/rules'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, userEvent, within } from 'storybook/test'
import { storyClaim, storyClaimRow } from '../testing/story-claim.ts'
import { StorySimulation } from '../testing/story-simulation.tsx'
import { Ledger } from './ledger.tsx'
import { withEntry } from './run.ts'
import { Setup } from './setup.tsx'

const meta = { title: 'Simulate/Setup' } satisfies Meta

export default meta

type Story = StoryObj<typeof meta>

const slow = { timeout: 15_000 }

const answers = {
  'people.me': { scopes: ['book:read', 'policies:write'] },
  'claims.list': { claims: [storyClaimRow], nextCursor: null, total: 1 },
  'claims.get': storyClaim,
}

const withLedger = (
  <div style={{ display: 'grid', gridTemplateColumns: '320px 1fr' }}>
    <Setup />
    <Ledger />
  </div>
)

export const MadeUp: Story = {
  render: () => <StorySimulation answers={answers}>{withLedger}</StorySimulation>,
  play: async ({ canvas }) => {
    const ledger = await canvas.findByRole('table', { name: 'Ledger' }, slow)
    const amount = canvas.getByRole('textbox', { name: 'Amount' })
    await userEvent.clear(amount)
    await expect(canvas.getByText(/^Write an amount above zero/)).toBeVisible()
    await userEvent.type(amount, '2500')
    await expect(ledger).toHaveTextContent(/NOK\s2,500.00/)
    await userEvent.selectOptions(canvas.getByLabelText('Kind of debtor'), 'business')
    await expect(ledger).not.toHaveTextContent('Reminder sent')
  },
}

export const SomethingHappens: Story = {
  render: () => <StorySimulation answers={answers}>{withLedger}</StorySimulation>,
  play: async ({ canvas }) => {
    await userEvent.click(
      await canvas.findByRole('button', { name: 'Let something happen…' }, slow),
    )
    const dialog = within(await screen.findByRole('dialog'))
    await userEvent.selectOptions(dialog.getByLabelText('What happens'), 'hold')
    await userEvent.click(dialog.getByRole('button', { name: 'Add' }))
    await expect(dialog.getByText('Write a reason.')).toBeVisible()
    await userEvent.type(dialog.getByRole('textbox', { name: 'Reason' }), 'asked for time')
    await userEvent.click(dialog.getByRole('button', { name: 'Add' }))
    await expect(await canvas.findByRole('button', { name: /^Change: Held/ })).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: /^Take out: Held/ }))
    await expect(canvas.getByText(/^Nothing happens/)).toBeVisible()
  },
}

export const FromTheBook: Story = {
  render: () => <StorySimulation answers={answers}>{withLedger}</StorySimulation>,
  play: async ({ canvas }) => {
    await userEvent.click(
      await canvas.findByRole('button', { name: 'Take a claim from the book…' }, slow),
    )
    const dialog = within(await screen.findByRole('dialog'))
    await userEvent.click(await dialog.findByRole('radio', { name: /Kari Nordmann/ }))
    await userEvent.click(dialog.getByRole('button', { name: 'Take this claim' }))
    await expect(await canvas.findByText(/^Claim 1001 from the book/, {}, slow)).toBeVisible()
    await expect(canvas.getByRole('heading', { name: 'In the book' })).toBeVisible()
  },
}

export const SavedAsScenario: Story = {
  render: () => (
    <StorySimulation
      answers={answers}
      changed={(run) =>
        withEntry(run, { on: plainDate('2026-06-15'), happens: { dispute: 'broken' } })
      }
    >
      {withLedger}
    </StorySimulation>
  ),
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Save as scenario…' }, slow))
    const dialog = within(await screen.findByRole('dialog'))
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }))
    await expect(dialog.getByText('Write a name.')).toBeVisible()
    await userEvent.type(dialog.getByRole('textbox', { name: 'Name' }), 'Disputed after a letter')
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }))
    const scenario = await canvas.findByRole('button', { name: 'Disputed after a letter' })
    await expect(scenario).toHaveAttribute('aria-pressed', 'true')
  },
}

export const ReadOnly: Story = {
  render: () => (
    <StorySimulation answers={answers} readOnlyWhy="editor.why-role">
      {withLedger}
    </StorySimulation>
  ),
  play: async ({ canvas }) => {
    await expect(
      await canvas.findByRole('button', { name: 'Save as scenario…' }, slow),
    ).toBeDisabled()
    await expect(canvas.getByText('You may read this draft, but not change it.')).toBeVisible()
  },
}
