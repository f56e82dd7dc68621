//! Markdown as the text a reader sees.

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use crate::document::{Draft, Format, Imprint, one_line};
use crate::encoding;
use crate::header::{field, header};
use crate::refusal::Refusal;
use crate::signature::expect_text;

/// Reads `bytes` as Markdown; a first heading of the first level is the headline.
pub(crate) fn read(origin: String, bytes: Vec<u8>) -> Result<Draft, Refusal> {
    let decoded = encoding::decode(&bytes, None);
    expect_text(&decoded.text)?;
    let source = decoded.text.replace("\r\n", "\n");
    let (imprint, rest) = front_matter(&source).unwrap_or_else(|| header(source.trim_start()));
    let (title, paragraphs) = prose(rest);
    Ok(Draft {
        text: paragraphs.join("\n\n"),
        imprint: imprint.or(Imprint { title, ..Imprint::default() }),
        format: Format::Markdown,
        encoding: decoded.encoding.to_owned(),
        warnings: decoded.warnings,
        original: bytes,
        origin,
    })
}

/// The fields of a block between two lines of `---` at the very top; keys that are none of an
/// [`Imprint`] are passed over.
fn front_matter(source: &str) -> Option<(Imprint, &str)> {
    let (block, rest) = source.strip_prefix("---\n")?.split_once("\n---\n")?;
    let mut imprint = Imprint::default();
    for line in block.lines() {
        let Some((key, value)) = line.split_once(':') else { continue };
        if let Some(slot) = field(&mut imprint, key.trim()) {
            *slot = Some(value.trim().trim_matches(['"', '\'']).to_owned());
        }
    }
    Some((imprint, rest))
}

/// The headline and the paragraphs, each on one line, without marks of markup.
fn prose(source: &str) -> (Option<String>, Vec<String>) {
    let options =
        Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_FOOTNOTES;
    let (mut title, mut paragraphs) = (None, Vec::<String>::new());
    let (mut open, mut in_image) = (String::new(), 0_usize);
    let mut end = |open: &mut String| {
        let paragraph = one_line(&std::mem::take(open));
        if !paragraph.is_empty() {
            paragraphs.push(paragraph);
        }
    };
    for event in Parser::new_ext(source, options) {
        match event {
            Event::Start(Tag::Image { .. }) => in_image += 1,
            Event::End(TagEnd::Image) => in_image = in_image.saturating_sub(1),
            Event::Text(text) | Event::Code(text) if in_image == 0 => open.push_str(&text),
            Event::SoftBreak | Event::HardBreak => open.push(' '),
            Event::End(TagEnd::Heading(HeadingLevel::H1)) if title.is_none() => {
                title = Some(one_line(&open));
                end(&mut open);
            }
            Event::Start(tag) if is_block(&tag) => end(&mut open),
            Event::End(tag) if ends_block(tag) => end(&mut open),
            _ => {}
        }
    }
    end(&mut open);
    let stands_first = title.as_ref().is_some_and(|title| paragraphs.first() == Some(title));
    (title.filter(|_| stands_first), paragraphs)
}

fn is_block(tag: &Tag<'_>) -> bool {
    ends_block(tag.to_end())
}

fn ends_block(tag: TagEnd) -> bool {
    !matches!(
        tag,
        TagEnd::Emphasis
            | TagEnd::Strong
            | TagEnd::Strikethrough
            | TagEnd::Link
            | TagEnd::Image
            | TagEnd::Superscript
            | TagEnd::Subscript
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_dropped_and_the_first_heading_is_the_headline() {
        let source = "# Strait *to* reopen\n\nThe crossing reopens [soon](https://x.example),\n\
                      **she** said. ![photo](a.png)\n\n- one\n- two\n\n> quoted\n\n<b>raw</b>\n";
        let draft = read("a.md".to_owned(), source.into()).unwrap();
        assert_eq!(draft.imprint.title.as_deref(), Some("Strait to reopen"));
        assert_eq!(
            draft.text,
            "Strait to reopen\n\nThe crossing reopens soon, she said.\n\none\n\ntwo\n\nquoted\n\nraw"
        );
    }

    #[test]
    fn front_matter_gives_the_imprint() {
        let source = "---\ntitle: \"Strait: open\"\nlayout: post\nOutlet: Herald\n---\nText.\n";
        let draft = read("a.md".to_owned(), source.into()).unwrap();
        assert_eq!(draft.imprint.title.as_deref(), Some("Strait: open"));
        assert_eq!(draft.imprint.outlet.as_deref(), Some("Herald"));
        assert_eq!(draft.text, "Text.");
    }

    #[test]
    fn header_lines_are_read_as_in_plain_text() {
        let draft =
            read("a.md".to_owned(), b"outlet: Herald\n\n## Part\n\nText.".to_vec()).unwrap();
        assert_eq!(draft.imprint.outlet.as_deref(), Some("Herald"));
        assert_eq!(draft.imprint.title, None);
        assert_eq!(draft.text, "Part\n\nText.");
    }
}
