import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, within } from 'storybook/test'
import { policy, remind, wait } from '../document/testing/policies.ts'
import { countryPolicy, StoryEditor } from '../testing/story-editor.tsx'
import { OutlineTree } from './outline-tree.tsx'

const meta: Meta<typeof OutlineTree> = {
  title: 'Outline/Tree',
  component: OutlineTree,
  decorators: [
    (Story) => (
      <div style={{ maxWidth: 420 }}>
        <Story />
      </div>
    ),
  ],
}

export default meta

type Story = StoryObj<typeof OutlineTree>

/** What has the focus, by its row. */
const inFocus = () => document.activeElement?.getAttribute('data-row')

/** The titles and numbers of the rows, as they are seen. */
const keysIn = (canvasElement: HTMLElement) =>
  [...canvasElement.querySelectorAll('[role="treeitem"]')].map((row) =>
    row.getAttribute('data-row'),
  )

/** Puts the focus where the Tab key leads to in the tree. */
const focusTree = () =>
  document.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]')?.focus()

const press = async (keys: string) => {
  await userEvent.keyboard(keys)
  await settled()
}

/** Until menus are closed and the focus is back. */
const settled = () => new Promise((resume) => setTimeout(resume, 60))

export const CountryPolicy: Story = {
  render: () => (
    <StoryEditor selection={['reminder']}>
      <OutlineTree />
    </StoryEditor>
  ),
}

export const ArrowKeys: Story = {
  render: () => (
    <StoryEditor>
      <OutlineTree />
    </StoryEditor>
  ),
  play: async ({ canvasElement }) => {
    focusTree()
    await expect(inFocus()).toBe('start')
    await press('{ArrowLeft}{ArrowDown}')
    await expect(inFocus()).toBe('wait-grace')
    await expect(keysIn(canvasElement)).not.toContain('disputed')
    await press('{ArrowDown}{ArrowRight}{ArrowDown}')
    await expect(inFocus()).toBe('too-small')
    await press('{ArrowLeft}{ArrowLeft}')
    await expect(keysIn(canvasElement)).not.toContain('too-small')
    await press('{End}')
    await expect(inFocus()).toBe('agency')
    await press('{Shift>}{ArrowUp}{ArrowUp}{/Shift}')
    const chosen = canvasElement.querySelectorAll('[aria-selected="true"]')
    await expect(chosen).toHaveLength(3)
    await press('{Escape}no')
    await expect(inFocus()).toBe('notice')
  },
}

export const AddMoveRename: Story = {
  render: () => (
    <StoryEditor selection={['wait-grace']}>
      <OutlineTree />
    </StoryEditor>
  ),
  play: async ({ canvasElement }) => {
    focusTree()
    await expect(inFocus()).toBe('wait-grace')
    await press('a')
    const menu = within(document.body)
    await userEvent.click(await menu.findByRole('menuitem', { name: /Review by a person/ }))
    await settled()
    await expect(inFocus()).toBe('review')
    await expect(keysIn(canvasElement).indexOf('review')).toBe(
      keysIn(canvasElement).indexOf('wait-grace') + 1,
    )
    await press('{Alt>}{ArrowUp}{/Alt}')
    await expect(inFocus()).toBe('review')
    await expect(keysIn(canvasElement).indexOf('review')).toBe(
      keysIn(canvasElement).indexOf('wait-grace') - 1,
    )
    await press('{F2}')
    await press('Look first{Enter}')
    await expect(inFocus()).toBe('review')
    await expect(document.activeElement?.textContent).toContain('Look first')
    await press('{Delete}')
    await expect(keysIn(canvasElement)).not.toContain('review')
    await expect(inFocus()).not.toBeNull()
  },
}

