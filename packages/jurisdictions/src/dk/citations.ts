import { type Citation, cite } from '@forfall/rules'

/** Renteloven § 3: from when interest runs. */
export const interestStartSection: Citation = cite(
  'renteloven § 3',
  'https://www.elov.dk/renteloven/paragraf/3/',
)

/** Renteloven § 5: the reference rate and what is added to it. */
export const interestRateSection: Citation = cite(
  'renteloven § 5',
  'https://www.elov.dk/renteloven/5/',
)

/** The consumer portal's list of reference rates and late-payment interest. */
export const rateList: Citation = cite(
  'renteloven § 5; Nationalbankens udlånsrente',
  'https://forbrug.dk/regler/opslagsvaerk-forbrugerleksikon/morarenten/',
)

/** Renteloven § 9 b, in force for all claims since 1 August 2002: fees for letters. */
export const feeSection: Citation = cite(
  'renteloven § 9 b',
  'https://themis.dk/synopsis/docs/Rykkergebyrer.html',
)

/** The consumer ombudsman on three fees, ten days and nothing on top. */
export const feeDecision: Citation = cite(
  'renteloven § 9 b, stk. 2; Forbrugerombudsmandens sag 22/10276',
  'https://forbrugerombudsmanden.dk/find-sager/sager/markedsfoeringsloven/sager-efter-markedsfoeringsloven/gebyrer/optikerkaede-opkraevede-ulovlige-rykkergebyrer/',
)

/** The consumer portal on fees for reminders. */
export const feeGuide: Citation = cite(
  'renteloven § 9 b; forbrug.dk: rykkergebyr',
  'http://www.forbrug.dk/Artikler/Dine-rettigheder/Forbrugerleksikon/rykkergebyr?tc=9E3553E988214D7A91421E493F06F6D7',
)

/** Inkassoloven 14 May 1997 no. 319, § 10: the notice before an agency or lawyer acts. */
export const noticeSection: Citation = cite(
  'inkassoloven § 10',
  'https://www.elov.dk/inkassoloven/paragraf/10/',
)

/** Order 601 of 12 July 2002 as order 423 of 28 May 2009 changed it; prints the old and new tables. */
export const costOrder2009: Citation = cite(
  'bekendtgørelse nr. 601/2002, bilag 1 og 2; bekendtgørelse nr. 423/2009',
  'https://www.retsinformation.dk/Forms/R0710.aspx?id=125006',
)

/** The same as order 476 of 24 May 2016 changed it. */
export const costOrder2016: Citation = cite(
  'bekendtgørelse nr. 601/2002, bilag 1; bekendtgørelse nr. 476/2016',
  'https://www.retsinformation.dk/Forms/R0710.aspx?id=180226',
)

/** The same as order 105 of 31 January 2013 changed it: the compensation between businesses. */
export const compensationOrder: Citation = cite(
  'renteloven § 9 a, stk. 3; bekendtgørelse nr. 601/2002 § 2, stk. 2; bekendtgørelse nr. 105/2013',
  'https://www.retsinformation.dk/Forms/R0710.aspx?id=145155',
)

/** The consumer ombudsman on claims the debtor objects to. */
export const disputeGuide: Citation = cite(
  'god inkassoskik (inkassoloven § 9); Forbrugerombudsmanden: inkasso',
  'https://forbrugerombudsmanden.dk/alle-emner/andre-brancher/inkasso/',
)

/** Individual enforcement is barred once a bankruptcy is open. */
export const insolvencyRule: Citation = cite(
  'konkursloven; gældssanering',
  'https://michaelthiesen.dk/kreditorforfoelgning/',
)
