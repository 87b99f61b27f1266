import { en as action } from '../areas/action/en.ts'
import { en as audit } from '../areas/audit/en.ts'
import { en as backtest } from '../areas/backtest/en.ts'
import { en as canvas } from '../areas/canvas/en.ts'
import { en as change } from '../areas/change/en.ts'
import { en as check } from '../areas/check/en.ts'
import { en as compare } from '../areas/compare/en.ts'
import { en as editor } from '../areas/editor/en.ts'
import { en as entry } from '../areas/entry/en.ts'
import { en as inspector } from '../areas/inspector/en.ts'
import { en as keys } from '../areas/keys/en.ts'
import { en as law } from '../areas/law/en.ts'
import { en as move } from '../areas/move/en.ts'
import { en as operate } from '../areas/operate/en.ts'
import { en as outline } from '../areas/outline/en.ts'
import { en as palette } from '../areas/palette/en.ts'
import { en as paper } from '../areas/paper/en.ts'
import { en as people } from '../areas/people/en.ts'
import { en as review } from '../areas/review/en.ts'
import { en as scenarios } from '../areas/scenarios/en.ts'
import { en as setup } from '../areas/setup/en.ts'
import { en as simulate } from '../areas/simulate/en.ts'
import { en as start } from '../areas/start/en.ts'
import { en as text } from '../areas/text/en.ts'
import { en as base } from '../en.ts'

/** Every message in English. Another area of the screen is a line in each of these files. */
export const en = {
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
