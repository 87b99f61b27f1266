import { da as action } from '../areas/action/da.ts'
import { da as audit } from '../areas/audit/da.ts'
import { da as backtest } from '../areas/backtest/da.ts'
import { da as canvas } from '../areas/canvas/da.ts'
import { da as change } from '../areas/change/da.ts'
import { da as check } from '../areas/check/da.ts'
import { da as compare } from '../areas/compare/da.ts'
import { da as editor } from '../areas/editor/da.ts'
import { da as entry } from '../areas/entry/da.ts'
import { da as inspector } from '../areas/inspector/da.ts'
import { da as keys } from '../areas/keys/da.ts'
import { da as law } from '../areas/law/da.ts'
import { da as move } from '../areas/move/da.ts'
import { da as operate } from '../areas/operate/da.ts'
import { da as outline } from '../areas/outline/da.ts'
import { da as palette } from '../areas/palette/da.ts'
import { da as paper } from '../areas/paper/da.ts'
import { da as people } from '../areas/people/da.ts'
import { da as review } from '../areas/review/da.ts'
import { da as scenarios } from '../areas/scenarios/da.ts'
import { da as setup } from '../areas/setup/da.ts'
import { da as simulate } from '../areas/simulate/da.ts'
import { da as start } from '../areas/start/da.ts'
import { da as text } from '../areas/text/da.ts'
import { da as base } from '../da.ts'

/** Every message in Danish. Another area of the screen is a line in each of these files. */
export const da = {
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
