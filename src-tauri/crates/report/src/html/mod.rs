//! The report as one HTML file that needs nothing but itself.
//!
//! No script and no request: fonts and styles are inside, and the file's own content security
//! policy admits only the style sheet with its hash. Everything imported is escaped on its way in.

mod cards;
mod cover;
mod glyph;
mod kinds;
mod legend;
mod limits;
mod matrix;
mod method;
mod people;
mod reading;
mod register;
mod style;

use maud::{DOCTYPE, PreEscaped, html as markup};

use crate::Report;
use crate::setting::Setting;

/// Sets `report` as one self-contained HTML file, paper-white on screen and A4 in print.
#[must_use]
pub fn html(report: &Report<'_>) -> String {
    let setting = Setting::of(report);
    let style = style::sheet();
    let policy = format!(
        "default-src 'none'; style-src 'sha256-{}'; font-src data:; img-src data:; base-uri 'none'; \
         form-action 'none'",
        style.hash
    );
    markup! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(policy);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light";
                meta name="generator" content={ "Variorum " (env!("CARGO_PKG_VERSION")) };
                title { (report.title) }
                style { (PreEscaped(&style.text)) }
            }
            body {
                main {
                    (cover::cover(&setting))
                    article.sheet {
                        (matrix::matrix(&setting))
                        (cards::cards(&setting))
                    }
                    article.sheet.back {
                        (limits::limits(&setting))
                        (register::register(&setting))
                        (method::method(&setting))
                    }
                }
            }
        }
    }
    .into_string()
}

#[cfg(test)]
mod tests;
