/** Words that say nothing of what a sentence is about. */
const EMPTY = new Set(
  'a an the and or but nor if then than that this these those of in on at to for from by with as is are was were be been being it its he she his her they them their we our us i you your not no so do does did done has have had having will would could should may might can must up down out over under into about around roughly nearly almost approximately more less most least least some any all each every other another such same own only just also very much many few both either neither when while where which who whom whose what how why there here after before during since until between against across through per via amid among within without because although though said say says saying told tell tells according report reported reports reporting including include includes included still yet already even now new million billion trillion thousand hundred percent cent percentage point points dollar dollars euro euros yen yuan pound pounds rupee rupees crore lakh one two three four five six seven eight nine ten mr mrs ms call called calls make made makes take took get got go goes went come came'.split(
    ' ',
  ),
)
const IRREGULAR: Record<string, string> = {
  rose: 'rise',
  risen: 'rise',
  fell: 'fall',
  fallen: 'fall',
  grew: 'grow',
  grown: 'grow',
  growth: 'grow',
  sold: 'sell',
  bought: 'buy',
  lost: 'loss',
  lose: 'loss',
  losing: 'loss',
  paid: 'pay',
  cut: 'cut',
  cutting: 'cut',
  sank: 'sink',
  earned: 'earning',
  cryptocurrency: 'crypto',
  cryptocurrencies: 'crypto',
}
const WORD = /[\p{L}\p{M}]+(?:[-‑][\p{L}\p{M}]+)*|[A-Z]&[A-Z]/gu

/** One word's key: lower case, joined at its hyphens, plural and verb endings cut. Rough on purpose: it only has to agree with itself. */
export function wordKey(word: string): string {
  const w = word.toLowerCase().replace(/[-‑]/g, '')
  const irregular = IRREGULAR[w]
  if (irregular) return irregular
  if (w.length <= 3) return w
  if (w.endsWith('ies') && w.length > 4) return `${w.slice(0, -3)}y`
  let stem = w
  if (stem.endsWith('ing') && stem.length > 6) stem = stem.slice(0, -3)
  else if (stem.endsWith('ed') && stem.length > 5) stem = stem.slice(0, -2)
  else if (stem.endsWith('es') && stem.length > 4 && /(?:s|x|z|ch|sh)es$/.test(stem)) stem = stem.slice(0, -2)
  else if (stem.endsWith('s') && !stem.endsWith('ss') && !stem.endsWith('us') && !stem.endsWith('is')) stem = stem.slice(0, -1)
  if (stem.endsWith('e') && stem.length > 4) stem = stem.slice(0, -1)
  if (stem.length > 4 && stem.at(-1) === stem.at(-2) && !/[sl]$/.test(stem)) stem = stem.slice(0, -1)
  return stem
}

const cache = new Map<string, ReadonlySet<string>>()
const CACHE_LIMIT = 5000

/** The keys of a text's content words; hyphened words count whole and in parts. Cached for the texts last seen. */
export function keywords(text: string): ReadonlySet<string> {
  const known = cache.get(text)
  if (known) return known
  const out = new Set<string>()
  for (const [word] of text.slice(0, 4000).matchAll(WORD)) {
    const parts = /[-‑]/.test(word) ? word.split(/[-‑]/) : []
    for (const part of parts) if (part.length > 2 && !EMPTY.has(part.toLowerCase())) out.add(wordKey(part))
    if (!EMPTY.has(word.toLowerCase()) && (word.length > 1 || parts.length > 0)) out.add(wordKey(word))
  }
  if (cache.size >= CACHE_LIMIT) cache.clear()
  cache.set(text, out)
  return out
}

/** Share of the smaller set that is in the other, 0-1; 0 where one is empty. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  if (small.size === 0) return 0
  let n = 0
  for (const word of small) if (large.has(word)) n++
  return n / small.size
}
