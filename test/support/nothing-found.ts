import { nothingFound } from '../../src/extract/index.js'

/** The analysis of a text in which nothing was found. */
export const NOTHING = nothingFound({})
