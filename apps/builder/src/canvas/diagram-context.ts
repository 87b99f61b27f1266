import type { PolicyDocument } from '@forfall/rules'
import { createContext, use } from 'react'
import type { FactContext } from '../messages/fact-words.ts'

/** What every card of a diagram shares. */
export type DiagramShared = {
  readonly document: PolicyDocument
  readonly context: FactContext
  readonly selected: string | null
  /** The one card that the Tab key stops at. */
  readonly tabStop: string
  readonly select: (step: string) => void
}

/** Carries what the cards share past React Flow. */
export const DiagramContext = createContext<DiagramShared | null>(null)

/** What the cards of a diagram share. */
export function useDiagram(): DiagramShared {
  const shared = use(DiagramContext)
  if (shared === null) throw new Error('Bug: a card stands outside of a diagram')
  return shared
}
