/** How far a verb can be trusted to introduce somebody's words. */
export type VerbKind =
  /** Nearly always speech: said, told, wrote. */
  | 'speech'
  /** Speech or something else (adds 5%, reports a loss): needs a speaker who can speak and a clause or quotation after it. */
  | 'weak'
  /** What documents and data do: showed, found. */
  | 'evidence'

const list = (kind: VerbKind, words: string): [string, VerbKind][] => words.split(' ').map((w) => [w, kind])

/** Reporting verbs in the forms that stand in news. */
export const VERBS: ReadonlyMap<string, VerbKind> = new Map([
  ...list(
    'speech',
    'said says saying told tells wrote writes tweeted stated announced announces disclosed discloses revealed reveals confirmed confirms denied denies alleged alleges testified insisted insists acknowledged acknowledges admitted admits quipped explained explains cautioned cautions remarked declared asserted asserts commented reiterated reiterates',
  ),
  ...list(
    'weak',
    'say tell write reported reports report added adds noted notes claimed claims claim warned warns warn argued argues argue predicted predicts predict estimated estimates estimate forecast forecasts suggested suggests believes believe believed indicated indicates states posted posts calls called describes described expects expect expected projected projects learned learnt understands highlights highlighted emphasized emphasised emphasizes sees stressed stresses concluded concludes',
  ),
  ...list('evidence', 'showed shows show found finds'),
])

/** Verbs that may come before their speaker: `," said Jane Doe`. */
export const INVERTIBLE = new Set(
  'said says wrote writes reported reports added adds noted notes explained explains warned warns argued argues cautioned tweeted'.split(
    ' ',
  ),
)

/** A quick test that a sentence may hold an attribution at all. */
export const CUE =
  /\b(?:sa(?:id|ys?|ying)|t(?:old|ells?)|wr(?:ote|ites?)|according|cit(?:es?|ed|ing)|report(?:s|ed|ing)?|announce[ds]|state[ds]|disclose[ds]|reveal(?:s|ed)|confirm(?:s|ed)|den(?:ies|ied)|allege[ds]|tweeted|warn(?:s|ed)?|add(?:s|ed)|not(?:es|ed)|claim(?:s|ed)?|argue[ds]?|predict(?:s|ed)?|estimate[ds]?|forecasts?|suggest(?:s|ed)|believe[ds]?|indicate[ds]|post(?:s|ed)|call(?:s|ed)|describe[ds]|expect(?:s|ed)?|project(?:s|ed)|learn(?:ed|t)|testified|insist(?:s|ed)|acknowledge[ds]|admit(?:s|ted)|explain(?:s|ed)|caution(?:s|ed)|declared|show(?:s|ed)?|found|finds|highlight(?:s|ed)|emphasi[sz]e[ds]|understands|stresse[ds]|sources?|remarked|commented|asserts?|asserted|reiterate[ds]|quipped|conclude[ds]|sees)\b/i
