//! How the marks are read.

use maud::{Markup, html};
use variorum_engine::difference::Kind;

use super::{glyph::Glyph, kinds};

/// Two lines before the first card.
pub(super) fn in_short() -> Markup {
    html! {
        p.ey.legend {
            "The upper reading is the base’s, its marks " mark.m.rew.b { "blue" } "; the lower is the \
             other source’s, its marks " mark.m.rew { "orange" } ". "
            span.om { "−3" } " counts words of the base that are not here. A thin line is other wording, "
            mark.m.add { "a ground" } " added words, a thick, double or wavy line a fact, "
            mark.m.quo { "a box" } " a changed quotation. The full grammar stands at the end."
        }
    }
}

/// The grammar in full: kind, sign, how each side is marked, what it says.
pub(super) fn in_full() -> Markup {
    html! {
        table.grammar {
            thead { tr { th { "Kind" } th { "Base" } th { "Other" } th { "Says" } } }
            tbody {
                @for (kind, class, base, other, says) in GRAMMAR {
                    tr {
                        td { (kinds::badge(*kind)) }
                        td.reading { @if !base.is_empty() { (sample(*kind, class, base, " b")) } @else { "–" } }
                        td.reading {
                            @if *kind == Kind::OmitsDetail { span.om { (other) } }
                            @else if other.is_empty() { "–" }
                            @else { (sample(*kind, class, other, "")) }
                        }
                        td { (says) }
                    }
                }
            }
        }
    }
}

fn sample(kind: Kind, class: &str, words: &str, side: &str) -> Markup {
    let hangs = match kind {
        Kind::Verbatim | Kind::Reworded | Kind::OmitsDetail => false,
        Kind::QuoteAltered => side.is_empty(),
        Kind::PolarityDiffers
        | Kind::ActorDiffers
        | Kind::CommitmentDiffers
        | Kind::DateDiffers
        | Kind::NumberDiffers
        | Kind::AddsDetail => true,
    };
    html! {
        @if class.is_empty() { (words) } @else {
            mark class={ "m " (class) (side) @if hangs { " g" } } {
                @if hangs { (Glyph::of(kind).draw()) }
                (words)
            }
        }
    }
}

/// Kind, class of its mark, words of the base and of the other, and what is said of them.
const GRAMMAR: &[(Kind, &str, &str, &str, &str)] = &[
    (
        Kind::QuoteAltered,
        "quo",
        "steps",
        "“action”",
        "Words inside quotation marks are not the same. The box is round the whole quotation.",
    ),
    (Kind::PolarityDiffers, "pol", "did not rule out", "ruled out", "Asserted against denied."),
    (Kind::ActorDiffers, "act", "Valsk", "officials", "Another speaker, agent or addressee."),
    (
        Kind::CommitmentDiffers,
        "com",
        "agreed to",
        "would consider",
        "A promise of another strength; all against some.",
    ),
    (Kind::DateDiffers, "dat", "3 April", "13 April", "Another date or time."),
    (Kind::NumberDiffers, "num", "26", "24", "Another figure."),
    (
        Kind::OmitsDetail,
        "om2",
        "by 3 April",
        "−3",
        "The other leaves words of the base out; they are counted, never printed in its reading.",
    ),
    (Kind::AddsDetail, "add", "", "in any form", "The other has words that the base has not."),
    (Kind::Reworded, "rew", "must stay", "must remain", "The same matter in other words."),
    (Kind::Verbatim, "", "must stay", "must stay", "The same words; no mark."),
];
