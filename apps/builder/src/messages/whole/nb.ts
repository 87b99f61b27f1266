import { nb as action } from '../areas/action/nb.ts'
import { nb as audit } from '../areas/audit/nb.ts'
import { nb as backtest } from '../areas/backtest/nb.ts'
import { nb as canvas } from '../areas/canvas/nb.ts'
import { nb as change } from '../areas/change/nb.ts'
import { nb as check } from '../areas/check/nb.ts'
import { nb as compare } from '../areas/compare/nb.ts'
import { nb as editor } from '../areas/editor/nb.ts'
import { nb as entry } from '../areas/entry/nb.ts'
import { nb as inspector } from '../areas/inspector/nb.ts'
import { nb as keys } from '../areas/keys/nb.ts'
import { nb as law } from '../areas/law/nb.ts'
import { nb as move } from '../areas/move/nb.ts'
import { nb as operate } from '../areas/operate/nb.ts'
import { nb as outline } from '../areas/outline/nb.ts'
import { nb as palette } from '../areas/palette/nb.ts'
import { nb as paper } from '../areas/paper/nb.ts'
import { nb as people } from '../areas/people/nb.ts'
import { nb as review } from '../areas/review/nb.ts'
import { nb as scenarios } from '../areas/scenarios/nb.ts'
import { nb as setup } from '../areas/setup/nb.ts'
import { nb as simulate } from '../areas/simulate/nb.ts'
import { nb as start } from '../areas/start/nb.ts'
import { nb as text } from '../areas/text/nb.ts'
import { nb as base } from '../nb.ts'

/** Every message in Norwegian bokmål. Another area of the screen is a line in each of these files. */
export const nb = {
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
