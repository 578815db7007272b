/**
 * Words that speak for or against a name being an instrument's. Kept by hand; single words, lower case, in families so that a
 * reader can see why each is there.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** A price or rating moves: what stands before such a verb is traded. */
export const MOVE_VERBS = words(`
  rose rises rise rising fell falls fall falling gained gains gain gaining lost loses jumped jumps jump jumping surged surges surge surging soared soars soar
  soaring climbed climbs climb climbing slid slides slide sliding slipped slips slip slipping dropped drops drop dropping plunged plunges plunge plunging
  tumbled tumbles tumble tumbling sank sinks sink sinking slumped slumps slump slumping dipped dips dip rallied rallies rally rallying advanced advances
  added adds shed sheds rebounded rebounds rebound declined declines decline edged edges inched ticked popped pops spiked spikes skyrocketed cratered
  crashed crashes retreated retreats outperformed outperforms underperformed underperforms traded trades trading closed closes opened ended up down higher
  lower off eased eases firmed nosedived nosedives plummeted plummets leapt leaps shares shares' stock`)

/** What only a company or its security does or has. */
export const COMPANY_NOUNS = words(`
  shares share stock stocks shareholders shareholder stockholders investors investor earnings eps revenue revenues profit profits dividend dividends guidance
  outlook ceo cfo coo cto chairman chairwoman chief executive executives board spokesperson spokesman spokeswoman employees sales margin margins q1 q2 q3 q4 quarterly
  results forecast forecasts valuation bonds debt ipo buyback analyst analysts pt bull bear bulls bears options fy fy2020 fy2021 fy2022 fy2023 fy2024 fy2025
  fy2026 holdings stake unit subsidiary parent shareholders' pretax ebitda ebit ffo nii convertible offering warrants acquisition takeover merger bid capex`)

/** What companies do in headlines. */
export const COMPANY_VERBS = words(`
  said says say reported reports report reporting posted posts post announced announces announce unveiled unveils unveil launched launches launch declares declared
  declare acquires acquired acquire buys bought buy sells sold sell beats beat misses missed miss raises raised raise cuts cut lowers lowered hikes hiked
  files filed file plans planned expects expected forecasts sees signs signed agrees agreed names named appoints appointed hires hired wins won inks settles
  settled sues sued completes completed closes enters expands proposes prices priced issues issued reiterates guides guided warns warned swings
  upgraded downgraded downgrades upgrades initiated presents loses faces discloses reaffirms suspends withdraws pulls refiles stands joins gets receives
  delivers delivered makes made produces owns owned operates offers disclosed confirmed denied declined declines submits enhances amends is has was will would could
  had plans' considers considering mulls explores weighs nears plots eyes taps hits recalls halts resumes invests pays paid spins slashes slashed trims
  reveals revealed provides provided sends sent secures secured seeks begins starts opens opened extends extended awards awarded gives nabs scores lands debuts introduces introduced cancels
  cancelled delays delayed postpones scraps shuts lays restructures refinances redeems increases increased reduces reduced doubles maintains affirms initiates bolsters inks hits
  boosts boosted tops topped outperforms jumps rolls rolled tests partners teams competes supplies goes appears looks remains shakes needs ramps offloads`)

/** Words before a name that say what follows is a company. */
export const LEAD_NOUNS = words(`
  maker giant retailer chipmaker automaker carmaker drugmaker bank lender insurer miner airline carrier company firm group owner parent operator producer startup rival rivals peer
  peers developer supplier provider broker brokerage manufacturer chain heavyweight heavyweights conglomerate behemoth stocks shares stock majors major bellwether unicorn exchange
  platform utility refiner homebuilder restaurateur biotech titan titans leader megacaps megacap giants makers stake player players rating`)

/** Small words that stand before names in market prose. */
export const LEAD_PREPOSITIONS = words(
  'of at in by from with like including as against versus vs to for on than and or while between among into via says said buy sell buys sells upgrades downgrades cuts raises starts initiates acquire acquires acquiring bought hits joins sue sues',
)

/** Articles and other words after which a bare dictionary word is usually just that word. */
export const DETERMINERS = words(
  'the a an this that these those its his her their our my your some any no each every another such what which whose new old big small first last next own same other more most less many much few several all both',
)

