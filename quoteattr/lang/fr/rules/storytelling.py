"""French: words that show whether a narrator or the person who speaks says something. Data only."""

from quoteattr.lang.pack import words

__all__ = ["STORYTELLING"]

STORYTELLING = {
    "storytelling": {
        "after_participle": words("""
        # own list: prepositions after a participle ("foudroyé par")
        au aux d' dans de des du en par sous sur à
        """),
        "joining": words("""
        # own list: join two phrases
        et
        """),
        "asides": words("""
        # own list: tags of nobody in particular, which belong to the speech
        assure-t-on croit-on dirait-on disait-on dit-on prétend-on raconte-t-on semble-t-il vois-tu voyez-vous
        """),
        "before_gerund": words("""
        # own list: small words before a present participle
        en leur lui n' ne s' se tout y
        """),
        "bodily": words("""
        # own list: nouns for what somebody shows or holds while speaking
        accent air bouche bras chapeau cheveux cigare cœur dents doigt doigts dos face figure front genoux geste gorge
        jambes joues lèvres main mains menton mine mouvement nez paupières pied pieds pipe poing poings poitrine regard
        sourcils sourire ton tête visage voix yeux épaules œil
        """),
        "busy": words("""
        # own list: words that show a clause of its own
        a avait avez c' ce elle elles est fait fut il ils n' ne on ont peut s' se sera sont va veut vont y étaient était
        """),
        "determiners": words("""
        # own list: begin the subject of a tag
        aucun aucune autre autres ce celle celle-ci celle-là celui celui-ci celui-là ces cet cette chacun chacune deux l' la
        le les leur leurs ma mes mon nos notre plusieurs quatre quelqu' quelqu'un quelques sa ses son tous toutes trois un
        une
        """),
        "first": words("""
        # own list: words for the speaker
        j' je m' ma me mes moi mon nos notre nous
        """),
        "gerunds": words("""
        # own list: endings of present participles
        ant
        """),
        "governing": words("""
        # own list: before a noun that isn't a subject
        au auprès aux avec contre d' dans de derrière des devant du en entre par pour sans sous sur vers à
        """),
        "owned": words("""
        # own list: determiners that name an owner
        leur leurs sa ses son
        """),
        "partitives": words("""
        # own list: begin a subject right after its verb ("de jeunes gens")
        d' de des
        """),
        "between": words("""
        # own list: pronouns before a present participle
        l' la le les m' me nous
        """),
        "while_doing": words("""
        # own list: begin a gerund
        en
        """),
        "links": words("""
        # own list: words with which no clause ends
        dont et laquelle lequel lesquelles lesquels où qu' quand que qui
        """),
        "loose": words("""
        # own list: lemmas that introduce speech only with a person as their subject
        abonder accueillir achever amuser appeler appuyer arrêter attaquer avancer calmer commencer compléter condamner
        considérer couper cracher craindre critiquer croire débiter décrire défendre détailler effrayer emporter enseigner
        envisager exposer exprimer finir glisser inquiéter interrompre jeter juger justifier lancer lire louer lâcher
        maintenir menacer mentionner montrer opposer parler pleurer pointer prendre presser prononcer provoquer prévenir
        rappeler rapporter rassurer refuser relever remarquer remercier rendre renifler repartir réciter résister résumer
        révéler saluer siffler souffler souligner soutenir tacler tempérer terminer tonner trancher vanter éclater écrire
        émettre énoncer épouvanter étonner étouffer étrangler évoquer
        """),
        "moods": words("""
        # own list: adjectives that say how somebody looks or feels
        abasourdi abasourdie accablé accablée agacé agacée ahuri ahurie amusé amusée anxieuse anxieux attendri attendrie
        blanc blanche blême boudeur boudeuse bouleversé bouleversée calme confus confuse contente contrarié contrariée
        craintif craintive cramoisi cramoisie curieuse curieux debout devenu devenue découragé découragée déçu déçue effaré
        effarée effrayé effrayée embarrassé embarrassée enchanté enchantée enthousiasmé enthousiasmée exaspéré exaspérée
        furieuse furieux grave gêné gênée hagard hagarde haletant haletante honteuse honteux hésitant hésitante immobile
        impassible impatient impatiente impatienté impatientée impuissant impuissante incrédule indigné indignée inquiet
        inquiète intrigué intriguée ironique irrité irritée joyeuse joyeux livide maussade moqueur moqueuse mécontent
        mécontente méfiant méfiante pareil pareille penaud penaude pensif pensive perplexe piqué piquée pâle radieuse
        radieux railleur railleuse rassuré rassurée ravi ravie rayonnant rayonnante rouge résigné résignée rêveur rêveuse
        sarcastique semblable solennel solennelle sombre soucieuse soucieux souriant souriante stupéfait stupéfaite suffoqué
        suffoquée surpris surprise sévère triomphant triomphante triste troublé troublée verdâtre vexé vexée écarlate ému
        émue épouvanté épouvantée épuisé épuisée étonné étonnée
        """),
        "no_gerunds": words("""
        # own list: other words that have such an ending
        amant auparavant autant avant cependant couchant devant durant enfant galant géant instant maintenant nonobstant
        pendant pourtant quant sultan tant vivant
        """),
        "not_past": words("""
        # own list: longer endings of other forms: the future, and the present of a few verbs
        attra aîtra dra era ettra ira meut oira peut pleut ra rra ttra veut vra
        """),
        "no_verbs": words("""
        # own list: words that have such an ending but are something else
        a abstrait accélèrent adhèrent agenda altèrent assurent attirent attrait aura bienfait bras caméra cela chut confit
        confèrent considèrent coopèrent delta diffèrent digèrent distrait début déjà endurent esprit espèrent exagèrent
        extrait figurent forfait gèrent génèrent imparfait institut jurent la lait libèrent ma mesurent modèrent murmurent
        méfait obtempèrent opèrent opéra panorama papa parfait persévèrent portrait procurent profit profèrent prospèrent
        préfèrent rassurent refait requièrent retirent retrait récupèrent réfèrent révèrent sa salut satisfait saura sofa
        souhait statut stupéfait suffit suggèrent surfait ta tirent tolèrent trait va vaincra villa voilà vénèrent véranda à
        ça çà énumèrent étirent
        """),
        "no_participles": words("""
        # own list: endings of nouns that look like a past participle
        tié té
        """),
        "notes": words("""
        # own list: begin an editor's note in brackets
        n.d.a n.d.e n.d.l.a n.d.l.r n.d.t nota note notes
        """),
        "ongoing": words("""
        # own list: endings of third persons in the tense of descriptions
        aient ait
        """),
        "participles": words("""
        # own list: endings of past participles
        assis assise devenu devenue perdu perdue saisi saisie vaincu vaincue é ée ées és étendu étendue
        """),
        "past": words("""
        # own list: endings and forms of third persons in the tense of stories alone
        a accourut accrut admira aperçut apparut ara artit aspira assit attira battit bra comparut connut conçut courut
        couvrit cra crut disparut dormit dut déchira décrivit décrut défit délivra déplut désira encadra endit engendra
        enivra erdit eura eut expira fallut fit fourra fra fut gnit gra inrent inscrivit inspira irent livra lut mentit mit
        mourut mut naquit narra offrit ondit ora ordit ortit ouvrit parcourut parut perçut plut poursuivit prit put quit
        reconnut refit relut reparut respira ressaillit retira reçut rompit répandit résolut satisfit secourut sentit serra
        servit souffrit soupira suivit survécut sut tint tira tra transcrivit tut ueillit uisit ura urent valut vint vira
        voulut vécut vêtit èrent écrivit élut émut éra étint étira
        """),
        "second": words("""
        # own list: words for the listener
        t' ta te tes toi tu vos votre vous
        """),
        "subjects": words("""
        # own list: pronouns behind a verb that are its subject
        elle elles il ils je on
        """),
        "then": words("""
        # own list: begin what the narrator adds
        alors enfin et puis
        """),
        "times": words("""
        # own list: nouns that say when, and aren't subjects
        fois heure instant jour matin moment nuit soir
        """),
        "very": words("""
        # own list: before an adjective
        assez bien déjà encore fort plus presque si tout toute toutes trop très un_peu visiblement à_demi
        """),
    },
}
