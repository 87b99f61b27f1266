import { useWords } from '../../messages/use-words.ts'
import type { Drawing } from './drawing.ts'
import type { Tile } from './tiles.ts'

type TileMapProps = { readonly tiles: readonly Tile[]; readonly drawing: Drawing }

/** The largest the map gets, in millimetres. */
const room = { width: 150, height: 130 }

/** The whole diagram in small, with the sheets it is printed on. */
export function TileMap({ tiles, drawing }: TileMapProps) {
  const words = useWords()
  const extent = extentOf(tiles)
  const scale = Math.min(room.width / extent.width, room.height / extent.height, 0.05)
  const text = 4.5 / scale
  return (
    <svg
      className="paper-map"
      role="img"
      aria-label={words.say('paper.map-label')}
      viewBox={`${extent.x} ${extent.y} ${extent.width} ${extent.height}`}
      style={{ width: `${extent.width * scale}mm`, height: `${extent.height * scale}mm` }}
    >
      {drawing.cards.map(({ id, x, y, width, height }) => (
        <rect key={id} {...{ x, y, width, height }} fill="#ccc" />
      ))}
      {tiles.map(({ sheet, x, y, width, height }) => (
        <g key={sheet}>
          <rect
            {...{ x, y, width, height }}
            fill="none"
            stroke="#000"
            vectorEffect="non-scaling-stroke"
          />
          <text
            {...{ x: x + width / 2, y: y + height / 2 }}
            fontSize={text}
            fontWeight="700"
            textAnchor="middle"
            dominantBaseline="central"
            stroke="#fff"
            strokeWidth={text / 4}
            paintOrder="stroke"
          >
            {sheet}
          </text>
        </g>
      ))}
    </svg>
  )
}

/** Around all sheets, with room for the line around them. */
function extentOf(tiles: readonly Tile[]) {
  const x = Math.min(...tiles.map((tile) => tile.x)) - 10
  const y = Math.min(...tiles.map((tile) => tile.y)) - 10
  const right = Math.max(...tiles.map((tile) => tile.x + tile.width)) + 10
  const bottom = Math.max(...tiles.map((tile) => tile.y + tile.height)) + 10
  return { x, y, width: right - x, height: bottom - y }
}
