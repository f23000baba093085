"""French: pronouns, nouns for people, titles. Data only."""

from quoteattr.lang.pack import Pronoun, table, words
from quoteattr.models import Gender

__all__ = [
    "NATIONALITIES", "PERSONS", "PERSONS_FEMALE", "PERSONS_MALE", "PRONOUNS", "TITLES", "TITLES_FEMALE", "TITLES_MALE",
]  # fmt: skip

FEMALE, MALE = Gender.FEMALE, Gender.MALE

PRONOUNS = {
    # own list
    "je": Pronoun(person=1),
    "j'": Pronoun(person=1),
    "-je": Pronoun(person=1),
    "me": Pronoun(person=1, subject=False),
    "m'": Pronoun(person=1, subject=False),
    "moi": Pronoun(person=1),
    "tu": Pronoun(person=2),
    "-tu": Pronoun(person=2),
    "te": Pronoun(person=2, subject=False),
    "t'": Pronoun(person=2, subject=False),
    "toi": Pronoun(person=2),
    "vous": Pronoun(person=2, plural=True),
    "-vous": Pronoun(person=2, plural=True),
    "nous": Pronoun(person=1, plural=True),
    "-nous": Pronoun(person=1, plural=True),
    "il": Pronoun(person=3, gender=MALE),
    "-il": Pronoun(person=3, gender=MALE),
    "-t-il": Pronoun(person=3, gender=MALE),
    "elle": Pronoun(person=3, gender=FEMALE),
    "-elle": Pronoun(person=3, gender=FEMALE),
    "-t-elle": Pronoun(person=3, gender=FEMALE),
    "celui": Pronoun(person=3, gender=MALE, indefinite=True),
    "celle": Pronoun(person=3, gender=FEMALE, indefinite=True),
    "ceux": Pronoun(person=3, plural=True, indefinite=True),
    "celles": Pronoun(person=3, plural=True, indefinite=True),
    "celui-ci": Pronoun(person=3, gender=MALE),
    "celle-ci": Pronoun(person=3, gender=FEMALE),
    "celui-là": Pronoun(person=3, gender=MALE),
    "celle-là": Pronoun(person=3, gender=FEMALE),
    "on": Pronoun(person=3, indefinite=True),
    "-on": Pronoun(person=3, indefinite=True),
    "-t-on": Pronoun(person=3, indefinite=True),
    "ils": Pronoun(person=3, plural=True),
    "-ils": Pronoun(person=3, plural=True),
    "elles": Pronoun(person=3, plural=True),
    "-elles": Pronoun(person=3, plural=True),
    "eux": Pronoun(person=3, plural=True),
    "lui": Pronoun(person=3, subject=False),
    "leur": Pronoun(person=3, plural=True, subject=False),
    "se": Pronoun(person=3, subject=False),
    "s'": Pronoun(person=3, subject=False),
    "c'": Pronoun(person=3, animate=False),
    "cela": Pronoun(person=3, animate=False),
    "ça": Pronoun(person=3, animate=False),
    "qui": Pronoun(person=3, relative=True),
    "que": Pronoun(person=3, relative=True, subject=False),
    "qu'": Pronoun(person=3, relative=True, subject=False),
    "quelqu'un": Pronoun(person=3, indefinite=True),
    "personne": Pronoun(person=3, indefinite=True),
    "chacun": Pronoun(person=3, indefinite=True),
    "tous": Pronoun(person=3, plural=True, indefinite=True),
}

PERSONS = words("""
# own list: nouns of one form for women and men
abonné abonnée activiste addictologue adulte adversaire agronome aide-soignant analyste anesthésiste antiquaire apprenti
architecte archiviste archéologue artiste astronaute athlète auteure autrice aveugle bibliothécaire biologiste botaniste
bénévole camarade capitaine capitaliste chimiste chroniqueur cinéaste climatologue colistier collectionneur collègue
commissaire complice comptable concierge convive correspondant coéquipier cycliste dentiste diplomate domestique démographe
députée enfant entomologiste esclave essayiste ex-ministre ex-président fleuriste fonctionnaire garagiste garde garde-chasse
garde-malade glaciologue gréviste guide gymnaste gynécologue géographe géologue gériatre historique humoriste hydrologue
immunologue infectiologue interlocuteur internaute interprète invalide islamiste jeune journaliste juge juriste
kinésithérapeute libraire linguiste lobbyiste locataire machiniste membre militaire ministre mécène médecin nationaliste
neurologue notaire nutritionniste octogénaire oculiste océanographe oncologue ornithologue orthophoniste paléontologue
parlementaire partenaire pensionnaire philosophe photographe pianiste pilote politiste politologue pompiste porte-parole
poète primatologue propriétaire psychanalyste psychiatre psychologue psychothérapeute pédiatre quadragénaire quinquagénaire
responsable riverain riveraine scientifique secrétaire septuagénaire sexagénaire sinistré sinistrée socialiste sociologue
souverainiste spécialiste stagiaire styliste surfeur syndicaliste terroriste touriste trentenaire témoin urbaniste usager
usagère victime virologue volcanologue vétérinaire zoologiste zoologue écologiste économiste éditorialiste élève
épidémiologiste
""")

