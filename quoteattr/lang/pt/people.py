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
agente ajudante amante ambientalista analista anestesista arquivista artista assistente astronauta ativista atleta auxiliar
bolsista cantante cientista_político cineasta cliente climatologista colecionador colega colunista comandante comentarista
comerciante congressista contabilista contribuinte correspondente dentista dirigente docente ecologista economista ensaísta
especialista estilista estudante eurodeputado figurante fisioterapeuta forense geneticista gerente geriatra ginasta guarda
habitante humorista hóspede imunologista influenciador internauta intérprete jornalista jovem jurista linguista lojista
líder manifestante militante militar motoboy motorista nutricionista oculista oficial paciente parente pedestre pediatra
penalista pensionista pianista policial porta-voz presidenciável presidente protagonista psiquiatra refém representante
repórter residente rival romancista sindicalista sobrevivente socialista superintendente surfista suspeito taxista tenente
terapeuta testemunha titular turista urbanista vice-presidente vigilante violinista visitante votante
""")

PERSONS_MALE = words("""
# own list: nouns for men
abade académico acadêmico actor acusado administrador advogado afetado agricultor aguadeiro alcaide alfaiate alferes
almirante alpinista aluno amigo amo ancião antropólogo apicultor apresentador arcebispo arguido armador arquitecto arquiteto
assessor atacante ator auditor autarca autor avançado avô banqueiro barbeiro barão bastonário beneficiário bioquímico bispo
biólogo bombeiro boticário brigadeiro cabo caminhoneiro camionista campeão camponês canalizador candidato cantor capataz
capelão capitão capixaba cardeal cardiologista carpinteiro carteiro cavaleiro cavalheiro cego chefe cidadão cientista
cirurgião cocheiro comendador comerciário comissário companheiro compositor conde condenado conselheiro construtor
consumidor coordenador coronel corredor corregedor cozinheiro criado criminólogo cronista crítico cunhado cura curador
cónego cônego cônsul decano defensor delegado deputado desconhecido desembargador detido director diretor distribuidor
doente dono doutor dramaturgo duque ecólogo ecónomo edil editor educador eleitor embaixador empregado empresário encanador
encarregado enfermeiro engenheiro enviado epidemiologista escravo escritor escrivão escudeiro escultor espeleólogo
estalajadeiro estrangeiro ex-deputado ex-governador ex-jogador ex-ministro ex-prefeito ex-presidente explorador fabricante
farmacêutico fazendeiro feitor ferido ferrador ferreiro fidalgo filho filólogo filósofo fornecedor fotógrafo frade
funcionário fundador físico general genro gestor geólogo ginecologista goleiro governador guarda-florestal guarda-redes
guerrilheiro guionista guitarrista historiador homem hoteleiro imediato imperador imã infectologista informático inquilino
inspector inspetor inspetor-geral instrutor intendente interlocutor investidor investigado investigador irmão jardineiro
jogador juiz jurado ladrão lavrador legislador leitor lenhador livreiro locutor líder-parlamentar magistrado major
mandatário maquinista marido marinheiro marqueteiro marquês matemático mediador meirinho mendigo menino mestre
meteorologista microbiólogo ministro ministro_da_fazenda missionário mister moleiro monge monitor mordomo morgado moço
musicólogo médico médio músico nadador narrador navegador negociante noivo notário observador oncologista operador operário
opositor orador organizador padeiro padre padrinho pai pajem papa pastor patrão pecuarista pedreiro perito pescador
pesquisador piloto pintor poeta político porteiro prefeito prelado presidiário preso primeiro-ministro primo procurador
procurador-geral produtor professor promotor proprietário provedor príncipe psicanalista psicólogo pároco rabino rapaz
realizador recluso refugiado rei reitor relator roteirista sacerdote sacristão sapateiro sargento secretário
secretário-executivo secretário-geral selecionador senador senhor senhorio sequestrador sismólogo sobrinho sociólogo sogro
soldado subsecretário sujeito sultão supervisor síndico sócio taberneiro tenista teólogo tio torcedor tradutor treinador
tripulante tutor técnico vaqueiro velho vendedor vereador veterano veterinário vice-governador vice-ministro vice-prefeito
vice-reitor vigário virologista visconde viticultor vizinho viúvo voluntário zagueiro árbitro
""")

PERSONS_FEMALE = words("""
# own list: nouns for women
abadessa académica acadêmica actriz acusada administradora advogada afetada agricultora agrónoma agrônoma aldeã aluna ama
amiga anciã antropóloga apicultora apresentadora arguida arqueóloga assessora astrónoma astrônoma atriz auditora autora avó
bailarina banqueira baronesa bioquímica bióloga bombeira bruxa campeã camponesa candidata cantora cega cidadã cirurgiã
climatóloga companheira compositora condenada condessa conselheira construtora consumidora coordenadora cozinheira criada
criminóloga crítica cunhada curadora dama defensora delegada deputada desconhecida desembargadora detida directora diretora
dona doutora dramaturga duquesa ecóloga editora educadora eleitora embaixadora empregada empresária encarregada enfermeira
engenheira enviada escrava escritora escultora esposa estalajadeira ex-ministra ex-prefeita ex-presidenta farmacêutica
fidalga filha filóloga filósofa freira funcionária fundadora física gestora geóloga goleira governadora governanta hidróloga
historiadora hoteleira imperatriz imunóloga inquilina instrutora investidora investigadora irmã jardineira jogadora juíza
lavadeira lavradora legisladora leitora letrista livreira madrasta madre madrinha magistrada mandatária marquesa matemática
mendiga menina mestra microbióloga ministra missionária mocinha moradora moça mulher mãe médica nadadora namorada narradora
noiva nora observadora oceanógrafa operária opositora organizadora ornitóloga paleontóloga parteira pastora patroa perita
pescadora pesquisadora pintora poetisa prefeita presidenta prima primeira-dama primeira-ministra princesa procuradora
procuradora-geral produtora professora promotora proprietária psicóloga rainha rapariga realizadora refugiada reitora
relatora secretária secretária-geral selecionadora senadora senhora senhoria senhorita sismóloga sobrinha socióloga sogra
subsecretária supervisora suspeita sócia teóloga tia tradutora treinadora técnica velha vendedora vereadora veterana
veterinária vice-governadora vice-prefeita viscondessa vizinha viúva voluntária zoóloga
""")

TITLES = words("""
# own list: titles of one form for women and men
alteza comandante d presidente tenente
""")

TITLES_MALE = words("""
# own list: titles of men
arcebispo barão bispo capitão cardeal comendador comissário compadre conde conselheiro coronel cônego delegado deputado
director diretor dom doutor dr duque embaixador frei general governador imperador inspector inspetor irmão juiz major
marquês mestre ministro monsenhor nhô padre papa prefeito primo prof professor príncipe rei santo sargento secretário
senador senhor seu snr sr são tio vereador
""")

TITLES_FEMALE = words("""
# own list: titles of women
baronesa comadre condessa deputada directora diretora dona doutora dra duquesa embaixadora governadora imperatriz irmã juíza
madame madre marquesa mestra ministra prefeita princesa prof professora rainha santa secretária senadora senhora senhorita
sinhá snra sor sra srta tia
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
