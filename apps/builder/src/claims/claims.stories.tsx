import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent } from 'storybook/test'
import { storyClaim, storyClaimRow } from '../testing/story-claim.ts'
import { countryPolicy } from '../testing/story-editor.tsx'
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
  'claims.list': { claims, nextCursor: null, total: claims.length },
  'policies.get': policy,
})

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
    <StoryServer
      route="/claims/$claimId"
      at="/claims/claim-1001"
      answers={{ 'claims.get': storyClaim(), 'policies.get': policy }}
    >
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
