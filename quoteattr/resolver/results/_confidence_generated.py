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
    (): 0.938,  # 12163
    ("according_clause",): 0.97,  # 308
    ("according_clause", "name"): 0.98,  # 119
    ("according_clause", "name", "near"): 0.982,  # 62
    ("according_clause", "name", "near", "speech"): 0.983,  # 62
    ("according_clause", "name", "near", "speech", "indirect"): 0.983,  # 60
    ("according_clause", "name", "next"): 0.991,  # 45
    ("according_clause", "name", "next", "speech"): 0.996,  # 45
    ("according_clause", "name", "next", "speech", "indirect"): 0.998,  # 36
    ("according_clause", "nominal"): 0.973,  # 186
    ("according_clause", "nominal", "next"): 0.973,  # 186
    ("according_clause", "nominal", "next", "speech"): 0.973,  # 186
    ("according_clause", "nominal", "next", "speech", "indirect"): 0.971,  # 172
    ("beat_before",): 0.875,  # 76
    ("beat_before", "name"): 0.879,  # 51
    ("beat_before", "name", "alone"): 0.881,  # 51
    ("beat_before", "name", "alone", "none"): 0.882,  # 51
    ("beat_before", "name", "alone", "none", "direct"): 0.882,  # 51
    ("colon",): 0.816,  # 55
    ("colon", "name"): 0.831,  # 33
    ("cue_after",): 0.986,  # 1169
    ("cue_after", "name"): 0.983,  # 639
    ("cue_after", "name", "far"): 0.992,  # 43
    ("cue_after", "name", "far", "plain"): 0.996,  # 42
    ("cue_after", "name", "far", "plain", "direct"): 0.998,  # 42
    ("cue_after", "name", "next"): 0.981,  # 588
    ("cue_after", "name", "next", "plain"): 0.984,  # 513
    ("cue_after", "name", "next", "plain", "direct"): 0.984,  # 513
    ("cue_after", "name", "next", "speech"): 0.963,  # 61
    ("cue_after", "name", "next", "speech", "direct"): 0.956,  # 61
    ("cue_after", "nominal"): 0.987,  # 83
    ("cue_after", "nominal", "next"): 0.996,  # 75
    ("cue_after", "nominal", "next", "plain"): 0.998,  # 55
    ("cue_after", "nominal", "next", "plain", "direct"): 0.999,  # 55
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
    ("cue_before",): 0.93,  # 608
    ("cue_before", "name"): 0.971,  # 327
    ("cue_before", "name", "far"): 0.979,  # 111
    ("cue_before", "name", "far", "plain"): 0.984,  # 74
    ("cue_before", "name", "far", "plain", "direct"): 0.986,  # 74
    ("cue_before", "name", "far", "speech"): 0.973,  # 29
    ("cue_before", "name", "far", "speech", "direct"): 0.97,  # 29
    ("cue_before", "name", "near"): 0.981,  # 22
    ("cue_before", "name", "next"): 0.969,  # 194
    ("cue_before", "name", "next", "plain"): 0.979,  # 117
    ("cue_before", "name", "next", "plain", "direct"): 0.982,  # 117
    ("cue_before", "name", "next", "speech"): 0.952,  # 70
    ("cue_before", "name", "next", "speech", "direct"): 0.946,  # 70
    ("cue_before", "nominal"): 0.829,  # 105
    ("cue_before", "nominal", "far"): 0.794,  # 37
    ("cue_before", "nominal", "far", "plain"): 0.788,  # 27
    ("cue_before", "nominal", "far", "plain", "direct"): 0.784,  # 27
    ("cue_before", "nominal", "next"): 0.85,  # 52
    ("cue_before", "nominal", "next", "plain"): 0.873,  # 23
    ("cue_before", "nominal", "next", "plain", "direct"): 0.887,  # 23
    ("cue_before", "nominal", "next", "speech"): 0.838,  # 22
    ("cue_before", "nominal", "next", "speech", "direct"): 0.831,  # 22
    ("cue_before", "pronoun"): 0.927,  # 176
    ("cue_before", "pronoun", "far"): 0.895,  # 26
    ("cue_before", "pronoun", "near"): 0.888,  # 22
    ("cue_before", "pronoun", "next"): 0.953,  # 128
    ("cue_before", "pronoun", "next", "plain"): 0.985,  # 82
    ("cue_before", "pronoun", "next", "plain", "direct"): 0.995,  # 82
    ("cue_before", "pronoun", "next", "speech"): 0.952,  # 41
    ("cue_before", "pronoun", "next", "speech", "direct"): 0.952,  # 41
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
    ("inserted",): 0.948,  # 236
    ("inserted", "name"): 0.966,  # 79
    ("inserted", "name", "next"): 0.988,  # 73
    ("inserted", "name", "next", "plain"): 0.995,  # 53
    ("inserted", "name", "next", "plain", "indirect"): 0.997,  # 32
    ("inserted", "name", "next", "plain", "mixed"): 0.997,  # 21
    ("inserted", "name", "next", "speech"): 0.992,  # 20
    ("inserted", "nominal"): 0.968,  # 56
    ("inserted", "nominal", "next"): 0.986,  # 55
    ("inserted", "nominal", "next", "plain"): 0.993,  # 38
    ("inserted", "nominal", "next", "plain", "indirect"): 0.996,  # 34
    ("inserted", "pronoun"): 0.921,  # 101
    ("inserted", "pronoun", "next"): 0.913,  # 100
    ("inserted", "pronoun", "next", "plain"): 0.945,  # 78
    ("inserted", "pronoun", "next", "plain", "indirect"): 0.963,  # 47
    ("inserted", "pronoun", "next", "plain", "mixed"): 0.941,  # 31
    ("inserted", "pronoun", "next", "speech"): 0.859,  # 20
    ("label",): 0.858,  # 41
    ("label", "nominal"): 0.774,  # 25
    ("label", "nominal", "next"): 0.723,  # 25
    ("label", "nominal", "next", "speech"): 0.691,  # 25
    ("label", "nominal", "next", "speech", "direct"): 0.671,  # 25
    ("marked_words",): 0.884,  # 145
    ("marked_words", "name"): 0.898,  # 64
    ("marked_words", "name", "far"): 0.875,  # 25
    ("marked_words", "name", "next"): 0.924,  # 27
    ("marked_words", "nominal"): 0.832,  # 41
    ("marked_words", "nominal", "next"): 0.848,  # 24
    ("marked_words", "pronoun"): 0.892,  # 40
    ("marked_words", "pronoun", "next"): 0.933,  # 25
    ("noun_clause",): 0.763,  # 55
    ("noun_clause", "name"): 0.75,  # 26
    ("noun_clause", "name", "near"): 0.722,  # 21
    ("noun_clause", "pronoun"): 0.723,  # 23
    ("noun_object",): 0.848,  # 29
    ("object_clause",): 0.925,  # 261
    ("object_clause", "name"): 0.956,  # 164
    ("object_clause", "name", "far"): 0.945,  # 64
    ("object_clause", "name", "far", "speech"): 0.939,  # 62
    ("object_clause", "name", "far", "speech", "mixed"): 0.936,  # 61
    ("object_clause", "name", "near"): 0.973,  # 25
    ("object_clause", "name", "near", "speech"): 0.983,  # 25
    ("object_clause", "name", "near", "speech", "mixed"): 0.989,  # 23
    ("object_clause", "name", "next"): 0.967,  # 75
    ("object_clause", "name", "next", "speech"): 0.971,  # 74
    ("object_clause", "name", "next", "speech", "mixed"): 0.972,  # 72
    ("object_clause", "nominal"): 0.882,  # 45
    ("object_clause", "nominal", "next"): 0.876,  # 22
    ("object_clause", "nominal", "next", "speech"): 0.869,  # 21
    ("object_clause", "nominal", "next", "speech", "mixed"): 0.865,  # 21
    ("object_clause", "pronoun"): 0.891,  # 52
    ("object_clause", "pronoun", "next"): 0.934,  # 26
    ("object_clause", "pronoun", "next", "speech"): 0.96,  # 26
    ("object_clause", "pronoun", "next", "speech", "mixed"): 0.975,  # 25
    ("object_phrase",): 0.916,  # 2042
    ("object_phrase", "name"): 0.955,  # 966
    ("object_phrase", "name", "far"): 0.923,  # 372
    ("object_phrase", "name", "far", "speech"): 0.932,  # 50
    ("object_phrase", "name", "far", "speech", "indirect"): 0.937,  # 50
    ("object_phrase", "name", "far", "thought"): 0.916,  # 317
    ("object_phrase", "name", "far", "thought", "indirect"): 0.915,  # 316
    ("object_phrase", "name", "near"): 0.977,  # 253
    ("object_phrase", "name", "near", "speech"): 0.96,  # 34
    ("object_phrase", "name", "near", "speech", "indirect"): 0.952,  # 34
    ("object_phrase", "name", "near", "thought"): 0.985,  # 218
    ("object_phrase", "name", "near", "thought", "indirect"): 0.986,  # 218
    ("object_phrase", "name", "next"): 0.977,  # 341
    ("object_phrase", "name", "next", "speech"): 0.978,  # 46
    ("object_phrase", "name", "next", "speech", "indirect"): 0.978,  # 46
    ("object_phrase", "name", "next", "thought"): 0.979,  # 287
    ("object_phrase", "name", "next", "thought", "indirect"): 0.979,  # 287
    ("object_phrase", "nominal"): 0.879,  # 674
    ("object_phrase", "nominal", "far"): 0.762,  # 220
    ("object_phrase", "nominal", "far", "speech"): 0.81,  # 26
    ("object_phrase", "nominal", "far", "speech", "indirect"): 0.84,  # 26
    ("object_phrase", "nominal", "far", "thought"): 0.728,  # 190
    ("object_phrase", "nominal", "far", "thought", "indirect"): 0.722,  # 190
    ("object_phrase", "nominal", "near"): 0.932,  # 194
    ("object_phrase", "nominal", "near", "thought"): 0.951,  # 180
    ("object_phrase", "nominal", "near", "thought", "indirect"): 0.955,  # 180
    ("object_phrase", "nominal", "next"): 0.934,  # 260
    ("object_phrase", "nominal", "next", "speech"): 0.959,  # 25
    ("object_phrase", "nominal", "next", "speech", "indirect"): 0.975,  # 25
    ("object_phrase", "nominal", "next", "thought"): 0.934,  # 228
    ("object_phrase", "nominal", "next", "thought", "indirect"): 0.934,  # 228
    ("object_phrase", "pronoun"): 0.884,  # 402
    ("object_phrase", "pronoun", "far"): 0.819,  # 96
    ("object_phrase", "pronoun", "far", "thought"): 0.787,  # 83
    ("object_phrase", "pronoun", "far", "thought", "indirect"): 0.776,  # 83
    ("object_phrase", "pronoun", "near"): 0.892,  # 132
    ("object_phrase", "pronoun", "near", "thought"): 0.892,  # 120
    ("object_phrase", "pronoun", "near", "thought", "indirect"): 0.892,  # 120
    ("object_phrase", "pronoun", "next"): 0.913,  # 174
    ("object_phrase", "pronoun", "next", "speech"): 0.925,  # 20
    ("object_phrase", "pronoun", "next", "speech", "indirect"): 0.933,  # 20
    ("object_phrase", "pronoun", "next", "thought"): 0.912,  # 148
    ("object_phrase", "pronoun", "next", "thought", "indirect"): 0.912,  # 147
    ("relative_clause",): 0.929,  # 65
    ("relative_clause", "pronoun"): 0.916,  # 30
    ("relative_clause", "pronoun", "next"): 0.905,  # 27
    ("sentence_subject",): 0.858,  # 27
    ("survey",): 0.909,  # 20
    ("survey", "nominal"): 0.889,  # 20
    ("survey", "nominal", "next"): 0.876,  # 20
    ("survey", "nominal", "next", "evidence"): 0.867,  # 20
    ("that_clause",): 0.952,  # 1641
    ("that_clause", "name"): 0.978,  # 857
    ("that_clause", "name", "far"): 0.965,  # 301
    ("that_clause", "name", "far", "plain"): 0.985,  # 123
    ("that_clause", "name", "far", "plain", "indirect"): 0.985,  # 65
    ("that_clause", "name", "far", "plain", "mixed"): 0.994,  # 58
    ("that_clause", "name", "far", "speech"): 0.972,  # 153
    ("that_clause", "name", "far", "speech", "indirect"): 0.973,  # 111
    ("that_clause", "name", "far", "speech", "mixed"): 0.974,  # 42
    ("that_clause", "name", "near"): 0.983,  # 131
    ("that_clause", "name", "near", "plain"): 0.981,  # 49
    ("that_clause", "name", "near", "plain", "indirect"): 0.972,  # 22
    ("that_clause", "name", "near", "plain", "mixed"): 0.989,  # 27
    ("that_clause", "name", "near", "speech"): 0.985,  # 73
    ("that_clause", "name", "near", "speech", "indirect"): 0.984,  # 58
    ("that_clause", "name", "next"): 0.987,  # 425
    ("that_clause", "name", "next", "plain"): 0.989,  # 179
    ("that_clause", "name", "next", "plain", "indirect"): 0.98,  # 80
    ("that_clause", "name", "next", "plain", "mixed"): 0.997,  # 99
    ("that_clause", "name", "next", "speech"): 0.994,  # 214
    ("that_clause", "name", "next", "speech", "indirect"): 0.994,  # 162
    ("that_clause", "name", "next", "speech", "mixed"): 0.997,  # 52
    ("that_clause", "nominal"): 0.917,  # 468
    ("that_clause", "nominal", "far"): 0.871,  # 149
    ("that_clause", "nominal", "far", "plain"): 0.87,  # 46
    ("that_clause", "nominal", "far", "plain", "indirect"): 0.857,  # 31
    ("that_clause", "nominal", "far", "speech"): 0.856,  # 79
    ("that_clause", "nominal", "far", "speech", "indirect"): 0.84,  # 65
    ("that_clause", "nominal", "near"): 0.951,  # 88
    ("that_clause", "nominal", "near", "speech"): 0.953,  # 44
    ("that_clause", "nominal", "near", "speech", "indirect"): 0.95,  # 38
    ("that_clause", "nominal", "next"): 0.929,  # 231
    ("that_clause", "nominal", "next", "evidence"): 0.954,  # 43
    ("that_clause", "nominal", "next", "evidence", "indirect"): 0.977,  # 42
    ("that_clause", "nominal", "next", "plain"): 0.948,  # 54
    ("that_clause", "nominal", "next", "plain", "indirect"): 0.963,  # 43
    ("that_clause", "nominal", "next", "speech"): 0.93,  # 101
    ("that_clause", "nominal", "next", "speech", "indirect"): 0.94,  # 89
    ("that_clause", "nominal", "next", "thought"): 0.914,  # 28
    ("that_clause", "nominal", "next", "thought", "indirect"): 0.902,  # 26
    ("that_clause", "pronoun"): 0.936,  # 316
    ("that_clause", "pronoun", "far"): 0.826,  # 78
    ("that_clause", "pronoun", "far", "plain"): 0.849,  # 26
    ("that_clause", "pronoun", "far", "speech"): 0.763,  # 36
    ("that_clause", "pronoun", "far", "speech", "indirect"): 0.72,  # 26
    ("that_clause", "pronoun", "near"): 0.951,  # 53
    ("that_clause", "pronoun", "near", "plain"): 0.969,  # 24
    ("that_clause", "pronoun", "next"): 0.984,  # 185
    ("that_clause", "pronoun", "next", "plain"): 0.995,  # 81
    ("that_clause", "pronoun", "next", "plain", "indirect"): 0.997,  # 37
    ("that_clause", "pronoun", "next", "plain", "mixed"): 0.997,  # 44
    ("that_clause", "pronoun", "next", "speech"): 0.995,  # 80
    ("that_clause", "pronoun", "next", "speech", "indirect"): 0.998,  # 57
    ("that_clause", "pronoun", "next", "speech", "mixed"): 0.997,  # 23
    ("to_clause",): 0.915,  # 545
    ("to_clause", "name"): 0.946,  # 247
    ("to_clause", "name", "far"): 0.929,  # 89
    ("to_clause", "name", "far", "intention"): 0.926,  # 25
    ("to_clause", "name", "far", "intention", "indirect"): 0.921,  # 23
    ("to_clause", "name", "far", "speech"): 0.93,  # 58
    ("to_clause", "name", "far", "speech", "indirect"): 0.925,  # 51
    ("to_clause", "name", "near"): 0.98,  # 65
    ("to_clause", "name", "near", "intention"): 0.987,  # 22
    ("to_clause", "name", "near", "intention", "indirect"): 0.992,  # 22
    ("to_clause", "name", "near", "speech"): 0.99,  # 42
    ("to_clause", "name", "near", "speech", "indirect"): 0.995,  # 37
    ("to_clause", "name", "next"): 0.946,  # 93
    ("to_clause", "name", "next", "intention"): 0.94,  # 46
    ("to_clause", "name", "next", "intention", "indirect"): 0.937,  # 46
    ("to_clause", "name", "next", "speech"): 0.948,  # 40
    ("to_clause", "name", "next", "speech", "indirect"): 0.944,  # 33
    ("to_clause", "nominal"): 0.895,  # 182
    ("to_clause", "nominal", "far"): 0.833,  # 45
    ("to_clause", "nominal", "far", "speech"): 0.83,  # 23
    ("to_clause", "nominal", "far", "speech", "indirect"): 0.826,  # 22
    ("to_clause", "nominal", "near"): 0.929,  # 48
    ("to_clause", "nominal", "near", "speech"): 0.942,  # 26
    ("to_clause", "nominal", "near", "speech", "indirect"): 0.947,  # 23
    ("to_clause", "nominal", "next"): 0.905,  # 89
    ("to_clause", "nominal", "next", "intention"): 0.927,  # 53
    ("to_clause", "nominal", "next", "intention", "indirect"): 0.936,  # 52
    ("to_clause", "nominal", "next", "speech"): 0.873,  # 29
    ("to_clause", "nominal", "next", "speech", "indirect"): 0.849,  # 27
    ("to_clause", "pronoun"): 0.882,  # 116
    ("to_clause", "pronoun", "far"): 0.77,  # 24
    ("to_clause", "pronoun", "near"): 0.898,  # 26
    ("to_clause", "pronoun", "next"): 0.927,  # 66
    ("to_clause", "pronoun", "next", "intention"): 0.949,  # 37
    ("to_clause", "pronoun", "next", "intention", "indirect"): 0.96,  # 36
    ("to_clause", "pronoun", "next", "speech"): 0.94,  # 25
    ("trailing",): 0.979,  # 404
    ("trailing", "name"): 0.988,  # 208
    ("trailing", "name", "next"): 0.998,  # 193
    ("trailing", "name", "next", "plain"): 1.0,  # 159
    ("trailing", "name", "next", "plain", "indirect"): 1.0,  # 74
    ("trailing", "name", "next", "plain", "mixed"): 1.0,  # 85
    ("trailing", "name", "next", "speech"): 0.999,  # 32
    ("trailing", "name", "next", "speech", "indirect"): 0.999,  # 25
    ("trailing", "nominal"): 0.982,  # 116
    ("trailing", "nominal", "next"): 0.995,  # 108
    ("trailing", "nominal", "next", "plain"): 0.998,  # 72
    ("trailing", "nominal", "next", "plain", "indirect"): 0.999,  # 56
    ("trailing", "pronoun"): 0.968,  # 80
    ("trailing", "pronoun", "next"): 0.972,  # 78
    ("trailing", "pronoun", "next", "plain"): 0.981,  # 71
    ("trailing", "pronoun", "next", "plain", "indirect"): 0.991,  # 42
    ("trailing", "pronoun", "next", "plain", "mixed"): 0.974,  # 29
    ("wh_clause",): 0.895,  # 164
    ("wh_clause", "name"): 0.928,  # 74
    ("wh_clause", "name", "far"): 0.926,  # 26
    ("wh_clause", "name", "next"): 0.947,  # 33
    ("wh_clause", "name", "next", "speech"): 0.949,  # 21
    ("wh_clause", "nominal"): 0.841,  # 43
    ("wh_clause", "pronoun"): 0.883,  # 47
    ("wh_clause", "pronoun", "next"): 0.908,  # 22
    ("zero_that",): 0.952,  # 2195
    ("zero_that", "name"): 0.975,  # 1116
    ("zero_that", "name", "far"): 0.961,  # 367
    ("zero_that", "name", "far", "plain"): 0.969,  # 296
    ("zero_that", "name", "far", "plain", "indirect"): 0.969,  # 194
    ("zero_that", "name", "far", "plain", "mixed"): 0.97,  # 102
    ("zero_that", "name", "far", "speech"): 0.959,  # 48
    ("zero_that", "name", "far", "speech", "indirect"): 0.952,  # 36
    ("zero_that", "name", "near"): 0.983,  # 135
    ("zero_that", "name", "near", "plain"): 0.987,  # 87
    ("zero_that", "name", "near", "plain", "indirect"): 0.995,  # 57
    ("zero_that", "name", "near", "plain", "mixed"): 0.978,  # 30
    ("zero_that", "name", "near", "speech"): 0.978,  # 37
    ("zero_that", "name", "near", "speech", "indirect"): 0.974,  # 31
    ("zero_that", "name", "next"): 0.983,  # 614
    ("zero_that", "name", "next", "plain"): 0.989,  # 483
    ("zero_that", "name", "next", "plain", "indirect"): 0.987,  # 309
    ("zero_that", "name", "next", "plain", "mixed"): 0.993,  # 174
    ("zero_that", "name", "next", "speech"): 0.963,  # 86
    ("zero_that", "name", "next", "speech", "indirect"): 0.968,  # 69
    ("zero_that", "name", "next", "thought"): 0.99,  # 27
    ("zero_that", "name", "next", "thought", "indirect"): 0.994,  # 26
    ("zero_that", "nominal"): 0.924,  # 717
    ("zero_that", "nominal", "far"): 0.845,  # 141
    ("zero_that", "nominal", "far", "plain"): 0.857,  # 87
    ("zero_that", "nominal", "far", "plain", "indirect"): 0.853,  # 67
    ("zero_that", "nominal", "far", "plain", "mixed"): 0.871,  # 20
    ("zero_that", "nominal", "far", "speech"): 0.803,  # 27
    ("zero_that", "nominal", "far", "speech", "indirect"): 0.767,  # 24
    ("zero_that", "nominal", "near"): 0.922,  # 101
    ("zero_that", "nominal", "near", "plain"): 0.926,  # 43
    ("zero_that", "nominal", "near", "plain", "indirect"): 0.926,  # 40
    ("zero_that", "nominal", "near", "speech"): 0.899,  # 31
    ("zero_that", "nominal", "near", "speech", "indirect"): 0.895,  # 27
    ("zero_that", "nominal", "next"): 0.949,  # 475
    ("zero_that", "nominal", "next", "evidence"): 0.957,  # 53
    ("zero_that", "nominal", "next", "evidence", "indirect"): 0.959,  # 52
    ("zero_that", "nominal", "next", "plain"): 0.969,  # 310
    ("zero_that", "nominal", "next", "plain", "indirect"): 0.971,  # 278
    ("zero_that", "nominal", "next", "plain", "mixed"): 0.969,  # 32
    ("zero_that", "nominal", "next", "speech"): 0.903,  # 63
    ("zero_that", "nominal", "next", "speech", "indirect"): 0.877,  # 57
    ("zero_that", "nominal", "next", "thought"): 0.937,  # 40
    ("zero_that", "nominal", "next", "thought", "indirect"): 0.942,  # 38
    ("zero_that", "pronoun"): 0.943,  # 362
    ("zero_that", "pronoun", "far"): 0.883,  # 39
    ("zero_that", "pronoun", "far", "plain"): 0.87,  # 27
    ("zero_that", "pronoun", "near"): 0.953,  # 51
    ("zero_that", "pronoun", "near", "plain"): 0.97,  # 22
    ("zero_that", "pronoun", "next"): 0.954,  # 272
    ("zero_that", "pronoun", "next", "plain"): 0.972,  # 202
    ("zero_that", "pronoun", "next", "plain", "indirect"): 0.973,  # 149
    ("zero_that", "pronoun", "next", "plain", "mixed"): 0.977,  # 53
    ("zero_that", "pronoun", "next", "speech"): 0.958,  # 27
    ("zero_that", "pronoun", "next", "speech", "indirect"): 0.956,  # 21
    ("zero_that", "pronoun", "next", "thought"): 0.901,  # 39
    ("zero_that", "pronoun", "next", "thought", "indirect"): 0.872,  # 38
}

