//! Verbs by which a speaker takes a stand on a matter: for it, or against it.

/// Which stand a verb takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stand {
    /// *Agreed*, *admitted*, *promised*.
    For,
    /// *Denied*, *refused*, *rejected*.
    Against,
    /// *Discussed*, *raised*: it was spoken of.
    Raised,
}

/// The stand of a verb, by its stem as [`crate::text::stem`] has it.
#[must_use]
pub fn stand(stem: &str) -> Option<Stand> {
    Some(match stem {
        "agre" | "accept" | "admit" | "conced" | "acknowledg" | "confirm" | "pledg" | "promis"
        | "vow" | "undertak" | "undertook" | "commit" | "consent" | "approv" | "endors"
        | "support" | "back" | "welcom" | "guarante" => Stand::For,
        "deni" | "refus" | "reject" | "dismiss" | "declin" | "rebuff" | "repudi" | "refut"
        | "oppos" | "exclud" => Stand::Against,
        "discuss" | "rais" | "mention" | "address" | "touch" => Stand::Raised,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::stem;

    #[test]
    fn verbs_are_known_by_their_stems() {
        for word in
            ["agreed", "admitted", "promises", "undertook", "supports", "pledged", "conceded"]
        {
            assert_eq!(stand(&stem(word)), Some(Stand::For), "{word} {}", stem(word));
        }
        for word in ["denied", "refuses", "rejected", "dismissed", "refuted", "opposes"] {
            assert_eq!(stand(&stem(word)), Some(Stand::Against), "{word} {}", stem(word));
        }
        for word in ["discussed", "raised", "mentioned"] {
            assert_eq!(stand(&stem(word)), Some(Stand::Raised), "{word} {}", stem(word));
        }
    }
}
