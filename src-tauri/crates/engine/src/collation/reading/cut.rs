//! Cutting words into units: what means one thing together stays together.

use crate::language::Language;
use crate::lexicon::function_words::is_function_word;
use crate::lexicon::modality::{self, Ladder};
use crate::lexicon::negation::{Negation, contracted, is_idle_after, negation, takes_not};
use crate::span::Span;
use crate::text::{Word, form, is_unseen, stem};

use super::super::vectors::vector;
use super::super::witness::Witness;
use super::figure::{adds_one, figure, qualifier};
use super::moment::{Bound, Moment, moment};
use super::{Class, Part, Unit};

/// How many words after a figure say what it counts.
const HEADS: usize = 4;

/// Words before what is counted that say nothing of it.
const MORE: &[&str] = &["additional", "more", "other", "further", "extra", "new", "remaining"];

/// The units of `tokens`; each token is in exactly one.
pub(super) fn units(tokens: &[Word<'_>], witness: &Witness<'_>) -> Vec<Unit> {
    let texts: Vec<&str> = tokens.iter().map(|token| token.text).collect();
    let forms: Vec<String> = texts.iter().map(|text| form(text)).collect();
    let forms: Vec<&str> = forms.iter().map(String::as_str).collect();
    let mut found: Vec<Unit> = Vec::with_capacity(tokens.len());
    let mut at = 0;
    while at < tokens.len() {
        let special = match witness.language {
            Language::English => english(&texts, &forms, at, witness),
            Language::Other(_) => None,
        };
        let (length, key, stem, class) =
            special.unwrap_or_else(|| word(&tokens[at], forms[at], witness));
        if let Class::Figure(_) = class {
            // What loosens a figure belongs to it and is no detail of its own.
            let (loosening, _) = qualifier(&forms[at.saturating_sub(3)..at]);
            for unit in found.iter_mut().rev().take(loosening) {
                if unit.class == Class::Matter {
                    unit.class = Class::Function;
                }
            }
        }
        let span = Span::new(tokens[at].span.start, tokens[at + length - 1].span.end);
        let is_name = tokens[at].is_capitalised() && !begins_sentence(&texts[..at]);
        let vector = match class {
            Class::Matter if !is_name => vector(&key).or_else(|| vector(&stem)),
            Class::Commitment(_) => vector(&key).or_else(|| vector(&stem)),
            Class::Matter
            | Class::Mark
            | Class::Function
            | Class::Figure(_)
            | Class::Moment(_)
            | Class::Negation(..) => None,
        };
        found.push(Unit {
            span,
            key,
            stem,
            class,
            part: Part::Around,
            quotation: None,
            party: None,
            vector,
            is_name,
        });
        at += length;
    }
    found
}

/// The length, key, stem and class of a unit.
type Cut = (usize, String, String, Class);

/// A figure, moment, negation or commitment that begins at `at`.
fn english(texts: &[&str], forms: &[&str], at: usize, witness: &Witness<'_>) -> Option<Cut> {
    let before = at.checked_sub(1).map(|before| forms[before]);
    if let Some((length, found)) = moment(&texts[at..], &forms[at..], before) {
        let found = found.resolved(witness.published);
        let key = found.key();
        let bound = Bound::of(&forms[at.saturating_sub(2)..at]);
        return Some((length, key.clone(), key, Class::Moment(Moment { bound, ..found })));
    }
    if let Some((length, mut found)) = figure(&forms[at..]) {
        found.qualifier = qualifier(&forms[at.saturating_sub(3)..at]).1;
        let after = &forms[at + length..];
        found.and_one = adds_one(after);
        let behind: Vec<&str> = after
            .iter()
            .take(6)
            .take_while(|form| form.chars().any(char::is_alphanumeric))
            .filter(|form| !is_function_word(form) && !MORE.contains(form))
            .take(HEADS)
            .copied()
            .collect();
        // *The number of arrests as 13*.
        let heads = if behind.is_empty() { before_it(&forms[..at]) } else { behind };
        found.vectors = heads.iter().filter_map(|form| vector(form)).collect();
        found.heads = heads.iter().map(|form| stem(form)).collect();
        return Some((length, found.key(), found.key(), Class::Figure(found)));
    }
    negated(forms, at)
        .or_else(|| committing(texts, forms, at))
        .or_else(|| contracted_verb(forms, at))
}

/// The nearest words of matter of the clause that ends with `forms`.
fn before_it<'f>(forms: &[&'f str]) -> Vec<&'f str> {
    forms
        .iter()
        .rev()
        .take(5)
        .take_while(|form| form.chars().any(char::is_alphanumeric))
        .filter(|form| !is_function_word(form))
        .take(2)
        .copied()
        .collect()
}

