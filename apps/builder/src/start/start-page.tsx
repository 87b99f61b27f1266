import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { Failed, Waiting } from '../app/answers.tsx'
import { PageHead } from '../app/page-head.tsx'
import { useWords } from '../messages/use-words.ts'
import { EmptyPolicies } from './empty-policies.tsx'
import { NewPolicyDialog } from './new-policy/new-policy-dialog.tsx'
import type { OriginKind } from './new-policy/origin.ts'
import { PoliciesFilter } from './policies-filter.tsx'
import { PoliciesList } from './policies-list.tsx'
import { useMay } from './use-may.ts'
import { usePolicies } from './use-policies.ts'
import './start.css'

const route = getRouteApi('/policies')

/** The policies of the organisation: where each stands, and the way to a new one. */
export function StartPage() {
  const words = useWords()
  const { country, state } = route.useSearch()
  const { entries, today, nameOf, error, retry } = usePolicies()
  const mayWrite = useMay('policies:write')
  const [begun, setBegun] = useState<OriginKind | null>(null)
  const shown = (entries ?? []).filter(
    (entry) =>
      (country === undefined || entry.country === country) &&
      (state === undefined || entry.states.has(state)),
  )
  return (
    <>
      <PageHead title={words.say('policies.title')}>
        {entries !== null && entries.length > 0 && (
          <NewButton mayWrite={mayWrite} onClick={() => setBegun('template')} />
        )}
      </PageHead>
      {error !== null && <Failed error={error} retry={retry} />}
      {error === null && entries === null && <Waiting />}
      {entries !== null && entries.length === 0 && (
        <EmptyPolicies mayWrite={mayWrite} onBegin={setBegun} />
      )}
      {entries !== null && today !== null && entries.length > 0 && (
        <>
          {mayWrite && entries.every(({ isShipped }) => isShipped) && (
            <p className="start-shipped">{words.say('start.all-shipped')}</p>
          )}
          <PoliciesFilter entries={entries} />
          <p role="status" className="secondary">
            {words.say('start.count', { count: shown.length })}
          </p>
          <PoliciesList entries={shown} today={today} nameOf={nameOf} />
        </>
      )}
      <NewPolicyDialog origin={begun} entries={entries ?? []} onClose={() => setBegun(null)} />
    </>
  )
}

type NewButtonProps = { readonly mayWrite: boolean; readonly onClick: () => void }

function NewButton({ mayWrite, onClick }: NewButtonProps) {
  const words = useWords()
  return (
    <div className="start-new">
      <Button
        leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
        disabled={!mayWrite}
        aria-describedby={mayWrite ? undefined : 'start-may-not'}
        onClick={onClick}
      >
        {words.say('start.new')}
      </Button>
      {!mayWrite && (
        <span id="start-may-not" className="secondary small">
          {words.say('start.may-not-write')}
        </span>
      )}
    </div>
  )
}
