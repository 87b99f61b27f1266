import { type Fact, sentence, textIn } from '@forfall/rules'
import { useMemo } from 'react'
import { useWording } from '../../editor-parts/use-wording.ts'
import { useWords } from '../../messages/use-words.ts'

/** A fact to choose, under the heading it stands under. */
export type FactGroup = {
  readonly group: string
  readonly items: readonly { readonly value: string; readonly label: string }[]
}

const groups = ['claim', 'amounts', 'days', 'counts', 'law'] as const

/** Under which heading a fact stands. */
function groupOf({ id, unit }: Fact): (typeof groups)[number] {
  if (id.startsWith('law.')) return 'law'
  if (unit === 'minor-units') return 'amounts'
  if (unit === 'days') return 'days'
  return unit === 'count' ? 'counts' : 'claim'
}

/** The facts a condition can ask for, by heading; among some of them only, when those are given. */
export function useFactGroups(facts?: readonly Fact[]): readonly FactGroup[] {
  const words = useWords()
  const { facts: all, language } = useWording()
  return useMemo(() => {
    const byGroup = Map.groupBy(facts ?? [...all.values()], groupOf)
    return groups.flatMap((name) => {
      const items = (byGroup.get(name) ?? []).map(({ id, label }) => ({
        value: id,
        label: sentence(textIn(label, language)),
      }))
      const sorted = items.toSorted((a, b) => a.label.localeCompare(b.label, language))
      return sorted.length === 0
        ? []
        : [{ group: words.say(`inspector.facts-${name}`), items: sorted }]
    })
  }, [facts, all, language, words])
}
