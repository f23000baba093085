"""English: words that rules of the resolver need, except frames and relations, by the name of the rule. Data only."""

from quoteattr.lang.pack import words

__all__ = ["RESOLVER"]

#: Parts of the body that move but never speak.
MUTE = words("""
# own list
arm arms brow brows cheek cheeks chin eyebrow eyebrows finger fingers hand hands head jaw shoulders
""")

RESOLVER = {
    "asked": {
        "asking": words("""
        # own list: lemmas
        ask press question
        """),
    },
    "narration": {
        "manner": words("""
        # own list
        with
        """),
        "responses": words("""
        # own list
        applause cheering cheers chuckles crosstalk groans hear hisses hissing inaudible interruption jeers laughs laughter
        pause pauses sensation shouts sighs smiles uproar
        """),
    },
    "came_from": {
        "arriving": words("""
        # own list
        came come comes
        """),
        "origins": words("""
        # own list
        from
        """),
    },
    "descriptions": {
        "anybody": words("""
        # own list
        boy chap child fellow female gentleman girl guy lad lady lass male man old_man old_woman person woman young_man
        young_woman youth
        """),
    },
    "counterpart": {
        "others": words("""
        # own list
        other
        """),
        "counterparts": words("""
        # own list
        adversary antagonist caller companion confidant confidante friend guest host hostess informant interlocutor listener
        neighbour opponent partner rival visitor
        """),
    },
    "cue_after": {
        "mute": MUTE,
    },
    "cries_of": {
        "cries": words("""
        # own list
        boos calls chants cheers cries howls jeers murmurs roars screams shouts shrieks whispers yells
        """),
    },
    "definite_person": {
        "courteous": words("""
        # own list
        lady old_lady young_lady
        """),
        "pointing": words("""
        # own list
        that this
        """),
        "epithets": words("""
        # own list
        blackguard brat brute coward fool idiot imp knave liar rascal rogue ruffian scamp scoundrel villain wretch
        """),
        "manner": words("""
        # own list
        with
        """),
    },
    "former_latter": {
        "former": words("""
        # own list
        former
        """),
        "latter": words("""
        # own list
        latter
        """),
    },
    "genders": {
        "bodies": words("""
        # own list: articles before names of organisations, which names of people lack ("the Guardian")
        the
        """),
        "office_links": words("""
        # own list
        for of on
        """),
        "placing": words("""
        # own list
        across in into near outside through throughout
        """),
        "plural_verbs": words("""
        # own list
        are aren't were weren't
        """),
    },
    "group": {
        "adding": words("""
        # own list: lemmas
        add continue go_on
        """),
    },
    "headline": {
        "topic_links": words("""
        # own list
        on
        """),
    },
    "letters": {
        "salutations": words("""
        # own list
        darling dear dearest
        """),
    },
    "named_work": {
        "broadcast": words("""
        # own list
        on
        """),
    },
    "narrators": {
        "name_nouns": words("""
        # own list
        name nickname
        """),
        "naming": words("""
        # own list
        call called calling calls christened dubbed name named nicknamed
        """),
    },
    "nationality": {
        "heads": words("""
        # own list
        chancellor emperor king premier president prime queen taoiseach
        """),
        "leaders": words("""
        # own list
        leader
        """),
    },
    "organisations": {
        "organisation_links": words("""
        # own list
        by from of
        """),
        "issuing": words("""
        # own list
        circulated distributed drafted gave give gives issue issued issues issuing made make makes post posted posting posts
        publish published publishes publishing put read release released releases releasing send sending sends sent sign signed
        signs submitted tweeted unveiled write writes writing written wrote
        """),
    },
    "owners": {
        "of_the_body": MUTE
        | words("""
        # own list
        eye eyes face gaze lip lips mouth smile tone voice
        """),
    },
    "performed_work": {
        "performing": words("""
        # own list
        hum hummed humming play played playing plays recite recited recites reciting sang sing singing sings sung whistle
        whistled whistles whistling
        """),
    },
    "read_words": {
        "aloud": words("""
        # own list
        aloud loud out
        """),
        "reading": words("""
        # own list
        miss missed notice noticed notices read reading reads saw see seeing seen sees spot spots spotted
        """),
        "written": words("""
        # own list
        engraving engravings inscription inscriptions lettering letters line lines motto slogan word words writing
        """),
    },
    "repeated_description": {
        "new_ones": words("""
        # own list
        another one other
        """),
    },
    "role": {
        "distributive": words("""
        # own list
        any each either every neither one
        """),
    },
    "shown_names": {
        "honours": words("""
        # own list
        c.b.e cbe d.d.s d.phil dds dphil esq esquire gbe hon k.c kbe kc kt ld ll.b ll.d llb lld llm m.a m.b.a m.d m.p m.sc mba
        mbe md mp msc o.b.e obe om ph.d phd q.c qc r.n rn
        """),
    },
    "term": {
        "meaning": words("""
        # own list
        mean meaning means meant refers stands
        """),
    },
    "words_were": {
        "sayings": words("""
        # own list
        adage axiom catchphrase cliche cliché dictum idiom line maxim motto phrase proverb quip quotation quote saying slogan
        """),
    },
}
