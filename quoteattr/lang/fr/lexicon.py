"""French: its words and their classes, the forms of its verbs, its endings. Data only."""

from quoteattr.lang.fr._cue_forms_generated import CUE_FORMS
from quoteattr.lang.fr.adjectives import ADJECTIVES
from quoteattr.lang.fr.cues import CUE_GROUPS
from quoteattr.lang.fr.people import NATIONALITIES, PERSONS, PERSONS_FEMALE, PERSONS_MALE, PRONOUNS
from quoteattr.lang.fr.phrases import PHRASES
from quoteattr.lang.pack import Ending, Lexicon, words
from quoteattr.models import Act, Gender

__all__ = ["LEXICON"]

LEXICON = Lexicon(
    classes={
        "determiner": words("""
        # own list: articles, demonstratives, quantifiers
        au aucun aucune autre autres aux ce cent certaines certains ces cet cette chaque cinq de des deux divers diverses
        dix douze du huit l' la le les maint maints mille neuf nul nulle onze plusieurs quatre quelque quelques sept six tel
        telle telles tels tous tout toute toutes trente trois un une vingt
        """),
        "possessive": words("""
        # own list: “his”, “their”
        leur leurs ma mes mon nos notre sa ses son ta tes ton vos votre
        """),
        "preposition": words("""
        # own list: “of”, “because of”
        afin_de après au au-dessus_de au_cours_de au_sujet_de auprès_de autour_de aux avant avec chez contre d' dans de
        depuis derrière des devant du durant dès en entre envers face_à grâce_à hormis hors_de jusqu' jusque loin_de lors_de
        malgré outre par parmi pendant pour près_de quant_à sans sauf selon sous sur vers via à à_cause_de à_côté_de
        """),
        "conjunction": words("""
        # own list: coordinating: “and”
        car donc et mais ni or ou
        """),
        "subordinator": words("""
        # own list: “because”, “while”, “after”
        afin_que alors_que après_que avant_que bien_que comme depuis_que dès_que jusqu'à_ce_que lorsqu' lorsque où parce_que
        pendant_que pour_que pourvu_que puisqu' puisque quand quoiqu' quoique sans_que si tandis_que tant_que
        """),
        "complementizer": words("""
        # own list: “that”, “whether”, “if”
        ce_que ce_qui combien comment où pourquoi qu' quand que quel quelle quelles quels qui quoi si
        """),
        "relative": words("""
        # own list: “who”, “which”
        auquel dont duquel laquelle lequel lesquelles lesquels où qu' que qui
        """),
        "auxiliary": words("""
        # own list: forms of “be”, “have”, “do”
        a ai aient ait as aura auraient aurait auront avaient avais avait avez avoir avons ayant est eu eurent eut furent
        fut ont sera seraient serait seront soient soit sommes sont suis étaient étais était étant été êtes être
        """),
        "modal": words("""
        # own list: “can”, “would”
        devaient devait devra devraient devrait devront doit doivent peut peuvent pourra pourraient pourrait pourront
        pouvaient pouvait put veut
        """),
        "negation": words("""
        # own list: “not”, “never”, “don't”
        aucun aucune aucunement guère jamais n' ne ni nullement pas personne plus point rien sans
        """),
        "adverb": words("""
        # own list: adverbs between a subject and its verb, except those with an adverb ending
        ainsi alors après au_moins aujourd'hui aussi aussitôt avant bien cependant d'abord d'ailleurs de_nouveau demain déjà
        désormais en_effet en_outre en_revanche encore enfin ensuite hier ici là là-bas maintenant mal moins même notamment
        néanmoins par_ailleurs parfois peut-être plus pourtant presque puis sans_doute seulement soudain souvent surtout
        tard toujours tout_de_suite tout_à_coup toutefois très tôt vite volontiers à_son_tour également
        """),
        "time": words("""
        # own list: “yesterday”, “monday”, “february”
        an année années ans août après-midi aujourd'hui automne avril demain dimanche décembre février heure heures hier
        hiver instant instants janvier jeudi jour journée jours juillet juin lendemain lundi mai mardi mars matin mercredi
        midi minuit minute minutes mois moment moments novembre noël nuit octobre printemps pâques samedi secondes semaine
        semaines septembre siècle soir veille vendredi été
        """),
        "not_a_name": words("""
        # own list: words with a capital at the start of a sentence that are not names
        a adieu ah ailleurs ainsi ainsi-soit-il allez allons allô alors ami amie après arrière assez assurément attendez
        attends au aucun aucune aujourd'hui auprès aussi aussitôt autre autrefois autres aux avant avec bah bien bon bonjour
        bonne bonnes bons bonsoir bravo bref c' c'est car ce ceci cela celle celles celui cependant certainement certaines
        certains certes ces cet cette ceux chacun chacune chaque cher cherchez chers chez chut chère ciel combien comme
        comment continue continuez contre courez cours crois croyez d' d'abord d'après d'autres dans de dedans dehors demain
        depuis derrière des descendez dessous dessus deux devant diable diantre dieu dis disons dites donc donne donnez dont
        du dès décidément déjà dépêche dépêchez eh elle elles empruntons en encore enfin ensuite entre entrez est et excuse
        excusez fais faites femme fichtre figure figurez fille fils ha halte hein heureusement hier holà homme hop hormis
        hors hé hélas ici idem il il-y-a ils imagine imaginez impossible inutile item j' jadis jamais je jusqu' jusque
        justement l' la laisse laissez laquelle le lequel les lesquelles lesquels leur leurs loin lorsqu' lorsque lui là m'
        ma madame mademoiselle maintenant mais malgré malheureusement mazette me merci mes mesdames messieurs mets mettez
        mieux moins mon monsieur montez morbleu mère même n' naguère naturellement ne ni non nos notre nous néanmoins oh on
        ont or ou ouf oui outre où par parbleu parce pardieu pardon pardonne pardonnez parfois parle parlez parmi partons
        partout pas passons pauvre pendant personne peste peut-être plaise plus plusieurs pour pourquoi pourtant prends
        prenez presque près précisément puis puisqu' puisque puisse père qu' quand que quel quelle quelles quelqu' quelqu'un
        quelquefois quelques quels qui quiconque quoi quoiqu' quoique regarde regardez remarquez revenons rien s' sa sache
        sachez sacrebleu sans sans-doute sapristi sauf se seigneur selon ses seulement si silence sitôt soit son songe
        songez sors sortez soudain sous supposez supposons sur t' ta tandis tant tantôt te tenez tes tiens ton toujours tous
        tout toute toutefois toutes trois trop très tu un une va vas venez vers viens voici voilà vois vos votre vous voyez
        voyons vraiment y zut à ça écoute écoutez écoutons évidemment
        """),
        "organisation": words("""
        # own list: nouns for an organisation: “committee”, “ministry”, “company”
        académie administration afp agence agglomération alliance ambassade antenne armée assemblée association assureur
        ateliers autorité avionneur banque barreau bce bercy brasserie bureau cabinet caisse cellule cfdt cgt chambre
        chambre_de_commerce chancellerie chaîne clinique club coalition collectif collectivité comité commissariat
        commission communauté commune compagnie compagnie_aérienne confédération conseil consortium constructeur consulat
        coopérative coordination cour cour_des_comptes croix-rouge curie diocèse direction distributeur douane défense
        délégation département entité entourage entreprise eurodéputés exploitant exécutif fabricant faculté filiale firme
        fmi fo fondation fédération fédération_nationale gendarmerie gendarmerie_nationale gouvernement groupe groupement
        guérilla géant hebdomadaire holding hôpital insee inspection institut institution intersyndicale journal justice
        kremlin labo laboratoire ligue lycée magistrature mairie maison maison-blanche maison_blanche maison_de_disques
        majorité marine matignon medef milice ministère mouvement multinationale municipalité musée médiateur météo-france
        observatoire office oms ong onu opposition opérateur orchestre ordre organisation organisme otan parlement parquet
        parquet_national parti patronat plate-forme plateforme police prison promoteur protection_civile préfecture
        présidence quai_d'orsay quotidien radio rectorat revue rédaction régie régime région réseau secours secrétariat
        service siège sncf société start-up studio syndic syndicat sénat théâtre tribunal tutelle télévision ue unesco
        unicef union université usine vatican éditeur éducation_nationale église élysée équipe équipementier
        """),
        "group": words("""
        # own list: nouns for several people: “officials”, “residents”, “crowd”
        accusés acteurs actionnaires activistes adhérents administrateurs adversaires agents agriculteurs alliés
        ambassadeurs amis analystes anciens artisans artistes associations athlètes auteurs autorités avocats
        avocats-généraux bourgeois bénévoles candidats cheminots chercheurs chercheuses chirurgiens citoyennes citoyens
        clients collaborateurs collègues commerçants commissaires communautés concurrents conducteurs conseillers
        consommateurs contribuables convives couple critiques créateurs diplomates directeurs dirigeantes dirigeants
        docteurs défenseurs délégués députés détenus détracteurs employeurs employés enfants enquêteurs enseignantes
        enseignants entraîneurs entrepreneurs entreprises experts exploitants fabricants famille familles fans femmes
        fermiers fidèles filles fonctionnaires foule frères gardiens garçons gendarmes gens gilets_jaunes grévistes
        généalogistes gérants habitants historiens hommes héritiers hôteliers industriels infirmiers infirmières ingénieurs
        inspecteurs intermittents internautes investisseurs jeunes joueurs joueuses journalistes juges juristes jurés
        lecteurs locataires magistrates magistrats maires majorité manifestants marins membres migrants milieux militaires
        militants ministres minorité musiciens médecins médias négociateurs observateurs officiers opposants organisateurs
        organisations ouvriers ouvrières pairs parents parlementaires participants partis passagers passants patients
        patrons paysannes paysans pensionnaires peuple pilotes plaignants policiers policières pompiers populations
        porte-parole presse prisonniers proches producteurs professeurs professionnels promoteurs propriétaires préfets
        présidents prévenus prêtres psychologues public pêcheurs rebelles représentants rescapés responsables restaurateurs
        retraités riverains romanciers routiers réfugiés résidents sages salariés scientifiques secouristes signataires
        sinistrés socialistes soignants soldats sources spectateurs sportifs spécialistes supporters supporteurs survivants
        syndicalistes syndicats sénateurs techniciens touristes transporteurs travailleurs troupes témoins urgentistes
        usagers vendeurs victimes villageois viticulteurs voisins volontaires voyageurs vétérinaires écoliers écologistes
        économistes écrivains éditeurs électeurs éleveurs élus élèves époux équipes étrangers étudiants évêques
        """),
        "document": words("""
        # own list: nouns for a text: “statement”, “report”, “letter”
        accord acte affiche allocution analyse annonce arrêt arrêté article avis banderole baromètre bilan billet blog
        bordereau brochure bulletin calculs carnet chapitre charte chronique circulaire communiqué compte-rendu constitution
        contrat convention courriel dictionnaire discours document dossier décision déclaration décret délibération dépêche
        enquête entretien estimations facture fiche guide informations interview jugement lettre livre livret loi mail
        manifeste manuel message missive motion mémento mémoire mémorandum note notice ordonnance ouvrage pamphlet pancarte
        plainte post pourvoi procès-verbal programme projections prédiction préface prévisions publication pétition rapport
        recensement recours recueil registre relevé reportage revue roman règlement référé réquisitoire résolution sentence
        sondage statistique statistiques statut synthèse testament texte thèse titre tract traité tribune tweet télégramme
        verdict vidéo édit éditorial épître étude
        """),
        "agent": words("""
        # own list: before the agent of a passive (“by”)
        par
        """),
        "alone": words("""
        # own list: determiners and pronouns that may be a subject alone (“many”)
        autres beaucoup certaines certains chacun chacune d'autres plusieurs quelques-unes quelques-uns tous toutes uns
        """),
        "article": words("""
        # own list: articles and similar words, which are not part of a description
        des l' la le les un une
        """),
        "as_reported": words("""
        # own list: before a tag that opens its sentence (“as Mira said”)
        ainsi comme
        """),
        "aspect": words("""
        # own list: verbs before an infinitive of saying: it begins, goes on or is repeated
        borna borne bornent borné bornée commence commencent commencèrent commencé commença commençait contenta contente
        contentent contenté contentée continua continuait continue continuent continué cru crut décida empressa empresse
        empressé empressée fini finirent finissent finit hasarda hasardé hâta hâte hésita hésitent hésité met mettait
        mettent mirent mis mise mit osa ose osèrent osé parvenu parvenue parvient parvint plut prit put risqua risque sut
        tenta tenté tenu tenue tiennent tient tinrent tint viennent vient vint voulait voulu voulurent voulut
        """),
        "be": words("""
        # own list: forms of “be”, which make passives
        est furent fut sera seraient serait seront soient soit sont suis étaient étais était étant été être
        """),
        "clause_break": words("""
        # own list: words that begin a new clause after an object (“while”, “when”)
        alors_que bien_que parce_que quand tandis_que
        """),
        "clause_opener": words("""
        # own list: words that begin a clause rather than an adverbial
        parce_que qu' que si
        """),
        "conditional": words("""
        # own list: words that make a report hypothetical (“if”)
        si
        """),
        "coordinator": words("""
        # own list: words that join two subjects (“Ida and Per”)
        et
        """),
        "count": words("""
        # own list: numbers in words and similar quantities (“not all”, “nearly half”)
        cent certaines certains cinq cinquante deux dix douze huit mille neuf onze plusieurs quarante quatre quelques quinze
        sept six tous toutes trente trois vingt
        """),
        "definite": words("""
        # own list: the definite article
        l' la le les
        """),
        "existential": words("""
        # own list: words in the place of a subject (“there is”)
        y
        """),
        "first_person": words("""
        # own list: “I” and its contractions, which are not part of a name
        j' je
        """),
        "genitive": words("""
        # own list: the preposition of possession
        d' de des du
        """),
        "indefinite": words("""
        # own list: the indefinite article
        un une
        """),
        "infinitive_marker": words("""
        # own list: before an infinitive (“to”)
        d' de
        """),
        "judging": words("""
        # own list: between the person judged and the judgement (“accused X of”)
        comme d' de
        """),
        "kin": words("""
        # own list: nouns for relatives, who usually have names of their own
        beau-frère beau-père belle-mère belle-sœur bru cousin cousine femme fiancé fiancée fille fils frère gendre
        grand-mère grand-père maman mari marraine mère neveu nièce oncle papa parrain petit-fils petite-fille père sœur
        tante veuf veuve épouse époux
        """),
        "object": words("""
        # own list: pronouns that can only be objects if no noun follows
        leur lui m' me moi nous s' se t' te toi vous
        """),
        "occasion": words("""
        # own list: prepositions before an occasion on which words are said (“in an interview”)
        dans durant en lors pendant
        """),
        "plural_determiner": words("""
        # own list: determiners that show a plural
        aux certaines certains ces cinq des deux dix huit les leurs mes neuf nos plusieurs quatre quelques sept ses six tes
        trois vos
        """),
        "possessive_object": words("""
        # own list: possessives that begin an object
        ma mon sa ses son ta ton
        """),
        "quantity": words("""
        # nouns for a number of people, singular or plural (“a majority say”)
        """),
        "question_word": words("""
        # own list: words that begin a reported question
        combien comment où pourquoi quand quel quelle quelles quels qui quoi s' si
        """),
        "refusal": words("""
        # own list: before an infinitive or gerund, words for not doing it (“declined”)
        refusa refuse refusé évite évité
        """),
        "several": words("""
        # own list: determiners that may be used alone and take only plurals, so that a form without “s” is a verb
        certaines certains deux plusieurs quatre quelques trois
        """),
        "subject_relative": words("""
        # own list: words that may be the subject of a relative clause
        qui
        """),
        "that": words("""
        # own list: words that begin a reported clause
        qu' que
        """),
        "time_link": words("""
        # own list: before a time (“on Monday”, “last week”)
        au ce cette dans depuis durant en la le
        """),
        "wording": words("""
        # own list: nouns for what somebody says (“in her words”)
        avis mots opinion termes
        """),
    },
    pronouns=PRONOUNS,
    endings=(
        *(Ending(ending=ending, tells="modifier", shortest=5) for ending in ADJECTIVES),
        Ending(ending="s", tells="plural", but_not=("is", "us", "ès", "as", "ous")),
        Ending(ending="ment", tells="adverb", shortest=7),
        Ending(ending="ment", tells="sure_adverb", shortest=8, but_not=("rnement", "ppartement", "lement")),
        Ending(ending="llement", tells="sure_adverb"),
        Ending(ending="usement", tells="sure_adverb"),
        Ending(ending="ivement", tells="sure_adverb"),
        Ending(ending="quement", tells="sure_adverb"),
        Ending(ending="amment", tells="sure_adverb"),
        Ending(ending="emment", tells="sure_adverb"),
        Ending(ending="alement", tells="sure_adverb"),
        Ending(ending="ablement", tells="sure_adverb"),
        Ending(ending="iblement", tells="sure_adverb"),
        Ending(ending="idement", tells="sure_adverb"),
        Ending(ending="ièrement", tells="sure_adverb"),
        Ending(ending="airement", tells="sure_adverb"),
        Ending(ending="ctement", tells="sure_adverb"),
        Ending(ending="rtement", tells="sure_adverb", but_not=("ppartement",)),
        Ending(ending="chement", tells="sure_adverb", but_not=("tachement", "ochement")),
        Ending(ending="ucement", tells="sure_adverb"),
        Ending(ending="ant", tells="gerund", shortest=6),
        Ending(ending="èrent", tells="past"),
        Ending(ending="irent", tells="past"),
        Ending(ending="urent", tells="past"),
        Ending(ending="a", tells="past", shortest=5),
        Ending(ending="é", tells="past", shortest=4, but_not=("été", "té", "ité")),
        Ending(ending="ée", tells="past", shortest=5),
        Ending(ending="és", tells="past", shortest=5),
        Ending(ending="ées", tells="past", shortest=6),
    ),
    persons=dict.fromkeys(PERSONS, Gender.UNKNOWN)
    | dict.fromkeys(PERSONS_FEMALE, Gender.FEMALE)
    | dict.fromkeys(PERSONS_MALE, Gender.MALE),
    organisation_sorts=dict.fromkeys(words("""
    # own list: in the names of organisations
    agence association banque comité commission conseil fondation gouvernement institut ministère parti police syndicat
    tribunal université
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
    accusation affirmation annonce appel argument avertissement aveu commentaire conseil cri critique demande déclaration
    déclarations exclamation explication message mot mots objection opinion ordre parole paroles phrase plainte promesse
    proposition question reproche réponse thèse témoignage
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
