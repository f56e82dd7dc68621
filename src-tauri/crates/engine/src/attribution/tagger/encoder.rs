//! The transformer: word pieces to vectors (Vaswani et al. 2017, as BERT has it).

use faer::linalg::matmul::matmul;
use faer::{Accum, MatMut, MatRef, Par};

use super::arithmetic::{Norm, add_and_normalise, add_bias, bias_and_gelu, softmax};
use super::pieces::Piece;
use super::vocabulary::Vocabulary;
use super::weights::{Linear, Unreadable, Weights};

/// The length of a piece's vector.
pub(super) const WIDTH: usize = 384;
/// The heads of an attention, each `WIDTH / HEADS` wide.
const HEADS: usize = 12;
const HEAD: usize = WIDTH / HEADS;
const LAYERS: usize = 6;

/// The vectors of a window, with that of `[CLS]` first and that of `[SEP]` last.
#[derive(Debug)]
pub(super) struct Hidden {
    /// `WIDTH` numbers for each piece, `[CLS]` and `[SEP]`.
    pub(super) rows: Vec<f32>,
}

impl Hidden {
    /// The number of rows: the window's pieces and two.
    pub(super) fn len(&self) -> usize {
        self.rows.len() / WIDTH
    }
}

/// The network up to the vectors that the heads read.
#[derive(Debug)]
pub(super) struct Encoder {
    words: Vec<f32>,
    /// Positions, with the vector of the one segment added.
    positions: Vec<f32>,
    cases: Vec<f32>,
    quotations: Vec<f32>,
    norm: Norm,
    layers: Vec<Layer>,
    opening: u32,
    closing: u32,
}

#[derive(Debug)]
struct Layer {
    /// Queries, keys and values in one.
    attention: Linear,
    output: Linear,
    norm: Norm,
    wide: Linear,
    narrow: Linear,
    last_norm: Norm,
}

/// Room that one window after another is worked in.
#[derive(Debug, Default)]
pub(super) struct Scratch {
    attention: Vec<f32>,
    weights: Vec<f32>,
    mixed: Vec<f32>,
    update: Vec<f32>,
    wide: Vec<f32>,
}

/// `into = left · right`.
pub(super) fn product(into: MatMut<'_, f32>, left: MatRef<'_, f32>, right: MatRef<'_, f32>) {
    matmul(into, Accum::Replace, left, right, 1.0, Par::Seq);
}

impl Encoder {
    pub(super) fn new(weights: &Weights<'_>) -> Result<Self, Unreadable> {
        let mut positions = weights.numbers("pe.weight")?;
        let segment = weights.numbers("te.weight")?;
        for row in positions.chunks_exact_mut(WIDTH) {
            for (x, segment) in row.iter_mut().zip(&segment) {
                *x += segment;
            }
        }
        let vocabulary = Vocabulary::get();
        Ok(Self {
            words: weights.exactly("we.weight", vocabulary.len() * WIDTH)?,
            positions,
            cases: weights.numbers("case.weight")?,
            quotations: weights.numbers("quote.weight")?,
            norm: weights.norm("ln", WIDTH)?,
            layers: (0..LAYERS)
                .map(|layer| {
                    let name = |part: &str| format!("layers.{layer}.{part}");
                    let (q, k, v) = (name("q"), name("k"), name("v"));
                    Ok(Layer {
                        attention: weights.linear(&[&q, &k, &v], WIDTH)?,
                        output: weights.linear(&[&name("o")], WIDTH)?,
                        norm: weights.norm(&name("ln1"), WIDTH)?,
                        wide: weights.linear(&[&name("f1")], WIDTH)?,
                        narrow: weights.linear(&[&name("f2")], 4 * WIDTH)?,
                        last_norm: weights.norm(&name("ln2"), WIDTH)?,
                    })
                })
                .collect::<Result<_, Unreadable>>()?,
            opening: vocabulary.opening,
            closing: vocabulary.closing,
        })
    }

    /// The longest window it can read, in pieces.
    pub(super) fn encode(&self, window: &[Piece], scratch: &mut Scratch) -> Hidden {
        let mut rows = self.embed(window);
        for layer in &self.layers {
            layer.apply(&mut rows, scratch);
        }
        Hidden { rows }
    }

    fn embed(&self, window: &[Piece]) -> Vec<f32> {
        let row = |table: &[f32], at: usize| -> Vec<f32> {
            table.get(at * WIDTH..(at + 1) * WIDTH).unwrap_or_default().to_vec()
        };
        let inner =
            window.iter().map(|piece| (piece.id, piece.case.index(), piece.quoting.index()));
        let all = std::iter::once((self.opening, 0, 0)).chain(inner).chain(std::iter::once((
            self.closing,
            0,
            0,
        )));
        let mut rows = Vec::with_capacity((window.len() + 2) * WIDTH);
        for (position, (word, case, quotation)) in all.enumerate() {
            let mut sum = row(&self.words, word as usize);
            let further = [
                row(&self.positions, position),
                row(&self.cases, case),
                row(&self.quotations, quotation),
            ];
            for part in further {
                for (x, part) in sum.iter_mut().zip(part) {
                    *x += part;
                }
            }
            self.norm.apply(&mut sum);
            rows.extend(sum);
        }
        rows
    }
}

impl Layer {
    fn apply(&self, rows: &mut [f32], scratch: &mut Scratch) {
        let count = rows.len() / WIDTH;
        self.attention.multiply(rows, &mut scratch.attention);
        add_bias(&mut scratch.attention, &self.attention.bias);
        scratch.weights.resize(count * count, 0.0);
        scratch.mixed.resize(rows.len(), 0.0);
        scratch.mixed.truncate(rows.len());
        scratch.weights.truncate(count * count);
        let all = MatRef::from_row_major_slice(&scratch.attention, count, 3 * WIDTH);
        for head in 0..HEADS {
            let part = |which: usize| all.submatrix(0, which * WIDTH + head * HEAD, count, HEAD);
            product(
                MatMut::from_row_major_slice_mut(&mut scratch.weights, count, count),
                part(0),
                part(1).transpose(),
            );
            softmax(&mut scratch.weights, count, 1.0 / (HEAD as f32).sqrt());
            product(
                MatMut::from_row_major_slice_mut(&mut scratch.mixed, count, WIDTH).submatrix_mut(
                    0,
                    head * HEAD,
                    count,
                    HEAD,
                ),
                MatRef::from_row_major_slice(&scratch.weights, count, count),
                part(2),
            );
        }
        self.output.multiply(&scratch.mixed, &mut scratch.update);
        add_and_normalise(rows, &scratch.update, &self.output.bias, &self.norm);
        self.wide.multiply(rows, &mut scratch.wide);
        bias_and_gelu(&mut scratch.wide, &self.wide.bias);
        self.narrow.multiply(&scratch.wide, &mut scratch.update);
        add_and_normalise(rows, &scratch.update, &self.narrow.bias, &self.last_norm);
    }
}
