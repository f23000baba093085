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
    "ce": Pronoun(person=3, animate=False),
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
activiste adulte adversaire aide-soignant analyste anesthésiste antiquaire apprenti architecte artiste astronaute athlète
auteure autrice aveugle bibliothécaire biologiste bénévole camarade capitaine capitaliste chroniqueur cinéaste climatologue
colistier collègue commissaire complice comptable concierge convive correspondant coéquipier cycliste dentiste diplomate
domestique députée enfant esclave essayiste ex-ministre ex-président fleuriste fonctionnaire garagiste garde garde-chasse
garde-malade gréviste guide gynécologue géologue historique humoriste infectiologue interlocuteur internaute interprète
invalide islamiste jeune journaliste juge juriste libraire lobbyiste locataire machiniste membre militaire ministre mécène
médecin nationaliste notaire octogénaire oncologue parlementaire partenaire pensionnaire philosophe photographe pianiste
pilote politologue pompiste porte-parole poète propriétaire psychanalyste psychiatre psychologue psychothérapeute pédiatre
quadragénaire quinquagénaire responsable scientifique secrétaire septuagénaire sexagénaire socialiste sociologue
souverainiste spécialiste stagiaire syndicaliste terroriste touriste trentenaire témoin urbaniste victime virologue
vétérinaire écologiste économiste éditorialiste élève épidémiologiste
""")

PERSONS_MALE = words("""
# own list: nouns for men
abbé accusé acteur adjoint administrateur adolescent affranchi agent agriculteur aide-de-camp amant ambassadeur ami amiral
ancien animateur apiculteur arbitre archer archevêque artisan assaillant assureur astronome attaquant aubergiste auteur
avocat aîné bailli bandit banquier baron batelier berger bijoutier bonhomme boucher boulanger bourgeois bourreau boxeur
braconnier brave-homme brigadier buraliste bâtonnier cadet caissier camelot candidat cantonnier capitaine-adjoint caporal
cardinal cavalier chancelier chanteur charcutier charpentier chasseur chauffeur chef chef-adjoint cheminot chercheur
chevalier chirurgien chirurgien-chef citoyen client cocher coiffeur colon colonel colosse commandant commerçant compagnon
comparse comte comédien concurrent condamné conducteur confrère conjoint conseiller conseiller-municipal consommateur
constructeur contremaître coordinateur coordonnateur cordonnier coureur cousin couturier couvreur croupier créateur
cuirassier cuisinier cuistot curateur curé céréalier danseur dauphin demandeur dignitaire directeur directeur-général
dirigeant docteur dompteur douanier dramaturge duc défenseur délégué député détective détenu empereur employé enquêteur
enquêteur-chef enseignant entraîneur entrepreneur envoyé ermite exilé expert exploitant fabricant facteur farceur fermier
fiancé figurant fils fondateur forain forgeron forçat fossoyeur franciscain frère gamin gangster gardien garçon garçonnet
gendarme gendre gentilhomme gestionnaire gouverneur grand-duc grand-père greffier guerrier guichetier guitariste géant
général généralissime géomètre gérant handballeur historien homme horloger huissier héritier hôte imam inconnu industriel
infirmier ingénieur inspecteur instituteur instructeur intendant interne inventeur investisseur invité ivrogne jardinier
jeune-homme jeune-marié joailler joaillier joueur juré jésuite laquais lecteur lieutenant lieutenant-colonel logeur
légionnaire légiste magistrat maire major manager maraudeur maraîcher marchand mari marin marquis maréchal matelot maçon
maître mendiant meneur menuisier messager meunier militant milliardaire ministre-président missionnaire moine monarque
moniteur monsieur moribond mort musicien musulman mécanicien médiateur nain narrateur navigateur neveu numéro-un négociant
négociateur observateur occupant officier oncle opposant opticien opérateur orateur organisateur ouvreur ouvrier palefrenier
papa parrain passant pasteur patient patriarche patron paysan peintre percepteur pharmacien piqueur plaignant plombier
plongeur policier pompier pontife porteur portier postier postulant premier-ministre prince prisonnier procureur producteur
professeur professionnel promeneur promoteur préfet préparateur préposé présentateur président prétendant prévenu prêtre
psychologue-clinicien pâtissier père pêcheur rabbin randonneur rapporteur recruteur recteur religieux repreneur requérant
rescapé restaurateur retraité roi romancier réalisateur rédacteur réfugié régisseur sacristain savant scrutateur sculpteur
scénariste secouriste secrétaire-général sergent serrurier serviteur shérif soldat sorcier sous-préfet sous-secrétaire
souverain spectateur sportif substitut successeur sultan supporteur surintendant surveillant survivant suspect sélectionneur
séminariste sénateur sénéchal tailleur tambour tanneur tavernier technicien tenancier théologien titulaire toubib traducteur
trafiquant traiteur transporteur truand trésorier tuteur téléspectateur ténor universitaire vainqueur valet vendeur vicaire
vice-premier-ministre vice-président vicomte vieillard vieux vigile vigneron violoniste visiteur viticulteur vizir voisin
voleur voyageur vétéran zouave éclusier écolier écrivain éditeur éducateur électeur éleveur élu émissaire épicier époux
étranger étudiant évadé évêque
""")

PERSONS_FEMALE = words("""
# own list: nouns for women
abbesse accusée actrice adjointe adolescente agricultrice aide-soignante amante amie animatrice apprentie attachée-de-presse
avocate aînée aïeule baronne bergère bohémienne bonne bourgeoise cadette caissière candidate cantatrice cavalière chanteuse
cheffe chercheuse chirurgienne chroniqueuse citoyenne cliente coiffeuse commerçante compagne comtesse comédienne
concierge-adjointe concurrente condamnée conjointe conseillère consommatrice coordinatrice correspondante cousine couturière
coéquipière créatrice cuisinière dame danseuse demoiselle directrice dirigeante duchesse déléguée députée-maire détenue
employée enseignante envoyée experte exploitante fabricante femme fermière fiancée fille fillette fondatrice formatrice
gamine gardienne gitane gouvernante gouverneure grand-mère grand-tante grande-duchesse guichetière géante gérante
historienne héritière hôtesse impératrice inconnue infirmière informaticienne ingénieure inspectrice institutrice
instructrice intendante interlocutrice invitée joueuse lavandière lectrice logeuse magistrate mairesse maman maraîchère
marchande marquise marraine maîtresse militante monitrice morte musicienne mère mécanicienne médiatrice naine narratrice
navigatrice nièce nourrice négociatrice opposante organisatrice ouvrière paroissienne passante patiente patronne paysanne
pharmacienne plaignante policière policière-municipale poétesse princesse procureure productrice professeure professionnelle
promeneuse préfète présentatrice présidente psychologue-clinicienne pâtissière rapporteuse reine religieuse
religieuse-supérieure rescapée restauratrice retraitée romancière réalisatrice réceptionniste réfugiée scientifique-en-chef
sculptrice secrétaire-générale servante soignante sorcière souveraine spectatrice sportive stewardesse survivante suspecte
sélectionneuse sénatrice sœur tante technicienne tenancière théologienne traductrice trésorière tutrice vendeuse veuve
veuve-noire vice-présidente vicomtesse vieille viticultrice voisine écolière écrivaine éditrice éducatrice électrice
éleveuse élue épicière épouse étrangère étudiante
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
