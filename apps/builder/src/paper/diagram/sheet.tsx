import { type ReactNode, useId } from 'react'
import type { DrawnLine as Drawn } from '../../canvas/drawn.ts'
import { useWords, type Words } from '../../messages/use-words.ts'
import type { Drawing } from './drawing.ts'
import { DrawnCard } from './drawn-card.tsx'
import { Arrow, DrawnEnd, DrawnLine } from './drawn-line.tsx'
import { meets, type Neighbours, type Tile } from './tiles.ts'

/** What a pixel of the diagram is on paper, in millimetres: 12 pixels are 7.2 points. */
const scale = (0.8 * 25.4) / 96

/** How much of a diagram there is room for on one sheet, in its own pixels. */
export const sheetSize = { width: Math.floor(173 / scale), height: Math.floor(214 / scale) }

type SheetProps = {
  readonly tile: Tile
  readonly count: number
  readonly drawing: Drawing
}

/** One sheet of the diagram on a page of its own, with the sheets that lie around it. */
export function Sheet({ tile, count, drawing }: SheetProps) {
  const words = useWords()
  const prefix = useId().replaceAll(/[^\w]/g, '')
  const label = words.say('paper.sheet', { sheet: tile.sheet, count })
  const { x, y, width, height } = tile
  return (
    <figure className="paper-sheet">
      <figcaption>{label}</figcaption>
      <Way side="above" tile={tile} words={words} />
      <div className="paper-sheet-row">
        <Way side="left" tile={tile} words={words} />
        <svg
          role="img"
          aria-label={label}
          viewBox={`${x} ${y} ${width} ${height}`}
          style={{ width: `${width * scale}mm`, height: `${height * scale}mm` }}
        >
          <defs>
            <Arrow prefix={prefix} />
          </defs>
          <Parts tile={tile} drawing={drawing} prefix={prefix} />
        </svg>
        <Way side="right" tile={tile} words={words} />
      </div>
      <Way side="below" tile={tile} words={words} />
    </figure>
  )
}

type PartsProps = Pick<SheetProps, 'tile' | 'drawing'> & { readonly prefix: string }

/** What of the drawing lies on a sheet. Lines run on to its edge. */
function Parts({ tile, drawing, prefix }: PartsProps): ReactNode {
  const { cards, lines, ends } = drawing
  const open = new Set(lines.flatMap(({ looks, id }) => (looks === 'open' ? [endOf(id)] : [])))
  return (
    <>
      {lines.map((line) => (
        <DrawnLine key={line.id} line={line} prefix={prefix} />
      ))}
      {ends.map((end) => (
        <DrawnEnd key={end.id} end={end} isOpen={open.has(end.id)} />
      ))}
      {cards
        .filter((card) => meets(card, tile))
        .map((card) => (
          <DrawnCard key={card.id} card={card} />
        ))}
    </>
  )
}

/** The open end a line leads to: it is named by the exit, and so is the line. */
const endOf = (line: Drawn['id']): string => line.split('/').slice(0, 2).join('/')

type WayProps = {
  readonly side: keyof Neighbours
  readonly tile: Tile
  readonly words: Words
}

function Way({ side, tile, words }: WayProps) {
  const sheets = tile.neighbours[side]
  if (sheets.length === 0) return null
  const text = words.say(`paper.${side}`, { sheets: words.list(sheets.map(String), 'and') })
  return <p className={`paper-way paper-way-${side}`}>{text}</p>
}
