import type { ExpectedWords } from './words.ts'

/** What was found and expected in a file, in Finnish. */
export const fi: ExpectedWords = {
  nothing: 'ei mitään',
  noSuchKey: 'ei tällaista avainta',
  knownForm: 'jokin muodon tuntemista rakenteista',
  oneOf: (values) => `jokin näistä: ${values}`,
  types: {
    string: 'teksti',
    number: 'luku',
    int: 'kokonaisluku',
    boolean: 'true tai false',
    object: 'objekti, jolla on avaimia',
    record: 'objekti, jolla on avaimia',
    array: 'luettelo',
    null: 'null',
  },
  least: {
    number: (bound) => `luku, joka on vähintään ${bound}`,
    signs: (bound) => `vähintään ${bound} ${bound === 1 ? 'merkki' : 'merkkiä'}`,
    items: (bound) => `vähintään ${bound} ${bound === 1 ? 'kohta' : 'kohtaa'}`,
  },
  most: {
    number: (bound) => `luku, joka on enintään ${bound}`,
    signs: (bound) => `enintään ${bound} ${bound === 1 ? 'merkki' : 'merkkiä'}`,
    items: (bound) => `enintään ${bound} ${bound === 1 ? 'kohta' : 'kohtaa'}`,
  },
  rules: {
    day: 'päivä muodossa VVVV-KK-PP',
    'existing-day': 'olemassa oleva päivä vuosien 1900 ja 2999 väliltä',
    country: 'maatunnus, kuten NO',
    id: 'pienillä kirjaimilla kirjoitettuja sanoja yhdysviivoin',
    'some-language': 'teksti ainakin yhdellä kielellä',
    'not-start': 'toinen tunnus: ”start” on alku',
    amount: 'määrä, kuten ”1000.00 NOK”',
    'amount-not-negative': 'määrä, joka ei ole alle nollan',
    'amount-positive': 'määrä, joka on yli nollan',
    rate: 'prosenttiluku, kuten ”12.50”',
    'issued-before-due': 'päivä viimeistään eräpäivänä',
    'days-in-order': 'päivät järjestyksessä',
  },
  format: (format) => `muoto ${format}`,
  olderFormat: (known) => `muoto ${known} tai vanhempi; tiedoston on kirjoittanut uudempi versio`,
  followedFormat: (known) => `muoto ${known} tai sellainen, josta on siirtymä`,
}
