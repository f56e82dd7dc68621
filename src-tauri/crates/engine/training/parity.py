"""Holds the engine's scores against those of the training's network, on the same pieces.

    encode < DOCUMENTS > PIECES; scores WEIGHTS < DOCUMENTS > SCORES
    python parity.py CHECKPOINT PIECES SCORES

`CHECKPOINT` is of 32-bit floats; if the engine read quantised weights, the difference is that of the
quantisation too. Prints the largest and the mean difference of the tags, and of the probabilities of
arcs, and how many pieces have another best tag.
"""

import json
import sys

import torch
from network import Net
from safetensors.torch import load_file

OPENING, CLOSING = 101, 102


def lines(path):
    with open(path, encoding="utf8") as file:
        return [json.loads(line) for line in file]


def network(path):
    net = Net(p=0.0)
    net.load_state_dict(load_file(path), strict=False)
    return net.eval()


def compare(net, pieces, scores):
    """Differences of tags and of probabilities, and how many best tags differ, window by window."""
    tags, arcs, other = [], [], 0
    engine = torch.tensor(scores["tags"])
    for start, end in scores["windows"]:
        row = lambda name, edges: torch.tensor([[edges[0], *pieces[name][start:end], edges[1]]])
        ids = row("ids", (OPENING, CLOSING))
        mask = torch.ones_like(ids, dtype=torch.bool)
        with torch.no_grad():
            tag, cue, source = net(ids, row("case", (0, 0)), row("quote", (0, 0)), mask)
        mine, theirs = engine[start:end], tag[0, 1:-1]
        tags.append((mine - theirs).abs().flatten())
        other += int((mine.argmax(1) != theirs.argmax(1)).sum())
        for name, square in (("cue_arcs", cue), ("source_arcs", source)):
            square = square[0].log_softmax(-1).exp()
            kept = [arc for arc in scores[name] if start <= arc[0] < end]
            if kept:
                of, to, value = zip(*kept)
                of, to = torch.tensor(of) - start + 1, torch.tensor(to) - start + 1
                arcs.append((torch.tensor(value).exp() - square[of, to]).abs())
        none = torch.tensor(scores["no_source"][start:end]).exp()
        arcs.append((none - source[0].log_softmax(-1).exp()[1:-1, 0]).abs())
    return torch.cat(tags), torch.cat(arcs), other


def main():
    checkpoint, pieces, scores = sys.argv[1:]
    torch.set_num_threads(1)
    net = network(checkpoint)
    found = [compare(net, *pair) for pair in zip(lines(pieces), lines(scores), strict=True)]
    tags, arcs = (torch.cat(part) for part in list(zip(*found))[:2])
    other = sum(one[2] for one in found)
    print(f"{len(found)} documents, {len(tags) // 7} pieces")
    print(f"tags: largest difference {tags.max():.2g}, mean {tags.mean():.2g}; another best tag: {other}")
    print(f"arcs: largest difference of a probability {arcs.max():.2g}, mean {arcs.mean():.2g} ({len(arcs)})")


if __name__ == "__main__":
    main()
