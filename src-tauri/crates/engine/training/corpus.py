"""Documents as the network sees them: pieces with features, tags and arcs, cut into windows.

The pieces and features come from the engine itself (`encode.rs`), so that it is trained on what it reads.
"""
import glob
import json
import subprocess
from typing import NamedTuple

import numpy as np
import torch

import marked

CLS, SEP, PAD, BREAK = 101, 102, 0, 2  # BERT uncased; [unused1] stands for a paragraph break
BEGIN = {"content": 1, "cue": 3, "source": 5}  # the inside of each is one more; 0 is outside
NOBODY = -2  # the source arc of a cue without a source


class Document(NamedTuple):
    ids: np.ndarray
    spans: np.ndarray  # (n, 2) in code points; empty for a paragraph break
    case: np.ndarray
    quote: np.ndarray
    tags: np.ndarray
    to_cue: np.ndarray  # index of the first piece of its cue, -1 for none
    to_source: np.ndarray  # for a cue's first piece: that of its source, or NOBODY; -1 elsewhere


def polnear(path):
    return [json.loads(line) for line in open(path, encoding="utf8")]


def passages(folder):
    """Our own passages. A `NAME:` line without a cue takes its colon as cue, as PolNeAR has it."""
    for path in sorted(glob.glob(f"{folder}/*.txt")):
        for number, passage in enumerate(marked.passages(open(path, encoding="utf8").read())):
            text, relations = marked.parse(passage)
            for relation in relations:
                if relation["source"] and not relation["cue"]:
                    end = relation["source"][0][1]
                    if text[end : end + 1] == ":":
                        relation["cue"] = [[end, end + 1]]
            yield {"doc_id": f"{path}#{number}", "text": text, "relations": relations}


def load(documents, encoder):
    """`documents` encoded by the program `encoder`."""
    lines = "".join(json.dumps({"doc_id": d["doc_id"], "text": d["text"]}) + "\n" for d in documents)
    encoded = subprocess.run([encoder], input=lines, capture_output=True, text=True, check=True).stdout
    loaded = []
    for document, line in zip(documents, encoded.splitlines(), strict=True):
        piece = json.loads(line)
        spans = np.array(piece["spans"], int).reshape(-1, 2)
        features = [np.array(piece[name], int) for name in ("ids", "case", "quote")]
        loaded.append(Document(features[0], spans, *features[1:], *gold(document["relations"], spans)))
    return loaded


def gold(relations, spans):
    """Tags and arcs of the annotated `relations`. Annotation is flat: a content yields to what is tagged before it."""
    tags = np.zeros(len(spans), int)
    to_cue = np.full(len(spans), -1)
    to_source = np.full(len(spans), -1)
    start, end = spans[:, 0], spans[:, 1]

    def pieces(span):
        return np.where((end > span[0]) & (start < span[1]) & (end > start))[0]

    for relation in relations:
        head = next((at[0] for part in ("cue", "source") for s in relation[part][:1] if len(at := pieces(s))), -1)
        for part, begin in BEGIN.items():
            for span in relation[part]:
                at = pieces(span)
                if part == "content":
                    at = np.array([i for i in at if tags[i] == 0], int)
                if not len(at):
                    continue
                for i in range(at[0], at[-1] + 1):
                    if start[i] == end[i]:
                        tags[i], to_cue[i] = begin + 1, head
                tags[at] = begin + 1
                tags[at[0]] = begin
                for before, i in zip(at, at[1:]):
                    if any(start[j] != end[j] for j in range(before + 1, i)):
                        tags[i] = begin
                if head >= 0:
                    to_cue[at] = head
        if head >= 0 and relation["cue"]:
            at = pieces(relation["source"][0]) if relation["source"] else []
            to_source[head] = at[0] if len(at) else NOBODY
    return tags, to_cue, to_source


def without(document, drop):
    """`document` without the pieces where `drop` is true; arcs move to the next piece."""
    keep = ~drop
    place = np.cumsum(keep) - 1
    tags = document.tags.copy()
    for i in np.where(drop)[0]:
        if tags[i] in (1, 3, 5) and i + 1 < len(tags) and tags[i + 1] == tags[i] + 1:
            tags[i + 1] = tags[i]

    def moved(arcs):
        arcs, far = arcs.copy(), len(drop) - 1
        known = arcs >= 0
        to = np.where(drop[arcs[known]], np.minimum(arcs[known] + 1, far), arcs[known])
        arcs[known] = np.where(drop[to], -1, place[to])
        return arcs[keep]

    kept = (array[keep] for array in (document.ids, document.spans, document.case, document.quote, tags))
    return Document(*kept, moved(document.to_cue), moved(document.to_source))


def worsened(document, rng):
    """Now and then as worse sources have it: without quotation marks, paragraph breaks, or one case."""
    chance = rng.random()
    if chance < 0.07:
        bare = without(document, document.quote == 2)
        return bare._replace(quote=np.zeros_like(bare.quote))
    if chance < 0.11:
        return without(document, document.ids == BREAK)
    if chance < 0.17:
        return document._replace(case=np.where(document.case > 0, 3 if chance < 0.14 else 1, 0))
    return document


def windows(documents, length, rng=None):
    """(document, start, end) of at most `length` pieces with [CLS] and [SEP], ending after a paragraph break if the
    second half has one; with `rng` each document begins at another place."""
    found = []
    for index, document in enumerate(documents):
        start = -rng.randrange(length // 2) if rng else 0
        while start < len(document.ids):
            end = min(len(document.ids), start + length - 2)
            if end < len(document.ids):
                breaks = np.where(document.ids[max(start, 0) + length // 2 : end] == BREAK)[0]
                if len(breaks):
                    end = max(start, 0) + length // 2 + breaks[-1] + 1
            if end > 0:
                found.append((index, max(start, 0), end))
            start = end
    return found


def batch(documents, chosen):
    """Tensors of the `chosen` windows: ids, case, quote, mask, tags, to_cue, to_source (-100 where there is none)."""
    length = max(end - start for _, start, end in chosen) + 2
    shape = (len(chosen), length)
    ids, mask = np.full(shape, PAD), np.zeros(shape, bool)
    case, quote, tags = (np.zeros(shape, int) for _ in range(3))
    to_cue, to_source = np.full(shape, -100), np.full(shape, -100)
    for row, (index, start, end) in enumerate(chosen):
        document, inner = documents[index], slice(1, end - start + 1)
        ids[row, 0], ids[row, inner], ids[row, end - start + 1] = CLS, document.ids[start:end], SEP
        mask[row, : end - start + 2] = True
        for array, source in ((case, document.case), (quote, document.quote), (tags, document.tags)):
            array[row, inner] = source[start:end]
        if tags[row, 1] in (2, 4, 6):  # the window begins inside a span
            tags[row, 1] -= 1
        cue, source = document.to_cue[start:end], document.to_source[start:end]
        to_cue[row, inner] = np.where((cue >= start) & (cue < end), cue - start + 1, -100)
        inside = (source >= start) & (source < end)
        to_source[row, inner] = np.where(source == NOBODY, 0, np.where(inside, source - start + 1, -100))
    return [torch.from_numpy(array) for array in (ids, case, quote, mask, tags, to_cue, to_source)]
