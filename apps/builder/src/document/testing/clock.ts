/** A clock that stands still until it is told to go on, and runs what falls due on the way. */
export function clock() {
  let now = 0
  let timers: { at: number; run: () => void }[] = []
  const dueBy = (end: number) =>
    timers.filter(({ at }) => at <= end).toSorted((one, other) => one.at - other.at)[0]
  return {
    now: () => now,
    after(ms: number, run: () => void) {
      const timer = { at: now + ms, run }
      timers = [...timers, timer]
      return () => {
        timers = timers.filter((other) => other !== timer)
      }
    },
    /** Lets time go by, and what is waiting for an answer have it. */
    async pass(ms: number) {
      const end = now + ms
      for (let due = dueBy(end); due !== undefined; due = dueBy(end)) {
        const { at, run } = due
        timers = timers.filter((other) => other !== due)
        now = Math.max(now, at)
        run()
        await settle()
      }
      now = end
      await settle()
    },
  }
}

const settle = () => new Promise((resume) => setImmediate(resume))
