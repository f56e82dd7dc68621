//! The style sheet with its fonts, and the hash by which the file admits it.

use std::sync::LazyLock;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// The style sheet of every report.
#[derive(Debug)]
pub(super) struct Sheet {
    pub(super) text: String,
    /// SHA-256 of the text in Base64, as a content security policy names it.
    pub(super) hash: String,
}

/// The style sheet, the same for all reports.
pub(super) fn sheet() -> &'static Sheet {
    static SHEET: LazyLock<Sheet> = LazyLock::new(|| {
        let mut text = String::new();
        for (family, style, weights, font) in FONTS {
            let data = STANDARD.encode(font);
            text.push_str(&format!(
                "@font-face{{font-family:\"{family}\";font-style:{style};font-weight:{weights};\
                 font-display:block;src:url(data:font/woff2;base64,{data}) format(\"woff2\")}}\n"
            ));
        }
        text.push_str(include_str!("report.css"));
        let hash = STANDARD.encode(Sha256::digest(text.as_bytes()));
        Sheet { text, hash }
    });
    &SHEET
}

/// Family, style, weights and file of each font. All are under the SIL Open Font License.
const FONTS: [(&str, &str, &str, &[u8]); 3] = [
    (
        "Source Serif 4 Variable",
        "normal",
        "200 900",
        include_bytes!("../../fonts/source-serif-4-latin-opsz-normal.woff2"),
    ),
    (
        "Source Serif 4 Variable",
        "italic",
        "200 900",
        include_bytes!("../../fonts/source-serif-4-latin-opsz-italic.woff2"),
    ),
    (
        "Inter Variable",
        "normal",
        "100 900",
        include_bytes!("../../fonts/inter-latin-wght-normal.woff2"),
    ),
];
