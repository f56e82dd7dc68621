//! What cues show of the writer's attitude.

use serde::{Deserialize, Serialize};

/// What a cue lets show of the writer's attitude to the content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stance {
    /// “said”, “told”.
    Neutral,
    /// “claimed”, “alleged”.
    Doubtful,
    /// “admitted”, “acknowledged”.
    Conceding,
    /// “insisted”, “stressed”.
    Emphatic,
}
