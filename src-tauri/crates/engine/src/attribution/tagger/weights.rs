//! The numbers that the network learned.

use std::borrow::Cow;
use std::ops::Range;

use safetensors::tensor::{Dtype, Metadata, SafeTensorError, SafeTensors, TensorInfo};

/// Why a file of weights cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum WeightsError {
    /// It is not in the safetensors format.
    #[error("the weights are not a safetensors file: {0}")]
    Format(#[from] SafeTensorError),
    /// A tensor that the network has is not in it.
    #[error("the weights have no {0}")]
    Missing(String),
    /// A tensor is of another shape or type of number than the network's.
    #[error("{name} is of shape {shape:?} and type {kind}, where the network has {expected:?}")]
    Unfit {
        /// The tensor's name.
        name: String,
        /// Its shape.
        shape: Vec<usize>,
        /// Its type of number.
        kind: String,
        /// The network's shape.
        expected: Vec<usize>,
    },
}

/// A file of weights: tensors by name, little-endian.
///
/// A matrix is either of 32-bit floats, or of 8-bit integers with a float for each row beside it,
/// named `….scale`, by which the integers of the row are multiplied. Anything else is of floats.
pub(super) struct Weights {
    bytes: Cow<'static, [u8]>,
    metadata: Metadata,
    /// Where the numbers begin.
    start: usize,
}

/// The rows of a matrix, left in the file until one is wanted.
pub(super) struct Rows {
    numbers: Range<usize>,
    /// A scale for each row, where its numbers are integers.
    scales: Option<Vec<f32>>,
    width: usize,
}

impl Weights {
    pub(super) fn read(bytes: Cow<'static, [u8]>) -> Result<Self, WeightsError> {
        let (header, metadata) = SafeTensors::read_metadata(&bytes)?;
        // The length of the header stands before it, in eight bytes.
        let start = header + size_of::<u64>();
        Ok(Self { bytes, metadata, start })
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.metadata.info(name).is_some()
    }

    fn info(&self, name: &str) -> Result<&TensorInfo, WeightsError> {
        self.metadata.info(name).ok_or_else(|| WeightsError::Missing(name.to_owned()))
    }

    fn place(&self, tensor: &TensorInfo) -> Range<usize> {
        let (start, end) = tensor.data_offsets;
        self.start + start..self.start + end
    }

    fn numbers(&self, place: Range<usize>) -> &[u8] {
        self.bytes.get(place).unwrap_or_default()
    }

    /// The shape of the matrix `name`: rows and their width.
    pub(super) fn shape(&self, name: &str) -> Result<[usize; 2], WeightsError> {
        let tensor = self.info(name)?;
        <[usize; 2]>::try_from(tensor.shape.as_slice()).map_err(|_| unfit(name, tensor, &[0, 0]))
    }

    /// The floats of `name`, whose shape must be `shape`.
    pub(super) fn floats(&self, name: &str, shape: &[usize]) -> Result<Vec<f32>, WeightsError> {
        let tensor = self.info(name)?;
        if tensor.shape != shape || tensor.dtype != Dtype::F32 {
            return Err(unfit(name, tensor, shape));
        }
        Ok(floats(self.numbers(self.place(tensor))).collect())
    }

    /// The rows of the matrix `name`, whose shape must be `shape`.
    pub(super) fn rows(&self, name: &str, shape: [usize; 2]) -> Result<Rows, WeightsError> {
        let tensor = self.info(name)?;
        let scales = match tensor.dtype {
            Dtype::F32 => None,
            Dtype::I8 => Some(self.floats(&format!("{name}.scale"), &shape[..1])?),
            _ => return Err(unfit(name, tensor, &shape)),
        };
        if tensor.shape != shape {
            return Err(unfit(name, tensor, &shape));
        }
        Ok(Rows { numbers: self.place(tensor), scales, width: shape[1] })
    }

    /// All numbers of the matrix `name`, row after row.
    pub(super) fn matrix(&self, name: &str, shape: [usize; 2]) -> Result<Vec<f32>, WeightsError> {
        let rows = self.rows(name, shape)?;
        let mut numbers = vec![0.0; shape[0] * shape[1]];
        for (index, row) in numbers.chunks_exact_mut(shape[1]).enumerate() {
            rows.add(self, index, row);
        }
        Ok(numbers)
    }
}

impl Rows {
    /// Adds row `index` to `sum`; a row that the matrix does not have adds nothing.
    pub(super) fn add(&self, weights: &Weights, index: usize, sum: &mut [f32]) {
        let size = if self.scales.is_some() { 1 } else { size_of::<f32>() } * self.width;
        let start = self.numbers.start + index * size;
        let row = weights.numbers(start..(start + size).min(self.numbers.end));
        match &self.scales {
            None => sum.iter_mut().zip(floats(row)).for_each(|(sum, number)| *sum += number),
            Some(scales) => {
                let scale = scales.get(index).copied().unwrap_or_default();
                for (sum, number) in sum.iter_mut().zip(row) {
                    *sum += f32::from(number.cast_signed()) * scale;
                }
            }
        }
    }
}

fn floats(bytes: &[u8]) -> impl Iterator<Item = f32> {
    bytes.as_chunks().0.iter().map(|number| f32::from_le_bytes(*number))
}

fn unfit(name: &str, tensor: &TensorInfo, expected: &[usize]) -> WeightsError {
    WeightsError::Unfit {
        name: name.to_owned(),
        shape: tensor.shape.clone(),
        kind: format!("{:?}", tensor.dtype),
        expected: expected.to_vec(),
    }
}
