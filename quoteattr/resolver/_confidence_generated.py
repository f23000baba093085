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
    (): 0.913,  # 9046
    ("according_clause",): 0.949,  # 264
    ("according_clause", "name"): 0.972,  # 116
    ("according_clause", "name", "near"): 0.996,  # 57
    ("according_clause", "name", "near", "speech"): 0.999,  # 57
    ("according_clause", "name", "near", "speech", "indirect"): 1.0,  # 57
    ("according_clause", "name", "next"): 0.963,  # 51
    ("according_clause", "name", "next", "speech"): 0.961,  # 51
    ("according_clause", "name", "next", "speech", "indirect"): 0.954,  # 42
    ("according_clause", "nominal"): 0.934,  # 148
    ("according_clause", "nominal", "next"): 0.933,  # 148
    ("according_clause", "nominal", "next", "speech"): 0.932,  # 148
    ("according_clause", "nominal", "next", "speech", "indirect"): 0.929,  # 141
    ("beat_after",): 0.827,  # 24
    ("beat_before",): 0.813,  # 112
    ("beat_before", "name"): 0.831,  # 72
    ("beat_before", "name", "alone"): 0.833,  # 72
    ("beat_before", "name", "alone", "none"): 0.833,  # 72
    ("beat_before", "name", "alone", "none", "direct"): 0.833,  # 72
    ("beat_before", "pronoun"): 0.696,  # 29
    ("beat_before", "pronoun", "alone"): 0.666,  # 29
    ("beat_before", "pronoun", "alone", "none"): 0.658,  # 29
    ("beat_before", "pronoun", "alone", "none", "direct"): 0.656,  # 29
    ("colon",): 0.766,  # 62
    ("colon", "name"): 0.782,  # 42
    ("colon", "name", "far"): 0.661,  # 23
    ("colon", "name", "far", "speech"): 0.625,  # 23
    ("colon", "name", "far", "speech", "direct"): 0.614,  # 23
    ("cue_after",): 0.979,  # 1107
    ("cue_after", "name"): 0.978,  # 593
    ("cue_after", "name", "far"): 0.995,  # 36
    ("cue_after", "name", "far", "plain"): 0.999,  # 34
    ("cue_after", "name", "far", "plain", "direct"): 1.0,  # 34
    ("cue_after", "name", "next"): 0.978,  # 546
    ("cue_after", "name", "next", "plain"): 0.981,  # 477
    ("cue_after", "name", "next", "plain", "direct"): 0.981,  # 477
    ("cue_after", "name", "next", "speech"): 0.951,  # 56
    ("cue_after", "name", "next", "speech", "direct"): 0.947,  # 56
    ("cue_after", "nominal"): 0.942,  # 80
    ("cue_after", "nominal", "next"): 0.956,  # 72
    ("cue_after", "nominal", "next", "plain"): 0.962,  # 54
    ("cue_after", "nominal", "next", "plain", "direct"): 0.963,  # 54
    ("cue_after", "pronoun"): 0.988,  # 434
    ("cue_after", "pronoun", "next"): 0.995,  # 427
    ("cue_after", "pronoun", "next", "plain"): 0.995,  # 388
    ("cue_after", "pronoun", "next", "plain", "direct"): 0.995,  # 388
    ("cue_after", "pronoun", "next", "speech"): 0.999,  # 28
    ("cue_after", "pronoun", "next", "speech", "direct"): 1.0,  # 28
    ("cue_after_inverted",): 0.986,  # 331
    ("cue_after_inverted", "name"): 0.986,  # 294
    ("cue_after_inverted", "name", "next"): 0.986,  # 278
    ("cue_after_inverted", "name", "next", "plain"): 0.985,  # 261
    ("cue_after_inverted", "name", "next", "plain", "direct"): 0.985,  # 261
    ("cue_after_inverted", "nominal"): 0.997,  # 37
    ("cue_after_inverted", "nominal", "next"): 0.999,  # 37
    ("cue_after_inverted", "nominal", "next", "plain"): 1.0,  # 30
    ("cue_after_inverted", "nominal", "next", "plain", "direct"): 1.0,  # 30
    ("cue_before",): 0.912,  # 567
    ("cue_before", "name"): 0.955,  # 297
    ("cue_before", "name", "far"): 0.965,  # 89
    ("cue_before", "name", "far", "plain"): 0.982,  # 64
    ("cue_before", "name", "far", "plain", "direct"): 0.984,  # 64
    ("cue_before", "name", "next"): 0.953,  # 190
    ("cue_before", "name", "next", "plain"): 0.973,  # 117
    ("cue_before", "name", "next", "plain", "direct"): 0.974,  # 117
    ("cue_before", "name", "next", "speech"): 0.915,  # 66
    ("cue_before", "name", "next", "speech", "direct"): 0.91,  # 66
    ("cue_before", "nominal"): 0.793,  # 91
    ("cue_before", "nominal", "far"): 0.754,  # 31
    ("cue_before", "nominal", "far", "plain"): 0.767,  # 22
    ("cue_before", "nominal", "far", "plain", "direct"): 0.771,  # 22
    ("cue_before", "nominal", "next"): 0.841,  # 47
    ("cue_before", "nominal", "next", "speech"): 0.857,  # 22
    ("cue_before", "nominal", "next", "speech", "direct"): 0.861,  # 22
    ("cue_before", "pronoun"): 0.905,  # 179
    ("cue_before", "pronoun", "far"): 0.822,  # 29
    ("cue_before", "pronoun", "near"): 0.82,  # 23
    ("cue_before", "pronoun", "next"): 0.949,  # 127
    ("cue_before", "pronoun", "next", "plain"): 0.995,  # 83
    ("cue_before", "pronoun", "next", "plain", "direct"): 0.999,  # 83
    ("cue_before", "pronoun", "next", "speech"): 0.968,  # 37
    ("cue_before", "pronoun", "next", "speech", "direct"): 0.972,  # 37
    ("cue_inside",): 0.977,  # 1561
    ("cue_inside", "name"): 0.978,  # 1045
    ("cue_inside", "name", "far"): 0.972,  # 34
    ("cue_inside", "name", "far", "plain"): 0.971,  # 34
    ("cue_inside", "name", "far", "plain", "direct"): 0.971,  # 34
    ("cue_inside", "name", "next"): 0.979,  # 996
    ("cue_inside", "name", "next", "plain"): 0.979,  # 911
    ("cue_inside", "name", "next", "plain", "direct"): 0.979,  # 911
    ("cue_inside", "name", "next", "speech"): 0.986,  # 77
    ("cue_inside", "name", "next", "speech", "direct"): 0.987,  # 77
    ("cue_inside", "nominal"): 0.981,  # 106
    ("cue_inside", "nominal", "next"): 0.989,  # 98
    ("cue_inside", "nominal", "next", "plain"): 0.988,  # 86
    ("cue_inside", "nominal", "next", "plain", "direct"): 0.988,  # 86
    ("cue_inside", "pronoun"): 0.976,  # 410
    ("cue_inside", "pronoun", "next"): 0.975,  # 408
    ("cue_inside", "pronoun", "next", "plain"): 0.978,  # 368
    ("cue_inside", "pronoun", "next", "plain", "direct"): 0.978,  # 368
    ("cue_inside", "pronoun", "next", "speech"): 0.95,  # 35
    ("cue_inside", "pronoun", "next", "speech", "direct"): 0.944,  # 35
    ("marked_words",): 0.769,  # 193
    ("marked_words", "name"): 0.808,  # 96
    ("marked_words", "name", "far"): 0.802,  # 25
    ("marked_words", "name", "far", "speech"): 0.807,  # 21
    ("marked_words", "name", "near"): 0.874,  # 21
    ("marked_words", "name", "next"): 0.785,  # 50
    ("marked_words", "name", "next", "speech"): 0.796,  # 30
    ("marked_words", "name", "next", "speech", "mixed"): 0.788,  # 28
    ("marked_words", "nominal"): 0.667,  # 48
    ("marked_words", "pronoun"): 0.774,  # 49
    ("marked_words", "pronoun", "next"): 0.75,  # 35
    ("marked_words", "pronoun", "next", "speech"): 0.758,  # 21
    ("marked_words", "pronoun", "next", "speech", "mixed"): 0.753,  # 20
    ("object_clause",): 0.853,  # 275
    ("object_clause", "name"): 0.897,  # 159
    ("object_clause", "name", "far"): 0.88,  # 65
    ("object_clause", "name", "far", "speech"): 0.877,  # 65
    ("object_clause", "name", "far", "speech", "mixed"): 0.868,  # 60
    ("object_clause", "name", "next"): 0.918,  # 76
    ("object_clause", "name", "next", "speech"): 0.921,  # 76
    ("object_clause", "name", "next", "speech", "mixed"): 0.917,  # 72
    ("object_clause", "nominal"): 0.779,  # 60
    ("object_clause", "nominal", "next"): 0.837,  # 28
    ("object_clause", "nominal", "next", "speech"): 0.848,  # 27
    ("object_clause", "nominal", "next", "speech", "mixed"): 0.847,  # 26
    ("object_clause", "pronoun"): 0.811,  # 56
    ("object_clause", "pronoun", "next"): 0.903,  # 30
    ("object_clause", "pronoun", "next", "speech"): 0.926,  # 30
    ("object_clause", "pronoun", "next", "speech", "mixed"): 0.931,  # 30
    ("sentence_subject",): 0.802,  # 45
    ("sentence_subject", "name"): 0.789,  # 23
    ("sentence_subject", "name", "alone"): 0.784,  # 23
    ("sentence_subject", "name", "alone", "none"): 0.783,  # 23
    ("sentence_subject", "name", "alone", "none", "direct"): 0.783,  # 23
    ("that_clause",): 0.922,  # 1405
    ("that_clause", "name"): 0.958,  # 719
    ("that_clause", "name", "far"): 0.924,  # 233
    ("that_clause", "name", "far", "plain"): 0.947,  # 98
    ("that_clause", "name", "far", "plain", "indirect"): 0.961,  # 55
    ("that_clause", "name", "far", "plain", "mixed"): 0.933,  # 43
    ("that_clause", "name", "far", "speech"): 0.952,  # 110
    ("that_clause", "name", "far", "speech", "indirect"): 0.972,  # 80
    ("that_clause", "name", "far", "speech", "mixed"): 0.913,  # 30
    ("that_clause", "name", "near"): 0.964,  # 114
    ("that_clause", "name", "near", "plain"): 0.971,  # 37
    ("that_clause", "name", "near", "speech"): 0.957,  # 68
    ("that_clause", "name", "near", "speech", "indirect"): 0.963,  # 56
    ("that_clause", "name", "next"): 0.978,  # 372
    ("that_clause", "name", "next", "plain"): 0.986,  # 149
    ("that_clause", "name", "next", "plain", "indirect"): 0.973,  # 70
    ("that_clause", "name", "next", "plain", "mixed"): 0.998,  # 79
    ("that_clause", "name", "next", "speech"): 0.984,  # 194
    ("that_clause", "name", "next", "speech", "indirect"): 0.999,  # 141
    ("that_clause", "name", "next", "speech", "mixed"): 0.95,  # 53
    ("that_clause", "nominal"): 0.886,  # 426
    ("that_clause", "nominal", "far"): 0.799,  # 130
    ("that_clause", "nominal", "far", "plain"): 0.816,  # 39
    ("that_clause", "nominal", "far", "plain", "indirect"): 0.81,  # 26
    ("that_clause", "nominal", "far", "speech"): 0.797,  # 69
    ("that_clause", "nominal", "far", "speech", "indirect"): 0.753,  # 55
    ("that_clause", "nominal", "near"): 0.963,  # 76
    ("that_clause", "nominal", "near", "speech"): 0.95,  # 37
    ("that_clause", "nominal", "near", "speech", "indirect"): 0.943,  # 34
    ("that_clause", "nominal", "next"): 0.908,  # 220
    ("that_clause", "nominal", "next", "evidence"): 0.943,  # 41
    ("that_clause", "nominal", "next", "evidence", "indirect"): 0.95,  # 41
    ("that_clause", "nominal", "next", "plain"): 0.934,  # 49
    ("that_clause", "nominal", "next", "plain", "indirect"): 0.928,  # 41
    ("that_clause", "nominal", "next", "speech"): 0.917,  # 97
    ("that_clause", "nominal", "next", "speech", "indirect"): 0.918,  # 86
    ("that_clause", "nominal", "next", "thought"): 0.897,  # 28
    ("that_clause", "nominal", "next", "thought", "indirect"): 0.891,  # 27
    ("that_clause", "pronoun"): 0.886,  # 260
    ("that_clause", "pronoun", "far"): 0.691,  # 65
    ("that_clause", "pronoun", "far", "speech"): 0.612,  # 34
    ("that_clause", "pronoun", "far", "speech", "indirect"): 0.614,  # 26
    ("that_clause", "pronoun", "near"): 0.93,  # 35
    ("that_clause", "pronoun", "next"): 0.958,  # 160
    ("that_clause", "pronoun", "next", "plain"): 0.981,  # 63
    ("that_clause", "pronoun", "next", "plain", "indirect"): 0.97,  # 30
    ("that_clause", "pronoun", "next", "plain", "mixed"): 0.995,  # 33
    ("that_clause", "pronoun", "next", "speech"): 0.97,  # 71
    ("that_clause", "pronoun", "next", "speech", "indirect"): 0.962,  # 51
    ("that_clause", "pronoun", "next", "speech", "mixed"): 0.99,  # 20
    ("that_clause", "pronoun", "next", "thought"): 0.922,  # 21
    ("that_clause", "pronoun", "next", "thought", "indirect"): 0.91,  # 21
    ("to_clause",): 0.815,  # 481
    ("to_clause", "name"): 0.838,  # 211
    ("to_clause", "name", "far"): 0.825,  # 68
    ("to_clause", "name", "far", "speech"): 0.869,  # 49
    ("to_clause", "name", "far", "speech", "indirect"): 0.862,  # 43
    ("to_clause", "name", "near"): 0.905,  # 60
    ("to_clause", "name", "near", "intention"): 0.902,  # 20
    ("to_clause", "name", "near", "speech"): 0.921,  # 40
    ("to_clause", "name", "near", "speech", "indirect"): 0.921,  # 38
    ("to_clause", "name", "next"): 0.8,  # 83
    ("to_clause", "name", "next", "intention"): 0.733,  # 35
    ("to_clause", "name", "next", "intention", "indirect"): 0.752,  # 33
    ("to_clause", "name", "next", "speech"): 0.839,  # 46
    ("to_clause", "name", "next", "speech", "indirect"): 0.848,  # 40
    ("to_clause", "nominal"): 0.828,  # 158
    ("to_clause", "nominal", "far"): 0.815,  # 37
    ("to_clause", "nominal", "far", "speech"): 0.833,  # 25
    ("to_clause", "nominal", "far", "speech", "indirect"): 0.828,  # 23
    ("to_clause", "nominal", "near"): 0.832,  # 42
    ("to_clause", "nominal", "near", "speech"): 0.824,  # 28
    ("to_clause", "nominal", "near", "speech", "indirect"): 0.817,  # 27
    ("to_clause", "nominal", "next"): 0.835,  # 79
    ("to_clause", "nominal", "next", "intention"): 0.752,  # 29
    ("to_clause", "nominal", "next", "intention", "indirect"): 0.731,  # 29
    ("to_clause", "nominal", "next", "speech"): 0.887,  # 49
    ("to_clause", "nominal", "next", "speech", "indirect"): 0.924,  # 44
    ("to_clause", "pronoun"): 0.747,  # 112
    ("to_clause", "pronoun", "far"): 0.577,  # 22
    ("to_clause", "pronoun", "near"): 0.735,  # 26
    ("to_clause", "pronoun", "next"): 0.817,  # 64
    ("to_clause", "pronoun", "next", "intention"): 0.782,  # 35
    ("to_clause", "pronoun", "next", "intention", "indirect"): 0.781,  # 32
    ("to_clause", "pronoun", "next", "speech"): 0.87,  # 27
    ("to_clause", "pronoun", "next", "speech", "indirect"): 0.857,  # 20
    ("trailing",): 0.978,  # 296
    ("trailing", "name"): 0.986,  # 149
    ("trailing", "name", "next"): 0.992,  # 140
    ("trailing", "name", "next", "plain"): 0.999,  # 114
    ("trailing", "name", "next", "plain", "indirect"): 1.0,  # 59
    ("trailing", "name", "next", "plain", "mixed"): 1.0,  # 53
    ("trailing", "name", "next", "speech"): 0.968,  # 24
    ("trailing", "name", "next", "speech", "indirect"): 0.959,  # 22
    ("trailing", "nominal"): 0.977,  # 87
    ("trailing", "nominal", "next"): 0.987,  # 82
    ("trailing", "nominal", "next", "plain"): 0.998,  # 53
    ("trailing", "nominal", "next", "plain", "indirect"): 1.0,  # 44
    ("trailing", "pronoun"): 0.968,  # 60
    ("trailing", "pronoun", "next"): 0.981,  # 59
    ("trailing", "pronoun", "next", "plain"): 0.997,  # 53
    ("trailing", "pronoun", "next", "plain", "indirect"): 0.999,  # 35
    ("wh_clause",): 0.878,  # 136
    ("wh_clause", "name"): 0.924,  # 59
    ("wh_clause", "name", "far"): 0.908,  # 20
    ("wh_clause", "name", "next"): 0.929,  # 29
    ("wh_clause", "nominal"): 0.846,  # 37
    ("wh_clause", "pronoun"): 0.836,  # 40
    ("wh_clause", "pronoun", "next"): 0.85,  # 21
    ("zero_that",): 0.92,  # 2030
    ("zero_that", "name"): 0.952,  # 1008
    ("zero_that", "name", "far"): 0.931,  # 332
    ("zero_that", "name", "far", "plain"): 0.944,  # 251
    ("zero_that", "name", "far", "plain", "indirect"): 0.95,  # 161
    ("zero_that", "name", "far", "plain", "mixed"): 0.934,  # 90
    ("zero_that", "name", "far", "speech"): 0.944,  # 56
    ("zero_that", "name", "far", "speech", "indirect"): 0.938,  # 47
    ("zero_that", "name", "near"): 0.958,  # 120
    ("zero_that", "name", "near", "plain"): 0.994,  # 64
    ("zero_that", "name", "near", "plain", "indirect"): 0.999,  # 45
    ("zero_that", "name", "near", "speech"): 0.951,  # 39
    ("zero_that", "name", "near", "speech", "indirect"): 0.966,  # 34
    ("zero_that", "name", "next"): 0.964,  # 556
    ("zero_that", "name", "next", "plain"): 0.974,  # 430
    ("zero_that", "name", "next", "plain", "indirect"): 0.974,  # 269
    ("zero_that", "name", "next", "plain", "mixed"): 0.975,  # 161
    ("zero_that", "name", "next", "speech"): 0.932,  # 84
    ("zero_that", "name", "next", "speech", "indirect"): 0.939,  # 67
    ("zero_that", "nominal"): 0.893,  # 631
    ("zero_that", "nominal", "far"): 0.791,  # 129
    ("zero_that", "nominal", "far", "plain"): 0.806,  # 78
    ("zero_that", "nominal", "far", "plain", "indirect"): 0.78,  # 58
    ("zero_that", "nominal", "far", "plain", "mixed"): 0.869,  # 20
    ("zero_that", "nominal", "far", "speech"): 0.727,  # 27
    ("zero_that", "nominal", "far", "speech", "indirect"): 0.684,  # 24
    ("zero_that", "nominal", "near"): 0.844,  # 106
    ("zero_that", "nominal", "near", "plain"): 0.881,  # 45
    ("zero_that", "nominal", "near", "plain", "indirect"): 0.876,  # 40
    ("zero_that", "nominal", "near", "speech"): 0.818,  # 26
    ("zero_that", "nominal", "near", "speech", "indirect"): 0.793,  # 23
    ("zero_that", "nominal", "next"): 0.941,  # 396
    ("zero_that", "nominal", "next", "evidence"): 0.959,  # 54
    ("zero_that", "nominal", "next", "evidence", "indirect"): 0.962,  # 54
    ("zero_that", "nominal", "next", "plain"): 0.948,  # 233
    ("zero_that", "nominal", "next", "plain", "indirect"): 0.952,  # 209
    ("zero_that", "nominal", "next", "plain", "mixed"): 0.926,  # 24
    ("zero_that", "nominal", "next", "speech"): 0.914,  # 55
    ("zero_that", "nominal", "next", "speech", "indirect"): 0.919,  # 50
    ("zero_that", "nominal", "next", "thought"): 0.936,  # 46
    ("zero_that", "nominal", "next", "thought", "indirect"): 0.933,  # 44
    ("zero_that", "pronoun"): 0.883,  # 391
    ("zero_that", "pronoun", "far"): 0.797,  # 50
    ("zero_that", "pronoun", "far", "plain"): 0.885,  # 25
    ("zero_that", "pronoun", "near"): 0.831,  # 68
    ("zero_that", "pronoun", "near", "plain"): 0.913,  # 21
    ("zero_that", "pronoun", "near", "plain", "indirect"): 0.938,  # 20
    ("zero_that", "pronoun", "near", "speech"): 0.888,  # 23
    ("zero_that", "pronoun", "next"): 0.915,  # 273
    ("zero_that", "pronoun", "next", "plain"): 0.974,  # 174
    ("zero_that", "pronoun", "next", "plain", "indirect"): 0.976,  # 124
    ("zero_that", "pronoun", "next", "plain", "mixed"): 0.979,  # 50
    ("zero_that", "pronoun", "next", "speech"): 0.975,  # 24
    ("zero_that", "pronoun", "next", "thought"): 0.766,  # 62
    ("zero_that", "pronoun", "next", "thought", "indirect"): 0.749,  # 59
}

