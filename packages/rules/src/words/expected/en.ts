import type { ExpectedWords } from './words.ts'

/** What was found and expected in a file, in English. */
export const en: ExpectedWords = {
  nothing: 'nothing',
  noSuchKey: 'no such key',
  knownForm: 'one of the forms the format knows',
  oneOf: (values) => `one of ${values}`,
  types: {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    object: 'an object with keys',
    record: 'an object with keys',
    array: 'a list',
    null: 'null',
  },
  least: {
    number: (bound) => `a number of at least ${bound}`,
    signs: (bound) => `at least ${bound} ${bound === 1 ? 'sign' : 'signs'}`,
    items: (bound) => `at least ${bound} ${bound === 1 ? 'entry' : 'entries'}`,
  },
  most: {
    number: (bound) => `a number of at most ${bound}`,
    signs: (bound) => `at most ${bound} ${bound === 1 ? 'sign' : 'signs'}`,
    items: (bound) => `at most ${bound} ${bound === 1 ? 'entry' : 'entries'}`,
  },
  rules: {
    day: 'a day written YYYY-MM-DD',
    'existing-day': 'a day that exists, between the years 1900 and 2999',
    country: 'a country code such as NO',
    id: 'lower case words joined by hyphens',
    'some-language': 'a text in at least one language',
    'not-start': 'another id: “start” is the beginning',
    amount: 'an amount such as “1000.00 NOK”',
    'amount-not-negative': 'an amount not below zero',
    'amount-positive': 'an amount above zero',
    rate: 'a rate in percent such as “12.50”',
    'issued-before-due': 'a day on or before the due day',
    'days-in-order': 'the days in order',
  },
  format: (format) => `format ${format}`,
  olderFormat: (known) => `format ${known} or older; a newer version wrote the file`,
  followedFormat: (known) => `format ${known}, or one there is a way from`,
}
