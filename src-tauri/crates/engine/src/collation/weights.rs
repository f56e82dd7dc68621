//! What each sign is worth; `./dev train collation` writes this file.

use super::signs::{self, COUNT};

/// Where people should look.
pub(super) const UNCERTAIN: std::ops::Range<f32> = 0.04..0.50;

/// What speaks for any two of which nothing else is known.
pub(super) const ALONE_BIAS: f32 = -2.0547;

/// For two alone.
#[rustfmt::skip]
pub(super) const ALONE: [f32; signs::ALONE] = [
    0.0000, // less
    0.0000, // more
    0.4613, // soft_less
    1.0928, // soft_more
    0.0000, // plain_less
    0.0000, // plain_more
    0.0000, // plain_soft_less
    0.0000, // plain_soft_more
    0.3080, // words
    1.2364, // order_less
    1.0540, // order_more
    0.0000, // run_share
    0.0000, // run
    0.0000, // twos
    0.0000, // threes
    0.9756, // letters_less
    1.3382, // letters_more
    2.7566, // meaning
    0.0432, // rarest
    0.0000, // rarest_lone_less
    0.0000, // rarest_lone_more
    -0.3921, // lone_less
    -0.1964, // lone_more
    0.4476, // names
    0.0000, // names_lone_less
    -0.0790, // names_lone_more
    0.9644, // figures
    0.0000, // figures_apart
    0.0000, // figures_lone_less
    -0.3641, // figures_lone_more
    0.1489, // dates
    0.0000, // dates_apart
    -0.2939, // negation
    0.0000, // commitment
    1.4695, // quoted_shorter
    0.6346, // quoted_longer
    0.0813, // quoted_kept
    -0.6394, // both_quote
    0.0204, // same_content
    0.0000, // length
    0.0712, // shorter
    0.5405, // shared
    -0.2945, // apart
    1.3626, // cue
    -0.2034, // stance
    0.5650, // heading
    -1.9473, // joint
    -0.9211, // affiliated
    -3.6500, // unnamed
    -4.4722, // other
];

/// What speaks for any two among all pairs of their articles.
pub(super) const AMONG_BIAS: f32 = -2.1446;

/// For two among all pairs of their articles.
#[rustfmt::skip]
pub(super) const AMONG: [f32; COUNT] = [
    0.0000, // less
    0.0000, // more
    0.2586, // soft_less
    0.6125, // soft_more
    0.0000, // plain_less
    0.0000, // plain_more
    0.0000, // plain_soft_less
    0.0000, // plain_soft_more
    0.1726, // words
    0.6929, // order_less
    0.5907, // order_more
    0.0000, // run_share
    0.0000, // run
    0.0000, // twos
    0.0000, // threes
    0.5468, // letters_less
    0.7500, // letters_more
    1.5450, // meaning
    0.0242, // rarest
    0.0000, // rarest_lone_less
    0.0000, // rarest_lone_more
    -0.2198, // lone_less
    -0.1101, // lone_more
    0.2509, // names
    0.0000, // names_lone_less
    -0.0443, // names_lone_more
    0.5405, // figures
    0.0000, // figures_apart
    0.0000, // figures_lone_less
    -0.2041, // figures_lone_more
    0.0834, // dates
    0.0000, // dates_apart
    -0.1647, // negation
    0.0000, // commitment
    0.8236, // quoted_shorter
    0.3557, // quoted_longer
    0.0456, // quoted_kept
    -0.3584, // both_quote
    0.0114, // same_content
    0.0000, // length
    0.0399, // shorter
    0.3029, // shared
    -0.1651, // apart
    0.7637, // cue
    -0.1140, // stance
    0.3167, // heading
    -1.8206, // joint
    -0.8035, // affiliated
    -3.7058, // unnamed
    -3.9377, // other
    0.6244, // best
    0.0954, // ahead_less
    0.1498, // ahead_more
    0.0512, // neighbours
];
