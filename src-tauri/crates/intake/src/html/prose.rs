//! Paragraphs out of a tree of elements.

use dom_query::NodeRef;

use crate::document::one_line;

/// Elements that end the paragraph before them and begin one of their own.
const BLOCKS: &[&str] = &[
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "center",
    "dd",
    "div",
    "dl",
    "dt",
    "fieldset",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "li",
    "main",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "ul",
];

/// Elements without words of the article.
const LEFT_OUT: &[&str] = &[
    "audio",
    "button",
    "canvas",
    "embed",
    "figcaption",
    "figure",
    "iframe",
    "img",
    "input",
    "map",
    "math",
    "noscript",
    "object",
    "script",
    "select",
    "style",
    "svg",
    "template",
    "textarea",
    "title",
    "video",
];

/// How deep the walk goes; a page that is read is shallower.
const DEEPEST: usize = 1024;

/// The paragraphs under `root`, in order, each on one line.
pub(crate) fn paragraphs(root: Option<&NodeRef<'_>>) -> Vec<String> {
    let mut walk = Walk::default();
    if let Some(root) = root {
        walk.over(root, 0);
    }
    walk.end_paragraph();
    walk.paragraphs
}

#[derive(Default)]
struct Walk {
    paragraphs: Vec<String>,
    open: String,
}

impl Walk {
    fn over(&mut self, node: &NodeRef<'_>, depth: usize) {
        if depth > DEEPEST {
            return;
        }
        for child in node.children_it(false) {
            if child.is_text() {
                self.open.push_str(&child.text());
                continue;
            }
            let Some(name) = child.node_name() else { continue };
            let name = name.as_ref();
            if LEFT_OUT.contains(&name) {
                continue;
            }
            if name == "br" {
                self.line_break();
            } else if BLOCKS.contains(&name) {
                self.end_paragraph();
                self.over(&child, depth + 1);
                self.end_paragraph();
            } else {
                self.over(&child, depth + 1);
            }
        }
    }

    /// Two line breaks in a row are how old pages part paragraphs; one is a space.
    fn line_break(&mut self) {
        if self.open.trim_end_matches([' ', '\t', '\r']).ends_with('\u{b}') {
            self.end_paragraph();
        } else {
            self.open.push('\u{b}');
        }
    }

    fn end_paragraph(&mut self) {
        let paragraph = one_line(&std::mem::take(&mut self.open));
        if !paragraph.is_empty() {
            self.paragraphs.push(paragraph);
        }
    }
}

#[cfg(test)]
mod tests {
    use dom_query::Document;

    use super::*;

    fn read(html: &str) -> Vec<String> {
        paragraphs(Some(&Document::fragment(html).root()))
    }

    #[test]
    fn blocks_are_paragraphs_and_inline_markup_is_dropped() {
        assert_eq!(
            read("<div>One <i>word</i>, <a href=x>two</a><p>Next</p>tail</div><ul><li>a<li>b</ul>"),
            ["One word, two", "Next", "tail", "a", "b"]
        );
    }

    #[test]
    fn two_breaks_part_paragraphs_and_one_does_not() {
        assert_eq!(read("<p>One<br>two<br> <br>three</p>"), ["One two", "three"]);
    }

    #[test]
    fn captions_and_scripts_are_left_out() {
        assert_eq!(
            read("<figure><figcaption>A photo</figcaption></figure><script>1</script><p>x</p>"),
            ["x"]
        );
    }
}
