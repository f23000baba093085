"""English: words that show relations between people, by the name of the module. Data only."""

from quoteattr.lang.pack import words

__all__ = ["RELATIONS"]

RELATIONS = {
    "addressee": {
        "to": words("""
        # own list: prepositions before a listener, with their articles ("a", "alla", "au")
        to
        """),
    },
    "on_behalf": {
        "advocates": words("""
        # own list
        attorney attorneys barrister counsel lawyer lawyers solicitor
        """),
        "behalf": words("""
        # own list
        for
        """),
        "bygone": words("""
        # own list
        ex former onetime was were
        """),
    },
    "polarity": {
        "choices": words("""
        # own list
        choose chooses choosing chose chosen decide decided decides deciding elect elected electing elects opt opted opting opts
        prefer preferred preferring prefers
        """),
        "habitual": words("""
        # own list
        would
        """),
        "inverted": words("""
        # own list
        had should were
        """),
        "perfect": words("""
        # own list
        have
        """),
        "telling": words("""
        # own list
        answer comment detail disclose discuss elaborate identify name respond specify
        """),
        "willing": words("""
        # own list
        able authorised authorized disposed eager inclined keen permitted prepared ready willing
        """),
    },
    "relations": {
        "missives": words("""
        # own list
        cable dispatch e-mail e-mails email emails letter letters memo memorandum message messages note telegram wire
        """),
    },
    "relay": {
        "as_clause": words("""
        # own list
        as
        """),
        "handed": words("""
        # own list
        gave given leaked provided released sent shared shown supplied
        """),
        "hearsay": words("""
        # own list
        report reported reports
        """),
        "receiving": words("""
        # own list
        to with
        """),
        "records": words("""
        # own list
        account audio copy draft excerpt excerpts footage minutes recording recordings tape tapes transcript transcripts video
        """),
        "writing_links": words("""
        # own list
        for in
        """),
        "writings": words("""
        # own list
        article column commentary editorial essay op-ed piece
        """),
    },
    "vocative_addressees": {
        "vocatives": words("""
        # own list
        aunt auntie boy child darling dear dearest doctor father friend friends gentlemen grandfather grandmother guv lad ladies
        lass love ma ma'am madam mamma mother papa sergeant sir sirrah sonny uncle
        """),
    },
}
