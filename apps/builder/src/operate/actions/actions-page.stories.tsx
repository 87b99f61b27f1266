import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent, waitFor, within } from 'storybook/test'
import { operator, reader, sentNotice, waitingNotice } from '../../testing/story-operate.ts'
import { type StoryAnswers, StoryServer } from '../../testing/story-server.tsx'
import { ActionsPage } from './actions-page.tsx'

const meta = { title: 'Operate/Not sent', component: ActionsPage } satisfies Meta<
  typeof ActionsPage
>

export default meta

type Story = StoryObj<typeof meta>

const asked = fn()

const other = {
  ...waitingNotice,
  id: '1002/2/notice',
  claimId: 'claim-1002',
  invoiceNumber: '1002',
}

const answers: StoryAnswers = {
  ...operator,
  'actions.list': { actions: [waitingNotice, other], nextCursor: null },
  'actions.counts': {
    counts: [{ status: 'pending', kind: 'notice', waitsForRelease: true, count: 2 }],
  },
  'letters.preview': {
    actionId: waitingNotice.id,
    claimId: waitingNotice.claimId,
    day: '2026-03-20',
    outcome: 'send',
    letter: sentNotice,
  },
  'actions.releaseMany': (input: unknown) => {
    asked(input)
    return { done: 1, refused: 0, results: [{ id: waitingNotice.id, ok: true }] }
  },
  'actions.dropMany': (input: unknown) => {
    asked(input)
    const problem = { code: 'action-not-waiting', actionId: other.id, status: 'sent' }
    return {
      done: 1,
      refused: 1,
      results: [
        { id: waitingNotice.id, ok: true },
        { id: other.id, ok: false, problem, text: 'It is sent.' },
      ],
    }
  },
}

const page = (more: StoryAnswers = {}) => (
  <StoryServer route="/actions" at="/actions?show=release" answers={{ ...answers, ...more }}>
    <ActionsPage />
  </StoryServer>
)

const dialogIn = (element: HTMLElement) =>
  within(within(element.ownerDocument.body).getByRole('dialog'))

export const DroppingInBulk: Story = {
  render: () => page(),
  play: async ({ canvas, canvasElement }) => {
    asked.mockClear()
    await userEvent.click(
      await canvas.findByRole('checkbox', { name: 'Choose all that are shown' }),
    )
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Drop' })).toBeEnabled())
    await userEvent.click(canvas.getByRole('button', { name: 'Drop' }))
    const dialog = dialogIn(canvasElement)
    await userEvent.click(dialog.getByRole('button', { name: 'Drop' }))
    await expect(dialog.getByText('Write a reason.')).toBeVisible()
    await userEvent.type(dialog.getByLabelText(/^Reason/), 'Agreed by phone')
    await userEvent.click(dialog.getByRole('button', { name: 'Drop' }))
    await expect(await canvas.findByText(/^1 action dropped\. 1 was refused:$/)).toBeVisible()
    await expect(canvas.getByText('It does not wait any more.', { exact: false })).toBeVisible()
    await expect(asked).toHaveBeenCalledWith({
      selection: { ids: [waitingNotice.id, other.id] },
      reason: 'Agreed by phone',
    })
  },
}

export const ReleasingOne: Story = {
  render: () => page(),
  play: async ({ canvas, canvasElement }) => {
    asked.mockClear()
    await userEvent.click(await canvas.findByRole('button', { name: 'Look at invoice 1001' }))
    const drawer = dialogIn(canvasElement)
    await expect(await drawer.findByText('Inkassovarsel, faktura 1001')).toBeVisible()
    await waitFor(() => expect(drawer.getByRole('button', { name: 'Release' })).toBeEnabled())
    await userEvent.click(drawer.getByRole('button', { name: 'Release' }))
    const dialog = await within(canvasElement.ownerDocument.body).findByRole('dialog', {
      name: 'Release 1 action',
    })
    await userEvent.click(within(dialog).getByRole('button', { name: 'Release' }))
    await expect(await canvas.findByText('1 action released.')).toBeVisible()
    await expect(asked).toHaveBeenCalledWith({ selection: { ids: [waitingNotice.id] } })
  },
}

export const AllThatFit: Story = {
  render: () => page(),
  play: async ({ canvas, canvasElement }) => {
    asked.mockClear()
    await userEvent.click(await canvas.findByRole('button', { name: /^Choose all 2 that fit/ }))
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Release' })).toBeEnabled())
    await userEvent.click(canvas.getByRole('button', { name: 'Release' }))
    await userEvent.click(dialogIn(canvasElement).getByRole('button', { name: 'Release' }))
    await waitFor(() =>
      expect(asked).toHaveBeenCalledWith({
        selection: { filter: { waitsFor: 'release' }, expectedCount: 2 },
      }),
    )
  },
}

export const ForReadersOnly: Story = {
  render: () => page(reader),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/^Only operators can release/)).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Release' })).toBeDisabled()
  },
}

export const NothingWaits: Story = {
  render: () =>
    page({ 'actions.list': { actions: [], nextCursor: null }, 'actions.counts': { counts: [] } }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/^Nothing waits here\./)).toBeVisible()
  },
}
