import type { BriefSection, BriefSentence, Signal } from '../../model/index.js'
import type { Facts } from '../facts.js'
import {
  capital,
  countWords,
  dayWords,
  dollars,
  listWords,
  monthWords,
  percentSigned,
  percentSize,
  plainSymbol,
  pointsSigned,
} from '../grammar.js'
import { measured, section } from '../sentences.js'

const MOST_MOVES = 4
/** A move below this many percent is told as contrast only where others are much larger. */
const SMALL = 0.05
/** Where no move of a sentence reaches so many percent, its verb does not either: nothing "dropped" by 0.3%. */
const SLIGHT = 1

/** "Market effects": the moves in one sentence, whether they are out of the ordinary, what happened since, and what has no price here. */
export function marketEffects(facts: Facts): BriefSection {
  const sentences = [
    movesSentence(facts),
    abnormalSentence(facts),
    unusualSentence(facts),
    rotationSentence(facts),
    reactionSentence(facts),
    unpricedSentence(facts),
  ].filter((s) => s !== null)
  return section('Market effects reported', sentences, 'nothing that this story hangs on has a price here')
}

const isDown = (s: Signal): boolean => s.value < 0
const isStill = (s: Signal): boolean => Math.abs(s.value) < SMALL

/** "SOXL fell 16.6% and SOXX 5.6% on 2 July, while SPY slipped 0.1%." */
export function movesSentence(facts: Facts): BriefSentence | null {
  const { moves, market, leading } = facts
  if (!leading) return marketAlone(facts)
  const day = leading.asOf
  const ofDay = moves.filter((m) => m.asOf === day && m.role !== 'market').slice(0, MOST_MOVES)
  const lead = ofDay[0] ?? leading
  const along = ofDay.filter((m) => isDown(m) === isDown(lead) && !isStill(m))
  const against = ofDay.filter((m) => !along.includes(m))
  const contrast =
    market && market.asOf === day && !ofDay.some((m) => m.symbol === market.symbol) ? [...against, market] : against
  const text = `${moved(facts, along.length > 0 ? along : [lead], 'moves')} on ${sessionWords(facts, day)}`
  if (contrast.length === 0) return measured(`${text}.`, ofDay)
  const [first, ...rest] = contrast
  const others = listWords([alone(facts, first!), ...rest.map((m) => alone(facts, m))])
  const joint =
    contrast.every((m) => isDown(m) === isDown(lead)) && Math.abs(first!.value) > 0.25 * Math.abs(lead.value)
      ? ', and'
      : ', while'
  return measured(`${text}${joint} ${others}.`, [...ofDay, market])
}

/** Kinds of stories that tell of the session itself: that it had closed before they were written goes without saying. */
const OF_THE_SESSION = /^(?:market-structure\.flows|market-structure\.leverage|company\.shares)\b/

/** The day of a session; where it was not the one that could answer the news, which one it was. */
export function sessionWords({ evidence: { market, story } }: Facts, day: string): string {
  const told = market?.session
  if (told?.day !== day || told.timing === 'first' || told.timing === 'during') return dayWords(day)
  if (told.timing === 'closed' && story.eventTypes.some((t) => OF_THE_SESSION.test(t.type))) return dayWords(day)
  return `${dayWords(day)}, ${told.words}`
}

function marketAlone(facts: Facts): BriefSentence | null {
  const { market } = facts
  if (!market) return null
  const vix = facts.signal('vix-level', 'change')
  const level = facts.signal('vix-level', 'level')
  const and = vix && level && vix.asOf === market.asOf ? ` and VIX closed at ${level.value.toFixed(2)}` : ''
  return measured(
    `${facts.say('alone', ['Nothing this story names has a price here; around it,', 'No instrument of this story is priced here. The wider market:'])} ${alone(facts, market)}${and} on ${sessionWords(facts, market.asOf)}.`,
    [market, vix],
  )
}

/** Several moves of one direction under one verb: "SOXL fell 16.6%, SOXX 5.6% and SMH 4.5%". */
function moved(facts: Facts, moves: readonly Signal[], place: string): string {
  const [first, ...rest] = moves
  if (isStill(first!)) return alone(facts, first!)
  const small = moves.every((m) => Math.abs(m.value) < SLIGHT)
  const verb = isDown(first!)
    ? facts.say(place, small ? ['slipped', 'lost'] : ['fell', 'lost', 'dropped'])
    : facts.say(place, small ? ['edged up', 'added'] : ['rose', 'gained', 'added'])
  return listWords([
    `${plainSymbol(first!.symbol)} ${verb} ${percentSize(first!.value)}`,
    ...rest.map((m) => `${plainSymbol(m.symbol)} ${percentSize(m.value)}`),
  ])
}

