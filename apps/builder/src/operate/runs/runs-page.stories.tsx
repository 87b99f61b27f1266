import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent, waitFor } from 'storybook/test'
import { finishedRun, operator, reader } from '../../testing/story-operate.ts'
import { type StoryAnswers, StoryServer } from '../../testing/story-server.tsx'
import { RunsPage } from './runs-page.tsx'

const meta = { title: 'Operate/Runs', component: RunsPage } satisfies Meta<typeof RunsPage>

export default meta

type Story = StoryObj<typeof meta>

const asked = fn()

const answers: StoryAnswers = {
  ...operator,
  'runs.list': { runs: [finishedRun] },
  'runs.get': finishedRun,
  'runs.problems': {
    problems: [{ ...finishedRun.notes[0], invoiceNumber: '1001', debtorName: 'Kari Nordmann' }],
    counts: { 'event-after-day': 1 },
    nextCursor: null,
  },
  'runs.preview': {
    asOf: '2026-03-20',
    looked: 40,
    counts: [{ effect: 'decide', kind: 'notice', count: 1 }],
    actions: [
      {
        claimId: 'claim-1001',
        invoiceNumber: '1001',
        effect: 'decide',
        kind: 'notice',
        step: 'notice',
        totalMinor: 104_280,
        currency: 'NOK',
        why: 'The wait was over on 2026-03-17.',
      },
    ],
    nextCursor: null,
    noteCount: 0,
    notes: [],
  },
  'runs.start': (input: unknown) => {
    asked(input)
    return { id: 'run-1' }
  },
}

const page = (at: string, more: StoryAnswers = {}) => (
  <StoryServer route="/runs" at={at} answers={{ ...answers, ...more }}>
    <RunsPage />
  </StoryServer>
)

export const LookingAheadAndStarting: Story = {
  render: () => page('/runs'),
  play: async ({ canvas }) => {
    asked.mockClear()
    const ahead = await canvas.findByRole('button', { name: 'Look ahead' })
    await waitFor(() => expect(ahead).toBeEnabled())
    await userEvent.click(ahead)
    await expect(await canvas.findByText(/^40 claims would be looked at/)).toBeVisible()
    await expect(canvas.getByRole('table', { name: 'Look ahead' })).toHaveTextContent('1001')
    await userEvent.click(canvas.getByRole('button', { name: 'Start run' }))
    await waitFor(() => expect(asked).toHaveBeenCalledWith({ asOf: '2026-03-20' }))
  },
}

export const OneWithAProblem: Story = {
  render: () => page('/runs?run=run-1'),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: '1 problem' })).toBeVisible()
    await expect(canvas.getByRole('link', { name: 'Reminder 12' })).toBeVisible()
  },
}

export const NoneYet: Story = {
  render: () => page('/runs', { ...reader, 'runs.list': { runs: [] } }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/^No run has been started yet/)).toBeVisible()
    await expect(canvas.getByText(/^Only operators can look ahead/)).toBeVisible()
  },
}
