import { type Direction, findDirections } from './directions.js'
import { extend, Features, finish, seed } from './hashing.js'
import { BAD_PAIRS, GOOD_PAIRS } from './lexicon.js'
import { Is, type Word } from './words.js'

/** Words of one target in the words of a text: half-open range of indices. */
export interface Range {
  from: number
  to: number
}

const bucket = (n: number): string => (n >= 4 ? '4' : n <= -4 ? '-4' : String(Math.trunc(n)))
const sign = (n: number): string => (n > 0 ? '+' : n < 0 ? '-' : '0')

/** `prose`: a whole sentence in the third person; `post`: a headline, a tweet. Words mean other things in each. */
export type Register = 'prose' | 'post'

/** The register of a text: prose ends with a full stop and carries no cashtag, link or user's name. */
export function registerOf(text: string, words: readonly Word[]): Register {
  return FULL_STOP.test(text.slice(-10)) && !words.some((w) => POST_MARKS.has(w.text)) ? 'prose' : 'post'
}

/** Not that of "Halden Inc." or of an ellipsis. */
const FULL_STOP = /(?<!\b(?:Inc|Ltd|Corp|Co|Plc|[A-Z])|[.…])\.["'”’)\s]{0,4}$/
const POST_MARKS: ReadonlySet<string> = new Set(['<cash>', '<url>', '<user>', '<tag>'])

/** Features of a whole text: its words, and the rules and lists that carry over. `f` is emptied and filled. */
export function textFeatures(words: readonly Word[], register: Register = 'post', f = new Features()): Features {
  f.clear()
  if (register === 'post') wordFeatures(f, words)
  else proseWordFeatures(f, words)
  f.normaliseWords()
  const directions = findDirections(words)
  ruleFeatures(f, words, directions, 'r:')
  if (register === 'prose') {
    f.add(1, 'prose')
    ruleFeatures(f, words, directions, 'p:')
    proseRuleFeatures(f, words, directions)
  }
  return f
}

/** Prose has words of its own and leans little on those of posts: what a word says there often does not carry over. */
function proseWordFeatures(f: Features, words: readonly Word[]): void {
  for (let i = 0; i < words.length; i++) {
    const w = words[i]!
    const not = w.negated ? '!' : ''
    f.add(PROSE_SHARED, 'w:', not, w.stem)
    f.add(PROSE_OWN, 'w:p:', not, w.stem)
    const next = words[i + 1]
    if (next && next.clause === w.clause) {
      f.add(PROSE_SHARED, 'w:', w.stem, ' ', next.stem)
      f.add(PROSE_OWN, 'w:p:', w.stem, ' ', next.stem)
    }
  }
}

/** What speaks in prose beside the rules: movements of things on no list, words that mean something in pairs, plain facts. */
function proseRuleFeatures(f: Features, words: readonly Word[], directions: readonly Direction[]): void {
  let bare = 0
  let fact = 0
  let pairs = 0
  let lists = 0
  const moving = new Set(directions.map((d) => d.at))
  for (let i = 0; i < words.length; i++) {
    const { is, negated, stem } = words[i]!
    const turn = negated ? -1 : 1
    if (is & (Is.up | Is.down) && !moving.has(i)) {
      bare += is & Is.up ? turn : -turn
      f.add(0.7, 'p:bare:', is & Is.up ? '+' : '-')
    }
    if (is & Is.fact) fact++
    if (is & Is.positive) lists += turn
    if (is & Is.negative) lists -= turn
    const next = words[i + 1]
    if (!next || next.clause !== words[i]!.clause) continue
    const pair = `${stem} ${next.stem}`
    if (GOOD_PAIRS.has(pair)) pairs += turn
    if (BAD_PAIRS.has(pair)) pairs -= turn
  }
  const net = directions.reduce((n, d) => n + d.polarity, 0)
  f.add(1, 'p:bare-net:', sign(bare))
  f.add(1, 'p:pairs:', sign(pairs))
  f.add(1, 'p:fact:', bucket(fact))
  f.add(1, 'p:sum:', bucket(Math.sign(net) * 2 + Math.sign(pairs) * 2 + Math.sign(lists) + Math.sign(bare)))
  if (net === 0 && pairs === 0 && lists === 0 && bare === 0) f.add(1, 'p:still')
}

const PROSE_SHARED = 0.4
const PROSE_OWN = 0.5

function wordFeatures(f: Features, words: readonly Word[]): void {
  for (let i = 0; i < words.length; i++) {
    const w = words[i]!
    if (w.negated) f.add(1, 'w:!', w.stem)
    else f.add(1, 'w:', w.stem)
    const next = words[i + 1]
    if (next && next.clause === w.clause) f.add(1, 'w:', w.stem, ' ', next.stem)
    const third = words[i + 2]
    if (next && third && third.clause === w.clause) f.add(0.7, 'w:', w.stem, ' ', next.stem, ' ', third.stem)
    if (w.text.length > 3 && w.text[0] !== '<') addGrams(f, w, 0.25)
  }
  for (let i = 0; i < Math.min(2, words.length); i++) f.add(1, 'w:^', words[i]!.stem)
}

function addGrams(f: Features, { lexeme }: Word, weight: number): void {
  lexeme.grams ??= gramHashes(lexeme.text)
  for (const hash of lexeme.grams) f.addHash(hash, weight)
}

const GRAM_SEED = extend(seed, 'w:#')

/** Hashes of a word's groups of three to five letters, its ends marked: `w:#<wo`, `w:#wor`, ... */
function gramHashes(word: string): Uint32Array {
  const padded = `<${word}>`
  const hashes: number[] = []
  for (let n = 3; n <= 5; n++)
    for (let i = 0; i + n <= padded.length; i++) hashes.push(finish(extend(GRAM_SEED, padded, i, i + n)))
  return Uint32Array.from(hashes)
}

/** Lists and direction rules: what is said of things good and bad, whatever the words around. */
function ruleFeatures(f: Features, words: readonly Word[], directions: readonly Direction[], prefix: string): void {
  let good = 0
  let bad = 0
  let afinn = 0
  for (let i = 0; i < words.length; i++) {
    const w = words[i]!
    if (w.is & Is.positive) w.negated ? bad++ : good++
    if (w.is & Is.negative) w.negated ? good++ : bad++
    afinn += w.negated ? -w.lexeme.valence : w.lexeme.valence
    if (w.text[0] === '<' && w.text.startsWith('<pct')) f.add(1, prefix, w.text)
  }
  let net = 0
  for (const d of directions) {
    net += d.polarity
    f.add(1, prefix, 'd:', d.kind)
    f.add(0.7, prefix, 'd:', words[d.thing]!.stem, ':', sign(d.polarity))
    f.add(0.7, prefix, 'v:', words[d.at]!.stem, ':', sign(d.polarity))
  }
  f.add(1, prefix, 'net:', bucket(net))
  f.add(1, prefix, 'first:', directions[0] ? sign(directions[0].polarity) : 'none')
  f.add(1, prefix, 'list:', sign(good - bad))
  f.add(0.7, prefix, 'good:', bucket(good))
  f.add(0.7, prefix, 'bad:', bucket(bad))
  f.add(0.7, prefix, 'afinn:', bucket(Math.trunc(afinn / 2)))
  f.add(1, prefix, sign(net), sign(good - bad))
  if (net === 0 && good === 0 && bad === 0) f.add(1, prefix, 'nothing')
}

/**
 * Features of one target in a text: what stands near it, in its clause and elsewhere, where it stands, and which movement
 * has it as its subject. `others` are the other targets.
 */
export function targetFeatures(
  words: readonly Word[],
  target: Range,
  others: readonly Range[],
  directions: readonly Direction[] = findDirections(words),
  f = new Features(),
): Features {
  f.clear()
  const clause = words[target.from]?.clause ?? 0
  const isOther = (i: number): boolean => others.some((o) => i >= o.from && i < o.to)
  const name = (i: number): string => (isOther(i) ? '<other>' : words[i]!.stem)
  for (let i = 0; i < words.length; i++) {
    if (i >= target.from && i < target.to) continue
    const near = words[i]!.clause === clause
    f.add(near ? 1 : 0.6, 'w:', near ? 'in' : 'out', ':', name(i))
    if (i + 1 < words.length && words[i + 1]!.clause === words[i]!.clause && !(i + 1 >= target.from && i + 1 < target.to))
      f.add(near ? 1 : 0.6, 'w:', near ? 'in' : 'out', ':', name(i), ' ', name(i + 1))
    if (words[i]!.text.length > 4 && words[i]!.text[0] !== '<' && !isOther(i)) addGrams(f, words[i]!, 0.15)
  }
  nearFeatures(f, words, target, name)
  for (let i = target.from; i < target.to; i++) f.add(0.7, 'w:t:', words[i]!.stem)
  f.normaliseWords()
  placeFeatures(f, words, target, others)
  const inside = (d: Direction): boolean => words[d.at]!.clause === clause
  ruleFeatures(
    f,
    words.filter((w) => w.clause === clause),
    [],
    'rc:',
  )
  ruleFeatures(f, words, directions, 'r:')
  for (const d of directions) f.add(1, inside(d) ? 'in' : 'out', ':', d.kind)
  f.add(1, 'in-net:', bucket(directions.filter(inside).reduce((n, d) => n + d.polarity, 0)))
  movementFeatures(f, words, target, isOther)
  return f
}

function nearFeatures(f: Features, words: readonly Word[], target: Range, name: (i: number) => string): void {
  for (let d = 1; d <= 4; d++) {
    const left = target.from - d
    const right = target.to + d - 1
    if (left >= 0) f.add(1.2, 'w:L', String(Math.min(d, 3)), ':', name(left))
    if (right < words.length) f.add(1.2, 'w:R', String(Math.min(d, 3)), ':', name(right))
  }
  const next = target.to
  if (next + 1 < words.length) f.add(1.2, 'w:RR:', name(next), ' ', name(next + 1))
  if (target.from >= 2) f.add(1.2, 'w:LL:', name(target.from - 2), ' ', name(target.from - 1))
}

function placeFeatures(f: Features, words: readonly Word[], target: Range, others: readonly Range[]): void {
  const clauses = words.at(-1)?.clause ?? 0
  const clause = words[target.from]?.clause ?? 0
  f.add(1, 'p:first:', String(target.from === 0))
  f.add(1, 'p:last:', String(target.to >= words.length))
  f.add(1, 'p:clause:', clause === 0 ? 'first' : clause === clauses ? 'last' : 'middle')
  f.add(1, 'p:others:', String(Math.min(others.length, 4)))
  f.add(1, 'p:order:', String(Math.min(others.filter((o) => o.from < target.from).length, 3)))
  f.add(1, 'p:alone:', String(words.filter((w) => w.clause === clause).length <= target.to - target.from))
}

/** The movement word nearest to the target on either side with no other target between: "A rises as B falls". */
function movementFeatures(f: Features, words: readonly Word[], target: Range, isOther: (i: number) => boolean): void {
  const look = (start: number, step: 1 | -1, side: string): void => {
    for (let i = start, n = 1; i >= 0 && i < words.length && n <= 10; i += step, n++) {
      if (isOther(i)) f.add(0.3, 'm:', side, ':past-other')
      const { is, negated } = words[i]!
      const move = is & Is.up ? 'up' : is & Is.down ? 'down' : is & Is.positive ? 'pos' : is & Is.negative ? 'neg' : null
      if (!move) continue
      const thing = nearestThingBetween(words, Math.min(i, start), Math.max(i, start))
      f.add(1, 'm:', side, ':', negated ? 'not-' : '', move, thing)
      f.add(1, 'm:', side, ':', move, ':', n <= 2 ? 'next' : n <= 5 ? 'near' : 'far')
      return
    }
    f.add(1, 'm:', side, ':none')
  }
  look(target.to, 1, 'R')
  look(target.from - 1, -1, 'L')
}

function nearestThingBetween(words: readonly Word[], from: number, to: number): string {
  for (let i = from; i <= to; i++) {
    if (words[i]!.is & Is.bad) return ':bad'
    if (words[i]!.is & Is.good) return ':good'
  }
  return ''
}
