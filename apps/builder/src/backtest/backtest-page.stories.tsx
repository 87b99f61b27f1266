import { addDays, plainDate } from '@forfall/rules'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent } from 'storybook/test'
import { countryPolicy, storyDay } from '../testing/story-editor.tsx'
import { type StoryAnswers, StoryServer } from '../testing/story-server.tsx'
import { BackTestPage } from './backtest-page.tsx'

const meta = { title: 'Back-test/Page' } satisfies Meta

export default meta

type Story = StoryObj<typeof meta>

const document = countryPolicy('no-consumer')

const version = (number: number | null) => ({
  ...{ policyId: 'no-consumer', version: number, hash: 'c0ffee' },
  ...{ title: document.title, country: 'NO' },
})

const summary = {
  ...{ claims: 1_200, changedClaims: 800, otherEndings: 45 },
  actions: { gained: 12, lost: 40, earlier: 0, later: 1_500, altered: 3 },
  contacts: { before: 2_100, after: 2_060 },
  handOvers: { claims: { before: 300, after: 280 }, days: { before: 13_800, after: 14_300 } },
  money: [
    {
      currency: 'NOK',
      feesMinor: { before: 7_980_000, after: 7_828_000 },
      compensationMinor: { before: 0, after: 0 },
      interestMinor: { before: 1_250_012, after: 1_420_300 },
      unknownInterest: 7,
    },
  ],
}

const histogram = (...pairs: readonly (readonly [number, number])[]) =>
  pairs.map(([value, claims]) => ({ value, claims }))

const figures = {
  handOverDays: {
    before: histogram([44, 180], [46, 80], [58, 40]),
    after: histogram([49, 160], [51, 70], [63, 50]),
  },
  contacts: {
    before: histogram([0, 300], [1, 200], [2, 700]),
    after: histogram([0, 320], [1, 220], [2, 660]),
  },
  fees: [
    {
      ...{ country: 'NO', currency: 'NOK', claims: 1_150 },
      feesMinor: { before: 7_980_000, after: 7_828_000 },
    },
    { country: null, currency: 'EUR', claims: 50, feesMinor: { before: 0, after: 0 } },
  ],
  endings: [
    { before: null, after: null, claims: 1_155 },
    { before: 'handed-over', after: null, claims: 32 },
    { before: 'handed-over', after: 'paid', claims: 13 },
  ],
}

const finished = {
  ...{ id: 'b1', status: 'finished', bookSeq: 812, total: 1_200, looked: 1_200 },
  ...{ before: version(12), after: version(null), summary, figures, perSecond: 4_100 },
  question: {
    ...{ claims: 'open', dueFrom: plainDate('2026-01-01'), dueThrough: null, creditorId: null },
    through: addDays(storyDay, 180),
  },
  ...{ resultHash: 'a'.repeat(64), problem: null, startedBy: 'anna' },
  ...{ startedAt: '2026-11-22T09:00:00Z', finishedAt: '2026-11-22T09:00:01Z' },
}

const row = {
  ...{ claimId: 'c1', invoiceNumber: '10068', dueOn: plainDate('2026-02-16') },
  ...{ country: 'NO', currency: 'NOK', isSame: 0, sortedBy: 5, originalMinor: 100_000 },
  ...{ gained: 0, lost: 0, earlier: 0, later: 3, altered: 1 },
  ...{ contactsBefore: 2, contactsAfter: 2, feesBeforeMinor: 7_600, feesAfterMinor: 3_800 },
  ...{ compensationBeforeMinor: 0, compensationAfterMinor: 0 },
  ...{ interestBeforeMinor: 1_820, interestAfterMinor: null },
  ...{ handOverBeforeDays: 44, handOverAfterDays: null },
  ...{ endingBefore: 'handed-over', endingAfter: null },
}

const action = (day: string, kind: string) => ({
  ...{ day, kind, step: kind, feeMinor: 0, compensationMinor: 0 },
  ...{ payWithinDays: null, mode: null, reason: null },
})

const answers: StoryAnswers = {
  health: { status: 'ok', today: storyDay },
  'people.me': { scopes: ['book:read', 'backtests:start'] },
  'policies.export': { document, scenarios: [], from: { version: 12, hash: '' } },
  'policies.list': [],
  'drafts.list': { drafts: [{ policyId: 'no-consumer' }] },
  'policies.history': { versions: [{ version: 12 }, { version: 11 }] },
  'backtests.list': { backTests: [finished] },
  'backtests.get': finished,
  'backtests.rows': { rows: [row], total: 1, nextCursor: null },
  'backtests.claim': {
    ...{ row, isAsThen: false, texts: ['Reminder: 2026-03-02 → 2026-03-07'] },
    before: [action('2026-03-02', 'remind'), action('2026-04-01', 'hand-over')],
    after: [action('2026-03-07', 'remind')],
  },
}

const page = (so: StoryAnswers = {}, search = '?test=b1') => (
  <StoryServer
    route="/policies/$policyId/backtest"
    at={`/policies/no-consumer/backtest${search}`}
    answers={{ ...answers, ...so }}
  >
    <BackTestPage />
  </StoryServer>
)

export const Finished: Story = {
  render: () => page(),
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'What is otherwise: 10068' }))
    await expect(await canvas.findByText('Reminder: 2026-03-02 → 2026-03-07')).toBeVisible()
    await expect(canvas.getByRole('link', { name: 'Simulate invoice 10068' })).toHaveAttribute(
      'href',
      '/policies/no-consumer?mode=simulate&sim=c1',
    )
    for (const summaryOfPlot of canvas.getAllByText('Show as table'))
      await userEvent.click(summaryOfPlot)
    await expect(
      canvas.getByRole('table', { name: 'Claims that change outcome' }),
    ).toHaveTextContent('Handed over')
  },
}

const start = fn(() => ({ id: 'b1' }))

export const Start: Story = {
  render: () => page({ 'backtests.list': { backTests: [] }, 'backtests.start': start }, ''),
  play: async ({ canvas }) => {
    const button = await canvas.findByRole('button', { name: 'Start the back-test' })
    await expect(canvas.getByLabelText('Compare')).toHaveValue('no-consumer@12')
    await userEvent.selectOptions(canvas.getByLabelText('Compare'), 'no-consumer@draft')
    await expect(button).toBeDisabled()
    await userEvent.selectOptions(canvas.getByLabelText('Compare'), 'no-consumer@11')
    await userEvent.click(canvas.getByText('All'))
    await userEvent.click(button)
    await expect(start).toHaveBeenCalledWith(
      expect.objectContaining({
        ...{ claims: 'all', through: '2027-05-21' },
        before: { policyId: 'no-consumer', version: 11 },
        after: { policyId: 'no-consumer', version: 'draft' },
      }),
    )
  },
}

const cancel = fn(() => ({ ...finished, status: 'cancelled', figures: null }))

export const Running: Story = {
  render: () =>
    page({
      'backtests.get': { ...finished, status: 'running', looked: 400, figures: null },
      'backtests.cancel': cancel,
    }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('400 of 1,200 claims', { exact: false })).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: 'Cancel' }))
    await expect(cancel).toHaveBeenCalledWith({ id: 'b1' })
  },
}

export const Failed: Story = {
  render: () =>
    page({
      'people.me': { scopes: ['book:read'] },
      'backtests.get': {
        ...{ ...finished, status: 'failed', figures: null, resultHash: null },
        problem: { code: 'worker-failed', text: 'A thread ended with 1.' },
      },
    }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('A thread ended with 1.')).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Start the back-test' })).toBeDisabled()
  },
}
