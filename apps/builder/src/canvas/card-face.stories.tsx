import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent } from 'storybook/test'
import { CardFace, type CardFaceProps } from './card-face.tsx'
import type { Mark } from './marks.ts'
import './canvas.css'
import './step-card.css'
import './overlay.css'

const onChoose = fn()
const onMenu = fn()

const none = { error: 0, warning: 0, info: 0, waived: 0 }

const args: CardFaceProps = {
  id: 'reminder',
  kind: 'remind',
  title: 'First reminder',
  name: 'First reminder, Reminder, day 14 to 17, step 3 of 8, leads to: Notice of collection',
  day: 'D+14–17',
  counts: none,
  isSelected: false,
  isStop: true,
  isChanged: false,
  mark: null,
  isMuted: false,
  isTarget: false,
  lid: null,
  children: (
    <>
      <p className="step-card-summary">Reminder · late-payment interest</p>
      <ul className="plain-list step-card-chips">
        <li className="chip numbers">D+14–17</li>
        <li className="chip numbers">14 days to pay</li>
      </ul>
    </>
  ),
  onChoose,
  onMenu,
}

const meta = {
  title: 'Diagram/Card',
  component: CardFace,
  args,
  beforeEach: () => {
    onChoose.mockClear()
    onMenu.mockClear()
  },
} satisfies Meta<typeof CardFace>

export default meta

type Story = StoryObj<typeof meta>

export const Plain: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: /^First reminder,/ }))
    await expect(onChoose).toHaveBeenCalledOnce()
    await expect(onMenu).not.toHaveBeenCalled()
    await userEvent.click(canvas.getByRole('button', { name: 'More for First reminder' }))
    await expect(onMenu).toHaveBeenCalledOnce()
    await expect(onChoose).toHaveBeenCalledOnce()
  },
}

export const Selected: Story = {
  args: { isSelected: true },
  play: async ({ canvas }) => {
    const button = canvas.getByRole('button', { name: /^First reminder,/ })
    await expect(button).toHaveAttribute('aria-pressed', 'true')
  },
}

export const InFocus: Story = {
  args: { isSelected: true },
  play: async ({ canvas }) => {
    await userEvent.tab()
    await expect(canvas.getByRole('button', { name: /^First reminder,/ })).toHaveFocus()
    await userEvent.tab()
    await expect(canvas.getByRole('button', { name: /^More/ })).not.toHaveFocus()
  },
}

export const Hovered: Story = {
  play: async ({ canvas }) => {
    await userEvent.hover(canvas.getByRole('button', { name: /^First reminder,/ }))
  },
}

export const WithFindings: Story = {
  args: { counts: { error: 1, warning: 2, info: 1, waived: 0 } },
}

export const Changed: Story = { args: { isChanged: true } }

export const LookedPast: Story = { args: { isMuted: true } }

export const ToBeLedTo: Story = { args: { isTarget: true } }

export const ClosedBranch: Story = {
  args: {
    kind: 'branch',
    title: 'Is the claim very small?',
    name: 'Is the claim very small?, Branch, closed over 6 steps, 1 error, step 2 of 8',
    day: null,
    lid: '6 steps, 1 error',
    children: <p className="step-card-summary">Branch · 2 ways, the first that fits</p>,
  },
}

export const EverythingAtOnce: Story = {
  args: {
    isSelected: true,
    isChanged: true,
    isTarget: true,
    counts: { error: 12, warning: 3, info: 0, waived: 0 },
    title: 'Andre og siste purring før kravet går til inkassoforetaket vårt',
    name: 'Andre og siste purring før kravet går til inkassoforetaket vårt, 12 errors, 3 warnings',
  },
}

const kinds = [
  'start',
  'wait',
  'branch',
  'remind',
  'notice',
  'demand',
  'message',
  'hand-over',
  'hold',
  'review',
  'stop',
] as const

export const EveryKind: Story = {
  render: (props) => (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: 16 }}>
      {kinds.map((kind) => (
        <CardFace key={kind} {...props} kind={kind} id={kind} title={kind} name={kind} />
      ))}
    </div>
  ),
}

const marks: readonly Mark[] = [
  { looks: 'walked', signs: ['1', '4'], said: 'place 1 and 4 on the way' },
  { looks: 'here', signs: ['5', 'here'], said: 'place 5 on the way, here' },
  { looks: 'planned', signs: ['still ahead'], said: 'still ahead' },
  { looks: 'unreached', signs: [], said: 'not reached' },
  { looks: 'covered', signs: ['3'], said: '3 scenarios come through' },
  { looks: 'untested', signs: ['untested'], said: 'untested' },
  { looks: 'added', signs: ['+'], said: 'added' },
  { looks: 'removed', signs: ['−'], said: 'removed' },
  { looks: 'changed', signs: ['~'], said: 'changed' },
  { looks: 'unchanged', signs: [], said: '' },
]

const overlayOf = ({ looks }: Mark): string => {
  if (looks === 'covered' || looks === 'untested') return 'coverage'
  return ['added', 'removed', 'changed', 'unchanged'].includes(looks) ? 'change' : 'trace'
}

/** Every mark on a card of each border, so that no shape hides one. */
export const EveryMark: Story = {
  render: (props) => (
    <div style={{ display: 'grid', gridTemplateColumns: 'repeat(3, 280px)', gap: 24, padding: 16 }}>
      {marks.flatMap((mark) =>
        (['remind', 'wait', 'hand-over'] as const).map((kind) => (
          <div key={`${mark.looks} ${kind}`} className="canvas" data-overlay={overlayOf(mark)}>
            <CardFace
              {...props}
              id={`${mark.looks}-${kind}`}
              kind={kind}
              mark={mark}
              title={mark.looks}
              name={`${mark.looks} ${kind}, ${mark.said}`}
            />
          </div>
        )),
      )}
    </div>
  ),
}

const fromAfar = (detail: 'title' | 'icon'): Story => ({
  args: { counts: { error: 1, warning: 0, info: 0, waived: 0 } },
  render: (props) => (
    <div className="canvas" data-detail={detail} data-arranged="true" style={{ padding: 16 }}>
      <CardFace {...props} />
    </div>
  ),
})

export const FromFurtherAway: Story = fromAfar('title')

export const FromAfar: Story = fromAfar('icon')
