//! How the report was made.

use maud::{Markup, html};

use super::legend;
use crate::setting::Setting;

/// Method and versions, with the grammar of the marks.
pub(super) fn method(setting: &Setting<'_>) -> Markup {
    html! {
        section {
            h2 { "Method and versions" }
            p {
                "Statements are found by rules: words that report (“said”, “according to”, “called \
                 for”), quotation marks, and the names, titles and pronouns around them. Statements \
                 of one party in different articles are one claim when their words and figures \
                 agree enough. The readings of a claim are then aligned word by word, and what \
                 parts them is named only where a rule can show the words. “Contradiction” is \
                 said only of incompatible polarity, figure, date or actor on one matter."
            }
            p {
                "Base: " (setting.siglum(setting.report.comparison.base))
                ". Report: Variorum " (env!("CARGO_PKG_VERSION")) ". Rules: engine "
                (variorum_engine::VERSION)
                ". The same texts and the same versions give the same report, byte for byte."
            }
            h3 { "Grammar of the marks" }
            (legend::in_full())
        }
    }
}