export const AddRuleThatAlwaysHolds: Story = {
  render: () => (
    <StoryEditor>
      <OutlineTree />
    </StoryEditor>
  ),
  play: async ({ canvasElement }) => {
    const before = keysIn(canvasElement).length
    focusTree()
    await press('r')
    await expect(keysIn(canvasElement)).toHaveLength(before + 1)
    await expect(inFocus()).toBe('always-hold')
    await userEvent.click(within(canvasElement).getByTitle('Add a rule that always holds'))
    await settled()
    await expect(inFocus()).toBe('always-hold-2')
  },
}

export const CasesAndEntries: Story = {
  render: () => (
    <StoryEditor selection={['small']}>
      <OutlineTree />
    </StoryEditor>
  ),
  play: async ({ canvasElement }) => {
    focusTree()
    await press('{ArrowRight}')
    await expect(inFocus()).toBe('small cases.0')
    await press('{Shift>}{F10}{/Shift}')
    const menu = within(document.body)
    await menu.findByRole('menuitem', { name: /Remove the case with its steps/ })
    await press('{Escape}')
    await expect(inFocus()).toBe('small cases.0')
    await press('{Home}{ArrowDown}{Alt>}{ArrowDown}{/Alt}')
    await expect(inFocus()).toBe('deceased')
    await expect(keysIn(canvasElement).slice(1, 3)).toEqual(['insolvent', 'deceased'])
    await press('{Delete}')
    await expect(keysIn(canvasElement)).not.toContain('deceased')
    await expect(inFocus()).not.toBeNull()
  },
}

export const MoveTo: Story = {
  render: () => (
    <StoryEditor selection={['notice']}>
      <OutlineTree />
    </StoryEditor>
  ),
  play: async ({ canvasElement }) => {
    focusTree()
    await press('m')
    const dialog = within(await within(document.body).findByRole('dialog'))
    await userEvent.type(await dialog.findByRole('textbox'), 'beginning')
    await userEvent.click(dialog.getByRole('radio'))
    await userEvent.click(dialog.getByRole('button', { name: 'Move here' }))
    await settled()
    await expect(keysIn(canvasElement).indexOf('notice')).toBe(
      keysIn(canvasElement).indexOf('wait-grace') - 1,
    )
  },
}

export const Connect: Story = {
  render: () => (
    <StoryEditor selection={['agency']}>
      <OutlineTree />
    </StoryEditor>
  ),
  play: async () => {
    focusTree()
    await press('c')
    const dialog = within(await within(document.body).findByRole('dialog'))
    await userEvent.click(dialog.getByRole('radio', { name: /Reminder/ }))
    await userEvent.click(dialog.getByRole('button', { name: 'Lead there' }))
    await settled()
    await expect(inFocus()).toBe('agency')
    await expect(document.activeElement?.textContent).toContain('to 2b.1')
  },
}

export const ReadOnly: Story = {
  render: () => (
    <StoryEditor selection={['reminder']} readOnlyWhy="editor.why-version">
      <OutlineTree />
    </StoryEditor>
  ),
  play: async ({ canvasElement }) => {
    const before = keysIn(canvasElement)
    focusTree()
    await press('{Delete}{F2}{Alt>}{ArrowUp}{/Alt}')
    await expect(keysIn(canvasElement)).toEqual(before)
    await expect(inFocus()).toBe('reminder')
  },
}

/** Exits that lead nowhere yet, steps nothing leads to, and a way back. */
export const Unfinished: Story = {
  render: () => (
    <StoryEditor
      policy={policy({
        first: remind('over'),
        over: {
          ...wait('nowhere'),
          title: { en: 'A wait with a title that is far too long for one line' },
        },
        lost: remind('first'),
      })}
      selection={['over']}
    >
      <OutlineTree />
    </StoryEditor>
  ),
}

export const Narrow: Story = {
  render: () => (
    <StoryEditor policy={countryPolicy('fi-consumer')} selection={['reminder']}>
      <div style={{ width: 232 }}>
        <OutlineTree />
      </div>
    </StoryEditor>
  ),
}
