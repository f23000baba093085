"""How often decisions are right, measured on annotated text. Generated: don't edit.

Made by ``python -m benchmarks.training.confidence --data DATA --part all --corpus polnear pdnc litbank world``.
A key holds the rule and what else describes a decision; the empty key stands for all of them. Shares are drawn towards that
of the next more general key, which counts for 40 decisions; keys with fewer than 20 are left out. Remarks:
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
    (): 0.934,  # 12009
    ("according_clause",): 0.969,  # 306
    ("according_clause", "name"): 0.98,  # 119
    ("according_clause", "name", "near"): 0.982,  # 61
    ("according_clause", "name", "near", "speech"): 0.983,  # 61
    ("according_clause", "name", "near", "speech", "indirect"): 0.983,  # 59
    ("according_clause", "name", "next"): 0.991,  # 46
    ("according_clause", "name", "next", "speech"): 0.996,  # 46
    ("according_clause", "name", "next", "speech", "indirect"): 0.998,  # 36
    ("according_clause", "nominal"): 0.972,  # 185
    ("according_clause", "nominal", "next"): 0.973,  # 185
    ("according_clause", "nominal", "next", "speech"): 0.973,  # 185
    ("according_clause", "nominal", "next", "speech", "indirect"): 0.971,  # 172
    ("beat_after",): 0.825,  # 21
    ("beat_before",): 0.884,  # 78
    ("beat_before", "name"): 0.886,  # 53
    ("beat_before", "name", "alone"): 0.886,  # 53
    ("beat_before", "name", "alone", "none"): 0.887,  # 53
    ("beat_before", "name", "alone", "none", "direct"): 0.887,  # 53
    ("colon",): 0.823,  # 54
    ("colon", "name"): 0.834,  # 33
    ("cue_after",): 0.986,  # 1168
    ("cue_after", "name"): 0.983,  # 639
    ("cue_after", "name", "far"): 0.992,  # 43
    ("cue_after", "name", "far", "plain"): 0.996,  # 42
    ("cue_after", "name", "far", "plain", "direct"): 0.998,  # 42
    ("cue_after", "name", "next"): 0.981,  # 588
    ("cue_after", "name", "next", "plain"): 0.984,  # 513
    ("cue_after", "name", "next", "plain", "direct"): 0.984,  # 513
    ("cue_after", "name", "next", "speech"): 0.963,  # 61
    ("cue_after", "name", "next", "speech", "direct"): 0.956,  # 61
    ("cue_after", "nominal"): 0.987,  # 82
    ("cue_after", "nominal", "next"): 0.996,  # 74
    ("cue_after", "nominal", "next", "plain"): 0.998,  # 54
    ("cue_after", "nominal", "next", "plain", "direct"): 0.999,  # 54
    ("cue_after", "pronoun"): 0.995,  # 447
    ("cue_after", "pronoun", "next"): 0.997,  # 442
    ("cue_after", "pronoun", "next", "plain"): 0.998,  # 402
    ("cue_after", "pronoun", "next", "plain", "direct"): 0.998,  # 402
    ("cue_after", "pronoun", "next", "speech"): 0.999,  # 28
    ("cue_after", "pronoun", "next", "speech", "direct"): 0.999,  # 28
    ("cue_after_inverted",): 0.983,  # 341
    ("cue_after_inverted", "name"): 0.986,  # 306
    ("cue_after_inverted", "name", "far"): 0.991,  # 22
    ("cue_after_inverted", "name", "far", "plain"): 0.994,  # 20
    ("cue_after_inverted", "name", "far", "plain", "direct"): 0.996,  # 20
    ("cue_after_inverted", "name", "next"): 0.986,  # 278
    ("cue_after_inverted", "name", "next", "plain"): 0.985,  # 261
    ("cue_after_inverted", "name", "next", "plain", "direct"): 0.985,  # 261
    ("cue_after_inverted", "nominal"): 0.991,  # 35
    ("cue_after_inverted", "nominal", "next"): 0.995,  # 35
    ("cue_after_inverted", "nominal", "next", "plain"): 0.997,  # 26
    ("cue_after_inverted", "nominal", "next", "plain", "direct"): 0.998,  # 26
    ("cue_before",): 0.925,  # 596
    ("cue_before", "name"): 0.964,  # 322
    ("cue_before", "name", "far"): 0.964,  # 109
    ("cue_before", "name", "far", "plain"): 0.969,  # 72
    ("cue_before", "name", "far", "plain", "direct"): 0.971,  # 72
    ("cue_before", "name", "far", "speech"): 0.964,  # 29
    ("cue_before", "name", "far", "speech", "direct"): 0.965,  # 29
    ("cue_before", "name", "near"): 0.976,  # 21
    ("cue_before", "name", "next"): 0.968,  # 192
    ("cue_before", "name", "next", "plain"): 0.979,  # 116
    ("cue_before", "name", "next", "plain", "direct"): 0.982,  # 116
    ("cue_before", "name", "next", "speech"): 0.952,  # 69
    ("cue_before", "name", "next", "speech", "direct"): 0.946,  # 69
    ("cue_before", "nominal"): 0.819,  # 98
    ("cue_before", "nominal", "far"): 0.75,  # 37
    ("cue_before", "nominal", "far", "plain"): 0.746,  # 27
    ("cue_before", "nominal", "far", "plain", "direct"): 0.744,  # 27
    ("cue_before", "nominal", "next"): 0.861,  # 48
    ("cue_before", "nominal", "next", "plain"): 0.892,  # 21
    ("cue_before", "nominal", "next", "plain", "direct"): 0.913,  # 21
    ("cue_before", "nominal", "next", "speech"): 0.86,  # 21
    ("cue_before", "nominal", "next", "speech", "direct"): 0.859,  # 21
    ("cue_before", "pronoun"): 0.926,  # 176
    ("cue_before", "pronoun", "far"): 0.896,  # 27
    ("cue_before", "pronoun", "near"): 0.874,  # 23
    ("cue_before", "pronoun", "next"): 0.958,  # 126
    ("cue_before", "pronoun", "next", "plain"): 0.986,  # 82
    ("cue_before", "pronoun", "next", "plain", "direct"): 0.995,  # 82
    ("cue_before", "pronoun", "next", "speech"): 0.966,  # 39
    ("cue_before", "pronoun", "next", "speech", "direct"): 0.97,  # 39
    ("cue_inside",): 0.982,  # 1531
    ("cue_inside", "name"): 0.982,  # 1029
    ("cue_inside", "name", "far"): 0.992,  # 52
    ("cue_inside", "name", "far", "plain"): 0.997,  # 49
    ("cue_inside", "name", "far", "plain", "direct"): 0.998,  # 49
    ("cue_inside", "name", "next"): 0.982,  # 962
    ("cue_inside", "name", "next", "plain"): 0.982,  # 889
    ("cue_inside", "name", "next", "plain", "direct"): 0.982,  # 889
    ("cue_inside", "name", "next", "speech"): 0.984,  # 68
    ("cue_inside", "name", "next", "speech", "direct"): 0.985,  # 68
    ("cue_inside", "nominal"): 0.988,  # 101
    ("cue_inside", "nominal", "next"): 0.989,  # 93
    ("cue_inside", "nominal", "next", "plain"): 0.988,  # 83
    ("cue_inside", "nominal", "next", "plain", "direct"): 0.988,  # 83
    ("cue_inside", "pronoun"): 0.982,  # 401
    ("cue_inside", "pronoun", "next"): 0.982,  # 399
    ("cue_inside", "pronoun", "next", "plain"): 0.983,  # 361
    ("cue_inside", "pronoun", "next", "plain", "direct"): 0.983,  # 361
    ("cue_inside", "pronoun", "next", "speech"): 0.977,  # 34
    ("cue_inside", "pronoun", "next", "speech", "direct"): 0.974,  # 34
    ("heading",): 0.971,  # 50
    ("heading", "name"): 0.985,  # 41
    ("heading", "name", "next"): 0.993,  # 39
    ("heading", "name", "next", "speech"): 0.996,  # 39
    ("heading", "name", "next", "speech", "indirect"): 0.998,  # 21
    ("inserted",): 0.935,  # 245
    ("inserted", "name"): 0.954,  # 81
    ("inserted", "name", "next"): 0.967,  # 76
    ("inserted", "name", "next", "plain"): 0.975,  # 55
    ("inserted", "name", "next", "plain", "indirect"): 0.973,  # 33
    ("inserted", "name", "next", "plain", "mixed"): 0.984,  # 22
    ("inserted", "name", "next", "speech"): 0.962,  # 21
    ("inserted", "nominal"): 0.945,  # 62
    ("inserted", "nominal", "next"): 0.948,  # 61
    ("inserted", "nominal", "next", "plain"): 0.974,  # 39
    ("inserted", "nominal", "next", "plain", "indirect"): 0.986,  # 35
    ("inserted", "pronoun"): 0.911,  # 102
    ("inserted", "pronoun", "next"): 0.903,  # 100
    ("inserted", "pronoun", "next", "plain"): 0.941,  # 77
    ("inserted", "pronoun", "next", "plain", "indirect"): 0.961,  # 47
    ("inserted", "pronoun", "next", "plain", "mixed"): 0.938,  # 30
    ("inserted", "pronoun", "next", "speech"): 0.852,  # 20
    ("label",): 0.856,  # 41
    ("label", "nominal"): 0.773,  # 25
    ("label", "nominal", "next"): 0.722,  # 25
    ("label", "nominal", "next", "speech"): 0.69,  # 25
    ("label", "nominal", "next", "speech", "direct"): 0.671,  # 25
    ("marked_words",): 0.865,  # 143
    ("marked_words", "name"): 0.88,  # 63
    ("marked_words", "name", "far"): 0.847,  # 24
    ("marked_words", "name", "next"): 0.913,  # 27
    ("marked_words", "nominal"): 0.798,  # 41
    ("marked_words", "nominal", "next"): 0.821,  # 22
    ("marked_words", "pronoun"): 0.881,  # 39
    ("marked_words", "pronoun", "next"): 0.925,  # 23
    ("noun_clause",): 0.775,  # 56
    ("noun_clause", "name"): 0.772,  # 26
    ("noun_clause", "name", "near"): 0.752,  # 21
    ("noun_clause", "pronoun"): 0.734,  # 24
    ("noun_clause", "pronoun", "next"): 0.706,  # 20
    ("object_clause",): 0.929,  # 266
    ("object_clause", "name"): 0.958,  # 168
    ("object_clause", "name", "far"): 0.948,  # 69
    ("object_clause", "name", "far", "speech"): 0.943,  # 67
    ("object_clause", "name", "far", "speech", "mixed"): 0.94,  # 64
    ("object_clause", "name", "near"): 0.973,  # 23
    ("object_clause", "name", "near", "speech"): 0.983,  # 23
    ("object_clause", "name", "near", "speech", "mixed"): 0.989,  # 21
    ("object_clause", "name", "next"): 0.968,  # 76
    ("object_clause", "name", "next", "speech"): 0.972,  # 75
    ("object_clause", "name", "next", "speech", "mixed"): 0.971,  # 68
    ("object_clause", "nominal"): 0.896,  # 45
    ("object_clause", "nominal", "next"): 0.917,  # 22
    ("object_clause", "nominal", "next", "speech"): 0.929,  # 21
    ("object_clause", "nominal", "next", "speech", "mixed"): 0.937,  # 21
    ("object_clause", "pronoun"): 0.894,  # 53
    ("object_clause", "pronoun", "next"): 0.938,  # 28
    ("object_clause", "pronoun", "next", "speech"): 0.963,  # 28
    ("object_clause", "pronoun", "next", "speech", "mixed"): 0.978,  # 28
    ("object_phrase",): 0.906,  # 1956
    ("object_phrase", "name"): 0.946,  # 938
    ("object_phrase", "name", "far"): 0.91,  # 363
    ("object_phrase", "name", "far", "speech"): 0.914,  # 48
    ("object_phrase", "name", "far", "speech", "indirect"): 0.915,  # 48
    ("object_phrase", "name", "far", "thought"): 0.903,  # 308
    ("object_phrase", "name", "far", "thought", "indirect"): 0.903,  # 308
    ("object_phrase", "name", "near"): 0.971,  # 246
    ("object_phrase", "name", "near", "speech"): 0.959,  # 36
    ("object_phrase", "name", "near", "speech", "indirect"): 0.952,  # 36
    ("object_phrase", "name", "near", "thought"): 0.979,  # 209
    ("object_phrase", "name", "near", "thought", "indirect"): 0.981,  # 209
    ("object_phrase", "name", "next"): 0.97,  # 329
    ("object_phrase", "name", "next", "speech"): 0.974,  # 44
    ("object_phrase", "name", "next", "speech", "indirect"): 0.976,  # 44
    ("object_phrase", "name", "next", "thought"): 0.971,  # 278
    ("object_phrase", "name", "next", "thought", "indirect"): 0.971,  # 278
    ("object_phrase", "nominal"): 0.876,  # 641
    ("object_phrase", "nominal", "far"): 0.754,  # 212
    ("object_phrase", "nominal", "far", "speech"): 0.797,  # 28
    ("object_phrase", "nominal", "far", "speech", "indirect"): 0.821,  # 28
    ("object_phrase", "nominal", "far", "thought"): 0.719,  # 180
    ("object_phrase", "nominal", "far", "thought", "indirect"): 0.713,  # 180
    ("object_phrase", "nominal", "near"): 0.924,  # 184
    ("object_phrase", "nominal", "near", "thought"): 0.938,  # 169
    ("object_phrase", "nominal", "near", "thought", "indirect"): 0.94,  # 169
    ("object_phrase", "nominal", "next"): 0.94,  # 245
    ("object_phrase", "nominal", "next", "speech"): 0.962,  # 23
    ("object_phrase", "nominal", "next", "speech", "indirect"): 0.976,  # 23
    ("object_phrase", "nominal", "next", "thought"): 0.944,  # 215
    ("object_phrase", "nominal", "next", "thought", "indirect"): 0.944,  # 215
    ("object_phrase", "pronoun"): 0.859,  # 377
    ("object_phrase", "pronoun", "far"): 0.778,  # 98
    ("object_phrase", "pronoun", "far", "thought"): 0.737,  # 85
    ("object_phrase", "pronoun", "far", "thought", "indirect"): 0.724,  # 85
    ("object_phrase", "pronoun", "near"): 0.879,  # 122
    ("object_phrase", "pronoun", "near", "thought"): 0.881,  # 110
    ("object_phrase", "pronoun", "near", "thought", "indirect"): 0.882,  # 110
    ("object_phrase", "pronoun", "next"): 0.89,  # 157
    ("object_phrase", "pronoun", "next", "thought"): 0.888,  # 133
    ("object_phrase", "pronoun", "next", "thought", "indirect"): 0.887,  # 132
    ("relative_clause",): 0.899,  # 36
    ("sentence_subject",): 0.846,  # 29
    ("survey",): 0.906,  # 20
    ("survey", "nominal"): 0.887,  # 20
    ("survey", "nominal", "next"): 0.875,  # 20
    ("survey", "nominal", "next", "evidence"): 0.867,  # 20
    ("that_clause",): 0.948,  # 1636
    ("that_clause", "name"): 0.975,  # 852
    ("that_clause", "name", "far"): 0.959,  # 298
    ("that_clause", "name", "far", "plain"): 0.977,  # 121
    ("that_clause", "name", "far", "plain", "indirect"): 0.981,  # 63
    ("that_clause", "name", "far", "plain", "mixed"): 0.981,  # 58
    ("that_clause", "name", "far", "speech"): 0.97,  # 151
    ("that_clause", "name", "far", "speech", "indirect"): 0.972,  # 109
    ("that_clause", "name", "far", "speech", "mixed"): 0.973,  # 42
    ("that_clause", "name", "near"): 0.982,  # 130
    ("that_clause", "name", "near", "plain"): 0.981,  # 48
    ("that_clause", "name", "near", "plain", "indirect"): 0.971,  # 21
    ("that_clause", "name", "near", "plain", "mixed"): 0.988,  # 27
    ("that_clause", "name", "near", "speech"): 0.985,  # 73
    ("that_clause", "name", "near", "speech", "indirect"): 0.984,  # 58
    ("that_clause", "name", "next"): 0.987,  # 424
    ("that_clause", "name", "next", "plain"): 0.988,  # 178
    ("that_clause", "name", "next", "plain", "indirect"): 0.98,  # 81
    ("that_clause", "name", "next", "plain", "mixed"): 0.997,  # 97
    ("that_clause", "name", "next", "speech"): 0.994,  # 214
    ("that_clause", "name", "next", "speech", "indirect"): 0.994,  # 162
    ("that_clause", "name", "next", "speech", "mixed"): 0.997,  # 52
    ("that_clause", "nominal"): 0.913,  # 467
    ("that_clause", "nominal", "far"): 0.856,  # 151
    ("that_clause", "nominal", "far", "plain"): 0.834,  # 49
    ("that_clause", "nominal", "far", "plain", "indirect"): 0.825,  # 32
    ("that_clause", "nominal", "far", "speech"): 0.842,  # 79
    ("that_clause", "nominal", "far", "speech", "indirect"): 0.826,  # 65
    ("that_clause", "nominal", "near"): 0.957,  # 87
    ("that_clause", "nominal", "near", "speech"): 0.956,  # 44
    ("that_clause", "nominal", "near", "speech", "indirect"): 0.952,  # 38
    ("that_clause", "nominal", "next"): 0.928,  # 229
    ("that_clause", "nominal", "next", "evidence"): 0.952,  # 42
    ("that_clause", "nominal", "next", "evidence", "indirect"): 0.977,  # 41
    ("that_clause", "nominal", "next", "plain"): 0.948,  # 54
    ("that_clause", "nominal", "next", "plain", "indirect"): 0.963,  # 43
    ("that_clause", "nominal", "next", "speech"): 0.929,  # 100
    ("that_clause", "nominal", "next", "speech", "indirect"): 0.939,  # 88
    ("that_clause", "nominal", "next", "thought"): 0.913,  # 28
    ("that_clause", "nominal", "next", "thought", "indirect"): 0.902,  # 26
    ("that_clause", "pronoun"): 0.93,  # 317
    ("that_clause", "pronoun", "far"): 0.807,  # 78
    ("that_clause", "pronoun", "far", "plain"): 0.835,  # 25
    ("that_clause", "pronoun", "far", "speech"): 0.74,  # 36
    ("that_clause", "pronoun", "far", "speech", "indirect"): 0.691,  # 26
    ("that_clause", "pronoun", "near"): 0.948,  # 53
    ("that_clause", "pronoun", "near", "plain"): 0.968,  # 24
    ("that_clause", "pronoun", "next"): 0.983,  # 186
    ("that_clause", "pronoun", "next", "plain"): 0.994,  # 81
    ("that_clause", "pronoun", "next", "plain", "indirect"): 0.997,  # 37
    ("that_clause", "pronoun", "next", "plain", "mixed"): 0.997,  # 44
    ("that_clause", "pronoun", "next", "speech"): 0.994,  # 81
    ("that_clause", "pronoun", "next", "speech", "indirect"): 0.998,  # 58
    ("that_clause", "pronoun", "next", "speech", "mixed"): 0.996,  # 23
    ("to_clause",): 0.915,  # 510
    ("to_clause", "name"): 0.941,  # 238
    ("to_clause", "name", "far"): 0.91,  # 86
    ("to_clause", "name", "far", "intention"): 0.898,  # 25
    ("to_clause", "name", "far", "intention", "indirect"): 0.888,  # 23
    ("to_clause", "name", "far", "speech"): 0.913,  # 59
    ("to_clause", "name", "far", "speech", "indirect"): 0.908,  # 52
    ("to_clause", "name", "near"): 0.977,  # 64
    ("to_clause", "name", "near", "intention"): 0.985,  # 22
    ("to_clause", "name", "near", "intention", "indirect"): 0.991,  # 22
    ("to_clause", "name", "near", "speech"): 0.989,  # 42
    ("to_clause", "name", "near", "speech", "indirect"): 0.994,  # 37
    ("to_clause", "name", "next"): 0.95,  # 88
    ("to_clause", "name", "next", "intention"): 0.953,  # 45
    ("to_clause", "name", "next", "intention", "indirect"): 0.954,  # 45
    ("to_clause", "name", "next", "speech"): 0.95,  # 40
    ("to_clause", "name", "next", "speech", "indirect"): 0.945,  # 33
    ("to_clause", "nominal"): 0.897,  # 167
    ("to_clause", "nominal", "far"): 0.838,  # 41
    ("to_clause", "nominal", "far", "speech"): 0.834,  # 23
    ("to_clause", "nominal", "far", "speech", "indirect"): 0.828,  # 22
    ("to_clause", "nominal", "near"): 0.928,  # 45
    ("to_clause", "nominal", "near", "speech"): 0.941,  # 26
    ("to_clause", "nominal", "near", "speech", "indirect"): 0.947,  # 23
    ("to_clause", "nominal", "next"): 0.908,  # 81
    ("to_clause", "nominal", "next", "intention"): 0.928,  # 53
    ("to_clause", "nominal", "next", "intention", "indirect"): 0.936,  # 52
    ("to_clause", "nominal", "next", "speech"): 0.885,  # 27
    ("to_clause", "nominal", "next", "speech", "indirect"): 0.868,  # 25
    ("to_clause", "pronoun"): 0.887,  # 105
    ("to_clause", "pronoun", "far"): 0.785,  # 23
    ("to_clause", "pronoun", "near"): 0.898,  # 24
    ("to_clause", "pronoun", "next"): 0.933,  # 58
    ("to_clause", "pronoun", "next", "intention"): 0.952,  # 36
    ("to_clause", "pronoun", "next", "intention", "indirect"): 0.961,  # 35
    ("to_clause", "pronoun", "next", "speech"): 0.94,  # 21
    ("trailing",): 0.971,  # 399
    ("trailing", "name"): 0.987,  # 205
    ("trailing", "name", "next"): 0.998,  # 190
    ("trailing", "name", "next", "plain"): 1.0,  # 157
    ("trailing", "name", "next", "plain", "indirect"): 1.0,  # 72
    ("trailing", "name", "next", "plain", "mixed"): 1.0,  # 85
    ("trailing", "name", "next", "speech"): 0.999,  # 31
    ("trailing", "name", "next", "speech", "indirect"): 0.999,  # 24
    ("trailing", "nominal"): 0.973,  # 115
    ("trailing", "nominal", "next"): 0.986,  # 107
    ("trailing", "nominal", "next", "plain"): 0.995,  # 71
    ("trailing", "nominal", "next", "plain", "indirect"): 0.998,  # 55
    ("trailing", "pronoun"): 0.948,  # 79
    ("trailing", "pronoun", "next"): 0.956,  # 76
    ("trailing", "pronoun", "next", "plain"): 0.966,  # 69
    ("trailing", "pronoun", "next", "plain", "indirect"): 0.983,  # 40
    ("trailing", "pronoun", "next", "plain", "mixed"): 0.951,  # 29
    ("wh_clause",): 0.887,  # 160
    ("wh_clause", "name"): 0.914,  # 71
    ("wh_clause", "name", "far"): 0.904,  # 27
    ("wh_clause", "name", "next"): 0.937,  # 30
    ("wh_clause", "name", "next", "speech"): 0.942,  # 21
    ("wh_clause", "nominal"): 0.839,  # 44
    ("wh_clause", "nominal", "far"): 0.759,  # 20
    ("wh_clause", "pronoun"): 0.876,  # 45
    ("wh_clause", "pronoun", "next"): 0.901,  # 20
    ("zero_that",): 0.951,  # 2217
    ("zero_that", "name"): 0.974,  # 1124
    ("zero_that", "name", "far"): 0.959,  # 372
    ("zero_that", "name", "far", "plain"): 0.965,  # 296
    ("zero_that", "name", "far", "plain", "indirect"): 0.968,  # 193
    ("zero_that", "name", "far", "plain", "mixed"): 0.962,  # 103
    ("zero_that", "name", "far", "speech"): 0.96,  # 52
    ("zero_that", "name", "far", "speech", "indirect"): 0.955,  # 40
    ("zero_that", "name", "near"): 0.989,  # 139
    ("zero_that", "name", "near", "plain"): 0.996,  # 88
    ("zero_that", "name", "near", "plain", "indirect"): 0.999,  # 58
    ("zero_that", "name", "near", "plain", "mixed"): 0.998,  # 30
    ("zero_that", "name", "near", "speech"): 0.981,  # 38
    ("zero_that", "name", "near", "speech", "indirect"): 0.976,  # 32
    ("zero_that", "name", "next"): 0.982,  # 613
    ("zero_that", "name", "next", "plain"): 0.989,  # 481
    ("zero_that", "name", "next", "plain", "indirect"): 0.987,  # 306
    ("zero_that", "name", "next", "plain", "mixed"): 0.993,  # 175
    ("zero_that", "name", "next", "speech"): 0.962,  # 86
    ("zero_that", "name", "next", "speech", "indirect"): 0.968,  # 69
    ("zero_that", "name", "next", "thought"): 0.989,  # 27
    ("zero_that", "name", "next", "thought", "indirect"): 0.993,  # 26
    ("zero_that", "nominal"): 0.922,  # 720
    ("zero_that", "nominal", "far"): 0.836,  # 143
    ("zero_that", "nominal", "far", "plain"): 0.839,  # 88
    ("zero_that", "nominal", "far", "plain", "indirect"): 0.829,  # 68
    ("zero_that", "nominal", "far", "plain", "mixed"): 0.859,  # 20
    ("zero_that", "nominal", "far", "speech"): 0.809,  # 26
    ("zero_that", "nominal", "far", "speech", "indirect"): 0.784,  # 23
    ("zero_that", "nominal", "near"): 0.926,  # 97
    ("zero_that", "nominal", "near", "plain"): 0.938,  # 40
    ("zero_that", "nominal", "near", "plain", "indirect"): 0.942,  # 37
    ("zero_that", "nominal", "near", "speech"): 0.902,  # 31
    ("zero_that", "nominal", "near", "speech", "indirect"): 0.897,  # 27
    ("zero_that", "nominal", "next"): 0.95,  # 480
    ("zero_that", "nominal", "next", "evidence"): 0.958,  # 56
    ("zero_that", "nominal", "next", "evidence", "indirect"): 0.961,  # 55
    ("zero_that", "nominal", "next", "plain"): 0.974,  # 304
    ("zero_that", "nominal", "next", "plain", "indirect"): 0.977,  # 271
    ("zero_that", "nominal", "next", "plain", "mixed"): 0.972,  # 33
    ("zero_that", "nominal", "next", "speech"): 0.894,  # 64
    ("zero_that", "nominal", "next", "speech", "indirect"): 0.865,  # 58
    ("zero_that", "nominal", "next", "thought"): 0.93,  # 46
    ("zero_that", "nominal", "next", "thought", "indirect"): 0.931,  # 44
    ("zero_that", "pronoun"): 0.94,  # 373
    ("zero_that", "pronoun", "far"): 0.862,  # 43
    ("zero_that", "pronoun", "far", "plain"): 0.86,  # 28
    ("zero_that", "pronoun", "near"): 0.952,  # 53
    ("zero_that", "pronoun", "near", "plain"): 0.969,  # 21
    ("zero_that", "pronoun", "next"): 0.955,  # 277
    ("zero_that", "pronoun", "next", "plain"): 0.976,  # 199
    ("zero_that", "pronoun", "next", "plain", "indirect"): 0.979,  # 147
    ("zero_that", "pronoun", "next", "plain", "mixed"): 0.979,  # 52
    ("zero_that", "pronoun", "next", "speech"): 0.96,  # 31
    ("zero_that", "pronoun", "next", "speech", "indirect"): 0.96,  # 25
    ("zero_that", "pronoun", "next", "thought"): 0.89,  # 40
    ("zero_that", "pronoun", "next", "thought", "indirect"): 0.856,  # 39
}

#: Key -> share of right speakers.
SPEAKER: Mapping[tuple[str, ...], float] = {
    (): 0.765,  # 41010
    ("any",): 0.8,  # 16983
    ("any", "name"): 0.95,  # 7532
    ("any", "name", "first_name"): 0.955,  # 71
    ("any", "name", "first_name", ""): 0.957,  # 71
    ("any", "name", "first_name", "", "cue_after_inverted"): 0.972,  # 23
    ("any", "name", "first_name", "", "cue_inside"): 0.958,  # 25
    ("any", "name", "full_name"): 0.982,  # 296
    ("any", "name", "full_name", ""): 0.986,  # 296
    ("any", "name", "full_name", "", "cue_after_inverted"): 0.965,  # 63
    ("any", "name", "full_name", "", "cue_before"): 0.992,  # 27
    ("any", "name", "full_name", "", "cue_inside"): 0.989,  # 105
    ("any", "name", "full_name", "", "that_clause"): 0.991,  # 21
    ("any", "name", "full_name", "", "zero_that"): 0.992,  # 30
    ("any", "name", "role"): 0.982,  # 514
    ("any", "name", "role", "capital"): 0.984,  # 514
    ("any", "name", "role", "capital", "cue_after"): 0.982,  # 49
    ("any", "name", "role", "capital", "cue_after_inverted"): 0.992,  # 155
    ("any", "name", "role", "capital", "cue_before"): 0.964,  # 33
    ("any", "name", "role", "capital", "cue_inside"): 0.985,  # 268
    ("any", "name", "surname"): 0.947,  # 6627
    ("any", "name", "surname", ""): 0.947,  # 6627
    ("any", "name", "surname", "", "beat_after"): 0.834,  # 69
    ("any", "name", "surname", "", "beat_before"): 0.881,  # 214
    ("any", "name", "surname", "", "colon"): 0.952,  # 25
    ("any", "name", "surname", "", "cue_after"): 0.975,  # 642
    ("any", "name", "surname", "", "cue_after_inverted"): 0.961,  # 1974
    ("any", "name", "surname", "", "cue_before"): 0.902,  # 431
    ("any", "name", "surname", "", "cue_inside"): 0.95,  # 3121
    ("any", "name", "surname", "", "weak_cue"): 0.891,  # 44
    ("any", "name", "surname", "", "zero_that"): 0.907,  # 26
    ("any", "nominal"): 0.697,  # 1249
    ("any", "nominal", "counterpart"): 0.779,  # 24
    ("any", "nominal", "counterpart", "two"): 0.825,  # 22
    ("any", "nominal", "definite_person"): 0.586,  # 86
    ("any", "nominal", "definite_person", "only"): 0.523,  # 45
    ("any", "nominal", "definite_person", "only", "cue_after_inverted"): 0.507,  # 21
    ("any", "nominal", "exchange"): 0.613,  # 43
    ("any", "nominal", "new"): 0.704,  # 979
    ("any", "nominal", "new", ""): 0.632,  # 686
    ("any", "nominal", "new", "", "cue_after"): 0.611,  # 57
    ("any", "nominal", "new", "", "cue_after_inverted"): 0.644,  # 181
    ("any", "nominal", "new", "", "cue_before"): 0.53,  # 70
    ("any", "nominal", "new", "", "cue_inside"): 0.666,  # 315
    ("any", "nominal", "new", "alone"): 0.859,  # 293
    ("any", "nominal", "new", "alone", "cue_after_inverted"): 0.916,  # 98
    ("any", "nominal", "new", "alone", "cue_before"): 0.678,  # 21
    ("any", "nominal", "new", "alone", "cue_inside"): 0.919,  # 141
    ("any", "nominal", "possessor_of_noun"): 0.655,  # 27
    ("any", "nominal", "possessor_of_noun", "owner"): 0.63,  # 27
    ("any", "nominal", "repeated_description"): 0.751,  # 77
    ("any", "nominal", "repeated_description", ""): 0.77,  # 77
    ("any", "nominal", "repeated_description", "", "cue_inside"): 0.837,  # 29
    ("any", "none"): 0.62,  # 5095
    ("any", "none", "alternation"): 0.743,  # 1461
    ("any", "none", "alternation", "clear"): 0.636,  # 230
    ("any", "none", "alternation", "clear", "none"): 0.62,  # 230
    ("any", "none", "alternation", "close"): 0.551,  # 23
    ("any", "none", "alternation", "close", "none"): 0.429,  # 23
    ("any", "none", "alternation", "likely"): 0.628,  # 71
    ("any", "none", "alternation", "likely", "none"): 0.587,  # 71
    ("any", "none", "alternation", "only"): 0.82,  # 346
    ("any", "none", "alternation", "only", "none"): 0.829,  # 346
    ("any", "none", "alternation", "plain"): 0.78,  # 779
    ("any", "none", "alternation", "plain", "none"): 0.782,  # 779
    ("any", "none", "continued_speech"): 0.396,  # 58
    ("any", "none", "continued_speech", ""): 0.304,  # 58
    ("any", "none", "continued_speech", "", "none"): 0.267,  # 58
    ("any", "none", "exchange"): 0.491,  # 2419
    ("any", "none", "exchange", "against"): 0.452,  # 302
    ("any", "none", "exchange", "against", "none"): 0.448,  # 302
    ("any", "none", "exchange", "clear"): 0.617,  # 355
    ("any", "none", "exchange", "clear", "none"): 0.63,  # 355
    ("any", "none", "exchange", "close"): 0.44,  # 309
    ("any", "none", "exchange", "close", "none"): 0.434,  # 309
    ("any", "none", "exchange", "likely"): 0.511,  # 255
    ("any", "none", "exchange", "likely", "none"): 0.513,  # 255
    ("any", "none", "exchange", "only"): 0.399,  # 903
    ("any", "none", "exchange", "only", "none"): 0.396,  # 903
    ("any", "none", "exchange", "plain"): 0.659,  # 295
    ("any", "none", "exchange", "plain", "none"): 0.679,  # 295
    ("any", "none", "same_paragraph"): 0.701,  # 108
    ("any", "none", "same_paragraph", "clear"): 0.762,  # 27
    ("any", "none", "same_paragraph", "clear", "none"): 0.798,  # 27
    ("any", "none", "same_paragraph", "only"): 0.701,  # 20
    ("any", "none", "same_paragraph", "only", "none"): 0.701,  # 20
    ("any", "none", "same_paragraph", "plain"): 0.769,  # 29
    ("any", "none", "same_paragraph", "plain", "none"): 0.808,  # 29
    ("any", "none", "scene"): 0.615,  # 504
    ("any", "none", "scene", "against"): 0.551,  # 50
    ("any", "none", "scene", "against", "none"): 0.523,  # 50
    ("any", "none", "scene", "clear"): 0.633,  # 100
    ("any", "none", "scene", "clear", "none"): 0.638,  # 100
    ("any", "none", "scene", "close"): 0.477,  # 62
    ("any", "none", "scene", "close", "none"): 0.422,  # 62
    ("any", "none", "scene", "likely"): 0.599,  # 88
    ("any", "none", "scene", "likely", "none"): 0.593,  # 88
    ("any", "none", "scene", "only"): 0.634,  # 103
    ("any", "none", "scene", "only", "none"): 0.639,  # 103
    ("any", "none", "scene", "plain"): 0.735,  # 101
    ("any", "none", "scene", "plain", "none"): 0.769,  # 101
    ("any", "none", "vocative"): 0.854,  # 545
    ("any", "none", "vocative", "clear"): 0.865,  # 107
    ("any", "none", "vocative", "clear", "none"): 0.868,  # 107
    ("any", "none", "vocative", "only"): 0.857,  # 169
    ("any", "none", "vocative", "only", "none"): 0.858,  # 169
    ("any", "none", "vocative", "plain"): 0.893,  # 247
    ("any", "none", "vocative", "plain", "none"): 0.898,  # 247
    ("any", "pronoun"): 0.779,  # 3107
    ("any", "pronoun", "cataphora"): 0.451,  # 89
    ("any", "pronoun", "cataphora", ""): 0.467,  # 20
    ("any", "pronoun", "cataphora", "only"): 0.375,  # 40
    ("any", "pronoun", "cataphora", "only", "cue_inside"): 0.349,  # 23
    ("any", "pronoun", "common_noun"): 0.532,  # 75
    ("any", "pronoun", "common_noun", "noun"): 0.446,  # 75
    ("any", "pronoun", "common_noun", "noun", "cue_after"): 0.394,  # 23
    ("any", "pronoun", "common_noun", "noun", "cue_inside"): 0.511,  # 34
    ("any", "pronoun", "exchange"): 0.549,  # 210
    ("any", "pronoun", "exchange", "against"): 0.528,  # 47
    ("any", "pronoun", "exchange", "clear"): 0.556,  # 39
    ("any", "pronoun", "exchange", "close"): 0.445,  # 52
    ("any", "pronoun", "exchange", "likely"): 0.519,  # 62
    ("any", "pronoun", "exchange", "likely", "cue_after"): 0.472,  # 21
    ("any", "pronoun", "exchange", "likely", "cue_inside"): 0.553,  # 21
    ("any", "pronoun", "narrator"): 0.883,  # 799
    ("any", "pronoun", "narrator", ""): 0.912,  # 738
    ("any", "pronoun", "narrator", "", "cue_after"): 0.921,  # 258
    ("any", "pronoun", "narrator", "", "cue_after_inverted"): 0.875,  # 28
    ("any", "pronoun", "narrator", "", "cue_before"): 0.833,  # 23
    ("any", "pronoun", "narrator", "", "cue_inside"): 0.944,  # 399
    ("any", "pronoun", "narrator", "named"): 0.706,  # 61
    ("any", "pronoun", "narrator", "named", "cue_after"): 0.639,  # 23
    ("any", "pronoun", "narrator", "named", "cue_inside"): 0.723,  # 24
    ("any", "pronoun", "pronoun"): 0.801,  # 1926
    ("any", "pronoun", "pronoun", "clear"): 0.715,  # 297
    ("any", "pronoun", "pronoun", "clear", "cue_after"): 0.74,  # 96
    ("any", "pronoun", "pronoun", "clear", "cue_before"): 0.693,  # 46
    ("any", "pronoun", "pronoun", "clear", "cue_inside"): 0.713,  # 118
    ("any", "pronoun", "pronoun", "close"): 0.665,  # 103
    ("any", "pronoun", "pronoun", "close", "cue_after"): 0.644,  # 23
    ("any", "pronoun", "pronoun", "close", "cue_before"): 0.63,  # 26
    ("any", "pronoun", "pronoun", "close", "cue_inside"): 0.652,  # 36
    ("any", "pronoun", "pronoun", "known"): 0.839,  # 239
    ("any", "pronoun", "pronoun", "known", "cue_after"): 0.849,  # 89
    ("any", "pronoun", "pronoun", "known", "cue_before"): 0.85,  # 43
    ("any", "pronoun", "pronoun", "known", "cue_inside"): 0.874,  # 75
    ("any", "pronoun", "pronoun", "likely"): 0.648,  # 139
    ("any", "pronoun", "pronoun", "likely", "cue_after"): 0.561,  # 49
    ("any", "pronoun", "pronoun", "likely", "cue_inside"): 0.697,  # 56
    ("any", "pronoun", "pronoun", "only"): 0.853,  # 873
    ("any", "pronoun", "pronoun", "only", "beat_before"): 0.815,  # 46
    ("any", "pronoun", "pronoun", "only", "cue_after"): 0.848,  # 275
    ("any", "pronoun", "pronoun", "only", "cue_before"): 0.839,  # 133
    ("any", "pronoun", "pronoun", "only", "cue_inside"): 0.893,  # 352
    ("any", "pronoun", "pronoun", "plain"): 0.875,  # 264
    ("any", "pronoun", "pronoun", "plain", "beat_before"): 0.871,  # 22
    ("any", "pronoun", "pronoun", "plain", "cue_after"): 0.882,  # 79
    ("any", "pronoun", "pronoun", "plain", "cue_before"): 0.906,  # 56
    ("any", "pronoun", "pronoun", "plain", "cue_inside"): 0.899,  # 89
    ("book",): 0.816,  # 16511
    ("book", "name"): 0.967,  # 4831
    ("book", "name", "first_name"): 0.972,  # 2072
    ("book", "name", "first_name", ""): 0.972,  # 2072
    ("book", "name", "first_name", "", "beat_after"): 0.855,  # 30
    ("book", "name", "first_name", "", "beat_before"): 0.921,  # 76
    ("book", "name", "first_name", "", "cue_after"): 0.979,  # 204
    ("book", "name", "first_name", "", "cue_after_inverted"): 0.992,  # 589
    ("book", "name", "first_name", "", "cue_before"): 0.946,  # 147
    ("book", "name", "first_name", "", "cue_inside"): 0.983,  # 980
    ("book", "name", "full_name"): 0.96,  # 141
    ("book", "name", "full_name", ""): 0.958,  # 141
    ("book", "name", "full_name", "", "cue_after_inverted"): 0.965,  # 37
    ("book", "name", "full_name", "", "cue_before"): 0.973,  # 22
    ("book", "name", "full_name", "", "cue_inside"): 0.964,  # 63
    ("book", "name", "role"): 0.941,  # 340
    ("book", "name", "role", "capital"): 0.939,  # 340
    ("book", "name", "role", "capital", "cue_after"): 0.948,  # 26
    ("book", "name", "role", "capital", "cue_after_inverted"): 0.952,  # 95
    ("book", "name", "role", "capital", "cue_before"): 0.883,  # 32
    ("book", "name", "role", "capital", "cue_inside"): 0.952,  # 179
    ("book", "name", "surname"): 0.971,  # 2261
    ("book", "name", "surname", ""): 0.971,  # 2261
    ("book", "name", "surname", "", "beat_after"): 0.923,  # 27
    ("book", "name", "surname", "", "beat_before"): 0.9,  # 92
    ("book", "name", "surname", "", "cue_after"): 0.969,  # 193
    ("book", "name", "surname", "", "cue_after_inverted"): 0.995,  # 606
    ("book", "name", "surname", "", "cue_before"): 0.928,  # 198
    ("book", "name", "surname", "", "cue_inside"): 0.982,  # 1105
    ("book", "nominal"): 0.444,  # 677
    ("book", "nominal", "counterpart"): 0.566,  # 62
    ("book", "nominal", "counterpart", "two"): 0.607,  # 60
    ("book", "nominal", "counterpart", "two", "cue_inside"): 0.608,  # 41
    ("book", "nominal", "definite_person"): 0.601,  # 96
    ("book", "nominal", "definite_person", "close"): 0.613,  # 27
    ("book", "nominal", "definite_person", "likely"): 0.626,  # 32
    ("book", "nominal", "exchange"): 0.401,  # 79
    ("book", "nominal", "exchange", "against"): 0.423,  # 24
    ("book", "nominal", "exchange", "close"): 0.312,  # 21
    ("book", "nominal", "exchange", "likely"): 0.43,  # 23
    ("book", "nominal", "new"): 0.261,  # 143
    ("book", "nominal", "new", ""): 0.221,  # 143
    ("book", "nominal", "new", "", "cue_after_inverted"): 0.294,  # 31
    ("book", "nominal", "new", "", "cue_before"): 0.223,  # 40
    ("book", "nominal", "new", "", "cue_inside"): 0.191,  # 48
    ("book", "nominal", "possessor_of_noun"): 0.51,  # 34
    ("book", "nominal", "possessor_of_noun", "owner"): 0.546,  # 34
    ("book", "nominal", "repeated_description"): 0.437,  # 74
    ("book", "nominal", "repeated_description", ""): 0.434,  # 74
    ("book", "nominal", "repeated_description", "", "cue_after_inverted"): 0.498,  # 25
    ("book", "nominal", "repeated_description", "", "cue_inside"): 0.482,  # 23
    ("book", "nominal", "role"): 0.384,  # 186
    ("book", "nominal", "role", ""): 0.373,  # 186
    ("book", "nominal", "role", "", "cue_after_inverted"): 0.441,  # 46
    ("book", "nominal", "role", "", "cue_inside"): 0.325,  # 89
    ("book", "none"): 0.736,  # 6608
    ("book", "none", "alternation"): 0.794,  # 3764
    ("book", "none", "alternation", "against"): 0.556,  # 80
    ("book", "none", "alternation", "against", "none"): 0.477,  # 80
    ("book", "none", "alternation", "clear"): 0.692,  # 755
    ("book", "none", "alternation", "clear", "none"): 0.686,  # 755
    ("book", "none", "alternation", "close"): 0.622,  # 69
    ("book", "none", "alternation", "close", "none"): 0.558,  # 69
    ("book", "none", "alternation", "likely"): 0.615,  # 205
    ("book", "none", "alternation", "likely", "none"): 0.586,  # 205
    ("book", "none", "alternation", "plain"): 0.859,  # 2641
    ("book", "none", "alternation", "plain", "none"): 0.86,  # 2641
    ("book", "none", "exchange"): 0.586,  # 1970
    ("book", "none", "exchange", "against"): 0.447,  # 368
    ("book", "none", "exchange", "against", "none"): 0.434,  # 368
    ("book", "none", "exchange", "clear"): 0.615,  # 608
    ("book", "none", "exchange", "clear", "none"): 0.617,  # 608
    ("book", "none", "exchange", "close"): 0.558,  # 149
    ("book", "none", "exchange", "close", "none"): 0.552,  # 149
    ("book", "none", "exchange", "likely"): 0.542,  # 282
    ("book", "none", "exchange", "likely", "none"): 0.536,  # 282
    ("book", "none", "exchange", "plain"): 0.671,  # 563
    ("book", "none", "exchange", "plain", "none"): 0.676,  # 563
    ("book", "none", "same_paragraph"): 0.751,  # 135
    ("book", "none", "same_paragraph", "clear"): 0.811,  # 71
    ("book", "none", "same_paragraph", "clear", "none"): 0.833,  # 71
    ("book", "none", "same_paragraph", "likely"): 0.676,  # 34
    ("book", "none", "same_paragraph", "likely", "none"): 0.636,  # 34
    ("book", "none", "scene"): 0.747,  # 338
    ("book", "none", "scene", "against"): 0.694,  # 42
    ("book", "none", "scene", "against", "none"): 0.668,  # 42
    ("book", "none", "scene", "clear"): 0.762,  # 112
    ("book", "none", "scene", "clear", "none"): 0.766,  # 112
    ("book", "none", "scene", "close"): 0.661,  # 37
    ("book", "none", "scene", "close", "none"): 0.616,  # 37
    ("book", "none", "scene", "likely"): 0.78,  # 56
    ("book", "none", "scene", "likely", "none"): 0.794,  # 56
    ("book", "none", "scene", "plain"): 0.791,  # 90
    ("book", "none", "scene", "plain", "none"): 0.805,  # 90
    ("book", "none", "vocative"): 0.901,  # 401
    ("book", "none", "vocative", "clear"): 0.883,  # 28
    ("book", "none", "vocative", "clear", "none"): 0.872,  # 28
    ("book", "none", "vocative", "likely"): 0.87,  # 21
    ("book", "none", "vocative", "likely", "none"): 0.849,  # 21
    ("book", "none", "vocative", "plain"): 0.934,  # 340
    ("book", "none", "vocative", "plain", "none"): 0.938,  # 340
    ("book", "pronoun"): 0.831,  # 4395
    ("book", "pronoun", "exchange"): 0.663,  # 621
    ("book", "pronoun", "exchange", "against"): 0.523,  # 158
    ("book", "pronoun", "exchange", "against", "cue_after"): 0.493,  # 45
    ("book", "pronoun", "exchange", "against", "cue_before"): 0.491,  # 23
    ("book", "pronoun", "exchange", "against", "cue_inside"): 0.528,  # 81
    ("book", "pronoun", "exchange", "clear"): 0.742,  # 187
    ("book", "pronoun", "exchange", "clear", "cue_after"): 0.818,  # 55
    ("book", "pronoun", "exchange", "clear", "cue_before"): 0.7,  # 31
    ("book", "pronoun", "exchange", "clear", "cue_inside"): 0.742,  # 62
    ("book", "pronoun", "exchange", "close"): 0.566,  # 90
    ("book", "pronoun", "exchange", "close", "cue_after"): 0.54,  # 26
    ("book", "pronoun", "exchange", "close", "cue_before"): 0.56,  # 20
    ("book", "pronoun", "exchange", "close", "cue_inside"): 0.549,  # 34
    ("book", "pronoun", "exchange", "likely"): 0.698,  # 137
    ("book", "pronoun", "exchange", "likely", "cue_after"): 0.707,  # 32
    ("book", "pronoun", "exchange", "likely", "cue_before"): 0.665,  # 29
    ("book", "pronoun", "exchange", "likely", "cue_inside"): 0.718,  # 56
    ("book", "pronoun", "exchange", "plain"): 0.77,  # 49
    ("book", "pronoun", "exchange", "plain", "cue_inside"): 0.819,  # 22
    ("book", "pronoun", "narrator"): 0.928,  # 455
    ("book", "pronoun", "narrator", "named"): 0.936,  # 455
    ("book", "pronoun", "narrator", "named", "cue_after"): 0.982,  # 155
    ("book", "pronoun", "narrator", "named", "cue_after_inverted"): 0.704,  # 33
    ("book", "pronoun", "narrator", "named", "cue_before"): 0.892,  # 21
    ("book", "pronoun", "narrator", "named", "cue_inside"): 0.99,  # 221
    ("book", "pronoun", "pronoun"): 0.853,  # 3308
    ("book", "pronoun", "pronoun", "against"): 0.686,  # 84
    ("book", "pronoun", "pronoun", "against", "cue_after"): 0.658,  # 20
    ("book", "pronoun", "pronoun", "against", "cue_inside"): 0.707,  # 37
    ("book", "pronoun", "pronoun", "clear"): 0.812,  # 812
    ("book", "pronoun", "pronoun", "clear", "beat_after"): 0.833,  # 35
    ("book", "pronoun", "pronoun", "clear", "beat_before"): 0.795,  # 60
    ("book", "pronoun", "pronoun", "clear", "cue_after"): 0.82,  # 224
    ("book", "pronoun", "pronoun", "clear", "cue_before"): 0.828,  # 143
    ("book", "pronoun", "pronoun", "clear", "cue_inside"): 0.801,  # 305
    ("book", "pronoun", "pronoun", "close"): 0.72,  # 142
    ("book", "pronoun", "pronoun", "close", "cue_after"): 0.767,  # 38
    ("book", "pronoun", "pronoun", "close", "cue_before"): 0.693,  # 29
    ("book", "pronoun", "pronoun", "close", "cue_inside"): 0.672,  # 52
    ("book", "pronoun", "pronoun", "known"): 0.902,  # 234
    ("book", "pronoun", "pronoun", "known", "cue_after"): 0.923,  # 76
    ("book", "pronoun", "pronoun", "known", "cue_before"): 0.878,  # 25
    ("book", "pronoun", "pronoun", "known", "cue_inside"): 0.905,  # 96
    ("book", "pronoun", "pronoun", "likely"): 0.683,  # 266
    ("book", "pronoun", "pronoun", "likely", "cue_after"): 0.693,  # 73
    ("book", "pronoun", "pronoun", "likely", "cue_before"): 0.622,  # 49
    ("book", "pronoun", "pronoun", "likely", "cue_inside"): 0.707,  # 109
    ("book", "pronoun", "pronoun", "only"): 0.937,  # 197
    ("book", "pronoun", "pronoun", "only", "cue_after"): 0.956,  # 63
    ("book", "pronoun", "pronoun", "only", "cue_inside"): 0.941,  # 88
    ("book", "pronoun", "pronoun", "plain"): 0.915,  # 1573
    ("book", "pronoun", "pronoun", "plain", "beat_after"): 0.872,  # 65
    ("book", "pronoun", "pronoun", "plain", "beat_before"): 0.861,  # 128
    ("book", "pronoun", "pronoun", "plain", "cue_after"): 0.95,  # 451
    ("book", "pronoun", "pronoun", "plain", "cue_before"): 0.888,  # 232
    ("book", "pronoun", "pronoun", "plain", "cue_inside"): 0.93,  # 633
    ("book", "pronoun", "pronoun", "plain", "weak_cue"): 0.869,  # 32
    ("report",): 0.891,  # 286
    ("report", "name"): 0.952,  # 155
    ("report", "name", "full_name"): 0.97,  # 58
    ("report", "name", "full_name", ""): 0.978,  # 58
    ("report", "name", "surname"): 0.959,  # 80
    ("report", "name", "surname", ""): 0.961,  # 80
    ("report", "nominal"): 0.869,  # 39
    ("report", "nominal", "new"): 0.853,  # 23
    ("report", "nominal", "new", ""): 0.843,  # 23
    ("report", "pronoun"): 0.855,  # 80
    ("report", "pronoun", "pronoun"): 0.869,  # 73
    ("report", "pronoun", "pronoun", "clear"): 0.875,  # 26
    ("story",): 0.748,  # 5127
    ("story", "name"): 0.952,  # 1582
    ("story", "name", "first_name"): 0.979,  # 99
    ("story", "name", "first_name", ""): 0.987,  # 99
    ("story", "name", "first_name", "", "cue_after_inverted"): 0.992,  # 25
    ("story", "name", "first_name", "", "cue_inside"): 0.994,  # 55
    ("story", "name", "full_name"): 0.982,  # 68
    ("story", "name", "full_name", ""): 0.993,  # 68
    ("story", "name", "full_name", "", "cue_inside"): 0.996,  # 34
    ("story", "name", "role"): 0.94,  # 108
    ("story", "name", "role", "capital"): 0.936,  # 107
    ("story", "name", "role", "capital", "cue_after_inverted"): 0.962,  # 28
    ("story", "name", "role", "capital", "cue_inside"): 0.916,  # 62
    ("story", "name", "surname"): 0.954,  # 1302
    ("story", "name", "surname", ""): 0.954,  # 1302
    ("story", "name", "surname", "", "beat_before"): 0.911,  # 48
    ("story", "name", "surname", "", "cue_after"): 0.978,  # 91
    ("story", "name", "surname", "", "cue_after_inverted"): 0.969,  # 410
    ("story", "name", "surname", "", "cue_before"): 0.916,  # 89
    ("story", "name", "surname", "", "cue_inside"): 0.96,  # 624
    ("story", "nominal"): 0.574,  # 369
    ("story", "nominal", "definite_person"): 0.613,  # 53
    ("story", "nominal", "exchange"): 0.53,  # 26
    ("story", "nominal", "new"): 0.509,  # 190
    ("story", "nominal", "new", ""): 0.488,  # 182
    ("story", "nominal", "new", "", "cue_after_inverted"): 0.435,  # 44
    ("story", "nominal", "new", "", "cue_inside"): 0.555,  # 98
    ("story", "nominal", "repeated_description"): 0.554,  # 61
    ("story", "nominal", "repeated_description", ""): 0.546,  # 61
    ("story", "nominal", "repeated_description", "", "cue_inside"): 0.569,  # 37
    ("story", "none"): 0.615,  # 2133
    ("story", "none", "alternation"): 0.738,  # 919
    ("story", "none", "alternation", "clear"): 0.683,  # 154
    ("story", "none", "alternation", "clear", "none"): 0.672,  # 154
    ("story", "none", "alternation", "likely"): 0.585,  # 43
    ("story", "none", "alternation", "likely", "none"): 0.511,  # 43
    ("story", "none", "alternation", "only"): 0.794,  # 103
    ("story", "none", "alternation", "only", "none"): 0.809,  # 103
    ("story", "none", "alternation", "plain"): 0.786,  # 593
    ("story", "none", "alternation", "plain", "none"): 0.789,  # 593
    ("story", "none", "exchange"): 0.445,  # 844
    ("story", "none", "exchange", "against"): 0.453,  # 136
    ("story", "none", "exchange", "against", "none"): 0.455,  # 136
    ("story", "none", "exchange", "clear"): 0.504,  # 150
    ("story", "none", "exchange", "clear", "none"): 0.517,  # 150
    ("story", "none", "exchange", "close"): 0.41,  # 101
    ("story", "none", "exchange", "close", "none"): 0.4,  # 101
    ("story", "none", "exchange", "likely"): 0.488,  # 105
    ("story", "none", "exchange", "likely", "none"): 0.5,  # 105
    ("story", "none", "exchange", "only"): 0.346,  # 214
    ("story", "none", "exchange", "only", "none"): 0.33,  # 214
    ("story", "none", "exchange", "plain"): 0.471,  # 138
    ("story", "none", "exchange", "plain", "none"): 0.477,  # 138
    ("story", "none", "same_paragraph"): 0.661,  # 35
    ("story", "none", "scene"): 0.555,  # 161
    ("story", "none", "scene", "clear"): 0.54,  # 40
    ("story", "none", "scene", "clear", "none"): 0.533,  # 40
    ("story", "none", "scene", "likely"): 0.6,  # 27
    ("story", "none", "scene", "likely", "none"): 0.627,  # 27
    ("story", "none", "scene", "only"): 0.552,  # 22
    ("story", "none", "scene", "only", "none"): 0.55,  # 22
    ("story", "none", "scene", "plain"): 0.55,  # 44
    ("story", "none", "scene", "plain", "none"): 0.548,  # 44
    ("story", "none", "vocative"): 0.783,  # 174
    ("story", "none", "vocative", "clear"): 0.751,  # 27
    ("story", "none", "vocative", "clear", "none"): 0.732,  # 27
    ("story", "none", "vocative", "only"): 0.755,  # 20
    ("story", "none", "vocative", "only", "none"): 0.737,  # 20
    ("story", "none", "vocative", "plain"): 0.855,  # 116
    ("story", "none", "vocative", "plain", "none"): 0.873,  # 116
    ("story", "pronoun"): 0.776,  # 1043
    ("story", "pronoun", "common_noun"): 0.594,  # 51
    ("story", "pronoun", "common_noun", "noun"): 0.514,  # 51
    ("story", "pronoun", "common_noun", "noun", "cue_inside"): 0.466,  # 32
    ("story", "pronoun", "exchange"): 0.672,  # 82
    ("story", "pronoun", "exchange", "against"): 0.636,  # 29
    ("story", "pronoun", "narrator"): 0.841,  # 205
    ("story", "pronoun", "narrator", ""): 0.834,  # 113
    ("story", "pronoun", "narrator", "", "cue_after"): 0.87,  # 34
    ("story", "pronoun", "narrator", "", "cue_inside"): 0.875,  # 61
    ("story", "pronoun", "narrator", "named"): 0.868,  # 92
    ("story", "pronoun", "narrator", "named", "cue_after"): 0.842,  # 25
    ("story", "pronoun", "narrator", "named", "cue_inside"): 0.904,  # 56
    ("story", "pronoun", "pronoun"): 0.8,  # 696
    ("story", "pronoun", "pronoun", "clear"): 0.724,  # 134
    ("story", "pronoun", "pronoun", "clear", "cue_after"): 0.737,  # 21
    ("story", "pronoun", "pronoun", "clear", "cue_before"): 0.687,  # 24
    ("story", "pronoun", "pronoun", "clear", "cue_inside"): 0.69,  # 57
    ("story", "pronoun", "pronoun", "close"): 0.781,  # 33
    ("story", "pronoun", "pronoun", "known"): 0.831,  # 108
    ("story", "pronoun", "pronoun", "known", "cue_after"): 0.854,  # 27
    ("story", "pronoun", "pronoun", "known", "cue_before"): 0.891,  # 22
    ("story", "pronoun", "pronoun", "known", "cue_inside"): 0.787,  # 34
    ("story", "pronoun", "pronoun", "likely"): 0.674,  # 55
    ("story", "pronoun", "pronoun", "likely", "cue_inside"): 0.624,  # 24
    ("story", "pronoun", "pronoun", "only"): 0.858,  # 178
    ("story", "pronoun", "pronoun", "only", "cue_after"): 0.801,  # 54
    ("story", "pronoun", "pronoun", "only", "cue_inside"): 0.931,  # 72
    ("story", "pronoun", "pronoun", "plain"): 0.869,  # 173
    ("story", "pronoun", "pronoun", "plain", "cue_after"): 0.895,  # 48
    ("story", "pronoun", "pronoun", "plain", "cue_before"): 0.862,  # 27
    ("story", "pronoun", "pronoun", "plain", "cue_inside"): 0.877,  # 60
}
