import type { Currency, DebtorKind } from '@forfall/rules'
import type { Command } from 'commander'
import { type FileImport, importFile } from '../../book/import-file.ts'
import type { ImportOptions } from '../../import/options.ts'
import { type Answer, answered, badInput } from '../answer.ts'
import { countryOption, currencyOption, debtorKindOption } from '../option-types.ts'
import { addWork, type CommonOptions, type Shell, withBook } from '../shell.ts'
import { importText } from '../text/import.ts'

type Options = CommonOptions & {
  readonly jurisdiction?: string
  readonly debtorKind?: DebtorKind
  readonly currency?: Currency
  readonly creditorName?: string
  readonly creditorNumber?: string
  readonly creditorCountry?: string
}

/** `import FILE…`: reads invoices into the book. */
export function addImport(program: Command, shell: Shell): void {
  const command = program
    .command('import')
    .description(
      'reads invoices (Peppol BIS 3 / EHF, OIOUBL, Finvoice, SAF-T, CSV, JSON) into the book',
    )
    .argument('<file...>', 'each is read whole or not at all')
    .option('--jurisdiction <cc>', 'whose law, where the files leave it open', countryOption)
    .option('--debtor-kind <kind>', 'of debtors the files say no kind of', debtorKindOption)
    .option('--currency <code>', 'of CSV and JSON records without one', currencyOption)
    .option('--creditor-name <name>', 'creditor of CSV and JSON records that name none')
    .option('--creditor-number <number>', 'its organisation number')
    .option('--creditor-country <cc>', 'its country', countryOption)
  addWork<Options>(command, shell, (options, files) =>
    withBook(shell, options, async (book) => {
      const { jurisdiction = null } = options
      const today = shell.clock.today()
      const reading = { jurisdiction, today, gaps: gapsOf(options) }
      const results: FileImport[] = []
      for (const file of files)
        results.push(await importFile(book, { path: shell.pathOf(file), shown: file }, reading))
      return answerOf(results)
    }),
  )
}

function answerOf(files: readonly FileImport[]): Answer {
  const text = files.map(importText).join('\n')
  const errors = files.flatMap((file) =>
    file.status === 'refused'
      ? file.problems.map(({ code, text: message }) => ({ code, message, place: file.file }))
      : [],
  )
  if (errors.length === 0) return answered({ files }, text)
  return { ...badInput(errors, { files }), text }
}

function gapsOf(options: Options): ImportOptions {
  const { debtorKind, currency, creditorName, creditorNumber, creditorCountry } = options
  const isNamed = [creditorName, creditorNumber, creditorCountry].some((one) => one !== undefined)
  const creditor = {
    name: creditorName ?? null,
    organisationNumber: creditorNumber ?? null,
    country: creditorCountry ?? null,
    customerNumber: null,
    email: null,
    address: null,
  }
  return {
    ...(debtorKind === undefined ? {} : { debtorKind }),
    ...(currency === undefined ? {} : { currency }),
    ...(isNamed ? { creditor } : {}),
  }
}
