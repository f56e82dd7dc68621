//! Readings with their word marks.

use maud::{Markup, html};
use variorum_engine::edition::{Mark, MarkKind, Omission, Run, Side};

use super::glyph::Glyph;
use crate::setting::Setting;

/// The runs of `article`'s text with their marks, one inside the other, outermost first.
pub(super) fn reading(setting: &Setting<'_>, article: usize, runs: &[Run]) -> Markup {
    let text = setting.articles().get(article).map_or("", |article| article.text.as_str());
    html! { (nested(text, runs, 0)) }
}

/// Language and direction of an article's words.
pub(super) fn language<'r>(setting: &Setting<'r>, article: usize) -> Option<&'r str> {
    let tag = setting.articles().get(article)?.language.as_deref()?;
    let is_tag = tag.len() <= 35 && tag.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'-');
    (is_tag && !tag.is_empty()).then_some(tag)
}

fn nested(text: &str, runs: &[Run], depth: usize) -> Markup {
    let groups = runs.chunk_by(|one, next| {
        one.omission.is_none() && next.omission.is_none() && same(one, next, depth)
            || same(one, next, depth)
                && at(one, depth).is_some_and(|it| it.kind != MarkKind::Omitted)
    });
    html! {
        @for group in groups {
            @match (group.first().and_then(|run| at(run, depth)), group.first()) {
                (Some(mark), Some(first)) => {
                    @match &first.omission {
                        Some(omission) if first.marks.len() == depth + 1 => { (gap(omission)) }
                        Some(_) | None => {
                            mark class=(class(mark)) {
                                @if let Some(glyph) = glyph(mark) { (glyph.draw()) }
                                (nested(text, group, depth + 1))
                            }
                        }
                    }
                }
                (None, _) | (_, None) => {
                    @for run in group { (run.span.of(text)) }
                }
            }
        }
    }
}

fn at(run: &Run, depth: usize) -> Option<&Mark> {
    run.marks.get(depth)
}

fn same(one: &Run, next: &Run, depth: usize) -> bool {
    let key = |run| at(run, depth).map(|mark| (mark.kind, mark.side, mark.pair));
    key(one) == key(next)
}

fn class(mark: &Mark) -> String {
    let kind = match mark.kind {
        MarkKind::Accidental => "acc",
        MarkKind::Moved => "mov",
        MarkKind::Reworded => "rew",
        MarkKind::Added => "add",
        MarkKind::Omitted => "om2",
        MarkKind::Number => "num",
        MarkKind::Date => "dat",
        MarkKind::Actor => "act",
        MarkKind::Commitment => "com",
        MarkKind::Polarity => "pol",
        MarkKind::Quotation => "quo",
    };
    let hung = if glyph(mark).is_some() { " g" } else { "" };
    match mark.side {
        Side::Base => format!("m {kind} b{hung}"),
        Side::Other => format!("m {kind}{hung}"),
    }
}

/// The base's side of an altered quotation has its box only.
fn glyph(mark: &Mark) -> Option<Glyph> {
    let bare = mark.kind == MarkKind::Quotation && mark.side == Side::Base;
    if bare || !mark.first { None } else { Glyph::of_mark(mark.kind) }
}

/// The counted mark where words of the base would stand.
fn gap(omission: &Omission) -> Markup {
    let words = if omission.count == 1 { "word" } else { "words" };
    let says = format!("{} {words} of the base are not here: {}", omission.count, omission.words);
    html! { span.om role="img" aria-label=(says) title=(says) { "−" (omission.count) } }
}
