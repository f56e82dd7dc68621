"""A checkpoint as the engine reads it: matrices as bytes with one scale a row.

    python export.py CHECKPOINT.safetensors OUT.safetensors
"""
import sys

import numpy as np
from safetensors.numpy import load_file, save_file


def rows_as_bytes(matrix):
    """Each row as whole numbers between -127 and 127 and the scale that brings them back."""
    scale = np.abs(matrix).max(axis=1) / 127
    scale = np.where(scale == 0, 1, scale).astype(np.float32)
    return np.round(matrix / scale[:, None]).astype(np.int8), scale


def export(checkpoint, out):
    tensors = {}
    for name, value in load_file(checkpoint).items():
        value = value.astype(np.float32)
        if value.ndim == 2 and min(value.shape) > 7 and value.size > 10_000:
            tensors[name], tensors[name + ".scale"] = rows_as_bytes(value)
        else:
            tensors[name] = value
    save_file(tensors, out)


if __name__ == "__main__":
    export(*sys.argv[1:3])
