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
    (): 0.92,  # 11261
    ("according_clause",): 0.969,  # 302
    ("according_clause", "name"): 0.982,  # 119
    ("according_clause", "name", "near"): 0.983,  # 61
    ("according_clause", "name", "near", "speech"): 0.984,  # 61
    ("according_clause", "name", "near", "speech", "indirect"): 0.983,  # 59
    ("according_clause", "name", "next"): 0.997,  # 47
    ("according_clause", "name", "next", "speech"): 0.999,  # 47
    ("according_clause", "name", "next", "speech", "indirect"): 1.0,  # 36
    ("according_clause", "nominal"): 0.962,  # 182
    ("according_clause", "nominal", "next"): 0.962,  # 182
    ("according_clause", "nominal", "next", "speech"): 0.962,  # 182
    ("according_clause", "nominal", "next", "speech", "indirect"): 0.959,  # 169
    ("beat_after",): 0.794,  # 23
    ("beat_before",): 0.825,  # 109
    ("beat_before", "name"): 0.839,  # 69
    ("beat_before", "name", "alone"): 0.84,  # 69
    ("beat_before", "name", "alone", "none"): 0.841,  # 69
    ("beat_before", "name", "alone", "none", "direct"): 0.841,  # 69
    ("beat_before", "pronoun"): 0.724,  # 29
    ("beat_before", "pronoun", "alone"): 0.699,  # 29
    ("beat_before", "pronoun", "alone", "none"): 0.692,  # 29
    ("beat_before", "pronoun", "alone", "none", "direct"): 0.69,  # 29
    ("colon",): 0.756,  # 59
    ("colon", "name"): 0.767,  # 39
    ("colon", "name", "far"): 0.634,  # 21
    ("colon", "name", "far", "speech"): 0.592,  # 21
    ("colon", "name", "far", "speech", "direct"): 0.578,  # 21
    ("cue_after",): 0.983,  # 1127
    ("cue_after", "name"): 0.98,  # 610
    ("cue_after", "name", "far"): 0.996,  # 39
    ("cue_after", "name", "far", "plain"): 0.999,  # 37
    ("cue_after", "name", "far", "plain", "direct"): 1.0,  # 37
    ("cue_after", "name", "next"): 0.979,  # 560
    ("cue_after", "name", "next", "plain"): 0.982,  # 489
    ("cue_after", "name", "next", "plain", "direct"): 0.982,  # 489
    ("cue_after", "name", "next", "speech"): 0.953,  # 58
    ("cue_after", "name", "next", "speech", "direct"): 0.949,  # 58
    ("cue_after", "nominal"): 0.975,  # 78
    ("cue_after", "nominal", "next"): 0.997,  # 70
    ("cue_after", "nominal", "next", "plain"): 1.0,  # 53
    ("cue_after", "nominal", "next", "plain", "direct"): 1.0,  # 53
    ("cue_after", "pronoun"): 0.988,  # 439
    ("cue_after", "pronoun", "next"): 0.995,  # 432
    ("cue_after", "pronoun", "next", "plain"): 0.995,  # 391
    ("cue_after", "pronoun", "next", "plain", "direct"): 0.995,  # 391
    ("cue_after", "pronoun", "next", "speech"): 0.999,  # 29
    ("cue_after", "pronoun", "next", "speech", "direct"): 1.0,  # 29
    ("cue_after_inverted",): 0.986,  # 336
    ("cue_after_inverted", "name"): 0.987,  # 298
    ("cue_after_inverted", "name", "next"): 0.986,  # 278
    ("cue_after_inverted", "name", "next", "plain"): 0.985,  # 262
    ("cue_after_inverted", "name", "next", "plain", "direct"): 0.985,  # 262
    ("cue_after_inverted", "nominal"): 0.997,  # 38
    ("cue_after_inverted", "nominal", "next"): 0.999,  # 38
    ("cue_after_inverted", "nominal", "next", "plain"): 1.0,  # 30
    ("cue_after_inverted", "nominal", "next", "plain", "direct"): 1.0,  # 30
    ("cue_before",): 0.914,  # 571
    ("cue_before", "name"): 0.953,  # 303
    ("cue_before", "name", "far"): 0.957,  # 95
    ("cue_before", "name", "far", "plain"): 0.968,  # 67
    ("cue_before", "name", "far", "plain", "direct"): 0.97,  # 67
    ("cue_before", "name", "far", "speech"): 0.952,  # 20
    ("cue_before", "name", "far", "speech", "direct"): 0.951,  # 20
    ("cue_before", "name", "next"): 0.953,  # 190
    ("cue_before", "name", "next", "plain"): 0.973,  # 117
    ("cue_before", "name", "next", "plain", "direct"): 0.974,  # 117
    ("cue_before", "name", "next", "speech"): 0.915,  # 66
    ("cue_before", "name", "next", "speech", "direct"): 0.91,  # 66
    ("cue_before", "nominal"): 0.796,  # 92
    ("cue_before", "nominal", "far"): 0.774,  # 30
    ("cue_before", "nominal", "far", "plain"): 0.798,  # 21
    ("cue_before", "nominal", "far", "plain", "direct"): 0.806,  # 21
    ("cue_before", "nominal", "next"): 0.844,  # 48
    ("cue_before", "nominal", "next", "speech"): 0.862,  # 23
    ("cue_before", "nominal", "next", "speech", "direct"): 0.867,  # 23
    ("cue_before", "pronoun"): 0.915,  # 176
    ("cue_before", "pronoun", "far"): 0.865,  # 26
    ("cue_before", "pronoun", "near"): 0.823,  # 23
    ("cue_before", "pronoun", "next"): 0.95,  # 127
    ("cue_before", "pronoun", "next", "plain"): 0.995,  # 83
    ("cue_before", "pronoun", "next", "plain", "direct"): 0.999,  # 83
    ("cue_before", "pronoun", "next", "speech"): 0.968,  # 37
    ("cue_before", "pronoun", "next", "speech", "direct"): 0.972,  # 37
    ("cue_inside",): 0.977,  # 1560
    ("cue_inside", "name"): 0.978,  # 1044
    ("cue_inside", "name", "far"): 0.975,  # 39
    ("cue_inside", "name", "far", "plain"): 0.975,  # 39
    ("cue_inside", "name", "far", "plain", "direct"): 0.974,  # 39
    ("cue_inside", "name", "next"): 0.979,  # 991
    ("cue_inside", "name", "next", "plain"): 0.979,  # 908
    ("cue_inside", "name", "next", "plain", "direct"): 0.979,  # 908
    ("cue_inside", "name", "next", "speech"): 0.986,  # 75
    ("cue_inside", "name", "next", "speech", "direct"): 0.987,  # 75
    ("cue_inside", "nominal"): 0.981,  # 106
    ("cue_inside", "nominal", "next"): 0.989,  # 97
    ("cue_inside", "nominal", "next", "plain"): 0.988,  # 85
    ("cue_inside", "nominal", "next", "plain", "direct"): 0.988,  # 85
    ("cue_inside", "pronoun"): 0.976,  # 410
    ("cue_inside", "pronoun", "next"): 0.975,  # 408
    ("cue_inside", "pronoun", "next", "plain"): 0.978,  # 369
    ("cue_inside", "pronoun", "next", "plain", "direct"): 0.978,  # 369
    ("cue_inside", "pronoun", "next", "speech"): 0.95,  # 35
    ("cue_inside", "pronoun", "next", "speech", "direct"): 0.944,  # 35
    ("heading",): 0.983,  # 38
    ("heading", "name"): 0.996,  # 36
    ("heading", "name", "next"): 0.999,  # 36
    ("heading", "name", "next", "speech"): 1.0,  # 36
    ("heading", "name", "next", "speech", "indirect"): 1.0,  # 20
    ("inserted",): 0.912,  # 237
    ("inserted", "name"): 0.942,  # 74
    ("inserted", "name", "next"): 0.955,  # 69
    ("inserted", "name", "next", "plain"): 0.976,  # 50
    ("inserted", "name", "next", "plain", "indirect"): 0.97,  # 32
    ("inserted", "nominal"): 0.895,  # 65
    ("inserted", "nominal", "next"): 0.887,  # 61
    ("inserted", "nominal", "next", "plain"): 0.976,  # 37
    ("inserted", "nominal", "next", "plain", "indirect"): 0.995,  # 34
    ("inserted", "pronoun"): 0.899,  # 98
    ("inserted", "pronoun", "next"): 0.896,  # 96
    ("inserted", "pronoun", "next", "plain"): 0.951,  # 73
    ("inserted", "pronoun", "next", "plain", "indirect"): 0.974,  # 47
    ("inserted", "pronoun", "next", "plain", "mixed"): 0.931,  # 26
    ("inserted", "pronoun", "next", "speech"): 0.799,  # 20
    ("label",): 0.808,  # 41
    ("label", "nominal"): 0.688,  # 25
    ("label", "nominal", "next"): 0.654,  # 25
    ("label", "nominal", "next", "speech"): 0.644,  # 25
    ("label", "nominal", "next", "speech", "direct"): 0.641,  # 25
    ("marked_words",): 0.827,  # 151
    ("marked_words", "name"): 0.831,  # 71
    ("marked_words", "name", "far"): 0.777,  # 29
    ("marked_words", "name", "far", "speech"): 0.792,  # 20
    ("marked_words", "name", "next"): 0.883,  # 30
    ("marked_words", "nominal"): 0.745,  # 40
    ("marked_words", "pronoun"): 0.885,  # 40
    ("marked_words", "pronoun", "next"): 0.966,  # 24
    ("object_clause",): 0.9,  # 237
    ("object_clause", "name"): 0.942,  # 145
    ("object_clause", "name", "far"): 0.928,  # 54
    ("object_clause", "name", "far", "speech"): 0.925,  # 53
    ("object_clause", "name", "far", "speech", "mixed"): 0.922,  # 51
    ("object_clause", "name", "next"): 0.944,  # 72
    ("object_clause", "name", "next", "speech"): 0.944,  # 71
    ("object_clause", "name", "next", "speech", "mixed"): 0.942,  # 69
    ("object_clause", "nominal"): 0.843,  # 41
    ("object_clause", "nominal", "next"): 0.888,  # 22
    ("object_clause", "nominal", "next", "speech"): 0.9,  # 21
    ("object_clause", "nominal", "next", "speech", "mixed"): 0.9,  # 20
    ("object_clause", "pronoun"): 0.836,  # 51
    ("object_clause", "pronoun", "next"): 0.931,  # 28
    ("object_clause", "pronoun", "next", "speech"): 0.955,  # 28
    ("object_clause", "pronoun", "next", "speech", "mixed"): 0.961,  # 27
    ("object_phrase",): 0.882,  # 1799
    ("object_phrase", "name"): 0.929,  # 836
    ("object_phrase", "name", "far"): 0.868,  # 305
    ("object_phrase", "name", "far", "speech"): 0.934,  # 40
    ("object_phrase", "name", "far", "speech", "indirect"): 0.947,  # 40
    ("object_phrase", "name", "far", "thought"): 0.852,  # 256
    ("object_phrase", "name", "far", "thought", "indirect"): 0.85,  # 254
    ("object_phrase", "name", "near"): 0.964,  # 233
    ("object_phrase", "name", "near", "speech"): 0.965,  # 29
    ("object_phrase", "name", "near", "speech", "indirect"): 0.965,  # 29
    ("object_phrase", "name", "near", "thought"): 0.965,  # 202
    ("object_phrase", "name", "near", "thought", "indirect"): 0.965,  # 202
    ("object_phrase", "name", "next"): 0.965,  # 298
    ("object_phrase", "name", "next", "speech"): 0.992,  # 35
    ("object_phrase", "name", "next", "speech", "indirect"): 0.998,  # 35
    ("object_phrase", "name", "next", "thought"): 0.96,  # 248
    ("object_phrase", "name", "next", "thought", "indirect"): 0.96,  # 248
    ("object_phrase", "nominal"): 0.838,  # 601
    ("object_phrase", "nominal", "far"): 0.723,  # 205
    ("object_phrase", "nominal", "far", "speech"): 0.801,  # 24
    ("object_phrase", "nominal", "far", "speech", "indirect"): 0.824,  # 24
    ("object_phrase", "nominal", "far", "thought"): 0.699,  # 175
    ("object_phrase", "nominal", "far", "thought", "indirect"): 0.697,  # 175
    ("object_phrase", "nominal", "near"): 0.904,  # 173
    ("object_phrase", "nominal", "near", "thought"): 0.913,  # 162
    ("object_phrase", "nominal", "near", "thought", "indirect"): 0.914,  # 162
    ("object_phrase", "nominal", "next"): 0.89,  # 223
    ("object_phrase", "nominal", "next", "thought"): 0.885,  # 199
    ("object_phrase", "nominal", "next", "thought", "indirect"): 0.884,  # 199
    ("object_phrase", "pronoun"): 0.849,  # 362
    ("object_phrase", "pronoun", "far"): 0.797,  # 86
    ("object_phrase", "pronoun", "far", "thought"): 0.79,  # 76
    ("object_phrase", "pronoun", "far", "thought", "indirect"): 0.79,  # 76
    ("object_phrase", "pronoun", "near"): 0.848,  # 125
    ("object_phrase", "pronoun", "near", "thought"): 0.836,  # 115
    ("object_phrase", "pronoun", "near", "thought", "indirect"): 0.835,  # 115
    ("object_phrase", "pronoun", "next"): 0.879,  # 151
    ("object_phrase", "pronoun", "next", "speech"): 0.961,  # 21
    ("object_phrase", "pronoun", "next", "speech", "indirect"): 0.987,  # 21
    ("object_phrase", "pronoun", "next", "thought"): 0.857,  # 124
    ("object_phrase", "pronoun", "next", "thought", "indirect"): 0.854,  # 123
    ("relative_clause",): 0.868,  # 34
    ("sentence_subject",): 0.77,  # 37
    ("sentence_subject", "name"): 0.772,  # 22
    ("sentence_subject", "name", "alone"): 0.772,  # 22
    ("sentence_subject", "name", "alone", "none"): 0.773,  # 22
    ("sentence_subject", "name", "alone", "none", "direct"): 0.773,  # 22
    ("that_clause",): 0.936,  # 1417
    ("that_clause", "name"): 0.966,  # 741
    ("that_clause", "name", "far"): 0.943,  # 243
    ("that_clause", "name", "far", "plain"): 0.968,  # 103
    ("that_clause", "name", "far", "plain", "indirect"): 0.995,  # 55
    ("that_clause", "name", "far", "plain", "mixed"): 0.943,  # 48
    ("that_clause", "name", "far", "speech"): 0.964,  # 118
    ("that_clause", "name", "far", "speech", "indirect"): 0.975,  # 84
    ("that_clause", "name", "far", "speech", "mixed"): 0.946,  # 34
    ("that_clause", "name", "near"): 0.965,  # 115
    ("that_clause", "name", "near", "plain"): 0.971,  # 37
    ("that_clause", "name", "near", "speech"): 0.958,  # 69
    ("that_clause", "name", "near", "speech", "indirect"): 0.963,  # 55
    ("that_clause", "name", "next"): 0.981,  # 383
    ("that_clause", "name", "next", "plain"): 0.987,  # 157
    ("that_clause", "name", "next", "plain", "indirect"): 0.975,  # 75
    ("that_clause", "name", "next", "plain", "mixed"): 0.999,  # 82
    ("that_clause", "name", "next", "speech"): 0.989,  # 194
    ("that_clause", "name", "next", "speech", "indirect"): 0.993,  # 143
    ("that_clause", "name", "next", "speech", "mixed"): 0.982,  # 51
    ("that_clause", "nominal"): 0.9,  # 407
    ("that_clause", "nominal", "far"): 0.805,  # 123
    ("that_clause", "nominal", "far", "plain"): 0.817,  # 39
    ("that_clause", "nominal", "far", "plain", "indirect"): 0.81,  # 26
    ("that_clause", "nominal", "far", "speech"): 0.784,  # 64
    ("that_clause", "nominal", "far", "speech", "indirect"): 0.743,  # 49
    ("that_clause", "nominal", "near"): 0.965,  # 76
    ("that_clause", "nominal", "near", "speech"): 0.949,  # 36
    ("that_clause", "nominal", "near", "speech", "indirect"): 0.943,  # 34
    ("that_clause", "nominal", "next"): 0.931,  # 208
    ("that_clause", "nominal", "next", "evidence"): 0.985,  # 37
    ("that_clause", "nominal", "next", "evidence", "indirect"): 0.997,  # 37
    ("that_clause", "nominal", "next", "plain"): 0.97,  # 47
    ("that_clause", "nominal", "next", "plain", "indirect"): 0.994,  # 38
    ("that_clause", "nominal", "next", "speech"): 0.925,  # 92
    ("that_clause", "nominal", "next", "speech", "indirect"): 0.926,  # 81
    ("that_clause", "nominal", "next", "thought"): 0.903,  # 28
    ("that_clause", "nominal", "next", "thought", "indirect"): 0.893,  # 27
    ("that_clause", "pronoun"): 0.908,  # 269
    ("that_clause", "pronoun", "far"): 0.728,  # 67
    ("that_clause", "pronoun", "far", "plain"): 0.809,  # 20
    ("that_clause", "pronoun", "far", "speech"): 0.658,  # 33
    ("that_clause", "pronoun", "far", "speech", "indirect"): 0.645,  # 25
    ("that_clause", "pronoun", "near"): 0.958,  # 36
    ("that_clause", "pronoun", "next"): 0.972,  # 166
    ("that_clause", "pronoun", "next", "plain"): 0.996,  # 68
    ("that_clause", "pronoun", "next", "plain", "indirect"): 0.999,  # 33
    ("that_clause", "pronoun", "next", "plain", "mixed"): 0.999,  # 35
    ("that_clause", "pronoun", "next", "speech"): 0.973,  # 73
    ("that_clause", "pronoun", "next", "speech", "indirect"): 0.963,  # 52
    ("that_clause", "pronoun", "next", "speech", "mixed"): 0.991,  # 21
    ("that_clause", "pronoun", "next", "thought"): 0.957,  # 20
    ("that_clause", "pronoun", "next", "thought", "indirect"): 0.952,  # 20
    ("to_clause",): 0.894,  # 452
    ("to_clause", "name"): 0.93,  # 206
    ("to_clause", "name", "far"): 0.872,  # 66
    ("to_clause", "name", "far", "intention"): 0.874,  # 24
    ("to_clause", "name", "far", "intention", "indirect"): 0.875,  # 24
    ("to_clause", "name", "far", "speech"): 0.872,  # 39
    ("to_clause", "name", "far", "speech", "indirect"): 0.86,  # 35
    ("to_clause", "name", "near"): 0.962,  # 61
    ("to_clause", "name", "near", "intention"): 0.93,  # 24
    ("to_clause", "name", "near", "intention", "indirect"): 0.918,  # 23
    ("to_clause", "name", "near", "speech"): 0.992,  # 37
    ("to_clause", "name", "near", "speech", "indirect"): 0.998,  # 34
    ("to_clause", "name", "next"): 0.958,  # 79
    ("to_clause", "name", "next", "intention"): 0.96,  # 51
    ("to_clause", "name", "next", "intention", "indirect"): 0.961,  # 51
    ("to_clause", "name", "next", "speech"): 0.961,  # 26
    ("to_clause", "name", "next", "speech", "indirect"): 0.956,  # 22
    ("to_clause", "nominal"): 0.893,  # 149
    ("to_clause", "nominal", "far"): 0.821,  # 35
    ("to_clause", "nominal", "near"): 0.933,  # 36
    ("to_clause", "nominal", "next"): 0.908,  # 78
    ("to_clause", "nominal", "next", "intention"): 0.906,  # 53
    ("to_clause", "nominal", "next", "intention", "indirect"): 0.904,  # 52
    ("to_clause", "nominal", "next", "speech"): 0.914,  # 24
    ("to_clause", "nominal", "next", "speech", "indirect"): 0.911,  # 22
    ("to_clause", "pronoun"): 0.822,  # 97
    ("to_clause", "pronoun", "near"): 0.807,  # 20
    ("to_clause", "pronoun", "next"): 0.9,  # 58
    ("to_clause", "pronoun", "next", "intention"): 0.898,  # 39
    ("to_clause", "pronoun", "next", "intention", "indirect"): 0.893,  # 37
    ("trailing",): 0.967,  # 351
    ("trailing", "name"): 0.988,  # 180
    ("trailing", "name", "next"): 0.999,  # 166
    ("trailing", "name", "next", "plain"): 1.0,  # 135
    ("trailing", "name", "next", "plain", "indirect"): 1.0,  # 72
    ("trailing", "name", "next", "plain", "mixed"): 1.0,  # 61
    ("trailing", "name", "next", "speech"): 1.0,  # 29
    ("trailing", "name", "next", "speech", "indirect"): 1.0,  # 24
    ("trailing", "nominal"): 0.952,  # 102
    ("trailing", "nominal", "next"): 0.958,  # 97
    ("trailing", "nominal", "next", "plain"): 0.994,  # 62
    ("trailing", "nominal", "next", "plain", "indirect"): 0.999,  # 51
    ("trailing", "pronoun"): 0.945,  # 69
    ("trailing", "pronoun", "next"): 0.954,  # 67
    ("trailing", "pronoun", "next", "plain"): 0.965,  # 60
    ("trailing", "pronoun", "next", "plain", "indirect"): 0.993,  # 37
    ("trailing", "pronoun", "next", "plain", "mixed"): 0.927,  # 22
    ("wh_clause",): 0.889,  # 123
    ("wh_clause", "name"): 0.934,  # 52
    ("wh_clause", "name", "next"): 0.952,  # 25
    ("wh_clause", "nominal"): 0.858,  # 33
    ("wh_clause", "pronoun"): 0.852,  # 38
    ("zero_that",): 0.932,  # 2092
    ("zero_that", "name"): 0.965,  # 1070
    ("zero_that", "name", "far"): 0.949,  # 352
    ("zero_that", "name", "far", "plain"): 0.959,  # 270
    ("zero_that", "name", "far", "plain", "indirect"): 0.96,  # 174
    ("zero_that", "name", "far", "plain", "mixed"): 0.958,  # 96
    ("zero_that", "name", "far", "speech"): 0.963,  # 57
    ("zero_that", "name", "far", "speech", "indirect"): 0.958,  # 46
    ("zero_that", "name", "near"): 0.96,  # 124
    ("zero_that", "name", "near", "plain"): 0.995,  # 73
    ("zero_that", "name", "near", "plain", "indirect"): 0.999,  # 48
    ("zero_that", "name", "near", "plain", "mixed"): 0.999,  # 25
    ("zero_that", "name", "near", "speech"): 0.904,  # 36
    ("zero_that", "name", "near", "speech", "indirect"): 0.926,  # 30
    ("zero_that", "name", "next"): 0.976,  # 594
    ("zero_that", "name", "next", "plain"): 0.982,  # 451
    ("zero_that", "name", "next", "plain", "indirect"): 0.976,  # 287
    ("zero_that", "name", "next", "plain", "mixed"): 0.993,  # 164
    ("zero_that", "name", "next", "speech"): 0.968,  # 91
    ("zero_that", "name", "next", "speech", "indirect"): 0.984,  # 72
    ("zero_that", "name", "next", "thought"): 0.965,  # 25
    ("zero_that", "name", "next", "thought", "indirect"): 0.96,  # 24
    ("zero_that", "nominal"): 0.89,  # 640
    ("zero_that", "nominal", "far"): 0.764,  # 122
    ("zero_that", "nominal", "far", "plain"): 0.786,  # 71
    ("zero_that", "nominal", "far", "plain", "indirect"): 0.763,  # 54
    ("zero_that", "nominal", "far", "speech"): 0.699,  # 31
    ("zero_that", "nominal", "far", "speech", "indirect"): 0.648,  # 27
    ("zero_that", "nominal", "near"): 0.88,  # 99
    ("zero_that", "nominal", "near", "plain"): 0.937,  # 41
    ("zero_that", "nominal", "near", "plain", "indirect"): 0.943,  # 36
    ("zero_that", "nominal", "near", "speech"): 0.823,  # 25
    ("zero_that", "nominal", "near", "speech", "indirect"): 0.814,  # 21
    ("zero_that", "nominal", "next"): 0.93,  # 419
    ("zero_that", "nominal", "next", "evidence"): 0.973,  # 52
    ("zero_that", "nominal", "next", "evidence", "indirect"): 0.979,  # 52
    ("zero_that", "nominal", "next", "plain"): 0.946,  # 243
    ("zero_that", "nominal", "next", "plain", "indirect"): 0.949,  # 217
    ("zero_that", "nominal", "next", "plain", "mixed"): 0.929,  # 26
    ("zero_that", "nominal", "next", "speech"): 0.882,  # 64
    ("zero_that", "nominal", "next", "speech", "indirect"): 0.871,  # 61
    ("zero_that", "nominal", "next", "thought"): 0.935,  # 47
    ("zero_that", "nominal", "next", "thought", "indirect"): 0.951,  # 44
    ("zero_that", "pronoun"): 0.909,  # 382
    ("zero_that", "pronoun", "far"): 0.821,  # 51
    ("zero_that", "pronoun", "far", "plain"): 0.898,  # 27
    ("zero_that", "pronoun", "near"): 0.862,  # 62
    ("zero_that", "pronoun", "near", "plain"): 0.898,  # 23
    ("zero_that", "pronoun", "near", "plain", "indirect"): 0.902,  # 21
    ("zero_that", "pronoun", "near", "speech"): 0.891,  # 21
    ("zero_that", "pronoun", "next"): 0.939,  # 269
    ("zero_that", "pronoun", "next", "plain"): 0.967,  # 189
    ("zero_that", "pronoun", "next", "plain", "indirect"): 0.97,  # 136
    ("zero_that", "pronoun", "next", "plain", "mixed"): 0.963,  # 53
    ("zero_that", "pronoun", "next", "speech"): 0.984,  # 28
    ("zero_that", "pronoun", "next", "speech", "indirect"): 0.995,  # 22
    ("zero_that", "pronoun", "next", "thought"): 0.815,  # 42
    ("zero_that", "pronoun", "next", "thought", "indirect"): 0.803,  # 40
}

