import { letterReading, textReader } from '@forfall/rules'
import { Liquid } from 'liquidjs'

/** Reads and writes out letters as the one who sends them does. */
export const liquid = new Liquid(letterReading)

/** What stands in the text of a letter, and what is wrong with it. */
export const readText = textReader(liquid)
