import {
  caseNumbers,
  type LetterWords,
  type PartWords,
  type ReasonWords,
  type Words,
  wayText,
} from './words.ts'

const letters: LetterWords = {
  remind: 'påminnelse',
  notice: 'inkassovarsel',
  demand: 'betalningskrav',
}

const parts: PartWords = { subject: 'Ämnet', body: 'Texten' }

const reasons: ReasonWords = {
  'parameter-before-first-value': (day) => `det första värdet gäller från ${day}`,
  'parameter-not-verified': (day) => `det är kontrollerat endast till och med ${day}`,
  'parameter-unknown': (day) => `värdet från ${day} har inte hittats`,
  'parameter-gives-none': (day) => `lagen ger inget från ${day}`,
}

const since: { readonly [since: string]: string } = {
  'pay-by-day': 'fristen i ett brev',
  'last-letter': 'ett brev',
  step: 'ett steg med en åtgärd',
}

const fields: { readonly [field: string]: string } = {
  payWithinDays: 'betalningsfristen i dagar',
  days: 'antal dagar',
}

const days = (count: number): string => (count === 1 ? '1 dag' : `${count} dagar`)

const units: { readonly [unit: string]: string } = {
  'minor-units': 'ett belopp',
  days: 'ett antal dagar',
  count: 'ett antal',
  integer: 'ett heltal',
  boolean: 'ja eller nej',
  enum: 'ett av de fasta värdena',
}

