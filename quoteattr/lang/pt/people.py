"""Portuguese: pronouns, nouns for people, titles. Data only."""

from quoteattr.lang.pack import Pronoun, table, words
from quoteattr.models import Gender

__all__ = [
    "NATIONALITIES", "PERSONS", "PERSONS_FEMALE", "PERSONS_MALE", "PRONOUNS", "TITLES", "TITLES_FEMALE", "TITLES_MALE",
]  # fmt: skip

FEMALE, MALE = Gender.FEMALE, Gender.MALE

PRONOUNS = {
    # own list
    "eu": Pronoun(person=1),
    "me": Pronoun(person=1, subject=False),
    "-me": Pronoun(person=1, subject=False),
    "mim": Pronoun(person=1, subject=False),
    "tu": Pronoun(person=2),
    "te": Pronoun(person=2, subject=False),
    "você": Pronoun(person=2),
    "vocês": Pronoun(person=2, plural=True),
    "ele": Pronoun(person=3, gender=MALE),
    "ela": Pronoun(person=3, gender=FEMALE),
    "elle": Pronoun(person=3, gender=MALE),
    "ella": Pronoun(person=3, gender=FEMALE),
    "elles": Pronoun(person=3, plural=True),
    "ellas": Pronoun(person=3, plural=True),
    "este": Pronoun(person=3, gender=MALE),
    "esta": Pronoun(person=3, gender=FEMALE),
    "aquele": Pronoun(person=3, gender=MALE),
    "aquela": Pronoun(person=3, gender=FEMALE),
    "isto": Pronoun(person=3, animate=False),
    "isso": Pronoun(person=3, animate=False),
    "eles": Pronoun(person=3, plural=True),
    "elas": Pronoun(person=3, plural=True),
    "nós": Pronoun(person=1, plural=True),
    "nos": Pronoun(person=1, plural=True, subject=False),
    "lhe": Pronoun(person=3, subject=False),
    "lhes": Pronoun(person=3, plural=True, subject=False),
    "-lhe": Pronoun(person=3, subject=False),
    "-lhes": Pronoun(person=3, plural=True, subject=False),
    "-se": Pronoun(person=3, subject=False),
    "-nos": Pronoun(person=1, plural=True, subject=False),
    "-te": Pronoun(person=2, subject=False),
    "-o": Pronoun(person=3, gender=MALE, subject=False),
    "-a": Pronoun(person=3, gender=FEMALE, subject=False),
    "-os": Pronoun(person=3, plural=True, subject=False),
    "-as": Pronoun(person=3, plural=True, subject=False),
    "se": Pronoun(person=3, subject=False),
    "que": Pronoun(person=3, relative=True),
    "quem": Pronoun(person=3, relative=True),
    "alguém": Pronoun(person=3, indefinite=True),
    "ninguém": Pronoun(person=3, indefinite=True),
    "todos": Pronoun(person=3, plural=True, indefinite=True),
    "outros": Pronoun(person=3, plural=True, indefinite=True),
}

PERSONS = words("""
# own list: nouns of one form for women and men
agente ajudante amante analista artista assistente atleta cantante cliente colega comandante comentarista comerciante
correspondente dentista dirigente economista especialista estudante gerente guarda habitante hóspede intérprete jornalista
jovem líder militante motorista oficial paciente parente pianista policial porta-voz presidente protagonista representante
repórter residente rival superintendente suspeito taxista tenente testemunha titular turista vice-presidente vigilante
visitante
""")

PERSONS_MALE = words("""
# own list: nouns for men
abade actor acusado advogado aguadeiro alcaide alferes aluno amigo amo ancião arcebispo arguido arquitecto arquiteto
assessor ator autor avô barbeiro barão bispo bombeiro boticário cabo camponês candidato capataz capelão capitão cardeal
carpinteiro cavaleiro cavalheiro cego chefe cidadão cientista cocheiro comendador comissário companheiro conde condenado
conselheiro coordenador coronel corregedor cozinheiro criado cunhado cura cônego delegado deputado desconhecido
desembargador detido director diretor dono doutor duque editor embaixador empregado empresário encarregado enfermeiro
engenheiro enviado escravo escritor escrivão estalajadeiro estrangeiro explorador feitor ferido ferrador fidalgo filho
filósofo fotógrafo frade funcionário general genro governador historiador homem imperador inspector inspetor investigado
investigador irmão jardineiro jogador juiz jurado ladrão lavrador livreiro magistrado major marido marinheiro marquês
meirinho mendigo menino mestre ministro moleiro monge mordomo morgado moço médico músico negociante noivo notário operário
padeiro padre pai papa pastor patrão pedreiro pescador pesquisador piloto pintor poeta político porteiro prefeito
presidiário preso primo procurador produtor professor promotor príncipe psicólogo pároco rapaz refugiado rei reitor
sacerdote sacristão sapateiro sargento secretário senador senhor sobrinho sogro soldado sujeito taberneiro tio treinador
técnico vaqueiro velho vendedor vereador vigário visconde vizinho viúvo
""")

PERSONS_FEMALE = words("""
# own list: nouns for women
abadessa actriz acusada advogada aluna ama amiga anciã arguida assessora atriz autora avó bailarina baronesa camponesa
candidata cantora cega cidadã companheira condenada condessa conselheira coordenadora cozinheira criada cunhada dama
delegada deputada desconhecida detida directora diretora dona doutora duquesa editora embaixadora empregada empresária
encarregada enfermeira engenheira enviada escrava escritora esposa fidalga filha freira funcionária governadora historiadora
imperatriz investigadora irmã jogadora juíza lavadeira lavradora madrasta madre magistrada marquesa mendiga menina mestra
ministra mocinha moça mulher mãe médica namorada noiva nora operária patroa pesquisadora pintora poetisa prefeita presidenta
prima princesa procuradora produtora professora promotora psicóloga rainha rapariga refugiada reitora secretária senadora
senhora senhorita sobrinha sogra suspeita tia treinadora técnica velha vendedora vereadora viscondessa vizinha viúva
""")

TITLES = words("""
# own list: titles of one form for women and men
alteza comandante presidente tenente
""")

TITLES_MALE = words("""
# own list: titles of men
arcebispo barão bispo capitão cardeal comendador comissário compadre conde conselheiro coronel cônego d delegado deputado
director diretor dom doutor dr duque embaixador frei general governador imperador inspector inspetor irmão juiz major
marquês mestre ministro monsenhor nhô padre papa prefeito primo prof professor príncipe rei santo sargento secretário
senador senhor seu sr são tio vereador
""")

TITLES_FEMALE = words("""
# own list: titles of women
baronesa comadre condessa deputada directora diretora dona doutora dra duquesa embaixadora governadora imperatriz irmã juíza
madame madre marquesa mestra ministra prefeita princesa prof professora rainha santa secretária senadora senhora senhorita
sinhá sor sra srta tia
""")

NATIONALITIES = table("""
# own list
alemã=alemanha alemão=alemanha americana=estados_unidos americano=estados_unidos angolana=angola angolano=angola
argentina=argentina argentino=argentina brasileira=brasil brasileiro=brasil britânica=reino_unido britânico=reino_unido
chinesa=china chinês=china espanhol=espanha espanhola=espanha europeia=europa europeu=europa francesa=frança francês=frança
inglesa=inglaterra inglês=inglaterra italiana=itália italiano=itália japonesa=japão japonês=japão
norte-americana=estados_unidos norte-americano=estados_unidos portuguesa=portugal português=portugal russa=rússia
russo=rússia turca=turquia turco=turquia ucraniana=ucrânia ucraniano=ucrânia
""")
