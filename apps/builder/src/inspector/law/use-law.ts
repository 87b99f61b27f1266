import type { Jurisdiction } from '@forfall/rules'
import { useMemo } from 'react'
import { lawOf } from '../../document/checks/law.ts'
import { useDraft, useView } from '../../editor/editor-context.ts'

/** The law the open policy is looked at under; `null` for a country nobody knows. */
export function useLaw(): Jurisdiction | null {
  const country = useDraft(({ content }) => content.document.jurisdiction)
  const lawDay = useView((view) => view.lawDay)
  const pending = useView((view) => view.pending)
  return useMemo(() => lawOf(country, { lawDay, pending }), [country, lawDay, pending])
}
