import type { ExitAt } from '../document/exits.ts'
import { type ChangeMark, exitKey, type Overlay, type TraceMark } from '../editor-parts/overlay.ts'
import type { Words } from '../messages/use-words.ts'

/** How a card or a line looks under an overlay. */
type MarkLooks =
  | 'walked'
  | 'here'
  | 'planned'
  | 'unreached'
  | 'covered'
  | 'untested'
  | ChangeMark
  | 'unchanged'

/** What an overlay says about a card or a line. */
export type Mark = {
  readonly looks: MarkLooks
  /** To be seen on it, each in a disc or a plate of its own. */
  readonly signs: readonly string[]
  /** The same in words; empty where there is nothing to say. */
  readonly said: string
}

/** What an overlay says about a step, or the beginning. */
export function stepMark(overlay: Overlay, id: string, words: Words): Mark {
  switch (overlay.kind) {
    case 'trace':
      return traceMark(overlay.steps.get(id), words)
    case 'coverage':
      return coverageMark(overlay.steps.get(id) ?? 0, words)
    case 'change':
      return changeMark(overlay.steps.get(id), words)
  }
}

/** What an overlay says about an exit. */
export function exitMark(overlay: Overlay, { step, exit }: ExitAt, words: Words): Mark {
  const key = exitKey(step, exit)
  switch (overlay.kind) {
    case 'trace':
      return walkMark(overlay.exits.get(key), words)
    case 'coverage': {
      const mark = coverageMark(overlay.exits.get(key) ?? 0, words)
      const isFirst = mark.looks === 'untested' && (overlay.steps.get(step) ?? 0) > 0
      // Behind an untested step everything is: it is said once, where it begins.
      return mark.looks === 'covered' || isFirst ? mark : { ...mark, signs: [], said: '' }
    }
    case 'change':
      return changeMark(overlay.exits.get(key), words)
  }
}

/** What is said about where an exit led and no longer does. */
export const goneMark = (words: Words): Mark => changeMark('removed', words)

const unreached = (words: Words): Mark => ({
  looks: 'unreached',
  signs: [],
  said: words.say('canvas.unreached'),
})

function traceMark(mark: TraceMark | undefined, words: Words): Mark {
  if (mark === undefined) return unreached(words)
  const { numbers, isHere, isPlanned } = mark
  const ahead = words.say('canvas.planned')
  if (numbers.length === 0 && !isHere)
    return isPlanned ? { looks: 'planned', signs: [ahead], said: ahead } : unreached(words)
  const here = isHere ? [words.say('canvas.here')] : []
  const names = words.list(numbers.map(String), 'and')
  const place = numbers.length === 0 ? [] : [words.say('canvas.place', { numbers: names })]
  const said = [...place, ...here, ...(isPlanned ? [ahead] : [])].join(', ')
  return { looks: isHere ? 'here' : 'walked', signs: [...discs(numbers), ...here], said }
}

const discsMax = 4

/** The places that are shown: the last ones, where there are many. */
const discs = (numbers: readonly number[]): readonly string[] =>
  numbers.length <= discsMax
    ? numbers.map(String)
    : ['…', ...numbers.slice(1 - discsMax).map(String)]

const walkMark = (walk: 'walked' | 'planned' | undefined, words: Words): Mark =>
  walk === undefined
    ? { looks: 'unreached', signs: [], said: '' }
    : {
        looks: walk,
        signs: [],
        said: words.say(walk === 'walked' ? 'canvas.taken' : 'canvas.expected'),
      }

const coverageMark = (count: number, words: Words): Mark =>
  count === 0
    ? {
        looks: 'untested',
        signs: [words.say('canvas.untested')],
        said: words.say('canvas.untested'),
      }
    : {
        looks: 'covered',
        signs: [words.number(count)],
        said: words.say('canvas.covered', { count }),
      }

const changeSigns = { added: '+', removed: '−', changed: '~' } as const

const changeMark = (change: ChangeMark | undefined, words: Words): Mark =>
  change === undefined
    ? { looks: 'unchanged', signs: [], said: '' }
    : { looks: change, signs: [changeSigns[change]], said: words.say(`canvas.${change}`) }
