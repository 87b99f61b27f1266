import { fi as action } from '../areas/action/fi.ts'
import { fi as canvas } from '../areas/canvas/fi.ts'
import { fi as change } from '../areas/change/fi.ts'
import { fi as check } from '../areas/check/fi.ts'
import { fi as editor } from '../areas/editor/fi.ts'
import { fi as entry } from '../areas/entry/fi.ts'
import { fi as inspector } from '../areas/inspector/fi.ts'
import { fi as law } from '../areas/law/fi.ts'
import { fi as move } from '../areas/move/fi.ts'
import { fi as outline } from '../areas/outline/fi.ts'
import { fi as palette } from '../areas/palette/fi.ts'
import { fi as start } from '../areas/start/fi.ts'
import { fi as text } from '../areas/text/fi.ts'
import { fi as base } from '../fi.ts'

/** Every message in Finnish. Another area of the screen is a line in each of these files. */
export const fi = {
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
