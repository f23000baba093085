"""The frames, in the order in which they are tried at a cue: from the clearest sign of a clause to the weakest."""

from quoteattr.resolver.frames import (
    according_clause,
    as_saying,
    colon_clause,
    for_whom,
    fronted_judgement,
    fronted_question,
    gapped,
    heading,
    infinitive_clause,
    inserted,
    marked_words,
    noun_clause,
    noun_object,
    object_clause,
    object_phrase,
    passive_attitude,
    passive_clause,
    passive_report,
    pointing_tag,
    raised_subject,
    relative_clause,
    reported_mood,
    source_behind,
    survey,
    tag_source,
    that_clause,
    to_clause,
    trailing,
    tree_clause,
    tree_infinitive,
    tree_source,
    tree_tag,
    wh_clause,
    zero_that,
)
from quoteattr.resolver.rules import Frame

__all__ = ["BESIDE_CLAUSES", "BESIDE_OBJECTS", "CARRIED", "FRAMES", "FRAME_ROUNDS", "NOUN_ROUND", "TREE_ROUND"]

#: A noun of saying decides only if no verb does ("her comments were «wrong»").
NOUN_ROUND: tuple[Frame, ...] = (noun_clause.FRAME, noun_object.FRAME)

#: These also read the words after a verb whose subject only a tree shows: if the tree has a clause after it, and if not.
BESIDE_CLAUSES: tuple[Frame, ...] = (that_clause.FRAME, wh_clause.FRAME, zero_that.FRAME)
BESIDE_OBJECTS: tuple[Frame, ...] = (object_clause.FRAME, object_phrase.FRAME)
#: Each round goes over all cues of the text before the next round begins.
FRAME_ROUNDS: tuple[tuple[Frame, ...], ...] = (
    # Tags next to a whole sentence come first: "People trust those they know, she said" is one report, not two.
    (heading.FRAME, trailing.FRAME, inserted.FRAME, according_clause.FRAME, for_whom.FRAME, survey.FRAME,
     source_behind.FRAME, tag_source.FRAME, pointing_tag.FRAME, fronted_question.FRAME, fronted_judgement.FRAME),
    (
        as_saying.FRAME,
        passive_clause.FRAME,
        passive_report.FRAME,
        raised_subject.FRAME,
        relative_clause.FRAME,
        that_clause.FRAME,
        wh_clause.FRAME,
        to_clause.FRAME,
        infinitive_clause.FRAME,
        colon_clause.FRAME,
        zero_that.FRAME,
        object_clause.FRAME,
        marked_words.FRAME,
        object_phrase.FRAME,
        gapped.FRAME,
        passive_attitude.FRAME,
    ),
    NOUN_ROUND,
)
#: Frames that read a tree: it only adds reports without quotation marks, where no word of the pack shows one.
TREE_ROUND: tuple[Frame, ...] = (
    tree_source.FRAME, tree_tag.FRAME, tree_clause.FRAME, tree_infinitive.FRAME,
)  # fmt: skip
#: Frames for whole sentences, which take their source from a report before them.
CARRIED: tuple[Frame, ...] = (reported_mood.FRAME,)
FRAMES: tuple[Frame, ...] = (*(frame for frames in FRAME_ROUNDS for frame in frames), *TREE_ROUND, *CARRIED)
