//! The signs by which two statements are judged to be one claim or not.
//!
//! Each may speak only the way people can follow: a word in both never against one claim, a party of another
//! name never for it. Where a sign exists from either side, *less* is the smaller of the two and *more* the greater, so that
//! which statement comes first makes no difference.

/// How many signs there are.
pub(super) const COUNT: usize = 54;

/// How many of them, the first, are seen of the two alone; the rest only among all pairs of their articles.
pub(super) const ALONE: usize = 50;

/// What can be seen of two statements.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    Less,
    More,
    SoftLess,
    SoftMore,
    PlainLess,
    PlainMore,
    PlainSoftLess,
    PlainSoftMore,
    Words,
    OrderLess,
    OrderMore,
    RunShare,
    Run,
    Twos,
    Threes,
    LettersLess,
    LettersMore,
    Meaning,
    Rarest,
    RarestLoneLess,
    RarestLoneMore,
    LoneLess,
    LoneMore,
    Names,
    NamesLoneLess,
    NamesLoneMore,
    Figures,
    FiguresApart,
    FiguresLoneLess,
    FiguresLoneMore,
    Dates,
    DatesApart,
    Negation,
    Commitment,
    QuotedShorter,
    QuotedLonger,
    QuotedKept,
    BothQuote,
    SameContent,
    Length,
    Shorter,
    Shared,
    Apart,
    Cue,
    Stance,
    Heading,
    Joint,
    Affiliated,
    Unnamed,
    Other,
    Best,
    AheadLess,
    AheadMore,
    Neighbours,
}

/// What a sign may speak for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Speaks {
    /// For one claim.
    For,
    /// Against it.
    Against,
    /// Either, as training finds.
    Either,
}

use Speaks::{Against, Either, For};

/// Each sign with a short name, what it may speak for, and what it says to people.
pub(super) const SIGNS: [(Sign, &str, Speaks, &str); COUNT] = [
    (Sign::Less, "less", For, "how much of the fuller one the other has, word for word"),
    (Sign::More, "more", For, "how much of the scantier one the other has, word for word"),
    (
        Sign::SoftLess,
        "soft_less",
        For,
        "how much of the fuller one the other has, in the same or like words",
    ),
    (
        Sign::SoftMore,
        "soft_more",
        For,
        "how much of the scantier one the other has, in the same or like words",
    ),
    (Sign::PlainLess, "plain_less", For, "the same as *less*, by how rare words are in English"),
    (Sign::PlainMore, "plain_more", For, "the same as *more*, by how rare words are in English"),
    (
        Sign::PlainSoftLess,
        "plain_soft_less",
        For,
        "the same as *soft_less*, by how rare words are in English",
    ),
    (
        Sign::PlainSoftMore,
        "plain_soft_more",
        For,
        "the same as *soft_more*, by how rare words are in English",
    ),
    (Sign::Words, "words", For, "how many words of any kind both have"),
    (
        Sign::OrderLess,
        "order_less",
        For,
        "how much of the longer one is in the other in the same order",
    ),
    (
        Sign::OrderMore,
        "order_more",
        For,
        "how much of the shorter one is in the other in the same order",
    ),
    (
        Sign::RunShare,
        "run_share",
        For,
        "how much of the shorter one is one run of words in the other",
    ),
    (Sign::Run, "run", For, "how long the longest run of words in both is"),
    (Sign::Twos, "twos", For, "how many pairs of neighbouring words both have"),
    (
        Sign::Threes,
        "threes",
        For,
        "how many of the shorter one’s sequences of three words the other has",
    ),
    (
        Sign::LettersLess,
        "letters_less",
        For,
        "how much of the longer one the other has, letter for letter",
    ),
    (
        Sign::LettersMore,
        "letters_more",
        For,
        "how much of the shorter one the other has, letter for letter",
    ),
    (Sign::Meaning, "meaning", For, "how near their words are in use, taken together"),
    (Sign::Rarest, "rarest", For, "how rare the rarest word in both is"),
    (
        Sign::RarestLoneLess,
        "rarest_lone_less",
        Against,
        "how rare a word each has that the other has nothing like",
    ),
    (
        Sign::RarestLoneMore,
        "rarest_lone_more",
        Against,
        "how rare a word one has that the other has nothing like",
    ),
    (
        Sign::LoneLess,
        "lone_less",
        Against,
        "how many words each has that the other has nothing like",
    ),
    (
        Sign::LoneMore,
        "lone_more",
        Against,
        "how many words one has that the other has nothing like",
    ),
    (Sign::Names, "names", For, "names in both"),
    (Sign::NamesLoneLess, "names_lone_less", Against, "names in each that are not in the other"),
    (Sign::NamesLoneMore, "names_lone_more", Against, "names in one that are not in the other"),
    (Sign::Figures, "figures", For, "figures that agree"),
    (Sign::FiguresApart, "figures_apart", Against, "figures of the same things that do not agree"),
    (Sign::FiguresLoneLess, "figures_lone_less", Against, "figures in each that the other has not"),
    (Sign::FiguresLoneMore, "figures_lone_more", Against, "figures in one that the other has not"),
    (Sign::Dates, "dates", For, "dates or times that agree"),
    (Sign::DatesApart, "dates_apart", Against, "dates or times that do not agree"),
    (Sign::Negation, "negation", Against, "one negates, the other does not"),
    (Sign::Commitment, "commitment", Against, "one commits to more than the other"),
    (Sign::QuotedShorter, "quoted_shorter", For, "how much of the shorter quotation is in both"),
    (Sign::QuotedLonger, "quoted_longer", For, "how much of the longer quotation is in both"),
    (
        Sign::QuotedKept,
        "quoted_kept",
        For,
        "how many quoted words of one the other has, quoted or not",
    ),
    (Sign::BothQuote, "both_quote", Either, "both quote"),
    (Sign::SameContent, "same_content", For, "the same words throughout"),
    (Sign::Length, "length", Against, "how much longer one is"),
    (Sign::Shorter, "shorter", Either, "how long the shorter one is"),
    (Sign::Shared, "shared", For, "how many words of matter both have"),
    (Sign::Apart, "apart", Against, "how far apart they stand in their articles"),
    (Sign::Cue, "cue", For, "how near the verbs are that attribute them"),
    (Sign::Stance, "stance", Against, "the verbs that attribute them let show different attitudes"),
    (Sign::Heading, "heading", Either, "one stands in a headline or standfirst"),
    (Sign::Joint, "joint", Against, "a joint party and one of its members"),
    (Sign::Affiliated, "affiliated", Against, "a party and one it belongs to"),
    (Sign::Unnamed, "unnamed", Against, "a party and somebody not named"),
    (Sign::Other, "other", Against, "two parties"),
    (Sign::Best, "best", For, "neither has a nearer one in the other’s article"),
    (
        Sign::AheadLess,
        "ahead_less",
        For,
        "how much nearer each is to the other than to any else of its article",
    ),
    (
        Sign::AheadMore,
        "ahead_more",
        For,
        "how much nearer one is to the other than to any else of its article",
    ),
    (Sign::Neighbours, "neighbours", For, "how like the statements before or after them are"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_sign_stands_in_its_place_under_a_name_of_its_own() {
        for (place, (sign, name, _, meaning)) in SIGNS.iter().enumerate() {
            assert_eq!(*sign as usize, place, "{name}");
            assert!(!meaning.is_empty());
            assert_eq!(SIGNS.iter().filter(|(_, other, ..)| other == name).count(), 1, "{name}");
        }
    }
}
