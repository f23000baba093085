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
    (): 0.909,  # 9095
    ("according_clause",): 0.952,  # 258
    ("according_clause", "name"): 0.972,  # 116
    ("according_clause", "name", "near"): 0.996,  # 56
    ("according_clause", "name", "near", "speech"): 0.999,  # 56
    ("according_clause", "name", "near", "speech", "indirect"): 1.0,  # 56
    ("according_clause", "name", "next"): 0.963,  # 52
    ("according_clause", "name", "next", "speech"): 0.962,  # 52
    ("according_clause", "name", "next", "speech", "indirect"): 0.954,  # 42
    ("according_clause", "nominal"): 0.938,  # 142
    ("according_clause", "nominal", "next"): 0.937,  # 142
    ("according_clause", "nominal", "next", "speech"): 0.937,  # 142
    ("according_clause", "nominal", "next", "speech", "indirect"): 0.935,  # 138
    ("beat_before",): 0.818,  # 116
    ("beat_before", "name"): 0.837,  # 75
    ("beat_before", "name", "alone"): 0.84,  # 75
    ("beat_before", "name", "alone", "none"): 0.84,  # 75
    ("beat_before", "name", "alone", "none", "direct"): 0.84,  # 75
    ("beat_before", "pronoun"): 0.715,  # 28
    ("beat_before", "pronoun", "alone"): 0.688,  # 28
    ("beat_before", "pronoun", "alone", "none"): 0.681,  # 28
    ("beat_before", "pronoun", "alone", "none", "direct"): 0.679,  # 28
    ("colon",): 0.751,  # 62
    ("colon", "name"): 0.775,  # 41
    ("colon", "name", "far"): 0.648,  # 22
    ("colon", "name", "far", "speech"): 0.609,  # 22
    ("colon", "name", "far", "speech", "direct"): 0.597,  # 22
    ("cue_after",): 0.963,  # 1143
    ("cue_after", "name"): 0.972,  # 607
    ("cue_after", "name", "far"): 0.994,  # 38
    ("cue_after", "name", "far", "say"): 0.999,  # 36
    ("cue_after", "name", "far", "say", "direct"): 1.0,  # 36
    ("cue_after", "name", "next"): 0.973,  # 556
    ("cue_after", "name", "next", "say"): 0.977,  # 485
    ("cue_after", "name", "next", "say", "direct"): 0.977,  # 485
    ("cue_after", "name", "next", "speech"): 0.951,  # 57
    ("cue_after", "name", "next", "speech", "direct"): 0.948,  # 57
    ("cue_after", "nominal"): 0.882,  # 86
    ("cue_after", "nominal", "next"): 0.915,  # 75
    ("cue_after", "nominal", "next", "say"): 0.971,  # 54
    ("cue_after", "nominal", "next", "say", "direct"): 0.98,  # 54
    ("cue_after", "pronoun"): 0.969,  # 450
    ("cue_after", "pronoun", "next"): 0.977,  # 442
    ("cue_after", "pronoun", "next", "say"): 0.987,  # 397
    ("cue_after", "pronoun", "next", "say", "direct"): 0.987,  # 397
    ("cue_after", "pronoun", "next", "speech"): 0.881,  # 34
    ("cue_after", "pronoun", "next", "speech", "direct"): 0.859,  # 34
    ("cue_after_inverted",): 0.986,  # 330
    ("cue_after_inverted", "name"): 0.986,  # 293
    ("cue_after_inverted", "name", "next"): 0.986,  # 277
    ("cue_after_inverted", "name", "next", "say"): 0.985,  # 261
    ("cue_after_inverted", "name", "next", "say", "direct"): 0.985,  # 261
    ("cue_after_inverted", "nominal"): 0.997,  # 37
    ("cue_after_inverted", "nominal", "next"): 0.999,  # 37
    ("cue_after_inverted", "nominal", "next", "say"): 1.0,  # 29
    ("cue_after_inverted", "nominal", "next", "say", "direct"): 1.0,  # 29
    ("cue_before",): 0.906,  # 553
    ("cue_before", "name"): 0.937,  # 293
    ("cue_before", "name", "far"): 0.912,  # 88
    ("cue_before", "name", "far", "say"): 0.959,  # 61
    ("cue_before", "name", "far", "say", "direct"): 0.966,  # 61
    ("cue_before", "name", "next"): 0.952,  # 189
    ("cue_before", "name", "next", "say"): 0.973,  # 117
    ("cue_before", "name", "next", "say", "direct"): 0.974,  # 117
    ("cue_before", "name", "next", "speech"): 0.914,  # 65
    ("cue_before", "name", "next", "speech", "direct"): 0.908,  # 65
    ("cue_before", "nominal"): 0.788,  # 84
    ("cue_before", "nominal", "far"): 0.76,  # 28
    ("cue_before", "nominal", "next"): 0.831,  # 44
    ("cue_before", "nominal", "next", "speech"): 0.844,  # 20
    ("cue_before", "nominal", "next", "speech", "direct"): 0.848,  # 20
    ("cue_before", "pronoun"): 0.914,  # 176
    ("cue_before", "pronoun", "far"): 0.842,  # 27
    ("cue_before", "pronoun", "near"): 0.823,  # 23
    ("cue_before", "pronoun", "next"): 0.957,  # 126
    ("cue_before", "pronoun", "next", "say"): 0.995,  # 83
    ("cue_before", "pronoun", "next", "say", "direct"): 1.0,  # 83
    ("cue_before", "pronoun", "next", "speech"): 0.97,  # 37
    ("cue_before", "pronoun", "next", "speech", "direct"): 0.972,  # 37
    ("cue_inside",): 0.98,  # 1544
    ("cue_inside", "name"): 0.982,  # 1031
    ("cue_inside", "name", "far"): 0.996,  # 31
    ("cue_inside", "name", "far", "say"): 0.999,  # 31
    ("cue_inside", "name", "far", "say", "direct"): 1.0,  # 31
    ("cue_inside", "name", "next"): 0.982,  # 986
    ("cue_inside", "name", "next", "say"): 0.982,  # 901
    ("cue_inside", "name", "next", "say", "direct"): 0.982,  # 901
    ("cue_inside", "name", "next", "speech"): 0.986,  # 77
    ("cue_inside", "name", "next", "speech", "direct"): 0.987,  # 77
    ("cue_inside", "nominal"): 0.981,  # 104
    ("cue_inside", "nominal", "next"): 0.989,  # 95
    ("cue_inside", "nominal", "next", "say"): 0.988,  # 84
    ("cue_inside", "nominal", "next", "say", "direct"): 0.988,  # 84
    ("cue_inside", "pronoun"): 0.978,  # 409
    ("cue_inside", "pronoun", "next"): 0.978,  # 407
    ("cue_inside", "pronoun", "next", "say"): 0.981,  # 367
    ("cue_inside", "pronoun", "next", "say", "direct"): 0.981,  # 367
    ("cue_inside", "pronoun", "next", "speech"): 0.951,  # 35
    ("cue_inside", "pronoun", "next", "speech", "direct"): 0.945,  # 35
    ("marked_words",): 0.798,  # 291
    ("marked_words", "name"): 0.848,  # 148
    ("marked_words", "name", "far"): 0.841,  # 31
    ("marked_words", "name", "far", "speech"): 0.82,  # 21
    ("marked_words", "name", "far", "speech", "mixed"): 0.807,  # 20
    ("marked_words", "name", "near"): 0.907,  # 28
    ("marked_words", "name", "near", "speech"): 0.936,  # 20
    ("marked_words", "name", "next"): 0.833,  # 89
    ("marked_words", "name", "next", "say"): 0.903,  # 38
    ("marked_words", "name", "next", "say", "mixed"): 0.914,  # 36
    ("marked_words", "name", "next", "speech"): 0.799,  # 48
    ("marked_words", "name", "next", "speech", "mixed"): 0.786,  # 46
    ("marked_words", "nominal"): 0.63,  # 63
    ("marked_words", "nominal", "next"): 0.623,  # 29
    ("marked_words", "nominal", "next", "speech"): 0.632,  # 22
    ("marked_words", "nominal", "next", "speech", "mixed"): 0.635,  # 22
    ("marked_words", "pronoun"): 0.833,  # 80
    ("marked_words", "pronoun", "next"): 0.864,  # 61
    ("marked_words", "pronoun", "next", "say"): 0.941,  # 30
    ("marked_words", "pronoun", "next", "say", "mixed"): 0.959,  # 29
    ("marked_words", "pronoun", "next", "speech"): 0.872,  # 24
    ("marked_words", "pronoun", "next", "speech", "mixed"): 0.87,  # 23
    ("noun_clause",): 0.548,  # 34
    ("object_clause",): 0.848,  # 265
    ("object_clause", "name"): 0.887,  # 154
    ("object_clause", "name", "far"): 0.871,  # 61
    ("object_clause", "name", "far", "speech"): 0.869,  # 61
    ("object_clause", "name", "far", "speech", "mixed"): 0.859,  # 56
    ("object_clause", "name", "next"): 0.905,  # 76
    ("object_clause", "name", "next", "speech"): 0.908,  # 76
    ("object_clause", "name", "next", "speech", "mixed"): 0.903,  # 72
    ("object_clause", "nominal"): 0.757,  # 58
    ("object_clause", "nominal", "next"): 0.789,  # 30
    ("object_clause", "nominal", "next", "speech"): 0.792,  # 29
    ("object_clause", "nominal", "next", "speech", "mixed"): 0.787,  # 28
    ("object_clause", "pronoun"): 0.833,  # 53
    ("object_clause", "pronoun", "next"): 0.932,  # 29
    ("object_clause", "pronoun", "next", "speech"): 0.957,  # 29
    ("object_clause", "pronoun", "next", "speech", "mixed"): 0.963,  # 29
    ("sentence_subject",): 0.732,  # 27
    ("that_clause",): 0.923,  # 1395
    ("that_clause", "name"): 0.955,  # 720
    ("that_clause", "name", "far"): 0.917,  # 235
    ("that_clause", "name", "far", "say"): 0.937,  # 99
    ("that_clause", "name", "far", "say", "indirect"): 0.961,  # 57
    ("that_clause", "name", "far", "say", "mixed"): 0.911,  # 42
    ("that_clause", "name", "far", "speech"): 0.951,  # 110
    ("that_clause", "name", "far", "speech", "indirect"): 0.973,  # 81
    ("that_clause", "name", "far", "speech", "mixed"): 0.911,  # 29
    ("that_clause", "name", "near"): 0.956,  # 115
    ("that_clause", "name", "near", "say"): 0.969,  # 37
    ("that_clause", "name", "near", "speech"): 0.943,  # 68
    ("that_clause", "name", "near", "speech", "indirect"): 0.946,  # 56
    ("that_clause", "name", "next"): 0.98,  # 370
    ("that_clause", "name", "next", "say"): 0.992,  # 146
    ("that_clause", "name", "next", "say", "indirect"): 0.987,  # 70
    ("that_clause", "name", "next", "say", "mixed"): 0.999,  # 76
    ("that_clause", "name", "next", "speech"): 0.979,  # 194
    ("that_clause", "name", "next", "speech", "indirect"): 0.999,  # 142
    ("that_clause", "name", "next", "speech", "mixed"): 0.932,  # 52
    ("that_clause", "nominal"): 0.891,  # 418
    ("that_clause", "nominal", "far"): 0.805,  # 129
    ("that_clause", "nominal", "far", "say"): 0.834,  # 38
    ("that_clause", "nominal", "far", "say", "indirect"): 0.81,  # 25
    ("that_clause", "nominal", "far", "speech"): 0.808,  # 68
    ("that_clause", "nominal", "far", "speech", "indirect"): 0.767,  # 54
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
    ("that_clause", "pronoun"): 0.889,  # 257
    ("that_clause", "pronoun", "far"): 0.697,  # 63
    ("that_clause", "pronoun", "far", "speech"): 0.613,  # 34
    ("that_clause", "pronoun", "far", "speech", "indirect"): 0.615,  # 26
    ("that_clause", "pronoun", "near"): 0.929,  # 34
    ("that_clause", "pronoun", "next"): 0.958,  # 160
    ("that_clause", "pronoun", "next", "say"): 0.981,  # 64
    ("that_clause", "pronoun", "next", "say", "indirect"): 0.97,  # 30
    ("that_clause", "pronoun", "next", "say", "mixed"): 0.996,  # 34
    ("that_clause", "pronoun", "next", "speech"): 0.97,  # 70
    ("that_clause", "pronoun", "next", "speech", "indirect"): 0.962,  # 50
    ("that_clause", "pronoun", "next", "speech", "mixed"): 0.99,  # 20
    ("that_clause", "pronoun", "next", "thought"): 0.922,  # 21
    ("that_clause", "pronoun", "next", "thought", "indirect"): 0.91,  # 21
    ("to_clause",): 0.816,  # 478
    ("to_clause", "name"): 0.836,  # 214
    ("to_clause", "name", "far"): 0.815,  # 69
    ("to_clause", "name", "far", "speech"): 0.865,  # 48
    ("to_clause", "name", "far", "speech", "indirect"): 0.861,  # 43
    ("to_clause", "name", "near"): 0.905,  # 60
    ("to_clause", "name", "near", "intention"): 0.902,  # 20
    ("to_clause", "name", "near", "speech"): 0.921,  # 40
    ("to_clause", "name", "near", "speech", "indirect"): 0.921,  # 38
    ("to_clause", "name", "next"): 0.804,  # 85
    ("to_clause", "name", "next", "intention"): 0.756,  # 35
    ("to_clause", "name", "next", "intention", "indirect"): 0.763,  # 34
    ("to_clause", "name", "next", "speech"): 0.843,  # 47
    ("to_clause", "name", "next", "speech", "indirect"): 0.852,  # 41
    ("to_clause", "nominal"): 0.829,  # 153
    ("to_clause", "nominal", "far"): 0.811,  # 36
    ("to_clause", "nominal", "far", "speech"): 0.809,  # 26
    ("to_clause", "nominal", "far", "speech", "indirect"): 0.797,  # 24
    ("to_clause", "nominal", "near"): 0.833,  # 42
    ("to_clause", "nominal", "near", "speech"): 0.824,  # 28
    ("to_clause", "nominal", "near", "speech", "indirect"): 0.817,  # 27
    ("to_clause", "nominal", "next"): 0.839,  # 75
    ("to_clause", "nominal", "next", "intention"): 0.747,  # 28
    ("to_clause", "nominal", "next", "intention", "indirect"): 0.723,  # 28
    ("to_clause", "nominal", "next", "speech"): 0.9,  # 46
    ("to_clause", "nominal", "next", "speech", "indirect"): 0.923,  # 42
    ("to_clause", "pronoun"): 0.753,  # 111
    ("to_clause", "pronoun", "far"): 0.579,  # 22
    ("to_clause", "pronoun", "near"): 0.758,  # 25
    ("to_clause", "pronoun", "next"): 0.818,  # 64
    ("to_clause", "pronoun", "next", "intention"): 0.782,  # 35
    ("to_clause", "pronoun", "next", "intention", "indirect"): 0.781,  # 32
    ("to_clause", "pronoun", "next", "speech"): 0.87,  # 27
    ("to_clause", "pronoun", "next", "speech", "indirect"): 0.857,  # 20
    ("trailing",): 0.981,  # 297
    ("trailing", "name"): 0.986,  # 151
    ("trailing", "name", "next"): 0.992,  # 141
    ("trailing", "name", "next", "say"): 0.999,  # 115
    ("trailing", "name", "next", "say", "indirect"): 1.0,  # 59
    ("trailing", "name", "next", "say", "mixed"): 1.0,  # 53
    ("trailing", "name", "next", "speech"): 0.968,  # 24
    ("trailing", "name", "next", "speech", "indirect"): 0.959,  # 22
    ("trailing", "nominal"): 0.988,  # 86
    ("trailing", "nominal", "next"): 0.999,  # 81
    ("trailing", "nominal", "next", "say"): 1.0,  # 53
    ("trailing", "nominal", "next", "say", "indirect"): 1.0,  # 44
    ("trailing", "pronoun"): 0.969,  # 60
    ("trailing", "pronoun", "next"): 0.981,  # 59
    ("trailing", "pronoun", "next", "say"): 0.997,  # 53
    ("trailing", "pronoun", "next", "say", "indirect"): 0.999,  # 35
    ("wh_clause",): 0.87,  # 135
    ("wh_clause", "name"): 0.925,  # 61
    ("wh_clause", "name", "far"): 0.908,  # 20
    ("wh_clause", "name", "next"): 0.933,  # 31
    ("wh_clause", "nominal"): 0.823,  # 37
    ("wh_clause", "pronoun"): 0.823,  # 37
    ("zero_that",): 0.915,  # 2011
    ("zero_that", "name"): 0.945,  # 1019
    ("zero_that", "name", "far"): 0.913,  # 330
    ("zero_that", "name", "far", "say"): 0.934,  # 245
    ("zero_that", "name", "far", "say", "indirect"): 0.943,  # 159
    ("zero_that", "name", "far", "say", "mixed"): 0.92,  # 86
    ("zero_that", "name", "far", "speech"): 0.897,  # 57
    ("zero_that", "name", "far", "speech", "indirect"): 0.9,  # 50
    ("zero_that", "name", "near"): 0.941,  # 119
    ("zero_that", "name", "near", "say"): 0.978,  # 63
    ("zero_that", "name", "near", "say", "indirect"): 0.996,  # 43
    ("zero_that", "name", "near", "say", "mixed"): 0.959,  # 20
    ("zero_that", "name", "near", "speech"): 0.928,  # 40
    ("zero_that", "name", "near", "speech", "indirect"): 0.94,  # 35
    ("zero_that", "name", "next"): 0.965,  # 570
    ("zero_that", "name", "next", "say"): 0.976,  # 428
    ("zero_that", "name", "next", "say", "indirect"): 0.978,  # 272
    ("zero_that", "name", "next", "say", "mixed"): 0.974,  # 156
    ("zero_that", "name", "next", "speech"): 0.937,  # 91
    ("zero_that", "name", "next", "speech", "indirect"): 0.945,  # 74
    ("zero_that", "name", "next", "thought"): 0.912,  # 28
    ("zero_that", "name", "next", "thought", "indirect"): 0.895,  # 27
    ("zero_that", "nominal"): 0.893,  # 614
    ("zero_that", "nominal", "far"): 0.797,  # 128
    ("zero_that", "nominal", "far", "say"): 0.789,  # 80
    ("zero_that", "nominal", "far", "say", "indirect"): 0.766,  # 59
    ("zero_that", "nominal", "far", "say", "mixed"): 0.835,  # 21
    ("zero_that", "nominal", "far", "speech"): 0.787,  # 23
    ("zero_that", "nominal", "far", "speech", "indirect"): 0.762,  # 20
    ("zero_that", "nominal", "near"): 0.843,  # 99
    ("zero_that", "nominal", "near", "say"): 0.897,  # 44
    ("zero_that", "nominal", "near", "say", "indirect"): 0.899,  # 40
    ("zero_that", "nominal", "near", "speech"): 0.801,  # 23
    ("zero_that", "nominal", "near", "speech", "indirect"): 0.775,  # 21
    ("zero_that", "nominal", "next"): 0.939,  # 387
    ("zero_that", "nominal", "next", "evidence"): 0.959,  # 54
    ("zero_that", "nominal", "next", "evidence", "indirect"): 0.962,  # 54
    ("zero_that", "nominal", "next", "say"): 0.947,  # 228
    ("zero_that", "nominal", "next", "say", "indirect"): 0.951,  # 206
    ("zero_that", "nominal", "next", "say", "mixed"): 0.921,  # 22
    ("zero_that", "nominal", "next", "speech"): 0.895,  # 53
    ("zero_that", "nominal", "next", "speech", "indirect"): 0.896,  # 48
    ("zero_that", "nominal", "next", "thought"): 0.952,  # 44
    ("zero_that", "nominal", "next", "thought", "indirect"): 0.952,  # 42
    ("zero_that", "pronoun"): 0.874,  # 378
    ("zero_that", "pronoun", "far"): 0.789,  # 48
    ("zero_that", "pronoun", "far", "say"): 0.882,  # 25
    ("zero_that", "pronoun", "near"): 0.812,  # 66
    ("zero_that", "pronoun", "near", "speech"): 0.852,  # 23
    ("zero_that", "pronoun", "next"): 0.908,  # 264
    ("zero_that", "pronoun", "next", "say"): 0.973,  # 172
    ("zero_that", "pronoun", "next", "say", "indirect"): 0.975,  # 123
    ("zero_that", "pronoun", "next", "say", "mixed"): 0.978,  # 49
    ("zero_that", "pronoun", "next", "thought"): 0.748,  # 61
    ("zero_that", "pronoun", "next", "thought", "indirect"): 0.728,  # 58
}

