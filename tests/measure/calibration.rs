//! Whether a confidence means what it says.

use std::fmt;

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use crate::table::Table;

/// A reliability table: of statements that are held with about the same confidence, how many are
/// right. Where confidence is calibrated, eight of ten statements at 0.8 are.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Calibration {
    bins: [Bin; BINS],
    /// The sum of squared distances between confidence and truth.
    squares: f64,
}

const BINS: usize = 10;

/// The statements whose confidence lies in one tenth of `[0, 1]`.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
struct Bin {
    statements: usize,
    right: usize,
    /// The sum of their confidences.
    confidence: f64,
}

impl Calibration {
    /// Counts a statement held with `confidence`.
    pub(crate) fn count(&mut self, confidence: f32, is_right: bool) {
        let confidence = confidence.clamp(0.0, 1.0);
        // In single precision, in which 0.9 is nine tenths.
        let place = ((confidence * BINS as f32) as usize).min(BINS - 1);
        let confidence = f64::from(confidence);
        let truth = if is_right { 1.0 } else { 0.0 };
        self.squares += (confidence - truth).powi(2);
        let bin = &mut self.bins[place];
        bin.statements += 1;
        bin.right += usize::from(is_right);
        bin.confidence += confidence;
    }

    /// The expected calibration error: how far confidence and the share of right statements lie
    /// apart in a bin, in the mean over all statements (Naeini et al. 2015).
    pub(crate) fn error(&self) -> f64 {
        let gaps = self.bins.iter().map(|bin| (bin.confidence - bin.right as f64).abs());
        gaps.sum::<f64>() / self.statements().max(1) as f64
    }

    /// The Brier score: the mean squared distance between confidence and truth.
    pub(crate) fn brier(&self) -> f64 {
        self.squares / self.statements().max(1) as f64
    }

    fn statements(&self) -> usize {
        self.bins.iter().map(|bin| bin.statements).sum()
    }
}

impl Bin {
    fn mean(self) -> f64 {
        self.confidence / self.statements.max(1) as f64
    }

    fn right_share(self) -> f64 {
        self.right as f64 / self.statements.max(1) as f64
    }
}

impl Serialize for Bin {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Bin", 3)?;
        fields.serialize_field("statements", &self.statements)?;
        fields.serialize_field("mean", &self.mean())?;
        fields.serialize_field("right", &self.right_share())?;
        fields.end()
    }
}

impl Serialize for Calibration {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Calibration", 3)?;
        fields.serialize_field("tenths", &self.bins)?;
        fields.serialize_field("error", &self.error())?;
        fields.serialize_field("brier", &self.brier())?;
        fields.end()
    }
}

impl fmt::Display for Calibration {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut table = Table::with(["confidence", "statements", "mean", "right"]);
        for (place, bin) in self.bins.iter().enumerate().filter(|(_, bin)| bin.statements > 0) {
            let (from, to) = (place as f64 / BINS as f64, (place + 1) as f64 / BINS as f64);
            table.row([
                format!("{from:.1} to {to:.1}"),
                bin.statements.to_string(),
                format!("{:.2}", bin.mean()),
                format!("{:.2}", bin.right_share()),
            ]);
        }
        write!(out, "{table}")?;
        let (error, brier) = (self.error(), self.brier());
        writeln!(out, "expected calibration error {error:.3}, Brier score {brier:.3}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn confidence_is_compared_with_the_share_that_is_right() {
        let mut calibration = Calibration::default();
        for (confidence, is_right) in [(0.9, true), (0.95, false), (0.25, false), (1.0, true)] {
            calibration.count(confidence, is_right);
        }

        assert_eq!(calibration.bins[9].statements, 3);
        // |2.85 - 2| and |0.25 - 0| over four statements.
        assert!((calibration.error() - 0.275).abs() < 1e-6);
        // 0.01, 0.9025, 0.0625 and 0 over four statements.
        assert!((calibration.brier() - 0.24375).abs() < 1e-6);
    }

    #[test]
    fn nothing_found_is_no_error() {
        assert_eq!(Calibration::default().error(), 0.0);
    }
}
