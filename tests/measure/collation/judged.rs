//! How well trained regressions judge events that they never saw.

use std::fmt::Write as _;

use crate::ranking::{area, average_precision, best_threshold, f1_at};
use crate::regression::{Bound, Regression};

/// A pair that the model judges and people have.
pub(super) struct Judged {
    pub(super) log_odds: f64,
    pub(super) same: bool,
    pub(super) is_of_one_party: bool,
}

fn probability(log_odds: f64) -> f64 {
    1.0 / (1.0 + (-log_odds).exp())
}

/// Above the end nine in ten are one claim; below the start is one claim in twenty.
pub(super) fn uncertain(judged: &[Judged]) -> (f64, f64) {
    let claims = judged.iter().filter(|pair| pair.same).count() as f64;
    let steps = || (1..100).map(|step| f64::from(step) / 100.0);
    let above = |least: f64| judged.iter().filter(move |pair| probability(pair.log_odds) >= least);
    let found = |least: f64| above(least).filter(|pair| pair.same).count() as f64;
    let kept = |least: &f64| found(*least) >= 0.95 * claims;
    let start = steps().take_while(kept).last().unwrap_or(0.01);
    let end = steps().find(|least| found(*least) >= 0.9 * above(*least).count() as f64);
    (start, end.unwrap_or(0.99).max(start))
}

/// The figures.
pub(super) fn told(judged: &[Judged], start: f64, end: f64) -> String {
    let mut out = String::from("Each event left out of the training once:\n");
    for (name, only_one_party) in [("all pairs", false), ("pairs of one party", true)] {
        let scored: Vec<(f64, bool)> = judged
            .iter()
            .filter(|pair| pair.is_of_one_party || !only_one_party)
            .map(|pair| (pair.log_odds, pair.same))
            .collect();
        let claims = scored.iter().filter(|(_, same)| *same).count();
        let best = f1_at(&scored, best_threshold(&scored));
        let (area, precision) = (area(&scored), average_precision(&scored));
        writeln!(
            out,
            "{name}: {}, {claims} of them one claim; AUC {:.1}, average precision {:.1}, best F1 {:.1}",
            scored.len(),
            100.0 * area,
            100.0 * precision,
            100.0 * best
        )
        .ok();
    }
    let odds: Vec<Vec<f64>> = judged.iter().map(|pair| vec![pair.log_odds]).collect();
    let same: Vec<bool> = judged.iter().map(|pair| pair.same).collect();
    let fitted = Regression::fit(&odds, &same, &[Bound::Free], 0.0);
    writeln!(out, "best calibrated by {:.2} · log odds {:+.2}", fitted.weights[0], fitted.bias)
        .ok();
    for tenth in 0..10 {
        let within = |pair: &&Judged| (probability(pair.log_odds) * 10.0) as usize == tenth;
        let told: Vec<&Judged> = judged.iter().filter(within).collect();
        let right = told.iter().filter(|pair| pair.same).count();
        let mean = told.iter().map(|pair| probability(pair.log_odds)).sum::<f64>();
        let count = (told.len() as f64).max(1.0);
        let (mean, share) = (mean / count, right as f64 / count);
        writeln!(out, "{:4} pairs told {mean:.2}: {share:.2} are one claim", told.len()).ok();
    }
    let between = judged.iter().filter(|pair| (start..end).contains(&probability(pair.log_odds)));
    let between: Vec<&Judged> = between.collect();
    let claims = between.iter().filter(|pair| pair.same).count();
    writeln!(
        out,
        "uncertain from {start:.2} to {end:.2}: {} pairs, {claims} of them one claim",
        between.len()
    )
    .ok();
    out
}
