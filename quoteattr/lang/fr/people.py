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
adulte analyste architecte artiste athlète aveugle bibliothécaire biologiste camarade capitaine cinéaste collègue
commissaire comptable concierge dentiste diplomate domestique députée enfant esclave fonctionnaire garde guide géologue
historique interprète invalide jeune journaliste juge juriste libraire locataire membre militaire ministre médecin notaire
philosophe photographe pianiste pilote porte-parole poète propriétaire psychiatre psychologue responsable scientifique
secrétaire spécialiste touriste témoin victime vétérinaire économiste élève
""")

PERSONS_MALE = words("""
# own list: nouns for men
abbé accusé acteur adjoint administrateur adolescent agent agriculteur amant ambassadeur ami ancien animateur archevêque
artisan aubergiste auteur avocat aîné bailli bandit banquier baron berger bonhomme boucher boulanger bourgeois brave-homme
brigadier cadet candidat caporal cardinal cavalier chancelier chanteur charpentier chasseur chauffeur chef cheminot
chercheur chevalier chirurgien citoyen client cocher coiffeur colonel colosse commandant commerçant compagnon comte comédien
condamné conducteur confrère conseiller cordonnier cousin couturier cuisinier curé danseur dauphin directeur docteur duc
délégué député détective détenu empereur employé enquêteur enseignant entraîneur entrepreneur envoyé expert facteur farceur
fermier fiancé fils forgeron forçat frère gamin gardien garçon gendarme gendre gentilhomme gouverneur grand-père greffier
guerrier géant général homme huissier hôte inconnu infirmier ingénieur inspecteur invité ivrogne jardinier jeune-homme
joueur laquais lieutenant maire major maraîcher marchand mari marin marquis maréchal matelot maçon maître mendiant menuisier
meunier moine monarque monsieur moribond mort musicien nain neveu négociant officier oncle orateur ouvrier palefrenier papa
passant pasteur patient patron paysan peintre pharmacien piqueur policier portier postier prince prisonnier procureur
producteur professeur préfet préposé président prévenu prêtre père pêcheur randonneur rapporteur recteur religieux retraité
roi romancier réalisateur rédacteur réfugié sacristain savant sculpteur sergent serviteur soldat sorcier sultan surveillant
suspect sénateur tailleur tavernier technicien ténor valet vendeur vicaire vicomte vieillard vieux vigneron visiteur voisin
voleur voyageur écrivain éditeur élu époux étranger étudiant évêque
""")

PERSONS_FEMALE = words("""
# own list: nouns for women
abbesse accusée actrice adjointe adolescente amante amie animatrice avocate aînée aïeule baronne bergère bohémienne bonne
bourgeoise cadette candidate chanteuse chercheuse citoyenne cliente coiffeuse commerçante compagne comtesse comédienne
condamnée conseillère cousine couturière cuisinière dame danseuse demoiselle directrice duchesse déléguée détenue employée
enseignante envoyée experte femme fermière fiancée fille fillette gamine gardienne gitane gouvernante gouverneure grand-mère
géante impératrice inconnue infirmière ingénieure inspectrice institutrice invitée joueuse lavandière mairesse maman
maraîchère marchande marquise maîtresse morte musicienne mère naine nièce nourrice ouvrière passante patiente patronne
paysanne pharmacienne policière princesse procureure productrice professeure présidente rapporteuse reine religieuse
retraitée romancière réalisatrice réfugiée servante sorcière suspecte sénatrice sœur tante vendeuse veuve vicomtesse vieille
voisine écrivaine éditrice élue épouse étrangère étudiante
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
