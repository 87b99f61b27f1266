import type { BackTestEntry } from '../app/api.ts'
import type { Words } from '../messages/use-words.ts'

/** A version of a back-test by its name; a draft as it was then. */
export const versionName = ({ title, version }: BackTestEntry['before'], words: Words): string =>
  version === null
    ? words.say('backtest.draft-then', { policy: words.text(title) })
    : words.say('backtest.version', { policy: words.text(title), version })

/** Both versions of a back-test in one line. */
export const versionsName = ({ before, after }: BackTestEntry, words: Words): string =>
  words.say('backtest.arrow', {
    before: versionName(before, words),
    after: versionName(after, words),
  })
