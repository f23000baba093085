"""First names by gender. Written by benchmarks/generate/first_names.py.

Source: Faker 40.54.0 (MIT licence), tables pl_PL.
"""

FEMALE = frozenset("""
ada adrianna agnieszka anastazja angelika aniela anita anna apolonia aurelia bianka blanka dagmara dorota eliza elżbieta
ewa ewelina gaja ida inga janina julianna julita justyna kaja kalina kamila karina klara kornelia krystyna lidia liwia
malwina marcelina maria marianna marika melania monika natasza nela nicole olga roksana rozalia róża sandra sara sonia
sylwia tola urszula
""".split())
MALE = frozenset("""
adam adrian alan albert aleks aleksander alex andrzej antoni arkadiusz artur bartek borys bruno błażej cezary cyprian
damian daniel dariusz dawid dominik emil ernest eryk fabian filip franciszek fryderyk gabriel grzegorz gustaw hubert
ignacy igor iwo jacek jakub jan jeremi jerzy julian juliusz józef jędrzej kacper kajetan kamil karol kazimierz konrad
konstanty kornel krystian krzysztof ksawery leon leonard maciej maks maksymilian marcel marcin marek mariusz mateusz
maurycy michał mieszko mikołaj miłosz natan nataniel nikodem norbert olaf olgierd oliwier oskar patryk paweł piotr
przemysław radosław rafał robert ryszard sebastian stanisław stefan szymon tadeusz tobiasz tomasz tymon tymoteusz wiktor
witold wojciech łukasz
""".split())
EITHER = frozenset("""

""".split())
