import {
  caseNumbers,
  type LetterWords,
  type PartWords,
  type ReasonWords,
  type Words,
  wayText,
} from './words.ts'

const letters: LetterWords = {
  remind: 'maksumuistutus',
  notice: 'perintäilmoitus',
  demand: 'maksuvaatimus',
}

const parts: PartWords = { subject: 'aihetta', body: 'tekstiä' }

const reasons: ReasonWords = {
  'parameter-before-first-value': (day) => `ensimmäinen arvo on voimassa ${day} alkaen`,
  'parameter-not-verified': (day) => `se on tarkistettu vain ${day} asti`,
  'parameter-unknown': (day) => `arvoa ${day} alkaen ei ole löydetty`,
  'parameter-gives-none': (day) => `laki ei anna arvoa ${day} alkaen`,
}

const since: { readonly [since: string]: string } = {
  'pay-by-day': 'kirjeen määräajasta',
  'last-letter': 'kirjeestä',
  step: 'toimenpiteen sisältävästä vaiheesta',
}

const fields: { readonly [field: string]: string } = {
  payWithinDays: 'maksuaika (päivää)',
  days: 'odotus (päivää)',
}

const days = (count: number): string => (count === 1 ? '1 päivä' : `${count} päivää`)

const units: { readonly [unit: string]: string } = {
  'minor-units': 'rahamäärä',
  days: 'päivien määrä',
  count: 'lukumäärä',
  integer: 'kokonaisluku',
  boolean: 'kyllä tai ei',
  enum: 'yksi kiinteistä arvoista',
}

