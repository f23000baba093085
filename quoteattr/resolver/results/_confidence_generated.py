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
    (): 0.931,  # 11745
    ("according_clause",): 0.963,  # 305
    ("according_clause", "name"): 0.978,  # 119
    ("according_clause", "name", "near"): 0.981,  # 61
    ("according_clause", "name", "near", "speech"): 0.983,  # 61
    ("according_clause", "name", "near", "speech", "indirect"): 0.983,  # 59
    ("according_clause", "name", "next"): 0.99,  # 46
    ("according_clause", "name", "next", "speech"): 0.995,  # 46
    ("according_clause", "name", "next", "speech", "indirect"): 0.998,  # 36
    ("according_clause", "nominal"): 0.962,  # 184
    ("according_clause", "nominal", "next"): 0.962,  # 184
    ("according_clause", "nominal", "next", "speech"): 0.962,  # 184
    ("according_clause", "nominal", "next", "speech", "indirect"): 0.96,  # 172
    ("beat_after",): 0.832,  # 24
    ("beat_before",): 0.882,  # 77
    ("beat_before", "name"): 0.882,  # 51
    ("beat_before", "name", "alone"): 0.882,  # 51
    ("beat_before", "name", "alone", "none"): 0.882,  # 51
    ("beat_before", "name", "alone", "none", "direct"): 0.882,  # 51
    ("colon",): 0.827,  # 57
    ("colon", "name"): 0.843,  # 36
    ("cue_after",): 0.986,  # 1166
    ("cue_after", "name"): 0.983,  # 636
    ("cue_after", "name", "far"): 0.992,  # 43
    ("cue_after", "name", "far", "plain"): 0.996,  # 42
    ("cue_after", "name", "far", "plain", "direct"): 0.998,  # 42
    ("cue_after", "name", "next"): 0.981,  # 585
    ("cue_after", "name", "next", "plain"): 0.984,  # 510
    ("cue_after", "name", "next", "plain", "direct"): 0.984,  # 510
    ("cue_after", "name", "next", "speech"): 0.963,  # 61
    ("cue_after", "name", "next", "speech", "direct"): 0.956,  # 61
    ("cue_after", "nominal"): 0.987,  # 83
    ("cue_after", "nominal", "next"): 0.996,  # 76
    ("cue_after", "nominal", "next", "plain"): 0.998,  # 56
    ("cue_after", "nominal", "next", "plain", "direct"): 0.999,  # 56
    ("cue_after", "pronoun"): 0.995,  # 447
    ("cue_after", "pronoun", "next"): 0.997,  # 442
    ("cue_after", "pronoun", "next", "plain"): 0.998,  # 402
    ("cue_after", "pronoun", "next", "plain", "direct"): 0.998,  # 402
    ("cue_after", "pronoun", "next", "speech"): 0.999,  # 28
    ("cue_after", "pronoun", "next", "speech", "direct"): 0.999,  # 28
    ("cue_after_inverted",): 0.982,  # 341
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
    ("cue_before",): 0.922,  # 589
    ("cue_before", "name"): 0.963,  # 313
    ("cue_before", "name", "far"): 0.962,  # 104
    ("cue_before", "name", "far", "plain"): 0.968,  # 71
    ("cue_before", "name", "far", "plain", "direct"): 0.971,  # 71
    ("cue_before", "name", "far", "speech"): 0.961,  # 25
    ("cue_before", "name", "far", "speech", "direct"): 0.961,  # 25
    ("cue_before", "name", "next"): 0.967,  # 190
    ("cue_before", "name", "next", "plain"): 0.979,  # 116
    ("cue_before", "name", "next", "plain", "direct"): 0.982,  # 116
    ("cue_before", "name", "next", "speech"): 0.95,  # 67
    ("cue_before", "name", "next", "speech", "direct"): 0.944,  # 67
    ("cue_before", "nominal"): 0.814,  # 100
    ("cue_before", "nominal", "far"): 0.741,  # 39
    ("cue_before", "nominal", "far", "plain"): 0.741,  # 27
    ("cue_before", "nominal", "far", "plain", "direct"): 0.741,  # 27
    ("cue_before", "nominal", "next"): 0.858,  # 48
    ("cue_before", "nominal", "next", "plain"): 0.891,  # 21
    ("cue_before", "nominal", "next", "plain", "direct"): 0.912,  # 21
    ("cue_before", "nominal", "next", "speech"): 0.858,  # 21
    ("cue_before", "nominal", "next", "speech", "direct"): 0.858,  # 21
    ("cue_before", "pronoun"): 0.925,  # 176
    ("cue_before", "pronoun", "far"): 0.896,  # 27
    ("cue_before", "pronoun", "near"): 0.873,  # 23
    ("cue_before", "pronoun", "next"): 0.958,  # 126
    ("cue_before", "pronoun", "next", "plain"): 0.986,  # 82
    ("cue_before", "pronoun", "next", "plain", "direct"): 0.995,  # 82
    ("cue_before", "pronoun", "next", "speech"): 0.966,  # 39
    ("cue_before", "pronoun", "next", "speech", "direct"): 0.97,  # 39
    ("cue_inside",): 0.982,  # 1529
    ("cue_inside", "name"): 0.982,  # 1026
    ("cue_inside", "name", "far"): 0.992,  # 52
    ("cue_inside", "name", "far", "plain"): 0.997,  # 49
    ("cue_inside", "name", "far", "plain", "direct"): 0.998,  # 49
    ("cue_inside", "name", "next"): 0.982,  # 959
    ("cue_inside", "name", "next", "plain"): 0.982,  # 886
    ("cue_inside", "name", "next", "plain", "direct"): 0.982,  # 886
    ("cue_inside", "name", "next", "speech"): 0.984,  # 68
    ("cue_inside", "name", "next", "speech", "direct"): 0.985,  # 68
    ("cue_inside", "nominal"): 0.988,  # 102
    ("cue_inside", "nominal", "next"): 0.989,  # 95
    ("cue_inside", "nominal", "next", "plain"): 0.988,  # 85
    ("cue_inside", "nominal", "next", "plain", "direct"): 0.988,  # 85
    ("cue_inside", "pronoun"): 0.982,  # 401
    ("cue_inside", "pronoun", "next"): 0.982,  # 399
    ("cue_inside", "pronoun", "next", "plain"): 0.983,  # 361
    ("cue_inside", "pronoun", "next", "plain", "direct"): 0.983,  # 361
    ("cue_inside", "pronoun", "next", "speech"): 0.977,  # 34
    ("cue_inside", "pronoun", "next", "speech", "direct"): 0.974,  # 34
    ("heading",): 0.97,  # 52
    ("heading", "name"): 0.986,  # 43
    ("heading", "name", "next"): 0.993,  # 41
    ("heading", "name", "next", "speech"): 0.996,  # 41
    ("heading", "name", "next", "speech", "indirect"): 0.998,  # 22
    ("inserted",): 0.934,  # 246
    ("inserted", "name"): 0.954,  # 83
    ("inserted", "name", "next"): 0.968,  # 78
    ("inserted", "name", "next", "plain"): 0.976,  # 56
    ("inserted", "name", "next", "plain", "indirect"): 0.974,  # 34
    ("inserted", "name", "next", "plain", "mixed"): 0.985,  # 22
    ("inserted", "name", "next", "speech"): 0.963,  # 22
    ("inserted", "name", "next", "speech", "indirect"): 0.959,  # 20
    ("inserted", "nominal"): 0.944,  # 61
    ("inserted", "nominal", "next"): 0.948,  # 60
    ("inserted", "nominal", "next", "plain"): 0.973,  # 38
    ("inserted", "nominal", "next", "plain", "indirect"): 0.986,  # 34
    ("inserted", "pronoun"): 0.911,  # 102
    ("inserted", "pronoun", "next"): 0.903,  # 100
    ("inserted", "pronoun", "next", "plain"): 0.941,  # 77
    ("inserted", "pronoun", "next", "plain", "indirect"): 0.961,  # 47
    ("inserted", "pronoun", "next", "plain", "mixed"): 0.938,  # 30
    ("inserted", "pronoun", "next", "speech"): 0.852,  # 20
    ("label",): 0.855,  # 41
    ("label", "nominal"): 0.772,  # 25
    ("label", "nominal", "next"): 0.721,  # 25
    ("label", "nominal", "next", "speech"): 0.69,  # 25
    ("label", "nominal", "next", "speech", "direct"): 0.671,  # 25
    ("marked_words",): 0.859,  # 143
    ("marked_words", "name"): 0.869,  # 64
    ("marked_words", "name", "far"): 0.83,  # 26
    ("marked_words", "name", "far", "speech"): 0.836,  # 20
    ("marked_words", "name", "next"): 0.905,  # 26
    ("marked_words", "nominal"): 0.792,  # 40
    ("marked_words", "nominal", "next"): 0.828,  # 20
    ("marked_words", "pronoun"): 0.878,  # 39
    ("marked_words", "pronoun", "next"): 0.924,  # 24
    ("noun_clause",): 0.768,  # 58
    ("noun_clause", "name"): 0.768,  # 26
    ("noun_clause", "name", "near"): 0.75,  # 21
    ("noun_clause", "pronoun"): 0.734,  # 25
    ("noun_clause", "pronoun", "next"): 0.711,  # 21
    ("object_clause",): 0.929,  # 266
    ("object_clause", "name"): 0.962,  # 167
    ("object_clause", "name", "far"): 0.957,  # 66
    ("object_clause", "name", "far", "speech"): 0.955,  # 64
    ("object_clause", "name", "far", "speech", "mixed"): 0.952,  # 60
    ("object_clause", "name", "near"): 0.976,  # 24
    ("object_clause", "name", "near", "speech"): 0.985,  # 24
    ("object_clause", "name", "near", "speech", "mixed"): 0.99,  # 22
    ("object_clause", "name", "next"): 0.97,  # 77
    ("object_clause", "name", "next", "speech"): 0.972,  # 76
    ("object_clause", "name", "next", "speech", "mixed"): 0.972,  # 69
    ("object_clause", "nominal"): 0.886,  # 46
    ("object_clause", "nominal", "next"): 0.911,  # 23
    ("object_clause", "nominal", "next", "speech"): 0.927,  # 22
    ("object_clause", "nominal", "next", "speech", "mixed"): 0.936,  # 21
    ("object_clause", "pronoun"): 0.894,  # 53
    ("object_clause", "pronoun", "next"): 0.939,  # 29
    ("object_clause", "pronoun", "next", "speech"): 0.964,  # 29
    ("object_clause", "pronoun", "next", "speech", "mixed"): 0.979,  # 29
    ("object_phrase",): 0.893,  # 1811
    ("object_phrase", "name"): 0.938,  # 835
    ("object_phrase", "name", "far"): 0.894,  # 323
    ("object_phrase", "name", "far", "speech"): 0.89,  # 44
    ("object_phrase", "name", "far", "speech", "indirect"): 0.888,  # 44
    ("object_phrase", "name", "far", "thought"): 0.887,  # 273
    ("object_phrase", "name", "far", "thought", "indirect"): 0.887,  # 273
    ("object_phrase", "name", "near"): 0.968,  # 224
    ("object_phrase", "name", "near", "speech"): 0.954,  # 31
    ("object_phrase", "name", "near", "speech", "indirect"): 0.946,  # 31
    ("object_phrase", "name", "near", "thought"): 0.977,  # 192
    ("object_phrase", "name", "near", "thought", "indirect"): 0.979,  # 192
    ("object_phrase", "name", "next"): 0.968,  # 288
    ("object_phrase", "name", "next", "speech"): 0.971,  # 39
    ("object_phrase", "name", "next", "speech", "indirect"): 0.973,  # 39
    ("object_phrase", "name", "next", "thought"): 0.971,  # 242
    ("object_phrase", "name", "next", "thought", "indirect"): 0.971,  # 242
    ("object_phrase", "nominal"): 0.859,  # 614
    ("object_phrase", "nominal", "far"): 0.745,  # 210
    ("object_phrase", "nominal", "far", "speech"): 0.785,  # 26
    ("object_phrase", "nominal", "far", "speech", "indirect"): 0.809,  # 26
    ("object_phrase", "nominal", "far", "thought"): 0.71,  # 178
    ("object_phrase", "nominal", "far", "thought", "indirect"): 0.704,  # 178
    ("object_phrase", "nominal", "near"): 0.914,  # 177
    ("object_phrase", "nominal", "near", "thought"): 0.924,  # 164
    ("object_phrase", "nominal", "near", "thought", "indirect"): 0.926,  # 164
    ("object_phrase", "nominal", "next"): 0.915,  # 227
    ("object_phrase", "nominal", "next", "speech"): 0.945,  # 22
    ("object_phrase", "nominal", "next", "speech", "indirect"): 0.965,  # 22
    ("object_phrase", "nominal", "next", "thought"): 0.914,  # 198
    ("object_phrase", "nominal", "next", "thought", "indirect"): 0.914,  # 198
    ("object_phrase", "pronoun"): 0.848,  # 362
    ("object_phrase", "pronoun", "far"): 0.764,  # 96
    ("object_phrase", "pronoun", "far", "thought"): 0.727,  # 86
    ("object_phrase", "pronoun", "far", "thought", "indirect"): 0.715,  # 86
    ("object_phrase", "pronoun", "near"): 0.87,  # 122
    ("object_phrase", "pronoun", "near", "thought"): 0.867,  # 112
    ("object_phrase", "pronoun", "near", "thought", "indirect"): 0.866,  # 112
    ("object_phrase", "pronoun", "next"): 0.88,  # 144
    ("object_phrase", "pronoun", "next", "thought"): 0.875,  # 127
    ("object_phrase", "pronoun", "next", "thought", "indirect"): 0.874,  # 126
    ("relative_clause",): 0.909,  # 34
    ("sentence_subject",): 0.842,  # 28
    ("survey",): 0.904,  # 20
    ("survey", "nominal"): 0.886,  # 20
    ("survey", "nominal", "next"): 0.874,  # 20
    ("survey", "nominal", "next", "evidence"): 0.866,  # 20
    ("that_clause",): 0.946,  # 1614
    ("that_clause", "name"): 0.975,  # 835
    ("that_clause", "name", "far"): 0.96,  # 283
    ("that_clause", "name", "far", "plain"): 0.983,  # 117
    ("that_clause", "name", "far", "plain", "indirect"): 0.993,  # 59
    ("that_clause", "name", "far", "plain", "mixed"): 0.983,  # 58
    ("that_clause", "name", "far", "speech"): 0.969,  # 139
    ("that_clause", "name", "far", "speech", "indirect"): 0.97,  # 101
    ("that_clause", "name", "far", "speech", "mixed"): 0.971,  # 38
    ("that_clause", "name", "near"): 0.982,  # 129
    ("that_clause", "name", "near", "plain"): 0.98,  # 47
    ("that_clause", "name", "near", "plain", "indirect"): 0.97,  # 20
    ("that_clause", "name", "near", "plain", "mixed"): 0.988,  # 27
    ("that_clause", "name", "near", "speech"): 0.985,  # 73
    ("that_clause", "name", "near", "speech", "indirect"): 0.984,  # 58
    ("that_clause", "name", "next"): 0.985,  # 423
    ("that_clause", "name", "next", "plain"): 0.988,  # 177
    ("that_clause", "name", "next", "plain", "indirect"): 0.98,  # 81
    ("that_clause", "name", "next", "plain", "mixed"): 0.996,  # 96
    ("that_clause", "name", "next", "speech"): 0.994,  # 214
    ("that_clause", "name", "next", "speech", "indirect"): 0.994,  # 162
    ("that_clause", "name", "next", "speech", "mixed"): 0.997,  # 52
    ("that_clause", "nominal"): 0.91,  # 462
    ("that_clause", "nominal", "far"): 0.855,  # 144
    ("that_clause", "nominal", "far", "plain"): 0.834,  # 49
    ("that_clause", "nominal", "far", "plain", "indirect"): 0.824,  # 32
    ("that_clause", "nominal", "far", "speech"): 0.843,  # 73
    ("that_clause", "nominal", "far", "speech", "indirect"): 0.825,  # 59
    ("that_clause", "nominal", "near"): 0.956,  # 87
    ("that_clause", "nominal", "near", "speech"): 0.954,  # 42
    ("that_clause", "nominal", "near", "speech", "indirect"): 0.95,  # 36
    ("that_clause", "nominal", "next"): 0.92,  # 231
    ("that_clause", "nominal", "next", "evidence"): 0.948,  # 41
    ("that_clause", "nominal", "next", "evidence", "indirect"): 0.974,  # 40
    ("that_clause", "nominal", "next", "plain"): 0.945,  # 55
    ("that_clause", "nominal", "next", "plain", "indirect"): 0.962,  # 44
    ("that_clause", "nominal", "next", "speech"): 0.914,  # 101
    ("that_clause", "nominal", "next", "speech", "indirect"): 0.919,  # 89
    ("that_clause", "nominal", "next", "thought"): 0.91,  # 29
    ("that_clause", "nominal", "next", "thought", "indirect"): 0.902,  # 27
    ("that_clause", "pronoun"): 0.93,  # 317
    ("that_clause", "pronoun", "far"): 0.803,  # 76
    ("that_clause", "pronoun", "far", "plain"): 0.83,  # 24
    ("that_clause", "pronoun", "far", "speech"): 0.739,  # 36
    ("that_clause", "pronoun", "far", "speech", "indirect"): 0.69,  # 26
    ("that_clause", "pronoun", "near"): 0.949,  # 54
    ("that_clause", "pronoun", "near", "plain"): 0.968,  # 24
    ("that_clause", "pronoun", "near", "speech"): 0.949,  # 20
    ("that_clause", "pronoun", "next"): 0.983,  # 187
    ("that_clause", "pronoun", "next", "plain"): 0.994,  # 81
    ("that_clause", "pronoun", "next", "plain", "indirect"): 0.997,  # 37
    ("that_clause", "pronoun", "next", "plain", "mixed"): 0.997,  # 44
    ("that_clause", "pronoun", "next", "speech"): 0.994,  # 81
    ("that_clause", "pronoun", "next", "speech", "indirect"): 0.998,  # 58
    ("that_clause", "pronoun", "next", "speech", "mixed"): 0.996,  # 23
    ("that_clause", "pronoun", "next", "thought"): 0.989,  # 20
    ("to_clause",): 0.919,  # 491
    ("to_clause", "name"): 0.94,  # 230
    ("to_clause", "name", "far"): 0.906,  # 81
    ("to_clause", "name", "far", "intention"): 0.896,  # 25
    ("to_clause", "name", "far", "intention", "indirect"): 0.888,  # 24
    ("to_clause", "name", "far", "speech"): 0.907,  # 54
    ("to_clause", "name", "far", "speech", "indirect"): 0.9,  # 47
    ("to_clause", "name", "near"): 0.977,  # 63
    ("to_clause", "name", "near", "intention"): 0.985,  # 21
    ("to_clause", "name", "near", "intention", "indirect"): 0.99,  # 21
    ("to_clause", "name", "near", "speech"): 0.989,  # 42
    ("to_clause", "name", "near", "speech", "indirect"): 0.994,  # 36
    ("to_clause", "name", "next"): 0.949,  # 86
    ("to_clause", "name", "next", "intention"): 0.953,  # 45
    ("to_clause", "name", "next", "intention", "indirect"): 0.954,  # 45
    ("to_clause", "name", "next", "speech"): 0.949,  # 39
    ("to_clause", "name", "next", "speech", "indirect"): 0.945,  # 33
    ("to_clause", "nominal"): 0.915,  # 162
    ("to_clause", "nominal", "far"): 0.868,  # 39
    ("to_clause", "nominal", "far", "speech"): 0.879,  # 20
    ("to_clause", "nominal", "near"): 0.934,  # 42
    ("to_clause", "nominal", "near", "speech"): 0.959,  # 25
    ("to_clause", "nominal", "near", "speech", "indirect"): 0.974,  # 22
    ("to_clause", "nominal", "next"): 0.93,  # 81
    ("to_clause", "nominal", "next", "intention"): 0.939,  # 54
    ("to_clause", "nominal", "next", "intention", "indirect"): 0.941,  # 53
    ("to_clause", "nominal", "next", "speech"): 0.928,  # 26
    ("to_clause", "nominal", "next", "speech", "indirect"): 0.923,  # 24
    ("to_clause", "pronoun"): 0.883,  # 99
    ("to_clause", "pronoun", "far"): 0.78,  # 22
    ("to_clause", "pronoun", "near"): 0.892,  # 22
    ("to_clause", "pronoun", "next"): 0.93,  # 55
    ("to_clause", "pronoun", "next", "intention"): 0.949,  # 34
    ("to_clause", "pronoun", "next", "intention", "indirect"): 0.958,  # 33
    ("to_clause", "pronoun", "next", "speech"): 0.938,  # 21
    ("trailing",): 0.968,  # 395
    ("trailing", "name"): 0.987,  # 202
    ("trailing", "name", "next"): 0.998,  # 187
    ("trailing", "name", "next", "plain"): 1.0,  # 153
    ("trailing", "name", "next", "plain", "indirect"): 1.0,  # 72
    ("trailing", "name", "next", "plain", "mixed"): 1.0,  # 81
    ("trailing", "name", "next", "speech"): 0.999,  # 32
    ("trailing", "name", "next", "speech", "indirect"): 0.999,  # 25
    ("trailing", "nominal"): 0.966,  # 116
    ("trailing", "nominal", "next"): 0.977,  # 108
    ("trailing", "nominal", "next", "plain"): 0.992,  # 71
    ("trailing", "nominal", "next", "plain", "indirect"): 0.997,  # 55
    ("trailing", "pronoun"): 0.946,  # 77
    ("trailing", "pronoun", "next"): 0.955,  # 74
    ("trailing", "pronoun", "next", "plain"): 0.964,  # 67
    ("trailing", "pronoun", "next", "plain", "indirect"): 0.982,  # 40
    ("trailing", "pronoun", "next", "plain", "mixed"): 0.949,  # 27
    ("wh_clause",): 0.879,  # 148
    ("wh_clause", "name"): 0.903,  # 61
    ("wh_clause", "name", "far"): 0.891,  # 23
    ("wh_clause", "name", "next"): 0.926,  # 26
    ("wh_clause", "nominal"): 0.835,  # 44
    ("wh_clause", "nominal", "far"): 0.744,  # 21
    ("wh_clause", "pronoun"): 0.869,  # 43
    ("zero_that",): 0.949,  # 2166
    ("zero_that", "name"): 0.973,  # 1086
    ("zero_that", "name", "far"): 0.957,  # 359
    ("zero_that", "name", "far", "plain"): 0.967,  # 284
    ("zero_that", "name", "far", "plain", "indirect"): 0.972,  # 183
    ("zero_that", "name", "far", "plain", "mixed"): 0.962,  # 101
    ("zero_that", "name", "far", "speech"): 0.948,  # 50
    ("zero_that", "name", "far", "speech", "indirect"): 0.935,  # 38
    ("zero_that", "name", "near"): 0.988,  # 132
    ("zero_that", "name", "near", "plain"): 0.996,  # 84
    ("zero_that", "name", "near", "plain", "indirect"): 0.998,  # 54
    ("zero_that", "name", "near", "plain", "mixed"): 0.998,  # 30
    ("zero_that", "name", "near", "speech"): 0.98,  # 35
    ("zero_that", "name", "near", "speech", "indirect"): 0.974,  # 30
    ("zero_that", "name", "next"): 0.981,  # 595
    ("zero_that", "name", "next", "plain"): 0.989,  # 467
    ("zero_that", "name", "next", "plain", "indirect"): 0.987,  # 297
    ("zero_that", "name", "next", "plain", "mixed"): 0.993,  # 170
    ("zero_that", "name", "next", "speech"): 0.961,  # 83
    ("zero_that", "name", "next", "speech", "indirect"): 0.967,  # 66
    ("zero_that", "name", "next", "thought"): 0.988,  # 25
    ("zero_that", "name", "next", "thought", "indirect"): 0.993,  # 24
    ("zero_that", "nominal"): 0.924,  # 701
    ("zero_that", "nominal", "far"): 0.828,  # 135
    ("zero_that", "nominal", "far", "plain"): 0.829,  # 82
    ("zero_that", "nominal", "far", "plain", "indirect"): 0.819,  # 64
    ("zero_that", "nominal", "far", "speech"): 0.805,  # 26
    ("zero_that", "nominal", "far", "speech", "indirect"): 0.781,  # 23
    ("zero_that", "nominal", "near"): 0.934,  # 97
    ("zero_that", "nominal", "near", "plain"): 0.943,  # 42
    ("zero_that", "nominal", "near", "plain", "indirect"): 0.946,  # 39
    ("zero_that", "nominal", "near", "speech"): 0.916,  # 27
    ("zero_that", "nominal", "near", "speech", "indirect"): 0.916,  # 24
    ("zero_that", "nominal", "next"): 0.953,  # 469
    ("zero_that", "nominal", "next", "evidence"): 0.959,  # 55
    ("zero_that", "nominal", "next", "evidence", "indirect"): 0.961,  # 54
    ("zero_that", "nominal", "next", "plain"): 0.974,  # 296
    ("zero_that", "nominal", "next", "plain", "indirect"): 0.977,  # 262
    ("zero_that", "nominal", "next", "plain", "mixed"): 0.972,  # 34
    ("zero_that", "nominal", "next", "speech"): 0.911,  # 60
    ("zero_that", "nominal", "next", "speech", "indirect"): 0.889,  # 55
    ("zero_that", "nominal", "next", "thought"): 0.944,  # 47
    ("zero_that", "nominal", "next", "thought", "indirect"): 0.95,  # 45
    ("zero_that", "pronoun"): 0.931,  # 379
    ("zero_that", "pronoun", "far"): 0.851,  # 46
    ("zero_that", "pronoun", "far", "plain"): 0.856,  # 29
    ("zero_that", "pronoun", "near"): 0.929,  # 55
    ("zero_that", "pronoun", "near", "plain"): 0.953,  # 21
    ("zero_that", "pronoun", "next"): 0.95,  # 278
    ("zero_that", "pronoun", "next", "plain"): 0.975,  # 198
    ("zero_that", "pronoun", "next", "plain", "indirect"): 0.979,  # 147
    ("zero_that", "pronoun", "next", "plain", "mixed"): 0.978,  # 51
    ("zero_that", "pronoun", "next", "speech"): 0.959,  # 32
    ("zero_that", "pronoun", "next", "speech", "indirect"): 0.96,  # 26
    ("zero_that", "pronoun", "next", "thought"): 0.888,  # 40
    ("zero_that", "pronoun", "next", "thought", "indirect"): 0.855,  # 39
}

