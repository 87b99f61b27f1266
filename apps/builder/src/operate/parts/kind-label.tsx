import type { StepKind } from '@forfall/rules'
import { wordingOf } from '@forfall/rules'
import { kindName } from '../../messages/kind-name.ts'
import { useWords } from '../../messages/use-words.ts'
import { kindLooks } from '../../policies/kinds.ts'

/** What a kind of action is called, in no country's words but the reader's language. */
export function useKindName(): (kind: StepKind) => string {
  const { language } = useWords()
  const wording = wordingOf(language, null)
  return (kind) => kindName(kind, wording)
}

/** A kind of action: its sign, and its name. */
export function KindLabel({ kind, name }: { readonly kind: StepKind; readonly name: string }) {
  const { family, icon: Icon } = kindLooks[kind]
  return (
    <span className={`claims-next family-${family}`}>
      <Icon size={16} stroke={1.75} aria-hidden className="claims-icon" />
      {name}
    </span>
  )
}
