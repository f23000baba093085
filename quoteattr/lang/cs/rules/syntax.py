"""Czech: the words of the rules in syntax, by the name of the rule or module. Data only."""

from quoteattr.lang.pack import words

__all__ = ["SYNTAX"]

SYNTAX = {
    "appositions": {
        "giving_role": words("""
        # own list: verbs between a name and its new role ("became", "was elected")
        jako jmenován jmenována zvolen zvolena
        """),
        "origin_links": words("""
        # words between a person's name and country ("of Norvia")
        """),
    },
    "base_phrases": {
        "adjectival_persons": words("""
        # own list: nouns for people that are adjectives before a noun ("major")
        dospělá dospělý duchovní hlavní mladá mladý nemocná nemocný raněný stará starý svatá svatý vojenský vrchní známá
        známý zraněný
        """),
        "adjectives": words("""
        # forms of cues that are also adjectives
        """),
        "postposed": words("""
        # adjectives that follow their noun ("people familiar with the matter")
        """),
        "voices": words("""
        # nouns for a voice that are forms of cues too
        """),
    },
    "bodies": {
        "inside": words("""
        # own list: prepositions before the organisation or text in which something is said ("в")
        na v ve z ze
        """),
    },
    "clause": {
        "adversative": words("""
        # own list: conjunctions that set one clause against another
        ale avšak nýbrž však
        """),
    },
    "declined": {
        "genitives": words("""
        # own list: genitives without an ending, which names of organisations have
        drah dětí financí lesů letišť médií nemocnic sil silnic služeb staveb vod voleb věcí škol žen
        """),
        "adverbial": words("""
        # own list: prepositions of place and occasion, which rather belong to the verb
        během na po před při s se v ve
        """),
    },
    "extent": {
        "contrasting": words("""
        # own list: words that begin a clause which goes against the words before ("although")
        ačkoli ačkoliv přestože zatímco
        """),
        "including": words("""
        # own list: words after a comma that give examples of the noun before it ("including")
        především včetně zejména
        """),
        "temporal": words("""
        # words that say when something was done to an object ("endorsed her after the vote")
        """),
    },
    "impersonal": {
        "reflexive": words("""
        # own list
        se
        """),
        "stated": words("""
        # own list
        hlásit konstatovat povídat psát tvrdit uvádět uvést zdůrazňovat říkat
        """),
    },
    "main_clause": {
        "absolute": words("""
        # words before a participle that has its own subject ("with")
        """),
        "catenatives": words("""
        # verbs before a gerund with the same subject ("could not help asking")
        """),
        "perceiving": words("""
        # own list: verbs of hearing and seeing ("heard a man shout")
        slyšel slyšela uslyšel uslyšela viděl viděla zaslechl zaslechla
        """),
    },
    "naming": {
        "links": words("""
        # own list: words between a participle of naming and the name ("a driver identified as Ida Lund")
        jako
        """),
        "participles": words("""
        # own list: words between a description and a name ("a driver named Ida Lund")
        jménem nazvaný přezdívaná přezdívaný zvaná zvaný
        """),
    },
    "noun_phrases": {
        "aiming": words("""
        # prepositions before somebody whom words are aimed at ("yelled at the clerk")
        """),
        "attaching": words("""
        # own list: prepositions that attach a phrase to the noun before them
        do na od pro v ve z ze
        """),
        "place_links": words("""
        # own list: prepositions of place and means, which attach only to organisations and groups
        na v ve
        """),
    },
    "occasions": {
        "intermediaries": words("""
        # nouns for somebody who speaks for another ("interpreter")
        """),
        "interview_links": words("""
        # own list: words between an interview and the interviewer ("with")
        pro s
        """),
        "interviews": words("""
        # own list: nouns for occasions on which somebody speaks to a reporter
        debatě konferenci prohlášení projevu rozhovor rozhovorem rozhovoru vyjádření
        """),
        "surveys": words("""
        # own list: nouns for documents with findings ("in a poll, ...", "Report: ...")
        analýza analýzy anketa ankety průzkum průzkumu studie studii výzkum výzkumu zpráva zprávy šetření
        """),
        "through": words("""
        # words before an intermediary ("through")
        """),
    },
    "possession": {
        "light_verbs": words("""
        # verb forms whose subject owns the following noun ("made the claim")
        """),
    },
    "postmodifiers": {
        "relative_starts": words("""
        # own list: words that may begin a relative clause after a person without a comma
        jenž jež která které který kteří
        """),
    },
    "preverbal": {
        "floating": words("""
        # own list: words between a subject and its verb ("they both say", "she herself says")
        oba obě sama sami sám všichni
        """),
        "set_adverbials": words("""
        # words that form an adverbial with a preposition ("at once")
        """),
    },
    "quantities": {
        "approximating": words("""
        # words between ``approximating_first`` and the number ("up to", "as many as")
        """),
        "approximating_first": words("""
        # words that begin a quantity if one of ``approximating`` follows
        """),
        "approximators": words("""
        # words that begin a quantity, right before the number ("about", "at least")
        """),
    },
    "shown": {
        "bearers": words("""
        # nouns for things that are shown, not sent, with words on them ("sign", "hat")
        """),
        "bearing": words("""
        # lemmas of verbs for words on a thing ("a sign saying")
        """),
    },
    "subjects": {
        "plurals": words("""
        # plurals without "s"
        """),
    },
    "tags": {
        "tag_openers": words("""
        # own list: words before an inverted tag ("so said Mira")
        nato načež pak tak
        """),
    },
    "unknown_nouns": {
        "clitics": words("""
        # own list: small words between the verb and its subject
        ho je ji jim jsem jí mu se si
        """),
        "female": words("""
        # own list: last letters of feminine nouns
        a
        """),
        "male": words("""
        # own list: last letters of masculine nouns
        b c d f g h j k l m n p r s t v z č ď ň ř š ť ž
        """),
        "others": words("""
        # own list: words with such letters that aren't nouns
        až doma dál dále důrazem hlasem hned jen ještě kdysi křikem nahlas najednou naráz nazpátek náhle opět pak polohlasem
        posléz potichu právě rázem skrz smíchem snad sotva tak také tam teď tónem už vesměs vtom včas však zas zase znovu
        zpátky zrovna zvenčí šeptem
        """),
    },
    "verbs": {
        "alone_before_verb": words("""
        # own list: words that are a subject before a form that may be a noun ("some say")
        druzí jedni jiní každý mnozí někteří oba ostatní všichni
        """),
        "clitics": words("""
        # own list: pronouns that are objects, next to the verb
        ho je ji jim jí mi mu mě nám nás se si ti tě vám vás
        """),
        "first_person": words("""
        # own list: auxiliaries of the first person singular
        jsem
        """),
        "expletive": words("""
        # pronouns inside a phrasal verb of saying ("made it clear that")
        """),
        "have": words("""
        # own list: forms of the auxiliary of the perfect
        """),
        "only": words("""
        # own list: words that cancel the negation before them ("not only")
        jen jenom pouze
        """),
        "open_modals": words("""
        # own list: modals that leave open whether the words were said
        mohl mohla mohli mohou může
        """),
        "other_sense": words("""
        # lemmas that report only with a clause; with a noun they mean something else
        """),
        "saying": words("""
        # own list: lemmas that take a clause, and hardly ever a noun phrase
        říci
        """),
        "impersonal": words("""
        # own list
        plynout vyplynout vyplývat
        """),
    },
}
