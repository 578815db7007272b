import { isEstimate, isRumour } from '../primary.js'
import type { Factor } from './contract.js'

const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)'
const DAY = '(?:mon|tues|wednes|thurs|fri)day'
/**
 * Wording that dates an act: a reader has to do something by then. What a text sets after or before something past ("after
 * Tuesday's fall", "from Monday's close") dates nothing, and neither does a count ("by 88 banks").
 */
const DATED = new RegExp(
  `\\b(?:effective|from|by|at|until|before|into|as of) (?:today|tonight|tomorrow|${DAY}|(?:the )?(?:close|open)\\b(?: of (?:business|trading))?|next week|\\d{1,2}:\\d\\d|\\d{1,2} ${MONTH}|${MONTH} \\d{1,2})\\b(?!['’]s)|\\bafter the (?:close|open)\\b|\\btoday['’]s close\\b|\\bwith immediate effect\\b`,
  'i',
)
/** Wording that forces one. */
const FORCED =
  /\b(?:(?:margin|performance bond|collateral) (?:call|requirement|increase|rise)s?|required to|requires|forced|forces|halt(?:s|ed)?|suspend(?:s|ed)?|liquidat\w+|terminat\w+|(?:early|mandatory) redemption|default(?:s|ed|er)?|deadline|must (?:be|sell|buy|meet|post|hold|reduce|cover))\b/i
const TIME_LACKS = 'It names no time to act by.'
const FORCE_LACKS = 'Nothing in it forces a trade, a payment or a halt.'
const LACKS_NOTHING = 'A time and a forced act: wording alone can make it no more urgent.'
const NONE = 0.15
const BY_DATE = 0.35
const BY_FORCE = 0.45
/** Nobody acts on a rumour as on a notice. */
const RUMOURED = 0.4
const ESTIMATED = 0.5

/** Whether the reader can, or has to, do something about it within a trading day. */
export const actionability: Factor = {
  name: 'actionability',
  part: 'importance',
  prior: 0.3,
  assess(evidence) {
    const dated = DATED.exec(evidence.lead)
    const forced = FORCED.exec(evidence.lead)
    const rumour = isRumour(evidence)
    const plain = NONE + (dated ? BY_DATE : 0) + (forced ? BY_FORCE : 0)
    const parts = [
      dated && `names a time ("${dated[0].toLowerCase()}")`,
      forced && `forces action ("${forced[0].toLowerCase()}")`,
      rumour && 'calls itself unconfirmed',
    ].filter(Boolean)
    return {
      value: plain * (rumour ? RUMOURED : isEstimate(evidence) ? ESTIMATED : 1),
      sentence: parts.length > 0 ? `The text ${parts.join(' and ')}.` : 'Nothing dated or forced to act on.',
      evidence: [],
      higher: rumour
        ? 'Confirmed, it would be acted on.'
        : dated && forced
          ? LACKS_NOTHING
          : dated
            ? FORCE_LACKS
            : forced
              ? TIME_LACKS
              : `${TIME_LACKS} ${FORCE_LACKS}`,
    }
  },
}
