"""First names by gender. Written by benchmarks/generate/first_names.py.

Source: Faker 40.54.0 (MIT licence), tables no_NO.
"""

FEMALE = frozenset("""
andrea anette anita ann anna anne astrid aud bente berit bjørg britt camilla cathrine cecilie eli elin elisabeth elise
ellen else emilie emma eva gerd grete grethe gro gunn hanna hanne hege heidi helene hilde ida ingeborg inger ingrid
irene janne jenny jorunn julie karen kari karin karoline kirsten kjersti kristin kristine laila lene linda line linn
lise liv malin maren mari maria marianne marie marit marte martine may mette mona monica nina nora ragnhild randi reidun
rita ruth sara sigrid silje siri sissel siv sofie solveig stine synnøve thea tone tonje torill tove trine turid unni
wenche åse
""".split())
MALE = frozenset("""
adrian alexander alf anders andreas arild arne asbjørn bjørn christian daniel egil einar eirik eivind emil erik erling
espen finn frank fredrik frode geir gunnar harald helge henrik håkon håvard ivar jan jens joakim johan johannes john jon
jonas jørgen karl kenneth kim kjell kjetil knut kristian kristoffer kåre lars leif magne magnus marius markus martin
mathias morten nils odd ola olav ole per petter pål roar robert roger rolf roy rune sander sebastian sigurd simen sindre
sondre stein steinar stian stig svein sverre terje thomas thor tobias tom tommy tor torbjørn tore trond vegard vidar
øystein øyvind
""".split())
EITHER = frozenset("""

""".split())
