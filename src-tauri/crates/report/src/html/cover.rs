//! The first page: what was asked, what was found, what was compared.

use maud::{Markup, html};
use variorum_engine::edition::Independence;

use crate::findings::{findings, independence_sentence, title_sentences};
use crate::setting::Setting;
use crate::written::{counted, date};

/// The cover with findings and sources.
pub(super) fn cover(setting: &Setting<'_>) -> Markup {
    html! {
        article.sheet.cover {
            p.ey { "Variorum comparison report" }
            h1 dir="auto" { (setting.report.title) }
            @if let Some(question) = setting.report.question.filter(|it| !it.trim().is_empty()) {
                p.question dir="auto" { (question) }
            }
            (findings_part(setting))
            (sources_part(setting))
        }
    }
}

fn findings_part(setting: &Setting<'_>) -> Markup {
    let (findings, left) = findings(setting);
    let independence = independence_sentence(setting);
    html! {
        section.findings {
            h2 { "Findings" }
            @if findings.is_empty() {
                p { "No two readings of one claim differ in a figure, a date, an actor, a \
                     commitment, in polarity or inside quotation marks." }
            }
            ol {
                @for finding in &findings {
                    li {
                        b { bdi { (finding.party) } } " on “" bdi { (finding.gist) } "”: "
                        (continued(&finding.text)) " "
                        span.see {
                            @for number in &finding.differences {
                                a href={ "#d" (number) } { (number) } " "
                            }
                        }
                    }
                }
                @for sentence in title_sentences(setting) { li { bdi { (sentence) } } }
                @if !independence.is_empty() { li { (independence) } }
            }
            @if left > 0 {
                p.ey {
                    "There is no room here for " (counted(left, "further finding", "further findings"))
                    " of the same kinds; each has its card below."
                }
            }
            p.ey { "Capitals are the sources below; numbers in circles are the differences that show a finding." }
        }
    }
}

/// A finding's words after a colon: *inside the quotation marks, …*, but *A has …*.
fn continued(text: &str) -> String {
    text.strip_prefix("Inside ").map_or_else(|| text.to_owned(), |rest| format!("inside {rest}"))
}

fn sources_part(setting: &Setting<'_>) -> Markup {
    let base = setting.report.comparison.base;
    html! {
        section {
            h2 { "Sources compared" }
            table.sources {
                thead {
                    tr {
                        th.s { span.sr { "Siglum" } }
                        th { "Source" }
                        th { "Published" }
                        th.n { "Statements" }
                        th { "Account" }
                    }
                }
                tbody {
                    @for (article, source) in setting.report.sources.iter().enumerate() {
                        tr {
                            th.s.base[article == base] scope="row" { (source.siglum) }
                            td {
                                bdi { (source.name()) }
                                @if source.name() != source.title { br; i.t { bdi { (source.title) } } }
                            }
                            td { @match source.published {
                                Some(published) => { bdi { (date(published)) } }
                                None => { "not known" }
                            } }
                            td.n { (setting.report.analysis.statements.get(article).map_or(0, Vec::len)) }
                            td { (account(setting, article)) }
                        }
                    }
                }
            }
            @for (article, paragraph) in setting.cut.iter().enumerate() {
                @if let Some(paragraph) = paragraph {
                    p.ey {
                        (setting.siglum(article)) " was imported cut off after ¶\u{a0}" (paragraph)
                        ". What it does not contain is not counted as omitted."
                    }
                }
            }
        }
    }
}

/// How a source stands to the others: “base, own account”, “copy of D, 91 %”.
fn account(setting: &Setting<'_>, article: usize) -> String {
    let account = match setting.independence.get(article) {
        Some(Independence::Independent) | None => "own account".to_owned(),
        Some(Independence::Copy { of, share }) => {
            format!("copy of {}, {share}\u{a0}%", setting.siglum(*of))
        }
        Some(Independence::Ancestor) => "own account, copied by others".to_owned(),
    };
    if article == setting.report.comparison.base { format!("base, {account}") } else { account }
}
