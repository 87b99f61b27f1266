import { useEffect, useState } from 'react'
import type { Measure } from './labels.ts'

const labelFont = '500 12px "Inter Variable"'

/** Measures text in a font, that of the labels unless it says so; `null` until the font is there. */
export function useMeasure(font = labelFont): Measure | null {
  const [measure, setMeasure] = useState<Measure | null>(null)
  useEffect(() => {
    const start = () => setMeasure(() => browserMeasure(font))
    document.fonts.load(font).then(start, start)
  }, [font])
  return measure
}

function browserMeasure(font: string): Measure {
  const drawing = document.createElement('canvas').getContext('2d')
  if (drawing === null) return (text) => text.length * 7
  drawing.font = `${font}, system-ui, sans-serif`
  return (text) => drawing.measureText(text).width
}
