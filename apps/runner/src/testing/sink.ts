import type { OutgoingAction, Sink } from '../outbox/sink.ts'

/** A sink of a test: keeps what it gets, and fails as often as it is told to. */
export type MemorySink = Sink & {
  readonly actions: Map<string, OutgoingAction>
  /** How many of the next deliveries fail. */
  failures: number
  /** How many of the next erasures fail. */
  erasureFailures: number
}

/** A new and empty sink. */
export function memorySink(): MemorySink {
  const actions = new Map<string, OutgoingAction>()
  const sink: MemorySink = {
    channel: 'memory',
    actions,
    failures: 0,
    erasureFailures: 0,
    delivered: async (id) => actions.get(id) ?? null,
    deliver: async (outgoing) => {
      if (sink.failures > 0) {
        sink.failures -= 1
        throw new Error('the printer is on fire')
      }
      actions.set(outgoing.id, outgoing)
    },
    erase: async (ids) => {
      if (sink.erasureFailures > 0) {
        sink.erasureFailures -= 1
        throw new Error('the archive is locked')
      }
      for (const id of ids) actions.delete(id)
    },
  }
  return sink
}
