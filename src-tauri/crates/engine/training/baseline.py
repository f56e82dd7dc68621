"""A yardstick for the tagger: a linear-chain CRF on features of words, and the nearest cue instead of arcs.

    pip install python-crfsuite==0.9.12
    python baseline.py train MODEL polnear/train.jsonl
    python baseline.py read MODEL polnear/dev.jsonl > found.jsonl    (or a folder of our passages)
    ./dev measure attribution --corpus polnear-dev --predictions found.jsonl
"""
import bisect
import collections
import glob
import json
import os
import re
import sys

import pycrfsuite

import marked

KINDS = ("cue", "source", "content")
TOKEN = re.compile(r"\w+(?:['’]\w+)?|[^\w\s]|\n+")
LIKELY = 4  # words that are cues in so many of ten places may be cues here
# Chosen on training articles left out of the training.
TRAINING = {"c1": 2.0, "c2": 1.0, "max_iterations": 120, "feature.minfreq": 3}
# What parts two spans, in words; chosen on annotated spans of training articles.
FARTHEST, PARAGRAPH, SENTENCE, CROSSED = 30, 30, 10, 8
AGAINST = {"content": 1, "source": 3}  # how much farther a content is before its cue, a source after it


def articles(path):
    if os.path.isfile(path):
        return [json.loads(line) for line in open(path, encoding="utf8")]
    files = [(os.path.basename(file)[:-4], open(file, encoding="utf8").read()) for file in glob.glob(f"{path}/*.txt")]
    passages = ((f"{kind}/{at}", one) for kind, file in files for at, one in enumerate(marked.passages(file), 1))
    return [{"doc_id": name, "text": marked.parse(passage)[0]} for name, passage in passages]


def tokens(text):
    """(word, start, end), with line breaks as words."""
    return [(match.group().lower() if match.group().strip() else "\n", *match.span()) for match in TOKEN.finditer(text)]


def tags(found, relations):
    """BIO tags; a content yields to cues and sources in it."""
    given = ["O"] * len(found)
    for kind, first, last in ((kind, *span) for kind in KINDS for relation in relations for span in relation[kind]):
        letter = "B"
        for at, (_, start, end) in enumerate(found):
            if end > first and start < last:
                is_taken = kind == "content" and given[at] != "O"
                given[at], letter = (given[at], "B") if is_taken else (f"{letter}-{kind}", "I")
    return given


def lexicon(documents):
    """In how many of ten places each word is part of a cue."""
    seen, cue = collections.Counter(), collections.Counter()
    for _, found, given in documents:
        seen.update(word for word, *_ in found)
        cue.update(word for (word, *_), tag in zip(found, given) if tag.endswith("cue"))
    return {word: 10 * count // (seen[word] + 5) for word, count in cue.items() if count > 2}


def features(text, found, cues):
    """Strings for each token: words, shapes, quotation and cues around it, and the cues of its sentence."""
    described, rows, is_quoted, sentence = [], [], False, 0
    for word, start, end in found:
        is_quoted = is_quoted != (word == '"') if word not in "\n“”«»" else word in "“«"
        quote = "mark" if word in '"“”«»' else "in" if is_quoted else "out"
        shape = re.sub(r"(.)\1+", r"\1\1", re.sub(r"\d", "9", re.sub("[a-z]", "x", re.sub("[A-Z]", "X", text[start:end]))))
        described.append((word, shape, quote, cues.get(word, 0), sentence))
        sentence += word in "\n.?!"
    edge = ("", "", "", "", 0)
    padded = [edge, edge, *described, edge, edge]
    likely = [at for at, one in enumerate(described) if one[3] >= LIKELY]
    for at, (word, _, quote, _, sentence) in enumerate(described):
        row = [f"suffix={word[-3:]}", f"suffix={word[-2:]}"]
        for step in range(-2, 3):
            other, shape, state, level, _ = padded[at + step + 2]
            row += [f"{step}={other}", f"{step}shape={shape}", f"{step}cue={level}", f"{step}quote={quote}{state}"]
            if abs(step) == 1:
                row.append(f"{step}both={other} {word}")
        after = bisect.bisect_left(likely, at)
        for side, places in (("before", likely[max(after - 1, 0) : after]), ("after", likely[after : after + 1])):
            for cue in (cue for cue in places if described[cue][4] == sentence):
                gap, other = min(abs(cue - at).bit_length(), 5), found[cue][0]
                row += [f"{side}={gap},{quote}", f"{side}={other}", f"{side}={other},{gap}"]
        rows.append(row)
    return pycrfsuite.ItemSequence(rows)


def parts(found, given):
    """[kind, start, end] of each run of tags, cut at line breaks."""
    spans, last = [], ""
    for (word, start, end), tag in zip(found, given):
        kind = "" if word == "\n" else tag[2:]
        if kind and kind == last and tag[0] == "I":
            spans[-1][2] = end
        elif kind:
            spans.append([kind, start, end])
        last = kind
    return spans


def link(text, spans):
    """Relations of `spans`: each content takes the nearest cue, each such cue the nearest source."""
    of = {kind: [span for span in spans if span[0] == kind] for kind in KINDS}
    places = [[match.start() for match in re.finditer(what, text)] for what in (r"\w+", r"\n+", r"[.?!]\W*\s")]
    places.append([cue[1] for cue in of["cue"]])

    def apart(part, cue):
        first, last = sorted((part, cue), key=lambda span: span[1])
        words, breaks, ends, cues = (bisect.bisect_left(at, last[1]) - bisect.bisect_left(at, first[2]) for at in places)
        cost = words + PARAGRAPH * (breaks > 0) + SENTENCE * (ends > 0) + CROSSED * cues
        return cost * (AGAINST[part[0]] if (part is first) == (part[0] == "content") else 1)

    contents, relations = collections.defaultdict(list), []
    for content in of["content"]:
        cost, cue = min(((apart(content, cue), cue) for cue in of["cue"]), default=(FARTHEST + 1, None))
        if cost <= FARTHEST:
            contents[tuple(cue)].append(content[1:])
    for cue, held in contents.items():
        cost, source = min(((apart(source, cue), source) for source in of["source"]), default=(FARTHEST + 1, None))
        relations.append({"source": [source[1:]] if cost <= FARTHEST else [], "cue": [cue[1:]], "content": held})
    return relations


def train(model, path):
    read = [(one, tokens(one["text"])) for one in articles(path)]
    documents = [(one["text"], found, tags(found, one["relations"])) for one, found in read]
    cues = lexicon(documents)
    json.dump(cues, open(model + ".cues", "w", encoding="utf8"))
    trainer = pycrfsuite.Trainer("lbfgs", TRAINING)
    for text, found, given in documents:
        trainer.append(features(text, found, cues), given)
    trainer.train(model)


def read(model, path):
    tagger, cues = pycrfsuite.Tagger(), json.load(open(model + ".cues", encoding="utf8"))
    tagger.open(model)
    for document in articles(path):
        text, found = document["text"], tokens(document["text"])
        relations = link(text, parts(found, tagger.tag(features(text, found, cues))))
        print(json.dumps({"doc_id": document["doc_id"], "relations": relations}))


if __name__ == "__main__":
    {"train": train, "read": read}[sys.argv[1]](*sys.argv[2:])
