import type { Ending } from '@forfall/rules'
import { useWords } from '../messages/use-words.ts'

/** Puts what a claim comes to into a word; a claim without an ending goes on. */
export function useEndingWord(): (ending: Ending | null) => string {
  const words = useWords()
  return (ending) => words.say(ending === null ? 'backtest.goes-on' : `ending.${ending}`)
}
