//! The objects that are printed, field by field as the contract has them.

mod analysis;
mod code_points;
mod comparison;
mod names;

pub(crate) use analysis::{Analysis, ArticleLine, Imprint};
pub(crate) use comparison::Comparison;

/// A half-open range of code points.
type Place = [usize; 2];
