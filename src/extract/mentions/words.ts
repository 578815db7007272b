// Written by `npm run instruments` (scripts/instruments/words.ts): do not edit.
// English words from natural's Brill lexicon (MIT) with WordNet sense counts: those in usual use, and the rarer ones.
export const USUAL_WORDS =
  'abandon abandoned abandoning abandonment abandons abbot abdomen abdomens abdominal abide abides abiding ability abject ' +
  'ablation able aboard abode abolish abolished abolishing abolitionist abolitionists abortion abortions abound abounded ' +
  'abounding abounds about above abroad abrupt abruptly abscess absence absences absent absented absently absentmindedly ' +
  'absolute absolutely absolutes absorb absorbed absorbing absorbs absorption absorptions abstain abstained abstaining ' +
  'abstract abstracted abstracting abstraction abstractions abstracts absurd absurdity abundance abuse abuses abyss ' +
  'academic academically academics academy accelerate accelerates acceleration accelerations accelerator accelerators ' +
  'accent accented accenting accents accentuate accentuates accept acceptable acceptance acceptances accepted accepting ' +
  'accepts access accessed accessory accident accidents acclaim acclaimed acclaims accommodate accommodates accompaniment ' +
  'accompaniments accompany accompanying accomplish accomplished accomplishing accomplishment accord accordance accorded ' +
  'according accordingly accords accosted accosting account accounted accounting accounts accreditation accredited ' +
  'accrediting accretion accretions accrue accrues accumulate accumulates accumulation accuracy accurate accurately ' +
  'accusation accusations accuse accuses accusing accustomed accustoms ace aces acetone acetonemia ache aches achieve ' +
  'achievement achievements achieves acid acids acknowledge acknowledges acquaint acquaintance acquainted acquiesce ' +
  'acquiescence acquire acquires acquisition acquisitions acre acreage acres across act acted acting action actions ' +
  'activate activated active actively actives activism activity actor actors actress acts actual actuality actually ' +
  'actuate acute acutely ad adamant adapt adapted adapting adapts add added adding addition additionally additions ' +
  'additive additives address addressed addressing addresss adds adequacy adequate adequately adhere adherence adherent ' +
  'adherents adheres adhesive adhesives adjacent adjectival adjective adjectives adjoined adjoining adjoins adjourn ' +
  'adjourned adjourning adjournment adjourns adjunct adjuncts adjust adjusted adjusting adjustment adjustments adjusts ' +
  'administer administered administering administers administration administrative administrator administrators admirable ' +
  'admirably admiration admire admires admission admissions admit admits admonition admonitions adolescence adolescent ' +
  'adolescents adopt adopted adopting adoption adoptions adopts adorn adorned adorns ads adult adulterers adults advance ' +
  'advanced advances advantage advantages adventure adventures adverb adverbs adverse advertise advertisement ' +
  'advertisements advertises advertising advice advise advises advocate advocates aerated aeration aerator aerosol ' +
  'aerosols aesthetic aesthetics afar affair affairs affect affected affecting affection affectionate affectionately ' +
  'affections affects affiliation affiliations affirm affirmed affirming affirms affix affixed affluence afford afforded ' +
  'affording affords affront affronted affronting aflame aforesaid afraid after afternoon afternoons afterward afterwards ' +
  'again against age aged agency agenda agendas agent agents ages agglomerate agglomeration agglutination agglutinin ' +
  'agglutinins aggravate aggravates aggregate aggregates aggression aggressions aggressive aggressiveness aggressor ' +
  'aghast agin agitate agitated ago agony agree agreeing agreement agreements agrees agricultural agriculturals ' +
  'agriculture ah ahdawam ahead ahem ahs aid aide aided aides aiding aids ailing ailment ailments aim aimed aiming ' +
  'aimless aims air airborne aircraft aired airing airplane airplanes airport airports airs airspeed airway airways airy ' +
  'aisle aisles akin alabaster alarm alarmed alarming alarms alas albeit album albumin albums alcohol alcohols alert ' +
  'alerted alerting alertness alerts algae algebraically alibi alibis alien alienate alienates alienation aliens align ' +
  'aligned alignment alignments alike alive alkali alkaline alkalis all allegation allegations allege alleged alleges ' +
  'allegory alleviate alleviates alligator alligatored alligators allocable allocate allocates allocation allocations ' +
  'allot alloted allotment allotments allow allowable allowance allowances allowed allowing allows allusion allusions ' +
  'ally allying almost aloes alone along alongside aloud already also alter alteration alterations altercation altered ' +
  'altering alternate alternately alternates alternative alternatives alters altho although altitude altitudes altogether ' +
  'aluminum alveolar alveolus always amateur amateurs amaze amazed amazement amazing ambassador ambassadors amber ' +
  'ambiguity ambiguous ambition ambitions ambitious amble ambulance ambush ambushed amen amend amended amending amendment ' +
  'amendments amiable amid amidst ammo ammunition among amongst amorphous amount amounted amounting amounts amp ample ' +
  'amplify amplifying amplitude amply amps amuse amusement amusements an anachronism anachronisms anaconda anacondas ' +
  'analeptic analogous analogy analyses analysis analyst analysts analytic analyze analyzes anarchy anastomosis ' +
  'anatomical anatomically anatomicals anatomy ancestor ancestors ancestral ancestry anchor anchored anchoring anchors ' +
  'ancient ancients and anecdote anecdotes anemia anemias anew angel angelic angels anger angered angering angers angle ' +
  'angles angrily angry angst anguish anguished angular animal animals animate animated animates anion anionic anionics ' +
  'anions ankle ankles annihilation anniversary announce announcement announcements announces annoy annoyance annoyances ' +
  'annoyed annoying annoys annually anode anodes anonymous another answer answered answering answers ant antagonist ' +
  'antagonistic antagonists antagonize antecedent antecedents antelope antenna antennas anterior anteriors anthropologist ' +
  'anthropology anti antibody anticipate anticipated anticipates anticipation anticipations antigen antipathy antique ' +
  'antiques antiseptic antiserum antithyroid ants anxiety anxious anxiously any anyhow anymore anyway anyways anywhere ' +
  'aorta apart apartment apartments apex apiece apologetically apologize apologizes apology apostolic apothecary ' +
  'appalling apparatus apparent apparently appeal appealed appealing appeals appear appearance appearances appeared ' +
  'appearing appears appease appetite appetites applaud applauded applauding applauds applause applicability applicable ' +
  'applicant applicants application applications apply applying appoint appointed appointee appointees appointing ' +
  'appointment appointments appoints apportion apportioned appraise appreciable appreciably appreciate appreciates ' +
  'appreciation appreciations apprehend apprehended apprehending apprehension apprehensions apprentice apprentices ' +
  'approach approached approaching appropriate appropriately appropriates appropriation appropriations approval approvals ' +
  'approve approved approves approvingly approximate approximately approximates approximation approximations apron aprons ' +
  'apt aptitude aptitudes aqueous arbitrarily arbitrary arc arch archbishop arched arching architect architects ' +
  'architectural architecture architectures arcs arctic ardor area areas argon argue argues argument arguments arise ' +
  'arises aristocracy arithmetic arm armadillo armadillos armchair armchairs armed arming armor armored armpit armpits ' +
  'arms army around arouse aroused arouses arraigned arraigning arrange arranged arrangement arrangements arranges array ' +
  'arrayed arrays arrest arrested arresting arrests arrival arrivals arrive arrives arrow arrowed arrows arroyo art ' +
  'arterial arteriolar arterioles artery arthritis article articles articulate artificial artificially artillery artist ' +
  'artistic artists arts as ascend ascended ascending ascertain ascertained ascribe ascribes ash ashamed ashen ashore ' +
  'aside asides ask asked asking asks asleep aspect aspects aspiration aspirations aspire aspires ass assail assailed ' +
  'assailing assails assassin assassins assault assaulted assaulting assaults assay assayed assaying assays assemblage ' +
  'assemblages assemble assembles assembly assent assented assert asserted asserting assertion assertions asserts assess ' +
  'assessed assessing assessment assessments assessor assessors assign assigned assignee assigning assignment assignments ' +
  'assigns assimilate assist assistance assistant assistants assisted assisting assists associate associates association ' +
  'associations assume assumes assumption assumptions assurance assurances assure assured assuredly assures asterisks ' +
  'astonished astonishing astonishingly astonishment astound astounded astounding astounds astride astronomical ' +
  'asymmetric asymmetrically asynchrony at athlete athletes athletic athletics atmosphere atmospheres atom atomic atoms ' +
  'atop atrophic atrophy att attach attached attaching attachment attachments attack attacked attacker attackers ' +
  'attacking attacks attain attained attaining attainment attainments attains attempt attempted attempting attempts ' +
  'attend attendance attendant attendants attended attending attends attention attentions attentive attest attested ' +
  'attesting attests attic attics attire attitude attitudes attorney attorneys attract attracted attracting attraction ' +
  'attractions attractive attracts attributable attribute attributes audacity audible audience audiences audit audited ' +
  'auditing audition auditioning auditions auditorium audits augment augmented augmenting august aunt aunts aurally ' +
  'authentic authenticity author authored authoring authoritarian authorities authority authorization authorizations ' +
  'authorize authorizes authors auto automatic automatically automation automobile automobiles automotive autonomic autos ' +
  'autumn autumns auxiliary avail availability available availed availing average averages avert averted averting averts ' +
  'avocado avocados avoid avoidance avoided avoiding avoids aw await awaited awaiting awaits awake awaken awakened ' +
  'awakening awakens award awarded awarding awards aware awareness away awe awed awes awful awfully awkward awkwardly ' +
  'awry ax axe axes axis babble babes baby bachelor bachelors back backbend backbends backbone backed backer backers ' +
  'background backgrounds backing backs backstage backstitch backward backwards backwoods backyard backyards bacon ' +
  'bacteria bacterial bad badge badgered badgering badges badly badness bads bag bags bait baited bake baked bakes ' +
  'balance balanced balances bald balding balk balked balking balks ball ballad ballads balled ballet ballets balling ' +
  'balloon ballooned ballooning balloons ballot balloting ballots ballplayer ballplayers ballroom balls balustrade bam ' +
  'ban banana bananas band bandage bandaged bandages banded banding bandit bandits bands bang banged banging bangs banish ' +
  'banished banishing banister banisters bank banked banker bankers banking bankrupt bankruptcy bankrupts banks banner ' +
  'banners banquet banquets bans banshee banshees banter bantered bantering bar barbaric barbecue barbecues barbell bare ' +
  'bared barefoot barefooted barely bargain bargained bargaining bargains barge barges baring bark barked barking barks ' +
  'barley barn barns barnyard barnyards barrage barrel barreling barrels barricade barricades barrier barriers bars ' +
  'bartender bartenders base baseball baseballs based basement basements bases basic basically basics basin basins basis ' +
  'basked basket basketball baskets basking basophilic bass bastard bastards bat bated bath bathe bathed bathing bathrobe ' +
  'bathrobes bathroom bathrooms baths bathtub bathtubs baton bats battalion battalions batter battered battering batters ' +
  'battery batting battle battlefield battlefields battles bawled bawling bay bayed baying bayonet bayonets bays be beach ' +
  'beached beachhead beaching beak beam beamed beaming beams bean beans bear beard bearded beards bearer bearing bearings ' +
  'bears beast beasts beat beating beats beautiful beautifully beauty becase because beckon beckoned beckoning beckons ' +
  'become becomes bed bedding bedraggled bedroom bedrooms beds bee beebread beech beef beefed beefing beefore beefs beer ' +
  'beers bees befall befits before beg beget begets begin begining beginning beginnings begins begs beguile behalf behave ' +
  'behaves behavior behaviors behind behold beholds behynde being beings belaboring belch belched belching belie belief ' +
  'beliefs belies believe believer believers believes bell belled belligerent bellow bellowed bellowing bellows bells ' +
  'belly belong belonged belonging belongs beloved below belowground belt belted belting belts bemoan bemoaned bemoaning ' +
  'bemoans bench bend bending bends beneath beneficial beneficiary benefit benefited benefiting benefits bent bequest ' +
  'bequests bereavement bereavements berry berth berths beseech beset besets beside besides besiege besiegers besmirch ' +
  'besmirched besmirching bespectacled best bested besting bestow bestowed bestows bet betray betrayal betrayed betraying ' +
  'betrays bets better bettered bettering betters between bevel beveled beveling bevels beverage beverages bevy beware ' +
  'bewhiskered bewildered bewildering bewilders bewteen beyond bi bible bibles biblical bibliography biceps bicycle ' +
  'bicycles bid bided bids big bigger bill billed billing billions bills bin bind binding binds binomial bins biography ' +
  'biological biology biopsy bird birdie birdies birds birefringence birth birthday birthdays birthed births biscuit ' +
  'biscuits bishop bishops bit bite bites biting bits bitter bitterly bitterness bitters bizarre black blackberry ' +
  'blackboard blacked blackened blackening blacking blackmailer blackmailers blackness blackout blackouts blacks blade ' +
  'blades blame blames blandly blanket blanketed blankets blares blast blasted blasting blasts blatant blaze blazing ' +
  'bleach bleached bleaching bleak bleakly bleat bleating bleats bleed bleeding blend blended blending blends bless ' +
  'blessed blessing blight blighted blind blinded blinding blindly blindness blinds blink blinked blinking blinks ' +
  'blissfully blister blistered blistering blisters blithe blithely bloat bloated bloating blob block blockade blockading ' +
  'blocked blocking blocks blond blonde blondes blood blooded bloodhounds bloods bloodshed bloodstream bloody bloom ' +
  'bloomed blooming blooms blossom blossomed blossoms blot blots blow blower blowing blows bludgeon bludgeoned blue blues ' +
  'bluff bluffing bluffs blunder blundered blunders blunt blunted blunts blur blurred blush blushed blushing bluster ' +
  'blustered board boarded boarding boardings boards boast boasted boasting boasts boat boating boats boatswain bodily ' +
  'body bodybuilder bodybuilders bog bogey bogeyed bogeys bogs bogus boil boiled boiling boils bold boldly bolster ' +
  'bolstered bolstering bolsters bolt bolted bolting bolts bomb bombed bomber bombers bombing bombings bombproof bombs ' +
  'bond bonded bonding bonds bone bones bonfire bonfires bonnet bonnets bony boodleoo book bookcase bookcases booked ' +
  'booker bookers booking bookings books bookshelf boom boomed booming booms boon boost boosted boosting boosts boot ' +
  'booted booth booths booting bootlegger bootleggers boots border bordered bordering borders bore bored boredom bores ' +
  'boring born borough boroughs borrow borrowed borrowing borrows bosom bosoms boss bossed bother bothered bothering ' +
  'bothers bottle bottles bottom bottomed bottoming bottoms bough boughs bounce bounces bouncing bound boundary bounded ' +
  'bounding bounds bouquet bouquets bourbon bourbons bout bovine bovines bow bowed bowing bowl bowled bowling bowls bows ' +
  'box boxcar boxcars boxed boxing boy boycott boycotted boycotting boycotts boyhood boyish boys brace braces bracing ' +
  'brag brags braided braiding braids brain brains brake brakes brambles branch branched branching brand branded ' +
  'brandished brandishing brands brandy brass bravado brave bravely brazen brazil breach breached breaching bread breaded ' +
  'breadth break breakdown breakdowns breakfast breakfasted breakfasts breaking breaks breakthrough breakthroughs breakup ' +
  'breakups breakwater breakwaters breast breasts breath breathe breathed breathes breathing breathless breathlessly ' +
  'breaths breed breeding breeds breeze breezes brevity bribe bribes brick bricklaying bricks bride brides bridge bridges ' +
  'bridle brief briefcase briefcases briefed briefing briefly briefs brigade brigades brigadier bright brightness ' +
  'brilliance brilliant brilliantly brindle bring bringing brings brisk briskly bristle bristles brittle broad broadcast ' +
  'broadcasting broadcastings broadcasts broaden broadened broadening broadens broil broiled broiling broke broken bronc ' +
  'bronchial bronchiole bronchioles bronchus broncs bronze bronzed bronzes brood brooded brooding broods brook brooked ' +
  'broom brothel brothels brother brotherhood brothers brow brown browned browning brows bruise bruises brush brushed ' +
  'brushing brushy brutality brute brutes bubble bubbles buck buckboard buckboards bucked bucket buckets bucking buckle ' +
  'buckles bucks buckskin buckskins bud buddy budge budget budgeted budgeting budgets buds buff buffalo buffer buffered ' +
  'buffet buffeted buffets buffing buffs bug buggy bugle bugs build builder builders building buildings builds buildup ' +
  'built bulb bulbs bulge bulging bulk bulked bulking bulks bulky bull bullet bulletin bulletins bullets bulls bully ' +
  'bullying bum bumblebee bumblebees bump bumped bumping bumps bums bunch bunched bunching bundle bundles bunk bunked ' +
  'bunker bunkered bunkmate bunkmates bunks buoyant burden burdened burdening burdens bureau bureaucracy bureaucratic ' +
  'bureaus burgeoned burgeoning burglary burial burials burly burn burned burning burns burr burrow burrowed burrowing ' +
  'burrows burrs burst bursting bursts bury burying bus busboy bused bush bushel bushels busily business businessman ' +
  'busing buss bustle bustling busy but buts butt butted butter butting button buttoned buttons butts buy buying buyings ' +
  'buys buzz buzzed buzzing by bygone bypass bypassed bypassing ca cab cabana cabanas cabin cabinet cabinets cabins cable ' +
  'cables cabs cadenza cadre cadres cafe cafes cafeteria cafeterias cage cages cain cake cakes calamity calcium calculate ' +
  'calculates calculation calculations calendar calendars calf caliber calibers calibrates calibration calibrations call ' +
  'called caller callers calling callous calloused calls calm calmed calming calmly calmness calving camera cameras camp ' +
  'campaign campaigned campaigning campaigns camped camper campers campfire camping camps campus can cancel canceled ' +
  'canceling cancellation cancellations cancels cancer cancers candidate candidates candle candles cane caning cannon ' +
  'cannons cannot canon canonist canons cans canteen canter cantered canvas canvass canvassed canvassing canyon canyons ' +
  'cap capability capable capacitor capacitors capacity cape capes capillary capital capitalism capitalist capitalists ' +
  'capitalize capitalizes capitals caps capsule capsules captain captains captive captives captivity capture captures car ' +
  'carbine carbines carbon carbons carcass card cardinal cardinals cards care cared career careers carefree careful ' +
  'carefully careless carelessness cares caress caressed caressing cargo caring carnal carpenter carpenters carpentry ' +
  'carpet carpeted carpeting carpets carriage carriages carrier carriers carry carrying cars cart carted carting cartoon ' +
  'cartoonist cartoonists cartoons cartridge cartridges carts cartwheels carve carved carven carves carving carvings case ' +
  'cases cash cashed cashing cast casting castle castles casts casual casually casuals cat catalog cataloging catalogs ' +
  'catalogue catalogues catapult catapulted catapulting catapults catastrophe catastrophes catcalls catch catcher ' +
  'catchers catching category cater catered catering caters catharsis cathedral cathedrals catheter catheters cathode ' +
  'cathodes catkin catkins cats cattle causal cause causes caution cautioned cautioning cautions cautious cautiously ' +
  'cavalry cave cavern caves cavort cavorted cavorting cc cease ceaseless ceases ceiling ceilings celebrants celebrate ' +
  'celebrates celebration celebrations celestial cell cellar cellars cells cellulose celluloses cement cemented cementing ' +
  'cemetery cent center centered centering centers centimeter centimeters central centralize centralized centrally ' +
  'centrifugation centrifuge cents century cerebral ceremony certain certainly certainty certificate certificates ' +
  'certification certified certify certifying chafe chafes chagrin chain chained chains chair chaired chairing chairman ' +
  'chairs challenge challenges challenging chamber chambered chambermaid chambermaids chambers champagne champion ' +
  'championed championing champions championship championships chance chances chandelier chandeliers change changed ' +
  'changes changing channel channeled channeling channels chant chanted chanting chants chaos chaotic chapel chapels ' +
  'chapter chapters character characteristic characterize characterizes characters charcoal charcoaled charge charged ' +
  'charges charitable charity charm charmed charming charms chart charted charter chartered charters charting charts ' +
  'chase chat chatter chattered chattering cheap cheat cheated cheating cheats check checkbook checkbooks checked ' +
  'checking checklist checks cheek cheeks cheer cheered cheerful cheerfully cheering cheers cheery cheese cheeses ' +
  'chemical chemically chemicals chemist chemistry chemists cherish cherished cherishing chest chests chew chewed chewing ' +
  'chews chick chicken chickens chicks chide chides chief chiefly chiefs chieftain chieftains child childhood childish ' +
  'childishly childlike chill chilled chilling chills chimney chimneys chin china chinless chins chip chips chiropractor ' +
  'chisel chiseled chisels chloride chlorides chlorine chlorothiazide choice choices choir choke choked cholesterol ' +
  'choose chooses chop chops chord chords chore choreographed choreography chores chorines chortles chorus chorused ' +
  'chosen chromatography chrome chromium chronic chuck chucked chucking chuckle chuckles chunk chunks church churchgoing ' +
  'churchyard churning chute cigar cigarette cigarettes cigars cinch cinematic cipher ciphers circle circles circuit ' +
  'circuits circular circulars circulate circulates circulation circulations circumstance circumstances circus citation ' +
  'citations cite cites citizen citizens city civic civics civil civilian civilians civilizations civilized clad claim ' +
  'claimant claimants claimed claiming claims clam clambered clambering clammy clamor clamored clamoring clamors clamp ' +
  'clamped clamping clamps clams clamshell clamshells clang clanged clanging clanking clap clapping claps clarify ' +
  'clarifying clarity clash clashed clashing clasped clasping class classed classic classical classics classification ' +
  'classified classify classifying classroom classrooms clatter clattered clattering clause clauses claw clawed clawing ' +
  'claws clay clays clean cleaned cleaner cleaners cleaning cleanly cleans cleansing clear cleared clearing clearly ' +
  'clearness clears cleft clefts clench clenched clergy clergyman clerical clerk clerking clerks clever cliche cliches ' +
  'click clicked clicking clicks client clients cliff cliffs climate climates climax climaxed climb climbed climbing ' +
  'climbs clinch clinched clinching cling clinging clings clinical clip clips clobber clobbered clobbers clock clocked ' +
  'clocking clocks clod clods clog clogs close closed closely closer closes closet closeted closets closeup closeups ' +
  'closing closings clot cloth clothe clothed clothes clotheshorse clothing clots cloud clouded clouding clouds clown ' +
  'clowning clowns club clubhouse clubhouses clubs cluck clucked clucking clucks clue clues clump clumps clumsy cluster ' +
  'clustered clustering clusters clutch clutched clutching cluttered cm coach coached coaching coal coalesce coalesces ' +
  'coals coarse coast coastal coasted coasts coat coated coating coats coax coaxed coaxing cock cocked cockpit cockpits ' +
  'cocky coconut coconuts coddle code codes codification coefficient coefficients coerce coerces coexistence coffee ' +
  'coffees coffin coherent cohesion cohesive coil coiled coiling coils coin coincide coincidence coincidences coincides ' +
  'coined coins cold colde coldly coldness colds collaborate collaborates collaboration collaborations collage collages ' +
  'collapse collapses collar collared collars colleague colleagues collect collected collecting collection collections ' +
  'collective collectives collector collectors collects college colleges collision collisions colloidal collusion colon ' +
  'colonel colonels colonial colonials colony color colored coloreds colorful coloring colors colossal colt colts column ' +
  'columns comb combat combating combed combination combinations combine combines combing combustion come comeback ' +
  'comedian comedians comedy comes comfort comfortable comfortably comforted comforting comforts comic comics coming ' +
  'comings command commanded commander commanders commanding commandment commandments commando commandos commands ' +
  'commemorate commemorates commence commences commend commendable commended commending commends commensurate comment ' +
  'commentary commentator commentators commented commenting comments commerce commercial commercially commercials ' +
  'commission commissioned commissioner commissioners commissioning commissions commit commitment commitments commits ' +
  'committed committee committees commodity common commonly commonplace commonplaces commons commonwealth commonwealths ' +
  'commotion communal commune communes communicate communication communications communicative communion communism ' +
  'communist communists community commute commuter commuters commutes commuting compact compacted compacts companion ' +
  'companions company comparable comparative comparatively compare compares comparison comparisons compartment ' +
  'compartments compass compassion compatible compel compels compensate compensates compensation compensations compete ' +
  'competence competent competes competition competitions competitive competitor competitors compile compiles complain ' +
  'complained complaining complains complaint complaints complement complemented complements complete completed ' +
  'completely completeness completes completion completions complex complexity complicate complicated complicates ' +
  'complication complications complicity compliment complimented complimenting compliments comply complying component ' +
  'components compose composed composer composers composes composite composites composition compositions compost ' +
  'composting composure compound compounded compounding compounds comprehend comprehended comprehending comprehension ' +
  'comprehensive compress compressed compressing comprise comprises compromise compromises compulsion compulsions ' +
  'compulsive compulsives compulsivity computation computations compute computer computers computes comrade comrades con ' +
  'concave conceal concealed concealing conceals concede concedes conceivable conceivably conceive conceives concentrate ' +
  'concentrated concentrates concentration concentrations concept conception conceptions concepts conceptuality concern ' +
  'concerned concerning concerns concert concerted concerto concertos concerts concession concessionaire concessions ' +
  'concierge conclude concludes concluding conclusion conclusions conclusive conclusively concordant concrete ' +
  'concretistic concur concurrence concurrent concurs concussion condemn condemnation condemned condemning condemns ' +
  'condensation condense condescending condescension condition conditioned conditioning conditions conduct conducted ' +
  'conducting conduction conductivity conductor conductors conducts cone cones confederacy confederates conference ' +
  'conferences confess confessed confessing confession confessions confidant confidants confide confidence confidences ' +
  'confident confidential confidentially confidently confides configuration configurations confine confinement ' +
  'confinements confines confirm confirmation confirmations confirmed confirming confirms confiscate conflict conflicted ' +
  'conflicting conflicts conform conformed conforming conformity conforms confound confounded confounding confront ' +
  'confronted confronting confronts confuse confused confuses confusing confusion confusions congeal congealed congestion ' +
  'congratulate congratulation congregate congregation congregational congregations congress congressional congressman ' +
  'coning conjecture conjectures conjugal conjugate conjugated conjugates conjunction conjunctions connect connected ' +
  'connecting connection connections connective connects connoisseur connoisseurs connotation connotations connote ' +
  'connotes conquer conquered conquering conquest conquests cons conscience consciences conscientious conscious ' +
  'consciously consciousness consecutive consensus consent consented consenting consents consequence consequences ' +
  'consequent consequently conservation conservatism conservative conservatives consider considerable considerably ' +
  'considerate considerately consideration considerations considered considering considers consign consigned consigns ' +
  'consist consisted consistency consistent consistently consisting consists consolation consolidate consolidates ' +
  'consolidation consolidations consonant consonantal consonants consorted consorting conspicuous conspicuously ' +
  'conspiracy conspire conspires constant constantly constants consternation constituent constituents constitute ' +
  'constitutes constitution constitutions construct constructed constructing construction constructions constructive ' +
  'constructively constructs construe consult consultant consultants consultation consultations consulted consulting ' +
  'consume consumer consumers consumes consummate consumption consumptive contact contacted contacting contacts contain ' +
  'contained container containers containing contains contaminate contamination contemplate contemplates contemplation ' +
  'contemporary contempt contemptuous contend contended contending contends content contented contenting contention ' +
  'contentions contents contest contested contesting contests context contexts continent continental continents continual ' +
  'continually continuance continuation continue continued continues continuing continuity continuous continuously ' +
  'continuum contortion contour contouring contours contraception contraceptive contraceptives contract contracted ' +
  'contracting contractor contractors contracts contractual contradict contradicted contradicting contradiction ' +
  'contradictions contradicts contrary contrast contrasted contrasting contrasts contribute contributes contribution ' +
  'contributions contributor contributors contributory contrivance contrivances contrive control controlled controller ' +
  'controllers controls controversy convection convene convenes convenience conveniences convenient conveniently ' +
  'convention conventional conventions conversation conversations converse conversely conversion conversions convert ' +
  'converted convertible convertibles converting converts convey conveyed conveying conveyor conveys convict convicted ' +
  'convicting conviction convictions convicts convince convinced convinces convincing convincingly convulsive ' +
  'convulsively cook cooked cooking cooks cool coolant coolants cooled cooling coolly coolness cools coop cooped ' +
  'cooperate cooperates cooperation cooperative cooperatives coops coordinate coordinated coordinates coordination cop ' +
  'cope copes coping copper cops copy copying coquette cord corded cords core cores corn corner cornered cornering ' +
  'corners corns coroner corporal corporate corporates corporation corporations corps corpse corpses corral corrals ' +
  'correct corrected correcting correction corrections correctly correctness corrects correlate correlated correlation ' +
  'correlations correspond corresponded correspondence correspondent correspondents corresponding corresponds corridor ' +
  'corridors corroborate corrupt corrupted corrupting corrupts cortex cortical cosmic cosponsored cosponsors cost costing ' +
  'costly costs costume costumes cottage cottages cotton couch couched couching coudn cough coughed coughing coughs could ' +
  'council councils counsel counseled counseling counselor counselors counsels count counted countenance countenances ' +
  'counter counteract counteracted counteracting counterattack counterbalance countered countering counterpart ' +
  'counterparts counterpoint counters counting countless country countryman countryside counts county coup couple couples ' +
  'coupling coupon couponing coupons coups courage course courses court courted courtesy courtier courtiers courting ' +
  'courts courtyard courtyards cousin cousins cover coverage coverages covered covering covers covertly cow coward ' +
  'cowardice cowardly cowards cowboy cowboys cowed cows coyness cozy cps crack cracked cracking crackle crackles cracks ' +
  'cradle cradles craft crafted crafting crafts craftsman crane cranes crap crash crashed crashing crave craves crawl ' +
  'crawled crawling crawls crazily crazy creak creaked creaking creaks cream creamed creams create creates creation ' +
  'creations creative creativity creator creators creature creatures credible credit credited crediting credits credo ' +
  'creed creeds creek creeks creep creeping creeps crescendo crest crested cresting crests crew crews crib cribs crime ' +
  'crimes criminal criminality criminals crimson crimsoning cringe cripple cripples crisis crisp crispness crisscrossed ' +
  'criterion critic critical critically criticism criticisms criticize criticizes critics crook crooked crooks croon ' +
  'crooned crooning croons crop crops cross crossed crossing crossroads crouch crouched crouching crow crowd crowded ' +
  'crowding crowds crowed crowing crown crowned crowning crowns crows crucial crucifying crude crudes crudity cruel ' +
  'cruelty cruise cruises crumble crumbles crummy crunch crunched crunching crusade crusades crush crushed crusher ' +
  'crushers crushing crutch cry crying cryptic crystal crystallize crystals cube cubes cubism cubist cubists culminate ' +
  'culminates culmination cult cultist cultivate cultivates cultivation cults cultural culturally culture cultured ' +
  'cultures cumbersome cumulative cup cupboard cupboards cups curb curbed curbing curbs curbside cure cures curio ' +
  'curiosity curious curiously curl curled curling curls curly currency current currently currents curriculum curriculums ' +
  'curse cursed curses curtail curtailed curtailing curtails curtain curtained curtains curve curved curves curving ' +
  'cushion cushioned cushioning cushions custom customarily customary customer customers customs cut cute cuts cutting ' +
  'cuttings cycle cycles cyclist cyclists cylindrical cynical cyst cysts cytoplasm dabs dad daddy daily dam damage ' +
  'damages damed dammit damn damnation damned damning damnit damp damped dampen dampened dampening damping dams dance ' +
  'dancer dancers dances dancing danger dangerous dangerously dangers dangle dangles dapper dare dares daring dark darken ' +
  'darkened darkening darkness darling darlings darned dart darted darting darts dash dashed dashing data date dates ' +
  'datum daughter daughters dawn dawned dawning dawns day daylight daylights days dazed dazzle dazzles dazzling de deacon ' +
  'dead deadened deadline deadlines deadlock deadlocked deadly deaf deal dealer dealers dealing deals dear dearly death ' +
  'deathbed deaths debate debates debilitating debility debris debt debts debut debuted debuting debuts decade decades ' +
  'decay decayed decaying decays deceased decedent deceive deceives deceleration decency decent deceptive decide ' +
  'decidedly decides decision decisions decisive decisively deck decked decking decks declaimed declaration declarations ' +
  'declare declares decline declines decompose decomposes decomposition decorate decoration decorations decorator ' +
  'decorators decrease decreases decree decreeing decrees decrement decry decrying dedicate dedicated dedicates ' +
  'dedication deduce deduces deduct deducted deductible deductibles deducting deduction deductions deem deemed deeming ' +
  'deems deep deepen deepened deepening deepens deeply deeps deer default defaulted defaulting defaults defeat defeated ' +
  'defeating defeats defect defected defecting defective defects defend defendant defendants defended defender defenders ' +
  'defending defends defense defenses defensive defer defers defiance defiant deficiency define defined defines definite ' +
  'definitely definition definitions definitive deformation defraud defrauded defrauding defray defrayed defy defying ' +
  'degree degrees dejection del delay delayed delaying delays delegate delegates deliberate deliberately deliberation ' +
  'deliberations delicacy delicate delicious delight delighted delightful delightfully delighting delights delirium ' +
  'deliver delivered delivering delivers delivery deltoid deltoids demand demanded demanding demands demarcation demeanor ' +
  'demeanors democracy democrat democratic democratize democrats demolish demolished demolishing demon demons demonstrate ' +
  'demonstrates demonstration demonstrations demure demythologize demythologized denial denials denomination ' +
  'denominational denominations denote denotes denounce denounces dense density dent dental dented denting dentist ' +
  'dentists dents denunciation denunciations deny denying depart departed departing department departments departs ' +
  'departure departures depend dependable depended dependence dependency dependent dependents depending depends depict ' +
  'depicted depicting depicts depletion deplorable deplore deplores deploy deployed deploying deportees depose deposit ' +
  'deposited depositing deposits depravity deprecatory depreciation depredations depress depressed depressing depression ' +
  'depressions deprive deprives depth depths deputy deranged dereliction deride derision derivation derivations derive ' +
  'derives descend descended descending descends descent descents describe describes description descriptions descriptive ' +
  'desert deserted desertion deserts deserve deserves deserving design designate designates designation designations ' +
  'designed designer designers designing designs desirable desire desires desk desks desolate despair despaired ' +
  'despairing despairs despatch despatched desperate desperately desperation despise despises despite despondent ' +
  'despotism dessert desserts destination destinations destiny destroy destroyed destroying destroys destruction ' +
  'destructive detach detached detachment detail detailed detailing details detect detectable detected detecting ' +
  'detection detective detectives detector detectors detects detergency detergent detergents deteriorate deteriorates ' +
  'determinant determinants determination determinations determine determined determines detest detested detests detonate ' +
  'devastate devastating develop developed developer developers developing development developmental developments ' +
  'develops deviate deviates deviation deviations device devices devil devils devise devises devote devoted devotee ' +
  'devotees devotes devotion devotions dew dexamethasone dextrous dey diabetic diabetics diagnose diagnoses diagnosis ' +
  'diagonal diagonalizable diagonals diagram diagrams dial dialect dialectic dialectics dialects dialed dialing dialogue ' +
  'dialogues dials dialysis diam diameter diameters diamond diamonds diaphragm diaphragms diarrhea diarrhoea diary ' +
  'diatomic dice dictate dictates dictatorship dictatorships dictionary dictum diddle die dies diet dietary dieting diets ' +
  'differ differed difference differences different differentiable differential differentials differentiate ' +
  'differentiated differentiates differently differing differs difficult difficulty diffuse diffuses diffusing diffusion ' +
  'dig digest digested digesting dignified dignity digs dilapidated dilate dilates dilemma dilemmas dilute dilutes ' +
  'dilution dim dime dimension dimensional dimensioning dimensions dimes diming diminish diminished diminishing ' +
  'diminutive dimly din dine dined dines dingy dining dinner dinners dinnertime dip diplomacy diplomat diplomatic ' +
  'diplomats dipole dipoles dipper dips direct directed directing direction directions directly director directors ' +
  'directs dirge dirt dirty disability disabled disabling disabuse disadvantage disadvantages disagree disagreement ' +
  'disagreements disagrees disappear disappearance disappearances disappeared disappearing disappears disappoint ' +
  'disappointed disappointing disappointment disappoints disapproval disapprove disapproves disarm disarmed disarming ' +
  'disaster disasters disastrous disband disbanded disbanding disbelief disc discard discarded discern discerned ' +
  'discernible discerning discerns discharge discharges discipline disciplined disciplines disclose discloses discomfort ' +
  'disconcerting disconnect disconnected disconnecting discontent discontented discontinue discontinuity discount ' +
  'discounted discounting discounts discourage discouraged discourages discourse discourses discover discovered ' +
  'discovering discovers discovery discredit discredited discrediting discrepancy discrete discretion discriminate ' +
  'discriminates discrimination discs discuss discussed discussing discussion discussions disdain disdained disdaining ' +
  'disdains disease diseases disentangle disgrace disguise disguised disguises disgust disgusted disgusting dish ' +
  'dishearten disheartened disheartening dished dishing dishonor dishonored disintegrate disintegration disk disking ' +
  'disks dislike dislikes dislocation dislocations dislodge disloyalty dismally dismay dismayed dismaying dismiss ' +
  'dismissed dismissing dismounted dismounting dismounts disobedience disobedient disobey disobeyed disobeying disorder ' +
  'disordered disorderly disorders disorganized disparate dispatch dispatched dispatching dispel dispense dispenses ' +
  'disperse dispersed displacement display displayed displaying displays displeasure disposal disposals dispose disposes ' +
  'disposition dispositions dispute disputes disregard disregarded disregarding disrepair disrupt disrupted disrupting ' +
  'disruptive disrupts dissatisfied dissection disseminate disseminates dissent dissented dissenting dissents dissipate ' +
  'dissipates dissociation dissolve dissolved dissolves dissuade distal distance distances distant distaste distillation ' +
  'distilled distilling distills distinct distinction distinctions distinctive distinctively distinctly distinguish ' +
  'distinguished distinguishing distort distorted distorting distortion distortions distorts distract distracted ' +
  'distracting distraction distractions distress distressed distressing distribute distributes distribution distributions ' +
  'distributor distributors district districting districts distrust distrusted distrusts disturb disturbance disturbances ' +
  'disturbed disturbing disturbs ditch ditched divan divans dive divergent diverse diversified diversion diversions ' +
  'diversity divert diverted diverting dives divestiture divestitures divide divided dividend dividends divides divine ' +
  'divinely divinity division divisions divisive divorce divorces dizzy dizzying do docile dock docked docks doctor ' +
  'doctored doctoring doctors doctrinaire doctrine doctrines document documentary documented documenting documents dodge ' +
  'dog dogged doggedly doggone dogma dogmas dogmatically dogs doing doleful dollar dollars domain domains domestic ' +
  'dominance dominant dominate dominated dominates domination dominion don donate donates donation donations done donor ' +
  'donors dons doom doomed dooming dooms door doorman doors doorway doorways dormant dormitory dosage dosages dose doses ' +
  'dot doted doting dots dotted double doubles doubt doubted doubtful doubting doubtless doubts dough dove doves down ' +
  'downed downfall downgrade downgrades downing downpour downright downs downstairs downtown downward downwind dowry ' +
  'dozens drab draft drafted drafting drafts drag dragon dragons drags drain drainage drained draining drains drama ' +
  'dramas dramatic dramatically dramatics dramatist dramatists dramatize dramatizes drape draped drapery drapes ' +
  'drastically draught draughts draw drawer drawers drawing drawings drawl drawled drawling drawn draws dread dreaded ' +
  'dreadful dreading dream dreamed dreaming dreams dreamy dregs dress dressed dressing dressy dribble dried drift drifted ' +
  'drifting drifts drill drilled drilling drills drink drinking drinks drip drips drive driven driver drivers drives ' +
  'driveway driveways driving drizzle drizzling drone drones drop droped droplets drops drought droughts drown drowned ' +
  'drowning drowns drug drugged drugs drugstore drugstores drum drums drunk drunkard drunkards drunken drunkenly drunks ' +
  'dry drying dthat dual dubious dubs duck ducked ducking ducks duct ducts due duel dueled dueling duels dues duffer ' +
  'duffers dugout dull dulled dulling dulls dully dumb dumbbell dumbbells dump dumped dumping dumps dun dung dungeon ' +
  'dungeons duplicate duplicates duplication duplications duration durations durin during dusk dusky dust dusted dusting ' +
  'dusts duty dwarf dwarfed dwarfs dwell dwelled dweller dwellers dwelling dwellings dwells dwindle dwindles dwindling ' +
  'dying dynamic dynamics dynamite each eager eagerly eagerness ear eared earlier earliest early earn earned earnest ' +
  'earnestly earning earnings earns ears earth earthquake earthquakes earthy ease easel eases easily east eastern ' +
  'eastward easy eat eating eatings eats eccentric eccentricity eccentrics ecclesiastical echo echoed echoing eclectic ' +
  'eclipse eclipses ecliptic economic economical economically economics economist economists economize economy ecstasy ' +
  'ecstatic edema edge edged edges edgy edifice edition editions editor editorial editorials editors educate educated ' +
  'education educational educations educator educators effaces effect effected effecting effective effectively ' +
  'effectiveness effects effectuate efficacy efficiency efficient efficiently effluent effluents effort efforts ' +
  'egalitarianism egg egged eggs ego egos egotism egotist eh eighteenth eighth either eject ejected ejection elaborate ' +
  'elaborates elaboration elapse elapses elastic elasticity elation elbow elbowing elbows elder elderly elders eldest ' +
  'elect elected electing election elections electoral electric electrical electricals electricity electrode electrodes ' +
  'electron electronic electronics electrons electroshock electroshocks electrostatic elects elegance elegances elegant ' +
  'element elementary elements elephant elephants elevate elevates elevation elevations elevator elevators eleventh elfin ' +
  'elicit elicited elicits eligible eliminate eliminates elimination eliminations elite elites ellipsoid ellipsoids ' +
  'elongated eloquent elsewhere eluate eluates eludes elusive elution em emaciated emanation emanations emancipate ' +
  'embankment embark embarked embarking embarks embarrassing embarrassment embarrassments embezzle emblem emblematic ' +
  'emblems embody embodying embrace embraces embroider embroidered emerge emergence emergency emerges emigrate emission ' +
  'emissions emit emits emotion emotional emotionalism emotionally emotions emphasis emphasize emphasizes emphysema ' +
  'empire empires empirical empirically employ employed employee employees employer employers employing employment ' +
  'employments employs empty emptying emulate en enable enables enact enacted enacting enactment enactments enacts enamel ' +
  'enameling enamels encamp encamped enchant enchanted enchanting encloses enclosure enclosures encompass encompassed ' +
  'encompassing encounter encountered encountering encounters encourage encouragement encourages encroachment end ' +
  'endanger endangered endangering endeared endearing endeavor endeavored endeavoring endeavors ended ending endings ' +
  'endless endlessly endorse endorses endow endowed endows ends endurance endure endures enduring enemy energetic ' +
  'energetically energy enforce enforcement enforces engage engaged engagement engagements engages engender engendered ' +
  'engenders engine engineer engineered engineering engineers engines engrossed engrossing engulf engulfed engulfing ' +
  'engulfs enhance enhances enigmatic enjoin enjoined enjoining enjoy enjoyed enjoying enjoyment enjoys enlarge ' +
  'enlargement enlargements enlarges enlightened enlist enlisted enlisting enlists enliven enlivened enlivening enmeshed ' +
  'enormous enormously enough enraged enrich enriched enriching enroll enrolled enrolling ensemble ensembles ensue ensues ' +
  'ensuing ensure ensures entail entailed entailing entails entangled entanglement entanglements enter entered entering ' +
  'enterprise enterprises enterprising enters entertain entertained entertaining entertainment entertainments entertains ' +
  'enthalpy enthusiasm enthusiasms enthusiastic entire entirely entirety entitle entitled entitles entity entrance ' +
  'entrances entrepreneur entrepreneurs entrust entrusted entrusting entry enunciate envelope enveloped envelopes ' +
  'enveloping environment environments envisage envisages envision envisioned envisioning envisions envy enzyme enzymes ' +
  'epic epicenter epics epidemic epidemics epiphany epiphysis episode episodes epithet epithets epitomize epitomizes ' +
  'epoch equal equaled equaling equality equally equals equate equates equation equations equilibrium equilibriums equip ' +
  'equipment equips equitable equivalent equivalents er era eradicate eras erase erases ere erect erected erecting erects ' +
  'erode erodes erotic err errand erred error errors errs erudite erupt erupted erupting erupts escalation escape escapes ' +
  'escheat eschew eschewed eschewing eschews escort escorted escorting escorts escritoire especially espouse espouses ' +
  'essay essayed essays essence essences essential essentially essentials establish established establishing ' +
  'establishment establishments estate estates esteem esteemed esthetic esthetics estimate estimates et etcetera eternal ' +
  'eternity ether ethereal ethic ethical ethics ethnic ethos eulogize evacuate evacuation evade evades evaluate evaluates ' +
  'evaluation evaluations evangelical evangelicals evaporate evaporates evaporation evasive eve even evened evening ' +
  'evenings evens event events eventual eventually ever everlastingly every everyday everywhere evidence evidences ' +
  'evident evidently evil evils evoke evokes evolution evolve evolves exacerbate exacerbates exacerbation exacerbations ' +
  'exact exacted exacting exactly exacts exaggerate exaggerated exaggeration exaggerations exalt exalted exalting ' +
  'examination examinations examine examines example examples exasperated exasperation excavation excavations exceed ' +
  'exceeded exceeding exceedingly exceeds excel excellence excellences excellent excels except excepting exception ' +
  'exceptional exceptionally exceptions excess excessive exchange exchanges excitability excitatory excite excited ' +
  'excitedly excitement excitements excites exciting exclaim exclaimed exclaiming exclaims exclamation exclamations ' +
  'exclude excludes exclusive exclusively exclusiveness excuse excuses execute executes execution executioner executions ' +
  'executive executives executor executors exemplify exempt exempted exempting exemption exemptions exempts exercise ' +
  'exercises exert exerted exerting exertion exertions exerts exhaust exhausted exhausting exhaustion exhausts exhibit ' +
  'exhibited exhibiting exhibition exhibitions exhibits exhortations exist existed existence existential existing exists ' +
  'exotic expand expanded expanding expands expanse expansion expansions expansiveness expect expectancy expectant ' +
  'expectantly expectation expectations expected expecting expects expedite expedition expeditions expel expend expended ' +
  'expenditure expenditures expends expense expenses expensive experience experienced experiences experiential experiment ' +
  'experimental experimentally experimented experimenter experimenters experimenting experiments expert expertise experts ' +
  'expiration expirations expire expires explain explained explaining explains explanation explanations explicit explode ' +
  'explodes exploit exploitation exploited exploiting exploits exploration explorations explore explorer explorers ' +
  'explores explosion explosions explosive explosives export exported exporting exports expose exposed exposes exposition ' +
  'expositions exposure exposures expounded expounding express expressed expressing expression expressionless expressions ' +
  'expressive expressiveness exquisite extend extended extending extends extension extensions extensive extensively ' +
  'extent extenuate exterior exteriors exterminate external extra extract extracted extracting extracts extraneous ' +
  'extraordinary extrapolate extrapolates extrapolation extrapolations extras extravagant extreme extremely extremes ' +
  'extricate exuberant exultation eye eyebrow eyebrows eyed eyeing eyelid eyelids eyes eyesight fabled fabric fabrics ' +
  'facade facades face faced faces facet facets facilitate facilitates facility facing facings fact faction factions ' +
  'factor factored factoring factors factory facts faculty fade faded fades fail failed failing fails failure failures ' +
  'faint fainted fainting faintly fair fairing fairly fairs fairway fairways faith faithful faithfully faiths fake fakes ' +
  'falcon falcons fall falling falloff fallout falls false falsify falsifying falsity falter faltered faltering falters ' +
  'fame famed fames familiar familiarity family famous fan fanaticism fancy fancying fans fantastic fantasy far faraway ' +
  'farce farces fare fared fares farewell faring farm farmed farmer farmers farmhouse farmhouses farming farms farther ' +
  'fascinate fascinates fascinating fascination fascism fashion fashionable fashioned fashioning fashions fast fastball ' +
  'fastballs fasten fastened fastening fastens faster fastidious fat fatal fate fateful fates father fathered fathers ' +
  'fathom fathoms fatigue fatigued fatigues fats fault faulted faulting faults favor favorable favorably favored favoring ' +
  'favorite favorites favors fear feared fearful fearfully fearing fears feasibility feasible feast feasted feasting ' +
  'feasts feat feather feathered feathers feats feature featured features fed federal fee feeble feed feedback feeding ' +
  'feedings feedlot feedlots feeds feel feeling feelings feels fees feline fell fella fellas felled felling fellow ' +
  'fellows fellowship fellowships female females feminine fence fences fencing fer fermentation fermentations ' +
  'ferromagnetic fertile fervent festival festivals festive festivity fetch fetched fetching fete fetes fever fevered ' +
  'feverish feverishly fevers few fewer fiat fiber fibers fibrin fibrosis fiction fictional fictions fidgeting field ' +
  'fielded fielding fields fiend fierce fiercely fiery fifteenth fifth fig fight fighter fighters fighting fights ' +
  'figurative figure figures file files filing filings fill filled filling fillings fills film filmed filming films ' +
  'filter filtered filtering filters filthy final finale finally finals finance finances financial financially financing ' +
  'financings find finding findings finds fine finely fines finger fingered fingering fingerprint fingerprinting ' +
  'fingerprints fingers fingertips finish finished finishing finite fire firearm firearms firecracker firecrackers ' +
  'firelight fireplace fireplaces fires fireworks firing firings firm firmed firming firmly firmness firms firsthand ' +
  'firsts fiscal fish fished fisherman fishing fist fisted fists fit fitness fits fitting fittings fix fixed fixing flag ' +
  'flags flail flailed flailing flair flame flames flank flanked flanking flannel flannels flap flaps flare flares flash ' +
  'flashed flashing flashlight flashlights flashy flask flat flatly flatness flats flatten flattened flattening flattens ' +
  'flatter flattered flattering flatters flattery flatus flaunt flaunted flaunting flaunts flautist flavor flavored ' +
  'flavoring flavors flaw flawed flawless flaws fledgling fledglings flee fleeing flees fleet fleeting fleets flesh ' +
  'flexibility flexible flick flicked flicker flickered flickering flicking flicks flight flights flimsy flinch flinched ' +
  'flinching fling flinging flings flip flips float floated floating floats floc flock flocked flocking flocks flood ' +
  'flooded flooding floods floor flooring floors flop flops florist flounder floundered floundering flounders flour ' +
  'floured flourish flourished flourishing flout flouted flouting flow flowed flower flowered flowering flowers flowing ' +
  'flows flu fluid fluids fluorescein fluorescence fluoride flurry flush flushed flushing flutter fluttered fluttering ' +
  'flux fly flying foam foamed foaming foams focal focus focused focusing foe foes fog foh foil foiled foiling fold ' +
  'folded folding folds foliage folk folklore folks follow followed follower followers following followings follows folly ' +
  'fond fondly fondness food foods fool fooled fooling foolish foolishness fools foot football footballs footing footstep ' +
  'footsteps for forbid forbidden forbids force forced forceful forces forecast forecasted forecasting forecasts ' +
  'foreclose forefinger forefingers forego foregoing foreground forehead foreheads foreign foreigner foreigners foreman ' +
  'foremost forerunner forerunners foresee foreseeing foresees forest forestall forestalled forests forever forfeit ' +
  'forfeited forfeiting forge forges forget forgetfulness forgets forgive forgotten fork forked forking forks form formal ' +
  'formalism formally formation formations formed former formerly formidable forming forms formula formulas formulate ' +
  'formulates formulation formulations forsake forsakes fort forth forthright fortify fortitude fortress forts fortunate ' +
  'fortunately fortune fortunes forward forwarded forwarding forwards foster fostered fostering fosters foul fouled ' +
  'fouling found foundation foundations founded founder foundered foundering founders founding founds fountain fountains ' +
  'fours fourth fox foyer fracas fraction fractionation fractioning fractions fragile fragment fragmentary fragmented ' +
  'fragments fragrant frail frame frames framework franchise franchises frank franked franking frankly franks frantic ' +
  'frantically fraternity fraternize fraud frauds freak freaked freaks free freedom freedoms freehand freeing freely ' +
  'freeman frees freeway freeways freeze freezes freight freights french frenziedly frenzy frequency frequent frequented ' +
  'frequently frequents fresh freshman freshness fret frets friable friction frictions fried friend friendly friends ' +
  'friendship friendships frieze friezes fright frighten frightened frightening frightens frightful frigid fringe fringed ' +
  'fringes frivolous frog frogs frolic frolics from front frontage fronted fronting fronts frost frosted frosting frown ' +
  'frowned frowning frowns frozen fruit fruitless fruits frustrate frustrated frustrates frustrating frustration ' +
  'frustrations fry frying fuel fueled fueling fuels fulfill fulfilled fulfilling fulfillment fulfills full fullback ' +
  'fullbacking fullness fully fumble fumes fun function functional functioned functioning functions fund fundamental ' +
  'fundamentally fundamentals funded funding funds funeral funerals funnel funneled funneling funnels funny fur furious ' +
  'furiously furlough furloughed furloughs furnish furnished furnishing furniture furor furrow furrowed furrows furs ' +
  'further furthered furthering furthermore furthers fury fuse fuses fusion fuss fussing futile futility future futures ' +
  'fuzzy gadfly gadget gadgets gag gage gages gaging gags gaiety gaily gain gained gaining gains galaxy gallant gallants ' +
  'gallon gallons gallop galloped galloping gamble gambles gambling game games gamut gang ganging gangs gangster ' +
  'gangsters gap gaped gaping gaps garage garages garbage garden gardened gardener gardeners gardening gardens garment ' +
  'garments garrison garrisoned gas gasp gasped gasping gasps gassing gassings gastrocnemius gate gates gather gathered ' +
  'gathering gatherings gathers gaudy gauge gauges gaunt gauss gay gays gaze gazes gear geared gearing gears gee geeing ' +
  'gelding geldings gender genders general generalist generalists generalization generalize generalized generally ' +
  'generals generate generates generation generations generator generators generous genesis genetic genetics genial ' +
  'genius gentile gentle gentleman gently genuine genus geographical geographically geological geologist geologists ' +
  'geometric geometry germanium germinate gerundial gesture gestures get gets ghastly ghetto ghettos ghost ghosted ghosts ' +
  'ghoul ghouls giant giants gift gifted gifts gigantic giggle giggles gilded gilt gilts gingerly gingham ginmill girl ' +
  'girlfriend girlfriends girlish girlishly girls give given gives glad glance glances gland glands glare glares glaring ' +
  'glass glasses glassy glaze glazes gleam gleamed gleaming glean gleaned gleans glee gleeful glees glibly glide glides ' +
  'glimpse glimpses glint glinted glinting glisten glistened glistening glitter glittered glittering globe globes ' +
  'globulin globulins glomerular gloom gloomily glorify glorious glory glorying glossary glove gloves glow glowed ' +
  'glowered glowering glowing glows glue glued glues glycerine glycerol gm gnash gnashing gnaw gnawed gnawing go goad ' +
  'goaded goal goals goat goats gobble gobbles god goddam goddamit goddammit goddamn goddamned goddess gods going goings ' +
  'goitre goitrogen goitrogens gold golden golds golf golfed golfer golfers golfing golfs golly gone good goodbye ' +
  'goodness goods goody goose gosh gospel gossip gossiped gossiping gossips gouge gourmet gourmets govern governed ' +
  'governing government governments governor governors governs gown gowned gowns grab grabs grace graceful gracefully ' +
  'graces grade grades gradient gradients gradual gradually graduate graduates graduation grain grained graining grains ' +
  'gram grammatical grams grand grandeur grandfather grandfathers grandma grandmas grandmother grandmothers granite grant ' +
  'granted granting grants granular grape grapes grapevine grapevines graph graphed graphic graphics graphite graphs ' +
  'grapple grapples grappling grasp grasped grasping grass grassed grasshoppers grateful gratification gratify gratifying ' +
  'grating gratings gratitude grave gravel gravely graves graveyard graveyards gravid gravity gray grayed graying grays ' +
  'graze grease greases greasy great greatcoat greatcoated greater greatly greatness greats greedily green greening ' +
  'greens greet greeted greeting greetings greets gregarious grenade grenades grief grievance grievances grill grilled ' +
  'grim grimace grimaces grimed grimly grimy grin grind grinding grindings grinds grinning grins grip griped griping ' +
  'grips groan groaned groaning groans grocer grocers groom groomed grooming grooms groove grooves grope gross grossed ' +
  'grossing grotesque grotesques ground grounded grounding grounds group grouped grouping groupings groups grove grovel ' +
  'groveling grovels groves grow growing growl growled growling growls grown grownups grows growth growths grub grubs ' +
  'grudge grudges gruesome gruff grumble grumbles grumbling grunt grunted grunting guarantee guaranteeing guarantees ' +
  'guard guarded guardian guardians guarding guards guerrilla guerrillas guess guessed guessing guest guests guidance ' +
  'guide guides guilt guilty guitar guitars gulf gull gulled gulling gulp gulped gulping gulps gum gums gun gunfire ' +
  'gunman gunner gunners gunpowder guns gush gushed gushing gust gusts gut guts gutter guttered gutters guy guys gym ' +
  'gymnast gymnastic gymnastics gymnasts gyms ha habit habitat habitats habits habitually hack hacked hacking hacks ' +
  'haggard haggle hail hailed hailing hails hair haircut haircuts hairs hairy halfback halfbacks halfway halfways hall ' +
  'hallmark hallmarks halls hallway hallways halo halogen halogens halos halt halted halting halts hammer hammered ' +
  'hammering hamper hampered hampering hampers hand handbag handed handful handfuls handicap handicapped handicaps ' +
  'handing handkerchief handkerchiefs handle handles handling handmade hands handsome handspikes handstand handstands ' +
  'handwriting handy hang hanged hanging hangs hankered happen happened happening happenings happens happily happiness ' +
  'happy harangues harassed harbor harbored harboring harbors hard harden hardened hardening hardly hardship hardships ' +
  'hardtack hardware harm harmed harming harmonious harmony harms harness harnessed harnessing harp harped harping ' +
  'harrowed harrowing harsh harshly harvest harvested harvesting harvests haste hasten hastened hastening hastens hastily ' +
  'hat hatch hatched hatching hatchings hatchway hate hated hateful hates hating hatred hats haul hauled hauling hauls ' +
  'haunt haunted haunting haunts have haves havoc hawk hawked hawking hawks hay hazard hazards haze hazes he head ' +
  'headache headaches headed heading headland headlands headless headlights headline headlines headlong headmaster ' +
  'headquarters heads headstand headstands heal healed healing health healthful healthy heap heaped heaping heaps hear ' +
  'hearing hearings hears heart heartbeat heartening hearth hearths heartily hearts heat heated heating heats heave ' +
  'heavens heavers heaves heavily heaviness heavy hebephrenic heck hedge hedges heed heeded heedless heeds heel heels ' +
  'heelsthe height heighten heightened heightening heightens heights heir heirs helium hell hello hells helm help helped ' +
  'helper helpers helpful helpfully helping helpless helplessly helps hem hemisphere hemoglobin hemorrhage hemorrhages ' +
  'hemosiderin hems hen hence henceforth hens her herald heralded heralding herb herbs herculean herd herded herding ' +
  'herds here hereafter hereby hereinafter heretofore heritage heritages hero heroic heroics heroine heroism ' +
  'herpetologist herpetologists hers herself hesitantly hesitate hesitates hesitation heterogeneous heterozygous hey ' +
  'heyday hibernate hidden hide hideous hideout hideouts hides hiding hierarchy high higher highlight highlighted ' +
  'highlighting highlights highroad highs highway highwayman highways hijacked hijacking hike hikes hilar hill hills ' +
  'hillside hillsides hilum him himself hinder hindered hindering hinders hinge hinges hint hinted hinting hints hip hips ' +
  'hir hire hired hires his hisself hissing historian historians historical historically history hit hitch hitched ' +
  'hitching hither hitherto hits hitter hitters hive hmmm ho hoarse hoarsely hobble hobbles hobby hold holder holders ' +
  'holding holds hole holes holiday holidays holler hollered hollering hollers hollow hollows hollyhock hollyhocks ' +
  'holocaust holster holstered home homeland homelands homely homer homered homers homes homesteaders homogenate ' +
  'homogeneity homogeneous homosexual homosexuals homozygous honest honestly honesty honey honeybee honeybees honeymoon ' +
  'honeymooned honeymooning honor honorably honored honoring honors honour honoured hoodle hoof hoofs hook hooked hooking ' +
  'hooks hoop hoops hoot hooted hooting hoots hop hope hoped hopeful hopefully hopefuls hopeless hopelessly hopes hoping ' +
  'hops horde hordes horizon horizons horizontal hormone hormones horn horned horns horrible horribles horribly horrified ' +
  'horror horrors horse horseback horseman horses hospital hospitals host hosted hostess hostile hostility hosting hosts ' +
  'hot hotel hotels hound hounded hounding hounds hour hours house household householder householders households ' +
  'housekeeping houses housewife housing housings hover hovered hovering hovers how howdy howe however howl howled ' +
  'howling howls hp hr hub hubba hubs huckster huckstering huddle huddles hue hues hug huge hugs huh hulk hulking hulks ' +
  'hum human humanism humanist humanists humanity humans humble humbly humiliates humiliating humiliation humility ' +
  'humming humor humorist humorists humorous humors hums hunch hunched hunching hunger hungry hunt hunted hunter hunters ' +
  'hunting hunts hurdle hurdles hurl hurled hurler hurlers hurling hurls hurricane hurricanes hurried hurry hurrying hurt ' +
  'hurting hurts husband husbands hush hushed husky hustle hustles hut hutment hutments huts hydride hydrides hydrocarbon ' +
  'hydrocarbons hydrogen hydrogens hydrophilic hydrophobic hym hymn hymns hyperbolic hyperemia hyperemic hypertrophy ' +
  'hypocrisy hypocrite hypocrites hypothalamic hypothalamus hypothesis hypothesize hypothetical hys hysteria hysterical ' +
  'hysterically hytt ice icebox icy idea ideal idealist idealized ideally ideals ideas identical identification identify ' +
  'identifying identity ideology idiom idioms idiot idiotic idiotically idiots idle idleness idler idlers idly idol idols ' +
  'idyllic if ignite ignorance ignorant ignore ignores ill illegal illiterate illness ills illuminate illuminates ' +
  'illuminating illumination illuminations illumine illumines illusion illusions illustrate illustrates illustration ' +
  'illustrations illustrative illustrator illustrators illustrious image imagery images imaginary imagination ' +
  'imaginations imaginative imagine imagines imbecile imitate imitates imitation imitations imitative immature immediacy ' +
  'immediate immediately immense immensely immigrant immigrants immoral immortal immortality immunity impact impacted ' +
  'impacts impair impaired impart imparted imparting imparts impasse impassioned impatience impatient impatiently ' +
  'impeccable impeccably impede impedes impending imperative imperatives imperfect imperfectly imperialism impersonal ' +
  'impersonates impetuous impetus impinging impious implacable implement implementation implemented implementing ' +
  'implements implication implications implicit implore implores imply implying import importance important imported ' +
  'importing imports impose imposes imposition impossible impotent impractical imprecations impress impressed impressing ' +
  'impression impressionist impressionists impressions impressive imprint imprinted imprints imprison imprisoned ' +
  'imprisoning imprisonment imprisons impromptu improve improved improvement improvements improves improvise improvises ' +
  'impudent impulse impulses impurity impute in inability inaccurate inactive inadequate inappropriate inaudible ' +
  'inaugural incapable incarnate incarnation incarnations incentive incentives inception inch inched inching incidence ' +
  'incident incidentally incidents incipiency incisive incite incitement incitements inclination inclinations incline ' +
  'inclined include includes inclusive income incomes incompatible incompatibles incompetent incompetents incomplete ' +
  'incompletely inconsistent inconvenience inconveniences incorporate incorporates increase increased increases ' +
  'increasing increasingly incredible incredibly incubate incur incurs indebted indecent indecision indeed indefinite ' +
  'indefinitely independence independent independently independents index indexed indexing indicate indicates indication ' +
  'indications indicator indicators indict indicted indictment indictments indifference indifferent indignant indignation ' +
  'indirect indirectly indispensable individual individualism individualist individualists individualized individually ' +
  'individuals indolent indoor indoors induce induces inducted induction inductions indulge indulgent indulges industrial ' +
  'industrials industry inept inert inescapable inevitable inevitably inexorable inexpensive inexperience inexperienced ' +
  'inexplicable infamous infancy infant infantile infantry infantryman infants infatuation infect infected infecting ' +
  'infection infections infectious infer inference inferences inferential inferior inferiority infernal infest infested ' +
  'infesting infests infidelity infield infiltrate infiltration infinite infinitely inflame inflamed inflate inflates ' +
  'inflection inflections inflict inflicted inflicting infliction influence influences influent influential inform ' +
  'informal informally information informed informing informs infrared infrequent infuriate infuriating ingest ingested ' +
  'ingredient ingredients inhabit inhabitants inhabited inhabiting inhabits inherent inherit inheritance inherited ' +
  'inheriting inherits inhibition inhibitions inhibitory inhuman inhumane initial initialed initialing initially initials ' +
  'initiate initiates initiation initiative initiatives inject injected injecting injection injections injects injure ' +
  'injured injures injury injustice injustices ink inking inks inlet inlets inmate inmates inn inner inning innings ' +
  'innocence innocent innocents innovation innovations inns inoculation inoculations inorganic input inputs inquire ' +
  'inquiring inquiry insane insanely inscribed inscription inscriptions insect insects insert inserted inserting inserts ' +
  'inside insides insidiously insight insights insignificant insinuation insinuations insist insisted insistence ' +
  'insistent insisting insists insofar insolence insolent insolently insoluble inspect inspected inspecting inspector ' +
  'inspectors inspiration inspirations inspire inspires instability install installation installations installed ' +
  'installing installment installments instance instances instant instantly instead instigate instinct instincts ' +
  'institute institutes institution institutional institutions instruct instructed instructing instruction instructions ' +
  'instructor instructors instructs instrument instrumental instrumentals instrumented instruments insufficient insulate ' +
  'insulin insulins insult insulted insulting insults insurance insure insures insurrection insurrections intact intake ' +
  'integer integers integral integrals integrate integrated integrates integration integrity intellect intellectual ' +
  'intellectually intellectuals intelligence intelligent intelligible intend intended intending intends intense intensely ' +
  'intensify intensifying intensity intent intention intentional intentioned intentions intently intents inter interact ' +
  'interacting interaction interactions interacts intercept intercepted intercepts interchange interchanges ' +
  'interdependent interest interested interesting interests interface interfaces interfere interference interferes ' +
  'interferometer interim interior interiors interject interjected interjects interlayer interlobular interlocking ' +
  'interlude interludes intermediate intermediates interminable intermittent internal internally international ' +
  'internationals interplay interpret interpretation interpreted interpreter interpreters interpreting interprets ' +
  'interrelated interrelation interrelations interrupt interrupted interrupting interruption interruptions interrupts ' +
  'intersect intersecting intersection intersections interspecies interstellar interstitial interval intervals intervene ' +
  'intervenes intervention interventions interview interviewed interviewer interviewers interviewing interviews ' +
  'interwoven intima intimate intimately intimidate intimidates intimidation intimidations into intolerable intonation ' +
  'intonations intones intractable intricate intrigue intrigues intrinsic intrinsically introduce introduces introduction ' +
  'introductions introductory introject introjected introjects intrude intrudes intrusion intrusions intuition intuitions ' +
  'inure invade invader invaders invades invariably invariant invasion invasions invent invented inventing invention ' +
  'inventions inventory invents inversely invest invested investigate investigates investigation investigations ' +
  'investigator investigators investing investment investments investor investors invests invisible invisibles invitation ' +
  'invitations invite invites inviting invoke invokes involve involved involvement involvements involves inward inwardly ' +
  'iodide iodinate iodinated iodinating iodination iodine ion ionic ionized ions iron ironed ironical ironing irons irony ' +
  'irrational irregular irregularity irregularly irregulars irrelevant irreparable irresponsible irrigate irrigation ' +
  'irritably irritate irritates irritation irritations island islands isms isolate isolated isolates isolation isopleths ' +
  'isotonic isotropic issue issues it itch itching item itemize items its itself ivory jab jabs jackass jacket jacketed ' +
  'jackets jade jaded jagged jail jailed jailing jails jam jams jangling janitor janitors jar jars jaunty java jaw jaws ' +
  'jealous jealousy jeep jeers jejunum jelly jeopardize jeopardizes jeopardy jerk jerked jerking jerks jest jesting jet ' +
  'jets jewel jeweled jeweler jewelers jewels jilted job jobs jockey jockeying jockeys jocular john join joined joining ' +
  'joins joint jointly joints joke jokes jolly jollying jolt jolted jolting jolts journal journalese journalism ' +
  'journalist journalists journals journey journeyed journeying journeys jovial jowl jowls joy joyous joys jubilant judge ' +
  'judges judgment judgments juice juices juicy jumble jumbled jump jumped jumping jumps junior juniors junk junked junks ' +
  'jurisdiction jurisdictions jurisprudence juror jurors jury just justice justices justifiably justification ' +
  'justifications justify justifying justly jutting juxtapose juxtaposes keen keening keenly keep keeping keeps ken ' +
  'ketosis key keyboard keyboarding keyboards keyed keyhole keying keynote keynotes keys kick kicked kicking kickoff ' +
  'kicks kid kidnap kidnaped kidnapper kidnappers kidney kidneys kids kill killed killer killers killing killings kills ' +
  'kin kind kinda kindly kindred kinds kinesthetic kinetic king kingdom kingdoms kings kinship kiss kissed kissing ' +
  'kissings kit kitchen kitchenette kitchens kits kitten kittens knack knee kneel kneeled kneeling kneels knees knife ' +
  'knight knighted knights knit knob knobs knock knocked knocking knocks knot knots know knowed knowing knowledge known ' +
  'knowns knows knuckle knuckles la lab label labeled labeling labels labor laboratory labored laborer laborers laboring ' +
  'labors labs lacerate lack lacked lacking lacks lactating lacy lad ladder laddered laden lads lady lag lagoon lagoons ' +
  'lags lahk laity lak lake lakes lamb lambs lamentations lamp lamplight lamps lance lances land landed landing landings ' +
  'landlord landlords landmark landmarks lands landscape landscapes landslide landslides lane lanes language languages ' +
  'languid lanky lantern lanterns lap laps lapse lapses large largely larger lash lashed lashing lashings last lasted ' +
  'lasting lasts latch latched latching late lately latent later latest lather lathered latitude latitudes lats latter ' +
  'laugh laughed laughing laughs laughter launch launched launching laurels lavatory lavender lavish lavished lavishing ' +
  'lavishly law lawman lawn lawns laws lawyer lawyering lawyers lay layer layered layering layers laying layman layoff ' +
  'layoffs layout layouts lays lazily lazy lb lbs le lead leaded leaden leader leaders leadership leading leadings leads ' +
  'leaf leafed leafing league leagues leak leaked leaking leaks lean leaned leaning leans leap leaped leapfrog leaping ' +
  'leaps learn learned learning learns lease leases leash least leather leathered leathers leave leaves lecture lecturer ' +
  'lecturers lectures led ledger ledgers leered leering left leftfield leg legal legally legation legations legend ' +
  'legendary legends legislation legislative legislator legislators legislature legislatures legitimate legs leisure ' +
  'leisurely lemmas lemon lemons lend lending lends length lengths lengthy lens lesion lesions less lessen lessened ' +
  'lessening lessens lesser lessers lesson lessons lest let lethal lethargy lets letter lettered lettering letterman ' +
  'letters level leveled leveling levels levy levying lexical lexicon liable liaison liaisons liar liars liberal ' +
  'liberalism liberals liberate liberty library license licensed licenses lick licked licking licks lid lids lie lies ' +
  'lieu lieutenant lieutenants life lifeless lifelike lifes lifetime lift lifted lifters lifting lifts light lighted ' +
  'lighting lightly lightning lights lightweight lignite like likelihood likely likes likewise liking lilac lilacs limb ' +
  'limbs limit limitation limitations limited limiting limits limp limped limping limps line lineage lineages linear ' +
  'linearly lined linen linens lines linger lingered lingering lingers linguist linguistic linguistics linguists link ' +
  'linked linking links lint lion lions lip lips lipstick lipsticks liquid liquidate liquidation liquidations liquids ' +
  'liquor list listed listen listened listener listeners listening listens listing lists liter literal literally ' +
  'literalness literary literature literatures liters litter littered littering litters little live lively liver livers ' +
  'lives livestock livid living lo load loaded loading loadings loads loaf loafed loan loaned loans loathes loathsome ' +
  'lobby lobbying lobe lobes lobule lobules local locale locales locality localization locally locals locate located ' +
  'locates location locations lock locked locker lockers locking locks lockup locust locusts lodge lodges lodging ' +
  'lodgings loft lofts lofty log logic logical logically logs lone loneliness lonely long longed longer longhand longing ' +
  'longings longs look looked looking looks lookup loom loomed looming looms loon loop looped loophole loopholes loops ' +
  'loose loosely loosen loosened loosening loosens loot looted looting lord lorded lords lordship lore lose loser losers ' +
  'loses loss losses lost lot lots loud loudly lounge lounges louse lousy love loveliness lovely lover lovering lovers ' +
  'loves loving low lower lowered lowering lowers lowly lows loyal loyalty lucid luck lucked lucks lucky lug luggage lugs ' +
  'lukewarm lull lulled lulls lumber lumbered lumbering luminous lump lumped lumping lumps lunar lunation lunch lunched ' +
  'lung lunge lunged lunges lunging lungs lurch lurched lurching lure lures lurid lurk lurked lurking lurks lust luster ' +
  'lusts lusty luxurious luxury lyric lyricist lyricists lyrics ma machine machinery machines machinist machinists mad ' +
  'maddening made madly madman madness magazine magazines maggots magic magical magician magicians magnet magnetic ' +
  'magnetics magnetism magnetisms magnets magnificent magnificently magnified magnify magnifying magnitude magnitudes mah ' +
  'mahogany maht mai maid maiden maidens maids mail mailbox mailed mailing mails main mainland mainly mains maintain ' +
  'maintained maintaining maintains maintenance majestic major majored majoring majority majors make maker makers makes ' +
  'making makings malady malaise malaria male males mama mammal mammalian mammals mammas man manage management ' +
  'managements manager managers manages mandate mandates mandatory maneuver maneuvered maneuvering maneuvers manhood ' +
  'mania maniac maniacal maniacs manias manic manifest manifestation manifestations manifested manifesting manifold ' +
  'manipulate manipulates manned manner mannered manners manometer manpower mans mantel manual manuals manufacture ' +
  'manufactured manufacturer manufacturers manufactures manufacturing manure manuscript manuscripts many manzanita map ' +
  'maple maples maps mar marble marbles march marched marching mare mares margin marginal marginality margined margining ' +
  'margins marine marines marital mark marked markedly market marketable marketed marketing marketings marketplace ' +
  'marketplaces markets marking markings marks marksman marksmanship maroon marooned marriage marriages married marrieds ' +
  'marrow marry marrying mars marshal marshaling marshals martini martinis martyr marvel marveled marveling marvelous ' +
  'marvels maryed masculine mask masked masking masks masonry masquerade masquerades mass massage massages massed masses ' +
  'masseur masseurs massing massive mast master mastered mastering masterpiece masterpieces masters mastery masts mat ' +
  'match matched matching mate mated material materialism materialize materializes materials mates mathematical ' +
  'mathematically mathematics mating matriculate mats matter mattered matters maturation mature matures maturity mauve ' +
  'maximal maximize maximizes maximum maximums may maybe maye mayor mayors mayst maze mazes me meadow meadows meager meal ' +
  'meals mean meandering meaning meaningful meaningless meanings means meanwhile measurable measure measurement ' +
  'measurements measures measuring meat meats mechanic mechanical mechanically mechanics mechanism mechanisms medal ' +
  'medals meddling medical medication medications medicine medicines medieval meditate medium mediums mee meek meekly ' +
  'meet meeting meetings meets melancholy melee melody melon melt melted melting melts member members membership ' +
  'memberships memorable memorandum memorandums memorize memory men menace menarche menarches mend mended mending mental ' +
  'mentality mentally mention mentioned mentioning mentions mercenary merchandise merchandising merchant merchants ' +
  'merciless mercury mercy mere merely merge merger mergers merges merit merited merits merrily merriment merry mesh ' +
  'meshed mess message messages messed messenger messengers messing metal metallic metals metaphor metaphors metaphysical ' +
  'metaphysicals meteor meteorite meteorites meteoritic meteors meter metered metering meters method methodical ' +
  'methodically methods meticulously metropolis metropolitan mg micelle micelles micrometeorite microns microorganism ' +
  'microorganisms microphone microphones microscope microscopes microscopic microseconds microwave microwaves mid middle ' +
  'middles midnight midst midsts midway midwestern might mighta mighty migrate migrates migration migrations mild mildly ' +
  'mile miles milestone milestones militant military militia militias milk milked milking milks mill milled millennium ' +
  'millenniums milliamperes millidegree millidegrees milligram milligrams milliliter milling mills milquetoast mimesis ' +
  'mimetic min mince mind minded mindful mindless minds mine mined miner mineral minerals miners mines mingle mingles ' +
  'miniature miniatures minimal minimize minimizes minimum minimums mining minister ministered ministering ministers ' +
  'ministry minor minority minors minus minute minutes miracle miracles miraculously mirror mirrored mirroring mirrors ' +
  'misbehavior miscalculation miscellaneous mischief misconception misconceptions misdeeds miserable misery misfortune ' +
  'misfortunes misgivings misleading misleads misplace misplaced misrepresent misrepresented misrepresents miss missed ' +
  'missile missiles missing mission missionary missions mist mistake mistaken mistakenly mistakes misted mistress ' +
  'mistrust mistrusted mists misunderstand misunderstands misuse mite mites mitigate mitigates mix mixed mixing mixture ' +
  'mixtures ml mm moan moaned moaning moans mob mobile mobility mobilize mobs mock mocked mocking modal mode model ' +
  'modeled modeling models moderate moderately moderates modern modernism modernity modernization modernize moderns modes ' +
  'modest modestly modesty modification modifications modified modifier modifiers modify modifying modulation modulations ' +
  'moist moisten moistened moistening moisture molal mold molded molding molds molecular molecule molecules molest ' +
  'molesting molten moment momentarily momentary moments momentum monarch monastic money moneyed moneys monitor monitored ' +
  'monitoring monitors monk monkey monkeys monks monologue monologues monopolize monopoly monosyllable monosyllables ' +
  'monotone monotonous monotony monsoon monster monsters monstrosity monstrous month months monument monuments mood moods ' +
  'moon moonlight moonlighting moons mop mops moral morale morality morally morals more moreover mores morning mornings ' +
  'morose morphophonemic morrow morsel morsels mortal mortality mortals mortar mortared mortaring mortars mortgage ' +
  'mortgages mosaic mosaics mosquito most mostly moth mother mothered mothers moths motif motifs motion motioned ' +
  'motioning motionless motions motivate motivated motivates motivating motivation motivations motive motives motor ' +
  'motored motoring motors motto mound mounded mounds mount mountain mountainous mountains mountainside mountainsides ' +
  'mounted mounting mounts mourn mourned mourners mournful mournfully mourning mourns mouse mouth mouthed mouthing ' +
  'mouthpiece mouthpieces mouths move movement movements mover movers moves movie movies moving mph much mucosa mucus mud ' +
  'muddy muffled muffler mufflers mulch mulching mule mules multiple multiples multiplicity multiply multiplying mumble ' +
  'mumbles mundane municipal municipals murder murdered murderer murderers murdering murders murky murmur murmured ' +
  'murmuring murmurs mus muscle muscles muscular muse muses museum museums music musical musicals musician musicians ' +
  'musicianship musket muskets must musta mustache mustaches muster mustered mustering mute mutely mutiny mutter muttered ' +
  'muttering mutters mutton mutual muzzle muzzles my myn myne myocardial myriad myself mysterious mystery mystic mystics ' +
  'mystique myth mythological mythology myths na nab nadir nags nail nailed nailing nails naive naked name namely names ' +
  'narrative narratives narrow narrowed narrowing narrowly narrows nary nasal nasaled nasty natch nation national ' +
  'nationalism nationalisms nationalistic nationalize nationally nationals nations native natives natural naturally ' +
  'nature natures nausea naval navel navels navigate navy nay nd near nearby neared nearer nearest nearing nearly nears ' +
  'neat neatly necessarily necessary necessitate necessitates necessity neck necking necks necktie neckties necrosis ' +
  'nectar need needed needing needle needles needless needs negative negatives neglect neglected neglecting neglects ' +
  'negligence negligible negotiate negotiates negotiation negotiations neighbor neighborhood neighborhoods neighboring ' +
  'neighbors neither nemesis neo neocortex nephew nephews nerve nerves nervous nervously nest nested nesting nests net ' +
  'nether nets network networking networks neurosis neurotic neutral neutralism neutralist neutralists neutralization ' +
  'neutralize neutralizes neutrophils never nevertheless new newborn newborns newcomer newcomers newly news newsboy ' +
  'newsletter newsletters newsman newspaper newspapers next nice nicely niche niches nickel nickeling nickels nickname ' +
  'nicknames night nightclub nightclubs nighted nightfall nightingale nightingales nightmare nightmares nights nilpotent ' +
  'nineteenth ninth nip nips nitrogen no nobility noble nobles nociceptive nod nods noise noisemakers noises noisy nomias ' +
  'nominal nominally nominate nomination nominations nonetheless nonexistent nonfiction nonlinguistic nonmetallic ' +
  'nonresident nonsense nonspecific nonverbal noon nor norm normal normally normals norms north northeast northern ' +
  'northerner northerners northward northwest nos nose noses nostalgia not notable notables notably notation notch ' +
  'notched notching note notebook notebooks noted notes nothing nothings notice noticeable notices notify notifying ' +
  'noting notion notions notorious noun nouns nourish nourished novel novelist novelists novels novelty now nowhere ' +
  'nozzle nozzles nuance nuances nuclear nucleus nude nudes nudge nuisance nuisances numb numbed number numbered ' +
  'numbering numbers numbing numerical numerous nun nuns nurse nursery nurses nut nutrient nutrients nuts nyet nymph ' +
  'nymphomaniac nymphomaniacs nymphs oak oaks oath oaths obedience obediences obedient obey obeyed obeying obeys object ' +
  'objected objecting objection objections objective objectives objectivity objects obligated obligation obligations ' +
  'oblige obliged obliges oblique obliterate obliteration oblivious obnoxious obscene obscure obscures obscurity ' +
  'obsequious observant observation observations observe observed observer observers observes obsessed obstacle obstacles ' +
  'obstruct obstructed obstructing obstruction obtain obtainable obtained obtaining obvious obviously occasion occasional ' +
  'occasionally occasioned occasions occluded occupant occupants occupation occupational occupations occupied occupy ' +
  'occupying occur occured occuring occurrence occurrences occurs ocean oceans odd oddly odds odor odors of off offend ' +
  'offended offending offends offense offenses offensive offensives offer offered offering offers office officer ' +
  'officered officers offices official officially officials officiate offing offset offsets offspring often ogles oh oil ' +
  'oiled oilfield oilfields oils oily oink okay ol old older olds oldsters oleophilic olive olives omen omens ominous ' +
  'ominously omission omissions omit omits on once onct oneness ones oneself onetime onlooker onlookers only onrush ' +
  'onrushing onset onslaught onslaughts onto oohs oops opaque open opened opener openers opening openings openly opens ' +
  'opera operas operate operates operatic operating operation operational operations operator operators operetta opinion ' +
  'opinions opium opponent opponents opportunity oppose opposes opposing opposite opposition optical optimal optimism ' +
  'optimistic optimum opus or oral orange oranges oration orations oratorical orb orbit orbital orbited orbiting orbits ' +
  'orchard orchards orchestra orchestras orchestration orchestrations ordain ordained ordeal order ordered ordering ' +
  'orderings orderly orders ordinarily ordinary ore ores organ organic organically organics organification organism ' +
  'organisms organization organizational organizations organize organized organizes organs orgy oriental orientation ' +
  'orientations oriented orienting orifices origin original originality originally originals originate originates origins ' +
  'ornament ornamented ornaments ornery orthodox orthographic orthography os oscillation osf osseous ossification other ' +
  'others otherwise ought oughta ounce ounces our ours ourselves oust ousted ousting out outburst outbursts outcast ' +
  'outcasts outcome outcomes outcry outdo outdoor outdoors outer outface outfield outfielder outfielders outfit outfits ' +
  'outgoing outing outlaw outlawed outlawing outlaws outlet outlets outline outlines outlive outlook outlooks outnumber ' +
  'outnumbered outpost outposts output outputs outrage outrages outreach outright outrun outs outset outside outsider ' +
  'outsiders outskirts outsmarted outstanding outstandingly outta outward outweigh outweighed outweighs oval ovals over ' +
  'overall overalls overbearing overboard overcast overcoat overcoats overcome overcomes overdone overemphasize overflow ' +
  'overflowed overflowing overflows overhaul overhauled overhauling overhauls overhead overhear overhearing overhears ' +
  'overlap overlaps overload overloaded overlook overlooked overlooking overlooks overnight overnighters overpayment ' +
  'overpayments overpower overpowered overpowering overpowers overreach overreached override overrides overrun overruns ' +
  'overseas overshoots oversized overtake overthrow overthrowing overture overtures overturn overturned overturning ' +
  'overturns overwhelm overwhelmed overwhelming overwhelmingly owe owes owl owls own owned owner owners ownership ' +
  'ownerships owning owns ownself oxen oxidation oxygen oxygens oyabun ozone pa pace paces pacific pacify pacing pack ' +
  'package packages packed packet packets packing packs pad padlock padlocked pads paean paeans page pages paid pail ' +
  'pails pain pained painful painfully pains paint painted painter painters painting paintings paints pair paired pairing ' +
  'pairs palace palaces pale pales palette pallid pallor palm palmed palms pamphlet pamphlets pan pane panel paneled ' +
  'paneling panels panes panic panics pans pansy pant panted panthers panting pantomime pants paper papering papers par ' +
  'parable parables parachute parachutes parade parades paradigm paradigms paradise paradises paradox paradoxical ' +
  'paradoxically paragraph paragraphing paragraphs parallel paralleled paralleling parallelism parallels paralyze ' +
  'paralyzes paramagnetic parameter parameters parametric paramount paranoid paraphrase paraphrases parasite parasites ' +
  'parcel parceled parceling parcels pardon pardoned pardons pared parenchyma parent parenthood parenting parents ' +
  'parimutuels paring parish park parked parking parks parliament parliamentary parliaments parlor parlors parochial ' +
  'parody parroting parrots pars parson part parted partial partially participate participates participation ' +
  'participations particle particles particular particularly particulars particulate particulates parting partings ' +
  'partition partitioned partly partner partnered partners partnership partnerships parts party partying pass passage ' +
  'passages passageway passed passenger passengers passerby passing passion passionate passionately passions passive ' +
  'passively past paste pasted pastel pastels pastes pasting pastor pastors pasture pastures pasty pat patch patched ' +
  'patent patented patenting patents path pathetic pathogenic pathological pathologist pathology paths pathway pathways ' +
  'patience patient patiently patients patriot patriotic patriotism patriots patristic patrol patrolman patrols patron ' +
  'patronage patronize patronizing patronne patrons pats patter pattered pattern patterned patterns pause pauses paved ' +
  'pavement pavements paw pawed pawing paws pay payable payables payday paying payment payments pays pea peace peaceable ' +
  'peaceful peacefully peacock peacocks peak peaked peaking peaks pear pearl pearls pears peas peasant peasants pebble ' +
  'pebbles peck pecked pecks pecs pectorals peculiar peculiarity peculiarly peddle peddler peddlers peddles pedigree peel ' +
  'peeled peeling peels peer peered peering peers peg pegboard pegboards pegs pelting pelts pelvic pen penalize penalizes ' +
  'penalty penance pencil penciled pencils pending penetrate penetrates penetrating penetration penetrations pennant ' +
  'pennants penny pens pension pensions pentagon people peoples pepper peppered peppering peppers per perceive perceives ' +
  'percent percentage percentages perception perceptions perceptive perceptual perch perchance perched percussion ' +
  'percussive peremptory perennial perennials perfect perfected perfecting perfection perfectly perform performance ' +
  'performances performed performer performers performing performs perfume perfumes perfunctorily perhaps perilous period ' +
  'periodic periodical periodically periodicals periods peripheral peripherally peripherals periphery perish perished ' +
  'perishing perky permanent permanently permeate permeates permission permit permits perpetrate perpetuate perpetuates ' +
  'perpetuation perplexed perplexing persecute persecution persist persisted persistence persistency persistent ' +
  'persistently persisting persists person personal personality personally personifying personnel persons perspective ' +
  'perspectives perspiration persuade persuades pertain pertained pertaining pertains pertinent perturbation ' +
  'perturbations pervade pervades perverse perversely pester pestering pet petals petition petitioned petitioner ' +
  'petitions pets phalanx phantom pharmacy phase phases pheasant pheasants phenomenon phenothiazine philosopher ' +
  'philosophers philosophic philosophical philosophy phone phonemes phonemic phonemics phones phonetic phonetics ' +
  'phonologic phonology phony phosphate phosphates photo photograph photographed photographic photographing photographs ' +
  'photos phrase phrases physical physically physicals physician physicians physicist physicists physics physiognomy ' +
  'physiological physique pianist pianists piano pianos pick picked picket picketed picketing pickets picking picks ' +
  'pickup pickups picnic picnics pictorial picture pictures picturesque picturing pie piece pieces pierce pies ' +
  'piezoelectric pig pigeon pigeons pigment pigmented pigments pigs pile piles pilfering pilgrimage pilgrimages pill ' +
  'pillow pillows pills pilot piloting pilots pimp pimps pin pinch pinched pinching pine pines pink pinks pinpoint ' +
  'pinpointed pinpointing pinpoints pins pioneer pioneered pioneering pioneers pip pipe pipes pirate pirates pistol ' +
  'pistols pit pitch pitched pitcher pitchers pitchfork pitching piteous pitiless pits pituitary pity place placement ' +
  'placements places placid plague plagues plain plainly plains plan planar plane planed planes planet planetary planets ' +
  'plank planking planks planned planner planners planning plans plant plantation plantations planted planter planters ' +
  'planting plantings plants plaque plaques plasma plaster plastered plastering plasters plastic plasticity plastics ' +
  'plate plates platform platforms platinum platoon platoons plausible play played player players playing playmate ' +
  'playmates plays playwright playwrights plead pleaded pleading pleads pleasant pleasantly please pleased pleases ' +
  'pleasing pleasure pleasures pledge pledges plentiful plenty pleura pleural plight plights plod plodding plods plot ' +
  'plots plow plowed plowing plows plowshares pluck plucked plucking plug plugs plum plumb plumbed plumber plumbers ' +
  'plumbing plumed plump plumped plumpness plumps plunder plundered plundering plunge plunges plunked plunking plus ' +
  'poaching pocket pocketed pocketing pockets poem poems poet poetic poetry poets poignant point pointed pointing points ' +
  'poise poised poises poison poisoned poisoning poisons poke pokes polar polarity polarization polarize pole poles ' +
  'police policeman polices policy polish polished polishing polite politely politeness political politically politician ' +
  'politicians politics poll polled pollen polling polls polybutene polybutenes polyethylene polymerization polynomial ' +
  'polynomials polyphosphate polyphosphates pompous pompously poncho pond ponder pondered pondering ponderous ponders ' +
  'ponds pony ponying pool pooled pooling pools poor poorly pop pope popping poppy pops populace popular popularity ' +
  'popularly populate populated population populations populous porch pore pores pork porous port portable portables ' +
  'portal portentous porter portering porters portfolio portfolios portion portions portrait portraits portray portrayal ' +
  'portrayals portrayed portraying portrays ports portwatchers pose poses position positioned positioning positions ' +
  'positive positively positivism positivist positivists posse posseman possess possessed possessing possession ' +
  'possessions possessive possibility possible possibly possum post posted posterior posting postpone posts postulate ' +
  'postulates posture postures postwar pot potassium potato potency potent potential potentiality potentially potentials ' +
  'pothole potholes pots potter potters pottery poultry pounce pound pounded pounding pounds pour poured pouring pours ' +
  'poverty powder powdered powders powdery power powered powerful powerfully powering powers practicable practical ' +
  'practically practice practices pragmatic prairie prairies praise praises pray prayed prayer prayers praying prays ' +
  'preach preached preacher preachers preaching precarious precaution precautions precede precedence precedent precedents ' +
  'precedes preceding precious precipitate precise precisely precision preclude precludes precondition preconditioned ' +
  'preconditions predecessor predecessors predicator predict predictable predicted predicting prediction predictions ' +
  'predictive predicts prednisone predominantly predominate predominates preface prefer preferably preference preferences ' +
  'preferentially prefers pregnant prejudice prejudices preliminary preliterate premium premiums premix premonition ' +
  'premonitions preoccupation preoccupations preoccupied preparation preparations prepare prepared prepares preposition ' +
  'prepositional prepositioning preposterous prescribe prescribed prescribes prescription prescriptions presence ' +
  'presences present presentable presentation presentations presented presenting presently presents preserve preserved ' +
  'preserves preside president presidential presidents presides press pressed pressing pressure pressures prestige presto ' +
  'presumably presume presumes presumption presumptions presuppose presupposes presupposition pretence pretend pretended ' +
  'pretending pretends pretty prevail prevailed prevailing prevails prevent prevented preventing prevention prevents ' +
  'previous previously prevision previsions prewar prey preying price priceless prices pricing pricings prick pricked ' +
  'pricking pricks pride prides priest priests primarily primary prime primed primes primeval primitive primitives ' +
  'principal principally principals principle principles print printed printing prints prior priority prison prisoner ' +
  'prisoners prisons privacy private privately privilege privileged privileges privy prize prizes pro probability ' +
  'probable probably probe probes problem problems procedural procedure procedures proceed proceeded proceeding ' +
  'proceedings proceeds process processed processing proclaim proclaimed proclaiming proclaims proclamation proclamations ' +
  'procreation procure procurement prod prodigious prods produce producer producers produces product production ' +
  'productions productive productivity products profess professed professedly professing profession professional ' +
  'professionally professionals professions professor professors proffer proffered proficient profile profiles profit ' +
  'profitable profitably profited profiting profits profound profoundly profundity program programed programing ' +
  'programming programs progress progressed progressing progression progressions progressive progressively progressives ' +
  'progressivism prohibit prohibited prohibiting prohibition prohibitions prohibits project projected projectile ' +
  'projectiles projecting projection projections projects proliferation prolong prolonged prolonging prolongs prominence ' +
  'prominent prominently promise promises promising promote promoter promoters promotes promotion promotional promotions ' +
  'prompt prompted prompting promptly prompts prone pronoun pronounce pronounced pronouncement pronouncements pronounces ' +
  'pronouns proof prop propaganda propagandist propagandistic propagandists propagation propel propels proper properly ' +
  'property prophecy prophet prophetic prophetically prophets proportion proportional proportionate proportioned ' +
  'proportions proposal proposals propose proposes proposition propositioned propositions proprietor proprietors ' +
  'proprietorship props pros proscribe proscribes prose prosecute prosecution prosecutions prosecutor prosecutors ' +
  'prospect prospective prospects prosperity prosperous prostitution prostrate protease proteases protect protected ' +
  'protecting protection protections protective protects protein proteins proteolysis protest protestations protested ' +
  'protesting protests prototype prototypes protozoa protrude proud proudly prove proverb proverbs proves provide ' +
  'providence provides providing province provinces provincial provincialism provision provisional provisioned ' +
  'provisioning provisions provoke provokes prowess prowl prowled prowling prowls proximal proximate pry prying pseudo ' +
  'pseudophloem psyche psyches psychiatrist psychiatrists psychical psychically psychological psychologist psychologists ' +
  'psychology psychotherapy pubescent public publication publications publicity publicize publicly publish published ' +
  'publisher publishers publishing puckered puckering puff puffed puffing puffs pull pulled pulley pulleys pulling pulls ' +
  'pulmonary pulp pulping pulpit pulpits pulse pulses pump pumped pumping pumps punch punched puncher punchers punching ' +
  'punctured punish punished punishing punishment punishments pupates pupil pupils puppy purchase purchases pure purely ' +
  'purification purify purifying purity purled purling purple purport purported purporting purports purpose purposeful ' +
  'purposely purposes purse purses pursuant pursue pursued pursuer pursuers pursues pursuing pursuit pursuits push pushed ' +
  'pushing pushups pussy put puts putt putted putting puzzle puzzled puzzles puzzling pyknotic pyrometer pyrometers ' +
  'python pythons quack quacked quackery quacks quaint quake quakes qualification qualifications qualified qualify ' +
  'qualifying qualitative quality quantitative quantitatively quantity quarrel quarreled quarreling quarrels quart ' +
  'quarter quarterback quarterbacks quarters quarts quavering queen queens queer queers quell quelling querulous query ' +
  'querying question questionable questioned questioning questionnaire questionnaires questions quick quicken quickened ' +
  'quickening quickly quiet quieted quieting quietly quietness quill quirk quirking quirks quirt quit quite quits ' +
  'quivered quivering quivers quixotic quiz quo quotation quotations quote quotes rabbi rabbit rabbits race races racial ' +
  'rack racked racket racketeer racketeering racketeers rackets racking racks radar radars radial radiance radiant ' +
  'radiate radiates radiation radiations radical radicalism radically radicals radio radioactive radiochlorine radioed ' +
  'radioing radios radish radius raft rafts rag rage raged rages ragged raging rags raid raided raiding raids rail railed ' +
  'railing railings railroad railroading railroads rails railway railways rain rainbow rainbows rained raining rains ' +
  'raise raised raises raising rake rally rallying ram ramble rambles ramp rampart ramparts ramps ranch rancher ranchers ' +
  'random randomly range ranges ranging rank ranked ranking ranks ransack ransacked ransacking ransom rap rape raped ' +
  'rapes rapid rapidly raping rapture raptures rare rarely rat rate rated rates rather ratify ratifying rating ratings ' +
  'ratio ration rational rationale rationalism rationalize rationally rationed rationing rations ratios rats rattle ' +
  'rattler rattlers rattles rattlesnake rattlesnakes rattling raucous raw ray rays razor razors reach reached reaching ' +
  'react reactants reacted reacting reaction reactionary reactions reactivity reacts read reader readers readily ' +
  'readiness reading readings readjust readjusted reads ready readying reaffirm reaffirmed reaffirming reaffirms reagent ' +
  'reagents real realism realistic realistically reality realization realize realizes really realm realms reap reaped ' +
  'reaping reappear reappeared reappearing reappears reaps rear reared rearing rearrange rearranges rears reason ' +
  'reasonable reasonably reasoned reasoning reasons reassemble reassert reasserting reasserts reassurance reassurances ' +
  'reassure reassuring rebel rebellion rebellions rebellious rebels rebuff rebuffed rebuffing rebuild rebuilding rebuilds ' +
  'rebuke rebut rebuts recall recalled recalling recalls recapture recede receipt receipts receive receiver receivers ' +
  'receives recent recently reception receptionist receptionists receptions recess recessed recipient recipients ' +
  'reciprocal recital recitals recite recites reckless recklessness reckon reckoned reckoning reckons reclaim reclaimed ' +
  'reclaiming reclaims recognition recognitions recognizable recognize recognized recognizes recoil recoiled recollect ' +
  'recollected recollection recollections recommend recommendation recommended recommending recommends reconcile ' +
  'reconciles reconsider reconsidered reconsidering reconstruct reconstructed reconstructing reconstruction reconstructs ' +
  'reconvenes record recorded recorder recorders recording recordings records recount recounted recounting recounts ' +
  'recourse recover recovered recovering recovers recovery recreate recreates recreation recreational recrimination ' +
  'recriminations recruit recruited recruiting recruitment recruits rectangular rectifier recur recurrent red redcoat ' +
  'redcoats redeem redeemed redeeming redeems redefinition redeposition rediscover rediscovered rediscovering ' +
  'redistribute redistributes redouble redress redressed reds reduce reduced reduces reduction reductions redundancy ' +
  'redundant reek reeked reeking reel reelected reeled reeling reenact reexamine refer reference references refers refine ' +
  'refined refinement refinements reflect reflected reflecting reflection reflections reflective reflector reflectors ' +
  'reflects reflex reflexly reform reformed reforming reforms refrain refrained refraining refreshed refreshing ' +
  'refrigeration refrigerator refrigerators refuel refueling refugee refugees refund refunded refunding refunds refusal ' +
  'refuse refuses refute regain regained regaining regains regard regarded regarding regardless regards regime regiment ' +
  'regimented regiments regimes region regional regionals regions register registered registering registers registrant ' +
  'registrants registration registrations regret regrets regular regularity regularly regulars regulate regulates ' +
  'regulation regulations rehabilitation rehearsal rehearsals rehearse reign reigned reigning reigns rein reined ' +
  'reinforce reinforcement reinforcements reinforces reining reins reinterpret reinterpreted reinterpreting reissue ' +
  'reiterate reiterates reject rejected rejecting rejection rejections rejects rejoice rejoices rejoicing rejoin rejoined ' +
  'rejoining rejoins relate related relates relation relations relationship relationships relative relatively relatives ' +
  'relax relaxed relaxing relay relayed relaying release releases relent relented relenting relentless relentlessly ' +
  'relentlessness relevance relevancy relevant reliability reliable reliables reliance relic relics relief reliefs ' +
  'relieve relieved relieves religion religions religious religiously relinquish relinquished relinquishing relish ' +
  'relished relishing reliving reloaded reluctant reluctantly remain remainder remained remaining remains remake remakes ' +
  'remanded remanding remark remarkable remarkably remarked remarking remarks remedy remember remembered remembering ' +
  'remembers remembrance remembrances remind reminded reminder reminders reminding reminds reminisces remnant remnants ' +
  'remodeled remodeling remonstrate remote removal remove removes renaissance rename renames rend render rendered ' +
  'rendering renderings renders rendezvous rendezvoused rendition renditions renew renewal renewals renewed renewing ' +
  'renews rent rented renting rents reopen reopened reopening reopens reorganize reorganizes repair repaired repairing ' +
  'repairs repay repaying repeal repealed repealing repeals repeat repeated repeatedly repeating repeats repel repels ' +
  'repent repertory repetition repetitions replace replacement replacements replaces replenish replenished reply replying ' +
  'report reported reportedly reporter reporters reporting reports repose repository represent representation ' +
  'representative represented representing represents repress repressed repressing reprimanded reprimanding reprint ' +
  'reprinted reprinting reprints reprisal reprisals reproach reprobate reproduce reproduces reproducible republic ' +
  'republican republics repudiate repulsion repulsions reputable reputation reputations repute request requested ' +
  'requesting requests require required requirement requirements requires requisition requisitioned reread rescind ' +
  'rescinded rescinding rescue rescues research researched researcher researchers researching resemblance resemblances ' +
  'resemble resembles resent resented resentful resentment resents reservation reservations reserve reserves reservoir ' +
  'reservoirs reside residence residences resident residential residents resides residue residues resign resignation ' +
  'resignations resigned resigning resigns resist resistance resistances resisted resisting resistor resistors resists ' +
  'resolutely resolution resolutions resolve resolved resolves resonance resonances resonant resorcinol resort resorted ' +
  'resorting resorts resource resources respect respectable respected respectful respecting respective respectively ' +
  'respects respiratory respite respond responded responding responds response responses responsibility responsible ' +
  'responsiveness rest restate restatement restates restaurant restaurants rested resting restive restless restlessly ' +
  'restoration restore restores restrain restrained restraining restrains restraint restraints restrict restricted ' +
  'restricting restriction restrictions restrictive restricts rests result resultant resultants resulted resulting ' +
  'results resume resumes resuspended retail retailed retailer retailers retailing retails retain retained retaining ' +
  'retains retaliate retaliation retention rethink rethinking reticulate retinal retire retired retirement retirements ' +
  'retires retort retorted retorts retrace retract retracted retracting retreat retreated retreating retreats retribution ' +
  'retrieve return returned returning returns reunion reunions reunite revamp revamped revamping revamps reveal revealed ' +
  'revealing reveals revel revelation revelations reveled reveling revels revenge revenue revenues reverberation ' +
  'reverberations reverie reverse reverses reversible revert reverted reverting reverts review reviewed reviewing reviews ' +
  'revise revised revises revision revisions revive revives revolt revolted revolting revolts revolution revolutionary ' +
  'revolutions revolve revolver revolves revulsion reward rewarded rewarding rewards rewrite rewrites rheumatism rhino ' +
  'rhinos rhyme rhymes rhythm rhythmic rhythms rib ribbon ribbons ribs rice rich richness rid riddle riddles ride rider ' +
  'riders rides ridge ridges ridicule ridicules ridiculous riding rifle rifleman rifles rig rigger riggers right righted ' +
  'rightfield rightfully rightly rights rigid rigidly rigids rigor rigorous rigors rigs rim rims ring ringed ringing ' +
  'ringings rings rinse rinses riotous rip ripe ripen ripened ripening ripens ripple ripples rise rises rising risk ' +
  'risked risking risks rite rites ritual rituals rival rivaled rivaling rivals river riverbank riverbanks rivers riveted ' +
  'riveting rivets road roads roadside roadway roadways roam roamed roaming roams roar roared roaring roars roast roasted ' +
  'roasts rob robber robbers robbery robe robed robes robing robs rock rocked rocket rocketed rocketing rockets rocking ' +
  'rocklike rocks rocky rod rodeo rodeos rods roiling role roleplaying roles roll rolled rolling rolls romance romances ' +
  'romantic romanticize romantics romp romped romping romps roof roofed roofing roofs rooftop rooftops rookie rookies ' +
  'room roomed rooming rooms rooster roosters root rooted rooting roots rope ropes rose roses roster rosters rosy rot ' +
  'rotate rotates rotation rotations rotor rots rough roughed roughly roughness round roundabout rounded roundhouse ' +
  'rounding rounds roundup roundups rouse route routes routine routines rove row rowdy rowed rowing rows royal royalty ' +
  'rpm rub rubber rubs rude rudimentary ruefully ruffle ruffled ruffles rug rugged rugs ruin ruined ruining ruins rule ' +
  'ruler rulers rules ruling rulings rumble rumbles rummage rumor rumored rumors run runaway runing runner runners ' +
  'running runoff runs rural rush rushed rushing rust rusted rustic rusting rustle rustler rustlers rustling rustlings ' +
  'rusty rut ruts sable sables sabotage sack sacked sacking sacks sacred sacrifice sacrifices sacrilege sad saddle ' +
  'saddlebags saddles sadism sadly sadness safe safeguard safeguarded safeguarding safeguards safely safety sag saga sage ' +
  'sages sags said sail sailed sailing sailor sailors sails saint saints sake salacious salary sale sales saleslady ' +
  'salesman salesmanship salient saline saliva salon salons saloon saloons salt salted salting salts salute salutes ' +
  'salvage salvages salvation salve salves salvo salvos same sameness sample samples sampling samplings sanction ' +
  'sanctioned sanctioning sanctions sanctity sand sandals sanding sands sandwich sandwiched sane sanitation sarcasm ' +
  'sarcasms sarcastic sardines sash satellite satellites satire satisfaction satisfactions satisfactorily satisfactory ' +
  'satisfied satisfy satisfying saturation savage savagely savages save saves saving savings savor savored savoring ' +
  'savors say sayed saying says scaffold scaffolding scale scales scamper scampering scan scandal scandals scans scant ' +
  'scants scar scarcely scare scared scares scarf scarfing scaring scarred scars scatter scattered scattering scatters ' +
  'scene scenery scenes scenic scenics scent scented scents schedule schedules schematic scheme schemes schizophrenic ' +
  'scholar scholarly scholars scholarship scholarships scholastic scholastics school schoolboy schoolboys schooldays ' +
  'schooled schoolgirl schoolgirls schoolhouse schooling schoolmate schoolmates schoolroom schools sciatica science ' +
  'sciences scientific scientifically scientist scientists scimitar scimitars scoff scoffed scoffing scoffs scold scolded ' +
  'scolding scolds scooted scooting scope scopes score scoreless scores scorn scorned scornful scornfully scour scoured ' +
  'scouring scours scout scouted scouting scouts scowl scowled scowling scowls scramble scrambles scrap scrape scraped ' +
  'scrapes scraping scraps scratch scratched scratching scrawny scream screamed screaming screams screech screeched ' +
  'screeching screen screened screening screens scribe scribes scrimmage script scripts scriptural scripture scriptures ' +
  'scrub scrutinize scrutinizes scrutiny scuffle sculptor sculptors sculptural sculpture sculptures scurry scurrying ' +
  'scuttle se sea seal sealed sealing seals seam seaman seams sear search searched searching searchings searchlight ' +
  'searchlights searing seas season seasonal seasoned seasoning seasons seat seated seating seats secede secondarily ' +
  'secondary secondhand secondly seconds secrecy secret secretary secreted secretion secretions secretly secrets section ' +
  'sections sector sectors secure security sedan sedans sediment sedimentation sediments see seed seedbed seeded seeds ' +
  'seeing seek seeking seeks seem seemed seeming seemingly seems seep seeped seeping sees segment segmental segmented ' +
  'segmenting segments segregate segregated seismograph seismographs seize seizes seizure seizures seldom select selected ' +
  'selecting selection selections selective selects self selfish selfishness sell selling sells semantic semantically ' +
  'semantics semiliterate seminary senate senator senators send sending sends senior seniors sensation sensational ' +
  'sensations sense senseless senses sensibility sensible sensing sensitive sensitives sensitivity sensitize sensor ' +
  'sensors sensory sensuality sentence sentences sentiment sentimental sentiments separable separate separated separately ' +
  'separates separation separations septic septum sequence sequences serenade serenely serenity sergeant sergeants series ' +
  'serious seriously seriousness sermon sermons serpent serpents serratus serum servant servants serve serves service ' +
  'serviceable services session sessions set setback setbacks sets setting settings settle settled settlement settlements ' +
  'settler settlers settles setup setups seventeenth seventh sever several severe severed severely severing severity sew ' +
  'sewage sewed sewer sewers sewing sews sex sexual sexually sha shabby shackle shackled shackles shade shaded shades ' +
  'shading shadings shadow shadowed shadowing shadows shaft shafts shake shaken shakes shaking shall shallow sham ' +
  'shambles shame shamed shameful shames shams shape shaped shapeless shapes share shared shares sharp sharpen sharpened ' +
  'sharpening sharpens sharply shatter shattered shattering shatters shave shaved shaves shaving shavings shawl shawls ' +
  'she shear sheared shearing sheath sheathing sheaths shed sheds sheep sheer sheered sheet sheeted sheeting sheets shelf ' +
  'shell shelled shelling shells shelter sheltered sheltering shelters shenanigans shepherd shepherded shepherding ' +
  'shepherds sheriff sheriffs sherry shibboleth shibboleths shield shielded shielding shields shift shifted shifting ' +
  'shifts shimmy shin shine shines shining shins shiny ship shipment shipments shipping ships shirk shirked shirking ' +
  'shirt shirts shit shiver shivered shivering shivers sho shock shocked shocking shocks shod shoe shoes shoot shooting ' +
  'shootings shoots shop shopping shops shore shores short shortage shortages shorted shorten shortened shortening ' +
  'shorting shortly shorts shortsighted shortstop shot shotgun shotguns shots should shouldda shoulder shouldered ' +
  'shouldering shoulders shout shouted shouting shouts shove shovel shoveled shoveling shovels shoves show showcase ' +
  'showcases showdown showed shower showered showering showers showing showings shows shrapnel shred shreds shrewd shriek ' +
  'shrieked shrieking shrieks shrill shrilled shrilling shrilly shrink shrinking shrinks shrub shrubbery shrubs shrug ' +
  'shrugs shucks shudder shuddered shuddering shudders shuffle shuld shulde shun shuns shunt shunts shut shutdown ' +
  'shutdowns shuts shutter shuttered shuttering shutters shuttle shuttles sic sick sickened sickening sickness side ' +
  'sidelong sides sidestep sidesteps sidewalk sidewalks sidewise sidle siege sift sifted sifting sigh sighed sighing ' +
  'sighs sight sighted sighting sights sightseeing sign signal signaled signaling signals signature signatures signed ' +
  'significance significant significantly signify signifying signing signs silence silences silent silently silhouette ' +
  'silhouettes silk sill silly silo silos silver silvery similar similarity similarly similitude simmer simmered ' +
  'simmering simple simples simplicity simplify simplifying simplistic simply simulate simulated simulates simultaneous ' +
  'simultaneously sin since sincere sincerely sincerity sinewy sinful sinfulness sing singed singer singers singing ' +
  'single singles sings singsonged singular sinister sink sinking sinks sinner sinners sins sinusoids sip sir sired ' +
  'sister sisters sit site sites siting sits sitting sittings situated situation situations sixteenth sixth sizable size ' +
  'sized sizes sizzling skeletal skeptic skeptical skeptics sketch sketched sketching skid skids skiff skiffs skill ' +
  'skilled skillful skillfully skills skim skims skin skinny skins skip skips skirmish skirmished skirmishers skirmishing ' +
  'skirt skirted skirting skirts skull skulls sky skylight skylights sl slab slabs slack slacken slackened slackening ' +
  'slacking slacks slam slams slant slanted slanting slants slap slaps slash slashed slashing slat slate slated slats ' +
  'slaughter slaughtered slaughtering slaughters slave slavery slaves sleep sleeping sleeps sleepy sleeve sleeves slender ' +
  'slice slices slicker slickers slide slides slight slighted slighting slightly slights slim slimed sling slinging ' +
  'slings slip slipper slippers slippery slips slit slits slob sloe slop slope slopes sloping sloppy slot slots slovenly ' +
  'slow slowed slowing slowly slowness slows sludge slug slugger sluggers sluggish slugs sluice sluices slum slumber ' +
  'slumbered slumbering slump slumped slumping slumps slums smack smacked smacking smacks small smaller smallness smart ' +
  'smarted smarting smarts smash smashed smashing smell smelled smelling smells smile smiles smiling smitten smoke ' +
  'smokehouse smokes smolder smoldered smoldering smolders smooth smoothed smoothing smoothly smoothness smother ' +
  'smothered smothering smug smuggle smuggler smugglers snag snags snail snails snake snakes snap snaps snare snarl ' +
  'snarled snarling snarls snatch snatched snatching sneak sneaked sneaker sneakers sneaking sneaks sneer sneered ' +
  'sneering sneers snickered snickers sniff sniffed sniffing sniffs sniper snoring snort snorted snorting snorts snow ' +
  'snowball snowballed snowballs snowed snowing snows snub snugly so soak soaked soaking soap soaps soar soared soaring ' +
  'soars sob sober sobered sobering soberly sobs social socialism socialistic socially society socioeconomic sociological ' +
  'sock socked socking socks sod sodden sods sofa sofas soft soften softened softening softens softly softness soil ' +
  'soiled soils solace solar solder soldered soldering soldier soldiering soldiers soldiery sole solely solemn solemnly ' +
  'soles solicit solicited soliciting solicits solicitude solid solidarity solidity solidly solids solitary soloist ' +
  'soloists solution solutions solve solves somatic some someday somehow someone somersault somersaulting somersaults ' +
  'sometime sometimes somewhat somewhere somewheres somnolent son sonar song songs songwriters sonny sons soon sooner ' +
  'soothe soothingly sophisticated sophistication sophomore sophomores soprano sopranos sorbed sordid sore sorely sores ' +
  'sorority sorption sorrow sorrowful sorrows sorry sort sorted sorting sorts soul souled souls sound sounded sounding ' +
  'soundings sounds soundtrack soup soups sour source sources soured souring sours south southeast southern southpaw ' +
  'southward southwest sovereign sovereigns soviet soviets sow sowed sowing sows space spaced spaces spacing spacings ' +
  'spacious spaciousness spade spades span spans spare spares spark sparked sparking sparkle sparkles sparkling sparks ' +
  'sparse spatial spatially spatter spattered speak speaker speakers speaking speaks spear speared special specialist ' +
  'specialists specialization specialize specialized specializes specially specials specialty species specific ' +
  'specifically specificity specifics specified specify specifying specimen specimens speck specks spectacle spectacles ' +
  'spectacular spectacularly spectator spectators specter specters spectral spectrometer spectroscopy spectrum speculate ' +
  'speculates speculation speculations speculative speech speed speeded speedily speeding speeds speedy spell spellbound ' +
  'spelled spelling spells spend spending spends sphere spheres spherical spice spices spike spikes spill spilled ' +
  'spilling spills spin spine spins spiral spiraled spiraling spirals spire spires spirit spirited spirits spiritual ' +
  'spiritually spirituals spit spits splash splashed splashing splattered spleen splendid splendor splinter splintered ' +
  'splinters split splits spoil spoiled spoiling spoils spoke spoken spokes sponge sponges spongy sponsor sponsored ' +
  'sponsoring sponsors sponsorship sponsorships spontaneity spontaneous spontaneously sporadic spores sport sported ' +
  'sporting sports sportsman spot spotless spotlight spotlighted spotlighting spotlights spots spouse spouses spout ' +
  'spouted spouting sprawl sprawled sprawling spray sprayed spraying sprays spread spreading spreads spree spring ' +
  'springing springs springtime sprinkle sprinkles sprinkling sprout sprouted sprouting sprouts spur spurn spurned ' +
  'spurning spurns spurs sputnik sputniks sputter sputtered sputtering sputters spy spying squad squadron squadrons ' +
  'squads squall squalls square squared squarely squares squat squatting squawk squeak squeaked squeaking squeaks squeal ' +
  'squealed squealing squeals squeeze squeezes squint squinted squinting squire squires squirmed squirming squirms ' +
  'squirrel squirreled squirreling stability stabilization stabilize stabilizes stable stables stack stacked stacking ' +
  'stacks stadium stadiums staff staffed staffing staffs stage stages stagger staggered staggering staggeringly stagnant ' +
  'stain stained staining stains staircase staircases stairs stairway stairways stake stakes stalk stalked stalking ' +
  'stalks stall stalled stalling stalls staminate stammered stamp stamped stampede stamping stamps stand standard ' +
  'standardized standards standing standpoint stands star stare stared stares staring stars start started starting ' +
  'startle startled startling starts starvation starve state statement statements states statesman station stationed ' +
  'stationery stationing stations statistic statistical statistically statistics statue statues stature status statute ' +
  'statutes statutory staunch stay stayed staying stays stead steadfastly steadily steady steadying steak steaks steal ' +
  'stealing steals stealthily steam steamed steaming steams steel steeled steels steep steeped steeple steeples steer ' +
  'steered steering steers stem stems step stepmother stepmothers steps stepwise stereo stereos stereotype stereotyped ' +
  'stereotypes sterilize stern sterns steroid steroids stethoscope stick sticking sticks sticky stiff stiffed stiffen ' +
  'stiffened stiffening stiffens stiffing stiffly stiffness stiffs stifle stifles still stillness stills stimulant ' +
  'stimulants stimulate stimulates stimulation stimulations stimulus sting stinging stings stink stinking stinks ' +
  'stipulate stipulates stir stirrup stirrups stirs stitch stitched stitching stock stocked stockholder stockholders ' +
  'stocking stockings stocks stoicism stolid stolidly stomach stomachs stomped stomping stone stones stool stools stoop ' +
  'stooped stooping stop stops storage store storefront storefronts storehouse storehouses stores storm stormed storming ' +
  'storms stormy story storyline storylines storyteller storytellers stout stoutly stove stoves straddle straddles ' +
  'straggle stragglers straight straightaway straighten straightened straightening straightens straights strain strained ' +
  'straining strains strait straits strand stranded stranding strands strange stranger strangers strangles strap straps ' +
  'strategic strategy stratify stratum straw straws stray strayed straying strays streak streaked streaking streaks ' +
  'stream streamed streaming streamlined streams street streetcar streetcars streetlight streets strength strengthen ' +
  'strengthened strengthening strengthens strengths stress stressed stressing stretch stretched stretching stricken ' +
  'strict strictly stride strides strife strike strikes striking strikingly string stringed stringing strings strip ' +
  'striped strips strive strives striving strivings stroke strokes stroll strolled strolling strolls strong strongly ' +
  'structural structurally structure structured structures struggle struggles struggling strut strychnine stubborn ' +
  'stubbornly stubbornness stucco stud student students studio studios studiously studs study studying stuff stuffed ' +
  'stuffing stuffy stumble stumbles stump stumped stumping stumps stunned stunt stunted stunts stupendous stupid ' +
  'stupidity stupidly stupor sturdy stutter style styles stylization suave subdivision subdivisions subdue subdued ' +
  'subdues subject subjected subjecting subjective subjectivist subjectivists subjects sublime submarine submarines ' +
  'submerge submission submissions submissive submit submits submucosa subordinate subordinates subscribe subscribes ' +
  'subscription subscriptions subsection subsections subsequent subsequently subside subsides subsidize subsidizes ' +
  'subsistence subspace subspaces subspecies substance substances substantial substantially substantiate substantiates ' +
  'substitute substitutes substrate substrates subsystem subsystems subtended subtends subtle subtlety subtract ' +
  'subtracted subtracting suburb suburban suburbanite suburbanites suburbs subway subways succeed succeeded succeeding ' +
  'succeeds success successful successfully succession successive successor successors succor succumb succumbed ' +
  'succumbing succumbs such suck sucked sucking sucks sudden suddenly suds sudsing sue sues suffer suffered sufferer ' +
  'sufferers suffering sufferings suffers suffice sufficient sufficiently suffix suffocate suffuse sugar sugared sugars ' +
  'suggest suggested suggesting suggestion suggestions suggests suicide suicides suit suitable suitably suitcase ' +
  'suitcases suite suited suites suits sulkily sulky sullen sullenly sultry sum summarize summarizes summary summer ' +
  'summers summon summoned summoning summons sumptuous sums sun sundown sundry sunken sunlight sunny suns sunshades super ' +
  'superb superbly superficial superimpose superimposes superintendent superior superiority superiors superlative ' +
  'superlatives supernatural supersede supersedes supersonic superstition superstitions supervise supervises supervision ' +
  'supervisor supervisors supper suppers supplant supplanted supplanting supplement supplemented supplementing ' +
  'supplements supplier suppliers supply supplying support supported supporting supportive supports suppose supposed ' +
  'supposedly supposes suppress suppressed suppressing supra supremacy supreme sure surely surface surfaces surfactant ' +
  'surfactants surge surgeon surgeons surges surmise surmises surmount surmounted surmounting surpass surpassed ' +
  'surpassing surplus surprise surprised surprises surprising surprisingly surrender surrendered surrendering surround ' +
  'surrounded surrounding surroundings surrounds surveillance survey surveyed surveying surveyor surveys survival ' +
  'survivals survive survives surviving survivor survivors susceptibility susceptible suspect suspected suspecting ' +
  'suspects suspend suspended suspending suspends suspense suspension suspensions suspicion suspicions suspicious ' +
  'suspiciously sustain sustained sustaining sustains sustenance swagger swaggered swaggering swallow swallowed ' +
  'swallowing swallows swamp swamped swamping swamps swan swans swarm swarmed swarming swarms sway swayed swaying swear ' +
  'swearing swears sweat sweated sweating sweats sweatshirt sweatshirts sweep sweeping sweepings sweeps sweet sweetheart ' +
  'sweethearts sweets swell swelled swelling swellings swells swerve swift swiftly swim swims swing swinging swings swirl ' +
  'swirled swirling swirls switch switched switching swivel swiveling swoop swooped swooping swoops sword swords syllable ' +
  'syllables symbol symbolic symbolically symbolism symbolize symbolizes symbols symmetric symmetrical symmetry ' +
  'sympathetic sympathize sympathy symphonic symphony symposium symposiums symptom symptoms synagogue synagogues synce ' +
  'synchrony syndicate syndicates synonym synonyms syntax synthesis synthesised synthesize synthesizes synthetic ' +
  'synthetics system systematic systematically systems table tableau tables tabulate tack tacked tacking tackle tackles ' +
  'tacks tact tactic tactics tactile tactual taffy tag tags tail tailing tailor tailored tailoring tails take takeing ' +
  'takes tale talent talented talents tales talk talked talking talks tall tally tallying tame tan tangent tangents ' +
  'tangible tangle tangled tango tangoed tangos tank tanked tanking tanks tans tantalizing tap tape taped tapes taping ' +
  'tapping taps target targeted targeting targets tariff tariffs tarpaulin tarpaulins task tasks taste tastes tattered ' +
  'taunt taunted taunting taunts taut tavern taverns tax taxed taxi taxied taxiing taxing taxis taxpayer taxpayers tea ' +
  'teacart teach teacher teachers teaching teachings team teamed teaming teammate teammates teams teamster teamsters tear ' +
  'tearing tears teas tease teats technical technically technician technicians technique techniques technological ' +
  'technology tedious teen teenage teenager teenagers teens teetered teetering telegram telegrams telegraph telegraphed ' +
  'telegrapher telegraphers telegraphic telegraphing telephone telephones television televisions tell telling tells ' +
  'temerity temper temperature temperatures tempered tempering tempers temple temples tempo temporal temporarily ' +
  'temporary tempos tempt temptation temptations tempted tempting tempts tenancy tenant tenants tend tended tendency ' +
  'tender tendered tendering tenderly tenderness tenders tending tendons tends tenement tenements tenor tenors tens tense ' +
  'tensely tenses tension tensioning tensions tent tentative tentatively tenth tenths tenting tents tenure term termed ' +
  'terminal terminals terminate terminates termination terminations terming terminology terms terrace terraces terrain ' +
  'terrains terrestrial terrible terribly terrier terriers terrific terrified terrifying territorial territory terror ' +
  'terrors test testament testaments tested testicle testify testifying testimonial testimonials testimony testing ' +
  'testings tests text textile textiles texts texture textures th than thank thanked thanking thanks thanksgiving that ' +
  'thatt thaw thawed thawing thaws the theater theaters theatre theatres theatrical theatrically theatricals thee thees ' +
  'thei their theirs them theme themes themselves then thence thenceforth theologian theologians theological theology ' +
  'theorem theoretical theoretically theorize theory ther therapeutic therapist therapists therapy there thereafter ' +
  'thereby therefore therefores therefrom therein thereof thereto theretofore therewith thermal thermocouple ' +
  'thermocouples thermodynamic thermodynamics thermometer thermometers thermometry these thesis thet they thick thicken ' +
  'thickened thickening thickens thicket thickets thickly thickness thief thieving thigh thighs thin thing things think ' +
  'thinking thinks thinness thiouracil thirds thirst thirsted this thither thorough thoroughfare thoroughfares ' +
  'thoroughgoing thoroughly those thou though thought thoughtful thoughtfully thoughtless thoughts thrash thrashed ' +
  'thrashing thread threaded threading threads threat threaten threatened threatening threatens threats threes threshold ' +
  'thresholds thrifty thrill thrilled thrilling thrills thrive thrives thriving throat throats throbbing throng throngs ' +
  'throttle through throughout throw throwed throwing throws thru thrust thrusting thrusts thud thuds thum thumb thumbed ' +
  'thumbing thumbs thump thumped thumping thunder thundered thundering thunderous thunders thus thwart thwarted thwarting ' +
  'thy thyroglobulin thyroid thyroids thyroxine tick ticked ticket ticketed ticketing tickets ticking ticks tide tides ' +
  'tidewater tidings tie tied ties tiger tigers tight tighten tightened tightening tightens tightly till tilt tilted ' +
  'tilting tilts timber timbered timbers timbre time timely times timid timidly timing tin tines tingling tins tint ' +
  'tinted tinting tints tiny tip tips tiptoe tiptoeing tire tired tires tissue tissues titer titers title titles tits ' +
  'titter titters to toad toast toasted toasting tobacco today toe toes together toil toiled toilet toilets toiling token ' +
  'tokens tolerance tolerant tolerate tolerates toll tolled tolls tomato tomb tombs tomorrow ton tonal tone toned tones ' +
  'tongue tongues tonight tons too tool tooling tools tooth top topic topical topics topography topple tops torch torched ' +
  'torment tormented tormenting tormentors torments torn torrent torrents torso torsos tortuous torture tortures toss ' +
  'tossed tossing total totaled totaling totally totals totter tottering touch touchdown touchdowns touched touching ' +
  'tough toughing toughs tour toured touring tourist tourists tournament tournaments tours tousled toward towardes ' +
  'towards towel toweling towels tower towering towers town towns toxic toxics toy toying toys trace traces trachea ' +
  'tracing tracings track tracked tracking tracks tract tractor tractors tracts trade trademark trademarks trader traders ' +
  'trades trading tradition traditional traditionalism traditionalist traditions traffic tragedy tragic tragicomic trail ' +
  'trailed trailing trails train trained training trains trait traitor traitors traits tramp tramped tramping trample ' +
  'tramples tramps trance trances tranquilizer tranquilizers transact transacted transacting transaction transactions ' +
  'transcend transcended transcendental transcending transcends transcribe transducer transducers transfer transfered ' +
  'transfering transfers transform transformation transformed transforming transforms transit transition transitional ' +
  'transitions translate translates translation translations translucent transmission transmissions transmit transmits ' +
  'transmutation transparent transpiration transpiring transplant transplanted transplanting transplants transport ' +
  'transportation transported transporting transports transverse trap trapper traps travel traveled traveler travelers ' +
  'traveling travels traverse tray trays tread treading treads treason treasure treasurer treasurers treasures treasury ' +
  'treat treated treating treatment treatments treats treaty tree trees treetops tremble trembles trembling tremendous ' +
  'tremendously tremor tremors trench trend trended trending trends trespass trespassed trespassing trial trials ' +
  'triamcinolone triangle triangles tribal tribute tributes trick tricked tricks trigger triggered triggering triggers ' +
  'trill trilled trills trim trims trio trip triple triples trips triumph triumphant triumphantly triumphed triumphs ' +
  'trivial troop trooper troopers trooping troops tropical trot trouble troubled troubles troublesome trough troughed ' +
  'troughs troupe troupes trousers truck trucked trucking trucks trudge true truly trumpet trumpeted trumpeting trumpets ' +
  'trundle trundles trunk trunks trust trusted trustee trustees trusting trusts trustworthy truth truthful truths try ' +
  'trying tsh tsk tsunami tub tube tuberculosis tubes tubing tubs tuck tucked tucking tug tuition tuitions tularemia ' +
  'tumble tumbler tumbles tumor tumors tumult tune tunes tungsten tuning tunnel tunneled tunnels turban turbans turbine ' +
  'turbines turbulent turkey turkeys turmoil turmoils turn turned turning turnings turnover turns tutor tutored tutoring ' +
  'tutors tv tweed tweeds twelfth twenties twentieth twice twigs twilight twin twine twined twinge twinges twinkling ' +
  'twins twirled twirler twirling twirls twist twisted twisting twists twitch twitched twitching twofold twos type types ' +
  'typewriter typewriters typhus typical typically typify typifying typing typography tyranny tyrosine ugly uh uhhu ulcer ' +
  'ulcers ultimate ultimately ultrasonic ultrasonics ultraviolet um umbrella umbrellas unable unaccompanied unadjusted ' +
  'unaffected unambiguous unambiguously unanimous unanimously unasked unassisted unattractive unavailable unavoidable ' +
  'unaware unawareness unawares unbroken uncertain uncertainly uncertainty unchanged uncharged uncle unclean uncles ' +
  'uncomfortable uncommon unconcerned unconcernedly unconscious unconsciously unconvincing uncooperative undaunted ' +
  'undeniable undepicted under underachiever underachievers underbrush underdeveloped underestimate underestimates ' +
  'underfoot underground underlie underlies underline underlines underlying undermine undermines underneath underscore ' +
  'underscores undershirt understand understandable understanded understanding understandings understands understate ' +
  'understates understood undertake undertakes underwater underway underwrite underwrites undesirable undeveloped ' +
  'undiminished undo undoing undoubtedly undress undressed undressing undue unearth unearthed unearthing uneasily ' +
  'uneasiness uneasy uneconomical unemployed unemployment unequally unequivocally uneven unexpected unexpectedly ' +
  'unexplained unexplored unfamiliar unfavorable unfitting unfold unfolded unfolding unfolds unforgettable unfortunate ' +
  'unfortunately unfortunates unfrozen ungainly ungodly unhappy unheeding unhesitatingly unhitched unholy unhurriedly ' +
  'unified uniform uniformed uniformity uniformly uniforms unify unifying unimportant unimpressed uninterrupted union ' +
  'unions unique uniquely uniqueness unit unite united unites uniting units unity universal universality universally ' +
  'universals universe university unknown unknowns unleash unleashed unleashing unless unlike unlikely unlimited unlined ' +
  'unload unloaded unloading unloads unlock unlocked unlocking unlocks unmarried unmistakable unmistakably unmolested ' +
  'unmoved unnatural unnecessarily unnecessary unobtainable unoccupied unofficial unorthodox unpaid unpaired unpleasant ' +
  'unpopular unprecedented unpredictable unprepared unqualified unquestionably unrealistic unrelated unreliable ' +
  'unrestricted unsatisfactory unsaturated unscientific unscrew unscrewed unscrupulous unseen unsmiling unsolved ' +
  'unspeakable unstable unstained unsteadily unstressed unstructured unsuccessful unsympathetic untie until unto ' +
  'untouched unusual unusually unwanted unwelcome unwillingness unwire unwise unwittingly up update updates upgrade ' +
  'upgrades upheaval upheavals uphold upholding upholds upkeep uplifting upon upper uppon upraised upright uproar ups ' +
  'upset upsets upstairs upstream uptake uptown upward upwards urban urbanized urge urgency urgent urges urging urgings ' +
  'us usable usage usages use used useful usefulness useless user users uses usher ushered ushering ushers ussr usual ' +
  'usually usurp usurped usurping utensils utility utilization utilize utilizes utmost utmosts utopia utopian utopians ' +
  'utopias utter uttered uttering utterly vacancy vacant vacate vacation vacationed vacationing vacations vacuolization ' +
  'vacuum vacuumed vacuuming vague vaguely vain valet valiant valid validate validity valley valleys valor valuable ' +
  'valuation valuations value valued values valve valves vanish vanished vanishing vanity vapor vapors variability ' +
  'variable variables variant variants variation variations varied variety various variously vary varying vascular vase ' +
  'vases vast vastly vaudeville vector vectors veer veered veering veers vegetable vegetables vegetation vehement vehicle ' +
  'vehicles veil veiled veiling veils vein veined veining veins velocity velvet velvety vendor vendors venerable ' +
  'vengeance vent vented ventilation vents venture ventures veranda verandas verb verbal verbenas verbs verge verify ' +
  'verifying veritable verse verses version versions versus vertebral vertex vertical verve very vessel vessels vest ' +
  'vested vestibule vestibules vesting vests veteran veterans veto vetoed vetoing via vibrant vibrate vice vices vicinity ' +
  'vicious victim victimize victimizes victims victory video videos vie vies view viewed viewing viewpoint viewpoints ' +
  'views vigilance vigorous vigorously village villager villagers villages villain villains vindication vindictive vine ' +
  'vines violate violates violation violations violence violent violently violet violets violin violinist violinists ' +
  'violins virgin virgins virile virtually virtue virtues virtuoso virtuosos virulence virus visage visages viscoelastic ' +
  'viscosity visible visibly vision visions visit visited visiting visitor visitors visits visual visualize visualizes ' +
  'visually visuals vital vitality vitally vitals vitamin vitamins vivacious vivid vividly vivify vocabulary vocal vocals ' +
  'vocation vocational vociferous vogue voice voices volatile volley voltage voltages voltaic volume volumes voluminous ' +
  'voluntarily volunteer volunteered volunteering volunteers voluptuous vote voter voters votes voting vow vowed vowel ' +
  'vowels vowing vows voyage voyages vs vulgar vulnerability vulnerable vulture vultures wade wag wage waged wages waging ' +
  'wagon wagons wags wail wailed wailing wails waist waists wait waited waiter waiters waiting waits wake wakeful ' +
  'wakefulness wakes walk walked walking walks wall walled wallet wallets wallop walloped walloping wallops wallow ' +
  'wallowed wallowing wallpaper wallpapers walls wander wandered wandering wanderings wanders wane wanes want wanted ' +
  'wanting wants war ward warded wardrobe wardrobes wards warehouse warehouses warfare warily warlike warm warmed warming ' +
  'warms warmth warn warned warning warnings warns warp warped warping warrant warranted warrants warrior warriors wars ' +
  'wary warys wash washed washing washings waste wastebasket wasted wasteful wasteland wastes wastewater watch watched ' +
  'watching watchings water watercolor watercolorist watercolorists watercolors watered waterfall waterfalls watering ' +
  'waters watery watt wattles watts wave wavelength wavelengths waver wavered wavering wavers waves wavy wax waxed waxing ' +
  'way ways wayward we weak weaken weakened weakening weakens weakly weakness wealth wealthy weapon weapons wear wearily ' +
  'weariness wearing wears weary wearying weather weathering weave weaves web webs wed wedding weddings wedge weds wee ' +
  'weed weeded weeding weeds week weeked weekend weekends weekly weeks weep weeping weigh weighed weighing weighs weight ' +
  'weighted weighting weightlessness weights weir weird weirs welcome welcomes weld welded welding welfare well welled ' +
  'welling wells welter west western westward westwards wet wets whack whacked whacking whaddya whammo what whatever ' +
  'whatsoever wheare wheel wheeled wheeling wheels wheezes when whence whenever wher where whereabouts whereas whereby ' +
  'whereever wherein whereof whereupon wherever whether which whichever while whine whinny whip whipping whippings whips ' +
  'whir whirl whirled whirling whirring whiskey whisky whisper whispered whispering whispers whistle whistles whistling ' +
  'white whiteface whites whiz who whodunnit whoe whoever whole wholes wholesome wholly whom whoop whooped whooping ' +
  'whoops whore whores whose whosoever why wicked wicker wide widely widen widened widening widens widespread widow ' +
  'widowed widows width widths wield wielded wielding wields wife wiggle wigmaker wigmakers wil wild wildcat wildlife ' +
  'wildly wildness will willed willing willingness willow wills willya wilt win wince wind winded winding window ' +
  'windowpane windowpanes windows winds windshield windshields windy wine wined wines wing winged winging wingman wings ' +
  'wink winked winking winless winner winners winning winnings wins winter wintered wintering winters wipe wipes wire ' +
  'wires wiry wisdom wise wisecrack wisecracked wisecracks wisely wish wished wishing wit witch witching with withal ' +
  'withdraw withdrawal withdrawals withdrawing withdraws withhold withholding withholdings withholds within withing ' +
  'without withstand withstanding withstands witness witnessed witnessing wits witty wizard wizards wo wobble wod woe ' +
  'woeful woes wold wolde woman wonder wondered wonderful wonderfully wondering wonders wondrous wondrously woo wood ' +
  'wooded wooden woodpecker woods woodwork woodworking wooed wooing wool woolen woolens woolly woos word worded wording ' +
  'words work workable workbench worked worker workers working workings workman workout workouts works workshop workshops ' +
  'world worlds worm worms worn worried worry worrying worse worship worshiped worshiping worst worsted worth worthwhile ' +
  'worthy would woulda wound wounded wounding wounds wrack wracked wracking wrap wrapped wraps wrath wrathful wreath ' +
  'wreathed wreaths wreck wrecked wrecking wrecks wrench wrenched wrenching wrestle wrestles wrestling wrestlings wretch ' +
  'wretched wring wringing wrings wrinkle wrinkles wrist wrists writ write writer writers writes writhe writhing writing ' +
  'writings writs written wrong wronged wrongly wrongs wryly wth xylem ya yank yanked yanking yard yardage yards yassuhs ' +
  'yawn yawning yawns ye yeah year yearn yearned yearning yearnings years yell yelled yelling yellow yellowed yellowing ' +
  'yellows yells yelp yelped yelping yelps yes yesterday yet yff yield yielded yielding yields yokel yokels yore you ' +
  'young younger youngster youngsters your yours yourself yourselves youth youthful youths yow yr yrs yuh zeal zeroed ' +
  'zeroing zeros zigzags zim zinc zoo zoom zoomed zooming zooms zounds'
