import type { DebtorKind } from '@forfall/rules'
import { happeningKinds, type ImportedHappening } from '../record.ts'

/** What a row of a file is. */
export type RowKind = 'invoice' | 'credit-note' | ImportedHappening['kind']

const rowWords: ReadonlyMap<string, RowKind> = new Map<string, RowKind>([
  ...words<RowKind>('invoice', 'invoice|faktura|lasku|380|sales invoice|utgående faktura'),
  ...words<RowKind>(
    'credit-note',
    'credit-note|credit note|creditnote|credit memo|kreditnota|kreditnote|kreditfaktura|hyvityslasku|381',
  ),
  ...happeningKinds.map((kind): [string, RowKind] => [kind, kind]),
  ...words<RowKind>(
    'payment',
    'innbetaling|betaling|indbetaling|inbetalning|betalning|maksu|suoritus',
  ),
  ...words<RowKind>('dispute', 'innsigelse|indsigelse|bestridande|invändning|riitautus'),
])

const debtorWords: ReadonlyMap<string, DebtorKind> = new Map<string, DebtorKind>([
  ...words<DebtorKind>(
    'consumer',
    'consumer|private|private person|privat|privatperson|forbruker|forbruger|konsument|kuluttaja|yksityishenkilö',
  ),
  ...words<DebtorKind>(
    'business',
    'business|company|bedrift|firma|foretak|næringsdrivende|erhverv|virksomhed|företag|yritys',
  ),
  ...words<DebtorKind>(
    'public',
    'public|public authority|public-authority|government|offentlig|offentlig myndighet|myndighet|julkinen|viranomainen',
  ),
])

function words<Kind>(kind: Kind, list: string): [string, Kind][] {
  return list.split('|').map((word) => [word, kind])
}

/** What a word in the column `kind` means, or `null`. */
export const rowKindOf = (word: string): RowKind | null => rowWords.get(word.toLowerCase()) ?? null

/** What a word in the column `debtor_kind` means, or `null`. */
export const debtorKindOf = (word: string): DebtorKind | null =>
  debtorWords.get(word.toLowerCase()) ?? null

const truth: ReadonlyMap<string, boolean> = new Map([
  ...words(true, 'true|yes|ja|1|kyllä|x|sann|sand|sant|tosi'),
  ...words(false, 'false|no|nei|nej|0|ei|usann|falsk|falskt|epätosi'),
])

/** Yes or no, in English and the Nordic languages and as their spreadsheets write it, or `null`. */
export const truthOf = (word: string): boolean | null => truth.get(word.toLowerCase()) ?? null
