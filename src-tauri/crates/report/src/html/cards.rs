//! A card for each difference: both readings with their marks, and the sentence.

use maud::{Markup, html};
use variorum_engine::difference::{Difference, Scope};
use variorum_engine::edition::{Row, Side, extent, place, reading_runs, sentence};

use super::glyph::Glyph;
use super::{kinds, legend, people, reading};
use crate::setting::{Setting, is_verbatim};
use crate::written::counted;

/// All cards, party by party in the order of the matrix. Readings with the same words are in the
/// matrix only.
pub(super) fn cards(setting: &Setting<'_>) -> Markup {
    let across = setting.across_claims();
    let verbatim = setting
        .rows()
        .flat_map(|(_, row)| setting.differences_of(row))
        .filter(|(_, difference)| is_verbatim(difference))
        .count();
    html! {
        section.cards {
            h2 { "Differences" }
            (legend::in_short())
            @if verbatim > 0 {
                p.ey {
                    (crate::written::capitalised(&counted(verbatim, "reading has", "readings have")))
                    " the same words as the base: see the matrix."
                }
            }
            @for group in &setting.table.groups {
                @for (place, row) in group.rows.iter().filter(|row| has_cards(setting, row)).enumerate() {
                    @let differences = setting.differences_of(row);
                    @for (nth, (number, difference)) in
                        differences.iter().filter(|(_, it)| !is_verbatim(it)).enumerate()
                    {
                        div.keep {
                            @if place == 0 && nth == 0 { h3.party { (people::name(setting, group.party)) } }
                            @if nth == 0 { (claim_line(setting, row)) }
                            (card(setting, &format!("d{number}"), &format!("Difference {number}"), difference))
                        }
                    }
                }
            }
            @for (number, difference) in (1..).zip(&across) {
                @let (what, name) = scope(difference.scope);
                div.keep {
                    @if number == 1 {
                        h3.party { "Party against party, and over time" }
                        p.ey { "Not a difference between sources: two parties, or one party at two times, on one matter." }
                    }
                    (card(setting, &format!("p{number}"), &format!("{name} {number}"), difference))
                    p.ey { (what) }
                }
            }
        }
    }
}

fn scope(scope: Scope) -> (&'static str, &'static str) {
    match scope {
        Scope::Source => ("Two sources on what one party said.", "Difference"),
        Scope::Party => ("Two parties on one matter.", "Opposition"),
        Scope::Time => ("One party at two times.", "Change"),
    }
}

fn has_cards(setting: &Setting<'_>, row: &Row) -> bool {
    setting.differences_of(row).iter().any(|(_, difference)| !is_verbatim(difference))
}

fn claim_line(setting: &Setting<'_>, row: &Row) -> Markup {
    html! {
        h4 {
            span.n { (row.number) }
            bdi { (row.gist) }
            @if row.base != setting.report.comparison.base {
                span.remark {
                    (setting.siglum(setting.report.comparison.base)) " has nothing here, so "
                    (setting.siglum(row.base)) " is read as base"
                }
            }
        }
    }
}

fn card(setting: &Setting<'_>, id: &str, name: &str, difference: &Difference) -> Markup {
    let (a, b) = (setting.siglum(difference.a.article), setting.siglum(difference.b.article));
    let unsure = setting.is_unsure(difference.a) || setting.is_unsure(difference.b);
    html! {
        div.card id=(id) {
            div.t {
                b { (name) }
                @for kind in &difference.kinds { (kinds::badge(*kind)) }
                span.state { (Glyph::Suggestion.draw()) @if unsure { "suggestion, unsure" } @else { "suggestion" } }
            }
            @if let Some(why) = &difference.contradiction { p.con { (kinds::contradiction(why)) } }
            div.pr {
                (side(setting, difference, Side::Base, a))
                (side(setting, difference, Side::Other, b))
            }
            p.sy dir="auto" { (sentence(setting.articles(), difference, a, b)) }
        }
    }
}

fn side(setting: &Setting<'_>, difference: &Difference, side: Side, siglum: &str) -> Markup {
    let (at, class, role) = match side {
        Side::Base => (difference.a, "base", " base"),
        Side::Other => (difference.b, "oth", ""),
    };
    let Some((article, statement)) = setting.articles().get(at.article).zip(setting.statement(at))
    else {
        return html! {};
    };
    let extent = extent(&article.text, statement);
    let runs = reading_runs(setting.articles(), difference, side, extent);
    html! {
        div.w {
            b class=(class) { (siglum) } (role)
            br;
            (place(article, statement))
        }
        blockquote.reading dir="auto" lang=[reading::language(setting, at.article)] {
            (reading::reading(setting, at.article, &runs))
        }
    }
}