/** Titles and roles that stand before a person's name. */
export const PERSON_TITLES = words(`
  mr mrs ms miss dr prof professor sir lord lady dame sen senator rep congressman congresswoman gov governor president vice mayor secretary minister judge justice
  sheriff captain coach general colonel sergeant lieutenant officer king queen prince princess pope attorney analyst strategist economist manager singer actor actress
  director star quarterback striker midfielder goalkeeper rapper author novelist democrat republican detective reverend father sister brother uncle aunt saint st`)

/** Honorifics whose next word is a surname, whatever the word. */
export const FIRM_TITLES = words('mr mrs ms dr sen rep gov sir')

export const GIVEN_NAMES = words(`
  jane james mary robert patricia john jennifer michael linda david elizabeth william barbara richard susan joseph jessica thomas sarah charles karen christopher lisa daniel nancy
  matthew betty anthony margaret mark sandra donald ashley steven kimberly paul emily andrew donna joshua michelle kenneth carol kevin amanda brian dorothy george melissa timothy
  deborah ronald stephanie edward rebecca jason sharon jeffrey laura ryan cynthia jacob kathleen gary amy nicholas angela eric shirley jonathan anna stephen brenda larry pamela
  justin emma scott nicole brandon helen benjamin samantha samuel katherine gregory christine alexander debra frank rachel patrick carolyn raymond janet jack catherine dennis maria
  jerry heather tyler diane aaron ruth jose julie adam olivia nathan joyce henry virginia douglas victoria zachary kelly peter lauren kyle christina ethan joan walter evelyn noah
  judith jeremy megan christian andrea keith cheryl roger hannah terry jacqueline gerald martha harold gloria sean teresa austin ann carl sara arthur madison lawrence frances
  dylan kathryn jesse janice jordan jean bryan abigail billy alice joe julia bruce judy gabriel sophia logan grace albert denise willie amber alan doris juan marilyn wayne danielle
  elijah beverly randy isabella roy theresa vincent diana ralph natalie eugene brittany russell charlotte bobby marie mason kayla philip alexis louis lori elon jeff bill tim
  sundar satya warren jamie larry sergey steve bob mike tom jim dan ben sam max leo alex chris matt nick tony ted ray ron don ken rob rick dave greg jeb hillary barack joe kamala
  vladimir xi angela emmanuel boris rishi keir donald melania ivanka jared janet jerome ben christine mario serena venus lebron tiger roger rafael novak lionel cristiano
  wilbur marco pete nikki ross dana dean glenn neil craig curtis derek drew earl floyd grant howard hugh ian ivan joel karl lance lee leon lloyd marcus martin maurice
  mitchell morgan murray neal norman oliver oscar owen perry preston ramon reggie rene ricky rodney rosie ruby rudy sally sean sergio seth shane shawn sheila sidney simon sophie
  stan stella stuart sylvia tara taylor ted theodore tina todd tracy travis trevor troy vera vernon wade wanda wendy wesley whitney winston yvonne ally sage andy ashton austen
  blake brad brett cameron casey chad chase chloe cindy claire clara claude clay clint cole connor cory dale danny darren daryl denzel dick dirk doug duke dustin dwight eddie
  edgar eli ella ellen elliot emil eva evan felix fiona fred gavin gene gina gordon gwen hank harry harvey heidi herman holly homer hugo ida irene iris isaac jackie jake janet
  jasmine jay jenna jenny jess jill jimmy johnny josh juanita judd kate katie kent kim kirk kurt kylie lena leonard leroy lewis liam lily lincoln lois lou lucas lucy luis luke
  lydia mabel maggie marc marcia margot marvin maya meg mia micah miguel miles mira moses nadia naomi nate ned nina nora omar otto paula pedro penny phil phoebe quentin rachael
  ralph randall raul reed reese rex rhonda ricardo rita robin roland rosa rose roxanne rupert sabrina sandy santiago saul sebastian shannon sherry sonia spencer stacy sterling
  brent myles tanner brady sheldon kirsten skyler trey devin darius tyler marquis demetrius jamal deandre luka nikola giannis erling harry kylian lamar
  steph tanya terrence tommy toni tyrone valerie vanessa vicki vince violet walt warren will zach zoe`)

