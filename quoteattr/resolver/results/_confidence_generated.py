"""How often decisions are right, measured on annotated text. Generated: don't edit.

Made by ``python -m benchmarks.training.confidence --data DATA --part all --corpus polnear pdnc litbank world``.
A key holds the rule and what else describes a decision; the empty key stands for all of them. Shares are drawn towards that
of the next more general key, which counts for 20 decisions; keys with fewer than 20 are left out. Remarks:
decisions seen.

Learned from annotated texts, none of which is part of this package:
PolNeAR 1.0.0 (Newell, Margolin and Ruths 2018; no licence stated);
Project Dialogism Novel Corpus (Vishnubhotla, Hammond and Hirst 2022; no licence stated);
LitBank (Bamman, Lewke and Mansoor 2020, Sims and Bamman 2020; CC BY 4.0);
20 articles of en-worldwide-newswire, annotated for this library (no licence stated for the articles).
"""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["MENTION", "SPEAKER"]

#: Key -> share of right mentions.
MENTION: Mapping[tuple[str, ...], float] = {
    (): 0.929,  # 11702
    ("according_clause",): 0.965,  # 306
    ("according_clause", "name"): 0.981,  # 120
    ("according_clause", "name", "near"): 0.983,  # 61
    ("according_clause", "name", "near", "speech"): 0.983,  # 61
    ("according_clause", "name", "near", "speech", "indirect"): 0.983,  # 59
    ("according_clause", "name", "next"): 0.994,  # 47
    ("according_clause", "name", "next", "speech"): 0.998,  # 47
    ("according_clause", "name", "next", "speech", "indirect"): 0.999,  # 36
    ("according_clause", "nominal"): 0.958,  # 185
    ("according_clause", "nominal", "next"): 0.957,  # 185
    ("according_clause", "nominal", "next", "speech"): 0.957,  # 185
    ("according_clause", "nominal", "next", "speech", "indirect"): 0.954,  # 174
    ("beat_after",): 0.769,  # 25
    ("beat_before",): 0.823,  # 101
    ("beat_before", "name"): 0.837,  # 63
    ("beat_before", "name", "alone"): 0.84,  # 63
    ("beat_before", "name", "alone", "none"): 0.841,  # 63
    ("beat_before", "name", "alone", "none", "direct"): 0.841,  # 63
    ("beat_before", "pronoun"): 0.744,  # 29
    ("beat_before", "pronoun", "alone"): 0.712,  # 29
    ("beat_before", "pronoun", "alone", "none"): 0.699,  # 29
    ("beat_before", "pronoun", "alone", "none", "direct"): 0.693,  # 29
    ("colon",): 0.773,  # 61
    ("colon", "name"): 0.774,  # 40
    ("colon", "name", "far"): 0.67,  # 21
    ("colon", "name", "far", "speech"): 0.62,  # 21
    ("colon", "name", "far", "speech", "direct"): 0.595,  # 21
    ("cue_after",): 0.986,  # 1167
    ("cue_after", "name"): 0.983,  # 636
    ("cue_after", "name", "far"): 0.995,  # 43
    ("cue_after", "name", "far", "plain"): 0.998,  # 42
    ("cue_after", "name", "far", "plain", "direct"): 0.999,  # 42
    ("cue_after", "name", "next"): 0.981,  # 585
    ("cue_after", "name", "next", "plain"): 0.984,  # 510
    ("cue_after", "name", "next", "plain", "direct"): 0.984,  # 510
    ("cue_after", "name", "next", "speech"): 0.958,  # 61
    ("cue_after", "name", "next", "speech", "direct"): 0.953,  # 61
    ("cue_after", "nominal"): 0.978,  # 84
    ("cue_after", "nominal", "next"): 0.985,  # 77
    ("cue_after", "nominal", "next", "plain"): 0.996,  # 56
    ("cue_after", "nominal", "next", "plain", "direct"): 0.999,  # 56
    ("cue_after", "pronoun"): 0.995,  # 447
    ("cue_after", "pronoun", "next"): 0.998,  # 442
    ("cue_after", "pronoun", "next", "plain"): 0.998,  # 402
    ("cue_after", "pronoun", "next", "plain", "direct"): 0.998,  # 402
    ("cue_after", "pronoun", "next", "speech"): 0.999,  # 28
    ("cue_after", "pronoun", "next", "speech", "direct"): 1.0,  # 28
    ("cue_after_inverted",): 0.985,  # 341
    ("cue_after_inverted", "name"): 0.987,  # 305
    ("cue_after_inverted", "name", "far"): 0.994,  # 22
    ("cue_after_inverted", "name", "far", "plain"): 0.997,  # 20
    ("cue_after_inverted", "name", "far", "plain", "direct"): 0.998,  # 20
    ("cue_after_inverted", "name", "next"): 0.986,  # 277
    ("cue_after_inverted", "name", "next", "plain"): 0.985,  # 260
    ("cue_after_inverted", "name", "next", "plain", "direct"): 0.985,  # 260
    ("cue_after_inverted", "nominal"): 0.995,  # 36
    ("cue_after_inverted", "nominal", "next"): 0.998,  # 36
    ("cue_after_inverted", "nominal", "next", "plain"): 0.999,  # 27
    ("cue_after_inverted", "nominal", "next", "plain", "direct"): 1.0,  # 27
    ("cue_before",): 0.923,  # 583
    ("cue_before", "name"): 0.965,  # 309
    ("cue_before", "name", "far"): 0.961,  # 102
    ("cue_before", "name", "far", "plain"): 0.97,  # 71
    ("cue_before", "name", "far", "plain", "direct"): 0.971,  # 71
    ("cue_before", "name", "far", "speech"): 0.96,  # 24
    ("cue_before", "name", "far", "speech", "direct"): 0.959,  # 24
    ("cue_before", "name", "next"): 0.968,  # 189
    ("cue_before", "name", "next", "plain"): 0.981,  # 116
    ("cue_before", "name", "next", "plain", "direct"): 0.982,  # 116
    ("cue_before", "name", "next", "speech"): 0.946,  # 66
    ("cue_before", "name", "next", "speech", "direct"): 0.941,  # 66
    ("cue_before", "nominal"): 0.802,  # 99
    ("cue_before", "nominal", "far"): 0.713,  # 39
    ("cue_before", "nominal", "far", "plain"): 0.729,  # 27
    ("cue_before", "nominal", "far", "plain", "direct"): 0.736,  # 27
    ("cue_before", "nominal", "next"): 0.881,  # 47
    ("cue_before", "nominal", "next", "plain"): 0.918,  # 21
    ("cue_before", "nominal", "next", "plain", "direct"): 0.935,  # 21
    ("cue_before", "nominal", "next", "speech"): 0.891,  # 20
    ("cue_before", "nominal", "next", "speech", "direct"): 0.895,  # 20
    ("cue_before", "pronoun"): 0.925,  # 175
    ("cue_before", "pronoun", "far"): 0.883,  # 27
    ("cue_before", "pronoun", "near"): 0.849,  # 23
    ("cue_before", "pronoun", "next"): 0.962,  # 125
    ("cue_before", "pronoun", "next", "plain"): 0.993,  # 82
    ("cue_before", "pronoun", "next", "plain", "direct"): 0.999,  # 82
    ("cue_before", "pronoun", "next", "speech"): 0.97,  # 38
    ("cue_before", "pronoun", "next", "speech", "direct"): 0.972,  # 38
    ("cue_inside",): 0.982,  # 1528
    ("cue_inside", "name"): 0.982,  # 1026
    ("cue_inside", "name", "far"): 0.995,  # 52
    ("cue_inside", "name", "far", "plain"): 0.999,  # 49
    ("cue_inside", "name", "far", "plain", "direct"): 1.0,  # 49
    ("cue_inside", "name", "next"): 0.982,  # 959
    ("cue_inside", "name", "next", "plain"): 0.982,  # 886
    ("cue_inside", "name", "next", "plain", "direct"): 0.982,  # 886
    ("cue_inside", "name", "next", "speech"): 0.985,  # 68
    ("cue_inside", "name", "next", "speech", "direct"): 0.985,  # 68
    ("cue_inside", "nominal"): 0.989,  # 102
    ("cue_inside", "nominal", "next"): 0.989,  # 95
    ("cue_inside", "nominal", "next", "plain"): 0.988,  # 85
    ("cue_inside", "nominal", "next", "plain", "direct"): 0.988,  # 85
    ("cue_inside", "pronoun"): 0.982,  # 400
    ("cue_inside", "pronoun", "next"): 0.982,  # 398
    ("cue_inside", "pronoun", "next", "plain"): 0.983,  # 360
    ("cue_inside", "pronoun", "next", "plain", "direct"): 0.983,  # 360
    ("cue_inside", "pronoun", "next", "speech"): 0.975,  # 34
    ("cue_inside", "pronoun", "next", "speech", "direct"): 0.972,  # 34
    ("heading",): 0.98,  # 52
    ("heading", "name"): 0.994,  # 43
    ("heading", "name", "next"): 0.998,  # 41
    ("heading", "name", "next", "speech"): 0.999,  # 41
    ("heading", "name", "next", "speech", "indirect"): 1.0,  # 22
    ("inserted",): 0.934,  # 242
    ("inserted", "name"): 0.956,  # 79
    ("inserted", "name", "next"): 0.969,  # 74
    ("inserted", "name", "next", "plain"): 0.979,  # 55
    ("inserted", "name", "next", "plain", "indirect"): 0.973,  # 33
    ("inserted", "name", "next", "plain", "mixed"): 0.99,  # 22
    ("inserted", "nominal"): 0.947,  # 61
    ("inserted", "nominal", "next"): 0.949,  # 60
    ("inserted", "nominal", "next", "plain"): 0.982,  # 38
    ("inserted", "nominal", "next", "plain", "indirect"): 0.994,  # 35
    ("inserted", "pronoun"): 0.907,  # 102
    ("inserted", "pronoun", "next"): 0.901,  # 100
    ("inserted", "pronoun", "next", "plain"): 0.949,  # 77
    ("inserted", "pronoun", "next", "plain", "indirect"): 0.97,  # 47
    ("inserted", "pronoun", "next", "plain", "mixed"): 0.939,  # 30
    ("inserted", "pronoun", "next", "speech"): 0.826,  # 20
    ("label",): 0.829,  # 41
    ("label", "nominal"): 0.724,  # 25
    ("label", "nominal", "next"): 0.677,  # 25
    ("label", "nominal", "next", "speech"): 0.657,  # 25
    ("label", "nominal", "next", "speech", "direct"): 0.647,  # 25
    ("marked_words",): 0.851,  # 150
    ("marked_words", "name"): 0.864,  # 68
    ("marked_words", "name", "far"): 0.797,  # 28
    ("marked_words", "name", "far", "speech"): 0.808,  # 22
    ("marked_words", "name", "far", "speech", "mixed"): 0.804,  # 20
    ("marked_words", "name", "next"): 0.921,  # 27
    ("marked_words", "nominal"): 0.767,  # 40
    ("marked_words", "pronoun"): 0.887,  # 42
    ("marked_words", "pronoun", "next"): 0.951,  # 26
    ("noun_clause",): 0.707,  # 60
    ("noun_clause", "name"): 0.742,  # 26
    ("noun_clause", "name", "near"): 0.728,  # 21
    ("noun_clause", "pronoun"): 0.677,  # 26
    ("noun_clause", "pronoun", "next"): 0.656,  # 22
    ("object_clause",): 0.932,  # 264
    ("object_clause", "name"): 0.966,  # 167
    ("object_clause", "name", "far"): 0.957,  # 65
    ("object_clause", "name", "far", "speech"): 0.953,  # 63
    ("object_clause", "name", "far", "speech", "mixed"): 0.951,  # 60
    ("object_clause", "name", "near"): 0.985,  # 25
    ("object_clause", "name", "near", "speech"): 0.993,  # 25
    ("object_clause", "name", "near", "speech", "mixed"): 0.997,  # 22
    ("object_clause", "name", "next"): 0.972,  # 77
    ("object_clause", "name", "next", "speech"): 0.973,  # 76
    ("object_clause", "name", "next", "speech", "mixed"): 0.972,  # 69
    ("object_clause", "nominal"): 0.887,  # 45
    ("object_clause", "nominal", "next"): 0.924,  # 23
    ("object_clause", "nominal", "next", "speech"): 0.94,  # 22
    ("object_clause", "nominal", "next", "speech", "mixed"): 0.946,  # 21
    ("object_clause", "pronoun"): 0.884,  # 52
    ("object_clause", "pronoun", "next"): 0.952,  # 28
    ("object_clause", "pronoun", "next", "speech"): 0.98,  # 28
    ("object_clause", "pronoun", "next", "speech", "mixed"): 0.992,  # 28
    ("object_phrase",): 0.889,  # 1819
    ("object_phrase", "name"): 0.935,  # 835
    ("object_phrase", "name", "far"): 0.884,  # 327
    ("object_phrase", "name", "far", "speech"): 0.904,  # 46
    ("object_phrase", "name", "far", "speech", "indirect"): 0.91,  # 46
    ("object_phrase", "name", "far", "thought"): 0.874,  # 276
    ("object_phrase", "name", "far", "thought", "indirect"): 0.873,  # 276
    ("object_phrase", "name", "near"): 0.97,  # 222
    ("object_phrase", "name", "near", "speech"): 0.968,  # 30
    ("object_phrase", "name", "near", "speech", "indirect"): 0.967,  # 30
    ("object_phrase", "name", "near", "thought"): 0.973,  # 191
    ("object_phrase", "name", "near", "thought", "indirect"): 0.974,  # 191
    ("object_phrase", "name", "next"): 0.97,  # 286
    ("object_phrase", "name", "next", "speech"): 0.989,  # 37
    ("object_phrase", "name", "next", "speech", "indirect"): 0.996,  # 37
    ("object_phrase", "name", "next", "thought"): 0.967,  # 243
    ("object_phrase", "name", "next", "thought", "indirect"): 0.967,  # 243
    ("object_phrase", "nominal"): 0.853,  # 619
    ("object_phrase", "nominal", "far"): 0.729,  # 212
    ("object_phrase", "nominal", "far", "speech"): 0.808,  # 24
    ("object_phrase", "nominal", "far", "speech", "indirect"): 0.845,  # 24
    ("object_phrase", "nominal", "far", "thought"): 0.696,  # 182
    ("object_phrase", "nominal", "far", "thought", "indirect"): 0.693,  # 182
    ("object_phrase", "nominal", "near"): 0.914,  # 176
    ("object_phrase", "nominal", "near", "thought"): 0.925,  # 163
    ("object_phrase", "nominal", "near", "thought", "indirect"): 0.926,  # 163
    ("object_phrase", "nominal", "next"): 0.917,  # 231
    ("object_phrase", "nominal", "next", "thought"): 0.917,  # 205
    ("object_phrase", "nominal", "next", "thought", "indirect"): 0.917,  # 205
    ("object_phrase", "pronoun"): 0.846,  # 365
    ("object_phrase", "pronoun", "far"): 0.758,  # 96
    ("object_phrase", "pronoun", "far", "thought"): 0.735,  # 85
    ("object_phrase", "pronoun", "far", "thought", "indirect"): 0.73,  # 85
    ("object_phrase", "pronoun", "near"): 0.868,  # 125
    ("object_phrase", "pronoun", "near", "thought"): 0.861,  # 114
    ("object_phrase", "pronoun", "near", "thought", "indirect"): 0.86,  # 114
    ("object_phrase", "pronoun", "next"): 0.884,  # 144
    ("object_phrase", "pronoun", "next", "speech"): 0.943,  # 21
    ("object_phrase", "pronoun", "next", "speech", "indirect"): 0.972,  # 21
    ("object_phrase", "pronoun", "next", "thought"): 0.869,  # 120
    ("object_phrase", "pronoun", "next", "thought", "indirect"): 0.866,  # 119
    ("relative_clause",): 0.898,  # 33
    ("sentence_subject",): 0.789,  # 34
    ("survey",): 0.89,  # 20
    ("survey", "nominal"): 0.87,  # 20
    ("survey", "nominal", "next"): 0.86,  # 20
    ("survey", "nominal", "next", "evidence"): 0.855,  # 20
    ("that_clause",): 0.946,  # 1592
    ("that_clause", "name"): 0.975,  # 823
    ("that_clause", "name", "far"): 0.958,  # 276
    ("that_clause", "name", "far", "plain"): 0.986,  # 115
    ("that_clause", "name", "far", "plain", "indirect"): 0.997,  # 60
    ("that_clause", "name", "far", "plain", "mixed"): 0.983,  # 55
    ("that_clause", "name", "far", "speech"): 0.969,  # 135
    ("that_clause", "name", "far", "speech", "indirect"): 0.969,  # 97
    ("that_clause", "name", "far", "speech", "mixed"): 0.972,  # 38
    ("that_clause", "name", "near"): 0.983,  # 128
    ("that_clause", "name", "near", "plain"): 0.98,  # 46
    ("that_clause", "name", "near", "plain", "indirect"): 0.967,  # 22
    ("that_clause", "name", "near", "plain", "mixed"): 0.991,  # 24
    ("that_clause", "name", "near", "speech"): 0.986,  # 73
    ("that_clause", "name", "near", "speech", "indirect"): 0.983,  # 58
    ("that_clause", "name", "next"): 0.985,  # 419
    ("that_clause", "name", "next", "plain"): 0.988,  # 174
    ("that_clause", "name", "next", "plain", "indirect"): 0.978,  # 81
    ("that_clause", "name", "next", "plain", "mixed"): 0.998,  # 93
    ("that_clause", "name", "next", "speech"): 0.994,  # 213
    ("that_clause", "name", "next", "speech", "indirect"): 0.994,  # 161
    ("that_clause", "name", "next", "speech", "mixed"): 0.998,  # 52
    ("that_clause", "nominal"): 0.908,  # 459
    ("that_clause", "nominal", "far"): 0.848,  # 143
    ("that_clause", "nominal", "far", "plain"): 0.823,  # 48
    ("that_clause", "nominal", "far", "plain", "indirect"): 0.816,  # 32
    ("that_clause", "nominal", "far", "speech"): 0.838,  # 73
    ("that_clause", "nominal", "far", "speech", "indirect"): 0.815,  # 57
    ("that_clause", "nominal", "near"): 0.955,  # 88
    ("that_clause", "nominal", "near", "speech"): 0.938,  # 43
    ("that_clause", "nominal", "near", "speech", "indirect"): 0.927,  # 38
    ("that_clause", "nominal", "next"): 0.924,  # 228
    ("that_clause", "nominal", "next", "evidence"): 0.959,  # 41
    ("that_clause", "nominal", "next", "evidence", "indirect"): 0.986,  # 40
    ("that_clause", "nominal", "next", "plain"): 0.952,  # 54
    ("that_clause", "nominal", "next", "plain", "indirect"): 0.97,  # 44
    ("that_clause", "nominal", "next", "speech"): 0.92,  # 99
    ("that_clause", "nominal", "next", "speech", "indirect"): 0.92,  # 88
    ("that_clause", "nominal", "next", "thought"): 0.908,  # 29
    ("that_clause", "nominal", "next", "thought", "indirect"): 0.897,  # 27
    ("that_clause", "pronoun"): 0.927,  # 310
    ("that_clause", "pronoun", "far"): 0.772,  # 74
    ("that_clause", "pronoun", "far", "plain"): 0.824,  # 23
    ("that_clause", "pronoun", "far", "speech"): 0.699,  # 35
    ("that_clause", "pronoun", "far", "speech", "indirect"): 0.652,  # 26
    ("that_clause", "pronoun", "near"): 0.951,  # 51
    ("that_clause", "pronoun", "near", "plain"): 0.977,  # 23
    ("that_clause", "pronoun", "next"): 0.988,  # 185
    ("that_clause", "pronoun", "next", "plain"): 0.998,  # 79
    ("that_clause", "pronoun", "next", "plain", "indirect"): 0.999,  # 37
    ("that_clause", "pronoun", "next", "plain", "mixed"): 0.999,  # 42
    ("that_clause", "pronoun", "next", "speech"): 0.998,  # 81
    ("that_clause", "pronoun", "next", "speech", "indirect"): 0.999,  # 58
    ("that_clause", "pronoun", "next", "speech", "mixed"): 0.999,  # 23
    ("that_clause", "pronoun", "next", "thought"): 0.994,  # 20
    ("to_clause",): 0.917,  # 466
    ("to_clause", "name"): 0.941,  # 213
    ("to_clause", "name", "far"): 0.892,  # 74
    ("to_clause", "name", "far", "intention"): 0.888,  # 26
    ("to_clause", "name", "far", "intention", "indirect"): 0.883,  # 25
    ("to_clause", "name", "far", "speech"): 0.891,  # 46
    ("to_clause", "name", "far", "speech", "indirect"): 0.882,  # 41
    ("to_clause", "name", "near"): 0.986,  # 61
    ("to_clause", "name", "near", "intention"): 0.993,  # 21
    ("to_clause", "name", "near", "intention", "indirect"): 0.997,  # 21
    ("to_clause", "name", "near", "speech"): 0.995,  # 40
    ("to_clause", "name", "near", "speech", "indirect"): 0.998,  # 36
    ("to_clause", "name", "next"): 0.957,  # 78
    ("to_clause", "name", "next", "intention"): 0.957,  # 46
    ("to_clause", "name", "next", "intention", "indirect"): 0.957,  # 46
    ("to_clause", "name", "next", "speech"): 0.963,  # 30
    ("to_clause", "name", "next", "speech", "indirect"): 0.961,  # 25
    ("to_clause", "nominal"): 0.917,  # 157
    ("to_clause", "nominal", "far"): 0.866,  # 37
    ("to_clause", "nominal", "near"): 0.938,  # 39
    ("to_clause", "nominal", "near", "speech"): 0.97,  # 22
    ("to_clause", "nominal", "near", "speech", "indirect"): 0.986,  # 21
    ("to_clause", "nominal", "next"): 0.934,  # 81
    ("to_clause", "nominal", "next", "intention"): 0.942,  # 55
    ("to_clause", "nominal", "next", "intention", "indirect"): 0.944,  # 54
    ("to_clause", "nominal", "next", "speech"): 0.926,  # 25
    ("to_clause", "nominal", "next", "speech", "indirect"): 0.919,  # 23
    ("to_clause", "pronoun"): 0.865,  # 96
    ("to_clause", "pronoun", "far"): 0.698,  # 22
    ("to_clause", "pronoun", "near"): 0.882,  # 20
    ("to_clause", "pronoun", "next"): 0.936,  # 54
    ("to_clause", "pronoun", "next", "intention"): 0.959,  # 35
    ("to_clause", "pronoun", "next", "intention", "indirect"): 0.966,  # 34
    ("trailing",): 0.972,  # 392
    ("trailing", "name"): 0.988,  # 202
    ("trailing", "name", "next"): 0.999,  # 186
    ("trailing", "name", "next", "plain"): 1.0,  # 152
    ("trailing", "name", "next", "plain", "indirect"): 1.0,  # 72
    ("trailing", "name", "next", "plain", "mixed"): 1.0,  # 80
    ("trailing", "name", "next", "speech"): 1.0,  # 32
    ("trailing", "name", "next", "speech", "indirect"): 1.0,  # 25
    ("trailing", "nominal"): 0.966,  # 115
    ("trailing", "nominal", "next"): 0.979,  # 107
    ("trailing", "nominal", "next", "plain"): 0.995,  # 71
    ("trailing", "nominal", "next", "plain", "indirect"): 0.999,  # 55
    ("trailing", "pronoun"): 0.952,  # 75
    ("trailing", "pronoun", "next"): 0.957,  # 73
    ("trailing", "pronoun", "next", "plain"): 0.967,  # 66
    ("trailing", "pronoun", "next", "plain", "indirect"): 0.989,  # 39
    ("trailing", "pronoun", "next", "plain", "mixed"): 0.943,  # 27
    ("wh_clause",): 0.871,  # 131
    ("wh_clause", "name"): 0.898,  # 54
    ("wh_clause", "name", "next"): 0.932,  # 25
    ("wh_clause", "nominal"): 0.829,  # 36
    ("wh_clause", "pronoun"): 0.859,  # 41
    ("zero_that",): 0.948,  # 2158
    ("zero_that", "name"): 0.974,  # 1082
    ("zero_that", "name", "far"): 0.956,  # 359
    ("zero_that", "name", "far", "plain"): 0.967,  # 282
    ("zero_that", "name", "far", "plain", "indirect"): 0.972,  # 183
    ("zero_that", "name", "far", "plain", "mixed"): 0.961,  # 99
    ("zero_that", "name", "far", "speech"): 0.946,  # 52
    ("zero_that", "name", "far", "speech", "indirect"): 0.932,  # 40
    ("zero_that", "name", "near"): 0.99,  # 131
    ("zero_that", "name", "near", "plain"): 0.998,  # 83
    ("zero_that", "name", "near", "plain", "indirect"): 0.999,  # 52
    ("zero_that", "name", "near", "plain", "mixed"): 0.999,  # 31
    ("zero_that", "name", "near", "speech"): 0.978,  # 35
    ("zero_that", "name", "near", "speech", "indirect"): 0.971,  # 30
    ("zero_that", "name", "next"): 0.981,  # 592
    ("zero_that", "name", "next", "plain"): 0.989,  # 465
    ("zero_that", "name", "next", "plain", "indirect"): 0.987,  # 298
    ("zero_that", "name", "next", "plain", "mixed"): 0.993,  # 167
    ("zero_that", "name", "next", "speech"): 0.948,  # 83
    ("zero_that", "name", "next", "speech", "indirect"): 0.965,  # 66
    ("zero_that", "name", "next", "thought"): 0.992,  # 25
    ("zero_that", "name", "next", "thought", "indirect"): 0.996,  # 24
    ("zero_that", "nominal"): 0.921,  # 698
    ("zero_that", "nominal", "far"): 0.816,  # 135
    ("zero_that", "nominal", "far", "plain"): 0.828,  # 83
    ("zero_that", "nominal", "far", "plain", "indirect"): 0.818,  # 65
    ("zero_that", "nominal", "far", "speech"): 0.789,  # 26
    ("zero_that", "nominal", "far", "speech", "indirect"): 0.762,  # 23
    ("zero_that", "nominal", "near"): 0.928,  # 99
    ("zero_that", "nominal", "near", "plain"): 0.929,  # 43
    ("zero_that", "nominal", "near", "plain", "indirect"): 0.942,  # 39
    ("zero_that", "nominal", "near", "speech"): 0.907,  # 28
    ("zero_that", "nominal", "near", "speech", "indirect"): 0.912,  # 24
    ("zero_that", "nominal", "next"): 0.951,  # 464
    ("zero_that", "nominal", "next", "evidence"): 0.96,  # 55
    ("zero_that", "nominal", "next", "evidence", "indirect"): 0.962,  # 54
    ("zero_that", "nominal", "next", "plain"): 0.974,  # 291
    ("zero_that", "nominal", "next", "plain", "indirect"): 0.977,  # 260
    ("zero_that", "nominal", "next", "plain", "mixed"): 0.97,  # 31
    ("zero_that", "nominal", "next", "speech"): 0.889,  # 61
    ("zero_that", "nominal", "next", "speech", "indirect"): 0.866,  # 56
    ("zero_that", "nominal", "next", "thought"): 0.941,  # 47
    ("zero_that", "nominal", "next", "thought", "indirect"): 0.951,  # 45
    ("zero_that", "pronoun"): 0.93,  # 378
    ("zero_that", "pronoun", "far"): 0.827,  # 46
    ("zero_that", "pronoun", "far", "plain"): 0.848,  # 29
    ("zero_that", "pronoun", "near"): 0.928,  # 55
    ("zero_that", "pronoun", "near", "plain"): 0.965,  # 21
    ("zero_that", "pronoun", "next"): 0.951,  # 277
    ("zero_that", "pronoun", "next", "plain"): 0.977,  # 198
    ("zero_that", "pronoun", "next", "plain", "indirect"): 0.979,  # 147
    ("zero_that", "pronoun", "next", "plain", "mixed"): 0.979,  # 51
    ("zero_that", "pronoun", "next", "speech"): 0.961,  # 31
    ("zero_that", "pronoun", "next", "speech", "indirect"): 0.961,  # 25
    ("zero_that", "pronoun", "next", "thought"): 0.867,  # 40
    ("zero_that", "pronoun", "next", "thought", "indirect"): 0.836,  # 39
}

