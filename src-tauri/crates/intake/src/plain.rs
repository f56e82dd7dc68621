//! Plain text.

use crate::document::{Draft, Format, Imprint};
use crate::encoding;
use crate::header::header;
use crate::layout::paragraphed;
use crate::refusal::Refusal;
use crate::signature::expect_text;

/// Reads `bytes` as plain text; what `known` says is believed over the header lines.
pub(crate) fn read(origin: String, bytes: Vec<u8>, known: Imprint) -> Result<Draft, Refusal> {
    let decoded = encoding::decode(&bytes, None);
    expect_text(&decoded.text)?;
    let text = decoded.text.trim_start_matches('\u{feff}');
    let text = text.replace("\r\n", "\n");
    let (imprint, rest) = header(text.trim_start());
    Ok(Draft {
        text: paragraphed(rest),
        imprint: known.or(imprint),
        format: Format::PlainText,
        encoding: decoded.encoding.to_owned(),
        warnings: decoded.warnings,
        original: bytes,
        origin,
    })
}
