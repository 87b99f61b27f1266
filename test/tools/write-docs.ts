import { writeFileSync } from 'node:fs'
import { generatedFiles } from './generated.ts'

for (const { path, text } of generatedFiles()) {
  writeFileSync(path, text)
  process.stdout.write(`${path}\n`)
}
