import type { ExpectedWords } from './words.ts'

/** What was found and expected in a file, in Danish. */
export const da: ExpectedWords = {
  nothing: 'ingenting',
  noSuchKey: 'ingen sådan nøgle',
  knownForm: 'en af de former, som formatet kender',
  oneOf: (values) => `en af ${values}`,
  types: {
    string: 'en tekst',
    number: 'et tal',
    int: 'et helt tal',
    boolean: 'true eller false',
    object: 'et objekt med nøgler',
    record: 'et objekt med nøgler',
    array: 'en liste',
    null: 'null',
  },
  least: {
    number: (bound) => `et tal på mindst ${bound}`,
    signs: (bound) => `mindst ${bound} tegn`,
    items: (bound) => `mindst ${bound} ${bound === 1 ? 'element' : 'elementer'}`,
  },
  most: {
    number: (bound) => `et tal på højst ${bound}`,
    signs: (bound) => `højst ${bound} tegn`,
    items: (bound) => `højst ${bound} ${bound === 1 ? 'element' : 'elementer'}`,
  },
  rules: {
    day: 'en dag skrevet ÅÅÅÅ-MM-DD',
    'existing-day': 'en dag, der findes, mellem årene 1900 og 2999',
    country: 'en landekode som NO',
    id: 'ord med små bogstaver og bindestreg imellem',
    'some-language': 'en tekst på mindst ét sprog',
    'not-start': 'et andet id: "start" er begyndelsen',
    amount: 'et beløb som "1000.00 NOK"',
    'amount-not-negative': 'et beløb, der ikke er under nul',
    'amount-positive': 'et beløb over nul',
    rate: 'en sats i procent som "12.50"',
    'issued-before-due': 'en dag på eller før forfaldsdagen',
    'days-in-order': 'dagene i rækkefølge',
  },
  format: (format) => `format ${format}`,
  olderFormat: (known) => `format ${known} eller ældre; filen er skrevet af en nyere version`,
  followedFormat: (known) => `format ${known}, eller et, der findes en vej fra`,
}
