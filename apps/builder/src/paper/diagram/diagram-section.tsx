import { useWords } from '../../messages/use-words.ts'
import { Section } from '../section.tsx'
import { type Drawing, sheetsOf } from './drawing.ts'
import { Sheet, sheetSize } from './sheet.tsx'
import { Signs } from './signs.tsx'
import { TileMap } from './tile-map.tsx'

/** The diagram: how its sheets lie, what its signs mean, then sheet by sheet. */
export function DiagramSection({ drawing }: { readonly drawing: Drawing }) {
  const words = useWords()
  const tiles = sheetsOf(drawing, sheetSize)
  return (
    <Section id="diagram">
      <p>{words.say('paper.map', { count: tiles.length })}</p>
      <TileMap tiles={tiles} drawing={drawing} />
      <Signs />
      {tiles.map((tile) => (
        <Sheet key={tile.sheet} tile={tile} count={tiles.length} drawing={drawing} />
      ))}
    </Section>
  )
}
