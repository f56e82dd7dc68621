"""Trains the tagger and writes the weights that the engine carries.

    python train.py --base BASE --polnear train.jsonl --passages tests/passages/tuning --encoder encode --out FILE

BASE is a folder with `model.safetensors` of MiniLM-L6-H384. `./dev train tagger` gives all of these.
"""
import argparse
import os
import random
import time

import numpy as np
import torch
from safetensors.torch import save_file
from torch.nn import functional as F

import corpus
import network
from export import export

# Parts that the base does not have learn faster.
NEW = ("tag", "trans", "start", "end", "aq", "ak", "sq", "sk", "arel", "srel", "case", "quote")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("base", "polnear", "passages", "encoder", "out"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--seed", type=int, default=13)
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--length", type=int, default=320, help="pieces of a window")
    parser.add_argument("--batch", type=int, default=8, help="windows of a step")
    parser.add_argument("--repeat", type=int, default=3, help="how often an epoch reads our own passages")
    parser.add_argument("--rate", type=float, default=2e-4, help="learning rate of the base")
    parser.add_argument("--new-rate", type=float, default=1e-3, help="learning rate of the new parts")
    parser.add_argument("--average", type=float, default=0.998, help="decay of the moving average of the weights")
    parser.add_argument("--part", type=float, default=1.0, help="share of PolNeAR to read, for a trial")
    return parser.parse_args()


def arc_loss(scores, targets):
    known = targets.flatten() >= 0
    if not known.any():
        return torch.zeros(())
    return F.cross_entropy(scores.float().flatten(0, 1)[known], targets.flatten()[known])


def batches(documents, options, rng):
    """The windows of one epoch in batches of like length, shuffled."""
    chosen = corpus.windows(documents, options.length, rng)
    rng.shuffle(chosen)
    reach = options.batch * 16
    near = [sorted(chosen[i : i + reach], key=lambda w: w[2] - w[1]) for i in range(0, len(chosen), reach)]
    found = [some[i : i + options.batch] for some in near for i in range(0, len(some), options.batch)]
    rng.shuffle(found)
    return found


def train(options):
    random.seed(options.seed)
    np.random.seed(options.seed)
    torch.manual_seed(options.seed)
    rng = random.Random(options.seed)
    articles = corpus.polnear(options.polnear)
    documents = corpus.load(articles[: int(len(articles) * options.part)], options.encoder)
    documents += corpus.load(list(corpus.passages(options.passages)), options.encoder) * options.repeat
    net = network.minilm(os.path.join(options.base, "model.safetensors"))
    net.we.weight.requires_grad_(False)
    learnt = [(name, value) for name, value in net.named_parameters() if value.requires_grad]
    is_new = lambda name: name.split(".")[0] in NEW
    groups = [
        {"params": [value for name, value in learnt if not is_new(name)], "lr": options.rate},
        {"params": [value for name, value in learnt if is_new(name)], "lr": options.new_rate},
    ]
    optimiser = torch.optim.AdamW(groups, weight_decay=0.01, fused=True)
    steps = options.epochs * (len(corpus.windows(documents, options.length, rng)) // options.batch + 1)
    rise, fall = 0.06 * steps, 0.94 * steps
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: min((step + 1) / rise, max(0.0, (steps - step) / fall))
    )
    averages = [value.detach().clone() for _, value in learnt]
    step, began = 0, time.time()
    for epoch in range(options.epochs):
        net.train()
        seen = [corpus.worsened(document, rng) for document in documents]
        chosen = batches(seen, options, rng)
        losses = np.zeros(3)
        for count, some in enumerate(chosen, 1):
            ids, case, quote, mask, tags, to_cue, to_source = corpus.batch(seen, some)
            with torch.autocast("cpu", torch.bfloat16):
                tag_scores, cue_scores, source_scores = net(ids, case, quote, mask)
            chain = network.crf_nll(tag_scores.float(), net.trans, net.start, net.end, tags, mask)
            cue, source = arc_loss(cue_scores, to_cue), arc_loss(source_scores, to_source)
            optimiser.zero_grad()
            (chain + 0.3 * cue + 0.09 * source).backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            step += 1
            decay = min(options.average, (step + 1) / (step + 10))
            with torch.no_grad():
                torch._foreach_lerp_(averages, [value for _, value in learnt], 1 - decay)
            losses += (chain.item(), cue.item(), source.item())
            if count % 50 == 0 or count == len(chosen):
                mean = " ".join(f"{loss / count:.4f}" for loss in losses)
                print(f"epoch {epoch + 1} {count}/{len(chosen)} losses {mean} {time.time() - began:.0f} s", flush=True)
    with torch.no_grad():
        for (_, value), average in zip(learnt, averages, strict=True):
            value.copy_(average)
    checkpoint = options.out + ".f32"
    save_file(net.state_dict(), checkpoint)
    export(checkpoint, options.out)
    os.remove(checkpoint)


if __name__ == "__main__":
    train(arguments())
