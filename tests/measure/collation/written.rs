//! Trained weights as Rust.

use variorum_engine::collation::signs;

use super::training::{KIN, Model};

/// The weights as the engine has them: the second regression with the first one multiplied out.
pub(super) fn written(model: &Model, start: f64, end: f64) -> String {
    let Model { alone, among } = model;
    let [of_odds, context @ ..] = among.weights.as_slice() else { return String::new() };
    let (context, of_kin) = context.split_at(4);
    let kin = |name: &str| {
        let place = KIN.iter().position(|kin| *kin == name);
        place.and_then(|place| of_kin.get(place)).copied().unwrap_or_default()
    };
    let names: Vec<&str> = signs().iter().map(|(name, ..)| *name).collect();
    let mut all: Vec<f64> = alone
        .weights
        .iter()
        .zip(&names)
        .map(|(weight, name)| of_odds * weight + kin(name))
        .collect();
    all.extend(context);
    let bias = of_odds * alone.bias + among.bias;
    let list = |weights: &[f64]| -> String {
        let lines = weights.iter().zip(&names);
        lines.map(|(weight, name)| format!("    {weight:.4}, // {name}\n")).collect()
    };
    format!(
        "//! What each sign is worth; `./dev train collation` writes this file.\n\n\
         use super::signs::{{self, COUNT}};\n\n\
         /// Where people should look.\n\
         pub(super) const UNCERTAIN: std::ops::Range<f32> = {start:.2}..{end:.2};\n\n\
         /// What speaks for any two of which nothing else is known.\n\
         pub(super) const ALONE_BIAS: f32 = {:.4};\n\n\
         /// For two alone.\n\
         #[rustfmt::skip]\n\
         pub(super) const ALONE: [f32; signs::ALONE] = [\n{}];\n\n\
         /// What speaks for any two among all pairs of their articles.\n\
         pub(super) const AMONG_BIAS: f32 = {bias:.4};\n\n\
         /// For two among all pairs of their articles.\n\
         #[rustfmt::skip]\n\
         pub(super) const AMONG: [f32; COUNT] = [\n{}];\n",
        alone.bias,
        list(&alone.weights),
        list(&all)
    )
}