/** What the linter says in Finnish. */
export const fi: Words = {
  findings: {
    'not-a-document': ({ found, expected }) =>
      `Tämä ei ole säännöstö: löytyi ${found}, odotettiin ${expected}.`,
    'format-not-known': ({ found, expected }) =>
      `Asiakirjan muoto on ${found}; tämä ohjelma lukee muotoa ${expected}.`,
    'invalid-value': ({ found, expected }) => `Löytyi ${found}; odotettiin ${expected}.`,
    'unknown-key': ({ found }) => `Muodossa ei ole avainta ${found}.`,
    'wrong-jurisdiction': ({ found, expected }) =>
      `Säännöstö noudattaa lakia ${found}, mutta se tarkistettiin lain ${expected} mukaan.`,
    'step-missing': ({ id }) => `Minkään vaiheen tunnus ei ole ”${id}”.`,
    'id-taken-twice': ({ id }) => `Myös toisen vaiheen tai säännön tunnus on ”${id}”.`,
    'unknown-fact': ({ wants }, tell) => `Odotettiin: ${tell.wants(wants)}.`,
    'operator-does-not-fit': ({ comparison, wants }, tell) =>
      `Tietoa ”${tell.fact(comparison.fact)}” ei voi verrata vertailulla ”${comparison.operator}”; odotettiin: ${tell.wants(wants)}.`,
    'value-does-not-fit': ({ comparison, wants }, tell) =>
      `Tietoa ”${tell.fact(comparison.fact)}” ei voi verrata arvoon ${JSON.stringify(comparison.value)}; odotettiin: ${tell.wants(wants)}.`,
    'loop-without-rest': () =>
      'Silmukassa on vain odotuksia ja haarautumia: saatava kiertäisi siinä ikuisesti. Lisää vaihe, jossa on toimenpide.',
    'never-ends': () => 'Mikään reitti ei vie tästä loppuun, kuten lopetukseen tai siirtoon.',
    'too-many-ways': ({ max }) =>
      `Toimenpiteiden välillä on yli ${max} reittiä. Aseta vähemmän haarautumia peräkkäin.`,
    'not-compilable': ({ found, expected }) =>
      `Tätä säännöstöä ei voi ajaa: löytyi ${found}, odotettiin ${expected}.`,
    'unreachable-step': () => 'Mikään reitti ei vie alusta tähän vaiheeseen.',
    'step-never-fires': () =>
      'Mikään saatava ei koskaan tule tähän vaiheeseen: jokaisella reitillä ehdot ovat ristiriidassa keskenään.',
    'applies-to-nobody': () =>
      'Mikään saatava ei koskaan kuulu tähän säännöstöön: kohderyhmä ja aina voimassa olevat säännöt eivät jätä yhtään.',
    'otherwise-never-taken': () =>
      'Vaihtoehdot kattavat kaikki saatavat, joten ”muuten” ei koskaan toteudu.',
    'wait-never-over': (data) =>
      `Odotus lasketaan ${since[data.since] ?? data.since}, mutta jollakin reitillä sellaista ei tule ennen sitä: saatavat odottaisivat ikuisesti.`,
    'case-never-taken': (data) =>
      data.coveredBy.length === 0
        ? `Vaihtoehto ${data.case + 1} ei koskaan toteudu: mikään tänne tuleva saatava ei voi täyttää sitä.`
        : `Vaihtoehto ${data.case + 1} ei koskaan toteudu: aiemmat vaihtoehdot kattavat sen kaikki saatavat (${caseNumbers(data.coveredBy)}).`,
    'branch-gap': ({ fact, values }, tell) =>
      `Mikään vaihtoehto ei kata tiedon ”${tell.fact(fact)}” arvoa ${tell.values(fact, values)}; siitä seuraa ”muuten”.`,
    'branch-overlap': ({ first, second, shared }, tell) =>
      `Vaihtoehdot ${first + 1} ja ${second + 1} kattavat molemmat: ${shared.map((one) => `”${tell.fact(one.fact)}” ${tell.values(one.fact, one.values)}`).join('; ')}. Ensimmäinen ratkaisee.`,
    'entry-never-holds': () => 'Tämä ehto ei voi koskaan täyttyä.',
    'entry-repeats-guard': ({ guard }) =>
      guard === 'hold'
        ? 'Keskeytetty saatava pysyy joka tapauksessa odottamassa; tätä sääntöä ei koskaan kysytä.'
        : 'Muistutuskiellossa oleva saatava pysyy joka tapauksessa odottamassa; tätä sääntöä ei koskaan kysytä.',
    'no-minimum-amount': () =>
      'Kirjeitä lähetetään, olipa avoinna kuinka vähän tahansa: mikään haarautuma ennen niitä ei kysy määrää.',
    'looked-at-in-part': ({ ways }) =>
      `Säännöstössä on enemmän reittejä kuin lain mukaan tarkistetaan yksitellen: ${ways} tarkistettiin, ja jokainen vaihe vähintään kerran.`,
    'template-missing': ({ template, language }) =>
      `Teksti ”${template}” puuttuu kielellä ”${language}”.`,
    'template-unused': ({ template }) => `Mikään vaihe ei lähetä tekstiä ”${template}”.`,
    'template-broken': ({ template, language, problem }, tell) =>
      `Kirjeen ”${template}” ${parts[problem.part]} ei voi kirjoittaa valmiiksi kielellä ”${language}”. ${tell.textProblem(problem)}`,
    'letter-lacks': ({ template, language, letter, content, missing, isVital }, tell) =>
      `Tekstistä ”${template}” kielellä ”${language}” puuttuu jotakin, mitä laki vaatii kirjeeltä (${letters[letter]}): ${tell.text(content)}. Puuttuu: ${tell.variables(missing)}.${isVital ? ' Ilman sitä kirje tai sen maksu ei ole pätevä.' : ''}`,
    'fee-capped': ({ title, from, to, currency }, tell) =>
      `${tell.text(title)}: maksu laskisi määrästä ${tell.money(from, currency)} määrään ${tell.money(to, currency)}.`,
    'fee-dropped': ({ title, from, currency, isOnlyEarly }, tell) =>
      `${tell.text(title)}: maksu ${tell.money(from, currency)} jäisi pois${isOnlyEarly ? '; myöhempänä päivänä se on laillinen' : ''}.`,
    'deadline-raised': ({ title, from, to }, tell) =>
      `${tell.text(title)}: määräaika pitenisi: ${days(from)} → ${days(to)}.`,
    'too-early': ({ title, days: early }, tell) =>
      `${tell.text(title)}: vaihe tulee liian aikaisin (${days(early)}).`,
    forbidden: ({ title }, tell) =>
      `${tell.text(title)}: laki ei salli tätä vaihetta tässä; saatavat siirtyisivät ihmisen ratkaistaviksi.`,
    'hand-over-without-notice': ({ title, letter, ways }, tell) =>
      `${tell.text(title)}: lainmukainen ${letters[letter]} puuttuu reitiltä ${ways.map(wayText).join('; ')}.`,
    'law-not-known': ({ label, parameter, reason }, tell) =>
      `Lakitiedoissa ei ole arvoa kohdalle ”${tell.text(label)}” (${parameter})${reason === null ? '' : `: ${reasons[reason.code](reason.bound)}`}. Ihmisen olisi ratkaistava asia.`,
    'waiver-not-allowed': ({ code }) => `”${code}” on virhe, eikä virheistä voi poiketa.`,
    'waiver-unused': ({ code }) => `Poikkeus ”${code}” ei koske mitään tästä löydettyä.`,
    'waiver-expired': ({ code, until }) => `Poikkeus ”${code}” päättyi ${until}.`,
  },
  fixes: {
    'set-field': ({ step, field, value }, tell) => {
      if (value === 'wait') return `Anna vaiheen ”${step}” odottaa, kunnes maksu on laillinen`
      if (value === 'none') return `Poista vaiheen ”${step}” maksu`
      if (value === 'statutory-maximum')
        return `Aseta vaiheen ”${step}” maksuksi suurin lain sallima`
      if (typeof value === 'object')
        return `Aseta vaiheen ”${step}” maksuksi ${tell.amount(value.fixedMinor)}`
      return `Aseta vaiheen ”${step}” kohtaan ${fields[field] ?? field}: ${value}`
    },
    'remove-steps': ({ steps }) => `Poista ${steps.map((step) => `”${step}”`).join(', ')}`,
    'remove-case': ({ step, case: index }) => `Poista vaiheen ”${step}” vaihtoehto ${index + 1}`,
    'remove-entry': ({ entry }) => `Poista sääntö ”${entry}”`,
    'remove-template': ({ template }) => `Poista teksti ”${template}”`,
    'add-to-text': ({ template, language }) =>
      `Lisää puuttuva tekstiin ”${template}” kielellä ”${language}”`,
    'remove-waiver': () => 'Poista poikkeus',
    'insert-letter': ({ letter, before, payWithinDays }) =>
      `Lisää ${letters[letter]} ennen vaihetta ”${before}” (maksuaika ${days(payWithinDays)})`,
  },
  textProblems: {
    'unknown-variable': ({ about, line }) => `Rivi ${line}: kirjeessä ei ole tietoa ”${about}”.`,
    'unknown-filter': ({ about, line }) => `Rivi ${line}: suodatinta ”${about}” ei ole.`,
    'unknown-tag': ({ about, line }) => `Rivi ${line}: tunnistetta ”${about}” ei ole.`,
    'not-closed': ({ about, line }) => `Rivi ${line}: ”${about}” jää auki.`,
    unreadable: ({ about, line }) => `Riviä ${line} ei voi lukea: ${about}`,
  },
  ranges: {
    exactly: (value) => `tasan ${value}`,
    between: (from, to) => `${from}–${to}`,
    atLeast: (from) => `vähintään ${from}`,
    atMost: (to) => `enintään ${to}`,
    any: 'mikä tahansa',
    yes: 'kyllä',
    no: 'ei',
  },
  wants: {
    'known-fact': ({ fact }) => `luettelon tieto; ”${fact}” ei ole siinä`,
    'fact-like': ({ fact, measure }, tell) =>
      `samanlainen tieto kuin ”${tell.fact(fact)}”: ${units[measure] ?? measure}`,
    'written-list': () => 'luettelo tai vertailu yhteen tietoon',
    equality: () => 'yhtä kuin, eri kuin, jokin näistä tai ei mikään näistä',
    ordering: () =>
      'pienempi tai suurempi kuin: ohi mennyt päivä jäisi muuten ikuisesti huomaamatta',
    value: ({ isList, type, unit, values }) => {
      const one =
        values.length > 0 ? `yksi näistä: ${values.join(', ')}` : (units[unit ?? type] ?? type)
      return isList ? `luettelo: ${one}` : one
    },
  },
}
