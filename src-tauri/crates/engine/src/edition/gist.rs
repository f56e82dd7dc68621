//! What a claim is about, in a few of an article's own words.

use crate::article::Article;
use crate::statement::Statement;
use crate::text;

/// At most this many words.
const WORDS: usize = 8;
/// A clause that goes on for no more than this is taken whole.
const SLACK: usize = 2;
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

/// Words that begin a phrase which can be left off.
const ADDING: &[&str] = &[
    "across", "after", "against", "at", "before", "between", "by", "during", "for", "from", "in",
    "into", "on", "since", "through", "under", "until", "with", "within",
];

/// The first words of the statement's content, ended where a phrase ends, without quotation marks.
///
/// *that the 26 crew members held since 9 February would be freed* gives *The 26 crew members held
/// since 9 February*. They stay the article's words: nothing is put in or turned round.
#[must_use]
pub fn gist(article: &Article, statement: &Statement) -> String {
    let mut clause = first_clause(article, statement);
    let count = clause.iter().filter(|word| word.is_wordlike()).count();
    if count > WORDS + SLACK {
        shorten(&mut clause);
    }
    while clause.len() > 1 && clause.last().is_some_and(is_open) {
        clause.pop();
    }
    capitalised(&joined(&article.text, &clause))
}

/// The content to the end of its first clause that is long enough.
fn first_clause<'t>(article: &'t Article, statement: &Statement) -> Vec<text::Word<'t>> {
    let mut taken: Vec<text::Word<'_>> = Vec::new();
    let mut count = 0;
    for word in statement.content.iter().flat_map(|span| text::words(&article.text, *span)) {
        if word.is_wordlike() {
            if taken.is_empty() && JOINING.contains(&word.text.to_lowercase().as_str()) {
                continue;
            }
            count += 1;
            taken.push(word);
        } else if is_quotation_mark(word.text) || taken.is_empty() {
            // “concrete steps” is a gist without its marks.
        } else if matches!(word.text, "." | "!" | "?" | ";" | ":" | "—" | "–")
            || (word.text == "," && count >= ENOUGH)
        {
            break;
        } else {
            taken.push(word);
        }
        if count > WORDS + SLACK {
            break;
        }
    }
    taken
}

/// Cuts a long clause after [`WORDS`] words, or before a phrase that this would leave unfinished:
/// *We will judge the reopening by the first …* is *We will judge the reopening*.
fn shorten(clause: &mut Vec<text::Word<'_>>) {
    let mut count = 0;
    clause.retain(|word| {
        count += usize::from(word.is_wordlike());
        count <= WORDS
    });
    let finished = clause.last().is_some_and(text::Word::is_capitalised);
    let phrase =
        clause.iter().rposition(|word| ADDING.contains(&word.text.to_lowercase().as_str()));
    if let Some(phrase) = phrase.filter(|&at| !finished && at >= ENOUGH && at + 3 >= clause.len()) {
        clause.truncate(phrase);
    }
}

fn is_open(word: &text::Word<'_>) -> bool {
    !word.is_wordlike() || OPEN.contains(&word.text.to_lowercase().as_str())
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
            gist_of("to reopen the Serrin crossing to freight by 3 April"),
            "Reopen the Serrin crossing to freight by 3 April"
        );
        assert_eq!(
            gist_of("We will judge the reopening by the first lorry that gets across the strait"),
            "We will judge the reopening"
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
