"""The forms of the English reporting verbs: form -> (lemmas, tags). Written by benchmarks/generate/en_cue_forms.py.

Source: lemminflect 0.2.3 (MIT licence), from the lemmas in cues.py, with the overrides in the script.
"""

CUE_FORMS: dict[str, tuple[str, str]] = {
    form: (lemmas, tags)
    for form, lemmas, tags in (
        line.split("|")
        for line in """
abuse|abuse|base
abused|abuse|past participle
abuses|abuse|third
abusing|abuse|gerund
accede|accede|base
acceded|accede|past participle
accedes|accede|third
acceding|accede|gerund
accept|accept|base
accepted|accept|past participle
accepting|accept|gerund
accepts|accept|third
acclaim|acclaim|base
acclaimed|acclaim|past participle
acclaiming|acclaim|gerund
acclaims|acclaim|third
accost|accost|base
accosted|accost|past participle
accosting|accost|gerund
accosts|accost|third
accuse|accuse|base
accused|accuse|past participle
accuses|accuse|third
accusing|accuse|gerund
acknowledge|acknowledge|base
acknowledged|acknowledge|past participle
acknowledges|acknowledge|third
acknowledging|acknowledge|gerund
acquaint|acquaint|base
acquainted|acquaint|past participle
acquainting|acquaint|gerund
acquaints|acquaint|third
acquiesce|acquiesce|base
acquiesced|acquiesce|past participle
acquiesces|acquiesce|third
acquiescing|acquiesce|gerund
ad-lib|ad-lib|base
ad-libbed|ad-lib|past participle
ad-libbing|ad-lib|gerund
ad-libs|ad-lib|third
add|add|base
added|add|past participle
adding|add|gerund
address|address|base
addressed|address|past participle
addresses|address|third
addressing|address|gerund
adds|add|third
adjure|adjure|base
adjured|adjure|past participle
adjures|adjure|third
adjuring|adjure|gerund
admit|admit|base
admits|admit|third
admitted|admit|past participle
admitting|admit|gerund
admonish|admonish|base
admonished|admonish|past participle
admonishes|admonish|third
admonishing|admonish|gerund
advise|advise|base
advised|advise|past participle
advises|advise|third
advising|advise|gerund
advocate|advocate|base
advocate for|advocate_for|base
advocated|advocate|past participle
advocated for|advocate_for|past participle
advocates|advocate|third
advocates for|advocate_for|third
advocating|advocate|gerund
advocating for|advocate_for|gerund
affirm|affirm|base
affirmed|affirm|past participle
affirming|affirm|gerund
affirms|affirm|third
agonise|agonise|base
agonised|agonise|past participle
agonises|agonise|third
agonising|agonise|gerund
agonize|agonize|base
agonized|agonize|past participle
agonizes|agonize|third
agonizing|agonize|gerund
agree|agree|base
agree with|agree_with|base
agreed|agree|past participle
agreed with|agree_with|past participle
agreeing|agree|gerund
agreeing with|agree_with|gerund
agrees|agree|third
agrees with|agree_with|third
aim|aim|base
aimed|aim|past participle
aiming|aim|gerund
aims|aim|third
air|air|base
aired|air|past participle
airing|air|gerund
airs|air|third
alert|alert|base
alerted|alert|past participle
alerting|alert|gerund
alerts|alert|third
allege|allege|base
alleged|allege|past participle
alleges|allege|third
alleging|allege|gerund
allow|allow|base
allowed|allow|past participle
allowing|allow|gerund
allows|allow|third
allude to|allude_to|base
alluded to|allude_to|past participle
alludes to|allude_to|third
alluding to|allude_to|gerund
amend|amend|base
amended|amend|past participle
amending|amend|gerund
amends|amend|third
annotate|annotate|base
annotated|annotate|past participle
annotates|annotate|third
annotating|annotate|gerund
announce|announce|base
announced|announce|past participle
announces|announce|third
announcing|announce|gerund
answer|answer|base
answer back|answer_back|base
answered|answer|past participle
answered back|answer_back|past participle
answering|answer|gerund
answering back|answer_back|gerund
answers|answer|third
answers back|answer_back|third
anticipate|anticipate|base
anticipated|anticipate|past participle
anticipates|anticipate|third
anticipating|anticipate|gerund
ape|ape|base
aped|ape|past participle
apes|ape|third
aping|ape|gerund
apologise|apologise|base
apologised|apologise|past participle
apologises|apologise|third
apologising|apologise|gerund
apologize|apologize|base
apologized|apologize|past participle
apologizes|apologize|third
apologizing|apologize|gerund
apostrophise|apostrophise|base
apostrophised|apostrophise|past participle
apostrophises|apostrophise|third
apostrophising|apostrophise|gerund
apostrophize|apostrophize|base
apostrophized|apostrophize|past participle
apostrophizes|apostrophize|third
apostrophizing|apostrophize|gerund
appeal|appeal|base
appealed|appeal|past participle
appealing|appeal|gerund
appeals|appeal|third
appear|appear|base
appeared|appear|past participle
appearing|appear|gerund
appears|appear|third
applaud|applaud|base
applauded|applaud|past participle
applauding|applaud|gerund
applauds|applaud|third
appreciate|appreciate|base
appreciated|appreciate|past participle
appreciates|appreciate|third
appreciating|appreciate|gerund
apprise|apprise|base
apprised|apprise|past participle
apprises|apprise|third
apprising|apprise|gerund
approve of|approve_of|base
approved of|approve_of|past participle
approves of|approve_of|third
approving of|approve_of|gerund
argue|argue|base
argue against|argue_against|base
argue for|argue_for|base
argued|argue|past participle
argued against|argue_against|past participle
argued for|argue_for|past participle
argues|argue|third
argues against|argue_against|third
argues for|argue_for|third
arguing|argue|gerund
arguing against|argue_against|gerund
arguing for|argue_for|gerund
articulate|articulate|base
articulated|articulate|past participle
articulates|articulate|third
articulating|articulate|gerund
ascertain|ascertain|base
ascertained|ascertain|past participle
ascertaining|ascertain|gerund
ascertains|ascertain|third
ask|ask|base
ask about|ask_about|base
ask for|ask_for|base
asked|ask|past participle
asked about|ask_about|past participle
asked for|ask_for|past participle
asking|ask|gerund
asking about|ask_about|gerund
asking for|ask_for|gerund
asks|ask|third
asks about|ask_about|third
asks for|ask_for|third
aspire|aspire|base
aspired|aspire|past participle
aspires|aspire|third
aspiring|aspire|gerund
assail|assail|base
assailed|assail|past participle
assailing|assail|gerund
assails|assail|third
assent|assent|base
assented|assent|past participle
assenting|assent|gerund
assents|assent|third
assert|assert|base
asserted|assert|past participle
asserting|assert|gerund
asserts|assert|third
asseverate|asseverate|base
asseverated|asseverate|past participle
asseverates|asseverate|third
asseverating|asseverate|gerund
assume|assume|base
assumed|assume|past participle
assumes|assume|third
assuming|assume|gerund
assure|assure|base
assured|assure|past participle
assures|assure|third
assuring|assure|gerund
attack|attack|base
attacked|attack|past participle
attacking|attack|gerund
attacks|attack|third
attempt|attempt|base
attempted|attempt|past participle
attempting|attempt|gerund
attempts|attempt|third
attest|attest|base
attested|attest|past participle
attesting|attest|gerund
attests|attest|third
augur|augur|base
augured|augur|past participle
auguring|augur|gerund
augurs|augur|third
aver|aver|base
averred|aver|past participle
averring|aver|gerund
avers|aver|third
avouch|avouch|base
avouched|avouch|past participle
avouches|avouch|third
avouching|avouch|gerund
avow|avow|base
avowed|avow|past participle
avowing|avow|gerund
avows|avow|third
babble|babble|base
babbled|babble|past participle
babbles|babble|third
babbling|babble|gerund
back|back|base
backed|back|past participle
backing|back|gerund
backs|back|third
bade|bid|past participle
banter|banter|base
bantered|banter|past participle
bantering|banter|gerund
banters|banter|third
bark|bark|base
bark out|bark_out|base
barked|bark|past participle
barked out|bark_out|past participle
barking|bark|gerund
barking out|bark_out|gerund
barks|bark|third
barks out|bark_out|third
bash|bash|base
bashed|bash|past participle
bashes|bash|third
bashing|bash|gerund
bawl|bawl|base
bawl out|bawl_out|base
bawled|bawl|past participle
bawled out|bawl_out|past participle
bawling|bawl|gerund
bawling out|bawl_out|gerund
bawls|bawl|third
bawls out|bawl_out|third
beam|beam|base
beamed|beam|past participle
beaming|beam|gerund
beams|beam|third
beckon|beckon|base
beckoned|beckon|past participle
beckoning|beckon|gerund
beckons|beckon|third
beg|beg|base
began|begin|past
begged|beg|past participle
begging|beg|gerund
begin|begin|base
beginning|begin|gerund
begins|begin|third
begs|beg|third
begun|begin|participle
belch|belch|base
belched|belch|past participle
belches|belch|third
belching|belch|gerund
believe|believe|base
believe in|believe_in|base
believed|believe|past participle
believed in|believe_in|past participle
believes|believe|third
believes in|believe_in|third
believing|believe|gerund
believing in|believe_in|gerund
belittle|belittle|base
belittled|belittle|past participle
belittles|belittle|third
belittling|belittle|gerund
bellow|bellow|base
bellowed|bellow|past participle
bellowing|bellow|gerund
bellows|bellow|third
bellyache|bellyache|base
bellyached|bellyache|past participle
bellyaches|bellyache|third
bellyaching|bellyache|gerund
bemoan|bemoan|base
bemoaned|bemoan|past participle
bemoaning|bemoan|gerund
bemoans|bemoan|third
berate|berate|base
berated|berate|past participle
berates|berate|third
berating|berate|gerund
beseech|beseech|base
beseeched|beseech|past participle
beseeches|beseech|third
beseeching|beseech|gerund
besought|beseech|past participle
bespeak|bespeak|base
bespeaking|bespeak|gerund
bespeaks|bespeak|third
bespoke|bespeak|past
bespoken|bespeak|participle
betoken|betoken|base
betokened|betoken|past participle
betokening|betoken|gerund
betokens|betoken|third
betray|betray|base
betrayed|betray|past participle
betraying|betray|gerund
betrays|betray|third
bewail|bewail|base
bewailed|bewail|past participle
bewailing|bewail|gerund
bewails|bewail|third
bid|bid|base past participle
bidden|bid|participle
bidding|bid|gerund
bids|bid|third
bill|bill|base
billed|bill|past participle
billing|bill|gerund
bills|bill|third
bit|bite|past
bite|bite|base
bites|bite|third
biting|bite|gerund
bitten|bite|participle
blame|blame|base
blamed|blame|past participle
blames|blame|third
blaming|blame|gerund
blare|blare|base
blared|blare|past participle
blares|blare|third
blaring|blare|gerund
blaspheme|blaspheme|base
blasphemed|blaspheme|past participle
blasphemes|blaspheme|third
blaspheming|blaspheme|gerund
blast|blast|base
blasted|blast|past participle
blasting|blast|gerund
blasts|blast|third
blazon|blazon|base
blazoned|blazon|past participle
blazoning|blazon|gerund
blazons|blazon|third
bleat|bleat|base
bleated|bleat|past participle
bleating|bleat|gerund
bleats|bleat|third
bless|bless|base
blessed|bless|past participle
blesses|bless|third
blessing|bless|gerund
blether|blether|base
blethered|blether|past participle
blethering|blether|gerund
blethers|blether|third
blink|blink|base
blinked|blink|past participle
blinking|blink|gerund
blinks|blink|third
blither|blither|base
blithered|blither|past participle
blithering|blither|gerund
blithers|blither|third
blog|blog|base
blogged|blog|past participle
blogging|blog|gerund
blogs|blog|third
blubber|blubber|base
blubbered|blubber|past participle
blubbering|blubber|gerund
blubbers|blubber|third
bluff|bluff|base
bluffed|bluff|past participle
bluffing|bluff|gerund
bluffs|bluff|third
blurt|blurt|base
blurt out|blurt_out|base
blurted|blurt|past participle
blurted out|blurt_out|past participle
blurting|blurt|gerund
blurting out|blurt_out|gerund
blurts|blurt|third
blurts out|blurt_out|third
blush|blush|base
blushed|blush|past participle
blushes|blush|third
blushing|blush|gerund
bluster|bluster|base
blustered|bluster|past participle
blustering|bluster|gerund
blusters|bluster|third
boast|boast|base
boasted|boast|past participle
boasting|boast|gerund
boasts|boast|third
boom|boom|base
boomed|boom|past participle
booming|boom|gerund
booms|boom|third
bow|bow|base
bowed|bow|past participle
bowing|bow|gerund
bows|bow|third
brag|brag|base
bragged|brag|past participle
bragging|brag|gerund
brags|brag|third
brand|brand|base
branded|brand|past participle
branding|brand|gerund
brands|brand|third
bray|bray|base
brayed|bray|past participle
braying|bray|gerund
brays|bray|third
break in|break_in|base
break off|break_off|base
break out|break_out|base
breaking in|break_in|gerund
breaking off|break_off|gerund
breaking out|break_out|gerund
breaks in|break_in|third
breaks off|break_off|third
breaks out|break_out|third
breathe|breathe|base
breathed|breathe|past participle
breathes|breathe|third
breathing|breathe|gerund
bridle|bridle|base
bridled|bridle|past participle
bridles|bridle|third
bridling|bridle|gerund
brief|brief|base
briefed|brief|past participle
briefing|brief|gerund
briefs|brief|third
brighten|brighten|base
brightened|brighten|past participle
brightening|brighten|gerund
brightens|brighten|third
bring out|bring_out|base
bringing out|bring_out|gerund
brings out|bring_out|third
bristle|bristle|base
bristled|bristle|past participle
bristles|bristle|third
bristling|bristle|gerund
broadcast|broadcast|base past participle
broadcasted|broadcast|past participle
broadcasting|broadcast|gerund
broadcasts|broadcast|third
broke in|break_in|past
broke off|break_off|past
broke out|break_out|past
broken in|break_in|participle
broken off|break_off|participle
broken out|break_out|participle
brood|brood|base
brooded|brood|past participle
brooding|brood|gerund
broods|brood|third
brought out|bring_out|past participle
bubble|bubble|base
bubbled|bubble|past participle
bubbles|bubble|third
bubbling|bubble|gerund
burble|burble|base
burbled|burble|past participle
burbles|burble|third
burbling|burble|gerund
burst forth|burst_forth|base past participle
burst out|burst_out|base past participle
bursting forth|burst_forth|gerund
bursting out|burst_out|gerund
bursts forth|burst_forth|third
bursts out|burst_out|third
butt in|butt_in|base
butted in|butt_in|past participle
butting in|butt_in|gerund
butts in|butt_in|third
cable|cable|base
cabled|cable|past participle
cables|cable|third
cabling|cable|gerund
cackle|cackle|base
cackled|cackle|past participle
cackles|cackle|third
cackling|cackle|gerund
cajole|cajole|base
cajoled|cajole|past participle
cajoles|cajole|third
cajoling|cajole|gerund
calculate|calculate|base
calculated|calculate|past participle
calculates|calculate|third
calculating|calculate|gerund
call|call|base
call back|call_back|base
call for|call_for|base
call on|call_on|base
call out|call_out|base
called|call|past participle
called back|call_back|past participle
called for|call_for|past participle
called on|call_on|past participle
called out|call_out|past participle
calling|call|gerund
calling back|call_back|gerund
calling for|call_for|gerund
calling on|call_on|gerund
calling out|call_out|gerund
calls|call|third
calls back|call_back|third
calls for|call_for|third
calls on|call_on|third
calls out|call_out|third
calm|calm|base
calmed|calm|past participle
calming|calm|gerund
calms|calm|third
came back|come_back|past
caption|caption|base
captioned|caption|past participle
captioning|caption|gerund
captions|caption|third
caricature|caricature|base
caricatured|caricature|past participle
caricatures|caricature|third
caricaturing|caricature|gerund
carol|carol|base
caroled|carol|past participle
caroling|carol|gerund
carolled|carol|past participle
carolling|carol|gerund
carols|carol|third
carp|carp|base
carped|carp|past participle
carping|carp|gerund
carps|carp|third
carried on|carry_on|past participle
carries on|carry_on|third
carry on|carry_on|base
carrying on|carry_on|gerund
carve|carve|base
carved|carve|past participle
carves|carve|third
carving|carve|gerund
cast|cast|base past participle
castigate|castigate|base
castigated|castigate|past participle
castigates|castigate|third
castigating|castigate|gerund
casting|cast|gerund
casts|cast|third
caterwaul|caterwaul|base
caterwauled|caterwaul|past participle
caterwauling|caterwaul|gerund
caterwauls|caterwaul|third
caution|caution|base
cautioned|caution|past participle
cautioning|caution|gerund
cautions|caution|third
caveat|caveat|base
caveated|caveat|past participle
caveating|caveat|gerund
caveats|caveat|third
cavil|cavil|base
caviled|cavil|past participle
caviling|cavil|gerund
cavilled|cavil|past participle
cavilling|cavil|gerund
cavils|cavil|third
caw|caw|base
cawed|caw|past participle
cawing|caw|gerund
caws|caw|third
censure|censure|base
censured|censure|past participle
censures|censure|third
censuring|censure|gerund
certified|certify|past participle
certifies|certify|third
certify|certify|base
certifying|certify|gerund
chaff|chaff|base
chaffed|chaff|past participle
chaffing|chaff|gerund
chaffs|chaff|third
chalk|chalk|base
chalked|chalk|past participle
chalking|chalk|gerund
chalks|chalk|third
challenge|challenge|base
challenged|challenge|past participle
challenges|challenge|third
challenging|challenge|gerund
champion|champion|base
championed|champion|past participle
championing|champion|gerund
champions|champion|third
chant|chant|base
chanted|chant|past participle
chanting|chant|gerund
chants|chant|third
characterise|characterise|base
characterised|characterise|past participle
characterises|characterise|third
characterising|characterise|gerund
characterize|characterize|base
characterized|characterize|past participle
characterizes|characterize|third
characterizing|characterize|gerund
charge|charge|base
charged|charge|past participle
charges|charge|third
charging|charge|gerund
chastise|chastise|base
chastised|chastise|past participle
chastises|chastise|third
chastising|chastise|gerund
chastize|chastize|base
chastized|chastize|past participle
chastizes|chastize|third
chastizing|chastize|gerund
chat|chat|base
chats|chat|third
chatted|chat|past participle
chatter|chatter|base
chattered|chatter|past participle
chattering|chatter|gerund
chatters|chatter|third
chatting|chat|gerund
cheer|cheer|base
cheered|cheer|past participle
cheering|cheer|gerund
cheers|cheer|third
chid|chide|past
chidden|chide|participle
chide|chide|base
chided|chide|past participle
chides|chide|third
chiding|chide|gerund
chime|chime|base
chime in|chime_in|base
chimed|chime|past participle
chimed in|chime_in|past participle
chimes|chime|third
chimes in|chime_in|third
chiming|chime|gerund
chiming in|chime_in|gerund
chip in|chip_in|base
chipped in|chip_in|past participle
chipping in|chip_in|gerund
chips in|chip_in|third
chirp|chirp|base
chirped|chirp|past participle
chirping|chirp|gerund
chirps|chirp|third
chirr|chirr|base
chirred|chirr|past participle
chirring|chirr|gerund
chirrs|chirr|third
chirrup|chirrup|base
chirruped|chirrup|past participle
chirruping|chirrup|gerund
chirrups|chirrup|third
choke|choke|base
choked|choke|past participle
chokes|choke|third
choking|choke|gerund
chortle|chortle|base
chortled|chortle|past participle
chortles|chortle|third
chortling|chortle|gerund
chorus|chorus|base
chorused|chorus|past participle
choruses|chorus|third
chorusing|chorus|gerund
christen|christen|base
christened|christen|past participle
christening|christen|gerund
christens|christen|third
chronicle|chronicle|base
chronicled|chronicle|past participle
chronicles|chronicle|third
chronicling|chronicle|gerund
chuckle|chuckle|base
chuckled|chuckle|past participle
chuckles|chuckle|third
chuckling|chuckle|gerund
cite|cite|base
cited|cite|past participle
cites|cite|third
citing|cite|gerund
clack|clack|base
clacked|clack|past participle
clacking|clack|gerund
clacks|clack|third
claim|claim|base
claimed|claim|past participle
claiming|claim|gerund
claims|claim|third
clamor|clamor|base
clamored|clamor|past participle
clamoring|clamor|gerund
clamors|clamor|third
clamour|clamour|base
clamoured|clamour|past participle
clamouring|clamour|gerund
clamours|clamour|third
clap back|clap_back|base
clapped back|clap_back|past participle
clapping back|clap_back|gerund
claps back|clap_back|third
clarified|clarify|past participle
clarifies|clarify|third
clarify|clarify|base
clarifying|clarify|gerund
clip|clip|base
clipped|clip|past participle
clipping|clip|gerund
clips|clip|third
cluck|cluck|base
clucked|cluck|past participle
clucking|cluck|gerund
clucks|cluck|third
coax|coax|base
coaxed|coax|past participle
coaxes|coax|third
coaxing|coax|gerund
cogitate|cogitate|base
cogitated|cogitate|past participle
cogitates|cogitate|third
cogitating|cogitate|gerund
come back|come_back|base participle
comes back|come_back|third
comfort|comfort|base
comforted|comfort|past participle
comforting|comfort|gerund
comforts|comfort|third
coming back|come_back|gerund
command|command|base
commanded|command|past participle
commanding|command|gerund
commands|command|third
commend|commend|base
commended|commend|past participle
commending|commend|gerund
commends|commend|third
comment|comment|base
comment on|comment_on|base
commented|comment|past participle
commented on|comment_on|past participle
commenting|comment|gerund
commenting on|comment_on|gerund
comments|comment|third
comments on|comment_on|third
communicate|communicate|base
communicated|communicate|past participle
communicates|communicate|third
communicating|communicate|gerund
compare|compare|base
compared|compare|past participle
compares|compare|third
comparing|compare|gerund
complain|complain|base
complain about|complain_about|base
complained|complain|past participle
complained about|complain_about|past participle
complaining|complain|gerund
complaining about|complain_about|gerund
complains|complain|third
complains about|complain_about|third
compliment|compliment|base
complimented|compliment|past participle
complimenting|compliment|gerund
compliments|compliment|third
concede|concede|base
conceded|concede|past participle
concedes|concede|third
conceding|concede|gerund
conceive|conceive|base
conceived|conceive|past participle
conceives|conceive|third
conceiving|conceive|gerund
conclude|conclude|base
concluded|conclude|past participle
concludes|conclude|third
concluding|conclude|gerund
concur|concur|base
concurred|concur|past participle
concurring|concur|gerund
concurs|concur|third
condemn|condemn|base
condemned|condemn|past participle
condemning|condemn|gerund
condemns|condemn|third
condole|condole|base
condoled|condole|past participle
condoles|condole|third
condoling|condole|gerund
confess|confess|base
confessed|confess|past participle
confesses|confess|third
confessing|confess|gerund
confide|confide|base
confided|confide|past participle
confides|confide|third
confiding|confide|gerund
confirm|confirm|base
confirmed|confirm|past participle
confirming|confirm|gerund
confirms|confirm|third
confront|confront|base
confronted|confront|past participle
confronting|confront|gerund
confronts|confront|third
congratulate|congratulate|base
congratulated|congratulate|past participle
congratulates|congratulate|third
congratulating|congratulate|gerund
conjecture|conjecture|base
conjectured|conjecture|past participle
conjectures|conjecture|third
conjecturing|conjecture|gerund
connote|connote|base
connoted|connote|past participle
connotes|connote|third
connoting|connote|gerund
consent|consent|base
consented|consent|past participle
consenting|consent|gerund
consents|consent|third
consider|consider|base
considered|consider|past participle
considering|consider|gerund
considers|consider|third
console|console|base
consoled|console|past participle
consoles|console|third
consoling|console|gerund
contemplate|contemplate|base
contemplated|contemplate|past participle
contemplates|contemplate|third
contemplating|contemplate|gerund
contend|contend|base
contended|contend|past participle
contending|contend|gerund
contends|contend|third
contest|contest|base
contested|contest|past participle
contesting|contest|gerund
contests|contest|third
continue|continue|base
continued|continue|past participle
continues|continue|third
continuing|continue|gerund
contradict|contradict|base
contradicted|contradict|past participle
contradicting|contradict|gerund
contradicts|contradict|third
contrast|contrast|base
contrasted|contrast|past participle
contrasting|contrast|gerund
contrasts|contrast|third
converse|converse|base
conversed|converse|past participle
converses|converse|third
conversing|converse|gerund
convey|convey|base
conveyed|convey|past participle
conveying|convey|gerund
conveys|convey|third
convince|convince|base
convinced|convince|past participle
convinces|convince|third
convincing|convince|gerund
coo|coo|base
cooed|coo|past participle
cooing|coo|gerund
coos|coo|third
correct|correct|base
corrected|correct|past participle
correcting|correct|gerund
corrects|correct|third
corroborate|corroborate|base
corroborated|corroborate|past participle
corroborates|corroborate|third
corroborating|corroborate|gerund
cough|cough|base
coughed|cough|past participle
coughing|cough|gerund
coughs|cough|third
counsel|counsel|base
counseled|counsel|past participle
counseling|counsel|gerund
counselled|counsel|past participle
counselling|counsel|gerund
counsels|counsel|third
counter|counter|base
countered|counter|past participle
countering|counter|gerund
counters|counter|third
covenant|covenant|base
covenanted|covenant|past participle
covenanting|covenant|gerund
covenants|covenant|third
crack|crack|base
cracked|crack|past participle
cracking|crack|gerund
crackle|crackle|base
crackled|crackle|past participle
crackles|crackle|third
crackling|crackle|gerund
cracks|crack|third
crave|crave|base
craved|crave|past participle
craves|crave|third
craving|crave|gerund
credit|credit|base
credited|credit|past participle
crediting|credit|gerund
credits|credit|third
cried|cry|past participle
cried out|cry_out|past participle
cries|cry|third
cries out|cry_out|third
criticise|criticise|base
criticised|criticise|past participle
criticises|criticise|third
criticising|criticise|gerund
criticize|criticize|base
criticized|criticize|past participle
criticizes|criticize|third
criticizing|criticize|gerund
croak|croak|base
croaked|croak|past participle
croaking|croak|gerund
croaks|croak|third
croon|croon|base
crooned|croon|past participle
crooning|croon|gerund
croons|croon|third
cross-examine|cross-examine|base
cross-examined|cross-examine|past participle
cross-examines|cross-examine|third
cross-examining|cross-examine|gerund
cross-question|cross-question|base
cross-questioned|cross-question|past participle
cross-questioning|cross-question|gerund
cross-questions|cross-question|third
crow|crow|base
crowed|crow|past participle
crowing|crow|gerund
crows|crow|third
cry|cry|base
cry out|cry_out|base
crying|cry|gerund
crying out|cry_out|gerund
curse|curse|base
cursed|curse|past participle
curses|curse|third
cursing|curse|gerund
curtsey|curtsey|base
curtseyed|curtsey|past participle
curtseying|curtsey|gerund
curtseys|curtsey|third
curtsied|curtsy|past participle
curtsies|curtsy|third
curtsy|curtsy|base
curtsying|curtsy|gerund
cuss|cuss|base
cussed|cuss|past participle
cusses|cuss|third
cussing|cuss|gerund
cut in|cut_in|base past participle
cuts in|cut_in|third
cutting in|cut_in|gerund
damn|damn|base
damned|damn|past participle
damning|damn|gerund
damns|damn|third
dare|dare|base
dared|dare|past participle
dares|dare|third
daring|dare|gerund
daub|daub|base
daubed|daub|past participle
daubing|daub|gerund
daubs|daub|third
daydream|daydream|base
daydreamed|daydream|past participle
daydreaming|daydream|gerund
daydreams|daydream|third
deadpan|deadpan|base
deadpanned|deadpan|past participle
deadpanning|deadpan|gerund
deadpans|deadpan|third
debate|debate|base
debated|debate|past participle
debates|debate|third
debating|debate|gerund
decide|decide|base
decided|decide|past participle
decides|decide|third
deciding|decide|gerund
declaim|declaim|base
declaimed|declaim|past participle
declaiming|declaim|gerund
declaims|declaim|third
declare|declare|base
declared|declare|past participle
declares|declare|third
declaring|declare|gerund
decline|decline|base
declined|decline|past participle
declines|decline|third
declining|decline|gerund
decree|decree|base
decreed|decree|past participle
decreeing|decree|gerund
decrees|decree|third
decried|decry|past participle
decries|decry|third
decry|decry|base
decrying|decry|gerund
deduce|deduce|base
deduced|deduce|past participle
deduces|deduce|third
deducing|deduce|gerund
deem|deem|base
deemed|deem|past participle
deeming|deem|gerund
deems|deem|third
defend|defend|base
defended|defend|past participle
defending|defend|gerund
defends|defend|third
deflect|deflect|base
deflected|deflect|past participle
deflecting|deflect|gerund
deflects|deflect|third
deliberate|deliberate|base
deliberated|deliberate|past participle
deliberates|deliberate|third
deliberating|deliberate|gerund
deliver|deliver|base
delivered|deliver|past participle
delivering|deliver|gerund
delivers|deliver|third
demand|demand|base
demanded|demand|past participle
demanding|demand|gerund
demands|demand|third
demonise|demonise|base
demonised|demonise|past participle
demonises|demonise|third
demonising|demonise|gerund
demonize|demonize|base
demonized|demonize|past participle
demonizes|demonize|third
demonizing|demonize|gerund
demonstrate|demonstrate|base
demonstrated|demonstrate|past participle
demonstrates|demonstrate|third
demonstrating|demonstrate|gerund
demur|demur|base
demurred|demur|past participle
demurring|demur|gerund
demurs|demur|third
denied|deny|past participle
denies|deny|third
denigrate|denigrate|base
denigrated|denigrate|past participle
denigrates|denigrate|third
denigrating|denigrate|gerund
denote|denote|base
denoted|denote|past participle
denotes|denote|third
denoting|denote|gerund
denounce|denounce|base
denounced|denounce|past participle
denounces|denounce|third
denouncing|denounce|gerund
deny|deny|base
denying|deny|gerund
depict|depict|base
depicted|depict|past participle
depicting|depict|gerund
depicts|depict|third
deplore|deplore|base
deplored|deplore|past participle
deplores|deplore|third
deploring|deplore|gerund
depose|depose|base
deposed|depose|past participle
deposes|depose|third
deposing|depose|gerund
deride|deride|base
derided|deride|past participle
derides|deride|third
deriding|deride|gerund
describe|describe|base
described|describe|past participle
describes|describe|third
describing|describe|gerund
designate|designate|base
designated|designate|past participle
designates|designate|third
designating|designate|gerund
desire|desire|base
desired|desire|past participle
desires|desire|third
desiring|desire|gerund
despair|despair|base
despaired|despair|past participle
despairing|despair|gerund
despairs|despair|third
detail|detail|base
detailed|detail|past participle
detailing|detail|gerund
details|detail|third
determine|determine|base
determined|determine|past participle
determines|determine|third
determining|determine|gerund
dictate|dictate|base
dictated|dictate|past participle
dictates|dictate|third
dictating|dictate|gerund
dimple|dimple|base
dimpled|dimple|past participle
dimples|dimple|third
dimpling|dimple|gerund
direct|direct|base
directed|direct|past participle
directing|direct|gerund
directs|direct|third
disagree|disagree|base
disagree with|disagree_with|base
disagreed|disagree|past participle
disagreed with|disagree_with|past participle
disagreeing|disagree|gerund
disagreeing with|disagree_with|gerund
disagrees|disagree|third
disagrees with|disagree_with|third
disapprove of|disapprove_of|base
disapproved of|disapprove_of|past participle
disapproves of|disapprove_of|third
disapproving of|disapprove_of|gerund
disavow|disavow|base
disavowed|disavow|past participle
disavowing|disavow|gerund
disavows|disavow|third
disbelieve|disbelieve|base
disbelieved|disbelieve|past participle
disbelieves|disbelieve|third
disbelieving|disbelieve|gerund
disclose|disclose|base
disclosed|disclose|past participle
discloses|disclose|third
disclosing|disclose|gerund
discover|discover|base
discovered|discover|past participle
discovering|discover|gerund
discovers|discover|third
discuss|discuss|base
discussed|discuss|past participle
discusses|discuss|third
discussing|discuss|gerund
dismiss|dismiss|base
dismissed|dismiss|past participle
dismisses|dismiss|third
dismissing|dismiss|gerund
disown|disown|base
disowned|disown|past participle
disowning|disown|gerund
disowns|disown|third
disparage|disparage|base
disparaged|disparage|past participle
disparages|disparage|third
disparaging|disparage|gerund
display|display|base
displayed|display|past participle
displaying|display|gerund
displays|display|third
dispute|dispute|base
disputed|dispute|past participle
disputes|dispute|third
disputing|dispute|gerund
dissent|dissent|base
dissented|dissent|past participle
dissenting|dissent|gerund
dissents|dissent|third
distrust|distrust|base
distrusted|distrust|past participle
distrusting|distrust|gerund
distrusts|distrust|third
divine|divine|base
divined|divine|past participle
divines|divine|third
divining|divine|gerund
divulge|divulge|base
divulged|divulge|past participle
divulges|divulge|third
divulging|divulge|gerund
dm|dm|base
dm'd|dm|past participle
dmd|dm|past participle
dmed|dm|past participle
dming|dm|gerund
dms|dm|third
document|document|base
documented|document|past participle
documenting|document|gerund
documents|document|third
dodge|dodge|base
dodged|dodge|past participle
dodges|dodge|third
dodging|dodge|gerund
double down|double_down|base
doubled down|double_down|past participle
doubles down|double_down|third
doubling down|double_down|gerund
doubt|doubt|base
doubted|doubt|past participle
doubting|doubt|gerund
doubts|doubt|third
downplay|downplay|base
downplayed|downplay|past participle
downplaying|downplay|gerund
downplays|downplay|third
drawl|drawl|base
drawled|drawl|past participle
drawling|drawl|gerund
drawls|drawl|third
dream|dream|base
dreamed|dream|past participle
dreaming|dream|gerund
dreams|dream|third
dreamt|dream|past participle
drone|drone|base
drone on|drone_on|base
droned|drone|past participle
droned on|drone_on|past participle
drones|drone|third
drones on|drone_on|third
droning|drone|gerund
droning on|drone_on|gerund
drool|drool|base
drooled|drool|past participle
drooling|drool|gerund
drools|drool|third
dub|dub|base
dubbed|dub|past participle
dubbing|dub|gerund
dubs|dub|third
e-mail|e-mail|base
e-mailed|e-mail|past participle
e-mailing|e-mail|gerund
e-mails|e-mail|third
echo|echo|base
echoed|echo|past participle
echoes|echo|third
echoing|echo|gerund
editorialise|editorialise|base
editorialised|editorialise|past participle
editorialises|editorialise|third
editorialising|editorialise|gerund
editorialize|editorialize|base
editorialized|editorialize|past participle
editorializes|editorialize|third
editorializing|editorialize|gerund
ejaculate|ejaculate|base
ejaculated|ejaculate|past participle
ejaculates|ejaculate|third
ejaculating|ejaculate|gerund
elaborate|elaborate|base
elaborated|elaborate|past participle
elaborates|elaborate|third
elaborating|elaborate|gerund
elucidate|elucidate|base
elucidated|elucidate|past participle
elucidates|elucidate|third
elucidating|elucidate|gerund
email|email|base
emailed|email|past participle
emailing|email|gerund
emails|email|third
embrace|embrace|base
embraced|embrace|past participle
embraces|embrace|third
embracing|embrace|gerund
emit|emit|base
emits|emit|third
emitted|emit|past participle
emitting|emit|gerund
emphasise|emphasise|base
emphasised|emphasise|past participle
emphasises|emphasise|third
emphasising|emphasise|gerund
emphasize|emphasize|base
emphasized|emphasize|past participle
emphasizes|emphasize|third
emphasizing|emphasize|gerund
encourage|encourage|base
encouraged|encourage|past participle
encourages|encourage|third
encouraging|encourage|gerund
endeavor|endeavor|base
endeavored|endeavor|past participle
endeavoring|endeavor|gerund
endeavors|endeavor|third
endeavour|endeavour|base
endeavoured|endeavour|past participle
endeavouring|endeavour|gerund
endeavours|endeavour|third
endorse|endorse|base
endorsed|endorse|past participle
endorses|endorse|third
endorsing|endorse|gerund
engrave|engrave|base
engraved|engrave|past participle
engraves|engrave|third
engraving|engrave|gerund
enjoin|enjoin|base
enjoined|enjoin|past participle
enjoining|enjoin|gerund
enjoins|enjoin|third
enjoy|enjoy|base
enjoyed|enjoy|past participle
enjoying|enjoy|gerund
enjoys|enjoy|third
enounce|enounce|base
enounced|enounce|past participle
enounces|enounce|third
enouncing|enounce|gerund
enquire|enquire|base
enquired|enquire|past participle
enquires|enquire|third
enquiring|enquire|gerund
enthuse|enthuse|base
enthused|enthuse|past participle
enthuses|enthuse|third
enthusing|enthuse|gerund
entreat|entreat|base
entreated|entreat|past participle
entreating|entreat|gerund
entreats|entreat|third
enunciate|enunciate|base
enunciated|enunciate|past participle
enunciates|enunciate|third
enunciating|enunciate|gerund
envisage|envisage|base
envisaged|envisage|past participle
envisages|envisage|third
envisaging|envisage|gerund
envision|envision|base
envisioned|envision|past participle
envisioning|envision|gerund
envisions|envision|third
equate|equate|base
equated|equate|past participle
equates|equate|third
equating|equate|gerund
equivocate|equivocate|base
equivocated|equivocate|past participle
equivocates|equivocate|third
equivocating|equivocate|gerund
erupt|erupt|base
erupted|erupt|past participle
erupting|erupt|gerund
erupts|erupt|third
essay|essay|base
essayed|essay|past participle
essaying|essay|gerund
essays|essay|third
establish|establish|base
established|establish|past participle
establishes|establish|third
establishing|establish|gerund
estimate|estimate|base
estimated|estimate|past participle
estimates|estimate|third
estimating|estimate|gerund
eulogise|eulogise|base
eulogised|eulogise|past participle
eulogises|eulogise|third
eulogising|eulogise|gerund
eulogize|eulogize|base
eulogized|eulogize|past participle
eulogizes|eulogize|third
eulogizing|eulogize|gerund
evade|evade|base
evaded|evade|past participle
evades|evade|third
evading|evade|gerund
evidence|evidence|base
evidenced|evidence|past participle
evidences|evidence|third
evidencing|evidence|gerund
exclaim|exclaim|base
exclaimed|exclaim|past participle
exclaiming|exclaim|gerund
exclaims|exclaim|third
excoriate|excoriate|base
excoriated|excoriate|past participle
excoriates|excoriate|third
excoriating|excoriate|gerund
execrate|execrate|base
execrated|execrate|past participle
execrates|execrate|third
execrating|execrate|gerund
exhale|exhale|base
exhaled|exhale|past participle
exhales|exhale|third
exhaling|exhale|gerund
exhort|exhort|base
exhorted|exhort|past participle
exhorting|exhort|gerund
exhorts|exhort|third
expect|expect|base
expected|expect|past participle
expecting|expect|gerund
expects|expect|third
explain|explain|base
explained|explain|past participle
explaining|explain|gerund
explains|explain|third
explicate|explicate|base
explicated|explicate|past participle
explicates|explicate|third
explicating|explicate|gerund
explode|explode|base
exploded|explode|past participle
explodes|explode|third
exploding|explode|gerund
expostulate|expostulate|base
expostulated|expostulate|past participle
expostulates|expostulate|third
expostulating|expostulate|gerund
expound|expound|base
expounded|expound|past participle
expounding|expound|gerund
expounds|expound|third
express|express|base
expressed|express|past participle
expresses|express|third
expressing|express|gerund
extemporise|extemporise|base
extemporised|extemporise|past participle
extemporises|extemporise|third
extemporising|extemporise|gerund
extemporize|extemporize|base
extemporized|extemporize|past participle
extemporizes|extemporize|third
extemporizing|extemporize|gerund
extol|extol|base
extolled|extol|past participle
extolling|extol|gerund
extols|extol|third
extrapolate|extrapolate|base
extrapolated|extrapolate|past participle
extrapolates|extrapolate|third
extrapolating|extrapolate|gerund
exult|exult|base
exulted|exult|past participle
exulting|exult|gerund
exults|exult|third
falter|falter|base
faltered|falter|past participle
faltering|falter|gerund
falters|falter|third
fancied|fancy|past participle
fancies|fancy|third
fancy|fancy|base
fancying|fancy|gerund
fault|fault|base
faulted|fault|past participle
faulting|fault|gerund
faults|fault|third
favor|favor|base
favored|favor|past participle
favoring|favor|gerund
favors|favor|third
favour|favour|base
favoured|favour|past participle
favouring|favour|gerund
favours|favour|third
fax|fax|base
faxed|fax|past participle
faxes|fax|third
faxing|fax|gerund
fear|fear|base
feared|fear|past participle
fearing|fear|gerund
fears|fear|third
feel|feel|base
feeling|feel|gerund
feels|feel|third
felt|feel|past participle
fence|fence|base
fenced|fence|past participle
fences|fence|third
fencing|fence|gerund
fib|fib|base
fibbed|fib|past participle
fibbing|fib|gerund
fibs|fib|third
fidget|fidget|base
fidgeted|fidget|past participle
fidgeting|fidget|gerund
fidgets|fidget|third
figure|figure|base
figured|figure|past participle
figures|figure|third
figuring|figure|gerund
find|find|base
finding|find|gerund
finds|find|third
finish|finish|base
finished|finish|past participle
finishes|finish|third
finishing|finish|gerund
fire|fire|base
fire back|fire_back|base
fired|fire|past participle
fired back|fire_back|past participle
fires|fire|third
fires back|fire_back|third
firing|fire|gerund
firing back|fire_back|gerund
flare|flare|base
flared|flare|past participle
flares|flare|third
flaring|flare|gerund
flash|flash|base
flashed|flash|past participle
flashes|flash|third
flashing|flash|gerund
flatter|flatter|base
flattered|flatter|past participle
flattering|flatter|gerund
flatters|flatter|third
flay|flay|base
flayed|flay|past participle
flaying|flay|gerund
flays|flay|third
fleer|fleer|base
fleered|fleer|past participle
fleering|fleer|gerund
fleers|fleer|third
flinch|flinch|base
flinched|flinch|past participle
flinches|flinch|third
flinching|flinch|gerund
fling|fling|base
flinging|fling|gerund
flings|fling|third
flung|fling|past participle
flush|flush|base
flushed|flush|past participle
flushes|flush|third
flushing|flush|gerund
fluster|fluster|base
flustered|fluster|past participle
flustering|fluster|gerund
flusters|fluster|third
focus on|focus_on|base
focused on|focus_on|past participle
focuses on|focus_on|third
focusing on|focus_on|gerund
focussed on|focus_on|past
focussing on|focus_on|gerund
follow up|follow_up|base
followed up|follow_up|past participle
following up|follow_up|gerund
follows up|follow_up|third
footnote|footnote|base
footnoted|footnote|past participle
footnotes|footnote|third
footnoting|footnote|gerund
forecast|forecast|base past participle
forecasted|forecast|past participle
forecasting|forecast|gerund
forecasts|forecast|third
foresaw|foresee|past
foresee|foresee|base
foreseeing|foresee|gerund
foreseen|foresee|participle
foresees|foresee|third
foretell|foretell|base
foretelling|foretell|gerund
foretells|foretell|third
foretold|foretell|past participle
forewarn|forewarn|base
forewarned|forewarn|past participle
forewarning|forewarn|gerund
forewarns|forewarn|third
forget|forget|base
forgets|forget|third
forgetting|forget|gerund
forgot|forget|past
forgotten|forget|participle
found|find|past participle
frame|frame|base
framed|frame|past participle
frames|frame|third
framing|frame|gerund
fret|fret|base
frets|fret|third
fretted|fret|past participle
fretting|fret|gerund
frown|frown|base
frowned|frown|past participle
frowning|frown|gerund
frowns|frown|third
fulminate|fulminate|base
fulminated|fulminate|past participle
fulminates|fulminate|third
fulminating|fulminate|gerund
fumble|fumble|base
fumbled|fumble|past participle
fumbles|fumble|third
fumbling|fumble|gerund
fume|fume|base
fumed|fume|past participle
fumes|fume|third
fuming|fume|gerund
gab|gab|base
gabbed|gab|past participle
gabbing|gab|gerund
gabble|gabble|base
gabbled|gabble|past participle
gabbles|gabble|third
gabbling|gabble|gerund
gabs|gab|third
gape|gape|base
gaped|gape|past participle
gapes|gape|third
gaping|gape|gerund
gasp|gasp|base
gasped|gasp|past participle
gasping|gasp|gerund
gasps|gasp|third
gather|gather|base
gathered|gather|past participle
gathering|gather|gerund
gathers|gather|third
gave out|give_out|past
gaze|gaze|base
gazed|gaze|past participle
gazes|gaze|third
gazing|gaze|gerund
generalise|generalise|base
generalised|generalise|past participle
generalises|generalise|third
generalising|generalise|gerund
generalize|generalize|base
generalized|generalize|past participle
generalizes|generalize|third
generalizing|generalize|gerund
gesture|gesture|base
gestured|gesture|past participle
gestures|gesture|third
gesturing|gesture|gerund
get out|get_out|base
gets out|get_out|third
getting out|get_out|gerund
gibber|gibber|base
gibbered|gibber|past participle
gibbering|gibber|gerund
gibbers|gibber|third
gibe|gibe|base
gibed|gibe|past participle
gibes|gibe|third
gibing|gibe|gerund
giggle|giggle|base
giggled|giggle|past participle
giggles|giggle|third
giggling|giggle|gerund
give out|give_out|base
given out|give_out|participle
gives out|give_out|third
giving out|give_out|gerund
glance|glance|base
glanced|glance|past participle
glances|glance|third
glancing|glance|gerund
glare|glare|base
glared|glare|past participle
glares|glare|third
glaring|glare|gerund
gloat|gloat|base
gloated|gloat|past participle
gloating|gloat|gerund
gloats|gloat|third
gloom|gloom|base
gloomed|gloom|past participle
glooming|gloom|gerund
glooms|gloom|third
gloss|gloss|base
glossed|gloss|past participle
glosses|gloss|third
glossing|gloss|gerund
glow|glow|base
glowed|glow|past participle
glower|glower|base
glowered|glower|past participle
glowering|glower|gerund
glowers|glower|third
glowing|glow|gerund
glows|glow|third
go|go|base
go on|go_on|base
goad|goad|base
goaded|goad|past participle
goading|goad|gerund
goads|goad|third
goes|go|third
goes on|go_on|third
going|go|gerund
going on|go_on|gerund
gone|go|participle
gone on|go_on|participle
gossip|gossip|base
gossiped|gossip|past participle
gossiping|gossip|gerund
gossipped|gossip|past participle
gossipping|gossip|gerund
gossips|gossip|third
got out|get_out|past participle
gotten out|get_out|participle
grant|grant|base
granted|grant|past participle
granting|grant|gerund
grants|grant|third
grate|grate|base
grated|grate|past participle
grates|grate|third
grating|grate|gerund
greet|greet|base
greeted|greet|past participle
greeting|greet|gerund
greets|greet|third
grill|grill|base
grilled|grill|past participle
grilling|grill|gerund
grills|grill|third
grimace|grimace|base
grimaced|grimace|past participle
grimaces|grimace|third
grimacing|grimace|gerund
grin|grin|base
grind out|grind_out|base
grinding out|grind_out|gerund
grinds out|grind_out|third
grinned|grin|past participle
grinning|grin|gerund
grins|grin|third
gripe|gripe|base
griped|gripe|past participle
gripes|gripe|third
griping|gripe|gerund
grit|grit|base
grits|grit|third
gritted|grit|past participle
gritting|grit|gerund
groan|groan|base
groaned|groan|past participle
groaning|groan|gerund
groans|groan|third
grouch|grouch|base
grouched|grouch|past participle
grouches|grouch|third
grouching|grouch|gerund
ground out|grind_out|past participle
grouse|grouse|base
groused|grouse|past participle
grouses|grouse|third
grousing|grouse|gerund
growl|growl|base
growled|growl|past participle
growling|growl|gerund
growls|growl|third
grumble|grumble|base
grumbled|grumble|past participle
grumbles|grumble|third
grumbling|grumble|gerund
grunt|grunt|base
grunted|grunt|past participle
grunting|grunt|gerund
grunts|grunt|third
guarantee|guarantee|base
guaranteed|guarantee|past participle
guaranteeing|guarantee|gerund
guarantees|guarantee|third
guess|guess|base
guessed|guess|past participle
guesses|guess|third
guessing|guess|gerund
guffaw|guffaw|base
guffawed|guffaw|past participle
guffawing|guffaw|gerund
guffaws|guffaw|third
gulp|gulp|base
gulped|gulp|past participle
gulping|gulp|gerund
gulps|gulp|third
gurgle|gurgle|base
gurgled|gurgle|past participle
gurgles|gurgle|third
gurgling|gurgle|gerund
gush|gush|base
gush out|gush_out|base
gushed|gush|past participle
gushed out|gush_out|past participle
gushes|gush|third
gushes out|gush_out|third
gushing|gush|gerund
gushing out|gush_out|gerund
hail|hail|base
hailed|hail|past participle
hailing|hail|gerund
hails|hail|third
hammer|hammer|base
hammered|hammer|past participle
hammering|hammer|gerund
hammers|hammer|third
hanker|hanker|base
hankered|hanker|past participle
hankering|hanker|gerund
hankers|hanker|third
hawk|hawk|base
hawked|hawk|past participle
hawking|hawk|gerund
hawks|hawk|third
hazard|hazard|base
hazarded|hazard|past participle
hazarding|hazard|gerund
hazards|hazard|third
headline|headline|base
headlined|headline|past participle
headlines|headline|third
headlining|headline|gerund
heckle|heckle|base
heckled|heckle|past participle
heckles|heckle|third
heckling|heckle|gerund
hedge|hedge|base
hedged|hedge|past participle
hedges|hedge|third
hedging|hedge|gerund
hee-haw|hee-haw|base
hee-hawed|hee-haw|past participle
hee-hawing|hee-haw|gerund
hee-haws|hee-haw|third
held|hold|past participle
held forth|hold_forth|past participle
herald|herald|base
heralded|herald|past participle
heralding|herald|gerund
heralds|herald|third
hesitate|hesitate|base
hesitated|hesitate|past participle
hesitates|hesitate|third
hesitating|hesitate|gerund
hiccough|hiccough|base
hiccoughed|hiccough|past participle
hiccoughing|hiccough|gerund
hiccoughs|hiccough|third
hiccup|hiccup|base
hiccuped|hiccup|past participle
hiccuping|hiccup|gerund
hiccupped|hiccup|past participle
hiccupping|hiccup|gerund
hiccups|hiccup|third
highlight|highlight|base
highlighted|highlight|past participle
highlighting|highlight|gerund
highlights|highlight|third
hint|hint|base
hinted|hint|past participle
hinting|hint|gerund
hints|hint|third
hiss|hiss|base
hissed|hiss|past participle
hisses|hiss|third
hissing|hiss|gerund
hit back|hit_back|base past participle
hit out|hit_out|base past participle
hits back|hit_back|third
hits out|hit_out|third
hitting back|hit_back|gerund
hitting out|hit_out|gerund
hold|hold|base
hold forth|hold_forth|base
holding|hold|gerund
holding forth|hold_forth|gerund
holds|hold|third
holds forth|hold_forth|third
holler|holler|base
hollered|holler|past participle
hollering|holler|gerund
hollers|holler|third
honor|honor|base
honored|honor|past participle
honoring|honor|gerund
honors|honor|third
honour|honour|base
honoured|honour|past participle
honouring|honour|gerund
honours|honour|third
hoot|hoot|base
hooted|hoot|past participle
hooting|hoot|gerund
hoots|hoot|third
hope|hope|base
hoped|hope|past participle
hopes|hope|third
hoping|hope|gerund
howl|howl|base
howled|howl|past participle
howling|howl|gerund
howls|howl|third
huff|huff|base
huffed|huff|past participle
huffing|huff|gerund
huffs|huff|third
hum|hum|base
hummed|hum|past participle
humming|hum|gerund
humor|humor|base
humored|humor|past participle
humoring|humor|gerund
humors|humor|third
humour|humour|base
humoured|humour|past participle
humouring|humour|gerund
humours|humour|third
hums|hum|third
hurl|hurl|base
hurled|hurl|past participle
hurling|hurl|gerund
hurls|hurl|third
hush|hush|base
hushed|hush|past participle
hushes|hush|third
hushing|hush|gerund
hypothesise|hypothesise|base
hypothesised|hypothesise|past participle
hypothesises|hypothesise|third
hypothesising|hypothesise|gerund
hypothesize|hypothesize|base
hypothesized|hypothesize|past participle
hypothesizes|hypothesize|third
hypothesizing|hypothesize|gerund
ignore|ignore|base
ignored|ignore|past participle
ignores|ignore|third
ignoring|ignore|gerund
illustrate|illustrate|base
illustrated|illustrate|past participle
illustrates|illustrate|third
illustrating|illustrate|gerund
imagine|imagine|base
imagined|imagine|past participle
imagines|imagine|third
imagining|imagine|gerund
impart|impart|base
imparted|impart|past participle
imparting|impart|gerund
imparts|impart|third
implied|imply|past participle
implies|imply|third
implore|implore|base
implored|implore|past participle
implores|implore|third
imploring|implore|gerund
imply|imply|base
implying|imply|gerund
importune|importune|base
importuned|importune|past participle
importunes|importune|third
importuning|importune|gerund
impugn|impugn|base
impugned|impugn|past participle
impugning|impugn|gerund
impugns|impugn|third
indicate|indicate|base
indicated|indicate|past participle
indicates|indicate|third
indicating|indicate|gerund
infer|infer|base
inferred|infer|past participle
inferring|infer|gerund
infers|infer|third
inform|inform|base
informed|inform|past participle
informing|inform|gerund
informs|inform|third
inject|inject|base
injected|inject|past participle
injecting|inject|gerund
injects|inject|third
inquire|inquire|base
inquired|inquire|past participle
inquires|inquire|third
inquiring|inquire|gerund
inscribe|inscribe|base
inscribed|inscribe|past participle
inscribes|inscribe|third
inscribing|inscribe|gerund
insinuate|insinuate|base
insinuated|insinuate|past participle
insinuates|insinuate|third
insinuating|insinuate|gerund
insist|insist|base
insisted|insist|past participle
insisting|insist|gerund
insists|insist|third
instant-message|instant-message|base
instant-messaged|instant-message|past participle
instant-messages|instant-message|third
instant-messaging|instant-message|gerund
instruct|instruct|base
instructed|instruct|past participle
instructing|instruct|gerund
instructs|instruct|third
insult|insult|base
insulted|insult|past participle
insulting|insult|gerund
insults|insult|third
intend|intend|base
intended|intend|past participle
intending|intend|gerund
intends|intend|third
interject|interject|base
interjected|interject|past participle
interjecting|interject|gerund
interjects|interject|third
interpolate|interpolate|base
interpolated|interpolate|past participle
interpolates|interpolate|third
interpolating|interpolate|gerund
interpose|interpose|base
interposed|interpose|past participle
interposes|interpose|third
interposing|interpose|gerund
interpret|interpret|base
interpreted|interpret|past participle
interpreting|interpret|gerund
interprets|interpret|third
interrogate|interrogate|base
interrogated|interrogate|past participle
interrogates|interrogate|third
interrogating|interrogate|gerund
interrupt|interrupt|base
interrupted|interrupt|past participle
interrupting|interrupt|gerund
interrupts|interrupt|third
intervene|intervene|base
intervened|intervene|past participle
intervenes|intervene|third
intervening|intervene|gerund
interview|interview|base
interviewed|interview|past participle
interviewing|interview|gerund
interviews|interview|third
intimate|intimate|base
intimated|intimate|past participle
intimates|intimate|third
intimating|intimate|gerund
intone|intone|base
intoned|intone|past participle
intones|intone|third
intoning|intone|gerund
introduce|introduce|base
introduced|introduce|past participle
introduces|introduce|third
introducing|introduce|gerund
intuit|intuit|base
intuited|intuit|past participle
intuiting|intuit|gerund
intuits|intuit|third
invite|invite|base
invited|invite|past participle
invites|invite|third
inviting|invite|gerund
invoke|invoke|base
invoked|invoke|past participle
invokes|invoke|third
invoking|invoke|gerund
itch|itch|base
itched|itch|past participle
itches|itch|third
itching|itch|gerund
jabber|jabber|base
jabbered|jabber|past participle
jabbering|jabber|gerund
jabbers|jabber|third
jaw|jaw|base
jawed|jaw|past participle
jawing|jaw|gerund
jaws|jaw|third
jeer|jeer|base
jeered|jeer|past participle
jeering|jeer|gerund
jeers|jeer|third
jerk|jerk|base
jerk out|jerk_out|base
jerked|jerk|past participle
jerked out|jerk_out|past participle
jerking|jerk|gerund
jerking out|jerk_out|gerund
jerks|jerk|third
jerks out|jerk_out|third
jest|jest|base
jested|jest|past participle
jesting|jest|gerund
jests|jest|third
jibe|jibe|base
jibed|jibe|past participle
jibes|jibe|third
jibing|jibe|gerund
joke|joke|base
joked|joke|past participle
jokes|joke|third
joking|joke|gerund
jot|jot|base
jot down|jot_down|base
jots|jot|third
jots down|jot_down|third
jotted|jot|past participle
jotted down|jot_down|past participle
jotting|jot|gerund
jotting down|jot_down|gerund
journal|journal|base
journaled|journal|past participle
journaling|journal|gerund
journals|journal|third
judge|judge|base
judged|judge|past participle
judges|judge|third
judging|judge|gerund
jump|jump|base
jumped|jump|past participle
jumping|jump|gerund
jumps|jump|third
justified|justify|past participle
justifies|justify|third
justify|justify|base
justifying|justify|gerund
keen|keen|base
keened|keen|past participle
keening|keen|gerund
keens|keen|third
knew|know|past
knock|knock|base
knocked|knock|past participle
knocking|knock|gerund
knocks|knock|third
know|know|base
knowing|know|gerund
known|know|participle
knows|know|third
kvetch|kvetch|base
kvetched|kvetch|past participle
kvetches|kvetch|third
kvetching|kvetch|gerund
label|label|base
labeled|label|past participle
labeling|label|gerund
labelled|label|past participle
labelling|label|gerund
labels|label|third
lacerate|lacerate|base
lacerated|lacerate|past participle
lacerates|lacerate|third
lacerating|lacerate|gerund
laid out|lay_out|past participle
lambast|lambast|base
lambaste|lambaste|base
lambasted|lambast lambaste|past participle
lambastes|lambaste|third
lambasting|lambast lambaste|gerund
lambasts|lambast|third
lament|lament|base
lamented|lament|past participle
lamenting|lament|gerund
laments|lament|third
lampoon|lampoon|base
lampooned|lampoon|past participle
lampooning|lampoon|gerund
lampoons|lampoon|third
lash|lash|base
lash out|lash_out|base
lashed|lash|past participle
lashed out|lash_out|past participle
lashes|lash|third
lashes out|lash_out|third
lashing|lash|gerund
lashing out|lash_out|gerund
laud|laud|base
lauded|laud|past participle
lauding|laud|gerund
lauds|laud|third
laugh|laugh|base
laughed|laugh|past participle
laughing|laugh|gerund
laughs|laugh|third
lay out|lay_out|base
laying out|lay_out|gerund
lays out|lay_out|third
leak|leak|base
leaked|leak|past participle
leaking|leak|gerund
leaks|leak|third
lean in|lean_in|base
leaned in|lean_in|past
leaning in|lean_in|gerund
leans in|lean_in|third
leant in|lean_in|past participle
leap|leap|base
leaped|leap|past participle
leaping|leap|gerund
leaps|leap|third
leapt|leap|past participle
learn|learn|base
learned|learn|past participle
learning|learn|gerund
learns|learn|third
learnt|learn|past participle
lecture|lecture|base
lectured|lecture|past participle
lectures|lecture|third
lecturing|lecture|gerund
leer|leer|base
leered|leer|past participle
leering|leer|gerund
leers|leer|third
let on|let_on|base past participle
let out|let_out|base past participle
let slip|let_slip|base past participle
lets on|let_on|third
lets out|let_out|third
lets slip|let_slip|third
letting on|let_on|gerund
letting out|let_out|gerund
letting slip|let_slip|gerund
lie|lie|base
lied|lie|past participle
lies|lie|third
liken|liken|base
likened|liken|past participle
likening|liken|gerund
likens|liken|third
lilt|lilt|base
lilted|lilt|past participle
lilting|lilt|gerund
lilts|lilt|third
lisp|lisp|base
lisped|lisp|past participle
lisping|lisp|gerund
lisps|lisp|third
livestream|livestream|base
livestreamed|livestream|past participle
livestreaming|livestream|gerund
livestreams|livestream|third
lob|lob|base
lobbed|lob|past participle
lobbing|lob|gerund
lobs|lob|third
log|log|base
logged|log|past participle
logging|log|gerund
logs|log|third
long|long|base
longed|long|past participle
longing|long|gerund
longs|long|third
look|look|base
looked|look|past participle
looking|look|gerund
looks|look|third
lying|lie|gerund
made clear|make_clear|past participle
made known|make_known|past participle
maintain|maintain|base
maintained|maintain|past participle
maintaining|maintain|gerund
maintains|maintain|third
make clear|make_clear|base
make known|make_known|base
makes clear|make_clear|third
makes known|make_known|third
making clear|make_clear|gerund
making known|make_known|gerund
malign|malign|base
maligned|malign|past participle
maligning|malign|gerund
maligns|malign|third
manage|manage|base
managed|manage|past participle
manages|manage|third
managing|manage|gerund
marvel|marvel|base
marveled|marvel|past participle
marveling|marvel|gerund
marvelled|marvel|past participle
marvelling|marvel|gerund
marvels|marvel|third
meditate|meditate|base
meditated|meditate|past participle
meditates|meditate|third
meditating|meditate|gerund
mention|mention|base
mentioned|mention|past participle
mentioning|mention|gerund
mentions|mention|third
message|message|base
messaged|message|past participle
messages|message|third
messaging|message|gerund
mew|mew|base
mewed|mew|past participle
mewing|mew|gerund
mewl|mewl|base
mewled|mewl|past participle
mewling|mewl|gerund
mewls|mewl|third
mews|mew|third
mimic|mimic|base
mimicked|mimic|past participle
mimicking|mimic|gerund
mimics|mimic|third
mischaracterise|mischaracterise|base
mischaracterised|mischaracterise|past participle
mischaracterises|mischaracterise|third
mischaracterising|mischaracterise|gerund
mischaracterize|mischaracterize|base
mischaracterized|mischaracterize|past participle
mischaracterizes|mischaracterize|third
mischaracterizing|mischaracterize|gerund
misquote|misquote|base
misquoted|misquote|past participle
misquotes|misquote|third
misquoting|misquote|gerund
misremember|misremember|base
misremembered|misremember|past participle
misremembering|misremember|gerund
misremembers|misremember|third
mistrust|mistrust|base
mistrusted|mistrust|past participle
mistrusting|mistrust|gerund
mistrusts|mistrust|third
moan|moan|base
moaned|moan|past participle
moaning|moan|gerund
moans|moan|third
mock|mock|base
mocked|mock|past participle
mocking|mock|gerund
mocks|mock|third
monologue|monologue|base
monologued|monologue|past participle
monologues|monologue|third
monologuing|monologue|gerund
moralise|moralise|base
moralised|moralise|past participle
moralises|moralise|third
moralising|moralise|gerund
moralize|moralize|base
moralized|moralize|past participle
moralizes|moralize|third
moralizing|moralize|gerund
motion|motion|base
motioned|motion|past participle
motioning|motion|gerund
motions|motion|third
mourn|mourn|base
mourned|mourn|past participle
mourning|mourn|gerund
mourns|mourn|third
mouth|mouth|base
mouthed|mouth|past participle
mouthing|mouth|gerund
mouths|mouth|third
mull|mull|base
mull over|mull_over|base
mulled|mull|past participle
mulled over|mull_over|past participle
mulling|mull|gerund
mulling over|mull_over|gerund
mulls|mull|third
mulls over|mull_over|third
mumble|mumble|base
mumbled|mumble|past participle
mumbles|mumble|third
mumbling|mumble|gerund
murmur|murmur|base
murmured|murmur|past participle
murmuring|murmur|gerund
murmurs|murmur|third
muse|muse|base
mused|muse|past participle
muses|muse|third
musing|muse|gerund
mutter|mutter|base
muttered|mutter|past participle
muttering|mutter|gerund
mutters|mutter|third
nag|nag|base
nagged|nag|past participle
nagging|nag|gerund
nags|nag|third
narrate|narrate|base
narrated|narrate|past participle
narrates|narrate|third
narrating|narrate|gerund
natter|natter|base
nattered|natter|past participle
nattering|natter|gerund
natters|natter|third
neigh|neigh|base
neighed|neigh|past participle
neighing|neigh|gerund
neighs|neigh|third
nickname|nickname|base
nicknamed|nickname|past participle
nicknames|nickname|third
nicknaming|nickname|gerund
nitpick|nitpick|base
nitpicked|nitpick|past participle
nitpicking|nitpick|gerund
nitpicks|nitpick|third
nod|nod|base
nodded|nod|past participle
nodding|nod|gerund
nods|nod|third
nominate|nominate|base
nominated|nominate|past participle
nominates|nominate|third
nominating|nominate|gerund
note|note|base
note down|note_down|base
noted|note|past participle
noted down|note_down|past participle
notes|note|third
notes down|note_down|third
notified|notify|past participle
notifies|notify|third
notify|notify|base
notifying|notify|gerund
noting|note|gerund
noting down|note_down|gerund
object|object|base
objected|object|past participle
objecting|object|gerund
objects|object|third
observe|observe|base
observed|observe|past participle
observes|observe|third
observing|observe|gerund
offer|offer|base
offered|offer|past participle
offering|offer|gerund
offers|offer|third
oink|oink|base
oinked|oink|past participle
oinking|oink|gerund
oinks|oink|third
opine|opine|base
opined|opine|past participle
opines|opine|third
opining|opine|gerund
opinionate|opinionate|base
opinionated|opinionate|past participle
opinionates|opinionate|third
opinionating|opinionate|gerund
oppose|oppose|base
opposed|oppose|past participle
opposes|oppose|third
opposing|oppose|gerund
opt|opt|base
opted|opt|past participle
opting|opt|gerund
opts|opt|third
orate|orate|base
orated|orate|past participle
orates|orate|third
orating|orate|gerund
order|order|base
ordered|order|past participle
ordering|order|gerund
orders|order|third
outline|outline|base
outlined|outline|past participle
outlines|outline|third
outlining|outline|gerund
pacified|pacify|past participle
pacifies|pacify|third
pacify|pacify|base
pacifying|pacify|gerund
paint|paint|base
painted|paint|past participle
painting|paint|gerund
paints|paint|third
pan|pan|base
panned|pan|past participle
panning|pan|gerund
pans|pan|third
pant|pant|base
panted|pant|past participle
panting|pant|gerund
pants|pant|third
paraphrase|paraphrase|base
paraphrased|paraphrase|past participle
paraphrases|paraphrase|third
paraphrasing|paraphrase|gerund
parley|parley|base
parleyed|parley|past participle
parleying|parley|gerund
parleys|parley|third
parried|parry|past participle
parries|parry|third
parrot|parrot|base
parroted|parrot|past participle
parroting|parrot|gerund
parrots|parrot|third
parry|parry|base
parrying|parry|gerund
patter|patter|base
pattered|patter|past participle
pattering|patter|gerund
patters|patter|third
pause|pause|base
paused|pause|past participle
pauses|pause|third
pausing|pause|gerund
peal|peal|base
pealed|peal|past participle
pealing|peal|gerund
peals|peal|third
peer|peer|base
peered|peer|past participle
peering|peer|gerund
peers|peer|third
pen|pen|base
pencil|pencil|base
penciled|pencil|past participle
penciling|pencil|gerund
pencilled|pencil|past participle
pencilling|pencil|gerund
pencils|pencil|third
penned|pen|past participle
penning|pen|gerund
pens|pen|third
perceive|perceive|base
perceived|perceive|past participle
perceives|perceive|third
perceiving|perceive|gerund
persist|persist|base
persisted|persist|past participle
persisting|persist|gerund
persists|persist|third
persuade|persuade|base
persuaded|persuade|past participle
persuades|persuade|third
persuading|persuade|gerund
petition|petition|base
petitioned|petition|past participle
petitioning|petition|gerund
petitions|petition|third
philosophise|philosophise|base
philosophised|philosophise|past participle
philosophises|philosophise|third
philosophising|philosophise|gerund
philosophize|philosophize|base
philosophized|philosophize|past participle
philosophizes|philosophize|third
philosophizing|philosophize|gerund
phone|phone|base
phoned|phone|past participle
phones|phone|third
phoning|phone|gerund
phrase|phrase|base
phrased|phrase|past participle
phrases|phrase|third
phrasing|phrase|gerund
pilloried|pillory|past participle
pillories|pillory|third
pillory|pillory|base
pillorying|pillory|gerund
pipe|pipe|base
pipe out|pipe_out|base
pipe up|pipe_up|base
piped|pipe|past participle
piped out|pipe_out|past participle
piped up|pipe_up|past participle
pipes|pipe|third
pipes out|pipe_out|third
pipes up|pipe_up|third
piping|pipe|gerund
piping out|pipe_out|gerund
piping up|pipe_up|gerund
placate|placate|base
placated|placate|past participle
placates|placate|third
placating|placate|gerund
plan|plan|base
planned|plan|past participle
planning|plan|gerund
plans|plan|third
play down|play_down|base
played down|play_down|past participle
playing down|play_down|gerund
plays down|play_down|third
plead|plead|base
pleaded|plead|past participle
pleading|plead|gerund
pleads|plead|third
pled|plead|past participle
pledge|pledge|base
pledged|pledge|past participle
pledges|pledge|third
pledging|pledge|gerund
podcast|podcast|base
podcasted|podcast|past participle
podcasting|podcast|gerund
podcasts|podcast|third
point|point|base
point out|point_out|base
point to|point_to|base
pointed|point|past participle
pointed out|point_out|past participle
pointed to|point_to|past participle
pointing|point|gerund
pointing out|point_out|gerund
pointing to|point_to|gerund
points|point|third
points out|point_out|third
points to|point_to|third
ponder|ponder|base
pondered|ponder|past participle
pondering|ponder|gerund
ponders|ponder|third
pontificate|pontificate|base
pontificated|pontificate|past participle
pontificates|pontificate|third
pontificating|pontificate|gerund
portend|portend|base
portended|portend|past participle
portending|portend|gerund
portends|portend|third
portray|portray|base
portrayed|portray|past participle
portraying|portray|gerund
portrays|portray|third
posit|posit|base
posited|posit|past participle
positing|posit|gerund
position|position|base
positioned|position|past participle
positioning|position|gerund
positions|position|third
posits|posit|third
post|post|base
posted|post|past participle
posting|post|gerund
posts|post|third
postulate|postulate|base
postulated|postulate|past participle
postulates|postulate|third
postulating|postulate|gerund
pounce|pounce|base
pounced|pounce|past participle
pounces|pounce|third
pouncing|pounce|gerund
pout|pout|base
pouted|pout|past participle
pouting|pout|gerund
pouts|pout|third
praise|praise|base
praised|praise|past participle
praises|praise|third
praising|praise|gerund
prate|prate|base
prated|prate|past participle
prates|prate|third
prating|prate|gerund
prattle|prattle|base
prattled|prattle|past participle
prattles|prattle|third
prattling|prattle|gerund
pray|pray|base
prayed|pray|past participle
praying|pray|gerund
prays|pray|third
preach|preach|base
preached|preach|past participle
preaches|preach|third
preaching|preach|gerund
predict|predict|base
predicted|predict|past participle
predicting|predict|gerund
predicts|predict|third
preen|preen|base
preened|preen|past participle
preening|preen|gerund
preens|preen|third
prefer|prefer|base
preferred|prefer|past participle
preferring|prefer|gerund
prefers|prefer|third
press|press|base
pressed|press|past participle
presses|press|third
pressing|press|gerund
presume|presume|base
presumed|presume|past participle
presumes|presume|third
presuming|presume|gerund
pretend|pretend|base
pretended|pretend|past participle
pretending|pretend|gerund
pretends|pretend|third
prevaricate|prevaricate|base
prevaricated|prevaricate|past participle
prevaricates|prevaricate|third
prevaricating|prevaricate|gerund
print|print|base
printed|print|past participle
printing|print|gerund
prints|print|third
probe|probe|base
probed|probe|past participle
probes|probe|third
probing|probe|gerund
proceed|proceed|base
proceeded|proceed|past participle
proceeding|proceed|gerund
proceeds|proceed|third
proclaim|proclaim|base
proclaimed|proclaim|past participle
proclaiming|proclaim|gerund
proclaims|proclaim|third
profess|profess|base
professed|profess|past participle
professes|profess|third
professing|profess|gerund
prognosticate|prognosticate|base
prognosticated|prognosticate|past participle
prognosticates|prognosticate|third
prognosticating|prognosticate|gerund
project|project|base
projected|project|past participle
projecting|project|gerund
projects|project|third
promise|promise|base
promised|promise|past participle
promises|promise|third
promising|promise|gerund
prompt|prompt|base
prompted|prompt|past participle
prompting|prompt|gerund
prompts|prompt|third
pronounce|pronounce|base
pronounced|pronounce|past participle
pronounces|pronounce|third
pronouncing|pronounce|gerund
prophesied|prophesy|past participle
prophesies|prophesy|third
prophesy|prophesy|base
prophesying|prophesy|gerund
propose|propose|base
proposed|propose|past participle
proposes|propose|third
proposing|propose|gerund
propound|propound|base
propounded|propound|past participle
propounding|propound|gerund
propounds|propound|third
protest|protest|base
protested|protest|past participle
protesting|protest|gerund
protests|protest|third
prove|prove|base
proved|prove|past participle
proves|prove|third
proving|prove|gerund
provoke|provoke|base
provoked|provoke|past participle
provokes|provoke|third
provoking|provoke|gerund
publicise|publicise|base
publicised|publicise|past participle
publicises|publicise|third
publicising|publicise|gerund
publicize|publicize|base
publicized|publicize|past participle
publicizes|publicize|third
publicizing|publicize|gerund
publish|publish|base
published|publish|past participle
publishes|publish|third
publishing|publish|gerund
puff|puff|base
puffed|puff|past participle
puffing|puff|gerund
puffs|puff|third
pummel|pummel|base
pummeled|pummel|past participle
pummeling|pummel|gerund
pummelled|pummel|past participle
pummelling|pummel|gerund
pummels|pummel|third
purport|purport|base
purported|purport|past participle
purporting|purport|gerund
purports|purport|third
purpose|purpose|base
purposed|purpose|past participle
purposes|purpose|third
purposing|purpose|gerund
purr|purr|base
purred|purr|past participle
purring|purr|gerund
purrs|purr|third
pursue|pursue|base
pursued|pursue|past participle
pursues|pursue|third
pursuing|pursue|gerund
push back|push_back|base
pushed back|push_back|past participle
pushes back|push_back|third
pushing back|push_back|gerund
put down|put_down|base past participle
put forth|put_forth|base past participle
put forward|put_forward|base past participle
put in|put_in|base past participle
put it|put_it|base past participle
puts down|put_down|third
puts forth|put_forth|third
puts forward|put_forward|third
puts in|put_in|third
puts it|put_it|third
putting down|put_down|gerund
putting forth|put_forth|gerund
putting forward|put_forward|gerund
putting in|put_in|gerund
putting it|put_it|gerund
puzzle|puzzle|base
puzzled|puzzle|past participle
puzzles|puzzle|third
puzzling|puzzle|gerund
quack|quack|base
quacked|quack|past participle
quacking|quack|gerund
quacks|quack|third
quaver|quaver|base
quavered|quaver|past participle
quavering|quaver|gerund
quavers|quaver|third
queried|query|past participle
queries|query|third
query|query|base
querying|query|gerund
question|question|base
questioned|question|past participle
questioning|question|gerund
questions|question|third
quibble|quibble|base
quibbled|quibble|past participle
quibbles|quibble|third
quibbling|quibble|gerund
quip|quip|base
quipped|quip|past participle
quipping|quip|gerund
quips|quip|third
quiz|quiz|base
quizzed|quiz|past participle
quizzes|quiz|third
quizzing|quiz|gerund
quote|quote|base
quoted|quote|past participle
quotes|quote|third
quoth|quoth|base third past
quotha|quoth|past
quoting|quote|gerund
radio|radio|base
radioed|radio|past participle
radioing|radio|gerund
radios|radio|third
rage|rage|base
raged|rage|past participle
rages|rage|third
raging|rage|gerund
rail|rail|base
railed|rail|past participle
railing|rail|gerund
rails|rail|third
rallied|rally|past participle
rallies|rally|third
rally|rally|base
rallying|rally|gerund
ramble|ramble|base
rambled|ramble|past participle
rambles|ramble|third
rambling|ramble|gerund
ran|run|past
rant|rant|base
ranted|rant|past participle
ranting|rant|gerund
rants|rant|third
rap|rap|base
rap out|rap_out|base
rapped|rap|past participle
rapped out|rap_out|past participle
rapping|rap|gerund
rapping out|rap_out|gerund
raps|rap|third
raps out|rap_out|third
rasp|rasp|base
rasped|rasp|past participle
rasping|rasp|gerund
rasps|rasp|third
rationalise|rationalise|base
rationalised|rationalise|past participle
rationalises|rationalise|third
rationalising|rationalise|gerund
rationalize|rationalize|base
rationalized|rationalize|past participle
rationalizes|rationalize|third
rationalizing|rationalize|gerund
rattle|rattle|base
rattle off|rattle_off|base
rattled|rattle|past participle
rattled off|rattle_off|past participle
rattles|rattle|third
rattles off|rattle_off|third
rattling|rattle|gerund
rattling off|rattle_off|gerund
rave|rave|base
raved|rave|past participle
raves|rave|third
raving|rave|gerund
react|react|base
reacted|react|past participle
reacting|react|gerund
reacts|react|third
read|read|base past participle
read aloud|read_aloud|base past participle
read out|read_out|base past participle
reading|read|gerund
reading aloud|read_aloud|gerund
reading out|read_out|gerund
reads|read|third
reads aloud|read_aloud|third
reads out|read_out|third
reaffirm|reaffirm|base
reaffirmed|reaffirm|past participle
reaffirming|reaffirm|gerund
reaffirms|reaffirm|third
realise|realise|base
realised|realise|past participle
realises|realise|third
realising|realise|gerund
realize|realize|base
realized|realize|past participle
realizes|realize|third
realizing|realize|gerund
reason|reason|base
reasoned|reason|past participle
reasoning|reason|gerund
reasons|reason|third
reassert|reassert|base
reasserted|reassert|past participle
reasserting|reassert|gerund
reasserts|reassert|third
reassure|reassure|base
reassured|reassure|past participle
reassures|reassure|third
reassuring|reassure|gerund
rebuff|rebuff|base
rebuffed|rebuff|past participle
rebuffing|rebuff|gerund
rebuffs|rebuff|third
rebuke|rebuke|base
rebuked|rebuke|past participle
rebukes|rebuke|third
rebuking|rebuke|gerund
rebut|rebut|base
rebuts|rebut|third
rebutted|rebut|past participle
rebutting|rebut|gerund
recall|recall|base
recalled|recall|past participle
recalling|recall|gerund
recalls|recall|third
recap|recap|base
recapped|recap|past participle
recapping|recap|gerund
recaps|recap|third
recite|recite|base
recited|recite|past participle
recites|recite|third
reciting|recite|gerund
reckon|reckon|base
reckoned|reckon|past participle
reckoning|reckon|gerund
reckons|reckon|third
recognise|recognise|base
recognised|recognise|past participle
recognises|recognise|third
recognising|recognise|gerund
recognize|recognize|base
recognized|recognize|past participle
recognizes|recognize|third
recognizing|recognize|gerund
recoil|recoil|base
recoiled|recoil|past participle
recoiling|recoil|gerund
recoils|recoil|third
recollect|recollect|base
recollected|recollect|past participle
recollecting|recollect|gerund
recollects|recollect|third
recommence|recommence|base
recommenced|recommence|past participle
recommences|recommence|third
recommencing|recommence|gerund
recommend|recommend|base
recommended|recommend|past participle
recommending|recommend|gerund
recommends|recommend|third
record|record|base
recorded|record|past participle
recording|record|gerund
records|record|third
recount|recount|base
recounted|recount|past participle
recounting|recount|gerund
recounts|recount|third
reel off|reel_off|base
reeled off|reel_off|past participle
reeling off|reel_off|gerund
reels off|reel_off|third
refer to|refer_to|base
refered to|refer_to|past participle
refering to|refer_to|gerund
referred to|refer_to|past participle
referring to|refer_to|gerund
refers to|refer_to|third
reflect|reflect|base
reflected|reflect|past participle
reflecting|reflect|gerund
reflects|reflect|third
refuse|refuse|base
refused|refuse|past participle
refuses|refuse|third
refusing|refuse|gerund
refute|refute|base
refuted|refute|past participle
refutes|refute|third
refuting|refute|gerund
regard|regard|base
regarded|regard|past participle
regarding|regard|gerund
regards|regard|third
regret|regret|base
regrets|regret|third
regretted|regret|past participle
regretting|regret|gerund
rehearse|rehearse|base
rehearsed|rehearse|past participle
rehearses|rehearse|third
rehearsing|rehearse|gerund
reiterate|reiterate|base
reiterated|reiterate|past participle
reiterates|reiterate|third
reiterating|reiterate|gerund
reject|reject|base
rejected|reject|past participle
rejecting|reject|gerund
rejects|reject|third
rejoice|rejoice|base
rejoiced|rejoice|past participle
rejoices|rejoice|third
rejoicing|rejoice|gerund
rejoin|rejoin|base
rejoined|rejoin|past participle
rejoining|rejoin|gerund
rejoins|rejoin|third
relate|relate|base
related|relate|past participle
relates|relate|third
relating|relate|gerund
relay|relay|base
relayed|relay|past participle
relaying|relay|gerund
relays|relay|third
relent|relent|base
relented|relent|past participle
relenting|relent|gerund
relents|relent|third
remark|remark|base
remarked|remark|past participle
remarking|remark|gerund
remarks|remark|third
remember|remember|base
remembered|remember|past participle
remembering|remember|gerund
remembers|remember|third
remind|remind|base
reminded|remind|past participle
reminding|remind|gerund
reminds|remind|third
reminisce|reminisce|base
reminisced|reminisce|past participle
reminisces|reminisce|third
reminiscing|reminisce|gerund
remonstrate|remonstrate|base
remonstrated|remonstrate|past participle
remonstrates|remonstrate|third
remonstrating|remonstrate|gerund
repeat|repeat|base
repeated|repeat|past participle
repeating|repeat|gerund
repeats|repeat|third
repent|repent|base
repented|repent|past participle
repenting|repent|gerund
repents|repent|third
repine|repine|base
repined|repine|past participle
repines|repine|third
repining|repine|gerund
replied|reply|past participle
replies|reply|third
reply|reply|base
replying|reply|gerund
report|report|base
report back|report_back|base
reported|report|past participle
reported back|report_back|past participle
reporting|report|gerund
reporting back|report_back|gerund
reports|report|third
reports back|report_back|third
repost|repost|base
reposted|repost|past participle
reposting|repost|gerund
reposts|repost|third
reprimand|reprimand|base
reprimanded|reprimand|past participle
reprimanding|reprimand|gerund
reprimands|reprimand|third
reprint|reprint|base
reprinted|reprint|past participle
reprinting|reprint|gerund
reprints|reprint|third
reproach|reproach|base
reproached|reproach|past participle
reproaches|reproach|third
reproaching|reproach|gerund
reprove|reprove|base
reproved|reprove|past participle
reproves|reprove|third
reproving|reprove|gerund
repudiate|repudiate|base
repudiated|repudiate|past participle
repudiates|repudiate|third
repudiating|repudiate|gerund
request|request|base
requested|request|past participle
requesting|request|gerund
requests|request|third
resent|resent|base
resented|resent|past participle
resenting|resent|gerund
resents|resent|third
resolve|resolve|base
resolved|resolve|past participle
resolves|resolve|third
resolving|resolve|gerund
respond|respond|base
respond to|respond_to|base
responded|respond|past participle
responded to|respond_to|past participle
responding|respond|gerund
responding to|respond_to|gerund
responds|respond|third
responds to|respond_to|third
restate|restate|base
restated|restate|past participle
restates|restate|third
restating|restate|gerund
resume|resume|base
resumed|resume|past participle
resumes|resume|third
resuming|resume|gerund
retch|retch|base
retched|retch|past participle
retches|retch|third
retching|retch|gerund
retort|retort|base
retorted|retort|past participle
retorting|retort|gerund
retorts|retort|third
return|return|base
returned|return|past participle
returning|return|gerund
returns|return|third
retweet|retweet|base
retweeted|retweet|past participle
retweeting|retweet|gerund
retweets|retweet|third
reveal|reveal|base
revealed|reveal|past participle
revealing|reveal|gerund
reveals|reveal|third
revile|revile|base
reviled|revile|past participle
reviles|revile|third
reviling|revile|gerund
rhapsodise|rhapsodise|base
rhapsodised|rhapsodise|past participle
rhapsodises|rhapsodise|third
rhapsodising|rhapsodise|gerund
rhapsodize|rhapsodize|base
rhapsodized|rhapsodize|past participle
rhapsodizes|rhapsodize|third
rhapsodizing|rhapsodize|gerund
rhyme|rhyme|base
rhymed|rhyme|past participle
rhymes|rhyme|third
rhyming|rhyme|gerund
ridicule|ridicule|base
ridiculed|ridicule|past participle
ridicules|ridicule|third
ridiculing|ridicule|gerund
riff|riff|base
riffed|riff|past participle
riffing|riff|gerund
riffs|riff|third
rip|rip|base
riposte|riposte|base
riposted|riposte|past participle
ripostes|riposte|third
riposting|riposte|gerund
ripped|rip|past participle
ripping|rip|gerund
rips|rip|third
roar|roar|base
roared|roar|past participle
roaring|roar|gerund
roars|roar|third
roast|roast|base
roasted|roast|past participle
roasting|roast|gerund
roasts|roast|third
roll out|roll_out|base
rolled out|roll_out|past participle
rolling out|roll_out|gerund
rolls out|roll_out|third
rubbish|rubbish|base
rubbished|rubbish|past participle
rubbishes|rubbish|third
rubbishing|rubbish|gerund
rule|rule|base
rule out|rule_out|base
ruled|rule|past participle
ruled out|rule_out|past participle
rules|rule|third
rules out|rule_out|third
ruling|rule|gerund
ruling out|rule_out|gerund
rumble|rumble|base
rumbled|rumble|past participle
rumbles|rumble|third
rumbling|rumble|gerund
ruminate|ruminate|base
ruminated|ruminate|past participle
ruminates|ruminate|third
ruminating|ruminate|gerund
run|run|base participle
running|run|gerund
runs|run|third
said|say|past participle
saidst|say|past
saith|say|third
salute|salute|base
saluted|salute|past participle
salutes|salute|third
saluting|salute|gerund
sang|sing|past
sang out|sing_out|past
sass|sass|base
sassed|sass|past participle
sasses|sass|third
sassing|sass|gerund
satirise|satirise|base
satirised|satirise|past participle
satirises|satirise|third
satirising|satirise|gerund
satirize|satirize|base
satirized|satirize|past participle
satirizes|satirize|third
satirizing|satirize|gerund
savage|savage|base
savaged|savage|past participle
savages|savage|third
savaging|savage|gerund
saw|see|past
say|say|base
sayest|say|third
sayeth|say|third
saying|say|gerund
says|say|third
scoff|scoff|base
scoffed|scoff|past participle
scoffing|scoff|gerund
scoffs|scoff|third
scold|scold|base
scolded|scold|past participle
scolding|scold|gerund
scolds|scold|third
scorn|scorn|base
scorned|scorn|past participle
scorning|scorn|gerund
scorns|scorn|third
scowl|scowl|base
scowled|scowl|past participle
scowling|scowl|gerund
scowls|scowl|third
scratch|scratch|base
scratched|scratch|past participle
scratches|scratch|third
scratching|scratch|gerund
scrawl|scrawl|base
scrawled|scrawl|past participle
scrawling|scrawl|gerund
scrawls|scrawl|third
scream|scream|base
screamed|scream|past participle
screaming|scream|gerund
screams|scream|third
screech|screech|base
screeched|screech|past participle
screeches|screech|third
screeching|screech|gerund
scribble|scribble|base
scribbled|scribble|past participle
scribbles|scribble|third
scribbling|scribble|gerund
see|see|base
seeing|see|gerund
seek|seek|base
seeking|seek|gerund
seeks|seek|third
seem|seem|base
seemed|seem|past participle
seeming|seem|gerund
seems|seem|third
seen|see|participle
sees|see|third
seethe|seethe|base
seethed|seethe|past participle
seethes|seethe|third
seething|seethe|gerund
self-reflect|self-reflect|base
self-reflected|self-reflect|past participle
self-reflecting|self-reflect|gerund
self-reflects|self-reflect|third
semaphore|semaphore|base
semaphored|semaphore|past participle
semaphores|semaphore|third
semaphoring|semaphore|gerund
sense|sense|base
sensed|sense|past participle
senses|sense|third
sensing|sense|gerund
serenade|serenade|base
serenaded|serenade|past participle
serenades|serenade|third
serenading|serenade|gerund
sermonise|sermonise|base
sermonised|sermonise|past participle
sermonises|sermonise|third
sermonising|sermonise|gerund
sermonize|sermonize|base
sermonized|sermonize|past participle
sermonizes|sermonize|third
sermonizing|sermonize|gerund
set forth|set_forth|base past participle
set out|set_out|base past participle
sets forth|set_forth|third
sets out|set_out|third
setting forth|set_forth|gerund
setting out|set_out|gerund
sez|say|third
share|share|base
shared|share|past participle
shares|share|third
sharing|share|gerund
shiver|shiver|base
shivered|shiver|past participle
shivering|shiver|gerund
shivers|shiver|third
shoot|shoot|base
shoot back|shoot_back|base
shooting|shoot|gerund
shooting back|shoot_back|gerund
shoots|shoot|third
shoots back|shoot_back|third
shot|shoot|past participle
shot back|shoot_back|past participle
shout|shout|base
shout out|shout_out|base
shouted|shout|past participle
shouted out|shout_out|past participle
shouting|shout|gerund
shouting out|shout_out|gerund
shouts|shout|third
shouts out|shout_out|third
show|show|base
showed|show|past participle
showing|show|gerund
shown|show|participle
shows|show|third
shriek|shriek|base
shrieked|shriek|past participle
shrieking|shriek|gerund
shrieks|shriek|third
shrill|shrill|base
shrilled|shrill|past participle
shrilling|shrill|gerund
shrills|shrill|third
shrug|shrug|base
shrugged|shrug|past participle
shrugging|shrug|gerund
shrugs|shrug|third
shudder|shudder|base
shuddered|shudder|past participle
shuddering|shudder|gerund
shudders|shudder|third
shush|shush|base
shushed|shush|past participle
shushes|shush|third
shushing|shush|gerund
sigh|sigh|base
sighed|sigh|past participle
sighing|sigh|gerund
sighs|sigh|third
sign|sign|base
signal|signal|base
signaled|signal|past participle
signaling|signal|gerund
signalled|signal|past participle
signalling|signal|gerund
signals|signal|third
signed|sign|past participle
signified|signify|past participle
signifies|signify|third
signify|signify|base
signifying|signify|gerund
signing|sign|gerund
signs|sign|third
silence|silence|base
silenced|silence|past participle
silences|silence|third
silencing|silence|gerund
simmer|simmer|base
simmered|simmer|past participle
simmering|simmer|gerund
simmers|simmer|third
simper|simper|base
simpered|simper|past participle
simpering|simper|gerund
simpers|simper|third
sing|sing|base
sing out|sing_out|base
sing-song|sing-song|base
sing-songed|sing-song|past participle
sing-songing|sing-song|gerund
sing-songs|sing-song|third
singing|sing|gerund
singing out|sing_out|gerund
sings|sing|third
sings out|sing_out|third
singsong|singsong|base
singsonged|singsong|past participle
singsonging|singsong|gerund
singsongs|singsong|third
skewer|skewer|base
skewered|skewer|past participle
skewering|skewer|gerund
skewers|skewer|third
slam|slam|base
slammed|slam|past participle
slamming|slam|gerund
slams|slam|third
slate|slate|base
slated|slate|past participle
slates|slate|third
slating|slate|gerund
slur|slur|base
slurred|slur|past participle
slurring|slur|gerund
slurs|slur|third
smile|smile|base
smiled|smile|past participle
smiles|smile|third
smiling|smile|gerund
smirk|smirk|base
smirked|smirk|past participle
smirking|smirk|gerund
smirks|smirk|third
snap|snap|base
snap back|snap_back|base
snapped|snap|past participle
snapped back|snap_back|past participle
snapping|snap|gerund
snapping back|snap_back|gerund
snaps|snap|third
snaps back|snap_back|third
snarl|snarl|base
snarled|snarl|past participle
snarling|snarl|gerund
snarls|snarl|third
sneer|sneer|base
sneered|sneer|past participle
sneering|sneer|gerund
sneers|sneer|third
sneeze|sneeze|base
sneezed|sneeze|past participle
sneezes|sneeze|third
sneezing|sneeze|gerund
snicker|snicker|base
snickered|snicker|past participle
snickering|snicker|gerund
snickers|snicker|third
sniff|sniff|base
sniffed|sniff|past participle
sniffing|sniff|gerund
sniffle|sniffle|base
sniffled|sniffle|past participle
sniffles|sniffle|third
sniffling|sniffle|gerund
sniffs|sniff|third
snigger|snigger|base
sniggered|snigger|past participle
sniggering|snigger|gerund
sniggers|snigger|third
snipe|snipe|base
sniped|snipe|past participle
snipes|snipe|third
sniping|snipe|gerund
snivel|snivel|base
sniveled|snivel|past participle
sniveling|snivel|gerund
snivelled|snivel|past participle
snivelling|snivel|gerund
snivels|snivel|third
snore|snore|base
snored|snore|past participle
snores|snore|third
snoring|snore|gerund
snort|snort|base
snorted|snort|past participle
snorting|snort|gerund
snorts|snort|third
snuffle|snuffle|base
snuffled|snuffle|past participle
snuffles|snuffle|third
snuffling|snuffle|gerund
snuggle|snuggle|base
snuggled|snuggle|past participle
snuggles|snuggle|third
snuggling|snuggle|gerund
sob|sob|base
sobbed|sob|past participle
sobbing|sob|gerund
sobs|sob|third
soften|soften|base
softened|soften|past participle
softening|soften|gerund
softens|soften|third
soliloquise|soliloquise|base
soliloquised|soliloquise|past participle
soliloquises|soliloquise|third
soliloquising|soliloquise|gerund
soliloquize|soliloquize|base
soliloquized|soliloquize|past participle
soliloquizes|soliloquize|third
soliloquizing|soliloquize|gerund
soothe|soothe|base
soothed|soothe|past participle
soothes|soothe|third
soothing|soothe|gerund
sought|seek|past participle
spake|speak|past
sparkle|sparkle|base
sparkled|sparkle|past participle
sparkles|sparkle|third
sparkling|sparkle|gerund
spat|spit|past participle
spat out|spit_out|past participle
speak|speak|base
speak about|speak_about|base
speak of|speak_of|base
speak out|speak_out|base
speak up|speak_up|base
speaking|speak|gerund
speaking about|speak_about|gerund
speaking of|speak_of|gerund
speaking out|speak_out|gerund
speaking up|speak_up|gerund
speaks|speak|third
speaks about|speak_about|third
speaks of|speak_of|third
speaks out|speak_out|third
speaks up|speak_up|third
specified|specify|past participle
specifies|specify|third
specify|specify|base
specifying|specify|gerund
speculate|speculate|base
speculated|speculate|past participle
speculates|speculate|third
speculating|speculate|gerund
spell out|spell_out|base
spelled out|spell_out|past participle
spelling out|spell_out|gerund
spells out|spell_out|third
spelt out|spell_out|past participle
spit|spit|base past participle
spit out|spit_out|base past participle
spits|spit|third
spits out|spit_out|third
spitting|spit|gerund
spitting out|spit_out|gerund
splutter|splutter|base
spluttered|splutter|past participle
spluttering|splutter|gerund
splutters|splutter|third
spoke|speak|past
spoke about|speak_about|past
spoke of|speak_of|past
spoke out|speak_out|past
spoke up|speak_up|past
spoken|speak|participle
spoken about|speak_about|participle
spoken of|speak_of|participle
spoken out|speak_out|participle
spoken up|speak_up|participle
spout|spout|base
spouted|spout|past participle
spouting|spout|gerund
spouts|spout|third
sprang|spring|past
spray|spray|base
spray-paint|spray-paint|base
spray-painted|spray-paint|past participle
spray-painting|spray-paint|gerund
spray-paints|spray-paint|third
sprayed|spray|past participle
spraying|spray|gerund
sprays|spray|third
spring|spring|base
springing|spring|gerund
springs|spring|third
sprung|spring|past participle
sputter|sputter|base
sputtered|sputter|past participle
sputtering|sputter|gerund
sputters|sputter|third
squall|squall|base
squalled|squall|past participle
squalling|squall|gerund
squalls|squall|third
squawk|squawk|base
squawked|squawk|past participle
squawking|squawk|gerund
squawks|squawk|third
squeak|squeak|base
squeaked|squeak|past participle
squeaking|squeak|gerund
squeaks|squeak|third
squeal|squeal|base
squealed|squeal|past participle
squealing|squeal|gerund
squeals|squeal|third
squint|squint|base
squinted|squint|past participle
squinting|squint|gerund
squints|squint|third
squirm|squirm|base
squirmed|squirm|past participle
squirming|squirm|gerund
squirms|squirm|third
stage-whisper|stage-whisper|base
stage-whispered|stage-whisper|past participle
stage-whispering|stage-whisper|gerund
stage-whispers|stage-whisper|third
stall|stall|base
stalled|stall|past participle
stalling|stall|gerund
stalls|stall|third
stammer|stammer|base
stammered|stammer|past participle
stammering|stammer|gerund
stammers|stammer|third
stare|stare|base
stared|stare|past participle
stares|stare|third
staring|stare|gerund
start|start|base
start off|start_off|base
started|start|past participle
started off|start_off|past participle
starting|start|gerund
starting off|start_off|gerund
starts|start|third
starts off|start_off|third
state|state|base
stated|state|past participle
states|state|third
stating|state|gerund
stiffen|stiffen|base
stiffened|stiffen|past participle
stiffening|stiffen|gerund
stiffens|stiffen|third
stigmatise|stigmatise|base
stigmatised|stigmatise|past participle
stigmatises|stigmatise|third
stigmatising|stigmatise|gerund
stigmatize|stigmatize|base
stigmatized|stigmatize|past participle
stigmatizes|stigmatize|third
stigmatizing|stigmatize|gerund
stipulate|stipulate|base
stipulated|stipulate|past participle
stipulates|stipulate|third
stipulating|stipulate|gerund
stop|stop|base
stopped|stop|past participle
stopping|stop|gerund
stops|stop|third
storm|storm|base
stormed|storm|past participle
storming|storm|gerund
storms|storm|third
stress|stress|base
stressed|stress|past participle
stresses|stress|third
stressing|stress|gerund
stricken back|strike_back|participle
strike back|strike_back|base
strikes back|strike_back|third
striking back|strike_back|gerund
strive|strive|base
strived|strive|past
striven|strive|participle
strives|strive|third
striving|strive|gerund
strove|strive|past
struck back|strike_back|past participle
strut|strut|base
struts|strut|third
strutted|strut|past participle
strutting|strut|gerund
stumble|stumble|base
stumbled|stumble|past participle
stumbles|stumble|third
stumbling|stumble|gerund
stutter|stutter|base
stuttered|stutter|past participle
stuttering|stutter|gerund
stutters|stutter|third
style|style|base
styled|style|past participle
styles|style|third
styling|style|gerund
submit|submit|base
submits|submit|third
submitted|submit|past participle
submitting|submit|gerund
substantiate|substantiate|base
substantiated|substantiate|past participle
substantiates|substantiate|third
substantiating|substantiate|gerund
subtitle|subtitle|base
subtitled|subtitle|past participle
subtitles|subtitle|third
subtitling|subtitle|gerund
suggest|suggest|base
suggested|suggest|past participle
suggesting|suggest|gerund
suggests|suggest|third
sulk|sulk|base
sulked|sulk|past participle
sulking|sulk|gerund
sulks|sulk|third
sum up|sum_up|base
summarise|summarise|base
summarised|summarise|past participle
summarises|summarise|third
summarising|summarise|gerund
summarize|summarize|base
summarized|summarize|past participle
summarizes|summarize|third
summarizing|summarize|gerund
summed up|sum_up|past participle
summing up|sum_up|gerund
summon|summon|base
summoned|summon|past participle
summoning|summon|gerund
summons|summon|third
sums up|sum_up|third
sung|sing|participle
sung out|sing_out|participle
supplement|supplement|base
supplemented|supplement|past participle
supplementing|supplement|gerund
supplements|supplement|third
supplicate|supplicate|base
supplicated|supplicate|past participle
supplicates|supplicate|third
supplicating|supplicate|gerund
supplied|supply|past participle
supplies|supply|third
supply|supply|base
supplying|supply|gerund
support|support|base
supported|support|past participle
supporting|support|gerund
supports|support|third
suppose|suppose|base
supposed|suppose|past participle
supposes|suppose|third
supposing|suppose|gerund
surmise|surmise|base
surmised|surmise|past participle
surmises|surmise|third
surmising|surmise|gerund
suspect|suspect|base
suspected|suspect|past participle
suspecting|suspect|gerund
suspects|suspect|third
susurrate|susurrate|base
susurrated|susurrate|past participle
susurrates|susurrate|third
susurrating|susurrate|gerund
swagger|swagger|base
swaggered|swagger|past participle
swaggering|swagger|gerund
swaggers|swagger|third
swallow|swallow|base
swallowed|swallow|past participle
swallowing|swallow|gerund
swallows|swallow|third
swear|swear|base
swearing|swear|gerund
swears|swear|third
swoon|swoon|base
swooned|swoon|past participle
swooning|swoon|gerund
swoons|swoon|third
swore|swear|past
sworn|swear|participle
sympathise|sympathise|base
sympathised|sympathise|past participle
sympathises|sympathise|third
sympathising|sympathise|gerund
sympathize|sympathize|base
sympathized|sympathize|past participle
sympathizes|sympathize|third
sympathizing|sympathize|gerund
talk|talk|base
talk about|talk_about|base
talk back|talk_back|base
talk of|talk_of|base
talked|talk|past participle
talked about|talk_about|past participle
talked back|talk_back|past participle
talked of|talk_of|past participle
talking|talk|gerund
talking about|talk_about|gerund
talking back|talk_back|gerund
talking of|talk_of|gerund
talks|talk|third
talks about|talk_about|third
talks back|talk_back|third
talks of|talk_of|third
tap out|tap_out|base
tapped out|tap_out|past participle
tapping out|tap_out|gerund
taps out|tap_out|third
tattle|tattle|base
tattled|tattle|past participle
tattles|tattle|third
tattling|tattle|gerund
taunt|taunt|base
taunted|taunt|past participle
taunting|taunt|gerund
taunts|taunt|third
tease|tease|base
teased|tease|past participle
teases|tease|third
teasing|tease|gerund
telegraph|telegraph|base
telegraphed|telegraph|past participle
telegraphing|telegraph|gerund
telegraphs|telegraph|third
telephone|telephone|base
telephoned|telephone|past participle
telephones|telephone|third
telephoning|telephone|gerund
tell|tell|base
telling|tell|gerund
tells|tell|third
temporise|temporise|base
temporised|temporise|past participle
temporises|temporise|third
temporising|temporise|gerund
temporize|temporize|base
temporized|temporize|past participle
temporizes|temporize|third
temporizing|temporize|gerund
term|term|base
termed|term|past participle
terming|term|gerund
terms|term|third
testified|testify|past participle
testifies|testify|third
testify|testify|base
testifying|testify|gerund
text|text|base
text-message|text-message|base
text-messaged|text-message|past participle
text-messages|text-message|third
text-messaging|text-message|gerund
texted|text|past participle
texting|text|gerund
texts|text|third
thank|thank|base
thanked|thank|past participle
thanking|thank|gerund
thanks|thank|third
thaw|thaw|base
thawed|thaw|past participle
thawing|thaw|gerund
thaws|thaw|third
theologise|theologise|base
theologised|theologise|past participle
theologises|theologise|third
theologising|theologise|gerund
theologize|theologize|base
theologized|theologize|past participle
theologizes|theologize|third
theologizing|theologize|gerund
theorise|theorise|base
theorised|theorise|past participle
theorises|theorise|third
theorising|theorise|gerund
theorize|theorize|base
theorized|theorize|past participle
theorizes|theorize|third
theorizing|theorize|gerund
think|think|base
think about|think_about|base
think of|think_of|base
thinking|think|gerund
thinking about|think_about|gerund
thinking of|think_of|gerund
thinks|think|third
thinks about|think_about|third
thinks of|think_of|third
thought|think|past participle
thought about|think_about|past participle
thought of|think_of|past participle
threaten|threaten|base
threatened|threaten|past participle
threatening|threaten|gerund
threatens|threaten|third
threw|throw|past
threw in|throw_in|past
throb|throb|base
throbbed|throb|past participle
throbbing|throb|gerund
throbs|throb|third
throw|throw|base
throw in|throw_in|base
throwing|throw|gerund
throwing in|throw_in|gerund
thrown|throw|participle
thrown in|throw_in|participle
throws|throw|third
throws in|throw_in|third
thrum|thrum|base
thrummed|thrum|past participle
thrumming|thrum|gerund
thrums|thrum|third
thunder|thunder|base
thundered|thunder|past participle
thundering|thunder|gerund
thunders|thunder|third
titter|titter|base
tittered|titter|past participle
tittering|titter|gerund
titters|titter|third
toast|toast|base
toasted|toast|past participle
toasting|toast|gerund
toasts|toast|third
told|tell|past participle
toll|toll|base
tolled|toll|past participle
tolling|toll|gerund
tolls|toll|third
torch|torch|base
torched|torch|past participle
torches|torch|third
torching|torch|gerund
torpedo|torpedo|base
torpedoed|torpedo|past participle
torpedoes|torpedo|third
torpedoing|torpedo|gerund
toss|toss|base
tossed|toss|past participle
tosses|toss|third
tossing|toss|gerund
tout|tout|base
touted|tout|past participle
touting|tout|gerund
touts|tout|third
trail off|trail_off|base
trailed off|trail_off|past participle
trailing off|trail_off|gerund
trails off|trail_off|third
translate|translate|base
translated|translate|past participle
translates|translate|third
translating|translate|gerund
trash|trash|base
trashed|trash|past participle
trashes|trash|third
trashing|trash|gerund
tremble|tremble|base
trembled|tremble|past participle
trembles|tremble|third
trembling|tremble|gerund
trill|trill|base
trilled|trill|past participle
trilling|trill|gerund
trills|trill|third
trumpet|trumpet|base
trumpeted|trumpet|past participle
trumpeting|trumpet|gerund
trumpets|trumpet|third
trust|trust|base
trusted|trust|past participle
trusting|trust|gerund
trusts|trust|third
tsk|tsk|base
tsked|tsk|past participle
tsking|tsk|gerund
tsks|tsk|third
tut|tut|base
tut-tut|tut-tut|base
tut-tuts|tut-tut|third
tut-tutted|tut-tut|past participle
tut-tutting|tut-tut|gerund
tuts|tut|third
tutted|tut|past participle
tutting|tut|gerund
twang|twang|base
twanged|twang|past participle
twanging|twang|gerund
twangs|twang|third
tweet|tweet|base
tweeted|tweet|past participle
tweeting|tweet|gerund
tweets|tweet|third
twinkle|twinkle|base
twinkled|twinkle|past participle
twinkles|twinkle|third
twinkling|twinkle|gerund
twit|twit|base
twits|twit|third
twitted|twit|past participle
twitter|twitter|base
twittered|twitter|past participle
twittering|twitter|gerund
twitters|twitter|third
twitting|twit|gerund
type|type|base
typed|type|past participle
types|type|third
typing|type|gerund
ululate|ululate|base
ululated|ululate|past participle
ululates|ululate|third
ululating|ululate|gerund
underline|underline|base
underlined|underline|past participle
underlines|underline|third
underlining|underline|gerund
underscore|underscore|base
underscored|underscore|past participle
underscores|underscore|third
underscoring|underscore|gerund
understand|understand|base
understanding|understand|gerund
understands|understand|third
understood|understand|past participle
undertake|undertake|base
undertaken|undertake|participle
undertakes|undertake|third
undertaking|undertake|gerund
undertook|undertake|past
upbraid|upbraid|base
upbraided|upbraid|past participle
upbraiding|upbraid|gerund
upbraids|upbraid|third
urge|urge|base
urged|urge|past participle
urges|urge|third
urging|urge|gerund
utter|utter|base
uttered|utter|past participle
uttering|utter|gerund
utters|utter|third
validate|validate|base
validated|validate|past participle
validates|validate|third
validating|validate|gerund
vaunt|vaunt|base
vaunted|vaunt|past participle
vaunting|vaunt|gerund
vaunts|vaunt|third
vent|vent|base
vented|vent|past participle
venting|vent|gerund
vents|vent|third
venture|venture|base
ventured|venture|past participle
ventures|venture|third
venturing|venture|gerund
verbalise|verbalise|base
verbalised|verbalise|past participle
verbalises|verbalise|third
verbalising|verbalise|gerund
verbalize|verbalize|base
verbalized|verbalize|past participle
verbalizes|verbalize|third
verbalizing|verbalize|gerund
verified|verify|past participle
verifies|verify|third
verify|verify|base
verifying|verify|gerund
view|view|base
viewed|view|past participle
viewing|view|gerund
views|view|third
vilified|vilify|past participle
vilifies|vilify|third
vilify|vilify|base
vilifying|vilify|gerund
visualise|visualise|base
visualised|visualise|past participle
visualises|visualise|third
visualising|visualise|gerund
visualize|visualize|base
visualized|visualize|past participle
visualizes|visualize|third
visualizing|visualize|gerund
vlog|vlog|base
vlogged|vlog|past participle
vlogging|vlog|gerund
vlogs|vlog|third
vocalise|vocalise|base
vocalised|vocalise|past participle
vocalises|vocalise|third
vocalising|vocalise|gerund
vocalize|vocalize|base
vocalized|vocalize|past participle
vocalizes|vocalize|third
vocalizing|vocalize|gerund
vociferate|vociferate|base
vociferated|vociferate|past participle
vociferates|vociferate|third
vociferating|vociferate|gerund
voice|voice|base
voiced|voice|past participle
voices|voice|third
voicing|voice|gerund
volley|volley|base
volleyed|volley|past participle
volleying|volley|gerund
volleys|volley|third
volunteer|volunteer|base
volunteered|volunteer|past participle
volunteering|volunteer|gerund
volunteers|volunteer|third
vote against|vote_against|base
vote for|vote_for|base
voted against|vote_against|past participle
voted for|vote_for|past participle
votes against|vote_against|third
votes for|vote_for|third
voting against|vote_against|gerund
voting for|vote_for|gerund
vouch|vouch|base
vouched|vouch|past participle
vouches|vouch|third
vouching|vouch|gerund
vouchsafe|vouchsafe|base
vouchsafed|vouchsafe|past participle
vouchsafes|vouchsafe|third
vouchsafing|vouchsafe|gerund
vow|vow|base
vowed|vow|past participle
vowing|vow|gerund
vows|vow|third
wager|wager|base
wagered|wager|past participle
wagering|wager|gerund
wagers|wager|third
wail|wail|base
wailed|wail|past participle
wailing|wail|gerund
wails|wail|third
want|want|base
wanted|want|past participle
wanting|want|gerund
wants|want|third
warble|warble|base
warbled|warble|past participle
warbles|warble|third
warbling|warble|gerund
warm|warm|base
warmed|warm|past participle
warming|warm|gerund
warms|warm|third
warn|warn|base
warn about|warn_about|base
warn against|warn_against|base
warn of|warn_of|base
warned|warn|past participle
warned about|warn_about|past participle
warned against|warn_against|past participle
warned of|warn_of|past participle
warning|warn|gerund
warning about|warn_about|gerund
warning against|warn_against|gerund
warning of|warn_of|gerund
warns|warn|third
warns about|warn_about|third
warns against|warn_against|third
warns of|warn_of|third
warrant|warrant|base
warranted|warrant|past participle
warranting|warrant|gerund
warrants|warrant|third
wave|wave|base
waved|wave|past participle
waver|waver|base
wavered|waver|past participle
wavering|waver|gerund
wavers|waver|third
waves|wave|third
waving|wave|gerund
weep|weep|base
weeping|weep|gerund
weeps|weep|third
weigh in|weigh_in|base
weighed in|weigh_in|past participle
weighing in|weigh_in|gerund
weighs in|weigh_in|third
welcome|welcome|base
welcomed|welcome|past participle
welcomes|welcome|third
welcoming|welcome|gerund
went|go|past
went on|go_on|past
wept|weep|past participle
wheedle|wheedle|base
wheedled|wheedle|past participle
wheedles|wheedle|third
wheedling|wheedle|gerund
wheeze|wheeze|base
wheezed|wheeze|past participle
wheezes|wheeze|third
wheezing|wheeze|gerund
whicker|whicker|base
whickered|whicker|past participle
whickering|whicker|gerund
whickers|whicker|third
whimper|whimper|base
whimpered|whimper|past participle
whimpering|whimper|gerund
whimpers|whimper|third
whine|whine|base
whined|whine|past participle
whines|whine|third
whinge|whinge|base
whinged|whinge|past participle
whinges|whinge|third
whinging|whinge|gerund
whining|whine|gerund
whinnied|whinny|past participle
whinnies|whinny|third
whinny|whinny|base
whinnying|whinny|gerund
whisper|whisper|base
whispered|whisper|past participle
whispering|whisper|gerund
whispers|whisper|third
whistle|whistle|base
whistled|whistle|past participle
whistles|whistle|third
whistling|whistle|gerund
whoop|whoop|base
whooped|whoop|past participle
whooping|whoop|gerund
whoops|whoop|third
wince|wince|base
winced|wince|past participle
winces|wince|third
wincing|wince|gerund
wink|wink|base
winked|wink|past participle
winking|wink|gerund
winks|wink|third
wire|wire|base
wired|wire|past participle
wires|wire|third
wiring|wire|gerund
wisecrack|wisecrack|base
wisecracked|wisecrack|past participle
wisecracking|wisecrack|gerund
wisecracks|wisecrack|third
wish|wish|base
wished|wish|past participle
wishes|wish|third
wishing|wish|gerund
wonder|wonder|base
wondered|wonder|past participle
wondering|wonder|gerund
wonders|wonder|third
word|word|base
worded|word|past participle
wording|word|gerund
words|word|third
worried|worry|past participle
worries|worry|third
worry|worry|base
worrying|worry|gerund
write|write|base
write back|write_back|base
write down|write_down|base
writes|write|third
writes back|write_back|third
writes down|write_down|third
writing|write|gerund
writing back|write_back|gerund
writing down|write_down|gerund
written|write|participle
written back|write_back|participle
written down|write_down|participle
wrote|write|past
wrote back|write_back|past
wrote down|write_down|past
yammer|yammer|base
yammered|yammer|past participle
yammering|yammer|gerund
yammers|yammer|third
yap|yap|base
yapped|yap|past participle
yapping|yap|gerund
yaps|yap|third
yatter|yatter|base
yattered|yatter|past participle
yattering|yatter|gerund
yatters|yatter|third
yawn|yawn|base
yawned|yawn|past participle
yawning|yawn|gerund
yawns|yawn|third
yawp|yawp|base
yawped|yawp|past participle
yawping|yawp|gerund
yawps|yawp|third
yearn|yearn|base
yearned|yearn|past participle
yearning|yearn|gerund
yearns|yearn|third
yell|yell|base
yell out|yell_out|base
yelled|yell|past participle
yelled out|yell_out|past participle
yelling|yell|gerund
yelling out|yell_out|gerund
yells|yell|third
yells out|yell_out|third
yelp|yelp|base
yelped|yelp|past participle
yelping|yelp|gerund
yelps|yelp|third
yodel|yodel|base
yodeled|yodel|past participle
yodeling|yodel|gerund
yodelled|yodel|past participle
yodelling|yodel|gerund
yodels|yodel|third
yowl|yowl|base
yowled|yowl|past participle
yowling|yowl|gerund
yowls|yowl|third
""".strip().splitlines()
    )
}
