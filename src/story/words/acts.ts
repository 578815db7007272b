/**
 * What may happen to a company, a fund or a market, in the words that news uses for it. Two texts that tell of one fund, one its
 * closure and one its premium, share most of their vocabulary: what tells them apart is what happened. Written by hand from the
 * usual wording of business news; a word goes in only where it says the act in most of its uses ("close" alone is the end of a
 * trading day). The movement of a price is no act: everything is told with it.
 */
const ACTS: readonly (readonly [act: string, pattern: RegExp])[] = [
  [
    'winding up',
    /\b(?:liquidat(?:e|es|ed|ing|ion)|shut(?:s|ting|ters?|tered|down)?(?! on\b)|closures?|closing of|w(?:ind|inds|inding|ound) (?:down|up)|(?:to|will|would|be|is) clos(?:e|ing|ed)(?! (?:higher|lower|at|up|down|above|below|near|flat))|closes (?:its|the)|ceas(?:e|es|ed|ing) trading)\b/,
  ],
  [
    'launch',
    /\b(?:launch(?:es|ed|ing)?|unveil(?:s|ed)?|debuts?|introduc(?:e|es|ed)|rolls? out|(?:begins?|starts?) trading|goes on sale)\b/,
  ],
  [
    'premium',
    /\b(?:premiums?|discount to|trad(?:e|es|ed|ing) (?:\S{1,8} ){0,3}(?:above|below|over|under) (?:what|its|the|their|net|par))\b/,
  ],
  [
    'margin requirement',
    /\b(?:(?:rais|lift|increas|tighten|hik|lower|cut)(?:e|es|s|ed|ing)? (?:\S{1,16} ){0,3}(?:margins?|performance bonds?|collateral|requirements?)|(?:margins?|performance bonds?|requirements?) (?:\S{1,20} ){0,5}(?:raised|lifted|increased|tightened|lowered|cut|up by))\b/,
  ],
  ['margin call', /\bmargin(?:s|ed)? call(?:s|ed)?\b/],
  [
    'duty to report',
    /\b(?:reporting (?:of|rules?|requirements?|dut(?:y|ies))|(?:daily|weekly) reporting|(?:requires?|tells?|orders?|asks?|must) (?:\S{1,20} ){0,8}?(?:to )?(?:report|disclose))\b/,
  ],
  ['penalty', /\b(?:fin(?:e|es|ed)|penalt(?:y|ies)|settles? (?:with|over|claims|charges)|sanction(?:s|ed)?)\b/],
  ['lawsuit', /\b(?:su(?:e|es|ed|ing)|lawsuits?|indict(?:s|ed|ment)?|prosecut(?:e|es|ed|ors?)|class action)\b/],
  ['inquiry', /\b(?:prob(?:e|es|ed|ing)|investigat(?:e|es|ed|ing|ion)|inquiry|raid(?:s|ed)?|subpoena(?:s|ed)?)\b/],
  ['rating', /\b(?:downgrad(?:e|es|ed|ing)|upgrad(?:e|es|ed|ing)|price targets?|cuts? (?:its|their) (?:view|rating)|rating)\b/],
  [
    'takeover',
    /\b(?:acqui(?:re|res|red|ring|sition)|takeovers?|merg(?:e|es|ed|er|ing)|buyouts?|to buy|to take over|bid for|deal for)\b/,
  ],
  ['halt', /\b(?:halt(?:s|ed|ing)?|suspend(?:s|ed|ing)?|suspension)\b/],
  [
    'results',
    /\b(?:earnings|results|beats? (?:on|estimates|forecasts|expectations)|miss(?:es|ed)? (?:on|estimates|forecasts|expectations)|guidance|guides|(?:quarterly|annual) (?:profit|sales|revenue|loss))\b/,
  ],
  [
    'rate decision',
    /\b(?:borrowing costs|rates? (?:at|unchanged|steady|decision|cut|hike|rise)|(?:holds?|cuts?|raises?|lifts?|leaves?|keeps?|left|held|kept) (?:\S{1,12} ){0,3}(?:interest |policy |key )?rates?)\b/,
  ],
  ['flows', /\b(?:outflows?|inflows?|withdrew|redemptions?|takes? in|pulled)\b/],
  [
    'capital raising',
    /\b(?:ipo|initial public offering|share sale|rights issue|bond sale|raises? \S{1,8}(?: \S{1,8})? in|funding round)\b/,
  ],
  ['payout', /\b(?:dividends?|buybacks?|repurchas(?:e|es|ed))\b/],
  ['strike', /\b(?:strikes?|walkouts?|walk out)\b/],
  ['recall', /\b(?:recall(?:s|ed|ing)?)\b/],
  ['people', /\b(?:resign(?:s|ed|ation)?|steps? down|appoint(?:s|ed)?|ousted|to succeed|successor)\b/],
  ['job cuts', /\b(?:lay ?offs?|job cuts|redundanc(?:y|ies)|to cut (?:\S{1,8} ){0,2}jobs|cuts (?:\S{1,8} ){0,2}jobs)\b/],
  ['delay', /\b(?:delay(?:s|ed|ing)?|postpon(?:e|es|ed))\b/],
  ['theft', /\b(?:hack(?:s|ed|ers?)?|thefts?|steals?|stole|stolen|attackers?|cyber ?-?attacks?)\b/],
]

/** The text that says what happened: a headline and the opening's first sentence. In UTF-16 units. */
const FIRST_SENTENCE = 320

/** What a headline and a lead's first sentence say happened, as names of acts; those of the headline apart. */
export interface Acts {
  headline: readonly string[]
  all: ReadonlySet<string>
}

/** Most texts tell of none of them, and share this. */
const NO_ACTS: Acts = { headline: [], all: new Set() }

export function actsOf(headline: string, lead: string): Acts {
  const first = firstSentence(lead)
  const inHeadline = found(headline)
  const all = new Set([...inHeadline, ...found(first)])
  return all.size > 0 ? { headline: inHeadline, all } : NO_ACTS
}

const found = (text: string): string[] => {
  const plain = text.toLowerCase()
  return ACTS.filter(([, pattern]) => pattern.test(plain)).map(([act]) => act)
}

function firstSentence(lead: string): string {
  const opening = lead.slice(0, FIRST_SENTENCE)
  const end = /[.!?](?=\s)|\n/.exec(opening)
  return end ? opening.slice(0, end.index) : opening
}

const HEARSAY =
  /\b(?:hearing (?:that|from|an?|some)|rumou?rs?|rumou?red|unconfirmed|chatter|word is|not naming|can(?:no|')t name|no (?:doc|proof|paper|source)s? yet)\b/i

/** Whether a text says of itself that it passes on what it has heard. */
export const isHearsay = (text: string): boolean => HEARSAY.test(text)
