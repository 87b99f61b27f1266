import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent } from 'storybook/test'
import { StoryPolicy } from '../testing/story-policy.tsx'
import { EditorBanner } from './editor-banner.tsx'
import { useEditor } from './editor-context.ts'
import { EditorHeader } from './editor-header.tsx'

const meta = { title: 'Editor/Header', parameters: { layout: 'fullscreen' } } satisfies Meta

export default meta

type Story = StoryObj<typeof meta>

export const Draft: Story = {
  render: () => (
    <StoryPolicy>
      <EditorHeader />
    </StoryPolicy>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('In force: version 12 since 1 Jan 2026')).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Nothing to undo' })).toHaveAttribute(
      'aria-disabled',
      'true',
    )
    const [edit, check] = canvas.getAllByRole('radio')
    await expect(edit).toBeChecked()
    if (check !== undefined) await userEvent.click(check)
    await expect(check).toBeChecked()
  },
}

const act = fn()

/** Adds a step, as somebody would. */
function AddStep() {
  const { draft } = useEditor()
  const add = () =>
    draft.getState().dispatch('add-step', { kind: 'wait', where: { kind: 'after', step: 'start' } })
  return (
    <button type="button" onClick={add}>
      add
    </button>
  )
}

export const WithUndo: Story = {
  render: () => (
    <StoryPolicy act={act}>
      <EditorHeader />
      <AddStep />
    </StoryPolicy>
  ),
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'add' }))
    await userEvent.click(canvas.getByRole('button', { name: 'Undo: Add wait' }))
    await expect(act).toHaveBeenCalledWith('undo')
    await expect(canvas.getByText('Not saved yet')).toBeVisible()
  },
}

export const PublishedVersion: Story = {
  render: () => (
    <StoryPolicy version={11} readOnlyWhy="editor.why-version">
      <EditorHeader />
      <EditorBanner />
    </StoryPolicy>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Version 11, as published')).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Change' })).toBeEnabled()
  },
}

export const ForAReader: Story = {
  render: () => (
    <StoryPolicy mayWrite={false} readOnlyWhy="editor.why-role">
      <EditorHeader />
      <EditorBanner />
    </StoryPolicy>
  ),
  play: async ({ canvas }) => {
    await expect(
      await canvas.findByText('You may read this draft, but not change it.'),
    ).toBeVisible()
    await expect(canvas.queryByRole('button', { name: /undo/i })).toBeNull()
  },
}

export const NotSaved: Story = {
  render: () => (
    <StoryPolicy act={act}>
      <Failing />
    </StoryPolicy>
  ),
  play: async ({ canvas }) => {
    const name = 'Not saved: you are signed out. Try now'
    await userEvent.click(await canvas.findByRole('button', { name }))
    await expect(act).toHaveBeenCalledWith('save')
  },
}

function Failing() {
  const { draft } = useEditor()
  draft.setState({ save: 'failed', failure: 'not-signed-in' })
  return <EditorHeader />
}
