/**
 * Function words that are frequent in one language and rare in the others. Enough to mark a text of 20 words or more; it is not a
 * language identifier. Scripts decide first.
 */
const FUNCTION_WORDS: Record<string, string> = {
  en: 'the of and to in that is for on with as was by at it from are be this has have will its an which said were not but their they he his after more than who about would had also been or',
  de: 'der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über so zum war haben nur oder aber vor zur',
  fr: 'le la les des et du en un une que est pour qui dans par sur pas au plus avec ce il sont se ne aux son ont cette mais comme été elle leur deux ou être fait ces',
  es: 'el la los las del y en que un una por con para es se no al lo su más como pero sus este entre ya ha fue son desde también hasta sobre',
  pt: 'o os as do da dos das e em que um uma por com para é se não ao mais como mas seu sua ou foi são pelo pela também à já entre até',
  it: 'il lo la gli le di del della dei e che un una per con è non si al da nel alla sono più come ma anche ha questo dopo dalla delle',
  nl: 'de het een en van dat is op te voor met zijn niet aan er om ook als bij maar naar nog uit door over dan wordt heeft',
  sv: 'och att det som en på är av för med till den har de inte om ett men var sig så från kan när',
  id: 'yang dan di dengan untuk ini itu dari dalam pada tidak akan ke juga oleh sebagai adalah telah karena',
  tr: 've bir bu için ile olarak da de daha gibi çok olan ancak kadar sonra',
  pl: 'i w na z się nie do że jest to po od przez oraz dla jak o jego która',
}
const WORDS_OF = new Map<string, string[]>()
for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
  for (const word of words.split(' ')) WORDS_OF.set(word, [...(WORDS_OF.get(word) ?? []), language])
}

/** Blocks of characters by which a script is told: first and last code unit, language. */
const SCRIPTS: readonly (readonly [number, number, string])[] = [
  [0x0370, 0x03ff, 'el'],
  [0x0400, 0x04ff, 'ru'],
  [0x0590, 0x05ff, 'he'],
  [0x0600, 0x06ff, 'ar'],
  [0x0900, 0x097f, 'hi'],
  [0x0e00, 0x0e7f, 'th'],
  [0x3040, 0x30ff, 'ja'],
  [0x4e00, 0x9fff, 'zh'],
  [0xac00, 0xd7af, 'ko'],
]

/** Only this much of a text is looked at, in characters. */
const SAMPLE = 2000

/** Letters of a sample by script ('' for Latin and all others). */
function countScripts(sample: string): Map<string, number> {
  const counts = new Map<string, number>()
  let latin = 0
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i)
    if (code < 0x370) {
      if ((code | 32) >= 97 && (code | 32) <= 122) latin++
      else if (code >= 0xc0) latin++
      continue
    }
    const script = SCRIPTS.find(([first, last]) => code >= first && code <= last)
    if (script) counts.set(script[2], (counts.get(script[2]) ?? 0) + 1)
  }
  counts.set('', latin)
  return counts
}

/**
 * The language of a text as a two-letter code (ISO 639-1), or null where it can't be told (short or mixed). By script, then by
 * function words: the best language must cover 8% of the words and lead the next by half.
 */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE)
  const scripts = countScripts(sample)
  const letters = [...scripts.values()].reduce((sum, n) => sum + n, 0)
  if (letters < 12) return null
  // Japanese mixes kana with Chinese characters, so a few kana decide.
  if ((scripts.get('ja') ?? 0) / letters > 0.1) return 'ja'
  for (const [script, n] of scripts) if (script && n / letters > 0.4) return script
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  const hits = new Map<string, number>()
  for (const word of words) for (const language of WORDS_OF.get(word) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1)
  const [best, second] = [...hits].sort((a, b) => b[1] - a[1])
  if (!best || words.length < 5 || best[1] / words.length < 0.08) return null
  return best[1] >= 1.5 * (second?.[1] ?? 0) ? best[0] : null
}

/** The primary two-letter part of a language tag ("en-US" gives "en"), or null for what is no tag. */
export function languageTag(tag: string | undefined | null): string | null {
  const match = /^([a-z]{2,3})(?:[-_][a-z0-9]{1,8}){0,4}$/i.exec(tag?.trim() ?? '')
  return match ? match[1]!.toLowerCase() : null
}

/** True when a text is in English, or when nothing speaks against it: neither the text nor the document's own mark. */
export function isEnglish(text: string, declared?: string | null): boolean {
  return (detectLanguage(text) ?? languageTag(declared) ?? 'en') === 'en'
}
