import type { Factor } from './contract.js'

/** Wording that dates an act: a reader has to do something by then. */
const DATED =
  /\b(?:effective|from|by|on|at|until|before|after) (?:today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|the close|the open|next week|\d{1,2} [a-z]{3,9}|[a-z]{3,9} \d{1,2})\b/i
/** Wording that forces one. */
const FORCED =
  /\b(?:margin (?:call|requirement|increase|rise)s?|must|required to|requires|forced|halt(?:s|ed)?|suspend(?:s|ed)?|liquidat\w+|terminat\w+|default(?:s|ed)?|deadline|recall)\b/i

/** Whether the reader can, or has to, do something about it within a trading day. */
export const actionability: Factor = {
  name: 'actionability',
  part: 'importance',
  prior: 0.3,
  assess({ lead }) {
    const dated = DATED.exec(lead)
    const forced = FORCED.exec(lead)
    const value = 0.15 + (dated ? 0.35 : 0) + (forced ? 0.4 : 0)
    const parts = [
      dated && `names a time ("${dated[0].toLowerCase()}")`,
      forced && `forces action ("${forced[0].toLowerCase()}")`,
    ].filter(Boolean)
    return {
      value,
      sentence: parts.length > 0 ? `The text ${parts.join(' and ')}.` : 'Nothing dated or forced to act on.',
      evidence: [],
    }
  },
}