export const RARE_WORDS =
  'aahs ab aback abacuses abalone abasement abashed abate abatement abbey abbreviated abbreviation abbreviations abdicate ' +
  'abducted abduction abed aberrant aberrantly aberration aberrations abeyance abhor abhorrent abhorrently abjection ' +
  'abjectly ablated ablaze ably abnormal abnormality abnormally abolition abominable abomination aboriginal aborigine ' +
  'abort aborted abortifacient aborting abortionist abortive aboveboard aboveground abrasive abreaction abreast abridged ' +
  'abridgment abrogate abruptness abscesses abscissa absentee absenteeism absinthe absoluteness absolution absolutism ' +
  'absolve absolved absorbency absorbent absorber absorbers absorptive abstention abstentions abstinence abstractedness ' +
  'abstractionism abstractive abstractly abstractors abstruse abstrusenesses absurdly abundant abundantly abused abuser ' +
  'abusers abusive abutments abuzz abysmal acacia academe academia academician accede accelerated accelerometer ' +
  'accelerometers accentual acceptability accesses accessibility accessible accessions accidental accidentally accidently ' +
  'acclamation accolade accommodating accommodation accommodations accommodative accompanied accompanist accompanists ' +
  'accomplice accomplishes accordion accountability accountable accountant accountants accouterments accrual accruals ' +
  'accrued acculturation accumulated accumulator accusatory accused accuser accusers accusingly acerbic acetate acetylene ' +
  'achievable aching acidity acidly acidulous acknowledged acknowledgment acne acolyte acorns acoustic acoustical ' +
  'acoustically acoustics acquired acquirer acquirers acquiring acquisitive acquit acquittal acquitted acrid acrimonious ' +
  'acrimony acrobat acrobatic acrobatics acrobats acronym acrylic actinometer actionable activating activation activist ' +
  'activists actresses actuarial actuarially actuary actuated actuators acumen acupuncture adage adagio adagios adamantly ' +
  'adaptability adaptable adaptation adaptations adapter adapters adaptor addict addicted addiction addictions addictive ' +
  'addicts additional addled addressee addresses adduce adenomas adept adepts adhesion adjudicate adjudication ' +
  'adjudicator adjudicators adjustable adjuster adjusters adman administrate admiral admirals admiralty admired admirer ' +
  'admirers admiringly admissible admittance admittedly admixed admonished admonishing admonishments ado adobe adoptable ' +
  'adoptee adopters adoptive adorable adore adored adoring adornments adrenal adrenaline adrift adroit adroitly ' +
  'adroitness adsorbed adsorbs adulation adulterate adulterated adulterous adultery adulthood advancement advancements ' +
  'advancer advancers advancing advantageous advantageously advent adventitious adventurer adventurers adventuresome ' +
  'adventurism adventurous adventurously adverbial adversary adversely adversity advert advertised advertiser advertisers ' +
  'advertorial advisability advisable advised advisedly advisement adviser advisers advisor advisors advisory advocacy ' +
  'aegis aeon aerate aerial aerialists aerials aerobic aerobics aerodynamic aeromedical aeronautical aerosolized ' +
  'aerospace aesthetically affable affectation affectations affectingly afferent affidavit affidavits affiliate ' +
  'affiliated affinity affirmation affirmations affirmative afflict afflicted afflicting affliction afflictions afflicts ' +
  'affluent affordable afghan aficionado afield afire aflatoxin afloat afoot aforementioned aforethought afoul afresh aft ' +
  'afterburners aftereffects afterglow aftermath aftermaths aftershock aftershocks afterthought ag agave ageless ' +
  'aggravated aggravating aggregation aggregations aggressively agile agilely agility aging agitating agitation agitator ' +
  'agitators agleam agnomen agnostics agonize agonized agonizing agrarian agreeable agreeableness agreeably agreed ' +
  'agribusiness agriculturally agronomist aground ague ai ailerons ails aimlessly airdrops airfare airfield airfields ' +
  'airflow airframe airheads airily airings airless airlift airlifted airlifting airline airliner airliners airlock ' +
  'airmail airmailed airman airstrip airstrips airworthiness ajar al alarmingly alarmism alarmist albatross albino ' +
  'alchemists alchemy alcoholic alcoholics alcoholism alderman alders ale alertly alfalfa alfresco algebra algebraic ' +
  'algorithm alias alienated alienating alight alimony aliquots alizarin alkaloids alky allay allayed allaying allegedly ' +
  'allegiance allegoric allegorical allegro allergic allergy alleviation alley alleys alleyways alliance allied allies ' +
  'alliteration alliterative allocator allotted alloy alloys allure allurement alluring allusiveness alluvial almanac ' +
  'almond almonds aloft aloneness aloof aloofness alpha alphabet alphabetic alphabetical alphabetically alphabetized ' +
  'altar alternating alternation alternatively alto altruism altruistic altruistically altruists alum alumina alumnus ' +
  'alundum am amahs amalgam amalgamate amalgamated amalgamation amalgamations amanuensis amass amassed amasses amassing ' +
  'amateurish amateurishness amateurism amatory amazingly amazons ambiance ambidextrous ambitiously ambivalence ' +
  'ambivalent ambrosial ambulatory ambuscade amelioration amenable amendatory amenities amethystine amicable amicably ' +
  'amide amino amiss amity ammonia ammoniac ammonium amnesty amniotic amok amorality amorist amorous amorphously ' +
  'amortization amortize amphibious amphibology amphitheater amplification amplifier amplifiers amputation amputations ' +
  'amulet amulets amused amusedly amusing amusingly anachronistic anaerobic anaesthesia anagram analgesic analog ' +
  'analogously analogue analytical analytically analyticity analyzable analyzed analyzer anaplasmosis anarchic anarchical ' +
  'anarchist anastomotic anathema anatomic anchorage anchorite anchorman anchovy anciently ancillary anecdotal anemic ' +
  'anemics anesthetic anesthetics angelfish angelica angina angiotensin angler angling angora anhydrous anhydrously ani ' +
  'aniline animation animism animosity anise aniseikonic anisotropy annals annex annexation annexed annihilate announced ' +
  'announcer announcers annual annuity annum anoint anointing anomalous anomaly anomic anonymity anonymously anorexia ' +
  'anorthic answerable antacid antagonism antagonisms ante anteater anteaters antebellum anthem anthems anthers anthology ' +
  'anthrax anthropic antibacterial antibiotic antibiotics antic anticipatory anticoagulant anticoagulants antics ' +
  'antidepressant antidote antifreeze antihero antihistamine antiphonal antipodes antiquarian antiquarians antiquated ' +
  'antiquity antisocial antisubmarine antithesis antithetical antitrust antiviral antsy anvil anyplace apace apartheid ' +
  'apathetic apathy ape aperture aphorisms aplomb apocalypse apocalyptic apocalyptics apocryphal apogee apologetic ' +
  'apologist apologists apoplectic apostle apotheosis appall appalled appallingly appalls appanage apparel appareled ' +
  'apparency apparition apparitions appeasement appeasing appellate append appended appetizer appetizing apple applejack ' +
  'appliance applicator applicators applied apportionment apportionments appraisal appraisals appraiser appraisers ' +
  'appraising appraisingly appreciated appreciative appreciatively apprehensive apprehensively apprenticed apprenticeship ' +
  'approachable approaches appropriators approving apricot aptly aptness aquamarine aquarium aquatic aqueducts aquifer ' +
  'aquifers arabesque arabic arable arb arbiter arbitrage arbitrager arbitragers arbitrageur arbitrageurs arbitrate ' +
  'arbitration arbitrator arbitrators arboreal arborists arbs arcade arcane archaeological archaeologist archaeologists ' +
  'archaeology archaic archaism archangels archdiocese archeological archery arches archetype archetypical archipelago ' +
  'architectonic archival archive archives archivist archness arcus ardent ardently arduous are areaways arena arenas ' +
  'argot arguably arguing argumentation aria arias arid aridity aristocrat aristocratic aristocrats arithmetical armament ' +
  'armaments armful armhole armistice armoire armory arnica aroma aromas aromatic aromatics arousal arpeggios arrangers ' +
  'arranging arrears arrogance arrogant arrogantly arrogate arrowheads arsenal arsenals arsenic arsenide arson arsonist ' +
  'artemisia artful artfully artfulness arthritic artichoke articulated articulation articulations artifact artifacts ' +
  'artifice artificiality artisan artisans artistically artistry artless artwork artworks arty asbestos asbestosis ' +
  'ascendancy ascendency ascension ascent ascents ascertainable ascetic asceticism ascetics aseptic ashes ashtrays ' +
  'asinine askance askew asocial asparagus aspen aspens aspersion aspersions asphalt asphyxia aspirant aspirants aspirin ' +
  'aspiring assailant assailants assassinate assassinated assassination assassinations assembling assertedly assertive ' +
  'assertiveness asses assesses asset assets assiduity assiduously assimilable assimilating assimilation associatively ' +
  'assorted assortment assortments assuage assumed assuming assuring asteroid asteroids asters asthma astigmatism astir ' +
  'astoundingly astral astray astringency astringent astrological astrology astronaut astronauts astronomer ' +
  'astronomically astronomy astrophysicist astrophysics astute astuteness asunder asylum asymmetry asymptomatic ' +
  'asymptotic asymptotically atavistic ataxia ate atelier atheism atheist atheistic atheists atheromatous athleticism atm ' +
  'atmospheric atolls atomisation atonal atonally atone atonement atrium atrocious atrociously atrocity atrophied attache ' +
  'attaches attainable attendee attentively attired attractively attractiveness attributions attrition atypical au auburn ' +
  'auction auctioned auctioneer auctioning auctions audacious audibly audio audiovisual auditor auditors augur augurs ' +
  'aura aural auspices auspicious auspiciously austere austerely austerity authentically authenticate authentication ' +
  'authenticator authoritative authorized authorship autism autistic autobiographic autobiography autoclave autocracy ' +
  'autocrat autocratic autocrats autograph autographed autographs autoimmune autoloader automaker automakers automate ' +
  'automated automates automating automaton autonomous autonomously autonomy autopsy autumnal avalanche avarice ' +
  'avaricious avenge avenger avenue averse aversion avian aviary aviation aviator aviators avid avidity avidly avionics ' +
  'avocation avoidable avowed avowedly avuncular awash awesome awfulness awhile awkwardness awnings axial axially ' +
  'axiological axiom axiomatic axioms axle ayatollah azalea azaleas azure babel baboon baboons babyhood baccalaureate ' +
  'backbeat backbench backdoor backdrop backfield backfire backhand backhanded backhoe backlash backlog backlogs backpack ' +
  'backpackers backpacks backpedal backpedaling backroom backrooms backside backstop backtracking backup backups ' +
  'backwardness backwater bacterium bade badinage badminton baffle baffled baffling bagel bagels baggage baggy bagpipe ' +
  'bail bailed bailiff bailing baker bakers bakery baking baklava baksheesh balancing balcony baldness bale baleful ' +
  'balkiness ballast ballerina ballerinas balletic balletomane ballistic ballistics balloonists ballpark ballparks ' +
  'ballyhoo ballyhooed balm balmy baloney balsams bambino bamboo banal bandoleers bandstand bandwagon bandwidth bane ' +
  'baneful banishes banishment banjo bankroll bankrolled bankrolling banned banning banquetings baptism baptismal ' +
  'baptisms baptistery baptized barb barbarian barbarians barbarisms barbarous barbecued barbed barber barbers barbital ' +
  'barbiturate barbs bard bards baritone barium barkeep barnstormer barometer barometers barometric baron baroness ' +
  'baronial barons barony baroque baroreceptor barrack barracks barred barren barring barrio barrister barristers barroom ' +
  'barrow barter bartered bartering baseless baseline bash bashed bashes bashful bashing basil basses bassinet bassist ' +
  'basso bassoon basting bastion bastions batch batches bathers bathos batsman batten battens battlefront battleground ' +
  'battlegrounds battlements batwings bauble bawdy bayly bazaar bazaars bd beaches beachfront beacon beaded beadle beads ' +
  'beadsman beadwork beady beaker beakers beanballs beanstalk bearable beardless beardown bearish bearishly beastly ' +
  'beaten beatific beatification beatings beatnik beatniks beau beauteous beauticians beautify beautifying beaver ' +
  'beavered beavers bebop becalmed becoming bedded bedevil bedeviled bedfast bedfellows bedground bedlam bedpans bedpost ' +
  'bedridden bedrock bedside bedspread bedsprings bedstraw bedtime beefsteak beefy beehive beep beeped beeper beepers ' +
  'beeping beeps beeswax beet beetle beetling beets befitting befogged beforehand befouled befriended befriends befuddled ' +
  'beggar beggars beggary begging beginner beginners begonia begotten begrudge beguiled beguiling behavioral behaviorally ' +
  'behaviour beheaded beheading behemoth behemoths behest beholden beholder beige belated belatedly beleaguered belfry ' +
  'believability believable believably believing belittle belittled belittling bellboy bellboys belle belles bellhops ' +
  'bellicosity belligerence belligerently bellwether bellwethers belongings beltway beluga bemused benches benchmark ' +
  'benchmarks benediction benefactor benefactors beneficence beneficially benevolence benevolent benighted benign ' +
  'benignant benzene bequeath bequeathed bereft beret bergs beriberi berms berserk beryllium besieged besieging bespeak ' +
  'bespeaks bestes bestial bestiary bestowal bestseller bestsellers bestubbled beta betas betide betrayer betrothal ' +
  'betrothed betterment betting bewail bewilderedly bewilderingly bewilderment bewitched bewitching biannual bias biased ' +
  'biases bib bibs bibulous bicameral bicarbonate bicentennial bickered bickering biconcave bicycling bicyclist bidder ' +
  'bidders bidding bide biennial bifocal bifocals bifurcate bifurcated bigness bigoted bigotry bigots bike biker bikers ' +
  'bikini bikinis bilateral bile bilge bilges bilharziasis bilinear bilingual bilious bilk bilked bilking billboard ' +
  'billboards billet billets billfold billiard billiards billings billionaire billowed billowing billows bimbos ' +
  'bimolecular bimonthly binary binder binders binge bingo binoculars binuclear biochemical biochemicals biochemist ' +
  'biochemistry biochemists biodegradable biofeedback biographer biographers biographical biologic biologically biologist ' +
  'biologists biomedical biophysicist biophysics biotech biotechnology bipartisan biped biplane biracial birch birches ' +
  'birdbath birdcage birthmark birthplace birthrate birthright bisexual bishopry bison bisque bistros bitch bitches ' +
  'bitchy biter bitingly bittersweet bituminous bivouac biweekly biz bizarrely blabs blackballed blackbird blackbirds ' +
  'blackjack blacklist blacklisting blackmail blackmailed blackmailing blacksmith bladder blamed blanching bland ' +
  'blandness blank blanks blaring blarney blase blasphemers blasphemous blasphemy blatancy blatantly blazer blazon ' +
  'bleacher bleachers bleary blebs bleeders bleedings bleeps blemish blemishes blender blenders blessings blest blindfold ' +
  'blindfolded blini blinkers blip blips bliss blissful blitz blitzes blitzing blitzkrieg blizzard blizzards bloc ' +
  'blockbuster blockbusters blocker blockhouse blocky blocs bloke blokes bloodbath bloodless bloodletting bloodlust ' +
  'bloodroot bloodshot bloodstained bloodstains bloodsucking bloodthirsty blooper blotch blotches blouse blowfish blown ' +
  'blowout blowtorch blowup blubber blueberry bluebonnets bluefish blueprint blueprints bluestocking bluing bluish ' +
  'bluntly bluntness blurry blurt blurted blurting blushes blustery boa boar boarder boardroom boardrooms boastful ' +
  'boastfully boastings boaters boatload boatloads boatman boatyards bobbins bobby bodacious bode boded bodegas bodes ' +
  'bodice bodied bods bodybuilding bodyguard bodyguards bogy bohemian boiler boilerplate boilers boisterous boldness boll ' +
  'bolo bombard bombarded bombarding bombardment bombardments bombast bombastic bomblets bombshell bonanza bonanzas ' +
  'bondage bondholder bondholders bondsman boned bongo bonheur bonkers bonus bonuses boo booby booed boogie booing ' +
  'bookish bookkeeper bookkeeping booklet booklets bookseller bookstore boomerang boomerangs boomers boondoggle boorish ' +
  'boors boos booster boosters bootleg bootlegging booty booze boozing bop borax borderlands borderline borer borers ' +
  'boringly borrower borrowers borrowings bosons bosses botanical botanist botanists botany botched bothersome bottleneck ' +
  'bottlenecks bottler bottlers bottomless botulinum boucle bouffant bouffe boulder boulders boulevard boulevards bouncy ' +
  'boundless bounty bourgeois bourgeoisie boutique bouts bowel bowels bower bowstring boxer boxes boxy boyfriend ' +
  'boyfriends bra braced bracelet bracket brackets brackish brad braggadocio bragged bragging brainchild brainlessly ' +
  'brainpower brainstorm brainwashed brainwashing brainy braised bran branches brandishes brash brashness brasses ' +
  'brassiere brassy brat brats bratwurst bravery bravura brawl brawling brawny braying brazenly brazenness brazier ' +
  'breaches breadbasket breadbox breakage breakaway breaker breakers breakneck breastworks breathalyzer breather ' +
  'breathtaking bred breeches breeder breeders breezy brethren brew brewed brewer brewers brewery brewing brews bribers ' +
  'bribery bricklayers bridal bridegroom bridesmaids bridgehead bridgeheads bridgework brie briefings brig brigands ' +
  'brighten brightened brightening brightens brightly brim brimful brimming brimstone brine brink brinkmanship briny ' +
  'briquette briskness bristled broach broached broadcaster broadcasters broadly broadside brocade brocaded broccoli ' +
  'brochure broiler brokenly broker brokerage brokered brokering brokers bronchiolar bronchiolitis bronchitis brooch ' +
  'broody broth brotherly brouhaha browbeat brownish brownouts browse browsing brucellosis bruising bruited brunch ' +
  'brunches brunette brunt brushes brushlike brushwork brusquely brutal brutally brutish bubbling bubbly buccaneers ' +
  'buckaroos buckshot buckwheat bucolic budding budgetary buffaloes buffetings buffoon buffoons bugaboo bugaboos bugged ' +
  'buggers bugler bulkhead bulkheads bulldog bulldoze bulldozer bulldozers bulletproof bullfighter bullhorn bullhorns ' +
  'bullion bullish bullishly bullock bullshit bullyboys bulwark bumble bumbling bumper bumpers bumptious bumpy bun ' +
  'bunches bunco bundling bungalow bungled bungling bunko bunny buns bunt bunter bunters buoy buoyancy buoyed buoying ' +
  'buoys burdensome burdock bureaucrat bureaucrats burger burgers burglar burglarproof burglars burgomaster burgs ' +
  'burgundy buried burl burlap burlesque burner burners burnings burnished burnishing burnt burping bursitis buses bushes ' +
  'bushwhacked bushy businesses businesslike businessmen businesspeople businesswoman busload busloads busses bust busted ' +
  'buster busters busting busts busyness butane butcher butchered butchering butchers butchery butler butlers butterfat ' +
  'butterfly butternut buttery buttocks buttress buttressed buttresses buxom buyback buyer buyers buyout buyouts buzzer ' +
  'buzzes buzzword buzzwords bye bylaw bylaws byplay byproduct byproducts bystander bystanders byway byways byword ' +
  'byzantine cabal cabaret cabbage cabdriver cabinetmakers cacao cache cachet cackly cacophony cactus cadaver cadaverous ' +
  'cadence cadet cadets cadge cadmium caffeine cagey cahoots cajole cajun calamitous calcification calculable calculated ' +
  'calculating calculator calculators calculus calfskin calibrated calibre calico caliper calipers caliphs calisthenics ' +
  'callable calligraphers calligraphy callipygous callously callousness calluses caloric calorie calorimeter calorimetric ' +
  'calumny calypso camaraderie camcorder camcorders camel camellias cameo cameos cameraman camouflage camouflaged ' +
  'campaigners campground campgrounds campmate campuses cams canal canals canard cancelled cancerous candid candidacy ' +
  'candidly candlelight candlewick candor candour candy canine canister canisters canker canned cannery cannibalism ' +
  'cannibalistic cannibalize cannibals cannister cannisters cannonball canny canoe canonized canopy cant cantaloupe ' +
  'canted cantilevers canting canto cantonal cantonment cantons canvases canvassers canyonside capably capacious ' +
  'capacitance caper capercailzie capering capers capitalistic capitalization capitol capitulation capo capos capped ' +
  'cappuccino capricious capriciously capriciousness capsicum capstan captaincy caption captioned captions captious ' +
  'captivated captivating captors carabao caramel carat carats caravan caravans caraway carbide carbohydrate carbonyl ' +
  'carborundum carcasses carcinogen carcinogenic carcinogens carcinoma cardamom cardboard cardholder cardholders cardiac ' +
  'cardigan cardiologist cardiologists cardiomegaly cardiovascular careen careened careening careerism careerists ' +
  'carefulness caregiver caregivers carelessly caresses caretaker careworn cargoes caribou caricature caricaturist ' +
  'carillons carload carloading carloads carnage carnality carnival carnivorous carob carousel carousing carp carpal ' +
  'carpetbaggers carping carport carps carrion carrot carrots carte cartel cartels cartilage carton cartons carver ' +
  'carvers caryatides casbah cascade cascades casebook cased casein casework caseworkers cashews cashier cashiers ' +
  'cashmere casings casino casinos cask casket caskets casks cassette cassocked castanets caste caster casters castigate ' +
  'castigation castings castling castor casualty casuistry cataclysmic cataclysms catalyst catalysts catalytic catamaran ' +
  'cataract cataracts catastrophic catbird catchall catches catchword catchwords catchy catechism catechize categorical ' +
  'categorically categorize categorized caterer caterpillar caterpillars catfish cathartic cathouse catsup catty caucus ' +
  'caucuses cauliflower causally causative causeway causeways causing caustic cauterize cautionary cautiousness cavalier ' +
  'caveat caveats cavernous caviar cavity cawing cayenne ceaselessly cedar cede ceding celebrated celebrators celebrity ' +
  'celerity celery celiac cellist cellists cellophane cellular celluloids censor censored censorial censors censorship ' +
  'censure census censuses centaur centenarians centenary centennial centerfielder centerfold centerline centerpiece ' +
  'centigrade centrality centralization centralizing centre centrex centric centrifugal centrist centurions ceramic ' +
  'ceramics cereal cereals cerebellum ceremonial ceremonially ceremoniously certiorari cerulean cervical cervix cessation ' +
  'cession cesspools chafed chaff chaffing chafing chaga chainlike chairmanship chairmanships chairwoman chaise chalk ' +
  'chalked chalking chalky challengeable challenger challengers chamberpot chameleon chameleons chamfer chamois champ ' +
  'champs chancel chancellor chancery chancy chandelle changeable changeover chantey chap chaperon chaperone chaperoned ' +
  'chaplain chaplains chaps char characterless chargeable chariot charisma charismatic charitably charlatan charlatans ' +
  'charlotte charmer charmers charmingly charred chartist chartists chary chased chasers chasm chassis chaste chastened ' +
  'chastisement chastity chateau chattels chattily chatty chauffeur chauffeured chauffeurs chaulmoogra chauvinism ' +
  'chauvinistic chauvinists chaw cheapening cheapens cheaply cheater cheaters checker checkers checkout checkpoints ' +
  'checkup cheekbone cheeky cheerfulness cheerleader cheerleaders cheerleading cheeseburgers cheesecake cheesecloth ' +
  'cheesy cheetah chef chefs chelas chemise chemotherapy chenille cherishes cherry cherubs chess chestnut chestnuts ' +
  'chevre chic chicanery chicly chiding chignon chilblains childbearing childbirth childcare childishness childless chili ' +
  'chillingly chilly chimp chimps chines chinked chinoiserie chinos chintz chipper chipping chirped chirping chirpy chit ' +
  'chitchat chivalrous chivalry chive chives chivying chlorpromazine chocks chocolate choking cholelithiasis cholera ' +
  'cholinesterase cholla chomp chomped chomping choosy chopped chopper choppiness choppy chopsticks choral choreographer ' +
  'choreographers choreographic choruses chow chowder chowders christen christened christening chromatic chromatics ' +
  'chromatogram chromosome chronically chronicle chronicler chroniclers chronological chronology chrysanthemums ' +
  'chrysotile chubby chuffing chug chugs chum chumminess chump chums chunky churches churchgoers churchly churn churned ' +
  'churns chutney chutzpah cicadas cider cigaret ciliated cinches cinder cinders cinema cinematography circuitous ' +
  'circuitry circularity circulating circulatory circumcision circumference circumlocution circumpolar circumscribed ' +
  'circumspect circumspection circumspectly circumstantial circumvent circumventing circumvention circumvents circuses ' +
  'cirrhosis cistern citadels citizenry citizenship citric citron citrus citywide civilised civility civilize cladding ' +
  'clairvoyance clairvoyant clamorous clampdown clampdowns clan clandestine clannish clannishness clapboard claptrap ' +
  'claret clarets clarification clarifications clarinet clarinetist clashes classes classically classicism classificatory ' +
  'classifiers classless classmate classy clattery claudication claustrophobia claustrophobic cleanliness cleanse ' +
  'cleanser cleansers cleanup cleanups clearance clearheaded cleat cleavage cleave cleaver clemency clenches cleric ' +
  'clerics cleverly cleverness cliched clientele climactic climatic climaxes climbable climber climbers clime clincher ' +
  'clinches clinic clinically clinician clinics clinked clinkers clipboard clipboards clipped clipping clippings clique ' +
  'cloak cloakrooms cloaks clockwise clockwork clodhoppers clogged clogging cloistered cloisters clomped clone cloned ' +
  'clones clonic cloning closedown closedowns closeness closest closure clothesbrush clothesline clothier clothiers ' +
  'clotted clotting cloture cloudburst cloudless cloudy clout clove clover cloying clozapine clubby clubrooms clumsily ' +
  'clunky clutches clutter coaches coachman coalesced coalescence coalfields coalition coalitions coarsely coarsened ' +
  'coarseness coaster coasters coastline coatings coattails coaxes coaxial cobalt cobbler cobblestone cobra cobwebs coca ' +
  'cocaine coccidiosis cockatoo cockatoos cockeyed cockiness cockroach cockroaches cocktail cocktails coco cocoa cocoon ' +
  'cocotte cod coded codfish codger codified codifying coding codpiece coed coercion coercive coexist coexistent ' +
  'cofactors coffeehouse coffeepot coffers cofounder cog cogently cognac cognate cognitive cognizance cognizant cogs ' +
  'cohere coherence coherently cohesively cohesiveness cohort cohorts coiffure coincident coincidental coincidentally ' +
  'coinciding coke cola colander colas colchicum coldhearted cole colicky coliseum collaborative collaborator ' +
  'collaborators collagen collapsible collarbone collateral collation collectible collectively collegial collegians ' +
  'collegiate collie colloquial colloquium colloquy collude cologne colonialism colonialist colonialists colonic ' +
  'colonists colonization colonized colonnade colonnaded coloration coloratura colorless colorlessness colossus coloured ' +
  'coltish columnist columnists coma comas combatant combatants combative combinable combined combining combo combos ' +
  'comely comer comers comet cometary comets comeuppance comfy comical comically comity comma commandant commandeered ' +
  'commandeering commas commemorating commemorative commencement commencements commendation commendations commercialism ' +
  'commercialize commercialized commie commiserate commissar commissary committeewoman commonality commoner commoners ' +
  'commonness communicable communicating communicator communicators communique communistic communize commutation ' +
  'compaction compactly companionable companionship companionway comparability comparably comparing compassionate ' +
  'compatibility compatriot compatriots compelling compellingly compendium compensated competency competently ' +
  'competitively compilation compilations compiler compiling complacency complacent complacently complainant complaisance ' +
  'complaisant complementary completing complexes complexion compliance compliant complimentary comport comported ' +
  'comportment composing compositional compote compresses compression compressor compressors compromiser compromising ' +
  'comptroller compulsively compulsory computational computerize computing comradeship concealment conceding conceit ' +
  'conceits conceiver concentric conceptual conceptually concertina conciliate conciliator conciliatory concise concisely ' +
  'conciseness concision conclave concluded concoct concocted concoction concoctions concomitant concomitantly concord ' +
  'concretely concurrently concurring condemnatory condensate condenser condensers condensing condiments conditional ' +
  'conditionally conditioner conditioners condo condom condominium condominiums condoms condone condos conducive conduit ' +
  'conduits confabulation confabulations confectionary confectioner confectionery confederation confederations confer ' +
  'confers confesses confessional confessionals confessor confidante confiding confined confining confiscation ' +
  'conflagration confluence confluent conformance conformation conformations conformist conformists confrontation ' +
  'confrontations congenial congeniality congenital congested congestive conglomerate congratulatory congruence congruent ' +
  'conic conjoined conjugation conjure conjuring connector connectors conned connexion conning connivance conqueror ' +
  'conquerors consanguineous consanguinity conscionable conscript conscripted conscription conscripts consecration ' +
  'consensual consequential conservancy conservatively conservator conservators conservatory conserve conserved conserves ' +
  'consistence console consolidated consoling consomme consonance consortium consortiums conspirator conspiratorial ' +
  'conspirators constancy constatation constellation constellations constipation constituency constituted constitutional ' +
  'constrain constrained constraining constrains constraint constraints constricted constricting constriction ' +
  'constrictions constrictor constrictors consul consular consulate consultancy consultative consumerism consuming ' +
  'consummated consummately consummation contagion contagious containment contaminants contaminated contaminating ' +
  'contemplative contemporaries contemporize contemptible contemptuously contender contenders contentedly contentious ' +
  'contentment contestant contestants contiguous continence continentally contingency contingent contingents continuingly ' +
  'continuo contorted contortionists contraband contrabass contraction contractions contractually contradictory contralto ' +
  'contraption contraptions contrarian contrarians contraventions contretemps contributing contrite contrition contrived ' +
  'controllable controlling controversial contusions conundrum convalescence convening convent conventionally ' +
  'conventioneers converge converging conversant conversational converter converters convertibility convex convexity ' +
  'conveyance convivial convocation convoluted convolutions convoy convoys convulsion convulsions cooing cookbook ' +
  'cookbooks cooker cookers cookfire cookie cookware cooler coolers coolheaded coolnesses cooly cooperatively ' +
  'coordinating coordinator coordinators copier copiers copings copious copiously copolymers coppery copra copybooks ' +
  'copycat copycats copyright copyrighted copyrights copywriter coral cordial cordless cordon corduroy corduroys ' +
  'coriander corinthian cork corked corkers corks corkscrew corkscrews cornbread cornea corneal cornerstone cornfield ' +
  'cornmeal cornstarch cornucopia corny corollary corona coronary corporatism corporatist corporeal corporeality ' +
  'corpulence corpus corpuscular correctional corrective corrode corroding corrosion corrosive corrugated corrugations ' +
  'corruptible corruption corruptions corsage corset cortege cortically corticotropin cortisone cosec cosily cosmetic ' +
  'cosmetics cosmetology cosmological cosmologists cosmology cosmopolitan cosmopolitans cosmos costive costumed cosy cot ' +
  'coterie cotillion cots cotter cottonmouth cottonseed couches councilman councilwoman countdown counterclaim ' +
  'counterclaims counterculture counterfeit counterman countermove counteroffer countersuit countertenor counterterror ' +
  'countertop countervailing counterweight countess countrywide coupe coupes coupled coupler couplers couplets courageous ' +
  'courageously courier couriers coursing courteous courteously courtesan courthouse courtliness courtly courtroom ' +
  'courtrooms courtship couscous cove covenant covenants coverall coverings coverlet covert coverts covet coveted ' +
  'coveting covetous covetousness covets cowbirds cower cowering cowhand cowhands cowhide cowling cowman cowpox ' +
  'cowpuncher coxcombs coy coyly coyote coziness cpu crab crabapple crabbed crabby crabmeat crabs crackdown crackdowns ' +
  'cracker crackers crackling crackpot crackpots crafter craftsmanship crafty craggy crags cram cramp cramped cramps ' +
  'crams craning crank crankcase cranked cranking cranks crankshaft cranky cranny crapshoot crasher crashes crass ' +
  'crassness crate crater cratered cratering craters craved craven craving cravings crawlspace crayons craze crazed ' +
  'craziness creamer creamy crease creationism creatively creativeness creche credence credential credentials credibility ' +
  'credibly creditable creditably creditor creditors creditworthy credulity credulous credulousness creedal creeper ' +
  'creepers creepy cremate cremation crematoriums creole crepe crescent crestfallen crevasse crevice cricket crickets ' +
  'criminalize criminally criminologist criminology crimp crimped crimping crimps cringing crippled crippling crisply ' +
  'crispy crisscross crisscrossing criticality critique critter critters croak croaked croaker croaking croaks crochet ' +
  'crocked crocketed crocodile crofters croissants crone crony cronyism crooner cropped crossbars crosscurrents crosses ' +
  'crossfire crossings crossover crossroading crosswalk crossways crosswise crotch crotchety crouches croupier crowbait ' +
  'crucially crucible crucifix crucifixion crudely cruelly cruiser cruisers crumbly crumpled crunches crupper crus ' +
  'crusader crusaders crushes crust crusts crusty crutches crux cryostat crypt cryptographers cryptographic crystalline ' +
  'crystallite crystallized crystallizing cu cub cubbyhole cubed cubic cubs cuckoo cuckoos cucumber cud cuddly cudgels ' +
  'cue cued cues cuff cufflinks cuffs cuirassiers cuisine cul culinary cull culled culling culpable culprit culprits ' +
  'cultivated cumin cumulate cumulatively cumulus cunning cunningly cupful cupid cupids cur curative curator curators ' +
  'curd curdling curds cured curettage curfew curing currant currants curricular curry cursory curt curtailment curtly ' +
  'curtness curtseyed curvaceously curvature curvy cusp custodial custodian custody cutback cutbacks cuteness cutlass ' +
  'cutlery cutlets cutoff cutouts cutter cutters cutthroat cyanide cycads cyclical cyclicals cycling cyclohexanol ' +
  'cyclorama cylinder cylinders cynic cynically cynicism cynics cypress cystic cytokine cytolysis czar czars da dabble ' +
  'dabbled dabbler dactyls dada daffodils daft daintily dainty dairy dais daises daisy dales dally damaged damaging dame ' +
  'daminozide damper dampers dampness damsel dandelion dandily dandy dangling dank dappled darkling darkly darkroom darn ' +
  'dartboard das dashboard dashboards dashes dastardly database dated dating daubed daunt daunted daunting dauntless ' +
  'dauphin davenport davits dawdling daybed daybreak daydream daydreamed daydreaming daylong daytime daze dazzled ' +
  'dazzlingly dd dea deactivation deadbeats deadheads deadliness deadness deadpan deadwood deafened deafening deafness ' +
  'dealership dealerships dealings dean deans dearest dearth deathless deathly deathwatch debacle debasement debasing ' +
  'debatable debauchery debenture debilitated debit debonair debs debtor debtors debunk debunked debunking debutante ' +
  'decadence decadent decal decamped decanted decanting decease deceit deceitful decelerate decently decentralize ' +
  'decentralized decentralizing deception deceptively decertify decided decidely deciding decimal decimals decipher ' +
  'deciphered decisiveness deckhands declamatory declarative declaratory declared declassifying declivity deco decoction ' +
  'decode decolletage decommissioned decompression decongestant deconstructed decontrol decor decorated decorative ' +
  'decorativeness decorous decorum decoy decoys decreased decreasing decreed decrepit deductive deed deeds deerskins ' +
  'defamation defamatory defaulters defeatism defeatists defection defections defector defectors defenseless defensible ' +
  'defensively defensiveness deference deferent deferents deferment deferments defiantly deficient deficit deficits ' +
  'defile definable defining definitively deflate deflated deflationary deflator deflators deflect deflected deflecting ' +
  'deflects defoliation deforestation deformational deformed deformity deft deftly deftness defunct defuse degeneracy ' +
  'degenerate degeneration degenerative degradation degrade degraded degrading dehumanised dehumanize dehumanized ' +
  'dehydrate dehydrated dehydration deification deigned dejectedly delectable delectation delegating delegation ' +
  'delegations delete deleterious deletion deletions deli deliberative delicately delicatessen deliciously delimit ' +
  'delimits delineate delineated delineation delinquency delinquent delinquents deliriously delist delisted delisting ' +
  'deliverable deliverance deliverers dell delphic delta deltas delude deluge delusion delusions deluxe delve demagogic ' +
  'demagoguery demander demandingly demeaned demeaning demeans demented dementia demilitarize demise demo demobilize ' +
  'democratically demographic demographics demography demolition demoniac demonic demonize demonstrable demonstrably ' +
  'demonstrated demonstrators demoralization demoralize demoralized demoralizing demotion demur demurrer demurs den ' +
  'denigrate denigration denims denizens denominator denominators denouement dens densely densitometry dentistry denude ' +
  'denuded deodorant departmental depiction depictions deplete depleted deplorably deployment deployments deport ' +
  'deportation deportations deported depositary deposition depositions depositor depositors depository depot depots ' +
  'depraved depreciating depressant depressants depresses depressingly depressors deprivation deprivations deprived ' +
  'derail derailed derailing derailments derangement derby deregulate deregulating deregulation derelict derelicts ' +
  'derisively derivative derived deriving dermal dermatological derogate derogation derogatory derrick derriere dervish ' +
  'dervishes descendant descendants descendent descendents described desecrated desecration desegregate desegregation ' +
  'deserved deshabille desirability desired desirous desist desisted desktop desolation desolations despairingly ' +
  'desperadoes despicable despised despoiled despoilers despoiling despondency despot despots destabilize destined ' +
  'destitute destroyer destroyers desuetude desultory detachable detain detained detaining detente detention deter ' +
  'deterioration determinable determinate determinative determinedly determining determinism deterministic deterrence ' +
  'deterrent deterrents deters detestable detestation detonation detour detoured detours detoxification detoxify detract ' +
  'detracted detracting detractor detractors detracts detribalize detriment detrimental detriments deuterium devaluation ' +
  'devaluations devalue devalued devastatingly devastation deviance deviant deviants devilish devious devisee devising ' +
  'devoid devotedly devotional devour devoured devouring devours devout devoutly dewars dewdrops dexterity dhow diabetes ' +
  'diabolical diachronic diagnosable diagnosing diagnostic diagnosticians diagnostics diagonally diagramming dialectical ' +
  'dialectically diametrically diaper diapers diaphanous diathermy diathesis diatoms diatribe diazepam dibs dichondra ' +
  'dichotomy dicker dickered dickering dicks dictated dictation dictator dictatorial dictators diction didactic ' +
  'dideoxyinosine diehard diehards diesel diesels dieters diffidence diffraction diffused diffusely diffusers ' +
  'digestibility digestible digestion digestive digger diggers digging digit digital digitalis digitalization digits ' +
  'dignify digress digressions dike dilatation dilation dilettante diligence diligent diligently dill diluents diluted ' +
  'dimensionally dimers diminishes diminution dimmed dimmer dimwits diner diners dinghy dingo dinnerware dinosaur ' +
  'dinosaurs diocesan diocese dioramas dioxide dioxin dioxins diphtheria diploma diplomas diplomatically dipped dire ' +
  'directional directionally directionless directive directivity directness directorate directorship directory dirhams ' +
  'disable disadvantaged disaffected disaffection disagreeable disallow disallowed disapprobation disapproving ' +
  'disapprovingly disarmament disarmingly disarranged disarray disassemble disassembly disassociate disastrously ' +
  'disavowed disbelieve disbelieving disburden disbursement disbursements discernable discernment discharged disciple ' +
  'discipleship disciplinary disclaimed disclaimer disclaimers disclaims disclosed disclosure disco discography discoid ' +
  'discolored discolors discomfit discomfited disconcert discontinuance discontinued discontinuous discord discordant ' +
  'discordantly discorporate discos discotheque discounter discounters discouragement discouraging discourteous ' +
  'discoverer discreet discreetly discretionary discriminating discriminatory discursive discursiveness discus discussant ' +
  'discusses disdainful disdainfully diseased disembark disembarked disembarking disembodied disenchanted disengage ' +
  'disengagement disfavor disfavored disfigured disgorge disgorgement disgraced disgraceful disgruntled disharmony dishes ' +
  'disheveled dishonest dishonestly dishonesty dishonorable dishonouring dishwasher dishwashers dishwater disillusioned ' +
  'disillusioning disincentive disinclination disinclined disinfectant disinfectants disinfected disinflation ' +
  'disingenuous disintegrative disinterest disinterested disjointed diskette disliked dislocated disloyal dismal ' +
  'dismantle dismantled dismantling dismember dismembered dismembering dismemberment dismissal dismisses disorderliness ' +
  'disoriented disown disowned disparage disparagement disparaging disparity dispassionate dispatchers dispatches ' +
  'dispensable dispensary dispensation dispensed dispenser dispensers dispersal dispersion displace displeased disposable ' +
  'disposed dispossessed dispossession disprove disputable disputed disqualified disqualify disquiet disquieting ' +
  'disquietude disquisition disreputable disrepute disrespect disrobe disruption disruptions dissected dissecting ' +
  'dissects dissembling dissemination dissension dissensions dissenter dissenters disservice dissident dissidents ' +
  'dissimilar dissimulation dissipated dissociate dissolution dissolutions dissolving dissonance distantly distasteful ' +
  'distastefully distension distil distiller distillers distillery distinguishes distortable distractedly distraught ' +
  'distresses distressingly distributed distributer distributive disturber disturbingly disunion disunited disunity ' +
  'disused ditches dither dithering dithers ditto ditty diuretic diuretics diurnal diva diver diverge divergence ' +
  'diverging divers diversify diversifying diversionary diverticulitis divertimento divest divested divesting divider ' +
  'divination diving divisible divisional divorced divorcee divulge divvying dizzily dizziness doable doc docilely docket ' +
  'docketed dockets dockside dockworkers dockyards doctoral doctorate doctrinal doctrinally docudrama docudramas ' +
  'documentation doddering dodging doe doer doers does doffing dogfight doggerel doggie dogging doghouse dogleg dogmatic ' +
  'dogmatism dogtrot dogwood doings doldrums dole doled doles doling doll dollop dollops dolls dolphin dolphins dolt ' +
  'doltish dome domed domestically domesticity domicile dominantly dominating domineering domino dominoes donkey donkeys ' +
  'donna donut doodads doomsday doorbell doorkeeper doorknob doorstep dope doped dorm dosed dossier dossiers doubled ' +
  'doubleheader doubling doubloon doubly doubter doubters doubtfully doubtingly doubtlessly doughnut dour dourly douse ' +
  'dovetail dovetails dovish dowdy dowel doweling dower downbeat downcast downdraft downer downhill downplay downplayed ' +
  'downplaying downplays downside downsize downsizing downstream downtime downtrodden downturn downturns doxepin drachma ' +
  'drachmas draconian draftee drafters drafty dragger dragging dragnet dragoon dragooned dram dramatization ' +
  'dramatizations draper drapers drastic draughty drawback drawbacks drawbridge dreadfully dreamer dreamers dreamless ' +
  'dreamlessly dreamlike dreariness dreary drenching dresser dressers dresses dressings dressmaking drew drier driers ' +
  'drifter driftwood drinkable drinker drinkers dripping drizzly drooled drooling droop drooped drooping dropout dropouts ' +
  'dropper droppers dropping droppings dross drouth drove drover drovers drowsily drowsing drowsy drubbing drudgery ' +
  'drugging druggist druggists drugless drumbeat drumbeating drumlin drummer drummers drumming drumsticks drunkenness ' +
  'dryer dryly dryness drywall dualism dubiously duckling ducklings dud dudgeon duds duet duets duffel dug duke dulcet ' +
  'dullness duly dumbfounded dummy dumpster dumpsters dumpy dune dunes dunk dunked dunks duo duodenal duplex duplicable ' +
  'duplicity durability durable durables duress dustbin dusty dutiful dutifully dwarfism dye dyed dyeing dyes dynamical ' +
  'dynamically dynamism dynamo dynamos dynastic dynasty dysentery dysfunction dysgenic dyslexia dyspeptic dysplasia ' +
  'dystopia dystopian dystopias dystrophy eagle eardrums earful earl earmark earmarked earmarking earner earners ' +
  'earnestness earphone earring earrings earsplitting earthbound earthenware earthlings earthly earthshaking earthworm ' +
  'earthworms eased easement easements easing easygoing eatable eaters eatery eavesdrop ebb ebbed ebbing ebbs ebony ' +
  'ebullient ebulliently echelon echelons echoes eclairs eclat ecological ecologically ecologists ecology econometric ' +
  'econometrics ecstatically ecumenical edematous edentulous edgewise edginess edging edible edict edified edifying edit ' +
  'edited editing editorialist editorialists editorialize editorially editorship edits educationalist eel eerie eerily ' +
  'eeriness effectual effeminate effete efficacious efficaciously effigy effloresce effluvium effortful effortless ' +
  'effortlessly effrontery effusive egalitarian egghead eggplants eggshell egocentric egotistic egotistical egregious ' +
  'egregiously egrets eidetic eighties elaborated elaborately elan elapsed elastomer elastomers elated elective ' +
  'electorate electors electrically electrician electricians electrifying electrolysis electrolytic electromagnet ' +
  'electromagnets electronically electrophorus elegantly elegiac elegy elemental elephantine elevated elide eligibility ' +
  'elitist elitists elixir elk ell ellipsis elliptical elm elms elongate elongation eloquence eloquently elucidation ' +
  'elucidations elucidative eluding elusiveness emancipated emancipation emasculate emasculated emasculation embalmers ' +
  'embalming embargo embargoed embargoes embargos embarrass embarrassed embarrassingly embassy embattled embedded ' +
  'embellish embellished embezzled embezzlement embezzler embittered emblazoned embodied embodiment embodiments ' +
  'emboldened embolisms embossed embouchure embracing embroidery embroiled embryo embryonic embryos emcee emerald ' +
  'emeralds emergent emerging emeritus emigrants emigration emigrations emigre eminence eminent eminently emissary emote ' +
  'emotionality empathetic empathize empathy emperor emperors emphasized emphasizing emphatic emphatically emphysematous ' +
  'empiricism employes empower empowered empowering empowerment empowers emptiness emulator emulsifiers emulsion enabling ' +
  'enamored encampment encapsulate encased encephalitis enchained enchantingly enchantment enciphered encircle encircled ' +
  'encircling enclave enclosed enclosing encomiums encompasses encore encouraged encouraging encouragingly encroach ' +
  'encroached encroaching encrusted encrypting encumber encumbered encumbrance encyclopedia encyclopedias encyclopedic ' +
  'endangerment endearment endearments endeavour endeavours endemic endocrine endogamous endogamy endogenous ' +
  'endometriosis endorsement endorsements endorsers endosperm endothelial endothermic endotoxin endotoxins endowment ' +
  'endowments endpoints endurable enduringly energize energizing enervating enervation enforceable enforced enforcer ' +
  'enforcers engaging engagingly engorged engorgement engrave engraved engraver engraving engravings enhanced enhancement ' +
  'enhancements enigma enjoyable enlarged enlargers enlighten enlightening enlightenment enlistment enmity ennui enormity ' +
  'enrage enraptured enriches enrichment enrollment enrollments enshrouding enshrouds enslave enslavement ensnare ' +
  'ensnarled enterotoxemia enterprisingly entertainer entertainers enthralled enthralling enthusiast enthusiasts entice ' +
  'enticements enticing enticingly entitlement entitlements entombed entomologist entourage entranced entranceway entrant ' +
  'entrants entrapment entreat entreated entree entrench entrenched entrenchment entropy enumeration enunciation ' +
  'envenomed enviable enviably envious enviously environing environmental environs envoy envoys enzymatic eons ' +
  'eosinophilic epaulets ephemeral epicure epicurean epicycle epicyclical epicyclically epidemiologic epidemiologist ' +
  'epidermis epigrammatic epigrams epigraph epilepsy epileptic epileptics epilogue episodic epistemology epistolatory ' +
  'epitaph epitome epochal epoxy equalization equalize equalizer equalizers equanimity equating equator equatorial ' +
  'equestrian equestrians equidistant equidistantly equine equipotent equipped equipping equitably equity equivalence ' +
  'equivocal eradication erasable eraser erasers erection ergonomics ergotropic erned eroded eroding erosion erotica ' +
  'erotically errant erratic erratically erroneous erroneously ersatz erstwhile erudition eruption erysipelas erythroid ' +
  'erythropoietin escalate escalators escapade escaped escapees escapist escrow escrowed escudo escutcheon escutcheons ' +
  'esophagus esoteric esoterica espionage esplanade espousal espresso essayist essayists establishes esters estimable ' +
  'estimation estimators estranged estrangement estranging estrogen estuary etch etched etching eternally ethane ethanol ' +
  'ethers ethically ethicist ethicists ethnically ethnicity ethnography ethyl ethylene etiquette etymological etymology ' +
  'eucalyptus eugenic eulogy euphemism euphemisms euphoria euphoric eutectic evacuant evaluative evangelism evangelist ' +
  'evangelists evaporated evaporative evasion evasions evenhanded evenly evensong eventful eventfully eventuality ' +
  'eventuate evergreen evergreens everlasting evict evicted evicting evidenced evidential evildoers eviscerate evocation ' +
  'evocations evocative evoked evolutionary evolutionists ex exacerbating exaltation exaltations exam examiner examiners ' +
  'exams exasperate exasperating exasperatingly excavate excavator excavators excellently excelsior excerpt excerpts ' +
  'excesses excessively exchangeable exchanged exchanger exchangers exchequer excise excision exclusion exclusions ' +
  'excoriate excrement excrete excretion excretory excruciating excursion excursions excursus excusable excused exec ' +
  'execs executed executing exegesis exemplar exemplary exercising exhaustible exhaustingly exhaustive exhaustively ' +
  'exhibitors exhilarated exhilarating exhilaration exhort exhorting exhorts exhumations exhume exile existent ' +
  'existentialist exit exited exiting exits exodus exogamous exogamy exonerate exonerated exoneration exorbitant exorcise ' +
  'exorcism exorcisms exorcist exothermic expandable expansionism expansionist expansionists expansive expansively ' +
  'expatriate expectable expectedly expediency expedient expediently expedients expeditious expeditiously expelling ' +
  'expendable experientially expertly expiation expired explanatory expletive explicable explicitly explicitness exploded ' +
  'exploitative exploiter exploiters exploratory explosively expo exponential exponentially exponents exporter exporters ' +
  'exposited expository expresses expressible expressionism expressionist expressionists expressly expressway expulsion ' +
  'expunge expunging expurgation exquisitely exquisiteness extant extempore extemporize extendible extenuating ' +
  'exterminated extermination exterminator extern externally extinct extinction extinguish extinguished extinguisher ' +
  'extinguishers extols extort extorted extorting extortion extortionate extraction extractor extractors extradite ' +
  'extradition extraditions extralegal extramarital extramural extraneousness extravagance extravagantly extravaganza ' +
  'extravaganzas extremist extremists extremity extrovert extrusion extrusions exuberance exuberantly exude exultantly ' +
  'exulted exults eyeball eyeballing eyeballs eyeful eyeglasses eyelashes eyelets eyepiece eyesore eyewitness ' +
  'eyewitnesses fable fabricate fabricated fabrication fabrications fabricator fabricators fabulous fabulously faceless ' +
  'facelift facelifts facetious facetiously facial facile facilitators facsimile factual factually fad faddish fadeout ' +
  'fading fads faery failings faires fairness fairy faker falconers falconry fallacious fallacy fallback fallen fallible ' +
  'fallow falsehood falsehoods falsely falseness falsification familial familiarize familiarly famine famously fanatic ' +
  'fanatical fanatically fanatics fancied fancier fanciful fancifully fanfare fangs fanned fanny fantasia fantasist ' +
  'fantasize fantastically fantods farfetched farmhands farmland farmlands farmsteads faro farrowings farthest ' +
  'fasciculations fascinated fascinatingly fascist fascists fastener fasteners fastenings fastest fastness fatalists ' +
  'fatality fatally fatherly fatsos fatten fattened fattening fatty fatuous faucet faultless faultlessly faulty fauna ' +
  'faux favorableness favoritism favour fawn fawned fawning fax faxed faxes faxing faze fazed fealty fearless fearlessly ' +
  'fearsome featherbedding featherless feathery featureless febrile fecal feckless fecund fecundity federalism federalist ' +
  'federalists federalize federally federation fedora feds feebly feeder feeders feedstock feelers feigned feigning feint ' +
  'feisty felicitous felicity feller fellers felon felonious felons felony felt femininity feminism feminist feminists ' +
  'fend fended fender fenders fending fennel fens fenugreek ferment fermented fermenting fermions fern ferns ferocious ' +
  'ferociously ferocity ferret ferreted ferreting ferrets ferry ferrying fertility fertilization fertilizations ' +
  'fertilizer fertilizers fervently fervid fervor fervors fess fester festering festooned festooning fetal fetches ' +
  'fetchingly feted fetid fetish fetishize fettered fetus fetuses feud feudal feudalism feudalistic feuded feuding feuds ' +
  'fewest fiance fiancee fiasco fiberglass fiberoptic fibrillation fibrocalcific fibrous fickle fickleness fictitious ' +
  'fictive ficus fiddle fiddling fidelity fiduciary fiefdom fiefdoms fielder fielders fieldstone fieldwork fiendish ' +
  'fierceness fiesta fiftieth figment figural figuratively figured figurehead figuring filagree filament filaments ' +
  'filbert filberts filched filers filet filets filial filibuster filibusters filigree filler filleted fillip filly ' +
  'filmmakers filmy filth filtration fin finalist finalists finality financier financiers finder finders fined fineness ' +
  'finer finery finesse fingerings fingerlings fingernails finial finicky fining finisher finishes finned fins fir ' +
  'fireball fireballs firebombed firebombing firebombs firebrand firebreaks firebug fired firefighter firefighters ' +
  'fireman firepower fireproofing firestorm firewater fireweed firewood fiscally fishbowl fishers fishery fishes ' +
  'fishmongers fishpond fishy fission fissionable fitful fitfully fitted fivefold fixation fixations fixers fixes fixture ' +
  'fizzes fizzy fjords flabbergasted flabbiness flaccid flagellated flagellation flageolet flagging flagpole flagrant ' +
  'flagrantly flagship flagships flak flakes flaky flamboyant flamboyantly flaming flammable flange flanker flapper ' +
  'flappers flapping flaring flashback flashbacks flasher flashes flashpoint flatcars flathead flatiron flatnesses ' +
  'flatteringly flatulence flatulent flatware flavorful flavorings flax flaxen flaxseed flay flea fleas fleawort fleck ' +
  'flecked fled fleece fleshy flex flexed flexing flier fliers flies flightiness flighty flimflam flint flinty flippant ' +
  'flippantly flippers flirt flirtation flirtatious flirted flirting flit floater flocculation floe flog floodheads ' +
  'floodlight floodlighted floodlit floorboards floorshow floppy flora floral florid flotation flotations flotilla ' +
  'flotillas flounce flourishes flowchart flowerpot fluctuate fluctuating fluctuation fluctuations flue fluency fluent ' +
  'fluently fluff fluffy fluidity fluke flunk flunked flunking flunky fluorescent fluorine flushes flustered flute ' +
  'fluting flutist fluxes flyaway flyer flyers flyways foal foals foamy focally focuses focussed fodder fogged foggy fogy ' +
  'foisted foldable folder folders folio folksongs folksy follicular follies followup foment fomented fomenting foments ' +
  'font fontanel fonts foodstuff foodstuffs foolhardy foolishly foolproof footage footballer footbridge footfall ' +
  'footfalls foothill foothills foothold footholds footlights footloose footman footnote footpath footprint footprints ' +
  'footstool footwear footwork foppish forage foraging foray forays forbearance forbears forbidding forcefully ' +
  'forcefulness forcibly fords fore forearm forearms forebear forebears foreboding forecaster forecasters foreclosure ' +
  'forefathers forefront foregone foreknowledge foreleg forensic forensics forepart forepaws foreseeable foreshadow ' +
  'foreshadowed foreshadowing foreshortened foreshortening foresight forestry foretell forethought foreword forfeiture ' +
  'forged forger forgery forgetful forgettable forging forgings forgiveness forgiving forgo forgoes forint forints ' +
  'forklift forklifts forlorn forlornly formaldehyde formalities formality formalize formalized format formative formats ' +
  'formidably formulaic formulated forswears forte forthcoming forthrightly forthrightness forthwith fortifications ' +
  'fortified fortnight fortresses fortuitous fortuitously forum forums fossil fossilized fossils foully foundling foundry ' +
  'fountainhead fourfold foursome fourteenth fowl foxes foxtail fps fracases fractional fractionally fractious fracture ' +
  'fragility fragmentation fragmentations fragrance frambesia framed framer framers framing franc franchisees francs ' +
  'frangipani frankfurter frankfurters frankness fraternisation fraudulent fraudulently fraught fray frayed fraying ' +
  'freakish freakishly freckled freebooters freeholders freelance freelancers freemail freethinkers freewheelers ' +
  'freewheeling freezer freezers freezing freighter freighters frenetic frenzied fresco frescoed frescoes frescoing ' +
  'frescos freshened fresher freshly freshwater fretted friar frictional frictionless fridge friendliness friers fries ' +
  'frigate frighteningly frightfully frill frills frilly frisky frittered frittering fritters frivolity frivolously frock ' +
  'frocks fronds frontal frontier frontiers frostbite frosty froth frothing frothy frowningly frowzy fructose frugal ' +
  'frugality frugally fruitful fruitfully fruitfulness fruition fruitlessly fruity frumpy frustratingly fryers ft fuchsia ' +
  'fuck fucks fudge fugitive fulcrum fulfilment fuller fulminate fulminations fumbling fumed fumigant fumigants ' +
  'functionalism functionally functionary fundamentalism fundamentalist fundraiser fundraisers fungal fungi fungible ' +
  'fungus funks funky furbishing furled furlongs furnace furnishes furnishings furrier furriers furry furthest furtive ' +
  'furtively fused fuselage fusiform fusillade fusses fussily fussy fusty futurist futuristic futurists fuzz fuzzed gab ' +
  'gabardine gabble gable gadgetry gaffes gaggle gagwriters gainer gainers gainful gait gaited gaiters gal gala galactic ' +
  'gale gall gallantry gallbladder galled gallery galley galleys galling gallium gallows galls gallstone gals galvanic ' +
  'galvanism galvanize galvanizing gambit gambits gambler gamblers gamekeeper gaming gamma gander gangland gangling ' +
  'ganglion gangplank gangway gantlet garb garbed garbled gardenia gardenias gargantuan gargle garish garishness garland ' +
  'garlanded garlic garner garnered garnet garnish garrulous garter gasconade gaseous gases gash gashes gasket gaskets ' +
  'gaslights gasoline gassy gastric gastronomy gateway gateways gauche gaucherie gaucho gauntlet gauze gawky gazelle ' +
  'gazpacho gearboxes geeks gegenschein gel gelatin gels gem gems gemsbok gemstone gen gendarme gene generality ' +
  'generalship generational generic generically generics generosity generously genes genetically geneticist geneticists ' +
  'genie genital geniuses genocide genome genre genteel gentian gentians gentility gentlemanly gentleness gentry ' +
  'genuinely geocentric geochemistry geode geographer geographers geographic geography geologic geologically geology ' +
  'geometrical geometrically geopolitical geothermal geranium gerbera geriatric germ germane germaneness germinal germs ' +
  'gerrymandering gestational gesticulating getaway getting geyser geysering geysers gherkins ghostlike ghostly ghoulish ' +
  'gibberish gibbet gibe gibes giblet giddiness giddy gig gigolo gild gilding gimbaled gimcracks gimmick gimmickry ' +
  'gimmicks gin ginger ginkgo gins ginseng gird girded girder girders girding girdle girds girth gist git giveaway ' +
  'giveaways givenness giver giving gizmo gizmos glacial glacier glaciers glade gladiator gladly gladness glamor ' +
  'glamorize glamorous glamour glanders glandular glaringly glasnost glassless glassware glaucoma glazed gleefully glen ' +
  'glib glider gliders gliding glimmer glimmering glimmers glissade glitch glitches glittery glitz gloat gloated gloating ' +
  'gloats global globalization globally globetrotter gloomy glop glorification glorified gloriously gloss glossed glossy ' +
  'glottal gloved glucose gluey glum glumly glut glutamate gluten glutinous gluts glutted gluttons gluttony glycerin ' +
  'glycol glycols gnarled gnome gnomon goatee gob gobbledygook gobblers goblins godfather godhead godless godlike ' +
  'godliness godmother godsend goes goggles goldfish goldsmith gonne goo goodwill gooey goofed goofing goofy goons ' +
  'gooseberry goosey gore gorge gorgeous gorgeously gorilla gorillas gory gossamer gossipy gothic gourd gout gouty ' +
  'governance governess governmental governmentally governorship gracefulness gracious graciously grad gradations graded ' +
  'grader graders grading grads graduated graffiti graft grafted grafting graham grainy grammar grammarians grammatically ' +
  'granary grandchild granddad granddaughter grandiloquent grandiose grandly grandmasters grandmotherly grandparents ' +
  'grandson grandsons grandstand grandstander grandstanding grantee grantors granulocytic grapefruit grapeshot graphical ' +
  'graphically grasses grassfire grassland grassroots grassy grate gratefully gratified gratifyingly gratingly gratis ' +
  'gratuitous gratuitously gratuity graven graver gravestone gravitas gravitation gravitational gravy graybeard ' +
  'graybeards grazed grazing greased greatest greed greedy greenback greenbacks greenhouse greenish greenly greenmail ' +
  'greenness greensward greeter greeters grey greying grid gridiron gridlock gridlocked grieving grievous grille ' +
  'grillwork grime grimness grinder grinders grindstone gringos gripe gripes gripping grisly grist gristmill grit grits ' +
  'gritty grizzled grizzly grocery grogginess groggy groin grok grooved groping grosses grossly grotesquely grottoes ' +
  'groundball groundbreakers grounder groundless groundwork grouper grouse grower growers grubby grudging grudgingly ' +
  'grueling gruesomeness guar guarantor guaranty guardedly guardhouse guardianship gubernatorial guerilla guesses ' +
  'guesswork guffawing guffaws guidebook guided guideline guidepost guideposts guiding guild guilder guilders guile ' +
  'guileless guillotine guiltiness guiltless guinea guise guitarist gulag gullet gullibility gullible gully gummed ' +
  'gumming gummy gumption gunboats gunfights gunflint gunk gunny gunplay gunpoint gunshot gunslinger gunslingers gurgle ' +
  'guru gurus gusher gushes gushy gussets gusto gusty gutsy guttural guzzle guzzler guzzlers guzzling gynecologic ' +
  'gynecological gynecologist gynecologists gynecology gypsum gypsy gyrate gyration gyrations gyro gyros haberdashery ' +
  'habitable habitants habitual hacker hackers hackles hackneyed hacksaw hackwork haddock haggardly haggling hagglings ' +
  'hailstorm hairdos hairdresser hairdressers hairless hairline hairpiece hairpin hairsplitting halcyon halfhearted ' +
  'halfheartedly halftime hallelujahs hallowed hallucinating hallucinations hallucinatory halter haltingly halve ham ' +
  'hamburger hamburgers hamlet hammerlock hamming hammock hams hamstring hamstringing han handbills handbook handbooks ' +
  'handclasp handcrafted handcuff handcuffed handcuffs handgun handguns handheld handhold handicrafts handily handiwork ' +
  'handlebars handled handlers handless handmaiden handout handouts handset handsets handshake handsomely handwritten ' +
  'handyman hangar hangars hangers hangman hangout hangouts hangover hangovers hank hanky hansom haphazard haphazardly ' +
  'hapless happenstance harass harassing harassment harbinger hardbake hardball hardboard hardbound hardcore hardcover ' +
  'hardline hardliner hardliners hardness hardscrabble hardwood hardwoods hardworking hardy hare harelips harem hark ' +
  'harking harmful harmless harmlessly harmonic harmoniously harmonization harmonize harpsichord harpsichordist harpy ' +
  'harried harry harshened harshness hartes has hash hashes hashing hashish hasps hassle hasty hatbox hatchback hatchery ' +
  'hatchet haters hatted haughtily haughtiness haughty haulage haulers haunches hauntingly hauteur haven havens hawing ' +
  'hawker hawkers hawkish hayfields haystack haystacks hazardous hazel hazelnut hazelnuts hazy headboard headcount ' +
  'headdress header headhunters headings headlinese headquarter headquartered headrest headrests headroom headsets ' +
  'headship headsman headstrong headwaters headway heady healer healers healthcare healthier healthily heard hearer ' +
  'hearers hearsay hearse heartbreak heartbreaking heartburn heartened heartfelt heartland heartless heartthrob ' +
  'heartwarmingly hearty heatedly heater heaters heath heathen heathenish heather heaven heavenly heavenward heaving ' +
  'heavyweight heavyweights hecatomb hectic hedged hedgehogs hedgers hedging hedonism hedonistic heft hefted hefty ' +
  'hegemony heifers heinous heiress heist heisted hel held helicopter helicopters heliocentric heliotrope heliports helix ' +
  'hellfire helmet helmeted helmets helmsman helpfulness helpings helplessness helpmate hematologist hemispheric ' +
  'hemispherical hemlocks hemolytic hemophilia hemophiliacs hemorrhoids henchman henpecked hepatitis heraldic herbaceous ' +
  'herbal herbicide hereabout hereabouts hereditary heredity herein heresy heretical heretics herewith hermeneutics ' +
  'hermetic hermetically heroes heroically heroin herons herpetology herring herringbone hesitance hesitancy hesitant ' +
  'hesitating hesitatingly heterogeneity hewed hewn hews hex hexagon hexagonal hexameter hiatus hibachi hiccup hiccups ' +
  'hick hickory hideaway hidebound hideously hierarchical hifalutin highball highboard highboy highbrow highbrows ' +
  'highfalutin highflying highland highlands highly highness highschool hightailing hijacker hijackers hiker hikers ' +
  'hiking hilarious hilariously hilarity hillbilly hilltop hilltops hilly hilt hind hindmost hindquarters hindrance ' +
  'hindsight hinterlands hipline hippie hipster hirelings hiss hissed histology historic historicism historiography ' +
  'histrionics hitches hitless hitman hitting hoard hoarder hoarding hoards hoarseness hoaxes hob hobbyist hobbyists ' +
  'hobnob hobo hobos hock hockey hocking hodgepodge hoes hog hogging hogs hoist hoisted hoisting hokey holdings holdouts ' +
  'holdovers holdup holdups holistic hollowness hollowware holy homage homebound homebuilder homebuilders homecoming ' +
  'homecomings homefolk homeless homelessness homemade homemaker homemakers homeowner homeowners homesick homesickness ' +
  'homespun homestead homesteads hometown homeward homewards homework homey homicidal homicide homing homoerotic ' +
  'homoeroticism homogeneously homogenization homogenize homogenized homogenous homologous homophobia homophobic ' +
  'homosexuality hone honeycombed honeymooners honeysuckle honk honkytonks honorable honorarium honorariums honorary ' +
  'honoree honorific hooch hood hoodlum hoodlums hoods hoodwinked hooker hookers hookup hookups hookworm hooliganism ' +
  'hoopla hoosegow hoosegows hopelessness hopper hopscotch hopscotched horizontally hormonal hornet horoscope horrendous ' +
  'horrid horrific horrifying horrifyingly horseflesh horsehair horsemanship horsemeat horseplay horsepower horseradish ' +
  'horseshoers horsewoman horticultural horticulture horticulturist hosannas hose hospice hospitable hospitality hostage ' +
  'hostesses hostilities hostler hotbed hotdog hotdogs hotelier hoteliers hotelman hothouse hotly hourlong hourly ' +
  'houseboat houseboats housebound housebreakers housebreaking housebroken housecleaning houseful housekeeper houseman ' +
  'housemate housepaint housewarming housework hovel hovels howitzer howlers hoydenish hubbub hubby hubris huddled huffed ' +
  'hugely hugging huggings hula hull hullabaloo humane humanely humaneness humanistic humanitarian humanities humanize ' +
  'humankind humanly humanness humbled humbling humid humidity humiliated humiliatingly humly hummocks humongous ' +
  'humorless humour hump humped hunches hundredth hundredweight hungrily hunk hunker hunkered hurrah hurriedly husbandry ' +
  'husk huskily huskiness husks hustings hustler hustlers hutch hyacinths hyaline hyalinization hybrid hybrids hydrated ' +
  'hydration hydraulic hydraulically hydraulics hydrochloride hydroelectric hydrolysis hydrophobia hydrostatic ' +
  'hydrotherapy hydrous hydroxymethyl hyenas hygiene hygienic hymen hymens hype hyperactive hyperbole hyperbolically ' +
  'hyperfine hypermarket hypermarkets hyperplasia hypertension hypertrophied hypervelocity hyphens hypnosis hypnotic ' +
  'hypnotically hypnotized hypo hypoactive hypocritical hypodermic hypoglycemia hypoglycemic hypophyseal hypothetically ' +
  'hypothyroidism hysterectomy iambic ibuprofen iceberg icebergs icebound icecap iced icicle icing icon iconoclasm ' +
  'iconoclast iconoclastic icons idealism idealisms idealistic idealization ideational identically identifiable ' +
  'identified identifier identifiers ideological ideologically ideologist ideologists ides idiocy idiomatic idiosyncratic ' +
  'idling idlings idolatry idolize idolized idyll iffy igloo igneous ignited ignition ignoble ignominious ignominiously ' +
  'ignoramus ignored iguana iguanas ileum iliac ilk illegality illegally illegitimacy illegitimate illicit illicitly ' +
  'illiteracy illnesses illogic illogical illuminated illusionary illusionist illusive illusory imaginable imaginatively ' +
  'imaging imbalance imbecility imbibe imbroglio imitators immaculate immanent immaterial immaturity immeasurable ' +
  'immeasurably immemorial immensity immersion immigration imminence imminent imminently immobility immoderate immodest ' +
  'immodesty immorality immovable immune immunization immunized immunoglobulin immunological immunologist immunology ' +
  'immutable impaction impairment impartation impartial impartiality impassable impassive impassively impassiveness ' +
  'impeached impeachment impeded impediment impediments impeding impelled impelling impels impenetrable imperceptible ' +
  'imperceptibly imperfection imperfections imperial imperialist imperialists imperil imperiled imperiling imperious ' +
  'imperiously imperishable impermissible impersonally impersonation impersonations impersonator impertinent ' +
  'imperturbable impervious impetigo impetuousness impiety impinge implant implantation implanted implanting implausible ' +
  'implausibly implicate implicated implicitly imploring impolite impolitic imponderable importantly importation importer ' +
  'importers importunately imposed imposing impossibility impossibly impostor impotence impotency impound impounded ' +
  'impoundment impoundments impoverished impoverishment impracticable impracticality imprecise imprecisely impregnable ' +
  'impresario impresses impressionism impressively imprimatur improbability improbable improbably improper improperly ' +
  'impropriety improvident improvidently improving improvisation improvisations improvised imprudence imprudent ' +
  'imprudently impudence impudently impugn impugned impugning impulsive impulsively impunity impure imputation ' +
  'inaccessible inaccuracy inaccurately inaction inactivate inactivation inactivity inadequacy inadequately inadvertence ' +
  'inadvertent inadvertently inadvisable inalienable inane inanimate inapplicable inapt inarticulate inattention ' +
  'inattentive inauguration inauspicious inboard inboards inborn inbound inbreeding incalculable incandescent incantation ' +
  'incapacitated incapacitating incapacity incarcerate incarceration incautious incautiously incendiary incense incensed ' +
  'incertain incessant incessantly incest incestuous inches inchworm incidental incidentals incineration incinerator ' +
  'incinerators incipience incipient incise incisions incisiveness inclement included inclusion inclusions incoherence ' +
  'incoherent incoherently incoming incomparable incomparably incompetence incompetency incompetently incompleteness ' +
  'inconceivable inconclusive inconclusively incongruity incongruous inconsiderable inconsistency inconsistently ' +
  'inconspicuous incontestable inconvenient inconveniently incorporated incorporation incorrect incorrectly incorrigible ' +
  'incorruptible incredulity incredulously increment incremental increments incriminating incubation incubus inculcation ' +
  'incumbency incumbent incumbents incurable incurably incurring incursion indebtedness indecency indecipherable ' +
  'indecisive indecisively indecisiveness indefatigable indefensible indefinable indefiniteness indefinity indelible ' +
  'indelibly indelicate indemnify indemnifying indemnity indentations indenture indentured indescribable indestructible ' +
  'indeterminable indeterminate indexation indexer indexers indexes indicative indices indigenous indigent indigents ' +
  'indigestible indigestion indignantly indignity indirection indirectness indiscreet indiscretions indiscriminate ' +
  'indisposed indisposition indisputable indistinct indium individuality individuate individuation indivisible ' +
  'indoctrination indolence indolently indomitable indubitable induced inducement inducements inducing indulgence ' +
  'indulging industrialism industrialist industrialists industrialize industrialized industrially industrious ' +
  'industriously indwelling inedible ineffable ineffably ineffective ineffectively ineffectual inefficiency inefficient ' +
  'ineligible ineluctable ineptitude ineptly ineptness inequality inequitable inequitably inequity inertia inertial ' +
  'inescapably inevitability inexact inexcusable inexhaustible inexorably inexpert inexplicably inexplicit inexpressible ' +
  'inexpressibly inextricable inextricably infallibility infallible infamy infarct infarction infelicitous infernally ' +
  'inferno infertile infertility infestation infestations infidel infidels infielder infielders infinitesimal infinitive ' +
  'infinity infirm infirmary infirmity inflammation inflammations inflammatory inflated inflation inflationary inflations ' +
  'inflected inflecting inflexible inflow inflows influenza influx informality informant informants informatics ' +
  'informational informative informer infraction infractions infrastructure infrequently infringe infringement ' +
  'infringements infuriated infuriation infuse infusion infusions ingenious ingeniously ingenuity ingestion inglorious ' +
  'ingloriously ingot ingots ingrained ingratiate ingratiating ingratitude inhabitation inhalation inharmonious ' +
  'inherently inheritable inheritor inheritors inhibit inhibited inhibiting inhibitor inhibitors inhibits inhomogeneous ' +
  'inhospitable inimical inimitable iniquitous initiator injunction injunctions injurious inkblots inkling inkstand ' +
  'inlaid inland inlay innards innate innately innermost innocently innocuous innovate innovative innovativeness ' +
  'innovator innovators innuendo innuendoes innumerable inoculate inoperable inoperative inopportune inordinate ' +
  'inordinately inpatient inpatients inquest inquisitive inquisitor inroad inroads insanity insatiable inscrutability ' +
  'inscrutable insecticide insecure insecurity insemination insensitive insensitivity inseparable insertion insertions ' +
  'inset insets inshore insider insiders insidious insightful insignificance insincere insinuate insinuating insipid ' +
  'insistently insolvency insolvent insomnia insomniacs insouciance inspection inspections inspirational inspired ' +
  'inspiring instalments instancy instantaneous instigation instigator instigators instill instillation instills ' +
  'instinctive instinctively instructional instructive instrumentally insubordinate insubstantial insufferable ' +
  'insufferably insufficiently insularity insulation insulator insulators insuperable insuperably insupportable ' +
  'insurability insured insurer insurers insurgence insurgency insurgent insurgents insurmountable intangible integrating ' +
  'integrative integrator integrators intelligently intelligentsia intemperance intensified intensifier intensifiers ' +
  'intensive intensively intentionally interactive interbreeding intercede interception interceptor interceptors intercom ' +
  'interconnect interconnected intercourse interdicting interdiction interestingly interfacial interfaith interfering ' +
  'interferon interlaced interlacing interlinked interlocutor interloper interlopers intermediary interment intermeshed ' +
  'intermingle intermission intermissions intermittently intermixed intermolecular intern interne interned interning ' +
  'internist internists internment interns interpenetrate interpersonal interplanetary interpolation interpolations ' +
  'interposition interpretable interpretative interpretive interred interregnum interrogate interrogation interrogator ' +
  'interrogators interstate intervening intervenors interviewee intestinal intestine inti intifada intifadah intimacy ' +
  'intimal intimation intimations intimidated intimidating intolerably intolerance intolerant intoned intoxicated ' +
  'intoxicating intoxication intramural intransigence intransigent intransigents intrapulmonary intrastate intrauterine ' +
  'intravenous intravenously intrepid intricately intriguing intriguingly introspection introspective introverted ' +
  'intruder intruders intruding intrusive intuitive intuitively inundated inundations inured invading invalid invalidate ' +
  'invalidated invalidism invalids invaluable invariable invasive invective inveigh inveigle inventive inventively ' +
  'inventiveness inventor inventors inverse inversion inversions invert inverted investigating investigative inveterate ' +
  'invidious invigorate invigorated invigorating invigoration invincible inviolable inviolate invisibly invitational ' +
  'invitees invocation involuntarily involuntary involution involutions invulnerable inwardness iodocompounds iodoprotein ' +
  'ionosphere iota ip irate ire iridescent iridium irised irk irked irks irksome ironclad ironic ironically ironworks ' +
  'irradiation irrationality irrationally irreconcilable irredeemable irredentism irreducible irrefutable irremediable ' +
  'irreparably irreplaceable irrepressible irresistible irresistibly irresolute irresolution irrespective irresponsibly ' +
  'irretrievably irreverence irreverent irreversible irreversibly irrevocable irrevocably irritability irritable irritant ' +
  'irritants irritated irritating irruptions is islander islanders isle isocyanate isolating isolationism isolationistic ' +
  'isomers isothermal isothermally isotopic issuance issuer issuers issuing isthmus italics itches itchy itemization ' +
  'iteration itinerant itinerary ivy jabberings jabbing jack jackbooted jackboots jackdaws jacked jackhammers jacking ' +
  'jackpot jag jaggedly jailhouse jakes jalapeno jalopy jamboree jammed jammies jamming jargon jarring jarringly jasmine ' +
  'jauntily jaunts jawbone jay jays jaywalkers jazz jazzy jealously jeans jejune jell jelled jellyfish jerkings jerky ' +
  'jersey jester jetliner jetliners jetting jettison jettisoned jettisoning jetty jewelled jewelry jibes jiffy jig jigger ' +
  'jigsaw jihad jillions jingle jingling jinks jinx jinxed jitterbug jitters jittery jobless jock jocks jocose jocularly ' +
  'jocund jog jogger joggers jogging jogs joiner joiners jokers joking jokingly jonquils joss jostle jostling jot jots ' +
  'jotting jounce journalistic joust jousting jowly joyful joyfully joyless joyously joyride jubilantly jubilation ' +
  'judgement judgements judgeship judgeships judging judgmental judicial judicially judiciary judicious judiciously jug ' +
  'juggernaut juggle jugglers juggling jugs juju juke julep juleps jumbo jumbos jumper jumpiness jumpsuits jumpy junction ' +
  'juncture jungle junket junketeering junkets junkie junkyard junta juridical jurisdictional jurist jurists justifiable ' +
  'justified justness jute juvenile juxtaposed juxtaposition juxtapositions kale kaleidoscope kamikaze kangaroo karaoke ' +
  'kayo kayoed kazoo kebabs kedgeree keel keeled keelson keeper keg kegful kegs kelp kennel kenning kennings keno kept ' +
  'keratitis kerchief kerchiefed kerchiefs kernel kernels kerosene ketches ketchup kettle keyless keypads keystone ' +
  'keystroke khaki kibbutz kibbutzniks kickback kickbacks kicker kickers kiddie kidding kidnapping killable kiln kilns ' +
  'kilogram kilograms kilometer kilometers kiloton kilowatt kilowatts kilter kilts kindergarten kindle kindled kindliness ' +
  'kindness kindnesses kinfolk kingmaker kingpin kingpins kinked kiosk kisses kitchenware kite kitschy kittenish kitty ' +
  'kiwi klaxon knackwurst kneaded kneading kneecap knell knifelike knightly knitted knitting knitwear knockdown knockers ' +
  'knockoff knockoffs knockout knoll knotted knotty knowingly knowledgeable knuckleball kob koinonia kola kolkhoz ' +
  'kolkhozes kooks kooky kosher kowtow kraft kraut krautheads krona kudos kwashiorkor kyat kylix labelled labile ' +
  'laborious laboriously labour labyrinth lace laced lacerated lacerations laces lackadaisical lackeys lackluster lacquer ' +
  'lacquered lactate ladle ladylike lagers laggard laggards lagging laid lairs lambaste lambasted lambastes lambasting ' +
  'lambskin lame lament lamented laments laminate lampoon lampposts landau landes landfall landfill landfilling landfills ' +
  'landholdings landlocked landlubber landowner landowners landscaped landscapers landscaping languish languished ' +
  'languishes languishing languorous lantana lanthanum lapel lapels lapidary lapped lappets lapping lapsed lapsing laptop ' +
  'laptops larceny lard larder largess largesse largish lark larks larkspur larval larynx lasciviously laser lasers ' +
  'lashes lass lasses lassitude lasso lastly latches latecomer latecomers lateral latex lath lathe lathes lattice ' +
  'laudable laudably laudanum laudatory lauded laugher laughingly laughingstock launcher launchers launches launchings ' +
  'launder laundered laundering launderings laundromat laundry laureate laurel lava lawbreakers lawful lawfully lawless ' +
  'lawlessness lawmaker lawmakers lawmaking lawsuit lawsuits lax laxative laxity laxness layette laypersons laze leach ' +
  'leaches leaching leafhopper leaflet leaflets leafy leakage leaker leakers leaky leaner learners leased leashes ' +
  'leathery leavened leavening leaving leavings lebensraum lecher lecherous lectern lecturing ledge leech leeches leery ' +
  'leeway lefthander lefthanders leftist leftists leftover leftovers legacy legality legalization legalize legatee legato ' +
  'legerdemain legged leggings leggy legibility legible legion legions legislate legislating legislatively legitimacy ' +
  'legitimately legitimize legume leguminous leitmotif lemmings lemonade lendable lender lenders lengthen lengthened ' +
  'lengthening lengthens lengthily lengthwise leniency lenient lenses lent lentils leopards leotards lepidoptery leprosy ' +
  'lesbianism lesbians lessor letdown lethality lethargic letterhead letting lettuce letup leukemia levee lever leverage ' +
  'leveraging levers leviathan levied levies levis levitation levity lewd lewdly lewdness liabilities liability libel ' +
  'libeled libelous liberality liberalization liberalize liberally liberated liberation libertarian libertarians ' +
  'libertine libido librarian librarians librettists libretto licensee licensees licentiousness lichen licit lidless lied ' +
  'lien liens lifeblood lifeboat lifeboats lifeguard lifeguards lifeline lifelong lifer lifesaving lifesize lifestyle ' +
  'liftoff liftoffs ligament ligand ligands lighten lightened lightening lightens lighter lighters lightheaded ' +
  'lighthearted lightheartedly lightness likable liked liken likened likeness likening likens lilt lilting lily lima ' +
  'limber limbic limbo lime limelight limestone limitless limo limos limousine limousines limpid limply linage linchpin ' +
  'linden lineal linebacker linebackers lineman liner liners lineup lineups lingerie lingo linguine linguistically ' +
  'liniment liniments lining linkage linkup linkups linoleum lioness lionesses lipid lipoproteins liquefied liquefy ' +
  'liqueur liquidator liquidators liquidity liquified lira liras lisping listings listless listlessly lit litany literacy ' +
  'literalism literate lithe lithium lithograph lithographic lithographs lithography litigant litigants litigate ' +
  'litigation litigator litigators litigious litmus litterbug liturgical liturgy livable lived livelihood liveliness ' +
  'liveried livery lizard lizards loader loaders loafers loath loathed loathing lob lobbyist lobbyists loblolly lobscouse ' +
  'lobster lobsters lobular localism localisms localize localized locating loch lockout lockstep locomotive locus ' +
  'locutions lodgment logarithm logarithms logger loggerheads loggers logging logistic logistical logistics logjam logo ' +
  'logos loin loincloth loins loitering lolling lollipop loner loners lonesome longest longevity longhorn longhorns ' +
  'longish longitude longitudinal longshoreman longshot longstanding longtime lookout loony loopy looseleaf looseness ' +
  'lootings lop lope loped lopes loping lopsided lopsidedly loquacious loquacity lordly lotion lotions lottery lotus ' +
  'loudspeaker loudspeakers louis loutish lovable lovebirds loved lovelorn lovingly lowball lowest lowlands loyalist ' +
  'loyalists lube lubricant lubricants lubricated lucidity lucidly luckily lucrative lucy ludicrous ludicrously lullaby ' +
  'lulu lumbar lumberjack lumberyard lumen luminescence luminescent luminosity luminously lummox lumpish lumpy lunatic ' +
  'lunatics luncheon luncheons lunches lunchroom lunchtime lunger luscious lush lushes lustful lustily lustre lustrous ' +
  'lute luxuriance lye lying lymph lymphocytic lymphoma lynch lynched lyophilized lyrical lyricism macabre macaque ' +
  'macaroni macaw machete machinations machinelike macho machos mackerel mackinaw mackintosh macroeconomic macromolecular ' +
  'madam madcap maddeningly madhouse madrigal madrigaling madrigals maelstrom maestro mafia mafias magenta maggoty ' +
  'magically magisterially magistrate magnanimity magnanimous magnate magnesium magnetically magnetized magnification ' +
  'magnificence magnolia magnum maharajahs mailboat mailboxes mailers mailings mailman maimed mainframe mainline mainstay ' +
  'mainstays mainstream majestically majesty makeover makeshift makeshifts makeup maladaptive maladjusted maladjustment ' +
  'maladjustments maladroit malapropism malapropisms malcontent malediction malefactors maleness malevolence malevolent ' +
  'malfeasant malformations malformed malfunction malfunctioning malfunctions malice malicious maliciously malign ' +
  'malignancy malignant maligned malingering mall malleable malls malnourished malnourishment malnutrition malocclusion ' +
  'malposed malpractice malt malted maltreat maltreated maltreatment mammary mammography mammoth mammoths manageability ' +
  'manageable managerial mandamus mandrel mane manes manganese manger mangled manhole manhunts maniclike manifestly ' +
  'manifesto manifestos manikin manikins manila manipulation manipulations manipulative manipulator manipulators mankind ' +
  'manliness manly manna mannequin mannequins mannerism mannerisms manning manor manors manse manservant mansion mansions ' +
  'manslaughter mantic mantle mantlepiece mantrap manually manumission mapping maquiladora maquiladoras maraschino ' +
  'marathon marathons marauders marauding marbleized marbleizing marchers marches margarine marginalia marginally maria ' +
  'marijuana marimba marina marinade marinas mariner maritime marjoram marker markers marketer marketers markka markup ' +
  'markups marmalade marque marquee marquees marred marries marshalled marshalling marshes marshlands marshmallow ' +
  'marshmallows mart martial martingale marts martyrdom marvelled marvelously mascara mascot masculinity masers mash ' +
  'mashed mashing maskers mason masons masquers massacre masse masseuse massifs massively masterful masterfully masterly ' +
  'mastermind masterminding mastiff mastodons matador matches matchless matchmaker matchmakers matchmaking mateless mater ' +
  'materialistic materially materiel maternal maternity math mathematician mathematicians matinee matriarch matriarchal ' +
  'matricide matrimonial matrimony matrix matron matronly matsyendra matt matte matting mattress mattresses maturational ' +
  'matured maudlin maul mauler mauling mausoleum maven mavens maverick mavericks maw mawkish max maxim maximization ' +
  'maximizing maxims mayhem mayonnaise mayoral mayoralty mazurka mealtime mealy meandered meanders meanes meaningfully ' +
  'meaningfulness meanly meanness meantime measles measly measurably measured meatpacking meaty mecca mechanist ' +
  'mechanistic mechanization mechanized meclofenamate medalist medallions meddle median mediate mediated mediation ' +
  'mediator mediators medically medicare medicinal medico medics mediocre mediocrity meditation meditations meditative ' +
  'medley megabit megabyte megahertz megakaryocytic megalomania megalomaniac megalopolises megaton megatons megawatt ' +
  'megawatts melamine melange melanin meld melding melds melioration mellifluous mellow mellowed melodic melodically ' +
  'melodious melodrama melodramatic meltdown membrane memento mementos memo memoir memoirs memorabilia memoranda memorial ' +
  'memorials memorization memos menacing mendacious mendacity mendicant menial meningioma menopause menstrual ' +
  'menstruation mentor mentors menu menus mercer merchandisers merciful mercifully mercilessly mercurial meretricious ' +
  'merged merging meridian meritless meritocracy meritorious mermaid merrymaking mesenteric mesmerized mesothelioma ' +
  'messaging messes messiah messianic messy metabolic metabolism metabolite metabolize metallurgical metallurgy ' +
  'metalworkers metalworking metamorphic metamorphosis metaphorical metaphysics meteoric meteorological meteorologist ' +
  'meteorology methadone methane methanol methodological methodology methyl methylene meticulous metier metis metrazol ' +
  'metre metric metrical metrics metro metronome mettle mettlesome mew mewed mews mezzo miasma miasmal mica micro microbe ' +
  'microbial microbiologist microbiology microchip microchips microcircuits microcomputer microcomputers microcosm ' +
  'microeconomic microeconomics microfilm microfossils micrograms micrometer micrometers microphoning microprocessor ' +
  'microscopical microscopy microsomal microsurgery midafternoon midair midday middlebrow middleman middling midfield ' +
  'midlands midpoint midstream midsummer midterm midweek midwest midwife midwinter mien miffed mightily migraine migrant ' +
  'migrants migratory mildew mildness mileage milieu militancy militantly militarily militarism militarist militate milky ' +
  'millenarianism millenarians millimeter millimeters millinery millionaire millionth millisecond millivoltmeter milord ' +
  'mimic mimics minarets mincemeat mincing mindset minefield minefields mineralogy mineworkers mingling minibars minicar ' +
  'minicars minicomputer minicomputers minifying minimalism minimalist minimally minimized minions miniscule miniskirt ' +
  'miniskirts ministerial ministrations minivan minivans mink minstrel minstrels mint minted minter minting mints minuet ' +
  'minuscule minuses minutely miraculous mire mired mirth mirthless misadventure misalignment misanthrope misapplication ' +
  'misapplying misbegotten misbranded miscegenation miscellany mischievous misconduct miscount miscreant miscreants ' +
  'misdemeanor misdemeanors miserably miserly misfits misguided mishap mishaps misinformation misinformed misinterpret ' +
  'misinterpreted mislaid misleadingly mismanagement mismatch mismatched mismatches misnomer miso misogynist ' +
  'misplacements misquotation misread misreading misrelated misses misshapen missive misspelled misstatements misstep ' +
  'missteps missy mistaking mister mistletoe mistreat mistreatment mistresses mistrial mistrials misty misunderstood ' +
  'misused miter mitigation mitral mitre mitt mittens mixer mixers mixes mixologists mnemonic mo moat mobcaps ' +
  'mobilization mobster mobsters moccasins mockery mockingly modality modem modems moderating moderation moderator ' +
  'modernist modernistic modernists modernized modicum modish modular modulate modulated module mogul moguls moire molar ' +
  'molars molasses moldable moldboard moldings moldy mole molecularly molehill mollify mollycoddle molting mom momentous ' +
  'monarchists monarchy monastery monasticism monaural monetarism monetarist monetarists monetary moneymaker moneymakers ' +
  'moneymaking monied moniker monkish mono monochromatic monochrome monoclinic monoclonal monogamous monograph monographs ' +
  'monolith monolithic monoliths monologist monomer monomers mononuclear monophonic monopolistic monopolists ' +
  'monopolization monoxide monsieur montage monthlong monthly monumental monumentally moodily moody mooed mooing moonlike ' +
  'moonlit moored mooring moorings moors moot mopping moraine moralism moralist moralistic moralizing morass moratorium ' +
  'morbid morbidity morgue moribund morosely morphemic morphine morphologic morphological morphology mortally mortgaged ' +
  'morticians mortification mos mosey mosque mosquitoes moss mostaccioli motel motels motet motets mothballing mothballs ' +
  'motherhood motherland motherless motherly motional motley motorbike motorcade motorcycle motorist motorists motorized ' +
  'mottled mould mouldering moulding mountaineering mountaineers mountainously mountings mousetrap mousetraps mousse ' +
  'moustache mousy mouthful movable moved moviegoer movingly mow mowed mower moxie mucilage muck mucked mucking mucky ' +
  'muddied muddle muddled muddleheaded mudguard muezzin muff muffed muffins muffs mufti mug muggers mugging muggy mugs ' +
  'mulatto mull mullah mullets mulling mulls multicolor multicolored multifaceted multilateral multilevel multilingual ' +
  'multimedia multinational multinationals multiplexer multiplexers multiplexing multiplication multiplied multipurpose ' +
  'multistage multitude multitudinous multivalent multiversity mum mumbling mummy munch munched munches munching ' +
  'municipality municipally munificence munitions mural murals murderous murkily muscat muscatel musculature mused mush ' +
  'mushroom mushroomed mushrooming mushrooms mushy musicality musically musicologists musing musings musk mussels ' +
  'mustached mustachioed mustard mustiness musts mutant mutate mutation mutational mutations muted mutilated mutilation ' +
  'mutineer mutinous mutterers mutterings mutts mutuality mutually mycobacteria mycology myelofibrosis myeloid myocardium ' +
  'myofibrils myopia myopic myosin myrrh myrtle mysteriously mystical mystically mysticism mysticisms mystification ' +
  'mystified mythic mythical nacelle nagging naggings naively naivete nakedly nakedness nameless nameplate namesake ' +
  'naming nanny nap naphtha napkin napkins napped napping naps narcolepsy narcosis narcotic narcotics narration narrator ' +
  'narrowness nascent natal nationalist nationalists nationality nationhood nationwide nattily natty naturalism ' +
  'naturalist naturalistic naturalized naturalness naturopath naught naughty nauseated nauseous nautical navigable ' +
  'navigation navigational navigator navigators naysayers nearness nearsighted nearsightedly neatness nebula nebular ' +
  'nebulous necklace neckline necromantic necropsy necrotic needled needlelike needlessly needy negate negation ' +
  'negatively negativism negligent negligently negotiable negotiator negotiators neighborliness neighborly neighbourhood ' +
  'neighbours neoclassical neoliberal neolithic neon neonatal neophyte neoprene nepotism nerd nerds nerveless nervousness ' +
  'nervy nester nesters nestled nestling netted netting nettled nettlesome neural neuralgia neurasthenic neuritis ' +
  'neuroblastoma neurological neurologist neurologists neuromuscular neuron neuronal neuropathy neurosurgeon neurotoxic ' +
  'neuter neutered neutrality neutralized neutrino neutron neutrons newel newfangled newfound newlywed newlyweds newscast ' +
  'newscaster newscasts newspaperman newsperson newsprint newsprints newsreel newsroom newsstand newsstands ' +
  'newsworthiness newsworthy newt nexus nibble nibblers nibs nicked nicotine niece nifty niger niggardly nigh nightdress ' +
  'nightgowns nightly nightmarish nightshirt nighttime nihilism nihilist nihilistic nil nilly nimble nimbly ninefold ' +
  'nineties ninetieth nirvana nitpicking nitrate nitrite nitrocellulose nitrofurantoin nitroglycerine nitrous nitwits ' +
  'nixed nobleman noblesse nobly nobody nocturnal nodding nodes nodular noes noiseless noisily nomadic nomads ' +
  'nomenclature nominated nominee non nonaddictive nonce nonchalant nonchurchgoing noncombatant noncommercial ' +
  'noncommittal noncommittally noncompetitive noncompliance noncompliant nonconformist nonconformists nondeductible ' +
  'nondescript nondescriptly nondriver none nonentity nonequivalence nonequivalent nonessential nonevent nonfat ' +
  'nonfinancial nonflammable nonfunctional nonionic nonlethal nonliterary nonmaterial nonmembers nonmusical nonobservant ' +
  'nonoccurrence nonpareil nonparticulate nonpartisan nonpayment nonphysical nonpoisonous nonpolitical nonporous ' +
  'nonproductive nonprofit nonpublic nonracial nonresidential nonsegregated nonsensical nonsmokers nonstandard nonstop ' +
  'nonstops nonsurgical nontoxic nontraditional nonunion nonunionized nonverbally nonviolence nonviolent nook nooks noose ' +
  'normalcy normalization normalize normative northeastern northerly northernmost northers northwestern nosebag nosebleed ' +
  'nosed nosedive nostalgic nostalgically nostril nostrils nostrums nosy notches notepad noteworthy nothingness ' +
  'noticeably noticed notification notifications notoriety notoriously nought nourishes nourishment novice novitiate ' +
  'nowadays noxious nubbins nubile nucleated nucleotide nudism nudist nudity nugget null nullified nullifiers nullify ' +
  'nullifying nullity numbingly numbness numeral numerals numerator numerically numerological numerology numinous nursed ' +
  'nursing nurture nutmeg nutrition nutritional nutritionists nutritious nutritive nutshell nutty nylon nympho nystatin ' +
  'oaf oafs oaken oases oasis oat oatmeal oats obdurate obediently obeisance obelisk obese obesity obfuscate obfuscation ' +
  'obfuscations objectionable objectively objectiveness objector objectors obligational obligatory obliging obligingly ' +
  'obliquely obliterated oblivion oblong oboist obscenity obscurely obsequiousness observable observance observational ' +
  'observatory observing obsesses obsession obsessions obsessive obsessively obsidian obsolescent obsolete obstetrician ' +
  'obstinacy obstinate obstructionism obstructionist obstructive obtrusiveness obtuse obverse obviate obviousness ocarina ' +
  'occidental occipital occlusion occlusive occupancy oceanfront oceanography ocelot ocher ochre octagonal octahedron ' +
  'octane octave octogenarian octogenarians octopus octoroon ocular oddball oddballs oddity ode odious odyssey offal ' +
  'offbeat offender offenders offensively offerings offhand offhandedly officeholders officialdom officiating officious ' +
  'offshoot offshoots offshore offside offstage oft oftener oftentimes ogress ohmic oilcloth oiler oilman oilseed ' +
  'oilseeds ointment oks olden oldline oleanders olefins oleomargarine oleophobic olfactory oligarchs oligopoly ombudsman ' +
  'omelet omelets omelette omeprazole omnibus omnipotence omnipresence omnipresent omniscient oncogene oncologist ' +
  'oncology oncoming onerous ongoing onion onions online onstage ontological ontologically onus onward onwards onyx ' +
  'oodles oomph ooze oozing opalescent openness operable operagoers operand operands operationally operative ophthalmic ' +
  'opinionated opportune opportunism opportunist opportunistic opportunists opposed oppressed oppresses oppression ' +
  'oppressive oppressors opprobrium opt opted optic optically opticians optics optimist optimistically optimists ' +
  'optimization optimize opting option optional optioned options opts opulence opulent oracle orally orate orator ' +
  'oratorio orators oratory orchestral orchestrate orchestrated orchids orderliness ordinance ordination ordnance organdy ' +
  'organised organismic organist organizer organizers orgasm orgasms orgiastic origination originations originator ' +
  'originators ornamental ornamentation ornate ornately ornithological ornithologist ornithology orphan orphanage ' +
  'orphaned orphans orthicon orthodontic orthodontics orthodontist orthodontists orthodoxy orthopedic orthopedics ' +
  'orthophosphate oscillating oscillator osmium osmotic ossify ostensible ostensibly ostentation ostentatious ' +
  'ostentatiously osteoarthritis osteoporosis ostinato ostinatos ostracism ostrich otherworldly otter otters ouster ' +
  'outage outback outbid outboard outboards outbound outbreak outbreaks outclass outclassed outcrops outdated outdoorsman ' +
  'outfitted outfitting outflank outflow outflows outfox outgeneraled outgrow outgrowth outguess outguessing outhouse ' +
  'outings outlanders outlandish outlandishly outlast outlasted outlawry outlay outlays outlined outlying outmaneuver ' +
  'outmaneuvered outmatched outmoded outpace outpatient outperform outperformed outperforming outperforms outplayed ' +
  'outpouring outraged outrageous outrageously outrank outranks outrigger outriggers outsell outselling outsells outshine ' +
  'outsized outskirt outspoken outspread outstretched outstrip outstrips outwardly outwit ovarian ovation oven ovens ' +
  'overactive overage overarching overarming overbid overblown overburden overburdened overcharge overconfident ' +
  'overcooked overcooks overcrowded overcrowding overcurious overdoing overdose overdraft overdraw overdressed overdrive ' +
  'overdue overeager overeat overeating overemphasis overestimate overestimation overexcited overexploited overexpose ' +
  'overextend overextended overfeed overfill overflights overgenerous overgrown overhand overhang overhanging overhangs ' +
  'overheat overheated overheating overjoyed overkill overland overlapping overlay overlays overly overlying overpass ' +
  'overpay overpaying overplayed overpopulation overpressure overpriced overproduce overproduction overprotected ' +
  'overprotection overprotective overreaches overreact overreacted overreacting overreaction overriding overrule oversee ' +
  'overseeing overseer overseers overshadow overshadowed overshadowing overshadows overshot oversight oversize ' +
  'overspending overstate overstated overstatement overstaying overstrained overstraining overstretch oversubscribed ' +
  'oversupply overt overtaking overtaxed overtime overtly overuse overview overweening overweight overweighted overworked ' +
  'overworking overwrought overzealous oviform ovulation owing ox oxalate oxcart oxide oxidised oxidized oxidizer oyster ' +
  'oysters paced pacemaker pacemakers pacer pacers pachinko pacifier pacifism pacifist pacifistic packaged packaging ' +
  'packers pact pacts padded padding paddle paddock pagan paganism pageant pageantry pageants pager pagers paging pagoda ' +
  'pagodas painkiller painkillers painless painlessly painstaking painstakingly paintbrush pairings pajama pajamas pal ' +
  'palatability palatable palate palatial paled palely paleness paleocortical paling pall palladium pallet pallets ' +
  'palliative palpable palpably palpitations pals palsy paltry pampas pamper pampered pampering pampers pamphleteer ' +
  'panacea panaceas panache pancake pancreas pancreatitis pandanus pandemic pandemonium pandering panders panelists pangs ' +
  'panhandle panhandler panicked panicky panjandrum panjandrums panoply panorama panoramas panoramic pantaloons pantheist ' +
  'pantheon pantry panzers pap papal paperback paperbacks paperboard paperboy paperclip paperwork papery papillary ' +
  'paprika papyrus parachuting paradigmatic paragon parakeet parakeets paralanguage paralegal paralegals paralysis ' +
  'paralyzed paramagnet paramilitary paranoia paranoiac paranormal parapet parapets paraphernalia parapsychology paraquat ' +
  'parasitic parasol parasols paratroopers paratroops parboiled parched parchment pardonable pare parentage parental ' +
  'pariah pariahs parings parishes parishioners parisology parity parkway parlance parlayed parley parole parolees ' +
  'paroxysmal parquet parry parsimonious parsimony parsley parsonage partake partaker participant participants ' +
  'participating participatory particularity partisan partisans partisanship parvenus pasha pashas passable passably ' +
  'passbook passbooks passe passel passes passiveness passivity passport passports passwords pasta pasteurization ' +
  'pasteurized pastime pastness pastoral pastrami pastry patches patchwork pate patently pater paternal paternalism ' +
  'paternalistic paternally paternity pathfinder pathless pathogenesis pathologic pathologically pathos patina patinas ' +
  'patio patriarch patriarchal patriarchate patriarchy patrician patrimony patroness patronized patsy paucity paunch ' +
  'paunchy pauper pavane pave pavilion pavilions paving pawn pawning pawns pawnshop payback paycheck paychecks payer ' +
  'payers payloads paymaster payoff payoffs payola payroll payrolls peacekeeping peacemaker peacemakers peacetime peach ' +
  'peaches peaky peal pealing peals peanut peanuts pearly peasanthood pecan pecans peccadilloes pectoralis pecuniary ' +
  'pedagogical pedagogue pedal pedaled pedaling pedals pedantic peddling pedestal pedestals pedestrian pedestrians ' +
  'pediatric pediatrician pediatrics pedigreed pedimented peed peek peeked peeking peep peeping peerless peeved ' +
  'pejorative pellagra pellets pelvis pemmican penal penchant pendant pendulum penicillin peninsula penises penitentiary ' +
  'penknife penman penned pennies penniless penning pensioner pensioners pentameter penthouse penultimate penurious ' +
  'penury peopled pep peppermint peppermints pepperoni peppery peppy peptide perceived perceptible perceptiveness ' +
  'perchlorate percolator percussionist perennially perestroika perfectibility perfectionism perfectionists perfidious ' +
  'perfidy perforated perforations perforce perfumed perfumery perfunctory perfusion peril perilla perilously perils ' +
  'perimeter perinatally periodicity periodontal periphrastic perishable perishes peritoneal perjury perk perked perking ' +
  'perks permanence permeable permeating permissibility permissible permissive pernicious peroxide perpendicular ' +
  'perpetration perpetrator perpetrators perpetual perpetually perpetuity perplex perplexity persecutors perseverance ' +
  'persevere persiflage persimmons persona personage personalize personalized persuaders persuasion persuasions ' +
  'persuasive persuasively persuasiveness pert pertinence perturbed pertussis perusal peruse perusing pervaporation ' +
  'pervasive pervasively pervasiveness perversion perversions pervert perverted peseta pesetas peso pesos pessimism ' +
  'pessimist pessimistic pessimists pest pesticide pestilence pestilent pests peter petered petite petrochemical ' +
  'petrochemicals petroleum pettiness pettinesses petting petty petulance petulant pew pews pewter peyote pfennig ' +
  'pfennigs phantasy pharaohs pharmaceutical pharmacist pharmacists pharmacology phenolic phenomenal phenomenally ' +
  'philandering philanthropic philanthropist philanthropy philharmonic philodendron philological philologists philology ' +
  'philosophizing phis phlegm phloem phobia phobias phoenix phonebook phoned phoney phonic phoning phonograph phonographs ' +
  'phosgene phosphine phosphor phosphorescent phosphorous phosphors phosphorus photocathode photochemical photocopiers ' +
  'photocopy photocopying photoelectrons photogenic photographer photographers photography photosensitive photosynthesis ' +
  'phraseology phrasing phrasings physicalness physiologic physiology pi pianism pianissimos pianistic piasters piazza ' +
  'piazzas picayune pickaxe picker pickers pickings pickle pickled pickpocket picky picnickers pictorially pictured ' +
  'picturesquely piddling pidgin piecemeal pier pierced piercing piers piety pigeonhole pigeonholing piggyback ' +
  'piggybacking piglet piglets pigpens pigskin pigsty pike pileup pileups pilferers pilgrim pilgrims piling pilings ' +
  'pillage pillaged pillar pillared pillars pillorying pimpled pinball pinches pineapple ping pinging pinhead pinheaded ' +
  'pinioned pinkly pinnacle pinning pinnings pinochle pint pinto pints pious piously piped pipeline piper pipers piping ' +
  'piquant pique piracy piranha pirouette piss pistachio pistils pistoleers piston pistons pitches pitfall pitfalls pith ' +
  'pithy pitiable pitiful pitifully pitilessly pitons pittance pitted pitting pityingly pivot pivotal pivoting pizza ' +
  'pizzas pizzazz pizzeria pizzerias pizzicato placard placards placate placating placebo placed plagiarism plagiarize ' +
  'plagiarized plagiarizers plaid plaids plaintiff plaintiffs plaintive plaintively planer planetarium planetoid ' +
  'planetoids planoconcave plantain plasm plasmodium plasterer plastically plateau plated plateful platitudinous platter ' +
  'platters plaudits plausibility plausibly playable playback playbacks playboy playful playfully playfulness playground ' +
  'playgrounds playhouse playoff playoffs playpen playroom playthings playtime plaza plazas plea pleader pleadingly ' +
  'pleadings pleas pleasance pleasantness pleasingly pleasurable pleated pleats plebeian pledged plenary plenitude plenum ' +
  'plethora pliable pliant pliers plotted plotters plough ploy ploys plucky plugged plumage plume plumes plummet ' +
  'plummeted plummeting plunderers plunkers pluralism pluralist pluralistic plurality pluses plush plutocratic plutocrats ' +
  'plutonium ply plying plywood pneumatic pneumonia poachers poaches pocketbook pocketbooks pocketful pockmarked pod ' +
  'podiatrist podium podiums pods poetically pogroms poignancy poignantly pointedly pointer pointers pointless poisoner ' +
  'poisonous poker pokey poking pol polecat polemic polemical polemics policewoman policyholder policyholders poling ' +
  'polio polishes politic politicize politicking politico politicos polity polka pollinate pollination pollster pollsters ' +
  'pollutant pollutants pollute polluted polluter polluters pollution polo polonaise pols poltergeists polyester ' +
  'polyesters polygynous polymer polymerase polymeric polymers polymyositis polypropylene polyps polystyrene polytonal ' +
  'polyurethane pomaded pomologist pomp pompons pompousness ponderousness pong pontiff pontifical pontificate ponytails ' +
  'pooch pooched poodle poof popcorn poplar poplin popularize populism populist populists porcelain porcelains porches ' +
  'porcupine porcupines pornographer pornographic pornography porosity porpoise porridge portability portend portended ' +
  'portends portent portents portico porticoes portly portraiture posed poseur poseurs posh posing positional possesses ' +
  'possessor postage postal postcard postcards postdoctoral poster posterity posters postgraduate posthumous postings ' +
  'postman postmark postmarked postmarks postmaster postmasters postponement postponements postscript posturing potable ' +
  'potash potatoes potboiler potboilers potentiometer pothos potion potions potpourri pottage potted potty pouch pouches ' +
  'poultice pout pouted powderpuff powerboat powerfulness powerhouse powerless powerlessness powwow pox pr practicability ' +
  'practicality practiced practised practitioner practitioners pragmatism pragmatist pragmatists praiseworthy praising ' +
  'pram prams prank pranks pranksters pratfalls prattle prawns prayerbooks prayerful prayerfully preaches preachy ' +
  'preamble precariously precautionary precept precepts precinct precincts precipice precipitating precipitin precipitous ' +
  'precipitously preclinical precocious precociously precocity preconceived preconceptions precooked precursor precursors ' +
  'precursory predator predators predatory predestined predetermined predicament predictability predictably predictor ' +
  'predictors predigested predilection predilections predispose predisposed predisposition predominance predominant ' +
  'predominately predomination preempt preemptive preening prefab prefectural prefecture preferable preferential ' +
  'preferment preferred prefixes pregnancy prehistoric prejudiced prejudicial prelate prelude premarital premature ' +
  'prematurely premeditated premier premiere premiered premieres premiering premise premises premonitory prenatal ' +
  'preoccupy preordained prep prepackaged prepaid preparative preparatory preparedness prepay prepaying prepayment ' +
  'prepayments preponderance preponderantly preponderating prepubescent prepupal prerecorded prerequisite prerogative ' +
  'presage preschool preschooler preschoolers prescient prescriptive presentational presenter presenters presentments ' +
  'presentness preservation preservative preset presidency presses pressman prestigious presumptuous pretense pretensions ' +
  'pretentious pretext pretexts pretrial prettily prettiness prevalence prevalent preventable preventative preventive ' +
  'preview previewing previews pricey prickly priestly prim prima primacy primal primates primers priming primitivism ' +
  'primly primordial primping prince princely princess principled printable printer printers printmaking printout ' +
  'printouts pristine privation privations privatization privatizations privatize privet probabilistic probate probation ' +
  'probing probings probity problematic problematical problematics proboscis procedurally processes procession ' +
  'processional processor processors procrastinate procreate procreative proctor proctors procurer prodding prodigal ' +
  'prodigally prodigiously prodigy prof profane profanity professes professorial professorship professorships proficiency ' +
  'profiling profitability profiteering profiteers profligacy profligate profs profuse profusely profusion progenitors ' +
  'progeny prognosis prognosticator programmer programmers progresses progressivity prohibitive prohibitively projector ' +
  'projectors proletarian proletariat proliferate prolific prolixity prolongation prolusion prolusions prom promenade ' +
  'promiscuous promissory promptings promulgated promulgators proneness prongs pronto pronunciation proofread ' +
  'proofreading propagandize propagate propane propellant propellants propeller propellers propelling propensity ' +
  'prophesying propitiate propitious proponent proponents proportionally propounded proprietary propriety propsed ' +
  'propulsion propulsions propulsive propylene prorate proration prosaic prosceniums proscribed proscription prosodic ' +
  'prospectively prospector prospectus prospectuses prosper prospered prospering prospers prostaglandin prostate ' +
  'prostitute prosy protagonist protagonists protectionism protectionist protectionists protectively protector protectors ' +
  'protege proteolytic protester protesters protocol protocols proton protons protoplasm prototypical protozoan ' +
  'protracted protruding protrusion protuberance proved proven provenance proverbial providential provider providers ' +
  'provincially provisionally proviso provocateurs provocation provocative provocatively provoked provoking provost prow ' +
  'prowlers proximity proxy prude prudence prudent prudential prudentially prudently prune pruning prurient psalm ' +
  'psalmist pseudonym pseudonymous psi psoriasis psychiatric psychiatry psychic psychics psychoactive psychoanalysis ' +
  'psychoanalyst psychoanalytic psychopath psychopathic psychopomp psychosomatic psychotic psyllium pub puberty ' +
  'publically publicist publicists publicized publicizing publishable publishes pubs puckish pudding puddings puddle ' +
  'puerile puffers puffery puffy pugnacious puissant puke pulchritude pullback pullbacks pullout pullouts pulpwood ' +
  'pulsation pulsations pulsing pulverize pulverized pumas pummel pummeled pummeling pumpkin pun punches punctuality ' +
  'punctually punctuation pundits pungency pungent pungently punishable punishes punitive punk punks punky punning puns ' +
  'punster punt punted punters punts puny pup puppet puppeteers puppets puppyish pups purchaser purchasers purchasing ' +
  'purgation purgatory purge purging purifier purifiers purism purists puritan puritanical purloined purportedly ' +
  'purposefully purposeless purposive purposively purring purrs purveyor purveyors purview pushers pushes pushover pushy ' +
  'pusillanimity pussycat putative putout putter puttered puttering putty puzzlement puzzler pylons pyorrhea pyramid ' +
  'pyramidal pyramiding pyramids pyre pyrophosphate pyrotechnic quadratic quadric quadriceps quadrillionth quadripartite ' +
  'quadrupeds quadruple quadrupling quagmire quailing quaintly qualitatively qualms quandary quantification quantify ' +
  'quantum quarantine quarrelsome quarry quarterly quartet quartets quartz quash quashed quashing quatrain quaver ' +
  'quavered queasily queasiness quench quenching querulously quest questionably questioner questioners questioningly ' +
  'quests quetzal queue quibble quicker quickest quickie quickness quicksand quicksilver quickstep quid quiescent quilt ' +
  'quilted quince quinine quintessential quintet quintets quintuple quip quips quirky quisling quizzical quorum quota ' +
  'quotas rabbinical rabble rabid raccoon raccoons racehorse racers racetrack racetracks raceway racially racing racism ' +
  'racist racists rackety racoons racy raddled radiating radiator radiators radioactivity radiocarbon radiography ' +
  'radiophonic radon rads raffish raftered rafters raggedness ragtime raider raiders railbirds railcar railcars railhead ' +
  'raillery railroader raiment raincoats raindrops rainfall rainier rainless rainstorm rainwater rainy raiser raisers ' +
  'raisin raj rajah rakish rakishly rambling ramblings rambunctious ramification ramifications rampage rampant ramshackle ' +
  'ranches rancid rancidity rancor rancorous rand randomization randomness rangelands ranger rangers rangy rankings rant ' +
  'ranted rapacious rapers rapeseed rapeseeds rapidity rapier rapist rapists rapport rapprochement rapt raptor raptors ' +
  'rarefied rarified raring rarity rascal rascals rash rasp raspberry rasped rasping rasps raspy ratable ratchet ' +
  'ratcheting rateable ratepayers ratification ratified ratifiers rationalist rationalistic rationality rattail rattled ' +
  'ratty raucously ravaged ravaging rave ravenous raving ravings rawboned rawhide rayon razed razing razorback rbi re ' +
  'reaches reactor reactors readable readapting readership readjustment readjustments readmit reaffirmation realign ' +
  'realigned realigning realist realists realized reallocate realness realtor realtors realty reams reaper reappearance ' +
  'reapportion reapportioned reappraisal reappraisals reappraise rearguard rearm rearmed rearrangement rearrangements ' +
  'reassess reassessed reassessing reassessment reassign reassigned reassignment reassignments reassured reassuringly ' +
  'reawaken reawakening rebate rebelliously rebirth reborn rebound rebounded rebounding rebounds rebuttal rebuttals ' +
  'recalcitrant recalculation recalculations recantation recanted recapitulate recapitulation recast receding receivable ' +
  'receivables received receivership receptacle receptive receptivity receptor receptors recession recessionary ' +
  'recessions recharge rechargeable recipe reciprocate reciprocity recitation recitations recitative recklessly ' +
  'reckonings reclamation recliner reclining recluse reclusive recognised recognizably recognizance recoilless ' +
  'recombinant recombination recommence recompense reconcilable reconciled reconciliation reconciling recondite ' +
  'reconditioning reconfirm reconfirming reconnaissance reconnoiter reconstitute reconverting recoup recouped recouping ' +
  'recoverable recruiter rectangle rectification rectified rectify rectifying rectilinear rectitude rector rectum ' +
  'recumbent recuperate recuperation recurrence recurrently recurring recursive recusant recyclable recycle recycling ' +
  'redactions redactor reddened reddish rededicate redeemable redefine redemption redemptions redemptive redeploy ' +
  'redeployment redesign redesigned redesigning redevelop redevelopment redfish redhead redheaded redheader redheads ' +
  'redirect redirected redirecting rediscovery redistributed redistribution redneck rednecks redo redoing redoubled ' +
  'redoubt redound redounds reducer reducing redwood redwoods reeds reedy reef reefs reelection reestablish reevaluation ' +
  'reexamination refashion refashioning referee referendum referent referral referrals refill refilled refinance refiner ' +
  'refiners refinery refining reflectance reflexes reflexively refocus refocused refocuses refocusing reforestation ' +
  'reformation reformatory reformer reformers reformism reformist reformists refracted refraction refractive refractory ' +
  'refresh refresher refreshingly refreshment refreshments refrigerant refrigerated refuge refurbish refurbished ' +
  'refurbishing refurbishment refurnished regal regaled regalia regattas regenerate regenerating regeneration regents ' +
  'reggae regimen regimentation regionalism regionally registrar registry regress regression regressive regrettable ' +
  'regrettably regroup regrouped regrouping regulated regulating regulative regulator regulators regulatory regulus ' +
  'rehabilitate rehash rehashed rehashing rehear rehearing reignite reimburse reimbursement reimbursements reimpose ' +
  'reinforced reinstall reinstalled reinstate reinstatement reinsurance reinsure reintroduce reinvent reinvented ' +
  'reinvigorate reinvigorated reiteration rejoinder rejuvenate rejuvenation rekindle relapse relatedness relational ' +
  'relativism relativistic relativity relaxation relaxer relaxes relearns releasing relegating reliably reliant relict ' +
  'reliever religionists religiosity religiousness relishes relive relocate relocated relocation relocations reluctance ' +
  'rely relying relyriced remarry remarrying rematch rematches remedial remediation reminiscence reminiscent remiss ' +
  'remissions remolding remora remorse remorseful remorseless remotely remoteness remounting removable removed remuda ' +
  'remunerated remuneration remunerative renal renegade renege renegotiate renewable renounce renovate renovation ' +
  'renovations renown renowned rental rentals renter renters renunciation renunciations reorder reordering reorganization ' +
  'reorganized reorient reorientation reoriented rep repainted repainting repairman reparation reparations repartee ' +
  'repatriate repatriation repatriations repayable repayment repayments repeater repeaters repellent repelling repentance ' +
  'repentant repercussions repertoire repetitious repetitive rephrase replacing replanted replay replaying replays ' +
  'replenishment replete replica replicate replication reportage reposition repositioning repossess repossessed ' +
  'reprehensible repressers repression repressions repressive reprieve reproaches reprocess reproducibly reproduction ' +
  'reproductions reproductive reproof reproval reprove reprovingly reps reptile reptilian repudiation repugnance ' +
  'repugnant repulsive repurchase reputedly requesters requisite rerun reruns resale reschedule rescission rescissions ' +
  'rescued rescuers resealed researches resell reselling resells reserpine reserved reservists reset resettle resettled ' +
  'resettlement resew reshape reshuffle reshuffling reshufflings resided residency residentially residing residual ' +
  'residuals resifted resignedly resilience resiliency resilient resiliently resin resinlike resins resiny resistant ' +
  'resistive resolute resolving resonantly resonate resounding resounds resourceful resourcefully respectability ' +
  'respectfully respiration respirators resplendent respondent respondents responsibly responsive responsively restart ' +
  'restarted restarting restaurateur restaurateurs restful restitution restively restlessness restock restorative ' +
  'restorer restorers restroom restructure resubmit resumption resurgence resurgent resurrect resurrected resurrecting ' +
  'resurrection resurrects resuscitate resuscitated resuscitation resuspension retainer retainers retake retaking ' +
  'retaliatory retard retardant retardants retardation retarded retarding retch retching retell retelling retentive ' +
  'retentiveness reticence reticent retina retinoblastoma retinue retiree retirees retiring retooled retooling retools ' +
  'retouching retractable retraction retrain retrained retraining retread retrench retrenching retrenchment retrial ' +
  'retrievable retrieval retriever retro retroactive retroactively retrofit retrograde retrogressive retrospect ' +
  'retrospective retrovirus retroviruses retrovision retry reunification reusable reuse revaluation reveille revelatory ' +
  'revelers revellers revelry revenuers reverberate reverberating revered reverence reverent reverential reversal ' +
  'reversals reversed reversibility reversing revery revetments reviewer reviewers revising revisionist revisionists ' +
  'revisit revisited revisits revitalization revitalize revitalized revitalizing revival revivalism revivals revived ' +
  'reviving revocable revocation revoke revoltingly revolutionists revolutionize revolved revs reworked reworking ' +
  'rewriting rf rhapsodic rhapsodize rhapsody rhenium rhetoric rhetorical rhetoricians rheum rheumatic rheumatoid ' +
  'rhinoceros rhododendron rhymed rhyming rhythmical rhythmically ribald ribbed ribbing riboflavin riches richly rickety ' +
  'ricocheted riddance riddled ridiculously ridings rife riff riffing riffle riffs rifled rifling rift rifts rigatoni ' +
  'rigged rigging righteous righteousness rightful righthander rightist rightness rigidity rigorously rile riled rill ' +
  'rime rimless rimmed rinds ringer ringers ringleader ringlets ringside rink rinsing riot rioted rioters rioting riots ' +
  'ripped ripping rippled rippling risen risible riskiness risky ritzy rivalry riverside rivulets roach roadbed roadblock ' +
  'roadblocks roadhouse roadrunner roadster roasters robin robot robotic robotics robots robust robustly robustness ' +
  'rockbound rocker rockers rococo rodent rodents rogue roil roiled roleplayed rollback rollbacks roller rollers ' +
  'rollicking rollickingly rollover rollovers romantically romanticism roofer roofers rooftree rook roomette roomful ' +
  'roominess roommate roomy roost roosting rooters rootless ropers rosebuds rosebush rosins rostrum rotary rotated ' +
  'rotational rotationally rote rotenone rotted rotten rotting rotund rotunda rotundity rouge roughcast roughened ' +
  'roughhewn roughish roughneck roughnecks roughshod roulette rounder roundhead roundly roundness roundtable roused ' +
  'rousing roustabout roustabouts rout routed routinely routing roving rovings rowdiness rubberstamp rubbery rubbing ' +
  'rubbish rubble rubdowns rubicund ruble rubric ruckus rudder rudderless ruddiness ruddy rudely rudeness rudiments rue ' +
  'rueful ruefulness ruffian ruffians ruggedly ruinous ruled rum rumbling rumblings rumen ruminants ruminate rumination ' +
  'ruminations rummy rump rumpled rumpus runabout rundown runes rung runny runt runup runups runway runways rupee rupiah ' +
  'rupture ruse rushes russet rutabaga rutabagas ruthenium ruthless ruthlessly ruthlessness rutted rye sabbatical saber ' +
  'sabre sac saccharin sachems sackes sackings sacral sacrament sacraments sacredness sacrificial sacrilegious sacrosanct ' +
  'saddened saddled sadist sadistic safari safaris safekeeping saffron sagebrush sagging sago sahibs sailboat sailboats ' +
  'sailorly sainthood saintliness saintly salable salad salads salamander salami salaried salesgirl salesperson ' +
  'salicylate salinity salivary salivate sallow sally sallying salmon salmonella salsa saltbush saltwater salty ' +
  'salubrious salutary salutation sambuca sambur samovar samovars sampler samplers samurai sanatorium sanctified sanctify ' +
  'sanctimonious sanctuary sanctums sandalwood sandbars sandbox sander sandpaper sandwiches sandy sang sangaree sanguine ' +
  'sanguineous sanhedrin sanitarium sanitary sanitize sanitized sanity sap sapiens sapling saponins sappy saps ' +
  'sarcastically sarcolemmal sarcoma sardonic sardonically sari sarsaparilla sashay sashayed sassafras sassing sassy sat ' +
  'satiate satiety satin satiric satirical satirically satirist saturate saturated sauce saucepan saucer saucers saucy ' +
  'sauerkraut sauna saunas saunter sausage saute sauterne savagery saved saver savers savior saviour savory savvy saw ' +
  'sawdust sawing sawmill saws sax saxophone saxophonist saxophonists sayings scab scabbard scabrous scabs scads ' +
  'scaffoldings scalar scalawags scald scalded scalding scaled scaling scalloped scallops scalp scalpels scalps scam ' +
  'scammers scams scandalous scanner scanners scanning scanty scape scapegoat scapegoating scapegoats scapulars scarce ' +
  'scarcity scarecrowish scarify scarlet scary scathing scathingly scatterbrained scattergun scattershot scavenger ' +
  'scavengers scenario scenarios sceptical scepticism scheduled scheduling schema schematically schemers scheming scherzo ' +
  'schillings schism schizoid schizophrenia schnapps schnooks scholastically schoolbooks schoolgirlish schoolmaster ' +
  'schoolteacher schoolteachers schoolwork schooner scintillating scion scions scissoring scissors sclerosis sclerotic ' +
  'scoffer scofflaws scoop scooped scooping scoops scooter scorched scorcher scoreboard scoreboards scorecard ' +
  'scorekeepers scorer scorers scoring scotch scotched scotches scoundrel scoundrels scourge scraggly scrambled scrapbook ' +
  'scrappy scratches scratchiness scratchy scrawl scrawled screeches screechy screed screenings screenland screenplay ' +
  'screenwriters screw screwball screwdriver screwed screws scribble scribblers scrim scrimp scrimped scrimping ' +
  'scriptwriter scriptwriters scrivener scroll scrolls scrounge scrubbed scrubbers scrubbing scruff scrumptious ' +
  'scrupulous scrupulously scuba scudding scuff sculpted sculpts sculptured scurrilous scurvy seaboard seaborne seacoast ' +
  'seafarers seafaring seafood seagulls seahorse sealants seamanship seamless seamlessly seamstress seamy seaport ' +
  'seaports seaquake searcher searchers searches searchingly seashore seaside seasonally seasonings seatbelt seawall ' +
  'seawater seaweed secant secants secession secessionist secessionists seclude secluded seclusion secretarial secretive ' +
  'secretively sect sectarian sectional sectorial sects secular secularism secularist secularists securely sed sedate ' +
  'sedately sedative sedentary sedimentary sedition seditious seduce seducer seduction seductive sedulously seedless ' +
  'seedlings seedy seeker seekers seekingly seepage seer seers seersucker seesaw seesawing seethe seething segmentation ' +
  'segregation segregationist seismic seismological seizing selectively selectivity selectors selfless selflessness ' +
  'seller sellers selloff selloffs sellout semblance semen semester semesters semiannual semiannually semiarid ' +
  'semiautomatic semicircular semiconductor semiconductors semiempirical semifinalists semifinals semimonthly seminal ' +
  'seminar seminarian seminarians seminars semipublic semitrance semitropical senatorial senders senile seniority senora ' +
  'sensationalism sensed senselessly sensibly sensitively sensitized sensual sensuous sent sentient sentimentality ' +
  'sentimentalize sentinel sentinels sentry separateness separatist separatists separators sepia sepsis septation ' +
  'septuagenarian sequel sequels sequester sequestered sequestering sequestration sequined sequins serendipity serene ' +
  'serfs serge serial serials serological serotonin serpentine server servers servicing servile serving servings ' +
  'servitors servitude servo sesame setters settling sevenfold seventies severable severally severalty severance severly ' +
  'sewerage sewn sexes sexism sexist sexpot sextet sexton sexuality sexy sforzando shabbily shack shacked shacks shad ' +
  'shadowy shady shag shaggy shags shah shakeout shaker shakers shakeup shakily shaky shallowness shamanistic shambling ' +
  'shamefacedly shameless shamelessly shampoo shampooed shamrock shamrocks shanty shantytown shantytowns shapely shaping ' +
  'shards sharecropper sharecroppers shareholder shareholders shareholding shareholdings shareowners sharers sharing ' +
  'shark sharks sharkskin sharpener sharper sharpness sharpshooter sharpshooters shatteringly shatterproof shaven shaver ' +
  'shavers sheaf shedding sheen sheepish sheepskin sheetrock sheik sheiks shellfire shellfish shelve sherbet shifters ' +
  'shiftless shifty shill shillings shills shim shimmer shimmered shimmering shims shinbone shingle shingles shiningly ' +
  'shipboard shipbuilder shipbuilders shipbuilding shipload shipmate shipowners shipper shippers shipshape shipwreck ' +
  'shipwrecked shipyard shipyards shirkers shirtfront shirtsleeve shirtwaist shivery shoals shocker shockingly shoddy ' +
  'shoehorned shoelace shoemaker shoemaking shoestring shoestrings shooed shooing shook shooter shooters shootout ' +
  'shootouts shopkeeper shopkeepers shoplifters shoplifting shopper shoppers shopworn shoreline shoring shorn shortcake ' +
  'shortcoming shortcomings shortcut shortcuts shortfall shortfalls shorthand shorthanded shortness showerhead showgirls ' +
  'showman showmanship showpiece showroom showrooms showy shredded shredder shrewdly shrewish shrift shrillness shrimp ' +
  'shrimpers shrimping shrine shrinkage shrivel shriveled shroud shrouded shrouding shrouds shrunken shtik shuck shuddery ' +
  'shuffling shunning shute shutout shutting shy shying shyly sibilant sibling siblings sickish sickle sickly sickroom ' +
  'sidearms sideboard sideboards sidekick sidelight sideline sideshow sidetrack sidetracked sideways sidewinder siding ' +
  'sidings sienna siesta sieve sightings sightseers signatory signboard signboards signer signers signified signpost ' +
  'signposts silenced silica silicate silicon silicone silken silkily silky silliness silted silversmith silverware ' +
  'simian simile simperers simpleton simplification simulation simulations simulator simulators simulcasting sine ' +
  'sinecure sinews singleness singly singularity singularly sinkhole sinless sinning sinuous sinuously sinuousness sinus ' +
  'sinuses sinusoidal siphon siphoned siphoning siphons sippers siren sirens sirloin sitcom sitcoms sitter sitters ' +
  'sixfold sizeable sizing sizzle skate skateboards skating skeet skein skeleton skeletons skeptically skepticism ' +
  'sketchbook sketches sketchy skew skewed skewer ski skier skiers skies skiing skilful skilfully skillet skillfulness ' +
  'skimmed skimmers skimming skimp skimpy skinhead skinheads skinless skipper skippering skippers skirmishes skis skit ' +
  'skits skittish skittishness skivvies skulk skullcap skunk skunks skyjacked skylarking skyline skyrocket skyrocketed ' +
  'skyrocketing skyscraper skyscrapers skyward slag slain slaked slammer slander slanderer slanderous slanders slang ' +
  'slapstick slasher slashes slaughterhouse slavered slavish slavishly slaw slaying slayings sleaze sleazy sledding sleek ' +
  'sleeper sleepily sleepless sleeplessly sleeplessness sleepwalk sleepwalked sleepwalker sleepwalkers sleepwalking sleet ' +
  'sleighs sleight sleuth sleuthing slew sliced slicing slick slickly sliding slime slimly slimy slingers slingshot ' +
  'slippage slipping slipshod slipstream slithered slithering slithers sliver slivered slivers slivery slog slogan ' +
  'sloganeering slogans slogs sloop slopped sloppily sloppiness slosh sloshed sloshing slothful slouch slouches slouchy ' +
  'slough slovenliness slowdown slowdowns slower slowest slugfest sluggishly sluggishness sluicing slurped slurry slurs ' +
  'slush sly slyly slyness smallish smallpox smarmy smartly smasher smattering smatterings smear smeared smelly smelt ' +
  'smelter smelters smelts smidgen smidgins smilingly smirk smirked smithereens smithy smock smocks smog smoggy smoked ' +
  'smokeless smoker smokers smokescreen smokescreens smokestack smoking smoky smolderingly smooching smoothbore smoother ' +
  'smorgasbord smudge smuggled smuggling snack snacked snacks snafu snafus snapdragons snapper snappy snapshot snapshots ' +
  'snatches snazzy sneaky sneezing snick snidely sniffers sniffy sniggered snipe sniped snipes sniping snippets snips ' +
  'snitched sniveling snivelings snob snobbery snobbish snobbishly snobs snooker snoop snooping snooty snotty snout ' +
  'snouts snowbirds snowdrift snowfall snowman snowplow snowstorm snowsuit snowy snuff snuffboxes snuffed snuffer snug ' +
  'snuggled soapbox soapsuds soapy sobbing sobbingly sobriety sobriquet soccer sociability sociable socialist socialists ' +
  'socialite sociality socialization socialize socialized socializing societal sociologically sociologist sociologists ' +
  'sociology sociopath socket sockets soda sodas soddenly sodium sodomy softball softener software softwood softy soggy ' +
  'sojourn sojourner sojourners sold soldierly solecism solemnity solenoid solicitation solicitations solicitor ' +
  'solicitors solicitous solicitousness solidified solidify solidifying solipsism solitude solo solos solstice soluble ' +
  'solvable solved solvency solvent solvents solving soma somber somberly sombre somebody someplace somnambulism ' +
  'somnolence sonata sonatas songbirds songbook songful sonic sonnet sonnets sonogram sonority sonorous soonest soot ' +
  'soothed soothing soothsayers sooty sop sophisticate sophists soporific sopping sops sorcery soreheads soreness sorghum ' +
  'sorrel sortie souffle sought souk soulful soulfully soulless sounder soundly soundness soundproof soupy sourdough ' +
  'sourly soutane southbound southeastern southerly southernisms southernmost southwestern souvenir souvenirs sovereignty ' +
  'sowbelly sowered sown soy soybean soybeans spa spacecraft spaceship spaceships spacesuit spacesuits spackle spaghetti ' +
  'spandex spandrels spangle spaniel spanking spanner spared sparing sparingly sparring sparrow sparrows sparsely spas ' +
  'spasm spasms spat spate spats spatula spavined spawn spawned spawning spawns spearhead spearheaded spearheading ' +
  'speciality specie specification specifications specious speckled specs spectrally spectre spectrometric speculatively ' +
  'speculator speculators speeches speechless speechlessness speechwriters speedboat speedometer speedup speedway ' +
  'spellers spender spenders spendthrifts spent sperm spew spewed spewing spic spiced spicing spicy spider spiders ' +
  'spidery spiel spiffing spiffy spigots spiked spillover spinach spinal spindle spineless spinnability spinning spinster ' +
  'spiritless spirituality spite spitfire spitting spittle splashes splashy splayed splendidly splenetic splice splicing ' +
  'splintery splints splitting splotch splotched splotches splurge spoilage spoiler spokesman spokesperson spokespersons ' +
  'spokeswoman spoof spook spooked spooks spooky spoon spoonbills spooned spoonful spoonfuls spoons sporadically ' +
  'sportsmanship sportswear sportswriter sporty spotted spotting spotty spousal sprained spraining sprains spreader ' +
  'spreadsheet spreadsheets sprig sprightly springboard sprinkler sprinklers sprint sprinted sprinting spritzers spruce ' +
  'sprue spuds spume spunky spurious spurring spurt spurted spurting spurts spyglass squabble squalid squalor squander ' +
  'squandered squandering squash squashed squashing squashy squatter squatters squaw squeaky squeamish squeamishness ' +
  'squeegee squeezing squelch squelched squibs squid squiggly squirt squirted squirting squished stab stabbing stabilized ' +
  'stabilizer stabilizers stabilizing stableman stabs staccato staccatos stacker stackers staffer staffers stag ' +
  'stagecoach stagecoaches staged stager stagflation staginess staging stagnation stags staid stainless stair stairwells ' +
  'stale stalemate stallion stalwart stalwarts stamens stamina stance stanch standardize standby standbys standoff ' +
  'standstill staph staphylococcal staphylococcus staple starboard starch starched starches starchy stardom stark starkly ' +
  'starlet starlight starred starring starter starters startlingly startup startups starved starving stash stashed stasis ' +
  'stated stateless stately stateroom statesmanlike statesmanship statewide static stationary stationmaster statistician ' +
  'statisticians stator statuary statuette statuses statutorily staunchly stave steadfast steadfastness steadied ' +
  'steadiness steakhouse stealer stealth stealthy steamboat steamer steamers steamroller steamship steamships steed ' +
  'steelmaker steelmakers steelworkers steely steeper steeply steepness stein stellar stemmed stench stenography ' +
  'stentorian stepchild stephanotis stepladders stepson stereophonic stereotypical sterile sterility sterilization ' +
  'sterilized sterilizer sterling sternal sternly sternum stevedore stew steward stewardess stewardesses stewards ' +
  'stewardship stewed stews sticker stickers stickiness stickler stickpin stifled stifling stigma stiletto stillbirths ' +
  'stilted stilts stimulated stimulating stimulative stingrays stingy stint stints stipends stippled stipulation ' +
  'stipulations stirred stirring stirringly stirrings stitches stochastic stockade stockbroker stockbrokers stockholding ' +
  'stockholdings stockpile stockpiling stockroom stocky stockyards stodgy stoke stoker stole stoned stonelike stonemason ' +
  'stonewalled stoneware stonework stonily stony stopgap stopover stopovers stoppage stopped stopper stopping stopwatch ' +
  'storekeepers storeroom storied stormbound stowaway stowed strafe straggling straighteners straightway strainers ' +
  'straitjacket straitjacketed strangely strangeness strangled stranglehold strangulation strapping stratagem stratagems ' +
  'strategically strategist strategists stratification stratified stratosphere strawberry streamer streamers streamline ' +
  'streamliner strenuous strenuously stresses stressful stressors stretcher stretchers stretches strident stridently ' +
  'strikebreakers strikeout strikers stringent stringently stringy stripe stripes stripped stripper strippers stripping ' +
  'striptease strivers strobe stroking strollers stronghold strongholds strongman strongrooms strophe struck strung stub ' +
  'stubble stubby stubs stuck studded studied studious studiousness stultifying stumpy stung stunning stunningly ' +
  'stupefying stupefyingly stupendously sturdily sturgeon stylemark stylish stylishly stylist stylistic stylistically ' +
  'stylized stymie styrene suavity sub subaltern subatomic subbing subcommittee subcompact subcompacts subconscious ' +
  'subconsciously subcontinent subcontract subcontracting subcontractor subcontractors subcontracts subgross subgroups ' +
  'subjectively subjectivity subjugate subjugated subjugation sublease sublet sublimate sublimed subliminal subliterary ' +
  'sublunary submariners submerged submerging subnormal suborbital subparts subpoena subpoenaed subpoenas subrogation ' +
  'subroutine subs subscribed subscriber subscribers subscripts subservience subservient subset subsidence subsidiarity ' +
  'subsidiary subsiding subsidization subsidized subsidy subsist subsoil substandard substantiation substantive ' +
  'substantively substations substituting substitution substitutions substratum substructure subsurface subterfuge ' +
  'subterranean subtitle subtly subtraction suburbanized suburbia subversion subversive subvert subverted subverting ' +
  'subverts successes successively succinct succinctly succulent sucker suckered suckers suction suddenness suede ' +
  'sufficiency suffixes suffocating suffocation suffrage sugarcane sugary suggestibility suggestive suicidal suitability ' +
  'suitor suitors sulfide sulfur sulfuric sulfurous sulked sulking sulks sullying sulphur sulphured sulphurous sultan ' +
  'sultans sumac summarily summarization summate summation summertime summit summits summonses sunbaked sunbonnet ' +
  'sunbonnets sunburn sunburnt sunder sundials sunflower sunflowers sung sunglasses sunk sunrise sunroof sunset sunsets ' +
  'sunshine sunspot suntan sup supercharged supercharger supercilious supercomputer supercomputers supercritical superego ' +
  'superficiality superficially superfluous supergiants superhighway superhighways superhuman superimposed superintend ' +
  'superlunary supermarket supermarkets supernatant supernormal superposition superpower superpowers supersensitive ' +
  'superstar superstars superstitious superstructure supertanker supertankers supervised supervising supervisory supine ' +
  'supinely supple supplemental supplementary suppleness supportable supporter supporters suppositions suppository ' +
  'suppressant suppressants suppresses suppression suppressor suppressors supranational supremely surcease surcharge surf ' +
  'surfacing surfboard surfeit surfeited surfers surfing surgery surgical surgically surging surly surname surpasses ' +
  'surpluses surreal surrealism surrealist surrealistic surrealists surreptitious surreys surrogate surtax surtaxes ' +
  'surtout survivalist survivalists sushi suspender suspenders suspenseful suspensor sustainability sustainable suttee ' +
  'suture suzerain suzerainty svelte swab swami swampy swank swanky swap swaps swart swarthy swashbuckling swastika swat ' +
  'swatches swath swathe swathed swathings sweatband sweater sweaters sweatshop sweatshops sweatsuit sweepers sweepingly ' +
  'sweepstakes sweeten sweetened sweetener sweeteners sweetening sweetens sweetish sweetly sweetness sweetpeas sweltering ' +
  'swept swerving swiftness swig swimmer swimmers swimming swimsuit swimsuits swindlers swine swinger swingy swipe ' +
  'swished switchblade switchboard switchers switches swollen swoon swooning swoons swordfish sworn sycamore sycophantic ' +
  'sycophants syllabicity sylvan symbiotic symbolical symbolists symbolizing symmetrically sympathizers symptomatic ' +
  'symptomless sync synchronism synchronize synchronized synchronizers synchronous syndication syndications syndicator ' +
  'syndicators syndrome synergism synergistic synergy synonymous synonymy synopsis syntactic syntactical syntactically ' +
  'synthesizer synthesizers synthetical syringa syringe syrup syrups syrupy systemic tab tabby tabernacles tablecloths ' +
  'tableland tablespoon tablespoonful tablespoonfuls tablespoons tablet tablets tableware tabloid tabloids taboo taboos ' +
  'tabs tabulation tabulations tachycardia tacit tacitly tacky tacos tactful tactical tactically tacticians tactlessness ' +
  'tactually tad taffeta tagged tailback tailgate tailpipe tailspin taint tainted takeaways taken takeoff takeoffs ' +
  'takeout takeover takeovers taker takers takin taking takings talismanic talkative talker talky tallow talons tamale ' +
  'tambourine tamer taming tamp tamper tampered tampering tampers tampons tandem tang tangency tangential tangibly tangy ' +
  'tanker tankers tanned tannin tanning tansy tantalizingly tantamount tantrum tantrums tapdance taper tapered tapering ' +
  'tapers tapestry tapings tapioca tapis tapped tappet tappets tar tardiness tardy tarmac tarnish tarnished tarpon tarry ' +
  'tart tartan tartans tartly taskmaster tassel tassels tasteful tastefully tasteless tasting tasty tat tatters tattoo ' +
  'tattooed tauntingly tawdry tawny taxable taxation taxes taxicab taxidermist taxpaying teaches teahouse teakettle ' +
  'teakwood teamwork teapot teardrop tearfully teased teaser teasers teasing teaspoon teaspoonful teaspoonfuls teaspoons ' +
  'tech technicality technocrats technologist teddy tediously tedium tee teed teemed teeming teems teensy teeth teething ' +
  'teetotaler tektite telecast telecom telefax telegraphy telemarketing teleological teleology telepathic telepathy ' +
  'telescope telescoped telescopic televangelism telex telexes teller tellers tellingly telltale temblor temblors tempera ' +
  'temperament temperamental temperaments temperance temperate temperately tempest tempestuous template temporally ' +
  'temporize temps temptingly tenable tenacious tenaciously tenacity tendentious tenderfoot tenebrous tenet tenets ' +
  'tenfold tennis tensed tensile tensional tensionless tentacle tenterhooks tenuous tenuously tepid tequila terminated ' +
  'terminus terrestrially terrify terrine terrorism terrorist terrorists terrorize terry terse tersely tertian tertiary ' +
  'tester testers testily testosterone testy tetanus tethered tethers tetrachloride tetragonal teutonic textbook ' +
  'textbooks textual textured thallium thankful thankfully thankfulness thankless thatches theatergoer theatergoers ' +
  'theatregoer theatricality theft thefts theistic thematic theocracy theophylline theoreticians theorist theorists ' +
  'thereabouts therefor thereon thermally thermistor thermoelectric thermometric thermonuclear thermopile thermoplastic ' +
  'thermos thermostat thermostated thermostatics thermostats thesaurus thespian thespians thiamin thickeners thicknesses ' +
  'thills thimble thinker thinkers thinly thinned thinner thinners thinning thirsty thirteenth thirties thirtieth tho ' +
  'thong thoriated thorn thorns thorny thoroughbred thoroughbreds thoroughness thoughtfulness thoughtlessly thousandth ' +
  'thousandths thrall threadbare threateningly threefold threesome threshed threshing thrice thrift thriftiness thrifts ' +
  'thriller thrillers thrips throaty throes thrombosed thrombosis throne throttling throughput throwaway throwback ' +
  'thrower throwers thrown thruway thruways thudding thug thugs thumbnail thunderclaps thunderstorm thunderstorms ' +
  'thunderstruck thunk thwack thyroidal thyronine thyrotoxic thyrotrophin tibialis ticker ticklish tidal tidbit tidbits ' +
  'tidelands tidily tidiness tidy tidying tier tiered tiering tiers tiff tiffs tightfisted tightness tightrope tigress ' +
  'tile tiled tilled tiller tilling tilth timberland timberlands timed timeless timeliness timepiece timer timers ' +
  'timetable timeworn timidity timorous timpani tincture tinder tinged tinges tinker tinkered tinkering tinkers tinkling ' +
  'tinning tinny tinsel tipped tipper tipple tipsters tipsy tirade tiredly tiredness tireless tirelessly tiresome tiring ' +
  'titanic titanium titans titillating titled titration titular toady toadying toaster toccata toddler toddlers toehold ' +
  'toeholds toenails toffee tofu toga togetherness togs toilsome tokenish tole tolerable toleration tollgate tollhouse ' +
  'tomatoes tombstone tomes tomography tonally toneless toner tongs tongued tonic tonics tonnage tonsil tonsils toolmaker ' +
  'tooted toothbrush toothbrushes toothless toothpaste topaz topcoat topcoats topgallant topiary topicality topless ' +
  'topmost topnotch topographic topped topper topping toppings topsoil torchbearer torches tore tormenters tornado ' +
  'tornadoes torpedo torpedoed torpedoes torpedoing torpid torpor torque torrid torsion tort tortillas tortoise torts ' +
  'tortured tossers tosses tot totalistic totalitarian totality tote toted totem totemic toting touches touchstone touchy ' +
  'toughen toughened toughening toughens toughness tourism tourney tout touted touting touts tow towboats towed township ' +
  'townships townsman townspeople tows toxicant toxicity toxicologist toxicologists toxicology toxin toxins traceable ' +
  'tracers tracery trackless traded tradeoff tradeoffs traditionally traduce trafficker traffickers tragedians tragically ' +
  'trailer trailers traineeships trainer trainers trainman traipse traitorous trajectory trammel trampling tramway ' +
  'tranche tranquil tranquility tranquilizing tranquillity transaminase transatlantic transcendence transcendent ' +
  'transcribed transcript transcription transcripts transcultural transduction transferable transferee transference ' +
  'transferor transferors transferrable transferral transfixing transformer transformers transfusion transfusions ' +
  'transgressed transgression transience transient transients transistor transistors transitory translator translators ' +
  'translucence translucency transmissible transmittable transmitted transmitter transmitters transmitting transnational ' +
  'transoceanic transom transoms transparency transparently transplantable transponder transportable transporter ' +
  'transporters transposed transposition transshipment transversally transversely transvestitism trapeze trapezoid ' +
  'trapped trapping trappings trash trashed trashing trauma traumas traumatic travail travails travelled traveller ' +
  'travellers travelling travelogue travesty trawl trawler treacherous treachery treadmill treadmills treasonous ' +
  'treasured treatise treble treeless treelike trek treks trellises tremolo tremulous tremulously trenchant trenches ' +
  'trendy trepidation trespasses tresses trestle triad triage triangular tribe tribulation tribunal tribunals trickery ' +
  'trickle trickster tricky tricolor tried triennial trifle trifling trigonal trilateral trillions trilogy trimester ' +
  'trimesters trimmed trimmer trimming trimmings trinket trinkets tripartite tripe triplet triplets tripling tripod ' +
  'tripods tripping triptych trite tritium triumvirate trivia triviality trivialize troika trolley trollop trolls ' +
  'trombone trombonist troopship troopships trophy tropics trotter troublemakers troubleshooter troubling trouncing ' +
  'trouser trout trove trowel truant truce trucker truckers truculence truculent truism trump trumpeter trumps truncated ' +
  'truncheons trusses trusteeship trustfully trustingly truthfully truthfulness tryouts tryst tt tuba tubercular tubers ' +
  'tubular tufts tugboat tulip tulips tulle tumbleweed tumbling tumbrels tummy tumours tumultuous tuna tundra tuned ' +
  'tuneful tunefulness tunelessly tung tunic turbofan turbogenerator turboprop turboprops turbulence turf turgid ' +
  'turnabout turnaround turnarounds turnery turnips turnkey turnoff turnout turnouts turnpike turntable turpentine ' +
  'turquoise turret turrets turtle turtleneck tusk tusks tussle tutelage tutorials tuxedo tuxedoed tuxedos twaddle twang ' +
  'tweaked tweaking tweedy tweezers twinjets twinkle twinned twirlingly twister twisty twittered twittering twosome ' +
  'tycoon tycoons tying tyke typecast typecasting typescript typesetters typewriting typhoid typhoon typhoons typicality ' +
  'typist typists typographic typographical typology tyrannical tyrannize tyrant tyrants ubiquitous ubiquitousness ' +
  'ubiquity udders ugliness ulcerated ulcerations ulcerative ultimatum ultimatums ultra ultramarine ultramodern ' +
  'ultrasonically ultrasound umber umbrage umpire umpteenth un unabashed unabated unabridged unacceptable unacceptably ' +
  'unaccountable unaccountably unaccustomed unachievable unacknowledged unacquainted unaddressed unadorned unadulterated ' +
  'unaffiliated unafraid unaggressive unaided unalienable unalloyed unalterable unaltered unambiguity unamended ' +
  'unanalyzed unanimity unannounced unanswerable unanswered unanticipated unapologetic unappealing unappeasable ' +
  'unappreciated unarmed unashamedly unassailable unassuming unasterisked unattached unattainable unattended unauthentic ' +
  'unauthorized unavailability unavailing unavoidably unbalance unbalanced unbearable unbearably unbeknownst unbelievable ' +
  'unbelievably unbelieving unbent unbiased unbleached unblemished unblinking unblinkingly unblock unblushing unborn ' +
  'unbound unbounded unbreakable unbridled unburdened uncannily uncanny uncaring uncaused unceasing unceasingly ' +
  'uncensored uncertified unchallenged unchangeable unchanging uncharted unchecked unchristian uncivil unclaimed ' +
  'unclasping unclassified unclear unclothed unclouded uncluttered uncoated uncoiling uncolored uncombable uncombed ' +
  'uncomfortably uncommitted uncommonly uncompensated uncompetitive uncomplaining uncomplicated uncompromising ' +
  'unconcealed unconcern unconditional unconditioned unconfirmed uncongenial unconnected unconquerable unconscionable ' +
  'unconsolidated uncontested uncontrollable uncontrollably uncontrolled unconventional unconvinced uncorked uncorrected ' +
  'uncounted uncousinly uncouth uncover uncovered uncovering uncreative uncritical uncritically unction uncurled uncut ' +
  'undamaged undated undecided undecideds undeclared undecorated undedicated undefeated undefined undemocratic undeniably ' +
  'undependable underage underarm underbelly underclass underclassman underclothes undercover undercurrent undercut ' +
  'undercuts underdog underdressed undereducated underemployed undergarment undergirded undergirding undergo undergoes ' +
  'undergoing undergrads undergraduate undergrowth underhanded underlay underling underlings underperform underperformed ' +
  'underperforms underpin underpins underplayed underrate undersea undersecretary underselling underside undersize ' +
  'undersized understandably understated understatement understructure undertaker undertaking undertakings undertone ' +
  'undertow underwear underweighted underworld underwriter underwriters undeserved undesirably undetectable undetected ' +
  'undetermined undigested undiluted undimmed undiplomatic undisciplined undisclosed undisguised undisputed undisturbed ' +
  'undiversified undivided undone undrawn undreamed undreamt undrinkable undulate unduly undying unearned unearthly ' +
  'unease uneconomic unedifying uneducated unemotional unencumbered unending unendurable unenforceable unenlightened ' +
  'unenthusiastic unenviable unequal unequaled unequalled unequivocal unerring unerringly unethical unethically unevenly ' +
  'uneventful uneventfully unexciting unexpended unexplainable unfailing unfailingly unfair unfairly unfairness ' +
  'unfaithful unfaltering unfalteringly unfamiliarity unfashionable unfastened unfathomable unfavorably unfeasible ' +
  'unfenced unfertile unfertilized unfettered unfilled unfinished unfit unfixed unflagging unflaggingly unflappable ' +
  'unflattering unflatteringly unflinching unfocused unfocussed unforeseen unforgivable unforgiving unformed unfounded ' +
  'unfree unfriendly unfrocking unfrosted unfulfilled unfunded unfunny unfurled ungallant ungentlemanly unglamorous ' +
  'ungovernable ungoverned ungracious ungrateful ungratified unguaranteed unguided unhappily unhappiness unharmed ' +
  'unharmonious unhealed unhealthy unheard unheated unheeded unhelpful unhelpfully unheralded unhindered unhinged unhook ' +
  'unhurried unhurt unicorns unicycle unidentifiable unidentified unidirectional unification unifications unilateral ' +
  'unilateralism unilateralist unilateralists unilaterally unimaginable unimaginative unimpaired unimpassioned ' +
  'unimpeachable unimpeachably unimpeded unimposing unimpressive unimproved unincorporated uninfected uninfluenced ' +
  'uninformative uninformed uninhabitable uninhabited uninhibited uninitiate uninitiated uninjectable uninjured ' +
  'uninominal uninspired uninsurable uninsured unintelligible unintended unintentional uninterested uninteresting ' +
  'uninvited uninviting uninvolved unionist unionists unionized unison unitary univalent universalistic universalize ' +
  'unjust unjustifiable unjustifiably unjustified unjustly unkempt unkind unknowable unknowing unknowingly unlabeled ' +
  'unlaced unlamented unlashed unlawful unlawfully unleaded unleashes unleavened unlicensed unlisted unlit unliterary ' +
  'unlovable unlovely unluckily unlucky unmalicious unmanageable unmanageably unmanned unmarked unmarketable unmask ' +
  'unmasked unmasks unmatched unmated unmeasurable unmelodic unmeritorious unmethodical unmindful unmixed unmodified ' +
  'unmotivated unnameable unnamed unnaturally unnaturalness unnavigable unneeded unnerved unnerving unnoticed unnourished ' +
  'unnumbered unobserved unobtrusive unobtrusively unobvious unofficially unopened unopposable unopposed unorganized ' +
  'unoriginal unoriginals unpack unpacked unpacking unpaintable unpalatable unparalleled unpatriotic unpaved unperceived ' +
  'unperformed unperturbed unpicturesque unplanned unpleasantly unpleasantness unplowed unplug unplumbed unpolished ' +
  'unpolitical unpopularity unpredictably unpremeditated unpretentious unproblematic unprocurable unproductive ' +
  'unprofessional unprofitable unpromising unprotected unprovable unproved unproven unprovocative unpublishable ' +
  'unpublished unpunished unqualifiedly unquestionable unquestioned unquiet unravel unraveled unraveling unread ' +
  'unreadable unready unreal unrealism unreality unrealized unreason unreasonable unreasonably unreasoning unreassuringly ' +
  'unrecognizable unrecognized unrecoverable unredeemed unreeling unreflective unregistered unregulated unrehearsed ' +
  'unreleased unrelenting unreliability unrelieved unremarkable unremitting unremittingly unrepentant unreported ' +
  'unrequited unreservedly unresolved unresponsive unrest unrestrained unrestrictedly unrewarding unrifled unripe ' +
  'unrivaled unroll unrolled unrolls unromantic unruffled unruly unsafe unsaid unsaleable unsalted unsanctioned ' +
  'unsatisfied unsatisfying unsavory unscathed unscheduled unscramble unscripted unseal unsealed unsealing unseasonable ' +
  'unseat unseated unseating unsecured unseemly unselfish unselfishly unsentimental unserviceable unservile unsettled ' +
  'unshackled unshakable unsharpened unshaved unshaven unsheathe unshelled unshielded unsightly unsigned unskilled ' +
  'unsloped unsmilingly unsold unsolder unsolicited unsound unspecified unspectacular unspent unspoiled unspoken unstated ' +
  'unsteadiness unsteady unstilted unstinting unstoppable unstrung unstuck unstylish unsubtle unsuccessfully ' +
  'unsuitability unsuitable unsuitably unsuited unsung unsupportable unsupported unsure unsurmountable unsurpassed ' +
  'unsurprised unsurprising unsuspected unsuspecting unswerving untamed untapped untarnished unteach untellable untenable ' +
  'untenanted untested unthaw unthematic unthinkable unthinking unthinkingly unthreatening untidiness untidy untied ' +
  'untimely untold untouchable untoward untracked untraditional untrained untrammeled untreated untried untrue ' +
  'untrustworthy untruth unturned unusable unused unutterably unuttered unvarying unvaryingly unveil unveiled unveiling ' +
  'unveils unventilated unverifiable unwarrantable unwarranted unwary unwashed unwavering unwaveringly unwed unwholesome ' +
  'unwieldy unwilling unwillingly unwind unwinding unwisely unwitting unwomanly unworkable unworthy unwounded unwraps ' +
  'unwrinkled unwritten unyielding upbeat upbringing upcoming upcountry updating upended upfield uphill upholders ' +
  'upholstered upholstery upland uplands uplift upmarket uppercut uppermost uprising uprisings upriver uproariously ' +
  'uproot uprooted upscale upsetting upshot upshots upside upstanding upstart upstarts upstate upsurge uptick uptight ' +
  'upturn upturned upturns upwardly uranium uranyl urbane urbanization urea uremia urethane urethra urgently urinals ' +
  'urinary urine urn urns usability useable usefully uselessly uselessness using usurious usurpation uterus utilitarian ' +
  'utilized utopianism utterance uttermost vacationer vacationers vaccinating vaccination vaccine vaccinia vacillate ' +
  'vacillation vacuolated vacuous vagabond vagabondage vagabonds vagina vaginal vagrant vagueness vainly valiantly ' +
  'validated validating validation validly valueless vampire vampirism van vandalism vandals vane vanguard vanilla ' +
  'vanishes vanquish vans vantage vaporization vaquero variance varicolored variegated varmint varnish varnishes ' +
  'vasodilator vassal vassals vats vault vaulted vaulting vaults vaunted veal vegetarian vegetarians vegetative vehemence ' +
  'vehemently vehicular veldt vellum velour velours velveteen venal vendetta vending veneer veneration venereal venison ' +
  'venom venomous ventilated ventilator ventricle ventricular venturers venturesome venue veracious veracity verandah ' +
  'verbally verbatim verbiage verdant verdict verdicts veridical verifiable verification verified verifier verifiers ' +
  'verisimilitude verity vermilion vernacular vernal vernier versatile versatility versed verso vertebrate vertically ' +
  'vertigo vesicular vestige vestments vet veterinarian veterinarians veterinary vetoes vex vexatious vexed vexes vexing ' +
  'viability viable viaduct viaducts vial vibes vibrancy vibration vibrations vibrato vibratory vibrionic vicar vicarious ' +
  'vicariously vicars viciously viciousness victimized victor victorious victoriously victuals videocassette videodiscs ' +
  'videodisk videodisks videotape vied viewer viewers viewings viewless vigil vigilant vigilantism vignette vigor vile ' +
  'vilification vilifying villa villainous villas vindicate vindicated vinegar vineyard vineyards vintage vintner ' +
  'vintners vinyl violated violator violators vipers viral virginity virility virologist virtual virtuosity virtuous ' +
  'virulent viruses visa visas viscera visceral viscometer viscous vise viselike visibility visionary visitation ' +
  'visitations vista vistas visualization visualizations visualized vitiate vitiated vitriol vitriolic viva vivacity ' +
  'vividness vocalic vocalism vocalist vocalists vocalization vocalize vocally vocationally vociferously vodka vodkas ' +
  'voiced voiceless voicing void voided voids volatility volcanic volcano volcanoes volcanos volition volleyball ' +
  'voltmeter volts voluble volubly volumetric volumetrically voluntary vomit vomited vomiting voodoo voracious ' +
  'voraciously vortex votive voucher vouchers vouching voyager voyeurism vulcanized vulpine wacky wad waddlers waded wads ' +
  'wafer wafers waffle waft wafting wager wagering wagers waggishly waif wainscoted waistcoat waitress waitresses waive ' +
  'waiver waivered waivers wakened wakening waking wales walker walkers walkout walkouts walkover walkway walkways ' +
  'wallboard wallflower walnut walnuts walrus walruses waltz waltzing wan wand wanderer wanderers waned waning wanton ' +
  'warbler warden wardens wardroom ware warehouseman warehousing wares warhead warheads wariness warlords warmer ' +
  'warmhearted warmly warningly warranty warren warring warship warships wart wartime warts warty was washable washbasin ' +
  'washboard washbowl washer washes washouts wasp waspish waspishly wassail wasting wastrel watchdog watchdogs watcher ' +
  'watchers watches watchful watchmaker watchman watchtowers watchword waterfront waterline waterlogged watermelon ' +
  'waterproof waterproofing watershed watersheds waterside waterway waterways waterworks waving waxen waxy wayside ' +
  'weakling weaknesses wean weaned weaning weaponry wearied wearisome weasel weatherman weatherproof weatherstrip weavers ' +
  'weaving wedded wedged wedlock weekday weekdays weeklong weeknight weeknights weepers weevil weevils wei weightings ' +
  'weighty weirdly weirdo weirdy welcoming wellbeing wellhead wellness wellspring welts westbound westerly wetlands wetly ' +
  'wetness wetting whacker whacky whale whammy wharf wheat wheelbase wheelchair wheezing whelk wherewithal whiff whim ' +
  'whimper whimpering whimpers whims whimsical whimsically whimsy whined whiner whiners whining whiplash whiplashes ' +
  'whipsaw whipsawed whipsawing whirlpool whirlwind whirlwinds whirred whisked whiskered whiskers whiskery whisking ' +
  'whisks whisperings whistleblower whit whitely whitened whiteness whitening whitens whitetail whitewash whitewashed ' +
  'whitewashing whitish whittle whizzed whizzes whizzing wholehearted wholeheartedly wholeness wholesale wholesaler ' +
  'wholesalers whooper whoosh whoppers whopping whorls wick wickedly wickedness wicket wickets widget widgets widower ' +
  'widowers widowhood wieners wifely wig wigs wildcatter wilderness wildflowers wilfully willful willfully willies ' +
  'willingly willowy willpower wilted wilting wily wimp wimping winches windbag windbreaks winder winders windfall ' +
  'windfalls windless windmill windstorm windswept windup winery winger winnow winnowing winos winsome wintertime wintry ' +
  'wipeout wired wireless wiretap wiretaps wiring wisenheimer wishes wishful wisp wisps wispy wistful wistfully ' +
  'witchcraft witches withdrawn wither withered withering witnesses wittily wittiness wittingly wive wobbling wobbly ' +
  'woebegone woefully wolf wolfishly womanhood womanly womb wombs won wonderfulness wonderingly wonderland wonderment ' +
  'wont woodcarver woodchucks woodcutters woodgraining woodland woodshed woodsy woodwind woodworm woodworms woof ' +
  'woolgather woozy wop wops wordlessly wordplay wordy workaholic workbenches workbooks workday workdays workforce ' +
  'workhorse workload workmanlike workmanship workplace workroom worksheet worksheets workstation workstations worktable ' +
  'workweek workweeks worldly worldwide wormwood wormy worriedly worriers worrisome worsen worsened worsening worsens ' +
  'worshipful worshipped worshipper worshippers wort worthiness worthless worthlessness woven wowed wows wrangler ' +
  'wranglers wrangling wrapper wrappers wrapping wreak wreaked wreaking wreckage wrecker wrenches wrest wrested wrestler ' +
  'wrestlers wretchedness wriggling wrinkled wristwatch wristwatches writhed wrongdoer wrongdoers wrongdoing wrongful ' +
  'wrongfully wrongness wrought wry wus xenon xenophobia xenophobic xylene yacht yachting yachts yachtsman yahoos yaks ' +
  'yardstick yarn yarns yawl yaws yb yea yearbook yearbooks yearling yearlings yearlong yearly yearningly yeast yeasts ' +
  'yeller yellowish yen yenta yesteryear yip yodel yodeling yoga yogurt yogurts yoke yolk yon yonder youngish ys yuan ' +
  'yucca yuletide yummy yuppie zany zap zappers zealot zealous zealously zebra zenith zest zestfully zilch zillions zip ' +
  'zipper zippers zippo zlotys zodiacal zombie zombies zone zoning zoologist zoology'
