import {
  caseNumbers,
  type LetterWords,
  type PartWords,
  type ReasonWords,
  type Words,
  wayText,
} from './words.ts'

const letters: LetterWords = {
  remind: 'purring',
  notice: 'inkassovarsel',
  demand: 'betalingsoppfordring',
}

const parts: PartWords = { subject: 'Emnet', body: 'Teksten' }

const reasons: ReasonWords = {
  'parameter-before-first-value': (day) => `den første verdien gjelder fra ${day}`,
  'parameter-not-verified': (day) => `den er kontrollert bare til og med ${day}`,
  'parameter-unknown': (day) => `verdien fra ${day} er ikke funnet`,
  'parameter-gives-none': (day) => `loven gir ingen fra ${day}`,
}

const since: { readonly [since: string]: string } = {
  'pay-by-day': 'fristen i et brev',
  'last-letter': 'et brev',
  step: 'et steg med en handling',
}

const fields: { readonly [field: string]: string } = {
  payWithinDays: 'betalingsfristen i dager',
  days: 'antall dager',
}

const days = (count: number): string => (count === 1 ? '1 dag' : `${count} dager`)

const units: { readonly [unit: string]: string } = {
  'minor-units': 'et beløp',
  days: 'et antall dager',
  count: 'et antall',
  integer: 'et helt tall',
  boolean: 'ja eller nei',
  enum: 'en av de faste verdiene',
}

