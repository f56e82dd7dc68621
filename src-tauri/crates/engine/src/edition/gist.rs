//! What a claim is about, in a few of an article's own words.

use crate::article::Article;
use crate::statement::Statement;
use crate::text;

/// At most this many words.
const WORDS: usize = 8;
/// A clause may end the gist once it has this many words.
const ENOUGH: usize = 4;

/// Words that cannot end a phrase.
const OPEN: &[&str] = &[
    "a", "about", "after", "against", "all", "an", "and", "any", "are", "as", "at", "be", "been",
    "before", "being", "between", "both", "but", "by", "can", "could", "did", "do", "does",
    "during", "each", "every", "for", "from", "had", "has", "have", "he", "her", "his", "how",
    "if", "in", "into", "is", "it", "its", "may", "might", "more", "must", "no", "nor", "not",
    "of", "on", "once", "or", "our", "over", "shall", "she", "should", "since", "so", "some",
    "such", "than", "that", "the", "their", "these", "they", "this", "those", "through", "to",
    "under", "until", "upon", "very", "was", "we", "were", "when", "where", "whether", "which",
    "while", "who", "will", "with", "within", "would", "’s", "'s",
];

/// Words that only join a content to its cue.
const JOINING: &[&str] = &["that", "to", "for", "on", "about", "of", "as", "whether", "against"];

/// The first words of the statement's content, ended where a phrase ends, without quotation marks.
///
/// *that the 26 crew members held since 9 February would be freed* gives *The 26 crew members held
/// since 9 February*. They stay the article's words: nothing is put in or turned round.
#[must_use]
pub fn gist(article: &Article, statement: &Statement) -> String {
    let mut taken: Vec<text::Word<'_>> = Vec::new();
    let mut count = 0;
    'content: for span in &statement.content {
        for word in text::words(&article.text, *span) {
            if word.is_wordlike() {
                if taken.is_empty() && JOINING.contains(&word.text.to_lowercase().as_str()) {
                    continue;
                }
                if count == WORDS {
                    break 'content;
                }
                count += 1;
                taken.push(word);
            } else if is_quotation_mark(word.text) || taken.is_empty() {
                // “concrete steps” is a gist without its marks.
            } else if matches!(word.text, "." | "!" | "?" | ";" | ":" | "—" | "–")
                || (word.text == "," && count >= ENOUGH)
            {
                break 'content;
            } else {
                taken.push(word);
            }
        }
    }
    while taken.len() > 1
        && taken.last().is_some_and(|word| {
            !word.is_wordlike() || OPEN.contains(&word.text.to_lowercase().as_str())
        })
    {
        taken.pop();
    }
    capitalised(&joined(&article.text, &taken))
}

fn joined(text: &str, words: &[text::Word<'_>]) -> String {
    let mut gist = String::new();
    let mut end = None;
    for word in words {
        let between = end.and_then(|end: usize| text.get(end..word.span.start));
        if between.is_some_and(|between| !between.is_empty()) {
            gist.push(' ');
        }
        gist.push_str(word.text);
        end = Some(word.span.end);
    }
    gist
}

fn capitalised(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn is_quotation_mark(mark: &str) -> bool {
    matches!(mark, "“" | "”" | "\"" | "‘" | "’" | "'" | "«" | "»" | "„" | "「" | "」")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edition::specimen::{article, statement};

    fn gist_of(content: &str) -> String {
        let article = article(content);
        gist(&article, &statement(&article, content))
    }

    #[test]
    fn a_gist_ends_where_a_phrase_ends() {
        assert_eq!(
            gist_of("that the 26 crew members held since 9 February would be freed"),
            "The 26 crew members held since 9 February"
        );
        assert_eq!(
            gist_of("to reopen the Serrin crossing to freight by the end of spring"),
            "Reopen the Serrin crossing to freight"
        );
    }

    #[test]
    fn quotation_marks_and_later_clauses_stay_out() {
        assert_eq!(
            gist_of("“concrete and verifiable steps” against smuggling, and soon"),
            "Concrete and verifiable steps against smuggling"
        );
    }

    #[test]
    fn hyphens_and_possessives_hold_together() {
        assert_eq!(gist_of("Caldria’s cross-border trade"), "Caldria’s cross-border trade");
    }
}
