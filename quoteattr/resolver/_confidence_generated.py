"""How often decisions are right, measured on annotated text. Generated: don't edit.

Made by ``python -m benchmarks.training.confidence --part all --corpus polnear pdnc litbank world``. A key holds the
rule and what else describes a decision; the empty key stands for all of them. Shares are drawn towards that of the next
more general key, which counts for 20 decisions; keys with fewer than 20 are left out. Remarks: decisions seen.
"""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["MENTION", "SPEAKER"]

#: Key -> share of right mentions.
MENTION: Mapping[tuple[str, ...], float] = {
    (): 0.926,  # 11663
    ("according_clause",): 0.971,  # 303
    ("according_clause", "name"): 0.981,  # 119
    ("according_clause", "name", "near"): 0.983,  # 61
    ("according_clause", "name", "near", "speech"): 0.983,  # 61
    ("according_clause", "name", "near", "speech", "indirect"): 0.983,  # 59
    ("according_clause", "name", "next"): 0.994,  # 46
    ("according_clause", "name", "next", "speech"): 0.998,  # 46
    ("according_clause", "name", "next", "speech", "indirect"): 0.999,  # 35
    ("according_clause", "nominal"): 0.968,  # 183
    ("according_clause", "nominal", "next"): 0.967,  # 183
    ("according_clause", "nominal", "next", "speech"): 0.967,  # 183
    ("according_clause", "nominal", "next", "speech", "indirect"): 0.965,  # 171
    ("beat_after",): 0.822,  # 22
    ("beat_before",): 0.821,  # 100
    ("beat_before", "name"): 0.824,  # 63
    ("beat_before", "name", "alone"): 0.825,  # 63
    ("beat_before", "name", "alone", "none"): 0.825,  # 63
    ("beat_before", "name", "alone", "none", "direct"): 0.825,  # 63
    ("beat_before", "pronoun"): 0.743,  # 29
    ("beat_before", "pronoun", "alone"): 0.712,  # 29
    ("beat_before", "pronoun", "alone", "none"): 0.699,  # 29
    ("beat_before", "pronoun", "alone", "none", "direct"): 0.693,  # 29
    ("colon",): 0.782,  # 60
    ("colon", "name"): 0.787,  # 38
    ("colon", "name", "far"): 0.693,  # 20
    ("colon", "name", "far", "speech"): 0.647,  # 20
    ("colon", "name", "far", "speech", "direct"): 0.623,  # 20
    ("cue_after",): 0.98,  # 1165
    ("cue_after", "name"): 0.981,  # 629
    ("cue_after", "name", "far"): 0.994,  # 40
    ("cue_after", "name", "far", "plain"): 0.998,  # 39
    ("cue_after", "name", "far", "plain", "direct"): 0.999,  # 39
    ("cue_after", "name", "next"): 0.979,  # 581
    ("cue_after", "name", "next", "plain"): 0.982,  # 506
    ("cue_after", "name", "next", "plain", "direct"): 0.982,  # 506
    ("cue_after", "name", "next", "speech"): 0.958,  # 61
    ("cue_after", "name", "next", "speech", "direct"): 0.953,  # 61
    ("cue_after", "nominal"): 0.968,  # 85
    ("cue_after", "nominal", "next"): 0.983,  # 77
    ("cue_after", "nominal", "next", "plain"): 0.996,  # 56
    ("cue_after", "nominal", "next", "plain", "direct"): 0.999,  # 56
    ("cue_after", "pronoun"): 0.984,  # 451
    ("cue_after", "pronoun", "next"): 0.991,  # 444
    ("cue_after", "pronoun", "next", "plain"): 0.99,  # 404
    ("cue_after", "pronoun", "next", "plain", "direct"): 0.99,  # 404
    ("cue_after", "pronoun", "next", "speech"): 0.996,  # 28
    ("cue_after", "pronoun", "next", "speech", "direct"): 0.998,  # 28
    ("cue_after_inverted",): 0.985,  # 340
    ("cue_after_inverted", "name"): 0.987,  # 305
    ("cue_after_inverted", "name", "far"): 0.994,  # 22
    ("cue_after_inverted", "name", "far", "plain"): 0.997,  # 20
    ("cue_after_inverted", "name", "far", "plain", "direct"): 0.998,  # 20
    ("cue_after_inverted", "name", "next"): 0.986,  # 275
    ("cue_after_inverted", "name", "next", "plain"): 0.985,  # 258
    ("cue_after_inverted", "name", "next", "plain", "direct"): 0.985,  # 258
    ("cue_after_inverted", "nominal"): 0.994,  # 35
    ("cue_after_inverted", "nominal", "next"): 0.998,  # 35
    ("cue_after_inverted", "nominal", "next", "plain"): 0.999,  # 27
    ("cue_after_inverted", "nominal", "next", "plain", "direct"): 1.0,  # 27
    ("cue_before",): 0.919,  # 582
    ("cue_before", "name"): 0.961,  # 307
    ("cue_before", "name", "far"): 0.96,  # 100
    ("cue_before", "name", "far", "plain"): 0.969,  # 70
    ("cue_before", "name", "far", "plain", "direct"): 0.971,  # 70
    ("cue_before", "name", "far", "speech"): 0.958,  # 23
    ("cue_before", "name", "far", "speech", "direct"): 0.957,  # 23
    ("cue_before", "name", "next"): 0.967,  # 188
    ("cue_before", "name", "next", "plain"): 0.981,  # 116
    ("cue_before", "name", "next", "plain", "direct"): 0.982,  # 116
    ("cue_before", "name", "next", "speech"): 0.945,  # 65
    ("cue_before", "name", "next", "speech", "direct"): 0.94,  # 65
    ("cue_before", "nominal"): 0.802,  # 99
    ("cue_before", "nominal", "far"): 0.712,  # 39
    ("cue_before", "nominal", "far", "plain"): 0.729,  # 27
    ("cue_before", "nominal", "far", "plain", "direct"): 0.736,  # 27
    ("cue_before", "nominal", "next"): 0.881,  # 47
    ("cue_before", "nominal", "next", "plain"): 0.916,  # 20
    ("cue_before", "nominal", "next", "plain", "direct"): 0.933,  # 20
    ("cue_before", "nominal", "next", "speech"): 0.893,  # 21
    ("cue_before", "nominal", "next", "speech", "direct"): 0.899,  # 21
    ("cue_before", "pronoun"): 0.92,  # 176
    ("cue_before", "pronoun", "far"): 0.883,  # 28
    ("cue_before", "pronoun", "near"): 0.847,  # 23
    ("cue_before", "pronoun", "next"): 0.955,  # 125
    ("cue_before", "pronoun", "next", "plain"): 0.991,  # 82
    ("cue_before", "pronoun", "next", "plain", "direct"): 0.998,  # 82
    ("cue_before", "pronoun", "next", "speech"): 0.967,  # 37
    ("cue_before", "pronoun", "next", "speech", "direct"): 0.971,  # 37
    ("cue_inside",): 0.98,  # 1527
    ("cue_inside", "name"): 0.98,  # 1026
    ("cue_inside", "name", "far"): 0.981,  # 53
    ("cue_inside", "name", "far", "plain"): 0.98,  # 50
    ("cue_inside", "name", "far", "plain", "direct"): 0.98,  # 50
    ("cue_inside", "name", "next"): 0.98,  # 959
    ("cue_inside", "name", "next", "plain"): 0.98,  # 885
    ("cue_inside", "name", "next", "plain", "direct"): 0.98,  # 885
    ("cue_inside", "name", "next", "speech"): 0.984,  # 69
    ("cue_inside", "name", "next", "speech", "direct"): 0.985,  # 69
    ("cue_inside", "nominal"): 0.989,  # 102
    ("cue_inside", "nominal", "next"): 0.989,  # 95
    ("cue_inside", "nominal", "next", "plain"): 0.988,  # 84
    ("cue_inside", "nominal", "next", "plain", "direct"): 0.988,  # 84
    ("cue_inside", "pronoun"): 0.982,  # 399
    ("cue_inside", "pronoun", "next"): 0.982,  # 397
    ("cue_inside", "pronoun", "next", "plain"): 0.983,  # 359
    ("cue_inside", "pronoun", "next", "plain", "direct"): 0.983,  # 359
    ("cue_inside", "pronoun", "next", "speech"): 0.975,  # 34
    ("cue_inside", "pronoun", "next", "speech", "direct"): 0.972,  # 34
    ("heading",): 0.979,  # 52
    ("heading", "name"): 0.993,  # 43
    ("heading", "name", "next"): 0.998,  # 41
    ("heading", "name", "next", "speech"): 0.999,  # 41
    ("heading", "name", "next", "speech", "indirect"): 1.0,  # 22
    ("inserted",): 0.921,  # 239
    ("inserted", "name"): 0.952,  # 76
    ("inserted", "name", "next"): 0.968,  # 71
    ("inserted", "name", "next", "plain"): 0.977,  # 52
    ("inserted", "name", "next", "plain", "indirect"): 0.972,  # 32
    ("inserted", "name", "next", "plain", "mixed"): 0.989,  # 20
    ("inserted", "nominal"): 0.91,  # 64
    ("inserted", "nominal", "next"): 0.906,  # 63
    ("inserted", "nominal", "next", "plain"): 0.968,  # 38
    ("inserted", "nominal", "next", "plain", "indirect"): 0.988,  # 35
    ("inserted", "pronoun"): 0.903,  # 99
    ("inserted", "pronoun", "next"): 0.898,  # 97
    ("inserted", "pronoun", "next", "plain"): 0.946,  # 74
    ("inserted", "pronoun", "next", "plain", "indirect"): 0.969,  # 47
    ("inserted", "pronoun", "next", "plain", "mixed"): 0.935,  # 27
    ("inserted", "pronoun", "next", "speech"): 0.824,  # 20
    ("label",): 0.828,  # 41
    ("label", "nominal"): 0.724,  # 25
    ("label", "nominal", "next"): 0.677,  # 25
    ("label", "nominal", "next", "speech"): 0.657,  # 25
    ("label", "nominal", "next", "speech", "direct"): 0.647,  # 25
    ("marked_words",): 0.843,  # 155
    ("marked_words", "name"): 0.854,  # 70
    ("marked_words", "name", "far"): 0.798,  # 29
    ("marked_words", "name", "far", "speech"): 0.804,  # 21
    ("marked_words", "name", "next"): 0.897,  # 28
    ("marked_words", "nominal"): 0.76,  # 43
    ("marked_words", "nominal", "next"): 0.81,  # 21
    ("marked_words", "pronoun"): 0.885,  # 42
    ("marked_words", "pronoun", "next"): 0.951,  # 27
    ("noun_clause",): 0.694,  # 60
    ("noun_clause", "name"): 0.721,  # 27
    ("noun_clause", "name", "near"): 0.7,  # 22
    ("noun_clause", "pronoun"): 0.656,  # 24
    ("noun_clause", "pronoun", "next"): 0.628,  # 20
    ("object_clause",): 0.929,  # 256
    ("object_clause", "name"): 0.97,  # 159
    ("object_clause", "name", "far"): 0.969,  # 63
    ("object_clause", "name", "far", "speech"): 0.968,  # 61
    ("object_clause", "name", "far", "speech", "mixed"): 0.966,  # 58
    ("object_clause", "name", "near"): 0.986,  # 24
    ("object_clause", "name", "near", "speech"): 0.994,  # 24
    ("object_clause", "name", "near", "speech", "mixed"): 0.997,  # 22
    ("object_clause", "name", "next"): 0.972,  # 72
    ("object_clause", "name", "next", "speech"): 0.972,  # 71
    ("object_clause", "name", "next", "speech", "mixed"): 0.971,  # 69
    ("object_clause", "nominal"): 0.873,  # 46
    ("object_clause", "nominal", "next"): 0.917,  # 23
    ("object_clause", "nominal", "next", "speech"): 0.937,  # 22
    ("object_clause", "nominal", "next", "speech", "mixed"): 0.945,  # 21
    ("object_clause", "pronoun"): 0.882,  # 51
    ("object_clause", "pronoun", "next"): 0.951,  # 28
    ("object_clause", "pronoun", "next", "speech"): 0.979,  # 28
    ("object_clause", "pronoun", "next", "speech", "mixed"): 0.991,  # 27
    ("object_phrase",): 0.888,  # 1820
    ("object_phrase", "name"): 0.931,  # 840
    ("object_phrase", "name", "far"): 0.873,  # 314
    ("object_phrase", "name", "far", "speech"): 0.912,  # 43
    ("object_phrase", "name", "far", "speech", "indirect"): 0.924,  # 43
    ("object_phrase", "name", "far", "thought"): 0.86,  # 263
    ("object_phrase", "name", "far", "thought", "indirect"): 0.859,  # 262
    ("object_phrase", "name", "near"): 0.963,  # 231
    ("object_phrase", "name", "near", "speech"): 0.964,  # 29
    ("object_phrase", "name", "near", "speech", "indirect"): 0.965,  # 29
    ("object_phrase", "name", "near", "thought"): 0.965,  # 201
    ("object_phrase", "name", "near", "thought", "indirect"): 0.965,  # 201
    ("object_phrase", "name", "next"): 0.97,  # 295
    ("object_phrase", "name", "next", "speech"): 0.989,  # 36
    ("object_phrase", "name", "next", "speech", "indirect"): 0.996,  # 36
    ("object_phrase", "name", "next", "thought"): 0.967,  # 244
    ("object_phrase", "name", "next", "thought", "indirect"): 0.967,  # 244
    ("object_phrase", "nominal"): 0.853,  # 615
    ("object_phrase", "nominal", "far"): 0.745,  # 211
    ("object_phrase", "nominal", "far", "speech"): 0.816,  # 24
    ("object_phrase", "nominal", "far", "speech", "indirect"): 0.848,  # 24
    ("object_phrase", "nominal", "far", "thought"): 0.716,  # 181
    ("object_phrase", "nominal", "far", "thought", "indirect"): 0.713,  # 181
    ("object_phrase", "nominal", "near"): 0.913,  # 174
    ("object_phrase", "nominal", "near", "thought"): 0.925,  # 163
    ("object_phrase", "nominal", "near", "thought", "indirect"): 0.926,  # 163
    ("object_phrase", "nominal", "next"): 0.904,  # 230
    ("object_phrase", "nominal", "next", "thought"): 0.901,  # 202
    ("object_phrase", "nominal", "next", "thought", "indirect"): 0.901,  # 202
    ("object_phrase", "pronoun"): 0.846,  # 365
    ("object_phrase", "pronoun", "far"): 0.765,  # 91
    ("object_phrase", "pronoun", "far", "thought"): 0.743,  # 80
    ("object_phrase", "pronoun", "far", "thought", "indirect"): 0.739,  # 80
    ("object_phrase", "pronoun", "near"): 0.856,  # 126
    ("object_phrase", "pronoun", "near", "thought"): 0.846,  # 116
    ("object_phrase", "pronoun", "near", "thought", "indirect"): 0.845,  # 116
    ("object_phrase", "pronoun", "next"): 0.886,  # 148
    ("object_phrase", "pronoun", "next", "speech"): 0.945,  # 21
    ("object_phrase", "pronoun", "next", "speech", "indirect"): 0.973,  # 21
    ("object_phrase", "pronoun", "next", "thought"): 0.871,  # 122
    ("object_phrase", "pronoun", "next", "thought", "indirect"): 0.868,  # 121
    ("relative_clause",): 0.895,  # 32
    ("sentence_subject",): 0.834,  # 31
    ("survey",): 0.888,  # 20
    ("survey", "nominal"): 0.869,  # 20
    ("survey", "nominal", "next"): 0.86,  # 20
    ("survey", "nominal", "next", "evidence"): 0.855,  # 20
    ("that_clause",): 0.945,  # 1550
    ("that_clause", "name"): 0.974,  # 800
    ("that_clause", "name", "far"): 0.961,  # 273
    ("that_clause", "name", "far", "plain"): 0.987,  # 115
    ("that_clause", "name", "far", "plain", "indirect"): 0.997,  # 60
    ("that_clause", "name", "far", "plain", "mixed"): 0.983,  # 55
    ("that_clause", "name", "far", "speech"): 0.975,  # 133
    ("that_clause", "name", "far", "speech", "indirect"): 0.978,  # 94
    ("that_clause", "name", "far", "speech", "mixed"): 0.975,  # 39
    ("that_clause", "name", "near"): 0.983,  # 127
    ("that_clause", "name", "near", "plain"): 0.979,  # 45
    ("that_clause", "name", "near", "plain", "indirect"): 0.966,  # 22
    ("that_clause", "name", "near", "plain", "mixed"): 0.99,  # 23
    ("that_clause", "name", "near", "speech"): 0.986,  # 73
    ("that_clause", "name", "near", "speech", "indirect"): 0.983,  # 57
    ("that_clause", "name", "next"): 0.982,  # 400
    ("that_clause", "name", "next", "plain"): 0.987,  # 165
    ("that_clause", "name", "next", "plain", "indirect"): 0.977,  # 76
    ("that_clause", "name", "next", "plain", "mixed"): 0.998,  # 89
    ("that_clause", "name", "next", "speech"): 0.99,  # 206
    ("that_clause", "name", "next", "speech", "indirect"): 0.993,  # 153
    ("that_clause", "name", "next", "speech", "mixed"): 0.983,  # 53
    ("that_clause", "nominal"): 0.906,  # 449
    ("that_clause", "nominal", "far"): 0.843,  # 138
    ("that_clause", "nominal", "far", "plain"): 0.828,  # 45
    ("that_clause", "nominal", "far", "plain", "indirect"): 0.811,  # 30
    ("that_clause", "nominal", "far", "speech"): 0.834,  # 71
    ("that_clause", "nominal", "far", "speech", "indirect"): 0.809,  # 55
    ("that_clause", "nominal", "near"): 0.954,  # 86
    ("that_clause", "nominal", "near", "speech"): 0.936,  # 41
    ("that_clause", "nominal", "near", "speech", "indirect"): 0.923,  # 36
    ("that_clause", "nominal", "next"): 0.923,  # 225
    ("that_clause", "nominal", "next", "evidence"): 0.958,  # 40
    ("that_clause", "nominal", "next", "evidence", "indirect"): 0.986,  # 39
    ("that_clause", "nominal", "next", "plain"): 0.952,  # 54
    ("that_clause", "nominal", "next", "plain", "indirect"): 0.969,  # 44
    ("that_clause", "nominal", "next", "speech"): 0.919,  # 98
    ("that_clause", "nominal", "next", "speech", "indirect"): 0.919,  # 87
    ("that_clause", "nominal", "next", "thought"): 0.905,  # 28
    ("that_clause", "nominal", "next", "thought", "indirect"): 0.896,  # 27
    ("that_clause", "pronoun"): 0.928,  # 301
    ("that_clause", "pronoun", "far"): 0.774,  # 75
    ("that_clause", "pronoun", "far", "plain"): 0.825,  # 23
    ("that_clause", "pronoun", "far", "speech"): 0.718,  # 35
    ("that_clause", "pronoun", "far", "speech", "indirect"): 0.682,  # 26
    ("that_clause", "pronoun", "near"): 0.964,  # 48
    ("that_clause", "pronoun", "near", "plain"): 0.983,  # 22
    ("that_clause", "pronoun", "next"): 0.988,  # 178
    ("that_clause", "pronoun", "next", "plain"): 0.997,  # 76
    ("that_clause", "pronoun", "next", "plain", "indirect"): 0.999,  # 37
    ("that_clause", "pronoun", "next", "plain", "mixed"): 0.999,  # 39
    ("that_clause", "pronoun", "next", "speech"): 0.997,  # 77
    ("that_clause", "pronoun", "next", "speech", "indirect"): 0.999,  # 55
    ("that_clause", "pronoun", "next", "speech", "mixed"): 0.999,  # 22
    ("that_clause", "pronoun", "next", "thought"): 0.994,  # 20
    ("to_clause",): 0.912,  # 485
    ("to_clause", "name"): 0.938,  # 220
    ("to_clause", "name", "far"): 0.891,  # 74
    ("to_clause", "name", "far", "intention"): 0.887,  # 26
    ("to_clause", "name", "far", "intention", "indirect"): 0.883,  # 25
    ("to_clause", "name", "far", "speech"): 0.89,  # 45
    ("to_clause", "name", "far", "speech", "indirect"): 0.88,  # 40
    ("to_clause", "name", "near"): 0.974,  # 65
    ("to_clause", "name", "near", "intention"): 0.965,  # 23
    ("to_clause", "name", "near", "intention", "indirect"): 0.959,  # 22
    ("to_clause", "name", "near", "speech"): 0.992,  # 42
    ("to_clause", "name", "near", "speech", "indirect"): 0.997,  # 38
    ("to_clause", "name", "next"): 0.958,  # 81
    ("to_clause", "name", "next", "intention"): 0.959,  # 49
    ("to_clause", "name", "next", "intention", "indirect"): 0.959,  # 49
    ("to_clause", "name", "next", "speech"): 0.963,  # 30
    ("to_clause", "name", "next", "speech", "indirect"): 0.961,  # 24
    ("to_clause", "nominal"): 0.904,  # 165
    ("to_clause", "nominal", "far"): 0.846,  # 38
    ("to_clause", "nominal", "near"): 0.937,  # 42
    ("to_clause", "nominal", "near", "speech"): 0.97,  # 22
    ("to_clause", "nominal", "near", "speech", "indirect"): 0.985,  # 21
    ("to_clause", "nominal", "next"): 0.915,  # 85
    ("to_clause", "nominal", "next", "intention"): 0.913,  # 57
    ("to_clause", "nominal", "next", "intention", "indirect"): 0.911,  # 56
    ("to_clause", "nominal", "next", "speech"): 0.921,  # 27
    ("to_clause", "nominal", "next", "speech", "indirect"): 0.921,  # 25
    ("to_clause", "pronoun"): 0.869,  # 100
    ("to_clause", "pronoun", "far"): 0.699,  # 22
    ("to_clause", "pronoun", "near"): 0.887,  # 21
    ("to_clause", "pronoun", "next"): 0.94,  # 57
    ("to_clause", "pronoun", "next", "intention"): 0.961,  # 36
    ("to_clause", "pronoun", "next", "intention", "indirect"): 0.967,  # 34
    ("to_clause", "pronoun", "next", "speech"): 0.946,  # 21
    ("trailing",): 0.97,  # 365
    ("trailing", "name"): 0.987,  # 186
    ("trailing", "name", "next"): 0.999,  # 169
    ("trailing", "name", "next", "plain"): 1.0,  # 138
    ("trailing", "name", "next", "plain", "indirect"): 1.0,  # 72
    ("trailing", "name", "next", "plain", "mixed"): 1.0,  # 64
    ("trailing", "name", "next", "speech"): 0.999,  # 29
    ("trailing", "name", "next", "speech", "indirect"): 1.0,  # 24
    ("trailing", "nominal"): 0.956,  # 107
    ("trailing", "nominal", "next"): 0.968,  # 100
    ("trailing", "nominal", "next", "plain"): 0.992,  # 64
    ("trailing", "nominal", "next", "plain", "indirect"): 0.998,  # 52
    ("trailing", "pronoun"): 0.961,  # 72
    ("trailing", "pronoun", "next"): 0.969,  # 70
    ("trailing", "pronoun", "next", "plain"): 0.981,  # 63
    ("trailing", "pronoun", "next", "plain", "indirect"): 0.993,  # 39
    ("trailing", "pronoun", "next", "plain", "mixed"): 0.968,  # 23
    ("wh_clause",): 0.87,  # 130
    ("wh_clause", "name"): 0.897,  # 54
    ("wh_clause", "name", "next"): 0.912,  # 26
    ("wh_clause", "nominal"): 0.846,  # 36
    ("wh_clause", "pronoun"): 0.84,  # 40
    ("zero_that",): 0.941,  # 2190
    ("zero_that", "name"): 0.971,  # 1091
    ("zero_that", "name", "far"): 0.951,  # 360
    ("zero_that", "name", "far", "plain"): 0.966,  # 276
    ("zero_that", "name", "far", "plain", "indirect"): 0.972,  # 180
    ("zero_that", "name", "far", "plain", "mixed"): 0.96,  # 96
    ("zero_that", "name", "far", "speech"): 0.939,  # 61
    ("zero_that", "name", "far", "speech", "indirect"): 0.924,  # 49
    ("zero_that", "name", "near"): 0.977,  # 135
    ("zero_that", "name", "near", "plain"): 0.995,  # 82
    ("zero_that", "name", "near", "plain", "indirect"): 0.999,  # 52
    ("zero_that", "name", "near", "plain", "mixed"): 0.998,  # 30
    ("zero_that", "name", "near", "speech"): 0.958,  # 38
    ("zero_that", "name", "near", "speech", "indirect"): 0.964,  # 32
    ("zero_that", "name", "next"): 0.983,  # 596
    ("zero_that", "name", "next", "plain"): 0.989,  # 461
    ("zero_that", "name", "next", "plain", "indirect"): 0.987,  # 293
    ("zero_that", "name", "next", "plain", "mixed"): 0.993,  # 168
    ("zero_that", "name", "next", "speech"): 0.959,  # 87
    ("zero_that", "name", "next", "speech", "indirect"): 0.969,  # 71
    ("zero_that", "name", "next", "thought"): 0.992,  # 23
    ("zero_that", "name", "next", "thought", "indirect"): 0.996,  # 22
    ("zero_that", "nominal"): 0.912,  # 708
    ("zero_that", "nominal", "far"): 0.813,  # 139
    ("zero_that", "nominal", "far", "plain"): 0.829,  # 84
    ("zero_that", "nominal", "far", "plain", "indirect"): 0.821,  # 66
    ("zero_that", "nominal", "far", "speech"): 0.76,  # 29
    ("zero_that", "nominal", "far", "speech", "indirect"): 0.722,  # 26
    ("zero_that", "nominal", "near"): 0.908,  # 108
    ("zero_that", "nominal", "near", "plain"): 0.926,  # 45
    ("zero_that", "nominal", "near", "plain", "indirect"): 0.942,  # 40
    ("zero_that", "nominal", "near", "speech"): 0.866,  # 31
    ("zero_that", "nominal", "near", "speech", "indirect"): 0.858,  # 27
    ("zero_that", "nominal", "next"): 0.944,  # 461
    ("zero_that", "nominal", "next", "evidence"): 0.973,  # 57
    ("zero_that", "nominal", "next", "evidence", "indirect"): 0.98,  # 56
    ("zero_that", "nominal", "next", "plain"): 0.969,  # 277
    ("zero_that", "nominal", "next", "plain", "indirect"): 0.971,  # 246
    ("zero_that", "nominal", "next", "plain", "mixed"): 0.968,  # 31
    ("zero_that", "nominal", "next", "speech"): 0.892,  # 64
    ("zero_that", "nominal", "next", "speech", "indirect"): 0.871,  # 59
    ("zero_that", "nominal", "next", "thought"): 0.927,  # 50
    ("zero_that", "nominal", "next", "thought", "indirect"): 0.934,  # 48
    ("zero_that", "pronoun"): 0.914,  # 391
    ("zero_that", "pronoun", "far"): 0.815,  # 54
    ("zero_that", "pronoun", "far", "plain"): 0.843,  # 29
    ("zero_that", "pronoun", "near"): 0.891,  # 60
    ("zero_that", "pronoun", "near", "plain"): 0.924,  # 22
    ("zero_that", "pronoun", "near", "plain", "indirect"): 0.937,  # 20
    ("zero_that", "pronoun", "near", "speech"): 0.898,  # 21
    ("zero_that", "pronoun", "next"): 0.944,  # 277
    ("zero_that", "pronoun", "next", "plain"): 0.971,  # 194
    ("zero_that", "pronoun", "next", "plain", "indirect"): 0.978,  # 142
    ("zero_that", "pronoun", "next", "plain", "mixed"): 0.964,  # 52
    ("zero_that", "pronoun", "next", "speech"): 0.978,  # 31
    ("zero_that", "pronoun", "next", "speech", "indirect"): 0.99,  # 25
    ("zero_that", "pronoun", "next", "thought"): 0.837,  # 42
    ("zero_that", "pronoun", "next", "thought", "indirect"): 0.799,  # 41
}

