import { type TextReader, textReader } from '../letter/read-text.ts'

const place = { row: 1, col: 1 }

/** A reader of letters for the tests of this package: it knows `{{ name }}`, and that one is closed. */
export const readText: TextReader = textReader({
  parse: (text: string) => {
    const open = /\{\{[^}]*$/.exec(text)
    if (open !== null) throw new Error(`output "${open[0]}" not closed, line:1, col:1`)
    return [...text.matchAll(/\{\{ ([\w.]+) \}\}/g)].map((match) => match[1] ?? '')
  },
  analyzeSync: (names) => ({
    globals: Object.fromEntries(
      names.map((name) => [name, [{ segments: name.split('.'), location: place }]]),
    ),
  }),
})
