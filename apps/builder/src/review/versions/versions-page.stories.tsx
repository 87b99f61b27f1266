import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent, within } from 'storybook/test'
import { StoryServer } from '../../testing/story-server.tsx'
import { reviewAnswers, storyVersion } from '../testing.ts'
import { VersionsPage } from './versions-page.tsx'

const meta = { title: 'Review/VersionsPage', component: VersionsPage } satisfies Meta<
  typeof VersionsPage
>

export default meta

type Story = StoryObj<typeof meta>

const versions = [
  storyVersion(13, '2027-01-01', null),
  storyVersion(12, '2026-03-01', '2027-01-01'),
  storyVersion(11, '2025-06-01', '2026-03-01'),
]

const retire = fn()

const page = (scopes: readonly string[]) => (
  <StoryServer
    answers={reviewAnswers('anna', scopes, {
      'policies.history': { versions },
      'moves.preview': {
        counts: [],
        claims: [
          {
            ...{ claimId: 'c1', invoiceNumber: '1001', from: null, fromPosition: 'start' },
            ...{ toPosition: 'start', why: null, subject: null, on: null },
          },
          {
            ...{ claimId: 'c2', invoiceNumber: '1002', from: null, fromPosition: 'reminder' },
            ...{ toPosition: null, why: 'fee-would-repeat', subject: null, on: null },
          },
        ],
      },
      'assignments.retire': (asked: unknown) => {
        retire(asked)
        return {}
      },
    })}
    route="/policies/$policyId/versions"
    at="/policies/no-consumer/versions"
  >
    <VersionsPage />
  </StoryServer>
)

export const Several: Story = {
  render: () => page(['policies:assign', 'policies:write']),
  play: async ({ canvas, canvasElement }) => {
    retire.mockClear()
    const table = within(await canvas.findByRole('table', { name: 'Versions' }))
    await expect(table.getByText('Scheduled')).toBeVisible()
    await userEvent.click(table.getByRole('button', { name: 'Retire version 12' }))
    const dialog = within(await within(canvasElement.ownerDocument.body).findByRole('dialog'))
    await userEvent.click(dialog.getByRole('button', { name: 'Retire' }))
    await expect(dialog.getByText('Write a reason.')).toBeVisible()
    await userEvent.type(dialog.getByLabelText(/^Reason/), 'No longer ours.')
    await userEvent.click(dialog.getByRole('button', { name: 'Retire' }))
    await expect(retire).toHaveBeenCalledWith(expect.objectContaining({ version: 12 }))
  },
}

export const WhatWouldMove: Story = {
  render: () => page(['policies:assign']),
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Which claims would move/ }))
    await expect(await canvas.findByText('1 moves, 1 is left.')).toBeVisible()
    await expect(canvas.getByText(/a fee would be charged again/)).toBeVisible()
  },
}

export const ForReaders: Story = {
  render: () => page([]),
  play: async ({ canvas }) => {
    const table = within(await canvas.findByRole('table', { name: 'Versions' }))
    await expect(table.getByRole('button', { name: 'Retire version 12' })).toBeDisabled()
    await expect(table.getByRole('button', { name: 'Restore as draft: version 12' })).toBeDisabled()
  },
}
