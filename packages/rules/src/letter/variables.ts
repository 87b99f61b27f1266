import type { Localized } from '../schemas/scalars.ts'

/** What a variable of a letter holds. */
export type LetterVariableType = 'text' | 'day' | 'amount' | 'rate'

type Entry = {
  /** As it is written in a template. */
  readonly name: string
  readonly type: LetterVariableType
  readonly label: Localized
}

const label = (en: string, nb: string, da: string, fi: string, sv: string): Localized => ({
  en,
  nb,
  da,
  fi,
  sv,
})

/**
 * Everything the text of a letter can ask for, in the order in which letters say it. Days, amounts and
 * rates come as text, written as the language of the letter writes them; what is not there is empty.
 */
export const letterVariables = [
  {
    name: 'debtor.name',
    type: 'text',
    label: label(
      'Name of the debtor',
      'Skyldners navn',
      'Skyldners navn',
      'Velallisen nimi',
      'Gäldenärens namn',
    ),
  },
  {
    name: 'creditor.name',
    type: 'text',
    label: label(
      'Name of the creditor',
      'Kreditors navn',
      'Kreditors navn',
      'Velkojan nimi',
      'Borgenärens namn',
    ),
  },
  {
    name: 'invoice.number',
    type: 'text',
    label: label(
      'Number of the invoice',
      'Fakturanummer',
      'Fakturanummer',
      'Laskun numero',
      'Fakturanummer',
    ),
  },
  {
    name: 'invoice.issuedOn',
    type: 'day',
    label: label(
      'Day of the invoice',
      'Fakturadato',
      'Fakturadato',
      'Laskun päiväys',
      'Fakturadatum',
    ),
  },
  {
    name: 'invoice.dueOn',
    type: 'day',
    label: label('Due day', 'Forfallsdag', 'Forfaldsdag', 'Eräpäivä', 'Förfallodag'),
  },
  {
    name: 'amounts.principal',
    type: 'amount',
    label: label('Principal', 'Hovedstol', 'Hovedstol', 'Pääoma', 'Kapitalbelopp'),
  },
  {
    name: 'amounts.interest',
    type: 'amount',
    label: label(
      'Late-payment interest',
      'Forsinkelsesrente',
      'Morarente',
      'Viivästyskorko',
      'Dröjsmålsränta',
    ),
  },
  {
    name: 'interest.rate',
    type: 'rate',
    label: label(
      'Rate of interest, percent a year',
      'Rentesats, prosent per år',
      'Rentesats, procent om året',
      'Korkokanta, prosenttia vuodessa',
      'Räntesats, procent per år',
    ),
  },
  {
    name: 'interest.from',
    type: 'day',
    label: label(
      'First day of interest',
      'Første rentedag',
      'Første rentedag',
      'Ensimmäinen korkopäivä',
      'Första räntedagen',
    ),
  },
  {
    name: 'amounts.fees',
    type: 'amount',
    label: label('Fees', 'Gebyrer', 'Gebyrer', 'Maksut', 'Avgifter'),
  },
  {
    name: 'amounts.compensation',
    type: 'amount',
    label: label(
      'Compensation',
      'Standardkompensasjon',
      'Kompensationsbeløb',
      'Vakiokorvaus',
      'Förseningsersättning',
    ),
  },
  {
    name: 'amounts.total',
    type: 'amount',
    label: label(
      'To pay in all',
      'Å betale i alt',
      'At betale i alt',
      'Maksettavaa yhteensä',
      'Att betala totalt',
    ),
  },
  {
    name: 'payBy',
    type: 'day',
    label: label(
      'Last day to pay',
      'Siste dag å betale',
      'Sidste betalingsdag',
      'Viimeinen maksupäivä',
      'Sista betalningsdag',
    ),
  },
  {
    name: 'paymentReference',
    type: 'text',
    label: label(
      'Payment reference',
      'Betalingsreferanse (KID)',
      'Betalingsreference',
      'Viitenumero',
      'Betalningsreferens',
    ),
  },
  {
    name: 'day',
    type: 'day',
    label: label(
      'Day of the letter',
      'Dagen brevet sendes',
      'Brevets dato',
      'Kirjeen päiväys',
      'Brevets datum',
    ),
  },
] as const satisfies readonly Entry[]

/** The name of a variable of letters. */
export type LetterVariable = (typeof letterVariables)[number]['name']
