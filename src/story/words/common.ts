import { stem } from './stem.js'

const list = (words: string): string[] => words.split(/\s+/).filter(Boolean)

/** Function words: they say nothing about what a text is about. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  list(`a an the and or but nor for of to in on at by with from as into onto over under about after before between against
  during without within along among through up down out off than then so if is are was were be been being am do does did done
  has have had having will would can could may might must shall should not no it its this that these those he she they them his
  her hers their theirs our ours your yours my mine we you i me us him who whom whose which what when where why how all any each
  both more most some such only own same too very just also now here there again once s t d ll re ve m amp quot via vs per`),
)

/** How often headlines use a word that news uses all the time: about one in eighty, and one in two hundred. */
const OFTEN = 0.012
const COMMON = 0.005
/** A word we know nothing of: one headline in two thousand. */
export const UNKNOWN_RATE = 1 / 2_000

const RATES = new Map<string, number>()
const rate = (words: string, value: number) => {
  for (const word of list(words)) if (!RATES.has(stem(word))) RATES.set(stem(word), value)
}
rate(
  `say says said new report reports reported update video watch photo photos news first last day today week month year time make
  makes get gets man woman people world top best back go goes going show shows look live set take takes big want need know see
  review one two three`,
  OFTEN,
)
rate(
  `million billion percent plan plans announce announces announced call calls change deal company market markets stock stocks share
  shares price prices group bank sale sales rise rises fall falls high low business launch release date open end start help home life
  find way good free use state government court official officials president chief ceo head interview story question thing monday
  tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
  national study data talk tell return reveal reveals ever still despite amid ahead early late next full round right face faces rate
  cut quarter profit revenue earnings results growth investor investors analyst analysts trading trader fund index economy economic
  global exchange according statement added told include including expect expected increase percent pct bn mln`,
  COMMON,
)

/** The background rate at which headlines use a stem: what is assumed before the stream has taught better. */
export const backgroundRate = (stemmed: string): number => RATES.get(stemmed) ?? UNKNOWN_RATE
