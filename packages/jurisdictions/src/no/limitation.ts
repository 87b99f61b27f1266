import { cite, type Jurisdiction } from '@forfall/rules'
import { renewed, yearsFrom } from '../eu/limitation.ts'
import { limitationYears } from './parameters-limitation.ts'

const sources = {
  uninterrupted: cite('foreldelsesloven §§ 2 og 3', 'https://www.fpco.no/foreldelse-av-gjeld/'),
  interrupted: cite(
    'foreldelsesloven §§ 2, 14 og 15',
    'https://advokat.no/foreldelse-fristavbrudd-ved-erkjennelse/',
  ),
}

/**
 * When a claim is time-barred: three years from the due day as roll-over moved it (FL §§ 2, 3).
 *
 * The period ends on the day of the same date three years on, which still belongs to it; the claim is
 * time-barred from the day after. An acknowledgement, which paying a part or interest is, or a legal
 * step starts three new years from its day (FL §§ 14, 15) while the claim is not barred yet. The end is not moved off a non-working
 * day, and the ten years of a judgment or a debt instrument (FL §§ 5, 21) are not counted: both err
 * on the side of stopping early.
 */
export const limitation: Jurisdiction['limitation'] = ({ dueOn, interruptions }) =>
  renewed(
    yearsFrom(dueOn, { years: limitationYears, source: sources.uninterrupted }),
    interruptions.map(({ on }) => on).filter((on) => on > dueOn),
    (day) => yearsFrom(day, { years: limitationYears, source: sources.interrupted }),
  )
