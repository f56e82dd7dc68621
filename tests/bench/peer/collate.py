"""CollateX on the readings of each claim, on one thread.

    collate.py READINGS.json    milliseconds for a claim, as one JSON object

READINGS.json has a list of sources under `readings`, each with what it says of every claim, in one order.
"""

import json
import sys
import time

from collatex import Collation, collate

CLAIMS = 5


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        sources = json.load(file)["readings"]
    took = []
    for claim in range(min(CLAIMS, len(sources[0]))):
        collation = Collation()
        for place, readings in enumerate(sources):
            collation.add_plain_witness(f"W{place}", readings[claim])
        began = time.perf_counter()
        collate(collation)
        took.append(1000 * (time.perf_counter() - began))
    print(json.dumps({"claims": len(took), "milliseconds": sum(took) / len(took)}))


main()
