import { stem } from '../../search/stem.js'

const list = (words: string): string[] => words.split(/\s+/).filter(Boolean)

/** Function words: they say nothing about what a text is about. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  list(`a an the and or but nor for of to in on at by with from as into onto over under about after before between against
  during without within along among through up down out off than then so if is are was were be been being am do does did done
  has have had having will would can could may might must shall should not no it its this that these those he she they them his
  her hers their theirs our ours your yours my mine we you i me us him who whom whose which what when where why how all any each
  both more most some such only own same too very just also now here there again once s t d ll re ve m amp quot via vs per`),
)

/** How often texts use a word that news uses all the time: about one in thirty, one in eighty, and one in two hundred. */
const ALWAYS = 0.03
const OFTEN = 0.012
const COMMON = 0.005
/** Of news that a markets desk reads: about one text in fifty. */
const MARKETS = 0.02
/** A word we know nothing of: one text in two thousand. */
export const UNKNOWN_RATE = 1 / 2_000

const RATES = new Map<string, number>()
const rate = (words: string, value: number) => {
  for (const word of list(words)) if (!RATES.has(stem(word))) RATES.set(stem(word), value)
}
rate(
  `say says said new year company monday tuesday wednesday thursday friday saturday sunday report reports reported percent million
  billion market people told`,
  ALWAYS,
)
rate(
  `update video watch photo photos news first last day today week month time make makes made get gets man woman world top best back go
  goes going come comes came show shows look live set take takes took big want need know see seen review one two three four five six
  share shares stock stocks price prices sale sales rise rises rose fall falls fell chief executive expect expects expected since next
  united us america american china chinese europe european eu uk britain british london york washington asia asian
  until while still because since according analyst analysts investor investors bank group high low much many well cut government
  country official officials state president plan plans include including use used part number end start back work far`,
  OFTEN,
)
/**
 * The vocabulary of markets and their instruments, which accounts of any two of their days share: how things are held, traded,
 * lent against and priced, and the groups that everybody writes about.
 */
rate(
  `fund funds etf etfs leverage leveraged inverse chip chips semiconductor semiconductors index indices futures option options
  derivative derivatives swap swaps margin margins broker brokers dealer dealers lender lenders lending collateral position positions
  exposure hedge hedges hedged hedging session sessions portfolio holding holdings volatility selloff premium retail institutional
  sponsor sponsors counterparty`,
  MARKETS,
)
rate(
  `announce announces announced announcement call calls change deal company business launch release date open help home life find way
  good free court head interview story question thing january february march april june july august september october november december
  national study data talk talks tell return reveal reveals ever despite amid ahead early late full round right face faces rate quarter
  profit revenue earnings results growth trading trader traders fund funds index economy economic global exchange statement add added
  increase decrease pct bn mln close closed gain gains gained lose loss losses lost drop drops dropped jump jumps jumped climb climbed
  slip slipped surge surged tumble tumbled plunge plunged soar soared boost hit hits record point points term terms cost costs pay paid
  payment money cash debt loan value worth raise raised lower lowered keep kept hold holds held give gives given gave buy buys bought
  sell sells sold offer offers offered seek seeks sought ask asks asked agree agrees agreed agreement decline declines declined comment
  spokesman spokeswoman spokesperson person source sources familiar matter know known unknown likely could meanwhile however further
  forecast forecasts outlook guidance estimate estimates estimated average analyst economist economists research note consensus target
  demand supply product products production produce maker makers customer customers client clients consumer consumers worker workers
  staff employee employees job jobs union board member members director chairman chair manager managers founder owner owners holder
  holders minister ministry department agency office authority regulator regulators rule rules law legal case judge order orders issue
  issues policy measure measures decision decide decided meeting meet vote voted approval approve approved allow deadline delay delayed
  risk risks concern concerns fear fears worry worried warn warns warned warning pressure problem problems crisis trouble impact effect
  strong weak strength weakness hard soft large larger largest small smaller smallest great greater long longer short half third quarter
  annual monthly weekly daily previous previously current currently recent recently latest future past ago later earlier soon around
  nearly almost least less several few dozen hundred thousand level levels total double rest share base based area region city town local
  international foreign domestic public private industry sector firm firms operator operate operation operations unit division
  subsidiary partner partners rival rivals competitor competition service services system technology software project programme program
  develop development build building built plant factory site store stores network online internet website user users mobile phone
  car cars vehicle energy oil gas power bond bonds yield yields currency dollar euro pound yen gold crude barrel credit debt capital
  asset assets portfolio investment invest invested stake equity dividend buyback margin volume tax taxes budget spending spend spent
  trade import imports export exports tariff tariffs inflation recession recovery interest federal reserve central ceo cfo inc corp ltd
  street wall journal times press conference email letter document documents filing file filed list listed listing join joined leave
  leaves left lead leads led leader move moves moved step steps push pushed turn turned bring brought put run runs running remain remained
  continue continued stay stayed become became begin began begun stop stopped finish fail failed failure win wins won support supported
  reach reached follow followed following happen happened expect believe think thought feel felt hope hopes hoped mean means meant try
  tried trying play played provide provided require required claim claims claimed suggest suggested point pointed explain describe
  described argue accuse accused deny denied confirm confirmed refuse respond response answer reason result show showed shown early
  safety food health security securities transport committee commission council house senate congress parliament university institute
  association federation labor labour treasury justice defense defence commerce education supreme social military army police union
  east west north south northern southern eastern western coast gulf japan japanese india indian germany german france french russia russian ukraine canada canadian mexico brazil korea korean italy spain
  australia tokyo beijing hong kong paris berlin brussels moscow singapore california texas chicago boston francisco frankfurt trump biden
  morning afternoon evening night weekend tomorrow yesterday hour hours minute minutes second`,
  COMMON,
)

/** The background rate at which texts use a stem: what is assumed before the stream has taught better. */
export const backgroundRate = (stemmed: string): number => RATES.get(stemmed) ?? UNKNOWN_RATE
