"""Threads: ``extract`` may be called from several at once, also for the first time."""

from __future__ import annotations

import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import quoteattr

ROOT = Path(quoteattr.__file__).parents[1]
TEXTS = [
    f"“We open at {hour},” said {name} Holm, the baker. {pronoun} added that the street was “ours again”. “Good,” I said."
    for hour in ("nine", "ten", "noon", "one", "two")
    for name, pronoun in (("Dana", "She"), ("Tom", "He"), ("Ada", "She"))
]
#: Eight threads call the library for the first time, as nearly at once as possible.
FIRST = """
import sys, threading
sys.setswitchinterval(1e-5)
import quoteattr
start, found = threading.Barrier(8), {}
def call(number):
    start.wait()
    found[number] = quoteattr.explain("“We open at nine,” said Dana Holm. She added that it was late.")
threads = [threading.Thread(target=call, args=(number,)) for number in range(8)]
for thread in threads: thread.start()
for thread in threads: thread.join()
assert len(found) == 8
assert all(why == found[0] and why.quotes for why in found.values())
"""


def test_first_call_in_several_threads() -> None:
    """No thread sees tables that another one is still filling."""
    run = [sys.executable, "-W", "error", "-c", FIRST]
    made = subprocess.run(run, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (made.returncode, made.stderr) == (0, "")


def test_threads_get_the_same_results() -> None:
    """They switch far more often than usual."""
    expected = [quoteattr.explain(text) for text in TEXTS] * 8
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        with ThreadPoolExecutor(8) as pool:
            assert list(pool.map(quoteattr.explain, TEXTS * 8)) == expected
    finally:
        sys.setswitchinterval(before)


def test_each_thread_may_go_through_texts_of_its_own() -> None:
    """Also with processes, which are started in several threads at once."""
    found: dict[int, list[object]] = {}

    def call(number: int, processes: int) -> None:
        found[number] = list(quoteattr.extract_many(TEXTS, processes=processes))

    threads = [threading.Thread(target=call, args=args) for args in enumerate((1, 2, 2))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    expected = [(number, quoteattr.extract(text)) for number, text in enumerate(TEXTS)]
    assert [found[number] for number in range(3)] == [expected] * 3
