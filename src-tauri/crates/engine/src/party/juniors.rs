//! Sons who bear their fathers’ names, where the articles tell the two apart: *Trump Jr.*, *Ostrander the
//! younger*.

use std::collections::BTreeSet;

use crate::text::{Word, paragraphs, words};

/// What the surname of such a son ends with where names are compared; no other name does.
pub(super) const JUNIOR: &str = "jr";

/// Surnames that stand with *Jr.* alone, without a given name: there it tells a son from his father, and is
/// no mere part of the full name.
#[derive(Debug, Default)]
pub(super) struct Juniors {
    surnames: BTreeSet<String>,
}

impl Juniors {
    /// Reads them off `texts`.
    pub(super) fn of<'t>(texts: impl Iterator<Item = &'t str>) -> Self {
        let mut surnames = BTreeSet::new();
        for text in texts.filter(|text| text.contains("Jr")) {
            for paragraph in paragraphs(text) {
                let tokens = words(text, paragraph);
                for (at, _) in tokens.iter().enumerate().filter(|(_, word)| is_junior(word)) {
                    let name = at.checked_sub(1).and_then(|at| tokens.get(at));
                    let before = at.checked_sub(2).and_then(|at| tokens.get(at));
                    let alone =
                        before.is_none_or(|word| !word.is_capitalised() && word.text != ".");
                    if let Some(name) = name.filter(|name| name.is_capitalised() && alone) {
                        surnames.insert(name.text.to_lowercase());
                    }
                }
            }
        }
        Self { surnames }
    }

    /// Whether `surname`, in lower case, needs its *Jr.* to tell whose it is.
    pub(super) fn has(&self, surname: &str) -> bool {
        self.surnames.contains(surname)
    }
}

/// Whether `word` is *Jr*, whose full stop is a word of its own.
pub(super) fn is_junior(word: &Word<'_>) -> bool {
    matches!(word.text, "Jr" | "Jr." | "Jnr" | "Jnr.")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_son_is_told_from_his_father_where_his_short_name_has_it() {
        let told = Juniors::of(["Jan Osk Jr. left. A lawyer for Osk Jr. said so."].into_iter());
        assert!(told.has("osk"));
        let plain = Juniors::of(["Joseph R. Biden Jr. came. Mr. Biden slept."].into_iter());
        assert!(!plain.has("biden"));
    }
}
