//! Articles that the engine does not read.

use variorum_engine::Analysis;

use crate::json::Imprint;
use crate::output::complain;

/// Says on standard error, a line each, which of the articles are in a language of which only the
/// quotations were read. It is no failure: what was found is printed.
pub(crate) fn tell(imprints: &[Imprint], found: &Analysis) {
    for (imprint, language) in imprints.iter().zip(&found.languages) {
        if let Some(notice) = language.notice() {
            complain(imprint.path.as_deref().unwrap_or(&imprint.id), &notice);
        }
    }
}
