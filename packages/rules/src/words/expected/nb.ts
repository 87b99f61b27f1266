import type { ExpectedWords } from './words.ts'

/** What was found and expected in a file, in Bokmål. */
export const nb: ExpectedWords = {
  nothing: 'ingenting',
  noSuchKey: 'ingen slik nøkkel',
  knownForm: 'en av formene som formatet kjenner',
  oneOf: (values) => `en av ${values}`,
  types: {
    string: 'en tekst',
    number: 'et tall',
    int: 'et helt tall',
    boolean: 'true eller false',
    object: 'et objekt med nøkler',
    record: 'et objekt med nøkler',
    array: 'en liste',
    null: 'null',
  },
  least: {
    number: (bound) => `et tall på minst ${bound}`,
    signs: (bound) => `minst ${bound} tegn`,
    items: (bound) => `minst ${bound} ${bound === 1 ? 'oppføring' : 'oppføringer'}`,
  },
  most: {
    number: (bound) => `et tall på høyst ${bound}`,
    signs: (bound) => `høyst ${bound} tegn`,
    items: (bound) => `høyst ${bound} ${bound === 1 ? 'oppføring' : 'oppføringer'}`,
  },
  rules: {
    day: 'en dag skrevet ÅÅÅÅ-MM-DD',
    'existing-day': 'en dag som finnes, mellom årene 1900 og 2999',
    country: 'en landkode som NO',
    id: 'ord i små bokstaver med bindestrek mellom',
    'some-language': 'en tekst på minst ett språk',
    'not-start': 'en annen id: «start» er begynnelsen',
    amount: 'et beløp som «1000.00 NOK»',
    'amount-not-negative': 'et beløp som ikke er under null',
    'amount-positive': 'et beløp over null',
    rate: 'en sats i prosent som «12.50»',
    'issued-before-due': 'en dag på eller før forfallsdagen',
    'days-in-order': 'dagene i rekkefølge',
  },
  format: (format) => `format ${format}`,
  olderFormat: (known) => `format ${known} eller eldre; filen er skrevet av en nyere versjon`,
  followedFormat: (known) => `format ${known}, eller et som det finnes en vei fra`,
}
