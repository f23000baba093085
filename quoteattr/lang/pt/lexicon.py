"""Portuguese: its words and their classes, the forms of its verbs, its endings. Data only."""

from quoteattr.lang.pack import Ending, Lexicon, words
from quoteattr.lang.pt._cue_forms_generated import CUE_FORMS
from quoteattr.lang.pt.adjectives import ADJECTIVES
from quoteattr.lang.pt.cues import CUE_GROUPS
from quoteattr.lang.pt.people import NATIONALITIES, PERSONS, PERSONS_FEMALE, PERSONS_MALE, PRONOUNS
from quoteattr.lang.pt.phrases import PHRASES
from quoteattr.models import Act, Gender

__all__ = ["LEXICON"]

LEXICON = Lexicon(
    classes={
        "determiner": words("""
        # own list: articles, demonstratives, quantifiers
        a algum alguma algumas alguns ambas ambos ao aos aquela aquelas aquele aqueles as cada cem certa certas certo certos
        cinco da daquela daquelas daquele daqueles das dessa dessas desse desses desta destas deste destes dez diversas
        diversos do dois dos doze duas dum duma essa essas esse esses esta estas este estes inúmeros mil muita muitas muito
        muitos na naquela naquelas naquele naqueles nas nenhum nenhuma nessa nessas nesse nesses nesta nestas neste nestes
        no nos nove num numa o oito onze os outra outras outro outros pela pelas pelo pelos poucas poucos qualquer quatro
        seis sete tais tal toda todas todo todos trinta três um uma umas uns vinte várias vários à às
        """),
        "possessive": words("""
        # own list: “his”, “their”
        meu meus minha minhas nossa nossas nosso nossos seu seus sua suas teu teus tua tuas vossa vosso
        """),
        "preposition": words("""
        # own list: “of”, “because of”
        acerca_de além_de ante antes_de ao aos apesar_de após através_de atrás_de até com comigo conforme connosco conosco
        consigo contigo contra da daquela daquelas daquele daqueles das de dentro_de depois_de desde dessa dessas desse
        desses desta destas deste destes devido_a diante_de do dos dum duma durante em entre exceto fora_de frente_a
        graças_a junto_a mediante na naquela naquelas naquele naqueles nas nessa nessas nesse nesses nesta nestas neste
        nestes no nos num numa numas nuns para pela pelas pelo pelos per perante perto_de por respeito_de segundo sem sob
        sobre à
        """),
        "conjunction": words("""
        # own list: coordinating: “and”
        contudo e mas nem ou porém
        """),
        "subordinator": words("""
        # own list: “because”, “while”, “after”
        ainda_que antes_que apesar_de até_que caso como depois_de_que desde_que embora enquanto já_que logo_que mal onde
        para_que pois porquanto porque quando se sem_que sempre_que visto_que
        """),
        "complementizer": words("""
        # own list: “that”, “whether”, “if”
        como o_que onde por_que quais qual quando quanta quantas quanto quantos que quem se
        """),
        "relative": words("""
        # own list: “who”, “which”
        cuja cujas cujo cujos onde quais qual que quem
        """),
        "auxiliary": words("""
        # own list: forms of “be”, “have”, “do”
        era eram estando estar estava estavam esteve está estão foi foram fosse fossem haja haver havia haviam houve há seja
        sejam sendo ser seria seriam será serão sido são tem temos tendo tenha tenham tenho ter teria teriam terá terão teve
        tinha tinham tiveram tivesse têm é
        """),
        "modal": words("""
        # own list: “can”, “would”
        deve devem deveria deveriam devia deviam pode podem poderia poderiam poderá poderão podia podiam pôde
        """),
        "negation": words("""
        # own list: “not”, “never”, “don't”
        jamais nada nem nenhum nenhuma ninguém nunca não sem também_não
        """),
        "adverb": words("""
        # own list: adverbs between a subject and its verb, except those with an adverb ending
        afinal agora ainda ali além_disso amanhã antes apenas aqui assim até aí bem cedo cá de_novo de_repente depois
        em_seguida enfim entretanto então finalmente hoje igualmente inclusive já logo lá mais mal menos muito no_entanto
        ontem outra_vez pelo_menos por_outro_lado por_sua_vez porém quase sempre somente só talvez também tarde todavia
        """),
        "time": words("""
        # own list: “yesterday”, “monday”, “february”
        abril agosto amanhã ano anos bocado dezembro dia dias domingo fevereiro hoje hora horas instante instantes inverno
        janeiro julho junho madrugada maio manhã março meio-dia meses minuto minutos momento momentos mês natal noite
        novembro ontem outono outubro passada passado primavera próxima próximo quarta quarta-feira quinta quinta-feira
        segunda segunda-feira segundos semana semanas setembro sexta sexta-feira sábado século tarde terça terça-feira verão
        """),
        "not_a_name": words("""
        # own list: words with a capital at the start of a sentence that are not names
        a acho adeus afinal agora ah ai ainda algo algum alguma algumas alguns alguém ali além amanhã amiga amigo antes ao
        aos apenas aquela aquele aqui aquilo as assim até bem boa boas bom bons cada cala-te calma cara caro certo claro com
        como conforme contudo creio da das de depois desculpa desculpe desde deus diga diz do dom dona dos e ei ela elas ele
        eles em embora enfim enquanto entre entretanto então era espera espere essa esse esses esta estas este estes estou
        está estão eu filha filho foi hoje homem há isso isto jamais já lhe lhes logo lá mais mal mas me menos mesmo meu
        meus minha minhas muita muito muitos mulher mãe na nada nas nem nenhum nenhuma ninguém no nos num numa nunca não nós
        o obrigada obrigado oh olha olhe olá onde ontem ora os ou outra outras outro outros pai para pela pelo perdão pobre
        pois por porque porém pouco pronto qual quando quanto quase que quem quero se segundo sei sem sempre senhor senhora
        senhoras senhores seu seus sim sobre somente sua suas são só talvez também tanta tanto te tenho teu toda todas todo
        todos tu tua tão um uma umas uns vai vamos vem venha verdade você vocês vos vou vós à às é ó
        """),
        "organisation": words("""
        # own list: nouns for an organisation: “committee”, “ministry”, “company”
        academia administradora administração advocacia-geral aeroporto agência aliança anvisa arquidiocese assembleia
        assembleia_da_república assembleia_legislativa associação associação_comercial autarquia autoridade
        autoridade_tributária bancada banco bolsa bombeiros canal casa_branca chancelaria cimeira clube clínica coletivo
        coligação colégio comando comissão comité comitê companhia companhia_aérea concessionária condomínio confederação
        congresso conselho construtora consulado consórcio cooperativa coordenação corporação cruz_vermelha câmara
        câmara_municipal defensoria delegação departamento diocese direcção direção distribuidora diário editora embaixada
        emissora empresa entidade equipa equipe escola escritório esquadra estatal executivo exército fabricante faculdade
        farmacêutica federal federação ferroviária filial firma fmi fundação gabinete gestora governo governo_federal
        gravadora grupo guarda guerrilha holding hospital ibge igreja inmet inspecção inspeção instituição instituto
        interpol itamaraty jornal junta junta_de_freguesia justiça kremlin laboratório liga magistratura marinha
        mesa_diretora ministério ministério_público montadora movimento multinacional município museu nato observatório oms
        onu oposição ordem organismo organização orquestra otan palácio parlamento partido petroleira petrolífera planalto
        plataforma polícia prefeitura presidência procuradoria produtora provedoria rede regulador reitoria repartição
        revista rádio santa_casa secretaria secretariado seguradora seleção semanário senado serviço sindicato sociedade stf
        stj subsidiária supervisora supremo televisão tribunal tse tutela ue unesco unicef universidade união vaticano órgão
        """),
        "group": words("""
        # own list: nouns for several people: “officials”, “residents”, “crowd”
        activistas acusados adeptos advogadas advogados agentes agricultores aliados alunos ambientalistas amigos analistas
        apoiadores apoiantes apresentadores arguidos artistas assessores astrónomos ativistas atletas atores atrizes autores
        autoridades bombeiros caminhoneiros camionistas candidatos cidadãos cientistas cirurgiões clientes colegas
        comerciantes comissários companheiros comunidades conselheiros consumidores coordenadores críticos círculos
        defensores delegados denunciantes deputados directores diretores dirigentes docentes doentes donos doutores
        economistas editores eleitores embaixadores empregados empresas empresários enfermeiras enfermeiros engenheiros
        equipas equipes escritores especialistas estrangeiros estudantes fabricantes familiares famílias filhos fonte fontes
        funcionárias funcionários gente governadores habitantes historiadores homens hoteleiros idosos imigrantes imprensa
        indígenas inquilinos internautas investidores investigadores irmões jogadores jornalistas jovens juristas juízes
        legisladores líderes magistrados maioria manifestantes meios membros meninas meninos militantes militares ministros
        ministérios minoria moradores motoristas mulheres multidão mães médicos músicos observadores operários opositores
        organizadores organizações pacientes padres pais parentes partidos passageiros peritos pescadores pesquisadores
        pilotos policiais polícias políticos populares porta-vozes povo prefeitos presos produtores professoras professores
        promotores proprietários psicólogos público raparigas rapazes rebeldes refugiados religiosos representantes
        responsáveis sacerdotes sem-terras senadores senhores servidores signatários sindicalistas sindicatos sobreviventes
        soldados testemunhas torcedores trabalhadores treinadores tribunais tropas turistas técnicos usuários utentes velhos
        vereadores viajantes vizinhas vizinhos voluntários vítimas
        """),
        "document": words("""
        # own list: nouns for a text: “statement”, “report”, “letter”
        acordo acta acórdão análise anúncio artigo ata aviso balanço barómetro bilhete bilhete-postal boletim carta cartaz
        cartilha censo circular comentário comunicado comunicação contrato crónica crônica cálculos declaração decreto
        denúncia despacho discurso diário documento dossiê e-mail edital editorial email entrevista estatística estatísticas
        estimativas estudo folheto guia informação informações inquérito investigação laudo lei levantamento liminar livro
        livro-branco manchete manifesto memorando mensagem missiva nota notícia ofício panfleto parecer pesquisa podcast
        portaria post postagem previsões processo programa projeções publicação recurso relatório reportagem requerimento
        resolução sentença sondagem súmula telejornal tese testamento texto tweet
        """),
        "agent": words("""
        # own list: before the agent of a passive (“by”)
        pela pelas pelo pelos por
        """),
        "alone": words("""
        # own list: determiners and pronouns that may be a subject alone (“many”)
        algumas alguns ambas ambos muitas muitos outras outros poucos todas todos um uma umas uns várias vários
        """),
        "article": words("""
        # own list: articles and similar words, which are not part of a description
        a as o os um uma umas uns
        """),
        "as_reported": words("""
        # own list: before a tag that opens its sentence (“as Mira said”)
        como conforme segundo
        """),
        "aspect": words("""
        # own list: verbs before an infinitive of saying: it begins, goes on or is repeated
        acaba acabam acabaram acabou apressa apressaram apressou atreve atreveram atreveu atrevi atrevia aventurou chega
        chegam chegaram chegou comecei começa começam começaram começava começou conseguiu costuma costumam costumava
        costumavam decidiu desatou dignou insistiu limita limitam limitaram limitava limitei limitou logrou ousaram ousou
        passa passaram passou pus puseram pôs põe quis quiseram resolveu soube tentou terminaram terminou torna tornaram
        tornava tornei tornou tratou veio vieram volta voltam voltaram voltava voltei voltou
        """),
        "be": words("""
        # own list: forms of “be”, which make passives
        era eram foi foram fosse fossem seja sejam sendo ser seria seriam será serão sido são é
        """),
        "clause_break": words("""
        # own list: words that begin a new clause after an object (“while”, “when”)
        embora enquanto pois porque quando
        """),
        "clause_opener": words("""
        # own list: words that begin a clause rather than an adverbial
        porque que se
        """),
        "conditional": words("""
        # own list: words that make a report hypothetical (“if”)
        se
        """),
        "coordinator": words("""
        # own list: words that join two subjects (“Ida and Per”)
        e
        """),
        "count": words("""
        # own list: numbers in words and similar quantities (“not all”, “nearly half”)
        algumas alguns cem cinco cinquenta dez dois doze duas mil muitas muitos nove oito onze quarenta quatro quinze seis
        sete todas todos trinta três vinte várias vários
        """),
        "definite": words("""
        # own list: the definite article
        a as o os
        """),
        "existential": words("""
        # own list: words in the place of a subject (“there is”)
        havia há
        """),
        "first_person": words("""
        # own list: “I” and its contractions, which are not part of a name
        eu
        """),
        "genitive": words("""
        # own list: the preposition of possession
        da daquela daquelas daquele daqueles das de dessa dessas desse desses desta destas deste destes do dos
        """),
        "indefinite": words("""
        # own list: the indefinite article
        um uma
        """),
        "infinitive_marker": words("""
        # before an infinitive (“to”)
        """),
        "judging": words("""
        # own list: between the person judged and the judgement (“accused X of”)
        de por
        """),
        "kin": words("""
        # own list: nouns for relatives, who usually have names of their own
        avó avô cunhada cunhado esposa esposo filha filho genro irmã irmão madrinha mamã mamãe marido mulher mãe namorada
        namorado neta neto noiva noivo nora padrinho pai papai papá prima primo sobrinha sobrinho sogra sogro tia tio viúva
        viúvo
        """),
        "object": words("""
        # own list: pronouns that can only be objects if no noun follows
        lhe lhes me mim nos se si te ti vos
        """),
        "occasion": words("""
        # own list: prepositions before an occasion on which words are said (“in an interview”)
        durante em na no numa
        """),
        "plural_determiner": words("""
        # own list: determiners that show a plural
        algumas alguns ambas ambos aquelas aqueles as cinco dez dois duas essas esses estas estes muitas muitos nove oito os
        quatro seis sete três umas uns várias vários
        """),
        "possessive_object": words("""
        # own list: possessives that begin an object
        meu minha seu seus sua suas
        """),
        "quantity": words("""
        # nouns for a number of people, singular or plural (“a majority say”)
        """),
        "question_word": words("""
        # own list: words that begin a reported question
        como onde por_que porque porquê quais qual quando quanta quantas quanto quantos quem se
        """),
        "refusal": words("""
        # own list: before an infinitive or gerund, words for not doing it (“declined”)
        evitar evitou negou recusar recusou
        """),
        "several": words("""
        # own list: determiners that may be used alone and take only plurals, so that a form without “s” is a verb
        algumas alguns dois muitas muitos quatro três várias vários
        """),
        "subject_relative": words("""
        # own list: words that may be the subject of a relative clause
        que quem
        """),
        "that": words("""
        # own list: words that begin a reported clause
        que
        """),
        "time_link": words("""
        # own list: before a time (“on Monday”, “last week”)
        desde durante em esta este há na nessa nesse nesta neste no num numa o
        """),
        "wording": words("""
        # own list: nouns for what somebody says (“in her words”)
        juízo opinião palavras
        """),
    },
    pronouns=PRONOUNS,
    endings=(
        *(Ending(ending=ending, tells="modifier", shortest=5) for ending in ADJECTIVES),
        Ending(ending="s", tells="plural"),
        Ending(ending="s", tells="sure_plural", but_not=("is", "us", "ês")),
        Ending(ending="mente", tells="adverb"),
        Ending(ending="mente", tells="sure_adverb"),
        Ending(ending="ando", tells="gerund"),
        Ending(ending="endo", tells="gerund"),
        Ending(ending="indo", tells="gerund", shortest=5, but_not=("lindo", "vindo", "findo")),
        Ending(ending="ou", tells="past"),
        Ending(ending="aram", tells="past"),
        Ending(ending="eram", tells="past"),
        Ending(ending="iram", tells="past"),
        Ending(
            ending="ado", tells="past", shortest=6,
            but_not=(
                "stado", "mercado", "dvogado", "lado", "legado", "resultado", "sábado", "grado",
            ),
        ),
        Ending(ending="ada", tells="past", shortest=6, but_not=("nada", "cada", "lada")),
        Ending(ending="ados", tells="past", shortest=7),
        Ending(ending="adas", tells="past", shortest=7),
        Ending(ending="ido", tells="past", shortest=6, but_not=("artido", "sentido")),
        Ending(ending="ida", tells="past", shortest=6, but_not=("unida", "comida", " vida", "medida", "partida")),
        Ending(ending="idos", tells="past", shortest=7),
        Ending(ending="idas", tells="past", shortest=7),
    ),
    persons=dict.fromkeys(PERSONS, Gender.UNKNOWN)
    | dict.fromkeys(PERSONS_FEMALE, Gender.FEMALE)
    | dict.fromkeys(PERSONS_MALE, Gender.MALE),
    organisation_sorts=dict.fromkeys(words("""
    # own list: in the names of organisations
    associação banco comissão comité comitê conselho fundação governo instituto ministério partido polícia procuradoria
    tribunal universidade
    """), "state"),
    organisation_refers_to={},
    nationals={},
    nationalities=NATIONALITIES,
    cue_groups=CUE_GROUPS,
    cue_forms=CUE_FORMS,
    features={
        "inf": "VerbForm=Inf",
        "ger": "VerbForm=Ger",
        "part": "Tense=Past|VerbForm=Part",
        "pres1s": "Mood=Ind|Number=Sing|Person=1|Tense=Pres|VerbForm=Fin",
        "pres3s": "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin",
        "pres3p": "Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin",
        "past1s": "Mood=Ind|Number=Sing|Person=1|Tense=Past|VerbForm=Fin",
        "past3s": "Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin",
        "past3p": "Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin",
        "imp1s": "Mood=Ind|Number=Sing|Person=1|Tense=Imp|VerbForm=Fin",
        "imp3s": "Mood=Ind|Number=Sing|Person=3|Tense=Imp|VerbForm=Fin",
        "imp3p": "Mood=Ind|Number=Plur|Person=3|Tense=Imp|VerbForm=Fin",
        "fut3s": "Mood=Ind|Number=Sing|Person=3|Tense=Fut|VerbForm=Fin",
        "fut3p": "Mood=Ind|Number=Plur|Person=3|Tense=Fut|VerbForm=Fin",
        "cond3s": "Mood=Cnd|Number=Sing|Person=3|VerbForm=Fin",
        "cond3p": "Mood=Cnd|Number=Plur|Person=3|VerbForm=Fin",
    },
    cue_nouns=dict.fromkeys(words("""
    # own list: nouns for what somebody says
    acusação advertência afirmação anúncio apelo argumento comentário confissão conselho crítica declaração declarações
    denúncia exclamação explicação frase grito mensagem opinião ordem palavra palavras pedido pergunta promessa proposta
    queixa resposta tese testemunho
    """), Act.SPEECH),
    irregular_past=words("""
    # past forms without a past ending, if they are nothing else
    """),
    ages=words("""
    # endings that make a noun for a person from a number ("-year-old")
    """),
    organisation_endings=words("""
    # last words of organisations' names that are not nouns for one ("foods")
    """),
    phrases=PHRASES,
)
