//! In whose voices statements are printed.

use variorum_engine::{Analysis, Article};

/// Whose statements are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Voices {
    /// Only what parties are said to say.
    Parties,
    /// Also what an outlet asserts itself.
    All,
}

/// What the engine finds in `articles`, in these voices.
pub(crate) fn analysis(articles: &[Article], voices: Voices) -> Analysis {
    let found = variorum_engine::analyse(articles);
    match voices {
        Voices::Parties => found,
        Voices::All => variorum_engine::with_own_voice(articles, found),
    }
}
