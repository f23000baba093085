"""How often decisions are right, measured on annotated text. Generated: don't edit.

Made by ``python -m benchmarks.training.confidence --part all --corpus polnear pdnc litbank world``. A key holds the
rule and what else describes a decision; the empty key stands for all of them. Shares are drawn towards that of the next
more general key, which counts for 10 decisions; keys with fewer than 20 are left out. Remarks: decisions seen.
"""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["MENTION", "SPEAKER"]

#: Key -> share of right mentions.
MENTION: Mapping[tuple[str, ...], float] = {
    (): 0.907,  # 9090
    ("according_clause",): 0.952,  # 257
    ("according_clause", "name"): 0.972,  # 116
    ("according_clause", "name", "near"): 0.996,  # 56
    ("according_clause", "name", "near", "speech"): 0.999,  # 56
    ("according_clause", "name", "near", "speech", "indirect"): 1.0,  # 56
    ("according_clause", "name", "next"): 0.963,  # 52
    ("according_clause", "name", "next", "speech"): 0.962,  # 52
    ("according_clause", "name", "next", "speech", "indirect"): 0.954,  # 42
    ("according_clause", "nominal"): 0.937,  # 141
    ("according_clause", "nominal", "next"): 0.936,  # 141
    ("according_clause", "nominal", "next", "speech"): 0.936,  # 141
    ("according_clause", "nominal", "next", "speech", "indirect"): 0.934,  # 136
    ("beat_before",): 0.807,  # 114
    ("beat_before", "name"): 0.824,  # 75
    ("beat_before", "name", "alone"): 0.826,  # 75
    ("beat_before", "name", "alone", "none"): 0.827,  # 75
    ("beat_before", "name", "alone", "none", "direct"): 0.827,  # 75
    ("beat_before", "pronoun"): 0.716,  # 25
    ("beat_before", "pronoun", "alone"): 0.69,  # 25
    ("beat_before", "pronoun", "alone", "none"): 0.683,  # 25
    ("beat_before", "pronoun", "alone", "none", "direct"): 0.681,  # 25
    ("colon",): 0.751,  # 62
    ("colon", "name"): 0.775,  # 41
    ("colon", "name", "far"): 0.648,  # 22
    ("colon", "name", "far", "speech"): 0.609,  # 22
    ("colon", "name", "far", "speech", "direct"): 0.597,  # 22
    ("cue_after",): 0.959,  # 1122
    ("cue_after", "name"): 0.97,  # 597
    ("cue_after", "name", "far"): 0.952,  # 38
    ("cue_after", "name", "far", "say"): 0.989,  # 34
    ("cue_after", "name", "far", "say", "direct"): 0.998,  # 34
    ("cue_after", "name", "next"): 0.974,  # 547
    ("cue_after", "name", "next", "say"): 0.981,  # 476
    ("cue_after", "name", "next", "say", "direct"): 0.981,  # 476
    ("cue_after", "name", "next", "speech"): 0.936,  # 57
    ("cue_after", "name", "next", "speech", "direct"): 0.931,  # 57
    ("cue_after", "nominal"): 0.88,  # 85
    ("cue_after", "nominal", "next"): 0.914,  # 74
    ("cue_after", "nominal", "next", "say"): 0.971,  # 53
    ("cue_after", "nominal", "next", "say", "direct"): 0.979,  # 53
    ("cue_after", "pronoun"): 0.961,  # 440
    ("cue_after", "pronoun", "next"): 0.974,  # 430
    ("cue_after", "pronoun", "next", "say"): 0.989,  # 385
    ("cue_after", "pronoun", "next", "say", "direct"): 0.99,  # 385
    ("cue_after", "pronoun", "next", "speech"): 0.835,  # 34
    ("cue_after", "pronoun", "next", "speech", "direct"): 0.803,  # 34
    ("cue_after_inverted",): 0.985,  # 321
    ("cue_after_inverted", "name"): 0.986,  # 287
    ("cue_after_inverted", "name", "next"): 0.985,  # 271
    ("cue_after_inverted", "name", "next", "say"): 0.984,  # 255
    ("cue_after_inverted", "name", "next", "say", "direct"): 0.984,  # 255
    ("cue_after_inverted", "nominal"): 0.997,  # 34
    ("cue_after_inverted", "nominal", "next"): 0.999,  # 34
    ("cue_after_inverted", "nominal", "next", "say"): 1.0,  # 27
    ("cue_after_inverted", "nominal", "next", "say", "direct"): 1.0,  # 27
    ("cue_before",): 0.906,  # 564
    ("cue_before", "name"): 0.939,  # 299
    ("cue_before", "name", "far"): 0.911,  # 87
    ("cue_before", "name", "far", "say"): 0.958,  # 59
    ("cue_before", "name", "far", "say", "direct"): 0.965,  # 59
    ("cue_before", "name", "far", "speech"): 0.804,  # 20
    ("cue_before", "name", "far", "speech", "direct"): 0.768,  # 20
    ("cue_before", "name", "next"): 0.953,  # 194
    ("cue_before", "name", "next", "say"): 0.972,  # 116
    ("cue_before", "name", "next", "say", "direct"): 0.974,  # 116
    ("cue_before", "name", "next", "speech"): 0.92,  # 71
    ("cue_before", "name", "next", "speech", "direct"): 0.916,  # 71
    ("cue_before", "nominal"): 0.794,  # 87
    ("cue_before", "nominal", "far"): 0.774,  # 30
    ("cue_before", "nominal", "next"): 0.832,  # 44
    ("cue_before", "nominal", "next", "speech"): 0.844,  # 20
    ("cue_before", "nominal", "next", "speech", "direct"): 0.848,  # 20
    ("cue_before", "pronoun"): 0.91,  # 178
    ("cue_before", "pronoun", "far"): 0.841,  # 27
    ("cue_before", "pronoun", "near"): 0.797,  # 24
    ("cue_before", "pronoun", "next"): 0.957,  # 127
    ("cue_before", "pronoun", "next", "say"): 0.995,  # 82
    ("cue_before", "pronoun", "next", "say", "direct"): 0.999,  # 82
    ("cue_before", "pronoun", "next", "speech"): 0.971,  # 39
    ("cue_before", "pronoun", "next", "speech", "direct"): 0.974,  # 39
    ("cue_inside",): 0.972,  # 1572
    ("cue_inside", "name"): 0.974,  # 1048
    ("cue_inside", "name", "far"): 0.971,  # 33
    ("cue_inside", "name", "far", "say"): 0.97,  # 33
    ("cue_inside", "name", "far", "say", "direct"): 0.97,  # 33
    ("cue_inside", "name", "next"): 0.975,  # 1000
    ("cue_inside", "name", "next", "say"): 0.974,  # 915
    ("cue_inside", "name", "next", "say", "direct"): 0.974,  # 915
    ("cue_inside", "name", "next", "speech"): 0.986,  # 78
    ("cue_inside", "name", "next", "speech", "direct"): 0.987,  # 78
    ("cue_inside", "nominal"): 0.964,  # 110
    ("cue_inside", "nominal", "next"): 0.97,  # 101
    ("cue_inside", "nominal", "next", "say"): 0.977,  # 88
    ("cue_inside", "nominal", "next", "say", "direct"): 0.977,  # 88
    ("cue_inside", "pronoun"): 0.971,  # 414
    ("cue_inside", "pronoun", "next"): 0.971,  # 412
    ("cue_inside", "pronoun", "next", "say"): 0.973,  # 372
    ("cue_inside", "pronoun", "next", "say", "direct"): 0.973,  # 372
    ("cue_inside", "pronoun", "next", "speech"): 0.949,  # 35
    ("cue_inside", "pronoun", "next", "speech", "direct"): 0.944,  # 35
    ("marked_words",): 0.804,  # 290
    ("marked_words", "name"): 0.867,  # 148
    ("marked_words", "name", "far"): 0.856,  # 34
    ("marked_words", "name", "far", "speech"): 0.83,  # 22
    ("marked_words", "name", "far", "speech", "mixed"): 0.822,  # 22
    ("marked_words", "name", "near"): 0.937,  # 27
    ("marked_words", "name", "near", "speech"): 0.946,  # 20
    ("marked_words", "name", "next"): 0.852,  # 87
    ("marked_words", "name", "next", "say"): 0.907,  # 38
    ("marked_words", "name", "next", "say", "mixed"): 0.915,  # 36
    ("marked_words", "name", "next", "speech"): 0.816,  # 47
    ("marked_words", "name", "next", "speech", "mixed"): 0.803,  # 45
    ("marked_words", "nominal"): 0.625,  # 62
    ("marked_words", "nominal", "next"): 0.638,  # 28
    ("marked_words", "nominal", "next", "speech"): 0.658,  # 21
    ("marked_words", "nominal", "next", "speech", "mixed"): 0.664,  # 21
    ("marked_words", "pronoun"): 0.823,  # 80
    ("marked_words", "pronoun", "next"): 0.86,  # 60
    ("marked_words", "pronoun", "next", "say"): 0.939,  # 29
    ("marked_words", "pronoun", "next", "say", "mixed"): 0.958,  # 28
    ("marked_words", "pronoun", "next", "speech"): 0.871,  # 24
    ("marked_words", "pronoun", "next", "speech", "mixed"): 0.87,  # 23
    ("noun_clause",): 0.523,  # 36
    ("object_clause",): 0.846,  # 263
    ("object_clause", "name"): 0.89,  # 150
    ("object_clause", "name", "far"): 0.866,  # 58
    ("object_clause", "name", "far", "speech"): 0.863,  # 58
    ("object_clause", "name", "far", "speech", "mixed"): 0.854,  # 54
    ("object_clause", "name", "next"): 0.916,  # 74
    ("object_clause", "name", "next", "speech"): 0.919,  # 74
    ("object_clause", "name", "next", "speech", "mixed"): 0.916,  # 71
    ("object_clause", "nominal"): 0.746,  # 59
    ("object_clause", "nominal", "next"): 0.767,  # 31
    ("object_clause", "nominal", "next", "speech"): 0.767,  # 30
    ("object_clause", "nominal", "next", "speech", "mixed"): 0.781,  # 28
    ("object_clause", "pronoun"): 0.835,  # 54
    ("object_clause", "pronoun", "next"): 0.934,  # 30
    ("object_clause", "pronoun", "next", "speech"): 0.958,  # 30
    ("object_clause", "pronoun", "next", "speech", "mixed"): 0.965,  # 30
    ("sentence_subject",): 0.752,  # 26
    ("that_clause",): 0.924,  # 1388
    ("that_clause", "name"): 0.958,  # 716
    ("that_clause", "name", "far"): 0.92,  # 234
    ("that_clause", "name", "far", "say"): 0.938,  # 99
    ("that_clause", "name", "far", "say", "indirect"): 0.961,  # 57
    ("that_clause", "name", "far", "say", "mixed"): 0.911,  # 42
    ("that_clause", "name", "far", "speech"): 0.952,  # 110
    ("that_clause", "name", "far", "speech", "indirect"): 0.973,  # 81
    ("that_clause", "name", "far", "speech", "mixed"): 0.911,  # 29
    ("that_clause", "name", "near"): 0.956,  # 114
    ("that_clause", "name", "near", "say"): 0.969,  # 36
    ("that_clause", "name", "near", "speech"): 0.943,  # 68
    ("that_clause", "name", "near", "speech", "indirect"): 0.945,  # 55
    ("that_clause", "name", "next"): 0.983,  # 368
    ("that_clause", "name", "next", "say"): 0.992,  # 145
    ("that_clause", "name", "next", "say", "indirect"): 0.987,  # 70
    ("that_clause", "name", "next", "say", "mixed"): 0.999,  # 75
    ("that_clause", "name", "next", "speech"): 0.984,  # 193
    ("that_clause", "name", "next", "speech", "indirect"): 0.992,  # 143
    ("that_clause", "name", "next", "speech", "mixed"): 0.964,  # 50
    ("that_clause", "nominal"): 0.891,  # 418
    ("that_clause", "nominal", "far"): 0.805,  # 129
    ("that_clause", "nominal", "far", "say"): 0.834,  # 38
    ("that_clause", "nominal", "far", "say", "indirect"): 0.81,  # 25
    ("that_clause", "nominal", "far", "speech"): 0.819,  # 67
    ("that_clause", "nominal", "far", "speech", "indirect"): 0.781,  # 53
    ("that_clause", "nominal", "near"): 0.964,  # 75
    ("that_clause", "nominal", "near", "speech"): 0.95,  # 37
    ("that_clause", "nominal", "near", "speech", "indirect"): 0.943,  # 34
    ("that_clause", "nominal", "next"): 0.915,  # 214
    ("that_clause", "nominal", "next", "evidence"): 0.962,  # 39
    ("that_clause", "nominal", "next", "evidence", "indirect"): 0.972,  # 39
    ("that_clause", "nominal", "next", "say"): 0.951,  # 48
    ("that_clause", "nominal", "next", "say", "indirect"): 0.95,  # 40
    ("that_clause", "nominal", "next", "speech"): 0.915,  # 94
    ("that_clause", "nominal", "next", "speech", "indirect"): 0.916,  # 84
    ("that_clause", "nominal", "next", "thought"): 0.899,  # 28
    ("that_clause", "nominal", "next", "thought", "indirect"): 0.892,  # 27
    ("that_clause", "pronoun"): 0.887,  # 254
    ("that_clause", "pronoun", "far"): 0.697,  # 63
    ("that_clause", "pronoun", "far", "speech"): 0.613,  # 34
    ("that_clause", "pronoun", "far", "speech", "indirect"): 0.615,  # 26
    ("that_clause", "pronoun", "near"): 0.929,  # 34
    ("that_clause", "pronoun", "next"): 0.957,  # 157
    ("that_clause", "pronoun", "next", "say"): 0.98,  # 63
    ("that_clause", "pronoun", "next", "say", "indirect"): 0.97,  # 30
    ("that_clause", "pronoun", "next", "say", "mixed"): 0.995,  # 33
    ("that_clause", "pronoun", "next", "speech"): 0.969,  # 68
    ("that_clause", "pronoun", "next", "speech", "indirect"): 0.96,  # 48
    ("that_clause", "pronoun", "next", "speech", "mixed"): 0.99,  # 20
    ("that_clause", "pronoun", "next", "thought"): 0.922,  # 21
    ("that_clause", "pronoun", "next", "thought", "indirect"): 0.907,  # 20
    ("to_clause",): 0.816,  # 489
    ("to_clause", "name"): 0.838,  # 218
    ("to_clause", "name", "far"): 0.815,  # 69
    ("to_clause", "name", "far", "speech"): 0.865,  # 48
    ("to_clause", "name", "far", "speech", "indirect"): 0.861,  # 43
    ("to_clause", "name", "near"): 0.912,  # 65
    ("to_clause", "name", "near", "intention"): 0.918,  # 25
    ("to_clause", "name", "near", "intention", "indirect"): 0.914,  # 23
    ("to_clause", "name", "near", "speech"): 0.921,  # 39
    ("to_clause", "name", "near", "speech", "indirect"): 0.918,  # 36
    ("to_clause", "name", "next"): 0.802,  # 84
    ("to_clause", "name", "next", "intention"): 0.756,  # 35
    ("to_clause", "name", "next", "intention", "indirect"): 0.763,  # 34
    ("to_clause", "name", "next", "speech"): 0.84,  # 46
    ("to_clause", "name", "next", "speech", "indirect"): 0.845,  # 39
    ("to_clause", "nominal"): 0.831,  # 161
    ("to_clause", "nominal", "far"): 0.815,  # 37
    ("to_clause", "nominal", "far", "speech"): 0.815,  # 27
    ("to_clause", "nominal", "far", "speech", "indirect"): 0.804,  # 25
    ("to_clause", "nominal", "near"): 0.836,  # 49
    ("to_clause", "nominal", "near", "speech"): 0.842,  # 32
    ("to_clause", "nominal", "near", "speech", "indirect"): 0.839,  # 31
    ("to_clause", "nominal", "next"): 0.839,  # 75
    ("to_clause", "nominal", "next", "intention"): 0.747,  # 28
    ("to_clause", "nominal", "next", "intention", "indirect"): 0.723,  # 28
    ("to_clause", "nominal", "next", "speech"): 0.9,  # 46
    ("to_clause", "nominal", "next", "speech", "indirect"): 0.923,  # 42
    ("to_clause", "pronoun"): 0.743,  # 110
    ("to_clause", "pronoun", "far"): 0.576,  # 22
    ("to_clause", "pronoun", "near"): 0.727,  # 25
    ("to_clause", "pronoun", "next"): 0.814,  # 63
    ("to_clause", "pronoun", "next", "intention"): 0.781,  # 35
    ("to_clause", "pronoun", "next", "intention", "indirect"): 0.781,  # 32
    ("to_clause", "pronoun", "next", "speech"): 0.865,  # 26
    ("trailing",): 0.968,  # 298
    ("trailing", "name"): 0.973,  # 152
    ("trailing", "name", "next"): 0.992,  # 140
    ("trailing", "name", "next", "say"): 0.999,  # 114
    ("trailing", "name", "next", "say", "indirect"): 1.0,  # 59
    ("trailing", "name", "next", "say", "mixed"): 1.0,  # 52
    ("trailing", "name", "next", "speech"): 0.968,  # 24
    ("trailing", "name", "next", "speech", "indirect"): 0.959,  # 22
    ("trailing", "nominal"): 0.986,  # 85
    ("trailing", "nominal", "next"): 0.998,  # 80
    ("trailing", "nominal", "next", "say"): 1.0,  # 52
    ("trailing", "nominal", "next", "say", "indirect"): 1.0,  # 44
    ("trailing", "pronoun"): 0.939,  # 61
    ("trailing", "pronoun", "next"): 0.962,  # 59
    ("trailing", "pronoun", "next", "say"): 0.994,  # 52
    ("trailing", "pronoun", "next", "say", "indirect"): 0.999,  # 35
    ("wh_clause",): 0.868,  # 133
    ("wh_clause", "name"): 0.923,  # 59
    ("wh_clause", "name", "next"): 0.932,  # 31
    ("wh_clause", "nominal"): 0.823,  # 37
    ("wh_clause", "pronoun"): 0.823,  # 37
    ("zero_that",): 0.915,  # 1999
    ("zero_that", "name"): 0.944,  # 1017
    ("zero_that", "name", "far"): 0.913,  # 330
    ("zero_that", "name", "far", "say"): 0.934,  # 245
    ("zero_that", "name", "far", "say", "indirect"): 0.942,  # 158
    ("zero_that", "name", "far", "say", "mixed"): 0.921,  # 87
    ("zero_that", "name", "far", "speech"): 0.897,  # 57
    ("zero_that", "name", "far", "speech", "indirect"): 0.9,  # 50
    ("zero_that", "name", "near"): 0.941,  # 119
    ("zero_that", "name", "near", "say"): 0.978,  # 63
    ("zero_that", "name", "near", "say", "indirect"): 0.996,  # 43
    ("zero_that", "name", "near", "say", "mixed"): 0.959,  # 20
    ("zero_that", "name", "near", "speech"): 0.928,  # 40
    ("zero_that", "name", "near", "speech", "indirect"): 0.94,  # 35
    ("zero_that", "name", "next"): 0.963,  # 568
    ("zero_that", "name", "next", "say"): 0.974,  # 426
    ("zero_that", "name", "next", "say", "indirect"): 0.975,  # 276
    ("zero_that", "name", "next", "say", "mixed"): 0.973,  # 150
    ("zero_that", "name", "next", "speech"): 0.937,  # 91
    ("zero_that", "name", "next", "speech", "indirect"): 0.945,  # 74
    ("zero_that", "name", "next", "thought"): 0.911,  # 28
    ("zero_that", "name", "next", "thought", "indirect"): 0.895,  # 27
    ("zero_that", "nominal"): 0.893,  # 608
    ("zero_that", "nominal", "far"): 0.798,  # 124
    ("zero_that", "nominal", "far", "say"): 0.786,  # 79
    ("zero_that", "nominal", "far", "say", "indirect"): 0.763,  # 58
    ("zero_that", "nominal", "far", "say", "mixed"): 0.834,  # 21
    ("zero_that", "nominal", "far", "speech"): 0.812,  # 22
    ("zero_that", "nominal", "near"): 0.842,  # 98
    ("zero_that", "nominal", "near", "say"): 0.897,  # 44
    ("zero_that", "nominal", "near", "say", "indirect"): 0.899,  # 40
    ("zero_that", "nominal", "near", "speech"): 0.794,  # 22
    ("zero_that", "nominal", "near", "speech", "indirect"): 0.765,  # 20
    ("zero_that", "nominal", "next"): 0.939,  # 386
    ("zero_that", "nominal", "next", "evidence"): 0.959,  # 54
    ("zero_that", "nominal", "next", "evidence", "indirect"): 0.962,  # 54
    ("zero_that", "nominal", "next", "say"): 0.947,  # 228
    ("zero_that", "nominal", "next", "say", "indirect"): 0.951,  # 206
    ("zero_that", "nominal", "next", "say", "mixed"): 0.921,  # 22
    ("zero_that", "nominal", "next", "speech"): 0.893,  # 52
    ("zero_that", "nominal", "next", "speech", "indirect"): 0.895,  # 48
    ("zero_that", "nominal", "next", "thought"): 0.952,  # 44
    ("zero_that", "nominal", "next", "thought", "indirect"): 0.952,  # 42
    ("zero_that", "pronoun"): 0.873,  # 374
    ("zero_that", "pronoun", "far"): 0.788,  # 48
    ("zero_that", "pronoun", "far", "say"): 0.882,  # 25
    ("zero_that", "pronoun", "near"): 0.81,  # 65
    ("zero_that", "pronoun", "near", "speech"): 0.851,  # 23
    ("zero_that", "pronoun", "next"): 0.907,  # 261
    ("zero_that", "pronoun", "next", "say"): 0.973,  # 170
    ("zero_that", "pronoun", "next", "say", "indirect"): 0.975,  # 121
    ("zero_that", "pronoun", "next", "say", "mixed"): 0.978,  # 49
    ("zero_that", "pronoun", "next", "speech"): 0.969,  # 20
    ("zero_that", "pronoun", "next", "thought"): 0.74,  # 59
    ("zero_that", "pronoun", "next", "thought", "indirect"): 0.718,  # 56
}