function alone(facts: Facts, m: Signal): string {
  if (isStill(m)) return `${plainSymbol(m.symbol)} was ${m.value === 0 ? 'unchanged' : 'little changed'}`
  const small = Math.abs(m.value) < 0.3
  const down = small ? ['slipped', 'lost'] : ['fell', 'lost']
  const up = small ? ['edged up', 'added'] : ['rose', 'added']
  return `${plainSymbol(m.symbol)} ${facts.say(`alone:${m.symbol}`, isDown(m) ? down : up)} ${percentSize(m.value)}`
}

/** Whether the leading move is more than the market's explains, by the long and by the short baseline. */
function abnormalSentence(facts: Facts): BriefSentence | null {
  const { leading, market } = facts
  if (!leading || !market) return null
  const [long, short] = ['market-120', 'market-20'].map((v) => facts.signal('abnormal-return', v, leading.symbol))
  if (!long) return null
  const symbol = plainSymbol(leading.symbol)
  const head = `Beyond what ${plainSymbol(market.symbol)} explains over 120 sessions, ${symbol} moved ${pointsSigned(long.value)}`
  const verdict = long.distinguishable ? 'distinguishable from noise' : 'not distinguishable from noise'
  const differs = short && short.distinguishable !== long.distinguishable
  const tail = differs
    ? `; the last 20 sessions alone ${short.distinguishable ? 'call it more than noise' : 'do not bear that out'}`
    : ''
  return measured(`${head}: ${verdict}${tail}.`, [long, differs ? short : null])
}

/** Volume or range where it stands out. */
function unusualSentence(facts: Facts): BriefSentence | null {
  const { leading } = facts
  if (!leading) return null
  const symbol = plainSymbol(leading.symbol)
  const volume = facts.signal('volume-surprise', undefined, leading.symbol)
  if (volume?.distinguishable) return measured(`${symbol} traded ${volume.value.toFixed(1)} times its usual volume.`, [volume])
  const range = facts.signal('volatility', 'session', leading.symbol)
  if (!range?.distinguishable || range.baseline === null) return null
  return measured(
    `${symbol}’s range that day was that of ${range.value.toFixed(0)}% yearly volatility, against ${range.baseline.toFixed(0)}% usually.`,
    [range],
  )
}

/** Where money moved between sectors and the index stood still. */
function rotationSentence(facts: Facts): BriefSentence | null {
  const rotation = facts.signal('rotation', 'opposition')
  if (!facts.conditions.has('rotation') || !rotation?.parts || !facts.leading) return null
  const sectors = Object.entries(rotation.parts).filter(([symbol]) => /^[A-Z]{2,5}$/.test(symbol))
  const top = sectors.sort((a, b) => b[1] - a[1])[0]
  if (!top || top[1] <= 0) return null
  const vix = facts.signal('vix-level', 'change')
  const vixWords =
    vix && Math.abs(vix.value) >= 0.005
      ? ` and VIX ${vix.value < 0 ? 'fell' : 'rose'} ${Math.abs(vix.value).toFixed(2)} points`
      : ''
  const head = facts.say('rotation', [
    'The data here shows rotation, not a retreat:',
    'A rotation between sectors more than a retreat:',
  ])
  return measured(`${head} ${top[0]} rose ${percentSize(top[1])}${vixWords}.`, [rotation, vixWords ? vix : null])
}

/** What came after publication, once a session has shown it. */
function reactionSentence({ evidence, leading }: Facts): BriefSentence | null {
  const reaction = evidence.reactions.find(
    (r) => r.model === 'market' && r.symbol === leading?.symbol && r.benchmark !== r.symbol,
  )
  if (!reaction) return null
  const verdict = reaction.distinguishable ? 'more than noise' : 'not distinguishable from noise'
  return {
    text: `From the first price that could be traded after publication, on ${dayWords(reaction.firstTradableDay)}, ${plainSymbol(reaction.symbol)} moved ${pointsSigned(reaction.abnormalReturn)} beyond what ${plainSymbol(reaction.benchmark)} explains: ${verdict}.`,
    kind: 'measured',
    provenance: [{ signal: `reaction:${reaction.symbol}` }],
  }
}

