"""Marked text, as `tests/marked` in the acceptance tests reads it, as text with relations."""
import re

MARK = re.compile(r"\[([SCTV])((?:\d+)(?:,\d+)*)? ")
PARTS = {"S": "source", "C": "cue", "T": "content", "V": "via"}


def passages(file_text):
    return [passage.strip("\n") for passage in file_text.split("\n---\n")[1:]]


def parse(marked):
    """The text without marks, and its relations: spans in code points."""
    marked = "\n".join(line for line in marked.split("\n") if not line.startswith("= ")).strip()
    text, count, open_marks, spans, at = [], 0, [], [], 0
    while at < len(marked):
        mark = MARK.match(marked, at)
        if mark:
            numbers = [int(number) for number in (mark.group(2) or "1").split(",")]
            open_marks.append((mark.group(1), numbers, count))
            at = mark.end()
            continue
        if marked[at] == "[":
            open_marks.append(None)
        elif marked[at] == "]" and (opened := open_marks.pop()):
            spans.append((*opened, count))
            at += 1
            continue
        text.append(marked[at])
        count += 1
        at += 1
    relations = {}
    for letter, numbers, start, end in sorted(spans, key=lambda span: span[2]):
        for number in numbers:
            relation = relations.setdefault(number, {"source": [], "cue": [], "content": [], "via": []})
            relation[PARTS[letter]].append([start, end])
    return "".join(text), [relations[number] for number in sorted(relations)]
