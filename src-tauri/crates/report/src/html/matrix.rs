//! Claims down, sources across.

use maud::{Markup, html};
use variorum_engine::difference::Kind;
use variorum_engine::edition::{Cell, GapReason, Row};

use super::glyph::Glyph;
use super::{kinds, people};
use crate::setting::Setting;

/// From so many sources on, a cell has room for glyphs only.
const CROWDED: usize = 7;

const KINDS: [Kind; 10] = [
    Kind::QuoteAltered,
    Kind::PolarityDiffers,
    Kind::ActorDiffers,
    Kind::CommitmentDiffers,
    Kind::DateDiffers,
    Kind::NumberDiffers,
    Kind::OmitsDetail,
    Kind::AddsDetail,
    Kind::Reworded,
    Kind::Verbatim,
];

/// The claim by source matrix.
pub(super) fn matrix(setting: &Setting<'_>) -> Markup {
    let sources = &setting.report.sources;
    let base = setting.report.comparison.base;
    let crowded = sources.len() >= CROWDED;
    html! {
        section {
            h2 { "Claims by source" }
            @if setting.table.groups.is_empty() {
                p { "No attributed statement was found in the imported texts." }
            } @else {
                table.mx.crowded[crowded] {
                    thead {
                        tr {
                            th.s { span.sr { "Number" } }
                            th.c { "Claim" }
                            @for (article, source) in sources.iter().enumerate() {
                                th scope="col" {
                                    span.base[article == base] { (source.siglum) }
                                    @if article == base && !crowded { " base" }
                                }
                            }
                        }
                    }
                    @for group in &setting.table.groups {
                        tbody {
                            tr.pg { th colspan=(sources.len() + 2) scope="rowgroup" {
                                (people::name(setting, group.party))
                            } }
                            @for row in &group.rows { (line(setting, row, crowded)) }
                        }
                    }
                }
                p.ey {
                    "Each source is read against " (setting.siglum(base)) ", the base. Where the base \
                     has nothing, the first source that has the claim takes its place in that row."
                    @if !crowded { " The heaviest kind is written out, further kinds are glyphs." }
                }
                @if crowded {
                    p.ey.key {
                        "● has it, or only here; – not found; ? cannot tell; "
                        @for kind in KINDS { span { (Glyph::of(kind).draw()) " " (kinds::word(kind)) } " " }
                    }
                }
            }
        }
    }
}

fn line(setting: &Setting<'_>, row: &Row, crowded: bool) -> Markup {
    html! {
        tr {
            td.s { (row.number) }
            th.c scope="row" { bdi { (row.gist) } }
            @for (article, cell) in row.cells.iter().enumerate() {
                @match cell {
                    Cell::Gap(GapReason::NotFound) => { td.gap { (short(crowded, "not found", "–")) } }
                    Cell::Gap(GapReason::CutOff { .. }) => {
                        td.gap { (short(crowded, "cannot tell", "?")) }
                    }
                    Cell::Reading { difference, .. } => {
                        td { (reading(setting, row, article, *difference, crowded)) }
                    }
                }
            }
        }
    }
}

fn reading(
    setting: &Setting<'_>,
    row: &Row,
    article: usize,
    difference: Option<usize>,
    crowded: bool,
) -> Markup {
    let found = difference.and_then(|index| setting.report.comparison.differences.get(index));
    let Some(difference) = found else {
        let having = row.cells.iter().filter(|cell| matches!(cell, Cell::Reading { .. })).count();
        let words = match (having, article == row.base, row.base == setting.report.comparison.base)
        {
            (1, _, _) => "only here",
            (_, true, false) => "read as base",
            (_, _, _) => "has it",
        };
        return short(crowded, words, "●");
    };
    html! {
        @for (place, kind) in difference.kinds.iter().enumerate() {
            @if place == 0 && !crowded {
                span.first { (Glyph::of(*kind).draw()) (kinds::word(*kind)) }
            } @else {
                span.more { (Glyph::of(*kind).draw()) span.sr { (kinds::word(*kind)) } }
            }
            " "
        }
        @if difference.contradiction.is_some() {
            span.more { (Glyph::Contradiction.draw()) span.sr { "contradiction" } }
        }
    }
}

fn short(crowded: bool, words: &str, sign: &str) -> Markup {
    html! {
        @if crowded { span aria-hidden="true" { (sign) } span.sr { (words) } } @else { span.word { (words) } }
    }
}