export const SURNAMES = words(`
  smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson thomas taylor moore jackson martin lee perez thompson white
  harris sanchez clark ramirez lewis robinson walker young allen king wright scott torres nguyen hill flores green adams nelson baker hall rivera campbell mitchell carter roberts
  gomez phillips evans turner diaz parker cruz edwards collins reyes stewart morris morales murphy cook rogers gutierrez ortiz morgan cooper peterson bailey reed kelly howard
  ramos kim cox ward richardson watson brooks chavez wood bennett gray mendoza ruiz hughes price alvarez castillo sanders patel myers long ross foster jimenez powell jenkins
  perry russell sullivan bell coleman butler henderson barnes fisher vasquez simmons graham murray ford castro marshall owens harrison fernandez mcdonald woods washington
  kennedy wells vargas henry freeman webb tucker guzman burns crawford olson simpson porter hunter gordon mendez silva shaw snyder mason dixon munoz hunt hicks holmes palmer
  wagner black robertson boyd stone salazar fox warren mills meyer rice schmidt daniels ferguson nichols stephens soto weaver ryan gardner payne grant dunn kelley spencer
  hawkins arnold pierce hansen peters santos hart bradley knight elliott cunningham duncan armstrong hudson carroll lane riley andrews alvarado ray delgado berry perkins
  hoffman johnston matthews pena richards contreras willis carpenter lawrence sandoval trump biden obama clinton bush powell yellen musk bezos cook lindsay chase stanley
  garrett richardson brady swift ludwig lindsay burnett mccormick mcconnell pelosi schumer warren sanders buttigieg harris pence vance rubio newsom desantis
  lincoln franklin jefferson madison monroe carlisle icahn soros ackman buffett dimon dana mcewen madrigal`)

export const PLACES = words(`
  america american americas africa asia europe european china chinese japan japanese india indian korea korean russia russian ukraine britain british england english france french germany german
  italy italian spain spanish canada canadian mexico mexican brazil brazilian australia australian taiwan singapore israel turkey iran iraq syria egypt kenya nigeria
  york boston chicago houston dallas austin denver seattle portland phoenix atlanta miami tampa orlando detroit cleveland columbus columbia cincinnati pittsburgh philadelphia baltimore
  washington virginia carolina georgia florida alabama mississippi tennessee kentucky ohio indiana illinois michigan wisconsin minnesota iowa missouri arkansas louisiana texas
  oklahoma kansas nebraska dakota montana wyoming colorado utah nevada arizona idaho oregon california hawaii alaska maine vermont hampshire massachusetts connecticut rhode
  jersey delaware maryland pennsylvania london paris berlin munich frankfurt madrid barcelona rome milan vienna zurich geneva amsterdam rotterdam brussels dublin moscow beijing
  shanghai shenzhen hong kong tokyo osaka seoul taipei mumbai delhi bangalore sydney melbourne toronto vancouver montreal cambridge oxford manchester liverpool birmingham
  glasgow edinburgh jerusalem dubai doha riyadh cairo lagos nairobi johannesburg jackson lansing madison richmond raleigh charlotte nashville memphis louisville lexington
  savannah charleston jacksonville hampton norfolk newport arlington alexandria aurora boulder provo reno sacramento oakland fresno burbank pasadena anaheim hudson flushing
  brooklyn queens bronx manhattan buffalo rochester syracuse albany northern southern eastern western north south east west central pacific atlantic midwest northeast
  saudi arabia arabian qatar qatari emirati kuwait kuwaiti turkish swiss switzerland dutch netherlands swedish sweden norwegian norway danish denmark polish poland finnish finland
  austria austrian belgium belgian portugal portuguese greece greek hungary czech romania ireland irish scotland scottish wales welsh argentina chile peru colombia venezuela
  indonesia indonesian thailand thai vietnam vietnamese philippines malaysia malaysian pakistan bangladesh persian hispanic african european asian latin arab arabic jewish muslim christian
  southwest northwest southeast united states kingdom emirates nations new zealand`)

