//! Kinds of difference as badges, in the order of their weight.

use maud::{Markup, html};
use variorum_engine::difference::Kind;

use super::glyph::Glyph;

/// The one word a badge has.
pub(super) fn word(kind: Kind) -> &'static str {
    match kind {
        Kind::QuoteAltered => "quotation",
        Kind::PolarityDiffers => "polarity",
        Kind::ActorDiffers => "actor",
        Kind::CommitmentDiffers => "commitment",
        Kind::DateDiffers => "date",
        Kind::NumberDiffers => "number",
        Kind::OmitsDetail => "omits",
        Kind::AddsDetail => "adds",
        Kind::Reworded => "reworded",
        Kind::Verbatim => "verbatim",
    }
}

/// A badge: filled for quotations and facts, outlined for wording and detail, bare for agreement.
pub(super) fn badge(kind: Kind) -> Markup {
    let form = match kind {
        Kind::QuoteAltered
        | Kind::PolarityDiffers
        | Kind::ActorDiffers
        | Kind::CommitmentDiffers
        | Kind::DateDiffers
        | Kind::NumberDiffers => "bd f",
        Kind::OmitsDetail | Kind::AddsDetail | Kind::Reworded => "bd",
        Kind::Verbatim => "bd n",
    };
    html! { span class=(form) { (Glyph::of(kind).draw()) (word(kind)) } }
}

/// The badge that says a claim is contradicted.
pub(super) fn contradiction(why: &str) -> Markup {
    html! { span.tag { (Glyph::Contradiction.draw()) "Contradiction: " (why) } }
}
