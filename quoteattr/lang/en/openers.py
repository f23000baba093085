"""English: words with a capital at the start of a sentence that are not names. Data only."""

from quoteattr.lang.pack import words

OPENERS = words("""
# own list: greetings, answers, exclamations
adieu ah aha ahem ahoy alack alas alright amen aw aye bah begone behold beware blast bless boo bosh bother boys bravo bye
bye-bye cheers confound congratulations crikey curse damn damnation dang darling darn dash dear dearest deuce drat egad eh er
ere erm eureka ever farewell fellows fiddlesticks fie folks forsooth friends fudge gad gee gentlemen girls glory god's golly
good good-by good-bye good-night goodbye goodness gosh gracious gramercy great ha hah hail hallelujah hallo halloa hallow hang
hark haw heaven heavens heigh heigho hell hello hem hey heyday hi hip hist hm hmm ho hoho hollo hosanna hullo hum humph hurrah
hurray hush huzza huzzah indeed kerchoo la ladies law lawks lo look lord lord's lordy ma'am madam mm mmm mum my nah nay no
nonsense nope o oh oho ok okay ooh oops ouch ow pah peace phew pish please poh pooh pray presto pshaw rats righto rubbish sh
shame shh shoo sir sirs so-ho softly sorry stay stuff sweetheart tchah thank thanks thanky there tis touche touché tsk tush
tut twas ugh uh uh-huh um ungh upon verily wal welcome well welladay wellaway whew whoa why wow yay yea yeah yep yes yo yup
zounds
# own list: pronouns, their short forms, question words
another anybody anyone anyone's anything each either everybody everyone everything he he'd he'll he's her here's hers herself
him himself how how'd how's i i'd i'll i'm i've it it'd it'll it's its itself let let's me mine myself neither nobody nobody's
none nothing one one's ones others our ours ourselves she she'd she'll she's somebody somebody's someone something such that
that'd that'll that's thee their theirs them themselves there'd there'll there's there've these they they'd they'll they're
they've thine this those thou thy us we we'd we'll we're we've what what'd what'll what're what's whatever when when's whence
whenever where where'd where's wherefore wherever whether which whichever whither who who'd who'll who's whoever whom whomever
whose why's ye yon yonder you you'd you'll you're you've your yours yourself yourselves
# own list: verbs
according accused act add added adding admit admitted agree allow am an't announced answer approached are aren't arguing
arrived ask asked asking assume avoid based be bear begin being believe bet better bid bind blow born break bring build built
burn buy call called calling can can't cannot carry cast catch change check cheer choose citing clad clean clear click close
come coming compare compared concerned consider considering contact continue convinced cook could couldn't count cover covered
critics cross cry cut dare dare-say daresay depend described describing despite determined did didn't die dig disappointed do
does doesn't doing don't done dressed drink drive driven driving drop eat encouraged enjoy enter entering excuse exhausted
expect explain face faced failing fancy feel feeling fetch fight fill find finding finish fix fly follow followed following
forget forgive form founded get give given giving go going gone got granted guess had hadn't halt hand has hasn't haste hasten
hate have haven't having hear heard hearing help hide hit hold holding hurry imagine including instead is isn't join joined
judge judging jump just keep kill kiss kneeling knock know knowing laugh laughing lead leaning learn leave leaving left lend
lest lie lift light listen listening live living load looking love lying made make making march mayn't mayst mean meet meeting
might mind move moved moving must mustn't named need needn't note notice noting observing offer open opening order ought
oughtn't owing pack pardon pass passing pausing pay perhaps pick play point pointing pour press pretend promise prove
published pull pulling push put putting quit quoting raise raised reach read reading realising realizing recall reckon
referring regarding remember remembering repeat rest return ride ring rise rising roll run running said save say saying says
seat seated see seeing seek seem seems seen seizing sell send sensing serve set shake shall shalt shan't share shoot should
shouldn't show shut sign sing sit sitting skip sleep smell smiling spare speak speaking spend stand standing starring start
starting step stick stop strike struck supported suppose surprised swear take taken taking talk talking taste teach tell
telling tempt think thinking throw throwing told touch touching trust try trying turn turning understand understanding unmoved
untie used using visit wait waiting wake walk walking want wanting was wash wasn't watch watching wear wearing were weren't
wilt wish won't wonder work working would wouldn't wouldst write writing written
# own list: prepositions, conjunctions, determiners, numbers
a about above across after against all along alongside although amid among amongst an and any anyhow apart around as aside at
because before behind below beneath beside besides between beyond both but by concerning during eight eighteen eighty eleven
every except few fewer fifteen fifth fifty first five for forty four fourteen fourth half hundreds if in inside into last
least less like many million millions more moreover most much near next nine nineteen ninety nor not notwithstanding of off on
once only onto or other out outside over past per plenty second seven seventeen seventy several since six sixteen sixty some
sufficient ten tens than the third thirteen thirty though thousand thousands three through throughout till to together toward
towards twelve twenty two under underneath unless unlike until up versus via whereas while whilst with within without yet zero
# own list: adverbs
abroad abruptly absolutely accordingly actually admittedly afterward afterwards again ago ahead allegedly almost already also
alternatively altogether always amazingly amidships angrily anon anxiously anyway anywhere apparently approximately away
awhile back badly barely basically bitterly briefly broadly by-and-by calmly carefully casually certainly chiefly clearly
closely coldly collectively commonly comparatively completely consequently constantly conversely coolly correctly critically
crucially curiously currently daily deeply deliberately desperately directly doubtless down downstairs dramatically eagerly
earlier early easily effectively else elsewhere enough entirely equally especially essentially eventually evermore everywhere
evidently exactly excitedly exclusively explicitly extremely faintly fairly famously far fast fiercely finally firmly firstly
foremost forever formally formerly forth forthwith fortunately forward frankly freely frequently fully fundamentally further
furthermore generally gently gladly globally gracefully gradually gravely greatly grimly half-way happily hardly hastily hence
henceforth here hereafter hereupon high historically hitherto home honestly hopefully hourly however humbly hurriedly ideally
ill immediately impatiently importantly impossible impulsively incidentally increasingly incredibly independently indoors
inevitably initially innocently instantly intently interestingly internationally ironically kindly largely lastly late lately
later legally likely likewise literally little locally long loudly low luckily mainly maybe meantime meanwhile mentally
mercifully merely merrily mildly miraculously monthly morally mostly namely naturally nearby nearly necessarily never
nevermore nevertheless nightly nonetheless normally notably now nowadays nowhere obviously occasionally oddly officially often
oftentimes openly ordinarily originally otherwise outdoors outwardly overall overhead overnight paradoxically partially
particularly partly passionately patiently perfectly personally plainly politely politically poorly possibly potentially
practically precisely predictably preferably presently presumably previously primarily principally privately probably promptly
properly publicly purely quickly quietly quite rapidly rarely rather readily really reasonably recently regrettably regularly
relatively reluctantly remarkably repeatedly reportedly respectively right rightly roughly sadly scarcely secondly secretly
seemingly seldom separately seriously sharply shortly significantly silently similarly simply simultaneously sincerely
slightly slowly smoothly so socially somehow sometime sometimes somewhat somewhere soon sooner specifically still straight
straightway strangely strictly strikingly strongly subsequently suddenly sullenly supposedly surely surprisingly swiftly
technically tenderly then thence thenceforth thereafter therefore therein thereupon thirdly thoroughly thoughtfully thrice
thus timidly to-day to-morrow to-night today tomorrow tonight too totally traditionally tragically tremendously truly twice
typically ultimately unaccountably understandably undoubtedly unexpectedly unfortunately unhappily uniquely universally
unquestionably unsurprisingly unusually upstairs urgently usually utterly vaguely vainly very violently virtually voluntarily
warmly weakly weekly wholly widely wildly wisely withal wonderfully worldwide worse worst yearly yesterday
# own list: adjectives
able absent absurd active additional afraid alive alone american ancient angry annual anxious ashamed asleep available average
awake aware awful bad bare beautiful beloved best big bitter black bleak blind blue bold brave brief bright brilliant british
broad broken brown brutal busy careful careless central certain cheap clever cold common complete contrary cool correct crazy
critical cruel curious current dark dead deaf deep delicious delightful desperate different difficult dirty distant double
dreadful dry due dull dumb eager eastern easy economic empty english enormous entire equal essential eternal exact excellent
exciting extra extraordinary fair faithful false familiar famous fat federal fellow fierce final fine firm fit flat fond
foolish foreign former fortunate foul free french fresh friendly frightened full funny future general gentle genuine german
glad global gloomy golden grand grave gray green grey grim guilty happy hard heavy helpless hollow holy honest horrible hot
huge human humble hungry immediate immense important impudent incredible independent infinite inner innocent intense
international ironic japanese key kind large latest lazy lean legal limited local lonely loose lost loud lovely lucky mad
magnificent main major medical mere mighty military minor miserable modern monstrous moral mutual mysterious naked narrow
nasty national native natural naughty neat necessary nervous new nice noble normal northern numerous obvious odd official old
opposite ordinary original outer own painful pale particular patient peculiar perfect permanent personal plain pleasant poor
popular positive possible powerful practical precious present pretty previous prime private probable profound proper proud
public pure queer quick quiet rapid rare raw ready real recent red regular religious remote rich ridiculous ripe rough round
royal rude russian sacred sad safe same savage sharp short sick silent silly similar simple single slight slow small smart
smooth social soft sole solemn solid southern special splendid square steady stern sticky stiff strange strict strong stupid
subsequent sudden sure surrounded sweet swift tall tender terrible thick thin thorough tight tiny tired top total tough tragic
tremendous true twin ugly unable uncertain unhappy unknown unlikely upper urgent useful useless usual vain various vast
violent warm weak wealthy weary western wet white whole wicked wide wild wise wonderful wooden worth worthy wretched wrong
young
# own list: nouns that open a sentence without an article
accidents action actions age agreement air analysts anger animals answers anxiety arms army aunts authorities beauty beds
birds blood body bones books bread breakfast breath brother brothers business care chance chapter children citizens clouds
coffee companies concerns conditions courage cries crime crowds curiosity customers danger darkness day daylight days death
demand details dinner doctors dogs doubt dreams dust duty ears education efforts employees evening events evidence evil
experience experts eyes faces fact facts failure families farmers fate father fathers fear feet fire flames flowers food fools
footsteps fortune friendship fruit gold gossip government governments grief guests guilt hands happiness hatred health hearts
heat honesty honour horses hours houses hunger ice ignorance illness imagination indignation information ink innocence
intelligence investors jealousy justice kings knowledge lack land language laughter lawyers leaders letters liberty life
lights lines luck lunch luxury madness man mankind manners marriage memories memory men midnight minutes money months
moonlight morning mother mothers music names nature news newspapers night nights noise noon north observers officers officials
opponents pain paper parents parliament part people philosophy plans pleasure poetry poets police policemen politicians
poverty power prayer prayers preparations pride prison prisoners progress proof protesters questions rain readers reason
relief religion reporters reports representatives research researchers residents revenge rumors rumours sailors scene science
scientists scores servants shadows shares sheep ships shouts sickness signs silence smoke snow society soldiers sources space
speech spring statistics stock stocks stones stories storms story strangers students studies success suffering sunlight
sunrise sunset supper support supporters surprise suspicion teachers tears terms terror thieves thoughts thunder time times
tobacco tongues trade trees troops trouble truth vengeance vice victims villagers virtue voices volunteers voters wages war
water waves weather whispers wind wine winter wisdom witnesses woe woman women words workers world wounds writers year years
yesterday's youth
# own list: headings and front matter
abstract advertisement advertisements appendix book breaking canto caption chap contents copyright edition editor editorial
epilogue exclusive exhibit figure finis footnote foreword illustration introduction letter notes opinion page paragraph photo
photograph postscript preface prologue section stave summary table the_end title update video volume
# own list: days, months, peoples as adjectives
african arab asian australian autumn canadian chinese christmas december dutch easter european february friday greek indian
irish italian january jewish july latin monday november october polish saturday scottish september spanish sunday swedish
swiss thursday tuesday turkish wednesday welsh
# own list: titles that may be used without a name
captain colonel councillor countess doctor dr duchess duke governor inspector king lady lieutenant master miss mister monsieur
mr mrs ms president prince princess prof professor queen reverend sergeant signor squire st
""")
