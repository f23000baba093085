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
        abonder accorder acquiescer ajouter alarmer alléguer anticiper appuyer arguer argumenter arrêter assener attester
        augurer avancer calculer citer clamer communiquer conclure concéder considérer constater contester convenir
        corroborer deviner diagnostiquer décrypter décréter déduire défendre déplorer détailler enseigner envisager estimer
        expliciter exposer exprimer faire_comprendre faire_observer faire_remarquer faire_savoir faire_valoir féliciter
        hasarder indigner inquiéter insinuer insister insurger ironiser juger justifier lancer maintenir marteler mentionner
        minimiser murmurer noter notifier objecter observer offusquer opposer parier plaindre plaisanter pointer proclamer
        professer pronostiquer prophétiser protester préconiser prédire préjuger présumer prévoir rajouter rapporter
        rectifier redouter regretter relater relativiser relever remarquer revendiquer riposter réaffirmer récapituler
        réfuter réjouir résumer rétorquer signaler signifier souligner souvenir spécifier spéculer statuer stipuler suggérer
        supposer surenchérir tempérer théoriser trancher valider vanter étonner évaluer évoquer
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
        aboyer agacer ahaner annoner apostropher appeler approuver articuler balbutier baragouiner beugler blaguer bougonner
        brailler bredouiller bégayer bêler calmer chanter chantonner chuchoter claironner commenter compatir compléter
        consoler continuer corriger couper crier croasser dicter discourir débiter déclamer emporter enchaîner encourager
        enrager entonner esclaffer esquiver exclamer excuser exploser extasier exulter faire fanfaronner fredonner fulminer
        gargouiller geindre glapir glisser glousser gouailler grailler grincer grogner grommeler gronder gueuler gémir
        haleter hurler impatienter improviser insulter intercéder interpeller interposer interrompre intervenir intimer
        invectiver japper jeter jubiler lamenter larmoyer lire lâcher marmonner marmotter maugréer menacer mentir minauder
        moquer nasiller opiner parler persifler pester piailler plaider pleurer pleurnicher pouffer poursuivre proférer
        prononcer provoquer psalmodier pérorer quémander rabâcher radoter railler redire refuser renchérir renifler repartir
        reprendre reprocher ricaner risquer ronchonner rouspéter rugir râler réagir réciter récrier réfléchir répartir
        répliquer résister sangloter scandaliser scander sermonner siffler soliloquer sommer souffler soupirer susurrer
        tacler taquiner temporiser tempêter tonitruer tonner tousser triompher vagir vitupérer vociférer zézayer éclater
        écrier émettre énoncer étouffer étrangler
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
