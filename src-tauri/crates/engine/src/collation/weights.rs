//! What each feature is worth; `./dev train collation` writes this file.

use super::features::COUNT;

/// What speaks for any two.
pub(super) const BIAS: f32 = -2.84;

/// In the order of the features:
/// `less`,
/// `more`,
/// `soft_less`,
/// `soft_more`,
/// `names`,
/// `names_apart`,
/// `figures`,
/// `figures_apart`,
/// `quoted_shorter`,
/// `quoted_longer`,
/// `same_content`,
/// `apart`,
/// `rarest`,
/// `cue`,
/// `length`,
/// `shared`,
/// `heading`,
/// `joint`,
/// `affiliated`,
/// `unnamed`,
/// `other`,
/// `best`.
pub(super) const WEIGHTS: [f32; COUNT] = [
    0.62, 0.72, 1.19, 2.58, 0.07, -0.12, 0.58, 0.60, 0.45, 0.17, 0.01, -0.24, -0.14, 1.18, -0.24,
    1.19, 0.57, -2.08, -0.97, -3.61, -3.80, 1.51,
];