/** What the linter says in Bokmål. */
export const nb: Words = {
  findings: {
    'not-a-document': ({ found, expected }) =>
      `Dette er ikke et regelverk: fant ${found}, ventet ${expected}.`,
    'format-not-known': ({ found, expected }) =>
      `Dokumentet oppgir format ${found}; dette programmet leser ${expected}.`,
    'invalid-value': ({ found, expected }) => `Fant ${found}; ventet ${expected}.`,
    'unknown-key': ({ found }) => `Formatet har ingen nøkkel ${found}.`,
    'wrong-jurisdiction': ({ found, expected }) =>
      `Regelverket følger retten i ${found}, men ble prøvd mot retten i ${expected}.`,
    'step-missing': ({ id }) => `Ingen steg heter «${id}».`,
    'id-taken-twice': ({ id }) => `Et annet steg eller en annen stans heter også «${id}».`,
    'unknown-fact': ({ wants }, tell) => `Ventet ${tell.wants(wants)}.`,
    'operator-does-not-fit': ({ comparison, wants }, tell) =>
      `«${tell.fact(comparison.fact)}» kan ikke sammenlignes med «${comparison.operator}»; ventet ${tell.wants(wants)}.`,
    'value-does-not-fit': ({ comparison, wants }, tell) =>
      `«${tell.fact(comparison.fact)}» kan ikke sammenlignes med ${JSON.stringify(comparison.value)}; ventet ${tell.wants(wants)}.`,
    'loop-without-rest': () =>
      'En sløyfe med bare ventetid og forgreninger: et krav ville gå rundt i den for alltid. Sett inn et steg med en handling.',
    'never-ends': () => 'Ingen vei fører herfra til en slutt, som en stopp eller en oversendelse.',
    'too-many-ways': ({ max }) =>
      `Det er mer enn ${max} veier mellom steg med en handling. Sett færre forgreninger etter hverandre.`,
    'not-compilable': ({ found, expected }) =>
      `Dette regelverket kan ikke kjøres: fant ${found}, ventet ${expected}.`,
    'unreachable-step': () => 'Ingen vei fører fra starten til dette steget.',
    'step-never-fires': () =>
      'Ingen krav kommer noen gang til dette steget: på hver vei hit motsier vilkårene hverandre.',
    'applies-to-nobody': () =>
      'Ingen krav kommer noen gang inn under dette regelverket: hvem det gjelder for og det som alltid stanser, levner ingen.',
    'otherwise-never-taken': () => 'Alternativene tar alle krav, så «ellers» blir aldri valgt.',
    'wait-never-over': (data) =>
      `Ventetiden regnes fra ${since[data.since] ?? data.since}, men på minst én vei kommer ikke noe slikt før den: krav ville vente for alltid.`,
    'case-never-taken': (data) =>
      data.coveredBy.length === 0
        ? `Alternativ ${data.case + 1} blir aldri valgt: ingen krav som kommer hit, kan oppfylle det.`
        : `Alternativ ${data.case + 1} blir aldri valgt: tidligere alternativer tar alle kravene (${caseNumbers(data.coveredBy)}).`,
    'branch-gap': ({ fact, values }, tell) =>
      `Ingen alternativer tar «${tell.fact(fact)}» ${tell.values(fact, values)}; det faller til «ellers».`,
    'branch-overlap': ({ first, second, shared }, tell) =>
      `Alternativ ${first + 1} og ${second + 1} tar begge ${shared.map((one) => `«${tell.fact(one.fact)}» ${tell.values(one.fact, one.values)}`).join('; ')}. Det første vinner.`,
    'entry-never-holds': () => 'Dette vilkåret kan aldri være oppfylt.',
    'entry-repeats-guard': ({ guard }) =>
      guard === 'hold'
        ? 'Et krav med betalingsutsettelse holdes tilbake uansett; denne stansen blir aldri spurt.'
        : 'Et krav med purrestopp holdes tilbake uansett; denne stansen blir aldri spurt.',
    'no-minimum-amount': () =>
      'Brev sendes uansett hvor lite som skyldes: ingen forgrening før dem spør om et beløp.',
    'looked-at-in-part': ({ ways }) =>
      `Regelverket har flere veier enn det som prøves mot loven en for en: ${ways} ble prøvd, og hvert steg minst én gang.`,
    'template-missing': ({ template, language }) =>
      `Teksten «${template}» mangler på «${language}».`,
    'template-unused': ({ template }) => `Ingen steg sender teksten «${template}».`,
    'template-broken': ({ template, language, problem }, tell) =>
      `${parts[problem.part]} i «${template}» på «${language}» kan ikke skrives ut. ${tell.textProblem(problem)}`,
    'letter-lacks': ({ template, language, letter, content, missing, isVital }, tell) =>
      `Teksten «${template}» på «${language}» mangler noe loven krever i brevet (${letters[letter]}): ${tell.text(content)}. Det som mangler: ${tell.variables(missing)}.${isVital ? ' Uten det gjelder ikke brevet eller gebyret.' : ''}`,
    'fee-capped': ({ title, from, to, currency }, tell) =>
      `${tell.text(title)}: gebyret ville bli satt ned fra ${tell.money(from, currency)} til ${tell.money(to, currency)}.`,
    'fee-dropped': ({ title, from, currency, isOnlyEarly }, tell) =>
      `${tell.text(title)}: gebyret på ${tell.money(from, currency)} ville falle bort${isOnlyEarly ? '; det er lovlig på en senere dag' : ''}.`,
    'deadline-raised': ({ title, from, to }, tell) =>
      `${tell.text(title)}: fristen ville bli forlenget fra ${from} til ${days(to)}.`,
    'too-early': ({ title, days: early }, tell) =>
      `${tell.text(title)}: steget kommer ${days(early)} for tidlig.`,
    forbidden: ({ title }, tell) =>
      `${tell.text(title)}: loven tillater ikke dette steget her; kravene ville gå til en person.`,
    'hand-over-without-notice': ({ title, letter, ways }, tell) =>
      `${tell.text(title)}: det er ikke sendt lovlig ${letters[letter]} på veien ${ways.map(wayText).join('; ')}.`,
    'law-not-known': ({ label, parameter, reason }, tell) =>
      `Lovdataene har ingen verdi for «${tell.text(label)}» (${parameter})${reason === null ? '' : `: ${reasons[reason.code](reason.bound)}`}. En person måtte avgjøre.`,
    'waiver-not-allowed': ({ code }) => `«${code}» er en feil, og feil kan ikke fravikes.`,
    'waiver-unused': ({ code }) => `Unntaket for «${code}» gjelder ikke noe som er funnet her.`,
    'waiver-expired': ({ code, until }) => `Unntaket for «${code}» gikk ut ${until}.`,
  },
  fixes: {
    'set-field': ({ step, field, value }, tell) => {
      if (value === 'wait') return `La «${step}» vente til gebyret er lovlig`
      if (value === 'none') return `Ta bort gebyret i «${step}»`
      if (value === 'statutory-maximum')
        return `Sett gebyret i «${step}» til det høyeste loven tillater`
      if (typeof value === 'object')
        return `Sett gebyret i «${step}» til ${tell.amount(value.fixedMinor)}`
      return `Sett ${fields[field] ?? field} i «${step}» til ${value}`
    },
    'remove-steps': ({ steps }) => `Fjern ${steps.map((step) => `«${step}»`).join(', ')}`,
    'remove-case': ({ step, case: index }) => `Fjern alternativ ${index + 1} i «${step}»`,
    'remove-entry': ({ entry }) => `Fjern stansen «${entry}»`,
    'remove-template': ({ template }) => `Fjern teksten «${template}»`,
    'add-to-text': ({ template, language }) =>
      `Legg til det som mangler, i teksten «${template}» på «${language}»`,
    'remove-waiver': () => 'Fjern unntaket',
    'insert-letter': ({ letter, before, payWithinDays }) =>
      `Sett inn ${letters[letter]} med ${days(payWithinDays)} frist før «${before}»`,
  },
  textProblems: {
    'unknown-variable': ({ about, line }) => `Linje ${line}: ingen brev kjenner «${about}».`,
    'unknown-filter': ({ about, line }) => `Linje ${line}: det finnes ikke noe filter «${about}».`,
    'unknown-tag': ({ about, line }) => `Linje ${line}: det finnes ikke noen tagg «${about}».`,
    'not-closed': ({ about, line }) => `Linje ${line}: «${about}» er ikke avsluttet.`,
    unreadable: ({ about, line }) => `Linje ${line} kan ikke leses: ${about}`,
  },
  ranges: {
    exactly: (value) => `på nøyaktig ${value}`,
    between: (from, to) => `fra ${from} til ${to}`,
    atLeast: (from) => `på ${from} eller mer`,
    atMost: (to) => `på ${to} eller mindre`,
    any: 'med alle verdier',
    yes: 'ja',
    no: 'nei',
  },
  wants: {
    'known-fact': ({ fact }) => `et faktum fra katalogen; «${fact}» finnes ikke der`,
    'fact-like': ({ fact, measure }, tell) =>
      `et faktum av samme slag som «${tell.fact(fact)}»: ${units[measure] ?? measure}`,
    'written-list': () => 'en liste, eller sammenligning med ett faktum',
    equality: () => 'lik, ulik, en av eller ingen av',
    ordering: () =>
      'mindre eller større enn: en dag som går forbi, ville ellers være tapt for alltid',
    value: ({ isList, type, unit, values }) => {
      const one = values.length > 0 ? `en av ${values.join(', ')}` : (units[unit ?? type] ?? type)
      return isList ? `en liste av: ${one}` : one
    },
  },
}
