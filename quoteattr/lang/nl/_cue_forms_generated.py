"""The forms of the reporting verbs: form -> (lemmas, tags). Written by benchmarks/generate/nl_verbs.py.

Source: PatternLite 3.6 (BSD-3-Clause licence), from the lemmas in cues.py.
"""

CUE_FORMS: dict[str, tuple[str, str]] = {
    form: (lemmas, tags)
    for form, lemmas, tags in (
        line.split("|")
        for line in """
aanbeval|aanbevelen|past1s past3s
aanbevalen|aanbevelen|past3p
aanbeveelt|aanbevelen|pres3s
aanbevelen|aanbevelen|inf pres3p
aanbevelend|aanbevelen|ger
aanbevolen|aanbevelen|part
aanbieden|aanbieden|inf pres3p
aanbiedend|aanbieden|ger
aanbiedt|aanbieden|pres3s
aanboden|aanbieden|past3p
aanbood|aanbieden|past1s past3s
aandraagt|aandragen|pres3s
aandragen|aandragen|inf pres3p
aandragend|aandragen|ger
aandringen|aandringen|inf pres3p
aandringend|aandringen|ger
aandringt|aandringen|pres3s
aandroeg|aandragen|past1s past3s
aandroegen|aandragen|past3p
aandrong|aandringen|past1s past3s
aandrongen|aandringen|past3p
aanduidde|aanduiden|past1s past3s
aanduidden|aanduiden|past3p
aanduiden|aanduiden|inf pres3p
aanduidend|aanduiden|ger
aanduidt|aanduiden|pres3s
aangaf|aangeven|past1s past3s
aangaven|aangeven|past3p
aangeboden|aanbieden|part
aangedragen|aandragen|part
aangedrongen|aandringen|part
aangeduid|aanduiden|part
aangeeft|aangeven|pres3s
aangegeven|aangeven|part
aangehaald|aanhalen|part
aangeheven|aanheffen|part
aangekaart|aankaarten|part
aangeklaagd|aanklagen|part
aangekondigd|aankondigen|part
aangemaand|aanmanen|part
aangemerkt|aanmerken|part
aangemoedigd|aanmoedigen|part
aangenomen|aannemen|part
aangeraden|aanraden|part
aangeroepen|aanroepen|part
aangeroerd|aanroeren|part
aangespoord|aansporen|part
aangesproken|aanspreken|part
aangestipt|aanstippen|part
aangetekend|aantekenen|part
aangetoond|aantonen|part
aangevangen|aanvangen|part
aangeven|aangeven|inf pres3p
aangevend|aangeven|ger
aangevoerd|aanvoeren|part
aangevuld|aanvullen|part
aangewezen|aanwijzen|part
aangezegd|aanzeggen|part
aanhaalde|aanhalen|past1s past3s
aanhaalden|aanhalen|past3p
aanhaalt|aanhalen|pres3s
aanhalen|aanhalen|inf pres3p
aanhalend|aanhalen|ger
aanheffen|aanheffen|inf pres3p
aanheffend|aanheffen|ger
aanheft|aanheffen|pres3s
aanhief|aanheffen|past1s past3s
aanhieven|aanheffen|past3p
aankaart|aankaarten|pres3s
aankaarten|aankaarten|inf pres3p
aankaartend|aankaarten|ger
aankaartte|aankaarten|past1s past3s
aankaartten|aankaarten|past3p
aanklaagde|aanklagen|past1s past3s
aanklaagden|aanklagen|past3p
aanklaagt|aanklagen|pres3s
aanklagen|aanklagen|inf pres3p
aanklagend|aanklagen|ger
aankondigde|aankondigen|past1s past3s
aankondigden|aankondigen|past3p
aankondigen|aankondigen|inf pres3p
aankondigend|aankondigen|ger
aankondigt|aankondigen|pres3s
aanmaande|aanmanen|past1s past3s
aanmaanden|aanmanen|past3p
aanmaant|aanmanen|pres3s
aanmanen|aanmanen|inf pres3p
aanmanend|aanmanen|ger
aanmerken|aanmerken|inf pres3p
aanmerkend|aanmerken|ger
aanmerkt|aanmerken|pres3s
aanmerkte|aanmerken|past1s past3s
aanmerkten|aanmerken|past3p
aanmoedigde|aanmoedigen|past1s past3s
aanmoedigden|aanmoedigen|past3p
aanmoedigen|aanmoedigen|inf pres3p
aanmoedigend|aanmoedigen|ger
aanmoedigt|aanmoedigen|pres3s
aannam|aannemen|past1s past3s
aannamen|aannemen|past3p
aanneemt|aannemen|pres3s
aannemen|aannemen|inf pres3p
aannemend|aannemen|ger
aanraadde|aanraden|past1s past3s
aanraadden|aanraden|past3p
aanraadt|aanraden|pres3s
aanraden|aanraden|inf pres3p
aanradend|aanraden|ger
aanriep|aanroepen|past1s past3s
aanriepen|aanroepen|past3p
aanroepen|aanroepen|inf pres3p
aanroepend|aanroepen|ger
aanroept|aanroepen|pres3s
aanroerde|aanroeren|past1s past3s
aanroerden|aanroeren|past3p
aanroeren|aanroeren|inf pres3p
aanroerend|aanroeren|ger
aanroert|aanroeren|pres3s
aanspoorde|aansporen|past1s past3s
aanspoorden|aansporen|past3p
aanspoort|aansporen|pres3s
aansporen|aansporen|inf pres3p
aansporend|aansporen|ger
aansprak|aanspreken|past1s past3s
aanspraken|aanspreken|past3p
aanspreekt|aanspreken|pres3s
aanspreken|aanspreken|inf pres3p
aansprekend|aanspreken|ger
aanstippen|aanstippen|inf pres3p
aanstippend|aanstippen|ger
aanstipt|aanstippen|pres3s
aanstipte|aanstippen|past1s past3s
aanstipten|aanstippen|past3p
aantekende|aantekenen|past1s past3s
aantekenden|aantekenen|past3p
aantekenen|aantekenen|inf pres3p
aantekenend|aantekenen|ger
aantekent|aantekenen|pres3s
aantonen|aantonen|inf pres3p
aantonend|aantonen|ger
aantoonde|aantonen|past1s past3s
aantoonden|aantonen|past3p
aantoont|aantonen|pres3s
aanvangen|aanvangen|inf pres3p
aanvangend|aanvangen|ger
aanvangt|aanvangen|pres3s
aanving|aanvangen|past1s past3s
aanvingen|aanvangen|past3p
aanvoerde|aanvoeren|past1s past3s
aanvoerden|aanvoeren|past3p
aanvoeren|aanvoeren|inf pres3p
aanvoerend|aanvoeren|ger
aanvoert|aanvoeren|pres3s
aanvulde|aanvullen|past1s past3s
aanvulden|aanvullen|past3p
aanvullen|aanvullen|inf pres3p
aanvullend|aanvullen|ger
aanvult|aanvullen|pres3s
aanwees|aanwijzen|past1s past3s
aanwezen|aanwijzen|past3p
aanwijst|aanwijzen|pres3s
aanwijzen|aanwijzen|inf pres3p
aanwijzend|aanwijzen|ger
aanzeggen|aanzeggen|inf pres3p
aanzeggend|aanzeggen|ger
aanzegt|aanzeggen|pres3s
aanzei|aanzeggen|past1s past3s
aanzeiden|aanzeggen|past3p
aarzelde|aarzelen|past1s past3s
aarzelden|aarzelen|past3p
aarzelen|aarzelen|inf pres3p
aarzelend|aarzelen|ger
aarzelt|aarzelen|pres3s
accentueerde|accentueren|past1s past3s
accentueerden|accentueren|past3p
accentueert|accentueren|pres3s
accentueren|accentueren|inf pres3p
accentuerend|accentueren|ger
adviseerde|adviseren|past1s past3s
adviseerden|adviseren|past3p
adviseert|adviseren|pres3s
adviseren|adviseren|inf pres3p
adviserend|adviseren|ger
afdeden|afdoen|past3p
afdeed|afdoen|past1s past3s
afdoen|afdoen|inf pres3p
afdoend|afdoen|ger
afdoet|afdoen|pres3s
afgedaan|afdoen|part
afgekeurd|afkeuren|part
afgekondigd|afkondigen|part
afgekraakt|afkraken|part
afgeleid|afleiden|part
afgeraden|afraden|part
afgeschilderd|afschilderen|part
afgesmeekt|afsmeken|part
afgesnauwd|afsnauwen|part
afgevraagd|afvragen|part
afgewezen|afwijzen|part
afkeurde|afkeuren|past1s past3s
afkeurden|afkeuren|past3p
afkeuren|afkeuren|inf pres3p
afkeurend|afkeuren|ger
afkeurt|afkeuren|pres3s
afkondigde|afkondigen|past1s past3s
afkondigden|afkondigen|past3p
afkondigen|afkondigen|inf pres3p
afkondigend|afkondigen|ger
afkondigt|afkondigen|pres3s
afkraakt|afkraken|pres3s
afkraakte|afkraken|past1s past3s
afkraakten|afkraken|past3p
afkraken|afkraken|inf pres3p
afkrakend|afkraken|ger
afleidde|afleiden|past1s past3s
afleidden|afleiden|past3p
afleiden|afleiden|inf pres3p
afleidend|afleiden|ger
afleidt|afleiden|pres3s
afraadde|afraden|past1s past3s
afraadden|afraden|past3p
afraadt|afraden|pres3s
afraden|afraden|inf pres3p
afradend|afraden|ger
afschilderde|afschilderen|past1s past3s
afschilderden|afschilderen|past3p
afschilderen|afschilderen|inf pres3p
afschilderend|afschilderen|ger
afschildert|afschilderen|pres3s
afsmeekt|afsmeken|pres3s
afsmeekte|afsmeken|past1s past3s
afsmeekten|afsmeken|past3p
afsmeken|afsmeken|inf pres3p
afsmekend|afsmeken|ger
afsnauwde|afsnauwen|past1s past3s
afsnauwden|afsnauwen|past3p
afsnauwen|afsnauwen|inf pres3p
afsnauwend|afsnauwen|ger
afsnauwt|afsnauwen|pres3s
afvraagt|afvragen|pres3s
afvragen|afvragen|inf pres3p
afvragend|afvragen|ger
afvroeg|afvragen|past1s past3s
afvroegen|afvragen|past3p
afwees|afwijzen|past1s past3s
afwezen|afwijzen|past3p
afwijst|afwijzen|pres3s
afwijzen|afwijzen|inf pres3p
afwijzend|afwijzen|ger
analyseerde|analyseren|past1s past3s
analyseerden|analyseren|past3p
analyseert|analyseren|pres3s
analyseren|analyseren|inf pres3p
analyserend|analyseren|ger
antwoord|antwoorden|pres1s
antwoordde|antwoorden|past1s past3s
antwoordden|antwoorden|past3p
antwoorden|antwoorden|inf pres3p
antwoordend|antwoorden|ger
antwoordt|antwoorden|pres3s
appen|appen|inf pres3p
append|appen|ger
apt|appen|pres3s
apte|appen|past1s past3s
apten|appen|past3p
argumenteerde|argumenteren|past1s past3s
argumenteerden|argumenteren|past3p
argumenteert|argumenteren|pres3s
argumenteren|argumenteren|inf pres3p
argumenterend|argumenteren|ger
babbelde|babbelen|past1s past3s
babbelden|babbelen|past3p
babbelen|babbelen|inf pres3p
babbelend|babbelen|ger
babbelt|babbelen|pres3s
baden|bidden|past3p
bagatelliseerde|bagatelliseren|past1s past3s
bagatelliseerden|bagatelliseren|past3p
bagatelliseert|bagatelliseren|pres3s
bagatelliseren|bagatelliseren|inf pres3p
bagatelliserend|bagatelliseren|ger
barst|barsten|pres3s
barst los|losbarsten|pres3s
barst uit|uitbarsten|pres3s
barsten|barsten|inf pres3p
barsten los|losbarsten|pres3p
barsten uit|uitbarsten|pres3p
barstend|barsten|ger
barstte|barsten|past1s past3s
barstte los|losbarsten|past1s past3s
barstte uit|uitbarsten|past1s past3s
barstten|barsten|past3p
barstten los|losbarsten|past3p
barstten uit|uitbarsten|past3p
bassen|bassen|inf pres3p
bassend|bassen|ger
bast|bassen|pres3s
baste|bassen|past1s past3s
basten|bassen|past3p
bauwde na|nabauwen|past1s past3s
bauwden na|nabauwen|past3p
bauwen na|nabauwen|pres3p
bauwt na|nabauwen|pres3s
beaamd|beamen|part
beaamde|beamen|past1s past3s
beaamden|beamen|past3p
beaamt|beamen|pres3s
beamen|beamen|inf pres3p
beamend|beamen|ger
beargumenteerd|beargumenteren|part
beargumenteerde|beargumenteren|past1s past3s
beargumenteerden|beargumenteren|past3p
beargumenteert|beargumenteren|pres3s
beargumenteren|beargumenteren|inf pres3p
beargumenterend|beargumenteren|ger
becijferd|becijferen|part
becijferde|becijferen|past1s past3s
becijferden|becijferen|past3p
becijferen|becijferen|inf pres3p
becijferend|becijferen|ger
becijfert|becijferen|pres3s
becommentariërd|becommentariëren|part
becommentariërde|becommentariëren|past1s past3s
becommentariërden|becommentariëren|past3p
becommentariëren|becommentariëren|inf pres3p
becommentariërend|becommentariëren|ger
becommentariërt|becommentariëren|pres3s
bedacht|bedenken|part past1s past3s
bedachten|bedenken|past3p
bedanken|bedanken|inf pres3p
bedankend|bedanken|ger
bedankt|bedanken|part pres3s
bedankte|bedanken|past1s past3s
bedankten|bedanken|past3p
bedenken|bedenken|inf pres3p
bedenkend|bedenken|ger
bedenkt|bedenken|pres3s
beduid|beduiden|part
beduidde|beduiden|past1s past3s
beduidden|beduiden|past3p
beduiden|beduiden|inf pres3p
beduidend|beduiden|ger
beduidt|beduiden|pres3s
beefde|beven|past1s past3s
beefden|beven|past3p
beeft|beven|pres3s
beet toe|toebijten|past1s past3s
beginnen|beginnen|inf pres3p
beginnend|beginnen|ger
begint|beginnen|pres3s
begon|beginnen|past1s past3s
begonnen|beginnen|part past3p
begreep|begrijpen|past1s past3s
begrepen|begrijpen|part past3p
begrijpen|begrijpen|inf pres3p
begrijpend|begrijpen|ger
begrijpt|begrijpen|pres3s
begroet|begroeten|part pres3s
begroeten|begroeten|inf pres3p
begroetend|begroeten|ger
begroette|begroeten|past1s past3s
begroetten|begroeten|past3p
bekend|bekennen|part
bekende|bekennen|past1s past3s
bekenden|bekennen|past3p
bekendgemaakt|bekendmaken|part
bekendmaakt|bekendmaken|pres3s
bekendmaakte|bekendmaken|past1s past3s
bekendmaakten|bekendmaken|past3p
bekendmaken|bekendmaken|inf pres3p
bekendmakend|bekendmaken|ger
bekennen|bekennen|inf pres3p
bekennend|bekennen|ger
bekent|bekennen|pres3s
beklaagd|beklagen|part
beklaagde|beklagen|past1s past3s
beklaagden|beklagen|past3p
beklaagt|beklagen|pres3s
beklagen|beklagen|inf pres3p
beklagend|beklagen|ger
beklemtonen|beklemtonen|inf pres3p
beklemtonend|beklemtonen|ger
beklemtoond|beklemtonen|part
beklemtoonde|beklemtonen|past1s past3s
beklemtoonden|beklemtonen|past3p
beklemtoont|beklemtonen|pres3s
bekritiseerd|bekritiseren|part
bekritiseerde|bekritiseren|past1s past3s
bekritiseerden|bekritiseren|past3p
bekritiseert|bekritiseren|pres3s
bekritiseren|bekritiseren|inf pres3p
bekritiserend|bekritiseren|ger
bekvecht|bekvechten|part pres3s
bekvechten|bekvechten|inf pres3p
bekvechtend|bekvechten|ger
bekvechtte|bekvechten|past1s past3s
bekvechtten|bekvechten|past3p
beleden|belijden|part past3p
beleed|belijden|past1s past3s
belijden|belijden|inf pres3p
belijdend|belijden|ger
belijdt|belijden|pres3s
beloofd|beloven|part
beloofde|beloven|past1s past3s
beloofden|beloven|past3p
belooft|beloven|pres3s
beloven|beloven|inf pres3p
belovend|beloven|ger
bemoedigd|bemoedigen|part
bemoedigde|bemoedigen|past1s past3s
bemoedigden|bemoedigen|past3p
bemoedigen|bemoedigen|inf pres3p
bemoedigend|bemoedigen|ger
bemoedigt|bemoedigen|pres3s
benadrukken|benadrukken|inf pres3p
benadrukkend|benadrukken|ger
benadrukt|benadrukken|part pres3s
benadrukte|benadrukken|past1s past3s
benadrukten|benadrukken|past3p
beoordeeld|beoordelen|part
beoordeelde|beoordelen|past1s past3s
beoordeelden|beoordelen|past3p
beoordeelt|beoordelen|pres3s
beoordelen|beoordelen|inf pres3p
beoordelend|beoordelen|ger
bepleit|bepleiten|part pres3s
bepleiten|bepleiten|inf pres3p
bepleitend|bepleiten|ger
bepleitte|bepleiten|past1s past3s
bepleitten|bepleiten|past3p
beredeneerd|beredeneren|part
beredeneerde|beredeneren|past1s past3s
beredeneerden|beredeneren|past3p
beredeneert|beredeneren|pres3s
beredeneren|beredeneren|inf pres3p
beredenerend|beredeneren|ger
berekend|berekenen|part
berekende|berekenen|past1s past3s
berekenden|berekenen|past3p
berekenen|berekenen|inf pres3p
berekenend|berekenen|ger
berekent|berekenen|pres3s
bericht|berichten|part pres3s
berichten|berichten|inf pres3p
berichtend|berichten|ger
berichtte|berichten|past1s past3s
berichtten|berichten|past3p
berispen|berispen|inf pres3p
berispend|berispen|ger
berispt|berispen|part pres3s
berispte|berispen|past1s past3s
berispten|berispen|past3p
beschimpen|beschimpen|inf pres3p
beschimpend|beschimpen|ger
beschimpt|beschimpen|part pres3s
beschimpte|beschimpen|past1s past3s
beschimpten|beschimpen|past3p
beschouwd|beschouwen|part
beschouwde|beschouwen|past1s past3s
beschouwden|beschouwen|past3p
beschouwen|beschouwen|inf pres3p
beschouwend|beschouwen|ger
beschouwt|beschouwen|pres3s
beschreef|beschrijven|past1s past3s
beschreven|beschrijven|part past3p
beschrijft|beschrijven|pres3s
beschrijven|beschrijven|inf pres3p
beschrijvend|beschrijven|ger
beschuldigd|beschuldigen|part
beschuldigde|beschuldigen|past1s past3s
beschuldigden|beschuldigen|past3p
beschuldigen|beschuldigen|inf pres3p
beschuldigend|beschuldigen|ger
beschuldigt|beschuldigen|pres3s
beseffen|beseffen|inf pres3p
beseffend|beseffen|ger
beseft|beseffen|part pres3s
besefte|beseffen|past1s past3s
beseften|beseffen|past3p
beslissen|beslissen|inf pres3p
beslissend|beslissen|ger
beslist|beslissen|part pres3s
besliste|beslissen|past1s past3s
beslisten|beslissen|past3p
besloot|besluiten|past1s past3s
besloten|besluiten|part past3p
besluit|besluiten|pres3s
besluiten|besluiten|inf pres3p
besluitend|besluiten|ger
bespiegeld|bespiegelen|part
bespiegelde|bespiegelen|past1s past3s
bespiegelden|bespiegelen|past3p
bespiegelen|bespiegelen|inf pres3p
bespiegelend|bespiegelen|ger
bespiegelt|bespiegelen|pres3s
besprak|bespreken|past1s past3s
bespraken|bespreken|past3p
bespreekt|bespreken|pres3s
bespreken|bespreken|inf pres3p
besprekend|bespreken|ger
besproken|bespreken|part
bestempeld|bestempelen|part
bestempelde|bestempelen|past1s past3s
bestempelden|bestempelen|past3p
bestempelen|bestempelen|inf pres3p
bestempelend|bestempelen|ger
bestempelt|bestempelen|pres3s
bestreden|bestrijden|part past3p
bestreed|bestrijden|past1s past3s
bestrijden|bestrijden|inf pres3p
bestrijdend|bestrijden|ger
bestrijdt|bestrijden|pres3s
beten toe|toebijten|past3p
beticht|betichten|part pres3s
betichten|betichten|inf pres3p
betichtend|betichten|ger
betichtte|betichten|past1s past3s
betichtten|betichten|past3p
betiteld|betitelen|part
betitelde|betitelen|past1s past3s
betitelden|betitelen|past3p
betitelen|betitelen|inf pres3p
betitelend|betitelen|ger
betitelt|betitelen|pres3s
betogen|betogen|inf pres3p
betogend|betogen|ger
betoogd|betogen|part
betoogde|betogen|past1s past3s
betoogden|betogen|past3p
betoogt|betogen|pres3s
betreurd|betreuren|part
betreurde|betreuren|past1s past3s
betreurden|betreuren|past3p
betreuren|betreuren|inf pres3p
betreurend|betreuren|ger
betreurt|betreuren|pres3s
betuigd|betuigen|part
betuigde|betuigen|past1s past3s
betuigden|betuigen|past3p
betuigen|betuigen|inf pres3p
betuigend|betuigen|ger
betuigt|betuigen|pres3s
betwijfeld|betwijfelen|part
betwijfelde|betwijfelen|past1s past3s
betwijfelden|betwijfelen|past3p
betwijfelen|betwijfelen|inf pres3p
betwijfelend|betwijfelen|ger
betwijfelt|betwijfelen|pres3s
betwist|betwisten|part pres3s
betwisten|betwisten|inf pres3p
betwistend|betwisten|ger
betwistte|betwisten|past1s past3s
betwistten|betwisten|past3p
beval|bevelen|past1s past3s
beval aan|aanbevelen|past1s past3s
bevalen|bevelen|past3p
bevalen aan|aanbevelen|past3p
beveelt|bevelen|pres3s
beveelt aan|aanbevelen|pres3s
bevelen|bevelen|inf pres3p
bevelen aan|aanbevelen|pres3p
bevelend|bevelen|ger
beven|beven|inf pres3p
bevend|beven|ger
bevestigd|bevestigen|part
bevestigde|bevestigen|past1s past3s
bevestigden|bevestigen|past3p
bevestigen|bevestigen|inf pres3p
bevestigend|bevestigen|ger
bevestigt|bevestigen|pres3s
bevolen|bevelen|part
bevraagd|bevragen|part
bevraagt|bevragen|pres3s
bevragen|bevragen|inf pres3p
bevragend|bevragen|ger
bevroeg|bevragen|past1s past3s
bevroegen|bevragen|past3p
beweerd|beweren|part
beweerde|beweren|past1s past3s
beweerden|beweren|past3p
beweert|beweren|pres3s
bewees|bewijzen|past1s past3s
beweren|beweren|inf pres3p
bewerend|beweren|ger
bewezen|bewijzen|part past3p
bewijst|bewijzen|pres3s
bewijzen|bewijzen|inf pres3p
bewijzend|bewijzen|ger
bezingen|bezingen|inf pres3p
bezingend|bezingen|ger
bezingt|bezingen|pres3s
bezong|bezingen|past1s past3s
bezongen|bezingen|part past3p
bezweert|bezweren|pres3s
bezweren|bezweren|inf pres3p
bezwerend|bezweren|ger
bezwoer|bezweren|past1s past3s
bezwoeren|bezweren|past3p
bezworen|bezweren|part
bidden|bidden|inf pres3p
biddend|bidden|ger
bidt|bidden|pres3s
biecht op|opbiechten|pres3s
biechten op|opbiechten|pres3p
biechtte op|opbiechten|past1s past3s
biechtten op|opbiechten|past3p
bieden aan|aanbieden|pres3p
biedt aan|aanbieden|pres3s
bijgevallen|bijvallen|part
bijgevoegd|bijvoegen|part
bijt toe|toebijten|pres3s
bijten toe|toebijten|pres3p
bijvallen|bijvallen|inf pres3p
bijvallend|bijvallen|ger
bijvalt|bijvallen|pres3s
bijviel|bijvallen|past1s past3s
bijvielen|bijvallen|past3p
bijvoegde|bijvoegen|past1s past3s
bijvoegden|bijvoegen|past3p
bijvoegen|bijvoegen|inf pres3p
bijvoegend|bijvoegen|ger
bijvoegt|bijvoegen|pres3s
blaast toe|toeblazen|pres3s
blaat|blaten|pres3s
blaatte|blaten|past1s past3s
blaatten|blaten|past3p
blaffen|blaffen|inf pres3p
blaffen toe|toeblaffen|pres3p
blaffend|blaffen|ger
blaft|blaffen|pres3s
blaft toe|toeblaffen|pres3s
blafte|blaffen|past1s past3s
blafte toe|toeblaffen|past1s past3s
blaften|blaffen|past3p
blaften toe|toeblaffen|past3p
blaten|blaten|inf pres3p
blatend|blaten|ger
blazen toe|toeblazen|pres3p
blies toe|toeblazen|past1s past3s
bliezen toe|toeblazen|past3p
blikken|blikken|inf pres3p
blikken terug|terugblikken|pres3p
blikkend|blikken|ger
blikt|blikken|pres3s
blikt terug|terugblikken|pres3s
blikte|blikken|past1s past3s
blikte terug|terugblikken|past1s past3s
blikten|blikken|past3p
blikten terug|terugblikken|past3p
blogde|bloggen|past1s past3s
blogden|bloggen|past3p
bloggen|bloggen|inf pres3p
bloggend|bloggen|ger
blogt|bloggen|pres3s
bloosde|blozen|past1s past3s
bloosden|blozen|past3p
bloost|blozen|pres3s
blozen|blozen|inf pres3p
blozend|blozen|ger
bluffen|bluffen|inf pres3p
bluffend|bluffen|ger
bluft|bluffen|pres3s
blufte|bluffen|past1s past3s
bluften|bluffen|past3p
blèrde|blèren|past1s past3s
blèrden|blèren|past3p
blèren|blèren|inf pres3p
blèrend|blèren|ger
blèrt|blèren|pres3s
boden aan|aanbieden|past3p
bood aan|aanbieden|past1s past3s
brabbelde|brabbelen|past1s past3s
brabbelden|brabbelen|past3p
brabbelen|brabbelen|inf pres3p
brabbelend|brabbelen|ger
brabbelt|brabbelen|pres3s
bracht in|inbrengen|past1s past3s
bracht naar buiten|brengen_naar_buiten|past1s past3s
bracht naar voren|brengen_naar_voren|past1s past3s
bracht onder de aandacht|brengen_onder_de_aandacht|past1s past3s
bracht over|overbrengen|past1s past3s
bracht uit|uitbrengen|past1s past3s
brachten in|inbrengen|past3p
brachten naar buiten|brengen_naar_buiten|past3p
brachten naar voren|brengen_naar_voren|past3p
brachten onder de aandacht|brengen_onder_de_aandacht|past3p
brachten over|overbrengen|past3p
brachten uit|uitbrengen|past3p
bralde|brallen|past1s past3s
bralden|brallen|past3p
brallen|brallen|inf pres3p
brallend|brallen|ger
bralt|brallen|pres3s
brandmerken|brandmerken|inf pres3p
brandmerkend|brandmerken|ger
brandmerkt|brandmerken|pres3s
brandmerkte|brandmerken|past1s past3s
brandmerkten|brandmerken|past3p
brengen in|inbrengen|pres3p
brengen naar buiten|brengen_naar_buiten|inf pres3p
brengen naar voren|brengen_naar_voren|inf pres3p
brengen onder de aandacht|brengen_onder_de_aandacht|inf pres3p
brengen over|overbrengen|pres3p
brengen uit|uitbrengen|pres3p
brengend naar buiten|brengen_naar_buiten|ger
brengend naar voren|brengen_naar_voren|ger
brengend onder de aandacht|brengen_onder_de_aandacht|ger
brengt in|inbrengen|pres3s
brengt naar buiten|brengen_naar_buiten|pres3s
brengt naar voren|brengen_naar_voren|pres3s
brengt onder de aandacht|brengen_onder_de_aandacht|pres3s
brengt over|overbrengen|pres3s
brengt uit|uitbrengen|pres3s
briefde over|overbrieven|past1s past3s
briefden over|overbrieven|past3p
briefen|briefen|inf pres3p
briefend|briefen|ger
brieft|briefen|pres3s
brieft over|overbrieven|pres3s
briefte|briefen|past1s past3s
brieften|briefen|past3p
brieven over|overbrieven|pres3p
bromde|brommen|past1s past3s
bromden|brommen|past3p
brommen|brommen|inf pres3p
brommend|brommen|ger
bromt|brommen|pres3s
brulde|brullen|past1s past3s
brulde toe|toebrullen|past1s past3s
brulde uit|uitbrullen|past1s past3s
brulden|brullen|past3p
brulden toe|toebrullen|past3p
brulden uit|uitbrullen|past3p
brullen|brullen|inf pres3p
brullen toe|toebrullen|pres3p
brullen uit|uitbrullen|pres3p
brullend|brullen|ger
brult|brullen|pres3s
brult toe|toebrullen|pres3s
brult uit|uitbrullen|pres3s
bulderde|bulderen|past1s past3s
bulderden|bulderen|past3p
bulderen|bulderen|inf pres3p
bulderend|bulderen|ger
buldert|bulderen|pres3s
chargeerde|chargeren|past1s past3s
chargeerden|chargeren|past3p
chargeert|chargeren|pres3s
chargeren|chargeren|inf pres3p
chargerend|chargeren|ger
citeerde|citeren|past1s past3s
citeerden|citeren|past3p
citeert|citeren|pres3s
citeren|citeren|inf pres3p
citerend|citeren|ger
claimde|claimen|past1s past3s
claimden|claimen|past3p
claimen|claimen|inf pres3p
claimend|claimen|ger
claimt|claimen|pres3s
commandeerde|commanderen|past1s past3s
commandeerden|commanderen|past3p
commandeert|commanderen|pres3s
commanderen|commanderen|inf pres3p
commanderend|commanderen|ger
communiceerde|communiceren|past1s past3s
communiceerden|communiceren|past3p
communiceert|communiceren|pres3s
communiceren|communiceren|inf pres3p
communicerend|communiceren|ger
complimenteerde|complimenteren|past1s past3s
complimenteerden|complimenteren|past3p
complimenteert|complimenteren|pres3s
complimenteren|complimenteren|inf pres3p
complimenterend|complimenteren|ger
concludeerde|concluderen|past1s past3s
concludeerden|concluderen|past3p
concludeert|concluderen|pres3s
concluderen|concluderen|inf pres3p
concluderend|concluderen|ger
constateerde|constateren|past1s past3s
constateerden|constateren|past3p
constateert|constateren|pres3s
constateren|constateren|inf pres3p
constaterend|constateren|ger
corrigeerde|corrigeren|past1s past3s
corrigeerden|corrigeren|past3p
corrigeert|corrigeren|pres3s
corrigeren|corrigeren|inf pres3p
corrigerend|corrigeren|ger
counteerde|counteren|past1s past3s
counteerden|counteren|past3p
counteert|counteren|pres3s
counteren|counteren|inf pres3p
counterend|counteren|ger
dacht|denken|past1s past3s
dacht na|nadenken|past1s past3s
dachten|denken|past3p
dachten na|nadenken|past3p
danken|danken|inf pres3p
dankend|danken|ger
dankt|danken|pres3s
dankte|danken|past1s past3s
dankten|danken|past3p
declameerde|declameren|past1s past3s
declameerden|declameren|past3p
declameert|declameren|pres3s
declameren|declameren|inf pres3p
declamerend|declameren|ger
deden af|afdoen|past3p
deden kond|doen_kond|past3p
deden na|nadoen|past3p
deden uit de doeken|doen_uit_de_doeken|past3p
deed af|afdoen|past1s past3s
deed kond|doen_kond|past1s past3s
deed na|nadoen|past1s past3s
deed uit de doeken|doen_uit_de_doeken|past1s past3s
deelde mede|mededelen|past1s past3s
deelde mee|meedelen|past1s past3s
deelden mede|mededelen|past3p
deelden mee|meedelen|past3p
deelt mede|mededelen|pres3s
deelt mee|meedelen|pres3s
delen mede|mededelen|pres3p
delen mee|meedelen|pres3p
denk|denken|pres1s
denken|denken|inf pres3p
denken na|nadenken|pres3p
denkend|denken|ger
denkt|denken|pres3s
denkt na|nadenken|pres3s
dicht|dichten|pres3s
dichten|dichten|inf pres3p
dichtend|dichten|ger
dichtte|dichten|past1s past3s
dichtten|dichten|past3p
dicteerde|dicteren|past1s past3s
dicteerden|dicteren|past3p
dicteert|dicteren|pres3s
dicteren|dicteren|inf pres3p
dicterend|dicteren|ger
diskwalificeerde|diskwalificeren|past1s past3s
diskwalificeerden|diskwalificeren|past3p
diskwalificeert|diskwalificeren|pres3s
diskwalificeren|diskwalificeren|inf pres3p
diskwalificerend|diskwalificeren|ger
dissen op|opdissen|pres3p
dist op|opdissen|pres3s
diste op|opdissen|past1s past3s
disten op|opdissen|past3p
doceerde|doceren|past1s past3s
doceerden|doceren|past3p
doceert|doceren|pres3s
doceren|doceren|inf pres3p
docerend|doceren|ger
documenteerde|documenteren|past1s past3s
documenteerden|documenteren|past3p
documenteert|documenteren|pres3s
documenteren|documenteren|inf pres3p
documenterend|documenteren|ger
doen af|afdoen|pres3p
doen kond|doen_kond|inf pres3p
doen na|nadoen|pres3p
doen uit de doeken|doen_uit_de_doeken|inf pres3p
doend kond|doen_kond|ger
doend uit de doeken|doen_uit_de_doeken|ger
doet af|afdoen|pres3s
doet kond|doen_kond|pres3s
doet na|nadoen|pres3s
doet uit de doeken|doen_uit_de_doeken|pres3s
donderde|donderen|past1s past3s
donderden|donderen|past3p
donderen|donderen|inf pres3p
donderend|donderen|ger
dondert|donderen|pres3s
doorgaan|doorgaan|inf pres3p
doorgaand|doorgaan|ger
doorgaat|doorgaan|pres3s
doorgegaan|doorgaan|part
doorgevraagd|doorvragen|part
doorging|doorgaan|past1s past3s
doorgingen|doorgaan|past3p
doorvraagt|doorvragen|pres3s
doorvragen|doorvragen|inf pres3p
doorvragend|doorvragen|ger
doorvroeg|doorvragen|past1s past3s
doorvroegen|doorvragen|past3p
draagt aan|aandragen|pres3s
draagt op|opdragen|pres3s
dragen aan|aandragen|pres3p
dragen op|opdragen|pres3p
dreigde|dreigen|past1s past3s
dreigden|dreigen|past3p
dreigen|dreigen|inf pres3p
dreigend|dreigen|ger
dreigt|dreigen|pres3s
dreinde|dreinen|past1s past3s
dreinden|dreinen|past3p
dreinen|dreinen|inf pres3p
dreinend|dreinen|ger
dreint|dreinen|pres3s
dreunde|dreunen|past1s past3s
dreunde op|opdreunen|past1s past3s
dreunden|dreunen|past3p
dreunden op|opdreunen|past3p
dreunen|dreunen|inf pres3p
dreunen op|opdreunen|pres3p
dreunend|dreunen|ger
dreunt|dreunen|pres3s
dreunt op|opdreunen|pres3s
dringen aan|aandringen|pres3p
dringt aan|aandringen|pres3s
droeg aan|aandragen|past1s past3s
droeg op|opdragen|past1s past3s
droegen aan|aandragen|past3p
droegen op|opdragen|past3p
drong aan|aandringen|past1s past3s
drongen aan|aandringen|past3p
drukken uit|uitdrukken|pres3p
drukt uit|uitdrukken|pres3s
drukte uit|uitdrukken|past1s past3s
drukten uit|uitdrukken|past3p
ducht|duchten|pres3s
duchten|duchten|inf pres3p
duchtend|duchten|ger
duchtte|duchten|past1s past3s
duchtten|duchten|past3p
duidde|duiden|past1s past3s
duidde aan|aanduiden|past1s past3s
duidden|duiden|past3p
duidden aan|aanduiden|past3p
duiden|duiden|inf pres3p
duiden aan|aanduiden|pres3p
duidend|duiden|ger
duidt|duiden|pres3s
duidt aan|aanduiden|pres3s
dunken|dunken|inf pres3p
dunkend|dunken|ger
dunkt|dunken|pres3s
dunkte|dunken|past1s past3s
dunkten|dunken|past3p
eindigde|eindigen|past1s past3s
eindigden|eindigen|past3p
eindigen|eindigen|inf pres3p
eindigend|eindigen|ger
eindigt|eindigen|pres3s
eisen|eisen|inf pres3p
eisend|eisen|ger
eist|eisen|pres3s
eiste|eisen|past1s past3s
eisten|eisen|past3p
erkend|erkennen|part
erkende|erkennen|past1s past3s
erkenden|erkennen|past3p
erkennen|erkennen|inf pres3p
erkennend|erkennen|ger
erkent|erkennen|pres3s
evalueerde|evalueren|past1s past3s
evalueerden|evalueren|past3p
evalueert|evalueren|pres3s
evalueren|evalueren|inf pres3p
evaluerend|evalueren|ger
expliciteerde|expliciteren|past1s past3s
expliciteerden|expliciteren|past3p
expliciteert|expliciteren|pres3s
expliciteren|expliciteren|inf pres3p
expliciterend|expliciteren|ger
fantaseerde|fantaseren|past1s past3s
fantaseerden|fantaseren|past3p
fantaseert|fantaseren|pres3s
fantaseren|fantaseren|inf pres3p
fantaserend|fantaseren|ger
feliciteerde|feliciteren|past1s past3s
feliciteerden|feliciteren|past3p
feliciteert|feliciteren|pres3s
feliciteren|feliciteren|inf pres3p
feliciterend|feliciteren|ger
filosofeerde|filosoferen|past1s past3s
filosofeerden|filosoferen|past3p
filosofeert|filosoferen|pres3s
filosoferen|filosoferen|inf pres3p
filosoferend|filosoferen|ger
flappen uit|uitflappen|pres3p
flapt uit|uitflappen|pres3s
flapte uit|uitflappen|past1s past3s
flapten uit|uitflappen|past3p
fleemde|fleemen flemen|past1s past3s
fleemden|fleemen flemen|past3p
fleemen|fleemen|inf pres3p
fleemend|fleemen|ger
fleemt|fleemen flemen|pres3s
flemen|flemen|inf pres3p
flemend|flemen|ger
fluister|fluisteren|pres1s
fluisterde|fluisteren|past1s past3s
fluisterde na|nafluisteren|past1s past3s
fluisterde terug|terugfluisteren|past1s past3s
fluisterde toe|toefluisteren|past1s past3s
fluisterden|fluisteren|past3p
fluisterden na|nafluisteren|past3p
fluisterden terug|terugfluisteren|past3p
fluisterden toe|toefluisteren|past3p
fluisteren|fluisteren|inf pres3p
fluisteren na|nafluisteren|pres3p
fluisteren terug|terugfluisteren|pres3p
fluisteren toe|toefluisteren|pres3p
fluisterend|fluisteren|ger
fluistert|fluisteren|pres3s
fluistert na|nafluisteren|pres3s
fluistert terug|terugfluisteren|pres3s
fluistert toe|toefluisteren|pres3s
foeterde|foeteren|past1s past3s
foeterden|foeteren|past3p
foeteren|foeteren|inf pres3p
foeterend|foeteren|ger
foetert|foeteren|pres3s
formuleerde|formuleren|past1s past3s
formuleerden|formuleren|past3p
formuleert|formuleren|pres3s
formuleren|formuleren|inf pres3p
formulerend|formuleren|ger
fronsen|fronsen|inf pres3p
fronsend|fronsen|ger
fronst|fronsen|pres3s
fronste|fronsen|past1s past3s
fronsten|fronsen|past3p
fulmineerde|fulmineren|past1s past3s
fulmineerden|fulmineren|past3p
fulmineert|fulmineren|pres3s
fulmineren|fulmineren|inf pres3p
fulminerend|fulmineren|ger
gaan door|doorgaan|pres3p
gaan ervan uit|gaan_ervan_uit|inf pres3p
gaan verder|verdergaan|pres3p
gaan voort|voortgaan|pres3p
gaand ervan uit|gaan_ervan_uit|ger
gaapt|gapen|pres3s
gaapte|gapen|past1s past3s
gaapten|gapen|past3p
gaat door|doorgaan|pres3s
gaat ervan uit|gaan_ervan_uit|pres3s
gaat verder|verdergaan|pres3s
gaat voort|voortgaan|pres3s
gaf aan|aangeven geven_aan|past1s past3s
gaf mee|meegeven|past1s past3s
gaf op|opgeven|past1s past3s
gaf te kennen|geven_te_kennen|past1s past3s
gaf ten antwoord|geven_ten_antwoord|past1s past3s
gaf toe|toegeven|past1s past3s
gaf tot antwoord|geven_tot_antwoord|past1s past3s
gaf voor|voorgeven|past1s past3s
galmde|galmen|past1s past3s
galmden|galmen|past3p
galmen|galmen|inf pres3p
galmend|galmen|ger
galmt|galmen|pres3s
gapen|gapen|inf pres3p
gapend|gapen|ger
garandeerde|garanderen|past1s past3s
garandeerden|garanderen|past3p
garandeert|garanderen|pres3s
garanderen|garanderen|inf pres3p
garanderend|garanderen|ger
gaven aan|aangeven geven_aan|past3p
gaven mee|meegeven|past3p
gaven op|opgeven|past3p
gaven te kennen|geven_te_kennen|past3p
gaven ten antwoord|geven_ten_antwoord|past3p
gaven toe|toegeven|past3p
gaven tot antwoord|geven_tot_antwoord|past3p
gaven voor|voorgeven|past3p
geaarzeld|aarzelen|part
geaccentueerd|accentueren|part
geadviseerd|adviseren|part
geanalyseerd|analyseren|part
geantwoord|antwoorden|part
geapt|appen|part
geargumenteerd|argumenteren|part
gebaard|gebaren|part
gebaarde|gebaren|past1s past3s
gebaarden|gebaren|past3p
gebaart|gebaren|pres3s
gebabbeld|babbelen|part
gebagatelliseerd|bagatelliseren|part
gebaren|gebaren|inf pres3p
gebarend|gebaren|ger
gebarsten|barsten|part
gebast|bassen|part
gebeden|bidden|part
gebeefd|beven|part
gebieden|gebieden|inf pres3p
gebiedend|gebieden|ger
gebiedt|gebieden|pres3s
geblaat|blaten|part
geblaft|blaffen|part
geblikt|blikken|part
geblogd|bloggen|part
gebloosd|blozen|part
gebluft|bluffen|part
geblèrd|blèren|part
geboden|gebieden|part past3p
gebood|gebieden|past1s past3s
gebrabbeld|brabbelen|part
gebracht naar buiten|brengen_naar_buiten|part
gebracht naar voren|brengen_naar_voren|part
gebracht onder de aandacht|brengen_onder_de_aandacht|part
gebrald|brallen|part
gebrandmerkt|brandmerken|part
gebrieft|briefen|part
gebromd|brommen|part
gebruld|brullen|part
gebulderd|bulderen|part
gechargeerd|chargeren|part
geciteerd|citeren|part
geclaimd|claimen|part
gecommandeerd|commanderen|part
gecommuniceerd|communiceren|part
gecomplimenteerd|complimenteren|part
geconcludeerd|concluderen|part
geconstateerd|constateren|part
gecorrigeerd|corrigeren|part
gecounteerd|counteren|part
gedaan kond|doen_kond|part
gedaan uit de doeken|doen_uit_de_doeken|part
gedacht|denken|part
gedankt|danken|part
gedeclameerd|declameren|part
gedicht|dichten|part
gedicteerd|dicteren|part
gediskwalificeerd|diskwalificeren|part
gedoceerd|doceren|part
gedocumenteerd|documenteren|part
gedonderd|donderen|part
gedreigd|dreigen|part
gedreind|dreinen|part
gedreund|dreunen|part
geducht|duchten|part
geduid|duiden|part
gedunkt|dunken|part
geeft aan|aangeven geven_aan|pres3s
geeft mee|meegeven|pres3s
geeft op|opgeven|pres3s
geeft te kennen|geven_te_kennen|pres3s
geeft ten antwoord|geven_ten_antwoord|pres3s
geeft toe|toegeven|pres3s
geeft tot antwoord|geven_tot_antwoord|pres3s
geeft voor|voorgeven|pres3s
geeindigd|eindigen|part
geeist|eisen|part
geevalueerd|evalueren|part
geexpliciteerd|expliciteren|part
gefantaseerd|fantaseren|part
gefeliciteerd|feliciteren|part
gefilosofeerd|filosoferen|part
gefleemd|fleemen flemen|part
gefluisterd|fluisteren|part
gefoeterd|foeteren|part
geformuleerd|formuleren|part
gefronst|fronsen|part
gefulmineerd|fulmineren|part
gegaan ervan uit|gaan_ervan_uit|part
gegaapt|gapen|part
gegalmd|galmen|part
gegarandeerd|garanderen|part
gegeven aan|geven_aan|part
gegeven te kennen|geven_te_kennen|part
gegeven ten antwoord|geven_ten_antwoord|part
gegeven tot antwoord|geven_tot_antwoord|part
gegiebeld|giebelen|part
gegiecheld|giechelen|part
gegild|gillen|part
gegist|gissen|part
geglimlacht|glimlachen|part
geglunderd|glunderen|part
gegniffeld|gniffelen|part
gegnuifd|gnuiven|part
gegokt|gokken|part
gegooid voor de voeten|gooien_voor_de_voeten|part
gegrapt|grappen|part
gegrauwd|grauwen|part
gegriend|grienen|part
gegrijnsd|grijnzen|part
gegrijnslacht|grijnslachen|part
gegrimlacht|grimlachen|part
gegrinnikt|grinniken|part
gegroet|groeten|part
gegromd|grommen|part
gegrommeld|grommelen|part
gehakkeld|hakkelen|part
gehamerd|hameren|part
gehaperd|haperen|part
gehekeld|hekelen|part
gehijgd|hijgen|part
gehikt|hikken|part
gehinnikt|hinniken|part
gehint|hinten|part
gehoest|hoesten|part
gehoond|honen|part
gehoopt|hopen|part
gehouden vol|houden_vol|part
gehuild|huilen|part
gehuiverd|huiveren|part
geillustreerd|illustreren|part
geinformeerd|informeren|part
geinsinuerd|insinueren|part
geinstruerd|instrueren|part
geinterpreteerd|interpreteren|part
geinterrumpeerd|interrumperen|part
geironiseerd|ironiseren|part
gejammerd|jammeren|part
gejankt|janken|part
gejodeld|jodelen|part
gejoeld|joelen|part
gejubeld|jubelen|part
gejuicht|juichen|part
gekakeld|kakelen|part
gekalkt|kalken|part
gekankeerd|kankeren|part
gekarakteriseerd|karakteriseren|part
gekeft|keffen|part
gekenschetst|kenschetsen|part
gekermd|kermen|part
gekeuveld|keuvelen|part
gekeven|kijven|part
gekird|kirren|part
geklaagd|klagen|part
geklad|kladden|part
gekletst|kletsen|part
geklikt|klikken|part
geklonken|klinken|part
geknald|knallen|part
geknarsetand|knarsetanden|part
geknetterd|knetteren|part
gekniesd|kniezen|part
geknikt|knikken|part
geknord|knorren|part
gekoerd|koeren|part
gekoketterd|koketteren|part
gekraaid|kraaien|part
gekrabbeld|krabbelen|part
gekregen te horen|krijgen_te_horen|part
gekregen te verstaan|krijgen_te_verstaan|part
gekreten|krijten|part
gekreund|kreunen|part
gekrijst|krijsen|part
gekscheerd|gekscheren|part
gekscheerde|gekscheren|past1s past3s
gekscheerden|gekscheren|past3p
gekscheert|gekscheren|pres3s
gekscheren|gekscheren|inf pres3p
gekscherend|gekscheren|ger
gekucht|kuchen|part
gekwaakt|kwaken|part
gekwalificeerd|kwalificeren|part
gekwebbeld|kwebbelen|part
gekweeld|kwelen|part
gekwetterd|kwetteren|part
gelaakt|laken|part
gelachen|lachen|part
gelald|lallen|part
gelast|gelasten|part pres3s
gelasten|gelasten|inf pres3p
gelastend|gelasten|ger
gelastte|gelasten|past1s past3s
gelastten|gelasten|past3p
gelaten doorschemeren|laten_doorschemeren|part
gelaten horen|laten_horen|part
gelaten ontvallen|laten_ontvallen|part
gelaten optekenen|laten_optekenen|part
gelaten vallen|laten_vallen|part
gelaten verstaan|laten_verstaan|part
gelaten weten|laten_weten|part
gelaten zien|laten_zien|part
gelispeld|lispelen|part
gelogen|liegen|part
geloocheend|loochenen|part
geloofd|geloven loven|part
geloofde|geloven|past1s past3s
geloofden|geloven|past3p
gelooft|geloven|pres3s
geloven|geloven|inf pres3p
gelovend|geloven|ger
gelucht|luchten|part
geluid|luiden|part
gemaakt bekend|maken_bekend|part
gemaakt duidelijk|maken_duidelijk|part
gemaakt hard|maken_hard|part
gemaakt kenbaar|maken_kenbaar|part
gemaakt melding|maken_melding|part
gemaakt wijs|maken_wijs|part
gemaand|manen|part
gemaild|mailen|part
gemauwd|mauwen|part
gemeend|menen|part
gemeend te weten|menen_te_weten|part
gemekkerd|mekkeren|part
gemeld|melden|part
gememoreerd|memoreren|part
gemiauwd|miauwen|part
gemijmerd|mijmeren|part
gemokt|mokken|part
gemompeld|mompelen|part
gemopperd|mopperen|part
gemord|morren|part
gemotiveerd|motiveren|part
gemummeld|mummelen|part
gemurmeld|murmelen|part
gemurmureerd|murmureren|part
geneuried|neuriën|part
geneuzeld|neuzelen|part
genoemd|noemen|part
genomen het woord|nemen_het_woord|part
genoteerd|noteren|part
genuanceerd|nuanceren|part
geobserveerd|observeren|part
geoordeeld|oordelen|part
geopenbaard|openbaren|part
geopperd|opperen|part
georakeld|orakelen|part
georeerd|oreren|part
gepareerd|pareren|part
gepeinsd|peinzen|part
gepiekerd|piekeren|part
gepiept|piepen|part
geplaagd|plagen|part
gepleit|pleiten|part
gepocht|pochen|part
gepolst|polsen|part
geponeerd|poneren|part
geportretterd|portretteren|part
gepost|posten|part
gepostuleerd|postuleren|part
gepraat|praten|part
gepreciseerd|preciseren|part
gepredikt|prediken|part
gepreekt|preken|part
gepretendeerd|pretenderen|part
gepreveld|prevelen|part
geprezen|prijzen|part
geproclameerd|proclameren|part
geproest|proesten|part
geprofeteerd|profeteren|part
geprognosticeerd|prognosticeren|part
geprotesteerd|protesteren|part
gepruild|pruilen|part
geprutteld|pruttelen|part
geraamd|ramen|part
geraasd|razen|part
geraaskald|raaskallen|part
geraden|raden|part
gerapporteerd|rapporteren|part
gereageerd|reageren|part
gerealiseerd|realiseren|part
gerecapituleerd|recapituleren|part
gerechtvaardigd|rechtvaardigen|part
gereciteerd|reciteren|part
geredeneerd|redeneren|part
gerefereerd|refereren|part
gerelativeerd|relativeren|part
gerepliceerd|repliceren|part
geresumeerd|resumeren|part
gerocheld|rochelen|part
geroddeld|roddelen|part
geroemd|roemen|part
geroepen|roepen|part
geronkt|ronken|part
gesakkerd|sakkeren|part
gescandeerd|scanderen|part
geschald|schallen|part
geschampeerd|schamperen|part
geschat|schatten|part
geschaterd|schateren|part
geschaterlacht|schaterlachen|part
geschertst|schertsen|part
geschetst|schetsen|part
geschimpt|schimpen|part
geschokschoudeerd|schokschouderen|part
gescholden|schelden|part
geschreeuwd|schreeuwen|part
geschreid|schreien|part
geschreven|schrijven|part
geschrokken|schrikken|part
geschud|schudden|part
gesidderd|sidderen|part
gesignaleerd|signaleren|part
gesist|sissen|part
geslijmd|slijmen|part
geslikt|slikken|part
gesmaald|smalen|part
gesmeekt|smeken|part
gesmiespeld|smiespelen|part
gesmoesd|smoezen|part
gesnaterd|snateren|part
gesnauwd|snauwen|part
gesneerd|sneren|part
gesnikt|snikken|part
gesnoefd|snoeven|part
gesnotterd|snotteren|part
gesombeerd|somberen|part
gesommerd|sommeren|part
gesouffleerd|souffleren|part
gespeculeerd|speculeren|part
gespot|spotten|part
gesproken|spreken|part
gesproken schande|spreken_schande|part
gesputterd|sputteren|part
gestaafd|staven|part
gestameld|stamelen|part
gesteld|stellen|part
gestipt aan|stippen_aan|part
gestipuleerd|stipuleren|part
gestotterd|stotteren|part
gestraald|stralen|part
gesuggereerd|suggereren|part
gesust|sussen|part
getaterd|tateren|part
getempereerd|tempereren|part
getierd|tieren|part
getipt|tippen|part
getiteld|titelen|part
getobd|tobben|part
getreurd|treuren|part
getrild|trillen|part
getroost|troosten|part
getweet|tweeten|part
getwijfeld|twijfelen|part
getwitterd|twitteren|part
getypeerd|typeren|part
gevallen in de rede|vallen_in_de_rede|part
geveinsd|veinzen|part
geven aan|aangeven geven_aan|inf pres3p
geven mee|meegeven|pres3p
geven op|opgeven|pres3p
geven te kennen|geven_te_kennen|inf pres3p
geven ten antwoord|geven_ten_antwoord|inf pres3p
geven toe|toegeven|pres3p
geven tot antwoord|geven_tot_antwoord|inf pres3p
geven voor|voorgeven|pres3p
gevend aan|geven_aan|ger
gevend te kennen|geven_te_kennen|ger
gevend ten antwoord|geven_ten_antwoord|ger
gevend tot antwoord|geven_tot_antwoord|ger
gevit|vitten|part
gevleid|vleien|part
gevloekt|vloeken|part
gevoeld|voelen|part
gevonden|vinden|part
gevorderd|vorderen|part
gevraagd|vragen|part
gevreesd|vrezen|part
gewaagd|gewagen|part
gewaagde|gewagen|past1s past3s
gewaagden|gewagen|past3p
gewaagt|gewagen|pres3s
gewaand|wanen|part
gewaarschuwd|waarschuwen|part
gewagen|gewagen|inf pres3p
gewagend|gewagen|ger
gewauweld|wauwelen|part
geweeklaagd|weeklagen|part
geweend|wenen|part
gewenst|wensen|part
gewenst te weten|wensen_te_weten|part
geweten|weten|part
gewezen erop|wijzen_erop|part
gewezen op|wijzen_op|part
gewild weten|willen_weten|part
gewuifd|wuiven|part
gezanikt|zaniken|part
gezegd|zeggen|part
gezegd erbij|zeggen_erbij|part
gezeid|zeggen|part
gezeid erbij|zeggen_erbij|part
gezeikt|zeiken|part
gezeurd|zeuren|part
gezeverd|zeveren|part
gezinspeeld|zinspelen|part
gezongen|zingen|part
gezucht|zuchten|part
gezwaaid|zwaaien|part
gezwamd|zwammen|part
gezwetst|zwetsen|part
gezworen|zweren|part
giebelde|giebelen|past1s past3s
giebelden|giebelen|past3p
giebelen|giebelen|inf pres3p
giebelend|giebelen|ger
giebelt|giebelen|pres3s
giechelde|giechelen|past1s past3s
giechelden|giechelen|past3p
giechelen|giechelen|inf pres3p
giechelend|giechelen|ger
giechelt|giechelen|pres3s
gilde|gillen|past1s past3s
gilde toe|toegillen|past1s past3s
gilde uit|uitgillen|past1s past3s
gilden|gillen|past3p
gilden toe|toegillen|past3p
gilden uit|uitgillen|past3p
gillen|gillen|inf pres3p
gillen toe|toegillen|pres3p
gillen uit|uitgillen|pres3p
gillend|gillen|ger
gilt|gillen|pres3s
gilt toe|toegillen|pres3s
gilt uit|uitgillen|pres3s
ging door|doorgaan|past1s past3s
ging ervan uit|gaan_ervan_uit|past1s past3s
ging verder|verdergaan|past1s past3s
ging voort|voortgaan|past1s past3s
gingen door|doorgaan|past3p
gingen ervan uit|gaan_ervan_uit|past3p
gingen verder|verdergaan|past3p
gingen voort|voortgaan|past3p
gissen|gissen|inf pres3p
gissend|gissen|ger
gist|gissen|pres3s
giste|gissen|past1s past3s
gisten|gissen|past3p
glimlachen|glimlachen|inf pres3p
glimlachend|glimlachen|ger
glimlacht|glimlachen|pres3s
glimlachte|glimlachen|past1s past3s
glimlachten|glimlachen|past3p
glunderde|glunderen|past1s past3s
glunderden|glunderen|past3p
glunderen|glunderen|inf pres3p
glunderend|glunderen|ger
glundert|glunderen|pres3s
gniffelde|gniffelen|past1s past3s
gniffelden|gniffelen|past3p
gniffelen|gniffelen|inf pres3p
gniffelend|gniffelen|ger
gniffelt|gniffelen|pres3s
gnuifde|gnuiven|past1s past3s
gnuifden|gnuiven|past3p
gnuift|gnuiven|pres3s
gnuiven|gnuiven|inf pres3p
gnuivend|gnuiven|ger
gokken|gokken|inf pres3p
gokkend|gokken|ger
gokt|gokken|pres3s
gokte|gokken|past1s past3s
gokten|gokken|past3p
gooide toe|toegooien|past1s past3s
gooide voor de voeten|gooien_voor_de_voeten|past1s past3s
gooiden toe|toegooien|past3p
gooiden voor de voeten|gooien_voor_de_voeten|past3p
gooien toe|toegooien|pres3p
gooien voor de voeten|gooien_voor_de_voeten|inf pres3p
gooiend voor de voeten|gooien_voor_de_voeten|ger
gooit toe|toegooien|pres3s
gooit voor de voeten|gooien_voor_de_voeten|pres3s
grappen|grappen|inf pres3p
grappend|grappen|ger
grapt|grappen|pres3s
grapte|grappen|past1s past3s
grapten|grappen|past3p
grauwde|grauwen|past1s past3s
grauwden|grauwen|past3p
grauwen|grauwen|inf pres3p
grauwend|grauwen|ger
grauwt|grauwen|pres3s
griende|grienen|past1s past3s
grienden|grienen|past3p
grienen|grienen|inf pres3p
grienend|grienen|ger
grient|grienen|pres3s
grijnsde|grijnzen|past1s past3s
grijnsden|grijnzen|past3p
grijnslachen|grijnslachen|inf pres3p
grijnslachend|grijnslachen|ger
grijnslacht|grijnslachen|pres3s
grijnslachte|grijnslachen|past1s past3s
grijnslachten|grijnslachen|past3p
grijnst|grijnzen|pres3s
grijnzen|grijnzen|inf pres3p
grijnzend|grijnzen|ger
grimlachen|grimlachen|inf pres3p
grimlachend|grimlachen|ger
grimlacht|grimlachen|pres3s
grimlachte|grimlachen|past1s past3s
grimlachten|grimlachen|past3p
grinniken|grinniken|inf pres3p
grinnikend|grinniken|ger
grinnikt|grinniken|pres3s
grinnikte|grinniken|past1s past3s
grinnikten|grinniken|past3p
groet|groeten|pres3s
groeten|groeten|inf pres3p
groetend|groeten|ger
groette|groeten|past1s past3s
groetten|groeten|past3p
gromde|grommen|past1s past3s
gromde toe|toegrommen|past1s past3s
gromden|grommen|past3p
gromden toe|toegrommen|past3p
grommelde|grommelen|past1s past3s
grommelden|grommelen|past3p
grommelen|grommelen|inf pres3p
grommelend|grommelen|ger
grommelt|grommelen|pres3s
grommen|grommen|inf pres3p
grommen toe|toegrommen|pres3p
grommend|grommen|ger
gromt|grommen|pres3s
gromt toe|toegrommen|pres3s
haalde aan|aanhalen|past1s past3s
haalde uit|uithalen|past1s past3s
haalden aan|aanhalen|past3p
haalden uit|uithalen|past3p
haalt aan|aanhalen|pres3s
haalt uit|uithalen|pres3s
hakkelde|hakkelen|past1s past3s
hakkelden|hakkelen|past3p
hakkelen|hakkelen|inf pres3p
hakkelend|hakkelen|ger
hakkelt|hakkelen|pres3s
halen aan|aanhalen|pres3p
halen uit|uithalen|pres3p
hamerde|hameren|past1s past3s
hamerden|hameren|past3p
hameren|hameren|inf pres3p
hamerend|hameren|ger
hamert|hameren|pres3s
haperde|haperen|past1s past3s
haperden|haperen|past3p
haperen|haperen|inf pres3p
haperend|haperen|ger
hapert|haperen|pres3s
heffen aan|aanheffen|pres3p
heft aan|aanheffen|pres3s
hekelde|hekelen|past1s past3s
hekelden|hekelen|past3p
hekelen|hekelen|inf pres3p
hekelend|hekelen|ger
hekelt|hekelen|pres3s
herhaald|herhalen|part
herhaalde|herhalen|past1s past3s
herhaalden|herhalen|past3p
herhaalt|herhalen|pres3s
herhalen|herhalen|inf pres3p
herhalend|herhalen|ger
herinnerd|herinneren|part
herinnerde|herinneren|past1s past3s
herinnerden|herinneren|past3p
herinneren|herinneren|inf pres3p
herinnerend|herinneren|ger
herinnert|herinneren|pres3s
hernam|hernemen|past1s past3s
hernamen|hernemen|past3p
herneemt|hernemen|pres3s
hernemen|hernemen|inf pres3p
hernemend|hernemen|ger
hernomen|hernemen|part
hervat|hervatten|part pres3s
hervatte|hervatten|past1s past3s
hervatten|hervatten|inf pres3p past3p
hervattend|hervatten|ger
hief aan|aanheffen|past1s past3s
hield vol|houden_vol volhouden|past1s past3s
hield voor|voorhouden|past1s past3s
hielden vol|houden_vol volhouden|past3p
hielden voor|voorhouden|past3p
hieven aan|aanheffen|past3p
hijgde|hijgen|past1s past3s
hijgde uit|uithijgen|past1s past3s
hijgden|hijgen|past3p
hijgden uit|uithijgen|past3p
hijgen|hijgen|inf pres3p
hijgen uit|uithijgen|pres3p
hijgend|hijgen|ger
hijgt|hijgen|pres3s
hijgt uit|uithijgen|pres3s
hikken|hikken|inf pres3p
hikkend|hikken|ger
hikt|hikken|pres3s
hikte|hikken|past1s past3s
hikten|hikken|past3p
hinniken|hinniken|inf pres3p
hinnikend|hinniken|ger
hinnikt|hinniken|pres3s
hinnikte|hinniken|past1s past3s
hinnikten|hinniken|past3p
hint|hinten|pres3s
hinten|hinten|inf pres3p
hintend|hinten|ger
hintte|hinten|past1s past3s
hintten|hinten|past3p
hoest|hoesten|pres3s
hoesten|hoesten|inf pres3p
hoestend|hoesten|ger
hoestte|hoesten|past1s past3s
hoestten|hoesten|past3p
honen|honen|inf pres3p
honend|honen|ger
hoonde|honen|past1s past3s
hoonden|honen|past3p
hoont|honen|pres3s
hoopt|hopen|pres3s
hoopte|hopen|past1s past3s
hoopten|hopen|past3p
hoorde uit|uithoren|past1s past3s
hoorden uit|uithoren|past3p
hoort uit|uithoren|pres3s
hopen|hopen|inf pres3p
hopend|hopen|ger
horen uit|uithoren|pres3p
houden vol|houden_vol volhouden|inf pres3p
houden voor|voorhouden|pres3p
houdend vol|houden_vol|ger
houdt vol|houden_vol volhouden|pres3s
houdt voor|voorhouden|pres3s
huilde|huilen|past1s past3s
huilden|huilen|past3p
huilen|huilen|inf pres3p
huilend|huilen|ger
huilt|huilen|pres3s
huiverde|huiveren|past1s past3s
huiverden|huiveren|past3p
huiveren|huiveren|inf pres3p
huiverend|huiveren|ger
huivert|huiveren|pres3s
illustreerde|illustreren|past1s past3s
illustreerden|illustreren|past3p
illustreert|illustreren|pres3s
illustreren|illustreren|inf pres3p
illustrerend|illustreren|ger
inbracht|inbrengen|past1s past3s
inbrachten|inbrengen|past3p
inbrengen|inbrengen|inf pres3p
inbrengend|inbrengen|ger
inbrengt|inbrengen|pres3s
informeerde|informeren|past1s past3s
informeerden|informeren|past3p
informeert|informeren|pres3s
informeren|informeren|inf pres3p
informerend|informeren|ger
ingebracht|inbrengen|part
ingeroepen|inroepen|part
ingeschat|inschatten|part
ingestemd|instemmen|part
ingevallen|invallen|part
ingeviteerd|inviteren|part
ingeworpen|inwerpen|part
ingezien|inzien|part
inriep|inroepen|past1s past3s
inriepen|inroepen|past3p
inroepen|inroepen|inf pres3p
inroepend|inroepen|ger
inroept|inroepen|pres3s
inschat|inschatten|pres3s
inschatte|inschatten|past1s past3s
inschatten|inschatten|inf pres3p past3p
inschattend|inschatten|ger
insinuerde|insinueren|past1s past3s
insinuerden|insinueren|past3p
insinueren|insinueren|inf pres3p
insinuerend|insinueren|ger
insinuert|insinueren|pres3s
instemde|instemmen|past1s past3s
instemden|instemmen|past3p
instemmen|instemmen|inf pres3p
instemmend|instemmen|ger
instemt|instemmen|pres3s
instruerde|instrueren|past1s past3s
instruerden|instrueren|past3p
instrueren|instrueren|inf pres3p
instruerend|instrueren|ger
instruert|instrueren|pres3s
interpreteerde|interpreteren|past1s past3s
interpreteerden|interpreteren|past3p
interpreteert|interpreteren|pres3s
interpreteren|interpreteren|inf pres3p
interpreterend|interpreteren|ger
interrumpeerde|interrumperen|past1s past3s
interrumpeerden|interrumperen|past3p
interrumpeert|interrumperen|pres3s
interrumperen|interrumperen|inf pres3p
interrumperend|interrumperen|ger
invallen|invallen|inf pres3p
invallend|invallen|ger
invalt|invallen|pres3s
inviel|invallen|past1s past3s
invielen|invallen|past3p
inviteerde|inviteren|past1s past3s
inviteerden|inviteren|past3p
inviteert|inviteren|pres3s
inviteren|inviteren|inf pres3p
inviterend|inviteren|ger
inwerpen|inwerpen|inf pres3p
inwerpend|inwerpen|ger
inwerpt|inwerpen|pres3s
inwierp|inwerpen|past1s past3s
inwierpen|inwerpen|past3p
inzag|inzien|past1s past3s
inzagen|inzien|past3p
inzien|inzien|inf pres3p
inziend|inzien|ger
inziet|inzien|pres3s
ironiseerde|ironiseren|past1s past3s
ironiseerden|ironiseren|past3p
ironiseert|ironiseren|pres3s
ironiseren|ironiseren|inf pres3p
ironiserend|ironiseren|ger
jammerde|jammeren|past1s past3s
jammerden|jammeren|past3p
jammeren|jammeren|inf pres3p
jammerend|jammeren|ger
jammert|jammeren|pres3s
janken|janken|inf pres3p
jankend|janken|ger
jankt|janken|pres3s
jankte|janken|past1s past3s
jankten|janken|past3p
jodelde|jodelen|past1s past3s
jodelden|jodelen|past3p
jodelen|jodelen|inf pres3p
jodelend|jodelen|ger
jodelt|jodelen|pres3s
joelde|joelen|past1s past3s
joelden|joelen|past3p
joelen|joelen|inf pres3p
joelend|joelen|ger
joelt|joelen|pres3s
jouwde uit|uitjouwen|past1s past3s
jouwden uit|uitjouwen|past3p
jouwen uit|uitjouwen|pres3p
jouwt uit|uitjouwen|pres3s
jubelde|jubelen|past1s past3s
jubelden|jubelen|past3p
jubelen|jubelen|inf pres3p
jubelend|jubelen|ger
jubelt|jubelen|pres3s
juichen|juichen|inf pres3p
juichen toe|toejuichen|pres3p
juichend|juichen|ger
juicht|juichen|pres3s
juicht toe|toejuichen|pres3s
juichte|juichen|past1s past3s
juichte toe|toejuichen|past1s past3s
juichten|juichen|past3p
juichten toe|toejuichen|past3p
kaart aan|aankaarten|pres3s
kaarten aan|aankaarten|pres3p
kaartte aan|aankaarten|past1s past3s
kaartten aan|aankaarten|past3p
kaatsen terug|terugkaatsen|pres3p
kaatst terug|terugkaatsen|pres3s
kaatste terug|terugkaatsen|past1s past3s
kaatsten terug|terugkaatsen|past3p
kakelde|kakelen|past1s past3s
kakelden|kakelen|past3p
kakelen|kakelen|inf pres3p
kakelend|kakelen|ger
kakelt|kakelen|pres3s
kalken|kalken|inf pres3p
kalkend|kalken|ger
kalkt|kalken|pres3s
kalkte|kalken|past1s past3s
kalkten|kalken|past3p
kankeerde|kankeren|past1s past3s
kankeerden|kankeren|past3p
kankeert|kankeren|pres3s
kankeren|kankeren|inf pres3p
kankerend|kankeren|ger
karakteriseerde|karakteriseren|past1s past3s
karakteriseerden|karakteriseren|past3p
karakteriseert|karakteriseren|pres3s
karakteriseren|karakteriseren|inf pres3p
karakteriserend|karakteriseren|ger
keef|kijven|past1s past3s
keffen|keffen|inf pres3p
keffend|keffen|ger
keft|keffen|pres3s
kefte|keffen|past1s past3s
keften|keffen|past3p
kenschetsen|kenschetsen|inf pres3p
kenschetsend|kenschetsen|ger
kenschetst|kenschetsen|pres3s
kenschetste|kenschetsen|past1s past3s
kenschetsten|kenschetsen|past3p
kermde|kermen|past1s past3s
kermden|kermen|past3p
kermen|kermen|inf pres3p
kermend|kermen|ger
kermt|kermen|pres3s
keurde af|afkeuren|past1s past3s
keurden af|afkeuren|past3p
keuren af|afkeuren|pres3p
keurt af|afkeuren|pres3s
keuvelde|keuvelen|past1s past3s
keuvelden|keuvelen|past3p
keuvelen|keuvelen|inf pres3p
keuvelend|keuvelen|ger
keuvelt|keuvelen|pres3s
keven|kijven|past3p
kijft|kijven|pres3s
kijven|kijven|inf pres3p
kijvend|kijven|ger
kirde|kirren|past1s past3s
kirden|kirren|past3p
kirren|kirren|inf pres3p
kirrend|kirren|ger
kirt|kirren|pres3s
klaagde|klagen|past1s past3s
klaagde aan|aanklagen|past1s past3s
klaagden|klagen|past3p
klaagden aan|aanklagen|past3p
klaagt|klagen|pres3s
klaagt aan|aanklagen|pres3s
kladde|kladden|past1s past3s
kladden|kladden|inf pres3p past3p
kladdend|kladden|ger
kladt|kladden|pres3s
klagen|klagen|inf pres3p
klagen aan|aanklagen|pres3p
klagend|klagen|ger
kletsen|kletsen|inf pres3p
kletsend|kletsen|ger
kletst|kletsen|pres3s
kletste|kletsen|past1s past3s
kletsten|kletsen|past3p
klikken|klikken|inf pres3p
klikkend|klikken|ger
klikt|klikken|pres3s
klikte|klikken|past1s past3s
klikten|klikken|past3p
klinken|klinken|inf pres3p
klinkend|klinken|ger
klinkt|klinken|pres3s
klonk|klinken|past1s past3s
klonken|klinken|past3p
knalde|knallen|past1s past3s
knalden|knallen|past3p
knallen|knallen|inf pres3p
knallend|knallen|ger
knalt|knallen|pres3s
knarsetandde|knarsetanden|past1s past3s
knarsetandden|knarsetanden|past3p
knarsetanden|knarsetanden|inf pres3p
knarsetandend|knarsetanden|ger
knarsetandt|knarsetanden|pres3s
knetterde|knetteren|past1s past3s
knetterden|knetteren|past3p
knetteren|knetteren|inf pres3p
knetterend|knetteren|ger
knettert|knetteren|pres3s
kniesde|kniezen|past1s past3s
kniesden|kniezen|past3p
kniest|kniezen|pres3s
kniezen|kniezen|inf pres3p
kniezend|kniezen|ger
knikken|knikken|inf pres3p
knikkend|knikken|ger
knikt|knikken|pres3s
knikte|knikken|past1s past3s
knikten|knikken|past3p
knorde|knorren|past1s past3s
knorden|knorren|past3p
knorren|knorren|inf pres3p
knorrend|knorren|ger
knort|knorren|pres3s
koerde|koeren|past1s past3s
koerden|koeren|past3p
koeren|koeren|inf pres3p
koerend|koeren|ger
koert|koeren|pres3s
koketterde|koketteren|past1s past3s
koketterden|koketteren|past3p
koketteren|koketteren|inf pres3p
koketterend|koketteren|ger
kokettert|koketteren|pres3s
kondigde aan|aankondigen|past1s past3s
kondigde af|afkondigen|past1s past3s
kondigden aan|aankondigen|past3p
kondigden af|afkondigen|past3p
kondigen aan|aankondigen|pres3p
kondigen af|afkondigen|pres3p
kondigt aan|aankondigen|pres3s
kondigt af|afkondigen|pres3s
kraaide|kraaien|past1s past3s
kraaiden|kraaien|past3p
kraaien|kraaien|inf pres3p
kraaiend|kraaien|ger
kraait|kraaien|pres3s
kraakt af|afkraken|pres3s
kraakte af|afkraken|past1s past3s
kraakten af|afkraken|past3p
kraamde uit|uitkramen|past1s past3s
kraamden uit|uitkramen|past3p
kraamt uit|uitkramen|pres3s
krabbelde|krabbelen|past1s past3s
krabbelde neer|neerkrabbelen|past1s past3s
krabbelden|krabbelen|past3p
krabbelden neer|neerkrabbelen|past3p
krabbelen|krabbelen|inf pres3p
krabbelen neer|neerkrabbelen|pres3p
krabbelend|krabbelen|ger
krabbelt|krabbelen|pres3s
krabbelt neer|neerkrabbelen|pres3s
kraken af|afkraken|pres3p
kramen uit|uitkramen|pres3p
kreeg te horen|krijgen_te_horen|past1s past3s
kreeg te verstaan|krijgen_te_verstaan|past1s past3s
kreet|krijten|past1s past3s
kregen te horen|krijgen_te_horen|past3p
kregen te verstaan|krijgen_te_verstaan|past3p
kreten|krijten|past3p
kreunde|kreunen|past1s past3s
kreunden|kreunen|past3p
kreunen|kreunen|inf pres3p
kreunend|kreunen|ger
kreunt|kreunen|pres3s
krijgen te horen|krijgen_te_horen|inf pres3p
krijgen te verstaan|krijgen_te_verstaan|inf pres3p
krijgend te horen|krijgen_te_horen|ger
krijgend te verstaan|krijgen_te_verstaan|ger
krijgt te horen|krijgen_te_horen|pres3s
krijgt te verstaan|krijgen_te_verstaan|pres3s
krijsen|krijsen|inf pres3p
krijsend|krijsen|ger
krijst|krijsen|pres3s
krijste|krijsen|past1s past3s
krijsten|krijsen|past3p
krijt|krijten|pres3s
krijten|krijten|inf pres3p
krijtend|krijten|ger
kuchen|kuchen|inf pres3p
kuchend|kuchen|ger
kucht|kuchen|pres3s
kuchte|kuchen|past1s past3s
kuchten|kuchen|past3p
kwaakt|kwaken|pres3s
kwaakte|kwaken|past1s past3s
kwaakten|kwaken|past3p
kwaken|kwaken|inf pres3p
kwakend|kwaken|ger
kwalificeerde|kwalificeren|past1s past3s
kwalificeerden|kwalificeren|past3p
kwalificeert|kwalificeren|pres3s
kwalificeren|kwalificeren|inf pres3p
kwalificerend|kwalificeren|ger
kwebbelde|kwebbelen|past1s past3s
kwebbelden|kwebbelen|past3p
kwebbelen|kwebbelen|inf pres3p
kwebbelend|kwebbelen|ger
kwebbelt|kwebbelen|pres3s
kweelde|kwelen|past1s past3s
kweelden|kwelen|past3p
kweelt|kwelen|pres3s
kwelen|kwelen|inf pres3p
kwelend|kwelen|ger
kwetterde|kwetteren|past1s past3s
kwetterden|kwetteren|past3p
kwetteren|kwetteren|inf pres3p
kwetterend|kwetteren|ger
kwettert|kwetteren|pres3s
laakt|laken|pres3s
laakte|laken|past1s past3s
laakten|laken|past3p
laat doorschemeren|laten_doorschemeren|pres3s
laat horen|laten_horen|pres3s
laat los|loslaten|pres3s
laat ontvallen|laten_ontvallen|pres3s
laat optekenen|laten_optekenen|pres3s
laat vallen|laten_vallen|pres3s
laat verstaan|laten_verstaan|pres3s
laat weten|laten_weten|pres3s
laat zien|laten_zien|pres3s
lachen|lachen|inf pres3p
lachen uit|uitlachen|pres3p
lachend|lachen|ger
lacht|lachen|pres3s
lacht uit|uitlachen|pres3s
lachte|lachen|past1s past3s
lachte uit|uitlachen|past1s past3s
lachten|lachen|past3p
lachten uit|uitlachen|past3p
laken|laken|inf pres3p
lakend|laken|ger
lalde|lallen|past1s past3s
lalden|lallen|past3p
lallen|lallen|inf pres3p
lallend|lallen|ger
lalt|lallen|pres3s
las voor|voorlezen|past1s past3s
laten doorschemeren|laten_doorschemeren|inf pres3p
laten horen|laten_horen|inf pres3p
laten los|loslaten|pres3p
laten ontvallen|laten_ontvallen|inf pres3p
laten optekenen|laten_optekenen|inf pres3p
laten vallen|laten_vallen|inf pres3p
laten verstaan|laten_verstaan|inf pres3p
laten weten|laten_weten|inf pres3p
laten zien|laten_zien|inf pres3p
latend doorschemeren|laten_doorschemeren|ger
latend horen|laten_horen|ger
latend ontvallen|laten_ontvallen|ger
latend optekenen|laten_optekenen|ger
latend vallen|laten_vallen|ger
latend verstaan|laten_verstaan|ger
latend weten|laten_weten|ger
latend zien|laten_zien|ger
lazen voor|voorlezen|past3p
leest voor|voorlezen|pres3s
legde uit|uitleggen|past1s past3s
legde voor|voorleggen|past1s past3s
legden uit|uitleggen|past3p
legden voor|voorleggen|past3p
leggen uit|uitleggen|pres3p
leggen voor|voorleggen|pres3p
legt uit|uitleggen|pres3s
legt voor|voorleggen|pres3s
leidde af|afleiden|past1s past3s
leidden af|afleiden|past3p
leiden af|afleiden|pres3p
leidt af|afleiden|pres3s
lepelde op|oplepelen|past1s past3s
lepelden op|oplepelen|past3p
lepelen op|oplepelen|pres3p
lepelt op|oplepelen|pres3s
lezen voor|voorlezen|pres3p
licht toe|toelichten|pres3s
lichten toe|toelichten|pres3p
lichtte toe|toelichten|past1s past3s
lichtten toe|toelichten|past3p
liegen|liegen|inf pres3p
liegend|liegen|ger
liegt|liegen|pres3s
liet doorschemeren|laten_doorschemeren|past1s past3s
liet horen|laten_horen|past1s past3s
liet los|loslaten|past1s past3s
liet ontvallen|laten_ontvallen|past1s past3s
liet optekenen|laten_optekenen|past1s past3s
liet vallen|laten_vallen|past1s past3s
liet verstaan|laten_verstaan|past1s past3s
liet weten|laten_weten|past1s past3s
liet zien|laten_zien|past1s past3s
lieten doorschemeren|laten_doorschemeren|past3p
lieten horen|laten_horen|past3p
lieten los|loslaten|past3p
lieten ontvallen|laten_ontvallen|past3p
lieten optekenen|laten_optekenen|past3p
lieten vallen|laten_vallen|past3p
lieten verstaan|laten_verstaan|past3p
lieten weten|laten_weten|past3p
lieten zien|laten_zien|past3p
lispelde|lispelen|past1s past3s
lispelden|lispelen|past3p
lispelen|lispelen|inf pres3p
lispelend|lispelen|ger
lispelt|lispelen|pres3s
logen|liegen|past3p
loocheende|loochenen|past1s past3s
loocheenden|loochenen|past3p
loocheent|loochenen|pres3s
loochenen|loochenen|inf pres3p
loochenend|loochenen|ger
loofde|loven|past1s past3s
loofden|loven|past3p
looft|loven|pres3s
loog|liegen|past1s past3s
losbarst|losbarsten|pres3s
losbarsten|losbarsten|inf pres3p
losbarstend|losbarsten|ger
losbarstte|losbarsten|past1s past3s
losbarstten|losbarsten|past3p
losgebarsten|losbarsten|part
losgelaten|loslaten|part
loslaat|loslaten|pres3s
loslaten|loslaten|inf pres3p
loslatend|loslaten|ger
losliet|loslaten|past1s past3s
loslieten|loslaten|past3p
loven|loven|inf pres3p
lovend|loven|ger
lucht|luchten|pres3s
luchten|luchten|inf pres3p
luchtend|luchten|ger
luchtte|luchten|past1s past3s
luchtten|luchten|past3p
luidde|luiden|past1s past3s
luidden|luiden|past3p
luiden|luiden|inf pres3p
luidend|luiden|ger
luidt|luiden|pres3s
maakt bekend|bekendmaken maken_bekend|pres3s
maakt duidelijk|maken_duidelijk|pres3s
maakt hard|maken_hard|pres3s
maakt kenbaar|maken_kenbaar|pres3s
maakt melding|maken_melding|pres3s
maakt wijs|maken_wijs|pres3s
maakte bekend|bekendmaken maken_bekend|past1s past3s
maakte duidelijk|maken_duidelijk|past1s past3s
maakte hard|maken_hard|past1s past3s
maakte kenbaar|maken_kenbaar|past1s past3s
maakte melding|maken_melding|past1s past3s
maakte wijs|maken_wijs|past1s past3s
maakten bekend|bekendmaken maken_bekend|past3p
maakten duidelijk|maken_duidelijk|past3p
maakten hard|maken_hard|past3p
maakten kenbaar|maken_kenbaar|past3p
maakten melding|maken_melding|past3p
maakten wijs|maken_wijs|past3p
maande|manen|past1s past3s
maande aan|aanmanen|past1s past3s
maanden|manen|past3p
maanden aan|aanmanen|past3p
maant|manen|pres3s
maant aan|aanmanen|pres3s
mailde|mailen|past1s past3s
mailden|mailen|past3p
mailen|mailen|inf pres3p
mailend|mailen|ger
mailt|mailen|pres3s
maken bekend|bekendmaken maken_bekend|inf pres3p
maken duidelijk|maken_duidelijk|inf pres3p
maken hard|maken_hard|inf pres3p
maken kenbaar|maken_kenbaar|inf pres3p
maken melding|maken_melding|inf pres3p
maken wijs|maken_wijs|inf pres3p
makend bekend|maken_bekend|ger
makend duidelijk|maken_duidelijk|ger
makend hard|maken_hard|ger
makend kenbaar|maken_kenbaar|ger
makend melding|maken_melding|ger
makend wijs|maken_wijs|ger
manen|manen|inf pres3p
manen aan|aanmanen|pres3p
manend|manen|ger
mauwde|mauwen|past1s past3s
mauwden|mauwen|past3p
mauwen|mauwen|inf pres3p
mauwend|mauwen|ger
mauwt|mauwen|pres3s
mededeelde|mededelen|past1s past3s
mededeelden|mededelen|past3p
mededeelt|mededelen|pres3s
mededelen|mededelen|inf pres3p
mededelend|mededelen|ger
medegedeeld|mededelen|part
meedeelde|meedelen|past1s past3s
meedeelden|meedelen|past3p
meedeelt|meedelen|pres3s
meedelen|meedelen|inf pres3p
meedelend|meedelen|ger
meegaf|meegeven|past1s past3s
meegaven|meegeven|past3p
meegedeeld|meedelen|part
meegeeft|meegeven|pres3s
meegegeven|meegeven|part
meegesmuild|meesmuilen|part
meegeven|meegeven|inf pres3p
meegevend|meegeven|ger
meegezongen|meezingen|part
meende|menen|past1s past3s
meende te weten|menen_te_weten|past1s past3s
meenden|menen|past3p
meenden te weten|menen_te_weten|past3p
meent|menen|pres3s
meent te weten|menen_te_weten|pres3s
meesmuilde|meesmuilen|past1s past3s
meesmuilden|meesmuilen|past3p
meesmuilen|meesmuilen|inf pres3p
meesmuilend|meesmuilen|ger
meesmuilt|meesmuilen|pres3s
meezingen|meezingen|inf pres3p
meezingend|meezingen|ger
meezingt|meezingen|pres3s
meezong|meezingen|past1s past3s
meezongen|meezingen|past3p
mekkerde|mekkeren|past1s past3s
mekkerden|mekkeren|past3p
mekkeren|mekkeren|inf pres3p
mekkerend|mekkeren|ger
mekkert|mekkeren|pres3s
meldde|melden|past1s past3s
meldden|melden|past3p
melden|melden|inf pres3p
meldend|melden|ger
meldt|melden|pres3s
memoreerde|memoreren|past1s past3s
memoreerden|memoreren|past3p
memoreert|memoreren|pres3s
memoreren|memoreren|inf pres3p
memorerend|memoreren|ger
menen|menen|inf pres3p
menen te weten|menen_te_weten|inf pres3p
menend|menen|ger
menend te weten|menen_te_weten|ger
merken aan|aanmerken|pres3p
merken op|opmerken|pres3p
merkt aan|aanmerken|pres3s
merkt op|opmerken|pres3s
merkte aan|aanmerken|past1s past3s
merkte op|opmerken|past1s past3s
merkten aan|aanmerken|past3p
merkten op|opmerken|past3p
miauwde|miauwen|past1s past3s
miauwden|miauwen|past3p
miauwen|miauwen|inf pres3p
miauwend|miauwen|ger
miauwt|miauwen|pres3s
mijmerde|mijmeren|past1s past3s
mijmerden|mijmeren|past3p
mijmeren|mijmeren|inf pres3p
mijmerend|mijmeren|ger
mijmert|mijmeren|pres3s
moedigde aan|aanmoedigen|past1s past3s
moedigden aan|aanmoedigen|past3p
moedigen aan|aanmoedigen|pres3p
moedigt aan|aanmoedigen|pres3s
mokken|mokken|inf pres3p
mokkend|mokken|ger
mokt|mokken|pres3s
mokte|mokken|past1s past3s
mokten|mokken|past3p
mompel|mompelen|pres1s
mompelde|mompelen|past1s past3s
mompelde toe|toemompelen|past1s past3s
mompelden|mompelen|past3p
mompelden toe|toemompelen|past3p
mompelen|mompelen|inf pres3p
mompelen toe|toemompelen|pres3p
mompelend|mompelen|ger
mompelt|mompelen|pres3s
mompelt toe|toemompelen|pres3s
monteerde op|opmonteren|past1s past3s
monteerden op|opmonteren|past3p
monteert op|opmonteren|pres3s
monteren op|opmonteren|pres3p
mopperde|mopperen|past1s past3s
mopperden|mopperen|past3p
mopperen|mopperen|inf pres3p
mopperend|mopperen|ger
moppert|mopperen|pres3s
morde|morren|past1s past3s
morden|morren|past3p
morren|morren|inf pres3p
morrend|morren|ger
mort|morren|pres3s
motiveerde|motiveren|past1s past3s
motiveerden|motiveren|past3p
motiveert|motiveren|pres3s
motiveren|motiveren|inf pres3p
motiverend|motiveren|ger
mummelde|mummelen|past1s past3s
mummelden|mummelen|past3p
mummelen|mummelen|inf pres3p
mummelend|mummelen|ger
mummelt|mummelen|pres3s
murmelde|murmelen|past1s past3s
murmelden|murmelen|past3p
murmelen|murmelen|inf pres3p
murmelend|murmelen|ger
murmelt|murmelen|pres3s
murmureerde|murmureren|past1s past3s
murmureerden|murmureren|past3p
murmureert|murmureren|pres3s
murmureren|murmureren|inf pres3p
murmurerend|murmureren|ger
nabauwde|nabauwen|past1s past3s
nabauwden|nabauwen|past3p
nabauwen|nabauwen|inf pres3p
nabauwend|nabauwen|ger
nabauwt|nabauwen|pres3s
nadacht|nadenken|past1s past3s
nadachten|nadenken|past3p
nadeden|nadoen|past3p
nadeed|nadoen|past1s past3s
nadenken|nadenken|inf pres3p
nadenkend|nadenken|ger
nadenkt|nadenken|pres3s
nadoen|nadoen|inf pres3p
nadoend|nadoen|ger
nadoet|nadoen|pres3s
nafluisterde|nafluisteren|past1s past3s
nafluisterden|nafluisteren|past3p
nafluisteren|nafluisteren|inf pres3p
nafluisterend|nafluisteren|ger
nafluistert|nafluisteren|pres3s
nagebauwd|nabauwen|part
nagedaan|nadoen|part
nagedacht|nadenken|part
nagefluisterd|nafluisteren|part
nagepraat|napraten|part
nageroepen|naroepen|part
nagevraagd|navragen|part
nagezegd|nazeggen|part
nam aan|aannemen|past1s past3s
nam het woord|nemen_het_woord|past1s past3s
namen aan|aannemen|past3p
namen het woord|nemen_het_woord|past3p
napraat|napraten|pres3s
napraatte|napraten|past1s past3s
napraatten|napraten|past3p
napraten|napraten|inf pres3p
napratend|napraten|ger
nariep|naroepen|past1s past3s
nariepen|naroepen|past3p
naroepen|naroepen|inf pres3p
naroepend|naroepen|ger
naroept|naroepen|pres3s
navraagt|navragen|pres3s
navragen|navragen|inf pres3p
navragend|navragen|ger
navroeg|navragen|past1s past3s
navroegen|navragen|past3p
nazeggen|nazeggen|inf pres3p
nazeggend|nazeggen|ger
nazegt|nazeggen|pres3s
nazei|nazeggen|past1s past3s
nazeiden|nazeggen|past3p
neemt aan|aannemen|pres3s
neemt het woord|nemen_het_woord|pres3s
neergekrabbeld|neerkrabbelen|part
neergeschreven|neerschrijven|part
neerkrabbelde|neerkrabbelen|past1s past3s
neerkrabbelden|neerkrabbelen|past3p
neerkrabbelen|neerkrabbelen|inf pres3p
neerkrabbelend|neerkrabbelen|ger
neerkrabbelt|neerkrabbelen|pres3s
neerschreef|neerschrijven|past1s past3s
neerschreven|neerschrijven|past3p
neerschrijft|neerschrijven|pres3s
neerschrijven|neerschrijven|inf pres3p
neerschrijvend|neerschrijven|ger
nemen aan|aannemen|pres3p
nemen het woord|nemen_het_woord|inf pres3p
nemend het woord|nemen_het_woord|ger
neuriede|neuriën|past1s past3s
neurieden|neuriën|past3p
neuriet|neuriën|pres3s
neuriën|neuriën|inf pres3p
neuriënd|neuriën|ger
neuzelde|neuzelen|past1s past3s
neuzelden|neuzelen|past3p
neuzelen|neuzelen|inf pres3p
neuzelend|neuzelen|ger
neuzelt|neuzelen|pres3s
nodigde uit|uitnodigen|past1s past3s
nodigden uit|uitnodigen|past3p
nodigen uit|uitnodigen|pres3p
nodigt uit|uitnodigen|pres3s
noemde|noemen|past1s past3s
noemden|noemen|past3p
noemen|noemen|inf pres3p
noemend|noemen|ger
noemt|noemen|pres3s
noteerde|noteren|past1s past3s
noteerden|noteren|past3p
noteert|noteren|pres3s
noteren|noteren|inf pres3p
noterend|noteren|ger
nuanceerde|nuanceren|past1s past3s
nuanceerden|nuanceren|past3p
nuanceert|nuanceren|pres3s
nuanceren|nuanceren|inf pres3p
nuancerend|nuanceren|ger
observeerde|observeren|past1s past3s
observeerden|observeren|past3p
observeert|observeren|pres3s
observeren|observeren|inf pres3p
observerend|observeren|ger
omschreef|omschrijven|past1s past3s
omschreven|omschrijven|part past3p
omschrijft|omschrijven|pres3s
omschrijven|omschrijven|inf pres3p
omschrijvend|omschrijven|ger
onderbouwd|onderbouwen|part
onderbouwde|onderbouwen|past1s past3s
onderbouwden|onderbouwen|past3p
onderbouwen|onderbouwen|inf pres3p
onderbouwend|onderbouwen|ger
onderbouwt|onderbouwen|pres3s
onderbrak|onderbreken|past1s past3s
onderbraken|onderbreken|past3p
onderbreekt|onderbreken|pres3s
onderbreken|onderbreken|inf pres3p
onderbrekend|onderbreken|ger
onderbroken|onderbreken|part
ondergeschreven|onderschrijven|part
onderkend|onderkennen|part
onderkende|onderkennen|past1s past3s
onderkenden|onderkennen|past3p
onderkennen|onderkennen|inf pres3p
onderkennend|onderkennen|ger
onderkent|onderkennen|pres3s
onderschreef|onderschrijven|past1s past3s
onderschreven|onderschrijven|past3p
onderschrijft|onderschrijven|pres3s
onderschrijven|onderschrijven|inf pres3p
onderschrijvend|onderschrijven|ger
onderstreept|onderstrepen|part pres3s
onderstreepte|onderstrepen|past1s past3s
onderstreepten|onderstrepen|past3p
onderstrepen|onderstrepen|inf pres3p
onderstrepend|onderstrepen|ger
ondervraagd|ondervragen|part
ondervraagt|ondervragen|pres3s
ondervragen|ondervragen|inf pres3p
ondervragend|ondervragen|ger
ondervroeg|ondervragen|past1s past3s
ondervroegen|ondervragen|past3p
ontboezeemd|ontboezemen|part
ontboezeemde|ontboezemen|past1s past3s
ontboezeemden|ontboezemen|past3p
ontboezeemt|ontboezemen|pres3s
ontboezemen|ontboezemen|inf pres3p
ontboezemend|ontboezemen|ger
ontglippen|ontglippen|inf pres3p
ontglippend|ontglippen|ger
ontglipt|ontglippen|part pres3s
ontglipte|ontglippen|past1s past3s
ontglipten|ontglippen|past3p
onthuld|onthullen|part
onthulde|onthullen|past1s past3s
onthulden|onthullen|past3p
onthullen|onthullen|inf pres3p
onthullend|onthullen|ger
onthult|onthullen|pres3s
ontkend|ontkennen|part
ontkende|ontkennen|past1s past3s
ontkenden|ontkennen|past3p
ontkennen|ontkennen|inf pres3p
ontkennend|ontkennen|ger
ontkent|ontkennen|pres3s
ontraadde|ontraden|past1s past3s
ontraadden|ontraden|past3p
ontraadt|ontraden|pres3s
ontraden|ontraden|inf part pres3p
ontradend|ontraden|ger
ontvallen|ontvallen|inf part pres3p
ontvallend|ontvallen|ger
ontvalt|ontvallen|pres3s
ontveinsd|ontveinzen|part
ontveinsde|ontveinzen|past1s past3s
ontveinsden|ontveinzen|past3p
ontveinst|ontveinzen|pres3s
ontveinzen|ontveinzen|inf pres3p
ontveinzend|ontveinzen|ger
ontviel|ontvallen|past1s past3s
ontvielen|ontvallen|past3p
ontvouwde|ontvouwen|past1s past3s
ontvouwden|ontvouwen|past3p
ontvouwen|ontvouwen|inf part pres3p
ontvouwend|ontvouwen|ger
ontvouwt|ontvouwen|pres3s
oordeelde|oordelen|past1s past3s
oordeelden|oordelen|past3p
oordeelt|oordelen|pres3s
oordelen|oordelen|inf pres3p
oordelend|oordelen|ger
opbiecht|opbiechten|pres3s
opbiechten|opbiechten|inf pres3p
opbiechtend|opbiechten|ger
opbiechtte|opbiechten|past1s past3s
opbiechtten|opbiechten|past3p
opdissen|opdissen|inf pres3p
opdissend|opdissen|ger
opdist|opdissen|pres3s
opdiste|opdissen|past1s past3s
opdisten|opdissen|past3p
opdraagt|opdragen|pres3s
opdragen|opdragen|inf pres3p
opdragend|opdragen|ger
opdreunde|opdreunen|past1s past3s
opdreunden|opdreunen|past3p
opdreunen|opdreunen|inf pres3p
opdreunend|opdreunen|ger
opdreunt|opdreunen|pres3s
opdroeg|opdragen|past1s past3s
opdroegen|opdragen|past3p
openbaarde|openbaren|past1s past3s
openbaarden|openbaren|past3p
openbaart|openbaren|pres3s
openbaren|openbaren|inf pres3p
openbarend|openbaren|ger
opgaf|opgeven|past1s past3s
opgaven|opgeven|past3p
opgebiecht|opbiechten|part
opgedist|opdissen|part
opgedragen|opdragen|part
opgedreund|opdreunen|part
opgeeft|opgeven|pres3s
opgegeven|opgeven|part
opgelepeld|oplepelen|part
opgemerkt|opmerken|part
opgemonteerd|opmonteren|part
opgeroepen|oproepen|part
opgeschapen|opscheppen|part
opgeschreven|opschrijven|part
opgeschrikt|opschrikken|part
opgesneden|opsnijden|part
opgesomd|opsommen|part
opgestoven|opstuiven|part
opgetekend|optekenen|part
opgeven|opgeven|inf pres3p
opgevend|opgeven|ger
opgevlogen|opvliegen|part
opgeworpen|opwerpen|part
opgezegd|opzeggen|part
oplepelde|oplepelen|past1s past3s
oplepelden|oplepelen|past3p
oplepelen|oplepelen|inf pres3p
oplepelend|oplepelen|ger
oplepelt|oplepelen|pres3s
opmerken|opmerken|inf pres3p
opmerkend|opmerken|ger
opmerkt|opmerken|pres3s
opmerkte|opmerken|past1s past3s
opmerkten|opmerken|past3p
opmonteerde|opmonteren|past1s past3s
opmonteerden|opmonteren|past3p
opmonteert|opmonteren|pres3s
opmonteren|opmonteren|inf pres3p
opmonterend|opmonteren|ger
opperde|opperen|past1s past3s
opperden|opperen|past3p
opperen|opperen|inf pres3p
opperend|opperen|ger
oppert|opperen|pres3s
opriep|oproepen|past1s past3s
opriepen|oproepen|past3p
oproepen|oproepen|inf pres3p
oproepend|oproepen|ger
oproept|oproepen|pres3s
opscheppen|opscheppen|inf pres3p
opscheppend|opscheppen|ger
opschept|opscheppen|pres3s
opschiep|opscheppen|past1s past3s
opschiepen|opscheppen|past3p
opschreef|opschrijven|past1s past3s
opschreven|opschrijven|past3p
opschrijft|opschrijven|pres3s
opschrijven|opschrijven|inf pres3p
opschrijvend|opschrijven|ger
opschrikken|opschrikken|inf pres3p
opschrikkend|opschrikken|ger
opschrikt|opschrikken|pres3s
opschrikte|opschrikken|past1s past3s
opschrikten|opschrikken|past3p
opsneden|opsnijden|past3p
opsneed|opsnijden|past1s past3s
opsnijden|opsnijden|inf pres3p
opsnijdend|opsnijden|ger
opsnijdt|opsnijden|pres3s
opsomde|opsommen|past1s past3s
opsomden|opsommen|past3p
opsommen|opsommen|inf pres3p
opsommend|opsommen|ger
opsomt|opsommen|pres3s
opstoof|opstuiven|past1s past3s
opstoven|opstuiven|past3p
opstuift|opstuiven|pres3s
opstuiven|opstuiven|inf pres3p
opstuivend|opstuiven|ger
optekende|optekenen|past1s past3s
optekenden|optekenen|past3p
optekenen|optekenen|inf pres3p
optekenend|optekenen|ger
optekent|optekenen|pres3s
opvliegen|opvliegen|inf pres3p
opvliegend|opvliegen|ger
opvliegt|opvliegen|pres3s
opvlogen|opvliegen|past3p
opvloog|opvliegen|past1s past3s
opwerpen|opwerpen|inf pres3p
opwerpend|opwerpen|ger
opwerpt|opwerpen|pres3s
opwierp|opwerpen|past1s past3s
opwierpen|opwerpen|past3p
opzeggen|opzeggen|inf pres3p
opzeggend|opzeggen|ger
opzegt|opzeggen|pres3s
opzei|opzeggen|past1s past3s
opzeiden|opzeggen|past3p
orakelde|orakelen|past1s past3s
orakelden|orakelen|past3p
orakelen|orakelen|inf pres3p
orakelend|orakelen|ger
orakelt|orakelen|pres3s
oreerde|oreren|past1s past3s
oreerden|oreren|past3p
oreert|oreren|pres3s
oreren|oreren|inf pres3p
orerend|oreren|ger
overbracht|overbrengen|past1s past3s
overbrachten|overbrengen|past3p
overbrengen|overbrengen|inf pres3p
overbrengend|overbrengen|ger
overbrengt|overbrengen|pres3s
overbriefde|overbrieven|past1s past3s
overbriefden|overbrieven|past3p
overbrieft|overbrieven|pres3s
overbrieven|overbrieven|inf pres3p
overbrievend|overbrieven|ger
overdacht|overdenken|part past1s past3s
overdachten|overdenken|past3p
overdenken|overdenken|inf pres3p
overdenkend|overdenken|ger
overdenkt|overdenken|pres3s
overgebracht|overbrengen|part
overgebriefd|overbrieven|part
overpeinsd|overpeinzen|part
overpeinsde|overpeinzen|past1s past3s
overpeinsden|overpeinzen|past3p
overpeinst|overpeinzen|pres3s
overpeinzen|overpeinzen|inf pres3p
overpeinzend|overpeinzen|ger
overschreeuwd|overschreeuwen|part
overschreeuwde|overschreeuwen|past1s past3s
overschreeuwden|overschreeuwen|past3p
overschreeuwen|overschreeuwen|inf pres3p
overschreeuwend|overschreeuwen|ger
overschreeuwt|overschreeuwen|pres3s
overstemd|overstemmen|part
overstemde|overstemmen|past1s past3s
overstemden|overstemmen|past3p
overstemmen|overstemmen|inf pres3p
overstemmend|overstemmen|ger
overstemt|overstemmen|pres3s
overweegt|overwegen|pres3s
overwegen|overwegen|inf pres3p
overwegend|overwegen|ger
overwogen|overwegen|part past3p
overwoog|overwegen|past1s past3s
pareerde|pareren|past1s past3s
pareerden|pareren|past3p
pareert|pareren|pres3s
pareren|pareren|inf pres3p
parerend|pareren|ger
peinsde|peinzen|past1s past3s
peinsden|peinzen|past3p
peinst|peinzen|pres3s
peinzen|peinzen|inf pres3p
peinzend|peinzen|ger
piekerde|piekeren|past1s past3s
piekerden|piekeren|past3p
piekeren|piekeren|inf pres3p
piekerend|piekeren|ger
piekert|piekeren|pres3s
piepen|piepen|inf pres3p
piepend|piepen|ger
piept|piepen|pres3s
piepte|piepen|past1s past3s
piepten|piepen|past3p
plaagde|plagen|past1s past3s
plaagden|plagen|past3p
plaagt|plagen|pres3s
plagen|plagen|inf pres3p
plagend|plagen|ger
pleit|pleiten|pres3s
pleiten|pleiten|inf pres3p
pleitend|pleiten|ger
pleitte|pleiten|past1s past3s
pleitten|pleiten|past3p
pochen|pochen|inf pres3p
pochend|pochen|ger
pocht|pochen|pres3s
pochte|pochen|past1s past3s
pochten|pochen|past3p
polsen|polsen|inf pres3p
polsend|polsen|ger
polst|polsen|pres3s
polste|polsen|past1s past3s
polsten|polsen|past3p
poneerde|poneren|past1s past3s
poneerden|poneren|past3p
poneert|poneren|pres3s
poneren|poneren|inf pres3p
ponerend|poneren|ger
portretterde|portretteren|past1s past3s
portretterden|portretteren|past3p
portretteren|portretteren|inf pres3p
portretterend|portretteren|ger
portrettert|portretteren|pres3s
post|posten|pres3s
posten|posten|inf pres3p
postend|posten|ger
postte|posten|past1s past3s
postten|posten|past3p
postuleerde|postuleren|past1s past3s
postuleerden|postuleren|past3p
postuleert|postuleren|pres3s
postuleren|postuleren|inf pres3p
postulerend|postuleren|ger
praat|praten|pres3s
praat na|napraten|pres3s
praatte|praten|past1s past3s
praatte na|napraten|past1s past3s
praatten|praten|past3p
praatten na|napraten|past3p
praten|praten|inf pres3p
praten na|napraten|pres3p
pratend|praten|ger
preciseerde|preciseren|past1s past3s
preciseerden|preciseren|past3p
preciseert|preciseren|pres3s
preciseren|preciseren|inf pres3p
preciserend|preciseren|ger
prediken|prediken|inf pres3p
predikend|prediken|ger
predikt|prediken|pres3s
predikte|prediken|past1s past3s
predikten|prediken|past3p
preekt|preken|pres3s
preekte|preken|past1s past3s
preekten|preken|past3p
prees|prijzen|past1s past3s
preken|preken|inf pres3p
prekend|preken|ger
pretendeerde|pretenderen|past1s past3s
pretendeerden|pretenderen|past3p
pretendeert|pretenderen|pres3s
pretenderen|pretenderen|inf pres3p
pretenderend|pretenderen|ger
prevelde|prevelen|past1s past3s
prevelden|prevelen|past3p
prevelen|prevelen|inf pres3p
prevelend|prevelen|ger
prevelt|prevelen|pres3s
prezen|prijzen|past3p
prijsgaf|prijsgeven|past1s past3s
prijsgaven|prijsgeven|past3p
prijsgeeft|prijsgeven|pres3s
prijsgegeven|prijsgeven|part
prijsgeven|prijsgeven|inf pres3p
prijsgevend|prijsgeven|ger
prijst|prijzen|pres3s
prijzen|prijzen|inf pres3p
prijzend|prijzen|ger
proclameerde|proclameren|past1s past3s
proclameerden|proclameren|past3p
proclameert|proclameren|pres3s
proclameren|proclameren|inf pres3p
proclamerend|proclameren|ger
proest|proesten|pres3s
proest uit|uitproesten|pres3s
proesten|proesten|inf pres3p
proesten uit|uitproesten|pres3p
proestend|proesten|ger
proestte|proesten|past1s past3s
proestte uit|uitproesten|past1s past3s
proestten|proesten|past3p
proestten uit|uitproesten|past3p
profeteerde|profeteren|past1s past3s
profeteerden|profeteren|past3p
profeteert|profeteren|pres3s
profeteren|profeteren|inf pres3p
profeterend|profeteren|ger
prognosticeerde|prognosticeren|past1s past3s
prognosticeerden|prognosticeren|past3p
prognosticeert|prognosticeren|pres3s
prognosticeren|prognosticeren|inf pres3p
prognosticerend|prognosticeren|ger
protesteerde|protesteren|past1s past3s
protesteerden|protesteren|past3p
protesteert|protesteren|pres3s
protesteren|protesteren|inf pres3p
protesterend|protesteren|ger
pruilde|pruilen|past1s past3s
pruilden|pruilen|past3p
pruilen|pruilen|inf pres3p
pruilend|pruilen|ger
pruilt|pruilen|pres3s
pruttelde|pruttelen|past1s past3s
pruttelde tegen|tegenpruttelen|past1s past3s
pruttelden|pruttelen|past3p
pruttelden tegen|tegenpruttelen|past3p
pruttelen|pruttelen|inf pres3p
pruttelen tegen|tegenpruttelen|pres3p
pruttelend|pruttelen|ger
pruttelt|pruttelen|pres3s
pruttelt tegen|tegenpruttelen|pres3s
raadde|raden|past1s past3s
raadde aan|aanraden|past1s past3s
raadde af|afraden|past1s past3s
raadden|raden|past3p
raadden aan|aanraden|past3p
raadden af|afraden|past3p
raadt|raden|pres3s
raadt aan|aanraden|pres3s
raadt af|afraden|pres3s
raamde|ramen|past1s past3s
raamden|ramen|past3p
raamt|ramen|pres3s
raasde|razen|past1s past3s
raasden|razen|past3p
raaskalde|raaskallen|past1s past3s
raaskalden|raaskallen|past3p
raaskallen|raaskallen|inf pres3p
raaskallend|raaskallen|ger
raaskalt|raaskallen|pres3s
raast|razen|pres3s
raden|raden|inf pres3p
raden aan|aanraden|pres3p
raden af|afraden|pres3p
radend|raden|ger
ramen|ramen|inf pres3p
ramend|ramen|ger
rapporteerde|rapporteren|past1s past3s
rapporteerden|rapporteren|past3p
rapporteert|rapporteren|pres3s
rapporteren|rapporteren|inf pres3p
rapporterend|rapporteren|ger
razen|razen|inf pres3p
razend|razen|ger
reageerde|reageren|past1s past3s
reageerden|reageren|past3p
reageert|reageren|pres3s
reageren|reageren|inf pres3p
reagerend|reageren|ger
realiseerde|realiseren|past1s past3s
realiseerden|realiseren|past3p
realiseert|realiseren|pres3s
realiseren|realiseren|inf pres3p
realiserend|realiseren|ger
recapituleerde|recapituleren|past1s past3s
recapituleerden|recapituleren|past3p
recapituleert|recapituleren|pres3s
recapituleren|recapituleren|inf pres3p
recapitulerend|recapituleren|ger
rechtvaardigde|rechtvaardigen|past1s past3s
rechtvaardigden|rechtvaardigen|past3p
rechtvaardigen|rechtvaardigen|inf pres3p
rechtvaardigend|rechtvaardigen|ger
rechtvaardigt|rechtvaardigen|pres3s
reciteerde|reciteren|past1s past3s
reciteerden|reciteren|past3p
reciteert|reciteren|pres3s
reciteren|reciteren|inf pres3p
reciterend|reciteren|ger
redeneerde|redeneren|past1s past3s
redeneerden|redeneren|past3p
redeneert|redeneren|pres3s
redeneren|redeneren|inf pres3p
redenerend|redeneren|ger
refereerde|refereren|past1s past3s
refereerden|refereren|past3p
refereert|refereren|pres3s
refereren|refereren|inf pres3p
refererend|refereren|ger
rekende uit|uitrekenen|past1s past3s
rekende voor|voorrekenen|past1s past3s
rekenden uit|uitrekenen|past3p
rekenden voor|voorrekenen|past3p
rekenen uit|uitrekenen|pres3p
rekenen voor|voorrekenen|pres3p
rekent uit|uitrekenen|pres3s
rekent voor|voorrekenen|pres3s
relativeerde|relativeren|past1s past3s
relativeerden|relativeren|past3p
relativeert|relativeren|pres3s
relativeren|relativeren|inf pres3p
relativerend|relativeren|ger
repliceerde|repliceren|past1s past3s
repliceerden|repliceren|past3p
repliceert|repliceren|pres3s
repliceren|repliceren|inf pres3p
replicerend|repliceren|ger
resumeerde|resumeren|past1s past3s
resumeerden|resumeren|past3p
resumeert|resumeren|pres3s
resumeren|resumeren|inf pres3p
resumerend|resumeren|ger
ried|raden|past3s
rieden|raden|past3p
riep|roepen|past1s past3s
riep aan|aanroepen|past1s past3s
riep in|inroepen|past1s past3s
riep na|naroepen|past1s past3s
riep op|oproepen|past1s past3s
riep tegemoet|tegemoetroepen|past1s past3s
riep terug|terugroepen|past1s past3s
riep toe|toeroepen|past1s past3s
riep uit|uitroepen|past1s past3s
riepen|roepen|past3p
riepen aan|aanroepen|past3p
riepen in|inroepen|past3p
riepen na|naroepen|past3p
riepen op|oproepen|past3p
riepen tegemoet|tegemoetroepen|past3p
riepen terug|terugroepen|past3p
riepen toe|toeroepen|past3p
riepen uit|uitroepen|past3p
rochelde|rochelen|past1s past3s
rochelden|rochelen|past3p
rochelen|rochelen|inf pres3p
rochelend|rochelen|ger
rochelt|rochelen|pres3s
roddelde|roddelen|past1s past3s
roddelden|roddelen|past3p
roddelen|roddelen|inf pres3p
roddelend|roddelen|ger
roddelt|roddelen|pres3s
roemde|roemen|past1s past3s
roemden|roemen|past3p
roemen|roemen|inf pres3p
roemend|roemen|ger
roemt|roemen|pres3s
roep|roepen|pres1s
roepen|roepen|inf pres3p
roepen aan|aanroepen|pres3p
roepen in|inroepen|pres3p
roepen na|naroepen|pres3p
roepen op|oproepen|pres3p
roepen tegemoet|tegemoetroepen|pres3p
roepen terug|terugroepen|pres3p
roepen toe|toeroepen|pres3p
roepen uit|uitroepen|pres3p
roepend|roepen|ger
roept|roepen|pres3s
roept aan|aanroepen|pres3s
roept in|inroepen|pres3s
roept na|naroepen|pres3s
roept op|oproepen|pres3s
roept tegemoet|tegemoetroepen|pres3s
roept terug|terugroepen|pres3s
roept toe|toeroepen|pres3s
roept uit|uitroepen|pres3s
roerde aan|aanroeren|past1s past3s
roerden aan|aanroeren|past3p
roeren aan|aanroeren|pres3p
roert aan|aanroeren|pres3s
rondgevraagd|rondvragen|part
rondvraagt|rondvragen|pres3s
rondvragen|rondvragen|inf pres3p
rondvragend|rondvragen|ger
rondvroeg|rondvragen|past1s past3s
rondvroegen|rondvragen|past3p
ronken|ronken|inf pres3p
ronkend|ronken|ger
ronkt|ronken|pres3s
ronkte|ronken|past1s past3s
ronkten|ronken|past3p
sakkerde|sakkeren|past1s past3s
sakkerden|sakkeren|past3p
sakkeren|sakkeren|inf pres3p
sakkerend|sakkeren|ger
sakkert|sakkeren|pres3s
samengevat|samenvatten|part
samenvat|samenvatten|pres3s
samenvatte|samenvatten|past1s past3s
samenvatten|samenvatten|inf pres3p past3p
samenvattend|samenvatten|ger
scandeerde|scanderen|past1s past3s
scandeerden|scanderen|past3p
scandeert|scanderen|pres3s
scanderen|scanderen|inf pres3p
scanderend|scanderen|ger
schalde|schallen|past1s past3s
schalden|schallen|past3p
schallen|schallen|inf pres3p
schallend|schallen|ger
schalt|schallen|pres3s
schampeerde|schamperen|past1s past3s
schampeerden|schamperen|past3p
schampeert|schamperen|pres3s
schamperen|schamperen|inf pres3p
schamperend|schamperen|ger
schat|schatten|pres3s
schat in|inschatten|pres3s
schaterde|schateren|past1s past3s
schaterden|schateren|past3p
schateren|schateren|inf pres3p
schaterend|schateren|ger
schaterlachen|schaterlachen|inf pres3p
schaterlachend|schaterlachen|ger
schaterlacht|schaterlachen|pres3s
schaterlachte|schaterlachen|past1s past3s
schaterlachten|schaterlachen|past3p
schatert|schateren|pres3s
schatte|schatten|past1s past3s
schatte in|inschatten|past1s past3s
schatten|schatten|inf pres3p past3p
schatten in|inschatten|pres3p past3p
schattend|schatten|ger
schelden|schelden|inf pres3p
schelden uit|uitschelden|pres3p
scheldend|schelden|ger
scheldt|schelden|pres3s
scheldt uit|uitschelden|pres3s
scheppen op|opscheppen|pres3p
schept op|opscheppen|pres3s
schertsen|schertsen|inf pres3p
schertsend|schertsen|ger
schertst|schertsen|pres3s
schertste|schertsen|past1s past3s
schertsten|schertsen|past3p
schetsen|schetsen|inf pres3p
schetsend|schetsen|ger
schetst|schetsen|pres3s
schetste|schetsen|past1s past3s
schetsten|schetsen|past3p
schiep op|opscheppen|past1s past3s
schiepen op|opscheppen|past3p
schiet uit|uitschieten|pres3s
schieten uit|uitschieten|pres3p
schilderde af|afschilderen|past1s past3s
schilderden af|afschilderen|past3p
schilderen af|afschilderen|pres3p
schildert af|afschilderen|pres3s
schimpen|schimpen|inf pres3p
schimpend|schimpen|ger
schimpt|schimpen|pres3s
schimpte|schimpen|past1s past3s
schimpten|schimpen|past3p
schokschoudeerde|schokschouderen|past1s past3s
schokschoudeerden|schokschouderen|past3p
schokschoudeert|schokschouderen|pres3s
schokschouderen|schokschouderen|inf pres3p
schokschouderend|schokschouderen|ger
schold|schelden|past1s past3s
schold uit|uitschelden|past1s past3s
scholden|schelden|past3p
scholden uit|uitschelden|past3p
schoot uit|uitschieten|past1s past3s
schoten uit|uitschieten|past3p
schreef|schrijven|past1s past3s
schreef neer|neerschrijven|past1s past3s
schreef onder|onderschrijven|past1s past3s
schreef op|opschrijven|past1s past3s
schreeuwde|schreeuwen|past1s past3s
schreeuwde terug|terugschreeuwen|past1s past3s
schreeuwde toe|toeschreeuwen|past1s past3s
schreeuwde uit|uitschreeuwen|past1s past3s
schreeuwden|schreeuwen|past3p
schreeuwden terug|terugschreeuwen|past3p
schreeuwden toe|toeschreeuwen|past3p
schreeuwden uit|uitschreeuwen|past3p
schreeuwen|schreeuwen|inf pres3p
schreeuwen terug|terugschreeuwen|pres3p
schreeuwen toe|toeschreeuwen|pres3p
schreeuwen uit|uitschreeuwen|pres3p
schreeuwend|schreeuwen|ger
schreeuwt|schreeuwen|pres3s
schreeuwt terug|terugschreeuwen|pres3s
schreeuwt toe|toeschreeuwen|pres3s
schreeuwt uit|uitschreeuwen|pres3s
schreide|schreien|past1s past3s
schreiden|schreien|past3p
schreien|schreien|inf pres3p
schreiend|schreien|ger
schreit|schreien|pres3s
schreven|schrijven|past3p
schreven neer|neerschrijven|past3p
schreven onder|onderschrijven|past3p
schreven op|opschrijven|past3p
schrijft|schrijven|pres3s
schrijft neer|neerschrijven|pres3s
schrijft onder|onderschrijven|pres3s
schrijft op|opschrijven|pres3s
schrijven|schrijven|inf pres3p
schrijven neer|neerschrijven|pres3p
schrijven onder|onderschrijven|pres3p
schrijven op|opschrijven|pres3p
schrijvend|schrijven|ger
schrikken|schrikken|inf pres3p
schrikken op|opschrikken|pres3p
schrikkend|schrikken|ger
schrikt|schrikken|pres3s
schrikt op|opschrikken|pres3s
schrikte op|opschrikken|past1s past3s
schrikten op|opschrikken|past3p
schrok|schrikken|past1s past3s
schrokken|schrikken|past3p
schudde|schudden|past1s past3s
schudden|schudden|inf pres3p past3p
schuddend|schudden|ger
schudt|schudden|pres3s
sidderde|sidderen|past1s past3s
sidderden|sidderen|past3p
sidderen|sidderen|inf pres3p
sidderend|sidderen|ger
siddert|sidderen|pres3s
signaleerde|signaleren|past1s past3s
signaleerden|signaleren|past3p
signaleert|signaleren|pres3s
signaleren|signaleren|inf pres3p
signalerend|signaleren|ger
sissen|sissen|inf pres3p
sissen toe|toesissen|pres3p
sissend|sissen|ger
sist|sissen|pres3s
sist toe|toesissen|pres3s
siste|sissen|past1s past3s
siste toe|toesissen|past1s past3s
sisten|sissen|past3p
sisten toe|toesissen|past3p
slijmde|slijmen|past1s past3s
slijmden|slijmen|past3p
slijmen|slijmen|inf pres3p
slijmend|slijmen|ger
slijmt|slijmen|pres3s
slikken|slikken|inf pres3p
slikkend|slikken|ger
slikt|slikken|pres3s
slikte|slikken|past1s past3s
slikten|slikken|past3p
sloot uit|uitsluiten|past1s past3s
sloten uit|uitsluiten|past3p
sluit uit|uitsluiten|pres3s
sluiten uit|uitsluiten|pres3p
smaalde|smalen|past1s past3s
smaalden|smalen|past3p
smaalt|smalen|pres3s
smalen|smalen|inf pres3p
smalend|smalen|ger
smeekt|smeken|pres3s
smeekt af|afsmeken|pres3s
smeekte|smeken|past1s past3s
smeekte af|afsmeken|past1s past3s
smeekten|smeken|past3p
smeekten af|afsmeken|past3p
smeken|smeken|inf pres3p
smeken af|afsmeken|pres3p
smekend|smeken|ger
smiespelde|smiespelen|past1s past3s
smiespelden|smiespelen|past3p
smiespelen|smiespelen|inf pres3p
smiespelend|smiespelen|ger
smiespelt|smiespelen|pres3s
smoesde|smoezen|past1s past3s
smoesden|smoezen|past3p
smoest|smoezen|pres3s
smoezen|smoezen|inf pres3p
smoezend|smoezen|ger
smuilde mee|meesmuilen|past1s past3s
smuilden mee|meesmuilen|past3p
smuilen mee|meesmuilen|pres3p
smuilt mee|meesmuilen|pres3s
snaterde|snateren|past1s past3s
snaterden|snateren|past3p
snateren|snateren|inf pres3p
snaterend|snateren|ger
snatert|snateren|pres3s
snauwde|snauwen|past1s past3s
snauwde af|afsnauwen|past1s past3s
snauwde terug|terugsnauwen|past1s past3s
snauwde toe|toesnauwen|past1s past3s
snauwden|snauwen|past3p
snauwden af|afsnauwen|past3p
snauwden terug|terugsnauwen|past3p
snauwden toe|toesnauwen|past3p
snauwen|snauwen|inf pres3p
snauwen af|afsnauwen|pres3p
snauwen terug|terugsnauwen|pres3p
snauwen toe|toesnauwen|pres3p
snauwend|snauwen|ger
snauwt|snauwen|pres3s
snauwt af|afsnauwen|pres3s
snauwt terug|terugsnauwen|pres3s
snauwt toe|toesnauwen|pres3s
sneden op|opsnijden|past3p
sneed op|opsnijden|past1s past3s
sneerde|sneren|past1s past3s
sneerden|sneren|past3p
sneert|sneren|pres3s
sneren|sneren|inf pres3p
snerend|sneren|ger
snijden op|opsnijden|pres3p
snijdt op|opsnijden|pres3s
snikken|snikken|inf pres3p
snikken uit|uitsnikken|pres3p
snikkend|snikken|ger
snikt|snikken|pres3s
snikt uit|uitsnikken|pres3s
snikte|snikken|past1s past3s
snikte uit|uitsnikken|past1s past3s
snikten|snikken|past3p
snikten uit|uitsnikken|past3p
snoefde|snoeven|past1s past3s
snoefden|snoeven|past3p
snoeft|snoeven|pres3s
snoeven|snoeven|inf pres3p
snoevend|snoeven|ger
snotterde|snotteren|past1s past3s
snotterden|snotteren|past3p
snotteren|snotteren|inf pres3p
snotterend|snotteren|ger
snottert|snotteren|pres3s
sombeerde|somberen|past1s past3s
sombeerden|somberen|past3p
sombeert|somberen|pres3s
somberen|somberen|inf pres3p
somberend|somberen|ger
somde op|opsommen|past1s past3s
somden op|opsommen|past3p
sommen op|opsommen|pres3p
sommerde|sommeren|past1s past3s
sommerden|sommeren|past3p
sommeren|sommeren|inf pres3p
sommerend|sommeren|ger
sommert|sommeren|pres3s
somt op|opsommen|pres3s
souffleerde|souffleren|past1s past3s
souffleerden|souffleren|past3p
souffleert|souffleren|pres3s
souffleren|souffleren|inf pres3p
soufflerend|souffleren|ger
speculeerde|speculeren|past1s past3s
speculeerden|speculeren|past3p
speculeert|speculeren|pres3s
speculeren|speculeren|inf pres3p
speculerend|speculeren|ger
spiegelde voor|voorspiegelen|past1s past3s
spiegelden voor|voorspiegelen|past3p
spiegelen voor|voorspiegelen|pres3p
spiegelt voor|voorspiegelen|pres3s
spoorde aan|aansporen|past1s past3s
spoorden aan|aansporen|past3p
spoort aan|aansporen|pres3s
sporen aan|aansporen|pres3p
spot|spotten|pres3s
spotte|spotten|past1s past3s
spotten|spotten|inf pres3p past3p
spottend|spotten|ger
sprak|spreken|past1s past3s
sprak aan|aanspreken|past1s past3s
sprak schande|spreken_schande|past1s past3s
sprak tegen|tegenspreken|past1s past3s
sprak toe|toespreken|past1s past3s
sprak uit|uitspreken|past1s past3s
sprak voor|voorspreken|past1s past3s
spraken|spreken|past3p
spraken aan|aanspreken|past3p
spraken schande|spreken_schande|past3p
spraken tegen|tegenspreken|past3p
spraken toe|toespreken|past3p
spraken uit|uitspreken|past3p
spraken voor|voorspreken|past3p
spreekt|spreken|pres3s
spreekt aan|aanspreken|pres3s
spreekt schande|spreken_schande|pres3s
spreekt tegen|tegenspreken|pres3s
spreekt toe|toespreken|pres3s
spreekt uit|uitspreken|pres3s
spreekt voor|voorspreken|pres3s
spreken|spreken|inf pres3p
spreken aan|aanspreken|pres3p
spreken schande|spreken_schande|inf pres3p
spreken tegen|tegenspreken|pres3p
spreken toe|toespreken|pres3p
spreken uit|uitspreken|pres3p
spreken voor|voorspreken|pres3p
sprekend|spreken|ger
sprekend schande|spreken_schande|ger
sputterde|sputteren|past1s past3s
sputterden|sputteren|past3p
sputteren|sputteren|inf pres3p
sputterend|sputteren|ger
sputtert|sputteren|pres3s
staafde|staven|past1s past3s
staafden|staven|past3p
staaft|staven|pres3s
stamelde|stamelen|past1s past3s
stamelde uit|uitstamelen|past1s past3s
stamelden|stamelen|past3p
stamelden uit|uitstamelen|past3p
stamelen|stamelen|inf pres3p
stamelen uit|uitstamelen|pres3p
stamelend|stamelen|ger
stamelt|stamelen|pres3s
stamelt uit|uitstamelen|pres3s
staven|staven|inf pres3p
stavend|staven|ger
stelde|stellen|past1s past3s
stelde vast|vaststellen|past1s past3s
stelde voor|voorstellen|past1s past3s
stelde voorop|vooropstellen|past1s past3s
stelden|stellen|past3p
stelden vast|vaststellen|past3p
stelden voor|voorstellen|past3p
stelden voorop|vooropstellen|past3p
stellen|stellen|inf pres3p
stellen vast|vaststellen|pres3p
stellen voor|voorstellen|pres3p
stellen voorop|vooropstellen|pres3p
stellend|stellen|ger
stelt|stellen|pres3s
stelt vast|vaststellen|pres3s
stelt voor|voorstellen|pres3s
stelt voorop|vooropstellen|pres3s
stemde in|instemmen|past1s past3s
stemden in|instemmen|past3p
stemmen in|instemmen|pres3p
stemt in|instemmen|pres3s
stippen aan|aanstippen stippen_aan|inf pres3p
stippend aan|stippen_aan|ger
stipt aan|aanstippen stippen_aan|pres3s
stipte aan|aanstippen stippen_aan|past1s past3s
stipten aan|aanstippen stippen_aan|past3p
stipuleerde|stipuleren|past1s past3s
stipuleerden|stipuleren|past3p
stipuleert|stipuleren|pres3s
stipuleren|stipuleren|inf pres3p
stipulerend|stipuleren|ger
stoof op|opstuiven|past1s past3s
stoot uit|uitstoten|pres3s
stootte uit|uitstoten|past1s past3s
stootten uit|uitstoten|past3p
stoten uit|uitstoten|pres3p
stotterde|stotteren|past1s past3s
stotterden|stotteren|past3p
stotteren|stotteren|inf pres3p
stotterend|stotteren|ger
stottert|stotteren|pres3s
stoven op|opstuiven|past3p
straalde|stralen|past1s past3s
straalden|stralen|past3p
straalt|stralen|pres3s
stralen|stralen|inf pres3p
stralend|stralen|ger
stuift op|opstuiven|pres3s
stuiven op|opstuiven|pres3p
suggereerde|suggereren|past1s past3s
suggereerden|suggereren|past3p
suggereert|suggereren|pres3s
suggereren|suggereren|inf pres3p
suggererend|suggereren|ger
sussen|sussen|inf pres3p
sussend|sussen|ger
sust|sussen|pres3s
suste|sussen|past1s past3s
susten|sussen|past3p
taterde|tateren|past1s past3s
taterden|tateren|past3p
tateren|tateren|inf pres3p
taterend|tateren|ger
tatert|tateren|pres3s
tegemoetgeroepen|tegemoetroepen|part
tegemoetriep|tegemoetroepen|past1s past3s
tegemoetriepen|tegemoetroepen|past3p
tegemoetroepen|tegemoetroepen|inf pres3p
tegemoetroepend|tegemoetroepen|ger
tegemoetroept|tegemoetroepen|pres3s
tegengeprutteld|tegenpruttelen|part
tegengesproken|tegenspreken|part
tegengeworpen|tegenwerpen|part
tegenpruttelde|tegenpruttelen|past1s past3s
tegenpruttelden|tegenpruttelen|past3p
tegenpruttelen|tegenpruttelen|inf pres3p
tegenpruttelend|tegenpruttelen|ger
tegenpruttelt|tegenpruttelen|pres3s
tegensprak|tegenspreken|past1s past3s
tegenspraken|tegenspreken|past3p
tegenspreekt|tegenspreken|pres3s
tegenspreken|tegenspreken|inf pres3p
tegensprekend|tegenspreken|ger
tegenwerpen|tegenwerpen|inf pres3p
tegenwerpend|tegenwerpen|ger
tegenwerpt|tegenwerpen|pres3s
tegenwierp|tegenwerpen|past1s past3s
tegenwierpen|tegenwerpen|past3p
tekende aan|aantekenen|past1s past3s
tekende op|optekenen|past1s past3s
tekenden aan|aantekenen|past3p
tekenden op|optekenen|past3p
tekenen aan|aantekenen|pres3p
tekenen op|optekenen|pres3p
tekent aan|aantekenen|pres3s
tekent op|optekenen|pres3s
tempereerde|tempereren|past1s past3s
tempereerden|tempereren|past3p
tempereert|tempereren|pres3s
tempereren|tempereren|inf pres3p
tempererend|tempereren|ger
terugblikken|terugblikken|inf pres3p
terugblikkend|terugblikken|ger
terugblikt|terugblikken|pres3s
terugblikte|terugblikken|past1s past3s
terugblikten|terugblikken|past3p
terugfluisterde|terugfluisteren|past1s past3s
terugfluisterden|terugfluisteren|past3p
terugfluisteren|terugfluisteren|inf pres3p
terugfluisterend|terugfluisteren|ger
terugfluistert|terugfluisteren|pres3s
teruggeblikt|terugblikken|part
teruggefluisterd|terugfluisteren|part
teruggekaatst|terugkaatsen|part
teruggeroepen|terugroepen|part
teruggeschreeuwd|terugschreeuwen|part
teruggesnauwd|terugsnauwen|part
teruggevraagd|terugvragen|part
teruggezegd|terugzeggen|part
terugkaatsen|terugkaatsen|inf pres3p
terugkaatsend|terugkaatsen|ger
terugkaatst|terugkaatsen|pres3s
terugkaatste|terugkaatsen|past1s past3s
terugkaatsten|terugkaatsen|past3p
terugriep|terugroepen|past1s past3s
terugriepen|terugroepen|past3p
terugroepen|terugroepen|inf pres3p
terugroepend|terugroepen|ger
terugroept|terugroepen|pres3s
terugschreeuwde|terugschreeuwen|past1s past3s
terugschreeuwden|terugschreeuwen|past3p
terugschreeuwen|terugschreeuwen|inf pres3p
terugschreeuwend|terugschreeuwen|ger
terugschreeuwt|terugschreeuwen|pres3s
terugsnauwde|terugsnauwen|past1s past3s
terugsnauwden|terugsnauwen|past3p
terugsnauwen|terugsnauwen|inf pres3p
terugsnauwend|terugsnauwen|ger
terugsnauwt|terugsnauwen|pres3s
terugvraagt|terugvragen|pres3s
terugvragen|terugvragen|inf pres3p
terugvragend|terugvragen|ger
terugvroeg|terugvragen|past1s past3s
terugvroegen|terugvragen|past3p
terugzeggen|terugzeggen|inf pres3p
terugzeggend|terugzeggen|ger
terugzegt|terugzeggen|pres3s
terugzei|terugzeggen|past1s past3s
terugzeiden|terugzeggen|past3p
tierde|tieren|past1s past3s
tierden|tieren|past3p
tieren|tieren|inf pres3p
tierend|tieren|ger
tiert|tieren|pres3s
tippen|tippen|inf pres3p
tippend|tippen|ger
tipt|tippen|pres3s
tipte|tippen|past1s past3s
tipten|tippen|past3p
titelde|titelen|past1s past3s
titelden|titelen|past3p
titelen|titelen|inf pres3p
titelend|titelen|ger
titelt|titelen|pres3s
tobben|tobben|inf pres3p
tobbend|tobben|ger
tobde|tobben|past1s past3s
tobden|tobben|past3p
tobt|tobben|pres3s
toebeet|toebijten|past1s past3s
toebeten|toebijten|past3p
toebijt|toebijten|pres3s
toebijten|toebijten|inf pres3p
toebijtend|toebijten|ger
toeblaast|toeblazen|pres3s
toeblaffen|toeblaffen|inf pres3p
toeblaffend|toeblaffen|ger
toeblaft|toeblaffen|pres3s
toeblafte|toeblaffen|past1s past3s
toeblaften|toeblaffen|past3p
toeblazen|toeblazen|inf pres3p
toeblazend|toeblazen|ger
toeblies|toeblazen|past1s past3s
toebliezen|toeblazen|past3p
toebrulde|toebrullen|past1s past3s
toebrulden|toebrullen|past3p
toebrullen|toebrullen|inf pres3p
toebrullend|toebrullen|ger
toebrult|toebrullen|pres3s
toefluisterde|toefluisteren|past1s past3s
toefluisterden|toefluisteren|past3p
toefluisteren|toefluisteren|inf pres3p
toefluisterend|toefluisteren|ger
toefluistert|toefluisteren|pres3s
toegaf|toegeven|past1s past3s
toegaven|toegeven|past3p
toegebeten|toebijten|part
toegeblaft|toeblaffen|part
toegeblazen|toeblazen|part
toegebruld|toebrullen|part
toegeeft|toegeven|pres3s
toegefluisterd|toefluisteren|part
toegegeven|toegeven|part
toegegild|toegillen|part
toegegooid|toegooien|part
toegegromd|toegrommen|part
toegejuicht|toejuichen|part
toegelicht|toelichten|part
toegemompeld|toemompelen|part
toegeroepen|toeroepen|part
toegeschreeuwd|toeschreeuwen|part
toegesist|toesissen|part
toegesnauwd|toesnauwen|part
toegesproken|toespreken|part
toegeven|toegeven|inf pres3p
toegevend|toegeven|ger
toegevoegd|toevoegen|part
toegewenst|toewensen|part
toegezegd|toezeggen|part
toegezongen|toezingen|part
toegilde|toegillen|past1s past3s
toegilden|toegillen|past3p
toegillen|toegillen|inf pres3p
toegillend|toegillen|ger
toegilt|toegillen|pres3s
toegooide|toegooien|past1s past3s
toegooiden|toegooien|past3p
toegooien|toegooien|inf pres3p
toegooiend|toegooien|ger
toegooit|toegooien|pres3s
toegromde|toegrommen|past1s past3s
toegromden|toegrommen|past3p
toegrommen|toegrommen|inf pres3p
toegrommend|toegrommen|ger
toegromt|toegrommen|pres3s
toejuichen|toejuichen|inf pres3p
toejuichend|toejuichen|ger
toejuicht|toejuichen|pres3s
toejuichte|toejuichen|past1s past3s
toejuichten|toejuichen|past3p
toelicht|toelichten|pres3s
toelichten|toelichten|inf pres3p
toelichtend|toelichten|ger
toelichtte|toelichten|past1s past3s
toelichtten|toelichten|past3p
toemompelde|toemompelen|past1s past3s
toemompelden|toemompelen|past3p
toemompelen|toemompelen|inf pres3p
toemompelend|toemompelen|ger
toemompelt|toemompelen|pres3s
toeriep|toeroepen|past1s past3s
toeriepen|toeroepen|past3p
toeroepen|toeroepen|inf pres3p
toeroepend|toeroepen|ger
toeroept|toeroepen|pres3s
toeschreeuwde|toeschreeuwen|past1s past3s
toeschreeuwden|toeschreeuwen|past3p
toeschreeuwen|toeschreeuwen|inf pres3p
toeschreeuwend|toeschreeuwen|ger
toeschreeuwt|toeschreeuwen|pres3s
toesissen|toesissen|inf pres3p
toesissend|toesissen|ger
toesist|toesissen|pres3s
toesiste|toesissen|past1s past3s
toesisten|toesissen|past3p
toesnauwde|toesnauwen|past1s past3s
toesnauwden|toesnauwen|past3p
toesnauwen|toesnauwen|inf pres3p
toesnauwend|toesnauwen|ger
toesnauwt|toesnauwen|pres3s
toesprak|toespreken|past1s past3s
toespraken|toespreken|past3p
toespreekt|toespreken|pres3s
toespreken|toespreken|inf pres3p
toesprekend|toespreken|ger
toevoegde|toevoegen|past1s past3s
toevoegden|toevoegen|past3p
toevoegen|toevoegen|inf pres3p
toevoegend|toevoegen|ger
toevoegt|toevoegen|pres3s
toewensen|toewensen|inf pres3p
toewensend|toewensen|ger
toewenst|toewensen|pres3s
toewenste|toewensen|past1s past3s
toewensten|toewensen|past3p
toezeggen|toezeggen|inf pres3p
toezeggend|toezeggen|ger
toezegt|toezeggen|pres3s
toezei|toezeggen|past1s past3s
toezeiden|toezeggen|past3p
toezingen|toezingen|inf pres3p
toezingend|toezingen|ger
toezingt|toezingen|pres3s
toezong|toezingen|past1s past3s
toezongen|toezingen|past3p
tonen aan|aantonen|pres3p
toonde aan|aantonen|past1s past3s
toonden aan|aantonen|past3p
toont aan|aantonen|pres3s
treurde|treuren|past1s past3s
treurden|treuren|past3p
treuren|treuren|inf pres3p
treurend|treuren|ger
treurt|treuren|pres3s
trilde|trillen|past1s past3s
trilden|trillen|past3p
trillen|trillen|inf pres3p
trillend|trillen|ger
trilt|trillen|pres3s
troost|troosten|pres3s
troosten|troosten|inf pres3p
troostend|troosten|ger
troostte|troosten|past1s past3s
troostten|troosten|past3p
tweet|tweeten|pres3s
tweeten|tweeten|inf pres3p
tweetend|tweeten|ger
tweette|tweeten|past1s past3s
tweetten|tweeten|past3p
twijfelde|twijfelen|past1s past3s
twijfelden|twijfelen|past3p
twijfelen|twijfelen|inf pres3p
twijfelend|twijfelen|ger
twijfelt|twijfelen|pres3s
twitterde|twitteren|past1s past3s
twitterden|twitteren|past3p
twitteren|twitteren|inf pres3p
twitterend|twitteren|ger
twittert|twitteren|pres3s
typeerde|typeren|past1s past3s
typeerden|typeren|past3p
typeert|typeren|pres3s
typeren|typeren|inf pres3p
typerend|typeren|ger
uitbarst|uitbarsten|pres3s
uitbarsten|uitbarsten|inf pres3p
uitbarstend|uitbarsten|ger
uitbarstte|uitbarsten|past1s past3s
uitbarstten|uitbarsten|past3p
uitbracht|uitbrengen|past1s past3s
uitbrachten|uitbrengen|past3p
uitbrengen|uitbrengen|inf pres3p
uitbrengend|uitbrengen|ger
uitbrengt|uitbrengen|pres3s
uitbrulde|uitbrullen|past1s past3s
uitbrulden|uitbrullen|past3p
uitbrullen|uitbrullen|inf pres3p
uitbrullend|uitbrullen|ger
uitbrult|uitbrullen|pres3s
uitdrukken|uitdrukken|inf pres3p
uitdrukkend|uitdrukken|ger
uitdrukt|uitdrukken|pres3s
uitdrukte|uitdrukken|past1s past3s
uitdrukten|uitdrukken|past3p
uiteengezet|uiteenzetten|part
uiteenzet|uiteenzetten|pres3s
uiteenzette|uiteenzetten|past1s past3s
uiteenzetten|uiteenzetten|inf pres3p past3p
uiteenzettend|uiteenzetten|ger
uitflappen|uitflappen|inf pres3p
uitflappend|uitflappen|ger
uitflapt|uitflappen|pres3s
uitflapte|uitflappen|past1s past3s
uitflapten|uitflappen|past3p
uitgebarsten|uitbarsten|part
uitgebracht|uitbrengen|part
uitgebruld|uitbrullen|part
uitgedrukt|uitdrukken|part
uitgeflapt|uitflappen|part
uitgegild|uitgillen|part
uitgehaald|uithalen|part
uitgehijgd|uithijgen|part
uitgehoord|uithoren|part
uitgejouwd|uitjouwen|part
uitgekraamd|uitkramen|part
uitgelachen|uitlachen|part
uitgelegd|uitleggen|part
uitgenodigd|uitnodigen|part
uitgeproest|uitproesten|part
uitgerekend|uitrekenen|part
uitgeroepen|uitroepen|part
uitgescholden|uitschelden|part
uitgeschoten|uitschieten|part
uitgeschreeuwd|uitschreeuwen|part
uitgesloten|uitsluiten|part
uitgesnikt|uitsnikken|part
uitgesproken|uitspreken|part
uitgestameld|uitstamelen|part
uitgestoten|uitstoten|part
uitgevallen|uitvallen|part
uitgevaren|uitvaren|part
uitgevraagd|uitvragen|part
uitgeweid|uitweiden|part
uitgewijd|uitwijden|part
uitgilde|uitgillen|past1s past3s
uitgilden|uitgillen|past3p
uitgillen|uitgillen|inf pres3p
uitgillend|uitgillen|ger
uitgilt|uitgillen|pres3s
uithaalde|uithalen|past1s past3s
uithaalden|uithalen|past3p
uithaalt|uithalen|pres3s
uithalen|uithalen|inf pres3p
uithalend|uithalen|ger
uithijgde|uithijgen|past1s past3s
uithijgden|uithijgen|past3p
uithijgen|uithijgen|inf pres3p
uithijgend|uithijgen|ger
uithijgt|uithijgen|pres3s
uithoorde|uithoren|past1s past3s
uithoorden|uithoren|past3p
uithoort|uithoren|pres3s
uithoren|uithoren|inf pres3p
uithorend|uithoren|ger
uitjouwde|uitjouwen|past1s past3s
uitjouwden|uitjouwen|past3p
uitjouwen|uitjouwen|inf pres3p
uitjouwend|uitjouwen|ger
uitjouwt|uitjouwen|pres3s
uitkraamde|uitkramen|past1s past3s
uitkraamden|uitkramen|past3p
uitkraamt|uitkramen|pres3s
uitkramen|uitkramen|inf pres3p
uitkramend|uitkramen|ger
uitlachen|uitlachen|inf pres3p
uitlachend|uitlachen|ger
uitlacht|uitlachen|pres3s
uitlachte|uitlachen|past1s past3s
uitlachten|uitlachen|past3p
uitlegde|uitleggen|past1s past3s
uitlegden|uitleggen|past3p
uitleggen|uitleggen|inf pres3p
uitleggend|uitleggen|ger
uitlegt|uitleggen|pres3s
uitnodigde|uitnodigen|past1s past3s
uitnodigden|uitnodigen|past3p
uitnodigen|uitnodigen|inf pres3p
uitnodigend|uitnodigen|ger
uitnodigt|uitnodigen|pres3s
uitproest|uitproesten|pres3s
uitproesten|uitproesten|inf pres3p
uitproestend|uitproesten|ger
uitproestte|uitproesten|past1s past3s
uitproestten|uitproesten|past3p
uitrekende|uitrekenen|past1s past3s
uitrekenden|uitrekenen|past3p
uitrekenen|uitrekenen|inf pres3p
uitrekenend|uitrekenen|ger
uitrekent|uitrekenen|pres3s
uitriep|uitroepen|past1s past3s
uitriepen|uitroepen|past3p
uitroepen|uitroepen|inf pres3p
uitroepend|uitroepen|ger
uitroept|uitroepen|pres3s
uitschelden|uitschelden|inf pres3p
uitscheldend|uitschelden|ger
uitscheldt|uitschelden|pres3s
uitschiet|uitschieten|pres3s
uitschieten|uitschieten|inf pres3p
uitschietend|uitschieten|ger
uitschold|uitschelden|past1s past3s
uitscholden|uitschelden|past3p
uitschoot|uitschieten|past1s past3s
uitschoten|uitschieten|past3p
uitschreeuwde|uitschreeuwen|past1s past3s
uitschreeuwden|uitschreeuwen|past3p
uitschreeuwen|uitschreeuwen|inf pres3p
uitschreeuwend|uitschreeuwen|ger
uitschreeuwt|uitschreeuwen|pres3s
uitsloot|uitsluiten|past1s past3s
uitsloten|uitsluiten|past3p
uitsluit|uitsluiten|pres3s
uitsluiten|uitsluiten|inf pres3p
uitsluitend|uitsluiten|ger
uitsnikken|uitsnikken|inf pres3p
uitsnikkend|uitsnikken|ger
uitsnikt|uitsnikken|pres3s
uitsnikte|uitsnikken|past1s past3s
uitsnikten|uitsnikken|past3p
uitsprak|uitspreken|past1s past3s
uitspraken|uitspreken|past3p
uitspreekt|uitspreken|pres3s
uitspreken|uitspreken|inf pres3p
uitsprekend|uitspreken|ger
uitstamelde|uitstamelen|past1s past3s
uitstamelden|uitstamelen|past3p
uitstamelen|uitstamelen|inf pres3p
uitstamelend|uitstamelen|ger
uitstamelt|uitstamelen|pres3s
uitstoot|uitstoten|pres3s
uitstootte|uitstoten|past1s past3s
uitstootten|uitstoten|past3p
uitstoten|uitstoten|inf pres3p
uitstotend|uitstoten|ger
uitvaart|uitvaren|pres3s
uitvallen|uitvallen|inf pres3p
uitvallend|uitvallen|ger
uitvalt|uitvallen|pres3s
uitvaren|uitvaren|inf pres3p
uitvarend|uitvaren|ger
uitviel|uitvallen|past1s past3s
uitvielen|uitvallen|past3p
uitvoer|uitvaren|past1s past3s
uitvoeren|uitvaren|past3p
uitvraagt|uitvragen|pres3s
uitvragen|uitvragen|inf pres3p
uitvragend|uitvragen|ger
uitvroeg|uitvragen|past1s past3s
uitvroegen|uitvragen|past3p
uitweidde|uitweiden|past1s past3s
uitweidden|uitweiden|past3p
uitweiden|uitweiden|inf pres3p
uitweidend|uitweiden|ger
uitweidt|uitweiden|pres3s
uitwijdde|uitwijden|past1s past3s
uitwijdden|uitwijden|past3p
uitwijden|uitwijden|inf pres3p
uitwijdend|uitwijden|ger
uitwijdt|uitwijden|pres3s
vaart uit|uitvaren|pres3s
vaart voort|voortvaren|pres3s
vallen bij|bijvallen|pres3p
vallen in|invallen|pres3p
vallen in de rede|vallen_in_de_rede|inf pres3p
vallen uit|uitvallen|pres3p
vallend in de rede|vallen_in_de_rede|ger
valt bij|bijvallen|pres3s
valt in|invallen|pres3s
valt in de rede|vallen_in_de_rede|pres3s
valt uit|uitvallen|pres3s
vangen aan|aanvangen|pres3p
vangt aan|aanvangen|pres3s
varen uit|uitvaren|pres3p
varen voort|voortvaren|pres3p
vastgesteld|vaststellen|part
vaststelde|vaststellen|past1s past3s
vaststelden|vaststellen|past3p
vaststellen|vaststellen|inf pres3p
vaststellend|vaststellen|ger
vaststelt|vaststellen|pres3s
vat samen|samenvatten|pres3s
vatte samen|samenvatten|past1s past3s
vatten samen|samenvatten|pres3p past3p
veinsde|veinzen|past1s past3s
veinsden|veinzen|past3p
veinst|veinzen|pres3s
veinzen|veinzen|inf pres3p
veinzend|veinzen|ger
verantwoord|verantwoorden|part
verantwoordde|verantwoorden|past1s past3s
verantwoordden|verantwoorden|past3p
verantwoorden|verantwoorden|inf pres3p
verantwoordend|verantwoorden|ger
verantwoordt|verantwoorden|pres3s
verbaasd|verbazen|part
verbaasde|verbazen|past1s past3s
verbaasden|verbazen|past3p
verbaast|verbazen|pres3s
verbazen|verbazen|inf pres3p
verbazend|verbazen|ger
verbeeld|verbeelden|part
verbeeldde|verbeelden|past1s past3s
verbeeldden|verbeelden|past3p
verbeelden|verbeelden|inf pres3p
verbeeldend|verbeelden|ger
verbeeldt|verbeelden|pres3s
verbeterd|verbeteren|part
verbeterde|verbeteren|past1s past3s
verbeterden|verbeteren|past3p
verbeteren|verbeteren|inf pres3p
verbeterend|verbeteren|ger
verbetert|verbeteren|pres3s
verbieden|verbieden|inf pres3p
verbiedend|verbieden|ger
verbiedt|verbieden|pres3s
verboden|verbieden|part past3p
verbood|verbieden|past1s past3s
verdedigd|verdedigen|part
verdedigde|verdedigen|past1s past3s
verdedigden|verdedigen|past3p
verdedigen|verdedigen|inf pres3p
verdedigend|verdedigen|ger
verdedigt|verdedigen|pres3s
verdergaan|verdergaan|inf pres3p
verdergaand|verdergaan|ger
verdergaat|verdergaan|pres3s
verdergegaan|verdergaan|part
verderging|verdergaan|past1s past3s
verdergingen|verdergaan|past3p
verduidelijken|verduidelijken|inf pres3p
verduidelijkend|verduidelijken|ger
verduidelijkt|verduidelijken|part pres3s
verduidelijkte|verduidelijken|past1s past3s
verduidelijkten|verduidelijken|past3p
vergoelijken|vergoelijken|inf pres3p
vergoelijkend|vergoelijken|ger
vergoelijkt|vergoelijken|part pres3s
vergoelijkte|vergoelijken|past1s past3s
vergoelijkten|vergoelijken|past3p
verguisd|verguizen|part
verguisde|verguizen|past1s past3s
verguisden|verguizen|past3p
verguist|verguizen|pres3s
verguizen|verguizen|inf pres3p
verguizend|verguizen|ger
verhaald|verhalen|part
verhaalde|verhalen|past1s past3s
verhaalden|verhalen|past3p
verhaalt|verhalen|pres3s
verhalen|verhalen|inf pres3p
verhalend|verhalen|ger
verketterd|verketteren|part
verketterde|verketteren|past1s past3s
verketterden|verketteren|past3p
verketteren|verketteren|inf pres3p
verketterend|verketteren|ger
verkettert|verketteren|pres3s
verklaard|verklaren|part
verklaarde|verklaren|past1s past3s
verklaarden|verklaren|past3p
verklaart|verklaren|pres3s
verklappen|verklappen|inf pres3p
verklappend|verklappen|ger
verklapt|verklappen|part pres3s
verklapte|verklappen|past1s past3s
verklapten|verklappen|past3p
verklaren|verklaren|inf pres3p
verklarend|verklaren|ger
verkondigd|verkondigen|part
verkondigde|verkondigen|past1s past3s
verkondigden|verkondigen|past3p
verkondigen|verkondigen|inf pres3p
verkondigend|verkondigen|ger
verkondigt|verkondigen|pres3s
verlangd|verlangen|part
verlangde|verlangen|past1s past3s
verlangden|verlangen|past3p
verlangen|verlangen|inf pres3p
verlangend|verlangen|ger
verlangt|verlangen|pres3s
vermaand|vermanen|part
vermaande|vermanen|past1s past3s
vermaanden|vermanen|past3p
vermaant|vermanen|pres3s
vermanen|vermanen|inf pres3p
vermanend|vermanen|ger
vermeld|vermelden|part
vermeldde|vermelden|past1s past3s
vermeldden|vermelden|past3p
vermelden|vermelden|inf pres3p
vermeldend|vermelden|ger
vermeldt|vermelden|pres3s
vermoed|vermoeden|part
vermoedde|vermoeden|past1s past3s
vermoedden|vermoeden|past3p
vermoeden|vermoeden|inf pres3p
vermoedend|vermoeden|ger
vermoedt|vermoeden|pres3s
verondersteld|veronderstellen|part
veronderstelde|veronderstellen|past1s past3s
veronderstelden|veronderstellen|past3p
veronderstellen|veronderstellen|inf pres3p
veronderstellend|veronderstellen|ger
veronderstelt|veronderstellen|pres3s
veroordeeld|veroordelen|part
veroordeelde|veroordelen|past1s past3s
veroordeelden|veroordelen|past3p
veroordeelt|veroordelen|pres3s
veroordelen|veroordelen|inf pres3p
veroordelend|veroordelen|ger
verordend|verordenen|part
verordende|verordenen|past1s past3s
verordenden|verordenen|past3p
verordenen|verordenen|inf pres3p
verordenend|verordenen|ger
verordent|verordenen|pres3s
verordonnerd|verordonneren|part
verordonnerde|verordonneren|past1s past3s
verordonnerden|verordonneren|past3p
verordonneren|verordonneren|inf pres3p
verordonnerend|verordonneren|ger
verordonnert|verordonneren|pres3s
verraadt|verraden|pres3s
verraden|verraden|inf part pres3p
verradend|verraden|ger
verried|verraden|past1s past3s
verrieden|verraden|past3p
vertel|vertellen|pres1s
verteld|vertellen|part
vertelde|vertellen|past1s past3s
vertelden|vertellen|past3p
vertellen|vertellen|inf pres3p
vertellend|vertellen|ger
vertelt|vertellen|pres3s
vertolken|vertolken|inf pres3p
vertolkend|vertolken|ger
vertolkt|vertolken|part pres3s
vertolkte|vertolken|past1s past3s
vertolkten|vertolken|past3p
vervolgd|vervolgen|part
vervolgde|vervolgen|past1s past3s
vervolgden|vervolgen|past3p
vervolgen|vervolgen|inf pres3p
vervolgend|vervolgen|ger
vervolgt|vervolgen|pres3s
verwacht|verwachten|part pres3s
verwachten|verwachten|inf pres3p
verwachtend|verwachten|ger
verwachtte|verwachten|past1s past3s
verwachtten|verwachten|past3p
verweet|verwijten|past1s past3s
verwelkomd|verwelkomen|part
verwelkomde|verwelkomen|past1s past3s
verwelkomden|verwelkomen|past3p
verwelkomen|verwelkomen|inf pres3p
verwelkomend|verwelkomen|ger
verwelkomt|verwelkomen|pres3s
verwerpen|verwerpen|inf pres3p
verwerpend|verwerpen|ger
verwerpt|verwerpen|pres3s
verweten|verwijten|part past3p
verwierp|verwerpen|past1s past3s
verwierpen|verwerpen|past3p
verwijt|verwijten|pres3s
verwijten|verwijten|inf pres3p
verwijtend|verwijten|ger
verwonderd|verwonderen|part
verwonderde|verwonderen|past1s past3s
verwonderden|verwonderen|past3p
verwonderen|verwonderen|inf pres3p
verwonderend|verwonderen|ger
verwondert|verwonderen|pres3s
verwoord|verwoorden|part
verwoordde|verwoorden|past1s past3s
verwoordden|verwoorden|past3p
verwoorden|verwoorden|inf pres3p
verwoordend|verwoorden|ger
verwoordt|verwoorden|pres3s
verworpen|verwerpen|part
verzekerd|verzekeren|part
verzekerde|verzekeren|past1s past3s
verzekerden|verzekeren|past3p
verzekeren|verzekeren|inf pres3p
verzekerend|verzekeren|ger
verzekert|verzekeren|pres3s
verzinnen|verzinnen|inf pres3p
verzinnend|verzinnen|ger
verzint|verzinnen|pres3s
verzocht|verzoeken|part past1s past3s
verzochten|verzoeken|past3p
verzoeken|verzoeken|inf pres3p
verzoekend|verzoeken|ger
verzoekt|verzoeken|pres3s
verzon|verzinnen|past1s past3s
verzonnen|verzinnen|part past3p
verzucht|verzuchten|part pres3s
verzuchten|verzuchten|inf pres3p
verzuchtend|verzuchten|ger
verzuchtte|verzuchten|past1s past3s
verzuchtten|verzuchten|past3p
viel bij|bijvallen|past1s past3s
viel in|invallen|past1s past3s
viel in de rede|vallen_in_de_rede|past1s past3s
viel uit|uitvallen|past1s past3s
vielen bij|bijvallen|past3p
vielen in|invallen|past3p
vielen in de rede|vallen_in_de_rede|past3p
vielen uit|uitvallen|past3p
vind|vinden|pres1s
vinden|vinden|inf pres3p
vindend|vinden|ger
vindt|vinden|pres3s
ving aan|aanvangen|past1s past3s
vingen aan|aanvangen|past3p
vit|vitten|pres3s
viteerde in|inviteren|past1s past3s
viteerden in|inviteren|past3p
viteert in|inviteren|pres3s
viteren in|inviteren|pres3p
vitte|vitten|past1s past3s
vitten|vitten|inf pres3p past3p
vittend|vitten|ger
vleide|vleien|past1s past3s
vleiden|vleien|past3p
vleien|vleien|inf pres3p
vleiend|vleien|ger
vleit|vleien|pres3s
vliegen op|opvliegen|pres3p
vliegt op|opvliegen|pres3s
vloeken|vloeken|inf pres3p
vloekend|vloeken|ger
vloekt|vloeken|pres3s
vloekte|vloeken|past1s past3s
vloekten|vloeken|past3p
vlogen op|opvliegen|past3p
vloog op|opvliegen|past1s past3s
voegde bij|bijvoegen|past1s past3s
voegde toe|toevoegen|past1s past3s
voegden bij|bijvoegen|past3p
voegden toe|toevoegen|past3p
voegen bij|bijvoegen|pres3p
voegen toe|toevoegen|pres3p
voegt bij|bijvoegen|pres3s
voegt toe|toevoegen|pres3s
voelde|voelen|past1s past3s
voelden|voelen|past3p
voelen|voelen|inf pres3p
voelend|voelen|ger
voelt|voelen|pres3s
voer uit|uitvaren|past1s past3s
voer voort|voortvaren|past1s past3s
voerde aan|aanvoeren|past1s past3s
voerden aan|aanvoeren|past3p
voeren aan|aanvoeren|pres3p
voeren uit|uitvaren|past3p
voeren voort|voortvaren|past3p
voert aan|aanvoeren|pres3s
volgehouden|volhouden|part
volhield|volhouden|past1s past3s
volhielden|volhouden|past3p
volhouden|volhouden|inf pres3p
volhoudend|volhouden|ger
volhoudt|volhouden|pres3s
vond|vinden|past1s past3s
vonden|vinden|past3p
voorgaf|voorgeven|past1s past3s
voorgaven|voorgeven|past3p
voorgeeft|voorgeven|pres3s
voorgegeven|voorgeven|part
voorgehouden|voorhouden|part
voorgelegd|voorleggen|part
voorgelezen|voorlezen|part
voorgerekend|voorrekenen|part
voorgespiegeld|voorspiegelen|part
voorgesproken|voorspreken|part
voorgesteld|voorstellen|part
voorgeven|voorgeven|inf pres3p
voorgevend|voorgeven|ger
voorgewend|voorwenden|part
voorgezegd|voorzeggen|part
voorgezongen|voorzingen|part
voorhield|voorhouden|past1s past3s
voorhielden|voorhouden|past3p
voorhouden|voorhouden|inf pres3p
voorhoudend|voorhouden|ger
voorhoudt|voorhouden|pres3s
voorlas|voorlezen|past1s past3s
voorlazen|voorlezen|past3p
voorleest|voorlezen|pres3s
voorlegde|voorleggen|past1s past3s
voorlegden|voorleggen|past3p
voorleggen|voorleggen|inf pres3p
voorleggend|voorleggen|ger
voorlegt|voorleggen|pres3s
voorlezen|voorlezen|inf pres3p
voorlezend|voorlezen|ger
vooropgesteld|vooropstellen|part
vooropstelde|vooropstellen|past1s past3s
vooropstelden|vooropstellen|past3p
vooropstellen|vooropstellen|inf pres3p
vooropstellend|vooropstellen|ger
vooropstelt|vooropstellen|pres3s
voorrekende|voorrekenen|past1s past3s
voorrekenden|voorrekenen|past3p
voorrekenen|voorrekenen|inf pres3p
voorrekenend|voorrekenen|ger
voorrekent|voorrekenen|pres3s
voorspeld|voorspellen|part
voorspelde|voorspellen|past1s past3s
voorspelden|voorspellen|past3p
voorspellen|voorspellen|inf pres3p
voorspellend|voorspellen|ger
voorspelt|voorspellen|pres3s
voorspiegelde|voorspiegelen|past1s past3s
voorspiegelden|voorspiegelen|past3p
voorspiegelen|voorspiegelen|inf pres3p
voorspiegelend|voorspiegelen|ger
voorspiegelt|voorspiegelen|pres3s
voorsprak|voorspreken|past1s past3s
voorspraken|voorspreken|past3p
voorspreekt|voorspreken|pres3s
voorspreken|voorspreken|inf pres3p
voorsprekend|voorspreken|ger
voorstelde|voorstellen|past1s past3s
voorstelden|voorstellen|past3p
voorstellen|voorstellen|inf pres3p
voorstellend|voorstellen|ger
voorstelt|voorstellen|pres3s
voortgaan|voortgaan|inf pres3p
voortgaand|voortgaan|ger
voortgaat|voortgaan|pres3s
voortgegaan|voortgaan|part
voortgevaren|voortvaren|part
voortgezet|voortzetten|part
voortging|voortgaan|past1s past3s
voortgingen|voortgaan|past3p
voortvaart|voortvaren|pres3s
voortvaren|voortvaren|inf pres3p
voortvarend|voortvaren|ger
voortvoer|voortvaren|past1s past3s
voortvoeren|voortvaren|past3p
voortzet|voortzetten|pres3s
voortzette|voortzetten|past1s past3s
voortzetten|voortzetten|inf pres3p past3p
voortzettend|voortzetten|ger
voorwendde|voorwenden|past1s past3s
voorwendden|voorwenden|past3p
voorwenden|voorwenden|inf pres3p
voorwendend|voorwenden|ger
voorwendt|voorwenden|pres3s
voorzag|voorzien|past1s past3s
voorzagen|voorzien|past3p
voorzeggen|voorzeggen|inf pres3p
voorzeggend|voorzeggen|ger
voorzegt|voorzeggen|pres3s
voorzei|voorzeggen|past1s past3s
voorzeiden|voorzeggen|past3p
voorzien|voorzien|inf part pres3p
voorziend|voorzien|ger
voorziet|voorzien|pres3s
voorzingen|voorzingen|inf pres3p
voorzingend|voorzingen|ger
voorzingt|voorzingen|pres3s
voorzong|voorzingen|past1s past3s
voorzongen|voorzingen|past3p
vorderde|vorderen|past1s past3s
vorderden|vorderen|past3p
vorderen|vorderen|inf pres3p
vorderend|vorderen|ger
vordert|vorderen|pres3s
vraag|vragen|pres1s
vraagde|vragen|past3s
vraagden|vragen|past3p
vraagt|vragen|pres3s
vraagt af|afvragen|pres3s
vraagt door|doorvragen|pres3s
vraagt na|navragen|pres3s
vraagt rond|rondvragen|pres3s
vraagt terug|terugvragen|pres3s
vraagt uit|uitvragen|pres3s
vragen|vragen|inf pres3p
vragen af|afvragen|pres3p
vragen door|doorvragen|pres3p
vragen na|navragen|pres3p
vragen rond|rondvragen|pres3p
vragen terug|terugvragen|pres3p
vragen uit|uitvragen|pres3p
vragend|vragen|ger
vreesde|vrezen|past1s past3s
vreesden|vrezen|past3p
vreest|vrezen|pres3s
vrezen|vrezen|inf pres3p
vrezend|vrezen|ger
vroeg|vragen|past1s past3s
vroeg af|afvragen|past1s past3s
vroeg door|doorvragen|past1s past3s
vroeg na|navragen|past1s past3s
vroeg rond|rondvragen|past1s past3s
vroeg terug|terugvragen|past1s past3s
vroeg uit|uitvragen|past1s past3s
vroegen|vragen|past3p
vroegen af|afvragen|past3p
vroegen door|doorvragen|past3p
vroegen na|navragen|past3p
vroegen rond|rondvragen|past3p
vroegen terug|terugvragen|past3p
vroegen uit|uitvragen|past3p
vulde aan|aanvullen|past1s past3s
vulden aan|aanvullen|past3p
vullen aan|aanvullen|pres3p
vult aan|aanvullen|pres3s
waande|wanen|past1s past3s
waanden|wanen|past3p
waant|wanen|pres3s
waarschuwde|waarschuwen|past1s past3s
waarschuwden|waarschuwen|past3p
waarschuwen|waarschuwen|inf pres3p
waarschuwend|waarschuwen|ger
waarschuwt|waarschuwen|pres3s
wanen|wanen|inf pres3p
wanend|wanen|ger
wauwelde|wauwelen|past1s past3s
wauwelden|wauwelen|past3p
wauwelen|wauwelen|inf pres3p
wauwelend|wauwelen|ger
wauwelt|wauwelen|pres3s
weeklaagde|weeklagen|past1s past3s
weeklaagden|weeklagen|past3p
weeklaagt|weeklagen|pres3s
weeklagen|weeklagen|inf pres3p
weeklagend|weeklagen|ger
weende|wenen|past1s past3s
weenden|wenen|past3p
weent|wenen|pres3s
weerklinken|weerklinken|inf pres3p
weerklinkend|weerklinken|ger
weerklinkt|weerklinken|pres3s
weerklonk|weerklinken|past1s past3s
weerklonken|weerklinken|part past3p
weerlegd|weerleggen|part
weerlegde|weerleggen|past1s past3s
weerlegden|weerleggen|past3p
weerleggen|weerleggen|inf pres3p
weerleggend|weerleggen|ger
weerlegt|weerleggen|pres3s
weersprak|weerspreken|past1s past3s
weerspraken|weerspreken|past3p
weerspreekt|weerspreken|pres3s
weerspreken|weerspreken|inf pres3p
weersprekend|weerspreken|ger
weersproken|weerspreken|part
wees aan|aanwijzen|past1s past3s
wees af|afwijzen|past1s past3s
wees erop|wijzen_erop|past1s past3s
wees op|wijzen_op|past1s past3s
weet|weten|pres1s pres3s
weggewuifd|wegwuiven|part
weggezet|wegzetten|part
wegwuifde|wegwuiven|past1s past3s
wegwuifden|wegwuiven|past3p
wegwuift|wegwuiven|pres3s
wegwuiven|wegwuiven|inf pres3p
wegwuivend|wegwuiven|ger
wegzet|wegzetten|pres3s
wegzette|wegzetten|past1s past3s
wegzetten|wegzetten|inf pres3p past3p
wegzettend|wegzetten|ger
weidde uit|uitweiden|past1s past3s
weidden uit|uitweiden|past3p
weiden uit|uitweiden|pres3p
weidt uit|uitweiden|pres3s
wendde voor|voorwenden|past1s past3s
wendden voor|voorwenden|past3p
wenden voor|voorwenden|pres3p
wendt voor|voorwenden|pres3s
wenen|wenen|inf pres3p
wenend|wenen|ger
wensen|wensen|inf pres3p
wensen te weten|wensen_te_weten|inf pres3p
wensen toe|toewensen|pres3p
wensend|wensen|ger
wensend te weten|wensen_te_weten|ger
wenst|wensen|pres3s
wenst te weten|wensen_te_weten|pres3s
wenst toe|toewensen|pres3s
wenste|wensen|past1s past3s
wenste te weten|wensen_te_weten|past1s past3s
wenste toe|toewensen|past1s past3s
wensten|wensen|past3p
wensten te weten|wensen_te_weten|past3p
wensten toe|toewensen|past3p
werpen in|inwerpen|pres3p
werpen op|opwerpen|pres3p
werpen tegen|tegenwerpen|pres3p
werpt in|inwerpen|pres3s
werpt op|opwerpen|pres3s
werpt tegen|tegenwerpen|pres3s
weten|weten|inf pres3p
wetend|weten|ger
wezen aan|aanwijzen|past3p
wezen af|afwijzen|past3p
wezen erop|wijzen_erop|past3p
wezen op|wijzen_op|past3p
wierp in|inwerpen|past1s past3s
wierp op|opwerpen|past1s past3s
wierp tegen|tegenwerpen|past1s past3s
wierpen in|inwerpen|past3p
wierpen op|opwerpen|past3p
wierpen tegen|tegenwerpen|past3p
wijdde uit|uitwijden|past1s past3s
wijdden uit|uitwijden|past3p
wijden uit|uitwijden|pres3p
wijdt uit|uitwijden|pres3s
wijst aan|aanwijzen|pres3s
wijst af|afwijzen|pres3s
wijst erop|wijzen_erop|pres3s
wijst op|wijzen_op|pres3s
wijzen aan|aanwijzen|pres3p
wijzen af|afwijzen|pres3p
wijzen erop|wijzen_erop|inf pres3p
wijzen op|wijzen_op|inf pres3p
wijzend erop|wijzen_erop|ger
wijzend op|wijzen_op|ger
wil weten|willen_weten|pres3s
wilde weten|willen_weten|past1s past3s
wilden weten|willen_weten|past3p
willen weten|willen_weten|inf pres3p
willend weten|willen_weten|ger
wist|weten|past1s past3s
wisten|weten|past3p
wou weten|willen_weten|past3s
wouden weten|willen_weten|past3p
wuifde|wuiven|past1s past3s
wuifde weg|wegwuiven|past1s past3s
wuifden|wuiven|past3p
wuifden weg|wegwuiven|past3p
wuift|wuiven|pres3s
wuift weg|wegwuiven|pres3s
wuiven|wuiven|inf pres3p
wuiven weg|wegwuiven|pres3p
wuivend|wuiven|ger
zag in|inzien|past1s past3s
zagen in|inzien|past3p
zaniken|zaniken|inf pres3p
zanikend|zaniken|ger
zanikt|zaniken|pres3s
zanikte|zaniken|past1s past3s
zanikten|zaniken|past3p
zeg|zeggen|pres1s
zeg erbij|zeggen_erbij|pres1s
zeggen|zeggen|inf pres3p
zeggen aan|aanzeggen|pres3p
zeggen erbij|zeggen_erbij|inf pres3p
zeggen na|nazeggen|pres3p
zeggen op|opzeggen|pres3p
zeggen terug|terugzeggen|pres3p
zeggen toe|toezeggen|pres3p
zeggen voor|voorzeggen|pres3p
zeggend|zeggen|ger
zeggend erbij|zeggen_erbij|ger
zegt|zeggen|pres3s
zegt aan|aanzeggen|pres3s
zegt erbij|zeggen_erbij|pres3s
zegt na|nazeggen|pres3s
zegt op|opzeggen|pres3s
zegt terug|terugzeggen|pres3s
zegt toe|toezeggen|pres3s
zegt voor|voorzeggen|pres3s
zei|zeggen|past1s past3s
zei aan|aanzeggen|past1s past3s
zei erbij|zeggen_erbij|past1s past3s
zei na|nazeggen|past1s past3s
zei op|opzeggen|past1s past3s
zei terug|terugzeggen|past1s past3s
zei toe|toezeggen|past1s past3s
zei voor|voorzeggen|past1s past3s
zeide|zeggen|past3s
zeide erbij|zeggen_erbij|past3s
zeiden|zeggen|past3p
zeiden aan|aanzeggen|past3p
zeiden erbij|zeggen_erbij|past3p
zeiden na|nazeggen|past3p
zeiden op|opzeggen|past3p
zeiden terug|terugzeggen|past3p
zeiden toe|toezeggen|past3p
zeiden voor|voorzeggen|past3p
zeiken|zeiken|inf pres3p
zeikend|zeiken|ger
zeikt|zeiken|pres3s
zeikte|zeiken|past1s past3s
zeikten|zeiken|past3p
zeit|zeggen|pres3s
zeit erbij|zeggen_erbij|pres3s
zet uiteen|uiteenzetten|pres3s
zet voort|voortzetten|pres3s
zet weg|wegzetten|pres3s
zette uiteen|uiteenzetten|past1s past3s
zette voort|voortzetten|past1s past3s
zette weg|wegzetten|past1s past3s
zetten uiteen|uiteenzetten|pres3p past3p
zetten voort|voortzetten|pres3p past3p
zetten weg|wegzetten|pres3p past3p
zeurde|zeuren|past1s past3s
zeurden|zeuren|past3p
zeuren|zeuren|inf pres3p
zeurend|zeuren|ger
zeurt|zeuren|pres3s
zeverde|zeveren|past1s past3s
zeverden|zeveren|past3p
zeveren|zeveren|inf pres3p
zeverend|zeveren|ger
zevert|zeveren|pres3s
zeî|zeggen|past3s
zeî erbij|zeggen_erbij|past3s
zien in|inzien|pres3p
ziet in|inzien|pres3s
zingen|zingen|inf pres3p
zingen mee|meezingen|pres3p
zingen toe|toezingen|pres3p
zingen voor|voorzingen|pres3p
zingend|zingen|ger
zingt|zingen|pres3s
zingt mee|meezingen|pres3s
zingt toe|toezingen|pres3s
zingt voor|voorzingen|pres3s
zinspeelde|zinspelen|past1s past3s
zinspeelden|zinspelen|past3p
zinspeelt|zinspelen|pres3s
zinspelen|zinspelen|inf pres3p
zinspelend|zinspelen|ger
zong|zingen|past1s past3s
zong mee|meezingen|past1s past3s
zong toe|toezingen|past1s past3s
zong voor|voorzingen|past1s past3s
zongen|zingen|past3p
zongen mee|meezingen|past3p
zongen toe|toezingen|past3p
zongen voor|voorzingen|past3p
zucht|zuchten|pres3s
zuchten|zuchten|inf pres3p
zuchtend|zuchten|ger
zuchtte|zuchten|past1s past3s
zuchtten|zuchten|past3p
zwaaide|zwaaien|past1s past3s
zwaaiden|zwaaien|past3p
zwaaien|zwaaien|inf pres3p
zwaaiend|zwaaien|ger
zwaait|zwaaien|pres3s
zwamde|zwammen|past1s past3s
zwamden|zwammen|past3p
zwammen|zwammen|inf pres3p
zwammend|zwammen|ger
zwamt|zwammen|pres3s
zweert|zweren|pres3s
zweren|zweren|inf pres3p
zwerend|zweren|ger
zwetsen|zwetsen|inf pres3p
zwetsend|zwetsen|ger
zwetst|zwetsen|pres3s
zwetste|zwetsen|past1s past3s
zwetsten|zwetsen|past3p
zwoer|zweren|past1s past3s
zwoeren|zweren|past3p
""".strip().splitlines()
    )
}
