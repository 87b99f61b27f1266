import { type StepKind, sentence, type Wording } from '@forfall/rules'

/** What a kind of step, or the beginning, is called where it stands alone: "Notice of collection". */
export const kindName = (kind: StepKind | 'start', { words }: Wording): string =>
  sentence(words.kinds[kind])
