import { fi as action } from '../areas/action/fi.ts'
import { fi as audit } from '../areas/audit/fi.ts'
import { fi as backtest } from '../areas/backtest/fi.ts'
import { fi as canvas } from '../areas/canvas/fi.ts'
import { fi as change } from '../areas/change/fi.ts'
import { fi as check } from '../areas/check/fi.ts'
import { fi as compare } from '../areas/compare/fi.ts'
import { fi as editor } from '../areas/editor/fi.ts'
import { fi as entry } from '../areas/entry/fi.ts'
import { fi as inspector } from '../areas/inspector/fi.ts'
import { fi as keys } from '../areas/keys/fi.ts'
import { fi as law } from '../areas/law/fi.ts'
import { fi as move } from '../areas/move/fi.ts'
import { fi as operate } from '../areas/operate/fi.ts'
import { fi as outline } from '../areas/outline/fi.ts'
import { fi as palette } from '../areas/palette/fi.ts'
import { fi as paper } from '../areas/paper/fi.ts'
import { fi as people } from '../areas/people/fi.ts'
import { fi as review } from '../areas/review/fi.ts'
import { fi as scenarios } from '../areas/scenarios/fi.ts'
import { fi as setup } from '../areas/setup/fi.ts'
import { fi as simulate } from '../areas/simulate/fi.ts'
import { fi as start } from '../areas/start/fi.ts'
import { fi as text } from '../areas/text/fi.ts'
import { fi as base } from '../fi.ts'

/** Every message in Finnish. Another area of the screen is a line in each of these files. */
export const fi = {
  ...base,
  ...action,
  ...audit,
  ...backtest,
  ...canvas,
  ...change,
  ...check,
  ...compare,
  ...editor,
  ...entry,
  ...keys,
  ...law,
  ...inspector,
  ...move,
  ...operate,
  ...outline,
  ...palette,
  ...paper,
  ...people,
  ...review,
  ...scenarios,
  ...setup,
  ...simulate,
  ...start,
  ...text,
} as const
