"""The forms of the reporting verbs: form -> (lemmas, tags). Written by benchmarks/generate/cue_forms.py.

Source: ablaut 0.11.0 (MIT licence), from the lemmas in cues.py, with the overrides in the script.
"""

CUE_FORMS: dict[str, tuple[str, str]] = {
    form: (lemmas, tags)
    for form, lemmas, tags in (
        line.split("|")
        for line in """
abbrach|abbrechen|past1s past3s
abbrachen|abbrechen|past3p
abbrech|abbrechen|pres1s
abbreche|abbrechen|pres1s
abbrechen|abbrechen|inf pres3p
abbrechend|abbrechen|ger
abbricht|abbrechen|pres3s
abgebrochen|abbrechen|part
abgeraten|abraten|part
abgestritten|abstreiten|part
abgewehrt|abwehren|part
abgewiegelt|abwiegeln|part
abgewinkt|abwinken|part
abrat|abraten|pres1s
abrate|abraten|pres1s
abraten|abraten|inf pres3p
abratend|abraten|ger
abriet|abraten|past1s past3s
abrieten|abraten|past3p
abrät|abraten|pres3s
abstreit|abstreiten|pres1s
abstreite|abstreiten|pres1s
abstreiten|abstreiten|inf pres3p
abstreitend|abstreiten|ger
abstreitet|abstreiten|pres3s
abstritt|abstreiten|past1s past3s
abstritten|abstreiten|past3p
abwehr|abwehren|pres1s
abwehre|abwehren|pres1s
abwehren|abwehren|inf pres3p
abwehrend|abwehren|ger
abwehrt|abwehren|pres3s
abwehrte|abwehren|past1s past3s
abwehrten|abwehren|past3p
abwiegeln|abwiegeln|inf pres3p
abwiegelnd|abwiegeln|ger
abwiegelt|abwiegeln|pres3s
abwiegelte|abwiegeln|past1s past3s
abwiegelten|abwiegeln|past3p
abwiegl|abwiegeln|pres1s
abwiegle|abwiegeln|pres1s
abwink|abwinken|pres1s
abwinke|abwinken|pres1s
abwinken|abwinken|inf pres3p
abwinkend|abwinken|ger
abwinkt|abwinken|pres3s
abwinkte|abwinken|past1s past3s
abwinkten|abwinken|past3p
ahn|ahnen|pres1s
ahne|ahnen|pres1s
ahnen|ahnen|inf pres3p
ahnend|ahnen|ger
ahnt|ahnen|pres3s
ahnte|ahnen|past1s past3s
ahnten|ahnen|past3p
anbiet|anbieten|pres1s
anbiete|anbieten|pres1s
anbieten|anbieten|inf pres3p
anbietend|anbieten|ger
anbietet|anbieten|pres3s
anbot|anbieten|past1s past3s
anboten|anbieten|past3p
andeut|andeuten|pres1s
andeute|andeuten|pres1s
andeuten|andeuten|inf pres3p
andeutend|andeuten|ger
andeutet|andeuten|pres3s
andeutete|andeuten|past1s past3s
andeuteten|andeuten|past3p
anerkannt|anerkennen|part
anerkannte|anerkennen|past1s past3s
anerkannten|anerkennen|past3p
anerkenn|anerkennen|pres1s
anerkenne|anerkennen|pres1s
anerkennen|anerkennen|inf pres3p
anerkennend|anerkennen|ger
anerkennt|anerkennen|pres3s
anfahr|anfahren|pres1s
anfahre|anfahren|pres1s
anfahren|anfahren|inf pres3p
anfahrend|anfahren|ger
anfang|anfangen|pres1s
anfange|anfangen|pres1s
anfangen|anfangen|inf pres3p
anfangend|anfangen|ger
anfauch|anfauchen|pres1s
anfauche|anfauchen|pres1s
anfauchen|anfauchen|inf pres3p
anfauchend|anfauchen|ger
anfaucht|anfauchen|pres3s
anfauchte|anfauchen|past1s past3s
anfauchten|anfauchen|past3p
anfing|anfangen|past1s past3s
anfingen|anfangen|past3p
anfleh|anflehen|pres1s
anflehe|anflehen|pres1s
anflehen|anflehen|inf pres3p
anflehend|anflehen|ger
anfleht|anflehen|pres3s
anflehte|anflehen|past1s past3s
anflehten|anflehen|past3p
anfrag|anfragen|pres1s
anfrage|anfragen|pres1s
anfragen|anfragen|inf pres3p
anfragend|anfragen|ger
anfragt|anfragen|pres3s
anfragte|anfragen|past1s past3s
anfragten|anfragen|past3p
anfuhr|anfahren|past1s past3s
anfuhren|anfahren|past3p
anfährt|anfahren|pres3s
anfängt|anfangen|pres3s
anfüg|anfügen|pres1s
anfüge|anfügen|pres1s
anfügen|anfügen|inf pres3p
anfügend|anfügen|ger
anfügt|anfügen|pres3s
anfügte|anfügen|past1s past3s
anfügten|anfügen|past3p
anführ|anführen|pres1s
anführe|anführen|pres1s
anführen|anführen|inf pres3p
anführend|anführen|ger
anführt|anführen|pres3s
anführte|anführen|past1s past3s
anführten|anführen|past3p
angab|angeben|past1s past3s
angaben|angeben|past3p
angeb|angeben|pres1s
angebe|angeben|pres1s
angeben|angeben|inf pres3p
angebend|angeben|ger
angeboten|anbieten|part
angedeutet|andeuten|part
angefahren|anfahren|part
angefangen|anfangen|part
angefaucht|anfauchen|part
angefleht|anflehen|part
angefragt|anfragen|part
angefügt|anfügen|part
angeführt|anführen|part
angegeben|angeben|part
angeherrscht|anherrschen|part
angehoben|anheben|part
angeklagt|anklagen|part
angeknurrt|anknurren|part
angekündigt|ankündigen|part
angelächelt|anlächeln|part
angemahnt|anmahnen|part
angemerkt|anmerken|part
angenommen|annehmen|part
angeordnet|anordnen|part
angeprangert|anprangern|part
angeraten|anraten|part
angeregt|anregen|part
angeschrien|anschreien|part
angesprochen|ansprechen|part
angestimmt|anstimmen|part
angezweifelt|anzweifeln|part
angibt|angeben|pres3s
anheb|anheben|pres1s
anhebe|anheben|pres1s
anheben|anheben|inf pres3p
anhebend|anheben|ger
anhebt|anheben|pres3s
anherrsch|anherrschen|pres1s
anherrsche|anherrschen|pres1s
anherrschen|anherrschen|inf pres3p
anherrschend|anherrschen|ger
anherrscht|anherrschen|pres3s
anherrschte|anherrschen|past1s past3s
anherrschten|anherrschen|past3p
anhob|anheben|past1s past3s
anhoben|anheben|past3p
anklag|anklagen|pres1s
anklage|anklagen|pres1s
anklagen|anklagen|inf pres3p
anklagend|anklagen|ger
anklagt|anklagen|pres3s
anklagte|anklagen|past1s past3s
anklagten|anklagen|past3p
anknurr|anknurren|pres1s
anknurre|anknurren|pres1s
anknurren|anknurren|inf pres3p
anknurrend|anknurren|ger
anknurrt|anknurren|pres3s
anknurrte|anknurren|past1s past3s
anknurrten|anknurren|past3p
ankündig|ankündigen|pres1s
ankündige|ankündigen|pres1s
ankündigen|ankündigen|inf pres3p
ankündigend|ankündigen|ger
ankündigt|ankündigen|pres3s
ankündigte|ankündigen|past1s past3s
ankündigten|ankündigen|past3p
anlächeln|anlächeln|inf pres3p
anlächelnd|anlächeln|ger
anlächelt|anlächeln|pres3s
anlächelte|anlächeln|past1s past3s
anlächelten|anlächeln|past3p
anlächl|anlächeln|pres1s
anlächle|anlächeln|pres1s
anmahn|anmahnen|pres1s
anmahne|anmahnen|pres1s
anmahnen|anmahnen|inf pres3p
anmahnend|anmahnen|ger
anmahnt|anmahnen|pres3s
anmahnte|anmahnen|past1s past3s
anmahnten|anmahnen|past3p
anmerk|anmerken|pres1s
anmerke|anmerken|pres1s
anmerken|anmerken|inf pres3p
anmerkend|anmerken|ger
anmerkt|anmerken|pres3s
anmerkte|anmerken|past1s past3s
anmerkten|anmerken|past3p
annahm|annehmen|past1s past3s
annahmen|annehmen|past3p
annehm|annehmen|pres1s
annehme|annehmen|pres1s
annehmen|annehmen|inf pres3p
annehmend|annehmen|ger
annimmt|annehmen|pres3s
anordn|anordnen|pres1s
anordne|anordnen|pres1s
anordnen|anordnen|inf pres3p
anordnend|anordnen|ger
anordnet|anordnen|pres3s
anordnete|anordnen|past1s past3s
anordneten|anordnen|past3p
anpranger|anprangern|pres1s
anprangere|anprangern|pres1s
anprangern|anprangern|inf pres3p
anprangernd|anprangern|ger
anprangert|anprangern|pres3s
anprangerte|anprangern|past1s past3s
anprangerten|anprangern|past3p
anrat|anraten|pres1s
anrate|anraten|pres1s
anraten|anraten|inf pres3p
anratend|anraten|ger
anreg|anregen|pres1s
anrege|anregen|pres1s
anregen|anregen|inf pres3p
anregend|anregen|ger
anregt|anregen|pres3s
anregte|anregen|past1s past3s
anregten|anregen|past3p
anriet|anraten|past1s past3s
anrieten|anraten|past3p
anrät|anraten|pres3s
anschrei|anschreien|pres1s
anschreie|anschreien|pres1s
anschreien|anschreien|inf pres3p
anschreiend|anschreien|ger
anschreit|anschreien|pres3s
anschrie|anschreien|past1s past3s
anschrien|anschreien|past3p
ansprach|ansprechen|past1s past3s
ansprachen|ansprechen|past3p
ansprech|ansprechen|pres1s
anspreche|ansprechen|pres1s
ansprechen|ansprechen|inf pres3p
ansprechend|ansprechen|ger
anspricht|ansprechen|pres3s
anstimm|anstimmen|pres1s
anstimme|anstimmen|pres1s
anstimmen|anstimmen|inf pres3p
anstimmend|anstimmen|ger
anstimmt|anstimmen|pres3s
anstimmte|anstimmen|past1s past3s
anstimmten|anstimmen|past3p
antwort|antworten|pres1s
antworte|antworten|pres1s
antworten|antworten|inf pres3p
antwortend|antworten|ger
antwortet|antworten|pres3s
antwortete|antworten|past1s past3s
antworteten|antworten|past3p
anzweifeln|anzweifeln|inf pres3p
anzweifelnd|anzweifeln|ger
anzweifelt|anzweifeln|pres3s
anzweifelte|anzweifeln|past1s past3s
anzweifelten|anzweifeln|past3p
anzweifl|anzweifeln|pres1s
anzweifle|anzweifeln|pres1s
appellier|appellieren|pres1s
appelliere|appellieren|pres1s
appellieren|appellieren|inf pres3p
appellierend|appellieren|ger
appelliert|appellieren|part pres3s
appellierte|appellieren|past1s past3s
appellierten|appellieren|past3p
argumentier|argumentieren|pres1s
argumentiere|argumentieren|pres1s
argumentieren|argumentieren|inf pres3p
argumentierend|argumentieren|ger
argumentiert|argumentieren|part pres3s
argumentierte|argumentieren|past1s past3s
argumentierten|argumentieren|past3p
aufbegehr|aufbegehren|pres1s
aufbegehre|aufbegehren|pres1s
aufbegehren|aufbegehren|inf pres3p
aufbegehrend|aufbegehren|ger
aufbegehrt|aufbegehren|part pres3s
aufbegehrte|aufbegehren|past1s past3s
aufbegehrten|aufbegehren|past3p
aufbraus|aufbrausen|pres1s
aufbrause|aufbrausen|pres1s
aufbrausen|aufbrausen|inf pres3p
aufbrausend|aufbrausen|ger
aufbraust|aufbrausen|pres3s
aufbrauste|aufbrausen|past1s past3s
aufbrausten|aufbrausen|past3p
aufforder|auffordern|pres1s
auffordere|auffordern|pres1s
auffordern|auffordern|inf pres3p
auffordernd|auffordern|ger
auffordert|auffordern|pres3s
aufforderte|auffordern|past1s past3s
aufforderten|auffordern|past3p
aufgebraust|aufbrausen|part
aufgefordert|auffordern|part
aufgeheult|aufheulen|part
aufgejauchzt|aufjauchzen|part
aufgeklärt|aufklären|part
aufgekreischt|aufkreischen|part
aufgelacht|auflachen|part
aufgemuntert|aufmuntern|part
aufgerufen|aufrufen|part
aufgeschlossen|aufschließen|part
aufgeschrieben|aufschreiben|part
aufgeschrien|aufschreien|part
aufgeseufzt|aufseufzen|part
aufgetragen|auftragen|part
aufgezählt|aufzählen|part
aufheul|aufheulen|pres1s
aufheule|aufheulen|pres1s
aufheulen|aufheulen|inf pres3p
aufheulend|aufheulen|ger
aufheult|aufheulen|pres3s
aufheulte|aufheulen|past1s past3s
aufheulten|aufheulen|past3p
aufjauchz|aufjauchzen|pres1s
aufjauchze|aufjauchzen|pres1s
aufjauchzen|aufjauchzen|inf pres3p
aufjauchzend|aufjauchzen|ger
aufjauchzt|aufjauchzen|pres3s
aufjauchzte|aufjauchzen|past1s past3s
aufjauchzten|aufjauchzen|past3p
aufklär|aufklären|pres1s
aufkläre|aufklären|pres1s
aufklären|aufklären|inf pres3p
aufklärend|aufklären|ger
aufklärt|aufklären|pres3s
aufklärte|aufklären|past1s past3s
aufklärten|aufklären|past3p
aufkreisch|aufkreischen|pres1s
aufkreische|aufkreischen|pres1s
aufkreischen|aufkreischen|inf pres3p
aufkreischend|aufkreischen|ger
aufkreischt|aufkreischen|pres3s
aufkreischte|aufkreischen|past1s past3s
aufkreischten|aufkreischen|past3p
auflach|auflachen|pres1s
auflache|auflachen|pres1s
auflachen|auflachen|inf pres3p
auflachend|auflachen|ger
auflacht|auflachen|pres3s
auflachte|auflachen|past1s past3s
auflachten|auflachen|past3p
aufmunter|aufmuntern|pres1s
aufmuntere|aufmuntern|pres1s
aufmuntern|aufmuntern|inf pres3p
aufmunternd|aufmuntern|ger
aufmuntert|aufmuntern|pres3s
aufmunterte|aufmuntern|past1s past3s
aufmunterten|aufmuntern|past3p
aufrief|aufrufen|past1s past3s
aufriefen|aufrufen|past3p
aufruf|aufrufen|pres1s
aufrufe|aufrufen|pres1s
aufrufen|aufrufen|inf pres3p
aufrufend|aufrufen|ger
aufruft|aufrufen|pres3s
aufschließ|aufschließen|pres1s
aufschließe|aufschließen|pres1s
aufschließen|aufschließen|inf pres3p
aufschließend|aufschließen|ger
aufschließt|aufschließen|pres3s
aufschloss|aufschließen|past1s past3s
aufschlossen|aufschließen|past3p
aufschloß|aufschließen|past1s past3s
aufschrei|aufschreien|pres1s
aufschreib|aufschreiben|pres1s
aufschreibe|aufschreiben|pres1s
aufschreiben|aufschreiben|inf pres3p
aufschreibend|aufschreiben|ger
aufschreibt|aufschreiben|pres3s
aufschreie|aufschreien|pres1s
aufschreien|aufschreien|inf pres3p
aufschreiend|aufschreien|ger
aufschreit|aufschreien|pres3s
aufschrie|aufschreien|past1s past3s
aufschrieb|aufschreiben|past1s past3s
aufschrieben|aufschreiben|past3p
aufschrien|aufschreien|past3p
aufseufz|aufseufzen|pres1s
aufseufze|aufseufzen|pres1s
aufseufzen|aufseufzen|inf pres3p
aufseufzend|aufseufzen|ger
aufseufzt|aufseufzen|pres3s
aufseufzte|aufseufzen|past1s past3s
aufseufzten|aufseufzen|past3p
auftrag|auftragen|pres1s
auftrage|auftragen|pres1s
auftragen|auftragen|inf pres3p
auftragend|auftragen|ger
auftrug|auftragen|past1s past3s
auftrugen|auftragen|past3p
aufträgt|auftragen|pres3s
aufzähl|aufzählen|pres1s
aufzähle|aufzählen|pres1s
aufzählen|aufzählen|inf pres3p
aufzählend|aufzählen|ger
aufzählt|aufzählen|pres3s
aufzählte|aufzählen|past1s past3s
aufzählten|aufzählen|past3p
ausbrach|ausbrechen|past1s past3s
ausbrachen|ausbrechen|past3p
ausbrech|ausbrechen|pres1s
ausbreche|ausbrechen|pres1s
ausbrechen|ausbrechen|inf pres3p
ausbrechend|ausbrechen|ger
ausbricht|ausbrechen|pres3s
ausfrag|ausfragen|pres1s
ausfrage|ausfragen|pres1s
ausfragen|ausfragen|inf pres3p
ausfragend|ausfragen|ger
ausfragt|ausfragen|pres3s
ausfragte|ausfragen|past1s past3s
ausfragten|ausfragen|past3p
ausführ|ausführen|pres1s
ausführe|ausführen|pres1s
ausführen|ausführen|inf pres3p
ausführend|ausführen|ger
ausführt|ausführen|pres3s
ausführte|ausführen|past1s past3s
ausführten|ausführen|past3p
ausgebrochen|ausbrechen|part
ausgefragt|ausfragen|part
ausgeführt|ausführen|part
ausgegangen|ausgehen|part
ausgeh|ausgehen|pres1s
ausgehe|ausgehen|pres1s
ausgehen|ausgehen|inf pres3p
ausgehend|ausgehen|ger
ausgeht|ausgehen|pres3s
ausgerichtet|ausrichten|part
ausgerufen|ausrufen|part
ausgesagt|aussagen|part
ausgeschlossen|ausschließen|part
ausgesprochen|aussprechen|part
ausgestoßen|ausstoßen|part
ausging|ausgehen|past1s past3s
ausgingen|ausgehen|past3p
ausricht|ausrichten|pres1s
ausrichte|ausrichten|pres1s
ausrichten|ausrichten|inf pres3p
ausrichtend|ausrichten|ger
ausrichtet|ausrichten|pres3s
ausrichtete|ausrichten|past1s past3s
ausrichteten|ausrichten|past3p
ausrief|ausrufen|past1s past3s
ausriefen|ausrufen|past3p
ausruf|ausrufen|pres1s
ausrufe|ausrufen|pres1s
ausrufen|ausrufen|inf pres3p
ausrufend|ausrufen|ger
ausruft|ausrufen|pres3s
aussag|aussagen|pres1s
aussage|aussagen|pres1s
aussagen|aussagen|inf pres3p
aussagend|aussagen|ger
aussagt|aussagen|pres3s
aussagte|aussagen|past1s past3s
aussagten|aussagen|past3p
ausschließ|ausschließen|pres1s
ausschließe|ausschließen|pres1s
ausschließen|ausschließen|inf pres3p
ausschließend|ausschließen|ger
ausschließt|ausschließen|pres3s
ausschloss|ausschließen|past1s past3s
ausschlossen|ausschließen|past3p
ausschloß|ausschließen|past1s past3s
aussprach|aussprechen|past1s past3s
aussprachen|aussprechen|past3p
aussprech|aussprechen|pres1s
ausspreche|aussprechen|pres1s
aussprechen|aussprechen|inf pres3p
aussprechend|aussprechen|ger
ausspricht|aussprechen|pres3s
ausstieß|ausstoßen|past1s past3s
ausstießen|ausstoßen|past3p
ausstoß|ausstoßen|pres1s
ausstoße|ausstoßen|pres1s
ausstoßen|ausstoßen|inf pres3p
ausstoßend|ausstoßen|ger
ausstößt|ausstoßen|pres3s
außtieß|ausstoßen|past1s past3s
außtießen|ausstoßen|past3p
außtoße|ausstoßen|pres1s
außtoßen|ausstoßen|inf pres3p
außtoßend|ausstoßen|ger
außtößt|ausstoßen|pres3s
bat|bitten|past1s past3s
baten|bitten|past3p
beanstand|beanstanden|pres1s
beanstande|beanstanden|pres1s
beanstanden|beanstanden|inf pres3p
beanstandend|beanstanden|ger
beanstandet|beanstanden|part pres3s
beanstandete|beanstanden|past1s past3s
beanstandeten|beanstanden|past3p
beantrag|beantragen|pres1s
beantrage|beantragen|pres1s
beantragen|beantragen|inf pres3p
beantragend|beantragen|ger
beantragt|beantragen|part pres3s
beantragte|beantragen|past1s past3s
beantragten|beantragen|past3p
beantwort|beantworten|pres1s
beantworte|beantworten|pres1s
beantworten|beantworten|inf pres3p
beantwortend|beantworten|ger
beantwortet|beantworten|part pres3s
beantwortete|beantworten|past1s past3s
beantworteten|beantworten|past3p
bedauer|bedauern|pres1s
bedauere|bedauern|pres1s
bedauern|bedauern|inf pres3p
bedauernd|bedauern|ger
bedauert|bedauern|part pres3s
bedauerte|bedauern|past1s past3s
bedauerten|bedauern|past3p
befahl|befehlen|past1s past3s
befahlen|befehlen|past3p
befehl|befehlen|pres1s
befehle|befehlen|pres1s
befehlen|befehlen|inf pres3p
befehlend|befehlen|ger
befiehlt|befehlen|pres3s
befohlen|befehlen|part
befrag|befragen|pres1s
befrage|befragen|pres1s
befragen|befragen|inf pres3p
befragend|befragen|ger
befragt|befragen|part pres3s
befragte|befragen|past1s past3s
befragten|befragen|past3p
befürcht|befürchten|pres1s
befürchte|befürchten|pres1s
befürchten|befürchten|inf pres3p
befürchtend|befürchten|ger
befürchtet|befürchten|part pres3s
befürchtete|befürchten|past1s past3s
befürchteten|befürchten|past3p
begann|beginnen|past1s past3s
begannen|beginnen|past3p
begehre auf|aufbegehren|pres1s
begehren auf|aufbegehren|pres3p
begehrt auf|aufbegehren|pres3s
begehrte auf|aufbegehren|past1s past3s
begehrten auf|aufbegehren|past3p
beginn|beginnen|pres1s
beginne|beginnen|pres1s
beginnen|beginnen|inf pres3p
beginnend|beginnen|ger
beginnt|beginnen|pres3s
beglückwünsch|beglückwünschen|pres1s
beglückwünsche|beglückwünschen|pres1s
beglückwünschen|beglückwünschen|inf pres3p
beglückwünschend|beglückwünschen|ger
beglückwünscht|beglückwünschen|part pres3s
beglückwünschte|beglückwünschen|past1s past3s
beglückwünschten|beglückwünschen|past3p
begonnen|beginnen|part
begründ|begründen|pres1s
begründe|begründen|pres1s
begründen|begründen|inf pres3p
begründend|begründen|ger
begründet|begründen|part pres3s
begründete|begründen|past1s past3s
begründeten|begründen|past3p
begrüß|begrüßen|pres1s
begrüße|begrüßen|pres1s
begrüßen|begrüßen|inf pres3p
begrüßend|begrüßen|ger
begrüßt|begrüßen|part pres3s
begrüßte|begrüßen|past1s past3s
begrüßten|begrüßen|past3p
begütig|begütigen|pres1s
begütige|begütigen|pres1s
begütigen|begütigen|inf pres3p
begütigend|begütigen|ger
begütigt|begütigen|part pres3s
begütigte|begütigen|past1s past3s
begütigten|begütigen|past3p
beharr|beharren|pres1s
beharre|beharren|pres1s
beharren|beharren|inf pres3p
beharrend|beharren|ger
beharrt|beharren|part pres3s
beharrte|beharren|past1s past3s
beharrten|beharren|past3p
behaupt|behaupten|pres1s
behaupte|behaupten|pres1s
behaupten|behaupten|inf pres3p
behauptend|behaupten|ger
behauptet|behaupten|part pres3s
behauptete|behaupten|past1s past3s
behaupteten|behaupten|past3p
beigepflichtet|beipflichten|part
beigestimmt|beistimmen|part
beipflicht|beipflichten|pres1s
beipflichte|beipflichten|pres1s
beipflichten|beipflichten|inf pres3p
beipflichtend|beipflichten|ger
beipflichtet|beipflichten|pres3s
beipflichtete|beipflichten|past1s past3s
beipflichteten|beipflichten|past3p
beistimm|beistimmen|pres1s
beistimme|beistimmen|pres1s
beistimmen|beistimmen|inf pres3p
beistimmend|beistimmen|ger
beistimmt|beistimmen|pres3s
beistimmte|beistimmen|past1s past3s
beistimmten|beistimmen|past3p
bekannt|bekennen|part
bekannte|bekennen|past1s past3s
bekannten|bekennen|past3p
bekanntgab|bekanntgeben|past1s past3s
bekanntgaben|bekanntgeben|past3p
bekanntgeb|bekanntgeben|pres1s
bekanntgebe|bekanntgeben|pres1s
bekanntgeben|bekanntgeben|inf pres3p
bekanntgebend|bekanntgeben|ger
bekanntgegeben|bekanntgeben|part
bekanntgemacht|bekanntmachen|part
bekanntgibt|bekanntgeben|pres3s
bekanntmach|bekanntmachen|pres1s
bekanntmache|bekanntmachen|pres1s
bekanntmachen|bekanntmachen|inf pres3p
bekanntmachend|bekanntmachen|ger
bekanntmacht|bekanntmachen|pres3s
bekanntmachte|bekanntmachen|past1s past3s
bekanntmachten|bekanntmachen|past3p
bekenn|bekennen|pres1s
bekenne|bekennen|pres1s
bekennen|bekennen|inf pres3p
bekennend|bekennen|ger
bekennt|bekennen|pres3s
beklag|beklagen|pres1s
beklage|beklagen|pres1s
beklagen|beklagen|inf pres3p
beklagend|beklagen|ger
beklagt|beklagen|part pres3s
beklagte|beklagen|past1s past3s
beklagten|beklagen|past3p
bekräftig|bekräftigen|pres1s
bekräftige|bekräftigen|pres1s
bekräftigen|bekräftigen|inf pres3p
bekräftigend|bekräftigen|ger
bekräftigt|bekräftigen|part pres3s
bekräftigte|bekräftigen|past1s past3s
bekräftigten|bekräftigen|past3p
bekund|bekunden|pres1s
bekunde|bekunden|pres1s
bekunden|bekunden|inf pres3p
bekundend|bekunden|ger
bekundet|bekunden|part pres3s
bekundete|bekunden|past1s past3s
bekundeten|bekunden|past3p
belehr|belehren|pres1s
belehre|belehren|pres1s
belehren|belehren|inf pres3p
belehrend|belehren|ger
belehrt|belehren|part pres3s
belehrte|belehren|past1s past3s
belehrten|belehren|past3p
bell|bellen|pres1s
belle|bellen|pres1s
bellen|bellen|inf pres3p
bellend|bellen|ger
bellt|bellen|pres3s
bellte|bellen|past1s past3s
bellten|bellen|past3p
bemerk|bemerken|pres1s
bemerke|bemerken|pres1s
bemerken|bemerken|inf pres3p
bemerkend|bemerken|ger
bemerkt|bemerken|part pres3s
bemerkte|bemerken|past1s past3s
bemerkten|bemerken|past3p
bemitleid|bemitleiden|pres1s
bemitleide|bemitleiden|pres1s
bemitleiden|bemitleiden|inf pres3p
bemitleidend|bemitleiden|ger
bemitleidet|bemitleiden|part pres3s
bemitleidete|bemitleiden|past1s past3s
bemitleideten|bemitleiden|past3p
bemängeln|bemängeln|inf pres3p
bemängelnd|bemängeln|ger
bemängelt|bemängeln|part pres3s
bemängelte|bemängeln|past1s past3s
bemängelten|bemängeln|past3p
bemängl|bemängeln|pres1s
bemängle|bemängeln|pres1s
benannt|benennen|part
benannte|benennen|past1s past3s
benannten|benennen|past3p
benenn|benennen|pres1s
benenne|benennen|pres1s
benennen|benennen|inf pres3p
benennend|benennen|ger
benennt|benennen|pres3s
bericht|berichten|pres1s
berichte|berichten|pres1s
berichten|berichten|inf pres3p
berichtend|berichten|ger
berichtet|berichten|part pres3s
berichtete|berichten|past1s past3s
berichteten|berichten|past3p
beruhig|beruhigen|pres1s
beruhige|beruhigen|pres1s
beruhigen|beruhigen|inf pres3p
beruhigend|beruhigen|ger
beruhigt|beruhigen|part pres3s
beruhigte|beruhigen|past1s past3s
beruhigten|beruhigen|past3p
bescheinig|bescheinigen|pres1s
bescheinige|bescheinigen|pres1s
bescheinigen|bescheinigen|inf pres3p
bescheinigend|bescheinigen|ger
bescheinigt|bescheinigen|part pres3s
bescheinigte|bescheinigen|past1s past3s
bescheinigten|bescheinigen|past3p
beschimpf|beschimpfen|pres1s
beschimpfe|beschimpfen|pres1s
beschimpfen|beschimpfen|inf pres3p
beschimpfend|beschimpfen|ger
beschimpft|beschimpfen|part pres3s
beschimpfte|beschimpfen|past1s past3s
beschimpften|beschimpfen|past3p
beschreib|beschreiben|pres1s
beschreibe|beschreiben|pres1s
beschreiben|beschreiben|inf pres3p
beschreibend|beschreiben|ger
beschreibt|beschreiben|pres3s
beschrieb|beschreiben|past1s past3s
beschrieben|beschreiben|part past3p
beschuldig|beschuldigen|pres1s
beschuldige|beschuldigen|pres1s
beschuldigen|beschuldigen|inf pres3p
beschuldigend|beschuldigen|ger
beschuldigt|beschuldigen|part pres3s
beschuldigte|beschuldigen|past1s past3s
beschuldigten|beschuldigen|past3p
beschwer|beschweren|pres1s
beschwere|beschweren|pres1s
beschweren|beschweren|inf pres3p
beschwerend|beschweren|ger
beschwert|beschweren|part pres3s
beschwerte|beschweren|past1s past3s
beschwerten|beschweren|past3p
beschwichtig|beschwichtigen|pres1s
beschwichtige|beschwichtigen|pres1s
beschwichtigen|beschwichtigen|inf pres3p
beschwichtigend|beschwichtigen|ger
beschwichtigt|beschwichtigen|part pres3s
beschwichtigte|beschwichtigen|past1s past3s
beschwichtigten|beschwichtigen|past3p
beschwor|beschwören|past1s past3s
beschworen|beschwören|part past3p
beschwör|beschwören|pres1s
beschwöre|beschwören|pres1s
beschwören|beschwören|inf pres3p
beschwörend|beschwören|ger
beschwört|beschwören|pres3s
bestreit|bestreiten|pres1s
bestreite|bestreiten|pres1s
bestreiten|bestreiten|inf pres3p
bestreitend|bestreiten|ger
bestreitet|bestreiten|pres3s
bestritt|bestreiten|past1s past3s
bestritten|bestreiten|part past3p
bestätig|bestätigen|pres1s
bestätige|bestätigen|pres1s
bestätigen|bestätigen|inf pres3p
bestätigend|bestätigen|ger
bestätigt|bestätigen|part pres3s
bestätigte|bestätigen|past1s past3s
bestätigten|bestätigen|past3p
bet|beten|pres1s
bete|beten|pres1s
beten|beten|inf pres3p
betend|beten|ger
betet|beten|pres3s
betete|beten|past1s past3s
beteten|beten|past3p
beteuer|beteuern|pres1s
beteuere|beteuern|pres1s
beteuern|beteuern|inf pres3p
beteuernd|beteuern|ger
beteuert|beteuern|part pres3s
beteuerte|beteuern|past1s past3s
beteuerten|beteuern|past3p
beton|betonen|pres1s
betone|betonen|pres1s
betonen|betonen|inf pres3p
betonend|betonen|ger
betont|betonen|part pres3s
betonte|betonen|past1s past3s
betonten|betonen|past3p
betteln|betteln|inf pres3p
bettelnd|betteln|ger
bettelt|betteln|pres3s
bettelte|betteln|past1s past3s
bettelten|betteln|past3p
bettl|betteln|pres1s
bettle|betteln|pres1s
bewert|bewerten|pres1s
bewerte|bewerten|pres1s
bewerten|bewerten|inf pres3p
bewertend|bewerten|ger
bewertet|bewerten|part pres3s
bewertete|bewerten|past1s past3s
bewerteten|bewerten|past3p
bezeichn|bezeichnen|pres1s
bezeichne|bezeichnen|pres1s
bezeichnen|bezeichnen|inf pres3p
bezeichnend|bezeichnen|ger
bezeichnet|bezeichnen|part pres3s
bezeichnete|bezeichnen|past1s past3s
bezeichneten|bezeichnen|past3p
bezeug|bezeugen|pres1s
bezeuge|bezeugen|pres1s
bezeugen|bezeugen|inf pres3p
bezeugend|bezeugen|ger
bezeugt|bezeugen|part pres3s
bezeugte|bezeugen|past1s past3s
bezeugten|bezeugen|past3p
bezichtig|bezichtigen|pres1s
bezichtige|bezichtigen|pres1s
bezichtigen|bezichtigen|inf pres3p
bezichtigend|bezichtigen|ger
bezichtigt|bezichtigen|part pres3s
bezichtigte|bezichtigen|past1s past3s
bezichtigten|bezichtigen|past3p
beziffer|beziffern|pres1s
beziffere|beziffern|pres1s
beziffern|beziffern|inf pres3p
beziffernd|beziffern|ger
beziffert|beziffern|part pres3s
bezifferte|beziffern|past1s past3s
bezifferten|beziffern|past3p
bezweifeln|bezweifeln|inf pres3p
bezweifelnd|bezweifeln|ger
bezweifelt|bezweifeln|part pres3s
bezweifelte|bezweifeln|past1s past3s
bezweifelten|bezweifeln|past3p
bezweifl|bezweifeln|pres1s
bezweifle|bezweifeln|pres1s
biete an|anbieten|pres1s
bieten an|anbieten|pres3p
bietet an|anbieten|pres3s
bilanzier|bilanzieren|pres1s
bilanziere|bilanzieren|pres1s
bilanzieren|bilanzieren|inf pres3p
bilanzierend|bilanzieren|ger
bilanziert|bilanzieren|part pres3s
bilanzierte|bilanzieren|past1s past3s
bilanzierten|bilanzieren|past3p
bilde ein|einbilden|pres1s
bilden ein|einbilden|pres3p
bildet ein|einbilden|pres3s
bildete ein|einbilden|past1s past3s
bildeten ein|einbilden|past3p
bitt|bitten|pres1s
bitte|bitten|pres1s
bitten|bitten|inf pres3p
bittend|bitten|ger
bittet|bitten|pres3s
blogg|bloggen|pres1s
blogge|bloggen|pres1s
bloggen|bloggen|inf pres3p
bloggend|bloggen|ger
bloggt|bloggen|pres3s
bloggte|bloggen|past1s past3s
bloggten|bloggen|past3p
bot an|anbieten|past1s past3s
boten an|anbieten|past3p
brabbeln|brabbeln|inf pres3p
brabbelnd|brabbeln|ger
brabbelt|brabbeln|pres3s
brabbelte|brabbeln|past1s past3s
brabbelten|brabbeln|past3p
brabbl|brabbeln|pres1s
brabble|brabbeln|pres1s
brach ab|abbrechen|past1s past3s
brach aus|ausbrechen|past1s past3s
brachen ab|abbrechen|past3p
brachen aus|ausbrechen|past3p
brachte auf den punkt|bringen_auf_den_punkt|past1s past3s
brachte heraus|herausbringen|past1s past3s
brachte hervor|hervorbringen|past1s past3s
brachte vor|vorbringen|past1s past3s
brachte zum ausdruck|bringen_zum_ausdruck|past1s past3s
brachten auf den punkt|bringen_auf_den_punkt|past3p
brachten heraus|herausbringen|past3p
brachten hervor|hervorbringen|past3p
brachten vor|vorbringen|past3p
brachten zum ausdruck|bringen_zum_ausdruck|past3p
brandmark|brandmarken|pres1s
brandmarke|brandmarken|pres1s
brandmarken|brandmarken|inf pres3p
brandmarkend|brandmarken|ger
brandmarkt|brandmarken|pres3s
brandmarkte|brandmarken|past1s past3s
brandmarkten|brandmarken|past3p
brause auf|aufbrausen|pres1s
brausen auf|aufbrausen|pres3p
braust auf|aufbrausen|pres3s
brauste auf|aufbrausen|past1s past3s
brausten auf|aufbrausen|past3p
breche ab|abbrechen|pres1s
breche aus|ausbrechen|pres1s
brechen ab|abbrechen|pres3p
brechen aus|ausbrechen|pres3p
bricht ab|abbrechen|pres3s
bricht aus|ausbrechen|pres3s
bring auf den punkt|bringen_auf_den_punkt|pres1s
bring zum ausdruck|bringen_zum_ausdruck|pres1s
bringe auf den punkt|bringen_auf_den_punkt|pres1s
bringe heraus|herausbringen|pres1s
bringe hervor|hervorbringen|pres1s
bringe vor|vorbringen|pres1s
bringe zum ausdruck|bringen_zum_ausdruck|pres1s
bringen auf den punkt|bringen_auf_den_punkt|inf pres3p
bringen heraus|herausbringen|pres3p
bringen hervor|hervorbringen|pres3p
bringen vor|vorbringen|pres3p
bringen zum ausdruck|bringen_zum_ausdruck|inf pres3p
bringend auf den punkt|bringen_auf_den_punkt|ger
bringend zum ausdruck|bringen_zum_ausdruck|ger
bringt auf den punkt|bringen_auf_den_punkt|pres3s
bringt heraus|herausbringen|pres3s
bringt hervor|hervorbringen|pres3s
bringt vor|vorbringen|pres3s
bringt zum ausdruck|bringen_zum_ausdruck|pres3s
brumm|brummen|pres1s
brumme|brummen|pres1s
brummen|brummen|inf pres3p
brummend|brummen|ger
brummt|brummen|pres3s
brummte|brummen|past1s past3s
brummten|brummen|past3p
brüll|brüllen|pres1s
brülle|brüllen|pres1s
brülle los|losbrüllen|pres1s
brüllen|brüllen|inf pres3p
brüllen los|losbrüllen|pres3p
brüllend|brüllen|ger
brüllt|brüllen|pres3s
brüllt los|losbrüllen|pres3s
brüllte|brüllen|past1s past3s
brüllte los|losbrüllen|past1s past3s
brüllten|brüllen|past3p
brüllten los|losbrüllen|past3p
buchstabier|buchstabieren|pres1s
buchstabiere|buchstabieren|pres1s
buchstabieren|buchstabieren|inf pres3p
buchstabierend|buchstabieren|ger
buchstabiert|buchstabieren|part pres3s
buchstabierte|buchstabieren|past1s past3s
buchstabierten|buchstabieren|past3p
charakterisier|charakterisieren|pres1s
charakterisiere|charakterisieren|pres1s
charakterisieren|charakterisieren|inf pres3p
charakterisierend|charakterisieren|ger
charakterisiert|charakterisieren|part pres3s
charakterisierte|charakterisieren|past1s past3s
charakterisierten|charakterisieren|past3p
dachte|denken|past1s past3s
dachte nach|nachdenken|past1s past3s
dachten|denken|past3p
dachten nach|nachdenken|past3p
danke|danken|pres1s
danken|danken|inf pres3p
dankend|danken|ger
dankt|danken|pres3s
dankte|danken|past1s past3s
dankten|danken|past3p
dargelegt|darlegen|part
dargestellt|darstellen|part
darleg|darlegen|pres1s
darlege|darlegen|pres1s
darlegen|darlegen|inf pres3p
darlegend|darlegen|ger
darlegt|darlegen|pres3s
darlegte|darlegen|past1s past3s
darlegten|darlegen|past3p
darstell|darstellen|pres1s
darstelle|darstellen|pres1s
darstellen|darstellen|inf pres3p
darstellend|darstellen|ger
darstellt|darstellen|pres3s
darstellte|darstellen|past1s past3s
darstellten|darstellen|past3p
dazwischengerufen|dazwischenrufen|part
dazwischenrief|dazwischenrufen|past1s past3s
dazwischenriefen|dazwischenrufen|past3p
dazwischenruf|dazwischenrufen|pres1s
dazwischenrufe|dazwischenrufen|pres1s
dazwischenrufen|dazwischenrufen|inf pres3p
dazwischenrufend|dazwischenrufen|ger
dazwischenruft|dazwischenrufen|pres3s
deklamier|deklamieren|pres1s
deklamiere|deklamieren|pres1s
deklamieren|deklamieren|inf pres3p
deklamierend|deklamieren|ger
deklamiert|deklamieren|part pres3s
deklamierte|deklamieren|past1s past3s
deklamierten|deklamieren|past3p
dementier|dementieren|pres1s
dementiere|dementieren|pres1s
dementieren|dementieren|inf pres3p
dementierend|dementieren|ger
dementiert|dementieren|part pres3s
dementierte|dementieren|past1s past3s
dementierten|dementieren|past3p
denk|denken|pres1s
denke|denken|pres1s
denke nach|nachdenken|pres1s
denken|denken|inf pres3p
denken nach|nachdenken|pres3p
denkend|denken|ger
denkt|denken|pres3s
denkt nach|nachdenken|pres3s
deute an|andeuten|pres1s
deuten an|andeuten|pres3p
deutet an|andeuten|pres3s
deutete an|andeuten|past1s past3s
deuteten an|andeuten|past3p
diagnostizier|diagnostizieren|pres1s
diagnostiziere|diagnostizieren|pres1s
diagnostizieren|diagnostizieren|inf pres3p
diagnostizierend|diagnostizieren|ger
diagnostiziert|diagnostizieren|part pres3s
diagnostizierte|diagnostizieren|past1s past3s
diagnostizierten|diagnostizieren|past3p
dicht|dichten|pres1s
dichte|dichten|pres1s
dichten|dichten|inf pres3p
dichtend|dichten|ger
dichtet|dichten|pres3s
dichtete|dichten|past1s past3s
dichteten|dichten|past3p
diktier|diktieren|pres1s
diktiere|diktieren|pres1s
diktieren|diktieren|inf pres3p
diktierend|diktieren|ger
diktiert|diktieren|part pres3s
diktierte|diktieren|past1s past3s
diktierten|diktieren|past3p
donner|donnern|pres1s
donnere|donnern|pres1s
donnern|donnern|inf pres3p
donnernd|donnern|ger
donnert|donnern|pres3s
donnerte|donnern|past1s past3s
donnerten|donnern|past3p
dozier|dozieren|pres1s
doziere|dozieren|pres1s
dozieren|dozieren|inf pres3p
dozierend|dozieren|ger
doziert|dozieren|part pres3s
dozierte|dozieren|past1s past3s
dozierten|dozieren|past3p
droh|drohen|pres1s
drohe|drohen|pres1s
drohen|drohen|inf pres3p
drohend|drohen|ger
droht|drohen|pres3s
drohte|drohen|past1s past3s
drohten|drohen|past3p
drucks|drucksen|pres1s
druckse|drucksen|pres1s
drucksen|drucksen|inf pres3p
drucksend|drucksen|ger
druckst|drucksen|pres3s
druckste|drucksen|past1s past3s
drucksten|drucksen|past3p
dräng|drängen|pres1s
dränge|drängen|pres1s
drängen|drängen|inf pres3p
drängend|drängen|ger
drängt|drängen|pres3s
drängte|drängen|past1s past3s
drängten|drängen|past3p
dröhn|dröhnen|pres1s
dröhne|dröhnen|pres1s
dröhnen|dröhnen|inf pres3p
dröhnend|dröhnen|ger
dröhnt|dröhnen|pres3s
dröhnte|dröhnen|past1s past3s
dröhnten|dröhnen|past3p
einbild|einbilden|pres1s
einbilde|einbilden|pres1s
einbilden|einbilden|inf pres3p
einbildend|einbilden|ger
einbildet|einbilden|pres3s
einbildete|einbilden|past1s past3s
einbildeten|einbilden|past3p
einfall|einfallen|pres1s
einfalle|einfallen|pres1s
einfallen|einfallen|inf pres3p
einfallend|einfallen|ger
einfiel|einfallen|past1s past3s
einfielen|einfallen|past3p
einfällt|einfallen|pres3s
eingebildet|einbilden|part
eingefallen|einfallen|part
eingehakt|einhaken|part
eingeladen|einladen|part
eingelenkt|einlenken|part
eingeredet|einreden|part
eingeräumt|einräumen|part
eingeschaltet|einschalten|part
eingeschränkt|einschränken|part
eingeschätzt|einschätzen|part
eingestand|eingestehen|past1s past3s
eingestanden|eingestehen|part past3p
eingesteh|eingestehen|pres1s
eingestehe|eingestehen|pres1s
eingestehen|eingestehen|inf pres3p
eingestehend|eingestehen|ger
eingesteht|eingestehen|pres3s
eingestimmt|einstimmen|part
eingestuft|einstufen|part
eingewandt|einwenden|part
eingewilligt|einwilligen|part
eingeworfen|einwerfen|part
einhak|einhaken|pres1s
einhake|einhaken|pres1s
einhaken|einhaken|inf pres3p
einhakend|einhaken|ger
einhakt|einhaken|pres3s
einhakte|einhaken|past1s past3s
einhakten|einhaken|past3p
einlad|einladen|pres1s
einlade|einladen|pres1s
einladen|einladen|inf pres3p
einladend|einladen|ger
einlenk|einlenken|pres1s
einlenke|einlenken|pres1s
einlenken|einlenken|inf pres3p
einlenkend|einlenken|ger
einlenkt|einlenken|pres3s
einlenkte|einlenken|past1s past3s
einlenkten|einlenken|past3p
einlud|einladen|past1s past3s
einluden|einladen|past3p
einlädt|einladen|pres3s
einred|einreden|pres1s
einrede|einreden|pres1s
einreden|einreden|inf pres3p
einredend|einreden|ger
einredet|einreden|pres3s
einredete|einreden|past1s past3s
einredeten|einreden|past3p
einräum|einräumen|pres1s
einräume|einräumen|pres1s
einräumen|einräumen|inf pres3p
einräumend|einräumen|ger
einräumt|einräumen|pres3s
einräumte|einräumen|past1s past3s
einräumten|einräumen|past3p
einschalt|einschalten|pres1s
einschalte|einschalten|pres1s
einschalten|einschalten|inf pres3p
einschaltend|einschalten|ger
einschaltet|einschalten|pres3s
einschaltete|einschalten|past1s past3s
einschalteten|einschalten|past3p
einschränk|einschränken|pres1s
einschränke|einschränken|pres1s
einschränken|einschränken|inf pres3p
einschränkend|einschränken|ger
einschränkt|einschränken|pres3s
einschränkte|einschränken|past1s past3s
einschränkten|einschränken|past3p
einschätz|einschätzen|pres1s
einschätze|einschätzen|pres1s
einschätzen|einschätzen|inf pres3p
einschätzend|einschätzen|ger
einschätzt|einschätzen|pres3s
einschätzte|einschätzen|past1s past3s
einschätzten|einschätzen|past3p
einstimm|einstimmen|pres1s
einstimme|einstimmen|pres1s
einstimmen|einstimmen|inf pres3p
einstimmend|einstimmen|ger
einstimmt|einstimmen|pres3s
einstimmte|einstimmen|past1s past3s
einstimmten|einstimmen|past3p
einstuf|einstufen|pres1s
einstufe|einstufen|pres1s
einstufen|einstufen|inf pres3p
einstufend|einstufen|ger
einstuft|einstufen|pres3s
einstufte|einstufen|past1s past3s
einstuften|einstufen|past3p
einwandte|einwenden|past1s past3s
einwandten|einwenden|past3p
einwarf|einwerfen|past1s past3s
einwarfen|einwerfen|past3p
einwend|einwenden|pres1s
einwende|einwenden|pres1s
einwenden|einwenden|inf pres3p
einwendend|einwenden|ger
einwendet|einwenden|pres3s
einwerf|einwerfen|pres1s
einwerfe|einwerfen|pres1s
einwerfen|einwerfen|inf pres3p
einwerfend|einwerfen|ger
einwillig|einwilligen|pres1s
einwillige|einwilligen|pres1s
einwilligen|einwilligen|inf pres3p
einwilligend|einwilligen|ger
einwilligt|einwilligen|pres3s
einwilligte|einwilligen|past1s past3s
einwilligten|einwilligen|past3p
einwirft|einwerfen|pres3s
empfahl|empfehlen|past1s past3s
empfahlen|empfehlen|past3p
empfehl|empfehlen|pres1s
empfehle|empfehlen|pres1s
empfehlen|empfehlen|inf pres3p
empfehlend|empfehlen|ger
empfiehlt|empfehlen|pres3s
empfohlen|empfehlen|part
end|enden|pres1s
ende|enden|pres1s
enden|enden|inf pres3p
endend|enden|ger
endet|enden|pres3s
endete|enden|past1s past3s
endeten|enden|past3p
entgegengehalten|entgegenhalten|part
entgegenhalt|entgegenhalten|pres1s
entgegenhalte|entgegenhalten|pres1s
entgegenhalten|entgegenhalten|inf pres3p
entgegenhaltend|entgegenhalten|ger
entgegenhielt|entgegenhalten|past1s past3s
entgegenhielten|entgegenhalten|past3p
entgegenhält|entgegenhalten|pres3s
entgegn|entgegnen|pres1s
entgegne|entgegnen|pres1s
entgegnen|entgegnen|inf pres3p
entgegnend|entgegnen|ger
entgegnet|entgegnen|part pres3s
entgegnete|entgegnen|past1s past3s
entgegneten|entgegnen|past3p
enthüll|enthüllen|pres1s
enthülle|enthüllen|pres1s
enthüllen|enthüllen|inf pres3p
enthüllend|enthüllen|ger
enthüllt|enthüllen|part pres3s
enthüllte|enthüllen|past1s past3s
enthüllten|enthüllen|past3p
entrüst|entrüsten|pres1s
entrüste|entrüsten|pres1s
entrüsten|entrüsten|inf pres3p
entrüstend|entrüsten|ger
entrüstet|entrüsten|part pres3s
entrüstete|entrüsten|past1s past3s
entrüsteten|entrüsten|past3p
erfrag|erfragen|pres1s
erfrage|erfragen|pres1s
erfragen|erfragen|inf pres3p
erfragend|erfragen|ger
erfragt|erfragen|part pres3s
erfragte|erfragen|past1s past3s
erfragten|erfragen|past3p
ergreif das wort|ergreifen_das_wort|pres1s
ergreife das wort|ergreifen_das_wort|pres1s
ergreifen das wort|ergreifen_das_wort|inf pres3p
ergreifend das wort|ergreifen_das_wort|ger
ergreift das wort|ergreifen_das_wort|pres3s
ergriff das wort|ergreifen_das_wort|past1s past3s
ergriffen das wort|ergreifen_das_wort|part past3p
ergänz|ergänzen|pres1s
ergänze|ergänzen|pres1s
ergänzen|ergänzen|inf pres3p
ergänzend|ergänzen|ger
ergänzt|ergänzen|part pres3s
ergänzte|ergänzen|past1s past3s
ergänzten|ergänzen|past3p
erhoff|erhoffen|pres1s
erhoffe|erhoffen|pres1s
erhoffen|erhoffen|inf pres3p
erhoffend|erhoffen|ger
erhofft|erhoffen|part pres3s
erhoffte|erhoffen|past1s past3s
erhofften|erhoffen|past3p
erinner|erinnern|pres1s
erinnere|erinnern|pres1s
erinnern|erinnern|inf pres3p
erinnernd|erinnern|ger
erinnert|erinnern|part pres3s
erinnerte|erinnern|past1s past3s
erinnerten|erinnern|past3p
erkannte an|anerkennen|past1s past3s
erkannten an|anerkennen|past3p
erkenne an|anerkennen|pres1s
erkennen an|anerkennen|pres3p
erkennt an|anerkennen|pres3s
erklär|erklären|pres1s
erkläre|erklären|pres1s
erklären|erklären|inf pres3p
erklärend|erklären|ger
erklärt|erklären|part pres3s
erklärte|erklären|past1s past3s
erklärten|erklären|past3p
erkundig|erkundigen|pres1s
erkundige|erkundigen|pres1s
erkundigen|erkundigen|inf pres3p
erkundigend|erkundigen|ger
erkundigt|erkundigen|part pres3s
erkundigte|erkundigen|past1s past3s
erkundigten|erkundigen|past3p
erläuter|erläutern|pres1s
erläutere|erläutern|pres1s
erläutern|erläutern|inf pres3p
erläuternd|erläutern|ger
erläutert|erläutern|part pres3s
erläuterte|erläutern|past1s past3s
erläuterten|erläutern|past3p
ermahn|ermahnen|pres1s
ermahne|ermahnen|pres1s
ermahnen|ermahnen|inf pres3p
ermahnend|ermahnen|ger
ermahnt|ermahnen|part pres3s
ermahnte|ermahnen|past1s past3s
ermahnten|ermahnen|past3p
ermunter|ermuntern|pres1s
ermuntere|ermuntern|pres1s
ermuntern|ermuntern|inf pres3p
ermunternd|ermuntern|ger
ermuntert|ermuntern|part pres3s
ermunterte|ermuntern|past1s past3s
ermunterten|ermuntern|past3p
ermutig|ermutigen|pres1s
ermutige|ermutigen|pres1s
ermutigen|ermutigen|inf pres3p
ermutigend|ermutigen|ger
ermutigt|ermutigen|part pres3s
ermutigte|ermutigen|past1s past3s
ermutigten|ermutigen|past3p
erschall|erschallen|pres1s
erschalle|erschallen|pres1s
erschallen|erschallen|inf pres3p
erschallend|erschallen|ger
erschallt|erschallen|part pres3s
erschallte|erschallen|past1s past3s
erschallten|erschallen|past3p
ersuch|ersuchen|pres1s
ersuche|ersuchen|pres1s
ersuchen|ersuchen|inf pres3p
ersuchend|ersuchen|ger
ersucht|ersuchen|part pres3s
ersuchte|ersuchen|past1s past3s
ersuchten|ersuchen|past3p
ertön|ertönen|pres1s
ertöne|ertönen|pres1s
ertönen|ertönen|inf pres3p
ertönend|ertönen|ger
ertönt|ertönen|part pres3s
ertönte|ertönen|past1s past3s
ertönten|ertönen|past3p
erwart|erwarten|pres1s
erwarte|erwarten|pres1s
erwarten|erwarten|inf pres3p
erwartend|erwarten|ger
erwartet|erwarten|part pres3s
erwartete|erwarten|past1s past3s
erwarteten|erwarten|past3p
erwider|erwidern|pres1s
erwidere|erwidern|pres1s
erwidern|erwidern|inf pres3p
erwidernd|erwidern|ger
erwidert|erwidern|part pres3s
erwiderte|erwidern|past1s past3s
erwiderten|erwidern|past3p
erwähn|erwähnen|pres1s
erwähne|erwähnen|pres1s
erwähnen|erwähnen|inf pres3p
erwähnend|erwähnen|ger
erwähnt|erwähnen|part pres3s
erwähnte|erwähnen|past1s past3s
erwähnten|erwähnen|past3p
erzähl|erzählen|pres1s
erzähle|erzählen|pres1s
erzählen|erzählen|inf pres3p
erzählend|erzählen|ger
erzählt|erzählen|part pres3s
erzählte|erzählen|past1s past3s
erzählten|erzählen|past3p
fabulier|fabulieren|pres1s
fabuliere|fabulieren|pres1s
fabulieren|fabulieren|inf pres3p
fabulierend|fabulieren|ger
fabuliert|fabulieren|part pres3s
fabulierte|fabulieren|past1s past3s
fabulierten|fabulieren|past3p
fahre an|anfahren|pres1s
fahre fort|fortfahren|pres1s
fahren an|anfahren|pres3p
fahren fort|fortfahren|pres3p
falle ein|einfallen|pres1s
fallen ein|einfallen|pres3p
fand|finden|past1s past3s
fanden|finden|past3p
fange an|anfangen|pres1s
fangen an|anfangen|pres3p
faseln|faseln|inf pres3p
faselnd|faseln|ger
faselt|faseln|pres3s
faselte|faseln|past1s past3s
faselten|faseln|past3p
fasl|faseln|pres1s
fasle|faseln|pres1s
fasse zusammen|zusammenfassen|pres1s
fassen zusammen|zusammenfassen|pres3p
fasst zusammen|zusammenfassen|pres3s
fasste zusammen|zusammenfassen|past1s past3s
fassten zusammen|zusammenfassen|past3p
fauch|fauchen|pres1s
fauche|fauchen|pres1s
fauche an|anfauchen|pres1s
fauchen|fauchen|inf pres3p
fauchen an|anfauchen|pres3p
fauchend|fauchen|ger
faucht|fauchen|pres3s
faucht an|anfauchen|pres3s
fauchte|fauchen|past1s past3s
fauchte an|anfauchen|past1s past3s
fauchten|fauchen|past3p
fauchten an|anfauchen|past3p
faßt zusammen|zusammenfassen|pres3s
faßte zusammen|zusammenfassen|past1s past3s
faßten zusammen|zusammenfassen|past3p
feix|feixen|pres1s
feixe|feixen|pres1s
feixen|feixen|inf pres3p
feixend|feixen|ger
feixt|feixen|pres3s
feixte|feixen|past1s past3s
feixten|feixen|past3p
festgehalten|festhalten|part
festgestellt|feststellen|part
festhalt|festhalten|pres1s
festhalte|festhalten|pres1s
festhalten|festhalten|inf pres3p
festhaltend|festhalten|ger
festhielt|festhalten|past1s past3s
festhielten|festhalten|past3p
festhält|festhalten|pres3s
feststell|feststellen|pres1s
feststelle|feststellen|pres1s
feststellen|feststellen|inf pres3p
feststellend|feststellen|ger
feststellt|feststellen|pres3s
feststellte|feststellen|past1s past3s
feststellten|feststellen|past3p
fiel ein|einfallen|past1s past3s
fielen ein|einfallen|past3p
fiep|fiepen|pres1s
fiepe|fiepen|pres1s
fiepen|fiepen|inf pres3p
fiepend|fiepen|ger
fiept|fiepen|pres3s
fiepte|fiepen|past1s past3s
fiepten|fiepen|past3p
find|finden|pres1s
finde|finden|pres1s
finden|finden|inf pres3p
findend|finden|ger
findet|finden|pres3s
fing an|anfangen|past1s past3s
fingen an|anfangen|past3p
flachs|flachsen|pres1s
flachse|flachsen|pres1s
flachsen|flachsen|inf pres3p
flachsend|flachsen|ger
flachst|flachsen|pres3s
flachste|flachsen|past1s past3s
flachsten|flachsen|past3p
fleh|flehen|pres1s
flehe|flehen|pres1s
flehe an|anflehen|pres1s
flehen|flehen|inf pres3p
flehen an|anflehen|pres3p
flehend|flehen|ger
fleht|flehen|pres3s
fleht an|anflehen|pres3s
flehte|flehen|past1s past3s
flehte an|anflehen|past1s past3s
flehten|flehen|past3p
flehten an|anflehen|past3p
fluch|fluchen|pres1s
fluche|fluchen|pres1s
fluchen|fluchen|inf pres3p
fluchend|fluchen|ger
flucht|fluchen|pres3s
fluchte|fluchen|past1s past3s
fluchten|fluchen|past3p
flunker|flunkern|pres1s
flunkere|flunkern|pres1s
flunkern|flunkern|inf pres3p
flunkernd|flunkern|ger
flunkert|flunkern|pres3s
flunkerte|flunkern|past1s past3s
flunkerten|flunkern|past3p
flöt|flöten|pres1s
flöte|flöten|pres1s
flöten|flöten|inf pres3p
flötend|flöten|ger
flötet|flöten|pres3s
flötete|flöten|past1s past3s
flöteten|flöten|past3p
flüster|flüstern|pres1s
flüstere|flüstern|pres1s
flüstere zu|zuflüstern|pres1s
flüstern|flüstern|inf pres3p
flüstern zu|zuflüstern|pres3p
flüsternd|flüstern|ger
flüstert|flüstern|pres3s
flüstert zu|zuflüstern|pres3s
flüsterte|flüstern|past1s past3s
flüsterte zu|zuflüstern|past1s past3s
flüsterten|flüstern|past3p
flüsterten zu|zuflüstern|past3p
folger|folgern|pres1s
folgere|folgern|pres1s
folgern|folgern|inf pres3p
folgernd|folgern|ger
folgert|folgern|pres3s
folgerte|folgern|past1s past3s
folgerten|folgern|past3p
forder|fordern|pres1s
fordere|fordern|pres1s
fordere auf|auffordern|pres1s
fordern|fordern|inf pres3p
fordern auf|auffordern|pres3p
fordernd|fordern|ger
fordert|fordern|pres3s
fordert auf|auffordern|pres3s
forderte|fordern|past1s past3s
forderte auf|auffordern|past1s past3s
forderten|fordern|past3p
forderten auf|auffordern|past3p
formulier|formulieren|pres1s
formuliere|formulieren|pres1s
formulieren|formulieren|inf pres3p
formulierend|formulieren|ger
formuliert|formulieren|part pres3s
formulierte|formulieren|past1s past3s
formulierten|formulieren|past3p
fortfahr|fortfahren|pres1s
fortfahre|fortfahren|pres1s
fortfahren|fortfahren|inf pres3p
fortfahrend|fortfahren|ger
fortfuhr|fortfahren|past1s past3s
fortfuhren|fortfahren|past3p
fortfährt|fortfahren|pres3s
fortgefahren|fortfahren|part
fortgesetzt|fortsetzen|part
fortgesponnen|fortspinnen|part
fortsetz|fortsetzen|pres1s
fortsetze|fortsetzen|pres1s
fortsetzen|fortsetzen|inf pres3p
fortsetzend|fortsetzen|ger
fortsetzt|fortsetzen|pres3s
fortsetzte|fortsetzen|past1s past3s
fortsetzten|fortsetzen|past3p
fortspann|fortspinnen|past1s past3s
fortspannen|fortspinnen|past3p
fortspinn|fortspinnen|pres1s
fortspinne|fortspinnen|pres1s
fortspinnen|fortspinnen|inf pres3p
fortspinnend|fortspinnen|ger
fortspinnt|fortspinnen|pres3s
frag|fragen|pres1s
frage|fragen|pres1s
frage an|anfragen|pres1s
frage aus|ausfragen|pres1s
frage nach|nachfragen|pres1s
frage zurück|zurückfragen|pres1s
fragen|fragen|inf pres3p
fragen an|anfragen|pres3p
fragen aus|ausfragen|pres3p
fragen nach|nachfragen|pres3p
fragen zurück|zurückfragen|pres3p
fragend|fragen|ger
fragt|fragen|pres3s
fragt an|anfragen|pres3s
fragt aus|ausfragen|pres3s
fragt nach|nachfragen|pres3s
fragt zurück|zurückfragen|pres3s
fragte|fragen|past1s past3s
fragte an|anfragen|past1s past3s
fragte aus|ausfragen|past1s past3s
fragte nach|nachfragen|past1s past3s
fragte zurück|zurückfragen|past1s past3s
fragten|fragen|past3p
fragten an|anfragen|past3p
fragten aus|ausfragen|past3p
fragten nach|nachfragen|past3p
fragten zurück|zurückfragen|past3p
freu|freuen|pres1s
freue|freuen|pres1s
freuen|freuen|inf pres3p
freuend|freuen|ger
freut|freuen|pres3s
freute|freuen|past1s past3s
freuten|freuen|past3p
frohlock|frohlocken|pres1s
frohlocke|frohlocken|pres1s
frohlocken|frohlocken|inf pres3p
frohlockend|frohlocken|ger
frohlockt|frohlocken|part pres3s
frohlockte|frohlocken|past1s past3s
frohlockten|frohlocken|past3p
frotzeln|frotzeln|inf pres3p
frotzelnd|frotzeln|ger
frotzelt|frotzeln|pres3s
frotzelte|frotzeln|past1s past3s
frotzelten|frotzeln|past3p
frotzl|frotzeln|pres1s
frotzle|frotzeln|pres1s
fuhr an|anfahren|past1s past3s
fuhr fort|fortfahren|past1s past3s
fuhren an|anfahren|past3p
fuhren fort|fortfahren|past3p
fährt an|anfahren|pres3s
fährt fort|fortfahren|pres3s
fällt ein|einfallen|pres3s
fängt an|anfangen|pres3s
füge an|anfügen|pres1s
füge hinzu|hinzufügen|pres1s
fügen an|anfügen|pres3p
fügen hinzu|hinzufügen|pres3p
fügt an|anfügen|pres3s
fügt hinzu|hinzufügen|pres3s
fügte an|anfügen|past1s past3s
fügte hinzu|hinzufügen|past1s past3s
fügten an|anfügen|past3p
fügten hinzu|hinzufügen|past3p
führ ins feld|führen_ins_feld|pres1s
führe an|anführen|pres1s
führe aus|ausführen|pres1s
führe ins feld|führen_ins_feld|pres1s
führen an|anführen|pres3p
führen aus|ausführen|pres3p
führen ins feld|führen_ins_feld|inf pres3p
führend ins feld|führen_ins_feld|ger
führt an|anführen|pres3s
führt aus|ausführen|pres3s
führt ins feld|führen_ins_feld|pres3s
führte an|anführen|past1s past3s
führte aus|ausführen|past1s past3s
führte ins feld|führen_ins_feld|past1s past3s
führten an|anführen|past3p
führten aus|ausführen|past3p
führten ins feld|führen_ins_feld|past3p
fürcht|fürchten|pres1s
fürchte|fürchten|pres1s
fürchten|fürchten|inf pres3p
fürchtend|fürchten|ger
fürchtet|fürchten|pres3s
fürchtete|fürchten|past1s past3s
fürchteten|fürchten|past3p
gab an|angeben|past1s past3s
gab bekannt|bekanntgeben|past1s past3s
gab mit|mitgeben|past1s past3s
gab optimistisch|geben_optimistisch|past1s past3s
gab preis|preisgeben|past1s past3s
gab sich|geben_sich|past1s past3s
gab vor|vorgeben|past1s past3s
gab weiter|weitergeben|past1s past3s
gab zu|zugeben|past1s past3s
gab zu bedenken|geben_zu_bedenken|past1s past3s
gab zu protokoll|geben_zu_protokoll|past1s past3s
gab zu verstehen|geben_zu_verstehen|past1s past3s
gab zur antwort|geben_zur_antwort|past1s past3s
gab zur kenntnis|geben_zur_kenntnis|past1s past3s
gab zurück|zurückgeben|past1s past3s
gab zuversichtlich|geben_zuversichtlich|past1s past3s
gab überzeugt|geben_überzeugt|past1s past3s
gaben an|angeben|past3p
gaben bekannt|bekanntgeben|past3p
gaben mit|mitgeben|past3p
gaben optimistisch|geben_optimistisch|past3p
gaben preis|preisgeben|past3p
gaben sich|geben_sich|past3p
gaben vor|vorgeben|past3p
gaben weiter|weitergeben|past3p
gaben zu|zugeben|past3p
gaben zu bedenken|geben_zu_bedenken|past3p
gaben zu protokoll|geben_zu_protokoll|past3p
gaben zu verstehen|geben_zu_verstehen|past3p
gaben zur antwort|geben_zur_antwort|past3p
gaben zur kenntnis|geben_zur_kenntnis|past3p
gaben zurück|zurückgeben|past3p
gaben zuversichtlich|geben_zuversichtlich|past3p
gaben überzeugt|geben_überzeugt|past3p
gacker|gackern|pres1s
gackere|gackern|pres1s
gackern|gackern|inf pres3p
gackernd|gackern|ger
gackert|gackern|pres3s
gackerte|gackern|past1s past3s
gackerten|gackern|past3p
garantier|garantieren|pres1s
garantiere|garantieren|pres1s
garantieren|garantieren|inf pres3p
garantierend|garantieren|ger
garantiert|garantieren|part pres3s
garantierte|garantieren|past1s past3s
garantierten|garantieren|past3p
geahnt|ahnen|part
geantwortet|antworten|part
geb optimistisch|geben_optimistisch|pres1s
geb sich|geben_sich|pres1s
geb zu bedenken|geben_zu_bedenken|pres1s
geb zu protokoll|geben_zu_protokoll|pres1s
geb zu verstehen|geben_zu_verstehen|pres1s
geb zur antwort|geben_zur_antwort|pres1s
geb zur kenntnis|geben_zur_kenntnis|pres1s
geb zuversichtlich|geben_zuversichtlich|pres1s
geb überzeugt|geben_überzeugt|pres1s
gebe an|angeben|pres1s
gebe bekannt|bekanntgeben|pres1s
gebe mit|mitgeben|pres1s
gebe optimistisch|geben_optimistisch|pres1s
gebe preis|preisgeben|pres1s
gebe sich|geben_sich|pres1s
gebe vor|vorgeben|pres1s
gebe weiter|weitergeben|pres1s
gebe zu|zugeben|pres1s
gebe zu bedenken|geben_zu_bedenken|pres1s
gebe zu protokoll|geben_zu_protokoll|pres1s
gebe zu verstehen|geben_zu_verstehen|pres1s
gebe zur antwort|geben_zur_antwort|pres1s
gebe zur kenntnis|geben_zur_kenntnis|pres1s
gebe zurück|zurückgeben|pres1s
gebe zuversichtlich|geben_zuversichtlich|pres1s
gebe überzeugt|geben_überzeugt|pres1s
gebellt|bellen|part
geben an|angeben|pres3p
geben bekannt|bekanntgeben|pres3p
geben mit|mitgeben|pres3p
geben optimistisch|geben_optimistisch|inf pres3p
geben preis|preisgeben|pres3p
geben sich|geben_sich|inf pres3p
geben vor|vorgeben|pres3p
geben weiter|weitergeben|pres3p
geben zu|zugeben|pres3p
geben zu bedenken|geben_zu_bedenken|inf pres3p
geben zu protokoll|geben_zu_protokoll|inf pres3p
geben zu verstehen|geben_zu_verstehen|inf pres3p
geben zur antwort|geben_zur_antwort|inf pres3p
geben zur kenntnis|geben_zur_kenntnis|inf pres3p
geben zurück|zurückgeben|pres3p
geben zuversichtlich|geben_zuversichtlich|inf pres3p
geben überzeugt|geben_überzeugt|inf pres3p
gebend optimistisch|geben_optimistisch|ger
gebend sich|geben_sich|ger
gebend zu bedenken|geben_zu_bedenken|ger
gebend zu protokoll|geben_zu_protokoll|ger
gebend zu verstehen|geben_zu_verstehen|ger
gebend zur antwort|geben_zur_antwort|ger
gebend zur kenntnis|geben_zur_kenntnis|ger
gebend zuversichtlich|geben_zuversichtlich|ger
gebend überzeugt|geben_überzeugt|ger
gebeten|bitten|part
gebetet|beten|part
gebettelt|betteln|part
gebiet|gebieten|pres1s
gebiete|gebieten|pres1s
gebieten|gebieten|inf pres3p
gebietend|gebieten|ger
gebietet|gebieten|pres3s
gebloggt|bloggen|part
gebot|gebieten|past1s past3s
geboten|gebieten|part past3p
gebrabbelt|brabbeln|part
gebracht auf den punkt|bringen_auf_den_punkt|part
gebracht zum ausdruck|bringen_zum_ausdruck|part
gebrandmarkt|brandmarken|part
gebrummt|brummen|part
gebrüllt|brüllen|part
gedacht|denken|part
gedankt|danken|part
gedichtet|dichten|part
gedonnert|donnern|part
gedroht|drohen|part
gedruckst|drucksen|part
gedrängt|drängen|part
gedröhnt|dröhnen|part
geendet|enden|part
gefaselt|faseln|part
gefaucht|fauchen|part
gefeixt|feixen|part
gefiept|fiepen|part
geflachst|flachsen|part
gefleht|flehen|part
geflucht|fluchen|part
geflunkert|flunkern|part
geflötet|flöten|part
geflüstert|flüstern|part
gefolgert|folgern|part
gefordert|fordern|part
gefragt|fragen|part
gefreut|freuen|part
gefrotzelt|frotzeln|part
gefunden|finden|part
geführt ins feld|führen_ins_feld|part
gefürchtet|fürchten|part
gegackert|gackern|part
gegeben optimistisch|geben_optimistisch|part
gegeben sich|geben_sich|part
gegeben zu bedenken|geben_zu_bedenken|part
gegeben zu protokoll|geben_zu_protokoll|part
gegeben zu verstehen|geben_zu_verstehen|part
gegeben zur antwort|geben_zur_antwort|part
gegeben zur kenntnis|geben_zur_kenntnis|part
gegeben zuversichtlich|geben_zuversichtlich|part
gegeben überzeugt|geben_überzeugt|part
gegeifert|geifern|part
gegellt|gellen|part
gegirrt|girren|part
geglaubt|glauben|part
gegluckst|glucksen|part
gegreint|greinen|part
gegrient|grienen|part
gegrinst|grinsen|part
gegrollt|grollen|part
gegrummelt|grummeln|part
gegrunzt|grunzen|part
gegrölt|grölen|part
gegrübelt|grübeln|part
gegrüßt|grüßen|part
gehaucht|hauchen|part
gehe aus|ausgehen|pres1s
gehechelt|hecheln|part
geheißen|heißen|part
gehen aus|ausgehen|pres3p
geheult|heulen|part
gehofft|hoffen|part
geht aus|ausgehen|pres3s
gehustet|husten|part
gehöhnt|höhnen|part
geifer|geifern|pres1s
geifere|geifern|pres1s
geifern|geifern|inf pres3p
geifernd|geifern|ger
geifert|geifern|pres3s
geiferte|geifern|past1s past3s
geiferten|geifern|past3p
geißeln|geißeln|inf pres3p
geißelnd|geißeln|ger
geißelt|geißeln|part pres3s
geißelte|geißeln|past1s past3s
geißelten|geißeln|past3p
geißl|geißeln|pres1s
geißle|geißeln|pres1s
gejammert|jammern|part
gejauchzt|jauchzen|part
gejault|jaulen|part
gejohlt|johlen|part
gejubelt|jubeln|part
gekalauert|kalauern|part
gekeift|keifen|part
gekeucht|keuchen|part
gekichert|kichern|part
geklagt|klagen|part
geklönt|klönen|part
geknurrt|knurren|part
gekontert|kontern|part
gekreischt|kreischen|part
gekritzelt|kritzeln|part
gekrächzt|krächzen|part
gekräht|krähen|part
gelacht|lachen|part
gelallt|lallen|part
gelassen anklingen|lassen_anklingen|part
gelassen durchblicken|lassen_durchblicken|part
gelassen durchsickern|lassen_durchsickern|part
gelassen erkennen|lassen_erkennen|part
gelassen hören|lassen_hören|part
gelassen offen|lassen_offen|part
gelassen verlauten|lassen_verlauten|part
gelassen vernehmen|lassen_vernehmen|part
gelassen wissen|lassen_wissen|part
gelautet|lauten|part
gelegt nahe|legen_nahe|part
gelesen|lesen|part
geleugnet|leugnen|part
gelispelt|lispeln|part
gell|gellen|pres1s
gelle|gellen|pres1s
gellen|gellen|inf pres3p
gellend|gellen|ger
gellt|gellen|pres3s
gellte|gellen|past1s past3s
gellten|gellen|past3p
gelob|geloben|pres1s
gelobe|geloben|pres1s
geloben|geloben|inf pres3p
gelobend|geloben|ger
gelobt|geloben loben|part pres3s
gelobte|geloben|past1s past3s
gelobten|geloben|past3p
gelockt|locken|part
gelogen|lügen|part
gelächelt|lächeln|part
gelästert|lästern|part
gemacht|machen|part
gemacht geltend|machen_geltend|part
gemahnt|mahnen|part
gemault|maulen|part
gemeckert|meckern|part
gemeint|meinen|part
gemeldet|melden|part
gemosert|mosern|part
gemunkelt|munkeln|part
gemurmelt|murmeln|part
gemurrt|murren|part
gemutmaßt|mutmaßen|part
genannt|nennen|part
geneckt|necken|part
genickt|nicken|part
genommen das wort|nehmen_das_wort|part
genuschelt|nuscheln|part
genäselt|näseln|part
genörgelt|nörgeln|part
geoffenbart|offenbaren|part
georakelt|orakeln|part
gepetzt|petzen|part
gepiepst|piepsen|part
geplappert|plappern|part
geplaudert|plaudern|part
gepocht|pochen|part
gepoltert|poltern|part
gepostet|posten|part
geprahlt|prahlen|part
gepredigt|predigen|part
gepriesen|preisen|part
geprostet|prosten|part
geprustet|prusten|part
gepöbelt|pöbeln|part
gequakt|quaken|part
gequengelt|quengeln|part
gequiekt|quieken|part
gequietscht|quietschen|part
geradebrecht|radebrechen|part
gerappt|rappen|part
geraten|raten|part
geraunt|raunen|part
gerechtfertigt|rechtfertigen|part
geredet|reden|part
gerufen|rufen|part
gerätselt|rätseln|part
geräuspert|räuspern|part
gerügt|rügen|part
gerühmt|rühmen|part
gesabbelt|sabbeln|part
gesagt|sagen|part
gesalbadert|salbadern|part
gescherzt|scherzen|part
geschildert|schildern|part
geschimpft|schimpfen|part
geschluchzt|schluchzen|part
geschlussfolgert|schlussfolgern|part
geschmeichelt|schmeicheln|part
geschmettert|schmettern|part
geschmunzelt|schmunzeln|part
geschnarrt|schnarren|part
geschnattert|schnattern|part
geschnaubt|schnauben|part
geschnauzt|schnauzen|part
geschnieft|schniefen|part
geschnurrt|schnurren|part
gescholten|schelten|part
geschrieben|schreiben|part
geschrien|schreien|part
geschwafelt|schwafeln|part
geschwatzt|schwatzen|part
geschworen|schwören|part
geschwärmt|schwärmen|part
geschätzt|schätzen|part
geseufzt|seufzen|part
gespottet|spotten|part
gesprochen|sprechen|part
gespöttelt|spötteln|part
gestammelt|stammeln|part
gestand|gestehen|past1s past3s
gestand ein|eingestehen|past1s past3s
gestand zu|zugestehen|past1s past3s
gestanden|gestehen|part past3p
gestanden ein|eingestehen|past3p
gestanden zu|zugestehen|past3p
gesteh|gestehen|pres1s
gestehe|gestehen|pres1s
gestehe ein|eingestehen|pres1s
gestehe zu|zugestehen|pres1s
gestehen|gestehen|inf pres3p
gestehen ein|eingestehen|pres3p
gestehen zu|zugestehen|pres3p
gestehend|gestehen|ger
gesteht|gestehen|pres3s
gesteht ein|eingestehen|pres3s
gesteht zu|zugestehen|pres3s
gestellt in abrede|stellen_in_abrede|part
gestellt in aussicht|stellen_in_aussicht|part
gestichelt|sticheln|part
gestockt|stocken|part
gestottert|stottern|part
gestrahlt|strahlen|part
gestutzt|stutzen|part
gestänkert|stänkern|part
gestöhnt|stöhnen|part
gesungen|singen|part
gesäuselt|säuseln|part
getadelt|tadeln|part
getan|tun|part
getitelt|titeln|part
getobt|toben|part
getratscht|tratschen|part
getrompetet|trompeten|part
getrotzt|trotzen|part
getröstet|trösten|part
getrötet|tröten|part
getuschelt|tuscheln|part
getwittert|twittern|part
getönt|tönen|part
geunkt|unken|part
geurteilt|urteilen|part
gewarnt|warnen|part
gewehklagt|wehklagen|part
geweint|weinen|part
geweissagt|weissagen|part
gewettert|wettern|part
gewiegelt|wiegeln|part
gewiehert|wiehern|part
gewimmert|wimmern|part
gewinselt|winseln|part
gewispert|wispern|part
gewitzelt|witzeln|part
gewollt wissen|wollen_wissen|part
geworben|werben|part
gewundert|wundern|part
gewähnt|wähnen|part
gewünscht|wünschen|part
gewürdigt|würdigen|part
gewütet|wüten|part
gezeigt besorgt|zeigen_besorgt|part
gezeigt entsetzt|zeigen_entsetzt|part
gezeigt enttäuscht|zeigen_enttäuscht|part
gezeigt erfreut|zeigen_erfreut|part
gezeigt erleichtert|zeigen_erleichtert|part
gezeigt optimistisch|zeigen_optimistisch|part
gezeigt sich|zeigen_sich|part
gezeigt skeptisch|zeigen_skeptisch|part
gezeigt verwundert|zeigen_verwundert|part
gezeigt zufrieden|zeigen_zufrieden|part
gezeigt zuversichtlich|zeigen_zuversichtlich|part
gezeigt überrascht|zeigen_überrascht|part
gezeigt überzeugt|zeigen_überzeugt|part
gezetert|zetern|part
gezischelt|zischeln|part
gezischt|zischen|part
gezweifelt|zweifeln|part
gezwitschert|zwitschern|part
gezögert|zögern|part
gezürnt|zürnen|part
geächzt|ächzen|part
geärgert|ärgern|part
geätzt|ätzen|part
geäußert|äußern|part
gibt an|angeben|pres3s
gibt bekannt|bekanntgeben|pres3s
gibt mit|mitgeben|pres3s
gibt optimistisch|geben_optimistisch|pres3s
gibt preis|preisgeben|pres3s
gibt sich|geben_sich|pres3s
gibt vor|vorgeben|pres3s
gibt weiter|weitergeben|pres3s
gibt zu|zugeben|pres3s
gibt zu bedenken|geben_zu_bedenken|pres3s
gibt zu protokoll|geben_zu_protokoll|pres3s
gibt zu verstehen|geben_zu_verstehen|pres3s
gibt zur antwort|geben_zur_antwort|pres3s
gibt zur kenntnis|geben_zur_kenntnis|pres3s
gibt zurück|zurückgeben|pres3s
gibt zuversichtlich|geben_zuversichtlich|pres3s
gibt überzeugt|geben_überzeugt|pres3s
ging aus|ausgehen|past1s past3s
gingen aus|ausgehen|past3p
girr|girren|pres1s
girre|girren|pres1s
girren|girren|inf pres3p
girrend|girren|ger
girrt|girren|pres3s
girrte|girren|past1s past3s
girrten|girren|past3p
glaub|glauben|pres1s
glaube|glauben|pres1s
glauben|glauben|inf pres3p
glaubend|glauben|ger
glaubt|glauben|pres3s
glaubte|glauben|past1s past3s
glaubten|glauben|past3p
glucks|glucksen|pres1s
gluckse|glucksen|pres1s
glucksen|glucksen|inf pres3p
glucksend|glucksen|ger
gluckst|glucksen|pres3s
gluckste|glucksen|past1s past3s
glucksten|glucksen|past3p
gratulier|gratulieren|pres1s
gratuliere|gratulieren|pres1s
gratulieren|gratulieren|inf pres3p
gratulierend|gratulieren|ger
gratuliert|gratulieren|part pres3s
gratulierte|gratulieren|past1s past3s
gratulierten|gratulieren|past3p
grein|greinen|pres1s
greine|greinen|pres1s
greinen|greinen|inf pres3p
greinend|greinen|ger
greint|greinen|pres3s
greinte|greinen|past1s past3s
greinten|greinen|past3p
grien|grienen|pres1s
griene|grienen|pres1s
grienen|grienen|inf pres3p
grienend|grienen|ger
grient|grienen|pres3s
griente|grienen|past1s past3s
grienten|grienen|past3p
grins|grinsen|pres1s
grinse|grinsen|pres1s
grinsen|grinsen|inf pres3p
grinsend|grinsen|ger
grinst|grinsen|pres3s
grinste|grinsen|past1s past3s
grinsten|grinsen|past3p
groll|grollen|pres1s
grolle|grollen|pres1s
grollen|grollen|inf pres3p
grollend|grollen|ger
grollt|grollen|pres3s
grollte|grollen|past1s past3s
grollten|grollen|past3p
grummeln|grummeln|inf pres3p
grummelnd|grummeln|ger
grummelt|grummeln|pres3s
grummelte|grummeln|past1s past3s
grummelten|grummeln|past3p
grumml|grummeln|pres1s
grummle|grummeln|pres1s
grunz|grunzen|pres1s
grunze|grunzen|pres1s
grunzen|grunzen|inf pres3p
grunzend|grunzen|ger
grunzt|grunzen|pres3s
grunzte|grunzen|past1s past3s
grunzten|grunzen|past3p
gröl|grölen|pres1s
gröle|grölen|pres1s
grölen|grölen|inf pres3p
grölend|grölen|ger
grölt|grölen|pres3s
grölte|grölen|past1s past3s
grölten|grölen|past3p
grübeln|grübeln|inf pres3p
grübelnd|grübeln|ger
grübelt|grübeln|pres3s
grübelte|grübeln|past1s past3s
grübelten|grübeln|past3p
grübl|grübeln|pres1s
grüble|grübeln|pres1s
grüß|grüßen|pres1s
grüße|grüßen|pres1s
grüßen|grüßen|inf pres3p
grüßend|grüßen|ger
grüßt|grüßen|pres3s
grüßte|grüßen|past1s past3s
grüßten|grüßen|past3p
hake ein|einhaken|pres1s
hake nach|nachhaken|pres1s
haken ein|einhaken|pres3p
haken nach|nachhaken|pres3p
hakt ein|einhaken|pres3s
hakt nach|nachhaken|pres3s
hakte ein|einhaken|past1s past3s
hakte nach|nachhaken|past1s past3s
hakten ein|einhaken|past3p
hakten nach|nachhaken|past3p
halte entgegen|entgegenhalten|pres1s
halte fest|festhalten|pres1s
halte vor|vorhalten|pres1s
halten entgegen|entgegenhalten|pres3p
halten fest|festhalten|pres3p
halten vor|vorhalten|pres3p
hauch|hauchen|pres1s
hauche|hauchen|pres1s
hauchen|hauchen|inf pres3p
hauchend|hauchen|ger
haucht|hauchen|pres3s
hauchte|hauchen|past1s past3s
hauchten|hauchen|past3p
hebe an|anheben|pres1s
hebe hervor|hervorheben|pres1s
heben an|anheben|pres3p
heben hervor|hervorheben|pres3p
hebt an|anheben|pres3s
hebt hervor|hervorheben|pres3s
hecheln|hecheln|inf pres3p
hechelnd|hecheln|ger
hechelt|hecheln|pres3s
hechelte|hecheln|past1s past3s
hechelten|hecheln|past3p
hechl|hecheln|pres1s
hechle|hecheln|pres1s
heiße|heißen|pres1s
heißen|heißen|inf pres3p
heißend|heißen|ger
heißt|heißen|pres3s
herausbrachte|herausbringen|past1s past3s
herausbrachten|herausbringen|past3p
herausbring|herausbringen|pres1s
herausbringe|herausbringen|pres1s
herausbringen|herausbringen|inf pres3p
herausbringend|herausbringen|ger
herausbringt|herausbringen|pres3s
herausgebracht|herausbringen|part
herausgeplatzt|herausplatzen|part
herausgerufen|herausrufen|part
herausgestellt|herausstellen|part
herausplatz|herausplatzen|pres1s
herausplatze|herausplatzen|pres1s
herausplatzen|herausplatzen|inf pres3p
herausplatzend|herausplatzen|ger
herausplatzt|herausplatzen|pres3s
herausplatzte|herausplatzen|past1s past3s
herausplatzten|herausplatzen|past3p
herausrief|herausrufen|past1s past3s
herausriefen|herausrufen|past3p
herausruf|herausrufen|pres1s
herausrufe|herausrufen|pres1s
herausrufen|herausrufen|inf pres3p
herausrufend|herausrufen|ger
herausruft|herausrufen|pres3s
herausstell|herausstellen|pres1s
herausstelle|herausstellen|pres1s
herausstellen|herausstellen|inf pres3p
herausstellend|herausstellen|ger
herausstellt|herausstellen|pres3s
herausstellte|herausstellen|past1s past3s
herausstellten|herausstellen|past3p
heraußtelle|herausstellen|pres1s
heraußtellen|herausstellen|inf pres3p
heraußtellend|herausstellen|ger
heraußtellt|herausstellen|pres3s
heraußtellte|herausstellen|past1s past3s
heraußtellten|herausstellen|past3p
herrsche an|anherrschen|pres1s
herrschen an|anherrschen|pres3p
herrscht an|anherrschen|pres3s
herrschte an|anherrschen|past1s past3s
herrschten an|anherrschen|past3p
hervorbrachte|hervorbringen|past1s past3s
hervorbrachten|hervorbringen|past3p
hervorbring|hervorbringen|pres1s
hervorbringe|hervorbringen|pres1s
hervorbringen|hervorbringen|inf pres3p
hervorbringend|hervorbringen|ger
hervorbringt|hervorbringen|pres3s
hervorgebracht|hervorbringen|part
hervorgehoben|hervorheben|part
hervorgepresst|hervorpressen|part
hervorgepreßt|hervorpressen|part
hervorgestoßen|hervorstoßen|part
hervorheb|hervorheben|pres1s
hervorhebe|hervorheben|pres1s
hervorheben|hervorheben|inf pres3p
hervorhebend|hervorheben|ger
hervorhebt|hervorheben|pres3s
hervorhob|hervorheben|past1s past3s
hervorhoben|hervorheben|past3p
hervorpress|hervorpressen|pres1s
hervorpresse|hervorpressen|pres1s
hervorpressen|hervorpressen|inf pres3p
hervorpressend|hervorpressen|ger
hervorpresst|hervorpressen|pres3s
hervorpresste|hervorpressen|past1s past3s
hervorpressten|hervorpressen|past3p
hervorpreßt|hervorpressen|pres3s
hervorpreßte|hervorpressen|past1s past3s
hervorpreßten|hervorpressen|past3p
hervorstieß|hervorstoßen|past1s past3s
hervorstießen|hervorstoßen|past3p
hervorstoß|hervorstoßen|pres1s
hervorstoße|hervorstoßen|pres1s
hervorstoßen|hervorstoßen|inf pres3p
hervorstoßend|hervorstoßen|ger
hervorstößt|hervorstoßen|pres3s
heul|heulen|pres1s
heule|heulen|pres1s
heule auf|aufheulen|pres1s
heulen|heulen|inf pres3p
heulen auf|aufheulen|pres3p
heulend|heulen|ger
heult|heulen|pres3s
heult auf|aufheulen|pres3s
heulte|heulen|past1s past3s
heulte auf|aufheulen|past1s past3s
heulten|heulen|past3p
heulten auf|aufheulen|past3p
hielt entgegen|entgegenhalten|past1s past3s
hielt fest|festhalten|past1s past3s
hielt vor|vorhalten|past1s past3s
hielten entgegen|entgegenhalten|past3p
hielten fest|festhalten|past3p
hielten vor|vorhalten|past3p
hieß|heißen|past1s past3s
hießen|heißen|past3p
hingewiesen|hinweisen|part
hinterfrag|hinterfragen|pres1s
hinterfrage|hinterfragen|pres1s
hinterfragen|hinterfragen|inf pres3p
hinterfragend|hinterfragen|ger
hinterfragt|hinterfragen|part pres3s
hinterfragte|hinterfragen|past1s past3s
hinterfragten|hinterfragen|past3p
hinterhergerufen|hinterherrufen|part
hinterherrief|hinterherrufen|past1s past3s
hinterherriefen|hinterherrufen|past3p
hinterherruf|hinterherrufen|pres1s
hinterherrufe|hinterherrufen|pres1s
hinterherrufen|hinterherrufen|inf pres3p
hinterherrufend|hinterherrufen|ger
hinterherruft|hinterherrufen|pres3s
hinweis|hinweisen|pres1s
hinweise|hinweisen|pres1s
hinweisen|hinweisen|inf pres3p
hinweisend|hinweisen|ger
hinweist|hinweisen|pres3s
hinwies|hinweisen|past1s past3s
hinwiesen|hinweisen|past3p
hinzufüg|hinzufügen|pres1s
hinzufüge|hinzufügen|pres1s
hinzufügen|hinzufügen|inf pres3p
hinzufügend|hinzufügen|ger
hinzufügt|hinzufügen|pres3s
hinzufügte|hinzufügen|past1s past3s
hinzufügten|hinzufügen|past3p
hinzugefügt|hinzufügen|part
hinzugesetzt|hinzusetzen|part
hinzusetz|hinzusetzen|pres1s
hinzusetze|hinzusetzen|pres1s
hinzusetzen|hinzusetzen|inf pres3p
hinzusetzend|hinzusetzen|ger
hinzusetzt|hinzusetzen|pres3s
hinzusetzte|hinzusetzen|past1s past3s
hinzusetzten|hinzusetzen|past3p
hob an|anheben|past1s past3s
hob hervor|hervorheben|past1s past3s
hoben an|anheben|past3p
hoben hervor|hervorheben|past3p
hoff|hoffen|pres1s
hoffe|hoffen|pres1s
hoffen|hoffen|inf pres3p
hoffend|hoffen|ger
hofft|hoffen|pres3s
hoffte|hoffen|past1s past3s
hofften|hoffen|past3p
hust|husten|pres1s
huste|husten|pres1s
husten|husten|inf pres3p
hustend|husten|ger
hustet|husten|pres3s
hustete|husten|past1s past3s
husteten|husten|past3p
hält entgegen|entgegenhalten|pres3s
hält fest|festhalten|pres3s
hält vor|vorhalten|pres3s
höhn|höhnen|pres1s
höhne|höhnen|pres1s
höhnen|höhnen|inf pres3p
höhnend|höhnen|ger
höhnt|höhnen|pres3s
höhnte|höhnen|past1s past3s
höhnten|höhnen|past3p
improvisier|improvisieren|pres1s
improvisiere|improvisieren|pres1s
improvisieren|improvisieren|inf pres3p
improvisierend|improvisieren|ger
improvisiert|improvisieren|part pres3s
improvisierte|improvisieren|past1s past3s
improvisierten|improvisieren|past3p
informier|informieren|pres1s
informiere|informieren|pres1s
informieren|informieren|inf pres3p
informierend|informieren|ger
informiert|informieren|part pres3s
informierte|informieren|past1s past3s
informierten|informieren|past3p
insistier|insistieren|pres1s
insistiere|insistieren|pres1s
insistieren|insistieren|inf pres3p
insistierend|insistieren|ger
insistiert|insistieren|part pres3s
insistierte|insistieren|past1s past3s
insistierten|insistieren|past3p
jammer|jammern|pres1s
jammere|jammern|pres1s
jammern|jammern|inf pres3p
jammernd|jammern|ger
jammert|jammern|pres3s
jammerte|jammern|past1s past3s
jammerten|jammern|past3p
jauchz|jauchzen|pres1s
jauchze|jauchzen|pres1s
jauchze auf|aufjauchzen|pres1s
jauchzen|jauchzen|inf pres3p
jauchzen auf|aufjauchzen|pres3p
jauchzend|jauchzen|ger
jauchzt|jauchzen|pres3s
jauchzt auf|aufjauchzen|pres3s
jauchzte|jauchzen|past1s past3s
jauchzte auf|aufjauchzen|past1s past3s
jauchzten|jauchzen|past3p
jauchzten auf|aufjauchzen|past3p
jaul|jaulen|pres1s
jaule|jaulen|pres1s
jaulen|jaulen|inf pres3p
jaulend|jaulen|ger
jault|jaulen|pres3s
jaulte|jaulen|past1s past3s
jaulten|jaulen|past3p
johl|johlen|pres1s
johle|johlen|pres1s
johlen|johlen|inf pres3p
johlend|johlen|ger
johlt|johlen|pres3s
johlte|johlen|past1s past3s
johlten|johlen|past3p
jubeln|jubeln|inf pres3p
jubelnd|jubeln|ger
jubelt|jubeln|pres3s
jubelte|jubeln|past1s past3s
jubelten|jubeln|past3p
jubl|jubeln|pres1s
juble|jubeln|pres1s
kalauer|kalauern|pres1s
kalauere|kalauern|pres1s
kalauern|kalauern|inf pres3p
kalauernd|kalauern|ger
kalauert|kalauern|pres3s
kalauerte|kalauern|past1s past3s
kalauerten|kalauern|past3p
kalkulier|kalkulieren|pres1s
kalkuliere|kalkulieren|pres1s
kalkulieren|kalkulieren|inf pres3p
kalkulierend|kalkulieren|ger
kalkuliert|kalkulieren|part pres3s
kalkulierte|kalkulieren|past1s past3s
kalkulierten|kalkulieren|past3p
keif|keifen|pres1s
keife|keifen|pres1s
keifen|keifen|inf pres3p
keifend|keifen|ger
keift|keifen|pres3s
keifte|keifen|past1s past3s
keiften|keifen|past3p
keuch|keuchen|pres1s
keuche|keuchen|pres1s
keuchen|keuchen|inf pres3p
keuchend|keuchen|ger
keucht|keuchen|pres3s
keuchte|keuchen|past1s past3s
keuchten|keuchen|past3p
kicher|kichern|pres1s
kichere|kichern|pres1s
kichern|kichern|inf pres3p
kichernd|kichern|ger
kichert|kichern|pres3s
kicherte|kichern|past1s past3s
kicherten|kichern|past3p
klag|klagen|pres1s
klage|klagen|pres1s
klage an|anklagen|pres1s
klagen|klagen|inf pres3p
klagen an|anklagen|pres3p
klagend|klagen|ger
klagt|klagen|pres3s
klagt an|anklagen|pres3s
klagte|klagen|past1s past3s
klagte an|anklagen|past1s past3s
klagten|klagen|past3p
klagten an|anklagen|past3p
klargemacht|klarmachen|part
klargestellt|klarstellen|part
klarmach|klarmachen|pres1s
klarmache|klarmachen|pres1s
klarmachen|klarmachen|inf pres3p
klarmachend|klarmachen|ger
klarmacht|klarmachen|pres3s
klarmachte|klarmachen|past1s past3s
klarmachten|klarmachen|past3p
klarstell|klarstellen|pres1s
klarstelle|klarstellen|pres1s
klarstellen|klarstellen|inf pres3p
klarstellend|klarstellen|ger
klarstellt|klarstellen|pres3s
klarstellte|klarstellen|past1s past3s
klarstellten|klarstellen|past3p
kläre auf|aufklären|pres1s
klären auf|aufklären|pres3p
klärt auf|aufklären|pres3s
klärte auf|aufklären|past1s past3s
klärten auf|aufklären|past3p
klön|klönen|pres1s
klöne|klönen|pres1s
klönen|klönen|inf pres3p
klönend|klönen|ger
klönt|klönen|pres3s
klönte|klönen|past1s past3s
klönten|klönen|past3p
knurr|knurren|pres1s
knurre|knurren|pres1s
knurre an|anknurren|pres1s
knurren|knurren|inf pres3p
knurren an|anknurren|pres3p
knurrend|knurren|ger
knurrt|knurren|pres3s
knurrt an|anknurren|pres3s
knurrte|knurren|past1s past3s
knurrte an|anknurren|past1s past3s
knurrten|knurren|past3p
knurrten an|anknurren|past3p
kommandier|kommandieren|pres1s
kommandiere|kommandieren|pres1s
kommandieren|kommandieren|inf pres3p
kommandierend|kommandieren|ger
kommandiert|kommandieren|part pres3s
kommandierte|kommandieren|past1s past3s
kommandierten|kommandieren|past3p
kommentier|kommentieren|pres1s
kommentiere|kommentieren|pres1s
kommentieren|kommentieren|inf pres3p
kommentierend|kommentieren|ger
kommentiert|kommentieren|part pres3s
kommentierte|kommentieren|past1s past3s
kommentierten|kommentieren|past3p
konkretisier|konkretisieren|pres1s
konkretisiere|konkretisieren|pres1s
konkretisieren|konkretisieren|inf pres3p
konkretisierend|konkretisieren|ger
konkretisiert|konkretisieren|part pres3s
konkretisierte|konkretisieren|past1s past3s
konkretisierten|konkretisieren|past3p
konstatier|konstatieren|pres1s
konstatiere|konstatieren|pres1s
konstatieren|konstatieren|inf pres3p
konstatierend|konstatieren|ger
konstatiert|konstatieren|part pres3s
konstatierte|konstatieren|past1s past3s
konstatierten|konstatieren|past3p
konter|kontern|pres1s
kontere|kontern|pres1s
kontern|kontern|inf pres3p
konternd|kontern|ger
kontert|kontern|pres3s
konterte|kontern|past1s past3s
konterten|kontern|past3p
korrigier|korrigieren|pres1s
korrigiere|korrigieren|pres1s
korrigieren|korrigieren|inf pres3p
korrigierend|korrigieren|ger
korrigiert|korrigieren|part pres3s
korrigierte|korrigieren|past1s past3s
korrigierten|korrigieren|past3p
krakeel|krakeelen|pres1s
krakeele|krakeelen|pres1s
krakeelen|krakeelen|inf pres3p
krakeelend|krakeelen|ger
krakeelt|krakeelen|part pres3s
krakeelte|krakeelen|past1s past3s
krakeelten|krakeelen|past3p
kreisch|kreischen|pres1s
kreische|kreischen|pres1s
kreische auf|aufkreischen|pres1s
kreischen|kreischen|inf pres3p
kreischen auf|aufkreischen|pres3p
kreischend|kreischen|ger
kreischt|kreischen|pres3s
kreischt auf|aufkreischen|pres3s
kreischte|kreischen|past1s past3s
kreischte auf|aufkreischen|past1s past3s
kreischten|kreischen|past3p
kreischten auf|aufkreischen|past3p
kritisier|kritisieren|pres1s
kritisiere|kritisieren|pres1s
kritisieren|kritisieren|inf pres3p
kritisierend|kritisieren|ger
kritisiert|kritisieren|part pres3s
kritisierte|kritisieren|past1s past3s
kritisierten|kritisieren|past3p
kritzeln|kritzeln|inf pres3p
kritzelnd|kritzeln|ger
kritzelt|kritzeln|pres3s
kritzelte|kritzeln|past1s past3s
kritzelten|kritzeln|past3p
kritzl|kritzeln|pres1s
kritzle|kritzeln|pres1s
krächz|krächzen|pres1s
krächze|krächzen|pres1s
krächzen|krächzen|inf pres3p
krächzend|krächzen|ger
krächzt|krächzen|pres3s
krächzte|krächzen|past1s past3s
krächzten|krächzen|past3p
kräh|krähen|pres1s
krähe|krähen|pres1s
krähen|krähen|inf pres3p
krähend|krähen|ger
kräht|krähen|pres3s
krähte|krähen|past1s past3s
krähten|krähen|past3p
kundgetan|kundtun|part
kundtat|kundtun|past1s past3s
kundtaten|kundtun|past3p
kundtu|kundtun|pres1s
kundtue|kundtun|pres1s
kundtun|kundtun|inf pres3p
kundtund|kundtun|ger
kundtut|kundtun|pres3s
kündige an|ankündigen|pres1s
kündigen an|ankündigen|pres3p
kündigt an|ankündigen|pres3s
kündigte an|ankündigen|past1s past3s
kündigten an|ankündigen|past3p
lach|lachen|pres1s
lache|lachen|pres1s
lache auf|auflachen|pres1s
lachen|lachen|inf pres3p
lachen auf|auflachen|pres3p
lachend|lachen|ger
lacht|lachen|pres3s
lacht auf|auflachen|pres3s
lachte|lachen|past1s past3s
lachte auf|auflachen|past1s past3s
lachten|lachen|past3p
lachten auf|auflachen|past3p
lade ein|einladen|pres1s
laden ein|einladen|pres3p
lall|lallen|pres1s
lalle|lallen|pres1s
lallen|lallen|inf pres3p
lallend|lallen|ger
lallt|lallen|pres3s
lallte|lallen|past1s past3s
lallten|lallen|past3p
lamentier|lamentieren|pres1s
lamentiere|lamentieren|pres1s
lamentieren|lamentieren|inf pres3p
lamentierend|lamentieren|ger
lamentiert|lamentieren|part pres3s
lamentierte|lamentieren|past1s past3s
lamentierten|lamentieren|past3p
las|lesen|past1s past3s
las vor|vorlesen|past1s past3s
lasen|lesen|past3p
lasen vor|vorlesen|past3p
lass anklingen|lassen_anklingen|pres1s
lass durchblicken|lassen_durchblicken|pres1s
lass durchsickern|lassen_durchsickern|pres1s
lass erkennen|lassen_erkennen|pres1s
lass hören|lassen_hören|pres1s
lass offen|lassen_offen|pres1s
lass verlauten|lassen_verlauten|pres1s
lass vernehmen|lassen_vernehmen|pres1s
lass wissen|lassen_wissen|pres1s
lasse anklingen|lassen_anklingen|pres1s
lasse durchblicken|lassen_durchblicken|pres1s
lasse durchsickern|lassen_durchsickern|pres1s
lasse erkennen|lassen_erkennen|pres1s
lasse hören|lassen_hören|pres1s
lasse offen|lassen_offen|pres1s
lasse verlauten|lassen_verlauten|pres1s
lasse vernehmen|lassen_vernehmen|pres1s
lasse wissen|lassen_wissen|pres1s
lassen anklingen|lassen_anklingen|inf pres3p
lassen durchblicken|lassen_durchblicken|inf pres3p
lassen durchsickern|lassen_durchsickern|inf pres3p
lassen erkennen|lassen_erkennen|inf pres3p
lassen hören|lassen_hören|inf pres3p
lassen offen|lassen_offen|inf pres3p
lassen verlauten|lassen_verlauten|inf pres3p
lassen vernehmen|lassen_vernehmen|inf pres3p
lassen wissen|lassen_wissen|inf pres3p
lassend anklingen|lassen_anklingen|ger
lassend durchblicken|lassen_durchblicken|ger
lassend durchsickern|lassen_durchsickern|ger
lassend erkennen|lassen_erkennen|ger
lassend hören|lassen_hören|ger
lassend offen|lassen_offen|ger
lassend verlauten|lassen_verlauten|ger
lassend vernehmen|lassen_vernehmen|ger
lassend wissen|lassen_wissen|ger
laute|lauten|pres1s
lauten|lauten|inf pres3p
lautend|lauten|ger
lautet|lauten|pres3s
lautete|lauten|past1s past3s
lauteten|lauten|past3p
leg nahe|legen_nahe|pres1s
lege dar|darlegen|pres1s
lege los|loslegen|pres1s
lege nach|nachlegen|pres1s
lege nah|nahelegen|pres1s
lege nahe|legen_nahe nahelegen|pres1s
legen dar|darlegen|pres3p
legen los|loslegen|pres3p
legen nach|nachlegen|pres3p
legen nahe|legen_nahe nahelegen|inf pres3p
legend nahe|legen_nahe|ger
legt dar|darlegen|pres3s
legt los|loslegen|pres3s
legt nach|nachlegen|pres3s
legt nahe|legen_nahe nahelegen|pres3s
legte dar|darlegen|past1s past3s
legte los|loslegen|past1s past3s
legte nach|nachlegen|past1s past3s
legte nahe|legen_nahe nahelegen|past1s past3s
legten dar|darlegen|past3p
legten los|loslegen|past3p
legten nach|nachlegen|past3p
legten nahe|legen_nahe nahelegen|past3p
lenke ein|einlenken|pres1s
lenken ein|einlenken|pres3p
lenkt ein|einlenken|pres3s
lenkte ein|einlenken|past1s past3s
lenkten ein|einlenken|past3p
les|lesen|pres1s
lese|lesen|pres1s
lese vor|vorlesen|pres1s
lesen|lesen|inf pres3p
lesen vor|vorlesen|pres3p
lesend|lesen|ger
leugn|leugnen|pres1s
leugne|leugnen|pres1s
leugnen|leugnen|inf pres3p
leugnend|leugnen|ger
leugnet|leugnen|pres3s
leugnete|leugnen|past1s past3s
leugneten|leugnen|past3p
liest|lesen|pres3s
liest vor|vorlesen|pres3s
ließ anklingen|lassen_anklingen|past1s past3s
ließ durchblicken|lassen_durchblicken|past1s past3s
ließ durchsickern|lassen_durchsickern|past1s past3s
ließ erkennen|lassen_erkennen|past1s past3s
ließ hören|lassen_hören|past1s past3s
ließ offen|lassen_offen|past1s past3s
ließ verlauten|lassen_verlauten|past1s past3s
ließ vernehmen|lassen_vernehmen|past1s past3s
ließ wissen|lassen_wissen|past1s past3s
ließen anklingen|lassen_anklingen|past3p
ließen durchblicken|lassen_durchblicken|past3p
ließen durchsickern|lassen_durchsickern|past3p
ließen erkennen|lassen_erkennen|past3p
ließen hören|lassen_hören|past3p
ließen offen|lassen_offen|past3p
ließen verlauten|lassen_verlauten|past3p
ließen vernehmen|lassen_vernehmen|past3p
ließen wissen|lassen_wissen|past3p
lispeln|lispeln|inf pres3p
lispelnd|lispeln|ger
lispelt|lispeln|pres3s
lispelte|lispeln|past1s past3s
lispelten|lispeln|past3p
lispl|lispeln|pres1s
lisple|lispeln|pres1s
lob|loben|pres1s
lobe|loben|pres1s
loben|loben|inf pres3p
lobend|loben|ger
lobt|loben|pres3s
lobte|loben|past1s past3s
lobten|loben|past3p
lock|locken|pres1s
locke|locken|pres1s
locken|locken|inf pres3p
lockend|locken|ger
lockt|locken|pres3s
lockte|locken|past1s past3s
lockten|locken|past3p
log|lügen|past1s past3s
logen|lügen|past3p
losbrüll|losbrüllen|pres1s
losbrülle|losbrüllen|pres1s
losbrüllen|losbrüllen|inf pres3p
losbrüllend|losbrüllen|ger
losbrüllt|losbrüllen|pres3s
losbrüllte|losbrüllen|past1s past3s
losbrüllten|losbrüllen|past3p
losgebrüllt|losbrüllen|part
losgelegt|loslegen|part
losleg|loslegen|pres1s
loslege|loslegen|pres1s
loslegen|loslegen|inf pres3p
loslegend|loslegen|ger
loslegt|loslegen|pres3s
loslegte|loslegen|past1s past3s
loslegten|loslegen|past3p
lud ein|einladen|past1s past3s
luden ein|einladen|past3p
lächeln|lächeln|inf pres3p
lächeln an|anlächeln|pres3p
lächelnd|lächeln|ger
lächelt|lächeln|pres3s
lächelt an|anlächeln|pres3s
lächelte|lächeln|past1s past3s
lächelte an|anlächeln|past1s past3s
lächelten|lächeln|past3p
lächelten an|anlächeln|past3p
lächl|lächeln|pres1s
lächle|lächeln|pres1s
lächle an|anlächeln|pres1s
lädt ein|einladen|pres3s
lässt anklingen|lassen_anklingen|pres3s
lässt durchblicken|lassen_durchblicken|pres3s
lässt durchsickern|lassen_durchsickern|pres3s
lässt erkennen|lassen_erkennen|pres3s
lässt hören|lassen_hören|pres3s
lässt offen|lassen_offen|pres3s
lässt verlauten|lassen_verlauten|pres3s
lässt vernehmen|lassen_vernehmen|pres3s
lässt wissen|lassen_wissen|pres3s
läster|lästern|pres1s
lästere|lästern|pres1s
lästern|lästern|inf pres3p
lästernd|lästern|ger
lästert|lästern|pres3s
lästerte|lästern|past1s past3s
lästerten|lästern|past3p
läßt anklingen|lassen_anklingen|pres3s
läßt durchblicken|lassen_durchblicken|pres3s
läßt durchsickern|lassen_durchsickern|pres3s
läßt erkennen|lassen_erkennen|pres3s
läßt hören|lassen_hören|pres3s
läßt offen|lassen_offen|pres3s
läßt verlauten|lassen_verlauten|pres3s
läßt vernehmen|lassen_vernehmen|pres3s
läßt wissen|lassen_wissen|pres3s
lüg|lügen|pres1s
lüge|lügen|pres1s
lügen|lügen|inf pres3p
lügend|lügen|ger
lügt|lügen|pres3s
mach|machen|pres1s
mach geltend|machen_geltend|pres1s
mache|machen|pres1s
mache bekannt|bekanntmachen|pres1s
mache geltend|machen_geltend|pres1s
mache klar|klarmachen|pres1s
mache weis|weismachen|pres1s
machen|machen|inf pres3p
machen bekannt|bekanntmachen|pres3p
machen geltend|machen_geltend|inf pres3p
machen klar|klarmachen|pres3p
machen weis|weismachen|pres3p
machend|machen|ger
machend geltend|machen_geltend|ger
macht|machen|pres3s
macht bekannt|bekanntmachen|pres3s
macht geltend|machen_geltend|pres3s
macht klar|klarmachen|pres3s
macht weis|weismachen|pres3s
machte|machen|past1s past3s
machte bekannt|bekanntmachen|past1s past3s
machte geltend|machen_geltend|past1s past3s
machte klar|klarmachen|past1s past3s
machte weis|weismachen|past1s past3s
machten|machen|past3p
machten bekannt|bekanntmachen|past3p
machten geltend|machen_geltend|past3p
machten klar|klarmachen|past3p
machten weis|weismachen|past3p
mahn|mahnen|pres1s
mahne|mahnen|pres1s
mahne an|anmahnen|pres1s
mahnen|mahnen|inf pres3p
mahnen an|anmahnen|pres3p
mahnend|mahnen|ger
mahnt|mahnen|pres3s
mahnt an|anmahnen|pres3s
mahnte|mahnen|past1s past3s
mahnte an|anmahnen|past1s past3s
mahnten|mahnen|past3p
mahnten an|anmahnen|past3p
maul|maulen|pres1s
maule|maulen|pres1s
maulen|maulen|inf pres3p
maulend|maulen|ger
mault|maulen|pres3s
maulte|maulen|past1s past3s
maulten|maulen|past3p
mecker|meckern|pres1s
meckere|meckern|pres1s
meckern|meckern|inf pres3p
meckernd|meckern|ger
meckert|meckern|pres3s
meckerte|meckern|past1s past3s
meckerten|meckern|past3p
meine|meinen|pres1s
meinen|meinen|inf pres3p
meinend|meinen|ger
meint|meinen|pres3s
meinte|meinen|past1s past3s
meinten|meinen|past3p
meld|melden|pres1s
melde|melden|pres1s
melden|melden|inf pres3p
meldend|melden|ger
meldet|melden|pres3s
meldete|melden|past1s past3s
meldeten|melden|past3p
merke an|anmerken|pres1s
merken an|anmerken|pres3p
merkt an|anmerken|pres3s
merkte an|anmerken|past1s past3s
merkten an|anmerken|past3p
mitgab|mitgeben|past1s past3s
mitgaben|mitgeben|past3p
mitgeb|mitgeben|pres1s
mitgebe|mitgeben|pres1s
mitgeben|mitgeben|inf pres3p
mitgebend|mitgeben|ger
mitgegeben|mitgeben|part
mitgeteilt|mitteilen|part
mitgibt|mitgeben|pres3s
mitteil|mitteilen|pres1s
mitteile|mitteilen|pres1s
mitteilen|mitteilen|inf pres3p
mitteilend|mitteilen|ger
mitteilt|mitteilen|pres3s
mitteilte|mitteilen|past1s past3s
mitteilten|mitteilen|past3p
monier|monieren|pres1s
moniere|monieren|pres1s
monieren|monieren|inf pres3p
monierend|monieren|ger
moniert|monieren|part pres3s
monierte|monieren|past1s past3s
monierten|monieren|past3p
moser|mosern|pres1s
mosere|mosern|pres1s
mosern|mosern|inf pres3p
mosernd|mosern|ger
mosert|mosern|pres3s
moserte|mosern|past1s past3s
moserten|mosern|past3p
munkeln|munkeln|inf pres3p
munkelnd|munkeln|ger
munkelt|munkeln|pres3s
munkelte|munkeln|past1s past3s
munkelten|munkeln|past3p
munkl|munkeln|pres1s
munkle|munkeln|pres1s
muntere auf|aufmuntern|pres1s
muntern auf|aufmuntern|pres3p
muntert auf|aufmuntern|pres3s
munterte auf|aufmuntern|past1s past3s
munterten auf|aufmuntern|past3p
murmeln|murmeln|inf pres3p
murmelnd|murmeln|ger
murmelt|murmeln|pres3s
murmelte|murmeln|past1s past3s
murmelten|murmeln|past3p
murml|murmeln|pres1s
murmle|murmeln|pres1s
murr|murren|pres1s
murre|murren|pres1s
murren|murren|inf pres3p
murrend|murren|ger
murrt|murren|pres3s
murrte|murren|past1s past3s
murrten|murren|past3p
mutmaß|mutmaßen|pres1s
mutmaße|mutmaßen|pres1s
mutmaßen|mutmaßen|inf pres3p
mutmaßend|mutmaßen|ger
mutmaßt|mutmaßen|pres3s
mutmaßte|mutmaßen|past1s past3s
mutmaßten|mutmaßen|past3p
nachdachte|nachdenken|past1s past3s
nachdachten|nachdenken|past3p
nachdenk|nachdenken|pres1s
nachdenke|nachdenken|pres1s
nachdenken|nachdenken|inf pres3p
nachdenkend|nachdenken|ger
nachdenkt|nachdenken|pres3s
nachfrag|nachfragen|pres1s
nachfrage|nachfragen|pres1s
nachfragen|nachfragen|inf pres3p
nachfragend|nachfragen|ger
nachfragt|nachfragen|pres3s
nachfragte|nachfragen|past1s past3s
nachfragten|nachfragen|past3p
nachgedacht|nachdenken|part
nachgefragt|nachfragen|part
nachgehakt|nachhaken|part
nachgelegt|nachlegen|part
nachgerufen|nachrufen|part
nachgeschoben|nachschieben|part
nachgesprochen|nachsprechen|part
nachhak|nachhaken|pres1s
nachhake|nachhaken|pres1s
nachhaken|nachhaken|inf pres3p
nachhakend|nachhaken|ger
nachhakt|nachhaken|pres3s
nachhakte|nachhaken|past1s past3s
nachhakten|nachhaken|past3p
nachleg|nachlegen|pres1s
nachlege|nachlegen|pres1s
nachlegen|nachlegen|inf pres3p
nachlegend|nachlegen|ger
nachlegt|nachlegen|pres3s
nachlegte|nachlegen|past1s past3s
nachlegten|nachlegen|past3p
nachrief|nachrufen|past1s past3s
nachriefen|nachrufen|past3p
nachruf|nachrufen|pres1s
nachrufe|nachrufen|pres1s
nachrufen|nachrufen|inf pres3p
nachrufend|nachrufen|ger
nachruft|nachrufen|pres3s
nachschieb|nachschieben|pres1s
nachschiebe|nachschieben|pres1s
nachschieben|nachschieben|inf pres3p
nachschiebend|nachschieben|ger
nachschiebt|nachschieben|pres3s
nachschob|nachschieben|past1s past3s
nachschoben|nachschieben|past3p
nachsprach|nachsprechen|past1s past3s
nachsprachen|nachsprechen|past3p
nachsprech|nachsprechen|pres1s
nachspreche|nachsprechen|pres1s
nachsprechen|nachsprechen|inf pres3p
nachsprechend|nachsprechen|ger
nachspricht|nachsprechen|pres3s
nahegelegt|nahelegen|part
naheleg|nahelegen|pres1s
nahelege|nahelegen|pres1s
nahelegen|nahelegen|inf pres3p
nahelegend|nahelegen|ger
nahelegt|nahelegen|pres3s
nahelegte|nahelegen|past1s past3s
nahelegten|nahelegen|past3p
nahm an|annehmen|past1s past3s
nahm das wort|nehmen_das_wort|past1s past3s
nahmen an|annehmen|past3p
nahmen das wort|nehmen_das_wort|past3p
nannte|nennen|past1s past3s
nannten|nennen|past3p
neck|necken|pres1s
necke|necken|pres1s
necken|necken|inf pres3p
neckend|necken|ger
neckt|necken|pres3s
neckte|necken|past1s past3s
neckten|necken|past3p
nehm das wort|nehmen_das_wort|pres1s
nehme an|annehmen|pres1s
nehme das wort|nehmen_das_wort|pres1s
nehmen an|annehmen|pres3p
nehmen das wort|nehmen_das_wort|inf pres3p
nehmend das wort|nehmen_das_wort|ger
nenn|nennen|pres1s
nenne|nennen|pres1s
nennen|nennen|inf pres3p
nennend|nennen|ger
nennt|nennen|pres3s
nick|nicken|pres1s
nicke|nicken|pres1s
nicken|nicken|inf pres3p
nickend|nicken|ger
nickt|nicken|pres3s
nickte|nicken|past1s past3s
nickten|nicken|past3p
nimmt an|annehmen|pres3s
nimmt das wort|nehmen_das_wort|pres3s
notier|notieren|pres1s
notiere|notieren|pres1s
notieren|notieren|inf pres3p
notierend|notieren|ger
notiert|notieren|part pres3s
notierte|notieren|past1s past3s
notierten|notieren|past3p
nuscheln|nuscheln|inf pres3p
nuschelnd|nuscheln|ger
nuschelt|nuscheln|pres3s
nuschelte|nuscheln|past1s past3s
nuschelten|nuscheln|past3p
nuschl|nuscheln|pres1s
nuschle|nuscheln|pres1s
näseln|näseln|inf pres3p
näselnd|näseln|ger
näselt|näseln|pres3s
näselte|näseln|past1s past3s
näselten|näseln|past3p
näsl|näseln|pres1s
näsle|näseln|pres1s
nörgeln|nörgeln|inf pres3p
nörgelnd|nörgeln|ger
nörgelt|nörgeln|pres3s
nörgelte|nörgeln|past1s past3s
nörgelten|nörgeln|past3p
nörgl|nörgeln|pres1s
nörgle|nörgeln|pres1s
offenbar|offenbaren|pres1s
offenbare|offenbaren|pres1s
offenbaren|offenbaren|inf pres3p
offenbarend|offenbaren|ger
offenbart|offenbaren|pres3s
offenbarte|offenbaren|past1s past3s
offenbarten|offenbaren|past3p
orakeln|orakeln|inf pres3p
orakelnd|orakeln|ger
orakelt|orakeln|pres3s
orakelte|orakeln|past1s past3s
orakelten|orakeln|past3p
orakl|orakeln|pres1s
orakle|orakeln|pres1s
ordne an|anordnen|pres1s
ordnen an|anordnen|pres3p
ordnet an|anordnen|pres3s
ordnete an|anordnen|past1s past3s
ordneten an|anordnen|past3p
parier|parieren|pres1s
pariere|parieren|pres1s
parieren|parieren|inf pres3p
parierend|parieren|ger
pariert|parieren|part pres3s
parierte|parieren|past1s past3s
parierten|parieren|past3p
petz|petzen|pres1s
petze|petzen|pres1s
petzen|petzen|inf pres3p
petzend|petzen|ger
petzt|petzen|pres3s
petzte|petzen|past1s past3s
petzten|petzen|past3p
pflichte bei|beipflichten|pres1s
pflichten bei|beipflichten|pres3p
pflichtet bei|beipflichten|pres3s
pflichtete bei|beipflichten|past1s past3s
pflichteten bei|beipflichten|past3p
pieps|piepsen|pres1s
piepse|piepsen|pres1s
piepsen|piepsen|inf pres3p
piepsend|piepsen|ger
piepst|piepsen|pres3s
piepste|piepsen|past1s past3s
piepsten|piepsen|past3p
plapper|plappern|pres1s
plappere|plappern|pres1s
plappern|plappern|inf pres3p
plappernd|plappern|ger
plappert|plappern|pres3s
plapperte|plappern|past1s past3s
plapperten|plappern|past3p
platze heraus|herausplatzen|pres1s
platzen heraus|herausplatzen|pres3p
platzt heraus|herausplatzen|pres3s
platzte heraus|herausplatzen|past1s past3s
platzten heraus|herausplatzen|past3p
plauder|plaudern|pres1s
plaudere|plaudern|pres1s
plaudern|plaudern|inf pres3p
plaudernd|plaudern|ger
plaudert|plaudern|pres3s
plauderte|plaudern|past1s past3s
plauderten|plaudern|past3p
plädier|plädieren|pres1s
plädiere|plädieren|pres1s
plädieren|plädieren|inf pres3p
plädierend|plädieren|ger
plädiert|plädieren|part pres3s
plädierte|plädieren|past1s past3s
plädierten|plädieren|past3p
poch|pochen|pres1s
poche|pochen|pres1s
pochen|pochen|inf pres3p
pochend|pochen|ger
pocht|pochen|pres3s
pochte|pochen|past1s past3s
pochten|pochen|past3p
polter|poltern|pres1s
poltere|poltern|pres1s
poltern|poltern|inf pres3p
polternd|poltern|ger
poltert|poltern|pres3s
polterte|poltern|past1s past3s
polterten|poltern|past3p
posaun|posaunen|pres1s
posaune|posaunen|pres1s
posaunen|posaunen|inf pres3p
posaunend|posaunen|ger
posaunt|posaunen|part pres3s
posaunte|posaunen|past1s past3s
posaunten|posaunen|past3p
post|posten|pres1s
poste|posten|pres1s
posten|posten|inf pres3p
postend|posten|ger
postet|posten|pres3s
postete|posten|past1s past3s
posteten|posten|past3p
postulier|postulieren|pres1s
postuliere|postulieren|pres1s
postulieren|postulieren|inf pres3p
postulierend|postulieren|ger
postuliert|postulieren|part pres3s
postulierte|postulieren|past1s past3s
postulierten|postulieren|past3p
prahl|prahlen|pres1s
prahle|prahlen|pres1s
prahlen|prahlen|inf pres3p
prahlend|prahlen|ger
prahlt|prahlen|pres3s
prahlte|prahlen|past1s past3s
prahlten|prahlen|past3p
prangere an|anprangern|pres1s
prangern an|anprangern|pres3p
prangert an|anprangern|pres3s
prangerte an|anprangern|past1s past3s
prangerten an|anprangern|past3p
predig|predigen|pres1s
predige|predigen|pres1s
predigen|predigen|inf pres3p
predigend|predigen|ger
predigt|predigen|pres3s
predigte|predigen|past1s past3s
predigten|predigen|past3p
preis|preisen|pres1s
preise|preisen|pres1s
preisen|preisen|inf pres3p
preisend|preisen|ger
preisgab|preisgeben|past1s past3s
preisgaben|preisgeben|past3p
preisgeb|preisgeben|pres1s
preisgebe|preisgeben|pres1s
preisgeben|preisgeben|inf pres3p
preisgebend|preisgeben|ger
preisgegeben|preisgeben|part
preisgibt|preisgeben|pres3s
preist|preisen|pres3s
presse hervor|hervorpressen|pres1s
pressen hervor|hervorpressen|pres3p
presst hervor|hervorpressen|pres3s
presste hervor|hervorpressen|past1s past3s
pressten hervor|hervorpressen|past3p
preßt hervor|hervorpressen|pres3s
preßte hervor|hervorpressen|past1s past3s
preßten hervor|hervorpressen|past3p
pries|preisen|past1s past3s
priesen|preisen|past3p
prognostizier|prognostizieren|pres1s
prognostiziere|prognostizieren|pres1s
prognostizieren|prognostizieren|inf pres3p
prognostizierend|prognostizieren|ger
prognostiziert|prognostizieren|part pres3s
prognostizierte|prognostizieren|past1s past3s
prognostizierten|prognostizieren|past3p
prophezei|prophezeien|pres1s
prophezeie|prophezeien|pres1s
prophezeien|prophezeien|inf pres3p
prophezeiend|prophezeien|ger
prophezeit|prophezeien|part pres3s
prophezeite|prophezeien|past1s past3s
prophezeiten|prophezeien|past3p
prost|prosten|pres1s
proste|prosten|pres1s
prosten|prosten|inf pres3p
prostend|prosten|ger
prostet|prosten|pres3s
prostete|prosten|past1s past3s
prosteten|prosten|past3p
protestier|protestieren|pres1s
protestiere|protestieren|pres1s
protestieren|protestieren|inf pres3p
protestierend|protestieren|ger
protestiert|protestieren|part pres3s
protestierte|protestieren|past1s past3s
protestierten|protestieren|past3p
protokollier|protokollieren|pres1s
protokolliere|protokollieren|pres1s
protokollieren|protokollieren|inf pres3p
protokollierend|protokollieren|ger
protokolliert|protokollieren|part pres3s
protokollierte|protokollieren|past1s past3s
protokollierten|protokollieren|past3p
prust|prusten|pres1s
pruste|prusten|pres1s
prusten|prusten|inf pres3p
prustend|prusten|ger
prustet|prusten|pres3s
prustete|prusten|past1s past3s
prusteten|prusten|past3p
präzisier|präzisieren|pres1s
präzisiere|präzisieren|pres1s
präzisieren|präzisieren|inf pres3p
präzisierend|präzisieren|ger
präzisiert|präzisieren|part pres3s
präzisierte|präzisieren|past1s past3s
präzisierten|präzisieren|past3p
pöbeln|pöbeln|inf pres3p
pöbelnd|pöbeln|ger
pöbelt|pöbeln|pres3s
pöbelte|pöbeln|past1s past3s
pöbelten|pöbeln|past3p
pöbl|pöbeln|pres1s
pöble|pöbeln|pres1s
quak|quaken|pres1s
quake|quaken|pres1s
quaken|quaken|inf pres3p
quakend|quaken|ger
quakt|quaken|pres3s
quakte|quaken|past1s past3s
quakten|quaken|past3p
quengeln|quengeln|inf pres3p
quengelnd|quengeln|ger
quengelt|quengeln|pres3s
quengelte|quengeln|past1s past3s
quengelten|quengeln|past3p
quengl|quengeln|pres1s
quengle|quengeln|pres1s
quiek|quieken|pres1s
quieke|quieken|pres1s
quieken|quieken|inf pres3p
quiekend|quieken|ger
quiekt|quieken|pres3s
quiekte|quieken|past1s past3s
quiekten|quieken|past3p
quietsch|quietschen|pres1s
quietsche|quietschen|pres1s
quietschen|quietschen|inf pres3p
quietschend|quietschen|ger
quietscht|quietschen|pres3s
quietschte|quietschen|past1s past3s
quietschten|quietschen|past3p
radebrech|radebrechen|pres1s
radebreche|radebrechen|pres1s
radebrechen|radebrechen|inf pres3p
radebrechend|radebrechen|ger
radebrecht|radebrechen|pres3s
radebrechte|radebrechen|past1s past3s
radebrechten|radebrechen|past3p
rapp|rappen|pres1s
rappe|rappen|pres1s
rappen|rappen|inf pres3p
rappend|rappen|ger
rappt|rappen|pres3s
rappte|rappen|past1s past3s
rappten|rappen|past3p
rat|raten|pres1s
rate|raten|pres1s
rate ab|abraten|pres1s
rate an|anraten|pres1s
rate zu|zuraten|pres1s
raten|raten|inf pres3p
raten ab|abraten|pres3p
raten an|anraten|pres3p
raten zu|zuraten|pres3p
ratend|raten|ger
raun|raunen|pres1s
raune|raunen|pres1s
raune zu|zuraunen|pres1s
raunen|raunen|inf pres3p
raunen zu|zuraunen|pres3p
raunend|raunen|ger
raunt|raunen|pres3s
raunt zu|zuraunen|pres3s
raunte|raunen|past1s past3s
raunte zu|zuraunen|past1s past3s
raunten|raunen|past3p
raunten zu|zuraunen|past3p
rechne vor|vorrechnen|pres1s
rechnen vor|vorrechnen|pres3p
rechnet vor|vorrechnen|pres3s
rechnete vor|vorrechnen|past1s past3s
rechneten vor|vorrechnen|past3p
rechtfertig|rechtfertigen|pres1s
rechtfertige|rechtfertigen|pres1s
rechtfertigen|rechtfertigen|inf pres3p
rechtfertigend|rechtfertigen|ger
rechtfertigt|rechtfertigen|pres3s
rechtfertigte|rechtfertigen|past1s past3s
rechtfertigten|rechtfertigen|past3p
red|reden|pres1s
rede|reden|pres1s
rede ein|einreden|pres1s
rede weiter|weiterreden|pres1s
reden|reden|inf pres3p
reden ein|einreden|pres3p
reden weiter|weiterreden|pres3p
redend|reden|ger
redet|reden|pres3s
redet ein|einreden|pres3s
redet weiter|weiterreden|pres3s
redete|reden|past1s past3s
redete ein|einreden|past1s past3s
redete weiter|weiterreden|past1s past3s
redeten|reden|past3p
redeten ein|einreden|past3p
redeten weiter|weiterreden|past3p
referier|referieren|pres1s
referiere|referieren|pres1s
referieren|referieren|inf pres3p
referierend|referieren|ger
referiert|referieren|part pres3s
referierte|referieren|past1s past3s
referierten|referieren|past3p
rege an|anregen|pres1s
regen an|anregen|pres3p
registrier|registrieren|pres1s
registriere|registrieren|pres1s
registrieren|registrieren|inf pres3p
registrierend|registrieren|ger
registriert|registrieren|part pres3s
registrierte|registrieren|past1s past3s
registrierten|registrieren|past3p
regt an|anregen|pres3s
regte an|anregen|past1s past3s
regten an|anregen|past3p
relativier|relativieren|pres1s
relativiere|relativieren|pres1s
relativieren|relativieren|inf pres3p
relativierend|relativieren|ger
relativiert|relativieren|part pres3s
relativierte|relativieren|past1s past3s
relativierten|relativieren|past3p
resümier|resümieren|pres1s
resümiere|resümieren|pres1s
resümieren|resümieren|inf pres3p
resümierend|resümieren|ger
resümiert|resümieren|part pres3s
resümierte|resümieren|past1s past3s
resümierten|resümieren|past3p
rezitier|rezitieren|pres1s
rezitiere|rezitieren|pres1s
rezitieren|rezitieren|inf pres3p
rezitierend|rezitieren|ger
rezitiert|rezitieren|part pres3s
rezitierte|rezitieren|past1s past3s
rezitierten|rezitieren|past3p
richte aus|ausrichten|pres1s
richten aus|ausrichten|pres3p
richtet aus|ausrichten|pres3s
richtete aus|ausrichten|past1s past3s
richteten aus|ausrichten|past3p
richtiggestellt|richtigstellen|part
richtigstell|richtigstellen|pres1s
richtigstelle|richtigstellen|pres1s
richtigstellen|richtigstellen|inf pres3p
richtigstellend|richtigstellen|ger
richtigstellt|richtigstellen|pres3s
richtigstellte|richtigstellen|past1s past3s
richtigstellten|richtigstellen|past3p
rief|rufen|past1s past3s
rief auf|aufrufen|past1s past3s
rief aus|ausrufen|past1s past3s
rief dazwischen|dazwischenrufen|past1s past3s
rief heraus|herausrufen|past1s past3s
rief hinterher|hinterherrufen|past1s past3s
rief nach|nachrufen|past1s past3s
rief zu|zurufen|past1s past3s
rief zurück|zurückrufen|past1s past3s
riefen|rufen|past3p
riefen auf|aufrufen|past3p
riefen aus|ausrufen|past3p
riefen dazwischen|dazwischenrufen|past3p
riefen heraus|herausrufen|past3p
riefen hinterher|hinterherrufen|past3p
riefen nach|nachrufen|past3p
riefen zu|zurufen|past3p
riefen zurück|zurückrufen|past3p
riet|raten|past1s past3s
riet ab|abraten|past1s past3s
riet an|anraten|past1s past3s
riet zu|zuraten|past1s past3s
rieten|raten|past3p
rieten ab|abraten|past3p
rieten an|anraten|past3p
rieten zu|zuraten|past3p
ruf|rufen|pres1s
rufe|rufen|pres1s
rufe auf|aufrufen|pres1s
rufe aus|ausrufen|pres1s
rufe dazwischen|dazwischenrufen|pres1s
rufe heraus|herausrufen|pres1s
rufe hinterher|hinterherrufen|pres1s
rufe nach|nachrufen|pres1s
rufe zu|zurufen|pres1s
rufe zurück|zurückrufen|pres1s
rufen|rufen|inf pres3p
rufen auf|aufrufen|pres3p
rufen aus|ausrufen|pres3p
rufen dazwischen|dazwischenrufen|pres3p
rufen heraus|herausrufen|pres3p
rufen hinterher|hinterherrufen|pres3p
rufen nach|nachrufen|pres3p
rufen zu|zurufen|pres3p
rufen zurück|zurückrufen|pres3p
rufend|rufen|ger
ruft|rufen|pres3s
ruft auf|aufrufen|pres3s
ruft aus|ausrufen|pres3s
ruft dazwischen|dazwischenrufen|pres3s
ruft heraus|herausrufen|pres3s
ruft hinterher|hinterherrufen|pres3s
ruft nach|nachrufen|pres3s
ruft zu|zurufen|pres3s
ruft zurück|zurückrufen|pres3s
räsonier|räsonieren|pres1s
räsoniere|räsonieren|pres1s
räsonieren|räsonieren|inf pres3p
räsonierend|räsonieren|ger
räsoniert|räsonieren|part pres3s
räsonierte|räsonieren|past1s past3s
räsonierten|räsonieren|past3p
rät|raten|pres3s
rät ab|abraten|pres3s
rät an|anraten|pres3s
rät zu|zuraten|pres3s
rätseln|rätseln|inf pres3p
rätselnd|rätseln|ger
rätselt|rätseln|pres3s
rätselte|rätseln|past1s past3s
rätselten|rätseln|past3p
rätsl|rätseln|pres1s
rätsle|rätseln|pres1s
räume ein|einräumen|pres1s
räumen ein|einräumen|pres3p
räumt ein|einräumen|pres3s
räumte ein|einräumen|past1s past3s
räumten ein|einräumen|past3p
räusper|räuspern|pres1s
räuspere|räuspern|pres1s
räuspern|räuspern|inf pres3p
räuspernd|räuspern|ger
räuspert|räuspern|pres3s
räusperte|räuspern|past1s past3s
räusperten|räuspern|past3p
rüg|rügen|pres1s
rüge|rügen|pres1s
rügen|rügen|inf pres3p
rügend|rügen|ger
rügt|rügen|pres3s
rügte|rügen|past1s past3s
rügten|rügen|past3p
rühm|rühmen|pres1s
rühme|rühmen|pres1s
rühmen|rühmen|inf pres3p
rühmend|rühmen|ger
rühmt|rühmen|pres3s
rühmte|rühmen|past1s past3s
rühmten|rühmen|past3p
sabbeln|sabbeln|inf pres3p
sabbelnd|sabbeln|ger
sabbelt|sabbeln|pres3s
sabbelte|sabbeln|past1s past3s
sabbelten|sabbeln|past3p
sabbl|sabbeln|pres1s
sabble|sabbeln|pres1s
sag|sagen|pres1s
sage|sagen|pres1s
sage aus|aussagen|pres1s
sage vor|vorsagen|pres1s
sage voraus|voraussagen|pres1s
sage vorher|vorhersagen|pres1s
sage zu|zusagen|pres1s
sagen|sagen|inf pres3p
sagen aus|aussagen|pres3p
sagen vor|vorsagen|pres3p
sagen voraus|voraussagen|pres3p
sagen vorher|vorhersagen|pres3p
sagen zu|zusagen|pres3p
sagend|sagen|ger
sagt|sagen|pres3s
sagt aus|aussagen|pres3s
sagt vor|vorsagen|pres3s
sagt voraus|voraussagen|pres3s
sagt vorher|vorhersagen|pres3s
sagt zu|zusagen|pres3s
sagte|sagen|past1s past3s
sagte aus|aussagen|past1s past3s
sagte vor|vorsagen|past1s past3s
sagte voraus|voraussagen|past1s past3s
sagte vorher|vorhersagen|past1s past3s
sagte zu|zusagen|past1s past3s
sagten|sagen|past3p
sagten aus|aussagen|past3p
sagten vor|vorsagen|past3p
sagten voraus|voraussagen|past3p
sagten vorher|vorhersagen|past3p
sagten zu|zusagen|past3p
salbader|salbadern|pres1s
salbadere|salbadern|pres1s
salbadern|salbadern|inf pres3p
salbadernd|salbadern|ger
salbadert|salbadern|pres3s
salbaderte|salbadern|past1s past3s
salbaderten|salbadern|past3p
sang|singen|past1s past3s
sang vor|vorsingen|past1s past3s
sangen|singen|past3p
sangen vor|vorsingen|past3p
schalt|schelten|past1s past3s
schalte ein|einschalten|pres1s
schalten|schelten|past3p
schalten ein|einschalten|pres3p
schaltet ein|einschalten|pres3s
schaltete ein|einschalten|past1s past3s
schalteten ein|einschalten|past3p
schelt|schelten|pres1s
schelte|schelten|pres1s
schelten|schelten|inf pres3p
scheltend|schelten|ger
scherz|scherzen|pres1s
scherze|scherzen|pres1s
scherzen|scherzen|inf pres3p
scherzend|scherzen|ger
scherzt|scherzen|pres3s
scherzte|scherzen|past1s past3s
scherzten|scherzen|past3p
schicke voraus|vorausschicken|pres1s
schicken voraus|vorausschicken|pres3p
schickt voraus|vorausschicken|pres3s
schickte voraus|vorausschicken|past1s past3s
schickten voraus|vorausschicken|past3p
schiebe nach|nachschieben|pres1s
schieben nach|nachschieben|pres3p
schiebt nach|nachschieben|pres3s
schilder|schildern|pres1s
schildere|schildern|pres1s
schildern|schildern|inf pres3p
schildernd|schildern|ger
schildert|schildern|pres3s
schilderte|schildern|past1s past3s
schilderten|schildern|past3p
schilt|schelten|pres3s
schimpf|schimpfen|pres1s
schimpfe|schimpfen|pres1s
schimpfen|schimpfen|inf pres3p
schimpfend|schimpfen|ger
schimpft|schimpfen|pres3s
schimpfte|schimpfen|past1s past3s
schimpften|schimpfen|past3p
schlage vor|vorschlagen|pres1s
schlagen vor|vorschlagen|pres3p
schließe auf|aufschließen|pres1s
schließe aus|ausschließen|pres1s
schließen auf|aufschließen|pres3p
schließen aus|ausschließen|pres3p
schließt auf|aufschließen|pres3s
schließt aus|ausschließen|pres3s
schloss auf|aufschließen|past1s past3s
schloss aus|ausschließen|past1s past3s
schlossen auf|aufschließen|past3p
schlossen aus|ausschließen|past3p
schloß auf|aufschließen|past1s past3s
schloß aus|ausschließen|past1s past3s
schluchz|schluchzen|pres1s
schluchze|schluchzen|pres1s
schluchzen|schluchzen|inf pres3p
schluchzend|schluchzen|ger
schluchzt|schluchzen|pres3s
schluchzte|schluchzen|past1s past3s
schluchzten|schluchzen|past3p
schlug vor|vorschlagen|past1s past3s
schlugen vor|vorschlagen|past3p
schlussfolger|schlussfolgern|pres1s
schlussfolgere|schlussfolgern|pres1s
schlussfolgern|schlussfolgern|inf pres3p
schlussfolgernd|schlussfolgern|ger
schlussfolgert|schlussfolgern|pres3s
schlussfolgerte|schlussfolgern|past1s past3s
schlussfolgerten|schlussfolgern|past3p
schlägt vor|vorschlagen|pres3s
schmeicheln|schmeicheln|inf pres3p
schmeichelnd|schmeicheln|ger
schmeichelt|schmeicheln|pres3s
schmeichelte|schmeicheln|past1s past3s
schmeichelten|schmeicheln|past3p
schmeichl|schmeicheln|pres1s
schmeichle|schmeicheln|pres1s
schmetter|schmettern|pres1s
schmettere|schmettern|pres1s
schmettern|schmettern|inf pres3p
schmetternd|schmettern|ger
schmettert|schmettern|pres3s
schmetterte|schmettern|past1s past3s
schmetterten|schmettern|past3p
schmunzeln|schmunzeln|inf pres3p
schmunzelnd|schmunzeln|ger
schmunzelt|schmunzeln|pres3s
schmunzelte|schmunzeln|past1s past3s
schmunzelten|schmunzeln|past3p
schmunzl|schmunzeln|pres1s
schmunzle|schmunzeln|pres1s
schnarr|schnarren|pres1s
schnarre|schnarren|pres1s
schnarren|schnarren|inf pres3p
schnarrend|schnarren|ger
schnarrt|schnarren|pres3s
schnarrte|schnarren|past1s past3s
schnarrten|schnarren|past3p
schnatter|schnattern|pres1s
schnattere|schnattern|pres1s
schnattern|schnattern|inf pres3p
schnatternd|schnattern|ger
schnattert|schnattern|pres3s
schnatterte|schnattern|past1s past3s
schnatterten|schnattern|past3p
schnaub|schnauben|pres1s
schnaube|schnauben|pres1s
schnauben|schnauben|inf pres3p
schnaubend|schnauben|ger
schnaubt|schnauben|pres3s
schnaubte|schnauben|past1s past3s
schnaubten|schnauben|past3p
schnauz|schnauzen|pres1s
schnauze|schnauzen|pres1s
schnauzen|schnauzen|inf pres3p
schnauzend|schnauzen|ger
schnauzt|schnauzen|pres3s
schnauzte|schnauzen|past1s past3s
schnauzten|schnauzen|past3p
schnief|schniefen|pres1s
schniefe|schniefen|pres1s
schniefen|schniefen|inf pres3p
schniefend|schniefen|ger
schnieft|schniefen|pres3s
schniefte|schniefen|past1s past3s
schnieften|schniefen|past3p
schnurr|schnurren|pres1s
schnurre|schnurren|pres1s
schnurren|schnurren|inf pres3p
schnurrend|schnurren|ger
schnurrt|schnurren|pres3s
schnurrte|schnurren|past1s past3s
schnurrten|schnurren|past3p
schob nach|nachschieben|past1s past3s
schoben nach|nachschieben|past3p
schrei|schreien|pres1s
schreib|schreiben|pres1s
schreibe|schreiben|pres1s
schreibe auf|aufschreiben|pres1s
schreiben|schreiben|inf pres3p
schreiben auf|aufschreiben|pres3p
schreibend|schreiben|ger
schreibt|schreiben|pres3s
schreibt auf|aufschreiben|pres3s
schreie|schreien|pres1s
schreie an|anschreien|pres1s
schreie auf|aufschreien|pres1s
schreie zu|zuschreien|pres1s
schreien|schreien|inf pres3p
schreien an|anschreien|pres3p
schreien auf|aufschreien|pres3p
schreien zu|zuschreien|pres3p
schreiend|schreien|ger
schreit|schreien|pres3s
schreit an|anschreien|pres3s
schreit auf|aufschreien|pres3s
schreit zu|zuschreien|pres3s
schrie|schreien|past1s past3s
schrie an|anschreien|past1s past3s
schrie auf|aufschreien|past1s past3s
schrie zu|zuschreien|past1s past3s
schrieb|schreiben|past1s past3s
schrieb auf|aufschreiben|past1s past3s
schrieben|schreiben|past3p
schrieben auf|aufschreiben|past3p
schrien|schreien|past3p
schrien an|anschreien|past3p
schrien auf|aufschreien|past3p
schrien zu|zuschreien|past3p
schränke ein|einschränken|pres1s
schränken ein|einschränken|pres3p
schränkt ein|einschränken|pres3s
schränkte ein|einschränken|past1s past3s
schränkten ein|einschränken|past3p
schwadronier|schwadronieren|pres1s
schwadroniere|schwadronieren|pres1s
schwadronieren|schwadronieren|inf pres3p
schwadronierend|schwadronieren|ger
schwadroniert|schwadronieren|part pres3s
schwadronierte|schwadronieren|past1s past3s
schwadronierten|schwadronieren|past3p
schwafeln|schwafeln|inf pres3p
schwafelnd|schwafeln|ger
schwafelt|schwafeln|pres3s
schwafelte|schwafeln|past1s past3s
schwafelten|schwafeln|past3p
schwafl|schwafeln|pres1s
schwafle|schwafeln|pres1s
schwatz|schwatzen|pres1s
schwatze|schwatzen|pres1s
schwatzen|schwatzen|inf pres3p
schwatzend|schwatzen|ger
schwatzt|schwatzen|pres3s
schwatzte|schwatzen|past1s past3s
schwatzten|schwatzen|past3p
schwor|schwören|past1s past3s
schworen|schwören|past3p
schwärm|schwärmen|pres1s
schwärme|schwärmen|pres1s
schwärmen|schwärmen|inf pres3p
schwärmend|schwärmen|ger
schwärmt|schwärmen|pres3s
schwärmte|schwärmen|past1s past3s
schwärmten|schwärmen|past3p
schwör|schwören|pres1s
schwöre|schwören|pres1s
schwören|schwören|inf pres3p
schwörend|schwören|ger
schwört|schwören|pres3s
schätz|schätzen|pres1s
schätze|schätzen|pres1s
schätze ein|einschätzen|pres1s
schätzen|schätzen|inf pres3p
schätzen ein|einschätzen|pres3p
schätzend|schätzen|ger
schätzt|schätzen|pres3s
schätzt ein|einschätzen|pres3s
schätzte|schätzen|past1s past3s
schätzte ein|einschätzen|past1s past3s
schätzten|schätzen|past3p
schätzten ein|einschätzen|past3p
setze fort|fortsetzen|pres1s
setze hinzu|hinzusetzen|pres1s
setzen fort|fortsetzen|pres3p
setzen hinzu|hinzusetzen|pres3p
setzt fort|fortsetzen|pres3s
setzt hinzu|hinzusetzen|pres3s
setzte fort|fortsetzen|past1s past3s
setzte hinzu|hinzusetzen|past1s past3s
setzten fort|fortsetzen|past3p
setzten hinzu|hinzusetzen|past3p
seufz|seufzen|pres1s
seufze|seufzen|pres1s
seufze auf|aufseufzen|pres1s
seufzen|seufzen|inf pres3p
seufzen auf|aufseufzen|pres3p
seufzend|seufzen|ger
seufzt|seufzen|pres3s
seufzt auf|aufseufzen|pres3s
seufzte|seufzen|past1s past3s
seufzte auf|aufseufzen|past1s past3s
seufzten|seufzen|past3p
seufzten auf|aufseufzen|past3p
sichere zu|zusichern|pres1s
sichern zu|zusichern|pres3p
sichert zu|zusichern|pres3s
sicherte zu|zusichern|past1s past3s
sicherten zu|zusichern|past3p
signalisier|signalisieren|pres1s
signalisiere|signalisieren|pres1s
signalisieren|signalisieren|inf pres3p
signalisierend|signalisieren|ger
signalisiert|signalisieren|part pres3s
signalisierte|signalisieren|past1s past3s
signalisierten|signalisieren|past3p
sing|singen|pres1s
singe|singen|pres1s
singe vor|vorsingen|pres1s
singen|singen|inf pres3p
singen vor|vorsingen|pres3p
singend|singen|ger
singt|singen|pres3s
singt vor|vorsingen|pres3s
sinnier|sinnieren|pres1s
sinniere|sinnieren|pres1s
sinnieren|sinnieren|inf pres3p
sinnierend|sinnieren|ger
sinniert|sinnieren|part pres3s
sinnierte|sinnieren|past1s past3s
sinnierten|sinnieren|past3p
skandier|skandieren|pres1s
skandiere|skandieren|pres1s
skandieren|skandieren|inf pres3p
skandierend|skandieren|ger
skandiert|skandieren|part pres3s
skandierte|skandieren|past1s past3s
skandierten|skandieren|past3p
soufflier|soufflieren|pres1s
souffliere|soufflieren|pres1s
soufflieren|soufflieren|inf pres3p
soufflierend|soufflieren|ger
souffliert|soufflieren|part pres3s
soufflierte|soufflieren|past1s past3s
soufflierten|soufflieren|past3p
spann fort|fortspinnen|past1s past3s
spannen fort|fortspinnen|past3p
spekulier|spekulieren|pres1s
spekuliere|spekulieren|pres1s
spekulieren|spekulieren|inf pres3p
spekulierend|spekulieren|ger
spekuliert|spekulieren|part pres3s
spekulierte|spekulieren|past1s past3s
spekulierten|spekulieren|past3p
spinne fort|fortspinnen|pres1s
spinnen fort|fortspinnen|pres3p
spinnt fort|fortspinnen|pres3s
spitze zu|zuspitzen|pres1s
spitzen zu|zuspitzen|pres3p
spitzt zu|zuspitzen|pres3s
spitzte zu|zuspitzen|past1s past3s
spitzten zu|zuspitzen|past3p
spott|spotten|pres1s
spotte|spotten|pres1s
spotten|spotten|inf pres3p
spottend|spotten|ger
spottet|spotten|pres3s
spottete|spotten|past1s past3s
spotteten|spotten|past3p
sprach|sprechen|past1s past3s
sprach an|ansprechen|past1s past3s
sprach aus|aussprechen|past1s past3s
sprach nach|nachsprechen|past1s past3s
sprachen|sprechen|past3p
sprachen an|ansprechen|past3p
sprachen aus|aussprechen|past3p
sprachen nach|nachsprechen|past3p
sprech|sprechen|pres1s
spreche|sprechen|pres1s
spreche an|ansprechen|pres1s
spreche aus|aussprechen|pres1s
spreche nach|nachsprechen|pres1s
sprechen|sprechen|inf pres3p
sprechen an|ansprechen|pres3p
sprechen aus|aussprechen|pres3p
sprechen nach|nachsprechen|pres3p
sprechend|sprechen|ger
spricht|sprechen|pres3s
spricht an|ansprechen|pres3s
spricht aus|aussprechen|pres3s
spricht nach|nachsprechen|pres3s
spötteln|spötteln|inf pres3p
spöttelnd|spötteln|ger
spöttelt|spötteln|pres3s
spöttelte|spötteln|past1s past3s
spöttelten|spötteln|past3p
spöttl|spötteln|pres1s
spöttle|spötteln|pres1s
stammeln|stammeln|inf pres3p
stammelnd|stammeln|ger
stammelt|stammeln|pres3s
stammelte|stammeln|past1s past3s
stammelten|stammeln|past3p
stamml|stammeln|pres1s
stammle|stammeln|pres1s
stell in abrede|stellen_in_abrede|pres1s
stell in aussicht|stellen_in_aussicht|pres1s
stelle dar|darstellen|pres1s
stelle fest|feststellen|pres1s
stelle heraus|herausstellen|pres1s
stelle in abrede|stellen_in_abrede|pres1s
stelle in aussicht|stellen_in_aussicht|pres1s
stelle klar|klarstellen|pres1s
stelle richtig|richtigstellen|pres1s
stelle vor|vorstellen|pres1s
stellen dar|darstellen|pres3p
stellen fest|feststellen|pres3p
stellen heraus|herausstellen|pres3p
stellen in abrede|stellen_in_abrede|inf pres3p
stellen in aussicht|stellen_in_aussicht|inf pres3p
stellen klar|klarstellen|pres3p
stellen richtig|richtigstellen|pres3p
stellen vor|vorstellen|pres3p
stellend in abrede|stellen_in_abrede|ger
stellend in aussicht|stellen_in_aussicht|ger
stellt dar|darstellen|pres3s
stellt fest|feststellen|pres3s
stellt heraus|herausstellen|pres3s
stellt in abrede|stellen_in_abrede|pres3s
stellt in aussicht|stellen_in_aussicht|pres3s
stellt klar|klarstellen|pres3s
stellt richtig|richtigstellen|pres3s
stellt vor|vorstellen|pres3s
stellte dar|darstellen|past1s past3s
stellte fest|feststellen|past1s past3s
stellte heraus|herausstellen|past1s past3s
stellte in abrede|stellen_in_abrede|past1s past3s
stellte in aussicht|stellen_in_aussicht|past1s past3s
stellte klar|klarstellen|past1s past3s
stellte richtig|richtigstellen|past1s past3s
stellte vor|vorstellen|past1s past3s
stellten dar|darstellen|past3p
stellten fest|feststellen|past3p
stellten heraus|herausstellen|past3p
stellten in abrede|stellen_in_abrede|past3p
stellten in aussicht|stellen_in_aussicht|past3p
stellten klar|klarstellen|past3p
stellten richtig|richtigstellen|past3p
stellten vor|vorstellen|past3p
sticheln|sticheln|inf pres3p
stichelnd|sticheln|ger
stichelt|sticheln|pres3s
stichelte|sticheln|past1s past3s
stichelten|sticheln|past3p
stichl|sticheln|pres1s
stichle|sticheln|pres1s
stieß aus|ausstoßen|past1s past3s
stieß hervor|hervorstoßen|past1s past3s
stießen aus|ausstoßen|past3p
stießen hervor|hervorstoßen|past3p
stimme an|anstimmen|pres1s
stimme bei|beistimmen|pres1s
stimme ein|einstimmen|pres1s
stimme zu|zustimmen|pres1s
stimmen an|anstimmen|pres3p
stimmen bei|beistimmen|pres3p
stimmen ein|einstimmen|pres3p
stimmen zu|zustimmen|pres3p
stimmt an|anstimmen|pres3s
stimmt bei|beistimmen|pres3s
stimmt ein|einstimmen|pres3s
stimmt zu|zustimmen|pres3s
stimmte an|anstimmen|past1s past3s
stimmte bei|beistimmen|past1s past3s
stimmte ein|einstimmen|past1s past3s
stimmte zu|zustimmen|past1s past3s
stimmten an|anstimmen|past3p
stimmten bei|beistimmen|past3p
stimmten ein|einstimmen|past3p
stimmten zu|zustimmen|past3p
stock|stocken|pres1s
stocke|stocken|pres1s
stocken|stocken|inf pres3p
stockend|stocken|ger
stockt|stocken|pres3s
stockte|stocken|past1s past3s
stockten|stocken|past3p
stotter|stottern|pres1s
stottere|stottern|pres1s
stottern|stottern|inf pres3p
stotternd|stottern|ger
stottert|stottern|pres3s
stotterte|stottern|past1s past3s
stotterten|stottern|past3p
stoße aus|ausstoßen|pres1s
stoße hervor|hervorstoßen|pres1s
stoßen aus|ausstoßen|pres3p
stoßen hervor|hervorstoßen|pres3p
strahl|strahlen|pres1s
strahle|strahlen|pres1s
strahlen|strahlen|inf pres3p
strahlend|strahlen|ger
strahlt|strahlen|pres3s
strahlte|strahlen|past1s past3s
strahlten|strahlen|past3p
streite ab|abstreiten|pres1s
streiten ab|abstreiten|pres3p
streitet ab|abstreiten|pres3s
stritt ab|abstreiten|past1s past3s
stritten ab|abstreiten|past3p
stufe ein|einstufen|pres1s
stufen ein|einstufen|pres3p
stuft ein|einstufen|pres3s
stufte ein|einstufen|past1s past3s
stuften ein|einstufen|past3p
stutz|stutzen|pres1s
stutze|stutzen|pres1s
stutzen|stutzen|inf pres3p
stutzend|stutzen|ger
stutzt|stutzen|pres3s
stutzte|stutzen|past1s past3s
stutzten|stutzen|past3p
stänker|stänkern|pres1s
stänkere|stänkern|pres1s
stänkern|stänkern|inf pres3p
stänkernd|stänkern|ger
stänkert|stänkern|pres3s
stänkerte|stänkern|past1s past3s
stänkerten|stänkern|past3p
stöhn|stöhnen|pres1s
stöhne|stöhnen|pres1s
stöhnen|stöhnen|inf pres3p
stöhnend|stöhnen|ger
stöhnt|stöhnen|pres3s
stöhnte|stöhnen|past1s past3s
stöhnten|stöhnen|past3p
stößt aus|ausstoßen|pres3s
stößt hervor|hervorstoßen|pres3s
suggerier|suggerieren|pres1s
suggeriere|suggerieren|pres1s
suggerieren|suggerieren|inf pres3p
suggerierend|suggerieren|ger
suggeriert|suggerieren|part pres3s
suggerierte|suggerieren|past1s past3s
suggerierten|suggerieren|past3p
säuseln|säuseln|inf pres3p
säuselnd|säuseln|ger
säuselt|säuseln|pres3s
säuselte|säuseln|past1s past3s
säuselten|säuseln|past3p
säusl|säuseln|pres1s
säusle|säuseln|pres1s
tadeln|tadeln|inf pres3p
tadelnd|tadeln|ger
tadelt|tadeln|pres3s
tadelte|tadeln|past1s past3s
tadelten|tadeln|past3p
tadl|tadeln|pres1s
tadle|tadeln|pres1s
tat|tun|past1s past3s
tat kund|kundtun|past1s past3s
taten|tun|past3p
taten kund|kundtun|past3p
teile mit|mitteilen|pres1s
teilen mit|mitteilen|pres3p
teilt mit|mitteilen|pres3s
teilte mit|mitteilen|past1s past3s
teilten mit|mitteilen|past3p
titeln|titeln|inf pres3p
titelnd|titeln|ger
titelt|titeln|pres3s
titelte|titeln|past1s past3s
titelten|titeln|past3p
titl|titeln|pres1s
title|titeln|pres1s
titulier|titulieren|pres1s
tituliere|titulieren|pres1s
titulieren|titulieren|inf pres3p
titulierend|titulieren|ger
tituliert|titulieren|part pres3s
titulierte|titulieren|past1s past3s
titulierten|titulieren|past3p
tob|toben|pres1s
tobe|toben|pres1s
toben|toben|inf pres3p
tobend|toben|ger
tobt|toben|pres3s
tobte|toben|past1s past3s
tobten|toben|past3p
trage auf|auftragen|pres1s
trage vor|vortragen|pres1s
tragen auf|auftragen|pres3p
tragen vor|vortragen|pres3p
tratsch|tratschen|pres1s
tratsche|tratschen|pres1s
tratschen|tratschen|inf pres3p
tratschend|tratschen|ger
tratscht|tratschen|pres3s
tratschte|tratschen|past1s past3s
tratschten|tratschen|past3p
triumphier|triumphieren|pres1s
triumphiere|triumphieren|pres1s
triumphieren|triumphieren|inf pres3p
triumphierend|triumphieren|ger
triumphiert|triumphieren|part pres3s
triumphierte|triumphieren|past1s past3s
triumphierten|triumphieren|past3p
trompet|trompeten|pres1s
trompete|trompeten|pres1s
trompeten|trompeten|inf pres3p
trompetend|trompeten|ger
trompetet|trompeten|pres3s
trompetete|trompeten|past1s past3s
trompeteten|trompeten|past3p
trotz|trotzen|pres1s
trotze|trotzen|pres1s
trotzen|trotzen|inf pres3p
trotzend|trotzen|ger
trotzt|trotzen|pres3s
trotzte|trotzen|past1s past3s
trotzten|trotzen|past3p
trug auf|auftragen|past1s past3s
trug vor|vortragen|past1s past3s
trugen auf|auftragen|past3p
trugen vor|vortragen|past3p
trägt auf|auftragen|pres3s
trägt vor|vortragen|pres3s
tröst|trösten|pres1s
tröste|trösten|pres1s
trösten|trösten|inf pres3p
tröstend|trösten|ger
tröstet|trösten|pres3s
tröstete|trösten|past1s past3s
trösteten|trösten|past3p
tröt|tröten|pres1s
tröte|tröten|pres1s
tröten|tröten|inf pres3p
trötend|tröten|ger
trötet|tröten|pres3s
trötete|tröten|past1s past3s
tröteten|tröten|past3p
tu|tun|pres1s
tue|tun|pres1s
tue kund|kundtun|pres1s
tuend|tun|ger
tun|tun|inf pres3p
tun kund|kundtun|pres3p
tuscheln|tuscheln|inf pres3p
tuschelnd|tuscheln|ger
tuschelt|tuscheln|pres3s
tuschelte|tuscheln|past1s past3s
tuschelten|tuscheln|past3p
tuschl|tuscheln|pres1s
tuschle|tuscheln|pres1s
tut|tun|pres3s
tut kund|kundtun|pres3s
twitter|twittern|pres1s
twittere|twittern|pres1s
twittern|twittern|inf pres3p
twitternd|twittern|ger
twittert|twittern|pres3s
twitterte|twittern|past1s past3s
twitterten|twittern|past3p
tön|tönen|pres1s
töne|tönen|pres1s
tönen|tönen|inf pres3p
tönend|tönen|ger
tönt|tönen|pres3s
tönte|tönen|past1s past3s
tönten|tönen|past3p
unk|unken|pres1s
unke|unken|pres1s
unken|unken|inf pres3p
unkend|unken|ger
unkt|unken|pres3s
unkte|unken|past1s past3s
unkten|unken|past3p
unterbrach|unterbrechen|past1s past3s
unterbrachen|unterbrechen|past3p
unterbrech|unterbrechen|pres1s
unterbreche|unterbrechen|pres1s
unterbrechen|unterbrechen|inf pres3p
unterbrechend|unterbrechen|ger
unterbricht|unterbrechen|pres3s
unterbrochen|unterbrechen|part
unterricht|unterrichten|pres1s
unterrichte|unterrichten|pres1s
unterrichten|unterrichten|inf pres3p
unterrichtend|unterrichten|ger
unterrichtet|unterrichten|part pres3s
unterrichtete|unterrichten|past1s past3s
unterrichteten|unterrichten|past3p
untersag|untersagen|pres1s
untersage|untersagen|pres1s
untersagen|untersagen|inf pres3p
untersagend|untersagen|ger
untersagt|untersagen|part pres3s
untersagte|untersagen|past1s past3s
untersagten|untersagen|past3p
unterstell|unterstellen|pres1s
unterstelle|unterstellen|pres1s
unterstellen|unterstellen|inf pres3p
unterstellend|unterstellen|ger
unterstellt|unterstellen|part pres3s
unterstellte|unterstellen|past1s past3s
unterstellten|unterstellen|past3p
unterstreich|unterstreichen|pres1s
unterstreiche|unterstreichen|pres1s
unterstreichen|unterstreichen|inf pres3p
unterstreichend|unterstreichen|ger
unterstreicht|unterstreichen|pres3s
unterstrich|unterstreichen|past1s past3s
unterstrichen|unterstreichen|part past3p
untertreib|untertreiben|pres1s
untertreibe|untertreiben|pres1s
untertreiben|untertreiben|inf pres3p
untertreibend|untertreiben|ger
untertreibt|untertreiben|pres3s
untertrieb|untertreiben|past1s past3s
untertrieben|untertreiben|part past3p
urteil|urteilen|pres1s
urteile|urteilen|pres1s
urteilen|urteilen|inf pres3p
urteilend|urteilen|ger
urteilt|urteilen|pres3s
urteilte|urteilen|past1s past3s
urteilten|urteilen|past3p
verabschied|verabschieden|pres1s
verabschiede|verabschieden|pres1s
verabschieden|verabschieden|inf pres3p
verabschiedend|verabschieden|ger
verabschiedet|verabschieden|part pres3s
verabschiedete|verabschieden|past1s past3s
verabschiedeten|verabschieden|past3p
verbat|verbitten|past1s past3s
verbaten|verbitten|past3p
verbesser|verbessern|pres1s
verbessere|verbessern|pres1s
verbessern|verbessern|inf pres3p
verbessernd|verbessern|ger
verbessert|verbessern|part pres3s
verbesserte|verbessern|past1s past3s
verbesserten|verbessern|past3p
verbeten|verbitten|part
verbiet|verbieten|pres1s
verbiete|verbieten|pres1s
verbieten|verbieten|inf pres3p
verbietend|verbieten|ger
verbietet|verbieten|pres3s
verbitt|verbitten|pres1s
verbitte|verbitten|pres1s
verbitten|verbitten|inf pres3p
verbittend|verbitten|ger
verbittet|verbitten|pres3s
verbot|verbieten|past1s past3s
verboten|verbieten|part past3p
verdeutlich|verdeutlichen|pres1s
verdeutliche|verdeutlichen|pres1s
verdeutlichen|verdeutlichen|inf pres3p
verdeutlichend|verdeutlichen|ger
verdeutlicht|verdeutlichen|part pres3s
verdeutlichte|verdeutlichen|past1s past3s
verdeutlichten|verdeutlichen|past3p
verhaspeln|verhaspeln|inf pres3p
verhaspelnd|verhaspeln|ger
verhaspelt|verhaspeln|part pres3s
verhaspelte|verhaspeln|past1s past3s
verhaspelten|verhaspeln|past3p
verhaspl|verhaspeln|pres1s
verhasple|verhaspeln|pres1s
verkünd|verkünden|pres1s
verkünde|verkünden|pres1s
verkünden|verkünden|inf pres3p
verkündend|verkünden|ger
verkündet|verkünden|part pres3s
verkündete|verkünden|past1s past3s
verkündeten|verkünden|past3p
verkündig|verkündigen|pres1s
verkündige|verkündigen|pres1s
verkündigen|verkündigen|inf pres3p
verkündigend|verkündigen|ger
verkündigt|verkündigen|part pres3s
verkündigte|verkündigen|past1s past3s
verkündigten|verkündigen|past3p
verlang|verlangen|pres1s
verlange|verlangen|pres1s
verlangen|verlangen|inf pres3p
verlangend|verlangen|ger
verlangt|verlangen|part pres3s
verlangte|verlangen|past1s past3s
verlangten|verlangen|past3p
verlaut|verlauten|pres1s
verlaute|verlauten|pres1s
verlauten|verlauten|inf pres3p
verlautend|verlauten|ger
verlautet|verlauten|part pres3s
verlautete|verlauten|past1s past3s
verlauteten|verlauten|past3p
vermeld|vermelden|pres1s
vermelde|vermelden|pres1s
vermelden|vermelden|inf pres3p
vermeldend|vermelden|ger
vermeldet|vermelden|part pres3s
vermeldete|vermelden|past1s past3s
vermeldeten|vermelden|past3p
vermerk|vermerken|pres1s
vermerke|vermerken|pres1s
vermerken|vermerken|inf pres3p
vermerkend|vermerken|ger
vermerkt|vermerken|part pres3s
vermerkte|vermerken|past1s past3s
vermerkten|vermerken|past3p
vermut|vermuten|pres1s
vermute|vermuten|pres1s
vermuten|vermuten|inf pres3p
vermutend|vermuten|ger
vermutet|vermuten|part pres3s
vermutete|vermuten|past1s past3s
vermuteten|vermuten|past3p
verrat|verraten|pres1s
verrate|verraten|pres1s
verraten|verraten|inf part pres3p
verratend|verraten|ger
verriet|verraten|past1s past3s
verrieten|verraten|past3p
verrät|verraten|pres3s
versetz|versetzen|pres1s
versetze|versetzen|pres1s
versetzen|versetzen|inf pres3p
versetzend|versetzen|ger
versetzt|versetzen|part pres3s
versetzte|versetzen|past1s past3s
versetzten|versetzen|past3p
versicher|versichern|pres1s
versichere|versichern|pres1s
versichern|versichern|inf pres3p
versichernd|versichern|ger
versichert|versichern|part pres3s
versicherte|versichern|past1s past3s
versicherten|versichern|past3p
verspott|verspotten|pres1s
verspotte|verspotten|pres1s
verspotten|verspotten|inf pres3p
verspottend|verspotten|ger
verspottet|verspotten|part pres3s
verspottete|verspotten|past1s past3s
verspotteten|verspotten|past3p
versprach|versprechen|past1s past3s
versprachen|versprechen|past3p
versprech|versprechen|pres1s
verspreche|versprechen|pres1s
versprechen|versprechen|inf pres3p
versprechend|versprechen|ger
verspricht|versprechen|pres3s
versprochen|versprechen|part
verteidig|verteidigen|pres1s
verteidige|verteidigen|pres1s
verteidigen|verteidigen|inf pres3p
verteidigend|verteidigen|ger
verteidigt|verteidigen|part pres3s
verteidigte|verteidigen|past1s past3s
verteidigten|verteidigen|past3p
verteufeln|verteufeln|inf pres3p
verteufelnd|verteufeln|ger
verteufelt|verteufeln|part pres3s
verteufelte|verteufeln|past1s past3s
verteufelten|verteufeln|past3p
verteufl|verteufeln|pres1s
verteufle|verteufeln|pres1s
vertrat die ansicht|vertreten_die_ansicht|past1s past3s
vertrat die auffassung|vertreten_die_auffassung|past1s past3s
vertrat die meinung|vertreten_die_meinung|past1s past3s
vertraten die ansicht|vertreten_die_ansicht|past3p
vertraten die auffassung|vertreten_die_auffassung|past3p
vertraten die meinung|vertreten_die_meinung|past3p
vertret die ansicht|vertreten_die_ansicht|pres1s
vertret die auffassung|vertreten_die_auffassung|pres1s
vertret die meinung|vertreten_die_meinung|pres1s
vertrete die ansicht|vertreten_die_ansicht|pres1s
vertrete die auffassung|vertreten_die_auffassung|pres1s
vertrete die meinung|vertreten_die_meinung|pres1s
vertreten die ansicht|vertreten_die_ansicht|inf part pres3p
vertreten die auffassung|vertreten_die_auffassung|inf part pres3p
vertreten die meinung|vertreten_die_meinung|inf part pres3p
vertretend die ansicht|vertreten_die_ansicht|ger
vertretend die auffassung|vertreten_die_auffassung|ger
vertretend die meinung|vertreten_die_meinung|ger
vertritt die ansicht|vertreten_die_ansicht|pres3s
vertritt die auffassung|vertreten_die_auffassung|pres3s
vertritt die meinung|vertreten_die_meinung|pres3s
verurteil|verurteilen|pres1s
verurteile|verurteilen|pres1s
verurteilen|verurteilen|inf pres3p
verurteilend|verurteilen|ger
verurteilt|verurteilen|part pres3s
verurteilte|verurteilen|past1s past3s
verurteilten|verurteilen|past3p
verweis|verweisen|pres1s
verweise|verweisen|pres1s
verweisen|verweisen|inf pres3p
verweisend|verweisen|ger
verweist|verweisen|pres3s
verwies|verweisen|past1s past3s
verwiesen|verweisen|part past3p
veröffentlich|veröffentlichen|pres1s
veröffentliche|veröffentlichen|pres1s
veröffentlichen|veröffentlichen|inf pres3p
veröffentlichend|veröffentlichen|ger
veröffentlicht|veröffentlichen|part pres3s
veröffentlichte|veröffentlichen|past1s past3s
veröffentlichten|veröffentlichen|past3p
vorausgesagt|voraussagen|part
vorausgeschickt|vorausschicken|part
voraussag|voraussagen|pres1s
voraussage|voraussagen|pres1s
voraussagen|voraussagen|inf pres3p
voraussagend|voraussagen|ger
voraussagt|voraussagen|pres3s
voraussagte|voraussagen|past1s past3s
voraussagten|voraussagen|past3p
vorausschick|vorausschicken|pres1s
vorausschicke|vorausschicken|pres1s
vorausschicken|vorausschicken|inf pres3p
vorausschickend|vorausschicken|ger
vorausschickt|vorausschicken|pres3s
vorausschickte|vorausschicken|past1s past3s
vorausschickten|vorausschicken|past3p
vorbrachte|vorbringen|past1s past3s
vorbrachten|vorbringen|past3p
vorbring|vorbringen|pres1s
vorbringe|vorbringen|pres1s
vorbringen|vorbringen|inf pres3p
vorbringend|vorbringen|ger
vorbringt|vorbringen|pres3s
vorgab|vorgeben|past1s past3s
vorgaben|vorgeben|past3p
vorgeb|vorgeben|pres1s
vorgebe|vorgeben|pres1s
vorgeben|vorgeben|inf pres3p
vorgebend|vorgeben|ger
vorgebracht|vorbringen|part
vorgegeben|vorgeben|part
vorgehalten|vorhalten|part
vorgelesen|vorlesen|part
vorgerechnet|vorrechnen|part
vorgesagt|vorsagen|part
vorgeschlagen|vorschlagen|part
vorgestellt|vorstellen|part
vorgesungen|vorsingen|part
vorgetragen|vortragen|part
vorgeworfen|vorwerfen|part
vorgibt|vorgeben|pres3s
vorhalt|vorhalten|pres1s
vorhalte|vorhalten|pres1s
vorhalten|vorhalten|inf pres3p
vorhaltend|vorhalten|ger
vorhergesagt|vorhersagen|part
vorhersag|vorhersagen|pres1s
vorhersage|vorhersagen|pres1s
vorhersagen|vorhersagen|inf pres3p
vorhersagend|vorhersagen|ger
vorhersagt|vorhersagen|pres3s
vorhersagte|vorhersagen|past1s past3s
vorhersagten|vorhersagen|past3p
vorhielt|vorhalten|past1s past3s
vorhielten|vorhalten|past3p
vorhält|vorhalten|pres3s
vorlas|vorlesen|past1s past3s
vorlasen|vorlesen|past3p
vorles|vorlesen|pres1s
vorlese|vorlesen|pres1s
vorlesen|vorlesen|inf pres3p
vorlesend|vorlesen|ger
vorliest|vorlesen|pres3s
vorrechn|vorrechnen|pres1s
vorrechne|vorrechnen|pres1s
vorrechnen|vorrechnen|inf pres3p
vorrechnend|vorrechnen|ger
vorrechnet|vorrechnen|pres3s
vorrechnete|vorrechnen|past1s past3s
vorrechneten|vorrechnen|past3p
vorsag|vorsagen|pres1s
vorsage|vorsagen|pres1s
vorsagen|vorsagen|inf pres3p
vorsagend|vorsagen|ger
vorsagt|vorsagen|pres3s
vorsagte|vorsagen|past1s past3s
vorsagten|vorsagen|past3p
vorsang|vorsingen|past1s past3s
vorsangen|vorsingen|past3p
vorschlag|vorschlagen|pres1s
vorschlage|vorschlagen|pres1s
vorschlagen|vorschlagen|inf pres3p
vorschlagend|vorschlagen|ger
vorschlug|vorschlagen|past1s past3s
vorschlugen|vorschlagen|past3p
vorschlägt|vorschlagen|pres3s
vorsing|vorsingen|pres1s
vorsinge|vorsingen|pres1s
vorsingen|vorsingen|inf pres3p
vorsingend|vorsingen|ger
vorsingt|vorsingen|pres3s
vorstell|vorstellen|pres1s
vorstelle|vorstellen|pres1s
vorstellen|vorstellen|inf pres3p
vorstellend|vorstellen|ger
vorstellt|vorstellen|pres3s
vorstellte|vorstellen|past1s past3s
vorstellten|vorstellen|past3p
vortrag|vortragen|pres1s
vortrage|vortragen|pres1s
vortragen|vortragen|inf pres3p
vortragend|vortragen|ger
vortrug|vortragen|past1s past3s
vortrugen|vortragen|past3p
vorträgt|vortragen|pres3s
vorwarf|vorwerfen|past1s past3s
vorwarfen|vorwerfen|past3p
vorwerf|vorwerfen|pres1s
vorwerfe|vorwerfen|pres1s
vorwerfen|vorwerfen|inf pres3p
vorwerfend|vorwerfen|ger
vorwirft|vorwerfen|pres3s
wandte ein|einwenden|past1s past3s
wandten ein|einwenden|past3p
warb|werben|past1s past3s
warben|werben|past3p
warf ein|einwerfen|past1s past3s
warf vor|vorwerfen|past1s past3s
warfen ein|einwerfen|past3p
warfen vor|vorwerfen|past3p
warn|warnen|pres1s
warne|warnen|pres1s
warnen|warnen|inf pres3p
warnend|warnen|ger
warnt|warnen|pres3s
warnte|warnen|past1s past3s
warnten|warnen|past3p
wehklag|wehklagen|pres1s
wehklage|wehklagen|pres1s
wehklagen|wehklagen|inf pres3p
wehklagend|wehklagen|ger
wehklagt|wehklagen|pres3s
wehklagte|wehklagen|past1s past3s
wehklagten|wehklagen|past3p
wehre ab|abwehren|pres1s
wehren ab|abwehren|pres3p
wehrt ab|abwehren|pres3s
wehrte ab|abwehren|past1s past3s
wehrten ab|abwehren|past3p
wein|weinen|pres1s
weine|weinen|pres1s
weinen|weinen|inf pres3p
weinend|weinen|ger
weint|weinen|pres3s
weinte|weinen|past1s past3s
weinten|weinen|past3p
weise hin|hinweisen|pres1s
weise zurecht|zurechtweisen|pres1s
weise zurück|zurückweisen|pres1s
weisen hin|hinweisen|pres3p
weisen zurecht|zurechtweisen|pres3p
weisen zurück|zurückweisen|pres3p
weisgemacht|weismachen|part
weismach|weismachen|pres1s
weismache|weismachen|pres1s
weismachen|weismachen|inf pres3p
weismachend|weismachen|ger
weismacht|weismachen|pres3s
weismachte|weismachen|past1s past3s
weismachten|weismachen|past3p
weissag|weissagen|pres1s
weissage|weissagen|pres1s
weissagen|weissagen|inf pres3p
weissagend|weissagen|ger
weissagt|weissagen|pres3s
weissagte|weissagen|past1s past3s
weissagten|weissagen|past3p
weist hin|hinweisen|pres3s
weist zurecht|zurechtweisen|pres3s
weist zurück|zurückweisen|pres3s
weitergab|weitergeben|past1s past3s
weitergaben|weitergeben|past3p
weitergeb|weitergeben|pres1s
weitergebe|weitergeben|pres1s
weitergeben|weitergeben|inf pres3p
weitergebend|weitergeben|ger
weitergegeben|weitergeben|part
weitergeredet|weiterreden|part
weitergibt|weitergeben|pres3s
weiterred|weiterreden|pres1s
weiterrede|weiterreden|pres1s
weiterreden|weiterreden|inf pres3p
weiterredend|weiterreden|ger
weiterredet|weiterreden|pres3s
weiterredete|weiterreden|past1s past3s
weiterredeten|weiterreden|past3p
wende ein|einwenden|pres1s
wenden ein|einwenden|pres3p
wendet ein|einwenden|pres3s
werb|werben|pres1s
werbe|werben|pres1s
werben|werben|inf pres3p
werbend|werben|ger
werfe ein|einwerfen|pres1s
werfe vor|vorwerfen|pres1s
werfen ein|einwerfen|pres3p
werfen vor|vorwerfen|pres3p
wetter|wettern|pres1s
wettere|wettern|pres1s
wettern|wettern|inf pres3p
wetternd|wettern|ger
wettert|wettern|pres3s
wetterte|wettern|past1s past3s
wetterten|wettern|past3p
widersprach|widersprechen|past1s past3s
widersprachen|widersprechen|past3p
widersprech|widersprechen|pres1s
widerspreche|widersprechen|pres1s
widersprechen|widersprechen|inf pres3p
widersprechend|widersprechen|ger
widerspricht|widersprechen|pres3s
widersprochen|widersprechen|part
wiederhol|wiederholen|pres1s
wiederhole|wiederholen|pres1s
wiederholen|wiederholen|inf pres3p
wiederholend|wiederholen|ger
wiederholt|wiederholen|part pres3s
wiederholte|wiederholen|past1s past3s
wiederholten|wiederholen|past3p
wiegeln|wiegeln|inf pres3p
wiegeln ab|abwiegeln|pres3p
wiegelnd|wiegeln|ger
wiegelt|wiegeln|pres3s
wiegelt ab|abwiegeln|pres3s
wiegelte|wiegeln|past1s past3s
wiegelte ab|abwiegeln|past1s past3s
wiegelten|wiegeln|past3p
wiegelten ab|abwiegeln|past3p
wiegl|wiegeln|pres1s
wiegle|wiegeln|pres1s
wiegle ab|abwiegeln|pres1s
wieher|wiehern|pres1s
wiehere|wiehern|pres1s
wiehern|wiehern|inf pres3p
wiehernd|wiehern|ger
wiehert|wiehern|pres3s
wieherte|wiehern|past1s past3s
wieherten|wiehern|past3p
wies hin|hinweisen|past1s past3s
wies zurecht|zurechtweisen|past1s past3s
wies zurück|zurückweisen|past1s past3s
wiesen hin|hinweisen|past3p
wiesen zurecht|zurechtweisen|past3p
wiesen zurück|zurückweisen|past3p
will wissen|wollen_wissen|pres1s pres3s
willige ein|einwilligen|pres1s
willigen ein|einwilligen|pres3p
willigt ein|einwilligen|pres3s
willigte ein|einwilligen|past1s past3s
willigten ein|einwilligen|past3p
wimmer|wimmern|pres1s
wimmere|wimmern|pres1s
wimmern|wimmern|inf pres3p
wimmernd|wimmern|ger
wimmert|wimmern|pres3s
wimmerte|wimmern|past1s past3s
wimmerten|wimmern|past3p
winke ab|abwinken|pres1s
winken ab|abwinken|pres3p
winkt ab|abwinken|pres3s
winkte ab|abwinken|past1s past3s
winkten ab|abwinken|past3p
winseln|winseln|inf pres3p
winselnd|winseln|ger
winselt|winseln|pres3s
winselte|winseln|past1s past3s
winselten|winseln|past3p
winsl|winseln|pres1s
winsle|winseln|pres1s
wirbt|werben|pres3s
wirft ein|einwerfen|pres3s
wirft vor|vorwerfen|pres3s
wisper|wispern|pres1s
wispere|wispern|pres1s
wispern|wispern|inf pres3p
wispernd|wispern|ger
wispert|wispern|pres3s
wisperte|wispern|past1s past3s
wisperten|wispern|past3p
witzeln|witzeln|inf pres3p
witzelnd|witzeln|ger
witzelt|witzeln|pres3s
witzelte|witzeln|past1s past3s
witzelten|witzeln|past3p
witzl|witzeln|pres1s
witzle|witzeln|pres1s
wollen wissen|wollen_wissen|inf pres3p
wollend wissen|wollen_wissen|ger
wollte wissen|wollen_wissen|past1s past3s
wollten wissen|wollen_wissen|past3p
wunder|wundern|pres1s
wundere|wundern|pres1s
wundern|wundern|inf pres3p
wundernd|wundern|ger
wundert|wundern|pres3s
wunderte|wundern|past1s past3s
wunderten|wundern|past3p
wähn|wähnen|pres1s
wähne|wähnen|pres1s
wähnen|wähnen|inf pres3p
wähnend|wähnen|ger
wähnt|wähnen|pres3s
wähnte|wähnen|past1s past3s
wähnten|wähnen|past3p
wünsch|wünschen|pres1s
wünsche|wünschen|pres1s
wünschen|wünschen|inf pres3p
wünschend|wünschen|ger
wünscht|wünschen|pres3s
wünschte|wünschen|past1s past3s
wünschten|wünschen|past3p
würdig|würdigen|pres1s
würdige|würdigen|pres1s
würdigen|würdigen|inf pres3p
würdigend|würdigen|ger
würdigt|würdigen|pres3s
würdigte|würdigen|past1s past3s
würdigten|würdigen|past3p
wüt|wüten|pres1s
wüte|wüten|pres1s
wüten|wüten|inf pres3p
wütend|wüten|ger
wütet|wüten|pres3s
wütete|wüten|past1s past3s
wüteten|wüten|past3p
zeig besorgt|zeigen_besorgt|pres1s
zeig entsetzt|zeigen_entsetzt|pres1s
zeig enttäuscht|zeigen_enttäuscht|pres1s
zeig erfreut|zeigen_erfreut|pres1s
zeig erleichtert|zeigen_erleichtert|pres1s
zeig optimistisch|zeigen_optimistisch|pres1s
zeig sich|zeigen_sich|pres1s
zeig skeptisch|zeigen_skeptisch|pres1s
zeig verwundert|zeigen_verwundert|pres1s
zeig zufrieden|zeigen_zufrieden|pres1s
zeig zuversichtlich|zeigen_zuversichtlich|pres1s
zeig überrascht|zeigen_überrascht|pres1s
zeig überzeugt|zeigen_überzeugt|pres1s
zeige besorgt|zeigen_besorgt|pres1s
zeige entsetzt|zeigen_entsetzt|pres1s
zeige enttäuscht|zeigen_enttäuscht|pres1s
zeige erfreut|zeigen_erfreut|pres1s
zeige erleichtert|zeigen_erleichtert|pres1s
zeige optimistisch|zeigen_optimistisch|pres1s
zeige sich|zeigen_sich|pres1s
zeige skeptisch|zeigen_skeptisch|pres1s
zeige verwundert|zeigen_verwundert|pres1s
zeige zufrieden|zeigen_zufrieden|pres1s
zeige zuversichtlich|zeigen_zuversichtlich|pres1s
zeige überrascht|zeigen_überrascht|pres1s
zeige überzeugt|zeigen_überzeugt|pres1s
zeigen besorgt|zeigen_besorgt|inf pres3p
zeigen entsetzt|zeigen_entsetzt|inf pres3p
zeigen enttäuscht|zeigen_enttäuscht|inf pres3p
zeigen erfreut|zeigen_erfreut|inf pres3p
zeigen erleichtert|zeigen_erleichtert|inf pres3p
zeigen optimistisch|zeigen_optimistisch|inf pres3p
zeigen sich|zeigen_sich|inf pres3p
zeigen skeptisch|zeigen_skeptisch|inf pres3p
zeigen verwundert|zeigen_verwundert|inf pres3p
zeigen zufrieden|zeigen_zufrieden|inf pres3p
zeigen zuversichtlich|zeigen_zuversichtlich|inf pres3p
zeigen überrascht|zeigen_überrascht|inf pres3p
zeigen überzeugt|zeigen_überzeugt|inf pres3p
zeigend besorgt|zeigen_besorgt|ger
zeigend entsetzt|zeigen_entsetzt|ger
zeigend enttäuscht|zeigen_enttäuscht|ger
zeigend erfreut|zeigen_erfreut|ger
zeigend erleichtert|zeigen_erleichtert|ger
zeigend optimistisch|zeigen_optimistisch|ger
zeigend sich|zeigen_sich|ger
zeigend skeptisch|zeigen_skeptisch|ger
zeigend verwundert|zeigen_verwundert|ger
zeigend zufrieden|zeigen_zufrieden|ger
zeigend zuversichtlich|zeigen_zuversichtlich|ger
zeigend überrascht|zeigen_überrascht|ger
zeigend überzeugt|zeigen_überzeugt|ger
zeigt besorgt|zeigen_besorgt|pres3s
zeigt entsetzt|zeigen_entsetzt|pres3s
zeigt enttäuscht|zeigen_enttäuscht|pres3s
zeigt erfreut|zeigen_erfreut|pres3s
zeigt erleichtert|zeigen_erleichtert|pres3s
zeigt optimistisch|zeigen_optimistisch|pres3s
zeigt sich|zeigen_sich|pres3s
zeigt skeptisch|zeigen_skeptisch|pres3s
zeigt verwundert|zeigen_verwundert|pres3s
zeigt zufrieden|zeigen_zufrieden|pres3s
zeigt zuversichtlich|zeigen_zuversichtlich|pres3s
zeigt überrascht|zeigen_überrascht|pres3s
zeigt überzeugt|zeigen_überzeugt|pres3s
zeigte besorgt|zeigen_besorgt|past1s past3s
zeigte entsetzt|zeigen_entsetzt|past1s past3s
zeigte enttäuscht|zeigen_enttäuscht|past1s past3s
zeigte erfreut|zeigen_erfreut|past1s past3s
zeigte erleichtert|zeigen_erleichtert|past1s past3s
zeigte optimistisch|zeigen_optimistisch|past1s past3s
zeigte sich|zeigen_sich|past1s past3s
zeigte skeptisch|zeigen_skeptisch|past1s past3s
zeigte verwundert|zeigen_verwundert|past1s past3s
zeigte zufrieden|zeigen_zufrieden|past1s past3s
zeigte zuversichtlich|zeigen_zuversichtlich|past1s past3s
zeigte überrascht|zeigen_überrascht|past1s past3s
zeigte überzeugt|zeigen_überzeugt|past1s past3s
zeigten besorgt|zeigen_besorgt|past3p
zeigten entsetzt|zeigen_entsetzt|past3p
zeigten enttäuscht|zeigen_enttäuscht|past3p
zeigten erfreut|zeigen_erfreut|past3p
zeigten erleichtert|zeigen_erleichtert|past3p
zeigten optimistisch|zeigen_optimistisch|past3p
zeigten sich|zeigen_sich|past3p
zeigten skeptisch|zeigen_skeptisch|past3p
zeigten verwundert|zeigen_verwundert|past3p
zeigten zufrieden|zeigen_zufrieden|past3p
zeigten zuversichtlich|zeigen_zuversichtlich|past3p
zeigten überrascht|zeigen_überrascht|past3p
zeigten überzeugt|zeigen_überzeugt|past3p
zeter|zetern|pres1s
zetere|zetern|pres1s
zetern|zetern|inf pres3p
zeternd|zetern|ger
zetert|zetern|pres3s
zeterte|zetern|past1s past3s
zeterten|zetern|past3p
zisch|zischen|pres1s
zische|zischen|pres1s
zischeln|zischeln|inf pres3p
zischelnd|zischeln|ger
zischelt|zischeln|pres3s
zischelte|zischeln|past1s past3s
zischelten|zischeln|past3p
zischen|zischen|inf pres3p
zischend|zischen|ger
zischl|zischeln|pres1s
zischle|zischeln|pres1s
zischt|zischen|pres3s
zischte|zischen|past1s past3s
zischten|zischen|past3p
zitier|zitieren|pres1s
zitiere|zitieren|pres1s
zitieren|zitieren|inf pres3p
zitierend|zitieren|ger
zitiert|zitieren|part pres3s
zitierte|zitieren|past1s past3s
zitierten|zitieren|past3p
zuflüster|zuflüstern|pres1s
zuflüstere|zuflüstern|pres1s
zuflüstern|zuflüstern|inf pres3p
zuflüsternd|zuflüstern|ger
zuflüstert|zuflüstern|pres3s
zuflüsterte|zuflüstern|past1s past3s
zuflüsterten|zuflüstern|past3p
zugab|zugeben|past1s past3s
zugaben|zugeben|past3p
zugeb|zugeben|pres1s
zugebe|zugeben|pres1s
zugeben|zugeben|inf pres3p
zugebend|zugeben|ger
zugeflüstert|zuflüstern|part
zugegeben|zugeben|part
zugeraten|zuraten|part
zugeraunt|zuraunen|part
zugerufen|zurufen|part
zugesagt|zusagen|part
zugeschrien|zuschreien|part
zugesichert|zusichern|part
zugespitzt|zuspitzen|part
zugestand|zugestehen|past1s past3s
zugestanden|zugestehen|part past3p
zugesteh|zugestehen|pres1s
zugestehe|zugestehen|pres1s
zugestehen|zugestehen|inf pres3p
zugestehend|zugestehen|ger
zugesteht|zugestehen|pres3s
zugestimmt|zustimmen|part
zugibt|zugeben|pres3s
zurat|zuraten|pres1s
zurate|zuraten|pres1s
zuraten|zuraten|inf pres3p
zuratend|zuraten|ger
zuraun|zuraunen|pres1s
zuraune|zuraunen|pres1s
zuraunen|zuraunen|inf pres3p
zuraunend|zuraunen|ger
zuraunt|zuraunen|pres3s
zuraunte|zuraunen|past1s past3s
zuraunten|zuraunen|past3p
zurechtgewiesen|zurechtweisen|part
zurechtweis|zurechtweisen|pres1s
zurechtweise|zurechtweisen|pres1s
zurechtweisen|zurechtweisen|inf pres3p
zurechtweisend|zurechtweisen|ger
zurechtweist|zurechtweisen|pres3s
zurechtwies|zurechtweisen|past1s past3s
zurechtwiesen|zurechtweisen|past3p
zurief|zurufen|past1s past3s
zuriefen|zurufen|past3p
zuriet|zuraten|past1s past3s
zurieten|zuraten|past3p
zuruf|zurufen|pres1s
zurufe|zurufen|pres1s
zurufen|zurufen|inf pres3p
zurufend|zurufen|ger
zuruft|zurufen|pres3s
zurät|zuraten|pres3s
zurückfrag|zurückfragen|pres1s
zurückfrage|zurückfragen|pres1s
zurückfragen|zurückfragen|inf pres3p
zurückfragend|zurückfragen|ger
zurückfragt|zurückfragen|pres3s
zurückfragte|zurückfragen|past1s past3s
zurückfragten|zurückfragen|past3p
zurückgab|zurückgeben|past1s past3s
zurückgaben|zurückgeben|past3p
zurückgeb|zurückgeben|pres1s
zurückgebe|zurückgeben|pres1s
zurückgeben|zurückgeben|inf pres3p
zurückgebend|zurückgeben|ger
zurückgefragt|zurückfragen|part
zurückgegeben|zurückgeben|part
zurückgerufen|zurückrufen|part
zurückgewiesen|zurückweisen|part
zurückgibt|zurückgeben|pres3s
zurückrief|zurückrufen|past1s past3s
zurückriefen|zurückrufen|past3p
zurückruf|zurückrufen|pres1s
zurückrufe|zurückrufen|pres1s
zurückrufen|zurückrufen|inf pres3p
zurückrufend|zurückrufen|ger
zurückruft|zurückrufen|pres3s
zurückweis|zurückweisen|pres1s
zurückweise|zurückweisen|pres1s
zurückweisen|zurückweisen|inf pres3p
zurückweisend|zurückweisen|ger
zurückweist|zurückweisen|pres3s
zurückwies|zurückweisen|past1s past3s
zurückwiesen|zurückweisen|past3p
zusag|zusagen|pres1s
zusage|zusagen|pres1s
zusagen|zusagen|inf pres3p
zusagend|zusagen|ger
zusagt|zusagen|pres3s
zusagte|zusagen|past1s past3s
zusagten|zusagen|past3p
zusammenfass|zusammenfassen|pres1s
zusammenfasse|zusammenfassen|pres1s
zusammenfassen|zusammenfassen|inf pres3p
zusammenfassend|zusammenfassen|ger
zusammenfasst|zusammenfassen|pres3s
zusammenfasste|zusammenfassen|past1s past3s
zusammenfassten|zusammenfassen|past3p
zusammenfaßt|zusammenfassen|pres3s
zusammenfaßte|zusammenfassen|past1s past3s
zusammenfaßten|zusammenfassen|past3p
zusammengefasst|zusammenfassen|part
zusammengefaßt|zusammenfassen|part
zuschrei|zuschreien|pres1s
zuschreie|zuschreien|pres1s
zuschreien|zuschreien|inf pres3p
zuschreiend|zuschreien|ger
zuschreit|zuschreien|pres3s
zuschrie|zuschreien|past1s past3s
zuschrien|zuschreien|past3p
zusicher|zusichern|pres1s
zusichere|zusichern|pres1s
zusichern|zusichern|inf pres3p
zusichernd|zusichern|ger
zusichert|zusichern|pres3s
zusicherte|zusichern|past1s past3s
zusicherten|zusichern|past3p
zuspitz|zuspitzen|pres1s
zuspitze|zuspitzen|pres1s
zuspitzen|zuspitzen|inf pres3p
zuspitzend|zuspitzen|ger
zuspitzt|zuspitzen|pres3s
zuspitzte|zuspitzen|past1s past3s
zuspitzten|zuspitzen|past3p
zustimm|zustimmen|pres1s
zustimme|zustimmen|pres1s
zustimmen|zustimmen|inf pres3p
zustimmend|zustimmen|ger
zustimmt|zustimmen|pres3s
zustimmte|zustimmen|past1s past3s
zustimmten|zustimmen|past3p
zweifeln|zweifeln|inf pres3p
zweifeln an|anzweifeln|pres3p
zweifelnd|zweifeln|ger
zweifelt|zweifeln|pres3s
zweifelt an|anzweifeln|pres3s
zweifelte|zweifeln|past1s past3s
zweifelte an|anzweifeln|past1s past3s
zweifelten|zweifeln|past3p
zweifelten an|anzweifeln|past3p
zweifl|zweifeln|pres1s
zweifle|zweifeln|pres1s
zweifle an|anzweifeln|pres1s
zwitscher|zwitschern|pres1s
zwitschere|zwitschern|pres1s
zwitschern|zwitschern|inf pres3p
zwitschernd|zwitschern|ger
zwitschert|zwitschern|pres3s
zwitscherte|zwitschern|past1s past3s
zwitscherten|zwitschern|past3p
zähle auf|aufzählen|pres1s
zählen auf|aufzählen|pres3p
zählt auf|aufzählen|pres3s
zählte auf|aufzählen|past1s past3s
zählten auf|aufzählen|past3p
zöger|zögern|pres1s
zögere|zögern|pres1s
zögern|zögern|inf pres3p
zögernd|zögern|ger
zögert|zögern|pres3s
zögerte|zögern|past1s past3s
zögerten|zögern|past3p
zürn|zürnen|pres1s
zürne|zürnen|pres1s
zürnen|zürnen|inf pres3p
zürnend|zürnen|ger
zürnt|zürnen|pres3s
zürnte|zürnen|past1s past3s
zürnten|zürnen|past3p
ächz|ächzen|pres1s
ächze|ächzen|pres1s
ächzen|ächzen|inf pres3p
ächzend|ächzen|ger
ächzt|ächzen|pres3s
ächzte|ächzen|past1s past3s
ächzten|ächzen|past3p
ärger|ärgern|pres1s
ärgere|ärgern|pres1s
ärgern|ärgern|inf pres3p
ärgernd|ärgern|ger
ärgert|ärgern|pres3s
ärgerte|ärgern|past1s past3s
ärgerten|ärgern|past3p
ätz|ätzen|pres1s
ätze|ätzen|pres1s
ätzen|ätzen|inf pres3p
ätzend|ätzen|ger
ätzt|ätzen|pres3s
ätzte|ätzen|past1s past3s
ätzten|ätzen|past3p
äußer|äußern|pres1s
äußere|äußern|pres1s
äußern|äußern|inf pres3p
äußernd|äußern|ger
äußert|äußern|pres3s
äußerte|äußern|past1s past3s
äußerten|äußern|past3p
überleg|überlegen|pres1s
überlege|überlegen|pres1s
überlegen|überlegen|inf pres3p
überlegend|überlegen|ger
überlegt|überlegen|part pres3s
überlegte|überlegen|past1s past3s
überlegten|überlegen|past3p
überliefer|überliefern|pres1s
überliefere|überliefern|pres1s
überliefern|überliefern|inf pres3p
überliefernd|überliefern|ger
überliefert|überliefern|part pres3s
überlieferte|überliefern|past1s past3s
überlieferten|überliefern|past3p
übermitteln|übermitteln|inf pres3p
übermittelnd|übermitteln|ger
übermittelt|übermitteln|part pres3s
übermittelte|übermitteln|past1s past3s
übermittelten|übermitteln|past3p
übermittl|übermitteln|pres1s
übermittle|übermitteln|pres1s
""".strip().splitlines()
    )
}