#: Key -> share of right speakers.
SPEAKER: Mapping[tuple[str, ...], float] = {
    (): 0.804,  # 17962
    ("any",): 0.802,  # 20
    ("any", "known"): 0.801,  # 20
    ("any", "known", "pronoun"): 0.8,  # 20
    ("any", "known", "pronoun", "rival"): 0.8,  # 20
    ("fiction",): 0.804,  # 17709
    ("fiction", "known"): 0.819,  # 17141
    ("fiction", "known", "alternation"): 0.802,  # 3802
    ("fiction", "known", "alternation", "against"): 0.627,  # 71
    ("fiction", "known", "alternation", "against", "book"): 0.595,  # 70
    ("fiction", "known", "alternation", "against", "book", "none"): 0.588,  # 70
    ("fiction", "known", "alternation", "clear"): 0.714,  # 888
    ("fiction", "known", "alternation", "clear", "book"): 0.713,  # 862
    ("fiction", "known", "alternation", "clear", "book", "none"): 0.713,  # 862
    ("fiction", "known", "alternation", "clear", "story"): 0.68,  # 26
    ("fiction", "known", "alternation", "clear", "story", "none"): 0.665,  # 26
    ("fiction", "known", "alternation", "close"): 0.579,  # 82
    ("fiction", "known", "alternation", "close", "book"): 0.53,  # 81
    ("fiction", "known", "alternation", "close", "book", "none"): 0.521,  # 81
    ("fiction", "known", "alternation", "likely"): 0.615,  # 229
    ("fiction", "known", "alternation", "likely", "book"): 0.623,  # 218
    ("fiction", "known", "alternation", "likely", "book", "none"): 0.624,  # 218
    ("fiction", "known", "alternation", "only"): 0.851,  # 20
    ("fiction", "known", "alternation", "plain"): 0.866,  # 2512
    ("fiction", "known", "alternation", "plain", "book"): 0.866,  # 2429
    ("fiction", "known", "alternation", "plain", "book", "none"): 0.866,  # 2429
    ("fiction", "known", "alternation", "plain", "story"): 0.867,  # 83
    ("fiction", "known", "alternation", "plain", "story", "none"): 0.867,  # 83
    ("fiction", "known", "common_noun"): 0.625,  # 27
    ("fiction", "known", "common_noun", "noun"): 0.543,  # 27
    ("fiction", "known", "common_noun", "noun", "story"): 0.508,  # 27
    ("fiction", "known", "definite"): 0.76,  # 95
    ("fiction", "known", "definite", "clear"): 0.817,  # 28
    ("fiction", "known", "definite", "close"): 0.726,  # 23
    ("fiction", "known", "definite", "likely"): 0.8,  # 24
    ("fiction", "known", "description"): 0.367,  # 90
    ("fiction", "known", "description", ""): 0.285,  # 90
    ("fiction", "known", "description", "", "book"): 0.271,  # 75
    ("fiction", "known", "description", "", "book", "cue_after_inverted"): 0.368,  # 30
    ("fiction", "known", "description", "", "book", "cue_inside"): 0.237,  # 24
    ("fiction", "known", "exchange"): 0.595,  # 2965
    ("fiction", "known", "exchange", "against"): 0.451,  # 631
    ("fiction", "known", "exchange", "against", "book"): 0.453,  # 600
    ("fiction", "known", "exchange", "against", "book", "cue_after"): 0.494,  # 51
    ("fiction", "known", "exchange", "against", "book", "cue_before"): 0.461,  # 30
    ("fiction", "known", "exchange", "against", "book", "cue_inside"): 0.47,  # 95
    ("fiction", "known", "exchange", "against", "book", "none"): 0.435,  # 405
    ("fiction", "known", "exchange", "against", "story"): 0.373,  # 31
    ("fiction", "known", "exchange", "clear"): 0.646,  # 912
    ("fiction", "known", "exchange", "clear", "book"): 0.653,  # 876
    ("fiction", "known", "exchange", "clear", "book", "cue_after"): 0.783,  # 49
    ("fiction", "known", "exchange", "clear", "book", "cue_before"): 0.647,  # 28
    ("fiction", "known", "exchange", "clear", "book", "cue_inside"): 0.743,  # 73
    ("fiction", "known", "exchange", "clear", "book", "none"): 0.628,  # 689
    ("fiction", "known", "exchange", "clear", "story"): 0.552,  # 36
    ("fiction", "known", "exchange", "clear", "story", "none"): 0.526,  # 20
    ("fiction", "known", "exchange", "close"): 0.527,  # 293
    ("fiction", "known", "exchange", "close", "book"): 0.534,  # 275
    ("fiction", "known", "exchange", "close", "book", "cue_after"): 0.523,  # 31
    ("fiction", "known", "exchange", "close", "book", "cue_before"): 0.469,  # 22
    ("fiction", "known", "exchange", "close", "book", "cue_inside"): 0.548,  # 36
    ("fiction", "known", "exchange", "close", "book", "none"): 0.542,  # 164
    ("fiction", "known", "exchange", "likely"): 0.612,  # 491
    ("fiction", "known", "exchange", "likely", "book"): 0.614,  # 467
    ("fiction", "known", "exchange", "likely", "book", "cue_after"): 0.666,  # 39
    ("fiction", "known", "exchange", "likely", "book", "cue_before"): 0.68,  # 26
    ("fiction", "known", "exchange", "likely", "book", "cue_inside"): 0.666,  # 69
    ("fiction", "known", "exchange", "likely", "book", "none"): 0.577,  # 310
    ("fiction", "known", "exchange", "likely", "story"): 0.597,  # 24
    ("fiction", "known", "exchange", "plain"): 0.677,  # 636
    ("fiction", "known", "exchange", "plain", "book"): 0.689,  # 619
    ("fiction", "known", "exchange", "plain", "book", "cue_inside"): 0.761,  # 27
    ("fiction", "known", "exchange", "plain", "book", "none"): 0.679,  # 564
    ("fiction", "known", "first_name"): 0.97,  # 2110
    ("fiction", "known", "first_name", ""): 0.971,  # 2110
    ("fiction", "known", "first_name", "", "book"): 0.971,  # 2042
    ("fiction", "known", "first_name", "", "book", "beat_after"): 0.779,  # 28
    ("fiction", "known", "first_name", "", "book", "beat_before"): 0.845,  # 87
    ("fiction", "known", "first_name", "", "book", "cue_after"): 0.98,  # 204
    ("fiction", "known", "first_name", "", "book", "cue_after_inverted"): 0.996,  # 584
    ("fiction", "known", "first_name", "", "book", "cue_before"): 0.944,  # 134
    ("fiction", "known", "first_name", "", "book", "cue_inside"): 0.985,  # 969
    ("fiction", "known", "first_name", "", "story"): 0.982,  # 68
    ("fiction", "known", "first_name", "", "story", "cue_inside"): 0.994,  # 36
    ("fiction", "known", "full_name"): 0.959,  # 165
    ("fiction", "known", "full_name", ""): 0.974,  # 165
    ("fiction", "known", "full_name", "", "book"): 0.971,  # 137
    ("fiction", "known", "full_name", "", "book", "cue_after_inverted"): 0.972,  # 36
    ("fiction", "known", "full_name", "", "book", "cue_before"): 0.961,  # 20
    ("fiction", "known", "full_name", "", "book", "cue_inside"): 0.981,  # 63
    ("fiction", "known", "full_name", "", "story"): 0.989,  # 28
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
    ("fiction", "known", "possessed"): 0.71,  # 27
    ("fiction", "known", "possessed", "owner"): 0.664,  # 27
    ("fiction", "known", "possessed", "owner", "book"): 0.626,  # 22
    ("fiction", "known", "pronoun"): 0.85,  # 3516
    ("fiction", "known", "pronoun", "against"): 0.603,  # 96
    ("fiction", "known", "pronoun", "against", "book"): 0.553,  # 85
    ("fiction", "known", "pronoun", "against", "book", "cue_after"): 0.597,  # 22
    ("fiction", "known", "pronoun", "against", "book", "cue_inside"): 0.601,  # 35
    ("fiction", "known", "pronoun", "clear"): 0.805,  # 906
    ("fiction", "known", "pronoun", "clear", "book"): 0.808,  # 845
    ("fiction", "known", "pronoun", "clear", "book", "beat_after"): 0.836,  # 40
    ("fiction", "known", "pronoun", "clear", "book", "beat_before"): 0.793,  # 71
    ("fiction", "known", "pronoun", "clear", "book", "cue_after"): 0.833,  # 224
    ("fiction", "known", "pronoun", "clear", "book", "cue_before"): 0.787,  # 139
    ("fiction", "known", "pronoun", "clear", "book", "cue_inside"): 0.812,  # 330
    ("fiction", "known", "pronoun", "clear", "story"): 0.754,  # 61
    ("fiction", "known", "pronoun", "clear", "story", "cue_inside"): 0.74,  # 22
    ("fiction", "known", "pronoun", "close"): 0.659,  # 150
    ("fiction", "known", "pronoun", "close", "book"): 0.635,  # 133
    ("fiction", "known", "pronoun", "close", "book", "cue_after"): 0.732,  # 37
    ("fiction", "known", "pronoun", "close", "book", "cue_before"): 0.588,  # 22
    ("fiction", "known", "pronoun", "close", "book", "cue_inside"): 0.591,  # 59
    ("fiction", "known", "pronoun", "likely"): 0.68,  # 277
    ("fiction", "known", "pronoun", "likely", "book"): 0.676,  # 259
    ("fiction", "known", "pronoun", "likely", "book", "cue_after"): 0.654,  # 74
    ("fiction", "known", "pronoun", "likely", "book", "cue_before"): 0.683,  # 51
    ("fiction", "known", "pronoun", "likely", "book", "cue_inside"): 0.726,  # 102
    ("fiction", "known", "pronoun", "only"): 0.946,  # 221
    ("fiction", "known", "pronoun", "only", "book"): 0.948,  # 193
    ("fiction", "known", "pronoun", "only", "book", "cue_after"): 0.963,  # 62
    ("fiction", "known", "pronoun", "only", "book", "cue_inside"): 0.942,  # 85
    ("fiction", "known", "pronoun", "only", "story"): 0.978,  # 28
    ("fiction", "known", "pronoun", "plain"): 0.919,  # 1866
    ("fiction", "known", "pronoun", "plain", "book"): 0.924,  # 1730
    ("fiction", "known", "pronoun", "plain", "book", "beat_after"): 0.868,  # 67
    ("fiction", "known", "pronoun", "plain", "book", "beat_before"): 0.866,  # 140
    ("fiction", "known", "pronoun", "plain", "book", "cue_after"): 0.954,  # 517
    ("fiction", "known", "pronoun", "plain", "book", "cue_before"): 0.91,  # 251
    ("fiction", "known", "pronoun", "plain", "book", "cue_inside"): 0.933,  # 687
    ("fiction", "known", "pronoun", "plain", "book", "weak_cue"): 0.902,  # 36
    ("fiction", "known", "pronoun", "plain", "story"): 0.868,  # 136
    ("fiction", "known", "pronoun", "plain", "story", "cue_after"): 0.853,  # 32
    ("fiction", "known", "pronoun", "plain", "story", "cue_before"): 0.872,  # 24
    ("fiction", "known", "pronoun", "plain", "story", "cue_inside"): 0.843,  # 48
    ("fiction", "known", "role"): 0.757,  # 525
    ("fiction", "known", "role", ""): 0.46,  # 191
    ("fiction", "known", "role", "", "book"): 0.383,  # 171
    ("fiction", "known", "role", "", "book", "cue_after_inverted"): 0.443,  # 47
    ("fiction", "known", "role", "", "book", "cue_inside"): 0.327,  # 80
    ("fiction", "known", "role", "", "story"): 0.68,  # 20
    ("fiction", "known", "role", "capital"): 0.93,  # 334
    ("fiction", "known", "role", "capital", "book"): 0.945,  # 332
    ("fiction", "known", "role", "capital", "book", "cue_after"): 0.953,  # 25
    ("fiction", "known", "role", "capital", "book", "cue_after_inverted"): 0.956,  # 95
    ("fiction", "known", "role", "capital", "book", "cue_before"): 0.889,  # 26
    ("fiction", "known", "role", "capital", "book", "cue_inside"): 0.959,  # 177
    ("fiction", "known", "same_paragraph"): 0.762,  # 138
    ("fiction", "known", "same_paragraph", "clear"): 0.863,  # 66
    ("fiction", "known", "same_paragraph", "clear", "book"): 0.896,  # 64
    ("fiction", "known", "same_paragraph", "clear", "book", "none"): 0.904,  # 64
    ("fiction", "known", "same_paragraph", "likely"): 0.654,  # 40
    ("fiction", "known", "same_paragraph", "likely", "book"): 0.62,  # 35
    ("fiction", "known", "same_paragraph", "likely", "book", "none"): 0.607,  # 35
    ("fiction", "known", "scene"): 0.752,  # 353
    ("fiction", "known", "scene", "against"): 0.699,  # 43
    ("fiction", "known", "scene", "against", "book"): 0.677,  # 42
    ("fiction", "known", "scene", "against", "book", "none"): 0.67,  # 42
    ("fiction", "known", "scene", "clear"): 0.752,  # 121
    ("fiction", "known", "scene", "clear", "book"): 0.739,  # 114
    ("fiction", "known", "scene", "clear", "book", "none"): 0.737,  # 114
    ("fiction", "known", "scene", "close"): 0.736,  # 33
    ("fiction", "known", "scene", "close", "book"): 0.74,  # 31
    ("fiction", "known", "scene", "close", "book", "none"): 0.741,  # 31
    ("fiction", "known", "scene", "likely"): 0.698,  # 66
    ("fiction", "known", "scene", "likely", "book"): 0.686,  # 63
    ("fiction", "known", "scene", "likely", "book", "none"): 0.683,  # 63
    ("fiction", "known", "scene", "plain"): 0.817,  # 89
    ("fiction", "known", "scene", "plain", "book"): 0.833,  # 86
    ("fiction", "known", "scene", "plain", "book", "none"): 0.836,  # 86
    ("fiction", "known", "surname"): 0.962,  # 2390
    ("fiction", "known", "surname", ""): 0.963,  # 2390
    ("fiction", "known", "surname", "", "book"): 0.963,  # 2213
    ("fiction", "known", "surname", "", "book", "beat_after"): 0.878,  # 27
    ("fiction", "known", "surname", "", "book", "beat_before"): 0.85,  # 98
    ("fiction", "known", "surname", "", "book", "cue_after"): 0.968,  # 192
    ("fiction", "known", "surname", "", "book", "cue_after_inverted"): 0.992,  # 591
    ("fiction", "known", "surname", "", "book", "cue_before"): 0.934,  # 174
    ("fiction", "known", "surname", "", "book", "cue_inside"): 0.972,  # 1094
    ("fiction", "known", "surname", "", "story"): 0.966,  # 177
    ("fiction", "known", "surname", "", "story", "cue_after_inverted"): 0.991,  # 55
    ("fiction", "known", "surname", "", "story", "cue_inside"): 0.994,  # 92
    ("fiction", "known", "vocative"): 0.909,  # 424
    ("fiction", "known", "vocative", "clear"): 0.845,  # 37
    ("fiction", "known", "vocative", "clear", "book"): 0.82,  # 36
    ("fiction", "known", "vocative", "clear", "book", "none"): 0.811,  # 36
    ("fiction", "known", "vocative", "plain"): 0.934,  # 358
    ("fiction", "known", "vocative", "plain", "book"): 0.942,  # 345
    ("fiction", "known", "vocative", "plain", "book", "none"): 0.942,  # 345
    ("fiction", "open"): 0.347,  # 568
    ("fiction", "open", "alternation"): 0.262,  # 37
    ("fiction", "open", "description"): 0.255,  # 74
    ("fiction", "open", "description", ""): 0.235,  # 74
    ("fiction", "open", "description", "", "book"): 0.201,  # 63
    ("fiction", "open", "description", "", "book", "cue_inside"): 0.184,  # 40
    ("fiction", "open", "exchange"): 0.285,  # 57
    ("fiction", "open", "exchange", "against"): 0.193,  # 25
    ("fiction", "open", "narrator"): 0.349,  # 60
    ("fiction", "open", "narrator", ""): 0.327,  # 32
    ("fiction", "open", "narrator", "", "story"): 0.318,  # 32
    ("fiction", "open", "narrator", "named"): 0.375,  # 28
    ("fiction", "open", "narrator", "named", "story"): 0.385,  # 28
    ("fiction", "open", "new"): 0.248,  # 210
    ("fiction", "open", "new", ""): 0.239,  # 210
    ("fiction", "open", "new", "", "book"): 0.153,  # 155
    ("fiction", "open", "new", "", "book", "cue_after_inverted"): 0.219,  # 26
    ("fiction", "open", "new", "", "book", "cue_before"): 0.102,  # 49
    ("fiction", "open", "new", "", "book", "cue_inside"): 0.159,  # 56
    ("fiction", "open", "new", "", "story"): 0.437,  # 55
    ("fiction", "open", "new", "", "story", "cue_inside"): 0.529,  # 23
    ("fiction", "open", "role"): 0.185,  # 23
    ("fiction", "open", "role", ""): 0.09,  # 21
    ("fiction", "open", "role", "", "book"): 0.045,  # 20
    ("fiction", "open", "surname"): 0.811,  # 65
    ("fiction", "open", "surname", ""): 0.92,  # 65
    ("fiction", "open", "surname", "", "book"): 0.93,  # 46
    ("report",): 0.933,  # 204
    ("report", "known"): 0.956,  # 145
    ("report", "known", "full_name"): 0.984,  # 36
    ("report", "known", "full_name", ""): 0.994,  # 36
    ("report", "known", "full_name", "", "report"): 0.998,  # 36
    ("report", "known", "pronoun"): 0.949,  # 37
    ("report", "known", "pronoun", "clear"): 0.958,  # 28
    ("report", "known", "pronoun", "clear", "report"): 0.962,  # 28
    ("report", "known", "surname"): 0.957,  # 47
    ("report", "known", "surname", ""): 0.957,  # 47
    ("report", "known", "surname", "", "report"): 0.957,  # 47
    ("report", "open"): 0.92,  # 59
}