fn negated(forms: &[&str], at: usize) -> Option<Cut> {
    let (form, next) = (forms[at], forms.get(at + 1).copied().unwrap_or_default());
    if is_idle_after(form, next) {
        return None;
    }
    let auxiliary = contracted(form)
        .map(|full| (1, full))
        .or_else(|| (takes_not(form) && next == "not").then_some((2, form)))
        .or_else(|| (form == "'s" && next == "not").then_some((2, "is")));
    if let Some((length, full)) = auxiliary {
        let after = forms.get(at + length).copied().unwrap_or_default();
        if length == 2 && is_idle_after("not", after) {
            return None;
        }
        let key = format!("{full} not");
        let class = Class::Negation(Negation::Strong, modality::rung(full));
        return Some((length, key, "not".to_owned(), class));
    }
    let ruled_out = matches!(form, "rule" | "rules" | "ruled" | "ruling") && next == "out";
    if ruled_out {
        let class = Class::Negation(Negation::Strong, None);
        return Some((2, format!("{form} out"), "rule out".to_owned(), class));
    }
    if form == "yet" && next == "to" {
        let class = Class::Negation(Negation::Weak, None);
        return Some((2, "yet to".to_owned(), "yet to".to_owned(), class));
    }
    // “No. 2” counts, and “no” before a mark may be a whole answer.
    if form == "no" && matches!(next, "." | ":" | "," | ";") {
        return None;
    }
    let strength = negation(form)?;
    Some((1, form.to_owned(), stem(form), Class::Negation(strength, None)))
}

/// A pronoun and its verb, which may be drawn together: *they are*, *they’re*.
fn contracted_verb(forms: &[&str], at: usize) -> Option<Cut> {
    const PRONOUNS: &[&str] =
        &["i", "you", "he", "she", "it", "we", "they", "that", "there", "who", "what"];
    let form = forms[at];
    let next = forms.get(at + 1).copied().unwrap_or_default();
    let (length, pronoun, verb) = match form.split_once('\'') {
        Some((pronoun, "re")) => (1, pronoun, "are"),
        Some((pronoun, "ve")) => (1, pronoun, "have"),
        Some((pronoun, "m")) => (1, pronoun, "am"),
        Some(_) => return None,
        None if next == "'s" => (2, form, "is"),
        None if matches!(next, "are" | "have" | "am" | "is") => (2, form, next),
        None => return None,
    };
    // *Have to* binds.
    let is_modal = verb == "have" && forms.get(at + length) == Some(&"to");
    let is_negated = forms.get(at + length) == Some(&"not");
    if !PRONOUNS.contains(&pronoun) || is_modal || is_negated {
        return None;
    }
    let key = format!("{pronoun} {verb}");
    Some((length, key.clone(), key, Class::Function))
}

fn committing(texts: &[&str], forms: &[&str], at: usize) -> Option<Cut> {
    if let Some((length, rung)) = modality::phrase(&forms[at..]) {
        let key = forms[at..at + length].join(" ");
        return Some((length, key.clone(), key, Class::Commitment(rung)));
    }
    let rung = modality::rung(forms[at])?;
    // *Will* and *May* are names and a month too.
    let is_name = rung.ladder == Ladder::Modal
        && texts[at].starts_with(char::is_uppercase)
        && !begins_sentence(&texts[..at]);
    (!is_name).then(|| (1, forms[at].to_owned(), stem(forms[at]), Class::Commitment(rung)))
}

fn word(token: &Word<'_>, form: &str, witness: &Witness<'_>) -> Cut {
    let class = if (!token.is_wordlike() && form != "and") || is_unseen(token.text) {
        Class::Mark
    } else if witness.language.is_supported() && is_function_word(form) {
        Class::Function
    } else {
        Class::Matter
    };
    let stem = match (&class, witness.language) {
        (Class::Matter, Language::English) => stem(form),
        _ => form.to_owned(),
    };
    (1, form.to_owned(), stem, class)
}

/// Whether a sentence begins after `before`.
fn begins_sentence(before: &[&str]) -> bool {
    let last = before.iter().rev().find(|word| !matches!(**word, "“" | "\"" | "‘" | "”" | "’"));
    match last {
        None => true,
        Some(word) => {
            matches!(*word, "." | "?" | "!" | "…" | ":")
                || before.last().is_some_and(|word| matches!(*word, "“" | "\"" | "‘"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Article, Parts};

    fn cut(text: &str) -> Vec<String> {
        let article = Article {
            text: text.to_owned(),
            parts: Parts { body: Span::new(0, text.len()), ..Parts::default() },
            outlet: None,
            published: Some("2025-04-04".to_owned()),
            language: None,
        };
        let analysis = crate::Analysis::default();
        let witness = Witness::new(&article, 0, &analysis);
        let tokens = crate::text::words(text, Span::new(0, text.len()));
        units(&tokens, &witness)
            .into_iter()
            .filter(|unit| unit.span.of(text).contains(' ') || unit.is_atomic())
            .map(|unit| unit.span.of(text).to_owned())
            .collect()
    }

    #[test]
    fn figures_moments_negations_and_commitments_are_units() {
        assert_eq!(
            cut("It did not free two dozen of 26 men on 3 April, but would consider it."),
            ["did not", "two dozen", "26", "3 April", "would consider"]
        );
    }

    #[test]
    fn what_only_looks_like_one_is_none() {
        assert_eq!(cut("Not only Theresa May, the No. 2, one of them"), ["2"]);
    }
}