#: Key -> share of right speakers.
SPEAKER: Mapping[tuple[str, ...], float] = {
    (): 0.806,  # 35907
    ("any",): 0.807,  # 17937
    ("any", "name"): 0.967,  # 5233
    ("any", "name", "first_name"): 0.971,  # 2145
    ("any", "name", "first_name", ""): 0.972,  # 2145
    ("any", "name", "first_name", "", "beat_after"): 0.845,  # 32
    ("any", "name", "first_name", "", "beat_before"): 0.921,  # 76
    ("any", "name", "first_name", "", "cue_after"): 0.979,  # 208
    ("any", "name", "first_name", "", "cue_after_inverted"): 0.992,  # 607
    ("any", "name", "first_name", "", "cue_before"): 0.942,  # 151
    ("any", "name", "first_name", "", "cue_inside"): 0.984,  # 1022
    ("any", "name", "full_name"): 0.964,  # 220
    ("any", "name", "full_name", ""): 0.964,  # 220
    ("any", "name", "full_name", "", "cue_after_inverted"): 0.972,  # 47
    ("any", "name", "full_name", "", "cue_before"): 0.962,  # 25
    ("any", "name", "full_name", "", "cue_inside"): 0.971,  # 79
    ("any", "name", "role"): 0.939,  # 343
    ("any", "name", "role", "capital"): 0.936,  # 343
    ("any", "name", "role", "capital", "cue_after"): 0.948,  # 28
    ("any", "name", "role", "capital", "cue_after_inverted"): 0.951,  # 95
    ("any", "name", "role", "capital", "cue_before"): 0.892,  # 30
    ("any", "name", "role", "capital", "cue_inside"): 0.943,  # 181
    ("any", "name", "surname"): 0.97,  # 2511
    ("any", "name", "surname", ""): 0.971,  # 2511
    ("any", "name", "surname", "", "beat_after"): 0.926,  # 30
    ("any", "name", "surname", "", "beat_before"): 0.873,  # 103
    ("any", "name", "surname", "", "cue_after"): 0.967,  # 208
    ("any", "name", "surname", "", "cue_after_inverted"): 0.995,  # 666
    ("any", "name", "surname", "", "cue_before"): 0.939,  # 208
    ("any", "name", "surname", "", "cue_inside"): 0.984,  # 1213
    ("any", "nominal"): 0.402,  # 900
    ("any", "nominal", "definite_person"): 0.571,  # 109
    ("any", "nominal", "definite_person", "clear"): 0.669,  # 36
    ("any", "nominal", "definite_person", "clear", "cue_inside"): 0.701,  # 21
    ("any", "nominal", "definite_person", "close"): 0.589,  # 26
    ("any", "nominal", "definite_person", "likely"): 0.58,  # 27
    ("any", "nominal", "exchange"): 0.414,  # 69
    ("any", "nominal", "exchange", "against"): 0.392,  # 20
    ("any", "nominal", "new"): 0.318,  # 290
    ("any", "nominal", "new", ""): 0.308,  # 290
    ("any", "nominal", "new", "", "cue_after_inverted"): 0.327,  # 59
    ("any", "nominal", "new", "", "cue_before"): 0.237,  # 71
    ("any", "nominal", "new", "", "cue_inside"): 0.301,  # 104
    ("any", "nominal", "possessor_of_noun"): 0.471,  # 26
    ("any", "nominal", "possessor_of_noun", "owner"): 0.513,  # 26
    ("any", "nominal", "repeated_description"): 0.292,  # 186
    ("any", "nominal", "repeated_description", ""): 0.273,  # 186
    ("any", "nominal", "repeated_description", "", "cue_after_inverted"): 0.351,  # 51
    ("any", "nominal", "repeated_description", "", "cue_inside"): 0.222,  # 86
    ("any", "nominal", "role"): 0.415,  # 211
    ("any", "nominal", "role", ""): 0.417,  # 211
    ("any", "nominal", "role", "", "cue_after"): 0.404,  # 21
    ("any", "nominal", "role", "", "cue_after_inverted"): 0.469,  # 51
    ("any", "nominal", "role", "", "cue_inside"): 0.387,  # 104
    ("any", "none"): 0.73,  # 6978
    ("any", "none", "alternation"): 0.788,  # 3929
    ("any", "none", "alternation", "against"): 0.567,  # 79
    ("any", "none", "alternation", "against", "none"): 0.493,  # 79
    ("any", "none", "alternation", "clear"): 0.691,  # 794
    ("any", "none", "alternation", "clear", "none"): 0.687,  # 794
    ("any", "none", "alternation", "close"): 0.581,  # 78
    ("any", "none", "alternation", "close", "none"): 0.51,  # 78
    ("any", "none", "alternation", "likely"): 0.564,  # 234
    ("any", "none", "alternation", "likely", "none"): 0.531,  # 234
    ("any", "none", "alternation", "only"): 0.762,  # 25
    ("any", "none", "alternation", "only", "none"): 0.746,  # 25
    ("any", "none", "alternation", "plain"): 0.859,  # 2719
    ("any", "none", "alternation", "plain", "none"): 0.86,  # 2719
    ("any", "none", "exchange"): 0.584,  # 2090
    ("any", "none", "exchange", "against"): 0.461,  # 401
    ("any", "none", "exchange", "against", "none"): 0.45,  # 401
    ("any", "none", "exchange", "clear"): 0.617,  # 624
    ("any", "none", "exchange", "clear", "none"): 0.618,  # 624
    ("any", "none", "exchange", "close"): 0.574,  # 168
    ("any", "none", "exchange", "close", "none"): 0.572,  # 168
    ("any", "none", "exchange", "likely"): 0.554,  # 284
    ("any", "none", "exchange", "likely", "none"): 0.55,  # 284
    ("any", "none", "exchange", "plain"): 0.651,  # 604
    ("any", "none", "exchange", "plain", "none"): 0.655,  # 604
    ("any", "none", "same_paragraph"): 0.718,  # 151
    ("any", "none", "same_paragraph", "clear"): 0.786,  # 78
    ("any", "none", "same_paragraph", "clear", "none"): 0.809,  # 78
    ("any", "none", "same_paragraph", "likely"): 0.647,  # 40
    ("any", "none", "same_paragraph", "likely", "none"): 0.611,  # 40
    ("any", "none", "scene"): 0.741,  # 365
    ("any", "none", "scene", "against"): 0.703,  # 42
    ("any", "none", "scene", "against", "none"): 0.684,  # 42
    ("any", "none", "scene", "clear"): 0.762,  # 121
    ("any", "none", "scene", "clear", "none"): 0.767,  # 121
    ("any", "none", "scene", "close"): 0.646,  # 40
    ("any", "none", "scene", "close", "none"): 0.598,  # 40
    ("any", "none", "scene", "likely"): 0.766,  # 64
    ("any", "none", "scene", "likely", "none"): 0.775,  # 64
    ("any", "none", "scene", "plain"): 0.79,  # 95
    ("any", "none", "scene", "plain", "none"): 0.804,  # 95
    ("any", "none", "vocative"): 0.89,  # 432
    ("any", "none", "vocative", "clear"): 0.846,  # 34
    ("any", "none", "vocative", "clear", "none"): 0.822,  # 34
    ("any", "none", "vocative", "likely"): 0.86,  # 27
    ("any", "none", "vocative", "likely", "none"): 0.842,  # 27
    ("any", "none", "vocative", "plain"): 0.929,  # 359
    ("any", "none", "vocative", "plain", "none"): 0.933,  # 359
    ("any", "pronoun"): 0.822,  # 4826
    ("any", "pronoun", "common_noun"): 0.679,  # 29
    ("any", "pronoun", "common_noun", "noun"): 0.597,  # 29
    ("any", "pronoun", "common_noun", "noun", "cue_inside"): 0.531,  # 20
    ("any", "pronoun", "exchange"): 0.667,  # 658
    ("any", "pronoun", "exchange", "against"): 0.52,  # 190
    ("any", "pronoun", "exchange", "against", "cue_after"): 0.498,  # 52
    ("any", "pronoun", "exchange", "against", "cue_before"): 0.512,  # 26
    ("any", "pronoun", "exchange", "against", "cue_inside"): 0.517,  # 99
    ("any", "pronoun", "exchange", "clear"): 0.766,  # 188
    ("any", "pronoun", "exchange", "clear", "cue_after"): 0.838,  # 55
    ("any", "pronoun", "exchange", "clear", "cue_before"): 0.767,  # 26
    ("any", "pronoun", "exchange", "clear", "cue_inside"): 0.727,  # 71
    ("any", "pronoun", "exchange", "close"): 0.599,  # 88
    ("any", "pronoun", "exchange", "close", "cue_after"): 0.575,  # 26
    ("any", "pronoun", "exchange", "close", "cue_before"): 0.59,  # 21
    ("any", "pronoun", "exchange", "close", "cue_inside"): 0.589,  # 33
    ("any", "pronoun", "exchange", "likely"): 0.683,  # 141
    ("any", "pronoun", "exchange", "likely", "cue_after"): 0.715,  # 29
    ("any", "pronoun", "exchange", "likely", "cue_before"): 0.672,  # 29
    ("any", "pronoun", "exchange", "likely", "cue_inside"): 0.673,  # 60
    ("any", "pronoun", "exchange", "plain"): 0.788,  # 51
    ("any", "pronoun", "exchange", "plain", "cue_inside"): 0.831,  # 22
    ("any", "pronoun", "narrator"): 0.865,  # 533
    ("any", "pronoun", "narrator", ""): 0.62,  # 32
    ("any", "pronoun", "narrator", "named"): 0.901,  # 501
    ("any", "pronoun", "narrator", "named", "cue_after"): 0.956,  # 164
    ("any", "pronoun", "narrator", "named", "cue_after_inverted"): 0.681,  # 35
    ("any", "pronoun", "narrator", "named", "cue_before"): 0.856,  # 22
    ("any", "pronoun", "narrator", "named", "cue_inside"): 0.946,  # 257
    ("any", "pronoun", "pronoun"): 0.85,  # 3592
    ("any", "pronoun", "pronoun", "against"): 0.69,  # 86
    ("any", "pronoun", "pronoun", "against", "cue_inside"): 0.711,  # 41
    ("any", "pronoun", "pronoun", "clear"): 0.817,  # 931
    ("any", "pronoun", "pronoun", "clear", "beat_after"): 0.825,  # 36
    ("any", "pronoun", "pronoun", "clear", "beat_before"): 0.812,  # 63
    ("any", "pronoun", "pronoun", "clear", "cue_after"): 0.842,  # 254
    ("any", "pronoun", "pronoun", "clear", "cue_before"): 0.817,  # 158
    ("any", "pronoun", "pronoun", "clear", "cue_inside"): 0.808,  # 352
    ("any", "pronoun", "pronoun", "close"): 0.708,  # 176
    ("any", "pronoun", "pronoun", "close", "cue_after"): 0.762,  # 47
    ("any", "pronoun", "pronoun", "close", "cue_before"): 0.671,  # 29
    ("any", "pronoun", "pronoun", "close", "cue_inside"): 0.65,  # 62
    ("any", "pronoun", "pronoun", "likely"): 0.677,  # 307
    ("any", "pronoun", "pronoun", "likely", "cue_after"): 0.667,  # 89
    ("any", "pronoun", "pronoun", "likely", "cue_before"): 0.627,  # 59
    ("any", "pronoun", "pronoun", "likely", "cue_inside"): 0.719,  # 116
    ("any", "pronoun", "pronoun", "only"): 0.943,  # 222
    ("any", "pronoun", "pronoun", "only", "cue_after"): 0.959,  # 64
    ("any", "pronoun", "pronoun", "only", "cue_inside"): 0.949,  # 104
    ("any", "pronoun", "pronoun", "plain"): 0.913,  # 1870
    ("any", "pronoun", "pronoun", "plain", "beat_after"): 0.881,  # 73
    ("any", "pronoun", "pronoun", "plain", "beat_before"): 0.855,  # 149
    ("any", "pronoun", "pronoun", "plain", "cue_after"): 0.945,  # 554
    ("any", "pronoun", "pronoun", "plain", "cue_before"): 0.898,  # 269
    ("any", "pronoun", "pronoun", "plain", "cue_inside"): 0.921,  # 738
    ("any", "pronoun", "pronoun", "plain", "weak_cue"): 0.875,  # 44
    ("book",): 0.81,  # 16510
    ("book", "name"): 0.967,  # 4803
    ("book", "name", "first_name"): 0.971,  # 2063
    ("book", "name", "first_name", ""): 0.971,  # 2063
    ("book", "name", "first_name", "", "beat_after"): 0.855,  # 30
    ("book", "name", "first_name", "", "beat_before"): 0.921,  # 76
    ("book", "name", "first_name", "", "cue_after"): 0.979,  # 204
    ("book", "name", "first_name", "", "cue_after_inverted"): 0.992,  # 588
    ("book", "name", "first_name", "", "cue_before"): 0.94,  # 147
    ("book", "name", "first_name", "", "cue_inside"): 0.983,  # 980
    ("book", "name", "full_name"): 0.953,  # 139
    ("book", "name", "full_name", ""): 0.95,  # 139
    ("book", "name", "full_name", "", "cue_after_inverted"): 0.961,  # 37
    ("book", "name", "full_name", "", "cue_before"): 0.95,  # 20
    ("book", "name", "full_name", "", "cue_inside"): 0.961,  # 63
    ("book", "name", "role"): 0.944,  # 338
    ("book", "name", "role", "capital"): 0.941,  # 338
    ("book", "name", "role", "capital", "cue_after"): 0.949,  # 26
    ("book", "name", "role", "capital", "cue_after_inverted"): 0.953,  # 95
    ("book", "name", "role", "capital", "cue_before"): 0.895,  # 30
    ("book", "name", "role", "capital", "cue_inside"): 0.953,  # 179
    ("book", "name", "surname"): 0.972,  # 2254
    ("book", "name", "surname", ""): 0.972,  # 2254
    ("book", "name", "surname", "", "beat_after"): 0.923,  # 27
    ("book", "name", "surname", "", "beat_before"): 0.894,  # 93
    ("book", "name", "surname", "", "cue_after"): 0.969,  # 193
    ("book", "name", "surname", "", "cue_after_inverted"): 0.995,  # 606
    ("book", "name", "surname", "", "cue_before"): 0.934,  # 191
    ("book", "name", "surname", "", "cue_inside"): 0.982,  # 1105
    ("book", "nominal"): 0.331,  # 681
    ("book", "nominal", "definite_person"): 0.483,  # 64
    ("book", "nominal", "definite_person", "likely"): 0.505,  # 20
    ("book", "nominal", "exchange"): 0.371,  # 55
    ("book", "nominal", "new"): 0.19,  # 193
    ("book", "nominal", "new", ""): 0.166,  # 193
    ("book", "nominal", "new", "", "cue_after_inverted"): 0.242,  # 37
    ("book", "nominal", "new", "", "cue_before"): 0.149,  # 58
    ("book", "nominal", "new", "", "cue_inside"): 0.151,  # 70
    ("book", "nominal", "possessor_of_noun"): 0.397,  # 21
    ("book", "nominal", "possessor_of_noun", "owner"): 0.441,  # 21
    ("book", "nominal", "repeated_description"): 0.249,  # 154
    ("book", "nominal", "repeated_description", ""): 0.232,  # 154
    ("book", "nominal", "repeated_description", "", "cue_after_inverted"): 0.325,  # 44
    ("book", "nominal", "repeated_description", "", "cue_inside"): 0.199,  # 72
    ("book", "nominal", "role"): 0.356,  # 191
    ("book", "nominal", "role", ""): 0.36,  # 191
    ("book", "nominal", "role", "", "cue_after_inverted"): 0.425,  # 48
    ("book", "nominal", "role", "", "cue_inside"): 0.314,  # 92
    ("book", "none"): 0.735,  # 6678
    ("book", "none", "alternation"): 0.791,  # 3778
    ("book", "none", "alternation", "against"): 0.573,  # 78
    ("book", "none", "alternation", "against", "none"): 0.499,  # 78
    ("book", "none", "alternation", "clear"): 0.694,  # 765
    ("book", "none", "alternation", "clear", "none"): 0.689,  # 765
    ("book", "none", "alternation", "close"): 0.592,  # 76
    ("book", "none", "alternation", "close", "none"): 0.523,  # 76
    ("book", "none", "alternation", "likely"): 0.581,  # 221
    ("book", "none", "alternation", "likely", "none"): 0.549,  # 221
    ("book", "none", "alternation", "plain"): 0.86,  # 2624
    ("book", "none", "alternation", "plain", "none"): 0.861,  # 2624
    ("book", "none", "exchange"): 0.591,  # 2007
    ("book", "none", "exchange", "against"): 0.464,  # 382
    ("book", "none", "exchange", "against", "none"): 0.452,  # 382
    ("book", "none", "exchange", "clear"): 0.617,  # 608
    ("book", "none", "exchange", "clear", "none"): 0.618,  # 608
    ("book", "none", "exchange", "close"): 0.581,  # 159
    ("book", "none", "exchange", "close", "none"): 0.579,  # 159
    ("book", "none", "exchange", "likely"): 0.555,  # 273
    ("book", "none", "exchange", "likely", "none"): 0.55,  # 273
    ("book", "none", "exchange", "plain"): 0.662,  # 585
    ("book", "none", "exchange", "plain", "none"): 0.666,  # 585
    ("book", "none", "same_paragraph"): 0.727,  # 142
    ("book", "none", "same_paragraph", "clear"): 0.79,  # 74
    ("book", "none", "same_paragraph", "clear", "none"): 0.812,  # 74
    ("book", "none", "same_paragraph", "likely"): 0.642,  # 38
    ("book", "none", "same_paragraph", "likely", "none"): 0.599,  # 38
    ("book", "none", "scene"): 0.746,  # 340
    ("book", "none", "scene", "against"): 0.707,  # 39
    ("book", "none", "scene", "against", "none"): 0.687,  # 39
    ("book", "none", "scene", "clear"): 0.754,  # 115
    ("book", "none", "scene", "clear", "none"): 0.756,  # 115
    ("book", "none", "scene", "close"): 0.652,  # 38
    ("book", "none", "scene", "close", "none"): 0.603,  # 38
    ("book", "none", "scene", "likely"): 0.784,  # 58
    ("book", "none", "scene", "likely", "none"): 0.8,  # 58
    ("book", "none", "scene", "plain"): 0.789,  # 89
    ("book", "none", "scene", "plain", "none"): 0.803,  # 89
    ("book", "none", "vocative"): 0.899,  # 411
    ("book", "none", "vocative", "clear"): 0.86,  # 32
    ("book", "none", "vocative", "clear", "none"): 0.839,  # 32
    ("book", "none", "vocative", "likely"): 0.859,  # 24
    ("book", "none", "vocative", "likely", "none"): 0.834,  # 24
    ("book", "none", "vocative", "plain"): 0.937,  # 344
    ("book", "none", "vocative", "plain", "none"): 0.941,  # 344
    ("book", "pronoun"): 0.832,  # 4348
    ("book", "pronoun", "exchange"): 0.671,  # 619
    ("book", "pronoun", "exchange", "against"): 0.523,  # 172
    ("book", "pronoun", "exchange", "against", "cue_after"): 0.488,  # 50
    ("book", "pronoun", "exchange", "against", "cue_before"): 0.499,  # 22
    ("book", "pronoun", "exchange", "against", "cue_inside"): 0.526,  # 89
    ("book", "pronoun", "exchange", "clear"): 0.772,  # 180
    ("book", "pronoun", "exchange", "clear", "cue_after"): 0.839,  # 54
    ("book", "pronoun", "exchange", "clear", "cue_before"): 0.767,  # 25
    ("book", "pronoun", "exchange", "clear", "cue_inside"): 0.737,  # 67
    ("book", "pronoun", "exchange", "close"): 0.592,  # 83
    ("book", "pronoun", "exchange", "close", "cue_after"): 0.58,  # 25
    ("book", "pronoun", "exchange", "close", "cue_before"): 0.578,  # 20
    ("book", "pronoun", "exchange", "close", "cue_inside"): 0.573,  # 31
    ("book", "pronoun", "exchange", "likely"): 0.683,  # 134
    ("book", "pronoun", "exchange", "likely", "cue_after"): 0.711,  # 28
    ("book", "pronoun", "exchange", "likely", "cue_before"): 0.666,  # 28
    ("book", "pronoun", "exchange", "likely", "cue_inside"): 0.673,  # 60
    ("book", "pronoun", "exchange", "plain"): 0.787,  # 50
    ("book", "pronoun", "exchange", "plain", "cue_inside"): 0.83,  # 22
    ("book", "pronoun", "narrator"): 0.927,  # 451
    ("book", "pronoun", "narrator", "named"): 0.935,  # 451
    ("book", "pronoun", "narrator", "named", "cue_after"): 0.982,  # 155
    ("book", "pronoun", "narrator", "named", "cue_after_inverted"): 0.704,  # 33
    ("book", "pronoun", "narrator", "named", "cue_before"): 0.892,  # 21
    ("book", "pronoun", "narrator", "named", "cue_inside"): 0.99,  # 221
    ("book", "pronoun", "pronoun"): 0.853,  # 3268
    ("book", "pronoun", "pronoun", "against"): 0.69,  # 79
    ("book", "pronoun", "pronoun", "against", "cue_inside"): 0.722,  # 37
    ("book", "pronoun", "pronoun", "clear"): 0.818,  # 833
    ("book", "pronoun", "pronoun", "clear", "beat_after"): 0.836,  # 35
    ("book", "pronoun", "pronoun", "clear", "beat_before"): 0.825,  # 59
    ("book", "pronoun", "pronoun", "clear", "cue_after"): 0.831,  # 228
    ("book", "pronoun", "pronoun", "clear", "cue_before"): 0.827,  # 147
    ("book", "pronoun", "pronoun", "clear", "cue_inside"): 0.808,  # 321
    ("book", "pronoun", "pronoun", "close"): 0.687,  # 145
    ("book", "pronoun", "pronoun", "close", "cue_after"): 0.76,  # 37
    ("book", "pronoun", "pronoun", "close", "cue_before"): 0.644,  # 26
    ("book", "pronoun", "pronoun", "close", "cue_inside"): 0.62,  # 56
    ("book", "pronoun", "pronoun", "likely"): 0.694,  # 280
    ("book", "pronoun", "pronoun", "likely", "cue_after"): 0.681,  # 83
    ("book", "pronoun", "pronoun", "likely", "cue_before"): 0.643,  # 56
    ("book", "pronoun", "pronoun", "likely", "cue_inside"): 0.738,  # 106
    ("book", "pronoun", "pronoun", "only"): 0.936,  # 191
    ("book", "pronoun", "pronoun", "only", "cue_after"): 0.955,  # 61
    ("book", "pronoun", "pronoun", "only", "cue_inside"): 0.941,  # 88
    ("book", "pronoun", "pronoun", "plain"): 0.916,  # 1740
    ("book", "pronoun", "pronoun", "plain", "beat_after"): 0.875,  # 67
    ("book", "pronoun", "pronoun", "plain", "beat_before"): 0.852,  # 138
    ("book", "pronoun", "pronoun", "plain", "cue_after"): 0.951,  # 519
    ("book", "pronoun", "pronoun", "plain", "cue_before"): 0.897,  # 245
    ("book", "pronoun", "pronoun", "plain", "cue_inside"): 0.928,  # 698
    ("book", "pronoun", "pronoun", "plain", "weak_cue"): 0.872,  # 41
    ("report",): 0.915,  # 239
    ("report", "name"): 0.945,  # 131
    ("report", "name", "full_name"): 0.967,  # 56
    ("report", "name", "full_name", ""): 0.976,  # 56
    ("report", "name", "surname"): 0.94,  # 63
    ("report", "name", "surname", ""): 0.938,  # 63
    ("report", "nominal"): 0.901,  # 35
    ("report", "nominal", "new"): 0.902,  # 21
    ("report", "nominal", "new", ""): 0.903,  # 21
    ("report", "pronoun"): 0.927,  # 62
    ("report", "pronoun", "pronoun"): 0.93,  # 59
    ("report", "pronoun", "pronoun", "clear"): 0.948,  # 33
    ("story",): 0.732,  # 1188
    ("story", "name"): 0.942,  # 299
    ("story", "name", "first_name"): 0.972,  # 77
    ("story", "name", "first_name", ""): 0.982,  # 77
    ("story", "name", "first_name", "", "cue_inside"): 0.991,  # 42
    ("story", "name", "full_name"): 0.964,  # 25
    ("story", "name", "full_name", ""): 0.978,  # 25
    ("story", "name", "surname"): 0.964,  # 194
    ("story", "name", "surname", ""): 0.968,  # 194
    ("story", "name", "surname", "", "cue_after_inverted"): 0.986,  # 52
    ("story", "name", "surname", "", "cue_inside"): 0.991,  # 106
    ("story", "nominal"): 0.617,  # 184
    ("story", "nominal", "definite_person"): 0.667,  # 45
    ("story", "nominal", "definite_person", "clear"): 0.745,  # 20
    ("story", "nominal", "new"): 0.549,  # 76
    ("story", "nominal", "new", ""): 0.526,  # 76
    ("story", "nominal", "new", "", "cue_after_inverted"): 0.468,  # 22
    ("story", "nominal", "new", "", "cue_inside"): 0.568,  # 34
    ("story", "nominal", "repeated_description"): 0.526,  # 26
    ("story", "nominal", "repeated_description", ""): 0.47,  # 26
    ("story", "none"): 0.63,  # 289
    ("story", "none", "alternation"): 0.687,  # 151
    ("story", "none", "alternation", "clear"): 0.659,  # 29
    ("story", "none", "alternation", "clear", "none"): 0.643,  # 29
    ("story", "none", "alternation", "plain"): 0.789,  # 95
    ("story", "none", "alternation", "plain", "none"): 0.819,  # 95
    ("story", "none", "exchange"): 0.489,  # 83
    ("story", "none", "scene"): 0.649,  # 25
    ("story", "none", "vocative"): 0.659,  # 21
    ("story", "pronoun"): 0.7,  # 416
    ("story", "pronoun", "common_noun"): 0.603,  # 28
    ("story", "pronoun", "common_noun", "noun"): 0.546,  # 28
    ("story", "pronoun", "common_noun", "noun", "cue_inside"): 0.497,  # 20
    ("story", "pronoun", "exchange"): 0.658,  # 39
    ("story", "pronoun", "narrator"): 0.566,  # 82
    ("story", "pronoun", "narrator", ""): 0.453,  # 32
    ("story", "pronoun", "narrator", "named"): 0.596,  # 50
    ("story", "pronoun", "narrator", "named", "cue_inside"): 0.629,  # 36
    ("story", "pronoun", "pronoun"): 0.787,  # 265
    ("story", "pronoun", "pronoun", "clear"): 0.747,  # 65
    ("story", "pronoun", "pronoun", "clear", "cue_inside"): 0.77,  # 30
    ("story", "pronoun", "pronoun", "only"): 0.875,  # 28
    ("story", "pronoun", "pronoun", "plain"): 0.85,  # 130
    ("story", "pronoun", "pronoun", "plain", "cue_after"): 0.853,  # 35
    ("story", "pronoun", "pronoun", "plain", "cue_before"): 0.875,  # 24
    ("story", "pronoun", "pronoun", "plain", "cue_inside"): 0.825,  # 40
}
