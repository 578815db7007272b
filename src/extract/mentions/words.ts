// Written by `npm run instruments` (scripts/instruments/words.ts): do not edit.
// English words from natural's Brill lexicon (MIT) and WordNet: those in usual use, the rarer ones, and WordNet's single-word proper names.
export const USUAL_WORDS =
  'abandon abandoned abandoning abandonment abandons abbot abdomen abdomens abdominal abet abide abides abiding abilities ' +
  'ability abject ablation able aboard abode abolish abolished abolishing abolitionist abolitionists abortion abortions ' +
  'abound abounded abounding abounds about above abroad abrupt abruptly abscess abscesses absence absences absent ' +
  'absented absently absentminded absentmindedly absolute absolutely absolutes absorb absorbed absorbing absorbs ' +
  'absorption absorptions abstain abstained abstaining abstract abstracted abstracting abstraction abstractions abstracts ' +
  'absurd absurdities absurdity abundance abuse abused abuses abusing abyss academic academically academics academies ' +
  'academy accelerate accelerated accelerates accelerating acceleration accelerations accelerator accelerators accent ' +
  'accented accenting accents accentuate accentuated accentuates accept acceptable acceptance acceptances accepted ' +
  'accepting accepts access accessed accesses accessories accessory accident accidents acclaim acclaimed acclaims ' +
  'accommodate accommodated accommodates accommodating accompanies accompaniment accompaniments accompany accompanying ' +
  'accomplish accomplished accomplishes accomplishing accomplishment accord accordance accorded according accordingly ' +
  'accords accost accosted accosting account accounted accounting accounts accredit accreditation accredited accrediting ' +
  'accretion accretions accrue accrued accrues accruing accumulate accumulated accumulates accumulating accumulation ' +
  'accuracy accurate accurately accusation accusations accuse accused accuses accusing accustom accustomed accustoms ace ' +
  'aces acetone acetonemia ache ached aches achieve achieved achievement achievements achieves achieving aching acid ' +
  'acids acknowledge acknowledged acknowledges acknowledging acquaint acquaintance acquainted acquiesce acquiesced ' +
  'acquiescence acquire acquired acquires acquiring acquisition acquisitions acre acreage acres across act acted acting ' +
  'action actions activate activated activating active actively actives activism activities activity actor actors actress ' +
  'actresses acts actual actualities actuality actually actuate actuated acute acutely ad adamant adapt adapted adapting ' +
  'adapts add added adding addition additionally additions additive additives address addressed addresses addressing ' +
  'addresss adds adequacy adequate adequately adhere adhered adherence adherent adherents adheres adhering adhesive ' +
  'adhesives adjacent adjectival adjective adjectives adjoin adjoined adjoining adjoins adjourn adjourned adjourning ' +
  'adjournment adjourns adjunct adjuncts adjust adjusted adjusting adjustment adjustments adjusts administer administered ' +
  'administering administers administration administrative administrator administrators admirable admirably admiration ' +
  'admire admired admires admiring admission admissions admit admits admonition admonitions adolescence adolescent ' +
  'adolescents adopt adopted adopting adoption adoptions adopts adorn adorned adorns ads adult adulterer adulterers ' +
  'adults advance advanced advances advancing advantage advantages adventure adventures adventuring adverb adverbs ' +
  'adverse advertise advertised advertisement advertisements advertises advertising advice advise advised advises ' +
  'advising advocate advocated advocates advocating aerated aeration aerator aerosol aerosolize aerosolized aerosols ' +
  'aesthetic aesthetics afar affair affairs affect affected affecting affection affectionate affectionately affections ' +
  'affects affiliation affiliations affirm affirmed affirming affirms affix affixed affluence afford afforded affording ' +
  'affords affront affronted affronting aflame aflare aforesaid afraid after afternoon afternoons afterward afterwards ' +
  'again against age aged agencies agency agenda agendas agent agents ages agglomerate agglomeration agglutination ' +
  'agglutinin agglutinins aggravate aggravated aggravates aggravating aggregate aggregates aggression aggressions ' +
  'aggressive aggressiveness aggressor aghast agin aging agitate agitated agitating ago agonies agony agree agreed ' +
  'agreeing agreement agreements agrees agricultural agriculturals agriculture ah ahdawam ahead ahem ahs aid aide aided ' +
  'aides aiding aids ailing ailment ailments aim aimed aiming aimless aims air airborne aircraft aired airing airplane ' +
  'airplanes airport airports airs airspeed airway airways airy aisle aisles akin alabaster alarm alarmed alarming alarms ' +
  'alas albeit album albumin albums alcohol alcohols alert alerted alerting alertness alerts algae algebraically alibi ' +
  'alibis alien alienate alienated alienates alienating alienation aliens align aligned alignment alignments alike alive ' +
  'alkali alkaline alkalis all allegation allegations allege alleged alleges alleging allegory alleviate alleviates ' +
  'alleviating allies alligator alligatored alligators allocable allocate allocated allocates allocating allocation ' +
  'allocations allot alloted allotment allotments allow allowable allowance allowances allowed allowing allows allusion ' +
  'allusions ally allying almost aloes alone along alongside aloud already also alter alteration alterations altercation ' +
  'altered altering alternate alternated alternately alternates alternating alternative alternatives alters altho ' +
  'although altitude altitudes altogether aluminum alveolar alveolus always amateur amateurs amaze amazed amazement ' +
  'amazing ambassador ambassadors amber ambiguities ambiguity ambiguous ambition ambitions ambitious amble ambled ambling ' +
  'ambulance ambush ambushed amen amend amended amending amendment amendments amiable amid amidst ammo ammunition among ' +
  'amongst amorphous amount amounted amounting amounts amp ample amplifies amplify amplifying amplitude amply amps ' +
  'amputate amputated amuse amused amusement amusements amusing an anachronism anachronisms anaconda anacondas analeptic ' +
  'analogies analogous analogy analyse analysed analyses analysis analyst analysts analytic analyze analyzed analyzes ' +
  'analyzing anarchy anastomosis anatomical anatomically anatomicals anatomy ancestor ancestors ancestral ancestry anchor ' +
  'anchored anchoring anchors ancient ancients and andrena anecdote anecdotes anemia anemias anew angel angelic angels ' +
  'anger angered angering angers angle angles angling angrily angry angst anguish anguished angular animal animals ' +
  'animate animated animates anion anionic anionics anions ankle ankles annihilation anniversaries anniversary announce ' +
  'announced announcement announcements announces announcing annoy annoyance annoyances annoyed annoying annoys annually ' +
  'anode anodes anonymous another answer answered answering answers ant antagonist antagonistic antagonists antagonize ' +
  'antecedent antecedents antelope antenna antennas anterior anteriors anthropologist anthropology anti antibodies ' +
  'antibody anticipate anticipated anticipates anticipating anticipation anticipations antigen antipathies antipathy ' +
  'antique antiques antiseptic antiserum antithyroid ants anxieties anxiety anxious anxiously any anyhow anymore anyway ' +
  'anyways anywhere aorta apache apart apartment apartments apex apiece apologetically apologies apologize apologized ' +
  'apologizes apologizing apology apostolic apothecary appalling apparatus apparent apparently appeal appealed appealing ' +
  'appeals appear appearance appearances appeared appearing appears appease appeased appeasing appendix appetite ' +
  'appetites applaud applauded applauding applauds applause applicability applicable applicant applicants application ' +
  'applications applies apply applying appoint appointed appointee appointees appointing appointment appointments ' +
  'appoints apportion apportioned appraise appraised appraising appreciable appreciably appreciate appreciated ' +
  'appreciates appreciating appreciation appreciations apprehend apprehended apprehending apprehension apprehensions ' +
  'apprentice apprenticed apprentices approach approached approaches approaching appropriate appropriated appropriately ' +
  'appropriates appropriating appropriation appropriations approval approvals approve approved approves approving ' +
  'approvingly approximate approximated approximately approximates approximation approximations apron aprons apt aptitude ' +
  'aptitudes aqueous arbitrarily arbitrary arc arch archbishop arched arches arching architect architects architectural ' +
  'architecture architectures arcs arctic ardor area areas argon argue argued argues arguing argument arguments arianist ' +
  'arise arises arising aristocracy arithmetic arm armadillo armadillos armchair armchairs armed armies arming armor ' +
  'armored armpit armpits arms army around arouse aroused arouses arousing arraign arraigned arraigning arrange arranged ' +
  'arrangement arrangements arranges arranging array arrayed arrays arrest arrested arresting arrests arrival arrivals ' +
  'arrive arrived arrives arriving arrow arrowed arrows arroyo art arterial arteries arteriolar arteriole arterioles ' +
  'artery arthritis article articles articulate articulated artificial artificially artillery artist artistic artists ' +
  'arts as ascend ascended ascending ascertain ascertained ascribe ascribed ascribes ash ashamed ashen ashes ashore aside ' +
  'asides ask asked asking asks asleep aspect aspects aspiration aspirations aspire aspired aspires aspiring ass assail ' +
  'assailed assailing assails assassin assassins assault assaulted assaulting assaults assay assayed assaying assays ' +
  'assemblage assemblages assemble assembled assembles assemblies assembling assembly assent assented assert asserted ' +
  'asserting assertion assertions asserts asses assess assessed assesses assessing assessment assessments assessor ' +
  'assessors assign assigned assignee assigning assignment assignments assigns assimilate assimilated assimilating assist ' +
  'assistance assistant assistants assisted assisting assists associate associated associates associating association ' +
  'associations assume assumed assumes assuming assumption assumptions assurance assurances assure assured assuredly ' +
  'assures assuring asterisk asterisks astonished astonishing astonishingly astonishment astound astounded astounding ' +
  'astounds astride astronomical asymmetric asymmetrically asynchrony at athlete athletes athletic athletics atmosphere ' +
  'atmospheres atom atomic atoms atop atrophic atrophy att attach attached attaches attaching attachment attachments ' +
  'attack attacked attacker attackers attacking attacks attain attained attaining attainment attainments attains attempt ' +
  'attempted attempting attempts attend attendance attendant attendants attended attending attends attention attentions ' +
  'attentive attest attested attesting attests attic attics attire attired attitude attitudes attorney attorneys attract ' +
  'attracted attracting attraction attractions attractive attracts attributable attribute attributed attributes ' +
  'attributing audacity audible audience audiences audit audited auditing audition auditioning auditions auditorium ' +
  'audits augment augmented augmenting august aunt aunts aurally authentic authenticity author authored authoring ' +
  'authoritarian authorities authority authorization authorizations authorize authorized authorizes authorizing authors ' +
  'auto automatic automatically automation automobile automobiles automotive autonomic autos autumn autumns auxiliaries ' +
  'auxiliary avail availabilities availability available availed availing average averaged averages averaging avert ' +
  'averted averting averts avocado avocados avoid avoidance avoided avoiding avoids aw await awaited awaiting awaits ' +
  'awake awaken awakened awakening awakens award awarded awarding awards aware awareness away awe awed awes awestruck ' +
  'awful awfully awkward awkwardly awry ax axe axes axis babble babbled babe babes babies baby bachelor bachelors back ' +
  'backbend backbends backbone backed backer backers background backgrounds backing backs backstage backstitch backward ' +
  'backwards backwoods backyard backyards bacon bacteria bacterial bad badge badger badgered badgering badges badly ' +
  'badness bads bag bags bait baited bake baked bakes baking balance balanced balances balancing bald balding balk ' +
  'balkanized balked balking balks ball ballad ballads balled ballet ballets balling balloon ballooned ballooning ' +
  'balloons ballot balloting ballots ballplayer ballplayers ballroom balls balustrade bam ban banana bananas band bandage ' +
  'bandaged bandages banded banding bandit bandits bands bang banged banging bangs banish banished banishes banishing ' +
  'banister banisters bank banked banker bankers banking bankrupt bankruptcies bankruptcy bankrupts banks banner banners ' +
  'banquet banquets bans banshee banshees banter bantered bantering baptize baptized bar barbaric barbecue barbecued ' +
  'barbecues barbell bare bared barefoot barefooted barely bargain bargained bargaining bargains barge barged barges ' +
  'barging baring bark barked barking barks barley barn barns barnyard barnyards barrage barrel barreling barrels ' +
  'barricade barricades barrier barriers bars bartender bartenders base baseball baseballs based basement basements bases ' +
  'basic basically basics basin basing basins basis bask basked basket basketball baskets basking basophilic bass basses ' +
  'bastard bastards baste basting bat bated bath bathe bathed bathing bathrobe bathrobes bathroom bathrooms baths bathtub ' +
  'bathtubs baton bats battalion battalions batter battered batteries battering batters battery batting battle battled ' +
  'battlefield battlefields battleful battles battling bawl bawled bawling bay bayed baying bayonet bayonets bays be ' +
  'beach beached beaches beachhead beaching beak beam beamed beaming beams bean beans bear beard bearded beards bearer ' +
  'bearing bearings bears beast beasts beat beating beats beauties beautiful beautifully beauty becase because beckon ' +
  'beckoned beckoning beckons become becomed becomes becoming bed bedding bedraggled bedroom bedrooms beds bee beebread ' +
  'beech beef beefed beefing beefore beefs beer beers bees befall befit befits before beg beget begets begin begining ' +
  'beginning beginnings begins begs beguile beguiled beguiling behalf behave behaved behaves behaving behavior behaviors ' +
  'behind behold beholds behynde being beings belabor belaboring belch belched belching belie belied belief beliefs ' +
  'belies believe believed believer believers believes believing bell belled belles bellies belligerent bellow bellowed ' +
  'bellowing bellows bells belly belong belonged belonging belongs beloved below belowground belt belted belting belts ' +
  'bemoan bemoaned bemoaning bemoans bench benches bend bended bending bends beneath beneficial beneficiaries beneficiary ' +
  'benefit benefited benefiting benefits bent bequest bequests berate berated bereavement bereavements berlin berries ' +
  'berry berth berths beseech beset besets beside besides besiege besieged besieger besiegers besieging besmirch ' +
  'besmirched besmirching bespectacled best bested bestes besting bestow bestowed bestows bet bethink betray betrayal ' +
  'betrayed betraying betrays bets better bettered bettering betters between bevel beveled beveling bevels beverage ' +
  'beverages bevy beware bewhiskered bewilder bewildered bewildering bewilders bewteen beyond bi bible bibles biblical ' +
  'bibliographies bibliography biceps bicycle bicycles bicycling bid bided bids big bigger bill billed billing billion ' +
  'billions bills bin bind binding binds binomial bins bioassay biographies biography biological biology biomedicine ' +
  'biopsies biopsy bird birdie birdied birdies birds birefringence birth birthday birthdays birthed births biscuit ' +
  'biscuits bishop bishops bit bite bites biting bits bitter bitterly bitterness bitters bizarre black blackberry ' +
  'blackboard blacked blacken blackened blackening blacking blackmailer blackmailers blackness blackout blackouts blacks ' +
  'blade bladed blades blame blamed blames blaming blandly blanket blanketed blankets blare blared blares blaring blast ' +
  'blasted blasting blasts blatant blaze blazed blazing bleach bleached bleaching bleak bleakly bleat bleating bleats ' +
  'bleed bleeding blend blended blending blends bless blessed blessing blight blighted blind blinded blinding blindly ' +
  'blindness blinds blink blinked blinking blinks blissfully blister blistered blistering blisters blithe blithely bloat ' +
  'bloated bloating blob block blockade blockading blocked blocking blocks blond blonde blondes blood blooded bloodhound ' +
  'bloodhounds bloods bloodshed bloodstream bloody bloom bloomed blooming blooms blossom blossomed blossoms blot blots ' +
  'blow blower blowing blows bludgeon bludgeoned blue blues bluff bluffing bluffs bluing blunder blundered blunders blunt ' +
  'blunted blunts blur blurred blush blushed blushes blushing bluster blustered board boarded boarding boardings boards ' +
  'boast boasted boasting boasts boat boating boats boatswain bob bodies bodily body bodybuilder bodybuilders bog bogey ' +
  'bogeyed bogeys bogs bogus boies boil boiled boiling boils bold boldly bolster bolstered bolstering bolsters bolt ' +
  'bolted bolting bolts bomb bombed bomber bombers bombing bombings bombproof bombs bond bonded bonding bonds bone boned ' +
  'bones bonfire bonfires bonnet bonnets bony boodleoo book bookcase bookcases booked booker bookers booking bookings ' +
  'books bookshelf boom boomed booming booms boon boost boosted boosting boosts boot booted booth booths booting ' +
  'bootlegger bootleggers boots border bordered bordering borders bore bored boredom bores boring born borough boroughs ' +
  'borrow borrowed borrowing borrows bosom bosoms boss bossed bosses both bother bothered bothering bothers bottle ' +
  'bottled bottles bottling bottom bottomed bottoming bottoms bough boughs bounce bounced bounces bouncing bound ' +
  'boundaries boundary bounded bounding bounds bouquet bouquets bourbon bourbons bout bovine bovines bow bowed bowing ' +
  'bowl bowled bowling bowls bows box boxcar boxcars boxed boxes boxing boy boycott boycotted boycotting boycotts boyhood ' +
  'boyish boys brace braced braces bracing brag brags braid braided braiding braids brain brains brake brakes braking ' +
  'bramble brambles branch branched branches branching brand branded brandish brandished brandishes brandishing brands ' +
  'brandy brass brasses bravado brave braved bravely braving brazen brazil breach breached breaches breaching bread ' +
  'breaded breadth break breakdown breakdowns breakfast breakfasted breakfasts breaking breaks breakthrough breakthroughs ' +
  'breakup breakups breakwater breakwaters breast breasts breath breathe breathed breathes breathing breathless ' +
  'breathlessly breaths breed breeding breeds breeze breezes brevity bribe bribed bribes bribing brick bricklaying bricks ' +
  'bride brides bridge bridges bridging bridle bridled brief briefcase briefcases briefed briefing briefly briefs brier ' +
  'brigade brigades brigadier bright brightness brilliance brilliant brilliantly brindle bring bringing brings brisk ' +
  'briskly bristle bristled bristles bristling brittle broad broadcast broadcasting broadcastings broadcasts broaden ' +
  'broadened broadening broadens broil broiled broiling broke broken bronc bronchial bronchiole bronchioles bronchus ' +
  'broncs bronze bronzed bronzes brood brooded brooding broods brook brooked broom brothel brothels brother brotherhood ' +
  'brothers brow brown browned browning brows bruise bruised bruises bruising brush brushed brushes brushing brushy ' +
  'brutalities brutality brute brutes bubble bubbled bubbles bubbling buck buckboard buckboards bucked bucket buckets ' +
  'bucking buckle buckled buckles buckling bucks buckskin buckskins bud buddies buddy budge budged budget budgeted ' +
  'budgeting budgets buds buff buffalo buffaloes buffer buffered buffet buffeted buffets buffing buffs bug buggies buggy ' +
  'bugle bugs build builder builders building buildings builds buildup built bulb bulbs bulge bulged bulging bulk bulked ' +
  'bulking bulks bulky bull bullet bulletin bulletins bullets bullies bulls bully bullying bum bumblebee bumblebees bump ' +
  'bumped bumping bumps bums bunch bunched bunches bunching bundle bundled bundles bundling bunk bunked bunker bunkered ' +
  'bunkmate bunkmates bunks buoyant burden burdened burdening burdens bureau bureaucracies bureaucracy bureaucratic ' +
  'bureaus burgeon burgeoned burgeoning burglaries burglary burial burials burly burn burned burning burns burr burrow ' +
  'burrowed burrowing burrows burrs burst bursting bursts bury burying bus busboy bused buses bush bushel bushels bushes ' +
  'busies busily business businesses businessman busing buss bustle bustling busy but buts butt butted butter butting ' +
  'button buttoned buttons butts buy buying buyings buys buzz buzzed buzzes buzzing by bygone bypass bypassed bypassing ' +
  'ca cab cabana cabanas cabin cabinet cabinets cabins cable cabled cables cabs cackle cackled cadenza cadre cadres cafe ' +
  'cafes cafeteria cafeterias cage caged cages cain cake caked cakes calamities calamity calcium calculate calculated ' +
  'calculates calculating calculation calculations calendar calendars calf caliber calibers calibrate calibrated ' +
  'calibrates calibrating calibration calibrations call called caller callers calling callous calloused calls calm calmed ' +
  'calming calmly calmness calving camera cameras camp campaign campaigned campaigning campaigns camped camper campers ' +
  'campfire camping camps campus campuses can cancel canceled canceling cancellation cancellations cancels cancer cancers ' +
  'candidate candidates candle candles cane caning cannon cannons cannot canon canonist canons cans canteen canter ' +
  'cantered cantering canvas canvases canvass canvassed canvassing canyon canyons cap capabilities capability capable ' +
  'capacities capacitor capacitors capacity cape capes capillary capital capitalism capitalist capitalists capitalize ' +
  'capitalized capitalizes capitalizing capitals caps capsule capsules captain captains captivate captivated captivating ' +
  'captive captives captivity capture captured captures capturing car carbine carbines carbon carbons carcass carcasses ' +
  'card cardinal cardinals cards care cared career careers carefree careful carefully careless carelessness cares caress ' +
  'caressed caresses caressing cargo cargoes caring carnal carpenter carpenters carpentry carpet carpeted carpeting ' +
  'carpets carriage carriages carrier carriers carries carry carrying cars cart carted carting cartoon cartoonist ' +
  'cartoonists cartoons cartridge cartridges carts cartwheel cartwheels carve carved carven carves carving carvings case ' +
  'cased cases cash cashed cashing cast casting castle castles castling casts casual casually casuals cat catalog ' +
  'cataloging catalogs catalogue catalogued catalogues catapult catapulted catapulting catapults catastrophe catastrophes ' +
  'catcall catcalls catch catcher catchers catches catching categories category cater catered catering caters catharsis ' +
  'cathedral cathedrals catheter catheters cathode cathodes catholic catkin catkins cats cattle cattleman causal cause ' +
  'caused causes causing caution cautioned cautioning cautions cautious cautiously cavalry cavalryman cave caved cavern ' +
  'caves caving cavort cavorted cavorting cc cease ceased ceaseless ceases ceasing ceiling ceilings celebrant celebrants ' +
  'celebrate celebrated celebrates celebrating celebration celebrations celestial cell cellar cellars cells cellulose ' +
  'celluloses cement cemented cementing cemeteries cemetery cent center centered centerfield centering centers centimeter ' +
  'centimeters central centralize centralized centralizing centrally centrifugation centrifuge centrifuged centrifuging ' +
  'cents centuries century cerebral ceremonies ceremony certain certainly certainty certificate certificates ' +
  'certification certified certifies certify certifying chafe chafed chafes chafing chagrin chain chained chains chair ' +
  'chaired chairing chairman chairs challenge challenged challenges challenging chamber chambered chambermaid ' +
  'chambermaids chambers champagne champion championed championing champions championship championships chance chanced ' +
  'chances chandelier chandeliers change changed changes changing channel channeled channeling channels chant chanted ' +
  'chanting chants chaos chaotic chapel chapels chapter chapters character characteristic characterize characterized ' +
  'characterizes characterizing characters charcoal charcoaled charge charged charger charges charging charitable ' +
  'charities charity charm charmed charming charms chart charted charter chartered charters charting charts chase chased ' +
  'chasing chat chatter chattered chattering cheap cheat cheated cheating cheats check checkbook checkbooks checked ' +
  'checking checklist checks cheek cheeks cheer cheered cheerful cheerfully cheering cheers cheery cheese cheeses ' +
  'chemical chemically chemicals chemist chemistries chemistry chemists cherish cherished cherishes cherishing chest ' +
  'chests chew chewed chewing chews chick chicken chickens chicks chide chided chides chiding chief chiefly chiefs ' +
  'chieftain chieftains child childhood childish childishly childlike chill chilled chilling chills chimney chimneys chin ' +
  'china chines chinless chins chip chips chiropractor chisel chiseled chisels chloride chlorides chlorine chlorothiazide ' +
  'choice choices choir choke choked choking cholesterol choose chooses choosing chop chops chord chords chore ' +
  'choreograph choreographed choreography chores chorine chorines choring chortle chortled chortles chortling chorus ' +
  'chorused choruses chosen christ christian chromatography chrome chromed chromium chronic chuck chucked chucking ' +
  'chuckle chuckled chuckles chuckling chunk chunks church churches churchgoing churchyard churning chute cigar cigarette ' +
  'cigarettes cigars cinch cinches cinematic cipher ciphers circle circled circles circling circuit circuits circular ' +
  'circulars circulate circulated circulates circulating circulation circulations circumscribe circumscribed ' +
  'circumscribing circumstance circumstances circus circuses citation citations cite cited cites cities citing citizen ' +
  'citizens city civic civics civil civilian civilians civilization civilizations civilized clad claim claimant claimants ' +
  'claimed claiming claims clam clamber clambered clambering clammy clamor clamored clamoring clamors clamp clamped ' +
  'clamping clamps clams clamshell clamshells clang clanged clanging clangor clangoring clanking clap clapping claps ' +
  'clarifies clarify clarifying clarity clash clashed clashes clashing clasp clasped clasping class classed classes ' +
  'classic classical classics classification classified classifies classify classifying classroom classrooms clatter ' +
  'clattered clattering clause clauses claw clawed clawing claws clay clays clean cleaned cleaner cleaners cleaning ' +
  'cleanly cleans cleansing clear cleared clearing clearly clearness clears cleft clefts clench clenched clenches clergy ' +
  'clergyman clerical clerk clerking clerks clever cliche cliched cliches click clicked clicking clicks client clients ' +
  'cliff cliffs climate climates climax climaxed climaxes climb climbed climbing climbs clinch clinched clinches ' +
  'clinching cling clinging clings clinical clip clips clobber clobbered clobbers clock clocked clocking clocks clod ' +
  'clods clog clogs close closed closely closer closes closet closeted closets closeup closeups closing closings clot ' +
  'cloth clothe clothed clothes clotheshorse clothing clots cloud clouded clouding clouds clown clowning clowns club ' +
  'clubhouse clubhouses clubs cluck clucked clucking clucks clue clues clump clumps clumsy cluster clustered clustering ' +
  'clusters clutch clutched clutches clutching cluttered cm coach coached coaches coaching coal coalesce coalesced ' +
  'coalesces coals coarse coast coastal coasted coasts coat coated coating coats coax coaxed coaxes coaxing cock cocked ' +
  'cockpit cockpits cocky coconut coconuts coddle coddled coddling code coded codes codification coding coefficient ' +
  'coefficients coerce coerced coerces coexistence coffee coffees coffin coherent cohesion cohesive coil coiled coiling ' +
  'coils coin coincide coincided coincidence coincidences coincides coinciding coined coins cold colde coldly coldness ' +
  'colds collaborate collaborated collaborates collaborating collaboration collaborations collage collages collapse ' +
  'collapsed collapses collapsing collar collared collars colleague colleagues collect collected collecting collection ' +
  'collections collective collectives collector collectors collects college colleges collision collisions colloidal ' +
  'collusion colon colonel colonels colonial colonials colonies colony color colored coloreds colorful coloring colors ' +
  'colossal colt colts column columned columns comb combat combating combed combination combinations combine combined ' +
  'combines combing combining combustion come comeback comedian comedians comedies comedy comes comfort comfortable ' +
  'comfortably comforted comforting comforts comic comics coming comings command commanded commander commanders ' +
  'commanding commandment commandments commando commandos commands commemorate commemorated commemorates commemorating ' +
  'commence commenced commences commencing commend commendable commended commending commends commensurate comment ' +
  'commentaries commentary commentator commentators commented commenting comments commerce commercial commercially ' +
  'commercials commission commissioned commissioner commissioners commissioning commissions commit commitment commitments ' +
  'commits committed committee committeeman committees commodities commodity common commonly commonplace commonplaces ' +
  'commons commonsense commonwealth commonwealths commotion communal commune communes communicate communicated ' +
  'communicating communication communications communicative communion communism communist communists communities ' +
  'community commute commuted commuter commuters commutes commuting compact compacted compacts companies companion ' +
  'companions company comparable comparative comparatively compare compared compares comparing comparison comparisons ' +
  'compartment compartments compass compassion compatible compel compels compensate compensated compensates compensating ' +
  'compensation compensations compete competed competence competent competes competing competition competitions ' +
  'competitive competitor competitors compile compiled compiles compiling complain complained complaining complains ' +
  'complaint complaints complement complemented complements complete completed completely completeness completes ' +
  'completing completion completions complex complexes complexities complexity complicate complicated complicates ' +
  'complicating complication complications complicity complies compliment complimented complimenting compliments comply ' +
  'complying component components compose composed composer composers composes composing composite composites composition ' +
  'compositions compost composting composure compound compounded compounding compounds comprehend comprehended ' +
  'comprehending comprehension comprehensive compress compressed compresses compressing comprise comprised comprises ' +
  'comprising compromise compromised compromises compromising compulsion compulsions compulsive compulsives compulsivity ' +
  'computation computations compute computed computer computers computes computing comrade comrades con concave conceal ' +
  'concealed concealing conceals concede conceded concedes conceding conceivable conceivably conceive conceived conceives ' +
  'conceiving concentrate concentrated concentrates concentrating concentration concentrations concept conception ' +
  'conceptions concepts conceptuality concern concerned concerning concerns concert concerted concerto concertos concerts ' +
  'concession concessionaire concessions concierge conclude concluded concludes concluding conclusion conclusions ' +
  'conclusive conclusively concordant concrete concretistic concur concurrence concurrent concurs concussion condemn ' +
  'condemnation condemned condemning condemns condensation condense condensed condensing condescending condescension ' +
  'condition conditioned conditioning conditions conduct conducted conducting conduction conductivity conductor ' +
  'conductors conducts cone cones confederacy confederate confederates conference conferences confess confessed confesses ' +
  'confessing confession confessions confidant confidants confide confided confidence confidences confident confidential ' +
  'confidentially confidently confides confiding configuration configurations confine confined confinement confinements ' +
  'confines confining confirm confirmation confirmations confirmed confirming confirms confiscate confiscated ' +
  'confiscating conflict conflicted conflicting conflicts conform conformed conforming conformity conforms confound ' +
  'confounded confounding confront confronted confronting confronts confuse confused confuses confusing confusion ' +
  'confusions congeal congealed congestion congratulate congratulated congratulating congratulation congregate ' +
  'congregated congregation congregational congregations congress congressional congressman coning conjecture conjectured ' +
  'conjectures conjugal conjugate conjugated conjugates conjugating conjunction conjunctions connect connected connecting ' +
  'connection connections connective connects connoisseur connoisseurs connotation connotations connote connotes conquer ' +
  'conquered conquering conquest conquests cons conscience consciences conscientious conscious consciously consciousness ' +
  'consecutive consensus consent consented consenting consents consequence consequences consequent consequently ' +
  'conservation conservatism conservative conservatives consider considerable considerably considerate considerately ' +
  'consideration considerations considered considering considers consign consigned consigns consist consisted consistency ' +
  'consistent consistently consisting consists consolation consolidate consolidated consolidates consolidating ' +
  'consolidation consolidations consonant consonantal consonants consort consorted consorting conspicuous conspicuously ' +
  'conspiracies conspiracy conspire conspired conspires conspiring constant constantly constants consternation ' +
  'constituent constituents constitute constituted constitutes constituting constitution constitutions construct ' +
  'constructed constructing construction constructions constructive constructively constructs construe construed ' +
  'construing consult consultant consultants consultation consultations consulted consulting consume consumed consumer ' +
  'consumers consumes consuming consummate consummated consumption consumptive contact contacted contacting contacts ' +
  'contain contained container containers containing contains contaminate contaminated contaminating contamination ' +
  'contemplate contemplated contemplates contemplating contemplation contemporaries contemporary contempt contemptuous ' +
  'contend contended contending contends content contented contenting contention contentions contents contest contested ' +
  'contesting contests context contexts continent continental continents continual continually continuance continuation ' +
  'continue continued continues continuing continuities continuity continuous continuously continuum contortion contour ' +
  'contouring contours contraception contraceptive contraceptives contract contracted contracting contractor contractors ' +
  'contracts contractual contradict contradicted contradicting contradiction contradictions contradicts contrary contrast ' +
  'contrasted contrasting contrasts contribute contributed contributes contributing contribution contributions ' +
  'contributor contributors contributory contrivance contrivances contrive contrived contriving control controlled ' +
  'controller controllers controls controversies controversy convection convene convened convenes convenience ' +
  'conveniences convenient conveniently convening convention conventional conventions conversation conversations converse ' +
  'conversely conversing conversion conversions convert converted convertible convertibles converting converts convey ' +
  'conveyed conveying conveyor conveys convict convicted convicting conviction convictions convicts convince convinced ' +
  'convinces convincing convincingly convulse convulsed convulsive convulsively cook cooked cooking cooks cool coolant ' +
  'coolants cooled cooling coolly coolness coolnesses cools coop cooped cooperate cooperated cooperates cooperating ' +
  'cooperation cooperative cooperatives coops coordinate coordinated coordinates coordinating coordination cop cope copes ' +
  'copies coping copper cops copy copying coquette cord corded cords core cores corn corner cornered cornering corners ' +
  'corns coroner corporal corporate corporates corporation corporations corps corpse corpses corral corrals correct ' +
  'corrected correcting correction corrections correctly correctness corrects correlate correlated correlating ' +
  'correlation correlations correspond corresponded correspondence correspondent correspondents corresponding corresponds ' +
  'corridor corridors corroborate corroborated corrupt corrupted corrupting corrupts cortex cortical corticofugal cosmic ' +
  'cosponsor cosponsored cosponsors cost costing costly costs costume costumed costumes costuming cottage cottages cotton ' +
  'couch couched couches couching coudn cough coughed coughing coughs could council councils counsel counseled counseling ' +
  'counselor counselors counsels count counted countenance countenances counter counteract counteracted counteracting ' +
  'counterattack counterbalance countered countering counterpart counterparts counterpoint counters counties counting ' +
  'countless countries country countryman countryside counts county coup coupes couple coupled couples coupling coupon ' +
  'couponing coupons coups courage course coursed courses coursing court courted courtesies courtesy courtier courtiers ' +
  'courting courts courtyard courtyards cousin cousins cover coverage coverages covered covering covers covertly cow ' +
  'coward cowardice cowardly cowards cowboy cowboys cowed cows coyness cozy cps crack cracked cracking crackle crackled ' +
  'crackles crackling cracks cradle cradled cradles craft crafted crafting crafts craftsman crane cranes craning crap ' +
  'crash crashed crashes crashing crave craved craves craving crawl crawled crawling crawls crazies crazily crazy creak ' +
  'creaked creaking creaks cream creamed creams create created creates creating creation creations creative creativity ' +
  'creator creators creature creatures credible credit credited crediting credits credo creed creeds creek creeks creep ' +
  'creeping creeps crescendo crest crested cresting crests crew crews crib cribs cries crime crimes criminal criminality ' +
  'criminals crimson crimsoning cringe cringed cringing cripple crippled cripples crippling crisis crisp crispness ' +
  'crisscrossed criterion critic critical critically criticise criticism criticisms criticize criticized criticizes ' +
  'criticizing critics crook crooked crooks croon crooned crooning croons crop crops cross crossed crosses crossing ' +
  'crossroads crouch crouched crouches crouching crow crowd crowded crowding crowds crowed crowing crown crowned crowning ' +
  'crowns crows crucial crucify crucifying crude crudes crudities crudity cruel cruelty cruise cruises cruising crumble ' +
  'crumbled crumbles crumbling crummy crunch crunched crunches crunching crusade crusaded crusades crusading crush ' +
  'crushed crusher crushers crushes crushing crusted crutch crutches cry crying cryptic crystal crystallize crystallized ' +
  'crystallizing crystals cube cubed cubes cubism cubist cubists cuddle cuddled culminate culminated culminates ' +
  'culminating culmination cult cultist cultivate cultivated cultivates cultivating cultivation cults cultural culturally ' +
  'culture cultured cultures cumbersome cumulative cup cupboard cupboards cups curb curbed curbing curbs curbside cure ' +
  'cured cures curing curio curiosities curiosity curious curiously curl curled curling curls curly currencies currency ' +
  'current currently currents curriculum curriculums curse cursed curses cursing curtail curtailed curtailing curtails ' +
  'curtain curtained curtains curve curved curves curving cushion cushioned cushioning cushions cuss custom customarily ' +
  'customary customer customers customs cut cute cuts cutting cuttings cycle cycled cycles cycling cyclist cyclists ' +
  'cylindrical cynical cyst cysts cytoplasm dab dabs dad daddy dailies daily dam damage damaged damages damaging damed ' +
  'dammit damn damnation damned damning damnit damp damped dampen dampened dampening damping dams dance danced dancer ' +
  'dancers dances dancing danger dangerous dangerously dangers dangle dangled dangles dangling danish dapper dare dared ' +
  'dares daring dark darken darkened darkening darkness darling darlings darned dart darted darting darts dash dashed ' +
  'dashes dashing data date dated dates dating datum daughter daughters dawn dawned dawning dawns day daylight daylights ' +
  'days dazed dazzle dazzled dazzles dazzling de deacon dead deadened deadline deadlines deadlock deadlocked deadly deaf ' +
  'deal dealer dealers dealing deals dear dearly death deathbed deathlike deaths debate debated debates debating ' +
  'debilitating debility debris debt debts debut debuted debuting debuts dec decade decades decay decayed decaying decays ' +
  'deceased decedent deceive deceived deceives deceiving deceleration decencies decency decent deceptive decide decided ' +
  'decidedly decides deciding decision decisions decisive decisively deck decked decking decks declaim declaimed ' +
  'declaration declarations declare declared declares declaring decline declined declines declining decompose decomposed ' +
  'decomposes decomposing decomposition decorate decorated decorating decoration decorations decorator decorators ' +
  'decrease decreased decreases decreasing decree decreed decreeing decrees decrement decries decry decrying dedicate ' +
  'dedicated dedicates dedication deduce deduced deduces deducing deduct deducted deductible deductibles deducting ' +
  'deduction deductions deem deemed deeming deems deep deepen deepened deepening deepens deeply deeps deer default ' +
  'defaulted defaulting defaults defeat defeated defeating defeats defect defected defecting defective defects defend ' +
  'defendant defendants defended defender defenders defending defends defense defenses defensive defer defers defiance ' +
  'defiant deficiencies deficiency defies define defined defines defining definite definitely definition definitions ' +
  'definitive deformation defraud defrauded defrauding defray defrayed defy defying degree degrees deities deity ' +
  'dejection del delay delayed delaying delays delegate delegated delegates delegating deliberate deliberated ' +
  'deliberately deliberating deliberation deliberations delicacies delicacy delicate delicious delight delighted ' +
  'delightful delightfully delighting delights delirium deliver delivered deliveries delivering delivers delivery deltoid ' +
  'deltoids demand demanded demanding demands demarcation demeanor demeanors democracies democracy democrat democratic ' +
  'democratize democratized democratizing democrats demolish demolished demolishing demon demons demonstrate demonstrated ' +
  'demonstrates demonstrating demonstration demonstrations demure demythologize demythologized denial denials denies ' +
  'denomination denominational denominations denote denoted denotes denoting denounce denounced denounces denouncing ' +
  'dense densities density dent dental dented denting dentist dentists dents denunciation denunciations deny denying ' +
  'depart departed departing department departments departs departure departures depend dependable depended dependence ' +
  'dependency dependent dependents depending depends depict depicted depicting depicts depletion deplorable deplore ' +
  'deplored deplores deploring deploy deployed deploying deportee deportees depose deposed deposit deposited depositing ' +
  'deposits depravities depravity deprecatory depreciation depredation depredations depress depressed depresses ' +
  'depressing depression depressions deprive deprived deprives depriving depth depths deputies deputy deranged ' +
  'dereliction deride derided derision derivation derivations derive derived derives deriving descend descended ' +
  'descending descends descent descents describe described describes describing description descriptions descriptive ' +
  'desert deserted desertion deserts deserve deserved deserves deserving design designate designated designates ' +
  'designating designation designations designed designer designers designing designs desirable desire desired desires ' +
  'desiring desk desks desolate despair despaired despairing despairs despatch despatched desperate desperately ' +
  'desperation despise despised despises despite despondent despotism dessert desserts destination destinations destine ' +
  'destined destinies destiny destroy destroyed destroying destroys destruction destructive detach detached detachment ' +
  'detail detailed detailing details detect detectable detected detecting detection detective detectives detector ' +
  'detectors detects detergency detergent detergents deteriorate deteriorated deteriorates deteriorating determinant ' +
  'determinants determination determinations determine determined determines determining detest detested detests detonate ' +
  'detonated detonating devastate devastated devastating develop developed developer developers developing development ' +
  'developmental developments develops deviate deviated deviates deviating deviation deviations device devices devil ' +
  'devils devise devised devises devising devote devoted devotee devotees devotes devoting devotion devotions dew ' +
  'dexamethasone dextrous dey diabetic diabetics diagnose diagnosed diagnoses diagnosing diagnosis diagonal ' +
  'diagonalizable diagonals diagram diagrams dial dialect dialectic dialectics dialects dialed dialing dialogue dialogues ' +
  'dials dialysis dialyze dialyzed diam diameter diameters diamond diamonds diaphragm diaphragms diaphyseal diaries ' +
  'diarrhea diarrhoea diary diatomic dice dickens dictate dictated dictates dictating dictatorship dictatorships ' +
  'dictionaries dictionary dictum diddle die died dies diet dietary dieting diets differ differed difference differences ' +
  'different differentiable differential differentials differentiate differentiated differentiates differently differing ' +
  'differs difficult difficulties difficulty diffuse diffused diffuses diffusing diffusion dig digest digested digesting ' +
  'dignified dignity digs dilapidated dilate dilated dilates dilating dilemma dilemmas dilute diluted dilutes diluting ' +
  'dilution dim dime dimension dimensional dimensioning dimensions dimes diming diminish diminished diminishes ' +
  'diminishing diminutive dimly din dine dined dines dingy dining dinner dinners dinnertime dip diplomacy diplomat ' +
  'diplomatic diplomats dipole dipoles dipper dips direct directed directing direction directions directly director ' +
  'directors directs dirge dirt dirty disabilities disability disabled disabling disabuse disadvantage disadvantaged ' +
  'disadvantages disagree disagreed disagreement disagreements disagrees disappear disappearance disappearances ' +
  'disappeared disappearing disappears disappoint disappointed disappointing disappointment disappoints disapproval ' +
  'disapprove disapproved disapproves disapproving disarm disarmed disarming disaster disasters disastrous disband ' +
  'disbanded disbanding disbelief disc discard discarded discern discerned discernible discerning discerns discharge ' +
  'discharged discharges discharging discipline disciplined disciplines disciplining disclose disclosed discloses ' +
  'disclosing discomfort disconcerting disconnect disconnected disconnecting discontent discontented discontinue ' +
  'discontinued discontinuing discontinuity discount discounted discounting discounts discourage discouraged discourages ' +
  'discouraging discourse discourses discover discovered discoveries discovering discovers discovery discredit ' +
  'discredited discrediting discrepancies discrepancy discrete discretion discriminate discriminated discriminates ' +
  'discriminating discrimination discs discuss discussed discusses discussing discussion discussions disdain disdained ' +
  'disdaining disdains disease diseased diseases disentangle disentangling disgrace disgraced disguise disguised ' +
  'disguises disgust disgusted disgusting dish dishearten disheartened disheartening dished dishes dishing dishonor ' +
  'dishonored disintegrate disintegrated disintegrating disintegration disk disking disks dislike disliked dislikes ' +
  'disliking dislocation dislocations dislodge dislodged disloyalty dismally dismay dismayed dismaying dismiss dismissed ' +
  'dismisses dismissing dismount dismounted dismounting dismounts disobedience disobedient disobey disobeyed disobeying ' +
  'disorder disordered disorderly disorders disorganized disparate dispatch dispatched dispatches dispatching dispel ' +
  'dispense dispensed dispenses dispensing disperse dispersed dispersing displacement display displayed displaying ' +
  'displays displeasure disposal disposals dispose disposed disposes disposing disposition dispositions dispute disputed ' +
  'disputes disregard disregarded disregarding disrepair disrupt disrupted disrupting disruptive disrupts dissatisfied ' +
  'dissection disseminate disseminated disseminates disseminating dissent dissented dissenting dissents dissipate ' +
  'dissipated dissipates dissipating dissociation dissolve dissolved dissolves dissolving dissuade dissuaded distal ' +
  'distance distances distancing distant distaste distill distillation distilled distilling distills distinct distinction ' +
  'distinctions distinctive distinctively distinctly distinguish distinguished distinguishes distinguishing distort ' +
  'distorted distorting distortion distortions distorts distract distracted distracting distraction distractions distress ' +
  'distressed distresses distressing distribute distributed distributes distributing distribution distributions ' +
  'distributor distributors district districting districts distrust distrusted distrusts disturb disturbance disturbances ' +
  'disturbed disturbing disturbs ditch ditched ditches divan divans dive dived divergent diverse diversified diversion ' +
  'diversions diversities diversity divert diverted diverting dives divestiture divestitures divide divided dividend ' +
  'dividends divides dividing divine divinely diving divining divinities divinity division divisions divisive divorce ' +
  'divorced divorces dizzy dizzying do docile dock docked docks doctor doctored doctoring doctors doctrinaire doctrine ' +
  'doctrines document documentaries documentary documented documenting documents dodge dodged dodging does dog dogged ' +
  'doggedly doggone dogma dogmas dogmatically dogs doing doleful dollar dollars domain domains domestic dominance ' +
  'dominant dominate dominated dominates dominating domination dominion don donate donated donates donating donation ' +
  'donations done donor donors dons doom doomed dooming dooms door doorman doors doorway doorways dooryard dormant ' +
  'dormitories dormitory dosage dosages dose dosed doses dot doted doting dots dotted double doubled doubles doubling ' +
  'doubt doubted doubtful doubting doubtless doubts dough dove doves down downed downfall downgrade downgraded downgrades ' +
  'downgrading downing downpour downright downs downstairs downtown downward downwind dowry doze dozed dozen dozens ' +
  'dozing drab draft drafted drafting drafts drag dragon dragons drags drain drainage drained draining drains drama ' +
  'dramas dramatic dramatically dramatics dramatist dramatists dramatize dramatized dramatizes dramatizing drape draped ' +
  'draperies drapery drapes draping drastically draught draughts draw drawer drawers drawing drawings drawl drawled ' +
  'drawling drawn draws dread dreaded dreadful dreading dream dreamed dreaming dreams dreamy drearily dregs dress dressed ' +
  'dresses dressing dressy dribble dribbled dried dries drift drifted drifting drifts drill drilled drilling drills drink ' +
  'drinking drinks drip drips drive driven driver drivers drives driveway driveways driving drizzle drizzling drone ' +
  'drones drop droped droplet droplets drops drought droughts drown drowned drowning drowns drug drugged drugs drugstore ' +
  'drugstores drum drums drunk drunkard drunkards drunken drunkenly drunks dry drygoods drying dthat dual dub dubious ' +
  'dubs duck ducked ducking ducks duct ducts due duel dueled dueling duels dues duffer duffers dugout dull dulled dulling ' +
  'dulls dully dumb dumbbell dumbbells dump dumped dumping dumps dun dunes dung dungeon dungeons duplicate duplicated ' +
  'duplicates duplicating duplication duplications duration durations durin during dusk dusky dust dusted dusting dusts ' +
  'duties duty dwarf dwarfed dwarfs dwell dwelled dweller dwellers dwelling dwellings dwells dwindle dwindled dwindles ' +
  'dwindling dying dynamic dynamics dynamite dynamited each eager eagerly eagerness ear eared earlier earliest early earn ' +
  'earned earnest earnestly earning earnings earns ears earth earthman earthquake earthquakes earthy ease eased easel ' +
  'eases easily easing east easter eastern eastward easy eat eating eatings eats eccentric eccentricities eccentricity ' +
  'eccentrics ecclesiastical echo echoed echoes echoing eclectic eclipse eclipsed eclipses eclipsing ecliptic economic ' +
  'economical economically economics economies economist economists economize economizing economy ecstasy ecstatic edema ' +
  'edge edged edges edging edgy edifice edition editions editor editorial editorials editors educate educated educating ' +
  'education educational educations educator educators efface effaces effect effected effecting effective effectively ' +
  'effectiveness effects effectuate efficacy efficiencies efficiency efficient efficiently effluent effluents effort ' +
  'efforts egalitarianism egg egged eggs ego egos egotism egotist eh eight eighteen eighteenth eighth eighties eighty ' +
  'either ejaculate ejaculated eject ejected ejection elaborate elaborated elaborates elaborating elaboration elapse ' +
  'elapsed elapses elastic elasticity elation elbow elbowing elbows elder elderly elders eldest elect elected electing ' +
  'election elections electoral electric electrical electricals electricity electrode electrodes electron electronic ' +
  'electronics electrons electroshock electroshocks electrostatic elects elegance elegances elegant element elementary ' +
  'elements elephant elephants elevate elevated elevates elevating elevation elevations elevator elevators eleven ' +
  'eleventh elfin elicit elicited elicits eligible eliminate eliminated eliminates eliminating elimination eliminations ' +
  'elite elites ellipsoid ellipsoids elongated eloquent elsewhere eluate eluates elude eluded eludes eluding elusive ' +
  'elution em emaciated emanation emanations emancipate emancipated embankment embark embarked embarking embarks ' +
  'embarrassing embarrassment embarrassments embed embezzle embezzled embezzling emblem emblematic emblems embodies ' +
  'embody embodying embrace embraced embraces embracing embroider embroidered emerge emerged emergence emergencies ' +
  'emergency emerges emerging emigrate emigrated emigrating emission emissions emit emits emotion emotional emotionalism ' +
  'emotionally emotions emphasis emphasize emphasized emphasizes emphasizing emphysema empire empires empirical ' +
  'empirically employ employed employee employees employer employers employes employing employment employments employs ' +
  'empties empty emptying emulate emulated emulating en enable enabled enables enabling enact enacted enacting enactment ' +
  'enactments enacts enamel enameling enamels encamp encamped enchant enchanted enchanting enclose enclosed encloses ' +
  'enclosing enclosure enclosures encompass encompassed encompasses encompassing encounter encountered encountering ' +
  'encounters encourage encouraged encouragement encourages encouraging encroachment end endanger endangered endangering ' +
  'endear endeared endearing endeavor endeavored endeavoring endeavors ended ending endings endless endlessly endorse ' +
  'endorsed endorses endorsing endow endowed endows ends endurance endure endured endures enduring enemies enemy ' +
  'energetic energetically energies energy enforce enforced enforcement enforces enforcing engage engaged engagement ' +
  'engagements engages engaging engender engendered engenders engine engineer engineered engineering engineers engines ' +
  'engrossed engrossing engulf engulfed engulfing engulfs enhance enhanced enhances enhancing enigmatic enjoin enjoined ' +
  'enjoining enjoy enjoyed enjoying enjoyment enjoys enlarge enlarged enlargement enlargements enlarges enlarging ' +
  'enlightened enlist enlisted enlisting enlists enliven enlivened enlivening enmesh enmeshed enormous enormously enough ' +
  'enraged enrich enriched enriches enriching enrol enroll enrolled enrolling ensemble ensembles ensue ensued ensues ' +
  'ensuing ensure ensured ensures ensuring entail entailed entailing entails entangled entanglement entanglements enter ' +
  'entered entering enterprise enterprises enterprising enters entertain entertained entertaining entertainment ' +
  'entertainments entertains enthalpy enthusiasm enthusiasms enthusiastic entire entirely entirety entities entitle ' +
  'entitled entitles entitling entity entrance entranced entrances entrepreneur entrepreneurs entries entrust entrusted ' +
  'entrusting entry enunciate enunciated enunciating envelop envelope enveloped envelopes enveloping environment ' +
  'environments envisage envisaged envisages envision envisioned envisioning envisions envy enzyme enzymes epic epicenter ' +
  'epics epidemic epidemics epiphany epiphyseal epiphysis episode episodes epithet epithets epitomize epitomized ' +
  'epitomizes epoch equal equaled equaling equality equally equals equate equated equates equating equation equations ' +
  'equilibrate equilibrated equilibrium equilibriums equip equipment equips equitable equivalent equivalents er era ' +
  'eradicate eradicated eradicating eras erase erased erases erasing ere erect erected erecting erects erode eroded ' +
  'erodes eroding erotic err errand erred error errors errs erudite erupt erupted erupting erupts escalation escape ' +
  'escaped escapees escapes escaping escheat eschew eschewed eschewing eschews escort escorted escorting escorts ' +
  'escritoire especially espouse espoused espouses espousing essay essayed essays essence essences essential essentially ' +
  'essentials establish established establishes establishing establishment establishments estate estates esteem esteemed ' +
  'esthetic esthetics estimate estimated estimates estimating et etcetera eternal eternity ether ethereal ethic ethical ' +
  'ethics ethnic ethos eulogize eulogized evacuate evacuated evacuation evade evaded evades evading evaluate evaluated ' +
  'evaluates evaluating evaluation evaluations evangelical evangelicals evaporate evaporated evaporates evaporation ' +
  'evasive eve even evened evening evenings evens event events eventual eventually ever everlastingly every everyday ' +
  'everywhere evidence evidenced evidences evidencing evident evidently evil evils evoke evoked evokes evoking evolution ' +
  'evolve evolved evolves evolving exacerbate exacerbated exacerbates exacerbating exacerbation exacerbations exact ' +
  'exacted exacting exactly exacts exaggerate exaggerated exaggerating exaggeration exaggerations exalt exalted exalting ' +
  'examination examinations examine examined examines examining example examples exasperated exasperation excavation ' +
  'excavations exceed exceeded exceeding exceedingly exceeds excel excellence excellences excellent excels except ' +
  'excepting exception exceptional exceptionally exceptions excess excesses excessive exchange exchanged exchanges ' +
  'exchanging excitability excitatory excite excited excitedly excitement excitements excites exciting exclaim exclaimed ' +
  'exclaiming exclaims exclamation exclamations exclude excluded excludes excluding exclusive exclusively exclusiveness ' +
  'excommunicate excommunicated excuse excused excuses execute executed executes executing execution executioner ' +
  'executions executive executives executor executors exemplifies exemplify exempt exempted exempting exemption ' +
  'exemptions exempts exercise exercised exercises exercising exert exerted exerting exertion exertions exerts exhale ' +
  'exhaled exhaling exhaust exhausted exhausting exhaustion exhausts exhibit exhibited exhibiting exhibition exhibitions ' +
  'exhibits exhortation exhortations exist existed existence existential existing exists exotic expand expanded expanding ' +
  'expands expanse expansion expansions expansiveness expect expectancies expectancy expectant expectantly expectation ' +
  'expectations expected expecting expects expedite expedited expediting expedition expeditions expel expend expended ' +
  'expenditure expenditures expends expense expenses expensive experience experienced experiences experiencing ' +
  'experiential experiment experimental experimentally experimented experimenter experimenters experimenting experiments ' +
  'expert expertise experts expiration expirations expire expired expires expiring explain explained explaining explains ' +
  'explanation explanations explicit explode exploded explodes exploding exploit exploitation exploited exploiting ' +
  'exploits exploration explorations explore explored explorer explorers explores exploring explosion explosions ' +
  'explosive explosives export exported exporting exports expose exposed exposes exposing exposition expositions exposure ' +
  'exposures expound expounded expounding express expressed expresses expressing expression expressionless expressions ' +
  'expressive expressiveness exquisite extend extended extending extends extension extensions extensive extensively ' +
  'extent extenuate extenuating exterior exteriors exterminate exterminated exterminating external extirpate extirpated ' +
  'extirpating extra extract extracted extracting extracts extraneous extraordinary extrapolate extrapolated extrapolates ' +
  'extrapolation extrapolations extras extravagant extreme extremely extremes extricate exuberant exultant exultation eye ' +
  'eyebrow eyebrows eyed eyeing eyelid eyelids eyes eyesight eying fabled fabric fabrics facade facaded facades face ' +
  'faced faces facet facets facilitate facilitated facilitates facilitating facilities facility facing facings fact ' +
  'faction factions factor factored factories factoring factors factory facts faculties faculty fade faded fades fading ' +
  'fail failed failing fails failure failures faint fainted fainting faintly fair faires fairing fairly fairs fairway ' +
  'fairways fairytale faith faithful faithfully faiths fake faked fakes faking falcon falcons fall falling falloff ' +
  'fallout falls false falsify falsifying falsity falter faltered faltering falters fame famed fames familiar familiarity ' +
  'families family famous fan fanaticism fancies fancy fancying fans fantasies fantastic fantasy far faraway farce farces ' +
  'fare fared fares farewell faring farm farmed farmer farmers farmhouse farmhouses farming farms farther fascinate ' +
  'fascinated fascinates fascinating fascination fascism fashion fashionable fashioned fashioning fashions fast fastball ' +
  'fastballs fasten fastened fastening fastens faster fastidious fat fatal fate fateful fates father fathered fathers ' +
  'fathom fathoms fatigue fatigued fatigues fats fault faulted faulting faults favor favorable favorably favored favoring ' +
  'favorite favorites favors fear feared fearful fearfully fearing fears feasibility feasible feast feasted feasting ' +
  'feasts feat feather feathered feathers feats feature featured features featuring fed federal fee feeble feed feedback ' +
  'feeding feedings feedlot feedlots feeds feel feeling feelings feels fees feline fell fella fellas felled felling ' +
  'fellow fellows fellowship fellowships female females feminine fence fenced fences fencing fer fermentation ' +
  'fermentations ferromagnetic fertile fervent festival festivals festive festivities festivity fetch fetched fetches ' +
  'fetching fete feted fetes fever fevered feverish feverishly fevers few fewer fiat fiber fibers fibrin fibrosis fiction ' +
  'fictional fictions fidget fidgeting field fielded fielding fields fiend fierce fiercely fiery fifteen fifteenth fifth ' +
  'fifties fifty fig fight fighter fighters fighting fights figurative figure figured figures figuring file filed files ' +
  'filing filings fill filled filling fillings fills film filmed filming films filter filtered filtering filters filthy ' +
  'final finale finally finals finance financed finances financial financially financing financings find finding findings ' +
  'finds fine fined finely fines finger fingered fingering fingerprint fingerprinting fingerprints fingers fingertip ' +
  'fingertips fining finish finished finishes finishing finite fire firearm firearms firecracker firecrackers fired ' +
  'firelight fireplace fireplaces fires firework fireworks firing firings firm firmed firming firmly firmness firms first ' +
  'firsthand firsts fiscal fish fished fisherman fishes fishing fist fisted fistfight fists fit fitness fits fitting ' +
  'fittings five fix fixed fixes fixing flag flags flail flailed flailing flair flame flamed flames flaming flank flanked ' +
  'flanking flannel flannels flap flaps flare flared flares flaring flash flashed flashes flashing flashlight flashlights ' +
  'flashy flask flat flatly flatness flatnesses flats flatten flattened flattening flattens flatter flattered flattering ' +
  'flatters flattery flatus flaunt flaunted flaunting flaunts flautist flavor flavored flavoring flavors flaw flawed ' +
  'flawless flaws fledgling fledglings flee fleeing flees fleet fleeting fleets flesh flexibility flexible flick flicked ' +
  'flicker flickered flickering flicking flicks flies flight flights flimsies flimsy flinch flinched flinching fling ' +
  'flinging flings flip flips float floated floating floats floc flock flocked flocking flocks flood flooded flooding ' +
  'floods floor flooring floors flop flops florist flounder floundered floundering flounders flour floured flourish ' +
  'flourished flourishes flourishing flout flouted flouting flow flowed flower flowered flowering flowers flowing flows ' +
  'flu fluid fluids fluorescein fluorescence fluoride flurries flurry flush flushed flushes flushing flutter fluttered ' +
  'fluttering flux fluxes fly flying foam foamed foaming foams focal focus focused focuses focusing foe foes fog foh foil ' +
  'foiled foiling fold folded folding folds foliage folk folklore folks follies follow followed follower followers ' +
  'following followings follows folly fond fondly fondness food foods fool fooled fooling foolish foolishness fools foot ' +
  'football footballs footing footstep footsteps for forbid forbidden forbids force forced forceful forces forcing ' +
  'forecast forecasted forecasting forecasts foreclose foreclosed foreclosing forefinger forefingers forego foregoing ' +
  'foreground forehead foreheads foreign foreigner foreigners foreman foremost forerunner forerunners foresee foreseeing ' +
  'foresees forest forestall forestalled forests forever forfeit forfeited forfeiting forge forged forges forget ' +
  'forgetfulness forgets forging forgive forgiving forgotten fork forked forking forks form formal formalism formally ' +
  'formation formations formed former formerly formidable forming forms formula formulas formulate formulated formulates ' +
  'formulating formulation formulations forsake forsakes fort forth forthright forties fortify fortitude fortress ' +
  'fortresses forts fortunate fortunately fortune fortunes forty forward forwarded forwarding forwards foster fostered ' +
  'fostering fosters foul fouled fouling found foundation foundations founded founder foundered foundering founders ' +
  'founding founds fountain fountains four fours fourteen fourth fox foxes foyer fracas fracases fraction fractionate ' +
  'fractionated fractionation fractioning fractions fragile fragment fragmentary fragmented fragments fragrant frail ' +
  'frame framed frames framework framing franchise franchised franchisees franchises franchising frank franked franking ' +
  'frankly franks frantic frantically fraternities fraternity fraternize fraternized fraud frauds freak freaked freaks ' +
  'free freed freedom freedoms freehand freeing freely freeman frees freeway freeways freeze freezes freezing freight ' +
  'freights french frenziedly frenzy frequencies frequency frequent frequented frequently frequents fresh freshman ' +
  'freshness fret frets friable friction frictions fried friend friendly friends friendship friendships fries frieze ' +
  'friezes fright frighten frightened frightening frightens frightful frigid fringe fringed fringes frivolous frog frogs ' +
  'frolic frolics from front frontage fronted fronting fronts frost frostbitten frosted frosting frown frowned frowning ' +
  'frowns frozen fruit fruitless fruits frustrate frustrated frustrates frustrating frustration frustrations fry frying ' +
  'fuel fueled fueling fuels fulfil fulfill fulfilled fulfilling fulfillment fulfills full fullback fullbacking fullness ' +
  'fully fumble fumbled fumbling fume fumed fumes fuming fun function functional functioned functioning functions fund ' +
  'fundamental fundamentally fundamentals funded funding funds funeral funerals funnel funneled funneling funnels funny ' +
  'fur furious furiously furlough furloughed furloughs furnish furnished furnishes furnishing furniture furor furrow ' +
  'furrowed furrows furs further furthered furthering furthermore furthers fury fuse fused fuses fusing fusion fuss ' +
  'fusses fussing futile futility future futures fuzzy gadflies gadfly gadget gadgets gag gage gages gaging gags gaiety ' +
  'gaily gain gained gaining gains galaxies galaxy gallant gallants gallon gallons gallop galloped galloping gamble ' +
  'gambled gambles gambling game games gaming gamut gang ganging gangs gangster gangsters gap gaped gaping gaps garage ' +
  'garaged garages garbage garden gardened gardener gardeners gardening gardens garment garments garrison garrisoned gas ' +
  'gases gasp gasped gasping gasps gassing gassings gastrocnemius gate gatepost gates gather gathered gathering ' +
  'gatherings gathers gaudy gauge gauged gauges gauging gaunt gauss gay gays gaze gazed gazes gazing gear geared gearing ' +
  'gears gee geeing gelding geldings gender genders general generalist generalists generalization generalize generalized ' +
  'generally generals generate generated generates generating generation generations generator generators generous ' +
  'genesis genetic genetics genial genius geniuses gentile gentle gentleman gently genuine genus geographical ' +
  'geographically geological geologist geologists geometric geometry germanium germinate germinated gerundial gesticulate ' +
  'gesticulated gesticulating gesture gestured gestures gesturing get gets ghastly ghetto ghettos ghost ghosted ghosts ' +
  'ghoul ghouls giant giants gift gifted gifts gigantic giggle giggled giggles giggling gilded gilt gilts gingerly ' +
  'gingham ginmill girl girlfriend girlfriends girlish girlishly girls give given gives giving glad glance glanced ' +
  'glances glancing gland glands glare glared glares glaring glass glasses glassy glaze glazed glazes glazing gleam ' +
  'gleamed gleaming glean gleaned gleans glee gleeful glees glibly glide glided glides gliding glimpse glimpsed glimpses ' +
  'glint glinted glinting glisten glistened glistening glitter glittered glittering globe globes globulin globulins ' +
  'glomerular gloom gloomily glories glorifies glorify glorious glory glorying glossary glove gloved gloves glow glowed ' +
  'glower glowered glowering glowing glows glue glued glues glycerine glycerol gm gnash gnashing gnaw gnawed gnawing go ' +
  'goad goaded goal goals goat goats gobble gobbled gobbles gobbling god goddam goddamit goddammit goddamn goddamned ' +
  'goddess gods goes going goings goitre goitrogen goitrogens gold golden golds golf golfed golfer golfers golfing golfs ' +
  'golly gone goner good goodbye goodness goods goody goose gosh gospel gossip gossiped gossiping gossips gouge gouged ' +
  'gouging gourmet gourmets govern governed governing government governments governor governors governs gown gowned gowns ' +
  'grab grabs grace graced graceful gracefully graces grade graded grades gradient gradients grading gradual gradually ' +
  'graduate graduated graduates graduating graduation grain grained graining grains gram grammatic grammatical grams ' +
  'grand grandeur grandfather grandfathers grandma grandmas grandmother grandmothers granite granny grant granted ' +
  'granting grants granular grape grapes grapevine grapevines graph graphed graphic graphics graphite graphs grapple ' +
  'grappled grapples grappling grasp grasped grasping grass grassed grasses grasshopper grasshoppers grateful ' +
  'gratification gratify gratifying grating gratings gratitude grave gravel gravely graves graveyard graveyards gravid ' +
  'gravity gray grayed graying grays graze grazed grazing grease greased greases greasies greasy great greatcoat ' +
  'greatcoated greater greatly greatness greats greedily green greening greens greet greeted greeting greetings greets ' +
  'gregarious grenade grenades grief grievance grievances grill grilled grim grimace grimaced grimaces grimed grimly ' +
  'grimy grin grind grinding grindings grinds grinning grins grip griped gripes griping grips groan groaned groaning ' +
  'groans grocer grocers groom groomed grooming grooms groove grooved grooves grope groped groping gross grossed grosses ' +
  'grossing grotesque grotesques ground grounded grounding grounds group grouped grouping groupings groups grove grovel ' +
  'groveling grovels groves grow growing growl growled growling growls grown grownup grownups grows growth growths grub ' +
  'grubs grudge grudges grudging gruesome gruff grumble grumbled grumbles grumbling grunt grunted grunting guarantee ' +
  'guaranteed guaranteeing guarantees guard guarded guardian guardians guarding guards guerrilla guerrillas guess guessed ' +
  'guesses guessing guest guests guidance guide guided guides guiding guilt guilty guitar guitars gulf gull gulled ' +
  'gulling gulp gulped gulping gulps gum gums gun gunfire gunman gunner gunners gunpowder guns gush gushed gushes gushing ' +
  'gust gusts gut guts gutter guttered gutters guy guys gym gymnast gymnastic gymnastics gymnasts gyms ha habit habitat ' +
  'habitats habits habitually hack hacked hacking hacks haggard haggle haggling hail hailed hailing hails hair haircut ' +
  'haircuts hairs hairy half halfback halfbacks halfway halfways hall hallmark hallmarks halls hallway hallways halo ' +
  'halogen halogens halos halt halted halting halts hammer hammered hammering hamper hampered hampering hampers hand ' +
  'handbag handed handful handfuls handicap handicapped handicaps handing handkerchief handkerchiefs handle handled ' +
  'handles handling handmade hands handsome handspike handspikes handstand handstands handwriting handy hang hanged ' +
  'hanging hangs hanker hankered happen happened happening happenings happens happily happiness happy harangue harangued ' +
  'harangues haranguing harassed harbor harbored harboring harbors hard harden hardened hardening hardly hardship ' +
  'hardships hardtack hardware harm harmed harming harmonies harmonious harmony harms harness harnessed harnessing harp ' +
  'harped harping harrow harrowed harrowing harsh harshly harvest harvested harvesting harvests haste hasten hastened ' +
  'hastening hastens hastily hat hatch hatched hatching hatchings hatchway hate hated hateful hates hating hatless hatred ' +
  'hats haul hauled hauling hauls haunch haunches haunt haunted haunting haunts have haversack haves having havoc hawk ' +
  'hawked hawking hawks hay hazard hazards haze hazes he head headache headaches headed heading headland headlands ' +
  'headless headlight headlights headline headlined headlines headlining headlong headmaster headquarters heads headstand ' +
  'headstands heal healed healing health healthful healthy heap heaped heaping heaps hear hearing hearings hears heart ' +
  'heartbeat heartening hearth hearths heartily hearts heat heated heating heats heave heaved heavens heaver heavers ' +
  'heaves heavies heavily heaviness heaving heavy hebephrenic heck hedge hedged hedges hedging heed heeded heedless heeds ' +
  'heel heels heelsthe height heighten heightened heightening heightens heights heir heirs helium hell hello hells helm ' +
  'help helped helper helpers helpful helpfully helping helpless helplessly helps hem hemisphere hemoglobin hemorrhage ' +
  'hemorrhaged hemorrhages hemorrhaging hemosiderin hems hen hence henceforth hens her herald heralded heralding herb ' +
  'herbs herculean herd herded herding herds here hereafter hereby hereinafter heretofore heritage heritages hero heroes ' +
  'heroic heroics heroine heroism herpetologist herpetologists hers herself hesitantly hesitate hesitated hesitates ' +
  'hesitating hesitation heterogeneous heterozygous hey heyday hibernate hidden hide hideous hideout hideouts hides ' +
  'hiding hierarchies hierarchy high higher highlight highlighted highlighting highlights highroad highs highway ' +
  'highwayman highways hijack hijacked hijacking hike hiked hikes hiking hilar hill hillock hills hillside hillsides ' +
  'hilum him himself hinder hindered hindering hinders hinge hinged hinges hint hinted hinting hints hip hips hir hire ' +
  'hired hires hiring his hisself hissing historian historians historical historically histories history hit hitch ' +
  'hitched hitches hitching hither hitherto hits hitter hitters hive hmmm ho hoarse hoarsely hobbies hobble hobbled ' +
  'hobbles hobbling hobby hold holder holders holding holds hole holed holes holiday holidays holler hollered hollering ' +
  'hollers hollow hollows hollyhock hollyhocks holocaust holster holstered home homeland homelands homely homer homered ' +
  'homers homes homesteader homesteaders homing homogenate homogeneity homogeneous homosexual homosexuals homozygous ' +
  'honest honestly honesty honey honeybee honeybees honeymoon honeymooned honeymooning honor honorably honored honoring ' +
  'honors honour honoured hoodle hoof hoofs hook hooked hooking hooks hoop hoops hoot hooted hooting hoots hop hope hoped ' +
  'hopeful hopefully hopefuls hopeless hopelessly hopes hoping hops horde hordes horizon horizons horizontal hormone ' +
  'hormones horn horned horns horrible horribles horribly horrified horror horrors horse horseback horseman horses ' +
  'hospital hospitals host hosted hostess hostesses hostile hostilities hostility hosting hosts hot hotel hotels hound ' +
  'hounded hounding hounds hour hours house housed household householder householders households housekeeping houses ' +
  'housewife housing housings hover hovered hovering hovers how howdy howe however howl howled howling howls hp hr hub ' +
  'hubba hubs huckster huckstering huddle huddled huddles huddling hue hues hug huge hugs huh hulk hulking hulks hum ' +
  'human humanism humanist humanists humanities humanity humans humble humbled humbling humbly humiliate humiliated ' +
  'humiliates humiliating humiliation humility humming humor humorist humorists humorous humors hums hunch hunched ' +
  'hunches hunching hundred hunger hungry hunt hunted hunter hunters hunting hunts hurdle hurdled hurdles hurl hurled ' +
  'hurler hurlers hurling hurls hurricane hurricanes hurried hurries hurry hurrying hurt hurting hurtle hurtled hurtling ' +
  'hurts husband husbands hush hushed husky hustle hustled hustles hustling hut hutment hutments huts hydride hydrides ' +
  'hydrocarbon hydrocarbons hydrogen hydrogens hydrophilic hydrophobic hym hymn hymns hyperbolic hyperemia hyperemic ' +
  'hypertrophy hypocrisies hypocrisy hypocrite hypocrites hypothalamic hypothalamus hypothesis hypothesize hypothesized ' +
  'hypothetical hys hysteria hysterical hysterically hytt ice icebox iced icing icy idea ideal idealist idealized ideally ' +
  'ideals ideas identical identification identifies identify identifying identities identity ideologies ideology idiom ' +
  'idioms idiosyncrasies idiosyncrasy idiot idiotic idiotically idiots idle idled idleness idler idlers idling idly idol ' +
  'idols idyllic if ignite ignited ignorance ignorant ignore ignored ignores ignoring ill illegal illiterate illness ' +
  'illnesses ills illuminate illuminated illuminates illuminating illumination illuminations illumine illumined illumines ' +
  'illusion illusions illustrate illustrated illustrates illustrating illustration illustrations illustrative illustrator ' +
  'illustrators illustrious image imaged imagery images imaginary imagination imaginations imaginative imagine imagined ' +
  'imagines imaging imagining imbecile imbed imitate imitated imitates imitating imitation imitations imitative immature ' +
  'immediacies immediacy immediate immediately immense immensely immerse immersed immigrant immigrants immoral immortal ' +
  'immortality immunities immunity impact impacted impacts impair impaired impale impaled impaling impart imparted ' +
  'imparting imparts impasse impassioned impatience impatient impatiently impeccable impeccably impede impeded impedes ' +
  'impeding impending imperative imperatives imperfect imperfectly imperialism impersonal impersonate impersonated ' +
  'impersonates impetuous impetus impinging impious implacable implement implementation implemented implementing ' +
  'implements implication implications implicit implies implike implore implored implores imploring imply implying import ' +
  'importance important imported importing imports impose imposed imposes imposing imposition impossible impotent ' +
  'impractical imprecation imprecations impress impressed impresses impressing impression impressionist impressionists ' +
  'impressions impressive imprint imprinted imprints imprison imprisoned imprisoning imprisonment imprisons impromptu ' +
  'improve improved improvement improvements improves improving improvise improvised improvises improvising impudent ' +
  'impulse impulses impurities impurity impute imputed in inability inaccurate inactive inadequate inappropriate ' +
  'inaudible inaugural inaugurate inaugurated inaugurating incapable incarnate incarnation incarnations incentive ' +
  'incentives inception inch inched inches inching incidence incident incidentally incidents incipiency incisive incite ' +
  'incited incitement incitements inciting inclination inclinations incline inclined include included includes including ' +
  'inclusive income incomes incoming incompatible incompatibles incompetent incompetents incomplete incompletely ' +
  'inconsistent inconvenience inconveniences incorporate incorporated incorporates incorporating increase increased ' +
  'increases increasing increasingly incredible incredibly incubate incubated incubating incur incurs indebted indecent ' +
  'indecision indeed indefinite indefinitely independence independent independently independents index indexed indexes ' +
  'indexing indicate indicated indicates indicating indication indications indicator indicators indict indicted ' +
  'indictment indictments indifference indifferent indignant indignation indirect indirectly indispensable individual ' +
  'individualism individualist individualists individualized individually individuals indolent indoor indoors induce ' +
  'induced induces inducing induct inducted induction inductions indulge indulged indulgent indulges indulging industrial ' +
  'industrials industries industry inept inert inescapable inevitable inevitably inexorable inexpensive inexperience ' +
  'inexperienced inexplicable infamous infancy infant infantile infantry infantryman infants infatuation infect infected ' +
  'infecting infection infections infectious infective infer inference inferences inferential inferior inferiority ' +
  'infernal infest infested infesting infests infidelity infield infiltrate infiltrated infiltrating infiltration ' +
  'infinite infinitely inflame inflamed inflate inflated inflates inflating inflection inflections inflict inflicted ' +
  'inflicting infliction influence influenced influences influencing influent influential inform informal informally ' +
  'information informed informing informs infrared infrequent infuriate infuriated infuriating ingest ingested ingredient ' +
  'ingredients inhabit inhabitant inhabitants inhabited inhabiting inhabits inherent inherit inheritance inherited ' +
  'inheriting inherits inhibition inhibitions inhibitory inhuman inhumane initial initialed initialing initially initials ' +
  'initiate initiated initiates initiating initiation initiative initiatives inject injected injecting injection ' +
  'injections injects injure injured injures injuries injuring injury injustice injustices ink inking inks inlet inlets ' +
  'inmate inmates inn inner inning innings innocence innocent innocents innovation innovations inns inoculation ' +
  'inoculations inorganic input inputs inquire inquired inquiries inquiring inquiry insane insanely inscribe inscribed ' +
  'inscription inscriptions insect insects insert inserted inserting inserts inside insides insidiously insight insights ' +
  'insignificant insinuation insinuations insist insisted insistence insistent insisting insists insofar insolence ' +
  'insolent insolently insoluble inspect inspected inspecting inspector inspectors inspiration inspirations inspire ' +
  'inspired inspires inspiring instability instal install installation installations installed installing installment ' +
  'installments instance instances instant instantly instead instigate instigated instigating instinct instincts ' +
  'institute instituted institutes instituting institution institutional institutions instruct instructed instructing ' +
  'instruction instructions instructor instructors instructs instrument instrumental instrumentals instrumented ' +
  'instruments insufficient insulate insulated insulating insulin insulins insult insulted insulting insults insurance ' +
  'insure insured insures insuring insurrection insurrections intact intake integer integers integral integrals integrate ' +
  'integrated integrates integrating integration integrity intellect intellectual intellectually intellectuals ' +
  'intelligence intelligent intelligible intend intended intending intends intense intensely intensify intensifying ' +
  'intensities intensity intent intention intentional intentioned intentions intently intents inter interact interacting ' +
  'interaction interactions interacts intercept intercepted intercepts interchange interchanges interdependent interest ' +
  'interested interesting interests interface interfaces interfere interfered interference interferes interfering ' +
  'interferometer interim interior interiors interject interjected interjects interlace interlaced interlacing interlayer ' +
  'interlobular interlocking interlude interludes intermediate intermediates interminable intermittent internal ' +
  'internalize internalized internally international internationals interplay interpose interposed interposing interpret ' +
  'interpretation interpreted interpreter interpreters interpreting interprets interrelated interrelation interrelations ' +
  'interrupt interrupted interrupting interruption interruptions interrupts intersect intersecting intersection ' +
  'intersections interspecies interstellar interstitial intertwine intertwined intertwining interval intervals intervene ' +
  'intervened intervenes intervening intervention interventions interview interviewed interviewer interviewers ' +
  'interviewing interviews interweave interweaving interwoven intima intimate intimated intimately intimating intimidate ' +
  'intimidated intimidates intimidating intimidation intimidations into intolerable intonation intonations intone intoned ' +
  'intones intractable intrenchment intricate intrigue intrigued intrigues intriguing intrinsic intrinsically introduce ' +
  'introduced introduces introducing introduction introductions introductory introject introjected introjects intrude ' +
  'intruded intrudes intruding intrusion intrusions intuition intuitions inure inured invade invaded invader invaders ' +
  'invades invading invariably invariant invasion invasions invent invented inventing invention inventions inventories ' +
  'inventory invents inversely invest invested investigate investigated investigates investigating investigation ' +
  'investigations investigator investigators investing investment investments investor investors invests invisible ' +
  'invisibles invitation invitations invite invited invitees invites inviting invoke invoked invokes invoking involve ' +
  'involved involvement involvements involves involving inward inwardly iodide iodinate iodinated iodinating iodination ' +
  'iodine ion ionic ionized ions iron ironed ironical ironies ironing irons irony irrational irregular irregularities ' +
  'irregularity irregularly irregulars irrelevant irreparable irresponsible irrigate irrigating irrigation irritably ' +
  'irritate irritated irritates irritating irritation irritations island islands ism isms isolate isolated isolates ' +
  'isolating isolation isopleth isopleths isotonic isotropic issue issued issues issuing it itch itches itching item ' +
  'itemize itemized itemizing items its itself ivory jab jabber jabs jackass jacket jacketed jackets jade jaded jagged ' +
  'jail jailed jailing jails jam jams jangling janitor janitors japan jar jars jaunty java jaw jaws jealous jealousies ' +
  'jealousy jeep jeer jeers jejunum jellies jelly jeopardize jeopardized jeopardizes jeopardizing jeopardy jerk jerked ' +
  'jerking jerks jest jesting jet jets jewel jeweled jeweler jewelers jewels jilt jilted jimdandy jimhickey job jobs ' +
  'jockey jockeying jockeys jocular john join joined joining joins joint jointly joints joke joked jokes joking jolly ' +
  'jollying jolt jolted jolting jolts journal journalese journalism journalist journalists journals journey journeyed ' +
  'journeying journeys jovial jowl jowls joy joyous joys jubilant judge judged judges judging judgment judgments juice ' +
  'juices juicy jumble jumbled jump jumped jumping jumps junior juniors junk junked junks juries jurisdiction ' +
  'jurisdictions jurisprudence juror jurors jury just justice justices justifiably justification justifications justifies ' +
  'justify justifying justly jutting juxtapose juxtaposed juxtaposes keen keening keenly keep keeping keeps ken kerygma ' +
  'ketosis key keyboard keyboarding keyboards keyed keyhole keying keynote keynotes keys kick kicked kicking kickoff ' +
  'kicks kid kidnap kidnaped kidnapper kidnappers kidney kidneys kids kill killed killer killers killing killings kills ' +
  'kin kind kinda kindly kindred kinds kinesthetic kinetic king kingdom kingdoms kings kinship kiss kissed kisses kissing ' +
  'kissings kit kitchen kitchenette kitchens kits kitten kittens knack knapsack knee kneel kneeled kneeling kneels knees ' +
  'knife knight knighted knights knit knob knobs knock knocked knocking knocks knot knots know knowed knowing knowledge ' +
  'known knowns knows knuckle knuckled knuckles la lab label labeled labeling labels labor laboratories laboratory ' +
  'labored laborer laborers laboring labors labs lacerate lacerated lack lacked lacking lacks lactating lacy lad ladder ' +
  'laddered laden ladened ladies lads lady lag lagoon lagoons lags lahk laity lak lake lakes lam lamb lambs lamentation ' +
  'lamentations lamp lamplight lamps lance lanced lances land landed landes landing landings landlord landlords landmark ' +
  'landmarks landmass lands landscape landscaped landscapes landscaping landslide landslides lane lanes language ' +
  'languages languid lanky lantern lanterns lap laps lapse lapsed lapses lapsing large largely larger larva lash lashed ' +
  'lashes lashing lashings last lasted lasting lasts lat latch latched latches latching late lately latent later latest ' +
  'lather lathered latitude latitudes lats latter laugh laughed laughing laughs laughter launch launched launches ' +
  'launching laurels lavatory lavender lavish lavished lavishing lavishly law lawman lawn lawns laws lawyer lawyering ' +
  'lawyers lay layer layered layering layers laying layman layoff layoffs layout layouts lays lazily lazy lb lbs le lead ' +
  'leaded leaden leader leaders leadership leading leadings leads leaf leafed leafing league leagued leagues leak leaked ' +
  'leaking leaks lean leaned leaning leans leap leaped leapfrog leaping leaps learn learned learning learns lease leased ' +
  'leases leash leashes leasing least leather leathered leathers leave leaves leaving lecture lectured lecturer lecturers ' +
  'lectures lecturing led ledger ledgers leer leered leering left leftfield lefty leg legal legally legation legations ' +
  'legend legendary legends legislation legislative legislator legislators legislature legislatures legitimate ' +
  'legitimating legs leisure leisurely lemma lemmas lemon lemons lend lending lends length lengths lengthy lens lenses ' +
  'lesion lesions less lessen lessened lessening lessens lesser lessers lesson lessons lest let lethal lethargies ' +
  'lethargy lets letter lettered lettering letterman letters level leveled leveling levels levies levy levying lexical ' +
  'lexicon liable liaison liaisons liar liars liberal liberalism liberals liberate liberated liberating liberties liberty ' +
  'libraries library license licensed licensees licenses licensing lick licked licking licks lid lids lie lied lies lieu ' +
  'lieutenant lieutenants life lifeless lifelike lifes lifetime lift lifted lifter lifters lifting lifts light lighted ' +
  'lighting lightly lightning lights lightweight lignite like liked likelihood likely likes likewise liking lilac lilacs ' +
  'limb limbs limit limitation limitations limited limiting limits limp limped limping limps line lineage lineages linear ' +
  'linearly lined linen linens lines linger lingered lingering lingers linguist linguistic linguistics linguists lining ' +
  'link linked linking links lint lion lionize lionized lions lip lips lipstick lipsticks liquid liquidate liquidated ' +
  'liquidating liquidation liquidations liquids liquor list listed listen listened listener listeners listening listens ' +
  'listing lists liter literal literally literalness literary literature literatures liters litter littered littering ' +
  'litters little live lived lively liver livers lives livestock livid living lo load loaded loading loadings loads loaf ' +
  'loafed loan loaned loans loathe loathed loathes loathing loathsome lobbies lobby lobbying lobe lobes lobscuse lobule ' +
  'lobules local locale locales localities locality localization locally locals locate located locates locating location ' +
  'locations lock locked locker lockers locking locks lockup locust locusts lodge lodged lodges lodging lodgings loft ' +
  'lofts lofty log logic logical logically logs lone loneliness lonely long longed longer longhand longing longings longs ' +
  'look looked looking looks lookup loom loomed looming looms loon loop looped loophole loopholes loops loose loosely ' +
  'loosen loosened loosening loosens loot looted looting lord lorded lords lordship lore lose loser losers loses losing ' +
  'loss losses lost lot lots loud loudly lounge lounged lounges lounging louse loused lousy love loved lovelies ' +
  'loveliness lovely lover lovering lovers loves loving low lower lowered lowering lowers lowly lows loyal loyalties ' +
  'loyalty lucid lucifer luck lucked lucks lucky lug luggage lugs lukewarm lull lulled lulls lumber lumbered lumbering ' +
  'luminous lump lumped lumping lumps lunar lunation lunch lunched lunches lung lunge lunged lunges lunging lungs ' +
  'lunkhead lurch lurched lurching lure lured lures lurid luring lurk lurked lurking lurks lust luster lusts lusty ' +
  'luxuries luxurious luxury lyric lyricist lyricists lyrics ma machine machinery machines machining machinist machinists ' +
  'mad maddened maddening made madly madman madness magazine magazines maggot maggots magic magical magician magicians ' +
  'magnet magnetic magnetics magnetism magnetisms magnetize magnetized magnets magnificent magnificently magnified ' +
  'magnifies magnify magnifying magnitude magnitudes mah mahogany maht mai maid maiden maidens maids mail mailbox ' +
  'mailboxes mailed mailing mails main mainland mainly mains maintain maintained maintaining maintains maintenance ' +
  'majestic major majored majoring majorities majority majors make maker makers makes making makings maladies malady ' +
  'malaise malaria male males mama mamma mammal mammalian mammals mammas man manage managed management managements ' +
  'manager managers manages managing mandate mandated mandates mandating mandatory manes maneuver maneuvered maneuvering ' +
  'maneuvers manhattan manhood mania maniac maniacal maniacs manias manic manifest manifestation manifestations ' +
  'manifested manifesting manifold manipulate manipulated manipulates manipulating manned manner mannered manners ' +
  'manometer manpower mans mantel manual manuals manufacture manufactured manufacturer manufacturers manufactures ' +
  'manufacturing manure manuscript manuscripts many manzanita map maple maples maps mar marble marbles march marched ' +
  'marches marching mare mares margin marginal marginality margined margining margins marinate marinated marinating ' +
  'marine marines marital mark marked markedly market marketable marketed marketing marketings marketplace marketplaces ' +
  'markets marking markings marks marksman marksmanship maroon marooned marriage marriages married marrieds marries ' +
  'marrow marry marrying mars marshal marshaling marshals martini martinis martyr marvel marveled marveling marvelous ' +
  'marvels maryed masculine mask masked masking masks masonry masquerade masquerades masquerading mass massage massaged ' +
  'massages massaging massed masses masseur masseurs massing massive mast masted master mastered mastering masterpiece ' +
  'masterpieces masters mastery masts mat match matched matches matching mate mated material materialism materialize ' +
  'materialized materializes materials mates mathematical mathematically mathematics mating matriculate matriculated mats ' +
  'matter mattered matters maturation mature matured matures maturing maturities maturity mauve maximal maximize ' +
  'maximized maximizes maximizing maximum maximums may maybe maye mayor mayors mayst maze mazes me meadow meadows meager ' +
  'meal meals mean meandering meanes meaning meaningful meaningless meanings means meanwhile measurable measure measured ' +
  'measurement measurements measures measuring meat meats mechanic mechanical mechanically mechanics mechanism mechanisms ' +
  'medal medals meddling medical medication medications medicine medicines medieval meditate meditated meditating medium ' +
  'mediums mee meek meekly meet meeting meetings meets melancholy melee melodies melody melon melt melted melting melts ' +
  'member members membership memberships memorable memorandum memorandums memories memorize memorized memorizing memory ' +
  'men menace menaced menacing menarche menarches mend mended mending mental mentalities mentality mentally mention ' +
  'mentioned mentioning mentions meq mercenaries mercenary merchandise merchandised merchandising merchant merchants ' +
  'merciless mercury mercy mere merely merge merged merger mergers merges merging merit merited merits merrily merriment ' +
  'merry mesh meshed mess message messages messaging messed messenger messengers messes messing metal metallic metals ' +
  'metaphor metaphors metaphysical metaphysicals meteor meteorite meteorites meteoritic meteors meter metered metering ' +
  'meters method methodical methodically methods meticulously metropolis metropolitan mg micelle micelles micrometeorite ' +
  'micron microns microorganism microorganisms microphone microphones microphoning microscope microscopes microscopic ' +
  'microsecond microseconds microwave microwaved microwaves microwaving mid middle middles middling midnight midshipman ' +
  'midst midsts midway midwestern might mighta mighty migrate migrated migrates migrating migration migrations mild ' +
  'mildly mile miles milestone milestones militant military militia militias milk milked milking milks mill milled ' +
  'millennium millenniums milliampere milliamperes millidegree millidegrees milligram milligrams milliliter milling ' +
  'million mills milquetoast mimesis mimetic min mince minced mincing mind minded mindful mindless minds mine mined miner ' +
  'mineral minerals miners mines mingle mingled mingles mingling miniature miniatures minimal minimize minimized ' +
  'minimizes minimizing minimum minimums mining minister ministered ministering ministers ministries ministry minor ' +
  'minorities minority minors minus minute minutes miracle miracles miraculously mirror mirrored mirroring mirrors ' +
  'misbehavior miscalculation miscellaneous mischief misconception misconceptions misconstrue misconstrued misdeed ' +
  'misdeeds miserable miseries misery misfortune misfortunes misgiving misgivings misjudge misjudged mislead misleading ' +
  'misleads misplace misplaced misplacing misrepresent misrepresented misrepresents miss missed misses missile missiles ' +
  'missing mission missionaries missionary missions mist mistake mistaken mistakenly mistakes mistaking misted mistress ' +
  'mistresses mistrust mistrusted mists misunderstand misunderstands misuse misused misusing mite mites mitigate ' +
  'mitigates mitigating mix mixed mixes mixing mixture mixtures ml mm moan moaned moaning moans mob mobile mobility ' +
  'mobilize mobilized mobilizing moblike mobs mock mocked mocking modal mode model modeled modeling models moderate ' +
  'moderated moderately moderates moderating modern modernism modernity modernization modernize modernized modernizing ' +
  'moderns modes modest modestly modesty modification modifications modified modifier modifiers modifies modify modifying ' +
  'modulation modulations moist moisten moistened moistening moisture molal mold molded molding molds molecular molecule ' +
  'molecules molest molesting molten moment momentarily momentary moments momentum mommy monarch monastic money moneyed ' +
  'moneys monitor monitored monitoring monitors monk monkey monkeys monks monocle monologue monologues monopolies ' +
  'monopolize monopolized monopolizing monopoly monosyllable monosyllables monotone monotonous monotony monsoon monster ' +
  'monsters monstrosity monstrous month months monument monuments mood moods moon moonlight moonlighting moons mop mops ' +
  'moral morale moralities morality morally morals more moreover mores morning mornings morocco morose morphophonemic ' +
  'morrow morsel morsels mortal mortality mortals mortar mortared mortaring mortars mortgage mortgaged mortgages mosaic ' +
  'mosaics mosquito mosquitoes most mostly moth mother mothered mothers moths motif motifs motion motioned motioning ' +
  'motionless motions motivate motivated motivates motivating motivation motivations motive motives motor motored ' +
  'motoring motors mottle mottled motto mound mounded mounds mount mountain mountainous mountains mountainside ' +
  'mountainsides mounted mounting mounts mourn mourned mourner mourners mournful mournfully mourning mourns mouse mouth ' +
  'mouthed mouthing mouthpiece mouthpieces mouths move moved movement movements mover movers moves movie movies moving ' +
  'mph much mucosa mucus mud muddy muffle muffled muffler mufflers mulch mulching mule mules multiple multipled multiples ' +
  'multiplicity multiplies multiply multiplying mumble mumbled mumbles mumbling mundane municipal municipals murder ' +
  'murdered murderer murderers murdering murders murky murmur murmured murmuring murmurs mus muscle muscled muscles ' +
  'muscling muscular muse mused muses museum museums music musical musicals musician musicians musicianship musing musket ' +
  'musketry muskets must musta mustache mustached mustaches muster mustered mustering mute muted mutely mutinies mutiny ' +
  'mutter muttered muttering mutters mutton mutual muzzle muzzled muzzles muzzling my myn myne myocardial myofibrilla ' +
  'myriad myself mysteries mysterious mystery mystic mystics mystique myth mythological mythologies mythology myths na ' +
  'nab nadir nag nags nail nailed nailing nails naive naked name named namely names naming napoleon narrative narratives ' +
  'narrow narrowed narrowing narrowly narrows nary nasal nasaled nasty natch nation national nationalism nationalisms ' +
  'nationalistic nationalize nationalized nationalizing nationally nationals nations native natives natural naturally ' +
  'nature natured natures nausea naval navel navels navies navigate navigated navigating navy nay nazi nd near nearby ' +
  'neared nearer nearest nearing nearly nears neat neatly necessaries necessarily necessary necessitate necessitated ' +
  'necessitates necessitating necessities necessity neck necking necks necktie neckties necrosis nectar need needed ' +
  'needing needle needled needles needless needs negative negatives neglect neglected neglecting neglects negligence ' +
  'negligible negotiate negotiated negotiates negotiating negotiation negotiations negro neighbor neighborhood ' +
  'neighborhoods neighboring neighbors neither nemesis neo neocortex neocortical nephew nephews nerve nerves nervous ' +
  'nervously nest nested nesting nestle nestled nestling nests net nether nets network networking networks neurosis ' +
  'neurotic neutral neutralism neutralist neutralists neutralization neutralize neutralized neutralizes neutrophil ' +
  'neutrophils never nevertheless new newborn newborns newcomer newcomers newly news newsboy newsletter newsletters ' +
  'newsman newspaper newspapers next nice nicely niche niches nickel nickeling nickels nickname nicknamed nicknames night ' +
  'nightclub nightclubs nighted nightfall nightingale nightingales nightmare nightmares nights nilpotent nine nineteen ' +
  'nineteenth nineties ninety ninth nip nips nitrogen no nobility noble nobles nociceptive nod nodes nods noes noise ' +
  'noisemaker noisemakers noises noisy nomia nomias nominal nominally nominate nominated nominating nomination ' +
  'nominations nonetheless nonexistent nonfiction nonlinguistic nonmetallic nonresident nonsense nonspecific nonverbal ' +
  'noon nor norm normal normally normals norms north northeast northern northerner northerners northward northwest nos ' +
  'nose nosed noses nosing nostalgia not notable notables notably notation notch notched notches notching note notebook ' +
  'notebooks noted notes nothing nothings notice noticeable noticed notices noticing notifies notify notifying noting ' +
  'notion notions notorious noun nouns nourish nourished nourishes novel novelist novelists novels novelties novelty now ' +
  'nowhere nowise nozzle nozzles nuance nuances nuclear nucleolus nucleus nude nudes nudge nudged nudging nuisance ' +
  'nuisances numb numbed number numbered numbering numbers numbing numerical numerous nun nuns nurse nursed nurseries ' +
  'nursery nurses nursing nut nutrient nutrients nuts nyet nymph nymphomaniac nymphomaniacs nymphs oak oaks oath oaths ' +
  'obedience obediences obedient obey obeyed obeying obeys object objected objecting objection objections objective ' +
  'objectives objectivity objects obligated obligation obligations oblige obliged obliges obliging oblique obliterate ' +
  'obliterated obliteration oblivious obnoxious obscene obscure obscured obscures obscuring obscurities obscurity ' +
  'obsequious observant observation observations observe observed observer observers observes observing obsess obsessed ' +
  'obsesses obstacle obstacles obstinately obstruct obstructed obstructing obstruction obtain obtainable obtained ' +
  'obtaining obvious obviously occasion occasional occasionally occasioned occasions occluded occupant occupants ' +
  'occupation occupational occupations occupied occupies occupy occupying occur occured occuring occurrence occurrences ' +
  'occurs ocean oceans odd oddly odds odor odors of off offend offended offending offends offense offenses offensive ' +
  'offensives offer offered offering offers office officer officered officers offices official officially officials ' +
  'officiate officiated officiating offing offset offsets offspring often ogle ogled ogles ogling oh oil oiled oilfield ' +
  'oilfields oils oily oink okay ol old older olds oldster oldsters oleophilic olive olives omen omens ominous ominously ' +
  'omission omissions omit omits on once onct one oneness ones oneself onetime onlooker onlookers only onrush onrushing ' +
  'onset onshore onslaught onslaughts onto oohs oops opaque open opened opener openers opening openings openly ' +
  'openmouthed opens opera operas operate operated operates operatic operating operation operational operations operator ' +
  'operators operetta opinion opinions opium opponent opponents opportunities opportunity oppose opposed opposes opposing ' +
  'opposite opposition optical optimal optimism optimistic optimum opus or oral orange oranges oration orations ' +
  'oratorical orb orbit orbital orbited orbiting orbits orchard orchards orchestra orchestras orchestration ' +
  'orchestrations ordain ordained ordeal order ordered ordering orderings orderly orders ordinarily ordinary ore ores ' +
  'organ organic organically organics organification organism organisms organization organizational organizations ' +
  'organize organized organizes organizing organs orgies orgy orient oriental orientation orientations oriented orienting ' +
  'orifice orifices origin original originality originally originals originate originated originates originating origins ' +
  'ornament ornamented ornaments ornery orthodox orthographic orthographies orthography os oscillation osf osseous ' +
  'ossification other others otherwise ought oughta ounce ounces our ours ourselves oust ousted ousting out outburst ' +
  'outbursts outcast outcasts outcome outcomes outcry outdistance outdistanced outdistancing outdo outdoor outdoors outer ' +
  'outface outfield outfielder outfielders outfit outfits outgoing outing outlaw outlawed outlawing outlaws outlet ' +
  'outlets outline outlined outlines outlining outlive outlived outlook outlooks outnumber outnumbered outpost outposts ' +
  'output outputs outrage outraged outrages outreach outright outrun outs outset outside outsider outsiders outskirts ' +
  'outsmart outsmarted outstanding outstandingly outta outward outweigh outweighed outweighs oval ovals over overachiever ' +
  'overall overalls overbearing overboard overcast overcoat overcoats overcome overcomes overcoming overdone ' +
  'overemphasize overemphasized overflow overflowed overflowing overflows overhaul overhauled overhauling overhauls ' +
  'overhead overhear overhearing overhears overlap overlaps overload overloaded overlook overlooked overlooking overlooks ' +
  'overnight overnighter overnighters overpayment overpayments overpower overpowered overpowering overpowers overreach ' +
  'overreached overreaches override overrides overriding overrun overruns overseas overshoot overshoots oversized ' +
  'overtake overtaking overthrow overthrowing overture overtures overturn overturned overturning overturns overwhelm ' +
  'overwhelmed overwhelming overwhelmingly owe owed owes owing owl owls own owned owner owners ownership ownerships ' +
  'owning owns ownself oxen oxidation oxygen oxygens oyabun ozone pa pace paced paces pacific pacifies pacify pacing pack ' +
  'package packaged packages packaging packed packet packets packing packs pad padlock padlocked pads paean paeans page ' +
  'pages paging paid pail pails pain pained painful painfully pains paint painted painter painters painting paintings ' +
  'paints pair paired pairing pairs palace palaces pale paled pales palette paling pallid pallor palm palmed palms ' +
  'pamphlet pamphlets pan pane panel paneled paneling panels panes panic panics pans pansies pansy pant panted panther ' +
  'panthers panting pantomime pantomimed pants papa paper papering papers par parable parables parachute parachutes ' +
  'parachuting parade paraded parades paradigm paradigms parading paradise paradises paradox paradoxical paradoxically ' +
  'paragraph paragraphing paragraphs parallel paralleled paralleling parallelism parallels paralyze paralyzed paralyzes ' +
  'paralyzing paramagnetic parameter parameters parametric paramount paranoid paraphrase paraphrases paraphrasing ' +
  'parasite parasites parcel parceled parceling parcels pardner pardon pardoned pardons pared parenchyma parent ' +
  'parenthood parenting parents parimutuel parimutuels paring parish parishes park parked parking parks parliament ' +
  'parliamentary parliaments parlor parlors parochial parodies parody parrot parroting parrots pars parson part parted ' +
  'partial partially participate participated participates participating participation participations particle particles ' +
  'particular particularly particulars particulate particulates parties parting partings partition partitioned partly ' +
  'partner partnered partners partnership partnerships parts party partying pass passage passages passageway passed ' +
  'passenger passengers passerby passes passing passion passionate passionately passions passive passively past paste ' +
  'pasted pastel pastels pastes pasting pastor pastors pasture pastures pasty pat patch patched patches patent patented ' +
  'patenting patents path pathetic pathogenic pathological pathologist pathology paths pathway pathways patience patient ' +
  'patiently patients patriot patriotic patriotism patriots patristic patrol patrolman patrols patron patronage patronize ' +
  'patronized patronizing patronne patrons pats patter pattered pattern patterned patterns pause paused pauses pausing ' +
  'paved pavement pavements paw pawed pawing paws pay payable payables payday paying payment payments pays pea peace ' +
  'peaceable peaceful peacefully peacock peacocks peak peaked peaking peaks pear pearl pearls pears peas peasant peasants ' +
  'pebble pebbles peck pecked pecks pecs pectoral pectorals peculiar peculiarities peculiarity peculiarly peddle peddled ' +
  'peddler peddlers peddles peddling pedigree pedigreed peel peeled peeling peels peer peered peering peers peg pegboard ' +
  'pegboards pegs pelt pelting pelts pelvic pen penalize penalized penalizes penalizing penalties penalty penance pencil ' +
  'penciled pencils pending penetrate penetrated penetrates penetrating penetration penetrations pennant pennants pennies ' +
  'penny pens pension pensions pentagon peonies peony people peopled peoples pepper peppered peppering peppers per ' +
  'perceive perceived perceives perceiving percent percentage percentages perception perceptions perceptive perceptual ' +
  'perch perchance perched percussion percussive peremptory perennial perennials perfect perfected perfecting perfection ' +
  'perfectly perform performance performances performed performer performers performing performs perfume perfumed ' +
  'perfumes perfunctorily perhaps perilous period periodic periodical periodically periodicals periods peripheral ' +
  'peripherally peripherals periphery perish perished perishes perishing perky permanent permanently permeate permeated ' +
  'permeates permeating permission permit permits perpetrate perpetrated perpetuate perpetuated perpetuates perpetuating ' +
  'perpetuation perplexed perplexing persecute persecuted persecuting persecution persist persisted persistence ' +
  'persistency persistent persistently persisting persists person personal personalities personality personally ' +
  'personifies personify personifying personnel persons perspective perspectives perspiration persuade persuaded ' +
  'persuades persuading pertain pertained pertaining pertains pertinent perturbation perturbations pervade pervaded ' +
  'pervades pervading perverse perversely pester pestered pestering pet petal petals petition petitioned petitioner ' +
  'petitions pets phalanx phantom pharmacies pharmacy phase phased phases phasing pheasant pheasants phenomenon ' +
  'phenothiazine philosopher philosophers philosophic philosophical philosophies philosophy phone phoned phoneme phonemes ' +
  'phonemic phonemics phones phonetic phonetics phonies phoning phonologic phonology phony phosphate phosphates photo ' +
  'photograph photographed photographic photographing photographs photos phrase phrased phrases phrasing physical ' +
  'physically physicals physician physicians physicist physicists physics physiognomy physiological physique pianist ' +
  'pianists piano pianos pick picked picket picketed picketing pickets picking picks pickup pickups picnic picnics ' +
  'pictorial picture pictured pictures picturesque picturing pie piece pieced pieces pierce pierced piercing pies ' +
  'piezoelectric pig pigeon pigeons pigment pigmented pigments pigs pile piled piles pilfer pilfering pilgrimage ' +
  'pilgrimages piling pill pillow pillows pills pilot piloting pilots pimp pimps pin pinch pinched pinches pinching pine ' +
  'pines pink pinks pinpoint pinpointed pinpointing pinpoints pins pioneer pioneered pioneering pioneers pip pipe piped ' +
  'pipes piping pirate pirated pirates pistol pistols pit pitch pitched pitcher pitchers pitches pitchfork pitching ' +
  'piteous pitiless pits pituitary pity place placed placement placements places placid placing plague plagued plagues ' +
  'plaguing plain plainly plains plan planar plane planed planes planet planetary planets plank planking planks planned ' +
  'planner planners planning plans plant plantation plantations planted planter planters planting plantings plants plaque ' +
  'plaques plasma plaster plastered plastering plasters plastic plasticity plastics plate plated plates platform ' +
  'platforms platinum platonic platoon platoons plausible play played player players playing playmate playmates plays ' +
  'playwright playwrights plead pleaded pleading pleads pleasant pleasantly please pleased pleases pleasing pleasure ' +
  'pleasures pledge pledged pledges pledging plentiful plenty pleura pleural plight plights plod plodding plods plot ' +
  'plots plow plowed plowing plows plowshare plowshares pluck plucked plucking plug plugs plum plumb plumbed plumber ' +
  'plumbers plumbing plumed plumes plump plumped plumping plumpness plumps plunder plundered plundering plunge plunged ' +
  'plunges plunging plunk plunked plunking plus poach poaches poaching pocket pocketed pocketing pockets poem poems poet ' +
  'poetic poetry poets poignant point pointed pointing points poise poised poises poison poisoned poisoning poisons poke ' +
  'poked pokes poking polar polarities polarity polarization polarize polarized polarizing pole poles police policed ' +
  'policeman polices policies policing policy poling polish polished polishes polishing polite politely politeness ' +
  'political politically politician politicians politics poll polled pollen polling polls polybutene polybutenes ' +
  'polyethylene polymerization polynomial polynomials polyphosphate polyphosphates pompous pompously poncho pond ponder ' +
  'pondered pondering ponderous ponders ponds ponies pony ponying pool pooled pooling pools poor poorly pop pope poppies ' +
  'popping poppy pops populace popular popularity popularly populate populated populating population populations populous ' +
  'porch porches pore pored pores poring pork porous port portable portables portal portentous porter portering porters ' +
  'portfolio portfolios portion portions portrait portraits portray portrayal portrayals portrayed portraying portrays ' +
  'ports portwatcher portwatchers pose posed poses posing position positioned positioning positions positive positively ' +
  'positivism positivist positivists posse posseman possess possessed possesses possessing possession possessions ' +
  'possessive possibilities possibility possible possibly possum post posted posterior posting postpone postponed ' +
  'postponing posts postulate postulated postulates posture postured postures posturing postwar pot potassium potato ' +
  'potatoes potency potent potential potentialities potentiality potentially potentials pothole potholes pots potter ' +
  'potters pottery poultry pounce pounced pouncing pound pounded pounding pounds pour poured pouring pours poverty powder ' +
  'powdered powders powdery power powered powerful powerfully powering powers practicable practical practically practice ' +
  'practiced practices practicing pragmatic prairie prairies praise praised praises praising prance prancing pray prayed ' +
  'prayer prayers praying prays preach preached preacher preachers preaches preaching precarious precaution precautions ' +
  'precede preceded precedence precedent precedents precedes preceding precious precipitate precipitated precipitating ' +
  'precise precisely precision preclude precluded precludes precondition preconditioned preconditions predecessor ' +
  'predecessors predicator predict predictable predicted predicting prediction predictions predictive predicts prednisone ' +
  'predominantly predominate predominated predominates predominating preface prefaced prefer preferably preference ' +
  'preferences preferentially prefers pregnant prejudice prejudiced prejudices preliminaries preliminary preliterate ' +
  'premium premiums premix premonition premonitions preoccupation preoccupations preoccupied preparation preparations ' +
  'prepare prepared prepares preparing preposition prepositional prepositioning preposterous prescribe prescribed ' +
  'prescribes prescribing prescription prescriptions presence presences present presentable presentation presentations ' +
  'presented presenting presently presents preserve preserved preserves preserving preside presided president ' +
  'presidential presidents presides presiding press pressed presses pressing pressure pressured pressures pressuring ' +
  'prestige presto presumably presume presumed presumes presuming presumption presumptions presuppose presupposes ' +
  'presupposition pretence pretend pretended pretending pretends pretty prevail prevailed prevailing prevails prevent ' +
  'prevented preventing prevention prevents previous previously prevision previsions prewar prey preying price priced ' +
  'priceless prices pricing pricings prick pricked pricking pricks pride prided prides pries priest priests primaries ' +
  'primarily primary prime primed primes primeval priming primitive primitives principal principally principals principle ' +
  'principled principles print printed printing prints prior priorities priority prison prisoner prisoners prisons ' +
  'privacy private privately privies privilege privileged privileges privileging privy prize prized prizes pro ' +
  'probabilities probability probable probably probe probed probes probing problem problems procedural procedure ' +
  'procedures proceed proceeded proceeding proceedings proceeds process processed processes processing proclaim ' +
  'proclaimed proclaiming proclaims proclamation proclamations procreation procure procured procurement prod prodigious ' +
  'prods produce produced producer producers produces producing product production productions productive productivity ' +
  'products profess professed professedly professes professing profession professional professionally professionals ' +
  'professions professor professors proffer proffered proficient profile profiled profiles profiling profit profitable ' +
  'profitably profited profiting profits profound profoundly profundity program programed programing programming programs ' +
  'progress progressed progresses progressing progression progressions progressive progressively progressives ' +
  'progressivism prohibit prohibited prohibiting prohibition prohibitions prohibits project projected projectile ' +
  'projectiles projecting projection projections projects proliferation prolong prolonged prolonging prolongs prominence ' +
  'prominent prominently promise promised promises promising promote promoted promoter promoters promotes promoting ' +
  'promotion promotional promotions prompt prompted prompting promptly prompts promulgate promulgated promulgating prone ' +
  'pronoun pronounce pronounced pronouncement pronouncements pronounces pronouncing pronouns proof prop propaganda ' +
  'propagandist propagandistic propagandists propagation propel propels proper properly properties property prophecies ' +
  'prophecy prophet prophetic prophetically prophets proportion proportional proportionate proportioned proportions ' +
  'proposal proposals propose proposed proposes proposing proposition propositioned propositions proprietor proprietors ' +
  'proprietorship props pros proscribe proscribed proscribes prose prosecute prosecuted prosecuting prosecution ' +
  'prosecutions prosecutor prosecutors prospect prospective prospects prosperity prosperous prostitution prostrate ' +
  'protease proteases protect protected protecting protection protections protective protects protein proteins ' +
  'proteolysis protest protestant protestation protestations protested protesting protests proto protogeometric prototype ' +
  'prototyped prototypes protozoa protrude protruded protruding proud proudly prove proved proverb proverbs proves ' +
  'provide provided providence provides providing province provinces provincial provincialism proving provision ' +
  'provisional provisioned provisioning provisions provoke provoked provokes provoking prowess prowl prowled prowling ' +
  'prowls proximal proximate pry prying pseudo pseudophloem psyche psyches psychiatrist psychiatrists psychical ' +
  'psychically psychological psychologist psychologists psychology psychotherapy pubescent public publication ' +
  'publications publicity publicize publicized publicizing publicly publish published publisher publishers publishes ' +
  'publishing pucker puckered puckering puff puffed puffing puffs pull pulled pulley pulleys pulling pulls pulmonary pulp ' +
  'pulping pulpit pulpits pulse pulsed pulses pulsing pump pumped pumping pumps punch punched puncher punchers punches ' +
  'punching punctured punish punished punishes punishing punishment punishments pupate pupated pupates pupil pupils ' +
  'puppies puppy purchase purchased purchases purchasing pure purely purification purify purifying purity purl purled ' +
  'purling purple purpling purport purported purporting purports purpose purposed purposeful purposely purposes purse ' +
  'pursed purses pursuant pursue pursued pursuer pursuers pursues pursuing pursuit pursuits push pushed pushes pushing ' +
  'pushup pushups pussy put puts putt putted putting puzzle puzzled puzzles puzzling pyknotic pyrometer pyrometers python ' +
  'pythons quack quacked quackery quacks quaint quake quakes quaking qualification qualifications qualified qualifies ' +
  'qualify qualifying qualitative qualities quality quantitative quantitatively quantities quantity quarrel quarreled ' +
  'quarreling quarrels quart quarter quarterback quarterbacks quarters quarts quasi quavering queen queens queer queers ' +
  'quell quelling queries querulous query querying question questionable questioned questioning questionnaire ' +
  'questionnaires questions quick quicken quickened quickening quickly quiet quieted quieting quietly quietness quill ' +
  'quirk quirking quirks quirt quit quite quits quiver quivered quivering quivers quixotic quiz quo quotation quotations ' +
  'quote quoted quotes quoting rabbi rabbit rabbits race raced races racial racing rack racked racket racketeer ' +
  'racketeering racketeers rackets racking racks radar radars radial radiance radiant radiate radiated radiates radiating ' +
  'radiation radiations radical radicalism radically radicals radio radioactive radiochlorine radioed radioing radios ' +
  'radish radius raft rafts rag rage raged rages ragged raging rags raid raided raiding raids rail railed railing ' +
  'railings railroad railroading railroads rails railway railways rain rainbow rainbows rained raining rains raise raised ' +
  'raises raising rake raked raking rallies rally rallying ram ramble rambled rambles rambling ramp rampart ramparts ' +
  'ramps ramrod ranch rancher ranchers ranches random randomly range ranged ranges ranging rank ranked ranking ranks ' +
  'ransack ransacked ransacking ransom rap rape raped rapes rapid rapidly raping rapture raptures rare rarely raring rat ' +
  'rate rated rates rather ratifies ratify ratifying rating ratings ratio ration rational rationale rationalism ' +
  'rationalize rationalized rationalizing rationally rationed rationing rations ratios rats rattle rattled rattler ' +
  'rattlers rattles rattlesnake rattlesnakes rattling raucous raw ray rays razor razors reach reached reaches reaching ' +
  'react reactant reactants reacted reacting reaction reactionaries reactionary reactions reactivate reactivated ' +
  'reactivity reacts read reader readers readily readiness reading readings readjust readjusted reads ready readying ' +
  'reaffirm reaffirmed reaffirming reaffirms reagent reagents real realism realistic realistically realities reality ' +
  'realization realize realized realizes realizing really realm realms reap reaped reaping reappear reappeared ' +
  'reappearing reappears reaps rear reared rearing rearrange rearranged rearranges rearranging rears rearward reason ' +
  'reasonable reasonably reasoned reasoning reasons reassemble reassembled reassert reasserting reasserts reassurance ' +
  'reassurances reassure reassured reassuring rebel rebellion rebellions rebellious rebels rebuff rebuffed rebuffing ' +
  'rebuild rebuilding rebuilds rebuke rebuked rebut rebuts recall recalled recalling recalls recapture recaptured ' +
  'recapturing recede receded receding receipt receipts receive received receiver receivers receives receiving recent ' +
  'recently reception receptionist receptionists receptions recess recessed recipient recipients reciprocal recital ' +
  'recitals recite recited recites reciting reckless recklessness reckon reckoned reckoning reckons reclaim reclaimed ' +
  'reclaiming reclaims reclassify recognition recognitions recognizable recognize recognized recognizes recognizing ' +
  'recoil recoiled recollect recollected recollection recollections recommend recommendation recommended recommending ' +
  'recommends reconcile reconciled reconciles reconciling reconsider reconsidered reconsidering reconstruct reconstructed ' +
  'reconstructing reconstruction reconstructs reconvene reconvened reconvenes record recorded recorder recorders ' +
  'recording recordings records recount recounted recounting recounts recourse recover recovered recoveries recovering ' +
  'recovers recovery recreate recreated recreates recreating recreation recreational recrimination recriminations recruit ' +
  'recruited recruiting recruitment recruits rectangular rectifier recur recurrent red redcoat redcoats redeem redeemed ' +
  'redeeming redeems redefinition redeposition rediscover rediscovered rediscovering redistribute redistributed ' +
  'redistributes redistributing redouble redoubled redoubling redoubtable redress redressed reds reduce reduced reduces ' +
  'reducing reduction reductions redundancies redundancy redundant reek reeked reeking reel reelect reelected reeled ' +
  'reeling reenact reexamine reexamining refer reference references refers refine refined refinement refinements refining ' +
  'reflect reflected reflecting reflection reflections reflective reflector reflectors reflects reflex reflexes reflexly ' +
  'reform reformed reforming reforms refrain refrained refraining refreshed refreshing refrigeration refrigerator ' +
  'refrigerators refuel refueling refugee refugees refund refunded refunding refunds refusal refuse refused refuses ' +
  'refusing refute refuted regain regained regaining regains regard regarded regarding regardless regards regime regiment ' +
  'regimental regimented regiments regimes region regional regionals regions register registered registering registers ' +
  'registrant registrants registration registrations regret regrets regular regularity regularly regulars regulate ' +
  'regulated regulates regulating regulation regulations rehabilitation rehearsal rehearsals rehearse rehearsed ' +
  'rehearsing reign reigned reigning reigns rein reined reinforce reinforced reinforcement reinforcements reinforces ' +
  'reinforcing reining reins reinterpret reinterpreted reinterpreting reissue reiterate reiterated reiterates reiterating ' +
  'reject rejected rejecting rejection rejections rejects rejoice rejoiced rejoices rejoicing rejoin rejoined rejoining ' +
  'rejoins relate related relates relating relation relations relationship relationships relative relatively relatives ' +
  'relax relaxed relaxes relaxing relay relayed relaying release released releases releasing relegate relegated ' +
  'relegating relent relented relenting relentless relentlessly relentlessness relevance relevancy relevant reliability ' +
  'reliable reliables reliance relic relics relief reliefs relieve relieved relieves relieving religion religions ' +
  'religious religiously relinquish relinquished relinquishing relish relished relishes relishing reliving reload ' +
  'reloaded reluctant reluctantly remain remainder remained remaining remains remake remakes remand remanded remanding ' +
  'remark remarkable remarkably remarked remarking remarks remedies remedy remember remembered remembering remembers ' +
  'remembrance remembrances remind reminded reminder reminders reminding reminds reminisce reminisced reminisces ' +
  'reminiscing remnant remnants remodel remodeled remodeling remonstrance remonstrate remonstrated remote removal remove ' +
  'removed removes removing renaissance rename renamed renames renaming rend render rendered rendering renderings renders ' +
  'rendezvous rendezvoused rending rendition renditions renew renewal renewals renewed renewing renews rent rented ' +
  'renting rents reopen reopened reopening reopens reorganize reorganized reorganizes reorganizing repair repaired ' +
  'repairing repairs repay repaying repeal repealed repealing repeals repeat repeated repeatedly repeating repeats repel ' +
  'repels repent repertory repetition repetitions replace replaced replacement replacements replaces replacing replenish ' +
  'replenished replies reply replying report reported reportedly reporter reporters reporting reports repose reposed ' +
  'repositories repository represent representation representative represented representing represents repress repressed ' +
  'repressing reprimand reprimanded reprimanding reprint reprinted reprinting reprints reprisal reprisals reproach ' +
  'reproaches reprobate reprobating reproduce reproduced reproduces reproducible reproducing republic republican ' +
  'republics repudiate repudiated repudiating repulse repulsed repulsion repulsions reputable reputation reputations ' +
  'repute reputed request requested requesting requests require required requirement requirements requires requiring ' +
  'requisition requisitioned reread rescind rescinded rescinding rescue rescued rescues rescuing research researched ' +
  'researcher researchers researches researching resemblance resemblances resemble resembled resembles resembling resent ' +
  'resented resentful resentment resents reservation reservations reserve reserved reserves reserving reservoir ' +
  'reservoirs reside resided residence residences resident residential residents resides residing residue residues resign ' +
  'resignation resignations resigned resigning resigns resist resistance resistances resisted resisting resistor ' +
  'resistors resists resolutely resolution resolutions resolve resolved resolves resolving resonance resonances resonant ' +
  'resorcinol resort resorted resorting resorts resource resources respect respectable respected respectful respecting ' +
  'respective respectively respects respiratory respite respond responded responding responds response responses ' +
  'responsibility responsible responsiveness rest restate restated restatement restates restating restaurant restaurants ' +
  'rested resting restive restless restlessly restoration restore restored restores restoring restrain restrained ' +
  'restraining restrains restraint restraints restrict restricted restricting restriction restrictions restrictive ' +
  'restricts rests result resultant resultants resulted resulting results resume resumed resumes resuming resuspend ' +
  'resuspended retail retailed retailer retailers retailing retails retain retained retaining retains retaliate ' +
  'retaliated retaliating retaliation retention rethink rethinking reticulate retinal retire retired retirees retirement ' +
  'retirements retires retiring retort retorted retorts retrace retraced retracing retract retracted retracting retreat ' +
  'retreated retreating retreats retribution retrieve retrieved return returned returning returns reunion reunions ' +
  'reunite reunited reuniting revamp revamped revamping revamps reveal revealed revealing reveals revel revelation ' +
  'revelations reveled reveling revels revenge revenue revenues reverberation reverberations revere revered reverie ' +
  'reverse reversed reverses reversible reversing revert reverted reverting reverts review reviewed reviewing reviews ' +
  'revise revised revises revising revision revisions revive revived revives reviving revolt revolted revolting revolts ' +
  'revolution revolutionary revolutions revolve revolved revolver revolves revolving revulsion reward rewarded rewarding ' +
  'rewards rewrite rewrites rewriting rheumatism rhino rhinos rhubarb rhyme rhymed rhymes rhyming rhythm rhythmic rhythms ' +
  'rib ribbon ribbons ribs rice rich riches richness rid riddle riddled riddles riddling ride rider riders rides ridge ' +
  'ridges ridicule ridiculed ridicules ridiculing ridiculous riding rifle rifled rifleman rifles rifling rig rigger ' +
  'riggers right righted rightfield rightfully rightly rights rigid rigidly rigids rigor rigorous rigors rigs rim rims ' +
  'ring ringed ringing ringings rings rinse rinses rinsing riotous rip ripe ripen ripened ripening ripens ripple rippled ' +
  'ripples rippling rise rises rising risk risked risking risks rite rites ritual rituals rival rivaled rivaling rivals ' +
  'river riverbank riverbanks rivers rivet riveted riveting rivets road roads roadside roadway roadways roam roamed ' +
  'roaming roams roar roared roaring roars roast roasted roasts rob robber robberies robbers robbery robe robed robes ' +
  'robing robs rock rocked rocket rocketed rocketing rockets rocking rocklike rocks rocky rod rodeo rodeos rods roiling ' +
  'role roleplaying roles roll rolled rolling rolls roman romance romances romancing romantic romanticize romanticized ' +
  'romanticizing romantics romp romped romping romps roof roofed roofing roofs rooftop rooftops rookie rookies room ' +
  'roomed rooming rooms rooster roosters root rooted rooting roots rope roped ropes rose roses roster rosters rosy rot ' +
  'rotate rotated rotates rotating rotation rotations rotor rots rough roughed roughly roughness round roundabout rounded ' +
  'roundhouse rounding rounds roundup roundups rouse roused rousing route routed routes routine routines routing rove ' +
  'roved roving row rowdy rowed rowing rows royal royalties royalty rpm rub rubber rubs rude rudimentary ruefully ruffle ' +
  'ruffled ruffles rug rugged rugs ruin ruined ruining ruins rule ruled ruler rulers rules ruling rulings rumble rumbled ' +
  'rumbles rumbling rummage rummaged rummaging rumor rumored rumors run runaway runes runing runner runners running ' +
  'runoff runs rural rush rushed rushes rushing rust rusted rustic rusting rustle rustled rustler rustlers rustling ' +
  'rustlings rusty rut ruts sable sables sabotage sack sacked sackes sacking sacks sacred sacrifice sacrificed sacrifices ' +
  'sacrificing sacrilege sad saddle saddlebag saddlebags saddled saddles saddling sadism sadly sadness safe safeguard ' +
  'safeguarded safeguarding safeguards safely safeties safety sag saga sage sages sags said sail sailed sailing sailor ' +
  'sailors sails saint saints sake salacious salaries salary sale sales saleslady salesman salesmanship salient saline ' +
  'saliva salon salons saloon saloons salt salted salting salts salute saluted salutes saluting salvage salvaged salvages ' +
  'salvaging salvation salve salves salvo salvos same sameness sample sampled samples sampling samplings sanction ' +
  'sanctioned sanctioning sanctions sanctity sand sandal sandals sanding sands sandwich sandwiched sandwiches sane ' +
  'sanitation sarcasm sarcasms sarcastic sardine sardines sash satellite satellites satire satisfaction satisfactions ' +
  'satisfactorily satisfactory satisfied satisfies satisfy satisfying saturation savage savaged savagely savages savannah ' +
  'save saved saves saving savings savor savored savoring savors say sayed saying says scaffold scaffolding scale scaled ' +
  'scales scaling scamper scampering scan scandal scandals scans scant scants scar scarcely scare scared scares scarf ' +
  'scarfing scaring scarred scars scatter scattered scattering scatters scene sceneries scenery scenes scenic scenics ' +
  'scent scented scents schedule scheduled schedules scheduling schematic scheme schemes scheming schizophrenic scholar ' +
  'scholarly scholars scholarship scholarships scholastic scholastics school schoolboy schoolboys schooldays schooled ' +
  'schoolgirl schoolgirls schoolhouse schooling schoolmate schoolmates schoolroom schools sciatica science sciences ' +
  'scientific scientifically scientist scientists scimitar scimitars scoff scoffed scoffing scoffs scold scolded scolding ' +
  'scolds scoot scooted scooting scope scoped scopes score scored scoreless scores scoring scorn scorned scornful ' +
  'scornfully scour scoured scouring scours scout scouted scouting scouts scowl scowled scowling scowls scramble ' +
  'scrambled scrambles scrambling scrap scrape scraped scrapes scraping scraps scratch scratched scratches scratching ' +
  'scrawny scream screamed screaming screams screech screeched screeches screeching screen screened screening screens ' +
  'scribe scribes scribing scrimmage scrimmaged script scripts scriptural scripture scriptures scrub scrutinize ' +
  'scrutinized scrutinizes scrutinizing scrutiny scuffle sculptor sculptors sculptural sculpture sculptured sculptures ' +
  'scurries scurry scurrying scuttle scuttled scuttling se sea seal sealed sealing seals seam seaman seams sear search ' +
  'searched searches searching searchings searchlight searchlights searing seas season seasonal seasoned seasoning ' +
  'seasons seat seated seating seats sec secede seceded seceding second secondarily secondary secondhand secondly seconds ' +
  'secrecy secret secretaries secretary secreted secretion secretions secretly secrets section sectioned sections sector ' +
  'sectors secure secured securing securities security sedan sedans sediment sedimentation sediments see seed seedbed ' +
  'seeded seeds seeing seek seeking seeks seem seemed seeming seemingly seems seep seeped seeping sees segment segmental ' +
  'segmented segmenting segments segregate segregated segregating seismograph seismographs seize seized seizes seizing ' +
  'seizure seizures seldom select selected selecting selection selections selective selects self selfish selfishness sell ' +
  'selling sells semantic semantically semantics semiliterate seminary senate senator senators send sending sends senior ' +
  'seniors sensation sensational sensations sense sensed senseless senses sensibilities sensibility sensible sensing ' +
  'sensitive sensitives sensitivities sensitivity sensitize sensitized sensor sensors sensory sensuality sentence ' +
  'sentenced sentences sentencing sentiment sentimental sentiments separable separate separated separately separates ' +
  'separating separation separations sept septic septum sequence sequenced sequences serenade serenaded serenely serenity ' +
  'sergeant sergeants series serious seriously seriousness sermon sermons serpent serpents serratus serum servant ' +
  'servants serve served serves service serviceable serviced services servicing serving session sessions set setback ' +
  'setbacks sets setting settings settle settled settlement settlements settler settlers settles settling setup setups ' +
  'seven seventeen seventeenth seventh sever several severe severed severely severing severity sew sewage sewed sewer ' +
  'sewers sewing sews sex sexes sexual sexually sha shabby shackle shackled shackles shade shaded shades shading shadings ' +
  'shadow shadowed shadowing shadows shaft shafts shake shaken shakes shaking shall shallow sham shamble shambled ' +
  'shambles shambling shame shamed shameful shames shams shape shaped shapeless shapes shaping share shared shares ' +
  'sharing sharp sharpen sharpened sharpening sharpens sharply shatter shattered shattering shatters shave shaved shaves ' +
  'shaving shavings shawl shawls she shear sheared shearing sheath sheathing sheaths shed sheds sheep sheeplike sheer ' +
  'sheered sheet sheeted sheeting sheets shelf shell shelled shelling shells shelter sheltered sheltering shelters ' +
  'shenanigan shenanigans shepherd shepherded shepherding shepherds sheriff sheriffs sherry shibboleth shibboleths shield ' +
  'shielded shielding shields shift shifted shifting shifts shimmy shin shine shines shining shins shiny ship shipment ' +
  'shipments shipping ships shirk shirked shirking shirt shirts shit shiver shivered shivering shivers sho shock shocked ' +
  'shocking shocks shod shoe shoes shoot shooting shootings shoots shop shopping shops shore shored shores shoring short ' +
  'shortage shortages shorted shorten shortened shortening shorting shortly shorts shortsighted shortstop shot shotgun ' +
  'shotguns shots should shouldda shoulder shouldered shouldering shoulders shout shouted shouting shouts shove shoved ' +
  'shovel shoveled shoveling shovels shoves shoving show showcase showcases showcasing showdown showed shower showered ' +
  'showering showers showing showings shows shrapnel shred shreds shrewd shriek shrieked shrieking shrieks shrill ' +
  'shrilled shrilling shrilly shrink shrinking shrinks shrub shrubbery shrubs shrug shrugs shucks shudder shuddered ' +
  'shuddering shudders shuffle shuffled shuffling shuld shulde shun shuns shunt shunts shut shutdown shutdowns shuts ' +
  'shutter shuttered shuttering shutters shuttle shuttled shuttles shuttling sic sick sicken sickened sickening sickness ' +
  'side sided sidelong sides sidestep sidesteps sidewalk sidewalks sidewise siding sidle sidled siege sift sifted sifting ' +
  'sigh sighed sighing sighs sight sighted sighting sights sightseeing sign signal signaled signaling signals signature ' +
  'signatures signed significance significant significantly signifies signify signifying signing signs silence silenced ' +
  'silences silencing silent silently silhouette silhouetted silhouettes silk sill silly silo silos silver silvery ' +
  'similar similarities similarity similarly similitude simmer simmered simmering simple simples simplicities simplicity ' +
  'simplifies simplify simplifying simplistic simply simulate simulated simulates simultaneous simultaneously sin since ' +
  'sincere sincerely sincerity sinewy sinful sinfulness sing singed singer singers singing single singled singles ' +
  'singling sings singsong singsonged singular sinister sink sinking sinks sinner sinners sins sinusoid sinusoids sip sir ' +
  'sire sired sister sisters sit site sites siting sits sitting sittings situate situated situation situations six ' +
  'sixteen sixteenth sixth sixties sixty sizable size sized sizes sizing sizzling skedaddle skeletal skeptic skeptical ' +
  'skeptics sketch sketched sketches sketching skid skids skies skiff skiffs skill skilled skillful skillfully skills ' +
  'skim skims skin skinny skins skip skips skirmish skirmished skirmisher skirmishers skirmishes skirmishing skirt ' +
  'skirted skirting skirts skull skulls sky skylight skylights sl slab slabs slack slacken slackened slackening slacking ' +
  'slacks slam slams slant slanted slanting slants slap slaps slash slashed slashes slashing slat slate slated slats ' +
  'slaughter slaughtered slaughtering slaughters slave slavery slaves sleep sleeping sleeps sleepy sleeve sleeves slender ' +
  'slice sliced slices slicing slicker slickers slide slides sliding slight slighted slighting slightly slights slim ' +
  'slimed sling slinging slings slink slip slipper slippered slippers slippery slips slit slits slob sloe slop slope ' +
  'slopes sloping sloppy slot slots slovenly slow slowed slowing slowly slowness slows sludge slug slugger sluggers ' +
  'sluggish slugs sluice sluiced sluices sluicing slum slumber slumbered slumbering slump slumped slumping slumps slums ' +
  'smack smacked smacking smacks small smaller smallness smart smarted smarting smarts smash smashed smashing smell ' +
  'smelled smelling smells smile smiled smiles smiling smite smitten smoke smoked smokehouse smokes smoking smolder ' +
  'smoldered smoldering smolders smooth smoothed smoothing smoothly smoothness smother smothered smothering smug smuggle ' +
  'smuggled smuggler smugglers smuggling snag snags snail snails snake snaked snakes snaking snap snaps snare snared ' +
  'snaring snarl snarled snarling snarls snatch snatched snatches snatching sneak sneaked sneaker sneakers sneaking ' +
  'sneaks sneer sneered sneering sneers snicker snickered snickers sniff sniffed sniffing sniffs sniper snore snoring ' +
  'snort snorted snorting snorts snow snowball snowballed snowballs snowed snowing snows snub snuggle snuggled snugly so ' +
  'soak soaked soaking soap soaps soar soared soaring soars sob sober sobered sobering soberly sobs social socialism ' +
  'socialistic socially societies society socioeconomic sociological sock socked socking socks sod sodden sods sofa sofas ' +
  'soft soften softened softening softens softly softness soil soiled soils solace solaced solar solder soldered ' +
  'soldering soldier soldiering soldiers soldiery sole soled solely solemn solemnly soles solicit solicited soliciting ' +
  'solicits solicitude solid solidarity solidity solidly solids solitary soloist soloists solution solutions solve solved ' +
  'solves solving somatic some someday somehow someone somersault somersaulting somersaults sometime sometimes somewhat ' +
  'somewhere somewheres somnolent son sonar song songs songwriter songwriters sonny sons soon sooner soothe soothed ' +
  'soothing soothingly sophisticated sophistication sophomore sophomores soprano sopranos sorb sorbed sordid sore sorely ' +
  'sores sororities sorority sorption sorrow sorrowful sorrows sorry sort sorted sorting sorts soul souled souls sound ' +
  'sounded sounding soundings sounds soundtrack soup soups sour source sources sourcing soured souring sours south ' +
  'southeast southern southpaw southward southwest sovereign sovereigns soviet soviets sow sowed sowing sows space spaced ' +
  'spaces spacing spacings spacious spaciousness spade spades span spans spare spared spares sparing spark sparked ' +
  'sparking sparkle sparkled sparkles sparkling sparks sparse spatial spatially spatter spattered speak speaker speakers ' +
  'speaking speaks spear speared special specialist specialists specialization specialize specialized specializes ' +
  'specializing specially specials specialties specialty species specific specifically specificity specifics specified ' +
  'specifies specify specifying specimen specimens speck specks spectacle spectacles spectacular spectacularly spectator ' +
  'spectators specter specters spectral spectrometer spectroscopy spectrum speculate speculated speculates speculating ' +
  'speculation speculations speculative speech speeches speed speeded speedily speeding speeds speedy spell spellbound ' +
  'spelled spelling spells spend spending spends sphere spheres spherical spice spiced spices spicing spies spike spiked ' +
  'spikes spill spilled spilling spills spin spine spins spiral spiraled spiraling spirals spire spires spirit spirited ' +
  'spirits spiritual spiritually spirituals spit spits splash splashed splashes splashing splattered spleen splendid ' +
  'splendor splinter splintered splinters split splits spoil spoiled spoiling spoils spoke spoken spokes sponge sponged ' +
  'sponges sponging spongy sponsor sponsored sponsoring sponsors sponsorship sponsorships spontaneity spontaneous ' +
  'spontaneously sporadic spore spores sport sported sporting sports sportsman spot spotless spotlight spotlighted ' +
  'spotlighting spotlights spots spouse spouses spout spouted spouting sprawl sprawled sprawling spray sprayed spraying ' +
  'sprays spread spreading spreads spree spring springing springs springtime sprinkle sprinkled sprinkles sprinkling ' +
  'sprinter sprout sprouted sprouting sprouts spur spurn spurned spurning spurns spurs sputnik sputniks sputter sputtered ' +
  'sputtering sputters spy spying squad squadron squadrons squads squall squalling squalls square squared squarely ' +
  'squares squaring squat squatting squawk squeak squeaked squeaking squeaks squeal squealed squealing squeals squeeze ' +
  'squeezed squeezes squeezing squint squinted squinting squire squires squirm squirmed squirming squirms squirrel ' +
  'squirreled squirreling stabilities stability stabilization stabilize stabilized stabilizes stabilizing stable stabled ' +
  'stables stack stacked stacking stacks stadium stadiums staff staffed staffing staffs stage staged stages stagger ' +
  'staggered staggering staggeringly staging stagnant stain stained staining stains staircase staircases stairs stairway ' +
  'stairways stake staked stakes stalk stalked stalking stalks stall stalled stalling stalls staminate stammer stammered ' +
  'stamp stamped stampede stampeded stamping stamps stand standard standardized standards standing standpoint stands star ' +
  'stare stared stares staring stars start started starting startle startled startling starts starvation starve starved ' +
  'starving state stated statement statements states statesman stating station stationed stationery stationing stations ' +
  'statistic statistical statistically statistics statue statues stature status statuses statute statutes statutory ' +
  'staunch stay stayed staying stays stead steadfastly steadily steady steadying steak steaks steal stealing steals ' +
  'stealthily steam steamed steaming steams steel steeled steels steep steeped steeple steeples steer steered steering ' +
  'steers stem stems step stepmother stepmothers steps stepwise stereo stereos stereotype stereotyped stereotypes ' +
  'sterilize sterilized sterilizing stern sterns steroid steroids stethoscope stick sticking sticks sticky stiff stiffed ' +
  'stiffen stiffened stiffening stiffens stiffing stiffly stiffness stiffs stifle stifled stifles stifling still ' +
  'stillness stills stimulant stimulants stimulate stimulated stimulates stimulating stimulation stimulations stimulus ' +
  'sting stinging stings stink stinking stinks stipulate stipulated stipulates stir stirrup stirrups stirs stitch ' +
  'stitched stitches stitching stock stocked stockholder stockholders stocking stockings stocks stoic stoicism stolid ' +
  'stolidly stomach stomachs stomp stomped stomping stone stoned stones stool stools stoop stooped stooping stop stops ' +
  'storage store stored storefront storefronts storehouse storehouses stores stories storing storm stormed storming ' +
  'storms stormy story storyline storylines storyteller storytellers stout stoutly stove stoves straddle straddled ' +
  'straddles straddling straggle straggled straggler stragglers straggling straight straightaway straighten straightened ' +
  'straightening straightens straights strain strained straining strains strait straits strand stranded stranding strands ' +
  'strange stranger strangers strangle strangled strangles strap straps strategic strategies strategy stratify stratum ' +
  'straw straws stray strayed straying strays streak streaked streaking streaks stream streamed streaming streamlined ' +
  'streams street streetcar streetcars streetlight streets strength strengthen strengthened strengthening strengthens ' +
  'strengths stress stressed stresses stressing stretch stretched stretches stretching strew striation stricken strict ' +
  'strictly stride strides striding strife strike strikes striking strikingly string stringed stringing strings strip ' +
  'striped stripes strips strive strived strives striving strivings stroke stroked strokes stroking stroll strolled ' +
  'strolling strolls strong strongly strop structural structurally structure structured structures structuring struggle ' +
  'struggled struggles struggling strum strut strychnine stubborn stubbornly stubbornness stucco stud student students ' +
  'studies studio studios studiously studs study studying stuff stuffed stuffing stuffy stumble stumbled stumbles ' +
  'stumbling stump stumped stumping stumps stun stunned stunt stunted stunts stupendous stupid stupidities stupidity ' +
  'stupidly stupor sturdy stutter style styled styles styling stylization suave subdivision subdivisions subdue subdued ' +
  'subdues subduing subject subjected subjecting subjective subjectivist subjectivists subjects sublime sublimed ' +
  'submarine submarines submerge submerged submerging submission submissions submissive submit submits submucosa ' +
  'subordinate subordinated subordinates subscribe subscribed subscribes subscribing subscription subscriptions ' +
  'subsection subsections subsequent subsequently subside subsided subsides subsiding subsidize subsidized subsidizes ' +
  'subsidizing subsistence subspace subspaces subspecies substance substances substantial substantially substantiate ' +
  'substantiated substantiates substitute substituted substitutes substituting substrate substrates subsystem subsystems ' +
  'subtend subtended subtends subtle subtleties subtlety subtract subtracted subtracting suburb suburban suburbanite ' +
  'suburbanites suburbs subway subways succeed succeeded succeeding succeeds success successes successful successfully ' +
  'succession successive successor successors succor succumb succumbed succumbing succumbs such suck sucked sucking sucks ' +
  'sudden suddenly suds sudsing sue sued sues suffer suffered sufferer sufferers suffering sufferings suffers suffice ' +
  'sufficed sufficient sufficiently suffix suffixes suffocate suffocated suffocating suffuse suffused sugar sugared ' +
  'sugars suggest suggested suggesting suggestion suggestions suggests suicide suicides suing suit suitable suitably ' +
  'suitcase suitcases suite suited suites suits sulkily sulky sullen sullenly sultry sum summaries summarize summarized ' +
  'summarizes summarizing summary summer summers summon summoned summoning summons sumptuous sums sun sundown sundry ' +
  'sunken sunlight sunny sunray suns sunshade sunshades super superb superbly superficial superimpose superimposed ' +
  'superimposes superimposing superintendent superior superiority superiors superlative superlatives supernatural ' +
  'supersede superseded supersedes supersonic superstition superstitions supervise supervised supervises supervising ' +
  'supervision supervisor supervisors supper suppers supplant supplanted supplanting supplement supplemented ' +
  'supplementing supplements supplicate supplicating supplier suppliers supplies supply supplying support supported ' +
  'supporting supportive supports suppose supposed supposedly supposes supposing suppress suppressed suppresses ' +
  'suppressing supra supremacy supreme sure surely surface surfaced surfaces surfacing surfactant surfactants surge ' +
  'surged surgeon surgeons surges surging surmise surmised surmises surmount surmounted surmounting surpass surpassed ' +
  'surpasses surpassing surplus surpluses surprise surprised surprises surprising surprisingly surrender surrendered ' +
  'surrendering surround surrounded surrounding surroundings surrounds surveillance survey surveyed surveying surveyor ' +
  'surveys survival survivals survive survived survives surviving survivor survivors susceptibility susceptible suspect ' +
  'suspected suspecting suspects suspend suspended suspending suspends suspense suspension suspensions suspicion ' +
  'suspicions suspicious suspiciously sustain sustained sustaining sustains sustenance swagger swaggered swaggering ' +
  'swallow swallowed swallowing swallows swamp swamped swamping swamps swan swans sward swarm swarmed swarming swarms ' +
  'swatch swatches sway swayed swaying swear swearing swears sweat sweated sweating sweats sweatshirt sweatshirts sweep ' +
  'sweeping sweepings sweeps sweet sweetheart sweethearts sweets swell swelled swelling swellings swells swerve swerved ' +
  'swerving swift swiftly swim swims swindle swindled swindling swing swinging swings swirl swirled swirling swirls ' +
  'switch switched switches switching swivel swiveling swoop swooped swooping swoops sword swords syllable syllables ' +
  'symbol symbolic symbolically symbolism symbolize symbolized symbolizes symbolizing symbols symmetric symmetrical ' +
  'symmetry sympathetic sympathies sympathize sympathized sympathizing sympathy symphonic symphonies symphony symposium ' +
  'symposiums symptom symptoms synagogue synagogues synce synchrony syndicate syndicated syndicates syndicating synonym ' +
  'synonyms syntax synthesis synthesised synthesize synthesized synthesizes synthetic synthetics system systematic ' +
  'systematically systematize systematized systematizing systems table tableau tabled tables tabling tabulate tabulated ' +
  'tack tacked tacking tackle tackled tackles tackling tacks tact tactic tactics tactile tactual taffy tag tags tail ' +
  'tailing tailor tailored tailoring tails take takeing takes taking tale talent talented talents tales talk talked ' +
  'talking talks tall tallies tally tallying tame taming tan tangent tangents tangible tangle tangled tango tangoed ' +
  'tangos tank tanked tanking tanks tans tantalizing tap tape taped tapes taping tapping taps target targeted targeting ' +
  'targets tariff tariffs tarpaulin tarpaulins task tasks taste tasted tastes tasting tattered taunt taunted taunting ' +
  'taunts taut tavern taverns tax taxed taxes taxi taxied taxiing taxing taxis taxpayer taxpayers tea teacart teach ' +
  'teacher teachers teaches teaching teachings team teamed teaming teammate teammates teams teamster teamsters tear ' +
  'tearing tears teas tease teased teasing teat teats technical technically technician technicians technique techniques ' +
  'technological technologies technology tedious teen teenage teenager teenagers teens teeter teetered teetering telegram ' +
  'telegrams telegraph telegraphed telegrapher telegraphers telegraphic telegraphing telephone telephoned telephones ' +
  'telephoning televise televised televising television televisions tell telling tells temerity temper temperature ' +
  'temperatures tempered tempering tempers temple temples tempo temporal temporarily temporary tempos tempt temptation ' +
  'temptations tempted tempting tempts ten tenancy tenant tenants tend tended tendencies tendency tender tendered ' +
  'tendering tenderly tenderness tenders tending tendon tendons tends tenement tenements tenor tenors tens tense tensed ' +
  'tensely tenses tension tensioning tensions tent tentative tentatively tenth tenths tenting tents tenure term termed ' +
  'terminal terminals terminate terminated terminates terminating termination terminations terming terminology terms ' +
  'terrace terraced terraces terrain terrains terrestrial terrible terribly terrier terriers terrific terrified ' +
  'terrifying territorial territories territory terror terrors test testament testaments tested testicle testifies ' +
  'testify testifying testimonial testimonials testimony testing testings tests text textile textiles texts texture ' +
  'textured textures th than thank thanked thanking thanks thanksgiving that thatt thaw thawed thawing thaws the theater ' +
  'theaters theatre theatres theatrical theatrically theatricals thee thees thei their theirs them theme themed themes ' +
  'themselves then thence thenceforth theologian theologians theological theology theorem theoretical theoretically ' +
  'theories theorize theorized theorizing theory ther therapeutic therapies therapist therapists therapy there thereafter ' +
  'thereby therefore therefores therefrom therein thereof thereto theretofore therewith thermal thermocouple ' +
  'thermocouples thermodynamic thermodynamics thermometer thermometers thermometry these thesis thet they thick thicken ' +
  'thickened thickening thickens thicket thickets thickly thickness thicknesses thickspread thief thieving thigh thighs ' +
  'thin thing things think thinking thinks thinness thiouracil third thirds thirst thirsted thirteen thirties thirty this ' +
  'thither thorough thoroughfare thoroughfares thoroughgoing thoroughly those thou though thought thoughtful thoughtfully ' +
  'thoughtless thoughts thousand thrash thrashed thrashing thread threaded threading threads threat threaten threatened ' +
  'threatening threatens threats three threes threshold thresholds thrifty thrill thrilled thrilling thrills thrive ' +
  'thrived thrives thriving throat throats throb throbbing throng thronged throngs throttle throttled throttling through ' +
  'throughout throw throwed throwing throws thru thrust thrusting thrusts thud thuds thum thumb thumbed thumbing thumbs ' +
  'thump thumped thumping thunder thundered thundering thunderous thunders thus thwart thwarted thwarting thy ' +
  'thyroglobulin thyroid thyroids thyroxine tick ticked ticket ticketed ticketing tickets ticking ticks tide tides ' +
  'tidewater tidings tie tied ties tiger tigers tight tighten tightened tightening tightens tightly till tilt tilted ' +
  'tilting tilts timber timbered timbers timbre time timed timely times timid timidly timing tin tine tines tingle ' +
  'tingling tinkle tinkled tinkling tins tint tinted tinting tints tiny tip tips tiptoe tiptoed tiptoeing tire tired ' +
  'tires tiring tissue tissues tit titer titers title titled titles tits titter tittering titters to toad toast toasted ' +
  'toasting tobacco today toe toes together toil toiled toilet toilets toiling token tokens tolerance tolerant tolerate ' +
  'tolerated tolerates tolerating toll tolled tolls tomato tomatoes tomb tombs tomorrow ton tonal tone toned tones tongue ' +
  'tongued tongues tonight tons too tool tooling tools tooth top topic topical topics topography topple toppled toppling ' +
  'tops torch torched torches torment tormented tormenting tormentor tormentors torments torn torrent torrents torso ' +
  'torsos tortuous torture tortured tortures torturing toss tossed tosses tossing total totaled totaling totally totals ' +
  'totter tottering touch touchdown touchdowns touched touches touching tough toughing toughs tour toured touring tourist ' +
  'tourists tournament tournaments tours tousled toward towardes towards towel toweling towels tower towering towers town ' +
  'towns toxic toxics toy toying toys trace traced traces trachea tracing tracings track tracked tracking tracks tract ' +
  'tractor tractors tracts trade traded trademark trademarks trader traders trades trading tradition traditional ' +
  'traditionalism traditionalist traditions traffic tragedies tragedy tragic tragicomic trail trailed trailing trails ' +
  'train trained training trains trait traitor traitors traits tramp tramped tramping trample trampled tramples trampling ' +
  'tramps trance trances tranquilizer tranquilizers tranquilly transact transacted transacting transaction transactions ' +
  'transcend transcended transcendental transcending transcends transcribe transcribed transducer transducers transfer ' +
  'transfered transfering transfers transform transformation transformed transforming transforms transit transition ' +
  'transitional transitions translate translated translates translating translation translations translucent transmission ' +
  'transmissions transmit transmits transmutation transmute transmuted transparent transpiration transpiring transplant ' +
  'transplanted transplanting transplants transport transportation transported transporting transports transpose ' +
  'transposed transverse trap trapper traps travel traveled traveler travelers traveling travels traverse traversed ' +
  'traversing tray trays tread treading treads treason treasure treasured treasurer treasurers treasures treasuries ' +
  'treasury treat treated treaties treating treatment treatments treats treaty tree trees treetop treetops tremble ' +
  'trembled trembles trembling tremendous tremendously tremor tremors trench trenches trend trended trending trends ' +
  'trespass trespassed trespasses trespassing trial trials triamcinolone triangle triangles tribal tribute tributes trick ' +
  'tricked tricks tries trigger triggered triggering triggers trill trilled trills trim trims trio trip triple tripled ' +
  'triples tripling trips triumph triumphant triumphantly triumphed triumphs trivial troop trooper troopers trooping ' +
  'troops tropical trot trouble troubled troubles troublesome troubling trough troughed troughs troupe troupes trousers ' +
  'truck trucked trucking trucks trudge trudged trudging true truly trumpet trumpeted trumpeting trumpets trundle ' +
  'trundled trundles trundling trunk trunks trust trusted trustee trustees trusting trusts trustworthy truth truthful ' +
  'truths try trying tsh tsk tsunami tub tube tuberculosis tubes tubing tubs tuck tucked tucking tug tuition tuitions ' +
  'tularemia tumble tumbled tumbler tumbles tumbling tumor tumors tumult tune tuned tunes tungsten tuning tunnel tunneled ' +
  'tunnels turban turbans turbine turbines turbulent turkey turkeys turmoil turmoils turn turned turning turnings ' +
  'turnover turns tutor tutored tutoring tutors tv tweed tweeds twelfth twelve twenties twentieth twenty twice twig twigs ' +
  'twilight twin twine twined twinge twinges twinkling twins twirl twirled twirler twirling twirls twist twisted twisting ' +
  'twists twitch twitched twitching two twofold twos type typed types typewriter typewriters typhus typical typically ' +
  'typifies typify typifying typing typography tyranny tyrosine ugly uh uhhu ulcer ulcers ultimate ultimately ultrasonic ' +
  'ultrasonics ultraviolet um umbrella umbrellas unable unaccompanied unadjusted unaffected unambiguous unambiguously ' +
  'unanimous unanimously unasked unassisted unattractive unavailable unavoidable unaware unawareness unawares unbroken ' +
  'uncertain uncertainly uncertainties uncertainty unchanged uncharged uncle unclean uncles uncomfortable uncommon ' +
  'unconcerned unconcernedly unconscious unconsciously unconvincing uncooperative undaunted undeniable undepicted under ' +
  'underachiever underachievers underbrush underdeveloped underestimate underestimated underestimates underfoot ' +
  'underground underlie underlies underline underlined underlines underlining underlying undermine undermined undermines ' +
  'undermining underneath underscore underscored underscores underscoring undershirt understand understandable ' +
  'understanded understanding understandings understands understate understated understates understating understood ' +
  'undertake undertakes undertaking underwater underway underwrite underwrites underwriting undesirable undeveloped ' +
  'undiminished undo undoing undoubtedly undress undressed undressing undue unearth unearthed unearthing uneasily ' +
  'uneasiness uneasy uneconomical unemployed unemployment unequally unequivocally uneven unexpected unexpectedly ' +
  'unexplained unexplored unfamiliar unfavorable unfitting unfold unfolded unfolding unfolds unforgettable unfortunate ' +
  'unfortunately unfortunates unfrozen ungainly ungodly unhappy unheeding unhesitatingly unhitch unhitched unholy ' +
  'unhurriedly unified unifies uniform uniformed uniformity uniformly uniforms unify unifying unimportant unimpressed ' +
  'uninterrupted union unions unique uniquely uniqueness unit unite united unites unities uniting units unity universal ' +
  'universality universally universals universe universities university unknown unknowns unleash unleashed unleashes ' +
  'unleashing unless unlike unlikely unlimited unlined unload unloaded unloading unloads unlock unlocked unlocking ' +
  'unlocks unmarried unmistakable unmistakably unmolested unmoved unnatural unnecessarily unnecessary unobtainable ' +
  'unoccupied unofficial unorthodox unpaid unpaired unpleasant unpopular unprecedented unpredictable unprepared ' +
  'unqualified unquestionably unrealistic unrelated unreliable unrestricted unsatisfactory unsaturated unscientific ' +
  'unscrew unscrewed unscrupulous unseen unsmiling unsolved unspeakable unstable unstained unsteadily unstressed ' +
  'unstructured unsuccessful unsympathetic untie untied until unto untouched unusual unusually unwanted unwelcome ' +
  'unwillingness unwire unwired unwise unwittingly up update updated updates updating upgrade upgraded upgrades upgrading ' +
  'upheaval upheavals uphold upholding upholds upkeep uplifting upon upper uppon upraised upright uproar ups upset upsets ' +
  'upstairs upstream uptake uptown upward upwards urban urbanized urge urged urgencies urgency urgent urges urging ' +
  'urgings us usable usage usages use used useful usefulness useless user users uses usher ushered ushering ushers using ' +
  'ussr usual usually usurp usurped usurping utensil utensils utilities utility utilization utilize utilized utilizes ' +
  'utilizing utmost utmosts utopia utopian utopians utopias utter uttered uttering utterly vacancies vacancy vacant ' +
  'vacate vacated vacating vacation vacationed vacationing vacations vacuolization vacuum vacuumed vacuuming vague ' +
  'vaguely vain valet valiant valid validate validated validating validity valley valleys valor valuable valuation ' +
  'valuations value valued values valuing valve valves vanish vanished vanishes vanishing vanities vanity vapor vapors ' +
  'variability variable variables variant variants variation variations varied varies varieties variety various variously ' +
  'vary varying vascular vase vases vast vastly vaudeville vector vectors veer veered veering veers vegetable vegetables ' +
  'vegetation vehement vehicle vehicles veil veiled veiling veils vein veined veining veins velocities velocity velvet ' +
  'velvety vendor vendors venerable vengeance vent vented ventilation vents venture ventured ventures venturing veranda ' +
  'verandas verb verbal verbena verbenas verbs verge verged verify verifying veritable verse versed verses version ' +
  'versions versus vertebral vertex vertical verve very vessel vessels vest vested vestibule vestibules vesting vests ' +
  'veteran veterans veto vetoed vetoes vetoing via vibrant vibrate vibrated vibrating vice vices vicinity vicious victim ' +
  'victimize victimized victimizes victims victorian victories victory video videos vie vied vies view viewed viewing ' +
  'viewpoint viewpoints views vigilance vigorous vigorously village villager villagers villages villain villains ' +
  'vindication vindictive vine vines violate violated violates violating violation violations violence violent violently ' +
  'violet violets violin violinist violinists violins virgin virgins virile virtually virtue virtues virtuoso virtuosos ' +
  'virulence virus viruses visage visages viscoelastic viscosity visible visibly vision visions visit visited visiting ' +
  'visitor visitors visits visual visualize visualized visualizes visually visuals vital vitality vitally vitals vitamin ' +
  'vitamins vivacious vivid vividly vivify vocabularies vocabulary vocal vocals vocation vocational vociferous vogue ' +
  'voice voiced voices voicing volatile volley voltage voltages voltaic volume volumes voluminous voluntarily volunteer ' +
  'volunteered volunteering volunteers voluptuous vote voted voter voters votes voting vow vowed vowel vowels vowing vows ' +
  'voyage voyages vs vulgar vulnerability vulnerable vulture vultures wade waded wag wage waged wages waging wagon wagons ' +
  'wags wail wailed wailing wails waist waists wait waited waiter waiters waiting waits wake waked wakeful wakefulness ' +
  'wakes waking walk walked walking walks wall walled wallet wallets wallop walloped walloping wallops wallow wallowed ' +
  'wallowing wallpaper wallpapers walls wander wandered wandering wanderings wanders wane waned wanes waning want wanted ' +
  'wanting wants war ward warded wardrobe wardrobes wards warehouse warehouses warehousing wares warfare warily warlike ' +
  'warm warmed warming warms warmth warn warned warning warnings warns warp warped warping warrant warranted warrants ' +
  'warrior warriors wars wary warys wash washed washes washing washings waste wastebasket wasted wasteful wasteland ' +
  'wastes wastewater wasting watch watched watches watching watchings water watercolor watercolorist watercolorists ' +
  'watercolors watered waterfall waterfalls watering waters watery watt wattle wattles watts wave waved wavelength ' +
  'wavelengths waver wavered wavering wavers waves waving wavy wax waxed waxing way ways wayward we weak weaken weakened ' +
  'weakening weakens weakly weakness weaknesses wealth wealthy weapon weapons wear wearily weariness wearing wears weary ' +
  'wearying weather weathering weave weaves weaving web webs wed wedding weddings wedge wedged wedging weds wee weed ' +
  'weeded weeding weeds week weeked weekend weekends weeklies weekly weeks weep weeping weigh weighed weighing weighs ' +
  'weight weighted weighting weightlessness weights weir weird weirs welcome welcomed welcomes welcoming weld welded ' +
  'welding welfare well welled welling wells welter wend west western westward westwards wet wets whack whacked whacking ' +
  'whaddya whammo what whatever whatsoever wheare wheel wheeled wheeling wheels wheeze wheezed wheezes wheezing when ' +
  'whence whenever wher where whereabouts whereas whereby whereever wherein whereof whereupon wherever whether which ' +
  'whichever while whine whined whining whinny whip whipping whippings whips whir whirl whirled whirling whirring whiskey ' +
  'whiskies whisky whisper whispered whispering whispers whistle whistled whistles whistling white whiteface whites whiz ' +
  'who whodunnit whoe whoever whole wholes wholesome wholly whom whoop whooped whooping whoops whore whores whoring whose ' +
  'whosoever why wicked wicker wide widely widen widened widening widens widespread widow widowed widows width widths ' +
  'wield wielded wielding wields wife wiggle wiggled wiggling wigmaker wigmakers wil wild wildcat wildlife wildly ' +
  'wildness will willed willing willingness willow wills willya wilt win wince winced wincing wind winded winding window ' +
  'windowpane windowpanes windows winds windshield windshields windy wine wined wines wing winged winging wingman wings ' +
  'wink winked winking winless winner winners winning winnings wins winter wintered wintering winters wipe wiped wipes ' +
  'wiping wire wired wires wiring wiry wisdom wise wisecrack wisecracked wisecracks wisely wish wished wishes wishing wit ' +
  'witch witches witching with withal withdraw withdrawal withdrawals withdrawing withdraws withhold withholding ' +
  'withholdings withholds within withing without withstand withstanding withstands witness witnessed witnesses witnessing ' +
  'wits witty wizard wizards wo wobble wobbled wobbling wod woe woeful woes wold wolde woman wonder wondered wonderful ' +
  'wonderfully wondering wonders wondrous wondrously woo wood wooded wooden woodenly woodpecker woods woodwork ' +
  'woodworking wooed wooing wool woolen woolens woolly woos word worded wording words work workable workbench workbenches ' +
  'worked worker workers working workings workman workout workouts works workshop workshops world worlds worm worms worn ' +
  'worried worries worry worrying worse worship worshiped worshiping worst worsted worth worthwhile worthy would woulda ' +
  'wound wounded wounding wounds wrack wracked wracking wraithlike wrangle wrangled wrangling wrap wrapped wraps wrath ' +
  'wrathful wreath wreathed wreaths wreck wrecked wrecking wrecks wrench wrenched wrenches wrenching wrestle wrestles ' +
  'wrestling wrestlings wretch wretched wriggle wriggled wriggling wring wringing wrings wrinkle wrinkled wrinkles ' +
  'wrinkling wrist wrists writ write writer writers writes writhe writhed writhing writing writings writs written wrong ' +
  'wronged wrongly wrongs wryly wth xylem ya yank yanked yanking yard yardage yards yassuhs yawn yawning yawns ye yeah ' +
  'year yearn yearned yearning yearnings years yell yelled yelling yellow yellowed yellowing yellows yells yelp yelped ' +
  'yelping yelps yes yesterday yet yff yield yielded yielding yields yokel yokels yore you young younger youngster ' +
  'youngsters your yours yourself yourselves youth youthful youths yow yr yrs yuh zeal zero zeroed zeroing zeros zigzag ' +
  'zigzags zim zinc zoo zoom zoomed zooming zooms zounds'
export const RARE_WORDS =
  'aahs ab aback abacuses abalone abaringe abasement abashed abate abated abatement abates abating abberations abbey ' +
  'abbreviated abbreviation abbreviations abdicate abdominis abducted abduction abed aberrant aberrantly aberration ' +
  'aberrations abetted abetting abeyance abhor abhorred abhorrent abhorrently abjection abjectly ablated ablaze abler ' +
  'ably abnormal abnormalities abnormality abnormally abolition abominable abomination aboriginal aborigine aborigines ' +
  'aborning abort aborted abortifacient aborting abortionist abortive aboveboard aboveground abrasive abrasives ' +
  'abreaction abreast abridge abridged abridges abridging abridgment abroade abrogate abrogated abruptness abscissa ' +
  'absense absentee absenteeism absentees absinthe absoluteness absolution absolutism absolve absolved absolving ' +
  'absorbedthe absorbency absorbent absorber absorbers absorptive abstention abstentions abstinence abstractedness ' +
  'abstractionism abstractive abstractly abstractors abstruse abstruseness abstrusenesses absurdist absurdly abundant ' +
  'abundantly abusable abuser abusers abusive abutments abuzz abysmal acacia academe academeh academia academician ' +
  'acccounting accede acceded accelerometer accelerometers accentual acceptability accesory accessibility accessible ' +
  'accessions accidental accidentally accidently acclamation acclimatize acclimatized accolade accolades accommodation ' +
  'accommodations accommodative accomodate accomodations accompanied accompanist accompanists accompli accomplice ' +
  'accomplices accompnaying accordion accountability accountable accountant accountants accouterment accouterments ' +
  'accreted accrual accruals acculturate acculturated acculturation accumulator accusative accusatory accuser accusers ' +
  'accusingly acerbic acetate acetominophen acetylene achievable acidified acidity acidly acidulous aciduria ' +
  'acknowledgment acknowleged acne acolyte aconte acorns acoustic acoustical acoustically acoustics acquiesence acquirer ' +
  'acquirers acquisitive acquisiton acquistion acquit acquittal acquitted acrid acrimonious acrimony acrobacy acrobat ' +
  'acrobatic acrobatics acrobats acronym acrylic actinometer actionable activation activist activists actuarial ' +
  'actuarially actuaries actuary actuators acumen acupuncture acupuncturist adage adagio adagios adamantly adaptability ' +
  'adaptable adaptation adaptations adapter adapters adaptor addict addicted addiction addictions addictive addicts ' +
  'additional addlebrained addled addressee addressees adduce adenocard adenoma adenomas adept adepts adhesion adieu ' +
  'adios adipic adjudged adjudging adjudicate adjudication adjudicator adjudicators adjustable adjustablerate adjustables ' +
  'adjuster adjusters adman admen administrate adminstration adminstrative admiral admirals admiralty admirer admirers ' +
  'admiringly admissible admittance admittances admitted admittedly admittees admitting admix admixed admonish admonished ' +
  'admonishing admonishments ado adobe adonis adoptable adoptee adoptees adopters adoptive adorable adore adored adores ' +
  'adoring adornments adrenal adrenaline adrift adroit adroitly adroitness adsorb adsorbed adsorbs adulation adulterate ' +
  'adulterated adulterous adultery adulthood advancement advancements advancer advancers advantageous advantageously ' +
  'advent adventitious adventurer adventurers adventuresome adventurism adventurist adventurous adventurously adverbial ' +
  'adversarial adversaries adversary adversely adversities adversity advert advertiser advertisers advertorial ' +
  'advisability advisable advisedly advisement adviser advisers advisor advisories advisors advisory advocacy aegis aeon ' +
  'aerate aerates aerial aerialists aerials aerobic aerobics aerodynamic aerogenes aeromedical aeronautical aerosal ' +
  'aerospace aesthetes aesthetically affable affably affadavit affectation affectations affectingly afferent affianced ' +
  'affidavit affidavits affied affilates affiliate affiliated affiliates affiliating affilliate affinities affinity ' +
  'affirmation affirmations affirmative afflict afflicted afflicting affliction afflictions afflicts affluent ' +
  'affordability affordable afghan aficionado afield afire aflatoxin afloat afoot aforementioned aforethought afoul ' +
  'afresh aft afterburners aftereffect aftereffects afterglow aftermarket aftermath aftermaths aftershave aftershock ' +
  'aftershocks aftertax afterthought aftuh ag againt agape agate agates agave agayne ageless agglutinating aggrandizing ' +
  'aggravatingly aggregation aggregations aggressively aggrieved agile agilely agility agitation agitator agitators ' +
  'agleam aglimmering agnomen agnostics agonize agonized agonizes agonizing agrarian agreeable agreeableness agreeably ' +
  'agreeement agressive agribusiness agriculturally agriproducts agrochemical agronomist aground ague ahorseback ai ' +
  'ailerons ails aimlessly aimlessness airbags airconditioner airdrops airfare airfield airfields airflow airframe ' +
  'airframes airheads airily airings airless airlift airlifted airlifting airline airliner airliners airlines airlock ' +
  'airmail airmailed airman airmen airplay airstrip airstrips airtime airwaves airworthiness ajar ajury al alarmingly ' +
  'alarmism alarmist albatross albicans albino alchemists alchemy alcoholic alcoholics alcoholism alcoves alderman ' +
  'aldermen alders ale aleck alertly alfalfa alfresco algaecide algebra algebraic alginates algorithm alias alight ' +
  'alimony aliquot aliquots alizarin alkaloids alky allay allayed allaying allegedly allegiance allegiances allegoric ' +
  'allegorical allegro allergic allergies allergy alleviation alley alleys alleyway alleyways allgedly alliance alliances ' +
  'allied alliteration alliterative allnight allocator allotted allotting allout alloy alloys allrightniks alltime ' +
  'alluded alludes alluding allure allurement alluring allusiveness alluvial alma almanac almond almonds aloft aloneness ' +
  'aloof aloofness alpenglow alpha alphabet alphabetic alphabetical alphabetically alphabetize alphabetized alreadeh ' +
  'altar alternation alternatively alto altruism altruistic altruistically altruists alum alumina alumnae alumni alumnus ' +
  'alundum alveoli am amahs amalgam amalgamate amalgamated amalgamation amalgamations amanuensis amass amassed amasses ' +
  'amassing amateurish amateurishness amateurism amatory amazingly amazons ambiance ambidextrous ambitiously ambivalence ' +
  'ambivalent ambrosial ambulatory ambuscade amelioration amenable amendatory amenities amethystine amicable amicably ' +
  'amicus amide amines amino aminometha aminomethane amiss amity ammonia ammoniac ammonium amnesty amniotic amok amoral ' +
  'amorality amorist amorous amorphously amortization amortize amortized amortizing amphetamines amphibious amphibology ' +
  'amphitheater amphobiles amplification amplified amplifier amplifiers amputation amputations amulet amulets amusedly ' +
  'amusingly anachronistic anaerobic anaesthesia anagram analgesic analog analogously analogue analogues analystics ' +
  'analytical analytically analyticity analyzable analyzer anaplasmosis anaprapath anarchic anarchical anarchist ' +
  'anastomoses anastomotic anathema anatomic anchorage anchorages anchorite anchoritism anchorman anchormen anchorwoman ' +
  'anchovy anciently ancillary anecdotal anemated anemic anemics anesthetic anesthetically anesthetics anesthetized ' +
  'angelfish angelica angina angiotensin angler angora angriest anhemolyticus anhydrous anhydrously ani aniline ' +
  'animalcare animation animism animize animized animosities animosity anise aniseikonic anisotropy anlayst annals annex ' +
  'annexation annexed annihilate annihilating annnouncement annointed annotated announcer announcers announcment annual ' +
  'annualized annuities annuity annulled annum annunciated anoint anointing anomalies anomalous anomaly anomic anomie ' +
  'anonymity anonymously anorexia anorthic ansuh answerable antacid antagonise antagonised antagonism antagonisms ante ' +
  'anteater anteaters antebellum antennae anthem anthems anthers anthill anthology anthrax anthropic antianemia ' +
  'antibacterial antibiotic antibiotics antic anticipatory anticoagulant anticoagulants anticorruption antics anticult ' +
  'anticus antidepressant antidote antifraud antifreeze antihero antihistamine antihistorical antilock antimissile ' +
  'antimonide antiphonal antipodes antiquarian antiquarians antiquated antiquities antiquity antirealistic antisera ' +
  'antislavery antismoking antisocial antisubmarine antitakeover antithesis antithetical antitrust antiviral antiwar ' +
  'antsy anvil anybody anye anylabel anyone anyplace anythin anything anytime apace aparently apartheid apathetic apathy ' +
  'ape aperture aphorisms aping aplenty aplomb apocalypse apocalyptic apocalyptics apocryphal apogee apologetic apologia ' +
  'apologist apologists apoplectic apostates apostle apostles apotheosis appall appalled appallingly appalls appanage ' +
  'apparat apparel appareled apparency apparition apparitions appartus appearin appeasement appellate append appendages ' +
  'appended appestat appetizer appetizing apple applejack applelike apples appliance appliances applicator applicators ' +
  'applied appliques apportionment apportionments appraisal appraisals appraiser appraisers appraisingly appreciative ' +
  'appreciatively apprehensive apprehensively apprenticeship apprised approachable appropriators apricot apses aptly ' +
  'aptness aquamarine aquarium aquatic aqueducts aquifer aquifers aquisition aquisitions arabesque arabic arable aramid ' +
  'arb arbiter arbitrage arbitrager arbitragers arbitrageur arbitrageurs arbitraging arbitrate arbitrated arbitrates ' +
  'arbitrating arbitration arbitrator arbitrators arboreal arborists arbs arcade arcaded arcades arcane archaeological ' +
  'archaeologist archaeologists archaeology archaic archaism archaize archaized archangel archangels archdiocese ' +
  'archenemy archeological archery archetype archetypes archetypical archfool archipelago architectonic archival archive ' +
  'archives archivist archness archrival archtype arclike arcus ardent ardently arduous are areaway areaways arena arenas ' +
  'areosol argot argriculture arguably argumentation argumentative aria arias arid aridity arisen aristocrat aristocratic ' +
  'aristocrats arithmetical arithmetized arkylbenzene armament armaments armful armhole armistice armload armoire armory ' +
  'arnica aroma aromas aromatic aromatick aromatics arose arousal arpeggios arrangers arrearage arrearages arrears ' +
  'arrogance arrogant arrogantly arrogate arrogating arrowheads arsenal arsenals arsenic arsenide arside arsines arson ' +
  'arsonist artemisia artful artfully artfulness arthritic artichoke articulation articulations artifact artifacts ' +
  'artifical artifically artifice artificiality artillerist artillerists artilleryman artisan artisans artistas ' +
  'artistically artistry artless artsy artwork artworks arty aryl arylesterase arylesterases asbestos asbestosis ' +
  'ascendancy ascendency ascension ascent ascents ascertainable ascetic asceticism ascetics aseptic aseptically asham ' +
  'ashare ashtrays asinine askance askew askin asocial asparagus aspen aspens aspersion aspersions asphalt asphyxia ' +
  'aspirant aspirants aspirational aspirin assailant assailants assassinate assassinated assassinating assassination ' +
  'assassinations asseet assertedly assertive assertiveness assesment assessories asset assets assiduity assiduously ' +
  'assimilable assimilation associaitons associatively assorted assortment assortments assuage assuaged assuaging ast ' +
  'asteroid asteroidal asteroids asters asthma astigmatism astir astonish astoundingly astral astray astringency ' +
  'astringent astrological astrology astronaut astronauts astronomer astronomically astronomy astrophysicist astrophysics ' +
  'astute astuteness asunder asw asylum asymmetry asymptomatic asymptotic asymptotically atavistic ataxia ate atelier ' +
  'atheism atheist atheistic atheists atheromatous athletically athleticism atm atmospheric atolls atomisation atonal ' +
  'atonally atone atonement atrium atrocious atrociously atrocities atrocity atrophied atrun attache attactive attainable ' +
  'attarcks attendee attendees attendent attendents attentively attis attitudinizing attractant attractively ' +
  'attractiveness attributions attrition attune attuned atune atypical au auburn auction auctioned auctioneer auctioning ' +
  'auctions audacious audibly audio audiocassettes audiophiles audiotex audiovisual auditor auditors augur augurs aura ' +
  'aural aureus auspices auspicious auspiciously austere austerely austerity authentically authenticate authentication ' +
  'authenticator authoritative authorship autions autism autistic autobiographic autobiography autoclave autocollimator ' +
  'autocracies autocracy autocrat autocratic autocrats autograph autographed autographer autographs autoimmune autoloader ' +
  'automaker automakers automate automated automates automating automaton autonavigator autonomous autonomously autonomy ' +
  'autopsied autopsies autopsy autumnal avalanche avaliable avarice avaricious avenge avenger avenging avenue avenues ' +
  'averred averse aversion avian aviary aviation aviator aviators avid avidity avidly avionics avocation avoidable avowed ' +
  'avowedly avuncular awash awaye awesome awfulness awhile awkwardness awnings awoke axial axially axiological axiom ' +
  'axiomatic axioms axle axles aya ayatollah aye ayes ayni azalea azaleas azimuth azure babbiting babel babelike baboon ' +
  'baboons babyhood baccalaureate baci backbeat backbench backdated backdoor backdrop backfield backfire backfired ' +
  'backfires backfiring backflips backhand backhanded backhoe backhome backlash backlit backlog backlogs backlots ' +
  'backpack backpackers backpacks backpedal backpedaling backroom backrooms backside backsides backslapping backstop ' +
  'backtracking backup backups backwardness backwater bacterium baddebt bade badinage badmen badminton baffle baffled ' +
  'baffling bagel bagels baggage bagged baggy bagpipe bail bailed bailiff bailing bailout bailouts baker bakeries bakers ' +
  'bakery bakeware baklava baksheesh balconies balcony baldish baldness bale baleful bales balkiness ballards ballast ' +
  'ballerina ballerinas balletic balletomane ballfields ballgowns ballistic ballistics balloonists ballpark ballparks ' +
  'ballyhoo ballyhooed ballyhooey balm balmy baloney balsam balsams bambino bamboo bamboozled banal banalities ' +
  'banalization bandied banditos bandoleer bandoleers bandstand bandwagon bandwidth bandy bane baneful bangish banishment ' +
  'banjo bankholding bankroll bankrolled bankrolling bankrupcy bankruptcylaw banned bannerlike banning bannnnnng ' +
  'banquetings baptism baptismal baptisms baptistery barb barbarian barbarians barbarisms barbarous barbed barbequed ' +
  'barber barbers barbital barbiturate barbs bard bards barest barflies bargelike bargen baritone barium barkeep ' +
  'barnacles barnburner barnful barnsful barnstormer barometer barometers barometric baron baroness baronial barons ' +
  'barony baroque baroreceptor barrack barracks barred barren barring barrio barrister barristers barroom barrow barter ' +
  'bartered bartering bascially baseballight baseless baseline baseman baser bash bashed basher bashes bashful bashing ' +
  'basil basileis basileus bassinet bassist basso bassoon bastion bastions batch batches bateau bather bathers bathos ' +
  'bathwater batmobile batsman batted batten battens batterie battlefront battleground battlegrounds battlegroups ' +
  'battlements batwing batwings bauble baubles bawdy bawdyhouse bawh bawhs bayleefe bayly bazaar bazaars bd beachfront ' +
  'beacon bead beaded beadle beads beadsman beadwork beady beaker beakers beanballs beanstalk bearable beardless beardown ' +
  'bearish bearishly bearishness beasties beastly beaten beatific beatification beatings beatnik beatniks beau beauteous ' +
  'beauticians beautify beautifying beaver beavered beavers beavertail bebop becalmed became becometh becomin bedamn ' +
  'bedazzled bedazzlement bedded bedevil bedeviled bedfast bedfellows bedground bedlam bedpans bedpost bedridden bedrock ' +
  'bedside bedspread bedsprings bedstead bedstraw bedtime beefsteak beefy beehive been beep beeped beeper beepers beeping ' +
  'beeps beeswax beet beetle beetles beetling beets befallen befell befitting befog befogged befoh beforehand befouled ' +
  'befriend befriended befriends befuddle befuddled befuddles befuddling began begat beggar beggars beggary begged ' +
  'begging beginner beginners begonia begot begotten begrudge begun behahn behavioral behaviorally behaviour behead ' +
  'beheaded beheading beheld behemoth behemoths behest beholden beholder behoove behooves beige bein beinge belated ' +
  'belatedly beleaguered belfries belfry believability believable believably believeth belittle belittled belittling ' +
  'bellboy bellboys belle bellhop bellhops bellicosity belligerence belligerently bellringers bellwether bellwethers ' +
  'bellyaching bellyfull belongings beltway beluga belying bemaddening bemused benchmark benchmarks benediction ' +
  'benefactor benefactors beneficence beneficially beneficient benevolence benevolent benighted benign benignant benzene ' +
  'bequeath bequeathed bereft beret berg bergs beribboned beriberi berms berserk beryllium beseiged besetting bespeak ' +
  'bespeaks bestial bestiary bestioles bestirred bestowal bestseller bestsellers bestselling bestubbled beta betas bete ' +
  'bethought betide betrayer betrothal betrothed betterment betties betting betwen bewail beween bewilderedly ' +
  'bewilderingly bewilderment bewitch bewitched bewitching bhoy bianco biannual bias biased biases bib bibliophiles bibs ' +
  'bibulous bicameral bicarbonate bicentennial bicep bich biches bicker bickered bickering biconcave bicyclist bidder ' +
  'bidders biddies bidding bide biennial biennium bifocal bifocals bifurcate bifurcated biggest biggie bigness bigoted ' +
  'bigotry bigots bigticket bike biker bikers bikes biking bikini bikinis bilateral bile bilevel bilge bilges ' +
  'bilharziasis bilinear bilingual bilious bilk bilked bilking billable billboard billboards billet billets billfold ' +
  'billiard billiards billings billionaire billionaires billionnaire billon billow billowed billowing billows bimbos ' +
  'bimolecular bimonthly binary binational binder binders bindle binge binges bingo binoculars binuclear bio biochemical ' +
  'biochemicals biochemist biochemistry biochemists biodegradable bioengineer bioengineers bioequivalent biofeedback ' +
  'biographer biographers biographical bioherbicide biologic biologically biologist biologists biomedical biopesticide ' +
  'biophysical biophysicist biophysics bioresearch biosynthesized biotech biotechnology bipartisan bipartisanship biped ' +
  'biplane biplanes biracial birch birches birdbath birdcage birdhouse birdlike birthcontrol birthmark birthplace ' +
  'birthrate birthright biscotti bisexual bishopry bison bisque bistros bitch bitches bitchy bitee biter bitingly bitten ' +
  'bitterest bittersweet bituminous bivouac biweekly biz bizarrely blab blabbed blabs blackballed blackbird blackbirds ' +
  'blacker blackest blackjack blacklist blacklisting blackmail blackmailed blackmailing blacksmith bladder blanch blanche ' +
  'blanched blanching bland blander blandness blank blanks blarney blase blaspheme blasphemed blasphemers blasphemies ' +
  'blasphemous blasphemy blastdown blatancy blatantly blazer blazon bleacher bleachers bleaker bleary bleb blebs bled ' +
  'bleeders bleedings bleeps blem blemish blemishes blender blenders blessings blest blew blindfold blindfolded ' +
  'blindsided blini blinker blinkers blip blips bliss blissful blitz blitzes blitzing blitzkrieg blizzard blizzards ' +
  'blobby bloc blockages blockbuster blockbusters blocker blockhouse blocky blocs bloke blokes bloodbath bloodied ' +
  'bloodiest bloodless bloodletting bloodlust bloodroot bloodshot bloodspots bloodstained bloodstains bloodsucking ' +
  'bloodthirsty blooper bloops blotch blotches blotted blotting blouse blouses blowfish blown blowout blowtorch blowup ' +
  'blubber blueberries blueberry bluebloods bluebonnets bluebook bluebush bluechip bluefish blueprint blueprints bluest ' +
  'bluestocking bluesy bluish blunderings blunter bluntest bluntly bluntness blurring blurry blurt blurted blurting ' +
  'blustery blutwurst boa boar boarder boardinghouse boardinghouses boardroom boardrooms boastful boastfully boastings ' +
  'boatels boater boaters boathouses boatload boatloads boatman boatsmen boatyards bobbed bobbing bobbins bobbles bobby ' +
  'bobbysoxer bockwurst bodacious bode boded bodegas bodes bodice bodied bods bodybuilding bodyguard bodyguards ' +
  'bodyweight bodyworkers bogeymen bogged bogging boggle boggled bogies bogy bohemian boiler boilerplate boilers ' +
  'boisterous boites bolder boldest boldness boll bolo bombard bombarded bombarding bombardment bombardments bombast ' +
  'bombastic bomblets bombshell bona bonanza bonanzas bondage bondholder bondholders bondholdings bondmarket bondsman ' +
  'bonemeal bongo bonheur bonkers bonus bonuses bonzes boo boobify booboo booboos booby booed boogie boogieman booing ' +
  'bookies bookish bookkeeper bookkeeping booklet booklets booklists bookseller bookshelves bookstore bookstores ' +
  'boomerang boomerangs boomers boomtown boondoggle boondoggler boondoggles boorish boors boos booster boosters bootleg ' +
  'bootlegged bootlegging booty booze boozing bop borate borates borax borderlands borderline borer borers boringly borne ' +
  'borrower borrowers borrowings bosons bossman botanical botanist botanists botany botched bothersome bottleneck ' +
  'bottlenecks bottler bottlers bottomland bottomless botulinal botulinum boucle bouffant bouffe bought boulder boulders ' +
  'boulevard boulevards boun bouncy boundless bounty bountyhunters bourgeois bourgeoisie bourses boutique boutiques bouts ' +
  'bowel bowels bower bowlder bowstring boxer boxy boyars boyfriend boyfriends bra bracelet brachii bracket brackets ' +
  'brackish brad bradykinin braggadocio bragged bragging brainchild brainlessly brainpower brainstorm brainwashed ' +
  'brainwashing brainy braised bran branchline brandin brash brashest brashness brassiere brassieres brassiness brassy ' +
  'brat brats bratwurst braver bravery bravest bravura braweling brawl brawle brawling brawny braying brazenly brazenness ' +
  'brazier breadbasket breadbox breakable breakables breakage breakaway breaker breakers breakeven breakin breakneck ' +
  'breakoff breastwork breastworks breathalyzer breather breathtaking breathy bred breeches breeder breeders breezier ' +
  'breezy brethren brew brewed brewer breweries brewers brewery brewing brews briber bribers bribery bricklayer ' +
  'bricklayers bridal bridegroom bridesmaids bridgehead bridgeheads bridgework brie briefer briefest briefings brig ' +
  'brigands brighten brightened brightener brightening brightens brighter brightest brightly brilliancy brim brimful ' +
  'brimmed brimming brimstone brine brink brinkmanship brinksmanship briny briquette briquettes brisker briskness broach ' +
  'broached broadcaster broadcasters broader broadest broadly broadside brocade brocaded broccoli brochure brochures ' +
  'brockle broiler brok brokenly broker brokerage brokerages brokered brokering brokers bromides bromphenol bronchi ' +
  'bronchiolar bronchiolitis bronchitis brooch broody brooken broth brotherism brotherly brought brouhaha browbeat ' +
  'browbeaten brownies brownish brownouts browny browse browsing brucellosis bruddah bruinish bruit bruited brunch ' +
  'brunches brunette brunettes brunt brushbacks brushcut brushfire brushlike brushoff brushwork brusquely brutal ' +
  'brutalism brutalized brutally brutish brynge bubblelike bubbly buccaneers buccolic buckaroos buckshot buckwheat ' +
  'bucolic budded budding budgetary budgeteers budworm buffetings buffetted buffetting buffoon buffoons bugaboo bugaboos ' +
  'bugeyed bugged buggers bugging bugler bugless buglike buildin builtin bulkhead bulkheads bulldog bulldoze bulldozed ' +
  'bulldozer bulldozers bullethead bulletproof bullfighter bullhide bullhorn bullhorns bullied bullion bullish bullishly ' +
  'bullishness bullnecked bullock bullshit bullwhackers bullyboy bullyboys bulwark bumble bumbling bummed bumming bumper ' +
  'bumpers bumpin bumptious bumpy bun buncha bunco bungalow bungled bungling bunko bunnies bunny buns bunt bunter bunters ' +
  'buoy buoyancy buoyed buoying buoys burbles burdensome burdock bureacracy bureacratic bureaucrat bureaucrats bureauracy ' +
  'burger burgers burglar burglarized burglarproof burglars burgomaster burgs burgundy buried burl burlap burlesque ' +
  'burlesques burley burne burner burners burnings burnished burnishing burnout burnouts burnt burping bursitis bushwhack ' +
  'bushwhacked bushwhacker bushwhackin bushwhacking bushy busied busier busiest businesslike businessmen businesspeople ' +
  'businesswoman busload busloads busses bust busted buster busters bustin busting bustlin busts busybodies busyness ' +
  'butane butcher butchered butchering butchers butchery butler butlers butterfat butterflies butterfly butternut buttery ' +
  'buttocks buttonholes buttress buttressed buttresses butyrate buxom buyback buyer buyers buyin buyout buyouts buzzer ' +
  'buzzsaw buzzword buzzwords bye byinge bylaw bylaws byline bylines byplay byproduct byproducts bystander bystanders ' +
  'bytes byway byways byword byzantine cabal cabaret cabbage cabdriver cabinetmakers cacao cache caches cachet cackly ' +
  'cacophony cactus cadaver cadaverous cadence cadet cadets cadge cadmium caffeine cagey cahoots cajole cajun calamitous ' +
  'calcification calcified calcify calculable calculatingly calculator calculators calculi calculus calfskin calibre ' +
  'calico calinda caliper calipers caliph caliphs calisthenics callable calligraphers calligraphy callin callipygous ' +
  'callously callousness calluses calmer calmest caloric calorie calories calorimeter calorimetric calumniate calumniated ' +
  'calumny calves calypso camaraderie camcorder camcorders came camel camellias cameo cameos cameraman cameramen ' +
  'camouflage camouflaged campagna campaigners campground campgrounds campmate campsites cams canal canals canard ' +
  'cancelled cancelling cancerous candid candidacy candidly candies candlelight candlewick candor candour candy candybar ' +
  'canine canister canisters canker canned canneries canners cannery cannibalism cannibalistic cannibalize cannibalizing ' +
  'cannibals canning cannister cannisters cannonball canny canoe canoes canonize canonized canopy cant cantaloupe canted ' +
  'cantilever cantilevers canting cantle cantles canto cantonal cantonment cantons canvassers canyonside capably ' +
  'capacious capacitance caper capercailzie capering capers capita capitalgains capitalistic capitalization capitalmarket ' +
  'capitol capitulate capitulated capitulation capo capos capped capping cappuccino capricious capriciously ' +
  'capriciousness capsicum capstan captaincy caption captioned captions captious captor captors carabao caramel carat ' +
  'carats caravan caravans caraway carbamazepine carbaryl carbide carbohydrate carbonate carbonates carbonyl carborundum ' +
  'carboxymethyl carcinogen carcinogenic carcinogens carcinoma cardamom cardboard cardholder cardholders cardiac cardigan ' +
  'cardiologist cardiologists cardiomegaly cardiovascular cardmember cardmembers cardroom careen careened careening ' +
  'careerism careerists carefulness caregiver caregivers carelessly caretaker careworn caribou caricature caricatured ' +
  'caricatures caricaturist carillons carinii carload carloading carloads carnage carnality carnival carnivores ' +
  'carnivorous carob carousel carousing carp carpal carpetbaggers carping carport carps carreer carried carrion carrot ' +
  'carrots carryforwards carryover carryovers carte cartel cartelized cartels cartilage carton cartons cartoonish ' +
  'cartoonlike carver carvers caryatides casbah cascade cascaded cascades cascading casebook casein caseload caseloads ' +
  'casework caseworkers cashews cashflow cashier cashiers cashmere casings casino casinos cask casket caskets casks ' +
  'cassette cassettes cassocked castanets caste caster casters castigate castigated castigates castigating castigation ' +
  'castings castlelike castoff castor castorbean castorbeans casualties casualty casuistry cataclysmic cataclysms ' +
  'catalyst catalysts catalytic catalyzed catamaran catapultian cataract cataracts catastrophic catatonic catbird ' +
  'catchall catchee catchup catchword catchwords catchy catechism catechize catecholamine catecholamines categorical ' +
  'categorically categorize categorized categorizing caterer caterpillar caterpillars catfish cathartic cathoderay ' +
  'cathouse catlike catsup cattaloe cattlemen catty caucus caucuses caught cauliflower causally causative causeway ' +
  'causeways caustic cauterize cautionary cautiousness cavalcade cavalcades cavalier cavalrymen caveat caveats caveman ' +
  'cavemen cavernous caviar cavin cavities cavity caw cawing cayenne ceasefire ceaselessly cedar cede ceded ceding ' +
  'celebrators celebrities celebrity celerity celery celiac cellist cellists cellophane cellular celluloids censor ' +
  'censored censorial censors censorship censure censured censures census censuses centaur centenarians centenary ' +
  'centennial centerfielder centerfold centerline centerpiece centerstage centigrade centrality centralization centre ' +
  'centrex centric centrifugal centrist centum centurions ceramic ceramics cereal cereals cerebellum cerebrate cerebrated ' +
  'ceremonial ceremonially ceremoniously certin certiorari certitude certitudes cerulean cervelat cervical cervix ' +
  'cessation cession cesspools cetera chaff chaffing chaga chainlike chairmanship chairmanships chairmen chairwoman ' +
  'chaise chalk chalked chalking chalky challengeable challenger challengers chamberpot chameleon chameleons chamfer ' +
  'chamois champ champs chancel chancellor chanceries chancery chancy chandelle changeable changeover channelled ' +
  'chanteuse chantey chantlike chap chaperon chaperone chaperoned chaplain chaplains chaps char characterless chargeable ' +
  'chargin chariot charisma charismatic charitably charlatan charlatanry charlatans charlotte charmer charmers charmingly ' +
  'charnel charred chartaceos chartings chartist chartists chartroom chary chasers chasm chassis chaste chastened ' +
  'chastised chastisement chastises chastity chateau chateaux chatted chattels chattily chatting chatty chauffeur ' +
  'chauffeured chauffeurs chaulmoogra chauvinism chauvinistic chauvinists chaw cheapening cheapens cheaper cheapest ' +
  'cheaply cheater cheaters checker checkers checkin checkout checkpoints checkup cheekbone cheekbones cheeky cheere ' +
  'cheerfulness cheerleader cheerleaders cheerleading cheeseburgers cheesecake cheesecloth cheesy cheetah cheetal chef ' +
  'chefs chela chelas chelicerates chemcial chemise chemotherapy chenille cherries cherry cherubim cherubs chess chestnut ' +
  'chestnuts chevre chic chicanery chicly chiefdom chiefdoms chignon chilblains childbearing childbirth childcare ' +
  'childishness childless children childrens chili chillier chillingly chilly chimed chimes chimp chimpanzees chimps ' +
  'chinked chinning chinoiserie chinos chintz chipped chipper chipping chirp chirped chirping chirpy chit chitchat ' +
  'chivalrous chivalry chive chives chivy chivying chlorazepate chlorpromazine chock chockful chockfull chocks chocolate ' +
  'chocolates choicest choirboy chole cholelithiasis cholera cholinesterase cholla chomp chomped chomping choosier choosy ' +
  'chopped chopper choppiness chopping choppy chopsticks choral choreographer choreographers choreographic chose chouise ' +
  'chousin chow chowder chowders christen christened christening christianizing chromatic chromatics chromatogram chromic ' +
  'chromosome chromosomes chronically chronicle chronicled chronicler chroniclers chronicles chronicling chronological ' +
  'chronology chrysanthemum chrysanthemums chrysotile chubby chuff chuffing chug chugging chugs chum chumminess chump ' +
  'chums chunky churchgoer churchgoers churchly churchman churchmen churn churned churns chutney chutzpah cials cicada ' +
  'cicadas cider cigaret cilia ciliate ciliated ciliates cilium cinder cinderblock cinders cinema cinematography circa ' +
  'circuitous circuitry circularity circulatory circumcision circumference circumlocution circumpolar circumspect ' +
  'circumspection circumspectly circumstantial circumvent circumventing circumvention circumvents cirrhosis cistern ' +
  'citadels citizenry citizenship citrate citrated citric citron citrus citya citybred cityscapes citywide civ civilised ' +
  'civility civilizational civilize civilizing cladding clairaudiently clairvoyance clairvoyant clamorous clampdown ' +
  'clampdowns clan clandestine clank clannish clannishness clapboard clapped claptrap claret clarets clarification ' +
  'clarifications clarified clarinet clarinetist classically classicism classicist classiest classificatory classifier ' +
  'classifiers classless classmate classmates classy clattery claudication claustrophobia claustrophobic cleanest ' +
  'cleanliness cleanse cleansed cleanser cleansers cleanup cleanups clearance clearances clearer clearest clearheaded ' +
  'clearinghouse clearnace cleat cleavage cleave cleaved cleaver clemency clergymen cleric clerics cleverly cleverness ' +
  'clientele clientslose cliffhanging climactic climatic climbable climber climbers clime climes clincher clingy clinic ' +
  'clinically clinician clinics clink clinked clinkers clipboard clipboards clipped clipping clippings clique cliques ' +
  'cloak cloakrooms cloaks clockwise clockwork cloddishness clodhopper clodhoppers clogged clogging cloistered cloisters ' +
  'clomp clomped clonazepam clone cloned clones clonic cloning closedown closedowns closeness closest closure closures ' +
  'clothbound clothesbrush clothesline clotheslines clothier clothiers clotted clotting cloture cloudburst cloudless ' +
  'cloudy clout clove clover cloves cloying clozapine clubbed clubbers clubby clubfoot clubrooms clumsily clung clunker ' +
  'clunky clutter coachman coachmen coachwork coagulate coagulating coahse coalescence coalfields coalition coalitions ' +
  'coarsely coarsened coarseness coaster coasters coastline coatings coattail coattails coaxial cobalt cobbled cobbler ' +
  'cobblestone cobblestones cobra cobwebs coca cocaine cocao coccidiosis cochannel cockatoo cockatoos cockeyed cockier ' +
  'cockiness cockles cockroach cockroaches cocktail cocktails coco cocoa cocoon cocopalm cocotte cocu cod codetermines ' +
  'codewords codfish codger codified codifies codify codifying codpiece coed coeds coercion coercive coexist coexistent ' +
  'coextrude cofactors coffeecup coffeehouse coffeepot coffers cofounder cog cogeneration cogently cognac cognate ' +
  'cognitive cognizance cognizant cognoscenti cogs cohere coherence coherently cohesively cohesiveness cohnfidunt cohort ' +
  'cohorts coiffed coiffure coily coincident coincidental coincidentally coke cola colander colas colchicum colder ' +
  'coldest coldhearted cole coli colicky coliseum collaborative collaborator collaborators collagen collapsible ' +
  'collarbone collate collated collateral collateralized collation collectability collectible collectibles collectively ' +
  'collectivizers collegial collegian collegians collegiate collided collie collimated collonaded colloquial colloquies ' +
  'colloquium colloquy collosal collude colluded cologne colognes colonialism colonialist colonialists colonic colonists ' +
  'colonization colonize colonized colonnade colonnaded coloration coloratura colorblind colorblindness colorin ' +
  'colorization colorless colorlessness colossus colour coloured coltish columbine columbines columnist columnists ' +
  'columnlike com coma comas combatant combatants combative combatted combinable combo combos combustibles comedic ' +
  'comedie comely comer comers comest comestibles comet cometary cometh comets comeuppance comfy comical comically comin ' +
  'comity comma commandant commandeer commandeered commandeering commas commawnded commemorative commencement ' +
  'commencements commendation commendations commercialism commercialize commercialized commerical commie comminge ' +
  'commingled commiserate commiserating commiseration commissar commissaries commissary committeemen committeewoman ' +
  'committes committing committment commmercial commmon commmuter commoditize commonality commoner commoners commonest ' +
  'commonness commonstock communicable communicator communicators communique communiques communistic communitarians ' +
  'communize commutation commutator compaction compactly companionable companionship companionway companywide ' +
  'comparability comparably compassionate compatability compatibility compatiblizers compatriot compatriots compelled ' +
  'compelling compellingly compendium compensatory competency competently competitively competitve competitveness ' +
  'compilation compilations compiler complacency complacent complacently complainant complaisance complaisant compleated ' +
  'complection complementary complexion compliance compliant complied complimentary comport comported comportment ' +
  'compositional compote compression compressive compressor compressors compromiser comptroller compulsively compulsory ' +
  'compunction computational computerize computerized computerizing comradeship concealment concededly conceit conceits ' +
  'conceiver concentric conceptual conceptually concerti concertina concertmaster conciliate conciliator conciliatory ' +
  'concise concisely conciseness concision conclave conclaves concoct concocted concoction concoctions concomitant ' +
  'concomitantly concord concretely concurred concurrently concurring condemnatory condensate condenser condensers ' +
  'condicions condiments conditional conditionally conditioner conditioners condo condolences condom condominium ' +
  'condominiums condoms condone condoned condos conducive conductorship conduit conduits coneheads confabulated ' +
  'confabulation confabulations confectionary confectioner confectionery confederation confederations confer conferees ' +
  'conferred conferring confers confessional confessionals confessor confict confidante confiscation confiscatory ' +
  'conflagration conflation confluence confluent conformance conformation conformational conformations conformist ' +
  'conformists confrere confreres confrontation confrontations confusin congenial congeniality congenital congested ' +
  'congestive conglomerate conglomerates congo congratulatory congressmen congressonal congresssional congruence ' +
  'congruent conic conjoin conjoined conjugation conjur conjure conjured conjures conjuring connector connectors conned ' +
  'connexion conning connivance conniver conpired conqueror conquerors consanguineous consanguinity conscionable ' +
  'conscript conscripted conscription conscripts consderations consecration consensual consentual consequential ' +
  'conservancy conservatively conservator conservatories conservators conservatory conserve conserved conserves ' +
  'conserving considerin consisently consistence console consoled consoles consoling consomme consonance consortia ' +
  'consortium consortiums conspirator conspiratorial conspirators constable constables constancy constatation ' +
  'constellation constellations constipation constituencies constituency constitutional constrain constrained ' +
  'constraining constrains constraint constraints constrict constricted constricting constriction constrictions ' +
  'constrictor constrictors constructional constructon consul consular consulate consulates consultancy consultative ' +
  'consumables consumerism consummately consummation cont contadini contagion contagious containable containerboard ' +
  'containment contaminants contemplative contemporize contemptible contemptuously contender contenders contentedly ' +
  'contentious contentment contestant contestants contiguous continence continentally contingencies contingency ' +
  'contingent contingents continously continuingly continuo contorted contortionists contraband contrabass contraction ' +
  'contractions contractually contradictory contralto contraption contraptions contrarian contrarians contrarieties ' +
  'contravened contraventions contretemps contribs contribued contrite contrition controllable controlling controversial ' +
  'contusion contusions conundrum convalescence convalescing convenants convent conventionally conventioneers ' +
  'conventioners converage converge converged converging conversant conversational converter converters convertibility ' +
  'convex convexity conveyance convivial convocation convoluted convolutions convoy convoys convulsion convulsions ' +
  'cooccurring cooing cookbook cookbooks cooker cookers cookfire cookie cookies cookware cooler coolers coolest ' +
  'coolheaded cooly coon cooperatively coordinator coordinators coosie copied copier copiers copings copious copiously ' +
  'copolymers coppery copra coproducer coproductions copybooks copycat copycats copyright copyrighted copyrights ' +
  'copywriter coral cordial cordless cordon corduroy corduroys coriander corinthian cork corked corkers corks corkscrew ' +
  'corkscrews cornball cornbread corne cornea corneal cornerstone cornerstones cornfield cornices corniest cornmeal ' +
  'cornstarch cornucopia corny corollaries corollary corona coronaries coronary corpocrat corporatewide corporatism ' +
  'corporatist corporativism corporativists corporeal corporeality corpsman corpulence corpus corpuscular corralled ' +
  'corralling correctional corrective corroborees corrode corroding corrosion corrosive corrugated corrugations corrupter ' +
  'corruptible corruption corruptions corsage corset cortege cortically corticosteroid corticotropin cortisone corvettes ' +
  'cosec cosecant cosigner cosily cosmetic cosmetics cosmetology cosmical cosmological cosmologies cosmologists cosmology ' +
  'cosmopolitan cosmopolitans cosmos costcutting coste costive costlier costliest cosy cot coterie cotillion cots cotter ' +
  'cottonmouth cottonseed coulda councilman councilor councilors councilwoman countdown counterbid counterbidder ' +
  'counterbidders counterbids countercharged countercharges counterclaim counterclaims counterculture counterfeit ' +
  'counterflow counterforce counterman countermove counteroffer counterprogram countershot countersued countersuing ' +
  'countersuit countertenor counterterror countertop countervailing counterweight countess countian countin countrey ' +
  'countriman countrymen countrywide coupe coupler couplers couplets courageous courageously courier couriers courteous ' +
  'courteously courtesan courthouse courthouses courtliness courtly courtroom courtrooms courtship couscous cove covenant ' +
  'covenants coverall coverings coverlet covert coverts coverup coves covet coveted coveting covetous covetousness covets ' +
  'cowbirds cower cowering cowhand cowhands cowhide cowled cowling cowman coworkers cowpony cowpox cowpuncher coxcombs ' +
  'coy coyly coyote coyotes cozier coziness cpu crab crabapple crabbed crabby crabmeat crabs crackdown crackdowns cracker ' +
  'crackers crackpot crackpots crafter craftsmanship craftsmen crafty crag craggy crags cram crammed cramming cramp ' +
  'cramped cramps crams cranberries cranelike crank crankcase cranked cranking cranks crankshaft cranky crannies cranny ' +
  'crapshoot crasher crashlet crass crassest crassness crate crater cratered cratering craters crates craven cravings ' +
  'crawlspace crayons craze crazed crazee crazes craziness crazing creamer creamier creamy crease creased creases ' +
  'creasingly creationism creationist creatively creativeness creche credence credential credentialized credentials ' +
  'credibility credibly creditable creditably creditcard creditor creditors creditworthy credulity credulous ' +
  'credulousness creedal creeper creepers creepiest creepy cremate cremated cremation crematoriums creole crepe crept ' +
  'crescent crestfallen crevasse crevasses crevice crevices crewcut crewel crewmen cribbing cricket crickets cried ' +
  'criminalize criminalized criminalizing criminally criminologist criminology crimp crimped crimping crimps crinkles ' +
  'crises crisper crisply crispy crisscross crisscrossing critcism criteria criticality critique critter critters croak ' +
  'croaked croaker croakin croaking croaks crochet crocidolite crocked crocketed crocodile crofter crofters croissants ' +
  'crone cronies crony cronyism crookery crooner cropped cropping crossbars crossborder crosscurrents crossfire crossings ' +
  'crossover crossroad crossroading crosswalk crossways crosswise crotch crotchety crouchin croupier crowbait crucially ' +
  'crucible crucified crucifix crucifixion crudely crudest cruelest cruelly cruiser cruisers crumbly crumminess crumple ' +
  'crumpled crunchier crupper crus crusader crusaders crust crusts crusty crux cruzado cruzados cryostat crypt ' +
  'cryptographers cryptographic crysanthemum crystalline crystallite crystallites cu cub cubbyhole cubbyholes cubic cubs ' +
  'cuckoo cuckoos cucumber cud cuddly cudgels cue cued cues cuff cufflink cufflinks cuffs cuirassiers cuisine cul ' +
  'culinary cull culled culling culpable culprit culprits cumara cumin cumulate cumulatively cumulus cunning cunningly ' +
  'cupful cupid cupids cupped cur curative curator curators curd curdling curds curettage curfew currant currants ' +
  'currencny curricula curricular curry cursory curt curtailment curtly curtness curtseyed curvaceously curvature curvy ' +
  'cusp custodial custodian custody customization customized cutback cutbacks cuteness cuter cutest cutglass cutlass ' +
  'cutlery cutlets cutoff cutouts cutsie cutter cutters cutthroat cuvees cyanide cycads cyclical cyclicality cyclicals ' +
  'cyclohexanol cyclorama cyclosporine cylinder cylinders cynic cynically cynicism cynics cypress cystic cytokine ' +
  'cytolysis czar czars da dabbed dabbing dabble dabbled dabbler dabbles dabbling dachshounds dactyls dada dadaism ' +
  'daffodil daffodils daft dagers dagger daggerman daguerreotypes daintily dainty daiquiri dairies dairy dairyland ' +
  'dairyman dairymen dais daises daisies daisy dales dalliances dally dame daminozide dammed damper dampers dampness ' +
  'damsel dancelike dandelion dandily dandy dang danged dank dappled darbuka darin darker darkest darkhaired darkling ' +
  'darkly darkroom darlin darn dartboard das dashboard dashboards dastardly database databases datadex datelined daubed ' +
  'daunt daunted daunting dauntless dauphin davenport davits dawdled dawdling daybed daybreak daydream daydreamed ' +
  'daydreaming daylong daytime daze dazzler dazzlingly dd dea deactivated deactivates deactivation deadbeats deaden ' +
  'deader deadhead deadheads deadliest deadliness deadness deadpan deadweight deadwood deafened deafening deafness ' +
  'dealership dealerships dealings dealmaker dealmakers dealt dean deans dearer dearest dearth deathless deathly ' +
  'deathward deathwatch debacle debacles debasement debasing debatable debauch debauchery debenture debentures debilitate ' +
  'debilitated debit debonair debs debtholder debtholders debtor debtors debugged debunk debunked debunking debutante ' +
  'decadelong decadence decadent decaffeinated decal decametrina decamped decanted decanting decapitalize decapitalized ' +
  'decease deceit deceitful decelerate decelerated decelerating decently decentralize decentralized decentralizing ' +
  'deception deceptively decertified decertify decidely decimal decimals decimated decimating decimeter decions decipher ' +
  'deciphered decisional decisionmaking decisiveness deckhands declamation declamatory declarative declaratory declasse ' +
  'declassifying decliners declivity deco decoction decode decolletage decommissioned decommissoned decompression ' +
  'decongestant deconstructed decontaminated decontrol decor decorative decorativeness decorous decorticated decorum ' +
  'decoy decoys decrepit decribed decried decriminalized deductable deductibility deductive deed deeds deeper deepest ' +
  'deerskins def defaces defacing defamation defamatory defamed defaulters defeatism defeatists defecate defecated ' +
  'defection defections defector defectors defenseless defensible defensively defensiveness deference deferent deferents ' +
  'deferment deferments deferred deferring defiantly deficient deficit deficitcutting deficits defied defile defiles ' +
  'defiling definable definitional definitively deflate deflated deflating deflationary deflationist deflator deflators ' +
  'deflect deflected deflecting deflection deflects defocusing defoliation deforestation deformational deformed ' +
  'deformities deformity defrost deft deftly deftness defunct defunded defuse defused degas degassed degeneracy ' +
  'degenerate degenerated degenerates degeneration degenerative deglycerolize deglycerolized degradation degrade degraded ' +
  'degrading dehumanised dehumanize dehumanized dehumidified dehydrate dehydrated dehydration deification deign deigned ' +
  'deja dejected dejectedly delectable delectably delectation delegation delegations delete deleted deleterious deleting ' +
  'deletion deletions deli deliberative delicately delicatessen deliciously delimit delimits delineaments delineate ' +
  'delineated delineating delineation delinking delinquencies delinquency delinquent delinquents deliriously delist ' +
  'delisted delisting deliverable deliverance deliverers delivre dell deloused delousing delphic delta deltas delude ' +
  'deluded deluding deluge deluged delusion delusions deluxe deluxer delve delved delver delves delving demage demagogic ' +
  'demagogue demagoguery demagogues demander demandingly demarcate demarcated demean demeaned demeaning demeans demented ' +
  'dementia demilitarize demimonde demise demo demobilize demobilized demobilizing democratically demographic ' +
  'demographics demography demolition demonetized demoniac demonic demonize demonized demonizing demonologist ' +
  'demonstators demonstrable demonstrably demonstrative demonstratives demonstrator demonstrators demoralization ' +
  'demoralize demoralized demoralizes demoralizing demote demoted demotion demur demurred demurrer demurs den ' +
  'denationalized denied denigrate denigration denims denizens denominated denominator denominators denouement dens ' +
  'densely denseness densest densitometry dentistry denture dentures denuclearized denude denuded denyin deodorant ' +
  'departmental depcreciation depersonalize depersonalized depiction depictions deplete depleted depletes deplorably ' +
  'deployable deployment deployments deport deportation deportations deported depositary deposition depositions depositor ' +
  'depositors depository depot depots deprave depraved deprecating depreciable depreciated depreciating depressant ' +
  'depressants depressingly depressors deprivation deprivations deprogrammings deputized der derail derailed derailing ' +
  'derailments derangement derby dere deregulate deregulated deregulating deregulation deregulaton derelict derelicts ' +
  'derisive derisively derivative derivatives dermal dermatological derogate derogation derogatory derrick derriere ' +
  'derring dervish dervishes descendant descendants descendent descendents desecrate desecrated desecrates desecration ' +
  'desegregate desegregated desegregation desensitized deshabille designees desirability desirous desist desisted ' +
  'desklegs desktop desolation desolations desorption despairingly desperadoes despicable despoil despoiled despoiler ' +
  'despoilers despoiling despondency despot despots dessier destabilize destabilizes destabilizing destitute destroyer ' +
  'destroyers desuetude desultory detachable detailsman detain detained detaining detente detention deter deterence ' +
  'deterioration determinable determinate determinative determinedly determing determinism deterministic deterrant ' +
  'deterred deterrence deterrent deterrents deterring deters detestable detestation dethroned detonation detour detoured ' +
  'detours detoxification detoxify detract detracted detracting detractor detractors detracts detribalize detriment ' +
  'detrimental detriments deuterated deuterium deutsche devaluation devaluations devalue devalued devastatingly ' +
  'devastation deviance deviant deviants devilish devilment devious devisee devlopments devoid devotedly devotional ' +
  'devour devoured devouring devours devout devoutly dewars dewatering dewdrops deworm dexterity dexterous dexterously ' +
  'dhow diabetes diabolical diachronic diagnometer diagnosable diagnostic diagnostician diagnosticians diagnostics ' +
  'diagonally diagrammed diagramming dialectical dialectically diametrically diaper diapers diaphanous diaphragmic ' +
  'diathermy diathesis diatom diatoms diatribe diazepam dibenzofurans dibs dicate dichondra dichotomy dicker dickered ' +
  'dickering dicks diclosed dictation dictator dictatorial dictators diction did didactic diddling dideoxyinosine didn ' +
  'diehard diehards diem diesel diesels dieters diety diffidence diffident diffidently diffraction diffrunce diffusely ' +
  'diffusers digestibility digestible digestion digestive digger diggers digging digit digital digitalis digitalization ' +
  'digitalized digitizes digits dignifies dignify dignitaries dignitary digress digressions diisocyanate dike diktat ' +
  'dilatation dilation dilettante diligence diligent diligently dill diluents dilutive dimensionally dimer dimers ' +
  'dimesize diminution dimmed dimmer dimming dimwits dimwitted diner diners dinghy dingo dinkiest dinnerware dinosaur ' +
  'dinosaurs diocesan diocese dioceses diocs diorah dioramas dioxalate dioxide dioxin dioxins diphtheria diploma diplomas ' +
  'diplomatically dipotassium dipped dipping dippy dire directional directionality directionally directionless directive ' +
  'directives directivity directmail directness directorate directorial directories directorship directory directrices ' +
  'dirhams dirtier dirtiest disable disaffected disaffection disaffiliate disaffiliated disaffiliation disagreeable ' +
  'disallow disallowance disallowed disapprobation disapprovingly disarmament disarmingly disarranged disarray ' +
  'disassemble disassembled disassembly disassociate disassociated disastrously disavowed disbelieve disbelieved ' +
  'disbelieves disbelieving disburden disburse disbursed disbursement disbursements disburses disbursesments discernable ' +
  'discernment discimination disciple disciples discipleship disciplinary disclaimed disclaimer disclaimers disclaims ' +
  'disclosure disclosures disco discography discoid discolored discolors discomfit discomfited disconcert disconcerted ' +
  'discontinuance discontinuous discord discordant discordantly discorporate discorporated discos discotheque ' +
  'discotheques discounter discounters discouragement discourteous discoverer discreet discreetly discrepencies ' +
  'discrepency discretionary discriminatory discursive discursiveness discus discussant disdainful disdainfully disembark ' +
  'disembarked disembarking disembodied disenchanted disenfranchise disengage disengaged disengagement disfavor ' +
  'disfavored disfigured disgorge disgorgement disgraceful disgruntled disharmony disheveled dishonest dishonestly ' +
  'dishonesty dishonorable dishonour dishonouring dishwasher dishwashers dishwater disillusioned disillusioning ' +
  'disincentive disincentives disinclination disinclined disinfectant disinfectants disinfected disinflation disingenuous ' +
  'disintegrative disinter disinterest disinterested disinterred disjointed diskette diskettes dislocated disloyal dismal ' +
  'dismantle dismantled dismantles dismantling dismember dismembered dismembering dismemberment dismissal disorderliness ' +
  'disoriented disown disowned disparage disparaged disparagement disparaging disparities disparity dispassionate ' +
  'dispatchers dispell dispelled dispensable dispensary dispensation dispenser dispensers dispersal dispersant ' +
  'dispersants dispersement dispersion displace displaced displaces displacing displeased displeases disposable ' +
  'disposables dispossessed dispossession disppointed disprove disproving disputable disqualified disqualify disquiet ' +
  'disquieting disquietude disquisition disregardless disreputable disrepute disrespect disrobe disruption disruptions ' +
  'dissect dissected dissecting dissects dissemble dissembling dissemination dissension dissensions dissenter dissenters ' +
  'disseration disservice dissident dissidents dissimilar dissimiliar dissimulation dissociate dissociated dissociates ' +
  'dissociating dissolution dissolutions dissonance dissonances distally distantly distasteful distastefully distate ' +
  'distension distil distillates distiller distilleries distillers distillery distinctness distortable distractedly ' +
  'distraught distressingly distributable distributer distributive distrubition disturber disturbingly disulfide disunion ' +
  'disunited disunity disused ditcher dither dithering dithers ditties ditto ditty diuretic diuretics diurnal diva diver ' +
  'diverge divergence diverging divers diversifed diversify diversifying diversionary diverticulitis divertimento divest ' +
  'divested divesting divestment divider divination divisible divisional divisiveness divorcee divulge divulging divvied ' +
  'divvying dizzily dizziness doable doan doble doc docilely docket docketed dockets dockside dockworkers dockyards ' +
  'docters doctoral doctorate doctorates doctrinal doctrinally docudrama docudramas documentation docutainment doddering ' +
  'doe doer doers doffing dogcatcher dogfight doggerel doggie dogging doghouse dogleg doglike dogmatic dogmatism dogtrot ' +
  'dogwood doin doings doldrums dole doled doles doling doll dollarette dolledup dollies dollop dollops dolls dolphin ' +
  'dolphins dolt doltish dome domed domes domestically domesticates domesticity domicile domiciled dominantly domineer ' +
  'domineering domino dominoes domponents donkey donkeys donna donned donning donnybrook donut doo doodads doomsayer ' +
  'doomsayers doomsday doorbell doorhandle doorkeeper doorknob doormen doorstep dope doped doper dorm dossier dossiers ' +
  'dost doth dotting doubleheader doubloon doubly doubte doubter doubters doubtfully doubtingly doubtlessly doughnut ' +
  'doughty dour dourly douse doused dovetail dovetails dovish dowdy dowel doweling dower downbeat downcast downdraft ' +
  'downer downgradings downhill downpayment downpayments downplay downplayed downplaying downplays downshoot downside ' +
  'downsize downsized downsizing downstream downtalking downtime downtrend downtrodden downturn downturns doxepin drachma ' +
  'drachmas draconian draftee draftees drafters draftsmen drafty dragged dragger dragging dragnet dragoon dragooned ' +
  'drahve dram dramatical dramatization dramatizations drank draper drapers drastic draughty drawback drawbacks ' +
  'drawbridge drawdown drawin dreadfully dreamer dreamers dreamfully dreamin dreamless dreamlessly dreamlike dreamt ' +
  'drearier dreariness dreary dredged dredges drenched drenching dresser dressers dressings dressmaking drew drewe drier ' +
  'driers drifter driftin driftnet driftwood drillers drinkable drinker drinkers dripped dripping drizzly dromozoa ' +
  'dromozootic drooled drooling droop drooped drooping dropoff dropoffs dropout dropouts droppable dropped dropper ' +
  'droppers dropping droppings dross drouth drove drover drovers droves drownings drowse drowsed drowsily drowsiness ' +
  'drowsing drowsy drubbed drubbing drudgery druggers druggies drugging druggist druggists drugless drumbeat drumbeating ' +
  'drumhead drumlin drummed drummer drummers drumming drumroll drumsticks druncke drunkenness drunker druther dryer dryin ' +
  'dryly dryness drywall dualism dualities dubbed dubiously duckling ducklings ductwork dud dudgeon duds duelist duet ' +
  'duets duffel dug duke dulcet dullard duller dullest dullish dullness duly dumber dumbest dumbfounded dumfounded ' +
  'dummies dummy dumpster dumpsters dumpy dune dungarees dunk dunked dunks duo duodenal duopoly dupe duped dupes duplex ' +
  'duplicable duplicative duplicity durability durable durables duress durn dustbin dustbowl dustin dustjacket dustpanful ' +
  'dusty dutiful dutifully dwarfism dwelt dye dyed dyeing dyes dykes dynamical dynamically dynamism dynamo dynamos ' +
  'dynastic dynasties dynasty dynodes dysentery dysfunction dysgenic dyslexia dyspeptic dysplasia dystopia dystopian ' +
  'dystopias dystrophy eagle eagles eardrums earful earl earmark earmarked earmarking earner earners earnestness earnigs ' +
  'earphone earphones earring earrings earsplitting earthbound earthenware earthlike earthlings earthly earthmoving ' +
  'earthshaking earthworm earthworms earworm easement easements easier easiest easygoing eatable eatables eaten eateries ' +
  'eaters eatery eave eavesdrop eavesdropping ebb ebbed ebbing ebbs ebony ebullient ebulliently echelon echelons eclairs ' +
  'eclat eclectically ecological ecologically ecologists ecology econobox econometric econometrics ecstatically ' +
  'ectoplasmic ecumenical ecumenicists ecumenist ecumenists eddy edematous edentulous edgewise edginess edible edict ' +
  'edified edify edifying edit edited editing editorialist editorialists editorialize editorially editorship edits ' +
  'ednedayose educationalist educrats eduction eel eerie eerily eeriness effecte effectinge effectual effectually ' +
  'effeminate effete efficacious efficaciously effigy effloresce effluvium effortful effortless effortlessly effrontery ' +
  'effusive egalitarian egghead eggplant eggplants eggshell egocentric egotistic egotistical egregious egregiously egrets ' +
  'eidetic eies eightball ejaculation eke eked eking elaborately elan elastomer elastomers elate elated elective ' +
  'electives elector electorate electors electrically electrician electricians electrified electrifying electrolysis ' +
  'electrolytic electromagnet electromagnets electronically electrophorus electroplated electroplating electroreality ' +
  'elegantly elegiac elegy elemental elephantine elide eligibility elitist elitists elixir elk ell ellipses ellipsis ' +
  'elliptical elm elms elongate elongation eloped eloquence eloquently else elswehere elucidate elucidated elucidation ' +
  'elucidations elucidative elusiveness elute eluted emanate emanated emanating emancipation emasculate emasculated ' +
  'emasculation embalmers embalming embargo embargoed embargoes embargos embarrass embarrassed embarrassingly embassies ' +
  'embassy embattled embedded embellish embellished embezzlement embezzler embitter embittered emblazoned embodied ' +
  'embodiment embodiments embolden emboldened embolisms emboss embossed embouchure embroideries embroidery embroil ' +
  'embroiled embryo embryonic embryos emcee emerald emeralds emergent emeritus emigrants emigration emigrations emigre ' +
  'emigres eminence eminences eminent eminently emissaries emissary emitted emitting emote emoted emotionality empathetic ' +
  'empathize empathy emperor emperors emphases emphatic emphatically emphaticize emphysematous empiricism employe ' +
  'employerpaid empower empowered empowering empowerment empowers emptied emptier emptiness emulator emulsified ' +
  'emulsifiers emulsion enamelled enamored encampment encapsulate encase encased encasing encephalitis enchained ' +
  'enchantingly enchantment encipher enciphered encircle encircled encircles encircling enclave enclaves encoded encoder ' +
  'encomiums encore encores encouragingly encroach encroached encroaching encrust encrusted encrypting encumber ' +
  'encumbered encumbrance encumbrances encyclopedia encyclopedias encyclopedic encylopedia endangerment endearment ' +
  'endearments endeavour endeavours endemic endevor endocrine endogamous endogamy endogenous endometriosis endorsement ' +
  'endorsements endorsers endosperm endothelial endothermic endotoxin endotoxins endowment endowments endpoint endpoints ' +
  'endrocrine endurable enduringly energize energized energizes energizing enervate enervating enervation enflamed ' +
  'enforceable enforcer enforcers engagingly engineless engorged engorgement engrave engraved engraver engraves engraving ' +
  'engravings engross enhancement enhancements enigma enjoinder enjoyable enlargd enlargers enlighten enlightening ' +
  'enlightenment enlistment enmities enmity ennui ennumerated enny enormity enoxacin enquire enquired enrage enraptured ' +
  'enrichment enrollee enrollees enrollment enrollments enroute ensconce ensconced enshrine enshrined enshrouding ' +
  'enshrouds enslave enslaved enslavement enslaving ensnare ensnared ensnarled enterotoxemia enterprisingly entertainer ' +
  'entertainers enterteyned enthrall enthralled enthralling enthrone enthrones enthuses enthusiam enthusiast enthusiasts ' +
  'entice enticed enticements enticing enticingly entitlement entitlements entomb entombed entomologist entourage ' +
  'entractes entranceway entrant entrants entrapment entre entreat entreated entreaties entree entrench entrenched ' +
  'entrenchment entropy entwined enumerate enumerated enumeration enunciation envenomed enviable enviably envied envious ' +
  'enviously enviroment environing environmental environs envoy envoys enzymatic eons eosinophilic epaulet epaulets ' +
  'ephemeral epicure epicurean epicycle epicycles epicyclical epicyclically epidemiologic epidemiologist epidermis ' +
  'epigenetic epigram epigrammatic epigrams epigraph epilepsy epileptic epileptics epilogue episodic epistemology ' +
  'epistolatory epitaph epitome epochal epoxy epsiode epsom equalization equalize equalizer equalizers equalizing ' +
  'equalled equanimity equator equatorial equestrian equestrians equidistant equidistantly equiment equine equines ' +
  'equipotent equipped equipping equitably equities equity equityholders equivalence equivocal equivocating eradication ' +
  'erasable eraser erasers erasures erawhere erection ergonomics ergotropic erned erosion erotica erotically errant ' +
  'errata erratic erratically erroneous erroneously ersatz erstwhile erudition eruption erysipelas erythroid ' +
  'erythropoietin escalate escalated escalating escalators escapade escapades escapist escrow escrowed escudo escutcheon ' +
  'escutcheons esophagus esoteric esoterica espionage esplanade espousal espresso essayish essayist essayists esse ' +
  'establshed estancia estancias estanciero estancieros ester esterases esters estimable estimation estimators estragole ' +
  'estranged estrangement estranging estrogen estuarian estuaries estuary etc etch etched etching eternally ethane ' +
  'ethanol ethers ethically ethicist ethicists ethnically ethnicity ethnography ethyl ethylene etiquette etymological ' +
  'etymology eucalyptus eugenic eulogizers eulogy euphemism euphemisms euphoria euphoric eutectic eva evacuant evader ' +
  'evaders evaluative evangelism evangelist evangelists evaporative evasion evasions evenhanded evenly evensong eventful ' +
  'eventfully eventshahleh eventualities eventuality eventuate evenutally evergreen evergreens everlasting evermounting ' +
  'eversteadier everybody everyone everything evict evicted evicting evidential evildoer evildoers evinced eviscerate ' +
  'eviscerating evocation evocations evocative evolutionary evolutionists ex exachanges exaltation exaltations exam ' +
  'examiantion examiner examiners examinin exams exasperate exasperating exasperatingly excavate excavated excavating ' +
  'excavator excavators excelled excellently excelling excelsin excelsior excerpt excerpts excessively exchangeable ' +
  'exchanger exchangers exchequer excise excised excision exciter exclusion exclusionary exclusions exclusivity ' +
  'excorciate excoriate excoriated excoriating excrement excrete excreted excretion excretory excruciating excrutiatingly ' +
  'excursion excursions excursus excusable excutives exec execs execuitive exegesis exemplar exemplary exemplified ' +
  'exercisable exerpts exeuctive exhanges exhaustible exhaustingly exhaustive exhaustively exhibitors exhilarated ' +
  'exhilarating exhilaration exhort exhorting exhorts exhumation exhumations exhume exhusband exigencies exigency exile ' +
  'exiled exiles exiling existance existent existentialist exit exited exiting exits exluding exodus exogamous exogamy ' +
  'exonerate exonerated exonerating exoneration exorbitant exorcise exorcism exorcisms exorcist exothermic expandable ' +
  'expansionary expansionism expansionist expansionists expansive expansively expatriate expatriates expecially ' +
  'expectable expectedly expediency expedient expediently expedients expeditious expeditiously expelled expelling ' +
  'expendable experientially expertly expiate expiating expiation explanatory expletive explicable explicitly ' +
  'explicitness explicity explictly exploitative exploiter exploiters exploratory explosively explusion expo exponential ' +
  'exponentially exponents exporter exporters exposited expository expressible expressionism expressionist expressionists ' +
  'expressively expressivness expressly expressway expropriated expulsion expunge expunged expunging expurgation ' +
  'exquisitely exquisiteness extant extempore extemporize extendible extendibles extermination exterminator extern ' +
  'externally extinct extinction extinguish extinguished extinguisher extinguishers extinguishment extolled extolling ' +
  'extols extort extorted extorting extortion extortionate extraction extractor extractors extradite extradited ' +
  'extraditing extradition extraditions extralegal extramarital extramural extraneousness extravagance extravagantly ' +
  'extravaganza extravaganzas extrema extremist extremists extremities extremity extremum extrovert extrude extruded ' +
  'extruder extruding extrusion extrusions exuberance exuberantly exude exuded exultantly exulted exults eyd eyeball ' +
  'eyeballing eyeballs eyeful eyeglasses eyelashes eyelets eyelike eyepiece eyeshadow eyesore eyestrain eyeteeth eyewear ' +
  'eyewitness eyewitnesses fable fables fabricate fabricated fabricates fabricating fabrication fabrications fabricator ' +
  'fabricators fabulations fabulous fabulously faceless facelift facelifts facetious facetiously facial facile ' +
  'facilitators facilitatory facilites facsimile facsimiles facsiport facto factual factually fad faddish fadeout fads ' +
  'faery faier failings fainter faintest fairer fairest fairgoers fairies fairness fairy fairyland fait fajitas faker ' +
  'falconers falconry fallacious fallacy fallback fallen fallible fallow falsehood falsehoods falsely falseness ' +
  'falsification falsified familar familarity familial familiarize familiarly familiarness familistical famine famines ' +
  'famously fanatic fanatical fanatically fanatics fancied fancier fanciest fanciful fancifully fanfare fangs fanned ' +
  'fanning fanny fantasia fantasist fantasize fantasized fantastically fantods farfetched farflung farmhands farmland ' +
  'farmlands farmsteads farmwives faro farrowings farthest fascicles fasciculation fasciculations fascinatingly fascist ' +
  'fascists fastener fasteners fastenings fastest fastness fatalists fatalities fatality fatally fatboy fatherly fathuh ' +
  'fatiegued fatsos fatten fattened fattening fatter fatty fatuous faucet faultless faultlessly faultlines faulty fauna ' +
  'fauteuil faux favorableness favorer favoritism favour fawn fawned fawning fax faxed faxes faxing faze fazed fealty ' +
  'feare fearlast fearless fearlessly fearsome featherbedding featherless feathery featureless febrile fecal feckless ' +
  'fecund fecundity federalism federalist federalists federalize federalized federally federation fedora feds feebleness ' +
  'feeblest feebly feeder feeders feedstock feeler feelers feet feign feigned feigning feint feistier feistiness feisty ' +
  'feler felicitate felicities felicitous felicity feller fellers fellowfeeling felon felonies felonious felons felony ' +
  'felt femininity feminism feminist feminists fend fended fender fenders fending fennel fenoldopam fens fenugreek ' +
  'ferment fermented fermenting fermions fern fernery ferns ferocious ferociously ferocity ferret ferreted ferreting ' +
  'ferrets ferried ferries ferris ferroelectric ferry ferrying fertility fertilization fertilizations fertilize ' +
  'fertilized fertilizer fertilizers fertilizing fervently fervid fervor fervors fess fest fester festering festooned ' +
  'festooning fetal fetchingly fetid fetish fetishize fettered fetus fetuses feud feudal feudalism feudalistic feuded ' +
  'feuding feuds fewest ffreind fiance fiancee fiasco fiberglas fiberglass fiberoptic fibrillation fibrocalcific fibrous ' +
  'ficials fickle fickleness fictionalized fictitious fictive ficus fiddle fiddling fide fidelity fiduciary fiefdom ' +
  'fiefdoms fielder fielders fieldhand fieldmice fieldstone fieldwork fiendish fierceness fiercer fiercest fiesta ' +
  'fifteenfold fiftieth figger figgered fightin figment figural figuratively figurehead figurine filagree filament ' +
  'filaments filbert filberts filched filde filers filet filets filial filibuster filibusters filigree filler filleted ' +
  'fillies fillip filly filmmakers filmmaking filmstrips filmy filth filtration fin finagled finagling finalist finalists ' +
  'finality finalized finalizing financeer financer financier financiers finanicial finder finders fineness finer finery ' +
  'finesse finessed finest finetuning fingerings fingerlings fingernail fingernails finial finicky finisher finned fins ' +
  'fir fireball fireballs firebombed firebombing firebombs firebrand firebreaks firebug firefighter firefighters ' +
  'firefighting firehoops firehouses fireman firemen firepower fireproofing fireside firestorm firewall firewater ' +
  'fireweed firewood firma firmer firmwide firstround fiscally fishbowl fisher fisheries fishermen fishers fishery fishin ' +
  'fishmonger fishmongers fishpond fishwife fishy fission fissionable fissured fissures fitful fitfully fitted fittest ' +
  'fivefold fiveyear fixable fixated fixation fixations fixedrate fixer fixers fixture fixtured fixtures fizzes fizzle ' +
  'fizzled fizzles fizzy fjords flabbergasted flabbiness flaccid flagellated flagellation flageolet flagged flagging ' +
  'flagpole flagpoles flagrant flagrantly flagship flagships flak flake flakes flaky flamboyant flamboyantly flammable ' +
  'flange flanged flanker flapped flapper flappers flapping flashback flashbacks flasher flashier flashpoint flatcars ' +
  'flathead flatiron flatish flatland flatlands flatout flatteringly flattest flattish flatulence flatulent flatware ' +
  'flavorful flavorings flax flaxen flaxseed flay flea fleas fleawort fleck flecked fled fledging fleece fleeced fleetest ' +
  'fleshpots fleshy flew flex flexed flexers flexicoker flexing flextime flexural flied flier fliers flightiness flighty ' +
  'flimflam flint flintless flinty flippant flippantly flipped flippers flipping flirt flirtation flirtatious flirted ' +
  'flirting flit flitting flng floater flocculate flocculated flocculation floe floes flog flogged floodhead floodheads ' +
  'floodlight floodlighted floodlit floorboard floorboards floorshow flopped floppies floppy flora floral florid ' +
  'flotation flotations flotilla flotillas flounce flounced floutingly flowchart flowerbed flowerpot flown flub flubbed ' +
  'fluctuate fluctuated fluctuates fluctuating fluctuation fluctuations flue fluency fluent fluently fluff fluffy ' +
  'fluidity fluke flung flunk flunked flunking flunky fluoresce fluorescent fluoresces fluorinated fluorine fluoroboride ' +
  'fluoropolymer fluoropolymers flurried fluster flustered flute fluted flutes fluting flutist flyaway flyer flyers ' +
  'flyway flyways foal foals foamy focally foci focussed fodder fogged foggy fogy foible foibles foisted foldability ' +
  'foldable folder folders folio folkish folklike folksongs folksy follicular followership followeth followthrough ' +
  'followup foment fomented fomenting foments fonder fondest fondled font fontanel fonts foodservice foodstuff foodstuffs ' +
  'foolhardy foolishly foolproof footage footballer footbridge footfall footfalls foothill foothills foothold footholds ' +
  'footlights footloose footman footnote footnoted footnotes footpath footprint footprints footstool footsy footwear ' +
  'footwork foppish forage forages foraging foray forays forbad forbade forbearance forbears forbidding forbore forborne ' +
  'forcefully forcefulness forceless forcibly fords fore forearm forearms forebear forebears foreboding forecaster ' +
  'forecasters foreclosure foreclosures forefather forefathers forefeet forefront foregone foreknow foreknowledge ' +
  'foreknown foreleg forensic forensics forepart forepaws foresaw foreseeable foreseen foreshadow foreshadowed ' +
  'foreshadowing foreshorten foreshortened foreshortening foresight forestry foretell forethought foreword forfeitable ' +
  'forfeiture forfeitures forgave forger forgeries forgery forgetful forgettable forgetting forgings forgit forgitful ' +
  'forgiven forgiveness forgo forgoes forgone forgot forint forints forklift forklifts forlorn forlornly formability ' +
  'formaldehyde formalities formality formalize formalized formalizes format formative formats formidably formulae ' +
  'formulaic forsaken forseeable forswear forswears forswore forte forthcoming forthrightly forthrightness forthwith ' +
  'fortification fortifications fortified fortnight fortuitous fortuitously forum forums forwarders fossil fossilized ' +
  'fossils fought foulest foully foundling foundry fountainhead fourfold foursome fourteenth fourthquarter foward fowl ' +
  'foxholes foxtail fps fractional fractionally fractious fracture fractured fractures fracturing fragility fragmentarily ' +
  'fragmentation fragmentations fragrance fragrances frailest frailties frambesia framer framers franc franchisee ' +
  'franchiser franchisers franchisor francs frangipani franker frankest frankfurter frankfurters frankness fraternisation ' +
  'fraudulent fraudulently fraught fray frayed fraying frazzled freakish freakishly freckle freckled freckles freebase ' +
  'freebies freebooters freedmen freefall freeholders freelance freelancers freelancing freemail freemarket freer ' +
  'freescrip freespender freest freestylers freethinkers freewheeler freewheelers freewheeling freezer freezers freighter ' +
  'freighters frenetic frenzied fresco frescoed frescoes frescoing frescos freshborn freshened fresher freshly freshmen ' +
  'freshwater fretted fretting friar frictional frictionless fridge friendlier friendlily friendliness friers frigate ' +
  'frigates frighteningly frightfully frill frills frilly fripperies frisky frittered frittering fritters frivolities ' +
  'frivolity frivolously frizzle frizzled frizzling fro frock frocks frogmarch frogmen frolicked frolicking fronds ' +
  'frontal frontend frontier frontiers frontiersmen frontrunner fros frostbite frosty froth frothier frothing frothy ' +
  'frowningly frowzled frowzy froze fructose frugal frugality frugally fruitbowl fruitful fruitfully fruitfulness ' +
  'fruition fruitlessly fruity frumpy frustratingly fryers ft fuchsia fuck fucken fucks fudge fudged fudging fueloil ' +
  'fugal fugitive fugitives fugual fugures fulcrum fulfilment fulfull fuller fullest fulllength fullscale fullyear ' +
  'fulminate fulminating fulminations fumigant fumigants fumpered functionalism functionally functionaries functionary ' +
  'fundamantal fundamantalist fundamentalism fundamentalist fundraiser fundraisers fundraising fungal fungi fungible ' +
  'fungicides fungus funks funky funnier funniest furbishing furiouser furl furled furlong furlongs furnace furnaces ' +
  'furnishings furrier furriers furry furthest furtive furtively fuselage fusiform fusillade fusillades fussily fussy ' +
  'fusty futureeither futurist futuristic futurists fuzz fuzzed fuzzier fy gab gabardine gabbing gabble gabbling gable ' +
  'gadgetry gaffes gagged gagging gaggle gagline gagwriter gagwriters gainer gainers gainful gait gaited gaiters gal gala ' +
  'galactic gale gall gallantry gallbladder galled galleries gallery galley galleys galling gallium gallivantin gallonage ' +
  'gallows galls gallstone gallstones gallus gals galvanic galvanism galvanize galvanized galvanizing gambit gambits ' +
  'gambler gamblers gamebird gamecock gamekeeper gamesmen gametes gametocide gamin gamma gander gangbusters gangland ' +
  'gangling ganglion gangplank gangsterish gangway gantlet gape gapped gapt garb garbed garbled gardenettes gardenia ' +
  'gardenias gargantuan gargle garish garishness garland garlanded garlic garner garnered garnet garnish garoupa ' +
  'garroting garrulous garter gasconade gaseous gash gashes gasket gaskets gaslights gasoline gasolines gaspingly gassed ' +
  'gasser gasses gassy gastric gastronomes gastronomy gateway gateways gauche gaucherie gaucheries gaucho gauntlet ' +
  'gauntleted gauze gave gavotte gavottes gawk gawky gayety gayly gazelle gazer gazpacho gearboxes gearset geeks geered ' +
  'geese gegenschein gel gelatin gels gem gemlike gems gemsbok gemstone gen gendarme gene genealogies genera generalities ' +
  'generality generalpurpose generalship generational generic generically generics generosity generously genes ' +
  'genetically geneticist geneticists genie genii genital genocide genome genre genres genteel gentian gentians gentility ' +
  'gentleladies gentlelady gentlemanly gentlemen gentleness gentler gentrified gentry genuinely geocentric geochemistry ' +
  'geode geographer geographers geographic geography geologic geologically geology geometrical geometrically geopolitical ' +
  'geosciences geothermal geranium gerbera geriatric germ germane germaneness germinal germs gerrymandering gestational ' +
  'getaway gether gettin getting geyser geysering geysers gherkins ghostbusters ghostbusting ghostlike ghostly ghoulish ' +
  'gibberish gibbet gibe gibelike gibes giblet giddiness giddy gig gigolo gild gilding gim gimbaled gimcracks gimmick ' +
  'gimmickry gimmicks gimmicky gin ginger ginkgo ginnin ginning gins ginseng gird girded girder girders girding girdle ' +
  'girds girlie girth gist git giveaway giveaways givebacks givenness giver giveth givin gizmo gizmos glacial glacier ' +
  'glaciers glade gladiator gladly gladness glamor glamorize glamorized glamorous glamour glanders glandular glaringly ' +
  'glasnost glassless glassware glaucoma gleefully gleened glen glib glibness glider gliders glimmer glimmering glimmers ' +
  'glissade glitch glitches glitterati glittery glitz glitzy gloat gloated gloaters gloating gloats global globalism ' +
  'globalist globalists globalization globalized globalizing globally globetrotter globigii glom glommed gloomier gloomy ' +
  'glop glorification glorified gloriously gloss glossed glossy glottal glover glucose gluey glum glumly glut glutamate ' +
  'glutamic glutaric gluten glutinous gluts glutted glutting glutton gluttons gluttony glycerin glycerolize glycerolized ' +
  'glycol glycols glycosides gnarled gnome gnomelike gnomes gnomon goatee gob gobbledygook gobblers goblins godamit ' +
  'godfather godforsaken godhead godless godlike godliness godmother godsend goggles goin goldbanded goldfish goldsmith ' +
  'goldstock gon gonna gonne goo goodies goodnight goodwill gooey goof goofed goofiness goofing goofy goons goooolick ' +
  'gooseberry goosey gooshey gore gored gorge gorged gorgeous gorgeously gorges gorging gorilla gorillas gorup gory ' +
  'gospeler gossamer gossipy got gothic gotta gotten gourd gout gouty goverment governance governess governmemt ' +
  'governmental governmentally governmentset governorship gpd grabbag grabbed grabbin grabbing gracefulness gracious ' +
  'graciously grad gradations grader graders grads gradualism gradualist graffiti graft grafted grafting graham grainy ' +
  'grammar grammarian grammarians grammatically granary grandchild grandchildren granddad granddaddies granddaughter ' +
  'grandees grander grandest grandiloquent grandiose grandkids grandly grandmasters grandmotherly grandparent ' +
  'grandparents grandson grandsons grandstand grandstander grandstanding grantee grantors granule granules granulocytic ' +
  'grapefruit grapeshot graphical graphically grassers grassfire grassland grassroots grassy grate grated gratefully ' +
  'grates gratified gratifyingly gratingly gratis gratuities gratuitous gratuitously gratuity graunt graven graver ' +
  'gravest gravestone gravitas gravitates gravitating gravitation gravitational gravy graybeard graybeards grayer grazer ' +
  'grazers grazin greate greatest greed greedier greedy greenback greenbacks greener greenest greenfield greenhouse ' +
  'greenhouses greenish greenly greenmail greenmailer greenness greenroom greensward greenware greeter greeters gret ' +
  'grevouselye grew grey greying grid gridded gridiron gridlock gridlocked grieve grieved grieving grievous grille ' +
  'grillework grillwork grime grimmer grimmest grimness grinder grinders grindstone gringos grinned gripe gripped ' +
  'gripping grisly grist gristmill grit grits gritty grizzled grizzlies grizzly groceries grocery grogginess groggy groin ' +
  'grok grokked grokking groomsmen grossly grotesquely grottoes groundball groundbreakers grounder groundless groundup ' +
  'groundwater groundwave groundwork grouper grouse groused grouses grousing grovelike grower growers growthy grubby ' +
  'grudgingly grueling gruesomeness gruonded guanidine guar guarantor guaranty guardedly guardedness guardhouse ' +
  'guardianship gubernatorial guerilla guesstimates guesswork guffawing guffaws guidebook guideline guidelines guidepost ' +
  'guideposts guidewheels guild guilder guilders guile guileless guillotine guiltily guiltiness guiltless guinea guise ' +
  'guises guitarist gulag gullet gulley gullibility gullible gullies gully gummed gumming gummy gumption gunbarrel ' +
  'gunboats gunfighter gunfights gunflint gungho gunk gunloading gunmen gunned gunning gunny gunplay gunpoint gunship ' +
  'gunshot gunslinger gunslingers gunslinging guppies gurgle gurgling guru gurus gusher gushy gussets gussied gusto gusty ' +
  'gutsy gutted guttural guzzle guzzled guzzler guzzlers guzzles guzzling gynecologic gynecological gynecologist ' +
  'gynecologists gynecology gypsies gypsum gypsy gyrate gyrated gyrating gyration gyrations gyro gyros gyroscopes habeas ' +
  'haberdasheries haberdashery habitable habitants habitual habitues hable hacker hackers hackles hackneyed hacksaw ' +
  'hackwork had hadd haddock haflis hafta haggardly hagglings haiku hailstorm haint hairdo hairdos hairdresser ' +
  'hairdressers hairier hairless hairline hairpiece hairpieces hairpin hairshirt hairsplitting hairspray hairtonic ' +
  'hairyknuckled halcyon halfhearted halfheartedly halfmile halftime halides hallelujah hallelujahs hallowed ' +
  'hallucinating hallucination hallucinations hallucinatory halogenated halter haltingly halvah halve halved halves ' +
  'halving ham hamburger hamburgers hamlet hammerless hammerlock hamming hammock hams hamstring hamstringing hamstrung ' +
  'han handbills handbook handbooks handclasp handcrafted handcuff handcuffed handcuffs hande hander handgun handguns ' +
  'handheld handhold handicrafts handicraftsman handier handiest handily handiwork handlebar handlebars handlers handless ' +
  'handmaiden handout handouts handpicked handscrolls handset handsets handshake handshaker handshaking handsomely ' +
  'handsomer handwoven handwritten handyman handymen hangar hangars hangers hangin hangman hangout hangouts hangover ' +
  'hangovers hangups hank hankerin hanky hansom haole haphazard haphazardly hapless happenstance happier happiest harass ' +
  'harassing harassment harbinger harborside hardbake hardball hardboard hardboiled hardbound hardcore hardcover harddisk ' +
  'hardener harder hardest hardier hardline hardliner hardliners hardness hardscrabble hardwood hardwoods hardworking ' +
  'hardy hare harelips harem hares hark harking harmful harmless harmlessly harmlessness harmonic harmoniously ' +
  'harmonization harmonize harpsichord harpsichordist harpy harrassment harried harrumphing harry harshen harshened ' +
  'harsher harshest harshness hartes has hash hasher hashers hashes hashing hashish hasp hasps hassle hassled hassles ' +
  'hassling hast hasty hatbox hatchback hatcheries hatchery hatchet hatefully hater haters hath hatted hattes haughtily ' +
  'haughtiness haughty haulage haulers hauntingly haute hauteur haven havens havin hawing hawker hawkers hawkish hayfield ' +
  'hayfields haystack haystacks hazardous hazel hazelnut hazelnuts hazy headboard headcount headdress heade header ' +
  'headgear headhunters headings headlinese headphones headquarter headquartered headrest headrests headroom headsets ' +
  'headship headsman headstones headstrong headwall headwalls headwaters headway heady healer healers healthcare ' +
  'healthier healthiest healthily heard heare hearer hearers hearest hearsay hearse heartbreak heartbreaking heartburn ' +
  'heartened heartfelt heartiest heartland heartless heartstopping heartthrob heartwarmingly hearty heatedly heater ' +
  'heaters heath heathen heathenish heather heatshield heaven heavenly heavenward heavier heaviest heavyweight ' +
  'heavyweights hecatomb heckled hectares hectic hedgehogs hedgers hedonism hedonistic heelers heft hefted heftier ' +
  'heftiest hefty hegemonic hegemony heifers heighborhoods heinous heiress heist heisted hel held helicopter helicopters ' +
  'heliocentric helion heliotrope heliports helix hellfire hellion helluva helmet helmeted helmets helmsman helpfulness ' +
  'helpings helplessness helpmate hematologist hemetin hemispheric hemispherical hemlines hemlocks hemmed hemming ' +
  'hemolytic hemophilia hemophiliacs hemorrhoid hemorrhoids henchman henchmen henpecked hepatitis heptachlor heraldic ' +
  'herbaceous herbal herbicide herbicides herdin herdsmen hereabout hereabouts hereditary heredity herein heresy heretic ' +
  'heretical heretics hereunto herewith hermeneutics hermetic hermetically herniated heroically heroin herons ' +
  'herpetological herpetology herring herringbone hesitance hesitancy hesitant hesitatingly heterogamous heterogeneity ' +
  'hev hevin hewed hewn hews hex hexagon hexagonal hexameter hi hiatus hibachi hiccup hiccups hick hickory hid hideaway ' +
  'hidebound hideously hiders hierarchical hifalutin highball highboard highboy highbrow highbrows highest highfalutin ' +
  'highflying highland highlands highly highness highpoint highpriced highrises highrisk highschool hightailing hightops ' +
  'highyield hijacker hijackers hiker hikers hilarious hilariously hilarity hillbilly hilltop hilltops hilly hilt ' +
  'himselfe hind hindmost hindquarters hindrance hindrances hindsight hinterlands hipline hipper hippie hipster hirelings ' +
  'hiss hissed histochemical histology historic historichomes historicism historicity historicized historiography ' +
  'histrionics hitless hitmakers hitman hitting hitwoman hoard hoarder hoarding hoards hoarseness hoaxes hob hobbing ' +
  'hobbyist hobbyists hobnob hobo hobos hock hockey hocking hodgepodge hoe hoes hog hogging hogs hoist hoisted hoisting ' +
  'hokey holdin holdings holdouts holdovers holdup holdups holies holiest holistic hollowness hollowware holored holy ' +
  'holystone holystones homage homebound homebuilder homebuilders homebuilding homecoming homecomings homeequity homefolk ' +
  'homegrown homeless homelessness homemade homemaker homemakers homeowner homeowners homeownership homerun homeshopping ' +
  'homesick homesickness homespun homestead homesteads hometown homeward homewards homework homey homicidal homicide ' +
  'homicides homier homilies homoerotic homoeroticism homogeneously homogenization homogenize homogenized homogenous ' +
  'homologous homophobia homophobic homopolymers homosexuality hon hone honed honeycombed honeymooners honeysuckle honk ' +
  'honkytonk honkytonks honorable honorarium honorariums honorary honoree honorific hooch hood hoodlum hoodlums hoods ' +
  'hoodwinked hoofmarks hooker hookers hookup hookups hookworm hooliganism hoopla hoosegow hoosegows hooves hopelessness ' +
  'hopped hopper hopping hoppled hopples hopscotch hopscotched horizontally hormonal hornet hornpipe horoscope horoscopes ' +
  'horrendous horrid horrific horrifying horrifyingly horsedom horseflesh horsehair horselaugh horselike horsemanship ' +
  'horsemeat horsemen horseplay horsepower horseradish horseshoers horsewoman horticultural horticulture horticulturist ' +
  'hosannas hose hoses hospice hospices hospitable hospitality hospitalized hoss hosses hostage hostages hoste hostelries ' +
  'hostelry hostler hotbed hotdog hotdogs hotelier hoteliers hotelman hothouse hothouses hotline hotlines hotly hotness ' +
  'hotrod hotshot hotter hottest hourlong hourly houseboat houseboats housebound housebreaker housebreakers housebreaking ' +
  'housebroken housecleaning houseful househld housekeeper houseman housemate housepaint housewares housewarming ' +
  'housewives housework hove hovel hovels hoverin howitzer howlers howse howsomever hoydenish hubbub hubby hubris huffed ' +
  'hugely hugged hugging huggings hugh hula hull hullabaloo humaine humane humanely humaneness humanistic humanitarian ' +
  'humanize humanizing humankind humanly humanness humblest humid humidity humilation humiliatingly humly hummable hummed ' +
  'hummocks humongous humorless humour hump humped hundredth hundredweight hung hungrier hungrily hunk hunker hunkered ' +
  'hurley hurrah hurriedly husbandry husbun husk huskily huskiness husks hustings hustler hustlers hutch huzzahs hyacinth ' +
  'hyacinths hyaline hyalinization hyaluronic hybrid hybrids hydrated hydration hydraulic hydraulically hydraulics ' +
  'hydrido hydrochemistry hydrochloride hydroelectric hydrolysis hydrolyzed hydrophobia hydrostatic hydrotherapy hydrous ' +
  'hydroxide hydroxylation hydroxymethyl hyenas hygiene hygienic hymen hymens hymselfe hype hyped hyper hyperactive ' +
  'hyperbole hyperbolically hyperfine hyperinflation hypermarket hypermarkets hyperplasia hypersonic hypertension ' +
  'hypertrophied hypervelocity hyperzeal hyphenated hyphens hyping hypnosis hypnotic hypnotically hypnotize hypnotized ' +
  'hypo hypoactive hypocracy hypocritical hypodermic hypoglycemia hypoglycemic hypophyseal hypotheses hypothetically ' +
  'hypothyroidism hysterectomy iambic ibuprofen iceberg icebergs icebound icecap icicle icon iconoclasm iconoclast ' +
  'iconoclastic icons idealism idealisms idealistic idealization ideational identically identifiable identified ' +
  'identifier identifiers ideological ideologically ideologist ideologists ideologues ides idiocies idiocy idiomatic ' +
  'idiosyncratic idiotypes idlings idolatry idolize idolized idosyncratic idyll iffy ifs igloo igneous ignition ignoble ' +
  'ignominious ignominiously ignoramus iguana iguanas ij ileum iliac ilk illegalities illegality illegally illegitimacy ' +
  'illegitimate illicit illicitly illiquid illiquidity illiteracy illogic illogical illusionary illusionist illusive ' +
  'illusiveness illusory imaginable imaginatively imaginings imagnation imbalance imbalances imbecility imbedded imbibe ' +
  'imbibed imbroglio imbruing imbued imcomparable imcomplete imitators immaculate immanent immaterial immaturity ' +
  'immeasurable immeasurably immemorial immensities immensity immersion immigrated immigration imminence imminent ' +
  'imminently immiserated immobility immobilized immoderate immodest immodesty immoralities immorality immortalized ' +
  'immovable immune immunization immunized immunoglobulin immunological immunologist immunology immutable imp impaction ' +
  'impairment impartation impartial impartiality impassable impassible impassive impassively impassiveness impatiens ' +
  'impeached impeachment impediment impediments impel impelled impelling impels impenetrable imperceptible imperceptibly ' +
  'imperfection imperfections imperial imperialist imperialists imperil imperiled imperiling imperilled imperious ' +
  'imperiously imperishable impermissible impersonalized impersonally impersonation impersonations impersonator ' +
  'impertinent imperturbable impervious impetigo impetuousness impiety impinge implant implantable implantation implanted ' +
  'implanting implausible implausibly implementer implicate implicated implicitly implied impolite impolitic imponderable ' +
  'imponderables importantly importation importer importers importunately importunities importunity impossibility ' +
  'impossibly impostor impotence impotency impound impounded impoundment impoundments impoverished impoverishment ' +
  'impracticable impracticality imprecate imprecates imprecise imprecisely impregnable impresario impresser impressionism ' +
  'impressively imprimatur improbability improbable improbably improper improperly improprieties impropriety improvident ' +
  'improvidently improvisation improvisations improvisatory improviser improvisers imprudence imprudent imprudently ' +
  'impudence impudently impugn impugned impugning impulsive impulsively impunity impure imput imputation inaccessible ' +
  'inaccuracies inaccuracy inaccurately inaction inactivate inactivated inactivation inactivity inadequacies inadequacy ' +
  'inadequately inadvertence inadvertent inadvertently inadvisable inalienable inane inanimate inapplicable inapt ' +
  'inarticulate inasmuch inattention inattentive inauguration inauspicious inboard inboards inborn inbound inbreeding ' +
  'incalculable incandescent incantation incanted incapacitate incapacitated incapacitating incapacity incarcerate ' +
  'incarcerated incarceration incautious incautiously incendiaries incendiary incense incensed incepted incepting ' +
  'inceptor incertain incessant incessantly incest incestuous inchworm incidental incidentals incineration incinerator ' +
  'incinerators incipience incipient incise incisions incisiveness inclement inclose inclosed includee inclusion ' +
  'inclusions inclusiveness incoherence incoherent incoherently incomparable incomparably incompetence incompetency ' +
  'incompetently incompleteness inconceivable inconclusive inconclusively incongruities incongruity incongruous ' +
  'inconsiderable inconsistency inconsistently inconspicuous incontestable inconvenient inconveniently incorporation ' +
  'incorrect incorrectly incorrigible incorruptible incredulity incredulously increment incremental increments ' +
  'incriminating incubation incubi incubus inculcate inculcated inculcation incumbencies incumbency incumbent incumbents ' +
  'incurable incurably incurred incurring incursion indebtedness indecency indecipherable indecisive indecisively ' +
  'indecisiveness indefatigable indefensible indefinable indefiniteness indefinity indelible indelibly indelicate ' +
  'indemnify indemnifying indemnity indentation indentations indenture indentured independant indescribable ' +
  'indestructible indeterminable indeterminate indexation indexer indexers indicative indices indifferently indigation ' +
  'indigenous indigent indigents indigestible indigestion indignantly indignities indignity indirection indirectness ' +
  'indiscreet indiscretions indiscriminate indispensible indisposed indisposition indisputable indisputably indistinct ' +
  'indium individuality individuate individuation indivisibility indivisible indoctrinate indoctrinated indoctrinating ' +
  'indoctrination indolence indolently indomitable indorse indorsed indpendent indubitable inducement inducements ' +
  'inductees indulgence indulgences industrialism industrialist industrialists industrialize industrialized industrially ' +
  'industrious industriously industryas industrywide industy indwelling inedible ineffable ineffably ineffective ' +
  'ineffectively ineffectual inefficiencies inefficiency inefficient ineligible ineluctable ineptitude ineptly ineptness ' +
  'inequalities inequality inequitable inequitably inequities inequity inertia inertial inescapably inevitability inexact ' +
  'inexcusable inexhaustible inexorably inexpert inexplicably inexplicit inexpressible inexpressibly inextricable ' +
  'inextricably infallibility infallible infamy infantrymen infarct infarction infelicitous inferable infernally inferno ' +
  'inferred infertile infertility infestation infestations infidel infidels infielder infielders infighting infinitesimal ' +
  'infinitive infinitum infinity infirm infirmary infirmity inflammation inflammations inflammatory inflation ' +
  'inflationary inflations inflect inflected inflecting inflexible inflight inflow inflows influenza influx informality ' +
  'informant informants informatics informational informative informer infraction infractions infrastructure infrequently ' +
  'infringe infringed infringement infringements infringes infringing infuriation infuse infused infusion infusions ' +
  'ingenious ingeniously ingenuity ingestion inglorious ingloriously ingot ingots ingrained ingrates ingratiate ' +
  'ingratiating ingratitoode ingratitude ingroup inhabitation inhalation inhaling inharmonious inherently inheres ' +
  'inheritable inheritor inheritors inhibit inhibited inhibiting inhibitor inhibitors inhibits inholdings inhomogeneous ' +
  'inhospitable inhumanities inimical inimitable iniquities iniquitous initiatiors initiator initiatve injunction ' +
  'injunctions injunctive injurious inkblots inkling inkstand inlaid inland inlay innards innate innately innermost ' +
  'innocently innoculated innoculating innoculation innocuous innovate innovated innovative innovativeness innovator ' +
  'innovators innuendo innuendoes innumerable inoculate inoperable inoperative inopportune inordinate inordinately ' +
  'inpatient inpatients inpenetrable inplace inpost inquest inquisitive inquisitor inroad inroads insanity insatiable ' +
  'inscrutability inscrutable insecticide insecticides insecure insecurities insecurity insemination insensitive ' +
  'insensitivity inseparable insertion insertions inset insets inshore insider insiders insidious insightful ' +
  'insignificance insincere insinuate insinuated insinuates insinuating insinuendo insipid insistently insolvencies ' +
  'insolvency insolvent insomnia insomniacs insouciance inspection inspections inspirational installer instalments ' +
  'instancy instantaneous instigation instigator instigators instill instillation instills instinctive instinctively ' +
  'instinctual instructional instructive instrumentally insubordinate insubstantial insufferable insufferably ' +
  'insufficiently insularity insulation insulator insulators insuperable insuperably insupportable insurability insurer ' +
  'insurers insurgence insurgency insurgent insurgents insurmountable intactible intangible intangibles integrative ' +
  'integrator integrators intelligently intelligentsia intemperance intendant intendants intensified intensifier ' +
  'intensifiers intensive intensively intentionally intentness interactive interagency interaxial interbank interbreeding ' +
  'intercede interceded interception interceptor interceptors interchangable intercity interclass intercom intercompany ' +
  'interconnect interconnected intercorporate intercourse intercrisis interdicting interdiction intereference ' +
  'interestingly interestrate interfacial interfaith interferon interglacial intergroup interlibrary interlining ' +
  'interlinked interlock interlocutor interloper interlopers interloping intermarket intermarriage intermediaries ' +
  'intermediary interment intermeshed intermingle intermission intermissions intermittently intermixed intermodal ' +
  'intermolecular intern interne interned interning internist internists internment interns interoffice interparty ' +
  'interpenetrate interpeople interpersonal interplanetary interpolated interpolation interpolations interposition ' +
  'interpretable interpretative interpretive interpretor interred interregnum interrogate interrogated interrogation ' +
  'interrogative interrogatives interrogator interrogators interspersed intersperses interst interstage interstate ' +
  'interstates interstices intertitles intervenors interviewee interviewees interwar intestinal intestine intestines inti ' +
  'intial intifada intifadah intimacy intimal intimation intimations intitiative intolerably intolerance intolerant ' +
  'intonaco intoxicated intoxicating intoxication intracompany intraday intramural intranasal intransigence intransigent ' +
  'intransigents intraocular intraparty intrapulmonary intrastate intratissue intrauterine intravenous intravenously ' +
  'intrepid intricacies intricately intriguingly introspection introspective introverted intruder intruders intrusive ' +
  'intrust intuitive intuitively inundated inundating inundation inundations invalid invalidate invalidated invalidism ' +
  'invalids invaluable invariable invasive invective inveigh inveigle inventive inventively inventiveness inventor ' +
  'inventors inverse inversion inversions invert invertebrates inverted investable investigative inveterate invidious ' +
  'invigorate invigorated invigorating invigoration invincible inviolability inviolable inviolate invisibly invitational ' +
  'invocation invoices invoicing involuntarily involuntary involution involutions involutorial invulnerable inwardness ' +
  'iodoamino iodocompound iodocompounds iodoprotein iodothyronine iodothyronines iodotyrosine iodotyrosines ionizing ' +
  'ionosphere iota ip irate ire iridescent iridium irised irk irked irks irksome ironclad ironfist ironic ironically ' +
  'ironlike ironshod ironworker ironworks irradiated irradiation irrationality irrationally irreconcilable irredeemable ' +
  'irredeemably irredentism irreducible irrefutable irremediable irreparably irreplaceable irrepressible irresistable ' +
  'irresistible irresistibly irresolute irresolution irresolvable irrespective irresponsibly irretrievably irreverence ' +
  'irreverent irreversible irreversibly irrevocable irrevocably irritability irritable irritant irritants irruption ' +
  'irruptions is iself islander islanders isle isocyanate isolationism isolationist isolationistic isomer isomers ' +
  'isothermal isothermally isotopic issuable issuance issuances issuer issuers isthmus italic italicize italicized ' +
  'italics itchy itemization iteration itinerant itinerary ity ivy jabbed jabberings jabbing jack jackbooted jackboots ' +
  'jackdaw jackdaws jacked jackhammers jacking jackpot jag jaggedly jailhouse jakes jalapeno jalopy jamboree jammed ' +
  'jammies jamming jangle janglers janissary jargon jarred jarring jarringly jasmine jauntily jaunts jawbone jawboning ' +
  'jay jays jaywalkers jazz jazzmen jazzy jealously jeans jejune jell jelled jellyfish jerkings jerky jersey jester ' +
  'jetliner jetliners jetplane jetting jettison jettisoned jettisoning jetty jewelery jewelled jewelry jibe jibes jiffy ' +
  'jig jigger jiggling jigsaw jihad jillions jimmied jimmy jingle jingled jingles jingling jinks jinx jinxed jist ' +
  'jitterbug jitters jittery jive jiving jobless joblessness joblot jock jocks jocose jocularly jocund jog jogger joggers ' +
  'jogging joggle jogs joiner joiners joker jokers jokingly jonquil jonquils joss jostle jostled jostling jot jots jotted ' +
  'jotting jounce journalistic joust jousting jowly joyful joyfully joyless joyously joyride jubilantly jubilation ' +
  'judgement judgements judgeship judgeships judgmental judicial judicially judiciaries judiciary judicious judiciously ' +
  'jug juggernaut juggle jugglers juggling jugs juiciest juju juke jukebox julep juleps jumbo jumbos jumper jumpiness ' +
  'jumpsuits jumpy junction juncture junctures jungle jungles junkbond junket junketeering junkets junkholders junkie ' +
  'junkies junkification junkless junkloads junkyard junta juridical jurisconsults jurisdictional jurist jurists ' +
  'justiciable justifiable justified justitia justness jute juvenile juxtaposition juxtapositions kale kalega ' +
  'kaleidescope kaleidoscope kamikaze kangaroo karaoke kayo kayoed kazoo kc kebabs kebob kedgeree keel keeled keelson ' +
  'keener keenest keenness keeper keepsake keepsakes keg kegful kegs kelp kennel kenning kennings keno kept keratitis ' +
  'kerchief kerchiefed kerchiefs kernel kernels kerosene ketch ketches ketchup kettle keychain keyless keypads keystone ' +
  'keystroke khaki kibbutz kibbutzim kibbutzniks kickback kickbacks kicker kickers kiddie kiddies kidding kidnapped ' +
  'kidnapping kif killable killin kiln kilns kilobytes kilogram kilograms kilometer kilometers kiloton kilowatt kilowatts ' +
  'kilter kilts kinder kindergarten kindest kindle kindled kindliness kindness kindnesses kinesics kinfolk kingmaker ' +
  'kingpin kingpins kingside kinked kiosk kitchenware kite kitschy kittenish kitty kiwi klaxon klieg km knackwurst knead ' +
  'kneaded kneading kneebreeches kneecap knell knelt knew knifelike knightly knite knitted knitting knitwear knives ' +
  'knockdown knockers knockoff knockoffs knockout knoe knoll knott knotted knotty knoweth knowhow knowingly knowledgeable ' +
  'knuckleball kob koinonia kola kolkhoz kolkhozes konga kooks kooky kosher kowtow kraft krater kraut krautheads krona ' +
  'kroner kronor kryptonite kudos kwashiorkor kwh kwhr kyat kylix labelled labile laborious laboriously laborsaving ' +
  'labour labyrinth lace laced lacerations laces lacey laches lackadaisical lackey lackeys lackluster lacquer lacquered ' +
  'lactate ladle ladling ladylike laendler lager lagers laggard laggardness laggards lagged lagging laid lain lair lairs ' +
  'lambaste lambasted lambastes lambasting lamblike lambskin lame lamechian lamechians lament lamented laments laminate ' +
  'laminated laminating lammed lamming lampoon lampposts landau landfall landfill landfilling landfills landholdings ' +
  'landler landlocked landlubber landowner landowners landro landrover landscapers languish languished languishes ' +
  'languishing languor languorous lankmark lantana lanthanum lapel lapels lapidary lapped lappet lappets lapping laptop ' +
  'laptops larceny lard larder largess largesse largest largish lark larks larkspur larvae larval larynx lasciviously ' +
  'laser lasers lasher lass lasses lassitude lasso lastest lastly latecomer latecomers lateral latermaturing latex lath ' +
  'lathe lathes lattice laudable laudably laudanum laudatory lauded laugher laughingly laughingstock launcher launchers ' +
  'launchings launder laundered launderer launderers laundering launderings laundries laundromat laundry laureate ' +
  'laureates laurel lava lawbreakers lawful lawfully lawless lawlessness lawmaker lawmakers lawmaking lawmen lawmkers ' +
  'lawnmower lawsuit lawsuits lax laxative laxatives laxity laxness layette laymen laypersons laze leach leaches leaching ' +
  'leaderless leadoff leadsman leafhopper leafiest leaflet leaflets leafmold leafy leaguer leaguers leakage leaker ' +
  'leakers leaky leaner leapt learner learners leasable leaseback leatherbound leathery leavened leavening leavin ' +
  'leavings lebensraum lecher lecherous lectern ledge ledges leech leeches leery leeway lefthander lefthanders leftist ' +
  'leftists leftover leftovers leftward legacies legacy legalistic legality legalization legalize legalized legalizing ' +
  'legatee legato legerdemain legged leggings leggy legibility legible legion legions legislate legislated legislates ' +
  'legislating legislatively legitimacy legitimately legitimize legitimized legitimizes legume leguminous leitmotif ' +
  'leitmotiv lemmings lemonade len lendable lender lenders lengthen lengthened lengthening lengthens lengthier lengthiest ' +
  'lengthily lengthwise leniency lenient lent lentil lentils leopards leotards lepidoptery leprae leprosy lesbianism ' +
  'lesbians lessor letdown lethality lethargic letterhead lettermen lettin letting lettuce letup leukemia levamisole ' +
  'levee levelheaded levelled lever leverage leveraged leveraging levers leviathan levied levis levitation levity lewd ' +
  'lewdly lewdness liabilities liability liabilty libel libeled libellos libelous liberality liberalization liberalize ' +
  'liberalized liberalizing liberally liberation libertarian libertarians libertie libertine libertines libido librarian ' +
  'librarians librettists libretto lice licensee licentiousness lichen licit lidless lieder lien liens lifeblood lifeboat ' +
  'lifeboats lifeguard lifeguards lifeline lifelong lifer lifesaving lifesize lifestyle lifestyles liftoff liftoffs ' +
  'ligament ligand ligands lighten lightened lightening lightens lighter lighters lightest lightheaded lighthearted ' +
  'lightheartedly lighthouses lightness lightyears likable likee likelier likeliest liken likened likeness likening ' +
  'likens lilies lilt lilting lily lima limber limbic limbo lime limelight limestone limitless limo limos limousine ' +
  'limousines limpid limply linage linchpin linden lineal lineback linebacker linebackers lineman liner liners lineup ' +
  'lineups lingerie lingeringly lingo lingual lingually linguine linguistically liniment liniments linkage linkages ' +
  'linkup linkups linoleum lioness lionesses lipid lipoproteins liposomes lipped liquefied liquefies liquefy liqueur ' +
  'liquidator liquidators liquidities liquidity liquified lira liras lire lise lisping listings listless listlessly lit ' +
  'litany literacy literalism literate lithe lithium lithograph lithographic lithographs lithography lithotripsy ' +
  'lithotripter litigant litigants litigate litigated litigation litigator litigators litigious litle litmus litterbug ' +
  'littlest liturgical liturgy livability livable livelier liveliest livelihood liveliness liveried livery livin livres ' +
  'lizard lizards loader loaders loadin loafers loath loaves lob lobbied lobbyist lobbyists loblolly lobo lobscouse ' +
  'lobster lobstermen lobsters lobular lobularity localism localisms localize localized locatin loch lockhold lockout ' +
  'lockstep locomotive locomotives locus locutions lodgment logarithm logarithms logged logger loggerheads loggers ' +
  'logging logistic logistical logistics logjam logo logos loin loincloth loins loiter loitering lolling lollipop ' +
  'lonelier loneliest loner loners lonesome longerterm longest longevity longhaired longhaul longhorn longhorns longish ' +
  'longitude longitudes longitudinal longneck longrange longrun longshoreman longshoremen longshot longstanding ' +
  'longstrained longsuffering longterm longtime longue lookalike lookit lookout loonies loony loopaholics loopy looseleaf ' +
  'looseness looser loosest lootings lop lope loped lopes loping lopped lopping lopsided lopsidedly loquacious loquacity ' +
  'lorazapam lordly lorries lotion lotions lotter lotteries lottery lotus louder loudest loudspeaker loudspeakers louis ' +
  'lousiness loutish lovable lovebirds loveliest lovelorn lovin lovingly lowball lowdown loweringly lowest lowincome ' +
  'lowland lowlands lowliest lowprofile loyalist loyalists lube lubra lubricant lubricants lubricated lucidity lucidly ' +
  'luckier luckiest luckily lucrative lucy ludicrous ludicrously ludicrousness luger lugged lugging lugubrious lullaby ' +
  'lulu lumbar lumberjack lumberyard lumen luminaries luminary luminescence luminescent luminosity luminously lummox ' +
  'lumpier lumpish lumpy lunatic lunatics luncheon luncheons lunchroom lunchtime lunger luscious lush lushes lustful ' +
  'lustily lustre lustrious lustrous lute luxuriance luxuriously lye lyin lying lyking lymph lymphocyte lymphocytes ' +
  'lymphocytic lymphoma lynch lynched lyophilize lyophilized lyrical lyricism lyriist macabre macaque macaroni macaw ' +
  'machete machetes machinations machinegun machinelike macho machos mackerel mackinaw mackintosh macrocrystals ' +
  'macroeconomic macromolecular macromolecules macrophage madam madcap maddeningly madhouse madmen madrigal madrigaling ' +
  'madrigals madstones maelstrom maestro mafia mafias mafiosi magenta maget maggoty magically magisterially magistrate ' +
  'magistrates magnanimity magnanimous magnate magnates magnesium magnetically magnification magnificence magnolia magnum ' +
  'magpie magpies maharajahs mahua maiestie mailboat mailers mailgram mailgrams mailings mailman mailmen mailroom ' +
  'mailrooms maimed mainframe mainframes mainlander mainline mainstay mainstays mainstream maintainence majesterial ' +
  'majestically majesty majeure majoritarian majuh makeover makeready makersa makeshift makeshifts makeup maladaptive ' +
  'maladjusted maladjustment maladjustments maladroit malapropism malapropisms malcontent malediction malefactors ' +
  'maleness malevolence malevolencies malevolency malevolent malfeasant malformations malformed malfunction ' +
  'malfunctioning malfunctions malice malicious maliciously malign malignancies malignancy malignant maligned malinger ' +
  'malingering mall malleable malls malnourished malnourishment malnutrition malocclusion malposed malpractice ' +
  'malpractices malt malted maltreat maltreated maltreatment malunya mamalian mammary mammography mammoth mammoths mana ' +
  'manacles managament manageability manageable managerial managment mandamus mandrel mane maneuverings manfulness ' +
  'manganese manger mangled manhandled manhole manholes manhours manhunts maniclike manicured manicures manifestly ' +
  'manifesto manifestos manikin manikins manila maninstays manipulation manipulations manipulative manipulator ' +
  'manipulators mankind manliness manly manmade manna mannequin mannequins mannerism mannerisms manning mano manor manors ' +
  'manse manservant mansion mansions manslaughter mantic mantle mantlepiece mantrap manually manuevering manumission ' +
  'manumitted manye mapped mapping maquette maquila maquiladora maquiladoras maquilas maraschino marathon marathons ' +
  'marauders marauding marbleized marbleizing marchers marchin margarine marginalia marginalizing marginally maria ' +
  'marijuana marimba marina marinade marinas mariner marionettes maritime marjoram markdown markdowns marker markers ' +
  'marketability marketeers marketer marketers marketin marketization marketmaking marketshare marketwide marketwise ' +
  'markka markkaa markup markups marmalade marque marquee marquees marques marred marriageables marring marrowbone ' +
  'marrowbones marsh marshalled marshalling marshes marshlands marshmallow marshmallows mart martial martingale marts ' +
  'martyrdom marvelled marvelously mascara mascot masculinity masers mash mashed mashing maskers mason masons masquers ' +
  'massacre massacred massacres masse masseuse masseuses massifs massively massuh masterful masterfully masterly ' +
  'mastermind masterminding masterworks mastiff mastodons mastoideus matador matchless matchmaker matchmakers matchmaking ' +
  'mateless mater materals materialistic materially materiel maternal maternity math mathematician mathematicians matinee ' +
  'matinees matriarch matriarchal matricide matrimonial matrimony matrix matron matronly matsyendra matt matte matted ' +
  'matting mattress mattresses maturational maudlin maul mauler mauling mausoleum maven mavens maverick mavericks maw ' +
  'mawkish max maxim maximization maxims mayflower mayhem mayonnaise mayoral mayoralty mayorship mazurka mealtime mealy ' +
  'mealynose mealynosed meander meandered meanders meaner meanest meanin meaningfully meaningfulness meanly meanness ' +
  'meant meantime measles measly measurably meatpacker meatpacking meaty mecca mechanist mechanistic mechanization ' +
  'mechanized meclofenamate medalist medallions meddle media mediaevalist median mediate mediated mediating mediation ' +
  'mediator mediators medically medicare medicinal medico medics mediocre mediocrities mediocrity meditation meditations ' +
  'meditative mediumistic mediumship medley meekest meetin mega megabillion megabit megabyte megabytes megadrop megahertz ' +
  'megakaryocytic megalomania megalomaniac megalopolis megalopolises megaquestions megaton megatons megawatt megawatts ' +
  'melamine melange melanin meld melding melds melioration mellifluous mellow mellowed mellowingly melodic melodically ' +
  'melodious melodrama melodramatic meltdown membrane memento mementos memo memoir memoirs memorabilia memoranda memorial ' +
  'memorialist memorialized memorials memorization memos mendacious mendacity mendicant menial meningioma menopause ' +
  'menstrual menstruation menswear mentor mentors menu menus mercer merchandisers merciful mercifully mercilessly ' +
  'mercurial merest meretricious meridian meringues meritless meritocracy meritorious mermaid merriest merrymaking ' +
  'mesenteric mesmerize mesmerized mesothelioma messhall messiah messianic messy met metabolic metabolism metabolite ' +
  'metabolites metabolize metabolized metalized metallurgical metallurgy metalsmiths metalworkers metalworking ' +
  'metamidophos metamorphic metamorphose metamorphosed metamorphosis metaphorical metaphosphate metaphysic metaphysics ' +
  'meted meteoric meteorological meteorologist meteorology meterological methacrylate methadone methane methanol ' +
  'methodological methodologies methodology methodsm methyl methylene methylglyoxal meticulous metier meting metis ' +
  'metrazol metre metric metrical metrics metro metronome metropolitian mettle mettlesome mettwurst mew mewed mews mezzo ' +
  'miasma miasmal mica mice micoprocessors micro microanalysis microbe microbes microbial microbiologist microbiology ' +
  'microcassette microchannel microchemistry microchip microchips microcircuits microcomputer microcomputers microcosm ' +
  'microeconomic microeconomics microeconomy microfilm microfossils micrograms micrographics microinjection micromanage ' +
  'micrometer micrometers microprocessor microscopical microscopy microsomal microsurgery microtonal microvan ' +
  'microwavable midafternoon midair midcontinent midday middlebrow middleman middlemen midfield midlands midlevel ' +
  'midmonth midmorning midocean midpoint midpriced midrange midseason midsection midsession midshipmen midsize midsized ' +
  'midstream midsummer midterm midtown midwatch midweek midwest midwife midwinter midyear mien miffed mightiest mightily ' +
  'mignon migraine migrant migrants migratory mike milder mildew mildewy mildness mileage miliaris milieu milion ' +
  'militancy militantly militarily militarism militarist militate militated militiamen milkshakes milky millages ' +
  'millenarianism millenarians millenium millennia millilon millimeter millimeters millinery millionaire millionaires ' +
  'millionth millisecond millivoltmeter milllion millon millpond millstones millwheel milord mimetically mimic mimicked ' +
  'mimicking mimicry mimics mimimum minaces minarets minber mincemeat mindset minefield minefields minehunter mineralized ' +
  'mineralogical mineralogy mineworkers miniaturized minibars minicar minicars minicomputer minicomputers minicrash ' +
  'minifying minimalism minimalist minimally minimill minimills minimun minin minincomputer minions miniscule miniseries ' +
  'miniskirt miniskirts ministerial ministration ministrations minivan minivans miniwelfare mink minstrel minstrels mint ' +
  'minted minter minting mints minuet minuscule minuses minutely minutia minutiae mioxidil miraculous mire mired mirth ' +
  'mirthless misadventure misadventures misalignment misallocated misallocating misanthrope misapplication misapplied ' +
  'misapplying misbegotten misbehaving misbranded miscalculate miscalculated miscarriages miscarried miscarry ' +
  'miscegenation miscellanies miscellany mischarged mischarges mischarging mischievous misclassified misconduct miscount ' +
  'miscreant miscreants miscues misdemeanants misdemeanor misdemeanors misdirectors miserably miserly misfire misfired ' +
  'misfiring misfits misgauge misgauged misguided mishandled mishandling mishap mishaps misimpressions misinformation ' +
  'misinformed misinterpret misinterpreted misjudgment misjudgments mislaid mislay misleadingly misled mismanage ' +
  'mismanaged mismanagement mismanaging mismatch mismatched mismatches mismeasurement misname misnamed misnomer miso ' +
  'misogynist misperceive misperceives misperceptions misplacements mispriced misquotation misquote misquoted misquoting ' +
  'misread misreading misrelated misrouted misshapen missive misspelled misspent misstated misstatements misstates ' +
  'misstating misstep missteps missy mister mistletoe mistook mistreat mistreatment mistrial mistrials misty ' +
  'misunderstood miswritten miter mitigation mitral mitre mitt mittens mixer mixers mixologists mnemonic mo moat mobcap ' +
  'mobcaps mobilization mobster mobsters moccasins mocker mockery mockingly mockups modality modem modems moderation ' +
  'moderator modernist modernistic modernists modicum modish modular modulate modulated module modules mogul moguls moire ' +
  'moisturizer moisturizers molar molars molasses moldable moldboard moldings moldy mole molecularly molehill mollified ' +
  'mollify mollycoddle molting molton mom momentoes momentous momentwhen monacle monarchists monarchy monasteries ' +
  'monastery monasticism monaural monei monetarism monetarist monetarists monetary moneymaker moneymakers moneymaking ' +
  'monic monicker monied monies moniker monkish mono monochromatic monochrome monochromes monoclinic monoclonal ' +
  'monocrotophos monodisperse monogamous monogrammed monograph monographs monohull monolith monolithic monolithically ' +
  'monoliths monologist monomer monomers mononuclear monophonic monopolistic monopolists monopolization monosodium ' +
  'monoxide monsieur montage montgolfing monthlong monthly monthsit monumental monumentalism monumentality monumentally ' +
  'moo moodily moody mooed mooing mooncursers moonlike moonlit moontrack moored mooring moorings moors moot mopped ' +
  'mopping mor moraine moralism moralist moralistic moralizers moralizing morass moratorium morbid morbidity morgue ' +
  'moribund morosely morphemic morphine morphogenetic morphologic morphological morphology mortages mortally ' +
  'mortgagebacked mortician morticians mortification mortis mos mosey mosque mosques moss mostaccioli motel motels motet ' +
  'motets mothballing mothballs motherhood motherland motherless motherly motional motley motorbike motorcade motorcar ' +
  'motorcycle motorcycled motorcycles motorcyle motorist motorists motorized motorscooters mough mould mouldering ' +
  'moulding mountaineering mountaineers mountainously mountaintop mountings mousetrap mousetraps mousse mousseline ' +
  'moustache mousy mouthful movable moviegoer movieland moviemakers moviestar movingly mow mowed mower moxie mpg mucilage ' +
  'muck mucked mucker mucking mucky muddied muddle muddled muddleheaded muddling mudguard mudslinging mudwagon muezzin ' +
  'muff muffed muffins muffs mufti mug mugged muggers mugging muggy mugs mulatto mulitiplier mull mullah mullets mulling ' +
  'mulls multi multibank multibillion multichannel multicolor multicolored multifaceted multifamily multifiber ' +
  'multifigure multihulled multilateral multilayer multilayered multilevel multilingual multilocation multimedia ' +
  'multimegaton multimillion multimillions multinational multinationals multipactor multipart multipartisan multiparty ' +
  'multipleuser multiplexer multiplexers multiplexing multiplication multiplied multipronged multipurpose multiscreen ' +
  'multisided multistage multistate multitasking multitude multitudes multitudinous multivalent multivalve multiversity ' +
  'multiyear mum mumbo mummies mummified mummy munch munched munches munching munchkin mungus muni municipalities ' +
  'municipality municipally munificence munis munition munitions mural murals murderous murkier murkily muscat muscatel ' +
  'muscleman musclemen musculature mush mushroom mushroomed mushrooming mushrooms mushy musicality musically ' +
  'musicologists musings musk muskadell mussels mustachioed mustard mustiness musts musuem mutant mutate mutated mutates ' +
  'mutation mutational mutations mutilate mutilated mutilates mutilating mutilation mutineer mutinous mutterers ' +
  'mutterings mutts mutuality mutually mycobacteria mycology myelofibrosis myelogenous myeloid myocardium myofibril ' +
  'myofibrillae myofibrils myopia myopic myosin myrrh myrtle mysteriously mystical mystically mysticism mysticisms ' +
  'mystification mystified mystify mythic mythical nabbed nabbing nacelle nagged nagging naggings nahce naively naivete ' +
  'nakedly nakedness namedropper nameless nameplate nameplates namesake nannies nanny nap naphtha napkin napkins napped ' +
  'napping naprapath naps narco narcolepsy narcos narcosis narcotic narcotics narcotize narcotizes narrate narrated ' +
  'narration narrator narrower narrowest narrowness nasale nascent nastier nastiest natal nationalist nationalists ' +
  'nationalities nationality nationhood nationwide nattily natty naturalism naturalist naturalistic naturalize ' +
  'naturalized naturalness naturopath naught naughtier naughty nauseated nauseous nautical navigable navigation ' +
  'navigational navigator navigators nawt nawth naysay naysayers neanderthal nearness nearsighted nearsightedly neater ' +
  'neatest neatness nebula nebular nebulous necklace necklaces neckline necromantic necropsy necrotic nectareous ' +
  'nectaries nectary needlelike needlessly needy negate negated negation negatively negativism negligent negligently ' +
  'negligibly negociant negociants negotatiators negotiable negotiator negotiators neighbhorhoods neighborliness ' +
  'neighborly neighbourhood neighbours nemeses neoclassical neoliberal neolithic neon neonatal neophyte neophytes ' +
  'neoprene neoromanticism nepotism nerd nerds nerdy nerly nerveless nervousness nervy nestbuilding nester nesters ' +
  'netlike netted netting nettled nettlesome neural neuralgia neurasthenic neuritis neuroblastoma neurological ' +
  'neurologist neurologists neuromuscular neuron neuronal neuropathology neuropathy neuroselective neuroses neurosurgeon ' +
  'neurotoxic neuter neutered neutrality neutrino neutron neutrons newage newcasts newdrug newel newer newest newfangled ' +
  'newfound newissue newlywed newlyweds newscast newscaster newscasts newsgathering newsies newsmaker newsmen ' +
  'newspaperman newsperson newsprint newsprints newsreel newsroom newsstand newsstands newsweekly newswire newsworthiness ' +
  'newsworthy newt newton nexus nibbed nibble nibblers nibbling nibs nicer nicest niceties nicety nicked nicotine niece ' +
  'nieces nifty niger niggardly nigger niggers nigh nightdress nighters nightgowns nightly nightmarish nightshirt ' +
  'nighttime nigras nigs nihilism nihilist nihilistic nil nilly nimble nimbler nimbly ninefold ninetieth nipped nipples ' +
  'nirvana nise nitpicking nitrate nitrates nitrite nitrocellulose nitrofurantoin nitroglycerine nitrous nitwits nixed ' +
  'nobleman noblemen nobler noblesse noblest nobly nobody noconfidence nocturnal nodded nodding nodular nodule nodules ' +
  'noire noiseless noisier noisily noli nomadic nomads nomenclatural nomenclature nominee nominees non nonacid ' +
  'nonaddictive nonassertive nonbanking nonbinding nonbusiness noncallable noncash nonce nonchalant nonchlorinated ' +
  'nonchurchgoing noncom noncombat noncombatant noncommercial noncommittal noncommittally noncommunist noncompetitive ' +
  'noncompliance noncompliant nonconformist nonconformists noncontract nonconvertible noncorrosive noncriminal ' +
  'noncumulative noncustomer nondairy nondeductible nondefeatist nondefense nondemocratic nondescript nondescriptly ' +
  'nondestructive nondoctrinaire nondollar nondriver nondrying nondurable nondurables none noneconomic nonelectrical ' +
  'nonentity nonenzymatic nonequivalence nonequivalent nonessential nonevent nonexecutive nonfarm nonfat nonferrous ' +
  'nonfinancial nonflammable nonfood nonfunctional noninterest nonionic nonism nonlethal nonliterary nonmaterial nonmedia ' +
  'nonmembers nonminority nonmusical nonobservant nonoccurrence nonogenarian nonoperating nonpareil nonparticulate ' +
  'nonpartisan nonpaying nonpayment nonperformers nonperforming nonphysical nonpoisonous nonpolitical nonporous ' +
  'nonpriority nonproductive nonprofit nonpublic nonqualified nonracial nonreactivity nonreactors nonrecourse ' +
  'nonrecurring nonrefundable nonregulated nonresidential nonsegregated nonsensical nonshifters nonsingular nonsmokers ' +
  'nonsocialist nonstandard nonstop nonstops nonstrategic nonstrikers nonsuccessful nonsurgical nonsystematic ' +
  'nonthreatening nontoxic nontrade nontraditional nonunion nonunionized nonverbally nonviolence nonviolent nonvirulent ' +
  'nonvolatile nonvoting nonwhite nonwhites nonworking noodles nook nooks noontime noose noradrenalin noradrenaline ' +
  'normalcy normalization normalize normalized normalizing normative northeastern northerly northernmost northers ' +
  'northland northwestern nosebag nosebleed nosedive nosedived nosediving nostalgic nostalgically nostril nostrils ' +
  'nostrums nosy notarize notarized noteholder noteholders notepad noteworthy nothin nothingness noticeably notification ' +
  'notifications notified notoriety notoriously nott nought nourishment nouveau nouvelle novelistic novelized novice ' +
  'novices novitiate novitiates nowadays nowbankrupt noxious nubbin nubbins nubile nuceoside nucleate nucleated nuclei ' +
  'nucleic nucleoli nucleotide nuclide nudism nudist nudity nufs nugget nukes null nullified nullifiers nullify ' +
  'nullifying nullity numbingly numbness numenous numeral numerals numerator numerically numerological numerology ' +
  'numinous numismatic nurture nurtured nurturer nurturing nuthouse nutmeg nutrition nutritional nutritionists nutritious ' +
  'nutritive nutshell nutty nux nuzzle nuzzled nylon nympho nystatin oaf oafs oaken oases oasis oat oathe oatmeal oats ' +
  'obdurate obediently obeisance obeisant obelisk obese obesity obfuscate obfuscation obfuscations obituaries ' +
  'objectionable objectively objectiveness objector objectors obligates obligating obligational obligatory obligatto ' +
  'obligingly obliquely obliterans oblivion oblong oboist obscenities obscenity obscurely obsequies obsequiousness ' +
  'observable observance observances observational observatory obsession obsessions obsessive obsessively obsidian ' +
  'obsolescent obsolesence obsolete obsoleted obsoleting obstetrician obstinacy obstinate obstructionism obstructionist ' +
  'obstructive obtaine obtrudes obtrusiveness obtuse obverse obviate obviousness ocarina occidental occipital occlude ' +
  'occlusion occlusive occupancies occupancy occurred occurring oceanfront oceanographic oceanography oceanthermal ocelot ' +
  'ocher ochre octagonal octahedron octane octave octaves octogenaraians octogenarian octogenarians octopus octoroon ' +
  'ocular oddball oddballs oddest oddities oddity ode odious odyssey oedipal oerations offal offbeat offcourse offence ' +
  'offences offender offenders offensively offerings offersey offhand offhandedly offi offical officals officeholders ' +
  'officialdom officious offocus offputting offsaddle offsaddled offsetting offshoot offshoots offshore offside offstage ' +
  'oft oftener oftentimes ogress ohmic oilcloth oiler oilheating oilman oilseed oilseeds oilworkers ointment oiticica ok ' +
  'oks olden oldest oldies oldline ole oleander oleanders olefins oleomargarine oleophobic olestra olfactory oligarchs ' +
  'oligopoly olivefaced ologies ology ombudsman omelet omelets omelette omeprazole omitted omitting ommission omnibus ' +
  'omnipotence omnipresence omnipresent omniscient onboard oncogene oncogenes oncologist oncology oncoming oneasy onepage ' +
  'onerous oneyear ongoing onion onions onleh online onscreen onstage ontological ontologically onus onward onwards onyx ' +
  'oodles oomph ooze oozed oozing op opalescent openended openness openwork operable operagoer operagoers operalet ' +
  'operand operands operationally operative operatives operatorship operina ophthalmic opiates opines opining opinionated ' +
  'opinionmakers opportune opportuning opportunism opportunist opportunistic opportunists oppposes oppress oppressed ' +
  'oppresses oppression oppressive oppressors opprobrium opt opted optic optically opticians optics optimality optimist ' +
  'optimistically optimists optimization optimize optimizing opting option optional optioned options optronics opts ' +
  'opulence opulent oracle oracles orally orate orator oratorio orators oratory orchardists orchestral orchestrate ' +
  'orchestrated orchestrating orchid orchids ordere orderliness ordinance ordinances ordinarius ordinate ordinates ' +
  'ordination ordnance organdy organise organised organismic organist organizer organizers orgasm orgasms orgiastic ' +
  'orginally orginate orgone origination originations originator originators ornamental ornamentation ornate ornately ' +
  'orney ornithological ornithologist ornithology ornraier orphan orphanage orphaned orphans orthicon orthodontic ' +
  'orthodontics orthodontist orthodontists orthodoxy orthopedic orthopedics orthophosphate orthorhombic orzae oscillated ' +
  'oscillating oscillator osmium osmotic ossify ostensible ostensibly ostentation ostentatious ostentatiously ' +
  'osteoarthritis osteoporosis ostinato ostinatos ostracism ostracize ostracized ostrich othe otherworldly otter otters ' +
  'oud ould ouster outage outages outback outbid outbidding outboard outboards outbound outbreak outbreaks outclass ' +
  'outclassed outcrops outcuss outdated outdid outdone outdoorsman outdraw outdrew outfight outfitted outfitting outflank ' +
  'outflow outflows outfly outfought outfox outgained outgeneral outgeneraled outgrew outgrip outgrow outgrown outgrowth ' +
  'outguess outguessing outhouse outings outlanders outlandish outlandishly outlast outlasted outlawry outlay outlays ' +
  'outleaped outlying outmaneuver outmaneuvered outmatched outmode outmoded outpace outpaced outpaces outpacing ' +
  'outpatient outperform outperformed outperforming outperforms outplacement outplay outplayed outpouring outputting ' +
  'outrageous outrageously outrank outranks outrigger outriggers outscored outscoring outsell outselling outsells ' +
  'outshine outshines outshone outsized outskirt outslugged outsold outspend outspends outspoken outspread outstate ' +
  'outstretched outstrip outstripped outstripping outstrips outwardly outwit outworn ova ovarian ovata ovation oven ovens ' +
  'overactive overage overaggressive overallotment overallotments overambition overarching overarming overbid overbilled ' +
  'overbilling overbillings overblown overborrowing overbought overbreadth overbroad overbuilding overbuilt overburden ' +
  'overburdened overcame overcapacity overcerebral overcharge overcharged overcharges overcharging overcollected ' +
  'overcollection overcommitted overconfident overcooked overcooks overcooled overcrowded overcrowding overcurious ' +
  'overdependence overdeveloped overdoing overdose overdosed overdoses overdosing overdraft overdraw overdrawn ' +
  'overdressed overdrive overdriving overdue overeager overeat overeating overemphasis overenforced overestimate ' +
  'overestimated overestimates overestimation overexcited overexercised overexpansion overexploited overexpose overextend ' +
  'overextended overfeed overfill overflights overfunded overfunding overgenerous overgrazing overgrown overhand overhang ' +
  'overhanging overhangs overharvesting overheard overheat overheated overheating overhyped overinclusion overindulge ' +
  'overindulged overinsistent overinvested overjoyed overkill overlaid overland overlapped overlapping overlay overlays ' +
  'overleveraged overleveraging overlong overloud overly overlying overmedicated overpaid overpass overpay overpaying ' +
  'overplanted overplayed overpopulated overpopulation overpressure overpriced overproduce overproducers overproduction ' +
  'overprotected overprotection overprotective overpurchase overran overrated overreact overreacted overreacting ' +
  'overreaction overregulated overregulation overrendered overridden overrode overrule overruled overrules overruling ' +
  'oversaturating oversaw oversee overseeing overseen overseer overseers oversees overshadow overshadowed overshadowing ' +
  'overshadows overshoe overshoes overshot oversight oversimplified oversize oversoft oversoftness oversold overspending ' +
  'overstaff overstaffed overstate overstated overstatement overstates overstating overstaying overstep overstepping ' +
  'overstored overstrain overstrained overstraining overstretch oversubscribed oversupplied oversupply overt overtaken ' +
  'overtakin overtaxed overthrown overtime overtly overtone overtones overtook overuse overused overvaliant overvalued ' +
  'overvaulting overview overweening overweight overweighted overwork overworked overworking overwritten overwrought ' +
  'overzealous oviform ovulation owne ox oxalate oxaloacetic oxcart oxford oxide oxides oxidise oxidised oxidized ' +
  'oxidizer oxyhydroxides oystchers oyster oysters oz ozonedepletion pacemaker pacemakers pacer pacers pachinko ' +
  'pacification pacified pacifier pacifism pacifist pacifistic packers packinghouse pact pacts padded paddies padding ' +
  'paddle paddleball paddles paddock pagan paganism pageant pageantry pageants pager pagers paginated pagoda pagodas ' +
  'paide paie painkiller painkillers painless painlessly painstaking painstakingly paintbrush painteresque pairings ' +
  'pajama pajamas pal palamedes palatability palatable palate palates palatial palazzi palazzo palazzos palely paleness ' +
  'paleo paleocortex paleocortical paleoexplosion palest palindromes palisades pall palladium pallet palletized pallets ' +
  'palliative palmtop palmtops palpable palpably palpitations pals palsy paltry pampas pamper pampered pampering pampers ' +
  'pamphleteer panacea panaceas panache pancake pancakes pancreas pancreatitis pandanus pandemic pandemonium pander ' +
  'pandering panders panelboard panelists panelization panelized pang pangs panhandle panhandler panicked panicking ' +
  'panicky panjandrum panjandrums panky panned panning panoply panorama panoramas panoramic pantaloons pantheist pantheon ' +
  'panties pantomimic pantry pany panzers paot pap papal paperback paperbacks paperboard paperboy paperclip paperless ' +
  'paperwads paperwork papery papillary paprika papyrus paradigmatic paragon parakeet parakeets paralanguage paralegal ' +
  'paralegals paralinguistic paralysis paramagnet paramilitary paranoia paranoiac paranormal paraoxon parapet parapets ' +
  'paraphernalia parapsychology paraquat parasitic parasol parasols parastatals paratroopers paratroops paraxial ' +
  'parboiled parch parched parchment pardonable pare paredon parentage parental parentheses parenthesis pariah pariahs ' +
  'parings parishioner parishioners parisology parities parity parkish parklike parkway parlance parlay parlayed parley ' +
  'parodied parole parolees paroxysm paroxysmal parquet parried parrotlike parry parses parsimonious parsimony parsing ' +
  'parsley parsonage parsympathetic partake partaker partakes partaking parte participant participants participative ' +
  'participatory particularity partisan partisans partisanship partook parvenus pasha pashas paso passable passably ' +
  'passbook passbooks passe passel passiveness passivity passport passports passthrough passwords pasta pastdue pastelike ' +
  'pasteurization pasteurized pastilles pastime pastimes pastness pastoral pastoris pastrami pastries pastry patchwork ' +
  'pate patently pater paternal paternalism paternalist paternalistic paternally paternity paterollers pathfinder ' +
  'pathless pathlogy pathogenesis pathologic pathologically pathos patienthood patina patinas patio patisseries patriarch ' +
  'patriarchal patriarchate patriarchy patrician patrimony patrolled patroller patrolling patrolmen patroness patsies ' +
  'patsy patted patties patting paucity paunch paunchy pauper pavane pave paves pavilion pavilions paving pawn pawning ' +
  'pawns pawnshop paxam payback paycheck paychecks paydirt paydown payer payers payloads paymaster payoff payoffif ' +
  'payoffs payola payout payouts payroll payrolls peacekeeping peacemaker peacemakers peacemaking peacetime peach peaches ' +
  'peaky peal pealing peals peanut peanuts pearly peasanthood pecan pecans peccadilloes pectoralis pecuniary pedagogical ' +
  'pedagogue pedal pedaled pedaling pedals pedantic pedestal pedestals pedestrian pedestrians pediatric pediatrician ' +
  'pediatrics pedimented peed peek peeked peeking peelback peep peeping peerless peeved peeves peevish pegged peggin ' +
  'pegging pejorative pellagra pellets peltry pelvis pemmican penal pence penchant pendant pendulum penicillin peninsula ' +
  'penises penitentiary penknife penman penned penniless penning pennystock pensioner pensioners pensive pentameter ' +
  'pentamidine penthouse penultimate penurious penury pep peppermint peppermints pepperoni peppery pepping peppy ' +
  'peptidase peptidases peptide peptides peptizing perambulating percenter perceptible perceptiveness perchlorate ' +
  'percolator percussionist perennially perestroika perestrokia perfectability perfectibility perfectionism perfectionist ' +
  'perfectionists perfidious perfidy perforated perforation perforations perforce perfumery perfunctory perfuses ' +
  'perfusion peridontal peril perilla perilously perils perimeter perinatally periodicity periodontal periphrastic ' +
  'periscopes perishable perishables peritoneal periwinkle periwinkles perjury perk perked perking perks permanant ' +
  'permanence permeable permissibility permissible permissive permitted permitting pernicious peroxide perpendicular ' +
  'perpetration perpetrator perpetrators perpetual perpetually perpetuity perplex perplexity perquisites persecutors ' +
  'persecutory perseverance persevere persevered perseveres pershare persiflage persimmons persona personae personage ' +
  'personages personalize personalized personified perspired perspiring persuaders persuasion persuasions persuasive ' +
  'persuasively persuasiveness pert pertinence perturb perturbed pertussis perusal peruse perusing pervaporation ' +
  'pervasive pervasively pervasiveness perversion perversions perversities pervert perverted pesatas peseta pesetas peso ' +
  'pesos pessimism pessimist pessimistic pessimists pest pesticide pesticides pestilence pestilent pestilential pests ' +
  'peter petered petite petits petrified petrify petrochemical petrochemicals petroleum petted petticoated pettiness ' +
  'pettinesses petting petty petulance petulant petulantly pew pews pewter peyote pfennig pfennigs pfffted phagocyte ' +
  'phagocytes phantasy pharaohs pharmaceutical pharmacist pharmacists pharmacology pharmacuetical phenolic phenomena ' +
  'phenomenal phenomenally phenonenon philandering philanthropic philanthropies philanthropist philanthropy philantrophy ' +
  'philantropists philharmonic philippic philodendron philological philologists philology philosophize philosophized ' +
  'philosophizing phis phlegm phloem phobia phobias phoenix phonebook phoney phonic phonograph phonographs phosgene ' +
  'phosphide phosphine phosphines phosphor phosphorescent phosphorous phosphors phosphorus photocathode photocathodes ' +
  'photochemical photocopiers photocopy photocopying photoelectrons photofinishers photofinishing photogenic photographer ' +
  'photographers photography photomontage photon photorealism photosensitive photosynthesis phrasemaking phraseology ' +
  'phrasings phthalate phyla phylum physicalness physiochemical physiologic physiology pi pianism pianissimos pianistic ' +
  'piasters piazza piazzas picayune pickaxe picker pickers picketers pickier pickiest pickings pickins pickle pickled ' +
  'pickles pickoff pickoffs pickpocket picky picnicked picnickers pico picocassette pictorially picturesquely piddling ' +
  'pidgin piecemeal piecewise piedmont pier piers piety pigen pigeonhole pigeonholing piggyback piggybacking pigheaded ' +
  'piglet piglets pigpens pigskin pigsty pike piker pileup pileups pilferers pilgrim pilgrims pilings pillage pillaged ' +
  'pillar pillared pillars pilloried pillory pillorying pillowcases pimple pimpled pimples pimplike pinafore pinafores ' +
  'pinball pineapple pinecone ping pinging pinhead pinheaded pinholes pinioned pinkly pinnacle pinnacles pinned pinning ' +
  'pinnings pinochle pint pinto pints pious piously pipedreams pipeline pipelines piper pipers pipsqueak piquant pique ' +
  'piqued piracy piranha piratical piroghi pirogue pirogues pirouette piss pistachio pistils pistoleer pistoleers piston ' +
  'pistons pitchmen piteously pitfall pitfalls pith pithiest pithy pitiable pitied pitiful pitifully pitilessly pitons ' +
  'pittance pitted pitting pityingly pivot pivotal pivoting pixie pixies pizazz pizza pizzas pizzazz pizzeria pizzerias ' +
  'pizzicato placard placards placate placated placating placebo placeless placidly plagiarism plagiarize plagiarized ' +
  'plagiarizers plaid plaids plainclothes plainer plainest plaintiff plaintiffs plaintive plaintively planeload planer ' +
  'planetarium planetoid planetoids planoconcave plantain plasm plasmodium plasterer plastically plastisols plat plateau ' +
  'plateful platitudes platitudinous platted platter platters plaudits plausibility plausibly playable playacting ' +
  'playback playbacks playboy playful playfully playfulness playground playgrounds playhouse playin playland playoff ' +
  'playoffs playpen playroom playthings playtime playwriting plaza plazas plea pleader pleadingly pleadings pleas ' +
  'pleasance pleasantness pleasantries pleasin pleasingly pleasurable pleat pleated pleats plebeian plenary plenitude ' +
  'plenum plethora pliable pliant plied pliers plies plinking plodded plopped plotted plotters plotting plough ploy ploys ' +
  'plucky plugged plugging plugugly plumage plume plummet plummeted plummeting plummetted plunderers plunker plunkers ' +
  'pluralism pluralist pluralistic plurality pluses plush plutocratic plutocrats plutonium ply plying plywood pneumatic ' +
  'pneumocystis pneumonia poachers poark pocketbook pocketbooks pocketful pockmarked pod podiatric podiatrist podium ' +
  'podiums pods poeple poetically poetizing pogroms poignancy poignantly pointedly pointer pointers pointless pointy ' +
  'poisoner poisonous poivre poker pokerfaced pokey pol polecat polemic polemical polemics policemen policewoman ' +
  'policyholder policyholders policymaker policymakers policymaking polio polis politic politicize politicized ' +
  'politicizing politicking politico politicos polities polity polka pollinate pollinated pollinating pollination ' +
  'pollings pollster pollsters pollutant pollutants pollute polluted polluter polluters polluting pollution polo ' +
  'polonaise pols poltergeists poltically polyester polyesters polyether polyethers polygynous polyisocyanate polymer ' +
  'polymerase polymeric polymers polymyositis polyols polyproplene polypropylene polyps polyrhythms polysilicon ' +
  'polysiloxanes polystyrene polytonal polyurethane polyvinyl pomaded pommel pomological pomologist pomp pompons ' +
  'pompousness ponderousness pong ponied pontiff pontifical pontificate pontificates ponytails pooch pooched poodle ' +
  'poodles poof poohbah poolside poorer poorest popcorn poplar poplin popped poppyseed popularism popularize popularized ' +
  'popularizing populism populist populists porcelain porcelains porcupine porcupines porkchop pornographer pornographic ' +
  'pornography porosity porpoise porpoises porridge portability portend portended portends portent portents porterhouse ' +
  'portico porticoes portly portraiture poseur poseurs posh poshest positional positionsthat possemen possessor ' +
  'possiblities possiblity postage postal postcard postcards postdoctoral poster posterity posters postgraduate ' +
  'posthumous postings postition postman postmark postmarked postmarks postmaster postmasters postmen postponable ' +
  'postponement postponements postride postscript potable potash potboiler potboilers potentates potentiometer pothos ' +
  'potion potions potpourri potshot pottage potted potting potty pouch pouches poultice poultices pout pouted powderpuff ' +
  'powerboat powerfulness powerhouse powerhouses powerless powerlessness powerplants powertrain powpow powwow pox pr ' +
  'practicability practicality practise practised practising practitioner practitioners pragmatism pragmatist pragmatists ' +
  'prai praiseworthy pram prams pranha prank pranks pranksters pratfalls prattle prawns prayerbooks prayerful prayerfully ' +
  'prayin preachiness preachy preadmission preamble preambles preapproved prearrange prearranged precariously precast ' +
  'precautionary preceeded preceeding precept precepts precinct precincts precipice precipices precipitin precipitous ' +
  'precipitously preclearance preclinical precocious precociously precocity precompetitive preconceived preconception ' +
  'preconceptions preconference preconscious precooked precooled precrash precursor precursors precursory precut predates ' +
  'predator predators predatory predawn predestined predetermined predicament predicated predicates predictability ' +
  'predictably predictor predictors predigested predilection predilections predispose predisposed predisposing ' +
  'predisposition predominance predominant predominately predomination preeminent preemployment preempt preemptive ' +
  'preening preexistence preexistent prefab prefabricated prefectural prefecture prefectures preferable preferential ' +
  'preferment preferrance preferred preferring prefix prefixes preflight prefuh prefund pregnancies pregnancy prehistoric ' +
  'preisolate preisolated prejudged prejudging prejudicial prelate preliminarily prelude premarital premature prematurely ' +
  'premediated premeditated premier premiere premiered premieres premiering premise premises premonitory prenatal ' +
  'preoccupies preoccupy preordained preordainment prep prepackaged prepaid preparative preparatives preparatory ' +
  'preparedness preparer preparers prepay prepaying prepayment prepayments prepolymer preponderance preponderantly ' +
  'preponderating preppie prepping preppy prepreg preprepared preprinting prepubescent prepublication prepupal ' +
  'prepurchase preradiation prerecorded prerequisite prerequisites prerogative prerogatives presage presaged presages ' +
  'presaging presale preschool preschooler preschoolers prescient prescriber prescribers prescriptive preseason ' +
  'presentational presente presenter presenters presentlye presentment presentments presentness preservation preservative ' +
  'preset presidency presorting presser pressman pressurized prestigious presumptuous pretax pretense pretenses ' +
  'pretension pretensions pretentious pretest pretext pretexts pretreatment pretrial prettier prettiest prettily ' +
  'prettiness prevaile prevailin prevalance prevalence prevalent prevayle preventable preventative preventatives ' +
  'preventive preview previewing previews pricecutting pricetags pricey pricier priciest prickly priestly prim prima ' +
  'primacy primal primarly primate primates primer primers primetime primitivism primly primordial primping prince ' +
  'princely princes princess princesse princpal printable printer printers printmaking printout printouts prise pristine ' +
  'privation privations privatization privatizations privatize privatized privatizing privet privvy prizefight ' +
  'prizewinning probabilistic probaby probate probation probings probity problematic problematical problematics probly ' +
  'proboscis procedurally procession processional processor processors prochoice proclivities procrastinate ' +
  'procrastinated procreate procreative procreativity proctor proctors procurer prodded prodding prodigal prodigally ' +
  'prodigies prodigiously prodigy producin proessional prof profane profanely profanity professeur professorial ' +
  'professoriate professorship professorships profet profferred proficiency profitability profiteering profiteers ' +
  'profittaking profitting profligacy profligate profoundest profoundity profs profuse profusely profusion progandist ' +
  'progenitors progeny progess prognoses prognosis prognosticator programmable programmatic programmed programmer ' +
  'programmers programmes progressivity prohibitive prohibitively prohibiton projective projector projectors proletarian ' +
  'proletariat proliferate proliferated proliferating prolific prolixity prolongation prolusion prolusions prom promenade ' +
  'promenades prominant promiscuous promissory promptings promulgator promulgators proneness prongs pronto pronunciation ' +
  'proofread proofreading propagandize propagandizes propagate propagated propane propects propellant propellants ' +
  'propelled propeller propellers propelling propensity propfan propfans prophesied prophesies prophesized prophesy ' +
  'prophesying propionate propitiate propitious proponent proponents proportionally propounded propped propping ' +
  'proprietary proprieter proprieties proprietory propriety propsed propulsion propulsions propulsive propylene prorate ' +
  'prorated proration prosaic prosceniums proscription proscriptive prosecutorial proselytizing prosodic prosodies ' +
  'prosody prosoma prospectively prospector prospectus prospectuses prosper prospered prospering prospers prostaglandin ' +
  'prostate prostitute prostitutes prosy protagonist protagonists protectionism protectionist protectionists protectively ' +
  'protector protectorate protectors protege proteges proteolytic protester protesters protestors protocol protocols ' +
  'proton protons protoplasm protoplasmic prototypical protozoan protracted protrusion protuberance prouder proudest ' +
  'provdied proven provenance proverbial proverty providential provider providers provincially provisionally proviso ' +
  'provisons provocateurs provocation provocative provocatively provost prow prowazwki prowler prowlers proxies proximity ' +
  'proxy prude prudence prudent prudential prudentially prudently prune pruned prunes pruning prurient pruta psalm ' +
  'psalmist pseudonym pseudonymous pseudynom psi psoriasis psychiatric psychiatry psychic psychics psychoactive ' +
  'psychoanalysis psychoanalyst psychoanalytic psychobiology psychopath psychopathic psychopomp psychosocial ' +
  'psychosomatic psychotic psyllium pterygia pterygium pub puberty publically publicist publicists publicsector ' +
  'publishable pubs puckish pudding puddings puddle puddles puerile puffers puffery puffy pugh pugnacious puissant puke ' +
  'pulchritude pullback pullbacks pullout pullouts pulpwood pulsate pulsated pulsating pulsation pulsations pulseless ' +
  'pulverize pulverized pulverizing pumas pummel pummeled pummeling pumpkin pun punchbowl punchy punctuality punctually ' +
  'punctuate punctuated punctuation puncture puncturing pundit punditry pundits pungency pungent pungently punishable ' +
  'punitive punk punks punky punning punnished puns punster punt punted punters punts puny pup puppet puppeteers puppets ' +
  'puppyish pups purchaser purchasers purest purgation purgatory purge purged purges purging purhasing purified purifier ' +
  'purifiers purism purists puritan puritanical purloin purloined purportedly purposefully purposeless purposive ' +
  'purposively purring purrs purtiest purveyor purveyors purview pushers pushin pushover pushy pusillanimity pussycat ' +
  'putative putout puttable putter puttered puttering putty puzzlement puzzler pvt pygmies pylons pynte pyocanea pyorrhea ' +
  'pyramid pyramidal pyramiding pyramids pyre pyrophosphate pyrotechnic pyschiatrist quadratic quadrennial quadric ' +
  'quadriceps quadrillionth quadripartite quadrupeds quadruple quadrupled quadruples quadrupling quagmire quail quailing ' +
  'quaintly quaker qualitatively qualm qualms quandary quantification quantified quantify quantitive quantum quarantine ' +
  'quarrelsome quarry quarrymen quarterly quartet quartets quartz quash quashed quashing quasisports quatrain quaver ' +
  'quavered quaveringly queasily queasiness queenside queerer queerest quench quenching queried querulously quest ' +
  'questionably questionaire questioner questioners questioningly quests quetzal queue queued queues queuing quibble ' +
  'quibbling quibs quicker quickest quickie quickness quicksand quicksilver quickstep quickwitted quid quiescent quieter ' +
  'quilt quilted quince quinine quinolone quintessential quintet quintets quintuple quip quipped quipping quips quirky ' +
  'quisling quitting quizzed quizzical quorum quota quotas rabbinical rabble rabid raccoon raccoons racehorse racehorses ' +
  'racers racetrack racetracks raceway racially racism racist racists rackety racoons racy raddled radiator radiators ' +
  'radicalized radii radioactivity radiocarbon radioclast radiography radiomen radionic radiophonic radon rads raffish ' +
  'rafter raftered rafters ragamuffin raggedness ragging ragtime raider raiders railbed railbike railbiker railbikers ' +
  'railbikes railbiking railbirds railcar railcars railhead raillery railroader raiment raincoats raindrops rainfall ' +
  'rainier rainless rainout rainstorm rainwater rainy raiser raisers raisin raison raj rajah rakish rakishly raku rallied ' +
  'ramblings rambunctious ramification ramifications rammed ramming rampage rampancy rampant ramshackle ran rancho rancid ' +
  'rancidity rancor rancorous rand randomization randomness rang rangelands ranger rangers rangy rankest rankings rankled ' +
  'rankles rant ranted rapacious rapers rapeseed rapeseeds rapidity rapier rapist rapists rapped rapping rapport ' +
  'rapprochement rapt raptor raptors rarefied rarer rarest rarified rarities rarity rasa rascal rascals rash rasp ' +
  'raspberry rasped rasping rasps raspy rata ratable ratchet ratcheting rateable ratepayers rathole ratification ratified ' +
  'ratifiers ratiocinating rationalist rationalistic rationality rator rattail ratty raucously ravage ravaged ravages ' +
  'ravaging rave raved ravenous raves ravines raving ravings rawboned rawhide rayon razed razing razorback rbi re ' +
  'reaccelerate reaccelerating reacceleration reacquainted reacquire reacquired reacquisition reactor reactors readable ' +
  'readapt readapting readership readied readjustment readjustments readmit readmitted reaffirmation realer realest ' +
  'realestate realign realigned realigning realignment realignments realist realists reallocate reallocated reallocating ' +
  'realness realtor realtors realty reams reaper reappearance reappointed reapportion reapportioned reappraisal ' +
  'reappraisals reappraise reappraised reappraising rearguard rearm rearmed rearrangement rearrangements rearview ' +
  'reasearch reassail reassess reassessed reassessing reassessment reassign reassigned reassignment reassignments ' +
  'reassume reassumed reassuringly reattached reauthorize reauthorized reawaken reawakening rebalance rebalanced ' +
  'rebalancing rebate rebated rebates rebelled rebelling rebelliously rebirth reborn rebound rebounded rebounding ' +
  'rebounds rebuilder rebuilt rebuttal rebuttals rebutted rec recalcitrant recalculate recalculated recalculating ' +
  'recalculation recalculations recantation recanted recapitalize recapitalized recapitalizing recapitulate ' +
  'recapitulation recast receivable receivables receivership recentralized recentralizing receptacle receptive ' +
  'receptivity receptor receptors recession recessionary recessions recharge rechargeable recharged recharging ' +
  'rechartering recheck rechristening rechristens recipe recipes reciprocate reciprocates reciprocity recitation ' +
  'recitations recitative recklessly reckonings reclamation reclassified recliner reclining recluse reclusive recoated ' +
  'recognised recognizably recognizance recoilless recombinant recombination recommence recommendatons recompence ' +
  'recompense reconcilable reconciliation recond recondite recondition reconditioning reconfigure reconfirm ' +
  'reconfirmation reconfirming reconnaissance reconnect reconnoiter reconstitute reconstituting reconvention reconvert ' +
  'reconverting recooned recopied recopy recordkeeping recork recoup recouped recouping recoverability recoverable ' +
  'recraft recruiter rectangle rectangles rectification rectified rectify rectifying rectilinear rectitude rectlinearly ' +
  'rector rectum recumbent recuperate recuperating recuperation recurred recurrence recurrences recurrently recurring ' +
  'recursive recusant recused recut recyclability recyclable recycle recycled recycler recycles recycling redactions ' +
  'redactor redden reddened redder reddish redecorate redecorated redecorating redecoration rededicate rededicating ' +
  'redeemable redeemded redeemin redefine redefined redefining redelivered redemption redemptions redemptive redeploy ' +
  'redeployment redesign redesignation redesigned redesigning redevelop redevelopers redevelopment redfish redhead ' +
  'redheaded redheader redheads redial redirect redirected redirecting redirection rediscovery redistribution ' +
  'redistributive redistricting redlining redly redneck rednecks redo redoing redone redoubt redound redounds redraw ' +
  'redrawn reducer redwood redwoods reecho reedbuck reeds reedy reef reefs reelection reemerged reemphasizes reenforce ' +
  'reenforcement reentered reestablish reevaluate reevaluation reexamination refashion refashioning refectories refectory ' +
  'referee referees referenda referendum referent referral referrals referred referrin referring refight refile refill ' +
  'refillable refilled refinance refinanced refinancing refinancings refiner refineries refiners refinery refitting ' +
  'reflectance reflectively reflexively refocus refocused refocuses refocusing refolded reforestation reformation ' +
  'reformatory reformer reformers reformism reformist reformists reformulated reformulation refracted refraction ' +
  'refractive refractories refractory refresh refresher refreshingly refreshment refreshments refrigerant refrigerated ' +
  'refuge refundable refurbish refurbished refurbishing refurbishment refurnished refusers regal regale regaled regalia ' +
  'regardant regattas regenerate regenerates regenerating regeneration regents reggae regimen regimentation regionalism ' +
  'regionally registrar registries registry regress regression regressive regretfully regrettable regrettably regretted ' +
  'reground regroup regrouped regrouping regulative regulator regulators regulatory reguli regulus regummed regurgitated ' +
  'regurgitating rehabilitate rehabilitated rehabilitating rehash rehashed rehashing rehear rehearing reignite reignited ' +
  'reigniting reimburse reimburseable reimbursed reimbursement reimbursements reimburses reimbursing reimpose ' +
  'reinbursement reincarcerated reincarnated reincorporated reindicting reinman reinstall reinstalled reinstate ' +
  'reinstated reinstatement reinstating reinstituting reinstitution reinsurance reinsure reinsured reinsurer reinsurers ' +
  'reinsuring reintegrated reintroduce reintroduced reintroduces reintroducing reinvent reinvented reinvest reinvested ' +
  'reinvesting reinvestment reinvigorate reinvigorated reinvigorating reinvigoration reiteration rejiggering rejoinder ' +
  'rejuvenate rejuvenated rejuvenates rejuvenation rekindle rekindled rekindles rekindling relabeling relace relapse ' +
  'relapsed relatedness relational relativism relativist relativistic relativity relatonship relaunch relaunched ' +
  'relaxation relaxer relearn relearns reliably reliant relicensing relict relied relies reliever religionist ' +
  'religionists religiosity religiousness relisting relive relives relocate relocated relocating relocation relocations ' +
  'reluctance rely relying relyric relyriced remade remarketings remarried remarry remarrying rematch rematches remedial ' +
  'remediation remedied reminiscence reminiscences reminiscent remiss remission remissions remit remittances remitted ' +
  'remitting remolding remora remorse remorseful remorseless remotely remoteness remoter remotest remount remounting ' +
  'removable remuda remunerated remuneration remunerative renal renationalize renaturation renegade renege reneged ' +
  'reneging renegotiable renegotiate renegotiated renegotiating renegotiation renegotiations renewable renounce renounced ' +
  'renouncing renovate renovated renovating renovation renovations renown renowned rental rentals renter renters ' +
  'renunciation renunciations reoccupation reoffered reoffering reorder reordering reorganization reorient reorientation ' +
  'reoriented rep repackage repackaged repackaging repaid repainted repainting repairman repairmen reparation reparations ' +
  'repartee repassed repatriate repatriated repatriating repatriation repatriations repayable repayment repayments ' +
  'repeater repeaters repelled repellent repelling repentance repentant repercussions repertoire repetitious repetitive ' +
  'rephrase rephrased replant replanted replaster replay replaying replays replenishment replete replica replicate ' +
  'replicated replicating replication replied repond reponsibility reportage reportorial reposition repositioning ' +
  'repossesed repossess repossessed reprehensible representives repressers repression repressions repressive reprice ' +
  'repriced repricing reprieve reprocess reproducibly reproduction reproductions reproductive reprographic reproof ' +
  'reproval reprove reprovingly reps reptile reptilian repudiation repugnance repugnant repulsive repurchase repurchased ' +
  'repurchases repurchasing reputedly reqion requalify requesters requisite requisites requsting reregulate reregulation ' +
  'reroofing rerouted rerouting rerun reruns resale resales reschedulable reschedule rescheduled rescheduling rescission ' +
  'rescissions rescuers reseachers reseal resealed researchable resell reseller resellers reselling resells resentfully ' +
  'reserpine reservists reset resettable resettle resettled resettlement resettling resew reshape reshaped reshapes ' +
  'reshaping reshuffle reshuffled reshuffling reshufflings residency residentially residual residuals resift resifted ' +
  'resignedly resilience resiliency resilient resiliently resin resinlike resins resiny resistant resistive resmudge ' +
  'resold resolute resonable resonantly resonate resonated resonates resound resounding resounds resourceful ' +
  'resourcefully respectability respectfully respiration respirators resplendent respondent respondents responsiblilty ' +
  'responsibly responsive responsively restaffed restaged restaging restart restarted restarters restarting restaurateur ' +
  'restaurateurs restful restitution restively restlessness restock restorability restorative restorer restorers restroom ' +
  'restructure restructured restructures restructuring restructurings restuarant restudy restyled resublimed resubmit ' +
  'resubmitted resumption resurfaced resurgence resurgent resurging resurrect resurrected resurrecting resurrection ' +
  'resurrects resuscitate resuscitated resuscitating resuscitation resuspension retainer retainers retake retaking ' +
  'retaliatory retard retardant retardants retardation retarded retarding retargeting retch retching retell retelling ' +
  'retentive retentiveness rethought reticence reticent retie retied retina retinoblastoma retinue retiree retold ' +
  'retooled retooling retools retouching retractable retraction retrain retrained retraining retranslate retranslated ' +
  'retread retrench retrenching retrenchment retrial retried retrievable retrieval retriever retro retroactive ' +
  'retroactively retroactivity retrofit retrofitted retrofitting retrograde retrogressive retrospect retrospective ' +
  'retroviral retrovirus retroviruses retrovision retry reunifed reunification reupholstering reusable reuse reused ' +
  'reusing rev revaluation revalued revaluing reveille revelatory revelers reveller revellers revelling revellings ' +
  'revelry revenuers reverberate reverberated reverberating reverence reverend reverent reverential reversal reversals ' +
  'reversibility revery revetment revetments reviewer reviewers revile reviled revisionist revisionists revisit revisited ' +
  'revisits revitalization revitalize revitalized revitalizing revival revivalism revivals revivified revocable ' +
  'revocation revoke revoked revoking revoltingly revolutionists revolutionize revolutionized revs revved reweave ' +
  'reworked reworking rewrapped rewritten rewrote rewt rf rhapsodic rhapsodize rhapsodizing rhapsody rhenium rhetoric ' +
  'rhetorical rhetorician rhetoricians rheum rheumatic rheumatoid rhinestones rhinoceros rhododendron rhythmical ' +
  'rhythmically ribald ribbed ribbies ribbing ribcage riboflavin ribonucleic ribosomal ribozyme ribozymes riche richer ' +
  'richest richissimos richly rickety ricochet ricocheted riddance ridden ridding ridership ridiculously ridings rife ' +
  'riff riffing riffle riffs riflemen rift rifts rigatoni rigged rigging righteous righteousness rightful righthander ' +
  'rightist rightness rightward rigidities rigidity rigorously rile riled riles rill rime rimless rimmed rinds ringer ' +
  'ringers ringleader ringlets ringside ringsiders rink riot rioted rioters rioting riots ripoff ripoffs ripped ripping ' +
  'risen risible riskier riskiest riskiness risky ritiuality ritualize ritualized ritzy rivalled rivalries rivalry rive ' +
  'riven riverboat riverfront riverside rivulet rivulets roach roadbed roadblock roadblocks roadbuilding roadhouse ' +
  'roadrunner roadster roarer roaringest roasters robbed robbing robin robot robotic robotics robotism robots robust ' +
  'robustly robustness rockbound rocker rockers rockin rockstrewn rococo rodder rodders rodding rode rodent rodents ' +
  'roemer rogue rogues roil roiled roleplay roleplayed rollback rollbacks roller rollercoaster rollers rollicking ' +
  'rollickingly rollout rollover rollovers rollup romancers romantically romanticism romantick roofer roofers rooftree ' +
  'rook roomette roomful roomier roominess roommate roommates roomy roost roosting rooters rootless ropers rosarians ' +
  'rosaries rosary rosebud rosebuds rosebush rosette rosettes rosier rosiest rosins rostrum rotary rotational ' +
  'rotationally rote rotenone rotogravures rotted rotten rotting rotund rotunda rotundity rouge roughcast roughen ' +
  'roughened rougher roughest roughhewn roughish roughneck roughnecks roughshod roulette rounder roundhead roundly ' +
  'roundness roundtable roundtrip roustabout roustabouts rout routinely routings rovings rowdiness rubbed rubberized ' +
  'rubberlike rubberstamp rubbery rubbin rubbing rubbish rubble rubdowns rubfests rubicund rubies ruble rubles rubout ' +
  'rubric ruby ruck ruckus rudder rudderless ruddiness ruddy rudely rudeness rudiments rue rueful ruefulness ruffian ' +
  'ruffians ruggedly ruinous rum rumblings rumdum rumen ruminants ruminate ruminated rumination ruminations rummy rump ' +
  'rumpled rumpus runabout rundown rung runnin runny runt runup runups runway runways rupee rupees rupiah rupture ' +
  'ruptured rupturing ruse russe russet rusticated rustlin rutabaga rutabagas ruthenium ruthless ruthlessly ruthlessness ' +
  'rutted rye sabbatical saber sabre sac saccharin sachems sacker sackings sackless sacral sacrament sacraments ' +
  'sacredness sacrificial sacrilegious sacrosanct sadden saddened sadder sadist sadistic safari safaris safebreaker ' +
  'safekeep safekeeping safer safest saffron sagacious sagebrush sagged sagging saggy sago sahibs sailboat sailboats ' +
  'sailorly sainthood saintliness saintly saith salable salad salads salamander salami salaried salarymen salesgirl ' +
  'salesmen salesparson salespeople salesperson saleswomen salicylate salicylates salicylic salinity salivary salivate ' +
  'sallies sallow sally sallying salmon salmonella saloonkeeper salsa saltbush saltier saltwater salty salubrious ' +
  'salutary salutation sambuca sambur samovar samovars sampler samplers samurai sanatorium sanctified sanctify ' +
  'sanctimonious sanctuary sanctums sandalwood sandbars sandbox sander sandpaper sandy saner sanest sang sangaree ' +
  'sangiovanni sanguine sanguineous sanguineum sanhedrin sanipractor sanitarium sanitary sanitationists sanitize ' +
  'sanitized sanitizing sanity sank sap sapiens sapling saponins sapped sapphire sapping sappy saps sarcastically ' +
  'sarcolemmal sarcoma sardonic sardonically sari sarsaparilla sashay sashayed sassafras sassing sassy sat satanic ' +
  'satiate satiety satin satiric satirical satirically satirist satirizes saturate saturated sauce saucepan saucer ' +
  'saucers sauces saucy sauerkraut sauna saunas saunter sausage sausages saute sauterne savageness savagery saver savers ' +
  'savior saviour savory savvier savviest savvy saw sawdust sawhorse sawing sawmill saws sawtimber sax saxophone ' +
  'saxophones saxophonist saxophonists sayin sayings scab scabbard scabbed scabrous scabs scads scaffoldings scairt ' +
  'scalar scalawags scald scalded scalding scalloped scallops scalp scalpels scalps scam scammed scammers scams ' +
  'scandalize scandalized scandalizes scandalizing scandalous scanned scanner scanners scanning scanty scape scapegoat ' +
  'scapegoating scapegoats scapular scapulars scarce scarcer scarcest scarcity scarecrowish scarify scarlet scarves scary ' +
  'scathing scathingly scatterbrained scattergun scattershot scavanged scavenger scavengers scavenging scedule scenario ' +
  'scenarios sceptical scepticism schema schemata schematically schemers scherzo schillings schism schizoid schizophrenia ' +
  'schmoozing schmumpered schnapps schnooks scholastically schoolbooks schoolchildren schoolers schoolgirlish schoolmarm ' +
  'schoolmaster schoolmistress schoolteacher schoolteachers schoolwork schooner scintillating scion scions scissoring ' +
  'scissors sclerosis sclerotic scoffer scofflaws scoop scooped scooping scoops scooter scop scops scorch scorched ' +
  'scorcher scorching scoreboard scoreboards scorecard scorekeepers scorekeeping scorer scorers scotch scotched scotches ' +
  'scoundrel scoundrels scourge scourges scraggly scrapbook scrapheap scrapped scrapping scrappy scratchiness scratchy ' +
  'scrawl scrawled screechy screed screenings screenland screenplay screenwriters screw screwball screwdriver screwed ' +
  'screws scribble scribbled scribblers scribbles scribbling scrim scrimp scrimped scrimping scriptwriter scriptwriters ' +
  'scrivener scroll scrolls scrounge scrounged scrounging scrubbed scrubbers scrubbing scruff scrumptious scrupulosity ' +
  'scrupulous scrupulously scuba scud scudding scuff sculpted sculpts scurried scurrilous scurvy seaboard seaborne ' +
  'seacoast seafarer seafarers seafaring seafood seagull seagulls seahorse sealants sealift seamanship seamen seamier ' +
  'seamless seamlessly seamstress seamy seances seaport seaports seaquake searcher searchers searchingly seashore ' +
  'seashores seaside seasonality seasonally seasonings seatbelt seatrout seawall seawater seaweed secant secants secco ' +
  'secession secessionist secessionists seclude secluded seclusion secondbiggest secretarial secrete secretive ' +
  'secretively sect sectarian sectional sectionalized sectorial sects secular secularism secularist secularists ' +
  'secularize secularized securely securites securitiess securitization sed sedate sedately sedative sedentary ' +
  'sedimentary sedition seditious seduce seduced seducer seduces seducing seduction seductive sedulously seedcoat ' +
  'seedcoats seedless seedling seedlings seedpod seedy seein seeker seekers seekin seekingly seen seepage seer seers ' +
  'seersucker seesaw seesawing seethe seethes seething segmentation segregation segregationist seige seismic ' +
  'seismographic seismological seizin selectively selectiveness selectivity selectman selectors selfdamaging selfeffacing ' +
  'selfless selflessness selle seller sellers sellin selloff selloffs sellout selves semblance semen semester semesters ' +
  'semiannual semiannually semiarid semiautomatic semicircular semiconductor semiconductors semidrying semiempirical ' +
  'semifinalists semifinals semifinished semimonthly seminal seminar seminarian seminarians seminars semiprecious ' +
  'semipublic semisecret semiskilled semitrance semitropical senatorial senders senile senilis seniority senora ' +
  'sensationalism senselessly sensibly sensitively sensual sensuous sent sentencings sentient sentimentalist ' +
  'sentimentality sentimentalize sentinel sentinels sentry separateness separatist separatists separators sepia sepsis ' +
  'septa septation septuagenarian sepulchred seq sequel sequels sequential sequester sequestered sequestering ' +
  'sequestration sequined sequins sera seraphim serendipity serene serfs serge serial serialism serialized serials ' +
  'serloin serological serotonin serpentine server servers servicemen servicers serviette serviettes servile servings ' +
  'servitors servitude servo sesame setters sevenday sevenfold seventies seventy severable severally severalty severance ' +
  'severest severly sevices sewerage sewn sexism sexist sexologist sexology sexpot sextet sexton sexuality sexualized ' +
  'sexy sforzando shabbily shack shacked shacks shad shadier shadowy shady shag shaggy shags shah shakeout shaker shakers ' +
  'shakeup shakily shaky shallower shallowness shalt shamanistic shamefacedly shameless shamelessly shampoo shampooed ' +
  'shamrock shamrocks shanties shantung shanty shantytown shantytowns shapely shard shards sharecrop sharecropper ' +
  'sharecroppers shareholder shareholders shareholding shareholdings shareowners sharer sharers shark sharks sharkskin ' +
  'sharpener sharper sharpest sharpness sharpshooter sharpshooters shashlik shatteringly shatterproof shaven shaver ' +
  'shavers shea sheaf shedding sheen sheepe sheepish sheepman sheepskin sheetrock sheik sheiks shellfire shellfish ' +
  'shellshocked shelve shelved shelves shelving sherbet shewe shied shies shifters shiftless shifty shill shillings ' +
  'shills shim shimmer shimmered shimmering shimming shims shinbone shingle shingles shiningly shipboard shipbuilder ' +
  'shipbuilders shipbuilding shipload shipmate shipmates shipowners shipped shipper shippers shipsets shipshape shipwreck ' +
  'shipwrecked shipyard shipyards shirkers shirtfront shirtless shirtsleeve shirtsleeves shirtwaist shish shivery ' +
  'shmaltzy shoals shocker shockingly shockproof shockwave shoddy shoeful shoehorned shoelace shoelaces shoemaker ' +
  'shoemaking shoestring shoestrings shone shooed shooing shook shooter shooters shootin shootout shootouts shopkeeper ' +
  'shopkeepers shoplifters shoplifting shopped shopper shoppers shopworn shoreline shorelines shorn shortcake ' +
  'shortchanged shortchanging shortcoming shortcomings shortcovering shortcut shortcuts shorter shortest shortfall ' +
  'shortfalls shorthand shorthanded shortlived shortner shortness shortterm shortwings shotshells shouders showerhead ' +
  'showgirls showgrounds showin showman showmanship showmen shown showpiece showroom showrooms showy shrank shredded ' +
  'shredder shredding shrewder shrewdest shrewdly shrewish shrift shrillness shrimp shrimpers shrimping shrine shrines ' +
  'shrinkage shrivel shriveled shroud shrouded shrouding shrouds shrugged shrugging shrunk shrunken shtik shuck shuddery ' +
  'shunned shunning shute shutoff shutout shutting shvartze shy shying shyly siamese sibilant sibling siblings sicker ' +
  'sickish sickle sickliest sickly sickroom sidearms sideboard sideboards sidechairs sidekick sidelight sideline ' +
  'sidelined sidelines sidelining sideman sidemen sideshow sidestepped sidestepping sidestreet sidetrack sidetracked ' +
  'sideways sidewinder sidings sienna siesta sieve sightings sightseers signalizes signalled signalling signatories ' +
  'signatory signboard signboards signer signers signified signore signpost signposts silica silicate silicates silicon ' +
  'silicone silke silken silkily silkworm silky sillier silliest silliness silted silversmith silverware simian simile ' +
  'similiar simperers simpler simplest simpleton simplex simplicitude simplification simplified simulation simulations ' +
  'simulator simulators simulcasting sincerest sine sinecure sinecures sinews singe singlehandedly singleness singly ' +
  'singularity singularly sinkhole sinless sinned sinning sintered sinuous sinuously sinuousness sinus sinuses sinusoidal ' +
  'siphon siphoned siphoning siphons sipped sipper sippers sipping siren sirens sirloin sis sitcom sitcoms sitter sitters ' +
  'situs sixfold sizeable sizenine sizzle sizzled sizzles skate skateboards skates skating skeet skein skeleton skeletons ' +
  'skeptically skepticism sketchbook sketchiest sketchy skew skewed skewer ski skidded skidding skiddy skier skiers ' +
  'skiing skiis skilful skilfully skillet skillfulness skimmed skimmers skimming skimp skimpy skindive skindiving ' +
  'skinfolds skinhead skinheads skinless skinnin skinning skipped skipper skippering skippers skipping skis skit skits ' +
  'skittish skittishness skivvies skouting skulk skulking skullcap skunk skunks skyjacked skyjackers skylark skylarking ' +
  'skyline skyrocket skyrocketed skyrocketing skyscraper skyscrapers skyward skywave slackjawed sladang slag slain slaked ' +
  'slammed slammer slamming slander slanderer slanderous slanders slang slantingly slantwise slapped slapping slapstick ' +
  'slasher slatted slaughterhouse slaver slavered slavish slavishly slaw slaying slayings sleaze sleazebag sleazy ' +
  'sledding sleek sleeper sleepily sleepless sleeplessly sleeplessness sleepwalk sleepwalked sleepwalker sleepwalkers ' +
  'sleepwalking sleet sleighs sleight slenderer slept sleuth sleuthing slew slick slickly slid slighter slightest slighty ' +
  'sligthly slime slimly slimmed slimmer slimming slimy slingers slingshot slinky slippage slipped slipping slipshod ' +
  'slipstream slithered slithering slithers slitter slitters sliver slivered slivers slivery slog slogan sloganeering ' +
  'slogans slogging slogs sloop slopped sloppily sloppiness slopping slosh sloshed sloshing slothful slotted slouch ' +
  'slouches slouchy slough slovenliness slowball slowdown slowdowns slower slowest slugfest slugged slugging sluggishly ' +
  'sluggishness sluicehouse slumlord slung slurp slurped slurred slurries slurry slurs slush sly slyly slyness smallest ' +
  'smallish smallpox smalltime smarmy smarter smartest smartly smasher smattering smatterings smear smeared smelly smelt ' +
  'smelter smelters smelts smidgen smidgins smilingly smirk smirked smithereens smithy smock smocks smog smoggiest smoggy ' +
  'smokable smokeless smoker smokers smokescreen smokescreens smokestack smoky smolderingly smooching smoothbore smoother ' +
  'smoothest smorgasbord smudge smudged snack snacked snacks snafu snafus snagged snagging snakestrike snapback ' +
  'snapdragon snapdragons snapped snapper snapping snappy snapshot snapshots snazzier snazzy sneaky sneezed sneezing ' +
  'snick snidely sniffers sniffy snigger sniggered sniggeringly snip snipe sniped snipes sniping snippets snippy snips ' +
  'snitched sniveling snivelings snob snobbery snobbish snobbishly snobs snooker snoop snooping snooty snoozing snorkle ' +
  'snotty snout snouts snowbirds snowdrift snowfall snowflakes snowman snowplow snowstorm snowsuit snowy snubbed snubbing ' +
  'snuck snuff snuffbox snuffboxes snuffed snuffer snug soapbox soapsuds soapy sobbed sobbing sobbingly sobriety ' +
  'sobriquet socal socalled soccer sociability sociable sociably socialist socialists socialite socialites sociality ' +
  'socialization socialize socialized socializes socializing societal societyonly sociologically sociologist sociologists ' +
  'sociology sociopath sockdologizing socket sockets soda sodas soddenly soddies soddy sodium sodomy soe sofar softball ' +
  'softdrink softener softer softest softies software softwood softy soggier soggy soirees sojourn sojourner sojourners ' +
  'solarheated sold soldierly soldout solecism solemnity solenoid solicitation solicitations solicitor solicitors ' +
  'solicitous solicitousness solidified solidifies solidify solidifying solipsism solitude solitudes solo solos solstice ' +
  'soluble solvable solvating solvency solvent solvents soma somatostatin somber somberly sombre somebody someplace ' +
  'somethin something somnambulates somnambulism somnolence sompin sonata sonatas songbirds songbook songful sonic sonnet ' +
  'sonnets sonobuoy sonofabitch sonogram sonorities sonority sonorous soonest sooo soot soothsayer soothsayers sooty sop ' +
  'sophisticate sophisticates sophists sophomoric soporific sopping sops sorcery soreheads soreness sorest sorghum sorrel ' +
  'sorrier sorriest sortie souffle soughingly sought souk soulful soulfully soulless soulmates sounder soundly soundness ' +
  'soundproof soupy sourdough sourly souse soutane southbound southeastern southerly southernism southernisms ' +
  'southernmost southwestern souvenir souvenirs sovereignty sowbelly sowered sown soy soyaburgers soybean soybeans sp spa ' +
  'spaceborn spacecraft spacer spacers spaceship spaceships spacesuit spacesuits spackle spaghetti spandex spandrels ' +
  'spang spangle spaniel spanking spanned spanner spanning sparingly sparkplugs sparred sparring sparrow sparrows ' +
  'sparsely spas spasm spasmodic spasms spat spate spatiality spats spatula spavined spawn spawned spawning spawns ' +
  'speakeasy speakin spearhead spearheaded spearheading speciality specie specification specifications specimentalia ' +
  'specious speckled speckles specs spectra spectrally spectre spectrometric specular speculatively speculator ' +
  'speculators sped speechless speechlessness speechwriters speechwriting speedboat speedier speedometer speedup speedway ' +
  'spellbinding spellers spender spenders spendthrifts spent sperm spew spewed spewing spewings spherule spherules ' +
  'sphynxes spic spicy spider spiders spidery spied spiel spiffing spiffy spigots spillover spinach spinal spindle ' +
  'spindled spineless spinnability spinneret spinning spinoff spinoffs spinster spiralis spiralled spiritless ' +
  'spirituality spite spiteful spitfire spitting spittle splashy splatter splayed splendidly splenetic splenomegaly ' +
  'splice spliced splices splicing splintery splints splitting splotch splotched splotches splurge splutter spoilables ' +
  'spoilage spoiler spokeman spokesman spokesmen spokesperson spokespersons spokeswoman spokewoman spoof spook spooked ' +
  'spookiest spooks spooky spoon spoonbills spooned spoonful spoonfuls spoons sporadically sportiest sportin ' +
  'sportsmanship sportsmen sportswear sportswoman sportswriter sporty spotchecks spotted spotting spotty spousal sprain ' +
  'sprained spraining sprains sprang spreader spreadsheet spreadsheets sprig sprightly springboard sprinkler sprinklers ' +
  'sprint sprinted sprinting spritzers spruce spruced sprue sprung spuds spume spun spunky spurious spurred spurring ' +
  'spurt spurted spurting spurts spyglass sq squabble squabbled squabbles squabbling squadroom squalid squalor squamous ' +
  'squander squandered squandering squarefoot squash squashed squashing squashy squatted squatter squatters squaw squeaky ' +
  'squeamish squeamishness squeegee squelch squelched squibs squid squiggly squirmy squirt squirted squirting squished st ' +
  'stab stabbed stabbing stabilizer stabilizers stableman stabs staccato staccatos stacker stackers staf staffer staffers ' +
  'stag stagecoach stagecoaches stagemate stager stagewhispers stagflation staginess stagnated stagnating stagnation ' +
  'stags staid stainless stair stairwell stairwells stakebuilding stale stalemate stallion stalwart stalwarts stamen ' +
  'stamens stamina stampings stance stances stanch stanchest standardize standardizing standby standbys standeth standin ' +
  'standoff standout standstill standup staph staphylococcal staphylococcus staple staples stapling starboard starch ' +
  'starched starches starchiness starchy stardom stark starker starkly starlet starlight starre starred starring ' +
  'starstruck starter starters startin startlingly startup startups stash stashed stasis stat statehood statehooders ' +
  'stateless stately stateroom statesmanlike statesmanship statesmen statewide static stationary stationmaster statism ' +
  'statist statistician statisticians stator stats statuary statuette statutorily staunchest staunchly stave staved ' +
  'staves steadfast steadfastness steadied steadier steadiness steakhouse stealer stealin stealth stealthy steamboat ' +
  'steamer steamers steamier steamily steamroller steamship steamships steed steelmaker steelmakers steelmaking ' +
  'steelworkers steely steeper steepest steeply steepness stein stellar stemmed stemming stench stenography stentorian ' +
  'steoreotyped stepchild stepchildren stephanotis stepladders steppe stepped steppes stepping steppingstone stepson ' +
  'stereophonic stereotypical sterile steriles sterility sterilization sterilizer sterios sterling sternal sternly ' +
  'sternum stevedore stew steward stewardess stewardesses stewards stewardship stewed stewing stews sticker stickers ' +
  'stickier stickiness stickler sticklike stickman stickpin sticle stiffer stiffest stiffnecked stigma stigmatizes ' +
  'stiletto stillbirths stilt stilted stilts stimulative stimulator stimulators stimulatory stimuli stingier stingrays ' +
  'stingy stinkin stinkpotters stint stints stipends stippled stipulation stipulations stirke stirling stirred stirrin ' +
  'stirring stirringly stirrings stirups stochastic stockade stockbroker stockbrokerage stockbrokers stockbuilding ' +
  'stockholding stockholdings stockmarket stockpickers stockpile stockpiled stockpiles stockpiling stockroom stocky ' +
  'stockyards stockynges stodgy stoical stoicaly stoke stoked stoker stoking stole stolen stomachwise stomack stonelike ' +
  'stonemason stonewalled stoneware stonework stonily stony stood stooges stooooomp stopgap stopover stopovers stoppage ' +
  'stoppages stopped stopper stopping stopwatch storability storekeeper storekeepers storeroom storied stormbound ' +
  'stormier storytelling stow stowaway stowed strafe strafing straighteners straighter straightway strainers strainin ' +
  'straitjacket straitjacketed straitlaced stramonium strangely strangeness strangest stranglehold strangulation strapped ' +
  'strapping strata stratagem stratagems strategically strategicarms strategist strategists stratification stratified ' +
  'stratosphere stratospheric strawberries strawberry streamer streamers streamline streamliner streamlining streamside ' +
  'streetfighter strenghtening strengtened strenuous strenuously stressful stressors stretcher stretchers strewn stricter ' +
  'strictest strictures strident stridently strikebreakers strikeout strikers stringent stringently stringy stripe ' +
  'stripped stripper strippers stripping striptease striven strivers strobe strode strollers stronger strongest ' +
  'stronghold strongholds strongman strongrooms strophe stropped stropping strove struck structively strumming strung ' +
  'strutted strutting stub stubbed stubble stubby stubs stuck studded studentled studied studious studiousness stuggles ' +
  'stultifying stumpage stumpy stung stunk stunning stunningly stupefying stupefyingly stupendously stupidest sturdiest ' +
  'sturdily sturgeon stylemark stylish stylishly stylist stylistic stylistically stylized stymie stymied styrene styrenes ' +
  'suability suable suavity sub subaltern subatomic subbing subcommitee subcommittee subcommittees subcompact subcompacts ' +
  'subconferences subconscious subconsciously subcontinent subcontract subcontracting subcontractor subcontractors ' +
  'subcontracts subdirector subfigure subfigures subgross subgroup subgroups subhuman subhumanity subindustry ' +
  'subjectively subjectivity subjugate subjugated subjugating subjugation sublease sublet sublicense sublimate subliminal ' +
  'subliterary sublunary submachine submariners subminimum submitted submitting subnational subnormal suborbital ' +
  'subordinator subpar subparagraph subpart subparts subpenaed subpenas subplots subpoena subpoenaed subpoenas ' +
  'subrogation subroutine subroutines subs subscriber subscribers subscripts subsedies subservience subservient subset ' +
  'subsidary subsidence subsidiaries subsidiarity subsidiary subsidies subsidization subsidy subsist subsistent subskill ' +
  'subskills subsoil substandard substantiation substantive substantively substation substations substitution ' +
  'substitutions substracting substratum substructure subsumed subsurface subterfuge subterfuges subterranean subtilis ' +
  'subtitle subtitled subtitles subtler subtly subtraction subtype subtypes suburbanized suburbia subversion subversive ' +
  'subversives subvert subverted subverting subverts subzero succesful successively successorship succinct succinctly ' +
  'succulent sucess sucker suckered suckers suction suddenness suede suey sufferd sufficent sufficiency suffixand ' +
  'suffocation suffrage suffragettes sugarcane sugary suggestibility suggestive suhthuhn suicidal suitability suitor ' +
  'suitors suject sulfide sulfur sulfuric sulfurous sulked sulking sulks sullying sulphur sulphured sulphurous sultan ' +
  'sultans sumac summarily summarization summate summation summed summertime summing summit summiteers summitry summits ' +
  'summonses sunbaked sunbleached sunbonnet sunbonnets sunburn sunburnt sunder sundial sundials sunflower sunflowers sung ' +
  'sunglasses sunk sunnier sunning sunrise sunroof sunset sunsets sunshield sunshine sunshiny sunspot sunstruck suntan ' +
  'suntanned sup superagent supercede superceded supercharged supercharger supercilious supercollider supercolliding ' +
  'supercomputer supercomputers superconductor supercritical superefficient superego superfast superficiality ' +
  'superficially superfluous supergiants superhighway superhighways superhuman superieure superintend superlunary ' +
  'supermachine supermainframe supermarket supermarkets supernatant supernormal superposition superpower superpowers ' +
  'superpremiums superregional supersafe supersensitive superstar superstars superstate superstitious superstores ' +
  'superstrong superstructure supertanker supertankers supertitles supervened supervisory supervote supervoting supine ' +
  'supinely supple supplemental supplementary suppleness supplied supportable supporter supporters suppositions ' +
  'suppository suppressant suppressants suppression suppressor suppressors supranational supremely supression supressor ' +
  'suprise surcease surcharge surcharges surefire surest surety surf surfaceness surfboard surfeit surfeited surfers ' +
  'surfing surgeries surgery surgical surgically surgicenters surly surname surreal surrealism surrealist surrealistic ' +
  'surrealists surreptitious surreys surrogacy surrogate surrogates surtax surtaxes surtout survivability survivable ' +
  'survivalist survivalists susceptors sushi suspender suspenders suspenseful suspensor sustainability sustainable suttee ' +
  'suture sutures suvivors suzerain suzerainty svelte swab swabbed swad swam swami swampy swank swankier swanky swanlike ' +
  'swap swapped swapping swaps swart swarthy swash swashbuckler swashbuckling swastika swat swath swathe swathed swathing ' +
  'swathings swaybacked swearinge sweatband sweater sweaters sweatshop sweatshops sweatsuit sweaty swede sweepers ' +
  'sweepingly sweepstakes sweeten sweetened sweetener sweeteners sweetening sweetens sweeter sweetest sweetish sweetly ' +
  'sweetness sweetpeas sweltering swept swiftest swiftness swig swimmer swimmers swimming swimsuit swimsuits swindlers ' +
  'swine swinger swingin swingy swipe swiped swipes swiping swish swished switchblade switchboard switchers switchgear ' +
  'swollen swoon swooning swoons sworde swordfish swore sworn swum swung sycamore sycophantic sycophants syllabicity ' +
  'sylvan symbiotic symbolical symbolist symbolists symmetrically sympathizers symptomatic symptomless synapses sync ' +
  'synchotron synchronism synchronize synchronized synchronizers synchronous syndciated syndication syndications ' +
  'syndicator syndicators syndrome synergies synergism synergistic synergy syngeries synonymous synonymy synopsis ' +
  'syntactic syntactical syntactically synthesise synthesizer synthesizers synthesizine synthetical syringa syringe ' +
  'syringes syrup syrups syrupy systemic systemization systemwide tab tabac tabacs tabbed tabby tabernacles tablecloths ' +
  'tableland tablemodel tablespoon tablespoonful tablespoonfuls tablespoons tablet tabletop tablets tableware tabloid ' +
  'tabloids taboo taboos tabs tabula tabulation tabulations tachycardia tacit tacitly tackiest tacky tacos tactful ' +
  'tactical tactically tacticians tactlessness tactually tad tadpole tadpoles taffeta taffycolored tagged tagging tagline ' +
  'tagua tailback tailgate tailin tailpipe tailspin taint tainted takeaways taken takeoff takeoffs takeout takeover ' +
  'takeovers taker takers taketh takin takings takover talismanic talkative talker talkfest talkin talky taller tallest ' +
  'tallied tallow tallyho talons tamale tambourine tamer tamp tamper tampered tampering tampers tampons tandem tang ' +
  'tangency tangential tangere tangibly tangy tanker tankers tanned tannin tanning tansy tantalize tantalized ' +
  'tantalizingly tantamount tantrum tantrums tapdance taper tapered tapering tapers tapestries tapestry tapings tapioca ' +
  'tapis tapped tappet tappets tar taragon tarantara tardiness tardy tarmac tarnish tarnished tarpapered tarpon tarred ' +
  'tarry tart tartan tartans tartare tartly taskmaster tassel tassels tasteful tastefully tasteless tastier tasty tat ' +
  'tatters tattoo tattooed taught tauntingly tawdry tawny taxable taxation taxfree taxicab taxidermist taxidriver taxlow ' +
  'taxpaying teabag teahouse teahouses teakettle teakwood teamwork teapot teardrop tearfully teaser teasers teaspoon ' +
  'teaspoonful teaspoonfuls teaspoons tebuthiuron tech technicalities technicality technocratic technocrats technologist ' +
  'technolology technophiliac teddy tediously tedium tee teed teem teemed teeming teems teensy teeth teething teetotaler ' +
  'tektite tektites telecast telecines telecom telecopier telefax telegraphy telemarketers telemarketing teleological ' +
  'teleology telepathic telepathically telepathy telescope telescoped telescopes telescopic telescoping telesystems ' +
  'teletype televangelism televison telex telexes teller tellers tellingly telltale telomeric temblor temblors tempeh ' +
  'tempera temperament temperamental temperaments temperance temperate temperately tempest tempestuous template ' +
  'temporally tempore temporize temporized temporizing temps temptingly tenable tenacious tenaciously tenacity ' +
  'tendentious tenderfoot tenebrous tenet tenets tenfold tennis tensile tensional tensionless tenspot tentacle tentacles ' +
  'tenterhooks tenuous tenuously tepees tepid tequila teratologies termini terminus termites ternational terra terrazzo ' +
  'terrestial terrestrially terrifies terrify terrine terrorism terrorist terroristic terrorists terrorize terrorized ' +
  'terrorizing terry terrycloth ters terse tersely tertian tertiary tester testers testified testily testosterone testy ' +
  'tetanus tether tethered tethers tetrachloride tetragonal tetrahalides tetrasodium teutonic textbook textbooks textual ' +
  'thallium thankful thankfully thankfulness thankless thar thatch thatches theaf theare thease theatergoer theatergoers ' +
  'theatergoing theatregoer theatricality thefin theft thefts theircompany theistic thematic theocracy theophylline ' +
  'theopylline theoreticians theorist theorists theoriticians thereabouts therefor thereon thereunder thereupon thermally ' +
  'thermistor thermoelectric thermoformed thermoforming thermometric thermonuclear thermopile thermoplastic thermos ' +
  'thermostat thermostated thermostatics thermostats thesaurus theses thespian thespians thiamin thickeners thicker ' +
  'thickest thieves thievin thighbone thiihng thill thills thimble thine thinke thinker thinkers thinkin thinly thinned ' +
  'thinner thinners thinnest thinning thiocyanate thirdquarter thirsty thirteenth thirtieth thistles tho tholins thomp ' +
  'thong thoriated thorn thorns thorny thoroughbred thoroughbreds thoroughness thoughtfulness thoughtlessly thousandth ' +
  'thousandths thout thrall threadbare threateningly threefold threehour threemonth threesome threetranche thresh ' +
  'threshed threshhold threshing threw thrice thrift thriftiness thrifts thriller thrillers thrillful thrips throaty ' +
  'throbbed throe throes thrombi thrombosed thrombosis thrombus throne thrones throughput throwaway throwback thrower ' +
  'throwers throwin thrown thrumming thruway thruways thudding thug thuggee thugs thumbnail thunderclaps thunderstorm ' +
  'thunderstorms thunderstruck thunk thwack thwump thynke thyratron thyroidal thyronine thyrotoxic thyrotrophic ' +
  'thyrotrophin tibialis ticker tickertape ticklebrush tickled ticklish tidal tidbit tidbits tidelands tidied tidily ' +
  'tidiness tidy tidying tier tiered tiering tiers tiff tiffs tightener tighter tightest tightfisted tightness tightrope ' +
  'tigress tile tiled tiles tilled tiller tilling tilth timberland timberlands timeless timelier timeliness timeouts ' +
  'timepiece timer timers timetable timetables timeworn timidity timorous timpani tincture tinder tinged tinges tinier ' +
  'tiniest tinker tinkered tinkering tinkers tinning tinny tinplated tinsel tintable tintype tipoff tipped tippee tipper ' +
  'tipping tipple tippling tipsters tipsy tirade tirades tiredly tiredness tireless tirelessly tiremaker tiresome ' +
  'titanate titanic titanium titans tithes titillating titration titular toadies toady toadying toadyism toaster toccata ' +
  'toconsolidated toddler toddlers toddy tode toehold toeholds toenails toffee tofu toga togetherness togs toiletries ' +
  'toilsome tokenish told tole tolerable toleration tollgate tollhouse tollways tolylene tomblike tombstone tombstones ' +
  'tomes tomography tonalities tonally toneless toner tongs tonic tonics toniest tonnage tonnages tonsil tonsils tony ' +
  'took tooke toolmaker tooted toothbrush toothbrushes toothless toothpaste toothpastes tootles topaz topcoat topcoats ' +
  'topgallant topgrade topiary topicality topless topmost topnotch topographic topographical topped topper topping ' +
  'toppings topsoil torchbearer tore tormenters tornado tornadoes torpedo torpedoed torpedoes torpedoing torpid torpor ' +
  'torque torquer torquers torrid torsion tort tortillas tortoise tortoises torts tos tossers tot totalistic totalitarian ' +
  'totality totalled totalling tote toted totem totemic toter toting totted touchstone touchstones touchy toughen ' +
  'toughened toughening toughens tougher toughest toughness tourism tourney toursists tout touted touting touts tow ' +
  'towboat towboats towed towne townhouse townhouses township townships townsman townsmen townspeople tows toxicant ' +
  'toxicity toxicologist toxicologists toxicology toxin toxins toymakers traceable tracers tracery trackage trackless ' +
  'tradeable tradeoff tradeoffs tradesman tradesmen traditionally traduce traduced trafficked trafficker traffickers ' +
  'trafficking tragedian tragedians tragically trailblazing trailer trailers traineeship traineeships trainer trainers ' +
  'trainman traipse traipsing traitorous trajectory trammel tramway tranche tranquil tranquility tranquilizing ' +
  'tranquillity transaminase transatlantic transbay transborder transcendant transcendence transcendent transcript ' +
  'transcription transcripts transcultural transduction transferable transferee transference transferor transferors ' +
  'transferrable transferral transferred transferring transfix transfixing transformer transformers transfused ' +
  'transfusion transfusions transgenic transgress transgressed transgression transience transient transients transistor ' +
  'transistors transitory translator translatorfor translators translucence translucency transluscent transmissible ' +
  'transmittable transmitted transmitter transmitters transmitting transmogrified transnational transoceanic transom ' +
  'transoms transparencies transparency transparently transpirate transpirating transpired transplantable transponder ' +
  'transportable transporter transporters transposition transshipment transversally transversely transversus ' +
  'transvestites transvestitism trapdoor trapdoors trapeze trapezoid trapped trapping trappings trash trashed trashing ' +
  'trauma traumas traumatic traumatized travail travails travelin travelled traveller travellers travelling travelogue ' +
  'travelogues travesty trawl trawler trazadone treacheries treacherous treachery treadmill treadmills treament ' +
  'treasonous treatable treatise treatises treble trebled treehouse treeless treelike trek trekked treks trellises ' +
  'tremblor tremolo tremulous tremulously trenchant trenchermen trendier trendiest trendsetter trendy trepidation tresses ' +
  'trestle trestles triable triad triage triangular tribe tribes tribesmen tribulation tribunal tribunals trichrome ' +
  'trickery trickier trickiest trickle trickled trickling trickster tricky tricolor tried triennial trifle trifled ' +
  'trifling triglycerides trigonal trijets trilateral trillions trilogy trimester trimesters trimmed trimmer trimming ' +
  'trimmings trinket trinkets triol tripartite tripe triphammer triphosphorous triplet triplets triplication tripod ' +
  'tripods tripped trippin tripping triptych tris triservice trisodium tristate trite tritium triumvirate trivia ' +
  'triviality trivialize trivializing trobles trod trodden trodding troika troll trolley trollop trolls trombone ' +
  'trombones trombonist troopship troopships trophies tropho trophotropic trophy tropics tropocollagen trotted trotter ' +
  'troubie troublemakers troubleshooter trounced trouncing troup trouser trout trove trowel truant truce truckdriver ' +
  'trucker truckers truckloads truculence truculent truer truest truism truley trump trumpeter trumps truncated ' +
  'truncheons trusses trusteeship trusteth trustfully trustingly truthfully truthfulness tryin tryouts tryst tt tuba ' +
  'tubercular tubers tubular tubule tubules tuft tufts tugboat tugged tugging tulip tulips tulle tumbledown tumbleweed ' +
  'tumbrels tumefaciens tummy tumour tumours tumultuous tuna tundra tuneful tunefulness tunelessly tung tunic turbinate ' +
  'turbinates turbo turbofan turbogenerator turboprop turboprops turbulence turf turgid turnabout turnaround turnarounds ' +
  'turne turnery turnips turnkey turnoff turnout turnouts turnpike turnpikes turntable turpentine turquoise turret ' +
  'turrets turtle turtlebacks turtleneck turtles tusk tusks tussle tussled tutelage tutorial tutorials tuxedo tuxedoed ' +
  'tuxedos tva twaddle twang twangy tweaked tweaking tweedy tweeze tweezed tweezers twelvefold twiddle twiddled twiddling ' +
  'twigged twindam twinjets twinkle twinned twirlingly twirly twise twister twisty twittered twittering twopoint twoscore ' +
  'twosome twothirds twotiered twotiming tycoon tycoons tying tyke tyme typecast typecasting typefaces typescript ' +
  'typesetters typesetting typewriting typewritten typhoid typhoon typhoons typicality typified typist typists ' +
  'typographic typographical typology tyrannical tyrannize tyrant tyrants ubiquitous ubiquitousness ubiquity udders ' +
  'uglier ugliness ulcerated ulceration ulcerations ulcerative ultimatum ultimatums ultra ultramarine ultramodern ' +
  'ultrasonically ultrasound ultravehement umber umbrage umpire umpteenth un unabashed unabated unabatingly unabridged ' +
  'unabsorbed unacceptable unacceptably unaccountable unaccountably unaccounted unaccustomed unachievable unachieved ' +
  'unacknowledged unacquainted unaddressed unadited unadorned unadulterated unaffiliated unaffordable unafraid ' +
  'unaggressive unaided unalienable unallocable unalloyed unalluring unalterable unaltered unambiguity unamended ' +
  'unamortized unamused unamusing unanalyzed unanimity unannounced unanswerable unanswered unanticipated unapologetic ' +
  'unappealing unappeasable unappeasably unappreciated unapproved unarmed unashamedly unassailable unassuming ' +
  'unasterisked unattached unattainable unattended unaudited unauthentic unauthorized unavailability unavailing ' +
  'unavoidably unbalance unbalanced unbanning unbearable unbearably unbeknownst unbelievable unbelievably unbelieving ' +
  'unbent unbiased unbidden unbleached unblemished unblinking unblinkingly unblock unblushing unborn unbound unbounded ' +
  'unbreakable unbridled unbundle unbundled unburdened unburned unbuttoned uncalled uncannily uncanny uncap uncaring ' +
  'uncataloged uncaused unceasing unceasingly uncensored uncertified unchallenged unchangeable unchangedat unchanging ' +
  'uncharted uncheckable unchecked unchlorinated unchristian uncircumcision uncivil unclaimed unclasp unclasping ' +
  'unclassified unclear unclenched unclothed unclouded uncluttered uncoached uncoated uncoiling uncollaborated ' +
  'uncollectable uncolored uncombable uncombed uncomfortably uncomforted uncommitted uncommonly uncompensated ' +
  'uncompetitive uncomplaining uncomplicated uncompromising unconcealed unconcern unconditional unconditioned unconfessed ' +
  'unconfirmed uncongenial unconnected unconquerable unconquered unconscionable unconsolidated uncontested uncontrollable ' +
  'uncontrollably uncontrolled unconventional unconvinced uncork uncorked uncorrected uncounted uncountered uncourageous ' +
  'uncousinly uncouth uncover uncovered uncovering uncreative uncritical uncritically unction uncurl uncurled uncut und ' +
  'undamaged undated undecided undecideds undeclared undecorated undedicated undefeated undefined undelivered ' +
  'undemocratic undeniably undependable underage underarm underbedding underbelly underbracing underclass underclassman ' +
  'underclothes undercover undercurrent undercut undercuts undercutting underdog underdressed undereducated underemployed ' +
  'underenforces underfunded undergarment undergirded undergirding undergo undergoes undergoing undergone undergrads ' +
  'undergraduate undergraduates undergrowth underhanded underlay underling underlings underpaid underperform ' +
  'underperformed underperforms underpin underpinned underpinning underpinnings underpins underplayed underprepared ' +
  'underpriced underpricing underrate underrated underreacting underreported undersea undersecretary underselling ' +
  'underserved underside undersize undersized undersold understaffs understandably understatement understructure ' +
  'understudied undertaken undertaker undertakings undertone undertones undertook undertow underused underutilized ' +
  'undervalued undervaluing underwear underweighted underwent underwhelmed underwiters underworked underworld underwriter ' +
  'underwriters underwritings underwritten underwrote undeserved undesirably undetectable undetected undetermined undid ' +
  'undigested undiluted undimmed undiplomatic undisciplined undisclosed undisguised undisputed undisrupted undisturbed ' +
  'undiversified undivided undone undrawn undreamed undreamt undrinkable undulate undulated undulating unduly undying ' +
  'unearned unearthly unease uneconomic unedifying uneducated unelected unemotional unencumbered unending unendurable ' +
  'unenforceable unenforcible unenlightened unenthusiastic unenticing unenunciated unenviable unenvied unequal unequaled ' +
  'unequalled unequivocal unerring unerringly unescorted unethical unethically unevenly uneventful uneventfully ' +
  'unexamined unexciting unexecuted unexercised unexpended unexplainable unfailing unfailingly unfair unfairly unfairness ' +
  'unfaithful unfaltering unfalteringly unfamiliarity unfashionable unfasten unfastened unfathomable unfavorably unfazed ' +
  'unfeasible unfelt unfenced unfertile unfertilized unfetter unfettered unfilled unfinished unfired unfit unfixed ' +
  'unflagging unflaggingly unflaky unflappable unflattering unflatteringly unfleshed unflinching unfocused unfocussed ' +
  'unfoldment unforeseen unforethought unforgivable unforgiving unformed unforseen unfounded unfree unfriendly unfrocking ' +
  'unfrosted unfulfilled unfunded unfunnily unfunny unfurled ungallant ungentlemanly unglamorous unglued ungovernable ' +
  'ungoverned ungracious ungrateful ungratified unguaranteed unguided unhappiest unhappily unhappiness unharmed ' +
  'unharmonious unhealed unhealthily unhealthy unheard unheated unhedged unheeded unhelpful unhelpfully unheralded ' +
  'unheroic unhesitant unhindered unhinged unhip unhocked unhook unhurried unhurt unhusked unicorns unicycle ' +
  'unidentifiable unidentified unidirectional unification unifications unifier unilateral unilateralism unilateralist ' +
  'unilateralists unilaterally unimaginable unimaginative unimpaired unimpassioned unimpeachable unimpeachably unimpeded ' +
  'unimposing unimpressive unimproved unincorporated unindicted uninfected uninfluenced uninformative uninformed ' +
  'uninhabitable uninhabited uninhibited uninitiate uninitiated uninjectable uninjured uninominal uninspected uninspired ' +
  'uninsurable uninsured unintelligent unintelligible unintended unintentional uninterested uninteresting uninvited ' +
  'uninviting uninvolved unionist unionists unionized uniramous unison unissued unitary unitholders unitized univalent ' +
  'universalistic universalize unjacketed unjust unjustifiable unjustifiably unjustified unjustly unkempt unkind ' +
  'unknowable unknowing unknowingly unlabeled unlace unlaced unlacing unlamented unlash unlashed unlatch unlaundered ' +
  'unlawful unlawfully unleaded unleavened unleveled unlicensed unlinked unlisted unlit unliterary unlovable unlovely ' +
  'unluckily unlucky unmagnified unmalicious unmanageable unmanageably unmanaged unmanned unmarked unmarketable ' +
  'unmasculine unmask unmasked unmasks unmatched unmated unmaterialized unmeasurable unmelodic unmentioned unmeritorious ' +
  'unmeshed unmet unmethodical unmiked unmindful unmixed unmodified unmotivated unmurmuring unnameable unnamed ' +
  'unnaturally unnaturalness unnavigable unneeded unnerved unnerving unnnt unnoticed unnourished unnumbered unobserved ' +
  'unobtrusive unobtrusively unobvious unofficially unopened unopposable unopposed unorganized unoriginal unoriginals ' +
  'unpack unpacked unpacking unpadded unpaintable unpalatable unparalleled unpartisan unpatriotic unpatronizing unpaved ' +
  'unpeace unpegged unperceived unperformed unperturbed unphysical unpicturesque unplagued unplanned unpleasantly ' +
  'unpleasantness unpleased unplowed unplug unplumbed unpolarizing unpolished unpolitical unpopularity unpredictably ' +
  'unpremeditated unpretentious unproblematic unprocurable unproductive unprofessional unprofitable unpromising ' +
  'unprotected unprovable unproved unproven unprovocative unpublicized unpublishable unpublished unpunctured unpunished ' +
  'unqualifiedly unquenched unquestionable unquestioned unquiet unravel unraveled unraveling unread unreadable unready ' +
  'unreal unrealism unreality unrealized unreason unreasonable unreasonably unreasoning unreassuringly unrecognizable ' +
  'unrecognized unrecoverable unredeemed unreeling unreflective unrefrigerated unregisterd unregistered unregretting ' +
  'unregulated unrehearsed unreimbursed unreinforced unreleasable unreleased unrelenting unreliability unrelieved ' +
  'unremarkable unremitting unremittingly unrepentant unreported unrequited unreservedly unresolved unresponsive unrest ' +
  'unrestrained unrestrictedly unretouched unrevealing unrewarding unrifled unripe unrivaled unroll unrolled unrolls ' +
  'unromantic unruffled unruly unsaddling unsafe unsaid unsaleable unsalted unsanctioned unsatisfied unsatisfying ' +
  'unsavory unscathed unscented unscheduled unscramble unscripted unseal unsealed unsealing unseasonable unseat unseated ' +
  'unseating unsecured unsee unseeing unseemly unselfish unselfishly unselfishness unsentimental unserious unserviceable ' +
  'unservile unsettled unsettlement unsettling unshackled unshakable unshakeable unsharpened unshaved unshaven unsheathe ' +
  'unsheathing unshed unshelled unsheltered unshielded unshirted unsightly unsigned unskilled unsloped unsmilingly unsold ' +
  'unsolder unsolicited unsound unspecified unspectacular unspent unspoiled unspoken unsprayed unstanched unstapled ' +
  'unstaring unstated unsteadiness unsteady unstilted unstimulated unstinting unstoppable unstrung unstuck unstuffy ' +
  'unstylish unsubordinated unsubsidized unsubtle unsuccessfully unsuitability unsuitable unsuitably unsuited unsung ' +
  'unsupportable unsupported unsure unsurmountable unsurpassed unsurprised unsurprising unsuspected unsuspecting ' +
  'unsustainable unswagged unswaggering unswerving untamed untapped untarnished unteach untellable untenable untenanted ' +
  'untenured untested unthaw unthematic unthinkable unthinking unthinkingly unthreatening untidiness untidy untimely ' +
  'untold untouchable untoward untracked untradeable untraditional untrained untrammeled untreated untried untrue ' +
  'untrustworthy untruth unturned unusable unusally unused unutterably unuttered unvarying unvaryingly unveil unveiled ' +
  'unveiling unveils unventilated unverifiable unviable unvisited unwaivering unwarrantable unwarranted unwary unwashed ' +
  'unwavering unwaveringly unwed unwholesome unwieldy unwilling unwillingly unwind unwinding unwisely unwitting unwomanly ' +
  'unworkable unworn unworthy unwounded unwraps unwrinkled unwritten unyielding upbeat upbringing upcoming upcountry ' +
  'upended upfield upgradings upheld uphill upholders upholster upholstered upholstery upland uplands uplift uplifted ' +
  'upmarket upped upperclassmen uppercut uppermost upraise uprising uprisings upriver uproariously uproot uprooted ' +
  'upscale upsetting upshot upshots upside upstaged upstanding upstart upstarts upstate upsurge upswing uptempo uptick ' +
  'uptight uptrend upturn upturned upturns upwardly uranium uranyl urbane urbanism urbanization urbanize urchin urea ' +
  'uremia urethane urethanes urethra urgently urinals urinary urine urn urns usability useable usefully uselessly ' +
  'uselessness userfriendly usurious usurpation ususal utero uterus utilitarian utopianism utterance utterances uttermost ' +
  'uttuh vacanices vacantly vacationer vacationers vacationland vaccinating vaccination vaccine vaccines vaccinia ' +
  'vacillate vacillated vacillation vacuolated vacuous vagabond vagabondage vagabonds vagaries vagina vaginal vagrant ' +
  'vagueness vaguer vaguest vainly valewe valiantly validation validly valueless vampire vampires vampirism van vandal ' +
  'vandalism vandalized vandals vane vanguard vanilla vanquish vans vantage vaporization vaquero variance variances ' +
  'varicolored variegated varitinted varityping varmint varnish varnishes vasa vasodilator vasorum vassal vassals vaster ' +
  'vats vault vaulted vaulting vaults vaunted veal vegetarian vegetarians vegetative vehemence vehemently vehicular veldt ' +
  'vellum velour velours velveteen venal vendetta vending veneer venerate venerated veneration venereal venison venom ' +
  'venomous ventilate ventilated ventilates ventilating ventilator ventricle ventricles ventricular venturers venturesome ' +
  'venue venues veracious veracity verandah verbally verbatim verbiage verdant verdict verdicts veridical verie ' +
  'verifiable verifiably verification verified verifier verifiers verisimilitude verities verity vermeil vermilion ' +
  'vermouth vernacular vernal vernier versa versatile versatility verso vertebrae vertebrate vertebrates vertically ' +
  'vertigo vesicular vestige vestiges vestments vet veterinarian veterinarians veterinary vetted vex vexation vexatious ' +
  'vexed vexes vexing viability viable viaduct viaducts vial viand vibes vibrancy vibration vibrations vibrato vibratory ' +
  'vibrionic vicar vicarious vicariously vicars vicelike viciously viciousness vicissitudes vicitims victimless victor ' +
  'victorious victoriously victuals videocam videocameras videocasette videocassette videocassettes videodiscs videodisk ' +
  'videodisks videotape videotaped videotapes videotex videotext viewer viewers viewership viewings viewless vigil ' +
  'vigilant vigilantism vignette vignettes vigor vile vilification vilified vilifies vilifying villa villainous villas ' +
  'vindicate vindicated vinegar vineyard vineyards vintage vintages vintner vintners vinyl vioiln violator violators ' +
  'vipers viral virginity virility virologist virtual virtuosi virtuosity virtuous virulent virutally visa visas viscera ' +
  'visceral viscometer viscous vise viselike visibility visionaries visionary visitation visitations visored vista vistas ' +
  'vistors visualization visualizations vitae vitiate vitiated vitiates vitriol vitriolic vitro viva vivacity vividness ' +
  'vivified vivo vocalic vocalism vocalist vocalists vocalization vocalize vocally vocationally voce vociferously ' +
  'vociferousness vodka vodkas voiceless void voided voids volatility volatilization volcanic volcano volcanoes volcanos ' +
  'volition volleyball voltmeter volts voluble volubly volumetric volumetrically voluntarism voluntary volunteerism ' +
  'vomica vomit vomited vomiting voodoo voracious voraciously vortex votive vouch voucher vouchers vouching vouchsafe ' +
  'vouchsafes voume voyager voyageurs voyeurism vp vu vue vuhranduh vulcanized vulpine vying wacky wad wadded waddlers ' +
  'waddles wads wafer wafers waffle waffled waffles waffling waft wafting wager wagering wagers wagged wagging waggishly ' +
  'waggle waggled waggling wahtahm waif wailful wainscoted waistcoat waitin waitress waitresses waive waived waiver ' +
  'waivered waivers waives waiving wakened wakening wales walker walkers walkin walkout walkouts walkover walkway ' +
  'walkways wallboard wallcoverings wallflower walnut walnuts walrus walruses waltz waltzing wan wand wanderer wanderers ' +
  'wangle wangled wanna wanta wanton warble warbler warbling warchest warden wardens wardroom ware warehouseman warfront ' +
  'warhead warheads warhorse wariness warless warlords warmer warmhearted warmish warmly warmongering warmup warningly ' +
  'warranties warrantless warranty warred warren warrent warring warship warships wart wartime wartorn warts warty was ' +
  'washable washbasin washboard washbowl washer washload washouts washup wasp waspish waspishly wassail wastepaper ' +
  'wastrel watchdog watchdogs watcher watchers watchful watchfully watchmaker watchman watchmen watchtowers watchword ' +
  'waterflows waterfront waterline waterlogged watermark watermelon waterproof waterproofing watershed watersheds ' +
  'waterside waterskiing waterway waterways waterworks waxen waxlike waxy waylaid waylay waypoint wayside weaker weakest ' +
  'weakling weakwilled wealthier wealthiest wean weaned weaning weaponry weaponsmaking wearer wearied wearin wearisome ' +
  'weasel weasling weatherbeaten weatherman weatherproof weatherstrip weavers wedded wedlock weekday weekdays weeklong ' +
  'weeknight weeknights weepers weevil weevils wei weightings weighty weirdest weirdly weirdo weirdy wellbeing wellhead ' +
  'wellknown wellness wellplaced wellrun wellspring welts went wept were werewolves westbound westerly westerner wetlands ' +
  'wetly wetness wetting whacker whacky whale whales whalesized whaling whammy wharf wharves wheat wheedle wheedled ' +
  'wheelbase wheelbases wheelchair wheellike whelk wherefores whereon wherewith wherewithal whet whetted whiff whim ' +
  'whimper whimpering whimpers whims whimsical whimsically whimsy whiner whiners whinnied whipcracking whiplash ' +
  'whiplashes whipped whipsaw whipsawed whipsawing whirlpool whirlwind whirlwinds whirred whisk whisked whiskered ' +
  'whiskers whiskery whisking whisks whisperings whistleblower whit whitecollar whitehaired whitely whiten whitened ' +
  'whiteness whitening whitens whitetail whitewalled whitewash whitewashed whitewashing whitish whittle whittled ' +
  'whittling whizzed whizzes whizzing whodunit wholehearted wholeheartedly wholeness wholesale wholesaler wholesalers ' +
  'wholesaling wholewheat whooosh whooper whoosh whoppers whopping whorl whorls whupped whyfores wick wickedly wickedness ' +
  'wicket wickets widegrip wider widest widget widgets widower widowers widowhood widthwise wielder wieners wifely wig ' +
  'wiggier wignapping wigs wildcatter wilderness wildest wildflowers wile wiles wilfully willful willfully william ' +
  'willies willinge willingess willingly willling willowy willpower willy wilted wilting wily wimp wimping winches ' +
  'windbag windblown windbreak windbreaks winder winders windfall windfalls windless windmill windowless windowsill ' +
  'windstorm windswept windup wineglass winehead wineries winery wingback wingbeat winger winningest winnow winnowing ' +
  'winos winsome wintertime wintry wipeout wireless wireline wiretap wiretapping wiretaps wisenheimer wiser wisest wisher ' +
  'wishful wishywashy wisp wisps wispy wistful wistfully witchcraft witchy witha withdrawn withdrew withe wither withered ' +
  'withering withes withheld withstood wittily wittiness wittingly wive wives wobbly woebegone woefully wohaw wohaws wohd ' +
  'woke woken wolf wolfishly wolflike wolves womanhood womanizing womanly womb wombs women won wonderbars wonderfulness ' +
  'wonderingly wonderland wonderment wonderworking wonduh wont woodcarver woodchucks woodcutters woodgrain woodgraining ' +
  'woodland woodlots woodshed woodsmoke woodsy woodwind woodworm woodworms woof woolgather woolworkers woomera wooooosh ' +
  'woozy wop wops wordlessly wordplay wordy wore workability workaholic workboard workbooks workday workdays workforce ' +
  'workhorse workin workingmen workload workmanlike workmanship workmen workplace workplaces workroom worksheet ' +
  'worksheets workstation workstations worktable workweek workweeks worldly worldwide wormwood wormy wornout worriedly ' +
  'worriers worriment worrisome worryin worsen worsened worsening worsens worshipful worshipped worshipper worshippers ' +
  'worshipping wort worthier worthiest worthiness worthless worthlessness worthwile wouldbe wove woven wowed wows ' +
  'wrangler wranglers wrapper wrappers wrappin wrapping wrathfully wreak wreaked wreaking wreathe wreckage wrecker wree ' +
  'wrest wrested wrestler wrestlers wretchedness wristwatch wristwatches writedown writedowns writeoff writeoffs ' +
  'wrondgoing wrongdoer wrongdoers wrongdoing wrongful wrongfully wrongness wrote wrought wrung wry wryness wt wtih wuh ' +
  'wus wynne xenon xenophobia xenophobic xxxx xylene xylophone xylophones yacht yachtel yachtels yachters yachting yachts ' +
  'yachtsman yachtsmen yahoos yakking yaks yap yapping yardstick yardwork yarn yarns yawl yaws yb yc yea yearago yearall ' +
  'yearbook yearbooks yeard yearearlier yearend yearling yearlings yearlong yearly yearningly yearthat yeast yeasts ' +
  'yeller yellerish yellin yellowish yen yenta yesteday yesteryear yeterday yf yg yip yj yl ym ymg yodel yodeling yoga ' +
  'yogurt yogurts yoke yolk yon yonder yongst youngest youngish younguh yp ys yt yuan yucca yuk yukked yuletide yummy ' +
  'yuppie yuppies yuse yyyy zany zap zapped zappers zapping zealot zealous zealously zebra zenith zest zestfully zg ' +
  'zigzagging zilch zillions zip zipped zipper zippers zippo zirconate zitless zloty zlotys zodiacal zombie zombies zone ' +
  'zoned zones zoning zookeeper zoologist zoology zoooop zoot zorrillas zotl zotls zq'
export const PROPER_WORDS =
  'aachen aalborg aalst aalto aar aare aarhus aaron abadan abdias abel abelard aberdare aberdeen abidjan abila abilene ' +
  'abkhas abkhaz abkhazia abraham abruzzi abuja abukir abydos abyla abyssinia acadia acapulco accho accra achaea acheron ' +
  'acheson achilles achomawi aconcagua acores acragas acre actium acts adad adalia adam adams adana adapa adelaide aden ' +
  'adenauer adige adirondacks aditi adrian adrianople adrianopolis adriatic advent adzhar adzharia aegates aegean aegina ' +
  'aegisthus aegospotami aegospotamos aeneas aeneid aengus aeolia aeolis aeolus aeschylus aesculapius aesop affirmed ' +
  'afghanistan africa agamemnon agassiz agdistis agee aggeus agincourt agni agra agricola agrigento agrippa agrippina ' +
  'ahab ahriman ahvenanmaa aides aidoneus aigina aiken ailey aire ajax akaba aken akhenaten akhenaton akka akko akmola ' +
  'akron alabama aladdin alamo alaric alaska albania albany albee albers albert alberta alberti albion alborg albuquerque ' +
  'alcaeus alcibiades alcides alcott alcyone aldebaran alep aleppo aleutians alexander alexandria alfred alger algeria ' +
  'algerie algiers algol algren alhacen alhambra alhazen ali allah alleghenies allegheny allen allentown almaty almighty ' +
  'alonso alpena alps alsace alsatia altair altoona amaethon amarillo amaterasu amati amazon ambrose amen america amman ' +
  'amon amor amos amsterdam amun amundsen amur ana anaheim ananias anapurna anatolia anaxagoras anaximander anaximenes ' +
  'anchorage ancohuma andalucia andalusia andersen anderson andes andorra andrew andrews andromeda angara angel angelus ' +
  'anglesea anglesey anglia angola angora anguilla angus anjou ankara annaba annam annapolis annapurna anne annunciation ' +
  'anouilh anpu anselm anshar antakiya antakya antalya antananarivo antarctic antarctica antares anthony antichrist ' +
  'antigone antigonus antigua antilles antioch antlia antofagasta antoninus antonius antony antum antwerp antwerpen anu ' +
  'anubis anvers anzio apalachicola apeldoorn apennines aphrodite apia apocalypse apollinaire apollo appalachia ' +
  'appalachians appleton apsu apulia apus aqaba aquarius aquila aquinas aquitaine aquitania ara arabia arafat aragon ' +
  'araguaia araguaya aram aranyaka ararat aras arauca arawn araxes arcadia archaeozoic archean archeozoic archer ' +
  'archimedes arctic arcturus ardennes arendt areopagus arequipa ares argentina argo argonaut argonne argos argun arhant ' +
  'arhat arhus ariadne ariana arianrhod arianrod aries aristarchus aristophanes aristotle arius arizona arjuna ark ' +
  'arkansas arlington armageddon armenia armin arminius armstrong arnhem arno arnold arouet arp arrhenius artaxerxes ' +
  'artemis arthur artois aruba aruru asahikawa asama asanga ascension asch asclepius ashe asheville ashir ashkhabad ' +
  'ashton ashtoreth ashur ashurbanipal asia asimov asklepios asmara asmera aspadana aspinwall assam assault assouan ' +
  'assuan assur assurbanipal assyria astaire astana astarte asterope astor astrakhan asuncion asur asura asurbanipal ' +
  'aswan ataturk ate aten athanasius athelstan athena athene athens athinai athos atlanta atlantic atlas aton atreus ' +
  'atropos attica attila attlee auchincloss auckland auden audubon augeas augusta augustine augustus aum aurelius auriga ' +
  'aurora auschwitz austen austerlitz austin australasia australia austria austronesia auvergne avalokiteshvara ' +
  'avalokitesvara averroes avesta avicenna avignon avogadro avon ayr ayurveda azerbaijan azerbajdzhan azores baal babar ' +
  'babel babylon babylonia bacchus bach bacon badlands baeda baedeker bagdad baghdad bahamas bahrain bahrein baikal ' +
  'bailey bairava bairiki bakersfield baku bakunin balance balanchine balarama balaton balboa balder baldr baldwin bale ' +
  'balenciaga balfour bali balkans ball balthasar balthazar baltic baltimore balzac bam bamako bandung banff bangalore ' +
  'bangkok bangladesh bangor bangui banjul bankhead banks bannister bannockburn banting baraka barany barbados barbarossa ' +
  'barbary barber barbuda barcelona bardeen bari barkley barnum baroque barranquilla barrie barrymore barstow barth ' +
  'barthelme bartholdi bartholin bartlesville bartlett bartok baruch baryshnikov base basel basia basil basilicata basle ' +
  'basra basseterre bast bastille basutoland bataan bath bathsheba batna baudelaire baum bavaria bayard bayes baykal ' +
  'bayonne bayrut beadle beantown beatles beatrice beaumont beauvoir beaverbrook becket beckett beckley becquerel beda ' +
  'bede beecher beelzebub beerbohm beethoven begin behmen behrens behring beijing beira beirut bel belarus belau belem ' +
  'belfast belgique belgium belgrade belisarius belize bell bellarmine bellarmino bellerophon bellingham bellini belloc ' +
  'bellow belmont belorussia belsen belshazzar bemidji benchley bend benedict benet bengal benghazi benin benjamin ' +
  'bennett bennington benny bentham benton beograd beowulf berg bergen bergman bergson beria bering berkeley berkshire ' +
  'berkshires berlage berlin berlioz bermuda bermudas bern bernard berne bernhardt bernini bernoulli bernstein berra ' +
  'berry bertillon bertolucci berzelius bessel bessemer best betelgeuse bethe bethlehem bethune beveridge bevin bhaga ' +
  'bhagavadgita bharat bhutan bida bierce bigfoot bighorn bihar bikini billings biloxi binet binghamton bioko birmingham ' +
  'bisayas bishkek biskek bismarck bissau bithynia bizet black blackbeard blackpool blacksburg blair blake blantyre ' +
  'blenheim bleriot blida bligh blitzstein blixen bloch bloemfontein blok bloomfield bloomington bloomsbury bluebeard ' +
  'bluegrass boann boccaccio boddhisatva bodensee bodhisattva bodoni boehm boehme boell boeotia boethius bogart bogota ' +
  'bohemia bohme bohr boise boleyn bolingbroke bolivar bolivia bologna boltzmann bolzano bombay bonaire bonaparte bond ' +
  'bonete bonhoeffer boniface bonn bonney bontemps book boole boone bootes booth bordeaux boreas borges borgia born ' +
  'borneo borodin borodino bosch bose bosnia bosporus boston boswell botswana botticelli bougainville boulder boulez ' +
  'bounty bourgogne bourse bouvines bowditch bowdler bowery bowie boyle boyne bozeman bradbury bradford bradley ' +
  'bradstreet brady braga brage bragg bragi brahe brahma brahmana brahmaputra brahms braille bramante brancusi ' +
  'brandenburg brandt braque brasil brasilia brasov bratislava brattleboro braun braunschweig brazil brazos brazzaville ' +
  'brecht breiz bremen bremerhaven brescia breslau brest bretagne breuer breughel brezhnev bride bridgeport bridges ' +
  'bridget bridgetown brighton brigid brigit brihaspati brindisi brinton brisbane bristol britain brittany britten brno ' +
  'broadway broca brockhouse broglie bromberg bronte bronx brooke brooklyn brooks brown browne browning brownsville bruce ' +
  'bruch bruckner bruegel brueghel bruges brummagem brummell brunanburh brunei brunelleschi brunhild brunn brunnhilde ' +
  'bruno brunswick brusa brussels brutus bruxelles bryan brynhild buber buchanan bucharest bucharesti buchenwald buchner ' +
  'buck bucuresti budapest buddha budge buffalo buganda bujumbura bukharin bulawayo bulgaria bull bullfinch bultmann ' +
  'bunche bunsen bunuel bunyan burbage burbank burger burgess burgoyne burgundy burk burke burlington burma burnett ' +
  'burnham burns burnside burr burroughs bursa burt burton burundi bush bushnell butler butte butterfield byblos ' +
  'bydgoszcz byelarus byelorussia byrd byron byzantium caaba cabell cabot cachi cadiz caelum caesar caesarea cage ' +
  'cagliostro cagney cain cairo calabria calais calcutta calder calderon caldwell caledonia calgary cali california ' +
  'caligula caliphate callas calliope callisto caloocan caloosahatchee calpe calvary calvin calvino cam cambodia cambria ' +
  'cambrian cambridge camden camelot cameroon cameroun camlan campania campbell campeche camus canaan canada canadian ' +
  'canara canaries canberra cancer cancun canetti canicula cannae cannes canopus canterbury canticles canton canute capek ' +
  'capella capet capital capitol capone caporetto cappadocia capra capri capricorn capricornus caracas caravaggio ' +
  'carbondale carboniferous cardiff carducci carew caribbean caribees carina carlos carlsbad carlyle carmichael carnegie ' +
  'carnot carolina carolinas carolus carothers carpathians carpentaria carrel carrere carroll carson cartagena carter ' +
  'carthage cartier cartwright caruso carver casablanca casals casanova cascades cash cashmere caspar casper caspian ' +
  'cassandra cassiopeia cassirer cassius castile castilla castor castries castro catalonia cathay cather catherine ' +
  'catskills cattell catullus caucasia caucasus cavell cavendish caxton cebu celebes cellini celsius cenozoic centaur ' +
  'centaurus centre cepheus ceres cervantes cetus ceylon cezanne chablis chad chaeronea chagall chain chalcedon chaldaea ' +
  'chaldea chalons chamaeleon chamberlain chambers chameleon champagne champaign champlain champollion chancellorsville ' +
  'chandi chandler chang changan changjiang changtzu chaos chaplin chapman chapultepec charcot chari charioteer ' +
  'charlemagne charleroi charles charleston charlestown charlotte charlottetown chartres chase chateaubriand ' +
  'chattahoochee chattanooga chaucer chavez chechenia chechnya cheddar cheever chekhov chekov chelyabinsk chemnitz ' +
  'chemulpo chennai cherbourg cherepovets chernobyl cherubini chester chesterfield chesterton chevalier cheviots cheyenne ' +
  'chicago chickamauga chico chihuahua chile chiloe chimborazo china chios chippendale chirico chisinau chittagong ' +
  'chomsky chongqing chopin chosen christ christchurch christiania christie christopher chungking churchill ciardi cicero ' +
  'cimabue cimarron cincinnati cincinnatus cinderella circinus citation citlaltepetl clark clarksburg claudius clausewitz ' +
  'clay cleanthes clemenceau clemens cleopatra cleveland clichy cline clinton clio clive clotho clovis clyde clytemnestra ' +
  'cnossos cnossus cnut coahuila coca cochise cochran cockcroft cocteau cocus cocytus cody cohan cohn colchis coleridge ' +
  'colette colima collins cologne colombia colombo colon colorado colossae colosseum colossians columba columbia columbus ' +
  'comenius comoros compton comstock comte conakry concepcion concord condorcet confederacy confucius congo congreve ' +
  'connecticut connolly connors conrad constable constance constantina constantine constantinople constitution continent ' +
  'contras cook cooke coolidge cooper cooperstown coosa copenhagen copernicus copland copley coppola cora corbett corday ' +
  'cordoba cordova corelli corinth cork corneille cornell cornwall cornwallis coropuna corot correggio corregidor corse ' +
  'corsica cortes cortez corvus cotacachi cotonou cotopaxi cotswolds coulomb couperin courbet court cousteau coventry ' +
  'coward cowpens cowper crab cracow craigie crane crater crawford creation creator crecy cremona creon cretaceous crete ' +
  'crichton crick crimea crispin crius croatia crockett croesus crohn cromwell cronus cronyn crookes crosby crouse crow ' +
  'crucifixion crux cuba culbertson culebra culiacan cumana cumberland cumbria cunaxa cunningham cupid cuquenan curacao ' +
  'curb curie curitiba curl currier curtis curtiss cusco cushing custer cuvier cuzco cybele cyclades cygnus cymru ' +
  'cynewulf cynoscephalae cynthia cynwulf cyprus cyrus cytherea czechoslovakia czerny czestochowa dacca dachau daedal ' +
  'daedalus dagan dagda dagon daguerre dahna dahomey daimler dairen dakar dakota dali dalian dallas dalmatia dalton ' +
  'damascus damgalnunna damkina damocles damon dana danau daniel danmark dante danton danu danube danzig dapsang ' +
  'dardanelles dardanus darfur darling darrow dartmouth darwin daugavpils daumier davenport david davis davy davys dawes ' +
  'dawson day dayan dayton dean death debs debussy decalogue decatur decius decker deere defoe degas deimos dekker ' +
  'delacroix delaware delbruck delhi delibes delilah delius deliverer delorme delphi delphinus demavend demerara demeter ' +
  'demetrius democritus demogorgon demosthenes dempsey denali deneb denebola denmark denver depardieu depression derain ' +
  'derrida descartes despoina detroit deuteronomy deutschland devi devil devon devonian devonshire dewar dewey dhahran ' +
  'dhaka dhaulagiri dhodhekanisos diaghilev diana dias diaz dickens dickinson diderot didion dido didrikson diesel ' +
  'dietrich dijon dimash dindymene dinesen diocletian diogenes dionysius dionysus diophantus dior dipper dipylon dirac ' +
  'dis disney disneyland disraeli divine dix dixie dixieland djakarta djanet djibouti dneprodzerzhinsk dnieper ' +
  'dnipropetrovsk dobrich doctorow dodecanese dodgson dodoma doha dolby domingo dominic dominica domino domitian don ' +
  'donar donatello donatus donbas donbass donetsk donetske donizetti donkin donne doolittle doppler dorado doris dortmund ' +
  'dostoevski dostoevsky dostoyevsky douala douglas douglass dove dover dowding dowdy dowland down downing draco dracula ' +
  'dragon drake dreiser dresden drew dreyfus drogheda dryden dubai dublin dubrovnik dubuque dubya dubyuh duchamp dufy ' +
  'dukas dulles duluth dumas dumuzi duncan dunkerque dunkirk durango durant durante durazzo durban durer durga durham ' +
  'durkheim durrell durres dusanbe duse dushanbe dusseldorf duvalier dvorak dyaus dylan dyushambe eadwig eames earhart ' +
  'earth east eastman ebro eccles ecclesiastes ecclesiasticus eck eckhart ecuador eddington eddy ederle edgar edinburgh ' +
  'edirne edison edmonton edo edward edwards edwin edwy eelam egbert eglevsky egypt ehadhamen ehrenberg ehrlich eichmann ' +
  'eiffel eigen eijkman eindhoven einstein einthoven eire eisenhower eisenstaedt eisenstein ekman elam elbe electra elgar ' +
  'elia elijah eliot elisabethville elizabeth ellas elli ellington ellison ellsworth elmont elsass emerson emile ' +
  'empedocles endecott endicott enesco engels england enid eniwetok enki enkidu enlightenment enlil entebbe eocene ' +
  'eolithic eos ephesians ephesus epictetus epicurus epipaleolithic epirus epona epstein erasmus erato eratosthenes ' +
  'erebus ereshkigal ereshkigel erewhon eridanus erie erin erinyes eris eritrea erivan erlenmeyer ernst eros erving esaki ' +
  'esau esfahan espana espoo essen essex esther esthonia estonia ethelbert ethelred ethiopia etna etruria euclid eugene ' +
  'euler eumenides euphrates eurasia eureka euripides europa europe eurydice eusebius eustachio euterpe evans evansville ' +
  'eve everest everglades evers evert excalibur exodus explorer eyck eyre eysenck ezechiel ezekias ezekiel ezo ezra ' +
  'faberge faeroes fafnir fagin fahd fahrenheit fairbanks faisal faisalabad falkner fall falla fallopio fallopius fallot ' +
  'falstaff faraday fargo farmer farmington faroes farragut farrell fatah father fatherhood fatiha fatihah fatima fatimah ' +
  'faulkner faunus faust faustus fawkes fayetteville fechner feifer fellini fengtien fenrir ferber ferdinand fermat fermi ' +
  'ferrara fes feynman fez fiedler fielding fields fiji fijis fillmore finland finnbogadottir firenze firth fischer fish ' +
  'fitzgerald flagstaff flaminius flanders flaubert fleming fletcher flinders flint flodden florence florey florida ' +
  'florio flory fonda fontanne fontenoy fonteyn ford forester formosa fornax forseti forth fortuna fosbury foster ' +
  'foucault fourier fowler fox fragonard france franck franco frankenstein frankfort frankfurt franklin frazer frederick ' +
  'fredericksburg fredericton freetown fremont french fresnel fresno freud frey freya freyja freyr frick friedan friedman ' +
  'friesland frigg frigga frisch frisia frobisher froebel frost frunze fry frye fuchs fuego fuentes fugard fuji ' +
  'fujinoyama fujiyama fukuoka fulbright fuller fulton funafuti funk fuqra furnivall fury gable gabon gabor gaboriau ' +
  'gaborone gabun gaddafi gadsden gaea gafsa gagarin gaia gainesville gainsborough gaiseric gaius galahad galan galapagos ' +
  'galatea galatia galatians galbraith galen galeras galicia galilee galileo gallaudet gallia galloway gallup galois ' +
  'galsworthy galton galvani galveston galway gambia gamma gamow ganapati gand gandhi ganesa ganesh ganesha ganges gansu ' +
  'ganymede garbo gardiner gardner garfield gargantua garibaldi garland garnier garonne garrick garrison gary gascogne ' +
  'gascony gasherbrum gaskell gaspar gates gatling gaudi gauguin gaul gauri gauss gautama gawain gaza gdansk geb gehrig ' +
  'geiger geisel gemara gemini genesis genet geneva geneve genf genoa genova genseric gent george georgetown georgia ' +
  'geraint gerbert germany geronimo gershwin gesell gesner gettysburg ghana ghent giacometti gibbon gibbs gibraltar ' +
  'gibran gibson gide gielgud gila gilbert gilgamesh gilgamish gillespie gillette gilman gilmer ginsberg giotto girard ' +
  'giraudoux girru gish gita giza gizeh gjellerup gladstone glaser glasgow glendower glenn glinka gloucester ' +
  'gloucestershire gluck goa goat gobi god godard goddard godel godhead godiva godunov goebbels goering goeteborg ' +
  'goethals goethe gogh gogol golan goldberg golding goldman goldmark goldoni goldsboro goldsmith goldwyn golgi golgotha ' +
  'goliath goma gombrowicz gomel gomorrah gomorrha gompers goncourt gondwanaland gongora gonne goodall goodman goodyear ' +
  'goofy google gorbachev gordimer gordius gore gorgas goring gorki gorkiy gorky gosainthan goteborg gothenburg goudy ' +
  'gould gounod goya gracie graf graham grahame grainger gram granada granicus grant granth grappelli grass graves gray ' +
  'graz greco greece greeley green greenberg greene greenland greenpeace greensboro greenville greenwich gregory grenada ' +
  'grenoble gresham gretzky grey grieg griffith grimm gris gromyko gronland gropius grotius groucho groves grozny groznyy ' +
  'grus guadalajara guadalcanal guadeloupe guaira guallatiri guam guangdong guangzhou guantanamo guarneri guarnerius ' +
  'guarnieri guatemala guayaquil guenevere guest guevara guggenheim guiana guinea guinevere guinness gujarat gujerat gula ' +
  'gulliver gulu gustavus gutenberg guthrie guyana gwydion gwyn gwynn gynne gywn habacuc habakkuk haber hachiman hadean ' +
  'hades hadrian haeckel haftarah haftorah hagerstown haggai haggard hagiographa hahn haifa haiphong haiti halab halcyon ' +
  'haldane hale halevy haley halicarnassus halifax hall halle hallel halley hals ham haman hamas hamburg hamelin hameln ' +
  'hamilton hamlet hammarskjold hammerstein hammett hammurabi hammurapi hampshire hampton hamsun hancock handel handy ' +
  'hangchow hangzhou hanks hannibal hannover hanoi hanover hanuman haphtarah haphtorah harare harding hardy harefoot ' +
  'hargeisa hargreaves harlem harlow harmsworth harpo harriman harris harrisburg harrison harrod hart harte hartford ' +
  'hartley harvard harvey hasdrubal hasek hassam hassel hastings hathaway hattiesburg havana havel hawaii hawking hawkins ' +
  'hawkyns haworth hawthorne hayastan haydn hayek hayes hays hayti haywood hazlitt hearst heaviside hebbel hebe hebei ' +
  'hebrews hebrides hecate hecht hector hedjaz hefa hegel hegira heidegger heilong heimdal heimdall heimdallr heinlein ' +
  'heinz heisenberg hejaz hejira hel hela helen helena helios heller hellespont hellman helmholtz heloise helsingfors ' +
  'helsinki helvetia heming hemingway hemminge hendrix henry henson hepburn hephaestus hephaistos hepworth hera heracles ' +
  'heraclitus herakles herat herbart herbert herculaneum hercules herculius herder here herman hermann hermaphroditus ' +
  'hermes hermosillo hero herod herodotus heron herrick herschel hershey hertfordshire hertha hertz herzberg hesiod ' +
  'hesperus hess hesse hestia hevesy heyerdahl heyrovsky heyse heyward hezbollah hezekiah hiawatha hibbing hibernia ' +
  'hickock hieronymus higginson highlands hijaz hilbert hildebrand hill hillary hillel hilo himalaya himalayas himmler ' +
  'hinault hindemith hindenburg hindustan hipparchus hippo hippocrates hirohito hiroshima hirschfeld hirschsprung ' +
  'hispaniola hitchcock hitchings hitler hizballah hizbollah hizbullah hoagland hobart hobbes hobbs hodeida hoder hodgkin ' +
  'hodr hodur hoenir hoffa hoffman hoffmann hoffmannsthal hogan hogarth hogg hohenlinden hohhot hokkaido hokusai holbein ' +
  'holland hollerith holly hollywood holmes holocaust holocene holofernes homel homer homyel hondo honduras honegger ' +
  'honiara honolulu honshu hooke hooker hoover hope hopeh hopei hopkins hopkinson horace horne horney horowitz horta ' +
  'horus hosea hotei hoth hothr hotspur houdini houghton housatonic housman houston houyhnhnm howard howe howells hoyle ' +
  'hrolf hrvatska hsian huainaputina huambo huascaran hubbard hubble hubel hudson huggins hughes hugo hull humber ' +
  'humboldt hume humperdinck hunan hungary hunt hunter huntington huntsville hurok huron hus husain husayn huss hussein ' +
  'husserl huston hutchins hutchinson hutton huxley huygens hyderabad hydra hydrus hygeia hymen hypatia hyperborean ' +
  'hyperion hypnos iago iapetus ibadan iberia ibert ibrahim ibsen icarus iceland idaho idun igigi iglesias ignatius ' +
  'iguassu iguazu ike ikhanaton iliad ilion ilium illampu illimani illinois illyria ilmen inanna inca incheon inchon ' +
  'independence india indiana indianapolis indigirka indochina indonesia indra indus inge ingres inka innsbruck ' +
  'interahamwe interlaken internationale ionesco ionia iowa iphigenia ipsus irak iran iraq ireland irenaeus ironsides ' +
  'irrawaddy irtish irtysh irving isaac isabella isaiah ischia isere iseult isfahan isherwood ishmael ishtar isis ' +
  'islamabad islay isocrates isolde israel issachar issus istanbul italia italy ithaca ithaki ithunn ivanov ives ivry iwo ' +
  'izanagi izanami izmir jabalpur jackson jacksonville jacob jacobi jacobs jacquard jafar jaffa jaffar jagannath ' +
  'jagannatha jagganath jagger jahvey jahweh jakarta jakobson jalalabad jamaica james jamestown jamison jansen janus ' +
  'japan japheth jarrell jason jaspers java jay jayshullah jeddah jeffers jefferson jehovah jena jenner jenny jensen ' +
  'jeremiah jerevan jerez jericho jeroboam jerome jersey jerusalem jespersen jesus jevons jewison jezebel jidda jiddah ' +
  'jimenez jinja jinnah joachim job jocasta joel joffre joffrey johannesburg john johns johnson johnston johor johore ' +
  'joliet joliot jolliet jolson jonah jones jonesboro jong jonson joplin joppa jordan joseph josephus joshua josue joule ' +
  'jove jowett joyce juarez jubbulpore juda judaea judah judas jude judea judges judith juggernaut jugoslavija julian ' +
  'juneau jung junkers juno jupiter jurassic jussieu justinian jutland juvenal jylland kaaba kabul kach kachaturian ' +
  'kadikoy kafka kahn kahoolawe kalahari kalamazoo kali kalimantan kalinin kalki kaluga kama kamasutra kamet kami kampala ' +
  'kampuchea kananga kanara kanawha kanchanjanga kanchenjunga kandahar kandinski kandinsky kandy kansas kansu kant ' +
  'karachi karakoram karbala karelia karlfeldt karloff karnataka karpov karsavina kartikeya karttikeya kasai kashmir ' +
  'kasparov kastler katar kathmandu katmandu katowice katsina kattegatt kauai kaufman kaunas kaunda kazak kazakh ' +
  'kazakhstan kazakstan kazan kean keaton keats keb keble kechua kedah kekule kelantan keller kellogg kelly kelvin ' +
  'kendall kendrew kennedy kennelly kennewick kent kentucky kenya kenyata keokuk kepler kerbala kerbela kerensky kern ' +
  'kerouac kesey kettering ketubim key keynes khabarovsk khachaturian khadafy khama kharkiv kharkov khartoum khepera ' +
  'khios khomeini khrushchev kid kidd kierkegaard kieslowski kiev kigali kikladhes kilimanjaro kilroy kimberley ' +
  'kinchinjunga king kingmaker kingston kingstown kinsey kinshasa kipling kirchhoff kirchner kirghiz kirghizia ' +
  'kirghizstan kirgiz kirgizia kirgizstan kiribati kirkuk kishar kishinev kissimmee kissinger kisumu kitakyushu kitchener ' +
  'kivu klaipeda klamath klan klaproth klee klein kleist klimt kline klinefelter klondike klopstock klotho klyuchevskaya ' +
  'knossos knox knoxville knut kobe kobenhavn koch kodiak koestler kolkata koln kolonia konakri kongfuze konoe konoye ' +
  'konqueror koopmans koran korbut korchnoi korda kordofan kore korea korinthos korzybski kosciusko kosciuszko kosovo ' +
  'koussevitzky kovna kovno koweit krakatao krakatau krakatoa krakau krakow krasner krebs kreisler kremlin krishna kriti ' +
  'kroeber kronecker kropotkin kroto kruger krupp kuangchou kubrick kuenlun kuhn kuiper kukenaam kulun kumasi kunlun kura ' +
  'kurdistan kurosawa kursk kutuzov kuwait kuznets kwajalein kwangchow kwangju kwangtung kwannon kyd kyoto kyrgyzstan ' +
  'kyushu kyyiv laban labrador labrouste lachaise lachesis laconia ladoga laertes lafayette laffer laffite lafitte lagos ' +
  'lahore laius lakeland lakshmi lamarck lamb lambert lamentations lanai lancashire lancaster lancelot lanchou lanchow ' +
  'land landau lander landowska landsteiner laney lange langley langmuir langside langtry lansing lanzhou laocoon laos ' +
  'laplace lapland lappland laramie lardner laredo larousse lascar lascaux lassa lasso latakia lateran latium latrobe ' +
  'latvia lauder laudo laughton laurasia laurel laurens laurentius lausanne laver lavoisier lawrence laws lawton lazarus ' +
  'lazio leacock leadbelly leakey leander lear leary lebanon leda ledbetter lee leeds leeuwenhoek leger lehar leibnitz ' +
  'leibniz leicester leicestershire leiden leigh leipzig lemaitre lemmon lemnos lena lenard lendl lenin leningrad lennon ' +
  'lentia leo leon leonard leonardo leonidas leontief leopoldville lepanto lepus lermontov lerner lesbos lesotho lesseps ' +
  'lessing lesvos lethe leuctra leuwenhoek levant levi leviticus lewis lewiston lexington leyden leyte lhasa lhotse ' +
  'liakoura libby liberia libra libreville libya lichtenstein lie liechtenstein liege liepaja lietuva liguria ' +
  'liliuokalani lille lillie lilliputian lilongwe lima limeira limerick limnos limousin limpopo lin lincoln lincolnshire ' +
  'lind lindbergh lindesnes lindsay linnaeus linux linz lion lipchitz lipmann lippi lippmann lipscomb lisboa lisbon ' +
  'lister liston liszt litany lithuania littre livermore liverpool livingston livingstone livonia livy ljubljana lloyd ' +
  'llullaillaco llyr lobachevsky lobito locke lodge lodz loeb loewe loewi lofoten logan logos logrono loire loki ' +
  'lombardia lombardy lome london longfellow loos lorca lord lorelei loren lorentz lorenz lorraine lorre lot lothringen ' +
  'louis louisiana louisville louvre lovelace lovell low lowell lowlands lowry loyang loyola lozier luanda lubavitch ' +
  'lubbock lubeck lubitsch lublin lubumbashi lucania lucas luce lucifer lucknow lucretius lucullus luculus lucy luda ' +
  'lufkin lug lugh lugosi luik luke lulli lully luluabourg luna lund lunt luoyang lupus lusaka lushun lusitania luta ' +
  'luther lutyens lutzen luxembourg luxemburg luxor luzon lyallpur lycia lydia lyly lynchburg lyon lyonnais lyons lyra ' +
  'lysander lysenko lysimachus lysippus lytton maarianhamina macao macau macaulay macbeth macedon macedonia mach ' +
  'machiavelli mackenzie macleod macon madagascar madeira madeiras madison madonna madras madrid maeterlinck magdalena ' +
  'magellan magenta maghreb magi maginot magnificat magritte magyarorszag mahabharata mahabharatam mahabharatum mahan ' +
  'maharashtra mahdi mahgrib mahler mahomet mahound maiduguri mailer maillol maimonides maine maintenon maitland maitreya ' +
  'major majorca makalu makataimeshekiakiak makedonija maker makin malabo malacca malachi malachias malaga malamud malawi ' +
  'malaya malaysia maldives maldon male malebranche malevich mali malinowski mallarme mallon malmo malone malory malpighi ' +
  'malraux malta malthus mama mamet mammon man managua manama manannan manawydan manawyddan manchester manchuria mandalay ' +
  'mandela mandelbrot mandelshtam mandelstam manes manet manhattan manila manipur manitoba mankato mann mannheim mansart ' +
  'mansfield manson mantegna mantell mantinea mantineia mantle manzoni mao maputo mara maracaibo maracay marat marathon ' +
  'marceau marche marches marciano marconi marcuse marduk marengo marianas mariehamn marineland marini marino maritimes ' +
  'mark markoff markov markova marks marley marlowe marmara marmora maroc marquand marquette marquis marrakech marrakesh ' +
  'marruecos mars marseillaise marseille marseilles marsh marshall marstan marti martial martian martin martinique ' +
  'marvell marx mary maryland masefield maseru mashhad mashriq mason masoud masqat massachusetts massasoit massawa ' +
  'massenet massine masters matamoros mathias matisse matoaka matterhorn matthew maugham maui mauldin maupassant mauriac ' +
  'mauritania mauritanie mauritius maurois mauser mawlamyine maxim maximian maxwell mayakovski mayenne mayer mayflower ' +
  'mays mazatlan mazzini mbabane mbeya mead meade meany mecca medan medawar medea medellin medford medina mediterranean ' +
  'meir meissner meitner mekong melanchthon melanesia melba melbourne melchior mellon melpomene melville memel memphis ' +
  'menander mencken mendel mendeleev mendeleyev mendelsohn mendelssohn menelaus meniere menninger menotti mensa menuhin ' +
  'mephistopheles mercator mercedario mercer merckx mercouri mercury meredith mergenthaler merida meridian merlin merman ' +
  'merodach merrimac merrimack merton mesa meshed mesmer mesoamerica mesolithic mesopotamia mesozoic messiah messina ' +
  'metchnikoff metchnikov methuselah metternich meuse mexicali mexico meyerbeer meyerhof miami micah micawber micheas ' +
  'michelangelo michelson michener michigan micronesia microscopium midas middleton mideast midi midland midway midwest ' +
  'milan milano milhaud milk mill millais millay miller millet millikan mills milne miltiades milton milwaukee min ' +
  'mindanao minden mindoro minerva minkowski minneapolis minnesota minnewit minos minsk minuit miocene mirabeau miro ' +
  'mishna mishnah mississippi mississippian missoula missouri mitchell mitchum mitford mithra mithras mithridates mitra ' +
  'mitterrand mnemosyne mobile mobius mocambique modigliani mogadiscio mogadishu mohammad mohammed mohave moho ' +
  'mohorovicic mojave moldavia moldova molech moliere moline molise molnar moloch molokai molotov moluccas mombasa ' +
  'mommsen momos momus mona monaco mondrian monet mongolia monitor monk monnet monod monongahela monophthalmos monroe ' +
  'monrovia montagu montaigne montana montenegro monterey monterrey montespan montesquieu montessori monteverdi ' +
  'montevideo montez montfort montgolfier montgomery montmartre montpelier montreal montserrat moody moon moore moravia ' +
  'more morgan morgantown morley mormon morocco moron morpheus morrigan morrigu morris morrison morristown mors morse ' +
  'mortimer morton mosaic mosander moscow moses mossbauer mosul motherwell motown mott moukden moulmein moussorgsky ' +
  'moynihan mozambique mozart mubarak muenchen muhammad muir mukalla mukden mull muller mumbai munch munchausen ' +
  'munchhausen muncie munich munro murdoch murillo muritaniya murmansk murray murrow murrumbidgee musca muscat muscovy ' +
  'musial muskogee musset mussolini mussorgsky mustagh mutsuhito muybridge muztag muztagh mwanza myanmar mycenae mylitta ' +
  'myrdal myrmidon mysore mytilene nablus nabokov nabu nacimiento nafud nagano nagasaki nagoya nahum nairobi naismith ' +
  'najd nakuru nalchik namibia nammu namoi nampa namtar namtaru namur nan nanaimo nanak nanchang nancy nanjing nanking ' +
  'nanna nanning nansen nantes nantucket naomi napier naples napoleon napoli narcissus naseby nash nashville nassau ' +
  'nasser nast natal natchez nation natta nauru navarino navratilova nazareth naze nazimova ndjamena nebiim nebo nebraska ' +
  'nebuchadnezzar nebuchadrezzar neckar nederland neel nefertiti nefud negev nehemiah nehru nejd nelson nemea nemesis ' +
  'neolithic neosho nepal nephthys neptune nereus nergal nernst nero nerthus neruda nerva nervi nessie nestor nestorius ' +
  'netherlands netscape neumann neva nevada nevelson nevis newark newburgh newcastle newcomb newfoundland newgate newman ' +
  'newport newton ney niagara niamey nibelung nibelungenlied nicaea nicaragua nice nicholas nicklaus nicolson nicosia ' +
  'nidaros niebuhr nielsen nietzsche niger nigeria night nightingale nihau nihon nijinsky nijmegen nike nile nilsson ' +
  'nimitz nimrod nina nineveh ningal ningirsu ningishzida ninhursag ninib ninigi ninkharsag ninkhursag nintoo nintu ' +
  'ninurta niobe niobrara nippon nixon njord njorth noah nobel noemi noether nogales noguchi nome noreg norfolk norge ' +
  'norma norman normandie normandy norris norrish north northampton northamptonshire northeast northrop northumberland ' +
  'northumbria northwest norway nostradamus nouakchott novgorod novosibirsk nox noyes nubia nuffield numbers numidia ' +
  'nunavut nuptse nuremberg nureyev nurnberg nusku nut nyala nyamuragira nyasaland nyiragongo nyx oahu oakland oakley ' +
  'oates oaxaca obadiah obama occam occident oceania oceanica oceanus ochoa ochs ockham octans octavian oder odesa odessa ' +
  'odets odin odo odoacer odovacar odovakar odysseus odyssey oedipus oengus oersted oesterreich offenbach ogden ohio ohm ' +
  'okeechobee oken okenfuss okinawa oklahoma oldenburg oldfield oligocene olimbos oliver olivier olmsted olympia olympian ' +
  'olympus omaha oman omdurman omiya omsk ondaatje onega ono onsager ontario oort opel opera ophiuchus oporto oppenheimer ' +
  'ops oran orange orbison orcus orczy ordovician oregon orestes orff orient origen orinoco orion orissa orizaba orlando ' +
  'orleanais orleans orly ormandy ormazd ormuzd orono orozco orpheus orr ortega orumiyeh orwell osage osaka osasco ' +
  'osborne osiris oslo ostrava ostwald oswald othello otho otis ottawa ottumwa ouachita oujda ouranos ouse outaouais ovid ' +
  'oviedo owen owens owensboro oxford ozarks ozawa pacific paderewski padova padua paducah paganini page paget pahang ' +
  'pahlavi pahlevi paige paine pakistan palaeolithic palatinate palatine palau paleocene paleolithic paleozoic palermo ' +
  'palestine palestrina palgrave palladio pallas palmer pan panacea panama pandora pangaea pangea pangloss panini panipat ' +
  'panofsky pantaloon papeete para paracelsus paraclete paraguay paramaribo parana parashurama pareto paris parjanya park ' +
  'parker parkersburg parkinson parks parmenides parnahiba parnaiba parnassus parnell parousia parr parrish parsons ' +
  'parthenon parthia parvati pasadena pascal pasiphae passero pasternak pasteur pasto patagonia patavium paternoster ' +
  'paterson paton patrai patras patrick patroclus paul pauli pauling pavarotti pavlov pavlova pavo paxton peabody peary ' +
  'pecos peel pegasus pei peiping peirce peking pelagius peleus pelew peloponnese peloponnesus penang penelope penn ' +
  'pennines pennsylvania pennsylvanian penobscot pensacola pentagon pentateuch peoria pepin pepys perak percy perejil ' +
  'pergamum pericles perlis perm permian pernambuco peron perry persephone persepolis perseus pershing persia perth peru ' +
  'perutz peshawar peter peterburg petersburg petrarca petrarch petrograd petronius pfalz phaethon phanerozoic pharsalus ' +
  'pheidias phenicia phidias philadelphia philemon philip philippi philippians philippines philippopolis philistia ' +
  'phintias phiz phobos phoebe phoebus phoenicia phoenix photius phrygia piaf piaget picardie picardy picasso pickett ' +
  'pickford pictor piedmont piemonte pierce pierre pierrot pilsen pimlico pinatubo pincus pindar ping pinsk pinter ' +
  'pirandello pisa pisces pissis piston pitman pitot pitt pittsburgh pittsfield pizarro planck plano plassey plataea ' +
  'plath plato platte plattensee plautus pleiades pleistocene pleven plevna pliny pliocene plotinus plough plovdiv ' +
  'plutarch pluto plymouth plzen pocahontas pocatello poe poitier poitiers poitou poland polaris polk pollack pollock ' +
  'pollux polo polska polyhymnia polynesia pompadour pompeii pompey pons ponselle pontiac pontus pope porter portland ' +
  'porto portsmouth portugal poseidon post potomac potsdam poulenc pound poussin powell powhatan powys poyang pozsony ' +
  'prag prague praha praia prajapati praxiteles precambrian prescott presley pressburg pretoria preussen priam priapus ' +
  'price priestley princeton principe priscoan procrustes procyon prokhorov prokofiev prometheus prophets proserpina ' +
  'proserpine proterozoic proteus proudhon proust provence proverbs providence provo provos proxima prussia psalm psalms ' +
  'psyche ptah ptolemy puccini puebla pueblo pugin puglia pulitzer punjab puppis purace purcell purkinje purus pusan ' +
  'pusey pushan pushkin putin putrajaya pydna pygmalion pyle pynchon pyongyang pyramid pyrenees pyrrhus pythagoras pythia ' +
  'pythias pythius python pythoness pyxis qaddafi qadhafi qaeda qandahar qatar qibla quaoar quaternary quebec quechua ' +
  'queens queensland quetzalcoatl quincy quine quito qum quran rabat rabelais rachel rachmaninoff rachmaninov racine ' +
  'radhakrishnan raffles ragusa rahu rainier rakaposhi ralegh raleigh ram rama ramachandra ramayana rameau rameses ' +
  'ramesses ramman ramses rand rangoon rankin raphael rappahannock rasht rask raskolnikov rasmussen rasputin rattigan ' +
  'ravel ravenna rawalpindi rayleigh reading reagan reaper reaumur rebecca rebekah recent recife reconstruction red ' +
  'redding redeemer redford redonda reed reef regency reggane regina regiomontanus regulus rehnquist reich reichstein ' +
  'reid reims reiter rembrandt remus renaissance renascence reno renoir republican resht respighi restoration ' +
  'resurrection reticulum reuben revelation revere reyes reykjavik reynolds rhea rheims rhein rheinland rhine rhineland ' +
  'rhodes rhodesia rhone ricardo rice richards richardson richelieu richler richmond rickenbacker rickover riemann ' +
  'riesman riga rigel rigil riley rilke rimbaud ringling rio rittenhouse ritz rivera riverside riviera riyadh roanoke ' +
  'robbins robert roberts robertson robeson robespierre robinson rochambeau rochester rock rockefeller rockford rockies ' +
  'rockingham rockwell rocroi rodgers rodhos rodin roebling roentgen rogers roget rolf rollo roma romania romans romberg ' +
  'rome rommel romulus rontgen roosevelt rosario roseau ross rossbach rossetti rossini rostand rostock rostov roswell ' +
  'roth rothko rothschild rotterdam roumania rous rousseau ruanda rubens rubicon rubinstein rudra ruhr rumania ' +
  'rumpelstiltskin rundstedt runyon rupert ruritanian rus rush rushdie rushmore ruskin russell russia rustbelt ruth ' +
  'rutherford rutland rutledge rwanda saale saarinen saba sabah sabin sabine sacagawea sacajawea sacco sachsen sacramento ' +
  'sadat saddam sade safaqis saginaw sagitta sagittarius sahara saida saigon saipan sajama sakartvelo sakharov saki ' +
  'sakkara sakti saladin salem salerno salim salina salinger salisbury salk salmon salome salomon salonica salonika ' +
  'salvador salyut salzburg samanala samarang samarcand samaria samarkand sambre samhita samoa samson samuel sana sanaa ' +
  'sanchez sand sandburg sangay sanger sangraal santa santiago santos saone sapir sappho sapporo saqqara saqqarah ' +
  'saragossa sarah sarajevo sarasota sarasvati saratoga saratov sarawak sarazen sardegna sardinia sardis sargent sarnoff ' +
  'saroyan sarpanitu sarpedon sartre saskatchewan saskatoon sasquatch satan satchmo satie saturn saul saussure savannah ' +
  'savior saviour savitar savonarola savoy sax saxe saxony sayda sayers scandinavia scaramouch scaramouche scarface ' +
  'scheele scheldt schenectady schiaparelli schiller schleiden schlesien schlesinger schliemann schmidt schnabel ' +
  'schoenberg schonbein schonberg schoolcraft schopenhauer schrodinger schubert schulz schumann schumpeter schwann ' +
  'schwarzwald schweitzer schweiz scipio scopes scorpio scorpion scorpius scorsese scotland scott scranton scriabin ' +
  'scribe scripps sculptor scylla scythia seaborg sealyham seaman seattle sebastopol secession secretariat sedalia sedna ' +
  'seeger seeland segal segovia seine sekhet selangor selcraig selene seles seleucus selkirk sellers selma selznick ' +
  'semarang sempach seneca senefelder senegal sennacherib sennett seoul septuagint sequoya sequoyah serbia serdica ' +
  'serengeti serkin serpens serra service sessions set seth seton setubal seurat sevastopol severn sevilla seville seward ' +
  'sexton seychelles seyhan seymour sfax shahn shakespeare shakspere shakti shamash shanghai shankar shannon shapley ' +
  'shari shasta shaw shawn shearer sheffield shelley shem shenyang shepard sheridan sherman sherrington sherwood shetland ' +
  'shevchenko shikoku shiloh shiraz shirer shiva shockley shostakovich shreveport shute shylock siam sian sibelius ' +
  'siberia sichuan sicilia sicily siddhartha siddons sidney sidon siegfried siemens sif sigurd sikkim sikorsky silenus ' +
  'silesia sills silurian silvanus silverstein simenon simon simpson sin sinai sinatra sinbad sinclair singan singapore ' +
  'singer sinkiang sion siqueiros sirach siracusa sirius sisyphus sita sitka sitsang sitter sitwell siva sjaelland ' +
  'skagerak skagerrak skagway skanda skaw skeat skinner skopje skoplje skuld skylab slask slezsko slovakia slovenia ' +
  'slovenija smalley smetana smith smolensk smollett smuts smyrna snake snead snellen snoopy snow socinus socrates soddy ' +
  'sodom sofia soho soissons sol soledad solent solferino solingen solomon solomons solvay solzhenitsyn somalia sombrero ' +
  'somerset somme son sondheim sontag sophocles sophonias sorbonne sorensen sothis soudan soufflot sousa sousse south ' +
  'southeast southey southwest soutine soweto spain spallanzani spark sparta spassky speer speke spencer spender spengler ' +
  'spenser sperry spica spielberg spillane spinoza spitsbergen spitzbergen split spock spode spokane spotsylvania ' +
  'springfield srbija stabroek stael staffa stagira stagirus stalin stalinabad stalingrad stalino stamboul stambul ' +
  'standish stanford stanislavsky stanley stanton starkey starr stavanger steele steen steffens steichen stein steinbeck ' +
  'steinberg steinem steiner steinman steinmetz steinway stella steller stendhal stengel stentor stephen stephenson stern ' +
  'sterne sterope steuben stevens stevenson stewart stieglitz stilwell stockholm stockton stoker stokowski stone ' +
  'stonehenge stopes stoppard stowe strachey stradivari stradivarius strand strasberg strasbourg strassburg strauss ' +
  'stravinsky streep streisand strickland strindberg stroheim stuart stubbs stuttgart stuyvesant styron styx suckling ' +
  'sucre sudan sudbury sue suez suharto suisse sukarno sulawesi sulla sullivan sully sumatra sumer sumner sun sunbelt ' +
  'sunday sunderland suomi superior supermex sur surinam suriname surrey surya susa susah susanna susiana susquehanna ' +
  'sussex sutherland suva svalbard svedberg svengali sverdrup sverige svizzera swammerdam swansea swanson swaziland ' +
  'sweden swedenborg sweet swift swinburne switzerland sydenham sydney sylvanus symonds symons synge syracuse syria ' +
  'szechuan szechwan szell szilard tabasco tabernacle tabora tabriz tabuk tacitus tacoma tadjik tadzhik tadzhikistan ' +
  'taegu taft tagore tagus tahiti taichung taif taipeh taipei taiwan taiyuan tajik tajikistan takakkaw talbot talien ' +
  'tallahassee tallapoosa tallchief talleyrand tallin tallinn tallis talmud tamale tamburlaine tamerlane tamm tammerfors ' +
  'tammuz tampa tampere tampico tanach tanakh tancred tandy taney tanga tanganyika tange tangier tangiers tangshan tanguy ' +
  'tannenberg tantalus tanzania tanzim taos tappan tara tarabulus tarantino tarawa tarbell tarkovsky tarquin tarquinius ' +
  'tartary tartu tarzan tashkent tashmit tashmitum taskent tasman tasmania tasso tatary tate tati tatum taurus tawney ' +
  'taylor tbilisi tchad tchaikovsky teach teasdale tebaldi tecumseh tecumtha tegu tegucigalpa teheran tehran telemann ' +
  'telescopium tell teller tellus temuco temujin tenerife tennessee tenniel tennyson tepic terence terengganu teresa ' +
  'tereshkova terpsichore terry tertiary tertry tertullian tesla tessin tethys tevere tewkesbury texarkana texas ' +
  'thackeray thaddaeus thailand thales thalia thames thanatos tharp thatch thatcher thea thebes theia themis themistocles ' +
  'theodosius theophrastus theresa thermopylae theseus thespis thessalia thessalonica thessaloniki thessaly thibet thiry ' +
  'thomas thompson thomson thor thoreau thorndike thornton thorpe thorshavn thoth thrace thucydides thule thunderer ' +
  'thurber thuringia tiamat tianjin tiber tiberius tibet tibur ticino ticonderoga tidewater tientsin tiepolo tiffany ' +
  'tiflis tigers tigris tijuana tilden tillich timbuktu timgad timimoun timor timothy timur tinbergen tindal tindale ' +
  'tintoretto tirana tiresias tirol titan titaness titian tito titus tiu tivoli tobago tobey tobin tobit tocantins ' +
  'tocqueville todd togo tojo tokio toklas tokyo tolbukhin toledo tolkien tolstoy tombaugh tombigbee tonga topeka torah ' +
  'torino toronto torquemada torreon torricelli toscana toscanini toulon toulouse tourette tours townsend toynbee ' +
  'toyohashi toyonaki toyota trablous tracy tradescant trafalgar trajan transcaucasia transvaal transylvania trasimeno ' +
  'traubel tree trent trento trenton trevelyan trevino trevithick triangle triangulum triassic trilby trilling trimurti ' +
  'trinidad tripoli tristan tristram triton trollope trondheim trotsky troy truffaut truman trumbo trumbull truth ' +
  'tsaritsyn tsushima tubman tucana tuchman tucker tucson tudor tugela tuileries tully tulsa tunguska tunis tunisia ' +
  'tunney tupelo tupungatito tupungato turgenev turgot turin turing turkestan turkey turkistan turkmen turkmenia ' +
  'turkmenistan turkomen turner turpin tuscaloosa tuscany tuskegee tussaud tutankhamen tutu tuvalu twin twins tyche tyler ' +
  'tyndale tyndall tyne tyr tyre tyrol tyrr tyson tzara ufa uganda uhland ukraine ukrayina ulaanbaatar ulanova ulfila ' +
  'ulfilas ulster ulysses uma umbria undset union untermeyer upanishad updike upjohn uppsala upsala urals urania uranus ' +
  'urbana urd urey urga urmia urth urubupunga uruguay ushas usher uskub ussher ustinov usumbura utah utica utnapishtim ' +
  'utopia utrecht utrillo utu utug uzbek uzbekistan vaduz valdez valdosta valencia valenciennes valetta valkyrie valletta ' +
  'valmy valparaiso vanbrugh vancouver vanderbilt vandyke vanern vanuatu vanzetti varese vargas varna varro varuna ' +
  'vasarely vasari vatican vaughan vaux vayu veblen vedanga vega vela velazquez venetia veneto venezia venezuela venice ' +
  'venn ventner venturi venus veracruz verdandi verdi verdun vergil verlaine vermeer vermont verne verner vernier verona ' +
  'veronese verrazano verrazzano versace versailles verthandi verwoerd vesalius vesey vespasian vesper vespucci vesta ' +
  'vestris vesuvius vetluga viborg vichy vicksburg victoria vidal vidalia vienna vienne vientiane vieques vietnam vila ' +
  'villa village villahermosa villard villon vilna vilnius vilno vinogradoff vinson virchow virgil virgin virginia virgo ' +
  'visconti vishnu vistula vitus vivaldi vizcaino vladivostok vlaminck volans volga volgograd volkhov volta voltaire ' +
  'volund vonnegut voznesenski vuillard vulcan vulgate vulpecula wabash waco wade wagner wagon wagram wahunsonacock ' +
  'wahvey waikiki wain waite wajda wake waldheim wales walesa walker wallace wallenstein waller walpole walter walton ' +
  'wanamaker warburg ward warhol warner warren warsaw warszawa warwick washington wassermann waterbury waterford ' +
  'watergate waterloo waters watertown watson watt watteau watts waugh wausau wavell wayland wayne webb weber webster ' +
  'wedgwood wegener weil weill weimar weinberg weismann weisshorn weizmann weld welles wellington wells welty wembley ' +
  'werfel wernicke weser wesley wessex west westinghouse westminster weston wharton wheatley wheatstone wheeler wheeling ' +
  'whirlaway whistler white whitehall whitehead whitehorse whitman whitney whittier whittle wichita wickliffe wiclif ' +
  'wieland wiener wiesbaden wiesel wiesenthal wight wigner wilde wilder wilderness wilkes wilkins wilkinson willamette ' +
  'willard willebrand williams williamstown willis wilmington wilmut wilno wilson wimbledon winchester winckelmann ' +
  'windaus windhoek windsor winfred winnipeg winslow wisconsin wisdom wise wister witherspoon wittgenstein witwatersrand ' +
  'wodan wodehouse woden wolf wolfe wolff wollaston wollstonecraft wood woodbury woodhull woodward woolf woollcott ' +
  'woolley woolworth worcester word wordsworth worth wotan wouk wren wright writings wroclaw wuerzburg wuhan wulfila ' +
  'wurlitzer wurzburg wyat wyatt wycherley wyclif wycliffe wyeth wykeham wyler wylie wynette wynfrith wyoming wyszynski ' +
  'xavier xenophanes xenophon xhosa xian xinjiang xizang yafo yahoo yahve yahveh yahwe yahweh yakima yale yalta yaltopya ' +
  'yalu yama yamamoto yamani yamoussukro yangon yangtze yaounde yastrzemski yazoo yeats yeddo yedo yekaterinoslav ' +
  'yellowknife yellowstone yemen yenisei yenisey yerevan yerkes yersin yerupaja yevtushenko yezo ygdrasil yggdrasil ' +
  'yisrael ymir yogi yokohama yorkshire yorktown yosemite young youngstown ypres yucatan yugoslavia yukawa yukon yuma ' +
  'yunnan zabrze zacharias zagreb zaharias zaire zama zambezi zambia zangwill zanuck zanzibar zapata zaragoza zarathustra ' +
  'zaria zarpanit zarqa zealand zechariah zeeman zeno zephaniah zephyr zeppelin zeppo zetland zeus zhukov ziegfeld ' +
  'ziegler zimbabwe zimbalist zinnemann zinsser zinzendorf zion zirbanit zola zomba zoroaster zsigmondy zubird zukerman ' +
  'zulu zurich zurvan zweig zwingli zworykin'
