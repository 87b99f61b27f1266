import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent, waitFor, within } from 'storybook/test'
import { storyClaim, storyClaimRow } from '../testing/story-claim.ts'
import { countryPolicy } from '../testing/story-editor.tsx'
import { operator, reader, sentNotice, waitingNotice } from '../testing/story-operate.ts'
import { StoryRefusal, StoryServer } from '../testing/story-server.tsx'
import { ClaimPage } from './claim-page.tsx'
import { ClaimsCards } from './claims-cards.tsx'
import { ClaimsPage } from './claims-page.tsx'
import './claims.css'

const meta = { title: 'Claims' } satisfies Meta

export default meta

type Story = StoryObj<typeof meta>

const policy = { document: countryPolicy('no-consumer'), version: 1, hash: '', ruleSet: {} }
const paid = {
  ...storyClaimRow,
  id: 'claim-1002',
  invoiceNumber: '1002',
  outstandingMinor: 0,
  ending: 'paid' as const,
  next: null,
  blockers: [],
}

const book = (claims: readonly unknown[]) => ({
  ...operator,
  'claims.list': { claims, nextCursor: null, total: claims.length },
  'policies.get': policy,
})

const asked = fn()

const noting = (input: unknown) => {
  asked(input)
  return { id: 'claim-1001', isNew: true, outstandingMinor: 0, ending: null }
}

const oneClaim = {
  ...operator,
  'claims.get': storyClaim(),
  'policies.get': policy,
  'payments.register': noting,
  'claims.record': noting,
  'letters.get': {
    actionId: '1001/1/reminder',
    claimId: 'claim-1001',
    source: 'kept',
    sent: sentNotice,
  },
}

const waits = {
  decisionId: waitingNotice.id,
  step: 'notice',
  action: 'notice' as const,
  mode: 'create' as const,
  moves: true,
  decidedOn: waitingNotice.decidedOn,
}

const claimPage = (more: object = {}) => (
  <StoryServer route="/claims/$claimId" at="/claims/claim-1001" answers={{ ...oneClaim, ...more }}>
    <ClaimPage />
  </StoryServer>
)

const dialogIn = (element: HTMLElement) =>
  within(within(element.ownerDocument.body).getByRole('dialog'))

export const Book: Story = {
  render: () => (
    <StoryServer route="/claims" at="/claims?state=open" answers={book([storyClaimRow, paid])}>
      <ClaimsPage />
    </StoryServer>
  ),
  play: async ({ canvas }) => {
    const opener = await canvas.findByRole('button', { name: /1 reason stands in the way/ })
    await userEvent.click(opener)
    await expect(opener).toHaveAttribute('aria-expanded', 'true')
    await expect(canvas.getByText('Possible from', { exact: false })).toBeVisible()
  },
}

export const EmptyBook: Story = {
  render: () => (
    <StoryServer route="/claims" at="/claims?state=open" answers={book([])}>
      <ClaimsPage />
    </StoryServer>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/^No claim fits\./)).toBeVisible()
  },
}

export const Cards: Story = {
  render: () => (
    <StoryServer answers={book([])}>
      <ClaimsCards claims={[storyClaimRow, paid]} />
    </StoryServer>
  ),
}

export const OneClaim: Story = {
  render: () => (
    <StoryServer route="/claims/$claimId" at="/claims/claim-1001" answers={oneClaim}>
      <ClaimPage />
    </StoryServer>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: 'Invoice 1001' })).toBeVisible()
    await expect(canvas.getByRole('table', { name: 'Amounts' })).toHaveTextContent('Total')
    await expect(canvas.getByText('NOK 500.00 paid')).toBeVisible()
  },
}

export const UnknownClaim: Story = {
  render: () => (
    <StoryServer
      route="/claims/$claimId"
      at="/claims/none"
      answers={{ 'claims.get': new StoryRefusal({ code: 'claim-unknown' }) }}
    >
      <ClaimPage />
    </StoryServer>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('alert')).toHaveTextContent('claim-unknown')
  },
}

export const EnteringAPayment: Story = {
  render: () => claimPage(),
  play: async ({ canvas, canvasElement }) => {
    asked.mockClear()
    const button = await canvas.findByRole('button', { name: 'Enter payment' })
    await waitFor(() => expect(button).toBeEnabled())
    await userEvent.click(button)
    const dialog = dialogIn(canvasElement)
    await userEvent.click(dialog.getByRole('button', { name: 'Record' }))
    await expect(dialog.getByText(/^Write an amount above zero/)).toBeVisible()
    await userEvent.type(dialog.getByLabelText(/^Amount/), '250,50')
    await userEvent.click(dialog.getByRole('button', { name: 'Record' }))
    await waitFor(() => expect(button).toHaveFocus())
    await expect(asked).toHaveBeenCalledWith(
      expect.objectContaining({ claimId: 'claim-1001', on: '2026-03-20', amountMinor: 25_050 }),
    )
  },
}

export const PlacingAHold: Story = {
  render: () => claimPage(),
  play: async ({ canvas, canvasElement }) => {
    asked.mockClear()
    const button = await canvas.findByRole('button', { name: 'Place on hold' })
    await waitFor(() => expect(button).toBeEnabled())
    await userEvent.click(button)
    const dialog = dialogIn(canvasElement)
    await userEvent.type(dialog.getByLabelText(/^First day/), '2026-04-15')
    await userEvent.type(dialog.getByLabelText(/^Reason/), 'Asked for time')
    await userEvent.click(dialog.getByRole('button', { name: 'Record' }))
    await waitFor(() => expect(asked).toHaveBeenCalled())
    await expect(asked).toHaveBeenCalledWith(
      expect.objectContaining({
        happening: {
          kind: 'hold',
          on: '2026-03-20',
          reason: 'Asked for time',
          until: '2026-04-15',
        },
      }),
    )
  },
}

export const ALetterAsItWent: Story = {
  render: () => claimPage(),
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Read the letter of/ }))
    await expect(
      await dialogIn(canvasElement).findByText('Inkassovarsel, faktura 1001'),
    ).toBeVisible()
  },
}

export const WaitsForAPerson: Story = {
  render: () =>
    claimPage({
      ...reader,
      'claims.get': {
        ...storyClaim(),
        pending: waits,
        actions: [waitingNotice],
        heldUntil: '2026-04-15',
        isDisputed: true,
      },
    }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: 'Waits to go out' })).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Release' })).toBeDisabled()
    await expect(canvas.getByText('On hold until 15 Apr 2026')).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Lift the hold' })).toBeDisabled()
  },
}

export const Filters: Story = {
  render: () => (
    <StoryServer
      route="/claims"
      at="/claims?state=open&isOnHold=true"
      answers={book([storyClaimRow])}
    >
      <ClaimsPage />
    </StoryServer>
  ),
  play: async ({ canvas }) => {
    const held = await canvas.findByRole('checkbox', { name: 'Only held by a person' })
    await expect(held).toBeChecked()
    await userEvent.click(canvas.getByRole('button', { name: 'Clear filters' }))
    await waitFor(() => expect(held).not.toBeChecked())
  },
}
