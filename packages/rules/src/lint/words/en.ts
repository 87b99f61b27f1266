import { wantsText } from '../../policy/wants.ts'
import {
  caseNumbers,
  type LetterWords,
  type PartWords,
  type ReasonWords,
  type Words,
  wayText,
} from './words.ts'

const letters: LetterWords = { remind: 'reminder', notice: 'notice', demand: 'demand' }

const parts: PartWords = { subject: 'subject', body: 'text' }

const reasons: ReasonWords = {
  'parameter-before-first-value': (day) => `its first value is of ${day}`,
  'parameter-not-verified': (day) => `it is verified through ${day} only`,
  'parameter-unknown': (day) => `its value from ${day} on was not found`,
  'parameter-gives-none': (day) => `the law gives none from ${day} on`,
}

const since: { readonly [since: string]: string } = {
  'pay-by-day': 'the pay-by day of a letter',
  'last-letter': 'a letter',
  step: 'a step with an action',
}

const fields: { readonly [field: string]: string } = {
  payWithinDays: 'days to pay',
  days: 'days',
}

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`)

/** What the linter says in English. */
export const en: Words = {
  findings: {
    'not-a-document': ({ found, expected }) =>
      `This is no policy document: found ${found}, expected ${expected}.`,
    'format-not-known': ({ found, expected }) =>
      `The document says it is of format ${found}; this program reads ${expected}.`,
    'invalid-value': ({ found, expected }) => `Found ${found}; expected ${expected}.`,
    'unknown-key': ({ found }) => `The format has no key ${found}.`,
    'wrong-jurisdiction': ({ found, expected }) =>
      `The policy is under the law of ${found} and was held to that of ${expected}.`,
    'step-missing': ({ id }) => `No step has the id "${id}".`,
    'id-taken-twice': ({ id }) => `Another step or entry has the id "${id}" as well.`,
    'unknown-fact': ({ wants }, tell) => `Expected ${tell.wants(wants)}.`,
    'operator-does-not-fit': ({ comparison, wants }, tell) =>
      `"${comparison.operator}" cannot be asked of "${tell.fact(comparison.fact)}"; expected ${tell.wants(wants)}.`,
    'value-does-not-fit': ({ comparison, wants }, tell) =>
      `"${tell.fact(comparison.fact)}" cannot be compared with ${JSON.stringify(comparison.value)}; expected ${tell.wants(wants)}.`,
    'loop-without-rest': () =>
      'A loop of waits and branches alone: a claim would turn in it for ever. Put a step with an action into it.',
    'never-ends': () => 'No way leads from here to an end, such as a stop or a hand-over.',
    'too-many-ways': ({ max }) =>
      `There are more than ${max} ways between steps with an action. Put fewer branches after one another.`,
    'not-compilable': ({ found, expected }) =>
      `This policy cannot be run: found ${found}, expected ${expected}.`,
    'unreachable-step': () => 'No way leads from the start to this step.',
    'step-never-fires': () =>
      'No claim ever comes to this step: on every way to it the conditions contradict one another.',
    'applies-to-nobody': () =>
      'No claim is ever under this policy: whom it is for, and what is always watched, leave none.',
    'otherwise-never-taken': () =>
      'The cases take every claim, so that "otherwise" is never taken.',
    'wait-never-over': (data) =>
      `This wait counts from ${since[data.since] ?? data.since}, and on some way nothing of the kind comes before it: claims would wait for ever.`,
    'case-never-taken': (data) =>
      data.coveredBy.length === 0
        ? `Case ${data.case + 1} is never taken: no claim that comes here can meet it.`
        : `Case ${data.case + 1} is never taken: earlier cases take all of its claims (${caseNumbers(data.coveredBy)}).`,
    'branch-gap': ({ fact, values }, tell) =>
      `No case takes "${tell.fact(fact)}" ${tell.values(fact, values)}; it falls to "otherwise".`,
    'branch-overlap': ({ first, second, shared }, tell) =>
      `Cases ${first + 1} and ${second + 1} both take ${shared.map((one) => `"${tell.fact(one.fact)}" ${tell.values(one.fact, one.values)}`).join('; ')}. The first of them wins.`,
    'entry-never-holds': () => 'This condition can never hold.',
    'entry-repeats-guard': ({ guard }) =>
      guard === 'hold'
        ? 'A claim that a person put on hold is held in any case; this entry is never heard.'
        : 'A claim under a customer stop is held in any case; this entry is never heard.',
    'no-minimum-amount': () =>
      'Letters go out however little is owed: no branch before them asks for an amount.',
    'looked-at-in-part': ({ ways }) =>
      `This policy has more ways than are held to the law one by one: ${ways} were, and each step at least once.`,
    'template-missing': ({ template, language }) =>
      `The text "${template}" is missing in "${language}".`,
    'template-unused': ({ template }) => `No step sends the text "${template}".`,
    'template-broken': ({ template, language, problem }, tell) =>
      `The ${parts[problem.part]} of "${template}" in "${language}" cannot be written out. ${tell.textProblem(problem)}`,
    'letter-lacks': ({ template, language, letter, content, missing, isVital }, tell) =>
      `The text "${template}" in "${language}" lacks what the law wants a ${letters[letter]} to say: ${tell.text(content)}. Missing: ${tell.variables(missing)}.${isVital ? ' Without it the letter or its fee does not count.' : ''}`,
    'fee-capped': ({ title, from, to, currency }, tell) =>
      `${tell.text(title)}: the fee would come down from ${tell.money(from, currency)} to ${tell.money(to, currency)}.`,
    'fee-dropped': ({ title, from, currency, isOnlyEarly }, tell) =>
      `${tell.text(title)}: the fee of ${tell.money(from, currency)} would be dropped${isOnlyEarly ? '; it is lawful on a later day' : ''}.`,
    'deadline-raised': ({ title, from, to }, tell) =>
      `${tell.text(title)}: the deadline would go up from ${from} to ${days(to)}.`,
    'too-early': ({ title, days: early }, tell) =>
      `${tell.text(title)}: the step comes ${days(early)} too early.`,
    forbidden: ({ title }, tell) =>
      `${tell.text(title)}: the law does not let this step happen here; claims would go to a person.`,
    'hand-over-without-notice': ({ title, letter, ways }, tell) =>
      `${tell.text(title)}: no lawful ${letters[letter]} is sent on ${ways.map(wayText).join('; ')}.`,
    'law-not-known': ({ label, parameter, reason }, tell) =>
      `The law data has no value for "${tell.text(label)}" (${parameter})${reason === null ? '' : `: ${reasons[reason.code](reason.bound)}`}. A person would have to decide.`,
    'waiver-not-allowed': ({ code }) => `"${code}" is an error, and errors cannot be waived.`,
    'waiver-unused': ({ code }) => `The waiver of "${code}" is about nothing that is found here.`,
    'waiver-expired': ({ code, until }) => `The waiver of "${code}" ended on ${until}.`,
  },
  fixes: {
    'set-field': ({ step, field, value }, tell) => {
      if (value === 'wait') return `Let "${step}" wait until its fee is lawful`
      if (value === 'none') return `Drop the fee of "${step}"`
      if (value === 'statutory-maximum')
        return `Set the fee of "${step}" to the highest the law allows`
      if (typeof value === 'object')
        return `Set the fee of "${step}" to ${tell.amount(value.fixedMinor)}`
      return `Set ${fields[field] ?? field} of "${step}" to ${value}`
    },
    'remove-steps': ({ steps }) => `Remove ${steps.map((step) => `"${step}"`).join(', ')}`,
    'remove-case': ({ step, case: index }) => `Remove case ${index + 1} of "${step}"`,
    'remove-entry': ({ entry }) => `Remove the entry "${entry}"`,
    'remove-template': ({ template }) => `Remove the text "${template}"`,
    'add-to-text': ({ template, language }) =>
      `Add what is missing to the text "${template}" in "${language}"`,
    'remove-waiver': () => 'Remove the waiver',
    'insert-letter': ({ letter, before, payWithinDays }) =>
      `Put a ${letters[letter]} with ${days(payWithinDays)} to pay before "${before}"`,
  },
  textProblems: {
    'unknown-variable': ({ about, line }) => `Line ${line}: no letter knows "${about}".`,
    'unknown-filter': ({ about, line }) => `Line ${line}: there is no filter "${about}".`,
    'unknown-tag': ({ about, line }) => `Line ${line}: there is no tag "${about}".`,
    'not-closed': ({ about, line }) => `Line ${line}: "${about}" is not closed.`,
    unreadable: ({ about, line }) => `Line ${line} cannot be read: ${about}`,
  },
  ranges: {
    exactly: (value) => `of exactly ${value}`,
    between: (from, to) => `from ${from} to ${to}`,
    atLeast: (from) => `of ${from} or more`,
    atMost: (to) => `of ${to} or less`,
    any: 'of any value',
    yes: 'yes',
    no: 'no',
  },
  wants: {
    'known-fact': ({ fact }) => `a fact of the catalogue; "${fact}" is none`,
    'fact-like': wantsText,
    'written-list': wantsText,
    equality: wantsText,
    ordering: wantsText,
    value: wantsText,
  },
}