/** What the linter says in Swedish. */
export const sv: Words = {
  findings: {
    'not-a-document': ({ found, expected }) =>
      `Detta är inget regelverk: fann ${found}, väntade ${expected}.`,
    'format-not-known': ({ found, expected }) =>
      `Dokumentet anger format ${found}; detta program läser ${expected}.`,
    'invalid-value': ({ found, expected }) => `Fann ${found}; väntade ${expected}.`,
    'unknown-key': ({ found }) => `Formatet har ingen nyckel ${found}.`,
    'wrong-jurisdiction': ({ found, expected }) =>
      `Regelverket följer rätten i ${found} men prövades mot rätten i ${expected}.`,
    'step-missing': ({ id }) => `Inget steg heter "${id}".`,
    'id-taken-twice': ({ id }) => `Ett annat steg eller en annan regel heter också "${id}".`,
    'unknown-fact': ({ wants }, tell) => `Väntade ${tell.wants(wants)}.`,
    'operator-does-not-fit': ({ comparison, wants }, tell) =>
      `"${tell.fact(comparison.fact)}" kan inte jämföras med "${comparison.operator}"; väntade ${tell.wants(wants)}.`,
    'value-does-not-fit': ({ comparison, wants }, tell) =>
      `"${tell.fact(comparison.fact)}" kan inte jämföras med ${JSON.stringify(comparison.value)}; väntade ${tell.wants(wants)}.`,
    'loop-without-rest': () =>
      'En slinga av bara väntan och förgreningar: en fordran skulle gå runt i den för alltid. Lägg in ett steg med en åtgärd.',
    'never-ends': () =>
      'Ingen väg leder härifrån till ett slut, som ett stopp eller ett överlämnande.',
    'too-many-ways': ({ max }) =>
      `Det finns fler än ${max} vägar mellan steg med en åtgärd. Lägg färre förgreningar efter varandra.`,
    'not-compilable': ({ found, expected }) =>
      `Detta regelverk kan inte köras: fann ${found}, väntade ${expected}.`,
    'unreachable-step': () => 'Ingen väg leder från starten till detta steg.',
    'step-never-fires': () =>
      'Ingen fordran kommer någonsin till detta steg: på varje väg hit motsäger villkoren varandra.',
    'applies-to-nobody': () =>
      'Ingen fordran kommer någonsin under detta regelverk: vilka det gäller och det som alltid stoppar lämnar ingen kvar.',
    'otherwise-never-taken': () => 'Alternativen tar alla fordringar, så "annars" väljs aldrig.',
    'wait-never-over': (data) =>
      `Väntetiden räknas från ${since[data.since] ?? data.since}, men på minst en väg kommer inget sådant före den: fordringar skulle vänta för alltid.`,
    'case-never-taken': (data) =>
      data.coveredBy.length === 0
        ? `Alternativ ${data.case + 1} väljs aldrig: ingen fordran som kommer hit kan uppfylla det.`
        : `Alternativ ${data.case + 1} väljs aldrig: tidigare alternativ tar alla dess fordringar (${caseNumbers(data.coveredBy)}).`,
    'branch-gap': ({ fact, values }, tell) =>
      `Inget alternativ tar "${tell.fact(fact)}" ${tell.values(fact, values)}; det faller till "annars".`,
    'branch-overlap': ({ first, second, shared }, tell) =>
      `Alternativ ${first + 1} och ${second + 1} tar båda ${shared.map((one) => `"${tell.fact(one.fact)}" ${tell.values(one.fact, one.values)}`).join('; ')}. Det första vinner.`,
    'entry-never-holds': () => 'Detta villkor kan aldrig vara uppfyllt.',
    'entry-repeats-guard': ({ guard }) =>
      guard === 'hold'
        ? 'En fordran med anstånd hålls tillbaka i vilket fall som helst; denna regel tillfrågas aldrig.'
        : 'En fordran med kravstopp hålls tillbaka i vilket fall som helst; denna regel tillfrågas aldrig.',
    'no-minimum-amount': () =>
      'Brev skickas hur lite som än är obetalt: ingen förgrening före dem frågar efter ett belopp.',
    'looked-at-in-part': ({ ways }) =>
      `Regelverket har fler vägar än vad som prövas mot lagen en för en: ${ways} prövades, och varje steg minst en gång.`,
    'template-missing': ({ template, language }) => `Texten "${template}" saknas på "${language}".`,
    'template-unused': ({ template }) => `Inget steg skickar texten "${template}".`,
    'template-broken': ({ template, language, problem }, tell) =>
      `${parts[problem.part]} i "${template}" på "${language}" kan inte skrivas ut. ${tell.textProblem(problem)}`,
    'letter-lacks': ({ template, language, letter, content, missing, isVital }, tell) =>
      `Texten "${template}" på "${language}" saknar något som lagen kräver i brevet (${letters[letter]}): ${tell.text(content)}. Det som saknas: ${tell.variables(missing)}.${isVital ? ' Utan det gäller inte brevet eller avgiften.' : ''}`,
    'fee-capped': ({ title, from, to, currency }, tell) =>
      `${tell.text(title)}: avgiften skulle sänkas från ${tell.money(from, currency)} till ${tell.money(to, currency)}.`,
    'fee-dropped': ({ title, from, currency, isOnlyEarly }, tell) =>
      `${tell.text(title)}: avgiften på ${tell.money(from, currency)} skulle falla bort${isOnlyEarly ? '; den är laglig en senare dag' : ''}.`,
    'deadline-raised': ({ title, from, to }, tell) =>
      `${tell.text(title)}: fristen skulle förlängas från ${from} till ${days(to)}.`,
    'too-early': ({ title, days: early }, tell) =>
      `${tell.text(title)}: steget kommer ${days(early)} för tidigt.`,
    forbidden: ({ title }, tell) =>
      `${tell.text(title)}: lagen tillåter inte detta steg här; fordringarna skulle gå till en person.`,
    'hand-over-without-notice': ({ title, letter, ways }, tell) =>
      `${tell.text(title)}: inget lagligt brev (${letters[letter]}) har skickats på vägen ${ways.map(wayText).join('; ')}.`,
    'law-not-known': ({ label, parameter, reason }, tell) =>
      `Lagdata har inget värde för "${tell.text(label)}" (${parameter})${reason === null ? '' : `: ${reasons[reason.code](reason.bound)}`}. En person skulle få avgöra.`,
    'waiver-not-allowed': ({ code }) => `"${code}" är ett fel, och fel kan inte undantas.`,
    'waiver-unused': ({ code }) => `Undantaget för "${code}" gäller inget som har hittats här.`,
    'waiver-expired': ({ code, until }) => `Undantaget för "${code}" löpte ut ${until}.`,
  },
  fixes: {
    'set-field': ({ step, field, value }, tell) => {
      if (value === 'wait') return `Låt "${step}" vänta tills avgiften är laglig`
      if (value === 'none') return `Ta bort avgiften i "${step}"`
      if (value === 'statutory-maximum')
        return `Sätt avgiften i "${step}" till den högsta som lagen tillåter`
      if (typeof value === 'object')
        return `Sätt avgiften i "${step}" till ${tell.amount(value.fixedMinor)}`
      return `Sätt ${fields[field] ?? field} i "${step}" till ${value}`
    },
    'remove-steps': ({ steps }) => `Ta bort ${steps.map((step) => `"${step}"`).join(', ')}`,
    'remove-case': ({ step, case: index }) => `Ta bort alternativ ${index + 1} i "${step}"`,
    'remove-entry': ({ entry }) => `Ta bort regeln "${entry}"`,
    'remove-template': ({ template }) => `Ta bort texten "${template}"`,
    'add-to-text': ({ template, language }) =>
      `Lägg till det som saknas i texten "${template}" på "${language}"`,
    'remove-waiver': () => 'Ta bort undantaget',
    'insert-letter': ({ letter, before, payWithinDays }) =>
      `Lägg in ${letters[letter]} med ${days(payWithinDays)} frist före "${before}"`,
  },
  textProblems: {
    'unknown-variable': ({ about, line }) => `Rad ${line}: inget brev känner till "${about}".`,
    'unknown-filter': ({ about, line }) => `Rad ${line}: det finns inget filter "${about}".`,
    'unknown-tag': ({ about, line }) => `Rad ${line}: det finns ingen tagg "${about}".`,
    'not-closed': ({ about, line }) => `Rad ${line}: "${about}" är inte avslutad.`,
    unreadable: ({ about, line }) => `Rad ${line} kan inte läsas: ${about}`,
  },
  ranges: {
    exactly: (value) => `på exakt ${value}`,
    between: (from, to) => `från ${from} till ${to}`,
    atLeast: (from) => `på ${from} eller mer`,
    atMost: (to) => `på ${to} eller mindre`,
    any: 'med alla värden',
    yes: 'ja',
    no: 'nej',
  },
  wants: {
    'known-fact': ({ fact }) => `ett faktum ur katalogen; "${fact}" finns inte där`,
    'fact-like': ({ fact, measure }, tell) =>
      `ett faktum av samma slag som "${tell.fact(fact)}": ${units[measure] ?? measure}`,
    'written-list': () => 'en lista eller en jämförelse med ett faktum',
    equality: () => 'lika med, inte lika med, ett av eller inget av',
    ordering: () => 'mindre eller större än: en dag som passerar vore annars förlorad för alltid',
    value: ({ isList, type, unit, values }) => {
      const one = values.length > 0 ? `ett av ${values.join(', ')}` : (units[unit ?? type] ?? type)
      return isList ? `en lista av: ${one}` : one
    },
  },
}
