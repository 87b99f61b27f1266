/** What some work took of the process it was done in. */
export type Spending = {
  readonly ms: number
  /** Of all its threads. */
  readonly cpuMs: number
  /** The most memory its process held, modules and all. */
  readonly peakMib: number
}

/** Begins to measure; what it gives ends it. */
export function spendingFromNow(): () => Spending {
  const [at, cpu] = [performance.now(), process.cpuUsage()]
  return () => {
    const { user, system } = process.cpuUsage(cpu)
    return {
      ms: performance.now() - at,
      cpuMs: (user + system) / 1_000,
      peakMib: process.resourceUsage().maxRSS / 1_024,
    }
  }
}
