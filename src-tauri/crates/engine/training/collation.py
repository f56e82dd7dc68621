"""Trains what each feature of two statements is worth for their being one claim, and writes it as Rust.

Reads what `measure collation --features` prints. The model is a logistic regression, whose sum an analyst can follow. It
is judged with each event left out of the training once, and then trained on all.
"""

import argparse
import csv

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score, roc_auc_score

HEAD = """//! What each feature is worth; `./dev train collation` writes this file.

use super::features::COUNT;

/// What speaks for any two.
pub(super) const BIAS: f32 = {bias};

/// In the order of the features:
{names}
pub(super) const WEIGHTS: [f32; COUNT] = [
{weights}
];
"""


def model() -> LogisticRegression:
    return LogisticRegression(C=1.0, max_iter=10_000)


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("features")
    arguments.add_argument("out")
    arguments = arguments.parse_args()
    with open(arguments.features, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    names = list(rows[0])[2:]
    events = np.array([row["event"] for row in rows])
    same = np.array([int(row["same"]) for row in rows])
    values = np.array([[float(row[name]) for name in names] for row in rows])
    found = np.zeros(len(rows))
    for event in sorted(set(events)):
        rest = events != event
        found[~rest] = model().fit(values[rest], same[rest]).predict_proba(values[~rest])[:, 1]
    print(f"{len(rows)} pairs, {same.sum()} of them one claim; each event left out once:")
    print(f"AUC {roc_auc_score(same, found):.3f}, average precision {average_precision_score(same, found):.3f}")
    for low in np.arange(0, 1, 0.1):
        among = (found >= low) & (found < low + 0.1)
        if among.any():
            print(f"told {low:.1f} to {low + 0.1:.1f}: {among.sum()} pairs, {same[among].mean():.2f} of them one claim")
    trained = model().fit(values, same)
    lines = [f"    {weight:.2f}," for weight in trained.coef_[0]]
    listed = "\n".join(f"/// `{name}`" + ("," if name != names[-1] else ".") for name in names)
    with open(arguments.out, "w", encoding="utf-8") as out:
        out.write(HEAD.format(bias=f"{trained.intercept_[0]:.2f}", names=listed, weights="\n".join(lines)))


main()
