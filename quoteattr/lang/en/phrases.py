"""English: fixed phrases, by their use. Data only."""

from quoteattr.lang.pack import words

__all__ = ["PHRASES"]

PHRASES = {
    "address_phrases": words("""
    # own list: before those who listen
    addressing in_a_speech_to in_an_address_to speaking_to talking_to
    """),
    "as_saying": words("""
    # own list: what follows "was quoted"
    as_adding as_admitting as_alleging as_announcing as_answering as_arguing as_asking as_asserting as_assuring as_blaming
    as_boasting as_calling as_cautioning as_claiming as_commenting as_complaining as_concluding as_confirming as_criticising
    as_criticizing as_declaring as_denying as_describing as_emphasising as_emphasizing as_explaining as_expressing
    as_having_added as_having_asked as_having_claimed as_having_declared as_having_remarked as_having_said as_having_stated
    as_having_told as_having_written as_hinting as_insisting as_instructing as_joking as_lamenting as_noting as_observing
    as_ordering as_pledging as_pointing_out as_predicting as_promising as_recalling as_rejecting as_remarking as_replying
    as_reporting as_responding as_saying as_stating as_stressing as_suggesting as_telling as_threatening as_urging as_voicing
    as_vowing as_warning as_writing saying telling to_have_declared to_have_remarked to_have_replied to_have_said to_have_told
    to_have_written to_say
    """),
    "behalf_phrases": words("""
    # own list: before the person or organisation spoken for
    acting_for acting_on_behalf_of appearing_for for_and_on_behalf_of in_the_name_of on_behalf_of representing speaking_for
    speaking_in_the_name_of speaking_on_behalf_of who_acts_for who_speaks_for who_spoke_for who_spoke_on_behalf_of writing_for
    writing_on_behalf_of
    """),
    "interviews": words("""
    # own list
    chat_with conversation_with interview_with q&a_with questions_for
    """),
    "meetings": words("""
    # own list
    chatted_with interviewed met_with sat_down_with speaks_to speaks_with spoke_to spoke_with talked_to talked_with talks_to
    talks_with
    """),
    "relay_phrases": words("""
    # own list: before the one who passed the words on
    as_broadcast_by as_carried_by as_cited_by as_cited_in as_first_reported_by as_first_reported_in as_noted_by as_printed_in
    as_published_by as_published_in as_quoted_by as_quoted_in as_recorded_by as_recounted_by as_related_by as_relayed_by
    as_reported_by as_reported_in as_told_to as_translated_by carried_by cited_by cited_in first_reported_by
    in_a_statement_carried_by in_a_statement_to in_comments_carried_by in_comments_published_by in_comments_reported_by
    in_comments_to in_remarks_carried_by in_remarks_published_by in_remarks_reported_by in_remarks_to obtained_by published_by
    published_in quoted_by quoted_in recorded_by relayed_by reported_by reported_in
    """),
    "second_sources": words("""
    # own list: before a source after a tag that names the speaker
    according_to
    """),
    "source_phrases": words("""
    # own list: before the source
    according_to as_argued_by as_claimed_by as_defined_by as_described_by as_explained_by as_per as_stated_by as_told_by
    by_the_account_of from_the_mouth_of from_the_pen_of from_the_perspective_of from_the_point_of_view_of from_the_standpoint_of
    in_a_statement_by in_a_statement_from in_comments_by in_remarks_by in_the_account_of in_the_estimate_of in_the_estimation_of
    in_the_eyes_of in_the_judgement_of in_the_judgment_of in_the_opinion_of in_the_phrase_of in_the_view_of in_the_words_of
    on_the_authority_of to_paraphrase to_quote
    """),
    "speaking_roles": words("""
    # own list: people who speak for somebody else
    attorney attorneys barrister communications_chief communications_director counsel lawyer lawyers media_officer mouthpiece
    press_officer press_secretary publicist representative solicitor spokesman spokesmen spokespeople spokesperson spokespersons
    spokeswoman spokeswomen surrogate
    """),
    "term_cues": words("""
    # own list: before a word that is mentioned, not said
    a.k.a affectionately_known_as aka alias also_called also_known_as better_known_as by_the_name_of christened code-named
    codenamed colloquially_known_as commonly_called commonly_known_as described_as_a dubbed entitled formerly_known_as goes_by
    going_by known_as known_simply_as labeled labelled meaning means misnamed named nicknamed pronounced quote-unquote
    referred_to_as rhymes_with self-described self-proclaimed self-styled short_for simply_called so-called so_called spelled
    spelt standing_for stands_for stood_for styled supposed_to_be the_acronym the_adjective the_adverb the_concept_of
    the_designation the_epithet the_euphemism the_expression the_hashtag the_idea_of the_label the_letter the_letters
    the_likes_of the_moniker the_name the_name_of the_nickname the_notion_of the_noun the_number the_phrase the_phrases
    the_prefix the_pronoun the_slogan the_so-called the_suffix the_syllable the_tag the_term the_terms the_title the_usage_of
    the_use_of the_verb the_vowel the_word the_words translated_as translates_as translates_to under_the_name went_by
    what_i_call what_is_called what_is_known_as what_they_call what_we_call
    """),
    "title_cues": words("""
    # own list: before or after the title of a work
    adventure album anthem anthology aria article audiobook ballad ballet band best-seller bestseller billboard biography
    blockbuster book booklet box-set broadcast called_the cantata carol cartoon channel chapter chronicle classic column comedy
    comic compilation concerto cookbook dissertation documentary drama edition entitled ep epic episode essay exhibit exhibition
    fable feature feature-length film flick folk-song folksong franchise game game_show graphic_novel guidebook headlined hit
    hit_single hymn installation installment instalment jingle journal lp lullaby lyric magazine masterpiece melodrama memoir
    mini-series miniseries mixtape monograph monologue movie mural musical newsletter newspaper novel novella ode opera operetta
    opus overture painting pamphlet paper paperback parody photograph picture piece play playlist podcast poem poetry portrait
    potboiler premiere prequel program programme psalm pulp rap reader reality_show record recording release remake review revue
    rhyme romance romcom saga satire screenplay sculpture sequel serial series sermon shanty short short_story show single
    sitcom sketch soap soap_opera sonata song sonnet soundtrack spin-off spinoff story strip symphony tale talk_show telenovela
    textbook thesis thriller title titled tome track tract tragedy trailer travelogue treatise trilogy tune tv_series video
    video_game volume waltz webcast website western
    """),
}
