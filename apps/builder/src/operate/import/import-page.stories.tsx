import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, waitFor } from 'storybook/test'
import { badFile, goodFile, operator, reader } from '../../testing/story-operate.ts'
import { type StoryAnswers, StoryServer } from '../../testing/story-server.tsx'
import { ImportPage } from './import-page.tsx'

const meta = { title: 'Operate/Import', component: ImportPage } satisfies Meta<typeof ImportPage>

export default meta

type Story = StoryObj<typeof meta>

const history = {
  id: 'default-1',
  creditorId: 'fjord',
  creditorName: 'Fjord Strøm AS',
  fileName: 'february.csv',
  contentHash: 'c'.repeat(64),
  format: 'csv',
  status: 'imported',
  byteCount: 1200,
  counts: { newClaims: 3, newEvents: 4 },
  importedAt: '2026-03-01T09:00:00.000Z',
  importedBy: { kind: 'person', id: 'berg' },
  noteCount: 1,
}

const answers: StoryAnswers = {
  ...operator,
  'imports.list': { imports: [history], nextCursor: null },
  'imports.get': {
    ...history,
    notes: [{ code: 'kind-unknown', place: { line: 2, record: '900' }, text: 'No kind is said.' }],
  },
  'imports.check': goodFile,
  'imports.commit': {
    status: 'imported',
    file: 'march.csv',
    batchId: 'default-2',
    isNew: true,
    format: 'csv',
    counts: goodFile.counts,
    remarks: [],
  },
}

const page = (more: StoryAnswers = {}) => (
  <StoryServer route="/import" answers={{ ...answers, ...more }}>
    <ImportPage />
  </StoryServer>
)

const file = new File(['number;amount\n1002;500'], 'march.csv', { type: 'text/csv' })

/** Chooses the file, as soon as one may. */
async function choose(root: HTMLElement): Promise<void> {
  const input = () => root.querySelector<HTMLInputElement>('input[type="file"]')
  await waitFor(() => expect(input()).toBeEnabled())
  const found = input()
  if (found !== null) await userEvent.upload(found, file)
}

export const TakingAFileIn: Story = {
  render: () => page(),
  play: async ({ canvas, canvasElement }) => {
    await choose(canvasElement)
    await expect(await canvas.findByText(/^1 record read \(csv\)/)).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: 'Take it in' }))
    await expect(await canvas.findByText('march.csv was taken in.')).toBeVisible()
  },
}

export const AProblemAtItsRecord: Story = {
  render: () => page({ 'imports.check': badFile }),
  play: async ({ canvas, canvasElement }) => {
    await choose(canvasElement)
    const table = await canvas.findByRole('table', { name: 'Problems' })
    await expect(table).toHaveTextContent('1002')
    await expect(table).toHaveTextContent('line 3, amount')
    await expect(canvas.getByRole('button', { name: 'Take it in' })).toBeDisabled()
  },
}

export const WhatWasSaidBefore: Story = {
  render: () => page(),
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: '1 note' }))
    await expect(await canvas.findByText('No kind is said.')).toBeVisible()
  },
}

export const ForReadersOnly: Story = {
  render: () => page(reader),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/^Only operators and integrators can take/)).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Choose file' })).toBeDisabled()
  },
}