#: Key -> share of right speakers.
SPEAKER: Mapping[tuple[str, ...], float] = {
    (): 0.681,  # 17853
    ("alternation",): 0.547,  # 5510
    ("continued_speech",): 0.341,  # 51
    ("description",): 0.211,  # 269
    ("dialogue", "alternation"): 0.548,  # 5503
    ("dialogue", "alternation", "more"): 0.519,  # 3643
    ("dialogue", "alternation", "more", "none"): 0.519,  # 3643
    ("dialogue", "alternation", "more", "none", "group"): 0.13,  # 30
    ("dialogue", "alternation", "more", "none", "organisation"): 0.36,  # 35
    ("dialogue", "alternation", "more", "none", "person"): 0.542,  # 3470
    ("dialogue", "alternation", "more", "none", "unknown"): 0.047,  # 101
    ("dialogue", "alternation", "two"): 0.603,  # 1860
    ("dialogue", "alternation", "two", "none"): 0.603,  # 1860
    ("dialogue", "alternation", "two", "none", "person"): 0.62,  # 1804
    ("dialogue", "alternation", "two", "none", "unknown"): 0.147,  # 31
    ("dialogue", "description"): 0.165,  # 257
    ("dialogue", "description", ""): 0.163,  # 257
    ("dialogue", "description", "", "cue_after"): 0.14,  # 23
    ("dialogue", "description", "", "cue_after", "person"): 0.106,  # 22
    ("dialogue", "description", "", "cue_after_inverted"): 0.248,  # 65
    ("dialogue", "description", "", "cue_after_inverted", "person"): 0.198,  # 48
    ("dialogue", "description", "", "cue_inside"): 0.164,  # 122
    ("dialogue", "description", "", "cue_inside", "person"): 0.204,  # 96
    ("dialogue", "description", "", "cue_inside", "unknown"): 0.046,  # 26
    ("dialogue", "first_name"): 0.968,  # 2067
    ("dialogue", "first_name", ""): 0.968,  # 2067
    ("dialogue", "first_name", "", "beat_after"): 0.651,  # 31
    ("dialogue", "first_name", "", "beat_after", "person"): 0.573,  # 31
    ("dialogue", "first_name", "", "beat_before"): 0.843,  # 94
    ("dialogue", "first_name", "", "beat_before", "person"): 0.831,  # 94
    ("dialogue", "first_name", "", "cue_after"): 0.976,  # 208
    ("dialogue", "first_name", "", "cue_after", "person"): 0.976,  # 208
    ("dialogue", "first_name", "", "cue_after_inverted"): 0.996,  # 594
    ("dialogue", "first_name", "", "cue_after_inverted", "person"): 0.997,  # 594
    ("dialogue", "first_name", "", "cue_before"): 0.935,  # 133
    ("dialogue", "first_name", "", "cue_before", "person"): 0.933,  # 133
    ("dialogue", "first_name", "", "cue_inside"): 0.987,  # 972
    ("dialogue", "first_name", "", "cue_inside", "person"): 0.988,  # 972
    ("dialogue", "full_name"): 0.964,  # 143
    ("dialogue", "full_name", ""): 0.965,  # 143
    ("dialogue", "full_name", "", "cue_after_inverted"): 0.972,  # 38
    ("dialogue", "full_name", "", "cue_after_inverted", "person"): 0.973,  # 38
    ("dialogue", "full_name", "", "cue_inside"): 0.983,  # 68
    ("dialogue", "full_name", "", "cue_inside", "person"): 0.985,  # 68
    ("dialogue", "narrator"): 0.016,  # 519
    ("dialogue", "narrator", ""): 0.015,  # 519
    ("dialogue", "narrator", "", "cue_after"): 0.012,  # 167
    ("dialogue", "narrator", "", "cue_after", "person"): 0.012,  # 167
    ("dialogue", "narrator", "", "cue_after_inverted"): 0.003,  # 36
    ("dialogue", "narrator", "", "cue_after_inverted", "person"): 0.001,  # 36
    ("dialogue", "narrator", "", "cue_inside"): 0.015,  # 272
    ("dialogue", "narrator", "", "cue_inside", "person"): 0.015,  # 272
    ("dialogue", "new"): 0.178,  # 270
    ("dialogue", "new", ""): 0.174,  # 270
    ("dialogue", "new", "", "cue_after_inverted"): 0.286,  # 52
    ("dialogue", "new", "", "cue_after_inverted", "person"): 0.397,  # 35
    ("dialogue", "new", "", "cue_before"): 0.114,  # 67
    ("dialogue", "new", "", "cue_before", "person"): 0.175,  # 25
    ("dialogue", "new", "", "cue_before", "unknown"): 0.052,  # 31
    ("dialogue", "new", "", "cue_inside"): 0.22,  # 98
    ("dialogue", "new", "", "cue_inside", "person"): 0.271,  # 72
    ("dialogue", "new", "", "cue_inside", "unknown"): 0.12,  # 25
    ("dialogue", "pronoun"): 0.729,  # 4158
    ("dialogue", "pronoun", "clear"): 0.86,  # 933
    ("dialogue", "pronoun", "clear", "beat_after"): 0.844,  # 31
    ("dialogue", "pronoun", "clear", "beat_after", "person"): 0.84,  # 31
    ("dialogue", "pronoun", "clear", "beat_before"): 0.758,  # 128
    ("dialogue", "pronoun", "clear", "beat_before", "person"): 0.751,  # 128
    ("dialogue", "pronoun", "clear", "cue_after"): 0.927,  # 268
    ("dialogue", "pronoun", "clear", "cue_after", "person"): 0.929,  # 268
    ("dialogue", "pronoun", "clear", "cue_before"): 0.788,  # 157
    ("dialogue", "pronoun", "clear", "cue_before", "person"): 0.784,  # 157
    ("dialogue", "pronoun", "clear", "cue_inside"): 0.899,  # 300
    ("dialogue", "pronoun", "clear", "cue_inside", "person"): 0.9,  # 300
    ("dialogue", "pronoun", "clear", "weak_cue"): 0.893,  # 31
    ("dialogue", "pronoun", "clear", "weak_cue", "person"): 0.901,  # 31
    ("dialogue", "pronoun", "close"): 0.573,  # 1170
    ("dialogue", "pronoun", "close", "beat_after"): 0.756,  # 32
    ("dialogue", "pronoun", "close", "beat_after", "person"): 0.799,  # 32
    ("dialogue", "pronoun", "close", "beat_before"): 0.592,  # 47
    ("dialogue", "pronoun", "close", "beat_before", "person"): 0.595,  # 47
    ("dialogue", "pronoun", "close", "cue_after"): 0.58,  # 362
    ("dialogue", "pronoun", "close", "cue_after", "person"): 0.58,  # 362
    ("dialogue", "pronoun", "close", "cue_before"): 0.554,  # 181
    ("dialogue", "pronoun", "close", "cue_before", "person"): 0.553,  # 181
    ("dialogue", "pronoun", "close", "cue_inside"): 0.557,  # 494
    ("dialogue", "pronoun", "close", "cue_inside", "person"): 0.558,  # 493
    ("dialogue", "pronoun", "close", "weak_cue"): 0.548,  # 26
    ("dialogue", "pronoun", "close", "weak_cue", "person"): 0.541,  # 26
    ("dialogue", "pronoun", "likely"): 0.749,  # 1876
    ("dialogue", "pronoun", "likely", "beat_after"): 0.743,  # 66
    ("dialogue", "pronoun", "likely", "beat_after", "person"): 0.743,  # 66
    ("dialogue", "pronoun", "likely", "beat_before"): 0.661,  # 136
    ("dialogue", "pronoun", "likely", "beat_before", "person"): 0.655,  # 136
    ("dialogue", "pronoun", "likely", "cue_after"): 0.771,  # 547
    ("dialogue", "pronoun", "likely", "cue_after", "person"): 0.771,  # 547
    ("dialogue", "pronoun", "likely", "cue_after_inverted"): 0.581,  # 27
    ("dialogue", "pronoun", "likely", "cue_after_inverted", "person"): 0.535,  # 27
    ("dialogue", "pronoun", "likely", "cue_before"): 0.79,  # 245
    ("dialogue", "pronoun", "likely", "cue_before", "person"): 0.792,  # 245
    ("dialogue", "pronoun", "likely", "cue_inside"): 0.754,  # 759
    ("dialogue", "pronoun", "likely", "cue_inside", "person"): 0.754,  # 759
    ("dialogue", "pronoun", "likely", "weak_cue"): 0.731,  # 55
    ("dialogue", "pronoun", "likely", "weak_cue", "person"): 0.728,  # 55
    ("dialogue", "pronoun", "only"): 0.843,  # 179
    ("dialogue", "pronoun", "only", "cue_after"): 0.837,  # 55
    ("dialogue", "pronoun", "only", "cue_after", "person"): 0.837,  # 55
    ("dialogue", "pronoun", "only", "cue_inside"): 0.881,  # 79
    ("dialogue", "pronoun", "only", "cue_inside", "person"): 0.896,  # 78
    ("dialogue", "role"): 0.796,  # 447
    ("dialogue", "role", ""): 0.39,  # 108
    ("dialogue", "role", "", "cue_inside"): 0.454,  # 36
    ("dialogue", "role", "", "cue_inside", "person"): 0.468,  # 36
    ("dialogue", "role", "capital"): 0.934,  # 339
    ("dialogue", "role", "capital", "cue_after"): 0.956,  # 28
    ("dialogue", "role", "capital", "cue_after", "person"): 0.962,  # 28
    ("dialogue", "role", "capital", "cue_after_inverted"): 0.956,  # 95
    ("dialogue", "role", "capital", "cue_after_inverted", "person"): 0.958,  # 95
    ("dialogue", "role", "capital", "cue_before"): 0.883,  # 30
    ("dialogue", "role", "capital", "cue_before", "person"): 0.871,  # 30
    ("dialogue", "role", "capital", "cue_inside"): 0.943,  # 177
    ("dialogue", "role", "capital", "cue_inside", "person"): 0.943,  # 177
    ("dialogue", "same_paragraph"): 0.468,  # 229
    ("dialogue", "same_paragraph", ""): 0.467,  # 229
    ("dialogue", "same_paragraph", "", "none"): 0.467,  # 229
    ("dialogue", "same_paragraph", "", "none", "person"): 0.505,  # 211
    ("dialogue", "scene"): 0.382,  # 667
    ("dialogue", "scene", "clear"): 0.641,  # 49
    ("dialogue", "scene", "clear", "none"): 0.685,  # 49
    ("dialogue", "scene", "clear", "none", "person"): 0.692,  # 49
    ("dialogue", "scene", "close"): 0.246,  # 314
    ("dialogue", "scene", "close", "none"): 0.242,  # 314
    ("dialogue", "scene", "close", "none", "person"): 0.25,  # 304
    ("dialogue", "scene", "likely"): 0.479,  # 288
    ("dialogue", "scene", "likely", "none"): 0.483,  # 288
    ("dialogue", "scene", "likely", "none", "person"): 0.489,  # 284
    ("dialogue", "surname"): 0.96,  # 2391
    ("dialogue", "surname", ""): 0.96,  # 2391
    ("dialogue", "surname", "", "beat_after"): 0.841,  # 24
    ("dialogue", "surname", "", "beat_after", "person"): 0.806,  # 24
    ("dialogue", "surname", "", "beat_before"): 0.831,  # 111
    ("dialogue", "surname", "", "beat_before", "person"): 0.821,  # 111
    ("dialogue", "surname", "", "cue_after"): 0.952,  # 207
    ("dialogue", "surname", "", "cue_after", "person"): 0.952,  # 207
    ("dialogue", "surname", "", "cue_after_inverted"): 0.995,  # 647
    ("dialogue", "surname", "", "cue_after_inverted", "person"): 0.995,  # 647
    ("dialogue", "surname", "", "cue_before"): 0.923,  # 189
    ("dialogue", "surname", "", "cue_before", "person"): 0.921,  # 189
    ("dialogue", "surname", "", "cue_inside"): 0.97,  # 1175
    ("dialogue", "surname", "", "cue_inside", "person"): 0.97,  # 1163
    ("dialogue", "vocative"): 0.778,  # 623
    ("dialogue", "vocative", ""): 0.778,  # 623
    ("dialogue", "vocative", "", "none"): 0.778,  # 623
    ("dialogue", "vocative", "", "none", "person"): 0.777,  # 613
    ("first_name",): 0.967,  # 2097
    ("full_name",): 0.948,  # 206
    ("narrator",): 0.031,  # 527
    ("new",): 0.277,  # 350
    ("pronoun",): 0.723,  # 4312
    ("report", "continued_speech"): 0.285,  # 51
    ("report", "continued_speech", ""): 0.276,  # 51
    ("report", "continued_speech", "", "none"): 0.275,  # 51
    ("report", "continued_speech", "", "none", "person"): 0.315,  # 40
    ("report", "first_name"): 0.992,  # 30
    ("report", "first_name", ""): 0.998,  # 30
    ("report", "full_name"): 0.952,  # 63
    ("report", "full_name", ""): 0.952,  # 63
    ("report", "new"): 0.542,  # 80
    ("report", "new", ""): 0.571,  # 80
    ("report", "new", "", "cue_inside"): 0.575,  # 33
    ("report", "pronoun"): 0.593,  # 154
    ("report", "pronoun", "clear"): 0.641,  # 71
    ("report", "pronoun", "clear", "cue_inside"): 0.588,  # 23
    ("report", "pronoun", "clear", "cue_inside", "person"): 0.609,  # 21
    ("report", "pronoun", "close"): 0.593,  # 27
    ("report", "pronoun", "likely"): 0.515,  # 54
    ("report", "pronoun", "likely", "cue_inside"): 0.521,  # 21
    ("report", "pronoun", "likely", "cue_inside", "person"): 0.523,  # 21
    ("report", "surname"): 0.922,  # 111
    ("report", "surname", ""): 0.919,  # 111
    ("report", "surname", "", "cue_after_inverted"): 0.975,  # 22
    ("report", "surname", "", "cue_after_inverted", "person"): 0.992,  # 22
    ("report", "surname", "", "cue_inside"): 0.978,  # 26
    ("report", "surname", "", "cue_inside", "person"): 0.993,  # 24
    ("role",): 0.796,  # 456
    ("same_paragraph",): 0.475,  # 238
    ("scene",): 0.387,  # 667
    ("surname",): 0.957,  # 2502
    ("vocative",): 0.776,  # 624
}
