import type { Language, Localized } from '../schemas/scalars.ts'

/** The title of one of several reminders. */
export const reminderTitle = (number: number): Localized => ({
  en: `Reminder ${number}`,
  nb: `Purring ${number}`,
  da: `Rykker ${number}`,
  fi: `Maksumuistutus ${number}`,
  sv: `Påminnelse ${number}`,
  de: `Mahnung ${number}`,
})

/** The title of the branch that asks whether a claim is below the minimum. */
export const minimumTitle: Localized = {
  en: 'Is the claim below the minimum?',
  nb: 'Er kravet under minstebeløpet?',
  da: 'Er kravet under minimumsbeløbet?',
  fi: 'Alittaako saatava vähimmäismäärän?',
  sv: 'Är fordran under minimibeloppet?',
  de: 'Liegt die Forderung unter dem Mindestbetrag?',
}

/** The title of the stop below the minimum. */
export const tooSmallTitle: Localized = {
  en: 'Too small to pursue',
  nb: 'For lite til å følge opp',
  da: 'For lille til at følge op',
  fi: 'Liian pieni perittäväksi',
  sv: 'För liten för att driva in',
  de: 'Zu gering für weitere Schritte',
}

/** The title of the review that tells a person a claim could be handed over. */
export const handOverReviewTitle: Localized = {
  en: 'Decide whether to hand over',
  nb: 'Vurder oversendelse til inkasso',
  da: 'Vurder overdragelse til inkasso',
  fi: 'Päätä siirrosta perintään',
  sv: 'Ta ställning till inkasso',
  de: 'Über die Übergabe an Inkasso entscheiden',
}

type Repeated = { readonly subject: string; readonly opening: string }

const repeated: { readonly [language in Language]: (number: number) => Repeated } = {
  en: (number) => ({
    subject: `(reminder ${number})`,
    opening: `This is reminder ${number}. We have written to you about this invoice before.`,
  }),
  nb: (number) => ({
    subject: `(${number}. gang)`,
    opening: `Dette er purring nr. ${number}. Vi har skrevet til deg om denne fakturaen tidligere.`,
  }),
  da: (number) => ({
    subject: `(${number}. gang)`,
    opening: `Dette er rykker nr. ${number}. Vi har skrevet til dig om denne faktura før.`,
  }),
  fi: (number) => ({
    subject: `(${number}. muistutus)`,
    opening: `Tämä on ${number}. maksumuistutus. Olemme jo kirjoittaneet sinulle tästä laskusta.`,
  }),
  sv: (number) => ({
    subject: `(${number}:a gången)`.replace(/([3-8]):a/, '$1:e'),
    opening: `Detta är påminnelse nr ${number}. Vi har skrivit till dig om fakturan tidigare.`,
  }),
  de: (number) => ({
    subject: `(${number}. Mahnung)`,
    opening: `Dies ist die ${number}. Mahnung. Wir haben Ihnen zu dieser Rechnung bereits geschrieben.`,
  }),
}

/** What sets the text of a later reminder apart from that of the first. */
export const repeatedWords = (language: Language, number: number): Repeated =>
  repeated[language](number)
