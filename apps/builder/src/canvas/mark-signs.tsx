import { IconCheck } from '@tabler/icons-react'
import type { Mark } from './marks.ts'

/** What an overlay shows on a card or a line, in discs and plates. It is said in the name of the card. */
export function MarkSigns({ mark: { looks, signs } }: { readonly mark: Mark }) {
  if (signs.length === 0) return null
  return (
    <span className="mark-signs" aria-hidden>
      {signs.map((sign) => (
        <span key={sign} className="mark-sign numbers" data-looks={looks}>
          {looks === 'covered' && <IconCheck size={12} stroke={3} />}
          {sign}
        </span>
      ))}
    </span>
  )
}