/** Capitals that are usually something else than a ticker. */
export const NOT_TICKERS = words(`
  ceo cfo coo cto cio usa us uk eu un ai it tv pc ipo etf etfs gdp cpi ppi pmi ism fed sec ftc doj fda cdc who nato opec imf ecb boj boe fomc nyse amex nfl nba mlb nhl ncaa fbi cia nsa
  irs epa osha faa fcc esg api llc inc ltd plc usd eur gbp jpy cny aud cad chf am pm et est edt pst pdt gmt utc ytd yoy qoq eps ebit ebitda roi roe roa pe ev evs suv dna rna
  covid sars hiv aids ok tbd faq ceo's dc la ny nyc sf gop dnc rnc bbc cnn nbc cbs abc espn hbo pbs npr wsj nyt ap afp fx hr ir pr qa rd vp svp evp md phd mba jd cpa iot ml
  llm llms gpu gpus cpu cpus ram ssd usb led lcd oled gps wifi lte 5g dvd cd pdf url html css sql ux ui aws gcp saas paas spac spacs reit reits nft nfts dao defi ico cbdc ira
  uae prc pboc rba rbi rbnz snb sebi finra cftc esma mas bis oecd wto who's lng lpg agm egm cgi cagr emi gst vat nri hni fii fiis dii nbfc psu sip nav aum ott dth
  hsa fsa apr apy libor sofr pce nfp jolts qe qt atm pos b2b b2c d2c kpi crm erp csr dei nda nas ipos ceos cfos m&a r&d q&a p&l
  all are be can for has he her him his how if in is its let may me my no not now of off on one or our out own pay run see she so the to too two up use was we well why you a i an and as at by do go
  big best cash core cost cut data day deal easy ever fast fun gas gold good has hear home huge key life live low man mind next nice nine open over peak pick plan play post
  power real ride rise rock roll safe save sky snap star sun team tech time true turn wave wing wish work year`)

/** Fund houses, counted as firms but not as the subject when they rate or hold something. */
export const FUND_WORDS = words('etf etfs fund funds trust shares etn etns')

/** Everyday words that neither source of English words has. */
export const MORE_WORDS = words(
  'olympic olympics comp euro euros yen multi non pre anti online web app apps wifi email website smartphone smartphones covid coronavirus pandemic metaverse crypto blockchain fintech trillion billion million hundred thousand hydro koninklijke banco grupo compagnie societe banca norsk deutsche royal groupe compania companhia midcap smallcap nbfc',
)

/** Words that make a name a place, a school, a team's ground, a prize or a paper. */
export const VENUES = words(`
  arena stadium auditorium amphitheatre amphitheater theatre theater pavilion ballpark coliseum speedway raceway raceway field park bowl cup classic open university college school
  academy street avenue road boulevard drive lane county township island islands river lake mountain mountains mount valley beach bay creek forest canyon hospital clinic museum library
  prize award awards church cathedral airport bridge tower hall palace castle cemetery courthouse jail prison police sheriff tribune herald gazette courant observer chronicle
  center centre music arts party committee commission council association institute foundation agency department ministry government conference league championship championships
  team fc united rovers university's marathon grand festival orchestra choir band album song movie tour season district parish province peninsula republic ocean sea desert`)

/** Words of market prose: a sentence with one of them speaks of companies and prices. */
export const FINANCE_WORDS = words(`
  shares stock stocks shareholder shareholders stockholders investor investors bullish bearish dividend dividends eps ebitda revenue revenues earnings profit profits profitability
  guidance quarterly q1 q2 q3 q4 fy buyback buybacks ipo offering equity equities bonds notes convertible debt yield yields valuation valued undervalued overvalued upgrade upgraded
  downgrade downgraded outperform underperform overweight underweight analyst analysts hedge stake stakes merger acquisition acquires acquire takeover bid divest divests
  premarket market markets nasdaq nyse etf etfs portfolio trading traders shorts options refinancing refinance liquidity creditors bankruptcy chapter fda ceo cfo
  sales margin margins outlook forecast forecasts estimates consensus price rating ratings buyout financing capital investment investments facility covenant credit fund funds`)

/** Words that make a name a river, a forest, a strain or a person's: "Amazon rainforest", "Delta variant". */
export const NOT_COMPANIES = words(
  'rainforest rainforests basin jungle river variant strain tribe delta peninsula waterfall peoples civilization mythology god goddess grower growers orchard orchards farmers harvest pie juice cider trees applicants waiver waivers',
)

/** States as addresses abbreviate them. */
export const STATE_CODES = words(
  'al ak az ar ca co ct dc de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy uk ontario quebec calif fla mass mich pa tex ariz colo conn ill ind wis wash ore tenn okla minn',
)
