import { letterReading, textReader } from '@forfall/rules'
import { Liquid } from 'liquidjs'

/** Reads the texts of a policy's letters as the outbox will. */
export const readText = textReader(new Liquid(letterReading))
