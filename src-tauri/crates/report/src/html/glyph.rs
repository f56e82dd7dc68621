//! Glyphs drawn as lines, so that they print where grounds and colours do not.

use maud::{Markup, PreEscaped, html};
use variorum_engine::difference::Kind;
use variorum_engine::edition::MarkKind;

/// A drawing on a grid of twelve.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Glyph {
    Verbatim,
    Reworded,
    Quotation,
    Added,
    Omitted,
    Number,
    Date,
    Polarity,
    Actor,
    Commitment,
    Moved,
    Contradiction,
    Suggestion,
}

impl Glyph {
    pub(super) fn of(kind: Kind) -> Self {
        match kind {
            Kind::QuoteAltered => Self::Quotation,
            Kind::PolarityDiffers => Self::Polarity,
            Kind::ActorDiffers => Self::Actor,
            Kind::CommitmentDiffers => Self::Commitment,
            Kind::DateDiffers => Self::Date,
            Kind::NumberDiffers => Self::Number,
            Kind::OmitsDetail => Self::Omitted,
            Kind::AddsDetail => Self::Added,
            Kind::Reworded => Self::Reworded,
            Kind::Verbatim => Self::Verbatim,
        }
    }

    /// The glyph that hangs before marked words; the lightest marks have a line only.
    pub(super) fn of_mark(kind: MarkKind) -> Option<Self> {
        match kind {
            MarkKind::Accidental | MarkKind::Reworded | MarkKind::Omitted => None,
            MarkKind::Moved => Some(Self::Moved),
            MarkKind::Added => Some(Self::Added),
            MarkKind::Number => Some(Self::Number),
            MarkKind::Date => Some(Self::Date),
            MarkKind::Actor => Some(Self::Actor),
            MarkKind::Commitment => Some(Self::Commitment),
            MarkKind::Polarity => Some(Self::Polarity),
            MarkKind::Quotation => Some(Self::Quotation),
        }
    }

    fn lines(self) -> &'static str {
        match self {
            Self::Verbatim => r#"<path d="M2 4.2h8M2 7.8h8"/>"#,
            Self::Reworded => {
                r#"<path d="M1.5 4.6c1.6-2 3-1.6 4.5-.4s2.9 1.6 4.5-.4M1.5 8.6c1.6-2 3-1.6 4.5-.4s2.9 1.6 4.5-.4"/>"#
            }
            Self::Quotation => {
                r#"<path fill="currentColor" stroke="none" d="M1 8.7V6.2C1 4 2 2.7 4.2 2.3l.3 1C3.3 3.7 2.8 4.4 2.8 5.2h1.9v3.5zM6.3 8.7V6.2c0-2.2 1-3.5 3.2-3.9l.3 1c-1.2.4-1.7 1.1-1.7 1.9H10v3.5z"/><path d="M1 11 11 1"/>"#
            }
            Self::Added => r#"<path d="M6 2v8M2 6h8"/>"#,
            Self::Omitted => r#"<path d="M2 6h8"/>"#,
            Self::Number => {
                r#"<path d="M4.6 1.8 3.6 10.2M8.4 1.8 7.4 10.2M1.8 4.3h8.7M1.5 7.7h8.7"/>"#
            }
            Self::Date => r#"<path d="M1.8 2.8h8.4v7.4H1.8zM1.8 5.3h8.4M4 1.2v2M8 1.2v2"/>"#,
            Self::Polarity => r#"<path d="M6 1.5v6M3 4.5h6M3 10.3h6"/>"#,
            Self::Actor => {
                r#"<circle cx="6" cy="3.7" r="2.1"/><path d="M1.9 10.8c.3-2.4 1.9-3.6 4.1-3.6s3.8 1.2 4.1 3.6"/>"#
            }
            Self::Commitment => {
                r#"<path d="M6 1.2 10.8 6 6 10.8 1.2 6z"/><path fill="currentColor" stroke="none" d="M6 1.2 1.2 6 6 10.8z"/>"#
            }
            Self::Moved => r#"<path d="M4 10.5v-8L1.8 4.7M8 1.5v8l2.2-2.2"/>"#,
            Self::Contradiction => r#"<path d="M1.5 6H5M10.5 6H7M3 4 5 6 3 8M9 4 7 6l2 2"/>"#,
            Self::Suggestion => r#"<circle cx="6" cy="6" r="4.4" stroke-dasharray="2 1.45"/>"#,
        }
    }

    /// The drawing, hidden from those who are read the words beside it.
    pub(super) fn draw(self) -> Markup {
        html! {
            svg.k viewBox="0 0 12 12" aria-hidden="true" fill="none" stroke="currentColor"
                stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" {
                (PreEscaped(self.lines()))
            }
        }
    }
}
