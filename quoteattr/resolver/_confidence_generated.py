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
    (): 0.909,  # 9089
    ("according_clause",): 0.949,  # 264
    ("according_clause", "name"): 0.972,  # 116
    ("according_clause", "name", "near"): 0.996,  # 57
    ("according_clause", "name", "near", "speech"): 0.999,  # 57
    ("according_clause", "name", "near", "speech", "indirect"): 1.0,  # 57
    ("according_clause", "name", "next"): 0.963,  # 51
    ("according_clause", "name", "next", "speech"): 0.961,  # 51
    ("according_clause", "name", "next", "speech", "indirect"): 0.954,  # 42
    ("according_clause", "nominal"): 0.933,  # 148
    ("according_clause", "nominal", "next"): 0.932,  # 148
    ("according_clause", "nominal", "next", "speech"): 0.932,  # 148
    ("according_clause", "nominal", "next", "speech", "indirect"): 0.929,  # 141
    ("beat_after",): 0.821,  # 23
    ("beat_before",): 0.812,  # 112
    ("beat_before", "name"): 0.831,  # 72
    ("beat_before", "name", "alone"): 0.833,  # 72
    ("beat_before", "name", "alone", "none"): 0.833,  # 72
    ("beat_before", "name", "alone", "none", "direct"): 0.833,  # 72
    ("beat_before", "pronoun"): 0.695,  # 29
    ("beat_before", "pronoun", "alone"): 0.665,  # 29
    ("beat_before", "pronoun", "alone", "none"): 0.658,  # 29
    ("beat_before", "pronoun", "alone", "none", "direct"): 0.656,  # 29
    ("colon",): 0.762,  # 61
    ("colon", "name"): 0.777,  # 41
    ("colon", "name", "far"): 0.649,  # 22
    ("colon", "name", "far", "speech"): 0.609,  # 22
    ("colon", "name", "far", "speech", "direct"): 0.597,  # 22
    ("cue_after",): 0.969,  # 1117
    ("cue_after", "name"): 0.976,  # 595
    ("cue_after", "name", "far"): 0.995,  # 36
    ("cue_after", "name", "far", "plain"): 0.999,  # 34
    ("cue_after", "name", "far", "plain", "direct"): 1.0,  # 34
    ("cue_after", "name", "next"): 0.978,  # 547
    ("cue_after", "name", "next", "plain"): 0.981,  # 476
    ("cue_after", "name", "next", "plain", "direct"): 0.981,  # 476
    ("cue_after", "name", "next", "speech"): 0.953,  # 58
    ("cue_after", "name", "next", "speech", "direct"): 0.949,  # 58
    ("cue_after", "nominal"): 0.889,  # 83
    ("cue_after", "nominal", "next"): 0.926,  # 73
    ("cue_after", "nominal", "next", "plain"): 0.972,  # 53
    ("cue_after", "nominal", "next", "plain", "direct"): 0.98,  # 53
    ("cue_after", "pronoun"): 0.977,  # 439
    ("cue_after", "pronoun", "next"): 0.986,  # 431
    ("cue_after", "pronoun", "next", "plain"): 0.992,  # 389
    ("cue_after", "pronoun", "next", "plain", "direct"): 0.992,  # 389
    ("cue_after", "pronoun", "next", "speech"): 0.923,  # 31
    ("cue_after", "pronoun", "next", "speech", "direct"): 0.908,  # 31
    ("cue_after_inverted",): 0.986,  # 331
    ("cue_after_inverted", "name"): 0.986,  # 294
    ("cue_after_inverted", "name", "next"): 0.986,  # 278
    ("cue_after_inverted", "name", "next", "plain"): 0.985,  # 261
    ("cue_after_inverted", "name", "next", "plain", "direct"): 0.985,  # 261
    ("cue_after_inverted", "nominal"): 0.997,  # 37
    ("cue_after_inverted", "nominal", "next"): 0.999,  # 37
    ("cue_after_inverted", "nominal", "next", "plain"): 1.0,  # 30
    ("cue_after_inverted", "nominal", "next", "plain", "direct"): 1.0,  # 30
    ("cue_before",): 0.905,  # 558
    ("cue_before", "name"): 0.938,  # 294
    ("cue_before", "name", "far"): 0.913,  # 89
    ("cue_before", "name", "far", "plain"): 0.96,  # 61
    ("cue_before", "name", "far", "plain", "direct"): 0.966,  # 61
    ("cue_before", "name", "far", "speech"): 0.804,  # 20
    ("cue_before", "name", "far", "speech", "direct"): 0.768,  # 20
    ("cue_before", "name", "next"): 0.952,  # 189
    ("cue_before", "name", "next", "plain"): 0.973,  # 117
    ("cue_before", "name", "next", "plain", "direct"): 0.974,  # 117
    ("cue_before", "name", "next", "speech"): 0.914,  # 65
    ("cue_before", "name", "next", "speech", "direct"): 0.908,  # 65
    ("cue_before", "nominal"): 0.786,  # 88
    ("cue_before", "nominal", "far"): 0.747,  # 30
    ("cue_before", "nominal", "far", "plain"): 0.757,  # 21
    ("cue_before", "nominal", "far", "plain", "direct"): 0.76,  # 21
    ("cue_before", "nominal", "next"): 0.834,  # 45
    ("cue_before", "nominal", "next", "speech"): 0.845,  # 20
    ("cue_before", "nominal", "next", "speech", "direct"): 0.848,  # 20
    ("cue_before", "pronoun"): 0.914,  # 176
    ("cue_before", "pronoun", "far"): 0.842,  # 27
    ("cue_before", "pronoun", "near"): 0.823,  # 23
    ("cue_before", "pronoun", "next"): 0.957,  # 126
    ("cue_before", "pronoun", "next", "plain"): 0.995,  # 83
    ("cue_before", "pronoun", "next", "plain", "direct"): 1.0,  # 83
    ("cue_before", "pronoun", "next", "speech"): 0.97,  # 37
    ("cue_before", "pronoun", "next", "speech", "direct"): 0.972,  # 37
    ("cue_inside",): 0.977,  # 1561
    ("cue_inside", "name"): 0.978,  # 1045
    ("cue_inside", "name", "far"): 0.972,  # 34
    ("cue_inside", "name", "far", "plain"): 0.971,  # 34
    ("cue_inside", "name", "far", "plain", "direct"): 0.971,  # 34
    ("cue_inside", "name", "next"): 0.979,  # 996
    ("cue_inside", "name", "next", "plain"): 0.979,  # 910
    ("cue_inside", "name", "next", "plain", "direct"): 0.979,  # 910
    ("cue_inside", "name", "next", "speech"): 0.986,  # 78
    ("cue_inside", "name", "next", "speech", "direct"): 0.987,  # 78
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
    ("marked_words",): 0.767,  # 196
    ("marked_words", "name"): 0.808,  # 101
    ("marked_words", "name", "far"): 0.802,  # 25
    ("marked_words", "name", "far", "speech"): 0.807,  # 21
    ("marked_words", "name", "near"): 0.874,  # 21
    ("marked_words", "name", "next"): 0.786,  # 55
    ("marked_words", "name", "next", "speech"): 0.797,  # 35
    ("marked_words", "name", "next", "speech", "mixed"): 0.79,  # 33
    ("marked_words", "nominal"): 0.655,  # 46
    ("marked_words", "pronoun"): 0.774,  # 49
    ("marked_words", "pronoun", "next"): 0.75,  # 35
    ("marked_words", "pronoun", "next", "speech"): 0.758,  # 21
    ("marked_words", "pronoun", "next", "speech", "mixed"): 0.753,  # 20
    ("noun_clause",): 0.524,  # 36
    ("object_clause",): 0.845,  # 273
    ("object_clause", "name"): 0.89,  # 158
    ("object_clause", "name", "far"): 0.865,  # 65
    ("object_clause", "name", "far", "speech"): 0.862,  # 65
    ("object_clause", "name", "far", "speech", "mixed"): 0.852,  # 60
    ("object_clause", "name", "next"): 0.916,  # 75
    ("object_clause", "name", "next", "speech"): 0.92,  # 75
    ("object_clause", "name", "next", "speech", "mixed"): 0.916,  # 71
    ("object_clause", "nominal"): 0.76,  # 59
    ("object_clause", "nominal", "next"): 0.805,  # 28
    ("object_clause", "nominal", "next", "speech"): 0.812,  # 27
    ("object_clause", "nominal", "next", "speech", "mixed"): 0.809,  # 26
    ("object_clause", "pronoun"): 0.81,  # 56
    ("object_clause", "pronoun", "next"): 0.902,  # 30
    ("object_clause", "pronoun", "next", "speech"): 0.926,  # 30
    ("object_clause", "pronoun", "next", "speech", "mixed"): 0.931,  # 30
    ("sentence_subject",): 0.798,  # 44
    ("sentence_subject", "name"): 0.787,  # 23
    ("sentence_subject", "name", "alone"): 0.784,  # 23
    ("sentence_subject", "name", "alone", "none"): 0.783,  # 23
    ("sentence_subject", "name", "alone", "none", "direct"): 0.783,  # 23
    ("that_clause",): 0.921,  # 1411
    ("that_clause", "name"): 0.954,  # 729
    ("that_clause", "name", "far"): 0.917,  # 237
    ("that_clause", "name", "far", "plain"): 0.937,  # 99
    ("that_clause", "name", "far", "plain", "indirect"): 0.961,  # 57
    ("that_clause", "name", "far", "plain", "mixed"): 0.911,  # 42
    ("that_clause", "name", "far", "speech"): 0.952,  # 112
    ("that_clause", "name", "far", "speech", "indirect"): 0.973,  # 82
    ("that_clause", "name", "far", "speech", "mixed"): 0.913,  # 30
    ("that_clause", "name", "near"): 0.956,  # 115
    ("that_clause", "name", "near", "plain"): 0.969,  # 37
    ("that_clause", "name", "near", "speech"): 0.943,  # 68
    ("that_clause", "name", "near", "speech", "indirect"): 0.946,  # 56
    ("that_clause", "name", "next"): 0.978,  # 377
    ("that_clause", "name", "next", "plain"): 0.986,  # 150
    ("that_clause", "name", "next", "plain", "indirect"): 0.974,  # 72
    ("that_clause", "name", "next", "plain", "mixed"): 0.998,  # 78
    ("that_clause", "name", "next", "speech"): 0.984,  # 196
    ("that_clause", "name", "next", "speech", "indirect"): 0.999,  # 143
    ("that_clause", "name", "next", "speech", "mixed"): 0.95,  # 53
    ("that_clause", "nominal"): 0.887,  # 423
    ("that_clause", "nominal", "far"): 0.795,  # 132
    ("that_clause", "nominal", "far", "plain"): 0.819,  # 40
    ("that_clause", "nominal", "far", "plain", "indirect"): 0.811,  # 26
    ("that_clause", "nominal", "far", "speech"): 0.797,  # 69
    ("that_clause", "nominal", "far", "speech", "indirect"): 0.753,  # 55
    ("that_clause", "nominal", "near"): 0.964,  # 76
    ("that_clause", "nominal", "near", "speech"): 0.95,  # 37
    ("that_clause", "nominal", "near", "speech", "indirect"): 0.943,  # 34
    ("that_clause", "nominal", "next"): 0.915,  # 215
    ("that_clause", "nominal", "next", "evidence"): 0.962,  # 39
    ("that_clause", "nominal", "next", "evidence", "indirect"): 0.972,  # 39
    ("that_clause", "nominal", "next", "plain"): 0.951,  # 48
    ("that_clause", "nominal", "next", "plain", "indirect"): 0.95,  # 40
    ("that_clause", "nominal", "next", "speech"): 0.916,  # 95
    ("that_clause", "nominal", "next", "speech", "indirect"): 0.917,  # 84
    ("that_clause", "nominal", "next", "thought"): 0.899,  # 28
    ("that_clause", "nominal", "next", "thought", "indirect"): 0.892,  # 27
    ("that_clause", "pronoun"): 0.886,  # 259
    ("that_clause", "pronoun", "far"): 0.691,  # 65
    ("that_clause", "pronoun", "far", "speech"): 0.612,  # 34
    ("that_clause", "pronoun", "far", "speech", "indirect"): 0.614,  # 26
    ("that_clause", "pronoun", "near"): 0.93,  # 35
    ("that_clause", "pronoun", "next"): 0.958,  # 159
    ("that_clause", "pronoun", "next", "plain"): 0.981,  # 63
    ("that_clause", "pronoun", "next", "plain", "indirect"): 0.97,  # 30
    ("that_clause", "pronoun", "next", "plain", "mixed"): 0.995,  # 33
    ("that_clause", "pronoun", "next", "speech"): 0.97,  # 70
    ("that_clause", "pronoun", "next", "speech", "indirect"): 0.962,  # 50
    ("that_clause", "pronoun", "next", "speech", "mixed"): 0.99,  # 20
    ("that_clause", "pronoun", "next", "thought"): 0.922,  # 21
    ("that_clause", "pronoun", "next", "thought", "indirect"): 0.91,  # 21
    ("to_clause",): 0.813,  # 482
    ("to_clause", "name"): 0.836,  # 215
    ("to_clause", "name", "far"): 0.817,  # 70
    ("to_clause", "name", "far", "speech"): 0.867,  # 49
    ("to_clause", "name", "far", "speech", "indirect"): 0.862,  # 43
    ("to_clause", "name", "near"): 0.905,  # 60
    ("to_clause", "name", "near", "intention"): 0.902,  # 20
    ("to_clause", "name", "near", "speech"): 0.921,  # 40
    ("to_clause", "name", "near", "speech", "indirect"): 0.921,  # 38
    ("to_clause", "name", "next"): 0.804,  # 85
    ("to_clause", "name", "next", "intention"): 0.74,  # 36
    ("to_clause", "name", "next", "intention", "indirect"): 0.759,  # 34
    ("to_clause", "name", "next", "speech"): 0.843,  # 47
    ("to_clause", "name", "next", "speech", "indirect"): 0.852,  # 41
    ("to_clause", "nominal"): 0.825,  # 155
    ("to_clause", "nominal", "far"): 0.814,  # 37
    ("to_clause", "nominal", "far", "speech"): 0.809,  # 26
    ("to_clause", "nominal", "far", "speech", "indirect"): 0.797,  # 24
    ("to_clause", "nominal", "near"): 0.832,  # 42
    ("to_clause", "nominal", "near", "speech"): 0.824,  # 28
    ("to_clause", "nominal", "near", "speech", "indirect"): 0.817,  # 27
    ("to_clause", "nominal", "next"): 0.828,  # 76
    ("to_clause", "nominal", "next", "intention"): 0.744,  # 28
    ("to_clause", "nominal", "next", "intention", "indirect"): 0.722,  # 28
    ("to_clause", "nominal", "next", "speech"): 0.882,  # 47
    ("to_clause", "nominal", "next", "speech", "indirect"): 0.92,  # 42
    ("to_clause", "pronoun"): 0.747,  # 112
    ("to_clause", "pronoun", "far"): 0.577,  # 22
    ("to_clause", "pronoun", "near"): 0.735,  # 26
    ("to_clause", "pronoun", "next"): 0.817,  # 64
    ("to_clause", "pronoun", "next", "intention"): 0.782,  # 35
    ("to_clause", "pronoun", "next", "intention", "indirect"): 0.781,  # 32
    ("to_clause", "pronoun", "next", "speech"): 0.87,  # 27
    ("to_clause", "pronoun", "next", "speech", "indirect"): 0.857,  # 20
    ("trailing",): 0.981,  # 296
    ("trailing", "name"): 0.986,  # 150
    ("trailing", "name", "next"): 0.992,  # 140
    ("trailing", "name", "next", "plain"): 0.999,  # 114
    ("trailing", "name", "next", "plain", "indirect"): 1.0,  # 59
    ("trailing", "name", "next", "plain", "mixed"): 1.0,  # 53
    ("trailing", "name", "next", "speech"): 0.968,  # 24
    ("trailing", "name", "next", "speech", "indirect"): 0.959,  # 22
    ("trailing", "nominal"): 0.988,  # 86
    ("trailing", "nominal", "next"): 0.999,  # 81
    ("trailing", "nominal", "next", "plain"): 1.0,  # 53
    ("trailing", "nominal", "next", "plain", "indirect"): 1.0,  # 44
    ("trailing", "pronoun"): 0.969,  # 60
    ("trailing", "pronoun", "next"): 0.981,  # 59
    ("trailing", "pronoun", "next", "plain"): 0.997,  # 53
    ("trailing", "pronoun", "next", "plain", "indirect"): 0.999,  # 35
    ("wh_clause",): 0.872,  # 138
    ("wh_clause", "name"): 0.925,  # 60
    ("wh_clause", "name", "far"): 0.908,  # 20
    ("wh_clause", "name", "next"): 0.931,  # 30
    ("wh_clause", "nominal"): 0.828,  # 38
    ("wh_clause", "pronoun"): 0.834,  # 40
    ("wh_clause", "pronoun", "next"): 0.85,  # 21
    ("zero_that",): 0.916,  # 2040
    ("zero_that", "name"): 0.945,  # 1031
    ("zero_that", "name", "far"): 0.918,  # 340
    ("zero_that", "name", "far", "plain"): 0.936,  # 254
    ("zero_that", "name", "far", "plain", "indirect"): 0.944,  # 162
    ("zero_that", "name", "far", "plain", "mixed"): 0.925,  # 92
    ("zero_that", "name", "far", "speech"): 0.914,  # 58
    ("zero_that", "name", "far", "speech", "indirect"): 0.916,  # 48
    ("zero_that", "name", "near"): 0.943,  # 123
    ("zero_that", "name", "near", "plain"): 0.979,  # 65
    ("zero_that", "name", "near", "plain", "indirect"): 0.996,  # 45
    ("zero_that", "name", "near", "plain", "mixed"): 0.96,  # 20
    ("zero_that", "name", "near", "speech"): 0.929,  # 40
    ("zero_that", "name", "near", "speech", "indirect"): 0.94,  # 35
    ("zero_that", "name", "next"): 0.963,  # 568
    ("zero_that", "name", "next", "plain"): 0.974,  # 432
    ("zero_that", "name", "next", "plain", "indirect"): 0.974,  # 273
    ("zero_that", "name", "next", "plain", "mixed"): 0.975,  # 159
    ("zero_that", "name", "next", "speech"): 0.933,  # 85
    ("zero_that", "name", "next", "speech", "indirect"): 0.941,  # 69
    ("zero_that", "name", "next", "thought"): 0.936,  # 27
    ("zero_that", "name", "next", "thought", "indirect"): 0.927,  # 26
    ("zero_that", "nominal"): 0.889,  # 621
    ("zero_that", "nominal", "far"): 0.783,  # 129
    ("zero_that", "nominal", "far", "plain"): 0.794,  # 78
    ("zero_that", "nominal", "far", "plain", "indirect"): 0.778,  # 58
    ("zero_that", "nominal", "far", "plain", "mixed"): 0.831,  # 20
    ("zero_that", "nominal", "far", "speech"): 0.725,  # 27
    ("zero_that", "nominal", "far", "speech", "indirect"): 0.684,  # 24
    ("zero_that", "nominal", "near"): 0.847,  # 102
    ("zero_that", "nominal", "near", "plain"): 0.898,  # 44
    ("zero_that", "nominal", "near", "plain", "indirect"): 0.897,  # 39
    ("zero_that", "nominal", "near", "speech"): 0.814,  # 25
    ("zero_that", "nominal", "near", "speech", "indirect"): 0.785,  # 22
    ("zero_that", "nominal", "next"): 0.937,  # 390
    ("zero_that", "nominal", "next", "evidence"): 0.958,  # 53
    ("zero_that", "nominal", "next", "evidence", "indirect"): 0.962,  # 53
    ("zero_that", "nominal", "next", "plain"): 0.947,  # 230
    ("zero_that", "nominal", "next", "plain", "indirect"): 0.952,  # 208
    ("zero_that", "nominal", "next", "plain", "mixed"): 0.921,  # 22
    ("zero_that", "nominal", "next", "speech"): 0.896,  # 54
    ("zero_that", "nominal", "next", "speech", "indirect"): 0.898,  # 49
    ("zero_that", "nominal", "next", "thought"): 0.934,  # 45
    ("zero_that", "nominal", "next", "thought", "indirect"): 0.931,  # 43
    ("zero_that", "pronoun"): 0.882,  # 388
    ("zero_that", "pronoun", "far"): 0.797,  # 50
    ("zero_that", "pronoun", "far", "plain"): 0.885,  # 25
    ("zero_that", "pronoun", "near"): 0.829,  # 67
    ("zero_that", "pronoun", "near", "plain"): 0.91,  # 20
    ("zero_that", "pronoun", "near", "speech"): 0.888,  # 23
    ("zero_that", "pronoun", "next"): 0.914,  # 271
    ("zero_that", "pronoun", "next", "plain"): 0.973,  # 173
    ("zero_that", "pronoun", "next", "plain", "indirect"): 0.975,  # 123
    ("zero_that", "pronoun", "next", "plain", "mixed"): 0.979,  # 50
    ("zero_that", "pronoun", "next", "speech"): 0.974,  # 23
    ("zero_that", "pronoun", "next", "thought"): 0.766,  # 62
    ("zero_that", "pronoun", "next", "thought", "indirect"): 0.749,  # 59
}

