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
adulte analyste architecte artiste athlète bibliothécaire biologiste camarade capitaine cinéaste collègue commissaire
comptable concierge dentiste diplomate domestique députée enfant esclave fonctionnaire garde guide géologue historique
interprète jeune journaliste juge juriste libraire locataire membre militaire ministre médecin notaire philosophe
photographe pianiste pilote porte-parole poète propriétaire psychiatre psychologue responsable scientifique secrétaire
spécialiste touriste témoin victime vétérinaire économiste élève
""")

PERSONS_MALE = words("""
# own list: nouns for men
abbé acteur administrateur agent agriculteur amant ambassadeur ami ancien animateur archevêque artisan aubergiste auteur
avocat bandit banquier baron berger boucher boulanger bourgeois brigadier candidat cardinal cavalier chancelier chanteur
charpentier chasseur chauffeur chef cheminot chercheur chevalier chirurgien citoyen client cocher coiffeur colonel
commandant commerçant compagnon comte comédien conducteur conseiller cousin couturier cuisinier curé danseur directeur
docteur duc député empereur employé enquêteur enseignant entraîneur entrepreneur facteur fermier fiancé fils forgeron frère
gardien garçon gendarme gendre gentilhomme gouverneur grand-père greffier guerrier général homme huissier hôte inconnu
infirmier ingénieur inspecteur invité jardinier joueur lieutenant maire major marchand mari marin marquis maréchal matelot
maçon maître mendiant menuisier meunier moine monarque monsieur musicien neveu négociant officier oncle orateur ouvrier
palefrenier papa pasteur patron paysan peintre pharmacien policier portier postier prince prisonnier procureur producteur
professeur préfet président prêtre père pêcheur randonneur recteur religieux roi romancier réalisateur rédacteur savant
sergent serviteur soldat sultan surveillant sénateur tailleur technicien valet vendeur vicaire vicomte vieillard vieux
visiteur voisin voleur voyageur écrivain éditeur époux étranger étudiant évêque
""")

PERSONS_FEMALE = words("""
# own list: nouns for women
abbesse actrice amante amie animatrice avocate aïeule baronne bergère bonne bourgeoise candidate chanteuse chercheuse
citoyenne cliente coiffeuse commerçante compagne comtesse comédienne conseillère cousine couturière cuisinière dame danseuse
demoiselle directrice duchesse employée enseignante femme fermière fiancée fille gardienne gouvernante gouverneure
grand-mère impératrice inconnue infirmière ingénieure inspectrice institutrice invitée joueuse mairesse maman marchande
marquise maîtresse musicienne mère nièce nourrice ouvrière patronne paysanne pharmacienne policière princesse procureure
productrice professeure présidente reine religieuse romancière réalisatrice servante sénatrice sœur tante vendeuse veuve
vicomtesse vieille voisine écrivaine éditrice épouse étrangère étudiante
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
