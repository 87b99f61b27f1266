import type { LetterKind, Localized, PolicyInput } from '@forfall/rules'

type Steps = PolicyInput['steps']

/** A step of a policy, as it is written. */
export type StepInput = Steps[string]

/** Titles of steps that default policies have in common. */
export const stepTitles = {
  reminder: {
    en: 'Reminder',
    nb: 'Purring',
    da: 'Rykker',
    fi: 'Maksumuistutus',
    sv: 'Påminnelse',
    de: 'Mahnung',
  },
  reminderOver: {
    en: "Wait for the reminder's deadline",
    nb: 'Vent til fristen i purringen er ute',
    da: 'Vent til fristen i rykkeren er ude',
    fi: 'Odota muistutuksen määräaikaa',
    sv: 'Vänta tills fristen i påminnelsen har löpt ut',
    de: 'Frist der Mahnung abwarten',
  },
  notice: {
    en: 'Notice of collection',
    nb: 'Inkassovarsel',
    da: 'Inkassovarsel',
    fi: 'Perintäilmoitus',
    sv: 'Inkassovarsel',
  },
  noticeOver: {
    en: "Wait for the notice's deadline",
    nb: 'Vent til fristen i inkassovarselet er ute',
    da: 'Vent til fristen i inkassovarslet er ude',
    fi: 'Odota perintäilmoituksen määräaikaa',
    sv: 'Vänta tills fristen i inkassovarslet har löpt ut',
  },
} as const satisfies { readonly [name: string]: Localized }

/** Waits for the creditor's own patience after the due day. */
export function graceWait(days: number, next: string): StepInput {
  const title = {
    en: `Wait ${days} days after the due day`,
    nb: `Vent ${days} dager etter forfall`,
    da: `Vent ${days} dage efter forfald`,
    fi: `Odota ${days} päivää eräpäivästä`,
    sv: `Vänta ${days} dagar efter förfallodagen`,
    de: `${days} Tage nach Fälligkeit warten`,
  }
  return { kind: 'wait', title, days, since: 'due-day', next }
}

/** Waits until the deadline of the last letter has passed. */
export const deadlineWait = (title: Localized, next: string): StepInput => ({
  kind: 'wait',
  title,
  days: 1,
  since: 'pay-by-day',
  next,
})

/** A letter with statutory interest that goes out by itself. */
export const letterStep = (
  kind: LetterKind,
  letter: {
    readonly title: Localized
    readonly fee: 'none' | 'statutory-maximum'
    readonly compensation?: 'none' | 'statutory'
    readonly payWithinDays: number
    readonly template: string
    readonly next: string
  },
): StepInput => ({ kind, interest: 'statutory', mode: 'send', ...letter })

/** Hands the claim over once a person has released it. */
export const handOver: StepInput = {
  kind: 'hand-over',
  title: {
    en: 'Hand over to the collection agency',
    nb: 'Send til inkasso',
    da: 'Send til inkasso',
    fi: 'Siirrä perintätoimistolle',
    sv: 'Lämna över till inkasso',
    de: 'An den Inkassodienstleister übergeben',
  },
  service: 'collection',
  consolidate: true,
  mode: 'create',
}

/**
 * Whether a claim is worth the letters: stops the claim where less is owed.
 *
 * @param minor of the country's currency; claims in another are not compared with it
 */
export const smallClaims = (minor: number, below: Localized, next: string): Steps => ({
  small: {
    kind: 'branch',
    title: {
      en: 'Is the claim very small?',
      nb: 'Er kravet svært lite?',
      da: 'Er kravet meget lille?',
      fi: 'Onko saatava hyvin pieni?',
      sv: 'Är fordran mycket liten?',
    },
    cases: [
      {
        title: below,
        when: {
          all: [
            { fact: 'outstandingMinor', operator: 'lessThan', value: minor },
            { fact: 'isForeignCurrency', operator: 'equal', value: false },
          ],
        },
        next: 'too-small',
      },
    ],
    otherwise: next,
  },
  'too-small': {
    kind: 'stop',
    title: {
      en: 'Too small to pursue',
      nb: 'For lite til å følge opp',
      da: 'For lille til at følge op',
      fi: 'Liian pieni perittäväksi',
      sv: 'För liten för att driva in',
    },
    reason: 'below-minimum',
  },
})
