"""English: titles, parts of names and nouns for people. Data only."""

from quoteattr.lang.pack import words

TITLES_MALE = words("""
# own list
abbe abbé alderman archbishop archduke assemblyman ayatollah baron baronet bey bro brother caliph canon cardinal chairman
congressman councilman count czar dato datuk dauphin dom don duke earl effendi emir emperor father fr friar gaffer goodman
grandad granddad grandfather grandpa herr hr imam infante kaiser khan king laird landgrave lord m maharaja maharajah margrave
marquess marquis master messire messrs midshipman mister monsieur monsignor mr mullah nawab pa papa pasha patriarch patrolman
pharaoh pope prince rabbi raja rajah sahib seigneur senhor senor señor shah sheik sheikh shri signor sir sire spokesman squire
sultan tsar tío uncle viscount
# own list: the same as people say them
marse mas'r massa mistah
""")

TITLES_FEMALE = words("""
# own list
abbess alderwoman archduchess assemblywoman aunt auntie aunty baroness begum chairwoman comtesse congresswoman contessa
councilwoman countess czarina dame dona dowager doña duchess empress frau fraulein frk fru fräulein gammer goodwife goody
grandma grandmother granny infanta lady ma'am maam madam madame mademoiselle maharani marchioness marquise miss misses missus
mistress mlle mme mmes mother mrs ms princess queen rani senhora senora senorita señora señorita signora signorina sister
spokeswoman sra srta sultana tante tsarina tsaritsa viscountess
# own list: the same as people say them
miz
""")

TITLES = words("""
# own list: offices
administrator admiral adviser advisor agent aide alderperson ambassador analyst apostle archdeacon assemblymember assistant
associate astronaut attorney attorney-general attorney_general auditor author barrister biographer bishop boatswain bosun
brigadier brigadier-general capt captain caretaker ceo cfo chair chairperson chancellor chancellor_of_the_exchequer chaplain
chef chief chief_constable chief_executive chief_inspector chief_justice chief_minister chief_of_staff chief_superintendent
citizen cllr co-author co-chair co-chairman co-director co-founder coach col colonel columnist commandant commandante
commander commander-in-chief commissar commissioner commodore composer comptroller comptroller-general comrade conductor
constable consul consul-general controller coordinator coroner corporal councillor councilmember councilor counsel counsellor
counselor cpl critic curator deacon dean defence_minister defence_secretary defender defense_minister defense_secretary
delegate democrat deputy deputy_director deputy_minister deputy_president deputy_prime_minister detective detective_constable
detective_inspector detective_sergeant dictator director director-general district_attorney doc doctor dr economist editor
editor-in-chief education_minister education_secretary elder energy_secretary envoy ex-minister ex-president ex-prime_minister
farmer field_marshal finance_minister fire_chief first_minister first_sergeant foreign_minister foreign_secretary
former_president founder gen general generalissimo goalkeeper gov governor governor-general gunner guru head health_minister
health_secretary historian home_secretary hon honorable honourable house_speaker inspector interim_president interior_minister
investigator jailer judge junior_minister justice justice_minister labor_secretary lance_corporal lawmaker lawyer leader lieut
lieutenant lieutenant_colonel lieutenant_commander lieutenant_general lieutenant_governor lt maj major major_general
majority_leader manager marshal master_sergeant mayor mayor-elect medic mep midfielder minister minister-president
minority_leader missionary moderator mp msp mx negotiator novelist nurse officer ombudsman organizer parson pastor paymaster
pc petty_officer pfc physician pilot pitcher planner player poet police_chief police_commissioner postmaster postmaster-general
preacher prefect prelate premier president president-elect presidential_candidate presiding_judge press_secretary
prime_minister principal prior private producer prof professor prosecutor provost pte publisher quarterback quartermaster
ranger rector reeve registrar rep reporter representative republican rev revd reverend right_honourable sage saint san santa
scientist secretary secretary-general secretary_general secretary_of_state sen senator senator-elect sergeant sergeant-at-arms
sergeant-major sergeant_major sgt shadow_chancellor sheriff skipper solicitor_general speaker special_agent spokesperson st
staff_sergeant state_rep state_representative state_sen state_senator striker subaltern superintendent supervisor supt surgeon
surgeon_general surveyor swami transport_secretary treasurer treasury_secretary trooper trustee under-secretary undersecretary
vicar vicar-general vice-admiral vice-chancellor vice-president vice_admiral vice_chancellor vice_president warden
warrant_officer writer
# own list: short forms of ranks, and offices in a parliament
adm amb atty brig cmdr comdr cpt insp whip
""")

