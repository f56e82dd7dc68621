//! What the report covers, and what it cannot tell. It cannot be left out.

use std::collections::BTreeSet;

use maud::{Markup, html};
use variorum_engine::edition::{Cell, GapReason};
use variorum_engine::language;

use crate::setting::Setting;
use crate::written::{capitalised, counted, list};

/// Coverage and limits.
pub(super) fn limits(setting: &Setting<'_>) -> Markup {
    let all: usize = setting.report.analysis.statements.iter().map(Vec::len).sum();
    let unsure = unsure(setting);
    html! {
        section {
            h2 { "Coverage and limits" }
            p {
                (capitalised(&counted(setting.report.sources.len(), "article", "articles")))
                (languages(setting))
                @if setting.report.sources.len() == 1 { " was" } @else { " were" }
                " compared. “Not found” means not found in the imported text named in the \
                  register. It does not mean that the outlet never reported it."
            }
            @for (article, paragraph) in setting.cut.iter().enumerate() {
                @if let Some(paragraph) = paragraph {
                    p {
                        (setting.siglum(article)) ": the imported text is cut off after ¶\u{a0}" (paragraph)
                        ". For claims that it does not have, the matrix says “cannot tell”."
                    }
                }
            }
            @for (article, language) in setting.report.analysis.languages.iter().enumerate() {
                @if !language.is_supported() {
                    p {
                        (setting.siglum(article)) " is in a language that is not supported ("
                        (language.name()) "): only its direct quotations were read, and nobody can tell whose \
                          they are."
                    }
                }
            }
            p {
                @if unsure == 0 {
                    "None of " (counted(all, "statement", "statements")) " is unsure."
                } @else {
                    (capitalised(&counted(unsure, "statement", "statements"))) " of " (all)
                    @if unsure == 1 { " is" } @else { " are" }
                    " unsure: who said it, or where it begins and ends, should be checked in the article."
                }
                " Every difference in this report is a suggestion, made by rules from the words that \
                  its card shows; no analyst has confirmed it here."
            }
            table.cover {
                thead { tr {
                    th.s { span.sr { "Source" } } th { "Claims found" } th { "Not found" } th { "Cannot tell" } th { "Only here" }
                } }
                tbody {
                    @for (article, source) in setting.report.sources.iter().enumerate() {
                        @let found = coverage(setting, article);
                        tr {
                            th.s scope="row" { (source.siglum) }
                            td { (found.found) } td { (found.not_found) } td { (found.cannot_tell) } td { (found.only_here) }
                        }
                    }
                }
            }
        }
    }
}

/// “ in English and Malay”, in the order of the alphabet; nothing where no language is known.
fn languages(setting: &Setting<'_>) -> String {
    let tags = setting.report.sources.iter().filter_map(|source| source.language);
    let names: BTreeSet<&str> = tags.map(language::name).collect();
    let names: Vec<&str> = names.into_iter().collect();
    if names.is_empty() { String::new() } else { format!(" in {}", list(&names)) }
}

fn unsure(setting: &Setting<'_>) -> usize {
    let statements = &setting.report.analysis.statements;
    let refs = statements.iter().enumerate().flat_map(|(article, statements)| {
        (0..statements.len())
            .map(move |statement| variorum_engine::collation::StatementRef { article, statement })
    });
    refs.filter(|at| setting.is_unsure(*at)).count()
}

#[derive(Default)]
struct Coverage {
    found: usize,
    not_found: usize,
    cannot_tell: usize,
    only_here: usize,
}

fn coverage(setting: &Setting<'_>, article: usize) -> Coverage {
    let mut coverage = Coverage::default();
    for (_, row) in setting.rows() {
        match row.cells.get(article) {
            Some(Cell::Reading { .. }) => {
                coverage.found += 1;
                let others = row.cells.iter().filter(|it| matches!(it, Cell::Reading { .. }));
                coverage.only_here += usize::from(others.count() == 1);
            }
            Some(Cell::Gap(GapReason::NotFound)) => coverage.not_found += 1,
            Some(Cell::Gap(GapReason::CutOff { .. })) => coverage.cannot_tell += 1,
            None => {}
        }
    }
    coverage
}
