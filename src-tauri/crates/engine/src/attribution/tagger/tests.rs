//! The network with small weights by a formula: what holds whatever was learned.

use std::sync::atomic::{AtomicUsize, Ordering};

use safetensors::tensor::{Dtype, TensorView, serialize};

use super::*;

const WIDTH: usize = 64;

/// A file of weights for a network of one narrow layer.
fn weights() -> Vec<u8> {
    let matrices = [
        ("we", 30522, WIDTH),
        ("pe", 512, WIDTH),
        ("te", 2, WIDTH),
        ("case", 5, WIDTH),
        ("quote", 3, WIDTH),
        ("layers.0.q", WIDTH, WIDTH),
        ("layers.0.k", WIDTH, WIDTH),
        ("layers.0.v", WIDTH, WIDTH),
        ("layers.0.o", WIDTH, WIDTH),
        ("layers.0.f1", 2 * WIDTH, WIDTH),
        ("layers.0.f2", WIDTH, 2 * WIDTH),
        ("tag", TAGS, WIDTH),
        ("aq", 128, WIDTH),
        ("ak", 128, WIDTH),
        ("sq", 128, WIDTH),
        ("sk", 128, WIDTH),
        ("arel", 129, 1),
        ("srel", 129, 1),
    ];
    let mut state = 1u32;
    let mut number = move || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 8) as u8
    };
    let mut tensors: Vec<(String, Dtype, Vec<usize>, Vec<u8>)> = Vec::new();
    let floats = |count: usize, value: f32| value.to_le_bytes().repeat(count);
    for (name, rows, columns) in matrices {
        let bytes: Vec<u8> = (0..rows * columns).map(|_| number()).collect();
        // A single column is not quantised.
        if columns > 1 {
            let matrix = format!("{name}.weight");
            tensors.push((format!("{matrix}.scale"), Dtype::F32, vec![rows], floats(rows, 0.001)));
            tensors.push((matrix, Dtype::I8, vec![rows, columns], bytes));
        } else {
            let matrix = format!("{name}.weight");
            tensors.push((matrix, Dtype::F32, vec![rows, columns], floats(rows, 0.1)));
        }
        tensors.push((format!("{name}.bias"), Dtype::F32, vec![rows], floats(rows, 0.01)));
    }
    for norm in ["ln", "layers.0.ln1", "layers.0.ln2"] {
        tensors.push((format!("{norm}.weight"), Dtype::F32, vec![WIDTH], floats(WIDTH, 1.0)));
        tensors.push((format!("{norm}.bias"), Dtype::F32, vec![WIDTH], floats(WIDTH, 0.0)));
    }
    tensors.push(("trans".into(), Dtype::F32, vec![TAGS, TAGS], floats(TAGS * TAGS, 0.5)));
    tensors.push(("start".into(), Dtype::F32, vec![TAGS], floats(TAGS, 0.25)));
    tensors.push(("end".into(), Dtype::F32, vec![TAGS], floats(TAGS, 0.125)));
    let views = tensors.iter().map(|(name, kind, shape, bytes)| {
        (name.as_str(), TensorView::new(*kind, shape.clone(), bytes).unwrap())
    });
    serialize(views, None).unwrap()
}

fn tagger() -> Tagger {
    Tagger::load(weights()).unwrap()
}

fn article() -> String {
    "The minister said the “talks” would go on, NATO officials told reporters.\n\n".repeat(60)
}

#[test]
fn a_text_has_the_same_scores_on_one_core_and_on_all() {
    let (tagger, text) = (tagger(), article());
    let texts = [text.as_str(), "One line.", "", text.as_str()];
    let one = tagger.scores_of(&texts, Cores::One, &Watch::PATIENT).unwrap();
    let all = tagger.scores_of(&texts, Cores::All, &Watch::PATIENT).unwrap();
    assert!(one == all);
    assert!(one[0] == one[3] && one[0] == tagger.scores(&text));
}

#[test]
fn every_piece_has_scores_and_lies_in_a_window() {
    let scores = tagger().scores(&article());
    assert_eq!(scores.tags.len(), scores.pieces.len());
    assert!(scores.tags.iter().flatten().all(|score| score.is_finite()));
    let sums: Vec<f32> = scores.probabilities.iter().map(|all| all.iter().sum()).collect();
    assert!(sums.len() == scores.tags.len() && sums.iter().all(|sum| (sum - 1.0).abs() < 1e-5));
    let covered: Vec<usize> = scores.windows().flatten().collect();
    assert_eq!(covered, Vec::from_iter(0..scores.pieces.len()));
}

#[test]
fn arcs_are_logarithms_of_probabilities_within_a_window() {
    let scores = tagger().scores(&article());
    let window = scores.windows().next().unwrap();
    let ends: f32 = window.clone().filter_map(|to| scores.source_arc(3, to)).map(f32::exp).sum();
    assert!(ends > 0.5 && ends + scores.no_source(3).exp() < 1.0);
    assert_eq!(scores.cue_arc(3, window.end), None);
    assert_eq!(scores.source_arc(window.end, 3), None);
    assert_eq!(scores.source_arc(0, scores.pieces.len()), None);
}

#[test]
fn a_text_of_nothing_has_no_scores() {
    let scores = tagger().scores(" \n ");
    assert!(scores.tags.is_empty());
    assert_eq!(scores.windows().count(), 0);
    assert_eq!(scores.cue_arc(0, 0), None);
}

#[test]
fn a_tagging_can_be_cancelled_between_windows() {
    let (tagger, text, done) = (tagger(), article(), AtomicUsize::new(0));
    let watch = Watch {
        is_cancelled: &|| done.load(Ordering::Relaxed) > 0,
        progress: &|progress| done.store(progress.done, Ordering::Relaxed),
    };
    assert!(tagger.scores_of(&[&text], Cores::All, &watch).is_none());
}

#[test]
fn weights_that_do_not_fit_are_named() {
    assert!(matches!(Tagger::load(b"nothing".as_slice()), Err(WeightsError::Format(_))));
    let none = serialize(std::iter::empty::<(&str, TensorView<'_>)>(), None).unwrap();
    let missing = Tagger::load(none).map(|_| ()).unwrap_err();
    assert_eq!(missing.to_string(), "the weights have no we.weight");
}
