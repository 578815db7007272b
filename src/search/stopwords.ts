/**
 * Words that are never indexed: English articles, prepositions, auxiliaries and pronouns. Chosen short: a word that carries
 * meaning in a headline ("up", "not", "over", "us" for the country) stays.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an and are as at be been being but by did do does for from had has have he her his i if in into is it its itself
   of on or our she so such than that the their them then there these they this those to was we were which while who
   whom whose will with would you your`.split(/\s+/),
)
