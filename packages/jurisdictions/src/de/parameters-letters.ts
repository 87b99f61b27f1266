import { cite, type Parameter, plainDate } from '@forfall/rules'
import { atLeastSince2010, bgb, readInCopy } from './citations.ts'

/**
 * What a court recognised as the cost of one letter, minor units.
 *
 * The law sets no highest fee: the debtor owes the extra cost of that letter and nothing flat. This
 * is the only figure of the highest court, and stands in for a maximum.
 */
export const recognisedFee: Parameter<number> = {
  id: 'de.reminder-fee.recognised',
  label: {
    en: 'Cost of a reminder recognised by the courts',
    de: 'Gerichtlich anerkannte Kosten einer Mahnung',
    nb: 'Kostnad for en purring som domstolene har godtatt',
    da: 'Omkostning ved en rykker, som domstolene har anerkendt',
    fi: 'Tuomioistuimen hyväksymät muistutuksen kulut',
    sv: 'Kostnad för en påminnelse som domstolarna har godtagit',
  },
  unit: 'minor-units',
  lookedUpBy: 'The day of sending.',
  verifiedThrough: plainDate('2027-06-30'),
  values: [
    {
      from: plainDate('2010-01-01'),
      value: null,
      source: bgb(280),
      confidence: 'unknown',
      note: 'No figure of the highest court from before the judgment of 2019 was found.',
    },
    {
      from: plainDate('2020-01-01'),
      value: 76,
      source: cite(
        'BGH VIII ZR 95/18; BGB §§ 280, 286, 309 Nr. 5',
        'https://www.insuedthueringen.de/inhalt.karlsruhe-mahnpauschale-darf-keine-personalkosten-enthalten.91c0076e-39dc-439f-8512-ad294a26586b.html',
      ),
      confidence: 'confirmed',
      note: 'Decided in 2019; its exact day was not confirmed, so it is used from the next year on.',
    },
  ],
}

/** Days after the due day on which the first letter may go out. */
export const letterEarliestDays: Parameter<number> = {
  id: 'de.letter.earliest-days-after-due',
  label: {
    en: 'Earliest day of a letter after the due day',
    de: 'Frühester Tag einer Mahnung nach Fälligkeit',
    nb: 'Tidligste dag for et brev etter forfall',
    da: 'Tidligste dag for et brev efter forfald',
    fi: 'Kirjeen aikaisin päivä eräpäivän jälkeen',
    sv: 'Tidigaste dag för ett brev efter förfallodagen',
  },
  unit: 'days',
  lookedUpBy: 'The day of the letter.',
  verifiedThrough: plainDate('2027-06-30'),
  values: [
    {
      from: plainDate('2010-01-01'),
      value: 1,
      source: bgb(286, ' Abs. 1'),
      confidence: 'confirmed',
      note: `${atLeastSince2010} ${readInCopy}`,
    },
  ],
}
