/**
 * Countries by the words news uses for them: name, people, and the cities that stand for their government or market. ISO 3166
 * codes, and EU for the union. Not every country: those that market news is about.
 */
const WORDS: Record<string, string> = {
  us: 'america american americans washington york california texas florida ohio georgia michigan illinois chicago boston francisco seattle houston dallas atlanta detroit philadelphia maine alaska nevada arizona virginia carolina tennessee pennsylvania jersey massachusetts oregon minnesota wisconsin',
  ca: 'canada canadian canadians ottawa toronto ontario alberta quebec vancouver montreal',
  mx: 'mexico mexican mexicans',
  br: 'brazil brazilian brazilians brasilia paulo',
  ar: 'argentina argentine argentinian buenos',
  cl: 'chile chilean santiago',
  pe: 'peru peruvian lima',
  co: 'colombia colombian bogota',
  ve: 'venezuela venezuelan caracas',
  gb: 'britain british uk london england english scotland scottish wales welsh',
  ie: 'ireland irish dublin',
  fr: 'france french paris',
  de: 'germany german germans berlin frankfurt munich hamburg bavaria',
  it: 'italy italian italians rome milan',
  es: 'spain spanish madrid barcelona',
  pt: 'portugal portuguese lisbon',
  nl: 'netherlands dutch amsterdam hague',
  be: 'belgium belgian',
  ch: 'switzerland swiss zurich geneva',
  at: 'austria austrian vienna',
  pl: 'poland polish warsaw',
  cz: 'czech prague',
  hu: 'hungary hungarian budapest',
  ro: 'romania romanian bucharest',
  gr: 'greece greek athens',
  se: 'sweden swedish stockholm',
  no: 'norway norwegian oslo',
  dk: 'denmark danish copenhagen',
  fi: 'finland finnish helsinki',
  ru: 'russia russian russians moscow kremlin',
  ua: 'ukraine ukrainian kyiv kiev',
  tr: 'turkey turkish ankara istanbul',
  il: 'israel israeli jerusalem',
  sa: 'saudi riyadh',
  ae: 'emirates emirati dubai dhabi',
  qa: 'qatar qatari doha',
  ir: 'iran iranian tehran',
  iq: 'iraq iraqi baghdad',
  eg: 'egypt egyptian cairo',
  ng: 'nigeria nigerian lagos',
  za: 'african johannesburg pretoria',
  ke: 'kenya kenyan nairobi',
  gh: 'ghana ghanaian',
  dz: 'algeria algerian',
  ly: 'libya libyan',
  in: 'india indian indians delhi mumbai hyderabad bangalore',
  pk: 'pakistan pakistani islamabad',
  cn: 'china chinese beijing shanghai shenzhen',
  hk: 'kong',
  tw: 'taiwan taiwanese taipei',
  jp: 'japan japanese tokyo',
  kr: 'korea korean koreans seoul',
  sg: 'singapore singaporean',
  my: 'malaysia malaysian',
  id: 'indonesia indonesian jakarta',
  th: 'thailand thai bangkok',
  vn: 'vietnam vietnamese hanoi',
  ph: 'philippines philippine manila',
  au: 'australia australian sydney melbourne canberra',
  nz: 'zealand',
  eu: 'european europe eu brussels eurozone',
}

const COUNTRY = new Map<string, string>()
for (const [code, names] of Object.entries(WORDS)) for (const name of names.split(' ')) COUNTRY.set(name, code)
const UNITED_STATES = /\b(?:U\.S\.|US|USA|United States)(?![\p{L}\p{N}])/u

/** The countries a text names, as ISO 3166 codes in lower case. Takes the text and its words in lower case. */
export function placesOf(text: string, words: Iterable<string>): Set<string> {
  const found = new Set<string>()
  for (const word of words) {
    const code = COUNTRY.get(word)
    if (code) found.add(code)
  }
  if (UNITED_STATES.test(text)) found.add('us')
  return found
}
