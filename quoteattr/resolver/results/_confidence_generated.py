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
    (): 0.937,  # 12155
    ("according_clause",): 0.97,  # 309
    ("according_clause", "name"): 0.98,  # 120
    ("according_clause", "name", "near"): 0.982,  # 62
    ("according_clause", "name", "near", "speech"): 0.983,  # 62
    ("according_clause", "name", "near", "speech", "indirect"): 0.983,  # 60
    ("according_clause", "name", "next"): 0.991,  # 46
    ("according_clause", "name", "next", "speech"): 0.996,  # 46
    ("according_clause", "name", "next", "speech", "indirect"): 0.998,  # 36
    ("according_clause", "nominal"): 0.973,  # 186
    ("according_clause", "nominal", "next"): 0.973,  # 186
    ("according_clause", "nominal", "next", "speech"): 0.973,  # 186
    ("according_clause", "nominal", "next", "speech", "indirect"): 0.971,  # 172
    ("beat_after",): 0.828,  # 21
    ("beat_before",): 0.883,  # 76
    ("beat_before", "name"): 0.883,  # 51
    ("beat_before", "name", "alone"): 0.883,  # 51
    ("beat_before", "name", "alone", "none"): 0.882,  # 51
    ("beat_before", "name", "alone", "none", "direct"): 0.882,  # 51
    ("colon",): 0.824,  # 54
    ("colon", "name"): 0.835,  # 33
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
    ("cue_before",): 0.932,  # 604
    ("cue_before", "name"): 0.971,  # 326
    ("cue_before", "name", "far"): 0.979,  # 111
    ("cue_before", "name", "far", "plain"): 0.984,  # 74
    ("cue_before", "name", "far", "plain", "direct"): 0.986,  # 74
    ("cue_before", "name", "far", "speech"): 0.973,  # 29
    ("cue_before", "name", "far", "speech", "direct"): 0.97,  # 29
    ("cue_before", "name", "near"): 0.981,  # 22
    ("cue_before", "name", "next"): 0.969,  # 193
    ("cue_before", "name", "next", "plain"): 0.979,  # 116
    ("cue_before", "name", "next", "plain", "direct"): 0.982,  # 116
    ("cue_before", "name", "next", "speech"): 0.952,  # 70
    ("cue_before", "name", "next", "speech", "direct"): 0.946,  # 70
    ("cue_before", "nominal"): 0.845,  # 100
    ("cue_before", "nominal", "far"): 0.803,  # 37
    ("cue_before", "nominal", "far", "plain"): 0.793,  # 27
    ("cue_before", "nominal", "far", "plain", "direct"): 0.787,  # 27
    ("cue_before", "nominal", "next"): 0.876,  # 50
    ("cue_before", "nominal", "next", "plain"): 0.904,  # 22
    ("cue_before", "nominal", "next", "plain", "direct"): 0.922,  # 22
    ("cue_before", "nominal", "next", "speech"): 0.869,  # 21
    ("cue_before", "nominal", "next", "speech", "direct"): 0.865,  # 21
    ("cue_before", "pronoun"): 0.923,  # 178
    ("cue_before", "pronoun", "far"): 0.895,  # 27
    ("cue_before", "pronoun", "near"): 0.872,  # 23
    ("cue_before", "pronoun", "next"): 0.952,  # 128
    ("cue_before", "pronoun", "next", "plain"): 0.984,  # 82
    ("cue_before", "pronoun", "next", "plain", "direct"): 0.995,  # 82
    ("cue_before", "pronoun", "next", "speech"): 0.952,  # 41
    ("cue_before", "pronoun", "next", "speech", "direct"): 0.951,  # 41
    ("cue_inside",): 0.982,  # 1528
    ("cue_inside", "name"): 0.983,  # 1027
    ("cue_inside", "name", "far"): 0.993,  # 52
    ("cue_inside", "name", "far", "plain"): 0.997,  # 49
    ("cue_inside", "name", "far", "plain", "direct"): 0.999,  # 49
    ("cue_inside", "name", "next"): 0.982,  # 961
    ("cue_inside", "name", "next", "plain"): 0.982,  # 889
    ("cue_inside", "name", "next", "plain", "direct"): 0.982,  # 889
    ("cue_inside", "name", "next", "speech"): 0.984,  # 67
    ("cue_inside", "name", "next", "speech", "direct"): 0.985,  # 67
    ("cue_inside", "nominal"): 0.988,  # 101
    ("cue_inside", "nominal", "next"): 0.989,  # 93
    ("cue_inside", "nominal", "next", "plain"): 0.988,  # 83
    ("cue_inside", "nominal", "next", "plain", "direct"): 0.988,  # 83
    ("cue_inside", "pronoun"): 0.982,  # 400
    ("cue_inside", "pronoun", "next"): 0.982,  # 398
    ("cue_inside", "pronoun", "next", "plain"): 0.983,  # 361
    ("cue_inside", "pronoun", "next", "plain", "direct"): 0.983,  # 361
    ("cue_inside", "pronoun", "next", "speech"): 0.977,  # 33
    ("cue_inside", "pronoun", "next", "speech", "direct"): 0.974,  # 33
    ("heading",): 0.972,  # 50
    ("heading", "name"): 0.986,  # 41
    ("heading", "name", "next"): 0.993,  # 39
    ("heading", "name", "next", "speech"): 0.996,  # 39
    ("heading", "name", "next", "speech", "indirect"): 0.998,  # 22
    ("inserted",): 0.947,  # 234
    ("inserted", "name"): 0.965,  # 79
    ("inserted", "name", "next"): 0.988,  # 73
    ("inserted", "name", "next", "plain"): 0.995,  # 53
    ("inserted", "name", "next", "plain", "indirect"): 0.997,  # 32
    ("inserted", "name", "next", "plain", "mixed"): 0.997,  # 21
    ("inserted", "name", "next", "speech"): 0.992,  # 20
    ("inserted", "nominal"): 0.968,  # 56
    ("inserted", "nominal", "next"): 0.986,  # 55
    ("inserted", "nominal", "next", "plain"): 0.993,  # 38
    ("inserted", "nominal", "next", "plain", "indirect"): 0.996,  # 34
    ("inserted", "pronoun"): 0.92,  # 99
    ("inserted", "pronoun", "next"): 0.912,  # 98
    ("inserted", "pronoun", "next", "plain"): 0.944,  # 77
    ("inserted", "pronoun", "next", "plain", "indirect"): 0.963,  # 47
    ("inserted", "pronoun", "next", "plain", "mixed"): 0.94,  # 30
    ("label",): 0.858,  # 41
    ("label", "nominal"): 0.774,  # 25
    ("label", "nominal", "next"): 0.722,  # 25
    ("label", "nominal", "next", "speech"): 0.691,  # 25
    ("label", "nominal", "next", "speech", "direct"): 0.671,  # 25
    ("marked_words",): 0.884,  # 145
    ("marked_words", "name"): 0.898,  # 64
    ("marked_words", "name", "far"): 0.875,  # 25
    ("marked_words", "name", "next"): 0.924,  # 27
    ("marked_words", "nominal"): 0.834,  # 42
    ("marked_words", "nominal", "next"): 0.849,  # 24
    ("marked_words", "pronoun"): 0.89,  # 39
    ("marked_words", "pronoun", "next"): 0.932,  # 24
    ("noun_clause",): 0.763,  # 55
    ("noun_clause", "name"): 0.75,  # 26
    ("noun_clause", "name", "near"): 0.722,  # 21
    ("noun_clause", "pronoun"): 0.723,  # 23
    ("noun_object",): 0.848,  # 29
    ("object_clause",): 0.927,  # 254
    ("object_clause", "name"): 0.955,  # 159
    ("object_clause", "name", "far"): 0.944,  # 63
    ("object_clause", "name", "far", "speech"): 0.938,  # 61
    ("object_clause", "name", "far", "speech", "mixed"): 0.935,  # 60
    ("object_clause", "name", "near"): 0.972,  # 24
    ("object_clause", "name", "near", "speech"): 0.982,  # 24
    ("object_clause", "name", "near", "speech", "mixed"): 0.989,  # 22
    ("object_clause", "name", "next"): 0.966,  # 72
    ("object_clause", "name", "next", "speech"): 0.97,  # 71
    ("object_clause", "name", "next", "speech", "mixed"): 0.971,  # 69
    ("object_clause", "nominal"): 0.894,  # 44
    ("object_clause", "nominal", "next"): 0.898,  # 21
    ("object_clause", "nominal", "next", "speech"): 0.898,  # 20
    ("object_clause", "nominal", "next", "speech", "mixed"): 0.899,  # 20
    ("object_clause", "pronoun"): 0.891,  # 51
    ("object_clause", "pronoun", "next"): 0.933,  # 25
    ("object_clause", "pronoun", "next", "speech"): 0.959,  # 25
    ("object_clause", "pronoun", "next", "speech", "mixed"): 0.975,  # 25
    ("object_phrase",): 0.916,  # 2045
    ("object_phrase", "name"): 0.955,  # 970
    ("object_phrase", "name", "far"): 0.923,  # 375
    ("object_phrase", "name", "far", "speech"): 0.933,  # 50
    ("object_phrase", "name", "far", "speech", "indirect"): 0.937,  # 50
    ("object_phrase", "name", "far", "thought"): 0.916,  # 318
    ("object_phrase", "name", "far", "thought", "indirect"): 0.915,  # 317
    ("object_phrase", "name", "near"): 0.977,  # 253
    ("object_phrase", "name", "near", "speech"): 0.96,  # 34
    ("object_phrase", "name", "near", "speech", "indirect"): 0.952,  # 34
    ("object_phrase", "name", "near", "thought"): 0.985,  # 218
    ("object_phrase", "name", "near", "thought", "indirect"): 0.986,  # 218
    ("object_phrase", "name", "next"): 0.977,  # 342
    ("object_phrase", "name", "next", "speech"): 0.978,  # 46
    ("object_phrase", "name", "next", "speech", "indirect"): 0.978,  # 46
    ("object_phrase", "name", "next", "thought"): 0.979,  # 287
    ("object_phrase", "name", "next", "thought", "indirect"): 0.979,  # 287
    ("object_phrase", "nominal"): 0.88,  # 672
    ("object_phrase", "nominal", "far"): 0.762,  # 220
    ("object_phrase", "nominal", "far", "speech"): 0.811,  # 26
    ("object_phrase", "nominal", "far", "speech", "indirect"): 0.84,  # 26
    ("object_phrase", "nominal", "far", "thought"): 0.728,  # 190
    ("object_phrase", "nominal", "far", "thought", "indirect"): 0.722,  # 190
    ("object_phrase", "nominal", "near"): 0.937,  # 193
    ("object_phrase", "nominal", "near", "thought"): 0.956,  # 179
    ("object_phrase", "nominal", "near", "thought", "indirect"): 0.96,  # 179
    ("object_phrase", "nominal", "next"): 0.934,  # 259
    ("object_phrase", "nominal", "next", "speech"): 0.959,  # 25
    ("object_phrase", "nominal", "next", "speech", "indirect"): 0.975,  # 25
    ("object_phrase", "nominal", "next", "thought"): 0.934,  # 227
    ("object_phrase", "nominal", "next", "thought", "indirect"): 0.934,  # 227
    ("object_phrase", "pronoun"): 0.884,  # 403
    ("object_phrase", "pronoun", "far"): 0.819,  # 96
    ("object_phrase", "pronoun", "far", "thought"): 0.787,  # 83
    ("object_phrase", "pronoun", "far", "thought", "indirect"): 0.776,  # 83
    ("object_phrase", "pronoun", "near"): 0.897,  # 131
    ("object_phrase", "pronoun", "near", "thought"): 0.899,  # 119
    ("object_phrase", "pronoun", "near", "thought", "indirect"): 0.899,  # 119
    ("object_phrase", "pronoun", "next"): 0.909,  # 176
    ("object_phrase", "pronoun", "next", "speech"): 0.923,  # 20
    ("object_phrase", "pronoun", "next", "speech", "indirect"): 0.932,  # 20
    ("object_phrase", "pronoun", "next", "thought"): 0.907,  # 150
    ("object_phrase", "pronoun", "next", "thought", "indirect"): 0.906,  # 149
    ("relative_clause",): 0.928,  # 65
    ("relative_clause", "pronoun"): 0.916,  # 30
    ("relative_clause", "pronoun", "next"): 0.905,  # 27
    ("sentence_subject",): 0.858,  # 27
    ("survey",): 0.908,  # 20
    ("survey", "nominal"): 0.889,  # 20
    ("survey", "nominal", "next"): 0.876,  # 20
    ("survey", "nominal", "next", "evidence"): 0.867,  # 20
    ("that_clause",): 0.953,  # 1637
    ("that_clause", "name"): 0.978,  # 854
    ("that_clause", "name", "far"): 0.965,  # 299
    ("that_clause", "name", "far", "plain"): 0.985,  # 122
    ("that_clause", "name", "far", "plain", "indirect"): 0.985,  # 64
    ("that_clause", "name", "far", "plain", "mixed"): 0.994,  # 58
    ("that_clause", "name", "far", "speech"): 0.972,  # 152
    ("that_clause", "name", "far", "speech", "indirect"): 0.973,  # 111
    ("that_clause", "name", "far", "speech", "mixed"): 0.974,  # 41
    ("that_clause", "name", "near"): 0.983,  # 131
    ("that_clause", "name", "near", "plain"): 0.981,  # 49
    ("that_clause", "name", "near", "plain", "indirect"): 0.972,  # 22
    ("that_clause", "name", "near", "plain", "mixed"): 0.989,  # 27
    ("that_clause", "name", "near", "speech"): 0.985,  # 73
    ("that_clause", "name", "near", "speech", "indirect"): 0.984,  # 58
    ("that_clause", "name", "next"): 0.987,  # 424
    ("that_clause", "name", "next", "plain"): 0.988,  # 178
    ("that_clause", "name", "next", "plain", "indirect"): 0.979,  # 80
    ("that_clause", "name", "next", "plain", "mixed"): 0.997,  # 98
    ("that_clause", "name", "next", "speech"): 0.994,  # 214
    ("that_clause", "name", "next", "speech", "indirect"): 0.994,  # 162
    ("that_clause", "name", "next", "speech", "mixed"): 0.997,  # 52
    ("that_clause", "nominal"): 0.923,  # 465
    ("that_clause", "nominal", "far"): 0.882,  # 147
    ("that_clause", "nominal", "far", "plain"): 0.886,  # 45
    ("that_clause", "nominal", "far", "plain", "indirect"): 0.877,  # 30
    ("that_clause", "nominal", "far", "speech"): 0.859,  # 79
    ("that_clause", "nominal", "far", "speech", "indirect"): 0.842,  # 65
    ("that_clause", "nominal", "near"): 0.96,  # 87
    ("that_clause", "nominal", "near", "speech"): 0.957,  # 44
    ("that_clause", "nominal", "near", "speech", "indirect"): 0.952,  # 38
    ("that_clause", "nominal", "next"): 0.93,  # 231
    ("that_clause", "nominal", "next", "evidence"): 0.954,  # 43
    ("that_clause", "nominal", "next", "evidence", "indirect"): 0.978,  # 42
    ("that_clause", "nominal", "next", "plain"): 0.949,  # 54
    ("that_clause", "nominal", "next", "plain", "indirect"): 0.963,  # 43
    ("that_clause", "nominal", "next", "speech"): 0.93,  # 101
    ("that_clause", "nominal", "next", "speech", "indirect"): 0.94,  # 89
    ("that_clause", "nominal", "next", "thought"): 0.914,  # 28
    ("that_clause", "nominal", "next", "thought", "indirect"): 0.903,  # 26
    ("that_clause", "pronoun"): 0.933,  # 318
    ("that_clause", "pronoun", "far"): 0.818,  # 79
    ("that_clause", "pronoun", "far", "plain"): 0.844,  # 26
    ("that_clause", "pronoun", "far", "speech"): 0.759,  # 36
    ("that_clause", "pronoun", "far", "speech", "indirect"): 0.718,  # 26
    ("that_clause", "pronoun", "near"): 0.95,  # 53
    ("that_clause", "pronoun", "near", "plain"): 0.969,  # 24
    ("that_clause", "pronoun", "next"): 0.984,  # 186
    ("that_clause", "pronoun", "next", "plain"): 0.995,  # 81
    ("that_clause", "pronoun", "next", "plain", "indirect"): 0.997,  # 37
    ("that_clause", "pronoun", "next", "plain", "mixed"): 0.997,  # 44
    ("that_clause", "pronoun", "next", "speech"): 0.995,  # 81
    ("that_clause", "pronoun", "next", "speech", "indirect"): 0.998,  # 58
    ("that_clause", "pronoun", "next", "speech", "mixed"): 0.997,  # 23
    ("to_clause",): 0.915,  # 542
    ("to_clause", "name"): 0.946,  # 247
    ("to_clause", "name", "far"): 0.929,  # 89
    ("to_clause", "name", "far", "intention"): 0.926,  # 25
    ("to_clause", "name", "far", "intention", "indirect"): 0.921,  # 23
    ("to_clause", "name", "far", "speech"): 0.93,  # 58
    ("to_clause", "name", "far", "speech", "indirect"): 0.925,  # 51
    ("to_clause", "name", "near"): 0.98,  # 65
    ("to_clause", "name", "near", "intention"): 0.987,  # 22
    ("to_clause", "name", "near", "intention", "indirect"): 0.991,  # 22
    ("to_clause", "name", "near", "speech"): 0.99,  # 42
    ("to_clause", "name", "near", "speech", "indirect"): 0.995,  # 37
    ("to_clause", "name", "next"): 0.946,  # 93
    ("to_clause", "name", "next", "intention"): 0.94,  # 46
    ("to_clause", "name", "next", "intention", "indirect"): 0.937,  # 46
    ("to_clause", "name", "next", "speech"): 0.948,  # 40
    ("to_clause", "name", "next", "speech", "indirect"): 0.944,  # 33
    ("to_clause", "nominal"): 0.894,  # 180
    ("to_clause", "nominal", "far"): 0.83,  # 44
    ("to_clause", "nominal", "far", "speech"): 0.826,  # 22
    ("to_clause", "nominal", "far", "speech", "indirect"): 0.82,  # 21
    ("to_clause", "nominal", "near"): 0.929,  # 48
    ("to_clause", "nominal", "near", "speech"): 0.942,  # 26
    ("to_clause", "nominal", "near", "speech", "indirect"): 0.947,  # 23
    ("to_clause", "nominal", "next"): 0.904,  # 88
    ("to_clause", "nominal", "next", "intention"): 0.927,  # 53
    ("to_clause", "nominal", "next", "intention", "indirect"): 0.935,  # 52
    ("to_clause", "nominal", "next", "speech"): 0.87,  # 28
    ("to_clause", "nominal", "next", "speech", "indirect"): 0.846,  # 26
    ("to_clause", "pronoun"): 0.881,  # 115
    ("to_clause", "pronoun", "far"): 0.77,  # 24
    ("to_clause", "pronoun", "near"): 0.898,  # 26
    ("to_clause", "pronoun", "next"): 0.926,  # 65
    ("to_clause", "pronoun", "next", "intention"): 0.949,  # 37
    ("to_clause", "pronoun", "next", "intention", "indirect"): 0.96,  # 36
    ("to_clause", "pronoun", "next", "speech"): 0.938,  # 24
    ("trailing",): 0.976,  # 405
    ("trailing", "name"): 0.988,  # 208
    ("trailing", "name", "next"): 0.998,  # 193
    ("trailing", "name", "next", "plain"): 1.0,  # 159
    ("trailing", "name", "next", "plain", "indirect"): 1.0,  # 74
    ("trailing", "name", "next", "plain", "mixed"): 1.0,  # 85
    ("trailing", "name", "next", "speech"): 0.999,  # 32
    ("trailing", "name", "next", "speech", "indirect"): 0.999,  # 25
    ("trailing", "nominal"): 0.975,  # 117
    ("trailing", "nominal", "next"): 0.987,  # 109
    ("trailing", "nominal", "next", "plain"): 0.995,  # 72
    ("trailing", "nominal", "next", "plain", "indirect"): 0.998,  # 56
    ("trailing", "pronoun"): 0.967,  # 80
    ("trailing", "pronoun", "next"): 0.972,  # 78
    ("trailing", "pronoun", "next", "plain"): 0.981,  # 71
    ("trailing", "pronoun", "next", "plain", "indirect"): 0.991,  # 42
    ("trailing", "pronoun", "next", "plain", "mixed"): 0.974,  # 29
    ("wh_clause",): 0.893,  # 162
    ("wh_clause", "name"): 0.926,  # 72
    ("wh_clause", "name", "far"): 0.926,  # 27
    ("wh_clause", "name", "next"): 0.944,  # 30
    ("wh_clause", "name", "next", "speech"): 0.947,  # 21
    ("wh_clause", "nominal"): 0.84,  # 43
    ("wh_clause", "pronoun"): 0.882,  # 47
    ("wh_clause", "pronoun", "next"): 0.908,  # 22
    ("zero_that",): 0.952,  # 2195
    ("zero_that", "name"): 0.975,  # 1116
    ("zero_that", "name", "far"): 0.961,  # 368
    ("zero_that", "name", "far", "plain"): 0.969,  # 296
    ("zero_that", "name", "far", "plain", "indirect"): 0.969,  # 194
    ("zero_that", "name", "far", "plain", "mixed"): 0.97,  # 102
    ("zero_that", "name", "far", "speech"): 0.96,  # 49
    ("zero_that", "name", "far", "speech", "indirect"): 0.953,  # 37
    ("zero_that", "name", "near"): 0.989,  # 134
    ("zero_that", "name", "near", "plain"): 0.996,  # 86
    ("zero_that", "name", "near", "plain", "indirect"): 0.998,  # 57
    ("zero_that", "name", "near", "plain", "mixed"): 0.998,  # 29
    ("zero_that", "name", "near", "speech"): 0.981,  # 37
    ("zero_that", "name", "near", "speech", "indirect"): 0.975,  # 31
    ("zero_that", "name", "next"): 0.982,  # 614
    ("zero_that", "name", "next", "plain"): 0.989,  # 482
    ("zero_that", "name", "next", "plain", "indirect"): 0.987,  # 308
    ("zero_that", "name", "next", "plain", "mixed"): 0.993,  # 174
    ("zero_that", "name", "next", "speech"): 0.962,  # 86
    ("zero_that", "name", "next", "speech", "indirect"): 0.968,  # 69
    ("zero_that", "name", "next", "thought"): 0.989,  # 27
    ("zero_that", "name", "next", "thought", "indirect"): 0.993,  # 26
    ("zero_that", "nominal"): 0.923,  # 716
    ("zero_that", "nominal", "far"): 0.849,  # 139
    ("zero_that", "nominal", "far", "plain"): 0.858,  # 87
    ("zero_that", "nominal", "far", "plain", "indirect"): 0.853,  # 67
    ("zero_that", "nominal", "far", "plain", "mixed"): 0.872,  # 20
    ("zero_that", "nominal", "far", "speech"): 0.817,  # 26
    ("zero_that", "nominal", "far", "speech", "indirect"): 0.789,  # 23
    ("zero_that", "nominal", "near"): 0.92,  # 99
    ("zero_that", "nominal", "near", "plain"): 0.925,  # 42
    ("zero_that", "nominal", "near", "plain", "indirect"): 0.924,  # 39
    ("zero_that", "nominal", "near", "speech"): 0.899,  # 31
    ("zero_that", "nominal", "near", "speech", "indirect"): 0.895,  # 27
    ("zero_that", "nominal", "next"): 0.948,  # 478
    ("zero_that", "nominal", "next", "evidence"): 0.956,  # 53
    ("zero_that", "nominal", "next", "evidence", "indirect"): 0.959,  # 52
    ("zero_that", "nominal", "next", "plain"): 0.968,  # 310
    ("zero_that", "nominal", "next", "plain", "indirect"): 0.971,  # 278
    ("zero_that", "nominal", "next", "plain", "mixed"): 0.969,  # 32
    ("zero_that", "nominal", "next", "speech"): 0.902,  # 63
    ("zero_that", "nominal", "next", "speech", "indirect"): 0.877,  # 57
    ("zero_that", "nominal", "next", "thought"): 0.926,  # 42
    ("zero_that", "nominal", "next", "thought", "indirect"): 0.925,  # 40
    ("zero_that", "pronoun"): 0.941,  # 363
    ("zero_that", "pronoun", "far"): 0.881,  # 39
    ("zero_that", "pronoun", "far", "plain"): 0.869,  # 27
    ("zero_that", "pronoun", "near"): 0.952,  # 51
    ("zero_that", "pronoun", "near", "plain"): 0.969,  # 22
    ("zero_that", "pronoun", "next"): 0.951,  # 273
    ("zero_that", "pronoun", "next", "plain"): 0.971,  # 202
    ("zero_that", "pronoun", "next", "plain", "indirect"): 0.973,  # 149
    ("zero_that", "pronoun", "next", "plain", "mixed"): 0.977,  # 53
    ("zero_that", "pronoun", "next", "speech"): 0.956,  # 27
    ("zero_that", "pronoun", "next", "speech", "indirect"): 0.955,  # 21
    ("zero_that", "pronoun", "next", "thought"): 0.888,  # 40
    ("zero_that", "pronoun", "next", "thought", "indirect"): 0.855,  # 39
}

