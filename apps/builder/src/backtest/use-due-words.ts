import type { BackTest } from '../app/api.ts'
import { useWords } from '../messages/use-words.ts'

/** Puts the due days that a back-test was asked for into words. */
export function useDueWords(): (question: BackTest['question']) => string {
  const words = useWords()
  return ({ dueFrom, dueThrough }) => {
    if (dueFrom === null && dueThrough === null) return words.say('backtest.due-any')
    if (dueThrough === null)
      return words.say('backtest.due-since', { from: words.day(dueFrom ?? '') })
    const through = words.day(dueThrough)
    return dueFrom === null
      ? words.say('backtest.due-until', { through })
      : words.say('backtest.due-between', { from: words.day(dueFrom), through })
  }
}
