import type { Fact } from '@forfall/rules'
import { useWording } from '../../editor-parts/use-wording.ts'

/** What a fact counts in, beside a number. */
export function useUnit({ unit }: Fact, value: unknown): string | null {
  const { words, jurisdiction } = useWording()
  if (unit === 'minor-units') return jurisdiction?.currency ?? null
  if (unit !== 'days') return null
  return value === 1 ? words.days.one : words.days.other
}
