//! Paragraphs out of lines.

/// `text` with a blank line between paragraphs, its line breaks made `\n`, without the white space
/// around it.
///
/// What is already set so stays as it is, to the byte. Lines that follow each other without a
/// blank line are paragraphs of their own, unless the file is hard-wrapped: then a line that ends
/// because the next word had no more room goes on in the next.
pub(crate) fn paragraphed(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let lines: Vec<&str> = text.trim().split('\n').collect();
    let width = wrapped_at(&lines);
    let mut laid_out = String::with_capacity(text.len());
    for (place, line) in lines.iter().enumerate() {
        laid_out.push_str(line);
        let Some(next) = lines.get(place + 1) else { break };
        match width {
            _ if line.trim().is_empty() || next.trim().is_empty() => laid_out.push('\n'),
            Some(width) if goes_on(line, next, width) => {
                laid_out.truncate(laid_out.trim_end().len());
                if !ends_in_hyphen(line) {
                    laid_out.push(' ');
                }
            }
            Some(_) | None => laid_out.push_str("\n\n"),
        }
    }
    laid_out
}

/// The longest line a hard-wrapped text has: beyond it, a line is a paragraph.
const LONGEST_WRAPPED_LINE: usize = 100;

/// The width at which `lines` are hard-wrapped; none where each line is a paragraph.
///
/// Wrapped prose shows itself by three signs at once: hardly any line is long, most lines break
/// off within a sentence, and most break where the next word would not have fitted.
fn wrapped_at(lines: &[&str]) -> Option<usize> {
    let breaks: Vec<(&str, &str)> = lines
        .windows(2)
        .filter_map(|pair| match pair {
            [line, next] if !line.trim().is_empty() && !next.trim().is_empty() => {
                Some((*line, *next))
            }
            _ => None,
        })
        .collect();
    let lengths: Vec<usize> =
        lines.iter().map(|line| length(line)).filter(|&length| length > 0).collect();
    let long = lengths.iter().filter(|&&length| length > LONGEST_WRAPPED_LINE).count();
    if breaks.is_empty() || long * 10 > lengths.len() {
        return None;
    }
    let width = breaks
        .iter()
        .flat_map(|(line, next)| [length(line), length(next)])
        .filter(|&length| length <= LONGEST_WRAPPED_LINE)
        .max()?;
    let within_sentence = breaks.iter().filter(|(line, _)| !ends_a_sentence(line)).count();
    let for_want_of_room = breaks.iter().filter(|(line, next)| is_full(line, next, width)).count();
    let most = |count: usize| count * 10 >= breaks.len() * 6;
    (width >= 30 && most(within_sentence) && most(for_want_of_room)).then_some(width)
}

/// Whether the sentence of `line` goes on in `next`, in a file wrapped at `width`.
fn goes_on(line: &str, next: &str, width: usize) -> bool {
    let indented = next.starts_with([' ', '\t']) && !line.starts_with([' ', '\t']);
    !indented
        && (is_full(line, next, width)
            || next.trim_start().chars().next().is_some_and(char::is_lowercase))
}

/// Whether the first word of `next` would not have fitted into `line`; some wrap a little early.
fn is_full(line: &str, next: &str, width: usize) -> bool {
    let first_word = next.split_whitespace().next().unwrap_or_default();
    length(line) + 1 + length(first_word) + 3 > width
}

fn length(line: &str) -> usize {
    line.trim().chars().count()
}

fn ends_in_hyphen(line: &str) -> bool {
    let mut last = line.trim_end().chars().rev();
    last.next() == Some('-') && last.next().is_some_and(char::is_alphabetic)
}

/// Whether `line` ends as a sentence does, closing marks aside.
pub(crate) fn ends_a_sentence(line: &str) -> bool {
    line.trim_end()
        .trim_end_matches(['”', '’', '"', '\'', ')', ']', '»'])
        .ends_with(['.', '!', '?', '…', '。', '؟', '۔', '।'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_blank_lines_stays_as_it_is() {
        let text = "A headline\n\nOne sentence here.  Another. \n\n\nThe third paragraph.";
        assert_eq!(paragraphed(text), text);
        assert_eq!(paragraphed("\n One.\r\n\r\nTwo.\r\n"), "One.\n\nTwo.");
    }

    #[test]
    fn a_line_is_a_paragraph_where_lines_are_not_wrapped() {
        assert_eq!(
            paragraphed("The first paragraph is here.\nThe second is here.\nJane Doe\nThe last."),
            "The first paragraph is here.\n\nThe second is here.\n\nJane Doe\n\nThe last."
        );
    }

    #[test]
    fn wrapped_lines_are_joined_within_their_block() {
        let text = "\
Bridge closes

The mayor said on Thursday that the bridge must close before
the winter, since its cables had been found to be worn by the
salt. Nobody was hurt. She promised a cross-
border ferry.

The council agreed with her and asked for a report by the end
of the year.";
        assert_eq!(
            paragraphed(text),
            "Bridge closes\n\n\
             The mayor said on Thursday that the bridge must close before the winter, since its \
             cables had been found to be worn by the salt. Nobody was hurt. She promised a \
             cross-border ferry.\n\n\
             The council agreed with her and asked for a report by the end of the year."
        );
    }

    #[test]
    fn a_short_list_of_lines_is_not_joined() {
        assert_eq!(
            paragraphed("Bridge closes\nJane Doe\nThe Herald"),
            "Bridge closes\n\nJane Doe\n\nThe Herald"
        );
    }
}
