"""English: labels in interviews and plays, and words that distinguish them from other labels. Data only."""

from quoteattr.lang.pack import words

__all__ = ["SCRIPT"]

SCRIPT = {
    "script": {
        "questions": words("""
        # own list
        q question
        """),
        "answers": words("""
        # own list
        a answer
        """),
        "roles": words("""
        # own list: people who ask and lead
        anchor announcer chair chairman chairwoman correspondent host interviewer journalist moderator newsreader operator
        presenter president reporter
        # own list: people who answer
        applicant caller candidate defendant expert guest interviewee panelist panellist patient respondent student witness
        # own list: offices of courts and councils
        bailiff clerk counsel court judge juror magistrate mayor prosecutor secretary speaker the_court
        # own list: parts of a play
        boy chorus doctor father first_voice girl man messenger mother narrator nurse officer old_man old_woman second_voice
        servant soldier stranger voice woman
        # own list: several people at once
        all audience both children crowd everybody everyone reporters soldiers together voices
        """),
        "captions": words("""
        # own list: where, when, how much
        address admission age born capacity closed cost date day deadline distance doors duration email entry fax fee height
        hours length location opening phone place price prices publisher size start tel telephone term tickets time venue
        weather website weight when where
        # own list: parts of a page
        abstract advertisement analysis appendix background breaking caption chapter clarification comment contact copyright
        correction credit disclaimer editor's exclusive fact figure file follow headline highlights image latest link links live
        more note notes opinion page photo photograph photos picture pictures read related report review section see source
        sources subject summary table tags topic topics update updated updates video warning watch
        # own list: points of a list
        advantage advantages aim answer_key benefit benefits bottom_line cast cause causes con conclusion cons cure dessert
        effect example examples exercise facts genre goal hint idea ingredients instructions items key lesson loser losers main
        menu method moral myth name objective option party point points pro problem profession pros purpose rank ranking rating
        reality reason recipe record result results rule score serves side solution starter status step steps strength task tip
        tips title truth type verdict weakness winner winners
        # own list: sounds
        applause audio beep cheering cheers crosstalk crying end inaudible laughing laughs laughter music pause sighs silence
        singing sound static unintelligible
        # own list: scenes and songs
        act bridge ext hook int intro outro pre-chorus refrain scene verse
        # own list: heads of a message
        cc dear from re sent to
        """),
        "talk": words("""
        # own list
        aye bye fine hello hey hi i i'd i'll i'm i've me mine my no oh ok okay our ours please sir sorry thank thanks us we we'd
        we'll we're we've well yeah yes you you'd you'll you're you've your yours
        """),
        "greetings": words("""
        # own list
        hello hey hi
        """),
        "short": words("""
        # own list
        adm brig capt cllr cmdr col cpl dr fr gen gov hon jr lt maj messrs mme mr mrs ms prof rep rev sen sgt sr st supt
        """),
        "places": words("""
        # own list
        from of pro
        """),
        "when": words("""
        # own list
        earlier last later on then this today yesterday
        """),
        "days": words("""
        # own list
        friday monday saturday sunday thursday tuesday wednesday
        """),
        "writes": words("""
        # own list
        added answered asked commented continued explained posted put puts remarked replied responded said says writes wrote
        """),
    },
}