#: Key -> share of right speakers.
SPEAKER: Mapping[tuple[str, ...], float] = {
    (): 0.684,  # 17859
    ("alternation",): 0.553,  # 5455
    ("continued_speech",): 0.379,  # 45
    ("definite",): 0.482,  # 168
    ("description",): 0.189,  # 211
    ("dialogue", "alternation"): 0.554,  # 5449
    ("dialogue", "alternation", "more"): 0.527,  # 3585
    ("dialogue", "alternation", "more", "none"): 0.527,  # 3585
    ("dialogue", "alternation", "more", "none", "group"): 0.115,  # 36
    ("dialogue", "alternation", "more", "none", "organisation"): 0.346,  # 37
    ("dialogue", "alternation", "more", "none", "person"): 0.551,  # 3407
    ("dialogue", "alternation", "more", "none", "unknown"): 0.049,  # 98
    ("dialogue", "alternation", "two"): 0.604,  # 1864
    ("dialogue", "alternation", "two", "none"): 0.605,  # 1864
    ("dialogue", "alternation", "two", "none", "person"): 0.623,  # 1805
    ("dialogue", "alternation", "two", "none", "unknown"): 0.147,  # 31
    ("dialogue", "definite"): 0.471,  # 168
    ("dialogue", "definite", "clear"): 0.443,  # 30
    ("dialogue", "definite", "clear", "cue_inside"): 0.498,  # 21
    ("dialogue", "definite", "clear", "cue_inside", "person"): 0.515,  # 21
    ("dialogue", "definite", "close"): 0.433,  # 61
    ("dialogue", "definite", "close", "cue_inside"): 0.509,  # 28
    ("dialogue", "definite", "close", "cue_inside", "person"): 0.529,  # 28
    ("dialogue", "definite", "likely"): 0.515,  # 69
    ("dialogue", "definite", "likely", "cue_after_inverted"): 0.53,  # 28
    ("dialogue", "definite", "likely", "cue_after_inverted", "person"): 0.534,  # 28
    ("dialogue", "definite", "likely", "cue_inside"): 0.504,  # 30
    ("dialogue", "definite", "likely", "cue_inside", "person"): 0.501,  # 30
    ("dialogue", "description"): 0.127,  # 194
    ("dialogue", "description", ""): 0.124,  # 194
    ("dialogue", "description", "", "cue_after_inverted"): 0.197,  # 52
    ("dialogue", "description", "", "cue_after_inverted", "person"): 0.111,  # 35
    ("dialogue", "description", "", "cue_inside"): 0.098,  # 95
    ("dialogue", "description", "", "cue_inside", "person"): 0.126,  # 69
    ("dialogue", "description", "", "cue_inside", "unknown"): 0.027,  # 26
    ("dialogue", "first_name"): 0.969,  # 2074
    ("dialogue", "first_name", ""): 0.969,  # 2074
    ("dialogue", "first_name", "", "beat_after"): 0.675,  # 31
    ("dialogue", "first_name", "", "beat_after", "person"): 0.604,  # 31
    ("dialogue", "first_name", "", "beat_before"): 0.843,  # 94
    ("dialogue", "first_name", "", "beat_before", "person"): 0.831,  # 94
    ("dialogue", "first_name", "", "cue_after"): 0.98,  # 205
    ("dialogue", "first_name", "", "cue_after", "person"): 0.98,  # 205
    ("dialogue", "first_name", "", "cue_after_inverted"): 0.996,  # 591
    ("dialogue", "first_name", "", "cue_after_inverted", "person"): 0.997,  # 591
    ("dialogue", "first_name", "", "cue_before"): 0.935,  # 134
    ("dialogue", "first_name", "", "cue_before", "person"): 0.933,  # 134
    ("dialogue", "first_name", "", "cue_inside"): 0.987,  # 984
    ("dialogue", "first_name", "", "cue_inside", "person"): 0.987,  # 984
    ("dialogue", "full_name"): 0.964,  # 144
    ("dialogue", "full_name", ""): 0.965,  # 144
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
    ("dialogue", "new"): 0.149,  # 236
    ("dialogue", "new", ""): 0.144,  # 236
    ("dialogue", "new", "", "cue_after_inverted"): 0.209,  # 40
    ("dialogue", "new", "", "cue_after_inverted", "person"): 0.315,  # 22
    ("dialogue", "new", "", "cue_before"): 0.091,  # 61
    ("dialogue", "new", "", "cue_before", "unknown"): 0.047,  # 31
    ("dialogue", "new", "", "cue_inside"): 0.193,  # 91
    ("dialogue", "new", "", "cue_inside", "person"): 0.239,  # 65
    ("dialogue", "new", "", "cue_inside", "unknown"): 0.112,  # 25
    ("dialogue", "pronoun"): 0.731,  # 4119
    ("dialogue", "pronoun", "clear"): 0.856,  # 923
    ("dialogue", "pronoun", "clear", "beat_after"): 0.799,  # 42
    ("dialogue", "pronoun", "clear", "beat_after", "person"): 0.788,  # 42
    ("dialogue", "pronoun", "clear", "beat_before"): 0.77,  # 127
    ("dialogue", "pronoun", "clear", "beat_before", "person"): 0.764,  # 127
    ("dialogue", "pronoun", "clear", "cue_after"): 0.939,  # 244
    ("dialogue", "pronoun", "clear", "cue_after", "person"): 0.942,  # 244
    ("dialogue", "pronoun", "clear", "cue_before"): 0.783,  # 158
    ("dialogue", "pronoun", "clear", "cue_before", "person"): 0.779,  # 158
    ("dialogue", "pronoun", "clear", "cue_inside"): 0.887,  # 313
    ("dialogue", "pronoun", "clear", "cue_inside", "person"): 0.888,  # 313
    ("dialogue", "pronoun", "clear", "weak_cue"): 0.861,  # 22
    ("dialogue", "pronoun", "clear", "weak_cue", "person"): 0.863,  # 22
    ("dialogue", "pronoun", "close"): 0.568,  # 1164
    ("dialogue", "pronoun", "close", "beat_after"): 0.728,  # 39
    ("dialogue", "pronoun", "close", "beat_after", "person"): 0.761,  # 39
    ("dialogue", "pronoun", "close", "beat_before"): 0.604,  # 54
    ("dialogue", "pronoun", "close", "beat_before", "person"): 0.61,  # 54
    ("dialogue", "pronoun", "close", "cue_after"): 0.572,  # 346
    ("dialogue", "pronoun", "close", "cue_after", "person"): 0.572,  # 346
    ("dialogue", "pronoun", "close", "cue_before"): 0.542,  # 185
    ("dialogue", "pronoun", "close", "cue_before", "person"): 0.541,  # 185
    ("dialogue", "pronoun", "close", "cue_inside"): 0.555,  # 492
    ("dialogue", "pronoun", "close", "cue_inside", "person"): 0.555,  # 492
    ("dialogue", "pronoun", "close", "weak_cue"): 0.523,  # 20
    ("dialogue", "pronoun", "close", "weak_cue", "person"): 0.508,  # 20
    ("dialogue", "pronoun", "likely"): 0.757,  # 1837
    ("dialogue", "pronoun", "likely", "beat_after"): 0.748,  # 75
    ("dialogue", "pronoun", "likely", "beat_after", "person"): 0.747,  # 75
    ("dialogue", "pronoun", "likely", "beat_before"): 0.673,  # 129
    ("dialogue", "pronoun", "likely", "beat_before", "person"): 0.667,  # 129
    ("dialogue", "pronoun", "likely", "cue_after"): 0.784,  # 528
    ("dialogue", "pronoun", "likely", "cue_after", "person"): 0.784,  # 528
    ("dialogue", "pronoun", "likely", "cue_after_inverted"): 0.571,  # 26
    ("dialogue", "pronoun", "likely", "cue_after_inverted", "person"): 0.52,  # 26
    ("dialogue", "pronoun", "likely", "cue_before"): 0.808,  # 237
    ("dialogue", "pronoun", "likely", "cue_before", "person"): 0.81,  # 237
    ("dialogue", "pronoun", "likely", "cue_inside"): 0.756,  # 767
    ("dialogue", "pronoun", "likely", "cue_inside", "person"): 0.756,  # 767
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
    ("dialogue", "same_paragraph"): 0.495,  # 186
    ("dialogue", "same_paragraph", ""): 0.495,  # 186
    ("dialogue", "same_paragraph", "", "none"): 0.495,  # 186
    ("dialogue", "same_paragraph", "", "none", "person"): 0.539,  # 170
    ("dialogue", "scene"): 0.384,  # 675
    ("dialogue", "scene", "clear"): 0.68,  # 53
    ("dialogue", "scene", "clear", "none"): 0.727,  # 53
    ("dialogue", "scene", "clear", "none", "person"): 0.734,  # 53
    ("dialogue", "scene", "close"): 0.241,  # 317
    ("dialogue", "scene", "close", "none"): 0.237,  # 317
    ("dialogue", "scene", "close", "none", "person"): 0.246,  # 304
    ("dialogue", "scene", "likely"): 0.483,  # 286
    ("dialogue", "scene", "likely", "none"): 0.486,  # 286
    ("dialogue", "scene", "likely", "none", "person"): 0.493,  # 282
    ("dialogue", "surname"): 0.961,  # 2406
    ("dialogue", "surname", ""): 0.961,  # 2406
    ("dialogue", "surname", "", "beat_after"): 0.844,  # 31
    ("dialogue", "surname", "", "beat_after", "person"): 0.816,  # 31
    ("dialogue", "surname", "", "beat_before"): 0.83,  # 110
    ("dialogue", "surname", "", "beat_before", "person"): 0.819,  # 110
    ("dialogue", "surname", "", "cue_after"): 0.954,  # 196
    ("dialogue", "surname", "", "cue_after", "person"): 0.954,  # 196
    ("dialogue", "surname", "", "cue_after_inverted"): 0.995,  # 644
    ("dialogue", "surname", "", "cue_after_inverted", "person"): 0.995,  # 644
    ("dialogue", "surname", "", "cue_before"): 0.922,  # 188
    ("dialogue", "surname", "", "cue_before", "person"): 0.92,  # 188
    ("dialogue", "surname", "", "cue_inside"): 0.971,  # 1201
    ("dialogue", "surname", "", "cue_inside", "person"): 0.971,  # 1189
    ("dialogue", "vocative"): 0.781,  # 620
    ("dialogue", "vocative", ""): 0.781,  # 620
    ("dialogue", "vocative", "", "none"): 0.781,  # 620
    ("dialogue", "vocative", "", "none", "person"): 0.779,  # 610
    ("first_name",): 0.968,  # 2104
    ("full_name",): 0.953,  # 205
    ("narrator",): 0.031,  # 525
    ("new",): 0.268,  # 318
    ("pronoun",): 0.725,  # 4274
    ("report", "continued_speech"): 0.323,  # 45
    ("report", "continued_speech", ""): 0.313,  # 45
    ("report", "continued_speech", "", "none"): 0.312,  # 45
    ("report", "continued_speech", "", "none", "person"): 0.35,  # 36
    ("report", "first_name"): 0.992,  # 30
    ("report", "first_name", ""): 0.998,  # 30
    ("report", "full_name"): 0.965,  # 61
    ("report", "full_name", ""): 0.967,  # 61
    ("report", "new"): 0.54,  # 82
    ("report", "new", ""): 0.57,  # 82
    ("report", "new", "", "cue_inside"): 0.525,  # 37
    ("report", "new", "", "cue_inside", "person"): 0.432,  # 23
    ("report", "pronoun"): 0.583,  # 155
    ("report", "pronoun", "clear"): 0.647,  # 67
    ("report", "pronoun", "clear", "cue_inside"): 0.693,  # 21
    ("report", "pronoun", "clear", "cue_inside", "person"): 0.707,  # 21
    ("report", "pronoun", "close"): 0.579,  # 26
    ("report", "pronoun", "likely"): 0.498,  # 60
    ("report", "pronoun", "likely", "cue_inside"): 0.484,  # 23
    ("report", "pronoun", "likely", "cue_inside", "person"): 0.48,  # 23
    ("report", "surname"): 0.915,  # 113
    ("report", "surname", ""): 0.912,  # 113
    ("report", "surname", "", "cue_after_inverted"): 0.972,  # 22
    ("report", "surname", "", "cue_after_inverted", "person"): 0.991,  # 22
    ("report", "surname", "", "cue_inside"): 0.976,  # 27
    ("report", "surname", "", "cue_inside", "person"): 0.993,  # 25
    ("role",): 0.756,  # 499
    ("same_paragraph",): 0.507,  # 195
    ("scene",): 0.388,  # 675
    ("surname",): 0.958,  # 2519
    ("vocative",): 0.778,  # 621
}
