import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { useTRPC } from '../../app/api.ts'
import type { ReadAct } from './read-act.ts'

/** Records what happened to a claim, once however often it is sent; `onDone` hears of it after all is anew. */
export function useRecord(claimId: string, onDone: () => void) {
  const { claims, payments, actions } = useTRPC()
  const client = useQueryClient()
  const idempotencyKey = useRef(crypto.randomUUID())
  const onSuccess = async () => {
    await Promise.all([
      client.invalidateQueries({ queryKey: claims.pathKey() }),
      client.invalidateQueries({ queryKey: actions.pathKey() }),
    ])
    onDone()
  }
  const payment = useMutation(payments.register.mutationOptions({ onSuccess }))
  const happening = useMutation(claims.record.mutationOptions({ onSuccess }))
  const key = { idempotencyKey: idempotencyKey.current }
  const record = (act: ReadAct) => {
    if (act.kind === 'happening')
      return happening.mutate({ id: claimId, happening: act.happening, ...key })
    const { on, amountMinor, reference } = act
    const named = reference === '' ? {} : { reference }
    payment.mutate({ claimId, on, amountMinor, ...named, ...key })
  }
  return {
    record,
    isBusy: payment.isPending || happening.isPending,
    error: payment.error ?? happening.error,
  }
}
