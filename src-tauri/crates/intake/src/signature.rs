//! Files that are not text, whatever their names say.

use crate::refusal::Refusal;

/// First bytes and what begins with them.
const SIGNATURES: &[(&[u8], &str)] = &[
    (b"%PDF", "a PDF document"),
    (b"PK\x03\x04", "a zip archive or an office document"),
    (b"PK\x05\x06", "an empty zip archive"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old office document"),
    (b"{\\rtf", "an RTF document"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90\x00", "a program"),
    (b"\xcf\xfa\xed\xfe", "a program"),
    (b"\xca\xfe\xba\xbe", "a program"),
    (b"\x00asm", "a program"),
    (b"\x89PNG\r\n\x1a\n", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF87a", "a GIF picture"),
    (b"GIF89a", "a GIF picture"),
    (b"II*\x00", "a TIFF picture"),
    (b"MM\x00*", "a TIFF picture"),
    (b"RIFF", "a picture, sound or film"),
    (b"ID3", "a sound recording"),
    (b"OggS", "a sound recording"),
    (b"fLaC", "a sound recording"),
    (b"\x1aE\xdf\xa3", "a film"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ\x00", "an xz archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"\x28\xb5\x2f\xfd", "a zstd archive"),
    (b"SQLite format 3\x00", "a database"),
    (b"\x00\x00\x01\x00", "an icon"),
    (b"%!PS", "a PostScript document"),
];

/// Refuses `bytes` that begin as a known format other than text.
pub(crate) fn expect_no_signature(bytes: &[u8]) -> Result<(), Refusal> {
    let known = SIGNATURES.iter().find(|(first, _)| bytes.starts_with(first));
    if let Some((_, what)) = known {
        return Err(Refusal::NotText { what });
    }
    if bytes.get(4..8) == Some(b"ftyp") {
        return Err(Refusal::NotText { what: "a film" });
    }
    if is_mail(bytes) {
        return Err(Refusal::NotText { what: "an e-mail message or web archive" });
    }
    Ok(())
}

/// Whether the first block of lines is a mail header that declares MIME, as `.eml` and `.mht` have.
fn is_mail(bytes: &[u8]) -> bool {
    let top = bytes.get(..bytes.len().min(16 * 1024)).unwrap_or_default();
    top.split(|&byte| byte == b'\n')
        .map(<[u8]>::trim_ascii_end)
        .take_while(|line| !line.is_empty() && line.is_ascii())
        .take_while(|line| {
            line.contains(&b':') || line.first().is_some_and(u8::is_ascii_whitespace)
        })
        .any(|line| line.to_ascii_lowercase().starts_with(b"mime-version:"))
}

/// Refuses decoded text of which more than one character in a hundred is a control character no
/// text has, or any is NUL.
pub(crate) fn expect_text(text: &str) -> Result<(), Refusal> {
    let (mut controls, mut characters) = (0_usize, 0_usize);
    for character in text.chars() {
        characters += 1;
        match character {
            '\0' => return Err(Refusal::NotText { what: "a binary file" }),
            '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' => {}
            other if other.is_control() => controls += 1,
            _ => {}
        }
    }
    if controls * 100 > characters {
        return Err(Refusal::NotText { what: "a binary file" });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_known_format_is_named() {
        for (bytes, what) in [
            (b"%PDF-1.7\n".as_slice(), "a PDF document"),
            (b"PK\x03\x04\x14\x00", "a zip archive or an office document"),
            (b"\x7fELF\x02\x01", "a program"),
            (b"\x89PNG\r\n\x1a\n\x00", "a PNG picture"),
        ] {
            assert_eq!(expect_no_signature(bytes), Err(Refusal::NotText { what }));
        }
    }

    #[test]
    fn a_mail_message_is_no_article_but_a_colon_is_no_mail() {
        let mail = b"From: a@b.example\r\nMIME-Version: 1.0\r\n\r\nHello";
        assert!(expect_no_signature(mail).is_err());
        assert_eq!(expect_no_signature(b"title: MIME\n\nMIME-Version: 1.0"), Ok(()));
    }

    #[test]
    fn control_characters_are_not_text_but_tabs_and_breaks_are() {
        assert!(expect_text("a\0b").is_err());
        assert!(expect_text("\u{1}\u{2}\u{3}abc").is_err());
        assert_eq!(expect_text("one\ttwo\r\n\u{c}three"), Ok(()));
    }
}
