import { useEffect, useState } from 'react'
import type { Measure } from './labels.ts'

const font = '500 12px "Inter Variable"'

/** Measures text in the font of the labels; `null` until that font is there. */
export function useMeasure(): Measure | null {
  const [measure, setMeasure] = useState<Measure | null>(null)
  useEffect(() => {
    const start = () => setMeasure(() => browserMeasure())
    document.fonts.load(font).then(start, start)
  }, [])
  return measure
}

function browserMeasure(): Measure {
  const drawing = document.createElement('canvas').getContext('2d')
  if (drawing === null) return (text) => text.length * 7
  drawing.font = `${font}, system-ui, sans-serif`
  return (text) => drawing.measureText(text).width
}