COURTESY = words("""
# own list
aunt baron baroness brother count countess dame don dona doña duchess duke earl frau fraulein fräulein herr king lady lord
m ma'am madam madame mademoiselle marquis master messrs miss misses missus mister mlle mme monsieur mr mrs ms mx prince
princess queen senhor senhora senor senora señor señora señorita signor signora signorina sir sister sra srta uncle viscount
viscountess
""")

PARTICLES = words("""
# own list
't a' af al al- al-din ap av ben bin bint d' d'a da dal dalla das de de' degli dei del della delle delli dello dem den der
des di do dos du e el el- fitz ibn im l' la las le les lo los mac och ould ten ter uit und van vande vanden vander ver vom von
y zu zum zur
""")

SUFFIXES = words("""
# own list
2nd 3rd 4th c.b.e cbe d.d.s d.phil dds dphil esq esquire gbe hon ii iii iv ix jnr jr junior k.c kbe kc kt ld ll.b ll.d llb lld
llm m.a m.b.a m.d m.p m.sc mba mbe md mp msc o.b.e obe om ph.d phd q.c qc r.n rn senior snr sr the_elder the_first the_second
the_third the_younger v vi vii viii
""")

PERSONS_MALE = words("""
# own list: family
bachelor best_man boyfriend bridegroom bro brother brother-in-law dad daddy ex-boyfriend ex-husband father father-in-law
fiancé forefather foster-father godfather godson grandad granddad granddaddy grandfather grandpa grandson great-grandfather
great-grandson great-nephew great-uncle groom half-brother hubby husband nephew pa papa paterfamilias patriarch pop pops son
son-in-law stepbrother stepfather stepson suitor uncle widower
# own list: men and boys
altar_boy beau bellboy bloke bo'sun boy busboy caballero cabin-boy chap choirboy churchman cornishman countryman cowboy dandy
dude dutchman englishman errand-boy fella fop frenchman gent gentleman goodfellow guy he-man homeboy irishman lad laddie
little_boy madman man manservant newsboy nobleman norseman old_man page-boy paperboy playboy ploughboy plowboy pot-boy
schoolboy scotchman scotsman stable-boy ulsterman welshman yorkshireman young_man
# own list: ranks and offices held by men
abbe abbot abbé adman alderman altarboy anchorman archbishop archduke assemblyman barman baron baronet baseman batsman bellman
bey blackguard boatman bogeyman bondsman bowman brakeman butler cabman caliph cameraman cardinal cavalryman chairman
chamberlain clergyman coachman commissionaire committeeman congressman conman corpsman councilman count cracksman crewman curé
czar dairyman deliveryman don doorman draftsman draughtsman drayman duke earl emir emperor ex-king exciseman fellow ferryman
fieldsman fireman fisherman footman foreman freeman freshman friar frontman fugleman gamesman garbageman gasman gateman
groomsman guardsman gunman handyman hangman headman headmaster heir helmsman henchman herdsman hero herr hidalgo highwayman
hitman horseman houseman huntsman imam infantryman jack-tar journeyman juryman king kinsman knight landlord lawman layman
lifeguardsman lineman linesman linkman longshoreman lord maharaja mailman marksman marquess marquis master merman middleman
midshipman militiaman milkman minuteman monk monseigneur monsieur mullah newsman newspaperman night-watchman nightwatchman
oarsman oilman outdoorsman padre pasha patrolman pitchman plainsman pointman policeman pope postman pressman priest prince
privateersman quarryman rabbi radioman railwayman repairman rifleman roundsman sailorman salesman sandwichman seaman seedsman
serviceman señor shah sheikh showman signalman signor sir sire sorcerer spokesman sportsman squire statesman steersman steward
stockman strongman stuntman sultan swagman switchman swordsman taxman tradesman trainman trashman trencherman tribesman tsar
valet vestryman viscount waiter warehouseman warlock watchman waterman weatherman wingman wizard woodman woodsman working-man
workman yachtsman yeoman yes-man
# own list: more relatives and callings
airman busman grandpapa ploughman schoolmaster
""")

