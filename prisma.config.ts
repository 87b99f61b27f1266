import { defineConfig } from 'prisma/config'

// `generate`, `validate` and `format` need no engine binary, but the command line looks for one and
// would download it. Naming an existing file keeps those three commands off the network. It must not
// be set for other commands: with it they would do nothing and report no error.
if (['generate', 'validate', 'format'].includes(process.argv[2] ?? '')) {
  process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= process.execPath
}

export default defineConfig({ schema: 'prisma/schema.prisma' })
