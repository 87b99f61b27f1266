import { availableParallelism, cpus, release, totalmem } from 'node:os'

/** What a figure was measured on. */
export type Machine = {
  readonly cpu: string
  readonly cores: number
  readonly memoryGib: number
  readonly node: string
  readonly system: string
}

/** The machine this runs on. */
export const thisMachine = (): Machine => ({
  cpu: cpus()[0]?.model.trim() ?? 'unknown',
  cores: availableParallelism(),
  memoryGib: Math.round(totalmem() / 2 ** 30),
  node: process.version,
  system: `${process.platform} ${release()}`,
})