PERSONS_FEMALE = words("""
# own list: family
aunt auntie aunty bride daughter daughter-in-law ex-girlfriend ex-wife fiancée foster-mother girlfriend goddaughter godmother
grandaunt granddaughter grandma grandmother granny great-aunt great-granddaughter great-grandmother great-niece half-sister ma
mama mamma mammy materfamilias matriarch missus mistress mom mommy mother mother-in-law mum mummy nan nana niece sis sister
sister-in-law spinster stepdaughter stepmother stepsister widow wife
# own list: women and girls
bluestocking bridesmaid choirgirl coed countrywoman cowgirl crone dame damsel debutante dutchwoman englishwoman flapper
frenchwoman gal gentlewoman girl hag housewife irishwoman lady lass lassie little_girl madwoman maid maiden maidservant matron
minx noblewoman old_lady old_maid old_woman schoolgirl scotswoman shrew tomboy vamp virago vixen welshwoman wench woman
yorkshirewoman young_lady young_woman
# own list: ranks and offices held by women
abbess actress adulteress alderwoman ancestress anchorwoman archduchess assemblywoman authoress ballerina barmaid baroness
benefactress businesswoman call_girl camerawoman chairwoman chambermaid charlady charwoman chorus-girl chorus_girl
cleaning_lady cleaning_woman clergywoman comedienne committeewoman concubine congresswoman councilwoman countess courtesan
czarina dairymaid deaconess directress diva dowager duchess editress empress enchantress first_lady fisherwoman flower-girl
forewoman frau fräulein giantess goddess governess handmaid handmaiden headmistress heiress heroine horsewoman hostess
housekeeper housemaid huntress kinswoman kitchen-maid lady's-maid lady-in-waiting landlady laundress laywoman lollipop_lady
madam madame mademoiselle madonna manageress marchioness marquise mayoress meter_maid midwife milkmaid milliner
mother_superior murderess needlewoman newspaperwoman newswoman nun nursemaid nursery-maid oarswoman ogress ombudswoman
parlormaid parlour-maid parlourmaid patroness poetess policelady policewoman postmistress priestess prima_donna princess
prioress procuress prophetess proprietress queen saleslady saleswoman schoolma'am schoolmarm schoolmistress scullery-maid
sculptress seamstress seductress seeress sempstress servant-girl servicewoman serving-maid señora señorita shepherdess
shop-girl shopgirl showgirl signora songstress sorceress spokeswoman sportswoman stateswoman stewardess stuntwoman suffragette
sultana temptress traitress tribeswoman tsarina tutoress viscountess votaress waitress wardress washerwoman witch
working-woman workwoman yachtswoman
# own list: more relatives, and nurses of children
ayah gran grandmama nanny
""")

