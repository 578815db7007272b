// Made-up business articles: always the same ones for the same number, no two alike, with as many names, figures and quotes as news has.

/** A number in [0, 1) a call, always the same row for a seed (mulberry32). */
function seeded(seed) {
  let a = seed >>> 0
  return () => {
    a = (a + 0x6d2b79f5) >>> 0
    let t = Math.imul(a ^ (a >>> 15), a | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const COMPANIES =
  'Nvidia|Advanced Micro Devices|JPMorgan Chase|Apple|Microsoft|Tesla|Boeing|Exxon Mobil|Pfizer|Walmart|Target|Goldman Sachs|Intel|Amazon|Netflix|Halden Semiconductor|Brandt Lowe|Orrin Freight|Quill Foods|Marrow Bank'.split(
    '|',
  )
const PEOPLE =
  'Mara Quill|Jonas Pell|Adaeze Brandt|Tom Okafor|Lena Sorel|Hugh Tamsin|Priya Raman|Viktor Hald|Grace Lindqvist|Omar Feld'.split(
    '|',
  )
const PLACES = 'London|New York|Frankfurt|Tokyo|Singapore|Mumbai|Toronto|Chicago|Paris|Sydney'.split('|')
const THINGS =
  'revenue|operating profit|margins|orders|costs|net debt|free cash flow|shipments|deposits|loan losses|trading volume|inventories|bookings|demand|capital spending'.split(
    '|',
  )
const MOVES = 'rose|fell|climbed|slipped|jumped|dropped|widened|narrowed|surged|declined|edged up|was little changed'.split('|')
const OUTLETS = 'Reuters|Bloomberg|the Financial Times|CNBC|The Wall Street Journal'.split('|')
const SUBJECTS =
  'data centres|electric vans|weight-loss drugs|memory chips|cloud contracts|regional lenders|container shipping|copper mines|airline seats|grocery delivery|defence orders|solar panels'.split(
    '|',
  )
const WORDS =
  'analysts investors supply weaker stronger pricing customers quarter inventory contract regulators forecast pressure expansion competitors consumers borrowing hedging dividend subsidiary restructuring licence tariff warehouse engineers pension merger capacity outlook volatility liquidity wholesale retail overseas domestic temporary structural cautious optimistic gradual sudden'.split(
    ' ',
  )

/** `count` articles of about `length` characters: title and text. */
export function makeArticles(count, length = 3000) {
  return Array.from({ length: count }, (_, i) => makeArticle(seeded(i * 7919 + 13), length))
}

function makeArticle(random, length) {
  const pick = (list) => list[Math.floor(random() * list.length)]
  const int = (from, to) => from + Math.floor(random() * (to - from))
  const company = pick(COMPANIES)
  const person = pick(PEOPLE)
  const surname = person.split(' ')[1]
  const dec = (to) => (random() * to).toFixed(1)
  const some = () => `${pick(WORDS)} ${pick(WORDS)}`
  const sentences = [
    () =>
      `${company} shares ${pick(MOVES)} ${dec(9)}% on Thursday after the company said ${pick(THINGS)} ${pick(MOVES)} to $${dec(40)} billion in the ${pick(['first', 'second', 'third', 'fourth'])} quarter.`,
    () =>
      `Analysts at ${pick(COMPANIES)} said the move was larger than the ${dec(4)}% decline in the sector fund, and pointed to ${some()}.`,
    () =>
      `"We expect ${pick(THINGS)} to recover in the second half, but ${some()} will take time," chief executive ${person} told investors on a call.`,
    () => `The regulator in ${pick(PLACES)} said it would require brokers to report daily ${some()} by ${int(1, 29)} July.`,
    () =>
      `${pick(COMPANIES)} and ${pick(COMPANIES)} also slipped, while ${pick(COMPANIES)} ${pick(MOVES)} ${dec(6)}% as money moved into ${pick(SUBJECTS)}.`,
    () => `Trading volume in the fund was ${dec(5)} times its ${int(5, 60)}-day average, according to exchange data.`,
    () =>
      `${surname} did not say how ${pick(SUBJECTS)} would fit with the group's ${some()}, which has troubled shareholders since ${int(2015, 2026)}.`,
    () =>
      `People familiar with the matter told ${pick(OUTLETS)} that the board had weighed a sale of its ${pick(SUBJECTS)} unit for ${int(200, 900)} million euros.`,
    () =>
      `In ${pick(PLACES)}, the benchmark index ${pick(MOVES)} ${int(20, 400)} points to ${int(10, 39)},${int(100, 999)}.${int(10, 99)}, its ${some()} since ${pick(['January', 'March', 'last autumn', 'the summer'])}.`,
    () =>
      `The warehouse near ${pick(PLACES)} employs ${int(1, 40)},${int(100, 999)} people and ships about ${int(2, 90)} million units a year to ${some()} customers.`,
    () =>
      `Nobody at the plant expected the ${some()} to last, and the ${some()} that followed surprised even those who had prepared for it.`,
    () =>
      `It cut its full-year forecast for ${pick(THINGS)} to between $${int(2, 5)} billion and $${int(6, 9)} billion, from as much as $${int(10, 14)} billion, citing ${some()}.`,
    () =>
      `${pick(OUTLETS)} reported that lenders had agreed to extend a $${dec(9)} billion credit line at ${int(90, 400)} basis points over the benchmark.`,
    () => `The ${some()} has become a test of how far ${pick(SUBJECTS)} can grow without ${some()}.`,
  ]
  const title = `${company} ${pick(['cuts', 'raises', 'keeps', 'withdraws'])} outlook as ${pick(SUBJECTS)} ${pick(['weigh', 'recover', 'disappoint', 'surprise'])}`
  let text = ''
  for (let n = 1; text.length < length - 80; n++) text += pick(sentences)() + (n % 4 === 0 ? '\n\n' : ' ')
  return { title, text: text.trim() }
}