#: Key -> share of right speakers.
SPEAKER: Mapping[tuple[str, ...], float] = {
    (): 0.666,  # 17848
    ("alternation",): 0.523,  # 5516
    ("continued_speech",): 0.339,  # 51
    ("description",): 0.209,  # 271
    ("dialogue", "alternation"): 0.523,  # 5510
    ("dialogue", "alternation", "more"): 0.496,  # 3782
    ("dialogue", "alternation", "more", "none"): 0.496,  # 3782
    ("dialogue", "alternation", "more", "none", "group"): 0.124,  # 30
    ("dialogue", "alternation", "more", "none", "organisation"): 0.347,  # 36
    ("dialogue", "alternation", "more", "none", "person"): 0.519,  # 3595
    ("dialogue", "alternation", "more", "none", "unknown"): 0.04,  # 114
    ("dialogue", "alternation", "two"): 0.582,  # 1728
    ("dialogue", "alternation", "two", "none"): 0.583,  # 1728
    ("dialogue", "alternation", "two", "none", "person"): 0.6,  # 1673
    ("dialogue", "alternation", "two", "none", "unknown"): 0.142,  # 31
    ("dialogue", "description"): 0.161,  # 257
    ("dialogue", "description", ""): 0.16,  # 257
    ("dialogue", "description", "", "cue_after"): 0.139,  # 23
    ("dialogue", "description", "", "cue_after", "person"): 0.106,  # 22
    ("dialogue", "description", "", "cue_after_inverted"): 0.248,  # 65
    ("dialogue", "description", "", "cue_after_inverted", "person"): 0.198,  # 48
    ("dialogue", "description", "", "cue_inside"): 0.16,  # 125
    ("dialogue", "description", "", "cue_inside", "person"): 0.198,  # 99
    ("dialogue", "description", "", "cue_inside", "unknown"): 0.044,  # 26
    ("dialogue", "first_name"): 0.967,  # 2112
    ("dialogue", "first_name", ""): 0.967,  # 2112
    ("dialogue", "first_name", "", "beat_after"): 0.651,  # 31
    ("dialogue", "first_name", "", "beat_after", "person"): 0.573,  # 31
    ("dialogue", "first_name", "", "beat_before"): 0.826,  # 84
    ("dialogue", "first_name", "", "beat_before", "person"): 0.811,  # 84
    ("dialogue", "first_name", "", "cue_after"): 0.975,  # 199
    ("dialogue", "first_name", "", "cue_after", "person"): 0.975,  # 199
    ("dialogue", "first_name", "", "cue_after_inverted"): 0.996,  # 579
    ("dialogue", "first_name", "", "cue_after_inverted", "person"): 0.997,  # 579
    ("dialogue", "first_name", "", "cue_before"): 0.934,  # 132
    ("dialogue", "first_name", "", "cue_before", "person"): 0.932,  # 132
    ("dialogue", "first_name", "", "cue_inside"): 0.986,  # 1057
    ("dialogue", "first_name", "", "cue_inside", "person"): 0.986,  # 1057
    ("dialogue", "full_name"): 0.965,  # 148
    ("dialogue", "full_name", ""): 0.966,  # 148
    ("dialogue", "full_name", "", "cue_after_inverted"): 0.972,  # 38
    ("dialogue", "full_name", "", "cue_after_inverted", "person"): 0.973,  # 38
    ("dialogue", "full_name", "", "cue_inside"): 0.984,  # 75
    ("dialogue", "full_name", "", "cue_inside", "person"): 0.986,  # 75
    ("dialogue", "narrator"): 0.016,  # 504
    ("dialogue", "narrator", ""): 0.016,  # 504
    ("dialogue", "narrator", "", "cue_after"): 0.012,  # 169
    ("dialogue", "narrator", "", "cue_after", "person"): 0.012,  # 169
    ("dialogue", "narrator", "", "cue_inside"): 0.014,  # 279
    ("dialogue", "narrator", "", "cue_inside", "person"): 0.014,  # 279
    ("dialogue", "new"): 0.175,  # 280
    ("dialogue", "new", ""): 0.172,  # 280
    ("dialogue", "new", "", "cue_after_inverted"): 0.295,  # 50
    ("dialogue", "new", "", "cue_after_inverted", "person"): 0.408,  # 34
    ("dialogue", "new", "", "cue_before"): 0.113,  # 67
    ("dialogue", "new", "", "cue_before", "person"): 0.175,  # 25
    ("dialogue", "new", "", "cue_before", "unknown"): 0.051,  # 32
    ("dialogue", "new", "", "cue_inside"): 0.208,  # 109
    ("dialogue", "new", "", "cue_inside", "person"): 0.265,  # 77
    ("dialogue", "new", "", "cue_inside", "unknown"): 0.099,  # 31
    ("dialogue", "pronoun"): 0.719,  # 4086
    ("dialogue", "pronoun", "clear"): 0.855,  # 864
    ("dialogue", "pronoun", "clear", "beat_after"): 0.812,  # 35
    ("dialogue", "pronoun", "clear", "beat_after", "person"): 0.803,  # 35
    ("dialogue", "pronoun", "clear", "beat_before"): 0.757,  # 99
    ("dialogue", "pronoun", "clear", "beat_before", "person"): 0.748,  # 99
    ("dialogue", "pronoun", "clear", "cue_after"): 0.922,  # 227
    ("dialogue", "pronoun", "clear", "cue_after", "person"): 0.925,  # 227
    ("dialogue", "pronoun", "clear", "cue_before"): 0.792,  # 151
    ("dialogue", "pronoun", "clear", "cue_before", "person"): 0.788,  # 151
    ("dialogue", "pronoun", "clear", "cue_inside"): 0.887,  # 329
    ("dialogue", "pronoun", "clear", "cue_inside", "person"): 0.888,  # 329
    ("dialogue", "pronoun", "close"): 0.561,  # 1178
    ("dialogue", "pronoun", "close", "beat_after"): 0.735,  # 33
    ("dialogue", "pronoun", "close", "beat_after", "person"): 0.776,  # 33
    ("dialogue", "pronoun", "close", "beat_before"): 0.581,  # 53
    ("dialogue", "pronoun", "close", "beat_before", "person"): 0.584,  # 53
    ("dialogue", "pronoun", "close", "cue_after"): 0.587,  # 332
    ("dialogue", "pronoun", "close", "cue_after", "person"): 0.587,  # 332
    ("dialogue", "pronoun", "close", "cue_before"): 0.556,  # 171
    ("dialogue", "pronoun", "close", "cue_before", "person"): 0.556,  # 171
    ("dialogue", "pronoun", "close", "cue_inside"): 0.525,  # 545
    ("dialogue", "pronoun", "close", "cue_inside", "person"): 0.526,  # 544
    ("dialogue", "pronoun", "likely"): 0.743,  # 1875
    ("dialogue", "pronoun", "likely", "beat_after"): 0.704,  # 73
    ("dialogue", "pronoun", "likely", "beat_after", "person"): 0.699,  # 73
    ("dialogue", "pronoun", "likely", "beat_before"): 0.67,  # 119
    ("dialogue", "pronoun", "likely", "beat_before", "person"): 0.664,  # 119
    ("dialogue", "pronoun", "likely", "cue_after"): 0.763,  # 507
    ("dialogue", "pronoun", "likely", "cue_after", "person"): 0.763,  # 507
    ("dialogue", "pronoun", "likely", "cue_after_inverted"): 0.595,  # 26
    ("dialogue", "pronoun", "likely", "cue_after_inverted", "person"): 0.554,  # 26
    ("dialogue", "pronoun", "likely", "cue_before"): 0.776,  # 243
    ("dialogue", "pronoun", "likely", "cue_before", "person"): 0.778,  # 243
    ("dialogue", "pronoun", "likely", "cue_inside"): 0.753,  # 847
    ("dialogue", "pronoun", "likely", "cue_inside", "person"): 0.753,  # 847
    ("dialogue", "pronoun", "likely", "weak_cue"): 0.691,  # 21
    ("dialogue", "pronoun", "likely", "weak_cue", "person"): 0.675,  # 21
    ("dialogue", "pronoun", "only"): 0.856,  # 169
    ("dialogue", "pronoun", "only", "cue_after"): 0.81,  # 45
    ("dialogue", "pronoun", "only", "cue_after", "person"): 0.802,  # 45
    ("dialogue", "pronoun", "only", "cue_inside"): 0.897,  # 82
    ("dialogue", "pronoun", "only", "cue_inside", "person"): 0.912,  # 81
    ("dialogue", "role"): 0.801,  # 453
    ("dialogue", "role", ""): 0.402,  # 107
    ("dialogue", "role", "", "cue_inside"): 0.432,  # 41
    ("dialogue", "role", "", "cue_inside", "person"): 0.438,  # 41
    ("dialogue", "role", "capital"): 0.933,  # 346
    ("dialogue", "role", "capital", "cue_after"): 0.956,  # 28
    ("dialogue", "role", "capital", "cue_after", "person"): 0.962,  # 28
    ("dialogue", "role", "capital", "cue_after_inverted"): 0.954,  # 91
    ("dialogue", "role", "capital", "cue_after_inverted", "person"): 0.956,  # 91
    ("dialogue", "role", "capital", "cue_before"): 0.883,  # 30
    ("dialogue", "role", "capital", "cue_before", "person"): 0.871,  # 30
    ("dialogue", "role", "capital", "cue_inside"): 0.941,  # 188
    ("dialogue", "role", "capital", "cue_inside", "person"): 0.941,  # 188
    ("dialogue", "same_paragraph"): 0.414,  # 220
    ("dialogue", "same_paragraph", ""): 0.414,  # 220
    ("dialogue", "same_paragraph", "", "none"): 0.414,  # 220
    ("dialogue", "same_paragraph", "", "none", "person"): 0.447,  # 203
    ("dialogue", "scene"): 0.192,  # 630
    ("dialogue", "scene", "close"): 0.146,  # 352
    ("dialogue", "scene", "close", "none"): 0.145,  # 352
    ("dialogue", "scene", "close", "none", "person"): 0.151,  # 338
    ("dialogue", "scene", "likely"): 0.248,  # 260
    ("dialogue", "scene", "likely", "none"): 0.25,  # 260
    ("dialogue", "scene", "likely", "none", "person"): 0.259,  # 251
    ("dialogue", "surname"): 0.962,  # 2448
    ("dialogue", "surname", ""): 0.962,  # 2448
    ("dialogue", "surname", "", "beat_after"): 0.875,  # 25
    ("dialogue", "surname", "", "beat_after", "person"): 0.85,  # 25
    ("dialogue", "surname", "", "beat_before"): 0.834,  # 107
    ("dialogue", "surname", "", "beat_before", "person"): 0.823,  # 107
    ("dialogue", "surname", "", "cue_after"): 0.955,  # 198
    ("dialogue", "surname", "", "cue_after", "person"): 0.955,  # 198
    ("dialogue", "surname", "", "cue_after_inverted"): 0.995,  # 625
    ("dialogue", "surname", "", "cue_after_inverted", "person"): 0.995,  # 625
    ("dialogue", "surname", "", "cue_before"): 0.922,  # 186
    ("dialogue", "surname", "", "cue_before", "person"): 0.919,  # 186
    ("dialogue", "surname", "", "cue_inside"): 0.97,  # 1276
    ("dialogue", "surname", "", "cue_inside", "person"): 0.97,  # 1264
    ("dialogue", "vocative"): 0.779,  # 621
    ("dialogue", "vocative", ""): 0.779,  # 621
    ("dialogue", "vocative", "", "none"): 0.779,  # 621
    ("dialogue", "vocative", "", "none", "person"): 0.777,  # 611
    ("first_name",): 0.966,  # 2142
    ("full_name",): 0.948,  # 210
    ("narrator",): 0.032,  # 512
    ("new",): 0.27,  # 359
    ("pronoun",): 0.714,  # 4237
    ("report", "continued_speech"): 0.285,  # 51
    ("report", "continued_speech", ""): 0.276,  # 51
    ("report", "continued_speech", "", "none"): 0.275,  # 51
    ("report", "continued_speech", "", "none", "person"): 0.315,  # 40
    ("report", "first_name"): 0.992,  # 30
    ("report", "first_name", ""): 0.998,  # 30
    ("report", "full_name"): 0.951,  # 62
    ("report", "full_name", ""): 0.952,  # 62
    ("report", "new"): 0.536,  # 79
    ("report", "new", ""): 0.566,  # 79
    ("report", "new", "", "cue_inside"): 0.573,  # 33
    ("report", "pronoun"): 0.578,  # 151
    ("report", "pronoun", "clear"): 0.621,  # 67
    ("report", "pronoun", "clear", "cue_inside"): 0.569,  # 22
    ("report", "pronoun", "clear", "cue_inside", "person"): 0.59,  # 20
    ("report", "pronoun", "close"): 0.589,  # 27
    ("report", "pronoun", "likely"): 0.504,  # 55
    ("report", "pronoun", "likely", "cue_inside"): 0.518,  # 21
    ("report", "pronoun", "likely", "cue_inside", "person"): 0.522,  # 21
    ("report", "surname"): 0.924,  # 114
    ("report", "surname", ""): 0.921,  # 114
    ("report", "surname", "", "cue_after_inverted"): 0.975,  # 22
    ("report", "surname", "", "cue_after_inverted", "person"): 0.992,  # 22
    ("report", "surname", "", "cue_inside"): 0.979,  # 28
    ("report", "surname", "", "cue_inside", "person"): 0.994,  # 26
    ("role",): 0.797,  # 464
    ("same_paragraph",): 0.425,  # 229
    ("scene",): 0.199,  # 630
    ("surname",): 0.959,  # 2562
    ("vocative",): 0.776,  # 622
}
