//! Where every text comes from.

use maud::{Markup, html};

use variorum_engine::language;

use crate::Source;
use crate::setting::Setting;
use crate::written::{date, figure};

/// The source register.
pub(super) fn register(setting: &Setting<'_>) -> Markup {
    html! {
        section.register {
            h2 { "Source register" }
            @for (article, source) in setting.report.sources.iter().enumerate() {
                @let statements = setting.report.analysis.statements.get(article).map_or(0, Vec::len);
                (entry(source, article == setting.report.comparison.base, statements))
            }
        }
    }
}

fn entry(source: &Source<'_>, is_base: bool, statements: usize) -> Markup {
    html! {
        div.keep.entry {
            h3 {
                span.siglum.base[is_base] { (source.siglum) }
                bdi { (source.title) }
            }
            dl {
                (line("Outlet", source.outlet))
                (line("Byline", source.byline))
                (line("Published", source.published.map(date).as_deref()))
                (line("Address", source.url))
                (line("Language", source.language.map(language::name)))
                (line("Imported as", Some(source.origin)))
                dt { "Original" }
                dd {
                    (figure(usize::try_from(source.bytes).unwrap_or(usize::MAX))) " bytes, "
                    bdi { (source.encoding) }
                }
                dt { "SHA-256" } dd.mono { (source.sha256) }
                dt { "Read" }
                dd { (figure(source.words as usize)) " words, " (figure(statements)) " statements" }
            }
        }
    }
}

fn line(name: &str, value: Option<&str>) -> Markup {
    html! {
        @if let Some(value) = value.filter(|value| !value.trim().is_empty()) {
            dt { (name) } dd { bdi { (value) } }
        }
    }
}