PERSONS_MALE = words("""
# own list: nouns for men
abbé accusé acteur adjoint administrateur adolescent affranchi agent agriculteur aide-de-camp alpiniste amant ambassadeur
ami amiral ancien animateur anthropologue apiculteur arbitre archer archevêque armateur artisan assaillant assureur
astronome attaquant aubergiste auteur avocat avocat_général aîné bailli bandit banquier baron batelier berger bijoutier
biochimiste bonhomme boucher boulanger bourgeois bourreau boxeur braconnier brave-homme brigadier buraliste bâtonnier
bûcheron cadet cafetier caissier camelot candidat cantonnier capitaine-adjoint caporal cardinal cardiologue cavalier
champion chancelier chanoine chanteur charcutier charpentier chasseur chauffeur chef chef-adjoint chef_étoilé cheminot
chercheur chevalier chirurgien chirurgien-chef citoyen client cocher coiffeur colon colonel colosse commandant commerçant
compagnon comparse compositeur comte comédien concurrent condamné conducteur confrère conjoint conseiller
conseiller-municipal conservateur consommateur constructeur contremaître coordinateur coordonnateur cordonnier coureur
cousin couturier couvreur criminologue critique croupier créateur cuirassier cuisinier cuistot curateur curé céréalier
danseur dauphin demandeur dermatologue dignitaire directeur directeur-général dirigeant distributeur docteur dompteur
douanier doyen dramaturge duc défenseur délégué député député_européen détective détenu empereur employé enquêteur
enquêteur-chef enseignant entraîneur entrepreneur envoyé ermite eurodéputé ex-maire exilé expert exploitant fabricant
facteur farceur fermier fiancé figurant fils fondateur forain forgeron forçat fossoyeur fournisseur franciscain fromager
frère gamin gangster garde-forestier gardien garçon garçonnet gendarme gendre gentilhomme gestionnaire gouverneur grand-duc
grand-père greffier guerrier guichetier guitariste géant général généralissime généticien géomètre gérant handballeur
historien homme horloger huissier héritier hôte hôtelier imam inconnu industriel infirmier informaticien ingénieur
inspecteur instituteur instructeur intendant interne inventeur investisseur invité ivrogne jardinier jeune-homme jeune-marié
joailler joaillier joueur juré jésuite laboureur laquais lecteur lieutenant lieutenant-colonel logeur légionnaire légiste
magistrat maire major manager maraudeur maraîcher marchand mari marin marquis maréchal matelot mathématicien maçon maître
mendiant meneur menuisier messager meunier microbiologiste militant milliardaire ministre-président missionnaire moine
monarque moniteur monsieur moribond mort musicien musulman mécanicien médiateur météorologue nageur nain narrateur
navigateur neveu nonce numéro-un négociant négociateur observateur occupant officier oncle opposant opticien opérateur
orateur organisateur ostréiculteur ouvreur ouvrier page palefrenier papa parrain passant pasteur patient patriarche patron
paysan peintre percepteur pharmacien philologue physicien piqueur plaignant plombier plongeur poissonnier policier pompier
pontife porteur portier postier postulant premier-ministre premier_ministre prince prisonnier procureur producteur
professeur professionnel promeneur promoteur préfet prélat préparateur préposé présentateur président prétendant prévenu
prêtre psychologue-clinicien pâtissier père pêcheur rabbin randonneur rapporteur recruteur recteur religieux repreneur
requérant rescapé restaurateur retraité roi romancier routier réalisateur rédacteur réfugié régisseur sacristain savant
scrutateur sculpteur scénariste secouriste secrétaire-général sergent serrurier serviteur shérif sismologue soldat sorcier
sous-préfet sous-secrétaire souverain spectateur sportif spéléologue substitut successeur sultan superviseur supporteur
surintendant surveillant survivant suspect sélectionneur séminariste sénateur sénéchal tailleur tambour tanneur tavernier
technicien tenancier théologien titulaire toubib traducteur trafiquant traiteur transporteur truand trésorier tuteur
téléspectateur ténor universitaire vainqueur valet vendeur vicaire vice-premier-ministre vice-président vicomte vieillard
vieux vigile vigneron violoniste visiteur viticulteur vizir voisin voleur voyageur vétéran zouave éclusier écolier écologue
écrivain écuyer édile éditeur éducateur électeur éleveur élu émissaire épargnant épicier époux étranger étudiant évadé
évêque
""")