#: Key -> share of right speakers.
SPEAKER: Mapping[tuple[str, ...], float] = {
    (): 0.789,  # 17908
    ("book",): 0.8,  # 16465
    ("book", "alternation"): 0.782,  # 3685
    ("book", "alternation", "against"): 0.454,  # 91
    ("book", "alternation", "against", "none"): 0.421,  # 91
    ("book", "alternation", "against", "none", "person"): 0.422,  # 90
    ("book", "alternation", "clear"): 0.666,  # 584
    ("book", "alternation", "clear", "none"): 0.664,  # 584
    ("book", "alternation", "clear", "none", "person"): 0.668,  # 581
    ("book", "alternation", "close"): 0.498,  # 68
    ("book", "alternation", "close", "none"): 0.461,  # 68
    ("book", "alternation", "close", "none", "person"): 0.457,  # 68
    ("book", "alternation", "likely"): 0.577,  # 196
    ("book", "alternation", "likely", "none"): 0.567,  # 196
    ("book", "alternation", "likely", "none", "person"): 0.569,  # 195
    ("book", "alternation", "only"): 0.833,  # 21
    ("book", "alternation", "only", "none"): 0.849,  # 21
    ("book", "alternation", "only", "none", "person"): 0.855,  # 21
    ("book", "alternation", "plain"): 0.842,  # 2725
    ("book", "alternation", "plain", "none"): 0.842,  # 2725
    ("book", "alternation", "plain", "none", "person"): 0.842,  # 2725
    ("book", "definite"): 0.694,  # 52
    ("book", "description"): 0.253,  # 148
    ("book", "description", ""): 0.219,  # 148
    ("book", "description", "", "cue_after_inverted"): 0.33,  # 42
    ("book", "description", "", "cue_after_inverted", "person"): 0.279,  # 27
    ("book", "description", "", "cue_inside"): 0.195,  # 68
    ("book", "description", "", "cue_inside", "person"): 0.282,  # 43
    ("book", "description", "", "cue_inside", "unknown"): 0.056,  # 25
    ("book", "exchange"): 0.591,  # 2897
    ("book", "exchange", "against"): 0.441,  # 607
    ("book", "exchange", "against", "cue_after"): 0.444,  # 54
    ("book", "exchange", "against", "cue_after", "person"): 0.444,  # 54
    ("book", "exchange", "against", "cue_before"): 0.473,  # 31
    ("book", "exchange", "against", "cue_before", "person"): 0.481,  # 31
    ("book", "exchange", "against", "cue_inside"): 0.467,  # 100
    ("book", "exchange", "against", "cue_inside", "person"): 0.47,  # 100
    ("book", "exchange", "against", "none"): 0.424,  # 399
    ("book", "exchange", "against", "none", "person"): 0.425,  # 398
    ("book", "exchange", "clear"): 0.681,  # 701
    ("book", "exchange", "clear", "cue_after"): 0.906,  # 45
    ("book", "exchange", "clear", "cue_after", "person"): 0.946,  # 45
    ("book", "exchange", "clear", "cue_before"): 0.697,  # 27
    ("book", "exchange", "clear", "cue_before", "person"): 0.702,  # 27
    ("book", "exchange", "clear", "cue_inside"): 0.724,  # 74
    ("book", "exchange", "clear", "cue_inside", "person"): 0.729,  # 74
    ("book", "exchange", "clear", "none"): 0.644,  # 516
    ("book", "exchange", "clear", "none", "person"): 0.643,  # 516
    ("book", "exchange", "close"): 0.493,  # 292
    ("book", "exchange", "close", "cue_after"): 0.522,  # 32
    ("book", "exchange", "close", "cue_after", "person"): 0.529,  # 32
    ("book", "exchange", "close", "cue_inside"): 0.544,  # 45
    ("book", "exchange", "close", "cue_inside", "person"): 0.553,  # 45
    ("book", "exchange", "close", "none"): 0.46,  # 179
    ("book", "exchange", "close", "none", "person"): 0.458,  # 179
    ("book", "exchange", "likely"): 0.579,  # 442
    ("book", "exchange", "likely", "beat_before"): 0.639,  # 21
    ("book", "exchange", "likely", "beat_before", "person"): 0.658,  # 21
    ("book", "exchange", "likely", "cue_after"): 0.686,  # 32
    ("book", "exchange", "likely", "cue_after", "person"): 0.711,  # 32
    ("book", "exchange", "likely", "cue_before"): 0.6,  # 28
    ("book", "exchange", "likely", "cue_before", "person"): 0.605,  # 28
    ("book", "exchange", "likely", "cue_inside"): 0.672,  # 70
    ("book", "exchange", "likely", "cue_inside", "person"): 0.684,  # 70
    ("book", "exchange", "likely", "none"): 0.534,  # 274
    ("book", "exchange", "likely", "none", "person"): 0.533,  # 274
    ("book", "exchange", "plain"): 0.663,  # 855
    ("book", "exchange", "plain", "cue_inside"): 0.823,  # 26
    ("book", "exchange", "plain", "cue_inside", "person"): 0.868,  # 26
    ("book", "exchange", "plain", "none"): 0.649,  # 800
    ("book", "exchange", "plain", "none", "person"): 0.649,  # 800
    ("book", "first_name"): 0.969,  # 2039
    ("book", "first_name", ""): 0.97,  # 2039
    ("book", "first_name", "", "beat_after"): 0.685,  # 29
    ("book", "first_name", "", "beat_after", "person"): 0.611,  # 29
    ("book", "first_name", "", "beat_before"): 0.84,  # 92
    ("book", "first_name", "", "beat_before", "person"): 0.827,  # 92
    ("book", "first_name", "", "cue_after"): 0.98,  # 204
    ("book", "first_name", "", "cue_after", "person"): 0.98,  # 204
    ("book", "first_name", "", "cue_after_inverted"): 0.996,  # 584
    ("book", "first_name", "", "cue_after_inverted", "person"): 0.997,  # 584
    ("book", "first_name", "", "cue_before"): 0.941,  # 131
    ("book", "first_name", "", "cue_before", "person"): 0.939,  # 131
    ("book", "first_name", "", "cue_inside"): 0.986,  # 966
    ("book", "first_name", "", "cue_inside", "person"): 0.987,  # 966
    ("book", "full_name"): 0.953,  # 138
    ("book", "full_name", ""): 0.963,  # 138
    ("book", "full_name", "", "cue_after_inverted"): 0.971,  # 37
    ("book", "full_name", "", "cue_after_inverted", "person"): 0.973,  # 37
    ("book", "full_name", "", "cue_inside"): 0.981,  # 64
    ("book", "full_name", "", "cue_inside", "person"): 0.984,  # 64
    ("book", "narrator"): 0.938,  # 443
    ("book", "narrator", ""): 0.941,  # 443
    ("book", "narrator", "", "cue_after"): 0.996,  # 153
    ("book", "narrator", "", "cue_after", "person"): 1.0,  # 153
    ("book", "narrator", "", "cue_after_inverted"): 0.534,  # 32
    ("book", "narrator", "", "cue_after_inverted", "person"): 0.437,  # 32
    ("book", "narrator", "", "cue_inside"): 0.989,  # 226
    ("book", "narrator", "", "cue_inside", "person"): 0.991,  # 226
    ("book", "new"): 0.163,  # 199
    ("book", "new", ""): 0.132,  # 199
    ("book", "new", "", "cue_after_inverted"): 0.246,  # 36
    ("book", "new", "", "cue_before"): 0.065,  # 56
    ("book", "new", "", "cue_before", "unknown"): 0.04,  # 31
    ("book", "new", "", "cue_inside"): 0.15,  # 72
    ("book", "new", "", "cue_inside", "person"): 0.178,  # 49
    ("book", "new", "", "cue_inside", "unknown"): 0.109,  # 22
    ("book", "pronoun"): 0.847,  # 3213
    ("book", "pronoun", "against"): 0.539,  # 80
    ("book", "pronoun", "against", "cue_inside"): 0.583,  # 37
    ("book", "pronoun", "against", "cue_inside", "person"): 0.592,  # 37
    ("book", "pronoun", "clear"): 0.784,  # 802
    ("book", "pronoun", "clear", "beat_after"): 0.801,  # 31
    ("book", "pronoun", "clear", "beat_after", "person"): 0.805,  # 31
    ("book", "pronoun", "clear", "beat_before"): 0.728,  # 75
    ("book", "pronoun", "clear", "beat_before", "person"): 0.721,  # 75
    ("book", "pronoun", "clear", "cue_after"): 0.793,  # 228
    ("book", "pronoun", "clear", "cue_after", "person"): 0.794,  # 228
    ("book", "pronoun", "clear", "cue_before"): 0.804,  # 139
    ("book", "pronoun", "clear", "cue_before", "person"): 0.806,  # 139
    ("book", "pronoun", "clear", "cue_inside"): 0.799,  # 284
    ("book", "pronoun", "clear", "cue_inside", "person"): 0.802,  # 283
    ("book", "pronoun", "close"): 0.628,  # 107
    ("book", "pronoun", "close", "cue_after"): 0.683,  # 27
    ("book", "pronoun", "close", "cue_after", "person"): 0.698,  # 27
    ("book", "pronoun", "close", "cue_inside"): 0.539,  # 48
    ("book", "pronoun", "close", "cue_inside", "person"): 0.524,  # 48
    ("book", "pronoun", "likely"): 0.679,  # 266
    ("book", "pronoun", "likely", "cue_after"): 0.692,  # 75
    ("book", "pronoun", "likely", "cue_after", "person"): 0.693,  # 75
    ("book", "pronoun", "likely", "cue_before"): 0.663,  # 50
    ("book", "pronoun", "likely", "cue_before", "person"): 0.661,  # 50
    ("book", "pronoun", "likely", "cue_inside"): 0.702,  # 108
    ("book", "pronoun", "likely", "cue_inside", "person"): 0.704,  # 108
    ("book", "pronoun", "only"): 0.919,  # 132
    ("book", "pronoun", "only", "cue_after"): 0.95,  # 46
    ("book", "pronoun", "only", "cue_after", "person"): 0.955,  # 46
    ("book", "pronoun", "only", "cue_inside"): 0.939,  # 53
    ("book", "pronoun", "only", "cue_inside", "person"): 0.943,  # 53
    ("book", "pronoun", "plain"): 0.924,  # 1825
    ("book", "pronoun", "plain", "beat_after"): 0.875,  # 76
    ("book", "pronoun", "plain", "beat_after", "person"): 0.869,  # 76
    ("book", "pronoun", "plain", "beat_before"): 0.866,  # 145
    ("book", "pronoun", "plain", "beat_before", "person"): 0.862,  # 145
    ("book", "pronoun", "plain", "cue_after"): 0.947,  # 553
    ("book", "pronoun", "plain", "cue_after", "person"): 0.948,  # 553
    ("book", "pronoun", "plain", "cue_before"): 0.921,  # 241
    ("book", "pronoun", "plain", "cue_before", "person"): 0.921,  # 241
    ("book", "pronoun", "plain", "cue_inside"): 0.933,  # 748
    ("book", "pronoun", "plain", "cue_inside", "person"): 0.933,  # 748
    ("book", "pronoun", "plain", "weak_cue"): 0.882,  # 39
    ("book", "pronoun", "plain", "weak_cue", "person"): 0.874,  # 39
    ("book", "role"): 0.721,  # 528
    ("book", "role", ""): 0.341,  # 190
    ("book", "role", "", "cue_after_inverted"): 0.424,  # 50
    ("book", "role", "", "cue_after_inverted", "person"): 0.437,  # 50
    ("book", "role", "", "cue_inside"): 0.291,  # 91
    ("book", "role", "", "cue_inside", "person"): 0.286,  # 91
    ("book", "role", "capital"): 0.937,  # 338
    ("book", "role", "capital", "cue_after"): 0.956,  # 27
    ("book", "role", "capital", "cue_after", "person"): 0.961,  # 27
    ("book", "role", "capital", "cue_after_inverted"): 0.956,  # 95
    ("book", "role", "capital", "cue_after_inverted", "person"): 0.958,  # 95
    ("book", "role", "capital", "cue_before"): 0.887,  # 31
    ("book", "role", "capital", "cue_before", "person"): 0.875,  # 31
    ("book", "role", "capital", "cue_inside"): 0.953,  # 175
    ("book", "role", "capital", "cue_inside", "person"): 0.954,  # 175
    ("book", "same_paragraph"): 0.77,  # 112
    ("book", "same_paragraph", "clear"): 0.795,  # 50
    ("book", "same_paragraph", "clear", "none"): 0.799,  # 50
    ("book", "same_paragraph", "clear", "none", "person"): 0.813,  # 49
    ("book", "same_paragraph", "likely"): 0.705,  # 35
    ("book", "same_paragraph", "likely", "none"): 0.69,  # 35
    ("book", "same_paragraph", "likely", "none", "person"): 0.695,  # 33
    ("book", "scene"): 0.686,  # 337
    ("book", "scene", "against"): 0.375,  # 51
    ("book", "scene", "against", "none"): 0.324,  # 51
    ("book", "scene", "against", "none", "person"): 0.315,  # 51
    ("book", "scene", "clear"): 0.761,  # 95
    ("book", "scene", "clear", "none"): 0.768,  # 95
    ("book", "scene", "clear", "none", "person"): 0.768,  # 95
    ("book", "scene", "close"): 0.643,  # 24
    ("book", "scene", "close", "none"): 0.63,  # 24
    ("book", "scene", "close", "none", "person"): 0.627,  # 24
    ("book", "scene", "likely"): 0.609,  # 62
    ("book", "scene", "likely", "none"): 0.598,  # 62
    ("book", "scene", "likely", "none", "person"): 0.597,  # 62
    ("book", "scene", "plain"): 0.832,  # 104
    ("book", "scene", "plain", "none"): 0.845,  # 104
    ("book", "scene", "plain", "none", "person"): 0.846,  # 104
    ("book", "surname"): 0.961,  # 2258
    ("book", "surname", ""): 0.962,  # 2258
    ("book", "surname", "", "beat_after"): 0.851,  # 26
    ("book", "surname", "", "beat_after", "person"): 0.82,  # 26
    ("book", "surname", "", "beat_before"): 0.848,  # 104
    ("book", "surname", "", "beat_before", "person"): 0.838,  # 104
    ("book", "surname", "", "cue_after"): 0.968,  # 192
    ("book", "surname", "", "cue_after", "person"): 0.969,  # 192
    ("book", "surname", "", "cue_after_inverted"): 0.995,  # 607
    ("book", "surname", "", "cue_after_inverted", "person"): 0.995,  # 607
    ("book", "surname", "", "cue_before"): 0.914,  # 181
    ("book", "surname", "", "cue_before", "person"): 0.912,  # 181
    ("book", "surname", "", "cue_inside"): 0.969,  # 1114
    ("book", "surname", "", "cue_inside", "person"): 0.969,  # 1114
    ("book", "vocative"): 0.906,  # 405
    ("book", "vocative", "clear"): 0.831,  # 37
    ("book", "vocative", "clear", "none"): 0.815,  # 37
    ("book", "vocative", "clear", "none", "person"): 0.812,  # 37
    ("book", "vocative", "plain"): 0.936,  # 348
    ("book", "vocative", "plain", "none"): 0.937,  # 348
    ("book", "vocative", "plain", "none", "person"): 0.937,  # 348
    ("report",): 0.754,  # 498
    ("report", "continued_speech"): 0.444,  # 43
    ("report", "continued_speech", ""): 0.386,  # 43
    ("report", "continued_speech", "", "none"): 0.375,  # 43
    ("report", "continued_speech", "", "none", "person"): 0.408,  # 36
    ("report", "first_name"): 0.898,  # 24
    ("report", "first_name", ""): 0.941,  # 24
    ("report", "full_name"): 0.951,  # 61
    ("report", "full_name", ""): 0.979,  # 61
    ("report", "new"): 0.744,  # 66
    ("report", "new", ""): 0.743,  # 66
    ("report", "new", "", "cue_inside"): 0.66,  # 27
    ("report", "pronoun"): 0.668,  # 121
    ("report", "pronoun", "clear"): 0.707,  # 56
    ("report", "pronoun", "likely"): 0.596,  # 23
    ("report", "pronoun", "rival"): 0.773,  # 31
    ("report", "surname"): 0.928,  # 108
    ("report", "surname", ""): 0.943,  # 108
    ("report", "surname", "", "cue_after_inverted"): 0.982,  # 21
    ("report", "surname", "", "cue_after_inverted", "person"): 0.994,  # 21
    ("report", "surname", "", "cue_inside"): 0.984,  # 26
    ("report", "surname", "", "cue_inside", "person"): 0.995,  # 24
    ("story",): 0.635,  # 917
    ("story", "alternation"): 0.559,  # 141
    ("story", "alternation", "clear"): 0.455,  # 33
    ("story", "alternation", "clear", "none"): 0.432,  # 33
    ("story", "alternation", "clear", "none", "person"): 0.314,  # 26
    ("story", "alternation", "plain"): 0.623,  # 84
    ("story", "alternation", "plain", "none"): 0.63,  # 84
    ("story", "alternation", "plain", "none", "person"): 0.631,  # 84
    ("story", "definite"): 0.556,  # 23
    ("story", "exchange"): 0.454,  # 114
    ("story", "exchange", "against"): 0.428,  # 24
    ("story", "exchange", "clear"): 0.58,  # 22
    ("story", "exchange", "close"): 0.441,  # 23
    ("story", "exchange", "likely"): 0.444,  # 25
    ("story", "first_name"): 0.92,  # 48
    ("story", "first_name", ""): 0.969,  # 48
    ("story", "first_name", "", "cue_inside"): 0.99,  # 20
    ("story", "first_name", "", "cue_inside", "person"): 0.997,  # 20
    ("story", "narrator"): 0.245,  # 73
    ("story", "narrator", ""): 0.198,  # 73
    ("story", "narrator", "", "cue_inside"): 0.214,  # 46
    ("story", "narrator", "", "cue_inside", "person"): 0.217,  # 46
    ("story", "new"): 0.307,  # 40
    ("story", "new", ""): 0.241,  # 40
    ("story", "pronoun"): 0.761,  # 214
    ("story", "pronoun", "clear"): 0.718,  # 41
    ("story", "pronoun", "likely"): 0.726,  # 28
    ("story", "pronoun", "only"): 0.863,  # 22
    ("story", "pronoun", "plain"): 0.818,  # 102
    ("story", "pronoun", "plain", "cue_after"): 0.725,  # 33
    ("story", "pronoun", "plain", "cue_after", "person"): 0.646,  # 26
    ("story", "pronoun", "plain", "cue_inside"): 0.794,  # 28
    ("story", "pronoun", "plain", "cue_inside", "person"): 0.748,  # 22
    ("story", "role"): 0.745,  # 20
    ("story", "scene"): 0.344,  # 23
    ("story", "surname"): 0.945,  # 147
    ("story", "surname", ""): 0.965,  # 147
    ("story", "surname", "", "cue_after_inverted"): 0.993,  # 42
    ("story", "surname", "", "cue_after_inverted", "person"): 0.999,  # 42
    ("story", "surname", "", "cue_inside"): 0.996,  # 81
    ("story", "surname", "", "cue_inside", "person"): 1.0,  # 69
}
