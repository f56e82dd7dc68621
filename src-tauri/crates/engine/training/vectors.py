"""Writes the static vectors of common English words that the collation compares words by.

The vectors are WordLlama's (l2_supercat, 256 dimensions; Python package `wordllama`, MIT): a word's is the mean of its
pieces'. The words are the whole words of BERT's vocabulary (Apache-2.0), which are the commonest of English books and
encyclopaedias. Each vector has length one, and is kept in whole numbers of 8 bits.
"""

import argparse
from importlib.util import find_spec
from pathlib import Path

import numpy as np
from safetensors.numpy import load_file, save_file
from tokenizers import Tokenizer


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--vocabulary", required=True, help="BERT's vocab.txt")
    arguments.add_argument("--out", required=True)
    arguments = arguments.parse_args()
    # The package itself needs more than its two files.
    package = Path(find_spec("wordllama").submodule_search_locations[0])
    table = load_file(str(package / "weights" / "l2_supercat_256.safetensors"))["embedding.weight"].astype(np.float32)
    tokenizer = Tokenizer.from_file(str(package / "tokenizers" / "l2_supercat_tokenizer_config.json"))
    with open(arguments.vocabulary, encoding="utf-8") as lines:
        ranks = {line.strip(): rank for rank, line in enumerate(lines)}
    words = sorted(word for word in ranks if word.isascii() and word.isalpha() and word.islower() and len(word) > 1)
    pieces = tokenizer.encode_batch(words, add_special_tokens=False)
    vectors = np.stack([table[one.ids].mean(axis=0) for one in pieces])
    # What all words have in common tells none from another.
    vectors -= vectors.mean(axis=0)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    # The greatest part of any vector of length one is far below one; the scale is one for all.
    scale = 127.0 / np.abs(vectors).max()
    whole = np.clip(np.rint(vectors * scale), -127, 127).astype(np.int8)
    save_file(
        {
            "words": np.frombuffer("\n".join(words).encode(), dtype=np.uint8).copy(),
            "vectors": whole,
            # BERT's vocabulary is in order of frequency, but for single letters and marks at its beginning.
            "ranks": np.array([ranks[word] for word in words], dtype=np.uint16),
            "scale": np.array([scale], dtype=np.float32),
        },
        arguments.out,
    )
    print(f"{len(words)} words, {whole.nbytes / 1e6:.1f} MB")


main()
