"""French: reporting verbs. Data only.

The groups list infinitives; their forms are in ``_cue_forms_generated.py``, made by ``benchmarks/generate/cue_forms.py``.
"""

from quoteattr.lang.pack import CueGroup, complements, words
from quoteattr.models import Act

__all__ = ["CUE_GROUPS"]

CUE_GROUPS = (
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote clause wh to"),
        lemmas=words("""
        # own list: saying, with "que", a question or an infinitive ("affirme avoir vu")
        admettre affirmer annoncer assurer avertir avouer certifier confesser confier confirmer dire déclarer démentir
        expliquer garantir indiquer informer jurer nier promettre préciser prétendre raconter rappeler reconnaître répondre
        répéter révéler soutenir témoigner
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote clause"),
        lemmas=words("""
        # own list: a clause with "que"
        accorder acquiescer ajouter alerter alléguer appuyer arguer argumenter arrêter assener attester avancer aviser
        calculer citer clamer communiquer conclure concéder considérer constater contester convenir deviner déduire déplorer
        détailler enseigner envisager estimer exposer exprimer faire_remarquer faire_savoir faire_valoir hasarder insinuer
        insister ironiser juger justifier lancer maintenir marteler mentionner murmurer noter notifier objecter observer
        opposer plaisanter pointer proclamer professer pronostiquer protester préconiser prédire préjuger présumer prévenir
        prévoir rajouter rapporter rassurer rectifier regretter relater relever remarquer riposter récapituler résumer
        rétorquer signaler signifier souligner spécifier spéculer stipuler suggérer supposer surenchérir trancher évaluer
        évoquer
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote wh"),
        lemmas=words("""
        # own list: asking
        interroger questionner
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote clause wh to object"),
        lemmas=words("""
        # own list: asking for something, with a clause, an infinitive or a noun
        commander conseiller demander enjoindre exhorter exiger implorer inviter ordonner prier proposer recommander
        requérir réclamer solliciter supplier
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote object"),
        lemmas=words("""
        # own list: speaking about somebody or something
        accuser blâmer condamner critiquer décrire dénoncer fustiger louer qualifier saluer
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote"),
        lemmas=words("""
        # own list: quoted words only
        aboyer apostropher appeler approuver articuler balbutier beugler bougonner brailler bredouiller bégayer chanter
        chantonner chuchoter claironner commenter compatir compléter consoler continuer corriger couper crier débiter
        déclamer enchaîner encourager entonner esquiver exclamer excuser exploser faire fulminer geindre glapir glisser
        glousser gouailler grincer grogner grommeler gronder gueuler gémir haleter hurler insulter intercéder interpeller
        interposer interrompre intervenir invectiver jeter jubiler lamenter lire maugréer menacer mentir minauder moquer
        nasiller opiner parler persifler pester piailler plaider pleurer pleurnicher pouffer poursuivre proférer prononcer
        provoquer psalmodier quémander railler redire refuser renchérir renifler repartir reprendre reprocher ricaner
        risquer ronchonner rugir râler réciter récrier réfléchir répartir répliquer résister sangloter scander sermonner
        siffler sommer souffler soupirer susurrer temporiser tempêter tonner tousser triompher vagir vitupérer vociférer
        éclater écrier émettre énoncer
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
