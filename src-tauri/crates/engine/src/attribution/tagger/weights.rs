//! The file of weights: safetensors, with matrices as bytes and one scale a row.

use safetensors::{Dtype, SafeTensors};

use super::arithmetic::Norm;

/// A part of the weights that is missing or has another shape.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreadable(pub String);

impl std::fmt::Display for Unreadable {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "the tagger's weights cannot be read: {}", self.0)
    }
}

impl std::error::Error for Unreadable {}

/// The named tensors of a file.
pub(super) struct Weights<'b> {
    tensors: SafeTensors<'b>,
}

impl<'b> Weights<'b> {
    pub(super) fn read(bytes: &'b [u8]) -> Result<Self, Unreadable> {
        let tensors =
            SafeTensors::deserialize(bytes).map_err(|fault| Unreadable(fault.to_string()))?;
        Ok(Self { tensors })
    }

    /// The numbers of `name`, row by row. Where it is kept in bytes, each row has its scale in
    /// `name.scale`.
    pub(super) fn numbers(&self, name: &str) -> Result<Vec<f32>, Unreadable> {
        let tensor = self.tensors.tensor(name).map_err(|_| missing(name))?;
        match tensor.dtype() {
            Dtype::F32 => Ok(floats(tensor.data())),
            Dtype::I8 => {
                let scales = self.numbers(&format!("{name}.scale"))?;
                let width = tensor.shape().get(1).copied().unwrap_or(1).max(1);
                Ok(tensor
                    .data()
                    .chunks(width)
                    .zip(scales)
                    .flat_map(|(row, scale)| {
                        row.iter().map(move |byte| f32::from(byte.cast_signed()) * scale)
                    })
                    .collect())
            }
            other => Err(Unreadable(format!("{name} is kept as {other:?}"))),
        }
    }

    /// The numbers of `name`, which must be `count`.
    pub(super) fn exactly(&self, name: &str, count: usize) -> Result<Vec<f32>, Unreadable> {
        let numbers = self.numbers(name)?;
        if numbers.len() == count {
            Ok(numbers)
        } else {
            Err(Unreadable(format!("{name} has {} numbers, not {count}", numbers.len())))
        }
    }

    /// The layer normalisation called `name`.
    pub(super) fn norm(&self, name: &str, width: usize) -> Result<Norm, Unreadable> {
        Ok(Norm {
            gain: self.exactly(&format!("{name}.weight"), width)?,
            shift: self.exactly(&format!("{name}.bias"), width)?,
        })
    }

    /// The linear layers called `names`, one under the other, as one.
    pub(super) fn linear(&self, names: &[&str], width: usize) -> Result<Linear, Unreadable> {
        let mut linear = Linear { width, matrix: Vec::new(), bias: Vec::new() };
        for name in names {
            let bias = self.numbers(&format!("{name}.bias"))?;
            linear.matrix.extend(self.exactly(&format!("{name}.weight"), width * bias.len())?);
            linear.bias.extend(bias);
        }
        Ok(linear)
    }
}

fn missing(name: &str) -> Unreadable {
    Unreadable(format!("{name} is missing"))
}

fn floats(bytes: &[u8]) -> Vec<f32> {
    bytes.chunks_exact(4).map(|four| four.try_into().map_or(0.0, f32::from_le_bytes)).collect()
}

/// A linear layer: a matrix of as many rows as it gives numbers, and a bias.
#[derive(Debug)]
pub(super) struct Linear {
    /// How many numbers it takes.
    width: usize,
    /// Row by row.
    matrix: Vec<f32>,
    /// As many as the matrix has rows.
    pub(super) bias: Vec<f32>,
}

impl Linear {
    /// `output = input · matrixᵀ`, without the bias; both row by row. `output` is made to fit.
    pub(super) fn multiply(&self, input: &[f32], output: &mut Vec<f32>) {
        use faer::{MatMut, MatRef};
        let (rows, height) = (input.len() / self.width, self.bias.len());
        output.clear();
        output.resize(rows * height, 0.0);
        super::encoder::product(
            MatMut::from_row_major_slice_mut(output, rows, height),
            MatRef::from_row_major_slice(input, rows, self.width),
            MatRef::from_row_major_slice(&self.matrix, height, self.width).transpose(),
        );
    }
}
