"""The forms of the reporting verbs: form -> (lemmas, tags). Written by benchmarks/generate/cue_forms.py.

Source: ablaut 0.11.0 (MIT licence), from the lemmas in cues.py, with the overrides in the script.
"""

CUE_FORMS: dict[str, tuple[str, str]] = {
    form: (lemmas, tags)
    for form, lemmas, tags in (
        line.split("|")
        for line in """
aboga|abogar|pres3s
abogaba|abogar|imp1s imp3s
abogaban|abogar|imp3p
abogada|abogar|part
abogadas|abogar|part
abogado|abogar|part
abogados|abogar|part
abogan|abogar|pres3p
abogando|abogar|ger
abogar|abogar|inf
abogaron|abogar|past3p
abogará|abogar|fut3s
abogarán|abogar|fut3p
abogaría|abogar|cond3s
abogarían|abogar|cond3p
abogo|abogar|pres1s
abogué|abogar|past1s
abogó|abogar|past3s
abronca|abroncar|pres3s
abroncaba|abroncar|imp1s imp3s
abroncaban|abroncar|imp3p
abroncada|abroncar|part
abroncadas|abroncar|part
abroncado|abroncar|part
abroncados|abroncar|part
abroncan|abroncar|pres3p
abroncando|abroncar|ger
abroncar|abroncar|inf
abroncaron|abroncar|past3p
abroncará|abroncar|fut3s
abroncarán|abroncar|fut3p
abroncaría|abroncar|cond3s
abroncarían|abroncar|cond3p
abronco|abroncar|pres1s
abroncó|abroncar|past3s
abronqué|abroncar|past1s
abunda|abundar|pres3s
abundaba|abundar|imp1s imp3s
abundaban|abundar|imp3p
abundada|abundar|part
abundadas|abundar|part
abundado|abundar|part
abundados|abundar|part
abundan|abundar|pres3p
abundando|abundar|ger
abundar|abundar|inf
abundaron|abundar|past3p
abundará|abundar|fut3s
abundarán|abundar|fut3p
abundaría|abundar|cond3s
abundarían|abundar|cond3p
abundo|abundar|pres1s
abundé|abundar|past1s
abundó|abundar|past3s
acaba|acabar|pres3s
acababa|acabar|imp1s imp3s
acababan|acabar|imp3p
acabada|acabar|part
acabadas|acabar|part
acabado|acabar|part
acabados|acabar|part
acaban|acabar|pres3p
acabando|acabar|ger
acabar|acabar|inf
acabaron|acabar|past3p
acabará|acabar|fut3s
acabarán|acabar|fut3p
acabaría|acabar|cond3s
acabarían|acabar|cond3p
acabo|acabar|pres1s
acabé|acabar|past1s
acabó|acabar|past3s
achaca|achacar|pres3s
achacaba|achacar|imp1s imp3s
achacaban|achacar|imp3p
achacada|achacar|part
achacadas|achacar|part
achacado|achacar|part
achacados|achacar|part
achacan|achacar|pres3p
achacando|achacar|ger
achacar|achacar|inf
achacaron|achacar|past3p
achacará|achacar|fut3s
achacarán|achacar|fut3p
achacaría|achacar|cond3s
achacarían|achacar|cond3p
achaco|achacar|pres1s
achacó|achacar|past3s
achaqué|achacar|past1s
aclara|aclarar|pres3s
aclaraba|aclarar|imp1s imp3s
aclaraban|aclarar|imp3p
aclarada|aclarar|part
aclaradas|aclarar|part
aclarado|aclarar|part
aclarados|aclarar|part
aclaran|aclarar|pres3p
aclarando|aclarar|ger
aclarar|aclarar|inf
aclararon|aclarar|past3p
aclarará|aclarar|fut3s
aclararán|aclarar|fut3p
aclararía|aclarar|cond3s
aclararían|aclarar|cond3p
aclaro|aclarar|pres1s
aclaré|aclarar|past1s
aclaró|aclarar|past3s
aconseja|aconsejar|pres3s
aconsejaba|aconsejar|imp1s imp3s
aconsejaban|aconsejar|imp3p
aconsejada|aconsejar|part
aconsejadas|aconsejar|part
aconsejado|aconsejar|part
aconsejados|aconsejar|part
aconsejan|aconsejar|pres3p
aconsejando|aconsejar|ger
aconsejar|aconsejar|inf
aconsejaron|aconsejar|past3p
aconsejará|aconsejar|fut3s
aconsejarán|aconsejar|fut3p
aconsejaría|aconsejar|cond3s
aconsejarían|aconsejar|cond3p
aconsejele|aconsejar|past1s
aconsejeles|aconsejar|past1s
aconsejo|aconsejar|pres1s
aconsejole|aconsejar|past3s
aconsejoles|aconsejar|past3s
aconsejome|aconsejar|past3s
aconsejonos|aconsejar|past3s
aconsejose|aconsejar|past3s
aconsejábale|aconsejar|imp3s
aconsejábales|aconsejar|imp3s
aconsejábame|aconsejar|imp3s
aconsejándole|aconsejar|ger
aconsejándoles|aconsejar|ger
aconsejándome|aconsejar|ger
aconsejándonos|aconsejar|ger
aconsejándose|aconsejar|ger
aconsejáronle|aconsejar|past3p
aconsejáronles|aconsejar|past3p
aconsejáronme|aconsejar|past3p
aconsejáronse|aconsejar|past3p
aconsejé|aconsejar|past1s
aconsejéle|aconsejar|past1s
aconsejéles|aconsejar|past1s
aconsejó|aconsejar|past3s
aconsejóle|aconsejar|past3s
aconsejóles|aconsejar|past3s
aconsejóme|aconsejar|past3s
aconsejónos|aconsejar|past3s
aconsejóse|aconsejar|past3s
acota|acotar|pres3s
acotaba|acotar|imp1s imp3s
acotaban|acotar|imp3p
acotada|acotar|part
acotadas|acotar|part
acotado|acotar|part
acotados|acotar|part
acotan|acotar|pres3p
acotando|acotar|ger
acotar|acotar|inf
acotaron|acotar|past3p
acotará|acotar|fut3s
acotarán|acotar|fut3p
acotaría|acotar|cond3s
acotarían|acotar|cond3p
acoto|acotar|pres1s
acoté|acotar|past1s
acotó|acotar|past3s
acusa|acusar|pres3s
acusaba|acusar|imp1s imp3s
acusaban|acusar|imp3p
acusada|acusar|part
acusadas|acusar|part
acusado|acusar|part
acusados|acusar|part
acusan|acusar|pres3p
acusando|acusar|ger
acusar|acusar|inf
acusaron|acusar|past3p
acusará|acusar|fut3s
acusarán|acusar|fut3p
acusaría|acusar|cond3s
acusarían|acusar|cond3p
acuso|acusar|pres1s
acusé|acusar|past1s
acusó|acusar|past3s
adelanta|adelantar|pres3s
adelantaba|adelantar|imp1s imp3s
adelantaban|adelantar|imp3p
adelantada|adelantar|part
adelantadas|adelantar|part
adelantado|adelantar|part
adelantados|adelantar|part
adelantan|adelantar|pres3p
adelantando|adelantar|ger
adelantar|adelantar|inf
adelantaron|adelantar|past3p
adelantará|adelantar|fut3s
adelantarán|adelantar|fut3p
adelantaría|adelantar|cond3s
adelantarían|adelantar|cond3p
adelanto|adelantar|pres1s
adelanté|adelantar|past1s
adelantó|adelantar|past3s
admite|admitir|pres3s
admiten|admitir|pres3p
admitida|admitir|part
admitidas|admitir|part
admitido|admitir|part
admitidos|admitir|part
admitiendo|admitir|ger
admitieron|admitir|past3p
admitir|admitir|inf
admitirá|admitir|fut3s
admitirán|admitir|fut3p
admitiría|admitir|cond3s
admitirían|admitir|cond3p
admitió|admitir|past3s
admito|admitir|pres1s
admití|admitir|past1s
admitía|admitir|imp1s imp3s
admitían|admitir|imp3p
aduce|aducir|pres3s
aducen|aducir|pres3p
aducida|aducir|part
aducidas|aducir|part
aducido|aducir|part
aducidos|aducir|part
aduciendo|aducir|ger
aducir|aducir|inf
aducirá|aducir|fut3s
aducirán|aducir|fut3p
aduciría|aducir|cond3s
aducirían|aducir|cond3p
aducía|aducir|imp1s imp3s
aducían|aducir|imp3p
aduje|aducir|past1s
adujeron|aducir|past3p
adujo|aducir|past3s
aduzco|aducir|pres1s
advertida|advertir|part
advertidas|advertir|part
advertido|advertir|part
advertidos|advertir|part
advertile|advertir|past1s
advertiles|advertir|past1s
advertir|advertir|inf
advertirá|advertir|fut3s
advertirán|advertir|fut3p
advertiría|advertir|cond3s
advertirían|advertir|cond3p
advertí|advertir|past1s
advertía|advertir|imp1s imp3s
advertíale|advertir|imp3s
advertíales|advertir|imp3s
advertíame|advertir|imp3s
advertían|advertir|imp3p
advertíle|advertir|past1s
advertíles|advertir|past1s
advierte|advertir|pres3s
advierten|advertir|pres3p
advierto|advertir|pres1s
advirtiendo|advertir|ger
advirtieron|advertir|past3p
advirtiole|advertir|past3s
advirtioles|advertir|past3s
advirtiome|advertir|past3s
advirtionos|advertir|past3s
advirtiose|advertir|past3s
advirtiéndole|advertir|ger
advirtiéndoles|advertir|ger
advirtiéndome|advertir|ger
advirtiéndonos|advertir|ger
advirtiéndose|advertir|ger
advirtiéronle|advertir|past3p
advirtiéronles|advertir|past3p
advirtiéronme|advertir|past3p
advirtiéronse|advertir|past3p
advirtió|advertir|past3s
advirtióle|advertir|past3s
advirtióles|advertir|past3s
advirtióme|advertir|past3s
advirtiónos|advertir|past3s
advirtióse|advertir|past3s
afea|afear|pres3s
afeaba|afear|imp1s imp3s
afeaban|afear|imp3p
afeada|afear|part
afeadas|afear|part
afeado|afear|part
afeados|afear|part
afean|afear|pres3p
afeando|afear|ger
afear|afear|inf
afearon|afear|past3p
afeará|afear|fut3s
afearán|afear|fut3p
afearía|afear|cond3s
afearían|afear|cond3p
afeo|afear|pres1s
afeé|afear|past1s
afeó|afear|past3s
afirma|afirmar|pres3s
afirmaba|afirmar|imp1s imp3s
afirmaban|afirmar|imp3p
afirmada|afirmar|part
afirmadas|afirmar|part
afirmado|afirmar|part
afirmados|afirmar|part
afirman|afirmar|pres3p
afirmando|afirmar|ger
afirmar|afirmar|inf
afirmaron|afirmar|past3p
afirmará|afirmar|fut3s
afirmarán|afirmar|fut3p
afirmaría|afirmar|cond3s
afirmarían|afirmar|cond3p
afirmo|afirmar|pres1s
afirmé|afirmar|past1s
afirmó|afirmar|past3s
agrega|agregar|pres3s
agregaba|agregar|imp1s imp3s
agregaban|agregar|imp3p
agregada|agregar|part
agregadas|agregar|part
agregado|agregar|part
agregados|agregar|part
agregan|agregar|pres3p
agregando|agregar|ger
agregar|agregar|inf
agregaron|agregar|past3p
agregará|agregar|fut3s
agregarán|agregar|fut3p
agregaría|agregar|cond3s
agregarían|agregar|cond3p
agrego|agregar|pres1s
agregué|agregar|past1s
agregó|agregar|past3s
ahonda|ahondar|pres3s
ahondaba|ahondar|imp1s imp3s
ahondaban|ahondar|imp3p
ahondada|ahondar|part
ahondadas|ahondar|part
ahondado|ahondar|part
ahondados|ahondar|part
ahondan|ahondar|pres3p
ahondando|ahondar|ger
ahondar|ahondar|inf
ahondaron|ahondar|past3p
ahondará|ahondar|fut3s
ahondarán|ahondar|fut3p
ahondaría|ahondar|cond3s
ahondarían|ahondar|cond3p
ahondo|ahondar|pres1s
ahondé|ahondar|past1s
ahondó|ahondar|past3s
alaba|alabar|pres3s
alababa|alabar|imp1s imp3s
alababan|alabar|imp3p
alabada|alabar|part
alabadas|alabar|part
alabado|alabar|part
alabados|alabar|part
alaban|alabar|pres3p
alabando|alabar|ger
alabar|alabar|inf
alabaron|alabar|past3p
alabará|alabar|fut3s
alabarán|alabar|fut3p
alabaría|alabar|cond3s
alabarían|alabar|cond3p
alabo|alabar|pres1s
alabé|alabar|past1s
alabó|alabar|past3s
alardea|alardear|pres3s
alardeaba|alardear|imp1s imp3s
alardeaban|alardear|imp3p
alardeada|alardear|part
alardeadas|alardear|part
alardeado|alardear|part
alardeados|alardear|part
alardean|alardear|pres3p
alardeando|alardear|ger
alardear|alardear|inf
alardearon|alardear|past3p
alardeará|alardear|fut3s
alardearán|alardear|fut3p
alardearía|alardear|cond3s
alardearían|alardear|cond3p
alardeo|alardear|pres1s
alardeé|alardear|past1s
alardeó|alardear|past3s
alega|alegar|pres3s
alegaba|alegar|imp1s imp3s
alegaban|alegar|imp3p
alegada|alegar|part
alegadas|alegar|part
alegado|alegar|part
alegados|alegar|part
alegan|alegar|pres3p
alegando|alegar|ger
alegar|alegar|inf
alegaron|alegar|past3p
alegará|alegar|fut3s
alegarán|alegar|fut3p
alegaría|alegar|cond3s
alegarían|alegar|cond3p
alego|alegar|pres1s
alegra|alegrarse|pres3s
alegraba|alegrarse|imp1s imp3s
alegrabame|alegrarse|imp1s
alegraban|alegrarse|imp3p
alegrabanse|alegrarse|imp3p
alegrabase|alegrarse|imp3s
alegrada|alegrarse|part
alegradas|alegrarse|part
alegrado|alegrarse|part
alegrados|alegrarse|part
alegran|alegrarse|pres3p
alegrando|alegrarse|ger
alegranse|alegrarse|pres3p
alegraron|alegrarse|past3p
alegraronse|alegrarse|past3p
alegrarse|alegrarse|inf
alegrará|alegrarse|fut3s
alegrarán|alegrarse|fut3p
alegraránse|alegrarse|fut3p
alegraráse|alegrarse|fut3s
alegraría|alegrarse|cond3s
alegrarían|alegrarse|cond3p
alegraríanse|alegrarse|cond3p
alegraríase|alegrarse|cond3s
alegrase|alegrarse|pres3s
alegro|alegrarse|pres1s
alegrome|alegrarse|pres1s
alegré|alegrarse|past1s
alegréme|alegrarse|past1s
alegró|alegrarse|past3s
alegróse|alegrarse|past3s
alegué|alegar|past1s
alegó|alegar|past3s
alerta|alertar|pres3s
alertaba|alertar|imp1s imp3s
alertaban|alertar|imp3p
alertada|alertar|part
alertadas|alertar|part
alertado|alertar|part
alertados|alertar|part
alertan|alertar|pres3p
alertando|alertar|ger
alertar|alertar|inf
alertaron|alertar|past3p
alertará|alertar|fut3s
alertarán|alertar|fut3p
alertaría|alertar|cond3s
alertarían|alertar|cond3p
alerto|alertar|pres1s
alerté|alertar|past1s
alertó|alertar|past3s
alude|aludir|pres3s
aluden|aludir|pres3p
aludida|aludir|part
aludidas|aludir|part
aludido|aludir|part
aludidos|aludir|part
aludiendo|aludir|ger
aludieron|aludir|past3p
aludir|aludir|inf
aludirá|aludir|fut3s
aludirán|aludir|fut3p
aludiría|aludir|cond3s
aludirían|aludir|cond3p
aludió|aludir|past3s
aludo|aludir|pres1s
aludí|aludir|past1s
aludía|aludir|imp1s imp3s
aludían|aludir|imp3p
amenacé|amenazar|past1s
amenaza|amenazar|pres3s
amenazaba|amenazar|imp1s imp3s
amenazaban|amenazar|imp3p
amenazada|amenazar|part
amenazadas|amenazar|part
amenazado|amenazar|part
amenazados|amenazar|part
amenazan|amenazar|pres3p
amenazando|amenazar|ger
amenazar|amenazar|inf
amenazaron|amenazar|past3p
amenazará|amenazar|fut3s
amenazarán|amenazar|fut3p
amenazaría|amenazar|cond3s
amenazarían|amenazar|cond3p
amenazo|amenazar|pres1s
amenazó|amenazar|past3s
anima|animar|pres3s
animaba|animar|imp1s imp3s
animaban|animar|imp3p
animada|animar|part
animadas|animar|part
animado|animar|part
animados|animar|part
animan|animar|pres3p
animando|animar|ger
animar|animar|inf
animaron|animar|past3p
animará|animar|fut3s
animarán|animar|fut3p
animaría|animar|cond3s
animarían|animar|cond3p
animo|animar|pres1s
animé|animar|past1s
animó|animar|past3s
anota|anotar|pres3s
anotaba|anotar|imp1s imp3s
anotaban|anotar|imp3p
anotada|anotar|part
anotadas|anotar|part
anotado|anotar|part
anotados|anotar|part
anotan|anotar|pres3p
anotando|anotar|ger
anotar|anotar|inf
anotaron|anotar|past3p
anotará|anotar|fut3s
anotarán|anotar|fut3p
anotaría|anotar|cond3s
anotarían|anotar|cond3p
anoto|anotar|pres1s
anoté|anotar|past1s
anotó|anotar|past3s
anticipa|anticipar|pres3s
anticipaba|anticipar|imp1s imp3s
anticipaban|anticipar|imp3p
anticipada|anticipar|part
anticipadas|anticipar|part
anticipado|anticipar|part
anticipados|anticipar|part
anticipan|anticipar|pres3p
anticipando|anticipar|ger
anticipar|anticipar|inf
anticiparon|anticipar|past3p
anticipará|anticipar|fut3s
anticiparán|anticipar|fut3p
anticiparía|anticipar|cond3s
anticiparían|anticipar|cond3p
anticipo|anticipar|pres1s
anticipé|anticipar|past1s
anticipó|anticipar|past3s
anuncia|anunciar|pres3s
anunciaba|anunciar|imp1s imp3s
anunciaban|anunciar|imp3p
anunciada|anunciar|part
anunciadas|anunciar|part
anunciado|anunciar|part
anunciados|anunciar|part
anuncian|anunciar|pres3p
anunciando|anunciar|ger
anunciar|anunciar|inf
anunciaron|anunciar|past3p
anunciará|anunciar|fut3s
anunciarán|anunciar|fut3p
anunciaría|anunciar|cond3s
anunciarían|anunciar|cond3p
anunciele|anunciar|past1s
anuncieles|anunciar|past1s
anuncio|anunciar|pres1s
anunciole|anunciar|past3s
anuncioles|anunciar|past3s
anunciome|anunciar|past3s
anuncionos|anunciar|past3s
anunciose|anunciar|past3s
anunciábale|anunciar|imp3s
anunciábales|anunciar|imp3s
anunciábame|anunciar|imp3s
anunciándole|anunciar|ger
anunciándoles|anunciar|ger
anunciándome|anunciar|ger
anunciándonos|anunciar|ger
anunciándose|anunciar|ger
anunciáronle|anunciar|past3p
anunciáronles|anunciar|past3p
anunciáronme|anunciar|past3p
anunciáronse|anunciar|past3p
anuncié|anunciar|past1s
anunciéle|anunciar|past1s
anunciéles|anunciar|past1s
anunció|anunciar|past3s
anuncióle|anunciar|past3s
anuncióles|anunciar|past3s
anuncióme|anunciar|past3s
anunciónos|anunciar|past3s
anuncióse|anunciar|past3s
apela|apelar|pres3s
apelaba|apelar|imp1s imp3s
apelaban|apelar|imp3p
apelada|apelar|part
apeladas|apelar|part
apelado|apelar|part
apelados|apelar|part
apelan|apelar|pres3p
apelando|apelar|ger
apelar|apelar|inf
apelaron|apelar|past3p
apelará|apelar|fut3s
apelarán|apelar|fut3p
apelaría|apelar|cond3s
apelarían|apelar|cond3p
apelo|apelar|pres1s
apelé|apelar|past1s
apeló|apelar|past3s
aplaude|aplaudir|pres3s
aplauden|aplaudir|pres3p
aplaudida|aplaudir|part
aplaudidas|aplaudir|part
aplaudido|aplaudir|part
aplaudidos|aplaudir|part
aplaudiendo|aplaudir|ger
aplaudieron|aplaudir|past3p
aplaudir|aplaudir|inf
aplaudirá|aplaudir|fut3s
aplaudirán|aplaudir|fut3p
aplaudiría|aplaudir|cond3s
aplaudirían|aplaudir|cond3p
aplaudió|aplaudir|past3s
aplaudo|aplaudir|pres1s
aplaudí|aplaudir|past1s
aplaudía|aplaudir|imp1s imp3s
aplaudían|aplaudir|imp3p
apostilla|apostillar|pres3s
apostillaba|apostillar|imp1s imp3s
apostillaban|apostillar|imp3p
apostillada|apostillar|part
apostilladas|apostillar|part
apostillado|apostillar|part
apostillados|apostillar|part
apostillan|apostillar|pres3p
apostillando|apostillar|ger
apostillar|apostillar|inf
apostillaron|apostillar|past3p
apostillará|apostillar|fut3s
apostillarán|apostillar|fut3p
apostillaría|apostillar|cond3s
apostillarían|apostillar|cond3p
apostillo|apostillar|pres1s
apostillé|apostillar|past1s
apostilló|apostillar|past3s
apostrofa|apostrofar|pres3s
apostrofaba|apostrofar|imp1s imp3s
apostrofaban|apostrofar|imp3p
apostrofada|apostrofar|part
apostrofadas|apostrofar|part
apostrofado|apostrofar|part
apostrofados|apostrofar|part
apostrofan|apostrofar|pres3p
apostrofando|apostrofar|ger
apostrofar|apostrofar|inf
apostrofaron|apostrofar|past3p
apostrofará|apostrofar|fut3s
apostrofarán|apostrofar|fut3p
apostrofaría|apostrofar|cond3s
apostrofarían|apostrofar|cond3p
apostrofo|apostrofar|pres1s
apostrofé|apostrofar|past1s
apostrofó|apostrofar|past3s
aprecia|apreciar|pres3s
apreciaba|apreciar|imp1s imp3s
apreciaban|apreciar|imp3p
apreciada|apreciar|part
apreciadas|apreciar|part
apreciado|apreciar|part
apreciados|apreciar|part
aprecian|apreciar|pres3p
apreciando|apreciar|ger
apreciar|apreciar|inf
apreciaron|apreciar|past3p
apreciará|apreciar|fut3s
apreciarán|apreciar|fut3p
apreciaría|apreciar|cond3s
apreciarían|apreciar|cond3p
aprecio|apreciar|pres1s
aprecié|apreciar|past1s
apreció|apreciar|past3s
apremia|apremiar|pres3s
apremiaba|apremiar|imp1s imp3s
apremiaban|apremiar|imp3p
apremiada|apremiar|part
apremiadas|apremiar|part
apremiado|apremiar|part
apremiados|apremiar|part
apremian|apremiar|pres3p
apremiando|apremiar|ger
apremiar|apremiar|inf
apremiaron|apremiar|past3p
apremiará|apremiar|fut3s
apremiarán|apremiar|fut3p
apremiaría|apremiar|cond3s
apremiarían|apremiar|cond3p
apremio|apremiar|pres1s
apremié|apremiar|past1s
apremió|apremiar|past3s
apunta|apuntar|pres3s
apuntaba|apuntar|imp1s imp3s
apuntaban|apuntar|imp3p
apuntada|apuntar|part
apuntadas|apuntar|part
apuntado|apuntar|part
apuntados|apuntar|part
apuntan|apuntar|pres3p
apuntando|apuntar|ger
apuntar|apuntar|inf
apuntaron|apuntar|past3p
apuntará|apuntar|fut3s
apuntarán|apuntar|fut3p
apuntaría|apuntar|cond3s
apuntarían|apuntar|cond3p
apuntilla|apuntillar|pres3s
apuntillaba|apuntillar|imp1s imp3s
apuntillaban|apuntillar|imp3p
apuntillada|apuntillar|part
apuntilladas|apuntillar|part
apuntillado|apuntillar|part
apuntillados|apuntillar|part
apuntillan|apuntillar|pres3p
apuntillando|apuntillar|ger
apuntillar|apuntillar|inf
apuntillaron|apuntillar|past3p
apuntillará|apuntillar|fut3s
apuntillarán|apuntillar|fut3p
apuntillaría|apuntillar|cond3s
apuntillarían|apuntillar|cond3p
apuntillo|apuntillar|pres1s
apuntillé|apuntillar|past1s
apuntilló|apuntillar|past3s
apunto|apuntar|pres1s
apunté|apuntar|past1s
apuntó|apuntar|past3s
arenga|arengar|pres3s
arengaba|arengar|imp1s imp3s
arengaban|arengar|imp3p
arengada|arengar|part
arengadas|arengar|part
arengado|arengar|part
arengados|arengar|part
arengan|arengar|pres3p
arengando|arengar|ger
arengar|arengar|inf
arengaron|arengar|past3p
arengará|arengar|fut3s
arengarán|arengar|fut3p
arengaría|arengar|cond3s
arengarían|arengar|cond3p
arengo|arengar|pres1s
arengué|arengar|past1s
arengó|arengar|past3s
argumenta|argumentar|pres3s
argumentaba|argumentar|imp1s imp3s
argumentaban|argumentar|imp3p
argumentada|argumentar|part
argumentadas|argumentar|part
argumentado|argumentar|part
argumentados|argumentar|part
argumentan|argumentar|pres3p
argumentando|argumentar|ger
argumentar|argumentar|inf
argumentaron|argumentar|past3p
argumentará|argumentar|fut3s
argumentarán|argumentar|fut3p
argumentaría|argumentar|cond3s
argumentarían|argumentar|cond3p
argumento|argumentar|pres1s
argumenté|argumentar|past1s
argumentó|argumentar|past3s
arguye|argüir|pres3s
arguyen|argüir|pres3p
arguyendo|argüir|ger
arguyeron|argüir|past3p
arguyo|argüir|pres1s
arguyó|argüir|past3s
argüida|argüir|part
argüidas|argüir|part
argüido|argüir|part
argüidos|argüir|part
argüir|argüir|inf
argüirá|argüir|fut3s
argüirán|argüir|fut3p
argüiría|argüir|cond3s
argüirían|argüir|cond3p
argüí|argüir|past1s
argüía|argüir|imp1s imp3s
argüían|argüir|imp3p
arremete|arremeter|pres3s
arremeten|arremeter|pres3p
arremeter|arremeter|inf
arremeterá|arremeter|fut3s
arremeterán|arremeter|fut3p
arremetería|arremeter|cond3s
arremeterían|arremeter|cond3p
arremetida|arremeter|part
arremetidas|arremeter|part
arremetido|arremeter|part
arremetidos|arremeter|part
arremetiendo|arremeter|ger
arremetieron|arremeter|past3p
arremetió|arremeter|past3s
arremeto|arremeter|pres1s
arremetí|arremeter|past1s
arremetía|arremeter|imp1s imp3s
arremetían|arremeter|imp3p
articula|articular|pres3s
articulaba|articular|imp1s imp3s
articulaban|articular|imp3p
articulada|articular|part
articuladas|articular|part
articulado|articular|part
articulados|articular|part
articulan|articular|pres3p
articulando|articular|ger
articular|articular|inf
articularon|articular|past3p
articulará|articular|fut3s
articularán|articular|fut3p
articularía|articular|cond3s
articularían|articular|cond3p
articulo|articular|pres1s
articulé|articular|past1s
articuló|articular|past3s
asegura|asegurar|pres3s
aseguraba|asegurar|imp1s imp3s
aseguraban|asegurar|imp3p
asegurada|asegurar|part
aseguradas|asegurar|part
asegurado|asegurar|part
asegurados|asegurar|part
aseguran|asegurar|pres3p
asegurando|asegurar|ger
asegurar|asegurar|inf
aseguraron|asegurar|past3p
asegurará|asegurar|fut3s
asegurarán|asegurar|fut3p
aseguraría|asegurar|cond3s
asegurarían|asegurar|cond3p
asegurele|asegurar|past1s
asegureles|asegurar|past1s
aseguro|asegurar|pres1s
asegurole|asegurar|past3s
aseguroles|asegurar|past3s
asegurome|asegurar|past3s
aseguronos|asegurar|past3s
asegurose|asegurar|past3s
asegurábale|asegurar|imp3s
asegurábales|asegurar|imp3s
asegurábame|asegurar|imp3s
asegurándole|asegurar|ger
asegurándoles|asegurar|ger
asegurándome|asegurar|ger
asegurándonos|asegurar|ger
asegurándose|asegurar|ger
aseguráronle|asegurar|past3p
aseguráronles|asegurar|past3p
aseguráronme|asegurar|past3p
aseguráronse|asegurar|past3p
aseguré|asegurar|past1s
aseguréle|asegurar|past1s
aseguréles|asegurar|past1s
aseguró|asegurar|past3s
aseguróle|asegurar|past3s
aseguróles|asegurar|past3s
aseguróme|asegurar|past3s
asegurónos|asegurar|past3s
aseguróse|asegurar|past3s
asentida|asentir|part
asentidas|asentir|part
asentido|asentir|part
asentidos|asentir|part
asentir|asentir|inf
asentirá|asentir|fut3s
asentirán|asentir|fut3p
asentiría|asentir|cond3s
asentirían|asentir|cond3p
asentí|asentir|past1s
asentía|asentir|imp1s imp3s
asentían|asentir|imp3p
asevera|aseverar|pres3s
aseveraba|aseverar|imp1s imp3s
aseveraban|aseverar|imp3p
aseverada|aseverar|part
aseveradas|aseverar|part
aseverado|aseverar|part
aseverados|aseverar|part
aseveran|aseverar|pres3p
aseverando|aseverar|ger
aseverar|aseverar|inf
aseveraron|aseverar|past3p
aseverará|aseverar|fut3s
aseverarán|aseverar|fut3p
aseveraría|aseverar|cond3s
aseverarían|aseverar|cond3p
asevero|aseverar|pres1s
aseveré|aseverar|past1s
aseveró|aseverar|past3s
asiente|asentir|pres3s
asienten|asentir|pres3p
asiento|asentir|pres1s
asintiendo|asentir|ger
asintieron|asentir|past3p
asintió|asentir|past3s
ataja|atajar|pres3s
atajaba|atajar|imp1s imp3s
atajaban|atajar|imp3p
atajada|atajar|part
atajadas|atajar|part
atajado|atajar|part
atajados|atajar|part
atajan|atajar|pres3p
atajando|atajar|ger
atajar|atajar|inf
atajaron|atajar|past3p
atajará|atajar|fut3s
atajarán|atajar|fut3p
atajaría|atajar|cond3s
atajarían|atajar|cond3p
atajo|atajar|pres1s
atajé|atajar|past1s
atajó|atajar|past3s
atestigua|atestiguar|pres3s
atestiguaba|atestiguar|imp1s imp3s
atestiguaban|atestiguar|imp3p
atestiguada|atestiguar|part
atestiguadas|atestiguar|part
atestiguado|atestiguar|part
atestiguados|atestiguar|part
atestiguan|atestiguar|pres3p
atestiguando|atestiguar|ger
atestiguar|atestiguar|inf
atestiguaron|atestiguar|past3p
atestiguará|atestiguar|fut3s
atestiguarán|atestiguar|fut3p
atestiguaría|atestiguar|cond3s
atestiguarían|atestiguar|cond3p
atestiguo|atestiguar|pres1s
atestiguó|atestiguar|past3s
atestigüé|atestiguar|past1s
augura|augurar|pres3s
auguraba|augurar|imp1s imp3s
auguraban|augurar|imp3p
augurada|augurar|part
auguradas|augurar|part
augurado|augurar|part
augurados|augurar|part
auguran|augurar|pres3p
augurando|augurar|ger
augurar|augurar|inf
auguraron|augurar|past3p
augurará|augurar|fut3s
augurarán|augurar|fut3p
auguraría|augurar|cond3s
augurarían|augurar|cond3p
auguro|augurar|pres1s
auguré|augurar|past1s
auguró|augurar|past3s
aullaba|aullar|imp1s imp3s
aullaban|aullar|imp3p
aullada|aullar|part
aulladas|aullar|part
aullado|aullar|part
aullados|aullar|part
aullando|aullar|ger
aullar|aullar|inf
aullaron|aullar|past3p
aullará|aullar|fut3s
aullarán|aullar|fut3p
aullaría|aullar|cond3s
aullarían|aullar|cond3p
aullé|aullar|past1s
aulló|aullar|past3s
avancé|avanzar|past1s
avanza|avanzar|pres3s
avanzaba|avanzar|imp1s imp3s
avanzaban|avanzar|imp3p
avanzada|avanzar|part
avanzadas|avanzar|part
avanzado|avanzar|part
avanzados|avanzar|part
avanzan|avanzar|pres3p
avanzando|avanzar|ger
avanzar|avanzar|inf
avanzaron|avanzar|past3p
avanzará|avanzar|fut3s
avanzarán|avanzar|fut3p
avanzaría|avanzar|cond3s
avanzarían|avanzar|cond3p
avanzo|avanzar|pres1s
avanzó|avanzar|past3s
aventura|aventurar|pres3s
aventuraba|aventurar|imp1s imp3s
aventuraban|aventurar|imp3p
aventurada|aventurar|part
aventuradas|aventurar|part
aventurado|aventurar|part
aventurados|aventurar|part
aventuran|aventurar|pres3p
aventurando|aventurar|ger
aventurar|aventurar|inf
aventuraron|aventurar|past3p
aventurará|aventurar|fut3s
aventurarán|aventurar|fut3p
aventuraría|aventurar|cond3s
aventurarían|aventurar|cond3p
aventuro|aventurar|pres1s
aventuré|aventurar|past1s
aventuró|aventurar|past3s
avisa|avisar|pres3s
avisaba|avisar|imp1s imp3s
avisaban|avisar|imp3p
avisada|avisar|part
avisadas|avisar|part
avisado|avisar|part
avisados|avisar|part
avisan|avisar|pres3p
avisando|avisar|ger
avisar|avisar|inf
avisaron|avisar|past3p
avisará|avisar|fut3s
avisarán|avisar|fut3p
avisaría|avisar|cond3s
avisarían|avisar|cond3p
avisele|avisar|past1s
aviseles|avisar|past1s
aviso|avisar|pres1s
avisole|avisar|past3s
avisoles|avisar|past3s
avisome|avisar|past3s
avisonos|avisar|past3s
avisose|avisar|past3s
avisábale|avisar|imp3s
avisábales|avisar|imp3s
avisábame|avisar|imp3s
avisándole|avisar|ger
avisándoles|avisar|ger
avisándome|avisar|ger
avisándonos|avisar|ger
avisándose|avisar|ger
avisáronle|avisar|past3p
avisáronles|avisar|past3p
avisáronme|avisar|past3p
avisáronse|avisar|past3p
avisé|avisar|past1s
aviséle|avisar|past1s
aviséles|avisar|past1s
avisó|avisar|past3s
avisóle|avisar|past3s
avisóles|avisar|past3s
avisóme|avisar|past3s
avisónos|avisar|past3s
avisóse|avisar|past3s
añade|añadir|pres3s
añaden|añadir|pres3p
añadida|añadir|part
añadidas|añadir|part
añadido|añadir|part
añadidos|añadir|part
añadiendo|añadir|ger
añadieron|añadir|past3p
añadile|añadir|past1s
añadiles|añadir|past1s
añadiole|añadir|past3s
añadioles|añadir|past3s
añadiome|añadir|past3s
añadionos|añadir|past3s
añadiose|añadir|past3s
añadir|añadir|inf
añadirá|añadir|fut3s
añadirán|añadir|fut3p
añadiría|añadir|cond3s
añadirían|añadir|cond3p
añadiéndole|añadir|ger
añadiéndoles|añadir|ger
añadiéndome|añadir|ger
añadiéndonos|añadir|ger
añadiéndose|añadir|ger
añadiéronle|añadir|past3p
añadiéronles|añadir|past3p
añadiéronme|añadir|past3p
añadiéronse|añadir|past3p
añadió|añadir|past3s
añadióle|añadir|past3s
añadióles|añadir|past3s
añadióme|añadir|past3s
añadiónos|añadir|past3s
añadióse|añadir|past3s
añado|añadir|pres1s
añadí|añadir|past1s
añadía|añadir|imp1s imp3s
añadíale|añadir|imp3s
añadíales|añadir|imp3s
añadíame|añadir|imp3s
añadían|añadir|imp3p
añadíle|añadir|past1s
añadíles|añadir|past1s
aúlla|aullar|pres3s
aúllan|aullar|pres3p
aúllo|aullar|pres1s
balbuce|balbucir|pres3s
balbucea|balbucear|pres3s
balbuceaba|balbucear|imp1s imp3s
balbuceaban|balbucear|imp3p
balbuceada|balbucear|part
balbuceadas|balbucear|part
balbuceado|balbucear|part
balbuceados|balbucear|part
balbucean|balbucear|pres3p
balbuceando|balbucear|ger
balbucear|balbucear|inf
balbucearon|balbucear|past3p
balbuceará|balbucear|fut3s
balbucearán|balbucear|fut3p
balbucearía|balbucear|cond3s
balbucearían|balbucear|cond3p
balbucen|balbucir|pres3p
balbuceo|balbucear|pres1s
balbuceé|balbucear|past1s
balbuceó|balbucear|past3s
balbucida|balbucir|part
balbucidas|balbucir|part
balbucido|balbucir|part
balbucidos|balbucir|part
balbuciendo|balbucir|ger
balbucieron|balbucir|past3p
balbucir|balbucir|inf
balbucirá|balbucir|fut3s
balbucirán|balbucir|fut3p
balbuciría|balbucir|cond3s
balbucirían|balbucir|cond3p
balbució|balbucir|past3s
balbucí|balbucir|past1s
balbucía|balbucir|imp1s imp3s
balbucían|balbucir|imp3p
balbuzco|balbucir|pres1s
barbota|barbotar|pres3s
barbotaba|barbotar|imp1s imp3s
barbotaban|barbotar|imp3p
barbotada|barbotar|part
barbotadas|barbotar|part
barbotado|barbotar|part
barbotados|barbotar|part
barbotan|barbotar|pres3p
barbotando|barbotar|ger
barbotar|barbotar|inf
barbotaron|barbotar|past3p
barbotará|barbotar|fut3s
barbotarán|barbotar|fut3p
barbotaría|barbotar|cond3s
barbotarían|barbotar|cond3p
barboto|barbotar|pres1s
barboté|barbotar|past1s
barbotó|barbotar|past3s
barrunta|barruntar|pres3s
barruntaba|barruntar|imp1s imp3s
barruntaban|barruntar|imp3p
barruntada|barruntar|part
barruntadas|barruntar|part
barruntado|barruntar|part
barruntados|barruntar|part
barruntan|barruntar|pres3p
barruntando|barruntar|ger
barruntar|barruntar|inf
barruntaron|barruntar|past3p
barruntará|barruntar|fut3s
barruntarán|barruntar|fut3p
barruntaría|barruntar|cond3s
barruntarían|barruntar|cond3p
barrunto|barruntar|pres1s
barrunté|barruntar|past1s
barruntó|barruntar|past3s
berrea|berrear|pres3s
berreaba|berrear|imp1s imp3s
berreaban|berrear|imp3p
berreada|berrear|part
berreadas|berrear|part
berreado|berrear|part
berreados|berrear|part
berrean|berrear|pres3p
berreando|berrear|ger
berrear|berrear|inf
berrearon|berrear|past3p
berreará|berrear|fut3s
berrearán|berrear|fut3p
berrearía|berrear|cond3s
berrearían|berrear|cond3p
berreo|berrear|pres1s
berreé|berrear|past1s
berreó|berrear|past3s
bisbisea|bisbisear|pres3s
bisbiseaba|bisbisear|imp1s imp3s
bisbiseaban|bisbisear|imp3p
bisbiseada|bisbisear|part
bisbiseadas|bisbisear|part
bisbiseado|bisbisear|part
bisbiseados|bisbisear|part
bisbisean|bisbisear|pres3p
bisbiseando|bisbisear|ger
bisbisear|bisbisear|inf
bisbisearon|bisbisear|past3p
bisbiseará|bisbisear|fut3s
bisbisearán|bisbisear|fut3p
bisbisearía|bisbisear|cond3s
bisbisearían|bisbisear|cond3p
bisbiseo|bisbisear|pres1s
bisbiseé|bisbisear|past1s
bisbiseó|bisbisear|past3s
blasfema|blasfemar|pres3s
blasfemaba|blasfemar|imp1s imp3s
blasfemaban|blasfemar|imp3p
blasfemada|blasfemar|part
blasfemadas|blasfemar|part
blasfemado|blasfemar|part
blasfemados|blasfemar|part
blasfeman|blasfemar|pres3p
blasfemando|blasfemar|ger
blasfemar|blasfemar|inf
blasfemaron|blasfemar|past3p
blasfemará|blasfemar|fut3s
blasfemarán|blasfemar|fut3p
blasfemaría|blasfemar|cond3s
blasfemarían|blasfemar|cond3p
blasfemo|blasfemar|pres1s
blasfemé|blasfemar|past1s
blasfemó|blasfemar|past3s
brama|bramar|pres3s
bramaba|bramar|imp1s imp3s
bramaban|bramar|imp3p
bramada|bramar|part
bramadas|bramar|part
bramado|bramar|part
bramados|bramar|part
braman|bramar|pres3p
bramando|bramar|ger
bramar|bramar|inf
bramaron|bramar|past3p
bramará|bramar|fut3s
bramarán|bramar|fut3p
bramaría|bramar|cond3s
bramarían|bramar|cond3p
bramo|bramar|pres1s
bramé|bramar|past1s
bramó|bramar|past3s
bromea|bromear|pres3s
bromeaba|bromear|imp1s imp3s
bromeaban|bromear|imp3p
bromeada|bromear|part
bromeadas|bromear|part
bromeado|bromear|part
bromeados|bromear|part
bromean|bromear|pres3p
bromeando|bromear|ger
bromear|bromear|inf
bromearon|bromear|past3p
bromeará|bromear|fut3s
bromearán|bromear|fut3p
bromearía|bromear|cond3s
bromearían|bromear|cond3p
bromeo|bromear|pres1s
bromeé|bromear|past1s
bromeó|bromear|past3s
bufa|bufar|pres3s
bufaba|bufar|imp1s imp3s
bufaban|bufar|imp3p
bufada|bufar|part
bufadas|bufar|part
bufado|bufar|part
bufados|bufar|part
bufan|bufar|pres3p
bufando|bufar|ger
bufar|bufar|inf
bufaron|bufar|past3p
bufará|bufar|fut3s
bufarán|bufar|fut3p
bufaría|bufar|cond3s
bufarían|bufar|cond3p
bufo|bufar|pres1s
bufé|bufar|past1s
bufó|bufar|past3s
burla|burlarse|pres3s
burlaba|burlarse|imp1s imp3s
burlabame|burlarse|imp1s
burlaban|burlarse|imp3p
burlabanse|burlarse|imp3p
burlabase|burlarse|imp3s
burlada|burlarse|part
burladas|burlarse|part
burlado|burlarse|part
burlados|burlarse|part
burlan|burlarse|pres3p
burlando|burlarse|ger
burlanse|burlarse|pres3p
burlaron|burlarse|past3p
burlaronse|burlarse|past3p
burlarse|burlarse|inf
burlará|burlarse|fut3s
burlarán|burlarse|fut3p
burlaránse|burlarse|fut3p
burlaráse|burlarse|fut3s
burlaría|burlarse|cond3s
burlarían|burlarse|cond3p
burlaríanse|burlarse|cond3p
burlaríase|burlarse|cond3s
burlase|burlarse|pres3s
burlo|burlarse|pres1s
burlome|burlarse|pres1s
burlé|burlarse|past1s
burléme|burlarse|past1s
burló|burlarse|past3s
burlóse|burlarse|past3s
calcula|calcular|pres3s
calculaba|calcular|imp1s imp3s
calculaban|calcular|imp3p
calculada|calcular|part
calculadas|calcular|part
calculado|calcular|part
calculados|calcular|part
calculan|calcular|pres3p
calculando|calcular|ger
calcular|calcular|inf
calcularon|calcular|past3p
calculará|calcular|fut3s
calcularán|calcular|fut3p
calcularía|calcular|cond3s
calcularían|calcular|cond3p
calculo|calcular|pres1s
calculé|calcular|past1s
calculó|calcular|past3s
califica|calificar|pres3s
calificaba|calificar|imp1s imp3s
calificaban|calificar|imp3p
calificada|calificar|part
calificadas|calificar|part
calificado|calificar|part
calificados|calificar|part
califican|calificar|pres3p
calificando|calificar|ger
calificar|calificar|inf
calificaron|calificar|past3p
calificará|calificar|fut3s
calificarán|calificar|fut3p
calificaría|calificar|cond3s
calificarían|calificar|cond3p
califico|calificar|pres1s
calificó|calificar|past3s
califiqué|calificar|past1s
canta|cantar|pres3s
cantaba|cantar|imp1s imp3s
cantaban|cantar|imp3p
cantada|cantar|part
cantadas|cantar|part
cantado|cantar|part
cantados|cantar|part
cantan|cantar|pres3p
cantando|cantar|ger
cantar|cantar|inf
cantaron|cantar|past3p
cantará|cantar|fut3s
cantarán|cantar|fut3p
cantaría|cantar|cond3s
cantarían|cantar|cond3p
canto|cantar|pres1s
canturrea|canturrear|pres3s
canturreaba|canturrear|imp1s imp3s
canturreaban|canturrear|imp3p
canturreada|canturrear|part
canturreadas|canturrear|part
canturreado|canturrear|part
canturreados|canturrear|part
canturrean|canturrear|pres3p
canturreando|canturrear|ger
canturrear|canturrear|inf
canturrearon|canturrear|past3p
canturreará|canturrear|fut3s
canturrearán|canturrear|fut3p
canturrearía|canturrear|cond3s
canturrearían|canturrear|cond3p
canturreo|canturrear|pres1s
canturreé|canturrear|past1s
canturreó|canturrear|past3s
canté|cantar|past1s
cantó|cantar|past3s
carraspea|carraspear|pres3s
carraspeaba|carraspear|imp1s imp3s
carraspeaban|carraspear|imp3p
carraspeada|carraspear|part
carraspeadas|carraspear|part
carraspeado|carraspear|part
carraspeados|carraspear|part
carraspean|carraspear|pres3p
carraspeando|carraspear|ger
carraspear|carraspear|inf
carraspearon|carraspear|past3p
carraspeará|carraspear|fut3s
carraspearán|carraspear|fut3p
carraspearía|carraspear|cond3s
carraspearían|carraspear|cond3p
carraspeo|carraspear|pres1s
carraspeé|carraspear|past1s
carraspeó|carraspear|past3s
cataloga|catalogar|pres3s
catalogaba|catalogar|imp1s imp3s
catalogaban|catalogar|imp3p
catalogada|catalogar|part
catalogadas|catalogar|part
catalogado|catalogar|part
catalogados|catalogar|part
catalogan|catalogar|pres3p
catalogando|catalogar|ger
catalogar|catalogar|inf
catalogaron|catalogar|past3p
catalogará|catalogar|fut3s
catalogarán|catalogar|fut3p
catalogaría|catalogar|cond3s
catalogarían|catalogar|cond3p
catalogo|catalogar|pres1s
catalogué|catalogar|past1s
catalogó|catalogar|past3s
celebra|celebrar|pres3s
celebraba|celebrar|imp1s imp3s
celebraban|celebrar|imp3p
celebrada|celebrar|part
celebradas|celebrar|part
celebrado|celebrar|part
celebrados|celebrar|part
celebran|celebrar|pres3p
celebrando|celebrar|ger
celebrar|celebrar|inf
celebraron|celebrar|past3p
celebrará|celebrar|fut3s
celebrarán|celebrar|fut3p
celebraría|celebrar|cond3s
celebrarían|celebrar|cond3p
celebro|celebrar|pres1s
celebré|celebrar|past1s
celebró|celebrar|past3s
censura|censurar|pres3s
censuraba|censurar|imp1s imp3s
censuraban|censurar|imp3p
censurada|censurar|part
censuradas|censurar|part
censurado|censurar|part
censurados|censurar|part
censuran|censurar|pres3p
censurando|censurar|ger
censurar|censurar|inf
censuraron|censurar|past3p
censurará|censurar|fut3s
censurarán|censurar|fut3p
censuraría|censurar|cond3s
censurarían|censurar|cond3p
censuro|censurar|pres1s
censuré|censurar|past1s
censuró|censurar|past3s
cerciora|cerciorarse|pres3s
cercioraba|cerciorarse|imp1s imp3s
cerciorabame|cerciorarse|imp1s
cercioraban|cerciorarse|imp3p
cerciorabanse|cerciorarse|imp3p
cerciorabase|cerciorarse|imp3s
cerciorada|cerciorarse|part
cercioradas|cerciorarse|part
cerciorado|cerciorarse|part
cerciorados|cerciorarse|part
cercioran|cerciorarse|pres3p
cerciorando|cerciorarse|ger
cercioranse|cerciorarse|pres3p
cercioraron|cerciorarse|past3p
cercioraronse|cerciorarse|past3p
cerciorarse|cerciorarse|inf
cerciorará|cerciorarse|fut3s
cerciorarán|cerciorarse|fut3p
cercioraránse|cerciorarse|fut3p
cercioraráse|cerciorarse|fut3s
cercioraría|cerciorarse|cond3s
cerciorarían|cerciorarse|cond3p
cercioraríanse|cerciorarse|cond3p
cercioraríase|cerciorarse|cond3s
cerciorase|cerciorarse|pres3s
cercioro|cerciorarse|pres1s
cerciorome|cerciorarse|pres1s
cercioré|cerciorarse|past1s
cercioréme|cerciorarse|past1s
cercioró|cerciorarse|past3s
cercioróse|cerciorarse|past3s
certifica|certificar|pres3s
certificaba|certificar|imp1s imp3s
certificaban|certificar|imp3p
certificada|certificar|part
certificadas|certificar|part
certificado|certificar|part
certificados|certificar|part
certifican|certificar|pres3p
certificando|certificar|ger
certificar|certificar|inf
certificaron|certificar|past3p
certificará|certificar|fut3s
certificarán|certificar|fut3p
certificaría|certificar|cond3s
certificarían|certificar|cond3p
certifico|certificar|pres1s
certificó|certificar|past3s
certifiqué|certificar|past1s
chilla|chillar|pres3s
chillaba|chillar|imp1s imp3s
chillaban|chillar|imp3p
chillada|chillar|part
chilladas|chillar|part
chillado|chillar|part
chillados|chillar|part
chillan|chillar|pres3p
chillando|chillar|ger
chillar|chillar|inf
chillaron|chillar|past3p
chillará|chillar|fut3s
chillarán|chillar|fut3p
chillaría|chillar|cond3s
chillarían|chillar|cond3p
chillo|chillar|pres1s
chillé|chillar|past1s
chilló|chillar|past3s
chista|chistar|pres3s
chistaba|chistar|imp1s imp3s
chistaban|chistar|imp3p
chistada|chistar|part
chistadas|chistar|part
chistado|chistar|part
chistados|chistar|part
chistan|chistar|pres3p
chistando|chistar|ger
chistar|chistar|inf
chistaron|chistar|past3p
chistará|chistar|fut3s
chistarán|chistar|fut3p
chistaría|chistar|cond3s
chistarían|chistar|cond3p
chisto|chistar|pres1s
chisté|chistar|past1s
chistó|chistar|past3s
clama|clamar|pres3s
clamaba|clamar|imp1s imp3s
clamaban|clamar|imp3p
clamada|clamar|part
clamadas|clamar|part
clamado|clamar|part
clamados|clamar|part
claman|clamar|pres3p
clamando|clamar|ger
clamar|clamar|inf
clamaron|clamar|past3p
clamará|clamar|fut3s
clamarán|clamar|fut3p
clamaría|clamar|cond3s
clamarían|clamar|cond3p
clamo|clamar|pres1s
clamorea|clamorear|pres3s
clamoreaba|clamorear|imp1s imp3s
clamoreaban|clamorear|imp3p
clamoreada|clamorear|part
clamoreadas|clamorear|part
clamoreado|clamorear|part
clamoreados|clamorear|part
clamorean|clamorear|pres3p
clamoreando|clamorear|ger
clamorear|clamorear|inf
clamorearon|clamorear|past3p
clamoreará|clamorear|fut3s
clamorearán|clamorear|fut3p
clamorearía|clamorear|cond3s
clamorearían|clamorear|cond3p
clamoreo|clamorear|pres1s
clamoreé|clamorear|past1s
clamoreó|clamorear|past3s
clamé|clamar|past1s
clamó|clamar|past3s
coincide|coincidir|pres3s
coinciden|coincidir|pres3p
coincidida|coincidir|part
coincididas|coincidir|part
coincidido|coincidir|part
coincididos|coincidir|part
coincidiendo|coincidir|ger
coincidieron|coincidir|past3p
coincidir|coincidir|inf
coincidirá|coincidir|fut3s
coincidirán|coincidir|fut3p
coincidiría|coincidir|cond3s
coincidirían|coincidir|cond3p
coincidió|coincidir|past3s
coincido|coincidir|pres1s
coincidí|coincidir|past1s
coincidía|coincidir|imp1s imp3s
coincidían|coincidir|imp3p
comencé|comenzar|past1s
comenta|comentar|pres3s
comentaba|comentar|imp1s imp3s
comentaban|comentar|imp3p
comentada|comentar|part
comentadas|comentar|part
comentado|comentar|part
comentados|comentar|part
comentan|comentar|pres3p
comentando|comentar|ger
comentar|comentar|inf
comentaron|comentar|past3p
comentará|comentar|fut3s
comentarán|comentar|fut3p
comentaría|comentar|cond3s
comentarían|comentar|cond3p
comento|comentar|pres1s
comenté|comentar|past1s
comentó|comentar|past3s
comenzaba|comenzar|imp1s imp3s
comenzaban|comenzar|imp3p
comenzada|comenzar|part
comenzadas|comenzar|part
comenzado|comenzar|part
comenzados|comenzar|part
comenzando|comenzar|ger
comenzar|comenzar|inf
comenzaron|comenzar|past3p
comenzará|comenzar|fut3s
comenzarán|comenzar|fut3p
comenzaría|comenzar|cond3s
comenzarían|comenzar|cond3p
comenzó|comenzar|past3s
comienza|comenzar|pres3s
comienzan|comenzar|pres3p
comienzo|comenzar|pres1s
comunica|comunicar|pres3s
comunicaba|comunicar|imp1s imp3s
comunicaban|comunicar|imp3p
comunicada|comunicar|part
comunicadas|comunicar|part
comunicado|comunicar|part
comunicados|comunicar|part
comunican|comunicar|pres3p
comunicando|comunicar|ger
comunicar|comunicar|inf
comunicaron|comunicar|past3p
comunicará|comunicar|fut3s
comunicarán|comunicar|fut3p
comunicaría|comunicar|cond3s
comunicarían|comunicar|cond3p
comunico|comunicar|pres1s
comunicó|comunicar|past3s
comuniqué|comunicar|past1s
concede|conceder|pres3s
conceden|conceder|pres3p
conceder|conceder|inf
concederá|conceder|fut3s
concederán|conceder|fut3p
concedería|conceder|cond3s
concederían|conceder|cond3p
concedida|conceder|part
concedidas|conceder|part
concedido|conceder|part
concedidos|conceder|part
concediendo|conceder|ger
concedieron|conceder|past3p
concedió|conceder|past3s
concedo|conceder|pres1s
concedí|conceder|past1s
concedía|conceder|imp1s imp3s
concedían|conceder|imp3p
concluida|concluir|part
concluidas|concluir|part
concluido|concluir|part
concluidos|concluir|part
concluir|concluir|inf
concluirá|concluir|fut3s
concluirán|concluir|fut3p
concluiría|concluir|cond3s
concluirían|concluir|cond3p
concluye|concluir|pres3s
concluyen|concluir|pres3p
concluyendo|concluir|ger
concluyeron|concluir|past3p
concluyo|concluir|pres1s
concluyó|concluir|past3s
concluí|concluir|past1s
concluía|concluir|imp1s imp3s
concluían|concluir|imp3p
concreta|concretar|pres3s
concretaba|concretar|imp1s imp3s
concretaban|concretar|imp3p
concretada|concretar|part
concretadas|concretar|part
concretado|concretar|part
concretados|concretar|part
concretan|concretar|pres3p
concretando|concretar|ger
concretar|concretar|inf
concretaron|concretar|past3p
concretará|concretar|fut3s
concretarán|concretar|fut3p
concretaría|concretar|cond3s
concretarían|concretar|cond3p
concreto|concretar|pres1s
concreté|concretar|past1s
concretó|concretar|past3s
condena|condenar|pres3s
condenaba|condenar|imp1s imp3s
condenaban|condenar|imp3p
condenada|condenar|part
condenadas|condenar|part
condenado|condenar|part
condenados|condenar|part
condenan|condenar|pres3p
condenando|condenar|ger
condenar|condenar|inf
condenaron|condenar|past3p
condenará|condenar|fut3s
condenarán|condenar|fut3p
condenaría|condenar|cond3s
condenarían|condenar|cond3p
condeno|condenar|pres1s
condené|condenar|past1s
condenó|condenar|past3s
confesaba|confesar|imp1s imp3s
confesaban|confesar|imp3p
confesada|confesar|part
confesadas|confesar|part
confesado|confesar|part
confesados|confesar|part
confesando|confesar|ger
confesar|confesar|inf
confesaron|confesar|past3p
confesará|confesar|fut3s
confesarán|confesar|fut3p
confesaría|confesar|cond3s
confesarían|confesar|cond3p
confesele|confesar|past1s
confeseles|confesar|past1s
confesole|confesar|past3s
confesoles|confesar|past3s
confesome|confesar|past3s
confesonos|confesar|past3s
confesose|confesar|past3s
confesábale|confesar|imp3s
confesábales|confesar|imp3s
confesábame|confesar|imp3s
confesándole|confesar|ger
confesándoles|confesar|ger
confesándome|confesar|ger
confesándonos|confesar|ger
confesándose|confesar|ger
confesáronle|confesar|past3p
confesáronles|confesar|past3p
confesáronme|confesar|past3p
confesáronse|confesar|past3p
confesé|confesar|past1s
confeséle|confesar|past1s
confeséles|confesar|past1s
confesó|confesar|past3s
confesóle|confesar|past3s
confesóles|confesar|past3s
confesóme|confesar|past3s
confesónos|confesar|past3s
confesóse|confesar|past3s
confiaba|confiar|imp1s imp3s
confiaban|confiar|imp3p
confiada|confiar|part
confiadas|confiar|part
confiado|confiar|part
confiados|confiar|part
confiando|confiar|ger
confiar|confiar|inf
confiaron|confiar|past3p
confiará|confiar|fut3s
confiarán|confiar|fut3p
confiaría|confiar|cond3s
confiarían|confiar|cond3p
confiesa|confesar|pres3s
confiesan|confesar|pres3p
confieso|confesar|pres1s
confirma|confirmar|pres3s
confirmaba|confirmar|imp1s imp3s
confirmaban|confirmar|imp3p
confirmada|confirmar|part
confirmadas|confirmar|part
confirmado|confirmar|part
confirmados|confirmar|part
confirman|confirmar|pres3p
confirmando|confirmar|ger
confirmar|confirmar|inf
confirmaron|confirmar|past3p
confirmará|confirmar|fut3s
confirmarán|confirmar|fut3p
confirmaría|confirmar|cond3s
confirmarían|confirmar|cond3p
confirmo|confirmar|pres1s
confirmé|confirmar|past1s
confirmó|confirmar|past3s
confié|confiar|past1s
confió|confiar|past3s
confía|confiar|pres3s
confían|confiar|pres3p
confío|confiar|pres1s
congratula|congratularse|pres3s
congratulaba|congratularse|imp1s imp3s
congratulabame|congratularse|imp1s
congratulaban|congratularse|imp3p
congratulabanse|congratularse|imp3p
congratulabase|congratularse|imp3s
congratulada|congratularse|part
congratuladas|congratularse|part
congratulado|congratularse|part
congratulados|congratularse|part
congratulan|congratularse|pres3p
congratulando|congratularse|ger
congratulanse|congratularse|pres3p
congratularon|congratularse|past3p
congratularonse|congratularse|past3p
congratularse|congratularse|inf
congratulará|congratularse|fut3s
congratularán|congratularse|fut3p
congratularánse|congratularse|fut3p
congratularáse|congratularse|fut3s
congratularía|congratularse|cond3s
congratularían|congratularse|cond3p
congratularíanse|congratularse|cond3p
congratularíase|congratularse|cond3s
congratulase|congratularse|pres3s
congratulo|congratularse|pres1s
congratulome|congratularse|pres1s
congratulé|congratularse|past1s
congratuléme|congratularse|past1s
congratuló|congratularse|past3s
congratulóse|congratularse|past3s
considera|considerar|pres3s
consideraba|considerar|imp1s imp3s
consideraban|considerar|imp3p
considerada|considerar|part
consideradas|considerar|part
considerado|considerar|part
considerados|considerar|part
consideran|considerar|pres3p
considerando|considerar|ger
considerar|considerar|inf
consideraron|considerar|past3p
considerará|considerar|fut3s
considerarán|considerar|fut3p
consideraría|considerar|cond3s
considerarían|considerar|cond3p
considero|considerar|pres1s
consideré|considerar|past1s
consideró|considerar|past3s
consigna|consignar|pres3s
consignaba|consignar|imp1s imp3s
consignaban|consignar|imp3p
consignada|consignar|part
consignadas|consignar|part
consignado|consignar|part
consignados|consignar|part
consignan|consignar|pres3p
consignando|consignar|ger
consignar|consignar|inf
consignaron|consignar|past3p
consignará|consignar|fut3s
consignarán|consignar|fut3p
consignaría|consignar|cond3s
consignarían|consignar|cond3p
consigno|consignar|pres1s
consigné|consignar|past1s
consignó|consignar|past3s
constata|constatar|pres3s
constataba|constatar|imp1s imp3s
constataban|constatar|imp3p
constatada|constatar|part
constatadas|constatar|part
constatado|constatar|part
constatados|constatar|part
constatan|constatar|pres3p
constatando|constatar|ger
constatar|constatar|inf
constataron|constatar|past3p
constatará|constatar|fut3s
constatarán|constatar|fut3p
constataría|constatar|cond3s
constatarían|constatar|cond3p
constato|constatar|pres1s
constaté|constatar|past1s
constató|constatar|past3s
consulta|consultar|pres3s
consultaba|consultar|imp1s imp3s
consultaban|consultar|imp3p
consultada|consultar|part
consultadas|consultar|part
consultado|consultar|part
consultados|consultar|part
consultan|consultar|pres3p
consultando|consultar|ger
consultar|consultar|inf
consultaron|consultar|past3p
consultará|consultar|fut3s
consultarán|consultar|fut3p
consultaría|consultar|cond3s
consultarían|consultar|cond3p
consulto|consultar|pres1s
consulté|consultar|past1s
consultó|consultar|past3s
contaba|contar|imp1s imp3s
contaban|contar|imp3p
contada|contar|part
contadas|contar|part
contado|contar|part
contados|contar|part
contando|contar|ger
contar|contar|inf
contaron|contar|past3p
contará|contar|fut3s
contarán|contar|fut3p
contaría|contar|cond3s
contarían|contar|cond3p
contele|contar|past1s
conteles|contar|past1s
contesta|contestar|pres3s
contestaba|contestar|imp1s imp3s
contestaban|contestar|imp3p
contestada|contestar|part
contestadas|contestar|part
contestado|contestar|part
contestados|contestar|part
contestan|contestar|pres3p
contestando|contestar|ger
contestar|contestar|inf
contestaron|contestar|past3p
contestará|contestar|fut3s
contestarán|contestar|fut3p
contestaría|contestar|cond3s
contestarían|contestar|cond3p
contestele|contestar|past1s
contesteles|contestar|past1s
contesto|contestar|pres1s
contestole|contestar|past3s
contestoles|contestar|past3s
contestome|contestar|past3s
contestonos|contestar|past3s
contestose|contestar|past3s
contestábale|contestar|imp3s
contestábales|contestar|imp3s
contestábame|contestar|imp3s
contestándole|contestar|ger
contestándoles|contestar|ger
contestándome|contestar|ger
contestándonos|contestar|ger
contestándose|contestar|ger
contestáronle|contestar|past3p
contestáronles|contestar|past3p
contestáronme|contestar|past3p
contestáronse|contestar|past3p
contesté|contestar|past1s
contestéle|contestar|past1s
contestéles|contestar|past1s
contestó|contestar|past3s
contestóle|contestar|past3s
contestóles|contestar|past3s
contestóme|contestar|past3s
contestónos|contestar|past3s
contestóse|contestar|past3s
continuaba|continuar|imp1s imp3s
continuaban|continuar|imp3p
continuada|continuar|part
continuadas|continuar|part
continuado|continuar|part
continuados|continuar|part
continuando|continuar|ger
continuar|continuar|inf
continuaron|continuar|past3p
continuará|continuar|fut3s
continuarán|continuar|fut3p
continuaría|continuar|cond3s
continuarían|continuar|cond3p
continué|continuar|past1s
continuó|continuar|past3s
continúa|continuar|pres3s
continúan|continuar|pres3p
continúo|continuar|pres1s
contole|contar|past3s
contoles|contar|past3s
contome|contar|past3s
contonos|contar|past3s
contose|contar|past3s
contraataca|contraatacar|pres3s
contraatacaba|contraatacar|imp1s imp3s
contraatacaban|contraatacar|imp3p
contraatacada|contraatacar|part
contraatacadas|contraatacar|part
contraatacado|contraatacar|part
contraatacados|contraatacar|part
contraatacan|contraatacar|pres3p
contraatacando|contraatacar|ger
contraatacar|contraatacar|inf
contraatacaron|contraatacar|past3p
contraatacará|contraatacar|fut3s
contraatacarán|contraatacar|fut3p
contraatacaría|contraatacar|cond3s
contraatacarían|contraatacar|cond3p
contraataco|contraatacar|pres1s
contraatacó|contraatacar|past3s
contraataqué|contraatacar|past1s
contábale|contar|imp3s
contábales|contar|imp3s
contábame|contar|imp3s
contándole|contar|ger
contándoles|contar|ger
contándome|contar|ger
contándonos|contar|ger
contándose|contar|ger
contáronle|contar|past3p
contáronles|contar|past3p
contáronme|contar|past3p
contáronse|contar|past3p
conté|contar|past1s
contéle|contar|past1s
contéles|contar|past1s
contó|contar|past3s
contóle|contar|past3s
contóles|contar|past3s
contóme|contar|past3s
contónos|contar|past3s
contóse|contar|past3s
convendrá|convenir|fut3s
convendrán|convenir|fut3p
convendría|convenir|cond3s
convendrían|convenir|cond3p
convengo|convenir|pres1s
convenida|convenir|part
convenidas|convenir|part
convenido|convenir|part
convenidos|convenir|part
convenir|convenir|inf
convenía|convenir|imp1s imp3s
convenían|convenir|imp3p
conversa|conversar|pres3s
conversaba|conversar|imp1s imp3s
conversaban|conversar|imp3p
conversada|conversar|part
conversadas|conversar|part
conversado|conversar|part
conversados|conversar|part
conversan|conversar|pres3p
conversando|conversar|ger
conversar|conversar|inf
conversaron|conversar|past3p
conversará|conversar|fut3s
conversarán|conversar|fut3p
conversaría|conversar|cond3s
conversarían|conversar|cond3p
converso|conversar|pres1s
conversé|conversar|past1s
conversó|conversar|past3s
conviene|convenir|pres3s
convienen|convenir|pres3p
convine|convenir|past1s
conviniendo|convenir|ger
convinieron|convenir|past3p
convino|convenir|past3s
corea|corear|pres3s
coreaba|corear|imp1s imp3s
coreaban|corear|imp3p
coreada|corear|part
coreadas|corear|part
coreado|corear|part
coreados|corear|part
corean|corear|pres3p
coreando|corear|ger
corear|corear|inf
corearon|corear|past3p
coreará|corear|fut3s
corearán|corear|fut3p
corearía|corear|cond3s
corearían|corear|cond3p
coreo|corear|pres1s
coreé|corear|past1s
coreó|corear|past3s
corregida|corregir|part
corregidas|corregir|part
corregido|corregir|part
corregidos|corregir|part
corregir|corregir|inf
corregirá|corregir|fut3s
corregirán|corregir|fut3p
corregiría|corregir|cond3s
corregirían|corregir|cond3p
corregí|corregir|past1s
corregía|corregir|imp1s imp3s
corregían|corregir|imp3p
corrige|corregir|pres3s
corrigen|corregir|pres3p
corrigiendo|corregir|ger
corrigieron|corregir|past3p
corrigió|corregir|past3s
corrijo|corregir|pres1s
corrobora|corroborar|pres3s
corroboraba|corroborar|imp1s imp3s
corroboraban|corroborar|imp3p
corroborada|corroborar|part
corroboradas|corroborar|part
corroborado|corroborar|part
corroborados|corroborar|part
corroboran|corroborar|pres3p
corroborando|corroborar|ger
corroborar|corroborar|inf
corroboraron|corroborar|past3p
corroborará|corroborar|fut3s
corroborarán|corroborar|fut3p
corroboraría|corroborar|cond3s
corroborarían|corroborar|cond3p
corroboro|corroborar|pres1s
corroboré|corroborar|past1s
corroboró|corroborar|past3s
corta|cortar|pres3s
cortaba|cortar|imp1s imp3s
cortaban|cortar|imp3p
cortada|cortar|part
cortadas|cortar|part
cortado|cortar|part
cortados|cortar|part
cortan|cortar|pres3p
cortando|cortar|ger
cortar|cortar|inf
cortaron|cortar|past3p
cortará|cortar|fut3s
cortarán|cortar|fut3p
cortaría|cortar|cond3s
cortarían|cortar|cond3p
corto|cortar|pres1s
corté|cortar|past1s
cortó|cortar|past3s
cotorrea|cotorrear|pres3s
cotorreaba|cotorrear|imp1s imp3s
cotorreaban|cotorrear|imp3p
cotorreada|cotorrear|part
cotorreadas|cotorrear|part
cotorreado|cotorrear|part
cotorreados|cotorrear|part
cotorrean|cotorrear|pres3p
cotorreando|cotorrear|ger
cotorrear|cotorrear|inf
cotorrearon|cotorrear|past3p
cotorreará|cotorrear|fut3s
cotorrearán|cotorrear|fut3p
cotorrearía|cotorrear|cond3s
cotorrearían|cotorrear|cond3p
cotorreo|cotorrear|pres1s
cotorreé|cotorrear|past1s
cotorreó|cotorrear|past3s
cree|creer|pres3s
creen|creer|pres3p
creer|creer|inf
creerá|creer|fut3s
creerán|creer|fut3p
creería|creer|cond3s
creerían|creer|cond3p
creo|creer|pres1s
creyendo|creer|ger
creyeron|creer|past3p
creyó|creer|past3s
creí|creer|past1s
creía|creer|imp1s imp3s
creían|creer|imp3p
creída|creer|part
creídas|creer|part
creído|creer|part
creídos|creer|part
critica|criticar|pres3s
criticaba|criticar|imp1s imp3s
criticaban|criticar|imp3p
criticada|criticar|part
criticadas|criticar|part
criticado|criticar|part
criticados|criticar|part
critican|criticar|pres3p
criticando|criticar|ger
criticar|criticar|inf
criticaron|criticar|past3p
criticará|criticar|fut3s
criticarán|criticar|fut3p
criticaría|criticar|cond3s
criticarían|criticar|cond3p
critico|criticar|pres1s
criticó|criticar|past3s
critiqué|criticar|past1s
cuchichea|cuchichear|pres3s
cuchicheaba|cuchichear|imp1s imp3s
cuchicheaban|cuchichear|imp3p
cuchicheada|cuchichear|part
cuchicheadas|cuchichear|part
cuchicheado|cuchichear|part
cuchicheados|cuchichear|part
cuchichean|cuchichear|pres3p
cuchicheando|cuchichear|ger
cuchichear|cuchichear|inf
cuchichearon|cuchichear|past3p
cuchicheará|cuchichear|fut3s
cuchichearán|cuchichear|fut3p
cuchichearía|cuchichear|cond3s
cuchichearían|cuchichear|cond3p
cuchicheo|cuchichear|pres1s
cuchicheé|cuchichear|past1s
cuchicheó|cuchichear|past3s
cuenta|contar|pres3s
cuentan|contar|pres3p
cuento|contar|pres1s
cuestiona|cuestionar|pres3s
cuestionaba|cuestionar|imp1s imp3s
cuestionaban|cuestionar|imp3p
cuestionada|cuestionar|part
cuestionadas|cuestionar|part
cuestionado|cuestionar|part
cuestionados|cuestionar|part
cuestionan|cuestionar|pres3p
cuestionando|cuestionar|ger
cuestionar|cuestionar|inf
cuestionaron|cuestionar|past3p
cuestionará|cuestionar|fut3s
cuestionarán|cuestionar|fut3p
cuestionaría|cuestionar|cond3s
cuestionarían|cuestionar|cond3p
cuestiono|cuestionar|pres1s
cuestioné|cuestionar|past1s
cuestionó|cuestionar|past3s
culpa|culpar|pres3s
culpaba|culpar|imp1s imp3s
culpaban|culpar|imp3p
culpabilicé|culpabilizar|past1s
culpabiliza|culpabilizar|pres3s
culpabilizaba|culpabilizar|imp1s imp3s
culpabilizaban|culpabilizar|imp3p
culpabilizada|culpabilizar|part
culpabilizadas|culpabilizar|part
culpabilizado|culpabilizar|part
culpabilizados|culpabilizar|part
culpabilizan|culpabilizar|pres3p
culpabilizando|culpabilizar|ger
culpabilizar|culpabilizar|inf
culpabilizaron|culpabilizar|past3p
culpabilizará|culpabilizar|fut3s
culpabilizarán|culpabilizar|fut3p
culpabilizaría|culpabilizar|cond3s
culpabilizarían|culpabilizar|cond3p
culpabilizo|culpabilizar|pres1s
culpabilizó|culpabilizar|past3s
culpada|culpar|part
culpadas|culpar|part
culpado|culpar|part
culpados|culpar|part
culpan|culpar|pres3p
culpando|culpar|ger
culpar|culpar|inf
culparon|culpar|past3p
culpará|culpar|fut3s
culparán|culpar|fut3p
culparía|culpar|cond3s
culparían|culpar|cond3p
culpo|culpar|pres1s
culpé|culpar|past1s
culpó|culpar|past3s
da a conocer|dar_a_conocer|pres3s
da a entender|dar_a_entender|pres3s
da fe|dar_fe|pres3s
da por hecho|dar_por_hecho|pres3s
daba a conocer|dar_a_conocer|imp1s imp3s
daba a entender|dar_a_entender|imp1s imp3s
daba fe|dar_fe|imp1s imp3s
daba por hecho|dar_por_hecho|imp1s imp3s
daban a conocer|dar_a_conocer|imp3p
daban a entender|dar_a_entender|imp3p
daban fe|dar_fe|imp3p
daban por hecho|dar_por_hecho|imp3p
dada a conocer|dar_a_conocer|part
dada a entender|dar_a_entender|part
dada fe|dar_fe|part
dada por hecho|dar_por_hecho|part
dadas a conocer|dar_a_conocer|part
dadas a entender|dar_a_entender|part
dadas fe|dar_fe|part
dadas por hecho|dar_por_hecho|part
dado a conocer|dar_a_conocer|part
dado a entender|dar_a_entender|part
dado fe|dar_fe|part
dado por hecho|dar_por_hecho|part
dados a conocer|dar_a_conocer|part
dados a entender|dar_a_entender|part
dados fe|dar_fe|part
dados por hecho|dar_por_hecho|part
dan a conocer|dar_a_conocer|pres3p
dan a entender|dar_a_entender|pres3p
dan fe|dar_fe|pres3p
dan por hecho|dar_por_hecho|pres3p
dando a conocer|dar_a_conocer|ger
dando a entender|dar_a_entender|ger
dando fe|dar_fe|ger
dando por hecho|dar_por_hecho|ger
dar a conocer|dar_a_conocer|inf
dar a entender|dar_a_entender|inf
dar fe|dar_fe|inf
dar por hecho|dar_por_hecho|inf
dará a conocer|dar_a_conocer|fut3s
dará a entender|dar_a_entender|fut3s
dará fe|dar_fe|fut3s
dará por hecho|dar_por_hecho|fut3s
darán a conocer|dar_a_conocer|fut3p
darán a entender|dar_a_entender|fut3p
darán fe|dar_fe|fut3p
darán por hecho|dar_por_hecho|fut3p
daría a conocer|dar_a_conocer|cond3s
daría a entender|dar_a_entender|cond3s
daría fe|dar_fe|cond3s
daría por hecho|dar_por_hecho|cond3s
darían a conocer|dar_a_conocer|cond3p
darían a entender|dar_a_entender|cond3p
darían fe|dar_fe|cond3p
darían por hecho|dar_por_hecho|cond3p
decir|decir|inf
decirse|decirse|inf
declama|declamar|pres3s
declamaba|declamar|imp1s imp3s
declamaban|declamar|imp3p
declamada|declamar|part
declamadas|declamar|part
declamado|declamar|part
declamados|declamar|part
declaman|declamar|pres3p
declamando|declamar|ger
declamar|declamar|inf
declamaron|declamar|past3p
declamará|declamar|fut3s
declamarán|declamar|fut3p
declamaría|declamar|cond3s
declamarían|declamar|cond3p
declamo|declamar|pres1s
declamé|declamar|past1s
declamó|declamar|past3s
declara|declarar|pres3s
declaraba|declarar|imp1s imp3s
declaraban|declarar|imp3p
declarada|declarar|part
declaradas|declarar|part
declarado|declarar|part
declarados|declarar|part
declaran|declarar|pres3p
declarando|declarar|ger
declarar|declarar|inf
declararon|declarar|past3p
declarará|declarar|fut3s
declararán|declarar|fut3p
declararía|declarar|cond3s
declararían|declarar|cond3p
declaro|declarar|pres1s
declaré|declarar|past1s
declaró|declarar|past3s
decreta|decretar|pres3s
decretaba|decretar|imp1s imp3s
decretaban|decretar|imp3p
decretada|decretar|part
decretadas|decretar|part
decretado|decretar|part
decretados|decretar|part
decretan|decretar|pres3p
decretando|decretar|ger
decretar|decretar|inf
decretaron|decretar|past3p
decretará|decretar|fut3s
decretarán|decretar|fut3p
decretaría|decretar|cond3s
decretarían|decretar|cond3p
decreto|decretar|pres1s
decreté|decretar|past1s
decretó|decretar|past3s
decía|decir decirse|imp1s imp3s
decíale|decir|imp3s
decíales|decir|imp3s
decíame|decir decirse|imp1s imp3s
decían|decir decirse|imp3p
decíanse|decirse|imp3p
decíase|decirse|imp3s
deduce|deducir|pres3s
deducen|deducir|pres3p
deducida|deducir|part
deducidas|deducir|part
deducido|deducir|part
deducidos|deducir|part
deduciendo|deducir|ger
deducir|deducir|inf
deducirá|deducir|fut3s
deducirán|deducir|fut3p
deduciría|deducir|cond3s
deducirían|deducir|cond3p
deducía|deducir|imp1s imp3s
deducían|deducir|imp3p
deduje|deducir|past1s
dedujeron|deducir|past3p
dedujo|deducir|past3s
deduzco|deducir|pres1s
defender|defender|inf
defenderá|defender|fut3s
defenderán|defender|fut3p
defendería|defender|cond3s
defenderían|defender|cond3p
defendida|defender|part
defendidas|defender|part
defendido|defender|part
defendidos|defender|part
defendiendo|defender|ger
defendieron|defender|past3p
defendió|defender|past3s
defendí|defender|past1s
defendía|defender|imp1s imp3s
defendían|defender|imp3p
defiende|defender|pres3s
defienden|defender|pres3p
defiendo|defender|pres1s
define|definir|pres3s
definen|definir|pres3p
definida|definir|part
definidas|definir|part
definido|definir|part
definidos|definir|part
definiendo|definir|ger
definieron|definir|past3p
definir|definir|inf
definirá|definir|fut3s
definirán|definir|fut3p
definiría|definir|cond3s
definirían|definir|cond3p
definió|definir|past3s
defino|definir|pres1s
definí|definir|past1s
definía|definir|imp1s imp3s
definían|definir|imp3p
deja caer|dejar_caer|pres3s
deja claro|dejar_claro|pres3s
deja constancia|dejar_constancia|pres3s
deja entrever|dejar_entrever|pres3s
deja sentado|dejar_sentado|pres3s
dejaba caer|dejar_caer|imp1s imp3s
dejaba claro|dejar_claro|imp1s imp3s
dejaba constancia|dejar_constancia|imp1s imp3s
dejaba entrever|dejar_entrever|imp1s imp3s
dejaba sentado|dejar_sentado|imp1s imp3s
dejaban caer|dejar_caer|imp3p
dejaban claro|dejar_claro|imp3p
dejaban constancia|dejar_constancia|imp3p
dejaban entrever|dejar_entrever|imp3p
dejaban sentado|dejar_sentado|imp3p
dejada caer|dejar_caer|part
dejada claro|dejar_claro|part
dejada constancia|dejar_constancia|part
dejada entrever|dejar_entrever|part
dejada sentado|dejar_sentado|part
dejadas caer|dejar_caer|part
dejadas claro|dejar_claro|part
dejadas constancia|dejar_constancia|part
dejadas entrever|dejar_entrever|part
dejadas sentado|dejar_sentado|part
dejado caer|dejar_caer|part
dejado claro|dejar_claro|part
dejado constancia|dejar_constancia|part
dejado entrever|dejar_entrever|part
dejado sentado|dejar_sentado|part
dejados caer|dejar_caer|part
dejados claro|dejar_claro|part
dejados constancia|dejar_constancia|part
dejados entrever|dejar_entrever|part
dejados sentado|dejar_sentado|part
dejan caer|dejar_caer|pres3p
dejan claro|dejar_claro|pres3p
dejan constancia|dejar_constancia|pres3p
dejan entrever|dejar_entrever|pres3p
dejan sentado|dejar_sentado|pres3p
dejando caer|dejar_caer|ger
dejando claro|dejar_claro|ger
dejando constancia|dejar_constancia|ger
dejando entrever|dejar_entrever|ger
dejando sentado|dejar_sentado|ger
dejar caer|dejar_caer|inf
dejar claro|dejar_claro|inf
dejar constancia|dejar_constancia|inf
dejar entrever|dejar_entrever|inf
dejar sentado|dejar_sentado|inf
dejaron caer|dejar_caer|past3p
dejaron claro|dejar_claro|past3p
dejaron constancia|dejar_constancia|past3p
dejaron entrever|dejar_entrever|past3p
dejaron sentado|dejar_sentado|past3p
dejará caer|dejar_caer|fut3s
dejará claro|dejar_claro|fut3s
dejará constancia|dejar_constancia|fut3s
dejará entrever|dejar_entrever|fut3s
dejará sentado|dejar_sentado|fut3s
dejarán caer|dejar_caer|fut3p
dejarán claro|dejar_claro|fut3p
dejarán constancia|dejar_constancia|fut3p
dejarán entrever|dejar_entrever|fut3p
dejarán sentado|dejar_sentado|fut3p
dejaría caer|dejar_caer|cond3s
dejaría claro|dejar_claro|cond3s
dejaría constancia|dejar_constancia|cond3s
dejaría entrever|dejar_entrever|cond3s
dejaría sentado|dejar_sentado|cond3s
dejarían caer|dejar_caer|cond3p
dejarían claro|dejar_claro|cond3p
dejarían constancia|dejar_constancia|cond3p
dejarían entrever|dejar_entrever|cond3p
dejarían sentado|dejar_sentado|cond3p
dejo caer|dejar_caer|pres1s
dejo claro|dejar_claro|pres1s
dejo constancia|dejar_constancia|pres1s
dejo entrever|dejar_entrever|pres1s
dejo sentado|dejar_sentado|pres1s
dejé caer|dejar_caer|past1s
dejé claro|dejar_claro|past1s
dejé constancia|dejar_constancia|past1s
dejé entrever|dejar_entrever|past1s
dejé sentado|dejar_sentado|past1s
dejó caer|dejar_caer|past3s
dejó claro|dejar_claro|past3s
dejó constancia|dejar_constancia|past3s
dejó entrever|dejar_entrever|past3s
dejó sentado|dejar_sentado|past3s
deletrea|deletrear|pres3s
deletreaba|deletrear|imp1s imp3s
deletreaban|deletrear|imp3p
deletreada|deletrear|part
deletreadas|deletrear|part
deletreado|deletrear|part
deletreados|deletrear|part
deletrean|deletrear|pres3p
deletreando|deletrear|ger
deletrear|deletrear|inf
deletrearon|deletrear|past3p
deletreará|deletrear|fut3s
deletrearán|deletrear|fut3p
deletrearía|deletrear|cond3s
deletrearían|deletrear|cond3p
deletreo|deletrear|pres1s
deletreé|deletrear|past1s
deletreó|deletrear|past3s
demanda|demandar|pres3s
demandaba|demandar|imp1s imp3s
demandaban|demandar|imp3p
demandada|demandar|part
demandadas|demandar|part
demandado|demandar|part
demandados|demandar|part
demandan|demandar|pres3p
demandando|demandar|ger
demandar|demandar|inf
demandaron|demandar|past3p
demandará|demandar|fut3s
demandarán|demandar|fut3p
demandaría|demandar|cond3s
demandarían|demandar|cond3p
demando|demandar|pres1s
demandé|demandar|past1s
demandó|demandar|past3s
denostaba|denostar|imp1s imp3s
denostaban|denostar|imp3p
denostada|denostar|part
denostadas|denostar|part
denostado|denostar|part
denostados|denostar|part
denostando|denostar|ger
denostar|denostar|inf
denostaron|denostar|past3p
denostará|denostar|fut3s
denostarán|denostar|fut3p
denostaría|denostar|cond3s
denostarían|denostar|cond3p
denosté|denostar|past1s
denostó|denostar|past3s
denuesta|denostar|pres3s
denuestan|denostar|pres3p
denuesto|denostar|pres1s
denuncia|denunciar|pres3s
denunciaba|denunciar|imp1s imp3s
denunciaban|denunciar|imp3p
denunciada|denunciar|part
denunciadas|denunciar|part
denunciado|denunciar|part
denunciados|denunciar|part
denuncian|denunciar|pres3p
denunciando|denunciar|ger
denunciar|denunciar|inf
denunciaron|denunciar|past3p
denunciará|denunciar|fut3s
denunciarán|denunciar|fut3p
denunciaría|denunciar|cond3s
denunciarían|denunciar|cond3p
denuncio|denunciar|pres1s
denuncié|denunciar|past1s
denunció|denunciar|past3s
desahoga|desahogarse|pres3s
desahogaba|desahogarse|imp1s imp3s
desahogabame|desahogarse|imp1s
desahogaban|desahogarse|imp3p
desahogabanse|desahogarse|imp3p
desahogabase|desahogarse|imp3s
desahogada|desahogarse|part
desahogadas|desahogarse|part
desahogado|desahogarse|part
desahogados|desahogarse|part
desahogan|desahogarse|pres3p
desahogando|desahogarse|ger
desahoganse|desahogarse|pres3p
desahogaron|desahogarse|past3p
desahogaronse|desahogarse|past3p
desahogarse|desahogarse|inf
desahogará|desahogarse|fut3s
desahogarán|desahogarse|fut3p
desahogaránse|desahogarse|fut3p
desahogaráse|desahogarse|fut3s
desahogaría|desahogarse|cond3s
desahogarían|desahogarse|cond3p
desahogaríanse|desahogarse|cond3p
desahogaríase|desahogarse|cond3s
desahogase|desahogarse|pres3s
desahogo|desahogarse|pres1s
desahogome|desahogarse|pres1s
desahogué|desahogarse|past1s
desahoguéme|desahogarse|past1s
desahogó|desahogarse|past3s
desahogóse|desahogarse|past3s
desautoricé|desautorizar|past1s
desautoriza|desautorizar|pres3s
desautorizaba|desautorizar|imp1s imp3s
desautorizaban|desautorizar|imp3p
desautorizada|desautorizar|part
desautorizadas|desautorizar|part
desautorizado|desautorizar|part
desautorizados|desautorizar|part
desautorizan|desautorizar|pres3p
desautorizando|desautorizar|ger
desautorizar|desautorizar|inf
desautorizaron|desautorizar|past3p
desautorizará|desautorizar|fut3s
desautorizarán|desautorizar|fut3p
desautorizaría|desautorizar|cond3s
desautorizarían|desautorizar|cond3p
desautorizo|desautorizar|pres1s
desautorizó|desautorizar|past3s
descalifica|descalificar|pres3s
descalificaba|descalificar|imp1s imp3s
descalificaban|descalificar|imp3p
descalificada|descalificar|part
descalificadas|descalificar|part
descalificado|descalificar|part
descalificados|descalificar|part
descalifican|descalificar|pres3p
descalificando|descalificar|ger
descalificar|descalificar|inf
descalificaron|descalificar|past3p
descalificará|descalificar|fut3s
descalificarán|descalificar|fut3p
descalificaría|descalificar|cond3s
descalificarían|descalificar|cond3p
descalifico|descalificar|pres1s
descalificó|descalificar|past3s
descalifiqué|descalificar|past1s
descarta|descartar|pres3s
descartaba|descartar|imp1s imp3s
descartaban|descartar|imp3p
descartada|descartar|part
descartadas|descartar|part
descartado|descartar|part
descartados|descartar|part
descartan|descartar|pres3p
descartando|descartar|ger
descartar|descartar|inf
descartaron|descartar|past3p
descartará|descartar|fut3s
descartarán|descartar|fut3p
descartaría|descartar|cond3s
descartarían|descartar|cond3p
descarto|descartar|pres1s
descarté|descartar|past1s
descartó|descartar|past3s
describe|describir|pres3s
describen|describir|pres3p
describiendo|describir|ger
describieron|describir|past3p
describir|describir|inf
describirá|describir|fut3s
describirán|describir|fut3p
describiría|describir|cond3s
describirían|describir|cond3p
describió|describir|past3s
describo|describir|pres1s
describí|describir|past1s
describía|describir|imp1s imp3s
describían|describir|imp3p
descrita|describir|part
descritas|describir|part
descrito|describir|part
descritos|describir|part
desgrana|desgranar|pres3s
desgranaba|desgranar|imp1s imp3s
desgranaban|desgranar|imp3p
desgranada|desgranar|part
desgranadas|desgranar|part
desgranado|desgranar|part
desgranados|desgranar|part
desgranan|desgranar|pres3p
desgranando|desgranar|ger
desgranar|desgranar|inf
desgranaron|desgranar|past3p
desgranará|desgranar|fut3s
desgranarán|desgranar|fut3p
desgranaría|desgranar|cond3s
desgranarían|desgranar|cond3p
desgrano|desgranar|pres1s
desgrané|desgranar|past1s
desgranó|desgranar|past3s
deslicé|deslizar|past1s
desliza|deslizar|pres3s
deslizaba|deslizar|imp1s imp3s
deslizaban|deslizar|imp3p
deslizada|deslizar|part
deslizadas|deslizar|part
deslizado|deslizar|part
deslizados|deslizar|part
deslizan|deslizar|pres3p
deslizando|deslizar|ger
deslizar|deslizar|inf
deslizaron|deslizar|past3p
deslizará|deslizar|fut3s
deslizarán|deslizar|fut3p
deslizaría|deslizar|cond3s
deslizarían|deslizar|cond3p
deslizo|deslizar|pres1s
deslizó|deslizar|past3s
desmentida|desmentir|part
desmentidas|desmentir|part
desmentido|desmentir|part
desmentidos|desmentir|part
desmentir|desmentir|inf
desmentirá|desmentir|fut3s
desmentirán|desmentir|fut3p
desmentiría|desmentir|cond3s
desmentirían|desmentir|cond3p
desmentí|desmentir|past1s
desmentía|desmentir|imp1s imp3s
desmentían|desmentir|imp3p
desmiente|desmentir|pres3s
desmienten|desmentir|pres3p
desmiento|desmentir|pres1s
desmintiendo|desmentir|ger
desmintieron|desmentir|past3p
desmintió|desmentir|past3s
despacha|despachar|pres3s
despachaba|despachar|imp1s imp3s
despachaban|despachar|imp3p
despachada|despachar|part
despachadas|despachar|part
despachado|despachar|part
despachados|despachar|part
despachan|despachar|pres3p
despachando|despachar|ger
despachar|despachar|inf
despacharon|despachar|past3p
despachará|despachar|fut3s
despacharán|despachar|fut3p
despacharía|despachar|cond3s
despacharían|despachar|cond3p
despacho|despachar|pres1s
despaché|despachar|past1s
despachó|despachar|past3s
despedida|despedirse|part
despedidas|despedirse|part
despedido|despedirse|part
despedidos|despedirse|part
despedirse|despedirse|inf
despedirá|despedirse|fut3s
despedirán|despedirse|fut3p
despediránse|despedirse|fut3p
despediráse|despedirse|fut3s
despediría|despedirse|cond3s
despedirían|despedirse|cond3p
despediríanse|despedirse|cond3p
despediríase|despedirse|cond3s
despedí|despedirse|past1s
despedía|despedirse|imp1s imp3s
despedíame|despedirse|imp1s
despedían|despedirse|imp3p
despedíanse|despedirse|imp3p
despedíase|despedirse|imp3s
despedíme|despedirse|past1s
despide|despedirse|pres3s
despiden|despedirse|pres3p
despidense|despedirse|pres3p
despidese|despedirse|pres3s
despidiendo|despedirse|ger
despidieron|despedirse|past3p
despidieronse|despedirse|past3p
despidió|despedirse|past3s
despidióse|despedirse|past3s
despido|despedirse|pres1s
despidome|despedirse|pres1s
despotrica|despotricar|pres3s
despotricaba|despotricar|imp1s imp3s
despotricaban|despotricar|imp3p
despotricada|despotricar|part
despotricadas|despotricar|part
despotricado|despotricar|part
despotricados|despotricar|part
despotrican|despotricar|pres3p
despotricando|despotricar|ger
despotricar|despotricar|inf
despotricaron|despotricar|past3p
despotricará|despotricar|fut3s
despotricarán|despotricar|fut3p
despotricaría|despotricar|cond3s
despotricarían|despotricar|cond3p
despotrico|despotricar|pres1s
despotricó|despotricar|past3s
despotriqué|despotricar|past1s
destaca|destacar|pres3s
destacaba|destacar|imp1s imp3s
destacaban|destacar|imp3p
destacada|destacar|part
destacadas|destacar|part
destacado|destacar|part
destacados|destacar|part
destacan|destacar|pres3p
destacando|destacar|ger
destacar|destacar|inf
destacaron|destacar|past3p
destacará|destacar|fut3s
destacarán|destacar|fut3p
destacaría|destacar|cond3s
destacarían|destacar|cond3p
destaco|destacar|pres1s
destacó|destacar|past3s
destaqué|destacar|past1s
desvela|desvelar|pres3s
desvelaba|desvelar|imp1s imp3s
desvelaban|desvelar|imp3p
desvelada|desvelar|part
desveladas|desvelar|part
desvelado|desvelar|part
desvelados|desvelar|part
desvelan|desvelar|pres3p
desvelando|desvelar|ger
desvelar|desvelar|inf
desvelaron|desvelar|past3p
desvelará|desvelar|fut3s
desvelarán|desvelar|fut3p
desvelaría|desvelar|cond3s
desvelarían|desvelar|cond3p
desvelo|desvelar|pres1s
desvelé|desvelar|past1s
desveló|desvelar|past3s
detalla|detallar|pres3s
detallaba|detallar|imp1s imp3s
detallaban|detallar|imp3p
detallada|detallar|part
detalladas|detallar|part
detallado|detallar|part
detallados|detallar|part
detallan|detallar|pres3p
detallando|detallar|ger
detallar|detallar|inf
detallaron|detallar|past3p
detallará|detallar|fut3s
detallarán|detallar|fut3p
detallaría|detallar|cond3s
detallarían|detallar|cond3p
detallo|detallar|pres1s
detallé|detallar|past1s
detalló|detallar|past3s
di a conocer|dar_a_conocer|past1s
di a entender|dar_a_entender|past1s
di fe|dar_fe|past1s
di por hecho|dar_por_hecho|past1s
diagnostica|diagnosticar|pres3s
diagnosticaba|diagnosticar|imp1s imp3s
diagnosticaban|diagnosticar|imp3p
diagnosticada|diagnosticar|part
diagnosticadas|diagnosticar|part
diagnosticado|diagnosticar|part
diagnosticados|diagnosticar|part
diagnostican|diagnosticar|pres3p
diagnosticando|diagnosticar|ger
diagnosticar|diagnosticar|inf
diagnosticaron|diagnosticar|past3p
diagnosticará|diagnosticar|fut3s
diagnosticarán|diagnosticar|fut3p
diagnosticaría|diagnosticar|cond3s
diagnosticarían|diagnosticar|cond3p
diagnostico|diagnosticar|pres1s
diagnosticó|diagnosticar|past3s
diagnostiqué|diagnosticar|past1s
dialoga|dialogar|pres3s
dialogaba|dialogar|imp1s imp3s
dialogaban|dialogar|imp3p
dialogada|dialogar|part
dialogadas|dialogar|part
dialogado|dialogar|part
dialogados|dialogar|part
dialogan|dialogar|pres3p
dialogando|dialogar|ger
dialogar|dialogar|inf
dialogaron|dialogar|past3p
dialogará|dialogar|fut3s
dialogarán|dialogar|fut3p
dialogaría|dialogar|cond3s
dialogarían|dialogar|cond3p
dialogo|dialogar|pres1s
dialogué|dialogar|past1s
dialogó|dialogar|past3s
dice|decir decirse|pres3s
dicen|decir decirse|pres3p
dicense|decirse|pres3p
dicese|decirse|pres3s
dicha|decir decirse|part
dichas|decir decirse|part
dicho|decir decirse|part
dichos|decir decirse|part
diciendo|decir decirse|ger
diciéndole|decir|ger
diciéndoles|decir|ger
diciéndome|decir|ger
diciéndonos|decir|ger
diciéndose|decir|ger
dictamina|dictaminar|pres3s
dictaminaba|dictaminar|imp1s imp3s
dictaminaban|dictaminar|imp3p
dictaminada|dictaminar|part
dictaminadas|dictaminar|part
dictaminado|dictaminar|part
dictaminados|dictaminar|part
dictaminan|dictaminar|pres3p
dictaminando|dictaminar|ger
dictaminar|dictaminar|inf
dictaminaron|dictaminar|past3p
dictaminará|dictaminar|fut3s
dictaminarán|dictaminar|fut3p
dictaminaría|dictaminar|cond3s
dictaminarían|dictaminar|cond3p
dictamino|dictaminar|pres1s
dictaminé|dictaminar|past1s
dictaminó|dictaminar|past3s
dieron a conocer|dar_a_conocer|past3p
dieron a entender|dar_a_entender|past3p
dieron fe|dar_fe|past3p
dieron por hecho|dar_por_hecho|past3p
digo|decir decirse|pres1s
digome|decirse|pres1s
dije|decir decirse|past1s
dijeme|decirse|past1s
dijeron|decir decirse|past3p
dijeronse|decirse|past3p
dijo|decir decirse|past3s
dijose|decirse|past3s
dijéronle|decir|past3p
dijéronles|decir|past3p
dijéronme|decir|past3p
dijéronse|decir|past3p
dio a conocer|dar_a_conocer|past3s
dio a entender|dar_a_entender|past3s
dio fe|dar_fe|past3s
dio por hecho|dar_por_hecho|past3s
dirá|decir decirse|fut3s
dirán|decir decirse|fut3p
diránse|decirse|fut3p
diráse|decirse|fut3s
diría|decir decirse|cond3s
dirían|decir decirse|cond3p
diríanse|decirse|cond3p
diríase|decirse|cond3s
discrepa|discrepar|pres3s
discrepaba|discrepar|imp1s imp3s
discrepaban|discrepar|imp3p
discrepada|discrepar|part
discrepadas|discrepar|part
discrepado|discrepar|part
discrepados|discrepar|part
discrepan|discrepar|pres3p
discrepando|discrepar|ger
discrepar|discrepar|inf
discreparon|discrepar|past3p
discrepará|discrepar|fut3s
discreparán|discrepar|fut3p
discreparía|discrepar|cond3s
discreparían|discrepar|cond3p
discrepo|discrepar|pres1s
discrepé|discrepar|past1s
discrepó|discrepar|past3s
disculpa|disculparse|pres3s
disculpaba|disculparse|imp1s imp3s
disculpabame|disculparse|imp1s
disculpaban|disculparse|imp3p
disculpabanse|disculparse|imp3p
disculpabase|disculparse|imp3s
disculpada|disculparse|part
disculpadas|disculparse|part
disculpado|disculparse|part
disculpados|disculparse|part
disculpan|disculparse|pres3p
disculpando|disculparse|ger
disculpanse|disculparse|pres3p
disculparon|disculparse|past3p
disculparonse|disculparse|past3p
disculparse|disculparse|inf
disculpará|disculparse|fut3s
disculparán|disculparse|fut3p
disculparánse|disculparse|fut3p
disculparáse|disculparse|fut3s
disculparía|disculparse|cond3s
disculparían|disculparse|cond3p
disculparíanse|disculparse|cond3p
disculparíase|disculparse|cond3s
disculpase|disculparse|pres3s
disculpo|disculparse|pres1s
disculpome|disculparse|pres1s
disculpé|disculparse|past1s
disculpéme|disculparse|past1s
disculpó|disculparse|past3s
disculpóse|disculparse|past3s
disentida|disentir|part
disentidas|disentir|part
disentido|disentir|part
disentidos|disentir|part
disentir|disentir|inf
disentirá|disentir|fut3s
disentirán|disentir|fut3p
disentiría|disentir|cond3s
disentirían|disentir|cond3p
disentí|disentir|past1s
disentía|disentir|imp1s imp3s
disentían|disentir|imp3p
diserta|disertar|pres3s
disertaba|disertar|imp1s imp3s
disertaban|disertar|imp3p
disertada|disertar|part
disertadas|disertar|part
disertado|disertar|part
disertados|disertar|part
disertan|disertar|pres3p
disertando|disertar|ger
disertar|disertar|inf
disertaron|disertar|past3p
disertará|disertar|fut3s
disertarán|disertar|fut3p
disertaría|disertar|cond3s
disertarían|disertar|cond3p
diserto|disertar|pres1s
diserté|disertar|past1s
disertó|disertar|past3s
disiente|disentir|pres3s
disienten|disentir|pres3p
disiento|disentir|pres1s
disintiendo|disentir|ger
disintieron|disentir|past3p
disintió|disentir|past3s
dispara|disparar|pres3s
disparaba|disparar|imp1s imp3s
disparaban|disparar|imp3p
disparada|disparar|part
disparadas|disparar|part
disparado|disparar|part
disparados|disparar|part
disparan|disparar|pres3p
disparando|disparar|ger
disparar|disparar|inf
dispararon|disparar|past3p
disparará|disparar|fut3s
dispararán|disparar|fut3p
dispararía|disparar|cond3s
dispararían|disparar|cond3p
disparo|disparar|pres1s
disparé|disparar|past1s
disparó|disparar|past3s
divaga|divagar|pres3s
divagaba|divagar|imp1s imp3s
divagaban|divagar|imp3p
divagada|divagar|part
divagadas|divagar|part
divagado|divagar|part
divagados|divagar|part
divagan|divagar|pres3p
divagando|divagar|ger
divagar|divagar|inf
divagaron|divagar|past3p
divagará|divagar|fut3s
divagarán|divagar|fut3p
divagaría|divagar|cond3s
divagarían|divagar|cond3p
divago|divagar|pres1s
divagué|divagar|past1s
divagó|divagar|past3s
divulga|divulgar|pres3s
divulgaba|divulgar|imp1s imp3s
divulgaban|divulgar|imp3p
divulgada|divulgar|part
divulgadas|divulgar|part
divulgado|divulgar|part
divulgados|divulgar|part
divulgan|divulgar|pres3p
divulgando|divulgar|ger
divulgar|divulgar|inf
divulgaron|divulgar|past3p
divulgará|divulgar|fut3s
divulgarán|divulgar|fut3p
divulgaría|divulgar|cond3s
divulgarían|divulgar|cond3p
divulgo|divulgar|pres1s
divulgué|divulgar|past1s
divulgó|divulgar|past3s
doy a conocer|dar_a_conocer|pres1s
doy a entender|dar_a_entender|pres1s
doy fe|dar_fe|pres1s
doy por hecho|dar_por_hecho|pres1s
díjele|decir|past1s
díjeles|decir|past1s
díjole|decir|past3s
díjoles|decir|past3s
díjome|decir|past3s
díjonos|decir|past3s
díjose|decir|past3s
ejemplifica|ejemplificar|pres3s
ejemplificaba|ejemplificar|imp1s imp3s
ejemplificaban|ejemplificar|imp3p
ejemplificada|ejemplificar|part
ejemplificadas|ejemplificar|part
ejemplificado|ejemplificar|part
ejemplificados|ejemplificar|part
ejemplifican|ejemplificar|pres3p
ejemplificando|ejemplificar|ger
ejemplificar|ejemplificar|inf
ejemplificaron|ejemplificar|past3p
ejemplificará|ejemplificar|fut3s
ejemplificarán|ejemplificar|fut3p
ejemplificaría|ejemplificar|cond3s
ejemplificarían|ejemplificar|cond3p
ejemplifico|ejemplificar|pres1s
ejemplificó|ejemplificar|past3s
ejemplifiqué|ejemplificar|past1s
elogia|elogiar|pres3s
elogiaba|elogiar|imp1s imp3s
elogiaban|elogiar|imp3p
elogiada|elogiar|part
elogiadas|elogiar|part
elogiado|elogiar|part
elogiados|elogiar|part
elogian|elogiar|pres3p
elogiando|elogiar|ger
elogiar|elogiar|inf
elogiaron|elogiar|past3p
elogiará|elogiar|fut3s
elogiarán|elogiar|fut3p
elogiaría|elogiar|cond3s
elogiarían|elogiar|cond3p
elogio|elogiar|pres1s
elogié|elogiar|past1s
elogió|elogiar|past3s
emociona|emocionarse|pres3s
emocionaba|emocionarse|imp1s imp3s
emocionabame|emocionarse|imp1s
emocionaban|emocionarse|imp3p
emocionabanse|emocionarse|imp3p
emocionabase|emocionarse|imp3s
emocionada|emocionarse|part
emocionadas|emocionarse|part
emocionado|emocionarse|part
emocionados|emocionarse|part
emocionan|emocionarse|pres3p
emocionando|emocionarse|ger
emocionanse|emocionarse|pres3p
emocionaron|emocionarse|past3p
emocionaronse|emocionarse|past3p
emocionarse|emocionarse|inf
emocionará|emocionarse|fut3s
emocionarán|emocionarse|fut3p
emocionaránse|emocionarse|fut3p
emocionaráse|emocionarse|fut3s
emocionaría|emocionarse|cond3s
emocionarían|emocionarse|cond3p
emocionaríanse|emocionarse|cond3p
emocionaríase|emocionarse|cond3s
emocionase|emocionarse|pres3s
emociono|emocionarse|pres1s
emocionome|emocionarse|pres1s
emocioné|emocionarse|past1s
emocionéme|emocionarse|past1s
emocionó|emocionarse|past3s
emocionóse|emocionarse|past3s
empecé|empezar|past1s
empezaba|empezar|imp1s imp3s
empezaban|empezar|imp3p
empezada|empezar|part
empezadas|empezar|part
empezado|empezar|part
empezados|empezar|part
empezando|empezar|ger
empezar|empezar|inf
empezaron|empezar|past3p
empezará|empezar|fut3s
empezarán|empezar|fut3p
empezaría|empezar|cond3s
empezarían|empezar|cond3p
empezó|empezar|past3s
empieza|empezar|pres3s
empiezan|empezar|pres3p
empiezo|empezar|pres1s
emplacé|emplazar|past1s
emplaza|emplazar|pres3s
emplazaba|emplazar|imp1s imp3s
emplazaban|emplazar|imp3p
emplazada|emplazar|part
emplazadas|emplazar|part
emplazado|emplazar|part
emplazados|emplazar|part
emplazan|emplazar|pres3p
emplazando|emplazar|ger
emplazar|emplazar|inf
emplazaron|emplazar|past3p
emplazará|emplazar|fut3s
emplazarán|emplazar|fut3p
emplazaría|emplazar|cond3s
emplazarían|emplazar|cond3p
emplazo|emplazar|pres1s
emplazó|emplazar|past3s
encara|encarar|pres3s
encaraba|encarar|imp1s imp3s
encaraban|encarar|imp3p
encarada|encarar|part
encaradas|encarar|part
encarado|encarar|part
encarados|encarar|part
encaran|encarar|pres3p
encarando|encarar|ger
encarar|encarar|inf
encararon|encarar|past3p
encarará|encarar|fut3s
encararán|encarar|fut3p
encararía|encarar|cond3s
encararían|encarar|cond3p
encaro|encarar|pres1s
encaré|encarar|past1s
encaró|encarar|past3s
enfada|enfadarse|pres3s
enfadaba|enfadarse|imp1s imp3s
enfadabame|enfadarse|imp1s
enfadaban|enfadarse|imp3p
enfadabanse|enfadarse|imp3p
enfadabase|enfadarse|imp3s
enfadada|enfadarse|part
enfadadas|enfadarse|part
enfadado|enfadarse|part
enfadados|enfadarse|part
enfadan|enfadarse|pres3p
enfadando|enfadarse|ger
enfadanse|enfadarse|pres3p
enfadaron|enfadarse|past3p
enfadaronse|enfadarse|past3p
enfadarse|enfadarse|inf
enfadará|enfadarse|fut3s
enfadarán|enfadarse|fut3p
enfadaránse|enfadarse|fut3p
enfadaráse|enfadarse|fut3s
enfadaría|enfadarse|cond3s
enfadarían|enfadarse|cond3p
enfadaríanse|enfadarse|cond3p
enfadaríase|enfadarse|cond3s
enfadase|enfadarse|pres3s
enfado|enfadarse|pres1s
enfadome|enfadarse|pres1s
enfadé|enfadarse|past1s
enfadéme|enfadarse|past1s
enfadó|enfadarse|past3s
enfadóse|enfadarse|past3s
enfaticé|enfatizar|past1s
enfatiza|enfatizar|pres3s
enfatizaba|enfatizar|imp1s imp3s
enfatizaban|enfatizar|imp3p
enfatizada|enfatizar|part
enfatizadas|enfatizar|part
enfatizado|enfatizar|part
enfatizados|enfatizar|part
enfatizan|enfatizar|pres3p
enfatizando|enfatizar|ger
enfatizar|enfatizar|inf
enfatizaron|enfatizar|past3p
enfatizará|enfatizar|fut3s
enfatizarán|enfatizar|fut3p
enfatizaría|enfatizar|cond3s
enfatizarían|enfatizar|cond3p
enfatizo|enfatizar|pres1s
enfatizó|enfatizar|past3s
ensalcé|ensalzar|past1s
ensalza|ensalzar|pres3s
ensalzaba|ensalzar|imp1s imp3s
ensalzaban|ensalzar|imp3p
ensalzada|ensalzar|part
ensalzadas|ensalzar|part
ensalzado|ensalzar|part
ensalzados|ensalzar|part
ensalzan|ensalzar|pres3p
ensalzando|ensalzar|ger
ensalzar|ensalzar|inf
ensalzaron|ensalzar|past3p
ensalzará|ensalzar|fut3s
ensalzarán|ensalzar|fut3p
ensalzaría|ensalzar|cond3s
ensalzarían|ensalzar|cond3p
ensalzo|ensalzar|pres1s
ensalzó|ensalzar|past3s
entender|entender|inf
entenderá|entender|fut3s
entenderán|entender|fut3p
entendería|entender|cond3s
entenderían|entender|cond3p
entendida|entender|part
entendidas|entender|part
entendido|entender|part
entendidos|entender|part
entendiendo|entender|ger
entendieron|entender|past3p
entendió|entender|past3s
entendí|entender|past1s
entendía|entender|imp1s imp3s
entendían|entender|imp3p
entiende|entender|pres3s
entienden|entender|pres3p
entiendo|entender|pres1s
entona|entonar|pres3s
entonaba|entonar|imp1s imp3s
entonaban|entonar|imp3p
entonada|entonar|part
entonadas|entonar|part
entonado|entonar|part
entonados|entonar|part
entonan|entonar|pres3p
entonando|entonar|ger
entonar|entonar|inf
entonaron|entonar|past3p
entonará|entonar|fut3s
entonarán|entonar|fut3p
entonaría|entonar|cond3s
entonarían|entonar|cond3p
entono|entonar|pres1s
entoné|entonar|past1s
entonó|entonar|past3s
entusiasma|entusiasmarse|pres3s
entusiasmaba|entusiasmarse|imp1s imp3s
entusiasmabame|entusiasmarse|imp1s
entusiasmaban|entusiasmarse|imp3p
entusiasmabanse|entusiasmarse|imp3p
entusiasmabase|entusiasmarse|imp3s
entusiasmada|entusiasmarse|part
entusiasmadas|entusiasmarse|part
entusiasmado|entusiasmarse|part
entusiasmados|entusiasmarse|part
entusiasman|entusiasmarse|pres3p
entusiasmando|entusiasmarse|ger
entusiasmanse|entusiasmarse|pres3p
entusiasmaron|entusiasmarse|past3p
entusiasmaronse|entusiasmarse|past3p
entusiasmarse|entusiasmarse|inf
entusiasmará|entusiasmarse|fut3s
entusiasmarán|entusiasmarse|fut3p
entusiasmaránse|entusiasmarse|fut3p
entusiasmaráse|entusiasmarse|fut3s
entusiasmaría|entusiasmarse|cond3s
entusiasmarían|entusiasmarse|cond3p
entusiasmaríanse|entusiasmarse|cond3p
entusiasmaríase|entusiasmarse|cond3s
entusiasmase|entusiasmarse|pres3s
entusiasmo|entusiasmarse|pres1s
entusiasmome|entusiasmarse|pres1s
entusiasmé|entusiasmarse|past1s
entusiasméme|entusiasmarse|past1s
entusiasmó|entusiasmarse|past3s
entusiasmóse|entusiasmarse|past3s
enuncia|enunciar|pres3s
enunciaba|enunciar|imp1s imp3s
enunciaban|enunciar|imp3p
enunciada|enunciar|part
enunciadas|enunciar|part
enunciado|enunciar|part
enunciados|enunciar|part
enuncian|enunciar|pres3p
enunciando|enunciar|ger
enunciar|enunciar|inf
enunciaron|enunciar|past3p
enunciará|enunciar|fut3s
enunciarán|enunciar|fut3p
enunciaría|enunciar|cond3s
enunciarían|enunciar|cond3p
enuncio|enunciar|pres1s
enuncié|enunciar|past1s
enunció|enunciar|past3s
esclarece|esclarecer|pres3s
esclarecen|esclarecer|pres3p
esclarecer|esclarecer|inf
esclarecerá|esclarecer|fut3s
esclarecerán|esclarecer|fut3p
esclarecería|esclarecer|cond3s
esclarecerían|esclarecer|cond3p
esclarecida|esclarecer|part
esclarecidas|esclarecer|part
esclarecido|esclarecer|part
esclarecidos|esclarecer|part
esclareciendo|esclarecer|ger
esclarecieron|esclarecer|past3p
esclareció|esclarecer|past3s
esclarecí|esclarecer|past1s
esclarecía|esclarecer|imp1s imp3s
esclarecían|esclarecer|imp3p
esclarezco|esclarecer|pres1s
escribe|escribir|pres3s
escriben|escribir|pres3p
escribiendo|escribir|ger
escribieron|escribir|past3p
escribir|escribir|inf
escribirá|escribir|fut3s
escribirán|escribir|fut3p
escribiría|escribir|cond3s
escribirían|escribir|cond3p
escribió|escribir|past3s
escribo|escribir|pres1s
escribí|escribir|past1s
escribía|escribir|imp1s imp3s
escribían|escribir|imp3p
escrita|escribir|part
escritas|escribir|part
escrito|escribir|part
escritos|escribir|part
esgrime|esgrimir|pres3s
esgrimen|esgrimir|pres3p
esgrimida|esgrimir|part
esgrimidas|esgrimir|part
esgrimido|esgrimir|part
esgrimidos|esgrimir|part
esgrimiendo|esgrimir|ger
esgrimieron|esgrimir|past3p
esgrimir|esgrimir|inf
esgrimirá|esgrimir|fut3s
esgrimirán|esgrimir|fut3p
esgrimiría|esgrimir|cond3s
esgrimirían|esgrimir|cond3p
esgrimió|esgrimir|past3s
esgrimo|esgrimir|pres1s
esgrimí|esgrimir|past1s
esgrimía|esgrimir|imp1s imp3s
esgrimían|esgrimir|imp3p
especifica|especificar|pres3s
especificaba|especificar|imp1s imp3s
especificaban|especificar|imp3p
especificada|especificar|part
especificadas|especificar|part
especificado|especificar|part
especificados|especificar|part
especifican|especificar|pres3p
especificando|especificar|ger
especificar|especificar|inf
especificaron|especificar|past3p
especificará|especificar|fut3s
especificarán|especificar|fut3p
especificaría|especificar|cond3s
especificarían|especificar|cond3p
especifico|especificar|pres1s
especificó|especificar|past3s
especifiqué|especificar|past1s
especula|especular|pres3s
especulaba|especular|imp1s imp3s
especulaban|especular|imp3p
especulada|especular|part
especuladas|especular|part
especulado|especular|part
especulados|especular|part
especulan|especular|pres3p
especulando|especular|ger
especular|especular|inf
especularon|especular|past3p
especulará|especular|fut3s
especularán|especular|fut3p
especularía|especular|cond3s
especularían|especular|cond3p
especulo|especular|pres1s
especulé|especular|past1s
especuló|especular|past3s
espeta|espetar|pres3s
espetaba|espetar|imp1s imp3s
espetaban|espetar|imp3p
espetada|espetar|part
espetadas|espetar|part
espetado|espetar|part
espetados|espetar|part
espetan|espetar|pres3p
espetando|espetar|ger
espetar|espetar|inf
espetaron|espetar|past3p
espetará|espetar|fut3s
espetarán|espetar|fut3p
espetaría|espetar|cond3s
espetarían|espetar|cond3p
espeto|espetar|pres1s
espeté|espetar|past1s
espetó|espetar|past3s
establece|establecer|pres3s
establecen|establecer|pres3p
establecer|establecer|inf
establecerá|establecer|fut3s
establecerán|establecer|fut3p
establecería|establecer|cond3s
establecerían|establecer|cond3p
establecida|establecer|part
establecidas|establecer|part
establecido|establecer|part
establecidos|establecer|part
estableciendo|establecer|ger
establecieron|establecer|past3p
estableció|establecer|past3s
establecí|establecer|past1s
establecía|establecer|imp1s imp3s
establecían|establecer|imp3p
establezco|establecer|pres1s
estalla|estallar|pres3s
estallaba|estallar|imp1s imp3s
estallaban|estallar|imp3p
estallada|estallar|part
estalladas|estallar|part
estallado|estallar|part
estallados|estallar|part
estallan|estallar|pres3p
estallando|estallar|ger
estallar|estallar|inf
estallaron|estallar|past3p
estallará|estallar|fut3s
estallarán|estallar|fut3p
estallaría|estallar|cond3s
estallarían|estallar|cond3p
estallo|estallar|pres1s
estallé|estallar|past1s
estalló|estallar|past3s
estima|estimar|pres3s
estimaba|estimar|imp1s imp3s
estimaban|estimar|imp3p
estimada|estimar|part
estimadas|estimar|part
estimado|estimar|part
estimados|estimar|part
estiman|estimar|pres3p
estimando|estimar|ger
estimar|estimar|inf
estimaron|estimar|past3p
estimará|estimar|fut3s
estimarán|estimar|fut3p
estimaría|estimar|cond3s
estimarían|estimar|cond3p
estimo|estimar|pres1s
estimé|estimar|past1s
estimó|estimar|past3s
evidencia|evidenciar|pres3s
evidenciaba|evidenciar|imp1s imp3s
evidenciaban|evidenciar|imp3p
evidenciada|evidenciar|part
evidenciadas|evidenciar|part
evidenciado|evidenciar|part
evidenciados|evidenciar|part
evidencian|evidenciar|pres3p
evidenciando|evidenciar|ger
evidenciar|evidenciar|inf
evidenciaron|evidenciar|past3p
evidenciará|evidenciar|fut3s
evidenciarán|evidenciar|fut3p
evidenciaría|evidenciar|cond3s
evidenciarían|evidenciar|cond3p
evidencio|evidenciar|pres1s
evidencié|evidenciar|past1s
evidenció|evidenciar|past3s
evoca|evocar|pres3s
evocaba|evocar|imp1s imp3s
evocaban|evocar|imp3p
evocada|evocar|part
evocadas|evocar|part
evocado|evocar|part
evocados|evocar|part
evocan|evocar|pres3p
evocando|evocar|ger
evocar|evocar|inf
evocaron|evocar|past3p
evocará|evocar|fut3s
evocarán|evocar|fut3p
evocaría|evocar|cond3s
evocarían|evocar|cond3p
evoco|evocar|pres1s
evocó|evocar|past3s
evoqué|evocar|past1s
exclama|exclamar exclamarse|pres3s
exclamaba|exclamar exclamarse|imp1s imp3s
exclamabame|exclamarse|imp1s
exclamaban|exclamar exclamarse|imp3p
exclamabanse|exclamarse|imp3p
exclamabase|exclamarse|imp3s
exclamada|exclamar exclamarse|part
exclamadas|exclamar exclamarse|part
exclamado|exclamar exclamarse|part
exclamados|exclamar exclamarse|part
exclaman|exclamar exclamarse|pres3p
exclamando|exclamar exclamarse|ger
exclamanse|exclamarse|pres3p
exclamar|exclamar|inf
exclamaron|exclamar exclamarse|past3p
exclamaronse|exclamarse|past3p
exclamarse|exclamarse|inf
exclamará|exclamar exclamarse|fut3s
exclamarán|exclamar exclamarse|fut3p
exclamaránse|exclamarse|fut3p
exclamaráse|exclamarse|fut3s
exclamaría|exclamar exclamarse|cond3s
exclamarían|exclamar exclamarse|cond3p
exclamaríanse|exclamarse|cond3p
exclamaríase|exclamarse|cond3s
exclamase|exclamarse|pres3s
exclamele|exclamar|past1s
exclameles|exclamar|past1s
exclamo|exclamar exclamarse|pres1s
exclamole|exclamar|past3s
exclamoles|exclamar|past3s
exclamome|exclamar exclamarse|pres1s past3s
exclamonos|exclamar|past3s
exclamose|exclamar|past3s
exclamábale|exclamar|imp3s
exclamábales|exclamar|imp3s
exclamábame|exclamar|imp3s
exclamándole|exclamar|ger
exclamándoles|exclamar|ger
exclamándome|exclamar|ger
exclamándonos|exclamar|ger
exclamándose|exclamar|ger
exclamáronle|exclamar|past3p
exclamáronles|exclamar|past3p
exclamáronme|exclamar|past3p
exclamáronse|exclamar|past3p
exclamé|exclamar exclamarse|past1s
exclaméle|exclamar|past1s
exclaméles|exclamar|past1s
exclaméme|exclamarse|past1s
exclamó|exclamar exclamarse|past3s
exclamóle|exclamar|past3s
exclamóles|exclamar|past3s
exclamóme|exclamar|past3s
exclamónos|exclamar|past3s
exclamóse|exclamar exclamarse|past3s
exculpa|exculpar|pres3s
exculpaba|exculpar|imp1s imp3s
exculpaban|exculpar|imp3p
exculpada|exculpar|part
exculpadas|exculpar|part
exculpado|exculpar|part
exculpados|exculpar|part
exculpan|exculpar|pres3p
exculpando|exculpar|ger
exculpar|exculpar|inf
exculparon|exculpar|past3p
exculpará|exculpar|fut3s
exculparán|exculpar|fut3p
exculparía|exculpar|cond3s
exculparían|exculpar|cond3p
exculpo|exculpar|pres1s
exculpé|exculpar|past1s
exculpó|exculpar|past3s
excusa|excusarse|pres3s
excusaba|excusarse|imp1s imp3s
excusabame|excusarse|imp1s
excusaban|excusarse|imp3p
excusabanse|excusarse|imp3p
excusabase|excusarse|imp3s
excusada|excusarse|part
excusadas|excusarse|part
excusado|excusarse|part
excusados|excusarse|part
excusan|excusarse|pres3p
excusando|excusarse|ger
excusanse|excusarse|pres3p
excusaron|excusarse|past3p
excusaronse|excusarse|past3p
excusarse|excusarse|inf
excusará|excusarse|fut3s
excusarán|excusarse|fut3p
excusaránse|excusarse|fut3p
excusaráse|excusarse|fut3s
excusaría|excusarse|cond3s
excusarían|excusarse|cond3p
excusaríanse|excusarse|cond3p
excusaríase|excusarse|cond3s
excusase|excusarse|pres3s
excuso|excusarse|pres1s
excusome|excusarse|pres1s
excusé|excusarse|past1s
excuséme|excusarse|past1s
excusó|excusarse|past3s
excusóse|excusarse|past3s
exhorta|exhortar|pres3s
exhortaba|exhortar|imp1s imp3s
exhortaban|exhortar|imp3p
exhortada|exhortar|part
exhortadas|exhortar|part
exhortado|exhortar|part
exhortados|exhortar|part
exhortan|exhortar|pres3p
exhortando|exhortar|ger
exhortar|exhortar|inf
exhortaron|exhortar|past3p
exhortará|exhortar|fut3s
exhortarán|exhortar|fut3p
exhortaría|exhortar|cond3s
exhortarían|exhortar|cond3p
exhorto|exhortar|pres1s
exhorté|exhortar|past1s
exhortó|exhortar|past3s
exige|exigir|pres3s
exigen|exigir|pres3p
exigida|exigir|part
exigidas|exigir|part
exigido|exigir|part
exigidos|exigir|part
exigiendo|exigir|ger
exigieron|exigir|past3p
exigir|exigir|inf
exigirá|exigir|fut3s
exigirán|exigir|fut3p
exigiría|exigir|cond3s
exigirían|exigir|cond3p
exigió|exigir|past3s
exigí|exigir|past1s
exigía|exigir|imp1s imp3s
exigían|exigir|imp3p
exijo|exigir|pres1s
explaya|explayarse|pres3s
explayaba|explayarse|imp1s imp3s
explayabame|explayarse|imp1s
explayaban|explayarse|imp3p
explayabanse|explayarse|imp3p
explayabase|explayarse|imp3s
explayada|explayarse|part
explayadas|explayarse|part
explayado|explayarse|part
explayados|explayarse|part
explayan|explayarse|pres3p
explayando|explayarse|ger
explayanse|explayarse|pres3p
explayaron|explayarse|past3p
explayaronse|explayarse|past3p
explayarse|explayarse|inf
explayará|explayarse|fut3s
explayarán|explayarse|fut3p
explayaránse|explayarse|fut3p
explayaráse|explayarse|fut3s
explayaría|explayarse|cond3s
explayarían|explayarse|cond3p
explayaríanse|explayarse|cond3p
explayaríase|explayarse|cond3s
explayase|explayarse|pres3s
explayo|explayarse|pres1s
explayome|explayarse|pres1s
explayé|explayarse|past1s
explayéme|explayarse|past1s
explayó|explayarse|past3s
explayóse|explayarse|past3s
explica|explicar|pres3s
explicaba|explicar|imp1s imp3s
explicaban|explicar|imp3p
explicada|explicar|part
explicadas|explicar|part
explicado|explicar|part
explicados|explicar|part
explican|explicar|pres3p
explicando|explicar|ger
explicar|explicar|inf
explicaron|explicar|past3p
explicará|explicar|fut3s
explicarán|explicar|fut3p
explicaría|explicar|cond3s
explicarían|explicar|cond3p
explicita|explicitar|pres3s
explicitaba|explicitar|imp1s imp3s
explicitaban|explicitar|imp3p
explicitada|explicitar|part
explicitadas|explicitar|part
explicitado|explicitar|part
explicitados|explicitar|part
explicitan|explicitar|pres3p
explicitando|explicitar|ger
explicitar|explicitar|inf
explicitaron|explicitar|past3p
explicitará|explicitar|fut3s
explicitarán|explicitar|fut3p
explicitaría|explicitar|cond3s
explicitarían|explicitar|cond3p
explicito|explicitar|pres1s
explicité|explicitar|past1s
explicitó|explicitar|past3s
explico|explicar|pres1s
explicole|explicar|past3s
explicoles|explicar|past3s
explicome|explicar|past3s
expliconos|explicar|past3s
explicose|explicar|past3s
explicábale|explicar|imp3s
explicábales|explicar|imp3s
explicábame|explicar|imp3s
explicándole|explicar|ger
explicándoles|explicar|ger
explicándome|explicar|ger
explicándonos|explicar|ger
explicándose|explicar|ger
explicáronle|explicar|past3p
explicáronles|explicar|past3p
explicáronme|explicar|past3p
explicáronse|explicar|past3p
explicó|explicar|past3s
explicóle|explicar|past3s
explicóles|explicar|past3s
explicóme|explicar|past3s
explicónos|explicar|past3s
explicóse|explicar|past3s
expliquele|explicar|past1s
expliqueles|explicar|past1s
expliqué|explicar|past1s
expliquéle|explicar|past1s
expliquéles|explicar|past1s
explota|explotar|pres3s
explotaba|explotar|imp1s imp3s
explotaban|explotar|imp3p
explotada|explotar|part
explotadas|explotar|part
explotado|explotar|part
explotados|explotar|part
explotan|explotar|pres3p
explotando|explotar|ger
explotar|explotar|inf
explotaron|explotar|past3p
explotará|explotar|fut3s
explotarán|explotar|fut3p
explotaría|explotar|cond3s
explotarían|explotar|cond3p
exploto|explotar|pres1s
exploté|explotar|past1s
explotó|explotar|past3s
expondrá|exponer|fut3s
expondrán|exponer|fut3p
expondría|exponer|cond3s
expondrían|exponer|cond3p
expone|exponer|pres3s
exponen|exponer|pres3p
exponer|exponer|inf
expongo|exponer|pres1s
exponiendo|exponer|ger
exponiéndole|exponer|ger
exponiéndoles|exponer|ger
exponiéndome|exponer|ger
exponiéndonos|exponer|ger
exponiéndose|exponer|ger
exponía|exponer|imp1s imp3s
exponíale|exponer|imp3s
exponíales|exponer|imp3s
exponíame|exponer|imp3s
exponían|exponer|imp3p
expresa|expresar|pres3s
expresaba|expresar|imp1s imp3s
expresaban|expresar|imp3p
expresada|expresar|part
expresadas|expresar|part
expresado|expresar|part
expresados|expresar|part
expresan|expresar|pres3p
expresando|expresar|ger
expresar|expresar|inf
expresaron|expresar|past3p
expresará|expresar|fut3s
expresarán|expresar|fut3p
expresaría|expresar|cond3s
expresarían|expresar|cond3p
expreso|expresar|pres1s
expresé|expresar|past1s
expresó|expresar|past3s
expuesta|exponer|part
expuestas|exponer|part
expuesto|exponer|part
expuestos|exponer|part
expuse|exponer|past1s
expusieron|exponer|past3p
expusiéronle|exponer|past3p
expusiéronles|exponer|past3p
expusiéronme|exponer|past3p
expusiéronse|exponer|past3p
expuso|exponer|past3s
expúsele|exponer|past1s
expúseles|exponer|past1s
expúsole|exponer|past3s
expúsoles|exponer|past3s
expúsome|exponer|past3s
expúsonos|exponer|past3s
expúsose|exponer|past3s
extraña|extrañarse|pres3s
extrañaba|extrañarse|imp1s imp3s
extrañabame|extrañarse|imp1s
extrañaban|extrañarse|imp3p
extrañabanse|extrañarse|imp3p
extrañabase|extrañarse|imp3s
extrañada|extrañarse|part
extrañadas|extrañarse|part
extrañado|extrañarse|part
extrañados|extrañarse|part
extrañan|extrañarse|pres3p
extrañando|extrañarse|ger
extrañanse|extrañarse|pres3p
extrañaron|extrañarse|past3p
extrañaronse|extrañarse|past3p
extrañarse|extrañarse|inf
extrañará|extrañarse|fut3s
extrañarán|extrañarse|fut3p
extrañaránse|extrañarse|fut3p
extrañaráse|extrañarse|fut3s
extrañaría|extrañarse|cond3s
extrañarían|extrañarse|cond3p
extrañaríanse|extrañarse|cond3p
extrañaríase|extrañarse|cond3s
extrañase|extrañarse|pres3s
extraño|extrañarse|pres1s
extrañome|extrañarse|pres1s
extrañé|extrañarse|past1s
extrañéme|extrañarse|past1s
extrañó|extrañarse|past3s
extrañóse|extrañarse|past3s
farfulla|farfullar|pres3s
farfullaba|farfullar|imp1s imp3s
farfullaban|farfullar|imp3p
farfullada|farfullar|part
farfulladas|farfullar|part
farfullado|farfullar|part
farfullados|farfullar|part
farfullan|farfullar|pres3p
farfullando|farfullar|ger
farfullar|farfullar|inf
farfullaron|farfullar|past3p
farfullará|farfullar|fut3s
farfullarán|farfullar|fut3p
farfullaría|farfullar|cond3s
farfullarían|farfullar|cond3p
farfullo|farfullar|pres1s
farfullé|farfullar|past1s
farfulló|farfullar|past3s
felicita|felicitar felicitarse|pres3s
felicitaba|felicitar felicitarse|imp1s imp3s
felicitabame|felicitarse|imp1s
felicitaban|felicitar felicitarse|imp3p
felicitabanse|felicitarse|imp3p
felicitabase|felicitarse|imp3s
felicitada|felicitar felicitarse|part
felicitadas|felicitar felicitarse|part
felicitado|felicitar felicitarse|part
felicitados|felicitar felicitarse|part
felicitan|felicitar felicitarse|pres3p
felicitando|felicitar felicitarse|ger
felicitanse|felicitarse|pres3p
felicitar|felicitar|inf
felicitaron|felicitar felicitarse|past3p
felicitaronse|felicitarse|past3p
felicitarse|felicitarse|inf
felicitará|felicitar felicitarse|fut3s
felicitarán|felicitar felicitarse|fut3p
felicitaránse|felicitarse|fut3p
felicitaráse|felicitarse|fut3s
felicitaría|felicitar felicitarse|cond3s
felicitarían|felicitar felicitarse|cond3p
felicitaríanse|felicitarse|cond3p
felicitaríase|felicitarse|cond3s
felicitase|felicitarse|pres3s
felicito|felicitar felicitarse|pres1s
felicitome|felicitarse|pres1s
felicité|felicitar felicitarse|past1s
felicitéme|felicitarse|past1s
felicitó|felicitar felicitarse|past3s
felicitóse|felicitarse|past3s
festeja|festejar|pres3s
festejaba|festejar|imp1s imp3s
festejaban|festejar|imp3p
festejada|festejar|part
festejadas|festejar|part
festejado|festejar|part
festejados|festejar|part
festejan|festejar|pres3p
festejando|festejar|ger
festejar|festejar|inf
festejaron|festejar|past3p
festejará|festejar|fut3s
festejarán|festejar|fut3p
festejaría|festejar|cond3s
festejarían|festejar|cond3p
festejo|festejar|pres1s
festejé|festejar|past1s
festejó|festejar|past3s
ganguea|ganguear|pres3s
gangueaba|ganguear|imp1s imp3s
gangueaban|ganguear|imp3p
gangueada|ganguear|part
gangueadas|ganguear|part
gangueado|ganguear|part
gangueados|ganguear|part
ganguean|ganguear|pres3p
gangueando|ganguear|ger
ganguear|ganguear|inf
ganguearon|ganguear|past3p
gangueará|ganguear|fut3s
ganguearán|ganguear|fut3p
ganguearía|ganguear|cond3s
ganguearían|ganguear|cond3p
gangueo|ganguear|pres1s
gangueé|ganguear|past1s
gangueó|ganguear|past3s
garanticé|garantizar|past1s
garantiza|garantizar|pres3s
garantizaba|garantizar|imp1s imp3s
garantizaban|garantizar|imp3p
garantizada|garantizar|part
garantizadas|garantizar|part
garantizado|garantizar|part
garantizados|garantizar|part
garantizan|garantizar|pres3p
garantizando|garantizar|ger
garantizar|garantizar|inf
garantizaron|garantizar|past3p
garantizará|garantizar|fut3s
garantizarán|garantizar|fut3p
garantizaría|garantizar|cond3s
garantizarían|garantizar|cond3p
garantizo|garantizar|pres1s
garantizó|garantizar|past3s
gemida|gemir|part
gemidas|gemir|part
gemido|gemir|part
gemidos|gemir|part
gemir|gemir|inf
gemirá|gemir|fut3s
gemirán|gemir|fut3p
gemiría|gemir|cond3s
gemirían|gemir|cond3p
gemí|gemir|past1s
gemía|gemir|imp1s imp3s
gemían|gemir|imp3p
gime|gemir|pres3s
gimen|gemir|pres3p
gimiendo|gemir|ger
gimieron|gemir|past3p
gimió|gemir|past3s
gimo|gemir|pres1s
gimotea|gimotear|pres3s
gimoteaba|gimotear|imp1s imp3s
gimoteaban|gimotear|imp3p
gimoteada|gimotear|part
gimoteadas|gimotear|part
gimoteado|gimotear|part
gimoteados|gimotear|part
gimotean|gimotear|pres3p
gimoteando|gimotear|ger
gimotear|gimotear|inf
gimotearon|gimotear|past3p
gimoteará|gimotear|fut3s
gimotearán|gimotear|fut3p
gimotearía|gimotear|cond3s
gimotearían|gimotear|cond3p
gimoteo|gimotear|pres1s
gimoteé|gimotear|past1s
gimoteó|gimotear|past3s
grita|gritar|pres3s
gritaba|gritar|imp1s imp3s
gritaban|gritar|imp3p
gritada|gritar|part
gritadas|gritar|part
gritado|gritar|part
gritados|gritar|part
gritan|gritar|pres3p
gritando|gritar|ger
gritar|gritar|inf
gritaron|gritar|past3p
gritará|gritar|fut3s
gritarán|gritar|fut3p
gritaría|gritar|cond3s
gritarían|gritar|cond3p
gritele|gritar|past1s
griteles|gritar|past1s
grito|gritar|pres1s
gritole|gritar|past3s
gritoles|gritar|past3s
gritome|gritar|past3s
gritonos|gritar|past3s
gritose|gritar|past3s
gritábale|gritar|imp3s
gritábales|gritar|imp3s
gritábame|gritar|imp3s
gritándole|gritar|ger
gritándoles|gritar|ger
gritándome|gritar|ger
gritándonos|gritar|ger
gritándose|gritar|ger
gritáronle|gritar|past3p
gritáronles|gritar|past3p
gritáronme|gritar|past3p
gritáronse|gritar|past3p
grité|gritar|past1s
gritéle|gritar|past1s
gritéles|gritar|past1s
gritó|gritar|past3s
gritóle|gritar|past3s
gritóles|gritar|past3s
gritóme|gritar|past3s
gritónos|gritar|past3s
gritóse|gritar|past3s
gruñe|gruñir|pres3s
gruñen|gruñir|pres3p
gruñendo|gruñir|ger
gruñeron|gruñir|past3p
gruñida|gruñir|part
gruñidas|gruñir|part
gruñido|gruñir|part
gruñidos|gruñir|part
gruñir|gruñir|inf
gruñirá|gruñir|fut3s
gruñirán|gruñir|fut3p
gruñiría|gruñir|cond3s
gruñirían|gruñir|cond3p
gruño|gruñir|pres1s
gruñí|gruñir|past1s
gruñía|gruñir|imp1s imp3s
gruñían|gruñir|imp3p
gruñó|gruñir|past3s
habla|hablar|pres3s
hablaba|hablar|imp1s imp3s
hablaban|hablar|imp3p
hablada|hablar|part
habladas|hablar|part
hablado|hablar|part
hablados|hablar|part
hablan|hablar|pres3p
hablando|hablar|ger
hablar|hablar|inf
hablaron|hablar|past3p
hablará|hablar|fut3s
hablarán|hablar|fut3p
hablaría|hablar|cond3s
hablarían|hablar|cond3p
hablo|hablar|pres1s
hablé|hablar|past1s
habló|hablar|past3s
hace constar|hacer_constar|pres3s
hace hincapié|hacer_hincapié|pres3s
hace notar|hacer_notar|pres3s
hace saber|hacer_saber|pres3s
hace ver|hacer_ver|pres3s
hacen constar|hacer_constar|pres3p
hacen hincapié|hacer_hincapié|pres3p
hacen notar|hacer_notar|pres3p
hacen saber|hacer_saber|pres3p
hacen ver|hacer_ver|pres3p
hacer constar|hacer_constar|inf
hacer hincapié|hacer_hincapié|inf
hacer notar|hacer_notar|inf
hacer saber|hacer_saber|inf
hacer ver|hacer_ver|inf
haciendo constar|hacer_constar|ger
haciendo hincapié|hacer_hincapié|ger
haciendo notar|hacer_notar|ger
haciendo saber|hacer_saber|ger
haciendo ver|hacer_ver|ger
hacía constar|hacer_constar|imp1s imp3s
hacía hincapié|hacer_hincapié|imp1s imp3s
hacía notar|hacer_notar|imp1s imp3s
hacía saber|hacer_saber|imp1s imp3s
hacía ver|hacer_ver|imp1s imp3s
hacían constar|hacer_constar|imp3p
hacían hincapié|hacer_hincapié|imp3p
hacían notar|hacer_notar|imp3p
hacían saber|hacer_saber|imp3p
hacían ver|hacer_ver|imp3p
hago constar|hacer_constar|pres1s
hago hincapié|hacer_hincapié|pres1s
hago notar|hacer_notar|pres1s
hago saber|hacer_saber|pres1s
hago ver|hacer_ver|pres1s
hará constar|hacer_constar|fut3s
hará hincapié|hacer_hincapié|fut3s
hará notar|hacer_notar|fut3s
hará saber|hacer_saber|fut3s
hará ver|hacer_ver|fut3s
harán constar|hacer_constar|fut3p
harán hincapié|hacer_hincapié|fut3p
harán notar|hacer_notar|fut3p
harán saber|hacer_saber|fut3p
harán ver|hacer_ver|fut3p
haría constar|hacer_constar|cond3s
haría hincapié|hacer_hincapié|cond3s
haría notar|hacer_notar|cond3s
haría saber|hacer_saber|cond3s
haría ver|hacer_ver|cond3s
harían constar|hacer_constar|cond3p
harían hincapié|hacer_hincapié|cond3p
harían notar|hacer_notar|cond3p
harían saber|hacer_saber|cond3p
harían ver|hacer_ver|cond3p
hecha constar|hacer_constar|part
hecha hincapié|hacer_hincapié|part
hecha notar|hacer_notar|part
hecha saber|hacer_saber|part
hecha ver|hacer_ver|part
hechas constar|hacer_constar|part
hechas hincapié|hacer_hincapié|part
hechas notar|hacer_notar|part
hechas saber|hacer_saber|part
hechas ver|hacer_ver|part
hecho constar|hacer_constar|part
hecho hincapié|hacer_hincapié|part
hecho notar|hacer_notar|part
hecho saber|hacer_saber|part
hecho ver|hacer_ver|part
hechos constar|hacer_constar|part
hechos hincapié|hacer_hincapié|part
hechos notar|hacer_notar|part
hechos saber|hacer_saber|part
hechos ver|hacer_ver|part
hice constar|hacer_constar|past1s
hice hincapié|hacer_hincapié|past1s
hice notar|hacer_notar|past1s
hice saber|hacer_saber|past1s
hice ver|hacer_ver|past1s
hicieron constar|hacer_constar|past3p
hicieron hincapié|hacer_hincapié|past3p
hicieron notar|hacer_notar|past3p
hicieron saber|hacer_saber|past3p
hicieron ver|hacer_ver|past3p
hizo constar|hacer_constar|past3s
hizo hincapié|hacer_hincapié|past3s
hizo notar|hacer_notar|past3s
hizo saber|hacer_saber|past3s
hizo ver|hacer_ver|past3s
imagina|imaginar imaginarse|pres3s
imaginaba|imaginar imaginarse|imp1s imp3s
imaginabame|imaginarse|imp1s
imaginaban|imaginar imaginarse|imp3p
imaginabanse|imaginarse|imp3p
imaginabase|imaginarse|imp3s
imaginada|imaginar imaginarse|part
imaginadas|imaginar imaginarse|part
imaginado|imaginar imaginarse|part
imaginados|imaginar imaginarse|part
imaginan|imaginar imaginarse|pres3p
imaginando|imaginar imaginarse|ger
imaginanse|imaginarse|pres3p
imaginar|imaginar|inf
imaginaron|imaginar imaginarse|past3p
imaginaronse|imaginarse|past3p
imaginarse|imaginarse|inf
imaginará|imaginar imaginarse|fut3s
imaginarán|imaginar imaginarse|fut3p
imaginaránse|imaginarse|fut3p
imaginaráse|imaginarse|fut3s
imaginaría|imaginar imaginarse|cond3s
imaginarían|imaginar imaginarse|cond3p
imaginaríanse|imaginarse|cond3p
imaginaríase|imaginarse|cond3s
imaginase|imaginarse|pres3s
imagino|imaginar imaginarse|pres1s
imaginome|imaginarse|pres1s
imaginé|imaginar imaginarse|past1s
imaginéme|imaginarse|past1s
imaginó|imaginar imaginarse|past3s
imaginóse|imaginarse|past3s
implora|implorar|pres3s
imploraba|implorar|imp1s imp3s
imploraban|implorar|imp3p
implorada|implorar|part
imploradas|implorar|part
implorado|implorar|part
implorados|implorar|part
imploran|implorar|pres3p
implorando|implorar|ger
implorar|implorar|inf
imploraron|implorar|past3p
implorará|implorar|fut3s
implorarán|implorar|fut3p
imploraría|implorar|cond3s
implorarían|implorar|cond3p
imploro|implorar|pres1s
imploré|implorar|past1s
imploró|implorar|past3s
impreca|imprecar|pres3s
imprecaba|imprecar|imp1s imp3s
imprecaban|imprecar|imp3p
imprecada|imprecar|part
imprecadas|imprecar|part
imprecado|imprecar|part
imprecados|imprecar|part
imprecan|imprecar|pres3p
imprecando|imprecar|ger
imprecar|imprecar|inf
imprecaron|imprecar|past3p
imprecará|imprecar|fut3s
imprecarán|imprecar|fut3p
imprecaría|imprecar|cond3s
imprecarían|imprecar|cond3p
impreco|imprecar|pres1s
imprecó|imprecar|past3s
imprequé|imprecar|past1s
improvisa|improvisar|pres3s
improvisaba|improvisar|imp1s imp3s
improvisaban|improvisar|imp3p
improvisada|improvisar|part
improvisadas|improvisar|part
improvisado|improvisar|part
improvisados|improvisar|part
improvisan|improvisar|pres3p
improvisando|improvisar|ger
improvisar|improvisar|inf
improvisaron|improvisar|past3p
improvisará|improvisar|fut3s
improvisarán|improvisar|fut3p
improvisaría|improvisar|cond3s
improvisarían|improvisar|cond3p
improviso|improvisar|pres1s
improvisé|improvisar|past1s
improvisó|improvisar|past3s
incide|incidir|pres3s
inciden|incidir|pres3p
incidida|incidir|part
incididas|incidir|part
incidido|incidir|part
incididos|incidir|part
incidiendo|incidir|ger
incidieron|incidir|past3p
incidir|incidir|inf
incidirá|incidir|fut3s
incidirán|incidir|fut3p
incidiría|incidir|cond3s
incidirían|incidir|cond3p
incidió|incidir|past3s
incido|incidir|pres1s
incidí|incidir|past1s
incidía|incidir|imp1s imp3s
incidían|incidir|imp3p
inclina|inclinarse|pres3s
inclinaba|inclinarse|imp1s imp3s
inclinabame|inclinarse|imp1s
inclinaban|inclinarse|imp3p
inclinabanse|inclinarse|imp3p
inclinabase|inclinarse|imp3s
inclinada|inclinarse|part
inclinadas|inclinarse|part
inclinado|inclinarse|part
inclinados|inclinarse|part
inclinan|inclinarse|pres3p
inclinando|inclinarse|ger
inclinanse|inclinarse|pres3p
inclinaron|inclinarse|past3p
inclinaronse|inclinarse|past3p
inclinarse|inclinarse|inf
inclinará|inclinarse|fut3s
inclinarán|inclinarse|fut3p
inclinaránse|inclinarse|fut3p
inclinaráse|inclinarse|fut3s
inclinaría|inclinarse|cond3s
inclinarían|inclinarse|cond3p
inclinaríanse|inclinarse|cond3p
inclinaríase|inclinarse|cond3s
inclinase|inclinarse|pres3s
inclino|inclinarse|pres1s
inclinome|inclinarse|pres1s
incliné|inclinarse|past1s
inclinéme|inclinarse|past1s
inclinó|inclinarse|past3s
inclinóse|inclinarse|past3s
increpa|increpar|pres3s
increpaba|increpar|imp1s imp3s
increpaban|increpar|imp3p
increpada|increpar|part
increpadas|increpar|part
increpado|increpar|part
increpados|increpar|part
increpan|increpar|pres3p
increpando|increpar|ger
increpar|increpar|inf
increparon|increpar|past3p
increpará|increpar|fut3s
increparán|increpar|fut3p
increparía|increpar|cond3s
increparían|increpar|cond3p
increpo|increpar|pres1s
increpé|increpar|past1s
increpó|increpar|past3s
inculpa|inculpar|pres3s
inculpaba|inculpar|imp1s imp3s
inculpaban|inculpar|imp3p
inculpada|inculpar|part
inculpadas|inculpar|part
inculpado|inculpar|part
inculpados|inculpar|part
inculpan|inculpar|pres3p
inculpando|inculpar|ger
inculpar|inculpar|inf
inculparon|inculpar|past3p
inculpará|inculpar|fut3s
inculparán|inculpar|fut3p
inculparía|inculpar|cond3s
inculparían|inculpar|cond3p
inculpo|inculpar|pres1s
inculpé|inculpar|past1s
inculpó|inculpar|past3s
indaga|indagar|pres3s
indagaba|indagar|imp1s imp3s
indagaban|indagar|imp3p
indagada|indagar|part
indagadas|indagar|part
indagado|indagar|part
indagados|indagar|part
indagan|indagar|pres3p
indagando|indagar|ger
indagar|indagar|inf
indagaron|indagar|past3p
indagará|indagar|fut3s
indagarán|indagar|fut3p
indagaría|indagar|cond3s
indagarían|indagar|cond3p
indago|indagar|pres1s
indagué|indagar|past1s
indagó|indagar|past3s
indica|indicar|pres3s
indicaba|indicar|imp1s imp3s
indicaban|indicar|imp3p
indicada|indicar|part
indicadas|indicar|part
indicado|indicar|part
indicados|indicar|part
indican|indicar|pres3p
indicando|indicar|ger
indicar|indicar|inf
indicaron|indicar|past3p
indicará|indicar|fut3s
indicarán|indicar|fut3p
indicaría|indicar|cond3s
indicarían|indicar|cond3p
indico|indicar|pres1s
indicole|indicar|past3s
indicoles|indicar|past3s
indicome|indicar|past3s
indiconos|indicar|past3s
indicose|indicar|past3s
indicábale|indicar|imp3s
indicábales|indicar|imp3s
indicábame|indicar|imp3s
indicándole|indicar|ger
indicándoles|indicar|ger
indicándome|indicar|ger
indicándonos|indicar|ger
indicándose|indicar|ger
indicáronle|indicar|past3p
indicáronles|indicar|past3p
indicáronme|indicar|past3p
indicáronse|indicar|past3p
indicó|indicar|past3s
indicóle|indicar|past3s
indicóles|indicar|past3s
indicóme|indicar|past3s
indicónos|indicar|past3s
indicóse|indicar|past3s
indigna|indignarse|pres3s
indignaba|indignarse|imp1s imp3s
indignabame|indignarse|imp1s
indignaban|indignarse|imp3p
indignabanse|indignarse|imp3p
indignabase|indignarse|imp3s
indignada|indignarse|part
indignadas|indignarse|part
indignado|indignarse|part
indignados|indignarse|part
indignan|indignarse|pres3p
indignando|indignarse|ger
indignanse|indignarse|pres3p
indignaron|indignarse|past3p
indignaronse|indignarse|past3p
indignarse|indignarse|inf
indignará|indignarse|fut3s
indignarán|indignarse|fut3p
indignaránse|indignarse|fut3p
indignaráse|indignarse|fut3s
indignaría|indignarse|cond3s
indignarían|indignarse|cond3p
indignaríanse|indignarse|cond3p
indignaríase|indignarse|cond3s
indignase|indignarse|pres3s
indigno|indignarse|pres1s
indignome|indignarse|pres1s
indigné|indignarse|past1s
indignéme|indignarse|past1s
indignó|indignarse|past3s
indignóse|indignarse|past3s
indiquele|indicar|past1s
indiqueles|indicar|past1s
indiqué|indicar|past1s
indiquéle|indicar|past1s
indiquéles|indicar|past1s
inferida|inferir|part
inferidas|inferir|part
inferido|inferir|part
inferidos|inferir|part
inferir|inferir|inf
inferirá|inferir|fut3s
inferirán|inferir|fut3p
inferiría|inferir|cond3s
inferirían|inferir|cond3p
inferí|inferir|past1s
infería|inferir|imp1s imp3s
inferían|inferir|imp3p
infiere|inferir|pres3s
infieren|inferir|pres3p
infiero|inferir|pres1s
infiriendo|inferir|ger
infirieron|inferir|past3p
infirió|inferir|past3s
informa|informar|pres3s
informaba|informar|imp1s imp3s
informaban|informar|imp3p
informada|informar|part
informadas|informar|part
informado|informar|part
informados|informar|part
informan|informar|pres3p
informando|informar|ger
informar|informar|inf
informaron|informar|past3p
informará|informar|fut3s
informarán|informar|fut3p
informaría|informar|cond3s
informarían|informar|cond3p
informo|informar|pres1s
informé|informar|past1s
informó|informar|past3s
inquiere|inquirir|pres3s
inquieren|inquirir|pres3p
inquiero|inquirir|pres1s
inquirida|inquirir|part
inquiridas|inquirir|part
inquirido|inquirir|part
inquiridos|inquirir|part
inquiriendo|inquirir|ger
inquirieron|inquirir|past3p
inquirir|inquirir|inf
inquirirá|inquirir|fut3s
inquirirán|inquirir|fut3p
inquiriría|inquirir|cond3s
inquirirían|inquirir|cond3p
inquirió|inquirir|past3s
inquirí|inquirir|past1s
inquiría|inquirir|imp1s imp3s
inquirían|inquirir|imp3p
insinuaba|insinuar|imp1s imp3s
insinuaban|insinuar|imp3p
insinuada|insinuar|part
insinuadas|insinuar|part
insinuado|insinuar|part
insinuados|insinuar|part
insinuando|insinuar|ger
insinuar|insinuar|inf
insinuaron|insinuar|past3p
insinuará|insinuar|fut3s
insinuarán|insinuar|fut3p
insinuaría|insinuar|cond3s
insinuarían|insinuar|cond3p
insinuele|insinuar|past1s
insinueles|insinuar|past1s
insinuole|insinuar|past3s
insinuoles|insinuar|past3s
insinuome|insinuar|past3s
insinuonos|insinuar|past3s
insinuose|insinuar|past3s
insinuábale|insinuar|imp3s
insinuábales|insinuar|imp3s
insinuábame|insinuar|imp3s
insinuándole|insinuar|ger
insinuándoles|insinuar|ger
insinuándome|insinuar|ger
insinuándonos|insinuar|ger
insinuándose|insinuar|ger
insinuáronle|insinuar|past3p
insinuáronles|insinuar|past3p
insinuáronme|insinuar|past3p
insinuáronse|insinuar|past3p
insinué|insinuar|past1s
insinuéle|insinuar|past1s
insinuéles|insinuar|past1s
insinuó|insinuar|past3s
insinuóle|insinuar|past3s
insinuóles|insinuar|past3s
insinuóme|insinuar|past3s
insinuónos|insinuar|past3s
insinuóse|insinuar|past3s
insinúa|insinuar|pres3s
insinúan|insinuar|pres3p
insinúo|insinuar|pres1s
insiste|insistir|pres3s
insisten|insistir|pres3p
insistida|insistir|part
insistidas|insistir|part
insistido|insistir|part
insistidos|insistir|part
insistiendo|insistir|ger
insistieron|insistir|past3p
insistir|insistir|inf
insistirá|insistir|fut3s
insistirán|insistir|fut3p
insistiría|insistir|cond3s
insistirían|insistir|cond3p
insistió|insistir|past3s
insisto|insistir|pres1s
insistí|insistir|past1s
insistía|insistir|imp1s imp3s
insistían|insistir|imp3p
insta|instar|pres3s
instaba|instar|imp1s imp3s
instaban|instar|imp3p
instada|instar|part
instadas|instar|part
instado|instar|part
instados|instar|part
instan|instar|pres3p
instando|instar|ger
instar|instar|inf
instaron|instar|past3p
instará|instar|fut3s
instarán|instar|fut3p
instaría|instar|cond3s
instarían|instar|cond3p
insto|instar|pres1s
insté|instar|past1s
instó|instar|past3s
insulta|insultar|pres3s
insultaba|insultar|imp1s imp3s
insultaban|insultar|imp3p
insultada|insultar|part
insultadas|insultar|part
insultado|insultar|part
insultados|insultar|part
insultan|insultar|pres3p
insultando|insultar|ger
insultar|insultar|inf
insultaron|insultar|past3p
insultará|insultar|fut3s
insultarán|insultar|fut3p
insultaría|insultar|cond3s
insultarían|insultar|cond3p
insulto|insultar|pres1s
insulté|insultar|past1s
insultó|insultar|past3s
interpela|interpelar|pres3s
interpelaba|interpelar|imp1s imp3s
interpelaban|interpelar|imp3p
interpelada|interpelar|part
interpeladas|interpelar|part
interpelado|interpelar|part
interpelados|interpelar|part
interpelan|interpelar|pres3p
interpelando|interpelar|ger
interpelar|interpelar|inf
interpelaron|interpelar|past3p
interpelará|interpelar|fut3s
interpelarán|interpelar|fut3p
interpelaría|interpelar|cond3s
interpelarían|interpelar|cond3p
interpelo|interpelar|pres1s
interpelé|interpelar|past1s
interpeló|interpelar|past3s
interpondrá|interponer|fut3s
interpondrán|interponer|fut3p
interpondría|interponer|cond3s
interpondrían|interponer|cond3p
interpone|interponer|pres3s
interponen|interponer|pres3p
interponer|interponer|inf
interpongo|interponer|pres1s
interponiendo|interponer|ger
interponía|interponer|imp1s imp3s
interponían|interponer|imp3p
interpreta|interpretar|pres3s
interpretaba|interpretar|imp1s imp3s
interpretaban|interpretar|imp3p
interpretada|interpretar|part
interpretadas|interpretar|part
interpretado|interpretar|part
interpretados|interpretar|part
interpretan|interpretar|pres3p
interpretando|interpretar|ger
interpretar|interpretar|inf
interpretaron|interpretar|past3p
interpretará|interpretar|fut3s
interpretarán|interpretar|fut3p
interpretaría|interpretar|cond3s
interpretarían|interpretar|cond3p
interpreto|interpretar|pres1s
interpreté|interpretar|past1s
interpretó|interpretar|past3s
interpuesta|interponer|part
interpuestas|interponer|part
interpuesto|interponer|part
interpuestos|interponer|part
interpuse|interponer|past1s
interpusieron|interponer|past3p
interpuso|interponer|past3s
interroga|interrogar|pres3s
interrogaba|interrogar|imp1s imp3s
interrogaban|interrogar|imp3p
interrogada|interrogar|part
interrogadas|interrogar|part
interrogado|interrogar|part
interrogados|interrogar|part
interrogan|interrogar|pres3p
interrogando|interrogar|ger
interrogar|interrogar|inf
interrogaron|interrogar|past3p
interrogará|interrogar|fut3s
interrogarán|interrogar|fut3p
interrogaría|interrogar|cond3s
interrogarían|interrogar|cond3p
interrogo|interrogar|pres1s
interrogole|interrogar|past3s
interrogoles|interrogar|past3s
interrogome|interrogar|past3s
interrogonos|interrogar|past3s
interrogose|interrogar|past3s
interroguele|interrogar|past1s
interrogueles|interrogar|past1s
interrogué|interrogar|past1s
interroguéle|interrogar|past1s
interroguéles|interrogar|past1s
interrogábale|interrogar|imp3s
interrogábales|interrogar|imp3s
interrogábame|interrogar|imp3s
interrogándole|interrogar|ger
interrogándoles|interrogar|ger
interrogándome|interrogar|ger
interrogándonos|interrogar|ger
interrogándose|interrogar|ger
interrogáronle|interrogar|past3p
interrogáronles|interrogar|past3p
interrogáronme|interrogar|past3p
interrogáronse|interrogar|past3p
interrogó|interrogar|past3s
interrogóle|interrogar|past3s
interrogóles|interrogar|past3s
interrogóme|interrogar|past3s
interrogónos|interrogar|past3s
interrogóse|interrogar|past3s
interrumpe|interrumpir|pres3s
interrumpen|interrumpir|pres3p
interrumpida|interrumpir|part
interrumpidas|interrumpir|part
interrumpido|interrumpir|part
interrumpidos|interrumpir|part
interrumpiendo|interrumpir|ger
interrumpieron|interrumpir|past3p
interrumpile|interrumpir|past1s
interrumpiles|interrumpir|past1s
interrumpiole|interrumpir|past3s
interrumpioles|interrumpir|past3s
interrumpiome|interrumpir|past3s
interrumpionos|interrumpir|past3s
interrumpiose|interrumpir|past3s
interrumpir|interrumpir|inf
interrumpirá|interrumpir|fut3s
interrumpirán|interrumpir|fut3p
interrumpiría|interrumpir|cond3s
interrumpirían|interrumpir|cond3p
interrumpiéndole|interrumpir|ger
interrumpiéndoles|interrumpir|ger
interrumpiéndome|interrumpir|ger
interrumpiéndonos|interrumpir|ger
interrumpiéndose|interrumpir|ger
interrumpiéronle|interrumpir|past3p
interrumpiéronles|interrumpir|past3p
interrumpiéronme|interrumpir|past3p
interrumpiéronse|interrumpir|past3p
interrumpió|interrumpir|past3s
interrumpióle|interrumpir|past3s
interrumpióles|interrumpir|past3s
interrumpióme|interrumpir|past3s
interrumpiónos|interrumpir|past3s
interrumpióse|interrumpir|past3s
interrumpo|interrumpir|pres1s
interrumpí|interrumpir|past1s
interrumpía|interrumpir|imp1s imp3s
interrumpíale|interrumpir|imp3s
interrumpíales|interrumpir|imp3s
interrumpíame|interrumpir|imp3s
interrumpían|interrumpir|imp3p
interrumpíle|interrumpir|past1s
interrumpíles|interrumpir|past1s
intervendrá|intervenir|fut3s
intervendrán|intervenir|fut3p
intervendría|intervenir|cond3s
intervendrían|intervenir|cond3p
intervengo|intervenir|pres1s
intervenida|intervenir|part
intervenidas|intervenir|part
intervenido|intervenir|part
intervenidos|intervenir|part
intervenir|intervenir|inf
intervenía|intervenir|imp1s imp3s
intervenían|intervenir|imp3p
interviene|intervenir|pres3s
intervienen|intervenir|pres3p
intervine|intervenir|past1s
interviniendo|intervenir|ger
intervinieron|intervenir|past3p
intervino|intervenir|past3s
invita|invitar|pres3s
invitaba|invitar|imp1s imp3s
invitaban|invitar|imp3p
invitada|invitar|part
invitadas|invitar|part
invitado|invitar|part
invitados|invitar|part
invitan|invitar|pres3p
invitando|invitar|ger
invitar|invitar|inf
invitaron|invitar|past3p
invitará|invitar|fut3s
invitarán|invitar|fut3p
invitaría|invitar|cond3s
invitarían|invitar|cond3p
invito|invitar|pres1s
invité|invitar|past1s
invitó|invitar|past3s
ironicé|ironizar|past1s
ironiza|ironizar|pres3s
ironizaba|ironizar|imp1s imp3s
ironizaban|ironizar|imp3p
ironizada|ironizar|part
ironizadas|ironizar|part
ironizado|ironizar|part
ironizados|ironizar|part
ironizan|ironizar|pres3p
ironizando|ironizar|ger
ironizar|ironizar|inf
ironizaron|ironizar|past3p
ironizará|ironizar|fut3s
ironizarán|ironizar|fut3p
ironizaría|ironizar|cond3s
ironizarían|ironizar|cond3p
ironizo|ironizar|pres1s
ironizó|ironizar|past3s
irrumpe|irrumpir|pres3s
irrumpen|irrumpir|pres3p
irrumpida|irrumpir|part
irrumpidas|irrumpir|part
irrumpido|irrumpir|part
irrumpidos|irrumpir|part
irrumpiendo|irrumpir|ger
irrumpieron|irrumpir|past3p
irrumpir|irrumpir|inf
irrumpirá|irrumpir|fut3s
irrumpirán|irrumpir|fut3p
irrumpiría|irrumpir|cond3s
irrumpirían|irrumpir|cond3p
irrumpió|irrumpir|past3s
irrumpo|irrumpir|pres1s
irrumpí|irrumpir|past1s
irrumpía|irrumpir|imp1s imp3s
irrumpían|irrumpir|imp3p
jacta|jactarse|pres3s
jactaba|jactarse|imp1s imp3s
jactabame|jactarse|imp1s
jactaban|jactarse|imp3p
jactabanse|jactarse|imp3p
jactabase|jactarse|imp3s
jactada|jactarse|part
jactadas|jactarse|part
jactado|jactarse|part
jactados|jactarse|part
jactan|jactarse|pres3p
jactando|jactarse|ger
jactanse|jactarse|pres3p
jactaron|jactarse|past3p
jactaronse|jactarse|past3p
jactarse|jactarse|inf
jactará|jactarse|fut3s
jactarán|jactarse|fut3p
jactaránse|jactarse|fut3p
jactaráse|jactarse|fut3s
jactaría|jactarse|cond3s
jactarían|jactarse|cond3p
jactaríanse|jactarse|cond3p
jactaríase|jactarse|cond3s
jactase|jactarse|pres3s
jacto|jactarse|pres1s
jactome|jactarse|pres1s
jacté|jactarse|past1s
jactéme|jactarse|past1s
jactó|jactarse|past3s
jactóse|jactarse|past3s
jadea|jadear|pres3s
jadeaba|jadear|imp1s imp3s
jadeaban|jadear|imp3p
jadeada|jadear|part
jadeadas|jadear|part
jadeado|jadear|part
jadeados|jadear|part
jadean|jadear|pres3p
jadeando|jadear|ger
jadear|jadear|inf
jadearon|jadear|past3p
jadeará|jadear|fut3s
jadearán|jadear|fut3p
jadearía|jadear|cond3s
jadearían|jadear|cond3p
jadeo|jadear|pres1s
jadeé|jadear|past1s
jadeó|jadear|past3s
jura|jurar|pres3s
juraba|jurar|imp1s imp3s
juraban|jurar|imp3p
jurada|jurar|part
juradas|jurar|part
jurado|jurar|part
jurados|jurar|part
juran|jurar|pres3p
jurando|jurar|ger
jurar|jurar|inf
juraron|jurar|past3p
jurará|jurar|fut3s
jurarán|jurar|fut3p
juraría|jurar|cond3s
jurarían|jurar|cond3p
jurele|jurar|past1s
jureles|jurar|past1s
juro|jurar|pres1s
jurole|jurar|past3s
juroles|jurar|past3s
jurome|jurar|past3s
juronos|jurar|past3s
jurose|jurar|past3s
jurábale|jurar|imp3s
jurábales|jurar|imp3s
jurábame|jurar|imp3s
jurándole|jurar|ger
jurándoles|jurar|ger
jurándome|jurar|ger
jurándonos|jurar|ger
jurándose|jurar|ger
juráronle|jurar|past3p
juráronles|jurar|past3p
juráronme|jurar|past3p
juráronse|jurar|past3p
juré|jurar|past1s
juréle|jurar|past1s
juréles|jurar|past1s
juró|jurar|past3s
juróle|jurar|past3s
juróles|jurar|past3s
juróme|jurar|past3s
jurónos|jurar|past3s
juróse|jurar|past3s
justifica|justificar justificarse|pres3s
justificaba|justificar justificarse|imp1s imp3s
justificabame|justificarse|imp1s
justificaban|justificar justificarse|imp3p
justificabanse|justificarse|imp3p
justificabase|justificarse|imp3s
justificada|justificar justificarse|part
justificadas|justificar justificarse|part
justificado|justificar justificarse|part
justificados|justificar justificarse|part
justifican|justificar justificarse|pres3p
justificando|justificar justificarse|ger
justificanse|justificarse|pres3p
justificar|justificar|inf
justificaron|justificar justificarse|past3p
justificaronse|justificarse|past3p
justificarse|justificarse|inf
justificará|justificar justificarse|fut3s
justificarán|justificar justificarse|fut3p
justificaránse|justificarse|fut3p
justificaráse|justificarse|fut3s
justificaría|justificar justificarse|cond3s
justificarían|justificar justificarse|cond3p
justificaríanse|justificarse|cond3p
justificaríase|justificarse|cond3s
justificase|justificarse|pres3s
justifico|justificar justificarse|pres1s
justificome|justificarse|pres1s
justificó|justificar justificarse|past3s
justificóse|justificarse|past3s
justifiqué|justificar justificarse|past1s
justifiquéme|justificarse|past1s
juzga|juzgar|pres3s
juzgaba|juzgar|imp1s imp3s
juzgaban|juzgar|imp3p
juzgada|juzgar|part
juzgadas|juzgar|part
juzgado|juzgar|part
juzgados|juzgar|part
juzgan|juzgar|pres3p
juzgando|juzgar|ger
juzgar|juzgar|inf
juzgaron|juzgar|past3p
juzgará|juzgar|fut3s
juzgarán|juzgar|fut3p
juzgaría|juzgar|cond3s
juzgarían|juzgar|cond3p
juzgo|juzgar|pres1s
juzgué|juzgar|past1s
juzgó|juzgar|past3s
ladra|ladrar|pres3s
ladraba|ladrar|imp1s imp3s
ladraban|ladrar|imp3p
ladrada|ladrar|part
ladradas|ladrar|part
ladrado|ladrar|part
ladrados|ladrar|part
ladran|ladrar|pres3p
ladrando|ladrar|ger
ladrar|ladrar|inf
ladraron|ladrar|past3p
ladrará|ladrar|fut3s
ladrarán|ladrar|fut3p
ladraría|ladrar|cond3s
ladrarían|ladrar|cond3p
ladro|ladrar|pres1s
ladré|ladrar|past1s
ladró|ladrar|past3s
lamenta|lamentar lamentarse|pres3s
lamentaba|lamentar lamentarse|imp1s imp3s
lamentabame|lamentarse|imp1s
lamentaban|lamentar lamentarse|imp3p
lamentabanse|lamentarse|imp3p
lamentabase|lamentarse|imp3s
lamentada|lamentar lamentarse|part
lamentadas|lamentar lamentarse|part
lamentado|lamentar lamentarse|part
lamentados|lamentar lamentarse|part
lamentan|lamentar lamentarse|pres3p
lamentando|lamentar lamentarse|ger
lamentanse|lamentarse|pres3p
lamentar|lamentar|inf
lamentaron|lamentar lamentarse|past3p
lamentaronse|lamentarse|past3p
lamentarse|lamentarse|inf
lamentará|lamentar lamentarse|fut3s
lamentarán|lamentar lamentarse|fut3p
lamentaránse|lamentarse|fut3p
lamentaráse|lamentarse|fut3s
lamentaría|lamentar lamentarse|cond3s
lamentarían|lamentar lamentarse|cond3p
lamentaríanse|lamentarse|cond3p
lamentaríase|lamentarse|cond3s
lamentase|lamentarse|pres3s
lamentele|lamentar|past1s
lamenteles|lamentar|past1s
lamento|lamentar lamentarse|pres1s
lamentole|lamentar|past3s
lamentoles|lamentar|past3s
lamentome|lamentar lamentarse|pres1s past3s
lamentonos|lamentar|past3s
lamentose|lamentar|past3s
lamentábale|lamentar|imp3s
lamentábales|lamentar|imp3s
lamentábame|lamentar|imp3s
lamentándole|lamentar|ger
lamentándoles|lamentar|ger
lamentándome|lamentar|ger
lamentándonos|lamentar|ger
lamentándose|lamentar|ger
lamentáronle|lamentar|past3p
lamentáronles|lamentar|past3p
lamentáronme|lamentar|past3p
lamentáronse|lamentar|past3p
lamenté|lamentar lamentarse|past1s
lamentéle|lamentar|past1s
lamentéles|lamentar|past1s
lamentéme|lamentarse|past1s
lamentó|lamentar lamentarse|past3s
lamentóle|lamentar|past3s
lamentóles|lamentar|past3s
lamentóme|lamentar|past3s
lamentónos|lamentar|past3s
lamentóse|lamentar lamentarse|past3s
lancé|lanzar|past1s
lanza|lanzar|pres3s
lanzaba|lanzar|imp1s imp3s
lanzaban|lanzar|imp3p
lanzada|lanzar|part
lanzadas|lanzar|part
lanzado|lanzar|part
lanzados|lanzar|part
lanzan|lanzar|pres3p
lanzando|lanzar|ger
lanzar|lanzar|inf
lanzaron|lanzar|past3p
lanzará|lanzar|fut3s
lanzarán|lanzar|fut3p
lanzaría|lanzar|cond3s
lanzarían|lanzar|cond3p
lanzo|lanzar|pres1s
lanzó|lanzar|past3s
lee|leer|pres3s
leen|leer|pres3p
leer|leer|inf
leerá|leer|fut3s
leerán|leer|fut3p
leería|leer|cond3s
leerían|leer|cond3p
leo|leer|pres1s
leyendo|leer|ger
leyeron|leer|past3p
leyó|leer|past3s
leí|leer|past1s
leía|leer|imp1s imp3s
leían|leer|imp3p
leída|leer|part
leídas|leer|part
leído|leer|part
leídos|leer|part
llama|llamar|pres3s
llamaba|llamar|imp1s imp3s
llamaban|llamar|imp3p
llamada|llamar|part
llamadas|llamar|part
llamado|llamar|part
llamados|llamar|part
llaman|llamar|pres3p
llamando|llamar|ger
llamar|llamar|inf
llamaron|llamar|past3p
llamará|llamar|fut3s
llamarán|llamar|fut3p
llamaría|llamar|cond3s
llamarían|llamar|cond3p
llamele|llamar|past1s
llameles|llamar|past1s
llamo|llamar|pres1s
llamole|llamar|past3s
llamoles|llamar|past3s
llamome|llamar|past3s
llamonos|llamar|past3s
llamose|llamar|past3s
llamábale|llamar|imp3s
llamábales|llamar|imp3s
llamábame|llamar|imp3s
llamándole|llamar|ger
llamándoles|llamar|ger
llamándome|llamar|ger
llamándonos|llamar|ger
llamándose|llamar|ger
llamáronle|llamar|past3p
llamáronles|llamar|past3p
llamáronme|llamar|past3p
llamáronse|llamar|past3p
llamé|llamar|past1s
llaméle|llamar|past1s
llaméles|llamar|past1s
llamó|llamar|past3s
llamóle|llamar|past3s
llamóles|llamar|past3s
llamóme|llamar|past3s
llamónos|llamar|past3s
llamóse|llamar|past3s
lloriquea|lloriquear|pres3s
lloriqueaba|lloriquear|imp1s imp3s
lloriqueaban|lloriquear|imp3p
lloriqueada|lloriquear|part
lloriqueadas|lloriquear|part
lloriqueado|lloriquear|part
lloriqueados|lloriquear|part
lloriquean|lloriquear|pres3p
lloriqueando|lloriquear|ger
lloriquear|lloriquear|inf
lloriquearon|lloriquear|past3p
lloriqueará|lloriquear|fut3s
lloriquearán|lloriquear|fut3p
lloriquearía|lloriquear|cond3s
lloriquearían|lloriquear|cond3p
lloriqueo|lloriquear|pres1s
lloriqueé|lloriquear|past1s
lloriqueó|lloriquear|past3s
machaca|machacar|pres3s
machacaba|machacar|imp1s imp3s
machacaban|machacar|imp3p
machacada|machacar|part
machacadas|machacar|part
machacado|machacar|part
machacados|machacar|part
machacan|machacar|pres3p
machacando|machacar|ger
machacar|machacar|inf
machacaron|machacar|past3p
machacará|machacar|fut3s
machacarán|machacar|fut3p
machacaría|machacar|cond3s
machacarían|machacar|cond3p
machaco|machacar|pres1s
machacó|machacar|past3s
machaqué|machacar|past1s
maldecida|maldecir|part
maldecidas|maldecir|part
maldecido|maldecir|part
maldecidos|maldecir|part
maldecir|maldecir|inf
maldecirá|maldecir|fut3s
maldecirán|maldecir|fut3p
maldeciría|maldecir|cond3s
maldecirían|maldecir|cond3p
maldecía|maldecir|imp1s imp3s
maldecían|maldecir|imp3p
maldice|maldecir|pres3s
maldicen|maldecir|pres3p
maldiciendo|maldecir|ger
maldigo|maldecir|pres1s
maldije|maldecir|past1s
maldijeron|maldecir|past3p
maldijo|maldecir|past3s
manda|mandar|pres3s
mandaba|mandar|imp1s imp3s
mandaban|mandar|imp3p
mandada|mandar|part
mandadas|mandar|part
mandado|mandar|part
mandados|mandar|part
mandan|mandar|pres3p
mandando|mandar|ger
mandar|mandar|inf
mandaron|mandar|past3p
mandará|mandar|fut3s
mandarán|mandar|fut3p
mandaría|mandar|cond3s
mandarían|mandar|cond3p
mandele|mandar|past1s
mandeles|mandar|past1s
mando|mandar|pres1s
mandole|mandar|past3s
mandoles|mandar|past3s
mandome|mandar|past3s
mandonos|mandar|past3s
mandose|mandar|past3s
mandábale|mandar|imp3s
mandábales|mandar|imp3s
mandábame|mandar|imp3s
mandándole|mandar|ger
mandándoles|mandar|ger
mandándome|mandar|ger
mandándonos|mandar|ger
mandándose|mandar|ger
mandáronle|mandar|past3p
mandáronles|mandar|past3p
mandáronme|mandar|past3p
mandáronse|mandar|past3p
mandé|mandar|past1s
mandéle|mandar|past1s
mandéles|mandar|past1s
mandó|mandar|past3s
mandóle|mandar|past3s
mandóles|mandar|past3s
mandóme|mandar|past3s
mandónos|mandar|past3s
mandóse|mandar|past3s
manifestaba|manifestar|imp1s imp3s
manifestaban|manifestar|imp3p
manifestada|manifestar|part
manifestadas|manifestar|part
manifestado|manifestar|part
manifestados|manifestar|part
manifestando|manifestar|ger
manifestar|manifestar|inf
manifestaron|manifestar|past3p
manifestará|manifestar|fut3s
manifestarán|manifestar|fut3p
manifestaría|manifestar|cond3s
manifestarían|manifestar|cond3p
manifestele|manifestar|past1s
manifesteles|manifestar|past1s
manifestole|manifestar|past3s
manifestoles|manifestar|past3s
manifestome|manifestar|past3s
manifestonos|manifestar|past3s
manifestose|manifestar|past3s
manifestábale|manifestar|imp3s
manifestábales|manifestar|imp3s
manifestábame|manifestar|imp3s
manifestándole|manifestar|ger
manifestándoles|manifestar|ger
manifestándome|manifestar|ger
manifestándonos|manifestar|ger
manifestándose|manifestar|ger
manifestáronle|manifestar|past3p
manifestáronles|manifestar|past3p
manifestáronme|manifestar|past3p
manifestáronse|manifestar|past3p
manifesté|manifestar|past1s
manifestéle|manifestar|past1s
manifestéles|manifestar|past1s
manifestó|manifestar|past3s
manifestóle|manifestar|past3s
manifestóles|manifestar|past3s
manifestóme|manifestar|past3s
manifestónos|manifestar|past3s
manifestóse|manifestar|past3s
manifiesta|manifestar|pres3s
manifiestan|manifestar|pres3p
manifiesto|manifestar|pres1s
mantendrá|mantener|fut3s
mantendrán|mantener|fut3p
mantendría|mantener|cond3s
mantendrían|mantener|cond3p
mantener|mantener|inf
mantengo|mantener|pres1s
mantenida|mantener|part
mantenidas|mantener|part
mantenido|mantener|part
mantenidos|mantener|part
manteniendo|mantener|ger
mantenía|mantener|imp1s imp3s
mantenían|mantener|imp3p
mantiene|mantener|pres3s
mantienen|mantener|pres3p
mantuve|mantener|past1s
mantuvieron|mantener|past3p
mantuvo|mantener|past3s
maravilla|maravillarse|pres3s
maravillaba|maravillarse|imp1s imp3s
maravillabame|maravillarse|imp1s
maravillaban|maravillarse|imp3p
maravillabanse|maravillarse|imp3p
maravillabase|maravillarse|imp3s
maravillada|maravillarse|part
maravilladas|maravillarse|part
maravillado|maravillarse|part
maravillados|maravillarse|part
maravillan|maravillarse|pres3p
maravillando|maravillarse|ger
maravillanse|maravillarse|pres3p
maravillaron|maravillarse|past3p
maravillaronse|maravillarse|past3p
maravillarse|maravillarse|inf
maravillará|maravillarse|fut3s
maravillarán|maravillarse|fut3p
maravillaránse|maravillarse|fut3p
maravillaráse|maravillarse|fut3s
maravillaría|maravillarse|cond3s
maravillarían|maravillarse|cond3p
maravillaríanse|maravillarse|cond3p
maravillaríase|maravillarse|cond3s
maravillase|maravillarse|pres3s
maravillo|maravillarse|pres1s
maravillome|maravillarse|pres1s
maravillé|maravillarse|past1s
maravilléme|maravillarse|past1s
maravilló|maravillarse|past3s
maravillóse|maravillarse|past3s
masculla|mascullar|pres3s
mascullaba|mascullar|imp1s imp3s
mascullaban|mascullar|imp3p
mascullada|mascullar|part
masculladas|mascullar|part
mascullado|mascullar|part
mascullados|mascullar|part
mascullan|mascullar|pres3p
mascullando|mascullar|ger
mascullar|mascullar|inf
mascullaron|mascullar|past3p
mascullará|mascullar|fut3s
mascullarán|mascullar|fut3p
mascullaría|mascullar|cond3s
mascullarían|mascullar|cond3p
mascullo|mascullar|pres1s
mascullé|mascullar|past1s
masculló|mascullar|past3s
maticé|matizar|past1s
matiza|matizar|pres3s
matizaba|matizar|imp1s imp3s
matizaban|matizar|imp3p
matizada|matizar|part
matizadas|matizar|part
matizado|matizar|part
matizados|matizar|part
matizan|matizar|pres3p
matizando|matizar|ger
matizar|matizar|inf
matizaron|matizar|past3p
matizará|matizar|fut3s
matizarán|matizar|fut3p
matizaría|matizar|cond3s
matizarían|matizar|cond3p
matizo|matizar|pres1s
matizó|matizar|past3s
medita|meditar|pres3s
meditaba|meditar|imp1s imp3s
meditaban|meditar|imp3p
meditada|meditar|part
meditadas|meditar|part
meditado|meditar|part
meditados|meditar|part
meditan|meditar|pres3p
meditando|meditar|ger
meditar|meditar|inf
meditaron|meditar|past3p
meditará|meditar|fut3s
meditarán|meditar|fut3p
meditaría|meditar|cond3s
meditarían|meditar|cond3p
medito|meditar|pres1s
medité|meditar|past1s
meditó|meditar|past3s
menciona|mencionar|pres3s
mencionaba|mencionar|imp1s imp3s
mencionaban|mencionar|imp3p
mencionada|mencionar|part
mencionadas|mencionar|part
mencionado|mencionar|part
mencionados|mencionar|part
mencionan|mencionar|pres3p
mencionando|mencionar|ger
mencionar|mencionar|inf
mencionaron|mencionar|past3p
mencionará|mencionar|fut3s
mencionarán|mencionar|fut3p
mencionaría|mencionar|cond3s
mencionarían|mencionar|cond3p
menciono|mencionar|pres1s
mencioné|mencionar|past1s
mencionó|mencionar|past3s
muge|mugir|pres3s
mugen|mugir|pres3p
mugida|mugir|part
mugidas|mugir|part
mugido|mugir|part
mugidos|mugir|part
mugiendo|mugir|ger
mugieron|mugir|past3p
mugir|mugir|inf
mugirá|mugir|fut3s
mugirán|mugir|fut3p
mugiría|mugir|cond3s
mugirían|mugir|cond3p
mugió|mugir|past3s
mugí|mugir|past1s
mugía|mugir|imp1s imp3s
mugían|mugir|imp3p
mujo|mugir|pres1s
murmura|murmurar|pres3s
murmuraba|murmurar|imp1s imp3s
murmuraban|murmurar|imp3p
murmurada|murmurar|part
murmuradas|murmurar|part
murmurado|murmurar|part
murmurados|murmurar|part
murmuran|murmurar|pres3p
murmurando|murmurar|ger
murmurar|murmurar|inf
murmuraron|murmurar|past3p
murmurará|murmurar|fut3s
murmurarán|murmurar|fut3p
murmuraría|murmurar|cond3s
murmurarían|murmurar|cond3p
murmurele|murmurar|past1s
murmureles|murmurar|past1s
murmuro|murmurar|pres1s
murmurole|murmurar|past3s
murmuroles|murmurar|past3s
murmurome|murmurar|past3s
murmuronos|murmurar|past3s
murmurose|murmurar|past3s
murmurábale|murmurar|imp3s
murmurábales|murmurar|imp3s
murmurábame|murmurar|imp3s
murmurándole|murmurar|ger
murmurándoles|murmurar|ger
murmurándome|murmurar|ger
murmurándonos|murmurar|ger
murmurándose|murmurar|ger
murmuráronle|murmurar|past3p
murmuráronles|murmurar|past3p
murmuráronme|murmurar|past3p
murmuráronse|murmurar|past3p
murmuré|murmurar|past1s
murmuréle|murmurar|past1s
murmuréles|murmurar|past1s
murmuró|murmurar|past3s
murmuróle|murmurar|past3s
murmuróles|murmurar|past3s
murmuróme|murmurar|past3s
murmurónos|murmurar|past3s
murmuróse|murmurar|past3s
musita|musitar|pres3s
musitaba|musitar|imp1s imp3s
musitaban|musitar|imp3p
musitada|musitar|part
musitadas|musitar|part
musitado|musitar|part
musitados|musitar|part
musitan|musitar|pres3p
musitando|musitar|ger
musitar|musitar|inf
musitaron|musitar|past3p
musitará|musitar|fut3s
musitarán|musitar|fut3p
musitaría|musitar|cond3s
musitarían|musitar|cond3p
musito|musitar|pres1s
musité|musitar|past1s
musitó|musitar|past3s
narra|narrar|pres3s
narraba|narrar|imp1s imp3s
narraban|narrar|imp3p
narrada|narrar|part
narradas|narrar|part
narrado|narrar|part
narrados|narrar|part
narran|narrar|pres3p
narrando|narrar|ger
narrar|narrar|inf
narraron|narrar|past3p
narrará|narrar|fut3s
narrarán|narrar|fut3p
narraría|narrar|cond3s
narrarían|narrar|cond3p
narro|narrar|pres1s
narré|narrar|past1s
narró|narrar|past3s
negaba|negar|imp1s imp3s
negaban|negar|imp3p
negada|negar|part
negadas|negar|part
negado|negar|part
negados|negar|part
negando|negar|ger
negar|negar|inf
negaron|negar|past3p
negará|negar|fut3s
negarán|negar|fut3p
negaría|negar|cond3s
negarían|negar|cond3p
negué|negar|past1s
negó|negar|past3s
niega|negar|pres3s
niegan|negar|pres3p
niego|negar|pres1s
notifica|notificar|pres3s
notificaba|notificar|imp1s imp3s
notificaban|notificar|imp3p
notificada|notificar|part
notificadas|notificar|part
notificado|notificar|part
notificados|notificar|part
notifican|notificar|pres3p
notificando|notificar|ger
notificar|notificar|inf
notificaron|notificar|past3p
notificará|notificar|fut3s
notificarán|notificar|fut3p
notificaría|notificar|cond3s
notificarían|notificar|cond3p
notifico|notificar|pres1s
notificó|notificar|past3s
notifiqué|notificar|past1s
objeta|objetar|pres3s
objetaba|objetar|imp1s imp3s
objetaban|objetar|imp3p
objetada|objetar|part
objetadas|objetar|part
objetado|objetar|part
objetados|objetar|part
objetan|objetar|pres3p
objetando|objetar|ger
objetar|objetar|inf
objetaron|objetar|past3p
objetará|objetar|fut3s
objetarán|objetar|fut3p
objetaría|objetar|cond3s
objetarían|objetar|cond3p
objetele|objetar|past1s
objeteles|objetar|past1s
objeto|objetar|pres1s
objetole|objetar|past3s
objetoles|objetar|past3s
objetome|objetar|past3s
objetonos|objetar|past3s
objetose|objetar|past3s
objetábale|objetar|imp3s
objetábales|objetar|imp3s
objetábame|objetar|imp3s
objetándole|objetar|ger
objetándoles|objetar|ger
objetándome|objetar|ger
objetándonos|objetar|ger
objetándose|objetar|ger
objetáronle|objetar|past3p
objetáronles|objetar|past3p
objetáronme|objetar|past3p
objetáronse|objetar|past3p
objeté|objetar|past1s
objetéle|objetar|past1s
objetéles|objetar|past1s
objetó|objetar|past3s
objetóle|objetar|past3s
objetóles|objetar|past3s
objetóme|objetar|past3s
objetónos|objetar|past3s
objetóse|objetar|past3s
observa|observar|pres3s
observaba|observar|imp1s imp3s
observaban|observar|imp3p
observada|observar|part
observadas|observar|part
observado|observar|part
observados|observar|part
observan|observar|pres3p
observando|observar|ger
observar|observar|inf
observaron|observar|past3p
observará|observar|fut3s
observarán|observar|fut3p
observaría|observar|cond3s
observarían|observar|cond3p
observele|observar|past1s
observeles|observar|past1s
observo|observar|pres1s
observole|observar|past3s
observoles|observar|past3s
observome|observar|past3s
observonos|observar|past3s
observose|observar|past3s
observábale|observar|imp3s
observábales|observar|imp3s
observábame|observar|imp3s
observándole|observar|ger
observándoles|observar|ger
observándome|observar|ger
observándonos|observar|ger
observándose|observar|ger
observáronle|observar|past3p
observáronles|observar|past3p
observáronme|observar|past3p
observáronse|observar|past3p
observé|observar|past1s
observéle|observar|past1s
observéles|observar|past1s
observó|observar|past3s
observóle|observar|past3s
observóles|observar|past3s
observóme|observar|past3s
observónos|observar|past3s
observóse|observar|past3s
opina|opinar|pres3s
opinaba|opinar|imp1s imp3s
opinaban|opinar|imp3p
opinada|opinar|part
opinadas|opinar|part
opinado|opinar|part
opinados|opinar|part
opinan|opinar|pres3p
opinando|opinar|ger
opinar|opinar|inf
opinaron|opinar|past3p
opinará|opinar|fut3s
opinarán|opinar|fut3p
opinaría|opinar|cond3s
opinarían|opinar|cond3p
opino|opinar|pres1s
opiné|opinar|past1s
opinó|opinar|past3s
ordena|ordenar|pres3s
ordenaba|ordenar|imp1s imp3s
ordenaban|ordenar|imp3p
ordenada|ordenar|part
ordenadas|ordenar|part
ordenado|ordenar|part
ordenados|ordenar|part
ordenan|ordenar|pres3p
ordenando|ordenar|ger
ordenar|ordenar|inf
ordenaron|ordenar|past3p
ordenará|ordenar|fut3s
ordenarán|ordenar|fut3p
ordenaría|ordenar|cond3s
ordenarían|ordenar|cond3p
ordenele|ordenar|past1s
ordeneles|ordenar|past1s
ordeno|ordenar|pres1s
ordenole|ordenar|past3s
ordenoles|ordenar|past3s
ordenome|ordenar|past3s
ordenonos|ordenar|past3s
ordenose|ordenar|past3s
ordenábale|ordenar|imp3s
ordenábales|ordenar|imp3s
ordenábame|ordenar|imp3s
ordenándole|ordenar|ger
ordenándoles|ordenar|ger
ordenándome|ordenar|ger
ordenándonos|ordenar|ger
ordenándose|ordenar|ger
ordenáronle|ordenar|past3p
ordenáronles|ordenar|past3p
ordenáronme|ordenar|past3p
ordenáronse|ordenar|past3p
ordené|ordenar|past1s
ordenéle|ordenar|past1s
ordenéles|ordenar|past1s
ordenó|ordenar|past3s
ordenóle|ordenar|past3s
ordenóles|ordenar|past3s
ordenóme|ordenar|past3s
ordenónos|ordenar|past3s
ordenóse|ordenar|past3s
parlotea|parlotear|pres3s
parloteaba|parlotear|imp1s imp3s
parloteaban|parlotear|imp3p
parloteada|parlotear|part
parloteadas|parlotear|part
parloteado|parlotear|part
parloteados|parlotear|part
parlotean|parlotear|pres3p
parloteando|parlotear|ger
parlotear|parlotear|inf
parlotearon|parlotear|past3p
parloteará|parlotear|fut3s
parlotearán|parlotear|fut3p
parlotearía|parlotear|cond3s
parlotearían|parlotear|cond3p
parloteo|parlotear|pres1s
parloteé|parlotear|past1s
parloteó|parlotear|past3s
pedida|pedir|part
pedidas|pedir|part
pedido|pedir|part
pedidos|pedir|part
pedile|pedir|past1s
pediles|pedir|past1s
pedir|pedir|inf
pedirá|pedir|fut3s
pedirán|pedir|fut3p
pediría|pedir|cond3s
pedirían|pedir|cond3p
pedí|pedir|past1s
pedía|pedir|imp1s imp3s
pedíale|pedir|imp3s
pedíales|pedir|imp3s
pedíame|pedir|imp3s
pedían|pedir|imp3p
pedíle|pedir|past1s
pedíles|pedir|past1s
pensaba|pensar|imp1s imp3s
pensaban|pensar|imp3p
pensada|pensar|part
pensadas|pensar|part
pensado|pensar|part
pensados|pensar|part
pensando|pensar|ger
pensar|pensar|inf
pensaron|pensar|past3p
pensará|pensar|fut3s
pensarán|pensar|fut3p
pensaría|pensar|cond3s
pensarían|pensar|cond3p
pensé|pensar|past1s
pensó|pensar|past3s
perora|perorar|pres3s
peroraba|perorar|imp1s imp3s
peroraban|perorar|imp3p
perorada|perorar|part
peroradas|perorar|part
perorado|perorar|part
perorados|perorar|part
peroran|perorar|pres3p
perorando|perorar|ger
perorar|perorar|inf
peroraron|perorar|past3p
perorará|perorar|fut3s
perorarán|perorar|fut3p
peroraría|perorar|cond3s
perorarían|perorar|cond3p
peroro|perorar|pres1s
peroré|perorar|past1s
peroró|perorar|past3s
persiste|persistir|pres3s
persisten|persistir|pres3p
persistida|persistir|part
persistidas|persistir|part
persistido|persistir|part
persistidos|persistir|part
persistiendo|persistir|ger
persistieron|persistir|past3p
persistir|persistir|inf
persistirá|persistir|fut3s
persistirán|persistir|fut3p
persistiría|persistir|cond3s
persistirían|persistir|cond3p
persistió|persistir|past3s
persisto|persistir|pres1s
persistí|persistir|past1s
persistía|persistir|imp1s imp3s
persistían|persistir|imp3p
pide|pedir|pres3s
piden|pedir|pres3p
pidiendo|pedir|ger
pidieron|pedir|past3p
pidiole|pedir|past3s
pidioles|pedir|past3s
pidiome|pedir|past3s
pidionos|pedir|past3s
pidiose|pedir|past3s
pidiéndole|pedir|ger
pidiéndoles|pedir|ger
pidiéndome|pedir|ger
pidiéndonos|pedir|ger
pidiéndose|pedir|ger
pidiéronle|pedir|past3p
pidiéronles|pedir|past3p
pidiéronme|pedir|past3p
pidiéronse|pedir|past3p
pidió|pedir|past3s
pidióle|pedir|past3s
pidióles|pedir|past3s
pidióme|pedir|past3s
pidiónos|pedir|past3s
pidióse|pedir|past3s
pido|pedir|pres1s
piensa|pensar|pres3s
piensan|pensar|pres3p
pienso|pensar|pres1s
plantea|plantear|pres3s
planteaba|plantear|imp1s imp3s
planteaban|plantear|imp3p
planteada|plantear|part
planteadas|plantear|part
planteado|plantear|part
planteados|plantear|part
plantean|plantear|pres3p
planteando|plantear|ger
plantear|plantear|inf
plantearon|plantear|past3p
planteará|plantear|fut3s
plantearán|plantear|fut3p
plantearía|plantear|cond3s
plantearían|plantear|cond3p
planteo|plantear|pres1s
planteé|plantear|past1s
planteó|plantear|past3s
pondera|ponderar|pres3s
ponderaba|ponderar|imp1s imp3s
ponderaban|ponderar|imp3p
ponderada|ponderar|part
ponderadas|ponderar|part
ponderado|ponderar|part
ponderados|ponderar|part
ponderan|ponderar|pres3p
ponderando|ponderar|ger
ponderar|ponderar|inf
ponderaron|ponderar|past3p
ponderará|ponderar|fut3s
ponderarán|ponderar|fut3p
ponderaría|ponderar|cond3s
ponderarían|ponderar|cond3p
pondero|ponderar|pres1s
ponderé|ponderar|past1s
ponderó|ponderar|past3s
pondrá de manifiesto|poner_de_manifiesto|fut3s
pondrá de relieve|poner_de_relieve|fut3s
pondrá sobre la mesa|poner_sobre_la_mesa|fut3s
pondrán de manifiesto|poner_de_manifiesto|fut3p
pondrán de relieve|poner_de_relieve|fut3p
pondrán sobre la mesa|poner_sobre_la_mesa|fut3p
pondría de manifiesto|poner_de_manifiesto|cond3s
pondría de relieve|poner_de_relieve|cond3s
pondría sobre la mesa|poner_sobre_la_mesa|cond3s
pondrían de manifiesto|poner_de_manifiesto|cond3p
pondrían de relieve|poner_de_relieve|cond3p
pondrían sobre la mesa|poner_sobre_la_mesa|cond3p
pone de manifiesto|poner_de_manifiesto|pres3s
pone de relieve|poner_de_relieve|pres3s
pone sobre la mesa|poner_sobre_la_mesa|pres3s
ponen de manifiesto|poner_de_manifiesto|pres3p
ponen de relieve|poner_de_relieve|pres3p
ponen sobre la mesa|poner_sobre_la_mesa|pres3p
poner de manifiesto|poner_de_manifiesto|inf
poner de relieve|poner_de_relieve|inf
poner sobre la mesa|poner_sobre_la_mesa|inf
pongo de manifiesto|poner_de_manifiesto|pres1s
pongo de relieve|poner_de_relieve|pres1s
pongo sobre la mesa|poner_sobre_la_mesa|pres1s
poniendo de manifiesto|poner_de_manifiesto|ger
poniendo de relieve|poner_de_relieve|ger
poniendo sobre la mesa|poner_sobre_la_mesa|ger
pontifica|pontificar|pres3s
pontificaba|pontificar|imp1s imp3s
pontificaban|pontificar|imp3p
pontificada|pontificar|part
pontificadas|pontificar|part
pontificado|pontificar|part
pontificados|pontificar|part
pontifican|pontificar|pres3p
pontificando|pontificar|ger
pontificar|pontificar|inf
pontificaron|pontificar|past3p
pontificará|pontificar|fut3s
pontificarán|pontificar|fut3p
pontificaría|pontificar|cond3s
pontificarían|pontificar|cond3p
pontifico|pontificar|pres1s
pontificó|pontificar|past3s
pontifiqué|pontificar|past1s
ponía de manifiesto|poner_de_manifiesto|imp1s imp3s
ponía de relieve|poner_de_relieve|imp1s imp3s
ponía sobre la mesa|poner_sobre_la_mesa|imp1s imp3s
ponían de manifiesto|poner_de_manifiesto|imp3p
ponían de relieve|poner_de_relieve|imp3p
ponían sobre la mesa|poner_sobre_la_mesa|imp3p
porfiaba|porfiar|imp1s imp3s
porfiaban|porfiar|imp3p
porfiada|porfiar|part
porfiadas|porfiar|part
porfiado|porfiar|part
porfiados|porfiar|part
porfiando|porfiar|ger
porfiar|porfiar|inf
porfiaron|porfiar|past3p
porfiará|porfiar|fut3s
porfiarán|porfiar|fut3p
porfiaría|porfiar|cond3s
porfiarían|porfiar|cond3p
porfié|porfiar|past1s
porfió|porfiar|past3s
porfía|porfiar|pres3s
porfían|porfiar|pres3p
porfío|porfiar|pres1s
pormenoricé|pormenorizar|past1s
pormenoriza|pormenorizar|pres3s
pormenorizaba|pormenorizar|imp1s imp3s
pormenorizaban|pormenorizar|imp3p
pormenorizada|pormenorizar|part
pormenorizadas|pormenorizar|part
pormenorizado|pormenorizar|part
pormenorizados|pormenorizar|part
pormenorizan|pormenorizar|pres3p
pormenorizando|pormenorizar|ger
pormenorizar|pormenorizar|inf
pormenorizaron|pormenorizar|past3p
pormenorizará|pormenorizar|fut3s
pormenorizarán|pormenorizar|fut3p
pormenorizaría|pormenorizar|cond3s
pormenorizarían|pormenorizar|cond3p
pormenorizo|pormenorizar|pres1s
pormenorizó|pormenorizar|past3s
precisa|precisar|pres3s
precisaba|precisar|imp1s imp3s
precisaban|precisar|imp3p
precisada|precisar|part
precisadas|precisar|part
precisado|precisar|part
precisados|precisar|part
precisan|precisar|pres3p
precisando|precisar|ger
precisar|precisar|inf
precisaron|precisar|past3p
precisará|precisar|fut3s
precisarán|precisar|fut3p
precisaría|precisar|cond3s
precisarían|precisar|cond3p
preciso|precisar|pres1s
precisé|precisar|past1s
precisó|precisar|past3s
preconicé|preconizar|past1s
preconiza|preconizar|pres3s
preconizaba|preconizar|imp1s imp3s
preconizaban|preconizar|imp3p
preconizada|preconizar|part
preconizadas|preconizar|part
preconizado|preconizar|part
preconizados|preconizar|part
preconizan|preconizar|pres3p
preconizando|preconizar|ger
preconizar|preconizar|inf
preconizaron|preconizar|past3p
preconizará|preconizar|fut3s
preconizarán|preconizar|fut3p
preconizaría|preconizar|cond3s
preconizarían|preconizar|cond3p
preconizo|preconizar|pres1s
preconizó|preconizar|past3s
predecir|predecir|inf
predecirá|predecir|fut3s
predecirán|predecir|fut3p
predeciría|predecir|cond3s
predecirían|predecir|cond3p
predecía|predecir|imp1s imp3s
predecían|predecir|imp3p
predice|predecir|pres3s
predicen|predecir|pres3p
predicha|predecir|part
predichas|predecir|part
predicho|predecir|part
predichos|predecir|part
prediciendo|predecir|ger
predigo|predecir|pres1s
predije|predecir|past1s
predijeron|predecir|past3p
predijo|predecir|past3s
pregona|pregonar|pres3s
pregonaba|pregonar|imp1s imp3s
pregonaban|pregonar|imp3p
pregonada|pregonar|part
pregonadas|pregonar|part
pregonado|pregonar|part
pregonados|pregonar|part
pregonan|pregonar|pres3p
pregonando|pregonar|ger
pregonar|pregonar|inf
pregonaron|pregonar|past3p
pregonará|pregonar|fut3s
pregonarán|pregonar|fut3p
pregonaría|pregonar|cond3s
pregonarían|pregonar|cond3p
pregono|pregonar|pres1s
pregoné|pregonar|past1s
pregonó|pregonar|past3s
pregunta|preguntar preguntarse|pres3s
preguntaba|preguntar preguntarse|imp1s imp3s
preguntabame|preguntarse|imp1s
preguntaban|preguntar preguntarse|imp3p
preguntabanse|preguntarse|imp3p
preguntabase|preguntarse|imp3s
preguntada|preguntar preguntarse|part
preguntadas|preguntar preguntarse|part
preguntado|preguntar preguntarse|part
preguntados|preguntar preguntarse|part
preguntan|preguntar preguntarse|pres3p
preguntando|preguntar preguntarse|ger
preguntanse|preguntarse|pres3p
preguntar|preguntar|inf
preguntaron|preguntar preguntarse|past3p
preguntaronse|preguntarse|past3p
preguntarse|preguntarse|inf
preguntará|preguntar preguntarse|fut3s
preguntarán|preguntar preguntarse|fut3p
preguntaránse|preguntarse|fut3p
preguntaráse|preguntarse|fut3s
preguntaría|preguntar preguntarse|cond3s
preguntarían|preguntar preguntarse|cond3p
preguntaríanse|preguntarse|cond3p
preguntaríase|preguntarse|cond3s
preguntase|preguntarse|pres3s
preguntele|preguntar|past1s
pregunteles|preguntar|past1s
pregunto|preguntar preguntarse|pres1s
preguntole|preguntar|past3s
preguntoles|preguntar|past3s
preguntome|preguntar preguntarse|pres1s past3s
preguntonos|preguntar|past3s
preguntose|preguntar|past3s
preguntábale|preguntar|imp3s
preguntábales|preguntar|imp3s
preguntábame|preguntar|imp3s
preguntándole|preguntar|ger
preguntándoles|preguntar|ger
preguntándome|preguntar|ger
preguntándonos|preguntar|ger
preguntándose|preguntar|ger
preguntáronle|preguntar|past3p
preguntáronles|preguntar|past3p
preguntáronme|preguntar|past3p
preguntáronse|preguntar|past3p
pregunté|preguntar preguntarse|past1s
preguntéle|preguntar|past1s
preguntéles|preguntar|past1s
preguntéme|preguntarse|past1s
preguntó|preguntar preguntarse|past3s
preguntóle|preguntar|past3s
preguntóles|preguntar|past3s
preguntóme|preguntar|past3s
preguntónos|preguntar|past3s
preguntóse|preguntar preguntarse|past3s
presagia|presagiar|pres3s
presagiaba|presagiar|imp1s imp3s
presagiaban|presagiar|imp3p
presagiada|presagiar|part
presagiadas|presagiar|part
presagiado|presagiar|part
presagiados|presagiar|part
presagian|presagiar|pres3p
presagiando|presagiar|ger
presagiar|presagiar|inf
presagiaron|presagiar|past3p
presagiará|presagiar|fut3s
presagiarán|presagiar|fut3p
presagiaría|presagiar|cond3s
presagiarían|presagiar|cond3p
presagio|presagiar|pres1s
presagié|presagiar|past1s
presagió|presagiar|past3s
presenta|presentarse|pres3s
presentaba|presentarse|imp1s imp3s
presentabame|presentarse|imp1s
presentaban|presentarse|imp3p
presentabanse|presentarse|imp3p
presentabase|presentarse|imp3s
presentada|presentarse|part
presentadas|presentarse|part
presentado|presentarse|part
presentados|presentarse|part
presentan|presentarse|pres3p
presentando|presentarse|ger
presentanse|presentarse|pres3p
presentaron|presentarse|past3p
presentaronse|presentarse|past3p
presentarse|presentarse|inf
presentará|presentarse|fut3s
presentarán|presentarse|fut3p
presentaránse|presentarse|fut3p
presentaráse|presentarse|fut3s
presentaría|presentarse|cond3s
presentarían|presentarse|cond3p
presentaríanse|presentarse|cond3p
presentaríase|presentarse|cond3s
presentase|presentarse|pres3s
presento|presentarse|pres1s
presentome|presentarse|pres1s
presenté|presentarse|past1s
presentéme|presentarse|past1s
presentó|presentarse|past3s
presentóse|presentarse|past3s
presume|presumir|pres3s
presumen|presumir|pres3p
presumida|presumir|part
presumidas|presumir|part
presumido|presumir|part
presumidos|presumir|part
presumiendo|presumir|ger
presumieron|presumir|past3p
presumir|presumir|inf
presumirá|presumir|fut3s
presumirán|presumir|fut3p
presumiría|presumir|cond3s
presumirían|presumir|cond3p
presumió|presumir|past3s
presumo|presumir|pres1s
presumí|presumir|past1s
presumía|presumir|imp1s imp3s
presumían|presumir|imp3p
prevendrá|prevenir|fut3s
prevendrán|prevenir|fut3p
prevendría|prevenir|cond3s
prevendrían|prevenir|cond3p
prevengo|prevenir|pres1s
prevenida|prevenir|part
prevenidas|prevenir|part
prevenido|prevenir|part
prevenidos|prevenir|part
prevenir|prevenir|inf
prevenía|prevenir|imp1s imp3s
prevenían|prevenir|imp3p
preveo|prever|pres1s
prever|prever|inf
preverá|prever|fut3s
preverán|prever|fut3p
prevería|prever|cond3s
preverían|prever|cond3p
preveía|prever|imp1s imp3s
preveían|prever|imp3p
previendo|prever|ger
previene|prevenir|pres3s
previenen|prevenir|pres3p
previeron|prever|past3p
previne|prevenir|past1s
previniendo|prevenir|ger
previnieron|prevenir|past3p
previno|prevenir|past3s
prevista|prever|part
previstas|prever|part
previsto|prever|part
previstos|prever|part
previó|prever|past3s
prevé|prever|pres3s
prevén|prever|pres3p
preví|prever|past1s
proclama|proclamar|pres3s
proclamaba|proclamar|imp1s imp3s
proclamaban|proclamar|imp3p
proclamada|proclamar|part
proclamadas|proclamar|part
proclamado|proclamar|part
proclamados|proclamar|part
proclaman|proclamar|pres3p
proclamando|proclamar|ger
proclamar|proclamar|inf
proclamaron|proclamar|past3p
proclamará|proclamar|fut3s
proclamarán|proclamar|fut3p
proclamaría|proclamar|cond3s
proclamarían|proclamar|cond3p
proclamo|proclamar|pres1s
proclamé|proclamar|past1s
proclamó|proclamar|past3s
proferida|proferir|part
proferidas|proferir|part
proferido|proferir|part
proferidos|proferir|part
proferir|proferir|inf
proferirá|proferir|fut3s
proferirán|proferir|fut3p
proferiría|proferir|cond3s
proferirían|proferir|cond3p
proferí|proferir|past1s
profería|proferir|imp1s imp3s
proferían|proferir|imp3p
profeticé|profetizar|past1s
profetiza|profetizar|pres3s
profetizaba|profetizar|imp1s imp3s
profetizaban|profetizar|imp3p
profetizada|profetizar|part
profetizadas|profetizar|part
profetizado|profetizar|part
profetizados|profetizar|part
profetizan|profetizar|pres3p
profetizando|profetizar|ger
profetizar|profetizar|inf
profetizaron|profetizar|past3p
profetizará|profetizar|fut3s
profetizarán|profetizar|fut3p
profetizaría|profetizar|cond3s
profetizarían|profetizar|cond3p
profetizo|profetizar|pres1s
profetizó|profetizar|past3s
profiere|proferir|pres3s
profieren|proferir|pres3p
profiero|proferir|pres1s
profiriendo|proferir|ger
profirieron|proferir|past3p
profirió|proferir|past3s
promete|prometer|pres3s
prometen|prometer|pres3p
prometer|prometer|inf
prometerá|prometer|fut3s
prometerán|prometer|fut3p
prometería|prometer|cond3s
prometerían|prometer|cond3p
prometida|prometer|part
prometidas|prometer|part
prometido|prometer|part
prometidos|prometer|part
prometiendo|prometer|ger
prometieron|prometer|past3p
prometile|prometer|past1s
prometiles|prometer|past1s
prometiole|prometer|past3s
prometioles|prometer|past3s
prometiome|prometer|past3s
prometionos|prometer|past3s
prometiose|prometer|past3s
prometiéndole|prometer|ger
prometiéndoles|prometer|ger
prometiéndome|prometer|ger
prometiéndonos|prometer|ger
prometiéndose|prometer|ger
prometiéronle|prometer|past3p
prometiéronles|prometer|past3p
prometiéronme|prometer|past3p
prometiéronse|prometer|past3p
prometió|prometer|past3s
prometióle|prometer|past3s
prometióles|prometer|past3s
prometióme|prometer|past3s
prometiónos|prometer|past3s
prometióse|prometer|past3s
prometo|prometer|pres1s
prometí|prometer|past1s
prometía|prometer|imp1s imp3s
prometíale|prometer|imp3s
prometíales|prometer|imp3s
prometíame|prometer|imp3s
prometían|prometer|imp3p
prometíle|prometer|past1s
prometíles|prometer|past1s
pronostica|pronosticar|pres3s
pronosticaba|pronosticar|imp1s imp3s
pronosticaban|pronosticar|imp3p
pronosticada|pronosticar|part
pronosticadas|pronosticar|part
pronosticado|pronosticar|part
pronosticados|pronosticar|part
pronostican|pronosticar|pres3p
pronosticando|pronosticar|ger
pronosticar|pronosticar|inf
pronosticaron|pronosticar|past3p
pronosticará|pronosticar|fut3s
pronosticarán|pronosticar|fut3p
pronosticaría|pronosticar|cond3s
pronosticarían|pronosticar|cond3p
pronostico|pronosticar|pres1s
pronosticó|pronosticar|past3s
pronostiqué|pronosticar|past1s
pronuncia|pronunciar|pres3s
pronunciaba|pronunciar|imp1s imp3s
pronunciaban|pronunciar|imp3p
pronunciada|pronunciar|part
pronunciadas|pronunciar|part
pronunciado|pronunciar|part
pronunciados|pronunciar|part
pronuncian|pronunciar|pres3p
pronunciando|pronunciar|ger
pronunciar|pronunciar|inf
pronunciaron|pronunciar|past3p
pronunciará|pronunciar|fut3s
pronunciarán|pronunciar|fut3p
pronunciaría|pronunciar|cond3s
pronunciarían|pronunciar|cond3p
pronuncio|pronunciar|pres1s
pronuncié|pronunciar|past1s
pronunció|pronunciar|past3s
propondrá|proponer|fut3s
propondrán|proponer|fut3p
propondría|proponer|cond3s
propondrían|proponer|cond3p
propone|proponer|pres3s
proponen|proponer|pres3p
proponer|proponer|inf
propongo|proponer|pres1s
proponiendo|proponer|ger
proponía|proponer|imp1s imp3s
proponían|proponer|imp3p
propuesta|proponer|part
propuestas|proponer|part
propuesto|proponer|part
propuestos|proponer|part
propuse|proponer|past1s
propusieron|proponer|past3p
propuso|proponer|past3s
prorrumpe|prorrumpir|pres3s
prorrumpen|prorrumpir|pres3p
prorrumpida|prorrumpir|part
prorrumpidas|prorrumpir|part
prorrumpido|prorrumpir|part
prorrumpidos|prorrumpir|part
prorrumpiendo|prorrumpir|ger
prorrumpieron|prorrumpir|past3p
prorrumpir|prorrumpir|inf
prorrumpirá|prorrumpir|fut3s
prorrumpirán|prorrumpir|fut3p
prorrumpiría|prorrumpir|cond3s
prorrumpirían|prorrumpir|cond3p
prorrumpió|prorrumpir|past3s
prorrumpo|prorrumpir|pres1s
prorrumpí|prorrumpir|past1s
prorrumpía|prorrumpir|imp1s imp3s
prorrumpían|prorrumpir|imp3p
proseguida|proseguir|part
proseguidas|proseguir|part
proseguido|proseguir|part
proseguidos|proseguir|part
proseguir|proseguir|inf
proseguirá|proseguir|fut3s
proseguirán|proseguir|fut3p
proseguiría|proseguir|cond3s
proseguirían|proseguir|cond3p
proseguí|proseguir|past1s
proseguía|proseguir|imp1s imp3s
proseguían|proseguir|imp3p
prosigo|proseguir|pres1s
prosigue|proseguir|pres3s
prosiguen|proseguir|pres3p
prosiguiendo|proseguir|ger
prosiguieron|proseguir|past3p
prosiguió|proseguir|past3s
protesta|protestar|pres3s
protestaba|protestar|imp1s imp3s
protestaban|protestar|imp3p
protestada|protestar|part
protestadas|protestar|part
protestado|protestar|part
protestados|protestar|part
protestan|protestar|pres3p
protestando|protestar|ger
protestar|protestar|inf
protestaron|protestar|past3p
protestará|protestar|fut3s
protestarán|protestar|fut3p
protestaría|protestar|cond3s
protestarían|protestar|cond3p
protesto|protestar|pres1s
protesté|protestar|past1s
protestó|protestar|past3s
provoca|provocar|pres3s
provocaba|provocar|imp1s imp3s
provocaban|provocar|imp3p
provocada|provocar|part
provocadas|provocar|part
provocado|provocar|part
provocados|provocar|part
provocan|provocar|pres3p
provocando|provocar|ger
provocar|provocar|inf
provocaron|provocar|past3p
provocará|provocar|fut3s
provocarán|provocar|fut3p
provocaría|provocar|cond3s
provocarían|provocar|cond3p
provoco|provocar|pres1s
provocó|provocar|past3s
provoqué|provocar|past1s
publica|publicar|pres3s
publicaba|publicar|imp1s imp3s
publicaban|publicar|imp3p
publicada|publicar|part
publicadas|publicar|part
publicado|publicar|part
publicados|publicar|part
publican|publicar|pres3p
publicando|publicar|ger
publicar|publicar|inf
publicaron|publicar|past3p
publicará|publicar|fut3s
publicarán|publicar|fut3p
publicaría|publicar|cond3s
publicarían|publicar|cond3p
publico|publicar|pres1s
publicó|publicar|past3s
publiqué|publicar|past1s
puesta de manifiesto|poner_de_manifiesto|part
puesta de relieve|poner_de_relieve|part
puesta sobre la mesa|poner_sobre_la_mesa|part
puestas de manifiesto|poner_de_manifiesto|part
puestas de relieve|poner_de_relieve|part
puestas sobre la mesa|poner_sobre_la_mesa|part
puesto de manifiesto|poner_de_manifiesto|part
puesto de relieve|poner_de_relieve|part
puesto sobre la mesa|poner_sobre_la_mesa|part
puestos de manifiesto|poner_de_manifiesto|part
puestos de relieve|poner_de_relieve|part
puestos sobre la mesa|poner_sobre_la_mesa|part
puntualicé|puntualizar|past1s
puntualiza|puntualizar|pres3s
puntualizaba|puntualizar|imp1s imp3s
puntualizaban|puntualizar|imp3p
puntualizada|puntualizar|part
puntualizadas|puntualizar|part
puntualizado|puntualizar|part
puntualizados|puntualizar|part
puntualizan|puntualizar|pres3p
puntualizando|puntualizar|ger
puntualizar|puntualizar|inf
puntualizaron|puntualizar|past3p
puntualizará|puntualizar|fut3s
puntualizarán|puntualizar|fut3p
puntualizaría|puntualizar|cond3s
puntualizarían|puntualizar|cond3p
puntualizo|puntualizar|pres1s
puntualizó|puntualizar|past3s
puse de manifiesto|poner_de_manifiesto|past1s
puse de relieve|poner_de_relieve|past1s
puse sobre la mesa|poner_sobre_la_mesa|past1s
pusieron de manifiesto|poner_de_manifiesto|past3p
pusieron de relieve|poner_de_relieve|past3p
pusieron sobre la mesa|poner_sobre_la_mesa|past3p
puso de manifiesto|poner_de_manifiesto|past3s
puso de relieve|poner_de_relieve|past3s
puso sobre la mesa|poner_sobre_la_mesa|past3s
queja|quejarse|pres3s
quejaba|quejarse|imp1s imp3s
quejabame|quejarse|imp1s
quejaban|quejarse|imp3p
quejabanse|quejarse|imp3p
quejabase|quejarse|imp3s
quejada|quejarse|part
quejadas|quejarse|part
quejado|quejarse|part
quejados|quejarse|part
quejan|quejarse|pres3p
quejando|quejarse|ger
quejanse|quejarse|pres3p
quejaron|quejarse|past3p
quejaronse|quejarse|past3p
quejarse|quejarse|inf
quejará|quejarse|fut3s
quejarán|quejarse|fut3p
quejaránse|quejarse|fut3p
quejaráse|quejarse|fut3s
quejaría|quejarse|cond3s
quejarían|quejarse|cond3p
quejaríanse|quejarse|cond3p
quejaríase|quejarse|cond3s
quejase|quejarse|pres3s
quejo|quejarse|pres1s
quejome|quejarse|pres1s
quejé|quejarse|past1s
quejéme|quejarse|past1s
quejó|quejarse|past3s
quejóse|quejarse|past3s
querer saber|querer_saber|inf
querida saber|querer_saber|part
queridas saber|querer_saber|part
querido saber|querer_saber|part
queridos saber|querer_saber|part
queriendo saber|querer_saber|ger
querrá saber|querer_saber|fut3s
querrán saber|querer_saber|fut3p
querría saber|querer_saber|cond3s
querrían saber|querer_saber|cond3p
quería saber|querer_saber|imp1s imp3s
querían saber|querer_saber|imp3p
quiere saber|querer_saber|pres3s
quieren saber|querer_saber|pres3p
quiero saber|querer_saber|pres1s
quise saber|querer_saber|past1s
quisieron saber|querer_saber|past3p
quiso saber|querer_saber|past3s
rabia|rabiar|pres3s
rabiaba|rabiar|imp1s imp3s
rabiaban|rabiar|imp3p
rabiada|rabiar|part
rabiadas|rabiar|part
rabiado|rabiar|part
rabiados|rabiar|part
rabian|rabiar|pres3p
rabiando|rabiar|ger
rabiar|rabiar|inf
rabiaron|rabiar|past3p
rabiará|rabiar|fut3s
rabiarán|rabiar|fut3p
rabiaría|rabiar|cond3s
rabiarían|rabiar|cond3p
rabio|rabiar|pres1s
rabié|rabiar|past1s
rabió|rabiar|past3s
ratifica|ratificar|pres3s
ratificaba|ratificar|imp1s imp3s
ratificaban|ratificar|imp3p
ratificada|ratificar|part
ratificadas|ratificar|part
ratificado|ratificar|part
ratificados|ratificar|part
ratifican|ratificar|pres3p
ratificando|ratificar|ger
ratificar|ratificar|inf
ratificaron|ratificar|past3p
ratificará|ratificar|fut3s
ratificarán|ratificar|fut3p
ratificaría|ratificar|cond3s
ratificarían|ratificar|cond3p
ratifico|ratificar|pres1s
ratificó|ratificar|past3s
ratifiqué|ratificar|past1s
razona|razonar|pres3s
razonaba|razonar|imp1s imp3s
razonaban|razonar|imp3p
razonada|razonar|part
razonadas|razonar|part
razonado|razonar|part
razonados|razonar|part
razonan|razonar|pres3p
razonando|razonar|ger
razonar|razonar|inf
razonaron|razonar|past3p
razonará|razonar|fut3s
razonarán|razonar|fut3p
razonaría|razonar|cond3s
razonarían|razonar|cond3p
razono|razonar|pres1s
razoné|razonar|past1s
razonó|razonar|past3s
reacciona|reaccionar|pres3s
reaccionaba|reaccionar|imp1s imp3s
reaccionaban|reaccionar|imp3p
reaccionada|reaccionar|part
reaccionadas|reaccionar|part
reaccionado|reaccionar|part
reaccionados|reaccionar|part
reaccionan|reaccionar|pres3p
reaccionando|reaccionar|ger
reaccionar|reaccionar|inf
reaccionaron|reaccionar|past3p
reaccionará|reaccionar|fut3s
reaccionarán|reaccionar|fut3p
reaccionaría|reaccionar|cond3s
reaccionarían|reaccionar|cond3p
reacciono|reaccionar|pres1s
reaccioné|reaccionar|past1s
reaccionó|reaccionar|past3s
reafirma|reafirmar|pres3s
reafirmaba|reafirmar|imp1s imp3s
reafirmaban|reafirmar|imp3p
reafirmada|reafirmar|part
reafirmadas|reafirmar|part
reafirmado|reafirmar|part
reafirmados|reafirmar|part
reafirman|reafirmar|pres3p
reafirmando|reafirmar|ger
reafirmar|reafirmar|inf
reafirmaron|reafirmar|past3p
reafirmará|reafirmar|fut3s
reafirmarán|reafirmar|fut3p
reafirmaría|reafirmar|cond3s
reafirmarían|reafirmar|cond3p
reafirmo|reafirmar|pres1s
reafirmé|reafirmar|past1s
reafirmó|reafirmar|past3s
rebate|rebatir|pres3s
rebaten|rebatir|pres3p
rebatida|rebatir|part
rebatidas|rebatir|part
rebatido|rebatir|part
rebatidos|rebatir|part
rebatiendo|rebatir|ger
rebatieron|rebatir|past3p
rebatir|rebatir|inf
rebatirá|rebatir|fut3s
rebatirán|rebatir|fut3p
rebatiría|rebatir|cond3s
rebatirían|rebatir|cond3p
rebatió|rebatir|past3s
rebato|rebatir|pres1s
rebatí|rebatir|past1s
rebatía|rebatir|imp1s imp3s
rebatían|rebatir|imp3p
recalca|recalcar|pres3s
recalcaba|recalcar|imp1s imp3s
recalcaban|recalcar|imp3p
recalcada|recalcar|part
recalcadas|recalcar|part
recalcado|recalcar|part
recalcados|recalcar|part
recalcan|recalcar|pres3p
recalcando|recalcar|ger
recalcar|recalcar|inf
recalcaron|recalcar|past3p
recalcará|recalcar|fut3s
recalcarán|recalcar|fut3p
recalcaría|recalcar|cond3s
recalcarían|recalcar|cond3p
recalco|recalcar|pres1s
recalcó|recalcar|past3s
recalqué|recalcar|past1s
recapacita|recapacitar|pres3s
recapacitaba|recapacitar|imp1s imp3s
recapacitaban|recapacitar|imp3p
recapacitada|recapacitar|part
recapacitadas|recapacitar|part
recapacitado|recapacitar|part
recapacitados|recapacitar|part
recapacitan|recapacitar|pres3p
recapacitando|recapacitar|ger
recapacitar|recapacitar|inf
recapacitaron|recapacitar|past3p
recapacitará|recapacitar|fut3s
recapacitarán|recapacitar|fut3p
recapacitaría|recapacitar|cond3s
recapacitarían|recapacitar|cond3p
recapacito|recapacitar|pres1s
recapacité|recapacitar|past1s
recapacitó|recapacitar|past3s
recapitula|recapitular|pres3s
recapitulaba|recapitular|imp1s imp3s
recapitulaban|recapitular|imp3p
recapitulada|recapitular|part
recapituladas|recapitular|part
recapitulado|recapitular|part
recapitulados|recapitular|part
recapitulan|recapitular|pres3p
recapitulando|recapitular|ger
recapitular|recapitular|inf
recapitularon|recapitular|past3p
recapitulará|recapitular|fut3s
recapitularán|recapitular|fut3p
recapitularía|recapitular|cond3s
recapitularían|recapitular|cond3p
recapitulo|recapitular|pres1s
recapitulé|recapitular|past1s
recapituló|recapitular|past3s
rechacé|rechazar|past1s
rechaza|rechazar|pres3s
rechazaba|rechazar|imp1s imp3s
rechazaban|rechazar|imp3p
rechazada|rechazar|part
rechazadas|rechazar|part
rechazado|rechazar|part
rechazados|rechazar|part
rechazan|rechazar|pres3p
rechazando|rechazar|ger
rechazar|rechazar|inf
rechazaron|rechazar|past3p
rechazará|rechazar|fut3s
rechazarán|rechazar|fut3p
rechazaría|rechazar|cond3s
rechazarían|rechazar|cond3p
rechazo|rechazar|pres1s
rechazó|rechazar|past3s
recita|recitar|pres3s
recitaba|recitar|imp1s imp3s
recitaban|recitar|imp3p
recitada|recitar|part
recitadas|recitar|part
recitado|recitar|part
recitados|recitar|part
recitan|recitar|pres3p
recitando|recitar|ger
recitar|recitar|inf
recitaron|recitar|past3p
recitará|recitar|fut3s
recitarán|recitar|fut3p
recitaría|recitar|cond3s
recitarían|recitar|cond3p
recito|recitar|pres1s
recité|recitar|past1s
recitó|recitar|past3s
reclama|reclamar|pres3s
reclamaba|reclamar|imp1s imp3s
reclamaban|reclamar|imp3p
reclamada|reclamar|part
reclamadas|reclamar|part
reclamado|reclamar|part
reclamados|reclamar|part
reclaman|reclamar|pres3p
reclamando|reclamar|ger
reclamar|reclamar|inf
reclamaron|reclamar|past3p
reclamará|reclamar|fut3s
reclamarán|reclamar|fut3p
reclamaría|reclamar|cond3s
reclamarían|reclamar|cond3p
reclamo|reclamar|pres1s
reclamé|reclamar|past1s
reclamó|reclamar|past3s
recomencé|recomenzar|past1s
recomendaba|recomendar|imp1s imp3s
recomendaban|recomendar|imp3p
recomendada|recomendar|part
recomendadas|recomendar|part
recomendado|recomendar|part
recomendados|recomendar|part
recomendando|recomendar|ger
recomendar|recomendar|inf
recomendaron|recomendar|past3p
recomendará|recomendar|fut3s
recomendarán|recomendar|fut3p
recomendaría|recomendar|cond3s
recomendarían|recomendar|cond3p
recomendé|recomendar|past1s
recomendó|recomendar|past3s
recomenzaba|recomenzar|imp1s imp3s
recomenzaban|recomenzar|imp3p
recomenzada|recomenzar|part
recomenzadas|recomenzar|part
recomenzado|recomenzar|part
recomenzados|recomenzar|part
recomenzando|recomenzar|ger
recomenzar|recomenzar|inf
recomenzaron|recomenzar|past3p
recomenzará|recomenzar|fut3s
recomenzarán|recomenzar|fut3p
recomenzaría|recomenzar|cond3s
recomenzarían|recomenzar|cond3p
recomenzó|recomenzar|past3s
recomienda|recomendar|pres3s
recomiendan|recomendar|pres3p
recomiendo|recomendar|pres1s
recomienza|recomenzar|pres3s
recomienzan|recomenzar|pres3p
recomienzo|recomenzar|pres1s
reconoce|reconocer|pres3s
reconocen|reconocer|pres3p
reconocer|reconocer|inf
reconocerá|reconocer|fut3s
reconocerán|reconocer|fut3p
reconocería|reconocer|cond3s
reconocerían|reconocer|cond3p
reconocida|reconocer|part
reconocidas|reconocer|part
reconocido|reconocer|part
reconocidos|reconocer|part
reconociendo|reconocer|ger
reconocieron|reconocer|past3p
reconoció|reconocer|past3s
reconocí|reconocer|past1s
reconocía|reconocer|imp1s imp3s
reconocían|reconocer|imp3p
reconozco|reconocer|pres1s
reconvendrá|reconvenir|fut3s
reconvendrán|reconvenir|fut3p
reconvendría|reconvenir|cond3s
reconvendrían|reconvenir|cond3p
reconvengo|reconvenir|pres1s
reconvenida|reconvenir|part
reconvenidas|reconvenir|part
reconvenido|reconvenir|part
reconvenidos|reconvenir|part
reconvenir|reconvenir|inf
reconvenía|reconvenir|imp1s imp3s
reconvenían|reconvenir|imp3p
reconviene|reconvenir|pres3s
reconvienen|reconvenir|pres3p
reconvine|reconvenir|past1s
reconviniendo|reconvenir|ger
reconvinieron|reconvenir|past3p
reconvino|reconvenir|past3s
recordaba|recordar|imp1s imp3s
recordaban|recordar|imp3p
recordada|recordar|part
recordadas|recordar|part
recordado|recordar|part
recordados|recordar|part
recordando|recordar|ger
recordar|recordar|inf
recordaron|recordar|past3p
recordará|recordar|fut3s
recordarán|recordar|fut3p
recordaría|recordar|cond3s
recordarían|recordar|cond3p
recordele|recordar|past1s
recordeles|recordar|past1s
recordole|recordar|past3s
recordoles|recordar|past3s
recordome|recordar|past3s
recordonos|recordar|past3s
recordose|recordar|past3s
recordábale|recordar|imp3s
recordábales|recordar|imp3s
recordábame|recordar|imp3s
recordándole|recordar|ger
recordándoles|recordar|ger
recordándome|recordar|ger
recordándonos|recordar|ger
recordándose|recordar|ger
recordáronle|recordar|past3p
recordáronles|recordar|past3p
recordáronme|recordar|past3p
recordáronse|recordar|past3p
recordé|recordar|past1s
recordéle|recordar|past1s
recordéles|recordar|past1s
recordó|recordar|past3s
recordóle|recordar|past3s
recordóles|recordar|past3s
recordóme|recordar|past3s
recordónos|recordar|past3s
recordóse|recordar|past3s
recrimina|recriminar|pres3s
recriminaba|recriminar|imp1s imp3s
recriminaban|recriminar|imp3p
recriminada|recriminar|part
recriminadas|recriminar|part
recriminado|recriminar|part
recriminados|recriminar|part
recriminan|recriminar|pres3p
recriminando|recriminar|ger
recriminar|recriminar|inf
recriminaron|recriminar|past3p
recriminará|recriminar|fut3s
recriminarán|recriminar|fut3p
recriminaría|recriminar|cond3s
recriminarían|recriminar|cond3p
recrimino|recriminar|pres1s
recriminé|recriminar|past1s
recriminó|recriminar|past3s
rectifica|rectificar|pres3s
rectificaba|rectificar|imp1s imp3s
rectificaban|rectificar|imp3p
rectificada|rectificar|part
rectificadas|rectificar|part
rectificado|rectificar|part
rectificados|rectificar|part
rectifican|rectificar|pres3p
rectificando|rectificar|ger
rectificar|rectificar|inf
rectificaron|rectificar|past3p
rectificará|rectificar|fut3s
rectificarán|rectificar|fut3p
rectificaría|rectificar|cond3s
rectificarían|rectificar|cond3p
rectifico|rectificar|pres1s
rectificó|rectificar|past3s
rectifiqué|rectificar|past1s
recuerda|recordar|pres3s
recuerdan|recordar|pres3p
recuerdo|recordar|pres1s
recé|rezar|past1s
redacta|redactar|pres3s
redactaba|redactar|imp1s imp3s
redactaban|redactar|imp3p
redactada|redactar|part
redactadas|redactar|part
redactado|redactar|part
redactados|redactar|part
redactan|redactar|pres3p
redactando|redactar|ger
redactar|redactar|inf
redactaron|redactar|past3p
redactará|redactar|fut3s
redactarán|redactar|fut3p
redactaría|redactar|cond3s
redactarían|redactar|cond3p
redacto|redactar|pres1s
redacté|redactar|past1s
redactó|redactar|past3s
referida|referir|part
referidas|referir|part
referido|referir|part
referidos|referir|part
referile|referir|past1s
referiles|referir|past1s
referir|referir|inf
referirá|referir|fut3s
referirán|referir|fut3p
referiría|referir|cond3s
referirían|referir|cond3p
referí|referir|past1s
refería|referir|imp1s imp3s
referíale|referir|imp3s
referíales|referir|imp3s
referíame|referir|imp3s
referían|referir|imp3p
referíle|referir|past1s
referíles|referir|past1s
refiere|referir|pres3s
refieren|referir|pres3p
refiero|referir|pres1s
refiriendo|referir|ger
refirieron|referir|past3p
refiriole|referir|past3s
refirioles|referir|past3s
refiriome|referir|past3s
refirionos|referir|past3s
refiriose|referir|past3s
refiriéndole|referir|ger
refiriéndoles|referir|ger
refiriéndome|referir|ger
refiriéndonos|referir|ger
refiriéndose|referir|ger
refiriéronle|referir|past3p
refiriéronles|referir|past3p
refiriéronme|referir|past3p
refiriéronse|referir|past3p
refirió|referir|past3s
refirióle|referir|past3s
refirióles|referir|past3s
refirióme|referir|past3s
refiriónos|referir|past3s
refirióse|referir|past3s
refleja|reflejar|pres3s
reflejaba|reflejar|imp1s imp3s
reflejaban|reflejar|imp3p
reflejada|reflejar|part
reflejadas|reflejar|part
reflejado|reflejar|part
reflejados|reflejar|part
reflejan|reflejar|pres3p
reflejando|reflejar|ger
reflejar|reflejar|inf
reflejaron|reflejar|past3p
reflejará|reflejar|fut3s
reflejarán|reflejar|fut3p
reflejaría|reflejar|cond3s
reflejarían|reflejar|cond3p
reflejo|reflejar|pres1s
reflejé|reflejar|past1s
reflejó|reflejar|past3s
reflexiona|reflexionar|pres3s
reflexionaba|reflexionar|imp1s imp3s
reflexionaban|reflexionar|imp3p
reflexionada|reflexionar|part
reflexionadas|reflexionar|part
reflexionado|reflexionar|part
reflexionados|reflexionar|part
reflexionan|reflexionar|pres3p
reflexionando|reflexionar|ger
reflexionar|reflexionar|inf
reflexionaron|reflexionar|past3p
reflexionará|reflexionar|fut3s
reflexionarán|reflexionar|fut3p
reflexionaría|reflexionar|cond3s
reflexionarían|reflexionar|cond3p
reflexiono|reflexionar|pres1s
reflexioné|reflexionar|past1s
reflexionó|reflexionar|past3s
refunfuña|refunfuñar|pres3s
refunfuñaba|refunfuñar|imp1s imp3s
refunfuñaban|refunfuñar|imp3p
refunfuñada|refunfuñar|part
refunfuñadas|refunfuñar|part
refunfuñado|refunfuñar|part
refunfuñados|refunfuñar|part
refunfuñan|refunfuñar|pres3p
refunfuñando|refunfuñar|ger
refunfuñar|refunfuñar|inf
refunfuñaron|refunfuñar|past3p
refunfuñará|refunfuñar|fut3s
refunfuñarán|refunfuñar|fut3p
refunfuñaría|refunfuñar|cond3s
refunfuñarían|refunfuñar|cond3p
refunfuño|refunfuñar|pres1s
refunfuñé|refunfuñar|past1s
refunfuñó|refunfuñar|past3s
refuta|refutar|pres3s
refutaba|refutar|imp1s imp3s
refutaban|refutar|imp3p
refutada|refutar|part
refutadas|refutar|part
refutado|refutar|part
refutados|refutar|part
refutan|refutar|pres3p
refutando|refutar|ger
refutar|refutar|inf
refutaron|refutar|past3p
refutará|refutar|fut3s
refutarán|refutar|fut3p
refutaría|refutar|cond3s
refutarían|refutar|cond3p
refuto|refutar|pres1s
refuté|refutar|past1s
refutó|refutar|past3s
regaña|regañar|pres3s
regañaba|regañar|imp1s imp3s
regañaban|regañar|imp3p
regañada|regañar|part
regañadas|regañar|part
regañado|regañar|part
regañados|regañar|part
regañan|regañar|pres3p
regañando|regañar|ger
regañar|regañar|inf
regañaron|regañar|past3p
regañará|regañar|fut3s
regañarán|regañar|fut3p
regañaría|regañar|cond3s
regañarían|regañar|cond3p
regaño|regañar|pres1s
regañé|regañar|past1s
regañó|regañar|past3s
reirá|reír reírse|fut3s
reirán|reír reírse|fut3p
reiránse|reírse|fut3p
reiráse|reírse|fut3s
reiría|reír reírse|cond3s
reirían|reír reírse|cond3p
reiríanse|reírse|cond3p
reiríase|reírse|cond3s
reitera|reiterar|pres3s
reiteraba|reiterar|imp1s imp3s
reiteraban|reiterar|imp3p
reiterada|reiterar|part
reiteradas|reiterar|part
reiterado|reiterar|part
reiterados|reiterar|part
reiteran|reiterar|pres3p
reiterando|reiterar|ger
reiterar|reiterar|inf
reiteraron|reiterar|past3p
reiterará|reiterar|fut3s
reiterarán|reiterar|fut3p
reiteraría|reiterar|cond3s
reiterarían|reiterar|cond3p
reitero|reiterar|pres1s
reiteré|reiterar|past1s
reiteró|reiterar|past3s
reivindica|reivindicar|pres3s
reivindicaba|reivindicar|imp1s imp3s
reivindicaban|reivindicar|imp3p
reivindicada|reivindicar|part
reivindicadas|reivindicar|part
reivindicado|reivindicar|part
reivindicados|reivindicar|part
reivindican|reivindicar|pres3p
reivindicando|reivindicar|ger
reivindicar|reivindicar|inf
reivindicaron|reivindicar|past3p
reivindicará|reivindicar|fut3s
reivindicarán|reivindicar|fut3p
reivindicaría|reivindicar|cond3s
reivindicarían|reivindicar|cond3p
reivindico|reivindicar|pres1s
reivindicó|reivindicar|past3s
reivindiqué|reivindicar|past1s
relata|relatar|pres3s
relataba|relatar|imp1s imp3s
relataban|relatar|imp3p
relatada|relatar|part
relatadas|relatar|part
relatado|relatar|part
relatados|relatar|part
relatan|relatar|pres3p
relatando|relatar|ger
relatar|relatar|inf
relataron|relatar|past3p
relatará|relatar|fut3s
relatarán|relatar|fut3p
relataría|relatar|cond3s
relatarían|relatar|cond3p
relato|relatar|pres1s
relaté|relatar|past1s
relató|relatar|past3s
remacha|remachar|pres3s
remachaba|remachar|imp1s imp3s
remachaban|remachar|imp3p
remachada|remachar|part
remachadas|remachar|part
remachado|remachar|part
remachados|remachar|part
remachan|remachar|pres3p
remachando|remachar|ger
remachar|remachar|inf
remacharon|remachar|past3p
remachará|remachar|fut3s
remacharán|remachar|fut3p
remacharía|remachar|cond3s
remacharían|remachar|cond3p
remacho|remachar|pres1s
remaché|remachar|past1s
remachó|remachar|past3s
remarca|remarcar|pres3s
remarcaba|remarcar|imp1s imp3s
remarcaban|remarcar|imp3p
remarcada|remarcar|part
remarcadas|remarcar|part
remarcado|remarcar|part
remarcados|remarcar|part
remarcan|remarcar|pres3p
remarcando|remarcar|ger
remarcar|remarcar|inf
remarcaron|remarcar|past3p
remarcará|remarcar|fut3s
remarcarán|remarcar|fut3p
remarcaría|remarcar|cond3s
remarcarían|remarcar|cond3p
remarco|remarcar|pres1s
remarcó|remarcar|past3s
remarqué|remarcar|past1s
remata|rematar|pres3s
remataba|rematar|imp1s imp3s
remataban|rematar|imp3p
rematada|rematar|part
rematadas|rematar|part
rematado|rematar|part
rematados|rematar|part
rematan|rematar|pres3p
rematando|rematar|ger
rematar|rematar|inf
remataron|rematar|past3p
rematará|rematar|fut3s
rematarán|rematar|fut3p
remataría|rematar|cond3s
rematarían|rematar|cond3p
remato|rematar|pres1s
rematé|rematar|past1s
remató|rematar|past3s
remeda|remedar|pres3s
remedaba|remedar|imp1s imp3s
remedaban|remedar|imp3p
remedada|remedar|part
remedadas|remedar|part
remedado|remedar|part
remedados|remedar|part
remedan|remedar|pres3p
remedando|remedar|ger
remedar|remedar|inf
remedaron|remedar|past3p
remedará|remedar|fut3s
remedarán|remedar|fut3p
remedaría|remedar|cond3s
remedarían|remedar|cond3p
remedo|remedar|pres1s
remedé|remedar|past1s
remedó|remedar|past3s
rememora|rememorar|pres3s
rememoraba|rememorar|imp1s imp3s
rememoraban|rememorar|imp3p
rememorada|rememorar|part
rememoradas|rememorar|part
rememorado|rememorar|part
rememorados|rememorar|part
rememoran|rememorar|pres3p
rememorando|rememorar|ger
rememorar|rememorar|inf
rememoraron|rememorar|past3p
rememorará|rememorar|fut3s
rememorarán|rememorar|fut3p
rememoraría|rememorar|cond3s
rememorarían|rememorar|cond3p
rememoro|rememorar|pres1s
rememoré|rememorar|past1s
rememoró|rememorar|past3s
renegaba|renegar|imp1s imp3s
renegaban|renegar|imp3p
renegada|renegar|part
renegadas|renegar|part
renegado|renegar|part
renegados|renegar|part
renegando|renegar|ger
renegar|renegar|inf
renegaron|renegar|past3p
renegará|renegar|fut3s
renegarán|renegar|fut3p
renegaría|renegar|cond3s
renegarían|renegar|cond3p
renegué|renegar|past1s
renegó|renegar|past3s
reniega|renegar|pres3s
reniegan|renegar|pres3p
reniego|renegar|pres1s
repele|repeler|pres3s
repelen|repeler|pres3p
repeler|repeler|inf
repelerá|repeler|fut3s
repelerán|repeler|fut3p
repelería|repeler|cond3s
repelerían|repeler|cond3p
repelida|repeler|part
repelidas|repeler|part
repelido|repeler|part
repelidos|repeler|part
repeliendo|repeler|ger
repelieron|repeler|past3p
repelió|repeler|past3s
repelo|repeler|pres1s
repelí|repeler|past1s
repelía|repeler|imp1s imp3s
repelían|repeler|imp3p
repetida|repetir|part
repetidas|repetir|part
repetido|repetir|part
repetidos|repetir|part
repetile|repetir|past1s
repetiles|repetir|past1s
repetir|repetir|inf
repetirá|repetir|fut3s
repetirán|repetir|fut3p
repetiría|repetir|cond3s
repetirían|repetir|cond3p
repetí|repetir|past1s
repetía|repetir|imp1s imp3s
repetíale|repetir|imp3s
repetíales|repetir|imp3s
repetíame|repetir|imp3s
repetían|repetir|imp3p
repetíle|repetir|past1s
repetíles|repetir|past1s
repite|repetir|pres3s
repiten|repetir|pres3p
repitiendo|repetir|ger
repitieron|repetir|past3p
repitiole|repetir|past3s
repitioles|repetir|past3s
repitiome|repetir|past3s
repitionos|repetir|past3s
repitiose|repetir|past3s
repitiéndole|repetir|ger
repitiéndoles|repetir|ger
repitiéndome|repetir|ger
repitiéndonos|repetir|ger
repitiéndose|repetir|ger
repitiéronle|repetir|past3p
repitiéronles|repetir|past3p
repitiéronme|repetir|past3p
repitiéronse|repetir|past3p
repitió|repetir|past3s
repitióle|repetir|past3s
repitióles|repetir|past3s
repitióme|repetir|past3s
repitiónos|repetir|past3s
repitióse|repetir|past3s
repito|repetir|pres1s
replica|replicar|pres3s
replicaba|replicar|imp1s imp3s
replicaban|replicar|imp3p
replicada|replicar|part
replicadas|replicar|part
replicado|replicar|part
replicados|replicar|part
replican|replicar|pres3p
replicando|replicar|ger
replicar|replicar|inf
replicaron|replicar|past3p
replicará|replicar|fut3s
replicarán|replicar|fut3p
replicaría|replicar|cond3s
replicarían|replicar|cond3p
replico|replicar|pres1s
replicole|replicar|past3s
replicoles|replicar|past3s
replicome|replicar|past3s
repliconos|replicar|past3s
replicose|replicar|past3s
replicábale|replicar|imp3s
replicábales|replicar|imp3s
replicábame|replicar|imp3s
replicándole|replicar|ger
replicándoles|replicar|ger
replicándome|replicar|ger
replicándonos|replicar|ger
replicándose|replicar|ger
replicáronle|replicar|past3p
replicáronles|replicar|past3p
replicáronme|replicar|past3p
replicáronse|replicar|past3p
replicó|replicar|past3s
replicóle|replicar|past3s
replicóles|replicar|past3s
replicóme|replicar|past3s
replicónos|replicar|past3s
replicóse|replicar|past3s
repliquele|replicar|past1s
repliqueles|replicar|past1s
repliqué|replicar|past1s
repliquéle|replicar|past1s
repliquéles|replicar|past1s
repondrá|reponer|fut3s
repondrán|reponer|fut3p
repondría|reponer|cond3s
repondrían|reponer|cond3p
repone|reponer|pres3s
reponen|reponer|pres3p
reponer|reponer|inf
repongo|reponer|pres1s
reponiendo|reponer|ger
reponiéndole|reponer|ger
reponiéndoles|reponer|ger
reponiéndome|reponer|ger
reponiéndonos|reponer|ger
reponiéndose|reponer|ger
reponía|reponer|imp1s imp3s
reponíale|reponer|imp3s
reponíales|reponer|imp3s
reponíame|reponer|imp3s
reponían|reponer|imp3p
reporta|reportar|pres3s
reportaba|reportar|imp1s imp3s
reportaban|reportar|imp3p
reportada|reportar|part
reportadas|reportar|part
reportado|reportar|part
reportados|reportar|part
reportan|reportar|pres3p
reportando|reportar|ger
reportar|reportar|inf
reportaron|reportar|past3p
reportará|reportar|fut3s
reportarán|reportar|fut3p
reportaría|reportar|cond3s
reportarían|reportar|cond3p
reporto|reportar|pres1s
reporté|reportar|past1s
reportó|reportar|past3s
reprende|reprender|pres3s
reprenden|reprender|pres3p
reprender|reprender|inf
reprenderá|reprender|fut3s
reprenderán|reprender|fut3p
reprendería|reprender|cond3s
reprenderían|reprender|cond3p
reprendida|reprender|part
reprendidas|reprender|part
reprendido|reprender|part
reprendidos|reprender|part
reprendiendo|reprender|ger
reprendieron|reprender|past3p
reprendile|reprender|past1s
reprendiles|reprender|past1s
reprendiole|reprender|past3s
reprendioles|reprender|past3s
reprendiome|reprender|past3s
reprendionos|reprender|past3s
reprendiose|reprender|past3s
reprendiéndole|reprender|ger
reprendiéndoles|reprender|ger
reprendiéndome|reprender|ger
reprendiéndonos|reprender|ger
reprendiéndose|reprender|ger
reprendiéronle|reprender|past3p
reprendiéronles|reprender|past3p
reprendiéronme|reprender|past3p
reprendiéronse|reprender|past3p
reprendió|reprender|past3s
reprendióle|reprender|past3s
reprendióles|reprender|past3s
reprendióme|reprender|past3s
reprendiónos|reprender|past3s
reprendióse|reprender|past3s
reprendo|reprender|pres1s
reprendí|reprender|past1s
reprendía|reprender|imp1s imp3s
reprendíale|reprender|imp3s
reprendíales|reprender|imp3s
reprendíame|reprender|imp3s
reprendían|reprender|imp3p
reprendíle|reprender|past1s
reprendíles|reprender|past1s
reprobaba|reprobar|imp1s imp3s
reprobaban|reprobar|imp3p
reprobada|reprobar|part
reprobadas|reprobar|part
reprobado|reprobar|part
reprobados|reprobar|part
reprobando|reprobar|ger
reprobar|reprobar|inf
reprobaron|reprobar|past3p
reprobará|reprobar|fut3s
reprobarán|reprobar|fut3p
reprobaría|reprobar|cond3s
reprobarían|reprobar|cond3p
reprobé|reprobar|past1s
reprobó|reprobar|past3s
reprocha|reprochar|pres3s
reprochaba|reprochar|imp1s imp3s
reprochaban|reprochar|imp3p
reprochada|reprochar|part
reprochadas|reprochar|part
reprochado|reprochar|part
reprochados|reprochar|part
reprochan|reprochar|pres3p
reprochando|reprochar|ger
reprochar|reprochar|inf
reprocharon|reprochar|past3p
reprochará|reprochar|fut3s
reprocharán|reprochar|fut3p
reprocharía|reprochar|cond3s
reprocharían|reprochar|cond3p
reprocho|reprochar|pres1s
reproché|reprochar|past1s
reprochó|reprochar|past3s
reprueba|reprobar|pres3s
reprueban|reprobar|pres3p
repruebo|reprobar|pres1s
repudia|repudiar|pres3s
repudiaba|repudiar|imp1s imp3s
repudiaban|repudiar|imp3p
repudiada|repudiar|part
repudiadas|repudiar|part
repudiado|repudiar|part
repudiados|repudiar|part
repudian|repudiar|pres3p
repudiando|repudiar|ger
repudiar|repudiar|inf
repudiaron|repudiar|past3p
repudiará|repudiar|fut3s
repudiarán|repudiar|fut3p
repudiaría|repudiar|cond3s
repudiarían|repudiar|cond3p
repudio|repudiar|pres1s
repudié|repudiar|past1s
repudió|repudiar|past3s
repuesta|reponer|part
repuestas|reponer|part
repuesto|reponer|part
repuestos|reponer|part
repuse|reponer|past1s
repusieron|reponer|past3p
repusiéronle|reponer|past3p
repusiéronles|reponer|past3p
repusiéronme|reponer|past3p
repusiéronse|reponer|past3p
repuso|reponer|past3s
repúsele|reponer|past1s
repúseles|reponer|past1s
repúsole|reponer|past3s
repúsoles|reponer|past3s
repúsome|reponer|past3s
repúsonos|reponer|past3s
repúsose|reponer|past3s
requerida|requerir|part
requeridas|requerir|part
requerido|requerir|part
requeridos|requerir|part
requerir|requerir|inf
requerirá|requerir|fut3s
requerirán|requerir|fut3p
requeriría|requerir|cond3s
requerirían|requerir|cond3p
requerí|requerir|past1s
requería|requerir|imp1s imp3s
requerían|requerir|imp3p
requiere|requerir|pres3s
requieren|requerir|pres3p
requiero|requerir|pres1s
requiriendo|requerir|ger
requirieron|requerir|past3p
requirió|requerir|past3s
resalta|resaltar|pres3s
resaltaba|resaltar|imp1s imp3s
resaltaban|resaltar|imp3p
resaltada|resaltar|part
resaltadas|resaltar|part
resaltado|resaltar|part
resaltados|resaltar|part
resaltan|resaltar|pres3p
resaltando|resaltar|ger
resaltar|resaltar|inf
resaltaron|resaltar|past3p
resaltará|resaltar|fut3s
resaltarán|resaltar|fut3p
resaltaría|resaltar|cond3s
resaltarían|resaltar|cond3p
resalto|resaltar|pres1s
resalté|resaltar|past1s
resaltó|resaltar|past3s
reseña|reseñar|pres3s
reseñaba|reseñar|imp1s imp3s
reseñaban|reseñar|imp3p
reseñada|reseñar|part
reseñadas|reseñar|part
reseñado|reseñar|part
reseñados|reseñar|part
reseñan|reseñar|pres3p
reseñando|reseñar|ger
reseñar|reseñar|inf
reseñaron|reseñar|past3p
reseñará|reseñar|fut3s
reseñarán|reseñar|fut3p
reseñaría|reseñar|cond3s
reseñarían|reseñar|cond3p
reseño|reseñar|pres1s
reseñé|reseñar|past1s
reseñó|reseñar|past3s
resigna|resignarse|pres3s
resignaba|resignarse|imp1s imp3s
resignabame|resignarse|imp1s
resignaban|resignarse|imp3p
resignabanse|resignarse|imp3p
resignabase|resignarse|imp3s
resignada|resignarse|part
resignadas|resignarse|part
resignado|resignarse|part
resignados|resignarse|part
resignan|resignarse|pres3p
resignando|resignarse|ger
resignanse|resignarse|pres3p
resignaron|resignarse|past3p
resignaronse|resignarse|past3p
resignarse|resignarse|inf
resignará|resignarse|fut3s
resignarán|resignarse|fut3p
resignaránse|resignarse|fut3p
resignaráse|resignarse|fut3s
resignaría|resignarse|cond3s
resignarían|resignarse|cond3p
resignaríanse|resignarse|cond3p
resignaríase|resignarse|cond3s
resignase|resignarse|pres3s
resigno|resignarse|pres1s
resignome|resignarse|pres1s
resigné|resignarse|past1s
resignéme|resignarse|past1s
resignó|resignarse|past3s
resignóse|resignarse|past3s
resollaba|resollar|imp1s imp3s
resollaban|resollar|imp3p
resollada|resollar|part
resolladas|resollar|part
resollado|resollar|part
resollados|resollar|part
resollando|resollar|ger
resollar|resollar|inf
resollaron|resollar|past3p
resollará|resollar|fut3s
resollarán|resollar|fut3p
resollaría|resollar|cond3s
resollarían|resollar|cond3p
resollé|resollar|past1s
resolló|resollar|past3s
resopla|resoplar|pres3s
resoplaba|resoplar|imp1s imp3s
resoplaban|resoplar|imp3p
resoplada|resoplar|part
resopladas|resoplar|part
resoplado|resoplar|part
resoplados|resoplar|part
resoplan|resoplar|pres3p
resoplando|resoplar|ger
resoplar|resoplar|inf
resoplaron|resoplar|past3p
resoplará|resoplar|fut3s
resoplarán|resoplar|fut3p
resoplaría|resoplar|cond3s
resoplarían|resoplar|cond3p
resoplo|resoplar|pres1s
resoplé|resoplar|past1s
resopló|resoplar|past3s
responde|responder|pres3s
responden|responder|pres3p
responder|responder|inf
responderá|responder|fut3s
responderán|responder|fut3p
respondería|responder|cond3s
responderían|responder|cond3p
respondida|responder|part
respondidas|responder|part
respondido|responder|part
respondidos|responder|part
respondiendo|responder|ger
respondieron|responder|past3p
respondile|responder|past1s
respondiles|responder|past1s
respondiole|responder|past3s
respondioles|responder|past3s
respondiome|responder|past3s
respondionos|responder|past3s
respondiose|responder|past3s
respondiéndole|responder|ger
respondiéndoles|responder|ger
respondiéndome|responder|ger
respondiéndonos|responder|ger
respondiéndose|responder|ger
respondiéronle|responder|past3p
respondiéronles|responder|past3p
respondiéronme|responder|past3p
respondiéronse|responder|past3p
respondió|responder|past3s
respondióle|responder|past3s
respondióles|responder|past3s
respondióme|responder|past3s
respondiónos|responder|past3s
respondióse|responder|past3s
respondo|responder|pres1s
respondí|responder|past1s
respondía|responder|imp1s imp3s
respondíale|responder|imp3s
respondíales|responder|imp3s
respondíame|responder|imp3s
respondían|responder|imp3p
respondíle|responder|past1s
respondíles|responder|past1s
responsabilicé|responsabilizar|past1s
responsabiliza|responsabilizar|pres3s
responsabilizaba|responsabilizar|imp1s imp3s
responsabilizaban|responsabilizar|imp3p
responsabilizada|responsabilizar|part
responsabilizadas|responsabilizar|part
responsabilizado|responsabilizar|part
responsabilizados|responsabilizar|part
responsabilizan|responsabilizar|pres3p
responsabilizando|responsabilizar|ger
responsabilizar|responsabilizar|inf
responsabilizaron|responsabilizar|past3p
responsabilizará|responsabilizar|fut3s
responsabilizarán|responsabilizar|fut3p
responsabilizaría|responsabilizar|cond3s
responsabilizarían|responsabilizar|cond3p
responsabilizo|responsabilizar|pres1s
responsabilizó|responsabilizar|past3s
resuella|resollar|pres3s
resuellan|resollar|pres3p
resuello|resollar|pres1s
resume|resumir|pres3s
resumen|resumir|pres3p
resumida|resumir|part
resumidas|resumir|part
resumido|resumir|part
resumidos|resumir|part
resumiendo|resumir|ger
resumieron|resumir|past3p
resumir|resumir|inf
resumirá|resumir|fut3s
resumirán|resumir|fut3p
resumiría|resumir|cond3s
resumirían|resumir|cond3p
resumió|resumir|past3s
resumo|resumir|pres1s
resumí|resumir|past1s
resumía|resumir|imp1s imp3s
resumían|resumir|imp3p
revela|revelar|pres3s
revelaba|revelar|imp1s imp3s
revelaban|revelar|imp3p
revelada|revelar|part
reveladas|revelar|part
revelado|revelar|part
revelados|revelar|part
revelan|revelar|pres3p
revelando|revelar|ger
revelar|revelar|inf
revelaron|revelar|past3p
revelará|revelar|fut3s
revelarán|revelar|fut3p
revelaría|revelar|cond3s
revelarían|revelar|cond3p
revelo|revelar|pres1s
revelé|revelar|past1s
reveló|revelar|past3s
reza|rezar|pres3s
rezaba|rezar|imp1s imp3s
rezaban|rezar|imp3p
rezada|rezar|part
rezadas|rezar|part
rezado|rezar|part
rezados|rezar|part
rezan|rezar|pres3p
rezando|rezar|ger
rezar|rezar|inf
rezaron|rezar|past3p
rezará|rezar|fut3s
rezarán|rezar|fut3p
rezaría|rezar|cond3s
rezarían|rezar|cond3p
rezo|rezar|pres1s
rezonga|rezongar|pres3s
rezongaba|rezongar|imp1s imp3s
rezongaban|rezongar|imp3p
rezongada|rezongar|part
rezongadas|rezongar|part
rezongado|rezongar|part
rezongados|rezongar|part
rezongan|rezongar|pres3p
rezongando|rezongar|ger
rezongar|rezongar|inf
rezongaron|rezongar|past3p
rezongará|rezongar|fut3s
rezongarán|rezongar|fut3p
rezongaría|rezongar|cond3s
rezongarían|rezongar|cond3p
rezongo|rezongar|pres1s
rezongué|rezongar|past1s
rezongó|rezongar|past3s
rezó|rezar|past3s
reí|reír reírse|past1s
reía|reír reírse|imp1s imp3s
reíame|reírse|imp1s
reían|reír reírse|imp3p
reíanse|reírse|imp3p
reíase|reírse|imp3s
reída|reír reírse|part
reídas|reír reírse|part
reído|reír reírse|part
reídos|reír reírse|part
reíme|reírse|past1s
reír|reír|inf
reírse|reírse|inf
riendo|reír reírse|ger
rieron|reír reírse|past3p
rieronse|reírse|past3p
rió|reír reírse|past3s
rióse|reírse|past3s
rogaba|rogar|imp1s imp3s
rogaban|rogar|imp3p
rogada|rogar|part
rogadas|rogar|part
rogado|rogar|part
rogados|rogar|part
rogando|rogar|ger
rogar|rogar|inf
rogaron|rogar|past3p
rogará|rogar|fut3s
rogarán|rogar|fut3p
rogaría|rogar|cond3s
rogarían|rogar|cond3p
rogole|rogar|past3s
rogoles|rogar|past3s
rogome|rogar|past3s
rogonos|rogar|past3s
rogose|rogar|past3s
roguele|rogar|past1s
rogueles|rogar|past1s
rogué|rogar|past1s
roguéle|rogar|past1s
roguéles|rogar|past1s
rogábale|rogar|imp3s
rogábales|rogar|imp3s
rogábame|rogar|imp3s
rogándole|rogar|ger
rogándoles|rogar|ger
rogándome|rogar|ger
rogándonos|rogar|ger
rogándose|rogar|ger
rogáronle|rogar|past3p
rogáronles|rogar|past3p
rogáronme|rogar|past3p
rogáronse|rogar|past3p
rogó|rogar|past3s
rogóle|rogar|past3s
rogóles|rogar|past3s
rogóme|rogar|past3s
rogónos|rogar|past3s
rogóse|rogar|past3s
ruega|rogar|pres3s
ruegan|rogar|pres3p
ruego|rogar|pres1s
ruge|rugir|pres3s
rugen|rugir|pres3p
rugida|rugir|part
rugidas|rugir|part
rugido|rugir|part
rugidos|rugir|part
rugiendo|rugir|ger
rugieron|rugir|past3p
rugir|rugir|inf
rugirá|rugir|fut3s
rugirán|rugir|fut3p
rugiría|rugir|cond3s
rugirían|rugir|cond3p
rugió|rugir|past3s
rugí|rugir|past1s
rugía|rugir|imp1s imp3s
rugían|rugir|imp3p
rujo|rugir|pres1s
ríe|reír reírse|pres3s
ríen|reír reírse|pres3p
ríense|reírse|pres3p
ríese|reírse|pres3s
río|reír reírse|pres1s
ríome|reírse|pres1s
saca pecho|sacar_pecho|pres3s
sacaba pecho|sacar_pecho|imp1s imp3s
sacaban pecho|sacar_pecho|imp3p
sacada pecho|sacar_pecho|part
sacadas pecho|sacar_pecho|part
sacado pecho|sacar_pecho|part
sacados pecho|sacar_pecho|part
sacan pecho|sacar_pecho|pres3p
sacando pecho|sacar_pecho|ger
sacar pecho|sacar_pecho|inf
sacaron pecho|sacar_pecho|past3p
sacará pecho|sacar_pecho|fut3s
sacarán pecho|sacar_pecho|fut3p
sacaría pecho|sacar_pecho|cond3s
sacarían pecho|sacar_pecho|cond3p
saco pecho|sacar_pecho|pres1s
sacó pecho|sacar_pecho|past3s
salta|saltar|pres3s
saltaba|saltar|imp1s imp3s
saltaban|saltar|imp3p
saltada|saltar|part
saltadas|saltar|part
saltado|saltar|part
saltados|saltar|part
saltan|saltar|pres3p
saltando|saltar|ger
saltar|saltar|inf
saltaron|saltar|past3p
saltará|saltar|fut3s
saltarán|saltar|fut3p
saltaría|saltar|cond3s
saltarían|saltar|cond3p
salto|saltar|pres1s
salté|saltar|past1s
saltó|saltar|past3s
saluda|saludar|pres3s
saludaba|saludar|imp1s imp3s
saludaban|saludar|imp3p
saludada|saludar|part
saludadas|saludar|part
saludado|saludar|part
saludados|saludar|part
saludan|saludar|pres3p
saludando|saludar|ger
saludar|saludar|inf
saludaron|saludar|past3p
saludará|saludar|fut3s
saludarán|saludar|fut3p
saludaría|saludar|cond3s
saludarían|saludar|cond3p
saludele|saludar|past1s
saludeles|saludar|past1s
saludo|saludar|pres1s
saludole|saludar|past3s
saludoles|saludar|past3s
saludome|saludar|past3s
saludonos|saludar|past3s
saludose|saludar|past3s
saludábale|saludar|imp3s
saludábales|saludar|imp3s
saludábame|saludar|imp3s
saludándole|saludar|ger
saludándoles|saludar|ger
saludándome|saludar|ger
saludándonos|saludar|ger
saludándose|saludar|ger
saludáronle|saludar|past3p
saludáronles|saludar|past3p
saludáronme|saludar|past3p
saludáronse|saludar|past3p
saludé|saludar|past1s
saludéle|saludar|past1s
saludéles|saludar|past1s
saludó|saludar|past3s
saludóle|saludar|past3s
saludóles|saludar|past3s
saludóme|saludar|past3s
saludónos|saludar|past3s
saludóse|saludar|past3s
saqué pecho|sacar_pecho|past1s
secunda|secundar|pres3s
secundaba|secundar|imp1s imp3s
secundaban|secundar|imp3p
secundada|secundar|part
secundadas|secundar|part
secundado|secundar|part
secundados|secundar|part
secundan|secundar|pres3p
secundando|secundar|ger
secundar|secundar|inf
secundaron|secundar|past3p
secundará|secundar|fut3s
secundarán|secundar|fut3p
secundaría|secundar|cond3s
secundarían|secundar|cond3p
secundo|secundar|pres1s
secundé|secundar|past1s
secundó|secundar|past3s
seguida|seguir|part
seguidas|seguir|part
seguido|seguir|part
seguidos|seguir|part
seguir|seguir|inf
seguirá|seguir|fut3s
seguirán|seguir|fut3p
seguiría|seguir|cond3s
seguirían|seguir|cond3p
seguí|seguir|past1s
seguía|seguir|imp1s imp3s
seguían|seguir|imp3p
sentencia|sentenciar|pres3s
sentenciaba|sentenciar|imp1s imp3s
sentenciaban|sentenciar|imp3p
sentenciada|sentenciar|part
sentenciadas|sentenciar|part
sentenciado|sentenciar|part
sentenciados|sentenciar|part
sentencian|sentenciar|pres3p
sentenciando|sentenciar|ger
sentenciar|sentenciar|inf
sentenciaron|sentenciar|past3p
sentenciará|sentenciar|fut3s
sentenciarán|sentenciar|fut3p
sentenciaría|sentenciar|cond3s
sentenciarían|sentenciar|cond3p
sentencio|sentenciar|pres1s
sentencié|sentenciar|past1s
sentenció|sentenciar|past3s
sermonea|sermonear|pres3s
sermoneaba|sermonear|imp1s imp3s
sermoneaban|sermonear|imp3p
sermoneada|sermonear|part
sermoneadas|sermonear|part
sermoneado|sermonear|part
sermoneados|sermonear|part
sermonean|sermonear|pres3p
sermoneando|sermonear|ger
sermonear|sermonear|inf
sermonearon|sermonear|past3p
sermoneará|sermonear|fut3s
sermonearán|sermonear|fut3p
sermonearía|sermonear|cond3s
sermonearían|sermonear|cond3p
sermoneo|sermonear|pres1s
sermoneé|sermonear|past1s
sermoneó|sermonear|past3s
señala|señalar|pres3s
señalaba|señalar|imp1s imp3s
señalaban|señalar|imp3p
señalada|señalar|part
señaladas|señalar|part
señalado|señalar|part
señalados|señalar|part
señalan|señalar|pres3p
señalando|señalar|ger
señalar|señalar|inf
señalaron|señalar|past3p
señalará|señalar|fut3s
señalarán|señalar|fut3p
señalaría|señalar|cond3s
señalarían|señalar|cond3p
señalo|señalar|pres1s
señalé|señalar|past1s
señaló|señalar|past3s
sigo|seguir|pres1s
sigue|seguir|pres3s
siguen|seguir|pres3p
siguiendo|seguir|ger
siguieron|seguir|past3p
siguió|seguir|past3s
silabea|silabear|pres3s
silabeaba|silabear|imp1s imp3s
silabeaban|silabear|imp3p
silabeada|silabear|part
silabeadas|silabear|part
silabeado|silabear|part
silabeados|silabear|part
silabean|silabear|pres3p
silabeando|silabear|ger
silabear|silabear|inf
silabearon|silabear|past3p
silabeará|silabear|fut3s
silabearán|silabear|fut3p
silabearía|silabear|cond3s
silabearían|silabear|cond3p
silabeo|silabear|pres1s
silabeé|silabear|past1s
silabeó|silabear|past3s
silba|silbar|pres3s
silbaba|silbar|imp1s imp3s
silbaban|silbar|imp3p
silbada|silbar|part
silbadas|silbar|part
silbado|silbar|part
silbados|silbar|part
silban|silbar|pres3p
silbando|silbar|ger
silbar|silbar|inf
silbaron|silbar|past3p
silbará|silbar|fut3s
silbarán|silbar|fut3p
silbaría|silbar|cond3s
silbarían|silbar|cond3p
silbo|silbar|pres1s
silbé|silbar|past1s
silbó|silbar|past3s
sincera|sincerarse|pres3s
sinceraba|sincerarse|imp1s imp3s
sincerabame|sincerarse|imp1s
sinceraban|sincerarse|imp3p
sincerabanse|sincerarse|imp3p
sincerabase|sincerarse|imp3s
sincerada|sincerarse|part
sinceradas|sincerarse|part
sincerado|sincerarse|part
sincerados|sincerarse|part
sinceran|sincerarse|pres3p
sincerando|sincerarse|ger
sinceranse|sincerarse|pres3p
sinceraron|sincerarse|past3p
sinceraronse|sincerarse|past3p
sincerarse|sincerarse|inf
sincerará|sincerarse|fut3s
sincerarán|sincerarse|fut3p
sinceraránse|sincerarse|fut3p
sinceraráse|sincerarse|fut3s
sinceraría|sincerarse|cond3s
sincerarían|sincerarse|cond3p
sinceraríanse|sincerarse|cond3p
sinceraríase|sincerarse|cond3s
sincerase|sincerarse|pres3s
sincero|sincerarse|pres1s
sincerome|sincerarse|pres1s
sinceré|sincerarse|past1s
sinceréme|sincerarse|past1s
sinceró|sincerarse|past3s
sinceróse|sincerarse|past3s
sinteticé|sintetizar|past1s
sintetiza|sintetizar|pres3s
sintetizaba|sintetizar|imp1s imp3s
sintetizaban|sintetizar|imp3p
sintetizada|sintetizar|part
sintetizadas|sintetizar|part
sintetizado|sintetizar|part
sintetizados|sintetizar|part
sintetizan|sintetizar|pres3p
sintetizando|sintetizar|ger
sintetizar|sintetizar|inf
sintetizaron|sintetizar|past3p
sintetizará|sintetizar|fut3s
sintetizarán|sintetizar|fut3p
sintetizaría|sintetizar|cond3s
sintetizarían|sintetizar|cond3p
sintetizo|sintetizar|pres1s
sintetizó|sintetizar|past3s
sisea|sisear|pres3s
siseaba|sisear|imp1s imp3s
siseaban|sisear|imp3p
siseada|sisear|part
siseadas|sisear|part
siseado|sisear|part
siseados|sisear|part
sisean|sisear|pres3p
siseando|sisear|ger
sisear|sisear|inf
sisearon|sisear|past3p
siseará|sisear|fut3s
sisearán|sisear|fut3p
sisearía|sisear|cond3s
sisearían|sisear|cond3p
siseo|sisear|pres1s
siseé|sisear|past1s
siseó|sisear|past3s
solicita|solicitar|pres3s
solicitaba|solicitar|imp1s imp3s
solicitaban|solicitar|imp3p
solicitada|solicitar|part
solicitadas|solicitar|part
solicitado|solicitar|part
solicitados|solicitar|part
solicitan|solicitar|pres3p
solicitando|solicitar|ger
solicitar|solicitar|inf
solicitaron|solicitar|past3p
solicitará|solicitar|fut3s
solicitarán|solicitar|fut3p
solicitaría|solicitar|cond3s
solicitarían|solicitar|cond3p
solicito|solicitar|pres1s
solicité|solicitar|past1s
solicitó|solicitar|past3s
sollocé|sollozar|past1s
solloza|sollozar|pres3s
sollozaba|sollozar|imp1s imp3s
sollozaban|sollozar|imp3p
sollozada|sollozar|part
sollozadas|sollozar|part
sollozado|sollozar|part
sollozados|sollozar|part
sollozan|sollozar|pres3p
sollozando|sollozar|ger
sollozar|sollozar|inf
sollozaron|sollozar|past3p
sollozará|sollozar|fut3s
sollozarán|sollozar|fut3p
sollozaría|sollozar|cond3s
sollozarían|sollozar|cond3p
sollozo|sollozar|pres1s
sollozó|sollozar|past3s
soltaba|soltar|imp1s imp3s
soltaban|soltar|imp3p
soltada|soltar|part
soltadas|soltar|part
soltado|soltar|part
soltados|soltar|part
soltando|soltar|ger
soltar|soltar|inf
soltaron|soltar|past3p
soltará|soltar|fut3s
soltarán|soltar|fut3p
soltaría|soltar|cond3s
soltarían|soltar|cond3p
solté|soltar|past1s
soltó|soltar|past3s
sonreirá|sonreír sonreírse|fut3s
sonreirán|sonreír sonreírse|fut3p
sonreiránse|sonreírse|fut3p
sonreiráse|sonreírse|fut3s
sonreiría|sonreír sonreírse|cond3s
sonreirían|sonreír sonreírse|cond3p
sonreiríanse|sonreírse|cond3p
sonreiríase|sonreírse|cond3s
sonreí|sonreír sonreírse|past1s
sonreía|sonreír sonreírse|imp1s imp3s
sonreíame|sonreírse|imp1s
sonreían|sonreír sonreírse|imp3p
sonreíanse|sonreírse|imp3p
sonreíase|sonreírse|imp3s
sonreída|sonreír sonreírse|part
sonreídas|sonreír sonreírse|part
sonreído|sonreír sonreírse|part
sonreídos|sonreír sonreírse|part
sonreíme|sonreírse|past1s
sonreír|sonreír|inf
sonreírse|sonreírse|inf
sonriendo|sonreír sonreírse|ger
sonrieron|sonreír sonreírse|past3p
sonrieronse|sonreírse|past3p
sonrió|sonreír sonreírse|past3s
sonrióse|sonreírse|past3s
sonríe|sonreír sonreírse|pres3s
sonríen|sonreír sonreírse|pres3p
sonríense|sonreírse|pres3p
sonríese|sonreírse|pres3s
sonrío|sonreír sonreírse|pres1s
sonríome|sonreírse|pres1s
sonsaca|sonsacar|pres3s
sonsacaba|sonsacar|imp1s imp3s
sonsacaban|sonsacar|imp3p
sonsacada|sonsacar|part
sonsacadas|sonsacar|part
sonsacado|sonsacar|part
sonsacados|sonsacar|part
sonsacan|sonsacar|pres3p
sonsacando|sonsacar|ger
sonsacar|sonsacar|inf
sonsacaron|sonsacar|past3p
sonsacará|sonsacar|fut3s
sonsacarán|sonsacar|fut3p
sonsacaría|sonsacar|cond3s
sonsacarían|sonsacar|cond3p
sonsaco|sonsacar|pres1s
sonsacó|sonsacar|past3s
sonsaqué|sonsacar|past1s
sorprende|sorprenderse|pres3s
sorprenden|sorprenderse|pres3p
sorprendense|sorprenderse|pres3p
sorprenderse|sorprenderse|inf
sorprenderá|sorprenderse|fut3s
sorprenderán|sorprenderse|fut3p
sorprenderánse|sorprenderse|fut3p
sorprenderáse|sorprenderse|fut3s
sorprendería|sorprenderse|cond3s
sorprenderían|sorprenderse|cond3p
sorprenderíanse|sorprenderse|cond3p
sorprenderíase|sorprenderse|cond3s
sorprendese|sorprenderse|pres3s
sorprendida|sorprenderse|part
sorprendidas|sorprenderse|part
sorprendido|sorprenderse|part
sorprendidos|sorprenderse|part
sorprendiendo|sorprenderse|ger
sorprendieron|sorprenderse|past3p
sorprendieronse|sorprenderse|past3p
sorprendió|sorprenderse|past3s
sorprendióse|sorprenderse|past3s
sorprendo|sorprenderse|pres1s
sorprendome|sorprenderse|pres1s
sorprendí|sorprenderse|past1s
sorprendía|sorprenderse|imp1s imp3s
sorprendíame|sorprenderse|imp1s
sorprendían|sorprenderse|imp3p
sorprendíanse|sorprenderse|imp3p
sorprendíase|sorprenderse|imp3s
sorprendíme|sorprenderse|past1s
sospecha|sospechar|pres3s
sospechaba|sospechar|imp1s imp3s
sospechaban|sospechar|imp3p
sospechada|sospechar|part
sospechadas|sospechar|part
sospechado|sospechar|part
sospechados|sospechar|part
sospechan|sospechar|pres3p
sospechando|sospechar|ger
sospechar|sospechar|inf
sospecharon|sospechar|past3p
sospechará|sospechar|fut3s
sospecharán|sospechar|fut3p
sospecharía|sospechar|cond3s
sospecharían|sospechar|cond3p
sospecho|sospechar|pres1s
sospeché|sospechar|past1s
sospechó|sospechar|past3s
sostendrá|sostener|fut3s
sostendrán|sostener|fut3p
sostendría|sostener|cond3s
sostendrían|sostener|cond3p
sostener|sostener|inf
sostengo|sostener|pres1s
sostenida|sostener|part
sostenidas|sostener|part
sostenido|sostener|part
sostenidos|sostener|part
sosteniendo|sostener|ger
sostenía|sostener|imp1s imp3s
sostenían|sostener|imp3p
sostiene|sostener|pres3s
sostienen|sostener|pres3p
sostuve|sostener|past1s
sostuvieron|sostener|past3p
sostuvo|sostener|past3s
soñaba|soñar|imp1s imp3s
soñaban|soñar|imp3p
soñada|soñar|part
soñadas|soñar|part
soñado|soñar|part
soñados|soñar|part
soñando|soñar|ger
soñar|soñar|inf
soñaron|soñar|past3p
soñará|soñar|fut3s
soñarán|soñar|fut3p
soñaría|soñar|cond3s
soñarían|soñar|cond3p
soñé|soñar|past1s
soñó|soñar|past3s
subraya|subrayar|pres3s
subrayaba|subrayar|imp1s imp3s
subrayaban|subrayar|imp3p
subrayada|subrayar|part
subrayadas|subrayar|part
subrayado|subrayar|part
subrayados|subrayar|part
subrayan|subrayar|pres3p
subrayando|subrayar|ger
subrayar|subrayar|inf
subrayaron|subrayar|past3p
subrayará|subrayar|fut3s
subrayarán|subrayar|fut3p
subrayaría|subrayar|cond3s
subrayarían|subrayar|cond3p
subrayo|subrayar|pres1s
subrayé|subrayar|past1s
subrayó|subrayar|past3s
suelta|soltar|pres3s
sueltan|soltar|pres3p
suelto|soltar|pres1s
sueña|soñar|pres3s
sueñan|soñar|pres3p
sueño|soñar|pres1s
sugerida|sugerir|part
sugeridas|sugerir|part
sugerido|sugerir|part
sugeridos|sugerir|part
sugerir|sugerir|inf
sugerirá|sugerir|fut3s
sugerirán|sugerir|fut3p
sugeriría|sugerir|cond3s
sugerirían|sugerir|cond3p
sugerí|sugerir|past1s
sugería|sugerir|imp1s imp3s
sugerían|sugerir|imp3p
sugiere|sugerir|pres3s
sugieren|sugerir|pres3p
sugiero|sugerir|pres1s
sugiriendo|sugerir|ger
sugirieron|sugerir|past3p
sugirió|sugerir|past3s
suplica|suplicar|pres3s
suplicaba|suplicar|imp1s imp3s
suplicaban|suplicar|imp3p
suplicada|suplicar|part
suplicadas|suplicar|part
suplicado|suplicar|part
suplicados|suplicar|part
suplican|suplicar|pres3p
suplicando|suplicar|ger
suplicar|suplicar|inf
suplicaron|suplicar|past3p
suplicará|suplicar|fut3s
suplicarán|suplicar|fut3p
suplicaría|suplicar|cond3s
suplicarían|suplicar|cond3p
suplico|suplicar|pres1s
suplicole|suplicar|past3s
suplicoles|suplicar|past3s
suplicome|suplicar|past3s
supliconos|suplicar|past3s
suplicose|suplicar|past3s
suplicábale|suplicar|imp3s
suplicábales|suplicar|imp3s
suplicábame|suplicar|imp3s
suplicándole|suplicar|ger
suplicándoles|suplicar|ger
suplicándome|suplicar|ger
suplicándonos|suplicar|ger
suplicándose|suplicar|ger
suplicáronle|suplicar|past3p
suplicáronles|suplicar|past3p
suplicáronme|suplicar|past3p
suplicáronse|suplicar|past3p
suplicó|suplicar|past3s
suplicóle|suplicar|past3s
suplicóles|suplicar|past3s
suplicóme|suplicar|past3s
suplicónos|suplicar|past3s
suplicóse|suplicar|past3s
supliquele|suplicar|past1s
supliqueles|suplicar|past1s
supliqué|suplicar|past1s
supliquéle|suplicar|past1s
supliquéles|suplicar|past1s
supondrá|suponer|fut3s
supondrán|suponer|fut3p
supondría|suponer|cond3s
supondrían|suponer|cond3p
supone|suponer|pres3s
suponen|suponer|pres3p
suponer|suponer|inf
supongo|suponer|pres1s
suponiendo|suponer|ger
suponía|suponer|imp1s imp3s
suponían|suponer|imp3p
supuesta|suponer|part
supuestas|suponer|part
supuesto|suponer|part
supuestos|suponer|part
supuse|suponer|past1s
supusieron|suponer|past3p
supuso|suponer|past3s
suspira|suspirar|pres3s
suspiraba|suspirar|imp1s imp3s
suspiraban|suspirar|imp3p
suspirada|suspirar|part
suspiradas|suspirar|part
suspirado|suspirar|part
suspirados|suspirar|part
suspiran|suspirar|pres3p
suspirando|suspirar|ger
suspirar|suspirar|inf
suspiraron|suspirar|past3p
suspirará|suspirar|fut3s
suspirarán|suspirar|fut3p
suspiraría|suspirar|cond3s
suspirarían|suspirar|cond3p
suspiro|suspirar|pres1s
suspiré|suspirar|past1s
suspiró|suspirar|past3s
sustenta|sustentar|pres3s
sustentaba|sustentar|imp1s imp3s
sustentaban|sustentar|imp3p
sustentada|sustentar|part
sustentadas|sustentar|part
sustentado|sustentar|part
sustentados|sustentar|part
sustentan|sustentar|pres3p
sustentando|sustentar|ger
sustentar|sustentar|inf
sustentaron|sustentar|past3p
sustentará|sustentar|fut3s
sustentarán|sustentar|fut3p
sustentaría|sustentar|cond3s
sustentarían|sustentar|cond3p
sustento|sustentar|pres1s
sustenté|sustentar|past1s
sustentó|sustentar|past3s
susurra|susurrar|pres3s
susurraba|susurrar|imp1s imp3s
susurraban|susurrar|imp3p
susurrada|susurrar|part
susurradas|susurrar|part
susurrado|susurrar|part
susurrados|susurrar|part
susurran|susurrar|pres3p
susurrando|susurrar|ger
susurrar|susurrar|inf
susurraron|susurrar|past3p
susurrará|susurrar|fut3s
susurrarán|susurrar|fut3p
susurraría|susurrar|cond3s
susurrarían|susurrar|cond3p
susurrele|susurrar|past1s
susurreles|susurrar|past1s
susurro|susurrar|pres1s
susurrole|susurrar|past3s
susurroles|susurrar|past3s
susurrome|susurrar|past3s
susurronos|susurrar|past3s
susurrose|susurrar|past3s
susurrábale|susurrar|imp3s
susurrábales|susurrar|imp3s
susurrábame|susurrar|imp3s
susurrándole|susurrar|ger
susurrándoles|susurrar|ger
susurrándome|susurrar|ger
susurrándonos|susurrar|ger
susurrándose|susurrar|ger
susurráronle|susurrar|past3p
susurráronles|susurrar|past3p
susurráronme|susurrar|past3p
susurráronse|susurrar|past3p
susurré|susurrar|past1s
susurréle|susurrar|past1s
susurréles|susurrar|past1s
susurró|susurrar|past3s
susurróle|susurrar|past3s
susurróles|susurrar|past3s
susurróme|susurrar|past3s
susurrónos|susurrar|past3s
susurróse|susurrar|past3s
tacha|tachar|pres3s
tachaba|tachar|imp1s imp3s
tachaban|tachar|imp3p
tachada|tachar|part
tachadas|tachar|part
tachado|tachar|part
tachados|tachar|part
tachan|tachar|pres3p
tachando|tachar|ger
tachar|tachar|inf
tacharon|tachar|past3p
tachará|tachar|fut3s
tacharán|tachar|fut3p
tacharía|tachar|cond3s
tacharían|tachar|cond3p
tacho|tachar|pres1s
taché|tachar|past1s
tachó|tachar|past3s
tararea|tararear|pres3s
tarareaba|tararear|imp1s imp3s
tarareaban|tararear|imp3p
tarareada|tararear|part
tarareadas|tararear|part
tarareado|tararear|part
tarareados|tararear|part
tararean|tararear|pres3p
tarareando|tararear|ger
tararear|tararear|inf
tararearon|tararear|past3p
tarareará|tararear|fut3s
tararearán|tararear|fut3p
tararearía|tararear|cond3s
tararearían|tararear|cond3p
tarareo|tararear|pres1s
tarareé|tararear|past1s
tarareó|tararear|past3s
tartajea|tartajear|pres3s
tartajeaba|tartajear|imp1s imp3s
tartajeaban|tartajear|imp3p
tartajeada|tartajear|part
tartajeadas|tartajear|part
tartajeado|tartajear|part
tartajeados|tartajear|part
tartajean|tartajear|pres3p
tartajeando|tartajear|ger
tartajear|tartajear|inf
tartajearon|tartajear|past3p
tartajeará|tartajear|fut3s
tartajearán|tartajear|fut3p
tartajearía|tartajear|cond3s
tartajearían|tartajear|cond3p
tartajeo|tartajear|pres1s
tartajeé|tartajear|past1s
tartajeó|tartajear|past3s
tartamudea|tartamudear|pres3s
tartamudeaba|tartamudear|imp1s imp3s
tartamudeaban|tartamudear|imp3p
tartamudeada|tartamudear|part
tartamudeadas|tartamudear|part
tartamudeado|tartamudear|part
tartamudeados|tartamudear|part
tartamudean|tartamudear|pres3p
tartamudeando|tartamudear|ger
tartamudear|tartamudear|inf
tartamudearon|tartamudear|past3p
tartamudeará|tartamudear|fut3s
tartamudearán|tartamudear|fut3p
tartamudearía|tartamudear|cond3s
tartamudearían|tartamudear|cond3p
tartamudeo|tartamudear|pres1s
tartamudeé|tartamudear|past1s
tartamudeó|tartamudear|past3s
teme|temer|pres3s
temen|temer|pres3p
temer|temer|inf
temerá|temer|fut3s
temerán|temer|fut3p
temería|temer|cond3s
temerían|temer|cond3p
temida|temer|part
temidas|temer|part
temido|temer|part
temidos|temer|part
temiendo|temer|ger
temieron|temer|past3p
temió|temer|past3s
temo|temer|pres1s
temí|temer|past1s
temía|temer|imp1s imp3s
temían|temer|imp3p
tendrá claro|tener_claro|fut3s
tendrán claro|tener_claro|fut3p
tendría claro|tener_claro|cond3s
tendrían claro|tener_claro|cond3p
tener claro|tener_claro|inf
tengo claro|tener_claro|pres1s
tenida claro|tener_claro|part
tenidas claro|tener_claro|part
tenido claro|tener_claro|part
tenidos claro|tener_claro|part
teniendo claro|tener_claro|ger
tenía claro|tener_claro|imp1s imp3s
tenían claro|tener_claro|imp3p
teoricé|teorizar|past1s
teoriza|teorizar|pres3s
teorizaba|teorizar|imp1s imp3s
teorizaban|teorizar|imp3p
teorizada|teorizar|part
teorizadas|teorizar|part
teorizado|teorizar|part
teorizados|teorizar|part
teorizan|teorizar|pres3p
teorizando|teorizar|ger
teorizar|teorizar|inf
teorizaron|teorizar|past3p
teorizará|teorizar|fut3s
teorizarán|teorizar|fut3p
teorizaría|teorizar|cond3s
teorizarían|teorizar|cond3p
teorizo|teorizar|pres1s
teorizó|teorizar|past3s
tercia|terciar|pres3s
terciaba|terciar|imp1s imp3s
terciaban|terciar|imp3p
terciada|terciar|part
terciadas|terciar|part
terciado|terciar|part
terciados|terciar|part
tercian|terciar|pres3p
terciando|terciar|ger
terciar|terciar|inf
terciaron|terciar|past3p
terciará|terciar|fut3s
terciarán|terciar|fut3p
terciaría|terciar|cond3s
terciarían|terciar|cond3p
tercio|terciar|pres1s
tercié|terciar|past1s
terció|terciar|past3s
termina|terminar|pres3s
terminaba|terminar|imp1s imp3s
terminaban|terminar|imp3p
terminada|terminar|part
terminadas|terminar|part
terminado|terminar|part
terminados|terminar|part
terminan|terminar|pres3p
terminando|terminar|ger
terminar|terminar|inf
terminaron|terminar|past3p
terminará|terminar|fut3s
terminarán|terminar|fut3p
terminaría|terminar|cond3s
terminarían|terminar|cond3p
termino|terminar|pres1s
terminé|terminar|past1s
terminó|terminar|past3s
testifica|testificar|pres3s
testificaba|testificar|imp1s imp3s
testificaban|testificar|imp3p
testificada|testificar|part
testificadas|testificar|part
testificado|testificar|part
testificados|testificar|part
testifican|testificar|pres3p
testificando|testificar|ger
testificar|testificar|inf
testificaron|testificar|past3p
testificará|testificar|fut3s
testificarán|testificar|fut3p
testificaría|testificar|cond3s
testificarían|testificar|cond3p
testifico|testificar|pres1s
testificó|testificar|past3s
testifiqué|testificar|past1s
testimonia|testimoniar|pres3s
testimoniaba|testimoniar|imp1s imp3s
testimoniaban|testimoniar|imp3p
testimoniada|testimoniar|part
testimoniadas|testimoniar|part
testimoniado|testimoniar|part
testimoniados|testimoniar|part
testimonian|testimoniar|pres3p
testimoniando|testimoniar|ger
testimoniar|testimoniar|inf
testimoniaron|testimoniar|past3p
testimoniará|testimoniar|fut3s
testimoniarán|testimoniar|fut3p
testimoniaría|testimoniar|cond3s
testimoniarían|testimoniar|cond3p
testimonio|testimoniar|pres1s
testimonié|testimoniar|past1s
testimonió|testimoniar|past3s
tiene claro|tener_claro|pres3s
tienen claro|tener_claro|pres3p
tilda|tildar|pres3s
tildaba|tildar|imp1s imp3s
tildaban|tildar|imp3p
tildada|tildar|part
tildadas|tildar|part
tildado|tildar|part
tildados|tildar|part
tildan|tildar|pres3p
tildando|tildar|ger
tildar|tildar|inf
tildaron|tildar|past3p
tildará|tildar|fut3s
tildarán|tildar|fut3p
tildaría|tildar|cond3s
tildarían|tildar|cond3p
tildo|tildar|pres1s
tildé|tildar|past1s
tildó|tildar|past3s
titubea|titubear|pres3s
titubeaba|titubear|imp1s imp3s
titubeaban|titubear|imp3p
titubeada|titubear|part
titubeadas|titubear|part
titubeado|titubear|part
titubeados|titubear|part
titubean|titubear|pres3p
titubeando|titubear|ger
titubear|titubear|inf
titubearon|titubear|past3p
titubeará|titubear|fut3s
titubearán|titubear|fut3p
titubearía|titubear|cond3s
titubearían|titubear|cond3p
titubeo|titubear|pres1s
titubeé|titubear|past1s
titubeó|titubear|past3s
titula|titular|pres3s
titulaba|titular|imp1s imp3s
titulaban|titular|imp3p
titulada|titular|part
tituladas|titular|part
titulado|titular|part
titulados|titular|part
titulan|titular|pres3p
titulando|titular|ger
titular|titular|inf
titularon|titular|past3p
titulará|titular|fut3s
titularán|titular|fut3p
titularía|titular|cond3s
titularían|titular|cond3p
titulo|titular|pres1s
titulé|titular|past1s
tituló|titular|past3s
tranquilicé|tranquilizar|past1s
tranquiliza|tranquilizar|pres3s
tranquilizaba|tranquilizar|imp1s imp3s
tranquilizaban|tranquilizar|imp3p
tranquilizada|tranquilizar|part
tranquilizadas|tranquilizar|part
tranquilizado|tranquilizar|part
tranquilizados|tranquilizar|part
tranquilizan|tranquilizar|pres3p
tranquilizando|tranquilizar|ger
tranquilizar|tranquilizar|inf
tranquilizaron|tranquilizar|past3p
tranquilizará|tranquilizar|fut3s
tranquilizarán|tranquilizar|fut3p
tranquilizaría|tranquilizar|cond3s
tranquilizarían|tranquilizar|cond3p
tranquilizo|tranquilizar|pres1s
tranquilizó|tranquilizar|past3s
transige|transigir|pres3s
transigen|transigir|pres3p
transigida|transigir|part
transigidas|transigir|part
transigido|transigir|part
transigidos|transigir|part
transigiendo|transigir|ger
transigieron|transigir|past3p
transigir|transigir|inf
transigirá|transigir|fut3s
transigirán|transigir|fut3p
transigiría|transigir|cond3s
transigirían|transigir|cond3p
transigió|transigir|past3s
transigí|transigir|past1s
transigía|transigir|imp1s imp3s
transigían|transigir|imp3p
transijo|transigir|pres1s
transmite|transmitir|pres3s
transmiten|transmitir|pres3p
transmitida|transmitir|part
transmitidas|transmitir|part
transmitido|transmitir|part
transmitidos|transmitir|part
transmitiendo|transmitir|ger
transmitieron|transmitir|past3p
transmitir|transmitir|inf
transmitirá|transmitir|fut3s
transmitirán|transmitir|fut3p
transmitiría|transmitir|cond3s
transmitirían|transmitir|cond3p
transmitió|transmitir|past3s
transmito|transmitir|pres1s
transmití|transmitir|past1s
transmitía|transmitir|imp1s imp3s
transmitían|transmitir|imp3p
traslada|trasladar|pres3s
trasladaba|trasladar|imp1s imp3s
trasladaban|trasladar|imp3p
trasladada|trasladar|part
trasladadas|trasladar|part
trasladado|trasladar|part
trasladados|trasladar|part
trasladan|trasladar|pres3p
trasladando|trasladar|ger
trasladar|trasladar|inf
trasladaron|trasladar|past3p
trasladará|trasladar|fut3s
trasladarán|trasladar|fut3p
trasladaría|trasladar|cond3s
trasladarían|trasladar|cond3p
traslado|trasladar|pres1s
trasladé|trasladar|past1s
trasladó|trasladar|past3s
tronaba|tronar|imp1s imp3s
tronaban|tronar|imp3p
tronada|tronar|part
tronadas|tronar|part
tronado|tronar|part
tronados|tronar|part
tronando|tronar|ger
tronar|tronar|inf
tronaron|tronar|past3p
tronará|tronar|fut3s
tronarán|tronar|fut3p
tronaría|tronar|cond3s
tronarían|tronar|cond3p
troné|tronar|past1s
tronó|tronar|past3s
truena|tronar|pres3s
truenan|tronar|pres3p
trueno|tronar|pres1s
tuitea|tuitear|pres3s
tuiteaba|tuitear|imp1s imp3s
tuiteaban|tuitear|imp3p
tuiteada|tuitear|part
tuiteadas|tuitear|part
tuiteado|tuitear|part
tuiteados|tuitear|part
tuitean|tuitear|pres3p
tuiteando|tuitear|ger
tuitear|tuitear|inf
tuitearon|tuitear|past3p
tuiteará|tuitear|fut3s
tuitearán|tuitear|fut3p
tuitearía|tuitear|cond3s
tuitearían|tuitear|cond3p
tuiteo|tuitear|pres1s
tuiteé|tuitear|past1s
tuiteó|tuitear|past3s
tuve claro|tener_claro|past1s
tuvieron claro|tener_claro|past3p
tuvo claro|tener_claro|past3s
ulula|ulular|pres3s
ululaba|ulular|imp1s imp3s
ululaban|ulular|imp3p
ululada|ulular|part
ululadas|ulular|part
ululado|ulular|part
ululados|ulular|part
ululan|ulular|pres3p
ululando|ulular|ger
ulular|ulular|inf
ulularon|ulular|past3p
ululará|ulular|fut3s
ulularán|ulular|fut3p
ulularía|ulular|cond3s
ulularían|ulular|cond3p
ululo|ulular|pres1s
ululé|ulular|past1s
ululó|ulular|past3s
urge|urgir|pres3s
urgen|urgir|pres3p
urgida|urgir|part
urgidas|urgir|part
urgido|urgir|part
urgidos|urgir|part
urgiendo|urgir|ger
urgieron|urgir|past3p
urgir|urgir|inf
urgirá|urgir|fut3s
urgirán|urgir|fut3p
urgiría|urgir|cond3s
urgirían|urgir|cond3p
urgió|urgir|past3s
urgí|urgir|past1s
urgía|urgir|imp1s imp3s
urgían|urgir|imp3p
urjo|urgir|pres1s
vacila|vacilar|pres3s
vacilaba|vacilar|imp1s imp3s
vacilaban|vacilar|imp3p
vacilada|vacilar|part
vaciladas|vacilar|part
vacilado|vacilar|part
vacilados|vacilar|part
vacilan|vacilar|pres3p
vacilando|vacilar|ger
vacilar|vacilar|inf
vacilaron|vacilar|past3p
vacilará|vacilar|fut3s
vacilarán|vacilar|fut3p
vacilaría|vacilar|cond3s
vacilarían|vacilar|cond3p
vacilo|vacilar|pres1s
vacilé|vacilar|past1s
vaciló|vacilar|past3s
valora|valorar|pres3s
valoraba|valorar|imp1s imp3s
valoraban|valorar|imp3p
valorada|valorar|part
valoradas|valorar|part
valorado|valorar|part
valorados|valorar|part
valoran|valorar|pres3p
valorando|valorar|ger
valorar|valorar|inf
valoraron|valorar|past3p
valorará|valorar|fut3s
valorarán|valorar|fut3p
valoraría|valorar|cond3s
valorarían|valorar|cond3p
valoro|valorar|pres1s
valoré|valorar|past1s
valoró|valorar|past3s
vanagloria|vanagloriarse|pres3s
vanagloriaba|vanagloriarse|imp1s imp3s
vanagloriabame|vanagloriarse|imp1s
vanagloriaban|vanagloriarse|imp3p
vanagloriabanse|vanagloriarse|imp3p
vanagloriabase|vanagloriarse|imp3s
vanagloriada|vanagloriarse|part
vanagloriadas|vanagloriarse|part
vanagloriado|vanagloriarse|part
vanagloriados|vanagloriarse|part
vanaglorian|vanagloriarse|pres3p
vanagloriando|vanagloriarse|ger
vanaglorianse|vanagloriarse|pres3p
vanagloriaron|vanagloriarse|past3p
vanagloriaronse|vanagloriarse|past3p
vanagloriarse|vanagloriarse|inf
vanagloriará|vanagloriarse|fut3s
vanagloriarán|vanagloriarse|fut3p
vanagloriaránse|vanagloriarse|fut3p
vanagloriaráse|vanagloriarse|fut3s
vanagloriaría|vanagloriarse|cond3s
vanagloriarían|vanagloriarse|cond3p
vanagloriaríanse|vanagloriarse|cond3p
vanagloriaríase|vanagloriarse|cond3s
vanagloriase|vanagloriarse|pres3s
vanaglorio|vanagloriarse|pres1s
vanagloriome|vanagloriarse|pres1s
vanaglorié|vanagloriarse|past1s
vanagloriéme|vanagloriarse|past1s
vanaglorió|vanagloriarse|past3s
vanaglorióse|vanagloriarse|past3s
vaticina|vaticinar|pres3s
vaticinaba|vaticinar|imp1s imp3s
vaticinaban|vaticinar|imp3p
vaticinada|vaticinar|part
vaticinadas|vaticinar|part
vaticinado|vaticinar|part
vaticinados|vaticinar|part
vaticinan|vaticinar|pres3p
vaticinando|vaticinar|ger
vaticinar|vaticinar|inf
vaticinaron|vaticinar|past3p
vaticinará|vaticinar|fut3s
vaticinarán|vaticinar|fut3p
vaticinaría|vaticinar|cond3s
vaticinarían|vaticinar|cond3p
vaticino|vaticinar|pres1s
vaticiné|vaticinar|past1s
vaticinó|vaticinar|past3s
verbalicé|verbalizar|past1s
verbaliza|verbalizar|pres3s
verbalizaba|verbalizar|imp1s imp3s
verbalizaban|verbalizar|imp3p
verbalizada|verbalizar|part
verbalizadas|verbalizar|part
verbalizado|verbalizar|part
verbalizados|verbalizar|part
verbalizan|verbalizar|pres3p
verbalizando|verbalizar|ger
verbalizar|verbalizar|inf
verbalizaron|verbalizar|past3p
verbalizará|verbalizar|fut3s
verbalizarán|verbalizar|fut3p
verbalizaría|verbalizar|cond3s
verbalizarían|verbalizar|cond3p
verbalizo|verbalizar|pres1s
verbalizó|verbalizar|past3s
vocea|vocear|pres3s
voceaba|vocear|imp1s imp3s
voceaban|vocear|imp3p
voceada|vocear|part
voceadas|vocear|part
voceado|vocear|part
voceados|vocear|part
vocean|vocear|pres3p
voceando|vocear|ger
vocear|vocear|inf
vocearon|vocear|past3p
voceará|vocear|fut3s
vocearán|vocear|fut3p
vocearía|vocear|cond3s
vocearían|vocear|cond3p
voceo|vocear|pres1s
voceé|vocear|past1s
voceó|vocear|past3s
vocifera|vociferar|pres3s
vociferaba|vociferar|imp1s imp3s
vociferaban|vociferar|imp3p
vociferada|vociferar|part
vociferadas|vociferar|part
vociferado|vociferar|part
vociferados|vociferar|part
vociferan|vociferar|pres3p
vociferando|vociferar|ger
vociferar|vociferar|inf
vociferaron|vociferar|past3p
vociferará|vociferar|fut3s
vociferarán|vociferar|fut3p
vociferaría|vociferar|cond3s
vociferarían|vociferar|cond3p
vocifero|vociferar|pres1s
vociferé|vociferar|past1s
vociferó|vociferar|past3s
zanja|zanjar|pres3s
zanjaba|zanjar|imp1s imp3s
zanjaban|zanjar|imp3p
zanjada|zanjar|part
zanjadas|zanjar|part
zanjado|zanjar|part
zanjados|zanjar|part
zanjan|zanjar|pres3p
zanjando|zanjar|ger
zanjar|zanjar|inf
zanjaron|zanjar|past3p
zanjará|zanjar|fut3s
zanjarán|zanjar|fut3p
zanjaría|zanjar|cond3s
zanjarían|zanjar|cond3p
zanjo|zanjar|pres1s
zanjé|zanjar|past1s
zanjó|zanjar|past3s
""".strip().splitlines()
    )
}