#: Key -> share of right speakers.
SPEAKER: Mapping[tuple[str, ...], float] = {
    (): 0.685,  # 17888
    ("alternation",): 0.554,  # 5456
    ("common_noun",): 0.508,  # 33
    ("continued_speech",): 0.354,  # 46
    ("definite",): 0.479,  # 167
    ("description",): 0.185,  # 216
    ("dialogue", "alternation"): 0.555,  # 5449
    ("dialogue", "alternation", "more"): 0.527,  # 3589
    ("dialogue", "alternation", "more", "none"): 0.527,  # 3589
    ("dialogue", "alternation", "more", "none", "group"): 0.115,  # 36
    ("dialogue", "alternation", "more", "none", "organisation"): 0.354,  # 36
    ("dialogue", "alternation", "more", "none", "person"): 0.551,  # 3412
    ("dialogue", "alternation", "more", "none", "unknown"): 0.049,  # 97
    ("dialogue", "alternation", "two"): 0.608,  # 1860
    ("dialogue", "alternation", "two", "none"): 0.608,  # 1860
    ("dialogue", "alternation", "two", "none", "person"): 0.626,  # 1801
    ("dialogue", "alternation", "two", "none", "unknown"): 0.148,  # 31
    ("dialogue", "definite"): 0.468,  # 167
    ("dialogue", "definite", "clear"): 0.478,  # 27
    ("dialogue", "definite", "close"): 0.418,  # 61
    ("dialogue", "definite", "close", "cue_inside"): 0.492,  # 29
    ("dialogue", "definite", "close", "cue_inside", "person"): 0.511,  # 29
    ("dialogue", "definite", "likely"): 0.502,  # 71
    ("dialogue", "definite", "likely", "cue_after_inverted"): 0.527,  # 28
    ("dialogue", "definite", "likely", "cue_after_inverted", "person"): 0.533,  # 28
    ("dialogue", "definite", "likely", "cue_inside"): 0.488,  # 31
    ("dialogue", "definite", "likely", "cue_inside", "person"): 0.485,  # 31
    ("dialogue", "description"): 0.125,  # 197
    ("dialogue", "description", ""): 0.122,  # 197
    ("dialogue", "description", "", "cue_after_inverted"): 0.197,  # 52
    ("dialogue", "description", "", "cue_after_inverted", "person"): 0.11,  # 35
    ("dialogue", "description", "", "cue_inside"): 0.097,  # 95
    ("dialogue", "description", "", "cue_inside", "person"): 0.126,  # 69
    ("dialogue", "description", "", "cue_inside", "unknown"): 0.027,  # 26
    ("dialogue", "first_name"): 0.969,  # 2079
    ("dialogue", "first_name", ""): 0.969,  # 2079
    ("dialogue", "first_name", "", "beat_after"): 0.659,  # 32
    ("dialogue", "first_name", "", "beat_after", "person"): 0.586,  # 32
    ("dialogue", "first_name", "", "beat_before"): 0.843,  # 94
    ("dialogue", "first_name", "", "beat_before", "person"): 0.831,  # 94
    ("dialogue", "first_name", "", "cue_after"): 0.985,  # 204
    ("dialogue", "first_name", "", "cue_after", "person"): 0.985,  # 204
    ("dialogue", "first_name", "", "cue_after_inverted"): 0.996,  # 591
    ("dialogue", "first_name", "", "cue_after_inverted", "person"): 0.997,  # 591
    ("dialogue", "first_name", "", "cue_before"): 0.935,  # 133
    ("dialogue", "first_name", "", "cue_before", "person"): 0.933,  # 133
    ("dialogue", "first_name", "", "cue_inside"): 0.987,  # 984
    ("dialogue", "first_name", "", "cue_inside", "person"): 0.987,  # 984
    ("dialogue", "full_name"): 0.966,  # 149
    ("dialogue", "full_name", ""): 0.966,  # 149
    ("dialogue", "full_name", "", "cue_after_inverted"): 0.972,  # 38
    ("dialogue", "full_name", "", "cue_after_inverted", "person"): 0.973,  # 38
    ("dialogue", "full_name", "", "cue_inside"): 0.983,  # 69
    ("dialogue", "full_name", "", "cue_inside", "person"): 0.985,  # 69
    ("dialogue", "narrator"): 0.016,  # 517
    ("dialogue", "narrator", ""): 0.015,  # 517
    ("dialogue", "narrator", "", "cue_after"): 0.012,  # 167
    ("dialogue", "narrator", "", "cue_after", "person"): 0.012,  # 167
    ("dialogue", "narrator", "", "cue_after_inverted"): 0.003,  # 36
    ("dialogue", "narrator", "", "cue_after_inverted", "person"): 0.001,  # 36
    ("dialogue", "narrator", "", "cue_inside"): 0.015,  # 272
    ("dialogue", "narrator", "", "cue_inside", "person"): 0.015,  # 272
    ("dialogue", "new"): 0.151,  # 233
    ("dialogue", "new", ""): 0.146,  # 233
    ("dialogue", "new", "", "cue_after_inverted"): 0.209,  # 40
    ("dialogue", "new", "", "cue_after_inverted", "person"): 0.315,  # 22
    ("dialogue", "new", "", "cue_before"): 0.092,  # 60
    ("dialogue", "new", "", "cue_before", "unknown"): 0.049,  # 29
    ("dialogue", "new", "", "cue_inside"): 0.193,  # 91
    ("dialogue", "new", "", "cue_inside", "person"): 0.239,  # 65
    ("dialogue", "new", "", "cue_inside", "unknown"): 0.112,  # 25
    ("dialogue", "pronoun"): 0.733,  # 4110
    ("dialogue", "pronoun", "clear"): 0.863,  # 912
    ("dialogue", "pronoun", "clear", "beat_after"): 0.797,  # 41
    ("dialogue", "pronoun", "clear", "beat_after", "person"): 0.784,  # 41
    ("dialogue", "pronoun", "clear", "beat_before"): 0.778,  # 127
    ("dialogue", "pronoun", "clear", "beat_before", "person"): 0.772,  # 127
    ("dialogue", "pronoun", "clear", "cue_after"): 0.939,  # 243
    ("dialogue", "pronoun", "clear", "cue_after", "person"): 0.942,  # 243
    ("dialogue", "pronoun", "clear", "cue_before"): 0.789,  # 153
    ("dialogue", "pronoun", "clear", "cue_before", "person"): 0.785,  # 153
    ("dialogue", "pronoun", "clear", "cue_inside"): 0.901,  # 308
    ("dialogue", "pronoun", "clear", "cue_inside", "person"): 0.903,  # 308
    ("dialogue", "pronoun", "clear", "weak_cue"): 0.863,  # 22
    ("dialogue", "pronoun", "clear", "weak_cue", "person"): 0.864,  # 22
    ("dialogue", "pronoun", "close"): 0.569,  # 1162
    ("dialogue", "pronoun", "close", "beat_after"): 0.728,  # 39
    ("dialogue", "pronoun", "close", "beat_after", "person"): 0.761,  # 39
    ("dialogue", "pronoun", "close", "beat_before"): 0.604,  # 54
    ("dialogue", "pronoun", "close", "beat_before", "person"): 0.61,  # 54
    ("dialogue", "pronoun", "close", "cue_after"): 0.572,  # 346
    ("dialogue", "pronoun", "close", "cue_after", "person"): 0.572,  # 346
    ("dialogue", "pronoun", "close", "cue_before"): 0.542,  # 187
    ("dialogue", "pronoun", "close", "cue_before", "person"): 0.54,  # 187
    ("dialogue", "pronoun", "close", "cue_inside"): 0.563,  # 487
    ("dialogue", "pronoun", "close", "cue_inside", "person"): 0.563,  # 487
    ("dialogue", "pronoun", "close", "weak_cue"): 0.523,  # 20
    ("dialogue", "pronoun", "close", "weak_cue", "person"): 0.508,  # 20
    ("dialogue", "pronoun", "likely"): 0.759,  # 1841
    ("dialogue", "pronoun", "likely", "beat_after"): 0.76,  # 75
    ("dialogue", "pronoun", "likely", "beat_after", "person"): 0.76,  # 75
    ("dialogue", "pronoun", "likely", "beat_before"): 0.673,  # 129
    ("dialogue", "pronoun", "likely", "beat_before", "person"): 0.667,  # 129
    ("dialogue", "pronoun", "likely", "cue_after"): 0.789,  # 523
    ("dialogue", "pronoun", "likely", "cue_after", "person"): 0.79,  # 523
    ("dialogue", "pronoun", "likely", "cue_after_inverted"): 0.572,  # 26
    ("dialogue", "pronoun", "likely", "cue_after_inverted", "person"): 0.52,  # 26
    ("dialogue", "pronoun", "likely", "cue_before"): 0.809,  # 244
    ("dialogue", "pronoun", "likely", "cue_before", "person"): 0.811,  # 244
    ("dialogue", "pronoun", "likely", "cue_inside"): 0.757,  # 769
    ("dialogue", "pronoun", "likely", "cue_inside", "person"): 0.757,  # 769
    ("dialogue", "pronoun", "likely", "weak_cue"): 0.693,  # 37
    ("dialogue", "pronoun", "likely", "weak_cue", "person"): 0.679,  # 37
    ("dialogue", "pronoun", "only"): 0.865,  # 195
    ("dialogue", "pronoun", "only", "cue_after"): 0.86,  # 64
    ("dialogue", "pronoun", "only", "cue_after", "person"): 0.859,  # 64
    ("dialogue", "pronoun", "only", "cue_inside"): 0.896,  # 80
    ("dialogue", "pronoun", "only", "cue_inside", "person"): 0.91,  # 79
    ("dialogue", "role"): 0.755,  # 490
    ("dialogue", "role", ""): 0.366,  # 150
    ("dialogue", "role", "", "cue_after_inverted"): 0.397,  # 32
    ("dialogue", "role", "", "cue_after_inverted", "person"): 0.404,  # 32
    ("dialogue", "role", "", "cue_inside"): 0.372,  # 75
    ("dialogue", "role", "", "cue_inside", "person"): 0.373,  # 75
    ("dialogue", "role", "capital"): 0.933,  # 340
    ("dialogue", "role", "capital", "cue_after"): 0.955,  # 27
    ("dialogue", "role", "capital", "cue_after", "person"): 0.961,  # 27
    ("dialogue", "role", "capital", "cue_after_inverted"): 0.956,  # 95
    ("dialogue", "role", "capital", "cue_after_inverted", "person"): 0.958,  # 95
    ("dialogue", "role", "capital", "cue_before"): 0.883,  # 30
    ("dialogue", "role", "capital", "cue_before", "person"): 0.871,  # 30
    ("dialogue", "role", "capital", "cue_inside"): 0.943,  # 178
    ("dialogue", "role", "capital", "cue_inside", "person"): 0.944,  # 178
    ("dialogue", "same_paragraph"): 0.48,  # 198
    ("dialogue", "same_paragraph", ""): 0.48,  # 198
    ("dialogue", "same_paragraph", "", "none"): 0.48,  # 198
    ("dialogue", "same_paragraph", "", "none", "person"): 0.525,  # 180
    ("dialogue", "scene"): 0.383,  # 676
    ("dialogue", "scene", "clear"): 0.659,  # 52
    ("dialogue", "scene", "clear", "none"): 0.703,  # 52
    ("dialogue", "scene", "clear", "none", "person"): 0.71,  # 52
    ("dialogue", "scene", "close"): 0.243,  # 318
    ("dialogue", "scene", "close", "none"): 0.239,  # 318
    ("dialogue", "scene", "close", "none", "person"): 0.249,  # 305
    ("dialogue", "scene", "likely"): 0.483,  # 288
    ("dialogue", "scene", "likely", "none"): 0.486,  # 288
    ("dialogue", "scene", "likely", "none", "person"): 0.493,  # 284
    ("dialogue", "surname"): 0.961,  # 2407
    ("dialogue", "surname", ""): 0.961,  # 2407
    ("dialogue", "surname", "", "beat_after"): 0.844,  # 31
    ("dialogue", "surname", "", "beat_after", "person"): 0.816,  # 31
    ("dialogue", "surname", "", "beat_before"): 0.83,  # 110
    ("dialogue", "surname", "", "beat_before", "person"): 0.819,  # 110
    ("dialogue", "surname", "", "cue_after"): 0.959,  # 195
    ("dialogue", "surname", "", "cue_after", "person"): 0.959,  # 195
    ("dialogue", "surname", "", "cue_after_inverted"): 0.995,  # 644
    ("dialogue", "surname", "", "cue_after_inverted", "person"): 0.995,  # 644
    ("dialogue", "surname", "", "cue_before"): 0.918,  # 190
    ("dialogue", "surname", "", "cue_before", "person"): 0.916,  # 190
    ("dialogue", "surname", "", "cue_inside"): 0.971,  # 1201
    ("dialogue", "surname", "", "cue_inside", "person"): 0.971,  # 1189
    ("dialogue", "vocative"): 0.779,  # 621
    ("dialogue", "vocative", ""): 0.779,  # 621
    ("dialogue", "vocative", "", "none"): 0.779,  # 621
    ("dialogue", "vocative", "", "none", "person"): 0.777,  # 611
    ("first_name",): 0.968,  # 2110
    ("full_name",): 0.954,  # 210
    ("narrator",): 0.031,  # 525
    ("new",): 0.272,  # 313
    ("pronoun",): 0.728,  # 4247
    ("report", "continued_speech"): 0.295,  # 46
    ("report", "continued_speech", ""): 0.285,  # 46
    ("report", "continued_speech", "", "none"): 0.283,  # 46
    ("report", "continued_speech", "", "none", "person"): 0.303,  # 39
    ("report", "first_name"): 0.992,  # 31
    ("report", "first_name", ""): 0.998,  # 31
    ("report", "full_name"): 0.965,  # 61
    ("report", "full_name", ""): 0.967,  # 61
    ("report", "new"): 0.552,  # 80
    ("report", "new", ""): 0.584,  # 80
    ("report", "new", "", "cue_inside"): 0.552,  # 35
    ("report", "new", "", "cue_inside", "person"): 0.468,  # 21
    ("report", "pronoun"): 0.573,  # 137
    ("report", "pronoun", "clear"): 0.659,  # 70
    ("report", "pronoun", "close"): 0.507,  # 23
    ("report", "pronoun", "likely"): 0.448,  # 43
    ("report", "surname"): 0.923,  # 112
    ("report", "surname", ""): 0.92,  # 112
    ("report", "surname", "", "cue_after_inverted"): 0.975,  # 22
    ("report", "surname", "", "cue_after_inverted", "person"): 0.992,  # 22
    ("report", "surname", "", "cue_inside"): 0.978,  # 27
    ("report", "surname", "", "cue_inside", "person"): 0.994,  # 25
    ("role",): 0.756,  # 499
    ("same_paragraph",): 0.492,  # 207
    ("scene",): 0.388,  # 676
    ("surname",): 0.958,  # 2519
    ("vocative",): 0.778,  # 621
}