#: Key -> share of right speakers.
SPEAKER: Mapping[tuple[str, ...], float] = {
    (): 0.765,  # 41014
    ("any",): 0.801,  # 16988
    ("any", "name"): 0.95,  # 7536
    ("any", "name", "first_name"): 0.955,  # 71
    ("any", "name", "first_name", ""): 0.957,  # 71
    ("any", "name", "first_name", "", "cue_after_inverted"): 0.973,  # 23
    ("any", "name", "first_name", "", "cue_inside"): 0.958,  # 25
    ("any", "name", "full_name"): 0.982,  # 296
    ("any", "name", "full_name", ""): 0.986,  # 296
    ("any", "name", "full_name", "", "cue_after_inverted"): 0.965,  # 63
    ("any", "name", "full_name", "", "cue_before"): 0.992,  # 27
    ("any", "name", "full_name", "", "cue_inside"): 0.989,  # 105
    ("any", "name", "full_name", "", "that_clause"): 0.991,  # 21
    ("any", "name", "full_name", "", "zero_that"): 0.992,  # 30
    ("any", "name", "role"): 0.982,  # 516
    ("any", "name", "role", "capital"): 0.984,  # 516
    ("any", "name", "role", "capital", "cue_after"): 0.982,  # 49
    ("any", "name", "role", "capital", "cue_after_inverted"): 0.992,  # 155
    ("any", "name", "role", "capital", "cue_before"): 0.965,  # 35
    ("any", "name", "role", "capital", "cue_inside"): 0.985,  # 268
    ("any", "name", "surname"): 0.947,  # 6629
    ("any", "name", "surname", ""): 0.947,  # 6629
    ("any", "name", "surname", "", "beat_after"): 0.826,  # 70
    ("any", "name", "surname", "", "beat_before"): 0.881,  # 213
    ("any", "name", "surname", "", "colon"): 0.952,  # 25
    ("any", "name", "surname", "", "cue_after"): 0.975,  # 642
    ("any", "name", "surname", "", "cue_after_inverted"): 0.961,  # 1974
    ("any", "name", "surname", "", "cue_before"): 0.903,  # 437
    ("any", "name", "surname", "", "cue_inside"): 0.951,  # 3115
    ("any", "name", "surname", "", "weak_cue"): 0.881,  # 45
    ("any", "name", "surname", "", "zero_that"): 0.909,  # 27
    ("any", "nominal"): 0.696,  # 1248
    ("any", "nominal", "counterpart"): 0.779,  # 24
    ("any", "nominal", "counterpart", "two"): 0.825,  # 22
    ("any", "nominal", "definite_person"): 0.586,  # 86
    ("any", "nominal", "definite_person", "only"): 0.523,  # 45
    ("any", "nominal", "definite_person", "only", "cue_after_inverted"): 0.507,  # 21
    ("any", "nominal", "exchange"): 0.613,  # 43
    ("any", "nominal", "new"): 0.703,  # 978
    ("any", "nominal", "new", ""): 0.633,  # 685
    ("any", "nominal", "new", "", "cue_after"): 0.612,  # 57
    ("any", "nominal", "new", "", "cue_after_inverted"): 0.643,  # 183
    ("any", "nominal", "new", "", "cue_before"): 0.531,  # 68
    ("any", "nominal", "new", "", "cue_inside"): 0.666,  # 315
    ("any", "nominal", "new", "alone"): 0.856,  # 293
    ("any", "nominal", "new", "alone", "cue_after_inverted"): 0.914,  # 97
    ("any", "nominal", "new", "alone", "cue_before"): 0.676,  # 21
    ("any", "nominal", "new", "alone", "cue_inside"): 0.919,  # 141
    ("any", "nominal", "possessor_of_noun"): 0.655,  # 27
    ("any", "nominal", "possessor_of_noun", "owner"): 0.63,  # 27
    ("any", "nominal", "repeated_description"): 0.751,  # 77
    ("any", "nominal", "repeated_description", ""): 0.77,  # 77
    ("any", "nominal", "repeated_description", "", "cue_inside"): 0.837,  # 29
    ("any", "none"): 0.621,  # 5098
    ("any", "none", "alternation"): 0.744,  # 1465
    ("any", "none", "alternation", "clear"): 0.636,  # 233
    ("any", "none", "alternation", "clear", "none"): 0.621,  # 233
    ("any", "none", "alternation", "close"): 0.561,  # 22
    ("any", "none", "alternation", "close", "none"): 0.442,  # 22
    ("any", "none", "alternation", "likely"): 0.638,  # 71
    ("any", "none", "alternation", "likely", "none"): 0.599,  # 71
    ("any", "none", "alternation", "only"): 0.821,  # 346
    ("any", "none", "alternation", "only", "none"): 0.829,  # 346
    ("any", "none", "alternation", "plain"): 0.782,  # 778
    ("any", "none", "alternation", "plain", "none"): 0.784,  # 778
    ("any", "none", "continued_speech"): 0.417,  # 58
    ("any", "none", "continued_speech", ""): 0.333,  # 58
    ("any", "none", "continued_speech", "", "none"): 0.299,  # 58
    ("any", "none", "exchange"): 0.493,  # 2422
    ("any", "none", "exchange", "against"): 0.454,  # 301
    ("any", "none", "exchange", "against", "none"): 0.449,  # 301
    ("any", "none", "exchange", "clear"): 0.62,  # 358
    ("any", "none", "exchange", "clear", "none"): 0.633,  # 358
    ("any", "none", "exchange", "close"): 0.441,  # 306
    ("any", "none", "exchange", "close", "none"): 0.435,  # 306
    ("any", "none", "exchange", "likely"): 0.513,  # 256
    ("any", "none", "exchange", "likely", "none"): 0.515,  # 256
    ("any", "none", "exchange", "only"): 0.401,  # 905
    ("any", "none", "exchange", "only", "none"): 0.397,  # 905
    ("any", "none", "exchange", "plain"): 0.66,  # 296
    ("any", "none", "exchange", "plain", "none"): 0.68,  # 296
    ("any", "none", "same_paragraph"): 0.688,  # 108
    ("any", "none", "same_paragraph", ""): 0.599,  # 21
    ("any", "none", "same_paragraph", "", "none"): 0.54,  # 21
    ("any", "none", "same_paragraph", "clear"): 0.754,  # 27
    ("any", "none", "same_paragraph", "clear", "none"): 0.793,  # 27
    ("any", "none", "same_paragraph", "only"): 0.692,  # 20
    ("any", "none", "same_paragraph", "only", "none"): 0.695,  # 20
    ("any", "none", "same_paragraph", "plain"): 0.754,  # 27
    ("any", "none", "same_paragraph", "plain", "none"): 0.793,  # 27
    ("any", "none", "scene"): 0.613,  # 500
    ("any", "none", "scene", "against"): 0.558,  # 47
    ("any", "none", "scene", "against", "none"): 0.532,  # 47
    ("any", "none", "scene", "clear"): 0.634,  # 98
    ("any", "none", "scene", "clear", "none"): 0.64,  # 98
    ("any", "none", "scene", "close"): 0.471,  # 63
    ("any", "none", "scene", "close", "none"): 0.416,  # 63
    ("any", "none", "scene", "likely"): 0.593,  # 89
    ("any", "none", "scene", "likely", "none"): 0.587,  # 89
    ("any", "none", "scene", "only"): 0.626,  # 103
    ("any", "none", "scene", "only", "none"): 0.63,  # 103
    ("any", "none", "scene", "plain"): 0.732,  # 100
    ("any", "none", "scene", "plain", "none"): 0.766,  # 100
    ("any", "none", "vocative"): 0.854,  # 545
    ("any", "none", "vocative", "clear"): 0.865,  # 107
    ("any", "none", "vocative", "clear", "none"): 0.868,  # 107
    ("any", "none", "vocative", "only"): 0.857,  # 169
    ("any", "none", "vocative", "only", "none"): 0.858,  # 169
    ("any", "none", "vocative", "plain"): 0.893,  # 247
    ("any", "none", "vocative", "plain", "none"): 0.898,  # 247
    ("any", "pronoun"): 0.781,  # 3106
    ("any", "pronoun", "cataphora"): 0.451,  # 89
    ("any", "pronoun", "cataphora", ""): 0.468,  # 20
    ("any", "pronoun", "cataphora", "only"): 0.376,  # 40
    ("any", "pronoun", "cataphora", "only", "cue_inside"): 0.35,  # 23
    ("any", "pronoun", "common_noun"): 0.542,  # 73
    ("any", "pronoun", "common_noun", "noun"): 0.457,  # 73
    ("any", "pronoun", "common_noun", "noun", "cue_after"): 0.401,  # 23
    ("any", "pronoun", "common_noun", "noun", "cue_inside"): 0.525,  # 33
    ("any", "pronoun", "exchange"): 0.547,  # 211
    ("any", "pronoun", "exchange", "against"): 0.527,  # 47
    ("any", "pronoun", "exchange", "clear"): 0.555,  # 39
    ("any", "pronoun", "exchange", "close"): 0.444,  # 52
    ("any", "pronoun", "exchange", "likely"): 0.513,  # 63
    ("any", "pronoun", "exchange", "likely", "cue_after"): 0.468,  # 21
    ("any", "pronoun", "exchange", "likely", "cue_inside"): 0.55,  # 21
    ("any", "pronoun", "narrator"): 0.885,  # 798
    ("any", "pronoun", "narrator", ""): 0.913,  # 737
    ("any", "pronoun", "narrator", "", "cue_after"): 0.921,  # 258
    ("any", "pronoun", "narrator", "", "cue_after_inverted"): 0.875,  # 28
    ("any", "pronoun", "narrator", "", "cue_before"): 0.847,  # 22
    ("any", "pronoun", "narrator", "", "cue_inside"): 0.944,  # 399
    ("any", "pronoun", "narrator", "named"): 0.707,  # 61
    ("any", "pronoun", "narrator", "named", "cue_after"): 0.639,  # 23
    ("any", "pronoun", "narrator", "named", "cue_inside"): 0.723,  # 24
    ("any", "pronoun", "pronoun"): 0.803,  # 1926
    ("any", "pronoun", "pronoun", "clear"): 0.721,  # 300
    ("any", "pronoun", "pronoun", "clear", "cue_after"): 0.749,  # 96
    ("any", "pronoun", "pronoun", "clear", "cue_before"): 0.699,  # 47
    ("any", "pronoun", "pronoun", "clear", "cue_inside"): 0.718,  # 120
    ("any", "pronoun", "pronoun", "close"): 0.68,  # 100
    ("any", "pronoun", "pronoun", "close", "cue_after"): 0.664,  # 22
    ("any", "pronoun", "pronoun", "close", "cue_before"): 0.659,  # 24
    ("any", "pronoun", "pronoun", "close", "cue_inside"): 0.66,  # 36
    ("any", "pronoun", "pronoun", "known"): 0.837,  # 241
    ("any", "pronoun", "pronoun", "known", "cue_after"): 0.85,  # 90
    ("any", "pronoun", "pronoun", "known", "cue_before"): 0.841,  # 45
    ("any", "pronoun", "pronoun", "known", "cue_inside"): 0.873,  # 74
    ("any", "pronoun", "pronoun", "likely"): 0.641,  # 138
    ("any", "pronoun", "pronoun", "likely", "cue_after"): 0.558,  # 49
    ("any", "pronoun", "pronoun", "likely", "cue_before"): 0.611,  # 20
    ("any", "pronoun", "pronoun", "likely", "cue_inside"): 0.688,  # 54
    ("any", "pronoun", "pronoun", "only"): 0.855,  # 871
    ("any", "pronoun", "pronoun", "only", "beat_before"): 0.816,  # 46
    ("any", "pronoun", "pronoun", "only", "cue_after"): 0.848,  # 275
    ("any", "pronoun", "pronoun", "only", "cue_before"): 0.853,  # 129
    ("any", "pronoun", "pronoun", "only", "cue_inside"): 0.892,  # 355
    ("any", "pronoun", "pronoun", "plain"): 0.876,  # 265
    ("any", "pronoun", "pronoun", "plain", "beat_before"): 0.876,  # 24
    ("any", "pronoun", "pronoun", "plain", "cue_after"): 0.882,  # 78
    ("any", "pronoun", "pronoun", "plain", "cue_before"): 0.907,  # 56
    ("any", "pronoun", "pronoun", "plain", "cue_inside"): 0.899,  # 89
    ("book",): 0.817,  # 16517
    ("book", "name"): 0.968,  # 4829
    ("book", "name", "first_name"): 0.974,  # 2069
    ("book", "name", "first_name", ""): 0.974,  # 2069
    ("book", "name", "first_name", "", "beat_after"): 0.857,  # 30
    ("book", "name", "first_name", "", "beat_before"): 0.922,  # 76
    ("book", "name", "first_name", "", "cue_after"): 0.979,  # 204
    ("book", "name", "first_name", "", "cue_after_inverted"): 0.992,  # 589
    ("book", "name", "first_name", "", "cue_before"): 0.952,  # 147
    ("book", "name", "first_name", "", "cue_inside"): 0.986,  # 977
    ("book", "name", "full_name"): 0.96,  # 141
    ("book", "name", "full_name", ""): 0.958,  # 141
    ("book", "name", "full_name", "", "cue_after_inverted"): 0.965,  # 37
    ("book", "name", "full_name", "", "cue_before"): 0.973,  # 22
    ("book", "name", "full_name", "", "cue_inside"): 0.964,  # 63
    ("book", "name", "role"): 0.942,  # 341
    ("book", "name", "role", "capital"): 0.939,  # 341
    ("book", "name", "role", "capital", "cue_after"): 0.948,  # 26
    ("book", "name", "role", "capital", "cue_after_inverted"): 0.952,  # 95
    ("book", "name", "role", "capital", "cue_before"): 0.884,  # 33
    ("book", "name", "role", "capital", "cue_inside"): 0.952,  # 179
    ("book", "name", "surname"): 0.972,  # 2261
    ("book", "name", "surname", ""): 0.972,  # 2261
    ("book", "name", "surname", "", "beat_after"): 0.91,  # 28
    ("book", "name", "surname", "", "beat_before"): 0.9,  # 91
    ("book", "name", "surname", "", "cue_after"): 0.969,  # 193
    ("book", "name", "surname", "", "cue_after_inverted"): 0.995,  # 606
    ("book", "name", "surname", "", "cue_before"): 0.933,  # 200
    ("book", "name", "surname", "", "cue_inside"): 0.984,  # 1101
    ("book", "nominal"): 0.44,  # 678
    ("book", "nominal", "counterpart"): 0.555,  # 62
    ("book", "nominal", "counterpart", "two"): 0.596,  # 61
    ("book", "nominal", "counterpart", "two", "cue_inside"): 0.596,  # 42
    ("book", "nominal", "definite_person"): 0.606,  # 93
    ("book", "nominal", "definite_person", "close"): 0.615,  # 27
    ("book", "nominal", "definite_person", "likely"): 0.646,  # 30
    ("book", "nominal", "exchange"): 0.39,  # 82
    ("book", "nominal", "exchange", "against"): 0.416,  # 24
    ("book", "nominal", "exchange", "close"): 0.3,  # 22
    ("book", "nominal", "exchange", "likely"): 0.409,  # 25
    ("book", "nominal", "new"): 0.257,  # 145
    ("book", "nominal", "new", ""): 0.218,  # 145
    ("book", "nominal", "new", "", "cue_after_inverted"): 0.288,  # 32
    ("book", "nominal", "new", "", "cue_before"): 0.219,  # 41
    ("book", "nominal", "new", "", "cue_inside"): 0.19,  # 48
    ("book", "nominal", "possessor_of_noun"): 0.508,  # 34
    ("book", "nominal", "possessor_of_noun", "owner"): 0.545,  # 34
    ("book", "nominal", "repeated_description"): 0.435,  # 74
    ("book", "nominal", "repeated_description", ""): 0.433,  # 74
    ("book", "nominal", "repeated_description", "", "cue_after_inverted"): 0.497,  # 25
    ("book", "nominal", "repeated_description", "", "cue_inside"): 0.481,  # 23
    ("book", "nominal", "role"): 0.38,  # 185
    ("book", "nominal", "role", ""): 0.37,  # 185
    ("book", "nominal", "role", "", "cue_after_inverted"): 0.439,  # 46
    ("book", "nominal", "role", "", "cue_inside"): 0.324,  # 89
    ("book", "none"): 0.738,  # 6613
    ("book", "none", "alternation"): 0.793,  # 3777
    ("book", "none", "alternation", "against"): 0.551,  # 83
    ("book", "none", "alternation", "against", "none"): 0.472,  # 83
    ("book", "none", "alternation", "clear"): 0.69,  # 755
    ("book", "none", "alternation", "clear", "none"): 0.685,  # 755
    ("book", "none", "alternation", "close"): 0.627,  # 68
    ("book", "none", "alternation", "close", "none"): 0.566,  # 68
    ("book", "none", "alternation", "likely"): 0.61,  # 199
    ("book", "none", "alternation", "likely", "none"): 0.579,  # 199
    ("book", "none", "alternation", "plain"): 0.858,  # 2658
    ("book", "none", "alternation", "plain", "none"): 0.859,  # 2658
    ("book", "none", "exchange"): 0.595,  # 1965
    ("book", "none", "exchange", "against"): 0.457,  # 360
    ("book", "none", "exchange", "against", "none"): 0.443,  # 360
    ("book", "none", "exchange", "clear"): 0.622,  # 609
    ("book", "none", "exchange", "clear", "none"): 0.624,  # 609
    ("book", "none", "exchange", "close"): 0.558,  # 155
    ("book", "none", "exchange", "close", "none"): 0.55,  # 155
    ("book", "none", "exchange", "likely"): 0.556,  # 287
    ("book", "none", "exchange", "likely", "none"): 0.551,  # 287
    ("book", "none", "exchange", "plain"): 0.681,  # 554
    ("book", "none", "exchange", "plain", "none"): 0.687,  # 554
    ("book", "none", "same_paragraph"): 0.752,  # 131
    ("book", "none", "same_paragraph", "clear"): 0.802,  # 71
    ("book", "none", "same_paragraph", "clear", "none"): 0.821,  # 71
    ("book", "none", "same_paragraph", "likely"): 0.677,  # 31
    ("book", "none", "same_paragraph", "likely", "none"): 0.635,  # 31
    ("book", "none", "scene"): 0.744,  # 341
    ("book", "none", "scene", "against"): 0.7,  # 44
    ("book", "none", "scene", "against", "none"): 0.678,  # 44
    ("book", "none", "scene", "clear"): 0.758,  # 110
    ("book", "none", "scene", "clear", "none"): 0.762,  # 110
    ("book", "none", "scene", "close"): 0.651,  # 41
    ("book", "none", "scene", "close", "none"): 0.606,  # 41
    ("book", "none", "scene", "likely"): 0.774,  # 54
    ("book", "none", "scene", "likely", "none"): 0.787,  # 54
    ("book", "none", "scene", "plain"): 0.792,  # 91
    ("book", "none", "scene", "plain", "none"): 0.807,  # 91
    ("book", "none", "vocative"): 0.899,  # 399
    ("book", "none", "vocative", "clear"): 0.867,  # 28
    ("book", "none", "vocative", "clear", "none"): 0.848,  # 28
    ("book", "none", "vocative", "likely"): 0.868,  # 21
    ("book", "none", "vocative", "likely", "none"): 0.848,  # 21
    ("book", "none", "vocative", "plain"): 0.934,  # 339
    ("book", "none", "vocative", "plain", "none"): 0.938,  # 339
    ("book", "pronoun"): 0.83,  # 4397
    ("book", "pronoun", "exchange"): 0.657,  # 612
    ("book", "pronoun", "exchange", "against"): 0.521,  # 160
    ("book", "pronoun", "exchange", "against", "cue_after"): 0.498,  # 44
    ("book", "pronoun", "exchange", "against", "cue_before"): 0.482,  # 24
    ("book", "pronoun", "exchange", "against", "cue_inside"): 0.524,  # 80
    ("book", "pronoun", "exchange", "clear"): 0.741,  # 179
    ("book", "pronoun", "exchange", "clear", "cue_after"): 0.811,  # 52
    ("book", "pronoun", "exchange", "clear", "cue_before"): 0.696,  # 27
    ("book", "pronoun", "exchange", "clear", "cue_inside"): 0.736,  # 60
    ("book", "pronoun", "exchange", "close"): 0.547,  # 92
    ("book", "pronoun", "exchange", "close", "cue_after"): 0.528,  # 28
    ("book", "pronoun", "exchange", "close", "cue_before"): 0.507,  # 21
    ("book", "pronoun", "exchange", "close", "cue_inside"): 0.539,  # 34
    ("book", "pronoun", "exchange", "likely"): 0.693,  # 132
    ("book", "pronoun", "exchange", "likely", "cue_after"): 0.701,  # 31
    ("book", "pronoun", "exchange", "likely", "cue_before"): 0.677,  # 29
    ("book", "pronoun", "exchange", "likely", "cue_inside"): 0.716,  # 56
    ("book", "pronoun", "exchange", "plain"): 0.767,  # 49
    ("book", "pronoun", "exchange", "plain", "cue_inside"): 0.82,  # 23
    ("book", "pronoun", "narrator"): 0.93,  # 454
    ("book", "pronoun", "narrator", "named"): 0.938,  # 454
    ("book", "pronoun", "narrator", "named", "cue_after"): 0.982,  # 155
    ("book", "pronoun", "narrator", "named", "cue_after_inverted"): 0.706,  # 33
    ("book", "pronoun", "narrator", "named", "cue_before"): 0.908,  # 20
    ("book", "pronoun", "narrator", "named", "cue_inside"): 0.99,  # 221
    ("book", "pronoun", "pronoun"): 0.852,  # 3319
    ("book", "pronoun", "pronoun", "against"): 0.686,  # 81
    ("book", "pronoun", "pronoun", "against", "cue_inside"): 0.713,  # 35
    ("book", "pronoun", "pronoun", "clear"): 0.811,  # 821
    ("book", "pronoun", "pronoun", "clear", "beat_after"): 0.832,  # 35
    ("book", "pronoun", "pronoun", "clear", "beat_before"): 0.786,  # 61
    ("book", "pronoun", "pronoun", "clear", "cue_after"): 0.82,  # 225
    ("book", "pronoun", "pronoun", "clear", "cue_before"): 0.821,  # 148
    ("book", "pronoun", "pronoun", "clear", "cue_inside"): 0.797,  # 308
    ("book", "pronoun", "pronoun", "close"): 0.713,  # 141
    ("book", "pronoun", "pronoun", "close", "cue_after"): 0.766,  # 39
    ("book", "pronoun", "pronoun", "close", "cue_before"): 0.66,  # 29
    ("book", "pronoun", "pronoun", "close", "cue_inside"): 0.676,  # 51
    ("book", "pronoun", "pronoun", "known"): 0.899,  # 237
    ("book", "pronoun", "pronoun", "known", "cue_after"): 0.922,  # 76
    ("book", "pronoun", "pronoun", "known", "cue_before"): 0.876,  # 25
    ("book", "pronoun", "pronoun", "known", "cue_inside"): 0.899,  # 99
    ("book", "pronoun", "pronoun", "likely"): 0.685,  # 268
    ("book", "pronoun", "pronoun", "likely", "cue_after"): 0.691,  # 75
    ("book", "pronoun", "pronoun", "likely", "cue_before"): 0.633,  # 46
    ("book", "pronoun", "pronoun", "likely", "cue_inside"): 0.712,  # 108
    ("book", "pronoun", "pronoun", "only"): 0.937,  # 196
    ("book", "pronoun", "pronoun", "only", "cue_after"): 0.956,  # 63
    ("book", "pronoun", "pronoun", "only", "cue_inside"): 0.94,  # 86
    ("book", "pronoun", "pronoun", "plain"): 0.913,  # 1575
    ("book", "pronoun", "pronoun", "plain", "beat_after"): 0.87,  # 64
    ("book", "pronoun", "pronoun", "plain", "beat_before"): 0.86,  # 128
    ("book", "pronoun", "pronoun", "plain", "cue_after"): 0.95,  # 452
    ("book", "pronoun", "pronoun", "plain", "cue_before"): 0.881,  # 234
    ("book", "pronoun", "pronoun", "plain", "cue_inside"): 0.929,  # 632
    ("book", "pronoun", "pronoun", "plain", "weak_cue"): 0.856,  # 33
    ("report",): 0.891,  # 285
    ("report", "name"): 0.952,  # 155
    ("report", "name", "full_name"): 0.97,  # 58
    ("report", "name", "full_name", ""): 0.978,  # 58
    ("report", "name", "surname"): 0.959,  # 80
    ("report", "name", "surname", ""): 0.961,  # 80
    ("report", "nominal"): 0.869,  # 39
    ("report", "nominal", "new"): 0.853,  # 23
    ("report", "nominal", "new", ""): 0.843,  # 23
    ("report", "pronoun"): 0.854,  # 79
    ("report", "pronoun", "pronoun"): 0.868,  # 72
    ("report", "pronoun", "pronoun", "clear"): 0.872,  # 25
    ("story",): 0.749,  # 5124
    ("story", "name"): 0.953,  # 1582
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
    ("story", "name", "surname"): 0.955,  # 1302
    ("story", "name", "surname", ""): 0.955,  # 1302
    ("story", "name", "surname", "", "beat_before"): 0.91,  # 47
    ("story", "name", "surname", "", "cue_after"): 0.979,  # 91
    ("story", "name", "surname", "", "cue_after_inverted"): 0.969,  # 410
    ("story", "name", "surname", "", "cue_before"): 0.925,  # 90
    ("story", "name", "surname", "", "cue_inside"): 0.96,  # 624
    ("story", "nominal"): 0.579,  # 366
    ("story", "nominal", "definite_person"): 0.615,  # 53
    ("story", "nominal", "exchange"): 0.525,  # 27
    ("story", "nominal", "new"): 0.518,  # 186
    ("story", "nominal", "new", ""): 0.499,  # 178
    ("story", "nominal", "new", "", "cue_after_inverted"): 0.44,  # 44
    ("story", "nominal", "new", "", "cue_inside"): 0.554,  # 97
    ("story", "nominal", "repeated_description"): 0.556,  # 61
    ("story", "nominal", "repeated_description", ""): 0.547,  # 61
    ("story", "nominal", "repeated_description", "", "cue_inside"): 0.57,  # 37
    ("story", "none"): 0.616,  # 2133
    ("story", "none", "alternation"): 0.74,  # 922
    ("story", "none", "alternation", "clear"): 0.685,  # 155
    ("story", "none", "alternation", "clear", "none"): 0.674,  # 155
    ("story", "none", "alternation", "likely"): 0.59,  # 44
    ("story", "none", "alternation", "likely", "none"): 0.519,  # 44
    ("story", "none", "alternation", "only"): 0.791,  # 101
    ("story", "none", "alternation", "only", "none"): 0.806,  # 101
    ("story", "none", "alternation", "plain"): 0.787,  # 596
    ("story", "none", "alternation", "plain", "none"): 0.79,  # 596
    ("story", "none", "exchange"): 0.444,  # 840
    ("story", "none", "exchange", "against"): 0.451,  # 137
    ("story", "none", "exchange", "against", "none"): 0.452,  # 137
    ("story", "none", "exchange", "clear"): 0.507,  # 151
    ("story", "none", "exchange", "clear", "none"): 0.52,  # 151
    ("story", "none", "exchange", "close"): 0.416,  # 99
    ("story", "none", "exchange", "close", "none"): 0.407,  # 99
    ("story", "none", "exchange", "likely"): 0.481,  # 103
    ("story", "none", "exchange", "likely", "none"): 0.491,  # 103
    ("story", "none", "exchange", "only"): 0.345,  # 214
    ("story", "none", "exchange", "only", "none"): 0.33,  # 214
    ("story", "none", "exchange", "plain"): 0.465,  # 136
    ("story", "none", "exchange", "plain", "none"): 0.469,  # 136
    ("story", "none", "same_paragraph"): 0.662,  # 35
    ("story", "none", "scene"): 0.558,  # 162
    ("story", "none", "scene", "clear"): 0.548,  # 39
    ("story", "none", "scene", "clear", "none"): 0.543,  # 39
    ("story", "none", "scene", "likely"): 0.607,  # 28
    ("story", "none", "scene", "likely", "none"): 0.637,  # 28
    ("story", "none", "scene", "only"): 0.56,  # 23
    ("story", "none", "scene", "only", "none"): 0.562,  # 23
    ("story", "none", "scene", "plain"): 0.545,  # 45
    ("story", "none", "scene", "plain", "none"): 0.539,  # 45
    ("story", "none", "vocative"): 0.783,  # 174
    ("story", "none", "vocative", "clear"): 0.751,  # 27
    ("story", "none", "vocative", "clear", "none"): 0.732,  # 27
    ("story", "none", "vocative", "only"): 0.756,  # 20
    ("story", "none", "vocative", "only", "none"): 0.737,  # 20
    ("story", "none", "vocative", "plain"): 0.855,  # 116
    ("story", "none", "vocative", "plain", "none"): 0.873,  # 116
    ("story", "pronoun"): 0.776,  # 1043
    ("story", "pronoun", "common_noun"): 0.594,  # 51
    ("story", "pronoun", "common_noun", "noun"): 0.514,  # 51
    ("story", "pronoun", "common_noun", "noun", "cue_inside"): 0.466,  # 32
    ("story", "pronoun", "exchange"): 0.675,  # 86
    ("story", "pronoun", "exchange", "against"): 0.638,  # 29
    ("story", "pronoun", "exchange", "clear"): 0.683,  # 20
    ("story", "pronoun", "narrator"): 0.844,  # 204
    ("story", "pronoun", "narrator", ""): 0.841,  # 112
    ("story", "pronoun", "narrator", "", "cue_after"): 0.873,  # 34
    ("story", "pronoun", "narrator", "", "cue_inside"): 0.877,  # 61
    ("story", "pronoun", "narrator", "named"): 0.87,  # 92
    ("story", "pronoun", "narrator", "named", "cue_after"): 0.843,  # 25
    ("story", "pronoun", "narrator", "named", "cue_inside"): 0.904,  # 56
    ("story", "pronoun", "pronoun"): 0.799,  # 693
    ("story", "pronoun", "pronoun", "clear"): 0.722,  # 133
    ("story", "pronoun", "pronoun", "clear", "cue_after"): 0.736,  # 21
    ("story", "pronoun", "pronoun", "clear", "cue_before"): 0.686,  # 24
    ("story", "pronoun", "pronoun", "clear", "cue_inside"): 0.686,  # 56
    ("story", "pronoun", "pronoun", "close"): 0.76,  # 35
    ("story", "pronoun", "pronoun", "known"): 0.829,  # 106
    ("story", "pronoun", "pronoun", "known", "cue_after"): 0.848,  # 25
    ("story", "pronoun", "pronoun", "known", "cue_before"): 0.889,  # 22
    ("story", "pronoun", "pronoun", "known", "cue_inside"): 0.786,  # 34
    ("story", "pronoun", "pronoun", "likely"): 0.688,  # 53
    ("story", "pronoun", "pronoun", "likely", "cue_inside"): 0.654,  # 22
    ("story", "pronoun", "pronoun", "only"): 0.857,  # 177
    ("story", "pronoun", "pronoun", "only", "cue_after"): 0.799,  # 53
    ("story", "pronoun", "pronoun", "only", "cue_inside"): 0.931,  # 72
    ("story", "pronoun", "pronoun", "plain"): 0.869,  # 174
    ("story", "pronoun", "pronoun", "plain", "cue_after"): 0.895,  # 48
    ("story", "pronoun", "pronoun", "plain", "cue_before"): 0.862,  # 27
    ("story", "pronoun", "pronoun", "plain", "cue_inside"): 0.879,  # 61
}