PERSONS = words("""
# own list: people in general
acquaintance adolescent adult adversary aggressor alien ally amateur amputee ancestor apprentice arrival assailant baby bairn
bastard beggar beloved benefactor betrothed brat brunette buddy bully bystander caller captive casualty celebrity centenarian
champion character child chum citizen claimant client colleague companion compatriot comrade confidant confidante contemporary
correspondent cousin coward creature creditor cripple crony culprit customer darling debtor descendant devil dunce dwarf elder
emigrant enemy evacuee exile expat expatriate eyewitness fan fiend figure flatmate foe follower fool foreigner foundling
friend fugitive genius gossip grandchild grandparent great-grandchild grown-up guest half-wit heathen heckler hermit
highlander hiker hitchhiker homeowner hostage householder human idiot idler immigrant imp individual inebriate infant
inhabitant inmate insider intimate intruder invalid islander jogger joker juvenile kid lodger loner look-out looker-on lookout
loser lover lunatic maniac mate member migrant minor miscreant miser mortal motorist native ne'er-do-well neighbor neighbour
newborn newcomer nomad novice occupant octogenarian offender old-timer oldster onlooker opponent orphan outcast outlaw
outsider owner parent participant partner passenger passer-by passerby patient pauper peasant pedestrian pensioner person
personage pilgrim playfellow playmate predecessor prisoner prodigy protege protégé protégée pupil puritan rascal recipient
recluse recruit refugee relation relative resident rider rival rogue roommate ruffian rustic savage scamp scholar schoolfellow
schoolmate scoundrel settler shopper sibling sightseer sinner slave sleeper smoker snob soul specimen spouse stowaway stranger
stripling successor sufferer survivor suspect sweetheart teen teenager tenant toddler tot tourist tramp traveler traveller
trespasser triplet twin urchin vagabond vagrant vegan vegetarian veteran victim victor viewer villager villain visitor
wanderer wayfarer weakling whistle-blower whistleblower winner witness wretch youngster youth
# own list: offices and ranks
adjutant administrator admiral aide aide-de-camp ambassador appointee arbiter arbitrator archdeacon assemblymember attache
attaché attorney attorney-general attorney_general auctioneer auditor bailiff beadle bishop boss brigadier bureaucrat
candidate captain chair chairperson chancellor chaplain chief chief_executive chief_justice chief_of_staff chieftain
churchwarden cleric clerk co-chair co-owner colonel commandant commander commander-in-chief commissar commissioner commodore
comptroller congressmember conservative constable consul consul-general convener coordinator coroner corporal councillor
councilmember councilor counsellor counselor courtier curate deacon dean defence_secretary defense_secretary delegate democrat
deputy despot dictator dignitary diplomat director director-general district_attorney doge emissary ensign envoy equerry
ex-minister ex-president executive fire_chief first_minister foreign_minister foreign_secretary functionary general governor
governor-general grandee head head_of_state head_teacher headteacher home_secretary incumbent inspector inspector-general
judge jurist justice law_officer lawmaker leader leftist legate legislator liberal lieutenant lieutenant-colonel loyalist
magistrate major major-general majority_leader manager mandarin marshal mayor mediator mep military_officer minister
minority_leader monarch mp negotiator nominee nuncio office-bearer office-holder officeholder officer official ombudsman
overseer parliamentarian parson party_leader pastor patrician patron petty_officer police_chief police_officer politician
postmaster potentate preacher prefect prelate premier president president-elect presiding_officer press_secretary
prime-minister prime_minister principal proctor procurator prosecutor prosecutor-general provost public_defender
public_prosecutor quartermaster radical rector reeve regent registrar representative republican returning_officer ringleader
royal ruler second-in-command secretary secretary-general secretary_of_state senator sergeant sergeant-major sheriff socialist
solicitor-general sovereign speaker spokesperson subaltern subordinate superintendent superior supervisor surgeon_general
town_clerk treasurer trustee tyrant under-secretary undersecretary usurper vicar vice-chairman vice-chancellor vice-president
vice_president viceroy warden whip
# own list: trades and callings
academic accomplice accountant accuser acrobat activist actor actuary adviser advisor advocate agent agronomist alchemist
anaesthetist analyst anatomist anchor anesthesiologist angler announcer antagonist anthropologist antiquarian antiquary
apothecary appraiser arborist archaeologist archeologist archer architect archivist arsonist artisan artist assassin assessor
assistant associate astrologer astronaut astronomer astrophysicist athlete attendant au_pair author aviator babysitter
backbencher backer baker banker barber bard barista barkeep barkeeper barrister bartender bassist beautician beekeeper biker
billionaire biochemist biographer biologist blacksmith blogger boatswain bodybuilder bodyguard bookbinder bookie bookkeeper
bookmaker bookseller borrower bosun botanist bouncer boxer breeder brewer bricklayer brigand broker builder burglar bursar
butcher buyer cab-driver cabbie cabby cabdriver cabinetmaker caddie cadet campaigner canvasser captor cardiologist caregiver
carer caretaker caricaturist carpenter cartographer cartoonist cashier caterer cellist ceo cfo charioteer chauffeur chef
chemist chiropractor choreographer chronicler cinematographer climatologist climber clinician clothier clown co-author
co-founder co-star co-worker coach cobbler collaborator collector columnist comedian comic commentator communist composer
con_artist conductor confectioner confessor congregant connoisseur conservationist conspirator constituent constructor
consultant contestant contractor contributor controller convict cook cooper copywriter cosmetologist cosmologist costermonger
counsel counterfeiter courier couturier cowherd craftsperson creator cricketer criminal criminologist critic crofter
cryptographer curator custodian cutler cutthroat cyclist dancer daredevil dealer decorator defector defendant defender
demagogue demographer dentist dependant dependent dermatologist deserter designer detainee detective developer devotee diarist
dietitian disciple dispatcher dissident diver docent docker doctor donor doorkeeper doyen dramatist draper dressmaker drifter
driver drover druggist drummer drunk drunkard ecologist economist editor editor-in-chief educator electrician embalmer emcee
employee employer endocrinologist engine-driver engineer engraver entertainer enthusiast entomologist entrepreneur
environmentalist epidemiologist escort essayist estate_agent ethnographer evangelist examiner executioner executor expert
explorer exporter extremist factotum fanatic farmer farmhand farrier fashion_designer favorite favourite fellow-passenger
fellow-traveller fellow-worker fellow_passenger fellow_student feminist fiddler fielder fighter film-maker filmmaker financier
firebrand firefighter fisher fishmonger fitter flautist florist flutist folklorist footballer forecaster forester forger
founder freelancer front-runner frontrunner fruiterer fundraiser furrier gambler gamekeeper gamer gangster gaoler gardener
gastroenterologist gatekeeper genealogist geneticist geographer geologist geophysicist ghost ghostwriter glassblower glazier
goalie goalkeeper goatherd goldsmith golfer gondolier graduate graduate_student grammarian grave-digger gravedigger
greengrocer grocer groundskeeper guarantor guard guardian guerrilla guide guitarist gunner gunsmith guru gymnast gynaecologist
gynecologist gypsy haberdasher hacker hairdresser hatter hawker healer health_worker helper herald herbalist historian
hooligan hosier host hotel-keeper hotelier hotelkeeper housebreaker hunter hydrologist hygienist hypnotist illustrator
impersonator importer imposter impostor industrialist informant informer initiate innkeeper innovator instigator instructor
insurgent intellectual interlocutor intern internist interpreter interrogator interviewee interviewer inventor investigator
investor ironmonger jailer jailor janitor jester jeweler jeweller jobseeker jockey joiner journalist juggler jumper juror
keeper kidnapper kingpin lab_technician laborer labourer landowner lawbreaker lawyer lead_author lead_singer leaseholder
lecturer lexicographer liar librarian licensee lifeguard lifer lighthouse-keeper linguist litigant lobbyist locksmith logician
looter lumberjack machinist magician magnate major-domo maker manicurist martyr mason masseur mastermind mathematician
mechanic medic medium memoirist mentor mercenary mercer merchant messenger metallurgist meteorologist microbiologist
midfielder militant miller millionaire miner mineralogist minstrel mobster model moderator money-lender moneylender mortician
mountaineer mountebank mourner mugger murderer musician musicologist mutineer mystic narrator naturalist navigator neurologist
neuroscientist neurosurgeon newsagent newscaster novelist nurse nutritionist observer obstetrician occultist oncologist
operative operator ophthalmologist optician optometrist oracle orator orderly ordinand organiser organist organizer
ornithologist orthodontist osteopath outfielder outfitter outrider paediatrician painter palaeontologist paleontologist
pamphleteer panelist panellist paralegal paramedic paratrooper parishioner parolee partisan pastrycook pathologist pawnbroker
paymaster peacekeeper pedagogue peddler pediatrician pedlar performer perpetrator petitioner pharmacist phd_student
philanthropist philologist philosopher photographer photojournalist physician physicist physiologist physiotherapist pianist
pickpocket pilot pioneer pirate pitcher plaintiff planner planter plasterer player playwright plumber poacher podcaster poet
poisoner polemicist political_scientist pollster porter portraitist postgraduate potter practitioner pretender printer prior
private prize-fighter prizefighter producer prof professional professor programmer projectionist promoter proofreader prophet
proponent proprietor protagonist protector protester protestor psychiatrist psychic psychoanalyst psychologist psychotherapist
publican publicist publisher pundit punter puppeteer purser purveyor quack quarterback questioner rabble-rouser racketeer
radiographer radiologist railroader rancher ranger rapist rapper reader realtor rebel receptionist referee reformer reporter
rescuer researcher respondent restaurateur retainer reveler reveller reviewer revolutionary ringmaster rioter robber robot
roofer runaway runner sacristan saddler sage sailor saint salesperson samurai satirist saxophonist sceptic scientist
scoutmaster screenwriter scribe scriptwriter scrivener sculptor seafarer secretary-treasurer seer selector seller seminarian
senior serf servant server sexton shaman sharecropper shareholder sharpshooter shepherd shipbuilder shipmate shipowner shipper
shipwright shoe-black shoe-maker shoemaker shooter shop-assistant shop-keeper shopkeeper shoplifter showrunner sidekick
signatory silversmith singer singer-songwriter skater skeptic skier skipper smith smuggler sniper social_worker sociologist
software_engineer soldier solicitor soloist songwriter sophomore soprano source specialist speculator speech-writer
speechwriter sprinter spy squatter stagehand stakeholder stalker star starlet station-master stationer stationmaster
statistician steeplejack stenographer stevedore stockbroker stonemason storekeeper storyteller strategist striker student
stylist sub-editor subcontractor subscriber supporter surfer surgeon surveyor swimmer swindler sympathiser sympathizer tailor
tanner taoiseach tapster taxi-driver taxi_driver taxidermist taxpayer teacher team-mate teammate technician technologist
teller tenor terrorist theologian theorist therapist thief thinker tinker tobacconist torturer town-crier trader trainee
trainer traitor translator trapper trendsetter troubadour truant truck_driver trucker trumpeter turnkey tutor tycoon typist
umpire undergraduate understudy undertaker upholsterer urologist user usher vacationer vaccinologist valedictorian vandal
vendor ventriloquist verger vet veterinarian vice-captain vigilante vintner violinist virologist virtuoso vocalist volunteer
voter waggoner wagoner wholesaler winemaker wiseacre wit woodcarver woodcutter worker world_leader worshiper worshipper
wrangler wrestler writer youtuber zealot zoologist
# own list: players
all-rounder center-back centre-back cornerback debutant fly-half full-back fullback half-back halfback left-back
left-hander linebacker olympian paralympian playmaker right-back right-hander rookie scrum-half seamer shortstop substitute
wicketkeeper wing-back winger
# own list: ages and origins used as nouns
african american arab argentine argentinian asian australian austrian belgian brazilian briton bulgarian californian canadian
catholic chechen chilean chinese christian colombian croat croatian cuban czech dane egyptian european finn german greek hindu
hungarian indian indonesian iranian iraqi israeli italian jew korean lebanese londoner mexican muslim new_yorker nigerian
norwegian pakistani palestinian parisian pole portuguese protestant quaker roman romanian russian scot serb shiite slovak
somali spaniard sunni swede swiss syrian texan tibetan turk ukrainian venezuelan vietnamese yankee
# own list: more callings
childminder classmate conjurer deckhand lamplighter lorry-driver ostler presenter stoker ticket-inspector tram-driver warder
""")

BARE_TITLES = words("""
# own list
lord messrs mlle mme mr mrs ms
""")

WIVES = words("""
# own list
lady madame mme mrs
""")

UNMARRIED = words("""
# own list
miss mlle ms
""")

# own list: abbreviated titles
TITLE_FORMS = {
    "adm": "admiral",
    "atty": "attorney",
    "capt": "captain",
    "cmdr": "commander",
    "col": "colonel",
    "dr": "doctor",
    "gen": "general",
    "gov": "governor",
    "insp": "inspector",
    "lt": "lieutenant",
    "maj": "major",
    "pres": "president",
    "prof": "professor",
    "rep": "representative",
    "rev": "reverend",
    "sen": "senator",
    "sgt": "sergeant",
    "supt": "superintendent",
}
