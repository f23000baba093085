"""French: fixed phrases. Data only."""

from quoteattr.lang.pack import words

__all__ = ["PHRASES"]

PHRASES = {
    "address_phrases": words("""
    # own list: before those who listen: “speaking to”
    s'_adressant_à
    """),
    "adverbials": words("""
    # own list: how or when something is said, as words that would else be read as a noun
    au_même_instant peu_après peu_de_temps_après quelque_temps_après tout_bas tout_d'_abord tout_d'_un_coup tout_de_même
    tout_de_suite tout_haut tout_net tout_à_coup un_peu_après un_peu_plus_tard
    """),
    "afterwards": words("""
    # own list: after a time
    après plus_tard
    """),
    "as_saying": words("""
    # after a passive cue: “as saying”, “as telling”
    """),
    "behalf_phrases": words("""
    # own list: before the person or organisation spoken for: “speaking for”, “on behalf of”
    au_nom_de au_nom_des au_nom_du pour_le_compte_de
    """),
    "interviews": words("""
    # own list: before the name of the person who answers: “an interview with”
    entretien_avec interview_avec
    """),
    "meetings": words("""
    # between the person who asks and the one who answers: “spoke with”
    """),
    "own_source_phrases": words("""
    # own list: that name their source by a pronoun: “in her view”, “ihrer Ansicht nach”
    d'_après_ses_dires de_son_aveu de_son_point_de_vue de_son_propre_aveu pour_reprendre_ses_mots pour_reprendre_ses_termes
    pour_reprendre_son_expression selon_sa_propre_expression selon_ses_calculs selon_ses_dires selon_ses_estimations
    selon_ses_mots selon_ses_propres_dires selon_ses_propres_mots selon_ses_propres_termes selon_ses_termes
    selon_son_expression à_l'_en_croire à_l'_entendre à_ses_yeux à_son_avis à_son_sens
    """),
    "relay_phrases": words("""
    # own list: before the source that passed words on: “as quoted by”, “as reported by”
    cité_par citée_par citées_par cités_par dans_un_entretien_au dans_un_entretien_à dans_une_interview_au
    dans_une_interview_à interrogé_par interrogée_par rapporté_par rapportée_par
    """),
    "second_sources": words("""
    # own list: source phrases that name a relay if a tag names the speaker: “according to”
    d'_après selon
    """),
    "source_phrases": words("""
    # own list: before a source: “according to”, “in the words of”
    au_dire_d' au_dire_de au_dire_des au_dire_du aux_dires_d' aux_dires_de aux_dires_des aux_dires_du aux_termes_d'
    aux_termes_de aux_termes_des aux_termes_du aux_yeux_d' aux_yeux_de aux_yeux_des aux_yeux_du d'_après
    d'_après_les_dires_d' d'_après_les_dires_de d'_après_les_dires_des d'_après_les_dires_du d'_après_les_propos_d'
    d'_après_les_propos_de d'_après_les_propos_des d'_après_les_propos_du dans_l'_esprit_d' dans_l'_esprit_de
    dans_l'_esprit_des dans_l'_esprit_du dans_la_bouche_d' dans_la_bouche_de dans_la_bouche_des dans_la_bouche_du
    de_l'_aveu_d' de_l'_aveu_de de_l'_aveu_des de_l'_aveu_du de_l'_avis_d' de_l'_avis_de de_l'_avis_des de_l'_avis_du
    du_point_de_vue_d' du_point_de_vue_de du_point_de_vue_des du_point_de_vue_du pour_reprendre_l'_expression_d'
    pour_reprendre_l'_expression_de pour_reprendre_l'_expression_des pour_reprendre_l'_expression_du
    pour_reprendre_les_mots_d' pour_reprendre_les_mots_de pour_reprendre_les_mots_des pour_reprendre_les_mots_du
    pour_reprendre_les_termes_d' pour_reprendre_les_termes_de pour_reprendre_les_termes_des pour_reprendre_les_termes_du
    selon selon_l'_expression_d' selon_l'_expression_de selon_l'_expression_des selon_l'_expression_du selon_la_formule_d'
    selon_la_formule_de selon_la_formule_des selon_la_formule_du selon_le_mot_d' selon_le_mot_de selon_le_mot_des
    selon_le_mot_du selon_les_calculs_d' selon_les_calculs_de selon_les_calculs_des selon_les_calculs_du selon_les_dires_d'
    selon_les_dires_de selon_les_dires_des selon_les_dires_du selon_les_estimations_d' selon_les_estimations_de
    selon_les_estimations_des selon_les_estimations_du selon_les_mots_d' selon_les_mots_de selon_les_mots_des
    selon_les_mots_du selon_les_propos_d' selon_les_propos_de selon_les_propos_des selon_les_propos_du selon_les_termes_d'
    selon_les_termes_de selon_les_termes_des selon_les_termes_du si_l'_on_en_croit sous_la_plume_d' sous_la_plume_de
    sous_la_plume_des sous_la_plume_du à_en_croire à_entendre
    """),
    "speaking_roles": words("""
    # own list: roles of people who speak for others: “spokeswoman”, “press secretary”
    attaché_de_presse attachée_de_presse avocat avocate porte-parole représentant représentante
    """),
    "term_cues": words("""
    # own list: before a word that is mentioned, not said: “so-called”, “the word”, “known as”, “dubbed”
    appelé appelée baptisé baptisée connu_sous_le_nom_de dit dite dits intitulé l'_expression le_concept_de le_mot le_nom
    le_nom_de le_slogan le_surnom le_terme nommé nommée qualifié_de qualifiée_de soi-disant surnommé surnommée
    """),
    "title_cues": words("""
    # own list: nouns before the title of a work: “novel”, “song”, “book”
    album article chanson conte disque documentaire essai exposition film intitulé intitulée livre morceau nouvelle opéra
    pièce poème revue roman spectacle série tableau émission
    """),
}
