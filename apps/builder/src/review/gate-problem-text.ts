import { findingText } from '@forfall/rules'
import type { GateProblem } from '../app/api.ts'
import type { Words } from '../messages/use-words.ts'

/**
 * What a gate found, in the reader's language.
 *
 * @param nameOf what a step or `always` entry is called
 */
export function gateProblemText(
  { code, finding, step, scenario }: GateProblem,
  words: Words,
  nameOf: (step: string) => string,
): string {
  if (finding !== null) return findingText(finding, words.language)
  if (scenario !== null) {
    const id = code === 'unreadable' ? 'review.scenario-unreadable' : 'review.scenario-failed'
    return words.say(id, { scenario })
  }
  if (code === 'does-not-run') return words.say('review.asked-later')
  if (step === null) return words.say('review.policy-does-not-run')
  const id = code === 'not-covered' ? 'review.not-covered' : 'review.step-does-not-run'
  return words.say(id, { step: nameOf(step) })
}