#: Key -> share of right speakers.
SPEAKER: Mapping[tuple[str, ...], float] = {
    (): 0.801,  # 17971
    ("any",): 0.801,  # 20
    ("any", "known"): 0.8,  # 20
    ("any", "known", "pronoun"): 0.8,  # 20
    ("any", "known", "pronoun", "rival"): 0.8,  # 20
    ("fiction",): 0.801,  # 17704
    ("fiction", "known"): 0.818,  # 17118
    ("fiction", "known", "alternation"): 0.788,  # 3908
    ("fiction", "known", "alternation", "against"): 0.56,  # 76
    ("fiction", "known", "alternation", "against", "book"): 0.518,  # 75
    ("fiction", "known", "alternation", "against", "book", "none"): 0.509,  # 75
    ("fiction", "known", "alternation", "clear"): 0.693,  # 779
    ("fiction", "known", "alternation", "clear", "book"): 0.693,  # 752
    ("fiction", "known", "alternation", "clear", "book", "none"): 0.693,  # 752
    ("fiction", "known", "alternation", "clear", "story"): 0.657,  # 27
    ("fiction", "known", "alternation", "clear", "story", "none"): 0.641,  # 27
    ("fiction", "known", "alternation", "close"): 0.55,  # 76
    ("fiction", "known", "alternation", "close", "book"): 0.505,  # 75
    ("fiction", "known", "alternation", "close", "book", "none"): 0.496,  # 75
    ("fiction", "known", "alternation", "likely"): 0.554,  # 225
    ("fiction", "known", "alternation", "likely", "book"): 0.545,  # 217
    ("fiction", "known", "alternation", "likely", "book", "none"): 0.544,  # 217
    ("fiction", "known", "alternation", "only"): 0.767,  # 24
    ("fiction", "known", "alternation", "plain"): 0.853,  # 2728
    ("fiction", "known", "alternation", "plain", "book"): 0.854,  # 2638
    ("fiction", "known", "alternation", "plain", "book", "none"): 0.854,  # 2638
    ("fiction", "known", "alternation", "plain", "story"): 0.837,  # 90
    ("fiction", "known", "alternation", "plain", "story", "none"): 0.834,  # 90
    ("fiction", "known", "common_noun"): 0.624,  # 27
    ("fiction", "known", "common_noun", "noun"): 0.542,  # 27
    ("fiction", "known", "common_noun", "noun", "story"): 0.507,  # 27
    ("fiction", "known", "definite_person"): 0.727,  # 107
    ("fiction", "known", "definite_person", "clear"): 0.799,  # 37
    ("fiction", "known", "definite_person", "clear", "story"): 0.853,  # 21
    ("fiction", "known", "definite_person", "likely"): 0.72,  # 28
    ("fiction", "known", "definite_person", "likely", "book"): 0.736,  # 24
    ("fiction", "known", "repeated_description"): 0.388,  # 84
    ("fiction", "known", "repeated_description", ""): 0.305,  # 84
    ("fiction", "known", "repeated_description", "", "book"): 0.293,  # 69
    ("fiction", "known", "repeated_description", "", "book", "cue_after_inverted"): 0.419,  # 25
    ("fiction", "known", "repeated_description", "", "book", "cue_inside"): 0.253,  # 23
    ("fiction", "known", "exchange"): 0.596,  # 2803
    ("fiction", "known", "exchange", "against"): 0.462,  # 595
    ("fiction", "known", "exchange", "against", "book"): 0.455,  # 567
    ("fiction", "known", "exchange", "against", "book", "cue_after"): 0.465,  # 49
    ("fiction", "known", "exchange", "against", "book", "cue_before"): 0.425,  # 25
    ("fiction", "known", "exchange", "against", "book", "cue_inside"): 0.492,  # 92
    ("fiction", "known", "exchange", "against", "book", "none"): 0.448,  # 382
    ("fiction", "known", "exchange", "against", "story"): 0.484,  # 28
    ("fiction", "known", "exchange", "clear"): 0.65,  # 832
    ("fiction", "known", "exchange", "clear", "book"): 0.655,  # 805
    ("fiction", "known", "exchange", "clear", "book", "beat_before"): 0.661,  # 21
    ("fiction", "known", "exchange", "clear", "book", "cue_after"): 0.856,  # 49
    ("fiction", "known", "exchange", "clear", "book", "cue_before"): 0.654,  # 26
    ("fiction", "known", "exchange", "clear", "book", "cue_inside"): 0.721,  # 73
    ("fiction", "known", "exchange", "clear", "book", "none"): 0.62,  # 614
    ("fiction", "known", "exchange", "clear", "story"): 0.596,  # 27
    ("fiction", "known", "exchange", "close"): 0.561,  # 267
    ("fiction", "known", "exchange", "close", "book"): 0.552,  # 252
    ("fiction", "known", "exchange", "close", "book", "cue_after"): 0.543,  # 28
    ("fiction", "known", "exchange", "close", "book", "cue_before"): 0.501,  # 22
    ("fiction", "known", "exchange", "close", "book", "cue_inside"): 0.53,  # 31
    ("fiction", "known", "exchange", "close", "book", "none"): 0.576,  # 159
    ("fiction", "known", "exchange", "likely"): 0.572,  # 452
    ("fiction", "known", "exchange", "likely", "book"): 0.571,  # 431
    ("fiction", "known", "exchange", "likely", "book", "cue_after"): 0.636,  # 31
    ("fiction", "known", "exchange", "likely", "book", "cue_before"): 0.566,  # 32
    ("fiction", "known", "exchange", "likely", "book", "cue_inside"): 0.614,  # 67
    ("fiction", "known", "exchange", "likely", "book", "none"): 0.54,  # 277
    ("fiction", "known", "exchange", "likely", "story"): 0.572,  # 21
    ("fiction", "known", "exchange", "plain"): 0.677,  # 652
    ("fiction", "known", "exchange", "plain", "book"): 0.688,  # 635
    ("fiction", "known", "exchange", "plain", "book", "cue_inside"): 0.79,  # 24
    ("fiction", "known", "exchange", "plain", "book", "none"): 0.673,  # 581
    ("fiction", "known", "first_name"): 0.97,  # 2115
    ("fiction", "known", "first_name", ""): 0.971,  # 2115
    ("fiction", "known", "first_name", "", "book"): 0.971,  # 2047
    ("fiction", "known", "first_name", "", "book", "beat_after"): 0.792,  # 31
    ("fiction", "known", "first_name", "", "book", "beat_before"): 0.845,  # 87
    ("fiction", "known", "first_name", "", "book", "cue_after"): 0.98,  # 204
    ("fiction", "known", "first_name", "", "book", "cue_after_inverted"): 0.996,  # 584
    ("fiction", "known", "first_name", "", "book", "cue_before"): 0.944,  # 134
    ("fiction", "known", "first_name", "", "book", "cue_inside"): 0.985,  # 971
    ("fiction", "known", "first_name", "", "story"): 0.982,  # 68
    ("fiction", "known", "first_name", "", "story", "cue_inside"): 0.994,  # 36
    ("fiction", "known", "full_name"): 0.958,  # 162
    ("fiction", "known", "full_name", ""): 0.973,  # 162
    ("fiction", "known", "full_name", "", "book"): 0.971,  # 137
    ("fiction", "known", "full_name", "", "book", "cue_after_inverted"): 0.972,  # 36
    ("fiction", "known", "full_name", "", "book", "cue_before"): 0.961,  # 20
    ("fiction", "known", "full_name", "", "book", "cue_inside"): 0.981,  # 63
    ("fiction", "known", "full_name", "", "story"): 0.988,  # 25
    ("fiction", "known", "narrator"): 0.933,  # 467
    ("fiction", "known", "narrator", "named"): 0.938,  # 467
    ("fiction", "known", "narrator", "named", "book"): 0.939,  # 445
    ("fiction", "known", "narrator", "named", "book", "cue_after"): 0.987,  # 155
    ("fiction", "known", "narrator", "named", "book", "cue_after_inverted"): 0.619,  # 33
    ("fiction", "known", "narrator", "named", "book", "cue_inside"): 0.995,  # 221
    ("fiction", "known", "narrator", "named", "story"): 0.923,  # 22
    ("fiction", "known", "new"): 0.575,  # 45
    ("fiction", "known", "new", ""): 0.5,  # 45
    ("fiction", "known", "new", "", "book"): 0.409,  # 24
    ("fiction", "known", "new", "", "story"): 0.561,  # 21
    ("fiction", "known", "possessor_of_noun"): 0.681,  # 29
    ("fiction", "known", "possessor_of_noun", "owner"): 0.625,  # 29
    ("fiction", "known", "possessor_of_noun", "owner", "book"): 0.579,  # 24
    ("fiction", "known", "pronoun"): 0.847,  # 3535
    ("fiction", "known", "pronoun", "against"): 0.614,  # 89
    ("fiction", "known", "pronoun", "against", "book"): 0.562,  # 82
    ("fiction", "known", "pronoun", "against", "book", "cue_after"): 0.567,  # 21
    ("fiction", "known", "pronoun", "against", "book", "cue_inside"): 0.604,  # 35
    ("fiction", "known", "pronoun", "clear"): 0.809,  # 898
    ("fiction", "known", "pronoun", "clear", "book"): 0.815,  # 833
    ("fiction", "known", "pronoun", "clear", "book", "beat_after"): 0.865,  # 37
    ("fiction", "known", "pronoun", "clear", "book", "beat_before"): 0.831,  # 61
    ("fiction", "known", "pronoun", "clear", "book", "cue_after"): 0.829,  # 229
    ("fiction", "known", "pronoun", "clear", "book", "cue_before"): 0.826,  # 145
    ("fiction", "known", "pronoun", "clear", "book", "cue_inside"): 0.804,  # 320
    ("fiction", "known", "pronoun", "clear", "book", "weak_cue"): 0.782,  # 20
    ("fiction", "known", "pronoun", "clear", "story"): 0.743,  # 65
    ("fiction", "known", "pronoun", "clear", "story", "cue_inside"): 0.777,  # 30
    ("fiction", "known", "pronoun", "close"): 0.659,  # 159
    ("fiction", "known", "pronoun", "close", "book"): 0.617,  # 144
    ("fiction", "known", "pronoun", "close", "book", "cue_after"): 0.739,  # 40
    ("fiction", "known", "pronoun", "close", "book", "cue_before"): 0.573,  # 26
    ("fiction", "known", "pronoun", "close", "book", "cue_inside"): 0.542,  # 60
    ("fiction", "known", "pronoun", "likely"): 0.648,  # 293
    ("fiction", "known", "pronoun", "likely", "book"): 0.657,  # 272
    ("fiction", "known", "pronoun", "likely", "book", "cue_after"): 0.63,  # 77
    ("fiction", "known", "pronoun", "likely", "book", "cue_before"): 0.616,  # 50
    ("fiction", "known", "pronoun", "likely", "book", "cue_inside"): 0.738,  # 109
    ("fiction", "known", "pronoun", "likely", "story"): 0.487,  # 21
    ("fiction", "known", "pronoun", "only"): 0.946,  # 221
    ("fiction", "known", "pronoun", "only", "book"): 0.948,  # 193
    ("fiction", "known", "pronoun", "only", "book", "cue_after"): 0.963,  # 62
    ("fiction", "known", "pronoun", "only", "book", "cue_inside"): 0.942,  # 85
    ("fiction", "known", "pronoun", "only", "story"): 0.977,  # 28
    ("fiction", "known", "pronoun", "plain"): 0.916,  # 1875
    ("fiction", "known", "pronoun", "plain", "book"): 0.921,  # 1745
    ("fiction", "known", "pronoun", "plain", "book", "beat_after"): 0.867,  # 67
    ("fiction", "known", "pronoun", "plain", "book", "beat_before"): 0.853,  # 147
    ("fiction", "known", "pronoun", "plain", "book", "cue_after"): 0.952,  # 518
    ("fiction", "known", "pronoun", "plain", "book", "cue_before"): 0.907,  # 244
    ("fiction", "known", "pronoun", "plain", "book", "cue_inside"): 0.931,  # 698
    ("fiction", "known", "pronoun", "plain", "book", "weak_cue"): 0.885,  # 37
    ("fiction", "known", "pronoun", "plain", "story"): 0.869,  # 130
    ("fiction", "known", "pronoun", "plain", "story", "cue_after"): 0.843,  # 35
    ("fiction", "known", "pronoun", "plain", "story", "cue_before"): 0.892,  # 23
    ("fiction", "known", "pronoun", "plain", "story", "cue_inside"): 0.823,  # 40
    ("fiction", "known", "role"): 0.756,  # 523
    ("fiction", "known", "role", ""): 0.458,  # 190
    ("fiction", "known", "role", "", "book"): 0.38,  # 170
    ("fiction", "known", "role", "", "book", "cue_after_inverted"): 0.442,  # 47
    ("fiction", "known", "role", "", "book", "cue_inside"): 0.326,  # 80
    ("fiction", "known", "role", "", "story"): 0.679,  # 20
    ("fiction", "known", "role", "capital"): 0.93,  # 333
    ("fiction", "known", "role", "capital", "book"): 0.945,  # 331
    ("fiction", "known", "role", "capital", "book", "cue_after"): 0.953,  # 25
    ("fiction", "known", "role", "capital", "book", "cue_after_inverted"): 0.956,  # 95
    ("fiction", "known", "role", "capital", "book", "cue_before"): 0.889,  # 26
    ("fiction", "known", "role", "capital", "book", "cue_inside"): 0.959,  # 177
    ("fiction", "known", "same_paragraph"): 0.784,  # 131
    ("fiction", "known", "same_paragraph", "clear"): 0.841,  # 70
    ("fiction", "known", "same_paragraph", "clear", "book"): 0.858,  # 66
    ("fiction", "known", "same_paragraph", "clear", "book", "none"): 0.862,  # 66
    ("fiction", "known", "same_paragraph", "likely"): 0.691,  # 36
    ("fiction", "known", "same_paragraph", "likely", "book"): 0.645,  # 34
    ("fiction", "known", "same_paragraph", "likely", "book", "none"): 0.628,  # 34
    ("fiction", "known", "scene"): 0.752,  # 365
    ("fiction", "known", "scene", "against"): 0.715,  # 36
    ("fiction", "known", "scene", "against", "book"): 0.704,  # 33
    ("fiction", "known", "scene", "against", "book", "none"): 0.7,  # 33
    ("fiction", "known", "scene", "clear"): 0.752,  # 125
    ("fiction", "known", "scene", "clear", "book"): 0.743,  # 120
    ("fiction", "known", "scene", "clear", "book", "none"): 0.742,  # 120
    ("fiction", "known", "scene", "close"): 0.641,  # 44
    ("fiction", "known", "scene", "close", "book"): 0.62,  # 41
    ("fiction", "known", "scene", "close", "book", "none"): 0.613,  # 41
    ("fiction", "known", "scene", "likely"): 0.782,  # 67
    ("fiction", "known", "scene", "likely", "book"): 0.781,  # 64
    ("fiction", "known", "scene", "likely", "book", "none"): 0.781,  # 64
    ("fiction", "known", "scene", "plain"): 0.809,  # 90
    ("fiction", "known", "scene", "plain", "book"): 0.821,  # 85
    ("fiction", "known", "scene", "plain", "book", "none"): 0.823,  # 85
    ("fiction", "known", "surname"): 0.962,  # 2395
    ("fiction", "known", "surname", ""): 0.963,  # 2395
    ("fiction", "known", "surname", "", "book"): 0.963,  # 2214
    ("fiction", "known", "surname", "", "book", "beat_after"): 0.88,  # 28
    ("fiction", "known", "surname", "", "book", "beat_before"): 0.851,  # 99
    ("fiction", "known", "surname", "", "book", "cue_after"): 0.968,  # 192
    ("fiction", "known", "surname", "", "book", "cue_after_inverted"): 0.992,  # 591
    ("fiction", "known", "surname", "", "book", "cue_before"): 0.934,  # 173
    ("fiction", "known", "surname", "", "book", "cue_inside"): 0.972,  # 1094
    ("fiction", "known", "surname", "", "story"): 0.966,  # 181
    ("fiction", "known", "surname", "", "story", "cue_after_inverted"): 0.991,  # 55
    ("fiction", "known", "surname", "", "story", "cue_inside"): 0.994,  # 96
    ("fiction", "known", "vocative"): 0.903,  # 420
    ("fiction", "known", "vocative", "clear"): 0.84,  # 36
    ("fiction", "known", "vocative", "clear", "book"): 0.815,  # 35
    ("fiction", "known", "vocative", "clear", "book", "none"): 0.805,  # 35
    ("fiction", "known", "vocative", "likely"): 0.846,  # 25
    ("fiction", "known", "vocative", "likely", "book"): 0.808,  # 22
    ("fiction", "known", "vocative", "likely", "book", "none"): 0.789,  # 22
    ("fiction", "known", "vocative", "plain"): 0.935,  # 349
    ("fiction", "known", "vocative", "plain", "book"): 0.943,  # 336
    ("fiction", "known", "vocative", "plain", "book", "none"): 0.943,  # 336
    ("fiction", "open"): 0.33,  # 586
    ("fiction", "open", "alternation"): 0.256,  # 41
    ("fiction", "open", "repeated_description"): 0.244,  # 81
    ("fiction", "open", "repeated_description", ""): 0.226,  # 81
    ("fiction", "open", "repeated_description", "", "book"): 0.193,  # 71
    ("fiction", "open", "repeated_description", "", "book", "cue_inside"): 0.191,  # 42
    ("fiction", "open", "exchange"): 0.282,  # 53
    ("fiction", "open", "exchange", "against"): 0.224,  # 23
    ("fiction", "open", "narrator"): 0.345,  # 60
    ("fiction", "open", "narrator", ""): 0.325,  # 32
    ("fiction", "open", "narrator", "", "story"): 0.317,  # 32
    ("fiction", "open", "narrator", "named"): 0.373,  # 28
    ("fiction", "open", "narrator", "named", "story"): 0.385,  # 28
    ("fiction", "open", "new"): 0.219,  # 225
    ("fiction", "open", "new", ""): 0.21,  # 225
    ("fiction", "open", "new", "", "book"): 0.133,  # 169
    ("fiction", "open", "new", "", "book", "cue_after_inverted"): 0.197,  # 29
    ("fiction", "open", "new", "", "book", "cue_before"): 0.108,  # 51
    ("fiction", "open", "new", "", "book", "cue_inside"): 0.13,  # 62
    ("fiction", "open", "new", "", "story"): 0.397,  # 56
    ("fiction", "open", "new", "", "story", "cue_inside"): 0.488,  # 25
    ("fiction", "open", "role"): 0.177,  # 23
    ("fiction", "open", "role", ""): 0.086,  # 21
    ("fiction", "open", "role", "", "book"): 0.043,  # 20
    ("fiction", "open", "surname"): 0.807,  # 65
    ("fiction", "open", "surname", ""): 0.919,  # 65
    ("fiction", "open", "surname", "", "book"): 0.93,  # 46
    ("report",): 0.928,  # 217
    ("report", "known"): 0.956,  # 149
    ("report", "known", "full_name"): 0.985,  # 37
    ("report", "known", "full_name", ""): 0.995,  # 37
    ("report", "known", "full_name", "", "report"): 0.998,  # 37
    ("report", "known", "pronoun"): 0.952,  # 40
    ("report", "known", "pronoun", "clear"): 0.96,  # 29
    ("report", "known", "pronoun", "clear", "report"): 0.963,  # 29
    ("report", "known", "surname"): 0.957,  # 47
    ("report", "known", "surname", ""): 0.957,  # 47
    ("report", "known", "surname", "", "report"): 0.957,  # 47
    ("report", "open"): 0.904,  # 68
}
