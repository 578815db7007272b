import { stem } from '../../search/stem.js'

const list = (words: string): string[] => words.trim().split(/\s+/)
const stems = (words: string): ReadonlySet<string> => new Set(list(words).map(stem))

/** What an investor wants more of. */
export const GOOD_THINGS =
  stems(`profit profits profitability earnings earning income revenue revenues sales sale turnover ebit ebitda eps margin margins dividend
  dividends orders order backlog demand guidance outlook forecast forecasts rating growth output production volume volumes deliveries traffic subscribers
  users bookings cash cashflow efficiency productivity capacity share shares stock stocks price prices value market index confidence sentiment economy gdp
  passengers passenger clients bookings capacities interest result occupancy tonnage tablets exports hiring jobs payrolls exposure stake target targets net pretax royalty premium tailwind deposits lending assets nav returns yield comps pipeline result results
  circulation readership advertising consumption shipments users visitors footfall starts registrations liquidity solvency equity licences licensing lettings
  intake workload throughput yields prospects position foothold profitable awareness popularity skills know-how turnover wealth spending purchases
  performance equities futures activity competitiveness savings employment visibility customers gold oil copper silver crude rupee euro dollar bitcoin`)
/** What an investor wants less of. */
export const BAD_THINGS =
  stems(`loss losses cost costs expense expenses debt unemployment jobless claims claim defaults default deficit inflation impairment writedown writedowns
  provisions risk risks tax taxes taxation delays delay delinquencies delinquency npa npas complaints injuries tariffs tariff uncertainty volatility pressure pressures
  burden liabilities liability fine fines penalty layoffs headwinds churn vacancies vacancy shortfall inventory inventories outflows outflow bankruptcies
  gearing indebtedness emissions borrowings arrears redundancies dismissals absenteeism downtime waste overcapacity depreciation writeoffs charges
  cancellations rejections lawsuits disputes disruptions disruption shortage shortages bottlenecks rents competition breakdowns faults defects accidents`)
export const UP =
  stems(`rise rises rose risen rising increase increases increased increasing grow grows grew grown growing gain gains gained gaining climb climbs climbed climbing
  jump jumps jumped surge surges surged surging soar soars soared soaring rally rallies rallied up higher improve improves improved improving improvement expand expands expanded
  expanding expansion accelerate accelerates accelerated raise raises raised raising boost boosts boosted lift lifts lifted upgrade upgrades upgraded double doubled doubles triple tripled advance
  advances advanced rebound rebounds rebounded recover recovers recovered strengthen strengthens strengthened widen widens widened record exceed exceeds exceeded beat beats beating
  top tops topped outperform outperforms outperformed hike hikes hiked add adds added spike spikes spiked swell swelled pop pops popped firm firms firmed ascend skyrocket skyrockets upbeat stronger better
  zoom zooms strong robust quicken brisk uptick upswing buoyant rocket rockets upside bounce bounces bounced grab inch edge-up brighter bigger larger greater above ahead more multiply multiplied progress progressed
  swell swelling swollen quadruple quadrupled outpace outpaced outgrow outgrew surpass surpassed restart restarted resume resumed livelier lively brighten brightened
  build-up escalate escalated intensify intensified elevated extend extended enlarge enlarged optimise revive revived thaw perk heighten highest fastest best exceeding brisker`)
export const DOWN =
  stems(`fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing slip slips slipped slipping slide
  slides slid sliding tumble tumbles tumbled plunge plunges plunged plunging sink sinks sank sunk slump slumps slumped shrink shrinks shrank shrunk contract contracts contracted down lower lowers lowered
  lowering cut cuts cutting reduce reduces reduced reducing reduction weaken weakens weakened weaker weak worsen worsens worsened narrow narrows narrowed narrowing miss misses missed missing disappoint
  disappoints disappointed disappointing downgrade downgrades downgraded slash slashes slashed trim trims trimmed lose loses losing lost dip dips dipped ease eases eased crash crashes crashed collapse collapses
  collapsed underperform underperforms retreat retreats retreated plummet plummets plummeted halve halved diminish erode eroded softer soft sluggish tank tanks tanked subdued poor drag drags dragged dive dives nosedive
  deteriorate deteriorates deteriorated slow slows slowed slowing less worse lowest bleed slacken tepid muted shed sheds stumble stumbles skid wane wobble wobbles sag fewer below behind smaller shorten lag lags lagged shrinking falter
  dwindle dwindled dwindling ebb ebbed evaporate evaporated stagnate stagnated stagnant cool cooled darken darkened dampen dampened recede receded abate abated sour soured tighten
  mute deplete cheaper thinner dull dent dented squeeze squeezed hamper hampered impede undershoot slackened slack lowest lower backslide drained relinquish quieter slower`)
/** Words good by themselves. */
export const POSITIVE =
  stems(`good great strong positive profitable win wins won winning award awarded awards success successful successfully approval approved approves breakthrough bullish
  optimistic confident attractive opportunity opportunities benefit benefits benefited solid robust record best outperform overweight buy upgrade recovery resilient favorable favourable
  strengthen leading leader innovation innovative happy pleased satisfied excellent impressive upbeat healthy progress momentum undervalued tailwind tailwinds accretive surpass reward
  agreement partnership partner secures secured wins contract selected chosen expand launches launch enhance enhances enhanced efficient reliable bargain breakout treat delight lucrative optimism bull bulls darling darlings boom
  booming thrive thrives cheer cheers cheered hope hopes truce clinch clinched
  favourably favorably award-winning breakthrough upgrade synergies synergy foothold competitive advantage edge smooth smoothly sound healthy cleared green-light faster better cost-effective
  pleased delighted proud glad encouraging promising satisfactory satisfied comfortably milestone bestselling best-selling sought-after popular well-received strengthening
  energy-efficient high-quality flagship stabilise stabilised invest expansion grant granted renew renewed collaborate collaboration cooperation co-operation alliance deal acquires acquisition buyback dividend savings strengthens`)
