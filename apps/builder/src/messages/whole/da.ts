import { da as action } from '../areas/action/da.ts'
import { da as canvas } from '../areas/canvas/da.ts'
import { da as change } from '../areas/change/da.ts'
import { da as check } from '../areas/check/da.ts'
import { da as editor } from '../areas/editor/da.ts'
import { da as entry } from '../areas/entry/da.ts'
import { da as inspector } from '../areas/inspector/da.ts'
import { da as law } from '../areas/law/da.ts'
import { da as move } from '../areas/move/da.ts'
import { da as outline } from '../areas/outline/da.ts'
import { da as palette } from '../areas/palette/da.ts'
import { da as start } from '../areas/start/da.ts'
import { da as text } from '../areas/text/da.ts'
import { da as base } from '../da.ts'

/** Every message in Danish. Another area of the screen is a line in each of these files. */
export const da = {
  ...base,
  ...action,
  ...canvas,
  ...change,
  ...check,
  ...editor,
  ...entry,
  ...law,
  ...inspector,
  ...move,
  ...outline,
  ...palette,
  ...start,
  ...text,
} as const
