"""Makes the weights that are published from a checkpoint of the training.

    python export.py CHECKPOINT OUT

Both are safetensors files. Every matrix of more than one column becomes 8-bit integers and, named
`….scale`, a 32-bit float for each row by which they are multiplied: the largest number of a row is
127 or -127. All other tensors stay 32-bit floats.
"""

import sys

import torch
from safetensors.torch import load_file, save_file


def quantised(matrix):
    """The integers of a matrix and the scale of each row."""
    scale = matrix.abs().amax(1).clamp(min=1e-12) / 127
    return (matrix / scale[:, None]).round().clamp(-127, 127).to(torch.int8), scale


def exported(checkpoint):
    """The tensors to publish."""
    tensors = {}
    for name in sorted(checkpoint):
        tensor = checkpoint[name].float().contiguous()
        if tensor.dim() == 2 and tensor.shape[1] > 1 and name != "trans":
            tensors[name], tensors[f"{name}.scale"] = quantised(tensor)
        else:
            tensors[name] = tensor
    return tensors


if __name__ == "__main__":
    source, target = sys.argv[1:]
    save_file(exported(load_file(source)), target)
