"""First names by gender. Written by benchmarks/generate/first_names.py.

Source: Faker 40.54.0 (MIT licence), tables pt_BR, pt_PT.
"""

FEMALE = frozenset("""
adriana agatha alana alexandra alexia alice allana alícia amanda amélia ana andreia anita anna antonella ariana aurora
ayla aylla beatriz bella benedita bianca brenda bruna bárbara caetana camila carlota carminho carolina caroline catarina
cecilia cecília clara clarice constança daniela diana débora eduarda elisa eloah eloá ema emanuella emanuelly emilly
emma emília erica erika ester esther eva evelyn fabiana fernanda filipa flor francisca gabriela gabrielly giovanna
hadassa helena hellena heloisa heloísa iara inês irina isabel isabela isabella isabelly isadora isis jade joana julia
juliana jéssica júlia kamilly kelly kyara lara larissa laura lavínia laís leonor letícia lia liz lorena luana luara
luciana luiza luna lunna luísa lívia lúcia madalena mafalda maitê manuela manuella mara marcela margarida maria mariah
mariana mariane marina marta matilde maya maysa melina melissa mia milena mirella miriam mélanie naiara nair natália
nicole nina nádia núria olivia olívia patrícia petra pietra pilar rafaela raquel rebeca renata rita sabrina salomé sara
sarah sofia sophia sophie soraia stella stephany tatiana teresa valentina vera victória violeta vitória yara yasmin zoe
ágatha ângela érica íris ísis
""".split())
MALE = frozenset("""
afonso alexandre andré anthony antony antónio antônio apollo arthur artur asafe augusto benicio benjamim benjamin bento
benício bernardo brayan breno brian bruno bryan caio caleb calebe carlos cauã cauê cláudio cristiano césar daniel danilo
dante davi david denis diego dinis diogo duarte edgar eduardo emanuel enrico enzo erick felipe fernando filipe francisco
frederico fábio gabriel gael gaspar gil gonçalo guilherme gustavo heitor henrique henry hugo ian igor isaac isaque
ismael ivan ivo jaime joaquim joel jorge josué josé joão juan kaique kevin kévim leandro leonardo levi liam lisandro
lorenzo lourenço luan luca lucas lucca luigi luiz luís léo manuel marcelo marco marcos martim mateus matheus mathias
matias matteo mauro micael miguel murilo márcio mário nathan nelson nicolas noa noah nuno oliver otto otávio paulo pedro
pietro rael rafael raul ravi ravy renan renato rhavi ricardo rodrigo rui ryan rúben salvador samuel sandro santiago
sebastião simão sérgio thales theo theodoro thiago thomas théo tiago tomás tomé valentim vasco vicente vinicius vinícius
vitor vítor william wilson xavier yago yan yuri álvaro ângelo
""".split())
EITHER = frozenset("""

""".split())