function unpricedSentence({ unpriced, leading }: Facts): BriefSentence | null {
  if (unpriced.length === 0 || !leading) return null
  return {
    text: `No price here for ${listWords(unpriced)}: that part stands as reported.`,
    kind: 'measured',
    provenance: [{ signal: 'prices' }],
  }
}

/** "Technical details", the measured half: the fund against its promise, and when in the day the move came. */
export function mechanisms(facts: Facts): BriefSentence[] {
  return [trackingSentence(facts), gapSentence(facts)].filter((s) => s !== null)
}

function trackingSentence({ fund, evidence }: Facts): BriefSentence | null {
  const tracking = fund?.tracking
  const parts = tracking?.parts
  const multiple = fund?.rebalance?.parts?.multiple
  const proxy = fund && evidence.proxyOf(fund.symbol)
  if (!tracking || !fund || !proxy || parts?.return === undefined || parts.designed === undefined || multiple === undefined)
    return null
  const from = /from (\d{1,2} \w+)/.exec(tracking.sentence)?.[1]
  const span =
    tracking.variant === 'since-high' && from
      ? `From its high of ${from} to ${dayWords(tracking.asOf)}`
      : `On ${dayWords(tracking.asOf)}`
  const verb = parts.return < 0 ? 'lost' : 'gained'
  const compounded = tracking.variant === 'since-high' ? ', compounded daily,' : ''
  return measured(
    `${span} ${fund.symbol} ${verb} ${percentSize(parts.return)}; ${countWords(multiple)} times ${proxy}${compounded} gives ${percentSigned(parts.designed)}.${trackingVerdict(tracking)}`,
    [tracking],
  )
}

/** A difference of at least this share of what the multiple gives is spoken of, also where it is usual. */
const TRACKS_WITHIN = 0.05

/** Whether the fund kept its multiple: a difference is named where it is more than usual, also where it is small against the move. */
function trackingVerdict({ distinguishable, parts, value }: Signal): string {
  if (distinguishable === null) return ''
  if (distinguishable) return ` The fund strayed from its multiple, by ${pointsSigned(value)}.`
  if (parts?.unusual) return ` The difference of ${pointsSigned(value)} is more than its usual one and small against the move.`
  const isSmall = Math.abs(value) < TRACKS_WITHIN * Math.abs(parts?.designed ?? 0)
  return isSmall ? ' The fund worked as designed.' : ' The difference is no more than its usual one.'
}

/** Whether the move came at the open or in the session: it tells who could trade on it. */
function gapSentence(facts: Facts): BriefSentence | null {
  const { leading, conditions } = facts
  if (!leading || !(conditions.has('gap') || conditions.has('intraday'))) return null
  const [gap, session] = ['gap', 'intraday'].map((v) => facts.signal('gap-and-intraday', v, leading.symbol))
  if (!gap || !session) return null
  const symbol = plainSymbol(leading.symbol)
  return conditions.has('gap')
    ? measured(
        `On ${dayWords(gap.asOf)} the move came before the open: ${symbol} opened ${percentSigned(gap.value)} from the close before and went ${percentSigned(session.value)} from there.`,
        [gap, session],
      )
    : measured(
        `On ${dayWords(gap.asOf)} the open told little (${symbol} ${percentSigned(gap.value)}); the move came in the session (${percentSigned(session.value)}).`,
        [gap, session],
      )
}

/** What the sector and the index did together, for "Context". */
export function weatherSentence({ leading, market, conditions, say }: Facts): BriefSentence | null {
  if (!leading || !market) return null
  const numbers = `${plainSymbol(leading.symbol)} ${percentSigned(leading.value)}, ${plainSymbol(market.symbol)} ${percentSigned(market.value)}`
  const day = dayWords(leading.asOf)
  if (conditions.has('sector-storm'))
    return measured(
      `${say('storm', [`The sector moved and the index did not on ${day}`, `On ${day} the storm was in the sector, with the index calm`])}: ${numbers}.`,
      [leading, market],
    )
  if (conditions.has('broad-move')) return measured(`The index moved with the sector on ${day}: ${numbers}.`, [leading, market])
  return null
}

/** Margin debt at its newest, where the playbook's kind of event hangs on it. */
export function marginDebtSentence(facts: Facts): BriefSentence | null {
  const level = facts.signal('margin-debt', 'level')
  const yearly = facts.signal('margin-debt', 'yearly')
  if (!level) return null
  const change = yearly ? `, ${percentSigned(yearly.value)} on the year` : ''
  return measured(capital(`margin debt stood at ${dollars(level.value)} at the end of ${monthWords(level.asOf)}${change}.`), [
    level,
    yearly,
  ])
}