PERSONS_FEMALE = words("""
# own list: nouns for women
abbesse accusée actrice adjointe administratrice adolescente agricultrice aide-soignante amante amie animatrice apicultrice
apprentie attachée-de-presse attaquante avocate aînée aïeule baronne bergère bohémienne bonne bouchère boulangère bourgeoise
bâtonnière cadette caissière candidate cantatrice cavalière championne chanteuse cheffe chercheuse chirurgienne chroniqueuse
citoyenne cliente coiffeuse commerçante compagne compositrice comtesse comédienne concierge-adjointe concurrente condamnée
conjointe conseillère conservatrice consommatrice coordinatrice correspondante coureuse cousine couturière coéquipière
créatrice cuisinière céréalière dame danseuse demoiselle directrice dirigeante distributrice doyenne duchesse déléguée
députée-maire députée_européenne détenue employée enseignante entraîneuse envoyée eurodéputée experte exploitante fabricante
femme fermière fiancée fille fillette fondatrice formatrice fromagère gamine gardienne gitane gouvernante gouverneure
grand-mère grand-tante grande-duchesse guichetière géante généticienne gérante historienne héritière hôtelière hôtesse
impératrice inconnue infirmière informaticienne ingénieure inspectrice institutrice instructrice intendante interlocutrice
investisseuse invitée jardinière joueuse lavandière lectrice logeuse magistrate mairesse maman maraîchère marchande marquise
marraine mathématicienne maîtresse meunière militante monitrice morte musicienne mère mécanicienne médiatrice nageuse naine
narratrice navigatrice nièce nourrice négociatrice observatrice opposante opératrice organisatrice ouvrière paroissienne
passante patiente patronne paysanne pharmacienne physicienne plaignante poissonnière policière policière-municipale pompière
poétesse première_ministre princesse procureure productrice professeure professionnelle promeneuse préfète présentatrice
présidente psychologue-clinicienne pâtissière pêcheuse rabbine rapporteure rapporteuse rectrice reine religieuse
religieuse-supérieure rescapée restauratrice retraitée romancière réalisatrice réceptionniste réfugiée sage-femme
scientifique-en-chef sculptrice secrétaire-générale servante soignante sorcière sous-préfète souveraine spectatrice sportive
stewardesse survivante suspecte sélectionneuse sénatrice sœur tante technicienne tenancière théologienne traductrice
trésorière tutrice vendeuse veuve veuve-noire vice-présidente vicomtesse vieille viticultrice voisine écolière écrivaine
éditrice éducatrice électrice éleveuse élue épicière épouse étrangère étudiante
""")

TITLES = words("""
# own list: titles of one form for women and men
capitaine commissaire dr juge me ministre pr
""")

TITLES_MALE = words("""
# own list: titles of men
abbé archevêque baron cardinal chevalier colonel commandant comte cousin docteur dom don duc empereur frère gouverneur
général inspecteur lieutenant lord m marquis maréchal messire mister monseigneur monsieur oncle papa pape prince professeur
président père roi saint sergent sieur sir vicomte
""")

TITLES_FEMALE = words("""
# own list: titles of women
baronne comtesse cousine dame directrice duchesse impératrice lady madame mademoiselle maman marquise miss mlle mme mère
princesse présidente reine sainte sœur tante vicomtesse
""")

NATIONALITIES = table("""
# own list
algérien=algérie algérienne=algérie allemand=allemagne allemande=allemagne américain=états-unis américaine=états-unis
anglais=angleterre anglaise=angleterre belge=belgique britannique=royaume-uni canadien=canada canadienne=canada
chinois=chine chinoise=chine espagnol=espagne espagnole=espagne européen=europe européenne=europe français=france
française=france grec=grèce grecque=grèce israélien=israël israélienne=israël italien=italie italienne=italie japonais=japon
japonaise=japon marocain=maroc portugais=portugal portugaise=portugal russe=russie suisse=suisse turc=turquie turque=turquie
ukrainien=ukraine ukrainienne=ukraine
""")