/** Words bad by themselves. */
export const NEGATIVE =
  stems(`bad weak negative bearish pessimistic concern concerns concerned worry worries worried worrying fear fears feared warning warns warn warned lawsuit sued sues probe investigation fraud
  scandal bankruptcy bankrupt default crisis layoffs layoff strike recall recalls halt halts halted suspend suspends suspended delay delays delayed fail fails failed failure fails failing risk risky threat
  threatens hurt hurts hit hits trouble troubled struggle struggles struggling underweight sell selloff sell-off downgrade headwind headwinds damage damaged damages disappointing shortfall dismal gloomy
  slump recession overvalued expensive burn plague problem problems difficult difficulties dispute terminate terminated terminates closure close closing closes shut shuts shutdown dismiss dismissed resign
  fine fined penalty violate violation breach hack outage impairment writedown insolvency challenging challenges adverse unfavorable unfavourable unprofitable dilution blow toll rout turmoil tensions virus outbreak
  coronavirus scrutiny ban banned bans bubble cautious caution dump dumps dumped bear bears woes crackdown allegations accused charges charged illegal wrong lose loser losers penalise penalty quits exit exits
  redundancy redundancies redundant lay-off lay-offs dismissal dismissals axe axed cancel cancelled canceled cancellation postpone postponed postponement freeze frozen shelve shelved scrap scrapped
  cease ceased discontinue discontinued unfavourably loss-making burden burdened doubt doubts doubtful negatively adversely disappointment overcapacity oversupply glut standstill stagnation
  bribery corruption cartel antitrust suspected suspicion guilty damages fire explosion accident breakdown malfunction disrupt disrupted disruption stoppage stoppages strikes insolvent liquidation
  writeoff write-down write-off impaired unsuccessful regrettably unfortunately sadly tough tougher harsh fierce hardship threaten threatened endanger deteriorating shortage bottleneck
  reject rejected refuse refused oppose opposed block blocked collapse withdraw withdraws withdrew withdrawn expensive overstaffed eliminate eliminated curtail curtailed jeopardise jeopardize`)
/** Words of plain fact: what is where, whose, when and by whom told. They speak for neither side. */
export const FACT =
  stems(`publish published release released disclose disclosed undisclosed appoint appointed appointment elect elected re-elected election locate located situated based headquartered found founded
  established employ employs employees consist consists comprise comprises include includes included entitle entitles subscribe subscription registered register registration
  meeting website conference hectares metres meters square floors kilometres inhabitants owned owns holds holding shareholder shareholders shareholding voting votes chairman director
  manufactures makes produces designs develops supplies specialises specialise specializes provides offers sells operates serves manufacture manufacturer provider supplier maker developer
  divided segment segments division divisions subsidiary named renamed transfer transferred headquarters premises century member members committee auditor articles
  consideration disclosed terms maturity coupon nominal par tranche prospectus listing listed quoted trading ticker announcement statement comment commented declined spokesman spokesperson
  scheduled schedule begin begins start starts commence complete completed completion deliver delivered delivery covers contains features equipped weighs priced costs available`)
/** Two words (stems) that mean something together: an investor likes the first list, dislikes the second. */
const pairs = (text: string): ReadonlySet<string> => new Set(text.split('/').map((pair) => list(pair).map(stem).join(' ')))
export const GOOD_PAIRS =
  pairs(`picked up / pick up / picking up / turned positive / turn positive / the black / full capacity / ahead of / gain ground / gained ground / paid off / pay off / opens up
  called back / call back / in demand / high demand / strong demand / growing demand / good demand / well received / met expectations / record high / all-time high / world leader / market leader
  met its / meet demand / meet growing / new order / large order / won back / back on / time high / cost savings / annual savings / supplier of / chosen as / chose the / selected as / selected by / selected to
  received order / receives order / an order / orders worth / order from / ordered by / approval for / approval from / in favour / in favor / makes sense / be profitable / highest level / best result / best ever
  marketing approval / significant order / major order / strengthens the / strengthen its / strategic partnership / benefit from / benefits from / more efficient / more efficiently / positive effect / positive impact
  creates jobs / new jobs / will hire / is hiring / take on / taking on / met the / primary endpoint / no debt`)
export const BAD_PAIRS =
  pairs(`lay off / laid off / laying off / lays off / the red / on hold / dried up / dry up / at risk / fell short / fall short / falls short / short of / half capacity / lost ground / lose ground
  profit warning / job cuts / cut jobs / personnel reductions / staff cuts / staff reductions / temporary layoffs / behind schedule / over budget / written down / write down / wrote down / written off / shut down / wind down
  closed down / pull out / pulled out / walk out / fell through / fall through / turned negative / turn negative / turned down / no dividend / skip the / record low / all-time low / time low / lowest level
  cooperation talks / statutory negotiations / codetermination negotiations / cooperation negotiations / back taxes / pay damages / ate into / eat into / ate away / eats into / cut into / cuts into / weighed on / weigh on / weighs on
  off from / one-off costs / restructuring costs / restructuring charge / non-recurring costs / against the / side effects / lost market / negative effect / negative impact / adverse effect / lost its / bad debts / credit losses
  loan losses / impairment charge / impairment loss / will lose / jobs will / positions will / price pressure / price pressures / price war / went bankrupt / no longer / worse than / weaker than / slower than / lower than`)
/** "Profit before taxes" is about profit: after these words a thing is a measure's own part. */
export const ASIDE: ReadonlySet<string> = new Set(['before', 'after', 'excluding', 'including'])
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
