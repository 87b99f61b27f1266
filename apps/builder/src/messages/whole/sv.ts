import { sv as action } from '../areas/action/sv.ts'
import { sv as audit } from '../areas/audit/sv.ts'
import { sv as backtest } from '../areas/backtest/sv.ts'
import { sv as canvas } from '../areas/canvas/sv.ts'
import { sv as change } from '../areas/change/sv.ts'
import { sv as check } from '../areas/check/sv.ts'
import { sv as compare } from '../areas/compare/sv.ts'
import { sv as editor } from '../areas/editor/sv.ts'
import { sv as entry } from '../areas/entry/sv.ts'
import { sv as inspector } from '../areas/inspector/sv.ts'
import { sv as keys } from '../areas/keys/sv.ts'
import { sv as law } from '../areas/law/sv.ts'
import { sv as move } from '../areas/move/sv.ts'
import { sv as operate } from '../areas/operate/sv.ts'
import { sv as outline } from '../areas/outline/sv.ts'
import { sv as palette } from '../areas/palette/sv.ts'
import { sv as paper } from '../areas/paper/sv.ts'
import { sv as people } from '../areas/people/sv.ts'
import { sv as review } from '../areas/review/sv.ts'
import { sv as scenarios } from '../areas/scenarios/sv.ts'
import { sv as setup } from '../areas/setup/sv.ts'
import { sv as simulate } from '../areas/simulate/sv.ts'
import { sv as start } from '../areas/start/sv.ts'
import { sv as text } from '../areas/text/sv.ts'
import { sv as base } from '../sv.ts'

/** Every message in Swedish. Another area of the screen is a line in each of these files. */
export const sv = {
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
