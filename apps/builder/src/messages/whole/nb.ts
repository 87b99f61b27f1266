import { nb as action } from '../areas/action/nb.ts'
import { nb as canvas } from '../areas/canvas/nb.ts'
import { nb as change } from '../areas/change/nb.ts'
import { nb as check } from '../areas/check/nb.ts'
import { nb as editor } from '../areas/editor/nb.ts'
import { nb as entry } from '../areas/entry/nb.ts'
import { nb as inspector } from '../areas/inspector/nb.ts'
import { nb as law } from '../areas/law/nb.ts'
import { nb as move } from '../areas/move/nb.ts'
import { nb as outline } from '../areas/outline/nb.ts'
import { nb as palette } from '../areas/palette/nb.ts'
import { nb as start } from '../areas/start/nb.ts'
import { nb as text } from '../areas/text/nb.ts'
import { nb as base } from '../nb.ts'

/** Every message in Norwegian bokmål. Another area of the screen is a line in each of these files. */
export const nb = {
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
