"""First names by gender. Written by benchmarks/generate/first_names.py.

Source: Faker 40.54.0 (MIT licence), tables da_DK.
"""

FEMALE = frozenset("""
abelone agnes agnete alberte alma amalie amanda andrea ane anette anna anne annemette annette asta astrid benedicte
benedikte bente benthe berit berta beth bettina birgit birgitte birte birthe bitten bodil britt britta camilla carina
carla caroline cathrine catrine cecilie charlotte christina christine cirkeline clara connie conny dagmar dagny daniella
dina ditte doris dorte dorthe edith elin elisabeth ella ellen elna else elsebeth emilie emily emma erna esmarelda ester
filippa frederikke freja frida gerda gertrud gitte grete grethe gundhild gunhild gurli gyda hannah hanne heidi helen
helle henriette herdis iben ida inga inge ingelise inger ingrid irma isabella jacobine jacqueline janne janni jannie
jasmin jenny joan johanne jonna josefine josephine julie justina jytte karen karin karina karla karoline katcha katja
katrine kirsten kirstin kirstine klara kristina kristine laura lea lena lene leonora line liva lona lone lotte louise
lærke maiken maja majken malene malou maren margit margrethe maria marianne marie marlene mathilde maya merete merethe
mette mia michala michelle mie mille mimi minna nadia naja nana nanna nanni natasha natasja nete nicoline nina nora oda
odeline odette ofelia olga olivia patricia paula paulina pernille pia ragna ragnhild randi rebecca regitse regitze rikke
rita ritt ronja rosa ruth sabine sandra sanne sara sarah selma signe sigrid silje sille simone sofia sofie solveig
solvej sonja sophie stina stine susanne sussanne sussie sys sørine søs tammy tanja thea tilde tina tine tove trine ulla
ulrike ursula vera victoria viola vivian weena winni winnie xenia yasmin yda yrsa yvonne zahra zara zehnia zelma zenia
åse
""".split())
MALE = frozenset("""
aage adam aksel albert alex alexander alf allan alvin anders andreas andré anton arne asger benjamin benny bent bertil
bertram birger bjarne bo bob bobby boe boris borris brian bruno bøje børge carl carlo carsten casper christian
christoffer christopher claus clavs curt dan daniel danny david dennis ebbe einar einer elias emil eric erik erling
ernst esben finn flemming frank frans freddy frede frederik frode georg george gert gorm gunnar gunner gustav helge
henrik henry herbert herman hjalte holger hugo ib ivan iver jack jacob jakob james jan jano jarl jens jeppe jesper jim
jimmy joachim joakim johan johannes john johnnie johnny jon jonas jonathan julius jørgen karl karlo karsten kaspar
kasper keld ken kenn kenneth kenny kent kim kjeld klaus klavs kristian kurt kåre lars lasse laurits laus laust leif
lennarth lucas ludvig mads magnus malthe marcus marius mark martin mathias matthias michael mik mikael mike mikkel
mogens morten nick nicklas nicolai nicolaj niels nikolai nikolaj nils noah ole olfert oliver oscar oskar osvald otto ove
palle patrick paul paw peder per pete peter philip poul preben ragnar ragner rasmus rené richard richardt robert robin
rolf ron ronni ronnie ronny ruben rune sam sebastian silas simon sonny steen stefan sten stephan steve steven stig
svenning søren tage tejs thomas tim timmy tobias tom tommy tonny torben troels uffe ulf ulrik vagn valdemar verner
victor villads werner william yan yannick yngve zacharias ziggy åbjørn åge øivind øjvind ørni øvli øystein øyvind
""".split())
EITHER = frozenset("""
jean
""".split())
