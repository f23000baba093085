"""French: reporting verbs. Data only.

The groups list infinitives; their forms are in ``_cue_forms_generated.py``, made by ``benchmarks/generate/cue_forms.py``.
"""

from quoteattr.lang.pack import CueGroup, complements, words
from quoteattr.models import Act

__all__ = ["CUE_GROUPS"]

CUE_GROUPS = (
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote clause wh to person"),
        lemmas=words("""
        # own list: telling somebody, who is the object ("ha informato i sindacati che")
        alerter assurer avertir aviser informer persuader prévenir rassurer
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote clause wh to"),
        lemmas=words("""
        # own list: saying, with "que", a question or an infinitive ("affirme avoir vu")
        admettre affirmer annoncer avouer certifier confesser confier confirmer dire déclarer démentir expliquer garantir
        indiquer jurer laisser_entendre nier promettre préciser prétendre raconter rappeler reconnaître répondre répéter
        révéler soutenir témoigner
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote clause"),
        lemmas=words("""
        # own list: a clause with "que"
        abonder accorder acquiescer ajouter alarmer alléguer analyser anticiper appuyer arguer argumenter arrêter assener
        asséner attester augurer avancer balbutier bougonner calculer chuchoter citer clamer commenter communiquer compléter
        conclure concéder conjecturer considérer constater contester convenir corroborer crier deviner diagnostiquer
        divulguer décrypter décréter déduire défendre déplorer détailler enseigner envisager escompter espérer estimer
        expliciter exposer exprimer extrapoler faire_comprendre faire_observer faire_part faire_remarquer faire_savoir
        faire_valoir faire_état féliciter gager glisser grommeler gémir hasarder hurler illustrer indigner inquiéter
        insinuer insister insurger ironiser jauger juger justifier lancer lâcher maintenir marmonner marteler maugréer
        menacer mentionner mettre_en_garde minimiser murmurer noter notifier nuancer objecter observer offusquer opposer
        parier pester plaider plaindre plaisanter pointer poursuivre prendre_acte proclamer professer pronostiquer
        prophétiser protester préconiser prédire préjuger présumer prévoir rajouter rapporter rectifier redouter regretter
        relater relativiser relever remarquer renchérir reprocher revendiquer riposter râler réaffirmer récapituler réfuter
        réitérer réjouir répliquer résumer rétorquer signaler signifier souffler souligner soupirer souvenir spécifier
        spéculer statuer stipuler suggérer supposer surenchérir temporiser tempérer théoriser trancher valider vanter
        énumérer étonner évaluer évoquer
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote wh"),
        lemmas=words("""
        # own list: asking
        enquérir interroger questionner vouloir_savoir
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote clause wh to object"),
        lemmas=words("""
        # own list: asking for something, with a clause, an infinitive or a noun
        adjurer commander conjurer conseiller demander enjoindre exhorter exiger implorer inciter inviter ordonner presser
        prier proposer recommander requérir réclamer solliciter supplier
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote object"),
        lemmas=words("""
        # own list: speaking about somebody or something
        accuser attaquer blâmer condamner critiquer décrire dénoncer dépeindre fustiger incriminer louer qualifier saluer
        taxer vilipender éreinter étriller
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote"),
        lemmas=words("""
        # own list: quoted words only
        aboyer accueillir affoler agacer ahaner amuser annoner apitoyer apostropher appeler approuver articuler baragouiner
        beugler blaguer brailler bredouiller bégayer bêler calmer chanter chantonner claironner compatir consoler continuer
        corriger couiner couper cracher croasser dicter discourir disserter débiter déclamer effarer effrayer emporter
        enchaîner encourager enrager enthousiasmer entonner ergoter esclaffer esquiver exclamer excuser exploser extasier
        exulter faire fanfaronner fredonner fulminer fâcher gargouiller geindre glapir glousser gouailler gourmander
        grailler grincer grogner gronder gueuler haleter hoqueter héler impatienter improviser injurier insulter intercéder
        interpeller interposer interrompre intervenir intimer invectiver japper jeter jubiler lamenter larmoyer lire
        marmotter mentir minauder moquer morigéner mâchonner narguer nasiller opiner parler persifler philosopher piailler
        pleurer pleurnicher pontifier pouffer proférer prononcer provoquer prétexter psalmodier pérorer quémander rabâcher
        radoter rager railler rebondir redire refuser remercier renifler repartir reprendre ricaner rigoler risquer
        ronchonner roucouler rouspéter rugir réagir réciter récrier réfléchir répartir réprimander résister sangloter
        scandaliser scander sermonner siffler soliloquer sommer susurrer tacler tancer taquiner tempêter tonitruer tonner
        tousser tranquilliser triompher vagir vitupérer vociférer zézayer ânonner ébahir éclater écrier égosiller
        émerveiller émettre énoncer époumoner épouvanter étouffer étrangler
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("weak"),
        lemmas=words("""
        # own list: quoted words, though they are not verbs of saying
        achever commencer finir rire sourire terminer
        """),
    ),
    CueGroup(
        act=Act.WRITING,
        complements=complements("quote clause"),
        lemmas=words("""
        # own list: writing
        publier rédiger titrer tweeter écrire
        """),
    ),
    CueGroup(
        act=Act.THOUGHT,
        complements=complements("quote clause to"),
        lemmas=words("""
        # own list: thinking
        craindre croire imaginer méditer penser rêver songer
        """),
    ),
)
