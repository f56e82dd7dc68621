//! What earlier decisions suggest for an event: *PM Ibrahim* was merged with *Anwar Ibrahim* once.

use super::{Decision, Passage};
use crate::Analysis;
use crate::lexicon::grammar::DETERMINERS;
use crate::party::{PartyIndex, PartyKind, transliterated};

/// What an earlier decision suggests. It is the analyst's to take or leave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Suggestion {
    /// Two parties may be one, as they were before.
    Merge {
        /// The one that would go.
        party: PartyIndex,
        /// The one that would stay.
        into: PartyIndex,
    },
    /// Two parties may be one, for the name of the one is that of the other in another script.
    Transliterated {
        /// The one in another script, which would go.
        party: PartyIndex,
        /// The one with the Latin name, which would stay.
        into: PartyIndex,
    },
    /// A party may be called as it was before.
    Rename {
        /// Which.
        party: PartyIndex,
        /// The name it was given.
        name: String,
    },
}

/// What `decisions`, taken in other events, suggest for `analysis`, each once, in order of decisions; then what
/// names in other scripts do.
///
/// Only names teach: that *the premier* was somebody says nothing of the next premier.
#[must_use]
pub fn suggestions(analysis: &Analysis, decisions: &[Decision]) -> Vec<Suggestion> {
    let mut found: Vec<Suggestion> = Vec::new();
    for decision in decisions {
        let suggested = match decision {
            Decision::Merge { party, into } => merge(analysis, name(party), name(into)),
            Decision::Rename { party, name: new } => rename(analysis, name(party), new),
            Decision::Give { .. } | Decision::Relay { .. } => None,
        };
        if let Some(suggested) = suggested.filter(|it| !found.contains(it)) {
            found.push(suggested);
        }
    }
    let alike = transliterated(&analysis.parties);
    found.extend(alike.into_iter().map(|(party, into)| Suggestion::Transliterated { party, into }));
    found
}

fn name(passage: &Passage) -> &str {
    passage.name.as_deref().unwrap_or(&passage.words)
}

fn merge(analysis: &Analysis, one: &str, other: &str) -> Option<Suggestion> {
    match (called(analysis, one), called(analysis, other)) {
        (Some(party), Some(into)) if party != into => Some(Suggestion::Merge { party, into }),
        // The other is not in this event, but its name is known.
        (Some(party), None) if is_name(other) => {
            Some(Suggestion::Rename { party, name: other.to_owned() })
        }
        _ => None,
    }
}

fn rename(analysis: &Analysis, words: &str, name: &str) -> Option<Suggestion> {
    let party = called(analysis, words)?;
    let known = analysis.parties.get(party.0)?;
    (known.name != name).then(|| Suggestion::Rename { party, name: name.to_owned() })
}

/// The only party that is called `words`.
fn called(analysis: &Analysis, words: &str) -> Option<PartyIndex> {
    if !is_name(words) {
        return None;
    }
    let lower = words.to_lowercase();
    let mut named = analysis.parties.iter().enumerate().filter(|(_, party)| {
        !matches!(party.kind, PartyKind::Group | PartyKind::Unnamed)
            && std::iter::once(&party.name)
                .chain(&party.aliases)
                .any(|name| name.to_lowercase() == lower)
    });
    match (named.next(), named.next()) {
        (Some((only, _)), None) => Some(PartyIndex(only)),
        _ => None,
    }
}

/// Whether words are a name, which means the same party elsewhere: not *the premier*, *He*.
fn is_name(words: &str) -> bool {
    let mut parts = words.split_whitespace();
    let Some(first) = parts.next() else { return false };
    let lower = first.to_lowercase();
    let pronoun = matches!(lower.as_str(), "he" | "she" | "they" | "it" | "who" | "we" | "i");
    let capital = |word: &str| word.chars().next().is_some_and(char::is_uppercase);
    !pronoun && !DETERMINERS.contains(&lower.as_str()) && words.split_whitespace().any(capital)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::party::Party;
    use crate::span::Span;

    fn person(name: &str, aliases: &[&str]) -> Party {
        Party {
            name: name.to_owned(),
            kind: PartyKind::Person,
            role: None,
            affiliation: None,
            members: Vec::new(),
            aliases: aliases.iter().map(|alias| (*alias).to_owned()).collect(),
            titles: Vec::new(),
            candidates: Vec::new(),
            mentions: Vec::new(),
        }
    }

    fn passage(words: &str) -> Passage {
        Passage { article: 1, span: Span::new(0, words.len()), words: words.to_owned(), name: None }
    }

    fn merged(one: &str, other: &str) -> Decision {
        Decision::Merge { party: passage(one), into: passage(other) }
    }

    #[test]
    fn what_was_merged_once_is_suggested_again() {
        let analysis = Analysis {
            parties: vec![
                person("Anwar Ibrahim", &["Anwar"]),
                person("PM Ibrahim", &["the premier"]),
            ],
            ..Analysis::default()
        };
        let lesson = merged("PM Ibrahim", "Anwar Ibrahim");
        let merge = Suggestion::Merge { party: PartyIndex(1), into: PartyIndex(0) };
        assert_eq!(suggestions(&analysis, &[lesson.clone(), lesson]), [merge]);

        let alone = Analysis { parties: analysis.parties[1..].to_vec(), ..Analysis::default() };
        let rename = Suggestion::Rename { party: PartyIndex(0), name: "Anwar Ibrahim".to_owned() };
        assert_eq!(suggestions(&alone, &[merged("PM Ibrahim", "Anwar Ibrahim")]), [rename]);
    }

    #[test]
    fn a_role_teaches_nothing() {
        let analysis = Analysis {
            parties: vec![person("Anwar Ibrahim", &[]), person("Hun Vanna", &["the premier"])],
            ..Analysis::default()
        };
        assert_eq!(suggestions(&analysis, &[merged("the premier", "Anwar Ibrahim")]), []);
    }
}