#: Key -> share of right speakers.
SPEAKER: Mapping[tuple[str, ...], float] = {
    (): 0.766,  # 41004
    ("any",): 0.8,  # 16990
    ("any", "name"): 0.95,  # 7537
    ("any", "name", "first_name"): 0.955,  # 71
    ("any", "name", "first_name", ""): 0.957,  # 71
    ("any", "name", "first_name", "", "cue_after_inverted"): 0.972,  # 23
    ("any", "name", "first_name", "", "cue_inside"): 0.958,  # 25
    ("any", "name", "full_name"): 0.982,  # 295
    ("any", "name", "full_name", ""): 0.986,  # 295
    ("any", "name", "full_name", "", "cue_after_inverted"): 0.965,  # 63
    ("any", "name", "full_name", "", "cue_before"): 0.992,  # 29
    ("any", "name", "full_name", "", "cue_inside"): 0.989,  # 103
    ("any", "name", "full_name", "", "that_clause"): 0.991,  # 21
    ("any", "name", "full_name", "", "zero_that"): 0.992,  # 30
    ("any", "name", "role"): 0.98,  # 517
    ("any", "name", "role", "capital"): 0.982,  # 517
    ("any", "name", "role", "capital", "cue_after"): 0.981,  # 49
    ("any", "name", "role", "capital", "cue_after_inverted"): 0.991,  # 155
    ("any", "name", "role", "capital", "cue_before"): 0.964,  # 35
    ("any", "name", "role", "capital", "cue_inside"): 0.985,  # 268
    ("any", "name", "surname"): 0.947,  # 6630
    ("any", "name", "surname", ""): 0.947,  # 6630
    ("any", "name", "surname", "", "beat_after"): 0.804,  # 68
    ("any", "name", "surname", "", "beat_before"): 0.882,  # 215
    ("any", "name", "surname", "", "colon"): 0.952,  # 25
    ("any", "name", "surname", "", "cue_after"): 0.975,  # 642
    ("any", "name", "surname", "", "cue_after_inverted"): 0.961,  # 1974
    ("any", "name", "surname", "", "cue_before"): 0.905,  # 436
    ("any", "name", "surname", "", "cue_inside"): 0.951,  # 3116
    ("any", "name", "surname", "", "weak_cue"): 0.881,  # 45
    ("any", "name", "surname", "", "zero_that"): 0.909,  # 27
    ("any", "nominal"): 0.696,  # 1247
    ("any", "nominal", "counterpart"): 0.779,  # 24
    ("any", "nominal", "counterpart", "two"): 0.825,  # 22
    ("any", "nominal", "definite_person"): 0.574,  # 87
    ("any", "nominal", "definite_person", "only"): 0.493,  # 43
    ("any", "nominal", "definite_person", "only", "cue_after_inverted"): 0.479,  # 20
    ("any", "nominal", "exchange"): 0.613,  # 43
    ("any", "nominal", "new"): 0.704,  # 977
    ("any", "nominal", "new", ""): 0.636,  # 690
    ("any", "nominal", "new", "", "cue_after"): 0.617,  # 58
    ("any", "nominal", "new", "", "cue_after_inverted"): 0.646,  # 185
    ("any", "nominal", "new", "", "cue_before"): 0.536,  # 69
    ("any", "nominal", "new", "", "cue_inside"): 0.667,  # 316
    ("any", "nominal", "new", "alone"): 0.857,  # 287
    ("any", "nominal", "new", "alone", "cue_after_inverted"): 0.913,  # 95
    ("any", "nominal", "new", "alone", "cue_before"): 0.688,  # 20
    ("any", "nominal", "new", "alone", "cue_inside"): 0.918,  # 139
    ("any", "nominal", "possessor_of_noun"): 0.664,  # 26
    ("any", "nominal", "possessor_of_noun", "owner"): 0.645,  # 26
    ("any", "nominal", "repeated_description"): 0.751,  # 77
    ("any", "nominal", "repeated_description", ""): 0.77,  # 77
    ("any", "nominal", "repeated_description", "", "cue_inside"): 0.837,  # 29
    ("any", "none"): 0.618,  # 5092
    ("any", "none", "alternation"): 0.739,  # 1479
    ("any", "none", "alternation", "clear"): 0.636,  # 228
    ("any", "none", "alternation", "clear", "none"): 0.621,  # 228
    ("any", "none", "alternation", "close"): 0.576,  # 20
    ("any", "none", "alternation", "close", "none"): 0.467,  # 20
    ("any", "none", "alternation", "likely"): 0.596,  # 75
    ("any", "none", "alternation", "likely", "none"): 0.547,  # 75
    ("any", "none", "alternation", "only"): 0.82,  # 351
    ("any", "none", "alternation", "only", "none"): 0.828,  # 351
    ("any", "none", "alternation", "plain"): 0.776,  # 789
    ("any", "none", "alternation", "plain", "none"): 0.778,  # 789
    ("any", "none", "continued_speech"): 0.41,  # 57
    ("any", "none", "continued_speech", ""): 0.324,  # 57
    ("any", "none", "continued_speech", "", "none"): 0.288,  # 57
    ("any", "none", "exchange"): 0.489,  # 2412
    ("any", "none", "exchange", "against"): 0.442,  # 294
    ("any", "none", "exchange", "against", "none"): 0.436,  # 294
    ("any", "none", "exchange", "clear"): 0.61,  # 359
    ("any", "none", "exchange", "clear", "none"): 0.623,  # 359
    ("any", "none", "exchange", "close"): 0.434,  # 300
    ("any", "none", "exchange", "close", "none"): 0.428,  # 300
    ("any", "none", "exchange", "likely"): 0.509,  # 256
    ("any", "none", "exchange", "likely", "none"): 0.511,  # 256
    ("any", "none", "exchange", "only"): 0.4,  # 906
    ("any", "none", "exchange", "only", "none"): 0.396,  # 906
    ("any", "none", "exchange", "plain"): 0.666,  # 297
    ("any", "none", "exchange", "plain", "none"): 0.687,  # 297
    ("any", "none", "same_paragraph"): 0.688,  # 102
    ("any", "none", "same_paragraph", "clear"): 0.747,  # 25
    ("any", "none", "same_paragraph", "clear", "none"): 0.783,  # 25
    ("any", "none", "same_paragraph", "only"): 0.692,  # 20
    ("any", "none", "same_paragraph", "only", "none"): 0.695,  # 20
    ("any", "none", "same_paragraph", "plain"): 0.747,  # 25
    ("any", "none", "same_paragraph", "plain", "none"): 0.783,  # 25
    ("any", "none", "scene"): 0.612,  # 497
    ("any", "none", "scene", "against"): 0.57,  # 45
    ("any", "none", "scene", "against", "none"): 0.551,  # 45
    ("any", "none", "scene", "clear"): 0.65,  # 93
    ("any", "none", "scene", "clear", "none"): 0.662,  # 93
    ("any", "none", "scene", "close"): 0.457,  # 66
    ("any", "none", "scene", "close", "none"): 0.399,  # 66
    ("any", "none", "scene", "likely"): 0.591,  # 86
    ("any", "none", "scene", "likely", "none"): 0.584,  # 86
    ("any", "none", "scene", "only"): 0.619,  # 103
    ("any", "none", "scene", "only", "none"): 0.621,  # 103
    ("any", "none", "scene", "plain"): 0.726,  # 104
    ("any", "none", "scene", "plain", "none"): 0.757,  # 104
    ("any", "none", "vocative"): 0.854,  # 545
    ("any", "none", "vocative", "clear"): 0.864,  # 106
    ("any", "none", "vocative", "clear", "none"): 0.867,  # 106
    ("any", "none", "vocative", "only"): 0.858,  # 170
    ("any", "none", "vocative", "only", "none"): 0.859,  # 170
    ("any", "none", "vocative", "plain"): 0.893,  # 247
    ("any", "none", "vocative", "plain", "none"): 0.898,  # 247
    ("any", "pronoun"): 0.781,  # 3114
    ("any", "pronoun", "cataphora"): 0.445,  # 93
    ("any", "pronoun", "cataphora", ""): 0.464,  # 20
    ("any", "pronoun", "cataphora", "only"): 0.38,  # 41
    ("any", "pronoun", "cataphora", "only", "cue_inside"): 0.363,  # 24
    ("any", "pronoun", "common_noun"): 0.542,  # 73
    ("any", "pronoun", "common_noun", "noun"): 0.457,  # 73
    ("any", "pronoun", "common_noun", "noun", "cue_after"): 0.401,  # 23
    ("any", "pronoun", "common_noun", "noun", "cue_inside"): 0.525,  # 33
    ("any", "pronoun", "exchange"): 0.567,  # 195
    ("any", "pronoun", "exchange", "against"): 0.531,  # 46
    ("any", "pronoun", "exchange", "clear"): 0.573,  # 38
    ("any", "pronoun", "exchange", "close"): 0.472,  # 44
    ("any", "pronoun", "exchange", "likely"): 0.543,  # 57
    ("any", "pronoun", "exchange", "likely", "cue_inside"): 0.576,  # 22
    ("any", "pronoun", "narrator"): 0.885,  # 798
    ("any", "pronoun", "narrator", ""): 0.913,  # 737
    ("any", "pronoun", "narrator", "", "cue_after"): 0.921,  # 258
    ("any", "pronoun", "narrator", "", "cue_after_inverted"): 0.875,  # 28
    ("any", "pronoun", "narrator", "", "cue_before"): 0.847,  # 22
    ("any", "pronoun", "narrator", "", "cue_inside"): 0.944,  # 399
    ("any", "pronoun", "narrator", "named"): 0.707,  # 61
    ("any", "pronoun", "narrator", "named", "cue_after"): 0.639,  # 23
    ("any", "pronoun", "narrator", "named", "cue_inside"): 0.723,  # 24
    ("any", "pronoun", "pronoun"): 0.799,  # 1944
    ("any", "pronoun", "pronoun", "clear"): 0.7,  # 284
    ("any", "pronoun", "pronoun", "clear", "cue_after"): 0.742,  # 88
    ("any", "pronoun", "pronoun", "clear", "cue_before"): 0.667,  # 44
    ("any", "pronoun", "pronoun", "clear", "cue_inside"): 0.695,  # 114
    ("any", "pronoun", "pronoun", "close"): 0.674,  # 98
    ("any", "pronoun", "pronoun", "close", "cue_after"): 0.655,  # 21
    ("any", "pronoun", "pronoun", "close", "cue_before"): 0.645,  # 25
    ("any", "pronoun", "pronoun", "close", "cue_inside"): 0.653,  # 35
    ("any", "pronoun", "pronoun", "known"): 0.797,  # 280
    ("any", "pronoun", "pronoun", "known", "cue_after"): 0.813,  # 105
    ("any", "pronoun", "pronoun", "known", "cue_before"): 0.812,  # 46
    ("any", "pronoun", "pronoun", "known", "cue_inside"): 0.816,  # 91
    ("any", "pronoun", "pronoun", "likely"): 0.651,  # 132
    ("any", "pronoun", "pronoun", "likely", "cue_after"): 0.585,  # 49
    ("any", "pronoun", "pronoun", "likely", "cue_before"): 0.624,  # 21
    ("any", "pronoun", "pronoun", "likely", "cue_inside"): 0.69,  # 47
    ("any", "pronoun", "pronoun", "only"): 0.86,  # 866
    ("any", "pronoun", "pronoun", "only", "beat_before"): 0.819,  # 46
    ("any", "pronoun", "pronoun", "only", "cue_after"): 0.85,  # 277
    ("any", "pronoun", "pronoun", "only", "cue_before"): 0.858,  # 133
    ("any", "pronoun", "pronoun", "only", "cue_inside"): 0.896,  # 351
    ("any", "pronoun", "pronoun", "plain"): 0.879,  # 275
    ("any", "pronoun", "pronoun", "plain", "beat_before"): 0.878,  # 24
    ("any", "pronoun", "pronoun", "plain", "cue_after"): 0.868,  # 80
    ("any", "pronoun", "pronoun", "plain", "cue_before"): 0.909,  # 57
    ("any", "pronoun", "pronoun", "plain", "cue_inside"): 0.913,  # 96
    ("book",): 0.819,  # 16518
    ("book", "name"): 0.968,  # 4833
    ("book", "name", "first_name"): 0.974,  # 2070
    ("book", "name", "first_name", ""): 0.974,  # 2070
    ("book", "name", "first_name", "", "beat_after"): 0.857,  # 30
    ("book", "name", "first_name", "", "beat_before"): 0.913,  # 76
    ("book", "name", "first_name", "", "cue_after"): 0.979,  # 204
    ("book", "name", "first_name", "", "cue_after_inverted"): 0.992,  # 589
    ("book", "name", "first_name", "", "cue_before"): 0.957,  # 147
    ("book", "name", "first_name", "", "cue_inside"): 0.986,  # 977
    ("book", "name", "full_name"): 0.959,  # 140
    ("book", "name", "full_name", ""): 0.958,  # 140
    ("book", "name", "full_name", "", "cue_after_inverted"): 0.965,  # 37
    ("book", "name", "full_name", "", "cue_before"): 0.973,  # 23
    ("book", "name", "full_name", "", "cue_inside"): 0.964,  # 62
    ("book", "name", "role"): 0.939,  # 342
    ("book", "name", "role", "capital"): 0.936,  # 342
    ("book", "name", "role", "capital", "cue_after"): 0.946,  # 26
    ("book", "name", "role", "capital", "cue_after_inverted"): 0.951,  # 95
    ("book", "name", "role", "capital", "cue_before"): 0.883,  # 33
    ("book", "name", "role", "capital", "cue_inside"): 0.952,  # 179
    ("book", "name", "surname"): 0.971,  # 2265
    ("book", "name", "surname", ""): 0.971,  # 2265
    ("book", "name", "surname", "", "beat_after"): 0.895,  # 28
    ("book", "name", "surname", "", "beat_before"): 0.901,  # 93
    ("book", "name", "surname", "", "cue_after"): 0.969,  # 193
    ("book", "name", "surname", "", "cue_after_inverted"): 0.995,  # 606
    ("book", "name", "surname", "", "cue_before"): 0.929,  # 201
    ("book", "name", "surname", "", "cue_inside"): 0.984,  # 1102
    ("book", "nominal"): 0.447,  # 676
    ("book", "nominal", "counterpart"): 0.557,  # 62
    ("book", "nominal", "counterpart", "two"): 0.597,  # 61
    ("book", "nominal", "counterpart", "two", "cue_inside"): 0.596,  # 42
    ("book", "nominal", "definite_person"): 0.617,  # 91
    ("book", "nominal", "definite_person", "clear"): 0.64,  # 22
    ("book", "nominal", "definite_person", "close"): 0.651,  # 21
    ("book", "nominal", "definite_person", "likely"): 0.648,  # 29
    ("book", "nominal", "exchange"): 0.405,  # 83
    ("book", "nominal", "exchange", "against"): 0.432,  # 23
    ("book", "nominal", "exchange", "close"): 0.337,  # 23
    ("book", "nominal", "exchange", "likely"): 0.419,  # 25
    ("book", "nominal", "new"): 0.259,  # 145
    ("book", "nominal", "new", ""): 0.218,  # 145
    ("book", "nominal", "new", "", "cue_after_inverted"): 0.284,  # 33
    ("book", "nominal", "new", "", "cue_before"): 0.222,  # 40
    ("book", "nominal", "new", "", "cue_inside"): 0.19,  # 48
    ("book", "nominal", "possessor_of_noun"): 0.532,  # 33
    ("book", "nominal", "possessor_of_noun", "owner"): 0.579,  # 33
    ("book", "nominal", "repeated_description"): 0.441,  # 73
    ("book", "nominal", "repeated_description", ""): 0.439,  # 73
    ("book", "nominal", "repeated_description", "", "cue_after_inverted"): 0.509,  # 24
    ("book", "nominal", "repeated_description", "", "cue_inside"): 0.485,  # 23
    ("book", "nominal", "role"): 0.384,  # 186
    ("book", "nominal", "role", ""): 0.373,  # 186
    ("book", "nominal", "role", "", "cue_after_inverted"): 0.441,  # 46
    ("book", "nominal", "role", "", "cue_inside"): 0.325,  # 89
    ("book", "none"): 0.74,  # 6614
    ("book", "none", "alternation"): 0.795,  # 3781
    ("book", "none", "alternation", "against"): 0.567,  # 83
    ("book", "none", "alternation", "against", "none"): 0.493,  # 83
    ("book", "none", "alternation", "clear"): 0.693,  # 752
    ("book", "none", "alternation", "clear", "none"): 0.688,  # 752
    ("book", "none", "alternation", "close"): 0.64,  # 66
    ("book", "none", "alternation", "close", "none"): 0.581,  # 66
    ("book", "none", "alternation", "likely"): 0.619,  # 202
    ("book", "none", "alternation", "likely", "none"): 0.59,  # 202
    ("book", "none", "alternation", "plain"): 0.857,  # 2663
    ("book", "none", "alternation", "plain", "none"): 0.858,  # 2663
    ("book", "none", "exchange"): 0.598,  # 1959
    ("book", "none", "exchange", "against"): 0.448,  # 359
    ("book", "none", "exchange", "against", "none"): 0.433,  # 359
    ("book", "none", "exchange", "clear"): 0.624,  # 596
    ("book", "none", "exchange", "clear", "none"): 0.626,  # 596
    ("book", "none", "exchange", "close"): 0.55,  # 158
    ("book", "none", "exchange", "close", "none"): 0.54,  # 158
    ("book", "none", "exchange", "likely"): 0.586,  # 284
    ("book", "none", "exchange", "likely", "none"): 0.585,  # 284
    ("book", "none", "exchange", "plain"): 0.681,  # 562
    ("book", "none", "exchange", "plain", "none"): 0.686,  # 562
    ("book", "none", "same_paragraph"): 0.759,  # 132
    ("book", "none", "same_paragraph", "clear"): 0.823,  # 71
    ("book", "none", "same_paragraph", "clear", "none"): 0.846,  # 71
    ("book", "none", "same_paragraph", "likely"): 0.681,  # 34
    ("book", "none", "same_paragraph", "likely", "none"): 0.638,  # 34
    ("book", "none", "scene"): 0.744,  # 340
    ("book", "none", "scene", "against"): 0.716,  # 42
    ("book", "none", "scene", "against", "none"): 0.703,  # 42
    ("book", "none", "scene", "clear"): 0.757,  # 113
    ("book", "none", "scene", "clear", "none"): 0.76,  # 113
    ("book", "none", "scene", "close"): 0.655,  # 39
    ("book", "none", "scene", "close", "none"): 0.61,  # 39
    ("book", "none", "scene", "likely"): 0.76,  # 57
    ("book", "none", "scene", "likely", "none"): 0.767,  # 57
    ("book", "none", "scene", "plain"): 0.787,  # 88
    ("book", "none", "scene", "plain", "none"): 0.801,  # 88
    ("book", "none", "vocative"): 0.897,  # 402
    ("book", "none", "vocative", "clear"): 0.866,  # 28
    ("book", "none", "vocative", "clear", "none"): 0.848,  # 28
    ("book", "none", "vocative", "likely"): 0.853,  # 22
    ("book", "none", "vocative", "likely", "none"): 0.825,  # 22
    ("book", "none", "vocative", "plain"): 0.934,  # 341
    ("book", "none", "vocative", "plain", "none"): 0.938,  # 341
    ("book", "pronoun"): 0.833,  # 4395
    ("book", "pronoun", "exchange"): 0.664,  # 616
    ("book", "pronoun", "exchange", "against"): 0.523,  # 158
    ("book", "pronoun", "exchange", "against", "cue_after"): 0.487,  # 44
    ("book", "pronoun", "exchange", "against", "cue_before"): 0.499,  # 24
    ("book", "pronoun", "exchange", "against", "cue_inside"): 0.525,  # 78
    ("book", "pronoun", "exchange", "clear"): 0.736,  # 178
    ("book", "pronoun", "exchange", "clear", "cue_after"): 0.796,  # 51
    ("book", "pronoun", "exchange", "clear", "cue_before"): 0.721,  # 30
    ("book", "pronoun", "exchange", "clear", "cue_inside"): 0.739,  # 58
    ("book", "pronoun", "exchange", "close"): 0.568,  # 93
    ("book", "pronoun", "exchange", "close", "cue_after"): 0.572,  # 26
    ("book", "pronoun", "exchange", "close", "cue_before"): 0.527,  # 24
    ("book", "pronoun", "exchange", "close", "cue_inside"): 0.55,  # 34
    ("book", "pronoun", "exchange", "likely"): 0.717,  # 135
    ("book", "pronoun", "exchange", "likely", "cue_after"): 0.722,  # 33
    ("book", "pronoun", "exchange", "likely", "cue_before"): 0.692,  # 26
    ("book", "pronoun", "exchange", "likely", "cue_inside"): 0.74,  # 61
    ("book", "pronoun", "exchange", "plain"): 0.756,  # 52
    ("book", "pronoun", "exchange", "plain", "cue_inside"): 0.816,  # 24
    ("book", "pronoun", "narrator"): 0.93,  # 454
    ("book", "pronoun", "narrator", "named"): 0.938,  # 454
    ("book", "pronoun", "narrator", "named", "cue_after"): 0.982,  # 155
    ("book", "pronoun", "narrator", "named", "cue_after_inverted"): 0.706,  # 33
    ("book", "pronoun", "narrator", "named", "cue_before"): 0.908,  # 20
    ("book", "pronoun", "narrator", "named", "cue_inside"): 0.99,  # 221
    ("book", "pronoun", "pronoun"): 0.855,  # 3312
    ("book", "pronoun", "pronoun", "against"): 0.703,  # 77
    ("book", "pronoun", "pronoun", "against", "cue_inside"): 0.718,  # 34
    ("book", "pronoun", "pronoun", "clear"): 0.814,  # 814
    ("book", "pronoun", "pronoun", "clear", "beat_after"): 0.837,  # 30
    ("book", "pronoun", "pronoun", "clear", "beat_before"): 0.778,  # 61
    ("book", "pronoun", "pronoun", "clear", "cue_after"): 0.824,  # 224
    ("book", "pronoun", "pronoun", "clear", "cue_before"): 0.841,  # 152
    ("book", "pronoun", "pronoun", "clear", "cue_inside"): 0.791,  # 302
    ("book", "pronoun", "pronoun", "close"): 0.718,  # 133
    ("book", "pronoun", "pronoun", "close", "cue_after"): 0.753,  # 38
    ("book", "pronoun", "pronoun", "close", "cue_before"): 0.658,  # 28
    ("book", "pronoun", "pronoun", "close", "cue_inside"): 0.679,  # 48
    ("book", "pronoun", "pronoun", "known"): 0.899,  # 256
    ("book", "pronoun", "pronoun", "known", "cue_after"): 0.913,  # 75
    ("book", "pronoun", "pronoun", "known", "cue_before"): 0.882,  # 28
    ("book", "pronoun", "pronoun", "known", "cue_inside"): 0.902,  # 113
    ("book", "pronoun", "pronoun", "likely"): 0.682,  # 268
    ("book", "pronoun", "pronoun", "likely", "cue_after"): 0.687,  # 74
    ("book", "pronoun", "pronoun", "likely", "cue_before"): 0.626,  # 42
    ("book", "pronoun", "pronoun", "likely", "cue_inside"): 0.699,  # 112
    ("book", "pronoun", "pronoun", "only"): 0.937,  # 196
    ("book", "pronoun", "pronoun", "only", "cue_after"): 0.958,  # 68
    ("book", "pronoun", "pronoun", "only", "cue_inside"): 0.945,  # 79
    ("book", "pronoun", "pronoun", "plain"): 0.916,  # 1568
    ("book", "pronoun", "pronoun", "plain", "beat_after"): 0.875,  # 59
    ("book", "pronoun", "pronoun", "plain", "beat_before"): 0.88,  # 129
    ("book", "pronoun", "pronoun", "plain", "cue_after"): 0.951,  # 455
    ("book", "pronoun", "pronoun", "plain", "cue_before"): 0.885,  # 232
    ("book", "pronoun", "pronoun", "plain", "cue_inside"): 0.93,  # 632
    ("book", "pronoun", "pronoun", "plain", "weak_cue"): 0.866,  # 30
    ("report",): 0.895,  # 287
    ("report", "name"): 0.953,  # 155
    ("report", "name", "full_name"): 0.971,  # 58
    ("report", "name", "full_name", ""): 0.978,  # 58
    ("report", "name", "surname"): 0.959,  # 80
    ("report", "name", "surname", ""): 0.961,  # 80
    ("report", "nominal"): 0.872,  # 40
    ("report", "nominal", "new"): 0.856,  # 23
    ("report", "nominal", "new", ""): 0.845,  # 23
    ("report", "pronoun"): 0.864,  # 79
    ("report", "pronoun", "pronoun"): 0.88,  # 72
    ("report", "pronoun", "pronoun", "clear"): 0.882,  # 26
    ("story",): 0.752,  # 5126
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
    ("story", "name", "surname", "", "cue_before"): 0.924,  # 89
    ("story", "name", "surname", "", "cue_inside"): 0.96,  # 624
    ("story", "nominal"): 0.593,  # 365
    ("story", "nominal", "definite_person"): 0.653,  # 56
    ("story", "nominal", "exchange"): 0.574,  # 24
    ("story", "nominal", "new"): 0.521,  # 186
    ("story", "nominal", "new", ""): 0.499,  # 178
    ("story", "nominal", "new", "", "cue_after_inverted"): 0.435,  # 45
    ("story", "nominal", "new", "", "cue_inside"): 0.555,  # 97
    ("story", "nominal", "repeated_description"): 0.567,  # 60
    ("story", "nominal", "repeated_description", ""): 0.557,  # 60
    ("story", "nominal", "repeated_description", "", "cue_inside"): 0.575,  # 37
    ("story", "none"): 0.617,  # 2132
    ("story", "none", "alternation"): 0.743,  # 931
    ("story", "none", "alternation", "clear"): 0.697,  # 152
    ("story", "none", "alternation", "clear", "none"): 0.687,  # 152
    ("story", "none", "alternation", "likely"): 0.59,  # 46
    ("story", "none", "alternation", "likely", "none"): 0.519,  # 46
    ("story", "none", "alternation", "only"): 0.801,  # 102
    ("story", "none", "alternation", "only", "none"): 0.817,  # 102
    ("story", "none", "alternation", "plain"): 0.788,  # 604
    ("story", "none", "alternation", "plain", "none"): 0.791,  # 604
    ("story", "none", "exchange"): 0.44,  # 835
    ("story", "none", "exchange", "against"): 0.451,  # 132
    ("story", "none", "exchange", "against", "none"): 0.454,  # 132
    ("story", "none", "exchange", "clear"): 0.49,  # 151
    ("story", "none", "exchange", "clear", "none"): 0.501,  # 151
    ("story", "none", "exchange", "close"): 0.423,  # 101
    ("story", "none", "exchange", "close", "none"): 0.418,  # 101
    ("story", "none", "exchange", "likely"): 0.476,  # 104
    ("story", "none", "exchange", "likely", "none"): 0.486,  # 104
    ("story", "none", "exchange", "only"): 0.337,  # 214
    ("story", "none", "exchange", "only", "none"): 0.321,  # 214
    ("story", "none", "exchange", "plain"): 0.466,  # 133
    ("story", "none", "exchange", "plain", "none"): 0.472,  # 133
    ("story", "none", "same_paragraph"): 0.654,  # 36
    ("story", "none", "scene"): 0.567,  # 157
    ("story", "none", "scene", "clear"): 0.547,  # 38
    ("story", "none", "scene", "clear", "none"): 0.537,  # 38
    ("story", "none", "scene", "likely"): 0.598,  # 28
    ("story", "none", "scene", "likely", "none"): 0.617,  # 28
    ("story", "none", "scene", "only"): 0.585,  # 21
    ("story", "none", "scene", "only", "none"): 0.597,  # 21
    ("story", "none", "scene", "plain"): 0.561,  # 45
    ("story", "none", "scene", "plain", "none"): 0.558,  # 45
    ("story", "none", "vocative"): 0.783,  # 173
    ("story", "none", "vocative", "clear"): 0.751,  # 27
    ("story", "none", "vocative", "clear", "none"): 0.732,  # 27
    ("story", "none", "vocative", "only"): 0.755,  # 20
    ("story", "none", "vocative", "only", "none"): 0.737,  # 20
    ("story", "none", "vocative", "plain"): 0.855,  # 116
    ("story", "none", "vocative", "plain", "none"): 0.873,  # 116
    ("story", "pronoun"): 0.779,  # 1047
    ("story", "pronoun", "common_noun"): 0.595,  # 51
    ("story", "pronoun", "common_noun", "noun"): 0.514,  # 51
    ("story", "pronoun", "common_noun", "noun", "cue_inside"): 0.466,  # 32
    ("story", "pronoun", "exchange"): 0.652,  # 83
    ("story", "pronoun", "exchange", "against"): 0.576,  # 33
    ("story", "pronoun", "narrator"): 0.845,  # 204
    ("story", "pronoun", "narrator", ""): 0.841,  # 112
    ("story", "pronoun", "narrator", "", "cue_after"): 0.873,  # 34
    ("story", "pronoun", "narrator", "", "cue_inside"): 0.878,  # 61
    ("story", "pronoun", "narrator", "named"): 0.87,  # 92
    ("story", "pronoun", "narrator", "named", "cue_after"): 0.843,  # 25
    ("story", "pronoun", "narrator", "named", "cue_inside"): 0.904,  # 56
    ("story", "pronoun", "pronoun"): 0.808,  # 700
    ("story", "pronoun", "pronoun", "clear"): 0.753,  # 137
    ("story", "pronoun", "pronoun", "clear", "cue_after"): 0.792,  # 22
    ("story", "pronoun", "pronoun", "clear", "cue_before"): 0.712,  # 22
    ("story", "pronoun", "pronoun", "clear", "cue_inside"): 0.724,  # 61
    ("story", "pronoun", "pronoun", "close"): 0.748,  # 34
    ("story", "pronoun", "pronoun", "known"): 0.841,  # 109
    ("story", "pronoun", "pronoun", "known", "cue_after"): 0.858,  # 26
    ("story", "pronoun", "pronoun", "known", "cue_before"): 0.899,  # 23
    ("story", "pronoun", "pronoun", "known", "cue_inside"): 0.801,  # 32
    ("story", "pronoun", "pronoun", "likely"): 0.718,  # 51
    ("story", "pronoun", "pronoun", "only"): 0.847,  # 180
    ("story", "pronoun", "pronoun", "only", "cue_after"): 0.807,  # 54
    ("story", "pronoun", "pronoun", "only", "cue_before"): 0.752,  # 21
    ("story", "pronoun", "pronoun", "only", "cue_inside"): 0.927,  # 71
    ("story", "pronoun", "pronoun", "plain"): 0.875,  # 174
    ("story", "pronoun", "pronoun", "plain", "cue_after"): 0.909,  # 48
    ("story", "pronoun", "pronoun", "plain", "cue_before"): 0.864,  # 26
    ("story", "pronoun", "pronoun", "plain", "cue_inside"): 0.883,  # 62
}
