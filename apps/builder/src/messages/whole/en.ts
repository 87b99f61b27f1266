import { en as action } from '../areas/action/en.ts'
import { en as canvas } from '../areas/canvas/en.ts'
import { en as change } from '../areas/change/en.ts'
import { en as check } from '../areas/check/en.ts'
import { en as editor } from '../areas/editor/en.ts'
import { en as entry } from '../areas/entry/en.ts'
import { en as inspector } from '../areas/inspector/en.ts'
import { en as law } from '../areas/law/en.ts'
import { en as move } from '../areas/move/en.ts'
import { en as outline } from '../areas/outline/en.ts'
import { en as palette } from '../areas/palette/en.ts'
import { en as start } from '../areas/start/en.ts'
import { en as text } from '../areas/text/en.ts'
import { en as base } from '../en.ts'

/** Every message in English. Another area of the screen is a line in each of these files. */
export const en = {
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
