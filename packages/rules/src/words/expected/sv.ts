import type { ExpectedWords } from './words.ts'

/** What was found and expected in a file, in Swedish. */
export const sv: ExpectedWords = {
  nothing: 'ingenting',
  noSuchKey: 'ingen sådan nyckel',
  knownForm: 'en av de former som formatet känner till',
  oneOf: (values) => `en av ${values}`,
  types: {
    string: 'en text',
    number: 'ett tal',
    int: 'ett heltal',
    boolean: 'true eller false',
    object: 'ett objekt med nycklar',
    record: 'ett objekt med nycklar',
    array: 'en lista',
    null: 'null',
  },
  least: {
    number: (bound) => `ett tal på minst ${bound}`,
    signs: (bound) => `minst ${bound} tecken`,
    items: (bound) => `minst ${bound} ${bound === 1 ? 'post' : 'poster'}`,
  },
  most: {
    number: (bound) => `ett tal på högst ${bound}`,
    signs: (bound) => `högst ${bound} tecken`,
    items: (bound) => `högst ${bound} ${bound === 1 ? 'post' : 'poster'}`,
  },
  rules: {
    day: 'en dag skriven ÅÅÅÅ-MM-DD',
    'existing-day': 'en dag som finns, mellan åren 1900 och 2999',
    country: 'en landskod som NO',
    id: 'ord med små bokstäver och bindestreck emellan',
    'some-language': 'en text på minst ett språk',
    'not-start': 'ett annat id: ”start” är början',
    amount: 'ett belopp som ”1000.00 NOK”',
    'amount-not-negative': 'ett belopp som inte är under noll',
    'amount-positive': 'ett belopp över noll',
    rate: 'en sats i procent som ”12.50”',
    'issued-before-due': 'en dag på eller före förfallodagen',
    'days-in-order': 'dagarna i ordning',
  },
  format: (format) => `format ${format}`,
  olderFormat: (known) => `format ${known} eller äldre; filen är skriven av en nyare version`,
  followedFormat: (known) => `format ${known}, eller ett som det finns en väg från`,
}
