import {
  caseNumbers,
  type LetterWords,
  type PartWords,
  type ReasonWords,
  type Words,
  wayText,
} from './words.ts'

const letters: LetterWords = {
  remind: 'rykker',
  notice: 'inkassovarsel',
  demand: 'betalingsopfordring',
}

const parts: PartWords = { subject: 'Emnet', body: 'Teksten' }

const reasons: ReasonWords = {
  'parameter-before-first-value': (day) => `den første værdi gælder fra ${day}`,
  'parameter-not-verified': (day) => `den er kun kontrolleret til og med ${day}`,
  'parameter-unknown': (day) => `værdien fra ${day} er ikke fundet`,
  'parameter-gives-none': (day) => `loven giver ingen fra ${day}`,
}

const since: { readonly [since: string]: string } = {
  'pay-by-day': 'fristen i et brev',
  'last-letter': 'et brev',
  step: 'et trin med en handling',
}

const fields: { readonly [field: string]: string } = {
  payWithinDays: 'betalingsfristen i dage',
  days: 'antal dage',
}

const days = (count: number): string => (count === 1 ? '1 dag' : `${count} dage`)

const units: { readonly [unit: string]: string } = {
  'minor-units': 'et beløb',
  days: 'et antal dage',
  count: 'et antal',
  integer: 'et helt tal',
  boolean: 'ja eller nej',
  enum: 'en af de faste værdier',
}

