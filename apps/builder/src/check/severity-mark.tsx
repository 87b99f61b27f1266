import type { Severity } from '@forfall/rules'
import './severity-mark.css'

/** What a mark stands for: how much a finding weighs, or that a check found none. */
export type Mark = Severity | 'passed' | 'waived'

const shapes: Readonly<Record<Mark, { readonly body: string; readonly glyph: string }>> = {
  error: {
    body: 'M6.6 1.5h6.8l4.9 4.9v7.2l-4.9 4.9H6.6l-4.9-4.9V6.4Z',
    glyph: 'M10 5.4v5.4M10 14v.3',
  },
  warning: { body: 'M10 2 18.6 17.2H1.4Z', glyph: 'M10 7.4v4.6M10 14.5v.2' },
  info: {
    body: 'M10 1.6a8.4 8.4 0 1 0 0 16.8 8.4 8.4 0 0 0 0-16.8Z',
    glyph: 'M10 9v5.2M10 5.8v.2',
  },
  passed: {
    body: 'M10 1.6a8.4 8.4 0 1 0 0 16.8 8.4 8.4 0 0 0 0-16.8Z',
    glyph: 'm6.2 10.3 2.7 2.7 5-5.6',
  },
  waived: {
    body: 'M10 1.6a8.4 8.4 0 1 0 0 16.8 8.4 8.4 0 0 0 0-16.8Z',
    glyph: 'M6 10h8',
  },
}

/** The shape of a weight, told apart without colour. The words beside it say the same. */
export const SeverityMark = ({ mark }: { readonly mark: Mark }) => (
  <svg className={`severity-mark mark-${mark}`} viewBox="0 0 20 20" aria-hidden="true">
    <path className="mark-body" d={shapes[mark].body} />
    <path className="mark-glyph" d={shapes[mark].glyph} />
  </svg>
)
