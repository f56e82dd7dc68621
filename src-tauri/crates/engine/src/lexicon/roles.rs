//! The nouns that name somebody without a name: people, bodies and documents.

pub use super::bodies::{BODIES, BodyKind, body_kind};
pub use super::documents::DOCUMENTS;
pub use super::people::PEOPLE;
pub use super::relays::RELAYS;
pub use super::titles::{HONORIFICS, TITLES, is_honorific, is_title};

/// Whether a word (lower case) can be the head of a phrase that names a source.
#[must_use]
pub fn is_source_noun(word: &str) -> bool {
    PEOPLE.contains(word) || BODIES.contains(word) || DOCUMENTS.contains(word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::cues::{Form, verbs_of};

    #[test]
    fn people_bodies_and_documents_can_be_sources() {
        assert!(
            is_source_noun("envoys") && is_source_noun("ministry") && is_source_noun("readout")
        );
        assert!(!is_source_noun("increase"));
    }

    /// *Police* and *authorities* are people who act as a body; *post* and *press* are papers too.
    #[test]
    fn only_people_who_act_as_a_body_are_both() {
        let both: Vec<&str> = PEOPLE.words().filter(|word| BODIES.contains(word)).collect();
        assert_eq!(both, ["police", "delegation", "delegations", "authorities"]);
        let both: Vec<&str> = DOCUMENTS.words().filter(|word| BODIES.contains(word)).collect();
        assert_eq!(both, ["post", "press"]);
        let both: Vec<&str> = DOCUMENTS.words().filter(|word| PEOPLE.contains(word)).collect();
        assert_eq!(both, [""; 0]);
    }

    /// Else *the envoy states that …* would name a source called *the envoy states*.
    #[test]
    fn no_noun_for_people_or_bodies_is_the_verb_of_a_cue() {
        let is_cue = |word: &str| verbs_of(word).iter().any(|(form, _)| *form != Form::Base);
        let nouns = PEOPLE.words().chain(BODIES.words());
        let cues: Vec<&str> = nouns.filter(|word| is_cue(word)).collect();
        assert_eq!(cues, [""; 0]);
    }
}
