//! From bytes to characters: byte order mark, then what the document declares, then detection.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

/// Decoded text with the label of the encoding it was read in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Decoded {
    pub(crate) text: String,
    pub(crate) encoding: &'static str,
    pub(crate) warnings: Vec<String>,
}

/// Decodes `bytes`; `declared` is the label the document itself gives, if any.
pub(crate) fn decode(bytes: &[u8], declared: Option<&str>) -> Decoded {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return read(bytes.get(mark..).unwrap_or_default(), encoding, Ground::Marked);
    }
    if let Some(encoding) = utf_16_by_its_zeros(bytes) {
        return read(bytes, encoding, Ground::Guessed);
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Decoded { text: text.to_owned(), encoding: UTF_8.name(), warnings: Vec::new() };
    }
    if let Some(encoding) = declared.and_then(|label| Encoding::for_label(label.as_bytes())) {
        // Invalid as UTF-8, so a declaration of UTF-8 is wrong or the text is damaged.
        if encoding != UTF_8 {
            return read(bytes, encoding, Ground::Declared);
        }
    }
    if is_damaged_utf_8(bytes) {
        return read(bytes, UTF_8, Ground::Declared);
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    read(bytes, detector.guess(None, Utf8Detection::Deny), Ground::Guessed)
}

/// Why an encoding is believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ground {
    Marked,
    Declared,
    Guessed,
}

fn read(bytes: &[u8], encoding: &'static Encoding, ground: Ground) -> Decoded {
    let (text, _) = encoding.decode_without_bom_handling(bytes);
    let mut warnings = Vec::new();
    if ground == Ground::Guessed {
        warnings.push(format!(
            "The text is not UTF-8 and names no encoding; it was read as {}: check accented letters \
             and quotation marks.",
            encoding.name()
        ));
    }
    let lost = text.chars().filter(|&character| character == char::REPLACEMENT_CHARACTER).count();
    if lost > 0 {
        let what = if lost == 1 { "character" } else { "characters" };
        warnings.push(format!("{lost} damaged {what} could not be read and show as \u{fffd}."));
    }
    Decoded { text: text.into_owned(), encoding: encoding.name(), warnings }
}

/// UTF-16 without a byte order mark: in text of mostly Latin letters every other byte is zero.
fn utf_16_by_its_zeros(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = bytes.get(..bytes.len().min(4096))?;
    let pairs = sample.len() / 2;
    let zeros_at =
        |place: usize| sample.iter().skip(place).step_by(2).filter(|&&byte| byte == 0).count();
    let (even, odd) = (zeros_at(0), zeros_at(1));
    if pairs < 2 || (even + odd) * 2 < pairs {
        return None;
    }
    if odd > even * 20 {
        Some(UTF_16LE)
    } else if even > odd * 20 {
        Some(UTF_16BE)
    } else {
        None
    }
}

/// Whether invalid `bytes` are UTF-8 with a few broken places rather than a legacy encoding, in
/// which a byte above ASCII almost never continues as UTF-8 asks.
fn is_damaged_utf_8(bytes: &[u8]) -> bool {
    let (mut sound, mut broken) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        sound += chunk.valid().chars().filter(|character| !character.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    sound >= 2 * broken
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn utf_8_needs_no_warning() {
        let decoded = decode("“Zoë”".as_bytes(), None);
        assert_eq!((decoded.text.as_str(), decoded.encoding), ("“Zoë”", "UTF-8"));
        assert!(decoded.warnings.is_empty());
    }

    #[test]
    fn a_byte_order_mark_is_believed_and_dropped() {
        assert_eq!(decode(b"\xef\xbb\xbfabc", None).text, "abc");
        let decoded = decode(b"\xff\xfea\0b\0", None);
        assert_eq!((decoded.text.as_str(), decoded.encoding), ("ab", "UTF-16LE"));
    }

    #[test]
    fn utf_16_is_known_by_its_zeros() {
        let bytes: Vec<u8> = "The bridge".encode_utf16().flat_map(u16::to_be_bytes).collect();
        let decoded = decode(&bytes, None);
        assert_eq!((decoded.text.as_str(), decoded.encoding), ("The bridge", "UTF-16BE"));
    }

    #[test]
    fn curly_quotes_of_an_old_windows_are_detected_and_told() {
        let decoded = decode(b"He said: \x93The caf\xe9 must close,\x94 and left.", None);
        assert_eq!(decoded.text, "He said: “The café must close,” and left.");
        assert_eq!(decoded.encoding, "windows-1252");
        assert_eq!(decoded.warnings.len(), 1);
    }

    #[test]
    fn a_few_broken_bytes_do_not_turn_utf_8_into_another_encoding() {
        let mut bytes = "“Zoë”, “Zoë”".as_bytes().to_vec();
        bytes.push(0xff);
        let decoded = decode(&bytes, None);
        assert_eq!((decoded.text.as_str(), decoded.encoding), ("“Zoë”, “Zoë”\u{fffd}", "UTF-8"));
        assert_eq!(
            decoded.warnings,
            ["1 damaged character could not be read and show as \u{fffd}."]
        );
    }

    #[test]
    fn a_declared_encoding_is_believed_where_the_bytes_are_not_utf_8() {
        let decoded = decode(b"\xc1\xc2\xd7", Some("koi8-r"));
        assert_eq!(decoded.text, "абв");
    }
}