/** What the linter says in Danish. */
export const da: Words = {
  findings: {
    'not-a-document': ({ found, expected }) =>
      `Dette er ikke et regelsæt: fandt ${found}, ventede ${expected}.`,
    'format-not-known': ({ found, expected }) =>
      `Dokumentet angiver format ${found}; dette program læser ${expected}.`,
    'invalid-value': ({ found, expected }) => `Fandt ${found}; ventede ${expected}.`,
    'unknown-key': ({ found }) => `Formatet har ingen nøgle ${found}.`,
    'wrong-jurisdiction': ({ found, expected }) =>
      `Regelsættet følger retten i ${found}, men blev prøvet mod retten i ${expected}.`,
    'step-missing': ({ id }) => `Intet trin hedder "${id}".`,
    'id-taken-twice': ({ id }) => `Et andet trin eller en anden regel hedder også "${id}".`,
    'unknown-fact': ({ wants }, tell) => `Ventede ${tell.wants(wants)}.`,
    'operator-does-not-fit': ({ comparison, wants }, tell) =>
      `"${tell.fact(comparison.fact)}" kan ikke sammenlignes med "${comparison.operator}"; ventede ${tell.wants(wants)}.`,
    'value-does-not-fit': ({ comparison, wants }, tell) =>
      `"${tell.fact(comparison.fact)}" kan ikke sammenlignes med ${JSON.stringify(comparison.value)}; ventede ${tell.wants(wants)}.`,
    'loop-without-rest': () =>
      'En løkke af kun ventetid og forgreninger: en fordring ville køre rundt i den for altid. Indsæt et trin med en handling.',
    'never-ends': () =>
      'Ingen vej fører herfra til en slutning, som et stop eller en overdragelse.',
    'too-many-ways': ({ max }) =>
      `Der er mere end ${max} veje mellem trin med en handling. Sæt færre forgreninger efter hinanden.`,
    'not-compilable': ({ found, expected }) =>
      `Dette regelsæt kan ikke køres: fandt ${found}, ventede ${expected}.`,
    'unreachable-step': () => 'Ingen vej fører fra starten til dette trin.',
    'step-never-fires': () =>
      'Ingen fordring kommer nogensinde til dette trin: på hver vej hertil modsiger betingelserne hinanden.',
    'applies-to-nobody': () =>
      'Ingen fordring kommer nogensinde ind under dette regelsæt: hvem det gælder for, og det, der altid stopper, levner ingen.',
    'otherwise-never-taken': () =>
      'Mulighederne tager alle fordringer, så "ellers" bliver aldrig valgt.',
    'wait-never-over': (data) =>
      `Ventetiden regnes fra ${since[data.since] ?? data.since}, men på mindst én vej kommer der ikke noget sådant før den: fordringer ville vente for altid.`,
    'case-never-taken': (data) =>
      data.coveredBy.length === 0
        ? `Mulighed ${data.case + 1} bliver aldrig valgt: ingen fordring, der kommer hertil, kan opfylde den.`
        : `Mulighed ${data.case + 1} bliver aldrig valgt: tidligere muligheder tager alle dens fordringer (${caseNumbers(data.coveredBy)}).`,
    'branch-gap': ({ fact, values }, tell) =>
      `Ingen mulighed tager "${tell.fact(fact)}" ${tell.values(fact, values)}; det falder til "ellers".`,
    'branch-overlap': ({ first, second, shared }, tell) =>
      `Mulighed ${first + 1} og ${second + 1} tager begge ${shared.map((one) => `"${tell.fact(one.fact)}" ${tell.values(one.fact, one.values)}`).join('; ')}. Den første vinder.`,
    'entry-never-holds': () => 'Denne betingelse kan aldrig være opfyldt.',
    'entry-repeats-guard': ({ guard }) =>
      guard === 'hold'
        ? 'En fordring med henstand holdes tilbage under alle omstændigheder; denne regel bliver aldrig spurgt.'
        : 'En fordring med rykkerstop holdes tilbage under alle omstændigheder; denne regel bliver aldrig spurgt.',
    'no-minimum-amount': () =>
      'Breve sendes, uanset hvor lidt der skyldes: ingen forgrening før dem spørger om et beløb.',
    'looked-at-in-part': ({ ways }) =>
      `Regelsættet har flere veje, end der prøves mod loven en for en: ${ways} blev prøvet, og hvert trin mindst én gang.`,
    'template-missing': ({ template, language }) =>
      `Teksten "${template}" mangler på "${language}".`,
    'template-unused': ({ template }) => `Intet trin sender teksten "${template}".`,
    'template-broken': ({ template, language, problem }, tell) =>
      `${parts[problem.part]} i "${template}" på "${language}" kan ikke skrives ud. ${tell.textProblem(problem)}`,
    'letter-lacks': ({ template, language, letter, content, missing, isVital }, tell) =>
      `Teksten "${template}" på "${language}" mangler noget, som loven kræver i brevet (${letters[letter]}): ${tell.text(content)}. Det, der mangler: ${tell.variables(missing)}.${isVital ? ' Uden det gælder brevet eller gebyret ikke.' : ''}`,
    'fee-capped': ({ title, from, to, currency }, tell) =>
      `${tell.text(title)}: gebyret ville blive sat ned fra ${tell.money(from, currency)} til ${tell.money(to, currency)}.`,
    'fee-dropped': ({ title, from, currency, isOnlyEarly }, tell) =>
      `${tell.text(title)}: gebyret på ${tell.money(from, currency)} ville falde bort${isOnlyEarly ? '; det er lovligt på en senere dag' : ''}.`,
    'deadline-raised': ({ title, from, to }, tell) =>
      `${tell.text(title)}: fristen ville blive forlænget fra ${from} til ${days(to)}.`,
    'too-early': ({ title, days: early }, tell) =>
      `${tell.text(title)}: trinnet kommer ${days(early)} for tidligt.`,
    forbidden: ({ title }, tell) =>
      `${tell.text(title)}: loven tillader ikke dette trin her; fordringerne ville gå til en person.`,
    'hand-over-without-notice': ({ title, letter, ways }, tell) =>
      `${tell.text(title)}: der er ikke sendt lovlig ${letters[letter]} på vejen ${ways.map(wayText).join('; ')}.`,
    'law-not-known': ({ label, parameter, reason }, tell) =>
      `Lovdataene har ingen værdi for "${tell.text(label)}" (${parameter})${reason === null ? '' : `: ${reasons[reason.code](reason.bound)}`}. En person måtte afgøre det.`,
    'waiver-not-allowed': ({ code }) => `"${code}" er en fejl, og fejl kan ikke fraviges.`,
    'waiver-unused': ({ code }) =>
      `Undtagelsen for "${code}" gælder ikke noget, der er fundet her.`,
    'waiver-expired': ({ code, until }) => `Undtagelsen for "${code}" udløb ${until}.`,
  },
  fixes: {
    'set-field': ({ step, field, value }, tell) => {
      if (value === 'wait') return `Lad "${step}" vente, til gebyret er lovligt`
      if (value === 'none') return `Fjern gebyret i "${step}"`
      if (value === 'statutory-maximum')
        return `Sæt gebyret i "${step}" til det højeste, loven tillader`
      if (typeof value === 'object')
        return `Sæt gebyret i "${step}" til ${tell.amount(value.fixedMinor)}`
      return `Sæt ${fields[field] ?? field} i "${step}" til ${value}`
    },
    'remove-steps': ({ steps }) => `Fjern ${steps.map((step) => `"${step}"`).join(', ')}`,
    'remove-case': ({ step, case: index }) => `Fjern mulighed ${index + 1} i "${step}"`,
    'remove-entry': ({ entry }) => `Fjern reglen "${entry}"`,
    'remove-template': ({ template }) => `Fjern teksten "${template}"`,
    'add-to-text': ({ template, language }) =>
      `Tilføj det, der mangler, i teksten "${template}" på "${language}"`,
    'remove-waiver': () => 'Fjern undtagelsen',
    'insert-letter': ({ letter, before, payWithinDays }) =>
      `Indsæt ${letters[letter]} med ${days(payWithinDays)} frist før "${before}"`,
  },
  textProblems: {
    'unknown-variable': ({ about, line }) => `Linje ${line}: intet brev kender "${about}".`,
    'unknown-filter': ({ about, line }) => `Linje ${line}: der findes intet filter "${about}".`,
    'unknown-tag': ({ about, line }) => `Linje ${line}: der findes intet tag "${about}".`,
    'not-closed': ({ about, line }) => `Linje ${line}: "${about}" er ikke afsluttet.`,
    unreadable: ({ about, line }) => `Linje ${line} kan ikke læses: ${about}`,
  },
  ranges: {
    exactly: (value) => `på præcis ${value}`,
    between: (from, to) => `fra ${from} til ${to}`,
    atLeast: (from) => `på ${from} eller mere`,
    atMost: (to) => `på ${to} eller mindre`,
    any: 'med alle værdier',
    yes: 'ja',
    no: 'nej',
  },
  wants: {
    'known-fact': ({ fact }) => `et faktum fra kataloget; "${fact}" findes ikke der`,
    'fact-like': ({ fact, measure }, tell) =>
      `et faktum af samme slags som "${tell.fact(fact)}": ${units[measure] ?? measure}`,
    'written-list': () => 'en liste eller en sammenligning med ét faktum',
    equality: () => 'lig, ikke lig, en af eller ingen af',
    ordering: () =>
      'mindre eller større end: en dag, der går forbi, ville ellers være tabt for altid',
    value: ({ isList, type, unit, values }) => {
      const one = values.length > 0 ? `en af ${values.join(', ')}` : (units[unit ?? type] ?? type)
      return isList ? `en liste af: ${one}` : one
    },
  },
}
