import { stem } from '../../search/stem.js'

const list = (words: string): string[] => words.trim().split(/\s+/)
const stems = (words: string): ReadonlySet<string> => new Set(list(words).map(stem))

/** What an investor wants more of. */
export const GOOD_THINGS =
  stems(`profit profits profitability earnings earning income revenue revenues sales sale turnover ebit ebitda eps margin margins dividend
  dividends orders order backlog demand guidance outlook forecast forecasts rating growth output production volume volumes deliveries traffic subscribers
  users bookings cash cashflow efficiency productivity capacity share shares stock stocks price prices value market index confidence sentiment economy gdp
  passengers passenger clients bookings capacities interest result occupancy tonnage tablets exports hiring jobs payrolls exposure stake target targets net pretax royalty premium tailwind deposits lending assets nav returns yield comps pipeline result results
  performance equities futures activity competitiveness savings employment visibility customers gold oil copper silver crude rupee euro dollar bitcoin`)
/** What an investor wants less of. */
export const BAD_THINGS =
  stems(`loss losses cost costs expense expenses debt unemployment jobless claims claim defaults default deficit inflation impairment writedown writedowns
  provisions risk risks tax taxes taxation delays delay delinquencies delinquency npa npas complaints injuries tariffs tariff uncertainty volatility pressure pressures
  burden liabilities liability fine fines penalty layoffs headwinds churn vacancies vacancy shortfall inventory inventories outflows outflow bankruptcies`)
export const UP =
  stems(`rise rises rose risen rising increase increases increased increasing grow grows grew grown growing gain gains gained gaining climb climbs climbed climbing
  jump jumps jumped surge surges surged surging soar soars soared soaring rally rallies rallied up higher improve improves improved improving improvement expand expands expanded
  expanding expansion accelerate accelerates accelerated raise raises raised raising boost boosts boosted lift lifts lifted upgrade upgrades upgraded double doubled doubles triple tripled advance
  advances advanced rebound rebounds rebounded recover recovers recovered strengthen strengthens strengthened widen widens widened record exceed exceeds exceeded beat beats beating
  top tops topped outperform outperforms outperformed hike hikes hiked add adds added spike spikes spiked swell swelled pop pops popped firm firms firmed ascend skyrocket skyrockets upbeat stronger better
  zoom zooms strong robust quicken brisk uptick upswing buoyant rocket rockets upside bounce bounces bounced grab inch edge-up brighter bigger larger greater above ahead more multiply multiplied progress progressed`)
export const DOWN =
  stems(`fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing slip slips slipped slipping slide
  slides slid sliding tumble tumbles tumbled plunge plunges plunged plunging sink sinks sank sunk slump slumps slumped shrink shrinks shrank shrunk contract contracts contracted down lower lowers lowered
  lowering cut cuts cutting reduce reduces reduced reducing reduction weaken weakens weakened weaker weak worsen worsens worsened narrow narrows narrowed narrowing miss misses missed missing disappoint
  disappoints disappointed disappointing downgrade downgrades downgraded slash slashes slashed trim trims trimmed lose loses losing lost dip dips dipped ease eases eased crash crashes crashed collapse collapses
  collapsed underperform underperforms retreat retreats retreated plummet plummets plummeted halve halved diminish erode eroded softer soft sluggish tank tanks tanked subdued poor drag drags dragged dive dives nosedive
  deteriorate deteriorates deteriorated slow slows slowed slowing less worse lowest bleed slacken tepid muted shed sheds stumble stumbles skid wane wobble wobbles sag fewer below behind smaller shorten lag lags lagged shrinking falter`)
/** Words good by themselves. */
export const POSITIVE =
  stems(`good great strong positive profitable win wins won winning award awarded awards success successful successfully approval approved approves breakthrough bullish
  optimistic confident attractive opportunity opportunities benefit benefits benefited solid robust record best outperform overweight buy upgrade recovery resilient favorable favourable
  strengthen leading leader innovation innovative happy pleased satisfied excellent impressive upbeat healthy progress momentum undervalued tailwind tailwinds accretive surpass reward
  agreement partnership partner secures secured wins contract selected chosen expand launches launch enhance enhances enhanced efficient reliable bargain breakout treat delight lucrative optimism bull bulls darling darlings boom
  booming thrive thrives cheer cheers cheered hope hopes truce deal acquires acquisition buyback dividend savings strengthens`)
/** Words bad by themselves. */
export const NEGATIVE =
  stems(`bad weak negative bearish pessimistic concern concerns concerned worry worries worried worrying fear fears feared warning warns warn warned lawsuit sued sues probe investigation fraud
  scandal bankruptcy bankrupt default crisis layoffs layoff strike recall recalls halt halts halted suspend suspends suspended delay delays delayed fail fails failed failure fails failing risk risky threat
  threatens hurt hurts hit hits trouble troubled struggle struggles struggling underweight sell selloff sell-off downgrade headwind headwinds damage damaged damages disappointing shortfall dismal gloomy
  slump recession overvalued expensive burn plague problem problems difficult difficulties dispute terminate terminated terminates closure close closing closes shut shuts shutdown dismiss dismissed resign
  fine fined penalty violate violation breach hack outage impairment writedown insolvency challenging challenges adverse unfavorable unfavourable unprofitable dilution blow toll rout turmoil tensions virus outbreak
  coronavirus scrutiny ban banned bans bubble cautious caution dump dumps dumped bear bears woes crackdown allegations accused charges charged illegal wrong lose loser losers penalise penalty quits exit exits`)
export const NEGATORS: ReadonlySet<string> = new Set([
  'not',
  'no',
  'never',
  "don't",
  "doesn't",
  "didn't",
  "isn't",
  "wasn't",
  "won't",
  "can't",
  'cannot',
  'without',
  'neither',
  'nor',
  "hasn't",
  "haven't",
  "wouldn't",
  'fails',
  'failed',
  'unlikely',
  'unable',
  'denies',
  'less',
  'avoid',
  'avoids',
  'against',
  'stop',
  'stops',
  'prevent',
  'prevents',
])
/** Between two numbers these say which came first. */
export const COMPARED: ReadonlySet<string> = new Set([
  'from',
  'compared',
  'versus',
  'vs',
  'against',
  'year-earlier',
  'earlier',
  'year-ago',
  'corresponding',
  'than',
])
