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

const SCRIPTS: readonly [string, RegExp][] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['ru', /[\u0400-\u04ff]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['th', /[\u0e00-\u0e7f]/g],
  ['el', /[\u0370-\u03ff]/g],
]

/** Only this much of a text is looked at, in characters. */
const SAMPLE = 4000

/**
 * The language of a text as a two-letter code (ISO 639-1), or null where it can't be told (short or mixed). By script, then by
 * function words: the best language must cover 8% of the words and lead the next by half.
 */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters < 12) return null
  for (const [language, script] of SCRIPTS) {
    const n = sample.match(script)?.length ?? 0
    // Japanese mixes kana with Chinese characters, so a few kana decide.
    if (n / letters > (language === 'ja' ? 0.1 : 0.4)) return language
  }
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
