"""English: words that the syntax needs, by the name of the module. Data only."""

from quoteattr.lang.pack import words

__all__ = ["SYNTAX"]

SYNTAX = {
    "appositions": {
        "giving_role": words("""
        # own list
        appointed as became become becomes chosen elected in made named now picked remains served serves serving sworn worked
        working works
        """),
        "origin_links": words("""
        # own list
        from of
        """),
    },
    "base_phrases": {
        "adjectival_persons": words("""
        # own list
        adolescent adult alien chief communist conservative criminal cripple deputy elder extremist foster general human
        insurgent intellectual juvenile liberal major military minor moderate native private professional radical rebel rival
        royal senior socialist superior teenage veteran
        """),
        "adjectives": words("""
        # own list
        following leading
        """),
        "postposed": words("""
        # own list
        briefed close concerned familiar involved near present responsible
        """),
        "voices": words("""
        # own list
        voice
        """),
    },
    "clause": {
        "adversative": words("""
        # own list
        but yet
        """),
    },
    "extent": {
        "contrasting": words("""
        # own list
        although though whereas
        """),
        "including": words("""
        # own list
        especially including notably particularly
        """),
        "temporal": words("""
        # own list
        after before once until
        """),
    },
    "main_clause": {
        "absolute": words("""
        # own list
        with
        """),
        "catenatives": words("""
        # own list, after Huddleston and Pullum (2002), 14.5: verbs before a gerund that has the same subject
        avoid began begin begins continued finished help keep keeps kept resist start started starts stop stopped stops
        """),
        "perceiving": words("""
        # own list, after Levin (1993), 30: verbs and particles before somebody heard or seen doing something
        hear heard hearing hears notice noticed saw see seeing sees to watch watched watching
        """),
    },
    "naming": {
        "links": words("""
        # own list
        as
        """),
        "participles": words("""
        # own list
        called dubbed identified known named nicknamed
        """),
    },
    "noun_phrases": {
        "aiming": words("""
        # own list
        at
        """),
        "attaching": words("""
        # own list
        against at behind by for from in near of on to with within
        """),
        "place_links": words("""
        # own list
        by in on to with
        """),
    },
    "occasions": {
        "intermediaries": words("""
        # own list
        agent aide assistant attorney intermediary interpreter lawyer publicist representative spokesman spokesperson
        spokeswoman translator
        """),
        "interview_links": words("""
        # own list
        for on to with
        """),
        "interviews": words("""
        # own list
        interview interviews
        """),
        "surveys": words("""
        # own list
        census poll polling polls report reports studies study survey surveys
        """),
        "through": words("""
        # own list
        through via
        """),
    },
    "possession": {
        "light_verbs": words("""
        # own list
        delivered delivering delivers expressed expresses expressing gave give given gives giving issued issues issuing made
        make makes making offered offering offers raised raises raising reissued reiterated repeated repeats sent shared shares
        voiced voices voicing
        """),
    },
    "postmodifiers": {
        "relative_starts": words("""
        # own list
        close familiar involved which who whom whose
        """),
    },
    "preverbal": {
        "floating": words("""
        # own list, after Quirk et al. (1985), 6.50
        all both each
        # own list: pronouns of emphasis, after Quirk et al. (1985), 6.28
        herself himself itself myself ourselves themselves yourself
        """),
        "set_adverbials": words("""
        # own list
        fact first general last length once particular time turn
        """),
    },
    "quantities": {
        "approximating": words("""
        # own list: between such a word and the number ("up to 30", "as many as 30", "close to half")
        as few half high least less little low many more most much over than to
        """),
        "approximating_first": words("""
        # own list: with another word of the kind ("at least", "up to", "as many as", "close to", "well over")
        as at close up well
        """),
        "approximators": words("""
        # own list
        about almost approximately around barely between exactly fewer hardly less more nearly not only over precisely roughly
        scarcely some under
        """),
    },
    "shown": {
        "bearers": words("""
        # own list
        badge badges banner banners billboard billboards button buttons cap caps hat hats jumper mug mugs placard placards
        plaque plaques poster posters shirt shirts sign signs sticker stickers sweater sweatshirt sweatshirts t-shirt t-shirts
        tattoo vest vests
        """),
        "bearing": words("""
        # own list: lemmas
        proclaim read say
        """),
    },
    "subjects": {
        "plurals": words("""
        # own list
        all children data few many media men most others people police several some women
        """),
    },
    "tags": {
        "tag_openers": words("""
        # own list
        so then thus
        """),
    },
    "verbs": {
        "alone_before_verb": words("""
        # own list
        all another both each either few many most neither none one others several some that these this those
        """),
        "expletive": words("""
        # own list
        it
        """),
        "have": words("""
        # own list
        had hadn't has hasn't have haven't having
        """),
        "only": words("""
        # own list
        just merely only simply
        """),
        "open_modals": words("""
        # own list
        could couldn't may might mightn't should shouldn't would wouldn't
        """),
        "other_sense": words("""
        # own list: to add a stop, air a film, allow a stay, charge a fee, claim a seat, decide a race, find a way, hold a
        # rally, maintain a lead, publish a book, reflect light, return a call, rule a country
        add advise air allow bid charge claim contend contest decide email encourage find gather hold know maintain nominate
        prove publish reflect return rule state write
        """),
        "saying": words("""
        # own list
        say
        """),
    },
}
